== a1 | Azteca Press | 2024-10-04T18:00:00Z | Ximena Arrieta and Leonel Duarte separate
The actress Ximena Arrieta and the singer Leonel Duarte have ended their marriage after five years, they said in a joint statement on Friday. ^1
They had been a couple for eight years and have two daughters, Romina, four, and Julia, two. ^2 "The decision is mutual. ^3 We go on as parents and as friends," the statement says. ^4
They have lived apart since August, a spokesman for Duarte added. ^5 No petition for divorce has been filed so far, according to him. ^6
Arrieta, 34, is shooting a series in Oaxaca. Duarte, 39, sings at the Auditorio Nacional on 19 October. ^7
== a2 | ¡Chismazo! | 2024-10-05T03:00:00Z | It's over! What Leonel did not want you to know
Four months of theatre! Those in the know tell us that Leonel Duarte took his guitars out of the house in Coyoacán back in June, right after Romina's birthday party. ^1
The couple, seen hand in hand at the Ariel awards on 7 September, smiled for the cameras and drove off in two cars. ^2
He now rents a penthouse in Polanco for 140,000 pesos a month. ^3 Her mother, doña Carmen, 61, has moved in with Ximena and the girls. ^4 A third person? Both camps swear that there is none. ^5
== a3 | El Faro de Coyoacán | - | Ximena Arrieta seeks divorce in family court
A petition for divorce bearing the name of Ximena Arrieta Solís was received by the 14th family court in Mexico City on Wednesday, two days before the public heard of the break. ^1 The clerk showed our reporter the register. ^2
It asks for the house, bought in 2020, and for shared custody of the two girls. ^3 A first hearing will hardly be before January.
Her marriage to Duarte was celebrated in Mérida in May 2019, with 300 guests. ^4
== a4 | Radio Éxitos 101.3 | - | Leonel sings on after split
Leonel Duarte will keep his date at the Auditorio on the 19th in spite of everything, his people promise. ^1 Tickets for the second evening, the 20th, are still to be had.
The ballad singer and the star of "Las Dueñas" met on the set of the video for "Marea" and were together for ten years. ^2 They made it official on Friday that they go separate ways. ^3
"We go on as parents, no longer as friends," the two wrote on Instagram. ^4 Ouch! Their younger girl is two years old. ^5
== a5 | Latin Beat Miami | 2024-10-07T15:00:00Z | Mexico's golden pair: a look back
They met in 2016 over a song. ^1 Three years later came the wedding in Yucatán, then a number one together, two children and a perfume. ^2
Last week Duarte and Arrieta announced that the story is over. ^3 "The decision is mutual," they wrote. ^4 No outsider had a part in it, according to friends of his and of hers. ^5
Duarte was engaged once before, to the Colombian model Pilar Restrepo, from 2011 to 2013. Arrieta's grandmother-to-grandchild saga "Las Dueñas" returns next spring.
== facts
- couple / when they parted | date | disagree | August @ a1.5 | June @ a2.1 | conflicts: 0-1
- couple / how long together | duration | disagree | eight years @ a1.2 | ten years @ a4.2 | since 2016 @ a5.1 | conflicts: 0-1, 1-2
- divorce / filed | status | disagree | not filed @ a1.6 | filed on Wednesday @ a3.1 a3.2 | conflicts: 0-1
- joint statement / how they go on | quote | disagree | "We go on as parents and as friends" @ a1.4 | "We go on as parents, no longer as friends" @ a4.4 | conflicts: 0-1
- joint statement / quotation about the decision | quote | refine | "The decision is mutual. We go on as parents and as friends" @ a1.3 a1.4 | "The decision is mutual" @ a5.4
- joint statement / date | date | refine | Friday, 2024-10-04 @ a1.1 | Friday @ a4.3 | last week @ a5.3 | two days after Wednesday @ a3.1
- marriage / date | date | refine | five years ago @ a1.1 | May 2019 @ a3.4 | three years after 2016 @ a5.2
- wedding / place | place | refine | Mérida @ a3.4 | Yucatán @ a5.2
- couple / children | count | refine | two daughters @ a1.2 a3.3 | two children @ a5.2
- concert / date | date | agree | 2024-10-19 @ a1.7 a4.1
- separation / third person | other | agree | none @ a2.5 a5.5
- Julia / age | age | agree | two @ a1.2 a4.5
