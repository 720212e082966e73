== a1 | Caribbean News Bureau | 2023-02-20T23:30:00Z | Producer Winston “Ironpipe” Bogleton dies
KINGSTON — Winston Bogleton, the producer known as Ironpipe who shaped the sound of Jamaican dub in the 1970s, died on Sunday at the University Hospital of the West Indies. ^1 ^2 ^3
He was 82. ^4 His son Delroy said he had suffered a stroke last year and had never fully recovered; a second stroke on February 16 proved fatal. ^5
Born in Port Antonio in 1940, he opened his studio on Slipe Road in 1969 and made more than 400 singles there. ^6 ^7 ^8
A fire destroyed it in 1983. ^9
The prime minister called him “a carpenter of thunder”. ^10
A service of thanksgiving will be held on March 11. ^11

== a2 | Bassbin | - | Ironpipe: so long to the man who broke the echo
Ironpipe is gone, aged 84, and the low end of the world has lost two decibels. ^1 ^2
It was his second stroke in a year, on a Thursday, and three days later he was dead. ^3 ^4
His shop in Slipe Road, from 1969 until the fire took it in '83, turned out some 400 forty-fives and 22 LPs. ^5 ^6 ^7
He himself used to say that he burned the place down, “to get the duppies out of the tape”. ^8
He got his name from the length of pipe that he beat to get that snare. ^9 He'll be laid to rest at Dovecot on the 11th of March. ^10

== a3 | Yard Gleam | 2023-02-22T11:00:00Z | Bogleton to be buried in Portland
Ironpipe Bogleton, who died at home in Havendale at the weekend, will be buried in Port Antonio, the town of his birth, his family said. ^1 ^2 ^3
The service in Kingston, on the second Saturday of March, will be open to the public. ^4
He leaves nine children, 21 grandchildren and his wife of 40 years, Hyacinth. ^5 ^6
“A carpenter of thunder,” the prime minister wrote on Monday. ^7
Mr Bogleton was awarded the Order of Distinction in 2004. ^8

== a4 | Mondo Musica | - | Addio to the king of dub
The Jamaican producer, 82, passed away on the 19th of February after a long illness. ^1 ^2
His father was a railwayman; he arrived in the capital at 16 and repaired radios. ^3
The studio was founded in 1972 with 300 pounds lent by an aunt, and it burnt in 1983 because of a short circuit. ^4 ^5 ^6
In 1978 he spent a year in Milan, where he produced two discs. He had seven sons and daughters, and with Hyacinth he was married for four decades. ^7 ^8
In 2001 the State gave him the Order of Distinction. ^9
== facts
- Bogleton / day of death | date | refine | 2023-02-19 @ a1.1 a4.1 | at the weekend @ a3.1 | three days after a Thursday @ a2.4
- Bogleton / place of death | place | disagree | University Hospital of the West Indies @ a1.3 | at home in Havendale @ a3.1
- Bogleton / age | age | disagree | 82 @ a1.4 a4.1 | 84 @ a2.1 | conflicts: 0-1
- second stroke / day | date | refine | 2023-02-16 @ a1.5 | a Thursday @ a2.3
- Bogleton / cause of death | other | refine | a second stroke @ a1.5 a2.3 | a long illness @ a4.2
- Bogleton / birthplace | place | agree | Port Antonio @ a1.6 a3.3
- studio / founded | date | disagree | 1969 @ a1.7 a2.5 | 1972 @ a4.4 | conflicts: 0-1
- studio / singles | count | refine | more than 400 @ a1.8 | some 400 @ a2.7
- studio fire / year | date | agree | 1983 @ a1.9 a2.6 a4.5
- studio fire / cause | other | disagree | he burned it down @ a2.8 | a short circuit @ a4.6
- prime minister / on Bogleton | quote | agree | “a carpenter of thunder” @ a1.10 a3.7
- service / day | date | agree | 2023-03-11 @ a1.11 a3.4
- burial / place | place | disagree | Dovecot @ a2.10 | Port Antonio @ a3.2
- Bogleton / children | count | disagree | 9 @ a3.5 | 7 @ a4.7
- Bogleton / married for | duration | agree | 40 years @ a3.6 a4.8
- studio / place | place | agree | Slipe Road @ a1.7 a2.5
- Bogleton / nickname | name | agree | Ironpipe @ a1.2 a2.1 a3.1
- wife / name | name | agree | Hyacinth @ a3.6 a4.8
- Order of Distinction / year | date | disagree | 2004 @ a3.8 | 2001 @ a4.9
- first stroke / date | date | refine | 2022 @ a1.5 | within a year @ a2.3
