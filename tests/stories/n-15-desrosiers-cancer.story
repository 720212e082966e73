== a1 | Prairie Wire | 2023-03-20T18:00:00Z | Singer Mack Tolliver says he has throat cancer
WINNIPEG — Country-folk singer Mack Tolliver, whose song “Gravel” became an unofficial Prairie anthem, says he has been diagnosed with cancer of the throat. ^1
The 58-year-old told an audience of 1,200 at the Walker Hall on Saturday that he began radiation two weeks ago and faces 33 sessions. ^2
“They caught it early, and I'm too ornery to go,” he said before he sang an encore in a whisper. ^3
Doctors found the tumour in January, after he lost his voice in Brandon in the middle of a Christmas concert. ^4
Tolliver, who was born in Flin Flon, Man., has won nine Junos. ^5 His wife, the fiddler Corinne Desrosiers, had breast cancer in 2015. ^6
All 14 dates of his spring tour have been moved to the fall. ^7

== a2 | Maple Music News | 2023-03-22T17:00:00Z | Mack Tolliver on his diagnosis
“Ornery” may be the right word. Mack Tolliver, 58, let his fans in on a secret at Walker Hall last weekend: he is ill, and he means to get well. ^1
“They caught it early and I'm too ornery to go,” he joked. ^2 He has to make the trip to the hospital 33 times, of which ten are behind him. ^3
The spring run is off the calendar; the promoter expects all 14 evenings to be made up between September and November. ^4
With eight Junos, he is the most decorated songwriter of the province. ^5 His tenth record, “Low Water”, came out last May. ^6
“Corinne did it and never missed a gig, so what's my excuse?” he asked the crowd. ^21 The last of the sessions is booked for April 14. ^22

== a3 | Toronto Daily Globe-Star | 2023-03-21T11:00:00Z | 'Gravel' singer fighting cancer
Mack Tolliver, the gruff voice of “Gravel”, has throat cancer, he revealed on Sunday in Winnipeg. ^1
The singer, 59, learned of it at the start of the year. ^2 He will have chemotherapy and no radiation, his manager, Dot Fehr, said. ^3 “We caught it early, and he's too ornery to go,” she said. ^4
Corinne Desroziers, his wife of 26 years, recovered from the disease in 2016 after a year of treatment. ^5
His concerts of April and May, starting in Kenora, were postponed. ^6
“Corinne did it and hardly missed a gig, so what's my excuse?” said the singer. ^21

== a4 | Flin Flon Miner's Post | - | Get well, Mack
They lit the big stack in blue on Friday for our most famous son.
Mack Tolliver, who left town at 17 with a borrowed guitar, is having radiation treatment in Winnipeg. ^1 He was unable to finish a Christmas show in Brandon, and at New Year he still could not speak. ^2
The doctors told him in January what it was. ^3 “I told them to get on with it because I've got hay to bale,” he told his cousin Wes.
Corinne and he will mark their 26th anniversary in June. ^4
His treatment lasts until April 21, after which he hopes to come up for the ice fishing that is left. ^21

== facts
- disclosure / day | date | disagree | Saturday @ a1.2 | last weekend @ a2.1 | Sunday @ a3.1 | conflicts: 0-2
- disclosure / place | place | refine | Walker Hall @ a1.2 a2.1 | Winnipeg @ a3.1
- illness | other | agree | throat cancer @ a1.1 a3.1
- Tolliver / age | age | disagree | 58 @ a1.2 a2.1 | 59 @ a3.2
- radiation / sessions | count | agree | 33 @ a1.2 a2.3
- Tolliver / ornery | quote | disagree | They caught it early, and I'm too ornery to go (Tolliver) @ a1.3 | They caught it early and I'm too ornery to go (Tolliver) @ a2.2 | We caught it early, and he's too ornery to go (Dot Fehr) @ a3.4 | conflicts: 0-2 1-2
- diagnosis / month | date | refine | January @ a1.4 a4.3 | the start of the year @ a3.2
- voice lost / where | place | agree | Brandon @ a1.4 a4.2
- voice lost / when | date | agree | Christmas concert @ a1.4 a4.2
- Junos | count | disagree | 9 @ a1.5 | 8 @ a2.5
- tour / status | status | refine | moved to the fall @ a1.7 | made up between September and November @ a2.4 | postponed @ a3.6
- tour / dates | count | agree | 14 @ a1.7 a2.4
- treatment | other | disagree | radiation @ a1.2 a4.1 | chemotherapy and no radiation @ a3.3
- wife / illness when | date | refine | 2015 @ a1.6 | recovered in 2016 after a year @ a3.5
- wife / surname | name | disagree | Desrosiers @ a1.6 | Desroziers @ a3.5
- marriage / length | duration | refine | 26 years @ a3.5 | 26th anniversary in June @ a4.4
- song | name | agree | Gravel @ a1.1 a3.1
- Tolliver / on Corinne | quote | disagree | never missed a gig @ a2.21 | hardly missed a gig @ a3.21
- treatment / end | date | disagree | 2023-04-14 @ a2.22 | 2023-04-21 @ a4.21
