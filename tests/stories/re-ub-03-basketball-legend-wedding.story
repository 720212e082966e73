== a1 | Write and Wander | 2013-04-29 | Looking on as Martin Gorman weds Lisette Pinero
On Saturday, April 27, NBA legend Martin Gorman married Lisette Pinero, formerly a model. ^1 They did so in Palm Beach, Fla., at the Episcopal Church of Bethany-by-the-Sea. ^2
Security was tight, and the Palm Beach police helped. Press and public had to stay on a patch of grass over the road, opposite the front door. "Who's getting married?" drivers called out, and at the reply most asked, "The basketball player?" and reached for their phones.
The ceremony was scheduled for 4 p.m.; guests came from about 3 p.m. on, in tour buses of middling size. ^4 We saw the former NBA stars Robbie Tippett and Derrick Ewell, and director Buck Ray with his wife, the author Tanya Lowe Ray. ^6 The families could be seen as well, but not the bride, whose entrance was hidden by a row of security people with large white umbrellas. ^7 Nobody saw Gorman go in either.
The bells rang shortly after 5 p.m.: the ceremony was over. ^8 Hundreds of guests came out, while family and bridal party stayed for photographs until nearly 6 p.m. ^10 Those who hoped that the newlyweds would step out and wave hoped in vain.
== a2 | Big Sam's Blog | 2013-04-27 | Martin Gorman's BIG day.... it's today
Today is the day: at Bethany by the Sea Episcopal Church in Palm Beach, one-time NBA superstar Martin Gorman is to marry ex-model Lisette Pinero, who was born in Miami. ^1 This comes from Gossip Extra. ^2 Afterward the party reportedly goes on at Gorman's home in the Wolf's Club, Jupiter. ^3 Around 2,000 guests are expected. ^4
Gorman told Entertainment Tonight little of late, except that after so many years in the limelight "my privacy is what matters most to me right now."
Nearly everyone at work on the wedding had to sign for silence, so this source will not be named: "By my count the roof covers some 600 feet by 150 feet. ^5 I've done weddings for a good while and never saw the like. I'd say he's having about 2,000 people over." ^6
A lot of gear has been carried to the house. By the middle of the afternoon three semis with plates from Illinois stood in line, along with four smaller trucks and two big vans that brought the sound system.
== a3 | Barry Black Sports | - | Photos from Martin Gorman's wedding; Robbie Tippett and Toma Kovac among the guests
For the second time in his life Martin Gorman has gone to the altar. ^1 His bride on Saturday, at a very private and very exclusive wedding in Palm Beach, was the model Lisette Pinero. ^2
We told you earlier on Saturday that 2,000 guests were expected. ^3 Tweets from the Glossy Page name ex-NBA men Robbie Tippett and Derrick Ewell and the film maker Buck Ray as guests; Gossip Extra adds two more of Gorman's old Chicago Bulls teammates, Don Hooper and Toma Kovac. ^5 Golf was represented by Panther Wells. ^6
The church, Episcopal and called Bethany-by-the-Sea, is the one in which Gerald Tripp was married. ^7 At 4:15 p.m., says one tweet, bride Lisette Pinero went in behind an army of white umbrellas. ^8 Eight bridesmaids entered as well. ^9
The reception was by Gorman's home, in the Wolves Club area of Jupiter, Fla. ^10 According to Joe Lichtman, Hank Nickels let him set up the tent, a huge 40,000 sq ft, on the driving range. ^11
== a4 | Mom Stirs | - | Martin Gorman marries Lisette Pinero: 5 things about a record wedding
Basketball and sneaker idol Martin Gorman, 50, yesterday married Lisette Pinero, 35, his girlfriend of five years. ^3
It was in 2008, in a night club in Miami, that they met. ^4 Two years before, the former Chicago Bulls star had divorced his first wife, Rosita Valloy, ending 17 years of marriage. ^5 Pinero had not been married before. "They've been preparing for months and months," a source told People. ^6 "He wanted to give Lisette everything she's ever dreamed of." ^7
First, it was half a surprise: the engagement was in December 2011, but where and when they would marry was a well-kept secret. ^8
Second, the place. They wed in Palm Beach, Florida, in the Episcopal church Bethany-by-the-Sea, just as Gerald Tripp and Natalia did in 2005. ^10 The party followed at the Wolves Club, a golf course close to the 38,000-square-foot home that Gorman has newly built. ^11
Third, some 500 people saw the wedding, and 2,000 came to the reception. ^12 Panther Wells was there, TMZ says, and so were Derrick Ewell and Robbie Tippett. ^13
Fourth, the reception tent: 40,000 feet! ^14 That makes it the biggest wedding tent in history, says the Huffington Post. ^15
Fifth, the guests were entertained by none other than Ransom, who sang some of his biggest hits. ^16
== a5 | Saludos Magazine US | 2020-05-05 | Lisette Pinero and Martin Gorman broke a record with their 2013 wedding
Martin Gorman broke plenty of NBA records, and it seems that his 2013 wedding to Lisette Pinero earned him another. ^1
Vows were exchanged at the Episcopal Church of Bethany-by-the-Sea in Palm Beach. ^2 Then the sportsman and the model received their guests at the Wolves Club, which golf great Hank Nickels founded. ^3 The tent measured 40,000 square feet; HuffPost called it the "largest tent in wedding history." ^5 Gorman's own house, of 38,000 square feet, stands nearby in Jupiter, Florida. ^6
"They've been preparing for months and months," a source said to People then. ^7 "[Martin] wanted to give Lisette everything she's ever dreamed of." ^8 The bride, who was born in Cuba and once dated Mario Ibanez Jr., wore a strapless dress by J'Aton Couture, with silk lace made by hand and Swarovski crystals. ^9
Ransom, Colin Thorne, DJ MC Brite, D'Ron and The Spring, a band of 18, performed. ^10 Panther Wells was among the guests. ^11 Us Weekly put the cost of the day at $10 million. ^12
Their engagement dates from 2011. ^13 Before, Gorman was married to Rosita Valloy for 17 years. ^14 They parted for good in 2006 and have a daughter and two sons. ^15
== a6 | Starfunk | 2013-05-02 | Martin Gorman: his wedding cost 10 million
"His Airness" is a husband again. On Saturday, in Palm Beach, Florida, former basketball star Martin Gorman (50) married his girlfriend Lisette Pinero (35), and he is said to have shunned no expense for this second wedding. ^2 From the church the guests, about 300 of them, went on to a luxurious party at a private golf club. ^3
A giant tent awaited them there, and for the mood Ransom (34) and Colin Thorne (36), among others, were responsible. ^4 Apart from old companions from the league, golfer Panther Wells (37) and cult director Buck Ray (56) had been invited. ^6 In place of presents the couple asked for donations to Martin's foundation.
Us Weekly reckons the whole at 10 million dollars. ^7 No small sum for a man who after the divorce of 2006 reportedly paid his ex-wife Rosita around 168 million. ^8 But what would one not do for love?
== a7 | The Tally | - | Martin Gorman's second wedding cost him millions
Away from the limelight, basketball legend Martin Gorman has been happy with his second wife, Lisette Pinero. ^1 The two met in a club in 2006, and love took its time. ^2 In 2009, after three years of dating, they reportedly moved in together. ^3 He proposed on Christmas Day in 2011, and in 2013 the star-studded wedding followed. ^4
Twin daughters, Valeria and Marisol, came in 2014. He already had three children, Jerome, Milton and Jolene, by Rosita Valloy. ^5 That marriage, made in 1989, ended after 17 years with a split in 2002; Rosita is reported to have got $168 million. ^7
While the second marriage has been quiet, the April 2013 wedding in Palm Beach was not. ^8 It cost upwards of $10 million. ^9 A ring with a diamond, worth $1 million, had been Gorman's gift beforehand. They said their vows at The Church of Bethany-By-The Sea, a sprawling Gothic building, where former president Gerald Tripp and his wife Natalia also were wed. ^11
== facts
- wedding / date | date | refine | 2013-04-27 @ a1.1 a2.1 a6.2 | Saturday @ a3.2 | yesterday @ a4.3 | 2013-04 @ a7.8 | 2013 @ a5.1 | conflicts:
- wedding / town | place | agree | Palm Beach @ a1.2 a2.1 a3.2 a4.10 a5.2 a6.2 a7.8
- church / name | name | refine | Episcopal Church of Bethany-by-the-Sea @ a1.2 a3.7 a4.10 a5.2 | Bethany by the Sea Episcopal Church @ a2.1 | The Church of Bethany-By-The Sea @ a7.11 | conflicts:
- bride / model | other | refine | former model @ a1.1 a2.1 | model @ a3.2 a5.3 | conflicts:
- bride / birthplace | place | disagree | Miami @ a2.1 | Cuba @ a5.9 | conflicts: 0-1
- bride / entrance hidden | other | agree | white umbrellas @ a1.7 a3.8
- guests / Tippett and Ewell | name | agree | Robbie Tippett and Derrick Ewell @ a1.6 a3.5 a4.13
- guests / Ray | name | agree | Buck Ray @ a1.6 a3.5 a6.6
- guests / Wells | name | agree | Panther Wells @ a3.6 a4.13 a5.11 a6.6
- wedding / guests | count | disagree | hundreds @ a1.10 | about 2,000 @ a2.4 a2.6 a3.3 | some 500 at the church, 2,000 at the reception @ a4.12 | about 300 @ a6.3 | conflicts: 0-1 1-3 2-3
- reception / venue | place | disagree | Gorman's home in the Wolf's Club @ a2.3 | by Gorman's home, in the Wolves Club area @ a3.10 | the Wolves Club, near his home @ a4.11 | the Wolves Club @ a5.3 | a private golf club @ a6.3 | conflicts: 0-1 0-2 0-3
- reception / town | place | agree | Jupiter @ a2.3 a3.10 a5.6
- club / name | name | refine | Wolf's Club @ a2.3 | Wolves Club @ a3.10 a4.11 a5.3 | conflicts:
- Nickels / role | other | refine | let him put the tent on the driving range @ a3.11 | founded the club @ a5.3 | conflicts:
- tent / size | quantity | disagree | 600 by 150 feet @ a2.5 | 40,000 square feet @ a3.11 a4.14 a5.5 | conflicts: 0-1
- tent / record | other | refine | biggest wedding tent in history @ a4.15 | "largest tent in wedding history" @ a5.5 | conflicts:
- Tripp / married in the same church | other | agree | the same church @ a3.7 a4.10 a7.11
- tent record / source | name | refine | Huffington Post @ a4.15 | HuffPost @ a5.5 | conflicts:
- Tripp / wife | name | agree | Natalia @ a4.10 a7.11
- Gorman / age | age | agree | 50 @ a4.3 a6.2
- Pinero / age | age | agree | 35 @ a4.3 a6.2
- couple / when they met | date | disagree | 2008 @ a4.4 | 2006 @ a7.2 | conflicts: 0-1
- couple / where they met | place | refine | a night club in Miami @ a4.4 | a club @ a7.2 | conflicts:
- couple / length of the relationship | duration | disagree | five years @ a4.3 | since 2006 @ a7.2 | conflicts: 0-1
- first marriage / length | duration | agree | 17 years @ a4.5 a5.14 a7.7
- first marriage / end | date | disagree | 2006 @ a4.5 a5.15 a6.8 | 2002 @ a7.7 | conflicts: 0-1
- first wife / name | name | refine | Rosita Valloy @ a4.5 a5.14 a7.5 | Rosita @ a6.8 | conflicts:
- divorce / payment | money | agree | 168 million @ a6.8 a7.7
- first marriage / children | count | agree | three @ a5.15 a7.5
- source / preparing | quote | agree | "They've been preparing for months and months" @ a4.6 a5.7
- source / everything | quote | refine | "He wanted to give Lisette everything she's ever dreamed of." @ a4.7 | "[Martin] wanted to give Lisette everything she's ever dreamed of." @ a5.8 | conflicts:
- engagement / date | date | refine | 2011-12 @ a4.8 | 2011 @ a5.13 | 2011-12-25 @ a7.4 | conflicts:
- home / size | quantity | agree | 38,000 square feet @ a4.11 a5.6
- reception / entertainers | name | refine | Ransom @ a4.16 | Ransom, Colin Thorne and others @ a5.10 a6.4 | conflicts:
- wedding / cost | money | refine | $10 million @ a5.12 a6.7 | upwards of $10 million @ a7.9 | conflicts:
- cost / source | other | agree | Us Weekly @ a5.12 a6.7
- wedding / Gorman's second | count | agree | second @ a3.1 a6.2 a7.1
- church ceremony / time | date | refine | scheduled for 4 p.m. @ a1.4 | the bride entered at 4:15 p.m. @ a3.8 | conflicts:
