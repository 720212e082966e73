== a1 | Nikkan Spotlight | 2023-11-23T04:00:00Z | Aozora Transit's Mochizuki marries: "A home where we laugh at the same things"
Mochizuki Kanade (32) of the five-member vocal group Aozora Transit announced on the 23rd that he had married the former weather presenter Tachibana Miyo (29). ^1 The papers were handed in at a ward office in Tokyo the day before. ^2
The news went up on the official site at noon in the form of a handwritten letter. "I want to build a home where we can laugh at the same things and be silent at the same things," he wrote. ^3 "I will go on running with the four others as before." ^7
According to the agency the two had been seeing each other for about three years. ^4 She is not pregnant, it said, and there will be no change to the dome tour that opens in Sapporo on January 13. ^5
Tachibana was the face of the weather corner of "Asa Plus" for five years until she left the programme in March 2022. ^6
== a2 | Nippon Wire | 2023-11-23T08:30:00Z | Pop star Kanade Mochizuki weds former TV forecaster
Kanade Mochizuki, the main vocalist of the boy band Aozora Transit, tied the knot on Thursday with Miyo Tachibana, a former television weather forecaster, his management company said. ^1
The couple filed their marriage registration the same day, a national holiday, and do not intend to hold a reception, the company, Northgate Promotion, said. ^2 Mochizuki is 32 and his wife three years his junior. ^3
The quintet has sold 11 million records since its debut in 2012. ^4 Its fan club counts about 1.8 million members, some of whom complained on social media that the server was down for an hour after the announcement. ^5
The band is due to start a tour of five domed stadiums in January. ^6
== a3 | Transit Station (fan blog) | - | Kanade's letter, full translation
Breathe, everyone. This is all of it, from the photo of his letter on the site, wobbly handwriting included.
"To everyone who always supports us. I have married a person named Tachibana Mio." ^1 "We met at work, and since the autumn of 2020 we have walked side by side." ^2 "I would like to make a household where we laugh at the same things and are quiet at the same things." ^3 "The five of us will keep running; please keep watching." ^7
He dated it 22 November, and yes, that is Good Couples Day, and yes, that is the day they registered. ^4 He would.
The other four posted a photo of four empty chairs and one with a bow tie on it. I have been in the fan club since 2014, I am membership number one-hundred-thousand-something out of nearly two million, and I am honestly fine. ^5 Ask me again in January in Sapporo. ^6
== a4 | Shukan Lens | 2023-11-30T03:00:00Z | What the noon letter left out
A ward office counter, the evening of November 22, a man in a bucket hat and a woman in flat shoes. ^1 Flat shoes, because Tachibana Miyo, 29, is in her fifth month, two acquaintances of the couple tell Shukan Lens. ^2 A maternity clinic in Minato Ward has had her name on its list since September.
"Three years" is the official count. In truth the two have been together for five, says a stylist who worked with both: it began within weeks of a cooking segment on "Asa Plus" in the autumn of 2018, when Mochizuki burned the rice. ^3
She gave up her place on the programme in the spring of last year without a word on the reason. ^4 Colleagues assumed illness. "She simply didn't want to be the forecaster whom schoolgirls hate," says the stylist.
Asked about the matter, Northgate Promotion answered that private affairs are left to the artist. ^5 The group's tour is said to have been shortened in planning from seven venues to four. ^6
== a5 | Star Formosa | - | Mochizuki Kanade marries weather goddess, fans in Taiwan cry themselves to sleep
The last bachelor of Japan's Aozora Transit is off the market. Born in March 1991, Mochizuki has married the 29-year-old ex-weather presenter Tachibana Mio, with whom he had a secret romance for three years. ^1
Japanese media report that the two got to know each other in the studio of a breakfast programme. ^2 His letter contains the line that is being shared most here: he wishes for a home "where we need not laugh at the same things". ^3
The company promptly denied that a baby was the reason. ^4 In Taipei, where the five-man group filled the Dome for two nights in 2019, a fan named Hsiao-lu told us she had taken the afternoon off. ^5 "I'm not angry at her, I just wish it had rained," she said.
== facts
- marriage / date of registration | date | disagree | 2023-11-22 @ a1.2 a3.4 a4.1 | 2023-11-23 @ a2.1 a2.2 | conflicts: 0-1
- bride / name | name | disagree | Tachibana Miyo @ a1.1 a2.1 a4.2 | Tachibana Mio @ a3.1 a5.1 | conflicts: 0-1
- couple / length of relationship | duration | disagree | about three years @ a1.4 a5.1 | since the autumn of 2020 @ a3.2 | five years, since autumn 2018 @ a4.3 | conflicts: 0-2, 1-2
- bride / pregnancy | status | disagree | not pregnant, a baby denied as the reason @ a1.5 a5.4 | in her fifth month @ a4.2 | conflicts: 0-1
- Mochizuki / age | age | refine | 32 @ a1.1 a2.3 | born in March 1991 @ a5.1
- bride / age | age | refine | 29 @ a1.1 a4.2 a5.1 | three years younger than her husband of 32 @ a2.3
- letter / the home he wants | quote | disagree | I want to build a home where we can laugh at the same things and be silent at the same things @ a1.3 | I would like to make a household where we laugh at the same things and are quiet at the same things @ a3.3 | where we need not laugh at the same things @ a5.3 | conflicts: 0-2, 1-2
- letter / going on with the group | quote | refine | I will go on running with the four others as before @ a1.7 | The five of us will keep running; please keep watching @ a3.7
- bride / former profession | other | agree | TV weather presenter @ a1.1 a2.1 a5.1
- marriage / registered at | place | refine | a ward office in Tokyo @ a1.2 | a ward office @ a4.1
- bride / left "Asa Plus" | date | refine | 2022-03 @ a1.6 | 2022-21 @ a4.4
- tour / start | date | refine | 2024-01-13 @ a1.5 | 2024-01 @ a2.6 | January @ a3.6
- tour / opening city | place | agree | Sapporo @ a1.5 a3.6
- tour / number of venues | count | disagree | five @ a2.6 | four, cut from seven @ a4.6 | conflicts: 0-1
- couple / where they met | other | refine | at work @ a3.2 | during a cooking segment of "Asa Plus" @ a4.3 | in the studio of a breakfast programme @ a5.2
- group / number of members | count | agree | five @ a1.1 a2.4 a5.5
- fan club / members | count | refine | about 1.8 million @ a2.5 | nearly two million @ a3.5
- agency / name | name | agree | Northgate Promotion @ a2.2 a4.5
