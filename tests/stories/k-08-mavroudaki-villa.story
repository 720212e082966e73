== a1 | Aegean Sun | 2022-08-22T10:00:00Z | Singer Mavroudaki's Paros home burns
A fire destroyed the summer house of the Greek singer Despina Mavroudaki on the island of Paros early on Sunday. ^1 ^2
Mavroudaki, 58, got out with her sister and five guests, two of them children. ^3 ^4
“We lost walls, not people,” she said in the harbour of Naoussa, a blanket round her shoulders. ^5
Thirty-two firefighters with nine engines fought the flames for four hours. ^6 ^7
“The wind changed, and with it our luck,” fire chief Stavros Ligdas said. ^8
The house, bought in 1999 for 90 million drachmas, held the tapes of 14 unreleased songs. ^9
“The tapes burned, but I still know the songs by heart,” said the singer. ^10

== a2 | Cyclades Weekly | - | “We lost walls, not people”
It was 3.40 at night when the cook, Mrs Kalliopi, smelled smoke. ^1 “I knocked on every door with a frying pan,” she tells us. ^2
Seven persons, Despina Mavroudaki among them, ran to the beach in their pyjamas. ^3
“It's walls we've lost, thank God, not human beings,” the singer said. ^4
According to commander Stavros Ligdas, an electric panel was to blame. ^5 “When the wind turned, so did our fortune,” he said. ^6
The 32 firemen needed until half past seven. ^7 ^8
Twelve songs never heard are lost. ^9

== a3 | Hellas Showbiz | 2022-08-24T13:00:00Z | Despina: I'll build it again
Despina Mavroudaki will rebuild her house on Antiparos, which was burned down on Saturday. ^1 ^2
“I will build it again, smaller and with more windows,” the 58-year-old diva said on the Proini Kafe show. ^3 ^4
“The tapes have burned, but my heart remembers all the songs,” she went on. ^5
Cook Kalliopi Rousea became a hero. ^6 “I banged at all the doors with a pan,” she says. ^7
The mayor wants to open an account for donations. “Give it to the firemen instead,” Mavroudaki told him. ^8
It is thought that a faulty switchboard started the blaze. ^9

== a4 | The Daily Lantern | - | Greek Cher's £2m villa goes up in smoke
Diva Despina Mavroudaki fled her blazing villa in a nightie. ^1
“I'll build it again, smaller and with more windows,” vowed the star, 58. ^2 ^3
“The wind changed, and with it our plan,” said fire boss Stavros Ligdas. ^4
The mayor offered a whip-round but she told him: “Give the money to the firefighters.” ^5
A cigarette is believed to have caused the blaze in her Paros pad, where she had six guests. ^6 ^7

== facts
- fire / day | date | disagree | 2022-08-21 @ a1.1 | 2022-08-20 @ a3.2
- house / island | place | disagree | Paros @ a1.2 a4.7 | Antiparos @ a3.1
- Despina Mavroudaki / age | age | agree | 58 @ a1.3 a3.4 a4.3
- people in the house / number | count | refine | Mavroudaki, her sister and five guests @ a1.4 | 7 persons @ a2.3 | Mavroudaki and six guests @ a4.7
- Despina Mavroudaki / on walls | quote | refine | We lost walls, not people @ a1.5 | It's walls we've lost, thank God, not human beings @ a2.4
- firefighters / number | count | agree | 32 @ a1.6 a2.7
- fire / fought for | duration | refine | four hours @ a1.7 | from 3.40 until half past seven @ a2.1 a2.8
- Stavros Ligdas / on the wind | quote | disagree | The wind changed, and with it our luck @ a1.8 | When the wind turned, so did our fortune @ a2.6 | The wind changed, and with it our plan @ a4.4 | conflicts: 0-2 1-2
- unreleased songs / number | count | disagree | 14 @ a1.9 | 12 @ a2.9
- Despina Mavroudaki / on the tapes | quote | refine | The tapes burned, but I still know the songs by heart @ a1.10 | The tapes have burned, but my heart remembers all the songs @ a3.5
- Kalliopi / on the doors | quote | refine | I knocked on every door with a frying pan @ a2.2 | I banged at all the doors with a pan @ a3.7
- Kalliopi / role | other | agree | cook @ a2.1 a3.6
- cause / kind | other | disagree | electric panel @ a2.5 a3.9 | cigarette @ a4.6
- Despina Mavroudaki / on rebuilding | quote | agree | I will build it again, smaller and with more windows @ a3.3 a4.2
- Despina Mavroudaki / on donations | quote | refine | Give it to the firemen instead @ a3.8 | Give the money to the firefighters @ a4.5
- Stavros Ligdas / role | other | refine | fire chief @ a1.8 a4.4 | commander @ a2.5
