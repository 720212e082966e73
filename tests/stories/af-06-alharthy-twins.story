== a1 | Emirates Daily | 2024-01-16T07:30:00+04:00 | Noora Al Harthy gives birth to twins in Dubai
Social media star Noora Al Harthy has become the mother of twins, a boy and a girl. ^1
The Omani influencer, who is followed by 11.4 million people on Instagram and who lives on Palm Jumeirah, said that the babies were born on Friday at 4.10 am. ^2
They have been named Sultan and Maysoon. ^3 The boy, who came first, weighed 2.4 kg and his sister 2.2. ^4
“I came in with two feet and I am going home with six,” the 31-year-old wrote under a photograph of four small soles. ^5
Al Harthy and her husband, the Emirati racing driver Khalifa Bin Touq, were married in Muscat in 2020. ^6 They have a daughter, Layal, who will be three in March. ^7

== a2 | Glow Arabia | - | Baby joy times two for Noora!
Congratulations are in order for beauty mogul Noora, 31, and her hubby Khalifa. ^1
The founder of the perfume line Oud & I was delivered of a son and a daughter last Friday at a private hospital in Jumeirah. ^2
Little Maysoon arrived first, four minutes before her brother, whose name is Sultan. ^3
“I came in with two feet and I'm going home with six,” she wrote. ^4
Big sister Layal, two, is said to be “confused, then bossy”. ^5
Noora revealed that she was expecting during a show in Riyadh in August, in a silver gown by Hessa Qubaisi. ^6
Her friend Dana the Diva had twins too in 2022, on the third of May.

== a3 | Gulf Motor Sport | - | Bin Touq skips Kuwait round for twins
Khalifa Bin Touq will be missing from the grid at the Kuwait round of the Gulf GT series this weekend after becoming a father for the second and third time. ^1
The 34-year-old's wife, Noora Al Harthy, had the twins a month early, on January 12, his team said. ^2
Both are healthy and left hospital after five days. ^3
Reserve driver Omar Jassim, 22, takes over the number 7 car. Bin Touq is second in the table, 14 points behind the leader.
He missed a race once before, in 2021, when Layal was born. ^4

== a4 | Muscat Mirror | 2024-01-18 | Proud grandfather celebrates with free halwa
Customers of a sweet shop in Muttrah were given free halwa on Wednesday by a proud grandfather.
Said Al Harthy's daughter Noora, 32, who left Muscat for Dubai in 2016, gave birth to twins on Saturday. ^1
The boy, Sultan, was named after his great-grandfather, and the girl, Maysoun, after a poet. ^2
“The first one came and I cried, the second one came and I sat down,” he said. ^3
The mother was allowed to go home on Tuesday, after three nights in hospital. ^4
The wedding four years ago, at a hotel on the Muscat seafront, had some 1,200 guests. ^5

== a5 | The Expat Post | 2024-02-20 | Influencer opens up about twins' scare
Instagram star Noora Al Harthy has revealed that one of her twins stopped breathing for almost a minute after birth.
Sultan, now five weeks old, was revived by a midwife from Kerala, Annamma Thomas, to whom the 31-year-old has given a gold bracelet. ^1
“She had hands like my grandmother,” Al Harthy said in a video that has been seen 20 million times. ^2
She first told fans of the pregnancy at an event in Saudi Arabia in August. ^3
The influencer, whose following has passed 12 million, said that she would put no picture of the children's faces online before they are seven. ^4
She is not the first influencer in the city to keep children off the screen: the chef Marwan Saab blurred his son's face for four years, until last October, when the boy asked him to stop.
== facts
- twins / birth, day | date | disagree | 2024-01-12 @ a1.2 a3.2 | last Friday @ a2.2 | 2024-01-13 @ a4.1 | five weeks before 20 February @ a5.1 | conflicts: 0-2 1-2
- twins / sexes | other | agree | a boy and a girl @ a1.1 a2.2 a4.2
- twins / who came first | other | disagree | the boy @ a1.4 | Maysoon @ a2.3
- daughter / name | name | disagree | Maysoon @ a1.3 a2.3 | Maysoun @ a4.2
- son / name | name | agree | Sultan @ a1.3 a2.3 a4.2 a5.1
- Al Harthy / feet | quote | refine | I came in with two feet and I am going home with six @ a1.5 | I came in with two feet and I'm going home with six @ a2.4
- Al Harthy / age | age | disagree | 31 @ a1.5 a2.1 a5.1 | 32 @ a4.1
- stay in hospital / length | duration | disagree | five days @ a3.3 | three nights, till Tuesday @ a4.4
- Al Harthy / followers | count | refine | 11.4m @ a1.2 | past 12m @ a5.4
- elder daughter / name | name | agree | Layal @ a1.7 a2.5 a3.4
- elder daughter / age | age | refine | three in March @ a1.7 | two @ a2.5 | born in 2021 @ a3.4
- wedding / year | date | refine | 2020 @ a1.6 | four years ago @ a4.5
- wedding / place | place | refine | Muscat @ a1.6 | hotel on the Muscat seafront @ a4.5
- pregnancy / revealed | other | refine | a show in Riyadh in August @ a2.6 | an event in Saudi Arabia in August @ a5.3
- husband / name | name | refine | Khalifa Bin Touq @ a1.6 a3.1 | Khalifa @ a2.1
