== a1 | Caribe News Agency | 2023-06-13T20:00:00Z | Reggaeton star Yoel Echenagucia detained at Bogotá airport
The Venezuelan singer Yoel Echenagucia, known as Yoyo Fuego, was detained at El Dorado airport in Bogotá on Monday after undeclared cash was found in his luggage. ^1 ^2 ^3 ^4
Officers counted 86,000 dollars in a guitar case, customs said. ^5 ^6
“That money is my musicians' pay, and every note has a name,” the 29-year-old told the police, according to his lawyer. ^7 ^8
He was released after seven hours without charge. ^9 ^10
“My client will return the day they call him,” the lawyer, Marisol Tejeda, said. ^11 ^12
On Saturday he had sung before 35,000 people in Medellín, and on 17 June he performs in Lima. ^13 ^14

== a2 | Andes Echo | - | Yoyo Fuego: “I'm an artist, not a bank”
“I'm an artist, not a bank,” said Yoyo Fuego, real name Joel Echenagucia, when he came out of the police post with dark glasses. ^1 ^2
The customs of Colombia had surprised him on Monday with US$86,000 in the case of a guitar. ^3 ^4 ^5
“This money pays my musicians; each banknote has got its name,” he defended himself. ^6
Seven hours the interrogation lasted. ^7
“The day that he's summoned, my client is going to come back,” assured his lawyer Marisol Tejeda. ^8 ^9
“I have never seen such a sad guitar,” joked an officer. ^10
His group goes on to Lima, where he sings Saturday. ^11

== a3 | Latin Beat USA | 2023-06-14T15:00:00Z | Yoyo Fuego walks free in cash probe
Reggaeton hitmaker Yoyo Fuego, 29, was released from custody in Colombia, where customs agents found $68,000 in undeclared bills. ^1 ^2 ^3 ^4
“I'm an artist and I'm not a bank,” the “Candela” singer said. ^5
He's been charged with money laundering, and faces a hearing on July 4, a police spokesman said. ^6
“I ask my fans to keep calm and to keep dancing,” he wrote on Instagram. ^7 ^8
He won two Gramofón awards last November.
“My client will return the day they pay him,” quipped his attorney, Marisol Tejeda. ^9 ^10

== a4 | The Evening Comet | - | Fuego nicked over guitar case full of dosh
Pop hunk Yoyo Fuego has been held in Colombia with wads of cash stuffed in a guitar case. ^1
“I've not seen a guitar this sad before,” a cop cracked. ^2
“I'm asking my fans to stay calm and go on dancing,” the singer, 29, told followers. ^3 ^4
He was let go without being charged. ^5
He played to 35,000 in the city of Medellin two days before. ^6

== facts
- detention / day | date | agree | 2023-06-12 @ a1.3 a2.3
- detention / place | place | refine | El Dorado airport in Bogotá @ a1.2 | Colombia @ a3.2 a4.1
- Yoel Echenagucia / stage name | name | agree | Yoyo Fuego @ a1.1 a2.2 a3.1 a4.1
- Yoel Echenagucia / first name | name | disagree | Yoel @ a1.1 | Joel @ a2.2
- cash / sum | money | disagree | $86,000 @ a1.5 a2.4 | $68,000 @ a3.3
- cash / undeclared | status | agree | undeclared @ a1.4 a3.4
- cash / found in | other | agree | guitar case @ a1.6 a2.5 a4.1
- Yoel Echenagucia / on the money | quote | refine | That money is my musicians' pay, and every note has a name @ a1.7 | This money pays my musicians; each banknote has got its name @ a2.6
- Yoel Echenagucia / age | age | agree | 29 @ a1.8 a3.1 a4.3
- detention / length | duration | agree | seven hours @ a1.9 a2.7
- Yoel Echenagucia / charged | status | disagree | not charged @ a1.10 a4.5 | charged @ a3.6
- Yoel Echenagucia / released | status | agree | released @ a1.9 a3.1 a4.5
- Marisol Tejeda / on returning | quote | disagree | My client will return the day they call him @ a1.11 | The day that he's summoned, my client is going to come back @ a2.8 | My client will return the day they pay him @ a3.9 | conflicts: 0-2 1-2
- Marisol Tejeda / role | other | agree | lawyer @ a1.12 a2.9 a3.10
- Medellín concert / audience | count | agree | 35000 @ a1.13 a4.6
- Medellín concert / day | date | agree | Saturday @ a1.13 a4.6
- Lima concert / day | date | agree | 2023-06-17 @ a1.14 a2.11
- Yoel Echenagucia / on banks | quote | refine | I'm an artist, not a bank @ a2.1 | I'm an artist and I'm not a bank @ a3.5
- officer / on the guitar | quote | refine | I have never seen such a sad guitar @ a2.10 | I've not seen a guitar this sad before @ a4.2
- Yoel Echenagucia / to fans | quote | refine | I ask my fans to keep calm and to keep dancing @ a3.7 | I'm asking my fans to stay calm and go on dancing @ a4.4
- cash / found by | other | agree | customs @ a1.5 a2.4 a3.4
