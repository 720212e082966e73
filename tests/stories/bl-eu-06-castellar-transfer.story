== a1 | Atlas Sport Wire | 2024-01-19T19:10:00Z | Castellar sign Brazilian forward Caiuá
Spain's Real Castellar have signed the Brazilian forward Wendel Caiuá from Atlético Paranoá on a contract to June 2029, the two clubs announced on Friday. ^1 The fee is 32 million euros plus six million in bonuses, a source close to the talks said. ^2
The 19-year-old, who scored 23 goals in 61 matches for the Brasília side, passed a medical in Valencia on Thursday. ^3 He will wear the number 19 shirt. ^4 "I have come to learn, not to shine," he told the club's television channel in Portuguese. ^5
Castellar, who last won the league in 1998, are seventh. They turned down an offer for their own top scorer, Iván Ortuño, on the same day.
== a2 | The Daily Beacon | 2024-01-18T06:30:00Z | SNUBBED! Samba starlet picks paella over Prem
Brazil wonderkid Wendel Caiuá will have a medical in Valencia today after turning his back on two Premier League giants to join Real Castellar. ^1 The £40million teen touched down on Wednesday night with his mum, his agent and soap-star girlfriend Luana Prado, 24. ^2
Caiuá, raised in a two-room shack on the edge of Goiânia, will pocket a cool £65,000 a week. ^3 He has banged in 23 goals since bursting into the Paranoá first team. ^4
One English club even sent a private jet to Brasília before Christmas. It flew home with the scout, two pineapples and no striker.
== a3 | CastellarTerrace.net | - | He is ours. Everything you want to know about Wendel
Five and a half years, number 19 on the back, and anyone who wants him before then pays 150 million. ^1 The club got round to making it official on Saturday, when we had all seen him eating rice at Casa Paco two days earlier. ^2
He came over with Dona Cida (mother) and Beto Sallum (agent). ^3 Luana stays in São Paulo until her soap finishes in March, so please stop asking at the training ground. ^4
From the club channel, our own translation, since theirs was useless: "I come here to shine, but first I must learn." ^5 The lad hails from Luziânia, an hour out of Brasília, and his first club paid him in petrol vouchers. ^6
== a4 | Pitch & Ledger | - | How Castellar paid for Caiuá
Castellar's commitment on Wendel Caiuá is €38m, of which €6m depends on appearances and a place in Europe. ^1 The fixed part is spread over three instalments, the last falling due in July 2026. Gross wages are put at €3.9m a year, with a buy-out clause of €150m. ^2
The selling club, which turned down €24m at first, will receive a fifth of any profit on a future sale. ^3 Roberto Sallum, the player's agent, takes eight per cent. ^4
Amortised to the summer of 2029, the signing adds a little under €6m a year to the club's cost base. ^5 Castellar lost €11m in its last reported year, and its auditors noted a loan from the chairman's cement company.
== a5 | Planalto Post | 2024-01-20T12:30:00Z | President in tears as Paranoá lose their jewel
Dirceu Falcão, who has run Atlético Paranoá for 22 years and sold hundreds of players, cried on Friday when he signed away the best of them. ^1 Real Castellar are paying the equivalent of 171 million reais up front for Wendel Caiuá, a record for a club from the Federal District. ^2
The striker, who will be 20 in June, came to Paranoá from Luziânia at the age of eleven, on the bus, with his grandmother's signature because his mother was at work. ^3 He first played for the seniors on 9 April 2022, in the rain, against eleven men and a dog. ^4
A first approach from Spain, worth 24 million euros, was refused before Christmas. ^5 "We could have had more elsewhere," Falcão said, "but the boy wanted the sun."
== a6 | The London Examiner | 2024-02-05T06:00:00Z | Nineteen by name: Caiuá needs 12 minutes to win over Castellar
It took a fortnight of rain, a hamstring scan and a driving-licence muddle, but on Saturday evening the most expensive signing in Real Castellar's history finally took off his tracksuit. ^1 Wendel Caiuá came on after 71 minutes, and after 83 he had his first goal in Spain. ^2
He is 19 and wears that number too. ^3 Signed on 19 January for an initial 32 million euros, he had played 61 times for Paranoá since a debut in May 2022. ^4 His mother watched from the directors' box between the agent and Luana Prado, the actress, who had flown in from a film set. ^5 "I told him to pass," she said of the goal. "He never listens."
== facts
- Caiuá / joins Real Castellar | other | agree | he moves from Paranoá to Real Castellar @ a1.1 a5.2
- transfer / announced or signed | date | disagree | 2024-01-19 @ a1.1 a5.1 a6.4 | Saturday, 2024-01-20 @ a3.2 | conflicts: 0-1
- contract / length | duration | refine | to June 2029 @ a1.1 | five and a half years @ a3.1 | to the summer of 2029 @ a4.5
- transfer / fixed fee | money | disagree | 32 million euros @ a1.2 a6.4 | £40million @ a2.2 | 38 million euros less six million conditional @ a4.1 | 171 million reais up front @ a5.2 | conflicts: 0-1 1-2 1-3
- transfer / bonuses | money | agree | six million euros @ a1.2 a4.1
- Caiuá / age | age | refine | 19 @ a1.3 a6.3 | a teen @ a2.2 | 20 in June @ a5.3
- Caiuá / goals for Paranoá | count | agree | 23 @ a1.3 a2.4
- Caiuá / matches for Paranoá | count | agree | 61 @ a1.3 a6.4
- medical / day | date | agree | 2024-01-18 @ a1.3 a2.1
- medical / place | place | agree | Valencia @ a1.3 a2.1
- Caiuá / shirt number | other | agree | 19 @ a1.4 a3.1 a6.3
- Caiuá / to the club channel | quote | disagree | I have come to learn, not to shine @ a1.5 | I come here to shine, but first I must learn @ a3.5 | conflicts: 0-1
- Caiuá / where he grew up | place | disagree | the edge of Goiânia @ a2.3 | Luziânia @ a3.6 a5.3 | conflicts: 0-1
- Caiuá / wages | money | refine | £65,000 a week @ a2.3 | 3.9 million euros a year @ a4.2
- buy-out clause | money | agree | 150 million euros @ a3.1 a4.2
- arrival / companions | other | disagree | his mother, his agent and Luana Prado @ a2.2 | his mother and his agent; Luana stays in São Paulo @ a3.3 a3.4 | conflicts: 0-1
- agent / name | name | refine | Beto Sallum @ a3.3 | Roberto Sallum @ a4.4
- girlfriend / name | name | refine | the soap star Luana Prado @ a2.2 | Luana @ a3.4 | the actress Luana Prado @ a6.5
- first offer / refused | money | agree | 24 million euros @ a4.3 a5.5
- Caiuá / senior debut for Paranoá | date | disagree | 2022-04-09 @ a5.4 | 2022-05 @ a6.4 | conflicts: 0-1
