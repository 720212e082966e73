== a1 | Baltic Business Wire | 2022-09-20T13:00:00Z | Singer Aino Laukkanen sues former manager for €3.2 million
The Finnish singer Aino Laukkanen has brought an action against her former manager, Petteri Hujanen, for the return of €3.2 million in fees, papers filed at the Helsinki district court show. ^1

The suit was lodged on Friday. ^2 Laukkanen, 42, says that Hujanen took 25 per cent of her income for nine years, where a contract of 2011 had provided for 15. ^3

She dismissed him by letter in January 2020. ^4 Hujanen denies the claims. ^5 A first hearing has been set for 14 November. ^6

Laukkanen has sold 1.1 million albums. ^7 Her former drummer sued Hujanen in 2017; the parties settled for €90,000. ^8

== a2 | Seiska Street | - | Aino wants her millions back!
Schlager queen Aino Laukkanen drags the man who discovered her to court. ^1

A quarter of every euro went into Petteri Hujanen's pocket, claims the 42-year-old. ^2 For a decade she noticed nothing, until her sister, a tax clerk, looked at the books. ^3

She fired him by text message from a beach in Tenerife, a friend recalls. ^4 "I trusted him more than my own mirror," the star sighs. ^5

Her new manager is her ex-husband, the hockey player Jere Mäntyvaara. ^6

== a3 | Contract Law Today | 2022-09-27T10:00:00Z | Management fees before the court
The case of Laukkanen v. Hujanen, filed in Helsinki on 16 September, turns on an annex that the artist says she never signed. ^1

The main agreement, of March 2011, gave the manager fifteen per cent of gross receipts. ^2 The annex, dated 2013, gave him twenty-five. ^3 A sum of 3.2 million euros is at stake, plus interest. ^4

The bookkeeping was gone through by a relative with a post at the tax office, who came on the difference in 2019. ^5 The relationship ended in the autumn of the following year. ^6 In an earlier case, brought by a drummer, 90,000 euros were paid. ^7

== a4 | Iskelmä Radio | 2022-11-15T07:30:00Z | Laukkanen in the witness box
"I trusted him more than my own mirror," Aino Laukkanen told the court in Helsinki on Monday at the opening of the case against her ex-manager. ^1

She wore black and was accompanied by her husband, Jere Mäntyvaara. ^2 It was he who had read through the accounts, she said. ^3

Four days have been set aside. ^4 The judgment is expected before Christmas. ^5

== a5 | Baltic Business Wire | 2022-12-21T12:20:00Z | Court awards Laukkanen €1.4 million
The singer Aino Laukkanen is to get €1.4 million from Petteri Hujanen, the Helsinki district court ruled on Wednesday. ^1

It found the annex of 2013 to be valid only from 2015. ^2 Hujanen, 61, who had managed her for nine years, will appeal, his counsel said. ^3

The costs of the case are split, with two thirds on the defendant. A similar claim by a choir from Turku was dismissed in 2016 and again on appeal in 2018.

== a6 | Show Nord | - | Manager must pay Aino
Petteri Hujanen settled: the 61-year-old pays his former discovery 1.4 million euros. ^1

Aino Laukkanen had sued in August. ^2 She will give 100,000 to a home for horses and start on her farewell tour, 22 concerts, in March. ^3

At her last tour, in 2019, a power cut in Kuopio made her sing for 40 minutes without a microphone. The dress from that night hangs in the city museum.

== facts
- claim / sum | money | agree | €3.2m @ a1.1 a3.4
- suit / filed | date | disagree | 2022-09-16 @ a1.2 a3.1 | August @ a6.2
- court / place | place | agree | Helsinki @ a1.1 a3.1 a4.1 a5.1
- Laukkanen / age | age | agree | 42 @ a1.3 a2.2
- Hujanen / share taken | quantity | agree | 25 per cent @ a1.3 a2.2 a3.3
- Hujanen / share agreed | quantity | agree | 15 per cent @ a1.3 a3.2
- contract / date | date | refine | 2011 @ a1.3 | 2011-03 @ a3.2
- Hujanen / time as manager | duration | refine | nine years @ a1.3 a5.3 | a decade @ a2.3
- Hujanen / how dismissed | other | disagree | by letter @ a1.4 | by text message @ a2.4
- Hujanen / dismissed | date | disagree | 2020-01 @ a1.4 | 2020-23 @ a3.6
- case / first hearing | date | agree | 2022-11-14 @ a1.6 a4.1
- drummer's case / sum | money | agree | €90,000 @ a1.8 a3.7
- accounts / who found the difference | other | disagree | her sister @ a2.3 | a relative at the tax office @ a3.5 | Jere Mäntyvaara @ a4.3 | conflicts: 0-2 1-2
- Mäntyvaara / relation | status | disagree | ex-husband @ a2.6 | husband @ a4.2
- Laukkanen / on trust | quote | agree | I trusted him more than my own mirror @ a2.5 a4.1
- case / outcome | status | disagree | court ruled, appeal to come @ a5.1 a5.3 | settled @ a6.1
- Laukkanen / sum awarded | money | agree | €1.4m @ a5.1 a6.1
- Hujanen / age | age | agree | 61 @ a5.3 a6.1
- annex / year | date | agree | 2013 @ a3.3 a5.2
