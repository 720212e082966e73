== a1 | Breakfast Wire | 2025-03-04T22:00:00Z | Sunrise host Pettifer welcomes twins five weeks early
Television presenter Jodie Pettifer has given birth to twins, a girl and a boy, at a hospital in Brisbane. ^1 ^2
Matilda Rose arrived at 4.12 am on Saturday and weighed 2.1 kg, her network said; her brother Hugo James followed nine minutes later at 2.3 kg. ^3 ^4 ^5 ^6
The babies, who had been expected in early April, will stay in special care for about two weeks. ^7 ^8
Pettifer, 38, and her husband, the former Wallabies lock Angus Rowbottom, already have a son, Archie, who turned four in January. ^9 ^10
The presenter went on leave on February 14. ^11

== a2 | The Tele Goss | - | Jodie's double delight!
Bubs on board! Brekkie queen Jodie Pettifer is a mum of three after her twins made a dash for it on March 1. ^1
First out was little Hugo, at 4.12 in the morning, and Matilda was hot on his heels. ^2 ^3 The 38-year-old had a caesarean after her waters broke during a barbecue on Friday night. ^4 ^5
“They've got Gus's ears, poor things,” she posted on Instagram under a black-and-white snap. ^6
The pair, who swapped vows on the Sunshine Coast in 2016, are said to be “wrecked but rapt”. ^9 Big brother Archie, 4, was allowed to choose the middle names, and thankfully was overruled on “Bulldozer”. ^7 The tiny pair tipped the scales at 2.1 and 2.3 kilos. ^8

== a3 | Queensland Families | 2025-03-20T01:00:00Z | Pettifer takes her twins home
After 18 days in special care Jodie Pettifer's newborns have gone home to Bulimba. ^1
“They've got Gus's ears, poor things,” the television host had written when she announced the birth. ^2 She gave birth naturally at the Mater, five weeks before her due date. ^3 ^4
Matilda now weighs 2.6 kilograms and Hugo 2.9. ^5
Rowbottom, 41, who played 27 Tests between 2008 and 2014, has taken three months off from his brewery. ^6 ^7
Pettifer will be back on the sofa in August, the network says. ^8

== a4 | Pacific Rugby Notes | - | Around the grounds
Congratulations to Gus Rowbottom, twenty-seven caps, who has become a father for the second and third time. ^1 ^2
The twins were born seven weeks ahead of time on the first Saturday of March; Matilda, the elder by nine minutes, came in at 4 lb 10 oz. ^3 ^4 ^5
Wife Jodie, 39, finished work on Valentine's Day and is not expected on air again until next year. ^6 ^7 ^8
The former lock married her at Noosa in 2018. ^9 His mother-in-law tells us that mum and babies went home after a fortnight or so. ^10
== facts
- twins / day of birth | date | agree | 2025-03-01 @ a1.3 a2.1 a4.3
- twins / which is the elder | other | disagree | Matilda @ a1.3 a1.5 a4.4 | Hugo @ a2.2 | conflicts: 0-1
- first twin / time of birth | date | agree | 4.12 am @ a1.3 a2.2
- twins / minutes between them | duration | agree | nine minutes @ a1.5 a4.4
- Matilda / weight at birth | quantity | refine | 2.1 kg @ a1.4 a2.8 | 4 lb 10 oz @ a4.5
- Hugo / weight at birth | quantity | agree | 2.3 kg @ a1.6 a2.8
- twins / how early | duration | disagree | five weeks @ a1.7 a3.4 | seven weeks @ a4.3 | conflicts: 0-1
- twins / time in special care | duration | refine | about two weeks @ a1.8 | 18 days @ a3.1 | a fortnight or so @ a4.10
- Pettifer / age | age | disagree | 38 @ a1.9 a2.4 | 39 @ a4.6 | conflicts: 0-1
- Archie / age | age | agree | 4 @ a1.10 a2.7
- Pettifer / start of leave | date | agree | 2025-02-14 @ a1.11 a4.7
- birth / manner | other | disagree | caesarean @ a2.4 | natural @ a3.3
- Pettifer / on the twins' ears | quote | agree | “They've got Gus's ears, poor things” @ a2.6 a3.2
- Rowbottom / Tests | count | agree | 27 @ a3.6 a4.1
- Pettifer / return to air | date | disagree | August 2025 @ a3.8 | not until next year @ a4.8
- Pettifer / number of children | count | agree | 3 @ a2.1 a4.2
- birth / place | place | refine | a hospital in Brisbane @ a1.2 | the Mater @ a3.3
- twins / names | name | refine | Matilda Rose @ a1.3 | Matilda @ a2.3 a3.5 a4.4
- Hugo / name | name | refine | Hugo James @ a1.5 | Hugo @ a2.2 a3.5
- husband / name | name | refine | Angus Rowbottom @ a1.9 | Gus @ a4.1
- wedding / year | date | disagree | 2018 @ a4.9 | 2016 @ a2.9
- wedding / place | place | refine | Noosa @ a4.9 | the Sunshine Coast @ a2.9
