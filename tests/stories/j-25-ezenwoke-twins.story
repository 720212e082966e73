== a1 | Lagos Glitter | 2024-06-04T07:00:00Z | Twins for Afrobeats star Obinze and Temilade
The Afrobeats singer Obinze Ezenwoke and his wife, the fashion designer Temilade Bankolé, have become parents of twins, a girl and a boy. ^1
They were born on Friday, 31 May, in a clinic in Houston, the singer wrote on Instagram. ^2 The girl came first, by six minutes. ^3
Ezenwoke, 38, already has a son, Kosi, 7, from a previous relationship. ^4
The couple got married in December 2021 in Lagos and Enugu. ^5
"I have sold out arenas and never been so outnumbered," he wrote. ^6

== a2 | Houston African Voice | - | Double joy on Fannin Street
At a clinic in our city the singer Obinze welcomed two babies last week. ^1
They weigh 2.4 and 2.6 kilos and are in good health. ^2 The mother, 33, flew in from Lagos in March. ^3
Obinze cancelled a show in Dallas to be there and danced in the corridor, a nurse says. ^4 The names will be made known on the eighth day. ^5

== a3 | Naija Lowdown | 2024-06-10T12:00:00Z | Obinze names his twins
Nkiru and Nonso: these are the names of the twins of Obinze, who were born in Houston on the last day of May. ^1
A naming ceremony for 60 guests was held on Saturday. ^2 Big brother Kosi, who is seven, held the girl. ^3
Temilade Bankolé, whose label turned ten in April, intends to go back to work in the autumn. ^4
Her husband's sixth album, "Harmattan Sun," follows on 12 July. ^5

== a4 | World Pop Brief | - | Obinze: father, again
The Nigerian star's "Harmattan Sun" comes out in July, but his loudest release so far came in May: twins. ^1
"I have sold out arenas [...] and never been so outnumbered," the 38-year-old told his 21 million followers on Instagram. ^2
His daughter is the elder, by a few minutes. ^3 He wed Bankolé less than three years ago, in two ceremonies. ^4
About 60 relatives and friends came to the naming. ^5

== facts
- twins / day of birth | date | refine | 2024-05-31, Friday @ a1.2 | last week @ a2.1 | 2024-05-31 @ a3.1 | May @ a4.1
- twins / place of birth | place | agree | Houston @ a1.2 a3.1 a2.1
- twins / which first | other | refine | girl by six minutes @ a1.3 | daughter by a few minutes @ a4.3
- Obinze / age | age | agree | 38 @ a1.4 a4.2
- Kosi / age | age | agree | 7 @ a1.4 a3.3
- wedding / date | date | refine | 2021-12 @ a1.5 | less than three years ago @ a4.4
- wedding / ceremonies | other | refine | Lagos and Enugu @ a1.5 | two ceremonies @ a4.4
- Obinze / outnumbered | quote | refine | "I have sold out arenas and never been so outnumbered" @ a1.6 | "I have sold out arenas [...] and never been so outnumbered" @ a4.2
- news / where posted | other | agree | Instagram @ a1.2 a4.2
- naming / guests | count | agree | 60 @ a3.2 a4.5
- Harmattan Sun / release | date | refine | 2024-07-12 @ a3.5 | July @ a4.1
- naming / day | date | refine | the eighth day @ a2.5 | Saturday, 2024-06-08 @ a3.2
- wife / name | name | refine | Temilade Bankolé @ a1.1 a3.4 | Bankolé @ a4.4
- birth / how many | count | agree | twins @ a1.1 a3.1 a4.1
