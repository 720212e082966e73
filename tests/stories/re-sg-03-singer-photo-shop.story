== a1 | Thrill UK | - | Philip Adrian arrested
Stop the presses, or at least page 37: Philip Adrian has been nicked again! No great surprise, true, but a branch of Clicky Clicks is involved, and that tickles us somehow.
The BBC says that on Sunday night Phil drove his Range Rover into a London outlet of the photo developers, and that he was afterwards arrested on suspicion of being unfit to drive. ^1
The shop, it is reported, was the Clicky Clicks on Hampstead High Street in North London. ^2 No snaps of the crash exist, ironically. His day in court is in August. ^3
== a2 | Heath & Hill Gazette | - | Singer Philip Adrian held after crash on Hampstead High Street
PHILIP Adrian is in trouble with the law once more, reportedly for driving into a shop on Hampstead High Street. ^1
Police arrested the one-time Zoom star in the early hours of Sunday on suspicion of being unfit to drive. ^2
CCTV showed his 4x4 at around 3.30am as it mounted the pavement and struck Clicky Clicks, whose window and frame were damaged. ^3
Detectives have looked into the singer's driving before. In October 2006 he was given a two-year ban, after being found unconscious at the wheel in Cricklewood. ^4
The Gazette understands that the star, a Highgate man, was not breathalysed but underwent a drugs test at a police station. ^5
"Police were called at roughly 3.30am on Sunday to reports of a vehicle in collision with a shop," a Met spokesman said. ^6 "Officers attended and a man in his 40s was held on suspicion of being unfit to drive. ^7 He was taken to a North London police station and later bailed to return at a date in August." ^8
== a3 | Fastlane Motors | - | Philip Adrian drives Range Rover into photo shop after London's gay pride parade
One question only about this odd tale, but the tale first.
The British singer Philip Adrian, 47, once of ZOOM!, put his Range Rover into Clicky Clicks, a photo shop close to his house, at about 3:35 in the morning. ^1
Out he stumbled, looking rather shocked, and he was arrested for being "unfit to drive" and let go on bail. ^2 "A man in his 40s was held on suspicion of being unfit to drive," said a police spokesman. ^3
You may remember a 24-month driving ban for Adrian, after he was discovered passed out behind the wheel of his Mercedes. ^4 Illicit substances were to blame, he admitted later. ^5
So, the question: London still has one-hour photo shops?
== a4 | StarPatch | - | Philip Adrian arrested after car smash
Reports say Philip Adrian has been arrested because his car went into a shopfront in London. ^1
The 47-year-old was held as suspected unfit to drive when his Range Rover hit Clicky Clicks on Sunday, following London's Gay Pride parade. ^2
According to The Sun, the impact buckled the front door of the Hampstead photo store and smashed its windows. ^3
The troubled singer is only just back on the road after a ban of two years. ^4 He was arrested at around 3.35am, then bailed until next month. ^5
"A man in his 40s was held on suspicion of being unfit to drive," a police spokesman said. ^6
== a5 | Gloss & Grime | 2010-07-06 | Philip Misses the Sign
A drive into the door of the photo store Clicky Clicks has got Philip Adrian arrested. ^1
The 47-year-old had been at the Gay Pride Parade on Saturday and lost control of his Range Rover at 3:30am on Sunday. ^2 CCTV caught it climbing the pavement and going into the glass shop front. ^3
Police arrested him at 3.35am on suspicion of being unfit to drive. ^4 Phil had only lately got his licence back after a ban of two years. ^5 It is the SEVENTH police investigation into his driving in six years. ^6
The former ZOOM! singer was, it is thought, tested for drugs at the station, although none turned up at the scene. ^7 He is on bail until August. ^8
== a6 | CelebGrouch | - | Philip Adrian steers into a photo store
Philip Adrian's record takes in three rammed parked cars and several naps at the wheel, so can anyone be amazed that at 3:30 in the morning his Range Rover went over a curb and into the side of a photo store in London? ^1
The Reckless Murmur singer, says the report, was filmed by CCTV as his Ranger Rover mounted the kerb and ploughed into Clicky Clicks in Hampstead, north London. ^2 Shocked, the ex-Zoom! star got out of the 4x4 and waited until the police came. ^3
They did not breathalyse him, as he insisted that he had not been drinking. ^4 A drugs test at a north London station is thought to have followed, says the Daily Mirror. ^5 No drugs were found, and the 47-year-old has bail until August. ^6
"Police were called at roughly 3.30am on Sunday to reports of a vehicle in collision with a shop," a Metropolitan Police spokesman confirmed. ^7 "Officers attended and a man in his 40s was held on suspicion of being unfit to drive. ^8 He was taken to a north London police station and later bailed to return on August 13 pending inquiries." ^9
For the seventh time an inquiry centres on how Philip, who makes no secret of his cannabis, drives. ^10
== a7 | Nyhetsnatt | - | Philip Adrian crashed car and was arrested
The long arm of the law often reaches for the singer Philip Adrian, who has earlier arrests for drugs and for traffic offences.
It was that time again on Sunday morning, when he lost control of his Range Rover and steered it into the entrance of a photo shop. ^1
Police judged the 47-year-old incapable of driving and arrested him. ^2 He had just had his licence returned after two years' suspension. ^3
He was released on bail but is to appear in court in about a month, writes Female First. ^4
== facts
- crash / day and part of the day | date | disagree | Sunday night @ a1.1 | early hours of Sunday, around 3.30am @ a2.2 a2.3 | Sunday @ a4.2 | 2010-07-04, 3:30am @ a5.2 | Sunday morning @ a7.1 | conflicts: 0-1, 0-3, 0-4
- crash / hour | date | refine | around 3.30am @ a2.3 | about 3:35 @ a3.1 | 3:30 @ a5.2 a6.1
- arrest / hour | date | agree | 3.35am @ a4.5 a5.4
- shop / name | name | agree | Clicky Clicks @ a1.2 a2.3 a3.1 a4.2 a5.1 a6.2
- shop / place | place | refine | Hampstead High Street, North London @ a1.2 a2.1 | Hampstead @ a4.3 a6.2 | London @ a4.1 a6.1 | close to his house @ a3.1
- car / make | name | disagree | Range Rover @ a1.1 a3.1 a4.2 a5.2 a6.1 a7.1 | Ranger Rover @ a6.2 | 4x4 @ a2.3 a6.3 | conflicts: 0-1
- Philip Adrian / age | age | refine | 47 @ a3.1 a4.2 a5.2 a6.6 a7.2 | in his 40s @ a2.7 a3.3 a4.6 a6.8
- shop / what the car hit or broke | other | refine | window and frame damaged @ a2.3 | front door buckled, windows smashed @ a4.3 | door, glass shop front @ a5.1 a5.3 | side of the store @ a6.1 | entrance @ a7.1
- arrest / ground | other | agree | suspicion of being unfit to drive @ a1.1 a2.2 a3.2 a4.2 a5.4 a7.2
- police / call-out sentence | quote | agree | "Police were called at roughly 3.30am on Sunday to reports of a vehicle in collision with a shop" @ a2.6 a6.7
- police / arrest sentence | quote | refine | "Officers attended and a man in his 40s was held on suspicion of being unfit to drive" @ a2.7 a6.8 | "A man in his 40s was held on suspicion of being unfit to drive" @ a3.3 a4.6
- police / bail sentence | quote | disagree | "He was taken to a North London police station and later bailed to return at a date in August" @ a2.8 | "He was taken to a north London police station and later bailed to return on August 13 pending inquiries" @ a6.9 | conflicts: 0-1
- bail / until when | date | refine | August @ a2.8 a5.8 a6.6 | August 13 @ a6.9 | next month @ a4.5
- next appearance / where and when | other | disagree | court, August @ a1.3 | police station, August @ a2.8 a6.9 | court, in about a month @ a7.4 | conflicts: 0-1, 1-2
- earlier ban / length | duration | refine | two years @ a2.4 a4.4 a5.5 a7.3 | 24 months @ a3.4
- earlier ban / what led to it | other | refine | found unconscious at the wheel in Cricklewood @ a2.4 | passed out behind the wheel of his Mercedes @ a3.4
- licence / got back recently | status | agree | only just @ a4.4 a5.5 a7.3
- breath test / taken | status | agree | no @ a2.5 a6.4
- drugs test / where | other | agree | at a police station @ a2.5 a5.7 a6.5
- drugs / found | status | agree | none @ a5.7 a6.6
- camera / what recorded the crash | other | agree | CCTV @ a2.3 a5.3 a6.2
- police inquiries into his driving / count | count | agree | seventh @ a5.6 a6.10
- Pride parade / before the crash | other | refine | after London's Gay Pride parade @ a4.2 | Saturday 2010-07-03 @ a5.2
- Philip Adrian / former band | name | refine | Zoom @ a2.2 | ZOOM! @ a3.1 a5.7 a6.3
- Philip Adrian / how he left the car | other | refine | stumbled out, rather shocked @ a3.2 | got out shocked and waited @ a6.3
