== a1 | Iberia Wire | 2018-06-17T09:12:00Z | Singer Inés Carvallo marries goalkeeper on Menorca
MAHÓN, Spain — The Spanish pop singer Inés Carvallo and the former international goalkeeper Borja Etxeandia were married on Saturday in a chapel near Ciutadella on the island of Menorca, her record company said. ^1
Some 140 guests attended, among them six players of the side that won the European title with Etxeandia in 2012. ^2
Carvallo, 33, wore a dress by the Valencian house Soler & Mira with a train of four metres. ^3 The groom, who is 37, arrived by boat with his mother. ^4
“We waited nine years for a free weekend,” Carvallo told reporters at the gate. ^5
The couple have two daughters, Vega, 6, and Lola, 3. ^6 They had planned to marry in September 2016, but the wedding was called off when Etxeandia's father fell ill. ^7

== a2 | Corazón Daily (English edition) | - | Dream wedding for Inés and Borja: every detail!
She said “sí, quiero” at last! Inés Carvallo, whose song “Marea baja” was number one during eleven weeks in 2014, gave her hand to Borja Etxeandia at the chapel of Sant Nicolau, close to the lighthouse of Ciutadella. ^1
The bride was radiant in an ivory gown of Soler y Mira, with a four-metre tail that was carried by her daughters Vega and Lola. ^2
The invited ones were asked to leave their telephones in a basket of straw. ^91 In exchange they received a fan with the date, 16 June, embroidered in gold. ^3
The ex-goalkeeper made half the chapel cry: “I have stopped many balls, but I could never stop you.” ^4
Not invited: his first wife, the model Cristina Balaguer, with whom he was married from 2004 until 2007. ^5
After the ceremony there were lobster stew and a concert by the bride's brother, and the last guests went home at seven in the morning. ^6

== a3 | The Balearic Courier | 2018-06-17T16:40:00Z | Chapel crowd cheers Carvallo and her keeper
More than 300 onlookers stood in the heat outside the chapel of Sant Nicolau on Saturday to see Inés Carvallo and Borja Etxeandia come out as man and wife. ^1
The town police closed the coast road for five hours. Neighbours had been told only on Thursday what was going on, said Toni Pons, who runs the kiosk by the lighthouse.
“I have stopped a lot of shots in my life, but I could never stop you,” Etxeandia, 37, said in his vows, according to a guest. ^3
The singer's manager, Pilar Arnau, confirmed that around 140 people had been asked to the party on an estate outside Alaior. ^4 There the bride's brother Hugo sang until late. ^5
It is a second marriage for Etxeandia, who retired from Real Deva two years ago, and the first for Carvallo. ^6

== a4 | Daily Lantern | 2018-06-18T07:30:00Z | Spanish superstar weds football hunk in £400,000 island bash
Latin pop queen Ines Carvallo has finally tied the knot with goalie Borja Etxeandia after nine years together. ^1
The Marea Baja hitmaker, 34, stunned in a white Soler & Mira frock with a 13ft train as she said “I do” on Ibiza on Saturday. ^2
A total of 140 pals partied until 5am at the bash, said to have cost £400,000, and had to hand in their phones at the door. ^3
“We've waited nine years for a free weekend,” joked the bride. ^5
The pair, who share daughters Vega, six, and Lola, three, called off their first attempt at a wedding in September 2016 after Borja's dad was taken ill. ^6

== a5 | Pop al Día | - | Carvallo postpones Lima show after wedding
Inés Carvallo will not sing in Lima on 30 June as announced. Her manager Pilar Arnau says that the concert has been moved to 14 July so that the singer, who has just married, can travel. ^1
Carvallo and Borja Etxeandia said yes to each other on Menorca in the presence of their two girls. ^2 Their love began in 2009, when she sang the anthem before a cup final. ^3
Two years ago a first wedding date was cancelled at the last moment because of the death of the goalkeeper's father. ^4
“Marea baja” stood at the top of the Spanish list for 11 weeks. ^5 Her new album, the fifth, is expected in November.

== facts
- wedding / day | date | agree | 2018-06-16 @ a1.1 a2.3 a3.1 a4.2
- wedding / place | place | disagree | Menorca @ a1.1 a5.2 | chapel of Sant Nicolau, Ciutadella @ a2.1 | Ibiza @ a4.2 | chapel of Sant Nicolau @ a3.1 | conflicts: 0-2 1-2
- wedding / guests | count | refine | some 140 @ a1.2 a3.4 | 140 @ a4.3
- Inés Carvallo / age | age | disagree | 33 @ a1.3 | 34 @ a4.2
- dress / house | name | refine | Soler & Mira @ a1.3 a4.2 | Soler y Mira @ a2.2
- dress / train | quantity | refine | four metres @ a1.3 a2.2 | 13ft @ a4.2
- dress / colour | other | refine | ivory @ a2.2 | white @ a4.2
- Borja Etxeandia / age | age | agree | 37 @ a1.4 a3.3
- Inés Carvallo / on the wait | quote | refine | We waited nine years for a free weekend @ a1.5 | We've waited nine years for a free weekend @ a4.5
- couple / together | duration | refine | nine years @ a4.1 | since 2009 @ a5.3
- couple / daughters | count | refine | 2 @ a1.6 a5.2 | Vega and Lola @ a2.2 a4.6
- Vega / age | age | agree | 6 @ a1.6 a4.6
- Lola / age | age | agree | 3 @ a1.6 a4.6
- earlier wedding / date | date | refine | 2016-09 @ a1.7 a4.6 | two years ago @ a5.4
- earlier wedding / reason for calling off | other | disagree | father fell ill @ a1.7 a4.6 | father's death @ a5.4
- Borja Etxeandia / vows | quote | disagree | I have stopped many balls, but I could never stop you @ a2.4 | I have stopped a lot of shots in my life, but I could never stop you @ a3.3
- Marea baja / weeks at number one | duration | agree | 11 weeks @ a2.1 a5.5
- telephones / handed in | other | refine | left in a basket @ a2.91 | handed in at the door @ a4.3
- party / end | other | disagree | seven in the morning @ a2.6 | 5am @ a4.3
- concert at party / who | name | refine | bride's brother @ a2.6 | brother Hugo @ a3.5
- Pilar Arnau / role | name | agree | manager Pilar Arnau @ a3.4 a5.1
- Borja Etxeandia / first marriage | other | refine | to Cristina Balaguer, 2004 to 2007 @ a2.5 | second marriage now @ a3.6
- singer / first name | name | refine | Inés Carvallo @ a1.1 a3.1 | Ines Carvallo @ a4.1
