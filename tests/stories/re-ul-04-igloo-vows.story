== a1 | Mom's Chatter | - | Greta Blum and Lynx: IT'S OVER
Cows have never been holier in this blog: for the second post running I need the expression. The couple who kissed in public more than any other, who sang to each other and renewed their vows on every anniversary, have confirmed that they are splitting up, nearly seven years into what looked like total bliss. ^1
People was given this by Greta Blum (38) and Lynx (48): ^2
"While we have enjoyed seven very tender, faithful and joyful years of marriage, after much heart-searching we have decided to separate. ^3 We have had the highest regard for one another throughout our relationship and continue to love each other very much, but we have drifted apart. ^4 This is a friendly process and protecting the well-being of our children remains our top priority, especially during this time of transition. ^5 We thank our family, friends, and fans for their kind words of support. ^6 And for our children's sake, we appreciate you respecting our privacy." ^7
There are four kids: Mimi, 7, Oscar, 6, Anders, 5, and Fay, 2. ^8
The supermodel of Design Duel and the Grammy-winning singer began to date in 2003, when Blum split from Fulvio Bertolone. ^9 She was expecting his child, Mimi, at the time, and Lynx later adopted the girl. ^10
His proposal came in 2004 in CANADA: the spot was a specially built igloo on a very high glacier at Whistler, B.C. ^11 In May 2005 they got married in Costa Palmera, Mexico. ^12
== a2 | Western Daily | - | Singer Lynx and model Greta Blum heading for divorce
The marriage of the singer Lynx and the supermodel Greta Blum is finished, as both have confirmed. ^1
"While we have enjoyed seven very tender, faithful and joyful years of marriage, after much heart-searching we have decided to separate," the notoriously affectionate pair told People magazine in a statement. ^2 "We have had the highest regard for one another throughout our relationship and continue to love each other very much, but we have drifted apart. ^3 This is a friendly process and protecting the well-being of our children remains our top priority, especially during this time of transition. ^4 We thank our family, friends, and fans for their kind words of support. ^5 And for our children's sake, we appreciate you respecting our privacy." ^6
What makes the news such a shock is that theirs was held to be one of the most solid unions in Hollywood: since the wedding they had renewed their vows every single year. ^7
A family holiday in Aspen over Christmas was the last occasion on which the two were seen together. ^8 On Lynx's Twitter page the words 'The End' had been posted with a picture of the angel wings he wears as a tattoo, which look like a bow to the time when Blum was a Victoria's Secret Angel. ^9
Against her habit Blum, 38, came to last week's Golden Globes by herself. ^10
She was seven months pregnant with Mimi, her first daughter, by the Italian businessman and Formula One entrepreneur Fulvio Bertolone, when she met the singer, now 48. ^11 Lynx adopted Mimi, who is seven, and three children of their own followed: Oscar, six, Anders, five, and Fay, two. ^12 They married in 2005. ^13
== a3 | Sound Shore News | - | Greta Blum and Lynx: no more doubt
So an engagement in a specially built igloo, new vows every year, lush Halloween parties and boasts about bedroom life do not make a marriage last. ^1
After a weekend full of rumors that a divorce was near, supermodel Greta Blum and singer Lynx confirmed their separation in a statement on Sunday night. ^2
"While we have enjoyed seven very tender, faithful and joyful years of marriage, after much heart searching we have decided to separate," it read. ^3 "We have had the highest regard for one another throughout our relationship and continue to love each other very much, but we have drifted apart. ^4 This is a friendly process and protecting the well-being of our children remains our top priority, especially during this time of transition." ^5
The host of "Design Duel" and the soul singer were married in Mexico in 2005 and said their vows anew each year afterwards. ^6 Their three children are Oscar, 6, Anders, 5, and Fay, 2, and there is Mimi, Blum's 7-year-old daughter from an earlier relationship, whom Lynx adopted. ^7
No one was unfaithful, it is reported, but sources hold that Lynx's temper and the huge business career of Blum may have played a part. ^8
== a4 | Starfever | - | REPORT: Greta Blum and Lynx to split! Official statement
Plenty of money was placed on other star marriages going under, yet not a coin on Greta Blum and Lynx.
According to TMZ the two, forever raving about each other, hosts of wonderful Halloween parties and renewers of their vows year by year, are about to divorce on the grounds of "irreconcilable differences". ^1 Blum will be the one who files, the site says, in L.A. and "as early as next week". ^2 What speaks for it is that she went to the Golden Globes alone last week. ^3 UPDATE: on Sunday (January 22, 2012), at night, both confirmed the split. ^4
People was handed this statement: ^5
"While we have enjoyed seven very tender, faithful and joyful years of marriage, after much heart-searching we have decided to separate. ^6
"We have had the highest regard for one another throughout our relationship and continue to love each other very much, but we have drifted apart. ^7 This is a friendly process and protecting the well-being of our children remains our top priority, especially during this time of transition. ^8
"We thank our family, friends, and fans for their kind words of support. ^9 And for our children's sake, we appreciate you respecting our privacy." ^10
The last photo of the pair that Blum tweeted is from December 26, 2011. ^11
Blum (38) and Lynx (48, real name Lynxhenry Daniels) never seemed anything but head over heels. ^12 Only last October she told a talk show about their first meeting, in a New York hotel lobby, where he had come fresh from the gym.
== a5 | Glanz und Leute | - | Greta Blum and Lynx: now it is official
The dream couple exists no more: the German model Greta Blum and the British singer Lynx have announced that they have separated. ^1
"After seven very tender, faithful and joyful years and after intensive talks we have decided on a separation," Blum (38) and Lynx (48) state in their joint message. ^2
Once again, then, a relationship has broken up in the dreaded seventh year. The two had married in 2005. ^3 "We had the greatest regard for each other during the whole relationship and go on loving each other very much, but we have drifted apart." ^4 The process is a mutual one, they say, and the well-being of the children comes first, "above all during the time of transition". ^5
Oscar (6), Anders (5) and Fay (2) are their children together. ^6 Mimi, aged seven, is Greta Blum's daughter from the relationship with Fulvio Bertolone and was adopted by Lynx. ^7
They liked to show off their happiness in the media, too, and each year renewed the promise of marriage at a lavish party. ^8
== a6 | Folk Weekly | 2012-02-06 | The fairy tale of Greta Blum and Lynx is over
There should have been magic in the Christmas vacation that Greta Blum and Lynx spent in Aspen. ^1 A picture that Blum tweeted on Dec. 26 has them beaming in the snow, but away from the screen it was less pretty. ^2 Worn out by a tour of Europe, Lynx "needed to sleep, not go about with other people and be outside all day," says a source close to the couple, and that caused quarrels. ^3
Three weeks on it was plain that Aspen had been more than a passing low. On Jan. 22 the Design Duel host, 38, and the Grammy winner, 48, left friends, family and fans dumbfounded: after much "heart-searching", and almost seven years of marriage, they had decided to separate. ^4 "We have had the highest regard for one another throughout our relationship and continue to love each other very much," their joint statement read. ^7 "But we have drifted apart." ^5
Over the weekend Blum and Lynx (born Lynxhenry Daniel) were at pains to help the four children take it in at home in L.A.: Mimi, 7, Oscar, 6, Anders, 5, and Fay, 2. ^6
Grand romantic gestures had marked the union throughout. The igloo in which Lynx proposed in 2004 was strewn with rose petals, furnished with a bearskin and set at 14,000 feet. ^8
== a7 | The Kingdom Post | 2012-01-23 | Greta Blum and Lynx announce split: what celebrity divorces can teach
January is not yet over, and 2012 already has a second divorce of the first rank: that of the Victoria's Secret model Greta Blum and the singer Lynx, her husband of seven years. ^1
In a joint statement the two called an end to the marriage and put it down to no more than "drifting apart". ^2
"While we have enjoyed seven very tender, faithful and joyful years of marriage, after much heart-searching, we have decided to separate," they said. ^3 "We have had the highest regard for one another throughout our relationship. ^4 This is a friendly process and protecting the well being of our children remains our top priority." ^5
They have three children together, Oscar, 6, Anders, 5, and Fay, two, and then there is Mimi, 7, whom Blum has from her previous relationship. ^6
Many are surprised, for the bond looked as firm as a rock and was the envy of Hollywood. Each anniversary even saw them renew their wedding vows. ^7
A British family lawyer points out that a UK court would think seven years rather short. It has been suggested, though, that Blum will file in California, where the property of the couple is split equally. ^8
== facts
- marriage / how long | duration | refine | nearly seven years @ a1.1 a6.4 | seven years @ a7.1
- Blum / age | age | agree | 38 @ a1.2 a2.10 a4.12 a5.2 a6.4
- Lynx / age | age | agree | 48 @ a1.2 a2.11 a4.12 a5.2 a6.4
- statement / given to whom | other | agree | People @ a1.2 a2.2 a4.5
- statement / decision to separate | quote | disagree | "While we have enjoyed seven very tender, faithful and joyful years of marriage, after much heart-searching we have decided to separate" @ a1.3 a2.2 a3.3 a4.6 a7.3 | "After seven very tender, faithful and joyful years and after intensive talks we have decided on a separation" @ a5.2 | "heart-searching" @ a6.4 | conflicts: 0-1
- statement / regard and love | quote | disagree | "We have had the highest regard for one another throughout our relationship and continue to love each other very much, but we have drifted apart" @ a1.4 a2.3 a3.4 a4.7 | "We had the greatest regard for each other during the whole relationship and go on loving each other very much, but we have drifted apart" @ a5.4 | "We have had the highest regard for one another throughout our relationship and continue to love each other very much." "But we have drifted apart." @ a6.5 a6.7 | "We have had the highest regard for one another throughout our relationship" @ a7.4 | conflicts: 0-1, 1-2, 1-3
- statement / process and children | quote | disagree | "This is a friendly process and protecting the well-being of our children remains our top priority, especially during this time of transition" @ a1.5 a2.4 a3.5 a4.8 | "above all during the time of transition" @ a5.5 | "This is a friendly process and protecting the well being of our children remains our top priority" @ a7.5 | conflicts: 0-1
- statement / thanks | quote | agree | "We thank our family, friends, and fans for their kind words of support" @ a1.6 a2.5 a4.9
- statement / privacy | quote | agree | "And for our children's sake, we appreciate you respecting our privacy" @ a1.7 a2.6 a4.10
- split / cause in their own words | other | agree | drifted apart @ a1.4 a2.3 a3.4 a4.7 a5.4 a6.5 a7.2
- announcement / date | date | refine | Sunday night @ a3.2 | 2012-01-22 @ a4.4 a6.4
- children / number | count | refine | 4 @ a1.8 a6.6 | 3 of their own and Mimi @ a2.12 a3.7 a5.6 a7.6
- Mimi / age | age | agree | 7 @ a1.8 a2.12 a3.7 a5.7 a6.6 a7.6
- Oscar / age | age | agree | 6 @ a1.8 a2.12 a3.7 a5.6 a6.6 a7.6
- Anders / age | age | agree | 5 @ a1.8 a2.12 a3.7 a5.6 a6.6 a7.6
- Fay / age | age | agree | 2 @ a1.8 a2.12 a3.7 a5.6 a6.6 a7.6
- Mimi / father | other | refine | Fulvio Bertolone @ a1.10 a2.11 a5.7 | someone from an earlier relationship @ a3.7 a7.6
- Mimi / adoption | other | agree | adopted by Lynx @ a1.10 a2.12 a3.7 a5.7
- first acquaintance / when | date | refine | 2003, when she was pregnant with Mimi @ a1.9 a1.10 | when she was seven months pregnant with Mimi @ a2.11
- proposal / year | date | agree | 2004 @ a1.11 a6.8
- proposal / place | place | refine | specially built igloo on a glacier at Whistler @ a1.11 | specially built igloo @ a3.1 | igloo at 14,000 feet @ a6.8
- wedding / date | date | refine | 2005-05 @ a1.12 | 2005 @ a2.13 a3.6 a5.3
- wedding / place | place | refine | Costa Palmera, Mexico @ a1.12 | Mexico @ a3.6
- vows / how often renewed | quantity | agree | every year @ a1.1 a2.7 a3.6 a4.1 a5.8 a7.7
- Golden Globes / Blum | status | agree | came alone last week @ a2.10 a4.3
- Christmas holiday / place | place | agree | Aspen @ a2.8 a6.1
- photo of the pair tweeted by Blum / date | date | agree | 2011-12-26 @ a4.11 a6.2
- Lynx / real name | name | disagree | Lynxhenry Daniels @ a4.12 | Lynxhenry Daniel @ a6.6 | conflicts: 0-1
- Blum / Victoria's Secret | status | refine | formerly an Angel @ a2.9 | model @ a7.1
- divorce petition / where | place | refine | L.A. @ a4.2 | California @ a7.8
- Blum / show | name | agree | Design Duel @ a1.9 a3.6 a6.4
- Halloween parties | status | agree | given by the couple @ a3.1 a4.1
- Lynx / trade | other | agree | singer @ a1.9 a2.1 a3.2 a5.1 a7.1
