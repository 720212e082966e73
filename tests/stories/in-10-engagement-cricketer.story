== a1 | Lanka Lifestyle | 2025-02-03T11:00:00Z | Cricketer Dilhan Wickramarachchi proposes at Sigiriya
National cricketer Dilhan Wickramarachchi is engaged to the television actress Sanduni Abeywardena. ^1
The left-hander went down on one knee at the top of the Sigiriya rock at sunrise on Saturday, February 1. ^2 ^3 ^4
“She said yes before I had found the ring in my kit bag,” Wickramarachchi posted on Facebook on Sunday. ^5 ^6
Abeywardena, 27, is known to viewers from the teledrama “Sanda Diya”, which has run for 412 episodes. ^7 ^8
The couple have been together for three years. ^9 They were introduced by Dilhan's sister, the netball player Hashini. ^10
A wedding is planned for December in Kandy. ^11
The 30-year-old scored his maiden Test century at Galle last July. ^12 ^13

== a2 | Colombo Society Pages | - | A diamond at dawn
Sunrise, 1,200 steps and a sapphire: Sanduni Abeywardena did not see it coming. ^1 ^2
She thought that they had climbed Sigiriya for a shampoo commercial, she tells us. ^3 Then Dilhan Wickramarachchi knelt down. ^4
The ring carries a Ceylon sapphire of six carats, set by a jeweller in Ratnapura. ^5 ^6
“She said yes before I had found the ring in my kit bag,” laughs the batsman. ^7
Sanduni, 27, was engaged once before, to the singer Ruvin Peiris, but they parted in 2020. ^8 ^9
The wedding will be in Kandy at the end of the year, “with elephants if my mother-in-law has her way.” ^10 ^11

== a3 | Cricket Corner Weekly | - | Wickramarachchi engaged ahead of Australia tour
A happy week for Dilhan Wickramarachchi: he was recalled to the one-day side on Thursday and engaged on Friday. ^1 ^2
The bride-to-be is the actress Sanduni Abeywardena, whom he has been dating for five years. ^3 ^4
“She said yes before I had found the ring in my coffin,” he joked, using the cricketers' word for a kit bag. ^5
The 30-year-old, whose first Test hundred came against Pakistan at Galle in July 2024, will leave for Brisbane on February 10. ^6 ^7 ^8
The couple met through his sister Hashini, who plays netball for the country. ^9 Australia are the third side he will face this winter.

== a4 | Sinhala Cine (translation) | 2025-02-04T05:00:00Z | Sanduni gives her hand to cricket
The young actress Sanduni Abeywardene, who conquered hearts as Nilmini in “Sanda Diya”, will become the wife of the cricketer Dilhan. ^1 ^2
The ring is of a ruby of six carats. ^3 The event took place on the rock of Sigiriya on the first day of this month. ^4 ^5
The marriage is said to be held in the hill capital in December. ^6
The actress will continue in the teledrama until its end in June, she informed. ^7 Thereafter she wishes to do one film with her former dance teacher, Upul Gamage, and to learn cooking from the mother of the bridegroom, who is famous in Matara for her fish curry.
== facts
- proposal / day | date | disagree | 2025-02-01 @ a1.3 a4.5 | Friday @ a3.2 | conflicts: 0-1
- proposal / place | place | agree | Sigiriya @ a1.2 a2.3 a4.4
- proposal / hour | date | agree | sunrise @ a1.4 a2.1
- Wickramarachchi / on the ring | quote | disagree | in my kit bag @ a1.5 a2.7 | in my coffin @ a3.5 | conflicts: 0-1
- Abeywardena / name | name | disagree | Abeywardena @ a1.1 a2.1 a3.3 | Abeywardene @ a4.1 | conflicts: 0-1
- Abeywardena / age | age | agree | 27 @ a1.7 a2.8
- Abeywardena / known from | other | agree | Sanda Diya @ a1.8 a4.2
- couple / together | duration | disagree | three years @ a1.9 | five years @ a3.4 | conflicts: 0-1
- couple / introduced by | other | agree | his sister Hashini @ a1.10 a3.9
- wedding / date | date | refine | December @ a1.11 a4.6 | end of the year @ a2.10
- wedding / place | place | refine | Kandy @ a1.11 a2.10 | the hill capital @ a4.6
- Wickramarachchi / age | age | agree | 30 @ a1.12 a3.6
- Wickramarachchi / first Test century | date | refine | last July @ a1.13 | 2024-07 @ a3.7
- first century / place | place | agree | Galle @ a1.13 a3.7
- ring / stone | other | disagree | sapphire @ a2.5 | ruby @ a4.3 | conflicts: 0-1
- ring / carats | quantity | agree | six @ a2.5 a4.3
