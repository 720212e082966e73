== a1 | Manila Daily Chronicle | 2024-10-05T01:00:00Z | Bianca Salvacion gives birth to twins
Actress and noontime host Bianca Salvacion gave birth to a boy and a girl in Taguig on Friday, her management said. ^1
The twins, Mateo and Amihan, were delivered by caesarean section at 36 weeks. ^2 He weighed 2.3 kilograms, she 2.1, and both are breathing without help. ^3
Salvacion, 33, and her husband, the basketball player Marco Ilagan, already have a four-year-old son, Lucas. ^4
Ilagan, who was to have played for the Cavite Mariners that evening, was with his wife in the operating room. ^5 "I have never been so afraid of anything that small," he told reporters. ^6
Salvacion has been on leave from "Tanghali Na!" since August. ^7 She expects to return to the program in January. ^8

== a2 | Cebu Morning Star | 2024-10-05T03:00:00Z | Cebuana actress Bianca a mom of three
A daughter of Talisay has made her hometown proud once more. Bianca Salvacion, whom Cebuanos first saw as a 12-year-old on the stage of the Sinulog Idol contest, is now the mother of three children. ^1
Her own mother, Mrs. Corazon Salvacion, 61, flew to Manila with a suitcase of dried mangoes and was the third person to hold the newborns. "The girl has Bianca's chin, and the boy has the lungs," she said by phone.
The twins came about a month ahead of time, though not unexpectedly so, since the doctors had planned it. ^2 Amihan is named for the northeast wind. ^3 Mateo carries the name of Marco Ilagan's late father, who coached in Dumaguete. ^4
The family will bring them to Talisay for their baptism, perhaps at Easter.

== a3 | Hoopwire PH | 2024-10-05T09:00:00Z | Ilagan skips Mariners opener, welcomes twins
No Marco Ilagan, no problem? Not quite. The Mariners lost 94-88 to the Pasig Kings on opening night while their starting guard, 36, was in a hospital gown across town. ^1
His wife, the TV star Bianca Salvacion, had two babies that day, one of each. ^2
"I've never been so afraid of anything that small," Ilagan said with a laugh the morning after. ^3 "And I have guarded Terrence Oyales."
Coach Jun Baldemor had let him off practice since Wednesday. Ilagan averaged 14.2 points last season and won the title with Batangas in 2019. He should be back for Sunday's game in Antipolo, the club said.

== a4 | Starlight Weekly | - | First photos! Meet Mateo and Amihan
Four tiny feet, one very tired and very happy mother. Bianca Salvacion let her 6 million followers see the newest Ilagans on Monday, October 7, three days after the delivery. ^1
"Two hearts we prayed for. ^7 Lucas is already asking when they can play basketball," she wrote. ^2
Lucas, their eldest, was born in the middle of the 2020 lockdown, when only one visitor was allowed. ^3 This time the room was so full of flowers that a nurse had to put some in the corridor.
A source at the network says the "Tanghali Na!" host had been told to rest after the seventh month. ^4 She will be seen again after New Year. ^5
Salvacion and Ilagan were married in Tagaytay in 2018. ^6

== a5 | Kabayan Gulf Radio | 2024-10-08T06:00:00Z | OFW favorite Bianca has twins
Congratulations pour in from Dubai to Doha for Bianca Salvacion, whose show many of you watch on your lunch break. She had twins, a boy of about five pounds and a slightly lighter girl. ^1
On Instagram she thanked the team of the hospital in Bonifacio Global City, "from the guard at the gate to Dr. Rosanna Yulo, who has now delivered all three". ^2 She called the little ones "two hearts we prayed for". ^3
Bianca came to the Emirates in 2022 for the Kabayan Fest, and again last year, when 9,000 people sang happy birthday to her. She and Marco have been married for six years. ^4 He plays for Cavite. ^5

== a6 | Pinoy Parent | - | "You do everything twice": Bianca Salvacion on life with newborns
At three in the morning there is always somebody awake in the house in Parañaque, says Bianca Salvacion, and it is never the dog.
She is sitting on the floor of the nursery. Mateo, older by two minutes, is asleep; Amihan, named after the wind of the cool season, is not. ^1 They were born last October by a planned operation, and went home on the fifth day. ^2
"With Lucas I read nine books. With these two I read nothing," she says. He turned five this week and tells strangers that the babies are his. ^3
She went back to her show in the second week of January. ^4 Her husband, whose season ended with a torn calf muscle in February, cooks. "You do everything twice, and one thing you don't do at all, and that is sleep."
== facts
- twins / date of birth | date | refine | 2024-10-04 @ a1.1 a4.1 | 2024-10 @ a6.2
- twins / place of birth | place | refine | Taguig @ a1.1 | hospital in Bonifacio Global City @ a5.2
- twins / weight | quantity | refine | boy 2.3 kg, girl 2.1 kg @ a1.3 | boy about five pounds, girl slightly less @ a5.1
- pregnancy / length | duration | refine | 36 weeks @ a1.2 | about a month ahead of time @ a2.2
- birth / manner | other | refine | caesarean section @ a1.2 | planned operation @ a6.2 | planned by the doctors @ a2.2
- Lucas / age | age | refine | 4 @ a1.4 | born in the 2020 lockdown @ a4.3 | turned five in the following year @ a6.3
- couple / length of marriage | duration | refine | married in 2018 @ a4.6 | six years @ a5.4
- Salvacion / return to television | date | refine | January @ a1.8 | after New Year @ a4.5 | second week of January @ a6.4
- Ilagan / quotation about his fear | quote | agree | "I have never been so afraid of anything that small" @ a1.6 a3.3
- Salvacion / Instagram message | quote | refine | "Two hearts we prayed for. Lucas is already asking when they can play basketball" @ a4.7 a4.2 | "two hearts we prayed for" @ a5.3
- twins / sexes | other | agree | a boy and a girl @ a1.1 a3.2 a5.1
- Amihan / what she is named for | other | refine | northeast wind @ a2.3 | wind of the cool season @ a6.1
- couple / number of children | count | agree | 3 @ a2.1 a5.2
- Ilagan / absence from the opening game | status | refine | with his wife in the operating room @ a1.5 | in a hospital gown @ a3.1
- Ilagan / club | name | refine | Cavite Mariners @ a1.5 | Mariners @ a3.1 | Cavite @ a5.5
