== a1 | River Plate News Agency | 2015-05-24T16:00:00Z | Argentine striker Castagnino marries in Rosario
ROSARIO, Argentina — Leandro Castagnino, the captain of Argentina's national side, married Micaela Robles, his girlfriend since school, in a civil ceremony on Saturday in his home city. ^1 ^2
Around 260 guests, among them 21 team-mates past and present, danced until dawn at the Hotel del Puerto. ^3 ^4
Castagnino, 28, and Robles, 27, have a son, Bautista, who was born in 2012. ^5 ^6
The couple asked their guests to give money to a children's hospital instead of presents. ^7
“I scored the best goal of my life at fourteen, when she said hello,” said the groom. ^8
More than 150 journalists had been accredited.

== a2 | Buenos Aires Sentinel | 2015-05-25T10:30:00Z | The wedding that stopped Rosario
Four hundred police officers, two helicopters and one very nervous striker: Rosario had its wedding of the year. ^1
Leandro Castagnino said yes to Micaela Robles at 7.40 pm on Saturday, forty minutes late because the judge's lift got stuck. ^2
Their three-year-old boy, Bautista, carried the rings and dropped one. ^3
The bride wore a mermaid dress by the Barcelona designer Jordi Capmany. ^4
Empanadas and roast meat were served at the Hotel del Puerto, where the singer Lola Quinteros performed eight songs without a fee. ^5 ^6
Instead of gifts there were donations: 1.9 million pesos came together for the Vilela children's hospital. ^7
“I scored the best goal of my life when I was fourteen and she said hello,” Castagnino said in his speech. ^8

== a3 | La Pelota English | - | Castagnino: from the classroom to the altar
They have known each other since they sat in the same classroom at the age of ten; at fourteen he wrote her a letter, and at 17 he went to Spain without her. ^1
On May 23 Leandro Castagnino finally made Micaela Robles his wife. ^2
It was in 2008, at the funeral of a common friend, that the two found each other again.
Bautista came into the world in November 2012, eleven days before Leandro scored four goals against Sevilla. ^4
Of the national team, only the goalkeeper Chiche Paz was missing, whose wife gave birth on the same night.
To those 260 invited ones was given a little bottle of wine with their name. ^6

== a4 | The Terrace | 2015-05-26T07:45:00Z | Inside football's wedding of the year
If you weren't at the Hotel del Puerto on Friday night, you weren't anybody. ^1
Castagnino, 28, tied the knot with childhood sweetheart Mikaela Robles in front of 260 guests including 21 fellow players. ^2 ^3 ^4
The bride, 27, changed out of her Jordi Capmany mermaid gown at midnight into trainers and a team shirt. ^5 ^6
Colombian pop star Lola Quinteros was paid a reported $250,000 for a 30-minute set. ^7
The pair are off to Antigua before he reports for the Copa América on 4 June. ^8

== a5 | Hello Sur | - | Micaela's dress took five months
Designer Jordi Capmany travelled from Barcelona to Rosario three times for the fittings of Micaela Robles. ^1 The dress, of mermaid cut, took five months and 20 metres of lace. ^2
“Mica did not want to look like a princess. She wanted to be able to dance,” he says.
She danced, indeed, until six, first to the waltz and then to Lola Quinteros, who gave her concert as a present. ^4
Robles, who is 27, studied dentistry for four years. ^5
The pair, parents of Bautista, leave for Antigua today. ^6

== facts
- wedding / day | date | disagree | 2015-05-23 @ a1.1 a2.2 a3.2 | Friday @ a4.1
- wedding / city | place | agree | Rosario @ a1.1 a2.1
- party / place | place | agree | Hotel del Puerto @ a1.3 a2.5 a4.1
- bride / name | name | disagree | Micaela Robles @ a1.2 a2.2 a3.2 a5.1 | Mikaela Robles @ a4.2
- wedding / guests | count | refine | around 260 @ a1.3 | 260 @ a3.6 a4.3
- team-mates / number | count | agree | 21 @ a1.4 a4.4
- Leandro Castagnino / age | age | agree | 28 @ a1.5 a4.2
- Micaela Robles / age | age | agree | 27 @ a1.5 a4.5 a5.5
- son / name | name | agree | Bautista @ a1.6 a2.3 a3.4 a5.6
- Bautista / birth | date | refine | 2012 @ a1.6 | 2012-11 @ a3.4
- Bautista / age | age | disagree | three @ a2.3 | born 2012-11 @ a3.4
- Leandro Castagnino / best goal | quote | refine | I scored the best goal of my life at fourteen, when she said hello @ a1.8 | I scored the best goal of my life when I was fourteen and she said hello @ a2.8
- presents / donations | other | refine | money to a children's hospital @ a1.7 | 1.9 million pesos for the Vilela children's hospital @ a2.7
- Lola Quinteros / fee | money | disagree | without a fee @ a2.6 | $250,000 @ a4.7 | as a present @ a5.4 | conflicts: 0-1 1-2
- dress / designer | name | agree | Jordi Capmany @ a2.4 a4.6 a5.1
- dress / cut | other | agree | mermaid @ a2.4 a4.6 a5.2
- party / end | other | refine | dawn @ a1.3 | six @ a5.4
- honeymoon / place | place | agree | Antigua @ a4.8 a5.6
- couple / since | other | refine | girlfriend since school @ a1.2 | childhood sweetheart @ a4.2 | same classroom at ten @ a3.1
