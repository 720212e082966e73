== a1 | Hyderabad Times Bureau | 2018-08-29 | He was doing 160 an hour, says police chief
The Fortuner in which Kondaveti Gopikrishna, son of KVR and brother-in-law of Andhra chief minister Chandramohan Naidu, was driving fast struck a road divider on Wednesday at 6.15am. ^1
Gopikrishna and two companions had left Hyderabad for Nellore at about 4.30am, according to P V Raghunath, Superintendent of Police in Nalgonda. ^2 "Past Chinyal, near Marketpally, he was on the Guntur highway," the officer said. ^3 Across from the police's 12th Battalion grounds the car escaped his control and went into the divider. ^4 It was said to be moving at around 160 km per hour. ^5 Rain had made the surface slippery, too. ^6 After the divider it ran into another car, which was coming from the direction of Guntur. ^7
"The two others have slight injuries. Battalion policemen brought all of them to the Marketpally hospital right away," Raghunath said. ^8 Attempts at CPR were made, but the hospital declared him dead. ^9
Footage from cameras along the route is being gathered. ^10 Mr Naidu has boarded a helicopter in Amaravati to reach the spot.
== a2 | Paisa Daily | - | Chief minister's brother-in-law Gopikrishna dies in crash
Actor-politician Kondaveti Gopikrishna, whose brother-in-law Chandramohan Naidu is Andhra Pradesh's chief minister, was killed in a car on Wednesday morning while going to Nellore from Hyderabad. ^1 It happened at about 6 am at Annepalli, in Telangana's Nalgonda district. ^2 So fast was he driving, say the police, that he was hurled from the vehicle as it overturned. ^3
"His two fellow passengers say Gopikrishna had left for Hyderabad about 6 am," said P. V. Raghunath, the district superintendent. ^4 "It seems that he was thirsty, leaned to one side and lost control, and the car met the divider. The force lifted it 20 feet into the air and put it down on the other side of the road." ^5
At Kamasani Hospital in Marketpally, some 10 km off, he was pronounced dead on arrival. ^6 His father was K. V. Ranga Rao, once chief minister and founder of their party. ^7 His sons KVR Junior and Kiran Ram both act in Telugu films.
He had no seatbelt on, which is why he flew out of the car, police said. ^8
== a3 | Asian Standard | 2018-08-30 | Gopikrishna wore no seat belt: Police
High speed and no seat belt: that, a senior officer says, is how Kondaveti Gopikrishna was apparently driving when he met his death on Wednesday morning. ^1
P V Raghunath, SP of Nalgonda, said the car struck the median and came down on the far side of the road; the doors burst open and the actor-politician was flung out. ^2
"A seat belt would probably have softened the blow, and he might be alive. The others in the car say he had not put it on and was going fast as well," he said. ^3
Besides, he had been asking for a water bottle and so overlooked a gentle bend. ^4 He tried to steer round it and failed. The SP also saw faults in the "engineering of the road". ^5
Camera pictures should tell how fast the car was. ^6 Eye-witnesses report that it was thrown up into the air. ^7 Two friends who rode with him came away with minor injuries. ^8
== a4 | Mana Prapancham (Telugu) | 2018-08-29 | Nalgonda SP explains how the accident came about
Kondaveti Gopikrishna died this morning when his car rolled at Annepalli in Nalgonda district, on the road from Hyderabad to Nellore. ^1 District SP Raghunath has analysed the causes for the media.
In the Fortuner with him were a trader of Vijayawada, Pavi Subbarao, and one more man, Tanaji. ^2 Gopikrishna himself was driving, and the main reason for his death is that he did not fasten the seat belt. ^3 The car was doing about 160 kilometres at that moment; there is a small flaw in the road as well. ^4
Not seeing the turn ahead, he had looked round to the back for a water bottle. ^5 Then he noticed the curve and at once cut to the right. So he hit the divider, lost control and soared about 20 feet, after which the car tumbled on for 20 metres. ^6
== a5 | Drum Beat (Telugu) | 2018-08-29 | Friend beside him blames a stone
According to the police, it was the missing seat belt and the very high speed that cost Kondaveti Gopikrishna his life on the road. ^1 Two friends were with him at the time, Arikapalli Tanaji and Subbarao. ^2 They came out of it with injuries and are now being treated in hospital. ^3
Tanaji spoke to the media. They had left Hyderabad by car, he said, at half past four in the morning because they were to attend a wedding in Nellore district. ^4 Gopikrishna had insisted on driving. Tanaji had the seat next to him. ^5 It was because the car climbed on a stone, he stated, that it went out of control. ^6
== a6 | First Ray News (Telugu) | - | Kondaveti Gopikrishna killed on the road
Kondaveti Gopikrishna has met a terrible end in a road accident. He passed away while under treatment at Kamasani hospital, Marketpally. ^1
He had started by car from Hyderabad, together with two others, for Nellore. ^2 He is understood to have been at the wheel himself when it happened. ^3 The car left at 4.30 in the early morning. ^4 It had just got to Annepalli, in Nalgonda district, on the Marketpally-Addanki road. ^5 By what is known it was travelling at speed. ^6
== a7 | Chai Break (Telugu) | - | Tragedy in the Young Lion's family
Kondaveti Gopikrishna (61), who made his mark on cinema and politics alike, is dead after a road accident. ^1 He was coming from Nellore to Hyderabad when, near Annepalli, the car knocked against the divider, rolled over and ended at the roadside. ^2 Gopikrishna, who fell out of the car, had grave injuries to his head and body. Local people carried him to the Kamasani hospital in Marketpally. ^3 There the doctors tried what they could, in vain. ^4
Excessive speed is thought to be the reason. ^5 There are, however, two vehicles at the site, so it is not yet known whether his car simply went too fast and rolled or hit the one driving in front. ^6
== facts
- crash / date | date | agree | 2018-08-29 @ a1.1 a2.1 a3.1 a4.1
- crash / hour | date | refine | 6.15 am @ a1.1 | about 6 am @ a2.2
- party / hour of departure | date | disagree | about 4.30 am @ a1.2 a5.4 a6.4 | about 6 am @ a2.4 | conflicts: 0-1
- party / direction of travel | place | disagree | from Hyderabad to Nellore @ a1.2 a2.1 a4.1 a5.4 a6.2 | from Nellore to Hyderabad @ a7.2 | for Hyderabad @ a2.4 | conflicts: 0-1, 0-2
- crash / place | place | refine | Annepalli, Nalgonda district @ a2.2 a4.1 a6.5 a7.2 | across from the 12th Battalion grounds @ a1.4
- road / name | place | refine | Guntur highway @ a1.3 | Marketpally-Addanki road @ a6.5
- car / model | other | agree | Fortuner @ a1.1 a4.2
- car / speed | quantity | refine | about 160 km per hour @ a1.5 a4.4 | fast @ a1.1 a2.3 a3.1 a3.3 a5.1 a6.6 a7.5
- crash / why control was lost | other | disagree | he reached for water @ a2.5 a3.4 a4.5 | the car climbed on a stone @ a5.6 | slippery road @ a1.6 | conflicts: 0-1
- car / what it struck first | other | agree | the divider @ a1.4 a2.5 a3.2 a4.6 a7.2
- car / second vehicle | other | refine | hit a car coming from Guntur @ a1.7 | perhaps hit the one in front @ a7.6
- car / height it was thrown | quantity | refine | 20 feet @ a2.5 a4.6 | into the air @ a3.7
- car / where it ended | place | refine | other side of the road @ a2.5 a3.2 | roadside @ a7.2
- road / flaw | other | agree | fault in the road @ a3.5 a4.4
- victim / seat belt | status | agree | not worn @ a2.8 a3.1 a3.3 a4.3 a5.1
- victim / thrown from the car | status | agree | flung out @ a2.3 a2.8 a3.2 a7.3
- victim / who drove | other | agree | he himself @ a1.1 a2.3 a3.1 a4.3 a6.3
- victim / who took him to hospital | other | disagree | battalion policemen @ a1.8 | local people @ a7.3 | conflicts: 0-1
- victim / hospital | place | refine | Kamasani Hospital, Marketpally @ a2.6 a6.1 a7.3 | the Marketpally hospital @ a1.8
- victim / where he died | status | disagree | dead on arrival @ a2.6 | under the doctors' hands in hospital @ a6.1 a7.4 | declared dead at the hospital after CPR @ a1.9 | conflicts: 0-1
- victim / family | other | agree | son of KVR @ a1.1 a2.7
- victim / brother-in-law | name | agree | Chandramohan Naidu @ a1.1 a2.1
- passengers / number | count | agree | 2 @ a1.2 a2.4 a3.8 a4.2 a5.2 a6.2
- passengers / names | name | refine | Pavi Subbarao and Tanaji @ a4.2 | Arikapalli Tanaji and Subbarao @ a5.2
- passengers / injuries | other | refine | slight @ a1.8 a3.8 | injuries, in hospital @ a5.3
- passengers / who they were | other | refine | friends @ a3.8 a5.2 | a trader and another man @ a4.2
- police chief / name | name | refine | P V Raghunath @ a1.2 a3.2 | P. V. Raghunath @ a2.4
- police / camera footage | other | agree | being checked @ a1.10 a3.6
