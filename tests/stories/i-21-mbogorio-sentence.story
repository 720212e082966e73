== a1 | Rift Valley Wire | 2025-04-30T13:40:00Z | Gospel star Mbogorio fined, spared jail
NAIROBI — Gospel singer Ezra Mbogorio was on Wednesday fined 2 million shillings ($15,400) and ordered to do 300 hours of community work for evading taxes. ^1 ^2 ^3 ^4
Milimani magistrate Lilian Cheruto also gave him a suspended sentence of 18 months. ^5 ^6
He had pleaded guilty in February to four counts, covering the years 2018 to 2021. ^7 ^8 ^9
The singer, 43, owed 27 million shillings, all of which was paid by March. ^10 ^11 ^12
If he does not pay the fine within 60 days he will go to prison for a year. ^13 ^14
His hit of 2019 has been viewed 74 million times. In 2022 a comedian was fined 600,000 shillings for a like offence.

== a2 | Udaku Zone | - | Ezra escapes!
Hallelujah! “I have sinned in pencil, and God has the rubber,” said the “Nitainuka” hitmaker on the steps of the court on April 30. ^1 ^2
He got a fine of two million bob, a year and a half hanging over his head, and he will sweep the Gikomba market for 200 hours. ^3 ^4 ^5
Ezra paid his fine on the spot, by M-Pesa. ^6
His ex-wife Wambui was seen weeping in the second row. ^7 He is 43 and has three sons. ^8 ^9
Last month he sold the Range Rover, black, 2019, for six million. Next Sunday he sings at his mother's church in Nyeri at nine.

== a3 | Kenya Court Monitor | 2025-05-02T08:00:00Z | Republic v. Mbogorio: judgment summarised
The accused was convicted on his own plea, entered on 11 February, of five counts under the Tax Procedures Act. ^1 ^2 ^3
The principal, 27 million shillings for the years from 2018 to 2021, had been recovered before the sentence. ^4 ^5 ^6
Sentence: fine of KSh2m, in default 12 months; imprisonment of 18 months, suspended for three years; unpaid work of 300 hours at the county hospital. ^7 ^8 ^9 ^10
Sixty days were allowed for payment. ^11
The hearing on mitigation took place on 26 March and lasted two hours. Eleven letters from pastors were filed. The prosecution, led by Peter Kimutai Rono, had asked for a term of three years. Either side may appeal within 14 days.

== a4 | Gospel Groove Africa | - | Mbogorio tour moved to November
The European tour of Ezra Mbogorio, nine cities, will now start in Oslo on 7 November and not in June. ^1 ^2 ^3
The Kenyan star, 45, who admitted his guilt before Christmas, has service to do to his community until October. ^4 ^5
“I have sinned in pencil, and God has the rubber,” says the father of three. ^6 ^7
His last album, of 2023, was recorded in Nakuru in 21 days. The fine of 2 million is still open, his manager admits. ^8 ^9
London follows on 9 November and Minneapolis, for the first time, in February. In 2023 he filled a hall of 2,800 in Stockholm. Tickets cost from 35 euros.
== facts
- sentence / day | date | agree | 2025-04-30 @ a1.1 a2.2
- fine / amount | money | agree | KSh2m @ a1.2 a2.3 a3.7 a4.8
- community work / hours | duration | disagree | 300 hours @ a1.3 a3.10 | 200 hours @ a2.5 | conflicts: 0-1
- community work / where | place | disagree | Gikomba market @ a2.5 | county hospital @ a3.10
- suspended sentence / length | duration | agree | 18 months @ a1.5 a2.4 a3.9
- counts / number | count | disagree | 4 @ a1.8 | 5 @ a3.3
- taxes / years | date | agree | 2018 to 2021 @ a1.9 a3.5
- taxes / owed | money | agree | KSh27m @ a1.11 a3.4
- taxes / paid | status | agree | paid before the sentence @ a1.12 a3.6
- Mbogorio / age | age | disagree | 43 @ a1.10 a2.8 | 45 @ a4.4 | conflicts: 0-1
- fine / time to pay | duration | agree | 60 days @ a1.13 a3.11
- fine / in default | duration | agree | 12 months @ a1.14 a3.8
- fine / paid or not | status | disagree | paid on the spot @ a2.6 | still open @ a4.9
- Mbogorio / on sin | quote | agree | “I have sinned in pencil, and God has the rubber” @ a2.1 a4.6
- Mbogorio / sons | count | refine | three sons @ a2.9 | father of three @ a4.7
- plea / date | date | disagree | February 2025 @ a1.7 | 2025-02-11 @ a3.2 | before Christmas @ a4.4 | conflicts: 0-2 1-2
- case / what | other | refine | evading taxes @ a1.4 | counts under the Tax Procedures Act @ a3.3
- plea / what | status | agree | guilty @ a1.7 a3.1 a4.4
