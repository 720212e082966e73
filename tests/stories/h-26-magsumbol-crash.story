== a1 | Manila Courier | 2024-04-09T06:00:00Z | Boxer Magsumbol indicted over Cavite crash
Former world champion Rodel Magsumbol was indicted on Monday for reckless imprudence over a collision in Silang, Cavite, in which a tricycle driver lost a leg. ^1 ^2 ^3
The crash happened at 2:20 a.m. on December 17, when his pickup crossed the centre line. ^4 ^5
Bail was set at 120,000 pesos, which Magsumbol, 39, posted within an hour. ^6 ^7
Police measured 0.11 per cent of alcohol in his blood. ^8
The driver, Arnel Dacumos, 52, spent nine weeks in hospital. ^9 ^10
Arraignment follows on May 6. ^11
In 2016 he had paid a fine for speeding.

== a2 | Tsismis Tonight | - | Champ in tears: "I'll be his other leg"
He visits him each Sunday with rice and mangoes. Rodel Magsumbol, 39, cannot forget the night, eight days before Christmas, when his SUV hit a tricycle. ^1 ^2
"I will be his other leg as long as I live," he sobbed to Tsismis. ^3
It was close to four in the morning, and he came from a christening; two beers he had drunk, no more. ^4 ^5
The victim had to stay in hospital for five weeks. ^6
The fighter has given him a sari-sari store, and the sum on which the two have settled is half a million pesos. ^7 ^8
The judge wanted 200,000 pesos as bail. ^9

== a3 | Ringside Asia | 2024-04-12T11:00:00Z | Magsumbol comeback fight on hold
The bout of Rodel Magsumbol against the Thai Sakda Phromthong, planned for May 25 in Cebu, has been put on ice after his indictment this week. ^1 ^2 ^3
Magsumbol (41-3, 28 KOs) last fought in August 2022. ^4 ^5
He won his first world title in 2011, the second in 2015 and gave both back in 2018. ^6
A sponsor's payment of $300,000 is in question. ^7
His next appointment is with the court, on May 6. ^8
The Thai, 31, has 24 wins, 19 of them inside the distance, and will now meet a Japanese on June 15. The arena had sold 7,200 of 16,000 seats. Tickets can be returned until April 30.

== a4 | Cavite Community News | - | Ex-champion pleads guilty
Before the court in Tagaytay, where the case came up on Monday, Rodel Magsumbol admitted his guilt and apologised to Arnel Dacumos, who sat in a wheelchair. ^1 ^2
For the accident in Silang on December 17 he will probably not have to go to prison, as the two have agreed on 1.5 million pesos. ^3 ^4 ^5
Half of it was handed over in the corridor. ^6
Dacumos, 52, who left hospital in February after nine weeks, forgave him. ^7 ^8
"I'll be his other leg for as long as I live," the boxer said. ^9
The test of that night had shown 0.07 per cent of alcohol. ^10

== a5 | Fight Post | - | Cebu bout cancelled
There will be no comeback for Rodel Magsumbol: the fight with Sakda Phromthong has been cancelled for good, promoter Chito Valderrosa said. ^1 ^2
Magsumbol's record stays at 41 wins and three defeats. ^3
His last appearance, in August 2022, ended in a knockout in round four. ^4
Valderrosa, 68, who has promoted 112 title bouts, said that he would put on four young boxers instead, on June 1. The youngest of them, Jepoy Lanuza, is 19 and unbeaten in nine fights. Magsumbol is to train him; he opened a gym with six punchbags in General Santos in January.

== facts
- crash / day | date | refine | 2023-12-17 @ a1.4 a4.3 | eight days before Christmas @ a2.2
- crash / hour | date | disagree | 2:20 am @ a1.4 | close to four in the morning @ a2.4
- crash / place | place | agree | Silang, Cavite @ a1.2 a4.3
- vehicle / kind | other | disagree | pickup @ a1.5 | SUV @ a2.2
- bail / sum | money | disagree | 120,000 pesos @ a1.6 | 200,000 pesos @ a2.9
- Rodel Magsumbol / age | age | agree | 39 @ a1.7 a2.1
- alcohol / measured | quantity | disagree | 0.11 per cent @ a1.8 | 0.07 per cent @ a4.10
- victim / name | name | agree | Arnel Dacumos @ a1.9 a4.2
- victim / age | age | agree | 52 @ a1.9 a4.7
- victim / time in hospital | duration | disagree | nine weeks @ a1.10 a4.7 | five weeks @ a2.6
- court / next day | date | refine | 2024-05-06 @ a1.11 a3.8 | Monday @ a4.1
- Magsumbol / on the leg | quote | refine | I will be his other leg as long as I live @ a2.3 | I'll be his other leg for as long as I live @ a4.9
- compensation / sum | money | disagree | half a million pesos @ a2.8 | 1.5 million pesos @ a4.5
- fight / state | status | disagree | on hold @ a3.1 | cancelled @ a5.1
- opponent / name | name | agree | Sakda Phromthong @ a3.1 a5.1
- record / wins and defeats | count | agree | 41-3 @ a3.4 a5.3
- last fight / when | date | agree | 2022-08 @ a3.5 a5.4
- indictment / when | date | refine | Monday 2024-04-08 @ a1.1 | this week @ a3.3
