== a1 | Bay Juice | - | Guards at Grady-Kuhnert wedding may have fired at photographers
For what feels like the 12th time, Tim Grady and Juliane Kuhnert were married on Saturday, on this occasion in Costa Rica, and to be honest we could not care less. ^1 But there may have been shooting, says People, and that comes nearer to thrilling.
According to police, armed bodyguards working for the pair opened fire on press photographers sitting in an SUV. ^2 In the car were two of them. ^3
“I was going back from taking some pictures of the wedding, and right by my car there was an American guard trying to hold me,” says Yago Cordero, who heads the Central American bureau of Agence France Press. ^4 The man was after his camera and memory card, he adds, and he refused. ^5
As further guards showed up, one twisted Cordero’s arm behind him and took hold of his backpack. ^6 His friend and fellow photographer Camilo Alviar thought it wise to leave, and they were already driving away when the guns came out. ^7
“I heard the blow on the back windshield, and in the mirror I saw that the guy had a pistol,” Cordero says. ^8 “Then right away we heard the blow of the bullet. We just stepped on the gas and raced off ducking as low as we could.”
== a2 | Sportsout | 2009-04-05 | Shots ring out at Grady wedding
You want evidence that the Tim Grady and Juliane Kuhnert romance has gone completely weird? Here it is: their glittering Costa Rican wedding on Saturday night was spoiled when security men, paid to keep paparazzi at bay, fired at two photographers who were fleeing with their film. ^1 Nobody was hurt. ^2
The two, Ramiro Alviar and Iago Cordero, were there for the INF agency. ^3 Bullets, they said, smashed the rear window of their Suzuki jeep and struck the windshield in front as well. ^4 They had been caught taking pictures with long lenses, were brought to the compound and told to hand over their film. ^5 Kuhnert, it appears, has an exclusive photo deal with a magazine in Brazil.
When they said no and ran for the jeep, the shots fell. ^7
“I could have lost my life over the sake of some photos that Juliane didn’t want printed,” a stunned Cordero told the agency. ^8 “Are they mad?” ^9
The pair had already married on Feb. 28, at a Catholic church in Santa Monica, Calif. ^10
== a3 | Glanz | - | Juliane Kühnert and Tim Grady: second wedding in Costa Rica
This time they really celebrated: in Costa Rica, Juliane Kühnert and Tim Grady have tied the knot all over again.
On February 26 they had married in a small circle in Santa Monica; now the festivities went on for three days. ^1 The peak, of course, was the ceremony itself on Saturday (April 4), in the light of the setting sun, on the couple’s estate at Santa Rosalia. ^2
Some 25 guests enjoyed themselves with the two, and Grady’s son James, one and a half years old, whose mother is Colleen Monaghan, was naturally there too. ^3 The top model had on a long designer gown and a veil of ten metres.
One photographer from Costa Rica is unlikely to look back on the day with joy: by his account, guards shot at him after he refused to give up the pictures he had secretly taken. ^4 No one was injured, and neither Kühnert nor Grady has commented officially on what happened. ^5
== a4 | Costa Rica Clippings | 2009-04-06 | Tim Grady’s people silent on wedding gunfire
Security guards who patrolled Juliane Kuhnert’s compound say they are unaware of a shot that came close to hitting two photographers, according to Tim Grady’s agent; Costa Rican police nevertheless opened a “full investigation” into the gunfire yesterday. ^1
“I know nothing of the events being described,” agent Ken Lau said to the Associated Press. “Moreover, security staff have reported they know nothing of such an event.”
A report has been filed, however, Julio Ramirez of the Judicial Investigation Agency told People, and an inquiry is about to start. If the proof is strong enough, he said, the guards will be charged.
The Patriot’s second wedding to the glamorous Brazilian was marred on Saturday when guards hired against the paparazzi, so the photographers say, put a bullet through a car with two men in it. ^2
Yago Cordero, chief of Agence France Presse’s Central American bureau, told People that an American guard came up to him at his car and wanted his camera and memory card. ^3 Cordero had worked from a neighbour’s land, with the owner’s consent, and said no. More guards came. “One of them seized my arm and twisted it behind my back,” he said. “He seized my backpack too.” ^4
== a5 | The Daily Post | - | Juliane’s armed guards open fire on photographers
Bodyguards let off guns at photographers outside supermodel Juliane Kuhnert’s home in Costa Rica on Saturday, as she celebrated a second wedding to American football star Tim Grady. ^1
While paparazzi sought a glimpse of the marriage, a bullet broke the front and the rear window of an agency photographer’s sports utility vehicle. ^2
Five weeks had passed since the couple’s quiet official ceremony in a church in Santa Monica, California, when Juliane married the New England Patriots quarterback once more, before 25 relatives and close friends, at her home in Santa Rossalia. ^3
Photographer Ramiro Alviar told the New York Post that a row with Tim’s armed guards had been settled when a bullet flew through the windows of his Suzuki and just missed him and his colleague Iago Cordero, AFP’s Central America bureau chief. ^5
Said Alviar: ‘The bullet passed between us, missing our heads. ^6 I said, “They’re going to kill us,” and that’s when I crouched down.
‘I could have lost my life over the sale of some photos that Juliane didn’t want printed. ^8 Are they mad?’ ^7
== a6 | Crib Notes | - | The frightening thing that happened at Tim Grady’s wedding
Everyone knows Tim Grady as the superstar quarterback with the supermodel wife. What you may never have heard is that their wedding in Costa Rica was not a peaceful one.
A small Catholic ceremony in California on Feb. 26, 2009 had made Grady and Juliane Kühnert man and wife, and in place of a big party they ate at home with just their parents. ^1 “We went back to the house and I grilled aged New York strips,” he told GQ.
But they wanted another ceremony in Costa Rica, and they held it in April of that year. ^2
Low-key was again the plan, only the paparazzi came for pictures. Bodyguards of the pair are reported to have walked up to the photographers to get hold of their cameras. ^3 A quarrel followed, and law enforcement officials said that gunshots were fired by the bodyguards when the photographers tried to get away. ^4
== a7 | Nöjesnytt | - | Shooting at Juliane’s wedding
Not everything was romantic bliss when top model Juliane Kühnert married American football star Tim Grady in Costa Rica at the weekend. ^1
So keen were paparazzi on exclusive pictures that the star couple’s security men, as the ceremony began, reportedly left the party at a run and fired one shot towards the pack of celebrity photographers. ^2
Around 28-year-old Juliane’s private home in Santa Rosalia everything had been sealed off. ^3 A local photographer managed to get pictures all the same, whereupon the guards went into action and shot at his car. ^4
The back of the photographer’s Suzuki was smashed, but he himself got away with nothing worse than a fright, writes Denmark’s Ekstrabladet. ^5
== facts
- second wedding / date | date | refine | Saturday @ a1.1 a5.1 | 2009-04-04 @ a2.1 a3.2 a4.2 | 2009-04 @ a6.2 | at the weekend @ a7.1
- first wedding / date | date | disagree | 2009-02-28 @ a2.10 | 2009-02-26 @ a3.1 a6.1 | five weeks before the second @ a5.3 | conflicts: 0-1
- first wedding / place | place | refine | a Catholic church in Santa Monica @ a2.10 | Santa Monica @ a3.1 | a church in Santa Monica, California @ a5.3 | a Catholic ceremony in California @ a6.1
- second wedding / number of guests | count | refine | some 25 @ a3.3 | 25 @ a5.3
- second wedding / property | place | refine | the couple's estate @ a3.2 | the bride's compound @ a4.1 | the bride's home @ a5.1 a5.3 a7.3
- second wedding / village | name | disagree | Santa Rosalia @ a3.2 a7.3 | Santa Rossalia @ a5.3 | conflicts: 0-1
- shooting / photographers shot at | count | disagree | two @ a1.3 a2.1 a4.1 a4.2 a5.5 | one @ a3.4 a7.4 | conflicts: 0-1
- second photographer / first name | name | disagree | Camilo Alviar @ a1.7 | Ramiro Alviar @ a2.3 a5.5 | conflicts: 0-1
- bureau chief / first name | name | disagree | Yago Cordero @ a1.4 a4.3 | Iago Cordero @ a2.3 a5.5 | conflicts: 0-1
- Cordero / employer | other | disagree | Agence France Presse @ a1.4 a4.3 a5.5 | INF agency @ a2.3 | conflicts: 0-1
- shooting / number of shots | count | disagree | several @ a2.4 a2.7 a6.4 | one @ a4.1 a4.2 a5.5 a5.6 a7.2 | conflicts: 0-1
- shooting / part of the car hit | other | refine | back windshield @ a1.8 | rear window and front windshield @ a2.4 a5.2 | the back @ a7.5
- car / model | other | refine | an SUV @ a1.2 a5.2 | a Suzuki jeep @ a2.4 | a Suzuki @ a5.5 a7.5
- shooting / injuries | status | agree | nobody was hurt @ a2.2 a3.5 a7.5
- quotation about a lost life / speaker | other | disagree | Cordero @ a2.8 | Alviar @ a5.8 | conflicts: 0-1
- guards / what they wanted | other | refine | camera and memory card @ a1.5 a4.3 | the film @ a2.5 | the pictures @ a3.4 | the cameras @ a6.3
- Cordero / how he was held | other | agree | arm twisted behind his back and backpack seized @ a1.6 a4.4
- shooting / moment | other | refine | as the photographers drove away @ a1.7 | as they fled @ a2.1 a2.7 | as they tried to get away @ a6.4
- quotation about a lost life / words | quote | disagree | I could have lost my life over the sake of some photos @ a2.8 | I could have lost my life over the sale of some photos @ a5.8 | conflicts: 0-1
- news agency / name | name | disagree | Agence France Press @ a1.4 | Agence France Presse @ a4.3 | conflicts: 0-1
- photographers / where the guards stopped them | place | disagree | at the car @ a1.4 a4.3 | brought to the compound @ a2.5 | conflicts: 0-1
