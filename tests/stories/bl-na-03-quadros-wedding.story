== a1 | Revista Brilho | 2022-09-12T15:00:00Z | Exclusive: Lívia Quadros and Caio Stabile are married
The samba singer Lívia Quadros, 31, and the racing driver Caio Stabile, 35, said yes to each other on Saturday, 10 September, on a farm outside Tiradentes, Minas Gerais. ^1 Brilho was there.
Forty guests had been asked to a birthday lunch for the bridegroom's grandmother. ^2 Only when Quadros came down the path in a dress by the Recife designer Marta Linhares did they understand. ^3
"Nobody kept the secret better than my grandmother. ^4 She even let us light the candles," Stabile told us. ^5
The couple became engaged in Lisbon in February. ^6
== a2 | Diário da Mantiqueira | 2022-09-13T09:00:00Z | A secret wedding on our doorstep
Residents of Bichinho, the village near Tiradentes, took the vans on Saturday morning for a film crew. ^1 It was the wedding of Lívia Quadros.
The civil act had been done on Friday at the registry office in São João del-Rei, with the two mothers as witnesses, clerk Hélio Portes confirms. ^2 A day later a priest gave the blessing at Fazenda Boa Vista. ^3
The owner counted about 40 people, a band of six and, to his surprise, a donkey. ^4 Rain came only at ten in the evening.
== a3 | TV Folia | - | Lívia Quadros marries in surprise ceremony
Everyone thought it was grandma's birthday. ^5 Lívia Quadros, who is 31, has tied the knot with Caio Stabile before some forty friends and relations. ^1
Her gown came from Marta Linhares, who also dressed her for Carnival in 2020. ^2 Instead of white roses she carried rosemary. The pop star Dudu Veras sang "Beira-Mar" as the bride walked in. ^3
Stabile, second in the stock-car championship last year, proposed on Christmas Eve in Lisbon. ^4 It is her second marriage; the first, to the producer Otávio Rangel, lasted from 2014 to 2017.
== a4 | Pit Lane Brasil | - | Stabile swaps helmet for wedding ring
Caio Stabile is a married man. The Team Aurora driver wed his girlfriend of three years on Sunday 11 September, six days before the round at Interlagos. ^1
"Nobody kept the secret better than my grandmother," the 35-year-old said in a magazine. ^2 Dona Zulmira turns 90 in October.
He has won four races this season, out of nine, and lies 14 points behind Rubens Falcão. Team-mates greeted him in the garage with rice and tyre smoke. The honeymoon will wait until the last round, in Brasília in December. ^3
== a5 | Lusa Mundo (Lisbon, translated) | 2022-09-14T10:20:00Z | Brazilian singer in secret wedding
Lívia Quadros, known in Portugal through the series "Maré" and a duet with the fadista Inês Calheiros, has married in the state of Minas Gerais. ^1 The wedding on Saturday, disguised as a family birthday, had no photographers except those of one magazine. ^2
The bride wore a creation by Mirta Linhares and walked to the altar to the voice of her brother Tomás, who sang "Beira-Mar". ^3
Asked about a honeymoon, a spokeswoman said that nothing is planned before the motor racing season ends. ^4
== facts
- wedding / date | date | disagree | 2022-09-10 @ a1.1 a2.3 a5.2 | 2022-09-11 @ a4.1 | conflicts: 0-1
- engagement / date | date | disagree | February @ a1.6 | Christmas Eve @ a3.4 | conflicts: 0-1
- dress / designer | name | disagree | Marta Linhares @ a1.3 a3.2 | Mirta Linhares @ a5.3 | conflicts: 0-1
- Beira-Mar / who sang as the bride walked in | other | disagree | Dudu Veras @ a3.3 | her brother Tomás @ a5.3 | conflicts: 0-1
- wedding / guests | count | refine | forty @ a1.2 | about 40 @ a2.4 | some forty @ a3.1
- wedding / place | place | refine | a farm outside Tiradentes, Minas Gerais @ a1.1 | Fazenda Boa Vista @ a2.3 | state of Minas Gerais @ a5.1
- Lívia Quadros / age | age | agree | 31 @ a1.1 a3.1
- Caio Stabile / age | age | agree | 35 @ a1.1 a4.2
- Caio Stabile / his grandmother and the secret | quote | refine | "Nobody kept the secret better than my grandmother. She even let us light the candles" @ a1.4 a1.5 | "Nobody kept the secret better than my grandmother" @ a4.2
- ceremony / pretext | other | refine | birthday lunch for the bridegroom's grandmother @ a1.2 | grandma's birthday @ a3.5 | a family birthday @ a5.2
- honeymoon / when | date | refine | after the last round in December @ a4.3 | not before the season ends @ a5.4
