== a1 | West LA Deeds | 2024-01-12T18:00:00Z | Oscar nominee Dale Whitcombe lets go of Brentwood compound for $24.2 million
Actor Dale Whitcombe and his wife, costume designer Tessa Orlin, have parted with their Brentwood compound for $24.2 million, county records show. ^1
The seven-bedroom house on 1.3 acres came up last April at $28.5 million and was cut to $26 million after Labor Day. ^2 The deed was recorded on January 8. ^3 Whitcombe, who was up for an Academy Award for Paper Tigers in 2012, paid $16.75 million for it in 2015. ^4
The buyer is a trust tied to software founder Anil Mehrotra, 39, who last year sold a condo in San Francisco for $6.1 million. ^5 Gideon Marsh designed the 11,400-square-foot place in 1938; it was restored ten years ago. ^6
== a2 | Tattle Street | - | Dale Whitcombe offloads family mansion after 'quiet' sale
Well, that was sneaky. Paper Tigers star Dale Whitcombe, 52, has unloaded the Brentwood mansion where he raised three kids. ^1 And the place was never even on the open market, whispers an insider. ^2
The price is said to be $24.9 million, about eight million more than he and wife Tessa forked out nine years ago. ^3 Inside are seven bedrooms, nine bathrooms and a screening room with seats from a demolished Fresno theater. ^4
The lucky new owner is tech whiz Anil Malhotra. ^5 "They wanted a smaller life," says the insider. ^6
== a3 | The Property Pages (Sunday) | 2024-01-21T08:00:00Z | A Marsh house changes hands
Of the nineteen houses that Gideon Marsh completed in Los Angeles, perhaps five are as he left them. ^1 The finest, a long white ranch finished in 1938 under the sycamores of Brentwood, found a new owner this month for a little over $24 million. ^2
Dale Whitcombe and Tessa Orlin had it for nearly nine years. ^3 Orlin, 49, took down a 1980s ballroom with, she says, "my own hands and a rented hammer". They asked $28.5 million at first. ^4 The agent, Corinne Vale, who also sold the neighboring lot for $9 million in 2021, says she showed it forty-one times. ^5
The couple will keep their apartment in New York and the farm near Ojai. ^6
== a4 | Montana Farm & Valley News | 2024-01-17T15:00:00Z | Actor buys Hollis place on Bitterroot
Actor Dale Whitcombe has bought the 640-acre Hollis ranch south of Darby, broker Jim Tate confirmed Tuesday.
Tate said that the family would live here year-round, having closed on their Los Angeles home Jan. 5. ^1 They have sold the farm at Ojai as well. ^2 He would not give the price of the ranch, which was listed at $7.9 million. "They told me they wanted a smaller life under a bigger sky," Tate said. ^3
Whitcombe, 52, filmed the Western Cutbank in the valley in 2008. ^4 The three Whitcombe children are 19, 17 and 14. ^5
== facts
- Brentwood house / sale price | money | disagree | $24.2 million @ a1.1 | $24.9 million @ a2.3 | a little over $24 million @ a3.2 | conflicts: 0-1 1-2
- Brentwood house / date of sale | date | refine | recorded 2024-01-08 @ a1.3 | 2024-01 @ a3.2 | closed 2024-01-05 @ a4.1
- Brentwood house / price asked at first | money | agree | $28.5 million @ a1.2 a3.4
- Brentwood house / how it was offered | other | disagree | listed last April and cut @ a1.2 | never on the open market @ a2.2 | shown forty-one times by the agent @ a3.5 | conflicts: 0-1
- Brentwood house / buyer | name | disagree | Anil Mehrotra @ a1.5 | Anil Malhotra @ a2.5 | conflicts: 0-1
- Brentwood house / bedrooms | count | agree | seven @ a1.2 a2.4
- Brentwood house / price paid by Whitcombe | money | refine | $16.75 million @ a1.4 | about eight million less than $24.9 million @ a2.3
- Whitcombe and Orlin / time of ownership | duration | refine | since 2015 @ a1.4 | nine years ago @ a2.3 | nearly nine years @ a3.3
- Brentwood house / architect | name | agree | Gideon Marsh @ a1.6 a3.1
- Brentwood house / year built | date | agree | 1938 @ a1.6 a3.2
- Dale Whitcombe / age | age | agree | 52 @ a2.1 a4.4
- farm near Ojai / keeping | status | disagree | will keep it @ a3.6 | sold as well @ a4.2 | conflicts: 0-1
- couple / reason for moving | quote | refine | "They wanted a smaller life" @ a2.6 | "They told me they wanted a smaller life under a bigger sky" @ a4.3
- Whitcombe / children | count | refine | three @ a2.1 | three, 19, 17 and 14 @ a4.5
- Dale Whitcombe / film | name | agree | Paper Tigers @ a1.4 a2.1
