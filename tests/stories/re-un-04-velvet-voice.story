== a1 | Charts Daily | - | Larry Gray passes away
Ted Blankman, who was Larry Gray's manager for 30 years, confirms in a statement that the star had been in hospital since September. ^1 "For months we let the media from around the world 'weave the tales' from their own point of view," Blankman said. ^2 "Larry's kidneys had failed and he was on dialysis but in high spirits. ^9 In Larry's case, the kidney failure came from hypertension." ^3
Gray leaves eight children, the youngest of them Larriana, four weeks old, and some grandchildren. ^4 Before he entered the hospital he is said to have started on an album of duets. ^5
He came up as an A&R man and producer, then built the girl group Boundless Heart around his wife of that time, Glorean. ^6 Once they had done well he sang for himself and had numbers like "You're the Sun, the Moon, My Heaven", "It's Rapture When You Curl Up Close to Me" and the chart-topping "Never Tire of Your Touch, Babe". ^7 His basso profundo was heard in cartoons and commercials alike. ^8
== a2 | Formosa Times | 2003-07-06 | Kidney failure kills Larry Gray, 58
Larry Gray, of the deep voice and the lavishly scored songs of seduction, died on Friday in Los Angeles, aged 58. ^1 Hypertension had led to kidney failure, and that was the cause, his manager, Ted Blankman, said in a statement. ^2 The singer, who kept in view with appearances on `Amy McNeal', had been at work on a new album. ^3
Over strings, guitars and a heartbeat of drums his bottomless bass spoke and crooned hits like Never Tire of Your Touch, Babe, You're the Sun, the Moon, My Heaven and It's Rapture When You Curl Up Close to Me. ^4 The Anthem of Love, an instrumental he had in 1973 with the Boundless Heart Orchestra, opened the age of disco. ^5 In the 1980s and '90s, when his first fans' children came upon his music, his career picked up again. ^6
Galveston, Texas, was his birthplace. ^7 Singing gospel he learned from his mother. ^8 The family went to Los Angeles, where at 11 he first played on a record, at the piano. ^9 For the theft of tires he was locked up for seven months in 1960. ^10 By his 1999 book, hearing an Alvin Priestley hit in jail made him give up crime. ^11
== a3 | Dublin Courier | - | Larry Gray, soul singer, dead at 58
The crooner Larry Gray, who brought soul and R&B a rich baritone and explicit words, is dead at 58. ^1
Years of high blood pressure had ruined his kidneys. ^2 Since last September he had been in hospital, and around 9:30 a.m. he died in the Cedars-Sinai Medical Center, Los Angeles, according to Mr Ted Blankman, his manager. ^3
He was famous for three decades, with songs such as You're the Sun, the Moon, My Heaven; Never Tire of Your Touch, Babe; and It's Rapture When You Curl Up Close to Me. ^4
Gray, a Texan by birth (September 12th, 1944), was a child mostly in Los Angeles. ^5 From the squeaky tones of a preadolescent, he told Ebony in 1990, his voice fell overnight to its famous bass. ^6 "It frightened me and my mother when I talked that morning," he said. ^12 "It was wholly unexpected." ^7
At age 16 he was put in jail for stealing tyres, which he said helped to set him right. ^8 With his first wife, a childhood sweetheart called Mary in his book, he had four children before they parted in 1969. ^9 Some hold that his Anthem of Love of 1973 helped to start disco. ^10 In 1994 the album The Idol Is Love revived him, and the comedy series Amy McNeal regularly featured his songs. ^11
== a4 | Dates in History | - | 4 July 2003: Larry Gray dies
Larry Gray, an American record producer, singer and songwriter, was born on September 12, 1944, and died on July 4, 2003. ^1 The winner of five Grammys, he was known for a rich bass voice and a romantic air, and had his greatest days in the 1970s, alone and with his Boundless Heart Orchestra. ^2 Around the world his albums and singles together sold over 100 million, as two critics have it. ^3
High blood pressure plagued him for a long while, and in the autumn of 2002 his kidneys failed. ^4 After a stroke in May 2003 he had to withdraw from public life. ^5 It was at Cedars-Sinai Medical Center in Los Angeles that he died, of renal failure. ^6
== a5 | Daily Courier | - | Soul legend Larry Gray is dead
Musicians were grieving tonight for the American soul legend Larry Gray, dead at the age of 58. ^1 He passed away today around 2pm British time at Cedars-Sinai Medical Centre, Los Angeles, said Ted Blankman, his manager. ^2 High blood pressure over years had brought on kidney failure. ^3
The greatest of his hits, Never Tire of Your Touch, Babe and You're The Sun, The Moon, My Heaven, both date from the 1970s, his own era. ^4 Some say it was he who launched disco. ^5
A single mother bore him in Galveston, Texas, in 1944; later they moved to south central Los Angeles. ^6 He first sang in the choir of a Baptist church, but at 16 was jailed for the theft of tyres, a punishment that he said put him straight. ^7
To Ebony magazine he said in 1990 that overnight the squeaky tones of a teenager had given way to the rumble that made his name. ^8 "It frightened me and my mother when I talked that morning," he said. ^11 "It was wholly unexpected. ^12 My ribs rattled." ^9 The example of Alvin Priestley moved him to make his first records in the early 1960s. ^10
== a6 | Newsroom Britain | 2003-07-05 | Singer Larry Gray dies
After a long illness the celebrated soul singer Larry Gray has died in Los Angeles. ^1 He was 58. ^2
The end came on Friday morning at Cedars Sinai Hospital in West Hollywood, said Ted Blankman, his manager. ^3 Among his hits were You're My Sun, My Moon, My Heaven and Never Tire Of Your Touch, Babe. ^4
On dialysis, he had waited for a new kidney since last September. ^5 In May he had a stroke. ^6
Three decades of fame came from his low voice and pulsing rhythms, with their height in the 1970s. ^7 During the 1990s that decade's music was found anew, and he was wanted once more. ^8 Amy McNeal, the comedy hit, brought him a whole new public by using his songs, and Gray once appeared in it. ^9
Ron Corwin, who founded the show Groove Train, called him "a true maestro" and said that his words were meant for Glorean James, his second wife. ^10
== a7 | Computer-Onkel Forum | - | US soul legend Larry Gray has died
Los Angeles - America's soul legend Larry Gray is dead at the age of 58. ^1 His manager Ted Blankman said that a kidney complaint killed him on Friday in a Los Angeles hospital, following a long illness. ^2
Since the 70s the rhythm-and-blues man had had many hits around the world, such as "You're The Sun, The Moon, My Heaven" and "Never Tire Of Your Touch". ^3 More than 100 million records were sold by the heavy man with the striking bass voice. ^4
He had been waiting since September for a donor's kidney. ^5 Besides, he suffered from what a stroke in May had left, which harmed his speech as well. ^6 Blood pressure was a further trouble. ^7 Much of the past nine months he spent in hospital, so concerts had to be dropped. ^8
== facts
- Gray / age | age | refine | 58 @ a2.1 a3.1 a5.1 a6.2 a7.1 | born 1944-09-12, died 2003-07-04 @ a4.1
- death / day | date | refine | 2003-07-04 @ a2.1 a4.1 a6.3 | Friday @ a7.2 | today @ a5.2
- death / hour | date | disagree | around 9:30 a.m. @ a3.3 | around 2 p.m. British time (6 a.m. local) @ a5.2 | morning @ a6.3 | conflicts: 0-1
- death / city | place | refine | Los Angeles @ a2.1 a3.3 a4.6 a5.2 a6.1 a7.2 | West Hollywood @ a6.3
- hospital / name | name | disagree | Cedars-Sinai Medical Center @ a3.3 a4.6 a5.2 | Cedars Sinai Hospital @ a6.3 | conflicts: 0-1
- death / cause | other | agree | kidney failure @ a2.2 a4.6 a7.2
- kidney failure / cause | other | agree | high blood pressure @ a1.3 a2.2 a3.2 a5.3
- who announced it | name | agree | Ted Blankman @ a1.1 a2.2 a3.3 a5.2 a6.3 a7.2
- Blankman / post | status | refine | manager for 30 years @ a1.1 | manager @ a2.2 a3.3 a5.2 a6.3 a7.2
- in hospital / since | duration | refine | since September @ a1.1 a3.3 | much of the past nine months @ a7.8
- kidneys / failed or kidney awaited since | date | refine | autumn of 2002 @ a4.4 | September @ a6.5 a7.5
- Gray / dialysis | status | agree | on dialysis @ a1.9 a6.5
- stroke / month | date | refine | 2003-05 @ a4.5 | May @ a6.6 a7.6
- Gray / illness | status | agree | long illness @ a6.1 a7.2
- song / You're the Sun title | name | disagree | You're the Sun, the Moon, My Heaven @ a1.7 a2.4 a3.4 a5.4 a7.3 | You're My Sun, My Moon, My Heaven @ a6.4 | conflicts: 0-1
- song / Never Tire title | name | refine | Never Tire of Your Touch, Babe @ a1.7 a2.4 a3.4 a5.4 a6.4 | Never Tire Of Your Touch @ a7.3
- song / It's Rapture title | name | agree | It's Rapture When You Curl Up Close to Me @ a1.7 a2.4 a3.4
- Anthem of Love / year | date | agree | 1973 @ a2.5 a3.10
- Anthem of Love / part in disco | status | refine | opened the age of disco @ a2.5 | some hold it helped to start disco @ a3.10 | some say he launched disco @ a5.5
- Gray / voice | other | disagree | basso profundo @ a1.8 | bass @ a2.4 a3.6 a4.2 a7.4 | baritone @ a3.1 | conflicts: 0-2 1-2
- Gray / voice before it broke | other | disagree | of a preadolescent @ a3.6 | of a teenager @ a5.8 | conflicts: 0-1
- Gray / voice, told to | other | agree | Ebony in 1990 @ a3.6 a5.8
- Gray / on his voice | quote | refine | It frightened me and my mother when I talked that morning. It was wholly unexpected. @ a3.12 a3.7 | It frightened me and my mother when I talked that morning. It was wholly unexpected. My ribs rattled. @ a5.11 a5.12 a5.9
- Gray / date of birth | date | refine | 1944-09-12 @ a3.5 a4.1 | 1944 @ a5.6
- Gray / birthplace | place | refine | Galveston, Texas @ a2.7 a5.6 | Texas @ a3.5
- Gray / youth | place | refine | Los Angeles @ a2.9 a3.5 | south central Los Angeles @ a5.6
- Gray / jailed at | age | refine | 1960 @ a2.10 | 16 @ a3.8 a5.7
- Gray / jailed for | other | agree | stealing tires @ a2.10 a3.8 a5.7
- Gray / first sang | other | refine | gospel learned from his mother @ a2.8 | choir of a Baptist church @ a5.7
- Priestley / influence | other | refine | made him give up crime @ a2.11 | moved him to make records @ a5.10
- Gray / children | count | refine | eight @ a1.4 | four with his first wife @ a3.9
- Glorean / relation | status | refine | wife of that time @ a1.6 | second wife @ a6.10
- Gray / records sold | count | agree | over 100 million @ a4.3 a7.4
- Gray / heyday | date | agree | 1970s @ a4.2 a5.4 a6.7
- Gray / fame | duration | agree | three decades @ a3.4 a6.7
- Gray / revival | date | refine | 1980s and 1990s @ a2.6 | 1994 @ a3.11 | 1990s @ a6.8
- Gray / in Amy McNeal himself | count | disagree | appearances @ a2.3 | once @ a6.9 | conflicts: 0-1
- Amy McNeal / his songs | status | agree | used in it @ a3.11 a6.9
- Gray / last work | other | refine | album of duets @ a1.5 | new album @ a2.3
- orchestra / name | name | agree | Boundless Heart Orchestra @ a2.5 a4.2
