== a1 | Northern Wire | 2019-11-12T18:20:00Z | Plovers, ex-drummer settle royalties suit
The rock band the Plovers and their former drummer, Gord Tessier, have settled a royalties suit that had been before the Ontario courts since June 2017, lawyers for both sides said Tuesday. ^1
The terms are confidential, but a person familiar with them put the payment at about $2.1 million. ^2 Tessier, 46, had sought $6.5 million, saying he helped write "Salt Road" and ten other songs for which he was never credited. ^3
A trial was to open in Toronto on Jan. 13 and had been scheduled for three weeks. ^4
"We're glad to put this behind us, and we wish Gord nothing but good things," the band said. ^5 Tessier played on four of the group's six albums before he was let go in 2014. ^6
== a2 | Toronto Daily Flash | 2019-11-13T10:00:00Z | $3M TO MAKE HIM STOP: Plovers pay off axed drummer
They kicked him out with an e-mail. Now it has cost them three million bucks. ^1
Hamilton rockers the Plovers yesterday caved in to Gord Tessier, the skinsman who says he was robbed of the credit on monster hit "Salt Road" and fourteen more of their tunes. ^2 The ballad has been streamed the best part of 180 million times and has sold trucks, beer and a bank. ^3
Tessier had been asking for six and a half million when he first sent in the lawyers two years ago. ^4 The row was put to bed in one 14-hour session with a mediator that ran past midnight, we're told. ^5 Singer Wes Laramie, 44, slipped out by the loading dock and said nothing.
== a3 | Hamilton Beacon | 2019-11-13T12:15:00Z | 'He'll sleep tonight': Sherman Avenue drummer's long fight ends
Gord Tessier was giving a lesson to an eleven-year-old when his phone rang on Tuesday. ^1 His case against his old band was done.
"He'll sleep tonight, for the first time in a while," said his lawyer, Priya Nandakumar, who would not discuss figures.
On the wall behind Tessier's desk hang a cymbal split down the middle, a class photo from Cathedral High and the gold record for "Breakwater", which his mother kept in a closet for five years. Mary Tessier, 74, said she never stopped sending Christmas cards to the other four. Only one of them wrote back.
Born in 1973 and raised on Sherman Avenue, he joined the Plovers in 2003 and was out in 2014, told by text message on the way home from a festival in Sudbury. ^2
He has since run a drum school above a Barton Street bakery, with 60 pupils. The trial would have begun in the new year and, at 15 court days, would have been his longest run in Toronto since the "Salt Road" tour. ^3 The band, in a statement, said it was "glad to put this behind us". ^4
== a4 | Roll & Ledger | 2019-11-15T14:00:00Z | What the Plovers deal says about uncredited drummers
Two days of mediation before Alan Whitcombe, a retired judge, did what 29 months of litigation could not. ^1 Under the accord, according to two people briefed on it, Gord Tessier gets C$2.1 million (US$1.6 million) for the past and 12 per cent of the publishing on "Salt Road" from now on. ^2
The second part may be worth more. "Salt Road", from the 2009 album "Breakwater", has passed 180 million streams and was licensed eleven times last year. ^3 Tessier's statement of claim, lodged on June 9, 2017, listed eleven songs. ^4
Courts have rarely treated a drum part as authorship; a Vancouver case in 2011 failed on that very point. In Britain an organist won a share of a 1967 hit after nearly four decades, but he had a melody to hum to the judges.
Managers are taking notes all the same. Dana Okafor, who looks after six Toronto acts, says she now has every member sign a one-page split sheet before the amplifiers are switched off. "It costs me a box of pens a year," she says.
== a5 | Shorebird, a Plovers page | - | so it's over
Eleven years behind the kit, four records, the only guy who ever smiled on stage. ^1 And now Gord and the band have signed off on it.
I don't care who was right. I care that the money talk stops, and that he gets his percentage of Salt Road, which I always said he wrote the middle part of. ^2 The statement is the usual: "We're glad to put this behind us, and we wish Gord nothing but good things." ^3
He was 41 when they dropped him, and he found out from a text, which tells you something. ^4 The mediator was some ex-judge called Whitlow. ^5
== a6 | The Mersey Standard | - | Canadian rockers pay £1.2m to sacked drummer
The Canadian group the Plovers, who play Liverpool in March, have agreed to pay about £1.2 million to their former drummer. ^1
Gord Tessier, who was dismissed in 2014, had claimed £3.8 million in a dispute over who wrote the group's best-known song, Salt Road. ^2 A court in Toronto had set the hearing for January. ^3
The Plovers formed in Hamilton, Ontario, in 2001 and reached number nine in the British chart eight years later. ^4
== facts
- settlement / sum paid | money | disagree | about $2.1 million @ a1.2 | $3 million @ a2.1 | C$2.1 million @ a4.2 | £1.2 million @ a6.1 | conflicts: 0-1, 1-2, 1-3
- suit / sum claimed | money | refine | $6.5 million @ a1.3 a2.4 | £3.8 million @ a6.2
- suit / filing date | date | refine | 2017-06 @ a1.1 | two years ago @ a2.4 | 2017-06-09 @ a4.4
- settlement / date made known | date | agree | 2019-11-12 @ a1.1 a2.2 a3.1
- songs in dispute / number | count | disagree | 11, Salt Road and ten others @ a1.3 | 15, Salt Road and fourteen more @ a2.2 | eleven @ a4.4 | conflicts: 0-1, 1-2
- trial / start | date | refine | 2020-01-13 @ a1.4 | in the new year @ a3.3 | in January @ a6.3
- trial / planned length | duration | refine | three weeks @ a1.4 | 15 court days @ a3.3
- Tessier / age | age | refine | 46 @ a1.3 | born in 1973 @ a3.2 | 41 when dropped @ a5.4
- Tessier / year he left the band | date | agree | 2014 @ a1.6 a3.2 a6.2
- Tessier / albums with the band | count | agree | four @ a1.6 a5.1
- Tessier / time in the band | duration | refine | from 2003 to 2014 @ a3.2 | eleven years @ a5.1
- dismissal / how he was told | other | disagree | by e-mail @ a2.1 | by text message @ a3.2 a5.4 | conflicts: 0-1
- Salt Road / streams | count | refine | the best part of 180 million @ a2.3 | more than 180 million @ a4.3
- mediation / length | duration | disagree | one 14-hour session @ a2.5 | two days @ a4.1 | conflicts: 0-1
- mediator / name | name | disagree | Alan Whitcombe, a retired judge @ a4.1 | an ex-judge called Whitlow @ a5.5 | conflicts: 0-1
- Salt Road / Tessier's share | quantity | refine | 12 per cent of the publishing @ a4.2 | a percentage @ a5.2
- band's statement / wording | quote | refine | We're glad to put this behind us, and we wish Gord nothing but good things @ a1.5 a5.3 | glad to put this behind us @ a3.4
- band / home town | place | refine | Hamilton @ a2.2 | Hamilton, Ontario @ a6.4
