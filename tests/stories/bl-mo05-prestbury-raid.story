== a1 | North West Press Service | 2018-12-10T11:15:00Z | Watches taken in raid on singer's home
Four masked men broke into the Cheshire home of the singer Marlowe Keane on Saturday evening and took watches and jewellery worth some £420,000, police said on Monday. ^1
The burglars forced a patio door at the house in Prestbury at about 7.40pm and were gone within 12 minutes, said Det Insp Helen Garside. ^2 Keane, 38, was performing at a Manchester arena, where his wife and two children were in the audience. ^3
Nobody was hurt. Detectives would like to hear from anyone who saw a silver Audi estate in Castle Hill. ^4
== a2 | Daily Lantern | 2018-12-10T22:30:00Z | Keane's £600k nightmare before Christmas
THREE balaclava-clad thugs ransacked Marlowe Keane's mansion while he sang to 15,000 fans a few miles up the road. ^1
The Slow Burn star lost £600,000 worth of gear, including 11 watches and the eternity ring he gave wife Tamsin, 36, when son Otis was born. ^2 They even scoffed the mince pies the nanny had left out.
A pal of the dad-of-two said: "They were in there 25 minutes, going through the kids' drawers. ^3 Marlowe feels sick." His beloved vintage Les Paul has vanished too. ^4
Last year Keane paid £2.9 million for the six-bed property. ^5
== a3 | Macclesfield Record | 2018-12-13T09:00:00Z | Third village break-in since October as star offers reward
Marlowe Keane has offered £20,000 for information leading to the return of property stolen from his Prestbury home last Saturday. ^1
It was the third burglary in the village since October. A neighbour in Castle Hill, who asked not to be named, saw a silver estate car with its lights off at around quarter to eight. ^2 "I took it for the caterers," she said.
Parish council chairman Roy Bebbington said residents had raised £3,400 for cameras. Keane and his wife Tamsin moved in during 2017 from Didsbury and opened the summer fete in June. ^3
== a4 | Fretwire | - | Stolen: the Keane Burst
Keep your eyes open for a 1958 Gibson Les Paul Standard with a replaced bridge pickup and a cigarette burn behind the headstock. ^1
It belongs to Marlowe Keane, who found it in a Nashville shop in 2009, paid $95,000 he did not yet have, and played it on all of "Slow Burn". It left his house in the arms of burglars on the second Saturday of December. ^2
Gibson made fewer than 1,700 sunburst Standards in three years, and something like 40 of them are known to have been stolen and never seen again. Dealers we asked put a player's example, refinished or repaired, at $150,000 to $180,000, and a clean one at twice that. None would touch one without papers. "You can't sell it, you can't play it out and you can't post a picture," says Ray Dunmore of Denmark Street. "You've basically stolen a very heavy secret."
Keane tells us he would swap it for the watches any day. "They can keep all eleven," he says. ^3 "The guitar's the only thing in that house that ever earned its keep." A finder can expect £20,000 and no questions. ^4
== a5 | North West Press Service | 2019-01-25T16:00:00Z | Two charged over Keane burglary as guitar is found
Two men have been charged with burgling the home of Marlowe Keane on December 8. ^1
Liam Procter, 24, and Dean Hallworth, 31, both from Salford, appeared before magistrates in Crewe on Friday. ^2 Police are still looking for two other men. ^3
A 1959 Les Paul guitar was recovered from a lock-up in Eccles along with three of the 11 watches, the court heard. ^4 The stolen goods were valued at £418,500. ^5 The prosecutor said the intruders had stayed for less than a quarter of an hour. ^6
== a6 | Rheinland Kultur (translated) | - | Burglars at Marlowe Keane's while he sang
While the British soul singer Marlowe Keane, who comes to Cologne in February, was giving a concert in Manchester on Friday, four men cleared out his villa south of the city. ^1
The value of the stolen watches and jewels is put at 465,000 euros. ^2 The 38-year-old was told by his manager only after the final encore, it is said, and drove home at once. ^3 His family had been with him at the concert. ^4
== facts
- burglars / number | count | disagree | four @ a1.1 a6.1 | three @ a2.1 | two charged and two more sought @ a5.3 | conflicts: 0-1, 1-2
- haul / value | money | disagree | £420,000 @ a1.1 | £600,000 @ a2.2 | £418,500 @ a5.5 | 465,000 euros @ a6.2 | conflicts: 0-1, 1-2, 1-3
- burglary / date | date | disagree | 2018-12-08 @ a1.1 a3.1 a4.2 a5.1 | a Friday @ a6.1 | conflicts: 0-1
- burglary / time of day | date | refine | about 7.40pm @ a1.2 | around quarter to eight @ a3.2
- house / place | place | refine | Prestbury @ a1.2 a3.1 | south of Manchester @ a6.1
- burglars / time in the house | duration | disagree | 12 minutes @ a1.2 | 25 minutes @ a2.3 | less than a quarter of an hour @ a5.6 | conflicts: 0-1, 1-2
- Keane / age | age | agree | 38 @ a1.3 a6.3
- Keane / where he was | place | refine | a Manchester arena @ a1.3 | on stage a few miles up the road @ a2.1 | a concert in Manchester @ a6.1
- Keane's family / where they were | other | refine | wife and two children in the audience @ a1.3 | at the concert with him @ a6.4
- car / description | other | refine | silver Audi estate @ a1.4 | silver estate @ a3.2
- watches / number stolen | count | agree | 11 @ a2.2 a4.3 a5.4
- car / where it was seen | place | agree | Castle Hill @ a1.4 a3.2
- Keane's children / number | count | agree | two @ a1.3 a2.3
- Keane's wife / name | name | agree | Tamsin @ a2.2 a3.3
- guitar / year | date | disagree | 1958 @ a4.1 | 1959 @ a5.4 | conflicts: 0-1
- guitar / make | other | refine | vintage Les Paul @ a2.4 | Gibson Les Paul Standard @ a4.1 | Les Paul @ a5.4
- reward / sum | money | agree | £20,000 @ a3.1 a4.4
- house / when Keane came to it | date | agree | 2017 @ a2.5 a3.3
