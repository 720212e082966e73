== a1 | Women Chat Daily | - | Noelle and Kurt get a girl
The Hollywood and country couple Noelle Kendrick and Kurt Upland have a daughter!
Early this morning, in Nashville, TN, Kendrick had her baby girl, and her husband Kurt Upland was with her. ^1 At one of his shows over the weekend Kurt had sung a number for his "very, very, very, very, VERY pregnant wife!", so a birth seemed close. ^2
Kurt's publisher has since put out a statement with the name, Friday Pearl Kendrick, and a fine weight of 6 lbs. 7.5 oz. ^3
For the actress, 41, it is the first biological child. ^4 She and Tim Crewe adopted two when they were together: Tanner and Arabella. ^5
On his website the proud dad wrote: “Earlier this morning Noe gave birth to our wonderful baby girl, Friday Pearl Kendrick Upland. ^6 We wish to thank everyone that has held us in their hopes and prayers. ^7 We feel very lucky and thankful that we can share this happiness with all of you today.” ^8
== a2 | Sugar Buzz | - | Noelle Kendrick and Kurt Upland: it's a girl!
A baby girl was born to Noelle Kendrick early this morning in Nashville, TN; husband Kurt Upland stayed at her side. ^1 Fans could have guessed: at a weekend concert Kurt devoted a song to his "very, very, very, very, VERY pregnant wife!" ^2
We had no name at first. Update: she is Friday Pearl Kendrick Upland, and at birth she was 6 pounds, 7 ounces. ^3 Both of them are doing well. ^4
== a3 | Wien Heute | - | Noelle Kendrick and Kurt Upland have a daughter
Noelle Kendrick (41) of Hollywood and the country star Kurt Upland (40) are parents. ^1 Their girl Friday Pearl was born early on Monday in the music capital Nashville, "People" magazine reported. ^2 "Husband Kurt was at Noelle's side, mother and child are fine," said the spokesman Peter Friedmann. ^3
In the night to Sunday Kendrick had still gone with her husband to a concert in Nashville. ^4 "I dedicate this song to my very, very, very, very, very pregnant wife!" Upland called out on stage, beaming, and then sang "Other Half". ^5 At the end of June they had celebrated two years of marriage. ^6
In January the Australian-born actress let it be known that she was expecting. ^7 From her marriage to Tim Crewe she has two adopted children, Arabella (15) and Tanner (13). ^8 In the ten years with Crewe she suffered a miscarriage and an ectopic pregnancy. ^9 That marriage broke up in 2001. ^10
== a4 | Lacey Star Blog | 2008-07-07 | Noelle's baby is here
A girl for Noelle and Kurt! Noelle Kendrick and Kurt Upland deserve congratulations on their daughter, whom they call Friday Pearl Kendrick Upland. ^1 Friday is the nicest day of the week, and an innocent pearl is so Noelle.
The birth was in Nashville this morning. ^2 Friday came to 6 pounds and 7.5 ounces. ^3
With her ex-husband, Tim Crew, Noelle adopted two children. ^4 Arabella is 15 and Tannar is 12 years old. ^5
== a5 | El Diario del Oeste | - | Kendrick has a girl at 41
At 41, Noelle Kendrick yesterday had a girl, her first biological daughter, in a hospital in Nashville (Tennessee, USA). ^1 She lives in that city with her husband, the country singer Kurt Upland. ^2 Friday Pearl weighed 2.7 kilos. ^3
In Vanity Fair the actress had told of a miscarriage while she was Tim Crewe's wife. ^4 The Australian has two more children, Arabella, who is 15, and Tanner, 13, adopted together with Crewe. ^5
"Upland has been beside his wife, who is fine, and so is the girl," explained Peter Friedmann, spokesman for the two artists. ^6 Upland, whose first daughter this is, had bought books for new fathers and signed up for classes. ^7
== a6 | The Morning Autonomous | 2008-07-08 | Baby girl for Noelle Kendrick
It was on a Monday that Noelle Kendrick had a girl called Friday. ^1
Kendrick and the country singer Kurt Upland, husband and wife since June 2006, have no other child together. ^2
Upland's publicist, Peter Friedmann, said: "Noelle and Kurt Upland are happy to announce that Noelle Kendrick gave birth to a baby girl on Monday morning, 7 July, 2008, in the United States. ^3 Friday Pearl Kendrick Upland weighed 6 pounds, 7 1/2 ounces. ^4 Husband Kurt was at Noelle's side and mother and baby are very fine." ^5
A note on Upland's website read: "Earlier this morning Noe gave birth to our wonderful baby girl, Friday Pearl Kendrick Upland. ^6 We wish to thank everyone that has held us in their hopes and prayers. ^7 We feel very lucky and thankful that we can share this happiness with all of you today." ^8
Kendrick's two children, Arabella and Tanner, date from her marriage to Tim Crewe. ^9 Lately she told Vanity Fair of a miscarriage at the beginning of her time with Crewe, after which they chose adoption. ^10
In February 2001, ten years into the marriage, Crewe filed for divorce; it became final later in the year. ^11
== facts
- birth / day | date | refine | 2008-07-07 @ a6.3 a4.2 | Monday @ a3.2 a6.1 | this morning @ a1.1 a2.1 | yesterday @ a5.1
- birth / time of day | date | refine | early morning @ a1.1 a2.1 a3.2 | morning @ a4.2 a6.3
- birth / place | place | refine | Nashville @ a1.1 a2.1 a3.2 a4.2 a5.1 | United States @ a6.3
- baby / name | name | refine | Friday Pearl Kendrick Upland @ a1.6 a2.3 a4.1 a6.4 a6.6 | Friday Pearl Kendrick @ a1.3 | Friday Pearl @ a3.2 a5.3 | Friday @ a4.3 a6.1
- baby / weight | quantity | disagree | 6 lb 7.5 oz @ a1.3 a4.3 a6.4 | 6 lb 7 oz @ a2.3 | 2.7 kg @ a5.3 | conflicts: 0-2, 1-2
- mother / age | age | agree | 41 @ a1.4 a3.1 a5.1
- baby / rank for mother | status | agree | first biological child @ a1.4 a5.1
- first marriage / husband's name | name | disagree | Tim Crewe @ a1.5 a3.8 a5.4 a6.9 | Tim Crew @ a4.4 | conflicts: 0-1
- adopted children / number | count | agree | 2 @ a1.5 a3.8 a4.4 a5.5 a6.9
- adopted son / name | name | disagree | Tanner @ a1.5 a3.8 a5.5 a6.9 | Tannar @ a4.5 | conflicts: 0-1
- adopted daughter / name | name | agree | Arabella @ a1.5 a3.8 a4.5 a5.5 a6.9
- adopted son / age | age | disagree | 13 @ a3.8 a5.5 | 12 @ a4.5 | conflicts: 0-1
- adopted daughter / age | age | agree | 15 @ a3.8 a4.5 a5.5
- husband / dedication at concert | quote | refine | very, very, very, very, VERY pregnant wife @ a1.2 a2.2 | I dedicate this song to my very, very, very, very, very pregnant wife @ a3.5
- concert / time | date | refine | over the weekend @ a1.2 a2.2 | night to Sunday @ a3.4
- husband / at birth | other | agree | at her side @ a1.1 a2.1 a3.3 a5.6 a6.5
- statement on name and weight / who put it out | other | disagree | Kurt's publisher @ a1.3 | Upland's publicist Peter Friedmann @ a6.3 | conflicts: 0-1
- spokesman / name | name | agree | Peter Friedmann @ a3.3 a5.6 a6.3
- spokesman / whose | other | refine | the two artists' spokesman @ a5.6 | Upland's publicist @ a6.3 | spokesman @ a3.3
- spokesman / statement on mother's state | quote | disagree | Husband Kurt was at Noelle's side, mother and child are fine @ a3.3 | Upland has been beside his wife, who is fine, and so is the girl @ a5.6 | Husband Kurt was at Noelle's side and mother and baby are very fine @ a6.5 | conflicts: 0-1, 0-2, 1-2
- mother and baby / state | status | refine | fine @ a3.3 a5.6 a2.4 | very fine @ a6.5
- website message / first sentence | quote | agree | Earlier this morning Noe gave birth to our wonderful baby girl, Friday Pearl Kendrick Upland @ a1.6 a6.6
- website message / thanks | quote | agree | We wish to thank everyone that has held us in their hopes and prayers @ a1.7 a6.7
- website message / last sentence | quote | agree | We feel very lucky and thankful that we can share this happiness with all of you today @ a1.8 a6.8
- wedding / date | date | refine | June 2006 @ a6.2 | second anniversary at end of June @ a3.6
- first marriage / end | date | refine | 2001 @ a3.10 | divorce filed February 2001, final later that year @ a6.11
- first marriage / length | duration | refine | ten years of marriage @ a6.11 | ten years together @ a3.9
- miscarriage / told to | other | agree | Vanity Fair @ a5.4 a6.10
- miscarriage / when | date | refine | early in time with Crewe @ a6.10 | during the ten years with Crewe @ a3.9 | while married to Crewe @ a5.4
- husband / occupation | status | refine | country star @ a3.1 | country singer @ a5.2 a6.2
- mother / nationality | status | refine | born in Australia @ a3.7 | Australian @ a5.5
