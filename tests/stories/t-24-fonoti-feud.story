== a1 | Southern Cross Media | 2023-04-18T22:10:00Z | Radio hosts Fonoti and Brassey part ways after on-air row
Breakfast radio's longest-running duo is no more: Sina Fonoti has left "The Early Shift" after a quarrel with her co-host, Rhys Brassey, that was heard by 300,000 listeners. ^1

Station Coast FM said on Tuesday that Fonoti, 44, had resigned with immediate effect. ^2 Brassey, 51, will carry on with guests until the end of June. ^3

The argument, on Thursday last week, started over a prank call to Fonoti's brother. ^4 She took off her headphones at 7.42am, seven minutes before the news. ^5

"Twelve years I've laughed at your jokes, Rhys, and I was paid to," she said. ^6

The pair began together in Dunedin in 2011 and came to Auckland in 2014. ^7 They have won four national radio awards. ^8

== a2 | Tattle NZ | - | Sina STORMS out
Jaws dropped all over Auckland when Sina Fonoti threw a mug of tea at the studio wall on Friday and walked. ^1

The reason? Rhys, 51, had rung her unsuspecting brother live on air, pretending to be from the tax office. ^2

She has been sacked, our mole at Coast FM says, and her locker was emptied on Monday by a security man. ^3 "Twelve years I laughed at your jokes, Rhys, and I was paid to," was her parting shot. ^4

Her contract, $380,000 a year, ran until December. ^5 Rhys was spotted at a Ponsonby bar that night with weather girl Kirsty Lomax. ^6

== a3 | The Otago Weekender | - | They met over a broken kettle
Before they were Auckland's voices, they were ours. Sina Fonoti and Rhys Brassey first shared a desk in a cold studio in Princes Street in 2011. ^1

She read the news, he did the traffic. ^2 By 2014 they were on the plane north. ^3

The trophy cabinet of "The Early Shift" holds four national awards. ^4 Her mother, Lagi, still listens. "She quit, nobody pushed her," she says. ^5 "My son forgave Rhys for that call the same day." ^6

Brassey came from Invercargill with a degree in geology and a bad car. The studio is a dentist's practice now; the kettle stands in the museum, behind glass.

== a4 | Media Monitor Pacific | 2023-04-20T03:30:00Z | Coast FM's breakfast gap
Coast FM goes into the second survey of the year without half of its morning team. ^1 "The Early Shift" had a share of 11.8 per cent in the first, with some 300,000 listeners a week, down from 340,000. ^2

Insiders speak of a contract worth $380,000 a year. ^3 Ms Fonoti is 44 and has been on radio since she was 19. ^4

Mr Brassey is to leave at the end of June too, the station confirmed, when his own deal is up. ^5

== a5 | Kiwi Pod | 2023-07-18T10:00:00Z | Fonoti starts podcast
Three months after she left Coast FM, Sina Fonoti is back with a podcast, "Late Shift", the first episode of which came out on 17 July. ^1

In it she tells what happened on 13 April: no mug was thrown, but a biscuit was. ^2 She and Rhys Brassey had tea in May and are friends again. ^3

Her first guest is her brother, victim of the famous call. ^4

== a6 | Tattle NZ | - | Rhys signs again!
Surprise at Coast FM: Rhys Brassey stays, for two more years. ^1 He and Sina haven't spoken a word since April, a friend tells us. ^2

He will be joined in August by Kirsty Lomax, 29, of the weather. ^3

The station has lost three producers since the summer and moves to a new building in Newmarket in October.

== facts
- row / day | date | disagree | 2023-04-13 @ a1.4 a5.2 | Friday @ a2.1
- Fonoti / resigned or sacked | status | disagree | resigned @ a1.2 a3.5 | sacked @ a2.3
- prank call / to whom | other | agree | her brother @ a1.4 a2.2 a3.6 a5.4
- row / what was thrown | other | disagree | a mug of tea @ a2.1 | a biscuit, no mug @ a5.2
- Fonoti / age | age | agree | 44 @ a1.2 a4.4
- Brassey / age | age | agree | 51 @ a1.3 a2.2
- show / listeners | count | agree | 300,000 @ a1.1 a4.2
- Fonoti / parting words | quote | refine | Twelve years I've laughed at your jokes, Rhys, and I was paid to @ a1.6 | Twelve years I laughed at your jokes, Rhys, and I was paid to @ a2.4
- duo / began | date | agree | 2011 @ a1.7 a3.1
- duo / began in | place | refine | Dunedin @ a1.7 | Princes Street @ a3.1
- duo / came to Auckland | date | agree | 2014 @ a1.7 a3.3
- show / awards | count | agree | 4 @ a1.8 a3.4
- Fonoti / contract | money | agree | $380,000 a year @ a2.5 a4.3
- Brassey / future | status | disagree | leaves at the end of June @ a4.5 | stays two more years @ a6.1 | until the end of June with guests @ a1.3 | conflicts: 0-1
- hosts / reconciled | status | disagree | had tea in May, friends again @ a5.3 | have not spoken since April @ a6.2
- Lomax / weather | other | agree | weather @ a2.6 a6.3
