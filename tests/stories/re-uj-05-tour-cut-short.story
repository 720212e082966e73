== a1 | Slam Radio | 2017-07-24 | Pop star scraps last part of world tour
There will be no more Meaning World Tour. On his website Dustin Becker made known earlier Monday (July 24) that he has called off what was left of the tour, which AEG Presents promoted. ^1
"Owing to unexpected circumstances, Dustin Becker will scrap the rest of the Meaning World Tour concerts," it says there. ^2 "Dustin adores his fans and hates to let them down. ^3 He thanks his fans for the amazing experience of the Meaning World Tour over last 18 months. ^4 He is thankful and honored to have shared that experience with his cast and crew for over 150 triumphant shows across 6 continents during this run. ^5 However, after careful thought he has decided he will not be playing any more dates. ^6 Tickets will be refunded at point of purchase." ^7
Most of the 14 shows that remained were in stadiums, with Rick Lanza, Nomados and Maarten Gerrits opening here and there. ^8 July 29 in Dallas would have been the next, then Pasadena's Rose Bowl on Aug. 5. New York, Denver, Minneapolis, Boston and Toronto were to follow, and after them two nights in Tokyo (Sept. 23-24), Hong Kong, the Philippines and Singapore. ^9
The last concert of the "Pardon" singer was in Hyde Park, London. ^13 Behind him lie a dozen dates in Europe as well as South Africa, India, Israel, South America, Australia and New Zealand. ^10
On social media he has not said a word about it. ^11 Nor have his reps given a reason. ^12
== a2 | Kiwi Showbiz | - | Becker drops Meaning World Tour
The rest of the 'Meaning World Tour' of Dustin Becker is off. ^1
Another 14 dates lay before the 23-year-old, with concerts in North America, Japan, Singapore and The Philippines among them, but "unexpected circumstances" now prevent them. ^2
It was on Monday (24.07.17) that these words appeared on the website of the 'Pardon' hitmaker: "Owing to unexpected circumstances, Dustin Becker will scrap the rest of the Meaning World Tour concerts. ^3 Dustin adores his fans and hates to let them down. ^4 He thanks his fans for the amazing experience of the Meaning World Tour over last 18 months. ^5 He is thankful and honoured to have shared that experience with his cast and crew for over 150 triumphant shows across 6 continents during this run. ^6 However, after careful thought he has decided he will not be playing any more dates. ^7 Tickets will be refunded at point of purchase." ^8
Why the 'What Are You Saying?' star has withdrawn nobody could tell as this was written. ^9
Not long ago China shut its stages to him. ^14 The Beijing Municipal Bureau of Culture found him too "contentious" for his "bad conduct". ^10
The Bureau declared: "We understand that there are records of his bad conduct, whether it is in his private life abroad or on stage. ^11 His improper manner has caused public displeasure. ^12 In order to regulate the market order of show business in China and cleanse the market environment, it was decided that performers of improper conduct will not be welcomed." ^13
== a3 | Lakeside Times | 2017-07-24 | Becker calls off remainder of world tour
Dustin Becker will not play the dates that remain of his present world tour, the tour's publicists said in a statement today. ^1 Fourteen had still been planned, in the U.S., Japan, Hong Kong and the Philippines among other places. ^2 It is 18 months since the tour began; the Allstate Arena had it in April. ^3
This is what they say:
"Owing to unexpected circumstances, Dustin Becker will scrap the rest of the Meaning World Tour concerts. ^4 Dustin adores his fans and hates to let them down. ^5 He thanks his fans for the amazing experience of the Meaning World Tour over last 18 months. ^6 He is thankful and honored to have shared that experience with his cast and crew for over 150 triumphant shows across 6 continents during this run. ^7 However, after careful thought he has decided he will not be playing any more dates. ^8 Tickets will be refunded at point of purchase." ^9
Lately the 23-year-old was barred from singing in China. ^10 "His series of misdeeds while living abroad and during his performances in China has caused public anger," the Beijing Municipal Bureau of Culture stated. ^11 "To regulate the domestic entertainment market and cleanse its environment, we find it improper to bring in performers with bad manners." ^12
Five No. 1 singles and albums stand to the name of the Canadian Grammy winner, whose hits include "Darling." ^13
== a4 | Fresh 94 | 2017-07-24 | Tour is over early for Becker
In a statement on Monday the reps of Dustin Becker said that he has dropped the rest of his Meaning World Tour. ^1
Seattle saw its first night on March 9, 2016. ^2 According to Just Jared, 15 more shows had been on the calendar. ^3 Nine of them were for North American stadiums, and then it would have been Asia's turn. ^4
The reps' statement goes like this:
Owing to unexpected circumstances, Dustin Becker will scrap the rest of the Meaning World Tour concerts. ^5 Dustin adores his fans and hates to let them down. ^6 He thanks his fans for the amazing experience of the Meaning World Tour over last 18 months. ^7 He is thankful and honored to have shared that experience with his cast and crew for over 150 triumphant shows across 6 continents during this run. ^8 However, after careful thought he has decided he will not be playing any more dates. ^9 Tickets will be refunded at point of purchase. ^10
And the reason? Your guess is as good as ours. ^11
== a5 | Lagos Pulse Beat | - | "Meaning" tour: star cancels all dates still to come
Dustin Becker has put an end to his "Meaning" world tour, and 14 shows that were still to come will not happen. ^1
Us Weekly has it from a rep for the tour, who put out a statement on Monday, July 24. ^11
"Owing to unexpected circumstances, Dustin Becker will scrap the rest of the Meaning world tour concert. ^2
"Dustin adores his fans and hates to let them down. ^3 He thanks his fans for the amazing experience of the Meaning world tour over last 18 months. ^4 He is thankful and honoured to have shared that experience with his cast and crew for over 150 triumphant shows across six continents during this run. ^5
"However, after careful thought, he has decided he will not be playing any more dates. ^6 Tickets will be refunded at point of purchase." ^7
It is more than a year since the tour got going in Seattle, Washington, on March 9, 2016. ^8 Asia was to see the end of it in October. ^9
Shortly before, the Beijing Municipal Bureau of Culture had announced that the "Pardon" singer may not perform in China, for "records of his past bad conduct." ^10
== a6 | Bosphorus World | - | Pop singer ends tour early; "just done with it", says source
Without details, only pointing to "unexpected circumstances", pop singer Dustin Becker on Monday called off what remained of his Meaning world tour. ^1
In North America and Asia 14 dates through October 10 are lost. ^2 Whoever holds a ticket gets the money back. ^3
"Dustin adores his fans and hates to let them down," his tour publicist said in a statement. ^4 "However, after careful thought, he has decided he will not be playing any more dates." ^5
From Becker, 23, there was nothing about it on social media. ^6 A source told the celebrity site TMZ.com that he did it because he was "just done with it." ^7
The young women and girls who call themselves "Beckievers" were let down, but many worried that the Canadian might be ill. ^8 At the weekend he had been pictured hiking near Los Angeles, seemingly fit.
The tour for the Meaning album opened in March 2016. ^9 It has gone through Europe, Africa, South America, Australia and parts of Asia, with more than 150 shows. ^10 Pollstar, a trade publication, puts its takings at over $256 million. A few days ago China had barred the singer from performing. ^11
== facts
- tour / shows left | count | disagree | 14 @ a1.8 a2.2 a3.2 a5.1 a6.2 | 15 @ a4.3 | conflicts: 0-1
- tour / name | name | agree | Meaning World Tour @ a1.1 a2.1 a4.1 a5.1 a6.1
- cancellation / date | date | refine | 2017-07-24 @ a1.1 a2.3 a3.1 a4.1 | 07-24 @ a5.11 | Monday @ a6.1
- cancellation / who announced it | other | refine | Becker's website @ a1.1 a2.3 | the tour's publicists @ a3.1 a6.4 | a rep for the tour @ a5.11 | Becker's reps @ a4.1
- statement / on the circumstances | quote | refine | "Owing to unexpected circumstances, Dustin Becker will scrap the rest of the Meaning World Tour concerts" @ a1.2 a2.3 a3.4 a4.5 | "Owing to unexpected circumstances, Dustin Becker will scrap the rest of the Meaning world tour concert" @ a5.2
- statement / on the fans | quote | agree | "Dustin adores his fans and hates to let them down." @ a1.3 a2.4 a3.5 a4.6 a5.3 a6.4
- statement / on the thanks | quote | agree | "He thanks his fans for the amazing experience of the Meaning World Tour over last 18 months." @ a1.4 a2.5 a3.6 a4.7 a5.4
- statement / on cast and crew | quote | refine | "He is thankful and honored to have shared that experience with his cast and crew for over 150 triumphant shows across 6 continents during this run." @ a1.5 a2.6 a3.7 a4.8 | "He is thankful and honoured to have shared that experience with his cast and crew for over 150 triumphant shows across six continents during this run." @ a5.5
- statement / on the decision | quote | agree | "However, after careful thought he has decided he will not be playing any more dates." @ a1.6 a2.7 a3.8 a4.9 a5.6 a6.5
- statement / on the tickets | quote | agree | "Tickets will be refunded at point of purchase." @ a1.7 a2.8 a3.9 a4.10 a5.7
- tickets / refund | status | agree | refunded @ a1.7 a2.8 a3.9 a4.10 a5.7 a6.3
- tour / shows played | count | agree | over 150 @ a1.5 a2.6 a3.7 a4.8 a5.5 a6.10
- tour / start | date | refine | 2016-03-09 @ a4.2 a5.8 | 2016-03 @ a6.9 | 18 months before 2017-07-24 @ a3.3
- tour / place of the first show | place | refine | Seattle @ a4.2 | Seattle, Washington @ a5.8
- tour / length so far | duration | refine | 18 months @ a1.4 a2.5 a3.6 a4.7 a5.4 | more than a year @ a5.8
- tour / planned end | date | refine | 2017-10-10 @ a6.2 | October @ a5.9
- tour / where the lost dates were | place | refine | seven North American cities, Tokyo, Hong Kong, the Philippines, Singapore @ a1.9 | North America, Japan, Singapore, The Philippines @ a2.2 | U.S., Japan, Hong Kong, the Philippines @ a3.2 | North America and Asia @ a4.4 a6.2
- tour / kind of venue | other | refine | mostly stadiums @ a1.8 | nine stadiums in North America @ a4.4
- tour / where it has been | place | refine | Europe, South Africa, India, Israel, South America, Australia, New Zealand @ a1.10 | Europe, Africa, South America, Australia, parts of Asia @ a6.10
- cancellation / reason | other | refine | not given @ a1.12 a2.9 a4.11 | "just done with it" @ a6.7
- Becker / word on social media | status | agree | none @ a1.11 a6.6
- Becker / age | age | agree | 23 @ a2.2 a3.10 a6.6
- Becker / nationality | other | agree | Canadian @ a3.13 a6.8
- ban / country | place | agree | China @ a2.14 a3.10 a6.11
- tour / continents | count | agree | 6 @ a1.5 a2.6 a3.7 a4.8 a5.5
- Becker / song he is known for | name | agree | Pardon @ a1.13 a2.3 a5.10
- ban / body behind it | name | agree | Beijing Municipal Bureau of Culture @ a2.10 a3.11 a5.10
- ban / time | date | refine | not long ago @ a2.14 | lately @ a3.10 | shortly before @ a5.10 | a few days ago @ a6.11
- ban / on his record | quote | disagree | "records of his bad conduct" @ a2.11 | "records of his past bad conduct" @ a5.10 | conflicts: 0-1
- ban / on the harm done | quote | disagree | "His improper manner has caused public displeasure." @ a2.12 | "His series of misdeeds while living abroad and during his performances in China has caused public anger," @ a3.11 | conflicts: 0-1
- ban / on the market | quote | disagree | "In order to regulate the market order of show business in China and cleanse the market environment, it was decided that performers of improper conduct will not be welcomed." @ a2.13 | "To regulate the domestic entertainment market and cleanse its environment, we find it improper to bring in performers with bad manners." @ a3.12 | conflicts: 0-1
