== a1 | Weekly Stargazer | 2021-09-20T13:00:00Z | Corinne Ashdown and Mateo Brandt wed beside a Quebec lake
Corinne Ashdown is a married woman. The "Salt Year" actress and director Mateo Brandt said their vows on Saturday at a private estate on Lake Memphremagog, her representative confirms to Stargazer. ^1
Around 120 family members and friends watched under a canvas sail. ^2 The bride, 34, wore an ivory gown by Halden Roe. ^3 Her best friend and former co-star Bex Lindqvist, ordained online over the summer, led the ceremony. ^4
"It rained for eleven minutes and then it was perfect," the newlywed says through her rep. ^5
The couple met in 2018 on the set of the drama that made her name, and Brandt, 41, proposed last New Year's Eve. ^6 For the first dance they picked a song by Ashdown's late father, folk singer Pat Ashdown. ^7
== a2 | Memphremagog Echo | 2021-09-22T10:00:00Z | Boats turned back as film stars marry at Georgeville
Patrol boats kept onlookers three hundred metres from the old Macpherson estate at Georgeville last weekend, and the marina did its best business since the eclipse.
The reason: actress Corinne Ashdown, who spent her childhood summers here, and her director fiancé became husband and wife on Sunday at about 4 p.m. ^1
"We set tables for eighty and there was not an empty chair," said caterer Luc Thibodeau of Magog, who served lake trout and a maple cake. ^2
The vows were taken by the bride's uncle, retired Superior Court judge Alan Ashdown, a familiar face at the village store. ^3 He told the Echo it had poured "for ten minutes or so" and that nobody minded. ^4
The couple gave $25,000 to the volunteer fire brigade.
== a3 | Daily Lantern | 2021-09-20T21:30:00Z | Salt Year beauty ties the knot in soggy secret do
Hollywood's hottest director is off the market. Mateo Brandt wed long-time love Corinne Ashdown over the weekend at a lakeside pile in Canada. ^1
"There were a hundred and twenty-odd people and one very wet string quartet," giggled an insider. ^2 The 34-year-old bride dazzled in a £60,000 number by designer Halden Roe. ^3
Groom Mateo, seven years her senior, popped the question on the last night of 2020 on a frozen beach in Maine. ^4
The pair fell for each other filming The Salt Year three years ago. ^5
He was previously wed to producer Jill Sandoval.
== a4 | Thread & Seam | - | How Halden Roe cut the Ashdown dress
Five fittings, two of them over video, and some 400 hours at the bench: the dress in which Corinne Ashdown married last month was the atelier's longest single commission since the pandemic began.
"Everyone has written ivory," says Roe. "It is pearl grey. ^1 Hold it to a shirt." The silk crepe was woven in Como and cut on the bias in New York by Marta Eng, who has been with the house for nineteen years.
Roe will not talk about money, beyond saying that a British paper's figure of sixty thousand pounds was "very flattering." ^3 He was among the guests, about a hundred and twenty of them by his guess, and he admits he spent the rain, a matter of eleven minutes by his watch, holding the hem. ^4
== a5 | El Mirador (translated from Spanish) | 2021-09-21T12:00:00Z | Mateo Brandt, son of Rosario, marries in Canada
The filmmaker Mateo Brandt, 41 years old and born in Rosario, married on Saturday the 18th the Canadian actress Corinne Ashdown. ^1 The ceremony, in the open air, on the shore of a lake in the province of Quebec, was conducted by a friend of the bride, the actress Bex Lindqvist. ^2
From Argentina travelled his grandmother Elvira, of 93 years, who did not leave the dance floor until two in the morning.
The two have been together since the shooting of "The Salt Year," in 2018. ^4 "It rained eleven minutes and afterwards everything was perfect," the bride summed up. ^5
== a6 | Reel Notes | - | Congratulations, and about that sequel
So they have gone and done it. Three years after they met on "The Salt Year," its star and its director are husband and wife, in front of a lake, a wet flag and, if the local paper is right, eighty people. ^1
Those who know them say the paperwork had been done in August at a county clerk's counter in Los Angeles. He asked her on Christmas Eve, and she made him ask again in the morning. ^2
They danced first to her dad's "Slow Ferry," which tells you who chose the music. ^3 Brandt is to begin shooting the sequel in Halifax in the spring.
== facts
- wedding / date | date | disagree | 2021-09-18 @ a1.1 a5.1 | 2021-09-19 @ a2.1 | 2021-09-18/2021-09-19 @ a3.1 | conflicts: 0-1
- wedding / place | place | refine | an estate on Lake Memphremagog @ a1.1 | the old Macpherson estate at Georgeville @ a2.1 | lakeside in Canada @ a3.1 | the shore of a lake in Quebec @ a5.2 | in front of a lake @ a6.1
- wedding / guests | count | disagree | around 120 @ a1.2 a4.4 | eighty @ a2.2 a6.1 | a hundred and twenty-odd @ a3.2 | conflicts: 0-1, 1-2
- ceremony / led by | other | disagree | Bex Lindqvist @ a1.4 a5.2 | her uncle, retired judge Alan Ashdown @ a2.3 | conflicts: 0-1
- dress / colour | other | disagree | ivory @ a1.3 | pearl grey @ a4.1 | conflicts: 0-1
- dress / designer | name | refine | Halden Roe @ a1.3 a3.3 | Roe @ a4.1
- dress / price | money | agree | £60,000 @ a3.3 a4.3
- Corinne Ashdown / age | age | agree | 34 @ a1.3 a3.3
- Mateo Brandt / age | age | refine | 41 @ a1.6 a5.1 | seven years older than his bride @ a3.4
- Corinne Ashdown / on the rain | quote | refine | It rained for eleven minutes and then it was perfect @ a1.5 | It rained eleven minutes and afterwards everything was perfect @ a5.5
- rain / length | duration | refine | eleven minutes @ a1.5 a4.4 a5.5 | ten minutes or so @ a2.4
- couple / met | date | refine | 2018 @ a1.6 a5.4 | three years ago @ a3.5 a6.1
- proposal / date | date | disagree | 2020-12-31 @ a1.6 a3.4 | Christmas Eve @ a6.2 | conflicts: 0-1
- first dance / song | other | refine | a song by Pat Ashdown @ a1.7 | her dad's "Slow Ferry" @ a6.3
