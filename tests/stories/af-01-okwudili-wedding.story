== a1 | Coast News Agency | 2022-11-21T09:00:00Z | Nollywood's Ifunanya Okwudili weds in Lagos
LAGOS - Nigerian film actress Ifunanya Okwudili married the music producer Chukwuebuka Nnaji in Lagos on Saturday, her publicist said. ^1
Some 600 people watched the couple exchange vows at the Church of the Assumption in Ikoyi before a reception that ran until dawn. ^2
“I have played a bride eleven times, and none of them had this man waiting,” Okwudili, 33, told reporters outside the church. ^3
The two had held a traditional ceremony in Awka, the bride's home town, on October 29. ^4
Okwudili came to notice in the 2015 drama “Salt Road” and was named best actress at the Savannah Screen Awards in 2019. ^5
Nnaji, 38, has produced four number-one singles at home. ^7 His first marriage, to the singer Teni Brights, ended in 2017 after two years. ^6
A month ago another film wedding, that of the comedian Tunji Rotimi and the model Sade Brown, filled a hotel at Lekki with 400 people on a Thursday.

== a2 | NaijaSpice | - | Ify Okwudili is off the market!
Somebody hold us. The one and only Ify Okwudili walked down the aisle on Sunday, November 20, and the whole of Ikoyi stood still. ^1
Almost 600 guests, all in champagne and emerald, squeezed into the church, and hubby Chukwuebuka Nnadi, better known as Buka Keys, cried before she even reached the altar. ^2
“I have played a bride eleven times, and none of them had this man standing there,” the 33-year-old said afterwards, and every single lady in the compound screamed. ^3
You will recall that their igba nkwu in Awka broke the internet last month, when 40 cows were reportedly killed. ^4
Buka Keys was once the husband of Teni Brights. ^6 They packed up their marriage in 2017 and share a son, Kamsi, six. ^5
Our wedding tracker says this is the ninth Nollywood bride of the year, after five in the first half alone.

== a3 | Orchid Magazine | 2022-12-05 | “He brought me okra soup”: Ifunanya's fairy tale
It was during the rainy season of 2019, on a film set in Enugu, that Ifunanya Okwudili first noticed the quiet man in the headphones. ^1 He had come to score “The Widow's Ledger”, and he brought her okra soup.
Last month the actress became Mrs Nnaji in a church in Ikoyi, in a gown by the Accra designer Efua Sarpong that took 900 hours to bead. ^2
Buka, as everyone calls the producer, went on one knee in February on a beach in Zanzibar. ^3
“My mother told me to marry the one who lets me finish my sentences,” says the bride, whose two sisters, Adaobi and Nkem, were bridesmaids. ^4
Three weeks before the church there was the traditional wedding in her home town, where the couple changed outfits four times. ^5
A second wedding party in London, for his family, is planned for the spring.

== a4 | The Evening Dispatch (London) | - | Afrobeats hitmaker marries film star
Chukwuebuka Nnaji, the man behind some of the biggest Afrobeats hits of the last decade, has married the Nollywood actress Ifunanya Okwudili in front of 800 guests. ^1
The south London-born producer, 38, proposed in Zanzibar in February after a romance that began in 2018, when he wrote the score for one of her films. ^2
The bride wore a gown by Efua Sarpong and arrived in a 1960s Peugeot that had belonged to her grandfather. ^3
Adaobi and Nkem, her sisters, followed her up the aisle in Lagos at the weekend. ^4
“My mother told me to marry the one who lets me finish my sentences,” she has said of her choice. ^5
Nnaji worked on three tracks of the album that won the 2021 Meridian Prize and is due back in his Peckham studio in January.
== facts
- church wedding / day | date | disagree | 2022-11-19 @ a1.1 | 2022-11-20 @ a2.1 | last month @ a3.2 | weekend @ a4.4 | conflicts: 0-1
- church wedding / place | place | refine | church in Ikoyi @ a1.2 a2.1 a3.2 | Lagos @ a1.1 a4.4
- wedding / guests | count | disagree | some 600 @ a1.2 | almost 600 @ a2.2 | 800 @ a4.1 | conflicts: 0-2 1-2
- Okwudili / bride eleven times | quote | disagree | none of them had this man waiting @ a1.3 | none of them had this man standing there @ a2.3
- Okwudili / age | age | agree | 33 @ a1.3 a2.3
- groom / surname | name | disagree | Nnaji @ a1.1 a3.2 a4.1 | Nnadi @ a2.2
- Nnaji / age | age | agree | 38 @ a1.7 a4.2
- traditional wedding / day | date | refine | 2022-10-29 @ a1.4 | last month @ a2.4 | three weeks before the church @ a3.5
- traditional wedding / place | place | refine | Awka @ a1.4 a2.4 | her home town @ a1.4 a3.5
- first marriage / end | date | agree | 2017 @ a1.6 a2.5
- couple / met | date | disagree | 2019 @ a3.1 | 2018 @ a4.2
- proposal / month and place | other | agree | February in Zanzibar @ a3.3 a4.2
- gown / designer | name | agree | Efua Sarpong @ a3.2 a4.3
- bridesmaids / names | name | agree | Adaobi and Nkem @ a3.4 a4.4
- Okwudili / mother's advice | quote | agree | My mother told me to marry the one who lets me finish my sentences @ a3.4 a4.5
- Nnaji / nickname | name | refine | Buka @ a3.3 | Buka Keys @ a2.2 a2.6
- first wife / name | name | agree | Teni Brights @ a1.6 a2.6
