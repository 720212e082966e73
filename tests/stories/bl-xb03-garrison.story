== a1 | Hanbit News Agency | 2021-07-15T03:40:00Z | Actor Nam Do-yul injured in fall on set of historical drama
Actor Nam Do-yul, 29, broke his left ankle in a fall during the shooting of the cable drama The Moonlit Garrison, his management company said Thursday. ^1
According to Oreum Entertainment, the accident happened on Tuesday evening at the open set in Mungyeong, about 150 kilometers southeast of Seoul. ^2 Nam was being lowered from a fortress wall when he dropped some four meters onto sand. ^3
He was operated on the following morning at a hospital in Daegu and is in stable condition, the company said. ^4 "We will put our actor's recovery before everything else," it added. ^5 Nam made his debut in 2013 and won a best newcomer prize two years later.
== a2 | Seoul Star Daily | 2021-07-15T01:15:00Z | [Exclusive] Nam Do-yul rushed to hospital after wire snaps
Top star Nam Do-yul (31) was taken away by ambulance last night after a wire snapped during an action scene. ^1 He plunged 7 meters, a staff member said. ^2
Two stunt performers who tried to catch him were also hurt. ^3 The actor was shooting the eighth episode of The Moonlit Garrison, which is due to air in October. ^4 "There was a loud crack, and then everyone was screaming," the staff member said.
Nam is the face of 11 brands. In 2018 he was away from the screen for five months with a herniated disc.
== a3 | Mungyeong Ilbo | 2021-07-16T00:00:00Z | Police look into safety at drama set after actor's fall
Mungyeong police said yesterday that they had questioned the stunt director and three others about the accident at the provincial park's film set. ^7
Fire station records show that the emergency call came in at 9:52 p.m. on the 13th. ^1 Two people were carried to hospital: the actor Nam, born in 1991, and a stuntman in his forties with a sprained wrist. ^2 Nobody else was harmed. ^3
Investigators found the steel cable intact. ^4 A karabiner on the harness had not been locked, an officer said. ^5 The height of the wall at the place is 4.2 meters. ^6 The set, built in 2000, draws 380,000 visitors a year.
== a4 | Dramaholic Diaries | - | Please get well, Do-yul!
Breathe, everybody. Yes, our Do-yul fell on the Moonlit Garrison set, and yes, it is his ankle, the left one. ^1
But his agency says that the doctors decided against an operation and put him in a cast. ^2 I am so relieved that I cried on the bus. Oreum wrote, "We will put our actor's recovery before everything else." ^3
I have followed him since Paper Lanterns in 2015 and he has always done his own stunts. The drama still says "October" on the poster, but honestly, let them take as long as they need. ^4
== a5 | Screen Asia Weekly | 2021-07-23T08:00:00Z | Moonlit Garrison to resume on August 9
Producer Studio Narae has told buyers that cameras on The Moonlit Garrison, halted since lead Nam Do-yul's accident on July 13, will roll again on August 9 with scenes that do not need him. ^1
The 24 billion won period series, half of whose 16 episodes were in the can, has been pre-sold to 31 territories. Its premiere moves from October to December. ^2
Nam, 29, had two screws put into his ankle and has been told to rest for eight weeks. ^3 A fault in fastening his harness is blamed for the fall. ^4 Narae said it had hired an outside safety officer, a first for the company founded in 2009.
== facts
- accident / date | date | disagree | 2021-07-13 @ a1.2 a3.1 a5.1 | 2021-07-14 @ a2.1 | conflicts: 0-1
- Nam Do-yul / age | age | disagree | 29 @ a1.1 a5.3 | 31 @ a2.1 | born in 1991 @ a3.2 | conflicts: 0-1 1-2
- fall / height | quantity | disagree | some four meters @ a1.3 | 7 meters @ a2.2 | wall of 4.2 meters @ a3.6 | conflicts: 0-1 1-2
- Nam / injury | other | refine | broken left ankle @ a1.1 | left ankle @ a4.1 | two screws in the ankle @ a5.3
- Nam / operation | status | disagree | operated on the following morning @ a1.4 | doctors decided against an operation @ a4.2 | had two screws put in @ a5.3 | conflicts: 0-1 1-2
- accident / others hurt | count | disagree | two stunt performers @ a2.3 | one stuntman, nobody else @ a3.2 a3.3 | conflicts: 0-1
- accident / cause | other | disagree | a wire snapped @ a2.1 | cable intact, karabiner on the harness not locked @ a3.4 a3.5 | fault in fastening the harness @ a5.4 | conflicts: 0-1 0-2
- Oreum Entertainment / statement | quote | agree | "We will put our actor's recovery before everything else" @ a1.5 a4.3
- accident / place | place | refine | open set in Mungyeong @ a1.2 | film set of the provincial park, Mungyeong @ a3.7
- The Moonlit Garrison / start of broadcast | date | refine | due in October @ a2.4 | October on the poster @ a4.4 | moved from October to December @ a5.2
- accident / time of day | date | refine | Tuesday evening @ a1.2 | call at 9:52 p.m. @ a3.1
- drama / title | name | agree | The Moonlit Garrison @ a1.1 a2.4 a5.1 | Moonlit Garrison @ a4.1
