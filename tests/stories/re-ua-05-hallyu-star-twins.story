== a1 | Peninsula News Agency | 2011-02-21 | Actress Han Jung-ae gives birth to twins
The South Korean actress Han Jung-ae, who has admirers all over Asia, is the mother of twins, her agent in Seoul said on Monday. ^1
On Sunday, at 10:30 a.m., the 40-year-old had a boy and a girl, fraternal twins, at a hospital in Seoul, according to Gales Company. ^2 "The mother and the babies are fine," the agency said. ^3
In 2009 she had wed a Korean businessman in the United States in secret, which took her fans everywhere by surprise. ^4
Han is counted among the most influential actresses of South Korea and rode the Korean Wave to a broad following in East and Southeast Asia. She started out in a television commercial in 1991 and then rose in dramas and films. ^5 Her fame exploded with the lead in "Pearl of the Court (Seo Hye Rang)," a historical drama about the life of a court lady of the Joseon Dynasty, which was first released abroad in 2004. ^6 In 2007 it got as far as Iranian television and was watched there by 86 percent of viewers. ^7
Since the 2005 film "Mercy for Lady Justice," by the director Oh Chan-hyuk, little has been seen of her. ^8
== a2 | Peninsula Watcher | 2011-02-24 | 'Pearl of the Court' star has a boy and a girl
MANILA, Philippines (Feb. 23, 2011) - Han Jung-ae, the top Korean actress whom viewers know as Hye-Rang of the hit drama "Pearl of the Court," has become a proud mother: she has fraternal twins, a boy and a girl. ^1
Just two days after she had them, on Feb. 22, the Seoul Jung-gu Shin-il Hospital let her go home. ^2 On that Tuesday night she left it with her husband and the babies. ^3
Fans were astonished when the actress, who is 40, made known that on Aug. 24, 2009, she had married Kang Tae Min, her Korean-American boyfriend, in Hawaii. ^4 There had been no word of an engagement or of the wedding, which took place in the US to keep it private. ^5
She hid her pregnancy as well. Not before last January was it announced that she was expecting and that the birth was due this month. ^6
It was as a royal doctor in "Pearl of the Court" (aka "Seo Hye Rang") that Han shot to fame in 2003; the series is credited with making hallyu, the Korean Wave, popular in Asia. ^7 After it she made the film "Mercy for Lady Justice" in 2005, for which she won best actress awards, and then withdrew into private life. ^8 Instead of acting she studied: a master's degree from Hansae University was followed last year by a place on the doctoral course of Dongbaek University. ^9
== a3 | Chungnam Times | 2011-02-21 | Han Jung-ae has twins, all are well
Actress Han Jung-ae (40) is now a mother of two at one stroke. ^1
At 10:20 a.m. on the 20th she was delivered of a healthy son and daughter, twins, by natural birth at Sinil Hospital in Namjeong-dong, Jung-gu, Seoul. ^2
"Han Jung-ae sent us word that she gave birth yesterday. ^3 She did not tell even me, the head of her agency, so I was startled," said Moon Joo-yeol, chief of the agency Gales Company. ^4 "At present the mother and the fetuses are all in fine condition." ^5
Her first plan, it is said, was to have the children at a hospital in Cheongdam-dong, but for fear of prying eyes she decided on this one, north of the river. ^6
Han secretly married a Korean-American businessman, a Mr. Kang, in the United States in 2009; in July of last year it became known that she was pregnant at the age of forty, and it was much talked about. ^7
== a4 | TV Dayline | - | Guards outside Han Jung-ae's room
It is a boy and a girl for actress Han Jung-ae, fraternal twins. ^1
Han had the two on the morning of the 20th, around 10:20, at Hansung Sinil Hospital, which is in Jung-gu, Seoul. ^2 It was a natural birth in spite of her years, and she and the babies are all said to be healthy. ^3
For the moment she is staying in room 516, one of the hospital's VIP rooms. ^4 On its door, however, only the name of the nurse in charge can be read and not that of the patient. ^5 From the corridor, where the lights are out, no sound can be heard, and several bodyguards are waiting. ^6 According to the hospital Han has the twins with her in the room. ^7
Many people wonder when she will go home, but an exact date, we hear, has not yet been set. ^8
== a5 | Global Daily Seoul | 2011-02-23 | Twin mother Han Jung-ae: 'Grateful for the attention'
Han Jung-ae (40), who has given birth to twins, went home from Sinil Hospital in Namjeong-dong, Jung-gu, Seoul, at around midnight on the 22nd. ^1
Shielded by her husband, Kang Tae-min, she stepped out of the door with the twins, said only "I am grateful for your attention" and was quickly gone. ^2
The hospital says that she is in good health although she is old for a mother. ^3
She is reported to have gone on that day to postnatal care centre A in Gangnam-gu, Seoul, a place of the highest class where two weeks go for as much as 10 million won. ^4 There she is to recover for a while. ^5
Han, who married the businessman Kang Tae-min in Hawaii in August 2009, had a son and a daughter, fraternal twins, on the 20th. ^6
== a6 | Asia Commerce Post | - | Han Jung-ae leaves VIP room at midnight
At about midnight on the 22nd the actress Han Jung-ae (40) checked out of hospital. ^1
It was the third day after the birth, with two nights spent there, when the staff saw her off at around 12 that night from the VIP room of Sinil Hospital in Namjeong-dong, Jung-gu, Seoul. ^2
Han had her husband, Kang Tae-min, at her side as a shield when she came out with the twins; her words were a brief "I am grateful for your attention," and then she hurried off. ^3
Somebody from the hospital said that despite her late motherhood her body is recovering very fast. ^4
She is understood to have moved that day to postnatal care centre A in Gangnam-gu, Seoul, which costs as much as 12 million won for two weeks, and to be planning to regain her strength there for some time. ^5
== a7 | Starline Korea | 2011-02-23 | Han Jung-ae takes her twins home in the dead of night
The mother of twins, Han Jung-ae (40), has left hospital late at night with both children. ^1
Around midnight on the 22nd she went out of Sinil Hospital in Namjeok-dong, Seoul, with her husband and the twins. ^2 Security was tight as iron, yet reporters caught the moment, and in a storm of flashes Han was as beautiful as ever so soon after giving birth. ^3 With a mother's gentle smile she even greeted the press. ^4
On the morning of the 20th she had borne a son and a daughter. ^5 From the hospital she went on to a postnatal care centre in Gangnam, where she is to rest. ^6
Han is the Korean Wave star whom the MBC drama "Seo Hye Rang" made popular all over Asia and in the Middle East and Africa besides. ^7 In August 2009 her wedding in Hawaii to a Korean-American businessman, a Mr. Kang, was the talk of the day, and in July of last year came the news that she was pregnant. ^8
== facts
- birth / date | date | refine | 2011-02-20 @ a1.2 a2.2 a3.2 a5.6 a7.5 | the 20th @ a4.2
- birth / hour | date | disagree | 10:30 a.m. @ a1.2 | 10:20 a.m. @ a3.2 | around 10:20 a.m. @ a4.2 | morning @ a7.5 | conflicts: 0-1
- birth / manner | other | agree | natural birth @ a3.2 a4.3
- children / number | count | agree | twins @ a1.1 a2.1 a3.2 a4.1 a5.1 a6.3 a7.1
- children / sex | other | agree | a boy and a girl @ a1.2 a2.1 a3.2 a4.1 a5.6 a7.5
- children / kind of twins | other | agree | fraternal @ a1.2 a2.1 a4.1 a5.6
- Han Jung-ae / age | age | agree | 40 @ a1.2 a2.4 a3.1 a5.1 a6.1 a7.1
- hospital / name | name | disagree | Shin-il Hospital @ a2.2 | Sinil Hospital @ a3.2 a5.1 a6.2 a7.2 | Hansung Sinil Hospital @ a4.2 | conflicts: 0-1 0-2
- hospital / place | place | disagree | Seoul @ a1.2 | Jung-gu, Seoul @ a2.2 a4.2 | Namjeong-dong, Jung-gu, Seoul @ a3.2 a5.1 a6.2 | Namjeok-dong, Seoul @ a7.2 | conflicts: 2-3
- hospital / room | other | refine | VIP room 516 @ a4.4 | VIP room @ a6.2
- agency / name | name | agree | Gales Company @ a1.2 a3.4
- agency / who spoke | other | refine | the agency @ a1.3 | its chief Moon Joo-yeol @ a3.4
- agency / on mother and babies | quote | disagree | The mother and the babies are fine @ a1.3 | At present the mother and the fetuses are all in fine condition @ a3.5 | conflicts: 0-1
- mother and babies / health | status | agree | healthy @ a1.3 a3.5 a4.3
- Han Jung-ae / condition on leaving | status | refine | in good health although old for a mother @ a5.3 | recovering very fast despite late motherhood @ a6.4
- discharge / date | date | refine | 2011-02-22 @ a2.2 a2.3 a5.1 a7.2 | the 22nd @ a6.1
- discharge / hour | date | refine | night @ a2.3 | around midnight @ a5.1 a6.1 a7.2
- discharge / time after the birth | duration | refine | two days @ a2.2 | third day, two nights @ a6.2
- discharge / who left with her | other | agree | husband and twins @ a2.3 a5.2 a6.3 a7.2
- Han Jung-ae / thanks | quote | agree | I am grateful for your attention @ a5.2 a6.3
- care centre / place | place | refine | Gangnam-gu, Seoul @ a5.4 a6.5 | Gangnam @ a7.6
- care centre / price for two weeks | money | disagree | 10 million won @ a5.4 | 12 million won @ a6.5 | conflicts: 0-1
- husband / name | name | refine | Kang Tae Min @ a2.4 | Kang Tae-min @ a5.2 a6.3 | Mr. Kang @ a3.7 a7.8
- husband / who he is | other | refine | Korean businessman @ a1.4 | Korean-American @ a2.4 | Korean-American businessman @ a3.7 a7.8 | businessman @ a5.6
- wedding / date | date | refine | 2009 @ a1.4 a3.7 | 2009-08-24 @ a2.4 | 2009-08 @ a5.6 a7.8
- wedding / place | place | refine | the United States @ a1.4 a3.7 a2.5 | Hawaii @ a2.4 a5.6 a7.8
- wedding / kept secret | status | agree | secret @ a1.4 a2.5 a3.7
- pregnancy / when it became known | date | disagree | 2011-01 @ a2.6 | 2010-07 @ a3.7 a7.8 | conflicts: 0-1
- drama / title | name | refine | Pearl of the Court (Seo Hye Rang) @ a1.6 a2.7 | Seo Hye Rang @ a7.7
- drama / year | date | refine | first released abroad in 2004 @ a1.6 | 2003 @ a2.7
- drama / her part | other | refine | court lady @ a1.6 | royal doctor @ a2.7
- film / title | name | agree | Mercy for Lady Justice @ a1.8 a2.8
- film / year | date | agree | 2005 @ a1.8 a2.8
- career / since the film | status | agree | little seen, private life @ a1.8 a2.8
