== a1 | The Daily Querent | - | Rodrigo Carvallas and Rosalie Merrick are officially divorced: $65,000 every month for her
The papers are through: Rodrigo Carvallas, Hollywood's favourite Spaniard, is no longer the husband of Rosalie Merrick. Things stayed cordial between the two all the way, and she walks off with alimony of $65,000 a month as well as a decent slice of what they owned together. ^1
Ending on good terms is always preferable, and nothing suggests that the friendship will not outlive the marriage. ^2
Not long ago Carvallas could be heard declaring that he had always loved Merrick and would go on loving her, although living together is out of the question after a marriage of almost 20 years, a rarity in the film colony. ^3
The pair had told the public about 18 months ago that they meant to part. ^4 "We have carefully and jointly decided to conclude our almost twenty years marriage in a caring and friendly manner, honoring and respecting each other, our family and friends and the wonderful time we have spent together," ran the text that People carried then. ^5
The actor still has to get used to it, the Belfast Telegraph reported, drawing on a talk he gave to Britain's Hello! magazine. He is moving to New York City so as to be nearer to Elisa, the daughter they share. ^6
== a2 | Vedettes Mag | - | Rosalie Merrick: a fine jackpot at the end of her divorce
Rosalie Merrick and Rodrigo Carvallas are done for good. The famous Hollywood pair split in June 2014, and a year and a half later the divorce is complete. ^1 It took long, for plenty of money was on the table, but in the end the stars reached an understanding.
It was last Friday that a Californian judge spoke the last word. ^2 Papers that People got hold of say that the two will share what came in from the films they shot between 2004 and 2014, although they had been married since 1996. ^3
The winner seems to be the actress, who lost her heart to the handsome Iberian in 1995 on the set of Twice Over. The judge makes the star of Cat in Spurs and Renegado pay his former wife the tidy sum of 65,000 dollars, month after month. ^4 She also holds on to their estate in Aspen, the Colorado ski town beloved of celebrities. ^5 On top of that, their luxurious home in Hancock Park was sold last June for 15.9 million dollars. ^6
"We have decided to end our marriage of nearly twenty years in an amicable manner, honoring and respecting the other, our family, our friends and these splendid moments that we have spent together," the couple had explained in a communiqué. ^7
The parents of young Elisa, 19, did everything by the book. ^8 The handsome Spaniard has since found love again with Marlene Hempel. ^9 Merrick for her part is still single and has had the name Rodrigo wiped from the tattoo on her shoulder.
== a3 | Kirei Celebrity Wire | - | Rodrigo Carvallas must pay ex-wife about 8 million yen a month
A court has formally recognised the divorce of the Spanish-born actor Rodrigo Carvallas, 55, and the American actress Rosalie Merrick, 58. ^1 He is to pay her 65,000 dollars (around 8 million yen) in spousal support every month. ^2
Their 18 years of married life came to a close in 2014. ^3 In July of this year they agreed on how to deal with their assets, but for the divorce proper they had to wait until this week, when a Californian judge gave his approval. ^4
Court papers seen by the American gossip site TMZ show that the couple, who wed in 1996, held their property apart up to 2004, when they concluded a postnuptial contract. ^5 The outcome is that all the fees earned from 2004 until last year are to be divided. ^6 That takes in Grumm 2, for which Carvallas was handsomely paid, the spin-off Cat in Spurs, and The Disposables 3 of 2014. ^7
The mansion the two owned in Aspen, Colorado, was awarded to Merrick, and they will split the money from the sale of a grand house in Los Angeles. ^8
Merrick had at first wanted full custody of daughter Elisa, a question that disappeared by itself when Elisa turned 18. ^9
This is divorce number four for Merrick and number two for Carvallas. ^10 He is now seeing Marlene Hempel, a Dutch investment consultant 20 years his junior. ^11
== a4 | Lakeside Family Law Blog | - | The Carvallas and Merrick divorce
Film lovers in Illinois may have heard that Rodrigo Carvallas and Rosalie Merrick were divorcing. Dec. 4 was the day on which it became final, nearly 20 years into the marriage and roughly a year and a half after the public was told of the split. ^1 Spousal support of $65,000 per month will go from Carvallas to Merrick, which comes to $780,000 per year, unless she takes another husband. ^2
What either of them made with projects from 1998 to 2003 remains with that person. ^3 Money earned between 2004 and May 31, 2014 will be halved. ^4 A postnuptial agreement is the reason, some reports say. ^5
Cars and art were shared out. She gets some furniture, jewelry and clothing, while motorcycles, musical equipment and some electronics stay with him. Carvallas will also provide for their daughter through her 19th birthday and meet any education costs through 2021.
To outsiders the whole matter looked civil. ^6
== a5 | Shoreline Divorce Notes | 2015-12-08 | Merrick-Carvallas divorce is final
It is official now that the actors Rodrigo Carvallas and Rosalie Merrick are divorced. Merrick had filed in June of 2014, when they had been married for 18 years. ^1
Under the agreement, reports say, Carvallas has to pay her spousal support of up to $55,000 a month, yet a substantial part of what he made as an actor and director stays his. ^2 The house in Aspen reportedly remains Merrick's. ^3 Among other assets that were divided are the profits from the mansion they had in Los Angeles. ^4
In spite of the money at stake the two have said openly that they are still close friends, having run a business and made films together while they were married. ^5 For Merrick it is the end of a fourth marriage, for Carvallas of a second. ^6
== a6 | El Diario de la Plaza | - | Rodrigo Carvallas and Rosalie Merrick are now officially divorced
A judge in Los Angeles has just confirmed it, and the actress will get a compensatory allowance of 60,000 euros a month. ^1
The ratification came this Tuesday and ended a legal process begun in June 2014. ^2 Carvallas and Merrick married in 1996 with their property separate, but in 2004 they signed a "postnuptial" contract that made it common. ^3 Thanks to it the actor from Málaga may keep what he made before 2004 with box-office hits such as "Renegado", "The Hood of Lobo" or "Snoop Kids". ^4 The profits of both after 2004 will be shared. ^5
Besides the 60,000 euros in maintenance, Merrick keeps the house in Aspen (Colorado) where the couple used to spend the winter months. ^6 Carvallas gets the Marbella mansion in which they passed their summers. In July of this year they sold the family home in Los Angeles. ^7 In the share-out a painting by Pablo Picasso fell to the daughter of Tilda Hauge, while her former husband received drawings by the Spanish painter and others by the Mexican Diego Rivera. ^8
The two chose to part in the summer of 2014, after 18 years of marriage and with one daughter, Elisa del Pilar, 19. ^9 In a communiqué sent out by their representative the actors said at the time that they were ending their almost twenty years of marriage "in a careful and consensual way, in a caring and friendly manner", honoring and respecting the others, their family, their friends and the "precious time" they had spent together. ^10
== a7 | Lone Star Family Counsel | - | Postnuptial agreement smooths a star divorce
Readers in Texas may know that in June 2014 the glamour couple Rodrigo Carvallas and Rosalie Merrick announced the end of their 19 year marriage. ^1 They vowed then that they would try to stay clear of a bitter fight in court, and media accounts of divorce documents made public on Dec. 8 appear to show that the parting was a friendly one. ^2
Merrick is to receive $65,000 per month in spousal support from Carvallas, according to these accounts. ^3 Their home in Aspen, the exclusive ski resort in Colorado, goes to her too. ^4 Both are keen collectors of art, and the agreement leaves Merrick with the Picasso masterpiece "The Sculptor and His Muse". ^5 Carvallas may take comfort in the works by Picasso and Diego Rivera that he can hang on his own walls. ^6
They were married in 1996, and 2004 was the year in which they signed a postnuptial agreement. ^7 It provides that the proceeds of films made between 2004 and 2014 be split. ^8 For Carvallas those were good years, with hits like "Grumm 2" and "Cat in Spurs". ^9 The couple are also said to have shared what the sale of their Los Angeles residence brought. ^10
It is the second divorce for Carvallas and the fourth for Merrick. ^11
== facts
- spousal support / amount a month | money | disagree | 65,000 dollars @ a1.1 a2.4 a3.2 a4.2 a7.3 | up to 55,000 dollars @ a5.2 | 60,000 euros @ a6.1 a6.6 | conflicts: 0-1, 1-2
- divorce / day it became final | date | disagree | last Friday @ a2.2 | this week @ a3.4 | 2015-12-04 @ a4.1 | Tuesday @ a6.2 | conflicts: 0-3, 2-3
- separation / when announced | date | refine | about 18 months ago @ a1.4 | 2014-06 @ a2.1 a7.1 | about a year and a half before @ a4.1 | summer of 2014 @ a6.9 | 2014 @ a3.3
- divorce petition / when proceedings began | date | agree | 2014-06 @ a5.1 a6.2
- marriage / how long it lasted | duration | disagree | almost 20 years @ a1.3 a4.1 | 18 years @ a3.3 a5.1 a6.9 | 19 years @ a7.1 | conflicts: 1-2
- wedding / year | date | agree | 1996 @ a2.3 a3.5 a6.3 a7.7
- postnuptial agreement / year signed | date | agree | 2004 @ a3.5 a6.3 a7.7
- postnuptial agreement / reason for the division | other | agree | postnuptial agreement @ a3.5 a4.5 a6.3 a7.7
- shared earnings / period | date | refine | 2004/2014 @ a2.3 a7.8 | 2004 until last year @ a3.6 | 2004/2014-05-31 @ a4.4 | after 2004 @ a6.5
- separate earnings / period | date | disagree | 1996/2004 @ a3.5 | 1998/2003 @ a4.3 | before 2004 @ a6.4 | conflicts: 0-1
- Aspen house / who gets it | other | agree | Merrick @ a2.5 a3.8 a5.3 a6.6 a7.4
- Los Angeles house / when sold | date | disagree | last June @ a2.6 | July of this year @ a6.7 | conflicts: 0-1
- Los Angeles house / what becomes of the proceeds | other | agree | divided @ a3.8 a5.4 a7.10
- Picasso for Merrick / which work | other | refine | a painting by Picasso @ a6.8 | The Sculptor and His Muse @ a7.5
- art for Carvallas / whose works | other | refine | drawings by Picasso and Rivera @ a6.8 | works by Picasso and Rivera @ a7.6
- daughter / age | age | agree | 19 @ a2.8 a6.9
- daughter / name | name | refine | Elisa @ a1.6 a2.8 a3.9 | Elisa del Pilar @ a6.9
- couple / statement on the split | quote | disagree | "We have carefully and jointly decided to conclude our almost twenty years marriage in a caring and friendly manner, honoring and respecting each other, our family and friends and the wonderful time we have spent together" @ a1.5 | "We have decided to end our marriage of nearly twenty years in an amicable manner, honoring and respecting the other, our family, our friends and these splendid moments that we have spent together" @ a2.7 | "in a careful and consensual way, in a caring and friendly manner", the "precious time" @ a6.10 | conflicts: 0-1, 0-2, 1-2
- statement / how it came out | other | refine | carried by People @ a1.5 | sent out by their representative @ a6.10
- court papers / who obtained them | other | refine | People @ a2.3 | TMZ @ a3.5
- judge / where | place | refine | California @ a2.2 a3.4 | Los Angeles @ a6.1
- Merrick / which divorce | count | agree | fourth @ a3.10 a5.6 a7.11
- Carvallas / which divorce | count | agree | second @ a3.10 a5.6 a7.11
- Carvallas / new partner | name | agree | Marlene Hempel @ a2.9 a3.11
- hits of the shared years / titles | name | refine | Grumm 2, Cat in Spurs and The Disposables 3 @ a3.7 | Grumm 2 and Cat in Spurs @ a7.9
- parting / spirit | status | agree | friendly @ a1.1 a1.2 a4.6 a5.5 a7.2
