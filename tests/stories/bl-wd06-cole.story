== a1 | Northwest Wire | 2024-01-14T17:00:00Z | Orcas forward Tavian Cole hurt in crash on icy freeway
Seattle Orcas forward Tavian Cole was injured when the SUV he was riding in slid off an icy stretch of Interstate 405 in Bellevue shortly before midnight on Saturday, the Washington State Patrol said. ^1
Cole, 24, was in serious but stable condition on Sunday morning at Lakeshore Medical Center, a hospital spokesperson said. ^2 His cousin, Deshawn Avery, 27, who was driving, was treated for cuts and released. ^3 The SUV struck a barrier and was then hit by a delivery van, whose driver was unhurt. ^4
Troopers do not suspect alcohol or drugs. ^5
Freezing rain had closed two ramps nearby. Cole scored 31 points in Saturday's win over Memphis.
== a2 | Baseline | 2024-01-14T22:30:00Z | Cole has surgery on leg; Orcas star likely done for the year
Tavian Cole had a rod put in his broken left femur on Sunday, hours after a wreck in the suburbs, and a source close to the team expects him to miss the rest of the season. ^1
Coach Rick Dabney spent the morning at the bedside of his leading scorer. "He squeezed my hand and asked who's guarding Torres on Monday," Dabney said. ^3
Cole is averaging 21.4 points in his third year, with an extension to negotiate in July. He is in stable condition, the Orcas said. ^5 He was not behind the wheel. ^6
== a3 | Puget Courier | 2024-01-15T13:00:00Z | Trooper: Cole was at the wheel in Bellevue wreck
Basketball star Tavian Cole was himself driving when his Mercedes SUV spun on black ice at about 12:20 a.m. Sunday, according to a trooper's preliminary report obtained by the Courier. ^1
The 24-year-old remained in critical condition on Sunday night, a relative said. ^2 A van ran into the stopped vehicle moments later. ^3
The report lists no sign of impairment. ^4 It does list a speed: 71 in a 60 zone.
"He couldn't talk, he just squeezed my hand," coach Rick Dabney told reporters outside the hospital. ^5
Cole's passenger, a cousin, had flown in from Tulsa on Thursday for the Memphis game. ^6
== a4 | Hoop Revija (translated from Serbian) | - | Cole seriously hurt, Petrović jumps in
Misfortune for the first star of Seattle: Tavian Cole broke his left leg in a traffic accident in the night between Saturday and Sunday. ^1 The good news for us is that Luka Petrović comes into the first five.
The twenty-four-year-old was operated on already on Sunday, and his condition is stable. ^2 Behind the wheel sat a relative. ^3 "He pressed my hand and asked who is guarding Torres," trainer Rick Dabney said. ^4
The club counts on a pause of four to six months. ^5
== a5 | Sunday Tipoff Magazine | - | Tavian Cole gets used to the stairs
The rod in Tavian Cole's left thigh is fourteen inches long, and he likes to let children knock on it. ^1
He does not remember the van. ^2 He remembers the heater, and his cousin Deshawn singing, and the clock on the dash, which said 11:52. ^3 "I was half asleep, then I was upside down in a song," he says.
What he lost was half a season, the one that was to make him an All-Star, and a shoe deal said to be worth $8 million a year. He did not play again until opening night the next October. ^5
== facts
- crash / time | date | disagree | 2024-01-13 @ a1.1 | 2024-01-14 @ a3.1 | night between Saturday and Sunday @ a4.1 | 11:52 p.m. @ a5.3 | conflicts: 0-1, 1-3
- SUV / driver | other | disagree | his cousin @ a1.3 | not Cole @ a2.6 | Cole himself @ a3.1 a3.6 | a relative @ a4.3 | conflicts: 0-2, 1-2, 2-3
- Tavian Cole / condition | status | disagree | serious but stable @ a1.2 | stable @ a2.5 a4.2 | critical @ a3.2 | conflicts: 0-2, 1-2
- Tavian Cole / injury | other | refine | broken left femur @ a2.1 | broken left leg @ a4.1 | left thigh @ a5.1
- Tavian Cole / treatment | other | refine | a rod put in @ a2.1 | operated on @ a4.2 | a rod fourteen inches long @ a5.1
- surgery / date | date | agree | 2024-01-14 @ a2.1 a4.2
- Rick Dabney / on Cole in hospital | quote | disagree | He squeezed my hand and asked who's guarding Torres on Monday @ a2.3 | He couldn't talk, he just squeezed my hand @ a3.5 | He pressed my hand and asked who is guarding Torres @ a4.4 | conflicts: 0-1, 1-2
- Tavian Cole / age | age | agree | 24 @ a1.2 a3.2 a4.2
- cousin / name | name | refine | Deshawn Avery @ a1.3 | Deshawn @ a5.3
- second vehicle / kind | other | refine | a delivery van @ a1.4 | a van @ a3.3 a5.2
- driver / alcohol or drugs | status | refine | troopers do not suspect alcohol or drugs @ a1.5 | no sign of impairment @ a3.4
- absence / length | duration | refine | rest of the season @ a2.1 | four to six months @ a4.5 | until opening night the next October @ a5.5
- crash / road surface | other | agree | icy @ a1.1 a3.1
- crash / place | place | refine | Interstate 405 in Bellevue @ a1.1 | the suburbs @ a2.1
- coach / name | name | agree | Rick Dabney @ a2.3 a3.5 a4.4
