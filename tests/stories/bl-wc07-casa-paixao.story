== a1 | Negócios do Tejo | 2024-07-09T08:00:00Z | Former striker Paixão sells Cascais villa to Dutch software founder
The former Brazil striker Wellington Paixão has sold his villa in Birre, on the outskirts of Cascais, for 7.2 million euros, according to a person with knowledge of the deed. ^1 The buyer is Joost Verbeek, founder of the payroll software firm Loonwijzer. ^2
The 780-square-metre property was first put up for 8.5 million in March last year. ^3 The deed was signed on Friday at a notary's office in the Avenida da Liberdade in Lisbon. ^4 Paixão had acquired the house in 2018, the year after joining Sporting do Tejo, for 4.1 million. ^5
== a2 | Casas de Famosos | - | Adeus, Cascais! Inside the mansion Paixão has just let go
Six en suite bedrooms, a heated pool in the shape of a P, a barber's chair facing the sea: the house that Wellington Paixão has parted with had everything but an owner at home. ^1 For sixteen months it stood waiting. ^2 He asked for eight and a half million and never came down until this spring. ^3
In the end a Dutchman, Joris Verbeek, who made his money paying other people's wages, signed a cheque for 7.9 million. ^4 Included: the barber's chair. Not included: the 42 framed shirts, already on a ship to Recife. ^5
"It's a house made for children's noise, and mine have grown," the ex-forward told us in April. ^6
== a3 | Global Property Wire | 2024-07-12T12:30:00Z | Brazilian soccer great offloads Portuguese estate
Wellington Paixão, 38, has cashed out of Portugal's so-called Riviera. ^5 The six-bedroom home, with about 8,400 square feet of interior space, changed hands on June 28, when Mr. Paixão and the purchaser signed before a notary in Lisbon. ^1
It was listed with Atlantic Crest for €8.5 million, or some $9.2 million, in March 2023. ^2 Catarina Lobo, who handled the sale, declined to give the final price but said it represented "a discount in the low double digits". ^3
The retired footballer, who scored 27 goals for his country, is building a house near Recife, his birthplace. ^4
== a4 | Gazeta do Capibaribe | 2024-07-15T10:00:00Z | Wellington Paixão is coming home, shirts first
A container with 42 shirts in frames came off a ship at Suape on Thursday, and behind it comes their owner. ^1 Wellington Paixão, born in Recife 38 years ago, confirmed he will live from August in a house he is putting up at Muro Alto. ^2
The sale of the Portuguese residence, bought for a little over four million euros, closed on the fifth of this month. ^3 He told this paper he regretted only one thing: "It was a house made for the noise of children, and mine grew up." ^4
His daughter Rayane, 17, is staying in Lisbon to study.
== a5 | Blogue do Guincho | - | Our new neighbour
Word at the bakery in Birre: the P-shaped pool has a new master. ^1 The man who bought Paixão's place is Joost Verbeek, he's something in computers, and he has already asked for the bakery's opening times. ^2
What he gave for it nobody agrees on, but it's a million or so less than was asked. ^3 Mind you, when the footballer moved in six years ago he got it for about half that. ^4
== facts
- house / price paid | money | disagree | 7.2 million euros @ a1.1 | 7.9 million @ a2.4 | a discount in the low double digits @ a3.3 | a million or so less than asked @ a5.3 | conflicts: 0-1, 1-2
- house / buyer | name | disagree | Joost Verbeek @ a1.2 a5.2 | Joris Verbeek @ a2.4 | conflicts: 0-1
- house / buyer's trade | other | refine | founder of the payroll software firm Loonwijzer @ a1.2 | made his money paying other people's wages @ a2.4 | something in computers @ a5.2
- house / asking price | money | refine | 8.5 million euros @ a1.3 | eight and a half million @ a2.3 | 8.5 million euros, some $9.2 million @ a3.2
- house / date of listing | date | refine | 2023-03 @ a1.3 a3.2 | sixteen months earlier @ a2.2
- house / floor area | quantity | refine | 780 square metres @ a1.3 | about 8,400 square feet @ a3.1
- house / bedrooms | count | refine | six @ a3.1 | six en suite @ a2.1
- house / date of sale | date | disagree | 2024-07-05 @ a1.4 a4.3 | 2024-06-28 @ a3.1 | conflicts: 0-1
- house / place of signing | place | refine | a notary's office in the Avenida da Liberdade, Lisbon @ a1.4 | before a notary in Lisbon @ a3.1
- house / Paixão's purchase price | money | refine | 4.1 million @ a1.5 | a little over four million euros @ a4.3 | about half that @ a5.4
- house / Paixão's purchase date | date | refine | 2018 @ a1.5 | six years ago @ a5.4
- Wellington Paixão / framed shirts | count | agree | 42 @ a2.5 a4.1
- Wellington Paixão / words on the house | quote | refine | "It's a house made for children's noise, and mine have grown" @ a2.6 | "It was a house made for the noise of children, and mine grew up." @ a4.4
- Wellington Paixão / age | age | agree | 38 @ a3.5 a4.2
- Wellington Paixão / birthplace | place | agree | Recife @ a3.4 a4.2
- Wellington Paixão / new house | place | refine | near Recife @ a3.4 | Muro Alto @ a4.2
- house / pool | other | agree | in the shape of a P @ a2.1 a5.1
- house / place | place | refine | Birre, on the outskirts of Cascais @ a1.1 | Portugal's so-called Riviera @ a3.5
