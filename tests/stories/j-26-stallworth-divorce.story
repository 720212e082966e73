== a1 | Docket Watch | 2025-08-19T20:00:00Z | Stallworth and Pruitt settle divorce after 26 months
The basketball star Deshawn Stallworth and the singer Marlee Pruitt have settled their divorce, 26 months after she filed for it in Dallas. ^1
According to papers filed on Monday, Pruitt keeps the house in Plano and receives $18 million. ^2 Stallworth keeps the ranch and five cars. ^3
They share custody of their daughters, Ivy, 9, and Juno, 6, who will live with their mother during the school year. ^4
The two were married on July 9, 2014, in Savannah and separated in April 2023. ^5
A trial that was set for Sept. 8 has been canceled. ^6 "We are better neighbors than spouses," they said in a joint statement. ^7

== a2 | Hoops & Heels | - | It's over: Marlee gets $18m, Deshawn the dogs
Marlee Pruitt, 35, can sing of freedom. The judge signed the papers on Thursday, and she walks away with 18 million dollars. ^1
She filed in June 2023, two months after the split. ^2 Deshawn, 37, had offered nine million at first. ^3
The three dogs stay with him. ^4 The girls, nine and six, will spend alternate weeks with each of their parents. ^5
She bought a house four doors away. ^6 The marriage lasted nine years, until the break-up. ^7

== a3 | Lone Star Legal | 2025-08-22T13:00:00Z | What we can learn from Stallworth v. Pruitt
A premarital agreement of 11 pages was at the heart of the case, which was settled after two mediation sessions in July. ^1
The wife, who filed in August 2023, had asked for $40 million. ^2 She will be paid $18 million in three instalments until 2028. ^3
The Plano house, worth $6.5 million, goes to the husband. ^4 The trial date, Sept. 8, is off. ^5
"We are better neighbors than spouses," the parties declared. ^6

== a4 | Southern Vows | - | From Savannah with sorrow
We were there on July 9, 2015, when Marlee Pruitt rode into Forsyth Park on a mule. ^1 There were 260 guests, four cakes and a gospel choir of 50. ^2
Now the marriage has ended for good. The couple had parted in April two years ago, after four sessions of mediation had failed, and he moved to the ranch. ^3
He turned 38 this month and joins his fourth team, in Memphis, in October. ^4 Her album "Plano Blue" sold 210,000 copies in its first week. ^5

== facts
- divorce / papers filed or signed | date | refine | papers filed on Monday, 2025-08-18 @ a1.2 | judge signed on Thursday @ a2.1
- divorce / filed | date | disagree | 26 months ago @ a1.1 | 2023-06 @ a2.2 | 2023-08 @ a3.2 | conflicts: 0-2 1-2
- settlement / sum | money | agree | $18 million @ a1.2 a2.1 a3.3
- house in Plano / who gets it | other | disagree | Pruitt @ a1.2 | Stallworth @ a3.4
- daughters / ages | age | agree | 9 and 6 @ a1.4 a2.5
- daughters / where they live | status | disagree | with their mother during the school year @ a1.4 | alternate weeks @ a2.5
- wedding / date | date | disagree | 2014-07-09 @ a1.5 | 2015-07-09 @ a4.1
- wedding / place | place | refine | Savannah @ a1.5 | Forsyth Park @ a4.1
- separation / month | date | agree | 2023-04 @ a1.5 a2.2 a4.3
- trial / date | date | agree | September 8, cancelled @ a1.6 a3.5
- statement / neighbors | quote | agree | "We are better neighbors than spouses" @ a1.7 a3.6
- Deshawn Stallworth / age | age | refine | 37 @ a2.3 | 38 this month @ a4.4
- mediation / sessions | count | disagree | 2 @ a3.1 | 4 @ a4.3
- mediation / outcome | status | disagree | settled after it @ a3.1 | failed @ a4.3
- marriage / length | duration | refine | from July 2014 to April 2023 @ a1.5 | nine years until the break-up @ a2.7
- ranch / who | other | agree | Stallworth @ a1.3 a4.3
