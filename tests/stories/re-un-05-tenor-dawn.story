== a1 | Piazza Notizie | - | Adriano Cavaretti is dead
Adriano Cavaretti, the tenor whose splendid voice became the new measure for opera singers since the war, died at dawn in his house in Modena. ^1 He was 71 years old. ^2
The news came from his manager, Sherri Dobson: "The maestro fought a lengthy, bitter battle against cancer of the pancreas which in the end took his life, but he stayed strong to the end." ^3
Like Ernesto Barusso and Jonna Lund earlier, he owed his renown not to opera alone but to pop songs sung beside stars from all over the world. ^4
== a2 | World Wire, on a blog | 2007-09-06 | A great voice falls silent
MODENA, Italy – Adriano Cavaretti, the fabled tenor from Italy who carried opera to the masses, died on Thursday, beaten by cancer at 71. ^1
"The great tenor Adriano Cavaretti died today at 5 a.m. (11 p.m. Wednesday EDT) at his house in Modena," ran a statement by Sherri Dobson, his manager. ^2 "The Maestro fought a lengthy, bitter battle against the pancreatic cancer which in the end took his life." ^3
For a year his health had been going badly, and still the death of "Big Adriano" grieved stars and poor fans alike. ^4 "There were tenors and then there was Cavaretti," said Gianni Pellirossi, the Italian film director. ^5
World fame came when he sang with Fausto Lorengo and Jaime Barreras at Rome's Caracalla Baths for the 1990 soccer World Cup in Italy. ^6 He also sang for the needy with pop people like Zing and Remo. ^7
He was born in 1935. ^8 His father, a baker, loved to sing, and his mother was employed in a cigar factory. ^9
== a3 | 26 Encore | - | Tenor Cavaretti dies at 71
Adriano Cavaretti, the best loved tenor since Barusso, whose ringing high C's and showmanship made him a giant of opera, died on Thursday. ^1 He was 71. ^2
In an e-mailed statement his manager, Sherri Dobson, told the AP that it was 5 a.m. local time, at his home in Modena, Italy. ^3 He had been found to have pancreatic cancer last year, and was treated again in August. ^4
"The Maestro fought a lengthy, bitter battle against the pancreatic cancer which in the end took his life. ^10 In keeping with the spirit that marked his life and work, he stayed positive until at last yielding to the last stages of his disease," it said. ^5
To Sky TG 24, his assistant Edgar Tocino described calm last days, spent at home. ^6
The last time he performed he sang "Nessun Dorma", when the Winter Olympics opened in Turin, Italy, in February 2006. ^7 Opera he had left with "Tosca" at New York's Metropolitan in March 2004. ^8 People called him "King of the High C's". ^9
== a4 | Daily Courier | 2007-09-06 | Cancer kills opera star Adriano Cavaretti at 71
Weeping crowds stood round the home of Adriano Cavaretti, the opera singer, who died today at the age of 71. ^1
The greatest star of opera in our day lost a long struggle with pancreatic cancer just before 5am. ^2 By his bed, at his villa in Pesaro in northern Italy, were his wife Antonietta, 37, and the three adult daughters of his first marriage. ^3 Modena cathedral will have his body lying in state until he is buried on Saturday, the service being at 1pm UK time. ^4
Sherri Dobson, his manager, said: "The maestro fought a lengthy, bitter battle against the pancreatic cancer which in the end took his life. ^9 Keeping with the spirit that marked his life and work, he stayed positive until at last yielding." ^5
Outside his house near Modena, the city of his birth, so many gathered that police were called. ^6
Fausto Lorengo, his partner with Jaime Barreras in the Three Tenors, said: "I always envied the God-given splendour of his voice - that unmistakeable special colour from the bottom up to the very top of the tenor range." ^7
He first trod a stage in 1961, in La Boheme at Reggio Emilia, but it was Nessun Dorma, which the three sang for the World Cup in Italy in 1990, that the whole globe knew. ^8
== a5 | Star Weekly | 2007-09-06 | Adriano Cavaretti loses his fight at 71
On Thursday, at 5 a.m. local time, Adriano Cavaretti died at home in Modena, Italy; that he had pancreatic cancer was discovered last year. ^1
"The Maestro fought a lengthy, bitter battle against the pancreatic cancer which in the end took his life. ^12 In keeping with the spirit that marked his life and work, he stayed positive until at last yielding to the last stages of his disease," according to Sherri Dobson, his manager. ^2
High fevers had put him in hospital on Aug. 8, but on Aug. 25 he could go home to get better. ^3 This Wednesday Italian papers called his state "very serious" and wrote of short losses of consciousness. ^4 In July 2006 surgeons had operated on the cancer. ^5
Born on Oct. 12, 1935, to a baker with a love for opera, he sang in the choir of Modena, his hometown. ^6 His first professional performance was in 1961. ^7 But it was The Three Tenors, with the Spaniards Jaime Barreras and Fausto Lorengo, in the '90s, that truly made him. ^8
"I always envied the God-given splendor of his voice – that unmistakable special color from the bottom up to the very top of the tenor range," said Lorengo, 65. ^9
He leaves his wife, Antonietta Marconi, 36, their daughter Elena, 4, and Serena, Martina and Emiliana, daughters of an earlier marriage. ^10 The burial is to be on Saturday. ^11
== a6 | Farewells, a blog | - | Opera great Adriano Cavaretti dies at 71
To die at home was what Adriano Cavaretti wanted. ^1 So it was yesterday, at his villa near the Italian city of Modena, his family around him, after a fight with cancer. ^2 The 71-year-old, for many the greatest tenor of his generation, is said to have awaited death calmly. ^3
"The maestro fought a lengthy, bitter battle against the pancreatic cancer, which in the end took his life," said Sherri Dobson, his manager. ^10 "In keeping with the spirit that marked his life and work, he stayed positive until at last yielding to the last stages of his disease." ^4
With Fausto Lorengo and Jaime Barreras, at the soccer World Cup of 1990, the stout man with the black beard brought opera to some 800 million. ^5 He had become famous by standing in at Covent Garden, London, in 1963, and in 1972 hit nine high Cs on end in New York. ^6
Police drew a cordon by the villa yesterday, to keep back those who came to mourn. ^7
In 1996, after 35 years of marriage and three daughters, now adults, he left his wife Ilda for Antonietta Marconi, his secretary. ^8 They were married in 2003 and have a child, Elena, now four. ^9
== a7 | Cathay Daily, language pages | 2007-09-07 | Great tenor falls silent
Italy's opera star Adriano Cavaretti, for many the greatest tenor of his generation, died early on Thursday in Modena, the town he came from. ^1 His manager Sherri Dobson gave word of it. ^2
Late last month he had left hospital, where he had been tested and treated for more than two weeks. ^3 He died at home among his family and close friends. ^4
Last July a tumor was cut from his pancreas, and what remained of his farewell tour of 2006 was dropped. ^5 The 71-year-old had promised a comeback for this year, which never was. ^6
"Big Adriano", stout and dark-bearded, took opera to the masses. ^7 He shot to fame as a stand-in at London's Covent Garden in 1963. ^8 In February 2006, at the opening of the Winter Olympics in Turin, he sang for the public a last time: "Nessun Dorma", the aria by Puccini. ^9
== facts
- Cavaretti / age | age | agree | 71 @ a1.2 a2.1 a3.2 a4.1 a6.3 a7.6
- death / day | date | refine | 2007-09-06 @ a2.1 a4.1 a5.1 a7.1 | Thursday @ a3.1 | yesterday @ a6.2
- death / hour | date | refine | 5 a.m. @ a2.2 a3.3 a5.1 | just before 5 a.m. @ a4.2 | dawn @ a1.1 | early @ a7.1
- death / place | place | disagree | home in Modena @ a1.1 a2.2 a3.3 a5.1 | villa in Pesaro @ a4.3 | villa near Modena @ a6.2 | home @ a7.4 | Modena @ a7.1 | conflicts: 0-1 1-2 1-4
- house / place | place | refine | in Modena @ a1.1 a2.2 a3.3 a5.1 | near Modena @ a4.6 a6.2
- death / cause | other | refine | pancreatic cancer @ a1.3 a2.3 a3.10 a4.2 a5.12 a6.10 | cancer @ a2.1 a6.2
- who announced it | name | agree | Sherri Dobson @ a1.3 a2.2 a3.3 a4.9 a5.2 a6.10 a7.2
- Dobson / statement | quote | disagree | The maestro fought a lengthy, bitter battle against cancer of the pancreas which in the end took his life, but he stayed strong to the end. @ a1.3 | The Maestro fought a lengthy, bitter battle against the pancreatic cancer which in the end took his life. @ a2.3 | The Maestro fought a lengthy, bitter battle against the pancreatic cancer which in the end took his life. In keeping with the spirit that marked his life and work, he stayed positive until at last yielding to the last stages of his disease @ a3.10 a3.5 a5.12 a5.2 a6.10 a6.4 | The maestro fought a lengthy, bitter battle against the pancreatic cancer which in the end took his life. Keeping with the spirit that marked his life and work, he stayed positive until at last yielding. @ a4.9 a4.5 | conflicts: 0-1 0-2 0-3
- by his side | other | refine | his wife and the three daughters of his first marriage @ a4.3 | family @ a6.2 | family and close friends @ a7.4
- last days | status | agree | calm @ a3.6 a6.3
- cancer / found | date | agree | last year @ a3.4 a5.1
- cancer / operation | date | refine | 2006-07 @ a5.5 | last July @ a7.5
- August / treatment | date | refine | August @ a3.4 | Aug. 8 to Aug. 25 @ a5.3 | more than two weeks, until late August @ a7.3
- wife / age | age | disagree | 37 @ a4.3 | 36 @ a5.10 | conflicts: 0-1
- wife / name | name | refine | Antonietta @ a4.3 | Antonietta Marconi @ a5.10 a6.8
- daughters of the first marriage | count | agree | three @ a4.3 a5.10 a6.8
- youngest child / name | name | agree | Elena @ a5.10 a6.9
- youngest child / age | age | agree | 4 @ a5.10 a6.9
- funeral / day | date | refine | Saturday at 1pm UK time @ a4.4 | Saturday @ a5.11
- mourners / police | status | refine | police called @ a4.6 | police cordon @ a6.7
- Lorengo / tribute | quote | refine | I always envied the God-given splendour of his voice - that unmistakeable special colour from the bottom up to the very top of the tenor range. @ a4.7 | I always envied the God-given splendor of his voice – that unmistakable special color from the bottom up to the very top of the tenor range @ a5.9
- Three Tenors / partners | name | agree | Fausto Lorengo and Jaime Barreras @ a2.6 a4.7 a5.8 a6.5
- Three Tenors / concert | date | refine | 1990 World Cup @ a2.6 a4.8 a6.5 | the '90s @ a5.8
- debut / year | date | agree | 1961 @ a4.8 a5.7
- Covent Garden / stand-in | date | agree | 1963 @ a6.6 a7.8
- birth / date | date | refine | 1935 @ a2.8 | 1935-10-12 @ a5.6
- father / trade | other | agree | baker @ a2.9 a5.6
- father / love of music | other | refine | loved to sing @ a2.9 | love for opera @ a5.6
- hometown | place | agree | Modena @ a4.6 a5.6 a7.1
- last performance / date | date | agree | 2006-02 @ a3.7 a7.9
- last performance / place | place | agree | opening of the Winter Olympics in Turin @ a3.7 a7.9
- last performance / aria | name | agree | Nessun Dorma @ a3.7 a7.9
- nickname | name | agree | Big Adriano @ a2.4 a7.7
- rank among tenors | other | refine | best loved since Barusso @ a3.1 | for many the greatest of his generation @ a6.3 a7.1
- looks | other | agree | stout with a dark beard @ a6.5 a7.7
- predecessor he is likened to | name | refine | Ernesto Barusso and Jonna Lund @ a1.4 | Barusso @ a3.1
