== a1 | Press Union | 2025-01-03T18:30:00Z | Footballer Cathal Mulvenna engaged to presenter Jodie Farrant
The Republic of Ireland midfielder Cathal Mulvenna and the television presenter Jodie Farrant have announced their engagement. ^1
Farrant, 31, posted a photograph of her hand on Friday with the words: "He asked. I cried. The dog ate the cake." ^2 Mulvenna, 28, proposed on New Year's Eve at a castle hotel in County Donegal, his agent, Dermot Nally, said. ^3
The couple have been together for three years. ^4 Mulvenna joined Tyne Rovers from Ajaccio in 2022 for £19m; Farrant fronts Saturday Scramble. ^5
== a2 | Daily Beacon | 2025-01-04T07:00:00Z | JODIE'S £90K ROCK: Inside Rovers ace's castle proposal
TYNE Rovers star Cathal Mulvenna splashed out £90,000 on a whopping sapphire for TV sweetheart Jodie Farrant. ^1
The smitten midfielder, 28, got down on one knee as the clock ticked towards 2025, with a piper hidden behind the boathouse. ^2 Three-carat sparkler by Hatton Garden favourite Theo Lanyon, the Beacon can reveal. ^3
"They've only been dating eighteen months but when you know, you know," said a source close to the 31-year-old. ^4 Labrador Biscuit stole the show by wolfing the cake. ^5 A summer 2026 wedding is on the cards. ^6 Jodie was previously engaged to singer Max Tolland, who has since had twins.
== a3 | Donegal Shoreline | - | A ring, a lake and a very sick dog
Staff at Castle Dunlara on Lough Eske have kept a secret, and they kept it well. Cathal Mulvenna booked the boathouse in October under his grandmother's name. ^1
It was on New Year's Day, after the swim, that he asked her. ^2 "Half the county was in the water at noon and not one of them noticed," says manager Sorcha Gillespie. A three-tier lemon cake waited on the jetty, where the guests' Labrador found it first. ^3 The vet in Donegal town saw him at six.
Mulvenna, whose mother is from Glenties, played underage for Naomh Bríd before the English clubs called at 15.
== a4 | Gem and Setting | - | Why the Farrant ring matters for coloured stones
Coloured stones overtook diamonds in one in five British engagement rings last year, and the most photographed of the new year will push them further. Jodie Farrant's ring carries a three-carat Colombian emerald with no oil, set low in 18-carat gold. ^1
It is by Theo Lanning, who trained in Birmingham and works alone above a barber's. ^2 He would give no price; comparable pieces sell at £60,000 to £95,000. His waiting list now reaches into 2026.
== a5 | Scramblers | - | ALL the details on Jodie's big news
OK breathe. Here is what we know from Jodie's own radio chat. He got the jeweller's visit past her by saying he was at physio. The stone is green, "because of the obvious," and it's an emerald from Colombia. ^1
They met at a charity quiz, three years ago this March, and he got every football question wrong. ^2 They'll marry next year, in Ireland, and no, Biscuit won't carry the rings after what happened. ^3 "He asked. I cried. The dog ate the cake" is on T-shirts already. ^4
== a6 | Gazette du Sport Corse | 2025-01-06T11:00:00Z | Translated: Former Ajaccio man Mulvenna to marry
Remembered here for two seasons and one bicycle kick, Cathal Mulvenna is to marry the British television host Jodie Farrant, who broke the news on 3 January. ^1 The Irishman, who left Ajaccio for England in 2022, has made 74 appearances for Tyne Rovers. ^2
He put the question, according to the English press, in a castle in the north-west of Ireland. ^3 The fiancée, 31, is said to be learning to like rain. ^4
== facts
- Mulvenna and Farrant / proposal | date | disagree | 2024-12-31 @ a1.3 | 2025-01-01 @ a3.2 | as the clock ticked towards 2025 @ a2.2 | conflicts: 0-1 1-2
- engagement ring / stone | other | disagree | a sapphire @ a2.1 | an emerald @ a4.1 a5.1 | conflicts: 0-1
- engagement ring / jeweller | name | disagree | Theo Lanyon @ a2.3 | Theo Lanning @ a4.2 | conflicts: 0-1
- Mulvenna and Farrant / length of the relationship | duration | disagree | three years @ a1.4 | eighteen months @ a2.4 | met three years ago in March @ a5.2 | conflicts: 0-1
- Mulvenna and Farrant / announcement | date | agree | 2025-01-03 @ a1.2 a6.1
- Jodie Farrant / caption | quote | agree | He asked. I cried. The dog ate the cake @ a1.2 a5.4
- Jodie Farrant / age | age | agree | 31 @ a1.2 a2.4 a6.4
- Cathal Mulvenna / age | age | agree | 28 @ a1.3 a2.2
- Mulvenna and Farrant / place of the proposal | place | refine | a castle hotel in County Donegal @ a1.3 | Castle Dunlara on Lough Eske @ a3.1 | by the boathouse @ a2.2 | a castle in the north-west of Ireland @ a6.3
- engagement ring / size of the stone | quantity | agree | three carats @ a2.3 a4.1
- dog / breed and name | name | refine | Labrador Biscuit @ a2.5 | the guests' Labrador @ a3.3 | Biscuit @ a5.3
- Mulvenna and Farrant / wedding | date | refine | summer of 2026 @ a2.6 | next year @ a5.3
- Cathal Mulvenna / move from Ajaccio | date | agree | 2022 @ a1.5 a6.2
- Cathal Mulvenna / club | name | agree | Tyne Rovers @ a1.5 a2.1 a6.2
