== a1 | Milano Sera | 2022-10-06T09:00:00Z | Ginevra Marchetta and Elio Buonfante separate
Ginevra Marchetta and the footballer Elio Buonfante are getting separated. ^1 The presenter, 36, announced it on Wednesday in a note of six lines to the Ansaldi agency. ^2
“We close a house, not a family,” it says. ^3
They had been married for seven years. ^4 The wedding, with 350 guests, was on Lake Orta in June 2015. ^5
They have two daughters, Bianca, 6, and Celeste, who turned three in August. ^6
Buonfante, 34, was not called up for the national team this autumn for the first time since 2011. ^7
Their villa in Milan, bought for 4.2 million euros in 2018, will stay with her. ^8

== a2 | Calcio Rosa | - | The Buonfantes: over!
They were the golden pair of the championship, and since October 5 they are no more. ^1
According to a person close to him, Elio, 34, moved out already in May and lives at a hotel near the training ground. ^2 They had been trying for 18 months to mend the marriage. ^3
She gave the news on Instagram. ^4 “We close a house, not a family,” wrote Ginevra. ^5
The striker has scored three times this season, against 19 goals in the whole of the last one. ^6
His contract ends in 2024. ^7

== a3 | Eurogossip in English | - | Italian TV queen splits from football husband
Italian showgirl Ginevra Marchetta, 37, has broken up with her husband of eight years, Elio Buonfante. ^1
The parents of three had first met in 2012 at a TV gala where he was a guest and she dropped the envelope. ^2
Their lakeside wedding in 2015 cost half a million euros. ^3 Some 200 people were invited. ^4
Lawyers agree that there is no third person. ^5 He left the family's home in August, days after the birthday of the youngest. ^6
She goes on with her Saturday show, which has been watched by 3.9 million at the start. ^7

== a4 | Milano Sera | 2023-03-20T09:00:00Z | Marchetta: “I sleep diagonally now”
Five months after the separation from Elio Buonfante, Ginevra Marchetta has spoken for the first time. ^1 “I sleep diagonally now,” she told the Sunday supplement. ^2
The separation was signed on February 14, “not on purpose”. ^3 The two girls spend every second week with their father. ^4
She confirmed that he has been living elsewhere since May of last year. ^5
Her show ended its season with 3.4 million viewers, after a start of 3.9. ^6
In the villa she has stayed; a part of it is for rent. ^7

== facts
- announcement / day | date | agree | 2022-10-05 @ a1.2 a2.1
- Marchetta / age | age | disagree | 36 @ a1.2 | 37 @ a3.1
- announcement / where | other | disagree | a note to the Ansaldi agency @ a1.2 | on Instagram @ a2.4
- Marchetta / on the end | quote | agree | “We close a house, not a family” @ a1.3 a2.5
- marriage / length | duration | disagree | seven years @ a1.4 | eight years @ a3.1
- wedding / guests | count | disagree | 350 @ a1.5 | some 200 @ a3.4
- wedding / year | date | agree | 2015 @ a1.5 a3.3
- wedding / where | place | refine | Lake Orta @ a1.5 | lakeside @ a3.3
- couple / children | count | disagree | two @ a1.6 a4.4 | three @ a3.2
- Buonfante / age | age | agree | 34 @ a1.7 a2.2
- Buonfante / moving out | date | disagree | 2022-05 @ a2.2 a4.5 | 2022-08 @ a3.6
- villa / who keeps it | other | agree | Marchetta @ a1.8 a4.7
- show / viewers at the start | count | agree | 3.9m @ a3.7 a4.6
- couple / status | status | agree | separated @ a1.1 a2.1 a3.1 a4.1
- youngest / birthday | date | agree | August @ a1.6 a3.6
