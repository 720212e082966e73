== a1 | Samvad News Agency | 2025-02-10T04:35:00Z | Ishani Vaidya, cricketer Rohan Kuruvila announce engagement
MUMBAI, Feb 10 - Actor Ishani Vaidya and the India leg-spinner Rohan Kuruvila are to marry, they said in a joint post that went up on Instagram late on Sunday. ^1
"He asked. I cried. Then I said yes twice, because the first one was lost in the wind," ran the caption, below three photographs of a wooden boat on a lake. ^2 It had gathered more than 2 million likes by Monday morning. ^3
The proposal itself took place in Srinagar two days before the post, a member of her team said, during a break between two shooting schedules. ^4 No wedding date has been decided. ^5
Vaidya, 31, won the Filmfare Award for best actress in 2022 for "Neeli Gali". ^6 ^7 Kuruvila, who is 29, has 74 wickets from 18 Tests and was operated on for a torn ankle ligament in 2023. ^8 ^9

== a2 | Bombay Lens | 2025-02-10T08:10:00Z | Bowled over! Ishani says yes on a houseboat, and oh, that rock
So the worst-kept secret in Bandra is out. Ishani Vaidya has a ring on her finger and a leg-spinner on her arm.
Our little bird on Nigeen Lake swears that Rohan waited for sunset on Sunday, sent the waiters below and went down on one knee between the kahwa and the kebabs. ^1 ^2 Before dinner was cleared, the pictures were up for her 19 million followers.
And the ring? A cushion-cut diamond which no one at the table dared put under five carats. ^3 Kid sister Tanya was in on it and had her phone running, so expect the video any day. ^4
Ishani was engaged once already, to the director Kabir Sehgal, and handed back that ring in 2021. ^5 "She told us she was finished with film people," giggles a pal. "Cricketers were never on the list."
Word is the families want a December date. ^6

== a3 | Kerala Deepam (translated from Malayalam) | - | Payasam in Fort Kochi as Rohan is to wed Hindi film star
In the narrow lane behind the Santa Cruz Basilica sweets were handed to everyone who passed on Monday, for the son of Mathew master is getting married. ^1
"He rang at Christmas to ask whether we would object to a girl from Bombay," said Mathew Kuruvila, who taught mathematics for thirty-four years. ^2 His wife, Annamma, said the two would be blessed in church in Kochi, with a second ceremony for the bride's people. ^3
The bride is the actress Ishani Vaidya. She wrote to her admirers: "He asked and I wept, and I had to tell him yes two times since he did not believe me the first time." ^4 The question was put to her on the water in Kashmir. ^5
They became acquainted three years ago when both were hired for a tea advertisement. ^6 Rohan, 29, left Kochi at sixteen for the academy in Bengaluru. ^7

== a4 | Filmi Weekly | 2025-02-14T06:00:00Z | Exclusive: 'I hid for forty minutes' - Ishani's sister on the proposal
Tanvi Vaidya has pins and needles to thank for the sweetest clip of the year. ^1 "He said five minutes, it was forty, and I was squashed in a cupboard with the life jackets," says the 26-year-old, who shot the moment on her phone. ^2
It happened on Friday of last week, on a houseboat moored at Nigeen Lake, with a santoor player on the next deck. ^3 ^4 Rohan had been planning since October, and he needed her help because Ishani notices everything. ^5
What he held out was his late grandmother's sapphire, a deep blue stone from Kottayam that a goldsmith in Thrissur put into a new setting. ^6 "No diamond would have made her cry like that," Tanvi says.
The pair had met in Bengaluru in 2022, filming a commercial for tea in which neither got a line. ^7 As to the wedding: "Winter. Two religions, two menus, one headache, and it will be mine." ^8

== a5 | Third Umpire Daily | 2025-02-10T11:45:00Z | Kuruvila engaged, and back in the nets by Thursday
Congratulations poured in from the dressing room on Monday after Rohan Kuruvila let it be known that he is to marry Ishani Vaidya, the face of "Neeli Gali". ^1
The wrist-spinner had been given leave until the 12th by the team management and spent the weekend in Kashmir. ^2 ^3 He is expected at practice on Thursday.
Kuruvila lost seven months of 2023 to ankle surgery. ^4 He came back with 5 for 38 at Nagpur and now stands at 74 Test wickets. ^5 His captain posted a picture of a googly grip with the words "She picked it."
According to those close to him, the two have been a couple since the spring of last year; it was in the stands at Chepauk in April that she was first seen in his shirt. ^6

== a6 | The Deccan Courier | - | The long spell: how a quiet off-season romance became the wedding of the winter
A tea company in Bengaluru may claim some credit. In 2022 it put an actress who does not follow cricket opposite a bowler who does not go to the pictures, and the commercial, by all accounts, was dreadful. ^1
They were friends for two years. She had come out of an engagement to the film-maker Kabir Sehgal, he was about to lose most of a season to an operation on his ankle. ^2 ^3 By April 2024 they were together. ^4
The proposal came on 7 February this year in Srinagar; the world was told on the 9th. ^5 ^6 On her hand since then is the sapphire that his grandmother wore, and which his mother at first thought too plain. ^7
"The first one was lost in the wind," Vaidya wrote of her yes. ^8 The second will be said on 6 December at the basilica in Fort Kochi, eight days before the Hindu rites in Pune, her home town. ^9 She will then be 32.

== facts
- proposal / day | date | disagree | 2025-02-07 @ a1.4 a4.3 a6.5 | 2025-02-09 @ a2.1
- Instagram caption / why she said yes twice | quote | disagree | "Then I said yes twice, because the first one was lost in the wind" @ a1.2 | "I had to tell him yes two times since he did not believe me the first time" @ a3.4 | "The first one was lost in the wind" @ a6.8 | conflicts: 0-1, 1-2
- ring / stone | other | disagree | diamond, cushion cut @ a2.3 | grandmother's sapphire @ a4.6 a6.7
- sister of Vaidya / first name | name | disagree | Tanya @ a2.4 | Tanvi @ a4.1
- proposal / place | place | refine | Srinagar @ a1.4 a6.5 | houseboat on Nigeen Lake @ a4.3 | Nigeen Lake @ a2.1 | on the water in Kashmir @ a3.5 | Kashmir @ a5.3
- couple / when they met | date | refine | 2022 @ a4.7 a6.1 | three years ago @ a3.6
- couple / since when together | date | refine | spring of last year, seen in April @ a5.6 | by April 2024 @ a6.4
- wedding / when | date | refine | not decided @ a1.5 | December @ a2.6 | winter @ a4.8 | 6 December @ a6.9
- announcement / day | date | agree | 2025-02-09 @ a1.1 a6.6
- commercial / product | other | agree | tea @ a3.6 a4.7 a6.1
- Kuruvila / Test wickets | count | agree | 74 @ a1.8 a5.5
- Kuruvila / age | age | agree | 29 @ a1.8 a3.7
- earlier engagement / to whom | name | agree | Kabir Sehgal @ a2.5 a6.2
- Kuruvila / injury | other | refine | torn ankle ligament operated on in 2023 @ a1.9 | seven months of 2023 lost to ankle surgery @ a5.4 | most of a season lost to an operation on his ankle @ a6.3
