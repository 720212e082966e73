== a1 | Marina Mail | 2022-03-09T05:40:00Z | Karthigeyan Selvaraju, Nandini Balakumar part ways
Actor and producer Karthigeyan Selvaraju announced on Monday that he and his wife, the dancer Nandini Balakumar, are separating after 11 years of marriage. ^1 ^2 ^3
In a two-page statement on X the 45-year-old asked for privacy for their two daughters, aged nine and six. ^4 ^5 ^6
“This door was closed gently, and please do not knock on it,” he wrote. ^7
Nandini said on Tuesday evening that the announcement had been made over her head. ^8 ^9
“I heard of the end of my marriage from a milkman,” she posted on Instagram. ^10
The pair were married in Madurai in June 2010. ^11 He filed for divorce at a family court in Chennai on March 4, according to court records. ^12
In January another Tamil film couple, Ilango and Preethi, had parted after six years. ^13

== a2 | Kollywood Katta | - | Karthi-Nandini split: she says she did not know
Fans of one of the best-loved couples of Tamil cinema are in shock. ^1
Karthigeyan Selvaraju declared the end of his marriage to Nandini Balakumar on March 7, and she came back at him the next day. ^2 ^3
“I heard of the end of my marriage from a neighbour,” the Bharatanatyam artiste wrote. ^4 She has not signed anything, she added. ^5
The “Vettai Kaalam” hero wrote that the door “was closed gently”. ^6
The two met when she choreographed a song for him in “Mazhai Nilavu” in 2008. ^7 They have two girls, Yazhini, nine, and Amudha, six. ^8
He has lived in a hotel on the East Coast Road since November, friends say. ^9
The case is to be heard in May. ^10

== a3 | Bengaluru Weekly | - | When a statement is news to the wife
Celebrity separations are mostly written by two hands; this one, it appears, by one.
The Tamil actor Karthigeyan Selvaraju, 45, told the public on March 7 that he was leaving his wife after 13 years together. ^1 ^2 ^3
He had gone to court three days before. ^4
“This door was closed gently, and please do not knock on it,” ran the sentence that was quoted most. ^5
Nandini Balakumar replied on Instagram that nobody had consulted her. ^6 ^7
The mother of two runs a dance school with 140 pupils in Adyar. ^8 ^9
He saw her for the first time in 2008 at a temple festival in Kumbakonam, and the wedding in Madurai two years later was attended by 5,000 people. ^10 ^11

== a4 | Kuala Lumpur Tamil Voice | 2022-05-19T02:00:00Z | Court sends star couple to mediation
A family court in Chennai has asked Karthigeyan Selvaraju and Nandini Balakumar to try mediation. ^1
The couple, who were married in July 2010 and have two daughters, appeared in camera on Wednesday. ^2 ^3 ^4
The judge gave them until July 10. ^5
The actor had filed his petition on March 7, the day on which he made the separation public. ^6 ^7
Balakumar, 41, complained then that she was told of it by others: “I heard of the end of my marriage from a milkman.” ^8 ^9
She is to dance in Kuala Lumpur on June 11. ^10 Tickets cost from RM80.

== a5 | Rajini Road blog | - | Mediation, then what?
So the court in Chennai wants them to talk again, by July 10 at the latest. ^1
The hearing on May 18 lasted 40 minutes, and Karthigeyan left through the back. ^2 ^3
Let's not forget that he said in March that he had posted his statement on the advice of his publicist, and she said that she knew nothing of it. ^4 Two months and a few hundred memes later, nobody is laughing any more.
Her school in Adyar, with 140 students, performs in Malaysia in June; his “Vettai Kaalam 2” comes at Deepavali. ^5 ^6 ^7
== facts
- separation / announced | date | agree | 2022-03-07 @ a1.1 a2.2 a3.1 a4.7
- couple / length of the marriage | duration | refine | 11 years of marriage @ a1.3 | 13 years together @ a3.3
- Selvaraju / age | age | agree | 45 @ a1.4 a3.2
- daughters / number | count | agree | 2 @ a1.5 a2.8 a3.8 a4.3
- daughters / ages | age | agree | nine and six @ a1.6 a2.8
- Selvaraju / the door | quote | refine | This door was closed gently, and please do not knock on it @ a1.7 a3.5 | was closed gently @ a2.6
- Balakumar / replied | date | agree | 2022-03-08 @ a1.8 a2.3
- Balakumar / not consulted | other | agree | not consulted @ a1.9 a3.7 a5.4
- Balakumar / heard from | quote | disagree | from a milkman @ a1.10 a4.8 | from a neighbour @ a2.4 | conflicts: 0-1
- Balakumar / where she replied | other | agree | Instagram @ a1.10 a3.6
- wedding / date | date | disagree | 2010-06 @ a1.11 | 2010-07 @ a4.2 | two years after 2008 @ a3.11 | conflicts: 0-1
- wedding / place | place | agree | Madurai @ a1.11 a3.11
- petition / filed | date | disagree | 2022-03-04 @ a1.12 a3.4 | 2022-03-07 @ a4.6 | conflicts: 0-1
- couple / how they met | other | disagree | she choreographed a song for him @ a2.7 | at a temple festival @ a3.10 | conflicts: 0-1
- couple / met | date | agree | 2008 @ a2.7 a3.10
- dance school / pupils | count | agree | 140 @ a3.9 a5.5
- dance school / place | place | agree | Adyar @ a3.9 a5.5
- hearing / day | date | agree | 2022-05-18 @ a4.4 a5.2
- hearing / month foreseen | date | refine | May @ a2.10 | 2022-05-18 @ a4.4 a5.2
- mediation / until | date | agree | July 10 @ a4.5 a5.1
- Balakumar / dances in Malaysia | date | refine | 2022-06-11 @ a4.10 | June @ a5.6
- court / mediation | other | agree | mediation @ a4.1 a5.1
