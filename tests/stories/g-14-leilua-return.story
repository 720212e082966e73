== a1 | Auckland Morning | 2023-07-03T22:00:00Z | Leilua back in the ring after two years
Heavyweight Sione Leilua will box again on September 30 at Spark Hall in Auckland, 26 months after the fight that nearly cost him an eye. ^1
The Samoan-born former champion, 34, told a press conference on Monday that surgeons had cleared him in May. ^2 He has had four operations on the left eye. ^3
His opponent is Marlon Castrillo of Panama, 29, who has won 19 of 21 bouts. ^4
Leilua's record stands at 31 wins, 24 of them inside the distance, and two defeats. ^5 He weighs 112 kg, six less than in his last fight. ^6
“I can see the punches, I just can't read the menu,” he said. ^7
Tickets go on sale on July 14. ^8

== a2 | RingSide Pacific | - | Leilua: comeback is on
The “Apia Hammer” is back. Sione Leilua, 34, meets Panama's Marlon Castrillo over ten rounds in September. ^1
It will be fought in front of 12,000 at Spark Hall, and on pay-TV at $39.95. ^2
Leilua has not boxed since July 2021, when Dwayne Okoro stopped him in the ninth in Las Vegas and took the belt. ^3 Retina torn, three operations: most men would have gone fishing. ^4
He says that “I can see the punches, I just can't read the menu”. ^5
Trainer Bev Harawira has had him in camp in Taupō since March. ^6

== a3 | Samoa Morning Observer | - | Our Sione to fight again
Sione Leilua will return on September 23, his mother told the congregation in Vaitele. ^1
The fight over twelve rounds is in Auckland. ^2 He will enter it at 112 kilos. ^3
The boxer has won 31 times. ^4 His purse is said to be 1.5 million New Zealand dollars, of which a tenth goes to the hospital in Apia. ^5
It was his right eye that was hurt, two years ago in America, in the ninth round. ^6
He has been training beside Lake Taupō for four months. ^7

== a4 | Fight Business | 2023-10-02T09:00:00Z | Leilua wins on points in comeback
Sione Leilua beat Marlon Castrillo on points on Saturday before a sell-out crowd of 12,000 at Spark Hall. ^1
After ten rounds two judges had it 97-93, the third 95-95. ^2
Leilua, who turned 35 in August, earned NZ$900,000, his promoter said, and gave 10 per cent to a hospital in Samoa. ^3
Castrillo suffered the third loss of his career. ^4
About 41,000 households paid to see it on television. ^5
== facts
- Leilua / age | age | refine | 34 @ a1.2 a2.1 | 35 @ a4.3
- comeback / day | date | disagree | 2023-09-30 @ a1.1 a4.1 | 2023-09-23 @ a3.1 | September @ a2.1 | conflicts: 0-1
- comeback / place | place | refine | Spark Hall in Auckland @ a1.1 | Spark Hall @ a2.2 a4.1 | Auckland @ a3.2
- Leilua / operations | count | disagree | four @ a1.3 | three @ a2.4
- Leilua / which eye | other | disagree | left @ a1.3 | right @ a3.6
- Leilua / time away | duration | refine | 26 months @ a1.1 | since July 2021 @ a2.3 | two years @ a3.6
- Leilua / wins | count | agree | 31 @ a1.5 a3.4
- Leilua / weight | quantity | agree | 112 kg @ a1.6 a3.3
- Leilua / on his sight | quote | agree | “I can see the punches, I just can't read the menu” @ a1.7 a2.5
- fight / rounds | count | disagree | ten @ a2.1 a4.2 | twelve @ a3.2
- hall / spectators | count | agree | 12,000 @ a2.2 a4.1
- last fight / stopped in round | other | agree | ninth @ a2.3 a3.6
- last fight / where | place | refine | Las Vegas @ a2.3 | America @ a3.6
- training / since | duration | agree | four months @ a2.6 a3.7
- training / where | place | agree | Taupō @ a2.6 a3.7
- purse / sum | money | disagree | NZ$1.5m @ a3.5 | NZ$900,000 @ a4.3
- hospital / share of the purse | quantity | agree | a tenth @ a3.5 a4.3
- opponent / name | name | agree | Marlon Castrillo @ a1.4 a2.1 a4.1
- Castrillo / defeats before | count | agree | two @ a1.4 a4.4
- hospital / where | place | refine | Apia @ a3.5 | Samoa @ a4.3
- Castrillo / country | place | agree | Panama @ a1.4 a2.1
