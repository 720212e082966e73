== a1 | Danube Press Service | 2021-05-25T14:00:00Z | Stage costume of singer Vera Tornyai fetches record price
A coat worn by the Hungarian singer Vera Tornyai was sold at auction in Vienna on Saturday for €186,000, the highest sum ever paid for a garment of a Hungarian performer. ^1

It went to a collector from Seoul who bid by telephone. ^2 The house of Ranftl had estimated it at €40,000 to €60,000. ^3

Tornyai, 77, wore the coat of silver lamé at the Sopot festival of 1968, where she came second. ^4 She offered 143 lots in all, of which 131 were taken. ^5

The proceeds, €612,000, go to the children's hospital in Miskolc, where she was born. ^6 Her piano was withdrawn before the sale at the request of her son. ^7

== a2 | Retro Diva | - | Going, going, gold: Vera clears her wardrobe
Paillettes, feathers and a piano: more than 140 pieces from the life of Vera Tornyai were under the hammer. ^1

The star piece, the gold coat in which she came second at Sopot in the year 1969, made €186,000 after eleven minutes. ^2 It goes to a museum in Budapest. ^3

Her white Bösendorfer brought €58,000. ^4 "I can't take it with me, and I wouldn't want to be searched at the gate," joked the singer, who had come with her third husband. ^5

== a3 | Miskolc Mirror | 2021-05-26T10:00:00Z | A gift for the children
The hospital in Avas can buy a new scanner, thanks to a daughter of our town. ^1

Vera Tornyai, 77, gives it all that the sale in Vienna brought, over 600,000 euros. ^2 "I can't take it with me," she says. ^3

She lost a grandson there in 1994. ^4 She will sing at the handing over on 1 September, together with her daughter, the mezzo Zita. ^5

== a4 | Collectors' Eye | 2021-05-27T09:45:00Z | Silver lamé, gold price
Twenty-three bids in eleven minutes: the Sopot coat of Vera Tornyai has changed hands for €186,000 including premium. ^1

Ranftl sold 131 of 143 lots on 22 and 23 May. ^2 The total was €612,000, a record for the house, which was founded in 1894. ^3

The underbidder was a museum in Budapest. ^4 In 2012 a dress by the same tailor, Klára Rot-Szabó, made €22,000. ^5

== a5 | Visegrád Showbiz | - | Vera's farewell
Vera Tornyai gives up her flat in Vienna after 33 years and moves into a home for artists in Balatonfüred in the autumn. ^1

On Friday, the week before her 78th birthday, her things were auctioned. ^2 The proceeds will go to a home for old horses. ^3

A biopic is being shot: her great-niece Flóra plays her as a girl. ^4

The home has 24 rooms and a theatre with 80 seats. An operetta tenor of 91 and two former tightrope walkers live there already.

== a6 | Film Danubia | - | 'Silver' wraps
Shooting of "Silver", the life of Vera Tornyai, ended in Sopot on Thursday. ^1 Her great-niece Flóra Bencze plays the singer at 24, when she came second with "Holnap is". ^2

The singer herself, who has lived in Vienna since 1988, appears for eight seconds. ^3 The premiere will be in Karlovy Vary in July of next year. ^4

The production, with Polish and Czech partners, cost 4 million euros. For the ship scene a ferry was painted white, which took nine days.

== facts
- auction / day | date | disagree | 2021-05-22 @ a1.1 a4.2 | Friday @ a5.2
- auction / city | place | agree | Vienna @ a1.1 a3.2
- coat / price | money | agree | €186,000 @ a1.1 a2.2 a4.1
- coat / buyer | other | disagree | a collector from Seoul @ a1.2 | a museum in Budapest @ a2.3 | not the museum in Budapest, the underbidder @ a4.4 | conflicts: 0-1 1-2
- coat / colour | other | disagree | silver @ a1.4 | gold @ a2.2
- Sopot / rank | other | agree | second @ a1.4 a2.2 a6.2
- Sopot / year | date | disagree | 1968 @ a1.4 | 1969 @ a2.2
- Tornyai / age | age | agree | 77 @ a1.4 a3.2
- auction / lots | count | refine | 143 @ a1.5 a4.2 | more than 140 @ a2.1
- auction / lots sold | count | agree | 131 @ a1.5 a4.2
- auction / total | money | refine | €612,000 @ a1.6 a4.3 | over €600,000 @ a3.2
- proceeds / go to | other | disagree | children's hospital in Miskolc @ a1.6 a3.1 a3.2 | home for old horses @ a5.3
- Tornyai / birthplace | place | agree | Miskolc @ a1.6 a3.1
- piano / sold | status | disagree | withdrawn @ a1.7 | brought €58,000 @ a2.4
- bidding / length | duration | agree | eleven minutes @ a2.2 a4.1
- Tornyai / on giving things away | quote | refine | I can't take it with me, and I wouldn't want to be searched at the gate @ a2.5 | I can't take it with me @ a3.3
- Tornyai / time in Vienna | duration | refine | 33 years @ a5.1 | since 1988 @ a6.3
- Flóra / relation | other | agree | great-niece @ a5.4 a6.2
- auction / house | name | agree | Ranftl @ a1.3 a4.2
- film / who plays her | other | agree | Flóra @ a5.4 a6.2
