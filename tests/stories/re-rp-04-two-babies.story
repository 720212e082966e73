== a1 | OKAY! Weekly | 2008-02-22 | One Boy, One Girl: V.Ram Is a Mom of Two!
Congratulations go out to Vanessa Ramos and Nick Raphael, who last night became parents to a set of twins, one of each kind. ^1 It happened on Long Island, N.Y. ^2
What the little ones will be called is not known yet. A representative is giving reporters the figures, however: the daughter came first, at 12:12 a.m., at 5 pounds 7 ounces. ^3 ^4 ^5 Her brother was 11 minutes behind her and tipped the scales at exactly 6 pounds. ^6 ^7
Motherhood is new to V.Ram, but she has had practice as stepmother of Nick's three kids. ^8 ^9
The pair kept mum about her condition for as long as they could. We told you as early as October that two babies were coming; the official word was given at a concert in Miami on November 8, where Nick pointed at his wife's by then visible belly and stroked it. ^10
== a2 | Meio do Dia | - | Vanessa Ramos gives birth to twins in New York
Twins, a boy and a girl, were born to Vanessa Ramos last Thursday night, the American singer and actress's representative, Martin Brook, announced. ^1 ^2 ^3
Brook told People magazine that the birth had taken place on Long Island, New York. ^4 "Vanessa and Nick are very happy about the arrival of the children," he said. ^5
First to be born was the girl, with a weight of 2.58 kg. ^6 ^7 The boy came into the world 11 minutes later and weighed 2.7 kg, the agent stated. ^8 ^9
For Ramos, 38, they are the first. ^10 ^11 Since 2004 she has been the wife of Nick Raphael, also a singer, who is 39. ^12 ^13 Raphael already has two children from earlier relationships. ^14
== a3 | Cradle Wire | 2008-02-22 | Vanessa Ramos has twins!
NEW YORK - Early on Friday a boy and a girl were born to screen and pop diva Vanessa Ramos, People magazine said. ^1 For sole picture rights to the babies it is reported to have paid as much as six million dollars. ^2 ^3
Ramos, who is 38, has not had children before. ^4 ^5 Salsa singer Nick Raphael, her husband, is a father for the fourth and the fifth time. ^6 "Vanessa and Nick are thrilled, overjoyed and on cloud nine," her manager, Martin Brooks, said to the magazine. ^7 ^8 ^9
Delivery was shortly after midnight on Long Island, New York. ^10 ^11 A girl of 2.5 kilograms (five pounds, seven ounces) was followed by a boy of 2.7 kilograms. ^12 ^13 ^14 About 10 minutes lay between them, it said. ^15
Not before November, on a tour together with Raphael, did the singer admit what everybody could see. ^16 Her father disclosed earlier this month that there would be twins. ^17
Sums of four to six million dollars had been mentioned by a trade paper this week. Ramos wants to rest for a time. Her silence is not new: when she married Raphael in 2004, her spokesman would neither confirm nor deny it. ^18
== a4 | Le Papier Rose | - | Vanessa Ramos, mother of a girl and a boy
This past night the Latin actress brought two twins into the world, a boy and a little girl. ^12 Vanessa Ramos, who is 38, had no children until now. ^1 ^2
Towards 1 a.m. local time she gave birth on Long Island, near New York. ^3 ^4 The baby girl's weight is 2.7 kg. ^5 So is the baby boy's, 2.7 kg. ^6 Nick Raphael, husband of the star, is in seventh heaven.
"Vanessa and Nick are in seventh heaven and their feet no longer touch the ground," in the words of Martin Brook, the singer's spokesman. ^7 ^8 ^9
Now for the photographs of the two tots, awaited with impatience. The rights went to two celebrity magazines for 6 million dollars. ^10 ^11
== a5 | Lola's Matinee | 2008-02-22 | V-Nick Twins Are Here!
So it is true. Twins have arrived for Vanessa Ramos early this morning, on New York's Long Island, at a location nobody has announced. ^1 ^2 A girl of 5 pounds 7 ounces was out first. ^3 ^4 The boy, at 6 pounds, came second. ^5 Few pregnancies of this decade have been watched so hard. They are her first children; for him they are the third and the fourth. ^6 ^7
V.Ram, 39, and singer-actor Nick Raphael, 38, have been man and wife since 2004. ^8 ^9 ^10 Gossip of a baby began in August at the latest. It was in Miami last November, on the closing night of their concert tour, that the V-Nicks owned up. ^11
This month Hector Ramos, father of the star, told the TV show "Escandalo" to expect two. ^12 After that everyone was on baby watch.
You cannot imagine how relieved I am. Pins and needles for months. Sure. Now to something important, the Academy Awards!
== a6 | Stork Report | 2008-02-29 | Update: Nick Raphael and Vanessa Ramos welcome fraternal twins Leo and Anya
Update: What had been a rumor is confirmed by her rep. The names are Leo and Anya. Leo's figures were also given wrongly at first. He was born by c-section like his sister, at 12:13 am, and his weight was 5 lbs, 13 oz. ^1 ^2
Rumor update, February 26: Dr. Leila Haddad, said to be Vanessa's obstetrician, tells Life & Style that "there were no complications at all" and that Nick stayed by her side.
First posted February 22: Nick Raphael, 39, and Vanessa Ramos, 38, have a boy and a girl. ^3 ^4 The fraternal twins were born just after midnight on Friday, February 22nd. ^5 The place is North Haven Hospital on Long Island, NY. ^6 Their girl led the way, at 12:12 am, with 5 lbs, 7 oz. ^7 ^8 ^9 It was 12:23 am, 11 minutes on, when her brother joined her. ^10 He was put at 6 lbs exactly. ^11
== a7 | Salut! | 2008-02-22 | V Ram and Nick on cloud nine at the arrival of their little boy and girl
Four years after she secretly married fellow Latin entertainer Nick Raphael, Vanessa Ramos finally has a baby to hold; in fact she has two. ^1 A son and a daughter were born to her on Friday in New York, where both parents come from. ^2 "They're thrilled, overjoyed and on cloud nine," a spokesman for them said. ^3 ^4
It was the girl who appeared first, at 12.12am and weighing 5lb 7oz. ^5 ^6 ^7 Her brother, a 6lb baby, came 11 minutes afterwards. ^8 ^9
People had been guessing at the sexes since January, when friends turned up at the baby shower with presents in pink as well as blue. Mother-to-be and father "just glowed the whole time", one of the guests recalled.
There will be no lack of playmates. Nick is already father of three: Adriana, who is 14, seven-year-old Tristan and Bryan, four. ^10
== facts
- birth / date | date | disagree | 2008-02-22 @ a3.1 a5.1 a6.5 a7.2 | last night @ a1.1 a4.12 | Thursday night @ a2.2 | conflicts: 0-2
- girl / hour of birth | other | disagree | 12:12 a.m. @ a1.4 a6.8 a7.6 | shortly after midnight @ a3.10 | towards 1 a.m. @ a4.3 | conflicts: 0-2 1-2
- boy / how long after his sister | duration | disagree | 11 minutes @ a1.6 a2.8 a6.10 a7.8 | about 10 minutes @ a3.15 | born at 12:13 a.m., one minute later @ a6.1 | conflicts: 0-2 1-2
- twins / who came first | other | agree | the girl @ a1.3 a2.6 a3.13 a5.3 a6.7 a7.5
- girl / weight | quantity | disagree | 5 lb 7 oz (2.5 kg) @ a1.5 a3.12 a5.4 a6.9 a7.7 | 2.58 kg @ a2.7 | 2.7 kg @ a4.5 | conflicts: 0-1 0-2 1-2
- boy / weight | quantity | disagree | 6 lb @ a1.7 a5.5 a6.11 a7.9 | 2.7 kg @ a2.9 a3.14 a4.6 | 5 lb 13 oz @ a6.2 | conflicts: 0-2 1-2
- birth / place | place | refine | Long Island @ a1.2 a2.4 a3.11 a4.4 a5.2 | North Haven Hospital, Long Island @ a6.6 | New York @ a7.2
- Vanessa Ramos / age | age | disagree | 38 @ a2.10 a3.4 a4.1 a6.4 | 39 @ a5.8 | conflicts: 0-1
- Nick Raphael / age | age | disagree | 39 @ a2.13 a6.3 | 38 @ a5.9 | conflicts: 0-1
- Nick Raphael / children before | count | disagree | three @ a1.9 a7.10 | the twins are his fourth and fifth @ a3.6 | two @ a2.14 | the twins are his third and fourth @ a5.7 | conflicts: 0-2 0-3 1-2 1-3
- Vanessa Ramos / children before | status | agree | none @ a1.8 a2.11 a3.5 a4.2 a5.6
- couple / marriage | date | refine | 2004 @ a2.12 a3.18 a5.10 | four years ago @ a7.1
- spokesman / name | name | disagree | Martin Brooks @ a3.8 | Martin Brook @ a2.1 a4.8 | conflicts: 0-1
- spokesman / post | other | refine | representative @ a2.3 | manager @ a3.9 | spokesman @ a4.9 a7.4
- parents / quotation on their joy | quote | disagree | Vanessa and Nick are thrilled, overjoyed and on cloud nine @ a3.7 | They're thrilled, overjoyed and on cloud nine @ a7.3 | very happy about the arrival of the children @ a2.5 | in seventh heaven and their feet no longer touch the ground @ a4.7 | conflicts: 0-1 0-2 0-3 1-2 1-3 2-3
- photo rights / price | money | refine | as much as six million dollars @ a3.2 | 6 million dollars @ a4.10
- photo rights / buyer | other | disagree | People @ a3.3 | two celebrity magazines @ a4.11 | conflicts: 0-1
- pregnancy / made public | date | refine | 2007-11-08 in Miami @ a1.10 | 2007-11, on the tour @ a3.16 | 2007-11 in Miami, last night of the tour @ a5.11
