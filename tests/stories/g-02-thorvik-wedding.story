== a1 | Nordlys Celebrity | 2024-08-19T08:00:00Z | Skier Ingrid Thorvik marries in a stave church
Ingrid Thorvik said yes on Saturday. ^1 The three-time Olympic champion, 33, married the Canadian hockey goalkeeper Brett Quennell in the stave church of Lom, before 90 guests. ^2
The bride came by boat with her father, 20 minutes late. ^3 Her dress, of ivory wool from a mill in Gudbrandsdalen, had taken the tailor Solveig Mo five months. ^4
The two met at a charity dinner in Calgary in 2019 and got engaged on a glacier in January last year. ^5
“I have been nervous at start gates, but never like this,” Thorvik said to the guests. ^6
On Sunday there was a hike with waffles for everybody. ^7

== a2 | Calgary Ledger | - | Quennell ties the knot in Norway
Former Flames backup Brett Quennell, 36, was married August 17 to Norwegian alpine great Ingrid Thorvik in a wooden church from the 12th century. ^1
Around a hundred family members and friends attended, 30 of them from Alberta. ^2 Teammate Cole Yarrow was best man. ^3
Quennell proposed to her on a glacier in January 2023. ^4 The couple first crossed paths in 2019 at a fundraiser here. ^5
He played 212 games in the league before a hip injury ended his career in 2022. ^6
They will live in Lillehammer. ^7

== a3 | Glitter! | - | Inside Ingrid's fairy-tale day
She arrived by boat, an hour behind schedule, and nobody minded! ^1 Ski queen Ingrid Thorvik, 33, and her hunk Brett tied the knot last Friday in Lom in Norway. ^2
The ivory gown was three months in the making. ^3
“I have been nervous at start gates, but never like this,” the bride told her guests with tears in her eyes. ^4
Ninety people danced till 4 a.m. to the band of her brother Eirik. ^5 The cake had seven tiers, one for each of her overall World Cup titles. ^6
The groom popped the question on a beach in Portugal. ^7
The honeymoon? Japan, for three weeks. ^8

== a4 | Snow Sport Weekly | 2024-09-02T12:00:00Z | Thorvik: one more season
Ingrid Thorvik, newly married, will race for one more winter. ^1 The 33-year-old, who has won three Olympic golds and six overall World Cups, told reporters in Oslo that the world championships in February would be her last. ^2
She tore a ligament in March 2022 and was out for 14 months. ^3
She was married on August 17 to Brett Quennell, whose own career ended two years ago after more than 200 games. ^4 They had spent two weeks in Japan afterwards. ^5
“I was more nervous than at any start gate,” she said of the wedding. ^6

== facts
- wedding / day | date | disagree | 2024-08-17 @ a1.1 a2.1 a4.4 | Friday @ a3.2
- wedding / guests | count | refine | 90 @ a1.2 a3.5 | around a hundred @ a2.2
- wedding / place | place | refine | stave church of Lom @ a1.2 | a wooden church from the 12th century @ a2.1 | Lom @ a3.2
- Thorvik / age | age | agree | 33 @ a1.2 a3.2 a4.2
- Thorvik / Olympic titles | count | agree | three @ a1.2 a4.2
- bride / lateness | duration | disagree | 20 minutes @ a1.3 | an hour @ a3.1
- bride / arrival | other | agree | by boat @ a1.3 a3.1
- dress / time to make | duration | disagree | five months @ a1.4 | three months @ a3.3
- couple / first meeting | other | refine | a charity dinner in Calgary @ a1.5 | a fundraiser here @ a2.5
- couple / year of meeting | date | agree | 2019 @ a1.5 a2.5
- engagement / when | date | agree | 2023-01 @ a1.5 a2.4
- proposal / where | place | disagree | a glacier @ a1.5 a2.4 | a beach in Portugal @ a3.7
- Thorvik / on nerves | quote | refine | “I have been nervous at start gates, but never like this” @ a1.6 a3.4 | “I was more nervous than at any start gate” @ a4.6
- World Cups / number | count | disagree | seven @ a3.6 | six @ a4.2
- honeymoon / length | duration | disagree | three weeks @ a3.8 | two weeks @ a4.5
- honeymoon / where | place | agree | Japan @ a3.8 a4.5
- Quennell / games | count | refine | 212 @ a2.6 | more than 200 @ a4.4
- Quennell / career's end | date | agree | 2022 @ a2.6 a4.4
- dress / colour | other | agree | ivory @ a1.4 a3.3
