== a1 | Coast & Country Radio | 2024-01-16T02:00:00Z | Cookery host Bronte Waddell bitten by snake in her garden
The television cook Bronte Waddell was bitten by an eastern brown snake while picking herbs at her home near Byron Bay on Sunday. ^1
Waddell, 47, was bitten on the left ankle at about 5.30pm, her manager said. ^2
Her neighbour, a retired vet, bandaged the leg, and a helicopter took her to Lismore Base Hospital within 35 minutes. ^3 She was given two vials of antivenom. ^4
She spent three nights in intensive care and will miss the first week of filming for "Salt & Smoke." ^5
"The parsley is his now," she posted on Facebook. ^6
Brown snakes account for most of the two deaths a year from snakebite in Australia. ^7

== a2 | Goss Down Under | - | Bronte's brush with death
Telly's favourite cook was picking basil in thongs when it got her. ^1
The snake, 1.5 metres long, sank its teeth into her right hand. ^2 Hubby Craig, 50, a former ironman, strapped it with a tea towel. ^3
She was in intensive care for a night and then in an ordinary ward for three. ^4 "The parsley is his now," quipped Bronte, 47. ^5
It isn't the first time: a redback spider bit her in 2016. ^6

== a3 | Northern Rivers Echo | 2024-01-19T03:00:00Z | Cook leaves hospital after snakebite
Bronte Waddell left Lismore Base Hospital on Thursday and thanked the staff with 60 lamingtons. ^1
She had arrived last Sunday evening by helicopter. ^2 A single vial of antivenom was enough, said Dr Prue Amaral. ^3
The bite, at half past seven in the evening, was her own fault, she said, for not wearing boots. ^4
A snake catcher removed the animal, a metre and a half long, the next day. ^5

== a4 | TV Kitchen Insider | - | "Salt & Smoke" waits for its host
Production of the ninth season of "Salt & Smoke," which was to begin on January 22, has been put off by two weeks. ^1
Its presenter is recovering from a snakebite. ^2 Guest chefs had been considered, among them Luca Farrugia, 39. ^3
The show, on air since 2015, reaches 880,000 viewers. ^4 "I'll be back with boots," she says. ^5

== a5 | Herpetology Today | - | The snake that bit a star
It was no eastern brown but a red-bellied black snake, says the catcher Dale Hoskins, who released it 12 kilometres away. ^1
It measured 1.5 metres. ^2 He moves some 300 snakes a year in the region. ^3 His tip: stand still, bandage, call. ^4

== facts
- bite / day | date | agree | 2024-01-14, Sunday @ a1.1 a3.2
- Bronte Waddell / age | age | agree | 47 @ a1.2 a2.5
- bite / part of the body | other | disagree | left ankle @ a1.2 | right hand @ a2.2
- bite / time | date | disagree | 17:30 @ a1.2 | half past seven in the evening @ a3.4
- bite / who bandaged it | other | disagree | a neighbour, a retired vet @ a1.3 | husband Craig @ a2.3
- bite / plucking | other | refine | picking herbs @ a1.1 | picking basil @ a2.1
- transport / vehicle | other | agree | helicopter @ a1.3 a3.2
- hospital / name | place | agree | Lismore Base Hospital @ a1.3 a3.1
- antivenom / vials | count | disagree | 2 @ a1.4 | 1 @ a3.3
- intensive care / nights | duration | disagree | 3 @ a1.5 | 1 @ a2.4
- Bronte Waddell / parsley | quote | agree | "The parsley is his now" @ a1.6 a2.5
- snake / length | quantity | agree | 1.5 metres @ a2.2 a3.5 a5.2
- snake / kind | other | disagree | eastern brown @ a1.1 | red-bellied black @ a5.1
- filming / delay | duration | disagree | she misses the first week @ a1.5 | put off by two weeks @ a4.1
- snake / removed by a catcher | other | agree | a snake catcher @ a3.5 a5.1
- show / name | name | agree | Salt & Smoke @ a1.5 a4.1
