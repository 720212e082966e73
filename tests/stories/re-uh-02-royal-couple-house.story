== a1 | Homefinder Sentinel | 2020-08-14 | Prince Hugo and Johanna Marlow Buy a California Home
Weeks and months of looking around every fancy part of the Los Angeles area are over: the former royals have quietly become owners of a mansion that cost them $14,650,000. ^1 Prince Hugo and Johanna Marlow signed the deal several weeks ago and hardly anyone noticed, according to the New York Post. ^2
Glitzy Beverly Hills and Brentwood lost out, and the couple went north to Santa Barbara with their 1-year-old son, Freddie. ^3
"It is the first house either of them has ever owned," a source said to the Post. ^4 "They want to put down their roots in this house and the calm community, which has a lot of privacy. ^5 This is where they plan to raise Freddie, where they hope he can have as normal a childhood as possible." ^6
In Montelindo, as the neighborhood is reported to be, stands the 18,000-square-foot mansion with nine bedrooms, 16 baths, a pool and a tennis court. ^7 Outside there are rose gardens, an olive grove and a teahouse. ^8 A children's cottage awaits the toddler, and his grandmother Delia Hartlund can stay in a two-bedroom guest cottage when she visits. ^9 Los Angeles lies just 90 minutes to the south. ^10
== a2 | Liffey Property Pages | - | Inside Johanna and Hugo's new $14.7m nine-bed, 16-bath California home
For $14.65 million, or about €12.5 million, Prince Hugo and Johanna Marlow bought a nine-bedroom, 16-bathroom home in Santa Barbara, California, in June, and they now live in it. ^1
Its 14,500sq ft, or 1,350sq m, stand on 7.4ac with a pool, a tennis court, a tea house and a children's cottage. ^2 Upmarket Montelindo, just outside the city and about 150km from Los Angeles, gives the couple Opal Winslow, Gwendolyn Paltridge, Helen DeMarinis and Adriana Prande as new neighbours. ^3
Built in 2003, the main house is listed on Zillow, a US property website. ^4 According to the listing it has a library, an office, a spa with separate dry and wet sauna, a gym, a game room, an arcade, a theater, a wine cellar and a garage for five cars. ^5 The grounds come with sweeping lawns, rose gardens in tiers, tall Italian cypresses, lavender in bloom and olive trees a century old. ^6
== a3 | Valley Newswire | 2020-08-13 | Hugo and Johanna buy California estate
Posh Montelindo, a seaside enclave of Santa Barbara County full of Hollywood heavyweights, has new residents: Hugo and Johanna paid $US14.65 million ($A20.5 million) for an estate in the heart of it. ^1
No grant deed bears the names of the Duke and Duchess of Dorset. ^2 Records do show a quiet sale in mid-June to a trust with an obscure name, whose mailing address is also that of Johanna Marlow's longtime Hollywood business manager. ^3 From public documents it emerges as well that the buyers took a $US9.5 million mortgage for the three-hectare compound on a private, gated street. ^4
One may even call it a discount: the seller, the publicity-shy Russian businessman Andrey Kirshin, bought in 2009 for $US25.3 million, tried many times in the past decade to sell and finally swallowed a loss of more than $US10 million. ^5
Dating from 2003, the Mediterranean-style main house has a library, a gym, wet and dry saunas apart from each other, an elevator, an arcade, a game room and a home theatre. ^6 With the detached guesthouse, which has two bedrooms and bathrooms, there are nearly 1765 square metres, nine bedrooms and 16 bathrooms. ^7 Older listings speak of a "tea house" and a "children's cottage", of tiered rose gardens, century-old olive trees and tall Italian cypresses. ^8 There is a full-size tennis court, too. ^9
== a4 | El Globo | 2020-08-13 | Hugo and Johanna buy a luxurious mansion in Santa Barbara for 14.6 million dollars
Prince Hugo and his wife Johanna Marlow are the buyers of a mansion in Santa Barbara, a well-to-do coastal city of California, and already live there. ^1 A family spokesman told the agency France Presse in a statement that the couple have "settled into the peaceful seclusion of their community", but did not confirm where the house is. ^2
The website TMZ reports that 14.6 million dollars were paid for a luxurious residence in Montelindo, an exclusive quarter in the east of the city, which lies some 150 kilometres north-west of Los Angeles. ^3 Opal Winslow, Helen DeMarinis and Adriana Prande are other celebrities with houses there. ^4
Some 1,350 square metres on almost three hectares is what the Los Angeles Times gives for the mansion. ^5 There are nine bedrooms, a pool, a tennis court, a private cinema, a gym, a spa and a games room, plus a guest house. ^6
The move is meant to bring the couple the privacy they lacked in Los Angeles. ^7 Last month they sued paparazzi there, accusing them of using drones to photograph their son in the back yard without permission. ^8 They were then staying in a house of the media magnate Taylor Penny. ^9
== a5 | Diario de los Cerros | - | The incredible mansion Joanna Marlow and Prince Hugo have moved to
After months of moving about and searching for a place far from the luxury of the royal family, Joanna Marlow and Prince Hugo have found their new home in Santa Barbara, an exclusive spot in California. ^1
It is in a quarter full of show-business figures and is valued at 14 million dollars, "The Times" reports. ^2 For six weeks now they have lived there, hoping for "privacy" and for Freddie to grow up with "a childhood as normal as possible", says a source close to the couple. ^3
"It is the first house that either of the two has had. ^4 It has been a very special moment for them as a couple and as a family: to have complete privacy for six weeks since they moved," the confidant said. ^5
Santa Barbara property documents show that the huge mansion in exclusive Montelindo has nine bedrooms and no fewer than 16 bathrooms. ^6 The couple bought it on June 18 for 14,650,000 dollars. ^7 It measures 1,300 square metres and occupies 2 hectares. ^8
Neighbours of Joanna, Hugo and little Freddie include Helen DeMarinis and Opal Winslow. ^9 The actress Gwendolyn Paltridge is building a house there as well. ^10
== a6 | La Tribuna del Plata | - | Johanna and Hugo: what the luxury mansion they bought for US$15 million is like
While their unofficial biography -Seeking Fredoom-, out for some days, causes a stir, Johanna Marlow and Prince Hugo are finishing settling into their new home. ^1 At the end of July the Duke and Duchess of Dorset gave up the mansion they rented in Los Angeles to buy themselves a luxury residence in Santa Barbara. ^2
The newspaper MailOnline says the property cost almost fifteen million dollars and that Prince Edmund paid for part of it. ^3
In exclusive Montelindo the couple, Freddie and Tula the dog will have Opal Winslow, Tim Cross and Helen DeMarinis for neighbours. ^4 The house is on a dead-end street, at the end of a long drive shut off by a gate. ^5
The plot covers more than 1600 square metres, and there are nine bedrooms and 16 bathrooms. ^6 Among the extravagances are a cinema, a gym, a spa, a sauna, a games room, a wine cellar and a garage for five cars. ^7
"Edmund was always ready to help and this time he reached into his pocket," a source close to the couple told MailOnline. ^8 "He is a devoted father to both his sons and will help whenever he can." ^9
Nearly fifteen million was a bargain, in the view of the site Vanitatis, because the house was once on sale for almost fifty million. ^10
== a7 | The Teaspoon | - | Inside Prince Hugo and Johanna Marlow's Santa Barbara Home
Prince Hugo and Johanna Marlow, who for months rented a home in Los Angeles from Taylor Penny, have now made their first purchase in California. ^1 Already in July the Duke and Duchess quietly bought a mansion in Montelindo, a wealthy part of Santa Barbara County, for close to $15 million. ^2 It is some 100 miles north of Los Angeles, and plenty of Hollywood celebrities have houses in the area too. ^3 They paid with their own money, and it is the very first home that either of them has owned for themselves. ^4
The price was $14.6 million, for which they get more than seven acres on a gated street. ^5 Montelindo counts among the richest places in the entire country; the county is nicknamed the "American Riviera". ^6 Only 9,000 people live there. ^7
Palatial describes it well: 18,672 square feet, without the many extras on the grounds. ^8 Nine bedrooms are reported for a family of three. ^9
== facts
- house / price | money | refine | $14.65 million @ a1.1 a2.1 a3.1 a5.7 | $14.6 million @ a4.3 a7.5 | valued at $14 million @ a5.2 | almost $15 million @ a6.3 a7.2 a6.10
- house / bought | date | disagree | several weeks ago @ a1.2 | 2020-06 @ a2.1 | mid-June @ a3.3 | June 18 @ a5.7 | end of July @ a6.2 | July @ a7.2 | conflicts: 1-4 1-5 2-4 2-5 3-4 3-5
- couple / living there since | date | disagree | six weeks ago @ a5.3 a5.5 | end of July @ a6.2 | conflicts: 0-1
- couple / already live there | status | agree | yes @ a2.1 a4.1 a5.3
- buyers / wife's first name | name | disagree | Johanna @ a1.2 a2.1 a3.1 a4.1 a6.1 a7.1 | Joanna @ a5.1 a5.9 | conflicts: 0-1
- buyers / title | name | refine | Duke and Duchess of Dorset @ a3.2 a6.2 | Duke and Duchess @ a7.2
- son / name | name | agree | Freddie @ a1.3 a5.3 a6.4
- house / area | place | agree | Montelindo @ a1.7 a2.3 a3.1 a4.3 a5.6 a6.4 a7.2
- Montelindo / where it lies | place | disagree | just outside the city @ a2.3 | a quarter in the east of the city @ a4.3 | in Santa Barbara County @ a3.1 a7.2 | conflicts: 0-1
- house / distance from Los Angeles | quantity | refine | 90 minutes @ a1.10 | about 150 km @ a2.3 | some 150 km @ a4.3 | some 100 miles @ a7.3
- house / bedrooms | count | agree | nine @ a1.7 a2.1 a3.7 a4.6 a5.6 a6.6 a7.9
- house / bathrooms | count | agree | 16 @ a1.7 a2.1 a3.7 a5.6 a6.6
- house / floor area | quantity | disagree | 18,000 square feet @ a1.7 | 14,500 sq ft (1,350 sq m) @ a2.2 | nearly 1765 square metres @ a3.7 | some 1,350 square metres @ a4.5 | 1,300 square metres @ a5.8 | 18,672 square feet @ a7.8 | conflicts: 0-1 0-3 0-4 1-2 1-5 2-3 2-4 3-5 4-5
- house / land | quantity | disagree | 7.4 acres @ a2.2 | three hectares @ a3.4 | almost three hectares @ a4.5 | 2 hectares @ a5.8 | more than 1600 square metres @ a6.6 | more than seven acres @ a7.5 | conflicts: 0-3 0-4 1-3 1-4 2-3 2-4 3-4 3-5 4-5
- house / built | date | agree | 2003 @ a2.4 a3.6
- house / pool | other | agree | pool @ a1.7 a2.2 a4.6
- house / tennis court | other | agree | tennis court @ a1.7 a2.2 a3.9 a4.6
- house / tea house | other | agree | tea house @ a1.8 a2.2 a3.8
- house / children's cottage | other | agree | children's cottage @ a1.9 a2.2 a3.8
- house / gardens | other | refine | rose gardens and an olive grove @ a1.8 | tiered rose gardens, cypresses, lavender, century-old olive trees @ a2.6 | tiered rose gardens, century-old olive trees, cypresses @ a3.8
- house / guest house | other | refine | two-bedroom guest cottage @ a1.9 | detached guesthouse with two bedrooms and bathrooms @ a3.7 | guest house @ a4.6
- house / sauna | other | refine | separate dry and wet sauna @ a2.5 a3.6 | sauna @ a6.7
- house / cinema | other | agree | cinema @ a2.5 a3.6 a4.6 a6.7
- house / gym | other | agree | gym @ a2.5 a3.6 a4.6 a6.7
- house / spa | other | agree | spa @ a2.5 a4.6 a6.7
- house / games room | other | agree | games room @ a2.5 a3.6 a4.6 a6.7
- house / library | other | agree | library @ a2.5 a3.6
- house / wine cellar | other | agree | wine cellar @ a2.5 a6.7
- house / garage | count | agree | five cars @ a2.5 a6.7
- house / street | place | refine | private, gated street @ a3.4 | dead-end street, drive shut off by a gate @ a6.5 | gated street @ a7.5
- neighbours / who | other | refine | Winslow, Paltridge, DeMarinis, Prande @ a2.3 | Winslow, DeMarinis, Prande @ a4.4 | DeMarinis, Winslow @ a5.9 | Winslow, Cross, DeMarinis @ a6.4
- Paltridge / neighbour | status | refine | neighbour @ a2.3 | building a house there @ a5.10
- house / who paid | other | disagree | with a $9.5 million mortgage @ a3.4 | Prince Edmund paid part @ a6.3 a6.8 | the couple's own money @ a7.4 | conflicts: 1-2
- source / first house | quote | disagree | "It is the first house either of them has ever owned" @ a1.4 | "It is the first house that either of the two has had" @ a5.4 | conflicts: 0-1
- source / childhood | quote | refine | "where they hope he can have as normal a childhood as possible" @ a1.6 | "a childhood as normal as possible" @ a5.3
- couple / first home they own | status | agree | first @ a1.4 a5.4 a7.4
- couple / house in Los Angeles | other | refine | a house of Taylor Penny @ a4.9 | a rented mansion @ a6.2 | rented from Taylor Penny @ a7.1
- house / arcade | other | agree | arcade @ a2.5 a3.6
