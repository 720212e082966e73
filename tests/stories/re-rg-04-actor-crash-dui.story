== a1 | Angeleno Times | 2008-07-28 | 'Arizona Jack' actor arrested after crash
Asher LaMarre, the young biker of the newest "Arizona Jack" movie, was arrested in Hollywood early Sunday, suspected of drunk driving, after a crash that hurt him and two others. ^1
It was about 2:30 a.m., Los Angeles County sheriff's deputies said, when LaMarre turned left where La Bruna and Mountain avenues cross and ran into a car coming the other way. ^2 His Ford F-150 pickup rolled over. ^3
Sgt. Kirsten Paloma of the West Hollywood sheriff's station said the actor's left hand was injured and that he was brought to Palms-Sharon Medical Center for surgery. ^4 Two women, his passenger and the driver of the other car, were treated for minor injuries and sent home. ^5
The 22-year-old was "displaying obvious signs of intoxication," said Paloma. ^6 As the others were only slightly hurt, she explained, he was cited for a misdemeanor and not for felony drunken driving. ^7
LaMarre's publicist, Marissa Yates, would not comment on the arrest. His attorneys said he was recovering from extensive hand surgery and meant to be back on the set of the "Metamorphs" sequel within one month. ^8
In November he was charged with misdemeanor trespassing for ignoring a guard who told him to leave a Walgreens in downtown Chicago; prosecutors dropped that case. ^9
== a2 | Earthling Central | 2008-07-27 | Asher LaMarre: DUI Arrest, Then Surgery
Asher LaMarre (Arizona Jack, Metamorphs), age 22, got himself arrested on Sunday for drunk driving; first there was an accident, and then he needed an operation. ^1
(Not to make a meal of it, but the man flipped his ride! ^2 Nobody was badly hurt, thank goodness. He had a female passenger with him, and the other guy was fine.) ^3
The collision came at around 3 a.m., as the Associated Press was told by Sgt. S. Hawk of the Los Angeles County Sheriff's. ^4
Hawk's words: "It was at once apparent to officers arriving on the scene that LaMarre was intoxicated and he was then placed under arrest." ^5
They booked the actor for a misdemeanor DUI and let him go. ^6 Afterwards he was brought to Palms Sharon Medical Center for what People calls "extensive hand surgery." ^7
Reports also mention minor injuries to his head and knee. ^8
He wants to be on the Metamorphs 2 set again within one month. ^9 What caused the accident is still being looked into. ^10
Not a huge shock: a quarrel with a guard at a Walgreens in Chicago got him arrested last year for criminal trespassing. ^11 He was drunk then, he told Letterman in May.
== a3 | Metamorphs Return Fan Blog | - | Asher LaMarre arrested for DUI
The star of Metamorphs was hurt in a car accident early on Sunday and then arrested, suspected of drunk driving. ^1
Around 3am in Hollywood, California, LaMarre's car and another vehicle collided. ^2 His head, knee and hand were injured and he went to the hospital. ^3 The passenger beside him suffered minor injuries. ^4
Asher was turning left into the path of the other vehicle when it happened; after hitting it his own is reported to have rolled over. ^5 He was booked for misdemeanor DUI and released. ^6
The shooting of the new Metamorphs movie may be thrown off badly. He needs a month to get well, it is said, so Martin Cove must film scenes without him till he is back. ^7
Reports now say that, drunk driving or not, the accident was no fault of his: the driver of the other vehicle ran a red light. ^8 After his extensive hand surgery Asher has left the hospital. ^9
== a4 | Morph Bulletin | 2008-07-31 | Asher Not To Blame For Accident
Blame would have been easy to pin on him, since he WAS at the wheel of his Ford F-150 pick-up at 3 a.m. with drink in him, and with a passenger, his 23-year-old co-star Annabel Rowe, who happens to be the girlfriend of "Retinue's" Damian Garnier. ^2 Rowe was unhurt; LaMarre was hospitalized for surgery on a hand. ^3
Officially it goes like this. Detectives have concluded, says sheriff's spokesman Stan Whitby, that the other driver, whose name has not been given, ran the light and is going to be cited too. ^4 LaMarre was booked for a misdemeanor DUI and had his left hand operated on. ^5
"He was not to blame," Whitby said. ^6
Rowe is back at work on "Metamorphs: Return of the Broken." LaMarre plans to follow within a month, according to his publicist Marissa Yates. ^7
LaMarre was attempting a left turn at La Bruna and Mountain avenues in West Hollywood when the pickup and another vehicle collided, and the truck rolled. ^8
Back on Sunday Sgt. Sean Hawk said: "It was at once apparent to officers arriving on the scene that LaMarre was intoxicated and he was then placed under arrest." ^9
== a5 | Continental Press | 2008-08-01 | Lawyer for LaMarre looks for witnesses to accident
LOS ANGELES — A long recovery may await Asher LaMarre from the accident in which his hand was crushed, says his lawyer. ^1
The "Arizona Jack" star, 22, was hurt last Sunday in West Hollywood in a late-night crash that flipped his truck. ^2 He was cited for drunken driving, though authorities have since declared him not at fault and said the other driver seems to have run a red light. ^3
Attorney Mitchell Ferris said in a Friday statement that LaMarre had been through four hours of surgery and that his left arm cannot be moved from the elbow down. ^4 Infection and other complications remain a substantial risk.
On Friday, blogs had photos of him smoking outside the Los Angeles hospital that has been his home since the operation. ^5
Martin Cove, who directs the "Metamorphs" sequel, said the injury might go into the script. ^6 "His two fingers are pretty mangled, but we're working out a way to film around it," Cove told "Access Hollywood." ^7
The director insisted that his lead was not drunk when it happened. ^8 "He was drinking hours and hours earlier," he said.
In the truck with LaMarre was Annabel Rowe, 23, an Australian actress. ^9
== a6 | Bella Women's Net | - | Was Asher to blame for the crash at all?
Early this week Asher LaMarre, the 22-year-old star of Metamorphs, was arrested on suspicion of drunk driving, following a crash in which his co-star Annabel Rowe came away with minor injuries. ^2
Asher was reported to have hurt his head and knee and to have needed hand surgery. ^3 Claims put Annabel at the crash, but Rhonda Dietrich, her agent, disagrees. "All that's out there is complete guesswork and gossip. She's at work today, on the set of Metamorphs 2." ^4
According to sources he had been downing shots at a nightclub beforehand and stayed for the band's whole set.
His pick-up hit another vehicle and went over onto its roof. ^5 Police now state that the second driver brought it about by ignoring a red light, and arrest is what that driver faces. ^7
"LaMarre was not to blame. ^8 We have strong evidence that the other driver ran a red light," says Stan Whitby for the Sheriff. ^9
None of this excuses the shape Asher was in: officers speak of a "smell of alcohol on his breath". ^10 The other vehicle's driver had no serious injuries. ^11
== a7 | Telegraful Marii | - | Asher LaMarre loses his licence for a year
The young American actor may not drive for one year, as a result of the accident he was in this July. ^1 LaMarre, who is 22, was cleared of driving under the influence, because at the time he had declined to give biological samples. ^2
That he had been drinking was plain to see, yet the inquiry showed that the accident was the doing of the other motorist, who disregarded a red traffic light. ^4
With Asher LaMarre was his colleague from "Metamorphs", Annabel Rowe, who escaped unharmed. ^5
For the actor it proved very serious: his left wrist was crushed and several reconstructive operations were needed. ^6 The left hand is in plaster even now. Filming of "Metamorphs" had to stop, and for its resumption director Martin Cove wrote a hand injury into the script. ^7
== facts
- crash / day | date | refine | 2008-07-27 @ a1.1 a2.1 a5.2 | Sunday @ a3.1 | early this week @ a6.2 | July @ a7.1
- crash / time of day | date | disagree | about 2:30 a.m. @ a1.2 | about 3 a.m. @ a2.4 a3.2 a4.2 | conflicts: 0-1
- crash / area | place | disagree | Hollywood @ a1.1 a3.2 | West Hollywood @ a4.8 a5.2 | conflicts: 0-1
- crash / corner | place | agree | La Bruna and Mountain avenues @ a1.2 a4.8
- LaMarre / age | age | agree | 22 @ a1.6 a2.1 a5.2 a6.2 a7.2
- LaMarre's vehicle / model | other | refine | Ford F-150 pickup @ a1.3 a4.2 | truck @ a5.2 | pick-up @ a6.5
- LaMarre's vehicle / what happened to it | other | agree | rolled over @ a1.3 a2.2 a3.5 a4.8 a5.2 a6.5
- LaMarre / manoeuvre | other | agree | left turn @ a1.2 a3.5 a4.8
- passenger / who | name | refine | a woman @ a1.5 a2.3 | Annabel Rowe @ a4.2 a5.9 a6.2 a7.5
- passenger / age | age | agree | 23 @ a4.2 a5.9
- passenger / injuries | status | disagree | minor injuries @ a1.5 a3.4 a6.2 | none @ a4.3 a7.5 | conflicts: 0-1
- passenger / presence at the crash | status | disagree | was in the truck @ a4.2 a5.9 a7.5 | called guesswork by her agent @ a6.4 | conflicts: 0-1
- other driver / sex | other | disagree | a woman @ a1.5 | a guy @ a2.3 | conflicts: 0-1
- other driver / injuries | status | disagree | minor injuries @ a1.5 | fine @ a2.3 | nothing serious @ a6.11 | conflicts: 0-1
- LaMarre / injuries | other | refine | left hand @ a1.4 a4.5 | head, knee and hand @ a2.8 a3.3 a6.3 | hand @ a2.7 a4.3
- LaMarre / what was crushed | other | disagree | hand @ a5.1 | left wrist @ a7.6 | conflicts: 0-1
- hospital / name | place | refine | Palms-Sharon Medical Center @ a1.4 a2.7 | Los Angeles hospital @ a5.5
- LaMarre / whether still in hospital | status | refine | has left @ a3.9 | there since the operation @ a5.5
- LaMarre / operations | count | refine | hand surgery @ a1.4 a2.7 a4.5 a6.3 | four hours of surgery @ a5.4 | several operations @ a7.6
- DUI count / degree | other | agree | misdemeanor @ a1.7 a2.6 a3.6 a4.5
- LaMarre / intoxication | status | disagree | intoxicated @ a1.6 a2.5 a4.9 a6.10 a7.4 | not drunk, says Cove @ a5.8 | conflicts: 0-1
- sergeant on the arrest / wording | quote | agree | "It was at once apparent to officers arriving on the scene that LaMarre was intoxicated and he was then placed under arrest" @ a2.5 a4.9
- sergeant / name | name | refine | S. Hawk @ a2.4 | Sean Hawk @ a4.9
- return to the set / time | duration | agree | within a month @ a1.8 a2.9 a3.7 a4.7
- return to the set / who said it | other | refine | his attorneys @ a1.8 | publicist Marissa Yates @ a4.7
- crash / cause | other | refine | other driver ran a red light @ a3.8 a4.4 a5.3 a6.7 a6.9 a7.4 | still under investigation @ a2.10
- other driver / consequence | other | disagree | to be cited @ a4.4 | faces arrest @ a6.7 | conflicts: 0-1
- spokesman on blame / wording | quote | disagree | "He was not to blame" @ a4.6 | "LaMarre was not to blame" @ a6.8 | conflicts: 0-1
- Walgreens incident / date | date | refine | 2007-11 @ a1.9 | 2007 @ a2.11
- injury / place in the script | status | refine | may be added @ a5.6 | added @ a7.7
