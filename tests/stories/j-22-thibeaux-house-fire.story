== a1 | Bayou Broadcasting | 2025-01-09T15:00:00Z | Fire guts home of jazz trumpeter Alcide Thibeaux
A fire destroyed the home of the trumpeter Alcide Thibeaux in New Orleans early on Wednesday. ^8 Nobody was hurt. ^1
The alarm was raised at 3:10 a.m. by a newspaper carrier. ^2 Forty-two firefighters fought the flames for two and a half hours. ^3
Thibeaux, 71, his wife and a grandson were woken by their parrot and got out through the kitchen. ^4
The two-story house in the Marigny dates from 1887; he bought it in 1994. ^5
Lost were some 5,000 records and nine trumpets. ^6 "I saved the mouthpiece and the marriage," he said. ^7

== a2 | Gulf Fire Blotter | 2025-01-08T22:00:00Z | Two-alarm blaze in Marigny
The fire was reported at 3:10 a.m. and brought under control at 5:40 a.m. ^1 It began in a space heater in the music room, according to Captain Rochelle Fontenette. ^2
Three persons left the building before the first engine arrived, four minutes after the call. ^3 A firefighter was treated for smoke. ^4
Damage is put at $850,000. ^5 It was the 11th house fire in the city this year. ^6

== a3 | Blue Note Babble | - | Alcide's parrot is a hero
Give that bird a Grammy! A parrot named Satch screamed until Alcide Thibeaux, 71, opened his eyes. ^1
By then the Christmas tree, which had caught fire from a candle, was burning, he says. ^2 He, his wife Odile, 68, and their grandson ran out in their pajamas. ^3
Nine trumpets are gone, but the one that he played at the White House in 1999 was at the repair shop. ^4
He has lived in the house since 1989. ^5 A benefit concert on Jan. 25 at the Saenger is sold out. ^6

== a4 | American Brass | - | Friends rally round Thibeaux after fire
Fans have given $310,000 to Alcide Thibeaux since the fire that ruined his home and 15,000 records. ^1
The trumpeter was cut on the hand by glass and had twelve stitches. ^2 "I saved the mouthpiece and the marriage," he said. ^3
Six trumpets burned; a maker in Elkhart has sent him a new one. ^4
He won Grammys in 1998 and 2011. ^5 The benefit at the Saenger Theatre takes place on January 26. ^6

== facts
- alarm / time | date | agree | 03:10 @ a1.2 a2.1
- fire / how long | duration | agree | two and a half hours, 3:10 to 5:40 @ a1.3 a2.1
- fire / injured | status | disagree | nobody @ a1.1 | a firefighter treated for smoke @ a2.4 | Thibeaux cut on the hand @ a4.2 | conflicts: 0-1 0-2
- Alcide Thibeaux / age | age | agree | 71 @ a1.4 a3.1
- house / people inside | other | refine | Thibeaux, his wife and a grandson @ a1.4 a3.3 | three persons @ a2.3
- family / who woke them | other | agree | the parrot @ a1.4 a3.1
- house / year he moved in | date | disagree | 1994 @ a1.5 | 1989 @ a3.5
- records / lost | count | disagree | 5,000 @ a1.6 | 15,000 @ a4.1
- trumpets / lost | count | disagree | 9 @ a1.6 a3.4 | 6 @ a4.4
- Alcide Thibeaux / marriage | quote | agree | "I saved the mouthpiece and the marriage" @ a1.7 a4.3
- fire / cause | other | disagree | space heater @ a2.2 | candle on the Christmas tree @ a3.2
- benefit / day | date | disagree | 2025-01-25 @ a3.6 | 2025-01-26 @ a4.6
- benefit / place | place | refine | the Saenger @ a3.6 | Saenger Theatre @ a4.6
- house / damage | status | agree | destroyed @ a1.8 a4.1
