== a1 | United Wire | 2014-01-09 | Seven arrested in killing of Veronica Lance in Venezuela
CARACAS, Venezuela - Venezuela's Interior Ministry says that seven people have been arrested over the death of Veronica Lance, soap opera actress and former Miss Venezuela. ^1 They are four men, a woman and two teenagers. ^2 "Among those arrested were the ones who carried out the double murder," Interior Minister Manuel Rodrigo Prado said.
Lance, 29, was killed with her ex-husband, Arthur Edward Perry. ^3 He was a Briton of 39. ^4 They were shot from near in their car on Monday night. ^5 It happened on a lonely stretch of highway in western Venezuela. ^6 Lara, their 5-year-old daughter, sat in the car too, saw it and was shot herself. ^7 She is stable and with relatives in Caracas after being treated for a wound in the leg. ^8
The teenagers under suspicion are 15 and 17, the adults between 19 and 39. ^9 Things belonging to the victims were seized with them, say officials quoted by El Universal. ^10
It was about 10:30 p.m. ^11 The sedan had run over "a sharp object" which punctured two tires at least, said Luis Ignacio Montalva, chief investigator of the national police. ^12 Two tow trucks came almost at once. ^13 The car was already up on one of them when the attack came. Lance and Perry saw the gunmen and locked themselves in, and six shots at least were fired. ^14
== a2 | Radio Aotearoa | 2014-01-08 | Ex-beauty queen and husband shot dead
Veronica Lance, actress and former beauty queen of Venezuela, has been shot dead in her car together with her Irish husband. ^1 Lara, their daughter of five, took a bullet in the leg but is stable in hospital. ^2
The killing happened on the motorway from Valencia to Puerto Cabello and is being investigated, the BBC reports. ^3
Ms Lance, 29, was Miss Venezuela of 2004 and acted in soap operas. ^4 To the police they look like victims of a robbery that failed. ^5
She and Mr Perry, 39, were driving by night from Merida to the capital, Caracas. ^6 They struck a sharp object "put on the road", said the head of the investigative police, Luis Ignacio Montalva; at least two tyres burst. ^7
For about 45 minutes the family waited until help came for the breakdown, writes El Universal. ^8 As the car was about to be towed, a group of five people came up and told them to stop. ^9 The three reportedly ran back to hide in the car, but the gang fired at it. ^10 Both adults died on the spot.
== a3 | Our Paper | 2014-01-09 | Former beauty queen gunned down
A FORMER Miss Venezuela and her partner were killed by gunmen before the eyes of their little daughter, a crime that stunned even a country plagued by them. ^1
Ms Veronica Lance, 29, a soap-opera star, died with Mr Arthur Edward Perry, who was 39 and born in Britain. ^2 Police and prosecutors think it a robbery gone wrong. ^3 It took place late on Monday on a highway in the north-west of Venezuela. ^4
Lara, aged five, was hit in the right leg; doctors treated her and she is stable. ^5
Interior Minister Manuel Rodrigo said that five people were detained and questioned. ^6
The family's car hit a blunt object that had been laid on the road, and they had to pull over, said Mr Luis Ignacio Montalva, director of the forensic police. ^7 Ms Lance flagged down a tow truck, and it stopped to help. ^8 The two men of the truck were working the crane when five armed men appeared. ^9 The truckers got away to a police station close by. ^10 The family locked themselves into the car. ^11 Still "the criminals fired many shots at the vehicle", Mr Montalva said, before they fled and stole nothing. ^12
In the 2005 Miss Universe contest Ms Lance reached the quarter-finals. ^13
== a4 | The Smudge | - | Miss Venezuela killed in robbery
Back in 2004 Veronica Lance became Miss Venezuela. ^1 At Miss Universe 2005 she stood for her country and came in 4th. ^2 Later she was popular in telenovelas, last of all in Rosa Silvestre.
She saw in the New Year in the mountains of western Venezuela with her ex-husband, who worked in travel, and their daughter. ^3 The girl is 5. ^4 On their way back on Monday, along a lonely bit of highway, things that robbers had put on the road pierced their tires. ^5
Right after that two tow trucks turned up to take the car. ^6 When the two noticed the robbers they locked themselves in. ^7 Six shots went into the car; Lance and her ex-husband died and the child was wounded. ^8
Five suspects have been arrested. ^9 They are under 18. ^10 Nobody can say yet whether Lance or her ex had called the trucks, or whether the drivers were part of it.
== a5 | Sharp Tongue | - | Former Miss Venezuela Killed by Robbers at the Roadside
This is just horrible. Former Miss Venezuela Veronica Lance, 29, who now starred in a telenovela, was shot dead on a holiday in her own country. ^1 Her boyfriend was killed as well. ^2
Reuters has it that she and Edward Perry, 39, died when somebody tried to rob them. ^3 They were on the highway that links Puerto Cabello and Valencia, in central Venezuela. ^4 The Miss Venezuela of 2004 lived in the United States. ^5
It was late on Monday. ^6 The daughter of the two, 5 years old, lived through it, with a bullet wound in her leg. ^7
By some reports their car perhaps broke down before the armed robbers came, as is common after dark on the roads there.
My thoughts go to both families, and most of all to the little girl.
== a6 | Web Pro Daily | - | Miss Venezuela Murdered in Highway Holdup
Former Miss Venezuela Veronica Lance has been murdered in what officers describe as a bungled robbery. ^1
She was on holiday in Venezuela with Arthur Edward Perry, her husband. ^2 Their daughter, 5, was with them. ^3 As they drove, the car struck an object on the road. ^4 The two stopped to look it over and called for a tow truck. ^5
When it came, so did several armed men, who opened fire on the car. ^6 The tow truck driver could escape and fetch help. ^7 The family was shot again and again; Veronica and her husband died, while their daughter, hit in the leg, survived. ^8
President Moreno swore to punish the killers, saying that the massacre of this young Venezuelan and her husband was "a blow to us all."
Five people are detained and were questioned over the killings. ^9
== a7 | Sophie's News Clippings | 2014-01-09 | 7 held over murders of Venezuelan TV star and ex-husband
At a cemetery chapel in Caracas, mourners came together on Thursday for the wake of Veronica Lance, former Miss Venezuela and soap-opera star, and of her ex-husband. ^1 The two were shot in an ambush on the highway while their daughter, aged 5, looked on. ^2
Seven people are being questioned, the authorities say. ^3 Two of them are teenagers. ^4
Police put Monday night's shooting near Puerto Cabello down to a failed robbery. ^5 President Moreno, whom the public presses to curb violence, hinted at a targeted hit. "That murder looks more like a contract killing," he said, but gave no evidence. ^6
Perry, 39, was born in England, came to Venezuela as a child and ran a firm for adventure tours. ^7 Though he and Lance divorced two years ago, they spent holidays together for the sake of Lara, their daughter. ^8 The girl was shot in the leg but survived. ^9
The family's car drove over a spike that had been set on the highway and had two flats, police said. ^10 First the tow truck arrived, then the gunmen, who opened fire. ^11
Both the driver of the truck and his assistant were questioned. Local news says that one told of running for more than a mile to get help; the other, it is said, hid in the woods in fear of his life. ^12
== facts
- killing / date | date | refine | 2014-01-06 @ a1.5 a3.4 a7.5 | Monday @ a4.5 a5.6
- killing / hour | date | refine | about 22:30 @ a1.11 | late @ a3.4 a5.6
- man killed / relation to Lance | other | disagree | ex-husband @ a1.3 a4.3 a4.8 a7.1 | husband @ a2.1 a6.2 | partner @ a3.1 | boyfriend @ a5.2 | conflicts: 0-1 0-3 1-3
- Perry / origin | other | disagree | Briton @ a1.4 | Irish @ a2.1 | born in Britain @ a3.2 | born in England @ a7.7 | conflicts: 0-1
- Perry / name | name | refine | Arthur Edward Perry @ a1.3 a3.2 a6.2 | Edward Perry @ a5.3 | Perry @ a2.6 a7.7
- Perry / age | age | agree | 39 @ a1.4 a2.6 a3.2 a5.3 a7.7
- Lance / age | age | agree | 29 @ a1.3 a2.4 a3.2 a5.1
- daughter / age | age | agree | five @ a1.7 a2.2 a3.5 a4.4 a5.7 a6.3 a7.2
- daughter / name | name | agree | Lara @ a1.7 a2.2 a3.5 a7.8
- daughter / wound | other | refine | leg @ a1.8 a2.2 a5.7 a6.8 a7.9 | right leg @ a3.5
- killing / part of the country | place | disagree | west @ a1.6 | north-west @ a3.4 | centre @ a5.4 | conflicts: 0-2 1-2
- killing / road | place | refine | between Puerto Cabello and Valencia @ a2.3 a5.4 | near Puerto Cabello @ a7.5
- car / what it ran over | other | disagree | a sharp object @ a1.12 a2.7 | a blunt object @ a3.7 | an object @ a6.4 | a spike @ a7.10 | conflicts: 0-1 1-3
- car / tyres | count | refine | at least two @ a1.12 a2.7 | tires @ a4.5 | two @ a7.10
- tow trucks / number | count | disagree | two @ a1.13 a4.6 | one @ a3.8 a6.5 a7.11 | conflicts: 0-1
- tow truck / wait | duration | disagree | almost at once @ a1.13 a4.6 | about 45 minutes @ a2.8 | conflicts: 0-1
- tow truck / how it was got | other | disagree | flagged down @ a3.8 | called @ a6.5 | conflicts: 0-1
- tow truck men / what they did | other | disagree | fled to a police station @ a3.10 | driver escaped and fetched help @ a6.7 | one ran for help, the other hid in the woods @ a7.12 | conflicts: 0-2
- victims / in the car | other | refine | locked themselves in @ a1.14 a3.11 a4.7 | ran back to hide in it @ a2.10
- gunmen / number | count | refine | five @ a2.9 a3.9 | several @ a6.6
- gunmen / shots | count | refine | at least six @ a1.14 | six @ a4.8 | many @ a3.12
- gunmen / loot | status | disagree | victims' things seized with the suspects @ a1.10 | nothing stolen @ a3.12 | conflicts: 0-1
- suspects / number | count | disagree | seven @ a1.1 a7.3 | five @ a3.6 a4.9 a6.9 | conflicts: 0-1
- suspects / ages | age | disagree | two teenagers of 15 and 17, adults 19 to 39 @ a1.2 a1.9 | all under 18 @ a4.10 | two teenagers @ a7.4 | conflicts: 0-1 1-2
- suspects / state | status | refine | arrested @ a1.1 a4.9 | detained and questioned @ a3.6 a6.9 | being questioned @ a7.3
- killing / motive | other | disagree | failed robbery @ a2.5 a3.3 a5.3 a6.1 a7.5 | contract killing @ a7.6 | conflicts: 0-1
- Lance / place at Miss Universe 2005 | quantity | disagree | quarter-finals @ a3.13 | 4th @ a4.2 | conflicts: 0-1
- Lance / Miss Venezuela | date | agree | 2004 @ a2.4 a4.1 a5.5
