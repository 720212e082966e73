== a1 | Channel 9 Southland | - | Actress Helena Lockhart booked on DUI suspicion
MARLENA, Calif. - Helena Lockhart seemed confused and at one moment tottered into a lane of traffic, a California Highway Patrol report says. ^1 At that, a worried member of the public dialed 911. ^2
According to the caller, she was driving erratically in a Marlena parking lot. ^3 She ran over her own sunglasses again and again and revved the engine over and over, the report states. ^4 From there she drove off, and ended up blocking a traffic lane where Bay Oaks Rd. meets West Canyon Road. ^5
"She seemed disoriented. ^6 She was unable to answer some basic questions," said Lt. Dean Lorr of the CHP. ^7
She is alleged to have had difficulty staying upright by herself during questioning. ^8 At the CHP office, officials excluded alcohol and decided that some kind of controlled substance was at work. ^9
Lockhart, 47, has been seen in "Regency," "Marlowe Court," "J.T. Hacker" and "Swing City." ^10 Last year she divorced husband Ricky Sandoro following 11 years of marriage, and earlier this year she entered a clinic because of anxiety and depression. ^11
Toxicology results will need some two to three weeks, Lorr said. ^12
Her time behind bars came to just a few hours: late Saturday night she left on her own recognizance. ^13 Her attorney has made no statement so far. ^14
== a2 | Buzz! Online | 2008-09-29 | Lockhart Hauled In After a Tip From a "Worried Citizen"
It was the wrong town for a meltdown: onetime Marlowe Court vixen Helena Lockhart, a six-time Golden Globe nominee, spent part of her weekend in custody. ^1
Around 5 p.m. Saturday the TV star was arrested, after Highway Patrol officers came upon her parked car obstructing traffic in Marlena, Calif., an upscale enclave close to Santa Barbara. ^2
The incident report says a "worried citizen" phoned police on seeing Lockhart, 47, "driving forwards and backwards over a pair of sunglasses and gunning her engine" in a parking lot. ^3 Later that witness met with her again on the road. ^4
"The citizen became worried when Ms. Lockhart left her vehicle and stumbled into the traffic lane...the citizen called 911 and reported the whole incident to CHP Ventura Dispatch," it goes on. ^5
Officers found her disoriented, per the report, and a sobriety test told them that drink was not the trouble. ^6 "Although clear impairment was exhibited during the tests, alcohol was ruled out as a factor," the CHP stated. ^7
She was arrested on suspicion of driving under the influence and brought to the Santa Barbara CHP office. ^8 There a drug recognition expert examined her, the CHP said, and "concluded Ms. Lockhart was under the influence of a controlled substance, and could not safely drive a motor vehicle." ^9
Her publicist would not comment. ^10
The Swing City alumna was booked into Santa Barbara County Jail and got out at 11 p.m. Saturday on $5,000 bail. ^11
June saw her enter an Arizona rehab center over anxiety and depression; a month at the Sierra Sonora facility later she was home. ^12
== a3 | Folk Weekly | - | Helena Lockhart Held, Then Freed on a DUI Charge
Police in Santa Barbara County, Calif., arrested Helena Lockhart on Saturday evening on suspicion of DUI. ^1
"Around 4:30 p.m., a woman witness saw Helena Lockhart driving erratically while leaving a parking lot in Marlena," Tim Marsden, who speaks for the California Highway Patrol, tells FOLK. ^2 "The witness said Lockhart was gunning her engine loudly, and backed over a pair of sunglasses several times." ^3
A short time afterwards the woman, who seems not to have known it was the actress, saw Lockhart, 47, halted on a highway nearby and getting out of her vehicle. ^4
"The witness called 911 because she was worried for Lockhart's safety," according to Marsden. ^5 "When a CHP officer arrived, Lockhart was found sitting inside her vehicle, which was partly blocking the roadway." ^6
She struck them as "disoriented and impaired," Marsden said, and so was driven to a CHP station for alcohol and drug tests, with which she cooperated. ^7
"Alcohol was ruled out as a factor, but based on the officer's observations, we think Lockhart was under the influence of prescription medicine," he added. ^8
DUI and being under the influence of a controlled substance were the grounds of arrest. ^9 Booking at a local jail came around 7 p.m., release some hours afterwards. ^10
Neither did her lawyer, Claire Burke, respond right away, nor would her publicist comment. ^11
Only two months back Lockhart finished a stay at a treatment center in Arizona following a fight with anxiety and depression. ^12
== a4 | BlogWire Daily | - | Helena Lockhart picked up for driving under the influence
The "Marlowe Court" and "Swing City" actress Helena Lockhart was arrested on Saturday night in Marlena, California, and charged with driving under the influence of a controlled substance. ^1
Her booking took place about 7 pm, once a concerned citizen had noticed her get into her car and drive erratically. ^2 It was about 4:30 pm on Saturday, the citizen said, when a plainly impaired woman, afterwards identified as Lockhart, climbed into a car in a parking lot in Marlena; the citizen dialed 911 to report it. ^3
California Highway Patrol spokesman Tim Marsden described odd behavior: she drove to and fro over a pair of sunglasses lying on the pavement and gunned the engine. ^4 After the lot, he said, she halted on the street and stumbled out of the car into a traffic lane; so says the citizen, who apparently followed Lockhart once the 911 call was made. ^5
On the Highway Patrol's arrival she had parked on State Route 192, partly blocking one lane. ^6 Talking to her convinced the officer that she was disoriented and under the influence of something, and he took her to the CHP's Santa Barbara-area office. ^7 The alcohol test was negative, while the drug results are due in a few days. ^8 She went free on her own recognizance, with no bail to post. ^9
She was the wife of Ricky Sandoro, guitarist with Von Jory, until they divorced after 11 years of marriage. ^10 They have a daughter, Eva Elisabeth. ^11
== a5 | SB Morning Sound | 2008-09-29 | Actress Lockhart taken into custody in Marlena
Authorities in Marlena arrested actress Helena Lockhart on Saturday afternoon, having allegedly found her driving under the influence of a controlled substance, the California Highway Patrol reported. ^1
A CHP report says that a citizen noticed the actress, 47, in a parking lot, driving time after time over a pair of sunglasses while she revved her engine. ^2
The citizen watched her leave and, moments later, reportedly met with her again, at a standstill on West Canyon Road near Bay Oaks Road. ^3 "The citizen became worried when Ms. Lockhart left her vehicle and stumbled into the traffic lane," the report reads. ^4
When CHP officers got there, Lockhart sat in the driver's seat and her vehicle was blocking the lane. ^5 She looked disoriented, says the report, and was put through a set of field sobriety tests. ^6
"Although clear impairment was exhibited during the tests, alcohol was ruled out as a factor," it states. ^7
The report puts her being taken into custody at roughly 5:11 p.m.; at the local CHP offices a drug recognition expert then found her under the influence of drugs and unable to drive safely. ^8
A chemical test followed, and after it the Santa Barbara County Jail. ^9 Booked in lieu of $5,000 for driving under the influence and for being under the influence of a controlled substance, she was let go at 11:05 p.m. on her own recognizance. ^10
Lockhart, of "Swing City," "Marlowe Court" and "Regency," lately filmed a part in the coming Savannah Wyoming movie, due next year. ^11
== a6 | Starbeat | - | Was medicine behind Helena Lockhart's arrest?
Police in Santa Barbara took the ex-Marlowe Court actress into custody when a resident reported she was "driving erratically" on her way out of a parking lot in the coastal city. ^1
The booking was for DUI and for being under the influence of a controlled substance; she sat in a cell overnight and was freed on Sunday (28Sep08) with no bail posted. ^2
How it came to this was told to Folk.com by Tim Marsden, California Highway Patrol spokesperson: "Around 4:30 pm, a woman witness saw Helena Lockhart driving erratically while leaving a parking lot in Marlena. ^3 The witness said Lockhart was gunning her engine loudly, and backed over a pair of sunglasses several times. ^4
"The witness called 911 because she was worried for Lockhart's safety. ^5 When a CHP officer arrived, Lockhart was found sitting inside her vehicle, which was partly blocking the roadway." ^6
Tests at a CHP station nearby have led authorities to exclude drink. ^7 "Alcohol was ruled out as a factor, but based on the officer's observations, we think Lockhart was under the influence of prescription medicine," Marsden adds. ^8
Only two months have passed since Lockhart left a rehab clinic in Arizona, where anxiety and depression were treated. ^9
== a7 | London Courier | 2012-04-11 | Helena Lockhart held over 'erratic' driving
Hollywood actress Helena Lockhart faces a charge of driving under the influence of prescription drugs. ^1
The arrest came in California on Saturday, when a witness rang police about somebody "driving erratically". ^2
The 47-year-old had been spotted in Santa Barbara revving her engine and reversing time and again over a pair of sunglasses. ^3
The witness did not recognise the star, police said, and reported her stopping on a highway close by and getting out of her car, seemingly to stumble into traffic. ^4
Tests ruled out alcohol, a police spokesman said, but Lockhart was charged with driving under the influence of prescription medication and let out on £2,700 bail. ^5
Her lawyer and publicist could not be reached for comment. ^6
Last year the ex-Marlowe Court actress was divorced from Ricky Sandoro, the Von Jory guitarist. ^7
She entered an Arizona treatment clinic in April after suffering depression. ^8
== facts
- Helena Lockhart / time of day of the arrest | date | disagree | around 5 p.m. Saturday @ a2.2 | Saturday evening @ a3.1 | Saturday night @ a4.1 | Saturday afternoon, about 5:11 p.m. @ a5.1 a5.8 | Saturday @ a7.2 | conflicts: 0-2, 1-3, 2-3
- Helena Lockhart / when the witness first saw her | date | agree | 4:30 p.m. @ a3.2 a4.3 a6.3
- Helena Lockhart / time of booking | date | agree | about 7 p.m. @ a3.10 a4.2
- Helena Lockhart / time of release | date | disagree | late Saturday night, after a few hours @ a1.13 | 11 p.m. Saturday @ a2.11 | hours after 7 p.m. @ a3.10 | 11:05 p.m. @ a5.10 | Sunday 2008-09-28 after a night in the cell @ a6.2 | conflicts: 0-4, 1-4, 3-4
- Helena Lockhart / terms of release | status | disagree | own recognizance @ a1.13 a5.10 | on $5,000 bail @ a2.11 | own recognizance, no bail posted @ a4.9 | no bail posted @ a6.2 | on £2,700 bail @ a7.5 | conflicts: 0-1, 0-4, 1-2, 1-3, 2-4, 3-4
- Helena Lockhart / sum of the bail | money | refine | $5,000 @ a2.11 a5.10 | £2,700 @ a7.5
- Helena Lockhart / age | age | agree | 47 @ a1.10 a2.3 a3.4 a5.2 a7.3
- Helena Lockhart / place where she was seen or arrested | place | disagree | parking lot in Marlena @ a1.3 a3.2 a4.3 a6.3 | Marlena, Calif. @ a2.2 a4.1 a5.1 | Santa Barbara County @ a3.1 | Santa Barbara, a coastal city @ a6.1 a7.3 | conflicts: 0-3, 1-3
- Helena Lockhart / where her car stood | place | disagree | corner of Bay Oaks Rd. and West Canyon Road @ a1.5 | a highway nearby @ a3.4 a7.4 | State Route 192 @ a4.6 | West Canyon Road near Bay Oaks Road @ a5.3 | conflicts: 0-3
- the witness / when she called 911 | other | disagree | when Lockhart stumbled into traffic @ a1.2 a2.5 | after she saw her get out of the vehicle on the road @ a3.5 a6.5 | on seeing her in the parking lot, before she followed her @ a4.3 a4.5 | conflicts: 0-2, 1-2
- Helena Lockhart / what she drove over | other | refine | her own sunglasses @ a1.4 | a pair of sunglasses @ a2.3 a3.3 a5.2 a6.4 a7.3 | a pair of sunglasses on the pavement @ a4.4
- Helena Lockhart / revving the engine | other | agree | revved the engine @ a1.4 a2.3 a3.3 a4.4 a5.2 a6.4 a7.3
- Helena Lockhart / how she drove over them | other | disagree | forwards and backwards @ a2.3 a4.4 | backed over them several times @ a3.3 a6.4 a7.3 | time after time @ a1.4 a5.2 | conflicts: 0-1
- Helena Lockhart / stumbling into traffic | other | agree | stumbled into the lane @ a1.1 a2.5 a4.5 a5.4 a7.4
- CHP report / on the citizen's worry | quote | refine | "The citizen became worried when Ms. Lockhart left her vehicle and stumbled into the traffic lane...the citizen called 911 and reported the whole incident to CHP Ventura Dispatch" @ a2.5 | "The citizen became worried when Ms. Lockhart left her vehicle and stumbled into the traffic lane" @ a5.4
- CHP report / on impairment and alcohol | quote | agree | "Although clear impairment was exhibited during the tests, alcohol was ruled out as a factor" @ a2.7 a5.7
- drug recognition expert / finding | other | refine | under the influence of a controlled substance, could not safely drive @ a2.9 | under the influence of drugs, unable to drive safely @ a5.8
- Helena Lockhart / alcohol | status | agree | ruled out @ a1.9 a2.7 a3.8 a4.8 a5.7 a6.7 a6.8 a7.5
- Helena Lockhart / substance | other | refine | some kind of controlled substance @ a1.9 a2.9 a4.1 a5.1 | prescription medicine @ a3.8 a6.8 a7.1 a7.5
- Helena Lockhart / charged or only arrested | status | disagree | arrested on suspicion @ a2.8 a3.1 | arrested and charged @ a4.1 a7.5 | conflicts: 0-1
- Helena Lockhart / what she was booked for | other | agree | DUI and being under the influence of a controlled substance @ a3.9 a5.10 a6.2
- Tim Marsden / on what the witness saw | quote | agree | "Around 4:30 p.m., a woman witness saw Helena Lockhart driving erratically while leaving a parking lot in Marlena. The witness said Lockhart was gunning her engine loudly, and backed over a pair of sunglasses several times." @ a3.2 a3.3 a6.3 a6.4
- Tim Marsden / on the 911 call | quote | agree | "The witness called 911 because she was worried for Lockhart's safety. When a CHP officer arrived, Lockhart was found sitting inside her vehicle, which was partly blocking the roadway." @ a3.5 a3.6 a6.5 a6.6
- Tim Marsden / on prescription medicine | quote | agree | "Alcohol was ruled out as a factor, but based on the officer's observations, we think Lockhart was under the influence of prescription medicine" @ a3.8 a6.8
- CHP spokesman / name | name | agree | Tim Marsden @ a3.2 a4.4 a6.3
- Helena Lockhart / blocking of the lane | other | refine | blocked the lane @ a1.5 a2.2 a5.5 | partly blocked @ a3.6 a4.6 a6.6
- drug results / how long they take | duration | disagree | two to three weeks @ a1.12 | a few days @ a4.8 | conflicts: 0-1
- clinic stay / start | date | disagree | earlier this year @ a1.11 | June @ a2.12 | April @ a7.8 | conflicts: 1-2
- clinic stay / end | date | refine | a month after June @ a2.12 | two months ago @ a3.12 a6.9
- clinic / place | place | refine | Arizona @ a2.12 a3.12 a6.9 a7.8 | Sierra Sonora, Arizona @ a2.12
- clinic stay / reason | other | refine | anxiety and depression @ a1.11 a2.12 a3.12 a6.9 | depression @ a7.8
- Helena Lockhart and Ricky Sandoro / divorce | date | agree | last year @ a1.11 a7.7
- Helena Lockhart and Ricky Sandoro / length of marriage | duration | agree | 11 years @ a1.11 a4.10
- Ricky Sandoro / band | name | agree | Von Jory @ a4.10 a7.7
- lawyer / comment | status | agree | no comment yet @ a1.14 a3.11 a7.6
- publicist / comment | status | disagree | declined to comment @ a2.10 a3.11 | could not be reached @ a7.6 | conflicts: 0-1
- Helena Lockhart / series | name | refine | Regency, Marlowe Court, J.T. Hacker and Swing City @ a1.10 | Marlowe Court and Swing City @ a2.1 a2.11 a4.1 | Swing City, Marlowe Court and Regency @ a5.11
