== a1 | Agencia Altiplano | 2023-04-24T03:00:00Z | Bolivian runner Quispe breaks South American marathon record
LA PAZ — Nayra Quispe ran the marathon of Hamburg on Sunday in 2 hours 22 minutes 41 seconds and so bettered a South American record that had stood for eleven years. ^1
The 27-year-old from El Alto finished third, 48 seconds behind the winner, Almaz Gebrehiwot of Ethiopia. ^2 The old mark was 2:24:18. ^3
It was only her second marathon. ^4 In the first, at Buenos Aires last September, she needed 2:29:07. ^5
“I heard my grandmother counting in Aymara,” said Quispe. ^6
She was given 15,000 euros for third place and 10,000 more for the record. ^7

== a2 | RunFast.blog | - | Who on earth is Nayra Quispe?
Two years ago she was selling phone covers. On April 23 she took 97 seconds off the continental record, and now every shoe company has her number. ^1
Quispe, 27, came home third in Hamburg. ^2 Her splits: 71:32 and 71:09. ^3
Almaz Gebrehiwot took the win in 2:21:53, her third in this race after 2019 and 2022. ^4
It was Quispe's third try at the distance, and the second in Europe. ^5 She trains at 4,100 metres with her uncle Zenón, who's 61 and drives a minibus. ^6
“I heard my grandmother counting in Aymara,” she laughed at the finish. ^7

== a3 | El Alto Hoy | - | A city waits for its champion
Some 20,000 people lined the Avenida Juan Pablo II when Nayra Quispe came home on Wednesday. ^1
On an open fire engine she rode seven kilometres to the town hall, where the mayor gave her a plot of land of 300 square metres. ^2
The athlete, aged 26, has broken a record that was 13 years old. ^3 In all she earned 25,000 euros in Hamburg. ^4
Her trainer and uncle, Zenón Mamani, could not travel with her: the visa came one day too late. ^5 He saw the race on a telephone in his minibus. ^6

== a4 | Sportwelt Nord | 2023-04-27T10:00:00Z | Hamburg's darling from the Andes
Third, but loved most: Nayra Quispe got the loudest applause on Sunday. ^1 With 2:22:41 she improved her personal best by more than six minutes. ^2
Organisers counted 11,200 finishers and 300,000 spectators; it was 9 degrees at the start. ^3
According to her manager, Lutz Behrendsen, she had 12,000 euros of prize money for the third place. ^4 A contract with a shoe maker over three years is “nearly signed”. ^5
She trains at a height of 3,600 metres, seven days a week. ^6
Her next start will be at the world championships in Budapest on August 26. ^7

== a5 | Latin Sports Weekly | - | Quispe signs shoe deal
Four weeks after her record in Hamburg, Nayra Quispe has signed for three years with Falkor. ^1 The Bolivian, whose home city had received her with about 20,000 people in the streets, will be paid $180,000 a year. ^2
Falkor's agent in the talks was Lutz Behrendsen's former partner. ^3
She is to run in the world championships in August. ^4
== facts
- race / day | date | agree | 2023-04-23 @ a1.1 a2.1 a4.1
- Quispe / time | quantity | agree | 2:22:41 @ a1.1 a4.2
- record / how old | duration | disagree | eleven years @ a1.1 | 13 years @ a3.3
- record / improved by | quantity | agree | 97 seconds @ a1.3 a2.1
- Quispe / age | age | disagree | 27 @ a1.2 a2.2 | 26 @ a3.3
- Quispe / place in the race | other | agree | third @ a1.2 a2.2 a4.1
- winner / name | name | agree | Almaz Gebrehiwot @ a1.2 a2.4
- Quispe / which marathon | other | disagree | second @ a1.4 | third @ a2.5
- Quispe / on her grandmother | quote | agree | “I heard my grandmother counting in Aymara” @ a1.6 a2.7
- prize / for third place | money | disagree | 15,000 euros @ a1.7 | 12,000 euros @ a4.4
- prize / in all | money | refine | 15,000 and 10,000 euros @ a1.7 | 25,000 euros @ a3.4
- uncle / name | name | refine | Zenón @ a2.6 | Zenón Mamani @ a3.5
- uncle / work | other | agree | drives a minibus @ a2.6 a3.6
- training / height | quantity | disagree | 4,100 metres @ a2.6 | 3,600 metres @ a4.6
- reception / people | count | agree | 20,000 @ a3.1 a5.2
- shoe contract / length | duration | agree | three years @ a4.5 a5.1
- shoe contract / status | status | refine | nearly signed @ a4.5 | signed @ a5.1
- world championships / day | date | refine | 2023-08-26 @ a4.7 | August @ a5.4
- personal best / improved by | quantity | agree | more than six minutes @ a1.5 a4.2
- winner / time | quantity | agree | 2:21:53 @ a1.2 a2.4
- race / city | place | agree | Hamburg @ a1.1 a2.2 a3.4 a5.1
