== a1 | Attica Sport Wire | 2020-08-19T15:00:00Z | Basketball star Lazaropoulos ends career over heart
ATHENS — Greek basketball player Michalis Lazaropoulos has ended his career at 30 after doctors found a fault of the heart. ^1 ^2
“I was afraid of losing basketball, until I was afraid of losing more,” he said on Tuesday at the club's hall in Marousi. ^3 ^4 ^5
The defect showed up in a routine check on 4 August. ^6 ^7
“With a normal life he can be a hundred; with our sport I can guarantee nothing,” said cardiologist Fotini Valsamidou. ^8 ^9
Lazaropoulos played 118 times for Greece and won three championships. ^10 ^11
“His number will not be worn again as long as I'm here,” club president Nikos Drakoulias promised of the jersey with the number 14. ^12 ^13 ^14
He has been married since 2017 to the actress Zoi Peristeri. ^15

== a2 | Marousi Neighbour | - | Our captain goes
The hall was empty, but outside stood hundreds when Mihalis Lazaropoulos stopped on Tuesday. ^1 ^2
“I feared I'd lose basketball, and then I feared I'd lose more than that,” said the captain, and he looked at his wife. ^3
Wife Zoi Peristeri held their baby, Danae, born in May. ^4 ^5 “For the first time I'll have him home on Sundays,” she said. ^6
“If he lives normally he can reach one hundred years. ^7 If he plays I’m guaranteeing nothing,” the heart doctor Fotini Valsamidou explained. ^8 ^9
The president wants to hang the shirt with the 14 under the roof. ^10 “While I am here nobody else will wear his number,” he said. ^11
The captain has been given a place in the youth department. ^12

== a3 | Hoops Europe | 2020-08-21T10:00:00Z | Lazaropoulos retires at 30
Three-time Greek champion Michalis Lazaropoulos has hung up his sneakers. ^1
The point guard, capped 108 times, was diagnosed with a heart defect during a medical early this month. ^2 ^3 ^4
“His number will not be worn again as long as I live,” club president Nikos Drakoulias said. ^5 ^6
Lazaropoulos, 30, will work with the club's youngsters from September. ^7 ^8
“I want to teach the kids to pass first and shoot later,” he said. ^9
Former team-mate Vasilis Katrakis, 36, wept on live radio. ^10 “He was the only one who passed to me when I was bad,” he said. ^11

== a4 | Athens Celebrity Week | - | Zoi: “I'll have him at home on Sunday for the first time”
Actress Zoi Peristeri is relieved. ^1 “It's the first time that on Sundays I'll have him at home,” she tells us. ^2
Her man, the 30-year-old Michalis, gave up his sport after a heart attack. ^3 ^4
“I would like the children to learn from me first the pass and then the shot,” he says of his new work. ^5
“When I was poor, he alone passed me the ball,” his friend Vasilis Katrakis said. ^6
Their daughter Danae, three months, sleeps through it all. ^7
They married in 2017 in Nafplio. ^8

== facts
- retirement / announced | date | agree | 2020-08-18 @ a1.4 a2.2
- retirement / place | place | agree | hall in Marousi @ a1.5 a2.1
- Michalis Lazaropoulos / first name | name | disagree | Michalis @ a1.1 a3.1 a4.3 | Mihalis @ a2.1
- Michalis Lazaropoulos / age | age | agree | 30 @ a1.1 a3.7 a4.3
- Michalis Lazaropoulos / on losing | quote | refine | I was afraid of losing basketball, until I was afraid of losing more @ a1.3 | I feared I'd lose basketball, and then I feared I'd lose more than that @ a2.3
- cause / kind | other | disagree | heart defect @ a1.2 a1.6 a3.3 | heart attack @ a4.4
- defect / found on | date | refine | 2020-08-04 @ a1.7 | early in August @ a3.4
- Fotini Valsamidou / on a hundred | quote | refine | With a normal life he can be a hundred; with our sport I can guarantee nothing @ a1.8 | If he lives normally he can reach one hundred years. If he plays I'm guaranteeing nothing @ a2.7 a2.8
- Fotini Valsamidou / role | other | agree | cardiologist @ a1.9 a2.9
- games for Greece / number | count | disagree | 118 @ a1.10 | 108 @ a3.2
- championships / number | count | agree | 3 @ a1.11 a3.1
- president / on the number | quote | disagree | His number will not be worn again as long as I'm here @ a1.12 | While I am here nobody else will wear his number @ a2.11 | His number will not be worn again as long as I live @ a3.5 | conflicts: 0-2 1-2
- shirt / number | count | agree | 14 @ a1.14 a2.10
- president / name | name | agree | Nikos Drakoulias @ a1.13 a3.6
- Zoi Peristeri / profession | other | agree | actress @ a1.15 a4.1
- Zoi Peristeri / on Sundays | quote | refine | For the first time I'll have him home on Sundays @ a2.6 | It's the first time that on Sundays I'll have him at home @ a4.2
- Zoi Peristeri / status | status | agree | married @ a1.15 a2.4 a4.8
- wedding / year | date | agree | 2017 @ a1.15 a4.8
- Danae / born | date | refine | May @ a2.5 | three months old @ a4.7
- new work / kind | other | agree | club's youth @ a2.12 a3.8
- Michalis Lazaropoulos / on passing | quote | refine | I want to teach the kids to pass first and shoot later @ a3.9 | I would like the children to learn from me first the pass and then the shot @ a4.5
- Vasilis Katrakis / on passing to him | quote | refine | He was the only one who passed to me when I was bad @ a3.11 | When I was poor, he alone passed me the ball @ a4.6
- defect / found in | other | refine | a routine check @ a1.6 | a medical @ a3.4
- daughter / name | name | agree | Danae @ a2.5 a4.7
