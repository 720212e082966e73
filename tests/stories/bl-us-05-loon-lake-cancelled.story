== a1 | Variety | 2024-05-08T17:00:00Z | 'Loon Lake' Canceled at Lumora After Three Seasons
Lumora has canceled "Loon Lake" after three seasons, Variety has learned. ^1
The decision comes less than two weeks after the Season 3 finale, released on April 25, left Ruth Calloway's sheriff, Dot Amundsen, under the ice. ^2 Sources say the cast was informed Monday on a Zoom call with creator Dana Whitlock. ^3
Viewing of the third season was down 38% from the second, according to a person with knowledge of the streamer's internal data. ^4 The dramedy cost around $7 million an episode. ^5
Studio Pinwheel Television intends to shop the series elsewhere. ^6 Lumora, which keeps all 28 episodes on its platform, declined to comment. ^7
Whitlock previously created "Parish Hall," which ran for five seasons on cable.
== a2 | ScreenWire | - | Lumora Drains 'Loon Lake'; Pinwheel Seeks New Home
There won't be a fourth trip to the lake. Lumora has opted not to go forward with Dana Whitlock's small-town police dramedy, whose third run wrapped on Thursday, April 25, with a cliffhanger. ^1
I hear the numbers had been respectable, but the price had not: with cast raises, the show had climbed past $9 million per episode, and Season 4 would have cost more. ^2
Pinwheel has already had conversations with two other outlets. ^3 The clock is ticking, as options on the actors lapse June 30. ^4
Calloway, an Emmy nominee last year, is next in the feature "Salt Wife," which begins filming in Nova Scotia in August. ^5
== a3 | Cape Fear Courier | 2024-05-10T14:00:00Z | 'Loon Lake' exit leaves 180 local crew looking for work
The lake in "Loon Lake" was never in Minnesota. It was a flooded quarry off Castle Hayne Road, and now it goes back to being one.
About 180 people in the Wilmington area worked on the series, which was canceled this week by the streaming service Lumora. ^1 Film commissioner Ed Laskey put its local spending since 2021 at $94 million. ^2
Gaffer Tina Boykin said the crew had been told to expect a call about building permits. "Then on Monday afternoon my phone starts buzzing, and it's the actors, because they'd just come off a Zoom," she said. ^3
Pinwheel Television has until the end of June, when the cast contracts run out, to place the show with another service. ^4 The sets are paid for through July.
Boykin, who bought a house in Leland after the second season was ordered, said she had turned down a feature in Savannah to stay free for a fourth. She has worked on 14 series in 19 years. "This is the first one where I knew the name of the guy who plowed the snow, and the snow was soap," she said.
The quarry's owner, Dwight Pell, has had calls from diving clubs. He plans to leave the jetty up, along with the sign that says "Welcome to Loon Lake, Pop. 1,104." Visitors have been stopping to take their picture with it. Thursday's count, he said, was 60 cars.
== a4 | The Guardian | 2024-05-09T12:10:00Z | Loon Lake: fans' fury as cult US drama is axed on a cliffhanger
More than 40,000 people have signed a petition calling on the streaming platform Lumora to reverse its decision to cancel Loon Lake, whose last episode ended with its heroine trapped beneath a frozen lake. ^1
The series, which starred Ruth Calloway, 52, as a widowed sheriff, ran for three series and 28 episodes. ^2 Its audience had shrunk by more than a third in the past year, according to US reports. ^3
"We told the whole story except the last chapter," its creator, Dana Whitlock, wrote on Instagram. ^4 "I know what happens under the ice. I would like to tell you."
It is the fourth original drama that Lumora has dropped since January. The company has said it will reduce spending on scripted programmes by $500m this year.
== a5 | Thin Ice: A Loon Lake Blog | - | SAVE DOT: what we know, what to do
Thirty episodes, three seasons, one sheriff. ^1 And they're going to leave her in the water.
The petition is at 62,000 and climbing! ^2 Keep sharing it.
Dana has been amazing. "We told the whole story except the last page," she wrote the day after, and then put up a photo of the writers' room door with tape over it. ^3
What makes me really angry is how Ruth heard. She was on a red carpet and a reporter asked how she felt about it. ^4
They keep saying it was too expensive. ^5 The finale only came out on April 26, give people a chance to watch it! ^6
== a6 | Associated Press | 2024-05-20T16:00:00Z | Q&A: Ruth Calloway on losing 'Loon Lake' and learning to dive
NEW YORK (AP) — Ruth Calloway turned 53 on Saturday, and spent the day under water, training for a film. ^1
Two weeks ago she learned that "Loon Lake," the Lumora series that made her a star after three decades of stage work, would not return. ^2 She was at home with 14 colleagues in little squares on her laptop. "Dana told us herself, on Zoom, and somebody's dog howled," Calloway said. ^3 "It was better than reading it."
She holds out hope that another service will take it on before the contracts expire on June 30. ^4 "I have been in that lake for 28 hours of television," she said. ^5 "I'd like a towel."
"Salt Wife," her next project, starts shooting in August in Canada. ^6
== facts
- Loon Lake / seasons | count | agree | three @ a1.1 a2.1 a4.2 a5.1
- Loon Lake / episodes | count | disagree | 28 @ a1.7 a4.2 | 28 hours of television @ a6.5 | 30 @ a5.1 | conflicts: 0-2
- Season 3 finale / release date | date | disagree | 2024-04-25 @ a1.2 a2.1 | April 26 @ a5.6 | conflicts: 0-1
- Finale / ending | other | refine | Dot Amundsen under the ice @ a1.2 a4.1 | a cliffhanger @ a2.1
- Cast / how told | other | disagree | Zoom call @ a1.3 a3.3 a6.3 | Calloway asked by a reporter on a red carpet @ a5.4 | conflicts: 0-1
- Cast / date told | date | refine | 2024-05-06 @ a1.3 a3.3 | two weeks before 2024-05-20 @ a6.2
- Series / cost per episode | money | disagree | around $7 million @ a1.5 | past $9 million @ a2.2 | conflicts: 0-1
- Cancellation / reason | other | refine | fall in viewing @ a1.4 | respectable numbers, too high a price @ a2.2 | too expensive @ a5.5
- Season 3 / fall in audience | quantity | refine | 38% @ a1.4 | more than a third @ a4.3
- Dana Whitlock / reaction | quote | disagree | "We told the whole story except the last chapter" @ a4.4 | "We told the whole story except the last page" @ a5.3 | conflicts: 0-1
- Petition / signatures | count | refine | more than 40,000 @ a4.1 | 62,000 and climbing @ a5.2
- Cast contracts / expiry | date | refine | 2024-06-30 @ a2.4 a6.4 | end of June 2024 @ a3.4
- Pinwheel / plan | other | refine | will shop the series elsewhere @ a1.6 | conversations with two outlets @ a2.3 | seeking to place it with another service @ a3.4
- Ruth Calloway / age | age | refine | 52 @ a4.2 | turned 53 on 18 May 2024 @ a6.1
- Series / creator | name | agree | Dana Whitlock @ a1.3 a2.1 a4.4
- Salt Wife / start of filming | date | agree | 2024-08 @ a2.5 a6.6
- Salt Wife / place of filming | place | refine | Nova Scotia @ a2.5 | Canada @ a6.6
