== a1 | Manila Showbiz Daily | 2022-03-11T02:00:00Z | Amihan dela Cuesta gives birth to twins
Kapamilya actress Amihan dela Cuesta and her husband, basketball player Jomar Villaruz, are now parents of twins. The babies, a boy and a girl, were born at a hospital in Taguig on Tuesday morning, March 8. ^1
The boy, Lakan, weighed 2.6 kilos and the girl, Ligaya, 2.4. ^2 They came five weeks early. ^3 “Kumpleto na kami, we are complete,” the 33-year-old wrote on Instagram on Thursday beneath a photo of four tiny feet. ^4
The couple have an older daughter, Mayumi, who is four. ^5 They married in Tagaytay in January 2017 after six years as sweethearts. ^6
Dela Cuesta announced the pregnancy in October, on the last night of her series “Dalawang Buwan”. ^7

== a2 | PinoyScoop | - | It's a boy AND a girl for Amihan and Jomar!
Double joy for Amihan dela Cuesta! The primetime queen delivered a boy and a girl by caesarean section on Women's Day. ^1
“We are complete now,” she said in an Instagram post two days later that has got more than 900,000 likes. ^2 Big sister Mayumi, 4, chose the name Ligaya herself, their lola revealed. ^3
Lakan is the heavier one at 2.6 kg. ^4 Ligaya was born first, eleven minutes before her brother. ^5
Jomar, 35, flew home from a road game in Davao and got to the delivery room with an hour to spare. ^6
The binyag is already set for May 22, in the church where Mom and Dad took their vows, and there'll be eight ninongs. ^21

== a3 | Courtside PH | - | Villaruz misses two games for twins
Manila Harbour guard Jomar Villaruz sat out two games to be with his wife, the actress Amihan dela Cuesta, who had twins on March 9. ^1
“I was in Davao with my shoes already on when she called,” the 35-year-old said after practice. ^2 Villaruz averages 14.2 points and is in his eleventh season. ^3
The premature babies spent four days in an incubator and are now at home in Taguig. ^4 He told teammates that his son had come out first. ^5 “Like his dad, always in a hurry,” he joked.
He will be back for Sunday's game in Antipolo. ^6

== a4 | Asian Star Weekly | 2022-03-25T00:00:00Z | Filipino star shares first picture of twins
Amihan de la Cuesta has shown the faces of her twins for the first time. ^1
The 33-year-old Filipina star and her basketball husband welcomed a son, Lakan, and a daughter, Ligaya, by natural birth earlier this month. ^2 “Now we are whole,” she wrote then. ^3 The little ones were born more than a month before they were due and stayed in the incubator four days. ^4
The family of five live in Taguig. ^5 The actress and her husband wed in 2017 in Tagaytay, after dating for six years. ^6
She will be off the screen until next year. ^7
Her father, the veteran comedian Rodel, at first saw the babies only through glass. “I have two new grandchildren and am allowed to kiss neither,” he sighed. ^21

== a5 | Cebu Morning Star | - | Amihan to skip fiesta after birth
Actress Amihan dela Cuesta will not be the guest of honour at the fiesta in April, the organisers have said, as she had twins on March 8. ^1
She had said last November, when she let the public know that she was expecting, that she would work until the summer. ^2 “I was in Davao, my shoes were already on, when she called me,” her husband told sports reporters about the day. ^3
Her manager, Bing Alcaraz, said that she would take a break from acting for the rest of the year. ^4
The twins are to be baptised in Tagaytay on May 15, with the actress Lualhati Sevilla for godmother. ^21 “Two grandchildren, and I can't kiss one of them,” grandfather Rodel, an actor himself, complained meanwhile. ^22

== facts
- birth / day | date | disagree | 2022-03-08 @ a1.1 a5.1 | Women's Day @ a2.1 | 2022-03-09 @ a3.1 | earlier this month @ a4.2 | conflicts: 0-2 1-2
- twins / boy and girl | other | agree | a boy and a girl @ a1.1 a2.1 a4.2
- Lakan / weight | quantity | agree | 2.6 kg @ a1.2 a2.4
- twins / how early | duration | refine | five weeks @ a1.3 | more than a month @ a4.4 | premature @ a3.4
- post / wording | quote | refine | Kumpleto na kami, we are complete @ a1.4 | We are complete now @ a2.2 | Now we are whole @ a4.3
- post / where | place | agree | Instagram @ a1.4 a2.2
- post / day | date | refine | Thursday @ a1.4 | two days later @ a2.2
- dela Cuesta / age | age | agree | 33 @ a1.4 a4.2
- Mayumi / age | age | agree | 4 @ a1.5 a2.3
- wedding / date | date | refine | 2017-01 @ a1.6 | 2017 @ a4.6
- wedding / place | place | agree | Tagaytay @ a1.6 a4.6
- couple / together before wedding | duration | agree | six years @ a1.6 a4.6
- pregnancy / announced | date | disagree | 2021-10 @ a1.7 | November @ a5.2
- birth / how | other | disagree | caesarean section @ a2.1 | natural birth @ a4.2
- twins / who came first | other | disagree | Ligaya @ a2.5 | the son @ a3.5
- Villaruz / age | age | agree | 35 @ a2.6 a3.2
- Villaruz / where he was | place | agree | Davao @ a2.6 a3.2 a5.3
- Villaruz / on the call | quote | refine | I was in Davao with my shoes already on when she called @ a3.2 | I was in Davao, my shoes were already on, when she called me @ a5.3
- twins / in the incubator | duration | agree | four days @ a3.4 a4.4
- family / home | place | agree | Taguig @ a3.4 a4.5
- dela Cuesta / surname | name | refine | dela Cuesta @ a1.7 a3.1 a5.1 | de la Cuesta @ a4.1
- break from acting | duration | refine | until next year @ a4.7 | the rest of the year @ a5.4
- names of twins | name | agree | Lakan and Ligaya @ a1.2 a4.2
- baptism / day | date | disagree | 2022-05-22 @ a2.21 | 2022-05-15 @ a5.21
- baptism / place | place | refine | the church of the wedding @ a2.21 | Tagaytay @ a5.21
- grandfather / on kissing | quote | refine | Two grandchildren, and I can't kiss one of them @ a5.22 | I have two new grandchildren and am allowed to kiss neither @ a4.21
