== a1 | Hangang Ilbo English | 2024-05-20T05:00:00Z | Actor-singer Eun Tae-joon to enlist in June
Eun Tae-joon of the group VERTEX9 will begin his mandatory military service on June 11, his agency Maruhan Entertainment announced on Monday. ^1

“I will come back healthy, so please do not wait at the gate,” the 28-year-old wrote by hand in a letter to fans. ^2 He will enter a recruit training centre in Yeoncheon, north of Seoul. ^3 “There will be no farewell event, for safety reasons,” the agency said. ^4

Eun debuted in 2014 with nine members; three of them have already served. ^5 His leader Cha Min-ho, discharged in January, gave him advice: “Eat a lot, sleep a lot and do not lose your socks.” ^6

== a2 | K-Pop Planet | - | EUN TAE-JUN'S LETTER: read the full text!
Get the tissues ready, Vertices! Eun Tae-jun, 28, has told us himself: “I'll return in good health, so don't wait for me at the gates, please.” ^1

The letter, four pages long and posted on Weverse, ends with a line that broke us. “You were my twenties,” he wrote. ^2

He goes in on June 11. ^3 “For reasons of safety no send-off will be held,” says Maruhan. ^4

Leader Min-ho's tips? “Eat well, sleep well and don't lose your socks.” ^5 And Tae-jun's mum, who runs a noodle shop in Jeonju, told a TV crew: “He still cannot cook rice, the army will have to teach him.” ^6

== a3 | Pacific News Agency | 2024-05-21T02:00:00Z | Another K-pop idol heads to barracks
SEOUL – South Korean singer and actor Eun Tae-joon, 28, will start 18 months of military service on June 11. ^1

“I will come back healthy, so please do not wait at the gate,” he said in a letter released on Sunday. ^2

He is the fourth of VERTEX9's nine members to serve. ^3 All able-bodied South Korean men must serve between the ages of 18 and 28. ^4

“My twenties were you,” the singer told fans. ^5 His mother, Bok Soon-ja, was less sentimental. “He cannot boil rice even now, so the army must teach it to him,” she told a broadcaster. ^6

== a4 | Buzz Mirror | - | K-pop hunk Eun signs up for two YEARS in the army
K-pop heart-throb Eun Tae-joon is swapping the stage for a rifle for two years. ^1

The VERTEX9 star broke the news in a three-page letter. ^2 “You were my thirties,” he signed off, leaving followers in bits. ^3

Bandmate Cha Min-ho quipped: “Eat a lot, sleep a lot and do not lose your socks.” ^4 The group, who first appeared in 2014, will go on as a six-piece. ^5 “We keep his place at the table and his microphone switched on,” their agency vowed. ^6

== a5 | Jeonju Weekly | - | Noodle shop mother: “the army will teach him”
Bok Soon-ja has served noodles in Jeonju's Nambu market for 22 years, and all week the customers have asked about her son. ^1 “He still can't cook rice; it's the army that will have to teach him,” she says. ^2

Eun Tae-joon enlists on June 11 at Yeoncheon in Gyeonggi Province. ^3 His agency has asked admirers to stay away. “There will be no farewell event, for safety reasons,” it repeated. ^4 It also said: “His seat at the table is kept, and his microphone stays on.” ^5

== facts
- Eun Tae-joon / enlistment day | date | agree | 2024-06-11 @ a1.1 a2.3 a3.1 a5.3
- Eun Tae-joon / given name | name | disagree | Tae-joon @ a1.1 a3.1 a4.1 a5.3 | Tae-jun @ a2.1 | conflicts: 0-1
- Eun Tae-joon / age | age | agree | 28 @ a1.2 a2.1 a3.1
- announcement / day | date | disagree | 2024-05-20 @ a1.1 | 2024-05-19 @ a3.2 | conflicts: 0-1
- service / length | duration | disagree | 18 months @ a3.1 | two years @ a4.1 | conflicts: 0-1
- letter / pages | count | disagree | 4 @ a2.2 | 3 @ a4.2 | conflicts: 0-1
- training centre / place | place | refine | Yeoncheon, north of Seoul @ a1.3 | Yeoncheon in Gyeonggi Province @ a5.3
- VERTEX9 / debut | date | agree | 2014 @ a1.5 a4.5
- VERTEX9 / members | count | agree | 9 @ a1.5 a3.3
- VERTEX9 / members who served before | count | agree | 3 @ a1.5 a3.3
- mother / noodle shop | place | refine | Jeonju @ a2.6 | Nambu market in Jeonju @ a5.1
- Eun Tae-joon / on coming back | quote | refine | I will come back healthy, so please do not wait at the gate @ a1.2 a3.2 | I'll return in good health, so don't wait for me at the gates, please @ a2.1
- agency / on the farewell | quote | refine | There will be no farewell event, for safety reasons @ a1.4 a5.4 | For reasons of safety no send-off will be held @ a2.4
- Cha Min-ho / advice | quote | refine | Eat a lot, sleep a lot and do not lose your socks @ a1.6 a4.4 | Eat well, sleep well and don't lose your socks @ a2.5
- Eun Tae-joon / on his twenties | quote | disagree | You were my twenties @ a2.2 | My twenties were you @ a3.5 | You were my thirties @ a4.3 | conflicts: 0-2 1-2
- mother / on rice | quote | refine | He still cannot cook rice, the army will have to teach him @ a2.6 | He cannot boil rice even now, so the army must teach it to him @ a3.6 | He still can't cook rice; it's the army that will have to teach him @ a5.2
- agency / on his place | quote | refine | We keep his place at the table and his microphone switched on @ a4.6 | His seat at the table is kept, and his microphone stays on @ a5.5
