== a1 | Peach State Wire | 2024-10-21T18:40:00Z | Rapper Kash Meridian arrested at Atlanta airport
ATLANTA — The rapper Kash Meridian was arrested at Hartsfield-Jackson International Airport early Sunday after a loaded handgun was found in his backpack, police said. ^1 ^2
Meridian, 27, whose legal name is Deshawn Trammell Loveless, was booked into the Clayton County jail at 5:48 a.m. ^3 ^4
He is charged with carrying a weapon in a restricted area and with obstruction, both misdemeanors. ^5
He was released the same afternoon on a $6,500 bond. ^6 ^7
Officers also found $41,000 in cash, which was returned to him. ^8
His second album, “Glass Peaches,” came out on Sept. 13 and entered the Billboard 200 at No. 3. ^9 ^10

== a2 | StreetSignal | - | Kash Meridian locked up over airport strap
The Decatur spitter was about to board a 6 a.m. flight to Miami when TSA got nosy about his bag. ^1 ^2
They pulled out a Glock with 14 rounds in it, plus a stack of money, $41K to be exact. ^3 ^4 Kash told cops he had grabbed the wrong backpack. ^5
He spent two nights in a cell before his people came through with the $6,500. ^6 ^7
The 27-year-old faces two misdemeanor counts, and his lawyer says there will be a plea of not guilty on November 12. ^8 ^9 ^10
It's his second gun case: in 2021 he got 12 months of probation in DeKalb. ^11

== a3 | Clayton Beacon | 2024-10-23T11:00:00Z | No charges from cash found on rapper
An entertainer arrested on Oct. 20 at a checkpoint in the international terminal was on his way to Houston for a concert, according to an incident report obtained by the Beacon. ^1 ^2
Deshawn T. Loveless, 29, struggled with two officers for about a minute after a 9 mm pistol was seen on the scanner. ^3 ^4 The paperwork at the jail was done at 7:15 a.m. ^9
It was not loaded, the report says. ^5 Loveless is charged with a felony count of obstruction and a misdemeanor weapons count. ^6
He walked out at 4 p.m. on the day of his arrest. ^7
The Sunday arrest was the 31st of the kind at the airport since July. ^8 Last year there were 451 guns found.

== a4 | Chartroom | - | Kash Meridian keeps tour going after arrest
Twelve dates down, nineteen to go: Kash Meridian says that “Glass Peaches” will stay on the road. ^1 ^2
The rapper, out on bond after his arrest at the Atlanta airport, made up on Tuesday for the Miami show that he missed on October 20. ^3 ^4
“I packed my cousin's bag, that's the whole movie,” he told the crowd. ^5
The album, released in mid-September, opened at No. 3 with 58,000 units, against 34,000 for “Meridian Line” two years ago. ^6 ^7 ^8
He is due in court on November 12. ^9 In 2021 the artist was put on probation for two years for possession of a gun. ^10
== facts
- arrest / day | date | agree | 2024-10-20 @ a1.1 a3.1
- gun / loaded or not | status | disagree | loaded @ a1.2 | 14 rounds in it @ a2.3 | not loaded @ a3.5 | conflicts: 0-2 1-2
- Meridian / age | age | disagree | 27 @ a1.3 a2.8 | 29 @ a3.3 | conflicts: 0-1
- Meridian / legal name | name | refine | Deshawn Trammell Loveless @ a1.3 | Deshawn T. Loveless @ a3.3
- charges / degree | status | disagree | two misdemeanors @ a1.5 a2.8 | a felony and a misdemeanor @ a3.6 | conflicts: 0-1
- release / when | date | disagree | the same afternoon @ a1.6 | 4 p.m. on the day @ a3.7 | after two nights @ a2.6 | conflicts: 0-2 1-2
- bond / amount | money | agree | $6,500 @ a1.7 a2.7
- cash / amount | money | agree | $41,000 @ a1.8 a2.4
- flight / destination | place | disagree | Miami @ a2.2 | Houston @ a3.2 | Miami show @ a4.4 | conflicts: 0-1 1-2
- court / date | date | agree | 2024-11-12 @ a2.10 a4.9
- earlier case / probation | duration | disagree | 12 months @ a2.11 | two years @ a4.10
- earlier case / year | date | agree | 2021 @ a2.11 a4.10
- Glass Peaches / release | date | refine | 2024-09-13 @ a1.9 | mid-September @ a4.6
- Glass Peaches / chart entry | other | agree | No. 3 @ a1.10 a4.7
- arrest / place | place | refine | Hartsfield-Jackson International Airport @ a1.1 | checkpoint in the international terminal @ a3.1 | Atlanta airport @ a4.3
- gun / make | other | refine | handgun @ a1.2 | Glock @ a2.3 | 9 mm pistol @ a3.4
- Meridian / out on bond | status | agree | released on bond @ a1.7 a4.3
- jail / booked at | date | disagree | 5:48 a.m. @ a1.4 | 7:15 a.m. @ a3.9
- bag / whose | other | refine | the wrong backpack @ a2.5 | his cousin's bag @ a4.5
- gun / where found | other | refine | in his backpack @ a1.2 | seen on the scanner @ a3.4
