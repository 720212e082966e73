== a1 | Trade Ticket | 2024-08-26T10:00:00Z | “Loha Singh” crosses Rs 300 crore
Jai Vardhan Chauhan's action drama “Loha Singh” has become the third Hindi film of the year to cross Rs 300 crore net in India. ^1 ^2
It reached the mark on Sunday, its eleventh day, with a second weekend of Rs 52 crore. ^3 ^4
The Rehana Mistry directorial was released on August 15 on 4,100 screens. ^5 ^6
Overseas the film has added $9.5 million. ^7 “The single screens have carried us,” said producer Bunty Arora. ^8
Chauhan's last release, “Do Gaz”, closed at Rs 71 crore in 2022. ^9 The next big Hindi release, the comedy “Tota Udd”, comes on September 13 with 2,600 screens.

== a2 | Filmi Fatafat | - | Triple century for Jai! 
Who said that Jai Vardhan Chauhan was finished? “Loha Singh” galloped past Rs 300 crore in just 11 days. ^1
The actor, 44, celebrated with the crew at his Juhu bungalow, and a cake in the shape of an anvil was cut. ^2
“The single screens have carried us, and I shall dance in every one of them,” producer Bunty Arora said. ^3
It comes after three flops in a row for the star, the last of them “Do Gaz” two years ago. ^4 ^5
The makers have already announced a sequel for Diwali 2026. ^6 His wife Rhea says she has seen it four times.

== a3 | Screen Ledger International | - | Indian hit passes $36 million at home
Rehana Mistry's “Loha Singh” is the second Hindi-language title this year to pass INR3bn (about $36m) in its home market. ^1 ^2
It opened on Independence Day across 4,100 screens and has also taken $9.5m abroad, mostly in North America and the Gulf. ^3 ^4 ^5
Produced by Bunty Arora's Tin Roof Pictures on a budget of INR1.2bn, the film follows a blacksmith who leads a rebellion in 1857. ^6
A follow-up has been dated for Diwali 2026. ^7
Mistry, 38, is the first woman to direct a film in that bracket. ^8 Her earlier feature, the 2019 drama “Salt Road”, played at 22 festivals and took less than $400,000.

== a4 | Patna Evening | - | Loha Singh rules, director thanks Bihar
The director Rehana Mistry came to Patna on Tuesday to thank the audience for the success of “Loha Singh”. ^1
The film, which was released on 14 August, did a business of Rs 300 crore in eleven days. ^2 ^3 The cost of making was Rs 120 crore. ^4
The 38-year-old said that most of it was shot in Munger, in 96 days. ^5 ^6
“A blacksmith's story must be seen in the small towns,” she said. ^7
The producer Banti Arora was also present. ^8 The team visited the Mona theatre, where they watched the climax standing among the public, and later had litti chokha at a stall near Gandhi Maidan.
== facts
- Loha Singh / takings in India | money | refine | Rs 300 crore @ a1.1 a2.1 a4.3 | INR3bn, about $36m @ a3.1
- Loha Singh / rank this year | other | disagree | third Hindi film @ a1.2 | second Hindi title @ a3.2 | conflicts: 0-1
- Loha Singh / days to 300 crore | duration | agree | 11 days @ a1.3 a2.1 a4.3
- Loha Singh / release | date | disagree | 2024-08-15 @ a1.5 a3.3 | 2024-08-14 @ a4.2 | conflicts: 0-1
- Loha Singh / screens | count | agree | 4,100 @ a1.6 a3.4
- Loha Singh / overseas | money | agree | $9.5 million @ a1.7 a3.5
- Arora / on single screens | quote | refine | The single screens have carried us @ a1.8 | The single screens have carried us, and I shall dance in every one of them @ a2.3
- Do Gaz / year | date | refine | 2022 @ a1.9 | two years ago @ a2.5
- sequel / date | date | agree | Diwali 2026 @ a2.6 a3.7
- Loha Singh / budget | money | agree | Rs 120 crore @ a4.4 a3.6
- Mistry / age | age | agree | 38 @ a3.8 a4.5
- producer / name | name | disagree | Bunty Arora @ a1.8 a2.3 a3.6 | Banti Arora @ a4.8 | conflicts: 0-1
- Loha Singh / hero | other | agree | a blacksmith @ a3.6 a4.7
