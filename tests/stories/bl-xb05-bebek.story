== a1 | Marmara Agency | 2023-09-19T10:05:00Z | Actress Defne Karahanlı, director Emre Soylu divorce
The marriage of the actress Defne Karahanlı and the director Emre Soylu ended on Tuesday at a single hearing before the 12th Family Court in Istanbul. ^1
The session lasted seven minutes. ^2 The parties had agreed beforehand on all terms, and custody of their three-year-old daughter, Lara, was given to the mother. ^3 Karahanlı did not ask for alimony. ^4
In a written statement the former couple said: "We are parting with love and respect, as two people who will always be a family for their daughter." ^5 They had married in September 2018 in Çeşme. ^6
== a2 | Magazin Hattı | 2023-09-20T06:30:00Z | She took off the ring at the door
Dark glasses, white shirt, no ring: this is how Defne Karahanlı, 34, walked up the courthouse steps on Monday to end the story that began on the set of Salt Wind. ^1 A quarter of an hour later she was free. ^2
Emre Soylu, 46, left by the car park. ^6 According to a friend of ours it was he who packed his bags and left the flat in Bebek, back in May, after a row about a co-star. ^3 Little Lara stays with her mum. ^4
Defne wants not a lira for herself. ^5 Last year she earned 400,000 lira an episode, and nobody on the Bosphorus will starve.
== a3 | Dizi World | - | Karahanlı and Soylu: the end of a golden couple
For fans of Turkish drama abroad, this one hurts. Defne Karahanlı and Emre Soylu, who fell in love making Salt Wind, have divorced just days after what would have been their fifth anniversary. ^1
Their joint message, in our translation: "We separate with respect, though love is over, and we remain a family for our daughter." ^3 Lara, their only child, turned three in June. ^4
Karahanlı had been living in a rented house in Beykoz since spring, when she moved out of the family flat in Bebek and left it to him. ^5 Salt Wind, 62 episodes long, has been sold to 54 countries, and she is now filming The Pharmacist in Izmir. ^6
== a4 | Ege Postası | 2023-09-22T05:00:00Z | Karahanlı back on set in Izmir
The cameras did not wait. Three days after her divorce Defne Karahanlı will stand in front of a pharmacy in Alsancak this morning, where the crew of The Pharmacist is shooting until the end of October. ^1
Older readers remember the wedding in Çeşme, five years ago this month, when 300 guests came by boat. ^2 The actress, a native of Karşıyaka, will turn 35 in November. ^3 Her mother said that she was well and that Lara was with her at the hotel.
== a5 | Perde Arkası (blog) | - | Seven minutes
I teach film, not gossip, but a marriage of two artists is also a body of work. Soylu directed Karahanlı in two series and in the fine, overlooked film The Lighthouse Keeper's Debt. It took the court seven minutes to close the account. ^1
"We are parting with love and respect," they wrote, and I choose to believe it. ^2 He is 46 and has a feature to finish; she is at the height of her powers. ^3
== facts
- Karahanlı and Soylu / date of divorce | date | disagree | 2023-09-19 @ a1.1 a4.1 | 2023-09-18 @ a2.1 | conflicts: 0-1
- hearing / length | duration | disagree | seven minutes @ a1.2 a5.1 | a quarter of an hour @ a2.2 | conflicts: 0-1
- couple / joint statement | quote | disagree | "We are parting with love and respect, as two people who will always be a family for their daughter" @ a1.5 | "We separate with respect, though love is over, and we remain a family for our daughter" @ a3.3 | "We are parting with love and respect" @ a5.2 | conflicts: 0-1 1-2
- daughter Lara / custody | status | refine | given to the mother @ a1.3 | stays with her mum @ a2.4
- Lara / age | age | refine | three @ a1.3 | turned three in June @ a3.4
- Karahanlı / alimony | other | agree | asked for none @ a1.4 a2.5
- couple / wedding | date | refine | 2018-09 @ a1.6 a4.2 | five years and some days before @ a3.1
- wedding / place | place | agree | Çeşme @ a1.6 a4.2
- flat in Bebek / who moved out | other | disagree | he @ a2.3 | she @ a3.5 | conflicts: 0-1
- Karahanlı / age | age | refine | 34 @ a2.1 | 35 in November @ a4.3
- Soylu / age | age | agree | 46 @ a2.6 a5.3
- couple / series on which they met | name | agree | Salt Wind @ a2.1 a3.1
- Karahanlı / current work | other | refine | filming The Pharmacist in Izmir @ a3.6 | shooting in Alsancak until the end of October @ a4.1
