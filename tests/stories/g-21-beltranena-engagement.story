== a1 | ¡Viva! Magazine in English | 2024-10-09T08:00:00Z | Lucero Beltranena to marry her polo player
Lucero Beltranena is engaged. ^1 The Guatemalan-born singer, 30, showed the ring, an emerald of five carats, on Instagram on Monday. ^2
The Argentine polo player Facundo Etchegoyen, 35, had asked her on September 21, the first day of spring, at his family's farm near Lobos. ^3
They have known each other since November 2021, when she sang at the Open in Palermo. ^4 They've been living together in Buenos Aires for a year. ^5
“He asked in Spanish and I answered in tears,” Beltranena wrote. ^6
The wedding is planned for April in Antigua, with 250 guests. ^7
It will be the first marriage for her and the second for him. ^8 He has two sons, 8 and 6. ^9

== a2 | Hola Chapina | - | Our Lucero says YES
Three years after they met at a polo match, Lucero and Facundo are getting married! ^1
The hitmaker of “Jaguar” gave the news on October 7 with a picture of her hand. ^2
The emerald, of seven carats, belonged to his grandmother. ^3 He went down on his knee on the farm in Lobos under a eucalyptus tree. ^4
She made him wait for two days for an answer, says a cousin. ^5
Dress: by Ilse Matheu. ^6 Place: the ruins of Santa Clara in Antigua. ^7 Date: Saturday, April 26. ^8

== a3 | PoloLife | - | Etchegoyen to tie the knot
Facundo Etchegoyen, a nine-goal player of La Tacuara, is engaged to the singer Lucero Beltranena. ^1
He proposed on September 28, a week before the Hurlingham draw, at Lobos. ^2 She accepted at once. ^3
Etchegoyen, 35, has won the Open in 2018, 2020 and 2022. ^4 He broke a collarbone in May and missed 11 weeks. ^5
His marriage to Delfina Anchorís, mother of his two boys, lasted four years, until 2020. ^6
The wedding is to take place in May, after the English season's start, in Guatemala. ^7

== a4 | Latin Star Report | 2025-04-28T13:00:00Z | Beltranena and Etchegoyen wed in Antigua
Under the broken arches of Santa Clara Lucero Beltranena, 31, married Facundo Etchegoyen on Saturday. ^1
There were 250 guests, among them two former presidents. ^2 The bride wore 40 metres of handwoven silk by Ilse Matheu. ^3
The couple met in 2022 and announced the engagement last October. ^4
His sons carried the rings. ^5 For the groom it's the third walk to the altar. ^6
The party ended at 6 a.m. with marimba. ^7 Her tour begins on June 14 in Houston. ^8
== facts
- engagement / announced | date | refine | 2024-10-07 @ a1.2 a2.2 | 2024-10 @ a4.4
- Beltranena / age | age | refine | 30 @ a1.2 | 31 @ a4.1
- ring / carats | quantity | disagree | five @ a1.2 | seven @ a2.3
- ring / stone | other | agree | emerald @ a1.2 a2.3
- proposal / day | date | disagree | 2024-09-21 @ a1.3 | September 28 @ a3.2
- proposal / where | place | agree | a farm near Lobos @ a1.3 a2.4 a3.2
- Etchegoyen / age | age | agree | 35 @ a1.3 a3.4
- couple / first met | date | disagree | 2021-11 @ a1.4 | three years before @ a2.1 | 2022 @ a4.4 | conflicts: 0-2 1-2
- wedding / month | date | disagree | April @ a1.7 | 2025-04-26 @ a2.8 a4.1 | May @ a3.7 | conflicts: 0-2 1-2
- wedding / place | place | refine | Antigua @ a1.7 | ruins of Santa Clara in Antigua @ a2.7 a4.1 | Guatemala @ a3.7
- wedding / guests | count | agree | 250 @ a1.7 a4.2
- Etchegoyen / which marriage | other | disagree | second @ a1.8 | third @ a4.6
- Etchegoyen / sons | count | refine | two @ a1.9 a3.6 | sons @ a4.5
- Beltranena / answer | other | disagree | after two days @ a2.5 | at once @ a3.3 | in tears @ a1.6 | conflicts: 0-1
- dress / by whom | name | agree | Ilse Matheu @ a2.6 a4.3
- couple / status | status | refine | engaged @ a1.1 a3.1 | getting married @ a2.1
