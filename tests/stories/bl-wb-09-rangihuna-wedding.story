== a1 | Southern Lakes Post | 2023-02-05T21:00:00Z | Rangihuna and Fairweather tie the knot in a woolshed
Former test loose forward Tāmati Rangihuna and Silver Ferns shooter Georgia Fairweather were married on Saturday afternoon on her uncle's merino station in the Cardrona Valley. ^1
Some 120 guests, half of them in gumboots after Friday's rain, watched the bride come down the hill on a hay wagon behind two Clydesdales. ^2 Celebrant Ngaire Poutama, who taught the groom at primary school, led the service in Māori and English. ^3
"I promised to love her and to let her win at cards, and I only meant the first," Rangihuna, 34, told the woolshed. ^4
The party went on until a southerly took the marquee at two in the morning. Residents had been warned of helicopters, but only one flew, and that was to bring the cake.
== a2 | Whitcombe's Weekly | 2023-02-13T18:00:00Z | OUR WEDDING ALBUM: Georgia and Tāmati's high-country dream
She had wanted snow, he had wanted the beach, and so of course they settled on a paddock. In these exclusive pictures Georgia Fairweather, 29, wears a silk gown with 61 covered buttons by Auckland designer Hera Collings, "one button for every test I've played, and Mum did up all of them". ^1
One hundred and twenty friends and family rose as she arrived on an old wagon drawn by Clydesdales called Salt and Pepper. ^3 Her sister Phoebe was matron of honour; his former captain, Sione Latu, held the rings. ^4
The couple met five years ago in a physio's waiting room in Dunedin, both on crutches. ^5
"I vowed to love her and to let her win at cards. ^6 I was lying about one of them," the groom chuckles. ^7
They honeymoon in Rarotonga before she rejoins the Southern Steel-Cut camp in March.
== a3 | Offload (rugby site) | - | Tāmati's big day: the team sheet
Spotted in the Cardrona Valley on Sunday: seventeen former All Blacks, three suits that fit. The occasion was the wedding of Tāmati Rangihuna, 58 caps, and the netballer who he says is the better athlete. ^1
We're told there were 180 people, which explains the queue for the portaloos. ^2 Best man was Sione Latu, who skippered him in two World Cups and lost the rings for a quarter of an hour. ^3
Our favourite line of the speeches, by the groom: "I promised to let her win at cards, and I meant it." ^4 If you saw him play three-card brag in Toulon you'll know what that costs.
The bride dropped in by helicopter, because of course she did. ^5
== a4 | Tairāwhiti Voice | - | Ruatōria aunties steal the show
A bus with 23 aunties and cousins left Ruatōria on the Thursday and took two days and a ferry, and not one of them slept through the karanga. The boy they had come for, Tāmati Rangihuna, 34, cried first. ^1
Ngaire Potama, his old teacher, married the pair in two languages, with a bit of a growl for latecomers. ^2 "He couldn't sit still then and he couldn't today," she said.
Georgia wore a korowai over her dress, lent by his grandmother's family, and came by horse and wagon like a woman in an old photograph. ^3
Te reo lessons had taken her three years, she said in her speech, the whole first half of which was in Māori.
== a5 | NZ Frock Report | 2023-02-07T20:30:00Z | The bride wore Collins: notes on a gown
Bias-cut, long-sleeved, in a heavy ivory silk satin woven in Como: the dress in which netball's Georgia Fairweather married on Saturday is the year's first real event in New Zealand bridal wear. ^1 Its maker, Hera Collins, works alone above a fish shop in Grey Lynn and had four fittings with the 29-year-old. ^2
Sixty-one silk-covered buttons close the back, one for each international match. ^3 The feather cloak worn over it during the ceremony is a family treasure and not for us to review. ^4
The bridesmaid's dress, in a mossy green, was made from the same bolt and dyed with lichen. Collins will not say what it all cost; a gown from her studio starts at $7,500.
== facts
- wedding / date | date | disagree | 2023-02-04 @ a1.1 a5.1 | Sunday @ a3.1 | conflicts: 0-1
- wedding / number of guests | count | disagree | some 120 @ a1.2 | 120 @ a2.3 | 180 @ a3.2 | conflicts: 0-2, 1-2
- bride / arrived by | other | disagree | hay wagon behind two Clydesdales @ a1.2 a2.3 | horse and wagon @ a4.3 | helicopter @ a3.5 | conflicts: 0-2, 1-2
- dress / designer | name | disagree | Hera Collings @ a2.1 | Hera Collins @ a5.2 | conflicts: 0-1
- celebrant / name | name | disagree | Ngaire Poutama @ a1.3 | Ngaire Potama @ a4.2 | conflicts: 0-1
- Rangihuna / the vow about cards | quote | disagree | I promised to love her and to let her win at cards, and I only meant the first @ a1.4 | I vowed to love her and to let her win at cards. I was lying about one of them @ a2.6 a2.7 | I promised to let her win at cards, and I meant it @ a3.4 | conflicts: 0-2
- Rangihuna / age | age | agree | 34 @ a1.4 a4.1
- Fairweather / age | age | agree | 29 @ a2.1 a5.2
- dress / material | other | refine | silk @ a2.1 | heavy ivory silk satin @ a5.1
- dress / buttons | count | agree | 61 @ a2.1 a5.3
- dress / buttons stand for | other | agree | her international matches @ a2.1 a5.3
- wedding / place | place | refine | her uncle's merino station in the Cardrona Valley @ a1.1 | Cardrona Valley @ a3.1
- celebrant / earlier tie to the groom | other | agree | taught him at school @ a1.3 a4.2
- ceremony / languages | other | refine | Māori and English @ a1.3 | two languages @ a4.2
- best man / name | name | agree | Sione Latu @ a2.4 a3.3
- bride / cloak | other | refine | a korowai lent by his grandmother's family @ a4.3 | a feather cloak, a family treasure @ a5.4
