== a1 | Popchart Canada | 2008-08-11 | Aaron Cobbs, 65: Musician/Actor
Musician and vocalist Aaron Cobbs, holder of Grammy Awards and an Academy Award, has been found dead in his home in Memphis, Tennessee. ^1
First police reports say that his wife, home again from running errands, came upon him collapsed next to an exercise treadmill. ^2 Answering her phone call, the Weller County Sheriffs Department brought Mr. Cobbs to Lutheran East Hospital in Memphis. ^3 There he was pronounced dead at 2:08 AM EST. ^4 Cobbs was 65. ^5
He was born Aaron Dee Cobbs, Jr. in 1942 and became a noted figure of soul and funk: singer, songwriter, producer, arranger, composer and actor too. ^6 Among his soundtracks are those for the films Steel, with a cameo of his own, Three Hard Men and Buck Tanner.
In the animated TV series North Creek his was the voice of Cook. ^7 He left the show after the episode "Locked in the Pantry," a satire on the Church of Scientology, of which he was a member.
== a2 | River City Action News | - | Soul legend Aaron Cobbs of Memphis dead at 65
Aaron Cobbs, the legend of soul music, died early Sunday afternoon at 65, says Weller County Sheriff's Department spokesperson Glen Shaber. ^1
His wife had found him unconscious on his bedroom floor, near a treadmill that was switched on, and a sheriff's deputy went out to the home. ^2
At Lutheran East Hospital in Memphis, where he was taken, Cobbs was pronounced dead at 2:08pm. ^3
"Our emergency room crew's attempts to revive him were not successful, and our thoughts go out to his family and army of fans worldwide," said Marie Tavolio, a spokesperson for Lutheran Memorial.
It was apparently a medical condition that caused his death, deputies with the Sheriff's Department said. ^4
His official Web site says the music icon was going to play himself in a musical comedy with Lonnie Dax, the comedian who died Saturday. ^5
Cobbs's mother died and his father left while he was an infant, so his maternal grandparents brought him up, in Harrington, Tennessee. ^6 At 6 he moved to Memphis.
A doctor was what he planned to be, until he won a ninth-grade talent contest. Shining shoes on legendary Beale Street was one of several low-paying jobs he held.
== a3 | Needle Drop 360 | - | Eerie update on Aaron Cobbs
Some more is known by now about Aaron Cobbs's surprising death. The treadmill next to which the 65 year old was found was still running. ^1 And the authorities think he died of natural causes during or after a workout. ^2 High blood pressure, which his family knew he had, may also have played a part. ^11
People.com has it from the public information officer, Glen Shaber: "The family had last seen him around noon. ^3 Relatives had gone to the grocery store and left him at home. ^4 When the family returned around 1, his wife's cousin found him lying on the floor in the basement near a treadmill. ^5 The treadmill was running, so it is thought that he had been exercising." ^6
Mr. Cobbs had a stroke as well in January of 2006; exhaustion was blamed. ^7 Foul play, still, is not suspected. ^8 He is said to have had 12 children (the youngest born only in 2006), 14 grandchildren and 3 great-grandchildren. ^9
Now for the eerie part: he is also in the upcoming movie Groove Men, with Lonnie Dax and Nathaniel R. Johnson. ^10 In it Dax and Johnson mourn a dead friend in song, and now two of the real cast are dead. ^12
== a4 | Backlot Insider | - | UPDATED: Aaron Cobbs Dead At 65
Aaron Cobbs, the soul legend and former voice on "North Creek," is dead at 65, Backlot Insider has confirmed. ^1
A 911 call reached the department around 1 PM local time, Weller County Sheriff spokesperson Glen Shaber confirmed. ^2 It came from Cobbs's home in the Eastern part of Weller county, a few miles from Memphis. ^3
Three people, his wife Esiwa, her cousin and his toddler son, Nana Kwabena, had last seen him at noon before they went off to the grocery store. ^4
On their return an hour later the cousin went to tell Cobbs they were back and found his body on the floor by the treadmill, said Shaber. ^5 Cobbs was unresponsive. ^6
The treadmill was running, but it was unclear whether he had been working out when he collapsed or was about to begin. ^7
A deputy who was sent there started CPR. ^8 Paramedics took over the attempt to revive him on arrival and transported him to Lutheran Memorial Hospital in Memphis. ^9 At 2:08 PM local time he was pronounced dead there. ^10
His wife told deputies that he was under treatment for "several" medical conditions. ^11 What he died of was not immediately known. ^12
In January of 2006 Cobbs reportedly had a stroke, yet he told the Detroit News this year that he was doing well. ^13
He got an Oscar in the early 1970s for writing the "Theme From Steel," and in recent years people knew him as "Cook" on "North Creek." ^14
== a5 | Bluenote Diary | 2008-08-11 | Bad, bad news: Aaron Cobbs is dead
Forgive the language, but I nearly fell off my chair when an email told me that Aaron Cobbs has died at 66. ^1 A true original.
This is what it said. The legendary soul performer died this afternoon, after being found unconscious in his Weller County home. ^2 It was about 1 p.m. Sunday when a family member came upon him next to a running treadmill, according to Glen Shaber, the Weller County Sheriff's spokesman. ^3
He was rushed to Lutheran Memorial Hospital and pronounced dead at 2:10 p.m. ^4
Around noon, Shaber said, Cobbs' wife, their 2-year-old son and one more family member had left for the grocery store. ^5 They found him when they came back.
Rescue workers came after a 911 call and gave him CPR at the house, 9280 Millstream, in the eastern part of Weller County. ^6
An investigation, a routine one, is under way at the Sheriff's Office, but "nothing makes us think this is foul play," said Shaber. ^7
== a6 | Spree Globe | - | Obituary: Aaron Cobbs dies at 65
A relative found Cobbs unresponsive near a treadmill, and about an hour later he was pronounced dead at Lutheran East Hospital in Memphis, the sheriff's office says. ^1
It was just after noon on Sunday that his wife found the 65-year-old. ^2 He was rushed to hospital, but an hour later he was pronounced dead. ^3 Reports have it that he lay unconscious on the floor near a treadmill on which he had been exercising. ^4
No cause of death was immediately known, although a heart attack and a stroke at the same time are thought possible. ^5 In 2006 Cobbs had already suffered one stroke. ^6 "Relatives believe it is a medical condition that could have led to his death," a police spokesperson said. "Mr. Cobbs was being treated for a number of medical problems." ^7
The early 1970s saw him prepare the ground for disco and for romantic crooners. He rapped before rap existed.
A new career high came in 1997 with Cook, the sensible school cook and devoted ladies' man of the animated TV show 'North Creek', whose voice he was. ^8
It was 'Warm Honeyed Soul', in 1969, that had made him a star.
== a7 | Purling Brook | 2008-08-10 | Aaron Cobbs Succumbs At 65
Death comes in threes, people say, and after Lonnie Dax it is now my beloved Aaron Cobbs. ^7 Sheriff's officials in Memphis, Tennessee, reported on Sunday that the soul singer and arranger, a winner of Grammys and of an Oscar for the theme to the 1971 action film "Steel," is dead. ^1
Cobbs, 65, was found by relatives, unconscious in his home beside a treadmill that was still running, said Glen Schaber, spokesman for the Weller County Sheriff's Department. ^2 Paramedics tried to revive him and took him to a hospital; shortly after 2 p.m. he was pronounced dead there. ^3
He was born in Harrington, Tennessee, grew up very poor with his grandparents and spoke of picking cotton in his song monologues. ^4 For a long time he wrote and arranged for Pax Records in Memphis.
He did films and television from the early 1970's on, and most people probably know him as the animated "Cook" of the long-running "North Creek." ^5
We never met, yet he felt like an old friend to me.
He leaves a wife, 12 children, 14 grandchildren and 3 great-grandchildren. ^6
== facts
- Cobbs / date of death | date | refine | 2008-08-10 @ a5.3 a7.1 | Sunday @ a2.1 a6.2
- Cobbs / age | age | disagree | 65 @ a1.5 a2.1 a3.1 a4.1 a6.2 a7.2 | 66 @ a5.1 | conflicts: 0-1
- Cobbs / who found him | other | disagree | his wife @ a1.2 a2.2 a6.2 | his wife's cousin @ a3.5 a4.5 | a family member @ a5.3 a6.1 | relatives @ a7.2 | conflicts: 0-1
- Cobbs / room where he was found | place | disagree | bedroom floor @ a2.2 | basement floor @ a3.5 | on the floor @ a4.5 a6.4 | conflicts: 0-1
- Cobbs / time he was found | date | disagree | about 1 p.m. @ a3.5 a4.2 a4.5 a5.3 | just after noon @ a6.2 | conflicts: 0-1
- Cobbs / time pronounced dead | date | disagree | 2:08 AM EST @ a1.4 | 2:08 p.m. @ a2.3 a4.10 | 2:10 p.m. @ a5.4 | shortly after 2 p.m. @ a7.3 | an hour after just past noon @ a6.3 | conflicts: 0-1 0-2 0-3 0-4 1-2 1-4 2-4 3-4
- Cobbs / hospital | name | disagree | Lutheran East Hospital @ a1.3 a2.3 a6.1 | Lutheran Memorial Hospital @ a4.9 a5.4 | conflicts: 0-1
- Cobbs / state when found | status | disagree | found dead @ a1.1 | unconscious @ a2.2 a5.2 a6.4 a7.2 | unresponsive @ a4.6 a6.1 | collapsed @ a1.2 | conflicts: 0-1
- Cobbs / what lay beside him | other | agree | a treadmill @ a1.2 a2.2 a3.1 a4.5 a5.3 a6.1 a7.2
- Treadmill / state | status | agree | running @ a2.2 a3.1 a4.7 a5.3 a7.2
- Cobbs / had he been exercising | status | disagree | he had been exercising @ a3.2 a3.6 a6.4 | unclear whether he had been @ a4.7 | conflicts: 0-1
- Cobbs / last seen by his family | date | agree | noon @ a3.3 a4.4 a5.5
- Family / errand | other | refine | running errands @ a1.2 | grocery store @ a3.4 a4.4 a5.5
- Family / who went out | other | refine | wife, her cousin and toddler son @ a4.4 | wife, 2-year-old son and another family member @ a5.5 | relatives @ a3.4 | his wife @ a1.2
- Cobbs / who took him to hospital | other | disagree | the sheriff's department @ a1.3 | paramedics @ a4.9 a7.3 | conflicts: 0-1
- Cobbs / who tried to revive him | other | refine | a deputy, then paramedics @ a4.8 a4.9 | rescue workers @ a5.6 | paramedics @ a7.3
- Emergency / how it was reported | other | refine | phone call by his wife @ a1.3 | 911 call @ a4.2 a5.6
- Cobbs / where his home was | place | disagree | Memphis @ a1.1 | eastern part of Weller County, a few miles from Memphis @ a4.3 | eastern part of Weller County @ a5.6 | conflicts: 0-1
- Sheriff's spokesman / surname | name | disagree | Shaber @ a2.1 a3.3 a4.2 a5.3 | Schaber @ a7.2 | conflicts: 0-1
- Sheriff's spokesman / title | other | refine | spokesman @ a2.1 a4.2 a5.3 a7.2 | public information officer @ a3.3
- Sheriff's department / name | name | refine | Weller County Sheriffs Department @ a1.3 | Weller County Sheriff's Department @ a2.1 a7.2
- Cobbs / cause of death | other | refine | a medical condition @ a2.4 a6.7 | natural causes @ a3.2 | not immediately known @ a4.12 a6.5 | possibly heart attack and stroke @ a6.5
- Cobbs / medical treatment | other | refine | several medical conditions @ a4.11 | a number of medical problems @ a6.7 | high blood pressure @ a3.11
- Cobbs / earlier stroke | date | refine | 2006-01 @ a3.7 a4.13 | 2006 @ a6.6
- Foul play / suspected | status | agree | no @ a3.8 a5.7
- Cobbs / children | count | agree | 12 @ a3.9 a7.6
- Cobbs / grandchildren | count | agree | 14 @ a3.9 a7.6
- Cobbs / great-grandchildren | count | agree | 3 @ a3.9 a7.6
- Cobbs / youngest child | age | refine | born in 2006 @ a3.9 | toddler @ a4.4 | 2 years old @ a5.5
- Last film / cast and title | name | refine | Groove Men with Lonnie Dax and Nathaniel R. Johnson @ a3.10 | a musical comedy with Lonnie Dax @ a2.5
- Cobbs / voice role | name | agree | Cook in North Creek @ a1.7 a4.14 a6.8 a7.5
- Cobbs / Academy Award | other | refine | an Academy Award @ a1.1 | an Oscar in the early 1970s for the theme of Steel @ a4.14 | an Oscar for the theme to the 1971 film Steel @ a7.1
- Cobbs / raised by | other | refine | maternal grandparents @ a2.6 | grandparents @ a7.4
- Cobbs / childhood place | place | agree | Harrington, Tennessee @ a2.6 a7.4
- Lonnie Dax / death | status | refine | died Saturday @ a2.5 | dead @ a3.12 a7.7
- Cobbs / Grammys | other | agree | Grammy Awards @ a1.1 a7.1
- Emergency / sheriff's deputy sent to the home | other | agree | a deputy @ a2.2 a4.8
