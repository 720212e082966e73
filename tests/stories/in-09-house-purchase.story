== a1 | Property Patrol | 2023-03-22T09:20:00Z | Actor Naina Kulshreshtha buys sea-facing duplex
Actor Naina Kulshreshtha has bought a duplex apartment in Mumbai's Worli for Rs 62.5 crore, according to registration papers accessed by this site. ^1 ^2
The apartment, on the 28th and 29th floors of Ocean Crest, has a carpet area of 5,480 sq ft and comes with four parking slots. ^3 ^4 ^5
The agreement was registered on March 15, and a stamp duty of Rs 3.75 crore was paid. ^6 ^7
The seller is Trident Shore Developers. ^8
Kulshreshtha, 33, was seen last in “Patjhad”. ^9 In 2019 she paid Rs 14 crore for a flat in Oshiwara, which she still lets for Rs 6 lakh a month. ^10
Other buyers in the tower include a cricketer and two industrialists. ^11

== a2 | Cosmo Desi | - | Naina's new sky palace: all the details
Naina Kulshreshtha has gone and done it: the “Patjhad” girl owns a duplex with an infinity pool over the Arabian Sea. ^1
The two-level home in Ocean Crest, Worli, cost her a cool Rs 62 crore. ^2 ^3
“I came to this city with two suitcases and a pressure cooker,” she told us at the launch of her perfume. ^4 “The cooker is moving in first.” ^5
She will live there with her mother and her dog, Momo, and decoration is in the hands of Sahil Vakil. ^6 ^7
The star, 33, moved from Lucknow in 2011 and shared a room in Andheri with three girls. ^8 ^9

== a3 | The Wealth Report India | 2023-03-24T03:30:00Z | Celebrity deals lift Worli prices
Three transactions above Rs 50 crore were registered in Worli in the first three weeks of March. ^1
In one of them, registered on March 16, the actress Naina Kulshreshtha bought two floors of Ocean Crest, in all 5,480 sq ft, from Trident Shore. ^2 ^3 ^4 ^5
The price works out to more than Rs 1.1 lakh a sq ft, among the highest of the year. ^6
The penthouse of the same tower went to the pharma promoter Dilip Shroff for Rs 97 crore in January. ^7
“Film people now buy where the bankers buy,” said the broker Anahita Gazdar. ^8

== a4 | Awadh Mirror | - | Lucknow girl's dream house
The actress Naina Kulshreshtha, daughter of a railway clerk of Aliganj, has purchased a flat in Bandra at a cost of Rs 62.5 crore. ^1 ^2
Her schoolteacher, Mrs Saxena, remembered that the girl went to Mumbai in 2011 with little. ^3
Naina herself said lately: “I came to this city with one suitcase and a pressure cooker.” ^4
The house has an area of about 5,500 sq ft over two storeys. ^5 ^6 Stamp duty of 3.75 crore was deposited. ^7
In the new home her mother will stay with her. ^8 It was sold to her by a retired shipping agent. ^10 It is the second property of the actress in Mumbai after Oshiwara, 2019. ^9
== facts
- flat / district | place | disagree | Worli @ a1.1 a2.2 a3.2 | Bandra @ a4.1 | conflicts: 0-1
- flat / price | money | refine | Rs 62.5 crore @ a1.2 a4.2 | Rs 62 crore @ a2.3
- flat / price by area | money | refine | Rs 62.5 crore @ a1.2 | more than Rs 1.1 lakh a sq ft @ a3.6
- flat / floors | other | refine | 28th and 29th @ a1.3 | two floors @ a2.2 a3.4 a4.6
- flat / building | name | agree | Ocean Crest @ a1.3 a2.2 a3.4
- flat / area | quantity | refine | 5,480 sq ft @ a1.4 a3.4 | about 5,500 sq ft @ a4.5
- flat / registered | date | disagree | 2023-03-15 @ a1.6 | 2023-03-16 @ a3.3 | conflicts: 0-1
- flat / stamp duty | money | agree | Rs 3.75 crore @ a1.7 a4.7
- flat / seller | other | disagree | Trident Shore Developers @ a1.8 | Trident Shore @ a3.5 | a retired shipping agent @ a4.10 | conflicts: 0-2 1-2
- Kulshreshtha / age | age | agree | 33 @ a1.9 a2.8
- Kulshreshtha / last film | other | agree | Patjhad @ a1.9 a2.1
- Oshiwara flat / bought | date | agree | 2019 @ a1.10 a4.9
- Kulshreshtha / came with | quote | disagree | two suitcases and a pressure cooker @ a2.4 | one suitcase and a pressure cooker @ a4.4 | conflicts: 0-1
- Kulshreshtha / came to Mumbai | date | agree | 2011 @ a2.8 a4.3
- Kulshreshtha / from | place | refine | Lucknow @ a2.8 | Aliganj, Lucknow @ a4.1
- mother / lives with her | other | agree | her mother @ a2.6 a4.8
