== a1 | Portal Estrelas do Recife | 2021-08-10T11:20:00Z | Baby on board: Letícia Barreto and Caio Vidal are parents!
It's a boy! The actress Letícia Barreto, Dora of the telenovela "Mar de Dentro," and the footballer Caio Vidal announced this Tuesday (10) that their first child together has arrived. ^1
"Our Benício came to teach us everything again," the couple wrote on Instagram over a photo of three hands. ^2 The little one came into the world in a maternity clinic in Salvador, weighing 3.4 kilos and measuring 50 centimetres. ^3 Mother and son are doing well. ^4
Caio, 29, was released by his club from Thursday's match in Porto Alegre. Letícia, 33, already has a daughter, Maria Flor, 7, from her marriage to the director Otto Sampaio. ^5
More than 900 thousand likes in one hour! Colleagues such as Bruna Leal and Tiago Moura left hearts.
== a2 | Agência Litoral | 2021-08-10T13:45:00Z | Vidal misses training after birth of son
SALVADOR - Midfielder Caio Vidal has been given leave until Friday following the birth of his son in the Bahian capital, his club said. ^1
The child was born on Monday night. ^2 Vidal, who had flown in from São Paulo on Sunday after the 2-0 win against Santos, was with his partner, actress Leticia Barreto, in the delivery room. ^3
The 29-year-old joined the club in January 2020 for 6.5 million euros and has scored eleven goals this season. He was sent off twice in July. Coach Rui Fontes said that the player "has a new captain at home now." He is available again for Sunday's derby.
== a3 | Tribuna da Orla (Salvador) | - | Little Bahian: actress's son born at the Santa Helena
The maternity ward of the Santa Helena hospital, in Ondina, had its corridors closed for two hours to receive the baby of Letícia Barreto and the player Caio Vidal. ^1
Born by caesarean section at 10.50 p.m., after nineteen hours of labour, the boy weighed 3.4 kg, a nurse told this reporter. ^2 His grandmother, Dona Zélia, brought acarajé for the whole shift.
Letícia grew up two streets from there and had wanted her children to be "from the same sea" as she is. ^3 She left Rio for her native city in May, when the recordings ended. ^4 The family is expected to leave the hospital on Thursday and to stay in a rented house at Praia do Forte until September. ^5
== a4 | Revista Gente Bonita | - | "I roared like a lioness": Letícia Barreto tells of the birth
With Benício asleep on her lap, Letícia Barreto receives us in a white house by the sea, sixteen days after the birth that changed everything. ^1
"It was natural, without anaesthesia, in water, as I had dreamed. ^8 I roared like a lioness and Caio cried more than the baby," she laughs. ^2 He did not faint, contrary to what the internet says.
The contractions woke her before dawn on the Monday, and she drove herself to the clinic. ^3 The boy was born big: 3 kilos and 750 grams. ^4 "I looked at him and said: where did you fit?" ^5
The name was chosen by the older sister, Maria Flor, from a book. ^6 A wedding? "We have been living together for three years, the paper can wait." ^7 She goes back to work in February, in a film about the singer Dalva Rios.
== a5 | Futebol & Fama (Lisbon) | 2021-08-12T17:00:00Z | Former Braga man Caio Vidal becomes a father
Caio Vidal, who wore the shirt of three clubs in Portugal between 2014 and 2019, has become a father for the first time. ^1
The Brazilian's partner, soap star Letícia Barreto, gave birth to a boy in Salvador on 10 August. ^2 They have named him Benedito, and mother and child are in good health. ^3
Vidal and Barreto met in 2017 at a charity match in Cascais. She was then still married. He used to date the Portuguese singer Carolina Reis, 30, who congratulated him with a blue heart. Sporting directors in Lisbon have been asking about his contract, which ends in December 2022.
== a6 | Rádio Maré 101 | - | He has a name and a face: first picture of Letícia Barreto's baby
The wait is over, dear listeners: the face of Benício Barreto Vidal has been shown! ^1
The actress chose the first month of the heir to put it online, in a white romper embroidered by Dona Zélia, the grandmother. ^2 Fans are divided: the dimples are the father's, but the eyes are Dora's.
In the caption Letícia remembers "the longest Monday of my life, the 9th of August, when you made us wait from dawn until night." ^3 She also answered those who criticised her for not telling straight away: the couple let a night and a morning go by before they told anyone outside of the family. ^4
Maria Flor, 7, is said to be the official nappy inspector. ^5 Next Friday we raffle two tickets for the play "Casa Vazia," with Letícia's cousin Duda Barreto.
== facts
- baby / date of birth | date | disagree | 2021-08-09 @ a2.2 a6.3 | 2021-08-10 @ a5.2 | conflicts: 0-1
- baby / weight | quantity | disagree | 3.4 kg @ a1.3 a3.2 | 3.75 kg @ a4.4 | conflicts: 0-1
- baby / name | name | disagree | Benício @ a1.2 a4.1 a6.1 | Benedito @ a5.3 | conflicts: 0-1
- birth / how | other | disagree | caesarean section @ a3.2 | natural, in water @ a4.8 | conflicts: 0-1
- labour / length | duration | refine | nineteen hours @ a3.2 | from before dawn @ a4.3 | from dawn until night @ a6.3
- birth / announced | date | refine | 2021-08-10 @ a1.1 | after a night and a morning @ a6.4
- birth / place | place | refine | a maternity clinic in Salvador @ a1.3 | the Bahian capital @ a2.1 | Santa Helena hospital, Ondina @ a3.1 | Salvador @ a5.2
- Vidal / present at the birth | other | refine | in the delivery room @ a2.3 | cried more than the baby @ a4.2
- family / house after the birth | place | refine | rented house at Praia do Forte @ a3.5 | white house by the sea @ a4.1
- Maria Flor / age | age | agree | 7 @ a1.5 a6.5
- baby / sex | other | agree | boy @ a1.1 a3.2 a5.2
- mother and child / health | status | agree | well @ a1.4 a5.3
- Vidal / which child | other | refine | first child together @ a1.1 | father for the first time @ a5.1
