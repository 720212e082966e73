== a1 | Rift Valley Star | 2023-02-06T06:00:00Z | Marathon queen opens girls' school
Two-time Chicago winner Naomi Cherotich opened a boarding school for girls in her home village of Kaptarakwa on Saturday. ^1 The Olympic silver medallist paid 38 million shillings for it out of her own prize money. ^2
The eight classrooms and two dormitories, named after her late mother Rebecca, will take 240 pupils. ^3 Form One students report on February 13. ^4
“I ran to school barefoot, nine kilometres each way,” Cherotich, 31, told parents. ^5 “No girl here should have to run from home at four in the morning.” ^6
Governor Josphat Kibor promised to tarmac the road by June. ^7
Cherotich, who has not raced since she dropped out at 35 km in Tokyo last March, said that she would be back in the spring. ^8

== a2 | Nairobi Standard-Mail | 2023-02-07T06:00:00Z | Cherotich's Sh38m gift
The athlete Naomi Cherotich has given her village a school. More than 2,000 people danced in the rain at the opening last weekend. ^1
It has cost Sh38 million and she says that it did not take a cent from sponsors. ^2 Building started in January 2021 and took two years, a little longer than planned, because of a dispute about the land. ^3
The 31-year-old recalled her own way to class, nine kilometres in the morning and nine back, without shoes. ^4 “No girl here should have to run away from home at four in the morning,” she said. ^5
Her husband and coach, Elkana Tanui, will sit on the board. ^6
In April she means to race again, in the Netherlands. ^21 “My mother did not see the door opened, but it was she who bought the key,” the athlete said, weeping. ^22 Rebecca died in 2014. ^23

== a3 | Distance Running World | 2023-02-09T12:00:00Z | Cherotich to return in Rotterdam
Naomi Cherotich (KEN), 2:17:42, will run Rotterdam on 16 April, her first marathon for thirteen months. ^1
A stress fracture of the left shin kept her out of the whole of last summer. ^2 She failed to finish in Tokyo, stepping off at 30 km. ^3
Cherotich, Olympic bronze medallist, won in Chicago in 2018 and 2019. ^4 She had her mind on other things lately: on 4 February she opened a school for 240 girls in Elgeyo-Marakwet County, on which she spent about $300,000. ^5 Construction took two years. ^6

== a4 | East Africa Now | - | A champion's promise to her mother
When Rebecca Kiptoo was dying in 2016, her daughter promised her a school. ^8 This month Naomi Cherotich kept her word. ^1
The first 240 girls move in on February 20. ^2 The school has eight classrooms, a laboratory and beds in two houses. ^3
Cherotich ran to lessons herself as a child, nine kilometres away and without shoes. ^4 The runner, who won in Chicago twice, has a son, Kiprop, aged five. ^5 She missed last year's summer season because of her shin. ^6
A local contractor completed the works after 24 months. ^7
“Mama never saw this door open, but she paid for the key,” the champion says. ^21 Behind the kitchen a bed of sukuma wiki has been planted already, and the head teacher, Mrs Lagat, has started to count buckets.

== facts
- school / opened | date | refine | Saturday @ a1.1 | last weekend @ a2.1 | 2023-02-04 @ a3.5 | this month @ a4.1
- school / place | place | refine | Kaptarakwa @ a1.1 | Elgeyo-Marakwet County @ a3.5
- school / cost | money | refine | 38 million shillings @ a1.2 a2.2 | about $300,000 @ a3.5
- school / who paid | other | agree | own money @ a1.2 a2.2 a3.5
- Olympic medal | other | disagree | silver @ a1.2 | bronze @ a3.4
- school / pupils | count | agree | 240 @ a1.3 a3.5 a4.2
- school / classrooms | count | agree | 8 @ a1.3 a4.3
- school / dormitories | count | agree | 2 @ a1.3 a4.3
- mother / first name | name | refine | Rebecca @ a1.3 a2.23 | Rebecca Kiptoo @ a4.8
- pupils / first day | date | disagree | 2023-02-13 @ a1.4 | 2023-02-20 @ a4.2
- way to school / distance | quantity | agree | nine kilometres @ a1.5 a2.4 a4.4
- way to school / barefoot | other | agree | barefoot @ a1.5 a2.4 a4.4
- Cherotich / age | age | agree | 31 @ a1.5 a2.4
- Cherotich / on girls running | quote | disagree | have to run from home @ a1.6 | have to run away from home @ a2.5
- Tokyo / where she stopped | quantity | disagree | 35 km @ a1.8 | 30 km @ a3.3
- Chicago / wins | count | agree | 2 @ a1.1 a3.4 a4.5
- construction / time | duration | agree | two years @ a2.3 a3.6 a4.7
- Tokyo / when | date | refine | last March @ a1.8 | thirteen months before April 16 @ a3.1
- return | date | refine | spring @ a1.8 | 2023-04-16 @ a3.1 | April @ a2.21
- injury / shin | other | agree | shin @ a3.2 a4.6
- mother / on the key | quote | refine | My mother did not see the door opened, but it was she who bought the key @ a2.22 | Mama never saw this door open, but she paid for the key @ a4.21
- mother / death | date | disagree | 2014 @ a2.23 | 2016 @ a4.8
