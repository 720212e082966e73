== a1 | Maghreb Press Service | 2025-01-20T10:15:00Z | Moroccan rapper Lbaroud held over song
The Moroccan rapper Lbaroud, whose song "Kersi" has been viewed more than ten million times since December, was arrested on Saturday at Casablanca airport as he returned from a concert in Lyon, his lawyer said. ^1
The 27-year-old, whose real name is Anas Bouzekri, is accused of insulting a constituted body. ^2 The lawyer, Me Hind Tazi, told this agency that he had been questioned for nine hours and had refused to hand over his telephone. ^3
"Kersi", which means chair, mocks an unnamed local councillor who does not get up. ^4
== a2 | Hay Mohammadi Info | 2025-02-20T19:40:00Z | Lbaroud dort chez sa mère: eight months suspended for the rapper (translated from the French)
The shouting could be heard as far as the tramway. At half past five this Thursday, Anas Bouzekri, the child of Derb Moulay Cherif known as Lbaroud, came out of the court at Ain Sebaa a free man, after thirty-three days in Oukacha. ^1
The judge gave him eight months, all of them suspended, and a fine of 5,000 dirhams. ^2 In the last word accorded to the accused he had said: "I have nothing to apologise for, a song is not a stone." ^3
His mother had cooked since dawn. The defence has not decided whether to appeal.
== a3 | Lagos-Tanger Beats | 2025-02-21T09:00:00Z | African rap's week: Lbaroud gets eight months inside
Bad news from the north. Anas Bouzekraoui, better known as Lbaroud, was led back to his cell in Casablanca on Thursday to serve an eight-month term for insulting public officials in "Kersi". ^1
He reportedly used his last words before the judge to say: "I apologise to anyone who was hurt by my song." ^3
Colleagues from Dakar to Durban have posted pictures of empty chairs. The clip stood at 11.4 million plays when we went to press, against two million for his previous single. ^4
== a4 | The Tangier Gazette | 2025-02-27T08:30:00Z | The chair, the judge and the boy from the derb
By the time anyone in authority listened to "Kersi", half of the country's teenagers could recite it. It had gone online on 6 December; on Sunday 19 January, a little after noon, six plain-clothes officers were waiting for its author beyond passport control in Casablanca. ^1
Bouzekri is 27, left school at 15 and repaired lifts before he made music. ^3 His counsel, Hind Tazi, argued for an hour and ten minutes that a councillor who recognises himself in an unnamed chair has only himself to blame. ^4
The result, a suspended sentence and a fine which his fans collected in coins, satisfied nobody. ^5 The prosecution has lodged an appeal, to be heard from 24 March. ^6
== a5 | Rap du Sud | - | Free Lbaroud, suite et fin (translated from the French)
He lost a month of his life, six kilos and a date at a festival in Marseille, but Lbaroud is out. ^1 The court also wants about 480 euros from him. ^2
His lawyer has let it be known that the state is not finished: second round at the end of March. ^3 In the meantime, a remix of "Kersi" with two Belgian rappers is on its way.
== facts
- Lbaroud's arrest / date | date | disagree | 2025-01-18 @ a1.1 | 2025-01-19 @ a4.1 | conflicts: 0-1
- Lbaroud / real name | name | disagree | Anas Bouzekri @ a1.2 a2.1 | Anas Bouzekraoui @ a3.1 | Bouzekri @ a4.3 | conflicts: 0-1 1-2
- Lbaroud's sentence / suspended or served | status | disagree | eight months, all suspended, he left the court free @ a2.1 a2.2 | led back to his cell to serve eight months @ a3.1 | a suspended sentence @ a4.5 | he is out @ a5.1 | conflicts: 0-1 1-2 1-3
- Lbaroud's last words in court / wording | quote | disagree | "I have nothing to apologise for, a song is not a stone" @ a2.3 | "I apologise to anyone who was hurt by my song" @ a3.3 | conflicts: 0-1
- Lbaroud's sentence / length | duration | agree | eight months @ a2.2 a3.1
- verdict / date | date | agree | 2025-02-20 @ a2.1 a3.1
- Lbaroud's arrest / place | place | refine | Casablanca airport @ a1.1 | beyond passport control in Casablanca @ a4.1
- "Kersi" / views | count | refine | more than ten million @ a1.1 | 11.4 million @ a3.4
- "Kersi" / release | date | refine | December @ a1.1 | 6 December @ a4.1
- Lbaroud / age | age | agree | 27 @ a1.2 a4.3
- Lbaroud / charge | other | refine | insulting a constituted body @ a1.2 | insulting public officials @ a3.1
- Lbaroud's lawyer / name | name | agree | Hind Tazi @ a1.3 a4.4
- time in custody / length | duration | refine | thirty-three days @ a2.1 | a month @ a5.1
- fine / sum | money | refine | 5,000 dirhams @ a2.2 | about 480 euros @ a5.2
- "Kersi" / target | other | agree | an unnamed councillor @ a1.4 a4.4
- appeal / by whom | other | agree | the prosecution @ a4.6 a5.3
- appeal hearing / date | date | refine | 2025-03-24 @ a4.6 | end of March @ a5.3
