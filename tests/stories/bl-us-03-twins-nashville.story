== a1 | People | 2023-11-13T17:00:00Z | Cody Rusk and Wife Lainey Welcome Twins: 'Our Hands Are Full and So Are Our Hearts'
Cody Rusk's band just got bigger. The country star, 36, and his wife Lainey Hart Rusk, 33, have welcomed a boy and a girl, the couple confirm exclusively to PEOPLE. ^1
Wyatt James and Josie Mae were born on Tuesday, Nov. 7, in Nashville. ^2 Josie arrived first, weighing 4 lbs., 6 oz., and her brother followed nine minutes later at 4 lbs., 11 oz. ^3
"Our hands are full and so are our hearts," Rusk wrote on Instagram. ^4
The babies came five weeks ahead of schedule, but both were breathing on their own. ^5 They join big brother Hank, 4. ^6
The "Gravel & Grace" singer and Lainey, a former Tennessee Titans cheerleader, have been married for six years. ^7 They went through two rounds of IVF before learning they were expecting. ^8
== a2 | Associated Press | 2023-11-13T21:40:00Z | Country singer Cody Rusk and wife announce birth of twins, postpone shows
NASHVILLE, Tenn. (AP) — Country singer Cody Rusk and his wife became parents to twins last week, his publicist said Monday. ^1
Three concerts planned for this month, in Tulsa, Wichita and Omaha, will be moved to February so that Rusk can be at home, publicist Deb Farrow said. ^2
The boy and girl, the couple's second and third children, were delivered early and remain in the hospital, where they are doing well, she said. ^3
Rusk, 36, won the CMA award for new artist in 2016. ^4 His fifth album, "County Road Communion," came out in September. ^5
== a3 | Nashville Banner-Herald | 2023-11-14T12:00:00Z | Rusk twins arrive at Vanderbilt; arena dates moved
Two newcomers to Williamson County are spending their first days in the neonatal unit at Vanderbilt. ^7 Wyatt James Rusk and his sister, Josie Mae, came into the world last Tuesday, a hospital spokesperson confirmed with the family's permission. ^1
Their father, singer Cody Rusk, has put off four arena shows, a spokesman for promoter Big Creek Live said. ^2 Tickets will be honored at make-up dates in February. ^3
"Hands full, hearts fuller," Rusk wrote under an Instagram photo of four tiny feet. ^4
Lainey Rusk grew up in Murfreesboro and cheered for the Titans for three seasons. ^5 The couple wed in May 2017 at a farm in Leiper's Fork and have a son in preschool. ^6
== a4 | TMZ | 2023-11-09T18:15:00Z | Cody Rusk: It's Two! Wife Lainey Gives Birth
Cody Rusk's family just went from 3 to 5 ... Lainey delivered twins Wednesday morning, TMZ has learned. ^1
Sources with direct knowledge tell us it's one of each, and Mom and babies are doing great at Vanderbilt. ^2 We're told they came a full six weeks early, and Cody had to fly back from rehearsals in Dallas on a buddy's jet. ^3
Cody and Lainey already have a 4-year-old, Hank. ^4
== a5 | Ruskaholics Fan Page | - | BABY RUSKS ARE HERE!!
Y'all, they are here and they're perfect. Welcome Wyatt John and Josie Mae!! ^1
Wyatt is the big one at a bit over two kilos (that's for our German members) and he's also the older one. ^2 Lainey says he's bossing his sister already.
They were due in the middle of December but decided five weeks early that they'd had enough. ^3 After two IVF rounds and a year and a half of trying, nobody deserves this more. ^4
Cody and Lainey just had their sixth anniversary in May. ^5 If you had tickets for Omaha, hold on to them, they're good for the new date. ^6
== a6 | Dirt Road Magazine | - | Cody Rusk on Fatherhood, Take Three
Cody Rusk writes songs about trucks, and lately he has been shopping for a bigger one. The 36-year-old's household grew by two in November, when Lainey gave birth to a daughter and a son at Vanderbilt University Medical Center. ^1
"It took us 18 months and a lot of needles, all of them hers," he says. ^2
The babies stayed in the NICU for 16 days. ^5 Rusk slept in a recliner and wrote two songs in it. He was making sandwiches for Hank, who is 4 and asks daily when they will be sent back, when we met at the house in Franklin. ^3
The room where he used to keep guitars has two cribs in it and one guitar. He is 12 pounds lighter than on the cover of "County Road Communion," the album he put out last fall and then, by his own account, forgot to promote. ^6 He talks about his father, a lineman who worked 31 years for the same power company in Muscle Shoals and met four of his five children for the first time at bedtime. He talks about the night in October when Lainey sat up in bed and said that something was different. He doesn't want to talk about the cancelled CMT special.
He wrote "Hands full, hearts fuller" under the first picture he posted, and would now like to add "checkbook empty". ^4
== facts
- Twins / birth date | date | disagree | 2023-11-07 @ a1.2 a3.1 | 2023-11-06/2023-11-12 @ a2.1 | 2023-11-08 @ a4.1 | November @ a6.1 | conflicts: 0-2
- Son / name | name | disagree | Wyatt James @ a1.2 a3.1 | Wyatt John @ a5.1 | conflicts: 0-1
- Daughter / name | name | agree | Josie Mae @ a1.2 a3.1 a5.1
- Twins / who was born first | other | disagree | the girl @ a1.3 | the boy @ a5.2 | conflicts: 0-1
- Son / birth weight | quantity | refine | 4 lb 11 oz @ a1.3 | a bit over 2 kg @ a5.2
- Twins / weeks early | duration | disagree | five weeks @ a1.5 a5.3 | early @ a2.3 | six weeks @ a4.3 | conflicts: 0-2
- Cody Rusk / reaction | quote | disagree | "Our hands are full and so are our hearts" @ a1.4 | "Hands full, hearts fuller" @ a3.4 a6.4 | conflicts: 0-1
- Concerts / number postponed | count | disagree | three @ a2.2 | four @ a3.2 | conflicts: 0-1
- Concerts / new dates | date | refine | 2024-02 @ a2.2 a3.3 | new date @ a5.6
- Twins / sexes | other | agree | a boy and a girl @ a1.1 a2.3 a4.2 a6.1
- Birth / hospital | place | refine | Nashville @ a1.2 | Vanderbilt @ a3.7 a4.2 | Vanderbilt University Medical Center @ a6.1
- Cody Rusk / age | age | agree | 36 @ a1.1 a2.4 a6.1
- Couple / marriage | duration | refine | married six years @ a1.7 | wed in May 2017 @ a3.6 | sixth anniversary in May @ a5.5
- Hank / age | age | refine | 4 @ a1.6 a4.4 a6.3 | in preschool @ a3.6
- Couple / IVF | count | agree | two rounds @ a1.8 a5.4
- Couple / time trying | duration | agree | 18 months @ a5.4 a6.2
- Lainey Rusk / former work | other | refine | former Titans cheerleader @ a1.7 | cheered for the Titans for three seasons @ a3.5
- Twins / hospital stay | status | refine | remain in the hospital @ a2.3 | in the neonatal unit @ a3.7 | 16 days in the NICU @ a6.5
- Twins / condition | status | refine | breathing on their own @ a1.5 | doing well @ a2.3 a4.2
- County Road Communion / release | date | refine | 2023-09 @ a2.5 | last fall @ a6.6
