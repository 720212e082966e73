== a1 | Pacific News Service | 2025-03-17T19:00:00Z | Surfer and reality star Kainoa Kealoha injured on Oahu
Kainoa Kealoha, the big-wave surfer who won the dance show "Floor Kings" in 2022, was badly hurt on Saturday morning when his pickup collided with a delivery van on the Kamehameha Highway near Haleiwa. ^1

Kealoha, 28, suffered a fractured pelvis and a punctured lung, his family said in a statement on Sunday. ^2 He underwent six hours of surgery at a Honolulu hospital and is in serious but stable condition. ^3

The driver of the van, a man of 54, was treated for bruises and released. ^4 Police do not believe that alcohol was involved. ^5

Lifeguards from nearby Waimea Bay pulled Kealoha from the wreck minutes before it caught fire. ^6

== a2 | Starline | - | Floor Kings champ fighting for life
"Floor Kings" winner Kainoa Kealoha is in a critical condition after a fiery crash in Hawaii. ^1

The surf hunk, 28, was on his way home from a charity gala on Saturday night when his SUV was hit by a delivery van. ^2 He broke his pelvis and a lung was pierced. ^3

His dance partner, Tessaly Quine, with whom he took the crown two years ago, flew to his bedside. ^4 "He squeezed my hand twice. That is our code for 'keep counting'," she told us. ^5 ^6

The two are friends and nothing more, she insists. ^7

== a3 | North Shore Breeze | 2025-03-19T10:00:00Z | Lifeguards honoured for rescue
Two off-duty lifeguards who cut Kainoa Kealoha out of his truck last Saturday will get a medal from the city. ^1

Ioane Faleolo and Pua Nishimoto were driving to the early shift at Waimea. ^2 "There was smoke, so we didn't think," Nishimoto said. ^3 The red pickup burned out shortly afterwards. ^4

Kealoha was taken by helicopter to Queen's in Honolulu, where surgeons worked on him for six hours. ^5 His van-driving opponent, a 54-year-old father of two, was seen by a doctor and sent home. ^6

Kealoha's grandfather founded the contest at Sunset Beach that the young man won in 2019 and 2023. ^7

== a4 | Dance TV Today | 2025-03-19T12:00:00Z | Kealoha to miss 'Floor Kings' anniversary tour
Kainoa Kealoha will be replaced on this summer's anniversary tour of "Floor Kings", the producers said on Tuesday. ^1 It runs to 31 dates, beginning in Tampa on June 14. ^2

The 2022 champion has been moved out of intensive care in Honolulu. ^3 Recovery will take four to six months, according to his sister Leilani. ^4

"He squeezed my hand twice," said his girlfriend, Tessaly Quine, who had danced with him in season nine. ^5 The two have been living together in San Diego since last fall. ^6

The first tour of the show, in 2018, went to 12 cities and was led by the season three winner, a plumber from Boise. Auditions for season twelve are held in Atlanta in May.

== a5 | Wave & Board | - | Kainoa: back in the water by Christmas?
It will be a year before Kainoa Kealoha can ride a wave, says his coach, Duke Amaral. ^1

The goofy-footer from Haleiwa broke his hip in the accident of 15 March, in which four firemen had to free him from the burning car. ^2 He has won Sunset twice, first at the age of 22. ^3

Kealoha walked his first steps on crutches on April 2 and was let out of Queen's on April 4, twenty days after he was brought in. ^4

A fund set up by fans has raised $212,000. ^5

Amaral himself was out of the water for nine months after a wipe-out in Tahiti in 2004. The contest at Nazaré, to which both had been invited, went ahead without them in strong wind.

== facts
- crash / day | date | agree | 2025-03-15 @ a1.1 a2.2 a3.1 a5.2
- crash / time of day | other | disagree | morning @ a1.1 a3.2 | night @ a2.2
- crash / place | place | refine | Kamehameha Highway near Haleiwa @ a1.1 | Hawaii @ a2.1
- Kealoha / vehicle | other | disagree | pickup @ a1.1 a3.1 a3.4 | SUV @ a2.2
- crash / other vehicle | other | agree | a delivery van @ a1.1 a2.2
- Kealoha / age | age | agree | 28 @ a1.2 a2.2
- Kealoha / injuries | other | refine | fractured pelvis and punctured lung @ a1.2 a2.3 | broke his hip @ a5.2
- Kealoha / condition | status | disagree | serious but stable @ a1.3 | critical @ a2.1
- Kealoha / surgery | duration | agree | six hours @ a1.3 a3.5
- Kealoha / hospital | place | refine | a Honolulu hospital @ a1.3 a4.3 | Queen's in Honolulu @ a3.5 | Queen's @ a5.4
- van driver / age | age | agree | 54 @ a1.4 a3.6
- van driver / kept or released | status | agree | treated and released @ a1.4 a3.6
- Kealoha / rescuers | other | disagree | lifeguards @ a1.6 a3.1 | four firemen @ a5.2
- wreck / fire | other | agree | caught fire @ a1.6 a3.4
- Floor Kings / win | date | disagree | 2022 @ a1.1 a4.3 | two years ago @ a2.4
- Quine / words | quote | refine | He squeezed my hand twice. That is our code for 'keep counting' @ a2.5 a2.6 | He squeezed my hand twice @ a4.5
- Quine / relation | status | disagree | only friends @ a2.7 | girlfriend, living together @ a4.5 a4.6
- Kealoha / recovery | duration | disagree | four to six months @ a4.4 | a year @ a5.1
- Sunset contest / wins | count | agree | 2 @ a3.7 a5.3
- Sunset contest / first win | date | refine | 2019 @ a3.7 | at the age of 22 @ a5.3
