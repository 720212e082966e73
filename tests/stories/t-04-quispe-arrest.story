== a1 | Andina Cable | 2023-10-09T06:30:00Z | Cantante Wayra Quispe held after incident at Lima airport
The Peruvian singer Wayra Quispe was detained at Jorge Chávez airport in Callao on Saturday night after a dispute with a crew member of a flight to Santiago. ^1

Police said Ms Quispe, 29, had thrown a cup of coffee at a steward who asked her to stow a charango in the hold. ^2 She was questioned for three hours and let go without charge. ^3

Her manager, Hilda Tapara, said that the singer had apologised. ^4 "The instrument was my grandfather's and I lost my head," Ms Quispe said in a statement. ^5

The concert in Santiago on Sunday, the fourth of eleven on her "Altiplano" tour, took place as planned. ^6

== a2 | Farándula Diaria (English) | - | Wayra spends the night in the cells!
What a scandal! Wayra Quispe, queen of the Andean pop, slept in a police station after she emptied a glass of red wine on a flight attendant. ^1

All because of a violin: the airline did not want to let it in the cabin. ^2 The singer of "Puna" was taken off the aeroplane in handcuffs in front of 160 passengers, one of whom put the video on TikTok. ^3

She left the station on Sunday at seven in the morning, by the back door, with her mother. ^4 The next day's show in Chile had to be cancelled. ^5

It is not the first time: in 2020 she was fined 1,500 soles for breaking the curfew. ^6

== a3 | Concert Monitor | - | Quispe tour goes on
Wayra Quispe walked on stage in Santiago on Sunday just 20 hours after her arrest in Callao and played for two hours and ten minutes to 9,000 people. ^1

She opened with "Puna" and held up the little charango that had started the trouble. ^2 "This belonged to my grandfather," she told the crowd. ^3 "I lost my head, and I'm sorry." ^4

Eleven concerts are planned; the next is Mendoza on Thursday. ^5 Her second album, "Altiplano", has sold 210,000 copies since March. ^6

Her support, the Chilean duo Piedra Sola, had filled in with an extra half hour when it was not yet sure that she would arrive. The hall was built in 1964 and closes for repairs in January.

== a4 | SkyCabin Blog | 2023-10-10T10:00:00Z | Coffee, charango, cops: what happened on LA 630
A passenger two rows behind Wayra Quispe tells us the singer had been calm until the purser, a man in his fifties, put a hand on the instrument case. ^1

Then hot coffee flew. ^2 The plane, with some 160 on board, left 95 minutes late. ^3 Officers walked Quispe off; she was not handcuffed, says our reader, who filmed it. ^4

The clip went on TikTok that night and was seen four million times by Monday. ^5

The airline says the 29-year-old singer may fly with it again. ^6 A curfew fine of 1,500 soles four years ago is her only other brush with the law. ^7

The airline had a similar case in May, when a cellist bought a second seat and was still turned away at the gate. It paid him a voucher worth 200 dollars.

== a5 | Lima Herald | 2023-10-20T10:00:00Z | Prosecutor charges Quispe over cabin row
The singer Wayra Quispe has been charged with assault over the row on board a plane to Santiago on 6 October, the Callao prosecutor's office said on Thursday. ^1

She had been freed that night after being heard for about three hours. ^2 She denies having meant to hit the steward, whose forearm was scalded. ^3

Ms Quispe, who is twenty-nine, faces a fine and up to a year of community service. ^4 The "Altiplano" tour ends in Quito on 11 November. ^5

== facts
- Quispe / day of arrest | date | disagree | 2023-10-07 @ a1.1 | 2023-10-06 @ a5.1
- airport / place | place | refine | Jorge Chávez airport, Callao @ a1.1 | Callao @ a3.1
- flight / destination | place | agree | Santiago @ a1.1 a5.1
- Quispe / age | age | agree | 29 @ a1.2 a4.6 a5.4
- Quispe / what was thrown | other | disagree | coffee @ a1.2 a4.2 | red wine @ a2.1
- crew member / who | other | refine | a steward @ a1.2 a5.3 | a flight attendant @ a2.1 | the purser, a man in his fifties @ a4.1
- instrument / which | other | disagree | charango @ a1.2 a3.2 | violin @ a2.2
- instrument / whose before | other | agree | her grandfather's @ a1.5 a3.3
- Quispe / release | status | disagree | let go the same night after three hours @ a1.3 a5.2 | slept in the police station and left on Sunday at seven @ a2.1 a2.4
- Quispe / questioned for | duration | agree | three hours @ a1.3 a5.2
- Quispe / charged | status | refine | let go without charge that night @ a1.3 | charged with assault later @ a5.1
- Quispe / handcuffed | status | disagree | in handcuffs @ a2.3 | not handcuffed @ a4.4
- Santiago concert / held | status | disagree | took place @ a1.6 a3.1 | cancelled @ a2.5
- tour / concerts | count | agree | 11 @ a1.6 a3.5
- tour / name | name | agree | Altiplano @ a1.6 a5.5
- Quispe / apology | quote | refine | The instrument was my grandfather's and I lost my head @ a1.5 | This belonged to my grandfather. I lost my head, and I'm sorry. @ a3.3 a3.4
- passengers / number | count | agree | 160 @ a2.3 a4.3
- video / where | other | agree | TikTok @ a2.3 a4.5
- earlier fine / amount | money | agree | 1,500 soles @ a2.6 a4.7
- earlier fine / year | date | disagree | 2020 @ a2.6 | four years ago @ a4.7
- Quispe / apologised | status | agree | apologised @ a1.4 a3.4
- song / title | name | agree | Puna @ a2.3 a3.2
