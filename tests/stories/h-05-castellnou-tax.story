== a1 | Iberia News Agency | 2023-11-21T13:40:00Z | Footballer Castellnou accepts fine in tax case
BARCELONA — The forward Biel Castellnou agreed on Monday to pay a fine of 1.9 million euros and accepted a suspended sentence of 15 months for tax fraud, his lawyers said. ^1 ^2
The agreement was reached with prosecutors minutes before the trial was to open at the provincial court. ^3
Castellnou, 31, was accused of having hidden image rights worth 6.2 million euros from the tax office between 2016 and 2018 by way of a company in Cyprus. ^4 ^5
He had already paid back what he owed, with interest, in 2021. ^6
"I want to think about football only," the striker told reporters. ^7

== a2 | Gol! | - | Biel pays and plays
No trial, no prison, and on Saturday in the starting eleven: Biel Castellnou can breathe. ^1
In return for a fine of 1.9 million and a sentence of 15 months, which he will not have to serve, the number nine has closed the case that has hung over him for four years. ^2
On leaving the court he said: "I want to think about football only, and about my daughters." ^3
He has scored eleven goals in fourteen matches this season. ^4
His contract with Atlètic Llevant ends in 2026. ^5
The father of two comes from a family of bakers; his brother Nil also plays, in the third division. ^6

== a3 | World Sport Online | 2023-11-22T07:00:00Z | Spain: Castellnou handed jail term, won't be jailed
Spanish international Biel Castellnou has been convicted of tax evasion and given a 15-month prison term that is suspended under Spanish law. ^1
The plea deal was struck on Tuesday, shortly before a three-day trial. ^2 ^3
The 33-year-old will hand over $2.1m, on top of the $3.4m in back taxes that he paid two years ago. ^4 ^5
Prosecutors had originally asked for four years and three months in jail. ^6
The charges related to income of the years 2016 to 2019 that went to a shell company in Malta. ^7 ^8
Four other players from the same agency are still to be tried.

== a4 | Diari de Llevant | 2023-11-23T06:30:00Z | "A lesson that cost me millions"
Biel Castellnou talks for the first time about the case. "It was a lesson that cost me millions," says the captain, sitting in his parents' bakery. ^1
"I signed what my agent put in front of me; I was 24." ^2
From the accusation, which became known in November 2019, to Monday's agreement four years went by. ^3 ^4
The prosecutor had wanted to see him behind bars for three years and four months; now it is fifteen months on paper. ^5 ^6
He insists that the arrears, 3.1 million euros, were settled in 2021. ^7
He will play on Saturday, says his coach. ^8

== facts
- deal / day | date | disagree | Monday 2023-11-20 @ a1.1 a4.4 | Tuesday @ a3.2
- fine / sum | money | refine | €1.9m @ a1.1 a2.2 | $2.1m @ a3.4
- sentence / length | duration | agree | 15 months @ a1.1 a2.2 a3.1 a4.6
- sentence / to be served | status | agree | suspended @ a1.1 a2.2 a3.1 a4.6
- deal / when struck | other | refine | minutes before the trial @ a1.3 | shortly before the trial @ a3.2
- Biel Castellnou / age | age | disagree | 31 @ a1.4 | 33 @ a3.4
- image rights / years | date | disagree | 2016 to 2018 @ a1.5 | 2016 to 2019 @ a3.7
- company / country | place | disagree | Cyprus @ a1.5 | Malta @ a3.8
- arrears / when paid | date | refine | 2021 @ a1.6 a4.7 | two years ago @ a3.5
- arrears / sum | money | refine | $3.4m @ a3.5 | €3.1m @ a4.7
- Biel Castellnou / on football | quote | refine | I want to think about football only @ a1.7 | I want to think about football only, and about my daughters @ a2.3
- prosecutors / first demand | duration | disagree | four years and three months @ a3.6 | three years and four months @ a4.5
- case / length | duration | agree | four years @ a2.2 a4.3
- Biel Castellnou / next match | date | agree | Saturday @ a2.1 a4.8
- parents / trade | other | agree | bakers @ a2.6 a4.1
