== a1 | Agencia Pampeana (English) | 2024-01-23T13:00:00Z | Footballer Lautaro Ferreyro robbed at home in Nordelta
Four armed men broke into the house of the footballer Lautaro Ferreyro in the gated community of Nordelta, north of Buenos Aires, in the early hours of Monday and made off with watches, jewels and some 120,000 dollars. ^1
The Racing Atlético striker, 30, was tied up with a phone cable beside his wife, the model Guillermina Paz. ^2 Their two daughters slept through it. ^3
“I gave them everything, I only asked that they not go upstairs,” Ferreyro told reporters. ^4
The gang remained in the house for about forty minutes and fled in the player's pickup, found burnt in Tigre at midday. ^5 Two guards of the private security firm are being questioned. ^6
In 2019, when he played in Seville, thieves took his trophies during a match. ^7

== a2 | Farándula Total | 2024-01-24T12:00:00Z | Terror at the Ferreyros'
“They put a pistol to my neck and called me by my name,” Guillermina Páez said in tears on Tuesday. ^1
The model and her husband were asleep when three men came through the kitchen window at 3.20. ^2 The robbery lasted forty minutes. ^3 “I handed over everything to them; all I begged was that they don't go up to the girls,” said Lautaro. ^4
The burglars carried away 11 watches, among them the one that he gave himself for the title of 2022, and the wedding rings. ^5
Guillermina, 27, wants to move to Miami. ^6

== a3 | World Soccer Mail | 2024-01-24T09:30:00Z | Ferreyro to miss derby after raid
Lautaro Ferreyro will not play in Saturday's Avellaneda derby after being held at gunpoint by four burglars. ^1
The former Sevilla man, who needed three stitches above the eye, has been excused from training until February 1. ^2 His club offered psychological help. ^3
“I gave them everything. ^8 I only asked that they not go downstairs,” the 30-year-old said. ^4
About £95,000 in cash was taken along with the contents of a safe. ^5 The player's truck was discovered on fire hours later. ^6
Ferreyro has scored nine goals this season. ^7
Earlier this month he extended his deal to June 2026. ^21

== a4 | Zona Norte Noticias | 2024-01-26T12:00:00Z | Nordelta robbery: one held
Police arrested a 24-year-old, a former gardener of the family, in San Fernando on Thursday for the assault on the home of Lautaro Ferreyro. ^1
Prosecutor Cosme Laferrere said that the family had lost 14 watches and that five persons took part, one of whom waited outside. ^2 Nobody was hurt. ^3
“They pointed a gun at my neck and they knew my name,” the wife declared to the prosecutor. ^4 The break-in occurred on Sunday at 3.20 in the morning. ^5
The family went to Rosario, to the house of the player's parents. ^6
The suspect had been dismissed in September, after three years in the service of the couple.

== a5 | Racing Fan Blog | - | Strength, Lauti!
We will sing for him on Saturday even if he is not on the grass: the club has freed him until the beginning of February. ^1
He has had bad luck. In Spain, five years ago, his house was emptied while he was on the pitch. ^2 This time they tied him with a cable, while the girls, thank God, slept. ^3
He had put his name to a new contract, until December 2026, only three weeks before. ^21

== facts
- robbery / day | date | disagree | Monday @ a1.1 | Sunday @ a4.5
- robbers / number | count | disagree | 4 @ a1.1 a3.1 | 3 @ a2.2 | five with one outside @ a4.2 | conflicts: 0-1 1-2
- cash | money | refine | some 120,000 dollars @ a1.1 | about £95,000 @ a3.5
- Ferreyro / age | age | agree | 30 @ a1.2 a3.4
- Ferreyro / tied with | other | agree | a cable @ a1.2 a5.3
- daughters / slept | other | agree | slept @ a1.3 a5.3
- Ferreyro / what he asked | quote | disagree | I only asked that they not go upstairs @ a1.4 | all I begged was that they don't go up to the girls @ a2.4 | I only asked that they not go downstairs @ a3.8 a3.4 | conflicts: 0-2 1-2
- robbery / length | duration | agree | forty minutes @ a1.5 a2.3
- car / found burnt | other | refine | pickup burnt in Tigre at midday @ a1.5 | truck on fire hours later @ a3.6
- earlier burglary | date | refine | 2019 @ a1.7 | five years ago @ a5.2
- robbery / hour | date | agree | 3.20 @ a2.2 a4.5
- watches / number | count | disagree | 11 @ a2.5 | 14 @ a4.2
- wife / on the gun | quote | refine | They put a pistol to my neck and called me by my name @ a2.1 | They pointed a gun at my neck and they knew my name @ a4.4
- wife / surname | name | disagree | Paz @ a1.2 | Páez @ a2.1
- injuries | status | disagree | three stitches above the eye @ a3.2 | nobody hurt @ a4.3
- leave until | date | refine | 2024-02-01 @ a3.2 | the beginning of February @ a5.1
- derby | date | agree | Saturday @ a3.1 a5.1
- earlier club / Spain | place | refine | Seville @ a1.7 | Spain @ a5.2
- contract / until | date | disagree | 2026-12 @ a5.21 | 2026-06 @ a3.21
- contract / signed | date | refine | three weeks before @ a5.21 | earlier this month @ a3.21
