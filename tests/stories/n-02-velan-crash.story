== a1 | Chennai Courier | 2023-08-08T05:30:00Z | Actor Velan hurt in Ooty road accident
Tamil film actor Velan Sethuraman was injured on Sunday night when the car in which he was travelling overturned on the Coonoor–Ooty road. ^1 He was returning from the shooting of his 25th film, “Kaattu Vazhi”. ^2
The 42-year-old suffered a fractured collarbone and three broken ribs, police said. ^3 His driver, Murugan, 29, escaped with cuts. ^4 A co-passenger, the stunt director Baba Irfan, is in intensive care. ^5
The actor was first taken to the Government Hospital in Coonoor and moved to a private hospital in Coimbatore on Monday morning. ^6
“He is talking, he is in good spirits and he has asked for filter coffee,” his brother, the producer Ilango Sethuraman, told reporters. ^7
In 2017 Velan hurt his knee in a bike stunt for “Irumbu” and was out of work for eleven months. ^8

== a2 | Reel South | 2023-08-07T09:00:00Z | Velan accident: what we know
Fans were praying outside the Coimbatore hospital where Velan, star of “Irumbu” and “Pathu Naal”, is being treated for a broken collarbone and three ribs that gave way. ^1
The SUV skidded in heavy rain at around 11 pm on Sunday and rolled into a tea estate. ^2 Three persons were in it: the hero, his driver and stunt master Baba Irfan, whose condition the doctors call critical. ^3
Shooting of “Kaattu Vazhi”, the 25th movie of the actor's career, has been stopped for six weeks. ^4 “He is talking, he is in good spirits and has asked for strong coffee,” said his brother Ilango. ^5
Velan turned 42 last month. ^6 His last release, “Pathu Naal”, earned Rs 140 crore. ^7
“Pathu Naal” has been running since March 30 and is in its nineteenth week at two Chennai screens. ^21

== a3 | PTN | 2023-08-08T11:00:00Z | Tamil star out of danger
Coimbatore, Aug 8: Popular Tamil actor Velan is out of danger after a road accident in the Nilgiris, his doctors said on Tuesday. ^1
He was operated upon for a fracture of the collarbone on Monday evening and is likely to be discharged within five days. ^2 “There is no head injury,” said Dr Revathi Kannappan, who heads the team. ^3
A vehicle carrying the actor, his driver and one other person turned turtle late on Sunday. ^4 The police have booked the driver for rash driving. ^5
The producers have put off the next schedule of “Kaattu Vazhi” by six weeks. ^6 It was to open at Pongal in January. ^7
The director of the film, R. Nandhini, who was following in another car, was the first to reach him, it is learnt. ^21

== a4 | Filmy Masala | - | Velan goes home!
Kollywood hero Velan is home again. He walked out of the Coimbatore hospital on Saturday, five days after his operation, waving with the left arm as the right one was in a sling. ^1
“There was no head injury, and that is thanks to the seat belt,” Dr Revathi Kannappan said. ^2
The accident happened when the van in which he was travelling from the sets of his 24th film hit a tree on the Ooty road on August 6. ^3
Ilango Sethuraman thanked everyone and said that the driver had not been charged with anything. ^4 Baba Irfan, the stunt master, left the ICU on Thursday. ^5
The makers hope to start filming again in the third week of September and keep to the Pongal release. ^6
It was a tea picker named Selvi who came to the wreck first and held his hand until help arrived, the actor told the nurses. ^21 He wants to call on her with his mother when he is able to climb stairs.

== a5 | Gulf Tamil Voice | - | Two months' rest for Velan
The shoot of “Kaattu Vazhi” has been halted for two months after the leading man, Velan, 42, was injured on his way back from the location in the Nilgiris. ^1
The family say that the collarbone has been repaired and that the ribs, three of which were cracked, will need time. ^2 In 2017 he lost almost a year of work after a motorcycle stunt. ^3 “Pathu Naal”, which came out in April, has made Rs 140 crore worldwide. ^4
“I saw the lights go out and I ran,” said Nandhini, the director, who got to the wreck before anybody else. ^21

== facts
- accident / day | date | refine | Sunday night @ a1.1 | around 11 pm on Sunday @ a2.2 | late on Sunday @ a3.4 | 2023-08-06 @ a4.3
- accident / place | place | refine | Coonoor–Ooty road @ a1.1 | a tea estate @ a2.2 | the Nilgiris @ a3.1 a5.1 | the Ooty road @ a4.3
- film / ordinal | count | disagree | 25th @ a1.2 a2.4 | 24th @ a4.3
- Velan / age | age | agree | 42 @ a1.3 a2.6 a5.1
- Velan / ribs broken | count | agree | 3 @ a1.3 a2.1 a5.2
- Velan / collarbone | other | agree | broken collarbone @ a1.3 a2.1 a3.2 a5.2
- vehicle / kind | other | disagree | car @ a1.1 | SUV @ a2.2 | vehicle @ a3.4 | van @ a4.3 | conflicts: 0-3 1-3
- accident / how | other | disagree | overturned @ a1.1 | skidded and rolled into a tea estate @ a2.2 | turned turtle @ a3.4 | hit a tree @ a4.3 | conflicts: 0-3 1-3 2-3
- Baba Irfan / condition | status | refine | in intensive care @ a1.5 | critical @ a2.3
- people in the vehicle | count | agree | 3 @ a2.3 a3.4
- hospital / city | place | agree | Coimbatore @ a1.6 a2.1 a4.1
- Ilango / on his brother | quote | disagree | He is talking, he is in good spirits and he has asked for filter coffee @ a1.7 | He is talking, he is in good spirits and has asked for strong coffee @ a2.5
- stunt of 2017 / break | duration | refine | eleven months @ a1.8 | almost a year @ a5.3
- stunt / year | date | agree | 2017 @ a1.8 a5.3
- shooting / stopped for | duration | disagree | six weeks @ a2.4 a3.6 | two months @ a5.1
- Pathu Naal / takings | money | agree | Rs 140 crore @ a2.7 a5.4
- doctor / on head injury | quote | refine | There is no head injury @ a3.3 | There was no head injury, and that is thanks to the seat belt @ a4.2
- driver / police case | status | disagree | booked for rash driving @ a3.5 | not charged with anything @ a4.4
- operation / day | date | refine | Monday evening @ a3.2 | five days before the Saturday @ a4.1
- discharge | date | refine | within five days @ a3.2 | Saturday @ a4.1
- release | date | agree | Pongal in January @ a3.7 a4.6
- rescue / who was first | other | disagree | the director @ a3.21 a5.21 | a tea picker @ a4.21
- director / name | name | refine | R. Nandhini @ a3.21 | Nandhini @ a5.21
- Pathu Naal / release | date | disagree | April @ a5.4 | 2023-03-30 @ a2.21
