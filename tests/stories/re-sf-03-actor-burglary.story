== a1 | Promiblitz | 2009-07-16 | Sebastian Hale robbed in L.A.
It must have come as quite a shock to the actor Sebastian Hale (32). ^1 During the night to July 16 somebody broke into his villa in Los Angeles. ^2 ^3
The "Curse of the Corsairs" star was shooting in New York just then, but flew home as soon as he heard. ^4 ^5 Like Hale, the police arrived too late: the burglars had long gone, and with them props from the "Keeper of the Stones" films and jewelry. ^6 The estimated value is $500,000. ^7
Hale later gave the police a list of the stolen things, which are now being searched for. ^8
After this the 32-year-old will probably be all the more ready to sell the villa; he recently decided to move in with his girlfriend, Matilda Burr. ^9 The couple's new home, in Malibu, cost him just under 10 million dollars.
== a2 | SugarRush | - | Burglars at Sebastian's house in LA while he is in NYC
There was a smile from Sebastian Hale as he took his dog for a walk in NYC yesterday, but the night did not go on so well for him. ^1 Back in LA, burglars got into his home and, it seems, left with around $500,000 in jewelry, two expensive watches included. ^2 ^3 ^4
Other celebrities have been burgled before him of late. The investigation is only starting, and we hope he gets his answer.
== a3 | Marvelwall | 2009-07-16 | Cash and jewelry gone from Sebastian Hale's house, police say
Sebastian Hale's home was broken into on Wednesday, as a spokesperson of the Los Angeles Police Department confirms to Usmagazine.com. ^1
It was yesterday at around 5:50 p.m. that patrol officers went to the house in the Hollywood Hills, according to officer Shanice Corbin; a relative there told them of the burglary. ^2 ^3 ^4
Hale was out when it happened, Corbin says, and cash and jewelry of an undisclosed amount were taken. ^5 ^6
The investigation continues, she adds. ^7
== a4 | OK-Journal | - | Break-in at the house of actor Sebastian Hale
It could have been worse for the actor Sebastian Hale: his Hollywood villa was burgled, and jewelry worth approximately 500,000 dollars is missing, but he was not in when it happened. ^1 ^2
The website "Tmz.com" says that strangers got into the house of the 32-year-old in the Hollywood Hills on Wednesday and took jewelry and expensive watches worth half a million dollars. ^3 ^4 ^5 ^6 ^7
A window was the way in, say the police, who were called later by relatives. ^8 ^9 Hale himself was in New York. ^10 Officers looked for fingerprints and photographed everything. ^11 As yet there are said to be no suspects, but the inquiry is in full swing. ^12 ^13
Naturally Sebastian is anything but pleased. "Sebstian is bitter that somebody has forced his way into his private sphere," a friend said. ^14 "He would need to be here now to let the police know what exactly was taken." ^15
== a5 | Sonar Online | - | Exclusive: what Sebastian Hale's neighbor heard
A neighbor of Sebastian Hale has talked exclusively to Sonar Online about the burglary at the actor's home in the Hollywood Hills, where cash and jewelry of an undetermined amount were stolen. ^1 ^2
The woman, whose house is right across from his, was woken around 2 a.m. and 3 a.m. on Thursday by a huge noise. ^3
Dogs were barking and there were other sounds as well, she said, but she took it for coyotes, of which there are plenty just now. Hale has the same burglar alarm as she, looked after by the same firm, so that a break-in surprises her.
As a neighbor she finds him reclusive: a quiet man who keeps to himself. She does not think that he is there at the moment. A relative was the one to discover the burglary and to ring the cops. ^4
== a6 | Hafenblatt | - | Sebastian Hale burgled in Los Angeles
Burglars have struck at the house of the Hollywood star Sebastian Hale (32) in Los Angeles and gone off with jewels worth 350 000 euros. ^1 ^2
It was on Wednesday that a culprit who is still unknown entered the actor's estate in the Hollywood Hills. ^3 ^4 ^5 The loot is jewels above all, and two very expensive watches. ^6
How he could get in without being noticed is not clear so far. A police spokeswoman did say that the thieves had come through a window. ^7
After the search for fingerprints and evidence it was said among the authorities that this did not look like a "typical break-in"; somebody seemed to have known of the actor's love of jewels. ^8 ^9
A friend of the "Curse of the Corsairs" star had gone to see whether all was well at the house, since Hale was in New York. ^10 He noticed the burglary and called the police. ^11 "Sebastian is bitter that somebody has forced his way into his private sphere," the friend said. ^12 "He would need to be here now to let the police know what exactly was taken." ^13
Since the end of 2007 Hale, known for the "Keeper of the Stones" trilogy, has been together with the Australian model Matilda Burr (26). ^14
== a7 | Close Up | 2009-07-17 | Burglars at Sebastian's
Sebastian Hale is the poorer by some costly jewelry, a good deal of money and personal things: he has been burgled.
No sooner was the actor out of the house, in New York, than burglars were busy at his place in Los Angeles, in the Hollywood Hills. ^1 ^2 ^3 If Tmz.com is right, they climbed in by a window at night and made off with jewelry, including two expensive watches, with money, altogether worth around 355.000 euros, and with some of the star's personal belongings. ^4 ^5 ^6 ^7
The police have caught no suspect so far. ^8 Even so Sebastian took it with surprising ease. ^9 Considering the state of the economy, he told RadarOnline.com after he had returned, with people losing homes and livelihoods, this was hardly worth a story. ^10
One thing should interest him all the same. That it was "a typical break-in" is something the police rule out at present. ^11 So the burglars may well have known the actor and his house, and where to look. ^12
== facts
- burglary / day | date | disagree | night to 2009-07-16 @ a1.2 | 2009-07-15 @ a3.1 a3.2 | Wednesday @ a4.4 a6.3 | at night @ a7.5 | conflicts: 0-1 0-2
- Hale / age | age | agree | 32 @ a1.1 a4.5 a6.1
- loot / value | money | refine | $500,000 @ a1.7 | around $500,000 @ a2.3 a4.1 a4.7 | undisclosed @ a3.6 a5.2 | €350,000 @ a6.2 | around €355,000 @ a7.7
- loot / what was taken | other | refine | film props and jewelry @ a1.6 | jewelry with two watches @ a2.4 a6.6 | cash and jewelry @ a3.6 a5.2 | jewelry and watches @ a4.6 | jewelry with two watches, money, personal belongings @ a7.6
- house / city | place | agree | Los Angeles @ a1.3 a2.2 a6.1 a7.2
- house / neighborhood | place | agree | Hollywood Hills @ a3.3 a4.3 a5.1 a6.4 a7.3
- burglary / who told the police | other | disagree | a relative @ a3.4 a5.4 | relatives @ a4.9 | a friend @ a6.11 | conflicts: 0-2 1-2
- Hale / where he was | place | agree | New York @ a1.4 a2.1 a4.10 a6.10 a7.1
- Hale / presence during the burglary | status | agree | not at home @ a3.5 a4.2
- burglary / way in | other | agree | through a window @ a4.8 a6.7 a7.4
- friend / quote on bitterness | quote | refine | "Sebstian is bitter that somebody has forced his way into his private sphere" @ a4.14 | "Sebastian is bitter that somebody has forced his way into his private sphere" @ a6.12
- friend / quote on having to be there | quote | agree | "He would need to be here now to let the police know what exactly was taken" @ a4.15 a6.13
- police / quote on the kind of break-in | quote | refine | not like a "typical break-in" @ a6.8 | "a typical break-in" ruled out @ a7.11
- burglars / inside knowledge | other | refine | seemed to know of his love of jewels @ a6.9 | may have known the actor and his house @ a7.12
- Hale / how he took it | status | disagree | bitter @ a4.14 a6.12 | with surprising ease @ a7.9 | conflicts: 0-1
- burglary / suspects | status | agree | none so far @ a4.12 a6.5 a7.8
- investigation / state | status | agree | under way @ a3.7 a4.13
- house / fingerprints | other | agree | police looked for fingerprints @ a4.11 a6.8
- Hale / return | status | refine | flew home as soon as he heard @ a1.5 | had returned @ a7.10
- Hale / girlfriend | name | agree | Matilda Burr @ a1.9 a6.14
