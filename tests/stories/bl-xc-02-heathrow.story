== a1 | Lagos Evening Post | 2023-11-15T11:00:00Z | Kaydo held at Heathrow over 'undeclared cash'
Afrobeats star Kaydo was stopped by officers at London's Heathrow Airport on Tuesday morning and held for six hours, his manager Bisi Oyelaran has told this newspaper. ^1
The "Sweet Palava" singer, whose real name is Olukayode Bamgbose, had flown in from Lagos for a show at the Brixton Academy. ^2 Officers found £84,000 in two of his bags, Oyelaran said. ^3 "It was per diem for a band of nineteen people, nothing more," he said. ^4
The singer, 29, was released without charge. ^5 He won the continental Best Male award in 2021 and again last year.
== a2 | The Daily Clarion | 2023-11-15T22:00:00Z | Cuffed in arrivals! Afrobeats king Kaydo nicked with bags of dosh
Nigerian chart king Kaydo was led through Terminal 3 in handcuffs after Border Force staff found a mountain of banknotes in his luggage. ^1
Stunned travellers saw the 29-year-old, in a £3,200 puffer jacket, being marched off on Tuesday. ^2 "He kept saying 'call my mum', it was quite sweet," said Janet, 51, from Slough.
A source said more than £80,000 was stuffed into two holdalls. ^3 He was quizzed for eleven hours and let go on bail. ^4 The star, born Olukayode Bamgboye, is due on stage in Brixton on Saturday. ^5
== a3 | Press Wire UK | 2023-11-16T13:20:00Z | Police confirm musician bailed after cash seizure
A 29-year-old man was arrested at Heathrow Airport on 14 November on suspicion of money laundering and has been bailed until January, the Metropolitan Police said. ^1 The force does not name people before charge, but the man is understood to be the singer Kaydo. ^2
A sum in the region of £84,000 was seized under the Proceeds of Crime Act. ^3 Travellers must declare £10,000 or more when entering the country.
The concert in Brixton on 18 November will go ahead, the promoter Halyard Live said. ^4
== a4 | NaijaSoundz | - | FACT CHECK: Was Kaydo really put in handcuffs?
Since that London tabloid dropped its story, our DMs have been on fire. So we called people who were on the flight. Drummer Tobi "Sticks" Amadi swears there were no cuffs: "They asked him politely and he followed them." ^1
Sticks says baba was inside for six hours, and when he came out he went straight to eat jollof in Peckham. ^2 The money, about ₦120 million at the black market rate, was for the band's allowances. ^3
Kaydo, full name Olukayode Emmanuel Bamgbose, has not posted since. ^4 The Brixton show holds on Saturday. ^5
== a5 | Gist Afrique (translated from French) | - | Kaydo sings in London four days after his arrest
Before 4,900 people in Brixton, the Nigerian Kaydo opened his concert with a joke: "I came with my own money this time." ^1 The hall, sold out since August, roared.
The singer had been arrested on Tuesday on getting off the plane from Nigeria. ^2 His manager, Bisi Oyelaran, had told a Lagos daily that it was "per diem for a band, nothing more". ^3 The British justice system expects him again in January. ^4
His third album, "Harmattan", is announced for March.
== facts
- Kaydo / day of the arrest | date | refine | 2023-11-14 @ a1.1 a2.2 a3.1 | Tuesday @ a5.2
- Kaydo / length of the detention | duration | disagree | six hours @ a1.1 a4.2 | eleven hours @ a2.4 | conflicts: 0-1
- Kaydo / real name | name | disagree | Olukayode Bamgbose @ a1.2 | Olukayode Bamgboye @ a2.5 | Olukayode Emmanuel Bamgbose @ a4.4 | conflicts: 0-1 1-2
- Kaydo / origin of the flight | place | refine | Lagos @ a1.2 | Nigeria @ a5.2
- Kaydo / cash found | money | refine | £84,000 @ a1.3 | more than £80,000 @ a2.3 | in the region of £84,000 @ a3.3 | about ₦120 million @ a4.3
- Kaydo / bags with the cash | count | agree | two @ a1.3 a2.3
- Oyelaran / on the money | quote | refine | "It was per diem for a band of nineteen people, nothing more" @ a1.4 | "per diem for a band, nothing more" @ a5.3
- Kaydo / status after release | status | refine | released without charge @ a1.5 | let go on bail @ a2.4 | bailed until January @ a3.1
- Kaydo / handcuffs | other | disagree | led through the terminal in handcuffs @ a2.1 | no cuffs @ a4.1 | conflicts: 0-1
- Kaydo / age | age | agree | 29 @ a1.5 a2.2 a3.1
- Kaydo / Brixton concert | date | refine | 2023-11-18 @ a2.5 a3.4 | Saturday @ a4.5
- Kaydo / return to the police | date | agree | January @ a3.1 a5.4
- Kaydo / manager | name | agree | Bisi Oyelaran @ a1.1 a5.3
- Kaydo / place of arrest | place | refine | Heathrow @ a1.1 a3.1 | Terminal 3 @ a2.1
- Kaydo / purpose of the cash | other | refine | per diem for the band @ a1.4 a5.3 | the band's allowances @ a4.3
