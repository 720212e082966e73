== a1 | Plate & Purse | 2024-11-20T10:00:00Z | Boxer Taras Dubrovnyk opens restaurant in Warsaw
The former heavyweight champion Taras Dubrovnyk opened a restaurant on Tuesday in the Praga district of Warsaw. ^1
"Twelfth Round" has 64 seats, an open kitchen and a menu of 12 dishes, the cheapest of which, a beetroot soup, costs 24 zlotys. ^2
Dubrovnyk, 45, invested $1.3 million together with the chef Milena Sobczyk, who earned a star in Gdansk in 2018. ^3
The building, a former glove factory, stood empty for ten years. ^4 The opening had been announced for September, but the ventilation was late. ^5
"In the ring I gave soup, here I sell it," he said. ^6

== a2 | Kyiv Weekender | - | From the ring to the stove
Our Taras now ladles borsch. On Tuesday evening he stood at the door of "Twelfth Round" and shook hands for four hours. ^1
It is his second restaurant: the first, in Odesa, closed in 2015. ^2 The new one seats 64 and employs 22 people, most of them refugees from Kharkiv. ^3
He ended his career in 2017, with 41 victories in 44 fights. ^4 He had been world champion for five years. ^5
Milena Sobczyk, 33, runs the kitchen; she got her star in 2020. ^6

== a3 | Gossip Wisła | - | Stars and borsch: who came to Dubrovnyk's
Three hundred guests squeezed into the old piano factory on Wednesday. ^1
The champion wore an apron with boxing gloves on it, and his wife Oksana, eight months pregnant, sat by the window. ^2 It will be their third child. ^3
The partners have put 2.1 million dollars into the place. ^4 Sobczyk, who has one star, prepared 900 dumplings. ^5
Dubrovnyk hung up his gloves in 2017. ^6

== a4 | Ringside | 2024-12-02T15:00:00Z | Where are they now: Taras Dubrovnyk
The heavyweight who won 41 of his 44 fights and held the belt from 2009 to 2014 opened a restaurant in Warsaw last month. ^1
It is his third; those in Odesa and Prague did not survive. ^2 "In the ring I gave soup, here I sell it," he jokes. ^3
Since his last fight, in 2016, he has lost 14 kilos. ^4 His wife is expecting their second child in December. ^5

== facts
- opening / day | date | disagree | Tuesday, 2024-11-19 @ a1.1 a2.1 | Wednesday @ a3.1 | 2024-11 @ a4.1 | conflicts: 0-1
- restaurant / place | place | refine | Praga district of Warsaw @ a1.1 | Warsaw @ a4.1
- restaurant / seats | count | agree | 64 @ a1.2 a2.3
- investment / sum | money | disagree | $1.3 million @ a1.3 | $2.1 million @ a3.4
- chef / name | name | agree | Milena Sobczyk @ a1.3 a2.6 a3.5
- chef / year of the star | date | disagree | 2018 @ a1.3 | 2020 @ a2.6
- building / earlier use | other | disagree | glove factory @ a1.4 | piano factory @ a3.1
- Taras Dubrovnyk / soup | quote | agree | "In the ring I gave soup, here I sell it" @ a1.6 a4.3
- restaurant / which of his | count | disagree | second @ a2.2 | third @ a4.2
- first restaurant / place | place | agree | Odesa @ a2.2 a4.2
- career / end | date | disagree | 2017 @ a2.4 a3.6 | 2016 @ a4.4
- career / fights | count | agree | 41 wins in 44 fights @ a2.4 a4.1
- title / how long | duration | agree | five years, 2009 to 2014 @ a2.5 a4.1
- child / which | count | disagree | third @ a3.3 | second @ a4.5
- child / due | date | refine | eight months pregnant in November @ a3.2 | December @ a4.5
- restaurant / name | name | agree | Twelfth Round @ a1.2 a2.1
