== a1 | Archipelago Inquirer | - | Monaco greets royal twins
MONACO — Cannons thundered and church bells rang over the little Mediterranean principality on Wednesday, when Prince Lucien II of Monaco and Corlene, his wife, became the parents of twins, Isabella and Pascal. ^1
Pascal came two minutes after his sister, but by Monaco's laws it is he who is next to lead the 700-year-old House of Granaldi. ^2 According to a palace statement, Isabella Helene Rose was born at 5.04 pm (1604 GMT) and Pascal Aurele Raynald at 5.06 pm. ^3 The babies and their South African mother are "doing fine", it added. ^4
They take the place of Lucien's sister Pauline as heirs to the throne, and may put an end to talk that the marriage is rocky. ^5 It was in 2002, when he fell ill, that the prince's late father, Raynald III, had the constitution rewritten so that a daughter could inherit should his son, by then father of two out of wedlock, have no legitimate heir. ^6 Yet in 2011 Lucien, now 56, did marry: Corlene, 36, a former Olympic swimmer he had first met 11 years earlier. ^7
For the birth, in the hospital that bears the name of the twins' grandmother, Princess Vera, 42 shots, 21 a child, were fired from an old fort above the sea. ^8 Bells rang for 15 minutes, and boat horns after them. ^9 The sex of the twins had been a secret even from their father, who wished to be surprised. ^10
== a2 | Roxy's Gossip Corner | 2014-12-10 | Princess Corlene gives birth to twins!
It's one of each! Corlene, Princess of Monaco, has had her twins, Pascal the boy and Isabella the girl. ^1 They came by caesarian earlier today, in the Princess Vera hospital. ^2
"It is with boundless joy that TT.SS.HH the Prince and Princess of Monaco have the great honour to announce the birth of Their children," says the palace, which names Isabella, Hélène, Rose (born at 17h04) and Pascal, Aurèle, Raynald (born at 17h06). ^3
For the Princess, 36, these are the first. ^4 Hubby Prince Lucien II, 56, has two from earlier relationships. ^5 Twins are something new for the royal household, too, which goes back to the 13th century. ^6
== a3 | Moonbeam Notes | 2014-12-11 | Corlene of Monaco has had twins
By caesarean section Princess Corlene of Monaco has had Prince Pascal and Princess Isabella, who were born yesterday evening. ^1 She is said to be doing fine; until Monday, or for at least another four days, she is expected to stay in hospital to get over the birth. ^2
Prince Lucien has not left her side, and was there when the babies arrived. ^3 They push their aunt Pauline down as heirs to the throne. ^4
Isabella was first, at 5.04pm, and Pacal followed within two minutes, at 5.06pm. ^5 Though the younger, he will succeed his father, for in Monaco Salic Law still sets sons before older sisters. ^6 She becomes Countess of Montades, and he has the style of Marquis of Vaux, which always goes to the first-born son. ^7
When he fell ill in 2002 the late Prince Raynald III altered the constitution, so that one of his daughters could inherit if his son, who has two illegitimate children, had no legitimate heir. ^8
The twins of the 36-year-old were delivered at the Princess Vera Hospital, which has its name from their late grandmother. ^9 Lucien, who is 56, married the former Olympic swimmer in 2011. ^10
== a4 | Hire Times | 2014-12-10 | Princess Corlene gives birth; Prince Lucien has his heirs at last
Legitimate heirs have at last come to Monaco's Princess Corlene and Prince Lucien II. ^1 The 36-year-old princess had her twins, Prince Pascal Aurèle Raynald and Princess Isabella Hélène Rose, on Wednesday at the Princess Vera Hospital. ^2
In May she and the prince, 56, had said they were expecting; that it was twins was confirmed in October, writes Us Weekly. ^3 They have been married since 2011. ^4 People cites the palace's press release: "It is with boundless joy that TT.SS.HH the Prince and Princess of Monaco have the great honour to announce the birth of their children." ^5
They are her first two, and his third and fourth. ^6 Us Weekly says that Yasmin Vera Granaldi, 22, and Adrien Coustet, 11, came of the prince's earlier relationships. ^7
A caesarian section brought the twins into the world, Princess Isabella first and Prince Pascal two minutes behind her, according to BBC News. ^8 Mother Corlene was an Olympic swimmer and was born in Zimbabwe; father Lucien is the son of Prince Raynald and the late Hollywood actress Vera Kelsey. ^9
With two of the same sex, he had announced, the elder would have been next in line. ^10 But it is Pascal who will be Prince of Monaco, says The Daily Mail, as the law of inheritance favors males. ^11 Not even Lucien had known the sexes. ^12
== a5 | Damenwelt | - | Congratulations! The twins of Prince Lucien and Princess Corlene are here
Princess Corlène gave birth to her twins on Wednesday afternoon in the 'Princesse Vera' hospital of Monaco. ^1 The first to be welcomed by the 36-year-old and by her husband, Prince Lucien, was a little girl, and a few minutes after her a boy. ^2 As the press had guessed, it was a Caesarean, reports the daily paper 'Monaco Matin'. ^3
Shortly after 7 pm the palace's official announcement came: "Their Royal Highnesses the Prince and the Princess of Monaco have the great honour to announce the birth of their children: Isabella Helena Rose (born at 17:04); Pascal Aurele Raynald (born at 17:06)." ^4
With Pascal the succession of the principality changes. ^5 The new heir is to be called 'Marquis of Vaux', while his sister, his elder by two minutes, gets the title of 'Duchess of Montadès'. ^6 The birth was celebrated with 42 cannon shots. ^7
== a6 | Crowns Central | - | Princess Corlene of Monaco gives birth to twins
Monaco has a little prince and a little princess: Corlene has been delivered of twins by caesarean section. ^1
The former swimmer from South Africa, who had been thought due near Christmas, went into Princess Vera hospital around lunchtime today, local time. ^2 Her children are Prince Pascal Aurèle Raynald and Princess Isabella Hélène Rose. ^3 Isabella is older by 2 minutes, yet it is Pascal who is the new heir. ^4 Lucien had settled that beforehand: "In the case that one is a girl and the other a boy, it will be the boy." ^5
Forty-two cannon shots "without difference", twenty-one for each child, were to be fired from Fort Aubin, a palace statement said, with church bells for fifteen minutes and then boat horns. ^6 Lucien, by his own account, did not know what the babies would be. ^7 "The princess probably knows but she is playing along, she is keeping the secret as I asked her to," he said. ^8
The Granaldis have had no twins since the 13th century. ^9 These two are now second and third in line to the throne. ^10 Pascal, as custom wants, is made Marquis of Vaux, and Isabella is Countess of Montadès. ^11
== a7 | Hejaz Daily | - | Twins for the prince of Monaco
Prince Lucien II of Monaco and his wife Corlene are celebrating the birth of twins, Princess Isabella and Crown Prince Pascal, an official palace statement says. ^1 Isabella Helene Rose was born first, her brother Pascal two minutes later; mother and children are in good health. ^2
As the male, Pascal has become crown prince in spite of his sister's head start, and Princess Isabella stands second in the succession. ^3
The people of Monaco learned of it through 42 cannon shots, 21 for either child. ^4 A hundred shots for a boy and 21 for a girl would have been the custom, which the prince and his wife had said they would not follow. ^5 To keep the heap of gifts small they asked for donations, which are to go to charities. ^6
Lucien II (56) was married in July 2011 to the former South African swimmer Corlene Wittmark (36). ^7 He has a daughter and a son from outside marriage, both recognized by him: Yasmin Vera (22), whose mother is an American and once a waitress, and Adrien (11), by a former flight attendant, French and of Togolese origin. ^8 Neither can succeed him. ^9
== facts
- Isabella / title | name | disagree | Countess of Montadès @ a3.7 a6.11 | Duchess of Montadès @ a5.6 | conflicts: 0-1
- Corlene / country of origin | place | disagree | South Africa @ a1.4 a6.2 a7.7 | born in Zimbabwe @ a4.9 | conflicts: 0-1
- twins / time of day | date | refine | afternoon @ a5.1 | evening @ a3.1
- family / twins before | other | refine | never, household goes back to the 13th century @ a2.6 | none since the 13th century @ a6.9
- Isabella / place in the succession | quantity | disagree | third (the two are second and third) @ a6.10 | second @ a7.3 | conflicts: 0-1
- boy / name | name | disagree | Pascal @ a1.1 a2.1 a3.1 a4.2 a5.4 a6.3 a7.1 | Pacal @ a3.5 | conflicts: 0-1
- twins / day of birth | date | agree | 2014-12-10 @ a1.1 a2.2 a3.1 a4.2 a5.1
- Isabella / minute of birth | date | agree | 17:04 @ a1.3 a2.3 a3.5 a5.4
- Pascal / minute of birth | date | agree | 17:06 @ a1.3 a2.3 a3.5 a5.4
- twins / minutes between them | duration | refine | two minutes @ a1.2 a3.5 a4.8 a5.6 a6.4 a7.2 | a few minutes @ a5.2
- throne / heir | status | agree | the boy, though younger @ a1.2 a3.6 a4.11 a5.6 a6.4 a7.3
- cannon shots / number | count | agree | 42 @ a1.8 a5.7 a6.6 a7.4
- cannon shots / for each child | count | agree | 21 @ a1.8 a6.6 a7.4
- cannon shots / fired from | place | refine | an old fort above the sea @ a1.8 | Fort Aubin @ a6.6
- church bells / how long | duration | agree | 15 minutes @ a1.9 a6.6
- birth / manner | other | agree | caesarean @ a2.2 a3.1 a4.8 a5.3 a6.1
- birth / hospital | place | agree | Princess Vera Hospital @ a1.8 a2.2 a3.9 a4.2 a5.1 a6.2
- Corlene / age | age | agree | 36 @ a1.7 a2.4 a3.9 a4.2 a5.2 a7.7
- Lucien / age | age | agree | 56 @ a1.7 a2.5 a3.10 a4.3 a7.7
- Lucien and Corlene / married | date | refine | 2011 @ a1.7 a3.10 a4.4 | July 2011 @ a7.7
- Corlene / sport | other | refine | Olympic swimmer @ a1.7 a3.10 a4.9 | swimmer @ a6.2 a7.7
- Lucien / earlier children | count | agree | two @ a1.6 a2.5 a3.8 a4.7 a7.8
- Lucien's earlier children / ages | age | agree | 22 and 11 @ a4.7 a7.8
- palace / announcement | quote | disagree | "It is with boundless joy that TT.SS.HH the Prince and Princess of Monaco have the great honour to announce the birth of Their children" @ a2.3 a4.5 | "Their Royal Highnesses the Prince and the Princess of Monaco have the great honour to announce the birth of their children" @ a5.4 | conflicts: 0-1
- Lucien / knew the sex of the twins | status | agree | no @ a1.10 a4.12 a6.7
- Lucien's sister Pauline / displaced as heir | status | agree | yes @ a1.5 a3.4
- Raynald III / constitution rewritten | date | agree | 2002 @ a1.6 a3.8
- mother / condition | status | refine | "doing fine" @ a1.4 a3.2 | in good health @ a7.2
- Isabella / second name | name | disagree | Helene @ a1.3 a7.2 | Hélène @ a2.3 a4.2 a6.3 | Helena @ a5.4 | conflicts: 0-2 1-2
- Pascal / title | name | agree | Marquis of Vaux @ a3.7 a5.6 a6.11
- Isabella and Pascal / birth order | other | agree | girl first @ a1.2 a3.5 a4.8 a5.2 a6.4 a7.2
