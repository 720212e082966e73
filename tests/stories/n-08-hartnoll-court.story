== a1 | Northern Press Agency | 2024-09-19T14:20:00Z | Canal Lane star banned from driving
Former Canal Lane actor Lee Birtwhistle has been banned from the roads for 20 months after he admitted driving while twice over the limit. ^1
Manchester magistrates heard that the 44-year-old was stopped in Didsbury at 1.15am on August 11 when officers saw his Range Rover mount a kerb. ^2 He gave a reading of 74 micrograms of alcohol in 100 millilitres of breath; the legal limit is 35. ^3
Birtwhistle, of Wilmslow, pleaded guilty at his first hearing. ^4 He was also fined £2,600 and told to pay costs of £85 and a surcharge of £1,040. ^5
His solicitor, Priya Mandavia, said: “He has let down his family and he is deeply ashamed. ^6 He has not touched a drop since.” ^7
The ban will be cut by 20 weeks if he finishes a course. ^8
Birtwhistle is engaged to appear as Captain Hook in Stockport from December 6. ^21

== a2 | The Daily Bugler | - | BOOZE SHAME OF LANE STAR LEE
Telly hunk Lee Birtwhistle hid his face under a hoodie as he left court with a 20-month ban. ^1
The dad-of-three, who played cheating mechanic Dez Marlow until 2021, was nicked when his £90,000 Range Rover bounced off the pavement at quarter past one in the morning. ^2
Cops found he had more than double the amount of drink allowed. ^3 He told them he had had “three pints at a christening”. ^4
“He's let down his family and is deeply ashamed,” his brief told the bench. ^5 He was hit with a fine of £2,600. ^6
Lee, 44, has told pals that he may go on a jungle show next year. ^7
Panto chiefs, who have booked him as Abanazar in Stockport, are said to be “thinking”. ^21

== a3 | South Manchester Messenger | 2024-09-20T07:00:00Z | Actor fined over Didsbury drink-drive
A television actor who drove in Didsbury after drinking has been fined £3,600. ^1
Lee Birtwhistle, 44, of Alderley Edge, pleaded guilty at Manchester Magistrates' Court on Thursday to driving with excess alcohol. ^2 The offence took place on August 12. ^3
Police officers on patrol in Wilmslow Road saw a Range Rover go over the kerb, the court was told. ^4 Birtwhistle told them that he had drunk three pints at a christening party. ^5
The district judge, Colin Amory, took into account his early plea. ^6 In 2015 the father of three was given nine points for two speeding offences. ^7
The director of the Stockport pantomime in which he has a part said outside court: “Everybody deserves a second act, and he shall have his with us.” ^21

== a4 | Soap Spy | - | What now for Lee Birtwhistle?
Lee Birtwhistle will not be back as Dez, Canal Lane's producers have made clear after last week's court case. ^1
The actor was in the soap for eight years and left in 2022. ^2 He had been in talks about a comeback for the 60th anniversary in March. ^3
He never contested the charge. ^4 He lost his licence for 20 months. ^5
“He has not touched a drop since,” said his lawyer, Prya Mandavia. ^6
His pantomime at Stockport opens on December 13 and is not in danger, its director told us. ^21 “Everybody deserves a second act, and he shall have his with us,” she said. ^22

== facts
- ban / length | duration | agree | 20 months @ a1.1 a2.1 a4.5
- Birtwhistle / age | age | agree | 44 @ a1.2 a2.7 a3.2
- stop / day | date | disagree | 2024-08-11 @ a1.2 | 2024-08-12 @ a3.3
- stop / time | date | agree | 1.15am @ a1.2 a2.2
- stop / place | place | refine | Didsbury @ a1.2 | Wilmslow Road @ a3.4
- car / make | other | agree | Range Rover @ a1.2 a2.2 a3.4
- alcohol / how far over | quantity | refine | twice over the limit @ a1.1 | 74 against 35 @ a1.3 | more than double @ a2.3
- Birtwhistle / home | place | disagree | Wilmslow @ a1.4 | Alderley Edge @ a3.2
- plea | status | refine | guilty at the first hearing @ a1.4 | guilty @ a3.2 | early plea @ a3.6 | never contested @ a4.4
- fine | money | disagree | £2,600 @ a1.5 a2.6 | £3,600 @ a3.1
- solicitor / on shame | quote | refine | He has let down his family and he is deeply ashamed @ a1.6 | He's let down his family and is deeply ashamed @ a2.5
- solicitor / on drink | quote | agree | He has not touched a drop since @ a1.7 a4.6
- solicitor / name | name | disagree | Priya @ a1.6 | Prya @ a4.6
- Canal Lane / left | date | disagree | 2021 @ a2.2 | 2022 @ a4.2
- children | count | agree | 3 @ a2.2 a3.7
- drink / what | other | agree | three pints at a christening @ a2.4 a3.5
- pantomime / part | other | disagree | Captain Hook @ a1.21 | Abanazar @ a2.21
- pantomime / place | place | agree | Stockport @ a1.21 a2.21 a3.21 a4.21
- pantomime / opens | date | disagree | 2024-12-06 @ a1.21 | 2024-12-13 @ a4.21
- pantomime director / words | quote | agree | Everybody deserves a second act, and he shall have his with us @ a4.22 a3.21
