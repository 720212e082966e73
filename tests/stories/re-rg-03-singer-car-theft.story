== a1 | Hot Indy Radio | - | Marlon Robbed of a Million
A jewelry heist has hit Marlon, and whoever did it is said to have left with loot worth more than a million. ^1
TMZ.com dates the theft to December 14th, 2009, when the R&B singer, coming from the airport with a friend, made a stop at an AT&T store. ^2 Outside it he left his black GMC Yukon, a 2007 model, and went in. ^3 A burgundy Chevy Impala then drew up behind the SUV, a witness saw, and the door on the driver's side was forced. ^4
Jewelry alone made up a cool million of what is gone. ^5 Two Mac Powerbook laptops were in there as well, which worries the singer most, since one of them or both hold recordings of his voice nobody has heard yet. ^6
Chances of catching the thieves look slim. An officer dusted the Yukon but lifted no "usable prints." No camera in the store or on its lot filmed anything, for there was none. ^7 The witness, an employee of AT&T, fears revenge and will not speak to reporters. ^8
The list in full: 3 necklaces, 2 rings and 6 bracelets ($1 million together); 2 Mac Powerbooks ($5,000); a Bottega Veneta duffle ($4,000); Louis Vuitton laptop and garment bags ($2,000 and $3,000); clothing and furs ($50,000); 2 Sony Powershots ($700); 2 Flip video cameras ($1,000). ^11
== a2 | Sparkle Diary | - | Marlon's Lost Jewels
Say you own about $1 million in jewelry, furs for $50,000 and heaps of gadgets and gifts. ^1 Do you leave the lot in your SUV while finishing your Christmas shopping? ^2 A star does.
So Marlon got a shock when he came back from the AT & T store in Atlanta to a plundered SUV. ^3
An Atlanta Police Department report says that on Dec. 14 the singer, 31, and a friend were on the way back from the airport and stopped at the AT&T store in Lennard Square Mall. ^5 The cops were told by a witness that a vehicle stopped beside the black GMC Yukon of the "Your Way" star; one man climbed out, popped the door, grabbed the goods and raced away in a burgundy Chevy Impala (how elegant). ^7
Worse than the gems: songs not yet released, from the coming album Reynard vs. Reynard, went with them. ^8 The disc keeps its date of February 16th, leaks or no leaks. ^9
Our advice: insure your jewelry, and drop off your shopping before the mall.
== a3 | Urban Channel News | 2010-01-12 | $1 Million in Jewelry Taken From Marlon in Atlanta
This year has not begun well for Marlon. Not only is his new project, "Reynard Vs. Reynard," seeping onto the web; the Atlanta native's Yukon truck, it is now reported, was broken into in Atlanta a week before Christmas. ^2
The date was December 14 and the scene lay across the street from Lenard Square Mall in Atlanta, where Marlon and his friend Isaiah Crane were making a call at the AT&T cellular store. ^4
They were not gone long, yet a Chevy Impala pulled in beside the vehicle, and out of it went jewelry worth $1 million, $50,000 in furs and two laptops carrying music of Marlon's that has not been released. ^5
Somebody who works inside the mall saw it but, dreading what the crooks might do, was in two minds about going to the authorities. ^6 The police investigation goes on. ^7
== a4 | Channel 12 Atlanta | 2010-01-12 | Thieves here grab Marlon's jewelry, put at $1M
ATLANTA -- Two men who took jewelry worth a million dollars from Marlon are wanted by Atlanta police. ^1
It was in his SUV, say police. When the pop star returned, his jewels, clothes and electronics had been cleared out. ^2
On December 14 he had evidently flown home to Atlanta with his personal jewelry and wardrobe. From the airport, a police report says, he and an aide drove to a cell phone store near Lennard. ^3
While the two were inside, thieves went for the black 2007 GMC Yukon. ^4 Within seconds, the report has it, they took electronics, $50,000 worth of clothing, and a million dollars in watches, necklaces, rings and bracelets. ^5
Money is no worry to him: a Forbes piece of 2005 gave him investments and income of tens of millions.
Bryce LaVelle, of the Diamond Depot in Gwinnett Co., has not seen the jewels but says that a ring, depending on its stone, can on its own run to five or six hundred thousand dollars.
In all, sixteen pieces of jewelry are missing. ^6 LaVelle thinks Marlon keeps the truly costly things at home.
== a5 | Vixen Radio | 2010-01-12 | Marlon Robbed of a Million in Cash & Furs
Who on earth drives about with jewels worth over $1 million, $50,000 in furs and $20,000 in cash? ^1
Marlon Reynard does. The 31-year-old was out in his GMC Yukon on Dec. 14 with a male friend, MyFoxAtlanta reports, and the pair parked by an AT&T store near Lennard Mall and walked in. ^2 Coming back, they discovered the break-in. ^3
Gone, by the singer's account, are more than a million dollars in jewelry, furs to the sum of $50,000 and cash of about $20,000. ^4 A Chevy Impala with tinted windows had driven up next to the SUV, a witness said. ^5 From the Impala, the witness told police, came a man who popped the SUV's door. ^6
Inquiries continue. ^7
== a6 | Gloss & Haute | - | Marlon Learns Not to Leave Treasures in the Car
Most people know not to leave valuables alone in a car. That memo never got to R&B singer Marlon.
An Atlanta police report puts at over a million dollars the jewelry and electronics taken from his black GMC Yukon on December 14, across from the city's Lennard Mall. ^1 The break-in happened while he was in an AT&T store. ^2 Furs and clothing for $50,000 and some $20,000 in cash vanished besides. ^3
We understand a man's love of fashion and of shoes, but must he drive it around? A witness reports a tinted Chevy Impala that came up to the SUV. ^4 The investigation is not over. ^5
== a7 | Thorn Men's Web | 2010-02-19 | Marlon says $1 million in jewellery went from his car
Jewellery worth $1 million was stolen out of his car, claims the R&B star Marlon, and with it laptops that held the sole copies of tracks he was at work on. ^1
He was doing his Christmas shopping in Atlanta, Georgia, he says, when somebody got into his GMC Yukon SUV. ^2
The loss by his reckoning: $1,000,000 of jewellery, furs for $50,000 and electronic goods for $16,700. ^3
What pained him most, he told police, were two laptops, because no other versions exist of those vocals, which no one has heard. ^4
According to a witness, a Chevy Impala with tinted windows came to a stop alongside the SUV and a man got out of it and popped the door. ^5
Police are still looking into it, and there is no CCTV film of the reported theft. ^7
== facts
- theft / date | date | refine | 2009-12-14 @ a1.2 a2.5 a3.4 a4.3 a5.2 a6.1 | a week before Christmas @ a3.2
- store / where | place | disagree | in Lennard Square Mall @ a2.5 | across the street from Lennard Mall @ a3.4 a6.1 | near Lennard Mall @ a4.3 a5.2 | conflicts: 0-1 0-2
- store / brand | name | refine | AT&T store @ a1.2 a2.5 a3.4 a5.2 a6.2 | cell phone store @ a4.3
- mall / name | name | disagree | Lennard Square Mall @ a2.5 | Lenard Square Mall @ a3.4 | Lennard Mall @ a5.2 a6.1 | Lennard @ a4.3 | conflicts: 0-1 1-2 1-3
- jewelry / value | money | refine | $1 million @ a1.5 a1.11 a3.5 a4.1 a4.5 a7.1 a7.3 | about $1 million @ a2.1 | more than $1 million @ a5.1 a5.4
- over a million dollars / what it covers | money | refine | everything taken @ a1.1 | jewelry and electronics @ a6.1
- $50,000 / what it covers | other | disagree | furs @ a2.1 a3.5 a5.1 a5.4 a7.3 | clothing and furs @ a1.11 a6.3 | clothing @ a4.5 | conflicts: 0-1 0-2
- cash / amount | money | agree | $20,000 @ a5.1 a5.4 a6.3
- electronics / value | money | disagree | laptops $5,000, cameras $700, video cameras $1,000 @ a1.11 | $16,700 @ a7.3 | conflicts: 0-1
- jewelry / number of pieces | count | disagree | 11: 3 necklaces, 2 rings, 6 bracelets @ a1.11 | 16 @ a4.6 | conflicts: 0-1
- jewelry / kinds | other | disagree | necklaces, rings, bracelets @ a1.11 | watches, necklaces, rings, bracelets @ a4.5 | conflicts: 0-1
- laptops / number | count | agree | two @ a1.6 a1.11 a3.5 a7.4
- unreleased recordings / what | other | refine | vocals nobody has heard @ a1.6 a7.4 | songs from the coming album @ a2.8 | unreleased music @ a3.5 | only copies of tracks in progress @ a7.1
- thieves / number | count | refine | two men sought @ a4.1 | one man got out of the car @ a2.7 a5.6 a7.5
- Impala / position | place | disagree | behind the SUV @ a1.4 | beside the SUV @ a2.7 a3.5 a5.5 a7.5 | conflicts: 0-1
- Impala / look | other | refine | burgundy @ a1.4 a2.7 | tinted windows @ a5.5 a6.4 a7.5
- SUV / make | other | refine | black GMC Yukon @ a2.7 a6.1 | 2007 black GMC Yukon @ a1.3 a4.4 | GMC Yukon @ a5.2 a7.2 | Yukon truck @ a3.2
- companion / who | name | refine | a friend @ a1.2 a2.5 a5.2 | Isaiah Crane, a friend @ a3.4 | an aide @ a4.3
- witness / employer | other | disagree | AT&T store @ a1.8 | someone working inside the mall @ a3.6 | conflicts: 0-1
- witness / attitude | status | refine | will not talk to reporters, fears revenge @ a1.8 | hesitant to go to the authorities, fears the crooks @ a3.6
- cameras / footage | status | agree | none @ a1.7 a7.7
- journey / from where | place | agree | the airport @ a1.2 a2.5 a4.3
- stop / purpose | other | refine | Christmas shopping @ a2.2 a7.2 | a call at the phone store @ a3.4
- Marlon / age | age | agree | 31 @ a2.5 a5.2
- new album / title | name | agree | Reynard vs. Reynard @ a2.8 a3.2
- investigation / state | status | agree | continuing @ a3.7 a5.7 a6.5 a7.7
