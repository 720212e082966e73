== a1 | Nippon Geino Press | 2024-08-20T05:00:00Z | Actress Mio Hoshikawa, figure skater Kento Ibuki to marry
TOKYO — Actress Mio Hoshikawa, 29, and the former figure skater Kento Ibuki, 31, are engaged, the two announced through their agencies on Tuesday. ^1
They will hand in the papers at the ward office on November 22. ^2
"We laugh at the same places in films," Hoshikawa told the press in the evening, showing a ring with a blue sapphire. ^3
They met three years ago on the set of a TV drama for which Ibuki taught her to skate. ^4 He took the silver medal at the world championships in 2018 and retired last year. ^5
Hoshikawa is not pregnant and will continue to work, her agency said. ^6

== a2 | Shukan Hanabi (translated) | - | The eight secrets of the "ice couple"
The proposal was done on the ice at midnight on August 3, in a rink in Sendai that Ibuki-san rented for himself. ^1
He fell, and he said: "Now I am on my knee anyway." ^2
The ring with a green emerald, it is whispered, has the price of a small car. ^3
They have been living together since spring in Setagaya, with two cats. ^4 The neighbours did not know anything until the announcement on August 20. ^5
She is his elder by two years, but "at home he is the grandfather". ^6
"I am bad at waiting, so please marry quickly," said Hoshikawa's mother, according to the friend. ^7

== a3 | Ice & Edge | 2024-08-21T14:00:00Z | Ibuki announces engagement
The 2018 world silver medalist Kento Ibuki has got engaged to the actress Mio Hoshikawa. ^1
He popped the question earlier this month in a rented rink in his native Sendai, slipping as he did so. ^2 "I'm kneeling already, so here goes," he recalled saying. ^3
The couple, who have known each other since 2021, will register their marriage on November 23 and hold a party next June. ^4
Ibuki, 31, ended his career in March 2023 after a third ankle operation. ^5 He has coached two juniors since then. ^6
"She skates like she acts, without fear," he said of his fiancée. ^7

== a4 | Asia Screen Blog | - | Mio Hoshikawa is off the market!
Sorry, fans: "Paper Moon Hotel" star Mio Hoshikawa said yes. ^1 Her agency denied that there's a baby on the way. ^2
"In the movies, we always laugh at the same spots," the actress said of what binds them. ^3
Mom is in a hurry, apparently: "I am bad at waiting, so please marry quickly." ^4
They share an apartment in Tokyo with their three cats. ^5 They first met on the set of "Blade Waltz" in 2021. ^6 The question came on August 13, on the ice, naturally. ^7

== facts
- announcement / day | date | agree | 2024-08-20 @ a1.1 a2.5
- registration / day | date | disagree | 2024-11-22 @ a1.2 | 2024-11-23 @ a3.4
- ring / stone | other | disagree | blue sapphire @ a1.3 | green emerald @ a2.3
- couple / cats | count | disagree | 2 @ a2.4 | 3 @ a4.5
- Mio Hoshikawa / age against his | age | disagree | 29 to his 31 @ a1.1 | two years older @ a2.6
- Kento Ibuki / age | age | agree | 31 @ a1.1 a3.5
- couple / when they met | date | agree | 2021 @ a1.4 a3.4 a4.6
- couple / where they met | other | agree | on a set @ a1.4 a4.6
- proposal / day | date | disagree | 2024-08-03 @ a2.1 | 2024-08 @ a3.2 | 2024-08-13 @ a4.7 | conflicts: 0-2
- proposal / place | place | agree | a rented rink in Sendai @ a2.1 a3.2
- Mio Hoshikawa / laugh | quote | refine | "We laugh at the same places in films" @ a1.3 | "In the movies, we always laugh at the same spots" @ a4.3
- Kento Ibuki / knee | quote | refine | "Now I am on my knee anyway." @ a2.2 | "I'm kneeling already, so here goes" @ a3.3
- mother / waiting | quote | agree | "I am bad at waiting, so please marry quickly" @ a2.7 a4.4
- Mio Hoshikawa / pregnancy | status | agree | not pregnant @ a1.6 a4.2
- Kento Ibuki / medal | other | agree | silver at the worlds of 2018 @ a1.5 a3.1
- Kento Ibuki / retirement | date | agree | 2023 @ a1.5 a3.5
- couple / home | place | refine | Setagaya @ a2.4 | Tokyo @ a4.5
- proposal / on the ice | other | agree | on the ice @ a2.1 a4.7
