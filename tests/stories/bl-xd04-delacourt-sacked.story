== a1 | Maple Wire | 2020-01-13T17:00:00Z | Channel Six drops morning host Delacourt
Channel Six has terminated the contract of Russ Delacourt, the host of Daybreak Six, the Toronto broadcaster said on Monday. ^1
"Mr. Delacourt's employment has ended for cause following an independent review," the statement read. ^2 It gave no details. Delacourt, 52, had been in the chair for 14 years. ^3 His last appearance was on Friday. ^4
Weekend anchor Simone Achebe takes over from Jan. 20. ^5 The programme's audience stood at 610,000 in the fall, down from 740,000 two years before. Shares in the parent, Northgate Media, closed 1.1 per cent lower. ^6
== a2 | Hogtown Tattler | 2020-01-14T11:30:00Z | Russ got the boot by TEXT
He was brushing his teeth when the phone buzzed. Russ Delacourt, the man who had woken Toronto since 2006, was told by text message that he needn't come in, a source on the floor says. ^1
The last anyone saw of him on air was Thursday, when he burned a pancake; a guest host did the Friday. ^2 Nine staffers had complained of his temper, we hear. ^3 His deal, worth $1.8 million a year, ran to 2022. ^4
"I found out like everybody else, from my phone," Russ told us outside his Rosedale pile. ^5 Ex-wife Colleen, who divorced him in 2013, had no comment.
== a3 | Broadcast Ledger | 2020-01-16T14:00:00Z | Inside the Daybreak Six exit
The parting of Channel Six and Russ Delacourt was, people on both sides now say, agreed before Christmas and had to do with money. ^1 The host had been asked to take a cut of a third from a salary of about $1.8 million and declined. ^2
His agent, Morty Feig, disputes that his client was dismissed. ^3 "Russ resigned. He was called into the office on Sunday and handed in his letter," Feig told the Ledger. ^4 More than two years were left on the contract, which expires in June 2022. ^5
Simone Achebe, 37, is to start on Monday. ^6 Two earlier co-hosts, Bill Tranter and Joy Okafor, left in 2015 and 2017.
== a4 | Sault Courier | - | Hometown boy Russ off the air
Many in the Soo remember Russell Delacourt reading hockey scores on CKSO-2 in the eighties. ^6 This week the 52-year-old lost his network job. ^1 Reports speak of complaints by half a dozen colleagues. ^2 "I found out from my phone like everyone else, and that hurts," he said. ^3
He joined Channel Six as a weatherman in 1999 and was given the morning show seven years later. ^4 His mother Irene, 80, still lives on Wellington Street. Replacement Simone Acheba comes from Halifax. ^5
== a5 | Northgate Media investor note | 2020-01-20T21:00:00Z | Programming update
Daybreak Six relaunched today with Simone Achebe. ^1 The former presenter was dismissed for cause on January 13 and no severance is payable. ^2 The review that preceded the decision heard six complainants and eleven witnesses. ^3 The shares lost about one per cent on the day of the announcement and have recovered since. ^4
== facts
- Delacourt / how his employment ended | status | disagree | terminated for cause @ a1.1 a1.2 a5.2 | resigned @ a3.4 | lost his job @ a4.1 | conflicts: 0-1
- Delacourt / how he was told | other | disagree | by text message @ a2.1 | called into the office @ a3.4 | conflicts: 0-1
- reason for the exit | other | disagree | an independent review of complaints @ a1.2 a5.3 | money, a refused pay cut @ a3.1 a3.2 | conflicts: 0-1
- Delacourt / last appearance on air | date | disagree | 2020-01-10 @ a1.4 | 2020-01-09 @ a2.2 | conflicts: 0-1
- end of employment / date | date | disagree | 2020-01-13 @ a5.2 | 2020-01-12 @ a3.4 | conflicts: 0-1
- Delacourt / age | age | agree | 52 @ a1.3 a4.1
- Delacourt / years as host | duration | refine | 14 years @ a1.3 | since 2006 @ a2.1 | from seven years after 1999 @ a4.4
- complainants / number | count | disagree | nine @ a2.3 | half a dozen @ a4.2 | six @ a5.3 | conflicts: 0-1 0-2
- contract / yearly pay | money | refine | $1.8 million @ a2.4 | about $1.8 million @ a3.2
- contract / end | date | refine | 2022 @ a2.4 | 2022-06 @ a3.5
- Delacourt / words on how he learned | quote | refine | "I found out like everybody else, from my phone" @ a2.5 | "I found out from my phone like everyone else, and that hurts" @ a4.3
- Delacourt / first name | name | refine | Russ @ a1.1 a2.1 a3.1 | Russell @ a4.6
- successor / name | name | disagree | Simone Achebe @ a1.5 a3.6 a5.1 | Simone Acheba @ a4.5 | conflicts: 0-1
- Achebe / start | date | agree | 2020-01-20 @ a1.5 a3.6 a5.1
- Northgate shares / fall | quantity | refine | 1.1 per cent @ a1.6 | about one per cent @ a5.4
