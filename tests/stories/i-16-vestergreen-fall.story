== a1 | Nordisk Nyhedstjeneste | 2023-06-12T06:00:00Z | TV chef Vestergreen falls from horse
The Danish television chef Pernille Vestergreen broke her pelvis in a fall from a horse at a charity ride near Silkeborg on Saturday. ^1 ^2 ^3
The accident happened shortly before noon, when the gelding Kaptajn shied at a drone. ^4 ^5
Vestergreen, 45, was flown to Aarhus University Hospital and operated on the same evening. ^6 ^7 ^8 Her condition is serious but stable. ^9
She is expected to stay in hospital for two weeks and to walk with crutches for three months. ^10 ^11
The recording of “Danmark bager om kap”, set for July 3, goes ahead with a stand-in. ^12 ^13

== a2 | Ugens Stjerner | - | Pernille: “I heard it crack”
“I heard it crack, and then I heard the larks,” says the nation's favourite cook from bed 14. ^1
It was not a drone, she explains, but a paper bag, that frightened Kaptajn on that tenth of June. ^2 ^3
She lay for 40 minutes in the heather before the helicopter landed at half past twelve. ^4 ^5
On Sunday the doctors put in two plates and nine screws. ^6 ^7
Husband Troels, 51, has slept in an armchair every night since. ^8 The couple have three daughters; the youngest, Asta, 12, was riding behind. ^9 ^10

== a3 | Midtjyllands Tidende | 2023-06-21T05:30:00Z | Chef home from hospital after ten days
Pernille Vestergreen was sent home on Tuesday after ten days, sooner than planned. ^1
“I heard it crack, and then I heard the larks,” she said at the door. ^2
Police have dropped the case against a 19-year-old who flew a drone over the route of the ride. ^3
The ride, the eighth of its kind, brought in 640,000 kroner for the children's ward. ^4 ^5
The presenter must use crutches until September. ^6 ^7
She was driven by her husband in a camper van to the farm at Ry, where a ramp of six metres has been built.

== a4 | Nordic Screen Trade | 2023-06-27T10:00:00Z | “Danmark bager om kap” delayed
The ninth season of the baking contest has been put off by six weeks, to mid-August, because host Pernille Vestergreen cannot stand. ^1 ^2 ^3
Vestergreen, 47, had hip surgery after an accident on June 11. ^4 ^5
She has fronted the show since 2015. ^6 Last year's final was seen by 1.2 million. ^7
The eighth season began on July 18 a year ago and ran to ten programmes. Filming takes place in a tent of 400 square metres at Lejre, with twelve amateur bakers and a crew of 55. A second presenter may be hired for three of the programmes.

== a5 | Hest & Rytter | - | Safety on the charity ride
After the mishap of a well-known rider we look at the rules. She had been in the saddle for two hours, on a borrowed horse of 11 years. ^1
The sum collected, 640,000 kroner, is a record. ^2 The host of the baking show since 2015, who was let out of the hospital on 22 June, will be back, she writes, “on something lower”. ^3
The course measures 14 kilometres and has eleven jumps. Of the 210 riders who set out in the morning, 198 finished. A new rule on drones will apply from 1 September.
== facts
- fall / day | date | disagree | 2023-06-10 @ a1.1 a2.3 | 2023-06-11 @ a4.5 | conflicts: 0-1
- fall / time | date | refine | shortly before noon @ a1.4 | before 12.30 @ a2.5
- fall / what frightened the horse | other | disagree | a drone @ a1.5 | a paper bag @ a2.2
- Vestergreen / age | age | disagree | 45 @ a1.6 | 47 @ a4.4
- operation / day | date | disagree | 2023-06-10 @ a1.8 | 2023-06-11 @ a2.6
- hospital stay / length | duration | refine | two weeks expected @ a1.10 | ten days @ a3.1
- crutches / how long | duration | refine | three months @ a1.11 | until September @ a3.6
- recording / status | status | disagree | goes ahead with a stand-in @ a1.13 | put off @ a4.1
- Vestergreen / on the fall | quote | agree | “I heard it crack, and then I heard the larks” @ a2.1 a3.2
- ride / sum raised | money | agree | 640,000 kroner @ a3.5 a5.2
- Vestergreen / hosts the show since | date | agree | 2015 @ a4.6 a5.3
- transport / by | other | agree | helicopter @ a1.7 a2.4
- horse / name | name | agree | Kaptajn @ a1.5 a2.3
- injury / what | other | refine | broke her pelvis @ a1.2 | hip surgery @ a4.4
- discharge / day | date | disagree | 2023-06-20 @ a3.1 | 2023-06-22 @ a5.3
- recording / date | date | refine | 2023-07-03 planned @ a1.12 | put off six weeks to mid-August @ a4.3
