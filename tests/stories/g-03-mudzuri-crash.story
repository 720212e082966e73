== a1 | Harare Morning Post | 2022-06-13T06:00:00Z | Singer Tinashe Mudzuri hurt in highway crash
The Afro-jazz singer Tinashe Mudzuri was in a stable condition last night after his car hit a stationary lorry near Kadoma early on Saturday. ^1
Police said that the accident happened at about 3.40 a.m. at the 130 km peg, as Mudzuri, 39, and three members of his band were coming home from a show in Bulawayo. ^2
The drummer, Farai Chikore, 27, was killed. ^3 The two others were treated and discharged. ^4
Mudzuri broke his left leg and four ribs. ^5 He was flown to the capital on Saturday afternoon and operated on the following morning. ^6
“We are alive by one seat belt,” his manager, Rudo Gumbo, told this newspaper. ^7
Police have not charged anybody. ^8 The lorry had broken down some hours before and stood without reflectors. ^9

== a2 | Kadoma Star | - | One dead in crash with musician's car
A 27-year-old drummer lost his life on June 11 when the Toyota of Tinashe Mudzuri ran into a parked truck on the Bulawayo road. ^1
Four men were in the car. ^2 The singer himself was at the wheel, according to a policeman who was at the scene twenty minutes later. ^3
The impact came shortly before four o'clock in the morning. ^4
A nurse of Kadoma hospital said that Mudzuri's leg was fractured and several ribs too. ^5 He spent ten hours on the ward before the helicopter came. ^6
The driver of the truck, who is 52, has been charged with culpable homicide. ^7

== a3 | AfroBeat Now | - | Pray for Tinashe: star loses drummer in horror smash
Tragedy struck on Sunday morning when Tinashe Mudzuri and his band crashed into a truck. ^1 Drummer Farai Chikore, who was just 29, died on the spot. ^2
The “Ndiwe Here” hitmaker was asleep on the back seat, says his camp; a cousin was driving. ^3
He has a broken right leg, and doctors said he will not walk for three months. ^4
“We are alive by one seat belt,” said Gumbo, who manages him. ^5
His tour of the UK, eleven dates in July, is off. ^6
Two years ago the singer walked away from another crash, near Mutare, in which nobody was hurt. ^7

== a4 | Diaspora Voice UK | 2022-07-04T10:00:00Z | Mudzuri tour moved to autumn
The British tour of Tinashe Mudzuri has been postponed to October, its promoter said on Friday. ^1 Tickets for all 11 nights remain valid. ^2
The singer left hospital last Tuesday, after 17 days, on crutches. ^3 He had surgery on his left leg the day after the accident of June 11, which killed his drummer. ^4
Chikore was buried in Chitungwiza on June 16 before some 2,000 mourners. ^5
Mudzuri's album “Nzira”, his fifth, will still come out on August 5. ^6

== a5 | Music in Africa Digest | - | Mudzuri out of hospital
Tinashe Mudzuri, 39, is at home again after more than two weeks in hospital. ^1
He thanked his fans in a video on June 28 and sang two lines for Farai Chikore. ^2 About two thousand people had attended the drummer's funeral. ^3
“Nzira” appears in September. ^4 It will be his fifth album; “Mvura”, his fourth, sold 40,000 copies in 2020. ^5
The man who drove the truck was in court last week and was granted bail. ^6
== facts
- crash / day | date | disagree | 2022-06-11 @ a1.1 a2.1 a4.4 | Sunday @ a3.1
- crash / time | date | refine | 03:40 @ a1.2 | shortly before four o'clock @ a2.4
- crash / where | place | refine | near Kadoma @ a1.1 | on the Bulawayo road @ a2.1
- Mudzuri / age | age | agree | 39 @ a1.2 a5.1
- car / people in it | count | agree | four @ a1.2 a2.2
- Farai Chikore / age | age | disagree | 27 @ a1.3 a2.1 | 29 @ a3.2
- crash / hit what | other | refine | a stationary lorry @ a1.1 | a parked truck @ a2.1 | a truck @ a3.1
- Chikore / fate | status | agree | killed @ a1.3 a2.1 a3.2 a4.4
- crash / who drove | other | disagree | Mudzuri @ a2.3 | a cousin @ a3.3
- Mudzuri / which leg | other | disagree | left @ a1.5 a4.4 | right @ a3.4 | a leg @ a2.5 | conflicts: 0-1
- Mudzuri / ribs | count | refine | four @ a1.5 | several @ a2.5
- operation / day | date | agree | 2022-06-12 @ a1.6 a4.4
- manager / on the seat belt | quote | agree | “We are alive by one seat belt” @ a1.7 a3.5
- lorry driver / charged | status | disagree | nobody charged @ a1.8 | charged with culpable homicide @ a2.7 | granted bail @ a5.6 | conflicts: 0-1 0-2
- tour / status | status | disagree | off @ a3.6 | postponed to October @ a4.1
- tour / dates | count | agree | 11 @ a3.6 a4.2
- Mudzuri / discharge | date | agree | 2022-06-28 @ a4.3
- Mudzuri / time in hospital | duration | refine | 17 days @ a4.3 | more than two weeks @ a5.1
- funeral / mourners | count | agree | 2,000 @ a4.5 a5.3
- Nzira / release | date | disagree | 2022-08-05 @ a4.6 | 2022-09 @ a5.4
- Nzira / which album | other | agree | fifth @ a4.6 a5.5
- helicopter / when he was flown | date | refine | Saturday afternoon @ a1.6 | after ten hours on the ward @ a2.6
- tour / country | place | refine | the UK @ a3.6 | British @ a4.1
- manager / name | name | refine | Rudo Gumbo @ a1.7 | Gumbo @ a3.5
- drummer / name | name | refine | Farai Chikore @ a1.3 a3.2 a5.2 | Chikore @ a4.5
