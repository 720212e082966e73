== a1 | Not A Stan | 2014-09-03 | Van of Sirens' Key in accident: MinJ gone, other members badly hurt
The wheel of a van carrying Sirens' Key came off at about 1:20 AM today on the way to Incheon, and the vehicle skidded on the rain-soaked road. ^1 Details are still arriving, but it is known that MinJ was thrown out of the van in the crash and has died. ^2 Two more members who were inside, Suna and Haryung, were hurt critically. ^3 Nobody else, the manager included, suffered serious injuries. ^4 I'll add to this post when I know more.
Corvus Entertainment's first statement, as translated by a fan site: "We want to tell you everything we know about Sirens' Key so far. They had finished their schedule in Daegu and were on the way back to Seoul when, around 1:30AM near Suwon, the rear tire of the van dropped off. ^5 It led to the sad death of our member MinJ. ^6 Where her funeral will be held is not yet settled."
A second statement from Corvus gives the place of MinJ's wake: it is at Hanyul University Donam Hospital. ^7 It will stay there until September 5th. ^8
Suna and Haryung are meanwhile at the University Hospital in Suwon. ^9 Suna was on the operating table for nine hours and is being watched. ^10 Haryung is stable, with fractures that will be treated. ^11 Suna's parents, who live in Japan, are said to have flown in to be with her at the hospital. ^12
== a2 | The Chart Weekly | - | Sirens' Key in Deadly Van Accident: MinJ Killed, Two Members Badly Hurt
A fatal road accident struck Sirens' Key in the morning of Sept. 3, local time, as the group headed for Seoul. ^1
The back wheel of the girls' van dropped off, Yahoo! Philippines reports from a statement of their South Korean label, Corvus Entertainment; the van then slid on the wet road and into a guardrail. ^2 MinJ lost her life in it. She was 21. ^3
Suna, 23, who was in the van too, is said to be in critical condition. ^4 Haryung is injured and in hospital. ^5 The rest of those on board, among them Brenda, Zemy, managers and stylists, escaped serious injury. ^6
On Twitter the K-pop world answered the news with tags of mourning and prayer that soon trended all over the world.
Sirens' Key made their debut early in 2013 and were afterwards picked by Billboard as one of five K-pop acts to follow in 2014. ^7 Their newest single, "Hush Hush," came out on Aug. 6. ^8
== a3 | Pinpost user boards | - | MinJ of Sirens' Key has passed away
According to YTN News, MinJ of Sirens' Key, 22 years old, has lost her life in a car crash. ^1 The girls were coming back from promotional activities in Daegu. ^2 At about 1:20 AM Korean time their van struck a protective wall. ^3 It happened close to the Dongcheon Intersection of the Yeongseo Expressway, on the side that leads to Incheon. ^4 MinJ died on the spot. ^5 Haryung and Suna, two of the other members, were taken to hospital at speed in critical condition. ^6 The four passengers who remained came away with minor injuries. ^7
Corvus Entertainment, their agency, put out this statement: "Rain that came down at daybreak caused a car accident. ^8 The members were brought to St. Bernard Hospital in Suwon, Gyeonggi-do. ^9 Member MinJ, however, died where the accident took place. ^10 Suna and Haryung have heavy injuries and are still being operated on. Once that is over they have to be moved to a hospital in Seoul, and we have not settled on which."
RIP MinJ. I hope the other two get well fast.
== a4 | Fanletters blog | - | I wish drivers would take more care
A new report says that the van of Sirens' Key was trying to keep clear of another car just before the deadly accident.
Firefighters from Yongin attended the scene at the Dongcheon Intersection of the Yeonseo Expressway, in the direction of Incheon, at 1:20AM on September 3. ^1 By their account a car ahead of the group's van started to skid in the rain, and the van's driver tried to avoid hitting it. ^2 The department told Newsen on September 4 that the first emergency squad there had reported this. ^3 Eleven emergency vehicles and 32 firefighters were sent to keep order at the site.
MinJ died in the saddest way, while being taken to a hospital nearby. ^4 Suna went straight into surgery. Corvus Entertainment says she had three major operations for heavy injuries to head and stomach. ^5 Her brain swelled so much, and her blood pressure sank so low, that the operation was broken off and she was put in intensive care. ^6 She has still not come round. ^7 Her father, mother and younger brother have stayed beside her, with people from the agency. ^8
Haryung, who has broken bones, was operated on too. ^9 Brenda and Zemy, the other members, were only slightly hurt but are being treated for severe shock. ^10
Hanyul University's Donam Hospital is where MinJ's wake is being held. ^11
== a5 | Straits Daily | - | Suna of Sirens' Key dies after car accident
SINGAPORE – Suna, a member of Sirens' Key who was gravely injured in the car accident that killed fellow member MinJ last week, has died. ^1
The K-pop group's five members were all in a van that went out of control on the Yeongseo Expressway towards Incheon last Wednesday and hit a wall. ^2 Suna, who was 23 and whose real name was Jung Su-nae, had a severe head injury. ^3 It was at a hospital in Suwon, just south of Seoul, that she died. ^4 She never woke after emergency brain surgery that lasted hours, according to Han Eun-sook, spokeswoman of the agency Corvus Entertainment, AP reported. ^5
"Suna left us today at about 10.10am, aged 23. Her parents and people of her agency were at her deathbed," said the agency's statement, quoted in The Korea Herald. ^6 The funeral of MinJ, real name Noh Min-ji, took place last Friday (Sept 5). ^7
Police suspect that the driver went too fast on the wet road in order to keep a tight schedule, AP said. ^8 Inspector Ma Ki-dong said the driver, who had been treated for a mild injury, would be called in again for questions. ^9
Sirens' Key brought out a debut album in March last year. ^10 A new single, Hush Hush, followed last month. ^11
== a6 | Buzz.my | - | Why the van of Sirens' Key crashed: the findings
More than a month has gone by since the K-pop world was shaken by the car accident of girl group Sirens' Key, which took MinJ first and Suna a few days later. ^1 It put the packed diaries of K-pop idols under a spotlight, and many say it need not have happened if they had fewer promotions to rush to.
The group, made up of leader Brenda with Suna, Haryung, Zemy and MinJ, had finished a performance for an "Open Stage" concert and were going home to their dorms. ^2 They were near the Youngseo Highway, travelling towards Incheon, when they crashed. ^3 The first enquiries held that the van might have slipped on the rainy road and run into a protective wall. ^4 There was also a rumour that the crash came about because the van's back wheel "fell off". ^5 Counting the driver, 8 people were in the van. ^6
Now a fresh report has come out, and it names speeding as the cause. ^7 The analysts asked by the Yongin police found from CCTV footage that the driver was too fast. He was doing 130 km/h. ^8 The limit on that stretch is 100 km/h. ^9
== a7 | Trend Patrika | 2023-09-03 | Sirens' Key's MinJ and Suna: nine years since the crash
It is nine years since the accident in which two well-known stars of Sirens' Key died. Corvus Entertainment formed the South Korean girl group in 2013. Its first line-up had Brenda as leader, with Suna, MinJ, Haryung and Zemy, and its first mini-album appeared on March 7, 2013. ^1 The singers left Corvus in February 2020 when their contracts ended.
The crash that killed MinJ and Suna happened on September 3, 2014. ^2 Reports said the group's 26-year-old manager was arrested for allegedly causing it. Known only by his last name, Shim, he was booked for driving much too fast. ^3 He went at 135.7 km/h (84.3 mph) on a highway wet with rain, and so the car slammed into a guardrail. ^4 The speed limit was 100 km/h, and traffic law asks for a fifth less in such weather. ^5 MinJ, aged 21, was left dead by the accident. ^6
She was brought to the hospital right after the accident but died later the same day. ^7 At that time she was 22 years old. ^8 Suna, in the same vehicle, was badly injured and went into intensive care; she died four days later, on September 7. ^9
== facts
- crash / date | date | agree | 2014-09-03 @ a1.1 a2.1 a4.1 a7.2
- crash / hour | date | refine | about 01:20 @ a1.1 a3.3 a4.1 | around 01:30 @ a1.5
- van / where it was going | place | disagree | Incheon @ a1.1 | Seoul @ a1.5 a2.1 | conflicts: 0-1
- expressway / direction | place | agree | towards Incheon @ a3.4 a4.1 a5.2 a6.3
- crash / where | place | refine | near Suwon @ a1.5 | Dongcheon Intersection of the expressway @ a3.4 a4.1 | the expressway @ a5.2 a6.3
- crash / cause | other | disagree | a wheel came off @ a1.1 a1.5 a2.2 | rain @ a3.8 | avoiding a skidding car @ a4.2 | driving too fast @ a5.8 a6.7 a7.3 a7.4 | conflicts: 0-2 0-3
- van / what it hit | other | disagree | guardrail @ a2.2 a7.4 | wall @ a3.3 a5.2 a6.4 | conflicts: 0-1
- group / agency | name | agree | Corvus Entertainment @ a2.2 a4.5 a5.5
- Suna / injuries | other | refine | head and stomach @ a4.5 | head @ a5.3
- deaths / time between them | duration | refine | a few days @ a6.1 | four days @ a7.9
- MinJ / where she died | place | disagree | at the scene @ a3.5 a3.10 | on the way to hospital @ a4.4 | after reaching the hospital @ a7.7 | conflicts: 0-1 0-2 1-2
- MinJ / age | age | disagree | 21 @ a2.3 a7.6 | 22 @ a3.1 a7.8 | conflicts: 0-1
- Suna / age | age | agree | 23 @ a2.4 a5.3 a5.6
- Suna / state | status | refine | critical @ a1.3 a2.4 a3.6 | unconscious in intensive care @ a4.6 a4.7 | died @ a5.1 a6.1 a7.9
- Haryung / state | status | refine | critical @ a1.3 a3.6 | stable, fractures @ a1.11 | injured, in hospital @ a2.5 | broken bones, operated on @ a4.9
- Suna / surgery | quantity | refine | nine hours @ a1.10 | three major operations @ a4.5 | hours of emergency brain surgery @ a5.5
- Suna / family with her | other | refine | parents @ a1.12 a5.6 | father, mother and younger brother @ a4.8
- others in the van / injuries | status | agree | not serious @ a1.4 a2.6 a3.7 a4.10
- van / people in it | count | refine | three members killed or badly hurt and four other passengers @ a3.7 | 8 with the driver @ a6.6
- group / where it came from | place | agree | Daegu @ a1.5 a3.2
- group / what it had done | other | refine | schedule @ a1.5 | promotional activities @ a3.2 | performance for an "Open Stage" concert @ a6.2
- van / speed | quantity | disagree | 130 km/h @ a6.8 | 135.7 km/h @ a7.4 | conflicts: 0-1
- road / speed limit | quantity | agree | 100 km/h @ a6.9 a7.5
- injured members / hospital | place | refine | University Hospital in Suwon @ a1.9 | St. Bernard Hospital in Suwon @ a3.9 | a hospital in Suwon @ a5.4
- MinJ / wake, place | place | agree | Hanyul University Donam Hospital @ a1.7 a4.11
- MinJ / wake and funeral | date | refine | wake until September 5 @ a1.8 | funeral on Friday, September 5 @ a5.7
- group / debut | date | refine | early 2013 @ a2.7 | March last year @ a5.10 | 2013-03-07 @ a7.1
- Hush Hush / release | date | refine | Aug. 6 @ a2.8 | last month @ a5.11
- expressway / name | name | disagree | Yeongseo Expressway @ a3.4 a5.2 | Yeonseo Expressway @ a4.1 | Youngseo Highway @ a6.3 | conflicts: 0-1 0-2 1-2
