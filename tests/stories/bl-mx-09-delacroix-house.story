== a1 | Parcel & Key | 2024-05-15T16:00:00Z | Tess Delacroix parts with Los Feliz Spanish for $9.15 million
Singer-songwriter Tess Delacroix has closed the sale of her 1927 Spanish Revival in Los Feliz for $9.15 million, according to records filed on Monday. ^1
The house first came up in September 2023 at $11.5 million and was cut to $9.9 million in February. ^2 An offer was accepted on April 8. ^3
Delacroix, 38, bought it in 2017, through a trust, for $6.35 million from the estate of character actor Hal Brubaker. ^4
Five bedrooms and six baths share 5,870 square feet on a lot of 0.6 acres. ^5 Lionel Aziz of Crest & Vale had the listing; Dana Yoo represented the buyer, a limited company registered in Delaware on March 27. ^6

== a2 | Hollywood Hedge | - | Tess sheds her ghost house
Nine million and change: that's what Tess Delacroix will take away from the hillside hacienda where she wrote "Bruise Season" and, she swears, shared the stairs with a dead silent-film vamp. ^1
The five-bedroom pad sat around for seven months before somebody bit. ^2 A pool, a citrus grove with 31 trees and a studio where Kip Lowry cut two tracks in 2021 come with it.
Tess, 38, hasn't lived there since she and drummer Jonah Pell called it quits in January 2023. ^3 He got the Joshua Tree cabin, worth a tenth of that.
In May last year she paid a reported $4.2 million for a farm in Ojai. ^4

== a3 | Los Feliz Beacon | 2024-04-19T18:00:00Z | Brubaker house in escrow
The Brubaker house on the hill, on the market since the fall, has found a taker, a sign at the gate announced last week. ^1
Neighbors said agent Lionel Aziz showed it to some forty parties, among them a man who arrived with a drone and a priest. ^2
The asking price was just under $10 million at the last count. ^3 Architect Roland Teague built it for oil heiress Opal Sturgis, who paid $41,000 in 1927; his own home, three doors up, burned down in 1961. ^4
Owner Tess Delacroix gave a benefit there in October 2019 that raised $270,000 for the library's roof.

== a4 | WKBR 98.3 Lafayette | - | Louisiana's own Tess sells LA home
She may have to stop singing about that staircase: Tess Delacroix, who grew up in Breaux Bridge, has sold her California house for more than $9 million. ^1
She'd owned it for almost seven years. ^2 We talked to her mama, Miss Odile, 66, who says Tess told her "there's a time to leave the party, and the ghost can have my room". ^3
Tess starts her summer run in Biloxi on June 21, then it's New Orleans on the 22nd and home to the Cajundome on the 28th. The new record, her sixth, comes August 9.

== a5 | The Spire Magazine | 2024-09-05T12:00:00Z | At home, at last: Tess Delacroix in Ojai
The chickens are named after ex-managers. Tess Delacroix moved to these 14 acres in the summer of 2023 with two dogs, a Steinway of 1911 and no furniture. ^1
"There is a time to leave the party," she says of the place in Los Feliz, which brought her $9.15 million this spring, nearly three million above what she had given for it. ^2
She turned 39 in July, a day after a sold-out evening at the Greek, her fourth there. ^3 The split from Pell, after six years, is the subject of only one song on "Acreage", which entered the chart at number two on August 19.

== facts
- house in Los Feliz / sale price | money | refine | $9.15 million @ a1.1 a5.2 | nine million and change @ a2.1 | more than $9 million @ a4.1
- house in Los Feliz / asking price at the end | money | refine | $9.9 million @ a1.2 | just under $10 million @ a3.3
- house in Los Feliz / first offered | date | refine | 2023-09 @ a1.2 | since the fall @ a3.1 | seven months before it sold @ a2.2
- Tess Delacroix / bought the house | date | refine | 2017 @ a1.4 | owned almost seven years @ a4.2
- Tess Delacroix / age | age | refine | 38 @ a1.4 a2.3 | 39 since July 2024 @ a5.3
- Tess Delacroix / on leaving | quote | refine | there's a time to leave the party, and the ghost can have my room @ a4.3 | There is a time to leave the party @ a5.2
- farm in Ojai / when bought and moved into | date | refine | bought 2023-05 @ a2.4 | moved in in the summer of 2023 @ a5.1
- house in Los Feliz / bedrooms | count | agree | five @ a1.5 a2.2
- house in Los Feliz / listing agent | name | agree | Lionel Aziz @ a1.6 a3.2
- house in Los Feliz / year built | date | agree | 1927 @ a1.1 a3.4
