== a1 | Hangang Star | 2025-04-22T05:00:00Z | Gwak Sora and Min Haewon end nine-year silence
Gwak Sora and Min Haewon, once the duo Lemon Window, have made peace. ^1
Gwak, 38, brought a pot of seaweed soup to Min's café in Mapo on the morning of Min's birthday, April 19, the two wrote in a letter published on Monday. ^2
They had not spoken since the duo broke up in October 2016, after six years and four albums. ^3
"We were two stubborn girls with one microphone," the letter says. ^4
They will sing together at the Seoul Spring Festival on May 17, their agency said. ^5 A record is not planned. ^6

== a2 | K-Memory Lane | - | Lemon Window: soup, tears and a song?
It was the reunion that nobody dared to hope for. Sora knocked at Haewon's café with a pot of soup and stayed for five hours. ^1
The pair went separate ways in 2015 after a quarrel over the credits of "Postcard," which sold 900,000 copies. ^2 Haewon then studied baking in Lyon for two years. ^3 Sora made three solo albums and married the director Oh Jinseok in 2019. ^4
An old manager, Bae Dongchul, had been carrying messages between them since January. ^5
The two will perform three songs at the festival in May, among them "Postcard." ^6

== a3 | Asia Music Report | 2025-04-24T09:00:00Z | Lemon Window to reunite after nine years
The South Korean duo Lemon Window will appear on stage together on 18 May for the first time in nine years. ^1
The singers split in October 2016. ^2 In a joint letter they called themselves "two stubborn girls with one microphone." ^3
A single is to be recorded this summer, according to their agency. ^4 The group made five albums between 2010 and 2016. ^5
Min, 37, runs a café with eight tables. ^6

== a4 | Café Chronicle | - | The café where a feud ended
There are eight tables in Min Haewon's place in Mapo, and at number three the famous soup was eaten. ^1
It was her 37th birthday. ^2 "She had put in too much salt, as always," Min recalls. ^3
Gwak came at seven in the morning and left at noon. ^4 The peace was brokered by Gwak's husband, the film director Oh Jinseok. ^5
Since then people have been queuing, up to 200 a day. ^6 Min learned her trade in Lyon. ^7

== facts
- Gwak Sora / what she brought | other | refine | seaweed soup @ a1.2 | soup @ a2.1 a4.1
- café / place | place | agree | Mapo @ a1.2 a4.1
- break-up / date | date | disagree | 2016-10 @ a1.3 a3.2 | 2015 @ a2.2 | conflicts: 0-1
- duo / albums | count | disagree | 4 @ a1.3 | 5 @ a3.5
- duo / how long | duration | agree | six years, 2010 to 2016 @ a1.3 a3.5
- letter / stubborn girls | quote | refine | "We were two stubborn girls with one microphone" @ a1.4 | "two stubborn girls with one microphone" @ a3.3
- festival / day of the appearance | date | disagree | 2025-05-17 @ a1.5 | 2025-05 @ a2.6 | 2025-05-18 @ a3.1 | conflicts: 0-2
- new record / status | status | disagree | not planned @ a1.6 | a single this summer @ a3.4
- visit / length | duration | agree | five hours, seven to noon @ a2.1 a4.4
- Min Haewon / baking | place | agree | Lyon @ a2.3 a4.7
- Oh Jinseok / relation | status | agree | Gwak's husband @ a2.4 a4.5
- peace / who brokered it | other | disagree | old manager Bae Dongchul @ a2.5 | Oh Jinseok @ a4.5
- Min Haewon / age | age | agree | 37 @ a3.6 a4.2
- café / tables | count | agree | 8 @ a3.6 a4.1
- visit / Min's birthday | date | agree | her birthday, April 19 @ a1.2 a4.2
- Lemon Window / what is planned | status | agree | sing together at the festival @ a1.5 a2.6 a3.1
- visit / time of day | date | refine | morning @ a1.2 | seven in the morning @ a4.4
- festival / name | name | refine | Seoul Spring Festival @ a1.5 | the festival in May @ a2.6
