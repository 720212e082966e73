== a1 | Crown News Agency | 2024-02-14T09:20:00Z | Imogen Hallworth in hospital after fall on Spanish film set
The British actor Imogen Hallworth has been taken to hospital after falling from a wooden watchtower during the filming of "The Salt Road".
The accident happened on Tuesday afternoon in the Tabernas desert in the province of Almería, the production company Larkmoor Pictures said. ^1
Hallworth, 35, dropped about four metres when a platform gave way. ^2 A camera operator, the only other person hurt, was treated for a broken wrist. ^3
"Imogen is conscious, in good spirits and receiving excellent care," the company said. ^4
She was due to undergo surgery on two fractured vertebrae at the Torrecárdenas hospital later on Wednesday. ^5
Hallworth won a Bafta in 2019 for the television drama "Quiet Harbour".
== a2 | Daily Clarion | 2024-02-14T18:05:00Z | PLUNGE HORROR: Imogen crashes to earth on desert set
Film favourite Imogen Hallworth screamed as she plunged seven metres on to rock-hard sand yesterday, a shocked extra has told the Clarion. ^1
The flame-haired star, 35, was rehearsing a swordfight when the planks under her boots collapsed at around 4pm. ^2 Two of the crew were hurt as well, one of them a cameraman who snapped his wrist. ^3
Tonight she was recovering in Almería from a gruelling five-hour operation on her spine. ^4
Hubby Tom Reddaway, the ex-England lock she wed in 2017, jumped on the first flight from Gatwick. ^5
Bosses of the £48million epic sent all 180 cast and crew back to their hotels. ^6 "You could hear a pin drop," said the extra. "Nobody knew if she'd walk again."
== a3 | Diario del Cabo | 2024-02-15T07:00:00Z | Inspectors seal off the tower at Tabernas
Inspectors from the labour authority spent yesterday measuring and photographing what is left of the tower from which the English actress Imogen Hallworth fell on Tuesday, shortly after four in the afternoon. ^1
The structure, put up in November by a carpenter's workshop in Gérgal, stands six and a half metres tall, but the boards that yielded were at a height of four, a spokesman for the Civil Guard explained. ^2
Together with the actress, two injured technicians were carried by ambulance to Torrecárdenas; both had gone home by nightfall. ^3
The neurosurgeons worked for three hours yesterday morning and are satisfied, hospital sources told this newspaper. ^4
The production, directed by the Briton Piers Amadi, gives work to some 180 people, 70 of them from the province, and was to have stayed until 27 April. ^5 The town hall fears that it may now pack its bags for Morocco, as a series did in 2021.
== a4 | Reel & Slate | 2024-02-19T15:30:00Z | 'The Salt Road' Sets March 4 Restart After Hallworth Injury
Larkmoor Pictures will put "The Salt Road" back before the cameras on March 4, almost three weeks after the on-set accident that hospitalized its lead, Imogen Hallworth. ^1
The unit is to begin with battle scenes, sources tell Reel & Slate, and Hallworth, who broke two vertebrae in the Feb. 13 fall, is not expected to rejoin the shoot before May. ^2
Insurers will cover most of the delay on the $60 million picture, an individual close to the production said. ^3 Every lost day is estimated to cost $250,000.
Hallworth is repped by Fenn Associates.
== a5 | Harbour Lights, the Imogen Hallworth fan page | - | Everything we know about Immy's accident
Thank you for the hundreds of messages! Here is the short version for everyone who keeps asking.
Immy fell on Monday 12 February, on location in Spain. ^1
She broke two vertebrae and had one operation, and she can move everything. ^2 Larkmoor said she was "conscious, in good spirits" from the start. ^3
She was allowed to leave the hospital in Almería after sixteen days and is now at home with Tom and the cats. ^4
The cameras were to roll again at the beginning of March with her scenes left for later, so please don't believe the people who say she has been recast. ^5
== a6 | The Saturday Ledger | 2024-09-07T06:00:00Z | 'I lay there and counted my toes'
Imogen Hallworth walks into the café in Stoke Newington without a stick, which she would like noted.
It is not quite seven months since a plank snapped in the Spanish desert and dropped her thirteen feet on to the ground. ^1 "I lay there and counted my toes," she says. "I got to ten and thought, fine, then I'm allowed to be angry."
Two of her colleagues were injured too, and it is them she wants to talk about first. ^2
Born in Hull in May 1988, the daughter of a trawler engineer, she left school at 16 and did four years of children's theatre before anybody pointed a camera at her. ^3
The surgeons needed three hours and two titanium rods. ^4 After nine days in the hospital in Almería she was flown to London with her husband, the former rugby international Tom Reddaway, holding the drip. ^5 Their daughter, who is three, was told that Mummy had been "a bit dropped".
By the last week of May she was back in the saddle, a corset under the chain mail. ^6 The film opens on 8 November.
== facts
- Hallworth's fall / date | date | disagree | 2024-02-13 @ a1.1 a2.1 a3.1 a4.2 | 2024-02-12 @ a5.1 | 2024-02 @ a6.1 | conflicts: 0-1
- Hallworth's fall / time of day | date | refine | afternoon of 2024-02-13 @ a1.1 | around 4pm on 2024-02-13 @ a2.2 | shortly after four in the afternoon of 2024-02-13 @ a3.1
- Hallworth's fall / place | place | refine | Tabernas desert, province of Almería @ a1.1 | on location in Spain @ a5.1 | Spanish desert @ a6.1
- Hallworth's fall / height | quantity | disagree | four metres @ a1.2 a3.2 | seven metres @ a2.1 | thirteen feet @ a6.1 | conflicts: 0-1, 1-2
- Hallworth's fall / cause | other | refine | a platform gave way @ a1.2 | planks under her boots collapsed @ a2.2 | boards yielded @ a3.2 | a plank snapped @ a6.1
- others injured / number | count | disagree | one @ a1.3 | two @ a2.3 a3.3 a6.2 | conflicts: 0-1
- camera operator / injury | other | agree | broken wrist @ a1.3 a2.3
- Hallworth / age | age | refine | 35 @ a1.2 a2.2 | born May 1988 @ a6.3
- Hallworth / broken vertebrae | count | agree | two @ a1.5 a4.2 a5.2
- Hallworth's hospital / place | place | refine | Torrecárdenas hospital @ a1.5 a3.3 | hospital in Almería @ a5.4 a6.5 | Almería @ a2.4
- operation / date | date | refine | 2024-02-14 @ a1.5 | morning of 2024-02-14 @ a3.4
- operation / length | duration | disagree | five hours @ a2.4 | three hours @ a3.4 a6.4 | conflicts: 0-1
- hospital stay / length | duration | disagree | sixteen days @ a5.4 | nine days @ a6.5 | conflicts: 0-1
- statement of Larkmoor / wording | quote | refine | Imogen is conscious, in good spirits and receiving excellent care @ a1.4 | conscious, in good spirits @ a5.3
- production / budget | money | refine | £48 million @ a2.6 | $60 million @ a4.3
- production / people employed | count | agree | 180 @ a2.6 a3.5
- Hallworth's husband / name | name | refine | Tom Reddaway, ex-England lock @ a2.5 | Tom @ a5.4 | Tom Reddaway, former rugby international @ a6.5
- restart of filming / date | date | refine | 2024-03-04 @ a4.1 | beginning of March 2024 @ a5.5
- Hallworth's return to the set / date | date | refine | not before May 2024 @ a4.2 | last week of May 2024 @ a6.6
