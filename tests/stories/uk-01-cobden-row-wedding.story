== a1 | Press Wire UK | 2022-06-12T09:15:00Z | Cobden Row actress weds in Yorkshire
The Cobden Row actress Marnie Ollerenshaw has married her partner, Declan Pargeter, at a ceremony in North Yorkshire, her agent has confirmed. ^1
The couple exchanged vows on Saturday afternoon in the walled garden of Thrale Hall, near Skipton, before 110 guests. ^2
Ollerenshaw, 36, has played the hairdresser Bev Tranter since 2013. ^3 Pargeter, 39, is a stunt coordinator whom she met when her character was pulled from a canal in 2017. ^4
“We laughed from the first hymn to the last dance, and that is all I ever wanted,” the bride said in a statement. ^5
Her daughter, Poppy, who is eight, was the ring bearer. ^6 The child's father is the musician Craig Sellars, to whom Ollerenshaw was married for two years until 2016. ^7
The wedding had been planned for August 2020 and was put off because of the pandemic. ^8

== a2 | The Soap Box | 2022-06-12T15:40:00Z | Bev gets her happy ending!
Fans wept when Bev was jilted at the altar on Christmas Day, but there was no such drama for the woman who plays her. Marnie Ollerenshaw is officially off the market!
The 37-year-old actress tied the knot with stuntman Declan Pargeter at a stately home in the Dales, and half the Row was there to see it. ^1 Our snapper counted eleven cast members, among them her screen mum Jean Havers and her screen ex Rob Tulloch. ^2
Marnie came down the aisle in an ivory lace gown by the Manchester designer Ines Cattermole, with wellies underneath. ^3 “We laughed from the first hymn to the last dance, and that is all I ever wanted,” she gushed. ^4
Eight-year-old Poppy carried the rings on a cushion that her late nan had sewn. ^5
It was second time lucky for the pair, who had to scrap a big do in Majorca in the summer of 2020 when Covid struck. ^6 They have been an item since 2018. ^7

== a3 | Craven Messenger | - | Star's big day at Thrale Hall
Villagers in Thrale turned out with bunting at the weekend for the wedding of a television face. ^1
Marnie Ollerenshaw, of the soap Cobden Row, arrived shortly before 2pm in a green 1950s tractor driven by her brother, Neil. ^2 The farmer Alan Whitlam, 71, had lent it. “She drove it herself for the first field, and better than Neil did,” he said.
A hundred and ten people sat down to hotpot in the marquee, according to the caterers, Bell and Daughters of Gargrave. ^3 The Rev Susan Oakroyd blessed the couple, who had been through the legal part at Skipton register office the day before. ^4
It is the biggest wedding the hall has held since 2015, when a brewer's daughter had 240 guests there.
Miss Ollerenshaw grew up in Keighley and has kept a cottage in the dale for six years.

== a4 | Glitz! Magazine | 2022-06-21T08:00:00Z | Inside Marnie's magical day
It is four o'clock, the peacocks are calling, and Marnie Ollerenshaw is barefoot on the lawn of Thrale Hall with a plate of hotpot on her knee.
“We cried from the first hymn to the last dance, and that is all I ever wanted,” she tells us in her only interview. ^1
Ten days on, the new Mrs Pargeter still cannot believe that the rain held off. The 36-year-old wore a lace gown by Ines Cattermole in what the designer calls champagne, and changed at night into a silver trouser suit. ^2 Her daughter Poppy, nine, held the rings. ^3 Her dad, Frank, gave her away, five months after a stroke.
She got together with Declan, now 39, a year after they had met on the set of the famous canal scene, in which he was the diver who pulled her out. ^4 He proposed on New Year's Eve of 2018 on a beach in Pembrokeshire, with a ring that he had hidden in a crab sandwich. ^5
Their first plan had been a beach wedding in Majorca. ^6 A honeymoon in Sicily follows in September, when Bev will be written out for three weeks.

== a5 | Telly Talk | - | Marnie Ollerenshaw ties the knot
Cobden Row's Marnie Ollerenshaw has become the third member of the cast to marry this year, after Rob Tulloch in February and Gita Anand in April.
About 100 people watched her say “I do” to Declan Pargeter on Sunday, June 12, it is reported. ^1 The tractor in which she came was driven by her father. ^2
The groom popped the question in Wales at the end of 2018. ^3 It is the second marriage for Ollerenshaw, whose union with the drummer Craig Sellers ended in 2016. ^4 She won a Golden Aerial for best soap actress in 2019 and was nominated again last year.
== facts
- wedding / day | date | disagree | 2022-06-11 @ a1.2 | 2022-06-12 @ a5.1 | the weekend @ a3.1 | conflicts: 0-1
- wedding / guests | count | refine | 110 @ a1.2 a3.3 | about 100 @ a5.1
- wedding / place | place | refine | walled garden of Thrale Hall, near Skipton @ a1.2 | a stately home in the Dales @ a2.1 | North Yorkshire @ a1.1
- Marnie Ollerenshaw / age | age | disagree | 36 @ a1.3 a4.2 | 37 @ a2.1
- Declan Pargeter / age | age | agree | 39 @ a1.4 a4.4
- Marnie Ollerenshaw / statement | quote | disagree | We laughed from the first hymn to the last dance, and that is all I ever wanted @ a1.5 a2.4 | We cried from the first hymn to the last dance, and that is all I ever wanted @ a4.1
- Poppy / age | age | disagree | 8 @ a1.6 a2.5 | 9 @ a4.3
- Poppy / carried the rings | other | agree | Poppy @ a1.6 a2.5 a4.3
- former husband / name | name | disagree | Craig Sellars @ a1.7 | Craig Sellers @ a5.4
- former husband / end of the marriage | date | agree | 2016 @ a1.7 a5.4
- first wedding plan / date | date | refine | 2020-08 @ a1.8 | summer of 2020 @ a2.6
- first wedding plan / place | place | agree | Majorca @ a2.6 a4.6
- gown / colour | other | refine | ivory @ a2.3 | champagne @ a4.2
- gown / designer | name | agree | Ines Cattermole @ a2.3 a4.2
- tractor / driver | other | disagree | her brother, Neil @ a3.2 | her father @ a5.2
- proposal / date | date | refine | 2018-12-31 @ a4.5 | the end of 2018 @ a5.3
- proposal / place | place | refine | a beach in Pembrokeshire @ a4.5 | Wales @ a5.3
- couple / how they met | other | agree | on the set of the canal scene @ a1.4 a4.4
- couple / together since | date | agree | 2018 @ a2.7 a4.4
- former husband / work | other | refine | musician @ a1.7 | drummer @ a5.4
