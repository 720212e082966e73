== a1 | Pacific Wire | 2022-12-06T17:30:00Z | Fire destroys Topanga home of actor Royce Tillman
LOS ANGELES - A predawn fire on Tuesday gutted the Topanga Canyon home of actor Royce Tillman, who got out with his wife before the roof fell in, authorities said. ^1
The blaze in the two-story, 6,200-square-foot house was reported at 3:40 a.m. and knocked down in an hour and 50 minutes by 65 firefighters, according to the county fire department. ^2 One firefighter was treated for a burned hand. ^3
Residents of a dozen nearby homes were told to leave as embers blew up the canyon. ^4 The cause was under investigation.
Tillman, 61, won an Emmy in 2003 for the police comedy "Harbor Patrol". ^5
== a2 | StarGrid | 2022-12-06T20:05:00Z | Royce Tillman Braves Inferno To Save Emmy As $9.5M Mansion Burns
Now that's a hero -- or a crazy person! Royce Tillman charged back into his burning $9.5 million mansion this morning and came out with his Emmy tucked under his arm, sources tell StarGrid. ^1
The "Harbor Patrol" star and his third wife, jewelry designer Delphine Carr, were asleep in the seven-bedroom canyon pad when the smoke detectors went off. ^2 All three dogs made it out too. ^3
"It's just stuff. ^4 We have each other and we have good neighbors," Royce said in a text to his manager. ^5
It's been a rough year for the actor, whose ex Candace Rowe sued him in March for $400K.
== a3 | The Canyon Messenger | 2022-12-09T16:00:00Z | Charger suspected in Fernwood blaze
A charging e-bike in the garage most likely started the fire that leveled Royce Tillman's four-bedroom house on Tuesday, arson investigator Luz Medrano told the town council. ^1
The flames were under control by half past five, Medrano said, and she praised the 12 households that left without argument. ^2 A county firefighter who hurt his hand is back on duty. ^3
Hal Brooks, who lives across the creek, cut through the kennel fence with bolt cutters and pulled out two dogs. ^4 The third, a blind spaniel named Biscuit, did not survive. ^5
Tillman, a resident since 2009, pays for the fireworks on the Fourth. He was seen on Thursday handing out burritos at Station 69.
== a4 | Call Sheet, a production newsletter | - | 'Harbor Patrol' Revival Slips Two Weeks
The streaming revival of "Harbor Patrol" won't roll on January 9 as planned. ^1 Star and executive producer Royce Tillman, whose house burned down last Tuesday, asked for the time, and the first day of photography is now January 23. ^2
Scripts that were in the house have been printed again; the only handwritten pages of the pilot, kept in a kitchen drawer, are gone. Tillman, true to form, told the writers' room: "It's just stuff." ^3
Eight episodes have been ordered. Co-star Nell Abruzzo has a Broadway commitment from May.
== a5 | The Daily Clarion | 2022-12-07T06:20:00Z | Harbor Patrol hunk's £7.8m pad up in smoke
Telly favourite Royce Tillman was left homeless yesterday after a scented candle set fire to his £7.8million pad in the hills above Los Angeles. ^1
More than eighty firefighters fought the flames, which broke out just before 4am. ^2 The 61-year-old and missus Delphine fled in their pyjamas. ^3
A pal said: "Delph always has a candle going, she's devastated." ^4 He is due back on set in the New Year for a revival of the show that made him, with filming to begin on January 9. ^5
In 2018 the Woolsey fire destroyed the homes of a string of celebs along the coast.
== a6 | The Reading Chair, a book blog | - | Royce Tillman, "Smoke Detector": a memoir
The best chapter of this unexpectedly good book is the fire. It's twenty to four in the morning, December 2022, and a bicycle is burning. ^1 "Not me on it," Tillman writes. "Just the bicycle, plugged in like a toaster."
He runs back for the dogs and gets the leash and no dog. Biscuit dies. ^2 His Emmy is found by a fireman three days later, "a lump with wings, like a pigeon somebody sat on". ^3 He keeps it on the mantelpiece of the new place.
There is too much about golf. But the marriage to Delphine is drawn with tenderness, and at 288 pages nobody can say he goes on. ^4
== facts
- fire / date | date | refine | 2022-12-06 @ a1.1 a2.1 a3.1 a5.1 | 2022-12 @ a6.1 | last Tuesday @ a4.2
- fire / time of day | date | refine | 2022-12-06T03:40 @ a1.2 | just before 4am @ a5.2 | 03:40 @ a6.1
- house / place | place | refine | Topanga Canyon @ a1.1 | canyon @ a2.2 | hills above Los Angeles @ a5.1
- house / value | money | refine | $9.5 million @ a2.1 | £7.8 million @ a5.1
- house / bedrooms | count | disagree | seven @ a2.2 | four @ a3.1 | conflicts: 0-1
- firefighters / number | count | disagree | 65 @ a1.2 | more than eighty @ a5.2 | conflicts: 0-1
- fire / time until under control | duration | refine | an hour and 50 minutes @ a1.2 | by 05:30 @ a3.2
- firefighter / injury | other | refine | one firefighter, a burned hand @ a1.3 | a firefighter hurt his hand @ a3.3
- evacuated homes / number | count | agree | twelve @ a1.4 a3.2
- fire / cause | other | disagree | a charging e-bike @ a3.1 a6.1 | a scented candle @ a5.1 a5.4 | conflicts: 0-1
- dogs / fate | status | disagree | all three got out @ a2.3 | two saved, the spaniel Biscuit died @ a3.4 a3.5 | Biscuit died @ a6.2 | conflicts: 0-1, 0-2
- Emmy / fate | status | disagree | carried out by Tillman @ a2.1 | found melted three days later @ a6.3 | conflicts: 0-1
- Tillman / age | age | agree | 61 @ a1.5 a5.3
- Tillman's wife / name | name | refine | Delphine Carr @ a2.2 | Delphine @ a5.3 a6.4 | his wife @ a1.1
- Tillman / words on the loss | quote | agree | It's just stuff @ a2.4 a4.3
- revival of "Harbor Patrol" / planned start of filming | date | agree | 2023-01-09 @ a4.1 a5.5
