== a1 | Aegean News Agency | 2022-08-08T08:15:00Z | Singer Kontoleon arrested after boat collision off Paros
Greek singer Aris Kontoleon was arrested after the speedboat he was steering struck a fishing boat off the island of Paros late on Saturday, the coast guard said. ^1 Three people were injured. ^2 The most seriously hurt, a 58-year-old fisherman, was flown to Athens with a broken thigh. ^3
A breath test showed more than twice the legal limit of alcohol, a coast guard official said. ^4 Kontoleon, 41, was set free on Sunday evening and was to see a prosecutor on Syros later in the week. ^5 "I am shaken and I pray for the injured man," he said on leaving the port office. ^6
The singer has sold more than two million records since "Salt on the Windows" in 2006. ^7
== a2 | The Daily Beacon (London) | - | Greek heart-throb in 2am 'booze cruise' smash that hurt two Brits
A Greek pop idol was led away in cuffs after his £180,000 speedboat ploughed into a fishing boat at two o'clock on Sunday morning. ^1 Five people were hurt in the horror crash off party island Paros, among them two British holidaymakers on Aris Kontoleon's own vessel. ^2 Ellie Marsh, 24, from Leeds, needed eleven stitches in her scalp. ^3
"It was pitch dark and the music was so loud nobody heard the shouting," said a fellow passenger. The 41-year-old heart-throb had played to 4,000 fans in Naoussa hours earlier. ^4
"I am in shock and my prayers are with the wounded man," he told reporters afterwards. ^5 The skipper of the wooden boat, said to be in his late fifties, was airlifted to the mainland. ^6
== a3 | Cyclades Gazette | 2022-08-12T07:00:00Z | Who had the wheel? Port log raises questions
The port authority's log puts the accident at 23:20 on Saturday, a mile and a half north of Naoussa, and gives the length of the singer's boat as 9.2 metres. ^1 It also gives, in the box marked "operator", the name of Nektarios Kontoleon, the singer's cousin. ^2
Yannis Platis, the fisherman, is 58 and was laying nets with his son when he was hit. ^3 He has been operated on twice at the KAT hospital in Athens and will not work before spring. ^4 The son, aged 19, and a tourist were treated at the health centre in Parikia and sent home. ^5
Platis's wife says the wooden caique, built by her father in 1971, is beyond repair. Aris Kontoleon was born on the island and is godfather to a good part of it.
== a4 | Athens Chronicle, English edition | 2022-08-11T16:20:00Z | Kontoleon granted bail of 30,000 euros
An investigating magistrate on Syros on Thursday released Aris Kontoleon on bail of 30,000 euros and forbade him to leave the country. ^1 The singer is charged with causing bodily harm by negligence and endangering shipping; he denies both. ^2 His lawyer, Despina Roussou, said he had drunk "one glass of wine with food, four hours before". ^3
Kontoleon had been held for some 20 hours after the collision of 6 August. ^4 The magistrate was told that the singer's 30-foot craft carried seven people and no lights. ^5 Yannis Platanos remains in an Athens hospital with a shattered femur and three cracked ribs. ^6 The concert he was to give in Patras on 20 August has been called off. ^7
== a5 | Aris Kontoleon Fans International | - | He was NOT driving
Read this before you believe the British papers. Aris was sitting in the bow with a guitar; his cousin Nektarios was steering, and Nektarios has said so to the coast guard. ^1 The lawyer, who represents them both, repeats that he had had one glass of wine. ^2
He paid the 30,000 himself and is home with his mother. ^3 The Patras show is off and you will get your money back. ^4 What he said outside the port office was: "I am shaken and I pray for the man who is hurt." ^5 And please stop telephoning the island police, they have work to do.
== a6 | Hellas Music Monthly | 2022-10-03T10:00:00Z | A quiet comeback in Volos
There were no fireworks and no boat jokes when Aris Kontoleon walked on in Volos on Saturday, his first appearance since the summer. ^1 He sang "Salt on the Windows" alone at the piano and left without an encore.
The case is to be heard on Syros on 14 November. ^2 Kontoleon, who posted 50,000 euros to stay out of custody, may not comment, but he has paid for a new boat for the fisherman he is accused of running down. ^3 The man came out of hospital on 9 September, walking on sticks. ^4 Record sales, 2.3 million at the last count, have gone up since August. ^5
== facts
- Kontoleon / arrested | other | agree | Kontoleon was arrested @ a1.1 a2.1
- collision / time | date | disagree | 2022-08-06, late in the evening @ a1.1 | Sunday at two in the morning @ a2.1 | 2022-08-06 at 23:20 @ a3.1 | 2022-08-06 @ a4.4 | conflicts: 0-1 1-2 1-3
- collision / place | place | refine | off Paros @ a1.1 a2.2 | a mile and a half north of Naoussa @ a3.1
- collision / what was hit | other | refine | a fishing boat @ a1.1 a2.1 | a wooden boat @ a2.6
- speedboat / who was steering | other | disagree | Aris Kontoleon @ a1.1 | Nektarios Kontoleon, his cousin @ a3.2 a5.1 | conflicts: 0-1
- collision / number of injured | count | disagree | three @ a1.2 | five @ a2.2 | the fisherman, his son and a tourist @ a3.4 a3.5 | conflicts: 0-1 1-2
- fisherman / age | age | refine | 58 @ a1.3 a3.3 | in his late fifties @ a2.6
- fisherman / name | name | disagree | Yannis Platis @ a3.3 | Yannis Platanos @ a4.6 | conflicts: 0-1
- fisherman / injury | other | refine | a broken thigh @ a1.3 | a shattered femur and three cracked ribs @ a4.6
- fisherman / hospital | place | refine | flown to Athens @ a1.3 | airlifted to the mainland @ a2.6 | the KAT hospital in Athens @ a3.4 | an Athens hospital @ a4.6
- Kontoleon / alcohol | other | disagree | more than twice the legal limit @ a1.4 | one glass of wine @ a4.3 a5.2 | conflicts: 0-1
- Kontoleon / age | age | agree | 41 @ a1.5 a2.4
- Kontoleon / release by the coast guard | duration | refine | set free on Sunday evening @ a1.5 | held for some 20 hours @ a4.4
- Kontoleon / after leaving the port office | quote | refine | I am shaken and I pray for the injured man @ a1.6 | I am in shock and my prayers are with the wounded man @ a2.5 | I am shaken and I pray for the man who is hurt @ a5.5
- Kontoleon / records sold | count | refine | more than two million @ a1.7 | 2.3 million @ a6.5
- speedboat / length | quantity | refine | 9.2 metres @ a3.1 | 30 feet @ a4.5
- Kontoleon / bail | money | disagree | 30,000 euros @ a4.1 a5.3 | 50,000 euros @ a6.3 | conflicts: 0-1
- hearing on Syros / day | date | refine | later in the week @ a1.5 | 2022-08-11 @ a4.1
- Patras concert / called off | status | agree | called off @ a4.7 a5.4
