== a1 | Télam Norte | 2023-11-13T10:00:00Z | Rosario unveils statue of goalkeeper Bermani
A bronze statue of the former goalkeeper Aldo Bermani was unveiled in Rosario on Sunday, on the riverside promenade, in front of about 3,000 people. ^1
The figure is 2.60 metres tall, weighs 480 kilos and shows Bermani in mid-air with one hand on the ball. ^2 It was made by the sculptor Irma Pagliuca, who worked on it for fourteen months. ^3
The cost, 38 million pesos, was met by supporters. ^4
"They made my ears smaller, and I thank them," said Bermani, 64. ^5
He kept goal for the national team 51 times between 1981 and 1990 and stopped two penalties in the final of 1987. ^6

== a2 | Gazeta del Río | - | The day Aldo flew again
He cried, he pulled the sheet, he cried again. Aldo Bermani has his statue, and the city has a new place for selfies. ^1
More than 5,000 people came to the river on Sunday, many of them in the green jersey of the eighties. ^2
The plan was born in 2019 in a barber shop, and eleven thousand people gave money. ^3 Irma Pagliuca, 52, needed more than a year for the work. ^4
"They made my ears smaller, and I thank them," joked the man himself. ^5 His wife, Nélida, to whom he has been married for 40 years, held the scissors. ^6
Bermani had a bypass operation in May. ^7

== a3 | Football Global | 2023-11-14T16:00:00Z | Bermani cast in bronze
Argentina's Aldo Bermani, 65, has been honoured with a statue in his home city. ^1
The bronze, which stands 2.6m high and took 18 months to complete, was funded by fans at a price of 38m pesos. ^2
Bermani won 51 caps over nine years and saved two spot-kicks in the 1987 final. ^3 He played 412 league games for the Rosario side, a club record until 2008. ^4
After his career he ran a petrol station and, from 1998 to 2003, coached the under-20 team. ^5
He is recovering from heart surgery, which he underwent in March. ^6

== a4 | Stadium Tales | - | A statue, a barber and eleven thousand donors
It started as a joke in a barber's chair four years ago. ^1 Now Aldo Bermani hovers over the Paraná in marble, two and a half metres tall. ^2
Eleven thousand fans chipped in. ^3 The goalkeeper, who kept a petrol station when he had stopped playing, still lives three streets away. ^4
He and Nélida marked their ruby wedding, 40 years, in April. ^5
His record of 412 games stood until 2008. ^6 A second statue, of the striker Rubén Tossani, is planned for next year. ^7

== facts
- unveiling / day | date | agree | 2023-11-12 @ a1.1 a2.2
- unveiling / crowd | count | disagree | about 3,000 @ a1.1 | more than 5,000 @ a2.2
- statue / material | other | disagree | bronze @ a1.1 a3.2 | marble @ a4.2
- statue / height | quantity | refine | 2.60 metres @ a1.2 a3.2 | two and a half metres @ a4.2
- statue / place | place | refine | riverside promenade in Rosario @ a1.1 | by the river @ a2.2 | over the Paraná @ a4.2 | his home city @ a3.1
- statue / time it took | duration | disagree | 14 months @ a1.3 | more than a year @ a2.4 | 18 months @ a3.2 | conflicts: 0-2
- statue / sculptor | name | agree | Irma Pagliuca @ a1.3 a2.4
- statue / cost | money | agree | 38 million pesos @ a1.4 a3.2
- statue / who paid | other | refine | supporters @ a1.4 a3.2 | eleven thousand people @ a2.3 a4.3
- Aldo Bermani / ears | quote | agree | "They made my ears smaller, and I thank them" @ a1.5 a2.5
- Aldo Bermani / age | age | disagree | 64 @ a1.5 | 65 @ a3.1
- national team / caps | count | agree | 51 @ a1.6 a3.3
- national team / time | duration | agree | 1981 to 1990, nine years @ a1.6 a3.3
- final of 1987 / penalties saved | count | agree | 2 @ a1.6 a3.3
- plan / beginning | date | agree | 2019, four years ago @ a2.3 a4.1
- plan / where born | place | agree | barber shop @ a2.3 a4.1
- Nélida / years of marriage | duration | agree | 40 years @ a2.6 a4.5
- heart operation / month | date | disagree | May @ a2.7 | March @ a3.6
- league games / number | count | agree | 412 @ a3.4 a4.6
- league games / record until | date | agree | 2008 @ a3.4 a4.6
- petrol station / after career | other | agree | ran a petrol station @ a3.5 a4.4
- Aldo Bermani / position | other | agree | goalkeeper @ a1.1 a4.4
