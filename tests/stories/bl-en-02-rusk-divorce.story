== a1 | Starwire | 2024-10-09T22:05:00Z | Dalton Rusk hit with divorce papers after 11 years
Country star Dalton Rusk's marriage is over. His wife, the actress Marisol Kent, filed to end it on Tuesday in Williamson County, Tennessee, according to documents obtained by Starwire. ^1
The petition gives August 30 as the day on which they stopped living as man and wife, and irreconcilable differences as the ground. ^2
We're told Marisol wants primary custody of the couple's three kids, ages 9, 7 and 3, and asks the judge to enforce a prenup that both signed in April 2013, the month before they said "I do" in Santa Fe. ^4
The "Gravel Heart" singer, 44, is being represented by Nashville attorney Bo Tillery, who handled the split of Dalton's bandmate Wes Crain two years ago. ^6
A rep for Dalton hasn't gotten back to us. Marisol's camp says only, "She's putting the children first and won't be speaking about this again." ^7

== a2 | Cumberland Ledger | 2024-10-10T11:00:00Z | Rusk divorce case lands in Franklin courthouse
FRANKLIN, Tenn. - A divorce complaint involving the country musician Dalton Rusk was entered in Williamson County Chancery Court on Oct. 8, court records show. ^1 The plaintiff is listed as Marisol Elena Kent, 39. ^2
The complaint says that the parties married May 18, 2013, and separated on or about Sept. 13 of this year. ^4 It cites irreconcilable differences and, in the alternative, inappropriate marital conduct. ^5
Three minor children are identified by initials. ^6 Kent seeks to be named primary residential parent. A 71-acre farm in Leiper's Fork, bought in 2016 for $4.85 million, is described as the marital residence. ^7
Under Tennessee law, couples with children under 18 must wait at least 90 days before a divorce can be granted. No hearing has been set. Rusk had not filed an answer by Wednesday afternoon.

== a3 | Hollywood Circular | 2024-10-10T18:20:00Z | Marisol Kent, Dalton Rusk to Divorce
Marisol Kent, who plays forensic accountant Ines Duarte on the streaming drama "Ledger Lines," is divorcing her husband of 11 years, musician Dalton Rusk. ^1
A source with knowledge of the matter says that no third party is involved and that the pair had been in counseling since last winter. ^2 The actress wrapped the fourth season of her show in Vancouver at the end of August. ^3
In a statement on her behalf, publicist Lena Osgood said: "She is putting the children first and will not be speaking about this again." ^4
Kent's credits include "Salt Road" (2011), for which she was nominated for an Independent Spirit Award, and three seasons of "Copper Ridge." She was previously engaged to director Alan Voss. Rusk's last album, "Gravel Heart," debuted at No. 2 on the Billboard 200 in 2022 and his fall arena run of 22 dates is to end in Tulsa on Nov. 23. ^5

== a4 | Honky Tonk Hearts (fan blog) | - | Heartbroken about D and Mari
Y'all, I have been refreshing my phone since Wednesday and I still can't believe it.
Dalton asked for the divorce. ^1 Everyone who saw the Knoxville show could tell something was wrong: no ring, no "Marisol's Window" in the set for the first time since 2014. ^2
They had been a couple since they met at a charity softball game in 2011, got hitched in New Mexico two years later and raised two boys and a little girl on that pretty farm. ^3 What I keep coming back to is his 2019 interview, when he said the road "takes its cut of everything."
Folks are saying there was never a prenup, which, if it's true, oh boy. ^5
Please don't go after Mari in the comments. She posted a picture of the horses on Sunday and turned replies off. We don't know what we don't know.

== a5 | Weekly Glance | 2024-10-17T12:00:00Z | "I'm no saint": Dalton breaks his silence
Six days after news broke that his wife wants out, Dalton Rusk used an encore in Charlotte to say something about it. ^1
"I haven't been the easiest man to be married to, and she gave me the best years," he told some 14,000 fans on Tuesday before launching into "Gravel Heart." ^2
A pal tells us the couple have not shared a roof since Labor Day weekend, when Dalton moved to a rented condo in the Gulch. ^3 "Nobody cheated, they were just never in the same zip code," the insider insists. ^4
Marisol, who turned 40 on Saturday, spent her birthday with sister Paloma in Taos. ^5 Both parents attended a school recital for their eldest, Beau, 9, a day earlier and sat three rows apart. ^6

== a6 | WTNC Country 98.1 | - | Rusk speaks about split at Charlotte stop
If you were in the building Tuesday night, you heard it. Dalton Rusk paused after the last song and thanked the crowd for "not throwing anything".
"I wasn't easy to be married to, and she gave me her best years," the 44-year-old said, according to a clip that our listener Tammy sent in. ^1
Marisol Kent, his wife, started proceedings last week near Nashville. ^2 The two have Beau, Jesse and Lucía. ^3
Rusk has won four CMA Awards, the latest of them in 2021, and he was married once before, briefly, to high school sweetheart Kaylee Dunn. He plays Greenville on Friday.
== facts
- divorce / who filed | other | disagree | Marisol Kent @ a1.1 a2.2 a6.2 | Dalton Rusk @ a4.1
- separation / date | date | disagree | 2024-08-30 @ a1.2 | on or about 2024-09-13 @ a2.4 | since Labor Day weekend @ a5.3 | conflicts: 0-1, 1-2
- prenuptial agreement / whether there is one | status | disagree | signed in April 2013 @ a1.4 | never a prenup @ a4.5
- Dalton Rusk / words in Charlotte | quote | disagree | "I haven't been the easiest man to be married to, and she gave me the best years" @ a5.2 | "I wasn't easy to be married to, and she gave me her best years" @ a6.1
- filing / day | date | refine | Tuesday @ a1.1 | 2024-10-08 @ a2.1 | last week @ a6.2
- wedding / date | date | refine | the month after April 2013, Santa Fe @ a1.4 | 2013-05-18 @ a2.4 | two years after 2011, New Mexico @ a4.3
- filing / court | place | refine | Williamson County, Tennessee @ a1.1 | Williamson County Chancery Court @ a2.1 | near Nashville @ a6.2
- Marisol Kent / age | age | refine | 39 @ a2.2 | turned 40 on Saturday @ a5.5
- ground for divorce / what the papers say | other | refine | irreconcilable differences @ a1.2 | irreconcilable differences or inappropriate marital conduct @ a2.5
- children / number | count | agree | 3 @ a1.4 a2.6 a4.3 a6.3
- Kent's camp / statement | quote | agree | "She is putting the children first and will not be speaking about this again" @ a1.7 a3.4
- Dalton Rusk / age | age | agree | 44 @ a1.6 a6.1
- eldest child / age | age | agree | 9 @ a1.4 a5.6
- another person / involved | other | agree | no third party @ a3.2 a5.4
