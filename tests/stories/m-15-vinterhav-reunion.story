== a1 | Nordic News Bureau | 2025-09-02T07:00:00Z | Swedish pop duo Vinterhav reunites after nine years
STOCKHOLM (NNB) — The duo Vinterhav, which sold 22 million records in the 2000s, gets together again for five concerts next summer. ^1
Agneta Sjöholm and Pelle Rask announced it on Monday on the roof of the Stockholm opera. ^2
"We're too old to be angry and too young to be quiet," said Sjöholm, 51. ^3
The first concert is in Gothenburg on June 12, the last on July 4 in Oslo. ^4
The duo split up in 2016, after a tour of 61 shows, and the two, who had been married until 2009, talked only through lawyers. ^5 Tickets go on sale on September 12. ^6

== a2 | Kvällsnytt (translated) | - | The secret meeting on the ferry
It was on the ferry to Gotland that it happened. Agneta had a coffee, Pelle a beer, and there were 14 minutes to harbour. ^1
"He asked if the chair was free, I said it had been free for nine years," Agneta tells. ^2
Already in May they were in the studio. ^3 A new single, "Still the Sea", comes October 10. ^4
Pelle, who became grandfather in August, comes with own bus; Agneta, who is afraid of flying, takes the train. ^5
"We are too old for anger and too young for silence," is how she summarizes it. ^6

== a3 | Stage & Chart | 2025-09-15T11:00:00Z | Vinterhav sell out in minutes, add dates
Tickets for the reunion shows of Vinterhav were gone in 17 minutes on Friday, and the Swedish duo have added three concerts to the original five. ^1
The run begins in Gothenburg on June 12 and now ends in Copenhagen on July 11. ^2
Pelle Rask, 54, and Agneta Sjöholm were a couple for 12 years. ^3
"He asked whether the seat was free; I told him, for nine years now," she said of their reconciliation on a boat last year. ^4
Their comeback single is due on October 17. ^5 Promoter Live Fjord says that 240,000 tickets were sold. ^6

== a4 | Bergen Avis (translated) | - | Waited in rain for Vinterhav
Elin Tveitane, 44, had taken a day off to buy tickets for the concert of Vinterhav in Oslo on July 5. ^1
Within half an hour, everything was gone. ^2 "I have the posters since 2003," she says. ^3
The duo was dissolved nine years ago. ^4 They have never been married, but had a long relationship. ^5
"I sing better, he looks worse," said Sjøholm at the press meeting last week. ^6

== a5 | Pop Heaven | - | "Still the Sea" review: four stars
The first Vinterhav song for nine years starts with a foghorn. ^1
"I sing better, he looks better," Agneta Sjoholm said in September, and on the first count she is right. ^2
The eight concerts of next summer are sold out. ^3 Rask's bus and Sjöholm's train will not have far to go. ^4

== facts
- announcement / day | date | refine | 2025-09-01 @ a1.2 | last week @ a4.6
- first concert / day | date | agree | 2026-06-12 @ a1.4 a3.2
- first concert / place | place | agree | Gothenburg @ a1.4 a3.2
- concert in Oslo / day | date | disagree | 2026-07-04 @ a1.4 | July 5 @ a4.1
- single / release | date | disagree | 2025-10-10 @ a2.4 | 2025-10-17 @ a3.5
- couple / married or not | status | disagree | married until 2009 @ a1.5 | never married @ a4.5
- tickets / how fast sold | duration | refine | 17 minutes @ a3.1 | within half an hour @ a4.2
- tickets / day of sale | date | agree | 2025-09-12 @ a1.6 a3.1
- concerts / number | count | refine | 5 @ a1.1 | 5 and 3 added @ a3.1 | 8 @ a5.3
- split / date | date | agree | 2016 @ a1.5 a4.4
- tour / last place | place | refine | Oslo, before dates were added @ a1.4 | Copenhagen @ a3.2
- Agneta Sjöholm / too old | quote | refine | "We're too old to be angry and too young to be quiet" @ a1.3 | "We are too old for anger and too young for silence" @ a2.6
- Agneta Sjöholm / chair | quote | refine | "He asked if the chair was free, I said it had been free for nine years" @ a2.2 | "He asked whether the seat was free; I told him, for nine years now" @ a3.4
- Agneta Sjöholm / sing better | quote | disagree | "I sing better, he looks worse" @ a4.6 | "I sing better, he looks better" @ a5.2
- Agneta Sjöholm / spelling | name | disagree | Agneta Sjöholm @ a1.2 a3.3 | Sjøholm @ a4.6 | Agneta Sjoholm @ a5.2 | conflicts: 0-1
- reconciliation / place | place | refine | the ferry to Gotland @ a2.1 | a boat @ a3.4
- single / name | name | agree | Still the Sea @ a2.4 a5.1
- duo / how each travels | other | agree | Rask by bus, Sjöholm by train @ a2.5 a5.4
