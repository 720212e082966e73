== a1 | Shūkan Sora (translated) | 2022-11-10T00:00:00Z | Scoop: Hayase Ren has been a husband since May
The actor Hayase Ren, 36, has been married for half a year, and nobody was told. ^1
This magazine has learned that on May 22 he and a woman of 32 who works as a hospital pharmacist handed in their papers at the Setagaya ward office. ^2 The two were seen on Sunday evening with shopping bags in front of a building of nine floors in Meguro, where they have lived since August. ^3
They have known each other since school days in Sendai, says a friend. ^4 "They broke up once, in his second year in Tokyo, and found each other again in 2019."
Asked about it on Tuesday, his office, Blue Crane, said: "His private life is left to him." ^5 On January 8 his new drama, "The Ninth Witness," begins. ^6

== a2 | Kanto Press | 2022-11-11T05:30:00Z | Actor Hayase confirms marriage
Ren Hayase, known for the "Night Ferry" films, has confirmed that he is married. ^1 In a message by fax to the media on Friday he apologised for the late report. ^2
"I registered my marriage in May of this year with a woman I have long respected," it said. ^3 "She is not in the public eye, and I ask you to watch over us quietly." ^4
His wife is not pregnant, and there are no plans for a ceremony, his agency added. ^5 Hayase, 36, made his debut in 2006 as a member of the theatre troupe Kazaguruma and won a Japan Academy prize in 2018 for "Salt Road." ^6
The confirmation came a day after a weekly reported the marriage.

== a3 | Sports Nichiyō (translated) | 2022-11-12T00:00:00Z | Hayase, 37, and the bride from back home
The fax was short, the happiness seems long. Hayase Ren, 37, is off the market, and his fans' word of the day was "Ren-loss." ^1
The bride is a pharmacist, four years younger, and like him from Miyagi. ^2 One who has seen her calls her "tall, with a laugh you hear through a wall." They became a couple at high school in Sendai. ^3
On Friday evening at a stage greeting in Yurakucho, before 800 spectators, he bowed for ten seconds. "I should have told you earlier," he said, "but I wanted to let it grow in a quiet place." ^4 His co-star Mizuki Aoi, 29, whose own wedding was in 2020, held out a paper bag: rice crackers.

== a4 | Tokyo Screen Notes | - | What Ren said on stage
I was in row G at the Yurakucho greeting for "Tide Table," and I cried a little, I admit it.
He came out last. Deep bow, very long. Then, word for word as far as my notes go: "I should have told you earlier. ^5 I was afraid that it would be broken if I did." ^1 Aoi-san gave him rice crackers and everybody laughed.
So for the record: papers in at the ward office in Setagaya on the 2nd of May, his parents' anniversary; message to the press on November 11; no party. ^2 A pharmacist! ^3 From the same town!
He'll be 37 on December 3. ^4 The fan club event in Osaka on the 17th of that month is still on, and postcards are limited to two each.

== a5 | Asia Stage & Screen | - | Marriage will not delay 'Ninth Witness'
The network behind "The Ninth Witness" sees no need for changes after its lead, Ren Hayase, made his marriage public last Friday. ^1 The ten-part series goes out from January 8 as planned. ^2
Sponsors, among them a maker of canned coffee that has used his face since 2017, were informed in June, a month after the wedding was registered, a person at the agency said. ^3 That explains the calm of the week: in 2015 the marriage of another client, the singer Yoh, cost Blue Crane three contracts.
His wife is expecting the couple's first child in spring, the same person said. ^4 No reception is planned. ^5
== facts
- marriage / date of registration | date | disagree | 2022-05-22 @ a1.2 | 2022-05 @ a2.3 a5.3 | 2022-05-02 @ a4.2 | conflicts: 0-2
- Hayase / age | age | disagree | 36 @ a1.1 a2.6 a4.4 | 37 @ a3.1
- wife / pregnant | status | disagree | not pregnant @ a2.5 | expecting first child in spring @ a5.4
- Hayase / words on stage | quote | disagree | "I should have told you earlier, but I wanted to let it grow in a quiet place" @ a3.4 | "I should have told you earlier. I was afraid that it would be broken if I did." @ a4.1 a4.5
- wife / age | age | refine | 32 @ a1.2 | four years younger @ a3.2
- wife / occupation | other | refine | hospital pharmacist @ a1.2 | pharmacist @ a3.2 a4.3 | not in the public eye @ a2.4
- couple / how they met | other | refine | known since school days in Sendai @ a1.4 | a couple at high school in Sendai @ a3.3
- agency / reaction | other | refine | private life is left to him @ a1.5 | confirmed by fax @ a2.2
- announcement / date | date | agree | 2022-11-11 @ a2.2 a4.2 a5.1
- marriage / place of registration | place | agree | Setagaya ward office @ a1.2 a4.2
- wedding party / planned | status | agree | none @ a2.5 a4.2 a5.5
- The Ninth Witness / start | date | agree | 2023-01-08 @ a1.6 a5.2
