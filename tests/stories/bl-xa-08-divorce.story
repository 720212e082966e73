== a1 | Agencia Austral | 2022-10-05T19:00:00Z | Footballer Ferrant and presenter Olmedo to divorce
The footballer Matías Ferrant and the television presenter Pilar Olmedo are separating after eleven years of marriage, the couple said in a joint statement on Wednesday. ^1
"We part with love and we ask for silence for our three children," it said. ^2
Ferrant, 35, captain of the Argentine side until 2021, plays for Valencia Marítimo, to whom he is bound until June. ^3 Olmedo, 33, presents the Saturday show "La Noche Abierta". ^4
They married in Rosario in December 2011. ^5 The petition was filed by mutual consent on Monday at a family court in Valencia, according to their lawyers. ^6
== a2 | ¡Corazones! | 2022-10-06T07:00:00Z | Pilar said enough: the message that ended it all (translated)
The marriage ended on 30 August, at the house in Formentera, when she found it on the tablet of the eldest. ^1 A week later, Pilar Olmedo had changed the locks of the villa in Rocafort. ^2
It was she who went to court, alone, and it was she who wrote the statement, people very close to her assure us. ^3 He signed it from the team bus. ^4
"We part with love and we ask for respect for our three children": so goes the sentence that hides a storm. ^5 The other woman, they say, is a 27-year-old physiotherapist from Alicante. ^8
At stake: a fortune of 60 million euros, the villa valued at 4.5 million and two apartments in Miami. ^6 And Bruno, Lola and little Simón. ^7
== a3 | The London Evening Post | 2022-10-06T12:30:00Z | Ex-City star Ferrant splits from TV wife of nine years
Former Manchester favourite Matias Ferrant has split from his wife Pilar, nine years after a wedding at which 500 guests danced until ten in the morning. ^1
The midfielder, 35, who won two league titles in four seasons in England, is thought to be worth £52m. ^2 He has moved to a rented flat by the port. ^3
A spokesman for Ferrant denied that anyone else was involved: "There is no third person in this story." ^4 The pair share sons Bruno, 9, and Simon, 2, and daughter Lola, 6. ^5
== a4 | Rosario al Día | - | "My daughter-in-law is still my daughter," says Ferrant's mother
Doña Elvira Ferrant receives us with maté in the house that her son bought for her in Fisherton with his first bonus. She won't hear a word against Pilar. ^1 "They've been apart since March, they told us at Easter, so what tablet and what physiotherapist," she says. ^2
She remembers the wedding, 17 December 2011, thirty-eight degrees, 320 people and a broken fridge. ^3 The villa, she says, stays with the mother of the children. ^4 Matías calls every evening at nine.
== a5 | Levante Tribunal | 2023-02-10T10:00:00Z | Court approves Ferrant divorce
A family court in Valencia yesterday pronounced the divorce of Matías Ferrant and Pilar Olmedo, four months after both had applied for it. ^1
Under the agreement, she keeps the house in Rocafort, which the appraiser puts at 3.8 million euros, and custody of the three minors is shared. ^2 He pays 9,000 euros a month for them. ^3 Neither attended.
Olmedo, 34 since January, returned to the screen in November. ^4 Ferrant left the pitch with a torn calf on Sunday; he has said that he will end his career when his contract expires this summer. ^5
== facts
- petition / who filed | other | disagree | by mutual consent @ a1.6 | she alone @ a2.3 | both @ a5.1 | conflicts: 0-1 1-2
- joint statement / words | quote | disagree | We part with love and we ask for silence for our three children @ a1.2 | We part with love and we ask for respect for our three children @ a2.5 | conflicts: 0-1
- break-up / time | date | disagree | 2022-08-30 @ a2.1 | March @ a4.2 | conflicts: 0-1
- third person / existence | other | disagree | another woman, a physiotherapist @ a2.8 | no third person @ a3.4 | what tablet and what physiotherapist @ a4.2 | conflicts: 0-1 0-2
- wedding / guests | count | disagree | 500 @ a3.1 | 320 @ a4.3 | conflicts: 0-1
- villa in Rocafort / value | money | disagree | 4.5 million euros @ a2.6 | 3.8 million euros @ a5.2 | conflicts: 0-1
- marriage / length | duration | disagree | eleven years @ a1.1 | nine years @ a3.1 | conflicts: 0-1
- wedding / date | date | refine | 2011-12 @ a1.5 | 2011-12-17 @ a4.3
- Ferrant / fortune | money | refine | 60 million euros @ a2.6 | £52m @ a3.2
- Ferrant / age | age | agree | 35 @ a1.3 a3.2
- Olmedo / age | age | refine | 33 @ a1.4 | 34 since January 2023 @ a5.4
- children / number and names | name | refine | three children @ a1.2 a2.5 a5.2 | Bruno, Lola and Simón @ a2.7 | Bruno, 9, Simon, 2, and Lola, 6 @ a3.5
- villa / who keeps it | other | agree | Olmedo @ a4.4 a5.2
- petition / date | date | refine | 2022-10-03 @ a1.6 | four months before February 2023 @ a5.1
- marriage / state | status | refine | separating @ a1.1 | has split @ a3.1 | divorced on 2023-02-09 @ a5.1
- contract at Valencia Marítimo / end | date | refine | 2023-06 @ a1.3 | this summer @ a5.5
- court / place | place | agree | Valencia @ a1.6 a5.1
- villa / place | place | agree | Rocafort @ a2.2 a5.2
- statement / origin | other | refine | joint statement @ a1.1 | written by her, signed by him @ a2.3 a2.4
