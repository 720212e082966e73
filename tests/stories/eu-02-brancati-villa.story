== a1 | Lario Post | 2021-03-11T08:00:00Z | Brancati sells the villa with the lemon house
After almost two years on the market, the lakeside villa of the actress Ottavia Brancati at Tremezzina has been sold, the agency Bellosguardo Homes confirmed on Wednesday. ^1
The price was not disclosed. Two persons with knowledge of the deal put it at about €9.5 million, well below the 12.8 million which was first asked in May 2019. ^2 ^3
The house was built in 1887 for a silk merchant of Como. ^93 It has 11 bedrooms, a lemon house, a boat dock and a park of two hectares. ^5
Brancati, 52, bought it in 2006 with the director Sandro Melchiorri, then her husband. ^6 The couple separated in 2015 and she kept the property. ^7
“I was happy in every room of it except the kitchen,” she told this newspaper last year. ^8
The buyer is a Swiss family, said the agent, Marzia Colnaghi. ^9

== a2 | Palazzo & Garden | - | Film star parts with Lake Como jewel
Ottavia Brancati has let go of Villa Serbelle, her retreat on the western shore of Lake Como, in a deal worth a reported $11.4 million (€9.5m). ^1
Guests over the years included two presidents, and the comedy “The Notary's Widow” was filmed on its terrace in 2011. ^2
The 19th-century house comes with eleven bedrooms, nine baths and a greenhouse for lemons, set in five acres of grounds. ^3
Brancati, who won the Silver Lion in 2003, had restored the frescoes with her ex-husband, Sandro Melchiorri. ^4
“It is a house for children, and mine are grown,” she says of the decision. ^5
According to the listing agent, Marzia Colnaghi, three families fought over it in the end. ^6

== a3 | The Manhattan Ledger | 2021-03-13T14:05:00Z | Ottavia Brancati lists her Lake Como villa
Ottavia Brancati, the Italian actress best known here for “The Notary's Widow,” has put her villa in Tremezzina, Italy, up for sale with Bellosguardo Homes. ^1
The 1887 house was purchased by Ms. Brancati and Sandro Melchiorri in 2005. ^2 ^7 They were divorced in 2015. ^3
It sits on about five acres and has its own dock. ^4
Ms. Brancati, 52, now lives mainly in Rome, where she paid €3.1 million for a penthouse in 2018. ^5
“I was happy in every room of it except the kitchen,” the actress said in an interview in 2020. ^6

== a4 | Celebrity Keys | - | SOLD! Ottavia Brancati's Como pad finds a buyer from Belgium
A Belgian family has snapped up the lakeside mansion of Ottavia Brancati, 52, after the Oscar nominee knocked more than three million euros off the price. ^1
She'd been asking €12.8 million when the house first came up in May 2019. ^2 It changed hands for nine and a half. ^3
Ottavia and then-hubby Sandro Melchiori picked it up in 2006, when their sons Luca and Dario were 7 and 4. ^4
“It's a house for children, and mine are grown up,” sighed the star. ^5
She will now split her time between her Rome penthouse, bought in 2018, and a farmhouse in Puglia. ^6

== facts
- villa / status | status | disagree | sold @ a1.1 a2.1 a4.1 a4.3 | up for sale @ a3.1
- villa / agency | name | agree | Bellosguardo Homes @ a1.1 a3.1
- villa / place | place | refine | Tremezzina @ a1.1 a3.1 | western shore of Lake Como @ a2.1
- villa / price paid | money | refine | about €9.5m @ a1.2 | $11.4m (€9.5m) @ a2.1 | nine and a half @ a4.3
- villa / first asking price | money | agree | €12.8m @ a1.3 a4.2
- villa / first listed | date | agree | 2019-05 @ a1.3 a4.2
- villa / built | date | refine | 1887 @ a1.93 a3.2 | 19th century @ a2.3
- villa / bedrooms | count | agree | 11 @ a1.5 a2.3
- villa / lemon house | other | refine | lemon house @ a1.5 | greenhouse for lemons @ a2.3
- villa / grounds | quantity | refine | two hectares @ a1.5 | five acres @ a2.3 a3.4
- villa / dock | other | agree | boat dock @ a1.5 a3.4
- Ottavia Brancati / age | age | agree | 52 @ a1.6 a3.5 a4.1
- villa / bought | date | disagree | 2006 @ a1.6 a4.4 | 2005 @ a3.7
- ex-husband / name | name | disagree | Sandro Melchiorri @ a1.6 a2.4 a3.2 | Sandro Melchiori @ a4.4
- marriage / end | date | refine | separated in 2015 @ a1.7 | divorced in 2015 @ a3.3
- Ottavia Brancati / on the rooms | quote | agree | I was happy in every room of it except the kitchen @ a1.8 a3.6
- Ottavia Brancati / interview | date | refine | last year @ a1.8 | 2020 @ a3.6
- buyer / nationality | other | disagree | Swiss @ a1.9 | Belgian @ a4.1
- agent / name | name | agree | Marzia Colnaghi @ a1.9 a2.6
- Ottavia Brancati / on children | quote | refine | It is a house for children, and mine are grown @ a2.5 | It's a house for children, and mine are grown up @ a4.5
- Rome penthouse / bought | date | agree | 2018 @ a3.5 a4.6
- The Notary's Widow / title | name | agree | The Notary's Widow @ a2.2 a3.1
- villa / time on the market | duration | refine | almost two years @ a1.1 | since 2019-05 @ a4.2
