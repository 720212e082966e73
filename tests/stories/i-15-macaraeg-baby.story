== a1 | Manila Morning Wire | 2024-08-19T05:00:00Z | Kapamilya star Rhian Macaraeg gives birth to girl
Actress Rhian Macaraeg and her husband, the basketball player Jolo Sumulong, have welcomed their second child. ^1 ^2
Luna Celestine was born on Friday at 11:23 p.m. at a medical center in Taguig, weighing 3.4 kilograms. ^3 ^4 ^5 ^6
Labor lasted 14 hours, Sumulong said in a post on Facebook. ^7 ^8
Macaraeg, 30, announced in February, at the premiere of “Habagat”, that she was expecting. ^9 ^10 ^11
The couple, married since 2020, have a son, Elias, who is 3. ^12 ^13
She returns to work on a series in January. ^14
“Habagat” earned 212 million pesos in four weeks and is entered for the festival in December. In 2019 Macaraeg was voted most promising actress. 

== a2 | Chika Central | - | Hello, Baby Luna!
She's here, mga ka-chika! Baby Luna came at 11:23 in the evening of August 16, a Leo like her daddy. ^1 ^2
Papa Jolo, 33, fainted in hour nine, sabi ng nurse, and woke up in time. ^3
“She has her kuya's frown and her lola's lungs,” the actress wrote on Instagram. ^4 ^5
The little lady is 7.5 pounds and 50 centimeters long. ^6 ^7
Kuya Elias, 3, brought a plastic dinosaur. ^8 Ninang list so far: eleven names, with two ex-beauty queens. ^9
Total labor: 22 hours! ^10
The baby shower was held on July 21 in Tagaytay for 45 friends, with a cake of five layers.

== a3 | Hardcourt PH | 2024-08-20T03:00:00Z | Sumulong to miss three games
The Batangas Mariners will be without forward Jolo Sumulong until August 30 as he takes paternity leave. ^1 ^2
Sumulong's wife, actress Rhian Macaraeg, delivered their daughter by caesarean on Saturday. ^3 ^4
The 6-foot-5 veteran, 33, averages 14.2 points. ^5 ^6
He missed five games in 2021, when his eldest was born, and the team lost four of them. ^7 ^8
The Mariners (6–3) play Davao on Wednesday, Cebu on August 24 and Iloilo on August 28. Coach Boy Arcangel will start rookie Migs Tolosa, 22, who had 19 points in 26 minutes on Sunday. A fine of 15,000 pesos for a technical foul of August 4 was confirmed by the league.

== a4 | Pinoy Abroad | - | New baby for Rhian
The star of “Habagat” was delivered of a girl in a hospital in Taguig after 14 hours of labour. ^1 ^2 ^3
It is the third child for the 30-year-old, who was married in 2020 in Batanes. ^4 ^5 ^6
She told the world about the pregnancy at the first night of the film in April, in a dress of piña cloth. ^7
The child will be baptised in December with 11 godmothers. ^8 ^9 She will be on the screen again from March. ^10
Her mother, 61, flew in from Dubai, and her two sisters will come in October for three weeks.
== facts
- birth / day | date | disagree | 2024-08-16 @ a1.3 a2.1 | 2024-08-17 @ a3.4 | conflicts: 0-1
- birth / time | date | agree | 11:23 p.m. @ a1.4 a2.1
- birth / place | place | agree | Taguig @ a1.5 a4.2
- Luna / weight | quantity | refine | 3.4 kg @ a1.6 | 7.5 pounds @ a2.6
- labour / length | duration | disagree | 14 hours @ a1.7 a4.3 | 22 hours @ a2.10 | conflicts: 0-1
- Macaraeg / age | age | agree | 30 @ a1.9 a4.4
- pregnancy / where announced | place | agree | premiere of “Habagat” @ a1.11 a4.7
- child / which | other | disagree | second @ a1.2 | third @ a4.4
- wedding / year | date | agree | 2020 @ a1.12 a4.6
- Elias / age | age | agree | 3 @ a1.13 a2.8
- Macaraeg / return to work | date | disagree | January @ a1.14 | March @ a4.10
- Sumulong / age | age | agree | 33 @ a2.3 a3.5
- godmothers / number | count | agree | 11 @ a2.9 a4.9
- birth / manner | other | refine | labour @ a1.7 | caesarean @ a3.3
- Elias / year of birth | date | refine | 2021 @ a3.7 | 3 years old @ a1.13
- baby / sex | other | agree | a girl @ a3.3 a4.2
- baby / name | name | refine | Luna Celestine @ a1.3 | Luna @ a2.1
- Sumulong / occupation | other | agree | basketball player @ a1.1 a3.1
- pregnancy / announced | date | disagree | February 2024 @ a1.10 | April 2024 @ a4.7
- wife / occupation | other | agree | actress @ a1.1 a3.4
