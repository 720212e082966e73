== a1 | Agence Hexagone | 2019-10-10T14:20:00Z | Director Bertrand Lauzière given suspended sentence for assault
A court in Nice on Thursday handed the film director Bertrand Lauzière a six-month suspended prison sentence for striking a photographer during last year's Cannes festival. ^1
Lauzière, 58, was also fined 15,000 euros and must pay 8,000 euros in damages to Hugo Sarrail, whose nose was broken in the incident of May 17, 2018. ^2 The prosecution had asked for ten months.
"I accept the decision of the court, but I do not recognise the man it describes," the director said as he left. ^3 His lawyer, Maître Anne Collard, said that he would not appeal. ^4
== a2 | Le Petit Azuréen | 2019-10-11T05:00:00Z | Lauzière: the morning after
It took the presiding judge, Mme Vial, four minutes to read yesterday's judgment, and Bertrand Lauzière looked at the ceiling for all of them. ^1 Six months, suspended. ^2 A fine of 15,000 euros. ^3
The facts go back to the night of the premiere of his film La Digue, May 16, 2018, on the terrace of a hotel on the Croisette. ^4 Hugo Sarrail, 34, a freelance from Antibes, had taken eleven pictures of the director with a woman not his wife. ^8 He came away with a fractured nose and a camera worth 4,200 euros in pieces. ^5
His adversary's comment on the steps was brief: "I accept the decision." ^6 Me Collard has ten days to decide about an appeal and "will use every one of them". ^7
== a3 | Celebrity Wire UK | - | French film boss spared jail over Cannes punch
French director Bertrand Lauziere, 58, has been spared jail after he punched a snapper at the Cannes Film Festival and broke his wrist. ^1
The maker of Winter Orchard was handed eight months, suspended, by a court in Nice and told to pay £20,000 in all. ^2
"I respect the court, but I am not the monster it describes," he raged outside. ^3 The twice-married director is said to have been furious over pictures of him with a mystery brunette. ^4
== a4 | Cinéma & Droit (blog) | - | What the Lauzière judgment says
I have read the eleven pages so that you need not. The court holds that a photographer on a private terrace may be asked to leave, but not hit, and gives six months with suspension. ^1
To the fine of 15,000 euros come 8,000 for the victim, of which half is for the camera. ^2 The bench took into account that Lauzière had no record and that he had written to Sarrail within a week of the blow. ^3 Medical certificates list a broken nose and twelve days off work. ^4
== a5 | European Film Trade | 2019-10-24T09:00:00Z | Lauzière verdict final as financing closes on Les Absents
With the deadline for an appeal past and none lodged, the sentence against Bertrand Lauzière, pronounced two weeks ago today, is final. ^1
That cleared the way for the insurers of Les Absents, his 7.4 million euro follow-up to La Digue, which premiered out of competition at Cannes in 2018 and sold 612,000 tickets in France. ^2 Shooting begins in Brest in February. The director told us that the letter of apology he sent Sarrail after the hearing last month had been answered "with great elegance". ^3
== facts
- Lauzière / length of the suspended sentence | duration | disagree | six months @ a1.1 a2.2 a4.1 | eight months @ a3.2 | conflicts: 0-1
- judgment / date | date | agree | 2019-10-10 @ a1.1 a2.1 a5.1
- assault / date | date | disagree | 2018-05-17 @ a1.2 | 2018-05-16 @ a2.4 | conflicts: 0-1
- Lauzière / fine | money | agree | 15,000 euros @ a1.2 a2.3 a4.2
- Sarrail / damages | money | agree | 8,000 euros @ a1.2 a4.2
- Sarrail / injury | other | disagree | broken nose @ a1.2 a2.5 a4.4 | broken wrist @ a3.1 | conflicts: 0-1
- Lauzière / words outside the court | quote | disagree | "I accept the decision of the court, but I do not recognise the man it describes" @ a1.3 | "I accept the decision" @ a2.6 | "I respect the court, but I am not the monster it describes" @ a3.3 | conflicts: 0-2 1-2
- Lauzière / appeal | status | disagree | will not appeal @ a1.4 | undecided, will use all ten days @ a2.7 | none lodged @ a5.1 | conflicts: 0-1
- Lauzière / age | age | agree | 58 @ a1.2 a3.1
- Lauzière / total to pay | money | refine | 15,000 and 8,000 euros @ a1.2 a4.2 | £20,000 in all @ a3.2
- Lauzière / letter to Sarrail | date | disagree | within the week of the incident @ a4.3 | after the hearing, 2019-09 @ a5.3 | conflicts: 0-1
- court / place | place | agree | Nice @ a1.1 a3.2
- photographs / subject | other | refine | a woman not his wife @ a2.8 | a mystery brunette @ a3.4
- La Digue / premiere | other | refine | on a night of May 2018 on the Croisette @ a2.4 | out of competition at Cannes in 2018 @ a5.2
