== a1 | Mazovia News | 2022-11-15T12:00:00Z | Burglars rob home of tenor Rafał Mierzwicki
Thieves broke into the villa of the Polish tenor Rafał Mierzwicki in Konstancin near Warsaw on Saturday night while he was singing at the opera in Vienna. ^1 ^2 ^3
They took five watches, jewellery and a gold disc, worth 1.2 million zlotys together, the police said. ^4 ^5
“They took the gold and left the music, so they understand nothing,” said Mierzwicki, 50. ^6 ^7
His mother-in-law, aged 77, slept on the upper floor and heard nothing. ^8 ^9
“I thought that it was the cat,” she told officers. ^10
“We are looking for two men in a grey van,” police spokeswoman Inspector Dorota Kalemba said. ^11 ^12
It is the second burglary in the street since September. ^13

== a2 | Warsaw Lifestyle | - | The tenor, the thieves and the cat
“They've carried off the gold but left me the music; they don't know anything,” Rafał Mierzwicki jokes bitterly. ^1
The artist learned about the break-in in Vienna, between second and third act of “Tosca”. ^2 ^3
“I sang ‘E lucevan le stelle’ and thought of my grandfather's watch,” he admits. ^4
The watch, from 1938, was one of five. ^5
In the house in Konstancin were his wife's mother and a cat named Puccini. ^6 ^7 “To my mind it was only the cat,” the lady said. ^8
His wife, pianist Oliwia, was with their two sons in Zakopane. ^9 ^10
A reward of 50,000 zlotys awaits the honest finder. ^11

== a3 | Opera Backstage | 2022-11-18T10:00:00Z | Tenor offers reward for stolen watch
Polish tenor Rafal Mierzwicki, 50, offers 50,000 zlotys (€10,600) for his grandfather's watch. ^1 ^2
“I was singing ‘E lucevan le stelle’ while my thoughts were with Grandpa's watch,” he said. ^3
His Warsaw-area house was burgled on Friday, when the singer had a performance of “Tosca” at the Vienna State Opera. ^4 ^5 ^6
Seven watches are missing. ^7
“We are looking for two men in a green van,” said police spokeswoman Dorota Kalemba. ^8 ^9
“Keep the rest, but give me back the time of my grandfather,” he pleaded. ^10

== a4 | The Daily Trumpeter | - | Who nicked Pavarotti's pal's bling?
A world-famous tenor begged crooks yesterday: “Hold on to everything else but return my granddad's time to me.” ^1
Gran Jadwiga, 77, snoozed through the £220,000 raid. ^2 ^3
“I thought it was the cat,” she said. ^4
Cops want to trace a pair of blokes. ^5
Rafal Mierzwicki's pianist wife Oliwia and kids were away skiing. ^6
“I took the gold and left the music,” one wag wrote on Facebook, posing as the thief.

== facts
- burglary / day | date | disagree | 2022-11-12 @ a1.1 | 2022-11-11 @ a3.4
- house / place | place | refine | Konstancin near Warsaw @ a1.2 | Konstancin @ a2.6 | Warsaw area @ a3.4
- Rafał Mierzwicki / was in | place | refine | Vienna opera @ a1.3 | Vienna @ a2.2 | Vienna State Opera @ a3.5
- opera / title | name | agree | Tosca @ a2.3 a3.6
- watches / number | count | disagree | 5 @ a1.4 a2.5 | 7 @ a3.7
- loot / worth | money | refine | 1.2 million zlotys @ a1.5 | £220,000 @ a4.3
- Rafał Mierzwicki / on the gold | quote | refine | They took the gold and left the music, so they understand nothing @ a1.6 | They've carried off the gold but left me the music; they don't know anything @ a2.1
- Rafał Mierzwicki / age | age | agree | 50 @ a1.7 a3.1
- mother-in-law / age | age | agree | 77 @ a1.8 a4.2
- mother-in-law / asleep | status | agree | slept through it @ a1.9 a4.2
- mother-in-law / in the house | other | agree | mother-in-law @ a1.8 a2.7
- mother-in-law / on the cat | quote | refine | I thought that it was the cat @ a1.10 | To my mind it was only the cat @ a2.8 | I thought it was the cat @ a4.4
- Dorota Kalemba / on the van | quote | disagree | We are looking for two men in a grey van @ a1.11 | We are looking for two men in a green van @ a3.8
- Dorota Kalemba / role | other | agree | police spokeswoman @ a1.12 a3.9
- suspects / number | count | agree | 2 @ a1.11 a3.8 a4.5
- Rafał Mierzwicki / on the aria | quote | refine | I sang ‘E lucevan le stelle’ and thought of my grandfather's watch @ a2.4 | I was singing ‘E lucevan le stelle’ while my thoughts were with Grandpa's watch @ a3.3
- reward / sum | money | refine | 50,000 zlotys @ a2.11 | 50,000 zlotys (€10,600) @ a3.2
- Rafał Mierzwicki / on time | quote | refine | Keep the rest, but give me back the time of my grandfather @ a3.10 | Hold on to everything else but return my granddad's time to me @ a4.1
- Oliwia / profession | other | agree | pianist @ a2.9 a4.6
- wife and children / away | other | refine | in Zakopane with two sons @ a2.10 | skiing @ a4.6
