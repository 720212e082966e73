== a1 | Twin City Sheet | 2015-12-04 | Frontman of Iron Chapel Drivers dead in Minnesota
UPDATE, 9:30 a.m. Dec. 4: Audio of first responders that TMZ obtained points to cardiac arrest as the cause of Glenn Reinhart's death. ^1 A Hennepin County release puts the time of death at 8:27 p.m. and the place at the Prairie Inn & Suites near the Mall of America. ^2 Bloomington police and the Hennepin County Sheriff's Office are looking into the matter. ^3
Reinhart, once the voice of Iron Chapel Drivers and Satin Carbine, was found dead late Thursday in his tour bus in Bloomington, Minnesota. ^4 He was 48. ^5
On his official Facebook page it says that he "passed away in his slumber while on a tour stop in Bloomington, Minnesota, with his band The Runarounds". ^6 "At this time we ask that the privacy of Glenn's kin be respected," the post goes on. ^7
A report of an unresponsive adult man in a vehicle on the 2200 block of Kellerman Drive brought officers out at 8:22 p.m. Thursday, the police department said. ^8 Its statement neither names him nor gives a cause. ^9
His wife, Carly Reinhart, told the Los Angeles Times it was so: "I can't handle this right now." ^10
A show at the Marlow Entertainment Center had been planned for Thursday, but too few tickets were sold and it was called off, says the Star Tribune. ^11
The Drivers were formed in 1989 in San Diego, and "Velour" won them the 1994 Grammy for best hard rock performance. ^12
== a2 | World News Wire 24 | - | Singer Glenn Reinhart dead at 48, Facebook page says
Rock singer Glenn Reinhart, troubled ex-frontman of Iron Chapel Drivers, has died on a tour stop in Minnesota with a new band, the Runarounds. ^1 A statement put on his Facebook page late on Thursday said so. ^2
The 48-year-old passed away in his sleep in Bloomington, south of Minneapolis, by that account. ^3 It did not explain the circumstances. ^4 A source tied to the Runarounds told TMZ that he had been found on the tour bus on Thursday night. ^5
The Bloomington police had a call about an unresponsive man in a recreational vehicle that night, and officers found that he was dead. ^6 They are withholding the name while the county medical examiner and the sheriff investigate. ^7
The band was to have played on Thursday at the Marlow Inn, about 20 miles (32 km) northwest of Bloomington. ^8 Its website says the show was canceled. ^9
In 2013 he was thrown out of the Drivers, which he had helped to start in the late 1980s, for what the others' lawyer called "ruinous behavior". ^10
== a3 | Celeb Corner | - | Cocaine on Glenn Reinhart's bus
Glenn Reinhart, who used to sing with Iron Chapel Drivers and Satin Carbine, has tragically died today. ^1
According to his Facebook page the singer, 48, died in his sleep in Bloomington, south of Minneapolis. ^2 He was found on his tour bus on Thursday (12/3) in the very town where he was to play with the Runarounds. ^3
His wife Carly says he was clean of drugs when he died, though he would still have a drink now and then. ^4
For "Velour" the Drivers took a Grammy in 1994. ^5
Bloomington police say a "small quantity" of cocaine turned up in the bedroom when they searched the bus on Friday under a warrant. ^6 What he died of is not known. ^7 The group started in the late 1980s as Strong Moe Dawson. ^8
His bassist Ronny Gray was arrested on Friday for possession of a controlled substance. ^9 Guitarist Jason Green, 34, had died on March 30. ^10
== a4 | Los Angeles Ledger | 2015-12-04 | Old bandmates speak as police find drug on bus
A substance that tested positive as cocaine lay in the room of the bus where Glenn Reinhart died on Thursday, the Bloomington police announced on Friday. ^1 Their detectives took "a small quantity of suspected controlled substance" from the bedroom. ^2
For the record, at 2:50 p.m.: this article first had him dying on tour in Indiana, but it was Minnesota. ^3
More of it was recovered where Ronald Felton Gray, a traveling member of the party, was known to stay. ^4 Gray, 47, of Studio City, is being held pending a felony charge of possession. ^5
No cause of death has been determined, said the police. ^6 The Hennepin County medical examiner's office will hold an autopsy on the singer, who was 48. ^7
From Iron Chapel Drivers came a letter signed by Marco DeSanti, Paul Wirtz and Vince DeSanti. ^8 "Let us begin by saying thank you for sharing your life with us," they wrote to him. ^9
== a5 | Clinic Street Blog | - | Rock icon found dead on bus
Glenn Reinhart has passed away at 48 after nearly 30 years of singing with Iron Chapel Drivers and Satin Carbine. ^1
Facebook and Instagram carried the news late Thursday evening: he "passed away in his slumber while on a tour in Bloomington, Minnesota, with his band The Runarounds. ^2 At this time we ask that the privacy of Glenn's kin be respected." ^3
His wife Carly is left behind, and two children from an earlier marriage, Ruby and Owen. ^4
He is said to have died around 8:30 p.m., alone in a bed of the bus, which stood in the lot of the Prairie Inn & Suites at the Mall of America. ^5 Later that night he was due on stage at the Marlow Entertainment Center in Hamden, but never made it. ^6
One first responder told dispatchers that he was not breathing and seemed to have gone into cardiac arrest. ^7 The medical examiner has not released a cause. ^8
== a6 | The Smudge | 2015-12 | Glenn Reinhart dead at 48
Longtime Iron Chapel Drivers frontman Glenn Reinhart, lately of Glenn Reinhart & The Runarounds, was found dead on his bus at around 9 PM on Thursday night, says TMZ. ^1 He was 48. ^2
The bus, with police all around it, stood outside a motel in the town of Bloomington, MN. ^3 The Hennepin County coroner has the body now. ^4
His battles with drink and drugs were famous. No word yet on what killed him. ^5
== a7 | Channel Nine Minnesota | - | Call to 911: singer was "rigid"
A month after rock star Glenn Reinhart died, police in Bloomington have put out photos from Dec. 3, 2015, taken soon after bandmates found him unresponsive on the bus. ^1 A transcript of the 911 call came with them. ^2
His band the Runarounds were to play in Rochester the next day. ^3 The bus was parked outside the Prairie Inn & Suites in Bloomington. ^4 When the tour manager could not wake him, he called the drummer over, the report says. ^5
"I think he's dead. He's rigid," a caller told the dispatcher. ^6
Searching the bus a day later, police found two clear bags of white powder in Reinhart's bedroom, and more under a bandmate's mattress. ^7 It tested positive for cocaine. ^8 The autopsy showed a toxic mix of drugs and alcohol. ^9
== facts
- Reinhart / age | age | agree | 48 @ a1.5 a2.3 a3.2 a4.7 a5.1 a6.2 | conflicts:
- body / day found | date | agree | 2015-12-03 @ a1.4 a3.3 a6.1 a7.1 | Thursday night @ a2.5 | conflicts:
- death / day | date | refine | 2015-12-03 @ a4.1 | today @ a3.1 | conflicts:
- death / hour | date | refine | 8:27 p.m. @ a1.2 | around 8:30 p.m. @ a5.5 | conflicts:
- body / hour found | date | disagree | officers called at 8:22 p.m. @ a1.8 | around 9 PM @ a6.1 | conflicts: 0-1
- Facebook statement / first sentence | quote | disagree | "passed away in his slumber while on a tour stop in Bloomington, Minnesota, with his band The Runarounds" @ a1.6 | "passed away in his slumber while on a tour in Bloomington, Minnesota, with his band The Runarounds" @ a5.2 | conflicts: 0-1
- Facebook statement / request for privacy | quote | agree | "At this time we ask that the privacy of Glenn's kin be respected" @ a1.7 a5.3 | conflicts:
- statement / medium | other | refine | Facebook @ a1.6 a2.2 a3.2 | Facebook and Instagram @ a5.2 | conflicts:
- statement / when posted | date | agree | late Thursday @ a2.2 a5.2 | conflicts:
- death / town | place | agree | Bloomington, Minnesota @ a1.4 a2.3 a3.2 a6.3 a7.4 | Minnesota @ a4.3 | conflicts:
- bus / where parked | place | refine | Prairie Inn & Suites near the Mall of America @ a1.2 | Prairie Inn & Suites at the Mall of America @ a5.5 | Prairie Inn & Suites in Bloomington @ a7.4 | a motel @ a6.3 | conflicts:
- planned show / venue | place | disagree | Marlow Entertainment Center @ a1.11 a5.6 | Marlow Inn @ a2.8 | Bloomington @ a3.3 | conflicts: 0-1 0-2 1-2
- Thursday show / status | status | disagree | called off @ a1.11 a2.9 | he was due on stage that night but never made it @ a5.6 | conflicts: 0-1
- vehicle in police statement / kind | other | refine | a vehicle @ a1.8 | a recreational vehicle @ a2.6 | conflicts:
- police / name of dead man | status | agree | withheld @ a1.9 a2.7 | conflicts:
- investigators / who | other | refine | Bloomington police and the Hennepin County Sheriff's Office @ a1.3 | the county medical examiner and the sheriff @ a2.7 | conflicts:
- TMZ audio / condition | other | agree | cardiac arrest @ a1.1 a5.7 | conflicts:
- cause of death / status | status | refine | not determined @ a3.7 a4.6 a5.8 a6.5 | cardiac arrest, by audio @ a1.1 | toxic mix of drugs and alcohol @ a7.9 | conflicts:
- Iron Chapel Drivers / founding | date | refine | 1989 @ a1.12 | late 1980s @ a2.10 a3.8 | conflicts:
- "Velour" Grammy / year | date | agree | 1994 @ a1.12 a3.5 | conflicts:
- body / place found | place | agree | tour bus @ a1.4 a2.5 a3.3 a5.5 a6.1 a7.1 | conflicts:
- Reinhart / state in first report | status | agree | unresponsive @ a1.8 a2.6 a7.1 | conflicts:
- county office / with the body | other | refine | medical examiner @ a4.7 | coroner @ a6.4 | conflicts:
- cocaine / finding | status | agree | tested positive @ a4.1 a7.8 | conflicts:
- new band / name | name | refine | The Runarounds @ a1.6 a5.2 | the Runarounds @ a2.1 a3.3 a7.3 | Glenn Reinhart & The Runarounds @ a6.1 | conflicts:
- wife / name | name | agree | Carly Reinhart @ a1.10 | Carly @ a3.4 a5.4 | conflicts:
- cocaine / where found | place | agree | the bedroom @ a3.6 a4.2 a7.7 | conflicts:
- cocaine / amount | quantity | refine | small quantity @ a3.6 a4.2 | two clear bags @ a7.7 | conflicts:
- search / day | date | agree | 2015-12-04 @ a7.7 | Friday @ a3.6 | conflicts:
- arrested bandmate / name | name | refine | Ronny Gray @ a3.9 | Ronald Felton Gray @ a4.4 | conflicts:
- arrested bandmate / role | other | refine | bassist @ a3.9 | traveling member of the party @ a4.4 | conflicts:
- arrested bandmate / charge | other | agree | possession of a controlled substance @ a3.9 a4.5 | conflicts:
