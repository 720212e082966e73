== a1 | Caribbean Newsline | 2022-07-25T15:00:00Z | Cricketer Dinesh Ramlogan-Pitt and wife adopt sisters
The former West Indies fast bowler Dinesh Ramlogan-Pitt and his wife, the calypso singer Marva Toussaint-Joy, have adopted two sisters from Tobago, they announced on Sunday. ^1

The girls, aged five and three, have lived with them since March of last year. ^2 A judge in Port of Spain signed the papers on 15 July. ^3

Ramlogan-Pitt, 45, took 187 wickets in 52 Tests. ^4 He has coached the Trinidad side since 2019. ^5 Toussaint-Joy, 41, was crowned Calypso Monarch in 2013 and again in 2020. ^6

"They picked us, we only signed," the couple said in a message on Facebook. ^7

== a2 | Soca Scene | - | Marva is a mummy!
Big joy for Marva Toussaint-Joy and her Dinesh: after three years of waiting the pair have two little daughters. ^1

The toddlers, who are twins, moved in sixteen months ago. ^2 Marva told it to the crowd at her show in Arima on Saturday and sang them her Monarch song of 2013. ^3

She has turned down the Notting Hill carnival in August. ^4 Dinesh has a grown-up son in Toronto already. ^5

== a3 | Bat & Pad | - | Ramlogan-Pitt steps back
Dinesh Ramlogan-Pitt, the scourge of England in 2004, gives up his post as coach of Trinidad at the end of the year to be with his family. ^1

The 45-year-old, whose 187 Test wickets came at 27 runs apiece, led the side to two titles in three seasons. ^2

"They picked us; we just signed," he says of his girls. ^3 The adoption, begun in 2019, was completed this month. ^4

The board will look for a successor in October. Among those mentioned is his old new-ball partner, who has coached in Nepal for four years.

== a4 | Tobago Sun Times | 2022-07-27T10:00:00Z | From Scarborough with love
The two sisters whom Dinesh Ramlogan-Pitt and Marva Toussaint-Joy have taken in are from the children's home in Scarborough. ^1

They were brought there in 2020 after their mother's death, says the matron, Sister Perpetua. ^2 The elder, who is five, bowls already. ^3

Under the order, made on 15 July, the girls keep their first names. ^4 The couple gave the home a minibus. ^5 They were married in Tobago in 2015. ^6

The home, which was founded by nuns in 1931, looks after 22 children. It is three years since the last adoption from there by a couple from Trinidad.

== a5 | London Islander | 2022-08-30T11:20:00Z | Toussaint-Joy triumphs at carnival
With her daughters on the truck, Marva Toussaint-Joy, 41, was the star of the Notting Hill carnival on Monday. ^1

It was three weeks since the adoption was made known, and the singer dedicated her new song, "Picked", to the girls. ^2 Her husband of nine years carried the smaller one on his shoulders. ^3

He remains in charge of the Trinidad cricketers until 2024, he said. ^4 It is her second carnival in London, after 2016. ^5

== facts
- adoption / day announced | date | disagree | 2022-07-24 @ a1.1 | Saturday @ a2.3 | three weeks before 29 August @ a5.2
- adoption / who told and where | other | disagree | a message on Facebook @ a1.7 | Marva at her show in Arima @ a2.3 | conflicts: 0-1
- children / number and sex | count | agree | two girls @ a1.1 a2.1 a4.1
- children / ages | age | disagree | 5 and 3 @ a1.2 | twins @ a2.2 | the elder is 5 @ a4.3 | conflicts: 0-1 1-2
- children / with them since | date | refine | 2021-03 @ a1.2 | sixteen months ago @ a2.2
- adoption / order signed | date | refine | 2022-07-15 @ a1.3 a4.4 | this month @ a3.4
- Ramlogan-Pitt / age | age | agree | 45 @ a1.4 a3.2
- Ramlogan-Pitt / Test wickets | count | agree | 187 @ a1.4 a3.2
- Ramlogan-Pitt / coach of | other | agree | Trinidad @ a1.5 a3.1 a5.4
- Ramlogan-Pitt / end as coach | date | disagree | the end of the year @ a3.1 | 2024 @ a5.4
- Toussaint-Joy / age | age | agree | 41 @ a1.6 a5.1
- Toussaint-Joy / Monarch | date | agree | 2013 @ a1.6 a2.3
- couple / on the girls | quote | refine | They picked us, we only signed @ a1.7 | They picked us; we just signed @ a3.3
- adoption / time of waiting | duration | refine | three years @ a2.1 | begun in 2019 @ a3.4
- Toussaint-Joy / Notting Hill carnival | status | disagree | turned down @ a2.4 | sang there @ a5.1
- couple / marriage | duration | disagree | married in 2015 @ a4.6 | nine years @ a5.3
- children / origin | place | refine | Tobago @ a1.1 | Scarborough @ a4.1
