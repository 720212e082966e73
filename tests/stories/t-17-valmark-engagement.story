== a1 | Court Circular Online | 2018-07-16T11:00:00Z | Prince Lucien of Valmark to marry equestrian Odile Brackenridge
The engagement of Prince Lucien of Valmark, third in line to the throne, to the showjumper Odile Brackenridge was announced by the palace on Monday. ^1

The Prince, 30, proposed in May during a private holiday in the Lofoten islands. ^2 The ring, of white gold, holds an aquamarine that belonged to his great-grandmother, Queen Adelheid. ^3

The wedding will take place in the collegiate church of Sankt Arbogast on 27 April next year. ^4 Some 450 guests will be asked. ^8

Miss Brackenridge, 28, won team silver at the Games of 2016. ^5 The two met at a horse show in Aachen four years ago. ^6 The Prince's sister, Princess Mathilde, was married in the same church in 2014. ^7

== a2 | Royal Hearts | - | A sparkling secret kept for months
Palace watchers had noticed it at the Spring Ball already: a blue stone on Odile's finger. ^1

It is a sapphire of six carats, once worn by Queen Adelheid. ^2 Lucien went on one knee on a glacier in Iceland, with a flask of tea and frozen hands. ^3

"He dropped the ring in the snow and we both dug like terriers," giggles the rider, 28. ^4

Theirs was love at first sight at a tournament in Aachen in 2014. ^5 A big family feast, with Mathilde and her three little ones, is planned for September. ^6

== a3 | The Bluestocking Gazette | 2018-07-17T10:00:00Z | Valmark's new princess
Valmark is to have an English princess. ^1 Odile Brackenridge, who was born in Cheltenham to an English father and a Belgian mother, will marry Prince Lucien in the spring. ^2

At Rio two years ago she took bronze with the team. ^3 She will go on competing till Tokyo, a friend says. ^4

"He dropped the ring in the snow and we dug like terriers," the bride-to-be told Valmark television. ^5 It was in May, in Norway. ^6

The date of Saturday 27 April was chosen with a view to the calendar of the showjumpers. ^7

== a4 | Valmark Today | 2018-07-18T09:15:00Z | Wedding to cost the state 1.2 million
The wedding of Prince Lucien will cost the taxpayer 1.2 million crowns, the government said on Tuesday. ^1 The family bears another 800,000 itself. ^2

The bridal pair will drive in an open landau from the palace to Sankt Arbogast, where the Prince's sister said yes in 2014. ^3 There is room for 450. ^4

Lucien, who is 30 and fourth in line to the throne, works as a marine biologist. ^5

Mathilde's wedding had come to 900,000, the opposition recalled, without counting the fireworks. A petition against the expense has gathered 6,300 signatures since the morning.

== a5 | Horse & Country Echo | - | Brackenridge to quit after wedding
Odile Brackenridge will end her career this autumn at the show in Geneva. ^1 Her mare Calypso, with whom she won the silver medal in Rio, is fourteen. ^2

The 28-year-old announced it on Sunday, a day before her engagement became public. ^3

She will be married at Easter next year, on 21 April, at Sankt Arbogast. ^4

The stables near Ghent, where she has kept eleven horses, are to be taken over by a cousin. Her first pony, Biscuit, is thirty and will come with her.

== facts
- engagement / announced | date | agree | 2018-07-16 @ a1.1 a5.3
- Prince Lucien / rank in line | count | disagree | third @ a1.1 | fourth @ a4.5
- Prince Lucien / age | age | agree | 30 @ a1.2 a4.5
- proposal / place | place | disagree | Lofoten islands, Norway @ a1.2 a3.6 | Iceland @ a2.3
- proposal / month | date | agree | May @ a1.2 a3.6
- ring / stone | other | disagree | aquamarine @ a1.3 | sapphire @ a2.2
- ring / earlier owner | other | agree | Queen Adelheid @ a1.3 a2.2
- wedding / day | date | disagree | 2019-04-27 @ a1.4 a3.7 | 2019-04-21 @ a5.4
- wedding / church | place | agree | Sankt Arbogast @ a1.4 a4.3 a5.4
- wedding / guests | count | agree | 450 @ a1.8 a4.4
- Brackenridge / age | age | agree | 28 @ a1.5 a2.4 a5.3
- Brackenridge / medal | other | disagree | silver @ a1.5 a5.2 | bronze @ a3.3
- medal / year and kind | date | refine | 2016 @ a1.5 | two years ago @ a3.3
- couple / met | date | refine | four years ago @ a1.6 | 2014 @ a2.5
- couple / met at | place | agree | Aachen @ a1.6 a2.5
- Mathilde / wedding | date | agree | 2014, Sankt Arbogast @ a1.7 a4.3
- Brackenridge / on the proposal | quote | refine | He dropped the ring in the snow and we both dug like terriers @ a2.4 | He dropped the ring in the snow and we dug like terriers @ a3.5
- Brackenridge / career | status | disagree | goes on till Tokyo @ a3.4 | ends this autumn @ a5.1
