== a1 | Lusa Norte English | 2025-01-03T10:30:00Z | Brazilian actress Iara Peixoto engaged to Portuguese surfer
The Brazilian soap star Iara Peixoto has become engaged to the surfer Duarte Salvaterra, the couple made known on New Year's Day. ^1 ^2
Salvaterra, 34, asked her on Tuesday at sunset on the beach of Itacaré, in Bahia. ^3 ^4 ^5
“I said yes before he finished the question, because he speaks very slowly,” Peixoto, 32, wrote. ^6 ^7
“I practised in front of a dog for two weeks,” he confessed. ^8
The ring, with an emerald from Minas Gerais, had belonged to his grandmother. ^9 ^10
The pair have been together since Carnival 2022. ^11 Peixoto was married to the actor Caíque Lontra from 2014 to 2018. ^12

== a2 | Bahia Breeze | - | Yes on the sand
Whoever passed on the 31st of December by the beach of Itacaré saw a giant on his knees. ^1 ^2
“I answered yes even before the end of the question, as he talks so slow,” the actress tells. ^3
“Two weeks long I rehearsed it with a dog as my audience,” reveals the champion of big waves. ^4 ^5
Grandma Amélia's ring had to be made smaller in Salvador. ^6
“Son, don't drop it in the sea,” she had said to him. ^7
They will marry in Ericeira in September, and a second time in Rio. ^8 ^9

== a3 | Tele Estrela International | 2025-01-06T12:00:00Z | All about Iara's ring
An emerald of four carats sits on the finger of Iara Peixoto, star of “Tides of Fire”. ^1 ^2
It comes from the grandmother of her fiancé, surfer Duarte Salvaterra. ^3
“My boy, don't let it fall in the ocean,” warned Dona Amélia, 91. ^4
“I want a short dress and a long party,” the bride-to-be says of the wedding, planned for September in Portugal. ^5 ^6
She and Salvaterra met almost three years ago at the Carnival of 2022. ^7
After her divorce from Caíque Lontra in 2018 she had sworn not to marry again. ^8

== a4 | Hearts & Homes UK | - | Surfer sweeps soap siren off her feet
Portugal's surf king Duarte Salvaterra, 34, has popped the question to Brazilian soap siren Iara Peixoto. ^1 ^2
“I practised in front of a dog for two weeks,” laughed the hunk. ^3
“I want my dress short and the party long,” said Iara, 32. ^4 ^5
Her ex-husband Caíque Lontra sent good wishes: “May she be very happy, and may he learn to cook.” ^6 ^7
The wedding will be in the surf town of Ericeira. ^8

== a5 | Novela Fan World | - | Caíque reacts to Iara's engagement
“I hope she's really happy and that he learns how to cook,” said Caíque Lontra when asked about his ex-wife's engagement. ^1 ^2
“I said yes before he'd finished the question because he speaks very slowly,” Iara has told fans. ^3
Their own wedding took place eleven years ago. ^4

== facts
- proposal / day | date | agree | 2024-12-31 @ a1.4 a2.1
- proposal / place | place | agree | beach of Itacaré @ a1.5 a2.2
- Duarte Salvaterra / age | age | agree | 34 @ a1.3 a4.1
- Iara Peixoto / on yes | quote | refine | I said yes before he finished the question, because he speaks very slowly @ a1.6 a5.3 | I answered yes even before the end of the question, as he talks so slow @ a2.3
- Iara Peixoto / age | age | agree | 32 @ a1.7 a4.5
- Duarte Salvaterra / on practising | quote | refine | I practised in front of a dog for two weeks @ a1.8 a4.3 | Two weeks long I rehearsed it with a dog as my audience @ a2.4
- Duarte Salvaterra / profession | other | refine | surfer @ a1.1 a3.3 a4.1 | champion of big waves @ a2.5
- ring / stone | other | agree | emerald @ a1.9 a3.1
- ring / from | other | refine | his grandmother @ a1.10 a3.3 | Grandma Amélia @ a2.6
- Amélia / on the ring | quote | refine | Son, don't drop it in the sea @ a2.7 | My boy, don't let it fall in the ocean @ a3.4
- wedding / date | date | agree | September @ a2.8 a3.6
- wedding / place | place | refine | Ericeira @ a2.8 a4.8 | Portugal @ a3.6
- couple / together since | date | agree | Carnival 2022 @ a1.11 a3.7
- Iara Peixoto / on the party | quote | refine | I want a short dress and a long party @ a3.5 | I want my dress short and the party long @ a4.4
- Caíque Lontra / divorce | date | agree | 2018 @ a1.12 a3.8
- first marriage / wedding | date | refine | 2014 @ a1.12 | eleven years ago @ a5.4
- Caíque Lontra / wishes | quote | refine | May she be very happy, and may he learn to cook @ a4.6 | I hope she's really happy and that he learns how to cook @ a5.1
- Caíque Lontra / relation | other | agree | ex-husband @ a4.7 a5.2
- star and surfer / status | status | agree | engaged @ a1.1 a3.3 a5.2
