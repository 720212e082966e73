== a1 | WQRT Radio | 2017-11-10 | Rod Calladay, pitcher, killed as plane falls into Gulf of Mexico
Rod Calladay lost his life on Tuesday when his single-engine ICON A5 came down in the Gulf of Mexico, 10 miles west of St. Petersburg, Florida. ^1 Twice he had been given the Cy Young Award. ^2
A clip on the ICON website had him striding toward the new plane with a broad smile. ^3 The machine carried a parachute for the entire aircraft that can be released by hand. ^4 Investigator Pryce said that nearly everything was still attached and that witnesses had spoken of low flying. ^5
In May an ICON A5 had already cost two other people their lives. ^6 The NTSB put that on the pilot, Sarkow, who took a wrong canyon as he flew over a Californian lake and struck its wall. ^7
Calladay went to eight All-Star games in a career of 16 seasons with the Toronto Blue Jays and the Philadelphia Phillies. ^8 Four of those seasons were in Philadelphia. ^9
== a2 | Campus Visor | - | Plane crash kills Rod Calladay at 40
The pitching great Rod Calladay is dead at 40, after the crash on Nov. 7 of his amphibious ICON A5 in the Gulf of Mexico. ^1
He was alone in the plane when, around noon, it went down roughly a quarter of a mile off New Port Kelsey, Florida. ^2 A caller told the sheriff's office of Tasco County that a sport plane lay upside down in six feet of water. ^3 Witnesses recalled it skimming low over the sea only minutes earlier. ^4
"All of us at Baseball are stunned and deeply grieved by the tragic loss of former Toronto Blue Jays and Philadelphia Phillies pitcher Rod Calladay," said Bob Manford, commissioner of MLB. ^5 "A well-regarded figure throughout the game, Rod was a fierce rival during his 16-year career, which included eight All-Star selections, two Cy Young Awards, a perfect game and a postseason no-hitter." ^6
Calladay had had a pilot's license for several years; last month he tweeted pictures of himself by a new ICON A5, as the maker's advertising. ^7 "I have been yearning to fly since I was a kid but was only able to become a pilot once I quit baseball," he said in a piece on Icon's site. ^8
His was the third A5 crash of 2017, and people died in two of the three. ^9 On May 8 the lead test pilot and the director of engineering, both employed by ICON, were killed through the "pilot's failure to keep clear of the terrain while maneuvering at a low height", as the National Transportation Safety Board wrote. ^10
"We were crushed to learn that former MLB pitcher Rod Calladay died today," the firm said. ^11
== a3 | Health News Mirror | - | Pitcher's death confirmed
A plane crash in the Gulf of Mexico on Tuesday killed Rod Calladay, who had won the Cy Young Award twice and had left baseball nearly four years earlier. ^1 He was forty. ^2
Tasco County Sheriff Nick Rocco told a press conference that the small ICON A5, with its single engine, crashed off Florida at midday. ^3 His marine team went out and found Calladay dead in shallow water close to some mangroves. ^4 Nobody had survived; whether others had been aboard, and where it was bound, police could not say. ^5 The National Transportation Safety Board is looking into the case, according to Rocco. ^6
"We are all stunned and deeply grieved by the tragic death of Rod Calladay, a former Toronto Blue Jays and Philadelphia Phillies pitcher," MLB commissioner Bob Manford said. ^7 "A well-known character in the game, Rod was a strong rival during his 16-year career, which featured eight All-Star selections, two Cy Young Awards, a perfect game, and a postseason no-hitter." ^8 He sent sympathies to Calladay's wife Mandy and their two sons, Kyle and Hayden. ^9
Having got his pilot's license several years ago, Calladay this month put out photographs that show him by a new ICON A5, for the plane's advertising. ^10 In a statement that ICON's website printed last month he told of "yearning to fly since I was a kid but was only able to become a pilot once I quit baseball." ^11
== a4 | Prop and Cockpit | - | Rod Calladay dies in Icon
Rod Calladay, 40, a retired star of MLB, died this afternoon as his Icon A5 fell into the Gulf of Mexico, near his home in Marlin Springs, Florida. ^1 It was around 1:00pm when the marine unit of the Tasco sheriff went out on a call about the crash. ^2
He had two Cy Youngs, eight All-Star Games and a probable place in the Hall of Fame. ^3 His 16 years as a pitcher were spent with the Toronto Blue Jays and the Philadelphia Phillies. ^4 The A5 was handed to him only last month, and he wrote online of the joy of flying it low across the water as if it were a fighter. ^5
For the second time in five months an A5 accident has been fatal. ^6 Two people employed by Icon died in May, having by mistake, so it seems, entered a canyon without exit next to Lake Montessa, California. ^7 The NTSB wants its team there this evening. ^8
Icon mailed us this late on Tuesday: "We were crushed to learn that former MLB pitcher Rod Calladay died today in an accident involving an ICON A5 in the Gulf of Mexico. ^9 We have come to know Rod and his family in recent months, and he was a wonderful advocate and friend of ours." ^10
== a5 | Evening Clips | 2017-11-08 | Rod Calladay, 40, killed in Gulf plane crash
Off Florida's coast, in the Gulf of Mexico, a plane crash has killed Rod Calladay, the pitcher with two Cy Young Awards who stopped playing nearly four years ago. ^1 He was 40. ^2
His Icon A5, small and with one engine, fell about noon on Tuesday near Bayholm, Florida, Nick Rocco, sheriff of Tasco County, told the press. ^3 The office's marine unit reached the wreck and recovered Calladay's body. ^4 There were no survivors, but officials were unable to say if anyone else had flown with him, or to where. ^5
Only recently had Calladay received a pilot's license; pictures he tweeted last month, as part of the plane's advertising, had him beside a new Icon A5. ^6
Eight times an All-Star, he won 203 games and lost 105 in 16 years at the Toronto Blue Jays and the Philadelphia Phillies. ^7 In 2010 he pitched a perfect game and, that postseason, a no-hitter. ^8
"We are numb over the terribly sad news about Rod Calladay's early death," the Phillies said. ^9 "There are no words to express the grief that the entire Phillies family is feeling over the loss of one of the most admired human beings to ever play the game. ^11 It is with the heaviest of hearts that we send our sympathy to Mandy, Kyle and Hayden." ^10
== a6 | Channel 31 Sports | 2017-11-07 | Ex-Phillie Rod Calladay dies in crash
The crash of a small aircraft in shallow Gulf of Mexico waters near Bayholm, Florida, has killed Rod Calladay, formerly a pitcher for the Philadelphia Phillies. ^1 He was 40. ^2 It came shortly after noon on Tuesday. ^3
Sheriff Nick Rocco of Tasco County said at a news conference that the ICON A5 went down around noon. ^4 Deputies of the marine unit found the body; no one survived. ^5 If there had been others aboard, or what the destination was, the police were not able to confirm. ^6
From the Phillies came this: "We are numb over the terribly sad news about Rod Calladay's early death. ^7 There are no words to express the grief that the entire Phillies family is feeling over the loss of one of the most admired human beings to ever play the game. ^10 It is with the heaviest of hearts that we send our sympathy to Mandy, Kyle and Hayden." ^8
An amateur pilot, Calladay wrote much about small planes; on October 13, 2017 he tweeted that since retiring he had dreamt of owning an A5. ^9
== a7 | The Hangar, a student paper | - | ICON A5 crash kills Rod Calladay
Rod Calladay, once of the Phillies, died on Tuesday, aged 40, in a plane crash in the Gulf of Mexico just north of Tampa Bay. ^1 Eight times an All-Star, he had gathered two Cy Young Awards in 16 years. ^2
The small single-engine machine fell around noon near the coast, said Tasco County Sheriff Nick Rocco. ^3 At 12:06 PM a resident dialled 911, and officers found it upside down in shallow water. ^4 It took 4 hours of searching to be sure that Calliday was the only one aboard the Icon A5. ^5 Rocco said the National Transportation Safety Board would investigate. ^6
Icon spoke of Calladay as a "wonderful advocate and friend". ^7 He was not the first whom an A5 killed: on May 8 two Icon employees, the director of engineering and the lead test pilot of the time, died in Napa County, California. ^8 The NTSB named as likeliest cause the "pilot's failure to keep clear of the terrain while maneuvering at a low height." ^9
The Blue Jays, where his career began, had drafted him in 1995. ^10
== facts
- Calladay / surname | name | disagree | Calladay @ a1.1 a2.1 a3.1 a4.1 a5.1 a6.1 a7.1 | Calliday @ a7.5 | conflicts: 0-1
- Calladay / age | age | agree | 40 @ a2.1 a3.2 a4.1 a5.2 a6.2 a7.1
- crash / day | date | refine | 2017-11-07 @ a1.1 a5.3 a6.3 | Nov. 7 @ a2.1 | Tuesday @ a3.1 a7.1
- crash / hour | date | refine | around noon @ a2.2 a3.3 a5.3 a6.4 a7.3 | shortly after noon @ a6.3 | this afternoon @ a4.1
- call to the sheriff / hour | date | disagree | around 1 p.m. @ a4.2 | 12:06 p.m. @ a7.4 | conflicts: 0-1
- crash / place | place | disagree | 10 miles west of St. Petersburg @ a1.1 | a quarter of a mile off New Port Kelsey @ a2.2 | near Marlin Springs @ a4.1 | near Bayholm @ a5.3 a6.1 | just north of Tampa Bay @ a7.1 | conflicts: 0-1 0-3 0-4 1-3
- crash / sea | place | agree | Gulf of Mexico @ a1.1 a2.1 a3.1 a4.1 a5.1 a6.1 a7.1
- plane / model | name | refine | ICON A5 @ a1.1 a2.1 a3.3 a6.4 | Icon A5 @ a4.1 a5.3 a7.5
- plane / engines | count | agree | one @ a1.1 a3.3 a5.3 a7.3
- plane / position | status | agree | upside down @ a2.3 a7.4
- water / depth | quantity | refine | six feet @ a2.3 | shallow @ a3.4 a6.1 a7.4
- plane / height before the crash | status | agree | low, say witnesses @ a1.5 a2.4
- plane / others aboard | status | refine | alone @ a2.2 a7.5 | not confirmed @ a3.5 a5.5 a6.6
- who found him | name | agree | marine unit of the sheriff @ a3.4 a5.4 a6.5
- sheriff / name | name | agree | Nick Rocco @ a3.3 a5.3 a6.4 a7.3
- sheriff / county | name | agree | Tasco @ a2.3 a3.3 a4.2 a5.3 a6.4 a7.3
- pilot's license / since | date | disagree | several years ago @ a2.7 a3.10 | recently @ a5.6 | conflicts: 0-1
- photographs with the plane / when | date | disagree | last month @ a2.7 a5.6 | this month @ a3.10 | conflicts: 0-1
- Calladay / end of career | duration | agree | nearly four years ago @ a3.1 a5.1
- Calladay / career | duration | agree | 16 years @ a1.8 a2.6 a3.8 a4.4 a5.7 a7.2
- Calladay / All-Star games | count | agree | eight @ a1.8 a2.6 a3.8 a4.3 a5.7 a7.2
- Calladay / Cy Young Awards | count | agree | two @ a1.2 a2.6 a3.1 a4.3 a5.1 a7.2
- Calladay / clubs | name | agree | Toronto Blue Jays and Philadelphia Phillies @ a1.8 a2.5 a3.7 a4.4 a5.7
- Calladay / perfect game and postseason no-hitter | status | agree | one each @ a2.6 a3.8 a5.8
- Manford / grief | quote | disagree | All of us at Baseball are stunned and deeply grieved by the tragic loss of former Toronto Blue Jays and Philadelphia Phillies pitcher Rod Calladay @ a2.5 | We are all stunned and deeply grieved by the tragic death of Rod Calladay, a former Toronto Blue Jays and Philadelphia Phillies pitcher @ a3.7 | conflicts: 0-1
- Manford / praise | quote | disagree | A well-regarded figure throughout the game, Rod was a fierce rival during his 16-year career, which included eight All-Star selections, two Cy Young Awards, a perfect game and a postseason no-hitter. @ a2.6 | A well-known character in the game, Rod was a strong rival during his 16-year career, which featured eight All-Star selections, two Cy Young Awards, a perfect game, and a postseason no-hitter. @ a3.8 | conflicts: 0-1
- commissioner / name | name | agree | Bob Manford @ a2.5 a3.7
- Calladay / flying | quote | refine | I have been yearning to fly since I was a kid but was only able to become a pilot once I quit baseball @ a2.8 | yearning to fly since I was a kid but was only able to become a pilot once I quit baseball @ a3.11
- Phillies / news | quote | agree | We are numb over the terribly sad news about Rod Calladay's early death @ a5.9 a6.7
- Phillies / sympathy | quote | agree | There are no words to express the grief that the entire Phillies family is feeling over the loss of one of the most admired human beings to ever play the game. It is with the heaviest of hearts that we send our sympathy to Mandy, Kyle and Hayden. @ a5.11 a5.10 a6.10 a6.8
- family / names | name | agree | Mandy, Kyle and Hayden @ a3.9 a5.10 a6.8
- Icon / news | quote | refine | We were crushed to learn that former MLB pitcher Rod Calladay died today @ a2.11 | We were crushed to learn that former MLB pitcher Rod Calladay died today in an accident involving an ICON A5 in the Gulf of Mexico. @ a4.9
- Icon / praise | quote | refine | We have come to know Rod and his family in recent months, and he was a wonderful advocate and friend of ours. @ a4.10 | wonderful advocate and friend @ a7.7
- earlier crash / date | date | refine | May @ a1.6 a4.7 | May 8 @ a2.10 a7.8
- earlier crash / dead | count | agree | two @ a1.6 a2.10 a4.7 a7.8
- earlier crash / dead, posts | other | refine | lead test pilot and director of engineering of ICON @ a2.10 a7.8 | people employed by Icon @ a4.7
- earlier crash / place | place | refine | canyon by a Californian lake @ a1.7 | canyon next to Lake Montessa, California @ a4.7 | Napa County, California @ a7.8
- NTSB / cause of the earlier crash | quote | agree | pilot's failure to keep clear of the terrain while maneuvering at a low height @ a2.10 a7.9
- crash / who investigates | name | refine | National Transportation Safety Board @ a3.6 a7.6 | NTSB @ a4.8
- fatal A5 crashes | count | agree | two @ a2.9 a4.6
