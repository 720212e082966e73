== a1 | Bund Entertainment Net | 2024-03-15T12:30:00Z | Translated: Shen Ruoxi and Gu Mingyuan announce divorce
At 8 o'clock on Friday evening the studio of actress Shen Ruoxi and the Weibo account of Cloudleaf Tea founder Gu Mingyuan put out the same eight lines. ^1
"After friendly talks we have completed the formalities of our divorce. ^5 From today we walk separate roads, and we will raise our son together," they say. ^2
Within ten minutes the topic was first on the hot search list, and by midnight it had been read 1.4 billion times.
Shen, 39, who won a Golden Rooster in 2017 for "The Apple Carrier," married the businessman in Sanya in May 2014. ^3 Their son, known to fans as Little Millet, is eight. ^4 Rumours about the marriage had been going around since he missed the premiere of her film "Snow Line" in December. The lines do not mention property.

== a2 | Cathay Business Daily | 2024-03-18T10:00:00Z | Translated: Founder's divorce costs him 4 percent of Cloudleaf
Cloudleaf Holdings informed the Hong Kong exchange that its chairman, Gu Mingyuan, has transferred 4.1 percent of its shares to his former wife, the actress Shen Ruoxi. ^1
At Friday's closing price the packet is worth 320 million yuan. ^2 Gu, 46, still holds 37 percent and keeps control. ^3 Shen has promised not to sell for two years. ^4
The paper filed with the exchange cites a mediation agreement of the Chaoyang District People's Court in Beijing, which took effect on March 11. ^5 A person with knowledge of it says that the suit had been brought by Shen, in August last year. ^6
The founder opened his first shop in Changsha in 2009 with 60,000 yuan from his parents. Today there are 5,200 shops. The share fell 2.3 percent on Monday, less than the market.

== a3 | Harbour Star Weekly | 2024-03-17T04:00:00Z | Translated: 230 million and three flats: Ruoxi's parting gift
Ruoxi walks away rich. The "Snow Line" star receives stock in her ex-husband's tea empire worth 230 million yuan, as well as three flats, two of them in Beijing. ^1
Friends of the couple say that it was he who wanted out and had the papers drawn up last summer, after a quarrel in Phuket over a "business friend" in Chengdu. ^2
But the red book is not yet a green one! Under mainland rules a couple must wait thirty days before the divorce certificate is issued, and our source swears that they are still in this cooling-off period. ^3 "She could change her mind," the source says.
The boy, a pupil of the second year, lives with his mother and a nanny in Shunyi. ^4 Gu was seen at the airport on Saturday without his ring. ^5

== a4 | Lion Rock Gazette | 2024-03-19T01:00:00Z | Tea tycoon and film star end 10-year marriage
BEIJING - One of China's most photographed couples is no more. Shen Ruoxi, the award-winning actress, and Gu Mingyuan, who made fruit tea a billion-dollar business, said they had divorced. ^1
"From today we go our own ways, and each of us will bring up our son," the pair wrote on the social network Weibo. ^2
They had been married for nearly a decade. ^3 The settlement, reached before a court in the capital, gives Ms. Shen about 4 percent of Cloudleaf, a company statement shows. ^4 She may not sell the stock until 2026. ^5
Mr. Gu was married once before, to a classmate; that divorce, in 2011, cost him, he likes to say, "two shops and a van."

== a5 | Chinese Cinema Insider | - | What the split means for "Snow Line 2"
Not much, it seems. Shen Ruoxi is expected in Harbin on April 2 as planned, her studio tells us, and Cloudleaf stays on as sponsor. ^1
The first film, with her as a railway doctor, took 890 million yuan at the winter box office and was co-financed by Gu Mingyuan through his Green Lantern Capital. In the settlement his third of the franchise goes to her, along with stock valued at some 320 million. ^2 A flat in Shanghai and two in Beijing complete the list, says our contact. ^3
Was it she who went to court? ^6 "Yes, and without a loud word," says a producer who has known her since "The Apple Carrier." ^4 That was the part for which she was given her Golden Rooster seven years ago. ^5

== a6 | Tea & Tabloid (newsletter) | - | Thirty days? No. A note on the law
A reader asks whether Shen and Gu are still man and wife, as a Hong Kong weekly has it. They are not. The thirty-day wait applies to couples who go to the civil affairs office, and these two went before a judge, whose mediation is final once both sides have signed it; that was in the second week of March. ^1
Who gets the child? He is in primary school and stays with his mother on weekdays. ^2 As for the money, I count the tea shares, which she has to keep for two years, and a stake in a film series. ^3
"We will raise our son together," they promised on that Friday, four days after the signing. ^4 Little Millet's grandparents in Changsha have sold their interviews, I hear, for a year's supply of nothing.
== facts
- settlement / worth of the shares | money | disagree | 320 million yuan @ a2.2 a5.2 | 230 million yuan @ a3.1 | conflicts: 0-1
- divorce / state | status | disagree | completed @ a1.5 a2.5 a4.1 a6.1 | still in the cooling-off period @ a3.3 | conflicts: 0-1
- divorce / who asked for it | other | disagree | Shen @ a2.6 a5.6 a5.4 | Gu @ a3.2 | conflicts: 0-1
- joint statement / about roads and son | quote | disagree | "From today we walk separate roads, and we will raise our son together" @ a1.2 | "From today we go our own ways, and each of us will bring up our son" @ a4.2 | "We will raise our son together" @ a6.4 | conflicts: 0-1 1-2
- marriage / length | duration | refine | since May 2014 @ a1.3 | nearly a decade @ a4.3
- settlement / share of the company | quantity | refine | 4.1 percent @ a2.1 | about 4 percent @ a4.4
- court / which | place | refine | Chaoyang District People's Court, Beijing @ a2.5 | a court in the capital @ a4.4 | a judge @ a6.1
- mediation / when it took effect | date | refine | 2024-03-11 @ a2.5 | second week of March @ a6.1 | four days before the Friday @ a6.4
- son / age | age | refine | 8 @ a1.4 | pupil of the second year @ a3.4 | in primary school @ a6.2
- Golden Rooster / year | date | refine | 2017 @ a1.3 | seven years ago @ a5.5
- shares / ban on selling | duration | refine | two years @ a2.4 a6.3 | until 2026 @ a4.5
- son / whom he lives with | other | agree | mother @ a3.4 a6.2
- announcement / where | other | agree | Weibo @ a1.1 a4.2
- announcement / day | date | agree | Friday @ a1.1 a6.4
- settlement / stake in the film series | other | refine | a third of the franchise @ a5.2 | a stake in a film series @ a6.3
- settlement / flats | count | refine | three, two of them in Beijing @ a3.1 | one in Shanghai and two in Beijing @ a5.3
