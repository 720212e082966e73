== a1 | Westcoast Legal Wire | 2023-10-05T21:00:00Z | Jury: game show host must pay producer $3.4 million
LOS ANGELES — A jury on Wednesday ordered the game show host Chip Vandersloot to pay $3.4 million to his former producer, Renata Oyarzun, for breach of contract. ^1 ^2 ^3
The seven women and five men had deliberated for two days. ^4 ^5
Oyarzun, 48, had asked for $9 million. ^6 ^7 She sued in May 2021, four months after she was fired from “Spin the Nation.” ^8 ^9
The trial in Superior Court opened on Sept. 11 and heard 23 witnesses. ^10 ^11
Vandersloot, 63, who has hosted the show since 2004, will appeal, his attorney Gil Marchbanks said. ^12 ^13 ^14

== a2 | Quizzer's Corner | - | Wheel of misfortune
Chip lost. After three and a half weeks in the courtroom, a dozen Angelenos have told him to hand over $3.4 mil. ^1 ^2
He took the stand for six hours on September 26 and said “I don't recall” 87 times, by my count. ^3 ^4
The big question: was Renata a partner in the format or, as he says, “somebody who brought sandwiches”? ^5
She was shown the door in January 2021, and filed that spring. ^6 ^7
The show, number 19 this season, will be back on Oct. 16 with Chip. ^8 ^9

== a3 | Studio City Sentinel | 2023-10-06T12:00:00Z | Vandersloot verdict: a juror speaks
“It took us four hours, and most of that was lunch,” says juror number 9, a bus driver. ^1
The panel, eight women and four men, found for the plaintiff on three of five claims. ^2 ^3
The host's lawyer told the Sentinel that there will be no appeal. ^4
Twenty-three people gave evidence in the trial, which began on the 11th of last month. ^5 ^6
The verdict was read on Tuesday afternoon. ^7
Jurors were paid $15 a day. An earlier claim, for unpaid overtime of $212,000, had been thrown out by Judge Philippa Sturdevant in November 2022. The next hearing, on costs, is on Nov. 20.

== a4 | Format World | - | “Spin the Nation” parts with host
The network has ended its contract with Chip Vandersloot, 65, after 19 seasons. ^1 ^2 ^3
A court found last month that he owed his producer a share of the rights sold to 14 countries, and awarded her $3.4m of the nine she had wanted. ^4 ^5 ^6
Repeats fill the slot until January. ^7 The first edition went out on 6 September 2004. ^8
Renata Oyarzun, 48, is said to be in talks to return. ^9 ^10
Last season it was seen by 6.1 million on average, down from 7.4 million. A pilot for a children's version was shot in Toronto in June. The wheel, which weighs 900 kilos, will be rebuilt.
== facts
- verdict / day | date | disagree | 2023-10-04 @ a1.1 | Tuesday @ a3.7
- award / amount | money | agree | $3.4 million @ a1.2 a2.2 a4.5
- Oyarzun / sum asked | money | agree | $9 million @ a1.7 a4.6
- jury / make-up | count | disagree | seven women and five men @ a1.4 | eight women and four men @ a3.2
- jury / deliberations | duration | disagree | two days @ a1.5 | four hours @ a3.1
- Oyarzun / age | age | agree | 48 @ a1.6 a4.9
- lawsuit / date | date | refine | May 2021 @ a1.8 | spring 2021 @ a2.7
- Oyarzun / dismissal | date | agree | January 2021 @ a1.9 a2.6
- trial / start | date | agree | 2023-09-11 @ a1.10 a3.6
- trial / witnesses | count | agree | 23 @ a1.11 a3.5
- Vandersloot / age | age | disagree | 63 @ a1.12 | 65 @ a4.1
- Vandersloot / host since | date | agree | 2004 @ a1.13 a4.8
- appeal / whether | status | disagree | will appeal @ a1.14 | no appeal @ a3.4
- show / season | count | agree | 19 @ a2.8 a4.3
- Vandersloot / goes on as host | status | disagree | back on October 16 @ a2.9 | contract ended @ a4.1
- show / return | date | disagree | October 16 @ a2.9 | January @ a4.7
- trial / length | duration | refine | 2023-09-11 to 2023-10-04 @ a1.10 | three and a half weeks @ a2.1
- Oyarzun / relation | status | refine | former producer @ a1.3 | his producer @ a4.4
- case / about | other | refine | breach of contract @ a1.3 | share of the rights @ a4.4
