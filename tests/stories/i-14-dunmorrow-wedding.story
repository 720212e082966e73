== a1 | Caledonian Press | 2025-06-23T06:40:00Z | Tennis champion weds actor in Perthshire
Former Wimbledon finalist Isla Dunmorrow and the actor Theo Balcarres were married on Saturday at a castle near Aberfeldy. ^1 ^2
Some 150 guests saw the couple exchange rings in the walled garden at 3 pm. ^3 ^4 The bride, 32, was given away by her mother, Morag. ^5 ^6
A ceilidh in a marquee went on until two in the morning; on Friday there had been a supper of fish and chips for 90. ^7 ^8 ^9
Dunmorrow wore her grandmother's veil of 1958 with a gown by Elspeth Corrieshaw. ^10 ^11
The couple met in 2019 in a dentist's waiting room in Fulham and became engaged last August on Skye. ^12 ^13 ^14
She retired from tennis in 2023 with nine titles. ^15

== a2 | Posh Weddings Weekly | - | Love-forty winks: our exclusive with Isla and Theo
They have had no sleep. “We danced until five and then we went swimming,” laughs Theo Balcarres, 35. ^1 ^2
The new Mrs Balcarres walked to the garden on the arm of her stepfather, to a tune for three fiddles. ^3
It was three o'clock; the sun was out on the longest day; 150 people were sniffing. ^4 ^5 ^6
The veil was first worn by Granny Netta in 1958. ^7 The dress, with 2,000 freshwater pearls, took Elspeth Corrieshaw five months. ^8 ^9
He had proposed on Skye with a ring in a tennis ball: a sapphire of three carats. ^10 ^11

== a3 | Strathtay Gazette | 2025-06-26T09:00:00Z | Castle wedding brings town to a halt
The roads round Castle Garrow were closed from noon to five on Saturday, 21 June. ^1 ^2
Chippie owner Enzo Paolozzi, who fed 90 of the guests the evening before, reports a run on pickled eggs. ^3 ^4
The band packed up at two o'clock on Sunday morning. ^5
Hire of the castle for the weekend costs £38,000. ^6
Ms Dunmorrow, who grew up in Pitlochry, and Mr Balcarres, who is 35, have given £10,000 to the hall roof. ^7 ^8
The castle, which has 16 bedrooms, takes eight weddings a year, and the next is on 5 July. Councillor Effie Rannoch says that the 22 signs put up by the council cost £740.

== a4 | Baseline | - | Off court
Nine-time tour winner Isla Dunmorrow, who hung up her racket two years ago, has tied the knot with TV's Theo Balcarres. ^1 ^2
Among the 250 guests were four former number ones. ^3
The two were introduced by a physiotherapist at Queen's in 2021 and have been engaged since Christmas. ^4 ^5
The 32-year-old is to join the commentary box at Wimbledon from June 30, so the honeymoon will have to wait until August. ^6 ^7 ^8
She reached the final at Wimbledon in 2017, aged 24, and was ranked as high as fifth. ^9 Elsewhere: the Nottingham final was played on Sunday in 31 degrees and took three hours and two minutes.
== facts
- wedding / day | date | agree | 2025-06-21 @ a1.1 a3.2
- wedding / guests | count | disagree | some 150 @ a1.3 a2.6 | 250 @ a4.3 | conflicts: 0-1
- ceremony / time | date | agree | 3 pm @ a1.4 a2.4
- bride / age | age | agree | 32 @ a1.5 a4.6
- bride / given away by | other | disagree | her mother @ a1.6 | her stepfather @ a2.3
- dancing / until | date | disagree | 2 am @ a1.7 a3.5 | 5 am @ a2.2
- Friday supper / guests | count | agree | 90 @ a1.9 a3.3
- Friday supper / day | date | agree | 2025-06-20 @ a1.8 a3.4
- veil / first worn | date | agree | 1958 @ a1.10 a2.7
- veil / whose | other | agree | her grandmother's @ a1.10 a2.7
- dress / designer | name | agree | Elspeth Corrieshaw @ a1.11 a2.8
- couple / how they met | place | disagree | a dentist's waiting room @ a1.12 | introduced at Queen's @ a4.4
- couple / year they met | date | disagree | 2019 @ a1.12 | 2021 @ a4.4
- engagement / date | date | disagree | August 2024 @ a1.14 | Christmas 2024 @ a4.5
- engagement / place | place | agree | Skye @ a1.14 a2.10
- groom / age | age | agree | 35 @ a2.1 a3.8
- Dunmorrow / titles | count | agree | 9 @ a1.15 a4.1
- Dunmorrow / retired | date | refine | 2023 @ a1.15 | two years ago @ a4.1
- wedding / place | place | refine | a castle near Aberfeldy @ a1.2 | Castle Garrow @ a3.1
- ceremony / where in the grounds | place | refine | the walled garden @ a1.3 | the garden @ a2.3
- Dunmorrow / Wimbledon | other | refine | finalist @ a1.1 | final in 2017 @ a4.9
