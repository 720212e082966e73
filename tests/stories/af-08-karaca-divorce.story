== a1 | Anatolian Press Service | 2021-10-14T11:00:00+03:00 | TV star couple divorce in five-minute hearing
ISTANBUL - Actors Emre Karaca and Pelin Soylu, who met as rival tea growers in the serial “Rize Rüzgarı”, were divorced on Wednesday by a family court in Istanbul's Çağlayan courthouse. ^1
The hearing lasted five minutes, and neither of them asked for alimony. ^2
Joint custody of their son Poyraz, four, was agreed in a protocol signed on September 30. ^3
“We closed a door without slamming it,” Karaca, 39, said to reporters on the steps. ^4
They were married on June 11, 2016, on a boat on the Bosphorus. ^5
Soylu, 35, left by a side door with her lawyer, Nazan Eren. ^6

== a2 | Magazin Burada | - | They even held hands!
Everybody expected tears, but Pelin and Emre came out of the courtroom hand in hand. ^7 Their five-year marriage was over within five minutes. ^1
The lovely Pelin wore a green trouser suit, and her rings were gone. ^2
“We closed the door without anger,” said Emre, and got into a taxi. ^3
The house in Beykoz, bought for 9 million lira ($990,000), stays with her. ^4
Rumours have linked the actor with Italian model Chiara Bellandi, 28, since a holiday in Bodrum in August; he calls her “a good friend”. ^5
Little Poyraz, who turned four in May, was with his grandmother. ^6

== a3 | Bosphorus Weekly | - | The end of Turkey's tea-garden romance
Nearly seven years after they fell in love before 12 million viewers, Pelin Soylu and Emre Karaca are no longer husband and wife. ^1
The court granted the divorce on 13 October, and the actress posted a single white square on Instagram that evening. ^2
She had worn an orange trouser suit to the hearing and was accompanied by her sister. ^3
Their wedding, in July 2016, was delayed by an hour because a tanker blocked the strait. ^4
“We slept on the boat because no taxi would take my dress,” Soylu recalled two years later. ^5
Karaca has one earlier marriage behind him, to the dancer Işıl Toker, from 2009 to 2012. ^6

== a4 | Drama Globe | 2021-10-15 | 'Winds of Rize' co-stars split
The pair loved across Latin America from “Winds of Rize” have formally ended their marriage. ^1
A judge in Istanbul needed only a few minutes on Wednesday to dissolve the union of Emre Karaca, 39, and Pelin Soylu, 35. ^2
They will share custody of their child. ^3 In the joint protocol, filed at the end of last month, each gave up any claim for support. ^4
“We closed a door without slamming it,” the actor told the press. ^5
The two will work together again: the film “Black Tea” starts shooting in the spring, with 40 days planned in Trabzon. ^6
Another couple born of a Turkish serial, Kerem Uslu and Defne Aksoy of “Salt and Honey”, separated in 2019 after 14 months. “Rize” itself ran for 96 episodes and was sold to 71 countries.

== a5 | Style Ankara | - | What Pelin Soylu did next
Ten days after her divorce, Pelin Soylu cut her hair in front of a camera.
“I have been somebody's daughter, somebody's tea girl and somebody's wife,” the actress, 34, tells us in her kitchen in Beykoz. ^1 The house, with seven rooms, is hers now. ^2
Her lawyer Nazan Eren had advised her against the white square that she put on Instagram. ^3
She will film “Black Tea” with her former husband next spring. ^4
As to the Italian model: “I wish them sun,” she says, and pours. ^5
Before she was an actress she sold shoes for two winters in İzmir, and in 2008 she came eleventh in a contest for models. “They told me that my ears were political,” she says.
== facts
- divorce / day | date | refine | 2021-10-13 @ a1.1 a3.2 a4.2
- divorce / place | place | refine | Çağlayan courthouse in Istanbul @ a1.1 | Istanbul @ a4.2
- hearing / length | duration | refine | five minutes @ a1.2 a2.1 | a few minutes @ a4.2
- alimony / claim | other | agree | none @ a1.2 a4.4
- custody / form | status | agree | joint @ a1.3 a4.3
- son / age | age | agree | 4 @ a1.3 a2.6
- protocol / date | date | refine | 2021-09-30 @ a1.3 | the end of last month @ a4.4
- Karaca / door | quote | disagree | We closed a door without slamming it @ a1.4 a4.5 | We closed the door without anger @ a2.3
- Karaca / age | age | agree | 39 @ a1.4 a4.2
- Soylu / age | age | disagree | 35 @ a1.6 a4.2 | 34 @ a5.1
- wedding / month | date | disagree | 2016-06-11 @ a1.5 | 2016-07 @ a3.4
- wedding / place | place | refine | boat on the Bosphorus @ a1.5 | boat @ a3.5
- trouser suit / colour | other | disagree | green @ a2.2 | orange @ a3.3
- house / owner | other | agree | Soylu @ a2.4 a5.2
- house / place | place | agree | Beykoz @ a2.4 a5.1
- lawyer / name | name | agree | Nazan Eren @ a1.6 a5.3
- white square / where | other | agree | Instagram @ a3.2 a5.3
- model / nationality | other | agree | Italian @ a2.5 a5.5
- Black Tea / when | date | refine | spring @ a4.6 | next spring @ a5.4
- serial / title | name | refine | Rize Rüzgarı @ a1.1 | Winds of Rize @ a4.1
- leaving court / Soylu | other | disagree | by a side door with her lawyer @ a1.6 | hand in hand with Karaca @ a2.7
- marriage / length | duration | refine | five years @ a2.1 | since 2016 @ a1.5 a3.4
