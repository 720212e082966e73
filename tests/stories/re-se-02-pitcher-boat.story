== a1 | Cuba Verdad | - | Herons pitcher Luis Hernando dies in boat crash
Luis Hernando, the Miami Herons pitcher adored by the crowd, who got away from Cuba in a speedboat eight years ago, was killed with two friends early on Sunday when their boat crashed violently off South Beach. ^2 He was 24. ^3
Miami and the whole of baseball were stunned, and the Herons' home game with Atlanta was called off. ^4 Hernando had been down to pitch in it until his start was put back to Monday. ^5
"When I think about Luis, I see such a small boy. ^20 The way he played, there was just delight with him," manager Ron Battaglia told a press conference, tears in his eyes. ^6
Authorities say a Coast Guard crew on an ordinary patrol sighted the 32-foot SeaVee upside down on the unlit jetty reaching into Government Cut, at about 3:15 a.m. ^8 Its navigation lights still burned. ^9 The two friends were men in their 20s. ^10
Divers found two bodies under the boat. ^11 A third was in the water south of the jetty. ^12
Investigators say the boat was heading south at full speed when it hit. ^13 No one aboard had put on a life vest, and nothing points to alcohol or drugs. ^15
== a2 | Biscayne Courier | 2016-09-25 | Hernando, 'whose delight filled the park,' dies in boat crash
A violent crash off South Beach early Sunday took the life of Luis Hernando, the Herons pitcher who had left Cuba by speedboat eight years before and become a hero in his new home town. ^2 He was 24. ^3
Two friends died as well. The league at once called off the Sunday home game with Atlanta. ^4
The right-hander should have pitched that day, but his turn had been moved to Monday against New York, and the free evening may have kept him longer on the water. ^5
Callers asking for Hernando's address on Sunday morning brought the team the news. "When I think about Luis, I see such a small boy. ^20 The way he played, there was just delight with him," said manager Ron Battaglia, and could not go on. ^6
By late Sunday officials had not named the others aboard the 32-foot SeaVee, the Kaught Napping. ^7 WSVN, having talked to the families, identified them as Eugenio Ribero and Evelio Matias. ^8 The medical examiner's notices put the death of both men at 3:15 a.m. ^9
== a3 | Gulf Bay Chronicle | 2016-09-26 | Herons ace, a Delmonte High graduate, dies in boat crash
Herons pitcher Luis Hernando, who fled Cuba in a speedboat eight years ago at the fourth attempt and went on to star at Delmonte High in Tampa, was killed early Sunday with two friends in a boat crash off Miami Beach. ^3 He was 24. ^4
All three almost surely died on impact, authorities believe. ^5 The home game with Atlanta did not take place. ^6 Hernando's start had been moved from Sunday to the next day; otherwise he would hardly have been boating so late. ^7
"I feel as if I had lost a child," said Toby Parra, the Cuban-born Herons executive.
The Coast Guard, on a routine patrol, saw the 32-foot SeaVee lying overturned on an unlit jetty at about 3:20 a.m. ^9 The navigation lights were on. ^10 Hernando's companions were two men in their 20s. ^11
Beneath the boat divers came upon two bodies. ^12 The third lay on the sea floor to the south of the jetty. ^13 The Coast Guard held back the names of the friends, but WSVN gave them as Eugenio Ribero and Evelio Matias. ^14
== a4 | Liberty Radio News | 2016-09-25 | Herons' star killed in boat accident
Luis Hernando, the right-hander who escaped from Cuba and became one of the game's brightest names, died early on Sunday in a boating accident. He was 24. ^1
Authorities said he and two others were killed when a 32-foot boat ran into a jetty off Miami Beach. ^3
The Herons said they were devastated. "He was one of our sport's great young stars who made a dramatic mark on and off the field since his debut in 2013," league commissioner Bob Stratford said.
Sunday's game against Atlanta in Miami was cancelled. ^4
Leonardo Baez of the Florida Fish and Wildlife Conservation Commission spoke of a "severe impact" with the jetty. Throughout the morning the boat lay overturned in the water, its engine half under and its nose pointing at the sky. ^5 Baseball remembered the stars it had lost in plane crashes in the 1970s.
== a5 | Anima Reels | - | Boat crash kills Herons pitcher
One of baseball's most beloved players, the Miami Herons' Luis Hernando, died in a boat crash on Sunday.
WPLG says Hernando was out with two friends in the early hours of September 25. ^1 Going at full speed just off Miami Beach, the three hit a rocky jetty at the mouth of Government Cut. ^12 The boat flipped and nobody lived.
A Coast Guard patrol noticed blinking lights above the rocks and at about 3:30 a.m. found the wreck. ^5 Two bodies were under it, one was in the water. ^7 None wore a life vest. ^8
It was the impact and not drowning that killed Hernando, authorities believe. ^9 The Miami Herald names his companions as Eugenio Ribero and Evelio Matias. ^10
Speed was surely a big factor, given the damage, but drugs and alcohol seem not to have been. ^11 The Cuban-born player was expecting a first child with his girlfriend, Clara Montoya.
== a6 | Hudson News Desk | 2016-09-25 | Herons: Luis Hernando dies in crash off Miami Beach
As a teenager Luis Hernando left Cuba by boat at his fourth try, and when his mother went overboard he dived in and brought her back. ^1 That story makes his death early on Sunday all the sadder: the Herons ace was killed in a boating accident, aged 24. ^2
Authorities said Hernando and two more people died when their 32-foot boat struck a jetty off Miami Beach. ^4 In the Coast Guard's account, a 33-foot center console was found overturned on a jetty at about 3:30 a.m. ^6
Leonardo Baez of the state fish commission said two bodies were under the boat and divers found one in the water. ^8 For hours the boat stayed there, engine partly submerged and nose to the sky. ^9
Baez called its state "awful." It had been going at full speed. ^10 Alcohol and illegal substances played no part as far as is known. ^11
Investigators said none of the men had a lifejacket on, and that trauma, not drowning, was what killed Hernando. ^13
== facts
- boat / length | quantity | disagree | 32-foot @ a1.8 a2.7 a3.9 a4.3 a6.4 | 33-foot @ a6.6 | conflicts: 0-1
- boat / hour found | date | refine | about 3:15 a.m. @ a1.8 | about 3:20 a.m. @ a3.9 | about 3:30 a.m. @ a5.5 a6.6
- Hernando / age | age | agree | 24 @ a1.3 a2.3 a3.4 a4.1 a6.2
- crash / place | place | refine | off South Beach @ a1.2 a2.2 | off Miami Beach @ a3.3 a4.3 a5.12 a6.4
- escape / when | date | agree | eight years ago @ a1.2 a2.2 a3.3
- escape / tries | count | agree | fourth @ a3.3 a6.1
- game / status | status | agree | called off @ a1.4 a2.4 a3.6 a4.4
- start / moved to | date | refine | Monday @ a1.5 a2.5 | the next day @ a3.7
- Battaglia / on Hernando | quote | agree | When I think about Luis, I see such a small boy @ a1.20 a2.20
- Battaglia / on his delight | quote | agree | The way he played, there was just delight with him @ a1.6 a2.6
- boat / lights | other | refine | navigation lights on @ a1.9 a3.10 | blinking lights @ a5.5
- friends / ages | age | agree | in their 20s @ a1.10 a3.11
- wreck / found by | other | agree | Coast Guard patrol @ a1.8 a3.9 a5.5
- jetty / place | place | agree | Government Cut @ a1.8 a5.12
- bodies / under the boat | count | agree | two @ a1.11 a3.12 a5.7 a6.8
- third body / place | place | refine | in the water south of the jetty @ a1.12 | on the sea floor to the south of the jetty @ a3.13 | in the water @ a5.7 a6.8
- boat / speed | other | agree | full speed @ a1.13 a5.12 a6.10
- life vests / worn | status | agree | none @ a1.15 a5.8 a6.13
- alcohol and drugs / part | status | agree | no sign @ a1.15 a5.11 a6.11
- friends / names | name | agree | Eugenio Ribero and Evelio Matias @ a2.8 a3.14 a5.10
- friends / who named them | other | refine | WSVN @ a2.8 a3.14 | Miami Herald @ a5.10
- deaths / cause | other | refine | on impact @ a3.5 | impact, not drowning @ a5.9 | trauma, not drowning @ a6.13
- crash / day | date | refine | early Sunday @ a1.2 a2.2 a3.3 | early hours of September 25 @ a5.1
- boat / how it lay | other | agree | engine partly submerged, nose to the sky @ a4.5 a6.9
