== a1 | Popcrumbs | - | Blair Livesey and Rowan Randolph got married
Did I sleep through an engagement? It seems that Blair Livesey and Rowan Randolph became man and wife this past weekend, which is lovely, but had they ever said they would? ^1
What People has is this. Not quite a year after they were first linked in public, the two wed on Sunday night, a source confirms. ^2 The place was Boyne Hall Plantation, which lies in Mt. Haven, S.C., just outside of Charleston. ^3 A white tent on the plantation held the reception that same evening. ^4 Harriet Walsh (of Harriet and the Engine), who is a good friend of the Whisper Girl star, sang three songs live, and a deejay put on records besides. ^5 A cake was on its way by road from Virginia, People adds. ^6
The mother and the sister of the bride had been seen in town, too; a source says the pair dined in Charleston with Bess Millar earlier in the weekend. ^7
Bess Millar AND Harriet Walsh at one wedding? That is my own secret dream party, and somebody stole it.
== a2 | Magnolia & Pearls | - | Must-read Monday: a Charleston wedding for Blair Livesey
What news: Blair Livesey and Rowan Randolph were married last night, right here in Charleston, on the beautiful old grounds of Boyne Hall Plantation! ^1
I have it from People Magazine that Blair's good friend Harriet Walsh, of Harriet and the Engine, sang at the reception, which took place on the grounds under a white tent. ^2 Earlier in the weekend Blair's mom and sister were noticed in a Charleston restaurant in the company of Bess Millar. ^3
Our town had seen the couple before. Back in February of this year they ate at a few places that I love, CRAB and Hogan's Porch among them, and they even had my favorite gelato, the Flemish one on King Street. ^5
I can hardly wait for the pictures; Blair has no stylist and chooses all her clothes herself.
If you have never been to Boyne Hall: it is the oldest plantation still at work in the US. ^6 Many couples say their vows at its Cotton Dock, above the water and the marsh. ^7
== a3 | Lowcountry Sand | - | Blair Livesey and Rowan Randolph are wed in Mount Haven
Mount H has the gossip world's attention today. You will have heard that Rowan Randolph and Blair Livesey were married last night at Boyne Hall Plantation, very quietly. ^1 But who from here made it happen?
We have just had some of it confirmed. Their Cotton Dock wedding was planned by a local, the event planner (and Sand blogger) Mara Gillard. ^2 Peregrine Grill's Executive Chef Gordon Daly was among the guests; he cooked truffled creamed corn, 15 quarts of it, and built the couple a cheese tower of several tiers. ^3 He came with one of the Grill's coconut cakes, too. ^4
The first word is said to have come last night on Twitter from 88QX, a Charleston station; E! News, People, InStyle and others have confirmed it since. ^6
Reports put the reception outdoors, beneath a white-topped tent. ^7 It went like any Lowcountry wedding until Harriet Walsh of Harriet + the Engine and Bess Millar each got up on stage and sang. ^8
He comes from Vancouver, she from L.A. ^9 They had shown themselves in town a few times this year: they dined at CRAB and at Peregrine Grill, and in February they ate gelato near Waterfront Park. ^10
== a4 | Quién Sabe | 2012-09-10 | What was the wedding of Blair Livesey and Rowan Randolph like?
After almost a year together, Blair Livesey and Rowan Randolph married on Sunday, and by several accounts it was a wedding out of a dream. ^1
Boyne Hall Plantation in South Carolina was the setting, People magazine says, a place that has received the public since 1956 and which the actor loves. ^2 "Rowan, an admirer of Charleston for many years, picked one of his favorite cities for this special day," a source told the magazine. ^3
The reception had a white tent, with a view of the sea, by the plantation's cotton docks. ^4 Harriet Walsh, the voice of Harriet and the Engine and a friend of the actress, saw to the music, and a DJ was hired for the guests. ^5 People has it that the cake was brought from Virginia. ^6 Only the closest relatives and friends of the two came. ^7
Organizing it all fell to the team of Margaret Stanton, who called the union "a truly enchanting celebration". ^8
Blair had on a one-of-a-kind couture gown by Marchesa, set with crystals and with embroidery in rose gold. ^9 Her bridesmaids wore silk chiffon with crystal embroidery, and every woman was in Christian Louboutin shoes. ^11 For the groom and his groomsmen there were Burberry suits with leather suspenders, designed by Randolph's friend Jonathan Bayley. ^12 The rings that they exchanged came from Elaine Schultz. ^13
Randolph, 35, and Livesey, 25, recently bought a house in Bedford, New York. ^14
== a5 | Heartthrob Daily | 2012-09-10 | Blair Livesey bags Rowan Randolph at secret weekend wedding
Two young couples married on the quiet this weekend, and of one of them we have our doubts: Blair Livesey and Rowan Randolph are husband and wife. ^1 So say the radio station 88qx Charleston and People, at least.
Last night the station tweeted that the two had said yes at the Boyne Hall plantation in Mt. Haven, SC; Harriet Walsh (and Bess Millar, perhaps?) was to have performed at the reception. ^3 Elsewhere one reads that it was all planned within the last month, and that Blair asked Whisper Girl for days off only three weeks ago. ^4 Rumor puts Blair in a gown by Chanel and Rowan in a Hugo Boss tux; the cake made its journey by car from Maryland; and the rings are apparently by Elaine Schultz, jeweler to the stars. ^8
It would not come from nowhere: the co-stars have dated for over a year. ^9 Pictures show them only near his home in Boston or the place they newly bought in Bedford, NY. ^10
For Rowan this is marriage number two, after a divorce from Saskia Jorgensen a few years ago. ^11
== a6 | Maple Leaf Online | 2012-09-12 | Margaret Stanton's magazine planned the Livesey-Randolph wedding
Don't ask Whisper Girl about Blair Livesey's marriage to Rowan Randolph. It is Margaret Stanton who knows everything, since it was her team that planned the Sept. 9 affair. ^1 (Us Weekly wants it known that all of the actresses from Livesey's "Wandering Jeans" came.)
The magazine's people styled the day themselves and have it exclusively, but the story with its spread of photos will not appear until December. ^2 Until then there are crumbs.
The dress: reports had the 25-year-old in Chanel, whose handbags she has advertised. ^3 It was Marchesa instead, the label where her friends Georgiana Chaplin and Karen Cray work. ^4 The house itself describes "a hand-draped silk tulle bodice decorated with custom crystal and rose gold needlework." ^5 The bridesmaids too had Marchesa on, "custom-made blush silk chiffon gowns with crystal embroidered detail." ^6
The shoes: Louboutins made for her, Marie Claire says. ^7
And the groom, 35, was in a suit as well, as were his groomsmen. ^8
== a7 | Celebrity Lantern | 2024-03-23 | Blair Livesey and Rowan Randolph: the story of a glamorous wedding
Few couples in entertainment have as much power as Blair Livesey and Rowan Randolph, and their wedding was spectacular. It was held on September 9, 2012, at Boyne Hall Plantation, Mount Haven, South Carolina. ^1 No more than 35 guests, all close friends and family, were at the intimate ceremony. ^2
The choice of a former plantation drew criticism, and in recent years the couple have said in public that they regret it deeply and apologized to everyone they hurt.
Livesey shone in a gown from Atelier Versace. ^3 Its design took the skyline of New York as its model, and details recalled the Statue of Liberty.
Media were all but kept out. For the reception a barn had been decorated beautifully, rustic and elegant at once. ^4 Harriet Walsh, who leads Harriet and the Engine, added her voice to the romantic mood. ^5
== facts
- wedding / date | date | refine | Sunday @ a1.2 | last night @ a2.1 a3.1 | 2012-09-09 @ a4.1 a6.1 a7.1 | this weekend @ a5.1 a1.1 | conflicts:
- wedding / plantation | place | agree | Boyne Hall Plantation @ a1.3 a2.1 a3.1 a4.2 a5.3 a7.1
- wedding / town | place | disagree | Mt. Haven, just outside of Charleston @ a1.3 | Charleston @ a2.1 | Mt. Haven @ a5.3 | Mount Haven @ a7.1 | conflicts: 0-1 1-2 1-3
- town / spelling | name | refine | Mt. Haven @ a1.3 a5.3 | Mount Haven @ a7.1 | conflicts:
- wedding / state | place | agree | South Carolina @ a1.3 a4.2 a5.3 a7.1
- Cotton Dock / role | place | refine | the wedding @ a3.2 | by the cotton docks, the reception's tent @ a4.4 | many couples wed there @ a2.7 | conflicts:
- reception / venue | place | disagree | a white tent @ a1.4 a2.2 a3.7 a4.4 | a barn @ a7.4 | conflicts: 0-1
- Walsh / band | name | refine | Harriet and the Engine @ a1.5 a2.2 a4.5 a7.5 | Harriet + the Engine @ a3.8 | conflicts:
- Walsh / sang at the wedding | status | refine | sang @ a2.2 a3.8 a4.5 a7.5 | sang three songs @ a1.5 | was to have performed @ a5.3 | conflicts:
- Walsh / friend of the bride | other | refine | good friend @ a1.5 a2.2 | friend @ a4.5 | conflicts:
- Millar / part in the wedding | status | refine | sang @ a3.8 | perhaps performed @ a5.3 | conflicts:
- mother and sister / meal with Millar | other | refine | dined in Charleston with her @ a1.7 | seen in a Charleston restaurant with her @ a2.3 | conflicts:
- meal with Millar / time | date | agree | earlier in the weekend @ a1.7 a2.3
- DJ | other | agree | a DJ played @ a1.5 a4.5
- wedding / secrecy | status | agree | held quietly @ a3.1 a5.1
- cake / origin | place | disagree | Virginia @ a1.6 a4.6 | Maryland @ a5.8 | conflicts: 0-1
- couple / how long together | duration | disagree | not quite a year since first linked @ a1.2 | almost a year @ a4.1 | over a year @ a5.9 | conflicts: 0-2 1-2
- wedding / planner | other | disagree | the local Mara Gillard @ a3.2 | Margaret Stanton's team @ a4.8 a6.1 | conflicts: 0-1
- radio station / name | name | refine | 88QX @ a3.6 | 88qx @ a5.3 | conflicts:
- station's tweet / time | date | agree | last night @ a3.6 a5.3
- February visit / restaurants | place | refine | CRAB and Hogan's Porch @ a2.5 | CRAB and Peregrine Grill @ a3.10 | conflicts:
- gelato / place | place | refine | King Street @ a2.5 | near Waterfront Park @ a3.10 | conflicts:
- visit / date | date | agree | 2012-02 @ a2.5 a3.10
- guests / who came | other | refine | only the closest relatives and friends @ a4.7 | close friends and family @ a7.2 | conflicts:
- wedding gown / maker | name | disagree | Marchesa @ a4.9 a6.4 | Chanel @ a5.8 | Atelier Versace @ a7.3 | conflicts: 0-1 0-2 1-2
- wedding gown / reported Chanel | other | agree | Chanel by rumor @ a5.8 a6.3
- wedding gown / decoration | other | refine | crystals and rose gold embroidery @ a4.9 | custom crystal and rose gold needlework @ a6.5 | conflicts:
- bridesmaids / dresses | other | refine | silk chiffon with crystal embroidery @ a4.11 | Marchesa, blush silk chiffon with crystal embroidery @ a6.6 | conflicts:
- shoes / maker | name | refine | Christian Louboutin @ a4.11 | Louboutins @ a6.7 | conflicts:
- groom / suit | name | disagree | Burberry @ a4.12 | Hugo Boss @ a5.8 | conflicts: 0-1
- rings / jeweler | name | agree | Elaine Schultz @ a4.13 a5.8
- Randolph / age | age | agree | 35 @ a4.14 a6.8
- Livesey / age | age | agree | 25 @ a4.14 a6.3
- house bought / place | place | agree | Bedford, New York @ a4.14 a5.10
