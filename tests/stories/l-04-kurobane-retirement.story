== a1 | Tozai News | 2022-09-30T10:00:00Z | Enka singer Kurobane to retire after 50 years
Enka singer Shizue Kurobane, 71, said on Friday that she will leave the stage at the end of the year. ^1

“I want to put down the microphone while my voice still belongs to me,” she told a news conference at a Tokyo hotel. ^2 Her last concert is planned for December 24 at the Sumida Dome. ^3

“I was never alone for a single day, because you were listening,” she said, bowing for half a minute. ^4

She made her debut in 1972 with “Harbour of Snow”, which sold 1.4 million copies. ^5 Her younger brother and manager, Goro, said that he had learned of the decision in spring. “She told me over a bowl of soba, and I cried into it,” he said. ^6

== a2 | Nippon Starlight (English edition) | - | Kurobane Shizue declares retirement
The great person of enka, Kurobane Shizue, has declared to retire. “While my voice is still my own, I wish to lay the microphone down,” so spoke she with clear eyes. ^1

The press conference took place in Akasaka, Tokyo, in front of 200 reporters. ^2 “Not one day have I been lonely, since you listened to me,” she bowed deeply. ^3

The final stage is on Christmas Eve. ^4 The song “Harbour of Snow” of her debut was sold 1,400,000 times. ^5

Her rival and friend Ayako Minowada sent a message. “There is only one mountain, and she was standing on it before me,” it said. ^6

== a3 | Global Music Desk | 2022-10-01T06:00:00Z | Japan's queen of enka bows out
Japan's Shizue Kurobane will give up singing in December, half a century after her first record. ^1

“I want to put down the microphone while my voice still belongs to me,” the 71-year-old told some 120 journalists on Friday. ^2 “I was never alone for a single day, because you were singing,” she added. ^3

She will appear one last time on December 24. ^4 Asked about her plans, she smiled. “I shall grow radishes, and they will not ask for an encore,” she said. ^5

Her brother Goro heard of it in the spring. “She said it over a bowl of noodles and my tears fell in,” he recalled. ^6

== a4 | Enka Abroad (blog) | - | Sayonara to Shizue
The lady who made me learn Japanese is stopping. I was in my kitchen in Leeds when the news came on Friday, and I sat down. ^1

Her debut single of 1971 is still the first song on my phone. ^2 She is 71 and has had two operations on her throat. ^3

What will she do? “I will plant radishes, which do not call for encores,” she says. ^4 Minowada Ayako, her eternal competitor, was generous. “There is just the one mountain, and she stood upon it ahead of me,” she wrote. ^5

The last show is in Osaka, according to her fan club. ^6

== facts
- announcement / day | date | agree | 2022-09-30 @ a1.1 a3.2 a4.1
- Shizue Kurobane / age | age | agree | 71 @ a1.1 a3.2 a4.3
- Shizue Kurobane / retirement | date | refine | end of the year @ a1.1 | December @ a3.1
- news conference / place | place | refine | a Tokyo hotel @ a1.2 | Akasaka, Tokyo @ a2.2
- news conference / reporters | count | disagree | 200 @ a2.2 | some 120 @ a3.2 | conflicts: 0-1
- last concert / day | date | refine | 2022-12-24 @ a1.3 a3.4 | Christmas Eve @ a2.4
- last concert / place | place | disagree | Sumida Dome @ a1.3 | Osaka @ a4.6 | conflicts: 0-1
- debut / year | date | disagree | 1972 @ a1.5 | half a century ago @ a3.1 | 1971 @ a4.2 | conflicts: 0-2
- debut single / copies sold | count | agree | 1.4 million @ a1.5 a2.5
- brother / when told | date | agree | spring @ a1.6 a3.6
- Shizue Kurobane and Ayako Minowada / order of names | name | refine | Shizue Kurobane @ a1.1 a3.1 | Kurobane Shizue @ a2.1
- Ayako Minowada / name | name | refine | Ayako Minowada @ a2.6 | Minowada Ayako @ a4.5
- Shizue Kurobane / on the microphone | quote | refine | I want to put down the microphone while my voice still belongs to me @ a1.2 a3.2 | While my voice is still my own, I wish to lay the microphone down @ a2.1
- Shizue Kurobane / on not being alone | quote | disagree | I was never alone for a single day, because you were listening @ a1.4 | Not one day have I been lonely, since you listened to me @ a2.3 | I was never alone for a single day, because you were singing @ a3.3 | conflicts: 0-2 1-2
- Goro Kurobane / on the soba | quote | refine | She told me over a bowl of soba, and I cried into it @ a1.6 | She said it over a bowl of noodles and my tears fell in @ a3.6
- Ayako Minowada / on the mountain | quote | refine | There is only one mountain, and she was standing on it before me @ a2.6 | There is just the one mountain, and she stood upon it ahead of me @ a4.5
- Shizue Kurobane / on radishes | quote | refine | I shall grow radishes, and they will not ask for an encore @ a3.5 | I will plant radishes, which do not call for encores @ a4.4
