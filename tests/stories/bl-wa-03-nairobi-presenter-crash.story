== a1 | Rift Valley News Service | 2022-06-04T07:50:00Z | TV host Wanjiru Kimotho hurt in highway crash near Gilgil
Television presenter Wanjiru Kimotho was injured when her vehicle ran into an onion lorry near Gilgil at about one o'clock this morning, police said. ^1
County traffic commander Josphat Lelei said a hired driver, Peter Macharia, had been at the wheel of the Toyota Prado while the presenter slept in the back. ^2 A cousin was also in the car. Both were treated for cuts.
Kimotho, 36, has presented the breakfast programme "Asubuhi Live" since 2018. ^3 She was first taken to the sub-county hospital and then flown to Nairobi at daybreak with a fractured collarbone. ^4
The lorry driver fled on foot. ^5 Eleven people have died on that stretch of road since January.
== a2 | Mtaa Moto | 2022-06-05T05:30:00Z | Wanjiru alikuwa on the wheel? What we are hearing
Sema Friday night drama! It was twenty minutes to midnight when the Asubuhi Live queen met a lorry full of vitunguu at Kikopey, and guys who stopped to help swear she was the one driving. ^1 "She got out from the driver's door holding her shoe," a nyama choma seller told us.
The good news is that nothing is broken. ^2 Bruises and a headache only, says someone in her camp, and she even asked for chips at the Nairobi hospital. ^3
The big SUV, white, is now in the police yard at Gilgil looking like a crushed soda can. ^4 Remember she bought it last year for six million bob.
== a3 | Channel Seven Kenya press office | - | Statement on Wanjiru Kimotho
Our colleague Wanjiru Kimotho was involved in a road accident on the way home from a family function in Nakuru. She was a passenger in the car and is in a stable condition at the Mater Cross Hospital in Nairobi with a broken collarbone. ^1
Dennis Ochola will present the programme in her absence. ^2 We ask the public to respect the privacy of her family, and not to circulate pictures from the scene.
== a4 | Nakuru County Mirror | 2022-06-10T08:00:00Z | Lorry driver in court over Kikopey accident
A 41-year-old man appeared before the Nakuru magistrate yesterday charged with careless driving and leaving the scene of the accident in which the television personality Wanjiru Kimotho was injured. ^1
Samuel Kiprop, who gave himself up on Monday, pleaded not guilty and was released on a bond of 100,000 shillings. ^2 The court heard that his vehicle, loaded with onions, had been parked without reflectors at Kikopey, near Gilgil. ^3
The presenter left hospital on Wednesday, four days after she was admitted. ^4 The case will be mentioned on 7 July.
== a5 | Savannah Weekend | 2022-06-25T06:00:00Z | "I count every breakfast": Wanjiru is back
The mug is the same and so is the laugh. On Monday, when Wanjiru Kimotho walked back on to the set of the show she has fronted for four years, the crew had stuck a paper collarbone to her chair. ^1
She does not remember much of that Friday, June 3, just before midnight. ^2 "I saw the lights of the lorry and I thought, he will move," she told viewers. ^3 Her next memory is of a Mater Cross ceiling. ^4
She would be kept in until the following Wednesday. ^5 Dennis Otieno Ochola, who stood in, has been given a slot of his own on Saturdays. ^6 At 36, she says, she has finally learnt to sit still, and she has sold the car. ^7
== a6 | Ostafrika Spiegelbild | - | Kenyan presenter returns to screen after crash (translated from the German)
A fortnight after her serious traffic accident, the Kenyan presenter Wanjiru Kimotho is back on the air. ^1 "I saw no lights at all on the lorry, it was simply there," she said in the programme. ^2
The man who had left it standing on the carriageway turned himself in and is free on bail of just under 800 euros. ^3 Kenya registers over 4,000 road deaths a year.
== facts
- crash / date | date | disagree | 2022-06-04, about one in the morning @ a1.1 | 2022-06-03, twenty to midnight @ a2.1 | 2022-06-03, just before midnight @ a5.2 | conflicts: 0-1 0-2
- crash / place | place | refine | near Gilgil @ a1.1 | Kikopey @ a2.1 | Kikopey, near Gilgil @ a4.3
- crash / who drove | other | disagree | a hired driver, Peter Macharia @ a1.2 | Kimotho herself @ a2.1 | Kimotho was a passenger @ a3.1 | conflicts: 0-1 1-2
- Kimotho / injury | other | disagree | a fractured collarbone @ a1.4 | nothing broken, bruises and a headache @ a2.2 a2.3 | a broken collarbone @ a3.1 | conflicts: 0-1 1-2
- Kimotho's car / model | other | refine | Toyota Prado @ a1.2 | big SUV, white @ a2.4
- lorry / load | other | agree | onions @ a1.1 a2.1 a4.3
- Kimotho / age | age | agree | 36 @ a1.3 a5.7
- Kimotho's time on Asubuhi Live / length | duration | refine | since 2018 @ a1.3 | four years @ a5.1
- hospital / name | name | refine | a Nairobi hospital @ a2.3 | Mater Cross Hospital, Nairobi @ a3.1 a5.4
- stand-in presenter / name | name | refine | Dennis Ochola @ a3.2 | Dennis Otieno Ochola @ a5.6
- Kimotho leaving hospital / date | date | agree | 2022-06-08 @ a4.4 a5.5
- lorry driver's bail / sum | money | refine | 100,000 shillings @ a4.2 | just under 800 euros @ a6.3
- Kimotho's return to the show / date | date | refine | 2022-06-20 @ a5.1 | a fortnight after the accident @ a6.1
- Kimotho's memory of the lorry / wording | quote | disagree | "I saw the lights of the lorry and I thought, he will move" @ a5.3 | "I saw no lights at all on the lorry, it was simply there" @ a6.2 | conflicts: 0-1
- lorry / position on the road | other | refine | parked without reflectors @ a4.3 | left standing on the carriageway @ a6.3
- lorry driver / surrender | status | refine | fled on foot @ a1.5 | gave himself up on Monday @ a4.2 | turned himself in @ a6.3
