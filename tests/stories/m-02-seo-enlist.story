== a1 | Hangang News Agency | 2023-09-05T03:00:00Z | Seo Jin-woo of PRISM9 enters military service
SEOUL (HNA) — Seo Jin-woo, the leader of the boy group PRISM9, began his mandatory military service on Tuesday at a training camp in Nonsan, his agency said. ^1
"I will come back as a healthier person and a better singer," the 28-year-old wrote in a letter to fans on Weverse. ^2
Blue Lantern Entertainment asked fans not to visit the camp. ^3 Some 400 came nevertheless, according to the local police. ^4
He is to be discharged on March 4, 2025. ^5 PRISM9 debuted in May 2016 and released their sixth album in July. ^6
The singer had put off his enlistment in 2021 because of a knee operation. ^7

== a2 | K-Radar | - | Jin-woo shaves his head, says goodbye to fans
PRISM9's Jin-woo surprised his followers with his new buzz cut one day before he went in. ^1
"I will return a healthier man and a singer who is better," he promised in a handwritten letter on Instagram. ^2
The idol, who will serve for 18 months, starts with five weeks of basic training. ^3 He entered the camp on September 5, accompanied by all eight of his bandmates. ^4
"Don't cry, eat well and wait for me," he shouted from the car. ^5
His solo EP, recorded in spring, will be released on October 13. ^6 The group's sixth album went to No. 1 in eleven countries in July. ^7
PRISM9 is the third group of Blue Lantern with a member in the army at the moment. ^8

== a3 | Chungcheong Daily (translated) | - | Fans hold umbrellas in rain before the camp
In the rain in front of the Nonsan training centre, hundreds of fans saw off the singer Seo Jin-woo. ^1
From a black van, he called to them: "Please do not weep, take your meals properly and wait for me." ^2 Seven of the eight other members came with him; Haram was filming abroad. ^3
"We waited two years longer than planned, we can wait more," said a fan from Osaka, 34. ^4
His knee was operated two years ago, so that the date was moved. ^5
The return is expected in spring of 2025. ^6

== a4 | Pop Atlas | 2023-09-07T12:00:00Z | What's next for PRISM9 after Jin-woo's enlistment
With leader Seo Jin-woo in uniform since Monday, PRISM9 will carry on as eight. ^1
The label confirmed that the group's fall tour of Japan, 12 shows from October 28, goes ahead. ^2 Jin-woo's solo EP "Slow Tide" is out on October 20. ^3
About 40 fans defied the plea to stay away from the Nonsan camp. ^4
"We waited two years longer than planned, we can wait more," one of them, a woman from Osaka, told local media. ^5
He will be discharged on March 4 of the year after next, when PRISM9 is almost nine years old. ^6

== facts
- Seo Jin-woo / first day of service | date | disagree | 2023-09-05 @ a1.1 a2.4 | Monday @ a4.1 | conflicts: 0-1
- camp / place | place | agree | Nonsan @ a1.1 a3.1 a4.4
- Seo Jin-woo / better singer | quote | refine | "I will come back as a healthier person and a better singer" @ a1.2 | "I will return a healthier man and a singer who is better" @ a2.2
- letter / where posted | other | disagree | Weverse @ a1.2 | Instagram @ a2.2
- fans / number | count | disagree | some 400 @ a1.4 | hundreds @ a3.1 | about 40 @ a4.4 | conflicts: 0-2 1-2
- label / plea to stay away | other | agree | asked fans not to come @ a1.3 a4.4
- Seo Jin-woo / don't cry | quote | refine | "Don't cry, eat well and wait for me" @ a2.5 | "Please do not weep, take your meals properly and wait for me." @ a3.2
- bandmates / who came | count | disagree | all eight @ a2.4 | seven of the eight @ a3.3
- fan from Osaka / waiting | quote | agree | "We waited two years longer than planned, we can wait more" @ a3.4 a4.5
- EP / release | date | disagree | 2023-10-13 @ a2.6 | 2023-10-20 @ a4.3
- discharge / day | date | refine | 2025-03-04 @ a1.5 a4.6 | spring of 2025 @ a3.6
- sixth album / release | date | agree | 2023-07 @ a1.6 a2.7
- debut / date | date | refine | 2016-05 @ a1.6 | almost nine years old in March 2025 @ a4.6
- knee operation / date | date | agree | 2021 @ a1.7 a3.5
- service / length | duration | refine | to 2025-03-04 @ a1.5 | 18 months @ a2.3
- label / name | name | agree | Blue Lantern @ a1.3 a2.8
- Seo Jin-woo / name | name | refine | Seo Jin-woo @ a1.1 a3.1 a4.1 | Jin-woo @ a2.1
- Seo Jin-woo / role | other | agree | leader @ a1.1 a4.1
- bandmates / how many others | count | agree | 8 @ a2.4 a3.3 a4.1
