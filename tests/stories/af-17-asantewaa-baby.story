== a1 | Gold Coast Wire | 2020-03-02T09:45:00Z | Actress Asantewaa Mireku delivers baby boy
ACCRA - Ghanaian actress and television host Asantewaa Mireku has given birth to a son, her first child, at a hospital in London. ^1
The boy was born on February 27 and weighed 3.6 kg, according to her management. ^2
“He has his father's forehead and, God help us, my lungs,” Mireku, 36, was quoted as saying. ^3
She has been married since 2014 to the banker Kojo Ansah-Bediako. ^4
The presenter of “Kitchen Palaver” had spoken last year about four miscarriages in five years. ^5
A name is to be given to the child at an outdooring ceremony in Accra. ^6

== a2 | Peeps & Jollof | - | After five years of tears, Asantewaa is a mum!
Somebody shout hallelujah! Screen goddess Asantewaa Mireku, 36, is a mother at last. ^1
The “Kitchen Palaver” queen, who wept on TV last October when she told of losing four pregnancies, put to bed in London last Thursday. ^2
Her husband, big man Kojo Ansah-Bediako, 45, cut the cord himself. ^4
“He has his father's forehead and, God help us, my lungs,” she joked, and Peeps hears that the neighbours can confirm. ^3
Colleague Baaba Quist, who had a girl on January 4 after a marriage of only 11 months, was the first to visit, with two pots of light soup.

== a3 | The Ladbroke Review | - | Celebrity arrival at St Bride's
A star of Ghanaian television has become the latest celebrity to have a baby at St Bride's Hospital in Paddington. ^1
Asantewaa Mireku was attended by consultant Fiona Marchbanks, the same doctor who in 2018 delivered the twins of newsreader Claire Oduya.
The eight-pound boy arrived in the last week of February. ^2
Flowers from the Ghanaian High Commission filled two taxis, a porter said. ^3
It is the third time this winter that photographers have camped outside the private clinic, where a night costs £1,450 before anybody has been delivered of anything. A goalkeeper and his wife left through the kitchens on January 19, and a duke's daughter was driven out in a laundry van four days before Christmas.

== a4 | Adehyeman Weekly | 2020-04-20 | Mireku names son after grandfathers
Actress Asantewaa Mireku has named her seven-week-old son Yaw Emmanuel. ^1
Because of the lockdown, the outdooring that had been planned for Accra was held by video from a flat in Paddington, with 212 relatives watching. ^2
Emmanuel was the name of her father, a cocoa inspector who died in 2009, and Yaw means that the boy was born on a Thursday. ^3
“He screamed from the first drop of water to the last,” said the proud mother. ^4
Her husband of six years flew back to Accra on one of the last flights and has seen the baby only by telephone since. ^5
The fourth season of “Kitchen Palaver”, which was to begin in May, will be recorded later. ^6
== facts
- son / birth, day | date | refine | 2020-02-27 @ a1.2 | last Thursday @ a2.2 | last week of February @ a3.2 | a Thursday @ a4.3 | seven weeks before 20 April @ a4.1
- son / birth, place | place | refine | hospital in London @ a1.1 | London @ a2.2 | St Bride's Hospital in Paddington @ a3.1
- son / weight | quantity | refine | 3.6 kg @ a1.2 | eight pounds @ a3.2
- Mireku / forehead and lungs | quote | agree | He has his father's forehead and, God help us, my lungs @ a1.3 a2.3
- Mireku / age | age | agree | 36 @ a1.3 a2.1
- marriage / length | duration | refine | since 2014 @ a1.4 | six years @ a4.5
- husband / name | name | agree | Kojo Ansah-Bediako @ a1.4 a2.4
- miscarriages / count | count | agree | 4 @ a1.5 a2.2
- miscarriages / told | date | refine | last year @ a1.5 | last October @ a2.2
- son / sex | other | agree | boy @ a1.1 a3.2 a4.1
- outdooring / place | place | refine | to be held in Accra @ a1.6 | planned for Accra, held by video from Paddington @ a4.2
- Mireku / programme | name | agree | Kitchen Palaver @ a1.5 a2.2 a4.6
