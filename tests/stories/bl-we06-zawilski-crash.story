== a1 | Warszawska Agencja Informacyjna | 2024-05-19T09:10:00Z | Morning-show host Zawilski detained after crash in Wilanów
The television presenter Bartosz Zawilski was detained after the Volvo he was driving hit a bus shelter on Wiertnicza Street in Warsaw's Wilanów district at about 23.40 on Saturday, police said. ^1 A woman of 26 who was waiting for a night bus was taken to hospital with a broken wrist. ^2
The breath test showed 0.8 per mille of alcohol in the 41-year-old's blood, said the spokesman, Deputy Inspector Marek Ruda. ^3 Zawilski was alone in the car. ^4 He co-hosts the breakfast programme Coffee at Seven.
== a2 | Super Kurier | 2024-05-19T18:00:00Z | 1.8 PROMILLE! Breakfast darling Zawilski ploughs into bus stop
He wakes up half of Poland. On Sunday at half past one in the morning he woke up all of Wilanów. ^1 Bartosz Z., 41, star of breakfast television, lost control of his black Volvo on Wiertnicza and smashed into a bus shelter. ^2
He had 1.8 per mille in his blood, an officer who was at the scene tells Super Kurier. ^3 "He kept asking whether anyone had recognised him." Ola, 26, broke her wrist: she had only stepped out for a kebab. ^4
The prosecutor has already charged him and he faces up to three years behind bars. ^5 The SUV is worth 380,000 zlotys. His colleague Kinga Marzec is said to be "in bits".
== a3 | Media i Antena | 2024-05-21T12:30:00Z | Canal 6 takes Zawilski off air
Canal 6 has suspended Bartosz Zawilski from its breakfast show with immediate effect, the broadcaster said on Monday. ^1 Kinga Marzec, his on-screen partner since 2017, will present alone until the end of the month. ^2
The channel cited Saturday night's collision in the south of the capital, in which the presenter, according to police, was driving with 0.4 milligrams of alcohol per litre of breath. ^3 The programme averages 612,000 viewers, 8 per cent fewer than a year ago. Zawilski's contract, said to be worth 1.4 million zlotys a year, expires in December.
== a4 | Głos Wilanowa | - | Shelter at Wiertnicza to be replaced within the month
Passengers of the 116 and the night lines will have to stand in the open for a while. The shelter demolished by the presenter Bartosz Zawilski's car shortly before midnight on Saturday will cost the city 46,000 zlotys. ^1
"I heard the bang, I had the late film on," says Halina Górska, who lives opposite. She was the one who brought a blanket for the injured young woman. ^2 The man got out by himself; there was nobody else in the vehicle. ^3
Residents have been asking for a speed camera here since 2015. The case is with the prosecutor for Mokotów, where we were told that the driver went home after questioning and that no charge was put to him then or has been since. ^4
== a5 | Gwiazdy od Kuchni | - | Zawilski breaks his silence
"I got behind the wheel when I should not have done. There is no sentence that comes after that one," Bartosz Zawilski wrote to his 900,000 followers three days after the crash. ^1
The presenter, who will celebrate his 42nd birthday in July, says he has visited the girl with the broken wrist and brought her his apology and, oddly, a cactus. ^2 He has been suspended by Canal 6, and Kinga Marzec now drinks her coffee alone. ^3
His ex-wife, the dancer Olga Rewers, hearted the post.
== a6 | Daily Beacon | 2024-05-23T10:00:00Z | Polish TV host's grovelling sorry after booze smash
A POLISH breakfast telly host has made a grovelling apology after ploughing his motor into a bus stop in Warsaw. ^1
Bartosz Zawilski, 41, said in an online post on Tuesday: "I got behind the wheel when I should not have done." ^2 The star, likened to a young Des O'Hara, once interviewed the Pope's barber. His bosses have yanked him off the box. ^3
== facts
- crash / time | date | disagree | 2024-05-18T23:40 @ a1.1 | 2024-05-19T01:30 @ a2.1 | the night of 2024-05-18 @ a3.3 | shortly before midnight on Saturday @ a4.1 | conflicts: 0-1 1-3
- Bartosz Zawilski / alcohol level | quantity | disagree | 0.8 per mille @ a1.3 | 1.8 per mille @ a2.3 | 0.4 milligrams per litre of breath @ a3.3 | conflicts: 0-1 1-2
- Bartosz Zawilski / charge | status | disagree | charged @ a2.5 | no charge then or since @ a4.4 | conflicts: 0-1
- Bartosz Zawilski / age | age | refine | 41 @ a1.3 a2.2 a6.2 | 42 in July @ a5.2
- crash / place | place | refine | Wiertnicza Street in Wilanów @ a1.1 | Wiertnicza @ a2.2 | the south of the capital @ a3.3 | Warsaw @ a6.1
- crash / object hit | other | agree | a bus shelter @ a1.1 a2.2 a4.1 a6.1
- car / make | name | refine | Volvo @ a1.1 | black Volvo @ a2.2
- injured woman / age | age | refine | 26 @ a1.2 a2.4 | young @ a4.2
- injured woman / injury | other | agree | a broken wrist @ a1.2 a2.4 a5.2
- Bartosz Zawilski / passengers | other | agree | alone in the car @ a1.4 a4.3
- Bartosz Zawilski / position at the channel | status | refine | suspended with immediate effect @ a3.1 | suspended @ a5.3 | taken off the air @ a6.3
- breakfast show / host in his place | name | agree | Kinga Marzec alone @ a3.2 a5.3
- Bartosz Zawilski / apology | date | refine | three days after the crash @ a5.1 | 2024-05-21 @ a6.2
- Bartosz Zawilski / apology | quote | refine | I got behind the wheel when I should not have done. There is no sentence that comes after that one @ a5.1 | I got behind the wheel when I should not have done @ a6.2
