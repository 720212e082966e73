== a1 | Broadwalk Theatre News | 2024-11-11T12:00:00Z | Understudy steps in for Delphine Okoro at 20 minutes' notice
The understudy Pavla Ruzickova took over the lead in the New York musical "Harbor Street" on Saturday night, when Delphine Okoro lost her voice between two songs. ^1
Ruzickova, 26, was eating noodles in a dressing room on the fourth floor. ^2 The show was interrupted for 20 minutes. ^3
She sang the part of Mabel, which she had rehearsed only twice, and got a standing ovation of five minutes. ^4
Okoro, 45, has laryngitis and will be out until Nov. 19. ^5 Until then Ruzickova plays all eight performances. ^6
"I still had chopsticks in my hair," she said. ^7

== a2 | StageCrush | - | A star is born, with noodles
You could not invent it: Act One, scene six, and Delphine Okoro opens her mouth and nothing comes. ^1
Half an hour later a girl from Brno whom nobody knew stood in the light. ^2 "I still had chopsticks in my hair," Pavla Ruzickova told us. ^3
She had rehearsed the role five times. ^4 She moved to New York in 2019 with $900 and sold bagels in Queens for two years. ^5
The clip of her big song has 12 million views on TikTok. ^6 The ovation lasted five minutes; we timed it. ^7

== a3 | Moravian Daily | 2024-11-12T06:00:00Z | Brno native conquers Broadway
A teacher's daughter from Brno has triumphed on Broadway, on Friday, in place of an ailing star. ^1
Pavla Ruzickova, who is 28, studied at the Janáček Academy and has lived in New York for five years. ^2
The laryngitis of Delphine Okoro, a Tony winner of 2017, kept her in her dressing room after the sixth scene. ^3
Ruzickova is to play Mabel eight more times. ^4 Her parents have bought a flight for Thursday. ^5
"Harbor Street," which opened in March 2023, has been seen by 600,000 people. ^6

== a4 | The Green Room | - | When Mabel lost her voice
Delphine Okoro is back in "Harbor Street" after ten days and sent her stand-in 26 roses, one for each year of her life. ^1
The producers have offered Ruzickova the lead on the tour, which starts in Boston on Jan. 14. ^2 She will have 22 weeks of it. ^3
It was on Nov. 9 that she took over in the middle of the first act. ^4
"Harbor Street" has been running since May 2023. ^5 Okoro, 45, will leave it in February for a film. ^6

== facts
- stepping in / day | date | disagree | Saturday, 2024-11-09 @ a1.1 a4.4 | Friday @ a3.1
- Pavla Ruzickova / age | age | disagree | 26 @ a1.2 a4.1 | 28 @ a3.2
- interruption / length | duration | disagree | 20 minutes @ a1.3 | half an hour @ a2.2
- role / name | name | agree | Mabel @ a1.4 a3.4
- role / rehearsals | count | disagree | 2 @ a1.4 | 5 @ a2.4
- ovation / length | duration | agree | five minutes @ a1.4 a2.7
- Delphine Okoro / age | age | agree | 45 @ a1.5 a4.6
- Delphine Okoro / illness | other | refine | laryngitis @ a1.5 a3.3 | lost her voice @ a1.1 a2.1
- Pavla Ruzickova / performances until the return | count | agree | 8 @ a1.6 a3.4
- Pavla Ruzickova / chopsticks | quote | agree | "I still had chopsticks in my hair" @ a1.7 a2.3
- Pavla Ruzickova / in New York since | date | agree | 2019, five years @ a2.5 a3.2
- Pavla Ruzickova / from | place | agree | Brno @ a2.2 a3.1
- Harbor Street / opening | date | disagree | 2023-03 @ a3.6 | 2023-05 @ a4.5
- interruption / where in the show | other | refine | between two songs @ a1.1 | act one, scene six @ a2.1 | after the sixth scene @ a3.3 | middle of the first act @ a4.4
- Delphine Okoro / return | duration | agree | until November 19, after ten days @ a1.5 a4.1
- musical / name | name | agree | Harbor Street @ a1.1 a3.6 a4.1
