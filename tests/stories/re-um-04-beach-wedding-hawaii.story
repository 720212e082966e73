== a1 | Pixelarium | - | The Tegan Hart and Colin Preston Grey wedding: what went on in Kona
Late in June 2010, while half the planet watched football, Tegan Hart stole off to a Hawaiian beach. ^1 No press tour awaited her, only Colin Preston Grey, and a wedding.
Few star weddings were over so quickly. There was no long list of guests and no helicopter above the altar.
The two passed over cathedrals and ballrooms in favour of the Four Seasons Resort Kealani, which lies on the Big Island. ^2 June 24, 2010 was the day, and sunset the hour. ^3
Nothing puffy for Tegan: her Armani Privé dress was strapless, of silk chiffon, and drew a train of 16 feet over the white sand. ^4 Shoes she did without altogether. ^5 Colin was in white from head to toe, by Emporio Armani. ^6
== a2 | Prima Magazin | - | Tegan Hart: secret wedding in Hawaii
Now that is a surprise: Tegan Hart and Colin Preston Grey are husband and wife, after a romantic "I do" in Hawaii. ^1
It went faster than anybody had thought, the engagement of the two actors having come out just two weeks ago. ^2
A spokesman confirmed that the 24-year-old and the former "Malibu Heights 90263" star had married in all secrecy in Hawaii. ^3
"The wedding took place at the 'Four Seasons Resort' on Big Island before only six guests and was watched over by security people," reports an acquaintance of the stars. ^4 "It was all over fast. ^5 And everyone was sworn to silence. ^6 Still, it was very romantic." ^7 Colin's son, eight years old, was at the ceremony as well. ^8
Nobody knows if the idea came on the spur of the moment. Hawaii is dear to the newlyweds, however, for it was here that Grey had put the question to his Tegan. ^9
The "Shapeshifters" beauty and the 37-year-old met six years ago while the sitcom "Grace and Charity" was being shot. ^10 A first engagement came in 2006. ^11 A mere two months later Hart got cold feet, and both engagement and wedding were off. ^12
This time the 24-year-old will not shake off Grey, her elder by 13 years, so easily. ^13
== a3 | Promis Heute | - | Tegan Hart: wedding in Hawaii
So she dared to after all. Many separations and a broken engagement later, Tegan Hart and Colin Preston Grey are said to have exchanged vows in Hawaii. ^1
According to 'Star Magazine' it was Grey's spokesman who made it known. ^2 The beach was the scene of the very romantic ceremony. ^3 "The marriage was watched over by many security people," an insider revealed to the paper. ^4 "It was all over fast. ^5 And everyone was sworn to silence. ^6 I don't believe it had been planned for very long." ^7
In 2004 the pair had got to know each other on the set of the sitcom 'Grace and Charity'. ^8 Their feelings then went up and down until, early in 2009, the engagement was dissolved. ^9 At the time the actress and the former 'Malibu Heights 90263' star swore to be no more than good friends, yet soon they were seen flirting again. ^10
== a4 | Fucsina | 2010-07-01 | Tegan Hart and Colin Preston Grey marry in Hawaii
Hawaii, where else, and in secret: there Tegan Hart and Colin Preston Grey got married and put the seal on nearly 6 years together. ^1
The young actress of "Shapeshifters" met the one-time heartthrob of "Malibu Heights 90263" in 2004, on the set of the sitcom "Grace & Charity", in which each had a small part. ^2 So began a love that, in spite of the 12 years between them and many troubles, ended in marriage last Thursday. ^3
For 3 years they shared a home. In 2006 they got engaged, and each had the other's name tattooed somewhere. ^4 By 2008, though, the story had run dry, and early in 2009 they parted for a short while over their numerous differences. ^5 A whole year went by before passion came back. ^9
At the start of the month they announced that the engagement was on again. ^6 Hart had told reporters that many years would go by before she married Grey, but a small number of friends and relatives saw them say yes in Hawaii. ^7
Grey tells the media that he would not mind having children with her. As for the 24-year-old Hart, she will only admit that she loves him. ^8
== a5 | Fakty Dnya | - | Hollywood actress Tegan Hart has got married
Tegan Hart, star of the action fantasy "Shapeshifters", is the wife of the actor Colin Preston Grey, whom viewers know from "Malibu Heights". ^1 They married in Hawaii, where they had gone for a rest between shoots. ^2 Only the nearest relatives and friends of the couple attended the ceremony at the Four Seasons hotel. ^3
Curiously, it was right here on the beach that they had become engaged on June 1. ^4 Half an hour after that, or thereabouts, Tegan lost the ring Colin had given her, with its diamond of two carats. ^5 Neither bride nor groom seems to have been put out.
Tegan and Colin met in 2004, and after two years they announced an engagement. ^6 Later they broke up. ^7 It was only a month and a half ago that things were suddenly rekindled, when Grey, 36, came to wish Hart well on turning 24. ^8
On the eve of the wedding the actress told reporters that years and trials had but made their love stronger. "We are even more devoted to each other now," she said. ^9
== a6 | Kvikmyndafrettir | - | Tegan Hart is married
There is never a calm moment with the film actors of Hollywood. Tegan Hart has gone and got married.
The new husband is Colin Preston Grey, her boyfriend of many years, known for his part in the television series Malibu Heights 90263. ^1 Hawaii was where the wedding was held. ^2
A plain ceremony it was, says the news agency Reuters, at the Four Seasons hotel. ^3 Hart, 24, is a good deal younger than her husband, who is 36. ^4 They first met in 2004 and became engaged in 2006, but called everything off in 2009. ^5 Neither has been married before, though Grey has a son of 8 with the actress Clarrissa Tarsil. ^6
Hart is now on screens across the Atlantic in Jonas Vex. ^7 For Shapeshifters 3 she was not taken on again, having compared its director, Mitchell Cay, to Hitler and Napoleon last year. ^8
== a7 | Sternchen Online | - | Tegan Hart surprised her dad with the wedding
From her own father Tegan Hart kept the wedding a secret.
The actress ('Shapeshifters') said yes to Colin Preston Grey at a private ceremony in Hawaii last week, and her daddy Leland Hart learned of her happiness only afterwards, on the telephone. ^1 "Tegan called me after the ceremony and sent me a picture of her and Colin by iPhone," says the father, who is divorced from her mother. ^2 "In the picture my daughter looked very happy. I'm glad for them. ^3 I had met Colin before and think he is a decent man." ^4
The 24-year-old, who has been with Grey since 2004, grew up with her mother and stepfather but sees her natural father regularly. ^5 He spoke to 'RadarOnline.com'. ^6
It was on June 24 that the dark-haired beauty and her 36-year-old beau went to the altar. ^7 The Four Seasons Resort on the Big Island was the place of the private ceremony, with half a dozen guests attending as well as the eight-year-old son whom the former 'Malibu Heights, 90263' actor has from an earlier relationship. ^8
== a8 | Wonderwhat | - | Tegan's mega-sparkler
The simple diamond band seen on Tegan Hart's finger soon after she married Colin Preston Grey on June 24 has had to make room. ^1 When she hid from photographers behind her left hand on Wednesday, a stone as big as a doorknob dazzled them. ^2
Tegan, by the way, denies the talk that her first ring, a 2-carat one, went missing moments after Grey had handed it over in a proposal on a beach of Hawaii's Big Island. ^3 She also denies being pregnant. ^4
People magazine, meanwhile, has the only photographs of the ceremony, held on the beach at sunset at the Four Seasons Resort Kealani. ^5 One single guest was there, Colin's 8-year-old son Lysander. ^6 The dress was made to order, an Armani Prive of silk georgette with a 16-foot train. ^7 "[The train] was so huge, she couldn't keep it off the ground," in a source's words, "so she just let it drop and dashed through the sand to the altar." ^8
== a9 | Diario del Caribe | 2010-07-01 | Tegan Hart leaves her mother out of her wedding
Tegan Hart, it seems, did not wish her mother Marlene to be at her intimate wedding, though a dozen of the couple's friends were by her side and celebrated the marriage. ^1
That the actress wants to be a mother soon may be no secret in the family. What has taken the American media aback is that her own mother had not heard of the marriage to Colin. ^2
Marlene makes light of the slight and says that her daughter has always lived very simply, just as she arranged her wedding. ^3 "If there really was a wedding, I was not there," the artist's mother explains. ^4 "It's Tegan's right. I only say that if they really have married, I shall be a very happy mother." ^5
== facts
- wedding / day | date | refine | 2010-06-24 @ a1.3 a7.7 a8.1 | late June 2010 @ a1.1 | last Thursday @ a4.3 | last week @ a7.1
- wedding / guests | count | disagree | six, with the son @ a2.4 a2.8 | half a dozen as well as the son @ a7.8 | one, the son @ a8.6 | a dozen friends @ a9.1 | small number of friends and relatives @ a4.7 | only nearest relatives and friends @ a5.3 | conflicts: 0-2, 0-3, 1-2, 1-3, 2-3, 2-4, 2-5
- wedding / place | place | refine | Hawaii @ a2.1 a3.1 a4.1 a5.2 a6.2 a7.1 | Four Seasons Resort Kealani, Big Island @ a1.2 | Four Seasons Resort, Big Island @ a2.4 a7.8 | Four Seasons hotel @ a5.3 a6.3 | Four Seasons Resort Kealani @ a8.5
- wedding / time of day | other | agree | sunset @ a1.3 a8.5
- wedding / on the beach | other | agree | on the beach @ a3.3 a8.5
- wedding / who confirmed it | other | refine | a spokesman @ a2.3 | Grey's spokesman @ a3.2
- insider / security | quote | disagree | "The wedding took place at the 'Four Seasons Resort' on Big Island before only six guests and was watched over by security people" @ a2.4 | "The marriage was watched over by many security people" @ a3.4 | conflicts: 0-1
- insider / "all over fast" | quote | agree | "It was all over fast." @ a2.5 a3.5
- insider / "sworn to silence" | quote | agree | "And everyone was sworn to silence." @ a2.6 a3.6
- insider / who spoke | other | refine | an acquaintance of the stars @ a2.4 | an insider @ a3.4
- Hart / age | age | agree | 24 @ a2.3 a4.8 a5.8 a6.4 a7.5
- Grey / age | age | disagree | 37 @ a2.10 | 36 @ a5.8 a6.4 a7.7 | conflicts: 0-1
- couple / age difference | duration | disagree | 13 years @ a2.13 | 12 years @ a4.3 | conflicts: 0-1
- Grey's son / age | age | agree | 8 @ a2.8 a6.6 a7.8 a8.6
- couple / when they met | date | refine | 2004 @ a3.8 a4.2 a5.6 a6.5 | six years ago @ a2.10
- couple / together since | duration | refine | nearly 6 years @ a4.1 | since 2004 @ a7.5 | many years @ a6.1
- couple / where they met | name | refine | Grace and Charity @ a2.10 a3.8 | Grace & Charity @ a4.2
- couple / first engagement | date | refine | 2006 @ a2.11 a4.4 a6.5 | two years after 2004 @ a5.6
- couple / first engagement broken off | date | disagree | two months after the 2006 engagement @ a2.12 | early 2009 @ a3.9 a4.5 | 2009 @ a6.5 | later @ a5.7 | conflicts: 0-1, 0-2
- couple / second engagement | date | refine | came out two weeks ago @ a2.2 | announced at the start of the month @ a4.6 | June 1 @ a5.4
- proposal / place | place | refine | Hawaii @ a2.9 | on the beach in Hawaii @ a5.4 | on a beach of Hawaii's Big Island @ a8.3
- first ring / stone | quantity | agree | 2 carats @ a5.5 a8.3
- first ring / lost | status | disagree | lost @ a5.5 | loss denied by Hart @ a8.3 | conflicts: 0-1
- first ring / when it was lost | duration | disagree | about half an hour after the proposal @ a5.5 | moments after it was handed over @ a8.3 | conflicts: 0-1
- dress / maker | name | refine | Armani Privé @ a1.4 | Armani Prive @ a8.7
- dress / cloth | other | disagree | silk chiffon @ a1.4 | silk georgette @ a8.7 | conflicts: 0-1
- dress / train | quantity | agree | 16 feet @ a1.4 a8.7
- Grey / series | name | refine | Malibu Heights 90263 @ a2.3 a3.10 a4.2 a6.1 a7.8 | Malibu Heights @ a5.1
- Hart / film | name | agree | Shapeshifters @ a2.10 a4.2 a5.1 a7.1
- Hart's parents / learned of it | other | refine | father on the telephone after the ceremony @ a7.1 | mother had not heard of it @ a9.2
- couple / back together | date | refine | soon after early 2009 seen flirting @ a3.10 | a whole year after early 2009 @ a4.9 | a month and a half ago @ a5.8
