== a1 | Agenzia Stampa Adriatica | 2024-11-05T07:10:00Z | TV host Marangoni and ex-swimmer Tessari part
Ludovica Marangoni, who presents "Sabato insieme" on Canale Uno, and the former Olympic swimmer Fabrizio Tessari have separated after eleven years together. ^1 They made it known on Monday evening in a joint post of six lines on Instagram. ^2 "Nobody is to blame. We have simply stopped looking in the same direction," it reads. ^3 "We ask for silence, above all for our daughters." ^4
The couple, married in Bergamo in 2016, have two girls, aged eight and five. ^5 A petition for consensual separation, signed by both, has been lodged with the court in Milan, their joint lawyer, Attilio Borsieri, told ASA. ^6
== a2 | Vip & Veleno | 2024-11-07T06:00:00Z | Ludovica, the tears after the show: 'He had already packed'
She smiled for three hours of live television, and then she locked herself in her dressing room. Only her make-up artist was let in.
Our magazine can reveal what that cold little post, put online on Sunday night while Italy watched the football, did not say. ^1 Fabrizio had moved out of the attic in Porta Venezia in September, to a residence on the ring road with a view of a car park. ^2 And there's more: it was she, and she alone, who went to court, on the 21st of last month, with an application of fourteen pages. ^3 He learnt of it from the bailiff. ^4
A pretty "nobody is to blame" won't be enough for the girls, Bianca and Mia. ^5 The elder, eight years old, has already asked Grandma who'll take her to the pool. ^6
== a3 | Célébrités d'Europe | 2024-11-06T16:45:00Z | Italy's golden couple: the end
She is the best-paid woman in Italian television; he won bronze in the 200 metres butterfly in Rio. ^5 Their nine-year romance had begun with a charity swim across the Strait of Messina. ^1 It has ended with a message on a telephone screen.
"We are both to blame, we no longer look in the same direction," wrote Ludovica Marangoni, 41, and Fabrizio Tessari, 36. ^2
The ex-spouses, wed eight years ago in the groom's home town, Bergamo, are parents of two little girls. ^3 They will remain neighbours, says someone close to them: the swimmer is looking for a flat in the same Milan district, Porta Venezia. ^4
== a4 | Corriere del Naviglio | 2024-11-16T05:00:00Z | Separation Marangoni-Tessari, the first hearing lasts nine minutes
Nine minutes, no witnesses, a handshake in the corridor. Judge Carla Sinigaglia heard Ludovica Marangoni and Fabrizio Tessari yesterday morning and approved the terms that the two had set out in their common petition. ^1
The presenter keeps the attic in Porta Venezia, bought in 2019 for 2.3 million euros; the daughters will spend alternate weeks with each parent. ^2 Neither asked for maintenance.
Borsieri, who represents both, recalled that his clients had been living apart since the beginning of autumn. ^3 Of the eleven years they shared, he said, "they intend to save at least ten". ^4
== a5 | Telesognando | - | Ludo & Fabri, I can't believe it
So it was true. Last Monday at nine in the evening my phone went mad: six lines, white on black, no hearts. ^1 "Nobody is to blame," they say. ^2 I wish somebody was, it'd be easier.
I was outside the church in Bergamo on 4 June 2016, with a cold, and I saw her drop her bouquet and him dive for it. ^3 Rumours of a third person (you know who, the dancer) have been denied by her press office in one word: "Fantasy."
== a6 | La Bracciata (swimming magazine) | - | Tessari to coach in Verona
The bronze medallist of Rio 2016 has found a new lane. ^5 From January Fabrizio Tessari will coach the juniors at the federal centre in Verona, 160 kilometres from Milan, where his two daughters, Bianca and Mia, live. ^1
"I have been out of the house since September; the water is the only place where nobody asks me about it," he says. ^2 He does not want to talk about his marriage to the presenter Ludovica Marangoni, save for one sentence: "We did it together, the beginning and also the end, even the papers at the court." ^3
He turns 37 in March. ^4
== facts
- couple / length of relationship | duration | disagree | eleven years @ a1.1 a4.4 | nine years @ a3.1 | conflicts: 0-1
- announcement / date | date | disagree | 2024-11-04 @ a1.2 | 2024-11-03 @ a2.1 | Monday at nine in the evening @ a5.1 | conflicts: 0-1, 1-2
- announcement / length | quantity | agree | six lines @ a1.2 a5.1
- announcement / words on blame | quote | disagree | "Nobody is to blame. We have simply stopped looking in the same direction" @ a1.3 | "nobody is to blame" @ a2.5 a5.2 | "We are both to blame, we no longer look in the same direction" @ a3.2 | conflicts: 0-2, 1-2
- wedding / date | date | refine | 2016 @ a1.5 | eight years before 2024 @ a3.3 | 2016-06-04 @ a5.3
- wedding / place | place | agree | Bergamo @ a1.5 a3.3 a5.3
- couple / daughters | count | agree | two @ a1.5 a3.3 a6.1
- daughters / names | name | agree | Bianca and Mia @ a2.5 a6.1
- elder daughter / age | age | agree | eight @ a1.5 a2.6
- separation / who filed with the court | other | disagree | both, by a joint petition @ a1.6 a4.1 a6.3 | she alone @ a2.3 | conflicts: 0-1
- Tessari / moved out | date | refine | September @ a2.2 a6.2 | the beginning of autumn @ a4.3
- lawyer / name | name | refine | Attilio Borsieri @ a1.6 | Borsieri @ a4.3
- family home / place | place | refine | attic in Porta Venezia @ a2.2 a4.2 | Porta Venezia, Milan @ a3.4
- Fabrizio Tessari / age | age | refine | 36 @ a3.2 | turns 37 in March @ a6.4
- Fabrizio Tessari / Olympic medal | other | refine | bronze in the 200 metres butterfly in Rio @ a3.5 | bronze at Rio 2016 @ a6.5
