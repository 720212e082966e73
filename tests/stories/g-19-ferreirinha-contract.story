== a1 | Lisboa Desporto | 2022-07-12T19:00:00Z | Tomás Ferreirinha joins Leeds rivals for 34 million
The winger Tomás Ferreirinha has signed for Kelbrook United until June 2027, the English club announced on Tuesday. ^1
The fee is 34 million euros, and six more may follow. ^2 It is the third highest ever paid to Atlético da Barra, where he scored 41 goals in 118 games. ^3
The 22-year-old had passed the medical in Leeds on Sunday. ^4 He will earn four million a year and have the number 17. ^5
“In Barra I learned the ball, here I will learn the rain,” he said. ^6
His girlfriend, the singer Luana Brízida, goes with him. ^7 They have a daughter of ten months. ^8

== a2 | Kelbrook Evening Post | - | United land Portuguese flyer
United's summer shopping goes on. On July 12 they unveiled Tomás Ferreirinha, who has put his name to a five-year deal. ^1
He will wear number 7, vacant since Craig Astbury's departure. ^2
The club paid an initial £29m, about 34 million euros. ^3 It's a club record, £4m above what was paid for Astbury in 2019. ^4
He'll make his debut in the friendly against Bremen on July 23. ^5
His agent is his uncle, Duarte, a dentist. ^6

== a3 | Celebrity Goal | - | WAG alert! Pop star Luana swaps Lisbon for Yorkshire
Luana Brízida, 26, of “Maré Cheia” fame, is off to England with fiancé Tomás Ferreirinha. ^1
The two got engaged at Easter and have a baby girl, Aurora, who will be one in September. ^2
The footballer signed a four-year contract with Kelbrook United worth four million euros a year. ^3
“In Barra I learned the ball, here I will learn the rain,” he joked. ^4
The pair have looked at a house with seven bedrooms near Harrogate. ^5
Luana's second album is due in October, and she plans to sing in Portugal on 15 nights in winter. ^6

== a4 | Lisboa Desporto | 2022-07-25T10:00:00Z | Ferreirinha injured in first match
Tomás Ferreirinha lasted 31 minutes of his first match for Kelbrook United. ^1 On Saturday against Bremen he sprained the right ankle and will be out for six weeks. ^2
Kelbrook won by 3-1. ^3
He had arrived two weeks ago for 30 million euros, after 41 goals in Barra. ^4
Brízida, his partner, saw the match with little Aurora. ^5

== a5 | Football Feed | - | Kelbrook new boy out
Bad luck for Kelbrook's record signing. ^1 Tomás Ferreirinha, 22, went off after half an hour of the 3-1 win over Bremen with damage to the left ankle. ^2
He'll miss about a month and a half. ^3
The Portuguese has moved into a house near Harrogate with his fiancée. ^4
== facts
- signing / announced | date | agree | 2022-07-12 @ a1.1 a2.1
- contract / length | duration | disagree | five years @ a1.1 a2.1 | four years @ a3.3
- transfer / fee | money | disagree | 34m euros @ a1.2 a2.3 | 30m euros @ a4.4
- Ferreirinha / goals for Barra | count | agree | 41 @ a1.3 a4.4
- Ferreirinha / age | age | agree | 22 @ a1.4 a5.2
- Ferreirinha / pay | money | agree | four million euros a year @ a1.5 a3.3
- Ferreirinha / shirt number | other | disagree | 17 @ a1.5 | 7 @ a2.2
- Ferreirinha / on the rain | quote | agree | “In Barra I learned the ball, here I will learn the rain” @ a1.6 a3.4
- couple / status | status | disagree | girlfriend @ a1.7 | engaged @ a3.1 a3.2 a5.4 | partner @ a4.5 | conflicts: 0-1
- daughter / age | age | agree | ten months @ a1.8 a3.2
- fee / record | other | agree | club record @ a2.4 a5.1
- first match / day | date | agree | 2022-07-23 @ a2.5 a4.2
- first match / opponent | other | agree | Bremen @ a2.5 a4.2 a5.2
- first match / result | quantity | agree | 3-1 @ a4.3 a5.2
- first match / minutes | duration | refine | 31 minutes @ a4.1 | half an hour @ a5.2
- injury / which ankle | other | disagree | right @ a4.2 | left @ a5.2
- injury / absence | duration | agree | six weeks @ a4.2 a5.3
- house / where | place | agree | near Harrogate @ a3.5 a5.4
- daughter / name | name | agree | Aurora @ a3.2 a4.5
- partner / name | name | refine | Luana Brízida @ a1.7 a3.1 | Brízida @ a4.5
