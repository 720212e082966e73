== a1 | Agence Loire-Monde | 2023-05-09T15:30:00Z | French actor Lucien Bravard in hospital after stroke
PARIS — The French actor Lucien Bravard suffered a stroke on Sunday at his house in the Perche and is being treated at a hospital in Le Mans, his family said on Tuesday. ^1 ^2
Bravard, 74, is conscious and can speak, said his son, the comedian Basile Bravard. ^4 ^5
“He has already complained about the coffee, so we are hopeful,” the son told the radio station France Ondes. ^6
The actor was found by his neighbour, a retired nurse, at about seven in the evening. ^7
All showings of the play “The Last Ticket” at the Théâtre Bellechasse until the end of May have been cancelled. ^8
Bravard has made 94 films and won the César for best actor in 1988 and 2006. ^9 ^10
In 2017 he had a triple bypass operation and was back on the stage after three months. ^11

== a2 | The Evening Reporter, London | 2023-05-10T09:00:00Z | Bravard 'talking and grumbling' after stroke
Lucien Bravard, the star of The Beekeeper and Rue Sans Joie, is recovering in hospital after a stroke. ^1
The two-time César winner, 74, was taken ill on Sunday evening at his farmhouse west of Paris. ^2 ^3
“He has already complained about the coffee so we're hopeful,” said his son Basile. ^4
He had been due to play the final three weeks of The Last Ticket in Paris. ^5 The theatre said tickets would be refunded. ^6
His agent of 30 years, Mireille Fontanges, denied a report that he was in a coma. ^7
Bravard, who has been married three times, will turn 75 on 2 June. ^8

== a3 | Ici Spectacle (translated) | - | Lucien Bravard: the neighbour tells
It is Huguette Lesage, 71 years, ancient nurse, who has perhaps saved the life of Lucien Bravard. ^1
“He had the mouth all crooked and he still wanted to offer me an aperitif,” she recounts.
On Sunday, toward 19 hours, she came to bring him eggs. ^91 She called the rescuers, who arrived in fourteen minutes.
Transported by helicopter to Le Mans, the interpreter of “The Beekeeper” would be out of danger, according to his entourage. ^5
His daughter Clémence returned from Montréal on Monday.
The two Césars of the actor, from 1988 and 2005, serve in his kitchen as bookends, one learns. ^7

== a4 | Curtain Call Weekly | - | Bellechasse finds a replacement for Bravard
“The Last Ticket” will go on after all. ^91 From May 23 the role of the stationmaster will be taken by Gérald Pommier, 68, the Théâtre Bellechasse has announced. ^1
The theatre had suspended the performances after Lucien Bravard was taken to hospital with a stroke. ^3
It was his first play in six years, after a heart operation in 2017. ^4
“Lucien called me and said: don't be better than me,” Pommier says. ^5
All 61 performances in Lyon and Nantes in the autumn are still to be given by Bravard, said the producer, Ludovic Sarre.

== a5 | Cinéphile Notes | 2023-06-03T11:00:00Z | Bravard goes home on his 75th birthday
Lucien Bravard left the clinic on Friday, his birthday, three and a half weeks after the stroke which he had on May 8. ^1 ^3
“Don't be better than me,” he had told Gérald Pommier, who has stood in for him since 23 May. ^4
His agent, Mireille Fontanges, said that he walks with a cane and is learning his text again. ^5
He will not return to “The Last Ticket” before October. ^6
The man who has more than 90 films behind him has had trouble with his heart before: in 2017 he received a bypass and needed five months until he was back at work. ^7 ^8
A neighbour, Huguette Lesage, had found him in his kitchen. ^9

== facts
- stroke / day | date | disagree | 2023-05-07 @ a1.1 a2.3 a3.91 | 2023-05-08 @ a5.3
- stroke / place | place | refine | house in the Perche @ a1.1 | farmhouse west of Paris @ a2.3 | his kitchen @ a5.9
- hospital / place | place | agree | Le Mans @ a1.2 a3.5
- Lucien Bravard / age | age | agree | 74 @ a1.4 a2.2
- Lucien Bravard / birthday | date | agree | 2023-06-02 @ a2.8 a5.1
- Basile Bravard / on the coffee | quote | refine | He has already complained about the coffee, so we are hopeful @ a1.6 | He has already complained about the coffee so we're hopeful @ a2.4
- Lucien Bravard / condition | status | refine | conscious and can speak @ a1.5 | recovering @ a2.1 | out of danger @ a3.5
- stroke / hour found | date | agree | about 19:00 @ a1.7 a3.91
- neighbour / who | name | refine | a retired nurse @ a1.7 | Huguette Lesage, former nurse @ a3.1 | Huguette Lesage @ a5.9
- play / performances in May | status | disagree | cancelled @ a1.8 | suspended, then go on with another actor from May 23 @ a4.91 a4.1 a4.3 a5.4 | tickets refunded @ a2.6 | conflicts: 0-1
- replacement / first day | date | agree | 2023-05-23 @ a4.1 a5.4
- replacement / name | name | agree | Gérald Pommier @ a4.1 a5.4
- films / number | count | refine | 94 @ a1.9 | more than 90 @ a5.7
- Césars / number | count | agree | 2 @ a1.10 a2.2 a3.7
- second César / year | date | disagree | 2006 @ a1.10 | 2005 @ a3.7
- first César / year | date | agree | 1988 @ a1.10 a3.7
- heart operation / year | date | agree | 2017 @ a1.11 a4.4 a5.8
- heart operation / absence | duration | disagree | 3 months @ a1.11 | 5 months @ a5.8
- heart operation / kind | other | refine | triple bypass @ a1.11 | bypass @ a5.8 | heart operation @ a4.4
- agent / name | name | agree | Mireille Fontanges @ a2.7 a5.5
- Lucien Bravard / to Pommier | quote | agree | don't be better than me @ a4.5 a5.4
- The Beekeeper / film of Bravard | name | agree | The Beekeeper @ a2.1 a3.5
- theatre / name | name | agree | Théâtre Bellechasse @ a1.8 a4.1
- play / title | name | agree | The Last Ticket @ a1.8 a2.5 a4.91 a5.6
- Basile Bravard / son | other | agree | son @ a1.4 a2.4
