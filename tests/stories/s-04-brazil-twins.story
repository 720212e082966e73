== a1 | Agência Litoral | 2022-08-16T12:00:00Z | Striker Caíque Bragança becomes father of twins
SANTOS, Brazil – The Brazil forward Caíque Bragança and the model Thaís Wunderlich have become parents of twins, a boy and a girl, the couple said on Tuesday. ^1
Ravi and Liz were born on Sunday at the Santa Clara maternity clinic in São Paulo by caesarean section. ^2 They weighed 2.3 and 2.1 kilos, the bulletin said. ^3
The birth came five weeks ahead of the date, and the babies will stay under observation for some days. ^4
"They are tiny, but they are warriors," the 26-year-old player wrote on Instagram. ^5
Bragança, who moved to Leverkusen a year ago for 32 million euros, has a son aged four from an earlier relationship. ^6 The club let him miss the opening two matches of the season. ^7

== a2 | Fofoca Já | - | Twins for Caíque and Thaís! See the first picture
The wait is over! Baby Ravi and baby Liz came into the world on Monday, a month before time. ^1
The boy arrived at 2.3 kg and the girl at 2.1. ^2
Thaís, 29, had shown her belly at 30 weeks in a bikini and told us then that she wanted a natural birth. ^3
"They're so small, but they're fighters," wrote the proud papa, 26. ^4
It will be his second and third child, after little Enzo, 4. ^5
Both grannies, Dona Célia and Dona Renate, flew in for the birth. ^20 Thaís was Miss Santa Catarina in 2014.

== a3 | Rheinblick Sport | 2022-08-18T10:00:00Z | Bragança back in training after birth of twins
Leverkusen – Caíque Bragança flew back from Brazil on Wednesday evening and trained on Thursday with the team. ^1
The attacker had been given leave for the first two league games in order to be at his partner's side. ^2
On 14 August Thaís Wunderlich gave birth to Ravi and Liz in a clinic in São Paulo. ^3 The children were due only in mid-September. ^4
"They are very small, but they are fighters," he said. ^5
The club paid €35m for him last summer. ^6 He scored 11 times in 28 league games in his first season.
"A player who sleeps badly at night runs by day on happiness," coach Rainer Holtkamp told reporters. ^20

== a4 | Gazeta do Gol | 2022-08-24T09:00:00Z | New daddy
The Leverkusen striker's girlfriend, Thaís Wunderlich, had the babies by C-section in a São Paulo maternity hospital. ^1 They left the intensive care unit after six days and went home on the eighth. ^2
The forward already had Enzo, aged 6, with the dentist Paloma Serra. ^3
"They are tiny, but they are warriors," he said of the pair. ^4
They have been together since the Carnival of 2020. ^5
His coach, Rainer Holtkamp, sees no problem: "A player who does not sleep at night runs by day on happiness." ^20 The team plays in Mainz on Saturday and then has two weeks off.

== a5 | Style Sul | - | Thaís Wunderlich: "I was afraid"
At home in Guarujá with her three-week-old twins, the model tells of a hard start. ^1
"I was afraid for them every night," she says. ^2 The children spent eight days in the hospital. ^3
She is 28, he two years younger, and they met two and a half years ago at the Carnival in Salvador. ^4
The plan had been a normal delivery, but her blood pressure rose in the 35th week and the doctors operated. ^5
Her mother Renate was there from the first hour, she says, and his mother Célia came on the second day. ^20 In October they all move into a house in Cologne. ^21

== facts
- birth / day | date | disagree | 2022-08-14 @ a1.2 a3.3 | Monday @ a2.1
- birth / early by | duration | refine | five weeks @ a1.4 | a month @ a2.1 | due in mid-September @ a3.4 | 35th week @ a5.5
- birth / kind | other | agree | caesarean @ a1.2 a4.1 a5.5
- birth / wished | other | agree | natural birth @ a2.3 a5.5
- birth / place | place | refine | Santa Clara maternity clinic, São Paulo @ a1.2 | clinic in São Paulo @ a3.3 a4.1
- babies / weights | quantity | agree | 2.3 and 2.1 @ a1.3 a2.2
- babies / names | name | agree | Ravi and Liz @ a1.2 a2.1 a3.3
- Bragança / words | quote | refine | They are tiny, but they are warriors @ a1.5 a4.4 | They're so small, but they're fighters @ a2.4 | They are very small, but they are fighters @ a3.5
- Bragança / age | age | refine | 26 @ a1.5 a2.4 | two years younger than 28 @ a5.4
- Wunderlich / age | age | disagree | 29 @ a2.3 | 28 @ a5.4
- transfer / fee | money | disagree | 32 million euros @ a1.6 | €35m @ a3.6
- transfer / time | date | refine | a year ago @ a1.6 | last summer @ a3.6
- son / age | age | disagree | 4 @ a1.6 a2.5 | 6 @ a4.3
- son / name | name | agree | Enzo @ a2.5 a4.3
- matches missed | count | agree | two @ a1.7 a3.2
- babies / days in hospital | duration | refine | went home on the eighth day @ a4.2 | eight days @ a5.3
- couple / met | date | refine | Carnival of 2020 @ a4.5 | two and a half years ago @ a5.4
- coach / happiness | quote | disagree | A player who does not sleep at night runs by day on happiness @ a4.20 | A player who sleeps badly at night runs by day on happiness @ a3.20
- grandmothers / names | name | refine | Dona Célia and Dona Renate @ a2.20 | Renate and Célia @ a5.20
- babies / sexes | other | agree | a boy and a girl @ a1.1 a2.2
