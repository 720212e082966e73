== a1 | Pacific News Agency | 2024-10-06T17:30:00Z | Actor Reid Castellane hurt in motorcycle crash in Topanga Canyon
LOS ANGELES — Reid Castellane, who plays the captain on the police drama "Harbor Unit," was injured on Saturday when his motorcycle collided with a minivan in Topanga Canyon, authorities said. ^1
Castellane, 47, was riding north at about 4:15 p.m. when the van turned left in front of him, Officer Luis Arredondo of the California Highway Patrol said. ^2
He was flown by helicopter to a trauma center in Westwood with a broken collarbone and a fractured wrist. ^3 He was wearing a helmet. ^4
The driver of the van, a 62-year-old woman from Calabasas, was not hurt and has not been cited. ^5
"Reid is awake, joking and very lucky," said his publicist, Marianne Oster. ^6
In 2016, while shooting "Dry Lightning" in New Mexico, the actor broke two ribs in a fall from a horse. ^7

== a2 | Reel Trade Daily | 2024-10-08T20:00:00Z | "Harbor Unit" shuts down after Castellane's accident
Production of the eighth season of "Harbor Unit" has been suspended for three weeks after its lead, Reid Castellane, was hurt in a traffic accident on October 5. ^1
The studio told the crew of some 180 on Monday. ^2 Cameras are to roll again on October 28. ^3
"Reid is awake, joking and extremely lucky," Marianne Oster, who represents him, had said on Sunday. ^4
Six of this season's 18 episodes are finished. ^5 The premiere, planned for January 9, is not affected, according to the network. ^6
Castellane, who also directs, underwent surgery on his left wrist on Sunday. ^7

== a3 | Star Beat | - | Reid Castellane thrown 30 feet in horror smash
TV hunk Reid Castellane was thrown 30 feet through the air when a minivan hit his bike on Friday afternoon in Topanga Canyon. ^1
A hiker, Jody Vance, held his hand until the helicopter came. ^2 "He kept asking whether the other driver was OK," she said. ^3
The 47-year-old has a broken collarbone and a smashed right wrist. ^4 His wife, the singer Delphine Roux, rushed to the hospital from a rehearsal. ^5 The couple married in 2014 and have a son, Otis, 7. ^6
Castellane owns 14 motorcycles. ^7
Fans left cards and a toy police boat at the studio gate, and one of them, a nurse from Fresno, had driven four hours to do so.

== a4 | The Canyon Messenger | - | Woman who aided injured actor: "I just held his hand"
A Topanga woman was hiking with her dogs when she heard the crash that injured the actor Reid Castellane on October 5. ^1
"He kept asking if the other driver was okay," said Jody Vance, 39. ^2 She stayed with the "Harbor Unit" star, who had hit the side of a turning van, until he was taken to hospital by helicopter about 25 minutes later. ^3
It was the third serious accident on that bend since March. ^4 Residents have asked for a traffic light since 2021. ^5
The Highway Patrol has cited the driver of the van for failing to yield. ^6

== a5 | Watchlist Weekly | 2024-10-30T08:00:00Z | Captain back on deck
Reid Castellane returned to the set of "Harbor Unit" on Tuesday, his arm in a blue sling. ^1
"They wrote the sling into the script," he told Watchlist Weekly. ^2 The actor had broken his collarbone and a wrist on a motorcycle early this month. ^3
The break of three weeks cost the production two episodes: the season will now have 16. ^4 It starts on January 9. ^5
His wife Delphine has asked him to sell the bikes. ^6 "I'm down to 11," he said. ^7
Also new this season is the Broadway veteran Odette Marlin as the mayor. She has signed for five episodes, and there are two more if the mayor survives.

== facts
- crash / day | date | disagree | 2024-10-05 @ a1.1 a2.1 a4.1 | Friday @ a3.1 | early this month @ a5.3 | conflicts: 0-1
- crash / place | place | agree | Topanga Canyon @ a1.1 a3.1
- crash / time | date | refine | about 4:15 p.m. @ a1.2 | afternoon @ a3.1
- crash / other vehicle | other | refine | a minivan @ a1.1 a3.1 | a van @ a4.3
- crash / what happened | other | disagree | collided with a minivan @ a1.1 | a minivan hit his bike @ a3.1 | he hit the side of a turning van @ a4.3 | conflicts: 1-2
- Reid Castellane / age | age | agree | 47 @ a1.2 a3.4
- Reid Castellane / injuries | status | refine | a broken collarbone and a fractured wrist @ a1.3 a5.3 | a broken collarbone and a smashed right wrist @ a3.4
- Reid Castellane / which wrist | other | disagree | left @ a2.7 | right @ a3.4
- Reid Castellane / how taken to hospital | other | agree | by helicopter @ a1.3 a3.2 a4.3
- driver of the van / citation | status | disagree | not cited @ a1.5 | cited for failing to yield @ a4.6
- Marianne Oster / on his state | quote | disagree | "Reid is awake, joking and very lucky" @ a1.6 | "Reid is awake, joking and extremely lucky" @ a2.4
- Marianne Oster / role | other | refine | his publicist @ a1.6 | who represents him @ a2.4
- Jody Vance / on Castellane | quote | refine | "He kept asking whether the other driver was OK" @ a3.3 | "He kept asking if the other driver was okay" @ a4.2
- Jody Vance / name | name | agree | Jody Vance @ a3.2 a4.2
- production / break | duration | agree | three weeks @ a2.1 a5.4
- production / resumption | date | disagree | 2024-10-28 @ a2.3 | Tuesday, 2024-10-29 @ a5.1
- season / episodes | count | refine | 18 @ a2.5 | 16 @ a5.4
- season / premiere | date | agree | January 9 @ a2.6 a5.5
- motorcycles / number | count | refine | 14 @ a3.7 | 11 @ a5.7
- Reid Castellane / wife | name | refine | Delphine Roux @ a3.5 | Delphine @ a5.6
