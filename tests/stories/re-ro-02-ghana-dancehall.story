== a1 | Premier Naija | - | Ghana mourns music star Sable Royals
Ghanaian dancehall performer Sable Royals has lost her life.
A road crash on the Sunyani-Kumasi road killed her on Thursday evening. ^1
The singer, aged 20, and two military officers were on the way from Sunyani towards Kumasi in an SUV, according to a local report. ^2 Head-on, the SUV met a VIP bus that was going the same way. ^3
The commander of the Ankrasu district, James Addai, confirmed that she and the pair from the military were taken to Bremso Government Hospital and died there later. ^4
The man who drove the VIP bus lived through it but has not come round. ^5
Mr. Addai added that the dead now lie in the morgue of Ankrasu Hospital, Ashanti Region. ^6
The hits "Venom" and "Kpanlo" made her name; at home she was Philippa Osei-Boateng. ^7 On February 16 she was to have turned 21. ^8
== a2 | Acada Gists | - | Dancehall star, 20, dies in Ghana smash
At only 20, the singer Sable Royals has died in a car crash. ^1 Her 21st birthday was one week away when the dreadful accident in Ghana's Ashanti Region took the Afrobeat and dancehall artist. ^2
Reports from the area say Sable, whose actual name was Philippa Osei-Boateng, was on her way to Accra with two friends after a visit to Sunyani. ^3 In Ankronsu they ran into a bus that was coming from the other direction. ^4
Bremso Government Hospital is where she was rushed and where her injuries killed her. ^5 Her two companions lost their lives as well, and the bus driver is in hospital care. ^6
Fans have filled Twitter with tributes to a singer who was due to become 21 on 16 February. ^7
Cannon, of Rough n Ready, discovered her, and a first single, Ballroom, followed in 2015. ^8 Venom then went to the top of the charts at home, and December 2017 saw her first full album, Boneyfide. ^9 A headline concert in Belgium was fixed for Saturday 10th.
== a3 | NKC Nigeria | 2018-02-10 | Rising Ghanaian singer killed with friend and escorts
A car crash in the south-west of Ghana has reportedly killed Sable Royals, a 20-year-old singer born Philippa Osei-Boateng. ^1
Police say her Jeep went head-on into a VIP bus on the Sunyani-Kumasi road. ^2 With her, bound for Accra, were Bobbie Kusi, who was her best friend and a personality on Youtube, and two military escorts. ^3 None of the four in the car survived. ^4
Sable was hurried to the Government Hospital at Bremso and died of her injuries some time after. ^5 There the driver of the VIP bus is still receiving care. ^6
Few young stars in Ghana were as popular; Venom got to number one on the singles chart, and her newest album, Boneyfide, appeared in December 2017. ^7
It was Cannon, musician and businessman from the group Rough n Ready, who found her after she had messaged him. ^8
== a4 | BTS Buzz | - | Watch: Sable Royals dances hours before her death
Footage has turned up of the dancehall artist Sable Royal dancing among relatives a few hours ahead of her death.
It was filmed on the day she died. The 20-year-old was in high spirits; her mother had just come home from the UK, so it is said, and Sable had gone to see her. ^1
The trip back killed her, in a bad crash on the Sunyani-Kumasi road on Thursday evening. ^2
As police tell it, she was in an SUV with two military officers, going from Sunyani to Kumasi, and they met a VIP bus head-on that was driving from Kumasi to Sunyani. ^3 Sable was crushed, and so was a young woman who can also be seen in the clip. ^4 Both officers lost their lives too. ^5
The Jeep was registered AS 497-16. Born Philippa Osei-Boateng, she was a week short of her birthday, as she would have been 21 on February 16. ^6
We hear she was brought to Bremso Government Hospital with the two from the military and died not long afterwards. ^7 Her driver is alive but unconscious. ^8
DSP Addai told Joy News the dead are at the Ankrasu Hospital Morgue in Ashanti. ^9
== a5 | Beat Ghana | 2018-02-09 | "My queen is gone," says Sable's mother
Sable Royals' mother cannot be consoled since the car accident that took the dancehall sensation.
Bernice Owusuaa had only just said goodbye to her child, who was setting off back to Accra. ^1
The singer had been in the Brong Ahafo region to visit her mother, who was newly home from the UK. ^2
"I had only got back from the UK, so I handed her everything I had bought her, and now they say she is dead," she told Adom FM of Accra.
She had asked her to stay for the night, but the girl was in such haste that she left the jollof rice half eaten. "Oh! My queen is gone," she said.
Late on Thursday evening, February 8, 2018, the 20-year-old died on the Sunyani-Kumasi road, at Ankransu in the Ashanti Region. ^3 Her Jeep had gone into a VIP bus, police report. ^4
Three people were travelling with her, and two of those are confirmed dead. ^5 One is a young lady back from the USA, the other the soldier who was her personal guard. ^6
The one at the Jeep's wheel survived; he is unconscious and being treated, police say. ^7
Nobody on the VIP bus died, though its conductor was hurt. ^8
== a6 | PeaceNet Showbiz | - | Sable's driver breaks his silence
For the first time the man who drove the car in which Sable Royals died has told his side.
Speaking to Adom TV, he said it all came of his attempt to keep a Sprinter bus from crashing. ^1
The dancehall musician lost her life on Thursday night on the Sunyani-Kumasi highway, on the way back to Accra from a visit to her mother in Sunyani. ^2
There were four in the Jeep, and all were rushed to Bremso Government Hospital. ^3 Sable, her friend Bobbie Kusi and the soldier who guarded her were dead when they got there. ^4
The driver had a cut beneath the chin seen to, and Dr Ofori Danso, who looked after him, now calls him stable. ^5
To judge by pictures of the wrecked Jeep, only a miracle could have saved the singer and her friends.
== a7 | Ghana Daily Wire | 2018-02-09 | Contractor's sand heap blamed for Sable crash
Sand left behind by a road contractor has been connected with the accident that killed the star Sable Royals.
Meant, it is thought, for road works, the pile had lain for more than a month on the Ankransu stretch of the Kumasi-Sunyani road, where the fatal crash took place late on Thursday night. ^1
Reporter Emmanuel Asante Darko of Luv FM, who went over the ground, found that part of the road riddled with potholes.
Sable was travelling with three others, a friend, a driver and a bodyguard. ^2
It may be, he said, that the driver came upon the little bank of sand all at once in the dark and chose to dodge it. ^3 Swerving put the car straight in front of a VIP bus in the opposite lane. ^4 On the right there was only a deep ditch.
The Cherokee was crushed, above all on the passenger side. ^5 Nobody but the driver survived, and his condition is critical. ^6
The district's chief executive said he had asked the highway authority to repair the road.
== facts
- crash / date | date | refine | 2018-02-08 @ a5.3 a7.1 | Thursday @ a1.1 a4.2 a6.2
- crash / road | place | agree | the Sunyani-Kumasi road @ a1.1 a3.2 a4.2 a5.3 a6.2 a7.1
- crash / spot | place | refine | Ankransu, Ashanti Region @ a2.4 a5.3 a7.1 | Ashanti Region @ a2.2 | south-west of Ghana @ a3.1
- singer / age | age | agree | 20 @ a1.2 a2.1 a3.1 a4.1 a5.3
- singer / real name | name | agree | Philippa Osei-Boateng @ a1.7 a2.3 a3.1 a4.6
- singer / 21st birthday | date | agree | February 16 @ a1.8 a2.7 a4.6
- car / people in it | count | disagree | three @ a2.3 | four @ a3.4 a5.5 a6.3 a7.2 | conflicts: 0-1
- car / her companions | other | disagree | two military men @ a1.2 | two friends @ a2.3 | a friend and two military escorts @ a3.3 | a young woman and two officers, and a driver @ a4.4 a4.5 a4.8 | a young woman, one soldier and a driver @ a5.6 a5.7 | a friend, one soldier and a driver @ a6.4 a6.5 | a friend, a driver and a bodyguard @ a7.2 | conflicts: 0-1, 1-2, 1-3, 1-4, 1-5, 1-6, 0-4, 0-5, 0-6, 2-4, 2-5, 2-6, 3-4, 3-5, 3-6
- crash / dead from her car | count | disagree | three @ a1.4 a2.6 a5.5 a6.4 a7.6 | four @ a3.4 a4.5 | conflicts: 0-1
- bus / direction | other | disagree | the same way as her car @ a1.3 | from the other direction @ a2.4 a7.4 | from Kumasi to Sunyani @ a4.3 | conflicts: 0-1, 0-2
- car / destination | place | refine | Kumasi @ a1.2 a4.3 | Accra @ a2.3 a3.3 a5.1 a6.2
- singer / when she died | status | disagree | in hospital, some time after @ a1.4 a2.5 a3.5 a4.7 | dead on arrival @ a6.4 | conflicts: 0-1
- singer / hospital | place | agree | Bremso Government Hospital @ a1.4 a2.5 a3.5 a4.7 a6.3
- dead / morgue | place | agree | Ankrasu Hospital @ a1.6 a4.9
- her driver / condition | status | refine | unconscious @ a4.8 a5.7 | stable, a cut beneath the chin @ a6.5 | critical @ a7.6
- bus driver / condition | status | refine | unconscious @ a1.5 | receiving treatment @ a2.6 a3.6
- car / type | other | refine | SUV @ a1.2 a4.3 | Jeep @ a3.2 a5.4 a6.3 | Cherokee @ a7.5
- crash / cause | other | disagree | tried to save a Sprinter bus @ a6.1 | dodged a heap of sand @ a7.3 | conflicts: 0-1
- place of the crash / name | name | disagree | Ankrasu @ a1.4 a1.6 a4.9 | Ankronsu @ a2.4 | Ankransu @ a5.3 a7.1 | conflicts: 0-1 0-2 1-2
- her car / survivors | status | disagree | nobody @ a3.4 | the driver @ a4.8 a5.7 a6.5 a7.6 | conflicts: 0-1
