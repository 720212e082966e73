== a1 | Iberia Sport Agency | 2025-02-16T09:10:00Z | Morocco winger Ouazzani's home raided during match
SEVILLE - The home of Atlético Triana's Moroccan international Ilyas Ouazzani was burgled on Saturday evening while he was playing in his side's 2-1 win over Deportivo Ebro, the Civil Guard said. ^1
Three hooded men climbed a rear wall of the house at Espartinas, west of Seville, and forced a safe. ^2 The building was empty, a spokesman said; the family had gone to the stadium. ^3
Jewellery and watches with a value of around €350,000 were taken. ^4 It is the fourth such raid on a player in the province since the autumn.
== a2 | Chouf Foot | 2025-02-17T12:00:00Z | Ouazzani's wife's ordeal: locked in the bathroom with the baby (translated from the Arabic)
Moroccans are shocked this Monday by what happened to the wife of the Lion of the Atlas Ilyas Ouazzani. It was Sunday night, the player was far away with his team, and Kenza Lahbabi was giving the baby its bottle when four men came through the kitchen. ^1
They pushed her and the little one, seven months old, into a bathroom and turned the key, according to a cousin in Salé with whom she spoke. ^2
The haul comes to 3.6 million dirhams. ^3 Seven watches are gone, as is the gold belt of her wedding. ^4
== a3 | Diario del Aljarafe | - | Neighbours of Los Olivos ask for cameras after footballer's burglary (translated from the Spanish)
The residents of the Los Olivos estate in Espartinas met on Tuesday to demand cameras at both gates. ^1 "It took them eleven minutes," said the chairman, who has watched the recording of a neighbour's doorbell: three figures, a ladder, a grey van. ^2
The van was found burnt out on Monday near Huelva. ^3
Ouazzani, his wife Kenza Lahlou and their baby, who was at the match with them in ear defenders, are sleeping at a hotel. ^4 He has rented the house since he arrived from Rabat for €9 million in 2023. ^5
== a4 | The Back Post | - | Ouazzani: "They took my grandfather's watch"
Ilyas Ouazzani does not care for the seven watches that were stolen, he says, or rather he cares for one. ^1 It is a steel thing worth perhaps 40 euros, and his grandfather wore it on the fishing boats out of Larache.
"Keep the gold, keep the others, and send me that one in an envelope," the 26-year-old said in the mixed zone. ^2
He scored both goals on the night of the break-in, and was told in the dressing room. ^3 The club has offered a guard. A van thought to have been used turned up near Huelva, reduced to its axles. ^4
== a5 | Rabat Weekly | 2025-03-07T10:00:00Z | Two held in Portugal over raid on Atlas Lion's villa
Police in Faro have arrested two men, aged 24 and 38, suspected of the break-in at the villa of Ilyas Ouazzani last month. ^1 A third is being sought. ^2
Part of the jewellery, including a wedding belt, was found behind a washing machine. ^3 A source close to the family said that Kenza Lahlou and her daughter had spent the evening of the raid in the stands. ^4
The winger, 26, who has since scored four times in three games, appealed in February for the return of a watch: "Keep the gold, and send me that one." ^5 It has not been found. His club, which bought him from Rabat two summers ago, would not comment. ^6
== facts
- burglary / date | date | disagree | 2025-02-15 @ a1.1 | 2025-02-16 @ a2.1 | February 2025 @ a5.1 | conflicts: 0-1
- burglars / number | count | disagree | 3 @ a1.2 | 4 @ a2.1 | three figures @ a3.2 | two arrested and a third sought @ a5.1 a5.2 | conflicts: 0-1 1-2 1-3
- wife and baby / whereabouts during the raid | other | disagree | at the stadium, house empty @ a1.3 | at home, locked in a bathroom @ a2.1 a2.2 | the baby was at the match with them @ a3.4 | in the stands @ a5.4 | conflicts: 0-1 1-2 1-3
- Ouazzani's wife / name | name | disagree | Kenza Lahbabi @ a2.1 | Kenza Lahlou @ a3.4 a5.4 | conflicts: 0-1
- loot / value | money | refine | around €350,000 @ a1.4 | 3.6 million dirhams @ a2.3
- stolen watches / number | count | agree | 7 @ a2.4 a4.1
- wedding belt / kind | other | refine | the gold belt of her wedding @ a2.4 | a wedding belt @ a5.3
- house / place | place | refine | Espartinas, west of Seville @ a1.2 | the Los Olivos estate in Espartinas @ a3.1
- Ouazzani / age | age | agree | 26 @ a4.2 a5.5
- Ouazzani's plea / wording | quote | refine | "Keep the gold, keep the others, and send me that one in an envelope" @ a4.2 | "Keep the gold, and send me that one" @ a5.5
- getaway van / found | place | agree | near Huelva @ a3.3 a4.4
- Ouazzani's move from Rabat / date | date | refine | 2023 @ a3.5 | two summers ago @ a5.6
- Ouazzani / whereabouts during the raid | other | refine | playing in his side's win @ a1.1 | far away with his team @ a2.1 | he scored both goals that night @ a4.3
- Ouazzani's child / sex | other | refine | the baby @ a2.1 | their baby @ a3.4 | her daughter @ a5.4
