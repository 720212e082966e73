== a1 | Egoli News Agency | 2019-05-18T06:00:00Z | Comedian taken to hospital after collapse on stage
The comedian Sipho Radebe-Kline collapsed on stage at the Kingsway Theatre in Johannesburg on Friday night, 40 minutes into his show. ^1 Paramedics treated him in the wings before an ambulance took him to Milpark. ^2
"Sipho is awake, he is joking and he is being observed for exhaustion," his manager, Lerato Nkuna, said. ^3 The house, with 1,100 seats, was sold out. ^4 Radebe-Kline, 45, was on the third date of a 26-city tour, "Load Shedding". ^5
== a2 | Mzansi Buzz | 2019-05-18T12:30:00Z | We thought it was a joke! Fans tell of Sipho's fall
People were clapping. That's the part Zanele Mthembu can't shake off. Sipho Radebe-Kline had just started on his mother-in-law when he went down like a sack, and the Kingsway roared. ^1
"It took a full minute before anyone moved," said the teacher from Soweto, one of more than a thousand there. ^2 A nurse from row C, Thandi Mokoena, climbed up and did chest compressions. ^3 He'd been on for about three quarters of an hour. ^4
He turned 45 in March and welcomed baby number three in April. ^5
== a3 | Cape Standard | 2019-05-21T04:00:00Z | Radebe-Kline calls off tour
Sipho Radebe-Kline has cancelled the remaining 23 dates of his tour after suffering a minor stroke on stage in Johannesburg last Friday, his management said on Monday. ^1 Doctors at Milpark had at first thought of exhaustion, according to Lerato Nkuna. ^2
Tickets, from R180 to R650, will be refunded until 30 June. ^3 The Cape Town nights on 7 and 8 June had been sold out since February. ^4
A nurse in the audience had helped him, but his heart never stopped, Nkuna said, and no resuscitation was needed. ^5 Radebe-Kline leaves hospital tomorrow. ^6
== a4 | Laugh Lines Africa | - | Get well, Bra Sipho
The tour is off, all 23 shows that were left. ^1 If you have tickets you get your money back until the end of June. ^2 We remember him winning the Savanna Mic in 2006, and doing five nights at this same Kingsway in 2014. His doctors sent him home on the Wednesday, five days after the fall. ^3 What did he say when he woke up? "Did they laugh?" ^4
== a5 | Weekend Profile | 2019-11-09T05:00:00Z | The minute that wasn't funny
It is half a year since the stroke, and Sipho Radebe-Kline still drops the letter p. ^1 He remembers the joke he was telling that Friday in May, about his mother-in-law's generator. ^2 He remembers waking up in the ambulance and asking: "Did anybody laugh?" ^3
Nurse Thandi Mokoena, who gets a free seat for life, came to tea last week. ^4 His wife, Rachel, had their third child five weeks before that night. ^5 He returns in February with a new show and a shorter tour of nine cities. ^6
== facts
- collapse / date | date | refine | 2019-05-17 @ a1.1 a3.1 | a Friday in May 2019 @ a5.2
- collapse / place | place | refine | the Kingsway Theatre in Johannesburg @ a1.1 | the Kingsway @ a2.1 | Johannesburg @ a3.1
- show / minutes before the collapse | duration | refine | 40 minutes @ a1.1 | about three quarters of an hour @ a2.4
- collapse / cause | other | disagree | exhaustion @ a1.3 | a minor stroke @ a3.1 | a stroke @ a5.1 | conflicts: 0-1 0-2
- Radebe-Kline / hospital | place | agree | Milpark @ a1.2 a3.2
- Radebe-Kline / age | age | agree | 45 @ a1.5 a2.5
- audience / number | count | refine | 1,100 seats, sold out @ a1.4 | more than a thousand @ a2.2
- nurse / what she did | status | disagree | chest compressions @ a2.3 | helped, no resuscitation needed @ a3.5 | conflicts: 0-1
- nurse / name | name | agree | Thandi Mokoena @ a2.3 a5.4
- dates cancelled | count | agree | 23 @ a3.1 a4.1
- refunds / until | date | agree | 2019-06-30 @ a3.3 a4.2
- Radebe-Kline / discharge | date | refine | 2019-05-22 @ a3.6 | the Wednesday, five days after the fall @ a4.3
- Radebe-Kline / words on waking | quote | disagree | "Did they laugh?" @ a4.4 | "Did anybody laugh?" @ a5.3 | conflicts: 0-1
- third child / birth | date | refine | 2019-04 @ a2.5 | five weeks before 2019-05-17 @ a5.5
- joke at the time | other | refine | his mother-in-law @ a2.1 | his mother-in-law's generator @ a5.2
- manager / name | name | agree | Lerato Nkuna @ a1.3 a3.2
