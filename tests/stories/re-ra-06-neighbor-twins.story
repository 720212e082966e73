== a1 | Purse Parlor | - | Lydia Cray Has Twin Girls!
Think of it as a double bill: on Tuesday Lydia Cray gave birth to fraternal twins, both girls, as her rep confirms exclusively to PEOPLE. ^1
Arden and Vienna came into the world at a Los Angeles hospital and are the first children of the 'Restless Neighbors' actress, 44, and of Jim Delaney, 49, the stockbroker she married in June 2006. ^2 "Mother and babies are all doing fine," says Trudi Blan, who speaks for Cray. ^3
Bed rest had been her lot since January, yet the makers of the ABC hit took the production to her home for a number of scenes. ^4 Her bedroom was painted in the shade of the one her character, Claire Van Der Velde, sleeps in, and furniture was carried over from the set. ^5 "Bored out of her skull (in bed), so she said, 'Bring the cameras over – I want to work,'" was how creator Carl Berry explained it to PEOPLE at the time. ^6
The bed rest was merely a "precautionary step", her rep told the Associated Press, and Cray said in December that there had been no trouble in the pregnancy. ^7 "I am totally, 100 percent fine," she told TV's Extra, before admitting: "It's tough to lug around all that weight." ^8 Still, motherhood this late is "like a wonder ... I didn't think it would happen," she told PEOPLE in December. ^9
== a2 | Babytattle | 2007-02-22 | Two Little Girls for Lydia Cray
A pair of fraternal twin daughters arrived for Lydia Cray on Tuesday, a fact her rep confirms. ^1
The girls were born at a hospital in Los Angeles and are called Arden and Vienna (such lovely names!). ^2 For Lydia, the 44-year-old star of 'Restless Neighbors', and her husband, 49-year-old stockbroker Jim Delaney, whom she wed in June 2006, they are the first children. ^3 Trudi Blan, Lydia's rep, says, "Mother and babies are all doing fine." ^4
Since January the actress had been on bed rest. ^5 It was no more than a "precautionary step", the rep said to the Associated Press, and Lydia for her part reported in December that the pregnancy had been free of problems. ^6 "I am totally, 100 percent fine," were her words to TV's Extra, though "it's tough to lug around all that weight". ^7 To have babies later in life, she also said in December, is "like a wonder … I didn't think it would happen." ^8
== a3 | Sociable Life | 2007-02-22 | Restless Neighbor Gives Birth
Am I a fan of Lydia Cray? I go back to the soaps with her, and to the scar-headed madwoman of 'Elmwood Court'. Of all the 'Restless Neighbors' she is my favorite. And now she has twins. ^1
The facts: they are fraternal, they are girls, and Cray, 44, had them in Los Angeles on Tuesday, as her spokeswoman let it be known on Wednesday. ^2 Their names are Arden and Vienna, and their dad is Jim Delaney, the stockbroker Cray is married to. ^3 "Mother and babies are all doing fine," the actress's publicist e-mailed the Associated Press. ^4
Arden and Vienna? Everyone slips up sometimes. Maybe they are decoys to foil kidnappers.
== a4 | Parents on Parade | - | 'Restless Neighbors' actress has her babies
Fraternal twin girls by the names of Arden and Vienna have been born to Lydia Cray, of 'Restless Neighbors'. ^1 Bed rest was ordered for Cray in January, and some scenes of the show had to be shot at her house. ^2 April was when the babies were expected, but they were delivered on Tuesday, February 20th. ^3
== a5 | Visan | 2007-02-22 | Had twins
Lydia Cray, the restless neighbor of television, had twin daughters in Los Angeles on Tuesday. ^1 The actress is 44, and neither she nor her husband, the stockbroker Jim Delaney, had children before. ^2 The birth had been due in April, and since last month Lydia had been confined to bed. ^3
She plays Claire Van Der Velde in the series, and the idea had been to write her out of a part of the third season. ^4 Instead the producers had a set of Claire's living room built in Lydia's house, so that she could shoot scenes for the show at home in Los Angeles. ^5
Mother and children are well, and the non-identical girls have been given the names Arden and Vienna. ^6 Lydia married her husband in June of last year. ^7
== a6 | Runway Real | 2007-02-21 | Twins for Lydia Cray
On Tuesday 'Restless Neighbors' star Lydia Cray was delivered of twin girls, Arden and Vienna. ^1 What a relief it must be, as the babies have kept her on bedrest since January! ^2 "Mother and babies are all doing fine," her rep informs People. ^3
== a7 | Howdy Weekly | 2007-04-13 | Lydia Cray enjoys life with two babies
Nothing that befalls her on Juniper Lane has ever made Lydia Cray, the flame-haired 'Restless Neighbors' star of 45, as happy as she looks these days. ^1 "I'm in paradise right now," a US magazine heard from the actress, who had her twin girls Arden and Vienna in February. ^2
Married since June to the stockbroker Jim Delaney, she confesses to having doubted that children would come at all. ^3 "We did in vitro a week after the wedding," she reveals; a honeymoon in Greece and Paris was dropped for it. ^4
Doctors put her to bed for the last stretch of the pregnancy, but she wished to keep her work commitments, and so the crew moved some of the set into her home and shot the final scenes there. ^5 Feeding both twins at once is another thing she has mastered. ^6
== facts
- birth / day | date | refine | 2007-02-20 @ a2.1 a3.2 a4.3 a5.1 a6.1 | Tuesday @ a1.1 | 2007-02 @ a7.2
- birth / place | place | refine | a Los Angeles hospital @ a1.2 a2.2 | Los Angeles @ a3.2 a5.1
- babies / names | name | agree | Arden and Vienna @ a1.2 a2.2 a3.3 a4.1 a5.6 a6.1 a7.2
- babies / kind of twins | other | agree | fraternal girls @ a1.1 a2.1 a3.2 a4.1 a5.6
- birth / due month | date | agree | 2007-04 @ a4.3 a5.3
- parents / earlier children | status | agree | none, these are the first @ a1.2 a2.3 a5.2
- Cray / age | age | refine | 44 @ a1.2 a2.3 a3.2 a5.2 | 45 @ a7.1
- Delaney / age | age | agree | 49 @ a1.2 a2.3
- Delaney / occupation | other | agree | stockbroker @ a1.2 a2.3 a3.3 a5.2 a7.3
- wedding / date | date | agree | 2006-06 @ a1.2 a2.3 a5.7 a7.3
- bed rest / since when | date | refine | 2007-01 @ a1.4 a2.5 a4.2 a5.3 a6.2 | the last stretch of the pregnancy @ a7.5
- bed rest / what the rep called it | quote | agree | "precautionary step" @ a1.7 a2.6
- bed rest / who ordered it | other | refine | ordered @ a4.2 | her doctors @ a7.5
- home shoot / which room was made a set | other | disagree | her bedroom, as Claire's bedroom @ a1.5 | Claire's living room @ a5.5 | conflicts: 0-1
- home shoot / what was shot | other | refine | some scenes @ a1.4 a4.2 a5.5 | the final scenes @ a7.5
- rep / on mother and babies | quote | refine | "Mother and babies are all doing fine" @ a1.3 a2.4 a3.4 a6.3 | mother and children are well @ a5.6
- rep / name | name | agree | Trudi Blan @ a1.3 a2.4
- rep / to whom she spoke | other | refine | People @ a1.1 a6.3 | the Associated Press, by e-mail @ a3.4
- Cray / on her health | quote | agree | "I am totally, 100 percent fine" @ a1.8 a2.7
- Cray / on the weight | quote | agree | "It's tough to lug around all that weight" @ a1.8 a2.7
- Cray / on late motherhood | quote | agree | "like a wonder ... I didn't think it would happen" @ a1.9 a2.8
- Cray / doubts about having children | other | agree | did not think it would happen @ a1.9 a2.8 a7.3
- character / name | name | agree | Claire Van Der Velde @ a1.5 a5.4
