== a1 | Saludos | 2015-01-24 | Brendan Kearney's wife asks for a divorce
The storybook marriage of Brendan Kearney and Marian Tanck is over. Fifteen years and three children on, they have let People know, exclusively, that they are separating. ^1 "With great mutual esteem we have resolved to end our marriage," they declared. ^2 "Our main care is still the welfare of our children, and we beg that our privacy and that of our family be respected in moments as delicate as these." ^3
Their children are Delila Tyne, twelve, and the twins Donovan Brendan and Corby Allen, aged seven. ^4
Kearney, the 49-year-old star of 'Blake's Ward', and Marian, a make-up artist by trade, were married on July 31, 1999. ^5 It was Marian who petitioned for divorce, pleading "irreconcilable differences", according to TMZ. ^6 The site further maintains that they never signed a prenuptial contract, so that the 40 million his fortune is apparently worth are now at stake. ^7 Marian has announced that she intends to obtain custody of the three children and an allowance for them and for herself. ^8
Before Marian, the actor was married to Mickey Porter, a director. ^9
== a2 | Sentinel West | - | After 15 Years, Marian Tanck Files to Divorce Brendan Kearney
Marian Tanck took the step of filing, and so a marriage of 15 years to the actor Brendan Kearney comes to its close. ^1 In a joint statement, though, the decision is called mutual and said to follow "careful thought". ^2 Both put the welfare of their children first and want to be left in peace for now. ^3
The wedding was in 1999; the children are Delilah Tyne, 12, and seven-year-old twins, Corby Allen and Donovan Brendan. ^4 Kearney had been married once before, from 1987 to 1994, to Michelle Porter, an acting coach. ^5 She was 27 years his senior. ^6
His fortune, earned with 'Blake's Ward' and several films, is believed to be $40 million. ^7 TMZ reports that there was no prenuptial agreement. ^8 It also reports that custody will be shared, as Tanck requested, and that she has asked for support both for herself and for the children. ^9 Her papers give "irreconcilable differences" as the reason. ^10 A source whom TMZ declines to name hinted that things may be less friendly than the statement suggests. ^11
Back in 2011 the actor, now 49, told Good Housekeeping that marriage left him feeling "grounded". ^12
== a3 | Pettegola | - | Brendan Kearney, divorce from Marian Tanck
"After careful thought and with mutual esteem we have resolved to end our marriage," an official press release announces on behalf of the actor Brendan Kearney, 49, of 'Blake's Ward', and Marian Tanck, his wife and a well-known make-up artist with Avon. ^1 "Our main care remains the welfare of our children," the note goes on, "and we ask that our family's privacy be respected at so delicate a time." ^2
It comes out of the blue: only lately were they together at a public event, and they had 15 years of marriage behind them. ^3 Three children were born to them, Delilah Tyne, 12, and the twins Donovan Brendan and Corby Allen, 7. ^4
TMZ writes that Tanck is the one who applied for the divorce, over irreconcilable differences, and that she would like joint custody. ^5 She is also after substantial maintenance for herself and the children. ^6 They married in 1999, reportedly without any prenuptial deal, and the actor's wealth is estimated at around 40 million dollars. ^7
He has been through this before: from 1987 to 1994 his wife was Michelle "Mickey" Porter, actress and acting coach, a good 26 springs older than he. ^8 Porter passed away in 2014 at 74. ^9 Rumour has it that his love of motor racing, which keeps him far from home, had a hand in the break-up. ^10
== a4 | Minutes Romandes | - | Brendan Kearney is free again
A divorce is to end the marriage of Brendan Kearney and Marian Tanck after 15 years. ^1 They had become man and wife in August 1999. ^2
The actor, Dr McLovely in the series 'Blake's Ward', put out a statement, which People magazine has published. ^3 "It is with great thought and in mutual esteem that we have resolved to end our marriage," one can read there. ^4 "Our main care remains the welfare of our children, and we ask with deep thankfulness that our family's intimacy be respected in this particularly delicate period." ^5
Kearney and Tanck have three children, Delilah Tyne, 12, and the twins Donovan Brendan and Corby Allen, 7. ^6
== a5 | Caretas TV | - | McLove single: Kearney's wife files after 15 years
Dr. McLove of 'Blake's Wrad' is back on the singles list. ^7 Marian Tanck, who was married to Brendan Kearney for 15 years, has handed in a petition for divorce, says E! News. ^1
"It is with careful thought and mutual esteem that we have resolved to end our marriage," runs a note sent to the American press. ^2 "Our main care remains the welfare of our children, and we ask, with deep thankfulness, that you respect our family's privacy in this delicate moment." ^3
As the cause Tanck named irreconcilable differences. ^4 There are three children: Delilah, who is 14, and the twins, Corby and Donovan, who are 7. ^5 It will be divorce number two for Kearney, whose marriage to Mickey Porter lasted from 1987 until 1994. ^6
== a6 | Veckan Idag | 2015-02-19 | McLovely and Marian part
Happiness has run out for Brendan "Dr McLovely" Kearney, 49, the star of 'Blake's Ward'. ^1 Fifteen years after the wedding he and his wife, Marian Tanck, are getting divorced. ^2 The first move is said to have been Marian's, and she is now seeking sole custody of Delilah, 12, and of Donovan and Corby, the twins, who are 7. ^3
== a7 | Keystone Family Law Blog | - | McLovely of 'Blake's Ward' Faces Divorce
Celebrity divorces seldom end on good terms, but Brendan Kearney, the "McLovely" of TV's 'Blake's Ward', is trying for exactly that. ^1 Marian Tanck, a hair salon owner and his wife for over 15 years, filed last weekend, the reports say. ^2 Her petition is understood to list "irreconcilable differences". ^3
She has reportedly asked the court for joint custody of the three minors, Delilah, 12, and Corby Allen and Donovan Brendan, the 7-year-old twins. ^4 Child support is on her list too, and so is spousal support, better known as alimony. ^5
Talking to People in a recent interview, the couple put it this way: "It is with mutual esteem and careful thought that we came to the decision to end our marriage." ^6 "Our main care is still the welfare of all our children, and we are asking with thankfulness that all of you respect our family's privacy in this delicate time." ^7
As far as one can tell, they look set to settle matters outside the courtroom.
== facts
- marriage / length | duration | refine | 15 years @ a1.1 a2.1 a3.3 a4.1 a5.1 a6.2 | over 15 years @ a7.2
- wedding / date | date | disagree | 1999-07-31 @ a1.5 | 1999-08 @ a4.2 | 1999 @ a2.4 a3.7 | conflicts: 0-1
- divorce / who filed | other | agree | Marian Tanck @ a1.6 a2.1 a3.5 a5.1 a6.3 a7.2
- divorce / ground given | other | agree | irreconcilable differences @ a1.6 a2.10 a3.5 a5.4 a7.3
- custody / what Tanck asks | other | disagree | joint custody @ a2.9 a3.5 a7.4 | sole custody @ a6.3 | custody of the three children @ a1.8 | conflicts: 0-1
- support / what Tanck asks | other | agree | for herself and the children @ a1.8 a2.9 a3.6 a7.5
- daughter / age | age | disagree | 12 @ a1.4 a2.4 a3.4 a4.6 a6.3 a7.4 | 14 @ a5.5 | conflicts: 0-1
- daughter / name | name | disagree | Delilah @ a2.4 a3.4 a4.6 a5.5 a6.3 a7.4 | Delila @ a1.4 | conflicts: 0-1
- twins / age | age | agree | 7 @ a1.4 a2.4 a3.4 a4.6 a5.5 a6.3 a7.4
- twins / names | name | refine | Donovan Brendan and Corby Allen @ a1.4 a2.4 a3.4 a4.6 a7.4 | Donovan and Corby @ a5.5 a6.3
- children / number | count | agree | 3 @ a1.1 a2.4 a3.4 a4.6 a5.5 a7.4
- Kearney / age | age | agree | 49 @ a1.5 a2.12 a3.1 a6.1
- Kearney / fortune | money | agree | 40 million @ a1.7 a2.7 a3.7
- marriage / prenuptial agreement | status | agree | none @ a1.7 a2.8 a3.7
- first marriage / years | date | agree | 1987/1994 @ a2.5 a3.8 a5.6
- first wife / how much older | duration | disagree | 27 years @ a2.6 | 26 years @ a3.8 | conflicts: 0-1
- first wife / occupation | other | refine | director @ a1.9 | acting coach @ a2.5 | actress and acting coach @ a3.8
- first wife / name | name | refine | Mickey Porter @ a1.9 a5.6 | Michelle Porter @ a2.5 | Michelle "Mickey" Porter @ a3.8
- Tanck / occupation | other | refine | make-up artist @ a1.5 a3.1 | hair salon owner @ a7.2
- statement / how it was given | other | disagree | exclusively to People @ a1.1 | joint statement @ a2.2 | press release @ a3.1 | statement published by People @ a4.3 | note to the American press @ a5.2 | interview with People @ a7.6 | conflicts: 0-2 0-4
- statement / on ending the marriage | quote | disagree | "With great mutual esteem we have resolved to end our marriage" @ a1.2 | "After careful thought and with mutual esteem we have resolved to end our marriage" @ a3.1 | "It is with great thought and in mutual esteem that we have resolved to end our marriage" @ a4.4 | "It is with careful thought and mutual esteem that we have resolved to end our marriage" @ a5.2 | "It is with mutual esteem and careful thought that we came to the decision to end our marriage" @ a7.6 | "careful thought" @ a2.2 | conflicts: 0-1 0-2 0-3 0-4 1-2 1-3 1-4 2-3 2-4 2-5 3-4
- statement / on the children | quote | disagree | "Our main care remains the welfare of our children" @ a3.2 a4.5 a5.3 | "Our main care is still the welfare of our children" @ a1.3 | "Our main care is still the welfare of all our children" @ a7.7 | the children's welfare comes first @ a2.3 | conflicts: 0-1 0-2 1-2
- Kearney / nickname of his role | name | disagree | McLovely @ a4.3 a6.1 a7.1 | McLove @ a5.7 | conflicts: 0-1
- Kearney / title of his series | name | disagree | 'Blake's Ward' @ a1.5 a2.7 a3.1 a4.3 a6.1 a7.1 | 'Blake's Wrad' @ a5.7 | conflicts: 0-1
- statement / on privacy | quote | disagree | "we beg that our privacy and that of our family be respected in moments as delicate as these" @ a1.3 | both want to be left in peace @ a2.3 | "we ask that our family's privacy be respected at so delicate a time" @ a3.2 | "we ask with deep thankfulness that our family's intimacy be respected in this particularly delicate period" @ a4.5 | "we ask, with deep thankfulness, that you respect our family's privacy in this delicate moment" @ a5.3 | "we are asking with thankfulness that all of you respect our family's privacy in this delicate time" @ a7.7 | conflicts: 0-2 0-3 0-4 0-5 2-3 2-4 2-5 3-4 3-5 4-5
- split / on what terms | status | refine | may be less friendly than stated @ a2.11 | good terms sought @ a7.1
