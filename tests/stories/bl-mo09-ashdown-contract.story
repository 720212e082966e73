== a1 | Label & Ledger | 2015-05-12T09:30:00Z | Tollgate wins race for Nell Ashdown
Tollgate Records has signed the Stockport singer Nell Ashdown to a three-album contract worth £1.2 million, after an auction in which five labels took part. ^1
The papers were signed last Friday, said her manager, Gwen Pollitt. ^2 Publishing is not included and has gone to Larkmoor Music for a further £300,000. ^3
Ashdown, 19, came to notice in February, when the video for "Slack Water" was picked up by a Dutch radio presenter. ^4 It has now been watched six million times. ^5 Tollgate will release the song, in a new mix, on July 3. ^6
== a2 | Daily Lantern | - | From the bread counter to £2 million!
This time last year Nell Ashdown was slicing farmhouse loaves for £6.80 an hour. ^1 Now the teen sensation has inked a four-album deal worth TWO MILLION POUNDS. ^2
Record bosses fell over themselves to land the Stockport 19-year-old after her heartbreaker Slack Water went viral. ^3 "One of them sent a horse, an actual horse, and I live in a flat," giggles Nell. ^4
She celebrated with chips and curry sauce, and her first buy will be a new boiler for mum Denise, 48, a school cook. ^5
== a3 | Stockport Echo | 2015-05-15T11:00:00Z | Edgeley's Nell signs on the dotted line between the scones
The ink went on at table four of Pickford's, the Edgeley bakery where Nell Ashdown has worked since she was 16 and where she intends to finish the month. ^1
Tollgate Records' chief executive, Marcus Tully, took the train up on Friday of last week with the contract in a carrier bag. ^2 It commits her to three albums. ^3
"I wanted Denise to see it, and Denise was on her break," said Nell of her mother, a dinner lady. ^4 She will be 20 on June 6. ^5
The singer recorded "Slack Water" at a friend's in Offerton one afternoon for £60, most of which went on a taxi for the piano. ^6
== a4 | American Press Union | 2015-05-13T16:20:00Z | British newcomer lands $1.9 million record deal
A 19-year-old British singer who was working in a bakery when a homemade video made her famous has signed a $1.9 million recording contract. ^1
Nell Ashdown put her name to the deal with Tollgate Records at the company's London offices on Friday. ^2 It runs to three albums. ^3 Her song "Slack Water" will be issued in the United States on July 3 and has had more than six million views online. ^4
"A bidder sent me a horse, and I live in a flat," she told a British newspaper. ^5
== a5 | Northern Ears | - | told you so: nell ashdown
You read it here in January, when there were 212 of us watching. Slack Water: one microphone, an out-of-tune upright, forty quid, three hours. ^1
Seven labels went after her, and the one she chose is the one that turned up in person. ^2 Martin Tully of Tollgate ate a vanilla slice in front of me at Pickford's while she read every page. ^3 He's the man who dropped the Cutters, so let's see.
Album in the spring, they say. ^4
== a6 | The Capital Review | 2015-06-13T07:00:00Z | The patience of Nell Ashdown
Nell Ashdown turned 20 last Saturday and spent the day asleep. ^1 She has had a month, since signing for what her label calls "comfortably over a million", of being photographed next to bread. ^2
The contract gives her a royalty of 18 per cent and, rarer, a veto over singles. ^3 It was her manager, a former union rep who also looks after a brass band, who held out for that. Her first album, already half written, is due next March. ^5
None of this makes her a safe bet. Of the 28 British singers who were given seven-figure advances between 2005 and 2012, eleven never got as far as a second record, and one now sells kitchens in Hull. Ashdown knows the list by heart. Her grandfather, a bus inspector who played the euphonium, told her that there were two kinds of musician, those who counted the house and those who counted the bars, and that she had better be able to do both. She has kept her library card, her season ticket at Edgeley Park and the upright piano, which has a pint glass wedged under its left foot and a dead B flat.
She walks me past Pickford's, where she served until a fortnight ago at £6.80 an hour. ^6 "I was good at it," she says. "I'm not sure yet that I'm good at this."
== facts
- contract / value | money | disagree | £1.2 million @ a1.1 | £2 million @ a2.2 | $1.9 million @ a4.1 | comfortably over a million @ a6.2 | conflicts: 0-1, 1-2
- contract / number of albums | count | disagree | three @ a1.1 a3.3 a4.3 | four @ a2.2 | conflicts: 0-1
- auction / number of labels | count | disagree | five @ a1.1 | seven @ a5.2 | conflicts: 0-1
- contract / signing date | date | agree | 2015-05-08 @ a1.2 a3.2 a4.2
- contract / place of signing | place | disagree | Pickford's bakery, Edgeley @ a3.1 a5.3 | Tollgate's London offices @ a4.2 | conflicts: 0-1
- label / name | name | agree | Tollgate Records @ a1.1 a3.2 a4.2 a5.3
- Tollgate's chief / name | name | disagree | Marcus Tully @ a3.2 | Martin Tully @ a5.3 | conflicts: 0-1
- Ashdown / age | age | refine | 19 @ a1.4 a2.3 a4.1 | 20 on 2015-06-06 @ a3.5 a6.1
- Ashdown / home | place | refine | Stockport @ a1.1 a2.3 | Edgeley @ a3.1
- Slack Water video / views | count | refine | six million @ a1.5 | more than six million @ a4.4
- Slack Water / release date | date | agree | 2015-07-03 @ a1.6 a4.4
- Slack Water recording / cost | money | disagree | £60 @ a3.6 | £40 @ a5.1 | conflicts: 0-1
- Slack Water recording / time | duration | refine | an afternoon @ a3.6 | three hours @ a5.1
- Ashdown / wage at the bakery | money | agree | £6.80 an hour @ a2.1 a6.6
- Ashdown's mother / name and job | other | refine | Denise, a school cook @ a2.5 | Denise, a dinner lady @ a3.4
- bidder's gift / wording | quote | refine | One of them sent a horse, an actual horse, and I live in a flat @ a2.4 | A bidder sent me a horse, and I live in a flat @ a4.5
- Ashdown / workplace | place | refine | a bread counter @ a2.1 | Pickford's, a bakery in Edgeley @ a3.1 | a bakery @ a4.1 | Pickford's @ a6.6
- first album / due | date | refine | spring @ a5.4 | 2016-03 @ a6.5
