== a1 | Southern Press Association | 2020-11-09T08:30:00+11:00 | Delacourt quits “Rise & Shine” after 12 years
Breakfast television presenter Melinda Delacourt resigned on air on Monday after 12 years as co-host of “Rise & Shine”. ^1
Delacourt, 47, told viewers shortly before 9am that her last program would be on December 4. ^2
“I have seen every sunrise since 2008, and I would like to see a few sunsets,” she said, as colleague Brad Tunney wiped his eyes. ^3
Network Five denied that the decision had anything to do with a report in a Sunday newspaper about a pay dispute. ^4
Her salary is believed to be $1.1 million a year. ^5
She began at the network in Hobart in 1996 as a weather presenter and covered the Black Hill fires in 2009 and two royal weddings. ^6
Weatherman Josh Pappas left the show in July after seven years. ^7

== a2 | Celeb Down Under | - | SHOCK EXIT: Mel walks!
There wasn't a dry eye on the couch when Mel Delacourt dropped the bombshell that she's done with 3am alarms. ^6
“I have seen every sunrise since 2008, and I'd like to catch a few sunsets,” the golden girl of breakfast TV told 400,000 stunned viewers on Monday. ^1
Insiders say the writing was on the wall in July, when Josh Pappas got the chop. ^2
Mel is said to have found out from a make-up artist that co-host Brad Tunney was earning $300,000 a year more than her $800,000. ^3
Her hubby, vet Craig Lomax, and their girls Ruby, 15, and Poppy, 12, were waiting in the car park with a cake. ^4
Favourite to take over is newsreader Sunita Rao, 36, who has filled in 41 times this year. ^5

== a3 | Tasmanian Observer | 2020-11-10 | Hobart's Delacourt to leave breakfast TV
Melinda Delacourt, who read her first weather report from a studio in Bathurst Street in 1996, is leaving “Rise & Shine”. ^1
The Hobart-born presenter will say goodbye to the Network Five program in the first week of December. ^2
Her mother, Jean, of Sandy Bay, learned of it a week ago. ^6 “She rang and asked me if I still had her old bedroom,” Mrs Delacourt laughed. ^3
It is understood that Delacourt will spend the summer on Bruny Island with her husband, Craig Lomax, and their two daughters. ^4
In 2013 she was named presenter of the year, and in 2017 she fronted the floods appeal that raised $14 million. ^5

== a4 | Mediaspy Weekly | - | Network Five's morning headache
Network Five has been rocked by the loss of its most valuable morning star.
Melinda Delacourt, 49, announced her departure on Tuesday's program, three weeks into a contract negotiation. ^1
She had hosted “Rise & Shine” for 12 years, the longest run of any woman on the breakfast couch. ^2
The network has insisted that money played no role. ^3 Two people with knowledge of the talks told Mediaspy that she had been offered a cut of 15 per cent.
Sunita Rao is a near certainty to succeed her, with an announcement due before Christmas. ^4 Tunney's own contract ends in June.

== a5 | Harbour Evening News | 2020-12-05 | Tears and lamingtons as Mel signs off
Melinda Delacourt bowed out of breakfast television yesterday with a lamington in each hand. ^1
About 200 fans had gathered since 5am behind the studio window, many of them in pyjamas. ^2
Sunita Rao, named last week as the next host, gave her an alarm clock with the hands removed. ^3
“You taught me to read an autocue and to read a room,” Rao said. ^4
Delacourt's father, who died in 2014, had never missed a show, she told viewers, and neither had her mother in Sandy Bay. ^5
Rao takes the chair on January 18. ^6
The first person to have held the seat, Maureen Tilbrook, who left in 1989 to breed alpacas, sent a telegram, or rather a photograph of one. The program has had seven hosts in 36 years.
== facts
- announcement / day | date | disagree | 2020-11-09 @ a1.1 a2.1 | Tuesday @ a4.1
- Delacourt / hosting, length | duration | agree | 12 years @ a1.1 a4.2
- Delacourt / age | age | disagree | 47 @ a1.2 | 49 @ a4.1
- last program / day | date | refine | 2020-12-04 @ a1.2 a5.1 | first week of December @ a3.2
- Delacourt / sunrise | quote | disagree | I would like to see a few sunsets @ a1.3 | I'd like to catch a few sunsets @ a2.1
- Delacourt / salary | money | disagree | $1.1m @ a1.5 | $800,000 @ a2.3
- departure / money | status | agree | network denies a link with pay @ a1.4 a4.3
- Delacourt / start in Hobart | date | agree | 1996 @ a1.6 a3.1
- Delacourt / name | name | refine | Melinda Delacourt @ a1.1 a3.1 a4.1 a5.1 | Mel Delacourt @ a2.6
- husband / name | name | agree | Craig Lomax @ a2.4 a3.4
- daughters / count | count | refine | Ruby and Poppy @ a2.4 | two @ a3.4
- successor / name | status | refine | Sunita Rao is favourite @ a2.5 a4.4 | Sunita Rao named @ a5.3
- mother / home | place | agree | Sandy Bay @ a3.6 a5.5
- Pappas / departure | date | agree | July @ a1.7 a2.2
