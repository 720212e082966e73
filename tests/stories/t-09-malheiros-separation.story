== a1 | Agência Sul (English service) | 2023-08-22T18:00:00Z | Brazilian TV couple Malheiros and Furtado part after 11 years
The television presenter Beatriz Malheiros and the chef Caetano Furtado have separated after eleven years together, they said in a joint statement on Tuesday. ^1

"We close a beautiful chapter with respect and with the same love for our boys," it said. ^2 They asked for privacy.

Malheiros, 41, and Furtado, 45, met in 2012 on her programme "Manhã Maior", where he cooked twice a week. ^3 They married in Trancoso in May 2015 and have two sons, aged seven and four. ^4

Furtado opened his third restaurant, in Lisbon, in March. ^5

== a2 | Tititi World | - | Bia & Caetano: it's over!
The fairy tale has ended. Sources near to the couple guarantee that Caetano left the mansion in Barra da Tijuca already in June and lives since then in a flat-hotel in Leblon. ^1

The final drop was the restaurant in Portugal, which kept him away for two months. ^2 The press office of the presenter published the news on Wednesday. ^3

Bia, 41, had celebrated her birthday without him. ^4 They were never married on paper, only by a blessing on the beach in 2015. ^5

The divorce from her first husband, the director Ruy Antunes Leme, cost her an apartment in 2010. ^6

== a3 | Daily Samba Blog | 2023-08-26T10:00:00Z | Furtado breaks silence
"There is no third person, only two tired ones." ^1 So said Caetano Furtado at the door of his restaurant in Lisbon on Friday. ^2

The star cook, father of two boys, has been living on his own since April. ^3 He wore no ring.

He denied that a waitress was the reason. ^4 Nine years the pair were seen as the most solid of Brazilian television. ^5 She gave the news herself in an audio message to the viewers of "Manhã Maior", which she has presented since 2009. ^6

== a4 | Portugal Table | 2023-08-28T10:30:00Z | Furtado stays in Lisbon
The chef Caetano Furtado will remain in Portugal at least until Christmas, his partner in the restaurant Maré Cheia, Inês Salvaterra, said. ^1

Maré Cheia, which has 38 seats, is his third house after two in Rio de Janeiro. ^2 It opened in the Alcântara quarter on 9 March. ^3

On 22 August he and his wife of eight years made their separation public. ^4 "There is no third person, only two tired ones," he said three days afterwards. ^5 ^6

The children, a seven-year-old and a four-year-old, stay with their mother in Rio. ^7

The guide of a tyre maker gave the house a first mention in July. Salvaterra, who trained in San Sebastián for six years, brought in two cooks from the Azores and a menu of nine courses.

== a5 | TeleNotícia International | 2023-11-06T15:20:00Z | Malheiros files for divorce
Beatriz Malheiros has filed for divorce at a family court in Rio, her lawyer confirmed on Monday. ^1 The presenter seeks shared custody of her two sons. ^2

She and the cook Caetano Furtado had announced the end of their relationship in August. ^3 They wed in Trancoso in 2015, three years after they had got to know each other in a television studio. ^4

Since October she has hosted the Sunday show "Palco Aberto" as well. ^5 The house in Barra is for sale for 14 million reais. ^6

Ratings of the Sunday programme stand at 11 points, two more than under its former host, who retired after nineteen years. The next hearing is expected in the new year.

== facts
- couple / time together | duration | disagree | eleven years @ a1.1 | nine years @ a3.5 | conflicts: 0-1
- separation / day of announcement | date | disagree | 2023-08-22 @ a1.1 a4.4 | Wednesday @ a2.3
- separation / month of announcement | date | agree | 2023-08 @ a1.1 a4.4 a5.3
- separation / who announced and how | other | disagree | joint statement @ a1.1 | the press office of the presenter @ a2.3 | she herself in an audio message @ a3.6 | conflicts: 0-2 1-2
- Malheiros / age | age | agree | 41 @ a1.3 a2.4
- couple / year of meeting | date | agree | 2012 @ a1.3 a5.4
- couple / where they met | other | agree | on her television programme @ a1.3 a5.4
- Malheiros / programme | name | agree | Manhã Maior @ a1.3 a3.6
- wedding / year | date | agree | 2015 @ a1.4 a2.5 a5.4
- wedding / place | place | refine | Trancoso @ a1.4 a5.4 | the beach @ a2.5
- couple / legally married | status | disagree | married @ a1.4 a4.4 a5.1 | never on paper, only a blessing @ a2.5
- couple / length of marriage | duration | refine | since May 2015 @ a1.4 | eight years @ a4.4
- children / sexes | other | agree | two sons @ a1.4 a3.3 a5.2
- children / ages | age | agree | 7 and 4 @ a1.4 a4.7
- Furtado / moved out | date | disagree | June @ a2.1 | 2023-04 @ a3.3
- Furtado / Lisbon restaurant opened | date | refine | 2023-03 @ a1.5 | 2023-03-09 @ a4.3
- Furtado / Lisbon restaurant, which of his | count | agree | third @ a1.5 a4.2
- Furtado / words | quote | agree | There is no third person, only two tired ones @ a3.1 a4.5
- Furtado / day of his words | date | agree | 2023-08-25 @ a3.2 a4.6
- Malheiros / house | place | agree | Barra @ a2.1 a5.6
