== a1 | Agence Littoral | 2023-03-15T16:20:00Z | Swedish prince hit by egg during visit to Lyon
Prince Valdemar of Sweden was hit on the shoulder by an egg on Wednesday as he crossed Place Bellecour in Lyon on the second day of an official visit to France. ^1 He was not hurt and went on shaking hands. ^2
Police detained a 22-year-old man. ^3 "At least it was fresh," the prince remarked in French, according to a city hall official who was standing next to him. ^4
A demonstration against the raising of the pension age was under way near by; police put it at 1,200. ^5 In the afternoon the prince and his wife, Princess Ebba, opened a wing for children with leukaemia at the Croix-Blanche hospital, to which their foundation gave 250,000 euros. ^6
== a2 | The Daily Beacon | 2023-03-16T06:40:00Z | YOLK'S ON HIM! Prince scrambled by French mob
Sweden's hunky Prince Valdemar was left with egg on his face yesterday, quite literally, when a yob pelted him from ten feet away during a walkabout in Lyon. ^1 Wife Ebba, 38 and five months gone with the couple's third tot, shrieked as her hubby wiped the goo from his cheek with a silk hanky. ^2
"I hope it was free-range," quipped the prince, 43. ^3 Burly minders floored a 24-year-old. ^4
Up to 5,000 furious French folk were on the march over plans to make them work until 64. ^5 A black-tie dinner at the prefecture was axed on security grounds. ^6
== a3 | Nordic Daily | 2023-03-16T11:00:00Z | Court plays down Lyon incident
The royal court has no intention of pressing charges over the egg that struck Prince Valdemar on the left shoulder in Lyon on Wednesday, its head of information, Cecilia Rydh, said. ^1 "It was a bad throw and a good coat," she added.
The programme was not altered. ^2 The couple dined with the prefect that evening, as planned, and on Thursday morning opened the Kerstin Pavilion, a children's ward named after the prince's grandmother. ^3 The foundation's share of the cost is 2.8 million kronor. ^4
Princess Ebba, who is expecting a child in July, is 38; the prince will be 44 next month. ^5 The visit, their first to France since 2017, ends on Thursday night. ^6
== a4 | Lyon Connexions | - | Our egg, their prince
The man who threw it is called Loïc Garnier, he is 22 and repairs bicycles in Villeurbanne. ^1 He was let go after a night in custody and is to appear in court on 21 April. ^2 "I was aiming at the prefect," he told Connexions.
Had he waited he could have thrown it at the children's hospital, where the Swedes cut the ribbon the next morning. ^3 The Kristina Pavilion, as it is called, has 24 beds and a fish tank. ^4 The region paid 3.1 million euros towards it and the couple's foundation a quarter of a million. ^5
The prefecture says that the dinner took place, with quenelles. ^6
== a5 | Tiaras & Timetables (royal blog) | - | Three days in Lyon: every outfit
Tuesday: Ebba in bottle green for the arrival at Part-Dieu, off the Paris train, where three hundred schoolchildren waved paper flags. ^1 Wednesday: the camel coat, and V.'s navy one, which took the egg on its left shoulder and was sponged clean before lunch. ^2 Thursday: dove grey for the opening of the Kerstin Pavilion. ^3 The bump is showing, baby number three is due in the summer. ^4
What did he say? The French papers have "At least it was a fresh one", and I'm going with that. ^5
Update: the culprit was fined 300 euros on 21 April. ^6 The coat is fine.
== a6 | The Paris Observer | 2023-05-06T05:00:00Z | The projectile as petition
When a court in Lyon fined a bicycle mechanic 300 euros on 24 April for throwing an egg at a Swedish prince, the public gallery applauded, it was not clear whom. ^1 Loïc Garnier told the judge that he had nothing against Sweden. ^2
The egg has a long history in this country's politics. A president took one on the forehead; a prime minister of the left kept the shell. Prince Valdemar's contribution, a dry "At least it was fresh", belongs with the best replies. ^3 He is 44 and had come to France to open a hospital wing. ^4
That same day some 5,000 people, according to the unions, and 1,200 according to the police, were walking down the rue de la République. ^5
== facts
- Valdemar / hit by an egg | other | agree | an egg hit the prince @ a1.1 a2.1 a3.1 a5.2 a6.1
- visit / days | date | refine | Wednesday the second day @ a1.1 | ends on Thursday, 2023-03-16 @ a3.6 | arrival on Tuesday @ a5.1
- egg / day | date | refine | 2023-03-15 @ a1.1 a2.1 a3.1 | Wednesday of a three-day visit @ a5.2
- egg / city | place | refine | Place Bellecour in Lyon @ a1.1 | Lyon @ a2.1 a3.1
- egg / where it hit him | other | disagree | on the shoulder @ a1.1 | in the face @ a2.1 a2.2 | on the left shoulder @ a3.1 a5.2 | conflicts: 0-1 1-2
- Valdemar / remark on the egg | quote | disagree | At least it was fresh @ a1.4 a6.3 | I hope it was free-range @ a2.3 | At least it was a fresh one @ a5.5 | conflicts: 0-1 1-2
- thrower / age | age | disagree | 22 @ a1.3 a4.1 | 24 @ a2.4 | conflicts: 0-1
- thrower / occupation | other | refine | repairs bicycles in Villeurbanne @ a4.1 | a bicycle mechanic @ a6.1
- thrower / name | name | agree | Loïc Garnier @ a4.1 a6.2
- demonstration / size | count | refine | 1,200 according to the police @ a1.5 | up to 5,000 @ a2.5 | 5,000 according to the unions and 1,200 according to the police @ a6.5
- demonstration / about | other | refine | against the raising of the pension age @ a1.5 | over plans to make them work until 64 @ a2.5
- hospital wing / opened | date | disagree | Wednesday afternoon, 2023-03-15 @ a1.6 | Thursday morning, 2023-03-16 @ a3.3 | the next morning @ a4.3 | Thursday @ a5.3 | conflicts: 0-1 0-2 0-3
- hospital wing / name | name | disagree | the Kerstin Pavilion @ a3.3 a5.3 | the Kristina Pavilion @ a4.4 | conflicts: 0-1
- hospital wing / for whom | other | refine | children with leukaemia @ a1.6 | a children's ward @ a3.3
- foundation / gift | money | refine | 250,000 euros @ a1.6 | 2.8 million kronor @ a3.4 | a quarter of a million euros @ a4.5
- dinner at the prefecture | other | disagree | axed @ a2.6 | took place @ a3.3 a4.6 | conflicts: 0-1
- Ebba / age | age | agree | 38 @ a2.2 a3.5
- Valdemar / age | age | refine | 43 @ a2.3 | 44 in April 2023 @ a3.5 | 44 @ a6.4
- Ebba / pregnancy | other | refine | five months gone @ a2.2 | a child in July @ a3.5 | due in the summer @ a5.4
- Ebba / which child | count | agree | the third @ a2.2 a5.4
- thrower / court date | date | disagree | to appear on 2023-04-21 @ a4.2 | fined on 2023-04-21 @ a5.6 | fined on 2023-04-24 @ a6.1 | conflicts: 1-2
- thrower / fine | money | agree | 300 euros @ a5.6 a6.1
