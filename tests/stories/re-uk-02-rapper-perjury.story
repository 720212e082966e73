== a1 | Sheen Magazine Blog | - | Lil' Roz gets a year and a day
Rosalyn Johns, known as Lil' Roz, was handed a year and a day in federal prison yesterday, along with a $50,000 fine for perjury, after a surprise confession in court that she had lied to a grand jury. ^1
The "Queen Cat" of old with her bad-girl defiance was nowhere to be seen, and news reports say that Ms. Johns expressed remorse. ^2
"I testified falsely during the grand jury and at trial," ran her short statement to the sentencing judge, Gerald E. Finch. ^3 "At the time I believed it was the right thing to do, but I now know it was wrong." (The New York Times) ^4
Roz, 30, could have gotten as much as 20 years on the four perjury counts she was convicted of in March. ^5 No less than two years and nine months was what prosecutors had wanted. ^6 Judge Finch, who again and again likened the rapper to Marta Stuart, did not want to be harder on her than on the domestic icon, who he said "happens to be older and whiter and whose entertainment audience is wealthier." ^7
The guilty verdict was for lying to a grand jury about a shootout of rival rappers on Feb. 25, 2001 outside the radio station Heat 97 in Lower Manhattan. ^8
The hip-hop star reportedly took "total blame" yesterday for what her friend and co-defendant did - Danique Hopwell, 32, convicted of perjury too - while stating, "I am a decent, God-fearing person." ^9
Where she will serve is not reported, though the judge asked for a prison near her New York home. ^10 She has to surrender on Sept. 19. ^11
== a2 | Beat Weekly UK | - | Lil' Roz jailed
A year in prison is the sentence for Lil' Roz, who lied to a grand jury in order to shield friends. ^1
Convicted in March of perjury and conspiracy, the rapper had been looking at up to 20 years on three perjury counts and one of conspiracy. ^2
Two of her associates were under the jury's investigation for their part in a 2001 shooting outside a radio station in Manhattan. ^3
BBC News says that she pleaded for leniency before being sentenced in New York, and admitted her wrong. ^4
She told the court: "I testified falsely to the grand jury and during the trial. ^5 At the time I believed it was the right thing to do. ^6 Now I know it was wrong." ^7
The star, whose real name is Rosalynn Johns, also received a $50,000 (£28,000) fine. ^8
The shootout took place on February 25, 2001 outside Heat 97's studios in Manhattan, when five men fired 22 bullets and one man was shot in the back. ^9
She was accused of lying in 2003, when she said to a grand jury that her ex-manager had not been at the station that day, and denied knowing a former bodyguard. ^10 The two admitted to having been there and pleaded guilty to gun charges. ^11
== a3 | Metro Gawk | - | Big sentence for a Lil' rapper
The fashion world's newest pet, Lil' Roz, has been given a year and a day in prison and a $50,000 fine for "lying to a federal grand jury to shield friends involved in a 2001 shootout outside a Manhattan radio station." ^1 That extra day tells you a judge was out to make a point. ^2
The AP has it that the judge also "considered the public perception of sending a young, African-American performer to prison for far longer than Marta Stuart." ^3
Lil' Roz had said to him, "I ask you to consider my entire life's work and not only the days in the grand jury and on the witness stand in the courtroom. ^4 I'm a God-fearing, decent person." ^5
We cannot fathom that she goes to prison when Robert Scrubby, the HealthNorth CEO accused of fraud worth billions of dollars, walks. ^6
== a4 | Trial TV News | 2005-07-07 | A little time for Lil' Roz
NEW YORK -- The rap diva born Rosalyn Johns must spend one year and one day in federal prison. ^1 The sentence came Wednesday, for lying to a grand jury on a 2001 gun fight in which members of her entourage faced a rival rap crew. ^2
Holding a Bible, in a thin and trembling voice, Johns finally conceded the guilt she had denied throughout the trial: "I can tell you this is by far the hardest thing I have ever had to go through." ^3 She went on: "I testified falsely during the grand jury and in trial. ^4 At the time, I believed it was the right thing to do, but now I know I was wrong." ^5
There is also a $50,000 fine, and three years' probation once she is out. ^6 She has asked for Danbury, a minimum-security federal institution in Connecticut, to be near her mother. ^7 Surrender is set for September 19 at 2 p.m. ^8
The jury had convicted the 4-foot-11 star on March 17, 2005, of one count of conspiracy to commit perjury and three of perjury before a grand jury looking into a February 25, 2001 shoot-out in front of a Manhattan radio station. ^9
U.S. District Judge Gerald Finch scolded her for perjuring herself a second time in his courtroom. ^10 "You tried to charm them and fool them," he said. ^11 "They saw you lie to them. I saw you lie. It was an insult to the court and to the system." ^12
== a5 | Open Newswire | 2005-07-06 | Rapper 'Little Roz' must serve 1 year
For lying to a grand jury, rapper Lil' Roz, also known as Rosalyn Johns, received a sentence of one year and one day in prison and must pay $50,000. ^1
Johns had been asked what part several acquaintances had in a gunfight. ^2 She testified that she had not seen her manager on the day of the clash, and claimed not to recognize one of her associates in a photo. ^3 She also said she took "total blame" for the same perjury by her assistant, Danique Hopwell. ^4
It all began in front of New York's "Heat 97" radio station, where her entourage met the rival group Cordone-N-Nolasco and took them to task about the song "Boom, Boom", which had an insult to Johns in it. ^5
== a6 | Popnoise | - | slammer time for lil' roz!
breaking news: one year in jail for rap queen-cat diva lil' roz! ^1 maybe marta stuart has some tips for her. ^2
Judge Gerald Finch sentenced Roz on Wednesday afternoon (July 6), at the U.S. District Court in Manhattan, to a year and a day in prison. ^3 On top come a $50,000 fine and, after the sentence, three years' probation. ^4 September 19 is the day by which she must give herself up to the authorities. ^5 Her assistant, Danique Hopwell, also guilty of perjury and conspiracy, got the same sentence. ^6
Roz, reports say, cried and clutched a Bible as she addressed the judge before he sentenced her. ^7 She confessed, which wrecked any hope of appealing the conviction (the sentence may still be appealed), and apologized. ^8 "I take full blame for my actions," she said. ^9 "It was wrong, and this is the worst thing I've ever gone through." ^10
The judge tore into her for dishonesty, calling her lies an insult to him and to court. ^11 Her publicist is expected to put out a statement. ^12
== a7 | Chart Journal | 2005-07-06 | Lil' Roz ordered to prison for a year and a day
A Grammy-winning rapper, Lil' Roz, received a sentence of a year and a day in prison in New York today (July 6), and a $50,000 fine, because she lied to a federal grand jury to shield friends who took part in a 2001 shootout outside a Manhattan radio station. ^1 Plenty of rappers have been to prison; she is the first woman of big name to do so. ^2
Rosalyn Johns, as she is really called, risked up to 20 years before U.S. District Judge Gerald Finch: five each for three counts of perjury and one of conspiracy. ^3 Her conviction dates from March. ^4
What she told the grand jury was that she had not noticed two close friends on the scene: her manager, Damon Bolter, and Saif Jenkins, alias "Gatta." ^5 Both of them have pleaded guilty to gun charges. ^6
Security photos from the station showed jurors how Bolter opened a door for her, and two witnesses who used to make records with her testified to seeing her there with Bolter and Jenkins. ^7
Station WQHZ-FM, known as Heat 97, was where her entourage and the rival Cordone-N-Nolasco met. ^8 Hers challenged the others over the Cordone-N-Nolasco song "Boom, Boom," in which rival Roxy Green insulted Lil' Roz. ^9 The shooting that followed left one man hurt. ^10
== facts
- Lil' Roz / length of the sentence | duration | disagree | a year and a day @ a1.1 a3.1 a4.1 a5.1 a6.3 a7.1 | a year @ a2.1 a6.1 | conflicts: 0-1
- Lil' Roz / fine | money | agree | $50,000 @ a1.1 a2.8 a3.1 a4.6 a5.1 a6.4 a7.1
- Lil' Roz / date of the sentence | date | refine | yesterday @ a1.1 | 2005-07-06 @ a4.2 a6.3 a7.1
- Lil' Roz / first name | name | disagree | Rosalyn Johns @ a1.1 a4.1 a5.1 a7.3 | Rosalynn Johns @ a2.8 | conflicts: 0-1
- the judge / name | name | refine | Gerald E. Finch @ a1.3 | Gerald Finch @ a4.10 a6.3 a7.3
- Lil' Roz / confession of false testimony | quote | disagree | "I testified falsely during the grand jury and at trial" @ a1.3 | "I testified falsely to the grand jury and during the trial." @ a2.5 | "I testified falsely during the grand jury and in trial." @ a4.4 | conflicts: 0-1, 0-2, 1-2
- Lil' Roz / the right thing to do | quote | disagree | "At the time I believed it was the right thing to do, but I now know it was wrong." @ a1.4 | "At the time I believed it was the right thing to do. Now I know it was wrong." @ a2.6 a2.7 | "At the time, I believed it was the right thing to do, but now I know I was wrong." @ a4.5 | conflicts: 0-1, 0-2, 1-2
- Lil' Roz / on her character | quote | disagree | "I am a decent, God-fearing person." @ a1.9 | "I'm a God-fearing, decent person." @ a3.5 | conflicts: 0-1
- Lil' Roz / on the hardest time of her life | quote | disagree | "this is by far the hardest thing I have ever had to go through." @ a4.3 | "this is the worst thing I've ever gone through." @ a6.10 | conflicts: 0-1
- Lil' Roz / words on the blame | quote | disagree | "total blame" @ a1.9 a5.4 | "full blame" @ a6.9 | conflicts: 0-1
- Lil' Roz / what she took the blame for | other | disagree | what Danique Hopwell did @ a1.9 a5.4 | her own actions @ a6.9 | conflicts: 0-1
- Lil' Roz / longest possible sentence | duration | agree | 20 years @ a1.5 a2.2 a7.3
- Lil' Roz / counts of perjury | count | disagree | four @ a1.5 | three @ a2.2 a4.9 a7.3 | conflicts: 0-1
- Lil' Roz / counts of conspiracy | count | agree | one @ a2.2 a4.9 a7.3
- Lil' Roz / date of conviction | date | refine | March @ a1.5 a2.2 a7.4 | 2005-03-17 @ a4.9
- shootout / date | date | refine | 2001-02-25 @ a1.8 a2.9 a4.9 | 2001 @ a2.3 a3.1 a4.2 a7.1
- shootout / place | place | refine | Lower Manhattan @ a1.8 | Manhattan @ a2.3 a2.9 a3.1 a4.9 a7.1 | New York @ a5.5
- shootout / radio station | name | refine | Heat 97 @ a1.8 a2.9 a5.5 | WQHZ-FM, known as Heat 97 @ a7.8
- shootout / people hurt | count | refine | one man, shot in the back @ a2.9 | one man @ a7.10
- shootout / song that started it | name | agree | Boom, Boom @ a5.5 a7.9
- shootout / rival group | name | agree | Cordone-N-Nolasco @ a5.5 a7.8
- Boom, Boom / who was insulted | other | agree | Lil' Roz @ a5.5 a7.9
- Lil' Roz / second man she denied | other | disagree | denied knowing a former bodyguard @ a2.10 | did not recognize an associate's photo @ a5.3 | did not notice her close friend Saif Jenkins @ a7.5 | conflicts: 0-2
- Lil' Roz / what she said of the manager | other | disagree | he had not been at the station @ a2.10 | she had not seen him @ a5.3 a7.5 | conflicts: 0-1
- the manager / role at the time of the report | other | refine | ex-manager @ a2.10 | manager @ a5.3 a7.5
- the two men / plea | status | agree | guilty to gun charges @ a2.11 a7.6
- Lil' Roz / motive | other | agree | to shield friends @ a2.1 a3.1 a7.1
- Lil' Roz / date of surrender | date | refine | 2005-09-19 @ a1.11 a6.5 | 2005-09-19 at 2 p.m. @ a4.8
- Lil' Roz / probation | duration | agree | three years @ a4.6 a6.4
- Danique Hopwell / role | other | refine | friend and co-defendant @ a1.9 | assistant @ a5.4 a6.6
- Danique Hopwell / convicted of | other | refine | perjury @ a1.9 | perjury and conspiracy @ a6.6
- Lil' Roz / Bible in court | other | agree | held a Bible @ a4.3 a6.7
- the judge / lies an insult | quote | disagree | an insult to the court and to the system @ a4.12 | an insult to him and to court @ a6.11 | conflicts: 0-1
- the judge / comparison | other | agree | Marta Stuart @ a1.7 a3.3
- Lil' Roz / wished prison | place | refine | near her New York home, asked by the judge @ a1.10 | Danbury, Connecticut, asked by herself @ a4.7
