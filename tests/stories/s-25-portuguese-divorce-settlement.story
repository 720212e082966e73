== a1 | Tejo Lusa | 2024-06-14T17:00:00Z | Former footballer and TV host settle divorce
LISBON – The former international Gonçalo Saldanha and the television presenter Benedita Vilhena have ended their dispute over property, their lawyers said on Friday in a joint note of six lines. ^1
Under the agreement, signed on Wednesday at the family court of Cascais, Vilhena keeps the house at Quinta da Marinha and Saldanha the vineyard in the Alentejo. ^2
He will pay 12,500 euros a month for the three children until the youngest, now four, turns 18. ^3
"We were a good team, and for our children we remain one," the note says. ^4
The pair, both 43, separated in January of last year after 14 years together, eleven of them married. ^5
Saldanha had 71 caps for Portugal. ^6 He was cleared last autumn of tax fraud in Spain. ^7

== a2 | VIPs & Ca. | - | Benedita gets the mansion – and a fortune
Benedita Vilhena can smile again. Gonçalo has to hand over 4 million euros to her, our magazine has learnt, plus €12,500 every month for the kids. ^1
The house with nine rooms near the sea stays with her. ^2 To him go 60 hectares of vines near Estremoz and the dog. ^3
After almost twelve years of marriage the presenter of "Manhãs da Nossa Terra" had sued him in March. ^4
"We made a good team and we'll still be one for the children," they declare now. ^5
She has for some time been close to the surgeon Duarte Lencastre, 50; the wedding is in September. ^6
The footballer was 43 in April and celebrated in Ibiza with 80 friends. ^7

== a3 | Iberia Sports Daily | 2024-06-16T09:30:00Z | Saldanha moves on
With his divorce behind him, Gonçalo Saldanha, 43, is said to be talking with two Saudi clubs about a job as sporting director. ^1
The former midfielder, capped 71 times, reached an accord with his ex-wife last week without going to trial. ^2 No lump sum changes hands, a person with knowledge of the agreement said. ^3
He retired in 2017 with a torn tendon, in the same year in which the couple's second daughter was born. ^4
The vineyard left to him has lost money for five years, and is for sale at €6.5 million. ^5
His acquittal in Valencia came in October. ^6
Judge Filomena Roquette had heard the parties twice, in April and in May. ^20

== a4 | Cascais Gazette | 2024-06-17T10:00:00Z | Peace at Quinta da Marinha
A joint statement has closed the town's most talked-about case. ^1
The mother of two girls and a boy stays in the house where the pair moved in 2015. ^2 There is no wedding in view, Vilhena told us at the school gate: "I am not marrying anybody, in September or ever." ^3
The papers were signed on Thursday in the presence of the judge, in ten minutes. ^4
The separation dates from February 2023, the suit from the spring of this year. ^5
The judge, Filomena Roquete, is said to have thanked both "for the silence". ^20

== a5 | Lusophone Luxembourg | - | "We remain a team"
(translated) "A good crew we were, and we stay one for our children," write the two in common. ^1
The ex-player gives 12,500 euros by month for three children. ^2 His property of sixty hectares in Alentejo is put on sale. ^3
"I will marry nobody, neither in September nor later," assures the presenter meanwhile. ^4
He was freed in October from the accusation of fraud at Valência. ^20 Her new companion, the surgeon Duarte Lancastre, keeps silent. ^21 The couple had been parted since the first month of 2023. ^22

== facts
- agreement / signed | date | disagree | 2024-06-12 @ a1.2 | Thursday @ a4.4 | last week @ a3.2 | conflicts: 0-1
- announcement | other | refine | joint note @ a1.1 | joint statement @ a4.1
- house / goes to | other | agree | Vilhena @ a1.2 a2.2 a4.2
- house / place | place | refine | Quinta da Marinha @ a1.2 | near the sea @ a2.2
- vineyard / goes to | other | agree | Saldanha @ a1.2 a2.3 a3.5
- vineyard / place | place | refine | Alentejo @ a1.2 a5.3 | near Estremoz @ a2.3
- vineyard / size | quantity | agree | 60 hectares @ a2.3 a5.3
- vineyard / for sale | status | agree | for sale @ a3.5 a5.3
- maintenance / monthly | money | agree | 12,500 euros @ a1.3 a2.1 a5.2
- lump sum | money | disagree | 4 million euros @ a2.1 | none @ a3.3
- children | count | refine | three @ a1.3 a5.2 | two girls and a boy @ a4.2
- couple / team | quote | refine | We were a good team, and for our children we remain one @ a1.4 | We made a good team and we'll still be one for the children @ a2.5 | A good crew we were, and we stay one for our children @ a5.1
- separation / month | date | disagree | January of last year @ a1.5 a5.22 | February 2023 @ a4.5
- marriage / length | duration | refine | eleven years @ a1.5 | almost twelve years @ a2.4
- Saldanha / age | age | agree | 43 @ a1.5 a2.7 a3.1
- Saldanha / caps | count | agree | 71 @ a1.6 a3.2
- suit / time | date | refine | March @ a2.4 | spring of this year @ a4.5
- Vilhena / wedding | status | disagree | in September @ a2.6 | none @ a4.3 a5.4
- Vilhena / marrying | quote | refine | I am not marrying anybody, in September or ever @ a4.3 | I will marry nobody, neither in September nor later @ a5.4
- acquittal / time | date | refine | last autumn @ a1.7 | October @ a3.6 a5.20
- surgeon / name | name | disagree | Duarte Lencastre @ a2.6 | Duarte Lancastre @ a5.21
- judge / name | name | disagree | Filomena Roquete @ a4.20 | Filomena Roquette @ a3.20
- acquittal / place | place | refine | Spain @ a1.7 | Valencia @ a3.6 a5.20
