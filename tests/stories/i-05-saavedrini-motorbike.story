== a1 | Agencia del Plata | 2022-07-18T03:10:00Z | Actor Bruno Saavedrini hurt in Mendoza road accident
MENDOZA — The actor Bruno Saavedrini broke a collarbone and four ribs on Saturday when his motorcycle hit a cow on National Route 7, provincial police reported. ^1 ^2 ^3
The crash took place at about 6.20 pm near Uspallata. ^4 A second rider, the sound engineer Nahuel Cortabarría, 29, was not hurt. ^5
Saavedrini, 44, was flown by helicopter to the Hospital Central, where he was operated on during the night for three hours. ^6 ^7 ^8
He tested negative for alcohol. ^9
The star of “Los deudores” was on the fourth day of a trip of 2,600 kilometres to the Chilean coast. ^10 ^11

== a2 | Primicias YA | - | “The cow is fine”: Bruno's joke from bed
He has a broken collarbone, six broken ribs and his sense of humour intact. ^1 ^2
“The cow is fine, it sends its regards,” Bruno Saavedrini wrote on Sunday in his stories, with a photo of a bandaged thumb. ^3
The 44-year-old heart-throb went under the knife on the night of the accident, and the surgeons put in a plate with eight screws. ^4 ^5 It was the second spill in two years for the actor, who in 2020 fell from a horse on the set of “Patria chica” and lost seven weeks of filming. ^6
He bought the bike, a 1976 Norton, from a colleague in May. ^7
His girlfriend, model Milena Gschwind, 31, took the first plane from Buenos Aires. ^8

== a3 | Los Andes Digital | - | Famous motorcyclist leaves hospital
With his left arm in a sling the actor Saavedrini was discharged on Wednesday, July 20, four days after the collision on Route 7. ^1 ^2
It was a horse, loose since Friday, that came out of the dark at kilometre 1,140, at around eight in the evening; its owner has been fined. ^3
An ambulance from Uspallata took the actor to the city, two hours away. ^4 “The cow is fine, it sends its regards” was, then, not quite exact. ^5
Doctor Irma Zuloaga explained that the collarbone was fixed with a plate and that the ribs, four of them, will heal alone. ^6 ^7 He must not ride for three months. ^8
Cortabarría, aged 29, who was riding behind, avoided the animal. ^9

== a4 | Screen Latino | 2022-08-02T14:00:00Z | “Los deudores” shoot pushed back after star's crash
Production of the second season of “Los deudores”, which was to begin on August 8, has been postponed to October 3 because of the injuries of its lead, Bruno Saavedrini. ^1 ^2
The Argentine, 46, came off a vintage Triumph in mid-July on his way to Chile, three days into a ride of 2,600 km. ^3 ^4 ^5
He spent ten days in hospital. ^6 The first season, eight episodes, was seen by 3.1 million. ^7
The actor has been told to stay off two wheels for three months. ^8

== a5 | Hola Cuyo | - | Milena, the nurse
Ms Gschwind has not left his side since she landed in Mendoza on the Sunday. ^1
The ex of Saavedrini, actress Paz Olazábal, brought their daughter, 9, to visit. ^2 Of the motorcycle, his since the end of June, he does not want to hear any more. ^6 The wedding of the actor and the model, planned for the spring, stands. ^3
Season two of the series, eight chapters like the first, will have to wait until October. ^4 ^5
== facts
- crash / day | date | refine | 2022-07-16 @ a1.1 a3.2 | mid-July @ a4.3
- collarbone / broken | other | agree | broken collarbone @ a1.2 a2.1 a3.6
- ribs / number broken | count | disagree | 4 @ a1.2 a3.7 | 6 @ a2.1 | conflicts: 0-1
- animal / which | other | disagree | a cow @ a1.3 a2.3 | a horse @ a3.3 | conflicts: 0-1
- transport to hospital / by | other | disagree | helicopter @ a1.7 | ambulance @ a3.4
- Saavedrini / age | age | disagree | 44 @ a1.6 a2.4 | 46 @ a4.3 | conflicts: 0-1
- operation / plate | other | refine | a plate with eight screws @ a2.5 | a plate @ a3.6
- Cortabarría / age | age | agree | 29 @ a1.5 a3.9
- Cortabarría / hurt or not | status | agree | not hurt @ a1.5 a3.9
- trip / length | quantity | agree | 2,600 km @ a1.11 a4.5
- trip / day of the crash | duration | refine | fourth day @ a1.10 | three days into it @ a4.5
- Saavedrini / about the cow | quote | agree | “The cow is fine, it sends its regards” @ a2.3 a3.5
- motorcycle / make | other | disagree | a 1976 Norton @ a2.7 | a vintage Triumph @ a4.3
- hospital stay / length | duration | disagree | four days @ a3.1 a3.2 | ten days @ a4.6
- riding / banned for | duration | agree | three months @ a3.8 a4.8
- second season / start of shooting | date | refine | 2022-10-03 @ a4.2 | October @ a5.4
- first season / episodes | count | agree | 8 @ a4.7 a5.5
- Gschwind / arrival | date | refine | first plane @ a2.8 | Sunday 2022-07-17 @ a5.1
- Gschwind / relation | status | refine | his girlfriend @ a2.8 | they plan a wedding @ a5.3
- crash / road | place | agree | National Route 7 @ a1.3 a3.2
- crash / time | date | disagree | 6.20 pm @ a1.4 | around 8 pm @ a3.3
- motorcycle / bought | date | disagree | May @ a2.7 | end of June @ a5.6
- trip / destination | place | agree | Chile @ a1.11 a4.5
- Cortabarría / name | name | refine | Nahuel Cortabarría @ a1.5 | Cortabarría @ a3.9
- operation / when | date | agree | during the night of the crash @ a1.8 a2.4
- series / title | name | agree | “Los deudores” @ a1.10 a4.1
