== a1 | Andina Cable | 2023-09-24T22:00:00Z | Actor completes 1,040-km charity walk
PUERTO MONTT – The Chilean actor Renato Huilcamán walked into Puerto Montt on Sunday, 46 days after leaving Santiago on foot to collect money for burns victims. ^1
He covered 1,040 kilometres and had brought in 870 million pesos, about $980,000, by the evening. ^2
"My feet are finished, my heart has just begun," said Huilcamán, 41, in front of some 5,000 people. ^3
He set out on August 10 with a rucksack of 11 kilos. ^4 He lost nine kilos and went through four pairs of shoes. ^5
Huilcamán was burned as a child, when a stove exploded in Temuco. ^6

== a2 | Farándula al Día | - | Renato made it!
With tears, beard and blisters he crossed the finishing line at the Costanera. ^1
Fans by the thousand were there, and so was his girlfriend, the singer Millaray Cofré, 35. ^2
The heart-throb of "Casa de Agua" is nine kilograms lighter after a month and a half on the road. ^3
"My feet have had it; my heart is only starting," he called out. ^4
His trainers, the fourth pair, will be auctioned. ^5
"Every kilometre carried a child's name," he said between two hugs. ^20

== a3 | Correo de los Lagos | 2023-09-25T12:00:00Z | A city receives its walker
Puerto Montt has not seen such a Sunday for years. About five thousand citizens received Renato Huilcamán on the waterfront, said the police. ^1
The total stood at 912 million pesos on Monday morning, and the account stays open until September 30. ^2
The actor slept in fire stations on 39 of his 45 nights. ^3 He did about 23 kilometres a day. ^4 Last year's telethon walk from Valparaíso, by a group of nurses, raised 60 million.
The burns unit of the city's hospital will get 12 new beds. ^5

== a4 | Santiago Times Weekly | 2023-09-30T12:00:00Z | Walking off the fire
Renato Huilcamán was seven when a paraffin stove blew up beside him; he spent five months in hospital. ^1
This winter the star of "Casa de Agua", now 41, put it behind him at last, step after step, more than a thousand kilometres of them. ^2
By last count, donors had given over 900 million pesos. ^3 "My feet are done, and my heart is beginning," he says. ^4
He has a new film coming, his ninth, in March.

== a5 | Volontariat Info | - | Chile: an actor walks for the burned
(translated) From the capital to Puerto Montt by foot: six weeks and a half for the actor Renato Huilcamán. ^1
Collected: around one million dollars. ^2 The hospital there will be able to open a dozen of new beds for burned persons. ^3
"Each kilometre had the name of a child," so Huilcamán. ^20 The backpack weighed eleven kilos at the departure, the tenth of August. ^21

== facts
- walk / end day | date | agree | 2023-09-24 @ a1.1 | Sunday @ a3.1
- walk / length | duration | refine | 46 days @ a1.1 | a month and a half @ a2.3 | 45 nights @ a3.3 | six weeks and a half @ a5.1
- walk / distance | quantity | refine | 1,040 km @ a1.2 | more than a thousand kilometres @ a4.2
- walk / daily distance | quantity | refine | 1,040 km in 46 days @ a1.2 | about 23 km a day @ a3.4
- money raised | money | refine | 870 million pesos by the evening @ a1.2 | 912 million pesos on Monday @ a3.2 | over 900 million pesos @ a4.3 | around one million dollars @ a5.2
- Huilcamán / feet | quote | refine | My feet are finished, my heart has just begun @ a1.3 | My feet have had it; my heart is only starting @ a2.4 | My feet are done, and my heart is beginning @ a4.4
- Huilcamán / age | age | agree | 41 @ a1.3 a4.2
- crowd | count | refine | some 5,000 @ a1.3 a3.1 | by the thousand @ a2.2
- weight lost | quantity | agree | nine kilos @ a1.5 a2.3
- shoes | count | agree | four pairs @ a1.5 a2.5
- burns / when | age | refine | as a child @ a1.6 | seven @ a4.1
- burns / cause | other | agree | stove exploded @ a1.6 a4.1
- walk / finish place | place | refine | Puerto Montt @ a1.1 a5.1 | Costanera @ a2.1 | waterfront @ a3.1
- beds | count | refine | 12 @ a3.5 | a dozen @ a5.3
- series | name | agree | Casa de Agua @ a2.3 a4.2
- Huilcamán / names | quote | refine | Each kilometre had the name of a child @ a5.20 | Every kilometre carried a child's name @ a2.20
- rucksack / weight | quantity | agree | 11 kilos @ a1.4 a5.21
- walk / start | date | agree | 2023-08-10 @ a1.4 a5.21
