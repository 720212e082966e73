== a1 | Suzette's Star Buzz | - | Argentine singer shot dead in Guatemala
GUATEMALA CITY — Gunmen shot up the car of the Argentine singer Evaristo Robledo in Guatemala City early on Saturday and killed him, the authorities said. ^1 He was among the great names of Latin America's folk music.
Robledo, a protest singer who found fame in the 1970s, was going to the airport when three vehicles hemmed in his white Range Rover and its passengers were fired on. ^2 He died and his driver was hurt, said César Montiel, the country's interior minister. ^3 Before that, police had reported the driver killed. ^4
A poor family's child, born in 1937, he owed his renown above all to a 1970 song, "No Vengo De Aca, Ni Vengo De Alla," which Julio Iglesias and many more also recorded. ^5 He was 74. ^6
President Adolfo Coll promised to move fast. "We shall track these criminals down and bring them to court," he told radio listeners in Argentina.
The authorities counted 18 bullets in the car, fired while the singer's guards, in a second vehicle, shot it out with the gunmen. ^7 Hurt were the man driving him, the businessman Harry Urena, and one of the guards. ^8 Urena too may have been a target, Argentina's consul Ernesto Vega Navarro told television at home. ^9
== a2 | Model News Wall | - | Evaristo Robledo Killed In Guatemala
One of Latin America's best-known folk singers, Evaristo Robledo, was shot and killed by militants with rifles on Saturday, to the grief and outrage of the region. ^1
Gunmen attacked his car on its way to the main airport of Guatemala City, and at least eight bullets hit him, said Jorge Ramirez for the city's firemen. ^2 The concert promoter Harry Robledo Urena, he said, was wounded as well. ^3 Why it was done is not clear.
Robledo rose to fame early in the 1970s with singers who joined protest to poetry. ^4
Certain signs speak against a mere robbery. Robledo was driving the truck and tried to get away from the assailants by driving into a fire station. ^5 Bodyguards came behind in a second vehicle. ^6
One of the cars used by the attackers seems to have been found, left standing by the road to El Salvador, said the police spokesman Ronald Jimenez. ^7 It had bullet holes, and spent cartridges lay inside. ^8
Born in 1937 in La Plata to poor people, he was only 9 when he first hitchhiked across Argentina to ask for a job. ^9
== a3 | Counterpoint Blog | - | Folksinger Evaristo Robledo assassinated
An ambush on the road to the airport of Guatemala City ended the life of Evaristo Robledo, the famous Argentine folksinger, early on July 9; the gunmen are unknown. ^1
Altogether eight bullets hit Robledo and his concert promoter from Nicaragua, Harry Ureña. ^2 His white Range Rover and the Chevrolet Tahoe of his bodyguards tried to shelter in a fire station. ^3 A fireman saw shots coming from two black vehicles. ^4
No one speaks of armed robbery any longer, as was done at first; some suppose that Ureña, who lived, was the one they really wanted. ^5
One of the attackers' vehicles, full of bullet-holes and casings, has turned up in El Salvador, say the authorities. ^6
Robledo, who was 74, became an icon of protest music in the 1970s. ^7
== a4 | Chronos World | 2011-07-11 | Robledo's murder: the death squads are still there
Shortly before dawn on Saturday, July 9, gunmen murdered the celebrated Argentine folk singer Evaristo Robledo as he was driven from his hotel in Guatemala City to the airport. ^1
The killers, whom President Adolfo Coll now admits to have been hitmen of organized crime, drew level on either side of the Range Rover and put 20 bullets into it. ^2 No fewer than three struck Robledo, among them one in the thorax. ^3
Most telling is that investigators call themselves certain he was not meant to die. ^4 They say the target was Harry Ureña, at the wheel of the Range Rover, a promoter of concerts and owner of casino strip clubs who was born in Nicaragua. ^5 A week earlier he had set up a concert for Robledo in Managua.
Ureña came out of Saturday's ambush wounded, and Guatemala is guessing at his links with organized crime. ^6
== a5 | The Peninsula in English | 2011-07-13 | A region weeps for its troubadour
For a huge public funeral the body of Evaristo Robledo, the Argentinean troubadour murdered in Guatemala at the weekend, reached Buenos Aires on Tuesday. ^1
A few hours after the plane with his remains had gone, Guatemala arrested two suspects. ^2 The singer, 74 and known the world over, was shot on Saturday in a car with his friend Harry Ureñas Bianco, who owns nightclubs. ^3
Gunmen in three vehicles opened fire on Ureñas and those with him, one of them Robledo's road manager Daniel Llamas. ^4 Both Ureñas and Llamas were badly wounded. ^5
Police think the attack was meant for Ureñas, who is being investigated as one of the biggest money launderers of the Sinaloa cartel. ^6 Those arrested were named as Ermin Eduardo Vergara Méndez and Alfredo Ellis Torals. ^7
Robledo, whose great hit of more than 40 years ago was No vengo de acá, ni vengo de allá, had sung in Guatemala City and Quetzaltenango and was on the way to his plane for Nicaragua. ^8
Three of the 25 shots hit Robledo, one in the face. ^9
== a6 | Delito Monitor | - | A folk singer's death and Guatemala's violence
No sooner was the famous Argentine singer Evaristo Robledo dead than Guatemala's government had its explanation: a nightclub owner riding with him was the one to be hit. ^1
With Robledo were that man, Harry Ureñas, based in Guatemala and owner of the Prestige chain of exotic clubs, and the singer's promoter, Daniel Llamas. ^2 It was about 5:20 a.m. when they were attacked, on the short drive to the airport from the Grand Copán Plaza Hotel, where he had sung. ^3 Robledo died there, seemingly of a shot in the head. ^4 The two others lived, with serious injuries. ^5
Everything pointed to organized crime. Two vehicles came up, one on each side of Robledo's car, and fired heavy weapons, while a third went for the car behind with four bodyguards in it. ^6
The guards returned fire and gave chase; the singer's car, hit by no fewer than 18 bullets, had run off the road. ^7
Later, on a road to El Salvador, an abandoned Hyundai was found, its rear windshield shot away and blood in it, from one of the attackers as the authorities said. ^8
== a7 | The Isthmus Times | 2011-07-15 | Two held over death of Argentine folk star
BUENOS AIRES – Evaristo Robledo, one of Latin America's best-loved troubadours, went home to Argentina for the last time on Tuesday, and Guatemala arrested two suspects. ^1
The 74-year-old singer and novelist was going to Guatemala's main airport to take a plane to Nicaragua when carloads of gunmen set on his vehicle on Saturday. ^2
The real target may have been his promoter Harry Ureña, a businessman from Nicaragua who had engaged him for the shows and who drove the car, officials believe. ^3
Attorney General Lucia Rey y Rey said that Ervin Vergara Méndez, arrested on Tuesday, led the gunmen, who came in three vehicles. ^4 The other suspect, Alfred Storals Elroy, was manager of one of Ureña's clubs and is accused of having planned it all. ^5
In Buenos Aires the foreign minister, Victor Zimmerman, said Ureña, wounded in the attack but alive, "supposedly had ties to drug trafficking, prostitution and gambling." ^6
The attack, in broad daylight, shocked Latin America. ^7
== facts
- shooting / date | date | refine | 2011-07-09 @ a4.1 a5.3 a7.2 | July 9 @ a3.1 | Saturday @ a1.1 a2.1
- shooting / time of day | date | disagree | early @ a1.1 a3.1 | shortly before dawn @ a4.1 | about 5:20 a.m. @ a6.3 | in broad daylight @ a7.7 | conflicts: 1-3, 2-3
- singer / age | age | agree | 74 @ a1.6 a3.7 a5.3 a7.2
- singer / bullets that hit him | count | disagree | at least eight @ a2.2 | eight, together with the promoter @ a3.2 | at least three @ a4.3 | three @ a5.9 | conflicts: 0-1, 0-3
- car / bullets it took | count | disagree | 18 @ a1.7 | 20 @ a4.2 | at least 18 @ a6.7 | 25 fired @ a5.9 | conflicts: 0-1
- singer / where he was hit | place | refine | thorax @ a4.3 | face @ a5.9 | head @ a6.4
- car / who was driving | other | disagree | Ureña @ a1.8 a4.5 a7.3 | Robledo himself @ a2.5 | conflicts: 0-1
- attackers / vehicles | count | refine | three @ a1.2 a5.4 a6.6 a7.4 | two seen firing @ a3.4
- attackers / what the three vehicles did | other | disagree | all three hemmed in or fired on his car @ a1.2 a5.4 | two beside his car, the third at the bodyguards @ a6.6 | conflicts: 0-1
- promoter / injuries | status | refine | wounded @ a1.8 a2.3 a4.6 a7.6 | badly wounded @ a5.5 a6.5
- others hurt / who | other | refine | one of the guards @ a1.8 | Daniel Llamas @ a5.5 a6.5
- Daniel Llamas / post | other | disagree | Robledo's road manager @ a5.4 | the singer's promoter @ a6.2 | conflicts: 0-1
- attack / intended target | other | refine | perhaps Ureña too @ a1.9 | perhaps Ureña @ a3.5 a7.3 | Ureña @ a4.5 a5.6 a6.1
- promoter / occupation and origin | other | refine | businessman @ a1.8 | concert promoter @ a2.3 | concert promoter from Nicaragua @ a3.2 | born in Nicaragua, promoter and club owner @ a4.5 | nightclub owner @ a5.3 | club owner based in Guatemala @ a6.2 | businessman from Nicaragua @ a7.3
- attackers' car / where it was found | place | disagree | by a road to El Salvador @ a2.7 a6.8 | in El Salvador @ a3.6 | conflicts: 0-1
- first suspect / name | name | disagree | Ermin Eduardo Vergara Méndez @ a5.7 | Ervin Vergara Méndez @ a7.4 | conflicts: 0-1
- second suspect / name | name | disagree | Alfredo Ellis Torals @ a5.7 | Alfred Storals Elroy @ a7.5 | conflicts: 0-1
- singer / return of the body to Argentina | date | agree | 2011-07-12 @ a5.1 a7.1
- promoter / name | name | disagree | Harry Ureña @ a3.2 a4.5 a7.3 | Harry Urena @ a1.8 | Harry Robledo Urena @ a2.3 | Harry Ureñas @ a5.3 a6.2 | conflicts: 0-2, 0-3, 1-2, 1-3, 2-3
