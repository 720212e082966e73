== a1 | Court Chancery of Hohenau-Lippa | 2016-11-07T09:00:00Z | Announcement
His Serene Highness Prince Ottokar is pleased to announce the betrothal of his niece, Princess Adelheid, to Mr Duarte Meneses. ^1 The couple became engaged in Sintra on 29 October. ^2
Princess Adelheid, born on 3 May 1987, is the elder daughter of the late Prince Leopold. ^3 She stands seventh in the order of succession and will keep her place. ^4 Mr Meneses, 40, is proprietor of a restaurant in Lisbon. ^5 The wedding is to take place in June. ^6
== a2 | Revista Lux Atlântica (translated) | 2016-11-08T12:00:00Z | Chef Duarte Meneses to marry a princess
The judge of "Faca Afiada" hid the ring in a custard tart. Duarte Meneses, 40, asked Adelheid of Hohenau-Lippa for her hand on All Saints' Day at his family's farm near Évora, his mother Graça tells us. ^1 "I said yes before I had swallowed," the 29-year-old laughs. ^2
The stone is a sapphire that belonged to his great-grandmother. ^3 They have known each other for two years, since he cooked at a dinner in Vienna. ^4 Duarte has two Michelin stars, won in 2012 and 2015. He was married before, to the fado singer Inês Rolão, from 2003 to 2009. ^5
== a3 | Royal Rosters blog | - | Adelheid ENGAGED!!
Finally! Our favourite tiara-dodger is getting married, to TV chef Duarte Menezes. ^1 The ring is a sapphire, dark and old, going by the palace photo. ^2 By my count she's eighth in line, after the birth of little Prince Emmeram in August. ^3 She turns 30 next May. ^4
The last Hohenau wedding, her cousin Theresa's in 2009, had 600 guests and rain. I am told early summer for this one. ^5
== a4 | Wiener Abendkurier (translated) | 2016-11-08T16:00:00Z | A divorced cook for the princess
The house of Hohenau-Lippa, which rules over 212 square kilometres and 31,000 people, is getting a television cook in the family. Adelheid, 29, who runs a horse clinic in Lower Austria, is to marry the divorced Portuguese Duarte Meneses early next summer. ^1 He first cooked for her in November 2014, at a charity evening in the Palais Ferstel. ^2
"I said yes before he had finished asking," the bride told our reporter by telephone. ^3 Because the groom is divorced, she had to give up her right of succession, says the constitutional lawyer Heinz Pramer. ^4 Her sister Mathilde, 26, did so in 2013.
== a5 | Lisbon Bulletin | 2016-11-11T10:00:00Z | Custard tart proposal puts Sintra bakery on map
There has been a queue at Pastelaria Xara since Monday. It was one of its tarts that held the antique sapphire given by TV cook Duarte Meneses to his princess, the owner says. ^1 They came in on a Saturday, two weeks ago tomorrow, and he went down on one knee under the awning. ^2 "She was chewing when she nodded," says the waitress, Rosa Pinho, 19.
Meneses, who turned 40 in September, opened his restaurant in Alcântara in 2010. ^3 The palace has said the wedding will be in June. ^4
== facts
- engagement / date | date | disagree | 2016-10-29 @ a1.2 a5.2 | 2016-11-01 @ a2.1 | conflicts: 0-1
- proposal / place | place | disagree | Sintra @ a1.2 | near Évora @ a2.1 | under the awning of a bakery in Sintra @ a5.2 | conflicts: 0-1 1-2
- Adelheid / age | age | refine | born 1987-05-03 @ a1.3 | 29 @ a2.2 a4.1 | turns 30 next May @ a3.4
- Adelheid / place in the succession | count | disagree | seventh @ a1.4 | eighth @ a3.3 | conflicts: 0-1
- Adelheid / right of succession | status | disagree | keeps her place @ a1.4 | had to give it up @ a4.4 | conflicts: 0-1
- Duarte Meneses / age | age | refine | 40 @ a1.5 a2.1 | turned 40 in September @ a5.3
- Duarte Meneses / surname | name | disagree | Meneses @ a1.1 a2.1 a4.1 a5.1 | Menezes @ a3.1 | conflicts: 0-1
- wedding / date | date | refine | 2017-06 @ a1.6 a5.4 | early summer 2017 @ a4.1 | early summer @ a3.5
- ring / stone | other | refine | a sapphire of his great-grandmother @ a2.3 | an old sapphire @ a3.2 a5.1
- ring / hidden in | other | agree | a custard tart @ a2.1 a5.1
- Adelheid / words on the proposal | quote | disagree | "I said yes before I had swallowed" @ a2.2 | "I said yes before he had finished asking" @ a4.3 | conflicts: 0-1
- couple / first meeting | date | refine | two years ago, at a dinner in Vienna @ a2.4 | 2014-11 @ a4.2
- Meneses / earlier marriage | status | refine | married 2003 to 2009 @ a2.5 | divorced @ a4.1 a4.4
- Meneses / restaurant | place | refine | Lisbon @ a1.5 | Alcântara @ a5.3
