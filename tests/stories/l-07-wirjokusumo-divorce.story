== a1 | Nusantara Post | 2023-07-07T05:00:00Z | Court grants divorce of Ratna Wirjokusumo
The South Jakarta Religious Court on Thursday granted the divorce of dangdut singer Ratna Wirjokusumo and businessman Bram Hutapoan. ^1 Neither of them attended. ^2

“We came as two good people and we leave as two good people,” the singer's lawyer, Yosefina Lado, read from a statement. ^3 The marriage lasted six years. ^4 Custody of the two daughters, five and three, goes to the mother. ^5

“There is no third person, there was only a third telephone,” Hutapoan told reporters in Indonesian last month. ^6 He will pay 40 million rupiah a month for the children. ^7

== a2 | Gosip Siang (translated) | - | Ratna: I am not a widow of laughter
The beautiful Ratna is free! ^1 By her lawyer Yosefina Lado she let it be known: “As two good persons we came, as two good persons we are leaving.” ^2

The ex-husband had denied a rumour in June. “A third person does not exist, only a third phone,” so he said. ^3 He must support the two kids with Rp 40 million monthly. ^4

At night Ratna sang in Bandung before 9,000 people. “Don't pity me, sing with me,” she cried. ^5 Her mother Sulastri, 62, waited behind the stage. “My child has cried enough, now the drums may cry,” she said to us. ^6

== a3 | Southeast Wire | 2023-07-08T02:00:00Z | Indonesian star divorced after eight years
Indonesia's best-paid dangdut singer, Ratna Wirjokusumo, was divorced this week after eight years of marriage. ^1

“We came as two good people and we leave as two good people,” said a statement read by her lawyer. ^2 The couple's daughters will live with Wirjokusumo, 34. ^3

A few hours later she performed. “Do not pity me but sing with me,” she called to some 9,000 listeners in Bandung, West Java. ^4 “I want my daughters to remember a mother who worked,” she told the agency. ^5

== a4 | Archipelago Woman | - | The Morning After
Ratna Wirjokusumo, 34, receives us in a house in Depok that smells of clove. ^1 “I would like my girls to remember a mother who was working,” she begins. ^2

The court decided on a Wednesday, and she slept for two days. ^3 Of her old remark about her husband's telephones (it was his) she will say nothing. Her mother brings tea. “My child has wept enough; let the drums weep now,” says Sulastri. ^4

Was there another woman? Bram has always said not. “There is no third person, there was only a third wife,” one website had him say, to general merriment. ^5

She will be the mother of two girls on her own now. ^6 “I am not brave, I am only busy,” she says. ^7

== a5 | Bandung Bulletin | - | Ratna draws 9,000 on the day of her divorce
Not one empty place was left in the Siliwangi stadium on Thursday night, where 9,000 people came to see Ratna Wirjokusumo. ^1 “Don't pity me, sing with me!” she said. ^2

She admitted to our reporter: “Brave I am not, I'm just busy.” ^3 She gave the fee of the evening, 300 million rupiah, to a school. ^4

== facts
- divorce / day | date | disagree | 2023-07-06 @ a1.1 | Wednesday @ a4.3 | conflicts: 0-1
- marriage / length | duration | disagree | six years @ a1.4 | eight years @ a3.1 | conflicts: 0-1
- daughters / number | count | agree | 2 @ a1.5 a2.4 a4.6
- daughters / custody | status | agree | the mother @ a1.5 a3.3
- support / sum | money | agree | 40 million rupiah a month @ a1.7 a2.4
- Ratna Wirjokusumo / age | age | agree | 34 @ a3.3 a4.1
- concert / audience | count | refine | 9,000 @ a2.5 a5.1 | some 9,000 @ a3.4
- concert / place | place | refine | Bandung @ a2.5 | Bandung, West Java @ a3.4 | Siliwangi stadium @ a5.1
- Hutapoan's remark / time | date | refine | last month @ a1.6 | June @ a2.3
- lawyer / statement | quote | refine | We came as two good people and we leave as two good people @ a1.3 a3.2 | As two good persons we came, as two good persons we are leaving @ a2.2
- Bram Hutapoan / on a third person | quote | disagree | There is no third person, there was only a third telephone @ a1.6 | A third person does not exist, only a third phone @ a2.3 | There is no third person, there was only a third wife @ a4.5 | conflicts: 0-2 1-2
- Ratna Wirjokusumo / on pity | quote | refine | Don't pity me, sing with me @ a2.5 a5.2 | Do not pity me but sing with me @ a3.4
- Sulastri / on crying | quote | refine | My child has cried enough, now the drums may cry @ a2.6 | My child has wept enough; let the drums weep now @ a4.4
- Ratna Wirjokusumo / on her daughters | quote | refine | I want my daughters to remember a mother who worked @ a3.5 | I would like my girls to remember a mother who was working @ a4.2
- Ratna Wirjokusumo / on being brave | quote | refine | I am not brave, I am only busy @ a4.7 | Brave I am not, I'm just busy @ a5.3
