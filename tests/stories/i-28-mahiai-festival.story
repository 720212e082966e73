== a1 | Pacific Daily Wire | 2024-08-05T20:00:00Z | Mahiʻai tops bill as Honolulu festival returns
HONOLULU — The singer Keola Mahiʻai will close the Moana Nights festival on Sunday, September 29, the organizers said on Monday. ^1 ^2
It will be his first concert at home since he underwent throat surgery in March 2023. ^3 ^4
Mahiʻai, 34, has sold 5 million albums. ^5 ^6 The festival, held for the ninth time, lasts three days and has 41 acts. ^7 ^8 ^9
Passes go on sale on Friday at 10 a.m. for $210. ^10 ^11 ^12
Last year, after the fires, it was not held; in 2022 it drew 58,000. ^13 ^14

== a2 | Island Beat | - | Keola's coming home!
Shaka up! It's official: our boy from Waimānalo gets the last slot at Moana Nights, on the final Sunday of September. ^1 ^2
He has not sung on the islands for over two years, and his vocal cords went under the knife in between. ^3
Set your alarm for ten in the morning of August 9, when the three-day passes come out at 210 bucks. ^4 ^5 ^6
Forty-one names on the poster, with the sisters Pualani on opening night, the 27th. ^7 ^8
“The voice came back barefoot,” he said in a video. ^9

== a3 | Tokyo Ukulele Times | 2024-08-09T23:00:00Z | Passes for Moana Nights gone in 50 minutes
All of the 20,000 passes that were put on sale on Friday found buyers within less than an hour. ^1 ^2
A second lot of 4,000 will follow on August 16. ^3
The festival takes place from September 27 to 29; the edition of 2023 had been dropped because of the fires. ^4 ^5
The headliner, 34 years of age, made a small concert in Osaka in June. ^6 ^7
“The voice came back barefoot,” he told the audience. ^8 His third album is being mixed. ^9

== a4 | Mainland Music Monthly | - | Ten reasons to travel this fall
4. Moana Nights, Honolulu. Three evenings, some 40 performers, and the return of Keola Mahiʻai, eighteen months after his operation. ^1 ^2 ^3
Nearly 60,000 came the last time, in 2022. ^4 ^5
He has two albums, five million sales and a new one on the way. ^6 ^7
3. Harvest Fiddles, Asheville, October 11–13: 26 bands, camping from $85. 5. The Desert Choir, Marfa, one night only, on October 19, with 120 voices and a piano tuned to the wind. Flights from the coast start at $340, and hotels near the park ask for a stay of four nights.
== facts
- closing concert / day | date | agree | 2024-09-29 @ a1.1 a2.2
- surgery / date | date | refine | March 2023 @ a1.4 | eighteen months ago @ a4.3
- surgery / what | other | refine | throat surgery @ a1.4 | vocal cords @ a2.3 | his operation @ a4.3
- Mahiʻai / age | age | agree | 34 @ a1.5 a3.6
- Mahiʻai / albums sold | count | agree | 5 million @ a1.6 a4.7
- festival / acts | count | refine | 41 @ a1.9 a2.7 | some 40 @ a4.2
- festival / length | duration | agree | three days @ a1.8 a3.4 a4.1
- passes / on sale | date | agree | 2024-08-09 @ a1.10 a2.5 a3.1
- passes / hour | date | agree | 10 a.m. @ a1.11 a2.4
- passes / price | money | agree | $210 @ a1.12 a2.6
- festival / first day | date | agree | 2024-09-27 @ a2.8 a3.4
- festival / 2023 | status | agree | not held because of the fires @ a1.13 a3.5
- festival / attendance in 2022 | count | refine | 58,000 @ a1.14 | nearly 60,000 @ a4.4
- Mahiʻai / on his voice | quote | agree | “The voice came back barefoot” @ a2.9 a3.8
- third album / status | status | agree | in the making @ a3.9 a4.6
