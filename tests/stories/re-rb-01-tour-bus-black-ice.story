== a1 | Starlet Snark | 2009-12-06 | Wheedle frontman banged up after tour bus goes off the road
Ice sent Wheedle's tour bus sliding out of control in the early hours of today, and Brooks Tavano and his assistant came away with minor injuries, says WSYR. ^1
According to the State Police, the coach is registered to Night Rail Coach and was bound for Boston. ^2 It had got to a point about 40 miles west of Albany when the road turned slick beneath it. ^3 First it went into the median, then it slewed back over the eastbound lanes, broke through the guardrail and finished in a ditch next to the right shoulder of the thruway. ^4
Both the frontman and the assistant were driven to a hospital in Amsterdam, NY. ^5 His wife and their 2-year-old daughter, who were riding along, have no injuries. ^6
Boston is supposed to get a show tomorrow; nobody has said yet whether it is off. ^7
UPDATE: A new post by Kurt on Wheedle.com says Brooks has 3 cracked ribs, some internal damage that is for the most part minor though very painful, and a lower leg he hurt one way or another. ^8 Because of the accident, he adds, the tour has been called off. ^9
== a2 | Backbeat Boston | 2009-12-06 | Monday's Wheedle show off after singer hurt in bus accident
The bus carrying Wheedle singer Brooks Tavano lost its grip on black ice early this morning and landed in a ditch. ^1
The group was on its way from New York to Boston, where it had a date at Argyros Arena on Monday night. ^2 Tavano, who complained of pain in his ribs, was brought to St. Anne's Hospital in Amsterdam, New York. ^3
An ambulance also took his assistant to the hospital. ^4 His wife, his daughter and a fifth passenger, who has not been identified, got away without a scratch. ^5
Five buses make up the caravan for the Wheedle tour, and Tavano's was one of them. ^6
The accident has led to the cancellation of the shows in Boston, Washington D.C. and Philadelphia. ^7
== a3 | The Quizzer | - | Wheedle's Brooks Tavano hurt in bus accident
A bus accident in Upstate New York early this morning has put Wheedle singer Brooks Tavano in the hospital.
It happened around 7:30 am on the Thruway. ^1 Complaining of "rib pain", the 40-year-old was taken to St. Anne's Hospital near Amsterdam, NY. ^2 One more passenger went there too, while Tavano's wife and infant daughter came through unhurt. ^3
The driver's version is that the eastbound bus began to skid on some ice. ^4 It slid across the lanes and ended up in a ditch. ^5
About two inches of snow came down overnight in that area, although this morning the roads were wet more than snowy. Police do not believe that drugs or alcohol played a part.
== a4 | The Heron | 2009-12-07 | More on the Wheedle bus: three ribs, no more December
Wheedle have put an account of their bus accident on the band's website, and it is every bit as frightening as it was before. ^1
In the early morning yesterday, 40 miles out of Albany, a patch of black ice took hold of the bus. ^2 It ran through a guardrail and dropped about ten feet into a ditch. ^3
Singer Brooks Tavano was asleep in the back. ^4 He cracked three ribs, and he could not get out until firemen turned up with the Jaws of Life. ^5 His wife and baby daughter were aboard as well and were not injured. ^6 His assistant Laura fractured two ribs and a lower vertebra. ^7
Yesterday the hospital was still keeping Brooks for observation. ^8 All that remained of the band's December schedule has been cancelled. ^9
== a5 | Channel Loud News | - | Wheedle Scrap Rest Of 2009 Dates
Wheedle on Sunday called off what was left of their 2009 tour, hours after a bus accident in upstate New York that seriously injured singer Brooks Tavano. ^1
The band's website says a bus with Tavano, his family and assistants on board met a patch of black ice on a highway near Albany, New York, early on Sunday morning and skidded into a muddy ravine by the roadside. ^2 It flattened a guardrail as it ran over it, yet it never rolled or tipped. ^3
Tavano's wife and 2-year-old daughter were not hurt. ^4 His assistant, Laura Han, was flung from her bunk, which left her with two fractured ribs and a fractured lower vertebra. ^5 Tavano, 40, was thrown about hard in his own bunk. ^6 He complained of rib pain and was taken to St. Anne's Hospital in Amsterdam, New York. ^7 Three cracked ribs were found there, besides "mainly small but very painful internal injury" and a hurt lower leg. ^8
From Toronto the band had been heading to Boston for a Monday night (December 7) concert at Argyros Arena, part of the tour for the new album, Bravitude. ^9
The long account on the site is by Kurt Lang, an old friend of the group. ^10 He described broken glass and clothes all over the inside and a fridge that flew off the wall, and he said nobody could reach the back lounge, where Tavano lay unable to speak for pain.
== a6 | Chartboard | - | Bus Crash Ends Wheedle's 2009 Tour
What was left of Wheedle's 2009 tour has been cancelled because of the bus crash in upstate New York that put singer Brook Tavano in the hospital with broken ribs and other injuries. ^1 The word came on Sunday (Dec. 6) in a message on the band's website from Kurt Lang, their webmaster and longtime collaborator. ^2
The accident was worse than the first reports had made it seem. It took place on an icy part of I-90, about 40 miles north of Albany, N.Y. ^3 On the bus were Tavano, his wife and baby daughter, the nanny, and assistant Laura Han. ^4 The bus went over a guardrail and came down on its wheels in a ravine, 8-10 feet below. ^5
Tavano was sleeping in his bunk when it happened. ^6 He has three broken ribs and further internal injuries that were not specified, and an area hospital is holding him under observation. ^7 Han, who also has two fractured ribs and a fractured lower vertebra, has been discharged. ^8 The wife, the baby and the nanny were shaken up but not harmed. ^9
== a7 | The Parish Voice | 2009-12-07 | A Novel Account of the Wheedle Bus Crash
You would think the stories now going around about Sunday morning's bus crash, which put both Wheedle singer Brooks Tavano and his wife in the hospital, came out of some short and civil press release. ^1 As a rule they do. This time the source is much stranger and much fuller.
It starts at 7:18 AM, some 40 miles West of Albany on I-90, with a patch of black ice. ^2 The bus fishtailed, left the road and dived about 8-10 vertical feet into a muddy ravine to the right of the Thruway. ^3 It flattened a guardrail on the way but stayed upright, and the writer gives the driver the credit for that. ^4
The text, which sits on the band's MySpace, runs for six more wild paragraphs and has some fairly gruesome pictures. ^5 I do not know who the author is, but it reads like a novel.
He tells how he came up just as the jaws of life were being started, saw Brooks lying on his back with EMTs all around him, and then rode in the ambulance that took Brooks and Laura to the hospital in Amsterdam, NY, about 10 miles away. ^6
== facts
- crash / date | date | agree | 2009-12-06 @ a1.1 a2.1 a4.2 a5.2 a7.1
- crash / hour | date | refine | early in the morning @ a1.1 a2.1 a4.2 a5.2 | around 7:30 am @ a3.1 | 7:18 AM @ a7.2
- crash / place relative to Albany | place | disagree | about 40 miles west of Albany @ a1.3 a7.2 | about 40 miles north of Albany @ a6.3 | 40 miles out of Albany @ a4.2 | near Albany @ a5.2 | conflicts: 0-1
- crash / cause | other | refine | ice @ a1.1 a3.4 a6.3 | a patch of black ice @ a2.1 a4.2 a5.2 a7.2
- bus / where it came to rest | place | refine | a ditch @ a1.4 a2.1 a3.5 a4.3 | a muddy ravine @ a5.2 a7.3 | a ravine @ a6.5
- bus / depth of the drop | quantity | refine | about ten feet @ a4.3 | 8-10 feet @ a6.5 a7.3
- bus / guardrail | other | refine | broke through it @ a1.4 a4.3 | ran over it and flattened it @ a5.3 a7.4 | went over it @ a6.5
- band / where the journey began | place | disagree | New York @ a2.2 | Toronto @ a5.9 | conflicts: 0-1
- band / where the journey led | place | agree | Boston @ a1.2 a2.2 a5.9
- Boston concert / date | date | agree | 2009-12-07 @ a1.7 a2.2 a5.9
- Tavano / gravity of his injuries | status | disagree | minor @ a1.1 | serious @ a5.1 | conflicts: 0-1
- Tavano / ribs | other | refine | three cracked @ a1.8 a4.5 a5.8 | rib pain @ a2.3 a3.2 a5.7 | three broken @ a6.7
- Tavano / internal injuries | other | refine | mostly minor but very painful internal damage @ a1.8 a5.8 | unspecified internal injuries @ a6.7
- Tavano / age | age | agree | 40 @ a3.2 a5.6
- Tavano / hospital | place | refine | a hospital in Amsterdam, NY @ a1.5 a7.6 | St. Anne's Hospital in Amsterdam, New York @ a2.3 a5.7 | St. Anne's Hospital near Amsterdam @ a3.2 | an area hospital @ a6.7
- wife / condition | status | disagree | unhurt @ a1.6 a2.5 a3.3 a4.6 a5.4 a6.9 | in the hospital @ a7.1 | conflicts: 0-1
- daughter / age | age | refine | 2 @ a1.6 a5.4 | infant @ a3.3 | baby @ a4.6 a6.4
- fifth passenger / who it was | other | refine | not identified @ a2.5 | the nanny @ a6.4
- assistant / injuries | other | agree | two fractured ribs and a fractured lower vertebra @ a4.7 a5.5 a6.8
- Tavano / what he was doing | other | refine | asleep in the back @ a4.4 | in his bunk @ a5.6 | asleep in his bunk @ a6.6
- rescue / tool | other | agree | Jaws of Life @ a4.5 a7.6
- account / author | name | refine | Kurt @ a1.8 | Kurt Lang @ a5.10 a6.2
- account / where it was posted | place | refine | the band's website @ a1.8 a4.1 a5.2 a6.2 | the band's MySpace @ a7.5
- cancellation / extent | other | refine | the tour @ a1.9 | Boston, Washington D.C. and Philadelphia @ a2.7 | the remaining December dates @ a4.9 | the rest of the 2009 dates @ a5.1 a6.1
- daughter / condition | status | agree | unhurt @ a1.6 a2.5 a3.3 a4.6 a5.4 a6.9
- Tavano / watch in hospital | status | agree | under observation @ a4.8 a6.7
- Tavano / leg | other | agree | hurt lower leg @ a1.8 a5.8
- assistant / name | name | refine | Laura @ a4.7 a7.6 | Laura Han @ a5.5 a6.4
- assistant / treatment | place | agree | taken to the hospital @ a1.5 a2.4 a7.6
- bus / position | other | agree | upright, not rolled over @ a5.3 a6.5 a7.4
- crash / road | place | refine | the Thruway @ a1.4 a3.1 | I-90 @ a6.3 a7.2
- Boston concert / venue | place | agree | Argyros Arena @ a2.2 a5.9
- Tavano / first name | name | disagree | Brooks @ a1.1 a2.1 a4.4 a5.1 a7.1 | Brook @ a6.1 | conflicts: 0-1
- assistant / gravity of her injuries | status | disagree | minor @ a1.1 | two fractured ribs and a fractured lower vertebra @ a4.7 a5.5 a6.8 | conflicts: 0-1
