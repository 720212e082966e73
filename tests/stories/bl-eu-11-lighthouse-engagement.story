== a1 | Río Press International | 2024-01-03T11:15:00Z | Tennis: Spain's Cisneros to marry Colombian model Restrepo
Spanish tennis player Álvaro Cisneros and the Colombian model Manuela Restrepo are to marry, the couple announced on social media on Tuesday. ^1 The world number eleven proposed on Christmas Eve on the island of Formentera, his press officer said. ^2
"A lighthouse, a yes, a lifetime," Restrepo wrote under a photograph of her left hand. ^3 Cisneros, 27, met her at a sponsors' evening during the Madrid tournament in 2021. ^4
The wedding is to be held in Colombia after the tennis season's last major. ^5 Cisneros lost the final in Hamburg last July and has won four titles. ^7 He opens his year in Adelaide next week. ^6
== a2 | The Daily Beacon | 2024-01-04T06:25:00Z | Love match! Tennis ace pops question with £250k whopper
Court heart-throb Álvaro Cisneros saw in 2024 on bended knee, popping the question to stunning Manuela Restrepo as the bells rang on New Year's Eve. ^1 The catwalk queen, 25, squealed with joy aboard a pal's 90ft yacht off Formentera as he slid a five-carat sparkler said to be worth £250,000 on her finger. ^2
"A lighthouse, a yes, a whole life," she captioned a snap of the rock. ^3 It ends a rocky year for the lovers, who split for six weeks last spring. ^4
Álvaro, who was seen off by a British qualifier at Wimbledon, plans a beach bash for 400 in Cartagena. ^5 His ex, swimwear heiress Carlota Puig, was unavailable for comment.
== a3 | Levante Weekly | - | The ring that travelled in a racquet bag
It was made in a second-floor workshop behind the Central Market in Valencia, and it cost 90,000 euros, as Vicent Llopis, who made it, is proud to confirm. ^1 The stone is of 4.8 carats and came from the client's grandmother's brooch. ^2
Álvaro Cisneros collected it in October and carried it to four tournaments among his grips and towels. ^3 "He rang me on Christmas Day to say that it fitted," Llopis says. ^4 "He had done it the night before at the Cap de Barbaria lighthouse and dropped it once." ^5
The grandmother, Amparo, 84, still watches his matches standing up. Cisneros learnt the game on the municipal courts of Sagunto, where the fee was a euro an hour.
== a4 | Bogotá Mail | 2024-01-04T15:45:00Z | Manizales bride for Spain's tennis star
Manizales will lend a daughter to Spain this year, but it wants the wedding. "She is marrying in her own cathedral or I am not coming," joked Hernando Restrepo, a coffee grower, after his daughter Manuela's engagement to the tennis player Álvaro Cisneros. ^2
He said the date had been set for 12 October and that Cartagena was out of the question "because of the wind and the hats". ^3 The ring, by his account, is worth some 380 million pesos. ^4
Manuela Restrepo, 25, left for Madrid at eighteen and has been the face of a Colombian emerald house since 2020. ^5 The two have been a couple since they were seated together at a dinner in Madrid two and a half years ago, and "never a day apart in spirit", her father said. ^6
== a5 | Vamos Álvaro (fan site) | - | ÁLVARO & MANU: the timeline
May 2021, Madrid: she spills gazpacho on his tournament accreditation. ^1 April 2023: the six weeks of which we do not speak. ^2 24 December: the question, the lighthouse, the dropped box. ^3
Then the post: "One lighthouse, one yes, one life." ^4 It went up on New Year's Day at noon, and our server fell over at five past. ^5 Manu turns 26 in February, if you want to send a card. ^6
The wedding? 5 October is what we hear, and somewhere with mountains. ^7 He has won four titles since they met, none before; draw your own conclusions. ^8
== a6 | Baseline Bulletin | 2024-01-15T02:00:00Z | Melbourne preview: Cisneros plays with a lighter bag
There is one object fewer in Álvaro Cisneros's racquet bag this year. The ring that rode in it from October is on the hand of Manuela Restrepo, who sat courtside in Adelaide when he went out in the quarter-finals. ^1
Coach Toni Barberà noticed. "He kept looking into the bag at changeovers," he said. The 27-year-old Spaniard is seeded twelfth and faces a qualifier on Tuesday. ^2
He has told the tour that he will not play the Asian swing: he marries in Manizales on 12 October. ^3 "It's the only final I've asked to have scheduled," he said. A right wrist that kept him out for five weeks in autumn is, he insists, healed.
== facts
- Cisneros and Restrepo / engaged | other | agree | they are to marry @ a1.1 a2.1 a4.2 a5.3 a6.3
- engagement / made public | date | disagree | 2024-01-02 @ a1.1 | 2024-01-01 at noon @ a5.5 | conflicts: 0-1
- proposal / day | date | disagree | 2023-12-24 @ a1.2 a5.3 | 2023-12-31 @ a2.1 | the night before Christmas Day @ a3.4 a3.5 | conflicts: 0-1 1-2
- proposal / place | place | disagree | the island of Formentera @ a1.2 | a yacht off Formentera @ a2.2 | the Cap de Barbaria lighthouse @ a3.5 | the lighthouse @ a5.3 | conflicts: 1-2 1-3
- Restrepo's caption | quote | refine | A lighthouse, a yes, a lifetime @ a1.3 | A lighthouse, a yes, a whole life @ a2.3 | One lighthouse, one yes, one life @ a5.4
- ring / price | money | disagree | £250,000 @ a2.2 | 90,000 euros @ a3.1 | some 380 million pesos @ a4.4 | conflicts: 0-1 0-2
- ring / stone | quantity | refine | five carats @ a2.2 | 4.8 carats @ a3.2
- ring / carried since | date | agree | 2023-10 @ a3.3 a6.1
- ring / where he kept it | other | refine | among his grips and towels @ a3.3 | in his racquet bag @ a6.1
- proposal / dropped | other | refine | he dropped it once @ a3.5 | the dropped box @ a5.3
- Cisneros / age | age | agree | 27 @ a1.4 a6.2
- Restrepo / age | age | refine | 25 @ a2.2 a4.5 | 26 in February @ a5.6
- Restrepo / occupation | other | refine | model @ a1.1 | catwalk queen @ a2.2
- couple / met | date | refine | during the Madrid tournament in 2021 @ a1.4 | two and a half years ago @ a4.6 | 2021-05 @ a5.1
- couple / how they met | other | refine | at a sponsors' evening @ a1.4 | seated together at a dinner @ a4.6 | she spilled gazpacho on his accreditation @ a5.1
- couple / met in | place | agree | Madrid @ a1.4 a4.6 a5.1
- couple / split in spring 2023 | duration | refine | six weeks last spring @ a2.4 | six weeks from April 2023 @ a5.2
- wedding / day | date | disagree | after the last major of the season @ a1.5 | 2024-10-12 @ a4.3 a6.3 | 2024-10-05 @ a5.7 | conflicts: 1-2
- wedding / place | place | disagree | Colombia @ a1.5 | Cartagena @ a2.5 | Manizales @ a4.2 a4.3 a6.3 | somewhere with mountains @ a5.7 | conflicts: 1-2 1-3
- Cisneros / titles | count | agree | four @ a1.7 a5.8
- Cisneros / Adelaide | other | refine | opens his year there @ a1.6 | out in the quarter-finals @ a6.1
