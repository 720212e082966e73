== a1 | You Wanna Hear It | 2008-08-04 | Marlon Goodman fights for his life after Sunday's crash
Marlon Goodman, the Oscar-winning actor, lay in serious condition in a hospital in Memphis after a car accident on Sunday night, officials there said. ^1
The spokeswoman of the Memphis Delta Medical Center, Willa Horden, confirmed that he was a patient. ^2 WMC of Memphis, a CNN affiliate, placed the accident in Okatoma County, Mississippi, some 100 miles to the south of Memphis, late on Sunday. ^3
Sgt. Ken Watkins, who speaks for the Mississippi Highway Patrol, told The Associated Press that Goodman had been at the wheel of a 1997 Nissan Maxima owned by Tamaris Weyer of Memphis. ^4 Shortly before midnight it went off a country highway and rolled over several times. ^5 "There's no sign that either drink or drugs were involved," the AP quotes Watkins. ^6 He also reported that Goodman and Weyer both had their seat belts on. ^7 How the woman was doing was not known at first.
A helicopter brought Goodman to the Tennessee hospital. ^8
"They had to use the jaws of life to get him out of the car," Roy McCallan, who edits the Star Sentinel in Carlton, Mississippi, said to the AP. ^9 "He was lucid, awake. ^10 He was talking, kidding with some of the rescue crew at one point." ^11 Somebody tried a picture with a cell phone, and Goodman joked, "no giveaways, no giveaways," according to McCallan. ^12
The 71-year-old got the Academy Award for best supporting actor in 2005 for the boxing drama "Million Dollar Lady." ^13 Three more times he was nominated. ^14
== a2 | Celebs on Top | 2008-08-04 | Marlon Goodman hurt in car accident
After a car accident in Mississippi on Sunday night, Marlon Goodman was listed in serious condition. ^1 His car turned over several times, and he and a woman who rode with him were flown to a hospital in Memphis. ^2 It took the "jaws of life" to free him, yet they say he was awake and in a good mood, even cracking a few jokes while people gathered to see the star. ^3
Update: a broken arm, a broken elbow and damage of some sort to the shoulder are what Goodman came away with. ^4 Surgery is to mend that, and he should recover fully. ^5
The good part is that neither drugs nor alcohol played a role! ^6
== a3 | Filmpost | 2008-08-04 | Marlon Goodman badly injured in car accident
With a woman beside him, the 71-year-old Goodman was on the road in Okatoma County, as the US magazine People writes, leaning on a report by the Memphis TV station WMC-TV. ^1 At around 11:30 p.m. his car left Mississippi Highway 32 and overturned several times. ^2 To get the two out, the rescuers had to cut the vehicle open. ^3 The actor's injuries were such that a helicopter had to take him to a hospital in Memphis, Tennessee. ^4 His companion was flown out too; who she is was not disclosed. ^5
Betty Sander, spokeswoman for the hospital, said of his state: "The only thing I can say is: his condition is serious." ^6 No statement has come so far from Goodman's own spokesman.
One of his best-known parts was the chauffeur in a film of 1989. After three Oscar nominations since 1987, he won the award three years ago as best supporting actor in "Million Dollar Lady" (2004). ^7
== a4 | Bardsville | - | Marlon Goodman in car accident
A serious accident befell Academy Award winner Marlon Goodman on Sunday night in the north of Mississippi. ^1 My thoughts are with him and the family.
Ken Watkins, spokesperson of the Mississippi Highway Patrol, said that Goodman and a female passenger were heading east on Mississippi Highway 32 in Okatoma County when the vehicle slipped off the road's edge. ^2 Goodman steered back too hard, and his 1997 Nissan Maxima flipped several times before it came to a stop. ^3 Using the jaws of life, emergency crews freed both him and the passenger. ^4 Watkins says the two were flown to the Delta Medical Center in Memphis. ^5 There Goodman was in serious condition on Monday morning. ^6
== a5 | Streamside Notes | 2008-08-04 | Crash leaves Marlon Goodman badly hurt
Marlon Goodman, winner of an Oscar, is in hospital in Memphis, Tenn., with serious injuries from a car accident not far from his Mississippi home. ^1 His condition is serious, says Betty Strander, the spokeswoman of Delta Medical Center, who gives his age as 71. ^2 From the spot in rural Okatoma County in the Mississippi Delta, the hospital lies about 90 miles to the north. ^3
The actor was driving a 1997 Nissan Maxima that belongs to Tamaris Weyer of Memphis. ^4 Shortly before midnight on Sunday it left a country highway and flipped several times. ^5 Reports say nothing points to alcohol or drugs, and that he and his passenger wore seat belts. ^6 He was flown to the Tennessee hospital. ^7 It looks as though the car flew through the air after leaving the road and came down in a ditch. Rescuers used the jaws of life to get him free. ^8 At one point he was lucid, awake and kidding with some of them. ^9 When somebody aimed a cell phone camera, he quipped, "no giveaways, no giveaways". ^10
His Oscar was for "Million Dollar Lady." ^11 He is a native of Memphis and one of the owners of the Point Blank Blues Club in Markville. ^12
== a6 | The Dark Snob | 2008-08-04 | Marlon Goodman in serious condition
From JACKSON, Miss., The Associated Press reports that the Academy Award winner Marlon Goodman was injured in a Mississippi car accident and is in hospital in Memphis. ^1
Betty Strander, spokeswoman of the Delta Medical Center, gives his condition as serious. ^2
In Markville, the Point Blank Blue Club belongs to Goodman, and its manager, Ashby Morris, confirmed that he had been in a wreck but knew nothing more. ^3
The accident seems to have taken place in Okatoma County, Mississippi. ^4 The sheriff's people passed callers on to the Mississippi Highway Patrol, whose spokesman could not be reached at once.
== a7 | Showbiz Battleboard | - | Marlon Goodman in a serious car accident
(CNN) The Oscar winner Marlon Goodman was in serious condition in a Memphis hospital after a car accident on Sunday night, but a friend says that his injuries did not threaten his life. ^1 His business partner, Joe Duckworth of Markville, went to see him at the city's Delta Medical Center, wrote the Clarion-Ledger of Jackson, Mississippi. ^2
"He's resting calmly and has some fractures. ^3 Nothing that threatens his life. Nothing lasting," he said to the paper. "He's in good heart, but he's in some pain."
Willa Horden, the spokeswoman for the Memphis Delta Medical Center, confirmed that they had him as a patient. ^4
CNN's affiliate WMC of Memphis put the accident in Okatoma County, Mississippi, about 100 miles south of Memphis, late Sunday. ^5
Goodman drove a 1997 Nissan Maxima owned by Tamaris Weyer of Memphis, which left a country highway shortly before midnight and flipped several times, Sgt. Ken Watkins of the Mississippi Highway Patrol is quoted by the AP. ^6
"There's no sign that either drink or drugs were involved," Watkins said; the two wore seat belts. ^7 Goodman was flown to the hospital in Tennessee. ^8
"They had to use the jaws of life to get him out of the car," said Roy McCallan, editor of the Star Sentinel in Carlton, Mississippi. ^9 "He was lucid, awake. ^10 He was talking, kidding with some of the rescue crew at one point." ^11
== facts
- actor / age | age | agree | 71 @ a1.13 a3.1 a5.2 | conflicts:
- actor / condition | status | agree | serious @ a1.1 a2.1 a3.6 a4.6 a5.2 a6.2 a7.1 | conflicts:
- accident / day | date | agree | Sunday night, 2008-08-03 @ a1.1 a2.1 a4.1 a5.5 a7.1 | conflicts:
- accident / hour | date | refine | late on Sunday @ a1.3 a7.5 | shortly before midnight @ a1.5 a5.5 a7.6 | around 11:30 p.m. @ a3.2 | conflicts:
- accident / county | place | agree | Okatoma County @ a1.3 a3.1 a4.2 a5.3 a6.4 a7.5 | conflicts:
- accident / distance from Memphis | quantity | refine | about 100 miles south @ a1.3 a7.5 | hospital about 90 miles north @ a5.3 | conflicts:
- accident / road | place | refine | a country highway @ a1.5 a5.5 a7.6 | Mississippi Highway 32 @ a3.2 a4.2 | conflicts:
- accident / course | other | refine | left the road and overturned several times @ a1.5 a3.2 a5.5 a7.6 | turned over several times @ a2.2 | slipped off the edge, he steered back too hard, flipped several times @ a4.2 a4.3 | conflicts:
- car / model | other | agree | 1997 Nissan Maxima @ a1.4 a4.3 a5.4 a7.6 | conflicts:
- car / owner | name | disagree | Tamaris Weyer of Memphis @ a1.4 a5.4 a7.6 | his @ a2.2 a3.2 a4.3 | conflicts: 0-1
- passenger / identity | name | refine | Tamaris Weyer @ a1.7 | a woman, not disclosed @ a3.5 | a woman @ a2.2 a4.2 | conflicts:
- hospital / name | name | refine | Memphis Delta Medical Center @ a1.2 a7.4 | Delta Medical Center @ a4.5 a5.2 a6.2 a7.2 | conflicts:
- hospital / spokeswoman | name | disagree | Willa Horden @ a1.2 a7.4 | Betty Sander @ a3.6 | Betty Strander @ a5.2 a6.2 | conflicts: 1-2
- highway patrol / spokesman | name | refine | Sgt. Ken Watkins @ a1.4 a7.6 | Ken Watkins @ a4.2 | conflicts:
- spokesman / on drink and drugs | quote | agree | There's no sign that either drink or drugs were involved @ a1.6 a7.7 | conflicts:
- drink or drugs / role | status | refine | no sign of them @ a1.6 a5.6 a7.7 | none involved @ a2.6 | conflicts:
- seat belts / worn by both | status | agree | yes @ a1.7 a5.6 a7.7 | conflicts:
- actor / how he was freed | other | refine | with the jaws of life @ a1.9 a2.3 a4.4 a5.8 a7.9 | the vehicle was cut open @ a3.3 | conflicts:
- actor / how he got to hospital | other | refine | by helicopter @ a1.8 a3.4 | flown @ a2.2 a4.5 a5.7 a7.8 | conflicts:
- passenger / flown too | status | agree | yes @ a2.2 a3.5 a4.5 | conflicts:
- editor / on the rescue | quote | agree | They had to use the jaws of life to get him out of the car @ a1.9 a7.9 | conflicts:
- editor / on his state | quote | agree | He was lucid, awake @ a1.10 a7.10 | conflicts:
- editor / on his talk | quote | agree | He was talking, kidding with some of the rescue crew at one point @ a1.11 a7.11 | conflicts:
- actor / state at the scene | status | refine | lucid, awake, kidding @ a1.10 a1.11 a5.9 a7.10 a7.11 | awake, in a good mood, a few jokes @ a2.3 | conflicts:
- actor / joke about photo | quote | agree | no giveaways, no giveaways @ a1.12 a5.10 | conflicts:
- actor / injuries | other | refine | broken arm, broken elbow, damage to shoulder @ a2.4 | some fractures @ a7.3 | conflicts:
- Oscar / year | date | agree | 2005 @ a1.13 a3.7 | conflicts:
- Oscar / film | name | agree | Million Dollar Lady @ a1.13 a3.7 a5.11 | conflicts:
- actor / other Oscar nominations | count | agree | three @ a1.14 a3.7 | conflicts:
- club / name | name | refine | Point Blank Blues Club @ a5.12 | Point Blank Blue Club @ a6.3 | conflicts:
- club / his share | status | refine | one of the owners @ a5.12 | belongs to him @ a6.3 | conflicts:
