== a1 | Dawn Samachar English | 2022-12-30 | Rishank Negi badly hurt as car overturns near Roorkee
India wicketkeeper Rishank Negi met with a serious road accident at Kursan, not far from Roorkee, on the way from Delhi to his mother. ^1 He nodded off, and his Mercedes Benz went astray, tore through the railing of the divider and slid some 100 metres before it turned over on the opposite carriageway. ^2 Negi, caught inside, was already struggling to free himself when the driver and the conductor of a Haryana roadways bus, along with a local businessman, hauled him out. ^3
Nothing was left of the car but a burnt shell once the fire brigade got there. ^4 First aid was given in Roorkee; he was then admitted to Dehradun's Apex Hospital. ^5 His forehead and other parts of the body are hurt, but he is stable. ^6
The crash occurred at 5.30 a.m. on Friday by the Haridwar-Delhi National Highway, said Tapan Kishore Rana, SP (rural) of Haridwar. ^7 Negi had set out alone from Delhi at roughly 2.15 a.m. ^8 He admitted to the officer that sleep had overcome him. ^9 Nor, he said, had he been wearing his seat belt. ^10 Eight posts of the railing and a lamp post were mown down.
== a2 | Rupee Markets | - | Negi crash: cricket official brings in a pothole
A cricket official's account has given the Rishank Negi accident a new twist. The luxury car of the 25-year-old hit the road divider on the Delhi-Dehradun highway and went up in flames after he fell asleep at the wheel. ^1 He was its sole occupant and had hurt his back, forehead and leg. ^2 The idea was to surprise his mother before the new year. ^3
On Saturday he had a visitor, Ram Verma, who directs the Delhi and District Cricket Association. "He told me he wanted to spare his car a pothole," Verma informed news agency ANI about the moment of the crash. ^4
Negi's state is stable, he is recovering nicely, and for the present he stays in Apex Hospital, Verma added. ^5 The Indian board's doctors are in contact with those treating him.
== a3 | The Calcutta Courier | - | Asleep at the wheel, Negi cheats death
Police say Rishank Negi was asleep when his car ran into a divider on an Uttarakhand highway at 5.30am on Friday, and that the India keeper managed to scramble out before the flames took it. ^1 The 25-year-old lies in intensive care in Dehradun but is out of danger, in the words of the Indian board. ^2
He "has two cuts on the brow, a ligament tear in the right knee and has also injured his right wrist, ankle and toe and has suffered grazes on his back", its statement reads. ^3
By a doctor's account Negi was driving, alone, on NH58 from Delhi to his home town Roorkee so as to surprise his mother Manju and see in the New Year with her. ^4 Apparently at high speed, the Mercedes-AMG GLE43 Coupe burst through the divider's iron rails and struck the barriers at Kurson Border, about 25km short of Roorkee. ^5 It slid on for about 200 metres, halted and caught fire. ^6 Within minutes it had "burnt completely", said policemen who wished not to be named. ^7 They noted that he had not buckled up. ^8
Most of his wounds came about "because he broke a window and jumped out", Dr Suresh Nagpal of the Roorkee hospital that first received him told PTI. ^9
== a4 | The Union Post | 2022-12-30 | Cricketer Negi lives through horror smash
Rishank Negi was hurt when his Mercedes-Benz GLE reportedly struck a divider, rolled several times and began to burn. ^1 It was around 5.30am on Friday and the India batsman was heading home to Roorkee from Delhi, along the Delhi-Dehradun highway. ^2 Perhaps he dozed off, reports suggest. ^3
His condition is given as stable. ^4 Forehead, right knee, one hand and the back are said to be injured. ^5 Talk of a broken leg was later contradicted.
The bang on the Kursan border, close to Ahmadpur Tal, brought villagers and policemen running. ^6 How he left the car is unclear. They dragged him out and put down the fire, Haridwar's rural SP, Tapn Kishor Rana, told The Times of India. ^7 India Today, by contrast, has the state's police chief Alok Kumar saying that Negi smashed the windscreen and got out. ^8
Samarth Hospital on Delhi Road saw him first and passed him on to Apex Hospital, Dehradun. ^9 The charred wreck can hardly be recognised as a Mercedes. ^10 He had been alone in it. ^11
== a5 | Witness News English | 2022-12-31 | What Negi told the police
Minutes after hitting the divider on December 30, Rishank Negi's car was ablaze. ^1 Injured as he was, the India keeper broke the window glass and got away with barely a moment to spare. ^2 He was bound for Roorkee with nobody else on board. ^3
Uttarakhand's Director General of Police, Alok Kumar, put the collision at 5:30 a.m. ^4 The spot, he confirmed, was Mahmudpur Tat, near Roorkee. ^5 Negi's own version is that he went to sleep while driving. ^6
"Rishank has two cuts on the brow, a ligament tear in the right knee, and has also injured his right wrist, ankle, and toe and suffered grazes on his back," the cricket board said. ^7 It calls him stable; he has been moved to Apex Hospital in Dehradun, where MRI scans are planned. ^8
Negi, 25, had not been picked for the home matches with Sri Lanka that start on January 3. ^9
== a6 | Bengal Age Online | 2022-12-30 | Breaking: Rishank Negi injured as car hits divider
Cricketer Rishank Negi was hurt on Friday morning as he was coming back from Uttarakhand to Delhi and his car ran into the divider. ^1
New Delhi: Travelling from Delhi to Uttarakhand on Friday morning, Negi crashed his Mercedes on Roorkee's Kursan border, near Ahmadpur Tal. ^2 He has been referred to Delhi. ^3
Doctors speak of wounds to the forehead and the leg. ^4 Dr Suresh Nagpal, who chairs Samarth Hospital, called him stable and said he was being sent on to Delhi for plastic surgery. ^5
"Rishank Negi's car had an accident about 5:30 am at Mahmudpur Tat near Roorkee," DGP Alok Kumar told the press. ^6 "From what he says, he dozed off at the wheel, so the car hit the divider and began to burn. He was first in a Roorkee hospital and has now been moved to Dehradun." ^7
People who saw it say the railing was struck and then the fire broke out. Samarth Hospital, on Delhi Road, took him in. ^8 He has now reached Apex hospital in Dehradun, which will carry out the plastic surgery. ^9 Negi was reportedly in his BMW. ^10 Money lying about at the scene was stolen.
== a7 | The Query | 2023-01-02 | "This stretch is known for crashes": witnesses on Negi's accident
People at the scene have been telling what they saw on 30 December 2022, the day when cricketer Rishank Negi's car ran into divider railings near Roorkee and caught fire. ^1
The 25-year-old wicketkeeper-batter wanted to surprise his mother and was driving home. ^2 His Mercedes GLC SUV hit the guard rail at the Kursan border, on the Delhi-Uttarakhand highway. ^3
One onlooker called the place accident-prone and named two factors as responsible. Another, Satish Tanwar, remembered that the burning car stood on the road for a while, until firemen put it out. ^5 The highways authority has reportedly filled the potholes since.
A statement by the Indian board lists "two cuts on the brow, a ligament tear in the right knee, injuries to the right wrist, ankle, and toe, and grazes on the back". ^4
== facts
- crash / date | date | agree | 2022-12-30 @ a1.7 a4.2 a5.1 a6.1 a7.1 a3.1
- crash / hour | date | agree | 5.30 am @ a1.7 a3.1 a4.2 a5.4 a6.6
- crash / place | place | disagree | Kursan @ a1.1 a7.3 | Kurson Border, 25 km from Roorkee @ a3.5 | Kursan border near Ahmadpur Tal @ a4.6 a6.2 | Mahmudpur Tat near Roorkee @ a5.5 a6.6 | conflicts: 2-3
- border town / name | name | disagree | Kursan @ a1.1 a4.6 a6.2 a7.3 | Kurson @ a3.5 | conflicts: 0-1
- road / name | place | refine | Haridwar-Delhi National Highway @ a1.7 | Delhi-Dehradun highway @ a2.1 a4.2 | NH58 @ a3.4 | Delhi-Uttarakhand highway @ a7.3
- cricketer / direction of travel | place | disagree | from Delhi to Uttarakhand @ a1.1 a3.4 a4.2 a6.2 | from Uttarakhand to Delhi @ a6.1 | to Roorkee @ a5.3 | conflicts: 0-1, 1-2
- cricketer / purpose of the trip | other | refine | to see his mother @ a1.1 | to surprise his mother @ a2.3 a3.4 a7.2
- crash / cause | other | disagree | fell asleep @ a1.2 a1.9 a2.1 a3.1 a5.6 a6.7 | perhaps dozed off @ a4.3 | avoided a pothole @ a2.4 | conflicts: 0-2
- car / model | other | disagree | Mercedes @ a1.2 a6.2 | Mercedes-AMG GLE43 Coupe @ a3.5 | Mercedes-Benz GLE @ a4.1 | Mercedes GLC SUV @ a7.3 | BMW @ a6.10 | conflicts: 0-4, 1-3, 1-4, 2-3, 2-4, 3-4
- car / distance it slid | quantity | disagree | about 100 metres @ a1.2 | about 200 metres @ a3.6 | conflicts: 0-1
- car / end | status | agree | burnt out @ a1.4 a3.7 a4.10
- cricketer / how he got out | other | disagree | pulled out by bus crew and businessman @ a1.3 | scrambled out himself @ a3.1 | broke a window @ a3.9 a5.2 | pulled out by villagers and police @ a4.7 | smashed the windscreen @ a4.8 | conflicts: 0-1, 0-2, 0-3, 0-4, 1-3, 2-3, 2-4, 3-4
- cricketer / alone in the car | status | agree | alone @ a1.8 a2.2 a3.4 a4.11 a5.3
- cricketer / seat belt | status | agree | not worn @ a1.10 a3.8
- cricketer / age | age | agree | 25 @ a2.1 a3.2 a5.9 a7.2
- cricketer / injuries | other | refine | forehead and other parts @ a1.6 | back, forehead and leg @ a2.2 | forehead, right knee, wrist, ankle, toe, back @ a3.3 a5.7 a7.4 | forehead, right knee, a hand and back @ a4.5 | forehead and leg @ a6.4
- board / statement on the injuries | quote | disagree | and has also injured his right wrist, ankle and toe and has suffered grazes on his back @ a3.3 | and has also injured his right wrist, ankle, and toe and suffered grazes on his back @ a5.7 | injuries to the right wrist, ankle, and toe, and grazes on the back @ a7.4 | conflicts: 0-2, 1-2
- cricketer / condition | status | refine | stable @ a1.6 a2.5 a4.4 a5.8 a6.5 | in intensive care but out of danger @ a3.2
- cricketer / first hospital | place | refine | Samarth Hospital @ a4.9 a6.8 | in Roorkee @ a1.5 a3.9 a6.7
- cricketer / hospital he was sent on to | place | disagree | Apex Hospital, Dehradun @ a1.5 a2.5 a4.9 a5.8 a6.9 | in Dehradun @ a3.2 a6.7 | Delhi @ a6.3 a6.5 | conflicts: 0-2, 1-2
- rural police chief / name | name | disagree | Tapan Kishore Rana @ a1.7 | Tapn Kishor Rana @ a4.7 | conflicts: 0-1
- doctor / name | name | agree | Suresh Nagpal @ a3.9 a6.5
- state police chief / name | name | agree | Alok Kumar @ a4.8 a5.4 a6.6
- car / what it struck | other | agree | the divider or its railing @ a1.2 a2.1 a3.1 a3.5 a4.1 a5.1 a6.1 a6.7 a7.1 a7.3
- car / fire | status | agree | caught fire @ a2.1 a3.6 a4.1 a5.1 a6.7 a7.1
- fire / who put it out | other | disagree | villagers and policemen @ a4.7 | firemen @ a7.5 | conflicts: 0-1
