== a1 | Agenzia Laguna | 2024-09-08T06:00:00Z | Ghirardelli walks off with Venice jury prize, and off the stage
VENICE - The Italian director Ottavia Ghirardelli left the stage of the Palazzo del Cinema without her trophy on Saturday evening after the grand jury prize for “The Salt Widow” had been announced. ^1 ^2 ^3
“I make films so that people look at each other, not so that they look at me,” she said, and put the statuette back on the lectern. ^4
Ghirardelli, 63, had been tipped for the main prize, which went to the Georgian film “Tamriko”. ^5 ^6
“The Salt Widow” received an ovation of eleven minutes at its first showing on September 3. ^7 ^8
It was shot in 41 days at Trapani, with amateurs in all roles but two, and cost 3.2 million euros. ^9 ^10 ^11
The jury of nine was presided over by the Chilean Amaro Quinteros. ^12

== a2 | Reel Europe | - | The empty lectern
She took nothing home, and everybody spoke of her.
Ottavia Ghirardelli's refusal was the one unrehearsed moment of a long closing night.
“I make movies for people to look at one another, not at me,” the Sicilian told the audience, and went. ^1
She had to be asked three times by the host before she came up at all. ^2
Her film had been applauded for 11 minutes last Tuesday, longer than any other but one. ^3
It is her ninth feature and her first in the competition since 2009. ^4 ^5
The two professional actors are Nunzia Lo Cascio and, in his last part, the late Ruggero Vanzetti. ^6

== a3 | Trade Lens | 2024-09-08T10:45:00Z | 'Tamriko' takes top honour; sales brisk for 'Salt Widow'
The runner-up prize went to “The Salt Widow” by Ottavia Girardelli, a €3.2m drama about the wife of a drowned salt worker. ^1 ^2
The picture, shot over seven weeks in western Sicily, has been sold to 27 territories. ^3 ^4
Jury president Amaro Quinteros said of the prize that the vote had been unanimous. ^5
Georgian winner “Tamriko”, the second feature of Lela Kvaratskhava, was bought for France and Benelux before the ceremony. ^30
“I have never seen a filmmaker say no so politely,” he added. ^6
Ghirardelli's previous film, “Nine Winters”, came out in 2019. ^7
Home distributor Pellicola Sud releases it on October 17 on 180 screens. ^20

== a4 | Gente Felice, translated edition | - | Ottavia says no: "My father fished, nobody gave him a lion"
The beautiful gesture of the night had the signature of Ottavia Ghirardelli, 61, in a jacket of her dead brother. ^1 ^2
“I have never seen a director say no with such good manners,” commented the jury's president, Quinteros. ^3
The film of the artist from Trapani had raised a standing applause of thirteen minutes. ^4 ^5
“Nobody ever gave a prize to my father, and he got up at three,” she had explained before. ^6
The decision was taken by five votes to four, if one may believe the voices of the Lido. ^7
In Italian cinemas the work arrives on October 10. ^8

== a5 | Trapani Oggi | 2024-09-10T09:15:00Z | The statuette will come to Trapani after all
The prize that Ottavia Ghirardelli declined on Saturday will be exhibited in the Salt Museum of Nubia from October. ^1 ^2
“No one ever gave my father a prize, and he rose at three every morning,” the director, 63, said when she proposed it to the Biennale. ^3 ^4
“The Salt Widow”, which was filmed here in spring of last year in 41 days, will be shown in the open air on September 28, twelve days before it opens elsewhere. ^5 ^6 ^7
Nine Winters, her previous work, was shot in the same town in 2018 and won four national prizes. ^30
Almost all of the 60 parts are played by local people. ^8
Her sentence of that evening, “I make films so that people look at themselves, not so that they look at me”, already hangs in the window of a bookshop. ^20

== facts
- prize / which | other | agree | grand jury prize @ a1.2 | runner-up prize @ a3.1
- prize / evening | date | agree | 2024-09-07 @ a1.1 | Saturday @ a5.1
- prize / refused | other | agree | left without her trophy @ a1.1 | declined @ a5.1
- Ottavia Ghirardelli / look at each other | quote | disagree | I make films so that people look at each other, not so that they look at me @ a1.4 | I make movies for people to look at one another, not at me @ a2.1 | I make films so that people look at themselves, not so that they look at me @ a5.20 | conflicts: 0-2 1-2
- Ottavia Ghirardelli / age | age | disagree | 63 @ a1.5 a5.4 | 61 @ a4.1
- The Salt Widow / applause | duration | disagree | eleven minutes @ a1.7 a2.3 | thirteen minutes @ a4.5
- The Salt Widow / first showing | date | agree | 2024-09-03 @ a1.8 | last Tuesday @ a2.3
- The Salt Widow / shooting time | duration | refine | 41 days @ a1.9 a5.5 | seven weeks @ a3.3
- The Salt Widow / where shot | place | refine | Trapani @ a1.9 a5.6 | western Sicily @ a3.3
- The Salt Widow / cost | money | agree | €3.2m @ a1.11 a3.2
- The Salt Widow / amateurs | other | refine | all roles but two @ a1.10 | two professional actors @ a2.6 | almost all of the 60 parts @ a5.8
- Amaro Quinteros / role | other | agree | president of the jury @ a1.12 a3.5 a4.3
- jury / vote | other | disagree | unanimous @ a3.5 | five to four @ a4.7
- Amaro Quinteros / say no | quote | refine | I have never seen a filmmaker say no so politely @ a3.6 | I have never seen a director say no with such good manners @ a4.3
- Ottavia Ghirardelli / father | quote | refine | Nobody ever gave a prize to my father, and he got up at three @ a4.6 | No one ever gave my father a prize, and he rose at three every morning @ a5.3
- The Salt Widow / opening in Italy | date | disagree | October 10 @ a4.8 | twelve days after September 28 @ a5.7 | October 17 @ a3.20 | conflicts: 0-2 1-2
- Ottavia Ghirardelli / name spelled | name | disagree | Ghirardelli @ a1.1 a4.1 a5.1 | Girardelli @ a3.1
- main prize / winner's country | other | agree | Georgian @ a1.6 a3.30
