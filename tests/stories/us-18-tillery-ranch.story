== a1 | Ranch & Range News | 2025-03-04T17:00:00Z | Country singer Lonnie Tillery's ranch sold at auction
The Montana ranch of the country singer Lonnie Tillery was sold at a foreclosure auction on Monday for $7.2 million, less than half of what he had asked for it two years ago. ^1
The 1,140-acre Broken Wheel Ranch near Livingston went to a company from Dallas, Sawbuck Holdings, after 22 minutes of bidding in the Park County courthouse. ^2 There were five bidders. ^3
Tillery, 58, filed for bankruptcy in August. ^4 Court papers put his debts at $11.4 million, of which $3.9 million are owed in taxes. ^5
"A man can lose a ranch and keep his hat," he said on the courthouse steps. ^6
He bought the land in 2007 for $4 million, after "Two-Dollar Sunrise" had sold three million copies, and built a log house with seven bedrooms, a recording studio and a chapel in which he married his third wife, Shelby, in 2011. ^7

== a2 | Associated Wire | 2025-03-04T02:00:00Z | Bankrupt country star's Montana ranch fetches $7.2 million
LIVINGSTON, Mont. (AW) — A ranch that belonged to Lonnie Tillery, whose "Two-Dollar Sunrise" was one of the biggest country hits of 2006, was auctioned for $7.2 million on March 3. ^1
Tillery, who owes more than $11 million, watched from the last row. ^2 "A man can lose a ranch and keep his hat," he told reporters. ^3
The buyer, Sawbuck Holdings of Texas, did not say what it intends to do with the property, which covers 1,140 acres along the Yellowstone River. ^4
The singer sought protection from creditors last August, four months after his divorce. ^5 His lawyer, Emmett Goss, blamed "a bad manager and worse oil wells." ^6

== a3 | Gilded Doors | - | Inside the log mansion that Lonnie Tillery lost
Seven bedrooms, eight fireplaces, a chapel: the log palace of the country veteran Lonnie Tillery has a new owner. ^1
It was put on the market in the spring of 2023 at $16.5 million and cut to $12 million a year later, but nobody bit. ^2 In the end the bank took it, and a Texan firm bought it at auction on March 4. ^3
The 59-year-old had lived there for 18 years. ^4 It was in the chapel that he wed Shelby Crane in 2012. ^5 They divorced last April. ^6
His Nashville condo, on the other hand, sold in nine days last fall. ^7

== a4 | Twang | - | Lonnie Tillery: "I kept the hat"
He lost his ranch, but the sense of humor is intact. "A man can lose a horse and keep his hat," Lonnie Tillery said when his place in Montana came under the hammer. ^1
Tillery, who declared bankruptcy in October, goes on the road this summer: 40 shows in 12 weeks, from Laramie to Lubbock. ^2
His attorney, Emmet Goss, expects that the taxes, $3.9 million, will be paid off by 2027. ^3
Tillery's biggest record, "Two-Dollar Sunrise," is almost 20 years old. ^4 It was followed by two No. 1 albums, in 2008 and 2010. ^5

== a5 | Park County Pioneer | 2025-05-20T12:00:00Z | Plans for Broken Wheel Ranch
The new owners of the Broken Wheel Ranch want to open a guest ranch with 24 cabins next year, they told the county commission on Monday. ^1
Sawbuck Holdings of Dallas acquired the ranch in March, paying $7.2 million. ^2 The recording studio is to be kept. ^3
The seller, Lonnie Tillery, has been invited to sing at the opening. ^4 "If they comp me a cabin," he said by phone. ^5
A hearing will be held on June 11. Neighbors worry about the traffic on the gravel road, on which 70 cars a day are counted now, and about the elk. Two other guest ranches in the county have closed since 2020.

== facts
- auction / day | date | disagree | 2025-03-03 @ a1.1 a2.1 | March 4 @ a3.3 | 2025-03 @ a5.2 | conflicts: 0-1
- ranch / price | money | agree | $7.2m @ a1.1 a2.1 a5.2
- ranch / asked two years ago | money | refine | more than twice $7.2m @ a1.1 | $16.5m @ a3.2
- ranch / size | quantity | agree | 1,140 acres @ a1.2 a2.4
- ranch / place | place | refine | near Livingston, Montana @ a1.2 | along the Yellowstone River @ a2.4 | Montana @ a4.1
- buyer / name | name | agree | Sawbuck Holdings @ a1.2 a2.4 a5.2
- buyer / from | place | refine | Dallas @ a1.2 a5.2 | Texas @ a2.4 a3.3
- Lonnie Tillery / age | age | disagree | 58 @ a1.4 | 59 @ a3.4
- bankruptcy / date | date | disagree | 2024-08 @ a1.4 a2.5 | October @ a4.2
- debts / sum | money | refine | $11.4m @ a1.5 | more than $11m @ a2.2
- taxes / sum | money | agree | $3.9m @ a1.5 a4.3
- Lonnie Tillery / hat | quote | disagree | "A man can lose a ranch and keep his hat" @ a1.6 a2.3 | "A man can lose a horse and keep his hat" @ a4.1
- ranch / how long owned | duration | refine | bought in 2007 @ a1.7 | lived there for 18 years @ a3.4
- house / bedrooms | count | agree | 7 @ a1.7 a3.1
- house / chapel | other | agree | a chapel @ a1.7 a3.1
- house / recording studio | other | agree | a recording studio @ a1.7 a5.3
- wedding / year | date | disagree | 2011 @ a1.7 | 2012 @ a3.5
- divorce / date | date | agree | 2024-04 @ a2.5 a3.6
- lawyer / name | name | disagree | Emmett Goss @ a2.6 | Emmet Goss @ a4.3
- third wife / name | name | refine | Shelby @ a1.7 | Shelby Crane @ a3.5
- Two-Dollar Sunrise / year | date | refine | 2006 @ a2.1 | almost 20 years old @ a4.4
