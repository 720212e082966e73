== a1 | Plateau Pro | 2022-02-09T09:00:00Z | Solène Abgrall to lead Kerouédan's 'The Night Crossing'
PARIS - Solène Abgrall has boarded "The Night Crossing", the fourth feature by Mathias Kerouédan, sales company Belle Amarre tells Plateau Pro on the eve of the Berlin market.
Abgrall, 33, will play Léone Tanguy, the ferry mechanic who carried 212 people to Cornwall in June 1940. ^1 She takes over from Judith Varennes, who left in December because of a clash with her stage run in Lyon. ^2
Cameras roll on May 2 in Roscoff for nine weeks. ^3 The budget is put at €11.4 million, of which €1.2 million come from Brittany. ^4
Kerouédan's "Salt" won the Jury Prize at Cannes in 2019. Abgrall has "Les Petites Heures" out on March 16 and plays at the Odéon until April 10.

== a2 | Ciné-Vedette | - | Abgrall in oilskins: the role everyone wanted
(Translated from French.) She had wanted it for two years, and now it is hers. Solène Abgrall, 33, will be the stubborn Léone Tanguy, to whom nobody gave a boat and who took one. ^1
"I said yes before Mathias had finished his sentence, and then I was sick for three days from fear," she tells us over a verbena tea. ^2
Judith Varennes, 41, who was first announced, is expecting a baby in June and gave the part up. ^3
Since January 3 Abgrall has been learning to weld, two mornings a week, at a yard in Saint-Malo. Her partner, photographer Elias Brandt, has been patient "for once".

== a3 | Le Phare du Léon | 2022-02-11T06:00:00Z | 300 extras sought for film in Roscoff
(Translated from French.) A film crew of 85 will settle in the old port of Roscoff this spring. The mayor, Yvonne Le Gall, told the council on Tuesday that shooting starts on Monday, May 9, after the long weekend, and that the quay will be closed to cars from April 25. ^1
It is the story of Léonie Tanguy, the mechanic on the ferry Armorique, whose grand-niece, Marie-Jo, 77, still lives on rue Gambetta. ^2
Solène Abgrall is to play the heroine; two of the three other leads have not been named. ^3
Extras, at €105 a day, may present themselves on March 5 and 6 at the Salle Kerbrug. In 2014 a TV series brought the town 1,900 hotel nights.

== a4 | The Projectionist | - | Festival regular turns to war film
Belgian-born Mathias Kerouédan has made three films in eleven years, none longer than 95 minutes. The next will need more room: a true story from the summer of 1940, with some €11 million to spend and Solène Abgrall in the wheelhouse. ^1
The actress was reported as saying: "I said yes when Mathias had finished reading me the script, and I was not afraid for a second." ^2
Varennes, we are told by two people on the production, was dropped after she and the director fell out over the ending. ^3
"Salt", which took home the Jury Prize three years ago, sold 640,000 tickets. ^4 A premiere at Cannes in May 2023 is the aim.

== a5 | Quai des Stars | 2022-05-20T16:30:00Z | First picture of Solène Abgrall as Léone
(Translated from French.) Short hair, black hands: production today released its first photograph of Abgrall as Léone Tanguy. ^1
Work on the film started in Roscoff on the second of the month, with four days of storm that cost a generator, and moves on to Falmouth on June 13. ^2
Abgrall, who celebrated her 34th birthday on the set on Wednesday, was given a cake in the form of a propeller. ^3 Wrap is planned for July 2. And Varennes? She became the mother of a boy last week. ^4

== facts
- film / first day of shooting | date | disagree | 2022-05-02 @ a1.3 a5.2 | 2022-05-09 @ a3.1
- Judith Varennes / why she left | other | disagree | clash with a stage run @ a1.2 | pregnant @ a2.3 | dropped after a quarrel over the ending @ a4.3
- heroine / first name | name | disagree | Léone @ a1.1 a2.1 a5.1 | Léonie @ a3.2
- Solène Abgrall / on saying yes | quote | disagree | I said yes before Mathias had finished his sentence, and then I was sick for three days from fear @ a2.2 | I said yes when Mathias had finished reading me the script, and I was not afraid for a second. @ a4.2
- film / budget | money | refine | €11.4 million @ a1.4 | some €11 million @ a4.1
- Solène Abgrall / age | age | refine | 33 @ a1.1 a2.1 | 34 on 2022-05-18 @ a5.3
- shooting / place | place | agree | Roscoff @ a1.3 a3.1 a5.2
- film / lead actress | name | agree | Solène Abgrall @ a1.1 a2.1 a3.3 a4.1 a5.1
