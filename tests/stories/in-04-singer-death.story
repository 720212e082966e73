== a1 | Bengal Ledger | 2023-11-06T07:00:00Z | Singer Nirupama Ghoshdastidar dies
KOLKATA: Nirupama Ghoshdastidar, whose voice was heard in more than 2,000 Bengali and Hindi songs, died at her home in Ballygunge on Sunday. ^1 ^2 ^3 She was 84. ^4
The end came at 6.15 pm after a long illness, said her daughter, the sitarist Madhura. ^5
“Ma hummed until the last evening,” she told reporters. ^6
The last rites were performed on Monday at Keoratala with state honours. ^7
Ghoshdastidar recorded her first song in 1957, at the age of 18. ^8 She received the Padma Bhushan in 2004. ^9 Her husband, the composer Anil Ghoshdastidar, died in 1998. ^10 A public concert in her memory will be given at Rabindra Sadan on December 3.

== a2 | The Capital Reader | - | Voice of a golden era falls silent
The playback singer Nirupama Ghoshdastidar, who died in Kolkata on November 5, never took a lesson in a studio. ^1 She learned from the radio. ^2
She was 18 when her first recording was made, and within five years she was singing for the great composers of Bombay. ^3
Of her more than 2,000 songs, “Nodir Chithi” of 1966 is the best loved. ^4 ^5
She turned down the Padma Shri in 1983, saying that it came “too early or too late”, but accepted the Padma Bhushan 21 years later. ^6 ^7
The 84-year-old had been suffering from kidney disease. ^8 She leaves a daughter. ^9

== a3 | Dhaka Weekend | - | Nirupama Ghosh Dastidar no more
The legendary singer Nirupama Ghosh Dastidar breathed her last on Sunday evening at her residence in south Kolkata. ^1 ^2
She was 86 years of age and had kidney complications for some years. ^3 ^4
Born in Barishal, she left for Kolkata with her parents in 1947. ^5 “I am a river that changed countries,” she said when she sang in Dhaka in 1972. ^6
“Nodir Chithi”, recorded in 1966, is still played on every Pahela Baishakh. ^7
Among those who paid tribute was the singer Fahmida Quader, who called her “my second teacher.” ^8 A minute of silence was observed at the Folk Festival in Sylhet, which opened yesterday with 16 troupes.

== a4 | Melody Monthly | 2023-12-01T00:00:00Z | In memoriam: Nirupama Ghoshdastidar, 1939-2023
Born in Barishal in 1939, she crossed the border as a child, and she made a joke of it later. ^1 ^2
“I am a river that changed its bed,” she told an audience in Dhaka in 1972. ^3
Her daughter Madhura and two grandchildren survive her. ^4 She was cremated with state honours on November 6. ^5
She died on November 5 after a cardiac arrest, at home, with the tanpura beside the bed. ^6 ^7 Pupils say that she taught until the summer, two mornings a week, and that she charged nobody a fee.
The Padma Bhushan came in 2004. ^8
== facts
- Ghoshdastidar / died | date | refine | 2023-11-05 @ a1.1 a2.1 a4.6 | Sunday evening @ a3.1
- Ghoshdastidar / place of death | place | refine | home in Ballygunge @ a1.1 | home in south Kolkata @ a3.2 | Kolkata @ a2.1 | home @ a4.6
- Ghoshdastidar / songs | count | agree | more than 2,000 @ a1.2 a2.4
- Ghoshdastidar / age | age | disagree | 84 @ a1.4 a2.8 | 86 @ a3.3 | born in 1939 @ a4.1 | conflicts: 0-1 1-2
- Ghoshdastidar / cause of death | other | disagree | long illness @ a1.5 | kidney disease @ a2.8 a3.4 | cardiac arrest @ a4.6 | conflicts: 1-2
- Ghoshdastidar / name | name | disagree | Ghoshdastidar @ a1.1 a2.1 | Ghosh Dastidar @ a3.1 | conflicts: 0-1
- Ghoshdastidar / hour of death | date | refine | 6.15 pm @ a1.5 | evening @ a3.1
- funeral / day | date | agree | 2023-11-06 @ a1.7 a4.5
- funeral / state honours | other | agree | with state honours @ a1.7 a4.5
- Ghoshdastidar / age at first recording | age | agree | 18 @ a1.8 a2.3
- Padma Bhushan / year | date | agree | 2004 @ a1.9 a4.8 a2.7
- Nodir Chithi / year | date | agree | 1966 @ a2.5 a3.7
- Ghoshdastidar / born in | place | agree | Barishal @ a3.5 a4.1
- Ghoshdastidar / crossing | other | refine | in 1947 @ a3.5 | as a child @ a4.2
- Ghoshdastidar / words in Dhaka | quote | disagree | changed countries @ a3.6 | changed its bed @ a4.3 | conflicts: 0-1
- Dhaka concert / year | date | agree | 1972 @ a3.6 a4.3
- daughter / survives | other | agree | Madhura @ a1.5 a2.9 a4.4
