== a1 | Tokyo Wire Service | 2024-01-16T02:00:00Z | Comedian Kusumuro hospitalised during broadcast
Comedian Daisaku Kusumuro collapsed on Sunday evening during the live broadcast of “Warai no Ie” and was carried to a hospital in Minato Ward, his agency said on Monday. ^1 ^2 ^3
The 58-year-old was found to have a perforated ulcer and was operated on at 1 a.m. ^4 ^5 ^6
He is conscious and is talking with his family. ^7
The program, on air since 1998, was stopped at 7:42 p.m., 18 minutes before its end. ^8 ^9 ^10
Kusumuro hosts five regular shows a week. ^11 All of his appearances until the end of January have been called off. ^12

== a2 | Owarai Maniac | - | Get well, Boss Kusu
We thought that it was a gag. When the Boss lay down at 19:42 on the set of the living room, half of the studio laughed for nine seconds. ^1 ^2
Partner Hideto Namekata was the first who understood and shouted for a doctor. ^3
A gastric ulcer had burst, and the surgery at one o'clock in the night took four hours. ^4 ^5 ^6
“I will be back before my noodles are cold,” Kusu wrote on his blog on Tuesday. ^7 ^8
He had already had a hernia operation in 2011, after which he came back in six days. ^9 ^10

== a3 | Asia Entertainment Desk | 2024-02-02T04:00:00Z | Kusumuro leaves hospital
The Japanese comedian Daisaku Kusumuro left hospital on Wednesday, 17 days after he fell ill on the air. ^1 ^2 ^3
“I will be back before my noodles are cold,” he had joked. ^4 Doctors have told him to rest until March. ^5
The comic, 60, has lost eight kilograms. ^6 ^7
He presents five programmes a week, of which one, “Hiru no Kusu”, will end in the spring. ^8 ^9 ^10
Mr Namekata, his partner in the duo Ton-Ton since 1987, is standing in. ^11 ^12
A press conference in the lobby lasted six minutes. Ratings of the interrupted broadcast stood at 14.6 per cent, two points above the week before. In 2019 Kusumuro published a book on soba that sold 90,000 copies.

== a4 | Kansai Evening | - | Ton-Ton duo on stage again
On the first Saturday of March the Namba hall rose for five minutes: Boss Kusu was back, seven weeks after the heart attack that had felled him on live television. ^1 ^2
Since January 24, when he was allowed to go home, he has cooked every day. ^8 He was thinner by 12 kilos and brought a bowl of cold noodles. ^3 ^4
“Hiru no Kusu” will go on, contrary to reports, until autumn. ^5
The duo, formed in 1985 at a school of comedy in Osaka, will tour in June with nine dates. ^6 ^7
== facts
- collapse / day | date | refine | 2024-01-14 @ a1.1 | 17 days before Wednesday 2024-01-31 @ a3.2 | seven weeks before the first Saturday of March @ a4.2
- collapse / time | date | agree | 7:42 p.m. @ a1.9 a2.1
- Kusumuro / age | age | disagree | 58 @ a1.4 | 60 @ a3.6
- illness / what | other | disagree | a perforated ulcer @ a1.5 a2.4 | a heart attack @ a4.2 | conflicts: 0-1
- operation / time | date | agree | 1 a.m. @ a1.6 a2.5
- Kusumuro / regular shows | count | agree | five a week @ a1.11 a3.8
- Kusumuro / on coming back | quote | agree | “I will be back before my noodles are cold” @ a2.7 a3.4
- Kusumuro / weight lost | quantity | disagree | 8 kg @ a3.7 | 12 kg @ a4.3
- Kusumuro / off until | date | refine | the end of January @ a1.12 | March @ a3.5
- Hiru no Kusu / end | date | disagree | spring @ a3.10 | autumn @ a4.5
- duo / formed | date | disagree | 1987 @ a3.12 | 1985 @ a4.6
- partner / name | name | refine | Hideto Namekata @ a2.3 | Namekata @ a3.11
- discharge / day | date | disagree | 2024-01-31 @ a3.1 | 2024-01-24 @ a4.8
- collapse / on the air | other | agree | during a live broadcast @ a1.2 a3.3 a4.2
