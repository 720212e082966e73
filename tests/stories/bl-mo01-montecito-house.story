== a1 | Estate Ledger | 2022-03-16T15:30:00Z | Delphine Marsh Parts With Montecito Spread
Actress Delphine Marsh has closed the sale of her Montecito estate for $14.2 million, well short of what she first wanted. ^1 The deal was completed on March 11, according to listing agent Carla Renshaw of Renshaw & Pell. ^2
Marsh put the place up in September at $16.5 million and trimmed the figure once, in January. ^3 She had paid $8.75 million for it in 2014, when her legal drama "Harbor County" was at the height of its run. ^4
Set behind gates on 2.3 acres, the Spanish Colonial holds six bedrooms and eight bathrooms in 9,400 square feet. ^5 It was built in 1928 and has since acquired a screening room, a 60-foot pool and a barn. ^6
== a2 | Starwire | 2022-03-16T21:05:00Z | Cha-ching! 'Harbor County' queen Delphine pockets $15.1M for love nest
Delphine Marsh just cashed in. The TV lawyer we couldn't get enough of has unloaded the seven-bedroom hideaway she shared with ex-husband Rory Kane for a cool $15.1 million, a source tells Starwire. ^1
Marsh, 47, split from the guitarist two summers ago after six years of marriage. ^2 "She couldn't walk past that pool without thinking of him," the source says. "It was time."
Our insider adds that the buyer is a software millionaire who paid cash. ^3 As for Delphine, she has already shipped her horses to a farm in Vermont. ^4
== a3 | Coast Valley Courier | 2022-03-19T13:00:00Z | Marsh property on Alder Lane changes hands
The Alder Lane house of actress Delphine Marsh has a new owner, county records show. A deed filed on Friday of last week transfers the property to Blue Heron Holdings LLC, whose mailing address is a law office in Palo Alto. ^1 The transfer tax on the document corresponds to a price of $14.2 million. ^2
Neighbors knew Marsh chiefly from the planning commission, before which she fought for two years to put up a barn. ^3 "She lost twice, came back a third time with cookies, and won," said Harold Iverson, 71, who lives across the road. ^4
The house, with its six bedrooms and just over two acres, dates from 1931 and for decades belonged to the Ballard family, the citrus growers. ^5
Alder Lane has seen a good deal of traffic of late. Four of its 19 houses have been sold since the spring of 2020, the dearest of them, the former Pomeroy place, for $31 million. The school district counts two children on the whole street. Insurers have watched it closely since the mudflow of January 2018, which took four homes at the lower end.
== a4 | Harbor County Forever | - | D's house is SOLD (sniff)
So it's official, the house from all those Christmas posts is gone. I remember when she bought it. It was 2013, the week after the Season 4 finale, and she posted a photo of the keys. ^1
She wanted sixteen and a half million at first and ended up with about 14. ^2 Not bad when you paid under nine! ^3
For those asking: the barn goes with the house, but Biscuit and Juno have moved to Vermont with her. ^4 Nine seasons of "Harbor County" paid for that place, people. ^5 She once told the podcast "Slow Lane" that the kitchen was where she learned every line of the final season.
== a5 | London Evening Dispatch | 2022-03-18T09:00:00Z | Californian home of US drama star fetches £10.8m
Delphine Marsh, the American actress who played the prosecutor Lena Voss in all nine series of Harbor County, has sold her home near Santa Barbara for £10.8 million. ^1
The two-acre estate in Montecito, a short drive from the Duke and Duchess of Sussex, found a buyer after six months on the market. ^2 Marsh, 49, acquired it eight years ago for what was then £5.3 million. ^3 There are six bedrooms and a private cinema. ^4
The selling agent would say only that the purchaser was "a family from the north of the state". ^5 House prices in Montecito rose by almost a third between 2019 and 2021.
== a6 | Hearth & Field | - | Where the road ends: Delphine Marsh at home in Vermont
The horses came first. Delphine Marsh sent Biscuit and Juno ahead by trailer, across eleven states, a month before she followed them to the farm outside Woodstock, Vermont. ^1
Behind her she left 9,400 square feet of Californian tile. ^2 Here she has 1,900, a wood stove and a mudroom that lives up to its name. "I had a house with rooms I apologized to," she says.
The farm has stood since 1841 and came with forty maples, a sugarhouse and a tractor older than its owner. Marsh taps the trees herself, badly; it takes about forty gallons of sap to make one of syrup, and last spring she spilled eleven. She is reading for a play in Boston, her first since she left drama school in Pittsburgh at 22, and she has turned down, she says, two judges, a surgeon and "a sort of haunted senator."
She speaks of Montecito without rancor: of the planning commission that took three years to allow her a barn, of the neighbor who brought lemons, and of the marriage to Rory Kane that ended there in 2020. ^3 They still talk on Sundays, she says, mostly about the dog.
== facts
- house / sale price | money | disagree | $14.2 million @ a1.1 a3.2 | $15.1 million @ a2.1 | about $14 million @ a4.2 | £10.8 million @ a5.1 | conflicts: 0-1, 1-2, 1-3
- sale / date | date | agree | 2022-03-11 @ a1.2 a3.1
- house / first asking price | money | agree | $16.5 million @ a1.3 a4.2
- house / time on the market | duration | refine | since September @ a1.3 | six months @ a5.2
- house / price Marsh paid | money | refine | $8.75 million @ a1.4 | under nine million @ a4.3 | £5.3 million @ a5.3
- house / year Marsh bought it | date | disagree | 2014 @ a1.4 | 2013 @ a4.1 | eight years ago @ a5.3 | conflicts: 0-1
- house / bedrooms | count | disagree | 6 @ a1.5 a3.5 a5.4 | 7 @ a2.1 | conflicts: 0-1
- house / floor area | quantity | agree | 9,400 square feet @ a1.5 a6.2
- grounds / size | quantity | refine | 2.3 acres @ a1.5 | just over two acres @ a3.5 | two acres @ a5.2
- house / year built | date | disagree | 1928 @ a1.6 | 1931 @ a3.5 | conflicts: 0-1
- house / cinema | other | agree | screening room @ a1.6 | private cinema @ a5.4
- Marsh / age | age | disagree | 47 @ a2.2 | 49 @ a5.3 | conflicts: 0-1
- Harbor County / number of seasons | count | agree | nine @ a4.5 a5.1
- buyer / identity | name | refine | a software millionaire @ a2.3 | Blue Heron Holdings LLC @ a3.1 | a family from the north of the state @ a5.5
- marriage / end | date | refine | two summers ago @ a2.2 | 2020 @ a6.3
- horses / new home | place | refine | a farm in Vermont @ a2.4 | Vermont @ a4.4 | a farm outside Woodstock, Vermont @ a6.1
- barn permit / length of the fight | duration | disagree | two years @ a3.3 | three years @ a6.3 | conflicts: 0-1
- Marsh's husband / name | name | agree | Rory Kane @ a2.1 a6.3
