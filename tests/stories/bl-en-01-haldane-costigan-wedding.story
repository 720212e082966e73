== a1 | Lakeland Press Agency | 2023-06-18T09:40:00Z | Actor Rory Haldane weds Aoife Costigan on Lake Como
BELLAGIO, Italy - The Scottish actor Rory Haldane married the Irish television presenter Aoife Costigan on Saturday evening in the gardens of a private villa above Lake Como, his publicist said. ^1
Around 90 people attended, and they were brought across from Varenna in wooden launches. ^2 Rain interrupted the blessing at about 6 p.m. and the party moved under the loggia. ^3
Haldane, 41, made his name as the detective Tom Brodie in "Harrow Lane", which ran for six series until 2019. ^4 Costigan, 36, has presented the RTÉ consumer programme "Fair Game" since 2018. ^5
The couple's four-year-old son, Finn, carried the rings. ^6 It is the second marriage for the groom, whose union with the ceramicist Judith Ware was dissolved in 2014, and the first for the bride.
The publicist, Helen Strang, declined to say whether pictures had been sold.

== a2 | The Daily Lantern | 2023-06-18T21:15:00Z | SOAKED, SMITTEN AND SPLICED! Harrow Lane hunk ties knot in lightning storm
Talk about a splash! Rory Haldane's £400,000 big day in Italy was almost washed away when the heavens opened just as his bride said "I will".
The Brodie heart-throb and telly beauty Aoife were drenched in front of 130 pals, among them his on-screen boss Dame Marian Pryce, a pair of Ireland rugby internationals and the boy band singer Kit Lawler. ^1
"There was a crack of thunder and everybody shrieked," our mole on the lake reveals. "Rory just picked her up and ran for the arches."
Aoife sparkled in ivory silk by Dublin designer Orla Fennessy and swapped it after dinner for a green trouser suit. ^2 Big brother Callum was best man and had guests in stitches about Rory's teenage job gutting haddock in Peterhead. ^3
Little Finn stole the show on ring duty. ^4 The lovebirds had been through the legal bit at a register office in Edinburgh last month, so Italy was all about the party. ^5

== a3 | The Irish Courier | 2023-06-19T06:00:00Z | Costigan and Haldane marry in Lombardy
Aoife Costigan, the Athlone-born presenter of Fair Game, was married at the weekend in Bellagio to the actor Rory Haldane. ^1
A family friend, Fr Declan Moy, travelled from Westmeath to give the blessing. ^2 As it had no standing in Italian law, the pair had already signed the register in Edinburgh in May, in the presence of their parents only. ^3
Costigan told this newspaper in January that she had wanted somewhere "halfway between nowhere", since neither family would concede the other's country. She met Haldane in 2017 while both were working on The Slow Tide, he in the lead and she as the voice of a radio announcer. ^4 He proposed on a beach in Connemara at Christmas 2021. ^5
Her gown came from Orla Fennessy, whose studio is in Drury Street. ^6 Callum Haldane, a trawler skipper, stood beside his brother. ^7
She is expected back on air in September.

== a4 | Midlands Beat FM | - | Our Aoife's a married woman!
Hands up who cried? Athlone's own Aoife Costigan is officially off the market.
She said her vows on Friday on the shores of Lake Como, and by all accounts it bucketed down. ^1 Her mam Bernie, who rang the breakfast show from Milan airport, told us it was a small enough affair, with fewer than a hundred there and half of them cousins. ^2
"Father Moy had the book held over his head and he kept going," Bernie laughed. ^3
Aoife, 36, and her Scottish fella have been an item for six years since they made that drama about the lighthouse together. ^4 They live in Leith with Finn, who will be five in August. ^6
Aoife got her start right here in 2009 reading the farm prices at ten to six in the morning. We want it known that we found her first.

== a5 | Il Battello di Lecco | 2023-06-19T10:30:00Z | A Scottish wedding at Villa Corvara, despite the storm
Bellagio has seen another wedding from the world of cinema. On the evening of the 17th the British actor Rory Haldane and Aoife Costigan, a journalist, exchanged promises at Villa Corvara, which was built in 1782 and is hired out for some 25,000 euros a day. ^1
The heavy shower that fell shortly after six obliged the ninety guests to take shelter, while two of the fourteen boats had to turn back to the landing stage. ^3
"The water entered as far as our bones, and it was of no importance to anyone," the groom wrote on Instagram on Sunday, beside a picture of the child in a life jacket. ^4
A trio from Bergamo played, and risotto with perch was served. The bride wore a dress of the Irish fashion house Orla Finnerty. ^5 The mayor, who was not invited, sent flowers.

== a6 | Grace & Favour magazine | - | Rory and Aoife: "The lake had other plans"
In an exclusive set of portraits, Rory Haldane and Aoife Costigan open the album of their June wedding in the Italian lakes. ^1
"Soaked to the skin and never happier," was all that Rory put under the first photograph that he shared, taken as the downpour broke over Villa Corvara. ^2
Aoife, who turned 37 a fortnight after the ceremony, chose forty metres of Irish linen for the tables and a silk gown by her friend Orla Fennessy. ^4 Her father Pat, who had a hip operation in March, walked her down 61 stone steps.
Rory's proposal, she remembers, was a muddle: he dropped the box in the sand at Dog's Bay two days after Christmas. ^5 "I had to dig for my own engagement," she says. Finn, she adds, handed the rings to the wrong man. ^6
There was no honeymoon. Rory was due in Belfast, where he starts filming "The Assessor", and they hope for two weeks in Japan in November.
== facts
- wedding / day | date | disagree | Saturday 2023-06-17 @ a1.1 a5.1 | Friday @ a4.1
- wedding / number of guests | count | disagree | around 90 @ a1.2 a5.3 | 130 @ a2.1 | fewer than a hundred @ a4.2 | conflicts: 0-1, 1-2
- wedding dress / designer | name | disagree | Orla Fennessy @ a2.2 a3.6 a6.4 | Orla Finnerty @ a5.5
- Rory Haldane / words about the rain on Instagram | quote | disagree | "The water entered as far as our bones, and it was of no importance to anyone" @ a5.4 | "Soaked to the skin and never happier" @ a6.2
- wedding / place | place | refine | a private villa above Lake Como @ a1.1 | Bellagio @ a3.1 | on the shores of Lake Como @ a4.1 | Villa Corvara, Bellagio @ a5.1 a6.2
- legal marriage / when | date | refine | last month @ a2.5 | May @ a3.3
- Aoife Costigan / age | age | refine | 36 @ a1.5 a4.4 | 37 a fortnight later @ a6.4
- engagement / when and where | date | refine | Christmas 2021, a beach in Connemara @ a3.5 | two days after Christmas, Dog's Bay @ a6.5
- couple / how long together | duration | refine | met in 2017 @ a3.4 | six years @ a4.4
- rain / hour | date | refine | about 6 p.m. @ a1.3 | shortly after six @ a5.3
- legal marriage / place | place | agree | Edinburgh @ a2.5 a3.3
- Finn / part in the wedding | other | agree | carried the rings @ a1.6 a2.4 a6.6
- best man / name | name | agree | Callum Haldane @ a2.3 a3.7
- blessing / priest | name | agree | Fr Declan Moy @ a3.2 a4.3
- Finn / age | age | agree | 4 @ a1.6 a4.6
