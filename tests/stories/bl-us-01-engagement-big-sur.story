== a1 | People | 2024-02-13T18:20:00Z | Maren Tolliver Is Engaged to Musician Dez Okafor-Lane: All About Her Ring
Maren Tolliver is going to be a bride! The Harbor Lights star, 34, revealed on Instagram on Tuesday, Feb. 13, that she and musician Dez Okafor-Lane are engaged. ^1 "Easiest question I was ever asked," she captioned a black-and-white photo of her left hand resting on a diner menu. ^2
Okafor-Lane, 37, got down on one knee on Saturday during a weekend away in Big Sur, a source tells PEOPLE. ^3 "He'd been planning it since Christmas, and her sister was the only person he told," says the source. ^4
The pair, who have been dating for two years, met backstage at a benefit concert in Austin. ^5 The ring is a 5-carat emerald-cut diamond on a plain gold band by New York jeweler Ines Hallberg. ^6
Tolliver has never been married. ^7 Okafor-Lane was previously wed to stylist Brooke Amari from 2014 to 2019. ^8
The Burlington, Vermont, native has kept most of the romance off social media. ^9 In a 2022 interview she told PEOPLE that she'd had nine years of "being photographed leaving places" and wanted something that nobody had a picture of. She joined Harbor Lights in 2020, and the legal drama's fifth season goes before the cameras next month. ^10
Okafor-Lane's band released its fourth album, Small Hours, in November and plays 22 European dates in May and June. Reps for the couple did not respond to PEOPLE's request for comment.
== a2 | TMZ | 2024-02-13T21:05:00Z | Maren Tolliver: Dez Popped the Question ... And the Rock Is HUGE
Dez Okafor-Lane skipped the chips and dip on Super Bowl Sunday ... he was busy putting a ring on it! ^1
Sources close to the couple tell TMZ the Paper Saints frontman proposed to Maren Tolliver on the sand in Big Sur a couple hours before kickoff. ^2 We're told they caught the second half in bed with room-service burgers.
As for the rock ... it's 8 carats, and a Beverly Hills jeweler who looked at the pic for us says you're not walking out with it for less than $400,000. ^3
Maren went public on IG Tuesday, writing, "Easiest question I've ever been asked." ^4
It'll be Dez's second trip down the aisle. ^5 He and celeb stylist Brooke Amari pulled the plug in 2019 after 5 years. ^6
== a3 | Page Six | 2024-02-14T20:10:00Z | Maren Tolliver flashes massive engagement ring after breakfast in Soho
She wasn't exactly hiding it. Actress Maren Tolliver, 34, was photographed leaving Balthazar on Wednesday morning with her coat over one arm and a very large diamond on her left hand. ^1
Gemologist Paul Renner, who has not handled the piece, tells Page Six that the emerald-cut stone is "no smaller than 7 carats" and would retail for between $350,000 and $450,000. ^2
Her fiancé, Paper Saints singer Dez Okafor-Lane, asked for her hand on Saturday near Pfeiffer Beach in Big Sur, according to an insider. ^3
"Her brother helped him choose the spot and was sworn to secrecy," says our spy. ^4
The two have been an item since early 2022, three years after his divorce from Brooke Amari. ^5
== a4 | Austin Ledger | 2024-02-16T13:00:00Z | 'I thought somebody had died': Paper Saints singer's mom on the call that wasn't bad news
When the phone rang at 10 p.m. last Saturday, Funmi Okafor assumed the worst. "He was crying so hard I thought somebody had died," the retired Crockett High School teacher said Thursday of her son, Dez Okafor-Lane of the Paper Saints. ^1 "Then I heard Maren laughing."
Okafor-Lane, who turned 37 in December, had proposed that afternoon to Maren Tolliver, the Vermont-born actress who plays a public defender on "Harbor Lights." ^2
They met here in October 2021 in a corridor of the Moody Theater, where the band was headlining a benefit for flood victims. ^3 The dating began the following February, by his mother's account. ^4 "He is slow," she said. "He was slow to walk, too."
It will be a Hill Country wedding this fall, she said, provided nobody books the band a tour. ^5 His first marriage, to Los Angeles stylist Brooke Amari, ended in divorce five years ago. ^6
== a5 | Harbor Lights Daily | - | SHE SAID YES!!! Everything we know so far
OK, we have all stopped screaming. Mostly.
Maren posted the ring the day before Valentine's with the words "Easiest question I was ever asked," and the comments section promptly died. ^1 The stone is five carats, emerald cut, made by Ines Hallberg, who also did the locket Nora wears in season 2. ^2
She and Dez have been together for about two years, although nobody got a photo of the two of them until the Toronto premiere of Slow Weather. ^3
And no, it isn't happening this year! Maren told a fan outside a restaurant in New York that they are "thinking summer 2025." ^4 Season 5 starts shooting in Vancouver in March, so she'll be in Canada when she turns 35 on the 9th. ^5
== a6 | Corazón y Estrellas (translated) | - | Maren Tolliver, committed: the diamond that shook the networks
The protagonist of the series "Harbor Lights" will pass through the altar. ^5 Maren Tolliver, aged 34, showed to her four million followers a stone that weighs exactly one gram, and added that no question had ever been so easy. ^1
The author of the question is the musician Dez Okafor-Lane, 37, who knelt before her last weekend in Big Sur, on the Californian coast. ^2 According to the American press they have been a couple for two years. ^3
For the bride it is a first wedding, for the groom a second. ^4 The house of the jeweler Hallberg did not wish to comment on the price.
== facts
- Proposal / date | date | disagree | 2024-02-10 @ a1.3 a3.3 a4.2 | 2024-02-11 @ a2.1 a2.2 | last weekend @ a6.2 | conflicts: 0-1
- Announcement on Instagram / date | date | agree | 2024-02-13 @ a1.1 a2.4 a5.1
- Maren Tolliver / caption of the post | quote | disagree | "Easiest question I was ever asked" @ a1.2 a5.1 | "Easiest question I've ever been asked" @ a2.4 | no question had ever been so easy @ a6.1 | conflicts: 0-1
- Ring / weight of the diamond | quantity | disagree | 5 carats @ a1.6 a5.2 | 1 gram @ a6.1 | 8 carats @ a2.3 | no smaller than 7 carats @ a3.2 | conflicts: 0-2 0-3 1-2 1-3
- Ring / price | money | refine | not less than $400,000 @ a2.3 | $350,000 to $450,000 @ a3.2
- Ring / cut | other | agree | emerald cut @ a1.6 a3.2 a5.2
- Ring / jeweler | name | agree | Ines Hallberg @ a1.6 a5.2
- Proposal / confidant of the groom | other | disagree | her sister, the only person told @ a1.4 | her brother @ a3.4 | conflicts: 0-1
- Proposal / place | place | refine | Big Sur @ a1.3 a6.2 | on the sand in Big Sur @ a2.2 | near Pfeiffer Beach in Big Sur @ a3.3
- Couple / time together | duration | refine | two years @ a1.5 a6.3 | since early 2022 @ a3.5 | since February 2022 @ a4.4 | about two years @ a5.3
- Couple / where they met | place | refine | benefit concert in Austin @ a1.5 | Moody Theater in Austin, benefit for flood victims @ a4.3
- Maren Tolliver / age | age | refine | 34 @ a1.1 a3.1 a6.1 | turns 35 on March 9 @ a5.5
- Dez Okafor-Lane / age | age | refine | 37 @ a1.3 a6.2 | turned 37 in December @ a4.2
- Dez Okafor-Lane / end of first marriage | date | refine | 2019, wed 2014 @ a1.8 | 2019 after 5 years @ a2.6 | three years before early 2022 @ a3.5 | five years ago @ a4.6
- Dez Okafor-Lane / former wife | name | agree | Brooke Amari @ a1.8 a2.6 a3.5 a4.6
- Dez Okafor-Lane / marriages | status | agree | second marriage @ a2.5 a6.4
- Maren Tolliver / marriages | status | agree | never married before @ a1.7 a6.4
- Dez Okafor-Lane / band | name | agree | Paper Saints @ a2.2 a3.3 a4.1
- Wedding / planned date | date | disagree | 2024-23 @ a4.5 | 2025-22 @ a5.4 | conflicts: 0-1
- Maren Tolliver / series | name | agree | Harbor Lights @ a1.1 a4.2 a6.5
- Maren Tolliver / origin | place | refine | Burlington, Vermont @ a1.9 | Vermont @ a4.2
- Harbor Lights / start of the fifth season's shoot | date | agree | 2024-03 @ a1.10 a5.5
