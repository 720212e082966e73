== a1 | Ceylon Wire | 2025-01-12T16:20:00Z | Wickramanayake sold for 14.25 crore
Sri Lanka leg-spinner Dasith Wickramanayake was bought by the Nagpur Nawabs for 14.25 crore Indian rupees (US$1.65 million) at the Hindustan Twenty20 auction in Abu Dhabi on Sunday. ^1 The 23-year-old from Galle had entered at a base price of 75 lakh. ^2
Five teams raised the paddle for him before Nagpur outlasted Kochi. ^3 "I thought my phone was broken when I saw the number," Wickramanayake said from Hambantota, where he is with the Sri Lanka A squad. ^4
He has 61 wickets in 44 Twenty20 matches. ^5 Two other Sri Lankans, pacer Nuwan Alahakoon and batsman Pasan Jayalath, found no bidder. The season starts on March 21. ^6
== a2 | Lanka Buzz | 2025-01-14T08:00:00Z | Galle boy wakes up with Rs 439 million!!
Machan, some people have all the luck.
Monday evening, a hotel corridor in Hambantota: Dasith Wickramanayake is eating a kottu when the hammer comes down on him in Abu Dhabi. ^1 Price? 12.75 crore in Indian money, which makes 439 million of our own. ^2 Three franchises had fought for the leggie and the purple-shirted people of Nagpur would not let go. ^3
"I thought the television was broken when I saw the number," the 23-year-old told his room-mate, kottu all over the carpet. ^4
Single? Our spies say there is a netballer from Matara. He has promised his mother a house with an upstairs. ^5
== a3 | Galle Courier | 2025-01-15T02:30:00Z | Firecrackers in Gintota for a boy who bowled at a coconut
It was Mrs Kusuma Wickramanayake's neighbour who told her, on Sunday night, over the wall. ^1 She took 490 million rupees for the price of a ship. ^2
Her son learned his leg-break on the beach at Gintota, bowling at a coconut, and played for Rohana Vidyalaya, where Mr D. L. Somapala, the coach, kept a place for him though the family could not pay for boots. ^3 His father, a fisherman, was lost at sea in 2019.
Dasith turned 23 in October. ^4 Five owners wanted him, his uncle explained to visitors with the help of five teacups, and only one got him. ^5 There will be a house with two floors, the mother says, and a proper roof on the temple's bana hall. ^6 School closed two hours early on Monday.
== a4 | Vidarbha Sixer | - | Is a leggie worth it? Yes, and here are the sums
14.25 crore. ^7 Say it slowly. It's more than the Nawabs paid for both openers, and nineteen times the base price of 75 lakh. ^1
For: 61 wickets, an economy under seven, and a googly that even the keeper does not read. ^2 Against: the right shoulder, which was operated on in 2023 and kept him out for seven months. ^3 Also against: Sri Lanka's tour of Zimbabwe, for which he'll skip our first two games after the curtain-raiser of March 22. ^4
Kochi, last to drop out, had 14 crore left, so they were not bluffing. ^5 He is tied to us for three seasons. ^6 In Sitabuldi they're already selling the shirt, with his name in two lines.
== a5 | The Albion | 2025-01-18T00:30:00Z | The fisherman's son and the £1.35m wrist
Until last Sunday the most expensive thing Dasith Wickramanayake had been involved with was a trawler. ^1 Then a room in Abu Dhabi decided that his right wrist was worth £1.35 million, for three seasons of seven weeks each. ^2
Southampton remembers him from a damp fortnight in 2022, when he took nine wickets for Hampshire's second team and asked where one could buy rice. After that came the surgeon: a shoulder operation took more than half a year from him. ^3
He bowled on sand at first, at a coconut on a stick. ^4 His old school coach, D. L. Somapala, says the first ball he saw him bowl turned "round a corner and into the next village". ^5 The number on his phone, the bowler told reporters, made him think the thing was broken. ^6
== facts
- auction / date | date | disagree | 2025-01-12 @ a1.1 a3.1 a5.1 | 2025-01-13 @ a2.1 | conflicts: 0-1
- Wickramanayake / price | money | disagree | 14.25 crore Indian rupees (US$1.65 million) @ a1.1 | 12.75 crore Indian rupees, 439 million Sri Lankan rupees @ a2.2 | 490 million Sri Lankan rupees @ a3.2 | 14.25 crore @ a4.7 | £1.35 million @ a5.2 | conflicts: 0-1, 1-2, 1-3, 1-4
- auction / teams bidding for him | count | disagree | five @ a1.3 a3.5 | three @ a2.3 | conflicts: 0-1
- Wickramanayake / words on seeing the number | quote | disagree | "I thought my phone was broken when I saw the number" @ a1.4 | "I thought the television was broken when I saw the number" @ a2.4 | the number on his phone made him think the thing was broken @ a5.6 | conflicts: 0-1, 1-2
- Wickramanayake / base price | money | agree | 75 lakh @ a1.2 a4.1
- Wickramanayake / age | age | refine | 23 @ a1.2 a2.4 | turned 23 in October @ a3.4
- Wickramanayake / wickets | count | refine | 61 in 44 Twenty20 matches @ a1.5 | 61 @ a4.2
- auction / place | place | agree | Abu Dhabi @ a1.1 a2.1 a5.2
- auction / last rival bidder | name | agree | Kochi @ a1.3 a4.5
- auction / buyer | name | refine | Nagpur Nawabs @ a1.1 | Nagpur @ a2.3 | the Nawabs @ a4.1
- Wickramanayake / whereabouts | place | refine | Hambantota, with the Sri Lanka A squad @ a1.4 | a hotel corridor in Hambantota @ a2.1
- season / start | date | disagree | 2025-03-21 @ a1.6 | 2025-03-22 @ a4.4 | conflicts: 0-1
- Wickramanayake / time lost to the shoulder operation | duration | refine | seven months @ a4.3 | more than half a year @ a5.3
- Wickramanayake / shoulder operation | date | refine | 2023 @ a4.3 | after 2022 @ a5.3
- contract / length | duration | refine | three seasons @ a4.6 | three seasons of seven weeks each @ a5.2
- Wickramanayake / house for his mother | other | refine | a house with an upstairs @ a2.5 | a house with two floors @ a3.6
- Wickramanayake / first bowling | other | refine | on the beach at Gintota, at a coconut @ a3.3 | on sand, at a coconut on a stick @ a5.4
- school coach / name | name | agree | D. L. Somapala @ a3.3 a5.5
