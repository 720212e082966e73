== a1 | El Ladrillo (property trade, translated) | 2024-07-09T08:00:00Z | Requena and Montalbo close the sale of their villa in La Moraleja
The singer Lola Requena and the former goalkeeper Iván Montalbo have sold the house that they own in La Moraleja, north of Madrid, for 7.6 million euros, according to two people who know the transaction. ^1
The deed was signed on July 3 before a notary in Calle Velázquez. ^2 It is a villa of 1,150 square metres on a plot of almost 3,000, finished in 2012 by the studio Ochoa Lledó, with seven bedrooms, an indoor pool and a recording studio in the basement. ^3 ^4
It had been on offer since the autumn of 2022, first for 8.9 million. ^5 Prices in the area have gone up by 11 percent in a year.
The buyer is a Mexican entrepreneur in the packaging sector who wants to bring his family to Spain. ^6

== a2 | Corazón Express | 2024-07-10T06:30:00Z | Lola and Iván say goodbye to their Moraleja nest
Not one tear, her friends swear. Lola Requena left the house in which her daughters took their first steps on Saturday, with two suitcases and the cat. ^1
Until now the "Marea baja" singer could not make up her mind; the mansion was for sale for more than a year and a half. ^2 In the end it went for 6.7 million euros, a good deal less than they had dreamt of. ^3
The new owners are a couple from Antwerp with diamonds in the family and five dogs. ^4
Iván Montalbo, 41, has been coaching the goalkeepers of a club in Doha since January. ^6 The neighbours will miss the barbecues. They will not miss the night of 2019 when Lola tried out her whole tour in the garden and the police came at three.
Seven bedrooms, a cinema, a studio downstairs where "Marea baja" was recorded: all that is history. ^5

== a3 | Gaceta de Alcobendas | - | The Requena house changes hands
It is official in the land register of Alcobendas: the property in the Camino Ancho that belonged to Dolores Requena Prados and Iván Montalbo Sanchis has a new owner. ^1
The entry gives the last day of June as the date of the deed. ^2 It names a company with its seat in Monterrey, Mexico, and says nothing of the price. ^3
The couple bought the land in 2010, when Montalbo played for Valencia, and their architects built on it one of the biggest houses in the street, with 1,500 square metres on three floors. ^4
In 2018 the town hall fined them for a wall that was forty centimetres too high. The wall is still there.

== a4 | Costa Levante | 2024-07-11T11:15:00Z | Lola Requena comes home to Jávea
She has said so in song for years, and now she is doing it: Lola Requena is moving back to Jávea, where she was born. ^1
Her brother Quique, who has a boatyard at the port, confirms that the removal vans came on Monday. ^2 "She is done with Madrid. The girls start school here in September," he says. ^3
The house in the capital was sold at the beginning of the month for over seven million. ^4 For the one at the Cap de la Nau, bought in 2021, the family paid 2.3 million at the time.
Requena, 39, is to give two concerts at the castle of Dénia in August. Her husband will come from Qatar when the season allows. ^5

== a5 | Hola Casas | - | Farewell to a dream house: inside the villa that Lola Requena has sold
White walls, an olive tree in the hall and a pool that continues under a glass door into the living room. Lola Requena's villa in La Moraleja was in our pages for the first time in 2014.
Now a family from Mexico will live in it. ^1 The first asking price was close to nine million, but after a year without offers the agency lowered it. ^2
"A house is for the years when children are small. Now I want to smell the sea," the singer told us by telephone. ^4 Her daughters, Alma and Candela, chose the colour of their new rooms in Jávea themselves. ^5
In the basement there is a studio; three of her six albums were made there, the last of them "Marea baja." ^6 The Mexicans, it is said, are going to turn it into a wine cellar.

== facts
- sale / price | money | disagree | 7.6 million euros @ a1.1 | 6.7 million euros @ a2.3 | over seven million @ a4.4 | conflicts: 0-1, 1-2
- deed / date | date | disagree | 2024-07-03 @ a1.2 | 2024-06-30 @ a3.2 | beginning of July @ a4.4 | conflicts: 0-1, 1-2
- house / size | quantity | disagree | 1,150 square metres @ a1.3 | 1,500 square metres @ a3.4 | conflicts: 0-1
- house / buyer | other | disagree | a Mexican entrepreneur @ a1.6 | a couple from Antwerp @ a2.4 | a company with its seat in Monterrey, Mexico @ a3.3 | a family from Mexico @ a5.1 | conflicts: 0-1, 1-2, 1-3
- house / first asking price | money | refine | 8.9 million euros @ a1.5 | close to nine million @ a5.2
- house / time on the market | duration | refine | since the autumn of 2022 @ a1.5 | more than a year and a half @ a2.2
- house / place | place | refine | La Moraleja, north of Madrid @ a1.1 | Camino Ancho, Alcobendas @ a3.1
- Iván Montalbo / where he works | place | refine | Doha @ a2.6 | Qatar @ a4.5
- Lola Requena / new home | place | agree | Jávea @ a4.1 a5.5
- house / recording studio | other | agree | in the basement @ a1.4 a2.5 a5.6
- house / bedrooms | count | agree | 7 @ a1.4 a2.5
- studio / album made there | name | agree | Marea baja @ a2.5 a5.6
