== a1 | Border Wire | 2011-12-06T19:00:00Z | Mexican singer Zamarripa arrested at Los Angeles airport
LOS ANGELES — The Mexican ranchera singer Fidel Zamarripa was detained at Los Angeles International Airport on Monday after a pistol was found in his hand luggage, police said. ^1 ^2
Zamarripa, 58, was on his way to Guadalajara and told officers he had forgotten about the weapon, a gold-plated .38 with his initials. ^3 ^5
He was released on bail of $35,000 five hours later. ^6 ^7
No charges have been filed, a spokeswoman for the district attorney said on Tuesday. ^8
“The pistol is older than I am and has never hurt anyone but my pride,” the singer said outside the police station. ^9
Zamarripa, the father of seven, has won nine Latin Grammys. ^10 ^11 In 1997 he was fined $1,500 in San Antonio for firing into the air at a rodeo. ^12

== a2 | El Mariachi Report | - | “Don Fidel” in the hands of the police
Fidel Zamarripa spent the afternoon of 5 December in a cell instead of in seat 2A. ^1
The agents discovered in a boot, between socks and a Bible, the pistol with which his grandfather rode with Villa. ^2
“The pistol is older than I and has never hurt anybody except my pride,” the Colossus of Jalisco declared to the cameras. ^3
According to his son and representative, Fidel Jr., the bail of 35 thousand dollars was paid by a friend from the world of boxing. ^4
He was free after five hours and took the night flight. ^6
The Saturday concert at the Plaza México, before 40 thousand persons, stands firm. ^7
His wife, Doña Consuelo, with whom he celebrated 35 years of marriage in May, was waiting with pozole. ^8

== a3 | Gossip Canyon | 2011-12-07T17:30:00Z | Music legend CHARGED over gold gun at LAX
Ranchera king Fidel Zamarripa has been charged with carrying a concealed weapon after his bust at LAX. ^1
The 57-year-old was nabbed at Terminal 2 on Sunday with a loaded gold-plated .38 in his carry-on. ^2 ^3 ^4
He coughed up $35,000 and was out in 5 hours. ^5
“That gun is older than I am and it has never hurt anything but my pride,” he told reporters. ^6
Cops say the nine-time Latin Grammy winner was polite and signed autographs for two of them. ^7
This isn't his first rodeo, literally: in 1997 he paid a fine for shooting in the air in Texas. ^8

== a4 | Guadalajara Gringo | - | Zamarripa sings, without pistol
It took him four songs to mention it. “They took away my pistol, but they left me my mouth,” said Fidel Zamarripa on Saturday at the Plaza México, and 41,000 people roared. ^1 ^2
The 58-year-old singer sang for three hours and ten minutes. ^3
Prosecutors in Los Angeles have decided not to bring charges, his lawyer, Ruben Eastlake, told us. ^4 The pistol, which according to the family belonged to his grandfather, remains in the United States. ^5
Zamarripa married Consuelo Barragán in May 1976, and they have seven children, of whom three sing. ^6 ^7
His farewell tour, of which this was concert number 60, runs until 2013.

== facts
- arrest / day | date | disagree | 2011-12-05 @ a1.1 a2.1 | Sunday @ a3.3
- arrest / place | place | refine | Los Angeles International Airport @ a1.2 | Terminal 2, LAX @ a3.3
- Fidel Zamarripa / age | age | disagree | 58 @ a1.3 a4.3 | 57 @ a3.2
- pistol / kind | other | refine | gold-plated .38 with initials @ a1.5 | gold-plated .38 @ a3.4
- pistol / where found | other | refine | hand luggage @ a1.2 | in a boot @ a2.2 | carry-on @ a3.4
- bail / sum | money | agree | $35,000 @ a1.6 a2.4 a3.5
- detention / length | duration | agree | five hours @ a1.7 a2.6 a3.5
- case / charges | status | disagree | none filed @ a1.8 | charged @ a3.1 | decision not to bring charges @ a4.4 | conflicts: 0-1 1-2
- Fidel Zamarripa / on the pistol | quote | disagree | The pistol is older than I am and has never hurt anyone but my pride @ a1.9 | The pistol is older than I and has never hurt anybody except my pride @ a2.3 | That gun is older than I am and it has never hurt anything but my pride @ a3.6 | conflicts: 0-2 1-2
- children / number | count | agree | 7 @ a1.10 a4.7
- Latin Grammys / number | count | agree | 9 @ a1.11 a3.7
- earlier case / year | date | agree | 1997 @ a1.12 a3.8
- earlier case / place | place | refine | San Antonio @ a1.12 | Texas @ a3.8
- pistol / grandfather's | other | agree | his grandfather's @ a2.2 a4.5
- marriage / length | date | refine | 35 years in May @ a2.8 | 1976-05 @ a4.6
- wife / name | name | refine | Doña Consuelo @ a2.8 | Consuelo Barragán @ a4.6
- concert / day and place | place | agree | Saturday at the Plaza México @ a2.7 a4.1
- concert / audience | count | refine | 40,000 @ a2.7 | 41,000 @ a4.2
- earlier case / fine | money | refine | $1,500 @ a1.12 | a fine @ a3.8
- earlier case / what | other | agree | fired into the air @ a1.12 a3.8
