== a1 | Antananarivo Mail | 2019-09-16T07:00:00Z | Basketball star Rakotomalala and singer Lalaina have a daughter
The basketball player Tojo Rakotomalala, who plays for Orléans in France, and the singer Lalaina Vonjy have had their first child together, a girl. ^1

Soa Mihaja came into the world on Friday in Paris, Vonjy's record company said on Sunday. ^2 She weighed 3,420 grammes and measured 51 centimetres. ^3

Rakotomalala, 32, missed the match against Pau on the day of the birth. ^4 He has a son of eight, Kanto, with the model Elise Marceaux-Dufy. ^5

The couple have been together since 2016 and got engaged last December on the island of Nosy Be. ^6

== a2 | Closer Look (from the French) | - | Lalaina Vonjy: a baby girl of love!
At 29 the interpreter of "Ravinala" is a mama. ^1 The little one saw the day on Thursday 12 September, at 4.40 in the morning, in a clinic of Neuilly. ^2

"She has the lungs of her mother and the feet of her father," said Tojo, 32, on Instagram. ^3 The giant of 2.06 metres cut the cord. ^4

With 3.4 kilos the baby is a fine one. ^5 Her big brother Kanto, 8, has given her his first ball. ^6

The wedding, which was foreseen for July, is now for the spring in Madagascar. ^7

== a3 | Hoops France | - | Orléans: Rakotomalala back on Tuesday
Orléans will have their captain again for Tuesday's game at Limoges. ^1 Tojo Rakotomalala had stayed away from the 78–71 defeat by Pau to be at the side of his wife, who gave birth to a girl that night. ^2

"She has the lungs of her mum and the feet of her dad," he laughed. ^3

The centre, 2.06 metres tall, has averaged 14.2 points over the past season, his fifth with the club. ^4 His contract runs until 2021. ^5

Limoges have won four in a row at home. In the reverse fixture in February they lost by 19 after leading at half-time, and their American guard is doubtful with a sprained thumb.

== a4 | Indian Ocean Beat | 2019-09-16T10:00:00Z | Vonjy cancels October dates
Lalaina Vonjy will not sing in Saint-Denis and Mauritius in October, her label said, three days after the birth of her daughter. ^1 The two concerts will be made up for in May. ^2

The 29-year-old, who has sold 400,000 records, is to take a break of six months. ^3 The girl is the second child of the couple, who have been engaged since last Christmas. ^4

It was by caesarean, the label said. ^5

The singer made her name at fifteen on a talent show and has released five albums. The last, "Ravinala", stayed on the island charts for 61 weeks.

== a5 | Tana People | 2020-05-18T10:00:00Z | Star wedding at Nosy Be
Before 250 guests, among them the whole first five of Orléans, Lalaina Vonjy and Tojo Rakotomalala were married on Saturday on a beach of Nosy Be. ^1

Their eight-month-old daughter, Soa Mihaja, slept through the ceremony. ^2 The bridegroom had asked her mother in the same place, in August 2018. ^3

Kanto, Tojo's nine-year-old son, carried the rings. ^4 The singer gives her first concert after a break of eight months in Port Louis on 30 May. ^5

== facts
- birth / day | date | disagree | 2019-09-13 @ a1.2 | 2019-09-12 @ a2.2
- birth / place | place | refine | Paris @ a1.2 | Neuilly @ a2.2
- baby / sex | other | agree | girl @ a1.1 a2.2 a3.2 a4.1 a5.2
- baby / weight | quantity | refine | 3420 g @ a1.3 | 3.4 kg @ a2.5
- baby / name | name | agree | Soa Mihaja @ a1.2 a5.2
- Rakotomalala / age | age | agree | 32 @ a1.4 a2.3
- Rakotomalala / match missed | other | agree | Pau, the day of the birth @ a1.4 a3.2
- Rakotomalala / club | other | agree | Orléans @ a1.1 a3.1
- Kanto / relation | other | refine | his son @ a1.5 a5.4 | big brother of the baby @ a2.6
- Kanto / age | age | refine | 8 @ a1.5 a2.6 | 9 in 2020 @ a5.4
- couple / which child | other | disagree | first together @ a1.1 | second @ a4.4
- couple / engaged | date | disagree | 2018-12 @ a1.6 | 2018-08 @ a5.3 | last Christmas @ a4.4 | conflicts: 0-1 1-2
- engagement / place | place | agree | Nosy Be @ a1.6 a5.1 a5.3
- couple / married at the birth | status | disagree | engaged @ a1.6 a2.7 a4.4 | his wife @ a3.2
- Vonjy / age | age | agree | 29 @ a2.1 a4.3
- Rakotomalala / on the baby | quote | refine | She has the lungs of her mother and the feet of her father @ a2.3 | She has the lungs of her mum and the feet of her dad @ a3.3
- Rakotomalala / height | quantity | agree | 2.06 m @ a2.4 a3.4
- wedding / time | date | refine | planned for the spring @ a2.7 | 2020-05-16 @ a5.1
- Vonjy / break | duration | disagree | six months @ a4.3 | eight months @ a5.5
- Vonjy / concerts made up for | date | refine | May @ a4.2 | 2020-05-30 @ a5.5
