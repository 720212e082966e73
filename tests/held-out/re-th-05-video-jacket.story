== a1 | Lavishly | 2011-06-27 | Marcus Jacobs's Chiller jacket makes $1.8 million under the hammer
That he is King of Pop beyond question Marcus Jacobs has shown again: the jacket from his Chiller video went for $1.8 million on Sunday at the Adrian's auction in Beverly Hills, California, one day past the second anniversary of his death. ^1
Bids of $200,000 to $400,000 had been expected, so the price is many times that. ^2 Some of the money is for the Zambala Reserve, the home for the past five years of Jacobs's two Bengal tigers, Chiller and Babu. ^3
Its designer was Dorothea Lannis, whose husband Jack Lannis directed Chiller. ^4 Jacobs gave it to the sellers, Darren Simkins and Matthew Reed, who made his costumes for many years. ^5 The buyer, Merton Varrel of Austin, Texas, bid in person against a dozen or so rivals from all over the world. ^6
It is leather, and one of a pair that Jacobs had on while the video was shot in 1983. ^7 The singer's estate owns the second, which is scuffed; the one now sold is in better shape and has his signature on the sleeve. ^8
More of Jacobs's past was sold: the fedora of his Mad Tour for $16,250, a note in his hand to his friend Isabel Tyler for $5,625, a signed pillowcase for $3,584. ^9 One of the crystal-covered gloves from the 1980s brought $330,000, over ten times what Adrian's had reckoned with. ^10
== a2 | Money Insider | - | A Disputed Gold Trader Has Just Paid $1.8 Million For Marcus Jacobs's Chiller Jacket
The best-known jacket in pop may be the one a gold trader in Texas now owns, the Daily Beast says with reference to the Guardian.
It is the one from Marcus Jacobs's Chiller video. A charity auction has just sold it for $1.8 million, and Merton Varrel of Austin is the man who got it. ^1
The Guardian describes black and red calf leather with winged shoulders, and two jackets used in the shoot; the scuffed other one is the Jacobs estate's, while that sold by Adrian's in Beverly Hills is in better condition, with the late singer's signature on the sleeve. ^2
Varrel had to outbid six others around the globe. ^3 He calls it "one of the most valuable items of rock'n'roll memorabilia in history". ^4 Another of MJ's jackets is already his. ^5
The Better Business Bureau speaks of a "history of legal troubles in the coin and film business". ^6
== a3 | MJ Beacon | 2011-07 | Merton Varrel: a talk with the man who bought Chiller
A red and black leather jacket, hardly worn: who pays $1.8 million for that? Merton Varrel, an Austin businessman until now out of the public eye, who wants to put what Marcus Jacobs wore in the "Chiller" video of 1983 to work for children's charities. ^1
"In my head, I wasn't going to pay over $1.2 million," Varrel said on Friday of Sunday's auction in Beverly Hills, Calif. ^2 "And that's steep. Then I thought I'd use it to raise cash for small kids." ^3
He has collected all his life, cars and guitars above all, and gold made him millions. ^4 It was a visit to Dell Children's Medical Center of Central Texas not long ago that turned him to children's causes again. ^5
After Jacobs died in 2009 Varrel bought the jacket of the "Mad" video and a platinum album. ^6 The "Chiller" jacket is one of two; the second, scuffed, is still with the estate. ^7 Bidders in the room vied with offers from more than a dozen telephones. ^8
== a4 | Gossip Hijack | 2011-06-27 | Chiller Jacket Makes a Fat Sum
Nobody had expected this much: at auction the jacket that Marcus Jacobs wore in the Chiller video made an amazing $1.8 million. ^1
It was sold online on Sunday, the day after the second anniversary of the singer's death. ^2 The red and black leather piece was supposed to bring at least $200,000; Adrian's Auctions of Beverly Hills calls the price a "record". ^3
According to Adrian's, Merton Varrel of Austin, Texas, won it; he means to show it at Austin's Dell Children's Hospital and to raise money in Jacobs's spirit for children's hospitals and charities all over the world. ^4
Jacobs, who died in 2009, had given it to the men who long designed his costumes, Darren Simkins and Matthew Reed. ^5 "To Reed and Darren, All My Heart, Marcus Jacobs," says the lining inside, and the sleeve is signed "Heart Marcus Jacobs." ^6
Part of the proceeds goes to the Zambala Reserve, where his Bengal tigers Chiller and Babu have lived since 2006. ^7 Actress Trixi Hedlund, an old friend of the reserve, sat in the audience. ^8
Jacobs was 50 when an overdose of the sedative Propofol killed him two years ago. ^9
== a5 | Free Wap Blog | - | Marcus Jacobs's jacket goes to auction
Two years to the day after the King of Pop died, his famous red jacket was sold. ^1
Adrian's auction in Beverly Hills, California, this past weekend may have had more stars in it than any other in music, yet it was MJ who shone brightest. ^9
Estimated at $200,000 to $400,000, the jacket of the "Chiller" video made far more. ^2 Texan gold trader Merton Varrel laid out a cool $1.8 million and plans to use it to raise money for children's hospitals around the world. ^3 Some of the proceeds help the Zambala Reserve too, for five years the home of Jacobs's two Bengal tigers, Chiller and Babu. ^4 Varrel bid in person, with about 12 people from around the world against him. ^5
Darren Simkins and Matthew Reed, for years Jacobs's costume designers, had kept the garment until then; the lining carries an inscription to them and the sleeve a simple "Heart Marcus Jacobs." ^6 Dorothea Lannis, wife of "Chiller" director Jack Lannis, designed it in black and red calf leather; the estate owns the other of the two from the shoot, in worse condition. ^7
There was also his fedora from the Mad Tour ($16,250), a handwritten note to Isabel Tyler ($5,625), a signed pillowcase ($3,584) and a crystal-covered glove for which somebody gave $330,000, over 10 times the estimate. ^8
== a6 | Rebel Showbiz | - | Chiller Jacket Goes For $1.8Million
King of Pop and king of the saleroom too: at the Adrian's auction in Beverly Hills, California, this weekend a whopping $1.8 million was paid for a piece of Marcus Jacobs's memorabilia. ^1
It was the red and black jacket with the winged shoulders from his "Chiller" video, and the bid had been put at $200,000 to $400,000. ^2
Marcus had given it to Darren Simkins and Matthew Reed, who designed his costumes over many years. ^3 There is an inscription on the lining, and the sleeve has the dedication "Heart Marcus Jacobs". ^4
The lucky winner is a businessman of Austin, Texas, called Merton Varrel, who wants it to tour children's hospitals across the country. ^5
More went from the late King of Pop's collection. CNN has $16,250 for a fedora of his Mad Tour, $5,626 for a handwritten note to Isabel Tyler, $3584 for a signed pillowcase and $330,00 for the crystal-covered gloves of the 80s. ^6
== a7 | Vostok Novosti | 2011-09-29 | Gold trader from Texas bought the singer's red jacket
Melvin Varrel, who trades in gold in Texas, has acquired at auction the renowned red jacket in which Marcus Jacobs was filmed for the clip to his song "Chiller". ^1
At the charity sale in June he gave 1.8 million dollars for it. ^2 No piece of memorabilia connected with music and singers has ever been sold at auction for more, so that the jacket is now the costliest of them all. ^3
== facts
- jacket / price | money | agree | 1.8 million dollars @ a1.1 a2.1 a3.1 a4.1 a5.3 a6.1 a7.2
- buyer / name | name | disagree | Merton Varrel @ a1.6 a2.1 a3.1 a4.4 a5.3 a6.5 | Melvin Varrel @ a7.1 | conflicts: 0-1
- buyer / home | place | refine | Austin, Texas @ a1.6 a4.4 a6.5 | Austin @ a2.1 a3.1 | Texas @ a5.3 a7.1
- buyer / trade | other | refine | gold trader @ a5.3 a7.1 | businessman @ a3.1 a6.5
- sale / day | date | disagree | a day after the second anniversary of his death @ a1.1 a4.2 | two years to the day after his death @ a5.1 | conflicts: 0-1
- sale / date | date | refine | 2011-06-26 @ a1.1 a4.2 | Sunday @ a3.2 | this weekend @ a5.9 a6.1 | 2011-06 @ a7.2
- sale / place | place | agree | Beverly Hills @ a1.1 a2.2 a3.2 a4.3 a5.9 a6.1
- sale / form | other | disagree | bid in person @ a1.6 a5.5 | sold online @ a4.2 | conflicts: 0-1
- sale / house | name | refine | Adrian's @ a1.1 a2.2 a6.1 | Adrian's Auctions @ a4.3
- jacket / estimate | money | refine | 200000 to 400000 dollars @ a1.2 a5.2 a6.2 | at least 200000 dollars @ a4.3
- buyer / rivals | count | disagree | a dozen or so @ a1.6 | six @ a2.3 | about 12 @ a5.5 | conflicts: 0-1 1-2
- proceeds / receiver | name | agree | Zambala Reserve @ a1.3 a4.7 a5.4
- tigers / names | name | agree | Chiller and Babu @ a1.3 a4.7 a5.4
- tigers / time at the reserve | duration | refine | the past five years @ a1.3 | since 2006 @ a4.7 | for five years @ a5.4
- jacket / designer | name | agree | Dorothea Lannis @ a1.4 a5.7
- video / director | name | agree | Jack Lannis @ a1.4 a5.7
- jacket / given to | name | agree | Darren Simkins and Matthew Reed @ a1.5 a4.5 a5.6 a6.3
- jacket / number in the shoot | count | agree | two @ a1.7 a2.2 a3.7 a5.7
- other jacket / owner | other | agree | estate @ a1.8 a2.2 a3.7 a5.7
- other jacket / condition | status | refine | scuffed @ a1.8 a2.2 a3.7 | worse @ a5.7
- video / year | date | agree | 1983 @ a1.7 a3.1
- jacket / colours | other | refine | black and red @ a2.2 a3.1 a4.3 a5.7 a6.2 | red @ a7.1 a5.1
- sleeve / words | quote | agree | Heart Marcus Jacobs @ a4.6 a5.6 a6.4
- buyer / plan | other | refine | raise money for children's charities @ a3.1 | show it at Austin's Dell Children's Hospital and raise money for children's hospitals worldwide @ a4.4 | raise money for children's hospitals around the world @ a5.3 | tour children's hospitals across the country @ a6.5
- children's hospital / name | name | refine | Dell Children's Medical Center of Central Texas @ a3.5 | Dell Children's Hospital @ a4.4
- Jacobs / death | date | agree | 2009 @ a3.6 a4.5
- fedora / price | money | agree | 16250 dollars @ a1.9 a5.8 a6.6
- note to Tyler / price | money | disagree | 5625 dollars @ a1.9 a5.8 | 5626 dollars @ a6.6 | conflicts: 0-1
- pillowcase / price | money | agree | 3584 dollars @ a1.9 a5.8 a6.6
- glove / price | money | disagree | 330000 dollars @ a1.10 a5.8 | $330,00 @ a6.6 | conflicts: 0-1
- glove / number sold | count | disagree | one @ a1.10 a5.8 | gloves @ a6.6 | conflicts: 0-1
- price / record | status | refine | a record @ a4.3 | the costliest music memorabilia sold at auction @ a7.3
- tigers / number | count | agree | two @ a1.3 a5.4
- sale / kind | other | agree | charity @ a2.1 a7.2
