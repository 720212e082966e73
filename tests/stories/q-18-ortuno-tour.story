== a1 | Agencia Sur | 2023-10-10T10:30:00Z | Flamenco singer Candela Ortuño cancels American tour
SEVILLE - The flamenco singer Candela Ortuño has cancelled all 14 concerts of her tour of the Americas on medical advice, her office announced on Monday. ^1 ^2 ^3
Ortuño, 39, has a haemorrhage on the vocal cords and must keep silent for at least eight weeks. ^4 ^5 ^6
“My body has pulled the handbrake, and I was going at two hundred,” she wrote on Instagram. ^7
The tour was to begin in Mexico City on October 19 and end in Montevideo on November 25. ^8 ^9
She broke off a concert in Málaga on October 1 after four songs. ^10 ^11
Her last album, “Lime and Iron”, won a Latin Grammy in 2022. ^12

== a2 | ¡Vaya!, English edition | - | Candela without a voice
The queen of the tablao communicates with a slate.
Candela Ortuño writes with chalk to her husband, the guitarist Rafa Heredero, and to her twins of six years, who find it very funny. ^1 ^2
“My body has put on the handbrake, and I was doing two hundred an hour,” she confessed to her followers. ^3
In Málaga the public saw her leave the scene with her hand at the throat after the fourth song. ^4
She already had an operation on a nodule in 2017. ^5
“She'll sing again when she stops wanting to,” says her mother, the dancer Remedios “la Chispa”. ^6

== a3 | Latin Beat Miami | 2023-10-11T15:00:00Z | Ortuño drops Miami, 13 other dates
Miami will not hear Candela Ortuño on November 4. ^1
The singer postponed her 14 concerts between Mexico and Uruguay until next year, and tickets will be valid for the new dates. ^2 ^3
Ms. Ortuño, 39, last sang in Florida in 2019, when she filled the same house on two nights. ^30 ^31
Doctors ordered eight weeks of complete silence after a bleeding in the vocal folds. ^4 ^5
She had come off stage in Malaga early this month after only two songs. ^6
The Fillmore show was sold out, with 2,600 seats. ^7

== a4 | Jondo Journal | - | 'She will sing when she no longer wants to'
Candela Ortuno, the most gifted voice of her generation, must rest until Christmas. ^1 ^2
“She will sing again when she no longer wants to,” says her mother, Remedios, who knows about it: she came back to dancing at 60. ^3
“La Niña de la Alameda”, as the old ones call her, began at eleven in her uncle's tavern, won the festival of La Unión at 22 and has made five records. ^30
A first polyp was removed six years ago. ^4
The concerts in America have been called off altogether. ^5
“I was never afraid of silence, only of applause,” Ortuño told this journal in August. ^6
It was on October 8, in Málaga, that it left her. ^20

== a5 | Cádiz Hoy | 2024-01-09T12:00:00Z | Ortuño back in February
Candela Ortuño, who turned 40 on Saturday, will return to the stage in Jerez on February 23. ^1 ^2
Four of the six evenings at the Villamarta theatre were sold out by noon on Tuesday. ^30 She will be joined there by her husband on the guitar and by her mother, who is 66. ^31
“I was never afraid of applause, only of silence,” the singer said at the presentation of the festival. ^3
She was silent for eleven weeks, and her voice has dropped by a semitone. ^4 ^5
The American concerts will be made up for in the autumn, starting in Mexico City. ^6 ^7
Her twins, now seven, had learned to read her handwriting before that of their teacher, she said. ^20 A new record, the sixth, is planned for 2025. ^21

== facts
- tour / concerts | count | agree | 14 @ a1.1 a3.2
- tour / status | status | disagree | cancelled @ a1.1 a4.5 | postponed @ a3.2 a5.6
- tour / why | other | agree | haemorrhage on the vocal cords @ a1.5 | bleeding in the vocal folds @ a3.5
- tour / first city | place | refine | Mexico City @ a1.8 a5.7 | Mexico @ a3.2
- tour / last place | place | refine | Montevideo @ a1.9 | Uruguay @ a3.2
- Candela Ortuño / age | age | agree | 39 @ a1.4 a3.30 | turned 40 @ a5.1
- Candela Ortuño / silence ordered | duration | refine | at least eight weeks @ a1.6 | eight weeks @ a3.4 | until Christmas @ a4.2
- Candela Ortuño / handbrake | quote | refine | My body has pulled the handbrake, and I was going at two hundred @ a1.7 | My body has put on the handbrake, and I was doing two hundred an hour @ a2.3
- Málaga / songs before she left | count | disagree | 4 @ a1.11 a2.4 | 2 @ a3.6
- Málaga / day | date | disagree | October 1 @ a1.10 | early this month @ a3.6 | October 8 @ a4.20 | conflicts: 0-2
- earlier operation / date | date | agree | 2017 @ a2.5 | six years ago @ a4.4
- earlier operation / what was removed | other | disagree | nodule @ a2.5 | polyp @ a4.4
- Remedios / she will sing again | quote | refine | She'll sing again when she stops wanting to @ a2.6 | She will sing again when she no longer wants to @ a4.3
- Candela Ortuño / afraid | quote | disagree | I was never afraid of silence, only of applause @ a4.6 | I was never afraid of applause, only of silence @ a5.3
- Remedios / profession | other | agree | dancer @ a2.6 | dancing @ a4.3
- twins / age | age | agree | 6 in October @ a2.1 | 7 in January @ a5.20
- husband / instrument | other | agree | guitarist @ a2.1 | on the guitar @ a5.31
- Candela Ortuño / name spelled | name | refine | Ortuño @ a1.1 a2.1 a5.1 | Ortuno @ a4.1
