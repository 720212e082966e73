== a1 | Rift Valley Newswire | 2023-08-18T09:00:00Z | Marathon champion Mwangi and actress wife adopt siblings
NAIROBI - The former marathon world champion Peter Mwangi and his wife, the actress Lydia Achieng, have adopted a brother and sister aged seven and four, the family division of the High Court in Nairobi ruled on Thursday. ^1
The children, whose names may not be published, have lived with the couple since 2021. ^2
"The applicants have shown patience and love," the judge, Hellen Kiprono, said. ^3
Mwangi, 42, won the title in 2009 in Berlin. ^4 Achieng, 39, plays the matron in the series "Wodi 5". ^5

== a2 | Eldoret Weekly Runner | 2023-08-23T05:00:00Z | Champion brings his children home to Iten
There were goats, and there was singing. On Saturday Peter Mwangi's village celebrated the new members of the family with a party for about 400 guests. ^1
The boy, who is seven, ran a lap of the old track with his father; the little sister watched from the arms of Lydia Achieng. ^2
"I have stood on many podiums. ^3 None had so much noise," the host said. ^4
The court's decision had come two days before. ^5 The couple have a foundation that pays school fees for 60 children.

== a3 | Swahili Hits 101 | - | Lydia: 'The paper is only a paper'
"The paper is only a paper. ^1 They called me Mama two years ago," Lydia Achieng told our afternoon show. ^2
The "Wodi 5" star, 39, first met the children in a home in Nakuru, where she filmed a spot in 2020. ^3 The elder was four then, the younger a baby. ^4
It took three hearings, the first of them in March; the last was on 3 August, two weeks before the ruling. ^5
She has sold her salon and will work only half the year from now on. ^7

== a4 | Loopnieuws (translated from Dutch) | - | Mwangi, former winner in Rotterdam, father of two
Peter Mwangi, who won the Rotterdam marathon in 2010 and 2012, has become a father at 42. ^1 Together with his wife he adopted a boy and a girl, a Kenyan court has decided. ^2
"None of my podiums had so much noise," he said at a party in his home village. ^3 Hundreds of people came. ^4
His best time, 2:04:31, dates from Rotterdam.

== a5 | The Nairobi Sunday Review | 2023-09-10T04:00:00Z | The long road to a short signature
Justice Kiprono needed four minutes on 17 August for what had cost Peter Mwangi and Lydia Achieng more than two years. ^1
The siblings came into their house as foster children in May 2021, after the couple had lost two pregnancies. ^3 There were three sittings and a home report of 46 pages. ^4
"They called me Mama long before," says Achieng. ^5 Her husband has built a bunk bed; the girl, four, sleeps on top. ^6
Adoptions in Kenya numbered 312 in 2022, according to the children's council.
== facts
- ruling / day | date | agree | 2023-08-17 @ a1.1 a2.5 a5.1
- ruling and last hearing / dates | date | refine | 2023-08-17 @ a5.1 | last hearing 2023-08-03, two weeks before @ a3.5
- boy / age | age | refine | seven @ a1.1 a2.2 | four in 2020 @ a3.4
- girl / age | age | refine | four @ a1.1 a5.6 | a baby in 2020 @ a3.4
- children / with the couple since | date | refine | 2021 @ a1.2 | two years ago @ a3.2 | May 2021 @ a5.3
- hearings / number | count | agree | three @ a3.5 a5.4
- party / guests | count | refine | about 400 @ a2.1 | hundreds @ a4.4
- Mwangi at the party / quotation | quote | refine | "I have stood on many podiums. None had so much noise" @ a2.3 a2.4 | "None of my podiums had so much noise" @ a4.3
- Achieng on being called Mama / quotation | quote | refine | "The paper is only a paper. They called me Mama two years ago" @ a3.1 a3.2 | "They called me Mama long before" @ a5.5
- Peter Mwangi / age | age | agree | 42 @ a1.4 a4.1
- Lydia Achieng / age | age | agree | 39 @ a1.5 a3.3
- judge / name | name | refine | Hellen Kiprono @ a1.3 | Kiprono @ a5.1
- party / place | place | refine | Iten, his village @ a2.1 | his home village @ a4.3
