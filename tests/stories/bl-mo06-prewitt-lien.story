== a1 | The Docket Sheet | 2017-04-06T16:45:00Z | IRS Hits 'Sheriff's Due' Star Dale Prewitt With Seven-Figure Lien
The Internal Revenue Service has recorded a lien of $1,872,406 against the actor Dale Prewitt, according to papers filed on Tuesday with the Los Angeles County recorder. ^1
The debt covers the four tax years from 2011 through 2014. ^2 By the end of "Sheriff's Due," Prewitt was paid a reported $225,000 an episode. ^3
It is not his first run-in. California came after him for $212,000 in 2015 and let the matter drop ten months later, when he settled up. ^4 Prewitt, 58, did not return a call to his Calabasas home. ^5
== a2 | American Press Union | 2017-04-07T13:10:00Z | Actor Prewitt owes nearly $1.9M in taxes, IRS says
Dale Prewitt, who played a small-town lawman on the cable drama "Sheriff's Due," owes the federal government nearly $1.9 million in back taxes, according to a lien made public this week. ^1
"Dale relied on a former adviser, and he is working with the IRS to resolve this in full," said his spokeswoman, Amy Doyle. ^2
The series ran for seven seasons, from 2007 to 2014, and won Prewitt two Emmys. ^3 He is to appear this fall in a stage revival in Chicago.
== a3 | Starwire | - | Broke Sheriff! Dale Prewitt's $2.8 Million Tax Hole
Somebody call the sheriff. Dale Prewitt is in hock to Uncle Sam for a staggering $2.8 million, and pals fear he will lose the lot. ^1
"Three ex-wives and five sports cars will do that," says one insider. ^2 In his heyday the silver fox, now 61, pulled down $250,000 every time he pinned on the badge. ^3
Now the Montana ranch where he proposed to wife No. 3 is on the block for $5.9 million. ^4 He has blamed everything on a money man he let go. ^5 "Dale couldn't tell you what's in his wallet," the insider adds.
== a4 | Gallatin Sentinel | 2017-04-14T15:00:00Z | Tax lien no surprise to actor's neighbors on Bear Creek
Folks up Bear Creek Road had wondered why the Prewitt place, 640 acres of hay meadow and timber outside Bozeman, went on the market in February. ^1 Last week's filing in California supplied an answer: the IRS wants $1.87 million. ^2
The listing asks $5.9 million, with the cattle extra. ^3 Prewitt, who grew up in Livingston and played the sheriff for eight seasons, bought the land in 2009 from the estate of Everett Sloan. ^4
"He pays for his hay on the day it's delivered," said rancher Tom Gustafson, 66. "I've got no complaint with him."
== a5 | The Docket Sheet | 2017-10-19T17:20:00Z | Prewitt Squares Up With the IRS, Turns on Ex-Manager
Six months after the government filed a $1.87 million lien against him, Dale Prewitt is clear. ^1 A certificate of release was recorded on October 11. ^2
The money came from Montana, where his 640-acre spread went to a Denver couple in August for $4.6 million. ^3
Prewitt has meanwhile sued Leonard Fisk, his business manager until 2015, for $3 million, alleging that Fisk left returns unfiled for four years and told him they were "in the mail." ^4 Fisk, 70, denies it. ^5
== a6 | Talent & Tax | - | Who does your returns? A cautionary tale
My next example is Dale Prewitt. For three years, from 2012 through 2014, nobody filed a thing for him, and he says he didn't know. ^1 When the lien came he told the world, through a spokeswoman, that he had "relied on a former adviser." ^2 The adviser, a man named Fisk, took five percent off the top. ^3
That rate isn't out of line. Half of my clients came to me from firms that charged the same, and a few from one that took seven. What matters is who signs. I once had a drummer whose manager had rented him a storage unit for his unopened letters, at $90 a month, and deducted it. It held 31 boxes. In the ninth was a refund check for $64,000, long void.
Prewitt sold a square mile of Montana to pay, for a good deal less than he asked. ^4 He is now after Fisk for three million dollars. ^5 He had been warned, too: the state of California had chased him for a couple of hundred thousand two years earlier. ^6
Three divorces didn't help his bookkeeping. ^7 But the lesson is simpler: open your own mail.
== facts
- tax debt / sum | money | disagree | $1,872,406 @ a1.1 | nearly $1.9 million @ a2.1 | $2.8 million @ a3.1 | $1.87 million @ a4.2 a5.1 | conflicts: 0-2, 1-2, 2-3
- lien / date | date | refine | 2017-04-04 @ a1.1 | made public this week @ a2.1 | last week @ a4.2 | six months ago @ a5.1
- unpaid years / number | duration | disagree | four, 2011 to 2014 @ a1.2 | four @ a5.4 | three, 2012 to 2014 @ a6.1 | conflicts: 0-2, 1-2
- Prewitt / pay per episode | money | disagree | $225,000 @ a1.3 | $250,000 @ a3.3 | conflicts: 0-1
- earlier state tax claim / sum | money | refine | $212,000 @ a1.4 | a couple of hundred thousand @ a6.6
- earlier state tax claim / year | date | refine | 2015 @ a1.4 | two years before the lien @ a6.6
- spokeswoman / statement | quote | refine | Dale relied on a former adviser, and he is working with the IRS to resolve this in full @ a2.2 | relied on a former adviser @ a6.2
- Sheriff's Due / seasons | count | disagree | seven @ a2.3 | eight @ a4.4 | conflicts: 0-1
- Prewitt / divorces | count | agree | three @ a3.2 a6.7
- ranch / asking price | money | agree | $5.9 million @ a3.4 a4.3
- Prewitt / age | age | disagree | 58 @ a1.5 | 61 @ a3.3 | conflicts: 0-1
- lien / place of filing | place | refine | Los Angeles County @ a1.1 | California @ a4.2
- ranch / place | place | refine | Montana @ a3.4 a5.3 a6.4 | outside Bozeman @ a4.1
- ranch / size | quantity | refine | 640 acres @ a4.1 a5.3 | a square mile @ a6.4
- ranch / sale price | money | refine | $4.6 million @ a5.3 | a good deal less than asked @ a6.4
- adviser / name | name | refine | a former adviser @ a2.2 | a money man @ a3.5 | Leonard Fisk @ a5.4 | Fisk @ a6.3
- suit against Fisk / sum | money | agree | $3 million @ a5.4 a6.5
