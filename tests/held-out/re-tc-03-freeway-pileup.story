== a1 | Coin Times | 2007-01-31 | Dead woman's parents sue singer
A wrongful death suit was brought on Tuesday against the Grammy-winning R&B singer and actress Sherry by the family of a woman who died in a four-car freeway crash. ^1 Lodged at Los Angeles County Superior Court, it demands $50 million, compensatory and punitive. ^2
The parents of Latefa Benouhaj sued one day after the California Highway Patrol had advised prosecutors to charge Sherry with misdemeanor vehicular manslaughter. ^3 A year in jail and a $1,000 fine is the most that such an offense can bring. ^4
The highway patrol says that on 30 December 06 the performer, 27, whose full name is Sherry Elwood, did not notice slowing traffic ahead. ^5 Her Land Rover, on the 405 freeway, ran into the Toyota of Benouhaj. ^6 That car struck another one, slid sideways into the center divider and was hit by yet another automobile. ^7 Benouhaj, a Los Angeles waitress aged 38, was brought to Mercy Holy Rood Medical Centre with blunt-force injuries and died on the next evening. ^8
Alcohol, drugs and other distractions are ruled out, and nothing shows that a cell phone was in use, CHP spokesman Milton Wang said. ^9 The complaint, three pages long and filed for Benouhaj Omar and Tabrizi Naima, accuses Sherry of driving recklessly. ^10
== a2 | Starwire Online | 2007-02-22 | More trouble in court for Sherry
Sherry's deadly freeway crash has brought her another legal jam. A second wrongful-death suit has been filed over the collision of Dec. 30, which killed Latefa Benouhaj, 38, and left her two sons hurt. ^1
The plaintiffs are Hssan Mahmoud, 14, and Saleem Mahmoud, 10, some of whose injuries will be permanent, according to their attorney Mark D. Roberts. Filed Feb. 8 in Los Angeles Superior Court, the complaint says Sherry (Sherry Elwood on paper) drove her sport utility vehicle "recklessly and carelessly" into Benouhaj's Honda on the 405 Freeway in Los Angeles. ^2
A California Highway Patrol report has it that Sherry hit the car ahead as traffic slowed, and that the chain reaction shoved Benouhaj's Honda into oncoming traffic. ^3
Her camp did not comment at once. But when Benouhaj's parents, who live in Morocco, brought their own suit for $50 million on Jan. 30, publicist Alvin Mayer put out a statement. ^4
== a3 | Network News Online | - | Singer faces $50 million suit
An official at Los Angeles Superior Court has confirmed that the parents of a woman killed last month in a crash involving Sherry Elwood are suing the singer for wrongful death. ^1 Latefa Benouhaj's parents want $50 million in compensatory and punitive damages. ^2
On Monday, said a spokesman for the city attorney, the California Highway Patrol recommended a charge of misdemeanor vehicular manslaughter against the singer, who performs under her first name. ^3 The office is reviewing it, spokesman Rick Vasquez said. One year in county jail and a fine of $1,000 would be the maximum. ^4
"She wants to publicly express her sympathies to the family of the deceased," Sherry's publicist Whitney Burns told us in a statement. ^9 That is not enough for Bob Hamid, lawyer of the victim's husband, who noted that it came at least 20 days late and from the publicist. ^5
TMZ reported last week that it was 10:30 a.m. on Dec. 30, 2006, on the 405 Freeway in Los Angeles. ^6 By that report, Elwood had her Land Rover at 65 mph and did not see how slowly cars ahead were going. ^7 She hit a 2005 Toyota, which hit a 1989 Toyota; the 2005 car then slid sideways into the center divider. ^8
== a4 | Blotch | - | Sherry drives, somebody dies
Sherry was out in her Land Rover on LA's 405 on the morning of December 30, 2006, and didn't brake for the traffic. ^1 An '05 Toyota got it in the rear and was knocked into an '89 Toyota. ^2 Then the '05 went sideways into the center divider, where an '88 Acura struck it. ^3 The Toyota's driver was taken to the hospital in critical condition and was dead the next day. ^4 Sherry had no injuries, and nothing pointed to DUI. ^5
Why she couldn't just step on the pedal, nobody explains. Maybe her own voice on the radio was too good. It's the 405: keep a foot on the brake.
== a5 | Flutter and Fuss | 2007-01-30 | Sherry is being sued for 50 million dollars
2007 has begun badly for Sherry Elwood. She was lately found at fault in a deadly car crash and has a lawsuit for 50 million dollars from the victim's family on her neck. ^1
To recap: on Dec. 30 she was in her Land Rover on the 405 in LA, where in my experience all go 80 miles an hour. ^2 Somehow she missed that cars had slowed at a bottleneck and plowed into a Honda. ^3 In it sat Latefa Benouhaj, 38, a waitress, wife and mother. ^4 The blow sent Latefa into the car ahead, then sideways to the divider, where another car hit her. ^5 The coroner's office says she died in the hospital of blunt-force injuries. ^6
A man who says he was in the car behind told TMZ.com that Sherry was hysterical and kept saying it was her fault. Neither drugs nor alcohol played a part, said her publicist, Whitney Burns. ^7
After its full investigation the CHP now recommends a charge of misdemeanor vehicular manslaughter. ^8 That means a year in county jail and a $1000.00 fine at most. ^9
== a6 | Sip & Savor | - | The Sherry accident: what happened?
Rumors still cloud this episode, so let us keep to the timeline. It was Saturday, December 30, 2006, around 10:30 AM. ^1 The place was the northbound 405 Freeway in the Sherman Oaks area of Los Angeles. ^2 The weather was clear, but traffic was heavy and had started to slow. ^3
According to the California Highway Patrol, a 2007 Land Rover with singer Sherry Elwood at the wheel did not slow in time and hit the back of a 2005 Toyota Corolla. ^4 It was no mere collision of two cars but a chain reaction. ^5
== a7 | Cellar and Kitchen | - | Timeline of the Sherry crash
Some stories stay with us, and the 2006 accident of the singer Sherry Elwood is one of them. Here are the facts of December 30, 2006. ^1
Several vehicles collided in the northbound lanes of the 405 Freeway in Los Angeles. ^2 The afternoon was clear, the time around 12:30 PM. ^3 Traffic was as it usually is there.
== facts
- crash / date | date | agree | 2006-12-30 @ a1.5 a2.1 a3.6 a4.1 a5.2 a6.1 a7.1 | conflicts:
- crash / hour | date | disagree | 10:30 a.m. @ a3.6 | morning @ a4.1 | around 10:30 a.m. @ a6.1 | around 12:30 p.m., afternoon @ a7.3 | conflicts: 0-3 1-3 2-3
- crash / road | place | refine | 405 freeway @ a1.6 a2.2 a3.6 a4.1 a5.2 | northbound 405, Sherman Oaks @ a6.2 | northbound 405 @ a7.2 | conflicts:
- crash / weather | other | agree | clear @ a6.3 a7.3 | conflicts:
- singer / vehicle | other | refine | Land Rover @ a1.6 a3.7 a4.1 a5.2 | sport utility vehicle @ a2.2 | 2007 Land Rover @ a6.4 | conflicts:
- victim / vehicle | other | disagree | Toyota @ a1.6 | Honda @ a2.2 a2.3 a5.3 | 2005 Toyota @ a3.8 a4.2 | 2005 Toyota Corolla @ a6.4 | conflicts: 0-1 1-2 1-3
- victim's car / where pushed | other | disagree | sideways into the center divider @ a1.7 a3.8 a4.3 a5.5 | into oncoming traffic @ a2.3 | conflicts: 0-1
- second car struck / make | other | refine | another car @ a1.7 a5.5 | 1989 Toyota @ a3.8 a4.2 | conflicts:
- car that hit the victim's car at the divider / make | other | refine | another automobile @ a1.7 a5.5 | 1988 Acura @ a4.3 | conflicts:
- crash / cause | other | agree | singer missed the slowing traffic @ a1.5 a2.3 a3.7 a4.1 a5.3 a6.4 | conflicts:
- crash / vehicles involved | count | refine | four @ a1.1 | several @ a7.2 | conflicts:
- victim / name | name | agree | Latefa Benouhaj @ a1.3 a2.1 a3.2 a5.4 | conflicts:
- victim / age | age | agree | 38 @ a1.8 a2.1 a5.4 | conflicts:
- victim / occupation | other | agree | waitress @ a1.8 a5.4 | conflicts:
- victim / cause of death | other | agree | blunt-force injuries @ a1.8 a5.6 | conflicts:
- victim / time of death | date | refine | the next evening @ a1.8 | the next day @ a4.4 | conflicts:
- victim / place of death | place | refine | Mercy Holy Rood Medical Centre @ a1.8 | hospital @ a4.4 a5.6 | conflicts:
- first suit / sum | money | agree | 50000000 USD @ a1.2 a2.4 a3.2 a5.1 | conflicts:
- first suit / date | date | agree | 2007-01-30 @ a1.1 a2.4 | conflicts:
- first suit / plaintiffs | other | refine | victim's parents @ a1.3 a2.4 a3.1 | victim's family @ a1.1 a5.1 | conflicts:
- charge recommendation / date | date | refine | 2007-01-29 @ a1.3 | Monday @ a3.3 | conflicts:
- recommended charge / offense | other | agree | misdemeanor vehicular manslaughter @ a1.3 a3.3 a5.8 | conflicts:
- recommended charge / maximum jail | duration | agree | one year @ a1.4 a3.4 a5.9 | conflicts:
- recommended charge / maximum fine | money | agree | 1000 USD @ a1.4 a3.4 a5.9 | conflicts:
- singer / publicist | name | disagree | Alvin Mayer @ a2.4 | Whitney Burns @ a3.9 a5.7 | conflicts: 0-1
- singer / alcohol or drugs | status | agree | ruled out @ a1.9 a4.5 a5.7 | conflicts:
- suits / alleged driving | other | refine | recklessly @ a1.10 | recklessly and carelessly @ a2.2 | conflicts:
- singer / full name | name | agree | Sherry Elwood @ a1.5 a2.2 a3.1 a5.1 a6.4 a7.1 | conflicts:
- crash / kind | other | agree | chain reaction @ a2.3 a6.5 | conflicts:
- first suit / court | name | refine | Los Angeles County Superior Court @ a1.2 | Los Angeles Superior Court @ a3.1 | conflicts:
