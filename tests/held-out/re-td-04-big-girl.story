== a1 | La Gaceta Andina | - | Jenna Sampson is a first-time mother
Motherhood has come to Jenna Sampson at 31. ^1 Her girl, Bennett Cole Johnston, is the fruit of her relationship with the former American football player Derek Johnston. ^2 The newborn weighed 4.14 kilograms. ^3 Bennett is her father's second name, and Cole comes from the second name of Sampson's mother. ^4
== a2 | Entertain-O-Rama | - | At last: Jenna Sampson has had her baby
Pregnant Jenna Sampson is no more. Bennett Cole Johnston, her girl, was born earlier this morning and is 9 pounds, 13 ounces heavy. ^1 Jenna's own website adds that she is 21 3/4 inches long. ^2
US Weekly has it that the birth took place in L.A. on Tuesday morning. ^3 It is child number one for Sampson and fiance Derek Johnston. ^4 Bennett's middle name, a source says, honors the maternal grandmother, Gina Sampson, who was born a Cole. ^5
Sampson, 31, and Johnston, 32, had dated for only six months when they got engaged in November 2010. ^6 No wedding date is fixed. The singer said in March of the former NFL player that he "seems like my husband already," on Johnny Kendall's show. ^7
== a3 | Parent Plate Video | - | Sampson finally has her girl
Jenna Sampson is pregnant no longer: a nine-pound, 13-ounce daughter arrived Tuesday in Los Angeles. ^1 The singer and reality-TV figure has never had a child before; her fiancé, Derek Johnston, is a former NFL player. ^2
On Johnny Kendall's show she had joked about how much amniotic fluid she carried. ^3
Bennett Cole Johnston is the child's name, and yes, Bennett is a girl. ^4 CNN wondered about the choice, since the new mom gave no explanation in the announcement she placed on the Web. ^5
E! Online says her fashion lines earned $1 billion in 2011. ^6 She offered the first baby photos for $750,000, but found no buyer. ^7
== a4 | Star Baby Gazette | 2012-05-01 | Number one for Jenna Sampson: Bennett Cole
Cheers for Jenna Sampson, 31, and Derek Johnston, 32! ^1
The news stood on Jenna's personal website: “Derek and I are thrilled to announce the arrival of our baby girl Bennett Cole Johnston. ^2 We are so thankful for all the love, help and prayers we have been given. ^3 THis has been the greatest adventure of our lives!!!” ^4
Us Weekly reports that she had her first child in Los Angeles, Calif. on Tuesday (May 1) morning. ^5
Bennett has her middle name from Cole, the maiden name of her maternal grandmother Gina Sampson. ^6 She is 9 lbs. 13 ounces and 21 3/4 inches long. ^7
== a5 | Fit Celebs Health | - | One big, sturdy girl for Jenna Sampson
It felt like forever, but the singer Jenna Sampson had her baby girl today, to be exact last night (Apr. 30). ^1 Bennett Cole Johnston is nearly 10 pounds, which counts as big for a girl. ^2
Sampson, 31, and her fiancé Derek Johnston broke the news on Jenna's Web site. ^3 “Derek and I are thrilled to announce the arrival of our baby girl, Bennett Cole Johnston,” wrote Jenna. ^4
“We are so thankful for all the love, help and prayers we have been given. ^5 This is been the greatest adventure of our lives,” she continued. ^6
In full, the scales showed nine pounds, 13-ounces, and she is 21 and 3/4 inches long. ^7
Johnston, at 6’3″ and 250 pounds, plays pro football as a tight end and is a free agent at the moment. ^8
The official due date was April 21. ^9 Whether there was a cesarean nobody said.
== a6 | Fly Fashionista | - | Jenna Sampson: congratulations!
FINALLY Jenna Sampson has her first baby! ^1 Earlier today she and her fiancée, Derek Johnston, welcomed a girl, Bennett Cole Johnston, of almost 10 pounds. ^2 No wonder she is so big, after the longest pregnancy Hollywood has seen. On to the dream wedding!
== a7 | Gala View English | - | Jenna Sampson has a daughter
This morning Jenna Sampson became the mother of a girl, Bennett Cole Johnston. ^1 Her fiance Derek Johnston stood by her all through the labor and is a proud father. ^2 The two have been engaged since November 2010. ^3 Her family reached the Los Angeles hospital soon afterwards. ^4
== facts
- birth / day and time | date | disagree | morning of Tuesday 2012-05-01 @ a2.3 a4.5 | Tuesday @ a3.1 | 2012-04-30, last night @ a5.1 | this morning @ a2.1 a7.1 | earlier today @ a6.2 | conflicts: 0-2, 1-2, 2-3
- birth / place | place | agree | Los Angeles @ a2.3 a3.1 a4.5 a7.4
- baby / name | name | agree | Bennett Cole Johnston @ a1.2 a2.1 a3.4 a4.2 a5.2 a6.2 a7.1
- baby / weight | quantity | disagree | 9 lb 13 oz @ a2.1 a3.1 a4.7 a5.7 | almost 10 lb @ a5.2 a6.2 | 4.14 kg @ a1.3 | conflicts: 0-2
- baby / length | quantity | agree | 21 3/4 inches @ a2.2 a4.7 a5.7
- baby / source of name Cole | other | disagree | second name of Sampson's mother @ a1.4 | maiden name of grandmother Gina Sampson @ a2.5 a4.6 | conflicts: 0-1
- grandmother / name | name | agree | Gina Sampson @ a2.5 a4.6
- baby / rank | status | agree | first child @ a1.1 a2.4 a3.2 a4.5 a6.1
- mother / age | age | agree | 31 @ a1.1 a2.6 a4.1 a5.3
- father / age | age | agree | 32 @ a2.6 a4.1
- father / name | name | agree | Derek Johnston @ a1.2 a2.4 a3.2 a4.1 a5.3 a6.2 a7.2
- father / career | status | disagree | former player @ a1.2 a2.7 a3.2 | plays pro football, free agent @ a5.8 | conflicts: 0-1
- father / relation to mother | status | refine | fiancé @ a2.4 a3.2 a5.3 a7.2 | fiancée @ a6.2
- couple / engagement | date | agree | 2010-11 @ a2.6 a7.3
- announcement / medium | other | refine | Jenna's website @ a4.2 a5.3 | the Web @ a3.5
- announcement / first sentence | quote | agree | Derek and I are thrilled to announce the arrival of our baby girl Bennett Cole Johnston @ a4.2 a5.4
- announcement / thanks | quote | agree | We are so thankful for all the love, help and prayers we have been given @ a4.3 a5.5
- announcement / last sentence | quote | refine | THis has been the greatest adventure of our lives @ a4.4 | This is been the greatest adventure of our lives @ a5.6
- report of birth / outlet | other | agree | Us Weekly @ a2.3 a4.5
- talk show / host | name | agree | Johnny Kendall @ a2.7 a3.3
- mother / occupation | status | refine | singer @ a2.7 a5.1 | singer and reality-TV figure @ a3.2
