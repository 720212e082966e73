== a1 | Gulf Motor News | 2025-03-03T07:00:00Z | Rally driver and TV host Al-Kuwari hurt in dunes
The rally driver and television host Jassim Al-Kuwari was injured on Sunday when his car overturned in the fourth stage of the Desert Cup. ^1
It happened at kilometre 212 at 10.50 a.m., on a dune some 14 metres high. ^2 His co-driver, the Frenchwoman Océane Tillard, 28, was unhurt. ^3
Al-Kuwari, 41, has two broken vertebrae and a bruised lung. ^4 A helicopter landed after 35 minutes and flew him to Doha. ^5
The winner of 2019 and 2022 had been second overall, 3 minutes 10 seconds behind. ^6
“The dune was not on the map and I was not on the brake,” he said from his bed. ^7
He will need no operation, the team doctor said. ^8

== a2 | Rally Raid Europe | - | Tillard: “Upside down I read him the notes”
Océane Tillard has a black eye and a story to tell. ^1 On March 2 she hung in the belts for 20 minutes beside Jassim Al-Kuwari. ^2
“Upside down I read him the notes, to keep him awake,” says the 28-year-old from Grenoble. ^3
The helicopter needed more than an hour because of the wind. ^4
Car 304 had rolled three times at kilometre 212. ^5 They were lying in second place at the time. ^6
It was the pair's ninth race together. ^7 She broke her wrist, it was found two days later. ^8

== a3 | Khaleej Stars | - | Jassim of “Souq Nights” in hospital
Fans of “Souq Nights” are praying for Jassim Al-Kuwari, 41, who had surgery on his back on Monday. ^1
The operation lasted four hours and went well, his brother Nasser told us. ^2
Three vertebrae were broken in the accident at the Desert Cup. ^3 His words to the nurses: “The dune was not on the map and I was not on the brake.” ^4
The show, seen by 5 million in Ramadan of last year, was recorded in January; all 30 episodes are finished. ^5
He is father of four. ^6

== a4 | Gulf Motor News | 2025-04-14T07:00:00Z | Al-Kuwari walks, and plans Dakar
Six weeks after his crash Jassim Al-Kuwari has left the rehabilitation clinic in Munich. ^1
“I'm two centimetres shorter,” joked the 41-year-old, a three-time winner of the Desert Cup. ^2
He wore a brace for five weeks. ^3 No surgery was necessary for his two vertebrae. ^4
In January he wants to start in the Dakar. ^5 Tillard will be with him, for the tenth time. ^6
His show ended on March 29 after 30 evenings. ^7

== facts
- crash / day | date | agree | 2025-03-02 @ a1.1 a2.2
- crash / where | place | agree | kilometre 212 @ a1.2 a2.5
- Tillard / injuries | status | disagree | unhurt @ a1.3 | black eye @ a2.1 | broken wrist @ a2.8 | conflicts: 0-1 0-2
- Tillard / age | age | agree | 28 @ a1.3 a2.3
- Al-Kuwari / age | age | agree | 41 @ a1.4 a3.1 a4.2
- Al-Kuwari / broken vertebrae | count | disagree | two @ a1.4 a4.4 | three @ a3.3
- helicopter / time to arrive | duration | disagree | 35 minutes @ a1.5 | more than an hour @ a2.4
- Al-Kuwari / position in the race | other | agree | second @ a1.6 a2.6
- Al-Kuwari / earlier wins of the Cup | count | disagree | two @ a1.6 | three @ a4.2
- Al-Kuwari / on the dune | quote | agree | “The dune was not on the map and I was not on the brake” @ a1.7 a3.4
- Al-Kuwari / operation | status | disagree | none @ a1.8 a4.4 | surgery on Monday @ a3.1 | four hours of surgery @ a3.2 | conflicts: 0-1 0-2
- show / episodes | count | agree | 30 @ a3.5 a4.7
- pair / races together | count | refine | nine before @ a2.7 | tenth @ a4.6

- co-driver / name | name | refine | Océane Tillard @ a1.3 a2.1 | Tillard @ a4.5
