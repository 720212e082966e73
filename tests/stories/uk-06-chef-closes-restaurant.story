== a1 | The Larder (trade) | 2023-01-11T14:00:00Z | Kitto to close two-star Samphire in February
Jago Kitto is to close Samphire, his restaurant with two Michelin stars in St Mawes, Cornwall, on 25 February. ^1
All 34 members of staff have been told, and eleven will move to his bakery in Truro. ^2 The chef, 47, blamed energy bills that had risen from £3,800 to £14,500 a month. ^3
“I can cook a turbot or I can heat the room. I can't do both,” he said on Wednesday. ^4
Kitto opened the 38-seat dining room in 2007 in a former net loft. ^5 It won its first star in 2010 and its second in 2014. ^6 He was a judge on the contest Great Table for five series, until 2021. ^9
His pub, the Lugger's Rest, which he runs with his sister Demelza, is not affected. ^7 A London outpost, in Marylebone, failed in 2018 after 14 months. ^8

== a2 | Daily Cormorant | 2023-01-12T05:00:00Z | TV chef shuts up shop as bills boil over
Great Table star Jago Kitto is closing the restaurant that made his name. ^1
The fiery Cornishman announced on Instagram that Samphire will serve its last dinner on Saturday, February 25. ^2 He claimed that his gas and electricity now cost £14,500 a month. ^3 “I can cook a turbot or I can heat the room. I can't do both,” wrote the 47-year-old. ^4
A tasting menu there costs £165, without wine. ^5 Diners have included Sir Mick Tregenza and the England rugby team.
Kitto's previous venture, in London, went bust after little more than a year. ^6 He was fined £600 in 2016 for throwing a lobster at a critic.

== a3 | Fal & Roseland Packet | - | Samphire staff ‘devastated’
The closure of Samphire will cost about 20 jobs in the village, the parish council has been told. ^1
Jago Kitto broke the news to his team at breakfast last Tuesday, the day before it became public. ^2 “Nobody said a word, and then the kitchen porter hugged him,” said Kerensa Nance, the restaurant's manager. ^3 She has been there since the opening in 2008. ^4
The net loft, which belongs to the Roseland Estate, is to be let as holiday flats. ^5 Mr Kitto's pub will carry on. ^6
The chef, a lifeboat volunteer, moved to St Mawes from Padstow in 2005 with his former wife, Isla.

== a4 | Plates and Places (blog) | - | Farewell to Samphire
I have eaten there nine times, and I would give all the other eight for the crab of 2012. Jago Kitto shuts the doors at the end of February. ^1
What do you get for your £165? ^2 Ten courses, a view of the ferry and no music. The second star came in 2013, and it never went to his head. ^3
“I can cook a turbot or I can heat a room. I can't do both,” is how he puts it. ^4 His manager, Kerenza Nance, waved us off as she always has. ^5
There will be no sale: the copper pans and the oven go to the catering college at Camborne. ^6

== a5 | Morning Kitchen Radio | 2023-02-27T09:30:00Z | Last orders at Samphire
After the last plate of turbot on Saturday night, Jago Kitto came out of the kitchen and bowed to the room. ^1 Guests at 12 tables stood for four minutes.
“I was told by a customer to put the prices up. I told her that I would rather put the lights out,” he told us.
All of his staff bar three have found other work. ^2 In May he opens a fish bar with 20 stools, on the quay in Falmouth, with his brother Denzil. ^3
The pans and the oven will be auctioned on March 9. ^4 Samphire had its two stars for nine years. ^5
== a6 | Good Fork Guide News | - | The year's closures so far
January is the cruellest month for restaurants, and it is not over. Eleven of those in our guide have given notice since Christmas.
The saddest is Samphire, in St Mawes, the work of Jago Kitto, 47, which has had two stars for years. ^1 Energy at £14,500 a month has done for it, he says. ^2 The final service is on February 26. ^3
In Leeds, the Copper Hen goes on February 3 after 21 years, and in Bath Ida Morrow gives up her 16-seat counter. She had one star.
Kitto keeps a pub, the Lugger's Rest, and a bakery. ^4 In 2018 he closed in Marylebone, where he lost some £900,000. ^5

== facts
- Samphire / last day | date | disagree | 2023-02-25 @ a1.1 a2.2 a5.1 | end of February @ a4.1 | 2023-02-26 @ a6.3 | conflicts: 0-2
- Jago Kitto / age | age | agree | 47 @ a1.3 a2.4 a6.1
- energy bill / a month | money | agree | £14,500 @ a1.3 a2.3 a6.2
- Jago Kitto / turbot quotation | quote | refine | I can cook a turbot or I can heat the room. I can't do both @ a1.4 a2.4 | I can cook a turbot or I can heat a room. I can't do both @ a4.4
- Samphire / opening | date | disagree | 2007 @ a1.5 | 2008 @ a3.4
- Samphire / second star | date | disagree | 2014 @ a1.6 a5.5 | 2013 @ a4.3
- pub / stays open | status | agree | stays open @ a1.7 a3.6 a6.4
- London restaurant / how long | duration | refine | 14 months @ a1.8 | little more than a year @ a2.6
- tasting menu / price | money | agree | £165 @ a2.5 a4.2
- manager / first name | name | disagree | Kerensa Nance @ a3.3 | Kerenza Nance @ a4.5
- staff / jobs lost | count | refine | 23 (11 of 34 move) @ a1.2 | about 20 @ a3.1
- pans and oven / what becomes of them | other | disagree | go to the catering college, no sale @ a4.6 | auctioned on March 9 @ a5.4
- Jago Kitto / programme | other | agree | Great Table @ a1.9 a2.1
- Samphire / Michelin stars | count | agree | 2 @ a1.1 a5.4 a6.1
- announcement / day | date | agree | Wednesday 2023-01-11 @ a1.4 a3.2
- London restaurant / closed | date | agree | 2018 @ a1.8 a6.5
- Samphire / building | place | agree | a net loft @ a1.5 a3.5
- Samphire / place | place | agree | St Mawes @ a1.1 a6.1
