== a1 | Balkan Sport & Style | 2023-07-06T12:00:00Z | Vukašin Perović and Teodora Lalić separate
The tennis player Vukašin Perović and the model Teodora Lalić have parted after seven years. ^1 ^2
“We are closing this chapter with respect and without a third person,” they let know in a joint announcement on Tuesday evening. ^3 ^4
They have a son, Relja, aged four, and a daughter, Una, who turned two in May. ^5 ^6
The pair married on Sveti Stefan in Montenegro in June 2018; 180 guests came, among them half of the Davis Cup team. ^7 ^8 ^9
Perović, 31, was beaten in the second round of Wimbledon on Thursday of last week and flew not to Belgrade but to Monte Carlo. ^10 ^11
He was the sixth best player of the world in 2021 and is now 41st. ^12 ^13

== a2 | Daily Racket | - | It's over for Perović and his supermodel wife
Game, set and no match: Serbia's Vukašin Perović and wife Teodora Lalić, 29, have called it quits. ^1 ^2
They broke it to fans on Instagram on Tuesday. ^3
“We close this chapter respectfully and with no third party involved,” they claimed. ^4
Friends tell a different story. The pair had lived apart since Christmas, said one, with Lalić in Milan and the player in his Monte Carlo flat. ^5
Vuk, 31 and worth a reported €26 million in prize money, won the last of his nine titles in Doha in January 2022. ^30 ^31
Perović crashed out of Wimbledon in round two to a qualifier ranked 118th. ^6 ^7
Their wedding at Sveti Stefan five summers ago cost a reported €1.2 million. ^8 ^9
The kids, Relja, 4, and Una, 2, are with their mum. ^10 ^11

== a3 | Beograd Danas, in English | 2023-07-05T09:30:00Z | "Without a third person"
After seven years of love and five years of marriage it is finished between Vukašin Perović and Teodora Lalić. ^1 ^2
“Our children will always have both mother and father,” stands in the communication that both put on their profiles. ^3
The attorney of Lalić, Milorad Šuput, confirmed that the request for divorce on mutual agreement was filed to the court in Belgrade on 28 June. ^4 ^5
Perović, who has 31 years, lost on Wimbledon the match of the second round. ^6
Next tournament he plays in Umag from 24 July. ^7

== a4 | Riviera Post | - | Tennis ace selling up in Monaco
Vukasin Perovic, the former world No 6, has put his Monte Carlo apartment on the market for 4.8 million euros, just weeks after his split from Teodora Lalic. ^1 ^2
The three-bedroom flat with a view of the harbour was bought in 2019 for 3.9 million. ^3
“The children will always have a father and a mother,” the two had promised when they made the break-up known. ^4
The divorce petition went in to a court in Belgrade on June 28. ^5
The couple wed in Montenegro in 2018 before nearly 200 guests. ^6 ^7
Perovic did not play at Umag last week because of a sore elbow. ^8

== a5 | Net Cord | 2023-08-02T16:00:00Z | Perović out of Umag and out of Monaco
An elbow injury kept Vukašin Perović away from Umag, and he hopes to be fit for Cincinnati. ^1
The Serb's ranking has slipped to 47. ^2
Nine times a winner on the tour, he has not lifted a cup since Doha in the first month of last year. ^30 ^31
He has also been in the news for his separation from Teodora Lalić, mother of his two children, made public in July. ^3 ^4
A buyer has been found for the flat in Monte Carlo, at the asking price of €4.8m, his manager said. ^5
“I have two children to drive to school and one elbow to do it with,” he told us. ^20
He and the mother of Relja and Una were a couple from 2016 and man and wife for five years. ^21

== facts
- couple / together | duration | agree | seven years @ a1.2 a3.1 | from 2016 @ a5.21
- couple / statement, third person | quote | refine | We are closing this chapter with respect and without a third person @ a1.3 | We close this chapter respectfully and with no third party involved @ a2.4
- split / when announced | date | refine | 2023-07-04 @ a1.4 | Tuesday @ a2.3 | July 2023 @ a5.3
- couple / statement on the children | quote | refine | Our children will always have both mother and father @ a3.3 | The children will always have a father and a mother @ a4.4
- Relja / age | age | agree | 4 @ a1.5 a2.11
- Una / age | age | agree | 2 @ a1.6 a2.11
- couple / children | count | agree | 2 @ a1.5 a5.4
- wedding / place | place | refine | Sveti Stefan, Montenegro @ a1.7 | Sveti Stefan @ a2.8 | Montenegro @ a4.6
- wedding / date | date | refine | June 2018 @ a1.7 | five summers ago @ a2.8 | five years of marriage @ a3.2 a5.21 | 2018 @ a4.6
- wedding / guests | count | refine | 180 @ a1.8 | nearly 200 @ a4.7
- Vukašin Perović / age | age | agree | 31 @ a1.10 a2.30 a3.6
- Wimbledon / round in which he lost | other | agree | second round @ a1.10 a2.6 a3.6
- Vukašin Perović / best ranking | count | agree | 6 @ a1.12 a4.1
- Vukašin Perović / ranking now | count | refine | 41 @ a1.13 | 47 @ a5.2
- statement / where put | other | refine | Instagram @ a2.3 | their profiles @ a3.3
- divorce / petition filed | date | agree | 2023-06-28 @ a3.4 | June 28 @ a4.5
- divorce / court | place | agree | Belgrade @ a3.5 a4.5
- apartment / price | money | agree | €4.8m @ a4.1 a5.5
- apartment / status | status | refine | on the market @ a4.2 | buyer found @ a5.5
- Umag / why he did not play | other | agree | sore elbow @ a4.8 | elbow injury @ a5.1
- Perović / where he lives apart | place | refine | Monte Carlo @ a1.11 a2.5 a4.1 a5.5
- Vukašin Perović / name spelled | name | refine | Vukašin Perović @ a1.1 a3.1 a5.1 | Vukasin Perovic @ a4.1 | Vuk @ a2.30
- Vukašin Perović / titles | count | agree | 9 @ a2.31 a5.30
- Vukašin Perović / last title | date | agree | January 2022 in Doha @ a2.31 a5.31
