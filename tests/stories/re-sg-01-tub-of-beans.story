== a1 | Screen Dish | 2007-04-26 | Beans Means Trouble for Romcom Star
Relations between Giles Prent and the paparazzi have gone from lukewarm to stone cold.
London police took the actor in on Wednesday and questioned him on suspicion of assault, after a shutterbug said he had come under a legume-based attack. ^1
The complainant is Neil Battersby, who shoots for the Daily Star and whose story seems to be borne out by pictures of the scuffle. ^2 By his account Prent booted him three times before aiming the main weapon, a Tupperware-style box of baked beans, at his head. ^3 He came away, he told the paper, "bruised, shaken and smothered in baked beans." ^4
It happened at roughly 10 a.m. outside the star's house in upmarket South Kensington. ^5 Prent's newly married ex, Rosalind Tarley, lives not far off, and it was she whom Battersby says he had gone there to photograph. ^6
"While we were waiting, Giles Prent drew up in his car," he told the Star, adding that it looked as if he had been for a morning run. ^7 He asked for a grin because the actor had his head down, the snapper said, and found himself chased along the street. ^8
Then, Battersby claims, the 46-year-old lead of Primrose Row inquired whether he had any children. ^9 On hearing yes, Prent supposedly said he hoped they would "perish of f---ing cancer." ^10 That remark was what sent the photographer to the police. ^11
== a2 | Over the Fence (blog) | 2007-04-27 | Giles Prent flings 'tub of beans' at snapper
A tub of baked beans, allegedly thrown at a photographer, has got Giles Prent arrested. ^1
Neil Battersby, a freelance paparazzo, is also said to have been kicked. ^2 The two clashed on Tuesday morning outside the actor's home in Chelsea. ^3
Battersby, who is 43, said he had come to get pictures of Ros Tarley, Prent's former girlfriend and a resident of the same street. ^4 When the 46-year-old drove up, the photographer asked for a grin as he clicked away. ^5
That was when the film star is said to have lost it, cursing Battersby and landing three or four kicks. ^6 He was on his way into the house, the story goes, when he spun round and let fly with a plastic container full of beans. ^7
== a3 | Gabble | 2007-04-26 | Giles Prent held over baked bean ambush
A photog says Giles Prent went for him with a tub of baked beans, and on Tuesday London police arrested the actor and asked him about it. ^1
Neil Battersby told the Daily Star that the pair had scuffled near Giles's house. ^2 On Tuesday, according to him, Prent "insulted and kicked" him first and brought out the beans afterwards. ^3 Photographs in the paper have Prent holding a tub of food above his head. ^4
"I said: 'Give us a grin please', and he just looked really furious," Battersby claims. ^5 He says he backed away, that Prent came after him effing and blinding, and that the kicking began then. ^6
Lawyers for Prent said that there had been an incident and that it was now being investigated. ^7
== a4 | Crumbs & Cream | 2007-04-30 | Giles and the flying beans
The British, as I know from many visits, will put baked beans on nearly anything, and it turns out that includes the paparazzi.
Last Friday came word of the actor Giles Prent being arrested for hurling a plastic container of the things at a photographer. ^1 The man had been lurking just outside Prent's home in Notting Hill, London. ^2
Reports in the British press have him kicking the pesky lensman three times while he tried to take the actor's picture. ^3 Next, the photographer alleges, Prent picked up a large container of baked beans and threw it, leaving him "bruised" and "shaken" and coated in the goo. ^4
He says too that Prent asked if he had kids and, told that he did, answered: "I hope they perish..." ^5 I have cut the nastiest bit of that, and Prent strongly denies having said it at all. ^6
At no point did police confirm that their man was Prent. ^7 They did say that a 46-year-old had been arrested, had made bail and was due back at a police station next month. ^8 Charges are pending. ^9
== a5 | Reelfone | 2007-04-26 | Actor Accused of Baked Bean Assault
Warfare has a new weapon, dear readers, and it comes in tomato sauce.
This week a photographer called Neil Battersby seems to have annoyed Giles Prent so badly that the British actor flew into a rage close to his London home. ^1 Police will not say that it was Prent. ^2 All they offer is that a man of 46 was arrested over an alleged assault on April 24 and must come back to the station next month. ^3
In the version going round, it began as a plain fight: Prent kicked the photographer and drove a knee into his groin. ^4 From somewhere he then produced a family-sized tub of beans and threw that, leaving his target "bruised, shaken and smothered in baked beans." ^5
Nastier still, the photographer claims, was Prent's wish that his two children would die of cancer. ^6 The actor disputes those words. ^7
== facts
- Giles Prent / day of the arrest | date | disagree | 2007-04-25 (Wednesday) @ a1.1 | 2007-04-24 (Tuesday) @ a3.1 | 2007-04-27 (last Friday) @ a4.1 | conflicts: 0-1, 0-2, 1-2
- clash with the photographer / day | date | agree | 2007-04-24 @ a2.3 a3.3 a5.3
- clash with the photographer / time of day | date | refine | roughly 10 a.m. @ a1.5 | morning @ a2.3
- clash with the photographer / where Prent's house is | place | disagree | South Kensington @ a1.5 | Chelsea @ a2.3 | Notting Hill @ a4.2 | London @ a5.1 | conflicts: 0-1, 0-2, 1-2
- Giles Prent / age | age | agree | 46 @ a1.9 a2.5 a4.8 a5.3
- photographer / name | name | agree | Neil Battersby @ a1.2 a2.2 a3.2 a5.1
- photographer / whom he works for | other | refine | shoots for the Daily Star @ a1.2 | freelance @ a2.2
- photographer / number of kicks | count | refine | three @ a1.3 a4.3 | three or four @ a2.6
- photographer / what was done before the beans | other | refine | kicked @ a1.3 a2.6 a3.3 a4.3 | kicked and kneed in the groin @ a5.4
- container / kind | other | refine | Tupperware-style box @ a1.3 | plastic container @ a2.7 a4.1 | tub @ a2.1 a3.1 | large container @ a4.4 | family-sized tub @ a5.5
- photographer / how he was left | quote | refine | "bruised, shaken and smothered in baked beans" @ a1.4 a5.5 | "bruised" and "shaken" @ a4.4
- ex-girlfriend / name | name | refine | Rosalind Tarley @ a1.6 | Ros Tarley @ a2.4
- ex-girlfriend / where she lives | place | refine | not far from Prent's house @ a1.6 | same street @ a2.4
- photographer / why he was there | other | agree | to photograph Tarley @ a1.6 a2.4
- photographer / request to Prent | other | agree | a grin @ a1.8 a2.5 a3.5
- remark about the children / wording | quote | refine | hoped they would "perish of f---ing cancer" @ a1.10 | "I hope they perish..." @ a4.5 | wish that they would die of cancer @ a5.6
- photographer / children | count | refine | has children @ a1.9 a1.10 a4.5 | two @ a5.6
- Giles Prent / answer to the alleged remark | status | agree | denies it @ a4.6 a5.7
- police / confirmation that it was Prent | status | agree | none @ a4.7 a5.2
- arrested man / return to the station | date | agree | next month @ a4.8 a5.3
- photographer / paper he told | other | agree | Daily Star @ a1.4 a1.7 a3.2
- Giles Prent / how he arrived | other | agree | by car @ a1.7 a2.5
- Giles Prent / what he did on being asked | other | refine | chased him along the street @ a1.8 | cursed and kicked him @ a2.6 | came after him cursing, then kicked @ a3.6
- Giles Prent / relation to the woman | other | agree | ex-girlfriend @ a1.6 a2.4
- photographs / what backs up the account | other | agree | pictures exist of the incident @ a1.2 a3.4
