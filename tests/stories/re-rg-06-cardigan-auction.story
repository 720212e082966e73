== a1 | KTVA News | 2019-10-26 | Curt Coburn's Green Cardigan Fetches Record $334K
Legendary for decades, the olive-green cardigan of Curt Coburn now holds a record as well.
The Samsara singer had it on for the band's celebrated "MTV Unamplified" show in New York in 1993; at a music auction running over two days this weekend, a bidder paid $334,000. ^2
That beat the estimate, which lay between $200,000 and $300,000. ^3 Adrien's Auctions, which ran the event, says no sweater has ever brought more at auction. ^4
Many fans hold it dear, since the concert ranks among the band's finest and turned a thrift-store knit into an icon.
Since then it has not been washed, so the stains are original and the buyer gets the smell for free. ^5
It was not the singer's only piece in the sale. His left-handed Fender Mustang, a custom guitar played on Samsara's "In Vitro" tour in 1993, made $340,000. ^7
Ellis Priestley's 1976 Harley Davidson, an XLH Sportster 1000, went for $106,250, and his Mercedes-Benz 450 SL Gold Coupe of 1974 for $125,000, says the auction house. ^9
A velvet jacket of Marcus Johnson's, estimated at $10,000 to $20,000, brought $65,625.
== a2 | New Melody | 2019-10-27 | Curt Coburn's 'Unamplified' cardigan sells for record £260,000
No cardigan has ever cost so much at auction as the green one that Curt Coburn put on for Samsara's classic MTV Unamplified gig: it has gone for $334,000 (£260,000). ^2
Its estimate had been somewhere from $200,000 to $300,000, and the record is vouched for by Adrien's Auctions, who held the sale. ^3
Reportedly the garment has never seen a wash, and when it was last auctioned, in November 2015, it went for $140,800. ^5
The buyer then was Barrett Melkonian, who had stayed anonymous until a new interview in which he owned up to the strain of having such a relic. ^6 "I opened it up and at once it strikes me: 'Oh, now I'm going to be answerable for this too,'" he said.
Samsara taped the acoustic set for MTV in November 1993, five months before Coburn died, aged 27. ^8
Also sold was his custom left-handed Fender Mustang from the 1993 'In Vitro' tour, for $340,000 (£265,000). ^10 Ellis Priestley's 1976 Harley made $106,250 (£83,000) and his 1974 Mercedes $125,000 (£97,500). ^12
== a3 | Go Style Ideas | - | Curt Coburn's Unamplified Cardigan Breaks a Record at $334,000
At Adrien's Auctions' "Stars & Idols: Rock 'N' Roll" over the weekend somebody gave a record $334,000 for the olive green sweater in which Curt Coburn played Samsara's MTV Unamplified show in 1993. ^1
The Guardian reports that no sweater sold at auction has ever been dearer. ^2
To fans this plain cardigan means a great deal, as the taping at Sonic Music Studios in New York City was the last time Coburn ever performed. ^3 On April 5, 1994, he died by suicide at the age of 27. ^4
Whitney Lowe, his widow, is said to have passed the garment after his death to Nick Barry, a close friend of the family. ^5 In November 2015 a businessman got it at auction for $137,500; "acid-free tissue in a safe" was where he kept it, says Rolling Stone. ^7
It has changed hands a second time still stained and unwashed. ^8 Adrien's lists acrylic, mohair and Lycra, two outer pockets, a burn hole and discolored patches. ^9
As before, a note signed by Barry comes with it. ^10 The house tweeted the result on Oct. 26 with a shot of that handwritten letter, which begins: "In August of 1992 I became the first nanny for Florence Dean." ^12 It goes on: "Soon after he died, Whitney gave me this sweater." ^13
== a4 | Rokstar Italia | - | Samsara: record sum for Curt Coburn's Unamplified cardigan
The green cardigan that the leader of Samsara wore while the historic "Unamplified" was being recorded went under the hammer on October 26. ^1 The house of Adrien handled it, and the figure is one for the record books: 334,000 dollars. ^2
Only 4 years ago the same pullover had changed owners for 175,000 dollars; nobody has ever paid more at auction for a garment of this sort than was paid now. ^4
A letter written by hand by Nicky Barry, who was nanny to Florence Dean Coburn, was sold along with it. ^5 Whitney Lowe had made Barry a gift of the pullover after Coburn's death in April 1994. ^6
The record "MTV Unamplified in New York", drawn from the show filmed on November 18, 1993, has just been pressed on vinyl again. ^7 One of these days the guitar of the "In Vitro" tour will be auctioned too, a Fender built in 1993 and for years on show in the Rock and Roll Hall of Fame. ^8
== a5 | Rollender Kiesel | - | Curt Coburn's "Unamplified" cardigan is the dearest pullover ever
For 334,000 US dollars the cardigan of the Samsara singer was knocked down this weekend, at a music auction spread over two days. ^1 He wore it in 1993, for the band's famous "MTV Unamplified" appearance in New York. ^2 Not only did this surpass what anyone had expected: no pullover has ever been sold for more at an auction. ^3
Olive green it is, never washed, and it still bears its first stains along with a hole burnt by a cigarette. ^4 "Adrien's Auctions" sold it during the sale of rock memorabilia in New York's "Loud Rock Café" and spoke of "one of the best-known pullovers in the history of music". ^5
Samsara's show was recorded with an audience at the Sonic Music Studios, five months before Coburn took his life on April 5, 1994. ^7 What was special was how far the band had stripped down many of its songs: drummer Dale Grohmann had watched a lot of "Unamplified" programs and found that too many groups treated them as ordinary rock concerts.
== a6 | Straits Post | 2019-10-27 | Curt Coburn's cigarette-burned sweater sells for US$334,000
NEW YORK, Oct 27 — Twenty-five years after its wearer killed himself, the cigarette-singed cardigan from Samsara's "Unamplified" show of 1993 has found a taker at US$334,000 (RM1.4 million). ^1
Tattered, olive-green, buttoned and unwashed since Curt Coburn had it on, the sweater has dark stains and one burn hole. ^2
It was put up by Barrett Melkonian, who owns Fifty3 Motorsports and had acquired it four years earlier for US$137,500. ^3
"This cardigan, it's the holy grail of any piece of clothing that he ever put on," said Warren Adrien, chief executive and president of Adrien's Auctions. His firm had forecast US$200,000-300,000. ^4
Coburn's haunting set, recorded not quite six months before his suicide at 27, counts among the most famous of a series that MTV began in 1989; it was released after his death. ^6 He reportedly complained to a programmer that the audience did not seem to like it.
The left-handed Fender Mustang he used on the "In Vitro" tour brought US$340,000. ^8
== a7 | Market Ticker | 2019-10-12 | Coburn's 'Unamplified' sweater may bring $300,000
An auction is coming up for the sweater in which Curt Coburn gave Samsara's classic "Unamplified" performance on MTV, and as much as $300,000 may be paid. ^1
The man who has it now, an unidentified businessman, paid $137,500 for the vintage green cardigan four years ago. ^3 It is unwashed and has its cigarette stains to this day, and it rests in a safe in acid-free tissue. ^5 A missing button is the sole flaw one might find.
Coburn's things have gained a lot in value within two years, said Warren Adrien, who heads the auction house. "We told the client that this is the right moment to sell the sweater." The bidding opens at $50,000.
Coburn was 27 when he died by suicide, about six months after "Unamplified" was taped. ^7 More than 5 million copies of the album have been sold.
A left-handed Fender Mustang of his should make around $400,000 when the auction is held on Oct. 25-26 at the Loud Rock Cafe in New York. ^9
== facts
- auction house / name | name | refine | Adrien's Auctions @ a1.4 a2.3 a3.1 a5.5 | the house of Adrien @ a4.2
- cardigan / price | money | refine | $334,000 @ a1.2 a3.1 a4.2 a5.1 | $334,000 (£260,000) @ a2.2 | US$334,000 (RM1.4 million) @ a6.1
- cardigan / estimate | money | refine | $200,000 to $300,000 @ a1.3 a2.3 a6.4 | up to $300,000 @ a7.1
- cardigan / earlier price | money | disagree | $137,500 @ a3.7 a6.3 a7.3 | $140,800 @ a2.5 | $175,000 @ a4.4 | conflicts: 0-1 0-2 1-2
- cardigan / earlier sale | date | refine | 2015-11 @ a2.5 a3.7 | four years ago @ a4.4 a6.3 a7.3
- cardigan / record | other | refine | dearest sweater at auction @ a1.4 a3.2 a5.3 | dearest cardigan at auction @ a2.2 | dearest garment of its sort @ a4.4
- cardigan / earlier owner | name | refine | Barrett Melkonian @ a2.6 a6.3 | a businessman @ a3.7 a7.3
- cardigan / how kept | other | agree | in a safe, in acid-free tissue @ a3.7 a7.5
- cardigan / washing | status | agree | never washed @ a1.5 a2.5 a3.8 a5.4 a6.2 a7.5
- cardigan / damage | other | refine | a burn hole @ a3.9 a6.2 | a cigarette burn hole @ a5.4 | cigarette stains @ a7.5
- cardigan / colour | other | refine | olive green @ a3.1 a5.4 a6.2 | green @ a2.2 a4.1 a7.3
- auction / date | date | refine | 2019-10-25/2019-10-26 @ a7.9 | 2019-10-26 @ a4.1 | the weekend @ a3.1 a5.1 | the weekend of 2019-10-26 @ a1.2
- auction / length | duration | agree | two days @ a1.2 a5.1 a7.9
- auction / place | place | agree | Loud Rock Cafe, New York @ a5.5 a7.9
- show / date | date | refine | 1993 @ a1.2 a3.1 a5.2 a6.1 | 1993-11 @ a2.8 | 1993-11-18 @ a4.7
- show / place | place | refine | New York @ a1.2 a5.2 | Sonic Music Studios in New York @ a3.3 | Sonic Music Studios @ a5.7
- show / time before Coburn's death | duration | disagree | five months @ a2.8 a5.7 | less than six months @ a6.6 | about six months @ a7.7 | conflicts: 0-2
- Coburn / date of death | date | refine | 1994-04-05 @ a3.4 a5.7 | 1994-04 @ a4.6
- Coburn / cause of death | other | agree | suicide @ a3.4 a5.7 a6.6 a7.7
- Coburn / age at death | age | agree | 27 @ a2.8 a3.4 a6.6 a7.7
- receiver of the cardigan / name | name | disagree | Nick Barry @ a3.5 | Nicky Barry @ a4.5 | conflicts: 0-1
- receiver of the cardigan / relation | other | refine | close family friend @ a3.5 | nanny @ a3.12 a4.5
- gift of the cardigan / giver and time | other | agree | Whitney Lowe, after his death @ a3.5 a3.13 a4.6
- letter sold with it / form | other | refine | signed note @ a3.10 | handwritten letter @ a3.12 a4.5
- guitar / sale | status | disagree | sold @ a1.7 a2.10 a6.8 | still to be auctioned @ a4.8 | conflicts: 0-1
- guitar / price | money | agree | $340,000 @ a1.7 a2.10 a6.8
- guitar / model | other | refine | left-handed Fender Mustang @ a1.7 a2.10 a6.8 a7.9 | Fender @ a4.8
- guitar / tour | name | agree | In Vitro @ a1.7 a2.10 a4.8 a6.8
- Priestley's Harley / price | money | agree | $106,250 @ a1.9 a2.12
- Priestley's Mercedes / price | money | agree | $125,000 @ a1.9 a2.12
