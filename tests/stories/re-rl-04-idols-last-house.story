== a1 | Cairo Arena | - | The idol's house goes for 18.1 million dollars
The house where the American artist Mitchell Jefferson spent his last days has been sold for 18.1 million dollars. ^1 According to the Los Angeles Times the buyer was Mr Kevin Bauer, managing director of the fund company Orthrus Capital Management. ^2 The seller was Mr Gilbert Ruez, chief executive of the clothing firm Al Hartley. ^3
The mansion, offered in 2008 for 38.5 million dollars, covers 17,000 feet. ^4 The French engineer Richard Landreau designed it, and it was built in 2002. ^5 It has a theater, elevators, a gym, a swimming pool, a wine cellar and splendid guest rooms. ^6
The late singer was getting ready for his last tour, which he himself had named "The Last Curtain" and which was to begin at London's H2 Arena a few weeks after he died. ^7 His private doctor, Clement Moray, was accused of causing the death by negligence and got four years in prison. ^8
== a2 | Antena Noticias | 2012-11-06 | The idol's mansion, sold below its price
The buyer, as the 'Los Angeles Times' has it, is Gilbert Ruez, executive director of the clothing firm Al Hartley. ^1
The mansion measures 1,600 square meters and has 13 bathrooms, a cinema, an elevator, a gym, a pool, a wine cellar and an impressive guest house. ^2 It stands on a plot of 4,800 square meters with a large garden. ^3
The king of pop spent six months in it, rehearsing for his concert 'That Is All' at the Maples Center in Los Angeles. ^4 His three children lived there with him: Duke Mitchell, 15; Vienna, 14; and Quilt, 10. ^5
But on June 25, 2009, Mitchell died. ^6 His doctor, Clement Moray, was found guilty of involuntary manslaughter and sentenced to four years in prison. ^7
== a3 | Foglio Pop | - | Mitchell Jefferson, the house where he died in 2009 is sold
At last the final home of Mitchell Jefferson, where the king of pop tragically died in 2009, has found a buyer: the sale brought 18 million dollars, says the Wall Street Journal. ^1 That is far less than the 29 million first asked by the owner, Gilbert Ruez, president of the brand Al Hartley. ^2
Officially the buyer's name has not been given, but some sources say it would be Kevin Bauer, director of Orthrus Capital Management. ^3
The villa lies in the elegant quarter of Colby Hills in Beverly Hills and is a kind of castle of 17 thousand square feet, with seven bedrooms, 13 bathrooms and 12 fireplaces. ^4 Add a huge garden, a wine cellar, a cinema, a tasting room, a spa, a gym and a pool. ^5
== a4 | Planeta Mitchell | 2012-10 | Goodbye, mansion
For three years it was for sale, and it awakened the interest of celebrities such as the English singer Bobby Willis. ^1 Now Mitchell's mansion has gone to an American investment man. ^2 The price is still a secret, but people guess that the first figure of 29 million dollars was not reached and that it was between 17 and 20 million. ^3
The new owner, Kevin Bauer, fell in love with the house when he got to know it. ^4 It has seven bedrooms, a guest house, a doll's house, a big green area and even an elevator. ^5
Fans from all over the world still gather at its gates, which does not seem to worry Bauer. ^6
His bed was left out of an auction at the last minute, because the family and even Tessa Jane Wesley had objected. ^8
== a5 | Raedat | - | House where Mitchell Jefferson died sold for 18 million dollars
The house of the king of pop in Los Angeles, in which he died in 2009, was put up for 38 million American dollars but was sold for only 18 million. ^1
It was built in 2002, covers 17 thousand square feet and has a theater, a gym, a swimming pool, 7 bedrooms and a small guest house. ^2
The late singer did not own it: he rented it for 100 thousand dollars a month to live there. ^3 The owner had hoped that Jefferson's death there would bring a higher price, and in the end had to lower it. ^4
== a6 | Gens Célèbres | - | Mitchell Jefferson: the castle where he died is for sale
Since their famous tenant's death the rooms have been empty, the furniture having been sold in late 2011 by Adrien's Auction. ^1
In this residence in Colby Hills, in the Westwood district of Los Angeles, which he rented for 100,000 dollars a month, Mitchell Jefferson died on June 25, 2009 of an overdose of propofol. ^2 His private doctor, Clement Moray, was found guilty of involuntary manslaughter and sentenced on November 25, 2011 to 4 years in prison. ^3
The French-style manor has been put on the market and taken off it several times. ^4 With 7 bedrooms, 13 bathrooms, 11 fireplaces, a garage for seven cars, a cinema, a wine cellar, a gym, a guest house and a pool, all on more than 5,000 m², the property conceived in 2002 by Richard Landreau is now offered at 23.9 million dollars. ^5 That is 5 million less than in August 2010. ^6
The businessman Gilbert Ruez and his wife Suzanne bought it in 2004 for 18.5 million dollars; in 2008 it was estimated at 38 million dollars. ^7
== facts
- house / price | money | refine | 18.1 million dollars @ a1.1 | 18 million dollars @ a3.1 a5.1 | between 17 and 20 million dollars @ a4.3
- house / buyer | name | disagree | Kevin Bauer @ a1.2 a3.3 a4.4 | Gilbert Ruez @ a2.1 | conflicts: 0-1
- house / seller or owner before | name | agree | Gilbert Ruez @ a1.3 a3.2 a6.7
- clothing firm's man / post | other | refine | chief executive @ a1.3 | executive director @ a2.1 | president @ a3.2
- house / first price asked | money | disagree | 38.5 million dollars in 2008 @ a1.4 | 38 million dollars @ a5.1 | 29 million dollars @ a3.2 a4.3 | conflicts: 0-2, 1-2
- house / size | quantity | refine | 17,000 square feet @ a1.4 a3.4 a5.2 | 1,600 square meters @ a2.2
- plot / size | quantity | refine | 4,800 square meters @ a2.3 | more than 5,000 square meters @ a6.5
- house / bedrooms | count | agree | seven @ a3.4 a4.5 a5.2 a6.5
- house / bathrooms | count | agree | 13 @ a2.2 a3.4 a6.5
- house / fireplaces | count | disagree | 12 @ a3.4 | 11 @ a6.5 | conflicts: 0-1
- house / year | date | agree | 2002 @ a1.5 a5.2 a6.5
- house / architect | name | agree | Richard Landreau @ a1.5 a6.5
- house / rent | money | agree | 100,000 dollars a month @ a5.3 a6.2
- house / quarter | place | disagree | Beverly Hills @ a3.4 | Westwood @ a6.2 | conflicts: 0-1
- singer / death | date | refine | 2009-06-25 @ a2.6 a6.2 | 2009 @ a3.1 a5.1
- tour / name | name | disagree | The Last Curtain @ a1.7 | That Is All @ a2.4 | conflicts: 0-1
- doctor / sentence | duration | agree | four years @ a1.8 a2.7 a6.3
- house / comforts | other | refine | theater, elevators, gym, pool, wine cellar and guest rooms @ a1.6 | cinema, elevator, gym, pool, wine cellar and guest house @ a2.2 | wine cellar, cinema, tasting room, spa, gym and pool @ a3.5 | guest house, doll's house and elevator @ a4.5 | theater, gym, pool and guest house @ a5.2 | cinema, wine cellar, gym, guest house and pool @ a6.5
