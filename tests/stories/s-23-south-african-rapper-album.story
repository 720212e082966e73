== a1 | Mzansi Sounds | 2024-05-03T06:00:00Z | Thabang Kgoro's surprise double album is here
Rapper Thabang Kgoro released his double album "Gold Reef Road" without warning at midnight on Friday. ^1
It has 26 tracks and runs for an hour and 41 minutes. ^2 Guests include the Malian kora player Sékou Dambélé and the gospel singer Nontobeko Xaba, his mother-in-law. ^3
"I buried three versions of this record before this one breathed," the 34-year-old from Carletonville said on Instagram. ^4
He worked on it for four years, in Johannesburg, Bamako and Lisbon. ^5 It is his fifth album, and the first since "Slimes Dam" of 2019, which sold 200,000 copies. ^6
He will present it at the FNB Stadium on September 24, Heritage Day. ^7

== a2 | Jozi Star | - | Kgoro drops bomb, disses ex-friend
At last! Thabang Kgoro's new one fell out of the sky on Thursday night and by breakfast Twitter was on fire. ^1
On the 24-song set he goes for his old buddy Lucky Mabaso, who sued him for R4 million over royalties in 2021. ^2
"Three versions of this album I put in the grave before this one could breathe," the rapper tweeted. ^3
Wife Zinhle, who is expecting their second child in August, hums on "Night Shift". ^4
For four years he was silent, he says, because the miners of his home town asked him to listen. ^5
The stadium gig is on the 24th of September, and tickets start at R350. ^6
Zinhle's mum, gospel queen Nontobeko Xhaba, sings on the closer. ^20 The first-born, Tumelo, is three.

== a3 | Beats Without Borders | 2024-05-10T14:00:00Z | Review: Thabang Kgoro, 'Gold Reef Road'
A hundred minutes of rap is a lot, even from a man who wastes so few of them. ^20
Kgoro's fourth LP proper, after the mixtapes, has 24 songs and two spoken interludes by his father, a miner for 31 years. ^1
"I buried four versions of this record before this one breathed," he has said, and one would love to hear them. ^2
The samples of Dambélé's kora were made in Bamako in the rains of 2022. ^3 The break with Mabaso, settled out of court last year, is dealt with in two lines. ^4
It was streamed 9.3 million times in its first week, a record for a South African album. ^5

== a4 | Lisboa Som | 2024-05-14T10:00:00Z | Three months in Alfama: how Kgoro made a record
(translated) In a basement of Alfama the South African rapper passed three months of last year. ^1
"I wrote in the morning and in the evening I burned," he tells. ^2 In five years of labour the songs have changed skin many times. ^3
His father, who speaks between the songs, worked under the earth for more than thirty years. ^4
The rapper will be a father for a second time in late summer. ^5 The process with his former partner Mabaso is pending still. ^6

== a5 | Charts Africa | - | Kgoro breaks streaming record
More than nine million streams in seven days: no album by a South African has begun better. ^1
"Gold Reef Road" went to number one in six countries. ^2 The old mark, 7.8 million, belonged to Lerato Skhosana. Kgoro plays the FNB Stadium on Heritage Day. ^3
"In the morning I wrote, at night I set it on fire," said he of his way of working. ^4
The guest singer Nontobeko Xaba, mother-in-law of the rapper, is 61 and had never been in a chart before. ^20

== facts
- release / day | date | refine | midnight on Friday (2024-05-03) @ a1.1 | Thursday night @ a2.1
- tracks | count | disagree | 26 @ a1.2 | 24 @ a2.2 | 24 songs and two interludes @ a3.1 | conflicts: 0-1
- post / where | place | disagree | Instagram @ a1.4 | Twitter @ a2.3
- Kgoro / buried | quote | disagree | I buried three versions of this record before this one breathed @ a1.4 | Three versions of this album I put in the grave before this one could breathe @ a2.3 | I buried four versions of this record before this one breathed @ a3.2 | conflicts: 0-2 1-2
- work / length | duration | disagree | four years @ a1.5 | five years @ a4.3
- album / number | count | disagree | fifth @ a1.6 | fourth @ a3.1
- show / day | date | refine | 2024-09-24 @ a1.7 a2.6 | Heritage Day @ a5.3
- show / place | place | refine | FNB Stadium @ a1.7 a5.3 | stadium @ a2.6
- kora | other | agree | Dambélé's kora @ a1.3 a3.3
- second child | date | refine | August @ a2.4 | late summer @ a4.5
- Mabaso suit | status | disagree | settled @ a3.4 | pending @ a4.6
- father / years as miner | duration | refine | 31 years @ a3.1 | more than thirty years @ a4.4
- streams | count | refine | 9.3 million @ a3.5 | more than nine million @ a5.1
- streams / record | other | agree | record for a South African album @ a3.5 a5.1
- Kgoro / wrote and burned | quote | refine | I wrote in the morning and in the evening I burned @ a4.2 | In the morning I wrote, at night I set it on fire @ a5.4
- Kgoro / recording places | place | refine | Lisbon @ a1.5 | Alfama @ a4.1
- Kgoro / home town | place | refine | Carletonville @ a1.4 | his home town, of miners @ a2.5
- guest singer / name | name | disagree | Nontobeko Xaba @ a1.3 a5.20 | Nontobeko Xhaba @ a2.20
- album / length | duration | refine | an hour and 41 minutes @ a1.2 | a hundred minutes @ a3.20
