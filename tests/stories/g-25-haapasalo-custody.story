== a1 | Helsinki Evening | 2024-02-06T15:00:00Z | Singer Haapasalo and hockey star agree on custody
The singer Venla Haapasalo and the ice hockey player Mikael Rautiola have settled their dispute over their son out of court, their lawyers said on Tuesday. ^1
The boy, who is six, will live with his mother in Espoo and spend ten weeks a year with his father in Denver. ^2
A hearing of three days had been set for February 19 at the district court. ^3
Rautiola, 32, will pay 4,500 euros a month. ^4 Haapasalo, 34, had asked for 7,000. ^5
The pair were married from 2016 to 2022. ^6
“Nobody won, and that is the best thing about it,” said her lawyer, Outi Kankare. ^7

== a2 | Mile High Puck | - | Rautiola settles, rejoins team
Avalanche blueliner Mikael Rautiola, 32, was back at practice Wednesday after missing four games for what the club called family reasons. ^1
He'd flown to Finland to settle a custody case with his ex-wife, pop singer Venla Haapasalo, with whom he has a 6-year-old son. ^2
Under the deal, announced February 6, the boy will come to Colorado for 10 weeks each year. ^3
Rautiola has 27 points in 46 games this season, his seventh in the league. ^4

== a3 | Pohjola Gossip | - | “Nobody won”: Venla speaks
Venla Haapasalo breaks her silence! “I slept for eleven hours,” she tells us after the settlement with her ex. ^1
“Nobody won, and that is the best thing about it,” is how her attorney Outi Kankare sees it. ^2
The 34-year-old star of “Kesäyö” was given about two thirds of the sum which she had wanted: 4,500 a month. ^3
The marriage with the NHL star broke up two years ago. ^4 Now she's with the drummer Jesse Lahdenperä, 29. ^5
Her arena show in Tampere on March 16 is sold out, with 13,000 tickets. ^6

== a4 | Nordic Legal Affairs | - | Celebrity custody: a model agreement?
Lawyers praise the agreement between a well-known Finnish singer and her former husband, which spared the parties a three-day hearing later in the month. ^1
For ten weeks of the year the child will stay in the United States; each parent pays one flight. ^2
Kankare, the mother's counsel, said that the mediator, a retired judge, needed only two meetings. ^3
Four in five such cases in Finland are settled before a hearing. ^4
== facts
- settlement / announced | date | agree | 2024-02-06 @ a1.1 a2.3
- custody / status | status | agree | settled @ a1.1 a2.2 a3.1 a4.1
- son / age | age | agree | 6 @ a1.2 a2.2
- son / weeks with the father | duration | agree | ten weeks @ a1.2 a2.3 a4.2
- father / where | place | refine | Denver @ a1.2 | Colorado @ a2.3 | the United States @ a4.2
- hearing / length | duration | agree | three days @ a1.3 a4.1
- hearing / when | date | refine | 2024-02-19 @ a1.3 | later in the month @ a4.1
- Rautiola / age | age | agree | 32 @ a1.4 a2.1
- support / sum | money | agree | 4,500 euros a month @ a1.4 a3.3
- support / sum asked | money | refine | 7,000 euros @ a1.5 | the sum of which 4,500 is about two thirds @ a3.3
- Haapasalo / age | age | agree | 34 @ a1.5 a3.3
- marriage / end | date | agree | 2022 @ a1.6 a3.4
- lawyer / on the result | quote | agree | “Nobody won, and that is the best thing about it” @ a1.7 a3.2
- lawyer / name | name | refine | Outi Kankare @ a1.7 a3.2 | Kankare @ a4.3
