== a1 | Crown News Agency | 2024-05-17T15:10:00Z | Man jailed for stalking tennis player Carys Penhallow
A man who stalked the British tennis player Carys Penhallow for 14 months has been jailed for three years and two months. ^1
Graham Stroud, 44, an IT technician from Stoke-on-Trent, sent the former Wimbledon quarter-finalist more than 1,400 messages and followed her to five tournaments, Kingston Crown Court heard. ^2
He had pleaded guilty in March to stalking involving serious alarm or distress. ^3
In a statement read to the court on Friday Penhallow, 26, said: "I used to look at a crowd and see faces. ^4 Now I look for one face." ^5
Judge Helen Batt also made a restraining order without limit of time. ^6
== a2 | The Daily Clarion | 2024-05-18T05:30:00Z | CREEP ON COURT ONE: Carys stalker caged
Obsessed lorry driver Graham Stroud wept yesterday as he was caged for 38 months for turning the life of tennis ace Carys Penhallow into a nightmare. ^1
The 44-year-old bombarded the Swansea-born star with 1,400 messages, posted her a lock of his hair and turned up wherever she played. ^2
Cops nicked him at the players' gate at Wimbledon last July with an engagement ring in his pocket. ^3 It had set him back £1,250.
"I used to look at a crowd and see faces. ^4 Now I look for one face," brave Carys, 26, told the court in a statement. ^5
The brute is banned from going near her for ten years. ^6 Carys, whose boyfriend is the rugby prop Ned Fallow, banked £1.1million in prize money last season.
== a3 | Potteries Evening Post | 2024-05-20T11:00:00Z | 'He fixed my printer': street's shock over tennis stalker
A Fenton man who looked after the computers of a haulage firm is beginning a sentence of three years and two months for stalking Carys Penhallow. ^1
Graham Stroud was arrested in the player's front garden in Teddington at 6.15am on July 12 last year, holding a bunch of sweet peas. ^2
Prosecutor Anil Deshmukh had counted 1,140 messages, 212 of them sent in the course of a single weekend. ^3
"You mistook a stranger for a wife," Judge Helen Batt told him. ^4 He must not contact Penhallow for the rest of his life. ^5
"He fixed my printer and wouldn't take a penny," said Maureen Cope, 71, who lives opposite. Stroud, who had no previous convictions, had already spent ten months on remand.
== a4 | Baseline Daily | - | Penhallow keeps Nottingham date
Carys Penhallow will open her grass-court season in Nottingham as planned, coach Ines Duarte has confirmed, now that the man who followed her around the world for more than a year is in prison. ^1
It was Duarte who first spotted him, in a green cap, at Indian Wells, the second of the five events where he turned up. ^2 "After that we changed hotels every night," she said.
The world No 31 read none of the messages herself; there were well over a thousand. ^3
"Now I look for one face," she told the court. ^4 In Nottingham she is seeded third, and might meet the holder, Petra Vondrak, in the last eight.
== a5 | The National Courier | 2024-05-23T06:00:00Z | The price of a front-row seat
Women's tennis sells closeness. You can stand two metres from the practice court and hear the breath. It is a lovely thing until it is not.
For 14 months a man knew where Carys Penhallow would be because the order of play told him. ^1 Last Friday, a jury having found him guilty in March after a four-day trial, Graham Stroud, 44, was sent to prison for three years and two months. ^2 Judge Helen Bates told him that he had mistaken a stranger for a wife. ^3
He'd been discovered by two constables beside the dustbins of her house with a bouquet of sweet peas, which one of them is said to have put in water. ^4
The women's tour employed two people for player safety in 2015. It has nineteen today, and last year they opened 308 files.
== a6 | Safe Steps, newsletter of a charity | - | A tennis player's case and what it teaches
Most of the people we help aren't famous and most of those who frighten them are former partners. Still, the Penhallow case has lessons.
One: he worked with computers, and it showed. ^1 The 1,400 messages came from 36 accounts. ^2 Two: he was arrested outside her home on a July morning in 2023, five weeks after she'd first reported him. ^3 Report early. Three: that he admitted what he did spared her the witness box. ^4 Four: the restraining order has no end date. ^5 Ask for that. Many victims are given two years and then start counting.
== facts
- Stroud / prison sentence | duration | refine | three years and two months @ a1.1 a3.1 a5.2 | 38 months @ a2.1
- sentencing / date | date | agree | 2024-05-17 @ a1.4 a2.1 a5.2
- stalking / length | duration | refine | 14 months @ a1.1 a5.1 | more than a year @ a4.1
- Stroud / age | age | agree | 44 @ a1.2 a2.2 a5.2
- Stroud / occupation | other | disagree | IT technician @ a1.2 | looked after the computers of a haulage firm @ a3.1 | worked with computers @ a6.1 | lorry driver @ a2.1 | conflicts: 0-3, 1-3, 2-3
- Stroud / home | place | refine | Stoke-on-Trent @ a1.2 | Fenton @ a3.1
- messages / number | count | disagree | 1,400 @ a1.2 a2.2 a6.2 | 1,140 @ a3.3 | well over a thousand @ a4.3 | conflicts: 0-1
- tournaments he went to / number | count | agree | five @ a1.2 a4.2
- Stroud / plea | status | disagree | pleaded guilty @ a1.3 a6.4 | found guilty by a jury after a four-day trial @ a5.2 | conflicts: 0-1
- conviction / date | date | agree | 2024-03 @ a1.3 a5.2
- Penhallow's statement / wording | quote | refine | I used to look at a crowd and see faces. Now I look for one face @ a1.4 a1.5 a2.4 a2.5 | Now I look for one face @ a4.4
- Penhallow / age | age | agree | 26 @ a1.4 a2.5
- restraining order / length | duration | disagree | without limit @ a1.6 a3.5 a6.5 | ten years @ a2.6 | conflicts: 0-1
- judge / name | name | disagree | Helen Batt @ a1.6 a3.4 | Helen Bates @ a5.3 | conflicts: 0-1
- judge's words / wording | quote | agree | you mistook a stranger for a wife @ a3.4 a5.3
- arrest / date | date | refine | 2023-07-12T06:15 @ a3.2 | 2023-07 @ a2.3 | a morning in 2023-07 @ a6.3
- arrest / place | place | disagree | players' gate at Wimbledon @ a2.3 | front garden in Teddington @ a3.2 | beside the dustbins of her house @ a5.4 | outside her home @ a6.3 | conflicts: 0-1, 0-2, 0-3
- Stroud / flowers at the arrest | other | agree | sweet peas @ a3.2 a5.4
