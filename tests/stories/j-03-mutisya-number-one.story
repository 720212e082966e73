== a1 | Chartline | 2025-02-14T18:10:00Z | Zawadi Mutisya scores first UK No 1 with "Paper Rain"
The Kenyan-born singer Zawadi Mutisya has topped the British singles chart for the first time. ^1
"Paper Rain" moved 61,400 units in its third week, some 4,000 more than the song at number two, "Halogen" by the Leeds band Copper Tuesday. ^2
It entered at 34 and climbed to nine last week. ^3 Her best position before was 12, with "Salt" in 2022. ^4
Mutisya, 27, is the first Kenyan-born solo artist to lead the list. ^5 "I was in the dentist's chair when they rang," she said. ^6
Her second album, "Long Rains," comes out on 28 March and has eleven songs. ^7

== a2 | The Nairobi Ledger | 2025-02-15T07:30:00Z | Our girl is number one in Britain
Zawadi Mutisya, born in Machakos and raised in Leicester, stands at the top of the British charts. ^1
The 27-year-old wrote "Paper Rain" in twenty minutes on a night bus in 2023, she told this paper. ^2
"I was in the dentist's chair when they rang," she laughed. ^3 Her grandmother Beatrice, 81, heard it on the radio. ^4
She left Kenya with her mother at the age of six. ^5 "Long Rains," her third album, is to appear on March 28. ^6
She will sing in Nairobi on 24 May, her first concert at home in four years. ^7

== a3 | Popglow | - | 7 things to know about Zawadi Mutisya
1. She was a bus driver's daughter and a pharmacist before all this, and gave up the white coat only in 2021. ^1
2. The hit came on the night bus and took her about 20 minutes. ^2
3. She moved to England aged eight. ^3
4. It rose from 34 to nine to the top, in the fourth week after release. ^4
5. The video, shot in one day in Margate, has been watched 19 million times on YouTube. ^5
6. She is engaged to the drummer Jonah Petrossian, who proposed on New Year's Eve. ^6
7. She got the news at the dentist's. ^7

== a4 | Eastmid Radio Online | - | Leicester pharmacist turned pop star celebrates
Customers at a chemist's in Leicester are used to asking about Zawadi. ^1 She worked behind its counter until 2021. ^2
Now her "Paper Rain" is the best-selling single in the country, with 61,400 units in seven days. ^3
"Salt," from her debut, stopped at No 12 in 2021. ^4 She plays De Montfort Hall on 3 April. ^5
The video, which was made in two days in Margate, shows 5,000 paper boats. ^6 Her boyfriend Jonah Petrossian plays the drums in it. ^7

== facts
- song / units of the week | count | agree | 61,400 @ a1.2 a4.3
- song / week in which it led | count | disagree | third @ a1.2 | fourth @ a3.4
- song / first positions | other | agree | 34, then 9 @ a1.3 a3.4
- Salt / position | count | agree | 12 @ a1.4 a4.4
- Salt / year | date | disagree | 2022 @ a1.4 | 2021 @ a4.4
- Zawadi Mutisya / age | age | agree | 27 @ a1.5 a2.2
- Zawadi Mutisya / where she heard | quote | agree | "I was in the dentist's chair when they rang" @ a1.6 a2.3
- news / where it reached her | other | agree | at the dentist's @ a1.6 a2.3 a3.7
- Long Rains / which album | count | disagree | second @ a1.7 | third @ a2.6
- Long Rains / release | date | agree | 2025-03-28 @ a1.7 a2.6
- song / time it took to write | duration | agree | 20 minutes @ a2.2 a3.2
- song / where written | place | agree | night bus @ a2.2 a3.2
- Zawadi Mutisya / age when she left Kenya | age | disagree | 6 @ a2.5 | 8 @ a3.3
- pharmacy / year she left | date | agree | 2021 @ a3.1 a4.2
- pharmacy / her trade | other | agree | pharmacist @ a3.1 a4.2
- video / days of shooting | duration | disagree | one day @ a3.5 | two days @ a4.6
- video / place | place | agree | Margate @ a3.5 a4.6
- Jonah Petrossian / relation | status | refine | engaged @ a3.6 | boyfriend @ a4.7
- Jonah Petrossian / instrument | other | agree | drums @ a3.6 a4.7
- song / top of the chart | status | agree | number one @ a1.1 a2.1 a3.4 a4.3
- Leicester / link | place | agree | Leicester @ a2.1 a4.1
- song / title | name | agree | Paper Rain @ a1.2 a2.2 a4.3
