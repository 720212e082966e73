== a1 | People's Cradle | 2011-01-26 | Verónica Paz and Gabriel Mardel welcome a son
A new co-production from Verónica Paz and her husband, Gabriel Mardel: a boy. ^1 "Verónica and Gabriel welcomed their first son into their home last week," their reps tell PEOPLE. ^2 "Both parents and child are doing great." ^3
On Jan. 16, sources say, there was a baby shower for Paz at the house she has in Beverly Hills. ^4 Her pregnancy she had made known last September, once she had been noticed with a bump on the set of Corsairs of the Gulf: Rising Tides. ^5 Not long afterwards Mardel, 41, said of it, "I am very glad." ^6
The Spaniards, who guard their privacy, wed in July. ^7 They met in 1992 over the film Queso, Queso, and in 2007 began to date. ^8 Both hold a supporting-actor Oscar, hers for Nina Teresa Sevilla. ^9
At the same time comes a nomination for Mardel as Best Actor, for Hermosso. ^10
== a2 | Brevity | 2011-01-26 | It's a boy for Paz and Mardel
A first child arrived yesterday for Gabriel Mardel and Veronica Paz, the couple famous for keeping to themselves, reports say. ^1 It is a boy, born at LA's Cypress Carmel Hospital, according to a Spanish newspaper and a magazine that Us cites. ^2 Nothing more was to be learned. ^3 Paz and Mardel had a secret wedding in July. ^4
== a3 | Farándula Feliz | - | The child of Gabriel Mardel and Verónica Paz is born
The leak began a few hours after it was announced that the Spaniard was up for an Oscar with Hermosso: he was not answering his phone. ^1 El País writes that "Mardel's friends began to guess the news when the actor took none of the calls of those who wanted to congratulate him." ^2
The magazine Hola has it too: Paz had the baby at the Cypress-Carmel Hospital in Beverly Hills, an exclusive Californian clinic that her friend Dalia Bayek recommended, since Bayek's own daughter Carolina was born there two years ago. ^3 It became known on the very day that Mardel got the third Oscar nomination of his life. ^4
Early in July 2010 the pair married in secret on the Bahamas. ^5 Sixty days on, after several denials, the actress's representative confirmed: "Verónica Paz is four and a half months pregnant." ^6
== a4 | Made for Mothers | 2011-01-27 | Has Veronica Paz given birth?
Updated 27/01/2011: It was last week that Veronica Paz and Gabriel Mardel had a baby son, a rep for the two now confirms. ^1 "Both parents and child are doing great," runs the statement. ^2 "Veronica and Gabriel welcomed their first son into their home." ^3
Are Veronica Paz and the actor Gabriel Mardel parents? ^4 The Spanish star, 36, is alleged to have given birth in Los Angeles on Tuesday, which is when her husband learned of his Oscar nomination. ^5
The place was the Cypress Carmel hospital, beloved of celebrity parents, says the Spanish newspaper El Pais. ^6 Whether it is a girl or a boy the couple have not announced. ^7
== a5 | Iberia in English | 2011-01-25 | LA birth of Paz-Mardel son wrapped in secrecy
Verónica Paz and Gabriel Mardel, Spanish film's golden couple, have a first child, a boy, as sources near to the family confirmed to this paper. ^1
They themselves will say nothing of the newborn, be it sex, weight or date of birth. ^2 "We are not Catalina nor Rod Holt," Mardel said on US television days before. ^3 "We treasure our privacy." ^4
It was born at the Cypress-Carmel Medical Center in Los Angeles, a tip of their friend, the actress Dalia Bayek, whose daughter Carolina came into the world there two years ago; a clinic in Madrid had been the first plan. ^5 Mardel, 41, who heard on Tuesday that Hermosso had got him a best actor nomination, was there for the birth. ^6 Friends began to suspect it when he picked up none of their calls of congratulation. ^7
Paz, 37, has scarcely shown herself since she went to the US over Christmas. ^8 On Saturday she was last glimpsed, leaving a car in Los Angeles after her baby shower. ^9 The two became an item three years ago, at the filming of Nina Teresa Sevilla. ^10
== a6 | Cine Fun A-Z | - | Veronica Paz has her baby
UPDATE: It's a boy! ^1 "Verónica and Gabriel welcomed their first son into their home last week," said the couple's reps in a statement on Wednesday. ^2 "Both parents and child are doing great." ^3
An Oscar nod out of the blue and then a baby: what a day for Gabriel Mardel and his wife Veronica Paz! ^4 Labor started today and she gave birth at Cypress Carmel Hospital in L.A., the Spanish newspaper El Pais says. ^5 So private are the two that even the baby's sex is unknown. ^6 She would not admit to being pregnant until she was almost five months along. ^7
== a7 | Radio Estudio Lima | - | Mardel celebrated his Oscar nomination with his first child
Discreet as Verónica Paz and Gabriel Mardel tried to be, the international press reported that their first child was born in a private clinic in Los Angeles, one day after the Spaniard was admitted. ^1
What the baby is called is not known, but several media are sure that it is a boy, as lavanguardia.es had it. ^2 He arrived, oddly enough, on the same day as Mardel's new Oscar nomination, for "Hermosso". ^3
The couple, it will be remembered, married in July 2010 on the Bahamas, with only relatives at the rather discreet ceremony. ^4
== facts
- baby / date of birth | date | disagree | last week, 2011-01-16 to 2011-01-22 @ a1.2 a4.1 a6.2 | 2011-01-25 @ a2.1 a4.5 | the day of the Oscar nomination @ a6.5 a7.3 | conflicts: 0-1 0-2
- baby / sex | status | refine | boy @ a1.1 a2.2 a4.1 a5.1 a6.1 a7.2 | not announced @ a4.7 a5.2 a6.6
- baby / order | status | agree | first child @ a1.2 a2.1 a4.3 a5.1 a6.2 a7.1
- representatives / statement on the son | quote | refine | "Verónica and Gabriel welcomed their first son into their home last week" @ a1.2 a6.2 | "Veronica and Gabriel welcomed their first son into their home" @ a4.3
- representatives / statement on their state | quote | agree | "Both parents and child are doing great" @ a1.3 a4.2 a6.3
- hospital / name | name | refine | Cypress Carmel @ a2.2 a4.6 a6.5 | Cypress-Carmel Hospital @ a3.3 | Cypress-Carmel Medical Center @ a5.5
- hospital / city | place | disagree | Los Angeles @ a2.2 a4.5 a5.5 a6.5 a7.1 | Beverly Hills @ a3.3 | conflicts: 0-1
- birth / first reported by | other | refine | El País @ a4.6 a6.5 a5.1 | a Spanish newspaper and a magazine @ a2.2 | lavanguardia.es @ a7.2 | Hola too @ a3.3
- Verónica Paz / age | age | disagree | 36 @ a4.5 | 37 @ a5.8 | conflicts: 0-1
- Verónica Paz / name | name | refine | Verónica Paz @ a1.1 a3.3 a5.1 a7.1 | Veronica Paz @ a2.1 a4.1 a6.4
- Gabriel Mardel / age | age | agree | 41 @ a1.6 a5.6
- baby shower / date | date | disagree | 2011-01-16 @ a1.4 | Saturday, 2011-01-22 @ a5.9 | conflicts: 0-1
- baby shower / place | place | refine | her house in Beverly Hills @ a1.4 | Los Angeles @ a5.9
- couple / wedding date | date | refine | 2010-07 @ a1.7 a2.4 a7.4 | early July 2010 @ a3.5
- couple / wedding place | place | agree | Bahamas @ a3.5 a7.4
- couple / wedding manner | other | refine | secret @ a2.4 a3.5 | discreet, with relatives only @ a7.4
- couple / beginning of the romance | date | refine | 2007 @ a1.8 | three years ago @ a5.10
- Gabriel Mardel / nomination day | date | agree | 2011-01-25 @ a4.5 a5.6
- Gabriel Mardel / film of the nomination | name | agree | Hermosso @ a1.10 a3.1 a5.6 a7.3
- Gabriel Mardel / nominated as | other | agree | best actor @ a1.10 a5.6
- friends / what made them guess | other | agree | he took none of their calls @ a3.2 a5.7
- Dalia Bayek / recommended the hospital | other | agree | she did @ a3.3 a5.5
- Dalia Bayek / daughter | name | agree | Carolina @ a3.3 a5.5
- Dalia Bayek / birth of her daughter | date | agree | two years ago @ a3.3 a5.5
- Verónica Paz / labor or admission | date | refine | labor on the day of birth @ a6.5 | admitted a day before the birth @ a7.1
- pregnancy / length when confirmed | duration | refine | four and a half months @ a3.6 | almost five months @ a6.7
- pregnancy / made known | date | refine | September 2010 @ a1.5 | sixty days after early July 2010 @ a3.6
- couple / film shared | name | agree | Nina Teresa Sevilla @ a1.9 a5.10
