== a1 | Spree Presse-Dienst (translated) | 2023-10-13T10:30:00Z | TV presenter Kessler's vintage Mercedes stolen in Potsdam
POTSDAM - Unknown thieves have stolen a vintage car belonging to the television presenter Matthias Kessler. ^1 The silver Mercedes 280 SL, built in 1969, disappeared from an underground garage in the Berliner Vorstadt in the night to Thursday, a police spokeswoman said on Friday. ^2
A camera filmed two masked men and a tow truck shortly after three o'clock. ^3 The car is valued at about 150,000 euros. ^4
Kessler, 52, was in Cologne for a recording. ^5 He bought the roadster in 2011, from a dentist. ^6

== a2 | Blitz am Morgen (translated) | 2023-10-14T04:00:00Z | 'It smelled of my father': Kessler weeps for his Pagoda
He calls her Hilde. Since Wednesday night Matthias Kessler's Pagoda has been gone. ^1
BLITZ knows: three men needed eleven minutes. ^2 Two pushed, one kept watch at the ramp. ^3 A neighbour saw a yellow tow truck and thought nothing of it. ^4
"It smelled of my father. ^5 You can't insure that," says the "Quizkoffer" host (7.2 million viewers at his best). ^6 His dad gave him the Mercedes in 2011, the year before he died. ^7
Kessler offers 10,000 euros to whoever brings her home. ^8

== a3 | Havelland Kurier (translated) | - | Another classic car gone: is a gang at work?
The theft from the garage of the quiz host Matthias Kessler was the fifth of its kind since summer. ^1 In August a Porsche 356 vanished in Babelsberg, in September two Jaguars in Werder within one night.
The latest case became known on Friday 13 October; the theft itself was noticed on Thursday at seven by the caretaker, who found the gate open. ^2
Insurers put such a Pagoda at 140,000 to 160,000 euros. ^4 The presenter has promised a reward in the low five figures. ^5

== a4 | Kurier Odrzański (translated from Polish) | - | German star's Mercedes found in a barn near Gorzów
Police officers looking for stolen tractors opened a barn outside Gorzów on Monday and found something more elegant. ^1 The silver two-seater with the red seats belongs to the German showman Mathias Kessler. ^2
It had neither plates nor a radio, but was unharmed. ^3 A man of 33 was detained. ^4
The owner came the next day with a bottle of vodka for the commander, who declined it. ^5

== a5 | Oldtimer-Rundschau (translated) | 2023-11-24T07:00:00Z | Hilde is home
Six weeks after the theft the 280 SL stands in Potsdam again, washed and with a new radio. ^1 It turned up on 23 October in a barn in the area of Szczecin. ^2
Matthias Kessler, who had gone to fetch it himself, paid the promised 10,000 euros to nobody: Polish officials may not accept rewards. ^3 He gave the sum to a children's hospice.
Contrary to what was reported, the car was no present. "I paid a dentist from Kassel for it, my father only taught me to drive in one," he says. ^5 According to the indictment there were two thieves. ^6
== facts
- thieves / number | count | disagree | two @ a1.3 a5.6 | three @ a2.2 a2.3 | conflicts: 0-1
- car / how he came by it | other | disagree | bought from a dentist @ a1.6 a5.5 | a gift of his father @ a2.7 | conflicts: 0-1
- car / where found | place | disagree | near Gorzów @ a4.1 | area of Szczecin @ a5.2 | conflicts: 0-1
- presenter / first name | name | disagree | Matthias @ a1.1 a2.1 a3.1 a5.3 | Mathias @ a4.2 | conflicts: 0-1
- theft / when | date | refine | night to Thursday, 2023-10-12 @ a1.2 | Wednesday night @ a2.1 | noticed on Thursday at seven @ a3.2
- theft / made known | date | agree | 2023-10-13 @ a1.2 a3.2
- car / value | money | refine | about 150,000 euros @ a1.4 | 140,000 to 160,000 euros @ a3.4
- reward / sum | money | refine | 10,000 euros @ a2.8 a5.3 | low five figures @ a3.5
- car / found when | date | refine | Monday @ a4.1 | 2023-10-23 @ a5.2
- car / radio | other | agree | gone @ a4.3 a5.1
- tow truck / colour | other | refine | a tow truck @ a1.3 | yellow @ a2.4
- fetching the car / by whom | other | agree | the owner @ a4.5 a5.3
- car / had since | date | agree | 2011 @ a1.6 a2.7
