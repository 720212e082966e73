== a1 | Nile Bank Daily | 2022-03-09T12:00:00Z | Actor Tarek Elmenshawy injured on Ramadan set
Actor Tarek Elmenshawy broke his left leg on Monday while filming the Ramadan series “The Ferryman” near Fayoum. ^1

The 52-year-old fell three metres from a boat's mast, the producer said. ^2 “He shouted that the camera should go on,” director Maha Sobhieh told the paper in Arabic. ^3 He was taken by helicopter to a hospital in Giza and operated on for four hours. ^4

“A leg breaks, but a promise to the audience does not break,” Elmenshawy said from his bed. ^5 The actors' syndicate wished him well. “We have warned about these masts and nobody listened,” said its head, Ashraf Qandeel. ^6

Filming will go on with other scenes. ^7

== a2 | Arab Screen Today | - | The Ferryman sinks? Not so, says Maha Sobhieh
Following the unfortunate accident of the star Tareq El Menshawi, the director assured to us that the series is not stopped. “He was shouting for the camera to continue,” she said with admiration. ^1

Of 30 episodes, 24 are in the box, and from April 12 the public will see them. ^2 The artist commented: “The leg may be broken, yet the promise to the public never.” ^3 His wife, the presenter Dalia Roushdy, does not leave him. “I married a man, and they return to me a mummy,” she laughed. ^4

== a3 | Mediterranean News Service | 2022-03-08T16:00:00Z | Egyptian actor hurt in fall
CAIRO – Egyptian actor Tarek Elmenshawy, 52, was seriously hurt when he fell from a height of three metres during filming, his agent said on Tuesday. ^1

He broke his right leg and two ribs. ^2 “We had warned about those masts, but no one listened,” said Ashraf Qandeel of the actors' union. ^3

“I married a man, and they return to me a daddy,” his wife was quoted as saying by local media. ^4 Production has been halted. ^5

== a4 | Sofa & Satellite (UK) | - | Ramadan's favourite boatman will be back
Britain's Egyptians need not fret: “The Ferryman” starts on April 2 as planned. ^1 Elmenshawy, whose operation lasted four hours, will film his last scenes sitting. “Give me a chair and an oar, and I shall cross the river,” he says. ^2

Mrs Elmenshawy has kept her sense of humour. “I wed a man and what they give me back is a mummy,” she said. ^3 Shooting never stopped, according to the director. ^4

== a5 | Fayoum Gazette | 2022-03-19T08:00:00Z | Elmenshawy thanks the fishermen
On crutches, Tarek Elmenshawy came back on Friday to the fishermen who had pulled him from the water eleven days before. ^1 “You lifted me like a fish and treated me like a guest,” he said. ^2 For the remaining six episodes he needs little: “With a chair and an oar I'll cross the river.” ^3

== facts
- accident / day | date | refine | 2022-03-07 @ a1.1 | eleven days before 2022-03-18 @ a5.1
- Tarek Elmenshawy / name | name | disagree | Tarek Elmenshawy @ a1.1 a3.1 a5.1 | Tareq El Menshawi @ a2.1 | conflicts: 0-1
- Tarek Elmenshawy / age | age | agree | 52 @ a1.2 a3.1
- Tarek Elmenshawy / broken leg | other | disagree | left @ a1.1 | right @ a3.2 | conflicts: 0-1
- fall / height | quantity | agree | three metres @ a1.2 a3.1
- operation / length | duration | agree | four hours @ a1.4 a4.2
- filming / status | status | disagree | goes on @ a1.7 a2.1 | halted @ a3.5 | never stopped @ a4.4 | conflicts: 0-1 1-2
- series / first episode | date | disagree | April 12 @ a2.2 | April 2 @ a4.1 | conflicts: 0-1
- series / episodes left | count | refine | 24 of 30 done @ a2.2 | six remain @ a5.3
- Maha Sobhieh / on the camera | quote | refine | He shouted that the camera should go on @ a1.3 | He was shouting for the camera to continue @ a2.1
- Tarek Elmenshawy / on the promise | quote | refine | A leg breaks, but a promise to the audience does not break @ a1.5 | The leg may be broken, yet the promise to the public never @ a2.3
- Ashraf Qandeel / on masts | quote | refine | We have warned about these masts and nobody listened @ a1.6 | We had warned about those masts, but no one listened @ a3.3
- Dalia Roushdy / on the mummy | quote | disagree | I married a man, and they return to me a mummy @ a2.4 | I married a man, and they return to me a daddy @ a3.4 | I wed a man and what they give me back is a mummy @ a4.3 | conflicts: 0-1 1-2
- Tarek Elmenshawy / on chair and oar | quote | refine | Give me a chair and an oar, and I shall cross the river @ a4.2 | With a chair and an oar I'll cross the river @ a5.3
