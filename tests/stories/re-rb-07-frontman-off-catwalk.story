== a1 | Stub Corner | 2009-08-06 | Lenny Sadler falls off stage
Skywright singer Lenny Sadler ended up in the hospital last night: he fell off the back of the stage in the middle of a concert in Burgess, South Dakota. ^1
According to reports, the sound system had technical trouble and Sadler was trying to keep the crowd amused. ^2 There were cheers when the 61 year old got to his feet, as people saw he was okay. ^3 He was brought backstage, and some time later guitarist Gil Terry told the audience that he had to go to the hospital. ^4
Rick Seaborn, who speaks for the concert venue, said Sadler took it with good humor. ^5 "He was cheerful when he climbed in the helicopter," Seaborn said. ^6 "He was chatting and kidding with the doctor." ^7
We do not expect Sadler to be gone for very long; the band has big cities coming up in the next couple of months. ^8
== a2 | Trend Wire US | - | Lenny Sadler hurt after fall from stage
A helicopter took Lenny Sadler to a hospital after he fell from the stage in a concert at the Burgess Motorcycle Rally in western South Dakota. ^1
The sound system had failed in the course of "Kiss On an Escalator", and Sadler, 61, was dancing around to entertain the crowd, said Rick Seaborn, spokesman for the Bison Flat Campground, where the outdoor concert was held. ^2 He was on the catwalk of the stage when he fell backward onto a couple of fans. ^3 Security ran to help, and the crowd cheered as he stood up again. ^4
"He was cheerful when he climbed in the helicopter," Seaborn said. ^5 "He was chatting and kidding with the doctor." ^6
Sadler has minor head and neck injuries and an injury to a shoulder, Seaborn said, and how serious that one is was not clear at first. ^7
He was taken backstage, and at about 12:15 a.m. guitarist Gil Terry came out to say that Sadler was on his way to the hospital and the show was over. ^8 It was about the midpoint of the performance. ^9 "He dances a lot on the stage and does a lot with his mike stand," Seaborn said. ^10 "He set his stand down, spun around and stepped backwards off the stage." ^11
A doctor saw Sadler on the grounds before he was flown to Rapid City General Hospital. ^12
== a3 | Genuine Rock Report | - | Sadler mishap stops the show at Burgess bike rally
One might think somebody had cursed Skywright, the way their medical troubles keep coming.
In the latest, singer Lenny Sadler slipped and fell off a catwalk that was slick with rain, in the middle of a dance meant to entertain the crowd; the sound system had given out about half-way through the set. ^1 He reportedly came down on a couple of fans. ^2 No one in the crowd was reported hurt.
A helicopter took him to a local hospital, but before that he seemed cheerful and is said to have kidded with the doctor who looked after him. ^3 His injuries are to the neck and shoulder and are believed to be minor. ^4 His daughter Tia has said that he will be OK.
It is the second time on this tour that he has been hurt in a show. In June, at the Narragan Moon casino in Connecticut, he tore a leg muscle, and a number of shows were postponed while it healed. ^5
Whether the schedule will be broken up once more, nobody has said yet. ^6
== a4 | Cable Street Agency | 2009-08-07 | Skywright singer's shoulder broken in fall from stage
Lenny Sadler, the singer of Skywright, broke his shoulder when he fell off the stage during a concert on the veteran group's unlucky summer tour, an insider said on Thursday. ^1
The 61-year-old also needed stitches in his head and back after the accident on Wednesday in South Dakota, according to a Twitter message from Bobbie Terry, who is married to guitarist Gil Terry. ^2 "Yes he's really aching," she wrote, and said it was not known when the tour would go on. ^3
Sadler stepped backward off a catwalk by accident during "Kiss on an Escalator"; his audience was thousands of bikers at their yearly gathering at the Bison Flat Campground in the town of Burgess. ^4 The concert, which had reached its midpoint, was stopped, and he was airlifted to a hospital. ^5
Last month the band had to postpone seven shows because Sadler had hurt a leg muscle. ^6 But there was trouble before the tour began almost two months ago. ^7 Guitarist Todd Ashford, 57, was out for the first few shows, after surgery for a knock on the head he got while climbing out of his Ferrari. ^8 Then bassist Jim Harrington, also 57, left to have "noninvasive surgery". ^9
== a5 | Planet Showbiz | 2009-08-07 | Skywright put off Friday concert after Sadler's fall
At least one weekend concert of Skywright's has been postponed since singer Lenny Sadler fell off the stage at a South Dakota show and, a concert spokesman said, injured his head, neck and shoulder. ^1
Sadler, 61, dropped several feet as he danced around while the sound crew put in a new fuse for one that had blown in the middle of "Kiss on an Escalator", Rick Seaborn, spokesman for the Bison Flat Campground, said Thursday. ^2 The concert there was on Wednesday. ^3
One concertgoer said his head bled and he held his shoulder, but on Thursday it was still unclear how badly he was hurt. ^4 He was flown to Rapid City General Hospital, according to Seaborn; the hospital would not say if he was there. ^5
Friday's concert in Winnipeg, Manitoba, is the one put off. ^6 On June 28 Sadler hurt a leg in a Connecticut concert, and seven shows in July had to be postponed. ^7 Before the tour started in June he had also fought pneumonia. ^8
On Wednesday night he was dancing on a catwalk joined to the main stage. ^9 "He dances a lot on the stage and does a lot with his mike stand," Seaborn said. ^10 "He set his stand down, spun around and stepped backwards off the stage." ^11
== a6 | Dish Antenna | 2009-08-14 | Skywright scrap rest of tour after Lenny Sadler's accident
Skywright have called off what remained of their summer tour after the fearful fall that singer Lenny Sadler took off the stage on Aug. 5 in South Dakota; it left him with a broken shoulder and 20 stitches in his head. ^1
The 61-year-old was dancing on the catwalk of the stage when he fell off it, at an outdoor concert for the Burgess Motorcycle Rally at the Bison Flat Campground in Rapid City, South Dakota. ^2
"No words can say how sad I am at having to cancel this tour," guitarist Gil Terry wrote in a statement. ^3 He hoped "the Skywright machine will be running again as soon as possible". ^4
Sadler, who said he had been at his well-known shuffle dance before he fell, is glad that his neck was not broken. ^5 After thousands of concerts, he said, going over the edge four times was not too bad.
== a7 | Demerara Daily | 2009-08-15 | Skywright drop troubled tour after Sadler injury
A little more than a week after singer Lenny Sadler fell off the stage and broke his shoulder, the veteran band Skywright has dropped its unlucky North American tour. ^1
Representatives of the band said late Thursday that Sadler needed time to get well. ^2 "No words can say how sad I am at having to cancel this tour," guitarist Gil Terry said in a statement. ^3
The tour began on June 10. ^4 Guitarist Todd Ashford and bassist Jim Harrington both missed parts of it with health problems, and seven shows last month were postponed because of Sadler's sore leg muscle. ^5
Sadler, 61, broke his left shoulder and had to have 20 stitches in his head on Aug. 5, when he stepped backward off a catwalk as he danced, midway through a show for thousands of bikers at their yearly gathering in Burgess, South Dakota. ^6 Earlier this year he had come down with pneumonia. ^7
Ashford, 57, was absent from the first seven shows; he was getting over surgery, having hit his head as he got out of his Ferrari. ^8
== facts
- fall / date | date | agree | 2009-08-05 @ a1.1 a4.2 a5.3 a6.1 a7.6
- fall / place | place | disagree | Burgess, South Dakota @ a1.1 a4.4 a7.6 | the Burgess rally in western South Dakota @ a2.1 | the Bison Flat Campground in Rapid City @ a6.2 | South Dakota @ a5.1 | conflicts: 0-2
- fall / spot he fell from | place | disagree | the back of the stage @ a1.1 | the catwalk @ a2.3 a3.1 a4.4 a5.9 a6.2 a7.6 | conflicts: 0-1
- fall / manner | other | refine | fell backward @ a2.3 | slipped on a wet catwalk @ a3.1 | stepped backward @ a2.11 a4.4 a5.11 a7.6
- fall / whom he landed on | other | agree | a couple of fans @ a2.3 a3.2
- breakdown / what failed | other | refine | sound system @ a1.2 a2.2 a3.1 | a fuse @ a5.2
- concert / song | name | agree | Kiss on an Escalator @ a2.2 a4.4 a5.2
- concert / point reached | other | agree | about halfway @ a1.1 a2.9 a3.1 a4.5 a7.6
- Sadler / age | age | agree | 61 @ a1.3 a2.2 a4.2 a5.2 a6.2 a7.6
- Sadler / shoulder | status | disagree | an injury of unclear gravity @ a2.7 a5.4 | an injury believed minor @ a3.4 | broken @ a4.1 a6.1 a7.1 | left shoulder broken @ a7.6 | conflicts: 1-2 1-3
- Sadler / parts hurt | other | refine | head, neck and shoulder @ a2.7 a5.1 | neck and shoulder @ a3.4 | shoulder, head and back @ a4.2
- Sadler / stitches | other | refine | in head and back @ a4.2 | 20 in his head @ a6.1 a7.6
- Sadler / transport | other | agree | by air @ a1.6 a2.1 a3.3 a4.5 a5.5
- Sadler / hospital | place | refine | Rapid City General Hospital @ a2.12 a5.5 | a local hospital @ a3.3
- Seaborn / on Sadler's mood | quote | agree | He was cheerful when he climbed in the helicopter. He was chatting and kidding with the doctor. @ a1.6 a1.7 a2.5 a2.6
- Seaborn / on the fall | quote | agree | He set his stand down, spun around and stepped backwards off the stage. @ a2.11 a5.11
- Seaborn / position | other | refine | speaks for the concert venue @ a1.5 | spokesman for the Bison Flat Campground @ a2.2 a5.2
- announcement / speaker | name | agree | Gil Terry @ a1.4 a2.8
- tour / status | status | refine | Sadler not expected to be gone long @ a1.8 | not known @ a3.6 a4.3 | Friday concert postponed @ a5.1 a5.6 | cancelled @ a6.1 a7.1
- earlier postponement / number of shows | count | refine | seven @ a4.6 a5.7 a7.5 | a number of shows @ a3.5
- leg injury / date | date | refine | in June @ a3.5 | 2009-06-28 @ a5.7
- leg injury / kind | other | refine | torn muscle @ a3.5 | hurt muscle @ a4.6 | hurt leg @ a5.7 | sore muscle @ a7.5
- tour / start | date | refine | almost two months ago @ a4.7 | in June @ a5.8 | 2009-06-10 @ a7.4
- Ashford / shows missed | count | refine | the first few @ a4.8 | the first seven @ a7.8
- Ashford / cause of his injury | other | agree | knocked his head getting out of his Ferrari @ a4.8 a7.8
- Ashford / age | age | agree | 57 @ a4.8 a7.8
- Terry / on cancelling | quote | agree | No words can say how sad I am at having to cancel this tour @ a6.3 a7.3
- Sadler / earlier illness | other | agree | pneumonia @ a5.8 a7.7
- crowd / reaction when he got up | other | agree | cheered @ a1.3 a2.4
- leg injury / place | place | refine | the Narragan Moon casino in Connecticut @ a3.5 | a Connecticut concert @ a5.7
