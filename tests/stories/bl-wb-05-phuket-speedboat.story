== a1 | Siam Wire Service | 2023-05-20T14:20:00Z | Actor Pun Thanakrit hurt as speedboat hits fishing boat off Phuket
Two people were killed and at least seven injured when a speedboat carrying the actor Thanakrit Sirivejkul ran into a long-tail fishing boat in Phang Nga Bay on Saturday evening, marine police said. ^1
The collision happened shortly after sunset some three nautical miles south of Koh Yao Noi. ^2 Eleven people were aboard the speedboat, which was on its way back to Phuket from a birthday picnic. ^3
Thanakrit, 34, was brought to Andaman Sea Hospital with a head wound and was conscious. ^4 Officers said the actor appeared to have been at the wheel, which his manager denied. ^5
== a2 | The Bangkok Gazette | 2023-05-22T01:00:00Z | Police revise toll in star's boat crash; skipper charged
The death toll in Saturday's collision stands at one, not two as first announced, Phuket Marine Police said yesterday. ^1 A fisherman, Somyot Hatthai, 58, drowned; his nephew, listed as dead on Saturday night, had swum to a mussel farm. ^2
Of those on the speedboat, nine were hurt, two of them seriously. ^3 Superintendent Decha Muangthong said the hired captain, Arun Kongdee, had been steering and had been charged with reckless navigation causing death. ^4 He tested negative for alcohol.
Actor Thanakrit "Pun" Sirivejkul had 14 stitches above the left eye and was expected to be discharged today. ^5 "I was sitting at the back and saw nothing until we were in the water," he told reporters from his bed. ^6
== a3 | Khao Dara Daily | - | Who was driving? What the girls on the back seat saw
It was supposed to be the birthday of a leading man's dreams: champagne, a sandbank, nine friends and a captain. ^1 It ended with a fisherman in the water and the star with a split forehead and a row of stitches. ^2
"P'Pun wanted to try it, everyone was clapping," says a model who was on board and does not want her name used. According to her it was the actor who had the wheel when the other boat came out of nowhere, and the captain was opening a bottle. ^3
At the bedside, he tells it this way: "I stood up front next to the captain and I shouted, but it was too late." ^4
The family of the dead man, who leaves a wife and four children, has so far received a wreath. ^5
== a4 | The Melaka Straits Times | 2023-05-24T02:00:00Z | Thai heart-throb leaves hospital, pays for fisherman's funeral
PHUKET: Thai actor Thanakrit Sirivejkul, better known as Pun, left hospital here yesterday with a bandaged head and said he would pay for the funeral of the fisherman killed in Saturday's boat collision. ^1
Somyot Hatthai, 58, was a father of three from Koh Yao Noi. ^2 Nine others, including a Malaysian make-up artist, were injured when the speedboat, hired for the actor's birthday outing, struck his boat. ^3
The boat's captain, 41, is free on bail of 200,000 baht. ^4 Police say they consider the question of who was at the helm settled: it was the captain. ^5
The 34-year-old will be back on the set of his series in June, his manager said. ^6
== a5 | Andaman Weekly | - | "He went out for squid": Koh Yao Noi buries Somyot
The imam had barely finished when the outboards started again in the bay; nobody here can afford to stop for two days. Somyot Hatthai, 58, was buried on Sunday before noon, as custom demands, a few hours after divers brought him up. ^1
His nephew Anas, who was with him in the boat and whom the radio had already declared dead, carried the bier. ^2 "The light came at us and did not turn," he says.
The widow has four children and a loan on the engine. ^3 An assistant of the actor came with an envelope; the village head counted 300,000 baht. ^4
Arun, the skipper, is a neighbour's son-in-law. He has 200,000 baht of his boss's money as bail, and the whole island knows how the boss feels about the pictures being made of him. ^5
== a6 | Asian Screen Report | 2023-05-23T08:00:00Z | "Rain Over Nan" sequel shoot delayed after accident
Production of the sequel to Channel Lotus hit Rain Over Nan will pause for three weeks after lead Pun Thanakrit was injured in a boat accident over the weekend. ^1 The actor, who turned 35 that day, left hospital on Monday. ^2
One man died when the chartered boat, with 11 on board, collided with another. ^3 The production's insurer, which had excluded water sports, is examining whether a private trip counts. The shoot is to go on in June at Chiang Mai, and delivery in October is not at risk. ^4
== facts
- collision / deaths | count | disagree | two @ a1.1 | one @ a2.1 a4.1 a6.3 | a fisherman @ a3.5 a5.1 | conflicts: 0-1
- collision / people injured | count | refine | at least seven @ a1.1 | nine @ a2.3 a4.3
- speedboat / at the helm | other | disagree | the actor, as it appeared @ a1.5 a3.3 | the hired captain @ a2.4 a4.5 | conflicts: 0-1
- Thanakrit / where he was on board | quote | disagree | I was sitting at the back and saw nothing until we were in the water @ a2.6 | I stood up front next to the captain and I shouted, but it was too late @ a3.4 | conflicts: 0-1
- Thanakrit / age | age | disagree | 34 @ a1.4 a4.6 | turned 35 that day @ a6.2 | conflicts: 0-1
- fisherman / number of children | count | disagree | four @ a3.5 a5.3 | three @ a4.2 | conflicts: 0-1
- collision / date | date | refine | 2023-05-20 @ a1.1 a2.1 a4.1 | the weekend @ a6.1
- speedboat / people aboard | count | refine | eleven @ a1.3 a6.3 | the actor, nine friends and a captain @ a3.1
- trip / occasion | other | refine | a birthday picnic @ a1.3 | the actor's birthday @ a3.1 a4.3
- Thanakrit / injury | other | refine | a head wound @ a1.4 | 14 stitches above the left eye @ a2.5 | a split forehead and a row of stitches @ a3.2 | a bandaged head @ a4.1
- Thanakrit / discharge | date | disagree | expected on 2023-05-22 @ a2.5 | 2023-05-23 @ a4.1 | 2023-05-22 @ a6.2 | conflicts: 1-2
- fisherman / name | name | agree | Somyot Hatthai @ a2.2 a4.2 a5.1
- fisherman / age | age | agree | 58 @ a2.2 a4.2 a5.1
- captain / name | name | refine | Arun Kongdee @ a2.4 | Arun @ a5.5
- captain / bail | money | agree | 200,000 baht @ a4.4 a5.5
- fisherman's nephew / status | status | refine | alive, had been listed as dead @ a2.2 | carried the bier, had been declared dead by the radio @ a5.2
- series / shooting resumes | date | agree | 2023-06 @ a4.6 a6.4
