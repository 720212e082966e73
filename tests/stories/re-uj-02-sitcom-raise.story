== a1 | Inquirer Daily Buzz | - | Nerd comedy's big three see their pay triple
Nerds on screen, sharks at the table: Tim Carsen, Ronny Malecki and Hayley Ruocco have put their names to three-year deals that promise each of them $1 million an episode. ^1 The contracts of Carsen (Merton Hooper), Malecki (Conrad Lichtman) and Ruocco (Jenny) run through seasons 8, 9 and 10. ^2 A season 11 stays possible, and they keep room for films or producing. ^3
Until now Carsen, Malecki and Roucco were getting $325,000 for an episode of CBS's The Quantum Flatmates. ^4 Their yearly income therefore triples. ^5 They join the company of Pals, whose six actors bargained their way to $1 million an episode for that show's last season. ^6 Three seasons come to 72 episodes, so each star can count on $72 million. ^7 On top comes a fat share of what the reruns earn in syndication. ^8
Tamar Polak (Ivy Sarah Miller) and Larissa Busch (Antoinette Kowalska-Horowitz) had no part in these talks, having signed anew in 2013. ^9
Vishal Tandon (Dev Muthurajan) and Aaron Feldberg (Leopold Horowitz) have yet to settle, though that is expected later this week. ^10 The cameras are to start rolling Wednesday. ^11 September 22 is the day the eighth season begins. ^12 In the 2013-14 season only NBC's Sunday Night Football kept the show from the top of the ratings, leaving it at No. 2. ^13
== a2 | Capital Post Style | 2014-08-04 | Three sitcom actors prepare to be extremely wealthy
Here is a backstage quarrel that may be over before you heard of it. After long contract talks ahead of their sitcom's eighth season, Ronny Malecki, Tim Carsen and Hayley Ruocco have reportedly settled matters. ^1
According to reports today by Deadline and the trade press, the three leads of "The Quantum Flatmates" have finished deals that keep them three more years for some $1 million an episode. ^2 Work on the new season ought to have begun last week, but money stood in the way. ^3 Last year the trio (two geeky physicists and the quirky woman next door) made about $350,000 an episode, Deadline says. ^4
For comparison, the adults of "Modern Clan" get $175,000 apiece.
It has happened before. Marty Keene drew about $1.2 million for each "One and a Half Dads" in his best days. ^5 And all five stars of "Pals" bargained as one and were on $1 million when that comedy ended. ^6
At least three more seasons are planned; CBS recently renewed the show through Season 10, that is 2016-2017. ^7 Reckon with the usual 24 episodes a year and the total is more than most people could dream of. ^8
== a3 | Fridge Nuker | - | Wage talks for comedy cast come to an end
Filming of CBS's "The Quantum Flatmates" had been held up by a tug-of-war about salaries. Now Tim Carsen (Merton), Ronny Malecki (Conrad) and Hayley Ruocco (Jenny) are said to have agreed on new three-year deals. ^1 Aaron Feldberg (Leopold) and Vishal Tandon (Dev) still negotiate, but should be done sometime this week. ^2 No comment came from Warner Bros. Television.
The show has been renewed for three seasons, for a total of 10. ^3 It should go back to work Wednesday. ^4 That is one week late, because the five lead actors would not come in without new deals. ^5 The old ones ran out in May. ^6
Carsen, Malecki and Ruocco had $325,000 each per episode, The Hollywood Reporter has learned. ^7 They have probably got about $1 million a show now, with a slice of the backend royalties. ^8
Tamar Polak (Ivy) and Larissa Busch have signed again already, and both can look forward to big raises in September. ^9
Nobody can say yet if the lost week will cost the season any episodes. ^10 As a rule there are 24 of them, each made in three weeks. ^11 Television's No. 1 comedy since 2010-2011 gives its actors plenty to bargain with. ^12
== a4 | Local Examiner | - | Flatmates actors to earn a million for every episode
The cast of The Quantum Flatmates got a handsome boost in pay when it came to terms with the network today. ^1 Three-year deals that will bring them $1 million an episode are currently being negotiated by each of the mainstays, Tim Carsen, Hayley Ruocco and Ronny Malecki. ^2
Deadline had the news first; the contracts would carry the actors as far as the 11th season. ^3 From their earlier $300,000 an episode it is a 185 percent rise. ^4 A larger share of the rerun profits also belongs to it, along with development deals at Warner Bros. ^5
The comedy has just closed its most popular season, which helped the unhappy actors in the talks. They now rank among television's highest paid. ^6 Much the same was agreed once with the cast of Pals when they became million-dollar-an-episode earners. ^7
Before season 8 can be made after the delay, Aaron Feldberg (Leopold) and Vishal Tandon (Dev) must wrap up their own contracts. ^8 CBS is expected to begin showing it on September 22nd. ^9
== a5 | Island Broadcasting News | - | Flatmates stars agree new contracts
New and lucrative contracts have been signed by three stars of the American sitcom The Quantum Flatmates, and with that a short hold-up in filming is over. ^1
Tim Carsen, who is the lead character Merton, Ronny Malecki (Conrad) and Hayley Ruocco (Jenny) settled with Warner Bros TV for three years each. ^2 Aaron Feldberg and Vishal Tandon are still talking but ought to settle shortly. ^3
All of them were reported to want $1m (£600,000) an episode. ^4 That would put them above every other actor on US television. ^5 The Hollywood Reporter, which says the trio bargained jointly with the studio, thought it "likely" that they got the $1m. ^6
Work resumes on Wednesday for the main cast, a week behind plan. ^7 Whether there will be fewer episodes for that reason is unclear. ^8 Last Wednesday the stars stayed away from the first days of work on the eighth series because their contracts were not settled. ^9
The best-paid list: Marty Keene had $1.8m an episode for One and a Half Dads in 2010. ^10 The main cast of Pals had $1m in 2002. ^11
No show is watched more in the US than this tale of science "geeks", seen by 23.1 million on average in 2013-14. ^12
== a6 | Northwest Oregon Herald | 2014-08-05 | A million an episode: can three sitcom stars be worth that?
Fans are in a tizzy. Tim Carsen, Ronny Malecki and Hayley Ruocco of "The Quantum Flatmates" have signed to earn $1 million each for every episode of the next three seasons. ^1
The show pulls huge ratings on CBS with new episodes and old ones alike, and TBS sends its reruns five nights a week. For Warner Bros. TV, the producer, it is a gold mine by any yardstick.
Still, so much money for a sitcom? Under their old contracts, which ran out this year, Carsen, Malecki and Ruocco got $350,000 an episode. ^2 To go from there to $1 million is a fine adjustment for the cost of living.
Nor would it be the first time: a 2002 deal gave everyone in the cast of "Pals" $1 million an episode. ^3 Since the news came out yesterday the Internet has talked of little else. ^4
== facts
- trio / new pay per episode | money | refine | $1 million @ a1.1 a4.2 a6.1 | about $1 million @ a2.2 a3.8 | sought $1m, likely @ a5.4 a5.6
- trio / old pay per episode | money | disagree | $325,000 @ a1.4 a3.7 | about $350,000 @ a2.4 | $350,000 @ a6.2 | $300,000 @ a4.4 | conflicts: 0-2 0-3 1-3 2-3
- trio / size of the rise | quantity | refine | triple @ a1.5 | 185 percent @ a4.4
- trio / length of deals | duration | agree | three years @ a1.1 a2.2 a3.1 a4.2 a5.2 a6.1
- trio / state of the deals | status | disagree | signed @ a1.1 a5.1 a6.1 | finished, reportedly @ a2.2 | agreed @ a3.1 | being negotiated @ a4.2 | conflicts: 0-3 1-3 2-3
- trio / with whom they came to terms | name | disagree | the network @ a4.1 | Warner Bros TV @ a5.2 | conflicts: 0-1
- show / network | name | agree | CBS @ a1.4 a2.7 a4.9
- deals / last season covered | count | disagree | 10 @ a1.2 | 11 @ a4.3 | conflicts: 0-1
- deals / day of the news | date | refine | 2014-08-04 @ a2.2 a6.4 | today @ a4.1
- trio / names | name | disagree | Hayley Ruocco @ a1.1 a2.1 a3.1 a4.2 a5.2 a6.1 | Roucco @ a1.4 | conflicts: 0-1
- Carsen / role | name | refine | Merton Hooper @ a1.2 | Merton @ a3.1 a5.2
- Malecki / role | name | refine | Conrad Lichtman @ a1.2 | Conrad @ a3.1 a5.2
- Ruocco / role | name | agree | Jenny @ a1.2 a3.1 a5.2
- Tandon / role | name | refine | Dev Muthurajan @ a1.10 | Dev @ a3.2 a4.8
- Feldberg / role | name | refine | Leopold Horowitz @ a1.10 | Leopold @ a3.2 a4.8
- Polak / role | name | refine | Ivy Sarah Miller @ a1.9 | Ivy @ a3.9
- Polak and Busch / contracts | date | refine | signed in 2013 @ a1.9 | signed already @ a3.9
- Tandon and Feldberg / state of talks | status | agree | still negotiating @ a1.10 a3.2 a4.8 a5.3
- Tandon and Feldberg / expected to settle | date | refine | this week @ a1.10 a3.2 | shortly @ a5.3
- season 8 / start of work | date | agree | Wednesday @ a1.11 a3.4 a5.7
- season 8 / planned start of work | date | refine | last week @ a2.3 | last Wednesday @ a5.9
- season 8 / delay | duration | agree | a week @ a3.5 a5.7
- season 8 / who stayed away | other | refine | the five lead actors @ a3.5 | the stars @ a5.9
- season 8 / fewer episodes | status | agree | not known @ a3.10 a5.8
- season 8 / premiere | date | agree | 09-22 @ a1.12 a4.9
- show / new season | count | agree | eighth @ a1.12 a2.1 a4.8 a5.9
- show / episodes a season | count | agree | 24 @ a1.7 a2.8 a3.11
- show / renewed until | count | agree | season 10 @ a2.7 a3.3
- show / rank | count | disagree | No. 2 of all shows in 2013-14 @ a1.13 | most watched show in the US in 2013-14 @ a5.12 | No. 1 comedy since 2010-2011 @ a3.12 | conflicts: 0-1
- trio / share of profits | other | refine | share of syndication profits @ a1.8 | slice of backend royalties @ a3.8 | larger share of rerun profits @ a4.5
- old contracts / end | date | refine | May @ a3.6 | this year @ a6.2
- news of the deals / outlet that had it | other | refine | Deadline and the trade press @ a2.2 | Deadline @ a4.3
- trio / rank among actors | other | refine | among the highest paid @ a4.6 | highest paid on US television @ a5.5
- Pals / number of stars | count | disagree | six @ a1.6 | five @ a2.6 | conflicts: 0-1
- Pals / pay per episode | money | agree | $1 million @ a1.6 a2.6 a4.7 a5.11 a6.3
- Pals / time of that pay | date | refine | the last season @ a1.6 | when it ended @ a2.6 | 2002 @ a5.11 a6.3
- Keene / pay per episode | money | disagree | about $1.2 million @ a2.5 | $1.8m @ a5.10 | conflicts: 0-1
