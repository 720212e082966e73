== a1 | Seoul Entertainment Daily | 2022-10-12T01:00:00Z | Pyo Min-jae of LUMEN8 to enter army next month
Pyo Min-jae, leader of the boy group LUMEN8, will begin his mandatory military service on November 14, his label said on Wednesday. ^1
"Min-jae will enter the recruit training centre without any separate event, so we ask fans to refrain from visiting the site," Cobalt Sound said. ^2
The singer, 28, will serve 18 months as an active-duty soldier in the army. ^3 He will be the second member of the eight-member group to go, after Baek Do-yun, who enlisted in February 2022. ^4
LUMEN8 made their debut in 2014. Their third full-length album, "Afterglow," sold 640,000 copies in its first week in May. ^5
Before he goes Pyo will hold a fan meeting at Olympic Hall on October 29. ^6

== a2 | Idol Compass | - | LUMEN8's Minjae announces enlistment
The day fans have been dreading has a date. Cobalt Sound told them through the fan community that leader Min-jae enlists on November 14. ^1
"Min-jae will enter the recruit training center without any separate event," the notice read. ^2
In a handwritten letter he told fans: "I will come back as a person with a wider heart." ^3
He is the third in the group to put on the uniform, following Baek Do-yun, who left in February. ^4
The farewell fan meeting is set for October 29, and all 2,700 tickets went in four minutes. ^5

== a3 | Bangkok Pop Review | 2022-11-15T06:30:00Z | Korean idol begins his service
LUMEN8's Pyo Min-jae entered the Nonsan training centre on Tuesday, with his bandmates at the gate to see him off. ^1
A picture with his head shaved, posted on Instagram the evening before, collected three million likes. ^2
The 28-year-old will be away for a year and a half. ^3 After five weeks of basic training he will be sent to his unit. ^4
"I will come back as a person with a bigger heart," he had promised in his letter. ^5
The group came to Bangkok in July for two concerts at Impact Arena, its first visit in three years.

== a4 | AsiaBeat | - | Shaved head, big smile: Minjae says goodbye
Fans wept online when the leader of LUMEN8 showed his new haircut on Twitter on Sunday night. ^1
"It feels cool. ^5 Don't cry too much," he wrote. ^2
Six of the members went along to Nonsan the next day; Do-yun, already in service, sent a message. ^3
Pyo, who turned 28 in June, is to be discharged in May 2024. ^4
Cobalt Sound has said that the others will go on with solo work, and that a Japanese single recorded beforehand comes out in January.
The group came third in a televised contest in 2016, and Pyo wrote the song with which it lost. His younger brother, a handball player, finished his own service two years ago.

== a5 | The Peninsula Post | 2022-11-14T09:00:00Z | Singer Pyo enlists
Pyo Min-jae, the 28-year-old singer of LUMEN8, joined the army on Monday for a service of 18 months. ^1
He received a five-week course of training at the recruit centre in Nonsan, South Chungcheong Province, his agency said. ^2
"It feels cool. ^5 Don't worry too much," he wrote with a photo of his cropped hair. ^3
About 300 fans came to the gate in spite of the agency's request.
His group's album "Afterglow" sold more than 600,000 copies in a week this spring. ^4
Under the law able-bodied men between 18 and 35 must serve. The rapper Jo Sang-gyu of another group, Fermata, is to be discharged on December 9.

== facts
- Pyo Min-jae / enlistment day | date | disagree | 2022-11-14 @ a1.1 a2.1 a5.1 | 2022-11-15 @ a3.1 | the day after Sunday @ a4.1 a4.3 | conflicts: 0-1 1-2
- Cobalt Sound / without event | quote | refine | "Min-jae will enter the recruit training centre without any separate event, so we ask fans to refrain from visiting the site" @ a1.2 | "Min-jae will enter the recruit training center without any separate event" @ a2.2
- Pyo Min-jae / age | age | agree | 28 @ a1.3 a3.3 a4.4 a5.1
- service / length | duration | refine | 18 months @ a1.3 a5.1 | a year and a half @ a3.3
- Pyo Min-jae / order of enlistment in the group | count | disagree | second @ a1.4 | third @ a2.4
- Baek Do-yun / enlisted | date | refine | 2022-02 @ a1.4 | February @ a2.4
- Baek Do-yun / in service | status | agree | already enlisted @ a1.4 a2.4 a4.3
- "Afterglow" / first-week sales | count | refine | 640,000 @ a1.5 | more than 600,000 @ a5.4
- fan meeting / day | date | agree | 2022-10-29 @ a1.6 a2.5
- Pyo Min-jae / letter | quote | disagree | "I will come back as a person with a wider heart" @ a2.3 | "I will come back as a person with a bigger heart" @ a3.5
- haircut picture / posted on | other | disagree | Instagram @ a3.2 | Twitter @ a4.1
- haircut picture / when | date | disagree | evening before the enlistment of Tuesday @ a3.1 a3.2 | Sunday night @ a4.1
- Pyo Min-jae / haircut post | quote | disagree | "It feels cool. Don't cry too much" @ a4.5 a4.2 | "It feels cool. Don't worry too much" @ a5.5 a5.3
- training / length | duration | agree | five weeks @ a3.4 a5.2
- bandmates / went along | count | refine | bandmates @ a3.1 | six of the members @ a4.3
- training centre / place | place | refine | Nonsan @ a3.1 a4.3 | Nonsan, South Chungcheong Province @ a5.2
