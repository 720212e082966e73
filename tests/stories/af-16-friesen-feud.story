== a1 | Maple Wire | 2024-03-27T11:00:00-04:00 | Country star and rapper trade insults after awards
TORONTO - Country singer Jolene Friesen and rapper Dex Okafor, who shared the stage at the True North Music Awards in Halifax on Sunday, were locked in a public quarrel by Tuesday. ^1
Friesen, 38, accused him in a post on Instagram of having “laughed through” her tribute to her late guitarist, Buddy Unger. ^2
“If you can't take your hat off for a dead man, stay off my stage,” she wrote. ^3
Okafor, 27, who won three prizes on the night, replied that he had been laughing at a message from his daughter. ^4
“I didn't know the song was about a funeral. ^8 I thought it was about a truck,” he added. ^5
Unger was killed in a snowmobile accident in Manitoba on February 3. ^7 He had played with Friesen for 16 years. ^6

== a2 | Six Gossip | - | Boots vs. beats: the beef explained
So you've seen the memes. Here's how the Jolene-Dex thing started.
Sunday, Halifax: Jolene does a ballad for Buddy Unger, and the cameras catch Dex Okafor cackling in row two. ^1
Monday, 1 a.m.: she fires off on X. ^2 “If you can't take your hat off for a dead man, stay off my street,” she says, and 90,000 people hit like. ^3
He comes back with “I didn't know the song was about a funeral. ^6 I thought it was about a truck”. ^4 Ouch.
Flashback: in 2021 Dex called country “music for lawnmowers”, on May 9, and said sorry two days after. ^7
Now her lawyers have sued him for defamation, a friend of hers tells us. ^5

== a3 | The Prairie Sun | 2024-03-28 | Friesen: no lawsuit, just manners
STEINBACH - Jolene Friesen wants an apology and nothing more, her brother and manager, Corny Friesen, said on Wednesday. ^1
“There is no lawsuit. ^2 There's a lady who lost a friend,” he said.
The singer had performed “Ditch Lights”, which she wrote in one night for guitarist Buddy Unger, 45, who died in January when his snowmobile went through the ice of Lake Winnipeg. ^3
Unger joined her band in 2008, when she was still playing curling clubs. ^4
Her spring tour, 22 concerts with a new guitarist, opens in Brandon on April 11. ^5
The Friesens' father, who farms 900 acres, has kept out of it. “He asked if Dex was a make of tractor,” said his son. In 2019 the family shut its gates for a week after a television crew frightened the hens.

== a4 | Beatbox Canada | - | Dex Okafor says sorry, kind of
Mississauga MC Dex Okafor has apologized to Jolene Friesen “and to every truck in Manitoba”.
In a video posted last night, the 27-year-old said that he had telephoned her and that they had talked for an hour. ^1
“My daughter is five and she sent me a picture of a horse, that was the laugh,” he explained. ^2
The rapper, who took home three trophies in Halifax, said he'd give the money from his next single to a fund for Unger's children. ^3
Friesen has deleted her Instagram post. ^4
It's not the first time the rapper has eaten his words: three years ago he needed two days to apologize for calling country fans' music fit for lawnmowers. ^5 His record “Cul-de-Sac” has been in the top ten for 31 weeks.

== a5 | Atlantic Broadcasting | 2024-04-15 | Feuding stars to sing together
It began with a laugh and ends with a duet.
Three weeks after their row at the True North Music Awards, Jolene Friesen and Dex Okafor sang “Ditch Lights” together on Friday on the opening night of her tour in Brandon. ^1
Okafor removed his cap, to loud cheers. ^2
“He called me, he cried, and his kid sent me a horse too,” said Friesen, who turned 39 last week. ^3
The song will be released for the benefit of the three children of Buddy Unger, who played with her since 2008. ^4
Okafor flew in with his own horse, a plush one 1.5 metres high, which was later raffled for $2,200. A planned performance by the fiddler Maeve Arsenault had been dropped because of snow at Winnipeg airport.
== facts
- awards / day | date | refine | 2024-03-24 @ a1.1 | Sunday @ a2.1 | three weeks before @ a5.1
- awards / place | place | agree | Halifax @ a1.1 a2.1 a4.3
- Friesen / age | age | refine | 38 @ a1.2 | 39 last week @ a5.3
- post / where | other | disagree | Instagram @ a1.2 a4.4 | X @ a2.2
- Friesen / hat | quote | disagree | stay off my stage @ a1.3 | stay off my street @ a2.3
- Okafor / truck | quote | agree | I didn't know the song was about a funeral. I thought it was about a truck @ a1.8 a1.5 a2.6 a2.4
- Okafor / age | age | agree | 27 @ a1.4 a4.1
- Okafor / prizes | count | agree | 3 @ a1.4 a4.3
- Okafor / reason | other | refine | a message from his daughter @ a1.4 | a picture of a horse from his daughter @ a4.2
- Unger / death, month | date | disagree | 2024-02-03 @ a1.7 | January @ a3.3
- Unger / accident | other | refine | snowmobile accident in Manitoba @ a1.7 | snowmobile through the ice of Lake Winnipeg @ a3.3
- Unger / with Friesen | duration | refine | 16 years @ a1.6 | since 2008 @ a3.4 a5.4
- lawsuit / defamation | status | disagree | sued @ a2.5 | no lawsuit @ a3.1 a3.2
- tour / opening, day | date | disagree | 2024-04-11 @ a3.5 | 2024-04-12 @ a5.1
- tour / opening, place | place | agree | Brandon @ a3.5 a5.1
- song / title | name | agree | Ditch Lights @ a3.3 a5.1
- Unger / children | count | refine | children @ a4.3 | three @ a5.4
- lawnmower remark / date | date | refine | 2021-05-09 @ a2.7 | three years ago @ a4.5
- lawnmower remark / apology after | duration | agree | two days @ a2.7 a4.5
