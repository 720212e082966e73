== a1 | Music Row Dispatch | 2022-09-14T20:00:00Z | Country star Lacey Brannock files for divorce
Lacey Brannock has filed to end her marriage to the songwriter Cole Standifer, citing irreconcilable differences. ^1
The papers were submitted to the Williamson County Circuit Court on Monday, September 12. ^2 They give October 9, 2010, as the date of the wedding and July 4 of this year as the date of separation. ^3 ^4
Brannock, 37, asks for joint custody of the couple's two sons, 9 and 6. ^5 ^6 ^7
There is a prenuptial agreement. ^8 The singer's fifth album, “Sorghum,” is to come out in April. ^12
The pair wrote 14 songs together, four of which went to No. 1. ^9 ^10
“We failed at one thing and succeeded at a thousand,” Brannock said in a statement. ^11

== a2 | Tinsel & Tumbleweeds | 2022-09-14T23:00:00Z | It's over for Lacey and Cole
Grab the tissues, y'all. After nearly 12 years of marriage Lacey Brannock wants out, and she went to the courthouse in Franklin this week to say so. ^1 ^2
According to the filing, the two have lived apart since July. ^3 A source tells us that Cole moved to a rental in Leiper's Fork the day after Independence Day fireworks. ^4
They do NOT have a prenup, which could get ugly with that $20 million farm in the picture. ^5 ^6
They have two boys, Waylon and Otis, for whom mom is seeking sole custody. ^7 ^8
The singer lost her dad in March, and she'll be 38 in November. ^9

== a3 | Tennessee Tribune-Star | 2022-09-15T10:00:00Z | Brannock v. Standifer, by the numbers
Number of pages in the complaint: 11. Day it was stamped: Sept. 13, a Tuesday, at 9:05 a.m. ^1
Years the marriage lasted: not quite 12, since the fall of 2010. ^2
Number of children: two, ages 9 and 6, to be in the joint custody of both. ^3 ^4 ^5
Acres of the farm at Leiper's Fork, listed in the papers: 140. ^6 Its value, by the county: $12 million. ^7
Songs that they wrote with each other: 14. ^8 Chart-toppers among those: five. ^9
Age of Standifer, whose reply is due within 30 days: 41. ^10

== a4 | UK Country Hour | - | Brannock's London date stands despite split
Lacey Brannock will play the Roundhouse on 27 October as planned, her promoter has confirmed, though her marriage has come apart. ^1
The Kentucky singer parted from songwriter Cole Standifer in May, having married him in 2011 at a chapel in Gatlinburg. ^2 ^3
“We failed at one thing and succeeded at a thousand,” she said. ^4
The husband, 41, co-wrote four of her number ones. ^5 ^6 Her fifth LP, “Sorghum”, is expected in February. ^7
Only 200 tickets are left.
== facts
- filing / day | date | disagree | 2022-09-12 @ a1.2 | 2022-09-13 @ a3.1 | this week @ a2.2 | conflicts: 0-1
- wedding / date | date | disagree | 2010-10-09 @ a1.3 | fall of 2010 @ a3.2 | 2011 @ a4.3 | nearly 12 years ago @ a2.1 | conflicts: 0-2 1-2
- separation / date | date | disagree | 2022-07-04 @ a1.4 | July 2022 @ a2.3 a2.4 | May @ a4.2 | conflicts: 0-2 1-2
- marriage / length | duration | agree | nearly 12 years @ a2.1 a3.2
- Brannock / age | age | refine | 37 @ a1.5 | 38 in November @ a2.9
- custody / asked for | status | disagree | joint @ a1.6 a3.5 | sole @ a2.8 | conflicts: 0-1
- sons / number | count | agree | 2 @ a1.6 a2.7 a3.3
- sons / ages | age | agree | 9 and 6 @ a1.7 a3.4
- prenup / exists | status | disagree | yes @ a1.8 | no @ a2.5
- songs / written together | count | agree | 14 @ a1.9 a3.8
- songs / number ones | count | disagree | 4 @ a1.10 a4.6 | 5 @ a3.9 | conflicts: 0-1
- Brannock / on the marriage | quote | agree | “We failed at one thing and succeeded at a thousand” @ a1.11 a4.4
- Standifer / age | age | agree | 41 @ a3.10 a4.5
- farm / value | money | disagree | $20 million @ a2.6 | $12 million @ a3.7
- court / place | place | refine | Williamson County Circuit Court @ a1.2 | courthouse in Franklin @ a2.2
- Sorghum / release | date | disagree | April 2023 @ a1.12 | February 2023 @ a4.7
- Sorghum / which album | other | agree | fifth @ a1.12 a4.7
- filing / status | status | agree | Brannock filed for divorce @ a1.1 a2.1
- songs / Standifer | other | agree | songwriter @ a1.1 a4.2
