== a1 | Iberia Press | 2021-05-11T17:30:00Z | Motorcycling: Belarmino breaks wrist in training crash
The Spanish rider Iker Belarmino, second in the championship, broke his left wrist in a fall during private training at Alcañiz on Tuesday. ^1
The 23-year-old lost the front of his machine at about 160 km/h in turn ten and slid into the barrier, his team, Garza Racing, said. ^2 He was taken by helicopter to a clinic in Barcelona. ^3 He was conscious throughout. ^4
An operation is planned for Wednesday. ^5 Belarmino trails the leader, the Australian Cody Marchbank, by nine points after five races. ^6 The French round at Le Mans on Sunday will go ahead without him. ^7
"It is a clean fracture and Iker will be back when the doctors say so," said the team principal, Oriol Fontcuberta. ^8
== a2 | Motomondo | 2021-05-13T08:00:00Z | Six screws and a plate for Belarmino (translated)
Iker Belarmino left the theatre last night with a plate and six screws in his left wrist. ^1 The surgery lasted two hours and ten minutes, Doctor Xavier Mirapeix announced at the gates of the clinic in Barcelona. ^2
It was no ordinary tumble. The telemetry, of which this paper has learned, shows 214 kilometres an hour when the front wheel folded. ^3
"He will ride at Mugello," says Fontcuberta, and there are seventeen days to go. ^4 The doctor speaks of six weeks. ^5 For Le Mans, the test rider Davide Corbezzoli, 38, takes the bike with the number 71. ^6
== a3 | Pit Lane Gossip | - | Belarmino, the scooter story and what the team won't say
A little bird tells me it wasn't turn ten. It wasn't even a race bike. Two mechanics swear that young Iker came off a borrowed paddock scooter behind the garages with his girlfriend, the actress Nora Quiñonero, on the back. ^1 She's fine, by the way. ^2
The helicopter was real enough, and so are the plate and the six screws. ^3 But private training? On a day when the track was booked by a car club? ^4
"It's a clean fracture and he will be back at Mugello," says Oriol F. to anyone who holds a microphone. ^5 The surgeon operated on Thursday, not a day sooner, because of swelling. ^6
== a4 | Heraldo de Teruel | 2021-05-14T07:00:00Z | Circuit confirms hours of Belarmino's training
The management of the Alcañiz circuit yesterday rejected what it called inventions about the accident of Iker Belarmino. The rider had rented the track from nine to two on Tuesday, and he fell at 11.40, in turn ten. ^1
A marshal who was the first to reach him, Pilar Asensio, says he asked about the motorcycle. ^2 The helicopter was in the air nineteen minutes later. ^3
Nora Quiñonero, his partner since last year, was filming in Seville that day. ^4 The fracture is of the left hand's wrist; the right collarbone, broken in Brno in 2019, held. ^5
== a5 | Grand Prix Monthly | 2021-07-01T09:00:00Z | How the title slipped away from Garza
Iker Belarmino returned at Assen on the last Sunday of June, nearly seven weeks after the accident, and finished eighth. ^1 He had hoped to be ready for Mugello; the wrist, pinned by Dr Mirapeix on the day following the fall, said otherwise. ^2
He is 74 points behind Cody Marchbank now. ^3 It was nine when he crashed. ^4 Corbezzoli, his substitute, scored 11 points in four starts. ^5
"I was told six weeks, and I counted every one," says Belarmino, who turned 24 on 2 June. ^6
== facts
- crash / day | date | agree | 2021-05-11 @ a1.1 a4.1
- crash / speed | quantity | disagree | about 160 km/h @ a1.2 | 214 km/h @ a2.3 | conflicts: 0-1
- crash / cause and spot | other | disagree | lost the front of his machine in turn ten @ a1.2 | front wheel folded @ a2.3 | came off a paddock scooter behind the garages @ a3.1 | fell in turn ten @ a4.1 | conflicts: 0-2 1-2 2-3
- operation / day | date | disagree | planned for 2021-05-12 @ a1.5 | 2021-05-12 @ a2.1 a5.2 | Thursday @ a3.6 | conflicts: 1-2
- Fontcuberta / statement on the fracture | quote | disagree | It is a clean fracture and Iker will be back when the doctors say so @ a1.8 | It's a clean fracture and he will be back at Mugello @ a3.5 | conflicts: 0-1
- Nora Quiñonero / at the time of the crash | place | disagree | on the back of the scooter @ a3.1 | filming in Seville @ a4.4 | conflicts: 0-1
- track / hire on the day | other | disagree | booked by a car club @ a3.4 | rented by the rider from nine to two @ a4.1 | conflicts: 0-1
- injury / which limb | other | agree | left wrist @ a1.1 a2.1 a4.5
- Belarmino / age | age | refine | 23 @ a1.2 | turned 24 on 2 June 2021 @ a5.6
- implants / number | count | agree | a plate and six screws @ a2.1 a3.3
- recovery / time | duration | refine | six weeks foreseen @ a2.5 a5.6 | nearly seven weeks @ a5.1
- helicopter / use | other | refine | to a clinic in Barcelona @ a1.3 | real enough @ a3.3 | in the air nineteen minutes later @ a4.3
- clinic / place | place | agree | Barcelona @ a1.3 a2.2
- gap to Marchbank / at the crash | quantity | agree | nine points @ a1.6 a5.4
- surgeon / name | name | refine | Xavier Mirapeix @ a2.2 | Dr Mirapeix @ a5.2
- substitute / name | name | refine | Davide Corbezzoli @ a2.6 | Corbezzoli @ a5.5
- Quiñonero / tie to Belarmino | status | refine | girlfriend @ a3.1 | partner since last year @ a4.4
- Mugello / return | status | refine | will ride there @ a2.4 a3.5 | had hoped to be ready @ a5.2
- championship leader / name | name | agree | Cody Marchbank @ a1.6 a5.3
- crash / turn | place | agree | turn ten @ a1.2 a4.1
