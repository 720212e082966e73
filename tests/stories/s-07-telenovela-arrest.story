== a1 | Notiagencia del Golfo | 2022-03-29T16:00:00Z | Actor Evaristo Lozoya detained at Cancún airport
CANCÚN – The soap opera actor Evaristo Lozoya was detained on Monday at Cancún airport over unpaid child support, the Quintana Roo prosecutor's office said. ^1
Lozoya, 44, was about to board a flight to Miami with his manager. ^2
His former wife, the singer Yunuén Castrejón, claims 3.2 million pesos for 26 months. ^3
A judge set bail at 400,000 pesos, and the actor was released after nine hours. ^4
"I have paid everything that I owe, down to the last cent," he said through his lawyer. ^5
He must not leave the country and has to appear before the court on April 21. ^6

== a2 | ¡Qué Fuerte! | - | Evaristo in handcuffs! Galán of "Marea Brava" spends night in cell
Two nights in a cell: that is what Evaristo Lozoya's debts have cost him. ^1
On Sunday the heart-throb was pulled out of the queue for a flight to Miami, in front of his new girlfriend, the dancer Kenia Ruelas. ^2
Yunuén Castrejón says he has not given a peso for more than two years for their girls, 8 and 11. ^3
"I paid all I owed, to the last centavo," he maintains. ^4
The case was brought in January in Mexico City. ^5

== a3 | Latin Screen Report | 2022-03-31T13:00:00Z | 'Marea Brava' lead barred from travel, Miami shoot pushed
Filming of the Miami scenes of "Marea Brava" has been put back to May because its leading man cannot travel. ^1
Evaristo Lozoya was held for nine hours on March 28 and freed on a bail of 400,000 pesos (about $20,000). ^2 His next hearing is on April 21. ^3
The suit, filed in January by his ex-wife, seeks $160,000 in maintenance for two daughters. ^4 They divorced in 2019 after ten years. ^5
"My client has paid everything he owes, down to the last cent," attorney Ofelia Quijano said. ^6
The series drew 4.1 million viewers in its first week.
"You wait for the captain even when he's late," producer Itzel Sambrano said. ^20 Forty-five chapters of the 80 are finished. ^21 The drama premiered on February 14. ^22

== a4 | El Heraldo Yucateco | 2022-04-02T12:00:00Z | Singer Castrejón: "It is not revenge"
Mérida – The singer spoke yesterday for the first time about the arrest of the father of her daughters. ^20
"It isn't revenge, it is my daughters' right," Castrejón said before her concert at the Foro Siglo. ^1
For 16 months, according to her, no deposit has been made. ^2 The sum asked is 3.2 million. ^3
It was her sister, not she, who told the agents which flight he would take. ^4
The marriage ended in 2019. ^5 The actor, 44, was stopped with Kenia Ruelas at his side. ^6

== a5 | Miami Voz | - | Castrejón on ex: 'This is not vengeance'
"This is not vengeance. ^1 It is a right of my girls," Yunuén Castrejón said in Mérida. ^2
The vocalist herself had alerted the police that Lozoya was flying out, the show "Primera Plana" reported. ^3
He was let go the same day. ^4 He has to be back before the judge on April 12. ^5
Shooting in South Florida will be delayed until May. ^6
"Marea Brava", of which 45 of 80 chapters are made, started on February 7. ^20 Its producer, Itzel Zambrano, said that nobody will be replaced: "One waits for the captain, even if he is late." ^21

== facts
- arrest / day | date | disagree | 2022-03-28 @ a1.1 a3.2 | Sunday @ a2.2
- arrest / companion | other | disagree | manager @ a1.2 | Kenia Ruelas, girlfriend @ a2.2 a4.6
- arrest / flight | place | agree | Miami @ a1.2 a2.2
- Lozoya / age | age | agree | 44 @ a1.2 a4.6
- claim / sum | money | refine | 3.2 million pesos @ a1.3 a4.3 | $160,000 @ a3.4
- unpaid / months | duration | disagree | 26 months @ a1.3 | more than two years @ a2.3 | 16 months @ a4.2 | conflicts: 0-2 1-2
- bail / sum | money | refine | 400,000 pesos @ a1.4 | 400,000 pesos (about $20,000) @ a3.2
- held / length | duration | disagree | nine hours @ a1.4 a3.2 | two nights @ a2.1 | the same day @ a5.4 | conflicts: 0-1 1-2
- Lozoya / paid | quote | refine | I have paid everything that I owe, down to the last cent @ a1.5 | I paid all I owed, to the last centavo @ a2.4
- lawyer / paid | quote | refine | I have paid everything that I owe @ a1.5 | My client has paid everything he owes, down to the last cent @ a3.6
- hearing / day | date | disagree | 2022-04-21 @ a1.6 a3.3 | April 12 @ a5.5
- daughters / number | count | refine | girls, 8 and 11 @ a2.3 | two @ a3.4
- suit / filed | date | agree | January @ a2.5 a3.4
- divorce / year | date | agree | 2019 @ a3.5 a4.5
- Castrejón / revenge | quote | refine | It isn't revenge, it is my daughters' right @ a4.1 | This is not vengeance. It is a right of my girls @ a5.1 a5.2
- police / told by | other | disagree | her sister @ a4.4 | Castrejón herself @ a5.3
- Miami shoot / new time | date | agree | May @ a3.1 a5.6
- Lozoya / release | status | refine | released on bail @ a1.4 a3.2 | let go @ a5.4
- producer / captain | quote | refine | One waits for the captain, even if he is late @ a5.21 | You wait for the captain even when he's late @ a3.20
- producer / name | name | disagree | Itzel Zambrano @ a5.21 | Itzel Sambrano @ a3.20
- series / chapters done | count | agree | 45 of 80 @ a5.20 a3.21
- series / start | date | disagree | 2022-02-07 @ a5.20 | 2022-02-14 @ a3.22
- Castrejón / spoke at | place | agree | Mérida @ a4.20 a5.2
