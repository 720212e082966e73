== a1 | Southern News Agency | 2024-05-15T04:30:00Z | Veteran actor Kurichiyil dies in Kochi
KOCHI — Actor Balan Kurichiyil, who played fathers, judges and one unforgettable thief in some 210 Malayalam films, died at a private hospital here on Tuesday evening. ^1 ^2 He was 78. ^3
Doctors put the time of death at 7.40 pm. ^4 Kurichiyil had been under treatment for kidney disease since February, and was moved to intensive care last Thursday. ^5 ^6
He is survived by his wife Sarojini and three daughters. ^7
The body will be kept at the Town Hall from 9 am to 3 pm on Wednesday, and the last rites are to follow at his home in Tripunithura. ^8 ^9
Kurichiyil won the State award in 1984 and 1997, and the Padma Shri in 2006. ^10

== a2 | Reel Kerala | - | The thief of hearts is gone
For those of us who grew up in the eighties there was only one Kallan Pavithran, and he left us on May 14. ^1
Balan Kurichiyil's kidneys had been failing for three months. ^2 He was shifted to the ICU on May 9, came out of it for one day to watch his granddaughter's dance video, and went back. ^3 It was a quarter to nine at night when the end came. ^4
The first of his two State awards was given to him forty years ago, the second in 1997. ^5 The actor, who began as a bank clerk in Thrissur, was 78, and his filmography runs to more than 200 titles. ^6 ^7
His four girls were all at the bedside. ^8

== a3 | The Malabar Courier | 2024-05-16T02:00:00Z | Thousands bid farewell to Balan Kurichiyil
A gun salute was fired over the pyre of Balan Kurichiyil yesterday at Tripunithura, where the actor had lived since 1991. ^1
From nine in the morning admirers queued outside the Town Hall; the doors, which were to close at three, stayed open until 4.30. ^2 ^3
Kurichiyil, 79, died of liver disease on Tuesday after three months of treatment. ^4 ^5
“He never asked what the role was, only who else was in it,” said director P. K. Ouseph, who made 11 films with him. ^6
The family has requested that donations go to the dialysis centre at Aluva that he opened in 2015. ^7

== a4 | CineGlobe | - | India: character actor Kurichiyil, 1945–2024
The Indian performer Balan Kurichiyil, born in November 1945, has died at 78 in the port city of Kochi of kidney failure. ^1 ^2
A clerk at a bank until he was 31, he entered the cinema in 1977 with a part of two scenes. ^3 He made eleven pictures with the director P. K. Ouseph and once shot three at the same time. ^4
He received the Padma Shri, the fourth civilian honour of the country, in 2008. ^5 His wife and three daughters survive him. ^6
“I am a clerk who was given a longer lunch break,” he said of himself when he retired, in 2019. ^7
A dialysis centre at Aluva, which he inaugurated in 2012, bears his name. ^8
== facts
- Kurichiyil / day of death | date | agree | 2024-05-14 @ a1.1 a2.1 a3.4
- Kurichiyil / time of death | date | disagree | 7.40 pm @ a1.4 | 8.45 pm @ a2.4 | evening @ a1.1 | conflicts: 0-1
- Kurichiyil / films | count | refine | some 210 @ a1.2 | more than 200 @ a2.7
- Kurichiyil / age | age | disagree | 78 @ a1.3 a2.6 a4.1 | 79 @ a3.4 | conflicts: 0-1
- Kurichiyil / cause of death | other | disagree | kidney disease @ a1.5 a2.2 a4.2 | liver disease @ a3.5 | conflicts: 0-1
- illness / length | duration | refine | since February @ a1.5 | three months @ a2.2 a3.5
- intensive care / moved | date | agree | 2024-05-09 @ a1.6 a2.3
- Kurichiyil / daughters | count | disagree | 3 @ a1.7 a4.6 | 4 @ a2.8 | conflicts: 0-1
- public homage / closing hour | date | refine | 3 pm planned @ a1.8 a3.3 | open until 4.30 pm @ a3.3
- public homage / start | date | agree | 9 am @ a1.8 a3.2
- last rites / place | place | agree | Tripunithura @ a1.9 a3.1
- State awards / years | date | agree | 1984 and 1997 @ a1.10 a2.5
- Padma Shri / year | date | disagree | 2006 @ a1.10 | 2008 @ a4.5
- Kurichiyil / first job | other | agree | bank clerk @ a2.6 a4.3
- films with Ouseph / number | count | agree | 11 @ a3.6 a4.4
- Kurichiyil / place of death | place | agree | Kochi @ a1.1 a4.1
- last rites / day | date | agree | 2024-05-15 @ a1.9 a3.1
- wife / survives him | status | agree | survived by his wife @ a1.7 a4.6
- dialysis centre / opened | date | disagree | 2015 @ a3.7 | 2012 @ a4.8
- Kurichiyil / born | date | refine | November 1945 @ a4.1 | aged 78 @ a1.3
- dialysis centre / place | place | agree | Aluva @ a3.7 a4.8
