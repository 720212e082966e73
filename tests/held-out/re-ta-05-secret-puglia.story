== a1 | Welcome Live | - | Jocelyn Beal and Dustin Timmerlane on their "fantasy" wedding
For Jocelyn Beal and Dustin Timmerlane nothing could have improved on the day they married, October 19, at the Corte Ignazia resort in Puglia in the south of Italy. ^1
"It was a total fantasy adventure," sighed Jocelyn, 30. ^2 "It was a really precious evening," said Dustin, who is 31. ^3
A week of festivities was laid on for 100 guests, show-business friends Danny Halloran, Adam Sandberg and Tambaland included. ^4 Since they had crossed the globe, he joked, it was only fair to give them "a good party!"
As his bride walked to him in a pale pink haute couture gown from Gianmarco Villi, the singer took his guitar and performed a love song. ^5 "It was an original piece I wrote specially for the evening and for her," People magazine heard from him. ^6
The pair, together for some five years, began with fireworks and live music on the beach on Wednesday night (17 October). ^7 The following night they gave a party, with open fires, fresh cheese, olives and wine. ^8
== a2 | StyleHerald | - | The key details of the Beal-Timmerlane wedding
People has the pictures at last. The "Eighth Heaven" actress and the musician said their vows on October 19; they had been an on-and-off couple since January 2007. ^1
Pink it was: Beal skipped tradition for a couture gown by Gianmarco Villi. ^2 A pink pearl bracelet was borrowed from her mother.
His tuxedo, which he helped to draw, was by Tom Ford, and so were those of the groomsmen.
He sang for her walk down the aisle. ^3 "Grown men were crying!" said Timmerlane.
The place was Puglia, Italy, famous for olive oil. ^4
Among the guests were Danny Halloran, Adam Sandberg, Tambaland and Beverly Marshall. ^5
The cake had almond and coconut. She will be using his last name, though not at work.
== a3 | The Campus Justice | 2012-10 | Pop culture
Last Friday Dustin Timmerlane, 31, gave up the single life and, after five years, married Jocelyn Beal, 30, at a top-secret wedding in Italy. ^1
"It's great to be married, the ceremony was lovely and it was so precious to be surrounded by our family and friends," they told People in a statement that same Friday. ^3
So that no one would know the place, guests first had to fly to Germany, from where a private jet brought them to a spot in Italy that was not named. ^4
It was the Corte Ignazia, a vast hotel complex in the south, according to Us Weekly. ^5 White was the theme, with white flowers in all the buildings, and white blossoms rained on the pair as they left the chapel. ^6 The guests were 150, and comedian Adam Sandberg and producer Tambaland were among them. ^7
Perhaps the idea came from Beverly Marshall, Beal's former colleague in Eighth Heaven, who had her own wedding in southern Italy in 2008 with Beal as a bridesmaid. ^8
The romance began in 2007. ^9 They parted for a short time late in 2009 and once more in March 2011, and in December he proposed. ^10
== a4 | Vows For Life | - | How Dustin Timmerlane and Jocelyn Beal wed
Dustin Timmerlane and Jocelyn Beal had their destination wedding in Puglia on October 19, 2012. ^1 He told People at the time that it was "enchanting". ^2 It was an unforgettable evening. ^3 Beal added: "It was a dream." ^4
Where they were going, guests did not know. Family and friends were reportedly told to fly to Frankfurt and to wait there; only then did they learn of Puglia. ^5 A luxury hotel with 63 rooms and 28 villas took them in, and no paparazzi came near.
With 100 guests the affair was small by Hollywood standards. ^6 Danny Halloran, Adam Sandberg and Tambaland were there, and so was Beverly Marshall of Eighth Heaven. ^7 "It was a truly precious evening," Timmerlane said to People. ^8
== a5 | Morning Show Blog | 2012-10 | Timmerlane calls the wedding 'enchanting'
Newlywed Dustin Timmerlane is plainly smitten. He and Jocelyn Beal were married on Friday at the Corte Ignazia resort in Puglia, Italy, and People magazine has heard all about it. ^1
"It was enchanting," he said. ^2 "It was an unforgettable evening." ^3
"It was a fantasy," Beal said. ^4
Love of Italian food and wine was one of their reasons for choosing the country.
Several days of parties led up to the vows: on Thursday an outdoor evening with open fires, wine, olives and cheese, and a night earlier fireworks and live music on a beach. ^5
A statement by the couple reads: "It's great to be married, the ceremony was lovely and it was so precious to be surrounded by our family and friends." ^7
== a6 | Mirada | - | Dustin Timmerlane and Jocelyn Beal, husband and wife
In the south of Italy, with friends and relatives around them, Dustin Timmerlane (31) and Jocelyn Beal (30) became husband and wife this Friday. ^1
They have been engaged since December, ten months in all. ^2 People reports that even the guests were told of the place only moments before.
They had flown to Germany and gone on to Italy by private jet, not knowing where exactly it would land. ^3 A source told Us Weekly that the couple fell for the spot in 2008, as guests at the wedding of their friend Beverly Marshall. ^4
Lindy Rathowsky, Beal's best friend, was maid of honour.
A party was given on Thursday, and on the night before it there were fireworks and live music on the beach. ^5 The guests included Adam Sandberg. ^7
The relationship started five years ago and has been broken off several times. ^8
== facts
- wedding / day | date | refine | 2012-10-19 @ a1.1 a2.1 a4.1 | Friday @ a3.1 a5.1 a6.1 | conflicts:
- wedding / region | place | refine | Puglia @ a1.1 a2.4 a4.1 a5.1 | south of Italy @ a3.5 a6.1 | conflicts:
- wedding / resort | name | agree | Corte Ignazia @ a1.1 a3.5 a5.1
- guests / number | count | disagree | 100 @ a1.4 a4.6 | 150 @ a3.7 | conflicts: 0-1
- Timmerlane / age | age | agree | 31 @ a1.3 a3.1 a6.1
- Beal / age | age | agree | 30 @ a1.2 a3.1 a6.1
- Beal / on the wedding | quote | disagree | It was a total fantasy adventure @ a1.2 | It was a dream @ a4.4 | It was a fantasy @ a5.4 | conflicts: 0-1 0-2 1-2
- Timmerlane / precious evening | quote | disagree | It was a really precious evening @ a1.3 | It was a truly precious evening @ a4.8 | conflicts: 0-1
- Timmerlane / enchanting | quote | agree | enchanting @ a4.2 a5.2
- wedding / unforgettable | other | agree | unforgettable evening @ a4.3 a5.3
- couple / statement | quote | agree | It's great to be married, the ceremony was lovely and it was so precious to be surrounded by our family and friends @ a3.3 a5.7
- gown / designer | name | agree | Gianmarco Villi @ a1.5 a2.2
- gown / colour | other | refine | pale pink @ a1.5 | pink @ a2.2 | conflicts:
- Timmerlane / sang for the bride's walk | status | agree | yes @ a1.5 a2.3
- guest / Halloran | name | agree | Danny Halloran @ a1.4 a2.5 a4.7
- guest / Sandberg | name | agree | Adam Sandberg @ a1.4 a2.5 a3.7 a4.7 a6.7
- guest / Tambaland | name | agree | Tambaland @ a1.4 a2.5 a3.7 a4.7
- guest / Marshall | name | agree | Beverly Marshall @ a2.5 a4.7
- beach night with fireworks / day | date | agree | 2012-10-17 @ a1.7 a5.5 a6.5
- party with open fires / day | date | agree | 2012-10-18 @ a1.8 a5.5 a6.5
- guests / flown to first | place | refine | Germany @ a3.4 a6.3 | Frankfurt @ a4.5 | conflicts:
- guests / onward travel | other | agree | private jet @ a3.4 a6.3
- Marshall's wedding / year | date | agree | 2008 @ a3.8 a6.4
- Beal at Marshall's wedding / role | other | refine | bridesmaid @ a3.8 | guest @ a6.4 | conflicts:
- couple / together for | duration | refine | some five years @ a1.7 | since January 2007 @ a2.1 | five years @ a3.1 a6.8 | since 2007 @ a3.9 | conflicts:
- engagement / month | date | agree | December @ a3.10 a6.2
