== a1 | Toronto Daily Standard | 2024-01-30T20:00:00Z | Comedian Dewitt Pelrine in hospital after collapse on stage
Comedian Dewitt Pelrine collapsed 25 minutes into a performance in Halifax on Saturday night and is recovering in hospital, his family said. ^1
Two nurses in the audience of 1,100 gave first aid until paramedics came. ^2 Tests showed a bleeding ulcer; he received four units of blood. ^3
Pelrine, 63, is awake and “already heckling the staff,” said his sister, Lorna. ^4
The star of “Mounted & Dismounted” was on the sixth night of a tour of 24 Canadian cities. ^5 The dates until February 20 have been moved. ^6
He had heart surgery in 2016 and has not had a drink since 2009, when a crash cost him his licence. ^7

== a2 | Halifax Tidings | - | “I thought it was part of the act”
When Dewitt Pelrine slid off his stool at the Mariner Theatre on January 27, most of the crowd laughed. ^1
“I thought it was part of the act,” said Jody Bezanson, who sat in the third row. ^2
It was some 25 minutes after nine, about ten minutes into the show, when he went down. ^3
A dentist and an off-duty firefighter reached him first. ^4 An ambulance was there in eight minutes. ^5
About 1,100 people had paid for seats; they can get their money back until the end of February. ^6
It's the comic's first tour in five years. ^7

== a3 | LaughTrack | - | Pelrine had heart attack, insider says
“Mounted & Dismounted” legend Dewitt Pelrine, 63, suffered a heart attack when he fell ill on stage in Canada. ^1
His sister Lorna says he's “already heckling the staff.” ^2
All the remaining shows of his 24-city tour have been scrapped. ^3
Pelrine went under the knife in 2016 for a triple bypass and quit smoking the same year. ^4
He played Constable Dobbs for nine seasons, until 2011, and won two Maple Awards. ^5

== a4 | Toronto Daily Standard | 2024-02-12T18:00:00Z | Pelrine leaves hospital
Dewitt Pelrine went home on Friday, 13 days after his collapse in Halifax. ^1
“I died on stage in Moncton once, this was nothing,” he said at the door. ^2
Doctors had treated him for a stomach ulcer, and he was given six units of blood. ^3
He will be back before an audience on February 23 in Winnipeg. ^4 The cities that he missed come at the end, in April. ^5
The 63-year-old, sober for 15 years, joked that he had never felt so drunk. ^6
== facts
- collapse / day | date | agree | 2024-01-27 @ a1.1 a2.1
- collapse / minutes into the show | duration | disagree | 25 minutes @ a1.1 | ten minutes @ a2.3
- theatre / audience | count | agree | 1,100 @ a1.2 a2.6
- first aid / who | other | disagree | two nurses @ a1.2 | a dentist and an off-duty firefighter @ a2.4
- collapse / cause | other | disagree | a bleeding ulcer @ a1.3 a4.3 | a heart attack @ a3.1
- blood / units | quantity | disagree | four @ a1.3 | six @ a4.3
- Pelrine / age | age | agree | 63 @ a1.4 a3.1 a4.6
- sister / on the patient | quote | agree | “already heckling the staff” @ a1.4 a3.2
- sister / name | name | agree | Lorna @ a1.4 a3.2
- tour / cities | count | agree | 24 @ a1.5 a3.3
- tour / status | status | disagree | some dates moved @ a1.6 a4.5 | all remaining shows scrapped @ a3.3
- heart surgery / year | date | agree | 2016 @ a1.7 a3.4
- Pelrine / sober since | date | agree | 2009 @ a1.7 a4.6
- collapse / city | place | refine | Halifax @ a1.1 a4.1 | the Mariner Theatre @ a2.1 | Canada @ a3.1
- heart surgery / what | other | refine | heart surgery @ a1.7 | triple bypass @ a3.4
- Pelrine / series | name | agree | “Mounted & Dismounted” @ a1.5 a3.1
- tour / when it goes on | date | refine | after February 20 @ a1.6 | 2024-02-23 @ a4.4
