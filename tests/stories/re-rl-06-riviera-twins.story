== a1 | The Namefinder Blog | - | Carolina Jolivet and Chad Pratt Have Twins
Carolina Jolivet and Chad Pratt have become parents to a boy and a girl, say People, the BBC and Agence France-Presse. ^1 Their names are Brix Theo Jolivet-Pratt and Josienne Michelaine Jolivet-Pratt, according to Nice Matin, the local paper that had the news first. ^2
With Brix the couple continue the X names of his brothers Hendryx (b. 2001) and Jax (b. 2003). ^3
The new ones came into the world by Caesarian section on Saturday night at the Hospital Merval in Nice, France. ^4 Nice Matin gives 2 kg 270 for Brix and 2 kg 280 for Josienne, which is about 5.00 and 5.03 pounds. ^5
The Associated Press says the couple have already sold the first photos to an unnamed American publication, and that charity gets the money. ^6 The pictures could be worth as much as $20 million, says Darrell Lyle of the agency Grand Photos in the AP report. ^7
== a2 | Moon Gardens | - | Chad Pratt and Carolina Jolivet Celebrate
The golden couple of Hollywood now have a golden girl and boy, born in southern France. ^1
The actress Carolina Jolivet had them by Caesarean section at the Merval hospital on the Promenade des Anglais in Nice. ^2 Her partner, Chad Pratt, is believed to have been at her side. ^3 With Josienne Michelaine and Brix Theo, the couple have six children. ^4
An unnamed US magazine paid $11 million (£6 million) for the first photographs, wrote the newspaper Nice Matin, which broke the news yesterday; the couple want to give the sum to charity. ^5
"The parents and the babies are in excellent shape," said Jolivet's doctor, Marcel Hausman. ^6 According to him Josienne Michelaine weighed 2.27kg (5lb) and her brother 2.28kg. ^7 He thought the girl might be named for Jolivet's mother, the actress Michelaine Durand, whom cancer killed in January 2007 after 7½ years. ^8
The Caesarean had long been planned, Dr Hausman said, but was brought forward for medical reasons. ^9
== a3 | Jolivet Brasil | 2012-07-12 | Happy Birthday Brix and Josienne!
Today the Jolivet-Pratt family's youngest, Brix and Josienne, turn 4. ^1
They were born on July 12, 2008, by caesarean at the Merval Hospital in Nice. ^2 Dr. Marcel Hausmann delivered them, and Chad was there. ^3 Brix came on Saturday evening at 18:27, the doctor says, and his sister a minute later. ^4
Rumor has it that the second name Michelaine honors the grandmother, Michelaine Durand, who lost her fight with cancer and died in March 2007. ^5 Brix was the middle name of Chad's grandfather on his mother's side, Hal Brix Hillman. ^6 Theo was Carolina's great-grandfather on her mother's side. ^7
People Magazine and Hello! bought the first photos for an unbelievable 14 million dollars, and the money went to the Jolivet-Pratt foundation for charity. ^8
== a4 | Boum Interactive | - | Carolina Jolivet Gives Birth
On Saturday (July 12) Carolina Jolivet had twins at a hospital in Nice, with Chad Pratt by her side. ^1
"The babies are fine. The mother and father are very, very glad," Dr. Marcel Hausman told People. ^2 The boy is Brix Theo, the girl Josienne Michelaine, and both were born by cesarian section. ^3
Delivery had been set for Tuesday (July 15), but the doctor said the date was moved so that the babies could be born in the best possible health. ^4
A bidding war for the babies' pictures has begun. ^6 The first is expected to cost between $15 and $20 million. ^7
== a5 | Stars' Baby Names | 2008-08-03 | Carolina Jolivet & Chad Pratt Twins
THE TWINS ARE HERE! Carolina gave birth to a son and a daughter by c-section on July 12th, 2008 in Nice, France, People confirms, and Chad stayed at her side all the while. ^1
"The operation went just flawlessly," Dr. Marcel Hausmann reports. ^2 Son Brix Theo was first, at 6:27 p.m., and weighed 5.3 lbs; daughter Josienne Michelaine followed within a minute at 5 lbs. ^3
The Cesarean was moved forward "for medical reasons," the doctor told the Associated Press. ^5
UPDATE: Jokingly calling Chad "my helper," the ob/gyn said that the new dad cut both umbilical cords. ^6
== a6 | Starry News Blog | 2008-07-13 | Brix Theo and Josienne Michelaine Welcome To The World
Chad Pratt was calm but moved, and Carolina Jolivet laughed and chatted while their twins were being born, said the doctor in the seaside hospital on the French Riviera on Sunday. ^1
Brix Theo and Josienne Michelaine, one minute apart on Saturday night, are the ultimate million babies, and experts expect a fortune for the first photos. ^2
Mother, father and newborns are on the fifth floor of the hospital Merval in Nice. ^3 Dr. Marcel Hausmann said Pratt stood beside Jolivet during the Caesarean, in which Brix came at a little more than 5 pounds and Josienne at 5 pounds. ^4
"He was my helper," Dr. Hausmann joked. ^5
It was done earlier than scheduled "for medical reasons," he said, without going into detail. ^6 Jolivet is to rest in the hospital for a few more days. ^7
== a7 | Everything Krish | 2012-07-13 | Five facts about Chad and Carolina's twins
The twins Josienne and Brix turned 4 on July 12, and here are things about them that you may not have known. ^1
The names come from the family. ^2 Jolivet's great-great grandfather, for one, was called Theo. ^3 Josienne's middle name honors Jolivet's mom, Michelaine, whom ovarian cancer killed a year and a half before the twins were born. ^4
Their first photos brought a record sum: People magazine reportedly paid between $11 million and $14 million. ^5
== facts
- twins / birth | date | refine | 2008-07-12 @ a3.2 a4.1 a5.1 a6.2 | Saturday night @ a1.4 | July 12 @ a7.1
- twins / time between them | duration | refine | a minute @ a3.4 a6.2 | within a minute @ a5.3
- boy / hour of birth | date | agree | 18:27 @ a3.4 a5.3
- boy / weight | quantity | disagree | 2.27 kg @ a1.5 | 2.28 kg @ a2.7 | 5.3 lbs @ a5.3 | a little more than 5 pounds @ a6.4 | conflicts: 0-1, 0-2, 1-2
- girl / weight | quantity | disagree | 2.28 kg @ a1.5 | 2.27 kg @ a2.7 | 5 lbs @ a5.3 a6.4 | conflicts: 0-1
- twins / hospital | place | refine | Merval hospital in Nice @ a1.4 a2.2 a3.2 a6.3 | a hospital in Nice @ a4.1
- twins / manner of birth | other | agree | Caesarean @ a1.4 a2.2 a3.2 a4.3 a5.1 a6.4
- birth / why earlier | other | refine | medical reasons @ a2.9 a5.5 a6.6 | best possible health of the babies @ a4.4
- photos / price | money | disagree | 11 million dollars @ a2.5 | 14 million dollars @ a3.8 | between 11 and 14 million dollars @ a7.5 | conflicts: 0-1
- photos / expected price | money | refine | as much as 20 million dollars @ a1.7 | between 15 and 20 million dollars @ a4.7
- photos / whether sold | status | disagree | sold @ a1.6 a2.5 | bidding has begun @ a4.6 | conflicts: 0-1
- photos / buyer | name | refine | an unnamed American magazine @ a1.6 a2.5 | People and Hello! @ a3.8 | People @ a7.5
- photos / money goes to | other | agree | charity @ a1.6 a2.5 a3.8
- father / presence | other | refine | there @ a3.3 | at her side @ a4.1 a5.1 a6.4 | believed to be at her side @ a2.3
- doctor / words on the father | quote | refine | "my helper" @ a5.6 | "He was my helper" @ a6.5
- grandmother / death | date | disagree | 2007-01 @ a2.8 | 2007-03 @ a3.5 | a year and a half before the twins @ a7.4 | conflicts: 0-1, 1-2
- boy / second name taken from | other | disagree | great-grandfather @ a3.7 | great-great grandfather @ a7.3 | conflicts: 0-1
- doctor / name | name | disagree | Hausman @ a2.6 a4.2 | Hausmann @ a3.3 a5.2 a6.4 | conflicts: 0-1
