== a1 | Northern Press Agency | 2022-08-29T09:10:00Z | The Tin Parliament end farewell tour in Leeds
The folk-rock band the Tin Parliament closed their farewell tour on Sunday in front of 32,000 people at Roundhay Park, Leeds. ^1 ^2 ^3
The concert of two hours and 50 minutes was the last of 64 that began in Oslo on 2 March. ^4 ^5 ^6
Singer Hester Quennell, 61, left the stage with her grandson on her shoulders after a third encore of “Coal Song”. ^7 ^8
The tour sold 1.1 million tickets and grossed £71 million. ^9 ^10
Four concerts in June were cancelled after the drummer, Col Astbury, caught pneumonia. ^11 ^12
The group was formed in 1984 and has made 12 studio albums. ^13 ^14

== a2 | Leeds Lantern | - | A last waltz in Roundhay
It rained until twenty past seven, and then, as they walked on at half past, it stopped. ^1
Nearly three hours later the Tin Parliament had played 31 songs, and 32,000 of us had no voice left. ^2 ^3 ^4
“Go home, ring your mothers,” Hester Quennell told us. ^5 She had on the same green coat as in 1984, when they first played together, at the Packhorse. ^6 ^7
Tickets had been £65, and the last were gone in nine minutes in November. ^8
There were two encores. ^9 The council says that 11 people were treated for sprains. ^10

== a3 | Decibel Weekly | 2022-09-01T12:00:00Z | Box office: Tin Parliament bow out with £71m
The final tally for the Tin Parliament's goodbye: sixty-four shows in 19 countries, 1.1 million admissions, £71m. ^1 ^2 ^3
The run started on 2 March at the Spektrum in Oslo. ^4
Six dates were lost in June when Astbury, 63, went to hospital in Antwerp; they were made up in August. ^5 ^6 ^7
The last night, on 27 August, was filmed for a release in cinemas at Christmas. ^8 ^9
A thirteenth album is not ruled out, manager Roz Tillotson says. ^10

== a4 | Het Podium | - | Farewell without tears
The British group stops after 38 years, twelve records and one divorce. ^1 ^2
Drummer Astbury, who had a heart attack in Antwerp in June, sat again behind his drums in Leeds and made it until the end. ^3
Quennell, 64, announced already in January that she wants to write a book. ^4 ^5
The cancelled concerts in Belgium and the Netherlands have not been made up, and the money was given back. ^6
The film of the last evening comes to the cinema in February. ^7
== facts
- last concert / day | date | disagree | 2022-08-28 @ a1.1 | 2022-08-27 @ a3.8
- last concert / audience | count | agree | 32,000 @ a1.2 a2.4
- last concert / place | place | refine | Roundhay Park, Leeds @ a1.3 | Leeds @ a4.3
- last concert / length | duration | refine | 2 h 50 min @ a1.4 | nearly three hours @ a2.2
- tour / shows | count | agree | 64 @ a1.5 a3.1
- tour / start | date | agree | 2022-03-02 @ a1.6 a3.4
- tour / first city | place | refine | Oslo @ a1.6 | the Spektrum in Oslo @ a3.4
- Quennell / age | age | disagree | 61 @ a1.7 | 64 @ a4.4
- last concert / encores | count | disagree | 3 @ a1.8 | 2 @ a2.9
- tour / tickets sold | count | agree | 1.1 million @ a1.9 a3.2
- tour / gross | money | agree | £71m @ a1.10 a3.3
- June / concerts lost | count | disagree | 4 @ a1.11 | 6 @ a3.5
- June concerts / made up or not | status | disagree | cancelled @ a1.11 | made up in August @ a3.7 | not made up @ a4.6 | conflicts: 1-2
- Astbury / illness | other | disagree | pneumonia @ a1.12 | a heart attack @ a4.3
- Astbury / where ill | place | agree | Antwerp @ a3.6 a4.3
- Astbury / when ill | date | agree | June 2022 @ a1.12 a3.5 a4.3
- band / formed | date | refine | 1984 @ a1.13 a2.7 | 38 years ago @ a4.1
- band / albums | count | agree | 12 @ a1.14 a4.2
- film / release | date | disagree | Christmas @ a3.9 | February @ a4.7
- drummer / name | name | refine | Col Astbury @ a1.12 | Astbury @ a3.6 a4.3
