== a1 | Lagos Courier | 2024-03-13T07:00:00Z | Producer drags director to court over Lagoon Street
A producer, Mrs Folasade Adeniji-Brown, has asked the Federal High Court in Lagos to stop the release of the film Lagoon Street, directed by Mr Chidi Okparaeke. ^1
In the suit, filed on Monday, she claims N450 million in damages for breach of contract and says she holds 60 per cent of the rights. ^2 The film is billed to open on March 29 on 84 screens. ^3
Her counsel, Mr Dapo Ogunleye, SAN, said his client was removed from the credits in January after she had paid N95 million towards the shoot. ^5 Okparaeke, 44, whose Widow's Bus made N310 million in 2021, could not be reached. ^6 The matter comes up before Justice Ibironke Salami on March 21. ^4
== a2 | Glitz Naija | - | Wahala! Chidi Okparaeke fires back: 'I wrote it in my mother's kitchen'
E don burst o! Award-winning director Chidi Okparaeke has finally replied his former bestie Folasade Adeniji-Brown, who wants N450 million from him. ^1
In a live video watched by over 70,000 people, he said: "I wrote every word of Lagoon Street alone, in my mother's kitchen, and nobody gave me one kobo." ^2 He added that Folasade only came in when the film was finished. ^3
Recall that the two made four hits together and were even rumoured to be dating in 2019. ^5 Fans are shouting that the writer Tobe Ekwueme is the one who knows the truth. ^4
== a3 | Reel Africa Trade | 2024-03-22T10:30:00Z | Court lets Lagoon Street keep its Easter date
Lagoon Street will open as planned on Good Friday after a Lagos judge on Thursday refused to grant the interim injunction sought by financier Folasade Adeniji-Brown. ^1
Justice Ibironke Salami said that damages would be an adequate remedy should the claim, worth about $300,000, succeed. ^2 She fixed May 14 for hearing of the main suit. ^3
Court papers seen by Reel Africa bear the registry stamp of March 8. ^4 They include five transfers, the first dated June 2022, two months before the cameras rolled. ^5 The screenplay is credited to Okparaeke and Tobi Ekwueme. ^6 Distributor Blue Gate has booked 84 screens, against 61 for Okparaeke's Widow's Bus. ^7
== a4 | Diaspora Weekly (London) | 2024-03-25T12:00:00Z | A kitchen-table feud that divides Nollywood
Before the lawyers came there was jollof on set, cooked by Folasade Adeniji-Brown herself. She and Chidi Okparaeke met in Enugu in 2012 and made four pictures together. ^1
Now she wants close to half a billion naira. ^2 "I wrote most of Lagoon Street in my mother's kitchen," he told viewers of an online broadcast this month, "and Tobi came to rescue the ending." ^3 Mrs Adeniji-Brown, 51, who ran a paint business before she ran films, calls that a fairy tale.
The row goes back to the opening titles, from which her name vanished at the start of the year. ^4 A judge declined last week to hold the film back, so London audiences too will see it from Friday, at three cinemas. ^5
== a5 | Okparaeke Family (fan page) | - | We move!
Judge has spoken, family. No injunction! ^1 See you all at the cinema on 29 March, wear something blue. ^2
For those asking about the live, over 70k of us were there, and what he said about his mama's kitchen had me in tears. ^3 Next court day is 14 May, please keep him in prayer. ^4 He turned 44 on Valentine's Day. ^5
== facts
- suit over Lagoon Street / date of filing | date | disagree | 2024-03-11 @ a1.2 | 2024-03-08 @ a3.4 | conflicts: 0-1
- suit / damages claimed | money | refine | N450 million @ a1.2 a2.1 | about $300,000 @ a3.2 | close to half a billion naira @ a4.2
- film / opening | date | agree | 2024-03-29 @ a1.3 a3.1 a4.5 a5.2
- film / screens | count | agree | 84 @ a1.3 a3.7
- case / judge | name | agree | Justice Ibironke Salami @ a1.4 a3.2
- Okparaeke / words in the live video | quote | disagree | "I wrote every word of Lagoon Street alone, in my mother's kitchen, and nobody gave me one kobo" @ a2.2 | "I wrote most of Lagoon Street in my mother's kitchen, and Tobi came to rescue the ending" @ a4.3 | conflicts: 0-1
- live video / viewers | count | refine | over 70,000 @ a2.2 | over 70k @ a5.3
- co-writer / name | name | disagree | Tobe Ekwueme @ a2.4 | Tobi Ekwueme @ a3.6 | Tobi @ a4.3 | conflicts: 0-1 0-2
- Adeniji-Brown / when she put money in | other | disagree | only when the film was finished @ a2.3 | first transfer June 2022, two months before the cameras rolled @ a3.5 | paid towards the shoot @ a1.5 | conflicts: 0-1 0-2
- injunction / outcome | status | agree | refused @ a3.1 a4.5 a5.1
- injunction / date in court | date | refine | 2024-03-21 @ a1.4 a3.1 | 2024-03-18/2024-03-24 @ a4.5
- main suit / hearing | date | agree | 2024-05-14 @ a3.3 a5.4
- Adeniji-Brown / name removed from the credits | date | refine | January @ a1.5 | start of the year @ a4.4
- Okparaeke and Adeniji-Brown / films together | count | refine | four hits @ a2.5 | four pictures @ a4.1
- Okparaeke / age | age | refine | 44 @ a1.6 | turned 44 on Valentine's Day @ a5.5
- Widow's Bus / maker | name | agree | Okparaeke @ a1.6 a3.7
