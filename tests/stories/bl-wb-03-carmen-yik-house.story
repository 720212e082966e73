== a1 | Harbour Standard | 2023-03-17T01:00:00Z | Carmen Yik lets Tai Tam house go at a quarter below asking price
Cantopop veteran Carmen Yik Ching-man has sold her detached house on Tai Tam's Redbarn Road for HK$268 million, according to agents familiar with the transaction. ^1
The provisional agreement was signed on Sunday. ^2 The property has a saleable area of 4,180 sq ft, a garden of 2,300 sq ft and two parking spaces, which works out at some HK$64,100 a square foot. ^3
Yik, 61, bought it in 2006 for HK$98 million through a company of which she is the sole director. ^4 She first put it on the market two years ago at HK$350 million. ^5 On paper the gain is HK$170 million. ^6
The buyer is understood to be the mainland-born founder of a biotech firm, who pays no extra stamp duty because the deal is a transfer of shares. ^7 Sales above HK$200 million have been rare this year: agents count five on the whole of Hong Kong Island since January.
== a2 | Oriental Starlight | - | Diva cashes out! Carmen Yik bags $286 million
She sang "One Lamp Is Enough", but eleven bathrooms were apparently never too many. Our Carmen has finally found someone to take the Tai Tam mansion off her hands, for a cool HK$286 million, a friend in her mahjong circle tells Starlight. ^1
The place, well over 4,000 square feet with a pool shaped like a lute, cost her roughly a hundred million when she picked it up seventeen years ago from a shipping heir down on his luck. ^2
Since her husband's death the singer, 61, has been rattling around in it with one helper and three Pomeranians. ^3 "At my age a big house only gives you more to dust," she laughed when we caught her outside a hair salon in Causeway Bay. ^4
So where to next? "Somewhere with grandchildren in it," she said, and wound up the window. ^5
== a3 | Asia Prestige Homes | 2023-03-20T06:00:00Z | Inside the Yik villa: Hong Kong's trophy homes start moving again
A four-bedroom villa on the south side of Hong Kong Island changed hands last Wednesday for the equivalent of US$34.1 million. ^1 The vendor was a household name, the singer Carmen Yik; the purchaser, brokers tell us, a Singapore family office adding to its Asian residential book. ^2
At 388 square metres it is not the largest house on Redbarn Road, but it has the road's only unbroken view of the reservoir. ^3 The interior, in travertine and smoked oak, was redone in 2015 by Studio Tsoi.
Patience was rewarded, if only partly. The house was launched in 2020 at HK$350 million, and cut in two steps before a deal was struck. ^4 "Buyers have learned to wait," says Melanie Auyeung of Peak & Partners, who did not act in the sale.
== a4 | Pacific Tide Chinese Daily | 2023-04-02T17:00:00Z | Singer Carmen Yik to settle in Richmond, daughter says
Hong Kong singer Carmen Yik will move to Richmond, British Columbia, before the summer to be near her twin granddaughters, her daughter Elaine Sit told this newspaper. ^1
Yik sold her Hong Kong home last month for HK$268 million, or about 46 million Canadian dollars. ^2 Her daughter said the family had met the buyer, a biotech entrepreneur from Hangzhou with two small children, and had left him the piano. ^3
"Mother always says that at her age a big house just means more dusting," Ms Sit said. ^4 Yik, who turned 61 in January, has no plans to sing in Canada, though a charity evening at a Richmond theatre has asked. ^5
She will keep a flat in Happy Valley for visits.
== a5 | Vinyl & Milk Tea | - | Farewell to Redbarn Road
I was inside that house once, in 2009, to interview her about the reissue of "Harbour Rain". She made the tea herself, in a kitchen bigger than my flat.
Now it's gone, after seventeen years, to a biotech man nobody has heard of. ^1 The papers can't agree on the number, so I asked somebody who has seen the contract: 268. ^2 She asked 350 in the beginning, so don't cry for the buyer. ^3 Don't cry for her either; she is a hundred and seventy million up. ^4
They say she's packing for Canada. ^5 I hope she takes the gold discs off the bathroom wall.
== facts
- house / sale price | money | disagree | HK$268 million @ a1.1 a4.2 a5.2 | HK$286 million @ a2.1 | US$34.1 million @ a3.1 | conflicts: 0-1, 1-2
- house / date of the deal | date | disagree | 2023-03-12 @ a1.2 | 2023-03-15 @ a3.1 | 2023-03 @ a4.2 | conflicts: 0-1
- house / buyer | other | disagree | mainland-born founder of a biotech firm @ a1.7 a5.1 | a biotech entrepreneur from Hangzhou @ a4.3 | a Singapore family office @ a3.2 | conflicts: 0-2, 1-2
- house / size | quantity | refine | 4,180 sq ft @ a1.3 | well over 4,000 square feet @ a2.2 | 388 square metres @ a3.3
- house / purchase price | money | refine | HK$98 million @ a1.4 | roughly a hundred million @ a2.2
- house / year bought | date | refine | 2006 @ a1.4 | seventeen years ago @ a2.2 | owned for seventeen years @ a5.1
- house / first asking price | money | agree | HK$350 million @ a1.5 a3.4 a5.3
- house / first put on the market | date | disagree | 2021 @ a1.5 | 2020 @ a3.4 | conflicts: 0-1
- house / profit | money | agree | HK$170 million @ a1.6 a5.4
- house / location | place | refine | Redbarn Road, Tai Tam @ a1.1 | Tai Tam @ a2.1 | south side of Hong Kong Island, Redbarn Road @ a3.1 a3.3
- Carmen Yik / age | age | agree | 61 @ a1.4 a2.3 a4.5
- Carmen Yik / on the big house | quote | refine | At my age a big house only gives you more to dust @ a2.4 | Mother always says that at her age a big house just means more dusting @ a4.4
- Carmen Yik / reason for moving | other | refine | to a place with grandchildren in it @ a2.5 | to be near her twin granddaughters @ a4.1
- Carmen Yik / where she moves | place | refine | Richmond, British Columbia @ a4.1 | Canada @ a5.5
