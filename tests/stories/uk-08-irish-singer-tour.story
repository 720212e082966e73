== a1 | Emerald News Agency | 2022-09-28T10:45:00Z | Singer Aoife Ní Dhuibhir calls off autumn tour
The Galway singer Aoife Ní Dhuibhir has postponed all 22 dates of her autumn tour on the advice of doctors. ^1
The 31-year-old is to have an operation on her vocal cords in Boston on 6 October, her management said on Wednesday. ^2 She will not be able to speak for three weeks after it. ^3
“I have sung through it for a year, and now my voice has sent me the bill,” she wrote on Instagram. ^4
The tour, in support of her third album, Saltwater Hymns, was to begin in Belfast on 8 October and to finish with two nights in Dublin on 18 and 19 November. ^5 New dates will be announced, and tickets remain valid. ^6
Her second album, The Long Acre, won the Lir Prize in 2019. ^7 She cut short a concert in Cork last month after six songs. ^8

== a2 | Dublin Evening Star | 2022-09-28T17:30:00Z | Heartbreak for fans as Aoife's gigs are axed
Some 90,000 ticket holders were left disappointed today when Aoife Ní Dhuibhir called a halt to her comeback tour. ^1
The “Oranmore” singer's problem is a polyp on a vocal fold, it emerged. ^2 “I have sung through it for a year, and now my voice has sent me the bill,” the 31-year-old posted. ^3
The trouble became plain on August 20, when she left the stage in Cork after half a dozen numbers. ^4 Her brother and guitarist, Cathal, finished the show.
The operation will be done in the United States next week. ^5 She was to have opened at Belfast's Lagan Hall a week on Saturday. ^6 Full refunds are being offered. ^7

== a3 | Claddagh FM | - | Aoife on the mend
Good news from Salthill: Aoife Ní Dhuibhir's mammy, Bríd, phoned the breakfast show to say that the operation went well. ^1
It was done last Friday and took two hours. ^2 “She's writing me notes like a Carmelite,” said Bríd, who has kept the chemist's shop in the village for 26 years and knows about throats.
The doctors have ordered a month of silence. ^3 Eight songs are already written for the next record, which would be her fourth.
Aoife, 32, was due to sing 22 shows around Ireland and Britain between now and the end of November. ^4

== a4 | Soundcheck Weekly | 2022-10-19T09:00:00Z | Ní Dhuibhir sets dates for spring
Aoife Ní Dhuibhir will take Saltwater Hymns on the road in March, five months later than planned. ^1
The 24-date run opens at Lagan Hall in Belfast on 4 March and now takes in Leeds and Bristol. ^2 Every one of the cancelled concerts has been replaced. ^3
It is two weeks since surgeons in Boston removed a polyp from her vocal fold. ^4 Her manager, Niamh Considine, said that she was not yet allowed to talk. ^5
The Long Acre sold 410,000 copies and took the Lir Prize of 2018. ^6 “I have sung through it for years, and now my voice has sent me the bill,” she had told fans in September. ^7

== a5 | Musikblatt (translated) | - | Aoife Ni Dhuibhir must under the knife
The Irish songstress Aoife Ni Dhuibhir has cancelled her autumn tour. ^1 The cause is a knot on the vocal cords, so her manager Neve Considine. ^2
The surgical intervention takes place in an American clinic. ^3 In August the singer already had to break off an appearance in Cork. ^4
The three German concerts in December are not concerned, it is said from the concert agency. In Hamburg the musician, who already stood on stage as a child of nine years with the fiddle, had filled the park in June with 12,000 listeners, and her album Saltwater Hymns had reached the place 17 of the charts. ^5
== facts
- tour / status | status | disagree | postponed, tickets remain valid @ a1.1 a1.6 | axed, refunds @ a2.1 a2.7 | cancelled @ a5.1 | conflicts: 0-2
- tour / dates | count | agree | 22 @ a1.1 a3.4
- Aoife Ní Dhuibhir / age | age | disagree | 31 @ a1.2 a2.3 | 32 @ a3.4
- operation / day | date | disagree | Thursday 2022-10-06 @ a1.2 | Friday @ a3.2 | next week @ a2.5 | two weeks before 2022-10-19 @ a4.4 | conflicts: 0-1
- operation / place | place | refine | Boston @ a1.2 a4.4 | the United States @ a2.5 a5.3
- silence / length | duration | disagree | three weeks @ a1.3 | a month @ a3.3
- Aoife Ní Dhuibhir / bill quotation | quote | disagree | I have sung through it for a year, and now my voice has sent me the bill @ a1.4 a2.3 | I have sung through it for years, and now my voice has sent me the bill @ a4.7
- tour / planned start | date | agree | 2022-10-08 @ a1.5 a2.6
- tour / planned first place | place | refine | Belfast @ a1.5 | Belfast's Lagan Hall @ a2.6
- The Long Acre / Lir Prize | date | disagree | 2019 @ a1.7 | 2018 @ a4.6
- Cork concert / date | date | refine | last month (August) @ a1.8 a5.4 | 2022-08-20 @ a2.4
- Cork concert / songs | count | refine | 6 @ a1.8 | half a dozen @ a2.4
- illness / what | other | refine | polyp on a vocal fold @ a2.2 a4.4 | knot on the vocal cords @ a5.2
- tour / album | other | agree | Saltwater Hymns @ a1.5 a4.1 a5.5
- manager / first name | name | disagree | Niamh Considine @ a4.5 | Neve Considine @ a5.2
- tour / planned end | date | refine | 2022-11-19 @ a1.5 | the end of November @ a3.4
- singer / name | name | refine | Aoife Ní Dhuibhir @ a1.1 a2.1 a3.1 a4.1 | Aoife Ni Dhuibhir @ a5.1
