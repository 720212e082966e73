== a1 | Coastline Realty News | 2025-05-06T17:00:00Z | Ottilie Branscombe lists West Vancouver glass house
Actress Ottilie Branscombe has put her clifftop residence in West Vancouver on the market for C$14.9 million (US$10.8 million). ^1 ^2
The four-bedroom, six-bathroom house of 6,400 square feet was built in 1967 and renovated in 2020. ^3 ^4 ^5 ^6
Branscombe bought it in April 2018 for C$9.2 million. ^7 ^8
It has a 22-metre lap pool, a screening room for 12 and a garage for three cars. ^9 ^10
The listing, which went live on Thursday, is held by Piers Hathersage. ^11
The Vancouver-born star, 42, has moved to Lisbon. ^12

== a2 | StarDigs | - | Look inside the glass house from “Meridian Cove”!
Yes, the villain's lair is for sale! Ottilie Branscombe's pad, where scenes for season two were shot back in 2019, can be yours for a cool $14.9 mil, Canadian. ^1 ^2
There are five bedrooms, half a dozen bathrooms, and a pool as long as two buses: 72 feet. ^3 ^4 ^5
Mid-century guru Arlo Wetherby drew up the plans in 1967. ^6 The home cinema seats a dozen. ^7
She paid $9.2 million seven years ago, so somebody's going to be smiling. ^8 ^9
It has been on the books since May 1. ^10

== a3 | North Shore Ledger | 2025-06-20T15:00:00Z | Branscombe home sells in six weeks
The Wetherby house on Ravine Crescent has gone to a buyer from Calgary for C$13.75 million, agent Piers Hathersage said on Wednesday. ^1 ^2
The 6,400-square-foot home had been offered for $15.4 million. ^3 ^4
The actress, who has lived in Porto since last autumn with her partner, the chef Duarte Seixal, will use the money for a theatre school. ^5 ^6
Neighbours recall the filming in 2021, when the street was closed for nine nights. ^7
The previous owner, a shipping heir, held the property for 31 years.

== a4 | Modernist Quarterly | - | On the edge
Arlo Wetherby was 34 when he drew a house of cedar and glass for a dentist, and it was completed in 1971. ^1 ^2
Its 595 square metres step down the rock in three levels. ^3 ^4
The renovation, by Studio Okafor-Lind, took 14 months and was finished in 2020. ^5 It kept the four bedrooms and the terrazzo, and it added the pool of 22 metres. ^6 ^7
The owner, an actress, was patient: she had bought in the spring of 2018 and moved in only two years later. ^8 ^9
The house has now been taken off the market and will be let. ^10
== facts
- house / asking price | money | disagree | C$14.9m @ a1.1 a2.2 | C$15.4m @ a3.4 | conflicts: 0-1
- house / bedrooms | count | disagree | 4 @ a1.3 a4.6 | 5 @ a2.3 | conflicts: 0-1
- house / bathrooms | count | agree | 6 @ a1.3 a2.4
- house / size | quantity | refine | 6,400 sq ft @ a1.4 a3.3 | 595 square metres @ a4.3
- house / year built | date | disagree | 1967 @ a1.5 | plans of 1967 @ a2.6 | 1971 @ a4.2 | conflicts: 0-2
- house / renovated | date | agree | 2020 @ a1.6 a4.5
- purchase / date | date | refine | April 2018 @ a1.7 | seven years ago @ a2.9 | spring of 2018 @ a4.8
- purchase / price | money | agree | C$9.2m @ a1.8 a2.8
- pool / length | quantity | refine | 22 metres @ a1.9 a4.7 | 72 feet @ a2.5
- screening room / seats | count | agree | 12 @ a1.10 a2.7
- listing / day | date | agree | 2025-05-01 @ a1.11 a2.10
- Branscombe / where she lives now | place | disagree | Lisbon @ a1.12 | Porto @ a3.5
- agent / name | name | agree | Piers Hathersage @ a1.11 a3.2
- house / what became of it | status | disagree | sold for C$13.75m @ a3.1 | taken off the market @ a4.10
- architect / name | name | agree | Arlo Wetherby @ a2.6 a4.1
- house / place | place | refine | West Vancouver @ a1.1 | Ravine Crescent @ a3.1
- house / used for filming | other | refine | scenes of season two @ a2.1 | filming in 2021 @ a3.7
- filming / year | date | disagree | 2021 @ a3.7 | 2019 @ a2.1
