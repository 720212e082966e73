== a1 | Agence Brabant Presse (translated) | 2019-03-25T08:00:00Z | Princess Clémence leaves for Vietnam
BRUSSELS - Princess Clémence and her husband, Prince Arnaud, set off on Monday for a five-day working visit to Vietnam. ^1
The couple will be received in Hanoi on Tuesday by the vice president and travel on to Huế on Thursday. ^3 Seventeen companies and three universities take part. ^4
It is the first journey of the princess, 38, since the birth of her daughter Alix in September. ^5 The children stay at home with the grandparents. ^6
Belgium's trade with Vietnam amounted to 2.9 billion euros last year.

== a2 | Red River Daily (translated) | 2019-03-26T12:00:00Z | Warm welcome for the Belgian guests
Rain had stopped when the royal guests stepped out of the aeroplane at Nội Bài at 6.50 this morning. ^1
Vice President Đỗ Thị Hạnh greeted them at the palace at ten o'clock with a guard of honour and tea. ^2 In the afternoon the princess visited a hospital for children that a Belgian fund has supported since 1994. ^3
"I was told about your patience. ^5 Now I have seen it," she said to the nurses. ^6 She wore an áo dài the colour of jade, made in Hội An.

== a3 | Royauté Magazine (translated) | - | Clémence in Hanoi: five outfits, one slip
Jade for the arrival, white for the ward, navy for the businessmen: Clémence's suitcase was well packed. ^1
The slip came in the children's hospital on Wednesday, when the 38-year-old greeted the nurses in Thai. ^2 Laughter, apology, more laughter. "I was told about your patience, and now I need it," she said. ^3
Arnaud, 41, played football with cadets meanwhile. ^4 On Thursday the pair flew to the old imperial city. ^5

== a4 | Huế Evening Voice (translated) | - | Princess plants a tree in the Citadel
A magnolia now grows near the Ngọ Môn gate. Princess Clémence of Belgium planted it on Thursday, together with pupils of the Quốc Học school. ^1
Prince Arnaud had remained in the capital for talks about a port. ^3 The princess therefore took the boat on the Perfume River with her sister-in-law, Countess Ysaline. ^4
She bought three hats in the market and paid for them herself. ^5 The delegation left for Europe on Friday evening. ^6

== a5 | De Vlaamse Morgenbode (translated) | 2019-03-31T06:00:00Z | What did it bring? A balance
Back since Saturday from five days in Vietnam, the royal couple can count nine signatures, worth 260 million euros together, half of it for a harbour crane maker from Ghent. ^1
Not everything went to plan. The audience in Hanoi began half an hour late, and the walk through Huế was shortened because of the heat. ^3 Of the 17 firms, two had not got visas in time. ^4
The princess made a good figure, even the episode with the nurses, to whom she said hello in the wrong language. ^5 Her daughter, six months old, was waiting at Melsbroek. ^6
== facts
- children's hospital / day of the visit | date | disagree | 2019-03-26 @ a2.3 | Wednesday, 2019-03-27 @ a3.2 | conflicts: 0-1
- Clémence to the nurses / quotation | quote | disagree | "I was told about your patience. Now I have seen it" @ a2.5 a2.6 | "I was told about your patience, and now I need it" @ a3.3 | conflicts: 0-1
- Prince Arnaud / in Huế or not | other | disagree | the pair flew there @ a3.5 | remained in the capital @ a4.3 | the couple will travel on @ a1.3 | conflicts: 0-1
- Huế / day | date | agree | 2019-03-28 @ a1.3 a3.5 a4.1
- visit / length | duration | agree | five days @ a1.1 a5.1
- return / when | date | refine | left on Friday evening @ a4.6 | back since Saturday @ a5.1
- arrival / when | date | refine | set off on Monday @ a1.1 | 2019-03-26 at 6.50 @ a2.1
- firms taking part / number | count | refine | seventeen @ a1.4 | 17, two without visas @ a5.4
- greeting in the wrong language / which | other | refine | Thai @ a3.2 | the wrong language @ a5.5
- daughter / age | age | refine | born in September @ a1.5 | six months @ a5.6
- Princess Clémence / age | age | agree | 38 @ a1.5 a3.2
