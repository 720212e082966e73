== a1 | Radio Pacific News | - | Cheer star found dead in downtown hotel
Toby Molloy's sudden death has shocked fans around the world. ^8 The body of the actor was found in his 21st-floor room at the Beaumont Harbour Rim Hotel in downtown Vancouver. ^1
He had been dead several hours, investigators believe. ^2 Molloy, 31, checked in on July 6th and was to check out on Saturday. ^3
Going by his fob key and video, he had people in his room on Friday night but came back alone early on Saturday. ^4 When he missed his noon check-out, hotel staff went to look. ^5
Not long ago he finished three months of drug rehab, but police will not confirm that drugs killed him. ^6 He was born in Calgary and grew up in Victoria. ^7
== a2 | Gloss & Style Blog | - | Toby Glenn Stephen Molloy dead in Vancouver
Canadian actor Toby Glenn Stephen Molloy, 31, the heart throb Ben Harlan of Fox's musical comedy series Cheer, was found dead on Saturday around noon, police said. ^1 He lay in his 21st-floor room at the Harbour Rim Hotel in Vancouver. ^2
There were no signs of foul play and the cause was not clear, said British Columbia's Chief Coroner Diane Latour. ^3 The autopsy is on Monday. ^4
Staff of the Beaumont Harbour Rim found him once he had missed his midday checkout, acting Chief Greg LeMond of the Vancouver police told reporters. ^5 By then he had been dead for several hours. ^6 Asked about an overdose, LeMond would "not speak about anything that we might have found in the room". ^7
Born in Calgary, he had checked in on 6 July and was to leave on Saturday, 13th July, 2013. ^8 Others were in his room on Friday night, but fob key entries show that he returned by himself early on Saturday and was alone when he died. ^9
Girlfriend and co-star Mia Rochelle was last photographed in Mexico on July 9. ^10
== a3 | Gossip Snatcher | 2013-07-15 | Toby Molloy found dead
Cheer's Toby Molloy was found dead on Saturday in a Vancouver hotel room, E! News confirms. ^1
The 31-year-old, a guest of the Beaumont Harbour Hotel, missed his check out time. ^2 Just after noon he was found on the 21st floor, dead and alone. ^3
Acting Vancouver Police Chief Greg LaMond sees no indications of foul play and will not discuss what the room held. ^4 The cause was not immediately apparent. ^5
Molloy checked in July 6, and not with girlfriend Mia Rochelle, who was last spotted in Mexico on July 9th. ^6 He had been deceased for several hours, said LaMond. ^7 On video he comes back to his room by himself in the early morning hours. ^8
A rep for Molloy tells E! News: "We are so sorry to confirm that the reports on the death of Toby Molloy are accurate. ^9 We are in shock and grieving this tragic loss." ^10
== a4 | Border City Star | - | Cheer star dead in Vancouver hotel
No update on the death of Toby Molloy is expected from Vancouver police on Sunday or Monday, the day set for the autopsy. ^1
"We have interviewed everyone he was with the night before," said Const. Kevin Fontaine. ^2
Molloy, who played quarterback-turned-singer Ben Harlan in Cheer, was found dead Saturday. ^3 He was 31. ^4 Acting Police Chief Greg LeMond confirmed it that night; the cause is yet to be determined and foul play is not suspected. ^5
He checked into the Vancouver Beaumont Harbour Rim Hotel on July 6 and was due out on Saturday. ^6 As he failed to do so, staff discovered him in his 21st floor room. ^7 He had been dead for several hours. ^8 Surveillance footage has him out with friends on Friday night but coming back to the room alone. ^9
His family gave a brief statement to The Hollywood Reporter: "We are in shock and grieving this tragic loss." ^10
The executive producers of Cheer called him "an exceptional talent and an even more exceptional person". ^11
== a5 | Coast Television | - | Friends in shock after star's death
Canada and Hollywood are shaken by the death of Cheer actor Toby Molloy, whose body was discovered in a downtown Vancouver hotel on Saturday. ^1
Around noon he was found in his 21st floor room at the Beaumont Harbour Rim Hotel, not having checked out as scheduled, say Vancouver police. ^2 The Calgary-born, Victoria-raised actor, 31, was best known as Ben Harlan. ^3
"As was the case in countless houses, I watched Cheer regularly with my daughters, and I know there will be shock and grief in many households with the news of this death," said Acting Chief Greg LeMond. ^4 Nothing points to foul play, police said. ^5
"There were others with Mr. Molloy in the room, but video and fob key entries show him coming back to his room alone and we believe he was alone when he died," LeMond said. ^6
In April he had checked himself into rehab. ^7 An autopsy will be done, the cause not being immediately apparent, said the service of chief coroner Diane Latour. ^8
== a6 | Top Info Blog | 2013-07-16 | Memorial grows outside hotel
More and more flowers lie outside the Beaumont Harbour Rim Hotel in Vancouver, where Cheer star Tobey Molloy was found dead over the weekend. ^1
Hotel staff found the 31-year-old when he failed to check out on Saturday. ^2 The cause has not been determined. ^3
Publicist Wendy Lorraine, who was with him the day he won his Cheer audition, brought flowers on Monday. ^4
Police speak of no foul play and believe that he was alone when he died. ^5 Autopsy and toxicology tests were completed on Monday, but the public must wait several days for them. ^6 Coroner Peg McAllister said: "We might try and do a little kind of line jumping." ^7
== a7 | Inquiry Blog | - | Toby Molloy found dead in Vancouver
Canadian Toby Molloy, one of the stars of Fox's "Cheer," was found dead in his Vancouver hotel room on Saturday afternoon. ^1 He was 31. ^2
The body was in the room on the 21st floor of the Beaumont Harbour Rim Hotel shortly after noon local time, Acting Vancouver Police Chief Greg LeMond confirmed. ^3 Molloy had checked in July 6 and was to leave Saturday; seeing that he had missed the time, staff went to his room. ^4
The autopsy is scheduled for Monday, and all signs are that there was no foul play, LeMond said. ^5 Video and fob data had him return in the early hours of Saturday. ^6 He had been out with people earlier in the evening, and they are being interviewed. ^7
"As was the case in countless houses, I watched Cheer regularly with my daughters, and I know there will be shock and grief in many households with the news of his tragic death," LeMond said in a statement. ^8
"We do not have a great deal of information as to cause of death," said Coroner Diane Latour. ^9
Fox and the producers of the show called him an exceptional performer "and an even more exceptional person". ^10
== facts
- Molloy / age | age | agree | 31 @ a1.3 a2.1 a3.2 a4.4 a5.3 a6.2 a7.2 | conflicts:
- Molloy / first name | name | disagree | Toby @ a1.8 a2.1 a3.1 a4.1 a5.1 a7.1 | Tobey @ a6.1 | conflicts: 0-1
- Molloy / full name | name | refine | Toby Molloy @ a1.8 a3.1 a4.1 a5.1 a7.1 | Toby Glenn Stephen Molloy @ a2.1 | conflicts:
- body / day found | date | agree | 2013-07-13 @ a3.1 | Saturday @ a2.1 a4.3 a5.1 a7.1 | over the weekend @ a6.1 | conflicts:
- body / hour found | date | refine | around noon @ a2.1 a5.2 | just after noon @ a3.3 a7.3 | Saturday afternoon @ a7.1 | conflicts:
- check-out / day | date | agree | 2013-07-13 @ a2.8 a6.2 | Saturday @ a1.3 a4.6 a7.4 | conflicts:
- check-out / hour | date | agree | noon @ a1.5 a2.5 | conflicts:
- check-in / day | date | agree | 2013-07-06 @ a2.8 a3.6 | July 6 @ a1.3 a4.6 a7.4 | conflicts:
- hotel / name | name | disagree | Beaumont Harbour Rim @ a1.1 a2.5 a5.2 a6.1 a7.3 | Harbour Rim Hotel @ a2.2 | Beaumont Harbour Hotel @ a3.2 | Vancouver Beaumont Harbour Rim Hotel @ a4.6 | conflicts: 0-2 1-2 2-3
- room / floor | place | agree | 21st floor @ a1.1 a2.2 a3.3 a4.7 a5.2 a7.3 | conflicts:
- body / who found it | other | agree | hotel staff @ a2.5 a4.7 a6.2 | conflicts:
- death / how long before | duration | agree | several hours @ a1.2 a2.6 a3.7 a4.8 | conflicts:
- police chief / name | name | disagree | Greg LeMond @ a2.5 a4.5 a5.4 a7.3 | Greg LaMond @ a3.4 | conflicts: 0-1
- Friday night / where others were with him | place | disagree | in his room @ a1.4 a2.9 a5.6 | he was out with them @ a4.9 a7.7 | conflicts: 0-1
- Friday company / who | other | refine | people @ a1.4 a7.7 | friends @ a4.9 | others @ a2.9 a5.6 | conflicts:
- return to room / when | date | refine | early on Saturday @ a1.4 a2.9 a7.6 | early morning hours @ a3.8 | conflicts:
- return to room / with whom | status | agree | alone @ a1.4 a2.9 a3.8 a4.9 a5.6 | conflicts:
- return / evidence | other | refine | fob key and video @ a1.4 a5.6 a7.6 | fob key entries @ a2.9 | video @ a3.8 a4.9 | conflicts:
- death / company | status | agree | alone @ a2.9 a5.6 a6.5 | conflicts:
- foul play / signs | status | agree | none @ a2.3 a3.4 a4.5 a5.5 a6.5 a7.5 | conflicts:
- cause / status | status | agree | unknown @ a2.3 a3.5 a4.5 a5.8 a6.3 a7.9 | conflicts:
- autopsy / day | date | agree | 2013-07-15 @ a6.6 | Monday @ a2.4 a4.1 a7.5 | conflicts:
- statement of shock / wording | quote | agree | "We are in shock and grieving this tragic loss" @ a3.10 a4.10 | conflicts:
- statement of shock / who spoke | other | disagree | a rep for Molloy @ a3.9 | his family @ a4.10 | conflicts: 0-1
- statement of shock / to whom | name | refine | E! News @ a3.9 | The Hollywood Reporter @ a4.10 | conflicts:
- LeMond's remark / wording | quote | disagree | "with the news of this death" @ a5.4 | "with the news of his tragic death" @ a7.8 | conflicts: 0-1
- tribute / wording | quote | refine | "an exceptional talent and an even more exceptional person" @ a4.11 | "and an even more exceptional person" @ a7.10 | conflicts:
- tribute / who spoke | other | refine | the executive producers of Cheer @ a4.11 | Fox and the producers @ a7.10 | conflicts:
- people he was with / interviews | status | refine | all interviewed @ a4.2 | being interviewed @ a7.7 | conflicts:
- rehab / when | date | refine | not long ago finished @ a1.6 | April @ a5.7 | conflicts:
- hotel / city | place | agree | Vancouver @ a1.1 a2.2 a3.1 a5.1 a6.1 a7.1 | conflicts:
- series / network | name | agree | Fox @ a2.1 a7.1 | conflicts:
- chief coroner / name | name | agree | Diane Latour @ a2.3 a5.8 a7.9 | conflicts:
- role / name | name | agree | Ben Harlan @ a2.1 a4.3 a5.3 | conflicts:
- Molloy / birthplace | place | agree | Calgary @ a1.7 a2.8 a5.3 | conflicts:
- Molloy / raised | place | agree | Victoria @ a1.7 a5.3 | conflicts:
- Rochelle / last seen | place | agree | Mexico @ a2.10 a3.6 | conflicts:
- Rochelle / last seen when | date | agree | 2013-07-09 @ a2.10 a3.6 | conflicts:
