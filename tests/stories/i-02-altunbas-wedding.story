== a1 | Bosphorus Post | 2024-09-09T07:00:00Z | Three days of dancing: Altunbaş marries her Italian
The actress Defne Altunbaş and the Italian racing driver Corrado Vismara said yes on Saturday evening in the garden of a former silk mill at Bellagio, before 140 guests. ^1 ^2
The ceremony began at half past six, as the sun went behind the mountains. ^3 On Friday there had been a welcome dinner for 60 on a paddle steamer, and on Sunday the party ended with a brunch. ^4 ^5
The bride, 33, wore a gown of ivory satin by the Turkish house Sümbül. ^6 ^7 Her train measured four metres. ^8
The pair met in March 2021 at a charity race in Istanbul Park; he proposed in Cappadocia in December. ^9 ^10
A civil ceremony had been held in Istanbul in June. ^11

== a2 | Lario Oggi | - | Wedding of stars on the lake, the mayor thanks
With six boats, 45 musicians and fireworks of twelve minutes the wedding of the pilot Vismara has taken the centre of the lake for the whole weekend. ^1
The mayor, who celebrated the rite in person on Saturday 7 September, speaks of “a caress for our territory”. ^2 ^3
The evening before, the friends and relatives, about sixty, sailed to Varenna and back on the historic steamer. ^4 Sunday's brunch was moved under the roof because of the rain. ^5 For the law the two were husband and wife since May, by the registrar of Istanbul. ^9
For the rent of the mill for three days the couple would have paid 180,000 euros. ^6 Among the 200 invited were four drivers of Formula 1. ^7
The groom, 36 years old, is born at Lecco. ^8

== a3 | Velvet Magazine | - | Inside Defne's dream day
“I cried before I even saw him,” Defne Altunbaş tells Velvet of the moment when the doors of the mill opened at 7.30 pm. ^1 ^2
Her satin dress by Sümbül took 900 hours to make, and its train was four metres long. ^3 ^4 She changed twice: into a gold mini for the fireworks, and into trainers for the rest. ^5
It was only in June that the two had signed the papers in Istanbul, with two witnesses. ^6 Corrado, 36, had gone down on one knee in a hot-air balloon over Cappadocia nine months before the wedding. ^7 ^8
Fireworks lit the lake for twelve minutes from midnight. ^9
The honeymoon? Two weeks in Namibia, from Thursday. ^10

== a4 | PaddockTalk | 2024-09-10T12:00:00Z | Vismara back from his own wedding, and straight to the simulator
Corrado Vismara, who was married on Sunday at Lake Como, will be at the factory this week before practice starts in Baku on September 13. ^1 ^2
The honeymoon has been put off until the season is over. ^3
Team-mate Jasper Oudeman was best man at Bellagio, and three more drivers were among the 140 guests. ^4 ^5 The happy couple got engaged in Paris last Christmas, after getting to know each other at a charity race in Istanbul in 2021. ^6 ^7
Vismara is sixth in the standings with 88 points. The mill is said to have cost him 250,000 euros for three days. ^8
== facts
- wedding / day | date | disagree | 2024-09-07 @ a1.1 a2.2 | 2024-09-08 @ a4.1 | conflicts: 0-1
- wedding / guests | count | disagree | 140 @ a1.2 a4.5 | 200 @ a2.7 | conflicts: 0-1
- ceremony / time | date | disagree | 18:30 @ a1.3 | 19:30 @ a3.2
- dinner on the steamer / day | date | agree | 2024-09-06 @ a1.4 a2.4
- dinner on the steamer / guests | count | refine | 60 @ a1.4 | about sixty @ a2.4
- brunch / day | date | agree | Sunday @ a1.5 a2.5
- dress / designer | name | agree | Sümbül @ a1.7 a3.3
- dress / fabric | other | refine | ivory satin @ a1.7 | satin @ a3.3
- train / length | quantity | agree | four metres @ a1.8 a3.4
- couple / first met | date | refine | March 2021 @ a1.9 | 2021 @ a4.7
- couple / where they met | place | refine | a charity race in Istanbul Park @ a1.9 | a charity race in Istanbul @ a4.7
- proposal / place | place | disagree | Cappadocia @ a1.10 a3.7 | Paris @ a4.6 | conflicts: 0-1
- proposal / date | date | refine | December 2023 @ a1.10 | nine months before the wedding @ a3.7 | Christmas 2023 @ a4.6
- fireworks / length | duration | agree | twelve minutes @ a2.1 a3.9
- groom / age | age | agree | 36 @ a2.8 a3.8
- honeymoon / when | status | disagree | from Thursday @ a3.10 | put off until after the season @ a4.3
- mill / rent | money | disagree | €180,000 @ a2.6 | €250,000 @ a4.8
- mill / days rented | duration | agree | three days @ a2.6 a4.8
- wedding / place | place | refine | Bellagio @ a1.1 a4.4 | the lake @ a2.1 | Lake Como @ a4.1
- wedding / drivers among the guests | count | agree | 4 @ a2.7 a4.5
- civil ceremony / date | date | disagree | June 2024 @ a1.11 a3.6 | May 2024 @ a2.9
- civil ceremony / place | place | agree | Istanbul @ a1.11 a2.9 a3.6
- groom / name | name | refine | Corrado Vismara @ a1.1 a4.1 | Corrado @ a3.7
