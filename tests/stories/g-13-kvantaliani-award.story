== a1 | Baltic Culture Wire | 2023-05-29T00:30:00Z | Georgian director Nino Kvantaliani wins Golden Heron
The Georgian director Nino Kvantaliani won the Golden Heron of the Tallinn film festival on Sunday for “Salt Road”, a story of two sisters who smuggle cheese over a mountain. ^1
The jury, led by the Danish actor Preben Uldum, was unanimous. ^2 It had seen 18 films in nine days. ^3
The prize comes with 40,000 euros. ^4 The silver one went to Lithuania's Rokas Jurgaitis for “Ash Wednesday Thursday”. ^5
Kvantaliani, 44, is the second woman to win in the festival's 27 years. ^6
“This goes to the cow, who worked without a contract,” she said. ^7
“Salt Road” is her third film; it was shot in 31 days in Tusheti. ^8

== a2 | Reel Europe | - | Heron for “Salt Road”
It took five ballots and a night without sleep, jurors say, but in the end the Golden Heron flew to Nino Kvantaliani on May 28. ^1
In her speech the Georgian thanked “the cow, who worked without a contract”. ^2
She now has €40,000 and, from a Berlin fund, a promise of 200,000 for her next work. ^3
Twenty films competed this year, from 15 countries. ^4
Her first feature, “Walnut”, was seen in Locarno in 2013; the second, “No Trains on Monday”, won nothing in 2018 and is the better of the three. ^5
Best actor was the 71-year-old Guram Tvalavadze, who plays the customs officer. ^6

== a3 | Tbilisi Herald | - | Historic triumph for Georgian cinema
For the first time since the festival was founded a woman took home the main prize from Tallinn. ^1
Nino Kvantaliani, born in Telavi 44 years ago, made the winning film with 1.3 million lari, a quarter of it from her own brother, who sold a vineyard. ^2
It was filmed during 13 days in autumn of 2021, at 2,800 metres. ^3
The acting award went to Guram Tvalavadze, 71, too. ^4
The film opens in our cinemas on June 15. ^5

== a4 | Arthouse Ledger | 2023-06-05T12:00:00Z | “Salt Road” sold to 22 countries
After the Heron come the buyers: “Salt Road” has been sold to 22 territories, among them France and Japan, said its sales agent, Margit Puusaar. ^1
The drama, which beat 17 rivals in Tallinn, will be released in Georgia on June 15 and in France in November. ^2
It cost about 450,000 euros. ^3 Kvantaliani had put in money from the sale of a family vineyard. ^4
The prize is worth 50,000 euros. ^5
She will begin her fourth film next spring. ^6
== facts
- award / day | date | agree | 2023-05-28 @ a1.1 a2.1
- jury / vote | other | disagree | unanimous @ a1.2 | five ballots @ a2.1
- competition / films | count | disagree | 18 @ a1.3 a4.2 | 20 @ a2.4
- prize / money | money | disagree | 40,000 euros @ a1.4 a2.3 | 50,000 euros @ a4.5
- Kvantaliani / age | age | agree | 44 @ a1.6 a3.2
- Kvantaliani / which woman to win | other | disagree | second @ a1.6 | first @ a3.1
- Kvantaliani / on the cow | quote | refine | “This goes to the cow, who worked without a contract” @ a1.7 | “the cow, who worked without a contract” @ a2.2
- Salt Road / which film of hers | other | agree | third @ a1.8 a2.5 a4.6
- shoot / days | duration | disagree | 31 days @ a1.8 | 13 days @ a3.3
- best actor / who | name | agree | Guram Tvalavadze @ a2.6 a3.4
- best actor / age | age | agree | 71 @ a2.6 a3.4
- release / Georgia | date | agree | 2023-06-15 @ a3.5 a4.2
- film / cost | money | refine | 1.3m lari @ a3.2 | 450,000 euros @ a4.3
- film / vineyard | other | refine | her brother sold a vineyard @ a3.2 | the sale of a family vineyard @ a4.4
- festival / place | place | agree | Tallinn @ a1.1 a3.1 a4.2
