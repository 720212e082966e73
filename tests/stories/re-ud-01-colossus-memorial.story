== a1 | Peachtree Pulse | 2012-09-11 | Rooks, Tano and More Say Goodbye to Gerald Blaine Hutton
Some of Hollywood's biggest names, Dan Rooks and Vic Tano among them, stood up yesterday to honor the actor Gerald Blaine Hutton. ^1 His doctor disclosed there that the 54-year-old had been on a pacemaker. ^2
According to the Associated Press, the gathering at Cedar Hill Memorial Parks and Mortuaries in Los Angeles ran close to four hours, with touching speeches and stirring gospel. ^3
"Just to watch such a clean heart and clean goodness, and to watch it taken so soon," said Tano, his voice breaking. ^4 "There are no sadder words than what could have been." ^5
By Tano's account the smile "stretched another millimeter on each end" once Hutton met reality star Temarisa Delavigne. ^6 A wedding was being planned, and it is she who is credited with bringing him back by CPR after finding him at his Los Angeles home. ^7
Carly Thompson Reede recalled getting to know Hutton in his days as a celebrity bodyguard; Rosetta Blythe said there was nothing he would not do for a laugh. ^8
On video, Robbie Marvel spoke of a "gentle colossus" and performed the opening verses of his classic "Yet." ^9 Dorrie Flint, Nelly Vance, Lenny Whitmore and Solomon McAllister sang with a gospel choir. ^10 State Assemblyman Rick Harris and City Council president Norm Easton came too, and the council made Monday "Gerald Blaine Hutton Day." ^11
Rooks grew close to him on "The Amber Road," the picture that turned Hutton into a star. ^12 Walter Prince, author of the story behind it, sent a letter, which director Fred Marabel read. ^13
== a2 | Harbor City News | - | Rooks and Tano among the famous at Hutton's memorial
Dan Rooks, Vic Tano, Carly Thompson Reede, Rosetta Blythe and Robbie Marvel helped celebrate Gerald Blaine Hutton on Monday, at a memorial of nearly four hours with warm words and rousing gospel. ^1
Reede talked of meeting him while he was still guarding celebrities, and Blythe of his readiness to do anything for a laugh. ^2
By video came Marvel, solemn at his piano, singing the first verses of the life-affirming "Yet" for "a gentle colossus," as he put it. ^3
Hutton was 54 when he died on Sept. 3; he had never fully got over a heart attack in July. ^4 His physician was one of the speakers at Cedar Hill Memorial Parks and Mortuaries in Los Angeles. ^5
The fiancee, former reality TV star the Rev. Temarisa T. Delavigne, was present, and so were his mother, sister and nephews. ^6
At the private funeral, singers Dorrie Flint, Nelly Vance, Lenny Whitmore and Solomon McAllister had a gospel choir behind them. ^7 State Assemblyman Rick Harris and Los Angeles City Council President Norm Easton also came; the council declared Monday "Gerald Blaine Hutton Day." ^8
"Just to watch such a clean heart and clean goodness, and to watch it taken so soon," Tano, the comedian, said with a crack in his voice. ^9 "There are no sadder words than what could have been." ^10
That sunny smile, he said, "stretched another millimeter on each end" when Hutton met Delavigne. ^11 The pair meant to marry in December. ^12
"The Amber Road" was directed by Fred Marabel, who read out a letter by Walter Prince. ^13
== a3 | Basin Seven | - | Family and friends remember Gerald Blaine Hutton
Gerald Blaine Hutton, star of "The Amber Road," died in Los Angeles on September 3 from complications after a heart attack on July 13. ^1 He was 54. ^2
At the service on Monday people shared funny stories and fond memories. ^3 His Hollywood friends had come out of love and respect for the 6-foot-5-inch actor, someone they looked up to in many ways. ^4
He was known above all for "The Amber Road," which brought him an Oscar nomination as Best Supporting Actor. ^5 Fred Marabel, the film's director, says the first audition did not win Hutton the part; it was the screen test that did it. ^6
"He began as the guy who was not going to land the role, and wound up being the only actor on earth who could possibly have done it," Marabel said.
His co-star in that film, Dan Rooks, said: "Gerald was in charge of love."
Hutton was a bodyguard before he took up acting in his 30s, and other films of his were "Doomsday," "The Cobra King" and "Vice Town." ^7
When the heart attack struck in July, his fiancee, Temarisa Delavigne-Hartwell, gave him CPR and revived him. ^8 Last week, though, he died.
"They told us he wouldn't make it beyond three days," Delavigne-Hartwell said. "And I only begged them for time."
== a4 | Lagos Starlight | 2012-09-12 | Famous friends share emotional tales at Gerald Blaine Hutton memorial
He may not have behaved like a showbiz man, but Gerald Blaine Hutton, humble and kind, won over a good many of Hollywood's heavyweights. Plenty of them turned up in Los Angeles on Monday for a memorial to the 54-year-old, whose death on September 3 came from complications of a heart attack in July. ^1
Vic Tano choked up as he told the mourners of Blaine's joy at falling in love, two years ago, with his fiancee, the reality star Temarisa Delavigne-Hartwell. ^2 "I know he was 54, but with me he was 17 years old and he was so glad," said Tano, close to tears. "And when he met Temarisa we spoke again and I know that wide smile, but you know it stretched like another millimeter on each side. ^3 He was so glad."
Dan Rooks, who played beside him in the 1999 film "The Amber Road," had the crowd in stitches with a story Hutton used to tell, about trying as a kid in Chicago to get into a neighborhood gang, a plan his mother soon put a stop to. ^4 "My mom says I can't join your gang," said Rooks in his friend's booming voice.
Also seen were Danica R. Wolfe, Peter Moranvez, Rosetta Blythe and Carly Thompson Reede, a friend since Hutton's unknown days as a bodyguard. ^5 Clay Larson, creator of "Marrow" and "The Tracer," the last series Hutton starred in, said fans would stop the gentle colossus to ask for hugs, not autographs. ^6
== a5 | Ember & Urn | - | Gerald Blaine Hutton Funeral
On the 3rd of September 2012 Gerald Blaine Hutton died at the age of 54; he had failed to recover from a heart attack earlier that year. ^1 An Oscar nomination had come his way in 2000 for his convicted murderer on death row in The Amber Road. ^2
His funeral was on 10th September 2012 at Cedar Hill Memorial Park in Hollywood Hills. ^3 As for the music, Robbie Marvel (via video) was at the piano and sang the opening verses of his song 'Yet'. ^4
Dan Rooks talked about his co-star's handwriting, "curly and huge", resembling that of "a 12-year-old girl who adores ponies". ^5 There was also the tale of the day the young Hutton decided to tell his mother that he would be joining a gang in Chicago, his hometown. ^6 She hit him with the skillet in her hand, and there the discussion ended. ^7 Rooks imagined the gentle colossus (6ft 4in, 300 lb) having to tell his fellow gang members that his mother forbade it. ^8 "If it wasn't for that mom and the skillet with a pork chop, we would not be standing here today honoring the life of Gerald Blaine Hutton." ^9
Fred Marabel, who directed The Amber Road, spoke, and read a letter from its author, Walter Prince: "No one has ever done a figure I invented more justice." ^10
Rosetta Blythe, the Doctor's Orders actress, and Peter Moranavez of Seraph and Marrow spoke too. ^11
Present were also talk show host Vic Tano, the fiancee, former reality TV star the Reverend Temarisa T Delavigne, and Hutton's mother, sister and nephews. ^12
== a6 | The Querist | - | 'Amber Road' Star Hutton Laid to Rest in Los Angeles
Hutton, who never fully recovered from the heart attack he had in July, died on September 3 at 54. ^1
People Magazine lists Verl Grimes, Danica Wolfe, Vic Tano and Dan Rooks among the actors and Hollywood stars who came to the funeral of a man many called a "gentle colossus." ^2
"Just to watch such a clean heart and clean goodness, and to watch it taken so soon," Tano said, his voice giving way. ^3 "There are no sadder words than what could have been." ^4
It was Rooks, a co-star, who brought some lightness, with Hutton's own story of his attempts as a youth to join a gang. ^5 In the deep and unmistakable voice of the 6-foot-5-inch, 300-pound Hutton, he acted out how it was explained to the fellow gang members that Mom would not have it. ^6
It seems she was not thrilled, and let her son know it with a whack on the head from the skillet in which she was cooking pork chops. ^7
"If it wasn't for that mom and the skillet with a pork chop, we would not be standing here today honoring the life of Gerald Blaine Hutton," said Rooks. ^8
Temarisa Delavigne, the former reality TV star and Hutton's fiancee, was at the funeral as well and told of the line he tried on her in a grocery store. ^9 "'Aren't you that nasty girl from The Trainee?'" she recalled.
The eulogy, HuffPo says, was given by the Rev. Dr. J. Whitby Sykes, whose closing words went to Delavigne: "Don't worry, he's in heaven." ^10
== a7 | Channel Five Los Angeles | - | Hutton Funeral: Rooks and Tano Honor the Actor
Gerald Blaine Hutton, the actor, was laid to rest on Monday with a private service at Cedar Hill Memorial Park. ^1
Those celebrating his life for nearly four hours included Dan Rooks, Vic Tano, Carly Thompson Reede, Rosetta Blythe and Robbie Marvel. ^2
"Just to watch such a clean heart and clean goodness, and to watch it taken so soon," said comedian Tano, his voice cracking. ^3 "There are no sadder words than what could have been." ^4
The smile that was always there "stretched another millimeter on each end," according to him, when Temarisa Delavigne, the fiancee, came along. ^5 December was to have been their wedding month. ^6
From Rooks came the story of the boy Hutton on the South Side of Chicago, who joined a gang and was whacked upside the head by his mother with a skillet for it. ^7 He then had to tell the gang, rather sheepishly, that she would not let him. ^13
Rooks made fun of Hutton's penmanship too: "curly and large," it looked "like a 12-year-old girl who adores ponies wrote it." ^8
The final eulogy was the Reverend Dr. J. Whitby Sykes's, who told Delavigne, "Don't worry, he's in heaven." ^9
On Sunday a large crowd had filed past the casket in Cedar Hill's Hall of Honor, where a screen showed "The Amber Road," the film that made Hutton a superstar. ^10
He died on Sept. 3 at Mount Carmel Medical Center, 54 years old, after nearly two months of treatment. ^11 What had put him in hospital was a myocardial infarction on July 13. ^12
== facts
- Hutton memorial / date | date | refine | 2012-09-10 @ a1.1 a4.1 a5.3 | Monday @ a2.1 a3.3 a7.1
- Hutton memorial / length | duration | agree | nearly four hours @ a1.3 a2.1 a7.2
- Hutton memorial / venue | place | refine | Cedar Hill Memorial Parks and Mortuaries, Los Angeles @ a1.3 a2.5 | Los Angeles @ a4.1 | Cedar Hill Memorial Park, Hollywood Hills @ a5.3 | Cedar Hill Memorial Park @ a7.1
- Hutton memorial / private | status | agree | private @ a2.7 a7.1
- Gerald Blaine Hutton / surname used | name | refine | Hutton @ a1.6 a2.4 a3.7 a5.6 a6.1 a7.7 | Blaine @ a4.2
- Hutton / age at death | age | agree | 54 @ a1.2 a2.4 a3.2 a4.1 a5.1 a6.1 a7.11
- Hutton / date of death | date | refine | 2012-09-03 @ a4.1 a5.1 | September 3 @ a2.4 a3.1 a6.1 a7.11
- Hutton / place of death | place | refine | Los Angeles @ a3.1 | Mount Carmel Medical Center @ a7.11
- Hutton / cause of death | other | refine | complications of a heart attack @ a3.1 a4.1 | never fully recovered from a heart attack @ a2.4 a5.1 a6.1
- Hutton / date of the heart attack | date | refine | July 13 @ a3.1 a7.12 | July @ a2.4 a4.1 a6.1 | earlier in 2012 @ a5.1
- Hutton's doctor / at the service | other | refine | disclosed that he was on a pacemaker @ a1.2 | was one of the speakers @ a2.5
- Tano / words on the clean heart | quote | agree | Just to watch such a clean heart and clean goodness, and to watch it taken so soon @ a1.4 a2.9 a6.3 a7.3
- Tano / words on what could have been | quote | agree | There are no sadder words than what could have been @ a1.5 a2.10 a6.4 a7.4
- Tano / words on the smile | quote | disagree | stretched another millimeter on each end @ a1.6 a2.11 a7.5 | it stretched like another millimeter on each side @ a4.3 | conflicts: 0-1
- Hutton's fiancee / name | name | refine | Temarisa Delavigne @ a1.6 a6.9 a7.5 | the Rev. Temarisa T. Delavigne @ a2.6 a5.12 | Temarisa Delavigne-Hartwell @ a3.8 a4.2
- Hutton's fiancee / occupation | other | refine | reality star @ a1.6 a4.2 | former reality TV star @ a2.6 a5.12 a6.9
- Hutton's fiancee / gave him CPR | other | agree | Delavigne revived him with CPR @ a1.7 a3.8
- Hutton and Delavigne / wedding plans | date | refine | December @ a2.12 a7.6 | a wedding was being planned @ a1.7
- Reede / met Hutton as a bodyguard | other | agree | while he was a celebrity bodyguard @ a1.8 a2.2 a4.5
- Hutton / former job | other | agree | bodyguard @ a1.8 a2.2 a3.7 a4.5
- Blythe / said of Hutton | other | agree | he would do anything for a laugh @ a1.8 a2.2
- Marvel / medium of his appearance | other | agree | video @ a1.9 a2.3 a5.4
- Marvel / song performed | name | agree | Yet @ a1.9 a2.3 a5.4
- Marvel / words for Hutton | quote | agree | gentle colossus @ a1.9 a2.3
- Singers at the service / names | name | agree | Dorrie Flint, Nelly Vance, Lenny Whitmore, Solomon McAllister @ a1.10 a2.7
- Gerald Blaine Hutton Day / day declared | date | agree | Monday @ a1.11 a2.8
- Politicians present / names | name | agree | Rick Harris and Norm Easton @ a1.11 a2.8
- Prince's letter / who read it | other | agree | Fred Marabel @ a1.13 a2.13 a5.10
- Film / director | name | agree | Fred Marabel @ a1.13 a2.13 a3.6 a5.10
- Film / effect on Hutton | other | agree | made him a star @ a1.12 a7.10
- Hutton's relatives / present | other | agree | mother, sister and nephews @ a2.6 a5.12
- Hutton / height | quantity | disagree | 6-foot-5 @ a3.4 a6.6 | 6ft 4in @ a5.8 | conflicts: 0-1
- Hutton / weight | quantity | agree | 300 pounds @ a5.8 a6.6
- Hutton / Oscar nomination | other | refine | Best Supporting Actor @ a3.5 | Oscar nomination in 2000 @ a5.2
- Hutton / the gang | status | disagree | only tried or meant to join @ a4.4 a5.6 a6.5 | joined a gang @ a7.7 | conflicts: 0-1
- Hutton / where the gang was | place | refine | Chicago @ a4.4 a5.6 | South Side of Chicago @ a7.7
- Hutton's mother / what she hit him with | other | agree | skillet @ a5.7 a6.7 a7.7
- Rooks / words on the skillet | quote | agree | If it wasn't for that mom and the skillet with a pork chop, we would not be standing here today honoring the life of Gerald Blaine Hutton @ a5.9 a6.8
- Rooks / words on the handwriting | quote | disagree | curly and huge @ a5.5 | curly and large @ a7.8 | conflicts: 0-1
- Rooks / whose handwriting it resembled | quote | agree | a 12-year-old girl who adores ponies @ a5.5 a7.8
- Guest from Marrow / name | name | disagree | Peter Moranvez @ a4.5 | Peter Moranavez @ a5.11 | conflicts: 0-1
- Guest Wolfe / name | name | refine | Danica R. Wolfe @ a4.5 | Danica Wolfe @ a6.2
- Eulogy / who gave it | name | agree | the Rev. Dr. J. Whitby Sykes @ a6.10 a7.9
- Sykes / words to Delavigne | quote | agree | Don't worry, he's in heaven @ a6.10 a7.9
- Gang / told of the mother's refusal | other | agree | Hutton had to tell the gang she would not let him @ a5.8 a6.6 a7.13
- Prince / role | other | agree | author of the story @ a1.13 a5.10
- Blythe / part in the service | other | refine | spoke @ a1.8 a2.2 a5.11 | was among those present @ a4.5 a7.2
- Moranavez / part in the service | other | refine | was seen there @ a4.5 | spoke @ a5.11
