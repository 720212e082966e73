== a1 | Iberia Wire | 2023-09-03T09:10:00Z | Actress Nerea Albaladejo marries chef in Cantabria
Spanish actress Nerea Albaladejo and the Basque chef Iñaki Otamendi were married on Saturday in the coastal town of Comillas before some 140 guests. ^1 ^2
“I am the happiest woman on earth, and I don't care if it rains,” Albaladejo, 38, told reporters at the gates as a storm came in. ^3 ^4
The couple met in 2019 on the set of the series “Salt Water”, for which Otamendi trained the cast to cook. ^5
“We wanted our children to be old enough to remember it,” said the groom, who has two daughters from his first marriage. ^6 ^7
Albaladejo has one son, born in 2015, from her relationship with the director Quim Farré.
Her mother, the singer Paca Albaladejo, performed one song during the ceremony. ^8 “Nobody in this family gets married without me singing,” she said. ^9

== a2 | Costa Norte Reader | - | The wedding of the year in the rain
No umbrella could stop them. Comillas woke up on Saturday with more cameras than fishermen for the wedding of actress Nerea Albaladejo to Iñaki Otamendi. ^1
“I'm the most joyful woman in the world, and the rain doesn't matter to me,” the bride shouted over the wall. ^2
The chef of 44 years, owner of a restaurant with two stars in Getaria, cooked nothing that day. ^3 “Today I don't touch one frying pan,” he joked. ^4
Around 140 persons sat down at the tables in the garden of the Capricho palace. ^5 ^6
The matriarch, Paca Albaladejo, sang a copla. ^7 “In this family no one marries unless I sing,” she warned. ^8
The mayor, Luis Cobo, thanked the pair. “They have given this town a day that we won't forget in a hundred years,” he said. ^9

== a3 | Daily Lantern | 2023-09-04T07:30:00Z | Salt Water beauty weds hunky chef in £200k bash
Salt Water star Nerea Albaladejo has tied the knot with her chef boyfriend in a lavish bash in northern Spain. ^1
The stunner, 36, wore a cream gown by Madrid designer Sole Ortuño as she said “I do” on Saturday. ^2 ^3
“I'm the happiest woman on earth and I don't care if it rains,” she gushed. ^4
“They have given this village a day we won't forget in 100 years,” beamed mayor Luis Cobo. ^5
Iñaki Otamendi, 44, admitted he was banned from the kitchen. ^6 “Today I'm not touching a single pan,” he said. ^7
The pair fell for each other on the show four years ago. ^8
A source said: “They'll honeymoon in Peru for three weeks.” ^9

== a4 | Glint Magazine | - | Inside Nerea and Iñaki's stormy, perfect day
“We wanted our kids to be big enough to remember this,” Iñaki Otamendi tells Glint of the wait. ^1 It was his daughters, 9 and 12, who carried the rings. ^2 ^3
The bride's white dress took Sole Ortuño 400 hours. ^4 ^5
“Nobody in this family gets married without me crying,” laughed the mother of the bride, Paca. ^6
“Today I'm not touching a single pan,” the groom promised, and he kept his word. ^7
The newlyweds, who met on the set of “Salt Water” in 2019, will spend a fortnight in Peru. ^8 ^9
“She proposed to me, in a supermarket,” Otamendi adds of an evening in November 2022.

== facts
- wedding / day | date | agree | 2023-09-02 @ a1.1 a2.1 a3.3
- wedding / place | place | refine | Comillas @ a1.1 a2.1 | garden of the Capricho palace @ a2.6 | northern Spain @ a3.1
- wedding / guests | count | refine | some 140 @ a1.2 | around 140 @ a2.5
- Nerea Albaladejo / on rain | quote | refine | I am the happiest woman on earth, and I don't care if it rains @ a1.3 a3.4 | I'm the most joyful woman in the world, and the rain doesn't matter to me @ a2.2
- Nerea Albaladejo / age | age | disagree | 38 @ a1.4 | 36 @ a3.2
- couple / met | date | agree | 2019 @ a1.5 a3.8 a4.8
- couple / where they met | place | agree | on Salt Water @ a1.5 a3.8 a4.8
- Iñaki Otamendi / on waiting | quote | refine | We wanted our children to be old enough to remember it @ a1.6 | We wanted our kids to be big enough to remember this @ a4.1
- Iñaki Otamendi / daughters | count | refine | 2 @ a1.7 | 9 and 12 years old @ a4.2
- Paca Albaladejo / sang | other | refine | one song @ a1.8 | a copla @ a2.7
- Paca Albaladejo / on singing | quote | disagree | Nobody in this family gets married without me singing @ a1.9 | In this family no one marries unless I sing @ a2.8 | Nobody in this family gets married without me crying @ a4.6 | conflicts: 0-2 1-2
- Iñaki Otamendi / age | age | agree | 44 @ a2.3 a3.6
- Iñaki Otamendi / on pans | quote | refine | Today I don't touch one frying pan @ a2.4 | Today I'm not touching a single pan @ a3.7 a4.7
- Luis Cobo / on the day | quote | refine | They have given this town a day that we won't forget in a hundred years @ a2.9 | They have given this village a day we won't forget in 100 years @ a3.5
- dress / colour | other | disagree | cream @ a3.2 | white @ a4.4
- dress / designer | name | agree | Sole Ortuño @ a3.2 a4.5
- honeymoon / length | duration | disagree | three weeks @ a3.9 | a fortnight @ a4.9
- honeymoon / place | place | agree | Peru @ a3.9 a4.9
- Paca Albaladejo / relation | other | agree | mother of the bride @ a1.8 a4.6
- Luis Cobo / office | other | agree | mayor @ a2.9 a3.5
- Iñaki Otamendi / cooked | other | agree | did not cook @ a2.3 a3.6
- Iñaki Otamendi / profession | other | agree | chef @ a1.1 a2.3 a3.1
