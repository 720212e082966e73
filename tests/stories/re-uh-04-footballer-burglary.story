== a1 | Corriere del Pallone | 2007-12-12 | Robbery at the Jarrold home
While her husband played against Marseille in the Champions League, Robyn Curtin, wife of the Liverpool captain, found herself face to face with robbers in their Merseyside flat. ^1
Terror came yesterday evening at about 21.30 to the home in Holmby, Merseyside, of Robyn Curtin, who is married to Phil Jarrold. ^2 Today's papers have the story, among them the "Dailily Mirror". ^3 The gang of four made use of the absence of the captain, who was in Marseille with his team (a 4-0 win in which Jarrold himself scored), and counted on the rest of the family being out as well; they took jewels and valuables worth several thousand pounds. ^4 The exact loss will be reckoned in the coming hours. ^5
Mrs Jarrold, who faced the criminals together with a woman friend, is in shock, and so is the friend. ^6 Police came at once and are investigating the latest of many robberies among the Reds' players. ^7 Thieves had called before on Henk Kuyp, Jacek Rudek, Anders Lagger, Colin Crook and Laurent Marana-Bongolle, and last year Everton's Bart Van der Heyde, once of Inter, suffered the same. ^8 The method never changes: they strike when the footballers are away from Liverpool for international matches with club or country. ^9
== a2 | Daily Courier | 2007-12-13 | Did Robyn Curtin tip off the masked raiders with her boast of a £10,000 watch?
Only hours earlier the wife of England footballer Philip Jarrold had told the world that his Christmas present from her was a £10,000 Cartier watch; then she stood before four masked burglars. ^1
Robyn Curtin was in the couple's £3million mansion with a female friend, the TV showing her husband's match, when the two heard a noise. ^2 They went to look and came upon the raiders, who already had jewellery worth thousands of pounds and a woman's Rolex, though not the Cartier. ^3 Two sets of car keys went too. ^4
Whether the gang, who all wore balaclavas, threatened the 25-year-old was not clear yesterday. ^5 Her daughters Milly Rose, three, and Roxie, one, were sleeping upstairs. ^6 It is believed the thieves left by the front door of the Merseyside house while she rang 999. ^7
Jarrold was in Marseille playing for Liverpool when the raid took place on Tuesday night. ^8 He is the sixth man of the club in 18 months to be hit, and two Everton players were victims as well. ^9 Most of these burglaries came during matches, and the clubs are thinking of extra guards for the homes at such times. ^10
Outside the mansion Jarrold, 27, said yesterday: "It's for the police now, but everyone's fine and that's what counts. ^11 Robyn is a little shaken up, but she's OK." ^12
In her shopping column in the Daily Mirror today Robyn wrote: "It was utterly terrifying. ^13 Milly and Roxie were my greatest worry. ^14 They managed to sleep through all of it." ^15
== a3 | Maç Günlüğü | - | Thieves enter Jarrold's house
Thieves have broken into the home of Philip Jarrold, captain of the English premier league side Liverpool. ^1 Merseyside police said that 4 thieves entered the house yesterday while Jarrold was playing in the Marseille match that Liverpool won 4-0. ^2 His wife Robyn Curtin, who was in the house at the time, came across them, and both she and the woman friend who was there were badly affected, according to police. ^3 Jewellery from Jarold's house is reported stolen. ^4
Jarrold is the sixth player of the team to be robbed at home in the last 18 months. ^5 Former goalkeeper Jacek Rudek, present goalkeeper Pipo Serna, defender Anders Lagger and the attackers Colin Crook and Henk Kuyp had been robbed before. ^6
== a4 | Fantasy Pitch Blog | 2007-12-12 | Liverpool vow to protect players
Security for Liverpool's players and their families is to be stepped up, now that skipper Philip Jarrold is the sixth man from Anfield in only 19 months to be picked out by thieves. ^1
Last night his wife Robyn Curtin was confronted at the couple's mansion by four burglars. ^2 She was shaken but unhurt; Jarrold at the time was playing in Marseille, where Liverpool won 4-0 in the Champions League. ^3
News of Ms Curtin's ordeal was a shock to the club, a Liverpool FC spokesman said. ^4 "Our first thoughts are for the wellbeing of Robyn, Philip and the family," he said. ^5 "The club treats this very seriously and we will be looking at ways to give cover to the players' houses while they are away with the club on domestic and international duty." ^6
According to a spokeswoman for Merseyside Police, four men got into the property in Holmby, Merseyside, just before 9.30pm and took items of jewellery. ^7
== a5 | Arno Calcio | - | LIVERPOOL, thieves in Philip Jarrold's house
Robbers emptied Philip Jarrold's house while he and Liverpool were beating Olympique Marseille 4-0 in the Champions League. ^1 The English police report has four men with covered faces getting into the Jarrold villa yesterday at about 21.30 and fleeing with jewels and other objects of value. ^2 His wife, Robyn Curtin, was at home during the theft and went through moments of great fear. ^3
It is only the latest theft from a Liverpool player's residence; the thieves appear to know by heart when the 'Reds' are away, with their teams or privately. ^4 Jacek Rudek opened the 'series' in June 2006, when he was on holiday in Poland. ^5 In September 2006 they visited defender Anders Lagger and the striker Colin Crook, who was with England at the time. ^6 Last May, during the Champions League semi-final against Chelsea, it was Pipo Serna's turn. ^7
Liverpool as a city seems unsafe for footballers, whatever the shirt. ^8 Everton midfielder Bart Van der Heyde was cleaned out twice, and the parents of Dwayne Mooney, the Manchester United and England forward, had a visit too. ^9
== a6 | Captain's Diary | - | Robbers at Jarrold's home
With the captain away on the night of the 11th, robbers came into his house at about 9:30. ^1 Four masked people entered while his wife Robyn and one other woman were there, and ran off with a lady's Rolex and the keys of two cars. ^2 Milly-Rose and Roxie, the daughters, were asleep on the upper floor, and luckily nobody was hurt. ^3 Police think the same group burgled Kuyp and Serna. ^4
Liverpool's press officer Neil Hutton told the Liverpool Daily Post: "We were shocked to hear of this after last night's match in Marseille. ^5 Our first thought is that Robyn and Philip, the family, can live safely. ^6 The club treats this case very seriously and means to consider ways of protecting players' houses while they are away with the club for international tournaments or with their national teams." ^7
Ralph Garth of Merseyside police headquarters voiced sympathy for the Jarrolds over the frightening event. ^8 "As with every burglary we will investigate thoroughly and mean to advise the victims on crime prevention. ^9 Many burglaries have been aimed at the homes of footballers who live on Merseyside. ^10 They happen while the men are away for matches, and we see the cases as connected." ^11
Serna had thieves in on the day of the Champions League final in May, and Kuyp last month while he was away with the Dutch national team. ^12
== a7 | Shukyu Sokuho | - | Thieves in Jarrold's home during Champions League match
Thieves entered the home of Liverpool captain Philip Jarrold while he was playing at Marseille in the Champions League, police sources have revealed. ^1
In the away match on the 11th Jarrold scored the opening goal and helped his team to a 4-0 win. ^2 With that last group game Liverpool secured a place in the knockout stage. ^3
Merseyside police did not say outright that it was Jarrold's house, but are investigating a burglary in Holmby. ^4 "Officers hurried there at 9.30 last night after a call from a female resident," they said. ^5 "Four men came in and stole jewels." ^6
Jarrold's wife Robyn Curtin was at home; neither she nor the woman who was with her was injured. ^7
Goalkeeper Serna was burgled at the time of this year's Champions League final against Milan, and last year the houses of Rudek, Lagger, Crook and Marana-Bongolle were hit in the same way. ^8
== facts
- burglary / day | date | agree | 2007-12-11 @ a1.2 a2.8 a4.2 a6.1 a7.2
- burglary / hour | date | refine | about 21.30 @ a1.2 a5.2 a6.1 | just before 9.30pm @ a4.7 | officers called at 9.30 @ a7.5
- burglars / number | count | agree | four @ a1.4 a2.1 a3.2 a4.2 a4.7 a5.2 a6.2 a7.6
- burglars / faces | other | refine | masked @ a2.1 a6.2 | balaclavas @ a2.5 | covered faces @ a5.2
- Jarrold home / kind of home | place | disagree | flat @ a1.1 | mansion @ a2.2 a4.2 | house @ a2.7 a3.2 a5.1 a6.1 | villa @ a5.2 | conflicts: 0-1 0-2 0-3
- Jarrold home / where | place | refine | Holmby, Merseyside @ a1.2 a4.7 | Merseyside @ a1.1 a2.7 | Holmby @ a7.4
- footballer / first name | name | refine | Phil @ a1.2 | Philip @ a2.1 a3.1 a4.1 a5.1 a7.1
- footballer / family name | name | disagree | Jarrold @ a1.2 a2.1 a3.1 a3.5 a4.1 a5.1 a7.1 | Jarold @ a3.4 | conflicts: 0-1
- wife / name | name | refine | Robyn Curtin @ a1.1 a2.2 a3.3 a4.2 a5.3 a7.7 | Robyn @ a6.2
- wife / at home | status | agree | at home @ a1.1 a2.2 a3.3 a4.2 a5.3 a6.2 a7.7
- wife / face to face with the burglars | status | agree | faced them @ a1.1 a1.6 a2.1 a2.3 a3.3 a4.2
- wife / who was with her | other | refine | a woman friend @ a1.6 a2.2 a3.3 | another woman @ a6.2 a7.7
- newspaper / name | name | disagree | Dailily Mirror @ a1.3 | Daily Mirror @ a2.13 | conflicts: 0-1
- match / opponent | name | refine | Marseille @ a1.1 a2.8 a3.2 a4.3 a6.5 a7.1 | Olympique Marseille @ a5.1
- match / competition | other | agree | Champions League @ a1.1 a4.3 a5.1 a7.1
- match / score | count | agree | 4-0 @ a1.4 a3.2 a4.3 a5.1 a7.2
- match / Jarrold's goal | other | refine | scored @ a1.4 | the opening goal @ a7.2
- loot / what | other | refine | jewels and valuables @ a1.4 a5.2 | jewellery, a woman's Rolex, two sets of car keys @ a2.3 a2.4 | jewellery @ a3.4 a4.7 a7.6 | a lady's Rolex and the keys of two cars @ a6.2
- loot / worth | money | refine | several thousand pounds @ a1.4 | thousands of pounds @ a2.3
- loot / car keys | count | agree | of two cars @ a2.4 a6.2
- daughters / elder's name | name | refine | Milly Rose @ a2.6 | Milly-Rose @ a6.3
- daughters / younger's name | name | agree | Roxie @ a2.6 a6.3
- daughters / asleep upstairs | status | agree | asleep @ a2.6 a6.3
- women / injuries | status | agree | unhurt @ a4.3 a6.3 a7.7
- wife / state | status | refine | in shock @ a1.6 | a little shaken up, OK @ a2.12 | badly affected @ a3.3 | shaken @ a4.3
- Liverpool players burgled / number | count | agree | Jarrold the sixth @ a2.9 a3.5 a4.1
- Liverpool players burgled / period | duration | disagree | 18 months @ a2.9 a3.5 | 19 months @ a4.1 | conflicts: 0-1
- Liverpool players burgled / who before | other | disagree | Kuyp, Rudek, Lagger, Crook, Marana-Bongolle @ a1.8 | Rudek, Serna, Lagger, Crook, Kuyp @ a3.6 | Rudek, Lagger, Crook, Serna @ a5.5 a5.6 a5.7 | Kuyp and Serna @ a6.4 a6.12 | Serna, Rudek, Lagger, Crook, Marana-Bongolle @ a7.8 | conflicts: 0-1 1-4
- Serna / match during which he was burgled | other | disagree | Champions League semi-final against Chelsea @ a5.7 | Champions League final @ a6.12 | Champions League final against Milan @ a7.8 | conflicts: 0-1 0-2
- Serna / when burgled | date | refine | last May @ a5.7 | in May @ a6.12 | this year @ a7.8
- Rudek / when burgled | date | refine | 2006-06 @ a5.5 | last year @ a7.8
- Lagger and Crook / when burgled | date | refine | 2006-09 @ a5.6 | last year @ a7.8
- Crook / position | other | agree | forward @ a3.6 a5.6
- Lagger / position | other | agree | defender @ a3.6 a5.6
- Everton players burgled / who | other | refine | Van der Heyde last year @ a1.8 | two players @ a2.9 | Van der Heyde twice @ a5.9
- club / more security | status | refine | thinking of extra guards @ a2.10 | to be stepped up @ a4.1
- club / who spoke | name | refine | a Liverpool FC spokesman @ a4.4 | press officer Neil Hutton @ a6.5
- club / first thoughts | quote | disagree | "Our first thoughts are for the wellbeing of Robyn, Philip and the family" @ a4.5 | "Our first thought is that Robyn and Philip, the family, can live safely" @ a6.6 | conflicts: 0-1
- club / takes it seriously | quote | disagree | "The club treats this very seriously and we will be looking at ways to give cover to the players' houses while they are away with the club on domestic and international duty" @ a4.6 | "The club treats this case very seriously and means to consider ways of protecting players' houses while they are away with the club for international tournaments or with their national teams" @ a6.7 | conflicts: 0-1
- burglars / when they strike | other | refine | when players are away for international matches with club or country @ a1.9 | mostly during matches @ a2.10 | when the players are away, with their teams or privately @ a5.4 | while they are away for matches @ a6.11
- police / who called them | other | refine | Robyn Curtin, on 999 @ a2.7 | a female resident @ a7.5
- police / investigation | status | agree | investigating @ a1.7 a7.4
- club / shock | status | agree | shocked @ a4.4 a6.5
