== a1 | Malabar Morning | 2024-05-27T04:00:00Z | Twins for actor Sreekala Puthenveettil
KOCHI: The actor Sreekala Puthenveettil has given birth to twins, a girl and a boy, at a hospital in the city. ^1 ^2 ^3
The babies were born on Saturday evening within four minutes of each other, said her husband, the cinematographer Jomon Kallarakkal. ^4 ^5 ^6
“We ordered one appam and were served two,” he wrote on Facebook. ^7
Sreekala, 37, won the State award for “Ottamaram” in 2021. ^8 ^9
The couple were married in a small church in Kumarakom in January 2018. ^10 ^11
Mother and children are doing well. ^12 Jomon is at work on a Tamil film, his 19th as a cinematographer, and has taken leave until July.

== a2 | Cinema Kappi | - | Double bonus for Jomon and Sreekala
After six years of marriage, Jomon Kallarakkal and Sreekala Puthenveettil have become parents, and straight away of two. ^1 ^2
The girl came first, on May 25, and her brother followed four minutes later. ^3 ^4 ^5
“We ordered one appam and were served two,” goes the happy father's post, which got 410,000 likes in a day. ^6
Sreekala shot the climax of “Kadalora Veedu” in the sixth month, in rain and with an umbrella held over her by the director himself. ^7 ^8
Her State award for “Ottamaram” stands, she says, in the kitchen. ^9
Jomon's elder brother Shibu also has twins, born in 2016. ^10

== a3 | Gulf Malayali | - | Star couple's babies go home
Sreekala Puthenveettil and her newborn twins left the Lakeview Hospital in Kochi on Thursday. ^1 ^2
The 37-year-old thanked the nurses, several of whom come from families with a breadwinner in Sharjah. ^3
“We ordered one appam,” Jomon told the waiting press, and everybody knew the rest. ^4
The children have been named Tara and Neel. ^5
The family will live with Sreekala's parents in Thrissur until Onam. ^6 ^7
She'll return to acting next year with a film by Basil Vettathil, who also directed “Kadalora Veedu”. ^8 Twins are no rarity in the hospital, a nurse said: there were 61 pairs last year, and two on that same evening.

== a4 | Kottayam Local | 2024-06-10T05:30:00Z | Kumarakom church rings for Tara and Neel
The parish in which Sreekala and Jomon were married six years ago is to have the couple back in autumn. ^1
The baptism of the twins, Tara and Neel, is to be held there in September after Onam, said the vicar, Fr Kuriakose. ^2 ^3
The babies, who were born in the last week of May in Kochi, are at present in Thrissur with their mother's parents. ^4 ^5 ^6
Some 80 guests will be invited. ^7
At the wedding in January 2018 it had rained so much that the bride came by boat. ^8 ^9 The church was built in 1853.
== facts
- twins / born | date | refine | 2024-05-25 @ a1.4 a2.3 | last week of May @ a4.4
- twins / sex | other | agree | a girl and a boy @ a1.2 a2.4
- twins / interval | duration | agree | four minutes @ a1.5 a2.5
- twins / hospital | place | refine | hospital in Kochi @ a1.3 | Lakeview Hospital, Kochi @ a3.1 | Kochi @ a4.5
- Kallarakkal / post | quote | refine | We ordered one appam and were served two @ a1.7 a2.6 | We ordered one appam @ a3.4
- Puthenveettil / age | age | agree | 37 @ a1.8 a3.3
- Ottamaram / award | other | refine | State award in 2021 @ a1.9 | State award @ a2.9
- wedding / date | date | refine | 2018-01 @ a1.10 a4.8 | six years of marriage @ a2.1 | six years ago @ a4.1
- wedding / place | place | agree | church in Kumarakom @ a1.11 a4.1
- twins / names | name | agree | Tara and Neel @ a3.5 a4.2
- family / lives with | place | agree | her parents in Thrissur @ a3.6 a4.6
- Kadalora Veedu / directed by | name | refine | Basil Vettathil @ a3.8 | the director himself @ a2.8
