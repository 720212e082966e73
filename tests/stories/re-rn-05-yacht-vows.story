== a1 | Rheinblick | - | Jutta Brehm and Nils Kaunitz: wedding on the mega-yacht
The moment has come: off the coast of Capri, Jutta Brehm and Nils Kaunitz are saying yes to each other, symbolically at any rate, as several tabloids report alike.
Towards 6.30 p.m. the guests are said to have arrived on the deck of the luxury yacht “Carolina K”. ^1 According to “Gala” the ceremony was over by about 8 p.m. ^2 Jutta’s children, it says, stood very near the altar. ^3 The bride wears a white dress with a veil, the groom, according to “Gala”, a white suit. ^4 The magazine suspects that his brother Ben could be the one to “marry” the two, or will at least give a speech. ^5
Also on board is Winfried Toop, in strikingly colourful trousers. The singer Mischa had been seen the evening before at the pre-wedding party in a beach club. ^7 Marcus Hano, at Jutta’s side through many a season of her model show, is on Capri as well and was at that party too.
== a2 | Jetzt.ch | - | Jutta Brehm and Nils Kaunitz have done it
This Saturday Jutta Brehm said “yes” for the third time, and on Capri the party is far from over. ^1
It is official, after months of rumours: Jutta Brehm (46) and Nils Kaunitz (29) are a married couple. ^2 The romantic ceremony got under way at roughly 7.30 p.m. Some 25 minutes on, writes “Gala”, a microphone carried the words “You may now kiss, Nils and Jutta Kaunitz!” ^4
The big bash is on the luxury yacht “Carolina K”, a modest 100 metres long, which can take as many as 157 guests. ^5
A nod to the 17 years that lie between bride and groom? ^7 Supposedly, “Forever Young” is the motto. ^6
== a3 | Wiener Bote | - | The big day: Jutta and Nils say yes today
Since Friday Capri has been the scene of the dream wedding of top model Jutta Brehm (46) and “Kyoto Motel” guitarist Nils Kaunitz (29). ^1
The ceremony is just beginning on the “Carolina K”. ^2 Tenders have brought the guests. Nils, all in white, and Jutta are said to be standing beneath sun sails. ^3 Ben Kaunitz, the best man, is up front too; word is that he might conduct the marriage. ^4
The weekend opened at “Il Grancio”, where the guests sat down to dinner yesterday. That took all evening, and then they moved on to the pre-party, in a hotel. ^6 The bride and groom withdrew.
Saturday’s wedding proper is on the former luxury yacht of Stavros Karelis and his wife, the president’s widow Jenny K. ^7 She is over 100 metres long and has room for 34 guests. ^8
== a4 | Gulf Daily 24 | 2019-08-04 | Jutta Brehm marries in second ceremony
A luxury yacht lying off Capri was the setting as Jutta Brehm and Nils Kaunitz wed each other for a second time.
Back in February the model, 46, had secretly become his wife; the larger ceremony followed in Italy on Saturday. ^1
Relatives and friends were invited aboard the Carolina K. ^2 Jutta’s gown was white and strapless, with long puffed sleeves that can be taken off, and she had a veil. ^3 The groom had put on a cream suit over a blue shirt. ^4
Next to them, throughout the touching vows, stood her children: Lotte, 15, Harvey, 14, Jonas, 12, and Liv, 10. ^5
Stavros Karelis, the vessel’s one-time owner, held the reception for his marriage to Jenny Karelis on it, says People magazine. ^6
“The February 22 date mattered because it was their year anniversary,” a source explained at the time. ^7
== a5 | Gazzetta dello Svago | 2019-08-05 | Jutta Brehm and Nils Kaunitz, secret wedding on Capri
In great secrecy Jutta Brehm and Nils Kaunitz, the Kyoto Motel guitarist, have renewed the vows they first took in February. For the place they chose Capri and the yacht Carolina K. ^1
Officially the model and the musician, 17 years her junior, have been wife and husband since 22 February, but one yes was not enough for them. ^2 They met in February 2018, and precisely 12 months later swore eternal love in a very private ceremony.
Brehm, mother of four, is on her third marriage, Kaunitz on his second. ^3 She is 46, he 29. ^4 Before 120 guests the rite was repeated on the Yacht Carolina Karelis, anchored in the bay of Punta Massullo. ^5 The shipowner Karelis had it rebuilt in the fifties. ^6
== a6 | Mode India | - | Two bridal gowns for Jutta Brehm
More and more celebrities marry first and celebrate later, and at the weekend supermodel Jutta Brehm joined them.
Brehm, 46, is reported to have wed musician Nils Kaunitz, 29, lawfully in California earlier this year: in February, says People, the couple “got a confidential marriage certificate” there. ^1
The second celebration, for relatives and friends, was held on Saturday, August 3, on the Carolina K at Capri. ^2 That luxury yacht used to be the property of the shipping magnate Stavros Karelis, Jenny Karelis’s husband. ^3
E! News says Brehm’s children – Lotte, 15, Harvey, 14, Jonas, 12, and Liv, 9 – were standing next to the pair during the vows. ^4 In its photos she has a white off-the-shoulder gown with outsized sleeves, and a tulle veil. ^5 He wore a cream suit with a blue shirt. ^6
Ben Kaunitz, the groom’s twin, officiated, reports Extra.ie. ^7
== a7 | Balkan TV News | - | Jutta Brehm and Nils Kaunitz said yes for a second time
Model Jutta Brehm, 46, and musician Nils Kaunitz, 29, have pledged to be faithful to each other, for the second time since February. ^1
Their love was celebrated this time at Capri, in Italy, on a luxurious yacht 100 metres in length. ^2 The shipowner Stavros Karelis and his wife Jenny, a president’s widow, once had it as their own. ^3
Between the newlyweds lie 16 years. ^4 She has two marriages behind her. ^5 Audiences know him as one of the band “Kyoto Motel”.
== facts
- ceremony / date | date | refine | Saturday @ a2.1 a3.7 | 2019-08-03 @ a4.1 a6.2
- ceremony / end | date | refine | about 8 p.m. @ a1.2 | some 25 minutes after 7.30 p.m. @ a2.4
- yacht / name | name | refine | Carolina K @ a1.1 a2.5 a3.2 a4.2 a5.1 a6.2 | Carolina Karelis @ a5.5
- yacht / former owner | other | refine | Stavros Karelis and his wife Jenny @ a3.7 a7.3 | Stavros Karelis @ a4.6 a6.3 | the shipowner Karelis @ a5.6
- yacht / length | quantity | refine | 100 metres @ a2.5 a7.2 | over 100 metres @ a3.8
- yacht / room for guests | count | disagree | 157 @ a2.5 | 34 @ a3.8 | conflicts: 0-1
- groom / clothes | other | disagree | a white suit, all in white @ a1.4 a3.3 | a cream suit and a blue shirt @ a4.4 a6.6 | conflicts: 0-1
- bride / clothes | other | refine | a white dress with a veil @ a1.4 | a white strapless gown with puffed sleeves, and a veil @ a4.3 | a white off-the-shoulder gown with outsized sleeves, and a veil @ a6.5
- children / place at the ceremony | place | refine | very near the altar @ a1.3 | next to the couple @ a4.5 a6.4
- Liv / age | age | disagree | 10 @ a4.5 | 9 @ a6.4 | conflicts: 0-1
- older children / ages | age | agree | Lotte 15, Harvey 14, Jonas 12 @ a4.5 a6.4
- Ben Kaunitz / part in the ceremony | other | refine | might marry the couple or give a speech @ a1.5 | best man, might conduct the marriage @ a3.4 | officiated @ a6.7
- first wedding / date | date | refine | in February @ a4.1 a6.1 a7.1 | 2019-02-22 @ a4.7 a5.2
- bride / age | age | agree | 46 @ a2.2 a3.1 a4.1 a5.4 a6.1 a7.1
- groom / age | age | agree | 29 @ a2.2 a3.1 a5.4 a6.1 a7.1
- couple / years between them | duration | disagree | 17 @ a2.7 a5.2 | 16 @ a7.4 | conflicts: 0-1
- bride / marriages | count | agree | this is her third @ a2.1 a5.3 a7.5
- Friday evening / place of the party | place | disagree | a beach club @ a1.7 | a hotel @ a3.6 | conflicts: 0-1
