== a1 | Prairie Press Agency | 2023-10-12T18:30:00Z | Marlo Vance postpones nine shows on doctors' orders
Winnipeg-born pop singer Marlo Vance has postponed nine concerts after losing her voice on stage in Detroit, her management said Thursday. ^1
Doctors diagnosed acute laryngitis and ordered three weeks of rest, manager Ian Petrakis said. ^2 The dates affected begin on Friday in Chicago and include both nights in Toronto. ^3 The "Paper Moons" tour is to resume on Nov. 3 in Atlanta, and tickets stay valid. ^4
"I opened my mouth on Tuesday and nothing came out," Vance, 26, wrote on Instagram. "I'm sorry, and I'm whispering it." ^5
She won three Juno Awards in the spring.
== a2 | Encore Business | 2023-10-13T15:00:00Z | Vance layoff puts $14 million in tickets on hold
Promoter Bluewater Live is rerouting trucks and calling arenas after Marlo Vance pulled off the road on Thursday. ^1 Eleven dates are being moved into the first quarter, two people with knowledge of the plan said, representing some $14 million in gross. ^2
Both described the injury as a hemorrhage of the left vocal cord, which ends a singer's work until it heals. ^3 Insurance will cover rest of about three weeks. ^4
The 41-date run restarts on Nov. 7 at Atlanta's Peachtree Dome, according to a revised itinerary seen by Encore. ^5 Bluewater's stock slipped 2 percent on Friday morning.
== a3 | Detroit Evening Dispatch | 2023-10-11T12:00:00Z | Four songs and a whisper: Marlo Vance leaves stage early
It took until the bridge of "Ferris," the fifth number, for the 14,000 people in the arena on Tuesday to understand that something was wrong. ^1 Marlo Vance put her hand to her throat, shook her head, and mouthed "sorry" at the front row.
She had been in fine form for four songs before that, prowling a stage shaped like a crescent. ^2 Then the house lights came up.
"You all deserve the real thing," guitarist Jo Abara told the crowd at 9:22 p.m. ^3
Vance is due in Chicago on Friday; the tour did not respond to questions late last night. ^4
== a4 | Marlonauts | - | breathe. POSTPONED. not cancelled.
Ian confirmed to us by mail: every show is getting a new date, hold on to your tickets. ^1 It is laryngitis, the nasty kind, she sounds like a door. ^2 She's at her mom's in Winnipeg with a whiteboard.
I was in Detroit btw. Four songs, then half of Ferris, and the whole arena sang the rest to her, I counted maybe 14k people crying. ^3 Jo came out and said "you all deserve the real thing." ^4
See you on November 3rd in Atlanta, I'll be the one in the moon hat. ^5
== a5 | The Nightly Splash | 2023-10-14T09:00:00Z | Marlo's moon sets: tour leg axed as fans demand refunds
Marlo Vance has CANCELLED the rest of her fall arena leg up to Halloween, and furious ticket holders are asking for their money. ^1
The "Ferris" singer broke the news on Instagram on Thursday: "I opened my mouth to sing and only air came out." ^2
A backstage source claims she had been "running on tea and steroids" since the Minneapolis stop, and ran off two nights before after five full songs. ^3
She faces up to a month of silence, the source adds. ^4
== facts
- tour / shows affected | count | disagree | nine @ a1.1 | eleven @ a2.2 | conflicts: 0-1
- Marlo Vance / diagnosis | other | disagree | acute laryngitis @ a1.2 | a hemorrhage of the left vocal cord @ a2.3 | laryngitis @ a4.2 | conflicts: 0-1, 1-2
- shows / postponed or cancelled | status | disagree | postponed @ a1.1 a2.2 a4.1 | cancelled @ a5.1 | conflicts: 0-1
- tickets / validity | status | agree | stay valid @ a1.4 a4.1
- tour / resumption | date | disagree | 2023-11-03 @ a1.4 | 2023-11-07 @ a2.5 | November 3 @ a4.5 | conflicts: 0-1, 1-2
- tour / city of resumption | place | refine | Atlanta @ a1.4 a4.5 | Atlanta's Peachtree Dome @ a2.5
- Marlo Vance / on losing her voice | quote | disagree | I opened my mouth on Tuesday and nothing came out @ a1.5 | I opened my mouth to sing and only air came out @ a5.2 | conflicts: 0-1
- Marlo Vance / rest | duration | refine | three weeks @ a1.2 | about three weeks @ a2.4 | up to a month @ a5.4
- announcement / date | date | agree | 2023-10-12 @ a1.1 a2.1 a5.2
- Detroit show / date | date | refine | Tuesday @ a1.5 | 2023-10-10 @ a3.1 | two nights before Thursday @ a5.3
- Detroit show / songs sung | count | disagree | four and part of the fifth @ a3.1 a3.2 a4.3 | five full songs @ a5.3 | conflicts: 0-1
- Detroit show / audience | count | refine | 14,000 @ a3.1 | maybe 14k @ a4.3
- Jo Abara / to the crowd | quote | agree | You all deserve the real thing @ a3.3 a4.4
- next show / place and day | other | agree | Chicago on Friday @ a1.3 a3.4
- manager / name | name | refine | Ian Petrakis @ a1.2 | Ian @ a4.1
- Marlo Vance / medium of her message | other | agree | Instagram @ a1.5 a5.2
