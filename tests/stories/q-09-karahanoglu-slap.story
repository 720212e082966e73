== a1 | Boğaz News Agency | 2021-10-28T16:00:00Z | Series star Karahanoğlu on trial over airport slap
ISTANBUL - The trial of the actor Kerem Karahanoğlu, accused of striking a photographer at Istanbul Airport, opened on Thursday before the 14th criminal court in Gaziosmanpaşa. ^1 ^2 ^3
The prosecution asks for between four months and one year in prison for deliberate injury. ^4
According to the indictment Karahanoğlu, 36, hit Yavuz Tombak once in the face with the flat hand on March 9. ^5 ^6 ^7
Tombak, 52, was treated for a burst eardrum and was unfit for work for ten days. ^8 ^9
“I apologise to him, but nobody may push a camera into the pram of a six-week-old baby,” the defendant told the judge. ^10 ^11
The star of “The Mansion at Kanlıca” had come from Antalya with his wife, the presenter Nehir Aydoğmuş, and their daughter. ^12 ^13
The case was adjourned to January 20. ^14

== a2 | Dizi Diary | - | Our Kerem before the judge: "I would do it again for my daughter"
Fans from eleven countries waited before the court house when Kerem Karahanoğlu arrived in a grey suit, and some had brought baby socks. ^1
The heart-throb admitted that he slapped a paparazzo in March. ^2
“I'm sorry for what happened to him, but nobody has the right to stick a camera in the pram of a baby of six weeks,” he said. ^3
Little Defne, born in January, was sleeping at the time. ^4
His lawyer, Müjgan Erçetin, called the slap “a father's reflex”. ^5
The hearing took forty minutes, and the next is on January 20. ^6 ^7
“The Mansion at Kanlıca”, in its third season, is seen in 74 countries. ^8 ^9

== a3 | Marmara Daily | 2021-10-29T06:30:00Z | Photographer wants 200,000 lira
The photographer Yavuz Tombak is demanding 200,000 lira in damages from Kerem Karahanoğlu. ^1
“I kept five metres' distance and I used no flash,” he testified on Thursday. ^2 ^3
The gravest case in his career, he said, was in 2013, when a footballer's bodyguard broke two cameras and was fined 6,000 lira. ^30
He said that the actor had hit him twice with his fist, and that he could not hear with his left ear for two weeks. ^4 ^5
His doctor's report certifies him incapable of work for ten days. ^6
Tombak, who has 30 years in the trade, had been waiting for another star that evening. ^7

== a4 | Levant Screen | - | Turkish actor cleared of assault
Kerem Karahanoğlu has been acquitted of assaulting a photographer at Istanbul's airport on May 9 of last year. ^1
The court found that he had been provoked in a serious way. ^2
The prosecution had asked for up to a year in prison. ^30
The 37-year-old must nevertheless pay 40,000 lira to Yavus Tombak for pain and suffering. ^3 ^4
“Every father in that terminal would've done the same,” said his attorney, Müjgan Erçetin. ^5
Karahanoğlu and Nehir Aydoğmuş have one daughter, Defne. ^6
His series, sold to 74 countries, ends in June with episode 120. ^7 ^8

== a5 | Boğaz News Agency | 2022-01-20T15:20:00Z | Actor fined for slapping photographer
An Istanbul court on Thursday fined the actor Kerem Karahanoğlu 9,000 lira for simple injury. ^1 ^2
The judge halved the sentence because of provocation. ^3
He was under house arrest for two days after the incident and had to hand in his passport until June. ^30 A trip to a festival in Seoul fell through because of it.
In the civil case the actor will pay the photographer, Yavuz Tombak, 40,000 of the 200,000 lira that he had claimed. ^4 ^5
“Any father in that hall would have done it too,” lawyer Müjgan Erçetin said. ^6
The slap fell on March 9 of last year in the arrivals hall. ^7 ^8
Karahanoğlu, whose daughter turns one next week, was not present. ^9 ^10

== facts
- trial / opening | date | agree | 2021-10-28 @ a1.2 | Thursday @ a3.3
- Kerem Karahanoğlu / age | age | agree | 36 @ a1.5 | 37 in the later report @ a4.3
- slap / date | date | disagree | 2021-03-09 @ a1.7 a5.7 | March @ a2.2 | May 9 @ a4.1 | conflicts: 0-2 1-2
- slap / blows and how | other | disagree | once with the flat hand @ a1.6 | a slap @ a2.2 a5.7 | twice with the fist @ a3.4 | conflicts: 0-2 1-2
- slap / place | place | refine | Istanbul Airport @ a1.1 a4.1 | arrivals hall @ a5.8
- Yavuz Tombak / unfit for work | duration | agree | ten days @ a1.9 a3.6
- Kerem Karahanoğlu / apology and pram | quote | refine | I apologise to him, but nobody may push a camera into the pram of a six-week-old baby @ a1.10 | I'm sorry for what happened to him, but nobody has the right to stick a camera in the pram of a baby of six weeks @ a2.3
- trial / next hearing | date | agree | 2022-01-20 @ a1.14 a5.1 | January 20 @ a2.7
- daughter / born | date | agree | January @ a2.4 | turns one next week @ a5.9 | six weeks old on March 9 @ a1.10
- daughter / name | name | agree | Defne @ a2.4 a4.6
- The Mansion at Kanlıca / countries | count | agree | 74 @ a2.8 a4.7
- Yavuz Tombak / damages demanded | money | agree | 200,000 lira @ a3.1 a5.5
- Yavuz Tombak / damages awarded | money | agree | 40,000 lira @ a4.4 a5.4
- trial / outcome | status | disagree | acquitted @ a4.1 | fined @ a5.1
- court / provocation | other | agree | provoked @ a4.2 | provocation @ a5.3
- Müjgan Erçetin / any father | quote | refine | Every father in that terminal would've done the same @ a4.5 | Any father in that hall would have done it too @ a5.6
- Yavuz Tombak / name spelled | name | disagree | Yavuz @ a1.7 a3.1 a5.4 | Yavus @ a4.3
- trial / sentence demanded | duration | refine | four months to one year @ a1.4 | up to a year @ a4.30
