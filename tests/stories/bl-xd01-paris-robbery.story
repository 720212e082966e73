== a1 | Agence Lutèce-Presse | 2018-10-08T09:40:00Z | Mexican TV host robbed at gunpoint in Paris flat
Armed men robbed the Mexican television presenter Renata Quiroga of jewellery in the early hours of Monday in a rented apartment in the 7th arrondissement of Paris, police sources said. ^1
Three men got in shortly before 3 a.m., two of them with police armbands. ^2 Ms Quiroga, 36, was tied up with electric cable but not hurt. ^3 A first estimate put the loss at about 1.2 million euros. ^4
It was the building's caretaker who gave the alarm after noticing that the street door stood open, a source close to the inquiry said. ^5
Ms Quiroga has presented the talent contest "Voces de Oro" since 2011. ^6 In April an Australian singer lost watches worth 300,000 euros in the same street.
== a2 | El Chismógrafo | 2018-10-08T22:15:00Z | "I only thought of my daughter": Renata's night of terror
Five hooded brutes burst in on our Renata Quiroga in the night from Sunday to Monday while she slept in Paris, a friend of the star tells this paper. ^1
They bound her hands and feet and locked her in the bathroom. ^2 "I only thought of my daughter, nothing else," she told her sister by telephone. ^3 The loot: the diamonds she had been given by her ex-husband, the banker Álvaro Sotelo, at their divorce in 2015. ^4
Her assistant Lupita Barragán, asleep on the floor below, heard the noise and rang the police. ^5 Renata, 36, wants to fly home to Monterrey as soon as she may. ^6 Her daughter, nine, had stayed in Mexico with the grandmother.
== a3 | Le Riverain du Septième | - | Rue Vaneau-Prolongée: what the neighbours saw
The affair that has brought cameras from three continents to our quiet street was over in eleven minutes. According to the detectives who knocked at our doors, two men went up to the fourth floor and an accomplice waited below on a scooter. ^1 They rang at 2.50, says Mme Ferrand of the third. ^2
The caretaker, M. Bekkouche, saw the open door when he came down with the bins and dialled 17. ^3 He has been in the house for 22 years and was questioned for six hours.
The tenant, a presenter from Mexico whom few here knew, was found in the bathroom, wrists bound. ^4 She had taken the flat for ten days. ^5
== a4 | Carat & Setting | 2018-10-16T08:00:00Z | Insurers face bill after Quiroga theft
The jewels taken from the presenter Renata Quiroga in Paris in the small hours of 7 October did not belong to her, the Geneva house of Maison Olderic has confirmed. ^1 A necklace, two rings and a pair of earrings had been lent for a gala, it said. ^2
The loss adjuster's figure is 2 million euros, of which the 31-carat necklace makes up more than half. ^3 Olderic's own cover stops at 1.5 million per event. In 2016 the house paid 700,000 Swiss francs to settle a smaller case in Cannes.
Police are looking for three suspects. ^4
== a5 | Sunday Lantern | 2018-10-21T06:00:00Z | Renata Quiroga breaks her silence
She has not slept a full night since. Two weeks after the raid on the flat she had booked for a week and a half, Renata Quiroga sat on a sofa in Monterrey and talked. ^1
"I thought I would never see my daughter again," is what she says she told her sister that night on the phone. ^2 The cable left marks on her wrists that she hides under long sleeves. ^3 She says nothing about the jewels, on the advice of lawyers.
The host of "Voces de Oro", a job she has held for seven years, will miss the first three shows of the new season. ^4 She turned 36 in June. ^5
== facts
- robbery / date | date | disagree | 2018-10-08 @ a1.1 | 2018-10-07/2018-10-08 @ a2.1 | 2018-10-07 @ a4.1 | conflicts: 0-2 1-2
- robbers / number | count | disagree | three @ a1.2 a4.4 | two and an accomplice on a scooter @ a3.1 | five @ a2.1 | conflicts: 0-2 1-2
- robbery / hour | other | refine | shortly before 3 a.m. @ a1.2 | 2.50 @ a3.2
- Renata Quiroga / age | age | agree | 36 @ a1.3 a2.6 a5.5
- Quiroga / what she was bound with | other | refine | electric cable @ a1.3 | cable @ a5.3
- Quiroga / bound | status | refine | tied up @ a1.3 | hands and feet bound @ a2.2 | wrists bound @ a3.4
- Quiroga / where she was held or found | place | agree | bathroom @ a2.2 a3.4
- loot / value | money | disagree | about 1.2 million euros @ a1.4 | 2 million euros @ a4.3 | conflicts: 0-1
- alarm / who raised it | other | disagree | the caretaker @ a1.5 a3.3 | her assistant Lupita Barragán @ a2.5 | conflicts: 0-1
- jewels / owner | other | disagree | Quiroga, from her ex-husband @ a2.4 | lent by Maison Olderic @ a4.1 a4.2 | conflicts: 0-1
- Quiroga / words to her sister | quote | disagree | "I only thought of my daughter, nothing else" @ a2.3 | "I thought I would never see my daughter again" @ a5.2 | conflicts: 0-1
- flat / length of rental | duration | refine | ten days @ a3.5 | a week and a half @ a5.1
- Voces de Oro / how long she has hosted | duration | refine | since 2011 @ a1.6 | seven years @ a5.4
- robbery / place | place | refine | the 7th arrondissement of Paris @ a1.1 | Paris @ a2.1 a4.1
- Quiroga / home city | place | agree | Monterrey @ a2.6 a5.1
