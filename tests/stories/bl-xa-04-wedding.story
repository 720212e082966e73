== a1 | Star Courier | 2023-07-10T13:20:00Z | NBA guard Deshawn Okwuosa weds singer Ilaria Venanzi on Lake Como
Deshawn Okwuosa has a ring at last. The Portland guard, 31, married the Italian singer Ilaria Venanzi on Saturday evening at Villa Torrescura on Lake Como, his publicist Kendra Lyle confirmed to Star Courier. ^1
About 180 guests watched the couple exchange vows under a pergola of white wisteria. ^2 The bride, 29, wore a gown by the Milanese house of Casagrande, with a train of four meters. ^3
The pair met in 2019 at a charity gala in Milan and got engaged last August in Cape Town. ^4 "He cried before I did, and he'll deny it forever," Venanzi told us. ^5
Okwuosa signed a four-year, $148 million extension in 2022. ^6
== a2 | La Voce del Lario | 2023-07-09T06:30:00Z | A wedding, three helicopters and a lot of umbrellas (translated)
The rain came at six and stopped at seven, just in time. The singer Ilaria Venanzi and the American basketball player Deshawn Okwuosa said yes yesterday in the garden of Villa Torrescura, above Lenno, before the mayor, Fausto Gilardoni. ^1
The caterer counted 210 guests, the carabinieri eleven patrol cars. ^2 Three helicopters and a dozen boats brought the guests across the lake. ^3
Residents had complained in June about the closing of the lakeside road. The couple have given 50,000 euros to the kindergarten of the municipality. ^4
Venanzi sang for her husband the song with which she was third at Sanremo in 2018. ^5 Her grandmother Assunta, 91, led the first dance.
== a3 | Hoops & Hearts (fan page) | - | All we know about the OkVenanzi wedding
Deep breath, people. It happened!!
When: the civil ceremony was already on Friday, 7 July, at the town hall, and Saturday was only the party, says the bride's cousin on her stories. ^1
Where: Villa Torrescura, 16 rooms, the same place as in that Bond-ish movie. ^2
The dress: Atelier Solène of Paris, 300 hours of embroidery. ^3 The cake: seven tiers, lemon.
Best man: his brother Emeka, who dropped the rings. ^4 Ilaria's words: "He cried before I did." ^5
Together since: they met in 2019 and he asked on a Cape Town beach. ^6
== a4 | Portland Chronicle | 2023-07-11T18:00:00Z | Okwuosa back to work after Italian wedding
Deshawn Okwuosa was in the gym in Tualatin on Monday, two days after his wedding, according to the team. ^1 The honeymoon, he said, can wait until after the World Cup in Manila, where he is to captain Nigeria. ^2
Four teammates and the head coach, Rick Sandoval, flew to Italy. ^3 "We had 180 people and one umbrella," Okwuosa joked. ^4
The 31-year-old averaged 21.4 points last season. ^5 He has three years and about $113 million left on his extension. ^6 His elder brother, Emeka, who plays in Valencia, was best man. ^7
== a5 | Vestiti Magazine | 2023-07-20T09:00:00Z | The making of a train: inside the Casagrande atelier
Five seamstresses, eleven weeks, and a length of silk of exactly 3.90 metres: the train of Ilaria Venanzi's wedding dress took more work than the rest of the gown together. ^1
The singer, who turned 29 in April, came to via Solferino for six fittings. ^2 "She wanted to be able to sit down and eat risotto," says Bianca Casagrande. Okwuosa wore a midnight-blue dinner jacket by the same house. ^3
Straight after the ceremony of 8 July, the couple spent four nights in Pantelleria. ^4 It was on Pantelleria, Venanzi tells us, that they first went away together in 2020.
== facts
- wedding / day | date | disagree | 2023-07-08 @ a1.1 a2.1 a4.1 a5.4 | 2023-07-07 civil ceremony, party on 2023-07-08 @ a3.1 | conflicts: 0-1
- wedding / guests | count | disagree | about 180 @ a1.2 a4.4 | 210 @ a2.2 | conflicts: 0-1
- dress / maker | name | disagree | Casagrande of Milan @ a1.3 a5.1 | Atelier Solène of Paris @ a3.3 | conflicts: 0-1
- couple after the wedding / whereabouts | other | disagree | Okwuosa in the gym in Tualatin on Monday, honeymoon to wait @ a4.1 a4.2 | four nights in Pantelleria @ a5.4 | conflicts: 0-1
- wedding / place | place | refine | Villa Torrescura on Lake Como @ a1.1 | garden of Villa Torrescura, above Lenno @ a2.1 | Villa Torrescura @ a3.2
- train / length | quantity | refine | four meters @ a1.3 | 3.90 metres @ a5.1
- Okwuosa / age | age | agree | 31 @ a1.1 a4.5
- Venanzi / age | age | refine | 29 @ a1.3 | turned 29 in April @ a5.2
- couple / year they met | date | agree | 2019 @ a1.4 a3.6
- proposal / place | place | refine | Cape Town @ a1.4 | a Cape Town beach @ a3.6
- Venanzi / on the groom's tears | quote | refine | He cried before I did, and he'll deny it forever @ a1.5 | He cried before I did @ a3.5
- best man / name | name | refine | his brother Emeka @ a3.4 | his elder brother, Emeka, of Valencia @ a4.7
- contract extension / sum | money | refine | four years, $148 million from 2022 @ a1.6 | three years and about $113 million left @ a4.6
- Villa Torrescura / part used for the vows | place | refine | under a pergola of white wisteria @ a1.2 | in the garden @ a2.1
