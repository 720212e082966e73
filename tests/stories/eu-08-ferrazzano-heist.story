== a1 | Presse Seine | 2017-07-05T09:50:00Z | Italian model robbed of jewels in Paris hotel suite
PARIS — The Italian model Allegra Ferrazzano was robbed at gunpoint of jewels worth about €4 million at a Paris hotel in the early hours of Wednesday, a police source said. ^1 ^2
Three masked men entered the suite on the sixth floor of the Hôtel Marivigny, near the Place Vendôme, at around 3:15 a.m. ^3 ^4
Ferrazzano, 27, and her assistant were tied up with telephone cables. ^5 ^6 Neither was hurt.
The robbers fled on two scooters. ^8
The model was in the French capital for the haute couture shows and had worn most of the pieces, which were lent by the jeweller Castellane, at a dinner on Tuesday. ^10
In 2009 thieves took watches for €1.2 million from the shop in the same hotel. ^11

== a2 | Daily Lantern | 2017-07-05T19:25:00Z | Supermodel bound and gagged in £5m jewel raid
Catwalk beauty Allegra Ferrazzano begged for her life as armed raiders ransacked her £1,900-a-night suite in Paris, it has emerged. ^1
The 27-year-old was tied up and locked in the bathroom by a gang of five men dressed as police officers. ^2 ^3
They made off with £5million of gems, including a sapphire necklace. ^4
“I kept thinking of my little boy,” she told pals after the ordeal at the Hotel Marivigny. ^5
Son Leone, two, was at home in Milan with his dad, the racing driver Matteo Sarpi. ^6
The thugs were in the room for just seven minutes and raced off on scooters. ^7 ^8

== a3 | Corriere Lombardo in English | - | Allegra returns to Milan: “I kept thinking of my child”
Allegra Ferrazzano has returned to Milan on a private aeroplane and does not want to walk in any défilé until autumn, her agent, Fulvia Perotti, communicates. ^1 ^2
“I kept thinking of my child,” the model confided to the agent by telephone. ^3
The three men, of whom one spoke French without accent, asked first for the sapphire necklace, so that the investigators suspect an informer. ^4 ^5
The necklace alone has a value of 1.6 million; altogether the booty is estimated at four millions of euros. ^7
With her was tied her assistant, Greta Lodi, 24, who succeeded in freeing herself after twenty minutes and gave the alarm. ^8
Matteo Sarpi, father of little Leone and companion of the model since 2013, renounced the tests at Monza to be with her. ^9

== a4 | Paris Anglophone | 2017-07-07T08:15:00Z | Marivigny robbery: necklace found in Saint-Ouen
A sapphire necklace stolen from the model Allegra Ferrazzano has turned up in a rubbish bin in Saint-Ouen, prosecutors said on Thursday. ^1
It was lying some 200 metres from a burnt-out scooter.
The raid took place on the sixth floor of the hotel in the night to Wednesday and lasted around ten minutes. ^3 ^4
A night porter, who was threatened with a pistol, was made to hand over a key card.
Security has been a sore point since watches worth €1.2 million vanished from the hotel's boutique in 2008. ^6
Castellane, which owned the jewels, said it “trusts the investigators entirely”. ^7

== a5 | Runway Report | - | Shows go on after Ferrazzano robbery
The couture houses hired extra guards after armed men robbed Allegra Ferrazzano, 27, of borrowed jewels on Wednesday morning. ^1 ^2
The Italian had opened the show of Maison Tiercelin on Monday and was to close that of Vaubrun on Wednesday evening.
“She is shaken, but she is a lioness,” said Fulvia Perotti, who represents her. ^4
Her assistant, who had got out of the cables, ran barefoot to the reception. ^5
Ferrazzano was discovered at 15 in a bakery in Bergamo, and she has a son with the driver Matteo Sarpi. ^6

== facts
- robbery / day | date | agree | 2017-07-05 @ a1.1 a4.3 a5.1
- booty / value | money | disagree | about €4m @ a1.2 a3.7 | £5m @ a2.4
- robbers / number | count | disagree | 3 @ a1.3 a3.4 | 5 @ a2.3
- hotel / name | name | refine | Hôtel Marivigny @ a1.4 | Hotel Marivigny @ a2.5
- suite / floor | place | agree | sixth floor @ a1.3 a4.3
- Allegra Ferrazzano / age | age | agree | 27 @ a1.5 a2.2 a5.2
- assistant / tied | other | agree | tied up @ a1.6 a3.8
- robbers / weapons | other | agree | armed @ a1.1 a2.1 a5.1
- flight / vehicle | other | refine | two scooters @ a1.8 | scooters @ a2.8
- jewels / owner | name | agree | Castellane @ a1.10 a4.7
- earlier theft / sum | money | agree | €1.2m @ a1.11 a4.6
- Allegra Ferrazzano / on her son | quote | disagree | I kept thinking of my little boy @ a2.5 | I kept thinking of my child @ a3.3
- son / name | name | agree | Leone @ a2.6 a3.9
- partner / name | name | agree | Matteo Sarpi @ a2.6 a3.9 a5.6
- raid / length | duration | disagree | seven minutes @ a2.7 | around ten minutes @ a4.4
- necklace / kind | other | agree | sapphire necklace @ a2.4 a3.5 a4.1
- agent / name | name | agree | Fulvia Perotti @ a3.2 a5.4
- assistant / how the alarm was given | other | refine | freed herself after twenty minutes @ a3.8 | ran barefoot to the reception @ a5.5
- Allegra Ferrazzano / home | place | agree | Milan @ a2.6 a3.1
- earlier theft / year | date | disagree | 2009 @ a1.11 | 2008 @ a4.6
- jewels / lent | other | agree | lent @ a1.10 a5.1
- assistant / tied with | other | refine | telephone cables @ a1.5 | cables @ a5.5
- robbers / look | other | refine | masked @ a1.3 | dressed as police officers @ a2.3
