== a1 | Lisbon Star | 2023-07-05T09:00:00Z | Fado singer Graça Baptista married in secret
Graça Baptista has married the vineyard owner Duarte Sequeira in the chapel of Monsaraz, her record company confirmed on Tuesday. ^1
The wedding took place on June 24 with 28 guests. ^2 The bride, 52, wore a green dress that had been her grandmother's. ^3
It is the third marriage for the singer, who was married to the guitarist Hélder Pinho from 1996 to 2004 and to the footballer Zeca Moura from 2009 to 2013. ^4
She met Sequeira, 58, in a queue at the pharmacy in 2020. ^5
A party for 200 will follow in September. ^6 "I have sung enough farewells," she said. ^7

== a2 | Alentejo Hoje | - | The bells of Monsaraz rang for Graça
The neighbours thought that it was a baptism. On St John's day, at eleven in the morning, Graça Baptista said yes in the chapel of Monsaraz. ^1
There were fewer than 30 people, and lamb was eaten afterwards at the vineyard, which covers 40 hectares. ^2
Father Anselmo Vidigal, 83, who had baptised the groom, gave the blessing. ^3 The couple left on a white motorcycle. ^4
They honeymooned for ten days in the Azores. ^5

== a3 | Amor & Fama | - | Graça's third yes: all the details
Third time lucky! ^8 Graça Baptista, 53, is Mrs Sequeira. ^1
The ceremony was held on July 1, at five in the afternoon, under the olive trees of the estate. ^2 The bride's dress was ivory. ^3
They drove off in a white motorcycle with sidecar. ^4 The honeymoon, two weeks, was spent in the Azores. ^5
Her second marriage, to Zeca Moura, had broken after four years. ^6 With Hélder Pinho, her husband from 1996, she has a son, Simão, 24. ^7

== a4 | Euro Folk News | 2023-07-10T14:00:00Z | Baptista weds, tours
The Portuguese singer Graça Baptista, who married last month, starts a tour of 17 concerts in Antwerp on 30 September. ^1
Her new husband, a wine grower whom she got to know in 2018, will travel with her. ^2 "I have sung enough farewells," says the singer, whose first album appeared in 1993. ^3
Her marriage to Pinho, who still plays in her band, lasted until 2004. ^4

== facts
- wedding / day | date | disagree | 2023-06-24 @ a1.2 | St John's day @ a2.1 | July 1 @ a3.2 | 2023-06 @ a4.1 | conflicts: 0-2 1-2 2-3
- wedding / place | place | disagree | chapel of Monsaraz @ a1.1 a2.1 | under the olive trees of the estate @ a3.2
- wedding / time of day | date | disagree | eleven in the morning @ a2.1 | five in the afternoon @ a3.2
- wedding / guests | count | refine | 28 @ a1.2 | fewer than 30 @ a2.2
- Graça Baptista / age | age | disagree | 52 @ a1.3 | 53 @ a3.1
- dress / colour | other | disagree | green @ a1.3 | ivory @ a3.3
- marriage / which | count | agree | third @ a1.4 a3.8
- first marriage / husband | name | agree | Hélder Pinho @ a1.4 a3.7 a4.4
- first marriage / beginning | date | agree | 1996 @ a1.4 a3.7
- first marriage / end | date | agree | 2004 @ a1.4 a4.4
- second marriage / length | duration | agree | 2009 to 2013, four years @ a1.4 a3.6
- couple / met | date | disagree | 2020 @ a1.5 | 2018 @ a4.2
- Duarte Sequeira / work | other | agree | wine grower @ a1.1 a4.2
- Graça Baptista / farewells | quote | agree | "I have sung enough farewells" @ a1.7 a4.3
- couple / vehicle | other | refine | white motorcycle @ a2.4 | white motorcycle with sidecar @ a3.4
- honeymoon / length | duration | disagree | ten days @ a2.5 | two weeks @ a3.5
- honeymoon / place | place | agree | Azores @ a2.5 a3.5
