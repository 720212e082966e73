== a1 | Plata Herald | 2024-07-16T13:00:00Z | Striker Quiroganes and model Lola Aramendi welcome a girl
The Argentine striker Facundo Quiroganes became a father for the third time on Sunday, hours after losing a final. ^1 ^2
Amparo was born at 11.20 pm in a clinic in Rosario, weighing 3.4 kilos. ^3 ^4 ^5
“I lost a cup and won a daughter, so I don't sign any complaints,” the 31-year-old wrote on Instagram. ^6 ^7 ^8
“She has her father's feet, poor thing,” joked the mother, the model Lola Aramendi. ^9 ^10
Quiroganes missed a penalty in the 1–0 defeat in Montevideo and took a private plane with leave from his coach, Omar Bielich. ^11 ^12
“There is no match that is worth more than a birth,” Bielich said. ^13
His sons Bautista, born in 2018, and Simón, born in 2021, waited at home. ^14

== a2 | Rosario Weekly English Page | - | Amparo arrived, and with her the peace
The third heir of “Facu” Quiroganes is a woman. ^1 Amparo Quiroganes Aramendi came to the world in Rosario on Sunday night. ^2 ^3 ^4
“I've lost a trophy but I have gained a daughter: no complaints,” summarised the forward, who has 31 years. ^5 ^6
He entered the delivery room still with the shirt of the match, twenty minutes before the birth. ^7
“Poor little thing, she has got the feet of her dad,” laughed Lola Aramendi. ^8
“No game is worth what a birth is worth,” the technical director Omar Bielich had told him. ^9
The grandmother, Elsa, confessed: “I prayed for the plane more than for the penalty.” ^10

== a3 | Goalmouth | 2024-07-17T09:00:00Z | From penalty agony to delivery room
Facundo Quiroganes, 31, swapped the dressing room in Montevideo for a maternity ward after his spot-kick miss cost his side the final. ^1 ^2 ^3
The striker reached Argentina's Rosario with an hour to spare. ^4
“There is no match that is worth more than a birth,” said his club president, Rubén Stanganelli. ^5
Baby Amparo tipped the scales at 7lb 8oz. ^6
“I prayed more for the aircraft than for the penalty,” his mum said. ^7
He is due back for pre-season on 29 July. ^8
“This girl is going to be a goalkeeper, so nobody misses again,” he added. ^9

== a4 | Celebrity Cradle | - | It's a girl for Lola and Facundo!
Model Lola Aramendi, 28, has given birth to her second child with soccer ace Facundo Quiroganes. ^1 ^2
“I lost a cup and won a daughter, so I don't sign any contracts,” he captioned a picture on Instagram of a tiny hand. ^3 ^4
Aramendi, who announced the pregnancy in February, had a C-section on Sunday. ^5
“The girl will be a goalie, so that no one misses any more,” the proud father joked. ^6
“She's got her father's feet, poor thing,” said Lola. ^7
The couple have been together since 2016 and plan to wed in December.

== facts
- birth / day | date | agree | 2024-07-14 @ a1.1 a2.4 a4.5
- birth / place | place | refine | a clinic in Rosario @ a1.4 | Rosario @ a2.3 a3.4
- birth / hour | date | refine | 11.20 pm @ a1.3 | Sunday night @ a2.4
- baby / name | name | refine | Amparo @ a1.3 a3.6 | Amparo Quiroganes Aramendi @ a2.2
- baby / order | other | disagree | third child @ a1.2 a2.1 | second child @ a4.1
- baby / weight | quantity | refine | 3.4 kilos @ a1.5 | 7lb 8oz @ a3.6
- Facundo Quiroganes / on the cup | quote | disagree | I lost a cup and won a daughter, so I don't sign any complaints @ a1.6 | I've lost a trophy but I have gained a daughter: no complaints @ a2.5 | I lost a cup and won a daughter, so I don't sign any contracts @ a4.3 | conflicts: 0-2 1-2
- Facundo Quiroganes / age | age | agree | 31 @ a1.7 a2.6 a3.1
- words on the cup / where posted | other | agree | Instagram @ a1.8 a4.4
- Lola Aramendi / on the feet | quote | refine | She has her father's feet, poor thing @ a1.9 | Poor little thing, she has got the feet of her dad @ a2.8 | She's got her father's feet, poor thing @ a4.7
- Lola Aramendi / profession | other | agree | model @ a1.10 a4.1
- final / place | place | agree | Montevideo @ a1.11 a3.2
- final / missed penalty | other | agree | missed a penalty @ a1.11 a3.3
- on births / remark | quote | disagree | There is no match that is worth more than a birth (Omar Bielich) @ a1.13 | No game is worth what a birth is worth (Omar Bielich) @ a2.9 | There is no match that is worth more than a birth (Rubén Stanganelli) @ a3.5 | conflicts: 0-2 1-2
- Omar Bielich / role | other | agree | coach @ a1.12 a2.9
- Facundo Quiroganes / arrived before the birth | duration | disagree | twenty minutes @ a2.7 | an hour @ a3.4
- grandmother / on the plane | quote | refine | I prayed for the plane more than for the penalty @ a2.10 | I prayed more for the aircraft than for the penalty @ a3.7
- Facundo Quiroganes / on a goalkeeper | quote | refine | This girl is going to be a goalkeeper, so nobody misses again @ a3.9 | The girl will be a goalie, so that no one misses any more @ a4.6
- grandmother / who | other | refine | grandmother Elsa @ a2.10 | his mum @ a3.7
- Facundo Quiroganes / lost a final | other | agree | lost @ a1.1 a3.3
