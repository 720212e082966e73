== a1 | Pop Planet | 2021-02-23 | Photos show how bad Cougar Forrest's wreck was
News that golfer Cougar Forrest had rolled his vehicle came from the Los Angeles County Sheriff's Office on Tuesday, and his agent added that he was being operated on for leg injuries. ^1
Fans grew more worried when photos appeared. ^2 The SUV lies on its left side in them, with the front end wrecked and the back bumper gone. ^3 Through the side window the front airbags can be seen, and Forrest's luggage is piled up next to the vehicle. ^4
The office's statement says LASD answered a call to a single-vehicle roll-over at approximately 7:12 AM on February 23, where Rolling Glen Estates borders on Ranchos Lomas Altas. ^5 The vehicle had been going north on Hazelwood Boulevard and crashed at Greyhorse Road. ^6 Alonzo 'Cougar' Forrest was driving and alone inside, it goes on; firefighters and paramedics of the county "freed him from the wreck with the 'jaws of life'", and an ambulance brought him to a local hospital. ^7
County fire inspector Hector Nevarez called the injuries "moderate to critical", according to CNN. ^8 To Golf Digest, agent Max Steinfeld spoke of "multiple leg injuries" and of surgery under way. ^9
== a2 | Gearhead Daily | 2021-02-23 | Cougar Forrest seriously hurt in high-speed rollover
Serious leg injuries have put professional golfer Alonzo "Cougar" Forrest in hospital after his Genesis GV80 rolled at high speed in southern California; first responders had to cut him out, authorities and his representatives say. ^1 The place is a residential part of the Lomas Altas peninsula, in the southwest of Los Angeles County, and the time this morning. ^2
Around 7:12 am, the county's Sheriffs wrote on Twitter, they had reports of a single-vehicle crash along Hazelwood Boulevard. ^3 Forrest, alone and trapped in a rolled SUV, was taken out through the windshield and rushed to a hospital nearby. ^4 There he went into surgery on his legs, as a statement to the Associated Press has it. ^5
Anonymous law enforcement sources gave his condition to the Los Angeles Times as "moderate to critical"; "serious" was the word of a county Fire Department spokesperson later. ^6 The New York Times heard from a law enforcement source that there were compound fractures in his legs. ^7
He was in a promotional GV80, having been in the area for last weekend's Genesis Invitational, and reportedly heading north through a mild bend "at a high rate of speed". ^8 Then he lost control, went over the divider and rolled several times in the brush by the road. ^9 TMZ was told by authorities that alcohol is ruled out. ^10
== a3 | Naija Greens | - | Forrest lucky to be alive after crash
Trapped, conscious and with grave injuries to the legs: so responders found golf legend Cougar Forrest after his one-car rollover on a California road notorious for speeding, authorities said Tuesday. ^1
The 45-year-old was the only person in a 2021 Genesis GV80 SUV, going north and downhill. ^2 Authorities said he was driving at a "relatively higher speed than usual" as the car got onto the wrong side and then left the road for a hillside. ^3 It was a neighbor who dialed 911. ^4
Firefighters said he got away from what "would otherwise have been a deadly crash" because he was buckled up and the interior stayed whole. ^5 The sheriff's department saw no evidence of impairment. ^6
"Cougar Forrest was in a single-car accident this morning in California in which he sustained multiple leg injuries," said his agent of many years, Max Steinfeld. ^7 "He is now in surgery." ^8 The crash took place about 30 miles west of Cypress, where he grew up. ^9
An earlier tweet of the sheriff's department had the rescuers using the Jaws of Life. ^10 In truth, said Ashby, it was a prying tool and an ax with which they took off the windshield to free him. ^11
== a4 | Piedmont Press | 2021-02-24 | Cougar Forrest injured in car crash, has leg surgery
LOS ANGELES — Cougar Forrest was gravely hurt on Tuesday in the suburbs of Los Angeles, when his SUV struck a median, rolled and came to rest on its side by a steep road known for wrecks, authorities said. ^1 He had to be got out by the windshield, and, according to his agent, had surgery on a leg. ^2
Alone in the car, he hit the raised median, shot across two lanes of oncoming traffic and rolled several times, officials told reporters. ^3 The 45-year-old was awake and could talk while firefighters pried the front windshield open. ^4 Airbags and an interior that stayed mostly whole "gave him a pillow to survive the crash", Sheriff Luis Casanueva of Los Angeles County said. ^5 Both legs were seriously injured, said Darnell Ashby, the county's fire chief. ^6
No sign of impairment was at hand. ^7 About his speed they gave no figure. ^8
Deputy Mario Fernandez, who reached the wreck first, said he has caught drivers doing over 80 mph there, in a 45 mph zone. ^9 "I will say that it's very lucky that Mr. Forrest was able to come out of this alive," he said. ^10 Asked what day it was and where he was, "Cougar was able to talk to me clearly", Fernandez said, and looked "remarkably calm", likely from shock. ^11
== a5 | Coast to Coast News | - | Cougar Forrest recovering from long surgery on right leg
A doctor on Tuesday night described what Cougar Forrest had sustained hours before, in a one-car rollover on a steep suburban road in Los Angeles, as "considerable orthopaedic injuries to his right lower extremity". ^1 He is recovering after lengthy surgery. ^2
The golfer's Twitter account carried the words of Dr. Amit Mahadev, chief medical officer and interim CEO of Harbor-UCLA Medical Center: several "open fractures" of the lower right leg, a rod in the tibia, and screws and pins in foot and ankle. ^3 Forrest, 45, was "awake, responsive, and recuperating in his hospital room". ^4
All this came almost 15 hours after the 45-year-old had to be freed from his badly damaged SUV near the line between Rolling Glen Estates and Rancho Lomas Altas, some 30 miles south of downtown Los Angeles. ^5
Officials got to the scene at approximately 7:18 a.m., following a neighbor's 911 call, and found him conscious and able to speak, Luis Casanueva of the Los Angeles County Sheriff's Department told a news conference earlier on Tuesday. ^6
== a6 | Channel 9 LA | - | Cougar Forrest injured in rollover near Rancho Lomas Altas
Cougar Forrest is awake and on the mend after Tuesday morning's solo rollover in the Lomas Altas area, from which he went to hospital with multiple leg injuries, authorities said. ^1
About 7:12 a.m. the 45-year-old, with nobody else in the SUV, crashed around Hazelwood Boulevard and Greyhorse Road, where Rancho Lomas Altas and Rolling Glen Estates meet, said the Los Angeles County Sheriff's Department. ^2 The first 911 call was a neighbor's. ^3
Northbound, the 2021 Genesis GV80 was on a winding downhill stretch with more accidents than elsewhere, Sheriff Luis Casanueva said in the afternoon. ^4 There were no skid marks and no braking. ^5 It met the center median and a sign first, he said, then went over "into the opposite lane of traffic, hit the curb, hit a tree", rolling several times. ^6 The airbags and the whole interior "gave him a pillow to survive the crash". ^7
To free him, crews removed the front windshield with a hand tool, fire inspector Ian Fergus said, setting right the sheriff's earlier report of "jaws of life". ^8 Seen from our helicopter, the gray SUV lay on its side in brush, a little way down a hillside. ^9 Deputy Mario Fernandez, first to arrive, found Forrest lucid but not able to stand by himself. ^10
== a7 | Valley Democrat | - | Forrest crash 'purely an accident', sheriff says
Cougar Forrest will not be charged over the rollover that broke his leg badly, and perhaps cost him his career, on a steep road in Rancho Lomas Altas: it was an accident, Los Angeles County Sheriff Luis Casanueva said on Wednesday. ^1 "This is purely an accident," he told a news conference. ^2
How fast the golfer was driving when he lost control just after 7 a.m. on Tuesday is to be learned from the SUV's "black box". ^3 Earlier the sheriff had put it at a "relatively higher speed than usual", at the point where the vehicle got across the center divider and rolled, to stop about 30 yards up a hillside. ^4 If Forrest was distracted is not known yet. ^5
It was on Wednesday that he underwent "a long surgical procedure" to his right leg, foot and ankle. ^6 Doctors put a rod in the leg and screws in foot and ankle, a Twitter statement says; he is "awake, responsive and recuperating". ^7 At Harbor-UCLA Medical Center, where he was treated, chief medical officer Dr. Amit Mahadev spoke of open fractures to the upper and lower parts of tibia and fibula. ^8
== facts
- crash / hour | date | refine | about 7:12 a.m. @ a6.2 | just after 7 a.m. @ a7.3
- deputies or officials / when called or there | date | refine | responded at about 7:12 @ a1.5 | reports at about 7:12 @ a2.3 | at the scene at about 7:18 @ a5.6
- crash / day | date | agree | 2021-02-23 @ a1.5 a2.2 a4.1 a6.1
- Forrest / tool that freed him | other | disagree | jaws of life @ a1.7 | prying tool and ax @ a3.11 | hand tool @ a6.8 | cut out of the wreck @ a2.1 | windshield pried open @ a4.4 | conflicts: 0-1 0-2
- Forrest / legs hurt | other | disagree | both legs @ a4.6 | right leg @ a5.1 a5.3 a7.6 | legs @ a1.1 a2.5 a3.1 a6.1 | conflicts: 0-1
- surgery / day | date | disagree | 2021-02-23 @ a1.9 a2.5 a3.8 a5.1 | 2021-02-24 @ a7.6 | conflicts: 0-1
- SUV / where it stopped | place | disagree | down a hillside @ a6.9 | about 30 yards up a hillside @ a7.4 | a hillside @ a3.3 | brush by the road @ a2.9 | conflicts: 0-1
- Forrest / speed | quantity | refine | high rate of speed @ a2.8 | relatively higher speed than usual @ a3.3 a7.4 | no figure given @ a4.8
- Forrest / condition given on the day | status | refine | moderate to critical @ a1.8 a2.6 | serious @ a2.6 a4.1
- "moderate to critical" / who said it | other | refine | fire inspector Hector Nevarez @ a1.8 | anonymous law enforcement sources @ a2.6
- agent's word / given to | other | refine | Golf Digest @ a1.9 | Associated Press @ a2.5
- Forrest / age | age | agree | 45 @ a3.2 a4.4 a5.4 a6.2
- SUV / model | name | refine | Genesis GV80 @ a2.1 | 2021 Genesis GV80 @ a3.2 a6.4
- Forrest / alone in the car | count | agree | alone @ a1.7 a2.4 a3.2 a4.3 a6.2
- crash / place | place | refine | border of Rolling Glen Estates and Rancho Lomas Altas @ a1.5 a5.5 a6.2 | Lomas Altas peninsula @ a2.2 | Rancho Lomas Altas @ a7.1
- first 911 call | other | agree | a neighbor @ a3.4 a5.6 a6.3
- Forrest / impairment | status | refine | no sign @ a3.6 a4.7 | alcohol ruled out @ a2.10
- sheriff / on the interior | quote | agree | "gave him a pillow to survive the crash" @ a4.5 a6.7
- Forrest / state when found | status | agree | conscious and lucid @ a3.1 a4.11 a5.6 a6.10
- surgery / implants | other | refine | rod in the tibia, screws and pins in foot and ankle @ a5.3 | rod in the leg, screws in foot and ankle @ a7.7
- Forrest / state after surgery | quote | refine | "awake, responsive, and recuperating in his hospital room" @ a5.4 | "awake, responsive and recuperating" @ a7.7
- Forrest / way out of the car | other | agree | through the windshield @ a2.4 a3.11 a4.2 a6.8
- SUV / what it crossed | other | refine | the divider @ a2.9 a7.4 | raised median and two oncoming lanes @ a4.3 | median and opposite lane @ a6.6
- road / direction | other | agree | north on Hazelwood Boulevard @ a1.6 a2.8 a3.2 a6.4
- first deputy at the scene | name | agree | Mario Fernandez @ a4.9 a6.10
- road / reputation | other | refine | notorious for speeding @ a3.1 | known for wrecks @ a4.1 | more accidents than elsewhere @ a6.4
- chief medical officer / name | name | agree | Dr. Amit Mahadev @ a5.3 a7.8
- Forrest / hospital of the surgery | place | agree | Harbor-UCLA Medical Center @ a5.3 a7.8
- agent / words on the injuries | quote | agree | "multiple leg injuries" @ a1.9 a3.7
- SUV / rolled | count | agree | several times @ a2.9 a4.3 a6.6
- Forrest / kind of fractures | other | refine | compound fractures in his legs @ a2.7 | open fractures of the lower right leg @ a5.3 | open fractures of tibia and fibula @ a7.8
- Rancho Lomas Altas / name | name | refine | Ranchos Lomas Altas @ a1.5 | Rancho Lomas Altas @ a5.5 a6.2 a7.1
