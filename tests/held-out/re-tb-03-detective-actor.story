== a1 | Kinobote | - | Neal Dawson Reed is dead
Series star Neal Dawson Reed (The Great Rex Rawlins, North Shore) did not show up on the set of Marchetti & Lane yesterday morning, and nobody could reach him by phone. ^1 So his colleagues alerted the landlord of his apartment in Los Angeles, who came upon him with a fatal gunshot wound. ^2
Manager Benjamin Sorkin told TMZ: "In deep sorrow I announce that Neal Dawson Reed tragically took his life this morning. ^3 Neal was more than a gifted young actor, he was a wonderful and lovable soul whom we will miss very much." ^4
Linda Ferraro, who produces the show, spoke today as well: "Everyone at Marchetti & Lane is shattered by the news of the passing of Neal Dawson Reed. ^5 He really was a member of our family." ^6 She also praised his positive energy, his contagious smile and his soulful grace. ^7
Since 2010 he had played Detective Garold "Gary" Stone, a colleague of policewoman Rita Marchetti on the Boston homicide squad. ^8 Shooting has been suspended until further notice. ^9
== a2 | Marchetti Fan Page | - | Sad times for Marchettie & Lane
The producers of Marchetti & Lane are still weighing things up, and work on the hit show remains halted after the death of Neal Dawson Reed. ^1
His co-stars had reported to the authorities that he failed to come to work on Monday morning, and his body was then discovered in his apartment in North Hollywood. ^2
The pause should let cast and staff cope and give the writers time to decide how his character goes. ^3 Executive producer Linda Ferraro issued a joint statement for TNT and Warner Bros., with condolences above all to Reed's mother. ^4 He would be remembered, she said, for his positive energy and soulful grace. ^5
The 29-year-old died by suicide, as his longtime manager Benjamin Sorkin confirmed. ^6 Sorkin called him a gifted actor and a wonderful soul. ^7 In the series he was Gary Stone, a detective. ^8
== a3 | Buna Ziua | - | Former Disney star kills himself at 29
"It is with great sorrow that I announce that Neal Dawson Reed took his life this morning," his manager Benjamin Sorkin said, as cited by Reuters. ^1
Reed was found dead on Monday morning in his home in the North Hollywood district. ^2 Colleagues from the TNT series Marchetti & Lane had alerted the authorities that he had not turned up for filming, said Loretta Mendez, spokeswoman of the Los Angeles police. ^3
He became known on the Disney Channel as Rex Rawlins, in a series about a young actor who shoots a show in South Carolina. ^4 Later he was in the 2004 film Saturday Floodlights and in North Shore. ^5 His latest part was Detective Gary Stone. ^6
== a4 | The Questioner | 2013-08-19 | Marchetti & Lane halts production
After today's announcement that co-star Neal Dawson Reed had died in an apparent suicide, Marchetti & Lane has stopped work. ^1 Production is halted for the day, says Deadline, and the producers have yet to decide between a hiatus and going on tomorrow. ^2
"Everyone at Marchetti & Lane is shattered by the news of the passing of Neal Dawson Reed," executive producer Linda Ferraro said. ^3 "He was truly a member of our family. ^4 Neal will be treasured and remembered by all who knew and loved him, both on- and offscreen, for his positive energy, contagious smile and soulful grace." ^5
Reed had been homicide detective Gary Stone since the first season, and before that was on Disney's The Great Rex Rawlins from 1998 to 2001. ^6 This morning he failed to show up on set; later his body was found in his apartment. ^7
The 29-year-old committed suicide, his long-time manager Benjamin Sorkin said in a statement. ^8 "Neal was more than just a gifted young actor, he was a wonderful and tender soul who will be truly missed," it reads. ^9
== a5 | Signora Blitz | 2013-08-21 | Neal Dawson Reed, a suicide at 29
LOS ANGELES - On Monday morning, August 19, Neal Dawson Reed was found lifeless in his apartment in Los Angeles. ^1 TMZ says a gunshot, apparently fired by himself, killed the 29-year-old. ^2
He acted in the crime drama Marchetti & Lane and earlier in Disney Channel's Rex Rawlins series. ^3
His colleagues grew alarmed because yesterday he did not appear on set for the shoot. ^4 It was they who got in touch with his landlord, and he who made the grim discovery. ^5
"With deep sorrow I announce to you that Neal Dawson Reed tragically took his life this morning," manager Benjamin Sorkin later confirmed. ^6
== a6 | Alpen Illustrierte | - | Series star shot himself
When he did not come to the shoot of the TV series Marchetti & Lane on Monday, people from the set rang the landlord of Neal Dawson Reed. ^1 He found the actor dead in his flat in the north of Hollywood. ^2 With a firearm he had killed himself, at just 29, TMZ.com reports. ^3
"In great sorrow I confirm that Neal Dawson Reed tragically took his life this morning," his spokesman said soon after. ^4 "He was a wonderful and lovable person whom we will miss very much." ^5
Producer Linda Ferraro said: "Everyone is shattered since they learned of Neal Dawson Reed's death. ^6 He was a member of our family. ^7 All who knew and loved him will honour Neal for his positive energy, his contagious laugh and his kindness." ^8
Police suspect that he took his life on Saturday, August 17, for on that day he was last seen, insiders tell TMZ. ^9 His diary gave no hint and he wrote no farewell letter. ^10 The Great Rex Rawlins made him famous in 1998. ^11
== a7 | Hefty | - | Five things about Neal Dawson Reed
Marchetti & Lane begins its goodbye to Neal Dawson Reed tonight, when TNT opens the fifth season. ^1 He committed suicide on August 19, 2013, aged 29. ^2
The first two episodes will deal with the loss of his Detective Gary Stone. ^3
1. He had bipolar disorder and depression. Alone in his North Hollywood apartment he shot himself in the right temple, the Los Angeles County Coroner's report says. ^4
2. His mother, Vera Dow, and his sister, Tania Oliver Lane, set up a foundation, to be launched in Atlanta on June 24. ^5
== facts
- Reed / age | age | agree | 29 @ a2.6 a4.8 a5.2 a6.3 a7.2 | conflicts:
- death / day | date | disagree | 2013-08-19 @ a4.1 a7.2 | 2013-08-17 @ a6.9 | this morning @ a1.3 a3.1 a5.6 a6.4 | conflicts: 0-1 1-2
- body / day found | date | agree | 2013-08-19 @ a4.7 a5.1 | Monday @ a2.2 a3.2 a6.1 | conflicts:
- absence from set / day | date | disagree | 2013-08-19 @ a4.7 | Monday @ a2.2 a6.1 | 2013-08-20 @ a5.4 | yesterday morning @ a1.1 | conflicts: 0-2 1-2
- body / who found it | other | agree | the landlord @ a1.2 a5.5 a6.2 | conflicts:
- colleagues / whom they alerted | other | disagree | the landlord @ a1.2 a5.5 a6.1 | the authorities @ a2.2 a3.3 | conflicts: 0-1
- home / place | place | refine | Los Angeles @ a1.2 a5.1 | North Hollywood @ a2.2 a3.2 a7.4 | the north of Hollywood @ a6.2 | conflicts:
- home / kind | place | agree | apartment @ a1.2 a2.2 a4.7 a5.1 a6.2 a7.4 | home @ a3.2 | conflicts:
- cause / means | other | refine | gunshot @ a1.2 a5.2 a6.3 | shot in the right temple @ a7.4 | conflicts:
- manner / what | other | agree | suicide @ a2.6 a4.1 a4.8 a6.3 a7.2 | conflicts:
- manager's statement / announcement | quote | disagree | "In deep sorrow I announce that Neal Dawson Reed tragically took his life this morning" @ a1.3 | "It is with great sorrow that I announce that Neal Dawson Reed took his life this morning" @ a3.1 | "With deep sorrow I announce to you that Neal Dawson Reed tragically took his life this morning" @ a5.6 | "In great sorrow I confirm that Neal Dawson Reed tragically took his life this morning" @ a6.4 | conflicts: 0-1 0-2 0-3 1-2 1-3 2-3
- manager's statement / tribute | quote | disagree | "Neal was more than a gifted young actor, he was a wonderful and lovable soul whom we will miss very much" @ a1.4 | "Neal was more than just a gifted young actor, he was a wonderful and tender soul who will be truly missed" @ a4.9 | "He was a wonderful and lovable person whom we will miss very much" @ a6.5 | conflicts: 0-1 0-2 1-2
- statement / outlet it was given through | name | refine | TMZ @ a1.3 | Reuters @ a3.1 | conflicts:
- statement / who spoke | name | refine | Benjamin Sorkin, manager @ a1.3 a2.6 a3.1 a4.8 a5.6 | his spokesman @ a6.4 | conflicts:
- Ferraro's statement / shattered | quote | disagree | "Everyone at Marchetti & Lane is shattered by the news of the passing of Neal Dawson Reed" @ a1.5 a4.3 | "Everyone is shattered since they learned of Neal Dawson Reed's death" @ a6.6 | conflicts: 0-1
- Ferraro's statement / family | quote | disagree | "He really was a member of our family" @ a1.6 | "He was truly a member of our family" @ a4.4 | "He was a member of our family" @ a6.7 | conflicts: 0-1 0-2 1-2
- Ferraro's statement / remembered for | quote | disagree | "positive energy, contagious smile and soulful grace" @ a1.7 a4.5 | positive energy and soulful grace @ a2.5 | "his positive energy, his contagious laugh and his kindness" @ a6.8 | conflicts: 0-2 1-2
- Ferraro / role | other | refine | producer @ a1.5 a6.6 | executive producer @ a2.4 a4.3 | conflicts:
- production / halt | duration | disagree | until further notice @ a1.9 | for the day @ a4.2 | still halted @ a2.1 | conflicts: 0-1
- character / name | name | refine | Garold "Gary" Stone @ a1.8 | Gary Stone @ a2.8 a3.6 a4.6 a7.3 | conflicts:
- role / since | date | refine | 2010 @ a1.8 | first season @ a4.6 | conflicts:
- Rex Rawlins series / years | date | refine | 1998/2001 @ a4.6 | 1998 @ a6.11 | conflicts:
- series / network | name | agree | TNT @ a2.4 a3.3 a7.1 | conflicts:
