== a1 | Cape Broadcast | 2023-02-21T11:00:00Z | Zanele Khoza leaves breakfast radio after 16 years
Zanele Khoza, the voice that has woken South Africa for 16 years, is leaving the breakfast show of Metro Eastern. ^1
She told listeners on Monday at ten past eight that her last programme would be on March 31. ^2 Her contract would have run to the end of the year. ^3
Khoza, 51, took over the show in April 2007 from Deon Pistorius. ^4 She has 2.3 million listeners, down from 2.9 million in 2018. ^5
“I would like to find out what seven o'clock looks like from a bed,” she said. ^6
Her successors, the comedians Lwazi Majola and Tarryn Esau, start on April 3. ^7
Khoza was suspended for five days in 2021 after a remark about a minister. ^8

== a2 | Mzansi Chatter | - | Eish! Zanele drops the mic
No more Zanele in the morning! On 20 February the radio queen shocked the nation live on air. ^1
We hear that the 51-year-old jumped before she was pushed: bosses wanted to cut her pay by a third. ^2
She'll be gone on 28 April. ^3 Last year she buried her mother, and in 2021 she had been off air for two weeks over her joke about a minister. ^4
“I would like to find out what seven o'clock looks like from a bed,” she laughed. ^5
Lwazi Majola will step in with Tarryn Esau. ^6

== a3 | Media Monitor SA | - | Breakfast shuffle at Metro Eastern
The resignation of Zanele Khoza, handed in on 13 February and made public a week later, costs Metro Eastern its best-known voice. ^1
Khoza has been on the morning slot since 2007. ^2 In her best year, 2018, she reached 2.9 million people; in the last survey it was 2.3. ^3
According to the station's head, Busi Marais, there was never talk of money: “We offered her a rise.” ^4
She gets up at 3.15 and has presented some 3,900 shows. ^5
She's writing a memoir, which Kgosi Books will publish in September. ^6

== a4 | Durban Weekend | 2023-04-02T07:00:00Z | Tears and vuvuzelas at Khoza's last show
On Friday at nine o'clock Zanele Khoza said goodbye for the last time. ^1 Her mother, 79, brought her a pillow. ^2
The final broadcast came from the beach front, before 5,000 fans. ^3 It was, she said, number 3,900 or so. ^4
She had begun there as a stand-in in 1999, and got the morning show in 2007 when her predecessor went to Canada. ^5
Her book, “Half Past Three”, is to appear in November. ^6
Majola and Esau take over from Monday. ^7

== facts
- Khoza / announcement | date | agree | 2023-02-20 @ a1.2 a2.1 a3.1
- Khoza / last show | date | disagree | 2023-03-31 @ a1.2 a4.1 | 2023-04-28 @ a2.3
- Khoza / age | age | agree | 51 @ a1.4 a2.2
- Khoza / on the show since | date | agree | 2007 @ a1.4 a3.2 a4.5
- show / listeners now | count | agree | 2.3m @ a1.5 a3.3
- show / listeners in 2018 | count | agree | 2.9m @ a1.5 a3.3
- Khoza / on seven o'clock | quote | agree | “I would like to find out what seven o'clock looks like from a bed” @ a1.6 a2.5
- successors / who | name | agree | Lwazi Majola and Tarryn Esau @ a1.7 a2.6 a4.7
- successors / start | date | agree | 2023-04-03 @ a1.7 a4.7
- suspension / length | duration | disagree | five days @ a1.8 | two weeks @ a2.4
- suspension / year | date | agree | 2021 @ a1.8 a2.4
- pay / what the station offered | other | disagree | a cut by a third @ a2.2 | a rise @ a3.4
- Khoza / mother | status | disagree | dead @ a2.4 | alive @ a4.2
- memoir / publication | date | disagree | September @ a3.6 | November @ a4.6
- Khoza / shows presented | count | agree | 3,900 @ a3.5 a4.4
- station / name | name | agree | Metro Eastern @ a1.1 a3.1
