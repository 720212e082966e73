== a1 | Noticias del Norte | 2025-02-10T17:20:00Z | Corridos singer Nacho Escalerilla detained in Monterrey
The singer of corridos Nacho Escalerilla was detained shortly after three on Sunday morning outside a night club in San Pedro Garza García, the state prosecutor's office said. ^1 ^2
He is accused of having injured a security guard with a bottle and of resisting arrest. ^3 ^4
The guard, 52, needed 17 stitches and has been discharged from hospital. ^5 ^6
Escalerilla, 24, was taken before a judge on Monday, who ordered that he stay in custody until a hearing on February 14. ^7 ^8 ^9
He was to perform at the stadium of the Sultanes on February 21. ^10

== a2 | La Neta | - | Video: the bottle, the guard and Nacho
4:35 in the morning. A man in a white hat leaves the club by the kitchen; three seconds later there is glass on the floor. ^1 ^2
The idol, who fills stadiums with “Ya ni tequila”, had celebrated the birthday of his drummer since eleven at night. ^3 ^4
He was taken away at ten to five with four companions, all of them released on the same day. ^5 ^6
The hurt man, Don Eusebio, is 52 and got seventeen stitches in the ear. ^7 ^8
“That bottle was already broken, like me,” Nacho said to the officers. ^9

== a3 | Frontera Beat | 2025-02-12T15:00:00Z | Judge frees Escalerilla; concerts up in the air
Nacho Escalerilla was set free on Tuesday after paying bail of 400,000 pesos ($19,500). ^1 ^2
The charges, assault and resisting arrest, carry up to five years. ^3 ^4
He has to hand in his passport, so that the six concerts in Texas in March have been cancelled. ^5 ^6 ^7
The one in Monterrey on February 21 is confirmed. ^8
“That bottle was already broken, like me,” the singer, 22, is quoted in the police report. ^9 ^10
His song “Ya ni tequila” has 310 million plays. ^11
Last year he sang before 55,000 in Guadalajara and was fined 60,000 pesos because the concert ended 50 minutes late.

== a4 | Tex-Mex Radio Report | - | Escalerilla's Texas run moved to May
Good news: the half-dozen Texan shows, from Laredo on March 7 to Dallas on March 16, are not cancelled but moved to May. ^1 ^2 ^3
The Monterrey stadium date has been called off, according to the baseball club. ^4
The 24-year-old was arrested on Saturday night and spent three nights in a cell. ^5 ^6 ^7
Bail was set at 400,000 pesos. ^8 The victim is still in hospital, his daughter says. ^9
In Dallas all 12,500 seats had been sold in two days; prices ranged from $49 to $180. New tickets need not be bought. His brother, 19, who plays the tuba, will give a concert in San Antonio on March 8 in any case.
== facts
- arrest / day | date | disagree | Sunday 2025-02-09 @ a1.1 | Saturday night @ a4.6
- guard / age | age | agree | 52 @ a1.5 a2.7
- guard / stitches | count | agree | 17 @ a1.6 a2.8
- guard / in hospital or out | status | disagree | discharged @ a1.6 | still in hospital @ a4.9
- Escalerilla / age | age | disagree | 24 @ a1.7 a4.5 | 22 @ a3.9 | conflicts: 0-1
- charges / what | other | agree | assault and resisting arrest @ a1.3 a1.4 a3.3
- release / day | date | refine | 2025-02-11 @ a3.1 | after three nights @ a4.7
- Escalerilla / custody | status | refine | in custody on Monday @ a1.9 | freed on Tuesday @ a3.1
- bail / amount | money | agree | 400,000 pesos @ a3.2 a4.8
- Texas concerts / number | count | agree | 6 @ a3.6 a4.1
- Texas concerts / status | status | disagree | cancelled @ a3.6 | moved to May @ a4.3
- Texas concerts / month | date | agree | March 2025 @ a3.7 a4.2
- Monterrey concert / status | status | disagree | confirmed @ a3.8 | called off @ a4.4
- Monterrey concert / date | date | agree | 2025-02-21 @ a1.10 a3.8
- Escalerilla / on the bottle | quote | agree | “That bottle was already broken, like me” @ a2.9 a3.10
- arrest / place | place | refine | outside a night club in San Pedro Garza García @ a1.2 | leaves the club by the kitchen @ a2.2
- song / title | name | agree | “Ya ni tequila” @ a2.3 a3.11
- arrest / time | date | disagree | shortly after 3 a.m. @ a1.1 | 4:50 a.m. @ a2.5
