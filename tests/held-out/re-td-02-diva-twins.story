== a1 | Voice of an Angel Fan Page | - | Odile Gagnon mother to healthy twin boys
Two at once: Odile Gagnon is a mom again. Fraternal twin boys were born to the singer on Saturday in a Florida hospital, her rep told PEOPLE exclusively. ^1 The times were 11:11 a.m. and 11:12 a.m. ^2
"Odile, Lucien and their son Lucien-Marc are overjoyed," the rep says. ^3
One boy is 5 lbs., 4 oz., his brother 5 lbs., 10 oz. ^4
Healthy as they are, says the rep, the premature pair must lie in an incubator for the next few days. ^5
"Odile is sleeping now and they plan to talk about what to call the boys when she wakes up," the rep goes on. ^6 "Lucien-Marc has been to the clinic to see his brothers and is just so happy they are here." ^7
== a2 | Lurker's Notebook | - | Odile Gagnon and Lucien Arsenault welcome their twins
WEST PALM BEACH, Fla. - Premature but healthy twin boys have been born at a Florida hospital to the Canadian songstress Odile Gagnon. ^1
St. Martha's Medical Center in West Palm Beach, Fla., reports in a statement that the pop diva had them Saturday afternoon. ^2 According to the hospital the boys came in at 5 pounds, 10 ounces and 5 pounds, 4 ounces. ^3
Lucien Arsenault, her 68-year-old husband, told the press a few hours later how glad he was. ^4 "I did cut the cords, both cords," he beamed. ^5
Her obstetrician, Roland Ackman, called the couple two of "the most thoughtful and gentle people" the hospital has looked after. ^6 The twins are well, he said, yet arrived early and will be in an incubator for some days. ^7
Gagnon was in week 35 and due in November. ^8 She and Arsenault already have Lucien Marc, who is 9. ^9 A pregnancy was lost in 2009. ^10
A three-year engagement at Caesar's Palace in Las Vegas is ahead of her, the five-time Grammy winner said this year. ^11
== a3 | Really Truly News | - | Twin sons for Odile Gagnon
The singer Odile Gagnon is the mother of twin boys, born in a Florida hospital. ^1
She is 42 and her husband Lucien Arsenault 68; both are reported to be "overjoyed" over the babies, who still lack names and came by Caesarean section on Saturday. ^2 Healthy but premature, they are to pass the next few days in an incubator. ^3
The Canadian, who goes back to Las Vegas in March for a residency of three years, has one son of nine with Arsenault. ^4
St Martha's Medical Center in West Palm Beach, Florida, gave the first twin's weight as five pounds and 10 ounces (2.55 kg). ^5 His brother followed one minute later and was six ounces lighter (2.38 kg). ^6
The Grammy winner announced a pregnancy last year, then miscarried. ^7
== a4 | Soplo Celebrity Blog | 2010-10-24 | Caesarean brings Odile Gagnon two healthy boys
Saturday morning was the big moment for Odile Gagnon: the singer, 42, had healthy twin boys by Caesarean at St. Martha's Medical Center in Palm Beach, Florida. ^1
Their weights are 5lbs 4oz and 5lbs 10oz. ^2 People magazine writes that they are in good health but face a few days in an incubator, having come early: November was the due date. ^3
"Odile, Lucien and their son Lucien-Marc are overjoyed… ^4 Odile is sleeping now and they plan to talk about what to call the boys when she wakes up. ^5 Lucien-Marc has been to the clinic to see his brothers and is just so happy they are here." ^6 So runs the statement by a rep of Odile and Lucien Arsenault, husband and manager in one. ^7
== a5 | Tinsel Scoop | 2010-10-23 | It's twin boys for Odile Gagnon
Hats off to Odile Gagnon, who had twin boys this morning! ^1
The fraternal brothers were reportedly delivered at St. Martha's Medical Centre in West Palm Beach, Florida, one at 11:11AM, one at 11:12AM. ^2 They are 5lbs 4oz and 5lbs 10oz, and doing well. ^3 Since they weren't due until November, though, the next few days will be spent in the NICU. ^4
With Lucien at her side for the births, the couple's rep said in a statement, “Odile, Lucien and their son Lucien-Marc are overjoyed … ^5 Odile is sleeping now and they plan to talk about what to call the boys when she wakes up. ^6 Lucien-Marc has been to the clinic to see his brothers and is just so happy they are here.” ^7
Dr. Roland Ackman, the star's obstetrician and gynecologist, spoke to Us Magazine: “At St. Martha’s Medical Center, at 11:11 and 11:12am, Odile had 2 strong baby boys weighing 5lbs 10 ounces and 5 pounds 4 ounces. ^8 The cesarean section was done by the team.” ^9
== facts
- birth / time of day | date | disagree | 11:11 and 11:12 a.m. @ a1.2 a5.2 a5.8 | Saturday afternoon @ a2.2 | Saturday morning @ a4.1 | this morning @ a5.1 | conflicts: 0-1, 1-2, 1-3
- birth / day | date | refine | Saturday @ a1.1 a2.2 a3.2 a4.1 | 2010-10-23 @ a5.1
- twins / weights | quantity | agree | 5 lb 4 oz and 5 lb 10 oz @ a1.4 a2.3 a3.5 a4.2 a5.3 a5.8
- twins / time between births | duration | agree | one minute @ a3.6 a1.2 a5.2
- twins / care in the next days | other | refine | incubator for a few days @ a1.5 a2.7 a3.3 a4.3 | NICU for a few days @ a5.4
- twins / health | status | agree | premature but healthy @ a1.5 a2.1 a3.3 a4.3 a5.4
- twins / kind | status | agree | fraternal @ a1.1 a5.2
- twins / due | date | agree | November @ a2.8 a4.3 a5.4
- delivery / kind | other | agree | Caesarean section @ a3.2 a4.1 a5.9
- hospital / name | name | agree | St. Martha's Medical Center @ a2.2 a3.5 a4.1 a5.2
- hospital / place | place | disagree | West Palm Beach, Florida @ a2.2 a3.5 a5.2 | Palm Beach, Florida @ a4.1 | Florida @ a1.1 a3.1 | conflicts: 0-1
- mother / age | age | agree | 42 @ a3.2 a4.1
- husband / age | age | agree | 68 @ a2.4 a3.2
- husband / name | name | agree | Lucien Arsenault @ a2.4 a3.2 a4.7
- older son / name | name | refine | Lucien-Marc @ a1.3 a4.4 a5.5 | Lucien Marc @ a2.9
- older son / age | age | agree | 9 @ a2.9 a3.4
- doctor / name | name | agree | Roland Ackman @ a2.6 a5.8
- doctor / role | other | refine | obstetrician @ a2.6 | obstetrician and gynecologist @ a5.8
- rep / statement, overjoyed | quote | agree | Odile, Lucien and their son Lucien-Marc are overjoyed @ a1.3 a4.4 a5.5
- rep / statement, sleeping | quote | agree | Odile is sleeping now and they plan to talk about what to call the boys when she wakes up @ a1.6 a4.5 a5.6
- rep / statement, brother | quote | agree | Lucien-Marc has been to the clinic to see his brothers and is just so happy they are here @ a1.7 a4.6 a5.7
- Las Vegas return / length | duration | agree | three years @ a2.11 a3.4
- miscarriage / year | date | refine | 2009 @ a2.10 | last year @ a3.7
- mother / nationality | status | agree | Canadian @ a2.1 a3.4
- husband / role | status | refine | husband @ a2.4 a3.2 | husband and manager @ a4.7
- mother / Grammys | other | refine | five-time Grammy winner @ a2.11 | Grammy winner @ a3.7
