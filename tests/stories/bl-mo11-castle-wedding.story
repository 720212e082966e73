== a1 | Caledonian News Agency | 2019-08-11T09:00:00Z | Singer Cassia Lane weds actor Ewan Pirie in Argyll
The American singer Cassia Lane and the Scottish actor Ewan Pirie were married on Saturday at Dunfarrel Castle near Oban, their spokeswoman said. ^1
Some 180 guests watched the ceremony, which was led by the Rev Iain Macphail. ^2 Lane, 33, crossed the loch in a rowing boat with her father at the oars. ^3
The couple met in 2016 while filming "Glass Harbour", in which Pirie, 36, played her brother. ^4 "We are daft with happiness," they said in a short note. ^5 They are to live in Edinburgh.
== a2 | Daily Lantern | 2019-08-12T05:00:00Z | HAIL CASSIA! Pop queen's £2m Highland fling
Twelve pipers. Six tiers of cake. And a guest list that ran to 250, from two Bond girls to the bloke who taught the groom to weld. ^1
Cassia Lane, 33, and Trawlermen hunk Ewan Pirie spared nothing as they tied the knot at Dunfarrel on Saturday in a bash said to have set them back £2 million. ^2
The chart-topper flashed a nine-carat rock as she was rowed in by dad Curtis, 70. ^3 Fireworks turned the loch pink. Guests then bopped till five in a marquee the size of a football pitch.
It all began with a drunken karaoke duet in a Berlin bar three years ago. ^5
== a3 | Lorn Advertiser | 2019-08-15T08:00:00Z | Roof money for Kilbrannan after big day at the castle
Kilbrannan village hall will have a new roof, thanks to a couple who were not even married in it. Cassia Lane and Ewan Pirie, whose wedding closed the shore road last Saturday, have given £10,000. ^1
The minister, the Rev Ian McPhee, said he had never seen so many people cry before he opened his mouth. ^2 A dozen pipers from the high school played the bride up from the jetty. ^3
Not everyone was charmed. Sheep farmer Donald Gillies, 59, said the fireworks, a quarter of an hour of them from 11pm, had put two ewes through a fence. ^4 The castle had been taken for three days. ^5
== a4 | Gloss (New York) | 2019-08-14T16:00:00Z | Inside Cassia Lane's Storybook Scottish Wedding
For her walk up from the water, Cassia Lane chose a bias-cut gown by the London designer Maud Allenby, sewn with 4,000 freshwater pearls. ^1 On her hand was the seven-carat old mine diamond with which Ewan Pirie proposed at a rented cabin in Iceland on New Year's Eve. ^2
The 180 guests, among them director Sol Ferrante, spent three days at Dunfarrel Castle, falconry and a ceilidh included. ^3 At the dinner the bride's father, a retired mail carrier from Toledo, sang "Shenandoah." ^4
Lane, whose last album spent six weeks at No. 1, kept her phone in a drawer from Thursday on, and so did everyone else: a basket at the gate took them in, each in a numbered tweed pouch. The flowers were heather, thistle and sweet pea from a walled garden on Mull, cut at four in the morning and brought over on the first ferry. For dancing she changed into a 1974 jumpsuit that once belonged to her grandmother, a backup singer from Detroit. The bridesmaids, five of them, wore what they liked.
The tab, a planner familiar with the weekend told Gloss, came to $1.7 million. ^5 "We're daft with happiness and a little sunburned," the groom said. ^6
== a5 | Lane Line | - | MARRIED!!!! everything we know
The dress: Maud Allenby, and a lady who worked on it says the pearls took eleven weeks. ^1 The ring: the same one from February, because he asked her on Valentine's Day, remember the blurry picture. ^2 The boat: her DAD rowed it, I'm not okay. ^3
The cake had six layers and one of them was haggis?? ^4 (Not confirmed.)
And to think that they met playing brother and sister in "Glass Harbour". ^5
They asked for no presents, and gave ten thousand pounds to the village. ^6
== a6 | The Marquee, a newsletter for event planners | - | What a castle really costs
Readers ask about the Lane and Pirie job. No, it wasn't ours. I'm told by someone who saw the sheets that the whole thing closed at £1.4 million, of which Dunfarrel itself, for three days, was only £85,000. ^1
Where does the rest go? Power, roads, toilets and boats. Feeding 180 people for a long weekend on a peninsula with one shop means a kitchen on a barge. ^2
Compare our own job at Loch Fyne in 2016, 95 covers and no boats, which came in at £210,000 and which the client thought scandalous. The generator alone was £11,000. We lost a van in a bog and paid for the van, and then, since the bog was a site of special scientific interest, for the bog. My rule since is to double whatever the ferry company tells you and to add a tractor.
The display over the water ran fifteen minutes at £3,000 a minute. ^3 Pipers, by comparison, are cheap.
== facts
- wedding / date | date | agree | 2019-08-10 @ a1.1 a2.2 a3.1
- wedding / place | place | refine | Dunfarrel Castle near Oban @ a1.1 | Dunfarrel @ a2.2 a6.1 | Dunfarrel Castle @ a4.3
- wedding / guests | count | disagree | 180 @ a1.2 a4.3 a6.2 | 250 @ a2.1 | conflicts: 0-1
- minister / name | name | disagree | Rev Iain Macphail @ a1.2 | Rev Ian McPhee @ a3.2 | conflicts: 0-1
- bride / age | age | agree | 33 @ a1.3 a2.2
- bride's arrival / who rowed | other | refine | her father @ a1.3 a5.3 | her father, Curtis @ a2.3
- couple / how they met | other | disagree | filming Glass Harbour @ a1.4 a5.5 | karaoke in a Berlin bar @ a2.5 | conflicts: 0-1
- couple / when they met | date | agree | 2016 @ a1.4 a2.5
- couple's note / wording | quote | refine | We are daft with happiness @ a1.5 | We're daft with happiness and a little sunburned @ a4.6
- wedding / cost | money | disagree | £2 million @ a2.2 | $1.7 million @ a4.5 | £1.4 million @ a6.1 | conflicts: 0-1, 0-2
- ring / carats | quantity | disagree | nine @ a2.3 | seven @ a4.2 | conflicts: 0-1
- proposal / date | date | disagree | 2018-12-31 @ a4.2 | Valentine's Day @ a5.2 | conflicts: 0-1
- pipers / number | count | agree | twelve @ a2.1 a3.3
- cake / tiers | count | agree | six @ a2.1 a5.4
- fireworks / length | duration | agree | a quarter of an hour @ a3.4 a6.3
- dress / designer | name | agree | Maud Allenby @ a4.1 a5.1
- castle / hired for | duration | agree | three days @ a3.5 a4.3 a6.1
- gift to the village / sum | money | agree | £10,000 @ a3.1 a5.6
