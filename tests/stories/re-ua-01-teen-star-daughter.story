== a1 | Blogfront Wire | - | Terry Ann Hollis becomes a mother
Terry Ann Hollis became the mother of a little girl on Thursday morning. ^1 The child arrived at around 9:30 am in a Mississippi hospital that lies close to the actress's home in Millwood, Louisiana. ^2 Sallie Evann is what she is called, as People Magazine has been able to confirm. ^3
Cortney, the big sister, had taken a plane to New Orleans on Wednesday together with their father Terry and their brother Evan so that they would be back home for the delivery. ^4 Both mother and daughter are doing fine, say the reports in People, and nobody but relatives attended. ^5
It was in December that Terry Ann turned her back on Hollywood, preferring to see out the pregnancy in the comfort of her hometown. ^6 When the shooting of her Nickelodeon series Macy 404 was over, she went home to prepare for the baby. ^7 She is 17, and her fiancé Toby Ellridge, the child's father, is 19; their engagement dates from March. ^8 The two have purchased a house in Concord, Mississippi, the place where Toby went to high school. ^9
To OK! Magazine she described the pregnancy as a shock for Toby and herself alike. ^10 At first she kept it quiet, because she wished to make up her own mind before other people's views could sway her. ^11 Shortly before Thanksgiving she did tell her mother, who was rather upset, but who after about a week was coming round and then stood firmly behind her girl. ^12
== a2 | The Snapshot Daily | 2008-06-19 | Terry Ann Hollis delivers a 6-pound daughter
Terry Ann Hollis is a mom: a website says that her daughter was born on Thursday at 9:30 a.m. Central time and has been given the name Sallie Evann. ^1
A weight of 6 pounds, 10 ounces is what the National Enquirer has for Sallie. ^2 The tabloid puts the birth in a Mississippi hospital, a short way from Terry Ann's home in Millwood, La. ^3
Pop star Cortney Hollis's little sister is 17. ^4 Ever since December, when she withdrew to her hometown soon after making the pregnancy public, she has been living in Millwood. ^5 The baby's father, Toby Ellridge, and she became engaged in March, yet the wedding has been put off until the child is there. ^6
When it came out last fall that the star of Nickelodeon's "Macy 404", who was 16 then, was expecting, it shook a tabloid world that already had its hands full with Cortney. ^7 To OK! magazine Terry Ann spoke about her own and Ellrige's reaction: "It was a jolt for both of us, so unplanned. ^8 I was completely and utterly stunned and so was he." ^9
A home test and then a visit to the doctor had told her, and for a start she let only one friend in on it, she said to the magazine. ^10 Her mother, Anne, heard of it just before Thanksgiving. ^11 "She was really cross because she hadn't seen it coming at all," said Terry Ann, adding that a week later Anne had come to cope with it and was fully on her side. ^12
== a3 | StarHum | - | Terry Ann's Baby Is a Girl!
UPDATE: So much for the rumor mill. People now confirms a name for the little one, and it is Sallie Evann. ^1 Mom and Dad were not thrown in a blender this time, but brother Evan is in there. ^2 "Only the family was present," the magazine hears from a source. ^3 "Everyone is well and cheerful." ^4
The nest is feathered, Terry Ann has her GED in her jeans, so let the playing house begin. ^5
The National Enquirer says it is official: Terry Ann Hollis is a teenage mom. ^6 Today at 8:30 a.m. the 17-year-old star of the Disney Channel was delivered of a healthy girl. ^7 A breech birth was looming, which is why the doctors of Mississippi Southeast Regional Medical Center had put a Cesarean section on the calendar. ^8
The scales said 6 pounds, 10 ounces. ^9 There is no word on a name, although yesterday's whispers were about Toriann, Tobbie or some other mash-up of the mother's name and that of the father, ex-fiancé and quad-bike fan Toby Ellridge. ^10 This family likes a recycled name. Terry, Anne, Terry Ann, anybody?
And how sweet that big sister Cortney and Terry Hollis, now a grandpa, got there just in time! ^11
== a4 | Saludos Revista | 2008-06-19 | Cortney's sister has had her little girl
Corntey Hollis's sister, Terry Ann, has had her baby. ^1 It is a girl, who came into the world this Thursday, June 12, in the morning, at the hospital in Mississippi that is near the family's residence in Louisiana. ^2 Sallie Evann is the name on which the young actress and her boyfriend Toby Ellridge have settled, and hospital sources say that the little one, like her mother, is in perfect health. ^3
Terry Ann had all her family around her at the birth: her mother Anne, who has been by her side for a great part of the pregnancy, her father Terry, and her siblings Cortney and Evan. ^4 The latter three flew in yesterday from Los Angeles. ^5
Cortney, who is very close to her sister, had also been with her some weeks ago at the baby shower, to which Terry Ann's girlfriends came with gifts. ^6 Her niece, it is said, will live in the new house of the parents, a few kilometres from the Hollis home in Millwood. ^7 Toby Ellridge is 19, and his father works at a paper mill in Tennessee. ^8
The pregnancy caused a great stir because of the mother's youth: she was only 16 at the time and turned 17 this April. ^9 Like her sister she went into show business early, and the series Macy 404, made for a teenage audience, turned her into one of the best-known faces of television. ^10
== a5 | Unicorn Press Digest | 2008-06-20 | Pop star's sister, 17, has baby girl
A hospital in south Mississippi was the place where Terry Ann Hollis gave birth to a girl on Thursday morning, a friend of the Hollis family said. ^1 This friend, who did not want to be named, told The Associated Press that Sallie Evann is the baby's name and 7 pounds, 11 ounces her weight. ^2
Terry Ann, who is 17, is the younger sister of pop star Cortney Hollis and had the lead in Nickelodeon's sitcom "Macy 404." ^3 That she was pregnant was announced by the family in December. ^4 The father is Toby Ellridge, a layer of pipes from Concord, Miss.; the couple have not married, but several months ago they made an engagement known. ^5
From Edith Grannan, spokeswoman of Southeast Mississippi Regional Medical Center in McCall, no details were to be had. ^6 "We know everybody's curious, but we hand out no facts on anybody," she said. ^7
Terry Ann lives near Concord with Ellridge, 19. ^8 A home in Millwood, La., on the other side of the state line, belongs to her family. ^9
It was an article in OK! Magazine by which she made her pregnancy public, and a large payday for exclusive photos of the infant was expected. ^10 "We send her and her family our best," Nickelodeon said in a statement on Thursday. ^11 According to its spokeswoman Rosanne Mariani, work on the fourth and last season ended last summer, ahead of the pregnancy. ^12 In the show Terry Ann is Macy Banks, a student of Bayside Shore Academy, which had been for boys only until Macy and a handful of other girls turned up. ^13
== a6 | Faces Weekly | - | A Daughter for Terry Ann
Whenever a child is born at Southeast Mississippi Regional Medical Center in McCall, Miss., the strains of a Brahms lullaby drift along the halls of its maternity ward. ^1 On June 19, at around 9:30 a.m., they drifted for a small celebrity: Sallie Evann, 7 lbs., 11 oz., the first child of Nickelodeon's Terry Ann Hollis, 17, and of her fiancé, Toby Ellridge, 19. ^2 A source close to the pair calls the girl "long" and says she has a full head of hair; Lois Ellridge, the new grandmother, noticed that she has "Toby's toes." ^3
After seven stormy months it was a rare happy day for the Hollises. ^4 "This child could be a fresh start for the family," says one of their friends. ^5 "For once, everyone was in one place and was glad." ^6
On June 18 Cortney, 26, her brother Evan, 31, and father Terry, 56, came in from L.A. and met up with mother Anne, 53, who had been in Millwood, La., the family's hometown, since mid-May. ^7 Becoming an aunt was bittersweet for Cortney, who in January lost custody of her two sons to her ex-husband Derek Lindermann and nowadays sees them three times a week. ^8
Their first evening was passed at the new home of Terry Ann and Toby in Concord, Miss., in an upbeat and quiet mood. ^9 On the following day the couple came to the hospital at about 4 a.m., some two hours before labor was induced, and moved into a private maternity suite. ^10
== a7 | Court & Stage Report | - | Sister of Cortney Hollis has a healthy girl
Sallie Evann weighed 7lb 11oz, and her mother Terry Ann, the 17-year-old star of Nickelodeon's television show Macy 404, was reported to be well after the birth. ^1
Through an article in OK! Magazine the actress, who was 16 then, had revealed in December that she was expecting. ^2 A fierce argument followed in the United States over teenage sex and over Miss Hollis as an example for young viewers. ^3
Toby Ellridge, a 19-year-old layer of pipes from Concord in Mississippi, is the father; she became engaged to him in March. ^4
When the baby was born at 9.30am local time, the Hollis family, pop singer Cortney among them, were at the hospital in McCall, Mississippi. ^5
The sisters' father, Terry Hollis, told the American magazine Life & Style how it felt to be a grandfather: "We're delighted, we're all simply delighted." ^6
For exclusive pictures of the newborn a substantial sum is expected to go to the young mother. ^7 "We send her and her family our best," said a spokesman for Nickelodeon. ^8
Her part in the programme is that of Macy Banks, who goes to Bayside Shore Academy, a boarding school exclusively for boys up to her arrival. ^9
== facts
- birth / date | date | disagree | 2008-06-19 @ a2.1 a5.1 a6.2 | 2008-06-12 @ a4.2 | Thursday @ a1.1 | conflicts: 0-1
- birth / hour | date | disagree | 9:30 a.m. @ a1.2 a2.1 a6.2 a7.5 | 8:30 a.m. @ a3.7 | conflicts: 0-1
- birth / part of the day | date | agree | morning @ a1.1 a4.2 a5.1
- baby / name | name | agree | Sallie Evann @ a1.3 a2.1 a3.1 a4.3 a5.2 a6.2 a7.1
- baby / weight | quantity | disagree | 6 pounds, 10 ounces @ a2.2 a3.9 | 7 pounds, 11 ounces @ a5.2 a6.2 a7.1 | conflicts: 0-1
- hospital / name | name | disagree | Mississippi Southeast Regional Medical Center @ a3.8 | Southeast Mississippi Regional Medical Center @ a5.6 a6.1 | conflicts: 0-1
- hospital / place | place | refine | Mississippi, near Millwood, Louisiana @ a1.2 a2.3 | Mississippi, near the family's residence in Louisiana @ a4.2 | south Mississippi @ a5.1 | McCall, Mississippi @ a5.6 a6.1 a7.5
- delivery / manner | other | disagree | Cesarean section scheduled because of a breech birth @ a3.8 | labor induced @ a6.10 | conflicts: 0-1
- Terry Ann Hollis / age | age | agree | 17 @ a1.8 a2.4 a3.7 a4.9 a5.3 a6.2 a7.1
- Terry Ann Hollis / age when the pregnancy became known | age | agree | 16 @ a2.7 a4.9 a7.2
- Terry Ann Hollis / network she works for | name | disagree | Nickelodeon @ a1.7 a2.7 a5.3 a6.2 a7.1 | Disney Channel @ a3.7 | conflicts: 0-1
- Terry Ann Hollis / show | name | agree | Macy 404 @ a1.7 a2.7 a4.10 a5.3 a7.1
- Terry Ann Hollis / where she lives | place | disagree | Millwood, Louisiana @ a1.2 a2.3 a2.5 | near Concord, Mississippi @ a5.8 | conflicts: 0-1
- couple's house / place | place | refine | Concord, Mississippi @ a1.9 a6.9 | a few kilometres from Millwood @ a4.7
- return to her hometown / month | date | agree | December @ a1.6 a2.5
- Toby Ellridge / surname | name | disagree | Ellridge @ a1.8 a2.6 a3.10 a4.3 a5.5 a6.2 a7.4 | Ellrige @ a2.8 | conflicts: 0-1
- Toby Ellridge / age | age | agree | 19 @ a1.8 a4.8 a5.8 a6.2 a7.4
- Toby Ellridge / occupation | other | agree | layer of pipes @ a5.5 a7.4
- Toby Ellridge / origin | place | refine | from Concord, Mississippi @ a5.5 a7.4 | went to high school in Concord @ a1.9
- Toby Ellridge / relation to her | status | disagree | fiancé @ a1.8 a6.2 | ex-fiancé @ a3.10 | boyfriend @ a4.3 | engaged, not married @ a5.5 a2.6 a7.4 | conflicts: 0-1 1-3
- engagement / date | date | refine | March @ a1.8 a2.6 a7.4 | several months ago @ a5.5
- Cortney Hollis / name | name | disagree | Cortney @ a1.4 a2.4 a3.11 a4.4 a5.3 a6.7 a7.5 | Corntey @ a4.1 | conflicts: 0-1
- arrival of Cortney, Terry and Evan / date | date | refine | 2008-06-18 @ a4.5 a6.7 | Wednesday @ a1.4
- arrival of Cortney, Terry and Evan / from where | place | agree | Los Angeles @ a4.5 a6.7
- birth / who was there | other | refine | only relatives @ a1.5 a3.3 | mother, father, Cortney and Evan @ a4.4 | the family with Cortney @ a7.5 | Cortney and Terry arrived in time @ a3.11
- mother and child / condition | status | refine | both well @ a1.5 a3.4 a4.3 | the mother well @ a7.1
- baby's name / who confirmed it | other | agree | People @ a1.3 a3.1
- pregnancy / when it became known | date | refine | December @ a5.4 a7.2 | last fall @ a2.7
- pregnancy / who announced it | other | refine | the family @ a5.4 | Terry Ann in OK! Magazine @ a5.10 a7.2
- pregnancy / medium that carried it | other | agree | OK! Magazine @ a5.10 a7.2
- pregnancy / told her mother | date | agree | shortly before Thanksgiving @ a1.12 a2.11
- mother's reaction / how long until she accepted it | duration | refine | about a week @ a1.12 | a week @ a2.12
- pregnancy / shock for both | status | agree | a shock for both @ a1.10 a2.8
- baby pictures / payment | money | agree | a large sum expected @ a5.10 a7.7
- Nickelodeon / comment | quote | agree | We send her and her family our best @ a5.11 a7.8
- Nickelodeon / who gave the comment | other | refine | Nickelodeon in a statement @ a5.11 | a spokesman @ a7.8
- show / character | name | agree | Macy Banks @ a5.13 a7.9
- show / school | name | agree | Bayside Shore Academy @ a5.13 a7.9
- school / who ended the boys-only rule | other | refine | Macy and a handful of other girls @ a5.13 | Macy @ a7.9
- pregnancy / who knew at first | other | refine | she kept it quiet @ a1.11 | only one friend @ a2.10
- mother / name | name | agree | Anne @ a2.11 a4.4 a6.7
- father / name | name | agree | Terry @ a1.4 a3.11 a4.4 a6.7 a7.6
- brother / name | name | agree | Evan @ a1.4 a3.2 a4.4 a6.7
- family's hometown / place | place | agree | Millwood, Louisiana @ a1.2 a2.3 a4.7 a5.9 a6.7
