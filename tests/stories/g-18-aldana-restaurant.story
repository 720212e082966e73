== a1 | Miami Table | 2025-05-06T14:00:00Z | Singer Yadiel Aldana opens restaurant in Wynwood
The reggaeton star Yadiel Aldana opened Casa Titi, a restaurant of 120 seats, in Wynwood on Friday. ^1
The kitchen is run by Marisabel Quiñones, 33, who was a sous-chef in Copenhagen for four years. ^2 There are 18 dishes; the cheapest costs $14 and the dearest, a whole snapper, $68. ^3
Aldana, 31, is said to have put $5 million into it. ^4 He owns 60 percent, his manager Wilfredo Badillo the rest. ^5
“My aunt fed eleven people with one chicken, this is her revenge,” the singer said. ^6
The doors should have opened in February, but a permit was missing. ^7
Casa Titi is open from Wednesday to Sunday. ^8

== a2 | Farándula Hoy (English edition) | - | Yadiel cooks now
With a party for 400 guests, Yadiel Aldana inaugurated last Friday, May 2, his first restaurant. ^1
To the red carpet came his girlfriend, the model Ivanka Solís, with who he is since New Year, and his ex, the mother of his son Yael, 5. ^2
“My aunt fed eleven people with one chicken, this is her revenge,” said the interpreter of “Candela y Hielo”. ^3
The aunt, Doña Titi, 74, cut the ribbon. ^4 The investment was of eight million. ^5
A second house will open in San Juan before the end of the year. ^6

== a3 | Dade Business Review | - | Celebrity kitchens multiply
Casa Titi, on Northwest 26th Street, is the fourth restaurant to be opened by a musician in Wynwood within two years. ^1
It has 160 seats on two floors and employs 55 people. ^2 According to the company register Yadiel Aldana holds 40 percent of the shares; the majority is with Badillo Hospitality. ^3
The opening was put off by nearly three months, since the fire department did not like the stairs. ^4
It's the star's second try: a burger bar in Orlando closed in 2022 after eight months. ^5
The San Juan branch is planned for the fall. ^6

== a4 | Plate & Fork Blog | - | First bite: Casa Titi
I went on the second night, and waited 40 minutes for a table which I had booked. ^1
Chef Marisabel Quiñones, 33, late of Copenhagen, does a rice with crab that made me forgive everything. ^2
Snapper for $68 feeds three. ^3 The menu has 18 plates and one of them is chicken, a bow to the owner's aunt, who is 74 and was at the next table. ^4
It's open Tuesday through Sunday. ^5
Noise: 92 decibels, and it was only his second album. ^6
== facts
- Casa Titi / opening day | date | agree | 2025-05-02 @ a1.1 a2.1
- Casa Titi / seats | count | disagree | 120 @ a1.1 | 160 @ a3.2
- Casa Titi / where | place | refine | Wynwood @ a1.1 | Northwest 26th Street in Wynwood @ a3.1
- chef / age | age | agree | 33 @ a1.2 a4.2
- chef / before | other | agree | worked in Copenhagen @ a1.2 a4.2
- menu / dishes | count | agree | 18 @ a1.3 a4.4
- snapper / price | money | agree | $68 @ a1.3 a4.3
- investment / sum | money | disagree | $5m @ a1.4 | $8m @ a2.5
- Aldana / share | quantity | disagree | 60 percent @ a1.5 | 40 percent @ a3.3
- Aldana / on his aunt | quote | agree | “My aunt fed eleven people with one chicken, this is her revenge” @ a1.6 a2.3
- opening / delay | duration | agree | nearly three months @ a1.7 a3.4
- opening / cause of delay | other | refine | a missing permit @ a1.7 | the fire department did not like the stairs @ a3.4
- Casa Titi / open days | other | disagree | Wednesday to Sunday @ a1.8 | Tuesday through Sunday @ a4.5
- Aldana / which restaurant | other | disagree | first @ a2.1 | second @ a3.5
- aunt / age | age | agree | 74 @ a2.4 a4.4
- San Juan / opening | date | refine | before the end of the year @ a2.6 | the fall @ a3.6
- other owner / who | other | refine | his manager Wilfredo Badillo @ a1.5 | Badillo Hospitality @ a3.3
- chef / name | name | agree | Marisabel Quiñones @ a1.2 a4.2
