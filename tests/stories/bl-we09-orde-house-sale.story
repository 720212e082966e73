== a1 | West Oxon Journal | 2023-10-05T09:00:00Z | TV's Tamsin Orde sells Barley End
The broadcaster Tamsin Orde has sold Barley End, her seven-bedroom farmhouse outside Burford, for £4.15m, the Land Registry shows. ^1 It had been on the market since April, when the guide price was £4.75m. ^2
Miss Orde, 53, who presents Second Helpings and used to read the regional news, opened the gardens for the village fete every July. ^3 The 40 acres include a stretch of the Windrush and a trout lake. ^4 Completion took place on September 29. ^5
The parish council said the new owners had already asked about the bell-ringing.
== a2 | Daily Beacon | - | Tamsin cashes in! £2.4m profit on Cotswolds pile
TELLY queen Tamsin Orde has trousered a cool £2.4million profit after flogging her sprawling Cotswolds pad. ^1
The kitchen-show host, 53, got £4.6million for the mansion she snapped up for £2.2million in 2013, the year she split from rugby ace Gareth Pryce. ^2 A super-rich American couple who run a hedge fund fell for the place on a weekend break, say locals. ^3
It boasts seven bedrooms, an orangery and a heated kennel. ^4 Tamsin is downsizing to a harbourside cottage in Cornwall. ^5 "She wants to wake up to gulls, not wood pigeons," a chum says. Her salary was £315,000 last year.
== a3 | Country Property Week | 2023-10-12T08:00:00Z | Deal of the month: Barley End
What a Cotswold seller wants and what a Cotswold seller gets have parted company this year, and nowhere more plainly than at Barley End. Offered in spring at £4.75m, it changed hands at the end of September for 12.6 per cent less. ^1
The buyer is a software founder from Bristol, moving with his parents and four children; he had lost out on two houses nearby. ^2 The agents, Lyle Bartlett, had 61 viewings and three offers.
The vendor paid £2.2m in 2011 and is understood to have spent £900,000 on the roof, the orangery and a ground-source heat pump. ^3 There are sixteen hectares, mostly pasture. ^4
== a4 | The Courier Magazine | 2023-10-21T05:00:00Z | Tamsin Orde: 'I counted the spoons and thought, who are these for?'
The removal men have left a single chair, and Tamsin Orde has given it to me. We are in a whitewashed front room in Falmouth, with a view of masts, and the presenter, who was 53 in August, sits on a box marked HATS. ^1
"One evening I counted the spoons, there were 94, and I thought, who are these for?" she says. ^2 Her daughter is in Melbourne, her son in Leeds. She bought Barley End twelve years ago, with the money from the first cookery series, over her accountant's dead body. ^3 She will not discuss what it fetched, except to say that it was less than she had asked and more than she deserves. ^5
The young man who has it now writes computer programs, she believes, and his mother wants hens. ^4
== a5 | Sofa Watch | - | Tamsin's new nest
Loved the piece with our Tamsin and her spoons! Ninety-four of them, and "I thought, what are these for?" is going on a mug. ^1
So it's goodbye to the orangery where she did all those photo shoots, and hello Falmouth. ^2 Does this mean the show will move as well? The production company says no: the kitchen was always a studio in Bristol, sorry to break it to you. Series 14 starts in January.
== facts
- Barley End / price paid | money | disagree | £4.15m @ a1.1 | £4.6m @ a2.2 | 12.6 per cent less than £4.75m @ a3.1 | less than she had asked @ a4.5 | conflicts: 0-1 1-2
- Barley End / buyer | other | disagree | an American couple who run a hedge fund @ a2.3 | a software founder from Bristol @ a3.2 | a young man who writes computer programs @ a4.4 | conflicts: 0-1 0-2
- Tamsin Orde / purchase of Barley End | date | disagree | 2013 @ a2.2 | 2011 @ a3.3 a4.3 | conflicts: 0-1
- Barley End / asking price | money | agree | £4.75m @ a1.2 a3.1
- Barley End / put on the market | date | refine | 2023-04 @ a1.2 | 2023-21 @ a3.1
- Tamsin Orde / price paid for Barley End | money | agree | £2.2m @ a2.2 a3.3
- Barley End / bedrooms | count | agree | seven @ a1.1 a2.4
- Barley End / land | quantity | refine | 40 acres @ a1.4 | sixteen hectares @ a3.4
- Barley End / completion of the sale | date | refine | 2023-09-29 @ a1.5 | the end of 2023-09 @ a3.1
- Barley End / outbuilding | other | agree | an orangery @ a2.4 a3.3 a5.2
- Barley End / location | place | refine | outside Burford @ a1.1 | the Cotswolds @ a2.1
- Tamsin Orde / age | age | refine | 53 @ a1.3 a2.2 | 53 in August @ a4.1
- Tamsin Orde / new home | place | refine | Cornwall @ a2.5 | Falmouth @ a4.1 a5.2
- Tamsin Orde / remark about the spoons | quote | disagree | One evening I counted the spoons, there were 94, and I thought, who are these for? @ a4.2 | I thought, what are these for? @ a5.1 | conflicts: 0-1
