== a1 | Neva Bulletin | 2019-12-09T09:00:00Z | Ballerina Shcherbinina bids farewell to the stage
The prima ballerina Ulyana Shcherbinina danced for the last time on Sunday, in “Giselle”, at the Mikhaylov Theatre in St Petersburg. ^1 ^2 ^3
The applause lasted 31 minutes. ^4
“My feet have asked me to let them go, and I obey,” said the 43-year-old, kneeling on the boards. ^5 ^6 ^7
She joined the company in 1994, straight after the academy, and was given her first Giselle in 1997. ^8 ^9
“There are dancers who jump; she was the only one who flew,” the ballet master Gennady Ostroukhov said. ^10 ^11
From January she will teach at the academy. ^12 “I’ll be strict, I warn everyone,” she added. ^13

== a2 | Petersburg Culture Letter | - | Thirty minutes of flowers
On the eighth of December the theatre took leave of its queen. ^1 Uliana Shcherbinina, 43 years old, danced her 150th and final Giselle. ^2 ^3 ^4
“My legs asked to be released, so I'm obeying them,” pronounced the ballerina on her knees. ^5 ^6
More than half an hour the hall did not stop clapping. ^7
“Others jump. ^8 She alone was flying,” recalled Gennadiy Ostroukhov, the ballet master. ^9 ^10
In the box sat her husband, conductor Pavel Vyazemtsev, and son Gleb, 11. ^11 ^12
“Mama is finally going to have breakfast with us,” the boy said. ^13

== a3 | Pointe Review | 2019-12-12T12:00:00Z | Shcherbinina retires after a quarter of a century
Ulyana Shcherbinina has retired from the Mikhaylov after 25 years with the company. ^1
Her last Giselle, on December 7, was followed by more than 30 minutes of applause. ^2 ^3
“There are dancers who jump; she was the only one who fell,” Ostroukhov, her coach, said. ^4 ^5
The ballerina will join the academy's faculty in the new year. ^6 “I will be severe, everybody has been warned,” she joked. ^7
“I've never danced for critics, I danced for the third balcony,” she told Pointe Review in 2015. ^10
Her husband, the violinist Pavel Vyazemtsev, and their son, aged 11, attended. ^8 ^9

== a4 | Ballet Gossip Daily | - | Goodbye to Russia's queen of dance
Tears flowed as Ulyana Shcherbinina, 43, hung up her pointe shoes. ^1
“I never danced for the critics but for the third balcony,” the star has said of her career. ^5
“At last Mummy will be eating breakfast with us,” said her little lad Gleb. ^2
She was handed her first Giselle back in 1997, at just 21. ^3
“I've got no plans except sleep,” she told pals at a party on a boat. ^4

== facts
- last performance / day | date | disagree | 2019-12-08 @ a1.1 a2.1 | 2019-12-07 @ a3.2
- last performance / ballet | other | agree | Giselle @ a1.2 a2.3 a3.2
- applause / length | duration | refine | 31 minutes @ a1.4 | more than half an hour @ a2.7 | more than 30 minutes @ a3.3
- Ulyana Shcherbinina / on her feet | quote | refine | My feet have asked me to let them go, and I obey @ a1.5 | My legs asked to be released, so I'm obeying them @ a2.5
- Ulyana Shcherbinina / knelt | other | agree | on her knees @ a1.7 a2.6
- Ulyana Shcherbinina / first name | name | disagree | Ulyana @ a1.1 a3.1 a4.1 | Uliana @ a2.2
- Ulyana Shcherbinina / age | age | agree | 43 @ a1.6 a2.2 a4.1
- Ulyana Shcherbinina / joined company | date | agree | 1994 @ a1.8 a3.1
- first Giselle / year | date | agree | 1997 @ a1.9 a4.3
- Gennady Ostroukhov / on flying | quote | disagree | There are dancers who jump; she was the only one who flew @ a1.10 | Others jump. She alone was flying @ a2.8 a2.9 | There are dancers who jump; she was the only one who fell @ a3.4 | conflicts: 0-2 1-2
- Gennady Ostroukhov / first name | name | disagree | Gennady @ a1.11 | Gennadiy @ a2.10
- Gennady Ostroukhov / role | other | refine | ballet master @ a1.11 a2.10 | coach @ a3.5
- Ulyana Shcherbinina / teaching from | date | agree | January @ a1.12 a3.6
- Ulyana Shcherbinina / on being strict | quote | refine | I'll be strict, I warn everyone @ a1.13 | I will be severe, everybody has been warned @ a3.7
- Pavel Vyazemtsev / profession | other | disagree | conductor @ a2.11 | violinist @ a3.8
- son / age | age | agree | 11 @ a2.12 a3.9
- Gleb / on breakfast | quote | refine | Mama is finally going to have breakfast with us @ a2.13 | At last Mummy will be eating breakfast with us @ a4.2
- Ulyana Shcherbinina / on the third balcony | quote | refine | I've never danced for critics, I danced for the third balcony @ a3.10 | I never danced for the critics but for the third balcony @ a4.5
- theatre / name | name | agree | Mikhaylov @ a1.3 a3.1
- son / name | name | agree | Gleb @ a2.12 a4.2
