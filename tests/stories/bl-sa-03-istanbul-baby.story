== a1 | Bosphorus News Service | 2022-09-14T09:10:00Z | Actress Defne Karasu gives birth to baby girl
Turkish actress Defne Karasu, the star of 'Hasret Pencereleri', and musician Kerem Aldoğan have become parents of a girl. ^1 Their first child was born at a private hospital in Istanbul's Şişli district on Tuesday. ^2
The baby, who has been named Mavi, weighed 3,240 grams, the hospital said, adding that mother and daughter were in good health. ^3 Aldoğan announced the news on his Instagram account with a black-and-white photograph of a tiny hand. ^4 "The loudest and best song of my life," wrote the 36-year-old guitarist of the rock group Son Vapur. ^5
Karasu, 33, and Aldoğan were married in Bodrum in June 2020. ^6
== a2 | Khaleej Star | 2022-09-15T12:00:00Z | She waited for Murat for four seasons. For Maya she waited eighteen hours
The heroine of 'Windows of Longing', the Turkish serial that has not left Arab screens since 2019, was delivered of a girl at dawn yesterday after eighteen hours of labour. ^1 The new parents have settled on the name Maya. ^2
The happy tidings were given out by her manager, Ayşe Tunalı, who read a message to reporters at the gate of the Ihlamur Hospital before anyone else had said a word. ^3 Little Maya came in at a little over three kilos. ^4 Her father, Kerem Aldogan, has since called her "the best song of my life". ^5
The actress, 33, wed the rock guitarist two years ago on the Aegean coast. ^6 A Dubai network is said to have offered her 40,000 dollars an episode for a Ramadan series, which she put off in the spring when she made her pregnancy public. ^7
== a3 | Drama Buzz PK | - | Mubarak ho! 'Intezar' star Defne Karasu is now a mommy
Remember Hande from 'Intezar', running down that hospital corridor in the rain? Well, Defne Karasu, whose show we all binged in its Urdu dub, has gone to hospital for a much nicer reason. ^1
The little princess came into the world on 13 September in Istanbul and tipped the scales at 7 lbs 2 oz. ^2 She is called Mavi, which is Turkish for blue and, we think, adorable. ^3 "She is the loudest song of my life and also the best," hubby Kerem posted. ^4
The pair tied the knot in the seaside town of Bodrum in 2020, with Defne barefoot. ^5 She had broken the baby news to her 9 million followers on 8 April. ^6 No long break for our girl though: she will be back on set in November, inshallah. ^7
== a4 | The Istanbul Post | 2022-09-16T07:00:00Z | Hospital begs actress's fans: no more flowers
Ihlamur Hospital in Şişli has asked admirers of Defne Karasu to stop leaving bouquets in its ambulance bay, after two paramedics slipped on carnations on Wednesday night. ^5
The actress gave birth there on Tuesday morning following eleven hours of labour, by the account of her obstetrician, Dr Levent Saraç. ^1 She was to be discharged today. ^2 "We are a hospital and not a greenhouse," said the deputy director, Nuray Bilgin.
Mr Aldoğan, who had broken the news himself in a post on Tuesday evening, repeated the request through his record company. ^3 The girl has been entered in the register as Mavi Nur. ^4 Some 300 bouquets were sent on to a nursing home in Okmeydanı.
== a5 | Screen Weekly Europe | 2022-09-20T10:30:00Z | 'Hasret Pencereleri' sets late-November restart
Cameras will roll again on Turkish hit 'Hasret Pencereleri' in the last week of November, producer Altın Köprü said, ending a five-month gap forced by the pregnancy of its lead. ^1
Defne Karasu, 33, had a daughter a week ago today and left hospital on Friday. ^2 The producer had known since February, well before the actress went public in April, and banked eleven episodes ahead of the summer. ^3
The drama, sold as 'Windows of Longing' in the Arab world and dubbed into Urdu as 'Intezar', has been licensed to 71 territories. ^4 A fifth season is budgeted at 2.1 million euros.
== facts
- baby / date of birth | date | disagree | 2022-09-13 @ a1.2 a3.2 a4.1 a5.2 | 2022-09-14 @ a2.1 | conflicts: 0-1
- baby / name | name | disagree | Mavi @ a1.3 a3.3 | Maya @ a2.2 a2.4 | Mavi Nur @ a4.4 | conflicts: 0-1, 1-2
- birth / who first announced it | other | disagree | Aldoğan, on Instagram @ a1.4 | her manager Ayşe Tunalı, before anyone else @ a2.3 | Aldoğan himself, in a post @ a4.3 | conflicts: 0-1, 1-2
- labour / length | duration | disagree | eighteen hours @ a2.1 | eleven hours @ a4.1 | conflicts: 0-1
- baby / weight | quantity | refine | 3,240 grams @ a1.3 | a little over three kilos @ a2.4 | 7 lbs 2 oz @ a3.2
- Aldoğan / words on his daughter | quote | refine | "The loudest and best song of my life" @ a1.5 | "the best song of my life" @ a2.5 | "She is the loudest song of my life and also the best" @ a3.4
- baby / sex | other | agree | girl @ a1.1 a2.1 a3.2 a4.4 a5.2
- birth / place | place | refine | a private hospital in Şişli, Istanbul @ a1.2 | the Ihlamur Hospital @ a2.3 | Istanbul @ a3.2 | Ihlamur Hospital in Şişli @ a4.5
- Karasu / age | age | agree | 33 @ a1.6 a2.6 a5.2
- wedding / date | date | refine | 2020-06 @ a1.6 | two years ago @ a2.6 | 2020 @ a3.5
- wedding / place | place | refine | Bodrum @ a1.6 a3.5 | the Aegean coast @ a2.6
- pregnancy / made public | date | refine | spring 2022 @ a2.7 | 2022-04-08 @ a3.6 | 2022-04 @ a5.3
- Karasu / discharge from hospital | date | agree | 2022-09-16 @ a4.2 a5.2
- series / filming restart | date | refine | November 2022 @ a3.7 | last week of November 2022 @ a5.1
- series / title | name | refine | Hasret Pencereleri @ a1.1 a5.1 | Windows of Longing @ a2.1 | Intezar, in the Urdu dub @ a3.1 | Windows of Longing in the Arab world, Intezar in Urdu @ a5.4
- Aldoğan / occupation | other | refine | guitarist of the rock group Son Vapur @ a1.5 | rock guitarist @ a2.6
- birth / hour | other | refine | at dawn @ a2.1 | morning @ a4.1
