== a1 | Nordic News Service | 2016-01-14T11:45:00Z | Swedish singer Maja Lindqvarn to return to stage after six years
STOCKHOLM — Maja Lindqvarn, who withdrew from music in 2010 because of damage to her vocal cords, will perform again this spring, her label Blåklint said on Thursday. ^1 ^2
The singer, 41, is to give three concerts at the Cirkus hall in Stockholm on April 8, 9 and 10. ^3
Lindqvarn has sold more than 20 million records, most of them of the 1999 album “Paper Winter.” ^4
“I thought my voice had moved out. ^91 It turns out it was only sleeping,” she said in a statement. ^5
She had surgery twice, in Boston in 2011 and in Gothenburg in 2014. ^6
Tickets go on sale on January 22. ^7

== a2 | Popklubben Blog | - | MAJA. IS. BACK.
I had to read the press release four times. Maja Lindqvarn, the woman who gave us “Paper Winter” (1999) and the greatest key change in Swedish history, is singing again. ^1
Three nights at Cirkus, 8–10 April, backed by the very band that toured with her in 2009. ^2
“I thought that my voice had moved out. ^91 It turns out it was only sleeping.” ^4 I am not crying, you are.
Remember that she was told by two doctors she'd never perform again. Then came the second operation, in Gothenburg, two years ago. ^5
My alarm is set for 10 a.m. on the 22nd. ^6

== a3 | London Evening Echo | 2016-01-15T08:30:00Z | Paper Winter star Lindqvarn ends exile
The Swedish singer Maja Lindqvarn is to play live for the first time since 2010. ^1
She will appear at Stockholm's Cirkus for three shows in April, and “a London date is being discussed”, according to her manager, Göran Hellbom. ^2 ^3
Lindqvarn, 42, retired after a concert in Oslo at which she broke off in the fourth song. ^4 Two operations on her throat followed. ^5
She has lived since then on the island of Gotland with her husband, the furniture designer Petter Rask, and their twin sons. ^6
Her records, of which Paper Winter alone sold 11 million, have found a new public through the film Thaw.

== a4 | Gotland Today | - | Island's famous neighbour sings again
She has been seen for years at the fish counter in Visby; in April she will be seen at Cirkus. ^93 Maja Lindqvarn announces three concerts, from the 8th to the 10th. ^1
“I thought my voice had moved out. ^91 It turns out it was only hiding,” the singer says. ^2
It was in Bergen in November 2010 that she stopped in the middle of a song and left the stage. ^3 After that she moved to Gotland with her family: husband Petter Rask and the boys, who are now eight. ^4
Her manager Göran Hellbom promises that a concert in Visby will come “when the ferry times allow it”. ^5
The label Blåklint gives the number of her sold records as 20 million. ^6

== a5 | Chart Room | 2016-01-25T15:00:00Z | Lindqvarn adds fourth night after sell-out in nine minutes
All tickets for the comeback of Maja Lindqvarn were gone nine minutes after the sale opened on Friday. ^1 Her label has added a fourth concert on April 12.
The first three, on April 8, 9 and 10, also take place at Cirkus, which holds 1,650. ^3
Lindqvarn, 41, underwent surgery on her vocal cords in 2011 and 2013. ^4
“I am terrified, and I have missed being terrified,” she told Swedish radio.

== facts
- concerts / days | date | refine | 2016-04-08, 09, 10 @ a1.3 a2.2 a4.1 a5.3 | April @ a3.2
- concerts / count | count | agree | 3 @ a1.3 a2.2 a3.2 a4.1 a5.3
- concerts / hall | place | agree | Cirkus, Stockholm @ a1.3 a2.2 a3.2 a4.93 a5.3
- label / name | name | agree | Blåklint @ a1.2 a4.6
- withdrawal / year | date | refine | 2010 @ a1.1 a3.1 | 2010-11 @ a4.3
- withdrawal / reason | other | refine | damage to vocal cords @ a1.1 | broke off a concert @ a3.4 a4.3
- Maja Lindqvarn / age | age | disagree | 41 @ a1.3 a5.4 | 42 @ a3.4
- records sold / total | quantity | refine | more than 20 million @ a1.4 | 20 million @ a4.6
- Paper Winter / year | date | agree | 1999 @ a1.4 a2.1
- Maja Lindqvarn / on her voice | quote | disagree | I thought my voice had moved out. It turns out it was only sleeping @ a1.91 a1.5 a2.91 a2.4 | I thought my voice had moved out. It turns out it was only hiding @ a4.91 a4.2 | conflicts: 0-1
- operations / count | count | agree | 2 @ a1.6 a3.5
- second operation / date | date | disagree | 2014 @ a1.6 | two years ago @ a2.5 | 2013 @ a5.4 | conflicts: 0-2 1-2
- second operation / place | place | agree | Gothenburg @ a1.6 a2.5
- first operation / year | date | agree | 2011 @ a1.6 a5.4
- tickets / sale | date | refine | 2016-01-22 @ a1.7 | the 22nd at 10 a.m. @ a2.6 | Friday @ a5.1
- last concert / place | place | disagree | Oslo @ a3.4 | Bergen @ a4.3
- manager / name | name | agree | Göran Hellbom @ a3.3 a4.5
- husband / name | name | agree | Petter Rask @ a3.6 a4.4
- children / sons | other | refine | twin sons @ a3.6 | the boys, eight @ a4.4
- home / place | place | agree | Gotland @ a3.6 a4.4
- operations / on what | other | refine | throat @ a3.5 | vocal cords @ a5.4
