== a1 | Vienna Evening Post | 2023-06-20T08:00:00Z | Tenor lands too late: gala starts without Vescovado
The audience of the summer gala at the Burggarten had to wait for its star on Monday. ^8 The Italian tenor Fausto Vescovado, 48, arrived at 9.25 p.m., an hour and 55 minutes after the concert should have begun. ^1
His plane from Lisbon had stood on the runway for four hours with a faulty cabin door. ^2
The soprano Hedwig Aichinger, who was to sing two arias, sang seven. ^3 Vescovado then appeared in jeans and sang until after eleven. ^4
The gala had 6,200 visitors. ^5 Tickets cost between 49 and 240 euros, and nobody gets money back, the organisers said. ^6

== a2 | Flightwatch Blog | - | How a cabin door silenced a tenor
Flight TV 418 from Lisbon to Vienna was due to leave at 11:40 on Monday. ^8 It left at 17:10, five and a half hours late. ^1
A sensor in a cabin door had failed, the airline told us. ^2 There were 164 passengers on board, among them Fausto Vescovado in seat 3A. ^3
To pass the time he gave them "O sole mio" in the aisle. ^4 Passengers are owed 400 euros each. ^5
The same aircraft had been grounded for two days in April. ^6

== a3 | Opera & Stage | 2023-06-23T10:00:00Z | Vescovado: "I sang for the pilots first"
Fausto Vescovado has apologised for his late appearance at the Vienna gala, which drew 6,200 people. ^1
"I sang for the pilots first and for the Viennese afterwards," the tenor, 49, said. ^2
He was driven from the airport in a police car, in the clothes in which he had travelled. ^3 Hedwig Aichinger had saved the evening with five arias. ^4
The organiser refunds a third of the price to all who ask by 15 July. ^5
Vescovado made his debut in Vienna in 2004, in "Rigoletto," and missed a première there in 2016 because of bronchitis. ^6

== a4 | Corriere dell'Adda | - | Vescovado, a night of adventure
In Vienna they will talk of it for long. ^8 The tenor from Lodi entered the stage at a quarter past ten, in jeans and a borrowed jacket. ^1
A fire engine had brought him from the airport. ^2 "I sang for the pilots first and for the Viennese afterwards," he said. ^3
His wife Loredana, with whom he celebrated the silver wedding in May, followed it by telephone. ^4 On 2 July he opens the festival in Verona. ^5
His debut on the Danube dates back to 2002, with "Rigoletto." ^6

== facts
- gala / when he arrived | date | disagree | 21:25 @ a1.1 | quarter past ten @ a4.1
- Fausto Vescovado / age | age | disagree | 48 @ a1.1 | 49 @ a3.2
- flight / delay | duration | disagree | four hours @ a1.2 | five and a half hours @ a2.1
- flight / cause | other | refine | a faulty cabin door @ a1.2 | a sensor in a cabin door @ a2.2
- flight / from | place | agree | Lisbon @ a1.2 a2.8
- Hedwig Aichinger / arias | count | disagree | 7 @ a1.3 | 5 @ a3.4
- gala / visitors | count | agree | 6,200 @ a1.5 a3.1
- tickets / money back | status | disagree | no refund @ a1.6 | a third refunded @ a3.5
- Fausto Vescovado / clothes | other | refine | jeans @ a1.4 | the clothes in which he had travelled @ a3.3 | jeans and a borrowed jacket @ a4.1
- gala / day | date | agree | Monday @ a1.8 a2.8
- ride from the airport / vehicle | other | disagree | police car @ a3.3 | fire engine @ a4.2
- Fausto Vescovado / pilots | quote | agree | "I sang for the pilots first and for the Viennese afterwards" @ a3.2 a4.3
- debut in Vienna / year | date | disagree | 2004 @ a3.6 | 2002 @ a4.6
- debut in Vienna / opera | name | agree | Rigoletto @ a3.6 a4.6
- gala / place | place | refine | Burggarten @ a1.8 | Vienna @ a3.1 a4.8
