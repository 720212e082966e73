== a1 | Paris Vitrine | 2023-10-19T07:30:00Z | Maëlle Kerbrat, mother of two little girls
The actress Maëlle Kerbrat gave birth to twin girls at a private clinic in Neuilly on Monday evening, her agent tells us. ^1
Jeanne weighs 2.4 kilos and Colombe 2.1. ^2 They came into the world four weeks early. ^3 Mother and children are well and are expected to go home on Saturday. ^4
The star of “Les Vignes du Nord” is 38; the father, the pastry chef Aurélien Soubeyran, is 44. ^5 They have been a couple since the Cannes festival of 2020 and are not married. ^6
Kerbrat has a son of nine, Marius, with the rugby player Loïc Hamon, from whom she was divorced in 2018. ^7
“Two girls, four lungs, no sleep,” wrote the father on Instagram. ^8

== a2 | Buzz & Co | - | Surprise! Maëlle Kerbrat welcomes twins
It's double trouble for Maëlle Kerbrat. The “Les Vignes du Nord” beauty, 38, delivered two daughters on October 16, a month ahead of the due date. ^1
Jeanne arrived first, at 9.12 p.m., and her sister just three minutes later. ^2
The news was broken by Aurélien Soubeyran on TikTok: “Two girls, four lungs, no sleep.” ^3
Both babies spent two nights in an incubator. ^4
Maëlle had hidden her bump for five months and showed it for the first time in May at Cannes. ^5 She is already mum to a boy, Marius, 9. ^6
The French press says that the couple will marry in the spring. ^7

== a3 | Le Courrier de Vannes | - | The Kerbrat family grows
In Vannes the grandparents have opened a bottle. Maëlle Kerbrat, who was born here 38 years ago, has had twins. ^1
“They are small, but they have our voice,” said her mother, Annick, 67. ^2 The younger, Colombe, weighed 2.1 kilos and the elder 2.6. ^3
There were seven minutes between the two. ^4 Both girls have been breathing without help since the first hour and needed no incubator. ^5
Annick and Yvon Kerbrat have five grandchildren now. ^6
Their daughter has a house on the Gulf, bought in 2017, where she will stay with the little ones until January. ^7

== a4 | World Screen Daily | 2023-11-06T11:00:00Z | Kerbrat to return to “Northern Vines” in March
The third season of the French hit “Northern Vines” will be shot from March 11, after the maternity leave of its lead, Maëlle Kerbrat. ^1
The actress had twins three weeks ago. ^2 Her pregnancy had first become public at the Cannes festival in May. ^3
The series was watched by 6.2 million viewers in its second season, against 5.4 million in the first. ^4 Eight episodes are planned. ^5
She and her husband, the chef Aurélien Soubeyran, will move to Dijon with the girls and her nine-year-old son for the shoot, which lasts five months. ^6

== a5 | Télé Semaine | - | Les Vignes du Nord: what we know of season 3
Ten new episodes of the vineyard saga are in preparation. ^1 Shooting will start on March 11 in Burgundy and go on until August. ^2
Maëlle Kerbrat, mother since mid-October of two daughters who came a month too soon, told us: “I will learn my lines between two bottles.” ^3
Season two drew 6.2 million viewers on average. ^4
Loïc Hamon, father of her elder child, congratulated her. Their divorce was in 2018. ^5
== facts
- twins / day of birth | date | refine | 2023-10-16 @ a1.1 a2.1 | mid-October @ a5.3 | three weeks before 2023-11-06 @ a4.2
- twins / sex | other | agree | girls @ a1.1 a2.1 a5.3
- Jeanne / weight | quantity | disagree | 2.4 kilos @ a1.2 | 2.6 kilos @ a3.3
- Colombe / weight | quantity | agree | 2.1 kilos @ a1.2 a3.3
- twins / how early | duration | agree | four weeks @ a1.3 a2.1 a5.3
- Kerbrat / age | age | agree | 38 @ a1.5 a2.1 a3.1
- Kerbrat / relation to Soubeyran | status | disagree | not married @ a1.6 | to marry in the spring @ a2.7 | husband @ a4.6 | conflicts: 0-2 1-2
- son / age | age | agree | 9 @ a1.7 a2.6 a4.6
- son / name | name | agree | Marius @ a1.7 a2.6
- divorce / year | date | agree | 2018 @ a1.7 a5.5
- son / father | name | agree | Loïc Hamon @ a1.7 a5.5
- father / on the twins | quote | agree | “Two girls, four lungs, no sleep” @ a1.8 a2.3
- father / where he posted | other | disagree | Instagram @ a1.8 | TikTok @ a2.3
- twins / time between them | duration | disagree | three minutes @ a2.2 | seven minutes @ a3.4
- twins / incubator | status | disagree | two nights in an incubator @ a2.4 | no incubator @ a3.5
- pregnancy / first shown | date | agree | 2023-05 @ a2.5 a4.3
- season 3 / start of shooting | date | agree | March 11 @ a4.1 a5.2
- season 3 / end of shooting | duration | refine | five months @ a4.6 | until August @ a5.2
- season 3 / episodes | count | disagree | eight @ a4.5 | ten @ a5.1
- season 2 / viewers | count | agree | 6.2m @ a4.4 a5.4
- season 3 / place of shooting | place | refine | Dijon @ a4.6 | Burgundy @ a5.2
- Soubeyran / work | other | refine | pastry chef @ a1.5 | chef @ a4.6
- father / name | name | agree | Aurélien Soubeyran @ a1.5 a2.3 a4.6
- series / title | name | refine | “Les Vignes du Nord” @ a1.5 a2.1 | “Northern Vines” @ a4.1
