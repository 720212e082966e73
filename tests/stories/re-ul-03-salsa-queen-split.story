== a1 | Promiblick | 2011-07-15 | Vanessa Lugo and Eric Andrés: the end of a marriage
It was the US magazine People that Vanessa Lugo and Eric Andrés chose for their statement, exclusively. ^1 "We have resolved to end our marriage," it says there. ^2 It goes on: "This was a very tough choice. ^3 We have reached a friendly agreement in all matters. ^4 It is a sad time for everyone concerned, and we appreciate it that our privacy is respected at the moment." ^5
So the singer, dancer and actress with Puerto Rican roots and the Puerto Rican-American singer and actor were married for seven years. ^6 She is 41 today, he 42. ^7 The knot was tied on June 9, 2004, in a secret ceremony on Lugo's estate in Beverly Hills. ^8 Five days before, Andrés had been divorced from his first wife, the Puerto Rican "Miss Universe" Marisela Cortes. ^9 He had married her on May 10, 2000, in Las Vegas, and two children come from that union. ^10
Lugo and Andrés likewise have two children, the three-year-old twins Ayme and Leo, born on February 22, 2008. ^11 For Lugo, at present a juror on the US show "National Star", it is, or rather was, marriage number three. ^12 From February 22, 1997, to January 1998 she was the wife of Osmany Roa, a waiter born in Cuba. ^13 From September 29, 2001, to June 2002 her husband was the dancer Nick Dodd, the divorce becoming official in January 2003. ^14
== a2 | Bavardages | - | Vanessa Lugo and Eric Andrés announce separation
Us magazine reports that Vanessa Lugo, 41, and Eric Andrés, 42, have surprised everyone: late on Friday afternoon (July 15) they made known that they were separating, seven years after marrying. ^1
"We have come to a friendly outcome on all matters," the two declared jointly. ^2 "It is a sad time for all involved, and we appreciate the respect of our privacy at this time." ^3
A recent sign had been that Andrés stayed away from the BAFTA gala given by the visiting royals Edmund and Clara. ^4 Lugo wore no ring there and was accompanied by her mother. ^5
The stars, both of Puerto Rican descent, had been friends for years when they quietly married at Lugo's home in 2004. ^6 She had only just broken off her engagement to Jack Ashford. ^7 His divorce from Marisela Cortes, a former Miss Universe, was not yet a week old. ^8 With Cortes he has two sons, Adrian, 10, and Dylan, 7. ^9
On February 22, 2008, Lugo and Andrés had fraternal twins, Leo and Ayme, and in 2008 and 2010 they renewed their vows. ^10
For Lugo this was a third marriage. ^11 In 1998 she wed the restaurateur Osmany Roa. ^12 The dancer Nik Dodd was her husband from 2001 to 2003. ^13 Then she dated the musician and businessman Shawn 'Fiddy' Toombs and the actor Jack Ashford. ^14 Andrés is also the father of Mariela, 17, whose mother is his former girlfriend Patty Rosales, an NYC police officer. ^15
== a3 | Inkspot Blog | 2011-07-15 | Vanessa Lugo and Eric Andrés SPLIT
On Friday Vanessa Lugo and Eric Andrés let it be known that they are finished as a couple, which ends marriage number three for her and number two for him. ^1 "We have chosen to end our marriage. ^2 This was a very tough choice. ^3 We have come to a friendly outcome on all matters." ^4
PEOPLE had the story first, and the couple also told that magazine: "It is a sad time for all involved and we appreciate the respect of our privacy at this time." ^5
Hardly any Hollywood pair with such a profile has split so unexpectedly. They looked joined at the hip, and when he sang on "National Star", where she became a judge this season, Lugo even danced behind him. ^6 They have twins of three years, Leo and Ayme. ^7
The press has always been drawn to her private life, for her famous romances include Osmany Roa, Shawn Tombs, Nik Dodd, Jack Ashford and Eric Andrés. ^8 In June of that year her mother, Milagros Lugo, came to live in the gated house. US Weekly heard from the couple's representative on July 15, 2011, that after seven years the marriage was officially over. ^9
== a4 | The Daily Gazette | - | It's over: Vanessa Lugo and Eric Andrés
Seven years together, and now Vanessa Lugo and Eric Andrés have parted. ^1
It came as a shock when the parents of three-year-old twins Leo and Ayme put out a joint statement this afternoon. ^2
'We have chosen to end our marriage,' it said. ^3 'This was a very tough choice. ^4 We have come to a friendly outcome on all matters. ^5 It is a sad time for all involved and we appreciate the respect of our privacy at this time.' ^6
Fans will wonder, since the two had been showing their affection in public only lately. At the National Star finale on May 25 Lugo, 41, this year's new judge, was on stage with Andrés, 42, while he sang, and a steamy kiss closed the number. ^7
Their last pictures together date from June 10, when her charity billboard in New York's Times Square was unveiled. ^8 He held her hand that day and kissed her on the lips.
At the BAFTA party in Los Angeles on Saturday night, however, Andrés was missing. ^9 His place beside Lugo was taken by her mother Milagros, who came along to meet Prince Edmund and Duchess Clara. ^10
== a5 | Frills and Flats | 2011-07-16 | Eric Andrés - Vanessa Lugo Splitsville!
They are already separated: so said one of the most prominent couples in Hollywood, Vanessa Lugo and Eric Andrés, through their publicist on Friday, July 15. ^1
"We have chosen to end our marriage. ^2 This was a very tough choice. ^3 We have come to friendly outcome on all matters. ^4 It is a sad time for all involved and we appreciate the respect of our privacy at this time," the two said. ^5
V.Lu and Eric, Puerto Rican by heritage both, wed in 2004 with failed relationships behind them: his marriage to the former Miss Universe Marisela Cortes and her romance with the actor Jack Ashford. ^6 She had two earlier marriages as well, short ones, to Osmany Roa and Nick Dodd. ^7 Her affair with Shawn "Fiddy" Tombs was famous. ^8
Ayme and Leo, the twins of the ex-couple, were V.Lu's first children. ^9 Eric already had a child by Marisela, and one more from an earlier relationship. ^10
== a6 | Kabar Hiburan | 2011-07-16 | The household of Vanessa Lugo and Eric Andrés is at an end
The singer and actress Vanessa Lugo and the Latin pop singer Eric Andrés have chosen to end their household after seven years together, the couple said on Friday (15/7). ^1
"This is a very tough choice," they said in a joint statement quoted by Reuters. ^2 "This is a sad time for all involved, and we appreciate our privacy being respected at this time." ^3
The pair, who have twins aged three, stated that they "have come to a peaceful outcome on all matters". ^4
Lugo (41) has lately been on television as a juror of the top-rated show "National Star". ^5 People magazine put her first on its list of the "most beautiful" this year. ^6 Andrés holds two Grammys and sells more salsa than any artist before him. The twins, Ayme and Leo, were born in 2008. ^7
Their wedding came some months after Lugo's engagement to the actor Jack Ashford had ended. ^8 Only days earlier Erik Andrés's divorce from Marisela Cortes, a former Miss Puerto Rico, had gone through. ^9
== a7 | Foro Estelar | - | The favourites of the red carpet split up
Vanessa Lugo and her colleague and husband Eric Andrés announced on Friday that they are separating after seven years of marriage, and so the honeymoon of one of the red carpet's favourite couples with the press is over too. ^1
"We chose to put an end to our marriage," the two said in a joint statement that appeared on the artist's website. ^2 "It was a very tough choice. ^3 We arrived at this friendly outcome on all terms," they say. ^4 "It is a sad period for all involved," the short text concludes, asking for respect for their privacy "in these moments". ^5
On her Twitter account Lugo put up nothing but the link. ^6 Lawyers and publicists of either side could not be reached for comment by AFP.
Lugo, V.Lu to many, and Andrés are both Americans of Puerto Rican origin; they married in June 2004 and have twins of three, Leo and Ayme. ^7
The public warmed to her when she became the kind-hearted judge of "National Star" early this year. ^8 She and Andrés, Erico Andrés Núñez by his real name, performed together in the last season of the show. ^9 Amid this new popularity People named her the "most beautiful woman in the world" this year. ^10 Lugo is 41. ^11
== facts
- announcement / day | date | refine | 2011-07-15 @ a2.1 a3.1 a5.1 a6.1 | Friday @ a7.1
- announcement / hour | date | refine | late afternoon @ a2.1 | this afternoon @ a4.2
- statement / where or through whom it came out | other | refine | People @ a1.1 a3.5 | their publicist @ a5.1 | her website @ a7.2
- marriage / how long | duration | agree | seven years @ a1.6 a2.1 a3.9 a4.1 a6.1 a7.1
- statement / end of the marriage | quote | disagree | "We have resolved to end our marriage" @ a1.2 | "We have chosen to end our marriage" @ a3.2 a4.3 a5.2 | "We chose to put an end to our marriage" @ a7.2 | conflicts: 0-1, 0-2, 1-2
- statement / tough choice | quote | disagree | "This was a very tough choice" @ a1.3 a3.3 a4.4 a5.3 | "This is a very tough choice" @ a6.2 | "It was a very tough choice" @ a7.3 | conflicts: 0-1, 0-2, 1-2
- statement / outcome | quote | disagree | "We have come to a friendly outcome on all matters" @ a2.2 a3.4 a4.5 | "We have come to friendly outcome on all matters" @ a5.4 | "We have reached a friendly agreement in all matters" @ a1.4 | "have come to a peaceful outcome on all matters" @ a6.4 | "We arrived at this friendly outcome on all terms" @ a7.4 | conflicts: 0-2, 0-3, 0-4, 1-2, 1-3, 1-4, 2-3, 2-4, 3-4
- statement / sad time and privacy | quote | disagree | "It is a sad time for all involved and we appreciate the respect of our privacy at this time" @ a2.3 a3.5 a4.6 a5.5 | "It is a sad time for everyone concerned, and we appreciate it that our privacy is respected at the moment" @ a1.5 | "This is a sad time for all involved, and we appreciate our privacy being respected at this time" @ a6.3 | "It is a sad period for all involved" ... "in these moments" @ a7.5 | conflicts: 0-1, 0-2, 0-3, 1-2, 1-3, 2-3
- Lugo / age | age | agree | 41 @ a1.7 a2.1 a4.7 a6.5 a7.11
- Andrés / age | age | agree | 42 @ a1.7 a2.1 a4.7
- Andrés / first name's spelling | name | disagree | Eric @ a1.1 a2.1 a3.1 a4.1 a5.1 a6.1 a7.1 | Erik @ a6.9 | conflicts: 0-1
- both / heritage | other | agree | Puerto Rican @ a1.6 a2.6 a5.6 a7.7
- wedding / date | date | refine | 2004-06-09 @ a1.8 | 2004 @ a2.6 a5.6 | 2004-06 @ a7.7
- wedding / place | place | refine | Lugo's estate in Beverly Hills @ a1.8 | Lugo's home @ a2.6
- his divorce / how long before the wedding | duration | refine | five days @ a1.9 | less than a week @ a2.8 | days @ a6.9
- Cortes / title | other | disagree | Miss Universe @ a1.9 a2.8 a5.6 | Miss Puerto Rico @ a6.9 | conflicts: 0-1
- Cortes / name | name | agree | Marisela Cortes @ a1.9 a2.8 a5.6 a6.9
- Andrés and Cortes / children | count | disagree | 2 @ a1.10 a2.9 | 1 @ a5.10 | conflicts: 0-1
- Andrés / child by another relationship | other | refine | Mariela by Patty Rosales @ a2.15 | one from an earlier relationship @ a5.10
- engagement to Ashford / how long before the wedding it ended | duration | refine | shortly before @ a2.7 | some months @ a6.8
- Ashford / name | name | agree | Jack Ashford @ a2.7 a3.8 a5.6 a6.8
- twins / birth date | date | refine | 2008-02-22 @ a1.11 a2.10 | 2008 @ a6.7
- twins / age | age | agree | 3 @ a1.11 a3.7 a4.2 a6.4 a7.7
- twins / names | name | agree | Ayme and Leo @ a1.11 a2.10 a3.7 a4.2 a5.9 a6.7 a7.7
- Lugo / which marriage | count | agree | third @ a1.12 a2.11 a3.1 a5.7
- Andrés / which marriage | count | agree | second @ a1.9 a3.1
- marriage to Roa / when begun | date | disagree | 1997-02-22 @ a1.13 | 1998 @ a2.12 | conflicts: 0-1
- Roa / trade | other | disagree | waiter @ a1.13 | restaurateur @ a2.12 | conflicts: 0-1
- Roa / name | name | agree | Osmany Roa @ a1.13 a2.12 a3.8 a5.7
- Dodd / first name's spelling | name | disagree | Nick @ a1.14 a5.7 | Nik @ a2.13 a3.8 | conflicts: 0-1
- Dodd / trade | other | agree | dancer @ a1.14 a2.13
- marriage to Dodd / period | date | refine | 2001-09-29 to 2002-06, divorced 2003-01 @ a1.14 | 2001/2003 @ a2.13
- Tombs / surname's spelling | name | disagree | Toombs @ a2.14 | Tombs @ a3.8 a5.8 | conflicts: 0-1
- BAFTA evening / Andrés | status | agree | absent @ a2.4 a4.9
- BAFTA evening / Lugo's companion | other | refine | her mother @ a2.5 | her mother Milagros @ a4.10
- BAFTA evening / royals | name | agree | Edmund and Clara @ a2.4 a4.10
- National Star / her post | other | agree | judge @ a1.12 a3.6 a4.7 a6.5 a7.8
- National Star / joint appearance | other | refine | she danced behind him @ a3.6 | at the finale, ending with a kiss @ a4.7 | performed together @ a7.9
- Lugo / People's most beautiful | status | agree | first this year @ a6.6 a7.10
