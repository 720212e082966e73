== a1 | Andean Press | 2023-06-07T20:00:00Z | Peruvian chef Quispe loses a star and closes for a year
LIMA — Chef Yolanda Quispe Ttito said on Wednesday, two days after her restaurant Qolca lost one of its three Laurel stars, that she would shut it on June 30 for twelve months. ^1 ^2 ^3
"We will cook for nobody and learn from everybody," said Quispe, 45. ^4
The 38 employees will be paid until September. ^5
Qolca, which opened in Barranco in 2011, serves a menu of 17 courses at 980 soles ($268). ^6 ^7 ^8
In 2017 she was the first woman in the Americas to hold three stars.

== a2 | Forked | - | Qolca to go dark
Yolanda Quispe Ttito is hanging up the apron, at least for now. ^1
The Lima temple, ranked sixth in the world last year, will serve its final dinner at the end of June and come back in mid-2024 in Cusco. ^2 ^3
"The decision was made in January," her partner and sommelier, Ernesto Villalonga, told Forked, so the guide's verdict of Monday had nothing to do with it. ^4 ^5
The kitchen's fifty cooks and waiters hope to follow. ^6
The current menu has 19 steps, each from another altitude. ^7
Quispe's second place, the cevichería Mar de Fondo, stays open. ^8

== a3 | Barranco al Día | 2023-06-09T12:00:00Z | Neighbours say goodbye to Qolca
After twelve years, the blue door in Jirón Domeyer will close. ^1
Doña Yolanda came to the district in 2011 with a loan of 40,000 soles and three burners. ^2
"We will cook for no one and learn from everyone," she explained to the neighbours, whom she has invited to a pachamanca on 2 July. ^3
All 38 workers are kept on full pay for the whole year. ^4
"I am 47 and have not seen a harvest since I was a girl," the chef said. ^5 ^6
The house, built in 1904, belongs to a retired judge, who asks 22,000 soles a month for it. Two offers have come in, one of them from a bank.

== a4 | Business Lima | - | Restaurants: the arithmetic of a pause
With seats for 32 and a menu priced at 980 soles, Qolca took in around 14 million soles last year. ^1 ^2
It made a loss all the same, its owner revealed when she announced a break of a year. ^3
She wants to move, but not far: a hacienda in Pachacámac is being looked at. ^4
The loss of the third star, made public on Monday, was "a mosquito", she said. ^5
The cevichería Mar de Fondo will go on, with 60 seats. ^6
Sales of the group had been 11 million soles in 2019 and barely three in 2020. A loan of 2.6 million, taken up in 2021, runs until 2027. Of the twenty most expensive restaurants of the city, four have shut since 2022.

== facts
- Qolca / last day | date | refine | 2023-06-30 @ a1.1 | the end of June @ a2.2
- Qolca / break | duration | refine | twelve months @ a1.2 | until mid-2024 @ a2.2 | a year @ a4.3
- star / when lost | date | refine | two days before the announcement @ a1.3 | Monday @ a2.5 a4.5
- Quispe / on learning | quote | refine | We will cook for nobody and learn from everybody @ a1.4 | We will cook for no one and learn from everyone @ a3.3
- Quispe / age | age | disagree | 45 @ a1.4 | 47 @ a3.5
- employees / number | count | disagree | 38 @ a1.5 a3.4 | 50 @ a2.6 | conflicts: 0-1
- employees / paid how long | duration | disagree | until September @ a1.5 | the whole year @ a3.4
- Qolca / opened | date | refine | 2011 @ a1.6 a3.2 | twelve years ago @ a3.1
- menu / courses | count | disagree | 17 @ a1.7 | 19 @ a2.7
- menu / price | money | agree | 980 soles @ a1.8 a4.1
- Qolca / where next | place | disagree | Cusco @ a2.3 | Pachacámac @ a4.4
- closing / because of the star | other | refine | two days after @ a1.3 | had nothing to do with it @ a2.5 | a mosquito @ a4.5
- second place / goes on | status | agree | Mar de Fondo stays open @ a2.8 a4.6
- Qolca / district | place | refine | Barranco @ a1.6 | Jirón Domeyer @ a3.1
- Quispe / name | name | refine | Yolanda Quispe Ttito @ a1.1 a2.1 | Doña Yolanda @ a3.2
- star / which lost | count | refine | one of three @ a1.3 | the third @ a4.5
