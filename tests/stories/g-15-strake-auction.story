== a1 | Auction Wire | 2024-11-15T21:00:00Z | Guitar of late rocker Lonnie Strake fetches $2.3 million
NEW YORK — The red 1959 guitar on which Lonnie Strake recorded “Ditch Lilies” was sold on Thursday for $2.3 million, fees included, Haverstock's said. ^1
Eleven bidders fought for it for 14 minutes; the estimate had been $600,000 to $900,000. ^2 It went to a telephone bidder from Japan. ^3
The sale of 212 lots, all from Strake's ranch in New Mexico, brought $9.8 million. ^4 His handwritten words to “Ditch Lilies” made $410,000. ^5
Strake died in February 2022, at 76. ^6
“Dad bought it for 80 bucks and a car radio,” said his daughter Jolene Strake-Huff. ^7
Half of the proceeds go to a school of music in Albuquerque. ^8

== a2 | Fretwork Magazine | - | The red one is gone
It left the room under a white cloth. At Haverstock's on November 14 Lonnie Strake's red guitar, serial number 9 0417, became the fourth most expensive ever sold at auction. ^1
The hammer fell at $1.9 million; with the premium it comes to $2.3 million. ^2
Strake got it in 1966 in a pawn shop in Amarillo. ^3 “Dad bought it for 80 bucks and a car radio,” Jolene remembers. ^4
Seven people were in the bidding at first, and two at the end. ^5 It took more than a quarter of an hour, 17 minutes to be exact. ^6
The neck was broken in 1971 in Leeds and mended with a piece of a church door. ^7
The lyrics of “Ditch Lilies” were bought back by the family. ^8

== a3 | Albuquerque Lantern | - | Music school to get millions from Strake auction
The school where Lonnie Strake taught on Tuesdays will receive a third of what his things brought in New York, the family announced. ^1
In all 212 objects were sold for $9.8 million. ^2 Among them were a jukebox, three pairs of boots and the guitar from “Ditch Lilies”, for which an Italian collector, Ottavio Pontecorvo, raised his hand in the hall. ^3
The musician, who moved here in 1994, died two years ago in February. ^4
He was survived by two daughters and his fourth wife, Marcy, 59. ^5
The school has 140 pupils; with the money it wants to build a hall of 300 seats. ^6

== a4 | Old Gold Radio | - | Strake's guitar smashes estimate
The instrument behind “Ditch Lilies” was expected to fetch up to $900,000. ^1 It went for two and a half times as much: 2.3 million. ^2
Lonnie Strake, who died in 2022 aged 78, found it in a pawnbroker's in Texas. ^3 That was in 1968, the year of his first single. ^4
He owned 64 guitars, of which 41 were in the sale. ^5
Two further sales, of stage clothes and of cars, are to follow in the spring. ^6
== facts
- guitar / price | money | agree | $2.3m @ a1.1 a2.2 a4.2
- auction / day | date | agree | 2024-11-14 @ a1.1 a2.1
- bidders / number | count | disagree | eleven @ a1.2 | seven @ a2.5
- bidding / length | duration | disagree | 14 minutes @ a1.2 | 17 minutes @ a2.6
- guitar / upper estimate | money | agree | $900,000 @ a1.2 a4.1
- buyer / who | other | disagree | a telephone bidder from Japan @ a1.3 | an Italian collector in the hall @ a3.3
- auction / lots | count | agree | 212 @ a1.4 a3.2
- auction / total | money | agree | $9.8m @ a1.4 a3.2
- Strake / death | date | refine | 2022-02 @ a1.6 a3.4 | 2022 @ a4.3
- Strake / age at death | age | disagree | 76 @ a1.6 | 78 @ a4.3
- guitar / where he bought it | place | refine | a pawn shop in Amarillo @ a2.3 | a pawnbroker's in Texas @ a4.3
- guitar / year he bought it | date | disagree | 1966 @ a2.3 | 1968 @ a4.4
- daughter / on the price he paid | quote | agree | “Dad bought it for 80 bucks and a car radio” @ a1.7 a2.4
- school / share of the proceeds | quantity | disagree | half @ a1.8 | a third @ a3.1
- school / what | other | refine | a school of music in Albuquerque @ a1.8 | the school where Strake taught on Tuesdays @ a3.1
- daughter / name | name | refine | Jolene Strake-Huff @ a1.7 | Jolene @ a2.4
- guitar / colour | other | agree | red @ a1.1 a2.1
- auction / house | name | agree | Haverstock's @ a1.1 a2.1
- auction / place | place | agree | New York @ a1.1 a3.1
