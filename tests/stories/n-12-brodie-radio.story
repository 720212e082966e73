== a1 | Harbour News Network | 2025-03-04T22:00:00Z | Gaz Tolmie quits breakfast after on-air walkout
Sydney radio star Gary “Gaz” Tolmie has quit Wave 104's top-rated breakfast program, eight days after he walked out in the middle of a broadcast. ^1
The 46-year-old told listeners on Tuesday that he was done. ^2 “I've had eleven good years and one bad morning, and the morning won,” he said. ^3
Tolmie tore off his headphones at 7.40am on Monday, February 24, when co-host Kirra Dunstable made a crack about his divorce. ^4 Dunstable apologised the next day. ^5
The pair's contract, worth $3.8 million a year between them, was to run until the end of 2026. ^6 Their show held a 14.9 per cent share in the last survey. ^7
Comedian Stavros Kondellis will sit in from Monday. ^8

== a2 | The Tattler AU | 2025-03-06T01:00:00Z | Gaz and Kirra: the blow-up blow by blow
They rode in the same cab for years. Now Gaz Tolmie won't take Kirra Dunstable's calls.
The 39-year-old's gag about Gaz's “second-hand marriage” came at about twenty to eight, and by the weather he was in the car park. ^1 “I've had eleven good years and one bad morning, and the morning won,” he said when he resigned this week. ^2
Insiders claim that there was bad blood since December, when Kirra hosted the Christmas special on her own. ^3 She said sorry by text message within the hour. ^4
He split from his wife, Melanie, last winter, after 15 years. ^5 His two boys live with him in Manly every other week. ^6
His last words on air? “Enjoy the traffic, Sydney, I'm off.” ^21

== a3 | Media Ledger | - | Wave 104 loses half of its $3.8m duo
Wave 104 yesterday confirmed the exit of Gary Tolmie, who joined it from Brisbane's Hit Coast in 2014. ^1 He had nearly two years left on a deal that pays him and Kirra Dunstable a combined $3.8 million annually. ^2
The breakfast pair led the FM market with a share of 14.9 per cent, up from 13.1 a year ago. ^3 Station head Joanne Petrakis said Dunstable would present alone “until Easter at least”. ^4
Tolmie, 46, left the studio during the 7.30 news on February 24. ^5 He was suspended for a week without pay. ^6

== a4 | Peninsula Chronicle | 2025-03-07T03:00:00Z | Manly's Gaz: I'd rather coach under-12s
Gaz Tolmie was back at Brookvale on Thursday, with a whistle in his mouth.
The Manly father of two says that he is enjoying not having to get up at 3.30. ^1 “I had ten good years and one bad morning, and the morning won,” he repeated. ^2 His wife and he parted in July after fifteen years of marriage. ^3
The station had not suspended him, he insisted: he had taken leave. ^4 Ms Dunstable's on-air apology, on the Tuesday, he called “decent”. ^5 The Greek-Australian comic Stav Kondelis takes over his chair next week. ^6
His exit line, “Enjoy the weather, Sydney, I'm off,” is already on T-shirts. ^21 He will not say whether another station has rung, but the under-12s, he says, have a final in September.

== facts
- resignation / day | date | refine | Tuesday @ a1.2 | this week @ a2.2
- Tolmie / age | age | agree | 46 @ a1.2 a3.5
- Tolmie / on leaving | quote | disagree | I've had eleven good years and one bad morning, and the morning won @ a1.3 a2.2 | I had ten good years and one bad morning, and the morning won @ a4.2
- walkout / day | date | refine | Monday, February 24 @ a1.4 | February 24 @ a3.5 | eight days before the Tuesday @ a1.1
- walkout / time | date | disagree | 7.40am @ a1.4 | about twenty to eight @ a2.1 | during the 7.30 news @ a3.5 | conflicts: 0-2 1-2
- walkout / cause | other | refine | a crack about his divorce @ a1.4 | gag about his second-hand marriage @ a2.1
- apology / when | date | disagree | the next day @ a1.5 | within the hour @ a2.4 | Tuesday @ a4.5 | conflicts: 0-1 1-2
- apology / how | other | disagree | text message @ a2.4 | on air @ a4.5
- contract / sum | money | agree | $3.8m a year @ a1.6 a3.2
- contract / left | duration | refine | until the end of 2026 @ a1.6 | nearly two years @ a3.2
- show / share | quantity | agree | 14.9 per cent @ a1.7 a3.3
- replacement | other | disagree | Kondellis from Monday @ a1.8 | Dunstable alone until Easter @ a3.4 | Kondelis next week @ a4.6 | conflicts: 0-1 1-2
- comedian / name | name | disagree | Kondellis @ a1.8 | Kondelis @ a4.6
- marriage / length | duration | agree | 15 years @ a2.5 a4.3
- split / when | date | refine | last winter @ a2.5 | July @ a4.3
- Tolmie / children | count | agree | 2 @ a2.6 a4.1
- Tolmie / home | place | agree | Manly @ a2.6 a4.1
- suspension | status | disagree | suspended for a week without pay @ a3.6 | not suspended, on leave @ a4.4
- Wave 104 / years | duration | refine | eleven years @ a1.3 a2.2 | since 2014 @ a3.1
- station / name | name | agree | Wave 104 @ a1.1 a3.1
- Tolmie / last words on air | quote | disagree | Enjoy the traffic @ a2.21 | Enjoy the weather @ a4.21
