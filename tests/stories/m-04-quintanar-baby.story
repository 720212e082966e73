== a1 | Agencia Meridiano | 2025-02-11T16:00:00Z | Telenovela star Ximena Quintanar gives birth to a girl
MEXICO CITY (AM) — The actress Ximena Quintanar and the footballer Iker Zubieta have become parents of a girl, the couple announced on Tuesday. ^1
Renata was born on Sunday morning in a clinic in Guadalajara and weighs 3.2 kilos. ^2
"Our house was full of trophies, and now it is full of life," they wrote on Instagram. ^3
Quintanar, 33, who became known with "Mala Hierba," has a son of seven, Emilio, from her marriage to the director Saul Berrones, which ended in 2020. ^4 It is Zubieta's first child. ^5
The two met in 2022 at a charity match and have been engaged since last August. ^6

== a2 | Corazones | - | Welcome, Renata! All about Ximena's "little moon"
Champagne in Guadalajara: Ximena Quintanar's daughter Renata arrived on February 9 at 6:40 a.m., and mother and baby are doing wonderfully. ^1
"The house used to be full of cups, today it's full of life," the happy parents posted on Facebook. ^2
"I cried more than the baby," Iker, 30, told us. ^3 The midfielder missed his club's match that afternoon. ^4
Big brother Emilio, 7, was allowed to choose the second name: Luna. ^5
The grandmother, the singer Amparo Quintanar, has already knitted nine pairs of socks. ^6 The wedding is planned for autumn in Oaxaca. ^7
In an earlier interview Ximena had told us: "I want a big family and a small wedding." ^8

== a3 | Gol y Gloria | - | Zubieta a father
Iker Zubieta, our No. 8, became a father on Monday. ^1 He was excused from Sunday's game, which the team lost 2-1. ^2
"I wept more than the little one," he said at training on Wednesday. ^3
Zubieta, who has played for the club since 2019, scored his first goal of the season in January. ^4
Girl and mother are well; little Renata weighed 3.2 kilograms. ^5 His wife, the actress Ximena Quintanar, is expected in the stadium in March. ^6

== a4 | The Telenovela Room | 2025-02-14T18:00:00Z | Baby joy for "Mala Hierba" star
Ximena Quintanar, the wicked Regina in "Mala Hierba," has had her second child, a daughter. ^1
The newborn, Renata Sol, came into the world in Guadalajara last weekend and tipped the scales at seven pounds. ^2
Three days earlier, on February 6, the finale of Quintanar's latest series had been broadcast. ^3
She and the soccer player Iker Zubieta, her fiancé since September, will marry in the fall. ^4 "I want a small family and a small wedding," she once said. ^5
Her first marriage, to director Saúl Berrones, broke up five years ago. ^6 Their son, Emilio, is six. ^7

== facts
- Renata / birth day | date | disagree | 2025-02-09 @ a1.2 a2.1 | Monday @ a3.1 | last weekend @ a4.2 | conflicts: 0-1 1-2
- birth / place | place | refine | Guadalajara @ a2.1 a4.2 | a clinic in Guadalajara @ a1.2
- announcement / where | other | disagree | Instagram @ a1.3 | Facebook @ a2.2
- parents / full of life | quote | refine | "Our house was full of trophies, and now it is full of life" @ a1.3 | "The house used to be full of cups, today it's full of life" @ a2.2
- Iker Zubieta / cried | quote | refine | "I cried more than the baby" @ a2.3 | "I wept more than the little one" @ a3.3
- Ximena Quintanar / family | quote | disagree | "I want a big family and a small wedding." @ a2.8 | "I want a small family and a small wedding" @ a4.5
- Renata / weight | quantity | refine | 3.2 kg @ a1.2 a3.5 | seven pounds @ a4.2
- Renata / second name | name | disagree | Luna @ a2.5 | Sol @ a4.2
- Emilio / age | age | disagree | 7 @ a1.4 a2.5 | 6 @ a4.7 | conflicts: 0-1
- couple / status | status | disagree | engaged @ a1.6 a4.4 | his wife @ a3.6 | conflicts: 0-1
- wedding / plan | date | agree | autumn @ a2.7 a4.4
- first marriage / end | date | refine | 2020 @ a1.4 | five years ago @ a4.6
- first husband / name | name | refine | Saul Berrones @ a1.4 | Saúl Berrones @ a4.6
- match / missed | other | agree | missed Sunday's match @ a2.4 a3.2
- Ximena Quintanar / known for | other | agree | Mala Hierba @ a1.4 a4.1
- mother and baby / health | status | agree | well @ a2.1 a3.5
- birth / child | other | agree | a girl @ a1.1 a2.1 a3.5 a4.1
- Iker Zubieta / profession | other | refine | footballer @ a1.1 | midfielder @ a2.4 | soccer player @ a4.4
- engagement / date | date | disagree | 2024-08 @ a1.6 | 2024-09 @ a4.4
