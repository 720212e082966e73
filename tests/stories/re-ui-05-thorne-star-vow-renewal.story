== a1 | Buzzpatrol | - | Danny Brimmel Officiates as Rob Sutter Renews His Vows
There seems to be nothing Danny Brimmel cannot do: this weekend he led the ceremony in which Rob and Mariana Sutter renewed their vows. ^1
For the happy event the late night host flew to St. Lucia, and the ceremony took place at sunset on Saturday night (April 13). ^2 ^3
Fifty people looked on, Albert DiCarlo, Len Hartnell, Meredith Carver, Corey Hartnell and Ron Wheedle among them. ^4 ^5
"It was a very family-minded and joyful celebration," the press learned from an insider. ^6 "Many guests brought their kids (although Len and Mer did not). ^7 After the ceremony, guests enjoyed an evening drinks reception on the beach. ^8 Kids were running about and playing with white umbrellas. ^9
"It was a lovely and restful weekend for guests. ^10 Rob and Mari went all out. ^11 Guests were brought in to the tropical island via private jets and were treated like kings." ^12
== a2 | Lounge Data | - | Behind the scenes at the Sutters' vow renewal
When Rob Sutter and Mariana Cardosa, a bartender when they dated, got married in 2005, it was without fuss, and her daughter Antonia was the one witness. ^1 ^2 ^3 Last weekend, at a luxury resort on the Caribbean island of Saint Lucia, they renewed their vows and held nothing back. ^4 ^5
The place: Sutter, 42, is reported to have booked all of the Honey Beach Resort, calling himself Mr. Nudd, at a price that E! News puts at $600,000. ^6 ^7 ^8 ^9 It is the Viceroy property where Bronwyn Waltham was overwhelmed at New Year's.
The guests: besides their four daughters, Antonia, 13, Gabriella, 6, Mia, 4, and Nella, 2, there was a crowd from Hollywood. ^10 ^11 Rob's BFF Len Hartnell came with his wife Meredith Carver, as did Corey Hartnell, Albert Di Carlo, Kelsey Winton and Carl Medvinsky, Michael Dunstan and Caroline Vega-Jones, Alice Sharp and Paul Wasilewski, Ron Wheedle, Bradley Rucci, and Luke Ellsworth with his wife Elena Batory. ^12 ^13 Private jets carried most of them. ^14
The clothes: a V-neck chiffon gown with a metallic beaded waist was the bride's choice from Saleem Shah's fall collection, while Us Weekly has it that he made the girls' matching gowns specially. ^15 ^16 Her husband wore a tan suit and, this being a beach, flip-flops. ^17 ^18
== a3 | Telegraf de Mare | - | Rob Sutter and his wife promise again
Love is still alive for Rob Sutter and his wife Mariana Cardosso, and on Saturday in St. Lucia they declared it anew. ^1 ^2 ^3 It made their eighth anniversary as a married couple an unusual one, and since it was the 13th of the month, nobody can call them superstitious. ^4 ^5
Money was no object. Nearly a million dollars went on the rent of the whole Honey Beach hotel alone, for some 50 carefully chosen guests. ^6 ^7 ^8
They included Len Hartnell and Meredith Carver, Gordon Mooney, Chad Britt and Evangelina Folie, and also Michael Dunstan and Caroline Vega-Jones. ^9 ^10 Some rites of the Caribbean island were kept: the vows were spoken on the beach at sunset, and a parade of torches came afterwards. ^11 ^12
Sutter and Cardosso, who tended bar in Miami, met in 2003, when he was in town to film "Glued to You". ^13 ^14 Two years later came a civil marriage in New York, without any big party. ^15 ^16
The bride, who is 36, had on a flowered dress in the Caribbean style, with the couple's four girls as bridesmaids in similar outfits. ^17 ^18 ^19 Sutter did not want anything Hollywood about it; the vows lasted a mere 15 minutes. ^20 ^21
== a4 | Sutter Diary | - | Celebrating with Rob and Mary
Over the weekend in St Lucia, with family and friends around them, Rob and Mary renewed their wedding vows. ^1 ^2 Here is what the outlets say.
From People: Saturday was the day, the Caribbean island of St. Lucia the place and sunset the hour at which Sutter and his wife Mariana said their vows. ^3 ^4 Fifty guests watched, their four daughters, the actors Len Hartnell and Meredith Carver, and his Harbor's costars Corey Hartnell and Ron Wheedle among them. ^5 ^6 "It was a very family-minded and joyful celebration," goes the magazine's source. ^7 "Many guests brought their kids (although Len and Mer did not). ^8 After the ceremony, guests enjoyed an evening drinks reception on the beach. ^9 Kids were running about and playing with white umbrellas." ^10 Sutter had been paddle boarding near the resort earlier on Saturday, in good spirits. ^11
From E Online: The beach was the scene. ^12 A gown custom made by Saleem Shah was the bride's dress, and all the men of the wedding party were in white. ^13 ^14 The list of those who came: BFF Len Hartnell and his wife Meredith Carver, Kelsey Winton, Albert DiCarlo, Alice Sharp and Paul Wasilewski, Ron Wheedle, Luke Ellsworth and Elena Batory, Bradley Rucci, Corey Hartnell and family. ^15 ^16 Nobody had been told that Danny Brimmel would officiate, a secret kept to the last moment, and the guests were stunned. ^17
== a5 | Todo Show | - | Rob Sutter and his Argentine wife say yes again in style
There was nothing grand about the wedding of Rob Sutter and Mariana Cardoso in 2005: they dropped in at the New York registry office with no company but Antonia, her daughter. ^1 ^2 ^3 ^4
This weekend they made up for it with a big celebration for 50 guests at a resort on St. Lucia in the Caribbean. ^5 ^6 ^7 Before the eyes of their three daughters, Gabriella, 6, Mia, 4, and Nella, 2, they renewed their marriage vows. ^8 ^9
All of the Honey Beach Resort was booked by the actor for his guests, which US media believe cost him nearly a million dollars. ^10 ^11
Hollywood friends such as Len Hartnell and Meredith Carver, Kelsey Winton and Carl Medvinsky, Luke Ellsworth and Elena Batory, and Alice Sharp and Paul Wasilewski kept them company. ^12
He, 42, appeared in a beige suit and sandals, and she, 36, in a cream dress by Saleem Shah, a designer the couple are friends with. ^13 ^14 ^15 ^16 ^17 White was prescribed for the ceremony, and the guests complied. ^18
The two met in 2005 in a Miami bar where she, a native of Salta, worked as a bartender and he used to turn up after a day's filming of Glued to You. ^19 ^20 ^21
== a6 | Groom's Manual | - | A Wedding Sequel for Rob Sutter
Seven years into their marriage, the star of Thorne Legacy and Harbor's Eleven and his wife, Mariana, have renewed their vows, in the middle of April. ^1 ^2
Back in 2005 the two had meant to marry in Miami in the winter holidays. ^3 The media got wind of it, and for fear of helicopters and paparazzi they hurried to city hall in NYC instead. ^4
What they mainly wanted this time was for their families to hear the vows. "It's good to say your vows in front of family," Sutter said. ^5 "One of my vows was I gave her the side of the bed nearer to the bathroom." ^6
To keep things private the pair rented the entire Honey Island Bead Resort on St. Lucia for April 13. ^7 ^8 ^9 The officiant was none other than Danny Brimmel, and among the famous friends attending were Len Hartnell, Meredith Carver, Paul Wasilewski, Alice Sharp, Kelsey Winton and Luke Ellsworth. ^10 ^11 We take it that the three daughters they have together, and hers from another marriage, had a part in it as well. ^12
== a7 | Kim's Lists | 2013-04-18 | Rob Sutter Says I Do Again in the Caribbean
A second time Rob Sutter and Mariana Cardoso have made their vows, on Saturday, April 13, after almost eight years of marriage. ^1 ^2 ^3 For this romantic occasion in Saint Lucia the 42-year-old of Thorne fame took over the whole Honey Beach Resort, at a reported cost of a million dollars and more. ^4 ^5 ^6 ^7
Their first wedding, in December 2005, was a quiet civil one; Cardoso, an Argentinian, had been a bartender. ^8 ^9 ^10 This time 50 close friends and relatives came, with Sutter's pal Len Hartnell and his wife Meredith Carver among them. ^11 ^12 The promises were exchanged at sunset under thatched roofs, an insider says. ^13 ^14
Sutter's outfit was a tan suit with simple slippers. ^15 ^16 His Mariana, 36, wore a cream evening gown with a glittering belt. ^17 ^18 The couple's Nella, 2, Mia, 4, and Gabriella, 6, and her earlier daughter Antonia were in light colors that went with their mother's gown. ^19
Ivory and cream was what the guests had on. ^20 When the ceremony was over, a matter of 15 minutes, they were led down to the beach for cocktails among Tiki torches. ^21 ^22 Sutter, according to insiders, would not have a glamorous Hollywood affair. ^23
== facts
- Vow renewal / date | date | refine | Saturday, April 13 @ a1.3 | Saturday the 13th @ a3.2 a3.5 | Saturday @ a4.3 | this weekend @ a5.5 | April 13 @ a6.9 | 2013-04-13 @ a7.2 | last weekend @ a2.4 | middle of April @ a6.2
- Vow renewal / time of day | date | agree | sunset @ a1.3 a3.11 a4.4 a7.13
- Vow renewal / island | place | refine | St. Lucia @ a1.2 a3.3 a4.2 a5.7 a6.8 | Saint Lucia @ a2.5 a7.4
- Resort / name | name | disagree | Honey Beach Resort @ a2.7 a5.10 a7.6 | Honey Beach hotel @ a3.7 | Honey Island Bead Resort @ a6.7 | conflicts: 0-2, 1-2
- Resort / rented out | other | agree | entirely @ a2.7 a3.7 a5.10 a6.7 a7.6
- Resort / cost | money | disagree | USD 600000 @ a2.9 | nearly USD 1000000 @ a3.6 a5.11 | USD 1000000 and more @ a7.7 | conflicts: 0-1, 0-2
- Ceremony / spot | place | refine | on the beach @ a3.11 a4.12 | under thatched roofs @ a7.14
- Ceremony / officiant | name | agree | Danny Brimmel @ a1.1 a4.17 a6.10
- Ceremony / length | duration | agree | 15 minutes @ a3.21 a7.21
- Guests / number | count | refine | 50 @ a1.4 a4.5 a5.6 a7.11 | some 50 @ a3.8
- Wife / surname | name | disagree | Mariana Cardosa @ a2.1 | Mariana Cardosso @ a3.1 | Mariana Cardoso @ a5.1 a7.1 | conflicts: 0-1, 0-2, 1-2
- Wife / first name | name | agree | Mariana @ a1.1 a2.1 a3.1 a4.3 a5.1 a6.1 a7.1
- Wife / pet name | name | disagree | Mari @ a1.11 | Mary @ a4.1 | conflicts: 0-1
- Wife / former job | other | agree | bartender @ a2.2 a3.13 a5.21 a7.10
- Wife / age | age | agree | 36 @ a3.17 a5.16 a7.17
- Wife / origin | place | refine | Salta @ a5.21 | Argentina @ a7.9
- Rob Sutter / age | age | agree | 42 @ a2.6 a5.13 a7.5
- First wedding / date | date | refine | 2005 @ a2.1 a5.2 a6.3 | two years after 2003 @ a3.15 | 2005-12 @ a7.8
- First wedding / place | place | refine | New York @ a3.15 | New York registry office @ a5.3 | city hall in NYC @ a6.4
- First wedding / kind | other | refine | without fuss @ a2.1 | civil @ a3.15 a7.8 | without a big party @ a3.16 | nothing grand @ a5.1
- First wedding / witness | other | agree | Antonia, her daughter @ a2.3 a5.4
- Marriage / length | duration | disagree | eighth anniversary @ a3.4 | seven years @ a6.1 | almost eight years @ a7.3 | conflicts: 0-1
- Daughters / number present | count | disagree | four @ a2.10 a3.19 a4.6 a7.19 | three @ a5.8 | three and hers from another marriage @ a6.12 | conflicts: 0-1, 1-2
- Gabriella / age | age | agree | 6 @ a2.11 a5.9 a7.19
- Mia / age | age | agree | 4 @ a2.11 a5.9 a7.19
- Nella / age | age | agree | 2 @ a2.11 a5.9 a7.19
- Antonia / parentage | other | refine | couple's daughter @ a2.10 | her daughter @ a2.3 a5.4 | hers from another marriage @ a6.12 | her earlier daughter @ a7.19
- Couple / year they met | date | disagree | 2003 @ a3.14 | 2005 @ a5.19 | conflicts: 0-1
- Couple / where they met | place | refine | Miami @ a3.13 | a bar in Miami @ a5.20
- Film of that time / name | name | agree | Glued to You @ a3.14 a5.21
- Bride / dress | other | disagree | V-neck chiffon gown with a metallic beaded waist @ a2.15 | flowered dress in the Caribbean style @ a3.18 | cream dress @ a5.15 | cream evening gown with a glittering belt @ a7.18 | conflicts: 0-1, 1-2, 1-3
- Dress / designer | name | agree | Saleem Shah @ a2.15 a4.13 a5.15
- Dress / how obtained | other | disagree | from the fall collection @ a2.15 | custom made @ a4.13 | conflicts: 0-1
- Designer / friend or guest | other | refine | made the daughters' gowns specially @ a2.16 | friend of the couple @ a5.17
- Groom's party / clothes | other | disagree | groom in a tan suit @ a2.17 a7.15 | all men of the wedding party in white @ a4.14 | groom in a beige suit @ a5.14 | conflicts: 0-1, 1-2
- Groom / footwear | other | disagree | flip-flops @ a2.18 | sandals @ a5.14 | simple slippers @ a7.16 | conflicts: 0-2, 1-2
- Daughters / clothes | other | refine | matching gowns @ a2.16 | outfits similar to the bride's @ a3.19 | light colors that went with their mother's gown @ a7.19
- Guests / dress code | other | disagree | white @ a5.18 | ivory and cream @ a7.20 | conflicts: 0-1
- Guests / after the ceremony | other | refine | drinks reception on the beach @ a1.8 a4.9 | parade of torches @ a3.12 | cocktails on the beach among Tiki torches @ a7.22
- Source on celebration / words | quote | agree | "It was a very family-minded and joyful celebration" @ a1.6 a4.7
- Source on guests' children / words | quote | agree | "Many guests brought their kids (although Len and Mer did not)." @ a1.7 a4.8
- Source on reception / words | quote | agree | "After the ceremony, guests enjoyed an evening drinks reception on the beach. Kids were running about and playing with white umbrellas." @ a1.8 a1.9 a4.9 a4.10
- Source / told | other | refine | the press @ a1.6 | People @ a4.7
- Guests / Di Carlo | name | refine | Albert DiCarlo @ a1.5 a4.16 | Albert Di Carlo @ a2.13
- Guests / Hartnell couple | name | agree | Len Hartnell and Meredith Carver @ a1.5 a2.12 a3.9 a4.15 a5.12 a6.11 a7.12
- Guests / Winton's husband | name | agree | Carl Medvinsky @ a2.13 a5.12
- Guests / Dunstan couple | name | agree | Michael Dunstan and Caroline Vega-Jones @ a2.13 a3.10
- Guests / Ellsworth couple | name | refine | Luke Ellsworth and Elena Batory @ a2.13 a4.16 a5.12 | Luke Ellsworth @ a6.11
- Guests / Sharp couple | name | agree | Alice Sharp and Paul Wasilewski @ a2.13 a4.16 a5.12 a6.11
- Guests / travel | other | agree | private jets @ a1.12 a2.14
- Sutter / wish for the party | other | agree | nothing Hollywood about it @ a3.20 a7.23
- Len Hartnell / relation to Sutter | other | refine | BFF @ a2.12 a4.15 | pal @ a7.12
- Guests / Corey Hartnell | name | agree | Corey Hartnell @ a1.5 a2.13 a4.6 a4.16
- Guests / Ron Wheedle | name | agree | Ron Wheedle @ a1.5 a2.13 a4.6 a4.16
- Guests / Rucci | name | agree | Bradley Rucci @ a2.13 a4.16
- Guests / Winton | name | agree | Kelsey Winton @ a2.13 a4.16 a5.12 a6.11
