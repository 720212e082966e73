== a1 | Zapped Pages | 2009-06-23 | Leslie and Jemima Frederick: Laura Vanessa Porter's Twins Are Here
Laura Vanessa Porter and Andrew Frederick confirm it: on Tuesday morning (June 23) their twin girls were born by a surrogate at South Ohio Regional Hospital in Collins Ferry, OH. ^1
For publicist Martin Hale a representative tells ABC: "Laura Vanessa Porter and Andrew Frederick are thrilled to report the safe arrival of their two daughters at 3:58 p.m. on June 22 in Ohio. ^2 Leslie Rosetta Tilwell Frederick weighed 5 lbs., 11 oz., and Jemima Dodge Frederick weighed 6 pounds. ^3 Both Dodge and Tilwell are ancestral names on Porter's side. ^4 The babies are faring splendidly and the whole clan is in seventh heaven." ^5
We are dying to have a look at the little cuties!
== a2 | Daily Bharat Showbiz | - | Twin girls for Porter and Frederick
A surrogate mother has made Laura Vanessa Porter and her husband Andrew Frederick the proud parents of two girls. ^1
The birth of the twins was on Tuesday in Ohio, and the surrogate is 26 years old. ^2
According to The New York Daily News the newborns have been named Leslie Rosetta Tilwell and Jemima Dodge Frederick. ^3
"Both Dodge and Tilwell are ancestral names on Porter's side," said the power couple in a statement. ^4 They went on: "The babies are faring splendidly, and the whole clan is in seventh heaven." ^5
Denise Cole, the surrogate, a divorcée, has had to live with threats and with a burglary of her house. ^6
== a3 | Marhaba Live | 2009-06-24 | LVP Has Her Surrogate Twins
Laura Vanessa Porter and Andrew Frederick have confirmed that they have two baby girls, and the names are as odd as Hollywood likes them. Leslie and Jemima, twin sisters, arrived on Tuesday morning. ^1
It was at South Ohio Regional Hospital in Collins Ferry that the surrogate of the couple had the children. ^2 Mum and dad were there to greet the tots, to whom their six-year-old son Thomas Wilder is now the big brother. ^3
LVP and Andrew lost no time over the naming and, so the reports say, picked Leslie Rosetta Tilwell and Jemima Dodge Frederick at once. ^4
Tilwell and Dodge both run in Porter's family, explains a statement by the pair's representative. ^5
The scales showed 5lbs, 11 oz for little Leslie and a shade more for Jemima, 6lbs. ^6
"The babies are faring splendidly and the whole clan is in seventh heaven," the statement says as well. ^7
== a4 | Only Jorden | 2009-06-23 | Porter's Twin Girls Arrive by Surrogate
At South Ohio Regional Hospital in Collins Ferry, OH, twin girls were born on Monday (June 22) to the surrogate mother of Laura Vanessa Porter and Andrew Frederick. ^1
When they came into the world the couple was at the hospital together with the surrogate, as the news station WKRH reports. ^2
Some kind of announcement from Laura Vanessa, 44, and Andrew, 47, is to be expected before they leave the place. ^3
All our best wishes to the two of them and their bigger family!
== a5 | Rose Is the New Blog | 2009-06-23 | Laura Vanessa Porter & Andrew Frederick: Their Twin Daughters Have Arrived
Here is a reason to cheer Laura Vanessa Porter and Andrew Frederick, whose twin daughters are reported to have been born today. ^1 That they were having two girls by a surrogate mother we had learned back in April, and today we learn that she gave birth in Collins Ferry, OH. ^2
CBS news in Collins Ferry has it from sources close to South Ohio Regional Hospital that the surrogate had the twins this morning. ^3 Greg Tobias, a reporter of WKRV, hears from sources that Porter and Frederick are with her at the hospital. ^4 An announcement of some kind is expected of them before they go. ^5 Peggy Molina, who speaks for the hospital, would neither confirm nor deny anything; there was no comment for now, she said. ^6 Security was tight this morning: more guards have been called in and others are standing by, for the story is bound to make national news. ^7
The pair already have one son, Thomas Wilder. ^8 So far the girls' names have not been made public. ^9
== a6 | The Daily Tributary | - | Surrogate of Laura Vanessa Porter has the twins
Last night, at South Ohio Regional Hospital, the surrogate who was carrying twins for Laura Vanessa Porter and Andrew Frederick gave birth, says 7 News, the CBS affiliate there. ^1
They are the second and third children of the couple, who married in 1997 and have a son of 6, Thomas Wilder. ^2
From Porter and Frederick an announcement is expected later this afternoon, before they leave the hospital, the station said. ^3
As soon as the birth was reported Gwen Cantrell, who stars with Porter in Love and the Town, told PEOPLE that she was "overjoyed for Laura, Andrew and Thomas Wilder." ^4 "More 'wonderful girls' are entering our LATT family," she added. ^5
== a7 | Broadcast One News | 2009-06-24 | Porter and Frederick have twin girls
A surrogate mother has given Laura Vanessa Porter and Andrew Frederick twin girls, a publicist announced on Tuesday. ^1
They were born in an Ohio hospital on Monday afternoon, said the publicist, Martin Hale. ^2 The weight of Leslie Rosetta Tilwell Frederick was 5 pounds and 11 ounces (2.5 kilograms), that of Jemima Dodge Frederick 6 pounds (2.7 kilograms). ^3
According to Hale, Dodge and Tilwell come from Porter's side of the family. ^4
"The babies are faring splendidly and the whole clan is in seventh heaven," a statement by Hale said. ^5
What are the names worth? Melissa Fern, who wrote "The One-in-a-Thousand Baby Name Guide," awards a C-minus to Leslie Rosetta Tilwell and an A to Jemima Dodge. ^6 She finds it interesting that the parents took the spelling Leslie, by tradition the male one, and not the female Lesley, but calls the name very old-fashioned in either case. ^7 With the surnames of the family inside the names, she says, they are keeping up with the trend. ^8
== facts
- birth / date | date | disagree | 2009-06-23 @ a1.1 a3.1 a5.1 a5.3 | 2009-06-22 @ a1.2 a4.1 a7.2 | Tuesday @ a2.2 | last night @ a6.1 | conflicts: 0-1 1-2
- birth / hour | date | disagree | morning @ a1.1 a3.1 a5.3 | 3:58 p.m. @ a1.2 | last night @ a6.1 | afternoon @ a7.2 | conflicts: 0-1 0-2 0-3 1-2 2-3
- hospital / name | name | agree | South Ohio Regional Hospital @ a1.1 a3.2 a4.1 a5.3 a6.1
- hospital / place | place | refine | Collins Ferry, Ohio @ a1.1 a4.1 a5.2 a3.2 | Ohio @ a1.2 a2.2 a7.2
- children / number and sex | count | agree | twin girls @ a1.1 a2.1 a3.1 a4.1 a5.1 a7.1
- birth / manner | other | agree | by a surrogate @ a1.1 a2.1 a3.2 a4.1 a5.2 a6.1 a7.1
- first girl / name | name | refine | Leslie Rosetta Tilwell Frederick @ a1.3 a7.3 | Leslie Rosetta Tilwell @ a2.3 a3.4 a7.6
- second girl / name | name | refine | Jemima Dodge Frederick @ a1.3 a2.3 a3.4 a7.3 | Jemima Dodge @ a7.6
- first girl / weight | quantity | agree | 5 pounds, 11 ounces @ a1.3 a3.6 a7.3
- second girl / weight | quantity | agree | 6 pounds @ a1.3 a3.6 a7.3
- middle names / origin | other | agree | Porter's side of the family @ a1.4 a2.4 a3.5 a7.4
- statement / ancestral names | quote | agree | Both Dodge and Tilwell are ancestral names on Porter's side @ a1.4 a2.4
- statement / seventh heaven | quote | agree | The babies are faring splendidly and the whole clan is in seventh heaven @ a1.5 a2.5 a3.7 a7.5
- statement / who gave it | other | refine | a representative for publicist Martin Hale @ a1.2 | the couple @ a2.4 | the couple's representative @ a3.5 | publicist Martin Hale @ a7.5
- publicist / name | name | agree | Martin Hale @ a1.2 a7.2
- son / name | name | agree | Thomas Wilder @ a3.3 a5.8 a6.2
- son / age | age | agree | 6 @ a3.3 a6.2
- parents / at the hospital for the birth | status | agree | at the hospital @ a3.3 a4.2 a5.4
- station / name | name | disagree | WKRH @ a4.2 | WKRV @ a5.4 | 7 News @ a6.1 | conflicts: 0-1
- station / network | name | agree | CBS @ a5.3 a6.1
- announcement / when expected | date | refine | before they leave the hospital @ a4.3 a5.5 | later this afternoon, before they leave the hospital @ a6.3
- names of the girls / state | status | refine | chosen at once @ a3.4 | not made public so far @ a5.9
