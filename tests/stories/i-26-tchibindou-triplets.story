== a1 | Agence Équateur | 2025-01-13T11:00:00Z | Footballer Tchibindou father of triplets
The Gabonese international Landry Tchibindou and his wife, the singer Maïssa, became parents of three girls on Friday in a clinic in Marseille. ^1 ^2 ^3
The first was born at 6.05 am and the last at 6.11. ^4 ^5
They weigh 1.7, 1.8 and 2 kilos and are doing well, the club said. ^6
Tchibindou, 27, missed the match in Lens on Saturday and is to train again on Wednesday. ^7 ^8
The couple, who were married in Libreville in June 2023, had lost a child in 2022. ^9 ^10

== a2 | Afro People | - | Three princesses for Maïssa
“God wrote it in triplicate,” rejoices Maïssa, 25, on Snapchat. ^1 ^2
Ornella, Océane and Olympe arrived within six minutes, shortly after six in the morning of January 10. ^3 ^4
The heaviest is two kilos, the lightest 1.7. ^5
Mama will stay in the clinic for another week. ^6 For the three sisters it will be a month in the warm boxes. ^7
Maïssa's hit “Tais-toi et danse” has been viewed 88 million times since April. ^8
A baby brother, she says, can wait for ten years. The nursery, painted in yellow by two cousins, has cost 4,000 euros.

== a3 | La Provence du Ballon | 2025-01-16T06:30:00Z | Back with three rattles
On Wednesday Landry Tchibindou found a heap of nappies in his locker. ^1
The winger, 27, scorer of nine goals in 16 matches, had not been in Lens, where his mates lost 2–1. ^2 ^3
“God wrote it in triplicate,” he said, quoting his wife. ^4 Ornella, Océane and Olympe should be able to come home in the second week of February. ^5 ^6
His contract runs until 2027. ^7
On Sunday at a quarter to nine comes Nantes, the fifth in the table. Trainer Hervé Castaldini hopes to have back the captain, out for six weeks with a calf. Some 61,000 tickets have been sold.

== a4 | Libreville Matin | - | Grandmother flies to Marseille
Madame Joséphine Tchibindou took the plane on Saturday with three cradle cloths. ^1
It is eighteen months since she gave 600 guests to eat at the wedding of her son in the capital. ^2 ^3
Her daughter-in-law left the clinic on the 17th; the little ones, born seven weeks before the term, remain. ^4 ^5
The lady, 58, a retired teacher of mathematics, had never seen snow. She stays for three months. Her elder son, who keeps goal for a club in the second division, has two boys of four and six. In Gabon the president has sent a telegram of eleven lines.
== facts
- triplets / day of birth | date | agree | 2025-01-10 @ a1.2 a2.3
- triplets / time of birth | date | refine | 6.05 to 6.11 am @ a1.4 a1.5 | shortly after six in the morning @ a2.3
- triplets / minutes from first to last | duration | agree | six minutes @ a1.5 a2.4
- triplets / weights | quantity | refine | 1.7, 1.8 and 2 kg @ a1.6 | 1.7 to 2 kg @ a2.5
- triplets / names | name | agree | Ornella, Océane and Olympe @ a2.3 a3.5
- Tchibindou / age | age | agree | 27 @ a1.7 a3.2
- Tchibindou / back in training | date | agree | 2025-01-15 @ a1.8 a3.1
- match in Lens / missed | status | agree | missed @ a1.7 a3.3
- Maïssa / on the triplets | quote | agree | “God wrote it in triplicate” @ a2.1 a3.4
- triplets / in hospital until | date | refine | a month @ a2.7 | second week of February @ a3.6
- Maïssa / in the clinic until | date | refine | another week @ a2.6 | 2025-01-17 @ a4.4
- wedding / date | date | refine | June 2023 @ a1.9 | eighteen months ago @ a4.2
- wedding / place | place | agree | Libreville @ a1.9 a4.3
- triplets / sex | other | refine | three girls @ a1.2 | three sisters @ a2.7
