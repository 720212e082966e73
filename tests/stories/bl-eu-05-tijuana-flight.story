== a1 | Notimundo English Service | 2023-10-20T03:40:00Z | Mexican actor Salvatierra detained after flight diverted
Mexican telenovela star Rodrigo Salvatierra was detained on Thursday after a dispute on board forced a flight from Mexico City to Tijuana to land in Guadalajara, the National Guard said. ^1 The aircraft, with 146 passengers, was on the ground in Guadalajara for an hour and a half. ^2
Salvatierra, 47, was handed over to federal prosecutors and had not been charged by late evening. ^3 Witnesses said the trouble began when a flight attendant asked him to fasten his belt. ^4
The actor, famous as the priest in "La casa de sal", apologised in a short video. ^5 "I lost my temper and I am ashamed," he said. ^6 "I hit nobody." ^7
== a2 | The Daily Courant | - | Telenovela hunk hauled off jet after 'tequila tantrum' at 35,000 feet
Raging soap star Rodrigo Salvatierra was dragged off a packed plane in handcuffs after throwing a drink over a stewardess on Wednesday night. ^1 The 49-year-old blew his top when cabin crew refused to serve him a fifth tequila. ^2
Stunned passengers, almost 150 of them, were stuck on the tarmac for more than an hour while cops took statements. ^3 "He called her every name under the sun," said dental nurse Maribel Cota, who was two rows behind. ^4 "I went mad and I'm embarrassed," the La Casa de Sal star grovelled later in a clip. ^5
The dad-of-three has form: in 2019 he was fined £900 for shoving a photographer in Acapulco. ^6
== a3 | Baja Border Report | 2023-10-21T15:00:00Z | Passenger: 'He was asleep until they woke him'
A San Diego schoolteacher who was seated across the aisle from actor Rodrigo Salvatierra gave the Border Report a different picture of Thursday's flight. ^1 "He was asleep until they woke him about the seat belt," said Laura Quintanar. ^2 "A glass went over. Nobody threw anything." ^3
The plane reached Tijuana about 90 minutes behind schedule, airport records show. ^4 Salvatierra was not on it. He spent the night in a federal holding cell in Guadalajara and was fined 41,500 pesos the next morning, his attorney said. ^5 He had been due at a charity dinner in Tijuana in aid of a children's burn unit, which raised $68,000 without him. ^6
== a4 | Vuelo Norte staff bulletin, in translation (Cabin Voice blog) | - | Solidarity with Itzel
A colleague has sent us the letter that went round after the Salvatierra business. It names the flight attendant, with her permission, as Itzel Noriega, 26, in her second year with the airline. ^1 She was soaked, sworn at and held by the wrist, the union says, and she asks for no money. ^2 What started it was a fifth drink that she would not pour. ^3
She landed with the others at about eleven at night, gave her evidence and worked the return leg next day. The airline, Vuelo Norte, has barred the actor for five years. ^4 The union had wanted it to be for good.
== a5 | TeleNovela Wire (trade) | 2023-10-24T18:30:00Z | Canal Siete benches 'Herederos' lead after air incident
Canal Siete has suspended production on "Herederos" for two weeks while it weighs the future of lead Rodrigo Salvatierra. ^1 The actor, who turned 47 in May, was arrested in Guadalajara on Oct. 19. ^2 He has since paid a fine of about $2,300, and carrier Vuelo Norte has banned him for life. ^3
Salvatierra broke out in 2011 as Father Anselmo on "La casa de sal," which sold to 60 territories. ^4 His deal for "Herederos" is worth a reported 280,000 pesos an episode. Sponsors including a watch brand and a bank have asked for a meeting. In an earlier brush with the law, he was fined in 2018 over a scuffle with a photographer. ^5
== a6 | Expat Jalisco | 2023-10-27T09:00:00Z | Out of the cell, into the confessional
A week after he was led off a plane at our airport, Rodrigo Salvatierra came back to Guadalajara of his own accord, to ask pardon of the woman who had him removed. ^1 He and Itzel Noriega, a 26-year-old from Tepic, met on Thursday in the presence of her union. ^2 "I told him a seat belt is not an opinion," she said afterwards. ^3
He gave her a handwritten letter. He has sworn off drink, he told a morning show, and will give three months' pay to the burn unit in Tijuana whose dinner he missed. ^4 "I lost control, and I am not ashamed to say it," he had said in his video. ^5 "I raised my hand to no one." ^6
== facts
- Salvatierra / detained off a plane | other | agree | taken off a flight and detained @ a1.1 a2.1 a5.2 a6.1
- incident / day | date | disagree | 2023-10-19 @ a1.1 a3.1 a5.2 | Wednesday night @ a2.1 | a week before his return to Guadalajara on 2023-10-26 @ a6.1 a6.2 | conflicts: 0-1 1-2
- flight / destination | place | agree | Tijuana @ a1.1 a3.4
- plane / where it came down | place | agree | Guadalajara @ a1.1 a5.2 a6.1
- plane / passengers | count | refine | 146 @ a1.2 | almost 150 @ a2.3
- plane / time lost | duration | refine | an hour and a half on the ground @ a1.2 | more than an hour on the tarmac @ a2.3 | about 90 minutes behind schedule @ a3.4
- Salvatierra / age | age | disagree | 47 @ a1.3 | 49 @ a2.2 | turned 47 in May @ a5.2 | conflicts: 0-1 1-2
- dispute / how it began | other | disagree | he was asked to fasten his seat belt @ a1.4 a3.2 a6.3 | he was refused a fifth tequila @ a2.2 | she would not pour a fifth drink @ a4.3 | conflicts: 0-1 0-2
- dispute / the drink | other | disagree | he threw a drink over the flight attendant @ a2.1 | a glass went over, nobody threw anything @ a3.3 | she was soaked @ a4.2 | conflicts: 0-1
- Salvatierra / role in La casa de sal | name | refine | the priest @ a1.5 | Father Anselmo @ a5.4
- Salvatierra's apology / temper | quote | disagree | I lost my temper and I am ashamed @ a1.6 | I went mad and I'm embarrassed @ a2.5 | I lost control, and I am not ashamed to say it @ a6.5 | conflicts: 0-2 1-2
- Salvatierra's apology / violence | quote | refine | I hit nobody @ a1.7 | I raised my hand to no one @ a6.6
- dispute / abuse | other | refine | he called her every name under the sun @ a2.4 | she was sworn at @ a4.2
- Salvatierra / fine | money | refine | 41,500 pesos @ a3.5 | about $2,300 @ a5.3
- flight attendant / name | name | agree | Itzel Noriega @ a4.1 a6.2
- flight attendant / age | age | agree | 26 @ a4.1 a6.2
- airline / ban | duration | disagree | five years @ a4.4 | for life @ a5.3 | conflicts: 0-1
- earlier fine over a photographer / year | date | disagree | 2019 @ a2.6 | 2018 @ a5.5 | conflicts: 0-1
- airline / name | name | agree | Vuelo Norte @ a4.4 a5.3
- charity dinner in Tijuana / cause | other | agree | the burn unit @ a3.6 a6.4
