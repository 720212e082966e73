== a1 | Aegean News Agency | 2024-02-27T14:00:00Z | Thousands bid farewell to Despina Kalliga
ATHENS (ANA) - The actress Despina Kalliga was buried on Tuesday in the First Cemetery of Athens; some 4,000 people followed the coffin. ^1
Kalliga, known worldwide for "The Lemon Seller" (1968), died on Feb. 22 at the age of 88, three weeks after a stroke. ^2
Her white boat-neck dress from the film lay on the coffin, with a branch of lemon blossom. ^3
The Prime Minister and the American director Saul Wexley, 91, spoke in church. ^4
She made 63 films and was nominated for an Oscar in 1969. ^5 From 1989 to 1997 she sat in parliament. ^6
"She never learned to whisper," said her son, Pavlos. ^7

== a2 | Kinima Magazine | - | Adieu, lemon seller
Athens stood still. ^8 For two hours before the service people filed past the open coffin of Despina Kalliga. ^1
Her last evening was peaceful: she died in her sleep in her flat in Plaka on a Thursday, with her two sons at her side. ^2
She had been married to the shipowner Stamatis Vrettos for 19 years, until he died in 1991. ^3
"She never learned to whisper," said her elder son, Pavlos, 60. ^4
In parliament she served for two terms, eight years. ^5 She leaves five grandchildren. ^6

== a3 | Screen & Sound Obituaries | 2024-02-26T09:00:00Z | Despina Kalliga, 1934-2024
Despina Kalliga, who has died in an Athens hospital aged 89, was the daughter of a cobbler from Piraeus. ^1
"The Lemon Seller," shot in 23 days in 1967 on the island of Aegina, made her a star at 33. ^2 It brought her an Oscar nomination in 1969. ^3
She made 63 films in four languages. ^4 Under the colonels she lived in Paris, from 1969 to 1974. ^5
She had suffered a stroke at the end of January. ^6 She is survived by two sons and six grandchildren. ^7

== a4 | Odeon Blog | - | The day of the lemons
I bought a lemon and threw it, as we all did. There were ten thousand of us at the cemetery, says the police. ^1
Saul Wexley, 91, had to be held by two nurses, but his speech was the best. ^2 "She never learned to whisper," he said. ^3
She came home from exile in Paris in 1974, after seven years. ^4
Her marriage to Vrettos the shipowner, who died in 1993, was a happy one. ^5 Her apartment in Plaka will be a museum. ^6

== facts
- funeral / mourners | count | disagree | about 4,000 @ a1.1 | 10,000 @ a4.1
- death / day | date | agree | 2024-02-22, Thursday @ a1.2 a2.2
- Despina Kalliga / age | age | disagree | 88 @ a1.2 | 89 @ a3.1
- stroke / when | date | refine | three weeks before 2024-02-22 @ a1.2 | end of January @ a3.6
- death / place | place | disagree | her flat in Plaka @ a2.2 | an Athens hospital @ a3.1
- The Lemon Seller / year | date | refine | 1968 @ a1.2 | shot in 1967 @ a3.2
- Saul Wexley / age | age | agree | 91 @ a1.4 a4.2
- Saul Wexley / speech | other | agree | spoke at the funeral @ a1.4 a4.2
- Despina Kalliga / films | count | agree | 63 @ a1.5 a3.4
- Oscar / nomination | date | agree | 1969 @ a1.5 a3.3
- parliament / years | duration | agree | 1989 to 1997, eight years @ a1.6 a2.5
- Despina Kalliga / whisper | quote | disagree | "She never learned to whisper", Pavlos @ a1.7 a2.4 | "She never learned to whisper", Saul Wexley @ a4.3
- sons / number | count | agree | 2 @ a2.2 a3.7
- grandchildren / number | count | disagree | 5 @ a2.6 | 6 @ a3.7
- husband / death | date | disagree | 1991 @ a2.3 | 1993 @ a4.5
- husband / name | name | refine | Stamatis Vrettos @ a2.3 | Vrettos @ a4.5
- exile / length | duration | disagree | 1969 to 1974 @ a3.5 | seven years until 1974 @ a4.4
- exile / place | place | agree | Paris @ a3.5 a4.4
- flat / place | place | agree | Plaka @ a2.2 a4.6
- funeral / place | place | refine | First Cemetery of Athens @ a1.1 | Athens @ a2.8 | the cemetery @ a4.1
- husband / trade | other | agree | shipowner @ a2.3 a4.5
