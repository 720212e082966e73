== a1 | Continental Press | 2022-08-10T15:20:00Z | Wade Hartsell, voice of 'Gravel and Rain,' dies at 71
Wade Hartsell, the Kentucky coal miner's son whose unhurried baritone carried "Gravel and Rain" to the top of the country chart in 1979, died on Tuesday. ^1 He was 71. ^2
The singer died at his home in Franklin, Tennessee, with his family around him, said his publicist, Marcy Dolan. ^3 The cause was complications of Parkinson's disease, with which he was diagnosed in 2015. ^4
"Wade went out the way he sang, in no hurry and with the porch light on," the family said in a statement. ^5
Hartsell placed 14 singles at No. 1 between 1976 and 1991, a run that began while he was still driving a bread truck in Bowling Green. ^6 He entered the Country Music Hall of Fame in 2004. ^7
He is survived by his wife of 38 years, Lorna, and three children. ^8
== a2 | Williamson Courier | 2022-08-11T11:00:00Z | Franklin keeps a stool for Wade Hartsell
At the farm stand off Five Points they kept a stool for Wade Hartsell, and on Wednesday morning someone had laid a straw hat on it.
The singer, who moved here from Bowling Green in 1988, died the evening before at Williamson Medical Center, where an ambulance had brought him on Sunday with pneumonia, according to hospital spokesman Greg Tillery. ^1
He would have turned 72 on Monday. ^2
"He'd argue with you over a nickel and then leave you a twenty," said Ruthanne Pell, who runs the stand.
Lorna Hartsell, whom he married in 1984, taught second grade at Poplar Grove until 2009. ^3
The funeral is set for 11 a.m. on Tuesday at Fourth Avenue Church, and the city plans to close Main Street for the procession. ^4
His last public performance, three songs at the Pumpkin Jubilee in October 2019, was given sitting down. ^5
== a3 | Steel & String | - | Fourteen number ones and no hurry: so long, Wade
We got the call from Marcy Dolan, who has handled his press since the Clinton years, and for a while nobody in this office said much. ^1
Count them: fourteen trips to the top, the first of them, "Paducah Line," before some of us could drive. ^2 "Gravel and Rain" came in 1979, sat up there six weeks, and he sang it every working night after. ^3
He'd had the Parkinson's seven years and would not let you make it a sad story. ^4 The last time he faced a crowd was in February 2020, when he got through two verses at our benefit night in Nashville and let the room sing the third. ^5
The family says he went "in no hurry and with the porch light on." ^6 Sounds like him.
== a4 | The Metropolitan Herald | 2022-08-13T09:00:00Z | Wade Hartsell, 72, Whose Baritone Gave Country Music Its Patience
Wade Hartsell, who made slowness a style at a time when Nashville was learning to hurry, died on Wednesday in Franklin, Tenn. ^1 He was 72. ^2
His publicist, Marcy Dolan, confirmed the death and attributed it to Parkinson's disease. ^3
Born in Muhlenberg County in a house without a clock, Mr. Hartsell left school at 15, drove trucks and came to records late. More than a dozen of them reached No. 1. ^4 The best known, a 1979 ballad about a man waiting out a storm in a parked pickup, was written in about twenty minutes by Cass Whitlow, who died in 2011. ^5
"Wade went out the way he lived, in no hurry," his family said. ^6
Besides his wife, the former Lorna Beck, he leaves two daughters, a son and a stepson. ^7 A funeral will be held in Franklin on Aug. 16. ^8
In 2004, the year the Hall of Fame took him in, he was asked what he had learned from fame. ^9 "Where the back door is," he said.
== a5 | Weser-Tageblatt (translated from German) | 2022-08-11T07:30:00Z | US country singer Wade Hartsell is dead
The American country musician Wade Hartsell is dead. He passed away in the night to Wednesday in his house south of Nashville, as his management announced. ^1 He was 71 years old. ^2
"Wade left us as he sang: without haste and with the light burning on the porch," the message of the family says. ^3 He leaves his wife and three grown children. ^4
In Germany the singer with the deep voice was known above all through a beer commercial of the year 1994, in which "Gravel and Rain" was heard.
== facts
- Wade Hartsell / date of death | date | disagree | 2022-08-09 @ a1.1 a2.1 | 2022-08-10 @ a4.1 | 2022-08-09/2022-08-10 @ a5.1 | conflicts: 0-1
- Wade Hartsell / place of death | place | disagree | his home in Franklin @ a1.3 | Williamson Medical Center @ a2.1 | Franklin, Tenn. @ a4.1 | his house south of Nashville @ a5.1 | conflicts: 0-1, 1-3
- Wade Hartsell / age | age | disagree | 71 @ a1.2 a5.2 | would have turned 72 on Monday @ a2.2 | 72 @ a4.2 | conflicts: 0-2, 1-2
- Wade Hartsell / cause of death | other | refine | complications of Parkinson's disease @ a1.4 | pneumonia @ a2.1 | Parkinson's disease @ a4.3
- Wade Hartsell / time with Parkinson's | duration | refine | diagnosed in 2015 @ a1.4 | seven years @ a3.4
- family / statement on the death | quote | disagree | Wade went out the way he sang, in no hurry and with the porch light on @ a1.5 | in no hurry and with the porch light on @ a3.6 | Wade went out the way he lived, in no hurry @ a4.6 | Wade left us as he sang: without haste and with the light burning on the porch @ a5.3 | conflicts: 0-2, 2-3
- Wade Hartsell / number one singles | count | refine | 14 @ a1.6 a3.2 | more than a dozen @ a4.4
- "Gravel and Rain" / year | date | agree | 1979 @ a1.1 a3.3 a4.5
- Wade Hartsell / hall of fame | date | agree | 2004 @ a1.7 a4.9
- publicist / name | name | agree | Marcy Dolan @ a1.3 a3.1 a4.3
- Wade Hartsell / wife | name | refine | Lorna @ a1.8 | Lorna Hartsell @ a2.3 | the former Lorna Beck @ a4.7
- Wade Hartsell / length of marriage | duration | refine | 38 years @ a1.8 | married in 1984 @ a2.3
- Wade Hartsell / surviving children | count | refine | three children @ a1.8 a5.4 | two daughters, a son and a stepson @ a4.7
- funeral / date | date | agree | 2022-08-16 @ a2.4 a4.8
- Wade Hartsell / last public performance | date | disagree | 2019-10 @ a2.5 | 2020-02 @ a3.5 | conflicts: 0-1
