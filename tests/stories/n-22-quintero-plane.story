== a1 | Noticias Andinas (English service) | 2023-11-14T14:00:00Z | Singer Yeison Caicedo unhurt as jet leaves runway
The urban music star Yeison Caicedo, “El Cai”, and the people with him escaped without injury when their private jet ran off the runway at Quibdó on Sunday afternoon, November 12. ^1
The Learjet had taken off from Medellín at 3.10 pm and came to a halt in the grass about 150 metres beyond the end of the strip. ^2 Civil aviation said that the surface was flooded. ^3
“I was born again with my mother's rosary in my hand,” the 29-year-old wrote. ^4
Caicedo was to sing at the festival of his native Chocó that night; the show was held on Tuesday instead. ^5
The pilot, Captain Wilmar Ospina, has 6,200 flying hours. ^6 In August last year an engine fire had forced the same aircraft to turn back to Panama. ^7

== a2 | Reggaetón Ya | - | El Cai se salvó! The full story
“I came back to life with my mom's rosary between my hands.” ^1 That is how Yeison Caicedo tells of the worst minute of his life.
There were eight on board: the star, his girlfriend Luisa Palomeque, his DJ, two dancers, a bodyguard and the two pilots. ^2 The plane slid, turned and stopped in the mud. ^3 “We prayed for eleven minutes until they opened the door,” Luisa recounted. ^4
El Cai, 29, postponed the homecoming concert by two days. ^5 The following week he went to Las Vegas, where he was up for three Latin awards. ^6
In December four nights in Bogotá await him. ^21

== a3 | Caribbean Music Monitor | 2023-11-16T18:00:00Z | Colombian hitmaker cancels show after runway scare
Colombian star El Cai cancelled a festival appearance in Quibdó after an aircraft carrying him overshot the landing strip on Monday. ^1
“We prayed for seven minutes until they opened the door,” said his girlfriend, Luisa Palomeque, 25, who sprained a wrist. ^2
The jet ended up some 500 feet past the runway. ^3 An inquiry, which ought to be finished in 30 days, will look at the weather and the brakes. ^4
The singer, whose “Mar de Leva” spent fifteen weeks at the head of the Latin list this year, has sold out five nights in Bogotá for December. ^5

== a4 | El Baudó | - | The rosary of doña Ruperta
Doña Ruperta Mosquera gave it to him in January, at the bus terminal of Quibdó, when he left for his first tour of Europe. ^1 On the 12th of November he was holding it when the plane left the asphalt in the rain. ^2
“Go slowly, my son, the sky has no hurry,” she tells him every time. ^3
He sang for us two days later, for three hours and for nothing. ^4 Ten thousand people were in the Malecón. ^5

== a5 | AeroLatina | - | Preliminary report on the Quibdó excursion
The Learjet 45 with two crew and six passengers landed with a tail wind of 12 knots and went off the strip at 4.02 pm local time. ^1 The brakes worked, the report says; a layer of water on the asphalt was the decisive factor. ^2
The captain, with 6,200 hours, had been on duty for four hours. ^3 One passenger suffered a light injury. ^4 In August 2022 the aircraft had an engine fire after leaving Panama. ^5

== a6 | Latin Gossip Girl | 2023-11-24T15:00:00Z | Luisa shows off the rock
Out of the mud, into the jewellery shop: El Cai asked Luisa Palomeque, 25, to marry him on November 20, eight days after the accident. ^1
“Go slow, son, heaven isn't in a hurry,” his mother is said to have advised him; he did not listen. ^2 The question was put in Las Vegas. ^3
Luisa has been by his side since his first European tour, in March, when she was still his stylist. ^21

== facts
- accident / day | date | disagree | Sunday, November 12 @ a1.1 | Monday @ a3.1 | 12th of November @ a4.2 | eight days before November 20 @ a6.1 | conflicts: 0-1 1-2 1-3
- people on board | count | agree | 8 @ a2.2 a5.1
- injuries | status | disagree | none @ a1.1 | girlfriend sprained a wrist @ a3.2 | one light injury @ a5.4 | conflicts: 0-1 0-2
- distance past runway | quantity | refine | about 150 metres @ a1.2 | some 500 feet @ a3.3
- cause | other | refine | surface flooded @ a1.3 | layer of water @ a5.2
- Caicedo / rosary | quote | refine | I was born again with my mother's rosary in my hand @ a1.4 | I came back to life with my mom's rosary between my hands @ a2.1
- Caicedo / age | age | agree | 29 @ a1.4 a2.5
- show / status | status | disagree | held on Tuesday instead @ a1.5 | postponed by two days @ a2.5 | cancelled @ a3.1 | he sang two days later @ a4.4 | conflicts: 0-2 1-2 2-3
- captain / hours | quantity | agree | 6,200 @ a1.6 a5.3
- earlier engine fire | date | refine | August last year @ a1.7 | 2022-08 @ a5.5
- earlier engine fire / place | place | agree | Panama @ a1.7 a5.5
- Luisa / prayer | quote | disagree | We prayed for eleven minutes @ a2.4 | We prayed for seven minutes @ a3.2
- Luisa / age | age | agree | 25 @ a3.2 a6.1
- mother / saying | quote | refine | Go slowly, my son, the sky has no hurry @ a4.3 | Go slow, son, heaven isn't in a hurry @ a6.2
- aircraft | other | refine | Learjet @ a1.2 | Learjet 45 @ a5.1
- accident / place | place | agree | Quibdó @ a1.1 a3.1
- Luisa / relation | status | agree | girlfriend @ a2.2 a3.2
- Las Vegas trip | place | agree | Las Vegas @ a2.6 a6.3
- Bogotá concerts | count | disagree | 5 @ a3.5 | 4 @ a2.21
- Bogotá concerts / when | date | agree | December @ a3.5 a2.21
- first tour of Europe / when | date | disagree | January @ a4.1 | March @ a6.21
