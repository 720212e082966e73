== a1 | Pop Ledger | 2019-10-21 | Yes, That Is a Ring: Harris Boyd Will Marry Clara Benoit
Harris Boyd has confirmed that he will marry Clara Benoit, a PhD student and his junior by 39 years. ^1 He asked her on a romantic trip to Oahu, Hawaii, where he was plugging his new movie, 'Coral Strait'. ^2 Rumors began on Sunday with a TMZ photo from Oct. 18 that shows a big ring on Benoit's left hand. ^3
"It took place on the very northern tip of Oahu, at Heron Bay. ^14 It was sort of impulsive. ^15 It was very much a shock," Boyd, 65, told Extra at the premiere of 'Coral Strait'. ^4 "I had the ring in my jacket… It has been sort of a month-and-a-half scheme… I wanted it to be just us." ^5 Benoit was busy with a selfie when it came. ^6 "She was actually snapping a selfie of us, and I held the ring in front and said, 'Will you be my wife?' — and then she toppled over." ^7
The TMZ picture, which also shows a couple who were marrying nearby, was taken just minutes after she had said yes. ^8 Us Weekly names Fabrizio Gherardi as the maker of the ring and quotes an insider as saying that the pair met the jeweler in Italy to choose one. ^9 "They all had supper in Geneva and Fabrizio showed them stones — Clara's ring is the last one he showed them," the source said. ^10
The two began dating over the summer; Benoit studies at the University of Texas. ^11 It will be marriage number four for Boyd, after J.D. Marsh (1978 to 1983), Kit Doyle (1991 to 2001) and Stephanie Duffington (2004 to 2018). ^12
== a2 | Talkwire | - | Harris Boyd, 65, Engaged to 26-Year-Old Clara Benoit; 'Twin Switch' Co-Star Reacts
Mere months into their relationship, Harris Boyd this week got engaged to Clara Benoit. ^1 That he, 65, and she, 26, were dating was something the actor confirmed in June, once they had been seen out together. ^2 Benoit is reportedly a Ph.D. student at the University of Texas and an ex of Adam Given. ^3
The wild proposal was described to Extra. "It took place on the very northern tip of Oahu, at Heron Bay," Boyd said. ^4 "It was sort of impulsive. ^12 It was very much a shock." ^5 And further: "She was actually snapping a selfie of us, and I held the ring in front and said, 'Will you be my wife?' – and then she toppled over." ^6
Marlene Hendry, whose gold-digger Vanessa Drake was engaged to Boyd's character in 'The Twin Switch' in 1998, and was 26 as well, had a witty reply. ^7 "Look out for those twins," she tweeted. ^8 Mia Johnson, briefly Boyd's fiancée in the 1980s, tweeted, "She was -10 when he was engaged to me." ^9
Boyd's marriages were to Stephanie Duffington, 2004 to 2018, Kit Doyle, 1991 to 2001, and J.D. Marsh, 1978 to 1983. ^10 More recently he dated the model Zinta Ozols. ^11
== a3 | Snarkville | 2019-10-22 | Harris Boyd, 65, is engaged to a 26-year-old he has dated for about five months
Back in June we talked about Harris Boyd, 65, splitting from his girlfriend of 32 and taking up with Clara Benoit, a PhD student of 26. ^1 I count six months of dating, TOPS. ^2 Perfect time to propose, apparently. Benoit did the Hawaii red carpet of his war movie 'Coral Strait' with an engagement ring on, and he popped the question in Hawaii while she was at work on a selfie. ^3
Extra got hold of Boyd only hours after he had asked her. ^4 "It took place on the very northern tip of Oahu, at Heron Bay. ^9 It was sort of impulsive. ^10 It was very much a shock," he said, and he added of the sunset moment, "I had the ring in my jacket… It has been sort of a month-and-a-half scheme… I wanted it to be just us." ^5 "She was actually snapping a selfie of us, and I held the ring in front and said, 'Will you be my wife?' — and then she toppled over." ^6 Benoit, of the University of Texas, has been going out with him since this summer. ^7
Should they get to the altar, it will be wedding number four for him, and wife number four. ^8
== a4 | Tri-River Courier | 2019-10-21 | Harris Boyd announces engagement to local native
EVANSVILLE, Ind. — Harris Boyd is engaged to his girlfriend Clara Benoit, who comes from these parts, he has confirmed, according to Huffington Post. ^1
Last month the 65-year-old was in Evansville to meet the family of Benoit, 26, for the first time. ^2 For Boyd it will be a fourth marriage. ^3
Huffington Post says he asked the question over the weekend in Hawaii, where he is promoting 'Coral Strait', a World War II film. ^4 "It took place on the very northern tip of Oahu, at Heron Bay," Boyd said to Extra about the proposal at sunset. ^5 "It was sort of impulsive. ^13 It was very much a shock." ^6 He had been planning it for a month and a half, he said, though not all of it went to plan. ^7 "I had the ring in my jacket … I wanted it to be just us," he explained. ^8 "She was actually snapping a selfie of us, and I held the ring in front and said, 'Will you be my wife?' — and then she toppled over." ^9
The ring was a vintage piece by designer Fabrizio Gherardi, Us Weekly says. ^10 It was in June, after they had been spotted together, that several outlets confirmed Boyd was seeing Benoit, who is doing a Ph.D. in accounting at the University of Texas. ^11 In late August, Lake Como was the scene of a photographed vacation. ^12
== a5 | Querent News | 2019-10-21 | Harris Boyd Is Engaged to Clara Benoit
Harris Boyd and his 26-year-old love interest Clara Benoit were lately caught kissing and holding hands at Lake Como, Italy, where they stayed at the five-star Villa Serena. ^1 Now they are to marry, Extra reports. ^2
The 65-year-old told the outlet that he had proposed in Hawaii, during promotion for 'Coral Strait', at the Heron Bay Resort on the northern tip of Oahu, and that it was "sort of impulsive". ^3 "I had the ring in my jacket… It has been sort of a month-and-a-half scheme… I wanted it to be just us," he said. ^4 "She was actually snapping a selfie of us, and I held the ring in front and said, 'Will you be my wife?' — and then she toppled over." ^5
They have been a couple since this summer. ^6 Benoit, now a Ph.D. student at the University of Texas, was once linked to Adam Given. ^7 Boyd himself used to see Zinta Ozola, 32, for a little more than two years, and was last photographed with her in September, per People. ^8 Before Ozola came his wife Stephanie Duffington; that marriage of 12 years broke up in 2016. ^9
== a6 | Star Enz | 2019-10-21 | Harris Boyd To Marry Girlfriend 39 Years Younger
Five months after going public with their love, Harris Boyd, 65, and Clara Benoit, 26, are reportedly engaged. ^1 The actor and the Ph.D. student were first seen together this May, at a meal in West Hollywood, which is taken to be where their dating days began. ^2 Straight afterwards came a summer getaway to Lake Como, Italy. ^3
A photograph in TMZ's hands settled the matter. It was shot last Friday, October 18, moments after Benoit had said yes to the actor at Heron Bay, Oahu. ^4 Invited by the bridal couple, the two had joined a wedding party close by, and there Benoit was captured with an enormous rock on her left ring finger. ^5
There are 39 years between them, and no wedding date yet, though people guess at 2021, when she is to finish her Ph.D. ^6 Boyd's former girlfriend, Zinta Ozola, 32, was with him for two years, up to December 2018, following his 2016 divorce from Stephanie Duffington. ^7 With three marriages behind him, this will be his fourth. ^8
== a7 | GoStyle Ideas | - | Inside Harris Boyd's Proposal With a Diamond From Another Age
Harris Boyd, 65, has proposed to girlfriend Clara Benoit, 26, on a romantic vacation in Hawaii. ^1 A source told Us that he did it at sunset and with a vintage ring by designer Fabrizio Gherardi. ^2
"It took place on the very northern tip of Oahu, at Heron Bay," the actor told Extra. ^3 "It was sort of impulsive. ^12 It was very much a shock." ^4 The University of Texas PhD student got "an old mine-cut cushion diamond that's estimated to be five centuries old", according to the source. ^5 "I had the ring in my jacket… It has been sort of a month-and-a-half scheme… I wanted it to be just us," said Boyd. ^6 Both of them were at a selfie when he made his move. ^7 "I held the ring in front and said, 'Will you be my wife?' — and then she toppled over." ^8
Before Hawaii, the source says, Gherardi had met the two in Tuscany, Italy, for a look at rings. ^9 "They all had supper in Geneva and Fabrizio showed them stones — Clara's ring is the last one he showed them." ^10
They were confirmed to be an item in June, after Boyd's break-up with Zinta Ozola. ^11
== facts
- proposal / day | date | disagree | 2019-10-18 @ a1.8 a6.4 | over the weekend @ a4.4 | this week @ a2.1 | conflicts: 0-1
- proposal / place | place | refine | Heron Bay, the northern tip of Oahu @ a1.14 a2.4 a3.9 a4.5 a6.4 a7.3 | Heron Bay Resort @ a5.3 | Hawaii @ a7.1
- proposal / time of day | other | agree | sunset @ a3.5 a4.5 a7.2
- proposal / occasion in Hawaii | other | agree | promotion of 'Coral Strait' @ a1.2 a4.4 a5.3
- proposal / who told it to whom | other | agree | Boyd to Extra @ a1.4 a2.4 a3.4 a4.5 a5.3 a7.3
- Boyd / age | age | agree | 65 @ a1.4 a2.2 a3.1 a4.2 a5.3 a6.1 a7.1
- Benoit / age | age | agree | 26 @ a2.2 a3.1 a4.2 a5.1 a6.1 a7.1
- couple / age gap | duration | agree | 39 years @ a1.1 a6.6
- Benoit / studies | other | refine | PhD student at the University of Texas @ a1.11 a2.3 a3.7 a5.7 a7.5 | PhD in accounting there @ a4.11 | PhD student @ a1.1 a3.1 a6.2
- couple / start of dating | date | disagree | this summer @ a1.11 a3.7 a5.6 | 2019-05 @ a6.2 | conflicts: 0-1
- romance / month it was confirmed | date | agree | 2019-06 @ a2.2 a4.11 a7.11
- romance / how long before the proposal | duration | refine | months @ a2.1 | six months at most @ a3.2 | five months @ a6.1
- proposal / plan | duration | agree | a month and a half @ a1.5 a3.5 a4.7 a5.4 a7.6
- proposal / first words on it | quote | refine | "It took place on the very northern tip of Oahu, at Heron Bay. It was sort of impulsive. It was very much a shock." @ a1.14 a1.15 a1.4 a2.4 a2.12 a2.5 a3.9 a3.10 a3.5 a4.5 a4.13 a4.6 a7.3 a7.12 a7.4 | "sort of impulsive" @ a5.3
- proposal / words on the ring | quote | refine | "I had the ring in my jacket… It has been sort of a month-and-a-half scheme… I wanted it to be just us" @ a1.5 a3.5 a5.4 a7.6 | "I had the ring in my jacket … I wanted it to be just us" @ a4.8
- proposal / words on the selfie | quote | refine | "She was actually snapping a selfie of us, and I held the ring in front and said, 'Will you be my wife?' — and then she toppled over." @ a1.7 a2.6 a3.6 a4.9 a5.5 | "I held the ring in front and said, 'Will you be my wife?' — and then she toppled over." @ a7.8
- proposal / what Benoit was doing | other | refine | taking a selfie @ a1.6 a3.3 | they were both at a selfie @ a7.7
- ring / designer | name | agree | Fabrizio Gherardi @ a1.9 a4.10 a7.2
- ring / age | other | refine | vintage @ a4.10 a7.2 | five centuries @ a7.5
- ring / where they met the jeweler | place | refine | Italy @ a1.9 | Tuscany @ a7.9
- ring / the source's words | quote | agree | "They all had supper in Geneva and Fabrizio showed them stones — Clara's ring is the last one he showed them" @ a1.10 a7.10
- TMZ photo / day | date | agree | 2019-10-18 @ a1.3 a6.4
- TMZ photo / what else was going on | other | agree | a wedding nearby @ a1.8 a6.5
- Boyd / number of this marriage | count | agree | 4 @ a1.12 a3.8 a4.3 a6.8
- marriage to Duffington / end | date | disagree | 2018 @ a1.12 a2.10 | 2016 @ a5.9 a6.7 | conflicts: 0-1
- earlier marriages / Doyle and Marsh | date | agree | 1991/2001 and 1978/1983 @ a1.12 a2.10
- former girlfriend / name | name | disagree | Zinta Ozola @ a5.8 a6.7 a7.11 | Zinta Ozols @ a2.11 | conflicts: 0-1
- former girlfriend / age | age | agree | 32 @ a3.1 a5.8 a6.7
- former girlfriend / length of romance | duration | refine | a little more than two years @ a5.8 | two years @ a6.7
- former girlfriend / until when | date | refine | 2018-12 @ a6.7 | before June @ a3.1 a7.11 | last photographed with her in September @ a5.8
- couple / when they were at Lake Como | date | refine | late August @ a4.12 | in summer @ a6.3 | lately @ a5.1
- Benoit / earlier boyfriend | name | agree | Adam Given @ a2.3 a5.7
- couple / vacation at Lake Como | place | agree | Lake Como @ a4.12 a5.1 a6.3
