== a1 | O Diário Paulista | - | Revista dos EUA diz que Milene casou na 5.ª-feira
Brazilian top model Milene Röhrig is said to have been wed two days ago in Los Angeles to the American football player Dan Corley, at an intimate ceremony. ^1 The news was in the US celebrity magazine US Weekly, which gave no source for it; foreign agencies and sites repeated it yesterday.
"We have no remark to make about this matter," Beatriz Röhrig, sister and press aide of the model, answered this paper by e-mail.
The magazine goes into detail. A Catholic church by the beach of Santa Monica is said to have been the scene, just past 6 p.m. ^2 The dress would be by Dolce & Gabbana, the Italian label whose owners are her friends: strapless, with appliquéd satin flowers, and a veil down to the floor. ^3 Her three dogs supposedly had collars with flowers to go with it. ^4 Few relatives are said to have come. ^5
"Only if she wed under the table, since not even the dog saw it," joked her grandmother Iraci on the telephone from Rio Grande do Sul. Her parents, Valdomiro and Tânia, are thought to have gone abroad on Monday. ^6
Márcia Medeiros, her agent of long years, was emphatic: "Milene did not wed." ^7
At the end of 2008 it was reported that she had been proposed to on a plane. ^8 She told us in January that this was false: "All that is in the media is lies. They say it was on the plane. That's a lot of imagination." ^9
== a2 | Tango Yours | 2009-02-27 | Dan Corley and Milene get hitched
How about that? Dan Corley (handsomest quarterback alive) and Milene Röhrig (richest model alive) have taken the plunge.
RadarOnline has it that the power couple wed yesterday (Thursday, February 26th) in Santa Monica, CA, at a ceremony at sunset. ^1 Surprise: his son was there, and so was the boy's mother, Meredith Gallivan. ^2 Nothing brings folks together like a wedding.
Engaged since December, the two have played the media like a triangle and kept the details of the wedding secret. ^3 So thick was their fog that people wondered if there was an engagement at all.
From head (satin headband) to toe (long train) Milene wore Dolce & Gabbana, Pop Crunch notes. ^4 She even put D&G lace collars on her three dogs. ^5 What recession?
Expect children. Rich, gifted, gorgeous ones.
== a3 | Starbuzz | 2009-02-27 | Dan Corley and Milene Röhrig's wedding-day bait and switch
You thought the wedding of Dan Corley and Milene Röhrig yesterday came out of nowhere? Ask their guests.
Entertainment Tonight says that the couple, who exchanged vows on Thursday afternoon at St. Helena church in Santa Monica, California, tricked everybody who came. ^1 To keep it all secret, says a source near the pair, guests heard that "they were going to a baptism at a church." ^2
No doubt there was laughter afterward. Then again, Corley likely laughs himself to sleep each night, being perhaps the Luckiest. Guy. Alive.
== a4 | Back Bay Magazine | - | Milene Röhrig and Dan Corley post wedding photos nobody has seen
Tin is for tenth anniversaries, but Milene Röhrig and Dan Corley gave Instagram two unseen photos of their very private church wedding in Santa Monica. In hers the model is at the altar with Corley, in a Dolce & Gabbana gown. ^1 His shows the two kissing after "I do."
They wed in February 2009 at a small church, with their parents there, and Sean, his son by actress Meredith Gallivan, who was 18 months old then. ^2
"We arranged it in like 10 days, and it was ideal," Corley told GQ nine months after. ^3 "We went back to the house and I grilled aged New York strips. We had champagne, a cake, some ice cream. ^4 … there was something really special about just having our parents there." ^5
A second celebration in Costa Rica followed in April, just as secret, with only around 40 close friends and relatives. ^6
== a5 | Glanz Magazin | - | Milene Röhrig & Dan Corley: zweite Hochzeit in Costa Rica
Now they have partied properly: Milene Röhrig and Dan Corley once more tied the knot, in Costa Rica. ^1 The small first wedding had been on February 26 in Santa Monica; this time the couple kept going for three days. ^2 The peak of the marathon was the ceremony in the evening sun on Saturday (April 4), on their own estate at Santa Rita. ^3
Around 25 guests enjoyed themselves with the couple. ^4 Corley's son Sean, one and a half years old, from his relationship with Meredith Gallivan, was naturally there as well. ^5 The top model had on a long designer dress with a veil of ten metres, and carried orchids.
A Costa Rican photographer will not care to remember the day. Guards fired at him, he claims, when he would not hand over pictures he had taken on the sly. Nobody was hurt, and neither Milene nor Corley has commented.
== a6 | Ellas Panamá | - | Milene Röhrig y Dan Corley: nueve años de amor
The star quarterback Dan Corley and the Brazilian supermodel Milene Röhrig came to know each other in 2006, on a blind date, and were in love at once. ^1 He was just out of a relationship with actress Meredith Gallivan.
Two months in, his ex announced that she was pregnant, and the Brazilian was tempted to leave; the temptation passed. ^2
In 2009 Dan proposed to Milene on a private plane decked with white roses, with plenty of champagne. ^3 They married twice that year, in different countries. The first time was in February 2009, at a small and simple ceremony in a chapel in California, put together in less than two weeks. ^4 After that came another ceremony, in Costa Rica. ^5
Their first child was born at the end of the same year, on December 8.
== a7 | Para Vos | - | Esta es la historia de amor de Milene Röhrig y Dan Corley
The Brazilian model Milene Röhrig and quarterback Dan Corley, freshly crowned Super Bowl champion, first met in 2006, set up on a blind date by a common friend. ^1 "I knew right away," she said in Vanity Fair.
Soon came a shock: Meredith Gallivan, his ex, was expecting a child by him. ^2 "We'd been two months together when Dan told me that his ex was expecting," says Milene in her book.
They married not once but twice. He proposed aboard a private plane, among dozens of roses and champagne, as TMZ tells it. ^3 Two weeks later they were man and wife, at the Santa Monica Catholic Church in California. ^4 Two months on they did it over on the beach of Santa Rita, Costa Rica, with family and friends of both. ^5
Of the party Milene has said that people sat or stood in the kitchen, on the lawn or by the pool. Her sister Bea and Dan's sister Jenny read out a beautiful poem, and everyone had a piece of chocolate wedding cake. ^6
== facts
- first wedding / day | date | refine | two days before @ a1.1 | 2009-02-26 @ a2.1 a3.1 | 2009-02 @ a4.2 a6.4 | February 26 @ a5.2
- first wedding / hour | date | disagree | just past 18:00 @ a1.2 | at sunset @ a2.1 | afternoon @ a3.1 | conflicts: 0-2
- first wedding / building | place | disagree | a Catholic church by the beach @ a1.2 | St. Helena church @ a3.1 | a small church @ a4.2 | a chapel @ a6.4 | Santa Monica Catholic Church @ a7.4 | conflicts: 1-4
- first wedding / town | place | refine | Los Angeles @ a1.1 | Santa Monica @ a1.2 a2.1 a3.1 a5.2 a7.4 | California @ a6.4
- first wedding / whether it took place | status | disagree | it did @ a2.1 a3.1 a4.2 a5.2 a6.4 a7.4 | reportedly @ a1.1 | it did not @ a1.7 | conflicts: 0-2
- first wedding / who was there | other | disagree | few relatives @ a1.5 | his son and the boy's mother @ a2.2 | their parents and his son @ a4.2 | just their parents @ a4.5 | conflicts: 1-2, 1-3
- dress / label | name | agree | Dolce & Gabbana @ a1.3 a2.4 a4.1
- bride / on her head | other | refine | a veil down to the floor @ a1.3 | a satin headband @ a2.4
- dogs / number | count | agree | three @ a1.4 a2.5
- dogs / collars | other | refine | with flowers matching the dress @ a1.4 | D&G lace @ a2.5
- couple / engagement | date | disagree | end of 2008 @ a1.8 | 2008-12 @ a2.3 | 2009 @ a6.3 | two weeks before the wedding @ a7.4 | conflicts: 0-2, 0-3, 1-2, 1-3
- proposal / on a plane | place | disagree | on a plane @ a1.8 a6.3 a7.3 | not so, she says @ a1.9 | conflicts: 0-1
- first wedding / time it took to plan | duration | refine | 10 days @ a4.3 | less than two weeks @ a6.4
- son / age | age | refine | 18 months at the first wedding @ a4.2 | one and a half at the second @ a5.5
- second wedding / date | date | refine | April @ a4.6 | Saturday, April 4 @ a5.3 | two months later @ a7.5
- second wedding / guests | count | disagree | around 40 @ a4.6 | about 25 @ a5.4 | conflicts: 0-1
- second wedding / place | place | refine | Costa Rica @ a4.6 a5.1 a6.5 | their estate at Santa Rita @ a5.3 | the beach of Santa Rita, Costa Rica @ a7.5
- couple / first meeting | date | agree | 2006, on a blind date @ a6.1 a7.1
