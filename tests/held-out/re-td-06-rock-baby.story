== a1 | Baby Flash | 2008-08-21 | Gwyn Steffano & Garvin Brossman have Tahoma Neska Stone Brossman!
All day there were rumors, and now it is so: on Thursday in LA Gwyn Steffano and Garvin Brossman got their second child, a son. ^1
At 12:46 p.m. Tahoma Neska Stone Brossman was born, at 8 1/2 lbs. ^2 The couple's other son, Preston, is 2. ^3
“Preston, Gwyn and Garvin Brossman greeted the latest member of their family,” goes their statement. ^4 “Mother, baby and family are all glad and healthy.” ^5
Gwyn, 38, herself one of four siblings, never hid that she hoped for more. ^6 “I’m in a rush to have another,” she said to InStyle last year, before the pregnancy was announced. ^7
Garvin, 42, told People magazine that a present for Preston was planned, so that the boy wouldn't feel left out. ^8
UPDATE: Garvin's father, Dr. Desmond Brossman, at home in London, told People, “It’s really good news. ^9 We are very happy for them.” ^10 His son had phoned the family from the hospital on Thursday night. ^11
== a2 | All Celebs Blog | 2008-08-22 | Little Tahoma Neska Stone: Gwyn Steffano has a boy
Odd baby names are a cult among celebrities, and Gwyn Steffano has now joined it. Her first son got off lightly with Preston.
The 38-year-old singer of No Question had her boy, Tahoma Neska Stone Brossman, at 12.46pm on Thursday afternoon. ^1 He was born by Caesarean section at Mercy-Tabbor Medical Center in Los Angeles and is 8lbs 8 ounce. ^2
Tahoma's brother Preston, son of Steffano and husband Garvin Brossman, is two. ^3
'Preston, Gwyn and Garvin Brossman greeted the latest member of their family,' says the family's statement. ^4 'Mother, baby and family are all glad and healthy.' ^5
It was her father-in-law Desmond Brossman who confirmed in January that she was expecting. ^6 Last summer she said: 'Obviously I'm in a rush to have another, but I don't wish to do it while on tour.' ^7
Preston was born in a Los Angeles hospital in May 2006. ^8
== a3 | Pop Nibbles | 2008-08-21 | hello, tahoma neska stone brossman!
good evening! gwyn steffano, my darling, has at long last had child number two. ^1 it's a boy, he is 8.5lbs, he is called tahoma neska stone, and he arrived here in los angeles at 12:46pm by a scheduled c-section. ^2
much as i love ms. steffano and her hot hubby garvin brossman, this must be among the worst names a celebrity ever picked. ^3 call him 'stoney', i say. perhaps 'tahoma' is for tahoma beach up in malibu, where the little fellow may have been conceived. ^4
i'd hoped for a girl this time, since her first born, preston john macallister brossman, who turned 2 in may, is a boy as well. ^5 now let her get back to the studio with no question. ^6
== a4 | Bang Tattle | 2008-08-22 | Second boy for Gwyn Steffano!!!
Another boy for Gwyn Steffano: according to the spokesman, mother, baby and family are all glad. ^1
Tahoma Neska Stone is what they named their son, who weighed 3.77 kilograms. ^2 The pop star, 38, has one boy already, Preston, with her husband, Garvin Brossman. ^3
There has lately been talk that No Question is in the studio again for a new album. ^4
The singer went into Mercy Tabor Hospital this morning and had Tahoma Neska Stone at 12:46 P.M. via C-section. ^5 The scales showed 8 1/2 pounds. ^6 Big brother Preston had his 2nd birthday in May. ^7
Gwyn's website carried this statement: Preston, Gwyn Steffano and Garvin Brossman greeted the latest member of their family- Tahoma Neska Stone Brossman - at 12:46 PST on August 21, 2008. ^8 The couple’s second son, Tahoma was born weighing 8.5 lbs. ^9 Mother, baby and family are all glad and healthy. ^10
== a5 | Busy Wasp Blogger | - | Garvin, Gwyn, Preston and now Tahoma
On Thursday the rockstar pair Garvin Brossman and Gwyn Steffano got one boy more, Tahoma Neska Stone Brossman. ^1
Their statement: “Preston, Gwyn and Garvin Brossman greeted the latest member of their family. ^2 Mother, baby and family are all glad and healthy.” ^3
And the name? Tahoma is a beach near Malibu where Garvin looked for inspiration early in his career. ^4 Knowing that, I find it rather sweet.
== a6 | The Cork Inquirer | - | Steffano has second son, says report
A second son has been born to Gwyn Steffano, a report from Los Angeles said today. ^1 According to People.com, whose information is from a source, the star of 38 and her husband Garvin Brossman named him Tahoma Neska Stone Brossman. ^2
== facts
- birth / day | date | refine | 2008-08-21 @ a4.8 | Thursday @ a1.1 a2.1 a5.1
- birth / hour | date | agree | 12:46 p.m. @ a1.2 a2.1 a3.2 a4.5 a4.8
- birth / city | place | agree | Los Angeles @ a1.1 a2.2 a3.2
- baby / name | name | refine | Tahoma Neska Stone Brossman @ a1.2 a2.1 a4.8 a5.1 a6.2 | Tahoma Neska Stone @ a3.2 a4.2 a4.5
- baby / weight | quantity | disagree | 8.5 lb @ a1.2 a2.2 a3.2 a4.6 a4.9 | 3.77 kg @ a4.2 | conflicts: 0-1
- baby / rank | status | agree | second child @ a1.1 a3.1 a4.9 a6.1
- delivery / kind | other | refine | Caesarean section @ a2.2 a4.5 | scheduled c-section @ a3.2
- hospital / name | name | disagree | Mercy-Tabbor Medical Center @ a2.2 | Mercy Tabor Hospital @ a4.5 | conflicts: 0-1
- mother / age | age | agree | 38 @ a1.6 a2.1 a4.3 a6.2
- father / name | name | agree | Garvin Brossman @ a1.1 a2.3 a3.3 a4.3 a5.1 a6.2
- older son / name | name | refine | Preston @ a1.3 a2.3 a4.3 | Preston John Macallister Brossman @ a3.5
- older son / age | age | agree | 2 @ a1.3 a2.3 a3.5 a4.7
- older son / birth | date | refine | May 2006 @ a2.8 | turned 2 in May @ a3.5 a4.7
- statement / greeting | quote | disagree | Preston, Gwyn and Garvin Brossman greeted the latest member of their family @ a1.4 a2.4 a5.2 | Preston, Gwyn Steffano and Garvin Brossman greeted the latest member of their family- Tahoma Neska Stone Brossman - at 12:46 PST on August 21, 2008 @ a4.8 | conflicts: 0-1
- statement / health | quote | agree | Mother, baby and family are all glad and healthy @ a1.5 a2.5 a4.10 a5.3
- mother / on another child | quote | refine | I'm in a rush to have another @ a1.7 | Obviously I'm in a rush to have another, but I don't wish to do it while on tour @ a2.7
- mother / when she said it | date | refine | last year @ a1.7 | last summer @ a2.7
- father's father / name | name | refine | Dr. Desmond Brossman @ a1.9 | Desmond Brossman @ a2.6
- name Tahoma / source | other | refine | perhaps Tahoma beach @ a3.4 | a beach where Garvin looked for inspiration @ a5.4
- beach / place | place | refine | up in Malibu @ a3.4 | near Malibu @ a5.4
- mother's band / name | name | agree | No Question @ a2.1 a3.6 a4.4
- mother, baby and family / state | status | refine | glad and healthy @ a1.5 a2.5 a4.10 a5.3 | glad @ a4.1
