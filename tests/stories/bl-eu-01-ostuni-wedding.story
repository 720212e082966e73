== a1 | Agence Littoral | 2023-06-11T09:20:00Z | French actress Auvray weds chef Ferrandi in southern Italy
French actress Solène Auvray has married the Italian chef Tommaso Ferrandi in the southern town of Ostuni, her agent told Agence Littoral on Sunday. ^1 The wedding was celebrated on Saturday in front of about 120 guests, Bénédicte Roussin said. ^2 "They are overjoyed and ask for a little peace in the days to come," she added. ^3
Auvray, 38, was named best actress in Venice in 2014 for "Salt Water Hours". ^4 Ferrandi, four years her junior, holds two Michelin stars for Lanterna, his restaurant in Bari. ^5
It is a second marriage for the actress, who has a nine-year-old daughter, Lou, with the producer Gilles Marchandeau. ^6 Her new husband had not been married before.
== a2 | Daily Courant | 2023-06-12T06:45:00Z | Solène says oui! Rain-soaked screen siren ties knot with hunky chef
She made her name weeping in the rain, but Solène Auvray was all smiles as she wed Tommaso Ferrandi at the weekend. ^1 The couple exchanged vows under the fig trees of Masseria Torre Spina, a fortified farmhouse outside Ostuni in the heel of Italy. ^2 Ferrandi, 36, is one of only three chefs in the region with two stars to his name. ^3
Some 200 pals then tucked into suckling pig and sea urchins until five in the morning. ^4 The bride stunned in a backless gown by Paris label Maunoury, thought to have set her back £12,000. ^5
The lovebirds fell for each other three years ago, when he was hired to cook on the set of her thriller The Glass Ferry. ^6 "They are over the moon and would like to be left in peace for a few days," said her rep. ^7 Ex-husband Gilles Marchandeau, 51, was not on the guest list. ^8
== a3 | Puglia Expat Post | 2023-06-14T08:00:00Z | Towed in Ostuni? Blame the film star
Residents of the old town who found their cars gone last week now know why. Mayor Angelo Bruscella has confirmed to the Post that on Friday evening he married the French film star Solène Auvray and the restaurateur Tommaso Ferrandi in the council chamber of the town hall. ^1 "I asked them twice if they were sure, because she kept laughing," he said.
The big dinner came a day later at Masseria Torre Spina, out on the Fasano road, where the caterers laid 205 places. ^2 Ferrandi, who turned 34 in March, grew up three streets from the cathedral and still buys his bread there. ^3
His sister Assunta told us the two were introduced at a charity supper in Lecce in 2019. ^4 Non-residents pay 600 euros for the use of the chamber; the couple put another 5,000 in the box for the restoration of the organ.
== a4 | CineTrade | - | Halcyon shifts 'Winterlight' start for lead Auvray's honeymoon
Cameras on Halcyon Films' period drama "Winterlight" will now roll July 3 instead of June 19, the company said Monday. ^1 The delay accommodates lead Solène Auvray, who wed restaurateur Tommaso Ferrandi in Puglia on June 10. ^2 Reps say the newlyweds are taking two weeks on the Sicilian island of Pantelleria. ^3
The €11.5 million picture shoots for nine weeks in Annecy and on a soundstage outside Lyon. ^4 Auvray, a best actress winner at Venice, replaced Maud Kerjean in the role in February. ^5 Insurers had already priced in a late start because of low water in the lake.
== a5 | Toujours Solène (fan site) | - | OUR GIRL IS MARRIED
Okay, breathe. It was June 10, ten years to the day after she was cast in Salt Water Hours, which is the kind of detail only she would think of. ^1 The dress was Maunoury, and no, I don't know what it cost and I don't want to. ^2 Lou, who had her ninth birthday in April, read a poem by Prévert and did not stumble once. ^3
Her agent, a saint, put out one line: "They are overjoyed." ^4 They are off to an island for three whole weeks and after that she starts on Winterlight. ^5 She keeps her name, before you all ask. He has been told, I hope, that she does not eat tomatoes.
== a6 | The Paris Observer | 2023-07-08T05:00:00Z | Solène Auvray: 'I sent back the soup'
On a jetty at Annecy, at seven in the morning, Solène Auvray is being rained on for money. ^1 This is the first week of "Winterlight", and it is four weeks to the day since she became a wife for the second time. ^2 "He was cooking on 'The Glass Ferry' in the summer of 2020 and I sent back the soup," she says of Tommaso Ferrandi. ^3 "He came out to argue."
She was born in Saint-Malo in December 1984, to a lock-keeper and a primary-school teacher. ^4 At 19 she failed the Conservatoire; at 29 she carried home the acting prize from Venice. ^5 She will not discuss Gilles Marchandeau, whom she divorced in 2018, beyond saying that he taught her to read a contract. ^6 Of the honeymoon she offers one sentence: a fortnight of capers, wind and no telephone. ^7
== facts
- Auvray and Ferrandi / married each other | other | agree | Auvray wed Ferrandi @ a1.1 a2.1 a3.1 a4.2
- wedding / day | date | disagree | 2023-06-10 @ a1.2 a4.2 a5.1 a6.2 | the weekend of 10 June 2023 @ a2.1 | 2023-06-09 @ a3.1 | conflicts: 0-2
- wedding / where the vows were taken | place | disagree | Ostuni @ a1.1 | Masseria Torre Spina, a farmhouse outside Ostuni @ a2.2 | the council chamber of the town hall @ a3.1 | Puglia @ a4.2 | conflicts: 1-2
- wedding / guests | count | disagree | about 120 @ a1.2 | some 200 @ a2.4 | 205 places @ a3.2 | conflicts: 0-1 0-2
- agent's statement / wording | quote | refine | They are overjoyed and ask for a little peace in the days to come @ a1.3 | They are over the moon and would like to be left in peace for a few days @ a2.7 | They are overjoyed @ a5.4
- Auvray / age | age | refine | 38 @ a1.4 | born in December 1984 @ a6.4
- Auvray / prize in Venice | other | refine | best actress in 2014 for Salt Water Hours @ a1.4 | best actress winner at Venice @ a4.5 | acting prize from Venice at 29 @ a6.5
- Ferrandi / age | age | disagree | four years younger than Auvray, so 34 @ a1.5 | 36 @ a2.3 | turned 34 in March @ a3.3 | conflicts: 0-1 1-2
- Ferrandi / Michelin stars | count | agree | two @ a1.5 a2.3
- Auvray / second marriage | status | agree | second marriage @ a1.6 a6.2
- Auvray / former partner | name | refine | the producer Gilles Marchandeau, father of her daughter @ a1.6 | ex-husband Gilles Marchandeau @ a2.8 | Gilles Marchandeau, divorced 2018 @ a6.6
- daughter Lou / age | age | refine | nine @ a1.6 | ninth birthday in April @ a5.3
- dress / maker | name | refine | a backless gown by the Paris label Maunoury @ a2.5 | Maunoury @ a5.2
- couple / when they met | date | disagree | three years ago (2020) @ a2.6 | 2019 @ a3.4 | summer of 2020 @ a6.3 | conflicts: 0-1 1-2
- couple / how they met | other | disagree | he cooked on the set of The Glass Ferry @ a2.6 a6.3 | introduced at a charity supper in Lecce @ a3.4 | conflicts: 0-1
- dinner / venue | place | agree | Masseria Torre Spina @ a2.2 a3.2
- honeymoon / length | duration | disagree | two weeks @ a4.3 a6.7 | three weeks @ a5.5 | conflicts: 0-1
- honeymoon / place | place | refine | the Sicilian island of Pantelleria @ a4.3 | an island @ a5.5
- Winterlight / start of the shoot | date | refine | 2023-07-03 @ a4.1 | in its first week on 2023-07-08 @ a6.2
- Winterlight / place of the shoot | place | refine | Annecy and a soundstage outside Lyon @ a4.4 | Annecy @ a6.1
- Winterlight / Auvray has a part in it | other | agree | Auvray plays in Winterlight @ a4.2 a5.5 a6.2
