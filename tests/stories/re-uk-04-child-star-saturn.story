== a1 | Stars Gone Silly | 2006-07-20 | I see tipsy people
Early on Thursday actor Harley Jude Osborn landed in the hospital, authorities said, having apparently lost control of the car on his way to his home in the Los Angeles area. ^1
At the wheel of a 1995 Saturn, Osborn, an Academy Award nominee for "The Ninth Sign," hit a brick pillar about 1 a.m., and the car flipped, said Lt. Grant Sisler of the Los Angeles County sheriff's department. ^2 After the crash the 18-year-old was awake and talking, according to Sisler. ^3 Nobody else had been in the car, and he was brought to Hartwell Hospital in nearby Pasadena. ^4 Sisler knew nothing of his condition, while a receptionist in the emergency room said that the hospital had no one of that name. ^5
A 1995 Saturn? In one of those I would aim for a brick pillar too. ^6
== a2 | Spanglot Blog | 2006-07-21 | Harley Jude Osborn hurt in car incident
It was about 1 a.m. when Harley Jude Osborn, the actor of eighteen, reportedly lost control of his 1995 Saturn, which struck a brick pillar and flipped. ^1 Afterwards he was awake and talking, and he had been alone in the car. ^2
A doctor at the hospital that admitted him said, "He's quite uncomfortable and resting. ^3 He just wants to let everybody know he's going to be OK." ^4 Uncomfortable is an odd thing for them to say. ^5
Surely Harley could pay for something newer than a 1996 model, and having no airbag is dangerous. ^6
== a3 | Fourth Plaza From the Moon | 2006-07-20 | No Home Alone boy, he
A California sheriff's department says that "The Ninth Sign" child star Harley Jude Osborn was hospitalized this morning when the car he drove turned over in La Cresta Oakridge. ^1
A department spokesman said Osborn, 18, apparently lost control of a 1995 Saturn and struck a brick pillar with a mailbox on Oakridge Avenue, just east of Berry Chase Drive, about 2:10 a.m. ^2 It flipped onto its roof and stopped a short distance off. ^3 He was driven to Hartwell Memorial Hospital in Pasadena with injuries that, the spokesman said, were not considered life threatening. ^4
When did Harley Jude Osbarn become 18, by the way? ^5 And he drives a '95 Saturn, the sensible kid. ^6 Finally, not a word of alcohol or drugs as a contributing cause. ^7
== a4 | Cross and Catty | - | Perhaps there was a ghost in the road
Harley Jude, for some reason I never blamed you for those two later films of yours. ^1 So here comes a public service message for former child stars. ^2
Harley Jude Osborn is in the hospital with minor injuries: at two in the morning he drove into a brick pillar. ^3
Drew Baldry is in the hospital with serious injuries, and under arrest, after weaving through traffic at 80 and slamming into two parked cars. ^4
All the boys I knew as a teenager did the like, and nothing says that you are anything but wholesome, but do keep your eyes on the prize. ^5
== a5 | Gasper | - | Harley Jude Osborn is a grown-up at last
We first took it that the former child actor's car crash shared little with yesterday's accident of a lesser Baldry brother. ^1 We even froze a moment at the thought of the teen caught in his overturned car, which every report that we have read calls a 1995 Saturn, after he jumped a curb and hit a brick mailbox pillar. ^2
Then came the local TV news report, and out went our naivety: police are investigating whether alcohol had a role in the late-night incident. ^3 We do hope that nobody had to talk Harley Jude down to the ground at gunpoint. ^4
== a6 | Sulky Girl | 2006-07-20 | I see nicer cars
Early this morning Harley Jude Osborn was in a car accident. ^1 So far nobody speaks of drugs or drink, but these days either would hardly surprise me. ^2
What puzzles me is his 1995 Saturn; my own is a 1996. ^3 The boy has acted since he could walk, and The Ninth Sign, a giant hit, brought him an Oscar nomination. ^4
== a7 | Thursday's Nook | 2006-08-18 | Osborn failed to see a mailbox
Harley Jude Osborn hit a mailbox, and everybody will now joke that he sees ghosts but no mailbox. ^1
DUI and possession charges will not please the companies that must insure his next films. ^2 He ought to be ashamed of being caught in a '95 Saturn. ^3 A mugshot of him I have not found. ^4
== facts
- Harley Jude Osborn / hour of the crash | date | disagree | about 1 a.m. @ a1.2 a2.1 | about 2:10 a.m. @ a3.2 | two in the morning @ a4.3 | early morning @ a6.1 | late-night @ a5.3 | conflicts: 0-1, 0-2
- Harley Jude Osborn / day of the crash | date | agree | 2006-07-20 @ a1.1 a3.1 a6.1
- Harley Jude Osborn / family name | name | disagree | Osborn @ a1.1 a2.1 a3.1 a4.3 a6.1 a7.1 | Osbarn @ a3.5 | conflicts: 0-1
- Harley Jude Osborn / age | age | agree | 18 @ a1.3 a2.1 a3.2
- car / make and year | other | disagree | 1995 Saturn @ a1.2 a2.1 a3.2 a3.6 a5.2 a6.3 a7.3 | a 1996 model @ a2.6 | conflicts: 0-1
- car / what it hit | other | refine | a brick pillar @ a1.2 a2.1 a4.3 | a brick pillar with a mailbox @ a3.2 a5.2 | a mailbox @ a7.1
- car / overturned | other | refine | flipped @ a1.2 a2.1 | turned over, onto its roof @ a3.1 a3.3 | overturned @ a5.2
- Harley Jude Osborn / control of the car | other | agree | lost control @ a1.1 a2.1 a3.2
- Harley Jude Osborn / state after the crash | other | agree | awake and talking @ a1.3 a2.2
- Harley Jude Osborn / passengers | other | agree | alone in the car @ a1.4 a2.2
- hospital / name | name | refine | Hartwell Hospital @ a1.4 | Hartwell Memorial Hospital @ a3.4
- hospital / place | place | agree | Pasadena @ a1.4 a3.4
- crash / place | place | refine | the Los Angeles area, on the way home @ a1.1 | La Cresta Oakridge @ a3.1
- Harley Jude Osborn / injuries | other | refine | not life threatening @ a3.4 | minor @ a4.3 | uncomfortable, going to be OK @ a2.3 a2.4
- Harley Jude Osborn / admitted to the hospital | status | disagree | no one of that name there @ a1.5 | admitted @ a2.3 | conflicts: 0-1
- The Ninth Sign / award nomination | other | refine | Academy Award nominee @ a1.2 | Oscar nomination @ a6.4
- Harley Jude Osborn / film | name | agree | The Ninth Sign @ a1.2 a3.1 a6.4
- crash / alcohol | status | disagree | no mention of alcohol or drugs @ a3.7 a6.2 | police investigate whether alcohol had a role @ a5.3 | DUI charge @ a7.2 | conflicts: 0-1, 0-2
- Baldry crash / who | name | refine | Drew Baldry @ a4.4 | a lesser Baldry brother @ a5.1
