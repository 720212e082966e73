== a1 | National News Desk | 2024-12-16T13:00:00Z | Burglars take jewels from midfielder's home
Thieves stole jewellery and watches worth about £800,000 from the home of the England midfielder Tyrell Osgood while he was playing on television, police said. ^1
The break-in took place on Saturday between 5.45pm and 6.30pm in a gated road near Alderley Edge, Cheshire. ^2 Osgood's wife, Chantelle, was in the house with their two children. ^3
Detectives are looking for three men in dark clothing who got in through a bathroom window. ^4 “They knew what they wanted and where it was,” said Detective Inspector Ruth Garside. ^5
Osgood, 25, scored the second goal in a 2-1 win and heard of it only after the match. ^6 The couple married in 2022. ^7
A teammate, Joao Brandino, lost goods worth £300,000 in a similar raid last January. ^8

== a2 | Daily Clarion | 2024-12-16T22:00:00Z | MATCH OF THE SLAY-BELLS: Raiders ruin ace's Christmas
Cruel raiders emptied the Christmas tree of Tyrell Osgood as his terrified wife hid in a wardrobe with their kids. ^1
Chantelle, 27, rang 999 when she heard glass break in the conservatory. ^2 The masked men made off with 14 watches, a tiara and a toddler's piggy bank. ^3
“They took my gran's ring, and that is the only thing I'd beg for,” the former dancer said. ^4
The haul is valued at £1.2million. ^5 The family's alsatian, Gazza, was locked in the utility room.
Ty, 25, was driven home from the stadium by police with the blues on. ^6

== a3 | Wilmslow Weekly | - | Residents call for patrols after raid on player's house
A meeting of residents has been called for Thursday after the third burglary on Macclesfield Road since October. ^1
In the latest, on Saturday evening, thieves entered the house of Tyrell Osgood by way of a rear bathroom window. ^2 The footballer's wife and children were at home and were not harmed. ^3
Chantelle Osgood, who grew up in Stockport, has offered a reward of £20,000 for an engagement ring from the 1940s. ^4 “They took my gran's ring, and that is the only thing I would beg for,” she wrote on Facebook. ^5
Neighbours saw a white van, with its lights off. The first two burglaries, on October 9 and November 21, cost a surgeon his wine and a widow her late husband's medals.

== a4 | BritSport Online | 2025-01-09T16:30:00Z | Two charged over Osgood raid
Two men were charged on Thursday with burglary of the home of Tyrell Osgood on December 14. ^1
Dean Rattigan, 34, and Kyle Moxham, 29, both from Salford, will appear at Chester Crown Court on February 6. ^2 A third man, 41, was released on bail. ^3
Of the property, said to be worth £800,000, four watches were found in a lock-up in Eccles. ^4 The ring of Mrs Osgood's grandmother has not come back. ^5
Osgood, who turned 26 on New Year's Day, has put the house on the market for £4.5m. ^6

== a5 | Goal & Gossip | - | Ty's ring of joy!
There's a happy ending for Chantelle Osgood: her nan's ring has turned up in a pawnshop in Bolton. ^1
The mum of two offered £20k for the sparkler after masked robbers struck on a Sunday in December. ^2 “They took my nan's ring, and that's the only thing I'd cry for,” she said then. ^3
Three men have been charged. ^4 Chantelle, who was runner-up in Dance Factory in 2016, has had it made smaller so that she never has to take it off. The couple, who wed at Cheshire's Peckforton Towers in 2022, are selling up. ^5
== facts
- raid / day | date | disagree | Saturday 2024-12-14 @ a1.2 a3.2 a4.1 | a Sunday in December @ a5.2
- stolen goods / worth | money | disagree | £800,000 @ a1.1 a4.4 | £1.2m @ a2.5
- thieves / how they got in | other | disagree | bathroom window @ a1.4 a3.2 | glass broke in the conservatory @ a2.2
- wife and children / where | other | refine | at home @ a1.3 a3.3 | hid in a wardrobe @ a2.1
- Tyrell Osgood / age | age | refine | 25 @ a1.6 a2.6 | 26 since New Year's Day @ a4.6
- Chantelle Osgood / ring quotation | quote | disagree | They took my gran's ring, and that is the only thing I'd beg for @ a2.4 a3.5 | They took my nan's ring, and that's the only thing I'd cry for @ a5.3
- ring / recovered | status | disagree | not come back @ a4.5 | turned up in a pawnshop @ a5.1
- men / charged | count | disagree | 2 @ a4.1 | 3 @ a5.4
- reward / sum | money | agree | £20,000 @ a3.4 a5.2
- wedding / year | date | agree | 2022 @ a1.7 a5.5
- house / place | place | refine | a gated road near Alderley Edge @ a1.2 | Macclesfield Road @ a3.1
- house / for sale | status | agree | on the market @ a4.6 a5.5
- children / number | count | agree | 2 @ a1.3 a5.2
