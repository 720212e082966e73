== a1 | London Arts Dispatch | 2023-06-08T12:00:00Z | Novelists Ferncliffe and Adebowale end their feud after 11 years
Two of Britain's best-known novelists, who had not exchanged a word since 2012, shook hands on a stage at the Kilderry festival on Wednesday. ^1
Imogen Ferncliffe, 68, and Tunde Adebowale, 61, were brought together by the poet Niamh Corrigan, the festival's director. ^2
The quarrel began when Ferncliffe called his third novel, “The Salt Ledger”, “a telephone book with sunsets” in a review of 900 words. ^3 Three weeks afterwards he poured a glass of red wine into her handbag at a dinner for 200. ^4
“The bag was not even mine,” Ferncliffe told the audience of 650. ^5
They will read together again in Edinburgh on August 19. ^6

== a2 | Kilderry Champion | - | Peace breaks out in the big tent
There was a gasp, then a roar. On June 7 some 650 people in the big tent saw Imogen Ferncliffe walk on unannounced during Tunde Adebowale's talk and hold out her hand. ^1
Niamh Corrigan, who runs the festival, had spent two years on it, with 40 letters and one bottle of whiskey. ^2
“The bag was not even mine,” said Ms Ferncliffe of the handbag that he had filled with wine in 2012. ^3 It belonged to her sister. ^4
The festival, now in its 17th year, goes on until Sunday. ^5

== a3 | BookTown USA | - | Literary frenemies bury the hatchet
For more than a decade it was the juiciest feud in British letters. Now it's over. ^1
At a festival in Ireland this week Ferncliffe, the 68-year-old author of “Low Tide Hotel,” made up with Adebowale, whose novel she'd once dismissed as “a telephone book with sunsets.” ^2
His revenge came at a banquet weeks later: wine in her purse. ^3
Adebowale, who is seven years younger, has won the Harcourt Prize twice, in 2009 and 2017; she has been a finalist four times. ^4
“I have read it again, and some of the numbers are quite good,” she conceded. ^5

== a4 | The Lagos Review of Culture | 2023-08-21T08:00:00Z | Ferncliffe and Adebowale read in Edinburgh
After their handshake in Kilderry in June, Tunde Adebowale and Imogen Ferncliffe shared a stage for the second time on Saturday. ^1
Each read the other's pages: she from “The Salt Ledger”, which sold 400,000 copies, he from “Low Tide Hotel”. ^2
“I have read it again, and some of the numbers are quite good,” the lady had said in June. ^3
Adebowale, born in Abeokuta, turned 62 last month. ^4 His seventh novel, dedicated “to a handbag”, comes out in October. ^5

== facts
- reconciliation / day | date | refine | 2023-06-07 @ a1.1 a2.1 | this week @ a3.2 | June @ a4.1
- feud / length | duration | refine | since 2012 @ a1.1 | more than a decade @ a3.1
- Ferncliffe / age | age | agree | 68 @ a1.2 a3.2
- Adebowale / age | age | refine | 61 @ a1.2 | seven years younger than 68 @ a3.4 | 62 @ a4.4
- go-between / who | name | agree | Niamh Corrigan @ a1.2 a2.2
- Corrigan / post | other | agree | the festival's director @ a1.2 a2.2
- Ferncliffe / on his novel | quote | agree | “a telephone book with sunsets” @ a1.3 a3.2
- wine / when | duration | refine | three weeks after the review @ a1.4 | weeks later @ a3.3
- wine / into what | other | agree | her handbag @ a1.4 a2.3 a3.3
- wine / occasion | other | agree | a dinner @ a1.4 a3.3
- Ferncliffe / on the bag | quote | agree | “The bag was not even mine” @ a1.5 a2.3
- audience / number | count | agree | 650 @ a1.5 a2.1
- Ferncliffe / on rereading | quote | agree | “I have read it again, and some of the numbers are quite good” @ a3.5 a4.3
- Edinburgh / reading | date | agree | 2023-08-19 @ a1.6 a4.1
- festival / place | place | refine | Kilderry @ a1.1 a4.1 | Ireland @ a3.2
- wine / year | date | agree | 2012 @ a1.1 a2.3
- feud / over | status | agree | over @ a1.1 a3.1
