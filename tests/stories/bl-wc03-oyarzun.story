== a1 | Télam Sur | 2024-09-15T14:05:00Z | Cumbia singer Oyarzún arrested after crash that injured motorcyclist in Rosario
The cumbia singer Damián "Pollo" Oyarzún, 34, was arrested early on Sunday in Rosario after the pick-up truck he was driving struck a motorcycle on the Circunvalación ring road. ^1 The rider, a 22-year-old delivery worker, was taken to the Clemente Álvarez emergency hospital with a fractured pelvis and was to undergo surgery in the afternoon. ^2
The collision took place at about 5.20 a.m. near the Provincias Unidas exit. ^3 A roadside test showed 1.24 grams of alcohol per litre of blood, police sources said. ^4
Oyarzún had played until three at a club in Funes before some 2,500 people. ^5 Prosecutor Mariela Bonfanti has charge of the case. ^6
== a2 | El Litoraleño | 2024-09-18T11:30:00Z | Pollo Oyarzún leaves in a baseball cap and without a word
After one night at the sixth police station and another at the Centro de Justicia Penal, Damián Oyarzún walked out yesterday evening through the back gate on Sarmiento street. ^1
Hours before, judge Hernán Postiglione had accepted bail of 20 million pesos and forbidden him to drive or leave the province. ^2 Bonfanti charged the singer with aggravated negligent injury; the test made at the roadside gave 0.94 grams per litre, a figure that the prosecutor read twice. ^3
"My client never left the scene, not for one second," said his lawyer, Gustavo Achával. ^4 "The ambulance was called from his telephone." ^5
The injured man, Lucas Ferreyra, came through a six-hour operation on his pelvis and is out of danger, his sister Yanina said. ^6 He has a baby of four months.
== a3 | Pura Movida | - | POLLO BEHIND BARS: the party, the Audi and the scream
He left the Funes disco hugging two girls, with a glass in his hand. Twenty minutes later his black Audi was crossed on the ring road and a boy on a motorbike was screaming. ^1
Pura Movida spoke with someone who was in the car. "Pollo was in shock, he kept saying 'I killed him, I killed him'." The boy lives, thank God, with a broken hip bone and a leg full of screws. ^2
The cumbia star of "Mal de amores, mal de alcohol" (what a title, seen from today) showed more than a gram in the test. ^3
His lawyer defends him tooth and nail: "He left the scene for a moment only, to look for help." ^4 The hearing was on Wednesday and he went home the same night. ^5
== a4 | Buenos Aires Courier | 2024-09-19T15:00:00Z | Argentine cumbia idol freed on bail of about $21,000
An Argentine judge has released Damián Oyarzún, whose song "Mal de amores, mal de alcohol" has been streamed 190 million times, on bail equivalent to roughly US$21,000 at the official rate. ^1
The 34-year-old was detained last Sunday in Rosario, 300 kilometres northwest of the capital, when his Toyota pick-up ran into a delivery rider shortly before dawn. ^2 At Tuesday's hearing his lawyer, Gustavo Achával, insisted that Oyarzún "never left the scene". ^3
The rider, Lucas Ferreyra, 22, remains in hospital but his life isn't at risk. ^4
Four concerts, among them the one set for 5 October at Buenos Aires' Estadio Obrero, have been called off. ^5
== a5 | Cumbia Nuestra | - | Tour update: which dates fall and which stand
We have had hundreds of messages so let us put this in order. The shows of 21 and 28 September, 5 October and 12 October do not go ahead: four in all. ^1 Those who bought for Obrero on the 5th will get back the ticket but not the service charge. ^2 Córdoba, in November, stands for now, though a judge named Postiglione has barred Pollo from setting foot outside Santa Fe, so do the sums yourselves. ^3
The Funes night, his last on a stage for a while, drew two and a half thousand. ^4
We send our strength to Lucas and his family. ^5
== facts
- Damián Oyarzún / date of arrest | date | agree | 2024-09-15 @ a1.1 a4.2
- Damián Oyarzún / age | age | agree | 34 @ a1.1 a4.2
- crash / Oyarzún's vehicle | other | disagree | a pick-up truck @ a1.1 | black Audi @ a3.1 | Toyota pick-up @ a4.2 | conflicts: 0-1, 1-2
- crash / hour | date | refine | about 5.20 a.m. @ a1.3 | shortly before dawn @ a4.2
- crash / place | place | refine | Circunvalación ring road, Rosario @ a1.1 | near the Provincias Unidas exit @ a1.3 | the ring road @ a3.1 | Rosario @ a4.2
- Oyarzún's alcohol test / result | quantity | disagree | 1.24 g/l @ a1.4 | 0.94 g/l @ a2.3 | more than a gram @ a3.3 | conflicts: 0-1, 1-2
- Lucas Ferreyra / age | age | agree | 22 @ a1.2 a4.4
- Lucas Ferreyra / injury | other | refine | fractured pelvis @ a1.2 a2.6 | a broken hip bone and a leg full of screws @ a3.2
- Lucas Ferreyra / name | name | refine | Lucas Ferreyra @ a2.6 a4.4 | Lucas @ a5.5
- Lucas Ferreyra / condition | status | refine | was to undergo surgery @ a1.2 | out of danger after operation @ a2.6 | alive @ a3.2 | in hospital, life not at risk @ a4.4
- court hearing / date | date | disagree | 2024-09-17 @ a2.2 a4.3 | Wednesday @ a3.5 | conflicts: 0-1
- Oyarzún / release | date | disagree | 2024-09-17 @ a2.1 | Wednesday night @ a3.5 | conflicts: 0-1
- Oyarzún / bail | money | refine | 20 million pesos @ a2.2 | roughly US$21,000 @ a4.1
- Gustavo Achával / words on the scene | quote | disagree | "My client never left the scene, not for one second" @ a2.4 | "He left the scene for a moment only, to look for help." @ a3.4 | "never left the scene" @ a4.3 | conflicts: 0-1, 1-2
- judge / name | name | refine | Hernán Postiglione @ a2.2 | Postiglione @ a5.3
- Oyarzún / ban on leaving the province | other | refine | forbidden to drive or leave the province @ a2.2 | barred from leaving Santa Fe @ a5.3
- prosecutor / name | name | refine | Mariela Bonfanti @ a1.6 | Bonfanti @ a2.3
- concerts called off / number | count | agree | four @ a4.5 a5.1
- concert at Estadio Obrero / date | date | refine | 2024-10-05 @ a4.5 | the 5th @ a5.2
- Funes show / attendance | count | agree | 2,500 @ a1.5 a5.4
- Lucas Ferreyra / work | other | agree | delivery rider @ a1.2 a4.2
- Oyarzún's song / title | name | agree | "Mal de amores, mal de alcohol" @ a3.3 a4.1
