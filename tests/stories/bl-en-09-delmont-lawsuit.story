== a1 | Docket & Stage | 2025-03-05T23:40:00Z | Kaia Delmont Sued by Former Manager for $9.4 Million
Richard Sandoval, who steered the R&B singer Kaia Delmont from Atlanta open mics to two arena tours, is suing her for at least $9.4 million in commissions that he says she stopped paying. ^1
The complaint, lodged Monday in Los Angeles Superior Court, alleges breach of a 2017 management agreement, a copy of which is attached as Exhibit A. ^2 It provided for 15 percent of gross income, and for the same share of deals made before its end to be paid for three years more. ^4
According to the filing, Delmont terminated him by email on April 22, 2024, nine days before tickets went on sale for her "Velvet Season" tour. ^5 Sandoval seeks a jury trial.
"This is a shakedown by someone who was paid every cent he was owed and then some," Delmont's attorney, Naomi Prager, said in an email. ^6
The case is Sandoval Artist Group v. Soft Thunder Inc.

== a2 | Starwire | 2025-03-06T01:10:00Z | Kaia Delmont dragged to court by ex-manager
Kaia Delmont's ex-manager says that she stiffed him out of a fortune, and now he wants a judge to make her pay.
In docs obtained by Starwire, Rick Sandoval claims that he found the "Honey Wire" hitmaker singing at a car dealership in Decatur, paid her rent for 14 months, and got a handshake promise of 15% of everything she'd ever make. ^1
He says that he's out more than $9 million, including his slice of the tour that grossed $88 million last year. ^3
Among the juicier bits: a fight over a $212,000 birthday party in Cabo and a text reading, "u work for me, not my mom." ^4
Kaia, 29, was spotted courtside in Atlanta on Tuesday looking unbothered with her boyfriend, point guard Malik Jessup. ^5

== a3 | Piedmont Journal | 2025-03-06T15:00:00Z | Decatur's Delmont faces suit from the man who found her
ATLANTA - The man who discovered Kaia Delmont has taken her to court.
Richard Sandoval, 52, a former radio promoter who lives in Smyrna, filed the lawsuit on Wednesday in California, where the singer's touring company is registered. ^1 It asks for more than $9 million. ^2
Reached by phone, Sandoval wouldn't discuss money. "I taught that girl how to read a call sheet," he said. "It gives me no joy." ^3
He managed her until last spring. ^4 Her mother, Charlene Delmont, a retired bus dispatcher, has since been running the office, according to two people who have worked with the family. ^5
Delmont graduated from Columbia High School in 2013. Her second album, "Soft Thunder," won the Grammy for best R&B album in 2023, and she played three nights at State Farm Arena last September. ^6

== a4 | Kaia Nation (fan newsletter) | - | What the Sandoval thing is really about
Lots of you have asked, so here goes, and please remember that I'm a dental hygienist.
Rick QUIT. ^1 He announced it himself in a goodbye post that May ("time to let somebody else carry the bags"), which he's since deleted but which I've got saved.
Yes, he discovered her, singing the anthem at a Kia lot when she was 20. ^2 Nobody takes that away. But 15 percent is the going rate, he had it for seven years, and she bought his daughter a car. ^3
Her lawyer put it best: "It's a money grab by a man who got every cent that he earned." ^4
The next hearing that I can find is for July. Tour dates in Europe are NOT affected. Manchester, I'll see you on June 11!

== a5 | Nachtblatt (Berlin) | 2025-03-08T06:30:00Z | Dispute over millions around soul star Delmont
Before the six German concerts of Kaia Delmont in June, a legal quarrel clouds the mood. ^1
Her long-time manager demands nearly nine and a half million dollars from the singer, and that for the time after his dismissal too. ^2 He refers to a clause in their contract that is known in the industry as a sunset clause. ^4
The 29-year-old American, who had her biggest success here in 2022 with "Honey Wire" (twelve weeks in the top ten), parted from him in April of last year. ^5 Since then the mother decides. ^6
The promoter, Elbklang, stresses that the tickets remain valid. In Hamburg and Cologne the concerts are sold out, in Leipzig there are remaining places from 79 euros.

== a6 | Docket & Stage | 2025-07-24T20:00:00Z | Judge Trims Sandoval Suit Against Delmont
A Los Angeles judge on Thursday threw out two of the five claims brought against Kaia Delmont by her former manager, but let the core of the case go ahead. ^1
Judge Carmen Oyelaran said that whether the so-called sunset provision covers the "Velvet Season" dates was "a question for twelve people and not for me." ^2
She dismissed the fraud claim and one for emotional distress. ^3 Trial was set for Feb. 9, 2026.
Prager called the ruling "a good first inning." For Sandoval, attorney Phil Castellano noted that the demand of $9.4 million was untouched. ^4
In a cross-complaint filed in May, Delmont says that Sandoval charged her $640,000 for expenses without receipts. She parted ways in 2019 with an earlier booking agent, too, a dispute that was settled.

== a7 | Soul Kitchen Radio | - | The long read: Kaia, Rick and Charlene
They met in a parking lot, in the rain, beside a row of hatchbacks. ^1
Kaia Delmont was 20 and Rick Sandoval had just lost his job promoting records to stations like this one. Over chicken wings he wrote some figures on a napkin. The proper papers came a year later, drawn up by a cousin of his in Macon. ^2
For seven years it worked. ^3 Then came the party in Mexico, at over $200,000, and a mother who had started to open the mail. ^4 Charlene Delmont, 61, gave us one sentence: "I count, that's all I do." ^6
Five claims became three last summer, when a judge cut the suit. ^7 The jury is due to hear the rest this month.
== facts
- lawsuit / when filed | date | disagree | Monday @ a1.2 | Wednesday @ a3.1
- end of the management / who ended it | status | disagree | Delmont terminated him @ a1.5 | Sandoval quit @ a4.1 | his dismissal @ a5.2 | Delmont parted from him @ a5.5 | conflicts: 0-1, 1-2, 1-3
- agreement / form | other | disagree | a 2017 management agreement, attached in copy @ a1.2 | a handshake promise @ a2.1 | a contract @ a5.4 | proper papers @ a7.2 | conflicts: 0-1, 1-2, 1-3
- Delmont's lawyer / words about the suit | quote | disagree | "This is a shakedown by someone who was paid every cent he was owed and then some" @ a1.6 | "It's a money grab by a man who got every cent that he earned" @ a4.4
- demand / amount | money | refine | at least $9.4 million @ a1.1 | more than $9 million @ a2.3 a3.2 | nearly nine and a half million dollars @ a5.2 | $9.4 million @ a6.4
- end of the management / when | date | refine | 2024-04-22 @ a1.5 | last spring @ a3.4 | April of last year @ a5.5
- party / cost | money | refine | $212,000 @ a2.4 | over $200,000 @ a7.4
- party / place | place | refine | Cabo @ a2.4 | Mexico @ a7.4
- discovery / place | place | refine | a car dealership in Decatur @ a2.1 | a Kia lot @ a4.2 | a parking lot beside hatchbacks @ a7.1
- court / where | place | refine | Los Angeles Superior Court @ a1.2 | California @ a3.1
- claims left / number | count | refine | two of five thrown out @ a6.1 | three @ a7.7
- manager / first name | name | refine | Richard @ a1.1 a3.1 | Rick @ a2.1 a4.1
- commission / share | quantity | agree | 15 percent @ a1.4 a2.1 a4.3
- Kaia Delmont / age | age | agree | 29 @ a2.5 a5.5
- management / length | duration | agree | seven years @ a4.3 a7.3
- mother / role since | other | agree | runs the office @ a3.5 a5.6
