== a1 | Pit Wall Blog | - | Indy winner Ben Farldon dies in 15-car wreck
LAS VEGAS — Ben Farldon, a winner of the Indianapolis 500, lost his life on Sunday at the Las Vegas Motor Speedway. ^1 Caught up in a blazing wreck of 15 cars, his machine sailed over another and came down in a catch fence just beyond turn 2. ^2
A helicopter took him to University Medical Center. ^3 About two hours afterwards IndyCar's CEO, Rusty Barnard, broke it to the other drivers that he had died of injuries he called "unsurvivable". ^4
"One moment you're kidding around at driver intros. ^10 The next, Ben's gone," said Mario Bianchetti, to whom his wife, the actress Kelsey Dodd, had to carry a box of tissues. ^5 "I lost, we lost, a dear friend. ^11 Everybody in the IndyCar series thought of him as a friend. ^12 He was such a fine guy. ^13 He was a charmer." ^6
The race was called off, and the drivers, a lot of them weeping, went round the oval five times in his honour. ^7
Farldon had begun from the rear of a field of 34 and would have pocketed US $5-million with a victory. ^8 Only minutes had been raced when two cars rubbed tires and he was unable to miss what followed. ^9
== a2 | Motori Veloci | - | IndyCar, Farlton is dead
With Las Vegas the IndyCar season came to its end, and so did the career of Ben Farlton, caught with his car in a terrifying accident. ^1 Of the 15 drivers swept up in it, he alone did not survive. ^2 It may rank as the worst accident racing has known. ^3
Farlton was killed on the spot. ^4 Tessa Holm needed help to climb from her cockpit, but for the remaining 13 walking away was no trouble, great though the shock was. ^5
It all happened on the tenth lap, in turn 1. ^6 The whole bunch was running at a very fast pace when Cunliffe touched the tail of the car before him. ^7 He slewed sideways and was rammed by Birchcliffe, who was thrown into the air. ^8
Unable to avoid the mess, Farldon ran right into Kendall's car, flew into the safety nets and bounced back to the track, his machine on fire. ^9
== a3 | Borgo Online | - | Tragedy in IndyCar: Ben Farldon dies
Tragedy has ended the IndyCar race in Las Vegas. ^1 Ben Farldon, who had won the Indianapolis 500, died in a dreadful accident that Dale Cunliffe set off after 12 laps, with three single-seaters literally taking flight over others. ^2 Thirteen people were hurt, while the Briton, though rushed to hospital, could not be saved. ^3 Five laps of the track were the other drivers' tribute. ^4
Tessa Holm and TJ Brandenberg have been admitted to hospital; Matt Stark too was among those involved. ^5
A Las Vegas win would have earned Farldon a cheque for 5 million dollars, to be shared with a fan. ^6 The offer was an idea of Rusty Barnard, IndyCar's CEO, for any driver without a seat who could take the season's final race. ^7
It was Barnard who gave out the news: "IndyCar is very sorry to announce that Ben Farldon has died of the injuries he suffered. ^8 Our thoughts and our prayers are with his family." ^9
== a4 | Sprint & Oval | - | Farldon killed in Vegas multi-car crash
LAS VEGAS — A horrific crash in Sunday's IndyCar Series race at Las Vegas Motor Speedway has killed Ben Farldon, twice a winner of the Indianapolis 500. ^1 Rusty Barnard, chief executive of IndyCar, announced it at 6 p.m. Eastern Time. ^2
His was among 15 cars in a massive, fiery tangle between Turns 1 and 2 on Lap 12. ^3 Also in it was Matt Stark of Team Penfield, who had the championship in his sights. ^4 Stark flew into the wall, so that Mario Bianchetti takes the title for the third time running and the fourth time in all. ^5 With back pain Stark too was brought to University Medical Center. ^6
Farldon's car ended on its roof with its roll hoop gone. ^7 He had won his second Indy 500 on May 29; when the safety crew got to him he was unconscious. ^8
It began with Dale Cunliffe hitting the rear wheel of Jason Birchcliffe, which slowed him. ^9 The car of rookie T.J. Brandenberg then ran into the right rear of Cunliffe's and flung it skyward. ^10 Archie Kendall, Neil Casey and Tessa Holm were among the others swept in. ^11 Barrier, fence and surface are damaged, and the red flag has now lasted over two hours. ^12
== a5 | Gotham Daily | - | Ben Farldon dies in 15-car crash; 'worst thing I ever saw'
Ben Farldon, who won the Indy 500 this year and was among the best-loved drivers anywhere, died on Sunday in a 15-car inferno at the Las Vegas Indy 300. ^1 Within minutes of the start his car had flown above another and struck the wall outside turn 2. ^2 Three more drivers were hurt. ^3
He was airlifted to University Medical Center, and some two hours after the accident his rivals heard at a meeting that he was dead. ^4 His other Indy 500 victory was in 2005. ^5
"IndyCar is very sorry to announce that Ben Farldon has died of unsurvivable injuries," said its CEO, Rusty Barnard. ^6 "Our thoughts and prayers are with his family today." ^7
Eleven laps had been run when the race was abandoned. ^8 The drivers, many in tears, saluted him with five laps of the 1.5-mile oval. ^9
Starting in last place he soon moved up, and a win would have meant $5 million, half of it for a fan from Steep Bridge, N.J. ^10 "All I could see was cars soaring. ^12 Easily the worst thing I've ever seen in my racing life," Robbie Harrington, another driver, told The Associated Press. ^11
== a6 | Motor Racing Monthly | 2011-12 | Farldon dies in IndyCar horror
A huge accident with 15 cars on lap 13 of the last IndyCar race of the year, at the steeply banked Las Vegas Motor Speedway on October 16, took the life of Ben Farldon, a winner of the Indianapolis 500. ^1
From the back of a 34-car grid the Briton had got by nine or 10 rivals, hoping for the $5 million (£3.2m) that Rusty Barnard, the IndyCar CEO, had put up. ^2 It was just his third start of the season. ^3 On such a 1.5-mile oval the cars go flat out at 220mph, three and even four abreast. ^4
"Some cars touched ahead of me and I tried to brake and couldn't," said Neil Casey, a Canadian. ^5 "Then, as the video showed me, Ben's car came over my back wheel and over the top of me." ^6
Farldon went through the air, hit the wall upside-down and caught fire. ^7 As title rival Matt Stark was also out, Mario Bianchetti was champion for a third successive year. ^8 A helicopter flew Farldon to a local hospital, but after about an hour word came that he had died. ^9
== a7 | London Evening Globe | - | British driver Ben Farldon killed in horror crash
Ben Farldon, the British racing driver killed by a crash of 15 cars in Las Vegas, was mourned everywhere today. ^1 His car shot over a rival's, hit the fencing beside the track and went up in flames in the closing race of America's IndyCar championship. ^2
At the 33-year-old's bedside when he died, it is said, were his wife Sophie, their sons Tobias, two, and Julian, six months, as well as his two brothers and his sister. ^3
Farldon, born at Amberstow, Buckinghamshire, had set out from the back of the pack, and would have got £3 million for crossing the line first. ^4 The Las Vegas Indy 300 saw speeds of more than 220mph. ^5
Mario Bianchetti, a Scot who became champion when the race was cancelled, wanted no part of the honour. ^6 He added: "I lost, we lost, a dear friend. ^8 Everybody in IndyCar thought of Ben as a friend. ^9 Ben was one of those rare, rare people." ^7
== facts
- Farldon / surname | name | disagree | Farldon @ a1.1 a2.9 a3.2 a4.1 a5.1 a6.1 a7.1 | Farlton @ a2.1 a2.4 | conflicts: 0-1
- crash / day | date | refine | 2011-10-16 @ a6.1 | Sunday @ a1.1 a4.1 a5.1
- crash / cars involved | count | agree | 15 @ a1.2 a2.2 a4.3 a5.1 a6.1 a7.1
- crash / lap | quantity | disagree | lap 10 @ a2.6 | after 12 laps @ a3.2 | lap 12 @ a4.3 | after 11 laps @ a5.8 | lap 13 @ a6.1 | conflicts: 0-1 0-2 0-3 0-4 1-2 1-3 2-4 3-4
- crash / corner | place | disagree | turn 2 @ a1.2 a5.2 | turn 1 @ a2.6 | between turns 1 and 2 @ a4.3 | conflicts: 0-1 1-2
- Farldon / time and place of death | status | disagree | killed on the spot @ a2.4 | taken to hospital, could not be saved @ a3.3 | flown to University Medical Center @ a1.3 a5.4 | flown to a local hospital @ a6.9 | wife and sons at his bedside as he died @ a7.3 | conflicts: 0-1 0-2 0-3 0-4
- death / word given after | duration | disagree | about two hours @ a1.4 a5.4 | about an hour @ a6.9 | conflicts: 0-1
- hospital / name | name | agree | University Medical Center @ a1.3 a4.6 a5.4
- who announced it | name | agree | Rusty Barnard @ a1.4 a3.8 a4.2 a5.6
- Barnard / announcement | quote | disagree | IndyCar is very sorry to announce that Ben Farldon has died of the injuries he suffered. @ a3.8 | IndyCar is very sorry to announce that Ben Farldon has died of unsurvivable injuries @ a5.6 | conflicts: 0-1
- Barnard / prayers | quote | refine | Our thoughts and our prayers are with his family. @ a3.9 | Our thoughts and prayers are with his family today. @ a5.7
- Bianchetti / tribute | quote | disagree | I lost, we lost, a dear friend. Everybody in the IndyCar series thought of him as a friend. He was such a fine guy. He was a charmer. @ a1.11 a1.12 a1.13 a1.6 | I lost, we lost, a dear friend. Everybody in IndyCar thought of Ben as a friend. Ben was one of those rare, rare people. @ a7.8 a7.9 a7.7 | conflicts: 0-1
- car / what it hit at the side | other | disagree | catch fence @ a1.2 | safety nets @ a2.9 | wall @ a5.2 a6.7 | fencing @ a7.2 | conflicts: 0-2 1-2 2-3
- car / flew over another | status | agree | yes @ a1.2 a5.2 a6.6 a7.2
- rival whose car Farldon hit | name | disagree | Kendall @ a2.9 | Neil Casey @ a6.6 | conflicts: 0-1
- who set it off | name | refine | Dale Cunliffe @ a3.2 a4.9 | Cunliffe @ a2.7 | two cars @ a1.9
- whom Cunliffe touched first | name | refine | the car before him @ a2.7 | Jason Birchcliffe @ a4.9
- who ran into Cunliffe | name | disagree | Birchcliffe @ a2.8 | T.J. Brandenberg @ a4.10 | conflicts: 0-1
- Brandenberg / first name | name | refine | TJ @ a3.5 | T.J. @ a4.10
- other drivers / hurt | count | disagree | none of the other 13 had trouble @ a2.5 | 13 hurt @ a3.3 | 3 more hurt @ a5.3 | conflicts: 0-1 0-2 1-2
- Stark / involved in the crash | status | agree | involved @ a3.5 a4.4
- taken to hospital besides | name | refine | Tessa Holm and TJ Brandenberg @ a3.5 | Matt Stark @ a4.6
- prize / sum | money | refine | $5 million @ a1.8 a3.6 a5.10 | $5 million (£3.2m) @ a6.2 | £3 million @ a7.4
- prize / shared with a fan | status | agree | yes @ a3.6 a5.10
- prize / who offered it | name | agree | Rusty Barnard @ a3.7 a6.2
- Farldon / start | place | agree | from the back @ a1.8 a5.10 a6.2 a7.4
- field / cars | count | agree | 34 @ a1.8 a6.2
- salute / laps | count | agree | 5 @ a1.7 a3.4 a5.9
- oval / length | quantity | agree | 1.5 miles @ a5.9 a6.4
- cars / speed | quantity | refine | 220mph @ a6.4 | more than 220mph @ a7.5
- Bianchetti / title in a row | count | agree | third @ a4.5 a6.8
- Farldon / Indianapolis 500 wins | count | refine | a winner @ a1.1 a3.2 a6.1 | twice @ a4.1 | this year and 2005 @ a5.1 a5.5
- Farldon / latest Indianapolis 500 win | date | refine | May 29 @ a4.8 | this year @ a5.1
- Farldon / nationality | other | agree | British @ a3.3 a6.2 a7.1
- car / came to rest | status | refine | on its roof @ a4.7 | hit the wall upside-down @ a6.7 | bounced back to the track on fire @ a2.9
- car / fire | status | agree | on fire @ a2.9 a6.7 a7.2
- injuries / word for them | quote | agree | unsurvivable @ a1.4 a5.6
- Farldon / taken away by | other | agree | helicopter @ a1.3 a5.4 a6.9
- race / place in the season | status | agree | last of the season @ a2.1 a3.7 a6.1 a7.2
- Stark / part in the championship | status | agree | rival for the title @ a4.4 a6.8
- Stark / out of the race | status | agree | out by the crash @ a4.5 a6.8
- Holm / after the crash | status | refine | helped from her cockpit @ a2.5 | admitted to hospital @ a3.5
- race / name | name | agree | Las Vegas Indy 300 @ a5.1 a7.5
- race / outcome | status | agree | called off @ a1.7 a5.8 a7.6
