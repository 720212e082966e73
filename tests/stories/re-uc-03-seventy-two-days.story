== a1 | Fama Rio | 2011-10-31 | Married for 72 days, Tia Torosian is to ask for a divorce
After 72 days as a wife, Tia Torosian is to file for divorce. ^1 The site TMZ has it that the socialite will not try for an annulment and cites "irreconcilable differences" with Troy Hendricks. ^2
The same site says what parted them: Troy would like to move to Minnesota, where he comes from, but Tia prefers to stay in Los Angeles, close to her family and to the place where she thinks she can keep up her career. ^3 They had talked it over before the wedding, in the belief that it could be settled once they were married. ^4
Tia and Troy have a prenuptial agreement. ^5 She has taken on the lawyer Paula Resser, a divorce specialist who has already helped such stars as Brandy Speer, Gabriella Mirande and Kyle Rayburn. ^6 Rumors of a separation began after Troy was seen with no wedding ring in September. ^7
Moments after TMZ ran its item, Tia released an official statement on her decision: "After thinking hard, I decided to close my marriage. ^8 I hope everybody understands that this was not a simple decision. ^9 I was hoping this marriage would be for life, but sometimes things don't go the way we plan. ^10 We are still friends and wish each other the best." ^11
They wed on August 20 at a ceremony in California said to have cost US$10 million. ^12
== a2 | Buzzline UK | - | Tia Torosian files for divorce, 72 days on
There was surprise even among the cynics when Tia Torosian, citing irreconcilable differences, filed to divorce the NBA star Troy Hendricks after a marriage of only 72 days. ^1
August 20 was the date of their lavish ceremony, which four million people saw when it was shown as a special edition of Hanging Out With The Torosians, Tia's reality show. ^2
To E! she said in a statement: "After long reflection, I have decided to close my marriage. ^3 I hope everyone realizes this was not a simple decision. ^4 I had hoped this marriage was for life, but sometimes things don't turn out as planned. ^5 We stay friends and wish each other the best." ^6
Now that the first dust has come down, people ask whether the marriage was a sham from start to finish, staged for profit. ^7 Exclusive deals, photographs and interviews brought Tia and Troy about $18 million, or $250,000 for each day they were man and wife. ^8
Troy answered through a representative: "I love my wife and am shattered to hear she filed for divorce ... ^9 I'm ready to do whatever it takes to make it work." ^10
Tia, who has a prenuptial agreement, is represented by the top divorce lawyer Paula Resser, whose clients have included Brandy Speer and Gabriella Mirande. ^11
== a3 | Reality Roundup | 2011-10-31 | Torosian confirms the divorce to E! News
The divorce papers went in today, and Tia Torosian has now confirmed through E! News that she is leaving Troy Hendricks. ^1 The two married this past August in a lavish ceremony that E! put on the air. ^2
With the filing, a marriage of just 72 days comes to its end. ^3 Viewers of Hanging Out With The Torosians had watched the pair fall in love and even get engaged. ^4 The $10 million wedding was hardly over when the media started to wonder about trouble between the newlyweds. ^5
Here are Tia's words: "After long reflection, I have decided to close my marriage. ^6 I hope everyone realizes this was not a simple decision. ^7 I hoped this marriage was for life, but sometimes things don't turn out as planned. ^8 We stay friends and wish each other the best." ^9
Nothing has been heard from Troy Hendricks since the story broke. ^10 Over the weekend Tia came to a Halloween party without him, and told everyone that he was in Minnesota. ^11
The couple has given no reason for the split. ^12 A prenup was signed before the wedding, so a fight over property is unlikely. ^13 But who will keep the engagement ring, all 20.5 carats of it? ^14
== a4 | Portrait Magazine | - | Tia & Troy: from vows to divorce
At the Emerald Halloween Party in the New York City club Sava on Oct. 29, Tia Torosian showed up with no husband at her side and a marriage of little more than two months to defend. ^1 Dressed as Poison Ivy, the Batman villainess, she took on the gossip: "No matter what we do, there will be rumors," she told PORTRAIT. ^2 "That's something I readied Troy for." ^3
Life as a newlywed before the cameras, in a home shared with the family of her sister Tiffany for the E! show Tiffany & Tia Take New York, was "not perfect." ^4
Two days on it was all over. ^5 The match had begun 72 days earlier with an over-the-top wedding: 400 guests, and a bill put at $6 million. ^6 On Oct. 31 the reality star filed for divorce in Los Angeles and gave irreconcilable differences as the reason, a mere three weeks after E! had shown the four-hour special Tia's Storybook Wedding. ^7
"I had hoped this marriage was for life, but sometimes things don't turn out as planned," Torosian said in a statement. ^8 "We stay friends and wish each other the best." ^9
Hendricks had other lines. ^10 "I love my wife and am shattered to hear she filed for divorce," he told PORTRAIT in a statement. ^11 "I'm devoted to this marriage and everything this covenant stands for. ^12 I'm ready to do whatever it takes to make it work." ^13
== a5 | Dirty Laundry Blog | - | Troy Hendricks is "shattered" and wants Tia back
Exactly one person, it appears, believed that the made-for-E! love of Troy Hendricks and Tia Torosian would last, and that was Troy. ^1 The two had talked about divorce, but that she was really filing he found out only this morning. ^2 His friends hear from him that he does not believe in divorce, for religious reasons. ^3 He is now merely "bummed." ^4
This is what he told TMZ: "I'm devoted to this marriage and everything this covenant stands for … ^5 I love my wife and am shattered to hear she filed for divorce … ^6 I'm ready to do whatever it takes to make it work." ^7
And this is what Tia gave to E!: "After long reflection, I have decided to close my marriage. ^8 I hope everyone realizes this was not a simple decision. ^9 I had hoped this marriage was for life, but sometimes things don't turn out as planned. ^10 We stay friends and wish each other the best." ^11 If the reflection was so long, it must have started ahead of the wedding. ^12
A vigil for the union took place outside the Flash store today, with candles and calls to "remember the happy episodes." ^13
Bosses at E! are pondering whether to take the wedding special off the air, according to The New York Times; it has been repeated almost every day since its premiere on October 9. ^14
== a6 | Tramline Daily | - | Unhitching the Torosians
Did you think we had finished with Tia Torosian? ^1 When a $10 million wedding gets a four-hour reality special, the divorce 72 days later is good for weeks of gossip. ^2
Her own statement must have been typed by a publicist while she was out shopping; Hendricks kept less of a guard up. ^3 "I love my wife and am shattered to hear she filed for divorce," he said Monday evening in a statement to E! News. ^4 "I'm devoted to this marriage and everything this covenant stands for. ^5 I'm ready to do whatever it takes to make it work." ^6
Then there are the jewels. ^7 Tia's filing asks that jewelry acquired during the marriage stay with her, reports E! Online. ^8 Which pieces is not said, but we suspect the $2 million diamond on her finger is one. ^9
Our favorite explanation is TMZ's: Tia was fed up that Hendricks had begun "hunting fame" and wanted a foot in Hollywood's door. ^10
== a7 | Jam City Radio | - | Tia Torosian puts out her divorce statement
Nobody thought it would go on for good, but nobody thought it would be done after only 72 days either. ^1 Tia Torosian has spoken officially, to E! News, about filing for divorce from Troy Hendricks. ^2
"After long reflection, I have decided to close my marriage," she said. ^3 "I hope everyone realizes this was not a simple decision. ^4 I had hoped this marriage was for life, but sometimes things don't turn out as planned. ^5 We stay friends and wish each other the best." ^6
Her side wants Troy Hendricks to pay his attorney and fees himself, and has asked the court to deny him spousal support. ^7 Bear in mind that Tia made 18 million dollars from her "storybook" wedding. ^8
"Irreconcilable differences" are the official ground for the sudden divorce. ^9 As for the true one, the talk runs from cheating to the NBA lockout, which leaves Troy Hendricks without pay; but the loudest rumor is that Tia is not over her former boyfriend, the NFL player Ronnie Marsh. ^10
All will surely be answered in some reality show produced by Brian Easton. ^11
== facts
- marriage / length | duration | refine | 72 days @ a1.1 a2.1 a3.3 a4.6 a6.2 a7.1 | little more than two months @ a4.1
- divorce / ground cited | other | agree | irreconcilable differences @ a1.2 a2.1 a4.7 a7.9
- divorce filing / day | date | agree | 2011-10-31 @ a3.1 a4.7
- wedding / date | date | refine | 2011-08-20 @ a1.12 | August 20 @ a2.2 | 2011-08 @ a3.2
- wedding / cost | money | disagree | $10 million @ a1.12 a3.5 a6.2 | $6 million @ a4.6 | conflicts: 0-1
- statement / thinking sentence | quote | disagree | After thinking hard, I decided to close my marriage @ a1.8 | After long reflection, I have decided to close my marriage @ a2.3 a3.6 a5.8 a7.3 | conflicts: 0-1
- statement / not simple sentence | quote | disagree | I hope everybody understands that this was not a simple decision @ a1.9 | I hope everyone realizes this was not a simple decision @ a2.4 a3.7 a5.9 a7.4 | conflicts: 0-1
- statement / for life sentence | quote | disagree | I was hoping this marriage would be for life, but sometimes things don't go the way we plan @ a1.10 | I had hoped this marriage was for life, but sometimes things don't turn out as planned @ a2.5 a4.8 a5.10 a7.5 | I hoped this marriage was for life, but sometimes things don't turn out as planned @ a3.8 | conflicts: 0-1 0-2 1-2
- statement / friends sentence | quote | disagree | We are still friends and wish each other the best @ a1.11 | We stay friends and wish each other the best @ a2.6 a3.9 a4.9 a5.11 a7.6 | conflicts: 0-1
- Tia's statement / given to | other | agree | E! News @ a2.3 a3.1 a5.8 a7.2
- Troy's statement / given to | other | disagree | Portrait Magazine @ a4.11 | TMZ @ a5.5 | E! News @ a6.4 | conflicts: 0-1 0-2 1-2
- Troy's statement / shattered sentence | quote | agree | I love my wife and am shattered to hear she filed for divorce @ a2.9 a4.11 a5.6 a6.4
- Troy's statement / covenant sentence | quote | agree | I'm devoted to this marriage and everything this covenant stands for @ a4.12 a5.5 a6.5
- Troy's statement / effort sentence | quote | agree | I'm ready to do whatever it takes to make it work @ a2.10 a4.13 a5.7 a6.6
- Troy's statement / order of its sentences | quote | disagree | love sentence before covenant sentence @ a4.11 a4.12 a6.4 a6.5 | covenant sentence before love sentence @ a5.5 a5.6 | conflicts: 0-1
- Troy / response to the filing | status | refine | issued a statement @ a2.9 a4.11 a5.5 a6.4 | nothing heard yet @ a3.10
- talk of trouble / beginning | date | refine | after September @ a1.7 | right after the wedding @ a3.5
- wedding earnings / sum | money | refine | about $18 million @ a2.8 | $18 million @ a7.8
- wedding earnings / earner | other | disagree | Tia and Troy @ a2.8 | Tia @ a7.8 | conflicts: 0-1
- prenuptial agreement / existence | status | agree | signed @ a1.5 a2.11 a3.13
- Tia's lawyer / name | name | agree | Paula Resser @ a1.6 a2.11
- lawyer / famous clients | name | refine | Brandy Speer, Gabriella Mirande and Kyle Rayburn @ a1.6 | Brandy Speer and Gabriella Mirande @ a2.11
- split / cause reported | other | disagree | where to live @ a1.3 | his hunt for fame @ a6.10 | her feelings for Ronnie Marsh @ a7.10 | not given @ a3.12 | conflicts: 0-1 0-2 1-2
- fame explanation and home explanation / source | name | agree | TMZ @ a1.3 a6.10
- wedding broadcast / form | other | disagree | special edition of Hanging Out With The Torosians @ a2.2 | special Tia's Storybook Wedding @ a4.7 | conflicts: 0-1
- wedding special / length | duration | agree | four hours @ a4.7 a6.2
- wedding special / date | date | refine | three weeks before October 31 @ a4.7 | October 9 @ a5.14
- wedding special / channel | name | agree | E! @ a3.2 a4.7 a5.14
- Halloween party / Tia's company | status | agree | without her husband @ a3.11 a4.1
- Halloween party / day | date | refine | the weekend @ a3.11 | October 29 @ a4.1
- Hendricks / home state | place | refine | Minnesota @ a1.3 | was in Minnesota @ a3.11
- couple / talks before the filing | other | refine | talked of where to live before the wedding @ a1.4 | talked about divorce @ a5.2
- ring / description | other | refine | 20.5 carats @ a3.14 | $2 million diamond @ a6.9
- reality show / title | name | agree | Hanging Out With The Torosians @ a2.2 a3.4
- Hendricks / sport | other | agree | NBA @ a2.1 a7.10
