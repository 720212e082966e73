== a1 | Fjordpressen | 2019-07-14T07:00:00Z | Olympic champion Solveig Brattbakk weds in Lofoten
Solveig Brattbakk, three times Olympic champion in cross-country skiing, has married the chef Jo-Erik Tveiten in Lofoten. ^1 ^2
The ceremony in the white church of Gimsøy began at 3 p.m. on Saturday, and 62 guests filled it to the last bench. ^3 ^4 ^5
Brattbakk, 32, came rowed in a boat by her father, Harald. ^6 ^7
Her sister Ragnhild, who won silver in Sochi, was maid of honour. ^8
“I have crossed many finishing lines, but never one with so much wind,” the bride said. ^9
Dinner was stockfish and cloudberries, served in a boathouse at Henningsvær. ^10 ^11
The two met in 2015, when Tveiten cooked for the national team at a camp in Livigno. ^12 ^13

== a2 | Skiing Monthly International | - | Brattbakk retires from the single life
Norway's Solveig Brattbakk, who gave up racing last year with three Olympic and seven world titles, was married on July 13. ^1 ^2 ^3
Tveiten, 36, runs a restaurant with one Michelin star in Trondheim. ^4 ^5
Her last race was the 30 kilometres at Holmenkollen in March 2018, where she came fourth. ^30
He popped the question on the ice of lake Femund in February 2018, ten days before her last Games. ^6
“I've crossed a lot of finish lines, but none as windy as this,” she told guests. ^8
The bridal party arrived by boat. ^9 Sixty people attended. ^10

== a3 | Se Her! | 2019-07-15T10:00:00Z | The bunad, the boat, the baby bump
The happiest girl of the north wore the bunad of her great-grandmother from 1911, and under it, as sharp eyes saw, a little secret. ^1
Solveig Brattbakk and Jo-Erik Tveiten are expecting a child in November. ^2
“It is the reason why I drank only apple juice at my own wedding,” laughed the 32-year-old. ^3 ^4
Uncle Harald sat at the oars of the boat that carried her to Gimsøy. ^5
About 60 guests were at table until four in the morning. ^6
She and Tveiten fell in love four years ago in Italy, over a plate of reindeer stew. ^7

== a4 | Lofoten Weekly | - | Wedding in gale at Gimsøy
It blew up to 19 metres per second when the ski queen said yes in Gimsøy church on Saturday. ^1
The dean, Torunn Fagerli, started twenty minutes late because the boat had to turn back once. ^2
The celebration afterwards was in Svolvær. ^3
Local women had baked 14 kinds of cake. ^4
The groom, Jo-Eirik Tveiten, who has two Michelin stars, did not cook that day: “I wasn't even allowed to peel a potato,” he said. ^5 ^6
The couple go on honeymoon in September, to Japan. ^7
“That's why I drank only elderflower juice at my wedding,” the skier said of the rumours, and laid a hand on her belly. ^20
He had asked her in February of this year, on frozen Femund, with the ring hanging from a fishing line. ^21

== a5 | Trondheim Tidende | 2019-11-20T11:30:00Z | Daughter for Brattbakk and Tveiten
Four months after they were married in Lofoten, the former skier Solveig Brattbakk and the restaurateur Jo-Erik Tveiten have become parents of a girl. ^1 ^2
She was born at St. Olav's Hospital on Monday and weighed 3,610 grams. ^3 ^4
It is the first child of both. ^30 Brattbakk, who ended her career with a fourth place at Holmenkollen in March of last year, expects to be on skis again by New Year. ^31
“I was not allowed to peel so much as a potato on our wedding day, but now I do all the cooking,” said the father, 36, owner of a one-star restaurant. ^5 ^6 ^7
Brattbakk won Olympic gold twice in Sochi and once in Pyeongchang. ^8

== facts
- wedding / day | date | refine | 2019-07-13 @ a1.3 a2.3 | Saturday @ a4.1 | four months before November 20 @ a5.1
- wedding / church | place | refine | white church of Gimsøy @ a1.4 a4.1 | Lofoten @ a1.2 a5.1 | Gimsøy @ a3.5
- wedding / hour of the beginning | date | refine | 15:00 @ a1.3 | twenty minutes late @ a4.2
- wedding / guests | count | refine | 62 @ a1.5 | 60 @ a2.10 | about 60 @ a3.6
- wedding / who rowed | other | disagree | her father, Harald @ a1.7 | Uncle Harald @ a3.5
- wedding / arrival by boat | other | agree | by boat @ a1.7 a2.9 a3.5
- wedding / dinner, place | place | disagree | boathouse at Henningsvær @ a1.11 | Svolvær @ a4.3
- Solveig Brattbakk / age | age | agree | 32 @ a1.6 a3.4
- Solveig Brattbakk / Olympic titles | count | agree | 3 @ a1.1 a2.1 a5.8
- Solveig Brattbakk / finishing lines | quote | refine | I have crossed many finishing lines, but never one with so much wind @ a1.9 | I've crossed a lot of finish lines, but none as windy as this @ a2.8
- couple / first met | date | agree | 2015 @ a1.12 | four years ago @ a3.7
- couple / where they met | place | refine | Livigno @ a1.13 | Italy @ a3.7
- Jo-Erik Tveiten / age | age | agree | 36 @ a2.4 a5.6
- Jo-Erik Tveiten / Michelin stars | count | disagree | 1 @ a2.5 a5.7 | 2 @ a4.5
- Jo-Erik Tveiten / potato | quote | refine | I wasn't even allowed to peel a potato @ a4.6 | I was not allowed to peel so much as a potato on our wedding day @ a5.5
- baby / due, born | date | agree | November @ a3.2 | 2019-11-18 @ a5.3
- Jo-Erik Tveiten / name spelled | name | disagree | Jo-Erik @ a1.2 a3.2 a5.1 | Jo-Eirik @ a4.5
- Solveig Brattbakk / juice | quote | disagree | apple juice @ a3.3 | elderflower juice @ a4.20
- proposal / date | date | disagree | February 2018 @ a2.6 | February of this year (2019) @ a4.21
- proposal / place | place | agree | lake Femund @ a2.6 a4.21
- last race / place and result | other | agree | fourth at Holmenkollen, March 2018 @ a2.30 a5.31
