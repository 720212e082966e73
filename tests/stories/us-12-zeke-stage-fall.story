== a1 | Lakefront News | 2023-07-09T12:30:00Z | Rapper Zeke Malone falls from stage at Lake Edge Festival
MILWAUKEE — The rapper Zeke Malone was hospitalized on Saturday night after he had fallen about eight feet from the main stage of the Lake Edge Festival. ^1
Malone, 31, was 20 minutes into his set when he stepped backward off the ramp during "Neon Gospel" at around 10:20 p.m., according to witnesses. ^2
Festival medics took him on a stretcher to Froedtert Hospital, where he was in stable condition on Sunday morning, said a spokeswoman for the festival, Kim Osterberg. ^3
"He gave the crowd a thumbs-up, and 30,000 people went quiet," said Marcus Diehl, 24, of Racine. ^4
The festival, now in its 16th year, continued on Sunday with the band Oxbow. ^5 In 2017 a gust blew over a video wall there and hurt five people. ^6

== a2 | HipHop Wire | - | Zeke Malone update: two broken ribs, no spinal injury
Zeke Malone says that he's going to be alright. The "Neon Gospel" rapper broke two ribs and got a concussion when he tumbled off the stage in Milwaukee on July 8. ^1
"Gravity won the first round," he wrote on Instagram from his bed. ^2 In the photo he is wearing a neck brace and a Brewers cap. ^3
Doctors kept him for two nights. ^4 His shows in Toronto (July 12) and Detroit (July 14) have been put off. ^5
Malone fell off a stage in 2021 too, in Phoenix, but walked away with a bruise. ^6

== a3 | Gossip Central | - | Shock as rap star plunges 12 feet
Rapper Zeke Malone plunged 12 feet in front of horrified fans at a festival in Wisconsin. ^1
The 31-year-old father of two had been performing for some 20 minutes. ^2 He was loaded into an ambulance while his fiancée, the influencer Tiana Rowe, ran alongside barefoot. ^3
"He gave us a thumbs-up, and 30,000 people went crazy," fan Marcus Diehl told us. ^4
Later Malone posted on Twitter: "Gravity won the first round." ^5 He has broken ribs. ^6
The rapper, who wore red leather trousers, had joked about the slippery floor at the sound check. Bookmakers in Britain already offer odds on his next tumble, which Rowe calls "sick".

== a4 | Detroit Sound | 2023-07-13T09:00:00Z | Malone postpones two concerts
Concerts by Zeke Malone this week in Toronto and Detroit will not take place until the fall, his promoter, Big Mitten Presents, announced on Wednesday. ^1
The rapper, who fell off a stage in Milwaukee on Saturday, was released from Froedtert Hospital on Tuesday. ^2 He has two cracked ribs and a concussion. ^3
The show at Little Caesars Arena, planned for Friday, July 14, is now to be held on October 6. ^4
About 15,000 people hold tickets for Detroit. ^5 His girlfriend, Tiana Rowe, said that he was "grumpy, which is a good sign". ^6

== a5 | Lakefront News | 2023-08-21T15:00:00Z | Festival to rail off ramp after rapper's fall
The Lake Edge Festival will put railings on its stage ramps next year, a consequence of the fall of the rapper Zeke Malone on July 8. ^1
An inspection found that the tape on the edge of the ramp had been missing, Kim Osterburg, a spokeswoman, said. ^2
Malone spent two nights in hospital. ^3 He was back on stage in Chicago on August 12, five weeks after the accident. ^4 He has not sued. ^5
The railings will cost $60,000. The 2024 edition is planned for June 27 to July 6, and 140,000 visitors are expected.

== facts
- fall / day | date | agree | 2023-07-08 @ a1.1 a2.1 a4.2 a5.1
- fall / height | quantity | disagree | about eight feet @ a1.1 | 12 feet @ a3.1
- fall / place | place | refine | Lake Edge Festival @ a1.1 a5.1 | Milwaukee @ a2.1 a4.2 | a festival in Wisconsin @ a3.1
- fall / how long on stage | duration | refine | 20 minutes @ a1.2 | some 20 minutes @ a3.2
- Zeke Malone / age | age | agree | 31 @ a1.2 a3.2
- hospital / name | place | agree | Froedtert Hospital @ a1.3 a4.2
- hospital / how long | duration | disagree | two nights @ a2.4 a5.3 | released on Tuesday @ a4.2
- ribs / number | count | refine | two @ a2.1 a4.3 | broken ribs @ a3.6
- concussion / mention | status | agree | a concussion @ a2.1 a4.3
- Marcus Diehl / on the crowd | quote | disagree | "He gave the crowd a thumbs-up, and 30,000 people went quiet" @ a1.4 | "He gave us a thumbs-up, and 30,000 people went crazy" @ a3.4
- Marcus Diehl / name | name | agree | Marcus Diehl @ a1.4 a3.4
- Zeke Malone / gravity | quote | agree | "Gravity won the first round" @ a2.2 a3.5
- Zeke Malone / where posted | other | disagree | Instagram @ a2.2 | Twitter @ a3.5
- concerts / status | status | refine | put off @ a2.5 | will not take place until the fall @ a4.1 a4.4
- concerts / cities | place | agree | Toronto and Detroit @ a2.5 a4.1
- Detroit concert / original day | date | agree | 2023-07-14 @ a2.5 a4.4
- Tiana Rowe / relation | status | disagree | fiancée @ a3.3 | girlfriend @ a4.6
- Tiana Rowe / name | name | agree | Tiana Rowe @ a3.3 a4.6
- spokeswoman / name | name | disagree | Kim Osterberg @ a1.3 | Kim Osterburg @ a5.2
- Neon Gospel / mention | name | agree | Neon Gospel @ a1.2 a2.1
