== a1 | Santa Barbara Beacon | 2024-09-12T15:00:00Z | Callaway estate in Montecito changes hands for $24.75 million
The Picacho Lane estate of former late-night host Brett Callaway has sold for $24.75 million, according to county records. ^1
The deed was recorded on Aug. 30, six weeks after the property came on the market at $27.5 million. ^2 Callaway and his wife, designer Simone Aguilar, paid $15.9 million for it in 2017. ^3
The 1928 Spanish Colonial Revival house has seven bedrooms and stands on 2.5 acres behind a row of olive trees that Aguilar had trucked from Ojai. ^4 The buyer is a limited liability company with an address in Palo Alto. ^5
Callaway, 51, served for two years on the board of the Montecito library. ^6 "He reshelved," said branch manager Lois Kern. "Incorrectly, but he reshelved."
== a2 | The Dirt Report | - | Brett Callaway Sheds Montecito Spread
It's been a summer of goodbyes for Brett Callaway. First the curtain on Callaway Tonight after 11 years; now the keys to his Montecito mansion. ^1
Records show the comedian and his design-world wife, Simone Aguilar, let it go for a hair under $25 million, about $9 million more than they'd shelled out seven years ago but well shy of the $27.5 million ask. ^2
Inside roughly 9,400 square feet are six bedrooms, nine baths, a screening room in an old wine cellar and a kitchen with two of everything. ^3 Word has it that the buyer made a bundle in cloud storage. ^4
The family is bound for England, where the two have been hunting for a country house since spring of last year. ^5
== a3 | People | 2024-09-16T17:30:00Z | Brett Callaway and Family Leave California for the English Countryside: 'They Wanted Mud'
Brett Callaway has traded palm trees for hedgerows. The former Callaway Tonight host, 51, his wife Simone Aguilar, 46, and their three children have relocated to the Cotswolds, a source tells PEOPLE. ^1
"They wanted mud, and they wanted to be near her mom, who hasn't been well," the source says. ^2 Aguilar's mother, a retired midwife, lives in Cheltenham. ^3 "It was never about work or politics or anything else." ^4
The family flew over in the last week of August so the kids, who are 14, 11 and 8, could start the school year on time. ^5 Their Montecito home sold earlier this month. ^6
Callaway ended his nightly show on June 14 after 11 years. ^7 He's writing a book about insomnia. ^8
== a4 | Cotswold Herald | 2024-09-20T09:00:00Z | US chat show host 'settling in' at Georgian rectory
Villagers at Nether Swinbrook have a new neighbour, and he has already been told about the bins. ^5
American comedian Brett Callaway has bought the Old Rectory, a Grade II listed Georgian house on the Oxfordshire side of the county border, for a sum understood to be £9.2m. ^1
The landlord of the Swan, Pete Hollis, said the Callaways came in for the first time on Sunday 8 September, "jet-lagged, straight off the plane from Los Angeles, with three kids and a bulldog". ^2 "He had the pie. He said it was the first thing he'd eaten in two days."
The house, with 14 acres and a stable block, had belonged to the same family since 1951. ^3 Mr Callaway's wife Simone spent part of her childhood in Cheltenham. ^4
Not everyone has been won over. A planning notice for a plunge pool appeared on the churchyard gate last week and had drawn seven objections by Thursday, one of them about newts. Parish council chairman Derek Oddie, 71, said he had never seen the American's programme, which went out after midnight here on a satellite channel, but that Mr Callaway had been "civil, and very interested in the drains".
The comedian has agreed to judge the marrows at the produce show on 5 October. He was asked, Mr Hollis said, because the vicar was on holiday.
== a5 | Daily Dispatch | 2024-09-18T21:00:00Z | Now Brett Callaway joins the great Hollywood exodus: TV star snaps up £9m Gloucestershire pile
First came the actors, then the tech billionaires. Now US telly king Brett Callaway, 51, has joined the stampede to the Cotswolds with an eight-bedroom Georgian rectory in Gloucestershire, for which he paid about £9million. ^1
The move follows the sale of his £19million Californian mansion, which a software boss picked up on September 6. ^2
And it is flames, not fame, that drove the family out. "They were evacuated twice in three years, the youngest still sleeps with a bag packed," a friend said. ^3 "The wildfires were the only reason." ^5
Callaway, who was paid a reported $16million a year by his network, will keep two horses. ^4
== a6 | Late Night Leftovers | - | Where did Brett go? Oxfordshire, apparently
I've had so many emails, so: yes, he really has moved to the English countryside. ^1 There are pictures of him in the shop at Over Swinbrook in wellington boots, holding a marrow, and his new garden wall starts right across the road. ^7
It's been strange without the show. The last one, on June 14, had Dolly on the couch and that endless piano. ^2
The house is an old rectory from the Georgian period with stables, and Simone is going to do it up herself. ^3 She told a podcast that they'd gone to be close to her mother, who's ill, and because she was tired of being warm. ^4
All three children are in school there. ^5 As for Brett, the book (about not sleeping) is due next fall. ^6
== facts
- Montecito house / sale date | date | disagree | 2024-08-30 @ a1.2 | September 2024 @ a3.6 | 2024-09-06 @ a5.2 | conflicts: 0-1 0-2
- Montecito house / price | money | refine | $24.75 million @ a1.1 | a hair under $25 million @ a2.2 | £19 million @ a5.2
- Montecito house / purchase price | money | refine | $15.9 million @ a1.3 | about $9 million less than the sale price @ a2.2
- Montecito house / purchase date | date | agree | 2017 @ a1.3 a2.2
- Montecito house / asking price | money | agree | $27.5 million @ a1.2 a2.2
- Montecito house / bedrooms | count | disagree | seven @ a1.4 | six @ a2.3 | conflicts: 0-1
- Montecito house / buyer | other | refine | company with an address in Palo Alto @ a1.5 | made a bundle in cloud storage @ a2.4 | a software boss @ a5.2
- English house / county | place | disagree | Cotswolds @ a3.1 | Oxfordshire @ a4.1 | Gloucestershire @ a5.1 | England @ a2.5 a6.1 | conflicts: 1-2
- English house / price | money | refine | £9.2 million @ a4.1 | about £9 million @ a5.1
- English house / style | other | refine | Georgian, Grade II listed, Old Rectory @ a4.1 | Georgian rectory @ a5.1 a6.3
- English house / stables | other | refine | stable block @ a4.3 | stables @ a6.3
- Move / reason | other | disagree | near her ill mother @ a3.2 a6.4 | wildfires were the only reason @ a5.3 a5.5 | conflicts: 0-1
- Family / arrival in England | date | disagree | last week of August 2024 @ a3.5 | 2024-09-08 @ a4.2 | conflicts: 0-1
- Family / number of children | count | agree | three @ a3.1 a4.2 a6.5
- Brett Callaway / age | age | agree | 51 @ a1.6 a3.1 a5.1
- Callaway Tonight / years on air | duration | agree | 11 @ a2.1 a3.7
- Callaway Tonight / last show | date | refine | 2024-06-14 @ a3.7 | summer @ a2.1 | June 14 @ a6.2
- Simone Aguilar / tie with Cheltenham | place | refine | her mother lives there @ a3.3 | spent part of her childhood there @ a4.4
- Brett Callaway / book | other | agree | about insomnia @ a3.8 a6.6
- English house / village | name | disagree | Nether Swinbrook @ a4.5 | Over Swinbrook @ a6.7 | conflicts: 0-1
- Simone Aguilar / work | other | agree | designer @ a1.3 a2.2
