== a1 | Noticias Sur | - | Ex-wife of Hal Kilburn to get 400 million
Hal Kilburn's divorce from Rosyn, who was his wife for 31 years and bore seven of his children, is now formal. ^1
Half of what the actor has amassed, a fortune put at 850 million dollars, goes to her. ^2
They wed in 1980, when Hal, 55, was neither popular nor rich, and though the divorce is completed only now, they had been separated since 2006. ^4
No prenuptial contract existed, so California law demands an equal division. ^6 For that reason, says the magazine People, it might rank as the most expensive divorce Hollywood has seen. ^7
What drove them apart was Hal's arrest in 2006 for driving drunk. ^8 At the time Rosyn gave "irreconcilable differences" as the cause. ^9
== a2 | Klio Women's News | 2011-12-26 | Hal Kilburn nearly a free man
Two weeks from now Hal Kilburn, actor and director, will officially be single.
On Friday, December 23, the last papers of his divorce from Rosyn Morton were sanctioned by a judge of California's Superior Court. ^1
The tabloids specify that she gets half of the star's wealth, which is valued at over 800 million dollars. ^2
Under their accord the pair, married for more than 30 years, stop being spouses on January 9, 2012, yet they have lived apart for some three years. ^5 Rosyn takes back Morton, her maiden name. ^6
Seven children came of the marriage: Joanna, the eldest, is 30, and Thaddeus, the youngest, 11. ^8
The wedding was in 1980, and a prenup never entered the young couple's heads. ^10 So by California law the one-time dentist's assistant hits the jackpot. ^11
== a3 | Sette Giorni | 2011-12-27 | Official divorce for Hal Kilburn
It is a bad Christmas for the American actor Hal Kilburn, officially divorced from Rosyn Morton when 31 years of marriage are over. ^1
A Los Angeles court sealed the final separation today, and the terms stayed secret. ^2 Rumour has it that some 900 million dollars were paid by Kilburn. ^3
They had parted in 2006, after the actor and director was arrested drunk at the wheel and shouted antisemitic abuse at policemen, a scandal worldwide. ^4
Kilburn, who took two Oscars with "Ironheart", for best film and best director, has six boys and a girl with Morton, as well as a two-year-old daughter by Olesya Grigorenko, a Russian pianist, who has accused him of domestic violence. ^5
== a4 | Caracas Newsroom Blog | 2011-12 | Kilburn's divorce counts as the dearest ever
A court in Los Angeles made the divorce formal last Friday. ^1 It found that Hal Kilburn's estate must be cut into equal parts, as California law provides, because no agreement was ever reached by the two sides. ^3
Hal and Rosyn were married in the year 1980, before the producer and director had today's fame and money. ^4
All signs are that the Kilburns were in serious trouble, and what set it off was Hal's arrest for drunken driving in 2006; Rosyn then pleaded "irreconcilable differences" for separating. ^6
People magazine holds that the divorce of the man with two Oscars (best film and best director) for "Ironheart" is considered Hollywood's most expensive. ^8
== a5 | Norte Expresso | - | Half his fortune
Hollywood's costliest divorce will be paid by the actor and director Hal Kilburn.
His former wife Rosyn Morton must get half of his 850 million dollars. ^1 People says it may count as the most expensive in Hollywood's history. ^2
For 30 years Kilburn and Rosyn were married; they separated in 2006 and spoke of 'irreconcilable differences'. ^4
Two mansions in Malibu belong to Rosyn's portion, with half of all income from films he produced. ^5
== a6 | Harbour Legal News | 2011-12-30 | Kilburn divorce finalised in Los Angeles
Actor and producer Hal Kilburn and Rosyn Kilburn are divorced: on December 23 (local time) a judge gave formal approval to their financial settlement. ^1
The two, who wed in 1980, reportedly had signed no prenuptial agreement, and couples without one must share assets evenly under the law of California. ^4
The courts have withheld the details, but reports value the deal at about $425 million, which is half of what the actor is thought to own. ^6
Superior Court Judge Marc Juno approved the transfer with neither of them present. ^7
January 9 2012 is when it takes effect, say public documents, although she is reported to be Morton again already. ^9
Among seven children only a 12-year-old son is still young enough for a custody order; he is said to live with his mother. ^10
An eighth child, a girl of two, is by the Russian-born pianist Olesya Grigorenko. ^13
Papers that Kilburn handed in date the separation to 2006, with irreconcilable differences as grounds. ^14
== a7 | Buckeye Family Lawyers | 2011-12 | End of a long marriage in sight
Celebrity unions are thought to be short, but one that lasted quite long will reach its end in January. ^1
Superstar Hal Kilburn has been the husband of Rosyn for about 30 years. ^2 It came undone officially in 2006, when she filed for divorce. ^3
Money is always of interest. Most details are kept private by the two, yet sources say that there was never a prenup, so one may assume she leaves with about half of the property and handsome alimony. ^6
They are evidently on good terms: she spoke for him when his ex-girlfriend Olesya Grigorenko alleged physical abuse. ^7
Custody of the one child under age, who is 12, will reportedly be shared. ^8
== facts
- divorce / date approved | date | disagree | 2011-12-23 @ a2.1 a6.1 | 2011-12-27 @ a3.2 | last Friday @ a4.1 | conflicts: 0-1 1-2
- divorce / date of effect | date | refine | 2012-01-09 @ a2.5 a6.9 | January @ a7.1
- marriage / length | duration | refine | 31 years @ a1.1 a3.1 | more than 30 years @ a2.5 | 30 years @ a5.4 | about 30 years @ a7.2
- wedding / year | date | agree | 1980 @ a1.4 a2.10 a4.4 a6.4
- Kilburn / fortune | money | refine | $850 million @ a1.2 a5.1 | more than $800 million @ a2.2
- settlement / ex-wife's sum | money | disagree | half of $850 million @ a1.2 a5.1 | half of more than $800 million @ a2.2 | $900 million @ a3.3 | $425 million @ a6.6 | conflicts: 0-2 1-2 2-3
- settlement / share | quantity | refine | half @ a1.2 a2.2 a4.3 a5.1 a6.6 | about half @ a7.6
- separation / date | date | disagree | 2006 @ a1.4 a3.4 a5.4 a6.14 | three years ago @ a2.5 | conflicts: 0-1
- prenuptial agreement / existence | status | agree | none @ a1.6 a2.10 a6.4 a7.6
- separation / trigger | other | agree | arrest for drunk driving @ a1.8 a3.4 a4.6
- arrest / year | date | agree | 2006 @ a1.8 a3.4 a4.6
- divorce / grounds | other | agree | irreconcilable differences @ a1.9 a4.6 a5.4 a6.14
- People / ranking | other | refine | might be the most expensive in Hollywood @ a1.7 a5.2 | considered the most expensive in Hollywood @ a4.8
- children with ex-wife / number | count | agree | seven @ a1.1 a2.8 a3.5 a6.10
- youngest child / age | age | disagree | 11 @ a2.8 | 12 @ a6.10 a7.8 | conflicts: 0-1
- ex-wife / maiden name | name | agree | Morton @ a2.6 a6.9
- court / place | place | refine | California's Superior Court @ a2.1 | Superior Court @ a6.7 | Los Angeles @ a3.2 a4.1
- daughter with pianist / age | age | agree | two @ a3.5 a6.13
- pianist / name | name | agree | Olesya Grigorenko @ a3.5 a6.13 a7.7
- Oscars / number | count | agree | two @ a3.5 a4.8
- Oscars / film | name | agree | Ironheart @ a3.5 a4.8
- terms / publicity | status | refine | secret @ a3.2 a6.6 | mostly private @ a7.6
- law on division / state | place | agree | California @ a1.6 a2.11 a4.3 a6.4
