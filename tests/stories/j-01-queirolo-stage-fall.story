== a1 | Agência Litoral | 2024-03-18T11:00:00Z | Singer Dandara Queirolo breaks wrist in fall from stage
RECIFE (AL) - The Brazilian singer Dandara Queirolo broke her left wrist when she fell from a stage in Recife on Saturday night, her management said. ^1
The accident happened at about 10:40 p.m., during the fourth song of a concert at the Arena Capibaribe before some 18,000 people. ^2
Queirolo, 33, dropped nearly two metres into the pit, where two firefighters caught part of her weight. ^3 She was taken to Hospital Santa Aurora and operated on early on Sunday. ^4
It was the ninth of 26 nights of the "Maré Alta" tour, which began in Salvador on Feb. 2. ^5 The next three concerts have been postponed. ^6
"I remember the drum, then the ceiling," she said in a message to fans. ^7

== a2 | Fofoca da Vez | - | Dandara falls! Everything about the scare in Recife
What a scare! Dandara Queirolo was walking backwards in silver boots when the edge of the stage simply ended. ^1
She had already sung six numbers when she disappeared from view. ^2 The audience, 18,000 strong, first believed in a trick. ^3
The bone that gave way is in her right wrist, and the surgeons put in a titanium plate. ^4 She left hospital on Monday, wearing sunglasses and an orange sling. ^5
It is not her first tumble: in 2019 she slipped on a carnival float and needed eleven stitches. ^6 Her boyfriend, the surfer Ciro Bandeira, 29, flew in from Portugal. ^7

== a3 | Northeast Herald | 2024-03-20T09:00:00Z | Queirolo home after operation
Dandara Queirolo was discharged from Santa Aurora hospital on Monday afternoon, two days after she toppled off the stage of the Arena Capibaribe. ^1
Surgeons had fixed her broken wrist with a plate of titanium in an operation of 90 minutes. ^2 Doctors expect her to be able to play the guitar again in eight weeks. ^3
The arena's operator said that the drop is 1.9 metres and that a strip of lights at the edge had failed. ^4
Shows in Natal, Fortaleza and Teresina were called off and will not be made up for; tickets are refunded. ^5 The tour had opened in Salvador in early February. ^6

== a4 | World Stage Weekly | - | Brazilian star hurt on "Maré Alta" tour
Dandara Queirolo, whose album "Maré Alta" has sold 400,000 copies since last June, was injured this month in Recife. ^1
The fall cut short the ninth date of a tour of 26. ^2 It had started on 9 February in Salvador. ^3
Three firefighters helped to break the fall of the 33-year-old. ^4 "I remember the drum, then the ceiling," she wrote. ^5
The operation took about an hour and a half. ^6 She was allowed to go home on Monday, an orange sling around her neck, and should be back on stage on April 12 in Belém. ^7

== facts
- accident / day | date | refine | 2024-03-16 night @ a1.1 | two days before Monday, 2024-03-18 @ a3.1 | 2024-03 @ a4.1
- wrist / side | other | disagree | left @ a1.1 | right @ a2.4 | conflicts: 0-1
- fall / how far into the concert | count | disagree | fourth song @ a1.2 | after six songs @ a2.2
- concert / audience | count | agree | 18,000 @ a1.2 a2.3
- concert / place | place | agree | Arena Capibaribe @ a1.2 a3.1
- accident / city | place | agree | Recife @ a1.1 a4.1
- Dandara Queirolo / age | age | agree | 33 @ a1.3 a4.4
- fall / height | quantity | refine | nearly two metres @ a1.3 | 1.9 metres @ a3.4
- firefighters / how many | count | disagree | 2 @ a1.3 | 3 @ a4.4
- hospital / name | place | agree | Santa Aurora @ a1.4 a3.1
- tour / number of the night | count | agree | ninth of 26 @ a1.5 a4.2
- tour / start | date | disagree | 2024-02-02 @ a1.5 | early February @ a3.6 | February 9 @ a4.3 | conflicts: 0-2
- tour / first city | place | agree | Salvador @ a1.5 a3.6 a4.3
- next three concerts / status | status | disagree | postponed @ a1.6 | called off for good @ a3.5
- Dandara Queirolo / what she remembers | quote | agree | "I remember the drum, then the ceiling" @ a1.7 a4.5
- operation / plate | other | agree | titanium @ a2.4 a3.2
- discharge / day | date | agree | Monday @ a2.5 a3.1 a4.7
- sling / colour | other | agree | orange @ a2.5 a4.7
- operation / length | duration | agree | 90 minutes @ a3.2 a4.6
- Dandara Queirolo / injury | other | agree | broken wrist @ a1.1 a2.4 a3.2
