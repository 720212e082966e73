== a1 | Hangang Wire | 2023-04-05T03:20:00Z | Agencies confirm Seol Ha-rin and Tak Ji-hoon are a couple
SEOUL, April 5 -- Actress Seol Ha-rin and singer Tak Ji-hoon are in a relationship, their agencies said on Wednesday. ^1
"The two have been meeting with good feelings since last summer," Mistral Entertainment, which represents Seol, said in a statement. ^2 "We ask you to watch over them warmly." ^3
The confirmation came hours after the entertainment outlet Daily Prism ran photographs of the pair walking along a beach in Gangneung, which it said were taken on March 26. ^4
Seol, 31, made her debut in 2012 and won a best new actress prize two years later. ^7 Tak, 33, is the vocalist of the four-member band Northern Gate. ^5
They met in 2021 while recording a duet for the soundtrack of the drama "Salt Harbour," in which Seol played a ship's doctor. ^6

== a2 | Kpop Lantern | - | It's official! Harin and Jihoon are dating
Another celebrity couple has been confirmed!
On Wednesday both labels admitted that Seol Ha-rin (31) and Northern Gate's Tak Ji-hoon are seeing each other, after Daily Prism published pictures of them by the sea in Sokcho. ^1 He was in a grey hoodie, and she carried his guitar case.
Mistral Entertainment stated: "The two have been meeting with good feelings since last winter. ^4 We ask you to watch over them warmly." ^2
Fans were quick to dig out the OST of "Salt Harbour," which brought the two of them together in the studio. ^3 The song, "Low Tide," spent five weeks in the top ten.
Tak was linked in 2019 to a model, a rumour that his company denied within a day.

== a3 | The Straits Screen | 2023-04-06T08:00:00Z | K-drama's Seol Ha-rin finds love with band singer
South Korean star Seol Ha-rin is off the market.
Her management said the 31-year-old had grown close to Tak Ji-hoon, 35, lead singer of Northern Gate, and that the two had been dating since the summer. ^1
Paparazzi had caught them strolling on the sand at Gangneung on the last Sunday of March. ^2 A week earlier they were seen at the same film premiere in Busan, seated three rows apart.
"We ask you to watch over them warmly," the agency added. ^3
The actress will be seen next in the spy thriller "Paper Tigress," which starts filming in June. Tak's band releases its sixth album in May. ^4

== a4 | Manila Starline | - | Seol Ha-rin's agency: Yes, she is dating
Korean actress Seol Ha-rin, known to Filipino viewers for "Salt Harbour," has a new man in her life, and he is a rocker.
He is Tak Ji-hoon, 33, of the band Northern Gate, which played two nights in Pasay in 2018. ^1
The agencies of both confirmed the romance one day after it was reported by Daily Prism. ^2
According to the outlet, the two became friends when they sang together for the drama two years ago. ^3
The five-member group is preparing its sixth studio album. ^4
Seol's last publicly known relationship, with a basketball player, ended in 2017.
== facts
- relationship / confirmed on | date | agree | 2023-04-05 @ a1.1 a2.1
- relationship / confirmed | status | agree | confirmed by the agencies @ a1.1 a2.1 a3.1 a4.2
- confirmation / how long after the report | duration | disagree | same day, hours after @ a1.4 | one day after @ a4.2
- relationship / since | quote | disagree | "The two have been meeting with good feelings since last summer" @ a1.2 | "The two have been meeting with good feelings since last winter" @ a2.4
- relationship / begun | date | disagree | last summer @ a1.2 | the summer @ a3.1 | last winter @ a2.4 | conflicts: 0-2 1-2
- Mistral / plea | quote | agree | "We ask you to watch over them warmly" @ a1.3 a2.2 a3.3
- photographs / place | place | disagree | Gangneung @ a1.4 a3.2 | Sokcho @ a2.1
- photographs / taken on | date | refine | 2023-03-26 @ a1.4 | last Sunday of March @ a3.2
- Seol Ha-rin / age | age | agree | 31 @ a1.7 a2.1 a3.1
- Tak Ji-hoon / age | age | disagree | 33 @ a1.5 a4.1 | 35 @ a3.1
- Northern Gate / members | count | disagree | 4 @ a1.5 | 5 @ a4.4
- Northern Gate / next album | count | agree | sixth @ a3.4 a4.4
- pair / how they met | other | refine | recording a duet for the soundtrack of "Salt Harbour" in 2021 @ a1.6 | the OST of "Salt Harbour" @ a2.3 | sang together for the drama two years ago @ a4.3
- relationship / reported by | name | agree | Daily Prism @ a1.4 a2.1 a4.2
