== a1 | Todo Noticiero | - | The dearest divorce: Max Gilmore's ex gets 400 million
Max Gilmore and Rosalyn, his wife for 31 years and the mother of seven of his children, are now formally divorced. ^1 She is to have half of what the actor has amassed, a fortune put at 850 million dollars. ^2
The divorce became final only now, yet Max, 55, and Rosalyn had lived apart since 2006; they had married in 1980, before he was popular and rich. ^3
For want of a prenuptial agreement the actor's wealth is split into equal parts, as Californian law has it. ^4 It could therefore count as the most expensive divorce in the history of Hollywood, People magazine says. ^5
The pair drew apart after Max's arrest for drunk driving in 2006. ^6 Rosalyn gave "irreconcilable differences" as what led her to separate. ^7
== a2 | Nata Prod Blog | 2011-12 | Divorce costs Max Gilmore half of all he has
A clean slate, but a costly one. Some 380 million euros is what it has cost Max Gilmore to divorce Rosalyn, his wife of 31 years and mother of seven of his children. ^1 A Los Angeles court made it final on Friday, and no divorce in the history of Hollywood has been more expensive. ^2
The star of Deadly Arsenal must hand his ex no less than half of his fortune, which in 2006 was set at about 760 million euros. ^3 The two had no prenuptial agreement, so Rosalyn, 55, has a legal right to half of everything earned in the marriage. ^4
Part of it is hers already, it seems. People magazine says two of the actor's houses in Malibu, California, worth some 19 and a half million euros together, were put in her name in the months after she filed for divorce, in 2008. ^5 And for as long as he lives she will get half of what her husband's films bring in. ^6
Gilmore met Rosalyn at the end of the seventies, when she was a nurse at a dentist's. ^7 After 28 years of marriage she asked for the divorce over "irreconcilable differences", though they had been two years apart; the break came in 2006, after the scandal of his arrest for driving drunk in Malibu. ^8
Later he was with the Russian musician Ksenia Grigorenkova, with whom he had his youngest daughter, Livia. ^9 She accused the actor of assault, and during the months of that case Rosalyn defended her former husband. ^10
== a3 | Central Noticias V | 2011-12 | Max Gilmore's divorce is thought the costliest in Hollywood
It was last Friday that the divorce was made formal in a court in Los Angeles. ^1 The conclusion there was that Max Gilmore's wealth must be divided in equal parts, as Californian law says, since the two sides never came to an agreement. ^2
Max and Rosalyn had married in 1980, when the man who is also a producer and film director did not yet have today's fame and fortune. ^3
All signs are that the Gilmores had grave trouble as a couple. What set it off was Max's arrest in 2006 for drunk driving; Rosalyn cited "irreconcilable differences" as the reason she wanted to part. ^4
The divorce of the man who won two Oscars (best picture and best director) with "Wildheart" is held to be the most expensive in the history of Hollywood, according to People magazine. ^5
== a4 | NP Ligeiro | - | Max Gilmore pays for Hollywood's priciest divorce
No divorce in Hollywood has been as expensive as the one actor and director Max Gilmore will pay for. Half of his fortune of 850 million dollars must go to his ex-wife, Rosalyn Marsh. ^1
People magazine says it may be counted as the costliest in the history of Holywood. ^2
Gilmore and Rosalyn were married for 30 years and separated in 2006 over 'irreconcilable differences'. ^3 Rosalyn's share includes two mansions in Malibu and half of all that the films produced by Gilmore earn. ^4 Few Hollywood actors make more than he does. Among the hits he starred in or directed are Wildheart and Deadly Arsenal.
== a5 | Vejamos | - | Max Gilmore suffers the most expensive divorce in Hollywood's history
Actor Max Gilmore has been sentenced to pay 425 million dollars to his ex-wife Rosalyn Marsh, from whom he separated in 2006 after 30 years of marriage. ^1 That is half of what the actor has, by an estimate of 850 million dollars, and it is Hollywood's dearest divorce, says the Australian tabloid Herald Sun. ^2
Gilmore and Rosalyn met in 1980, when he lived in the south of Australia and was not famous yet. ^3 They had seven children together. ^4 It was she who decided to part, five years ago, when he was arrested in Malibu for driving drunk. ^5 The divorce petition and the fight over the millions came only after the Russian pianist Ksenia Grigorenkova was pregnant by Gilmore. ^6
He also went through a long battle in court with that ex-girlfriend over custody of their daughter Livia. ^7 Ksenia charged that he had left insulting messages on her answering machine and beaten her. ^8 In that case he was ordered to pay 750,000 dollars to the mother of his eighth child. ^9
== a6 | Best Star News | - | Max Gilmore's 'butcher's job' on 26-year marriage amid $425m divorce
Max Gilmore, 66, has owned up to a "butcher's job" on his first marriage, to the dental nurse Rosalyn Marsh. ^1 They parted in 2006, and he is reported to have had to give up half of his $850million (£736million) fortune. ^2
Both were just 24 when they married in 1980, and seven children followed. ^3 Rosalyn was at his side as he rose from jobbing actor to world star with films such as Deadly Arsenal. ^4
"The whole marriage thing is hard, any time," he told the Evening Standard in 2002. ^5
Four years on it was over between Max and Rosalyn, and the divorce was to be painfully dear. Reports say he handed her half his fortune, and she allegedly took $450million. ^6 The reason is that they had failed to get a prenuptial agreement before the wedding, which made theirs the costliest split in Hollywood's history. ^7
== facts
- settlement / sum | money | disagree | half of 850 million dollars @ a1.2 a4.1 a6.2 | 380 million euros @ a2.1 | 425 million dollars @ a5.1 | 450 million dollars @ a6.6 | conflicts: 2-3
- settlement / share | quantity | refine | half @ a1.2 a2.3 a4.1 a5.2 a6.2 | equal parts @ a3.2
- fortune / size | money | refine | 850 million dollars @ a1.2 a4.1 a5.2 a6.2 | 760 million euros @ a2.3
- marriage / length | duration | disagree | 31 years @ a1.1 a2.1 | 30 years @ a4.3 a5.1 | 28 years before she asked for the divorce @ a2.8 | conflicts: 0-1
- wife / name | name | refine | Rosalyn @ a1.1 a2.1 a3.3 | Rosalyn Marsh @ a4.1 a5.1 a6.1
- children / number | count | agree | seven @ a1.1 a2.1 a5.4 a6.3
- wedding / year | date | agree | 1980 @ a1.3 a3.3 a6.3
- meeting / year | date | disagree | the end of the seventies @ a2.7 | 1980 @ a5.3 | conflicts: 0-1
- separation / year | date | agree | 2006 @ a1.3 a2.8 a4.3 a5.1 a6.2
- divorce / final | date | refine | Friday @ a2.2 | last Friday @ a3.1
- divorce / court | place | agree | Los Angeles @ a2.2 a3.1
- prenuptial agreement / existence | status | agree | none @ a1.4 a2.4 a6.7
- wife / cited reason | quote | agree | irreconcilable differences @ a1.7 a2.8 a3.4 a4.3
- cost record / status | status | refine | could count as Hollywood's most expensive @ a1.5 a4.2 | is Hollywood's most expensive @ a2.2 a5.2 a6.7 | held to be the most expensive @ a3.5
- cost record / said by | other | refine | People @ a1.5 a3.5 a4.2 | Herald Sun @ a5.2
- film city / name | name | disagree | Hollywood @ a1.5 a2.2 a3.5 a5.2 a6.7 | Holywood @ a4.2 | conflicts: 0-1
- arrest / year | date | refine | 2006 @ a1.6 a2.8 a3.4 | five years ago @ a5.5
- arrest / cause | other | agree | drunk driving @ a1.6 a2.8 a3.4 a5.5
- arrest / place | place | agree | Malibu @ a2.8 a5.5
- Malibu houses / number | count | agree | two @ a2.5 a4.4
- film income / share | quantity | agree | half @ a2.6 a4.4
- wife / work | other | refine | nurse at a dentist's @ a2.7 | dental nurse @ a6.1
- girlfriend / name | name | agree | Ksenia Grigorenkova @ a2.9 a5.6
- girlfriend / profession | other | refine | musician @ a2.9 | pianist @ a5.6
- girlfriend's daughter / name | name | agree | Livia @ a2.9 a5.7
- girlfriend / charge | other | refine | assault @ a2.10 | insulting messages and beating @ a5.8
- girlfriend / nationality | other | agree | Russian @ a2.9 a5.6
- division / law | other | agree | Californian law @ a1.4 a3.2
