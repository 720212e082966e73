== a1 | Prairie & Pacific Realty News | 2022-11-02T16:00:00Z | Hockey star Thibodeau sells Vancouver house for C$11.9m
Goaltender Étienne Thibodeau has sold his house in West Vancouver for 11.9 million Canadian dollars, 1.6 million less than he had asked in April. ^1 ^2 ^3
The six-bedroom villa, built in 1962 by Lars Hedqvist, stood on the market for 193 days. ^4 ^5 ^6
He had paid 7.4 million for it in 2016. ^7 ^8
The goalie, 35, was traded to Montreal in the summer. ^9 ^10
The sale was closed on October 28. ^11
On the same street a house of five bedrooms went for 9.2 million in August after 61 days. Prices in the district are down 4 per cent on last year.

== a2 | Rink & Rumour | - | Thibo finally gets rid of his glass palace
It took him half a year, but the glass box above the ocean is gone. ^1
Étienne Thibodeau had put his price at 13.5 million and ended up at just under twelve. ^2 ^3
A tech couple with twins has bought it, we are told. ^4
Six bedrooms, eight baths, and a net in the basement, against which he is said to have stopped 400 pucks a day. ^5
He and wife Corinne now rent in Outremont with their three kids and a Newfoundland dog. ^6 ^7

== a3 | Le Quotidien du Plateau (translated) | 2022-11-05T11:00:00Z | The keeper finds a home
Since his transfer in July, Étienne Thibodeau has lived in Outremont as a tenant; now he has signed for a greystone of 1911. ^1 ^2
The father of three, whose villa near Vancouver changed hands at the end of October, pays 5.2 million. ^3 ^4 ^5
"I wanted a staircase that creaks," explained the 35-year-old. ^6 ^7
It is a return: he was born in 1987 in Chicoutimi and kept goal for the juniors there. ^8
The house has four floors and eleven fireplaces, two of which work. The seller, a notary of 80, had lived there since 1971. Thibodeau's contract runs until 2025.

== a4 | Modern Houses Canada | - | A Hedqvist classic in new hands
One of the nine houses that Lars Hedqvist designed on the North Shore has a new owner. ^1
Completed in 1962, it was restored by its last proprietor, a professional athlete, who bought it six years ago for 7.4 million. ^2 ^3
He got 11.9 million. ^4
The new owners, parents of twins, want to leave the six bedrooms as they are. ^5 ^6
Of the others two were torn down, in 1988 and 2004, and one is a museum. Hedqvist, who died in 1993 at 81, is said to have slept 12 nights on the rock before he drew the first line. The cedar beams are 14 metres long and were changed in 2017 and 2018, one after the other.

== facts
- house / sale price | money | refine | C$11.9m @ a1.1 a4.4 | just under twelve million @ a2.3
- house / asking price | money | refine | 1.6 million more than 11.9 @ a1.2 | 13.5 million @ a2.2
- house / place | place | refine | West Vancouver @ a1.1 | near Vancouver @ a3.3 | the North Shore @ a4.1
- house / bedrooms | count | agree | 6 @ a1.4 a2.5 a4.6
- house / built | date | agree | 1962 @ a1.5 a4.2
- house / architect | name | agree | Lars Hedqvist @ a1.5 a4.1
- house / time on the market | duration | refine | 193 days @ a1.6 | half a year @ a2.1
- house / bought for | money | agree | 7.4 million @ a1.7 a4.3
- house / when bought | date | refine | 2016 @ a1.8 | six years ago @ a4.3
- Étienne Thibodeau / age | age | refine | 35 @ a1.9 a3.6 | born 1987 @ a3.8
- trade / when | date | refine | the summer @ a1.10 | July @ a3.1
- sale / closed | date | refine | 2022-10-28 @ a1.11 | the end of October @ a3.4
- buyers / who | other | refine | a tech couple with twins @ a2.4 | parents of twins @ a4.5
- family / where they rent | place | agree | Outremont @ a2.6 a3.1
- children / number | count | agree | 3 @ a2.7 a3.3
