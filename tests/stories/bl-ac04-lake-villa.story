== a1 | Agenzia Lario (translated) | 2023-08-14T11:05:00Z | Robbery at Fiamma Corsini's villa on the lake
Jewellery worth around 1.2 million euros has been stolen from the villa of the singer Fiamma Corsini at Torno, on Lake Como. ^1
According to the Carabinieri of Como, three men with covered faces entered the house between 10 p.m. and midnight on Sunday, while the artist was performing in Taormina. ^2 They surprised the housekeeper, aged 61, and locked her in the laundry room with her wrists bound. ^3 She freed herself after about forty minutes and raised the alarm. ^4
The thieves cut open a wall safe with an angle grinder. ^5 They came over the garden wall on the side of the provincial road, investigators believe. ^6
Corsini, 52, won the Sanremo festival in 1997 and 2008.
== a2 | Stelle & Spiagge (translated) | 2023-08-16T04:30:00Z | Fiamma in tears: "They took Ruggero away from me a second time"
Two million euros in gems, gone in one night. ^1 But it is not the money over which Fiamma Corsini is weeping behind the shutters of her pink villa in Torno. ^2
"They took Ruggero away from me a second time," she confides to us on the telephone. Among the loot is the emerald necklace that the film producer Ruggero Manfredini, who died in 2019, gave her for her fortieth birthday. ^4
There were four of them, and they came from the water like pirates: a motorboat had been seen with its lights out below the terrace. ^5 Poor Rosaria, who has kept house for the singer for 22 years, spent two hours tied to a radiator among the bed linen. ^6
And the dog? Puccini, a deaf poodle of fourteen, slept through it all. Fiamma is offering 50,000 euros to anyone who brings the necklace back. ^7
== a3 | Corriere Ceresio (Switzerland) | 2023-08-15T06:00:00Z | Como robbers may have fled across the border
Police in Ticino are helping their Italian colleagues in the search for three men who robbed the home of the pop singer Fiamma Corsini in Torno on Sunday night. ^1 A grey Audi with Geneva plates, stolen in Mendrisio on 9 August, passed the Brogeda crossing at 0.31 a.m.
The booty, jewels and nine watches, is put at 1.15 million francs. ^2 The victim was some 1,400 kilometres away, on the stage of the ancient theatre in Taormina. ^3
It is the fifth robbery of this kind on the western branch of the lake since Easter; in April a Swiss banker's house in Moltrasio was emptied.
== a4 | La Cronaca di Como (translated) | 2023-09-22T05:15:00Z | Corsini case, two in handcuffs
Two brothers aged 29 and 34 were arrested at dawn yesterday in a flat in Varese, more than five weeks after the raid on Fiamma Corsini's villa. ^1 The Carabinieri are still looking for the third member of the gang. ^2
Under the floor of a caravan they found the emerald necklace and four of the eleven watches that had been in the safe. ^3 The rest of a haul of 1.2 million, it is feared, has gone to Antwerp. ^4
It has also become clear how the gang got in. They scaled the wall by the bus stop at about two in the morning, a neighbour's camera shows. ^5
The singer, informed during rehearsals in Milan, is said to have shouted so loudly that a lighting man came down from his ladder.
== a5 | Corsini Club Italia | - | A message to all fans
Dear friends, you have asked us where to write. Fiamma thanks everybody and asks you to go on wearing your paper emeralds at the concerts: she finds it funny.
The reward of 50,000 euros for the necklace stands, no questions asked. ^1 It was Ruggero's present when she turned 40, and it is in half of the photographs on our wall. ^2
Rosaria is well, she is with her sister in Lecco and has already complained about the cooking. ^3 Those two hours in the laundry she calls "a nap with ropes". ^4
The concert in Bari on 2 September takes place.
== a6 | Our Corner of the Lake, an expat diary | - | A burglary three gates down
People ask if we feel safe. Well. Three gates down from us, in Torno, lives a famous lady who sings, and in August somebody opened her safe with a power tool while she was away at a concert in Sicily. ^1
Our gardener, whose cousin is a carabiniere, says they came over the wall and not by boat, whatever the magazines print. ^2 Eleven watches! ^3 I own one. Who needs eleven?
They have caught a pair of brothers over in Varese now, and the necklace from the late husband is back in its box. ^4 The house, by the way, she bought in 2012 for less than our friends paid for their flat in Chelsea.
== facts
- robbery / date | date | refine | 2023-08-13 @ a1.2 a3.1 | 2023-08 @ a6.1
- robbery / time of day | date | disagree | between 22:00 and midnight on 2023-08-13 @ a1.2 | about 2023-08-14T02:00 @ a4.5 | conflicts: 0-1
- robbery / place | place | refine | villa at Torno on Lake Como @ a1.1 | Torno @ a2.2 a3.1 a6.1
- loot / value | money | disagree | 1.2 million euros @ a1.1 a4.4 | two million euros @ a2.1 | 1.15 million francs @ a3.2 | conflicts: 0-1, 1-2
- robbers / number | count | disagree | three @ a1.2 a3.1 a4.2 | four @ a2.5 | conflicts: 0-1
- robbers / way in | other | disagree | over the garden wall @ a1.6 a4.5 a6.2 | from the water by motorboat @ a2.5 | conflicts: 0-1
- safe / how it was opened | other | refine | angle grinder @ a1.5 | a power tool @ a6.1
- stolen watches / number | count | disagree | nine @ a3.2 | eleven @ a4.3 a6.3 | conflicts: 0-1
- housekeeper / time tied up | duration | disagree | about forty minutes @ a1.4 | two hours @ a2.6 a5.4 | conflicts: 0-1
- housekeeper / where she was held | place | refine | laundry room @ a1.3 | among the bed linen @ a2.6 | laundry @ a5.4
- housekeeper / name | name | agree | Rosaria @ a2.6 a5.3
- Corsini / whereabouts during the robbery | place | refine | performing in Taormina @ a1.2 | ancient theatre in Taormina @ a3.3 | a concert in Sicily @ a6.1
- emerald necklace / giver | name | refine | Ruggero Manfredini, film producer @ a2.4 | Ruggero @ a5.2 | late husband @ a6.4
- emerald necklace / occasion | other | agree | her fortieth birthday @ a2.4 a5.2
- reward / amount | money | agree | 50,000 euros @ a2.7 a5.1
- arrests / number | count | agree | two brothers @ a4.1 a6.4
- arrests / place | place | refine | a flat in Varese @ a4.1 | Varese @ a6.4
- emerald necklace / status | status | refine | found under the floor of a caravan @ a4.3 | back in its box @ a6.4
