== a1 | Metro Wire | 2023-09-04T15:00:00Z | Rapper Kwasi Ofosu-Hayford arrested at London airport
The rapper known as K-Harbour was arrested at Gatwick on Sunday on suspicion of possessing an offensive weapon, Sussex Police confirmed. ^1 ^2 ^3
Kwasi Ofosu-Hayford, 28, was about to board a flight to Lisbon when a knife was found in his hand luggage. ^4 ^5 ^6
He was held for nine hours and released under investigation. ^7
The blade, 11 centimetres long, was "a cheese knife, a gift from a fan in Rotterdam", a statement from his label said. ^8 ^9
His concert at the Lisbon Waterfront festival went ahead an hour late, without him, with the support act. ^10

== a2 | The Daily Clamour | - | K-HARBOUR NICKED OVER BLADE
Chart king K-Harbour spent two nights in the cells after cops pulled a six-inch blade from his rucksack. ^1 ^2
The Tidal Wave rapper, 29, was collared at Gatwick on Sunday as he headed for a gig in Lisbon. ^3 ^4 ^5
"It was a cheese knife, mate," a pal said. ^6
He was charged and must face magistrates in Crawley in October. ^7
It's not his first brush with the law: in 2019 he was fined £600 for driving without insurance. ^8
Ticket holders in Portugal have been offered refunds. ^9
His debut album spent 12 weeks in the top ten and made him a cool £3m.

== a3 | Lisbon English News | 2023-09-06T10:00:00Z | Waterfront: no refund for K-Harbour no-show
The organisers of the Waterfront festival will not give back money for Sunday, since eleven of twelve acts played. ^1
K-Harbour, the headliner, was detained in London with a knife in his bag. ^2
"He sent us a video from the police car park, holding a piece of cheddar," director Inês Valadão told this paper. ^3
The 28-year-old has promised to come next year for half his fee. ^4 ^5
The festival drew 41,000 people on its three days, 6,000 more than in 2022. Next year's edition, the tenth, runs from August 30 to September 1, and early tickets cost 95 euros.

== a4 | Beats & Bars | 2023-10-30T09:00:00Z | K-Harbour in the clear
No action will be taken against K-Harbour over the cheese knife that was discovered in his luggage on September 2. ^1 ^2
Sussex Police told the artist's solicitor last week that the case was closed. ^3
He was never charged. ^4
"Brie free," he tweeted on Thursday. ^5
The rapper's second album, "Customs", has been brought forward to November 17, with the knife on the cover. ^6
His only conviction remains a fine for driving uninsured, four years ago. ^7
His first, "Low Tide High", sold 310,000 copies in 2021. A tour of 22 towns begins in Leeds on February 8, and a documentary in three parts will follow in May.

== facts
- arrest / day | date | disagree | Sunday 2023-09-03 @ a1.2 a2.3 | 2023-09-02 @ a4.2
- arrest / place | place | refine | Gatwick @ a1.2 a2.3 | London airport @ a3.2
- K-Harbour / age | age | disagree | 28 @ a1.4 a3.4 | 29 @ a2.3
- K-Harbour / where bound | place | agree | Lisbon @ a1.5 a2.4
- K-Harbour / time held | duration | disagree | nine hours @ a1.7 | two nights @ a2.1
- knife / length of blade | quantity | disagree | 11 cm @ a1.8 | six inches @ a2.2
- knife / kind | other | agree | a cheese knife @ a1.9 a2.6 a4.1
- K-Harbour / charged | status | disagree | released under investigation @ a1.7 | charged @ a2.7 | never charged @ a4.4 | conflicts: 0-1 1-2
- tickets / refund | status | disagree | offered @ a2.9 | none @ a3.1
- earlier fine / what for | other | agree | driving without insurance @ a2.8 a4.7
- earlier fine / when | date | refine | 2019 @ a2.8 | four years ago @ a4.7
- knife / where found | other | refine | hand luggage @ a1.6 | rucksack @ a2.2 | bag @ a3.2 | luggage @ a4.1
- arrest / police force | other | agree | Sussex Police @ a1.2 a4.3
- festival / name | name | agree | Waterfront @ a1.10 a3.1
