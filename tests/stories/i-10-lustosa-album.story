== a1 | Trópico Wire | 2024-03-11T13:00:00Z | Iracema Lustosa breaks streaming record with “Maré Cheia”
RIO DE JANEIRO — The Brazilian singer Iracema Lustosa drew 118 million streams in the first week of her sixth album, “Maré Cheia”, her label said on Monday. ^1 ^2
It is the biggest opening week for a Brazilian album, ahead of the 97 million that the rapper MC Tubarão had in 2022. ^3 ^4
The record of 13 songs came out on March 1, a Friday. ^5 ^6 On its first day alone it was played 24 million times. ^7
Eleven of the tracks entered the national top 50. ^8
A tour of 32 dates begins in Recife on May 18. ^9 ^10
Lustosa, 29, recorded the album in Salvador in five weeks. ^11 ^12

== a2 | Batida Pop | - | Ninguém segura: Iracema owns the chart
Eleven! That's how many songs the Bahian has planted in the Top 50 at one go. ^1
“I made this record with the window open,” she screamed from the balcony on Saturday, when label bosses came with a cake. ^2
The sixth disc of the muse, out since the first of March, has 13 tracks and features from three grandmothers (hers, and two borrowed). ^3 ^4 ^5
Day one: 19 million plays. ^6 Week one: 118 million. ^7
The previous one, “Sal”, had 61 million in seven days back in October 2021. ^8

== a3 | Global Music Ledger | 2024-03-12T10:00:00Z | Brazil: Lustosa first to pass 100m in a week
With 118.3 million plays Lustosa's new set beats a two-year-old mark of 97 million. ^1 ^2
The set debuted at No. 7 on the global album chart, the highest place for a Portuguese-language title since 2005. ^3
Sold on vinyl, too: 14,000 copies, of which 9,000 on the first day. ^4
“Sal”, from 2021, had managed 61 million in its first week. ^5 ^6
The singer, 31, is signed to Ondazul until 2027 and has two more albums to deliver. ^7 ^8
Her tour, with 32 concerts until September, starts in Fortaleza on the 25th of May. ^9 ^10

== a4 | The Lisbon Listener | - | Review: Iracema Lustosa, “Maré Cheia”
Her fifth album arrives after two years of silence, a divorce and the death of her grandmother. ^1 ^2
It was taped in five weeks in a house by the sea in Salvador, and one hears gulls on four of the songs. ^3 ^4
It entered the world chart at seven. ^5
“I made this record with the window open,” she says. ^6
She will sing in Lisbon on 14 and 15 September, the last two nights of a tour that sets out from Recife in mid-May. ^7 ^8
== facts
- Maré Cheia / streams in first week | count | refine | 118 million @ a1.1 a2.7 | 118.3 million @ a3.1
- Maré Cheia / which album | other | disagree | sixth @ a1.2 a2.3 | fifth @ a4.1 | conflicts: 0-1
- earlier record / streams | count | agree | 97 million @ a1.4 a3.2
- earlier record / year | date | refine | 2022 @ a1.4 | two years ago @ a3.2
- Maré Cheia / release | date | agree | 2024-03-01 @ a1.6 a2.3
- Maré Cheia / tracks | count | agree | 13 @ a1.5 a2.4
- Maré Cheia / streams on first day | count | disagree | 24 million @ a1.7 | 19 million @ a2.6
- Maré Cheia / songs in national top 50 | count | agree | 11 @ a1.8 a2.1
- tour / concerts | count | agree | 32 @ a1.9 a3.9
- tour / first city | place | disagree | Recife @ a1.10 a4.8 | Fortaleza @ a3.10 | conflicts: 0-1
- tour / end | date | refine | September @ a3.9 | 2024-09-15 @ a4.7
- Lustosa / age | age | disagree | 29 @ a1.11 | 31 @ a3.7
- recording / length | duration | agree | five weeks @ a1.12 a4.3
- recording / place | place | agree | Salvador @ a1.12 a4.3
- Sal / streams in first week | count | agree | 61 million @ a2.8 a3.5
- Sal / release | date | refine | October 2021 @ a2.8 | 2021 @ a3.5
- global chart / place | other | agree | No. 7 @ a3.3 a4.5
- Lustosa / on the record | quote | agree | “I made this record with the window open” @ a2.2 a4.6
- tour / start | date | disagree | 2024-05-18 @ a1.10 | mid-May @ a4.8 | 2024-05-25 @ a3.10 | conflicts: 0-2 1-2
