== a1 | Sunshine State Wire | 2023-03-12T20:40:00Z | Rapper Kazzo Prime released after gun arrest at Fort Lauderdale airport
Rapper Kazzo Prime walked out of the Broward County jail on Sunday afternoon, hours after screeners found a loaded 9 mm pistol in his carry-on at Fort Lauderdale-Hollywood International Airport. ^1
The 27-year-old, whose legal name is Darnell Pryor, was taken into custody at 11:40 p.m. Saturday, the sheriff's office said. ^2 He posted a bond of $7,500. ^3
Carrying a concealed firearm without a license is a third-degree felony in Florida.
"He packed in a hurry, he forgot it was there, and he's embarrassed," said his attorney, Leonard Quist. ^4
Pryor was bound for Atlanta, where he lives. ^5 He is due before a judge on April 6. ^6
== a2 | DripFeed Daily | 2023-03-13T14:00:00Z | Kazzo Prime STILL behind bars after airport bust
Kazzo Prime spent a second night on a jailhouse bunk and was still locked up Monday morning, two law-enforcement sources tell us. ^1
The "Gas Station Roses" star got popped a few minutes past midnight on Sunday, when a TSA officer spotted a .40-caliber Glock rolled up in a hoodie. ^2 We're told he cursed out one agent and had to be asked three times to sit down.
A judge set bond in the four figures. ^3 His lawyer, Leonard Quest, did not call us back. ^4
The mess lands with a new album, "Tollbooth Gospel," due next month. ^5 Kazzo, who turns 28 in June, last made headlines when he gave his barber a Bentley. ^6
== a3 | Beatwire | 2023-03-15T16:00:00Z | Label: Kazzo Prime album stays on schedule
"Tollbooth Gospel," the second album by Kazzo Prime, will arrive on April 28 as planned, his label said Wednesday, and none of the 22 tour dates behind it will move. ^1
"We are supporting Darnell," Northgate Records president Ivy Salter wrote in an email.
Pryor, 27, was arrested on Saturday at the Fort Lauderdale airport and freed the next day after putting up $7,500. ^2 "He forgot it was there," his lawyer, Leonard Quist, told Beatwire. ^3
It is his second gun case. In 2019 he pleaded guilty to a misdemeanor in Georgia and served 12 months' probation. ^4
His debut, "Meter Maid," was certified gold in 2021.
== a4 | Kazzo Nation | - | what we actually know, stop spreading fake stuff
ok so for everyone in my DMs. yes the airport thing is real, no he is NOT in jail. ^1 his brother posted a story from the kitchen in atlanta on sunday night and you can hear kazzo laughing in the back. ^2
he was flying home to the A from the Rolling Sun festival with three friends and nobody else got held. ^3 the lawyer said he "packed in a hurry," which, if you saw that hotel room on live, yeah. ^4
court is the first thursday of april. ^5 the 2019 case is over, he did his one year of probation, let it go. ^6
APRIL 28 we ride. ^7
== a5 | Le Courrier de Laval (translated from French) | - | A rapper, a weapon, a missed flight
The rapper Kazzo Prime, born Darnell Pryor in Savannah in 1995, will have to explain himself to an American judge. ^1 Last weekend, at Fort Lauderdale airport, the agents discovered in his cabin baggage a 9 mm pistol. ^2 The aircraft for Atlanta left without him, with his four travelling companions on board. ^3
"He packed his bags in haste, he had forgotten it, and he is ashamed," pleads his counsel, Leonard Quist. ^4
He was to sing at Place Bell on June 3; the promoter says that nothing has changed. The offence is punishable by five years in prison.
== facts
- Kazzo Prime / date of arrest | date | disagree | 2023-03-11 @ a1.2 a3.2 | 2023-03-12 @ a2.2 | last weekend @ a5.2 | conflicts: 0-1
- Kazzo Prime / custody | status | disagree | released on Sunday @ a1.1 a3.2 | still locked up Monday morning @ a2.1 | not in jail, at home Sunday night @ a4.1 a4.2 | conflicts: 0-1, 1-2
- gun / make | other | disagree | 9 mm pistol @ a1.1 a5.2 | .40-caliber Glock @ a2.2 | conflicts: 0-1
- gun / found in | other | refine | his carry-on @ a1.1 | rolled up in a hoodie @ a2.2 | cabin baggage @ a5.2
- lawyer / name | name | disagree | Leonard Quist @ a1.4 a3.3 a5.4 | Leonard Quest @ a2.4 | conflicts: 0-1
- lawyer / explanation | quote | refine | He packed in a hurry, he forgot it was there, and he's embarrassed @ a1.4 | He forgot it was there @ a3.3 | packed in a hurry @ a4.4 | He packed his bags in haste, he had forgotten it, and he is ashamed @ a5.4
- bond / amount | money | refine | $7,500 @ a1.3 a3.2 | four figures @ a2.3
- Kazzo Prime / age | age | refine | 27 @ a1.2 a3.2 | turns 28 in June @ a2.6 | born in 1995 @ a5.1
- Kazzo Prime / legal name | name | agree | Darnell Pryor @ a1.2 a5.1
- arrest / airport | place | agree | Fort Lauderdale @ a1.1 a3.2 a5.2
- flight / destination | place | agree | Atlanta @ a1.5 a4.3 a5.3
- hearing / date | date | refine | 2023-04-06 @ a1.6 | first Thursday of April @ a4.5
- "Tollbooth Gospel" / release | date | refine | next month @ a2.5 | 2023-04-28 @ a3.1 | April 28 @ a4.7
- earlier case / year | date | agree | 2019 @ a3.4 a4.6
- earlier case / probation | duration | refine | 12 months @ a3.4 | one year @ a4.6
- travelling companions / number | count | disagree | three @ a4.3 | four @ a5.3 | conflicts: 0-1
