== a1 | Lusa Norte | 2023-02-03T09:00:00Z | Footballer Rúben Quintanilha sells Cascais villa
LISBON - The Portugal winger Rúben Quintanilha has sold his villa in Cascais for 7.4 million euros, two sources with knowledge of the sale said on Thursday. ^1 ^2 ^3
The deed was signed on January 27. ^4 The buyer is a Brazilian businessman. ^5
Quintanilha, 33, bought the property in 2017, the year in which he moved to Turin, for 4.1 million. ^6 ^7 ^8
It has six bedrooms, an indoor pool and a garage for nine cars, on 2,300 square metres of land. ^9 ^10 ^11
He had first asked for 8.9 million when he put it up for sale in March of last year. ^12 ^13
The player, who left Turin for Riyadh last summer, is building a house at Comporta. ^14 ^15

== a2 | Casas & Caras | - | Adeus, Cascais! Inside the mansion Rúben leaves behind
Here little Benedita took her first steps, here the Euro trophy stood for one night on the piano.
Rúben Quintanilha, 33, and his fiancée, Jéssica Salgueiro, say goodbye to the house that they rebuilt from top to bottom. ^1 ^2
Six suites, a cinema for 14, a padel court and a garage in which nine cars slept: nothing was missing. ^3 ^4
“A house is only walls. ^10 What was lived in it, we take with us,” Jéssica wrote on Instagram on Saturday. ^5
The asking price was lowered in October, from 8.9 to 7.9 million. ^6
Their second child, a boy, is expected in May. ^7 ^8

== a3 | Square Metre Iberia | 2023-02-07T10:00:00Z | Quintanilha villa goes for €7.9m after ten months
The villa of Rúben Quintanilha in the Quinta da Marinha has changed hands at its last asking price, 7.9 million euros, according to the agency Mar & Serra. ^1 ^2
It had been on the market for ten months. ^3
The house, of 2015, stands on a plot of 2,300 square metres and has six bedrooms, of which one on the ground floor. ^4 ^5 ^6
The buyer, an entrepreneur from São Paulo, intends to live in it. ^7
The footballer paid 4.1 million in 2018. ^8
Prices in Cascais rose by 11 per cent last year. ^9
Both sides put their names to the contract before a notary in Lisbon on January 30. ^20

== a4 | Footy Homes | - | Quintanilha cashes in
Al-Nakheel star Ruben Quintanilha has made a profit of more than £2.9 million on his pad on the Portuguese coast. ^1
“A house is nothing but walls; what we lived there goes with us,” said his wife, Jessica. ^2 ^3
The seven-bed spread has its own cinema. ^4
The 33-year-old first put the place up for sale last spring. ^30 ^31 There is an indoor pool as well, next to the gym. ^32
Next stop for the family is Comporta, where their new beach home with 1,100 square metres of floor should be ready by Christmas. ^5 ^6
The winger scored 12 goals in his first half-season in Saudi Arabia, after 71 in five years in Turin. ^7 ^8
Baby number two is due in April. ^9
He and Jessica, who have been together since 2016, flew in from Riyadh for one night to pack the trophies. ^20

== facts
- villa / price of sale | money | disagree | €7.4m @ a1.1 | €7.9m @ a3.1
- villa / status | status | agree | sold @ a1.1 | changed hands @ a3.1
- villa / place | place | refine | Cascais @ a1.2 | Quinta da Marinha @ a3.2 | the Portuguese coast @ a4.1
- villa / buyer | other | refine | a Brazilian businessman @ a1.5 | an entrepreneur from São Paulo @ a3.7
- Rúben Quintanilha / age | age | agree | 33 @ a1.6 a2.1 a4.30
- villa / year bought | date | disagree | 2017 @ a1.7 | 2018 @ a3.8
- villa / price paid | money | agree | €4.1m @ a1.8 a3.8
- villa / bedrooms | count | disagree | 6 @ a1.9 a2.3 a3.5 | 7 @ a4.4
- villa / cars in the garage | count | agree | 9 @ a1.10 a2.4
- villa / plot | quantity | agree | 2,300 square metres @ a1.11 a3.4
- villa / first asking price | money | agree | €8.9m @ a1.12 a2.6
- villa / lowered asking price | money | agree | €7.9m @ a2.6 a3.2
- villa / time on the market | duration | agree | since March 2022 @ a1.13 | since last spring @ a4.31 | ten months @ a3.3
- villa / cinema | other | agree | cinema @ a2.3 a4.4
- new house / place | place | agree | Comporta @ a1.15 a4.5
- Jéssica Salgueiro / relation | status | disagree | fiancée @ a2.2 | wife @ a4.3
- Jéssica Salgueiro / walls | quote | refine | A house is only walls. What was lived in it, we take with us @ a2.10 a2.5 | A house is nothing but walls; what we lived there goes with us @ a4.2
- second child / due | date | disagree | May @ a2.8 | April @ a4.9
- Rúben Quintanilha / club's country | place | refine | Riyadh @ a1.14 | Saudi Arabia @ a4.7
- sale / contract signed | date | disagree | 2023-01-27 @ a1.4 | January 30 @ a3.20
- villa / indoor pool | other | agree | indoor pool @ a1.9 a4.32
- names / accents | name | refine | Rúben @ a1.1 a2.1 a3.1 | Ruben @ a4.1
