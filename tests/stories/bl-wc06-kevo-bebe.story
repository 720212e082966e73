== a1 | EntreteNoticias | 2025-05-04T13:00:00Z | Kevo D and Sara Lucía Arboleda welcome a daughter
The Colombian reggaeton singer Kevin Duarte, known as Kevo D, and the model Sara Lucía Arboleda have become parents of a girl, born on Friday in Miami. ^1 Alma Luz weighed 3.2 kilos and measured 50 centimetres, the singer wrote under a black-and-white photograph of a foot. ^2
"I cried more than she did," he confessed to his 28 million followers. ^3 The child is the couple's first and the third for Duarte, 33, who has twins of nine from an earlier relationship. ^4
Arboleda, 27, was due on 16 May. ^5 The artist has moved the start of his tour, in Medellín, from the 9th to the 30th of this month. ^6
== a2 | Glamour Latino Miami | 2025-05-05T18:30:00Z | Inside Baby Duarte's arrival: the suite, the playlist, the panic
Sara Lucía was having her nails done on Brickell Avenue when her waters broke, two weeks early. ^1 Twelve hours later, at 12.40 a.m. on Saturday, Luz Alma Duarte Arboleda came into the world at Coral Bay Women's Hospital weighing a healthy 7 lb 1 oz. ^2
Dad picked the music (vallenato, no reggaeton) and cut the cord himself. ^3 "I didn't cry, somebody had to be the man there," he joked to our reporter in the parking lot, cigar in hand. ^4
The $6,000-a-night suite had been booked under the name of his sound engineer. Grandma Dolly flew in from Pereira the next day. ^5
== a3 | El Diario del Otún | - | Pereira has a new neighbour, even if she was born in Florida
Doña Dolly Castaño has not yet unpacked. ^6 She came back from Miami with a foot-print in ink and a hundred and six photographs of her granddaughter Alma Luz. ^1 "The name was my mother's, Luz, and the Alma they put on it," she explains in the kitchen in the Cuba district where the singer grew up. ^2
The girl arrived by natural birth, and her son held out well, "although later he cried more than the baby". ^3 He, who wrote "Tu mala maña" on the bus to school, chose old vallenatos to receive her. ^4
The christening will be in Pereira in December. His manager, Yeison Rúa, will be the godfather. ^5
== a4 | Farándula Sin Censura | 2025-05-14T15:00:00Z | Kevo D's ex breaks her silence
Paola Rincón doesn't mince her words. The mother of Kevo D's nine-year-old twins found out on Instagram that Thiago and Samuel had a sister. ^1 "Nobody called my sons," she complained yesterday on the radio programme "La Pipa". ^2
The newborn, delivered by caesarean section a dozen days ago in Miami, has reopened old wounds. ^3 Rincón and the singer, who is 33, split in 2018. ^4
Arboleda answered with a story: a photo of the cradle with the letters A-L-M-A above it. ^5
== a5 | KevoLovers CO | - | Everything about our princess
1) She's called Alma Luz, not Luz Alma, he has it tattooed already. ^1 2) She was born on the 2nd of May, Taurus like her grandma. ^2 3) She came before time; the doctors had said the 16th. ^3
4) Godfather: Yei Rúa, of course. ^4 5) The Medellín show is now on the 30th, same tickets. ^5
And the phrase that broke us: "I cried more than she did, and I'm not ashamed." ^6
== facts
- baby / date of birth | date | disagree | 2025-05-02 @ a1.1 | 2025-05-03 @ a2.2 | a dozen days before 2025-05-14 @ a4.3 | 2 May @ a5.2 | conflicts: 0-1, 1-3
- baby / place of birth | place | refine | Miami @ a1.1 a4.3 | Coral Bay Women's Hospital @ a2.2
- baby / name | name | disagree | Alma Luz @ a1.2 a3.1 a5.1 | Luz Alma Duarte Arboleda @ a2.2 | A-L-M-A @ a4.5 | conflicts: 0-1
- baby / weight | quantity | refine | 3.2 kilos @ a1.2 | 7 lb 1 oz @ a2.2
- Kevin Duarte / words on crying | quote | disagree | "I cried more than she did" @ a1.3 | "I didn't cry, somebody had to be the man there" @ a2.4 | "I cried more than she did, and I'm not ashamed." @ a5.6 | later he cried more than the baby @ a3.3 | conflicts: 0-1, 1-2, 1-3
- Kevin Duarte / twins' age | age | agree | nine @ a1.4 a4.1
- Kevin Duarte / age | age | agree | 33 @ a1.4 a4.4
- birth / due date | date | refine | 2025-05-16 @ a1.5 | two weeks later @ a2.1 | the 16th @ a5.3
- Medellín concert / new date | date | refine | 2025-05-30 @ a1.6 | the 30th @ a5.5
- birth / manner | other | disagree | natural @ a3.3 | caesarean section @ a4.3 | conflicts: 0-1
- birth / music | other | refine | vallenato @ a2.3 | old vallenatos @ a3.4
- godfather / name | name | refine | Yeison Rúa, his manager @ a3.5 | Yei Rúa @ a5.4
- grandmother / name | name | refine | Dolly @ a2.5 | Dolly Castaño @ a3.6
