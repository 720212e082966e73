== a1 | Agenzia Lario (translated) | 2025-06-04T07:00:00Z | Presenter Saverio Bellandi collapses on live television
The presenter Saverio Bellandi is in intensive care after collapsing in front of 2.3 million viewers during Tuesday's edition of "Sera d'Italia". ^1
Bellandi, 58, was introducing a report on beach concessions when, at 9.17 p.m., he put his hand to his chest and told his colleague Giulia Marchetti: "Giulia, you carry on." ^2 Transmission from the studio in Cologno Monzese was cut shortly afterwards. ^3
An ambulance reached him after seven minutes, the regional emergency service said. ^4 Surgeons at the San Raffaele hospital in Milan operated on a torn aorta for six hours. ^5 The prognosis is reserved.
Bellandi has led the programme since 2011; before that he read the sports news in Ancona.
== a2 | Stelle & Spiagge (translated) | 2025-06-05T04:30:00Z | Saverio, the twelve minutes that stopped Italy's heart
Twelve minutes the ambulance took, and they were the longest of Giulia Marchetti's life. ^1
"Giulia, you carry on, I must sit down a moment," he whispers to her, and falls. ^2 In the third row a dentist from Bergamo leaps over two cameras and kneels beside him: without that man, they say, Saverio would not be here. ^3
Eight hours under the knife! ^4 In the corridor of the San Raffaele his wife Ilaria, their twins, and the ghost of a memory: Saverio's father died of his heart at 57. ^5 Saverio turned 58 in April. ^6
The presenter earns 900,000 euros a season. ^7 "He'd give it all for a plate of beans with his children," says a friend.
== a3 | Il Giornale dell'Adda (translated) | 2025-06-06T05:45:00Z | "Usually my patients weigh six hundred kilos"
Treviglio - Daniela Rota has slept little. Since Tuesday night the veterinarian from the Via Galliari, 46, has been the woman who kept Saverio Bellandi alive. ^1
"Usually my patients weigh six hundred kilos," she says. She had got the ticket from her sister-in-law. It was just after ten, the advertising had ended, and she saw him go grey. ^2 "I know grey from cows."
She kept his airway free and his legs up, talked to him, and shouted at a man with a headset. The ambulance crew were there in seven minutes. ^3 "They tell you it feels like an hour. It doesn't. It feels like seven minutes."
A bouquet has come from Signora Ilaria Bellandi. ^4 Rota would have preferred the second half of the programme.
== a4 | Screen Europe | - | Italy's 'Sera' Plots Fall Without, Then With, Bellandi
Italian primetime flagship "Sera d'Italia" is to start its new season on Sept. 8 under stand-in host Marco Villani, with Saverio Bellandi back in the chair from Sept. 20 if doctors agree, according to two people with knowledge of the plans. ^1
Bellandi, whose contract is worth a little under €1 million a year, suffered an aortic dissection on the air on June 3 and had emergency surgery. ^2 A clip of the moment was viewed 31 million times before the network had it taken down.
The show averaged an 18.4% share in the spring, up from 16.9%. Rival "Piazza Grande" has poached its head writer.
== a5 | Agenzia Lario (translated) | 2025-06-25T10:20:00Z | Bellandi leaves hospital: "I owe my life to a cow doctor"
Three weeks after his collapse Saverio Bellandi left the San Raffaele hospital yesterday by the front door, nine kilos lighter. ^1
"I owe my life to a cow doctor, and I mean to learn to milk," the presenter told reporters. ^2 He thanked the team of the heart surgeon Andrea Colleoni, who during a six-hour operation had replaced a section of the main artery. ^3
He intends to return in the second half of September. ^4 Until then, he said, the programme was in the best hands, those of Giulia Marchetti, who will present the first evenings of the season on her own. ^5
His family history had been known to him, Bellandi admitted: his father had died of a heart attack before he was sixty. ^6
== a6 | Telecomando, a viewer's diary | - | What I saw while ironing
On the third of June I was ironing, and I looked up because it had gone quiet, and on Sera d'Italia it is never quiet. ^1 The clock on my oven, which is correct, said 21:17. ^2
Then a woman in a flowered dress, on her knees, loosening his tie with one hand. ^3 Then the logo, for eleven minutes, then a film with Totò. ^4
Three weeks the man was in hospital, and Professor Colleoni ought to get a medal. ^5 My late husband had the same thing with the artery in 1999, and in our town there was no professor.
== facts
- collapse / date | date | agree | 2025-06-03 @ a1.1 a3.1 a4.2 a6.1
- collapse / time of day | date | disagree | 2025-06-03T21:17 @ a1.2 a6.2 | 2025-06-03, just after 22:00 @ a3.2 | conflicts: 0-1
- Bellandi's last words on air / wording | quote | refine | Giulia, you carry on @ a1.2 | Giulia, you carry on, I must sit down a moment @ a2.2
- co-presenter / name | name | agree | Giulia Marchetti @ a1.2 a2.1 a5.5
- transmission / interruption | other | refine | cut shortly afterwards @ a1.3 | the logo, then a film with Totò @ a6.4
- ambulance / time to arrive | duration | disagree | seven minutes @ a1.4 a3.3 | twelve minutes @ a2.1 | conflicts: 0-1
- helper in the audience / profession | other | disagree | dentist, a man @ a2.3 | veterinarian Daniela Rota @ a3.1 | cow doctor @ a5.2 | a woman in a flowered dress @ a6.3 | conflicts: 0-1, 0-2, 0-3
- Bellandi / diagnosis | other | refine | torn aorta @ a1.5 | aortic dissection @ a4.2 | section of the main artery replaced @ a5.3
- hospital / place | place | refine | San Raffaele hospital in Milan @ a1.5 | San Raffaele @ a2.5 a5.1
- operation / length | duration | disagree | six hours @ a1.5 a5.3 | eight hours @ a2.4 | conflicts: 0-1
- surgeon / name | name | refine | Andrea Colleoni @ a5.3 | Professor Colleoni @ a6.5
- Bellandi / age | age | refine | 58 @ a1.2 | turned 58 in April @ a2.6
- Bellandi's father / age at death | age | refine | 57 @ a2.5 | before he was sixty @ a5.6
- Bellandi's wife / name | name | refine | Ilaria @ a2.5 | Ilaria Bellandi @ a3.4
- Bellandi / pay per season | money | refine | 900,000 euros @ a2.7 | a little under €1 million @ a4.2
- hospital stay / length | duration | agree | three weeks @ a5.1 a6.5
- return to the programme / date | date | refine | 2025-09-20 @ a4.1 | second half of September 2025 @ a5.4
- stand-in presenter / name | name | disagree | Marco Villani @ a4.1 | Giulia Marchetti on her own @ a5.5 | conflicts: 0-1
