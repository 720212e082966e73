== a1 | Brasil Agora | 2024-05-19T23:40:00Z | Actor Rodrigo Salviano survives helicopter crash off Angra; pilot dead
A helicopter carrying the actor Rodrigo Salviano came down in the sea near Angra dos Reis this Sunday afternoon, killing the pilot, the fire service of Rio de Janeiro state reported. ^1 Five people were on board, according to preliminary information. ^2
Salviano, 44, star of the telenovela "Maré Cheia", was pulled from the water by fishermen and is in a critical condition at the municipal hospital. ^3 Witnesses said the aircraft, a Robinson R66, hit a power cable shortly after leaving Ilha da Gipoia. ^4
== a2 | Folha da Costa Verde | 2024-05-20T15:00:00Z | 'He was holding up his daughter with one arm'
Seu Nonato had gone out for squid. He saw the helicopter "drop like a jackfruit" at about a quarter past four, some 300 metres from Biscaia beach. ^1
He and his nephew Wesley took four people into the boat: Rodrigo Salviano, his daughter Lia, a flight mechanic and the pilot, Commander Otávio Brandt, for whom there was nothing to be done. ^2 There wasn't a fifth, the fire brigade clarified this morning; a passenger on the list had stayed behind on the island. ^3
There is no cable on that stretch of coast, the electricity company adds. ^4 Nonato heard the motor cough, "twice, and then the quiet". ^5
== a3 | Famosos & Cia | - | FIGHTING FOR HIS LIFE
Brazil holds its breath. Rodrigo Salviano, the 45-year-old heart-throb of "Maré Cheia", has two broken vertebrae, a perforated lung and, doctors fear, hours ahead that will decide all. ^1
Outside Hospital Santa Genoveva in Rio, where he was flown on Sunday night, the actress Bruna Talavera, the mother of his only child, fell into the arms of a security guard. ^2 Little Lia, 11, has a broken wrist. ^3
And the curse repeats itself: his father, too, died in an air accident, in 1988. ^4
== a4 | Hospital Santa Genoveva | 2024-05-20T21:00:00Z | Medical bulletin no. 2
The patient Rodrigo Salviano de Moura, aged 44, was admitted at 22.50 on 19 May, transferred from Angra dos Reis. ^1 He underwent drainage of the left lung and stabilisation of two lumbar vertebrae. ^2 He is conscious, breathing without mechanical support, in stable condition, and at no moment has his life been in danger. ^3 The patient L., aged 11, was discharged today with a splint on the left wrist. ^4
== a5 | Telenovela World | 2024-05-22T10:00:00Z | 'Maré Cheia' halts filming after star's accident
Production of the Brazilian soap "Maré Cheia" has stopped until June 3, TV Horizonte announced on Tuesday, following the helicopter crash in which leading man Rodrigo Salviano was injured and one man lost his life. ^1
There are 36 episodes in the can, enough for six weeks on air. ^2 The writer, Edna Falcão, is said to be sending the character, Captain Romeu, on a journey. ^3
The aviation authority's first note speaks of a "loss of power in the engine" of the R66. ^4 Salviano has played Romeu since the series premiered in February. ^5
== a6 | Gente de Cena | 2024-06-12T09:00:00Z | Salviano leaves hospital in a wheelchair and asks after the fisherman
Twenty-three days after he fell into the sea, Rodrigo Salviano went home yesterday, on his mother's 70th birthday. ^1 "I don't want to be called a hero. The hero has a squid net," he told the reporters at the door. ^2
He was asked about his pilot, Otávio Brandt, with whom he'd flown for nine years. ^3 He did not answer.
His back will need four months of physiotherapy; "Maré Cheia", which resumed filming last week, has written him out until October. ^4
== a7 | Ilha Grande Today (blog) | - | That Sunday
Everyone wants to know, so: no, we didn't see it, we heard it, a little after four. ^1 One dead, three alive, that's the count, whatever you read. ^2
Nonato has had a phone call from the actor, who said, he swears, "You're the hero, you and your squid net." ^3 The R66 is still lying under a tarp on the quay. ^4
== facts
- crash / date | date | agree | 2024-05-19 @ a1.1 a6.1
- crash / hour | date | refine | the afternoon @ a1.1 | about a quarter past four @ a2.1 | a little after four @ a7.1
- crash / place | place | refine | the sea near Angra dos Reis @ a1.1 | some 300 metres from Biscaia beach @ a2.1 | the sea @ a6.1
- crash / dead | count | agree | one, the pilot @ a1.1 a2.2 a5.1 a7.2
- crash / people on board | count | disagree | five @ a1.2 | four @ a2.2 a2.3 a7.2 | conflicts: 0-1
- crash / cause | other | disagree | hit a power cable @ a1.4 | the motor coughed, no cable there @ a2.4 a2.5 | loss of power in the engine @ a5.4 | conflicts: 0-1, 0-2
- helicopter / type | name | refine | Robinson R66 @ a1.4 | R66 @ a5.4 a7.4
- Rodrigo Salviano / age | age | disagree | 44 @ a1.3 a4.1 | 45 @ a3.1 | conflicts: 0-1
- Rodrigo Salviano / condition | status | disagree | critical @ a1.3 | hours ahead that will decide all @ a3.1 | stable, life at no moment in danger @ a4.3 | conflicts: 0-2, 1-2
- Rodrigo Salviano / hospital | name | refine | the municipal hospital @ a1.3 | Hospital Santa Genoveva in Rio, by transfer @ a3.2
- Rodrigo Salviano / injuries | other | refine | two broken vertebrae, a perforated lung @ a3.1 | drainage of the left lung, stabilisation of two lumbar vertebrae @ a4.2
- Rodrigo Salviano / name | name | refine | Rodrigo Salviano @ a1.3 a3.1 a5.1 a6.1 | Rodrigo Salviano de Moura @ a4.1
- daughter / age | age | agree | 11 @ a3.3 a4.4
- daughter / injury | other | refine | a broken wrist @ a3.3 | a splint on the left wrist @ a4.4
- pilot / name | name | refine | Commander Otávio Brandt @ a2.2 | Otávio Brandt @ a6.3
- Salviano / words on the fisherman | quote | refine | "I don't want to be called a hero. The hero has a squid net" @ a6.2 | "You're the hero, you and your squid net." @ a7.3
- transfer to Rio / date | date | refine | Sunday night @ a3.2 | 2024-05-19T22:50 @ a4.1
- "Maré Cheia" / resumption of filming | date | refine | 2024-06-03 @ a5.1 | last week @ a6.4
- daughter / name | name | refine | Lia @ a2.2 a3.3 | L. @ a4.4
- telenovela / title | name | agree | "Maré Cheia" @ a1.3 a3.1 a5.1 a6.4
- rescuers / name | name | refine | fishermen @ a1.3 | Nonato and his nephew Wesley @ a2.2 a2.5 | Nonato @ a7.3
