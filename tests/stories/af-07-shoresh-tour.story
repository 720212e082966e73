== a1 | Carmel News | 2019-05-27T18:00:00+03:00 | Avigail Shoresh halts tour after vocal cord surgery
Singer Avigail Shoresh has cancelled the six remaining concerts of her “Paper Moon” tour, among them two at the Caesarea amphitheatre, her manager Gil Tavor said Monday. ^1
Shoresh, 36, underwent an operation on a vocal cord at a Haifa hospital on Thursday. ^2
Doctors have ordered her not to sing for three months. ^3
“I have been told to be quiet before, but never by a man with a laser,” she wrote on Facebook. ^4
The tour opened in Ashdod on April 4. ^7 Some 22,000 tickets had been sold for the shows that are now lost. ^5
The singer, who was a judge on “Golden Throat” for two seasons, had already left the stage early in Beersheba on May 18. ^6

== a2 | Pnai Plus (translated) | - | Silence of the queen
The singer Avigail Shoresh entered to hospital on Thursday for an operation in her throat, and she will rest silent for half a year. ^1
All started in Beersheba, where she stopped in the middle of the song “Salt” and has asked the audience to sing instead of her. ^2
“People have told me to be quiet before, but never with a laser in the hand,” she joked to her followers. ^3
Her partner, the chef Matan Peled, is cooking for her soups only. ^7 They have been together since 2015. ^4
All the tickets, around 22,000, will be paid back, promises the producer. ^5 The tour, her first since 2016, was begun at 14 April in Ashdod before a full hall. ^6

== a3 | Jaffa Herald | 2019-05-29 | Shoresh fans left waiting for refunds
Holders of tickets for Caesarea complained on Tuesday that the booking site Karteez had not returned their money. ^1
The site said that refunds for the six concerts would be made within 14 business days. ^2
Avigail Shoresh had surgery last Thursday to remove a polyp from one of her vocal cords. ^3 She broke off a show on May 18 in Beersheba after 40 minutes. ^4
Tavor, who has managed her since 2011, said that she communicated with her family by means of a child's blackboard. ^5
In 2016, two dates of her “Orchard” tour were moved because of pneumonia.

== a4 | World Stage Online | - | Israeli star out of London and Paris shows
Avigail Shoresh's first European concerts in five years, planned for the Roundhouse Hall in London on 14 July and for Paris on 17 July, will not take place. ^1
The “Salt” singer was operated on in Tel Aviv last week for a polyp. ^2
She has been forbidden to sing for three months, according to a spokeswoman. ^3
She is 36 and has sold more than 800,000 albums at home, a record for a woman. ^4
Her partner of four years, TV chef Matan Peled, said that the couple's house had “never been so quiet, not even when we were burgled”. ^5

== a5 | Carmel News | 2019-09-10 | Shoresh sings again in small club
Avigail Shoresh sang in public on Sunday night for the first time since her operation, to 120 people in a club in Haifa. ^1
The 36-year-old did four songs, beginning with “Salt”. ^2
“I was afraid of my own throat,” she said from the stage. ^3
She had broken off a concert in Beersheba in May and went under the laser five days later. ^4
New dates at Caesarea will be announced after the holidays, Gil Tavor said. ^5
The club, which opened in 1988, had told nobody. Those who came had bought seats for a jazz trio, at 60 shekels ($17), and were asked to put their telephones into paper bags.
== facts
- concerts lost / count | count | agree | 6 @ a1.1 a3.2
- operation / day | date | refine | 2019-05-23 @ a1.2 a3.3 | Thursday @ a2.1 | last week @ a4.2 | five days after the concert @ a5.4
- operation / city | place | disagree | Haifa @ a1.2 | Tel Aviv @ a4.2
- ban on singing / length | duration | disagree | three months @ a1.3 a4.3 | half a year @ a2.1
- Shoresh / be quiet | quote | refine | I have been told to be quiet before, but never by a man with a laser @ a1.4 | People have told me to be quiet before, but never with a laser in the hand @ a2.3
- tickets / count | count | agree | 22,000 @ a1.5 a2.5
- Shoresh / age | age | agree | 36 @ a1.2 a4.4 a5.2
- Beersheba concert / day | date | refine | 2019-05-18 @ a1.6 a3.4 | May @ a5.4
- Beersheba concert / broken off | other | refine | left the stage early @ a1.6 | stopped in the middle of Salt @ a2.2 | broke off after 40 minutes @ a3.4 | broken off @ a5.4
- partner / name | name | agree | Matan Peled @ a2.7 a4.5
- relationship / length | duration | refine | since 2015 @ a2.4 | four years @ a4.5
- operation / cause | other | agree | polyp @ a3.3 a4.2
- manager / name | name | refine | Gil Tavor @ a1.1 a5.5 | Tavor @ a3.5
- operation / organ | other | refine | vocal cord @ a1.2 a3.3 | throat @ a2.1
- tickets / refund | other | refine | will be paid back @ a2.5 | within 14 business days @ a3.2
- tour / opening, day | date | disagree | 2019-04-04 @ a1.7 | 14 April @ a2.6
- tour / opening, place | place | agree | Ashdod @ a1.7 a2.6
