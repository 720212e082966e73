== a1 | Hanbit News Agency | 2024-02-04T02:10:00Z | Actor Pyo Jae-won found dead at Seoul apartment
Actor Pyo Jae-won, whose rumpled heroes made him one of the most sought-after faces of Korean television, died late on Saturday at his apartment in Hannam-dong, central Seoul, his management said on Sunday. ^1 He was 42. ^2
Bluewell Entertainment said a manager who had been unable to reach him let himself in and found the actor unconscious on the living-room floor. ^3 Police said there were no signs of foul play and that a cardiac arrest was suspected. ^4
"We are devastated to bring you this news, and we ask with all our hearts that nobody spread guesses about the cause," the company said. ^5
A wake has been set up at Samjeong Medical Center, and the funeral will be held in private on Tuesday. ^6
Pyo made his debut in 2004 with a small theatre company in Daehangno. ^7 He had most recently been shooting the historical series "The Salt Merchant" for the cable channel KTN. ^8
== a2 | Sports Hankang | 2024-02-04T06:30:00Z | [Exclusive] She had brought him soup: the last night of Pyo Jae-won
There was a pot of seaweed soup on the stairs, still warm, when the ambulance men came up. His younger sister had carried it across town, and it was she who found Pyo Jae-won collapsed behind his own front door and dialled 119, this paper has learned. ^1
The crew worked on the 42-year-old star in the hallway and again on the road. ^2 His heart never restarted for longer than a few seconds; doctors at Samjeong Medical Center pronounced him dead there at 12:41 a.m. on Sunday. ^3
An officer at Yongsan police station told us that the involvement of any other person could be excluded. ^4 A relative said Pyo had been on tablets for his heart since last autumn and had told almost nobody. ^5
What becomes of "The Salt Merchant"? ^7 More than half of it is in the can, according to a member of the crew, but not the ending. ^6 The fourth episode was seen by 1.9 million households on Friday.
== a3 | Jaewonderland | - | Bluewell's notice in English, and what we know about the wake
I'm typing this through tears, so forgive the rough English. This is the heart of what Bluewell posted on the fan cafe: ^1
"It is with crushing sorrow that we share this, and we earnestly beg everyone to refrain from speculating over how he left us." ^2
Further down they say he was taken away by ambulance, that he passed at the hospital, and that the family wants to send him off quietly among themselves and his oldest friends. ^3
If you are in Seoul, flowers can be left in the lobby of Samjeong Medical Center, but PLEASE do not go down to the wake. ^4
Our Jaewon would have turned 43 this September. ^5 Twenty years ago he was handing out flyers for his own first play in Daehangno and nobody took one. ^6 We will keep the page open.
== a4 | ScreenTrade Asia | 2024-02-07T09:00:00Z | KTN takes "Salt Merchant" off air after lead's death
KTN has pulled this Friday's instalment of The Salt Merchant and is weighing an early end to the 20 billion won saga following the death of its lead, Pyo Jae-won, on 3 February. ^1
Ten of the 16 episodes were complete and two more partly covered, producer Ahn Gyu-ri told ScreenTrade Asia. ^2 "We will not use a double or a computer to finish another man's work," she said.
Pyo, who died at home in Seoul, had been with Bluewell Entertainment since 2015 and was also attached to the company's first Japanese co-production. ^3 Shooting on the series stopped on Sunday and will not resume before the end of the month. Cast and crew were given Tuesday off for the funeral. ^4
Advertisers have so far stayed put. One of them, an instant-noodle maker that used Pyo's face for seven years, has asked for the spots to be withdrawn "out of respect".
== a5 | The Tasman Courier | 2024-02-16T20:00:00Z | Obituary: Pyo Jae-won, actor with the face of a worried schoolmaster
Few leading men have looked so unlike one. Pyo Jae-won, who has died aged 41, had sloping shoulders, a slight squint and a voice that seemed always about to apologise, and he made of them one of the most watched careers in Korean television. ^1
He was born in Jeonju, the son of a maker of traditional paper, and was meant to take over the vats. ^2 Instead, at 21, he joined a stage company in Seoul, where he swept the floor for two winters before he was given a line.
"Red Docket" (2017), in which a timid prosecutor talks himself into courage over sixteen hours, was sold to 63 countries and earned him the second of three best-actor prizes.
He died in a hospital in the South Korean capital on 4 February, apparently of heart failure, after his manager had discovered him at home. ^3 The press was kept away from the funeral two days later. ^4
He never married. His mother and a sister survive him.
== a6 | Jeonju Maeil | - | The paper-maker's son is brought home
The urn came down the expressway from Seoul on Tuesday afternoon, a few hours after the funeral there, and was carried past the workshop where Pyo Jae-won grew up. ^1 Neighbours in this city had hung strips of undyed hanji from their gates. ^2
His mother, 74, walked behind it. His sister, a primary-school teacher who found him when she called on him that night, held the portrait. ^3
"He rang every Sunday and asked what the weather was doing to the pulp," said Choi Pan-seok, who works the vats now. Pyo paid for the new roof of the workshop in 2019 and asked that nobody mention it.
== facts
- Pyo Jae-won / date of death | date | disagree | 2024-02-03 @ a1.1 a4.1 | 2024-02-04 @ a2.3 a5.3 | conflicts: 0-1
- Pyo Jae-won / place of death | place | disagree | at home, apartment in Hannam-dong, Seoul @ a1.1 a4.3 | in hospital @ a2.3 a3.3 a5.3 | conflicts: 0-1
- Pyo Jae-won / found by | other | disagree | his manager @ a1.3 a5.3 | his younger sister @ a2.1 a6.3 | conflicts: 0-1
- Pyo Jae-won / age | age | disagree | 42 @ a1.2 a2.2 | would have turned 43 this September @ a3.5 | 41 @ a5.1 | conflicts: 0-2, 1-2
- Pyo Jae-won / foul play | status | agree | ruled out @ a1.4 a2.4
- Pyo Jae-won / cause of death | other | refine | suspected cardiac arrest @ a1.4 | a heart that never restarted, had been on heart tablets @ a2.3 a2.5 | apparently heart failure @ a5.3
- agency / statement | quote | refine | We are devastated to bring you this news, and we ask with all our hearts that nobody spread guesses about the cause @ a1.5 | It is with crushing sorrow that we share this, and we earnestly beg everyone to refrain from speculating over how he left us @ a3.2
- agency / name | name | refine | Bluewell Entertainment @ a1.3 a4.3 | Bluewell @ a3.1
- funeral / date | date | refine | 2024-02-06 @ a1.6 a4.4 a5.4 | Tuesday @ a6.1
- funeral / privacy | status | refine | private @ a1.6 | quietly among the family and his oldest friends @ a3.3 | closed to the press @ a5.4
- wake / place | place | agree | Samjeong Medical Center @ a1.6 a3.4
- "The Salt Merchant" / episodes shot | count | refine | more than half @ a2.6 | ten of 16, two more partly @ a4.2
- unfinished series / title | name | agree | The Salt Merchant @ a1.8 a2.7 a4.1
- Pyo Jae-won / stage debut | date | refine | 2004 @ a1.7 | twenty years ago @ a3.6
- Pyo Jae-won / home town | place | agree | Jeonju @ a5.2 a6.2
