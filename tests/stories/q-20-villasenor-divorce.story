== a1 | Associated Wire West | 2021-08-25T19:00:00Z | Singer Marisol Villaseñor files for divorce from Damian Crockett
LOS ANGELES - Marisol Villaseñor, the Grammy-winning singer of “Ojos de Sal,” filed for divorce Tuesday from the producer Damian Crockett. ^1 ^2 ^3
In papers filed in Los Angeles Superior Court, Villaseñor, 34, cites irreconcilable differences and gives July 4 as the date of separation. ^4 ^5 ^6
The two were married in Ojai, California, on Nov. 12, 2016. ^7 ^8
She asks for joint custody of their daughters, aged 4 and 2, and asks the court to deny spousal support to either side. ^9 ^10 ^11
“We remain a family, just with two front doors,” the former couple said through a representative. ^12
Crockett, 41, produced her last two albums. ^13 ^14
Villaseñor begins a 28-city tour in San Antonio on Sept. 16. ^15 ^16

== a2 | Chisme Central | - | Two front doors! Marisol and Damian split
It's the end of the song for Marisol Villaseñor and hubby Damian Crockett, who were seen smiling at daughter Paloma's birthday only in June.
“We're still a family, only one with two front doors,” their rep said. ^1
The 34-year-old says in court papers that they broke up on the Fourth of July. ^2 ^3
There's a prenup, insiders say, and the $9.6 million house in Encino is hers. ^4 ^5
They met when he was mixing her debut in 2013, and wed three years later in front of 90 guests and a mariachi band. ^6 ^7 ^8
Damian has a 12-year-old son, Beckett, from his marriage to actress Lorna Pyle. ^9

== a3 | San Antonio Star | 2021-08-27T14:00:00Z | Hometown star Villaseñor ends marriage weeks before tour
Marisol Villaseñor, who grew up on the West Side, will open her tour at home three weeks after asking a judge to end her marriage. ^1 ^2
The petition, filed in Los Angeles on Aug. 24, says she wants primary custody of the couple's two girls, Paloma and Inez. ^3 ^4 ^5
“Mija, you sing what hurts and then it hurts less,” her father, Eusebio, told her, she recalled at a rehearsal. ^6
The tour has 28 stops, ends in Miami on Nov. 20, and had been put off twice because of the pandemic. ^7 ^8 ^9
She married Crockett in 2016. ^10

== a4 | Studio Notes | - | Crockett out as Villaseñor producer
The split of Marisol Villasenor and Damien Crockett has a musical side: he will not produce her fifth album. ^1 ^2
Crockett made the last two, of which “Ojos de Sal” won the Grammy in 2020. ^3
He is said to have heard of it on the radio, on his way to a mastering session in Burbank. ^30 His next job is the fourth record of the Chicago rapper Nate Oduya, due in spring.
“You sing what hurts, mija, and then it hurts more,” her dad Eusebio used to say, according to the singer. ^4
The marriage lasted six years. ^5
Recording starts in January in Mexico City with the Chilean Nahuel Antileo. ^6
The two had tied the knot on Dec. 12, 2016, a week after they had finished mixing her second album. ^20

== a5 | Valley Life | 2022-02-03T18:00:00Z | Villaseñor sells Encino home
Marisol Villaseñor, whose divorce became final last week, has sold her house in Encino for $9.1 million. ^1 ^2
She had bought it in 2018 for $7.3 million. ^3 ^4
The five-bedroom Spanish Revival was on the market for 19 days, at $9.6 million. ^30 ^31
The singer and Crockett, the parents of two daughters, share custody. ^5 ^6
“I keep the front door,” she posted, with a picture of it on a truck. ^7
She now lives in a rented house in Boyle Heights, three doors from her sister Ximena, and expects to finish her album by summer. ^20

== facts
- divorce / filed | date | agree | 2021-08-24 @ a1.3 a3.3 | three weeks before the tour @ a3.2
- divorce / court | place | agree | Los Angeles @ a1.4 a3.3
- Marisol Villaseñor / age | age | agree | 34 @ a1.4 a2.2
- separation / date | date | agree | 2021-07-04 @ a1.6 | Fourth of July @ a2.3
- wedding / date | date | disagree | 2016-11-12 @ a1.7 | three years after 2013 @ a2.7 | 2016 @ a3.10 | Dec. 12, 2016 @ a4.20 | conflicts: 0-3
- daughters / number | count | agree | 2 @ a1.10 a3.5 a5.6
- daughters / custody asked for | other | disagree | joint @ a1.9 | primary @ a3.4
- couple / two front doors | quote | refine | We remain a family, just with two front doors @ a1.12 | We're still a family, only one with two front doors @ a2.1
- Damian Crockett / albums produced | count | agree | her last two @ a1.14 a4.3
- Damian Crockett / name spelled | name | disagree | Damian @ a1.2 | Damien @ a4.1
- house / price | money | refine | worth or asking $9.6 million @ a2.5 a5.31 | sold for $9.1 million @ a5.2
- marriage / length | duration | disagree | since November 2016 @ a1.7 | six years @ a4.5
- Eusebio / what hurts | quote | disagree | then it hurts less @ a3.6 | then it hurts more @ a4.4
- tour / cities | count | agree | 28 @ a1.15 a3.7
- tour / beginning | place | agree | San Antonio @ a1.16 a3.1
- Ojos de Sal / Grammy | other | agree | Grammy @ a1.1 a4.3
- house / place | place | agree | Encino @ a2.5 a5.2
- Marisol Villaseñor / name spelled | name | refine | Villaseñor @ a1.1 a2.1 a3.1 a5.1 | Villasenor @ a4.1
