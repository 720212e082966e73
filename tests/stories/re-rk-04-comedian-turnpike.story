== a1 | Pellegrino Law Blog | - | New Jersey crash leaves Terry Logan in critical condition
Comedian and actor Terry Logan, say reports, was in a crash of six vehicles. ^1 It took place around 1 a.m. on June 7 in Cranfield. ^2
According to police, he was in a limo bus on the New Jersey Turnpike with six other passengers. ^3 Behind them came a tractor-trailer, a 35-year-old Georgia man at the wheel, who did not notice the traffic slowing. ^4 He swerved so as not to collide, but hit the rear of the limo and set off a chain reaction with four other vehicles.
A passenger of the limo was killed. ^5 Logan and one more passenger were critically injured, and a helicopter flew them to Joseph Reed Hospital. ^6 One truck in the accident belonged to Valmart, whose representative said it would take full responsibility if police found its truck to be at fault. ^7 The Georgia driver was charged with death by auto and may face other charges. ^8
Logan, 45, had been on at a casino in Delaware the night of the crash. ^9 He is best known for "Midnight Revue" and "Studio Five."
Someone hurt in a truck accident may be out of work for long, and may recover losses by a lawsuit.
== a2 | Y-92 Morning Blog | - | UPDATE: Terry Logan critical after car accident
Terry Logan is in critical condition. ^1 His vehicle (a limo) was one of the five cars in an accident on the Jersey Turnpike. ^2 One man died and three others were injured. ^3
A semi coming up behind Logan and the other cars missed the fact that traffic was moving slowly. It tried to steer clear of the limo, but struck it from behind, so that it spun and flipped over. ^4
According to a spokesman Terry is still critical. ^5 His family is with him now, and he is being looked after.
== a3 | Old Times Media | - | Terry Logan critical after 6-vehicle accident in NJ
From CNN: six vehicles collided in New Jersey early Saturday, leaving actor Terry Logan in critical condition, authorities said. ^1
The star of "Studio Five," earlier of "Midnight Revue," was riding in a limo bus in Mercer County, said Sgt. Frederick Wilkins of the New Jersey State Police. ^2 It was in Dobbinsville, on the New Jersey Turnpike, that the bus overturned, he said. ^3
"The limo bus is the only vehicle that turned over," Wilkins said. ^4 "Looks like one of the tractor-trailers may have run into the back of that limo bus, but that's preliminary for now." ^5
== a4 | The Celebrity Scold | - | Terry Logan critical following multi-car crash in New Jersey
A sad one. Late Friday night, or early Saturday morning, Terry Logan was riding with friends in a limo bus after a stand-up show in Dover, Delaware. ^1 It got caught in a multi-car crash that left several people critically injured, Terry among them. ^2 William McBride, a close friend of his, was killed. ^3
As it was reported, the vehicle with the 45-year-old and six others was in a six-vehicle accident near Cranfield Township about 1 a.m. Saturday, Sgt. First Class Fred Wilkins told the Associated Press. ^4 Wilkins put the crash, with its one dead, in the northbound lanes near mile marker 71.5. ^5 McBride was in the same vehicle; he did comedy as Uncle Billy Bride. ^6
Comedians Farris Benton and Arlo Duquay, also in the limousine bus, were hospitalized. ^7 Duquay had put up a photo from inside not long before. Logan's assistant, Phil Dallea, was on board too, and so were two drivers. ^8
"Terry is still in critical condition at Joseph Reed Hospital," Logan's rep told PEOPLE. ^9 "He suffered these injuries in an accident early this morning as one of several passengers in a chauffeured SUV coming back from a tour date in Delaware." ^10
== a5 | Jersey Packet | 2014-06-09 | Terry Logan more responsive but still critical
NEW BRUNSWICK — Comedian Terry Logan, once of Midnight Revue, was still in critical condition on Monday. ^1 The truck driver charged over Saturday's deadly Turnpike crash is due in court on Wednesday.
Logan, 45, is at Joseph Reed University Hospital in New Brunswick and will probably be there for several weeks yet, according to a Sunday statement by his publicist, Lucas May. ^2
"While Terry is still in critical condition, he has been more alert today, which is a hugely hopeful sign," it says. ^3 He had "a number of injuries including a broken leg, a broken femur, a broken nose and several broken ribs." ^4 His leg was operated on the same day. ^5
The driver, Calvin Draper, 35, of Jonesboro, Georgia, gave himself up on Saturday night. ^6 He faces one second-degree count of death by auto and four fourth-degree counts of assault by auto, said Tim O'Dowd of the Middlesex County Prosecutor's Office. ^7 His tractor trailer allegedly slammed into the back of a 2012 Mercedes Sprinter limousine bus, causing the collision of six vehicles that left one man dead. ^8
State Police Sgt. First Class Frederick Wilkins said it took place around 1 a.m. at milepost 71.5 in the northbound lanes, in Cranfield Township, Middlesex County. ^9
== a6 | Big Island Herald | 2014-06-09 | Logan recovering after surgery following crash
TRENTON, N.J. — Terry Logan was on the mend Sunday after surgery on a leg broken in the chain-reaction crash on the New Jersey Turnpike, but can expect several more weeks in the hospital. ^1 The crash killed one man and left two others critically injured besides him. ^2
The actor and comedian, 45, was still critical, yet "more alert," spokesman Lucas May said. ^3 Logan also has a broken femur, a broken nose and several broken ribs, May said. ^4
A Val-Mart truck driver from Georgia was charged with death by auto and four counts of assault by auto. ^5 According to authorities Calvin Draper, 35, of Jonesboro, seems not to have slowed for traffic early Saturday in Cranfield Township, and swerved too late. ^6 His rig smashed into the back of Logan's chauffeured Mercedes limo bus and killed comedian William "Billy Bride" McBride. ^7
Logan's assistant, Phillip Dallea, 36, of Shelton, Connecticut, and comedian Arlo Duquay Jr., 43, of Jersey City remained critical Sunday evening, said hospital spokeswoman Yolanda Mendes. ^8 Another passenger, comic Farris Benton, was treated and let go. ^9
Jerome Vale, who drove the bus, told ABC News that he heard Logan yelling once it had flipped.
== a7 | Holmford Patch | - | UPDATE: Terry Logan critically hurt on N.J. Turnpike; one killed
A fatal Turnpike crash on Saturday, in which former "Midnight Revue" star Terry Logan was critically injured, is still being investigated, says the Middlesex County Prosecutor's Office. ^1 A news release on the six-car crash was promised for later in the day. ^2 Four people went to the hospital, Logan included. ^3
Police confirmed that Joseph Reed University Hospital in New Brunswick was treating them all. ^4 William McBride, 63, of Peekskill, N.Y., a passenger of the limo bus, was killed. ^5
The wreck, in Cranfield in Middlesex County, also involved two tractor-trailers and an SUV. ^6
Word of an overturned car with people trapped inside reached police at 1:18 a.m.; the place was the 71.5 mile-marker. ^7 A Medevac helicopter flew the victims to the hospital. ^8
State Police Sgt. Frederick Wilkins acknowledged that the truck driver may have missed the slow traffic ahead; he swerved to avoid the Mercedes limo bus, but hit it from behind. ^9
Logan had performed Friday night at the Dover Flats Hotel and Casino in Dover, Delaware, according to CNN. ^10
== facts
- crash / vehicles involved | count | disagree | six @ a1.1 a3.1 a4.4 a5.8 a7.2 | five @ a2.2 | conflicts: 0-1
- crash / hour | date | refine | about 01:00 @ a1.2 a4.4 a5.9 | reported at 01:18 @ a7.7
- crash / day | date | refine | June 7 @ a1.2 | Saturday @ a3.1 a4.4 a7.1 | 2014-06-07 @ a5.9 a6.6
- crash / township | place | disagree | Cranfield @ a1.2 a4.4 a5.9 a6.6 a7.6 | Dobbinsville @ a3.3 | conflicts: 0-1
- crash / county | place | disagree | Mercer County @ a3.2 | Middlesex County @ a5.9 a7.6 | conflicts: 0-1
- crash / milepost | place | agree | 71.5 @ a4.5 a5.9 a7.7
- his vehicle / type | other | disagree | limo or limo bus @ a1.3 a2.2 a3.2 a4.1 | chauffeured SUV @ a4.10 | Mercedes limo bus @ a5.8 a6.7 a7.9 | conflicts: 0-1, 1-2
- other people in his vehicle / number | count | refine | six other passengers @ a1.3 | six others @ a4.4
- others critically injured / number | count | disagree | one @ a1.6 | two @ a6.2 a6.8 | several @ a4.2 | conflicts: 0-1
- hospital / name | name | refine | Joseph Reed Hospital @ a1.6 a4.9 | Joseph Reed University Hospital @ a5.2 a7.4
- dead man / name | name | refine | William McBride @ a4.3 a7.5 | William "Billy Bride" McBride @ a6.7
- truck driver / age | age | agree | 35 @ a1.4 a5.6 a6.6
- truck driver / charges | other | refine | death by auto @ a1.8 | death by auto and four counts of assault by auto @ a5.7 a6.5
- comedian / condition | status | agree | critical @ a1.6 a2.1 a3.1 a4.9 a5.1 a6.3 a7.1
- comedian / injuries | other | agree | broken leg, femur, nose and ribs @ a5.4 a6.1 a6.4
- comedian / stay in hospital | duration | agree | several weeks @ a5.2 a6.1
- Benton / outcome | status | refine | hospitalized @ a4.7 | treated and let go @ a6.9
- show before the crash / place | place | refine | a casino in Delaware @ a1.9 | Dover, Delaware @ a4.1 | Dover Flats Hotel and Casino in Dover, Delaware @ a7.10
- crash / number injured | count | disagree | three @ a2.3 | four @ a7.3 | conflicts: 0-1
