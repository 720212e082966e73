== a1 | Agência Planalto | 2023-04-23T05:00:00Z | Stage roof falls at Recife concert, two dead
Two people were killed and at least 17 hurt when part of a stage roof came down during a concert by the forró singer Juvenal do Acordeon in Recife on Saturday night, the fire service said. ^1
The collapse happened at 10:40 p.m. during a gust of wind, according to Captain Ivo Sampaio. ^2 Some 30,000 people were in the park. ^3 The singer, 58, was unhurt. ^4
It was the first of three free concerts paid for by the city.
== a2 | Diário do Capibaribe | 2023-04-24T10:00:00Z | Third victim dies; wind 'not enough' to explain collapse
The death toll of the Parque da Jaqueira tragedy rose to three on Sunday with the death of the sound technician Edson Lira, 41. ^1 The number of injured stands at 23, of whom five remain in intensive care. ^2
The engineers' council said the wind never exceeded 38 km/h and that the bolts of the left tower were missing. ^3 The roof gave way at 22h55, video from the crowd shows. ^4
Juvenal do Acordeon, born Juvenal Tavares Brandão, left hospital with seven stitches in his forehead. ^5 City hall has suspended the other two shows. ^6
== a3 | World Service Bulletin | 2023-04-25T12:00:00Z | Brazil: arrests after concert disaster
Police in the Brazilian city of Recife have arrested two directors of the company that built the stage which collapsed on 22 April, killing three people. ^1 Palco Norte denies any fault and blames the weather. ^2
The singer, Juvenal do Acordeon, said he had stopped the music a minute earlier because "the iron was talking". ^3 More than 25,000 spectators attended, according to the military police. ^4 Brazil's worst concert accident in recent years, in 2014, cost four lives.
== a4 | Sanfona & Cia (blog) | - | Juvenal was singing when the sky fell
I was in the fourth row. It was five to eleven and he was in the middle of "Meu Sertão", eyes closed, and he did not stop until the tower hit the boards. ^1 He told the radio afterwards: "I heard the iron talking and I thought it was applause." ^2
They say Edson died at the hospital the next morning, a lad of 39 who had carried Juvenal's cables since 2008. ^3 Juvenal had blood all over his white suit. ^4 The two remaining free concerts won't happen. ^5
== a5 | Palcos Pro | 2023-05-19T14:00:00Z | Recife: report points to missing bolts
Four weeks after the Jaqueira collapse, the state's forensic institute has found that eight of the 24 bolts securing the left tower were never fitted. ^1 The report runs to 112 pages.
The two Palco Norte directors held on 24 April were freed after ten days and deny negligence. ^2 Three people died and 23 were injured on Saturday 22 April. ^3 Juvenal do Acordeon, whose June tour of 31 towns goes ahead, will play a benefit for the families on 27 May.
== facts
- collapse / date | date | agree | 2023-04-22 @ a1.1 a3.1 a5.3
- collapse / time | date | disagree | 10:40 p.m. @ a1.2 | 22:55 @ a2.4 a4.1 | conflicts: 0-1
- collapse / dead | count | refine | two @ a1.1 | rose to three @ a2.1 | three @ a3.1 a5.3
- collapse / injured | count | refine | at least 17 @ a1.1 | 23 @ a2.2 a5.3
- collapse / cause | other | disagree | gust of wind @ a1.2 | missing bolts, wind not enough @ a2.3 | the weather, says the company @ a3.2 | bolts never fitted @ a5.1 | conflicts: 0-1 1-2 2-3 0-3
- concert / spectators | count | refine | some 30,000 @ a1.3 | more than 25,000 @ a3.4
- Juvenal / state after the collapse | status | disagree | unhurt @ a1.4 | seven stitches in his forehead @ a2.5 | blood all over his suit @ a4.4 | conflicts: 0-1
- Lira / age | age | disagree | 41 @ a2.1 | 39 @ a4.3 | conflicts: 0-1
- Lira / name | name | refine | Edson Lira @ a2.1 | Edson @ a4.3
- Palco Norte / answer to the accusation | other | refine | denies any fault @ a3.2 | directors deny negligence @ a5.2
- Lira / death | date | refine | Sunday, 2023-04-23 @ a2.1 | the next morning @ a4.3
- Juvenal / what he did before the collapse | other | disagree | stopped the music a minute earlier @ a3.3 | did not stop until the tower fell @ a4.1 | conflicts: 0-1
- Juvenal / on the iron | quote | disagree | he stopped because "the iron was talking" @ a3.3 | "I heard the iron talking and I thought it was applause." @ a4.2 | conflicts: 0-1
- collapse / place | place | refine | Recife @ a1.1 a3.1 | Parque da Jaqueira @ a2.1 | Jaqueira @ a5.1
- concerts / other two shows | status | agree | suspended @ a2.6 a4.5
- arrests / number | count | agree | two directors @ a3.1 a5.2
- arrests / date | date | refine | by 25 April @ a3.1 | 2023-04-24 @ a5.2
