== a1 | Noticias del Plata | 2013-01-23 | Damir, the son of Yamila and Marc Rovira, is born
Close to 10:30 p.m. Barcelona time the Colombian singer and the Spanish footballer became parents. ^1 The child came by Caesarean section, in that city’s Tecla clinic. ^2
It was about 6:30 p.m. when a black van brought Yamila and Rovira to the clinic. Those who attended her were the team of Doctor García Valdehierro, the man who helped all four children of the infanta Elvira into the world. ^3
Over Twitter she had addressed her fans: “I want to ask you to be with me with your prayers on this so important day of my life. Yam.” ^4
Once the child was born, several famous people welcomed it on the same network.
== a2 | Radio Fréquence Nord | - | Son of Yamila and Marc Rovira born in Barcelona
On Tuesday evening, by way of Twitter, Yamila, the Colombian singer, and Marc Rovira, the Spaniard who plays football for FC Barcelona, let it be known that their first child has been born. ^1
They have named the boy Damir, and a hospital in the Catalan capital is where he arrived. ^2 “We are glad to announce the arrival of Damir Rovira Barakat, son of Yamila Barakat and Marc Rovira, born on January 22 at 9:36 p.m. in Barcelona, Spain,” their message reads. ^3
Damir weighs three kilos. ^4 By his parents’ account “mother and newborn are in perfect health”. ^5
== a3 | Schweizer Magazin | - | Yamila and Rovira: their baby is here!
The world may rejoice with Yamila and Marc Rovira at last: on Tuesday evening, by Caesarean, little Damir was born in good health. ^1 January 22 it was. ^2
Doctors and midwives at the private clinic in Barcelona had to sign a pledge of silence. ^3 Even so it is known that Damir, who weighs three kilos and whose parents are the singer, 35, and the football star, 25, is doing well, and so is his mother; a notice on the Colombian’s website says so in English, Spanish and Catalan. ^4 “Just like his father, the little one is a member of FC Barcelona from birth,” it goes on. ^5
The plan had been to put off the birth until February 2, the day on which both Yamila and Rovira have their birthday. ^6 Doctor Berta García-Valdehierro was in charge of the delivery. ^7 Her father is the well-known gynaecologist Pepe García-Valdehierro, who brought all four children of the Spanish queen Elvira into the world. ^8 As Yamila would have none but women about her, Marc Rovira was the one man in the delivery room. ^9
== a4 | Bola Kita | - | Marc Rovira is officially a father
A baby boy it is, and his name is Damir Rovira Barakat.
On Tuesday (22/1), at 9:20 p.m. local time, in Barcelona’s Tecla hospital, Yamila had the tiny son she was expecting by Marc Rovira. ^1 An official statement from her followed at once. ^2
“We are very glad about the birth of Damir Rovira Barakat, child of Yamila Barakat and Marc Rovira, born on 22 January at 9:20 p.m. in Barcelona, Spain. ^3 The name Damir means peace and kindness in Slavic in Roman, eager in Sanskrit. ^4 Same as his father, Damir has become a member of Barcelona FC,” the statement said. ^5
== a5 | World Desk | 2013-01-23 | Spain: Yamila gives birth to healthy boy
Yamila, the pop singer from Colombia, now has a baby boy to be proud of.
“We are glad to announce the arrival of Damir Rovira Barakat, son of Yamila Barakat and Marc Rovira, born January 22nd at 9:36 pm, in Barcelona, Spain,” the singer said in a statement. ^1
Both of them are in good health, according to USA Today. ^2 Rovira plays soccer in Spain.
There is more than one sense to the name, which is said “DAH-meer”, the paper noted: in Slavic it means “giving” and “kind”, in Sanskrit “unification”. ^3
The Huffington Post has it that the child arrived two days later than expected. ^4 February 2, the birthday of both parents, was the day they had hoped for. ^5
== a6 | The Cradle Zone | - | It’s a baby boy for Yamila
What a day the 22nd of January was for singer Yamila and her boyfriend, footballer Marc Rovira! ^1 She gave birth to Damir Rovira Barakat, a healthy boy, at 9.36 pm in Barcelona, Spain. ^2 Mother and child are said to be fine. ^3 The little one’s weight at birth was 6 lbs. 6 ounces. ^4
The pair, together since March 2011, had made the pregnancy public in September last year.
All went smoothly for Yamila, but the baby was so large that her gynecologist scheduled a C-section for January 22nd. ^6 Until then the parents had been hoping for February 2nd, since that is when both have their birthdays. ^7 By a confidential contract between the singer and the hospital, only women would be in the delivery crew, and no photos or messages would get out to the media. ^8
And the name? Kind and giving in Slavic, eager in ancient Roman, unification in Sanskrit. ^9
== a7 | Gossip Copycat | - | Yamila baby
Tuesday night saw the arrival of a baby boy for Colombian pop-star Yamila and her husband, the Spanish soccer stud Marc Rovira. ^1
“We are glad to announce the arrival of Damir Rovira Barakat, son of Yamila Barakat and Marc Rovira, born January 22nd at 9:36pm, in Barcelona, Spain,” she posted on her website. ^2 “The name Damir (pronounced DAH-meer), means peaceful, giving and kind in Slavic; in Ancient Roman, eager and hardworking; and in Sanskrit, unification.” ^3
Damir at birth weighed 6 pounds and 6 ounces, the hospital confirmed, and both he and his mother are “in excellent health.” ^4
“Just like his father, baby Damir became a member of FC Barcelona at birth,” the statement joked. ^5
Earlier on Tuesday she had tweeted, in English and Spanish: “I'd like to ask you all to be with me in your prayers on this very important day of my life. Yam.” ^6
At the hospital Yamila had not only Rovira with her but also her father and siblings.
== facts
- birth / hour | date | disagree | about 10:30 p.m. @ a1.1 | 9:36 p.m. @ a2.3 a5.1 a6.2 a7.2 | 9:20 p.m. @ a4.1 a4.3 | conflicts: 0-1 0-2 1-2
- birth / date | date | agree | 2013-01-22 @ a2.3 a3.2 a4.1 a4.3 a5.1 a6.1 a7.2
- birth / hospital | place | refine | the Tecla clinic in Barcelona @ a1.2 a4.1 | a hospital in Barcelona @ a2.2 | a private clinic in Barcelona @ a3.3
- birth / manner | other | agree | by Caesarean section @ a1.2 a3.1 a6.6
- delivery / doctor | name | disagree | Doctor García Valdehierro, who delivered all four of Elvira's children @ a1.3 | Berta García-Valdehierro, daughter of the man who delivered all four @ a3.7 a3.8 | conflicts: 0-1
- Elvira / rank | status | disagree | infanta @ a1.3 | Spanish queen @ a3.8 | conflicts: 0-1
- baby / weight | quantity | refine | three kilos @ a2.4 a3.4 | 6 pounds 6 ounces @ a6.4 a7.4
- birth / day wished for | date | agree | February 2, the birthday of both parents @ a3.6 a5.5 a6.7
- birth / against the schedule | date | disagree | two days later than expected @ a5.4 | by a C-section scheduled for that day @ a6.6 | conflicts: 0-1
- couple / relation | status | disagree | boyfriend @ a6.1 | husband @ a7.1 | conflicts: 0-1
- mother and child / health | status | refine | in perfect health @ a2.5 | doing well @ a3.4 a6.3 | in good health @ a5.2 | in excellent health @ a7.4
- name / meaning in Slavic | other | refine | peace and kindness @ a4.4 | giving and kind @ a5.3 a6.9 | peaceful, giving and kind @ a7.3
- name / meaning in Sanskrit | other | disagree | eager @ a4.4 | unification @ a5.3 a6.9 a7.3 | conflicts: 0-1
- baby / club membership | quote | disagree | "Just like his father, the little one is a member of FC Barcelona from birth" @ a3.5 | "Same as his father, Damir has become a member of Barcelona FC" @ a4.5 | "Just like his father, baby Damir became a member of FC Barcelona at birth" @ a7.5 | conflicts: 0-1 0-2 1-2
- singer / request for prayers | quote | disagree | "be with me with your prayers on this so important day of my life" @ a1.4 | "be with me in your prayers on this very important day of my life" @ a7.6 | conflicts: 0-1
- staff / conditions | other | refine | women only, sworn to silence @ a3.3 a3.9 | women only, bound by a confidential contract @ a6.8
- announcement / medium | other | refine | Twitter @ a2.1 | her website @ a3.4 a7.2 | a statement @ a4.2 a5.1
- announcement / wording | quote | disagree | "We are glad to announce the arrival of Damir Rovira Barakat, son of Yamila Barakat and Marc Rovira" @ a2.3 a5.1 a7.2 | "We are very glad about the birth of Damir Rovira Barakat, child of Yamila Barakat and Marc Rovira" @ a4.3 | conflicts: 0-1
- announcement / on the name | quote | disagree | "The name Damir means peace and kindness in Slavic in Roman, eager in Sanskrit" @ a4.4 | "The name Damir (pronounced DAH-meer), means peaceful, giving and kind in Slavic; in Ancient Roman, eager and hardworking; and in Sanskrit, unification" @ a7.3 | conflicts: 0-1
- announcement / on their health | quote | disagree | "in perfect health" @ a2.5 | "in excellent health" @ a7.4 | conflicts: 0-1
