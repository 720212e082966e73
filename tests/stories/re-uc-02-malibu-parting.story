== a1 | Screen Weekly | 2005-01-10 | Chad Holt and Jessica Alden part
Anyone who still doubts that Chad Holt and Jessica Alden can act may look at their New Year's. ^1 They passed the holiday weekend on the Caribbean island of Anguilla, in the company of Alden's old Roommates partner Brittaney Nash and Nash's husband, Daniel Larouche, and seemed every bit the loving pair they have claimed to be through months of discord talk. ^2 Alden had even put her wedding ring back on. ^3
Yet the predictions of an imminent break were right. ^4 As People reported on Friday, the two have announced in a statement that they are separating, seven years after becoming a couple and four and a half years after marrying. ^5
"We wish to tell everyone that after seven years together we have chosen to formally part," says the joint text. ^6 "For those who track these sorts of things, we wish to make clear that our parting is not the outcome of any of the gossip printed by the tabloid press. ^7 This choice is the outcome of much careful thought. ^8 We gladly remain devoted and caring friends with great love and respect for one another. ^9 We ask in advance for your kindness and tact in the coming months." ^10
All weekend people guessed why this golden Hollywood couple, married in 2000, had come apart. ^11 The favorite theory: Holt, 41, is still keen to be a father, whereas Alden, 35, whose film career is in bloom, wants to wait with children. ^12 A rival theory has Holt starting an affair with Gabriella Mirande on the set of the spy thriller they have coming up. ^13
== a2 | Clockwork News | 2005-01-08 | Golden pair of Hollywood go separate ways
Four and a half years into their marriage, Chad Holt and Jessica Alden, Hollywood's golden couple, have split. ^1
Although they are parting after seven years together in all, both stressed that they remain "devoted and caring friends". ^2
In a joint statement given out to People magazine the pair announced: "For those who track these sorts of things, we wish to make clear that our parting is not the outcome of any of the gossip printed by the tabloid press. ^3 This choice is the outcome of much careful thought." ^4
They added: "We gladly remain devoted and caring friends with great love and respect for one another. ^5 We ask in advance for your kindness and tact in the coming months." ^6
It was a dinner date arranged for them in 1998 that brought the Marlowe's Ten star, 41, and the 35-year-old Roommates actress together. ^7 A lavish Malibu wedding followed in July 2000. ^8
Tabloids had been speculating for months before the announcement; some had it that Holt longed to become a father while his wife was less eager for a family. ^9 More talk of trouble came up when Alden was recently pictured in the press with no wedding ring on. ^10
All the same they seemed on good terms in the New Year, holidaying on the Caribbean island of Anguilla with Brittaney Nash, Alden's former co-star in Roommates, and Nash's husband Daniel Larouche. ^11
== a3 | The Daily Courier | 2005-01-08 | It's over, Chad and Jess admit
The marriage of Chad Holt and Jessica Alden has come to an end, the couple have revealed after months in which its health was the subject of gossip. ^1
Full filming diaries meant that heart-throb Holt, 41, and Roommates star Alden, 35, rarely managed more than a few days in each other's company. ^2 Reports also spoke of rows over whether to have a family. ^3
Until now both had hotly denied that anything was amiss, even when Holt was by himself on his 41st birthday in December and Jess was photographed minus her wedding ring. ^4 Last night, though, came the admission that they are separating, in a statement insisting that nobody else was involved. ^5
It says: "We wish to tell everyone that after seven years together we have chosen to formally part. ^6 For those who track these sorts of things, we wish to make clear that our parting is not the outcome of any of the gossip printed by the tabloid press. ^7 This choice is the outcome of much careful thought. ^8 We gladly remain devoted and caring friends with great love and respect for one another. ^9 We ask in advance for your kindness and tact in the coming months." ^10
Only earlier this week the two had hugged, kissed and cuddled at each opportunity during a boat trip around a Caribbean island, as if to show that the marriage was sound. ^11
The first rumours go back to last May, when Holt was seen hand in hand with Gabriella Mirande on the set of their film Mr And Mrs Brown. ^13
== a4 | Valley Journal (agency) | 2005-01-08 | Publicist confirms Holt and Alden have split
LOS ANGELES — Chad Holt and Jessica Alden, one of Hollywood's most glamorous couples, are no longer together, according to Holt's publicist of many years, who confirmed the break Friday. ^1
Their joint statement came out through the publicist, Mindy Rosselli. ^2 "We wish to tell everyone that after seven years together we have chosen to formally part," it said. ^3 "For those who track these sorts of things, we wish to make clear that our parting is not the outcome of any gossip printed by the tabloid press. ^4 This choice is the outcome of much careful thought." ^5
Whether there will be a divorce filing the couple did not say, and Rosselli would add nothing to the statement. ^6
The news, which People magazine's Web site had first, arrives 4 1/2 years after a Malibu wedding and on the heels of months of talk about a marriage in trouble. ^7
People says Alden has lately been photographed in public with no diamond-studded wedding ring, although by the magazine's account the two were together on Anguilla, in the Caribbean, for the New Year's weekend, along with Brittaney Nash, once Alden's co-star on "Roommates," and Nash's husband, the actor Daniel Larouche. ^8
Holt, 41, and Alden, 35, became a couple after a blind date that others set up for them in 1998. ^9 They married in 2000 on a Malibu estate with a view of the Pacific, before some 200 guests. ^10 So many came, among them actress Morgan Reyes and most of Alden's "Roommates" castmates, that a stretch of Pacific Coast Highway was closed. ^11
== a5 | Skyboard | - | Chad Holt and Jessica Alden separate
They are separated after 4 1/2 years as husband and wife, but still "devoted and caring friends": so superstars Chad Holt and Jessica Alden declared on Friday. ^1
For months before, the tabloids had chronicled the ups and downs of the marriage; Holt, 41, was said to want fatherhood and Alden, 35, to hold back. ^2 She had lately been pictured without her wedding ring. ^3 Only two days ago, however, the New York Post gave its front page to a photo of the two with Alden's hand circled and the line: "The Ring Is On Again!" ^4
The two got to know each other on a dinner date in 1998. ^5 Their wedding, lavish and full of celebrities, was held on July 29, 2000, in Malibu, the seaside resort in California. ^6
Late on Friday afternoon the break was made known without fanfare, by way of People magazine. ^7 "We wish to tell everyone that after seven years together we have chosen to formally part," they said. ^8 "For those who track these sorts of things, we wish to make clear that our parting is not the outcome of any of the gossip printed by the tabloid press. ^9 This choice is an outcome of much careful thought. ^10 We gladly remain devoted and caring friends with great love and respect for one another. ^11 We ask in advance for your kindness and tact in the coming months." ^12
The two were together in the Caribbean over the New Year's holiday weekend, Alden's spokesman said, and with them were her former "Roommates" co-star Brittaney Nash and Nash's husband, Daniel Larouche. ^13
== a6 | The Sunday Sentinel | 2005-01-09 | The one in which Chad and Jess stay pals
Hollywood has lost its ruling king and queen. ^1 This weekend fans are digesting the news that the actor Chad Holt and the actress Jessica Alden, after four years of marriage, have "formally" parted while remaining the closest of friends. ^2
New Year found them in the Caribbean with another married couple, their friends Brittaney Nash and Daniel Larouche. ^3 There they cuddled before the cameras, a last try at scotching the growing rumours that the marriage was finished. ^4
In July 2000 they had been wed on a clifftop at Malibu. ^5 Some 80 security guards, led by a former Mossad agent, were on duty, and 200 guests looked on, Lucretia and the rest of the Roommates cast among them. ^6 Alden called it a "quite normal, straight-arrow, lovely ceremony". ^7
As speculation grew before Christmas, bookmakers cut the odds on the marriage getting through 2005. ^8 Then the couple put out a statement denying the rumours, which in the annals of Hollywood break-ups is as good as a confirmation. ^9
Pictures of Holt, 41, holding hands with Gabriella Mirande, 29, who plays opposite him in the coming film Mr and Mrs Brown, appeared to back up claims of an affair. ^10
== a7 | Southern Harbour Herald | - | 'Still friends, but no longer married'
What had been rumoured for months is now official: the marriage of Chad Holt and Jessica Alden, Hollywood's hottest couple, is over. ^1
After four and a half years it ended yesterday with an announcement, but the two promised to remain "devoted and caring friends". ^2
"We wish to tell everyone that after seven years together we have chosen to formally part," ran their joint statement, which the website of America's People magazine was the first to carry. ^3
"For those who track these sorts of things, we wish to make clear that our parting is not the outcome of any of the gossip printed by the tabloid press. ^4 This choice is an outcome of much careful thought. ^5 We gladly remain devoted and caring friends with great love and respect for one another. ^6 We ask in advance for your kindness and tact in the coming months." ^7
Ever since their first meeting, a dinner date in 1998, the Hollywood hunk, 41, and the Roommates star, 35, have kept the gossip pages supplied. ^8 In 2000 the whole world read about their lavish wedding in Malibu and its 200 guests, who included Brittaney Nash and her husband Daniel Larouche, Nina Kessler, Andrew Barry, Joel Brenner, Morgan Reyes, Gregory Denton and Lucia Haddad. ^9
For the last six months the stories have been about marital problems. ^10 No reason was given for the separation, although the question of having children is reported to have put strain on the marriage. ^11
== facts
- Holt / age | age | agree | 41 @ a1.12 a2.7 a3.2 a4.9 a5.2 a6.10 a7.8
- Alden / age | age | agree | 35 @ a1.12 a2.7 a3.2 a4.9 a5.2 a7.8
- couple / length of marriage | duration | refine | four and a half years @ a1.5 a2.1 a4.7 a5.1 a7.2 | four years @ a6.2
- couple / years together | duration | agree | seven years @ a1.5 a1.6 a2.2 a3.6 a4.3 a5.8 a7.3
- split / day made public | date | refine | 2005-01-07 @ a1.5 a3.5 a4.1 | Friday @ a5.1 a5.7 | yesterday @ a7.2
- split / hour made public | date | refine | last night @ a3.5 | late Friday afternoon @ a5.7
- statement / opening sentence | quote | agree | We wish to tell everyone that after seven years together we have chosen to formally part @ a1.6 a3.6 a4.3 a5.8 a7.3
- statement / gossip sentence | quote | disagree | not the outcome of any of the gossip printed by the tabloid press @ a1.7 a2.3 a3.7 a5.9 a7.4 | not the outcome of any gossip printed by the tabloid press @ a4.4 | conflicts: 0-1
- statement / thought sentence | quote | disagree | This choice is the outcome of much careful thought @ a1.8 a2.4 a3.8 a4.5 | This choice is an outcome of much careful thought @ a5.10 a7.5 | conflicts: 0-1
- statement / friends sentence | quote | refine | We gladly remain devoted and caring friends with great love and respect for one another @ a1.9 a2.5 a3.9 a5.11 a7.6 | devoted and caring friends @ a2.2 a5.1 a7.2
- statement / plea | quote | agree | We ask in advance for your kindness and tact in the coming months @ a1.10 a2.6 a3.10 a5.12 a7.7
- statement / carried by | other | refine | People magazine @ a1.5 a2.3 a5.7 | People magazine's website @ a4.7 a7.3 | publicist Mindy Rosselli @ a4.2
- holiday / place | place | refine | Anguilla @ a1.2 a2.11 a4.8 | the Caribbean @ a3.11 a5.13 a6.3
- holiday / companions | name | refine | Brittaney Nash and husband Daniel Larouche @ a1.2 a2.11 a4.8 a5.13 | the friends Brittaney Nash and Daniel Larouche @ a6.3
- holiday / date | date | refine | New Year's weekend @ a1.2 a4.8 a5.13 | New Year @ a2.11 a6.3 | earlier this week @ a3.11
- holiday / who told of it | other | refine | People magazine @ a4.8 | Alden's spokesman @ a5.13
- Alden / wedding ring | status | refine | photographed without it @ a2.10 a3.4 a4.8 a5.3 | worn again at New Year @ a1.3 a5.4
- couple / first meeting | other | refine | a dinner date @ a2.7 a5.5 a7.8 | a blind date @ a4.9
- couple / year they met | date | agree | 1998 @ a2.7 a4.9 a5.5 a7.8
- wedding / date | date | refine | 2000-07-29 @ a5.6 | 2000-07 @ a2.8 a6.5 | 2000 @ a1.11 a4.10 a7.9
- wedding / place | place | refine | Malibu @ a2.8 a4.7 a5.6 a7.9 | a Malibu estate with a view of the Pacific @ a4.10 | a clifftop at Malibu @ a6.5
- wedding / guests | count | refine | some 200 @ a4.10 | 200 @ a6.6 a7.9
- wedding / Roommates cast | other | refine | most of the castmates @ a4.11 | the rest of the cast @ a6.6
- wedding / guest Reyes | name | agree | Morgan Reyes @ a4.11 a7.9
- children / reported wishes | other | refine | Holt wants to be a father, Alden holds back @ a1.12 a2.9 a5.2 | the family question caused strain or rows @ a3.3 a7.11
- Holt / alleged affair | name | agree | Gabriella Mirande @ a1.13 a3.13 a6.10
- Holt and Mirande / picture | other | agree | hand in hand @ a3.13 a6.10
- film with Mirande / title | name | agree | Mr and Mrs Brown @ a3.13 a6.10
- rumours / how long | duration | refine | months @ a1.2 a2.9 a3.1 a4.7 a5.2 a7.1 | since last May @ a3.13 | six months @ a7.10
- couple / earlier denials | status | agree | denied trouble @ a3.4 a6.9
- couple / affection on the holiday | other | agree | cuddled before cameras @ a3.11 a6.4
- film with Mirande / release | status | agree | still to come @ a1.13 a6.10
- third party / role | status | refine | nobody else involved, by the statement @ a3.5 | an affair, by rumour @ a1.13 a6.10
- wedding / style | other | agree | lavish @ a2.8 a5.6 a7.9
- Nash / link to Alden | other | agree | former Roommates co-star @ a1.2 a2.11 a4.8 a5.13
