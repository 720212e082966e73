== a1 | Nordpress | 2023-06-18T08:05:00Z | Goalkeeper Reinkober and presenter Marquardsen marry on Sylt
The goalkeeper Jonas Reinkober and the television presenter Lena Marquardsen were married on Saturday in the church of St Severin at Keitum on the island of Sylt. ^1 About 120 guests attended, among them most of the Hansa Altona squad, for which Reinkober, 30, has played since 2019. ^2
The couple had already been to the registry office in Hamburg two weeks earlier. ^3 Marquardsen, 33, hosts the quiz Wer zögert, verliert on Saturday evenings. ^4 The two have been together since 2018. ^5
Police closed the village to cars from noon. One photographer's drone was confiscated.
== a2 | Hamburger Rundblick | 2023-06-18T16:30:00Z | Tears, seagulls and 180 guests: so wild was Lena's wedding night
What a party! 180 guests sat through the sermon and then drank the cellar dry, and at four in the morning Jonas Reinkober was still in goal, between two beach chairs. ^1
Bells at three, and then she came: lace by Ilka Thomsen, a six-metre train, a seagull on the churchyard wall. ^2 The hard man between the posts wept like a child.
For five years they have been a pair, Lena and her Jonas, since he sat in the front row of her quiz and did not know the capital of Peru. ^3 The first dance in the marquee was "Moon River". ^4 The couple's flat on the Elbe is said to have cost 1.9 million euros.
== a3 | Bella Woche | - | The gown of the summer
On Friday, 16 June, shortly after lunch, Lena Marquardsen said the prettiest yes of the year under the thatch and lime trees of Keitum. ^1
Bella Woche was allowed to see the gown first. Inga Thomsen, the quiet star among the designers of the north, sewed it from French lace and left the shoulders bare. ^2 The hairdresser, Mirko, had come from Berlin with three assistants.
"I wanted to look like me, only ironed," laughs the presenter, who celebrates her 34th birthday in August. ^3 Two bridesmaids carried the train. The honeymoon must wait: in July the groom has to be back for training.
== a4 | Sylter Inselbote | - | A wet hem, a full church
It rained, of course it rained, and the bridal couple took it with good grace. In St Severin's, which holds a little over 300, there were gaps in the pews: one hundred and twenty invitations had gone out and not one more. ^1 Pastor Wiebke Jensen spoke about keeping a clean sheet.
The service began at 3 p.m. and was over in 50 minutes. ^2 Islanders waited at the gate with umbrellas; Thies Petersen, 71, had brought his own autograph cards from 1974.
Later the musicians had to begin Moon River twice, because the generator failed as the newlyweds took the floor. ^3
== a5 | Keepers Corner | 2023-06-20T13:00:00Z | Altona stopper off the market
Hansa Altona's shot-stopper Jonas Reinkober tied the knot last week in a church on a North Frisian island. ^1 The 30-year-old kept 11 clean sheets in the season just ended. ^2
It was actually wedding number two: he and TV host Lena Marquardsen did the paperwork in Hamburg at the start of June. ^3 Reinkober's deal runs to 2026, and there is a release clause of €8m that Lisbon clubs have been sniffing around.
== a6 | Textil und Form | 2023-06-22T07:00:00Z | Flensburg studio enjoys its moment
Enquiries have tripled at Ilka Thomsen's studio in Flensburg since the wedding of June 17, when Lena Marquardsen walked up the aisle in one of her designs. ^1 Some 240 hours went into the dress, half of them into the train, which at six metres is the longest the house has made. ^2
Thomsen, who employs seven people and turned over €640,000 last year, has no plans to expand. "I have two hands," she said. "They were busy before."
== facts
- Reinkober and Marquardsen / church wedding | date | disagree | 2023-06-17 @ a1.1 a6.1 | 2023-06-16 @ a3.1 | the week of 2023-06-12 @ a5.1 | conflicts: 0-1
- Reinkober and Marquardsen / wedding guests | count | disagree | about 120 @ a1.2 | 180 @ a2.1 | 120 invitations and not one more @ a4.1 | conflicts: 0-1 1-2
- wedding dress / designer | name | disagree | Ilka Thomsen @ a2.2 a6.1 | Inga Thomsen @ a3.2 | conflicts: 0-1
- Jonas Reinkober / age | age | agree | 30 @ a1.2 a5.2
- Jonas Reinkober / club | name | agree | Hansa Altona @ a1.2 a5.1
- Lena Marquardsen / age | age | refine | 33 @ a1.4 | 34 in August @ a3.3
- Reinkober and Marquardsen / church | place | refine | St Severin at Keitum on Sylt @ a1.1 | Keitum @ a3.1 | St Severin's @ a4.1 | a church on a North Frisian island @ a5.1
- Reinkober and Marquardsen / length of the relationship | duration | refine | since 2018 @ a1.5 | five years @ a2.3
- Reinkober and Marquardsen / civil wedding | date | refine | 2023-06-03 @ a1.3 | the start of 2023-06 @ a5.3
- Reinkober and Marquardsen / civil wedding | place | agree | Hamburg @ a1.3 a5.3
- wedding dress / train | quantity | agree | six metres @ a2.2 a6.2
- church service / start | date | refine | three o'clock @ a2.2 a4.2 | shortly after lunch @ a3.1
- first dance / song | name | agree | Moon River @ a2.4 a4.3
