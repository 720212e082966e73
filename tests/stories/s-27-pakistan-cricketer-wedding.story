== a1 | Indus News Network | 2023-02-05T18:00:00Z | Fast bowler Danyal Mehsud weds
KARACHI: Fast bowler Danyal Mehsud tied the knot with Anoosha Lakhani, a daughter of former captain Waqas Lakhani, in a nikah at Zakariya mosque here on Friday. ^1
The nikah was attended by 60 family members; some 700 guests came to the reception at a hotel on Saturday night. ^2
The haq mehr was fixed at one million rupees, the groom's uncle said. ^3
Danyal, 23, took 48 wickets in his first 11 Tests. ^4 The bride, 21, studies medicine in her third year. ^5
"He has always bowled fast, but today he was the slowest man in the hall," joked his captain, Shoaib Qazi. ^6
The two families had agreed on the match two years ago, and the rukhsati is to take place in December. ^7

== a2 | Shaadi Glam | - | Danyal & Anoosha: every detail!
The wedding of the year took place on Saturday, and what a wedding! ^1 The bride dazzled in mint green by Rukhsana Bilgrami, the groom in an ivory sherwani. ^2
1,700 guests feasted on 22 dishes, among them the entire national team, except for two players who were at a league in Dubai. ^3
Anoosha, 21, will live with her in-laws in Peshawar from now on. ^4 Her sister Alizeh, married since 2019 to the opener Haris Tareen, caught eyes in plum. ^5
Captain Qazi had the laughs: "He always bowls fast, but today he was the slowest one in the hall." ^6
The mayun was on Wednesday at home and the mehndi on Thursday. ^7

== a3 | Third Man cricket site | 2023-02-07T10:00:00Z | Married man Mehsud back in nets
Four days after his nikah, Danyal Mehsud bowled eight overs in Lahore on Tuesday ahead of the league's start on February 13. ^1
The left-armer, who will be 24 in May, has 48 Test wickets at 21.9. ^2 He had asked for one week's leave and used five days of it. ^3
"I got married; I did not retire," he said. ^4
He will skip the tour to Sharjah in March, the board said, because of a shoulder. ^5 
The bride is a fan: "He may bowl at me, but not gently," she told the club channel. ^20

== a4 | Frontier Daily | 2023-02-06T08:00:00Z | Peshawar awaits its bride
The home of the Mehsuds in Hayatabad will have to wait: the bride stays with her parents until the end of the year, when the farewell ceremony is planned. ^1
The speedster's father, a schoolteacher, had only one wish, that the dower be modest, and it was set at 100,000 rupees. ^2
At the mosque there were not more than sixty persons. ^3 The feast on the next evening was larger, with around 700. ^4
"I have married, not retired," Danyal laughed when asked whether he would slow down. ^5

== a5 | Emirates Desi | - | Star bowler's Sharjah trip off over honeymoon
Fans in Sharjah will not see Danyal Mehsud in March: he will be on his honeymoon in Turkey. ^1
The paceman and the daughter of ex-skipper Waqas Lakhani had been engaged for 18 months. ^2
The bride wore a mint outfit, the work of over 2,000 hours, by Bilgrami. ^3
Bride and groom fly from Karachi on March 2 and stay for twelve nights in Istanbul and Cappadocia. "He may bowl to me, but gently," she told a friend. ^20

== facts
- nikah / day | date | disagree | 2023-02-03 @ a1.1 | four days before Tuesday 2023-02-07 @ a3.1 | Saturday @ a2.1 | conflicts: 0-2 1-2
- reception / guests | count | disagree | some 700 @ a1.2 | 1,700 @ a2.3 | around 700 @ a4.4 | conflicts: 0-1 1-2
- nikah / guests | count | refine | 60 @ a1.2 | not more than sixty @ a4.3
- reception / day | date | refine | Saturday night @ a1.2 | the next evening @ a4.4
- nikah / place | place | refine | Zakariya mosque, Karachi @ a1.1 | the mosque @ a4.3
- mehr / sum | money | disagree | one million rupees @ a1.3 | 100,000 rupees @ a4.2
- Danyal / age | age | refine | 23 @ a1.4 | 24 in May @ a3.2
- Danyal / wickets | count | agree | 48 @ a1.4 a3.2
- bride / age | age | agree | 21 @ a1.5 a2.4
- bride / father | other | agree | Waqas Lakhani @ a1.1 a5.2
- Qazi / slowest | quote | refine | He has always bowled fast, but today he was the slowest man in the hall @ a1.6 | He always bowls fast, but today he was the slowest one in the hall @ a2.6
- couple / promised | duration | disagree | two years @ a1.7 | 18 months @ a5.2
- bride / moves in | date | disagree | December @ a1.7 | from now on @ a2.4 | end of the year @ a4.1 | conflicts: 0-1 1-2
- in-laws / home | place | refine | Peshawar @ a2.4 | Hayatabad @ a4.1
- dress / colour | other | agree | mint green @ a2.2 a5.3
- dress / designer | name | refine | Rukhsana Bilgrami @ a2.2 | Bilgrami @ a5.3
- Danyal / retire | quote | refine | I got married; I did not retire @ a3.4 | I have married, not retired @ a4.5
- Sharjah tour / missed | status | agree | skips it @ a3.5 a5.1
- Sharjah tour / why | other | disagree | shoulder @ a3.5 | honeymoon @ a5.1
- bride / bowl | quote | disagree | He may bowl to me, but gently @ a5.20 | He may bowl at me, but not gently @ a3.20
- Sharjah tour / month | date | agree | March @ a3.5 a5.1
