== a1 | London Scene | 2008-03-17 | Hattie Merrin and her baby are fine
There is a baby girl for Hattie Merrin.
Yesterday (16.03.08) the actress and her model boyfriend Gilles Aubert were thrilled to meet their daughter, a 7lb 4oz girl. ^1
The birth is thought to have been at the Mercy-Tabor Hospital in Los Angeles. ^2 "Hattie is doing well," said the representative of the star, who is 41. ^3
What the couple will call their first child isn't known yet. ^4 On Saturday (15.03.08) Hattie was reportedly rushed to hospital when her blood pressure shot up. ^5
America's Star magazine heard from a source: "Hattie had come to the clinic at 4am in the morning because she felt she was starting labour. ^6 It was a bit frightening because her blood pressure was soaring and everyone was a little nervous. ^7
"She's a diabetic so that was making things harder. ^8 The doctors checked the foetal pulse and all seemed OK. ^9 After a while Hattie's blood pressure dropped so they let her leave in the afternoon. ^10
"Hattie felt her contractions come on much more strongly later that night so she returned to the clinic at 11.00pm." ^11
The source went on: "Hattie was overwhelmed with joy when she finally held her baby. ^12 The tears kept flowing and Hattie didn't even want the nurses to take her baby to be washed and measured. ^13 It was a lovely scene." ^14
She and Gilles got to know each other in 2005, shooting a Versace advert in Los Angeles. ^15 The pregnancy was made public last September. ^16
== a2 | Trevor's Blog | 2008-03-16 | It's a girl: Hattie Merrin has had her baby
Star magazine says Hattie Merrin has FINALLY had her baby, a girl, this morning, after a big last-minute fright. ^1
Hattie Marie Merrin is a mother at 41, the magazine writes. ^2 An insider told Star, "Hattie Merrin had a 7lb 4 oz girl at 10:17am Sunday morning, March 16, at Mercy-Tabor Hospital in Los Angeles. ^3 Hattie had come to the clinic at 4am in the morning because the felt like she was starting labor. ^4 It was a bit frightening because her blood pressure was soaring and everyone was a little nervous. ^5 She's a diabetic so that was making things harder as well. ^6 The doctors checked the fetal pulse and all seemed okay. ^7 After a while Hattie's blood pressure dropped. ^8 She wasn't dilating anymore so at around 2:45pm they let her leave. ^9 Hattie felt her contractions come on much more strongly later that night so she returned to the clinic at 11:00pm Saturday night. ^10 Hattie was overwhelmed with joy when she finally held her little girl. ^11 The tears kept flowing as Hattie didn't even want the nurses to take her baby to wash her and measure. ^12 It was a truly lovely scene." ^13
When Star put this up, Hattie's publicist was not available. ^14 Congrats to Hattie and her babydaddy Gilles Aubert! ^15
== a3 | Celeb Snark | - | Hattie Merrin has a girl
Hattie Merrin, who has an Oscar, is the mother of a baby girl, her first child. ^1 It did not go off without some complications, to judge from Star Magazine.
Sunday morning in Los Angeles is when the magazine has the girl arriving; Hattie Marie Merrin is 41. ^2 Its insider says, “Hattie Merrin had a 7lb 4 oz girl at 10:17am Sunday morning, March 16, at Mercy-Tabor Hospital in Los Angeles. ^3
“It was a bit frightening because her blood pressure was soaring and everyone was a little nervous. ^4 She’s a diabetic so that was making things harder as well. ^5 She wasn’t dilating anymore so at around 2:45pm they let her leave. ^6
“Hattie was overwhelmed with joy when she finally held her little girl. ^7 It was a truly lovely scene.” ^8
Whether her gorgeous model boyfriend Gilles Aubert was in the delivery room isn't known, and neither is the girl's name. ^9
== a4 | Real Chatter 101 | 2008-03-17 | Merrin joins the baby boom
The biggest celebrity baby boom ever has one more mother: Hattie Merrin. Around 10 a.m. Sunday (March 16) morning the actress, 41, and her boyfriend, the 32-year-old model Gilles Aubert, got a girl of 7 lb 4 oz at Mercy-Tabor hospital in Los Angeles. ^1 To Us Weekly and People her rep confirmed it and said Hattie is "doing well." ^2
As Star magazine tells it, she had checked in for the second time after feeling contractions earlier on Saturday morning. ^3 She is a diabetic and her blood pressure had soared. ^4 Once it had gone down she was sent home, at around 2:45 pm. ^5 Stronger contractions brought her back at 11:00 pm Saturday night. ^6
In September Hattie said she was three months along, and told Oprah why they didn't ask the baby's sex. ^7
== a5 | Juhu Magazin | - | Hattie Merrin is a mother at last
The actress had her first child last Sunday. ^1 The little one goes by "honeybee"!
Days after the birth Hattie Merrin (41) has now let her spokeswoman say what the girl is called who was born last weekend in the "Mercy-Tabor Medical Center" in Los Angeles. ^2 Nasla Ariena Aubert is the name of her daughter with her boyfriend Gilles Aubert (32), a model for brands such as "Versace". ^3
"We didn't pick a name until shortly before we left the clinic," Hattie herself said, according to "Access Hollywood". ^4 "For us it was difficult to name the most important person in our life before we had seen her." ^5
The couple met in 2005. ^6 The girl is to grow up with two languages, since her father is a native Frenchman. ^7
== a6 | Real Chatter 101 | 2008-03-19 | Three days old and already spoilt
Since she was born last Sunday, Hattie Merrin's girl has filled many pages. ^1 On Tuesday Merrin disclosed the name: Nasla Ariena Aubert. ^2 "We didn't have a name picked until just before we left the clinic," she told Nora O'Neal of Access Hollywood. ^3 "For us, it was difficult to name the most important person in our life until we met her." ^4
The 7-pound, 4-ounce daughter of the actress and her boyfriend, Gilles Aubert, has a reported $60,000 worth of nursery goods around her, across three homes. ^5
She may also grow up bilingual, for her father's heritage is French Canadian and Merrin is said to be learning the language. ^6
== facts
- birth / date | date | refine | 2008-03-16 @ a1.1 a2.3 a3.3 a4.1 | last Sunday @ a5.1 a6.1 | Sunday morning @ a3.2 | this morning @ a2.1
- birth / hour | date | refine | 10:17 a.m. @ a2.3 a3.3 | around 10 a.m. @ a4.1
- baby / weight | quantity | agree | 7 lb 4 oz @ a1.1 a2.3 a3.3 a4.1 a6.5
- hospital / name | name | refine | Mercy-Tabor Hospital @ a1.2 a2.3 a3.3 a4.1 | Mercy-Tabor Medical Center @ a5.2
- hospital / city | place | agree | Los Angeles @ a1.2 a2.3 a3.3 a4.1 a5.2
- mother / age | age | agree | 41 @ a1.3 a2.2 a3.2 a4.1 a5.2
- father / age | age | agree | 32 @ a4.1 a5.3
- father / name | name | agree | Gilles Aubert @ a1.1 a2.15 a3.9 a4.1 a5.3 a6.5
- father / occupation | status | agree | model @ a1.1 a3.9 a4.1 a5.3
- baby / name | name | agree | Nasla Ariena Aubert @ a5.3 a6.2
- baby / rank | status | agree | first child @ a1.4 a3.1 a5.1
- rep / on the mother | quote | refine | Hattie is doing well @ a1.3 | doing well @ a4.2
- first hospital visit / discharge | date | refine | afternoon @ a1.10 | around 2:45 p.m. @ a2.9 a3.6 a4.5
- first hospital visit / arrival | date | agree | 4 a.m. @ a1.6 a2.4
- return to hospital / hour | date | agree | 11 p.m. @ a1.11 a2.10 a4.6
- insider / arrival | quote | disagree | because she felt she was starting labour @ a1.6 | because the felt like she was starting labor @ a2.4 | conflicts: 0-1
- insider / blood pressure | quote | agree | It was a bit frightening because her blood pressure was soaring and everyone was a little nervous @ a1.7 a2.5 a3.4
- insider / diabetic | quote | refine | She's a diabetic so that was making things harder @ a1.8 | She's a diabetic so that was making things harder as well @ a2.6 a3.5
- insider / fetal pulse | quote | refine | The doctors checked the foetal pulse and all seemed OK @ a1.9 | The doctors checked the fetal pulse and all seemed okay @ a2.7
- insider / being sent home | quote | disagree | dropped so they let her leave in the afternoon @ a1.10 | She wasn't dilating anymore so at around 2:45pm they let her leave @ a2.9 a3.6 | conflicts: 0-1
- insider / return | quote | refine | so she returned to the clinic at 11.00pm @ a1.11 | so she returned to the clinic at 11:00pm Saturday night @ a2.10
- insider / holding the baby | quote | disagree | when she finally held her baby @ a1.12 | when she finally held her little girl @ a2.11 a3.7 | conflicts: 0-1
- insider / tears | quote | disagree | The tears kept flowing and Hattie didn't even want the nurses to take her baby to be washed and measured @ a1.13 | The tears kept flowing as Hattie didn't even want the nurses to take her baby to wash her and measure @ a2.12 | conflicts: 0-1
- insider / scene | quote | disagree | It was a lovely scene @ a1.14 | It was a truly lovely scene @ a2.13 a3.8 | conflicts: 0-1
- insider / birth | quote | agree | Hattie Merrin had a 7lb 4 oz girl at 10:17am Sunday morning, March 16, at Mercy-Tabor Hospital in Los Angeles @ a2.3 a3.3
- mother / illness | other | agree | diabetic @ a1.8 a2.6 a3.5 a4.4
- rep / reached | status | refine | not available when Star published @ a2.14 | confirmed it later @ a4.2
- pregnancy / announced | date | agree | September @ a1.16 a4.7
- couple / met | date | agree | 2005 @ a1.15 a5.6
- mother / on picking a name | quote | disagree | We didn't pick a name until shortly before we left the clinic @ a5.4 | We didn't have a name picked until just before we left the clinic @ a6.3 | conflicts: 0-1
- mother / on naming the person | quote | disagree | before we had seen her @ a5.5 | until we met her @ a6.4 | conflicts: 0-1
- mother / told name story to | other | refine | Access Hollywood @ a5.4 | Nora O'Neal of Access Hollywood @ a6.3
- father / origin | status | disagree | native Frenchman @ a5.7 | French Canadian @ a6.6 | conflicts: 0-1
- baby / languages | other | agree | to be bilingual @ a5.7 a6.6
- first hospital visit / day | date | refine | 2008-03-15 @ a1.5 | Saturday morning @ a4.3
- insider's account / outlet | name | refine | Star magazine @ a1.6 a2.1 a4.3 | Star @ a2.3
- baby's name / made known | date | refine | days after the birth @ a5.2 | Tuesday @ a6.2
