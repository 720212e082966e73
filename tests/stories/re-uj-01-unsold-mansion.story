== a1 | Harbor Money Desk | 2010-04-09 | Three calls, no takers: how a film star's estate went back to the bank
On the concrete steps of the county courthouse in Pomona this week came the last turn in the story of actor Dominic Rook's Tudor mansion, which stands on an acre of Bel-Air's best land. ^1 Three times a man in an orange polo shirt and black shorts asked for a first bid of $10.4 million, and three times nobody made a sound. ^2
The Oscar winner acquired the gated place in 1998. ^3 He is thought to have spent about $7 million on it. ^4 Four years ago he tried to sell at $35 million. ^5 Lately the listing stood at $17.5 million. ^6 A round of sealed bids last fall, with a floor of $9.95 million, found no new owner either.
Anyone new to these foreclosure sales may find them sobering. The auctioneer, who called himself just Charlie, began by reading out some 50 addresses whose sales had been put off or called off, which left around 20. Officially things start at 10:30 a.m., though it is nearer 10:50 before anyone can bid.
== a2 | Purse & Pocket | 2010-04-08 | Star's repossessed house fetches nothing
Another mansion is lost to Dominic Rook. ^1 Not one offer came in when his Tudor estate in Bel-Air, Calif., was put up at a foreclosure auction Wednesday. ^2 Bidding was to begin at $10.4 million, small change beside the $35 million the "Crown Secret" actor first wanted, according to the Los Angeles Times. ^3 All it drew was a minute of silence on the steps of a courthouse in Pomona. ^4 A Realtor told the Times that the interior was "dorm-room brothel." ^5 So the lender gets it back. ^6
Two New Orleans houses went the same way in November, but those found buyers, at $2.3 million and $2.2 million.
Gene Mallory and the Welsh singer Rob Hughes owned the 11,817-square-foot compound before him. ^7 It has a home theater for 35, an Olympic pool and nine bathrooms, the Times said, and its walls are covered in framed comic-book covers. ^8 Rook had borrowed on it with a first, a second and a third mortgage, of $425,000, $10.35 million and $5.5 million. ^9
In January he put his remaining tax debt to the IRS at $14 million. ^10 An ex-girlfriend is suing him, and a former business manager has countersued. ^11 Forbes says he made $40 million last year, and "Punch-Up" comes out April 16, followed by "The Wizard's Pupil" in July. ^12
== a3 | RoofWatch | 2010-04-08 | No bidders for actor's home
Luxist reports that Dominic Rook's Bel Air house drew nobody at yesterday's foreclosure auction at the Pomona courthouse. ^1 TMZ adds that his hundreds of acres in Malibu, ripe for building, came up in a liquidation of their own and were left lying too. ^2
In the Los Angeles Times it was hinted that the "dorm room brothel" look could be to blame, with its "300 comic book covers lavishly framed and mounted on the walls." ^3 Model trains also ran round the ceiling in several rooms. ^4 But furnishings were not the trouble.
Bids on the house, which has 6 bedrooms and 9 baths, opened at $10.4 million. ^5 It was first listed at $35 million, and the price was later halved to the present $17.5 million. ^6 For the Malibu land at least $10 million was asked. ^7
Lenders are owed about $8.8 million on Malibu and $18 million on the Bel Air home. ^8 He paid $6.469 million for the latter in 1998. ^9 It belongs now to a lender that foreclosed. ^10 Its 11,817 square feet hold a custom wine cellar, a 35-seat home theater and an Olympic-size pool, though no tennis court. ^11 Nothing of the decor could scare anyone, because the rooms are bare, listing agent Stan Kaplan of Westgate Estate Agency said.
== a4 | Mansion Gossip | - | Going twice, sort of gone
Dear readers, we wrote only last week, for what felt like the 407th time, of broke Dom Rook and his property woes. ^1 His main home, a Bel Air mansion from the drawing board of Bernard Colvin that belonged to tippling crooner Gene Mallory and after him to Rob Hughes, was due to be auctioned at the courthouse in Pomona, CA. ^2 The L.A. Times counts 6 loans on the Bel Air place, $18,000,000 in all. ^3 Records give the minimum bid as $11,004,089. ^4
Word got about late last night that nobody turned up with eleven-odd million to spend on it. ^5 There was more: some adjoining parcels of his, mostly undeveloped land high in the Malibu hills, had gone on the block as well. ^6 That was news to us, so this morning we dug in the public records and found a minimum bid of $12,722,408 for the Malibu acreage. ^7 Nobody came for that either. ^8
The new owner is, we suppose, the bank, which will want to list both again at once to win back some of its money. ^9
== a5 | Kingston Buzz | - | Actor's California homes go under the hammer
Three properties of the cash-strapped actor Dominic Rook were auctioned on Wednesday (April 7). ^1 Deep in money trouble, he had to give up his California mansions, one of them in Bel Air and two in Malibu, in the hope of settling a huge IRS bill and other debts. ^2
The lowest bid allowed was $10 million for each of them. ^3 Sadly for Rook, none of the three homes found a buyer. ^4 They passed to the bank once the auction was over. ^5
The Bel Air house that nobody took has 6 bedrooms and 9 baths. ^6 A court battle is going on between the actor and Daniel Roth, once his business manager, whom he holds responsible for his ruin. ^7
== a6 | Vedettes Pures | - | See the splendid estate the actor has just lost
A superb house in the Bel Air district came up for auction on Wednesday. ^1 This little manor of 12,000 metres has six bedrooms and nine bathrooms. ^2 Add a cinema with 35 seats and an Olympic pool that swallows the entire garden. ^3 Dominic Rook had vainly hoped to get around 35 million euros for the jewel, which dates from 1940. ^4
Since 2005 he had mortgaged it several times, for 18 million dollars altogether, and he could not pay that back. ^5 The starting price was 10.4 million dollars. ^6 But the lot was withdrawn less than a minute after bidding began, as no one wanted it. ^7 The creditors therefore have it again. ^8
The estate agent who handled the house in October is not surprised; it was "decorated like a brothel for students", he told the Los Angeles Times. ^9 "More than 300 comic book covers were framed on the wall", he said, which made for something "captivating and weird". ^10 The building is magnificent, he grants, but there is no space for a tennis court. ^11
Rook has filed a complaint against his former manager, who he says bankrupted him. ^12 He will soon be seen in Punch-Up, The Wizard's Pupil and Year of the Crow. ^13
== a7 | Sheds and Shacks | 2010-04-09 | Anyone want a movie star's house?
Dom Rook's house in Bel Air is for sale, and the answer is no, nobody wants it. ^1 When he asked $35 million there were no takers. ^2 At the foreclosure they tried $10 million and still not a nibble. ^3 Things were so bad that he had taken six different mortgages on it. ^4
"Captivating and weird," they say of the interior, and I would be flattered. ^5 There are "300 comic book covers lavishly framed and mounted on the walls". ^6 A model train runs on tracks a couple of feet below the ceiling, round the breakfast room and two bedrooms. ^7 You also get a custom wine cellar, a 35-seat home theater, six bedrooms, nine bathrooms and an Olympic-size pool. ^8 Gene Mallory and Rob Hughes lived there once, so those walls have seen parties. ^9
== facts
- Rook / name | name | refine | Dominic Rook @ a1.1 a2.1 a3.1 a5.1 a6.4 | Dom Rook @ a4.1 a7.1
- auction / date | date | refine | 2010-04-07 @ a2.2 a3.1 a5.1 | the week of 2010-04-09 @ a1.1 | Wednesday @ a6.1
- auction / place | place | refine | steps of the county courthouse in Pomona @ a1.1 | courthouse in Pomona @ a2.4 a3.1 a4.2
- house / place | place | refine | Bel-Air @ a1.1 a2.2 | Bel Air @ a3.1 a4.2 a5.2 a6.1 a7.1
- house / style | other | agree | Tudor @ a1.1 a2.2
- house / opening bid | money | disagree | $10.4 million @ a1.2 a2.3 a3.5 a6.6 | $11,004,089 @ a4.4 | $10 million @ a5.3 a7.3 | conflicts: 0-1 1-2
- house / bids received | status | agree | none @ a1.2 a2.2 a3.1 a4.5 a5.4 a6.7 a7.3
- house / silence | duration | refine | a minute @ a2.4 | less than a minute @ a6.7
- house / year bought | date | agree | 1998 @ a1.3 a3.9
- house / price paid | money | refine | about $7 million @ a1.4 | $6.469 million @ a3.9
- house / first asking price | money | disagree | $35 million @ a1.5 a2.3 a3.6 a7.2 | 35 million euros @ a6.4 | conflicts: 0-1
- house / latest asking price | money | agree | $17.5 million @ a1.6 a3.6
- house / number of loans | count | disagree | three mortgages @ a2.9 | six @ a4.3 a7.4 | several @ a6.5 | conflicts: 0-1
- house / total debt | money | agree | $18 million @ a3.8 a4.3 a6.5
- house / size | quantity | disagree | 11,817 square feet @ a2.7 a3.11 | 12,000 metres @ a6.2 | conflicts: 0-1
- house / bedrooms | count | agree | 6 @ a3.5 a5.6 a6.2 a7.8
- house / bathrooms | count | agree | 9 @ a2.8 a3.5 a5.6 a6.2 a7.8
- house / home theater seats | count | agree | 35 @ a2.8 a3.11 a6.3 a7.8
- house / pool | other | agree | Olympic-size @ a2.8 a3.11 a6.3 a7.8
- house / wine cellar | other | agree | custom wine cellar @ a3.11 a7.8
- house / tennis court | status | agree | none @ a3.11 a6.11
- house / former owners | name | agree | Gene Mallory and Rob Hughes @ a2.7 a4.2 a7.9
- house / comic book covers | quote | disagree | "300 comic book covers lavishly framed and mounted on the walls" @ a3.3 a7.6 | "More than 300 comic book covers were framed on the wall" @ a6.10 | conflicts: 0-1
- house / number of comic covers | count | refine | 300 @ a3.3 a7.6 | more than 300 @ a6.10
- house / decor in a phrase | quote | disagree | "dorm-room brothel" @ a2.5 a3.3 | "decorated like a brothel for students" @ a6.9 | conflicts: 0-1
- house / impression of the interior | quote | agree | "captivating and weird" @ a6.10 a7.5
- house / who spoke of the decor | other | refine | a Realtor @ a2.5 | the estate agent who handled the house in October @ a6.9
- decor remarks / outlet that had them | other | agree | Los Angeles Times @ a2.5 a3.3 a6.9
- house / rooms with model trains | place | refine | several rooms @ a3.4 | breakfast room and two bedrooms @ a7.7
- house / owner after the auction | other | refine | the lender @ a2.6 a3.10 | the bank @ a4.9 a5.5 | the creditors @ a6.8
- Malibu / what was auctioned | other | disagree | land for building, mostly undeveloped @ a3.2 a4.6 | two mansions @ a5.2 | conflicts: 0-1
- Malibu / opening bid | money | disagree | $10 million @ a3.7 a5.3 | $12,722,408 @ a4.7 | conflicts: 0-1
- Malibu / bids received | status | agree | none @ a3.2 a4.8 a5.4
- Rook / tax debt | money | refine | $14 million @ a2.10 | a huge bill @ a5.2
- Rook / dispute with former manager | other | refine | countersued by a former business manager @ a2.11 | court battle with Daniel Roth @ a5.7 | filed a complaint against the former manager @ a6.12
- Rook / coming films | name | refine | Punch-Up, The Wizard's Pupil @ a2.12 | Punch-Up, The Wizard's Pupil, Year of the Crow @ a6.13
