== a1 | Lagos Evening Post | 2024-12-16T08:00:00Z | Kingdap weds in Lagos before 1,500 guests
Afrobeats star Oladapo Akinsulure, known to his fans as Kingdap, married the model Ifeoma Nwabuzor at the Oriole Centre on Victoria Island on Saturday. ^1 Some 1,500 people filled the hall, among them two serving governors. ^2
The singer, 36, arrived forty minutes late in a white agbada. ^3 “I have sung about love for twelve years and today I finally know what I was talking about,” he told the congregation. ^4
It was the third ceremony for the pair. ^5 They signed the register at Ikoyi on November 22 and held the traditional rites in the bride's home town, Nsukka, on December 5. ^6
Nwabuzor appeared in four different outfits in all, the train of the first carried by six cousins. ^7 Her main gown, by the designer Bisi Olatunde, took seven months to sew. ^8
Akinsulure has a daughter, nine, from an earlier relationship. ^9

== a2 | GlowNaija | - | Inside the wedding of the year!
We counted four outfits, and every one of them was better than the last. ^1 Ify, as friends call the 31-year-old bride, walked in wearing a Bisi Olatunde creation which the atelier began in May and finished seven months later. ^2
Her groom could not hold back the tears. “I have sung about love for twelve years and today I finally know what I was talking about,” said Kingdap before about 1,500 guests. ^3
The Afropop king proposed on a beach in Zanzibar on Valentine's Day this year. ^4 The court wedding came on November 22, and the Igbo traditional ceremony in Enugu State on December 5. ^5
His little girl Morayo, nine, was the ring bearer. ^6
Next stop is the Seychelles, where the newlyweds will spend three weeks. ^7
His new album, number four, drops on March 14, so she had better enjoy him while she can. ^21

== a3 | AfriBeat Wire | - | Kingdap: 'Today I know what love is'
The Nigerian musician Kingdap has tied the knot for the third time in a month, always with the same woman.
Dapo Akinsulure and Ifeoma Nwabuzor exchanged vows in a Lagos events hall on Saturday, nine days after a traditional wedding in the east of the country and three weeks after a quiet visit to the registry. ^1 “I have sung about love for ten years and today I finally know what I was talking about,” the 36-year-old said at the altar. ^2
More than a thousand people attended. ^3 A spokesman put the bill at 400 million naira. ^4
The couple got engaged in February on holiday in Tanzania. ^5 They met in 2019, when she appeared in the video of “Sugar Road”, the second single of his third album. ^6
The singer's father, Chief Adewale Akinsulure, 71, a retired judge, danced with his walking stick. ^21 “He told me at eight that he would be famous and I caned him,” the old man recalled. ^22

== a4 | Style Diaspora | 2024-12-20T12:00:00Z | A bride in three gowns and one gele
Ifeoma Nwabuzor wore three looks at her white wedding to the singer Kingdap, and London is still talking about them. ^1
The model, 31, chose Bisi Olatunde for the aisle. ^2 “I told Bisi that I wanted to breathe and to eat,” she says. ^3 The work took her seamstresses five months. ^4
The celebration of December 14 on Victoria Island followed a Nsukka ceremony on December 5, for which she wore coral beads that had been her grandmother's. ^5
A party that is said to have cost 400 million naira ended at five in the morning. ^6 The two, who have been together since the filming of “Sugar Road” in 2019, fly to Mauritius for their honeymoon in January. ^7

== a5 | The Coast Herald | - | Singer's bill for the big day
Dapo Akinsulure's people have denied that his wedding cost 400 million naira, a sum named by one of his own spokesmen last weekend. ^1
“Nobody paid that. Half of the vendors are family,” his manager, Tunde Bakare-Cole, said. The registry marriage in Ikoyi took place on November 22. ^2
The singer popped the question in Zanzibar on New Year's Day, she told a radio station. ^3 “I told Bisi I wanted to breathe and eat,” she added about her dress. ^4
Father Akinsulure, who sat on the bench of the High Court and turned 71 in June, called the talk of millions “market noise”. ^21 The old gentleman had made the guests laugh with a memory: “He told me at ten that he would be famous and I caned him.” ^22 The singer's fourth album is due on March 7. ^23

== facts
- white wedding / day | date | refine | Saturday @ a1.1 a3.1 | 2024-12-14 @ a4.5
- white wedding / place | place | refine | Oriole Centre, Victoria Island @ a1.1 | a Lagos events hall @ a3.1 | Victoria Island @ a4.5
- white wedding / guests | count | refine | some 1,500 @ a1.2 a2.3 | more than a thousand @ a3.3
- Akinsulure / age | age | agree | 36 @ a1.3 a3.2
- Akinsulure / words at the altar | quote | disagree | sung about love for twelve years @ a1.4 a2.3 | sung about love for ten years @ a3.2
- registry wedding / day | date | refine | 2024-11-22 @ a1.6 a2.5 a5.2 | three weeks before the Saturday @ a3.1
- traditional wedding / day | date | refine | 2024-12-05 @ a1.6 a2.5 a4.5 | nine days before the Saturday @ a3.1
- traditional wedding / place | place | refine | Nsukka @ a1.6 a4.5 | Enugu State @ a2.5 | the east of the country @ a3.1
- registry wedding / place | place | agree | Ikoyi @ a1.6 a5.2
- ceremonies / how many | count | agree | 3 @ a1.5 a3.1
- bride / outfits on the day | count | disagree | 4 @ a1.7 a2.1 | 3 @ a4.1
- main gown / designer | name | agree | Bisi Olatunde @ a1.8 a2.2 a4.2
- main gown / time to make | duration | disagree | seven months @ a1.8 a2.2 | five months @ a4.4
- daughter / age | age | agree | 9 @ a1.9 a2.6
- bride / age | age | agree | 31 @ a2.2 a4.2
- proposal / day | date | disagree | 2024-02-14 @ a2.4 | February @ a3.5 | New Year's Day @ a5.3 | conflicts: 0-2 1-2
- proposal / place | place | refine | a beach in Zanzibar @ a2.4 | Tanzania @ a3.5 | Zanzibar @ a5.3
- wedding / cost | money | agree | 400 million naira @ a3.4 a4.6 a5.1
- honeymoon / place | place | disagree | Seychelles @ a2.7 | Mauritius @ a4.7
- couple / first met | date | agree | 2019 @ a3.6 a4.7
- couple / met at the video of | other | agree | Sugar Road @ a3.6 a4.7
- bride / on breathing and eating | quote | refine | I told Bisi that I wanted to breathe and to eat @ a4.3 | I told Bisi I wanted to breathe and eat @ a5.4
- Akinsulure / first name | name | refine | Oladapo @ a1.1 | Dapo @ a3.1 a5.1
- bride / first name | name | refine | Ifeoma @ a1.1 a3.1 a4.1 | Ify @ a2.2
- father / age | age | agree | 71 @ a3.21 a5.21
- father / profession | other | agree | judge @ a3.21 a5.21
- father / memory | quote | disagree | He told me at eight @ a3.22 | He told me at ten @ a5.22
- new album / date | date | disagree | 2025-03-14 @ a2.21 | 2025-03-07 @ a5.23
- new album / ordinal | count | agree | 4 @ a2.21 a5.23
