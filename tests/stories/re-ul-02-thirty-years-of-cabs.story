== a1 | Island Courier | - | Ronny DeLuca and Dora Edelman part after 30 years as man and wife
After 30 years of marriage Ronny DeLuca and Dora Edelman, among the most durable pairs in Hollywood, are separating. ^1
Word came on Monday from Saul Bergfeld, who has long represented DeLuca, the actor, producer and director, now 67; he told "Entertainment Tonight" that he and Edelman, 64, a four-time Emmy winner for "Last Call", were parting. ^2
There are three children: two daughters, Gina, 29, and Hope, 27, and a son, Simon, 24. ^3
It was in January 1971 that they met. ^4 DeLuca was on stage as a crazed stable hand in "The Vanishing Groom", a play that lived for one night at the Saturn Theatre in Manhattan. ^5 "Dora was out there in the seats," he recalled to an interviewer in 1992. They drank coffee at The Pantry and played records, he said, and two weeks after that she was living in his West 89th Street apartment, which he shared with his friend and fellow actor Martin Doyle. ^6
His breakthrough, with an Emmy, was the tyrannical dispatcher Augie De Rosa on the sitcom "Yellow Cab" (1978-1983). ^7 Edelman turned up in several episodes as the woman Augie loves. ^8 In January 1982, on a lunch break of that show, they became husband and wife. ^9 The children's film "Clarinda" had both of them in 1996. ^10
Together they founded the production company Hudson Films, "Cheap Thrills" (1994) being one of its movies. ^11 At present he is on FX in "It's Never Dull in Pittsburgh". ^12
== a2 | Bergische Rundschau | - | Ronny DeLuca leaves his wife
For more than 40 years they were an institution in Hollywood, and now it is over. The actor Ronny DeLuca (67) and his wife Dora Edelman (64) have separated, a spokesman for the couple confirmed to the US magazine People. ^1
They shared a life for more than 40 years, 30 of them as a married couple. ^2 They have three children. ^3
DeLuca got to know Edelman in 1971, when she saw him in a play. ^4 It took them two weeks to move in together. ^5 The wedding, though, was only held eleven years on. ^6 Gina, their first child, arrived in March 1983; she is 29 today and an actress in her own right. ^7 Daughter Hope (27) and son Simon (24) came after her. ^8
Nobody in the public had seen the separation coming. ^9
The two were before the camera together several times, for instance in the sitcom "Yellow Cab" and in the comedy "Clarinda" (1996). ^10 In 1992 they set up the production company Hudson Films, behind such hits as "Cheap Thrills", "Orchard Road" and "Ellen Markovich". ^11 As great as their success was, so short were they in stature: each measures a mere 1.52 metres.
== a3 | Marquee.com | - | Another forever couple gone: Ronny DeLuca and Dora Edelman
Our list of pairs we took to be unbreakable has to grow by one more entry. Ronny DeLuca and Dora Edelman are going separate ways, 30 years married. ^1 Saul Bergfeld, who represents the couple, confirmed to Marquee.com that they have separated. ^2
DeLuca is 67, Edelman 64. ^3 They got to know each other in 1970, after she had sat in the audience of "The Vanishing Groom", an off-Broadway production with DeLuca. ^4 For 11 years they lived under one roof, and in 1982 they wed. ^5 Three children came of it. ^6
Fans are shocked, since the marriage looked rock-solid to them. ^7 Edelman herself told People in an interview in 1983: "It would take real effort to break the two of us up by now." ^8 What led to the split has not been reported so far. ^9
== a4 | Pacific Public Radio | 2012-10-08 | Updated: Ronny DeLuca and Dora Edelman split after three decades
Please say it is a mistake. Ronny DeLuca and Dora Edelman, one of the longest-lasting couples in Hollywood, are reported by the Associated Press to be separating after 30 years of marriage. ^1
More than that was not to be had from the publicist, Saul Bergfeld. ^2 Three grown children belong to the family, and 1982 was the year of the wedding. ^3 The couple also created Hudson Films, a production company with "Cheap Thrills", "Ellen Markovich" and "Beyond Reach" on its list. ^4
DeLuca is seen on TV in "It's Never Dull in Pittsburgh". ^5 What Edelman is known for above all is her long stint on "Last Call". ^6
Another report says that DeLuca, 67, and Edelman, 64, married in January 1982. ^7 It says further that they met in 1970: she had gone to the Broadway play "The Vanishing Groom" because a friend was in it, and it was DeLuca, also in the cast, who won her over. ^8 To People magazine she said in an interview in 1983 that he "was far more fun and far more sexy" than the men she had gone out with before. ^9 Within two weeks they had moved in together. ^10
== a5 | Spettacolo Oggi | - | Ronny DeLuca and Dora Edelman, surprise separation
No one was prepared for it: after a full 30 years of marriage Ronny DeLuca and Dora Edelman have made their separation known. ^1 A spokesman for the couple gave confirmation to the site TMZ. ^2 Three children came from this solid bond: Gina (29), Hope (27) and Simon (25). ^3
Their first meeting was in 1970, in a Broadway theatre. ^4 He was acting in "The Vanishing Groom" and she was among the spectators. ^5
Both had careers of their own, but De Luca and Edelman tightened the bond by working together too. In 1978 came the sitcom "Yellow Cab", in which Ronny was the Italian-American cab driver Augie DeRosa and Dora his girlfriend Milda. ^6 In 1996 they were back side by side in the film "Clarinda the Magnificent", as the awful Woodworms, husband and wife. ^7
They also founded Hudson Films together, the production house from which "Cheap Thrills", "Orchard Road" and "Helixia" came. ^8
== a6 | Carillon News | 2012-10-08 | Ronny DeLuca and Dora Edelman go separate ways
Ronny DeLuca and his wife of 30 years, Dora Edelman, have separated. ^1
DeLuca, 67, and the former Last Call actress, 64, were married in 1982 and have three children, all adults: Ronald, 25, Hope, 27, and Gina, 29. ^2
The two were colleagues on Yellow Cab, the classic sitcom of the Seventies, and again in Clarinda, a comedy film of 1996. ^3
It was through The Vanishing Groom, an off-Broadway play in which he had a part and which she went to see, that they met. ^4
Hudson Films is a foundation of the couple, a production company with films such as Cheap Thrills and Orchard Road to its name. ^5
DeLuca's representative confirmed that the pair had split, but would say nothing else. ^6
On stage he was last seen this summer in London's West End, where he played two months at the Savoy Theatre.
== a7 | New York Dispatch | - | A long love story runs out
So it can get dull in Pittsburgh after all.
Hollywood was stunned yesterday to learn that Ronny DeLuca and Dora Edelman, more than four decades a pair, have separated. ^1 Their rep confirmed the parting of the tiny twosome and declined to go into it. ^2
Edelman, 64, and DeLuca, 67, of "It's Never Dull in Pittsburgh", had 30 years of marriage behind them and 41 years together. ^3 On the sitcom "Yellow Cab" he was the boorish Augie and she his girlfriend, Mina. ^4
"It is the ideal match, and I know that we were supposed to be together," Edelman said to the Orange County Register a few years ago.
Their three children are grown now, all of them born while she was winning Emmys as Marla Fortucci, the sharp-tongued waitress of "Last Call". ^5
Talk that the pair was in trouble went around late last year, but in a March interview with Parade DeLuca let nothing show. ^6
She hails from Brooklyn, he from New Jersey, and they met in 1971, when a friend of hers was in an off-Broadway show and she went along to watch. ^7 DeLuca was a crazed stable boy who sang nonsense. ^8 "It was like a bird's call," Edelman once told it, adding that two weeks later they shared a home, to the dismay of her parents. ^9
== facts
- marriage / how long | duration | agree | 30 years @ a1.1 a2.2 a3.1 a4.1 a5.1 a6.1 a7.3
- relationship / how long in all | duration | refine | more than 40 years @ a2.2 | 41 years @ a7.3 | more than four decades @ a7.1
- DeLuca / age | age | agree | 67 @ a1.2 a2.1 a3.3 a4.7 a6.2 a7.3
- Edelman / age | age | agree | 64 @ a1.2 a2.1 a3.3 a4.7 a6.2 a7.3
- DeLuca / surname's spelling | name | refine | DeLuca @ a1.1 a2.1 a3.1 a4.1 a6.1 a7.1 | De Luca @ a5.6
- confirmation / given to whom | other | refine | Entertainment Tonight @ a1.2 | People @ a2.1 | Marquee.com @ a3.2 | TMZ @ a5.2
- spokesman / name | name | agree | Saul Bergfeld @ a1.2 a3.2 a4.2
- spokesman / for whom | other | refine | DeLuca @ a1.2 a6.6 | the couple @ a2.1 a3.2 a5.2 a7.2
- spokesman / further comment | status | agree | none @ a4.2 a6.6 a7.2
- announcement / day | date | refine | Monday @ a1.2 | yesterday @ a7.1
- children / number | count | agree | 3 @ a1.3 a2.3 a3.6 a4.3 a5.3 a6.2 a7.5
- daughter Gina / age | age | agree | 29 @ a1.3 a2.7 a5.3 a6.2
- daughter Hope / age | age | agree | 27 @ a1.3 a2.8 a5.3 a6.2
- son / name | name | disagree | Simon @ a1.3 a2.8 a5.3 | Ronald @ a6.2 | conflicts: 0-1
- son / age | age | disagree | 24 @ a1.3 a2.8 | 25 @ a5.3 a6.2 | conflicts: 0-1
- first meeting / date | date | disagree | 1971-01 @ a1.4 | 1971 @ a2.4 a7.7 | 1970 @ a3.4 a4.8 a5.4 | conflicts: 0-2, 1-2
- first meeting / play | name | agree | The Vanishing Groom @ a1.5 a3.4 a4.8 a5.5 a6.4
- first meeting / kind of stage | place | disagree | Saturn Theatre in Manhattan @ a1.5 | off-Broadway @ a3.4 a6.4 a7.7 | Broadway @ a4.8 a5.4 | conflicts: 1-2
- play / DeLuca's part | other | refine | crazed stable hand @ a1.5 | crazed stable boy @ a7.8
- first meeting / why she went | other | agree | a friend was in the play @ a4.8 a7.7
- moving in together / after how long | duration | agree | two weeks @ a1.6 a2.5 a4.10 a7.9
- wedding / date | date | refine | 1982-01 @ a1.9 a4.7 | 1982 @ a3.5 a4.3 a6.2
- wedding / years after the meeting or moving in | duration | agree | 11 years @ a2.6 a3.5
- Yellow Cab / years | date | refine | 1978/1983 @ a1.7 | 1978 @ a5.6 | the Seventies @ a6.3
- Yellow Cab / DeLuca's role | other | disagree | dispatcher @ a1.7 | cab driver @ a5.6 | conflicts: 0-1
- Yellow Cab / name of DeLuca's role | name | refine | Augie De Rosa @ a1.7 | Augie DeRosa @ a5.6 | Augie @ a7.4
- Yellow Cab / Edelman's role | other | refine | the woman Augie loves @ a1.8 | his girlfriend @ a5.6 a7.4
- Yellow Cab / name of Edelman's role | name | disagree | Milda @ a5.6 | Mina @ a7.4 | conflicts: 0-1
- Clarinda / year | date | agree | 1996 @ a1.10 a2.10 a5.7 a6.3
- Clarinda / title | name | refine | Clarinda @ a1.10 a2.10 a6.3 | Clarinda the Magnificent @ a5.7
- Clarinda / kind of film | other | refine | children's film @ a1.10 | comedy @ a2.10 a6.3
- joint production company / name | name | agree | Hudson Films @ a1.11 a2.11 a4.4 a5.8 a6.5
- Hudson Films / productions | name | refine | Cheap Thrills @ a1.11 | Cheap Thrills, Orchard Road and Ellen Markovich @ a2.11 | Cheap Thrills, Ellen Markovich and Beyond Reach @ a4.4 | Cheap Thrills, Orchard Road and Helixia @ a5.8 | Cheap Thrills and Orchard Road @ a6.5
- Edelman / interview with People | date | agree | 1983 @ a3.8 a4.9
- Edelman / best-known series | name | agree | Last Call @ a1.2 a4.6 a6.2 a7.5
- DeLuca / present series | name | agree | It's Never Dull in Pittsburgh @ a1.12 a4.5 a7.3
- separation / surprise | status | agree | unexpected @ a2.9 a3.7 a5.1 a7.1
