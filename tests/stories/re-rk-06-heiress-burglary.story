== a1 | Best of the Day | - | Somebody really did rob Vienna Carlton
You'd suppose it takes some doing to walk out of Vienna Carlton's home with $2 million (!!!) in jewelry. ^1 Apparently not:
Detectives of the LAPD's Van Nuys division spent this morning at the house, asking questions. ^2 Carlton was out when the burglary happened, and there is video security equipment on the premises, sources told The Times. ^3 Whether this has anything to do with last year's string of burglaries at Westside celebrity homes is not clear. ^4
The shattered heiress herself says: "I am crushed. I can't believe someone broke into my house. ^5 They took things of such sentimental worth that no one will ever be able to replace them. I'm just glad I wasn't there when it happened." ^6
And from an insider: "Vienna has surveillance cameras put up in every room; the thief had a black hoody on and knew just where to go, like he's been there before. ^7 Vienna has raised her security team to three bodyguards around the clock, and she has somebody on the property at all times."
== a2 | Wicked Beetle Gossip | 2008-12-19 | Vienna Carlton was not robbed
A reader messages me in distress: all the media say Vienna Carlton was robbed today, now that a thief has made off with $2M in jewelry from her home in Beverly Hills. ^1 "I believe she was burgled," says he. To be robbed, it seems, you have to be threatened in person, and since Vienna was out, this is a burglary. ^2 Consider yourselves trained detectives.
"About 5 a.m. Friday, officers got a call from a security guard who reported that Vienna Carlton's home had been broken into," LAPD spokeswoman Cindy Yoon tells PEOPLE. ^3
"According to detectives, a man wearing a hooded sweatshirt and gloves forced his way in through the front door, ransacked her bedroom, took unknown property and ran," Yoon went on. ^4
I don't quite get it. Is it from the security tapes that they know what the guy had on, or did somebody watch him do it and just sit there? And where does Vienna Carlton spend her time at 5 a.m., if not at home? How did he get into that gated, "secure" community? Did he have help on the inside?
== a3 | ¡Buenas! | 2008-12-20 | Roban en la casa de Vienna Carlton
California's celebrity mansions draw tourists, and thieves too. The newest victim is Vienna Carlton. A man broke into the house she has in Sherman Oaks, among the best-known residential districts of the San Fernando Valley, to the northwest of Los Angeles, and left with a spectacular haul, says the website of People. ^1
"Around five in the early morning, between Thursday and Friday, officers of the Los Angeles Police got a call from the security guard, who reported that Vienna Carlton's home had been broken into," Cindy Yoon, spokeswoman of that city's police, told the US magazine. ^2
"According to detectives, a hooded man wearing gloves had managed to get into the dwelling by forcing the main entrance. ^3 He searched the rooms and ran off, taking part of the property with him," she added. ^4
Which objects are missing is not known for now, except that some of the rich heiress's most valuable jewels are among them. ^5 Some American papers say their worth could come to about 2 million dollars (almost one and a half million euros). ^6
Police say the inquiry goes on and that by good luck Vienna was not in the house at the time. ^7
== a4 | Promi-Pod | 2008-12-20 | Einbrecher zu Besuch bei Vienna Carlton
Friday morning it was when light fingers found their way into Vienna's luxury villa in Los Angeles. ^1 The deed is said to have been done about 5.30 local time; so a guard reported to the police officers in charge. ^2 The guard further related that during the break-in he saw a man dressed in a hooded sweater and gloves. ^3
By then the culprit had already gathered up loot worth some two million US dollars, close to 1.5 million euros, one can read in the "Los Angeles Times". ^4
A greater fright was spared Vienna Carlton, as she was not at home when it happened. ^5 But the thief did enter the 27-year-old's bedroom and wreck it. ^6
One more consolation for Vienna: other famous people have been robbed of late. In the Los Angeles area police are said to be looking for robbers who specialise in breaking into the villas of stars. ^7 Actress Annelize Fouche and Paul Naylor, guitarist of Karun Karun, are among the fellow sufferers.
== a5 | Terry Cortez, Valley Columnist | - | Walking in Vienna Carlton's wonderland
SHERMAN OAKS — Helicopters of the TV stations hang overhead, long lenses gleam in the lane, and the song they sing is about bling gone away.
A few carols on the stereo might have put off whoever got into Carlton's Ridgecrest Estates mansion around dawn on Friday and took a reported $2 million worth of jewelry and other possessions. ^1
Armed guards at the gate did not stop the burglar or burglars; nor did wrought iron fences or the security video equipment. ^2 Police describe a man wearing a hooded sweatshirt and gloves, who forced an entry at the front door and ransacked Carlton's bedroom. ^3
Luckily the hotel heiress was not back yet at her 7,000-square-foot Mediterranean-style house on Harrowdon Street; she had been out dancing at Club Grandeur in Hollywood, says People magazine. ^4
By the middle of the morning, with detectives of the LAPD's Van Nuys division at work in the house, the drowsy community, which overlooks the San Fernando Valley but has a Beverly Hills zip code, was a roadside attraction. ^5
"She's someone famous for being famous," said Margaret L. Owens, professor of popular culture at California State University, Northridge.
== a6 | Nightwatch News Magazine | - | Inside Hollywood's 'Glitter Gang'
Vienna Carlton's home had been ransacked, it was announced in December 2008. ^1 Jewelry, cash, clothing and other things worth an estimated $2,000,000 were reported gone. ^2 By way of a door left unlocked the burglars had come in. ^3
It looked like a random crime against a rich celebrity. On the surveillance video was a lone figure in a hood and gloves, fleeing the property at dawn. ^4 Police had nothing to go on and arrested nobody.
Two months on, the home of another celebrity was ransacked, that of reality star Sabrina Heron, and goods of a reported $43,000 were taken. This time the video caught two people, a man and a woman in hats and gloves, running through the house with bags on their shoulders. She put the footage on her Web site.
== facts
- break-in / hour | date | disagree | call at about 05:00 @ a2.3 a3.2 | about 05:30 @ a4.2 | around dawn @ a5.1 a6.4 | conflicts: 0-1
- break-in / day | date | refine | 2008-12-19 @ a2.3 a4.1 | night from Thursday to Friday @ a3.2 | Friday @ a5.1 | December 2008 @ a6.1
- loot / worth | money | refine | 2 million dollars @ a1.1 a2.1 a4.4 a5.1 a6.2 | could come to about 2 million dollars @ a3.6
- loot / worth in euros | money | agree | almost 1.5 million euros @ a3.6 a4.4
- loot / what it was | other | refine | jewelry @ a1.1 a2.1 a3.5 | jewelry and other possessions @ a5.1 | jewelry, cash, clothing and other things @ a6.2 | not known to police @ a2.4
- burglar / way in | other | disagree | forced the front door @ a2.4 a3.3 a5.3 | an unlocked door @ a6.3 | conflicts: 0-1
- burglar / clothes | other | refine | hooded sweatshirt and gloves @ a2.4 a3.3 a4.3 a5.3 a6.4 | a black hoody @ a1.7
- burglars / number | count | refine | one @ a1.7 a2.4 a3.1 a4.3 a6.4 | one or more @ a5.2 | several @ a6.3
- house / place | place | disagree | Beverly Hills @ a2.1 | Sherman Oaks @ a3.1 | Los Angeles @ a4.1 | Ridgecrest Estates, with a Beverly Hills zip code @ a5.1 a5.5 | conflicts: 0-1
- heiress / at home or out | status | agree | out @ a1.3 a1.6 a2.2 a3.7 a4.5 a5.4
- police / who called them | other | agree | a security guard @ a2.3 a3.2 a4.2
- police / spokeswoman | name | agree | Cindy Yoon @ a2.3 a3.2
- police / her words on the call | quote | disagree | "About 5 a.m. Friday, officers got a call from a security guard" @ a2.3 | "Around five in the early morning, between Thursday and Friday, officers of the Los Angeles Police got a call from the security guard" @ a3.2 | conflicts: 0-1
- rooms / which were searched | place | refine | her bedroom @ a2.4 a4.6 a5.3 | the rooms @ a3.4
- detectives / division | name | agree | Van Nuys @ a1.2 a5.5
- burglar / seen by | other | refine | a guard @ a4.3 | surveillance video @ a6.4
- house / video equipment | status | agree | present @ a1.3 a1.7 a5.2
- burglary / part of a series | status | refine | not clear @ a1.4 | police hunt robbers of stars' villas @ a4.7
- police / her words on the break-in | quote | disagree | "a man wearing a hooded sweatshirt and gloves forced his way in through the front door" @ a2.4 | "a hooded man wearing gloves had managed to get into the dwelling by forcing the main entrance" @ a3.3 | conflicts: 0-1
