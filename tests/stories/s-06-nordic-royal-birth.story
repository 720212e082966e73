== a1 | Nordisk Telegram | 2024-05-22T05:40:00Z | Princess Ingeborg gives birth to a boy
Princess Ingeborg was delivered of a healthy boy at 02.14 on Wednesday at the Royal Sophia Hospital, the Court has announced. ^1
The child weighs 3,640 grams and is 52 centimetres long. ^2 Mother and child are doing well, said the Marshal of the Court, Axel Rosenkvist. ^3
He is the third child of the princess, 36, and her husband, Count Malte Adlerstierna. ^4
A 21-gun salute will be fired at noon from the castle and four garrisons. ^5
"I am happy, tired and very hungry," the father said to the press in the corridor. ^6

== a2 | Svea Veckoblad | - | Now the little prince is here!
The nation has a new darling. During the small hours of Wednesday the princess became a mother for the third time. ^1
A good three and a half kilos of prince! ^2 And his big sisters Alma, 6, and Juni, 4, have already been to see him. ^3
"Happy, tired, and tremendously hungry," was how Count Malte, 38, put it. ^4
The name will be made known by the King at the council on Thursday. ^5
As godmother the Crown Princess is already certain, our sources at court know. ^20 Little Juni, born in February 2020, had to do with forty guests at her christening because of the pandemic. ^21

== a3 | The London Ledger | 2024-05-23T15:00:00Z | Baby prince named Folke
The King has announced the names of his youngest grandchild: Folke Axel Oskar. ^1
The boy, born early on Wednesday, is fifth in line to the throne. ^2 He weighed just over 8lb. ^3
His father, a count and forestry consultant, had told reporters that he was "happy, tired and very hungry". ^4
Princess Ingeborg, 36, and Count Malte married in 2016 and have two daughters. ^5 They left hospital six hours after the birth. ^6

== a4 | Königshäuser Aktuell | 2024-05-24T10:00:00Z | A third child for Ingeborg
(translated) On Thursday, in the council of state, it became official: the newborn is called Prince Folke. ^1
At 52 centimetres and 3.64 kilograms he is the heaviest of the three siblings. ^2
Princess Ingeborg and her spouse of eight years could go home the same morning. ^3
"Glad, weary and enormously hungry" he was, said the fresh father, who stands at 38 years. ^4
From the castle 21 shots were heard at midday. ^5 The christening is to follow in the autumn. ^6

== a5 | Radio Skärgård | - | Court: baptism on 12 October
The royal baptism is to be held in the castle chapel on 12 October, the Court says. ^1
The prince was born on 22 May in the capital. ^2 He comes right behind his mother and sisters in the succession and is number five. ^3
The godparents will be seven in number, among them the Crown Princess. ^20 At the baptism of Princess Juni, in 2020, there were six, and only 40 guests. ^21

== facts
- birth / day | date | refine | 2024-05-22 @ a1.1 a3.2 a5.2 | Wednesday @ a2.1
- birth / hour | date | refine | 02.14 @ a1.1 | small hours @ a2.1 | early @ a3.2
- birth / place | place | refine | Royal Sophia Hospital @ a1.1 | the capital @ a5.2
- baby / weight | quantity | refine | 3,640 grams @ a1.2 a4.2 | a good three and a half kilos @ a2.2 | just over 8lb @ a3.3
- baby / length | quantity | agree | 52 cm @ a1.2 a4.2
- baby / order | count | agree | third child @ a1.4 a2.1 a4.2
- Ingeborg / age | age | agree | 36 @ a1.4 a3.5
- Malte / age | age | agree | 38 @ a2.4 a4.4
- salute / guns | count | agree | 21 @ a1.5 a4.5
- salute / time | date | agree | noon @ a1.5 a4.5
- Malte / words | quote | refine | I am happy, tired and very hungry @ a1.6 | Happy, tired, and tremendously hungry @ a2.4 | happy, tired and very hungry @ a3.4 | Glad, weary and enormously hungry @ a4.4
- name / day announced | date | refine | Thursday @ a2.5 a4.1 | 2024-05-23 @ a3.1
- baby / name | name | refine | Folke Axel Oskar @ a3.1 | Prince Folke @ a4.1
- succession / place in line | count | agree | fifth @ a3.2 a5.3
- sisters / number | count | agree | 2 @ a2.3 a3.5
- marriage / length | duration | refine | 2016 @ a3.5 | eight years @ a4.3
- discharge / time | duration | refine | six hours after the birth @ a3.6 | the same morning @ a4.3
- christening / day | date | refine | autumn @ a4.6 | 12 October @ a5.1
- godmother | other | agree | the Crown Princess @ a5.20 a2.20
- Juni / christening guests | count | agree | 40 @ a5.21 a2.21
