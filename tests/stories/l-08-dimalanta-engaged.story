== a1 | Manila Sunbeam | 2024-12-28T02:00:00Z | Luzelle Dimalanta, Paco Evangelio engaged
It is a yes for kapamilya of both camps: actress Luzelle Dimalanta and singer-songwriter Paco Evangelio are engaged, she announced on Instagram on Friday. ^1

He knelt on Christmas Day on the beach of Siargao. ^2 “I was still chewing when he knelt down,” she said in Filipino in a live video. ^3 The ring holds a 2.5-carat South Sea pearl. ^4

Evangelio, 32, had asked her parents in October. ^5 “I told him yes, but return her before ten o'clock,” her father, Mang Berting, joked. ^6

The two have been together for five years. ^7 “I wrote forty songs for her and she has corrected all of them,” the singer once said. ^8

== a2 | ChismisNow | - | OMG! Luzelle was still chewing
Besties, it happened during dinner. “My mouth was still full when he got down on his knee,” Luzelle tells her followers. ^1 The pearl is from Palawan, the dress was from a flea market. ^2

Her daddy gave the blessing two months ago. “I said yes to him, but he has to bring her home before 10,” Mang Berting told us. ^3

The wedding? “Next year, when the mangoes are sweet,” says Luzelle, 30. ^4 Her ex, basketball player Dirk Samonte-Uy, sent three hearts on X. ^5

== a3 | Pinoy Abroad Dubai | - | Dimalanta to marry Evangelio after Siargao proposal
Actress Luzelle Dimalanta, 30, will marry Paco Evangelio, the voice of “Huling Biyahe”. ^1 He proposed on the island of Siargao on December 24, with a ring with a pearl. ^2

“I was still chewing when he knelt down,” she recalled. ^3 They will wed in the coming year. “When the mangoes are sweet, next year,” she said of the date. ^4

Evangelio has always credited her. “Forty songs I've written for her, and every one of them she has corrected,” he told a radio station. ^5 “She is the only critic I was ever afraid of,” he said then. ^6

== a4 | Pan-Asia Entertainment | 2024-12-30T06:00:00Z | Filipino film star engaged to musician
Filipino film star Luzelle Dimalanta said yes to Paco Evangelio, her boyfriend of seven years, on Christmas Day. ^1

“I was still cheering when he knelt down,” she told fans. ^2 Evangelio, 32, called her on an earlier occasion “the only critic of whom I was ever scared”. ^3 She gave him a gold watch on the spot. ^4

Dimalanta's next film, “Salt Road”, opens on February 12. ^5

== a5 | Glimmer (US) | - | Who Is Paco Evangelio?
Luzelle Dimalanta's fiancé is a 32-year-old songwriter from Iloilo. ^1 “I've written her 40 songs and she has corrected every single one,” he likes to say. ^2

His future father-in-law approves. “I told him yes, but return her before ten o'clock,” said the retired jeepney driver. ^3 The engagement was made public on December 27. ^4 “I would marry him even without the pearl,” Dimalanta insists. ^5

== facts
- proposal / day | date | disagree | 2024-12-25 @ a1.2 a4.1 | 2024-12-24 @ a3.2 | conflicts: 0-1
- announcement / day | date | agree | 2024-12-27 @ a1.1 a5.4
- proposal / place | place | refine | beach of Siargao @ a1.2 | island of Siargao @ a3.2
- ring / stone | other | refine | 2.5-carat South Sea pearl @ a1.4 | pearl from Palawan @ a2.2 | pearl @ a3.2
- Paco Evangelio / age | age | agree | 32 @ a1.5 a4.3 a5.1
- Luzelle Dimalanta / age | age | agree | 30 @ a2.4 a3.1
- father / blessing | date | refine | October @ a1.5 | two months ago @ a2.3
- couple / time together | duration | disagree | five years @ a1.7 | seven years @ a4.1 | conflicts: 0-1
- Luzelle Dimalanta / on chewing | quote | disagree | I was still chewing when he knelt down @ a1.3 a3.3 | My mouth was still full when he got down on his knee @ a2.1 | I was still cheering when he knelt down @ a4.2 | conflicts: 0-2 1-2
- father / on ten o'clock | quote | refine | I told him yes, but return her before ten o'clock @ a1.6 a5.3 | I said yes to him, but he has to bring her home before 10 @ a2.3
- Paco Evangelio / on forty songs | quote | refine | I wrote forty songs for her and she has corrected all of them @ a1.8 | Forty songs I've written for her, and every one of them she has corrected @ a3.5 | I've written her 40 songs and she has corrected every single one @ a5.2
- Luzelle Dimalanta / on the wedding date | quote | refine | Next year, when the mangoes are sweet @ a2.4 | When the mangoes are sweet, next year @ a3.4
- Paco Evangelio / on the critic | quote | refine | She is the only critic I was ever afraid of @ a3.6 | the only critic of whom I was ever scared @ a4.3
