== a1 | Business Hour International | - | Conni Olvera Dead: U.S. Aviation Bodies Confirm Crash
Pop singer Conni Olvera is dead, as both the U.S. aviation board and the NTSB have confirmed, after her private plane crashed in Mexico early on Sunday morning. ^1
A number of news outlets say that Olvera was one of five passengers and two pilots killed. ^2 Their Learjet 25 had left the northern city of Monterrey at 3:15 a.m. local time. ^3 Just 10 minutes afterwards it vanished from the radar screens. ^4 It should have landed at Toluca International Airport, outside Mexico City, at 4:40 a.m. ^5 The singer's publicist, lawyer and makeup artists were among the dead. ^6
On Sunday the wreck of a small plane, thought to be hers, was discovered in northern Mexico. ^7
Olvera, 43, sold over 15 million records in her career. ^8 She had five children. ^9 She was also a grandmother of two. ^10 In October she filed to divorce baseball player Ernesto Balboa after two years of marriage.
Latin Grammy nominations came to her in 2002, 2008 and 2011. ^11
== a2 | Chan's Scrapbook | - | Mexican-American singer Conni Olvera, 43, killed in plane crash
Her father and brother told Telemundo that Conni Olvera, the Mexican-American singer, died in a plane crash on Saturday night. ^1
"She never quit and she was kind to everybody," said Ramiro, her father, outside his home in Lakewood, Calif.
The wreck turned up on Sunday in the north of Mexico, the authorities said, and it seemed nobody had survived. ^2 It lay in the Ejido La Dorada, Municipality of Nuevo Leon. ^3 Rodolfo Paz Medrano, who heads communications and transport, said the plane could not be recognized, though the evidence pointed to the singer's aircraft. ^4
The Learjet had taken off at 3:15 a.m. local time, officials said. ^5 It went off the radar some 62 miles from Monterrey. ^6
Olvera had given a concert in Monterrey on Saturday night and was on the way to Toluca in central Mexico. ^7 With her were two pilots and four other passengers, Mexican officials said. ^8 The missing, said the ministry, included her publicist, lawyer and makeup artist and the flight crew. ^9
== a3 | Findy News | - | Human Remains Taken From Conni Olvera's Crash Site
At the place where the plane of Mexican-American singer Conni Olvera and six others crashed, human remains were found on Tuesday. ^1 They cannot be identified by sight, the investigators say, nor is it clear if they come from one person or more. They were sent to Monterrey for DNA tests.
It was Sunday afternoon, only hours after the crash, when the wrecked Learjet was found in the Ejido La Dorada area of Nuevo Leon. ^2 The flight had left Monterrey early on Sunday. ^3 Air traffic controllers lost contact with it at 3:15 a.m. ^4 It was then about 60 miles into the way to Toluca, where Olvera was to tape an episode of La Voz. ^5 There were two pilots on the plane, and Olvera had her publicist, lawyer, hairdresser and makeup artist with her. ^6
Known as "La Reina de la Banda", Olvera sold more than 15 million records. ^7 She had several Latin Grammy nominations. ^8
She leaves 5 children. ^9 Two grandchildren, her parents and her siblings also survive her. ^10
== a4 | Gulf Coast Times | 2012-12-10 | No survivors in wreckage of plane thought to carry Mexican-American star Conni Olvera
MONTERREY, Mexico — Authorities said the wreckage of a small plane, believed to be that of Mexican-American music superstar Conni Olvera, was found on Sunday in northern Mexico with no sign of survivors. ^1
"Everything suggests" that it is the U.S.-registered Learjet 25 with Olvera and six others, bound for Toluca from Monterrey, said Transportation and Communications Minister Rodolfo Paz Medrano. ^2 The plane was lost shortly after it took off early on Sunday. ^3
"Nothing can be recognized, neither material nor human," Paz Medrano told Televisa of the site in the state of Nuevo Leon. ^4 So hard was the impact that the remains lay over 250 to 300 meters. ^5
Jaime Rosell, spokesman for the government of Nuevo Leon, said the plane left at about 3:30 a.m. after a concert by Olvera in Monterrey. ^6 About 10 minutes later, he said, aviation authorities lost contact with it. ^7 It was due in Toluca roughly an hour after that. ^8
Her publicist, Hector Olvera, her lawyer, a makeup artist and the flight crew were on board as well. ^9
Olvera, 43, was born in Long Beach, Calif., and raised there. ^10 She has sold over 15 million records. ^11
== a5 | Channel 7 Southland | 2012-12-10 | U.S. aviation investigators confirm death of Conni Olvera
Conni Olvera, 43, and six others took off from Monterrey for Toluca at about 3:30 a.m. on Sunday, after a concert. ^1 About 10 minutes into the flight, controllers lost contact with the U.S.-registered Learjet 25. ^2
In rough country some 70 miles from Monterrey, in the state of Nuevo Leon, Mexican authorities found the wreck. ^3 With it was Olvera's driver's license from California. ^4 The crash was so violent, officials said, that nothing could be recognized, neither material nor human. ^5
Some of her brothers said in front of the family home in Lakewood on Monday that they still hoped she was alive. ^6 "To our mind, we still trust that my sister will be fine," said one of them, Luis. "Nobody has confirmed to us that her body was recovered - dead or alive." Chepillo, a brother who is a famous singer himself, thanked the public. Other brothers wanted to travel to Mexico on Monday to identify her.
The plane was 43 years old. ^7 In 2005, records show, it suffered substantial damage in an accident in which its fuel system malfunctioned. ^8
== a6 | LA Local News | 2012-12-11 | Remains From Conni Olvera Crash Site To Be Tested
LAKEWOOD — Overnight the remains of banda singer Conni Olvera and six others were recovered in Northern Mexico and brought to a forensics facility, authorities there said on Tuesday. ^1
Olvera, 43, sang at a concert in Monterrey and boarded a Learjet 25 early on Sunday morning. ^2 By the Mexican authorities' account it took off at about 3:30 a.m. ^3 Ten minutes later airport officials lost contact with the pilots and it was reported missing. ^4
The National Transportation Safety Board confirmed on Monday that Olvera died in the crash. ^5 It happened near Doblado, Nuevo Leon. ^6
Among the debris lay her California driver's license, officials said. ^7 Her lawyer, her publicist and the crew were killed too, according to CBS News. ^8
The jet was built in 1969. ^9 Records show that it was heavily damaged while landing in 2005, and that officials cleared it afterwards. ^10 The owner, Sunwood Management of Las Vegas, is being looked at too; the Drug Enforcement Administration seized one of its planes in September.
Olvera was a native of Long Beach. ^11 Five children survive her. ^12
== a7 | Hot Haha | 2012-12-09 | Mexican-American singer Conni Olvera killed in plane crash
MEXICO CITY - A small jet came down in northern Mexico and killed the Mexican-American singer on board, Conni Olvera, her father said on Sunday. ^1
Her Learjet dropped off the radar 62 miles from the northern city of Monterrey. ^2 It was then about 3:30 a.m. local time, according to a spokesman for the state of Nuevo Leon, who said its remains had been found. ^3
After that, Ramiro Olvera, the singer's father, told Telemundo television that all seven on the plane, including two pilots, were dead. ^4 "We lost them all," he said, with two of his sons beside him.
The search still goes on in the municipality of Doblado, south of Monterrey. ^5 The wreck was spread so wide that hardly anything could be recognized, said the transportation and communications ministry. ^6
Olvera, 43, was on the way to Toluca after a concert on Saturday night in Monterrey. ^7 She was born in Long Beach, California. ^8 Her website says she sold about 15 million records. ^9 It also says that she was nominated for Grammys. ^10 She had five children. ^11
== facts
- crash / date | date | disagree | 2012-12-09 @ a1.1 a3.3 a4.3 a5.1 a6.2 | 2012-12-08 @ a2.1 | conflicts: 0-1
- jet / takeoff | date | disagree | 03:15 @ a1.3 a2.5 | about 03:30 @ a4.6 a5.1 a6.3 | conflicts: 0-1
- jet / contact lost | date | disagree | 10 minutes after 03:15 @ a1.4 | 03:15 @ a3.4 | 10 minutes after 03:30 @ a4.7 a5.2 a6.4 | about 03:30 @ a7.3 | conflicts: 0-1 0-2 1-2 1-3 2-3
- jet / distance when lost | quantity | refine | 62 miles @ a2.6 a7.2 | about 60 miles @ a3.5
- jet / people on board | count | agree | seven @ a1.2 a2.8 a3.1 a4.2 a5.1 a6.1 a7.4
- jet / who was with her | other | refine | publicist, lawyer and makeup artists @ a1.6 | publicist, lawyer, makeup artist @ a2.9 a4.9 | publicist, lawyer, hairdresser and makeup artist @ a3.6 | lawyer and publicist @ a6.8
- jet / destination | place | agree | Toluca @ a1.5 a2.7 a3.5 a4.2 a5.1 a7.7
- jet / due in Toluca | date | refine | 04:40 @ a1.5 | about an hour later @ a4.8
- jet / model | name | refine | Learjet 25 @ a1.3 a4.2 a5.2 a6.2 | Learjet @ a2.5 a3.2 a7.2
- wreck / found | date | refine | Sunday @ a1.7 a2.2 a4.1 | Sunday afternoon @ a3.2
- crash / where in Nuevo Leon | place | refine | Ejido La Dorada @ a2.3 a3.2 | Nuevo Leon @ a4.4 a5.3 | Doblado @ a6.6 a7.5
- death / who confirmed it | other | refine | NTSB and the U.S. aviation board @ a1.1 | her father and brother @ a2.1 | NTSB @ a6.5 | her father @ a7.1
- wreck / nothing recognizable | quote | refine | neither material nor human @ a4.4 a5.5 | the plane could not be recognized @ a2.4 | hardly anything could be recognized @ a7.6
- remains / recovered | date | refine | Tuesday @ a3.1 | overnight to Tuesday @ a6.1
- Olvera / age | age | agree | 43 @ a1.8 a4.10 a5.1 a6.2 a7.7
- Olvera / records sold | quantity | refine | more than 15 million @ a1.8 a3.7 a4.11 | about 15 million @ a7.9
- Olvera / children | count | agree | five @ a1.9 a3.9 a6.12 a7.11
- Olvera / grandchildren | count | agree | two @ a1.10 a3.10
- Olvera / nominations | other | refine | Latin Grammys in 2002, 2008 and 2011 @ a1.11 | several Latin Grammy nominations @ a3.8 | Grammys @ a7.10
- Olvera / birthplace | place | agree | Long Beach @ a4.10 a6.11 a7.8
- license / found | status | agree | found in the wreck @ a5.4 a6.7
- jet / age | age | refine | 43 years @ a5.7 | built in 1969 @ a6.9
- jet / accident of 2005 | other | refine | fuel system malfunction @ a5.8 | damaged while landing @ a6.10
- Olvera / last concert | place | agree | Monterrey @ a2.7 a4.6 a6.2 a7.7
- wreck / spread | quantity | refine | 250 to 300 meters @ a4.5 | wide @ a7.6
