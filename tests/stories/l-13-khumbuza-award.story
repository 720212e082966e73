== a1 | Gauteng Star-Echo | 2023-11-12T06:00:00Z | Tears as Thandeka Khumbuza wins Golden Baobab
Soapie queen Thandeka Khumbuza won the Golden Baobab for best actress in Durban on Saturday night, at the seventh attempt. ^1

“Six times I clapped for others, and my hands learned it well,” the 45-year-old said in isiZulu. ^2 She wore an emerald gown by a designer from Umlazi. ^3

The prize is for her part as a mine widow in “Reef of Dust”. ^4 “This tree has roots in every kitchen where a woman is tired,” she said, holding up the statuette. ^5 She dedicated it to her late father, a miner who died in 2004. “Baba, I came up from underground,” she cried. ^6

“Reef of Dust” took five prizes in all. ^7

== a2 | Mzansi Glam | - | Best moments of the Baobabs
One: Thandeka's speech. “For others I have clapped six times and my hands know how,” she said, and there was not a dry lash in the house. ^1 Two: Thandeka's turquoise frock. ^2 Three: the host, Lwazi Ntombela-Reddy, who told her: “Sit down, sister, before you stand for president.” ^3

Her director, Marius Oberholtzer, 58, was moved. “I gave her a script in Afrikaans and she gave me back a country,” he told us. ^4 The film took five awards. ^5

== a3 | Southern Cross News Agency | 2023-11-12T10:00:00Z | Khumbuza best actress at African film awards
Thandeka Khumbuza, 45, was named best actress at the Golden Baobab awards. ^1

“This tree has its roots in each kitchen where there is a tired woman,” she told the 1,200 guests in the Durban congress centre. ^2 Addressing her father, who died in a mine accident in 2004, she said: “Father, I have risen from under the earth.” ^3

The South African drama “Reef of Dust” won four prizes. ^4 It was shot in 31 days. ^5

== a4 | The London Evening Sketch | - | African soap star in tearful win
South African TV favourite Thandeka Khumbuza blubbed her way through a speech after landing a gong at the fifth time of asking. ^1

“Six times I clapped for others, and my heart learned it well,” she sobbed. ^2 The compère shouted: “Sit down, sister, before you stand for president!” ^3

Director Marius Oberholtzer said: “I handed her an Afrikaans script and got a country in return.” ^4 A British remake is planned. ^5 “I will play it in English only if I may cry in Zulu,” the actress warned. ^6

== a5 | Umlazi Voice | - | Our dressmaker's big night
The emerald dress that everybody saw on television was sewn in V Section in nine days. ^1 Nokwazi Dladlazi, 26, had never had a client from the screen before the gala of last Friday. ^4 “I pricked my finger and thought: now she carries my blood on stage,” she says. ^2

Khumbuza, who came to tea on Monday, said about a British version: “In English I'll play it only if I'm allowed to weep in Zulu.” ^3

== facts
- award night / day | date | disagree | 2023-11-11 @ a1.1 | Friday @ a5.4 | conflicts: 0-1
- award night / place | place | refine | Durban @ a1.1 | Durban congress centre @ a3.2
- Thandeka Khumbuza / prize | other | refine | Golden Baobab for best actress @ a1.1 a3.1 | a gong @ a4.1
- Thandeka Khumbuza / attempt | count | disagree | seventh @ a1.1 | fifth @ a4.1 | conflicts: 0-1
- Thandeka Khumbuza / age | age | agree | 45 @ a1.2 a3.1
- dress / colour | other | disagree | emerald @ a1.3 a5.1 | turquoise @ a2.2 | conflicts: 0-1
- dress / maker | other | refine | designer from Umlazi @ a1.3 | Nokwazi Dladlazi, V Section @ a5.1 a5.4
- Reef of Dust / prizes | count | disagree | 5 @ a1.7 a2.5 | 4 @ a3.4 | conflicts: 0-1
- father / death | date | agree | 2004 @ a1.6 a3.3
- Thandeka Khumbuza / on clapping | quote | disagree | Six times I clapped for others, and my hands learned it well @ a1.2 | For others I have clapped six times and my hands know how @ a2.1 | Six times I clapped for others, and my heart learned it well @ a4.2 | conflicts: 0-2 1-2
- Thandeka Khumbuza / on the tree | quote | refine | This tree has roots in every kitchen where a woman is tired @ a1.5 | This tree has its roots in each kitchen where there is a tired woman @ a3.2
- Thandeka Khumbuza / to her father | quote | refine | Baba, I came up from underground @ a1.6 | Father, I have risen from under the earth @ a3.3
- host / joke | quote | agree | Sit down, sister, before you stand for president @ a2.3 a4.3
- Marius Oberholtzer / on the script | quote | refine | I gave her a script in Afrikaans and she gave me back a country @ a2.4 | I handed her an Afrikaans script and got a country in return @ a4.4
- Thandeka Khumbuza / on the remake | quote | refine | I will play it in English only if I may cry in Zulu @ a4.6 | In English I'll play it only if I'm allowed to weep in Zulu @ a5.3
