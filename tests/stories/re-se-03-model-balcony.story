== a1 | Hansepost | - | Top model falls to her death from high-rise
New York. Only days before her 21st birthday the supermodel Darina Toshkova has died in a fall in the USA. ^1 The brown-haired Kazakh dropped nine floors from the balcony of her home in Manhattan's financial district. ^4 Police assume she took her own life. ^5
The Daily News and the New York Post write that detectives found no trace of a struggle in the flat. ^6 "I heard a noise like a blast," says the power company employee who came upon the model on the pavement. ^7 "Her arms were smashed, under her head a pool of blood was spreading." ^8
Doorman Hammud Rakeeb had seen Toshkova come home at around 4 in the morning, after an evening at the cinema with her ex-boyfriend, 24. ^11 Nothing then hinted at what would happen hours later. "She came in, she beamed, she did not seem depressed at all," said Rakeeb. ^13 "She was very kind and never seemed downcast."
Vogue and Elle had her on their covers, and she modelled for Dior, Marc Jacobs, DKNY and Vera Wang. ^15 Her agency was PMG, like that of Hedi Blum and Kay Voss. ^16
== a2 | Blatt English | - | Supermodel leaps from balcony
Fashion is grieving for the top model Darina Toshkova, who jumped from a high balcony in New York. ^1
She was just 20 and had already worked for Donna Karan, Dior and Nina Ricci and been on the front of Vogue and Elle. ^3
Around 14.30 Toshkova jumped from the ninth-floor balcony of her luxury flat in Water Street. ^6
A workman saw her land. "I heard a bang like a gunshot, or a bomb or a blast," he recounted. ^7 "I came down to the street and told a policeman nearby: I think someone's just been hit by a car." ^8
He and the officer ran over. "Her arm was broken, and her head was tilting to the left. ^20 A puddle of blood was growing around her." ^9 She was dead at once. ^10
Suicide seems likely though there is no known motive; an accident is excluded, since the window had a balcony that would have caught her. ^11 A friend has no explanation: "She had just come back from Paris, and she seemed okay." ^12
== a3 | Hearts and Headlines (blog) | 2008-06-29 | Friends baffled by Darina's last act
People close to Darina Toshkova, the 20-year-old from Kazakhstan who fell from her ninth-floor Manhattan flat this weekend, cannot believe it was suicide. ^2
Toshkova had been on the covers of Russian Vogue and French Elle. ^3 New York police saw no sign of a struggle inside, and witnesses say she jumped from her balcony on Saturday, three days before turning 21. ^6
"There's no way she would have taken her life," said Lera Bitineva, who calls herself the model's "best friend" from home, in the Daily News. ^7 "She adored life so much." ^19 She told the Daily Mail they had gossiped on Friday night. ^8
Another friend, not named, said the model was just back from a job in Paris and seemed "on cloud nine. ^10 There were no signs. ^23 That's what's driving me mad." ^11
She spent her last hours with a former boyfriend, Anton Perlovich, 24, who told the New York Post that they watched the film Phantom with Peter Sloane together before he took her home. ^14
At about 4am on Saturday the doorman, Hammoud Rakeeb, saw her return happy, says the Daily Mail. ^16 "She came in this morning, she beamed, no sense of depression," he said. ^17
But on her networking page she had lately written: "I'm so adrift." ^18
== a4 | Forum Notizie | 2008-06-30 | The model Darina Toshkova is dead
NEW YORK - It was suicide: the police have confirmed that Darina Toshkova took her life. ^1 The Kazakh model, twenty, had been found dead on the pavement before her house, in a smart quarter between the financial district and South Street Seaport. ^3 Many people had seen her fall from the ninth floor. ^4 The impact killed her on the spot. ^5
She had recently been on the covers of Elle and Vogue and lent her face to Dior, Marc Jacobs and DKNY; her agency, PMG, was that of Kay Voss and Hedi Blum. ^8
Investigators thought of suicide from the start, having found no sign of a struggle in the flat. ^9 Her friends objected. "There was no reason why she should have taken her life," said Lera Bitineva, who describes herself as the best friend and had chatted with her happily on Friday. ^10
Others who knew her said she had just come back from work in Paris, seemed "on cloud nine", and let through not "the slightest sign" of such an intention. ^14
== a5 | Il Quotidiano Lombardo | - | New York mystery: top model falls from 9th floor
New York - The Kazakh top model Darina Toschkova is dead after apparently throwing herself from the window of her Manhattan apartment. ^2 She would have turned 21 on July 2. ^3 Her body was found at 14.30 on Saturday. ^4 A passer-by admitted seeing her on the pavement, "with her arms broken and her head turned to one side, in a lake of blood". ^5
There is an inquiry, because although police found everything in order inside and no apparent sign of an attack, the metal netting round the terrace of her splendid home had been cut. ^7 She lived on the ninth floor of a luxury building in Water Street, between Wall Street and the tourist area of South Street Seaport. ^10
Suicide, then, or murder? ^11 Aged twenty, Toschkova was at the height of her career, and an ex-boyfriend says she had just finished watching the film Phantom on television. ^13 She had worked with Marc Jacobs, Dior and Nina Ricci. ^14 Her friends all say she was happy.
== a6 | Lampo Agenzie | 2008-06-30 | MYSTERY IN NEW YORK: MODEL FALLS FROM NINTH FLOOR
Friends say Darina Toshkova "adored life, was happy". ^22 Her internet diary perhaps says otherwise. "I feel adrift. ^21 Will I ever find myself?" ^1 She was picked up lifeless outside her building in New York's financial heart. ^2
To the police, the model from Kazakhstan threw herself off the balcony, but detectives will look around to rule out other theories. ^4
"I heard something like a gunshot or a bang," said a workman who was talking to a patrolman a few metres away. ^5 "Then I noticed someone lying on the ground. I thought she had been hit by a car. ^6 We ran to look: the girl had broken arms and her head tilted. ^20 She was losing a lot of blood." ^7
The last to see her alive were her ex, Anton Perlovich, and the night doorman, Hammoud Rakeeb. ^9 The former said he left her "calm" after a couple of hours watching the film Phantom with her. ^10 The latter had a quick greeting from her on Friday afternoon: "She seemed normal to me." ^11
At 14.30 on Saturday Darina stepped out on to the small balcony of the studio where she had lived for a couple of months and fell nine floors. ^13 Police found the protective netting cut. ^14
== facts
- Toshkova / surname | name | disagree | Toshkova @ a1.1 a2.1 a3.2 a4.1 a6.4 | Toschkova @ a5.2 | conflicts: 0-1
- doorman / first name | name | disagree | Hammud @ a1.11 | Hammoud @ a3.16 a6.9 | conflicts: 0-1
- Toshkova / 21st birthday | date | disagree | days later @ a1.1 | three days after Saturday @ a3.6 | July 2 @ a5.3 | conflicts: 1-2
- doorman / when he saw her last | date | disagree | around 4 in the morning on Saturday @ a1.11 a3.16 | Friday afternoon @ a6.11 | conflicts: 0-1
- doorman / on her mood | quote | disagree | She came in, she beamed, she did not seem depressed at all @ a1.13 | She came in this morning, she beamed, no sense of depression @ a3.17 | conflicts: 0-1
- Toshkova / fell from | place | disagree | balcony @ a1.4 a2.6 a3.6 a6.4 | window @ a5.2 | conflicts: 0-1
- witness / noise | quote | disagree | I heard a noise like a blast @ a1.7 | I heard a bang like a gunshot, or a bomb or a blast @ a2.7 | I heard something like a gunshot or a bang @ a6.5 | conflicts: 0-1 0-2 1-2
- witness / thought of a car | quote | disagree | I think someone's just been hit by a car @ a2.8 | I thought she had been hit by a car @ a6.6 | conflicts: 0-1
- witness / on the body | quote | disagree | Her arms were smashed @ a1.8 | Her arm was broken, and her head was tilting to the left @ a2.20 | with her arms broken and her head turned to one side @ a5.5 | the girl had broken arms and her head tilted @ a6.20 | conflicts: 0-1 0-2 0-3 1-2 1-3 2-3
- witness / on the blood | quote | disagree | under her head a pool of blood was spreading @ a1.8 | A puddle of blood was growing around her @ a2.9 | in a lake of blood @ a5.5 | She was losing a lot of blood @ a6.7 | conflicts: 0-1 0-2 0-3 1-2 1-3 2-3
- witness / who | other | disagree | power company employee @ a1.7 | workman @ a2.7 a6.5 | passer-by @ a5.5 | conflicts: 0-2 1-2
- last film / where seen | place | disagree | at the cinema @ a1.11 | on television @ a5.13 | conflicts: 0-1
- last film / title | name | agree | Phantom @ a3.14 a5.13 a6.10
- best friend / no suicide | quote | disagree | There's no way she would have taken her life @ a3.7 | There was no reason why she should have taken her life @ a4.10 | conflicts: 0-1
- friends / signs | quote | disagree | There were no signs @ a3.23 | the slightest sign @ a4.14 | conflicts: 0-1
- friends / love of life | quote | refine | She adored life so much @ a3.19 | adored life, was happy @ a6.22
- friends / her mood | quote | agree | on cloud nine @ a3.10 a4.14
- Toshkova / diary | quote | disagree | I'm so adrift @ a3.18 | I feel adrift @ a6.21 | conflicts: 0-1
- Toshkova / age | age | agree | 20 @ a2.3 a3.2 a4.3 a5.13
- fall / floor | count | agree | ninth @ a1.4 a2.6 a3.2 a4.4 a5.10 a6.13
- fall / hour | date | refine | around 14.30 @ a2.6 | 14.30 @ a5.4 a6.13
- fall / day | date | agree | Saturday @ a3.6 a5.4 a6.13
- home / area | place | refine | financial district @ a1.4 a6.2 | between the financial district and South Street Seaport @ a4.3 a5.10
- home / street | place | agree | Water Street @ a2.6 a5.10
- ex-boyfriend / age | age | agree | 24 @ a1.11 a3.14
- ex-boyfriend / name | name | agree | Anton Perlovich @ a3.14 a6.9
- best friend / last talk | date | refine | Friday night @ a3.8 | Friday @ a4.10
- Toshkova / back from | place | agree | Paris @ a2.12 a3.10 a4.14
- flat / struggle | status | agree | no sign @ a1.6 a3.6 a4.9 a5.7
- flat / netting | status | agree | cut @ a5.7 a6.14
- Toshkova / death | status | agree | at once @ a2.10 a4.5
- death / manner | status | refine | police assume suicide @ a1.5 a6.4 | likely suicide @ a2.11 | suicide confirmed @ a4.1 | suicide or murder @ a5.11
- Toshkova / covers | name | refine | Vogue and Elle @ a1.15 a2.3 a4.8 | Russian Vogue and French Elle @ a3.3
- Toshkova / agency | name | agree | PMG @ a1.16 a4.8
- Toshkova / brands | name | refine | Dior, Marc Jacobs, DKNY and Vera Wang @ a1.15 | Donna Karan, Dior and Nina Ricci @ a2.3 | Dior, Marc Jacobs and DKNY @ a4.8 | Marc Jacobs, Dior and Nina Ricci @ a5.14
