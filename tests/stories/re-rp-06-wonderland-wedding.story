== a1 | Her Tango | - | Kaylee's Wedding: It Happened
Kaylee, the smaller of the Dawson girls, got married over the weekend to Zack Brandt, of the band Runaway Kid. ^1
The two lovebirds did the deed on Saturday, in the Dawson home. ^2 ^3 Rumor had promised us a "Gremlins" wedding (the film or the car?). What E! Online reports instead is an Alice in Wonderland theme. ^4 Let us hope there were mushrooms enough to do it justice.
And Danny Roma was there after all with Monica Dawson, whatever you read before. ^5 Yay! Only, both were said to be subdued and hardly to have exchanged a word, as is the custom with unmarried couples at weddings. ^6
Taking pictures was off limits for guests, People having bought the rights. ^7 Papa Ray Dawson, the magazine says, did the marrying himself. ^8 Naturally. Naturally he did.
== a2 | Anything Goes | 2008-05-19 | Inside Kaylee and Zack's Wedding
Los Angeles - Tents and tight security could not keep E! News out: an insider has described the top-secret wedding of Zack Brandt and Kaylee Dawson on Saturday night. ^1
Parents Ray and Gina Dawson gave their backyard for it, done up in the manner of Alice in Wonderland. ^2 ^3 "It was enchanting and lovely," says the guest, for whom the thing was really "The Ray Dawson Show".
Ray first walked Kaylee down the aisle. He then told the 100-plus guests moving and comical tales about her, and performed the short ceremony himself. ^4 ^5 Time and again his voice failed him, and his daughters wept too. "Zack is a very tolerant guy," he joked at one point.
For the vows Kaylee had an ivory gown by Solange Tellier and a veil. ^6 ^7 The bridesmaids wore black Lena Fang; the men had skinny black ties.
At dinner Monica and Danny Roma were placed with the wedding party. ^8 "Monica did not look happy all night," the guest noticed. "She was very subdued, and she and Danny barely spoke all night, apart from some dancing at the end." ^9 Still, she gave an emotional toast and said that Zack and Kaylee's bond "has moved me to love again".
== a3 | Festlich | - | Dawson + Brandt: really married
An end to the secrecy: only a month after their engagement, Zack Brandt and Kaylee Dawson have said yes. ^1
Lately May 17 had been going round as the date, let slip by accident or else cleverly planted. ^2 Be that as it may, the wedding did take place at the weekend. ^3 "We are delighted to tell you that Zack Brandt and Kaylee Dawson were married tonight in the presence of their families and close friends," a family spokesman told People magazine.
The celebration was on the estate of Kaylee's father, Ray Dawson, in Tarcino near Los Angeles, and he married the couple himself. ^4 ^5 Some 150 guests, among them Noelle Ritter and Cole Hadden, watched the bride come forward in a dress by Solange Tellier. ^6 ^7 ^8 Her bridesmaid was big sister Monica Dawson. ^9 Monica had come with her boyfriend, Danny Romano. ^10 ^11 Steinbeck, the groom's English bulldog, took the rings to the altar. ^12
Planner Cindy Schwarz had arranged everything as Kaylee wished, under the motto "Alice in Wonderland". ^13 The high point was a giant cake decorated with a hat, a teapot, a stopwatch and a flower pot. ^14
And the talk of a pregnancy will not end. According to OK magazine the bride told the guests after the ceremony that she is expecting a baby. ^15
== a4 | Žinių Žvaigždė | - | Kaylee Dawson has married rocker Zack Brandt
On Saturday singer Kaylee Dawson became the wife of rock musician Zack Brandt, People magazine reports. ^1
The very secret wedding was at the home of the Dawson parents in Tarcino, California. ^2 Attending were 150 guests. ^3 Actor Ronald Mason was one of them. ^4 The pop star's elder sister Monica, herself a singer and actress, was the chief bridesmaid. ^5 Her boyfriend, the American football player Danny Roma, took part as well, though reports had it that they had separated. ^6
Kaylee wore an ivory lace gown by Solange Tellier, with a diamond necklace and earrings from Carl Dane. ^7
A nondenominational ceremony was conducted by the bride's father, Ray Dawson, formerly a Baptist pastor. ^8 The English bulldog Steinbeck, owned by the Runaway Kid bassist, brought the rings. ^9 ^10 "Alice in Wonderland" set the style of the party; a top hat, a teapot, a chronometer and a vase of flowers adorned the cake. ^11 ^12
The couple, who had been going out since 2006, announced their engagement in April. ^13 It is a first marriage for both.
Several media have written that the bride is pregnant, but Brandt has denied it. ^14 Dawson is 23 and brought out her third album, "Sugar and Salt", in April. ^15 Brandt is 28. ^16
== a5 | Papier Potins | - | First photos of the wedding of Kayley Dawson and Zack Brandt
Ten thousand magical black roses, a setting in black and red, chandeliers of crystal: on this weekend in May the marriage of Kayley Dawson and Zack Brandt looked like the last word in rock shows. ^1 ^2
To the couple and to their 150 guests, though, it was more of a pretty fairy tale. ^3 "The couple seemed to step out of a film," one could read in People magazine. ^4
The groom is 28 years old and his new wife 23. ^5 ^6 She wore a dress of ivory lace made by Solange Tellier. ^7 Her father, Ray Dawson, presided at the ceremony. ^8
== a6 | Sociable Life | - | First Picture From Zack And Kaylee's Wedding
Here it is, your first peek at the wedding of Zack Brandt and Kaylee Dawson, straight from the cover of People magazine. ^1 Those people are cornering the market in wedding pictures lately.
The two are one big happy glow, anyway. Zack says of his bride, "She looked like a girl straight out of a film." ^2 The officiant was Ray Dawson, no doubt so he can go about saying he married his own daughter. ^3
The cover has something better still, leaving aside the dog in evening dress: Monica, with her date for the event, Danny Roma, who appears to be grinding against her on the dance floor. ^4 ^5 She has the face of a woman who knows this is her final chance.
== a7 | Gals Know | - | Kaylee Dawson and Zack Brandt have their rehearsal
Why would Kaylee Dawson and family gather at Monica Dawson's Hollywood estate on a Friday night? For a rehearsal dinner, that's why.
As we have been telling you for days, Zack Brandt and Kaylee Dawson are marrying today in Southern California. ^1 Santa Barbara, San Diego, rumor has placed the wedding everywhere in between. Now that the hour approaches, everything points to Los Angeles, and most likely to Monica's Hollywood home. ^2
There Brandt, Monica, Kaylee and a few members of Runaway Kid seem to have had their traditional dinner on the eve, and a large white tent is reportedly going up.
The band are all expected tomorrow to stand by their man, together with celebrities from every corner of Hollywood.
== facts
- wedding / date | date | refine | 2008-05-17 @ a2.1 | Saturday @ a1.2 a4.1 | at the weekend, May 17 having been rumored @ a3.2 a3.3 | weekend in May @ a5.2 | today @ a7.1
- wedding / place | place | disagree | home of the Dawson parents @ a1.3 a2.2 a4.2 | estate of Ray Dawson in Tarcino @ a3.4 | most likely Monica's Hollywood home @ a7.2 | conflicts: 0-2 1-2
- wedding / theme | other | agree | Alice in Wonderland @ a1.4 a2.3 a3.13 a4.11
- ceremony / who performed it | name | agree | Ray Dawson, her father @ a1.8 a2.5 a3.5 a4.8 a5.8 a6.3
- guests / number | count | refine | more than 100 @ a2.4 | 150 @ a3.6 a4.3 a5.3
- bride / gown | other | refine | ivory gown by Solange Tellier @ a2.6 | dress by Solange Tellier @ a3.8 | ivory lace by Solange Tellier @ a4.7 a5.7
- bride / name | name | disagree | Kaylee @ a1.1 a4.1 a7.1 | Kayley @ a5.1 | conflicts: 0-1
- Monica Dawson / part in the ceremony | other | refine | bridesmaid @ a3.9 | chief bridesmaid @ a4.5
- Monica's boyfriend / name | name | disagree | Danny Roma @ a1.5 a2.8 a4.6 a6.4 | Danny Romano @ a3.11 | conflicts: 0-1
- Monica's boyfriend / attendance | status | agree | was there @ a1.5 a2.8 a3.10 a4.6 a6.4
- Monica and boyfriend / how they behaved | other | disagree | subdued, hardly spoke @ a1.6 | barely spoke, apart from some dancing @ a2.9 | grinding on the dance floor @ a6.5 | conflicts: 0-2
- rings / who brought them | other | agree | Steinbeck, the groom's English bulldog @ a3.12 a4.10
- cake / decoration | other | disagree | hat, teapot, stopwatch, flower pot @ a3.14 | top hat, teapot, chronometer, vase of flowers @ a4.12 | conflicts: 0-1
- bride / pregnancy | status | disagree | the bride told guests she is expecting @ a3.15 | denied by Brandt @ a4.14 | conflicts: 0-1
- engagement / date | date | refine | a month ago @ a3.1 | April @ a4.13
- film comparison / quotation | quote | disagree | The couple seemed to step out of a film @ a5.4 | She looked like a girl straight out of a film @ a6.2 | conflicts: 0-1
- bride and groom / ages | age | agree | she 23, he 28 @ a4.15 a4.16 a5.5 a5.6
- pictures / who had them | name | refine | People had bought the rights @ a1.7 | cover of People @ a6.1
