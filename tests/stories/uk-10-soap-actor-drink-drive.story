== a1 | Court Wire | 2023-09-05T15:30:00Z | Actor banned from driving for 20 months
The actor Damon Prestwich was banned from driving for 20 months on Tuesday after he admitted driving with more than twice the legal limit of alcohol in his breath. ^1
Prestwich, 44, who plays the detective Joe Slater in the soap Canal Street, was also fined £2,750 by magistrates in Stockport. ^2
The court was told that he had driven a Range Rover into a bollard on Wellington Road in the early hours of 19 August. ^3 A breath test gave a reading of 82 micrograms; the limit is 35. ^4
“This was an error of judgement that I will regret for the rest of my life,” Prestwich said outside. ^5
His solicitor, Harriet Lomax, said that he had been at a wake for his uncle and had thought himself fit to drive. ^6 Nobody was hurt. ^7
It is his second such conviction: he was banned for a year in 2009. ^8

== a2 | Daily Trumpet | 2023-09-06T05:20:00Z | TV COP NICKED
He collars crooks on Canal Street, but yesterday it was Damon Prestwich's turn in the dock. ^1
The boozed-up star, 44, ploughed his £90,000 Range Rover into a lamp post after a night at a casino. ^2 He tried to tell officers that he was “on the job”, JPs were told.
He was two and a half times over the limit. ^3 Magistrates slapped him with a fine of £2,750 and a 20-month ban. ^4
“It was an error of judgement that I'll regret for the rest of my life,” said the dad of three as he climbed into a taxi. ^5
Soap bosses have suspended him for two months. ^6 His co-star Wendy Arkle was let off with a caution in May for a scuffle at a hen party.

== a3 | Stockport Reporter | - | Soap star spared prison over bollard crash
A television actor who knocked down a bollard outside a furniture shop has lost his licence. ^1
Damon Prestwich, of Bramhall, pleaded guilty at the town's magistrates' court to driving with excess alcohol. ^2 He was told to pay a fine of £2,570, a surcharge of £190 and costs of £85. ^3
PC Imran Siddique came upon the damaged car at 2.40am on August 19. ^4 The airbags had gone off, and the driver was “polite but unsteady”. ^5
The chairman of the bench, Colin Eastwood, told the defendant that the ban could be cut by 20 weeks if he took a course. ^6 Prestwich had come from a family funeral, said Ms Lomax, defending. ^7 She said he had a clean licence and no previous convictions. ^8

== a4 | Telly Insider | 2023-09-08T10:00:00Z | Canal Street drops Joe Slater scenes
Canal Street will not show new scenes with Damon Prestwich until the new year after his conviction on Monday. ^1
The actor is not being sacked, a spokeswoman stressed. ^2 “Damon has been suspended while we consider our position,” she said. ^3
Prestwich, who joined in 2014, has been put off the road until May 2025. ^4 He was arrested after a crash in Stockport last month and spent nine hours in a cell. ^5
The channel showed an episode on August 21 in which Slater lectures a boy about drink-driving. It was seen by 3.9 million.
== a5 | Canal Street Gossip (blog) | - | Where does this leave Joe Slater?
Every detective needs a flaw, but this was not in the script. Damon Prestwich has been put off the road for 20 months and fined by Stockport magistrates. ^1
For anyone who was on holiday: he drove his Range Rover into a bollard on August 18 with more than double the permitted alcohol in him. ^2
He has said sorry. “This was an error of judgement that I will regret for the rest of my career,” he told reporters. ^3 Well, quite.
He came to the Street in 2014 as a one-legged window cleaner and was promoted to detective in 2017, leg and all. ^4
His suspension means that the wedding with Sandra, planned for October 27, is off. ^5 He also misses the 40th anniversary special, in which, I hear, a barge explodes.

== facts
- ban / length | duration | agree | 20 months @ a1.1 a2.4 a4.4 a5.1
- sentence / day | date | disagree | Tuesday 2023-09-05 @ a1.1 a2.1 | Monday 2023-09-04 @ a4.1
- Damon Prestwich / age | age | agree | 44 @ a1.2 a2.2
- fine / sum | money | disagree | £2,750 @ a1.2 a2.4 | £2,570 @ a3.3
- car / what it hit | other | disagree | bollard @ a1.3 a3.1 a5.2 | lamp post @ a2.2
- crash / date | date | disagree | 2023-08-19 @ a1.3 a3.4 | last month (August) @ a4.5 | 2023-08-18 @ a5.2 | conflicts: 0-2
- alcohol / over the limit | quantity | refine | 82 micrograms (limit 35) @ a1.4 | more than twice @ a1.1 a5.2 | two and a half times @ a2.3
- Damon Prestwich / apology | quote | disagree | This was an error of judgement that I will regret for the rest of my life @ a1.5 | It was an error of judgement that I'll regret for the rest of my life @ a2.5 | This was an error of judgement that I will regret for the rest of my career @ a5.3 | conflicts: 0-2 1-2
- Damon Prestwich / where he had been | other | disagree | a wake or family funeral @ a1.6 a3.7 | a casino @ a2.2
- Damon Prestwich / earlier convictions | status | disagree | banned in 2009 @ a1.8 | none @ a3.8
- Damon Prestwich / suspended | status | agree | suspended @ a2.6 a4.3 a5.5
- solicitor / name | name | refine | Harriet Lomax @ a1.6 | Ms Lomax @ a3.7
- Damon Prestwich / plea | status | agree | guilty @ a1.1 a3.2
- crash / place | place | refine | Wellington Road @ a1.3 | outside a furniture shop @ a3.1 | Stockport @ a4.5
- car / make | other | agree | Range Rover @ a1.3 a2.2 a5.2
- suspension / until | date | refine | for two months @ a2.6 | no new scenes until the new year @ a4.1
- court / place | place | agree | Stockport magistrates @ a1.2 a3.2 a5.1
- Damon Prestwich / joined | date | agree | 2014 @ a4.4 a5.4
