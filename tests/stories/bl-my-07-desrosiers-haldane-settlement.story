== a1 | Dominion Press | 2017-05-05T19:20:00Z | Haldane, Desrosiers settle divorce
VANCOUVER - Country singer Brooke Haldane and former NHL defenceman Luc Desrosiers have reached a settlement that ends sixteen months of litigation, their lawyers said Friday. ^1
Terms were filed under seal with the B.C. Supreme Court. ^2 The two will share custody of their children, Emmett, 6, and Maëlle, 4. ^3
Haldane, 35, and Desrosiers, 39, were married in July 2009 on Salt Spring Island and separated in November 2015. ^4 She had filed for divorce on January 12 of last year. ^5
A trial that was to open on May 15 and take three weeks has been called off. ^6 A judge still has to sign the divorce order, which is expected in June.

== a2 | Le Matin de Laval (translated) | 2017-05-06T09:00:00Z | Desrosiers: "It's over, and that is better"
The papers were signed on Wednesday evening, around a table in a hotel in Vancouver, after nine hours. ^1 Luc Desrosiers took the night flight home to Laval, and his mother had soup on the stove.
"Nobody has won. ^5 We have two children and they have won," the former number 44 told us on his doorstep. ^2
According to someone close to him, he gives up any claim to her songs, and the chalet in Whistler becomes his. ^3 The house by the lake in Kelowna stays with her. ^4
Desrosiers played 812 games for three clubs and won the Cup in 2011. He was married once before, from 2002 to 2005, to the figure skater Josée Lambert.

== a3 | Twang Nation | - | Brooke is a free woman (almost)
Brooke's people confirm it: deal done. Her record "Lake Water," out September 22, was written while the lawyers wrote their letters, so expect no love songs.
She keeps the publishing on all 64 of her songs, which he had wanted a part of. ^1 In exchange he gets Kelowna, dock and boat and all. ^2 She'd already bought a farm near Nashville, in March.
He walked out in the spring of 2015, right after the Junos, says our friend in the bandhe sang eleven shows that summer with her ring on. ^3
Little Marielle and her brother will be with mom in school weeks and with dad for most of the summer. ^4

== a4 | Okanagan Ledger | 2017-05-09T15:00:00Z | Lakefront home part of Haldane deal
The property on Lakeshore Road that Brooke Haldane and Luc Desrosiers bought in 2012 for $4.1 million has a single owner again. A transfer to Ms. Haldane was entered at the land title office on Monday. ^1
The couple's agreement, announced last week, is otherwise secret. ^2 Neighbours had seen little of them since the fall of 2015, when they parted. ^3
A spokesperson for the singer, Dale Roper, said she would spend July there "with Emmett and Maëlle, and a lot of sunscreen." ^4 She sings at the Penticton fair on August 12.
The assessed value last year was $5.6 million.

== a5 | Starline Weekly | - | How they made peace
It took a retired judge to do what four lawyers could not. On a Wednesday at the start of May he locked Brooke Haldane and her ex in a room, and before supper they shook hands. ^1
"Nobody has won," Luc told a Quebec paper, apart from the children. ^2
A week earlier they had still been at odds about Christmas: now it's odd years with her and even years with him. ^3 Son Emmett turned six in April; his sister starts kindergarten next year. ^4
They met at a charity skate in Calgary in 2007 and wed two years later, before 150 guests, on an island. ^5 There is no prenup, and never was.

== a6 | Hockey Insider Daily | - | Desrosiers takes Laval job, days after settlement
Luc Desrosiers will coach defencemen for the Laval AHL team as of August 1, the club announced.
Desrosiers, 39, has lived in his home town since he retired in 2014. The job became possible with the end of his court fight with Brooke Haldane, which was settled on May 1. ^1 The trial had been scheduled for the middle of the month. ^2
His kids, he said, will come for the summer, "and they skate better than I did." ^3 The contract is for two years. He takes over from Rob Tully, 58, who is going to Sweden.
== facts
- settlement / date signed | date | disagree | Wednesday, 2017-05-03 @ a2.1 | a Wednesday at the start of May @ a5.1 | 2017-05-01 @ a6.1 | conflicts: 0-2 1-2
- separation / date | date | disagree | 2015-11 @ a1.4 | spring 2015 @ a3.3 | fall 2015 @ a4.3 | conflicts: 0-1 1-2
- Kelowna house / who keeps it | other | disagree | Haldane @ a2.4 a4.1 | Desrosiers @ a3.2
- daughter / name | name | disagree | Maëlle @ a1.3 a4.4 | Marielle @ a3.4
- Desrosiers / words on the result | quote | refine | "Nobody has won. We have two children and they have won" @ a2.2 a2.5 | "Nobody has won" (apart from the children) @ a5.2
- trial / start | date | refine | 2017-05-15 @ a1.6 | middle of the month @ a6.2
- wedding / date | date | refine | 2009-07 @ a1.4 | 2009 @ a5.5
- wedding / place | place | refine | Salt Spring Island @ a1.4 | an island @ a5.5
- terms / public | status | agree | under seal @ a1.2 a4.2
- son / age | age | agree | 6 @ a1.3 a5.4
- songs / rights | other | agree | stay with Haldane @ a2.3 a3.1
- children / summer | other | agree | with their father @ a3.4 a6.3
