== a1 | The Courant Style | - | Why a Screen Legend's "Best Wishes" Gown Should Beat $3 Million
Today in Los Angeles, Adrien's Auctions offers one of the last century's best-known dresses: the one Carolyn Moreau wore for "Best Wishes, Mr President". ^1 She put on the sheer tulle design with its tiny crystals on 19th May 1962 to sing for President Connolly ahead of his 40th birthday. ^2
"It's the most historic, significant piece of Carolyn Moreau that could ever be offered," says Warren Adrien, the firm's president and CEO. ^3
The gown joined the sale at the last minute, sent by a collector in New York who paid $1.26 million for it at the Christie's sale of 1999. ^4 With Moreau prices so much higher now, Adrien thinks his estimate of $2-3 million rather low. ^5
When she took off her fur coat on stage, he laughs, the whole room believed she was naked. ^6
== a2 | Inquirio | - | Carolyn Moreau's "Best Wishes, Mr. President" Dress Brings $4.81 Million
On Thursday evening the dress in which she sang "Best Wishes, Mr. President" to James T. Connolly went for $4.81 million at Adrien's Auctions in Los Angeles. ^2 Wrigley's Fact or Fable bought it. ^3 Many more of her belongings are in the sale, which lasts from November 17 to 19. ^4
She had the dress on at a fundraiser and birthday party for Connolly at Madison Square Garden on May 19, 1962. ^5 Jean Luc, an Academy Award winner, made the nude-colored, full-length gown of silk gauze and put thousands of rhinestones and crystals on it. ^6 For want of a zipper, Moreau had to be stitched into it. ^7 She came on in a fur coat and then let it go. ^8
Paul Lathbury, the president's brother-in-law, who hosted the evening, made fun of her habit of coming late. ^9
== a3 | Salon & Glossy | 2016-09 | Her Unforgettable "Best Wishes" Dress Returns to the Block
Before Carolyn Moreau had sung a note for President James T. Connolly on May 19, 1962, all 15,000 guests were staring. ^1 On the stage of Madison Square Garden she slipped out of a white ermine coat, and there was a flesh-colored, backless Jean Luc dress covered with rhinestones. ^2 At the last minute someone had sewn her into it. ^3
What she owned went to Leo Strassberg. ^4 When Christie's International auctioned her things in 1999, the dress brought $1.267 million, a record. ^5
Now Adrien's Auctions in Los Angeles is selling it a second time, on November 17, 2016. ^6 A spokesperson expects $2 to $3 million. ^7
== a4 | Shelbyton Wire | - | Moreau's "Best Wishes Mr President" Dress For $4,800,000
Adrien's Auctions, which calls itself the record-breaking auction house to the stars, has sold the dress Carolyn Moreau wore on Saturday, May 19, 1962. ^1 The occasion was a Democratic fundraiser at Madison Square Garden and a 45th birthday party for President James T. Connolly. ^2 It went for $4,800,000 on November 17, 2016. ^3
In bright light, Moreau shed a coat of white ermine and showed a skintight, sheer dress with over 2,500 crystals stitched on by hand. ^4 Jean Luc's creation was so tight that she was sewn into it at the last moment, with nothing underneath. ^5
Her song took about 30 seconds, and the room gasped. ^6
"Tonight is one of the most memorable events in Adrien's Auctions history," said its executive director Colin Dolan. ^7
== a5 | Pixel & Pad | 2016-11-19 | Carolyn Moreau Sets World Record As Dress Sells For $4.8 Million
Five decades after her death in 1962, the actress of "The Ten Day Whim" still makes history. ^1 Her famous dress was sold on November 17 in Los Angeles for $4.8 million. ^2
Adrien's Auctions also offered film costumes, jewelry and papers from two collections. ^3
The highest bid was that of the museum chain Wrigley's Fact or Fable. ^4 Moreau wore the piece on May 19, 1962, when she sang to President James T. Connolly, who was celebrating his 45th birthday at a Democratic fundraiser in Madison Square Garden. ^5
Jean Luc designed it; at first it cost $12,000. ^6 It gleams with over 2,500 crystals and 6,000 rhinestones sewn on by hand. ^7 The Guardian reported that it was tight enough for the star to be sewn into it. ^8
It is, according to CNN, the most expensive piece of clothing ever sold. ^9 Edgar Maier, a vice-president of Wrigley's, sees in it the icon of the 1960s. ^10
== a6 | Persons Weekly | - | Moreau's Famous Gown Goes for $4.81 Million
Adrien's opened a sale of Carolyn Moreau's things on Thursday that goes on through the weekend, three days in all, and the gown in which she wished President James T. Connolly a very sultry happy birthday made $4.81 million there. ^2 She sang in it on May 19, 1962 at a fundraiser in Madison Square Garden. ^3
Jean Luc's dress was so tight that Moreau had to be sewn into it. ^4 The auction house says it now belongs to Wrigley's Fact or Fable. ^5
It has brought a dizzying price once before: in 1999 the Manhattan firm Must Own It! Collectables sold it for $1.26 million. ^6
== a7 | Collector's Post | - | Moreau dress smashes its estimate
What Carolyn Moreau wore to sing for President Connolly in 1962 has gone far beyond expectations. ^1 With buyer's premium it made $4.8 million last night at Adrien's Auctions, against an estimate of $3 million. ^2 That is just under the film memorabilia record, the $5.6 million paid for her dress from "The Ten Day Whim". ^3
She had it on at the Democratic fundraiser in New York's Madison Square Garden. ^4 Jean Luc's piece carries 2,500 crystals and was tight enough that Moreau had to be sewn in. ^5
In 1999 the late businessman Morton Zwick bought it for $1.2m. ^6
Adrien's president, Warren Adrien, called the song "one of the most storied tales in popular culture". ^7
The dress now belongs to Wrigley's Fact or Fable, a museum operator. ^8 In the same sale a dress from "Few Like It Cold" was hammered down at $450,000. ^9
== facts
- dress / price | money | refine | $4.81 million @ a2.2 a6.2 | $4.8 million @ a4.3 a5.2 a7.2
- dress / day of the sale | date | refine | 2016-11-17 @ a3.6 a4.3 a5.2 | Thursday @ a2.2 a6.2 | today @ a1.1 | last night @ a7.2
- auction / length | duration | agree | three days, November 17 to 19 @ a2.4 a6.2
- dress / buyer in 2016 | name | agree | Wrigley's Fact or Fable @ a2.3 a5.4 a6.5 a7.8
- song / date | date | refine | 1962-05-19 @ a1.2 a2.5 a3.1 a4.1 a5.5 a6.3 | 1962 @ a7.1
- song / place | place | agree | Madison Square Garden @ a2.5 a3.2 a4.2 a5.5 a6.3 a7.4
- president / which birthday | age | disagree | 40th @ a1.2 | 45th @ a4.2 a5.5 | conflicts: 0-1
- dress / price in 1999 | money | refine | $1.26 million @ a1.4 a6.6 | $1.267 million @ a3.5 | $1.2 million @ a7.6
- dress / who sold it in 1999 | name | disagree | Christie's @ a1.4 a3.5 | Must Own It! Collectables @ a6.6 | conflicts: 0-1
- dress / who bought it in 1999 | name | refine | a collector in New York @ a1.4 | Morton Zwick @ a7.6
- dress / estimate | money | refine | $2-3 million @ a1.5 a3.7 | $3 million @ a7.2
- dress / stones | count | refine | over 2,500 crystals @ a4.4 | 2,500 crystals @ a7.5 | over 2,500 crystals and 6,000 rhinestones @ a5.7 | thousands of rhinestones and crystals @ a2.6
- dress / material | other | disagree | tulle @ a1.2 | silk gauze @ a2.6 | conflicts: 0-1
- dress / sewn in | other | agree | the singer was sewn into it @ a2.7 a3.3 a4.5 a5.8 a6.4 a7.5
- dress / designer | name | agree | Jean Luc @ a2.6 a3.2 a4.5 a5.6 a6.4 a7.5
- singer / coat | other | refine | fur @ a1.6 a2.8 | white ermine @ a3.2 a4.4
- dress / rank | status | disagree | the most expensive clothing ever sold @ a5.9 | below the $5.6 million of another dress @ a7.3 | conflicts: 0-1
- song / occasion | other | refine | fundraiser and birthday party @ a2.5 a4.2 | fundraiser @ a5.5 a6.3 a7.4
