== a1 | Agence Rhône | 2023-11-12T08:30:00Z | Tennis: burglars rob home of Lorenz Aebischer near Geneva
Masked men broke into the home of the Swiss tennis player Lorenz Aebischer on Saturday evening while his wife and her mother were in the house, the Geneva cantonal police confirmed. ^1 Nobody was hurt. ^2
Three men forced a terrace door of the villa in Cologny shortly after 8pm and stayed for about ten minutes. ^3 They took watches and jewellery whose value is still being estimated. ^4
Aebischer, 29, the world number eleven, was in Turin, where he is an alternate at the season's final tournament. ^5 The police have opened an inquiry and have made no arrest. ^6
In March, burglars robbed the ski racer Elio Camathias in the same commune.
== a2 | Blitz am Abend | 2023-11-13T05:50:00Z | "They held a screwdriver to my mother": Aebischer's wife tells of night of terror
It was the evening before little Noé's second birthday. ^1 Upstairs the boy slept, in the kitchen Selina Aebischer, 31, was icing a cake with her mother. ^2
"Suddenly there were four of them, all in black, and one held a screwdriver to my mother's throat," she tells Blitz. ^3 They had come in by an open bathroom window on the first floor. ^4 "He said: 'The safe, or we go to the child.' I was shaking so much that I typed the code wrong twice." ^5
Gone: eleven watches, the engagement ring, the silver bowl from Gstaad. ^6 Insiders put the haul at 1.2 million francs. ^7 Her husband took the night train home. ^8
Noé turned two on Sunday. There was no party. ^9
== a3 | Gazzetta del Po | 2023-11-13T10:00:00Z | Aebischer leaves Turin after robbery (translated)
The Swiss Lorenz Aebischer is no longer in Turin. The first reserve of the tournament was told of the robbery during dinner with his coach, Pavel Hruška, and set out by car at once; at half past one he was in Cologny. ^1
His place as reserve goes to the Argentine Tadeo Ibarlucea, 22. His manager says that the value of what was stolen exceeds a million euros, most of it in watches. ^2 "The only thing that counts is that the three of them are well," said the manager, meaning the wife, the son and the mother-in-law. ^3
Aebischer lost in the quarter-finals in Paris ten days ago and ends the year in eleventh place. ^4
== a4 | Léman Sécurité (trade newsletter) | - | Cologny case: what the alarm log shows
The house, some 600 square metres on two floors, had four cameras and a monitored alarm, but the alarm was not armed because the family was at home. ^1 According to the installer, a sensor on the ground-floor terrace door reports a break at 20.07 and the men left by the garden at 20.19. ^2
The cameras show three figures; a fourth man may have waited in a grey Audi on the Chemin de Ruth. ^3 The safe was opened with its code, not forced. ^4
Eleven watches were registered with the insurer, two of them engraved. ^5 Insurers tell us that in the canton 41 such "home-jackings" were recorded in the last five years.
== a5 | Tribune de Lausanne | 2023-12-02T07:00:00Z | Two arrests in France in Aebischer case
Three weeks after the attack on the family of Lorenz Aebischer, French police have arrested two brothers aged 19 and 23 at Annemasse. ^1 Part of the loot, among it seven of the eleven watches, lay in a lock-up garage. ^2
The raid on the evening of 11 November brought in some 1.2 million francs, the prosecutor now says. ^3 Investigators assume that three people entered by the terrace and a driver waited outside. ^4
Selina Aebischer, who was threatened with a knife, has not been back to the house, according to her lawyer. ^5 Her husband, who turns 30 in January, has withdrawn from the tournament in Brisbane. ^6
== facts
- robbery / day | date | agree | 2023-11-11 @ a1.1 a2.1 a5.3
- entry / way in | other | disagree | terrace door @ a1.3 a4.2 a5.4 | open bathroom window on the first floor @ a2.4 | conflicts: 0-1
- robbers in the house / number | count | disagree | three @ a1.3 a4.3 a5.4 | four @ a2.3 | conflicts: 0-1
- Aebischer / journey home | other | disagree | night train @ a2.8 | by car @ a3.1 | conflicts: 0-1
- weapon / kind | other | disagree | screwdriver @ a2.3 | knife @ a5.5 | conflicts: 0-1
- suspects / arrest | status | refine | no arrest by 2023-11-12 @ a1.6 | two brothers arrested three weeks later @ a5.1
- haul / value | money | refine | still being estimated @ a1.4 | 1.2 million francs @ a2.7 a5.3 | exceeds a million euros @ a3.2
- watches / number stolen or registered | count | agree | eleven @ a2.6 a4.5 a5.2
- robbers / stay in the house | duration | refine | about ten minutes @ a1.3 | 20.07 to 20.19 @ a4.2
- Aebischer / age | age | refine | 29 @ a1.5 | turns 30 in January 2024 @ a5.6
- Aebischer / ranking | quantity | agree | eleventh @ a1.5 a3.4
- robbery / hour | date | refine | shortly after 8pm @ a1.3 | 20.07 @ a4.2 | evening @ a5.3
- house / place | place | agree | Cologny @ a1.3 a3.1
- safe / opening | other | refine | she typed the code after two wrong tries @ a2.5 | opened with its code, not forced @ a4.4
- people in the house / who | other | refine | his wife and her mother @ a1.1 | wife, her mother and the sleeping son @ a2.2 | wife, son and mother-in-law @ a3.3 | the family @ a4.1
- family / condition | status | refine | nobody hurt @ a1.2 | the three are well @ a3.3
- Aebischer / where he was | place | refine | in Turin, as an alternate @ a1.5 | in Turin, at dinner with his coach @ a3.1
- wife / name | name | agree | Selina @ a2.2 a5.5
- threat / to whom | other | refine | the mother of Selina @ a2.3 | Selina @ a5.5
