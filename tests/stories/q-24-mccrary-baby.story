== a1 | Hoops Daily | 2022-12-27T16:00:00Z | Blaze guard Jalen McCrary leaves team for birth of son
Phoenix point guard Jalen McCrary missed Monday's game in Denver for the birth of his first child. ^1 ^2 ^3
Jalen Amari McCrary II was born at 6:14 p.m. on Christmas Day at a hospital in Scottsdale and weighed 8 pounds, 3 ounces. ^4 ^5 ^6 ^7
“He came at halftime, so I know he's a hooper,” the 26-year-old said by text. ^8 ^9
McCrary, averaging 24.6 points, is to be back Thursday against Portland. ^10 ^11
His girlfriend, the former Stanford volleyball player Mikayla Yoshimura, is well. ^12 ^13
The club beat Denver 112-109 without him, its seventh win in a row. ^14 ^15

== a2 | Courtside Couture | - | Meet baby Deuce
Forget the sneakers under the tree. Jalen McCrary and fiancée Mikayla Yoshimura got an eight-pound present. ^1 ^2
The baby, nicknamed Deuce, arrived on Dec. 24 and shares his birthday with his great-grandma Opal. ^3
“He came at halftime, so he's already a hooper,” the proud dad told us. ^4
Delivery took place at a Phoenix hospital after 19 hours of labor. ^30
Mikayla, 25, set a school record of 1,488 kills at Stanford and now designs knee pads. ^5 ^6
The pair got together at a charity camp in Maui in 2020. ^7

== a3 | Valley Sports Radio | 2022-12-30T07:00:00Z | New dad McCrary scores 41
Fresh out of the maternity ward, Jalen McCrary put up a season-high 41 points as Phoenix beat Portland 128-117 on Thursday. ^1 ^2 ^3
It was his first game since the arrival of Jalen II on Sunday. ^4
He shot 15 of 24 from the field and had nine assists. ^30 His previous best this winter was 38, against Utah on November 18. ^31
“I slept three hours in three days. ^5 Turns out sleep's overrated,” he said. ^6
The victory was the eighth straight for the team. ^7
He gave the game ball to Yoshimura's father, Glenn, who had driven the couple to the hospital. ^8

== a4 | Sneaker Gossip Hour | - | McCrary's 41 for little man
Dude hung 44 on Portland four days after becoming a pops! ^1
“I've slept three hours in two days. ^2 Turns out sleep is overrated,” Jalen McCrary, 26, grinned. ^3 ^4
His season high had been 38, on the Jazz in November, and his career high is still the 52 he dropped on Memphis in 2021. ^30 ^31 Coach Lorenzo Petrakis gave him Friday off.
The tyke tipped the scales at 8 lbs 3 oz. ^5
His shoe deal, up in June, is worth $12 million a year. ^6
He's got till summer to think about Portland's other rookies, too: his squad has dropped just one of its last nine at home. ^20

== a5 | Bay Bulletin | - | Stanford great Yoshimura on motherhood
Mikayla Yoshimura, who holds the Stanford record for kills in a career with 1,448, is getting used to nights of another kind. ^1 ^2
Her son with Jalen McCrary came on Christmas evening. ^3
The two-time national champion got through 19 hours of labor “like a fifth set”. ^30 McCrary's mother, Denise, has moved in until February.
“My father ran two red lights and denies it,” says the 25-year-old. ^4 ^5
She met the Phoenix star two years ago in Hawaii. ^6
A wedding is planned for summer, after the playoffs. ^7
The couple moved into a house in Scottsdale in September, a mile from the hospital. ^20 Yoshimura played for Stanford from 2015 to 2018 and won two national titles. ^21

== facts
- baby / day of birth | date | disagree | 2022-12-25 @ a1.5 a3.4 a5.3 | December 24 @ a2.3
- baby / weight | quantity | refine | 8 pounds, 3 ounces @ a1.7 a4.5 | eight pounds @ a2.2
- Jalen McCrary / halftime | quote | disagree | so I know he's a hooper @ a1.8 | so he's already a hooper @ a2.4
- Jalen McCrary / age | age | agree | 26 @ a1.9 a4.3
- Mikayla Yoshimura / status | status | disagree | girlfriend @ a1.12 | fiancée @ a2.1 | wedding planned @ a5.7 | conflicts: 0-1
- Mikayla Yoshimura / age | age | agree | 25 @ a2.5 a5.4
- Mikayla Yoshimura / kills at Stanford | count | disagree | 1,488 @ a2.6 | 1,448 @ a5.1
- couple / met, date | date | agree | 2020 @ a2.7 | two years ago @ a5.6
- couple / met, place | place | refine | Maui @ a2.7 | Hawaii @ a5.6
- Jalen McCrary / points against Portland | count | disagree | 41 @ a3.1 | 44 @ a4.1
- Jalen McCrary / three hours of sleep | quote | disagree | in three days @ a3.5 | in two days @ a4.2
- Jalen McCrary / sleep overrated | quote | refine | Turns out sleep's overrated @ a3.6 | Turns out sleep is overrated @ a4.4
- Portland game / day | date | agree | 2022-12-29 @ a1.11 a3.3 | four days after the birth @ a4.1
- team / wins in a row | count | agree | seven after Denver @ a1.15 | eight after Portland @ a3.7
- Glenn Yoshimura / drove | other | agree | had driven the couple @ a3.8 | ran two red lights @ a5.4
- Jalen McCrary / previous season high | count | agree | 38 @ a3.31 a4.30
- labor / length | duration | agree | 19 hours @ a2.30 a5.30
- birth / hospital's city | place | disagree | Scottsdale @ a1.6 | Phoenix @ a2.30
