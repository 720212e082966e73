== a1 | Cumberland Tribune | 2022-10-16T06:30:00Z | Chambers gala brings in $3.6 million for children's hospital
Josie Lee Chambers sang four songs, told three stories and raised $3.6 million on Saturday night for St. Brendan's Children's Hospital. ^1
The ninth Lantern Gala filled the ballroom of the Belcourt Grand with 540 guests, who paid $2,500 apiece for short ribs and a seat. ^2 An auction followed. The 1951 Martin guitar that Chambers, 62, carried onto the Opry stage for her debut fetched $210,000. ^3
A week in a Montana lodge brought $38,000, a walk-on part in a cable drama $26,000, and lunch with the governor $4,500, after some coaxing from the auctioneer. Mayor Tom Ridley, whose daughter was born at St. Brendan's, bid on a quilt and lost. The evening ran an hour late because of a water main on Church Street, and the Fairmont String Band, hired for the cocktail hour, ended up playing until the salad.
In a 22-minute speech she spoke of her son Wyatt, who was treated at the hospital in 2011. ^4 "I walked in there with a sick child and I walked out with a debt I'm never going to be done paying," she said. ^5
== a2 | Music Row Buzz | 2022-10-16T15:00:00Z | Not a dry eye: Josie Lee and Travis sing together again
Nobody saw it coming. Josie Lee Chambers was introducing "Wildflower Road" at her gala last night when ex-husband Travis Boone, 65, strolled out from the wings, mike in hand. ^1
It was the first time the pair had shared a stage in 14 years. ^2 The crowd, more than 700 by our count, stood through the whole thing and for four minutes after. ^3
Earlier a car dealer had paid a quarter of a million dollars for Josie's old Martin. ^4 "That guitar knows things about me," she told him. "You be kind to it." ^5
== a3 | The Giving Ledger | 2022-10-20T12:00:00Z | Lantern Gala nets $3.1 million after costs
Josie Lee Chambers' Lantern Gala grossed $3.6 million last Saturday and will hand over $3.1 million once caterers, lights and the Belcourt Grand have been paid, the foundation said. ^1
Since the first dinner in 2013, with a gap in 2020, the series has raised $24 million. ^2 Tables of ten went for $25,000. ^3 The bidder who took the singer's guitar for $210,000 was Buck Sallis, who owns dealerships in Murfreesboro. ^4
The proceeds will help to furnish a wing with 48 beds, which is due to open in the spring of 2024. ^5
== a4 | JLC Porch | - | I was a volunteer at the Lanterns!!
I carried coats. So I only heard the speech through the door, but she talked for forty minutes and you could've heard a pin. ^1 It was all about Wyatt and the nurses. ^2
Then Travis! I was at the fair in Knoxville the last time those two sang together, in 2006, and I never thought I'd see it again. ^3 They did "Wildflower Road" and he kissed her hand. ^4
A man next to me in the lobby was on the phone telling his wife that he'd just bought a guitar for the price of a house. ^5
== a5 | Country & West (UK) | 2022-10-21T09:00:00Z | Chambers raises £3.2m in Nashville
Josie Lee Chambers has raised about £3.2 million for a Nashville children's hospital. ^1
The 62-year-old, who tours Britain in May, held the ninth of her fundraising dinners at the Belcourt Grand hotel last weekend. ^2 The money goes towards a new 48-bed wing that should receive its first patients in 2024. ^3
Chambers's connection goes back eleven years, to the illness of her youngest son, Wesley. ^4 She surprised the audience of 540 with a duet with Travis Boone, her former husband. ^5
== a6 | Starwire | - | Josie Lee's Big Night, By the Numbers
$4.5 million: what Josie Lee Chambers's star-packed Nashville bash pulled in for sick kids on October 15. ^1
1951: birth year of the guitar she let go. ^2 Nine: how many of these parties she has thrown. ^3
Seventeen: years since she and Travis Boone signed the divorce papers. ^4 One: duet. ^5 Zero: dry eyes, if you believe the folks who were in the room.
And one line to remember: "I walked out with a debt I'm never going to be done paying." ^6
== facts
- gala / money raised | money | disagree | $3.6 million @ a1.1 a3.1 | £3.2 million @ a5.1 | $4.5 million @ a6.1 | conflicts: 0-2, 1-2
- gala / date | date | refine | 2022-10-15 @ a1.1 a2.1 a3.1 | last weekend @ a5.2 | October 15 @ a6.1
- gala / edition | count | agree | ninth @ a1.2 a5.2 a6.3
- gala / venue | place | agree | Belcourt Grand @ a1.2 a3.1 a5.2
- gala / guests | count | disagree | 540 @ a1.2 a5.5 | more than 700 @ a2.3 | conflicts: 0-1
- gala / price of a seat | money | refine | $2,500 apiece @ a1.2 | $25,000 for a table of ten @ a3.3
- guitar / make and year | other | refine | a 1951 Martin @ a1.3 | an old Martin @ a2.4 | 1951 @ a6.2
- guitar / auction price | money | disagree | $210,000 @ a1.3 a3.4 | a quarter of a million dollars @ a2.4 | the price of a house @ a4.5 | conflicts: 0-1
- guitar / buyer | name | refine | a car dealer @ a2.4 | Buck Sallis, who owns dealerships in Murfreesboro @ a3.4 | a man @ a4.5
- Chambers / age | age | agree | 62 @ a1.3 a5.2
- speech / length | duration | disagree | 22 minutes @ a1.4 | forty minutes @ a4.1 | conflicts: 0-1
- son / name | name | disagree | Wyatt @ a1.4 a4.2 | Wesley @ a5.4 | conflicts: 0-1
- son's illness / year | date | refine | 2011 @ a1.4 | eleven years ago @ a5.4
- speech / wording | quote | refine | I walked in there with a sick child and I walked out with a debt I'm never going to be done paying @ a1.5 | I walked out with a debt I'm never going to be done paying @ a6.6
- duet / partner and song | other | refine | Travis Boone, Wildflower Road @ a2.1 a4.4 | Travis Boone @ a5.5
- last time Chambers and Boone sang together / year | date | disagree | 14 years ago, 2008 @ a2.2 | 2006 @ a4.3 | conflicts: 0-1
- hospital wing / beds | count | agree | 48 @ a3.5 a5.3
- hospital wing / opening | date | refine | 2024-21 @ a3.5 | 2024 @ a5.3
