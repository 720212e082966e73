== a1 | Levant News Service | 2023-09-11T10:00:00Z | Singer Nayla Daouk weds in Batroun
BEIRUT — Pop singer Nayla Daouk and the surgeon Karim Bitarian were married on Saturday in an Armenian church in Batroun, followed by a reception for 450 guests by the sea. ^1 ^2 ^3 ^4
It was the third celebration for the couple, after a civil wedding in Cyprus on July 21 and a henna evening on Thursday. ^5 ^6 ^7
Daouk, 34, wore a dress by Rami Qassis on which 12 embroiderers had worked for 1,100 hours. ^8 ^9 ^10
They became engaged on New Year's Eve, after knowing each other for ten months. ^11 ^12
Fireworks, because of a drought, were replaced by 200 drummers. ^13

== a2 | Yalla Celebs | - | Nayla's night of nights
Three dresses, four hours of dabke and a cake in seven storeys! ^1 ^2
In a church at Byblos, and then on the beach there until the sun rose, some 600 people celebrated Nayla Daouk and her doctor. ^3 ^4
The 34-year-old arrived by fishing boat, in Qassis lace with a veil of five metres. ^5 ^6
He had asked for her hand on Valentine's Day on a ski lift in Faraya. ^7
In Larnaca, in July, there had been only two witnesses. ^8
At the party before, on Thursday, her hands were painted by her grandmother, 88. ^9

== a3 | Mode d'Orient | 2023-09-14T08:00:00Z | The dress: 1,700 hours of patience
Twelve women stitched for 1,700 hours on the gown of Nayla Daouk, says Rami Qassis. ^1 ^2
Eight thousand beads form the cedars of her grandfather's village. ^3
The train measures three metres, the veil five. ^4
It was the first of two dresses of the evening; the second was red and short. ^5
The bride tried it on six times, the last time on 7 September, the day of the henna. ^6
Qassis, 52, has dressed 340 brides since 2001. The most laborious gown, for a princess in 2016, took 2,300 hours. Next month he shows 42 models in Paris.

== a4 | Cyprus Weekly Post | - | Honeymoon where they said "I do"
Nayla Daouk and Karim Bitarian are back in Larnaca, where a clerk married them in eleven minutes on July 12. ^1 ^2
The Beirut star and the surgeon, who got engaged last New Year's Eve, stay for ten days. ^3 ^4
The church ceremony had been on September 9. ^5
"The first wedding was for the law, the second for my mother," she joked at the town hall, "and this one is for me." ^6
The town hall performed 3,100 civil marriages of foreigners last year, more than half of them for Lebanese couples. The fee is 282 euros. Their hotel, of 58 rooms, has named a drink after her; at the wedding of her sister, in 2019, it was already full.

== a5 | Beirut Backstage | - | Daouk's new single is a wedding gift
"The first wedding was for the law, the second for my father," sings, or rather says, Nayla Daouk at the start of "Salt Water". ^1
The song was recorded in two days by the drummers of her wedding, all 200 of them. ^2 ^3
It comes out on October 6, eleven months after her last, "Harbour Lights Out", which was heard 70 million times. An album of nine songs is due in March, her fifth. In the video, shot in three days in Tyre, her niece of seven dances on a wall. The tour begins on May 18 in Amman and has 13 stations.

== facts
- church wedding / day | date | agree | 2023-09-09 @ a1.1 a4.5
- church wedding / place | place | disagree | Batroun @ a1.2 | Byblos @ a2.3
- reception / guests | count | disagree | 450 @ a1.4 | about 600 @ a2.3
- civil wedding / day | date | disagree | 2023-07-21 @ a1.6 | July @ a2.8 | 2023-07-12 @ a4.2 | conflicts: 0-2
- civil wedding / place | place | refine | Cyprus @ a1.6 | Larnaca @ a2.8 a4.1
- henna / day | date | agree | Thursday 2023-09-07 @ a1.7 a2.9 a3.6
- Nayla Daouk / age | age | agree | 34 @ a1.8 a2.5
- designer / name | name | refine | Rami Qassis @ a1.8 a3.1 | Qassis @ a2.6
- dress / embroiderers | count | agree | 12 @ a1.9 a3.1
- dress / hours of work | duration | disagree | 1,100 hours @ a1.10 | 1,700 hours @ a3.2
- dresses / number | count | disagree | three @ a2.1 | two @ a3.5
- veil / length | quantity | agree | five metres @ a2.6 a3.4
- engagement / day | date | disagree | New Year's Eve 2022-12-31 @ a1.11 a4.3 | Valentine's Day @ a2.7
- drummers / number | count | agree | 200 @ a1.13 a5.3
- Nayla Daouk / on weddings | quote | disagree | The first wedding was for the law, the second for my mother @ a4.6 | The first wedding was for the law, the second for my father @ a5.1
- husband / work | other | refine | surgeon @ a1.1 a4.3 | doctor @ a2.4
- husband / name | name | agree | Karim Bitarian @ a1.1 a4.1
