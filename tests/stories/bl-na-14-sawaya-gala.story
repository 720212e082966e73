== a1 | Levant News Service | 2024-05-19T09:00:00Z | Rima Sawaya's gala brings in $2.4 million for children
The Lebanese pop star Rima Sawaya collected 2.4 million dollars for her foundation Beit Alwan at a gala on Saturday evening in the garden of the Villa Mokbel in Beirut. ^1
Of this, 900,000 dollars came from an auction, in which an Emirati bidder paid 210,000 for a dress that Sawaya had worn at Carthage in 2009. ^2
The foundation was started in 2011 and pays for the schooling of 1,300 children. ^3 Presenter Karim Tannous led 350 guests through the night. ^4
"Every lamp on these tables is one child's year at school," Sawaya said. ^5
== a2 | Layali Magazine (translated) | - | A night of stars under the jasmine
In emerald satin Rima Sawaya received her guests among the jasmine of Villa Mokbel, and at midnight she sang "Ya Sama" without a microphone. ^1
Karam Tannous hosted with his usual charm. ^2 Around 350 friends had come, among them the Egyptian star Hany Lotfy and his daughter Malak, 19. ^3 Rima's own daughters, Tala and Yasmina, 16 and 13, carried the lamps.
On the Friday before, forty donors had dined at the singer's house in Rabieh. ^4 The dress from Carthage found a new owner for over 200,000 dollars. ^5
== a3 | Beirut Ledger | 2024-05-20T06:00:00Z | What a charity ball earns
Table money at 5,000 dollars a head, pledges and the auction: Beit Alwan reckons with gross receipts of 2.4 million dollars from Saturday and, once the bills are paid, with 2.1 million for its schools. ^1
Its accounts are public. Since Rima Sawaya set it up in 2010, after a visit to the Bekaa, it has spent 17 million. ^2
Some 1,300 boys and girls have their fees met. ^3 The auction alone yielded 0.9 million. ^4 Last year's ball had brought 1.6 million.
== a4 | Gulf Society Pages | - | Emirati snaps up Rima's dress
Mystery solved: the gentleman who gave $210,000 for a beaded gown is the Sharjah businessman Saif Al Marwan, a fan for twenty years. ^1
It hung until Friday 17 May in a glass case at the Casino du Liban, and there, that same evening, the gala of Rima Sawaya took place. ^2
"Every light you see here is one child's year at school," she told the room before the bidding. ^3 Al Marwan means to give the gown to a museum. His second lot, a lute, cost him 12,000.
== a5 | Radio Cedar 103 | 2024-05-20T05:00:00Z | Rima thanks you all
Did you hear her on our show this morning? Rima Sawaya had slept four hours in two days. More than two million dollars came together on Saturday, and she still cannot believe it. ^1
Her thanks went to Karim Tannous, "who sold a lute as if it were the moon". ^2 The party after the gala went on until five in a bar in Mar Mikhael. ^3
Registration for the autumn term at Beit Alwan opens on 3 June. The new house in Tripoli will follow in 2025.
== facts
- gala / date | date | disagree | Saturday, 2024-05-18 @ a1.1 a3.1 a5.1 | 2024-05-17 @ a4.2 | conflicts: 0-1
- gala / place | place | disagree | Villa Mokbel in Beirut @ a1.1 a2.1 | Casino du Liban @ a4.2 | conflicts: 0-1
- Beit Alwan / founded | date | disagree | 2011 @ a1.3 | 2010 @ a3.2 | conflicts: 0-1
- gala / host's first name | name | disagree | Karim Tannous @ a1.4 a5.2 | Karam Tannous @ a2.2 | conflicts: 0-1
- Rima Sawaya / words about the lamps | quote | disagree | "Every lamp on these tables is one child's year at school" @ a1.5 | "Every light you see here is one child's year at school" @ a4.3 | conflicts: 0-1
- gala / receipts | money | refine | 2.4 million dollars @ a1.1 a3.1 | more than two million dollars @ a5.1
- auction / yield | money | agree | 900,000 dollars @ a1.2 a3.4
- dress / price | money | refine | 210,000 dollars @ a1.2 a4.1 | over 200,000 dollars @ a2.5
- dress / buyer | name | refine | an Emirati bidder @ a1.2 | Saif Al Marwan of Sharjah @ a4.1
- gala / guests | count | refine | 350 @ a1.4 | around 350 @ a2.3
- Beit Alwan / children | count | refine | 1,300 @ a1.3 | some 1,300 @ a3.3
