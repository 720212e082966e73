== a1 | Aegean Wire | 2023-08-16T06:20:00Z | Singer Stelios Vrettakos badly hurt on Paros
PARIKIA - The Greek singer Stelios Vrettakos was seriously injured on the island of Paros when his motorcycle collided with a delivery van, police said on Wednesday. ^1 ^2
The accident happened at about 3.30 a.m. on Tuesday near Naoussa, an hour and a half after the end of his concert there. ^3 ^4 ^5
Vrettakos, 47, was flown by an army helicopter to the KAT hospital in Athens with a broken pelvis and two broken ribs. ^6 ^7 ^8
He wore a helmet. ^9 The 23-year-old driver of the van was tested for alcohol; the result was negative. ^10 ^11
“He is conscious and he is asking about his guitar,” his manager, Kyriaki Douka, told journalists outside the hospital. ^12
Nine concerts of his summer tour, which began in Kavala on June 24, remain to be played. ^13 ^14

== a2 | Laïkó Magazine | - | Terror at dawn for Stelios: 'He asks about his guitar'
He had just sung for 4,000 people, and in less than two hours he was lying on the asphalt. ^1
Stelios Vrettakos's machine, a 1974 Norton that he had restored himself, was hit by a van bringing bread to the hotels of Naoussa. ^2
It was half past four. ^3 A baker's boy of 23 was at the wheel, and nobody says that he had been drinking. ^4 ^5
A helicopter took the singer to the capital, where surgeons operated on his pelvis for five hours the same evening. ^6 ^7
“He's awake, and he is asking for his guitar,” said Kyriaki Douka, who has managed him since his first album in 2001. ^8 ^9
His sister Evanthia, 51, and his partner, the actress Ismini Roussou, keep watch at the KAT. ^10 ^11

== a3 | Cyclades Today | 2023-08-17T09:00:00Z | After the crash: mayor wants a roundabout
The crossing on the Naoussa road where Stelios Vrettakos was injured on August 15 has seen seven accidents this year, according to the municipality. ^1 ^2
Two of them were fatal. ^3
The mayor, Fotini Kondyli, spoke on Wednesday of a roundabout for 600,000 euros, first proposed in 2014 and refused by the region in 2019. ^30
The singer was without a helmet, a witness told this newspaper. ^4
He broke his pelvis and three ribs and was transferred to Athens by helicopter. ^5 ^6
His condition is described as serious but stable. ^7
The Naoussa concert had sold out its 4,200 seats. ^8

== a4 | Euro Pop Monitor | - | Greek star cancels tour after collision
Stelios Vrettakos will not sing again this summer. ^1 His management has called off the nine concerts that were left of the tour, among them the one at the Herodeon on September 12. ^2 ^3
The 47-year-old came off his motorbike on Paros last Tuesday and has had surgery on his pelvis. ^4 ^5
It is the second time that he has had to stop: in 2012 a nodule on the vocal cords kept him away from the stage for seven months. ^30
“He'll be walking by Christmas, and singing before that,” said manager Kyriaki Douka. ^6
Tickets keep their validity or can be given back until the end of October. ^7
The album “Salt Bread”, his twelfth, is still due on November 3. ^8 ^9

== a5 | Athens Courier | 2023-09-02T08:00:00Z | Vrettakos leaves hospital on crutches
Two and a half weeks after his accident the singer Stelios Vrettakos has been discharged from the KAT hospital. ^1 ^2
He came out on crutches on Friday and sang two lines for the nurses at the gate. ^3
The 48-year-old, who had his birthday on the ward on August 27, lost eight kilos in hospital. ^30 ^31
“I will walk by Christmas and I'll sing before it,” he promised. ^4
The doctors expect rehabilitation to take four months. ^5
Dates for the postponed concerts will be given in spring, and “Salt Bread” has been moved to January. ^6 ^7
The prosecutor on Paros has closed the inquiry against the driver of the van. ^8

== facts
- accident / day | date | agree | 2023-08-15 @ a1.3 a3.1 | last Tuesday @ a4.4
- accident / hour | date | disagree | about 03:30 @ a1.3 | half past four @ a2.3
- accident / time after the concert | duration | agree | an hour and a half @ a1.5 | less than two hours @ a2.1
- accident / place | place | refine | near Naoussa, Paros @ a1.4 | Naoussa @ a2.2 | the Naoussa road @ a3.1 | Paros @ a1.2 a4.4
- Stelios Vrettakos / age | age | agree | 47 @ a1.6 a4.4 | 48 after his birthday on August 27 @ a5.30
- Stelios Vrettakos / broken ribs | count | disagree | 2 @ a1.8 | 3 @ a3.5
- Stelios Vrettakos / broken pelvis | other | agree | broken pelvis @ a1.8 a3.5
- Stelios Vrettakos / how brought to Athens | other | agree | helicopter @ a1.7 a2.6 a3.6
- Stelios Vrettakos / hospital | place | refine | KAT hospital, Athens @ a1.7 a2.10 a5.2 | the capital @ a2.6 | Athens @ a3.6
- Stelios Vrettakos / helmet | other | disagree | wore one @ a1.9 | without one @ a3.4
- driver / age | age | agree | 23 @ a1.10 a2.4
- driver / alcohol | other | agree | negative @ a1.11 | had not been drinking @ a2.5
- Kyriaki Douka / on his state | quote | refine | He is conscious and he is asking about his guitar @ a1.12 | He's awake, and he is asking for his guitar @ a2.8
- concert / audience | count | refine | 4,000 @ a2.1 | 4,200 seats sold @ a3.8
- tour / concerts left | count | agree | 9 @ a1.13 a4.2
- tour / status | status | disagree | called off @ a4.2 | postponed @ a5.6
- walking by Christmas / speaker | quote | disagree | manager: He'll be walking by Christmas, and singing before that @ a4.6 | Vrettakos: I will walk by Christmas and I'll sing before it @ a5.4
- Stelios Vrettakos / operation | other | agree | surgery on the pelvis @ a2.7 a4.5
- Salt Bread / release | date | refine | November 3 @ a4.8 | moved to January @ a5.7
