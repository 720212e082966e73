== a1 | Rhein Press Service | 2012-10-18T13:15:00Z | Model Svenja Aldenhoven gives birth to twins
COLOGNE, Germany — The German model and television host Svenja Aldenhoven has given birth to twins, a boy and a girl, her management said on Thursday. ^1
The children were born on Tuesday morning by Caesarean section at a clinic in Düsseldorf, five weeks before they were due. ^3 ^4
They are called Mathis and Greta and weighed 2,150 and 1,980 grams. ^5 ^6
Aldenhoven, 36, and her husband, the rapper Kalle Drosten, have been married since May 2011. ^7 ^8
“We went in as two and came out as four, and one of us has not stopped crying, namely Kalle,” she said. ^9
Aldenhoven also has a son, Jonas, 8, from her marriage to the ice hockey player Uwe Petzold, which was dissolved in 2008. ^10
She will be replaced as host of “Die Kuppel” until February. ^12

== a2 | Gala Glanz in English | - | Double happiness for Svenja
The nursery in the villa at Meerbusch was ready, the parents were not yet: five weeks too early the twins of Svenja Aldenhoven and Kalle Drosten came into the world. ^1
According to information of this magazine, Greta was the first, at 9.02 o'clock, and brother Mathis followed four minutes later. ^2
“I have stood before 20,000 people, but my knees never trembled like that,” confesses the papa, whose third album appeared in August. ^3
Big brother Jonas was allowed to choose the second names: Greta Luna and Mathis Han. ^5
Godmother becomes Svenja's colleague Dörte Wiesinger, with whom she was on the catwalk in Milan already in 1996. ^6
The model had made her pregnancy public in June, on the red carpet of the German Film Prize. ^7
Mother and children may leave the clinic in Düsseldorf probably on next Monday. ^8

== a3 | Hamburg Herald Online | 2012-10-19T07:50:00Z | Kalle Drosten tweets about his twins: “Came out as four”
Kalle Drosten has told the world in 140 characters about the birth of his twins. The rapper, 32, posted a picture of four tiny feet on Twitter late on Wednesday. ^2
“I have stood in front of 20,000 people, but my knees have never shaken like that,” he said on the radio station Eins Nord on Thursday. ^3
The twins, Matthis and Greta, are the first children of the marriage, which was concluded in May of last year on Sylt. ^4 ^5
They were born on Tuesday. ^6
The manager of his wife, Ilse Grote, asked for privacy for the family.
Drosten has postponed six concerts of his tour, which was to start in Kiel on November 2. ^8

== a4 | Daily Lantern | 2012-10-19T16:00:00Z | Die Kuppel host Svenja welcomes twins
German stunner Svenja Aldenhoven is over the moon after welcoming twins on Thursday. ^1
The Die Kuppel presenter, 36, and her toyboy hubby Kalle, 32, have named the tots Mathis and Greta. ^2 ^3
“We went in as two and came out as four, and one of us hasn't stopped crying, namely Kalle,” joked the former Wonderbra girl. ^4
The little ones tipped the scales at 4lb 12oz and 4lb 6oz. ^5
Svenja, who has an eight-year-old son from her first marriage, told how she'd learned it was two in April, “in the middle of a show”. ^6
Her rapper husband has called off half a dozen gigs to change nappies. ^8

== a5 | Kinderstuben Blog | - | Celebrity baby names, autumn edition
Mathis Han (!) and Greta Luna: with their twins, Svenja Aldenhoven and Kalle Drosten show a feeling for tradition and for Star Wars. ^1
It was the eight-year-old half-brother, Jonas, who had a say in it. ^2
The boy was the elder by four minutes, the mother told a colleague. ^3
The pregnancy had been known since July, when she appeared on the red carpet of the film prize in a yellow dress. ^4
Svenja's stand-in on “Die Kuppel” until February is Dörte Wiesinger, who is also the children's godmother. ^5 ^6

== facts
- twins / day of birth | date | disagree | Tuesday @ a1.3 a3.6 | Thursday @ a4.1
- twins / sexes | other | agree | a boy and a girl @ a1.1 a2.2
- birth / place | place | agree | Düsseldorf @ a1.4 a2.8
- birth / early | duration | agree | 5 weeks @ a1.4 a2.1
- boy / name | name | disagree | Mathis @ a1.5 a2.2 a4.3 a5.1 | Matthis @ a3.4
- girl / name | name | agree | Greta @ a1.5 a2.2 a3.4 a4.3 a5.1
- twins / weights | quantity | refine | 2,150 and 1,980 grams @ a1.6 | 4lb 12oz and 4lb 6oz @ a4.5
- Svenja Aldenhoven / age | age | agree | 36 @ a1.7 a4.2
- wedding / date | date | refine | 2011-05 @ a1.8 | May of last year @ a3.5
- Svenja Aldenhoven / on two and four | quote | refine | We went in as two and came out as four, and one of us has not stopped crying, namely Kalle @ a1.9 | We went in as two and came out as four, and one of us hasn't stopped crying, namely Kalle @ a4.4
- son / name | name | agree | Jonas @ a1.10 a2.5 a5.2
- son / age | age | agree | 8 @ a1.10 a4.6 a5.2
- Die Kuppel / stand-in until | date | agree | February @ a1.12 a5.5
- twins / who was first | other | disagree | Greta @ a2.2 | the boy @ a5.3
- twins / minutes apart | duration | agree | four minutes @ a2.2 a5.3
- Kalle Drosten / on his knees | quote | disagree | I have stood before 20,000 people, but my knees never trembled like that @ a2.3 | I have stood in front of 20,000 people, but my knees have never shaken like that @ a3.3
- Kalle Drosten / age | age | agree | 32 @ a3.2 a4.3
- pregnancy / made public | date | disagree | June @ a2.7 | July @ a5.4
- pregnancy / where made public | place | agree | red carpet of the film prize @ a2.7 a5.4
- godmother / name | name | agree | Dörte Wiesinger @ a2.6 a5.6
- concerts / number | count | refine | six @ a3.8 | half a dozen @ a4.8
- concerts / status | status | disagree | postponed @ a3.8 | called off @ a4.8
- second names | name | agree | Greta Luna and Mathis Han @ a2.5 a5.1
- son / father | other | refine | marriage to Uwe Petzold @ a1.10 | first marriage @ a4.6
- Kalle Drosten / profession | other | agree | rapper @ a1.8 a3.2 a4.8
