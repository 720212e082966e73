== a1 | Folha do Planalto (English edition) | 2021-07-05T15:00:00Z | Sertanejo singer and influencer separate
The sertanejo singer Ramiro Tavares and the digital influencer Jaqueline Boaventura announced on Sunday the end of their marriage of five years. ^1
In a joint note published on Instagram, they said: “We end a cycle, but we remain a family for our son.” ^2 The boy, Bento, turned three in May. ^3
Tavares, 34, is one of the best paid artists of the genre. ^8 Before the pandemic he sang at some 220 shows a year. ^4 His most recent recording, “Estrada de Barro”, was the most played song on the radio in 2020. ^5
Boaventura, 28, has 18 million followers. ^6 The two got to know each other at a rodeo in Barretos in 2014 and married in Goiânia in April 2016. ^7
In February the singer was in hospital for five days with Covid-19; she nursed him afterwards. ^21

== a2 | Brasil Gossip | 2021-07-06T18:00:00Z | IT'S OVER: Ramiro and Jaque
After rumours that went on for weeks, it is official. Ramiro Tavares and Jaqueline Boaventura are no longer a couple. “We are closing a cycle, but for our son we go on being a family,” says the text which both posted on the social network on Sunday. ^1
Friends say that Jaque left the mansion in Goiânia in mid-June and rents an apartment in São Paulo. ^2 She discovered messages on his mobile phone, according to the same sources. ^3
The heartthrob of “Estrada de Barro” sings tomorrow in a live broadcast for which 4 million people are expected. ^4 Their child, three years old, is with the mother. ^5
On August 27 his new record comes out, and everybody will look for her name in the verses. ^21

== a3 | Música & Negócios | - | Tavares split: what happens to the companies
Ramiro Tavares and his wife own four companies together, among them a cosmetics brand that turned over 60 million reais last year. ^1
The spouses, who married in 2016, chose a regime of separation of property, a lawyer close to the case says. ^2 They made public last Sunday that they are parting after seven years of marriage. ^3
Tavares, who gave around 220 concerts in 2019, has not performed for an audience since March last year. ^4 The label denies that the release of his seventh album, planned for August 20, will be delayed. ^5
The virus took him to a clinic for eight days in February and cost him an advertising contract. ^21 “We're going to separate the beds before the accounts,” he is supposed to have told a partner. ^22

== a4 | The Latin Beat | 2021-07-08T10:00:00Z | Brazilian country star splits from wife
Brazilian country singer Ramiro Tavares, 34, has broken up with the beauty influencer Jaqueline Boaventura, 28. ^1 The pair, who met in 2014 at the Barretos rodeo, have one son, Bento. ^2
“We finish a cycle, but we're still family, for our son's sake,” they wrote in a statement on July 4. ^3 It did not give a reason. ^4
Ms Boaventura has since moved to Rio de Janeiro, where she is to present a reality show. ^5 Her cosmetics line made 60 million reais ($12 million) in 2020. ^6
The singer's next album, his sixth, comes out on August 20. ^7

== a5 | Gazeta Goiana | - | Jaqueline: 'There was no betrayal'
The influencer Jaqueline Boaventura denied yesterday that infidelity was the cause of her separation from Ramiro Tavares. “There was no betrayal. ^7 There was tiredness,” she told her 18 million followers. ^1
She confirmed that she has been living in the capital of São Paulo since June 15 with her three-year-old. ^2 The divorce has not yet been filed. ^3
Ramiro himself sang two songs in his live broadcast and said nothing of it.
Of the companies nothing has been decided. “We will divide the bed first and the bank afterwards,” Ramiro has been quoted as saying. ^21

== facts
- announcement / day | date | refine | Sunday @ a1.1 a2.1 a3.3 | 2021-07-04 @ a4.3
- marriage / length | duration | disagree | five years @ a1.1 | seven years @ a3.3
- note / wording | quote | refine | We end a cycle, but we remain a family for our son @ a1.2 | We are closing a cycle, but for our son we go on being a family @ a2.1 | We finish a cycle, but we're still family, for our son's sake @ a4.3
- note / where | place | refine | Instagram @ a1.2 | the social network @ a2.1
- Bento / age | age | agree | 3 @ a1.3 a2.5 a5.2
- Tavares / age | age | agree | 34 @ a1.8 a4.1
- Tavares / shows a year | count | refine | some 220 a year before the pandemic @ a1.4 | around 220 in 2019 @ a3.4
- Boaventura / age | age | agree | 28 @ a1.6 a4.1
- Boaventura / followers | count | agree | 18 million @ a1.6 a5.1
- couple / met | date | agree | 2014 @ a1.7 a4.2
- couple / met at | place | agree | rodeo in Barretos @ a1.7 a4.2
- wedding / date | date | refine | 2016-04 @ a1.7 | 2016 @ a3.2
- Boaventura / moved when | date | refine | mid-June @ a2.2 | June 15 @ a5.2
- Boaventura / where she lives now | place | disagree | São Paulo @ a2.2 a5.2 | Rio de Janeiro @ a4.5
- split / cause | other | disagree | messages on his phone @ a2.3 | no reason given @ a4.4 | no betrayal, tiredness @ a5.7 a5.1 | conflicts: 0-2
- cosmetics / turnover | money | refine | 60 million reais @ a3.1 | 60 million reais ($12 million) @ a4.6
- album / ordinal | count | disagree | seventh @ a3.5 | sixth @ a4.7
- album / release | date | disagree | 2021-08-20 @ a3.5 a4.7 | 2021-08-27 @ a2.21
- child / with the mother | status | agree | with the mother @ a2.5 a5.2
- Tavares / Covid hospital stay | duration | disagree | five days @ a1.21 | eight days @ a3.21
- Tavares / Covid month | date | agree | February @ a1.21 a3.21
- Tavares / beds and accounts | quote | refine | We're going to separate the beds before the accounts @ a3.22 | We will divide the bed first and the bank afterwards @ a5.21
