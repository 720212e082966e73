== a1 | Notiagencia | 2022-05-12T16:00:00Z | Actress Ximena Arriaga gives birth to a girl
The Mexican actress Ximena Arriaga and her husband, the film director Rodrigo Betancur, have become parents of a girl, their representative, Lucero Pineda, informed this Thursday. ^1
The baby was born on May 10, the day on which Mexico celebrates its mothers, and weighed 3.2 kilos. ^2 Both are in perfect health. ^3
Arriaga, 38, became known with the telenovela Tierra de Nadie (2009) and was nominated for an Ariel for Las Salinas, which Betancur directed. ^4 The couple were married in Oaxaca in 2017. ^5
== a2 | Farándula Total | 2022-05-11T20:00:00Z | She's here! Ximena's miracle baby arrives
Exclusive! After three years of treatments and much weeping, Ximena Arriaga has a baby in her arms. ^1 The little one came into the world the day before yesterday, just before midnight, so she missed Mother's Day by ten minutes, laughs a nurse. ^2
The actress, 39, was eighteen hours in labour at the Hospital San Ángel with her mother and her sister Paola beside her. ^3 Rodrigo fainted, they say, and needed two stitches.
The girl will be named Inés Lucía, after her two grandmothers. ^4 In the waiting room there were flowers from Ximena's ex, the singer Beto Lara, whom she left in 2014.
== a3 | Revista Madres | - | "I looked at her and I was born too"
Ximena Arriaga receives us in Coyoacán with a napkin over one shoulder. Inés Guadalupe sleeps through the whole interview. ^1
"I looked at her and I was born too," says the actress. ^2 She talks without shame about the three years of treatment and the two losses, the last of them in 2020. ^3 It was a long labour, eighteen hours, in a private hospital in the south of the city. ^4 "Rodrigo was brave until the end, and then he wasn't."
The child was a Mother's Day present, she says, born at ten past midnight. ^5 She had a good weight, a little over three kilos. ^6 Arriaga turned 38 in February and does not intend to work before the winter. ^7
== a4 | Latin Screen Daily | 2022-05-20T13:00:00Z | Betancur pushes back Dry River shoot
Rodrigo Betancur has delayed the start of Dry River by seven weeks, to August 1, to take paternity leave, sales company Alba Films said at Cannes. ^1
The director's first child with actress wife Ximena Arriaga was born last week. ^2 The $6.5 million border drama was to have started on June 13 in Sonora. Betancur, 45, took a jury prize in 2019 for Las Salinas, which starred Arriaga. ^3
Arriaga has dropped out of the streaming series The Consul, in which she had been cast as a judge. ^4
== a5 | Hola Vecina (US Spanish-language weekly, in translation) | - | Ximena introduces Inés
With a photo of a tiny foot, the star of Tierra de Nadie introduced her daughter to nine million followers. ^1 "I looked at her and I was born again," she wrote underneath. ^2
The girl, who weighed 7 pounds and 1 ounce, is called Inés Guadalupe. ^3 Friends such as Karla Montes and Diego Rueda sent congratulations, and an airline offered the family free flights for a year.
The actress married Rodrigo Betancur five years ago in Oaxaca. ^4 Her agent, Lucero Pineda, denied that she was leaving The Consul: "She will be on set in July, baby and all." ^5
== facts
- baby / date of birth | date | disagree | 2022-05-10 @ a1.2 | 2022-05-09 just before midnight @ a2.2 | Mother's Day, ten past midnight @ a3.5 | 2022-05-09/2022-05-15 @ a4.2 | conflicts: 0-1 1-2
- baby / weight | quantity | refine | 3.2 kilos @ a1.2 | a little over three kilos @ a3.6 | 7 pounds 1 ounce @ a5.3
- baby / name | name | disagree | Inés Lucía @ a2.4 | Inés Guadalupe @ a3.1 a5.3 | conflicts: 0-1
- Ximena Arriaga / age | age | disagree | 38 @ a1.4 | 39 @ a2.3 | turned 38 in February @ a3.7 | conflicts: 0-1 1-2
- Arriaga / words about the baby | quote | disagree | "I looked at her and I was born too" @ a3.2 | "I looked at her and I was born again" @ a5.2 | conflicts: 0-1
- birth / hospital | place | refine | Hospital San Ángel @ a2.3 | a private hospital in the south of the city @ a3.4
- labour / length | duration | agree | eighteen hours @ a2.3 a3.4
- Arriaga / fertility treatment | duration | agree | three years @ a2.1 a3.3
- couple / wedding | date | refine | 2017 @ a1.5 | five years ago @ a5.4
- couple / place of wedding | place | agree | Oaxaca @ a1.5 a5.4
- Arriaga's representative / name | name | agree | Lucero Pineda @ a1.1 a5.5
- Arriaga / part in The Consul | status | disagree | has dropped out @ a4.4 | will be on set in July @ a5.5 | conflicts: 0-1
- Las Salinas / director and star | other | agree | directed by Betancur, with Arriaga @ a1.4 a4.3
- Arriaga / return to work | other | disagree | not before the winter @ a3.7 | on set in July @ a5.5 | conflicts: 0-1
- Arriaga / best-known telenovela | name | agree | Tierra de Nadie @ a1.4 a5.1
- baby / father | name | agree | Rodrigo Betancur @ a1.1 a4.2
