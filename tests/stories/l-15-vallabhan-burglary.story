== a1 | Cochin Chronicle | 2025-01-22T04:30:00Z | Actor Vallabhan attacked by intruder in Kochi home
Malayalam film star Unni Vallabhanath was stabbed twice by an intruder at his house in Panampilly Nagar early on Tuesday. ^1

The actor, 46, drove himself to hospital with his daughter, nine. ^2 “He held the wheel with one hand and my hand with the other,” the girl told her grandmother, who repeated it to reporters. ^3

“The wounds are deep, but they missed everything that matters,” said Dr. Susan Chakkola in Malayalam. ^4 Police believe that a lone burglar entered through the kitchen at about 2.30am. ^5 “We have his slipper, and soon we shall have the foot,” said Inspector P. R. Sukumaran. ^6

Nothing was taken. ^7

== a2 | All India Wire | 2025-01-21T11:00:00Z | South Indian star stabbed in robbery bid
South Indian actor Unni Vallabhanath suffered two stab wounds when he confronted a thief in his home on Tuesday. ^1

“They are deep wounds, yet all that is important was missed,” a doctor at the Marine Drive hospital said. ^2 His driver took him there in a car at 3am. ^3 He was operated on and will stay for five days. ^4

“I have done two hundred fights on film and lost the first real one,” the actor said in a statement. ^5 He has made 74 films since 2002. ^6

== a3 | MollyTalk | - | Whose slipper is it?
The whole of Kerala is looking for a man with one shoe. “His slipper is with us, the foot will be here soon,” promised the Inspector. ^1

The little one's words broke us: “With one hand he held the steering wheel and with the other one my hand.” ^2 A gold chain and a watch are missing, says the household. ^3 And Unnichettan himself? “Two hundred fights I did in films; the first real one I lost,” he says, and we love him more. ^4

== a4 | The Morning Bugle (London) | - | Bollywood hero knifed four times by burglar
A Bollywood action hero was fighting for his life last night after a burglar knifed him four times. ^1

Father-of-one Unni Vallabhanath, 46, had found the man in his kitchen. ^2 “I have done two hundred films and lost the first real fight,” he whispered. ^3

His mother Saraswathy said: “I pray for my son, and I pray for the mother of that boy.” ^4

== a5 | Kerala Overseas | 2025-01-30T07:00:00Z | Suspect, 22, held; actor goes home
Police arrested a 22-year-old man at Aluva station on Monday, six days after the attack on Unni Vallabhanath. ^1 The actor went home on Sunday. ^2 “I prayed for my son and also for that boy's mother,” said Saraswathy Amma. ^3

He will be back at work on February 15. ^4

== facts
- attack / day | date | refine | early 2025-01-21 @ a1.1 | 2025-01-21 @ a2.1 | six days before 2025-01-27 @ a5.1
- attack / place | place | refine | Panampilly Nagar @ a1.1 | his home @ a2.1 | his kitchen @ a4.2
- Unni Vallabhanath / stab wounds | count | disagree | 2 @ a1.1 a2.1 | 4 @ a4.1 | conflicts: 0-1
- Unni Vallabhanath / age | age | agree | 46 @ a1.2 a4.2
- Unni Vallabhanath / who drove | other | disagree | he himself @ a1.2 a1.3 a3.2 | his driver @ a2.3 | conflicts: 0-1
- Unni Vallabhanath / severity | status | disagree | missed everything that matters @ a1.4 a2.2 | fighting for his life @ a4.1 | conflicts: 0-1
- Unni Vallabhanath / industry | other | disagree | Malayalam film star @ a1.1 | South Indian actor @ a2.1 | Bollywood action hero @ a4.1 | conflicts: 0-2 1-2
- burglary / loot | other | disagree | nothing @ a1.7 | a chain and a watch @ a3.3 | conflicts: 0-1
- Unni Vallabhanath / hospital stay | duration | refine | five days @ a2.4 | until 2025-01-26 @ a5.2
- daughter / on the wheel | quote | refine | He held the wheel with one hand and my hand with the other @ a1.3 | With one hand he held the steering wheel and with the other one my hand @ a3.2
- doctor / on the wounds | quote | refine | The wounds are deep, but they missed everything that matters @ a1.4 | They are deep wounds, yet all that is important was missed @ a2.2
- inspector / on the slipper | quote | refine | We have his slipper, and soon we shall have the foot @ a1.6 | His slipper is with us, the foot will be here soon @ a3.1
- Unni Vallabhanath / on fights | quote | disagree | I have done two hundred fights on film and lost the first real one @ a2.5 | Two hundred fights I did in films; the first real one I lost @ a3.4 | I have done two hundred films and lost the first real fight @ a4.3 | conflicts: 0-2 1-2
- Saraswathy / on praying | quote | refine | I pray for my son, and I pray for the mother of that boy @ a4.4 | I prayed for my son and also for that boy's mother @ a5.3
