== a1 | Streamwatch | 2023-05-15T12:00:00Z | 'Monsoon Letter' breaks first-day record
Mauritian-born singer Anjali Ramgoolam-Frey has set a record: her album "Monsoon Letter" was played 214 million times on the service Tonic on Friday, the day of its release. ^1 ^2 ^3
The previous mark, 197 million, was set by the rapper Grand Delta in October 2021. ^4 ^5
All 16 tracks are among the first 20 of the global chart. ^6
The lead single, "Salt Train", came out on March 3 and has passed 600 million. ^7 ^8
The 30-year-old wrote the songs in 11 weeks on Rodrigues. ^9 ^10
For a single song the record still stands at 41 million, set in 2022.

== a2 | Island Voice | - | Our Anjali on top of the world
From Curepipe to number one: never has a record been heard by so many people on its first day. ^1
Anjali Ramgoolam-Frey needed 24 hours to break a record that had stood for 19 months. ^2
Her old music teacher, Mr Seeneevassen, put on the disc at assembly. ^3
The songs came to her during seven weeks in a fisherman's hut on Rodrigues, with a cat and a generator. ^4 ^5
"I wrote to the rain and the rain wrote back," she told this newspaper. ^6
The artist, 30, left the island at nine, when her father, a Swiss engineer, found work in Basel. ^7 ^8

== a3 | Popstuff | - | Anjali mania: 241 million streams in ONE day
Step aside, Grand Delta. His record of 179 million daily plays was smashed by Anjali Ramgoolam-Frey's third album, which racked up 241 million on day one. ^1 ^2 ^3
The 15-track set dropped at midnight on Thursday with no warning, but fans were ready. ^4 ^5
"I wrote to the rain, and the rain wrote back," she explained in a live chat with 2 million fans. ^6
Opener "Salt Train" is already a wedding favourite. ^7
Its runner-up this week, a country compilation, managed 38 million in seven days. Grand Delta, 33, sent flowers and a broom. Vinyl copies, limited to 50,000, were gone in 26 minutes.

== a4 | Basel Kultur | 2023-05-26T06:00:00Z | The engineer's daughter
Two weeks after the release, "Monsoon Letter" leads the charts in 44 countries, and its author does her shopping on the Marktplatz. ^1
It is her second album; the first, "Half Monday", sold 900 copies. ^2
She was nine when she came to Basel with her father and eleven when she got a guitar. ^3
The 214 million plays of the first day leave her cold, she says. ^4
In September she goes on tour, with 38 concerts. ^5
The first stop will be Zurich, before 13,000 people; in Basel she sings twice, on 3 and 4 October. Her mother, a nurse of 61, has kept 140 tapes on which the child of seven practises.

== facts
- album / first-day streams | count | disagree | 214 million @ a1.2 a4.4 | 241 million @ a3.3
- album / title | name | agree | Monsoon Letter @ a1.1 a4.1
- album / release | date | refine | Friday 2023-05-12 @ a1.3 | midnight on Thursday @ a3.4 | two weeks before 2023-05-26 @ a4.1
- former record / streams | count | disagree | 197 million @ a1.4 | 179 million @ a3.1
- former record / when | date | refine | 2021-10 @ a1.5 | 19 months ago @ a2.2
- former record / holder | other | agree | Grand Delta @ a1.5 a3.1
- album / tracks | count | disagree | 16 @ a1.6 | 15 @ a3.4
- Anjali Ramgoolam-Frey / age | age | agree | 30 @ a1.9 a2.7
- songs / time of writing | duration | disagree | 11 weeks @ a1.9 | seven weeks @ a2.4
- songs / where written | place | refine | Rodrigues @ a1.10 | a fisherman's hut on Rodrigues @ a2.5
- Ramgoolam-Frey / on the rain | quote | agree | I wrote to the rain and the rain wrote back @ a2.6 a3.6
- Ramgoolam-Frey / age on leaving | age | agree | 9 @ a2.7 a4.3
- father / home and work | other | refine | engineer who found work in Basel @ a2.8 | came to Basel @ a4.3
- album / which of hers | other | disagree | third @ a3.2 | second @ a4.2
- song / title | name | agree | Salt Train @ a1.7 a3.7
