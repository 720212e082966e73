== a1 | Southern Sentinel | 2004-04-26 | Bobby Noel's hand cut as car hits house
A vintage car driven by musician Bobby Noel ran into an empty house in Bayfield yesterday afternoon, Nassau County police said, his third accident in some two years. ^1
It was about 4 p.m. when Noel, going west on Bayfield Avenue, left the road in his 1967 Citroen and struck 409 Bayfield Ave. ^2 The people who live there were out, police said. ^3 The foundation of the home now has a crack. ^4
Noel, 54, came away with a small laceration on the left ring finger and slight damage to the car, according to police. ^5 He turned down medical attention on the spot and had the vehicle towed. ^6 Since there was "no criminality," police filed no charges. ^7
Neither the singer nor his publicist could be reached. ^8
Neighbors who ran over found him shaken and sheepish about yet another crash. ^9 "When we found out it was Bobby Noel, we were like holy smoke, this is Bobby Noel," said Todd Phelps Jr., who got him out and with others pushed the car off the house. ^10
Noel had told them, he said, that he was driving from his Central Island estate to fetch a pizza. ^11 "He said 'I can't believe I'm in another car accident,'" Phelps recalled. ^12
A bend near Third Street makes the road tricky, neighbors said, and last year a motorcycle hit the very same house. ^13
Police held no field sobriety test as nothing pointed to alcohol or drugs. ^14 Noel underwent treatment for alcohol addiction in June 2002, after a car accident in Sand Harbor. ^15
== a2 | Leisure Weekly | 2004-04-26 | Third crash in two years for Bobby Noel
"I can't believe I got in another accident," was Bobby Noel's remark on Sunday afternoon, following car crash number three in two years. ^1
The Associated Press reports that the pop star ran his 1967 Citroen into a house at Bayfield, Long Island, not far from where he lives. ^2 Nobody else was involved, and a cut finger was Noel's only injury. ^3 Alcohol or drugs played no part on the evidence, police said. ^4
"There were slippery road conditions and a curve in the road. ^5 He veered off the road and hit the house," Nassau County Police spokesperson June Ames said to the New York Daily News. ^6 That paper says that the car went through shrubbery and damaged the wall of the house and its siding. ^7
Homeowner Marta Zono came back from the grocery to police and firemen all over the place. ^8 "I'm 94 years old and I still drive," said Zono, to whom Noel's music meant nothing. ^9 "I've never had an accident." ^10
The 54-year-old has by contrast had three single-car crashes of late. ^11 After getting off without serious injury in one at nearby Eastholm in June 2002, he checked into an alcohol rehab clinic. ^12 In January 2003 he drove his Mercedes into a tree, again with little harm, although he spent a short time in hospital. ^13
== a3 | Bubblecar Quarterly | - | Citroën 1, Noel 0
BAYFIELD, NY - A Sunday drive for pizza finished with the singer lodged in the flank of a Long Island house. ^1 Bobby Noel, a Rock and Roll Hall of Famer, had gone in his vintage 1967 Citroën to pick up a pie at a Bayfield pizzeria when he lost control on a road slick with rain and plowed into the home of a woman of 93. ^2
At about 4pm, alone in the car on an awkward part of Bayfield Avenue, he skidded off the wet surface, cut through some bushes and hit the residence of Marta Zono. ^3 He left a gash in the foundation wall and siding of the little house, and skid marks six feet long in the sand beside the road. ^4
Noel, 54, reportedly got off nearly unhurt and refused medical attention for a cut to his left ring finger. ^5 There was no sign of drink or drugs, nor was he suspected of a crime. ^6
"What you got here is basically a simple accident," said Leutenant Kenneth Shaw of the Nassau County Police. ^7
Zono, back from a Sunday afternoon shopping trip, found Noel in talk with police outside. ^8 She had never heard of him, yet she expects him to pay. ^9 "He hit my bushes and the wall. He'd better come repair it," she told the New York Post. ^10 "I'm sure he has money." ^11 His car, with only slight damage, was towed. ^12
== a4 | Long Island Record | 2004-04-26 | BAYFIELD: Did drink play a part in Noel crash?
Is it a dangerous pattern, or simply bad car-ma? ^1 The latest crash of Bobby Noel, his third one-vehicle mishap since 2002, set off talk on Monday that the rehabbed rocker's drinking could have something to do with it. ^2 It also made people ask whether police should have weighed his past when they chose to do no field sobriety test on Sunday. ^3
Experts and campaigners said yesterday that signs of drinking were needed for such a test; a death or a serious injury would have made it obligatory, said Owen O'Dowd of Jay College in Manhattan. ^4
None of those signs was shown by Noel, 54, according to Nassau police and witnesses, after he lost control of a maroon 1967 Citroen, went through shrubbery and bumped into the wall of a Bayfield Avenue home. ^5 It is under a mile from the Central Island mansion where he is settling in with fiance Kay Leigh. ^6
"At this scene, there was no sign of alcohol use," said Nassau Det. Lt. Kenneth Shaw, "and no smell of an alcoholic beverage." ^7 Police blamed slick road conditions. ^8
Homeowner Marta Zono, 94, was out buying groceries, and a small cut to the left ring finger was all Noel suffered. ^9
Noel could not be reached for comment yesterday, but his spokeswoman Clara Mercado said, "Bobby's main worry is the damage to Mrs. Zono's property, and he's taken immediate steps to make sure it's fixed as quickly as possible." ^10
Jack Pacino, living across the street, counted at least three mishaps at that spot in the last three years. ^11
== facts
- Bobby Noel / date of the crash | date | agree | 2004-04-25 @ a1.1 a2.1 a4.3 | Sunday @ a3.1
- Bobby Noel / hour of the crash | date | refine | about 4 p.m. @ a1.2 a3.3 | Sunday afternoon @ a2.1
- Bobby Noel / his crashes | count | agree | third in about two years @ a1.1 a2.1 | third one-vehicle since 2002 @ a4.2
- Bobby Noel / kind of his crashes | other | agree | single-car @ a2.11 a4.2
- Bobby Noel / age | age | agree | 54 @ a1.5 a2.11 a3.5 a4.5
- Bobby Noel / car | other | refine | 1967 Citroen @ a1.2 a2.2 | vintage 1967 Citroën @ a3.2 | maroon 1967 Citroen @ a4.5
- crash / town | place | refine | Bayfield @ a1.1 a3.1 | Bayfield, Long Island @ a2.2
- crash / street | place | refine | 409 Bayfield Ave. @ a1.2 | Bayfield Avenue @ a3.3 a4.5
- Bobby Noel / injury | other | refine | small laceration on the left ring finger @ a1.5 | cut finger @ a2.3 | cut to the left ring finger @ a3.5 a4.9
- Bobby Noel / medical attention | status | agree | refused @ a1.6 a3.5
- car / towed | status | agree | towed @ a1.6 a3.12
- car / damage | other | agree | slight @ a1.5 a3.12
- house / damage | other | disagree | a crack in the foundation @ a1.4 | wall and siding damaged @ a2.7 | a gash in the foundation wall and siding @ a3.4 | conflicts: 0-2
- car / what it went through | other | refine | shrubbery @ a2.7 a4.5 | bushes @ a3.3
- house / owner's age | age | disagree | 94 @ a2.9 a4.9 | 93 @ a3.2 | conflicts: 0-1
- house / owner's name | name | agree | Marta Zono @ a2.8 a3.3 a4.9
- Marta Zono / where she was | other | refine | out @ a1.3 | grocery shopping @ a2.8 a4.9 | shopping @ a3.8
- Marta Zono / knowledge of the singer | other | refine | did not know his music @ a2.9 | had never heard of him @ a3.9
- Bobby Noel / on another accident | quote | disagree | "I can't believe I'm in another car accident" @ a1.12 | "I can't believe I got in another accident" @ a2.1 | conflicts: 0-1
- Bobby Noel / errand | other | agree | to fetch a pizza @ a1.11 a3.1 a3.2
- Bobby Noel / home on the island | other | refine | Central Island estate @ a1.11 | Central Island mansion @ a4.6
- Bobby Noel / distance of his home | other | refine | not far @ a2.2 | under a mile @ a4.6
- crash / cause | other | agree | slick or wet road @ a2.5 a3.2 a4.8
- road / curve | other | agree | bend or curve @ a1.13 a2.5
- crash / alcohol or drugs | status | agree | no sign @ a1.14 a2.4 a3.6 a4.7
- crash / sobriety test | status | agree | none @ a1.14 a4.3
- crash / crime | status | agree | no crime @ a1.7 a3.6
- earlier accidents at the spot | count | refine | a motorcycle last year @ a1.13 | at least three in three years @ a4.11
- June 2002 crash / place | place | disagree | Sand Harbor @ a1.15 | Eastholm @ a2.12 | conflicts: 0-1
- June 2002 crash / date | date | agree | 2002-06 @ a1.15 a2.12
- Bobby Noel / alcohol treatment | other | refine | treated for alcohol addiction @ a1.15 | alcohol rehab clinic @ a2.12
- police officer / name and rank | name | refine | Leutenant Kenneth Shaw @ a3.7 | Det. Lt. Kenneth Shaw @ a4.7
