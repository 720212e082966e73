== a1 | Harbour Property Daily | 2023-10-16T03:00:00Z | Thornecroft sells Vaucluse home for $31 million
Swimming great turned actor Brody Thornecroft has sold his house at Vaucluse for $31 million, after 11 weeks on the market. ^1 ^2 ^3
The four-level residence with views of the Harbour Bridge had been listed in July with a guide of $34 million. ^4 ^5 ^6
Contracts were exchanged on Thursday, agent Sienna Lockyer-Bates confirmed; settlement is in December. ^7 ^8 ^9
Thornecroft, 36, and his wife, the designer Allegra Puccinotti, paid $17.5 million in 2016. ^10 ^11 ^12
The buyer is a software founder from Melbourne. ^13
The house has six bedrooms, a wine room for 900 bottles and a jetty of 28 metres. ^14 ^15 ^16

== a2 | Sydney Sizzle | - | Brody's bye-bye to the bay
Gold-medal digs gone! The triple Olympic champ has offloaded his waterfront palace for a whisker over thirty mill. ^1 ^2
Brody and Allegra, who split in August, bought it seven years back for $17.5 million and put in the jetty, all 28 metres of it. ^3 ^4 ^5
Ms Lockyer-Bates had 46 groups through. ^6 The guide of $34 million always looked cheeky, says a rival. ^7
Brody's off to Byron Bay, where he paid $6.2 million for a farm in May. ^8 ^9
Other celeb sales this spring: a newsreader's terrace in Paddington, $4.8 million; a jockey's flat, $2.1 million, after 19 days.

== a3 | The Eastern Suburbs Echo | 2023-10-19T22:00:00Z | Vaucluse: record for the street
The sale of Thornecroft's house, exchanged on 12 October and to be settled in February, is the highest on Carrara Lane, above the $28.4 million of 2021. ^1 ^2
Built in 1938 and redone twice, it offers five bedrooms and garaging for four. ^3 ^4 ^5
It was advertised from the end of September. ^6
The actor, 38, won three gold medals in 2008 and 2012. ^7 ^8
The purchaser, a Hong Kong family, also owns number 9. ^9
Two other houses on the lane are to be auctioned on 4 November. The median price in the suburb has risen by 7 per cent in a year. Council has approved a seawall of 40 metres at number 12.

== a4 | Stage Whisper Australia | - | Thornecroft: one roof less, one role more
Brody Thornecroft and wife Allegra are house-hunting together in Rome, where he shoots the second series of “Tiber” from 15 January. ^1 ^2 ^3
Their Sydney home, with a cellar for 900 bottles, will change hands before Christmas. ^4 ^5
The couple, who were married in 2014 in Lucca, keep the farm near Byron Bay. ^6 ^7
The first series, ten episodes, is seen in 40 countries.
Last month he cut a ribbon at a pool in Dubbo with 300 children. “Tiber”, in which he plays a retired gladiator, employs 140 extras a day. The role took him nine kilos and a beard. His autobiography, of 288 pages, is due in May.
== facts
- house / price | money | refine | $31m @ a1.1 | a whisker over thirty mill @ a2.2
- house / asking guide | money | agree | $34m @ a1.6 a2.7
- listing / date | date | disagree | July @ a1.5 | the end of September @ a3.6
- exchange / day | date | agree | 2023-10-12 @ a1.7 a3.1
- agent / name | name | refine | Sienna Lockyer-Bates @ a1.8 | Lockyer-Bates @ a2.6
- Thornecroft / age | age | disagree | 36 @ a1.10 | 38 @ a3.7
- purchase / price | money | agree | $17.5m @ a1.11 a2.4
- purchase / year | date | refine | 2016 @ a1.12 | seven years back @ a2.4
- buyer / who | other | disagree | a software founder from Melbourne @ a1.13 | a Hong Kong family @ a3.9
- house / bedrooms | count | disagree | 6 @ a1.14 | 5 @ a3.4
- wine room / bottles | count | agree | 900 @ a1.15 a4.4
- jetty / length | quantity | agree | 28 metres @ a1.16 a2.5
- Thornecroft / marriage | status | disagree | split in August @ a2.3 | together, looking for a house @ a4.1
- Thornecroft / gold medals | count | agree | 3 @ a2.1 a3.8
- farm / place | place | agree | Byron Bay @ a2.8 a4.7
- house / place | place | refine | Vaucluse @ a1.1 | Carrara Lane @ a3.2
- house / status | status | agree | sold @ a1.1 a2.2 a3.1
- wife / name | name | refine | Allegra Puccinotti @ a1.10 | Allegra @ a2.3 a4.1
- settlement / date | date | disagree | December 2023 @ a1.9 | before Christmas @ a4.5 | February 2024 @ a3.1 | conflicts: 0-2 1-2
