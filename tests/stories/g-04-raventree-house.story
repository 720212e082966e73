== a1 | Pacific Property Report | 2024-03-12T17:00:00Z | Dax Raventree parts with Malibu compound for $31.5 million
The action star Dax Raventree has sold his oceanfront compound in Malibu for $31.5 million, property records show. ^1 The deal closed on March 8, five months after the house went on the market. ^2
Raventree first asked $42 million in October and cut the price only once, to $36.9 million in January. ^3
He had paid $19.25 million for the place in 2015. ^4
The main house, built in 1998, has six bedrooms and nine bathrooms on 9,400 square feet; a guest house adds two more bedrooms. ^5 There are 110 feet of private beach. ^6
Kirsten Aalborg of Westline held the listing. ^7 The buyer is a Delaware company managed by a lawyer from Austin. ^8

== a2 | StarHomes Blog | - | Dax dumps beach pad at a discount
Well, he tried. Dax Raventree's Malibu beach house has finally found a taker at $31.5M, more than ten million below what he hoped for in the fall. ^1
The “Iron Tide” hunk, 47, bought it nine years ago from a record producer, spent a reported four million on a new gym and cinema, and moved out when he and Paloma Reyes-Winter split. ^2
You get eight bedrooms in the big house and a guest place with another two. ^3
It first hit the market last September. ^4
The purchaser? A tech founder from Texas, whisper our spies. ^5

== a3 | The Canyon Gazette | - | Raventree sale closes
The house at 2218 Pelican Shore, owned since 2015 by the actor Dax Raventree, has changed hands. ^1
The sale was recorded on Friday, March 8. ^2 The last asking price was $36.9 million. ^3
Raventree, 47, applied in 2021 for a sea wall of 110 feet along the whole beach, and was refused by the Coastal Commission. ^4
Neighbours remember the fire of 2018, when he stayed with two hoses on the roof for 30 hours. ^5
His agent, Kristen Ahlborg, did not return calls. ^6 He now lives in Ojai, on 60 acres which he bought in May for $8.4 million. ^7

== a4 | Luxe Ledger | 2024-03-15T09:30:00Z | From $42m to $31.5m
Six months on the market, two cuts of the price: the sale of Dax Raventree's seaside estate tells of a slow winter in Malibu. ^1
The actor bought in 2015 for about $19 million. ^2 The first tag, in October, read $42 million. ^3
A house of 9,400 square feet, six bedrooms, a separate guest house and a beach of some 150 feet went in the end to a Texan buyer. ^4
The actor's new home is a ranch of 16 acres in Ojai. ^5 In 2022 he had sold a flat in New York at a loss, for $7.2 million. ^6
He was married to the designer Reyes-Winter from 2016 until last year. ^7
== facts
- sale / price | money | agree | $31.5m @ a1.1 a2.1
- sale / day closed | date | agree | 2024-03-08 @ a1.2 a3.2
- sale / time on the market | duration | disagree | five months @ a1.2 | six months @ a4.1
- house / first listed | date | disagree | 2023-10 @ a1.3 a4.3 | 2023-09 @ a2.4
- house / first asking price | money | refine | $42m @ a1.3 a4.3 | more than ten million above the sale price @ a2.1
- house / last asking price | money | agree | $36.9m @ a1.3 a3.3
- price cuts / number | count | disagree | one @ a1.3 | two @ a4.1
- purchase / price | money | refine | $19.25m @ a1.4 | about $19m @ a4.2
- purchase / year | date | agree | 2015 @ a1.4 a2.2 a3.1 a4.2
- main house / bedrooms | count | disagree | six @ a1.5 a4.4 | eight @ a2.3
- guest house / bedrooms | count | agree | two @ a1.5 a2.3
- house / size | quantity | agree | 9,400 square feet @ a1.5 a4.4
- beach / length | quantity | disagree | 110 feet @ a1.6 a3.4 | some 150 feet @ a4.4
- agent / name | name | disagree | Kirsten Aalborg @ a1.7 | Kristen Ahlborg @ a3.6
- buyer / who | other | refine | a Delaware company managed by a lawyer from Austin @ a1.8 | a tech founder from Texas @ a2.5 | a Texan buyer @ a4.4
- Raventree / age | age | agree | 47 @ a2.2 a3.4
- Ojai / acres | quantity | disagree | 60 acres @ a3.7 | 16 acres @ a4.5
- Raventree / new home | place | agree | Ojai @ a3.7 a4.5
- marriage / over | status | agree | split @ a2.2 a4.7
- former wife / name | name | refine | Paloma Reyes-Winter @ a2.2 | Reyes-Winter @ a4.7
