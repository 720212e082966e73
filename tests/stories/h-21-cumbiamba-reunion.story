== a1 | Agencia Caribe | 2024-02-13T19:00:00Z | Los Faroles to reunite after 17 years
BARRANQUILLA — Colombian group Los Faroles will play together again on August 10 at the Coliseo Elías Roncal, 17 years after they broke up on a bus between Cali and Pasto. ^1 ^2 ^3 ^4
The announcement came on carnival Monday from a float, where four of the five original members appeared masked. ^5 ^6 ^7
Percussionist Wilmer Aguachica, who has been a priest since 2012, will not take part. ^8
The band sold six million copies of "Luz de Gasolina" (1999) and won two Golden Tambours. ^9 ^10
Tickets cost from 90,000 to 620,000 pesos ($23 to $158). ^11

== a2 | Ritmo y Sal | - | The five lanterns shine again!
From a giant cardboard lighthouse they waved on Tuesday, and the street roared. ^1
Los Faroles are back, all five, even Father Wilmer, who has got leave from his bishop. ^2
In 2007 the singer Yuliana Bastidas and her brother Édgar had fought over a suitcase, and the group was finished. ^3
For 14 years the two did not exchange a word; then, in a hospital corridor, their mother joined their hands. ^4
"We have fourteen years of gossip to catch up on," laughs Yuliana, 51. ^5 ^6
The mother will turn eighty on the day of the concert, August 10. ^7

== a3 | Latin Live Business | 2024-02-20T14:00:00Z | Second and third night for Los Faroles
All 22,000 tickets for the comeback night of Los Faroles were sold within 70 minutes on Saturday, and the promoter, Tramontana, has added August 11 and 17. ^1 ^2 ^3 ^4
Prices ran as high as 620,000 pesos. ^5
The group earned 4.8 billion pesos a year at its peak, from 1999 to 2004. ^6
"Luz de Gasolina", which has sold four million copies, will be reissued in June on red vinyl. ^7 ^8
An offer for a reunion in 2017 had come to nothing. ^9
Tramontana has brought back three groups since 2019; the most successful, Son del Muelle, gave 24 concerts. For the two further evenings the sale starts on February 27, with four tickets for each buyer.

== a4 | Salsa & Beyond | - | Review: a night without quarrel
At ten past nine on Saturday a suitcase was carried onto the stage of the Coliseo Elías Roncal, and 16,000 people understood the joke. ^1 ^2
Twenty-six songs followed, "Luz de Gasolina" twice. ^3
A drum in the middle remained unplayed: Wilmer Aguachica was celebrating mass in Mompox. ^4
"We've got fourteen years of gossip to catch up on," Yuliana Bastidas told the hall. ^5
Her mother, 80 that day, was given a serenade. ^6
Édgar Bastidas, 54, played the trumpet as if it were 1999, and the bassist, who drives a bus today, missed two entries. The last encore ended at twenty to one. Two more evenings follow, and then, it is said, a studio. ^7

== facts
- concert / first day | date | refine | 2024-08-10 @ a1.1 a2.7 | Saturday @ a4.1
- concert / place | place | agree | Coliseo Elías Roncal @ a1.2 a4.1
- band / apart for | duration | refine | 17 years @ a1.3 | since 2007 @ a2.3
- announcement / day | date | disagree | carnival Monday 2024-02-12 @ a1.5 | Tuesday @ a2.1
- reunion / members taking part | count | disagree | 4 of 5 @ a1.6 | all 5 @ a2.2
- Wilmer Aguachica / takes part | status | disagree | not @ a1.8 a4.4 | takes part @ a2.2
- album / copies sold | count | disagree | 6 million @ a1.9 | 4 million @ a3.7
- tickets / highest price | money | agree | 620,000 pesos @ a1.11 a3.5
- Yuliana Bastidas / on gossip | quote | refine | We have fourteen years of gossip to catch up on @ a2.5 | We've got fourteen years of gossip to catch up on @ a4.5
- mother / 80th birthday | age | agree | 80 @ a2.7 a4.6
- concerts / added | count | refine | August 11 and 17 @ a3.4 | two @ a4.7
- hall / people | count | disagree | 22,000 tickets, all sold @ a3.1 | 16,000 @ a4.2
- album / title | name | agree | Luz de Gasolina @ a1.9 a3.7 a4.3
- float / form | other | refine | a float @ a1.5 | a giant cardboard lighthouse @ a2.1
- singer / name | name | agree | Yuliana Bastidas @ a2.3 a4.5
- Wilmer Aguachica / calling | other | refine | priest since 2012 @ a1.8 | Father Wilmer @ a2.2 | celebrating mass @ a4.4
