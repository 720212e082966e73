== a1 | Associated Press | 2022-04-12T16:10:00Z | Hal Brubaker, beloved grouch of 'Mind the Store,' dies at 79
OJAI, Calif. (AP) — Hal Brubaker, who played hardware dealer Walt Pruitt on the sitcom "Mind the Store," has died. He was 79. ^1
Brubaker died Saturday at his home in Ojai, his daughter, Kate Brubaker Lowe, said in a statement. ^2 The cause was complications of Parkinson's disease, which he had had for 11 years. ^3
"Mind the Store" ran for eight seasons, from 1976 to 1984, and brought Brubaker two Emmys. ^4 His grumbled "Somebody ring that up!" entered the language. ^5
Before that, the Dayton, Ohio, native was a merchant seaman and a Shakespearean understudy. ^6
He is survived by his wife of 41 years, Delores; two daughters; and five grandchildren. ^7
== a2 | TMZ | 2022-04-11T19:00:00Z | 'Mind the Store' Star Hal Brubaker Dead at 79
Hal Brubaker, the lovable crank behind the counter on "Mind the Store," has died. ^1
The actor passed away Sunday at a hospital in Ventura, sources close to the family tell TMZ. ^2 We're told he'd been admitted a few days earlier with pneumonia. ^3
Hal won 3 Emmys as Walt Pruitt, and his catchphrase -- "Ring that up, somebody!" -- is still on T-shirts. ^4 He made $90k an episode in the last season, huge dough in '84. ^5
He was 79. ^6
RIP
== a3 | New York Ledger | 2022-04-13T11:30:00Z | Hal Brubaker, Who Found the Heart in a Hardware Store, Is Dead at 79
Hal Brubaker, a classically trained actor who never quite forgave television for making him rich, died on April 9 at his house in Ojai, Calif. ^1
The cause was pneumonia, a consequence of Parkinson's disease, his family said. ^2
Harold Emil Brubaker was born in Dayton on Jan. 11, 1943, the third of five sons of a machinist. ^3 He shipped out at 18, read "King Lear" on a freighter and enrolled at the Actors' Conservatory in Cleveland on his return. ^7
He was 33 when he was cast in "Mind the Store," and he stayed for all 182 episodes. ^4 "He called it the mine," said its creator, Saul Abend, 91. ^5 "But he never missed a shift."
Mr. Brubaker had come to New York in 1967 with a suitcase and a letter of introduction to a man who turned out to be dead. He understudied four Hamlets and went on for none. ^8 For two winters he sold paint at a department store on 34th Street, an experience he later said had taught him everything he knew about comedy. A commercial for a cough drop, in which he played a foghorn, led to a guest part as a bailiff, and the bailiff to Mr. Abend's office.
After the series he went back to the stage, most notably as Gaev in a "Cherry Orchard" in Minneapolis that this newspaper's critic called "a small, exact heartbreak." He turned down three offers to return as Walt. "The store is closed," he said in 1996. "I have swept."
Two early marriages ended in divorce. In 1981 he married Dolores Ruiz, a makeup artist on the show, who survives him, as do their daughters, Kate and Marisol, and five grandchildren. ^6
== a4 | Dayton Courier | 2022-04-12T20:00:00Z | Dayton remembers Hal Brubaker, TV's favorite shopkeeper
The sign outside Krueger's Hardware on Wayne Avenue read "Ring it up for Hal" on Tuesday. ^1
Brubaker, who died over the weekend in California at 78, swept floors at Krueger's as a teenager and always said Walt Pruitt was old Mr. Krueger with better lines. ^2
"He'd come by every time he was home and complain about the prices," said the present owner, Ann Krueger, 60.
A 1961 graduate of Stivers High School, he gave the school $200,000 for its stage in 1999. ^3
His brother Carl, 82, said that Hal had been sick with Parkinson's for more than a decade and went peacefully in his own bed, looking at the mountains. ^4
"Mind the Store" aired on Tuesday nights from 1976 until 1984. ^5
== a5 | Rerun Alley | - | Goodbye, Walt
I learned to read by the price tags on the set of "Mind the Store." So this one hurts.
A hundred and seventy-eight episodes, and there is not a lazy one from Hal in the lot. ^1 My favorite is the blizzard show in season 5. You all know how it ends: "Somebody ring that up!" ^2
People forget that he and Penny Lasker didn't speak off camera for the first three years. ^3 He won his pair of Emmys and thanked everybody except her. ^4 They made it up at Saul Abend's wedding in 1979, and she is said to have visited him in Ojai every month. ^5
He and Dolores had been married for more than forty years. ^6 Born 1943, died at home. ^7
== a6 | People | 2022-04-14T17:00:00Z | Penny Lasker on Her 'Mind the Store' Costar Hal Brubaker: 'I'd Have Hated Him for Nothing'
Penny Lasker says that she saw her old sparring partner two days before he died. ^1
"I read him the reviews from our first season, the bad ones, and he laughed until the nurse came in," the actress, 76, tells PEOPLE of her visit to Ojai last Thursday. ^2
Brubaker, who died at 79, and Lasker, his on-screen wife, were famously frosty when the series started in 1976. ^3 "We didn't exchange a word off the set for one whole season," she admits. ^4 "Then he drove me to the hospital when my appendix burst. I'd have hated him for nothing."
She went to see him once a month in his last years. ^5
A memorial will be held in Los Angeles in May. Brubaker's daughters, Kate and Marisol, have asked for donations to the Parkinson's Alliance. ^6
== facts
- Hal Brubaker / date of death | date | disagree | 2022-04-09 @ a1.2 a3.1 | two days after Lasker's visit on 2022-04-07 @ a6.1 a6.2 | 2022-04-10 @ a2.2 | 2022-04-09/2022-04-10 @ a4.2 | conflicts: 0-2 1-2
- Hal Brubaker / place of death | place | disagree | home in Ojai @ a1.2 a3.1 | hospital in Ventura @ a2.2 | his own bed @ a4.4 | home @ a5.7 | conflicts: 0-1 1-2 1-3
- Hal Brubaker / age at death | age | disagree | 79 @ a1.1 a2.6 a6.3 | born 1943-01-11 @ a3.3 | 78 @ a4.2 | conflicts: 0-2 1-2
- Hal Brubaker / year of birth | date | refine | 1943-01-11 @ a3.3 | 1943 @ a5.7
- Hal Brubaker / cause of death | other | refine | complications of Parkinson's disease @ a1.3 | pneumonia @ a2.3 | pneumonia, a consequence of Parkinson's disease @ a3.2
- Hal Brubaker / time with Parkinson's | duration | refine | 11 years @ a1.3 | more than a decade @ a4.4
- Mind the Store / years on air | date | refine | 1976 to 1984 @ a1.4 a4.5 | started in 1976 @ a6.3
- Mind the Store / episodes | count | disagree | 182 @ a3.4 | 178 @ a5.1 | conflicts: 0-1
- Hal Brubaker / Emmys | count | disagree | two @ a1.4 a5.4 | three @ a2.4 | conflicts: 0-1
- Walt Pruitt / catchphrase | quote | disagree | "Somebody ring that up!" @ a1.5 a5.2 | "Ring that up, somebody!" @ a2.4 | conflicts: 0-1
- Brubaker's wife / name | name | disagree | Delores @ a1.7 | Dolores Ruiz @ a3.6 | Dolores @ a5.6 | conflicts: 0-1 0-2
- Last marriage / length | duration | refine | 41 years @ a1.7 | since 1981 @ a3.6 | more than forty years @ a5.6
- Hal Brubaker / number of grandchildren | count | agree | five @ a1.7 a3.6
- Hal Brubaker / daughters | name | refine | two daughters @ a1.7 | Kate Brubaker Lowe @ a1.2 | Kate and Marisol @ a3.6 a6.6
- Hal Brubaker / birthplace | place | agree | Dayton @ a1.6 a3.3
- Brubaker and Lasker / silence off camera | duration | disagree | three years @ a5.3 | one season @ a6.4 | conflicts: 0-1
- Penny Lasker / visits to Ojai | other | agree | every month @ a5.5 a6.5
- Mind the Store / creator | name | agree | Saul Abend @ a3.5 a5.5
- Mind the Store / role | name | agree | Walt Pruitt @ a1.1 a2.4 a4.2
- Hal Brubaker / time at sea | other | refine | merchant seaman @ a1.6 | shipped out at 18 on a freighter @ a3.7
- Hal Brubaker / understudy work | other | refine | Shakespearean understudy @ a1.6 | understudied four Hamlets @ a3.8
