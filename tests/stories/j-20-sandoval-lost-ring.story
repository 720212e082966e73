== a1 | Playa Noticias | 2025-04-08T12:00:00Z | Diver finds singer's wedding ring off Tulum
A diving instructor has found the wedding ring that the Mexican singer Chucho Sandoval-Rey lost in the sea off Tulum in January. ^1
Itzel Canché, 24, saw it on Sunday morning at a depth of six metres, beside a sea urchin. ^2 The ring is of white gold, with "Lupe 14-II-2009" engraved inside. ^3
Sandoval-Rey, 49, lost it while he was teaching his daughter to snorkel. ^4 He had offered 100,000 pesos. ^5
Canché refused the money and asked for two tickets. ^6 "My wife has stopped checking my hand," the singer said. ^7

== a2 | Ritmo y Corazón | - | The ring is back! Chucho's miracle in the Caribbean
For 81 days he wore a band of thread on his finger. ^8 Now Chucho Sandoval-Rey has the real one again. ^1
He and Lupe Arizmendi were married on Valentine's Day of 2009 in Guadalajara, before 400 guests. ^2 They have three children. ^3
The lucky finder, a diving instructor of 24, will get a private concert for her 40 relatives. ^4
"My wife has stopped checking my hand," he laughed. ^5 The reward, 100,000 pesos, goes to a turtle station. ^6
His new album, "Once," appears on May 2. ^7

== a3 | Ocean Watch | - | What else lies on the reef
A golden ring made headlines last week, but Itzel Canché also brought up 14 kilos of rubbish from the same dive. ^1
She found it on a Saturday, eleven metres down. ^2 She has worked for a school in Akumal for three years and dives every day. ^3
The owner, a pop star, had dropped it in February while feeding fish. ^4
It is the second wedding ring that she has found. ^5 She took the reward of 50,000 pesos and gave it to the turtle station in Xcacel. ^6

== a4 | Latin Beat | 2025-04-14T09:00:00Z | Sandoval-Rey's happiest week
Chucho Sandoval-Rey got back his ring, and his single "Devuélveme" has reached No. 3 in Mexico. ^1
The ring, lost in January, was discovered by a diver on April 6. ^2 He has been married to Lupe for 16 years. ^3
The father of four begins his tour on May 9 in Monterrey: 31 concerts in 14 cities. ^4
He turns 50 in June. ^5

== facts
- ring / found, day | date | disagree | Sunday, 2025-04-06 @ a1.2 a4.2 | Saturday @ a3.2
- ring / depth | quantity | disagree | six metres @ a1.2 | eleven metres @ a3.2
- ring / lost, month | date | disagree | January @ a1.1 a4.2 | 81 days @ a2.8 | February @ a3.4 | conflicts: 0-2 1-2
- ring / how lost | other | disagree | teaching his daughter to snorkel @ a1.4 | feeding fish @ a3.4
- finder / age | age | agree | 24 @ a1.2 a2.4
- finder / name | name | agree | Itzel Canché @ a1.2 a3.1
- finder / work | other | agree | diving instructor @ a1.1 a2.4
- ring / material | other | refine | white gold @ a1.3 | golden @ a3.1
- wedding / date | date | refine | 2009-02-14 @ a1.3 a2.2 | 16 years @ a4.3
- Chucho Sandoval-Rey / age | age | refine | 49 @ a1.4 | 50 in June @ a4.5
- reward / sum | money | disagree | 100,000 pesos @ a1.5 a2.6 | 50,000 pesos @ a3.6
- finder / what she got | other | disagree | refused the money, two tickets @ a1.6 | private concert @ a2.4 | took the reward and gave it away @ a3.6 | conflicts: 0-2
- reward / went to | other | agree | turtle station @ a2.6 a3.6
- Chucho Sandoval-Rey / hand | quote | agree | "My wife has stopped checking my hand" @ a1.7 a2.5
- children / number | count | disagree | 3 @ a2.3 | 4 @ a4.4
- wife / name | name | refine | Lupe @ a1.3 a4.3 | Lupe Arizmendi @ a2.2
