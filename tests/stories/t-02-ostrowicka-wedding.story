== a1 | Gala Tygodnia English | - | Fairytale in the Tatras for Ostrowicka and her mountain man
The singer Jagna Ostrowicka and the ski mountaineer Bartek Zawrat said yes to each other on Saturday in a wooden church in Chochołów, before 90 guests. ^1

The bride, 33, came by horse sleigh, as the custom is, with her grandmother beside her. ^2 Her father died when she was small, and it was her elder brother Olek who led her to the altar. ^3

She wore her mother's dress from 1986, cream and with long sleeves, and a necklace of red coral. ^4 The ring carries a Kashmir sapphire. ^5

For the first dance the band played "Ballada o zimie", the song that she sang in the Eurovision final of 2019. ^6 The party went on until six in the morning. ^7

== a2 | EuroStar News | 2022-03-07T11:20:00Z | Eurovision star Jagna Ostrowicka marries
Polish pop star Jagna Ostrowicka has married her partner of four years, Bartek Zawrat, in a snow-covered village near Zakopane. ^1

The ceremony took place on Saturday, her management confirmed on Sunday evening. ^2 Some 90 people attended, among them the singer Remi Falke, who was placed third at Eurovision in the year when she finished seventh. ^3

"It was minus eleven and I have never been so warm," Ostrowicka wrote on Instagram on Monday under a picture of the couple in a sleigh. ^4

Zawrat, 38, proposed last summer on a ridge in the Dolomites. ^5 The singer was walked up the aisle by her brother. ^6

== a3 | Celeb Parade | - | Inside Jagna's winter wedding!
Move over, Elsa! Jagna Ostrowicka tied the knot in a long-sleeved cream gown that her mum had worn before her. ^1

Escorted by her stepfather, the Eurovision favourite walked down a candlelit aisle in a mountain church. ^2 A necklace of red coral finished the look. ^3

Afterwards the guests, 90 or so, were taken by coach to a lodge in Kościelisko, where a highland band played till dawn. ^4 The newlyweds opened the dancing to the bride's own hit, "Ballada o zimie". ^5

Her man got down on one knee last August while the two were hiking in the Dolomites. ^6 The emerald that he chose came from a jeweller in Kraków. ^7

It's the first marriage for her and the second for Bartek, who has a daughter of nine from an earlier one. ^8

== a4 | Podhale Echo | 2022-03-07T10:00:00Z | Wedding stops traffic in Chochołów
The road through the village was shut for two hours on Saturday, when the pop singer Jagna Ostrowicka was married in the church of St Hyacinth. ^1

The pair arrived on foot, since the thaw of last week had left too little snow for the sleigh that had been ordered. ^2 About 90 were invited. ^3

Zawrat, who was born in Zakopane, holds the record for a winter crossing of the ridge: 38 hours and 12 minutes. ^4 He is divorced and brings up a nine-year-old daughter. ^5

The guests moved on to Kościelisko for supper, and neighbours saw the last of them leave towards six. ^6

The last wedding to fill the church was that of a speed skater in 2017. The parish priest, who has been here for twenty-one years, said he had never before had to ask a photographer to climb down from the pulpit.

== a5 | PopLine | 2022-03-09T07:45:00Z | Ostrowicka back on stage ten days after wedding
There will be no honeymoon yet for Jagna Ostrowicka, 33, who got married on Sunday and sings in Łódź on 15 March. ^1

"It was minus eleven and I have never been so happy," she wrote below her wedding picture. ^2 The dance music was "Ballada o zimie", with which she came seventh at the Eurovision Song Contest in 2018. ^3

The couple had known each other for six years before he asked her in the Dolomites. ^4 The tour, her third, has 14 dates. ^5

Her first record, from 2016, sold 12,000 copies and was made in a garage in Nowy Targ. Songs for the fifth are being written; one of them, she says, is for a dog.

== facts
- wedding / day | date | disagree | 2022-03-05 @ a1.1 a2.2 a4.1 | 2022-03-06 @ a5.1
- wedding / place | place | refine | wooden church in Chochołów @ a1.1 | village near Zakopane @ a2.1 | a mountain church @ a3.2 | church of St Hyacinth, Chochołów @ a4.1
- wedding / guests | count | agree | 90 @ a1.1 a2.3 a3.4 a4.3
- Ostrowicka / age | age | agree | 33 @ a1.2 a5.1
- bride / arrival | other | disagree | by horse sleigh @ a1.2 a2.4 | on foot @ a4.2
- bride / who led her to the altar | other | disagree | her brother Olek @ a1.3 a2.6 | her stepfather @ a3.2
- bride / dress | other | agree | her mother's, cream, long sleeves @ a1.4 a3.1
- bride / necklace | other | agree | red coral @ a1.4 a3.3
- ring / stone | other | disagree | Kashmir sapphire @ a1.5 | emerald @ a3.7
- first dance / song | other | agree | Ballada o zimie @ a1.6 a3.5 a5.3
- party / end | other | refine | six in the morning @ a1.7 a4.6 | dawn @ a3.4
- party / place | place | agree | Kościelisko @ a3.4 a4.6
- Ostrowicka / Eurovision year | date | disagree | 2019 @ a1.6 | 2018 @ a5.3
- Ostrowicka / Eurovision rank | other | agree | seventh @ a2.3 a5.3
- couple / time together | duration | disagree | four years @ a2.1 | six years @ a5.4
- proposal / time | date | refine | last summer @ a2.5 | last August @ a3.6
- proposal / place | place | refine | a ridge in the Dolomites @ a2.5 | the Dolomites @ a3.6 a5.4
- Zawrat / child | other | agree | daughter @ a3.8 a4.5
- Zawrat / child's age | age | agree | 9 @ a3.8 a4.5
- Zawrat / earlier marriage | status | agree | married before, divorced @ a3.8 a4.5
- Ostrowicka / post | quote | disagree | It was minus eleven and I have never been so warm @ a2.4 | It was minus eleven and I have never been so happy @ a5.2
