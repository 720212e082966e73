== a1 | Río Press International | 2022-04-06T12:20:00Z | Argentine rocker Montero and actress Iraola separate
Argentine rock singer Ezequiel Montero and the actress Pilar Iraola have separated after eleven years of marriage, they said in a joint statement on Tuesday. ^1 "We part with the same love with which we began," the couple wrote. ^2 "We ask that our sons be left out of it." ^3
Montero, 52, led the band Los Faroles until 2009 and has released five albums under his own name. ^4 Iraola, 44, won a Condor prize for "The Quiet Tide". ^5 They have two sons, aged ten and seven. ^6
No reason was given. The statement said neither of them would give interviews.
== a2 | The Daily Courant | 2022-04-08T06:15:00Z | Rock wildman 'dumped by text' after eight-year age-gap marriage hits the rocks
He once drove a tractor on stage, but ageing rocker Ezequiel Montero has been left singing the blues after wife Pilar Iraola ended their marriage by text message. ^1 The sultry star, 44, gave the Los Faroles frontman his marching orders in February after she found snaps of him with backing singer Mora Cid, 31. ^2 He has been holed up in Buenos Aires' trendy Palermo district ever since. ^3
Their seven-bedroom love nest in leafy San Isidro is now going on the market for £1.5million. ^4 "We separate with the love we had on the first day," their statement fibbed. ^5 The brood, two boys, were told over pizza. ^6
== a3 | Buenos Aires Ledger | 2022-04-09T10:00:00Z | Papers were filed before the goodbye
The petition that ends the marriage of Ezequiel Montero and Pilar Iraola was lodged at the family court in San Isidro on 28 March, eight days before the public heard of it. ^1 It was lodged by both, said Iraola's lawyer, Graciela Pons, who called reports of a break-up by telephone "an invention from a country that eats beans for breakfast". ^2
The singer left the house on the river in the last days of February and rents a flat in Palermo, a few streets from the school the boys attend. ^3 The couple married in Mendoza on 11 December 2010 and had been together for two years before that. ^4
No claim has been made on either side for maintenance. Pons said that custody of Bautista, 10, and Fermín, 7, would be shared week by week. ^5
== a4 | Corazón Argentino (magazine, translated by Soap Globe) | - | Pilar: 'Nobody left me'
She receives us barefoot, with maté, in the kitchen of the San Isidro house. ^1 "Nobody left me and I left nobody," says Pilar Iraola. ^2 It was over by Christmas, she tells us, and they spent the summer learning how to say it to the boys. ^3 The singer Mora Cid is a friend of both and godmother to Fermín. ^4
What does hurt her is Nito Barrales, who was the drummer of Los Faroles and once a friend. ^5 He said on the radio that Ezequiel had "lost a wife the way he lost a band, by not listening". ^6 "Nito owes us nine thousand dollars and an apology," she says. ^7
She is to begin rehearsals of a Lorca play in June. The dog stays with her.
== a5 | Southern Property Review | - | Rock star's riverside villa comes to market
A villa with a history is on offer in San Isidro: seven bedrooms, a recording studio in the former stables and a jetty. ^1 The agents, Lanusse & Hijos, are asking $2.4m. ^2 Sellers are the musician Ezequiel Montero and the actress Pilar Iraola, who announced in early April that they were going separate ways. ^3
They bought it in 2012 for what was then 4.1m pesos and added the studio, where three of his solo albums were made. ^4 The garden is by Teresa Bullrich Paz. The market for houses above two million has been asleep since 2019, and the agents admit they would listen to an offer.
== a6 | Faroleros Unite (fan site) | - | Eze, Pili and the Nito nonsense
Some dates for those arguing in the comments. The wedding was in Mendoza, on 11 December 2011, I was outside the church. ^1 The statement came out on 5 April at nine in the evening. ^2 Eze turned 52 in January. ^3 The solo records are five, not six; the live one does not count. ^4
As for the radio business: Nito never said Eze lost his wife. What he said was, "He listened to his wife more than to his band, and that is how he lost us." ^5 And the money Pilar talks of was nineteen thousand, lent for Nito's knee operation, and it was paid back. ^6
== facts
- Montero and Iraola / separated | other | agree | they separated @ a1.1 a5.3
- statement / day | date | refine | 2022-04-05 @ a1.1 | early April @ a5.3 | 2022-04-05 at nine in the evening @ a6.2 | eight days after 28 March @ a3.1
- statement / love | quote | refine | We part with the same love with which we began @ a1.2 | We separate with the love we had on the first day @ a2.5
- marriage / began | date | disagree | eleven years of marriage @ a1.1 | 2010-12-11 @ a3.4 | 2011-12-11 @ a6.1 | conflicts: 0-2 1-2
- wedding / place | place | agree | Mendoza @ a3.4 a6.1
- Montero / age | age | refine | 52 @ a1.4 | turned 52 in January @ a6.3
- Iraola / age | age | agree | 44 @ a1.5 a2.2
- couple / children | count | agree | two sons @ a1.6 a2.6 a3.5
- sons / age | age | refine | ten and seven @ a1.6 | Bautista, 10, and Fermín, 7 @ a3.5
- Montero / band | name | agree | Los Faroles @ a1.4 a2.2
- Montero / solo albums | count | agree | five @ a1.4 a6.4
- separation / who ended it | other | disagree | Iraola, by text message @ a2.1 | both together, reports of a break-up by telephone an invention @ a3.2 | nobody left anybody @ a4.2 | conflicts: 0-1 0-2
- separation / when it was over | date | disagree | February 2022 @ a2.2 | by Christmas @ a4.3 | conflicts: 0-1
- Montero / lives since | place | refine | Palermo @ a2.3 | a rented flat in Palermo @ a3.3
- Montero / left the house | date | refine | February @ a2.2 a2.3 | the last days of February 2022 @ a3.3
- house / place | place | refine | leafy San Isidro @ a2.4 | on the river @ a3.3 | San Isidro @ a4.1 a5.1
- house / bedrooms | count | agree | seven @ a2.4 a5.1
- house / price | money | disagree | £1.5million @ a2.4 | $2.4m @ a5.2 | conflicts: 0-1
- Mora Cid / who she is | other | refine | backing singer photographed with Montero @ a2.2 | singer, a friend of both and godmother to Fermín @ a4.4
- Barrales / on the radio | quote | disagree | lost a wife the way he lost a band, by not listening @ a4.6 | He listened to his wife more than to his band, and that is how he lost us @ a6.5 | conflicts: 0-1
- Barrales / debt | money | disagree | nine thousand dollars owed @ a4.7 | nineteen thousand, paid back @ a6.6 | conflicts: 0-1
