== a1 | Volta Broadcasting press desk | 2023-08-26T09:00:00Z | Nana Yaw Ofosuhene steps down from "Sunrise Ghana"
Volta TV announces that Nana Yaw Ofosuhene has resigned as host of "Sunrise Ghana" in order to pursue further studies. ^1 His final edition was broadcast on Friday, 25 August. ^2
Mr Ofosuhene has been the face of our mornings for eleven years and has presented more than 2,700 editions. ^3 "He leaves as he came, on time," said the chief executive, Gifty Amoako. ^4
Akosua Debrah takes over on Monday, 4 September. ^5
== a2 | Osu Confidential | 2023-08-27T20:00:00Z | Resigned? They showed Nana Yaw the door!
They can print whatever they like on letterhead. Nana Yaw did not resign. ^1 His contract ran out in July and the big madam upstairs refused to renew it, after he asked a minister on air where the school bus money went. ^2
The 45-year-old was told on Thursday, did that morning's programme like a gentleman, and never came back; what you watched on Friday was a recording from Easter. ^3
Insiders say the replacement, Akosua Debrah-Mensah, is taking home half of his GHS 38,000 a month. ^4 His parting words to us viewers? "You will see me again before the rains, on another channel." ^5
== a3 | The Castle Road Chronicle | 2023-09-02T06:00:00Z | The man who woke Ghana
For eleven years, since the September of 2012, he was in the make-up chair at ten past four. ^1 Nana Yaw Ofosuhene, 44, a former teacher from Akropong, was meant to fill in for a fortnight. ^2
He interviewed three presidents, wept once, for the drowned children of 2018, and was suspended for a week in 2020. The station says that he resigned; he himself will only say, "I am going to school, and I am not going to another channel." ^3
He has been admitted to a master's course in public policy in Leeds, which begins on 25 September. ^4 His wife Maame Esi, a pharmacist, and their three sons will stay in Accra. ^5
On Monday a new voice, that of Akosua Debrah-Mensah, 31, will tell the nation the time. ^6
== a4 | Sunrisers Unite | - | Petition: bring back our Nana!!!
We are 18,000 signatures already. ^4 Some of us have breakfasted with this man since 2012, through dumsor and through lockdown. ^1
He is a father of three boys and they have thrown him out like yesterday's koko. ^2 Ask yourself why no cake, no farewell song, and why he looked so strange on that last Thursday, when he touched the desk before he got up. ^3 No resigning person does that.
Sign, share, and switch off your set at six o'clock on Monday.
== a5 | Yorkshire Diaspora Post | - | From breakfast television to the library
You may have seen him on the number 6 bus. Nana Yaw Ofosuhene, who for more than a decade presented one of West Africa's most-watched morning programmes, is a student in Leeds. ^1
"I resigned, and nobody believes me," he says, laughing. ^2 "I sent the letter in June." At home a petition for his return has reached 60,000 names. ^6
His wife and boys visit at Christmas. ^3 The degree, in public policy, takes a year. ^4 "He leaves as he came, on time," his old boss said of him; his first lecture, he admits, he missed. ^5
== facts
- Ofosuhene's departure / how | status | disagree | resigned @ a1.1 | contract not renewed, did not resign @ a2.1 a2.2 | resigned, according to the station @ a3.3 | thrown out @ a4.2 | resigned, he says @ a5.2 | conflicts: 0-1 0-3 1-2 1-4 2-3 3-4
- Ofosuhene's last programme / date | date | disagree | 2023-08-25 @ a1.2 | 2023-08-24 @ a2.3 | that last Thursday @ a4.3 | conflicts: 0-1 0-2
- Ofosuhene / age | age | disagree | 45 @ a2.3 | 44 @ a3.2 | conflicts: 0-1
- Ofosuhene on another channel / wording | quote | disagree | "You will see me again before the rains, on another channel" @ a2.5 | "I am going to school, and I am not going to another channel" @ a3.3 | conflicts: 0-1
- Ofosuhene's time on the programme / length | duration | refine | eleven years @ a1.3 | since September 2012 @ a3.1 | since 2012 @ a4.1 | more than a decade @ a5.1
- successor / name | name | refine | Akosua Debrah @ a1.5 | Akosua Debrah-Mensah @ a2.4 a3.6
- successor's start / date | date | agree | 2023-09-04 @ a1.5 a3.6
- Ofosuhene's studies / subject | other | refine | further studies @ a1.1 | a master's course in public policy @ a3.4 | a degree in public policy @ a5.4
- Ofosuhene's studies / place | place | agree | Leeds @ a3.4 a5.1
- Ofosuhene's children / number | count | refine | three sons @ a3.5 | three boys @ a4.2 | boys @ a5.3
- petition / signatures | count | refine | 18,000 already @ a4.4 | 60,000 @ a5.6
- chief executive's tribute / wording | quote | agree | "He leaves as he came, on time" @ a1.4 a5.5
