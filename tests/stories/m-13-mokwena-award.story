== a1 | Highveld News Agency | 2024-09-08T22:30:00Z | Lerato Mokwena wins three Golden Impalas
SUN CITY (HNA) — The singer Lerato Mokwena was the big winner of the Golden Impala awards on Saturday night, taking home three statuettes, among them song of the year for "Umlilo". ^1
Mokwena, 27, had been nominated in six categories. ^2
"This is for every girl who sings while she sweeps," she said, in tears. ^3
She stumbled on the stairs on her way to the stage, but laughed about it. ^4 The rapper Dr Kasi got the award for best album. ^5
The ceremony, the 30th, had been moved from August 10 because of a strike. ^6

== a2 | Mzansi Glam | - | Best dressed: Lerato in canary yellow
All eyes were on Lerato Mokwena at Sun City, first for the canary-yellow gown by Thabang Nkuna-Reyes, then for the tumble, then for the trophies. ^1
"I fell up the stairs, so it counts as rising," she quipped backstage. ^2
Her mother, Mme Palesa, a retired domestic worker, was with her. ^3 "For all girls who sing with a broom in their hands," Lerato dedicated the prize. ^4
The gown took 300 hours to sew. ^5 The singer came by helicopter with her boyfriend, rugby player Dewald Prinsen. ^6 Her album "Ash" drops on November 22. ^7

== a3 | Jozi Sun | - | OUCH! Lerato breaks toe in awards fall
Mzansi's favourite songbird broke a toe when she fell at the Golden Impalas on Friday, but she kept on smiling. ^1
In her orange dress she was helped up by host Sizwe Dlomo-Hart, who carried her shoe to the microphone. ^2
She went on to win four gongs. ^3
"I fell up the stairs, so it counts as flying," she joked. ^4
Her manager, Coenie Brits, told us that the star will do her show in Durban on the 21st sitting down. ^5

== a4 | Radio Bokone | 2024-09-10T07:00:00Z | Mahikeng celebrates its star
The municipality of Mahikeng will name a street after Lerato Mokwena, who received three Golden Impalas on September 7. ^1
The 27-year-old sang in the choir of her mother's church here until 2015. ^2 Her mother, Palesa Mokwena, worked as a domestic worker for 22 years. ^3
"I told her: shine, but come home for Sunday," Mrs Mokwena recalled. ^4
Only one of the toes is bruised, the singer said in a call to this station; nothing is broken. ^5 She will dance in Durban on September 21. ^6

== a5 | Afropolis Berlin (translated from German) | - | "Umlilo" singer comes to Berlin
With three Golden Impalas in the suitcase, the South African Lerato Mokwena comes on October 19 to the Columbiahalle. ^1
Mother Palesa comes along: "I've said to her: be bright, but be at home on Sunday." ^2
The prizes were given at Sun City last month, four weeks later than usual. ^3 "Umlilo" (fire) was streamed 90 million times. ^4 She was nominated six times. ^5
Her second album, "Ash", appears on November 15. ^6

== facts
- ceremony / day | date | disagree | 2024-09-07 @ a1.1 a4.1 | Friday @ a3.1 | last month @ a5.3 | conflicts: 0-1
- ceremony / delay | duration | refine | moved from August 10 @ a1.6 | four weeks later than usual @ a5.3
- ceremony / place | place | agree | Sun City @ a1.1 a2.1 a5.3
- Lerato Mokwena / awards | count | disagree | 3 @ a1.1 a4.1 a5.1 | 4 @ a3.3 | conflicts: 0-1
- Lerato Mokwena / nominations | count | agree | 6 @ a1.2 a5.5
- Lerato Mokwena / dress | other | disagree | canary yellow @ a2.1 | orange @ a3.2
- Lerato Mokwena / toe | status | disagree | broken @ a3.1 | bruised @ a4.5
- concert in Durban / sitting or dancing | other | disagree | sitting down @ a3.5 | will dance @ a4.6
- concert in Durban / day | date | agree | 2024-09-21 @ a3.5 a4.6
- Lerato Mokwena / sweeps | quote | refine | "This is for every girl who sings while she sweeps" @ a1.3 | "For all girls who sing with a broom in their hands" @ a2.4
- Lerato Mokwena / stairs | quote | disagree | "I fell up the stairs, so it counts as rising" @ a2.2 | "I fell up the stairs, so it counts as flying" @ a3.4
- mother / shine | quote | refine | "I told her: shine, but come home for Sunday" @ a4.4 | "I've said to her: be bright, but be at home on Sunday." @ a5.2
- Lerato Mokwena / age | age | agree | 27 @ a1.2 a4.2
- Lerato Mokwena / fall | other | agree | fell @ a1.4 a2.1 a3.1
- mother / work | other | agree | domestic worker @ a2.3 a4.3
- mother / name | name | refine | Mme Palesa @ a2.3 | Palesa Mokwena @ a4.3 | Palesa @ a5.2
- song / name | name | agree | Umlilo @ a1.1 a5.4
- album / release | date | disagree | 2024-11-22 @ a2.7 | 2024-11-15 @ a5.6
- album / name | name | agree | Ash @ a2.7 a5.6
