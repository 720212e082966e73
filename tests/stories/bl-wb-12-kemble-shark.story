== a1 | Austral Wire | 2025-01-18T02:30:00Z | Pro surfer Jarrah Kemble bitten by shark in WA
Professional surfer Jarrah Kemble has been flown to Perth in a serious but stable condition after being bitten by a shark near Gracetown, 270 kilometres south of the city. ^1
Police said the 28-year-old was surfing with two friends at about 6.30 on Saturday morning when he was bitten on the left thigh some 80 metres from shore. ^2
A leg rope was used as a tourniquet. ^3 The Department of Fisheries said the animal was believed to be a white shark of about four metres. ^4
Beaches between Cowaramup Bay and Ellensbrook are closed. ^5 Kemble has surfed on the world tour since 2018.
== a2 | Leeuwin Coast Times | - | "He told me the tide was wrong anyway": mate who paddled back
Toby Vlahos has washed the board twice and it is still pink along the rail.
The 31-year-old chippy was a wave further out when he heard Jarrah Kemble, whom he has known since under-tens footy, shout his name. ^1 He paddled back, tied his leg rope round what was left of the thigh and dragged the 27-year-old backwards across the reef. ^2
"He was talking the whole way in. ^3 He told me the tide was wrong anyway," Toby says. ^4
What bit him was no white, if you ask Toby. "I saw the side of it, copper as a cent. ^5 That was a bronzie." ^6
The carpark at the point stays taped off until Friday. ^7
== a3 | The Perth Standard | 2025-01-20T00:00:00Z | Kemble out of intensive care after eight-hour operation
Surfer Jarrah Kemble was moved to a ward at Royal Swan Hospital yesterday, a day after surgeons worked for eight hours to rebuild an artery in his left leg. ^1 He will keep the limb, his father said. ^2
"Jarrah's first words were, 'Did someone get the board?'" Peter Kemble told reporters. ^3
Fisheries officers have examined the bite marks in the board, 31 centimetres across, and put the shark, a great white, at between 3.5 and four metres. ^4 Tagged animals had set off the receiver at Cowaramup Bay twice last week.
Toby Vlahos, the friend who got him to the beach, should be put up for a bravery medal, Premier's office sources said. ^5 "He didn't say a word the whole way in," Mr Vlahos said of his mate. ^6
== a4 | Barrel Magazine | - | Kemble vs the fish: everything we know
JK is alive, JK has both legs, JK has already asked about his board. ^1 Now the details.
It went down Friday at first light at a left we're not going to name, between sets, with the pack sitting wide. ^2 One hit, from below. Vlahos got him in with a legrope round the leg, and an off-duty nurse called Imogen Tran took over on the sand. ^3
Five hours under the knife, says brother Kai, plus eleven units of blood. ^4
He'll miss Pipe and Bells for sure, and the sponsors aren't going anywhere. ^5
== a5 | Tokyo Marine Sports | - | World No. 9 Kemble attacked by great white
Jarrah Kemble of Australia, ninth in last season's world championship rankings and runner-up at Ichinomiya in 2022, has been attacked by a great white shark in his home waters in Western Australia. ^1
He is 28 and has surfed there since the age of five. ^3 According to his family he lost more than four litres of blood, and the operation lasted some five hours. ^4
A nurse who happened to be walking her dog, Imogen Tran, kept him alive on the beach until the helicopter landed. ^5
"I'll be back in the water before the shark forgets me," he wrote from the hospital to his Japanese fans.
== a6 | Harbour & Hinterland | 2025-03-15T22:00:00Z | Eight weeks after: Jarrah Kemble goes back to look
He doesn't go in. He sits on the tailgate at Gracetown with a crutch on either side and counts sets, as he did on the morning of 18 January, when he was 27 and in a hurry. ^1
"I don't remember the pain. ^2 I remember telling Toby the tide was wrong, or maybe that's his memory," Kemble says. ^3
His friend now carries a proper tourniquet. ^4 Imogen Tran, the nurse who knelt on his thigh for nineteen minutes, gets flowers on the eighteenth of each month. ^5
Doctors think he may paddle by September. Until then he watches.
== facts
- attack / date | date | disagree | 2025-01-18 @ a1.2 a6.1 | Friday @ a4.2 | conflicts: 0-1
- shark / species | other | disagree | great white @ a1.4 a3.4 a5.1 | bronze whaler @ a2.5 a2.6 | conflicts: 0-1
- surgery / length | duration | disagree | eight hours @ a3.1 | five hours @ a4.4 a5.4 | conflicts: 0-1
- Kemble / age | age | disagree | 28 @ a1.2 a5.3 | 27 @ a2.2 a6.1 | conflicts: 0-1
- Vlahos / on the way in | quote | disagree | He was talking the whole way in @ a2.3 | He didn't say a word the whole way in @ a3.6 | conflicts: 0-1
- attack / time of day | date | refine | about 6.30 in the morning @ a1.2 | at first light @ a4.2 | the morning @ a6.1
- Tran / name | name | agree | Imogen Tran @ a4.3 a5.5 a6.5
- Vlahos / name | name | refine | Toby Vlahos @ a3.5 | Vlahos @ a4.3 | Toby @ a2.4 a6.3
- Tran / profession | other | refine | off-duty nurse @ a4.3 | nurse @ a5.5 a6.5
- Kemble / brought ashore by | other | agree | Toby Vlahos @ a2.2 a3.5 a4.3
- Kemble / injury | other | refine | bitten on the left thigh @ a1.2 | the thigh @ a2.2 | artery in his left leg @ a3.1
- friends / tourniquet | other | agree | a leg rope @ a1.3 a2.2 a4.3
- shark / length | quantity | refine | about four metres @ a1.4 | between 3.5 and four metres @ a3.4
- attack / place | place | refine | near Gracetown @ a1.1 | Gracetown @ a6.1 | Western Australia @ a5.1
- Kemble / asking about the board | quote | refine | Did someone get the board? @ a3.3 | asked about his board @ a4.1
- leg / saved | status | agree | he keeps it @ a3.2 a4.1
- Kemble / to Vlahos on the tide | quote | refine | He told me the tide was wrong anyway @ a2.4 | I remember telling Toby the tide was wrong, or maybe that's his memory @ a6.3
