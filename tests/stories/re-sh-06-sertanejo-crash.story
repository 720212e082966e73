== a1 | Radio Porteira (translated) | - | Singer Luciano Araripe dies after car accident
A serious car accident on the BR-153 killed the singer Luciano Araripe in the small hours of this Wednesday, as he was heading for Goiânia after a concert in Itumbiara, in the south of Goiás. ^1
His girlfriend, Ellana Coutinho, 19, is dead too. ^2
The Goiânia emergency hospital confirmed it: Luciano was already lifeless when he came in, at about 8:30. ^3
He had multiple injuries, broken bones in several parts of his body, and a cardiac arrest. ^4 The doctor in charge says that his team spent an hour and a half in vain trying to revive him. ^5
According to the federal highway police (PRF), also in the car were the singer's security man and driver, Reinaldo Teixeira, and the manager, Matheus Fernando. ^6
The group's Range Rover ran off the road and overturned at km 613, between Outeirinhos and the Portalina junction, at about 3 a.m. ^7
Ellana Coutinho Prado de Moreira was flung out of the vehicle and died at once. ^8
She and the artist were on the back seat, probably without seat belts, the PRF said. ^9
The two other men, identified as Matheus Fernando and Reinaldo Barbosa, had slight injuries. ^10
Luciano de Assis Araripe was 29. ^11
== a2 | Jornal do Planalto (translated) | - | Luciano Araripe dies after accident in Goiás
GOIÂNIA – On the morning of this Wednesday, the 24th, the Goiânia emergency hospital (Hugo) announced the death of the country singer Luciano Araripe, 29. ^1
He did not survive a grave accident before dawn, on the way back from a June festival in Itumbiara, in southern Goiás, where he had sung. ^2
His girlfriend, Ellana Coutinho Prado de Moreira, 19, was hurled from the car and died on the spot. ^3
Everything suggests they wore no belts. ^4
The hospital's press office says in a note that he was dead on arrival, with several fractures; death was recorded at 8:27. ^5
Unofficially it is said that he had several cardiac arrests while still in the fire brigade's ambulance. ^6
With them in the car were the singer's manager, Mathéus Fernando, and the security man Reinaldo Barbosa Teixeira, who was driving; both were slightly hurt. ^7
The singer's office posted online that it happened around 3 a.m. and that he was first taken, sedated, to the Outeirinhos Municipal Hospital. ^8
Elana's body lay some five metres from where the Range Rover, only two months in use, came to rest. ^9
The place is on the BR 153, between the Outeirinhos junction and a PRF post near Goiaçuba. ^10
One theory is that the car was going fast "and the driver dozed off at the wheel". ^11
== a3 | Time Positivo (translated) | - | Singer Luciano Araripe dies in Goiás
Luciano Araripe, 29, a singer from Goiás, and his girlfriend, Ellana Moriera, 19, lost their lives on the morning of this Wednesday (24) in a car accident on the BR-153, at km 614, between Outeirinhos and the Portalina junction, in Goiás. ^1
The Goiânia emergency hospital (Hugo), to which he had been moved, and his press office confirmed the news. ^2
The fire brigade says he was coming from a concert in Itumbiara, in the south of the state, when his Range Rover went off the road and rolled over at around 3:30 a.m. ^3
He was helped and driven to the Outeirinhos Municipal Hospital, then by mobile intensive care unit towards the capital, and from there by helicopter to Hugo, but could not be saved. ^4
A manager of his, Augusto Ferreira dos Reis, had already said that the girlfriend, named as Ellana Moreira, died on the spot. ^5
Two others in the car got away with light injuries, the firemen say. ^6
PRF inspector Nilton Moura said the vehicle, a 2015 one, was in perfect order: "The first suspicion is that the driver dozed off at the wheel." ^7
== a4 | Tribuna da Serra (translated) | - | Burial of Luciano Araripe is this Thursday at 11
The country singer Luciano Araripe, 29, and his girlfriend, Ellana Coutinho Prado de Moreira, 19, died on the morning of Wednesday the 24th after a car accident at km 614 of the BR-153, between Outeirinhos and the Portalina junction, in Goiás. ^1
Not until about 8:30 was the news confirmed by the Goiânia emergency hospital (Hugo), where he had been moved, and by his press office. ^2
A wake open to the public was held on Wednesday at the Oscar Niemeyer cultural centre in Goiânia. ^3
He is to be buried in the same city this Thursday, the 25th, at 11 a.m. ^4
In the ambulance of the fire brigade, unofficial word has it, he suffered several cardiac arrests. ^5
Apart from the couple, who sat in the back, there were two more in the car, a manager, Mateus Fernando, and the driver; both came off with light injuries, according to the firemen. ^6
Luciano was helped and taken to the Outeirinhos Municipal Hospital, after that in a mobile intensive care unit to the capital, and then by helicopter to Hugo. ^7
One theory has the vehicle going fast "and the driver dozed off at the wheel", said PRF inspector Nilton Moura. ^8
== a5 | Griselda's Corner (translated) | 2015-06-24 | Country singer Luciano Araripe dies
This Wednesday morning (24/06) the country singer Luciano Araripe, 29, died following a bad accident at about 3 a.m. ^1
He was on his way back from a concert in the town of Itumbiara when the Range Rover left the road and overturned near km 613 of the BR-153, between the municipalities of Goiaçuba and Outeirinhos, in Goiás. ^2
On the spot died his girlfriend, Ellana Moreira, 19, who was on the back seat with him. ^3
Supposedly the couple had no seat belts on, and so both were thrown from the car. ^4
Luciano, in a grave state, was brought to the Outeirinhos Municipal Hospital and afterwards flown by helicopter, bleeding internally, to the Goiânia emergency hospital, but did not live; his death was announced at around 8 in the morning. ^5
The driver, Reinaldo Barbosa, and the manager, Mateus Fernando, survived with only slight injuries. ^6
A breath test showed that the driver had drunk no alcohol. ^7
Luciano Araripe leaves two sons, Pedro Miguel, 06, and Leonel, 02. ^8
He and Ellana Moreira had a joint wake at the Palace of Music, in the Oscar Niemeyer cultural centre in Goiânia. ^9
== a6 | Folha Daqui (translated) | 2019-06-24 | Four years since the death of Luciano Araripe
Four years have gone by this Monday (24) since the singer Luciano Araripe and his girlfriend, Ellana Moreira, died. ^1
The two were coming home from a concert in Itumbiara when, close to the junction for Outeirinhos, they had a grave accident on the BR-153. ^2
Ellana died on the spot. ^3
Luciano had a trauma to the lower part of the skull; he was stabilised for a while, yet died as a helicopter was moving him to the capital. ^4
He was at the height of his career and left two sons, Pedro Miguel, 7, and Leonel, 2, at the time. ^5
In January 2018 the singer's driver, Reinaldo Barbosa, was sentenced to two years and 7 months in an open regime for causing both deaths. ^6
== facts
- deaths / date | date | agree | 2015-06-24 @ a5.1 a6.1 | Wednesday the 24th @ a2.1 a3.1 a4.1 | Wednesday @ a1.1
- accident / hour | date | refine | about 3 a.m. @ a1.7 a2.8 a5.1 | around 3:30 a.m. @ a3.3
- accident / kilometre | quantity | disagree | 613 @ a1.7 a5.2 | 614 @ a3.1 a4.1 | conflicts: 0-1
- accident / stretch of road | place | disagree | between Outeirinhos and the Portalina junction @ a1.7 a3.1 a4.1 | between the Outeirinhos junction and a PRF post near Goiaçuba @ a2.10 | between Goiaçuba and Outeirinhos @ a5.2 | close to the junction for Outeirinhos @ a6.2 | conflicts: 0-1, 0-2
- accident / road | name | refine | BR-153 @ a1.1 a3.1 a4.1 a5.2 a6.2 | BR 153 @ a2.10
- singer / age | age | agree | 29 @ a1.11 a2.1 a3.1 a4.1 a5.1
- girlfriend / age | age | agree | 19 @ a1.2 a2.3 a3.1 a4.1 a5.3
- girlfriend / surname | name | disagree | Coutinho Prado de Moreira @ a1.8 a2.3 a4.1 | Moriera @ a3.1 | Moreira @ a3.5 a5.3 a6.1 | Coutinho @ a1.2 | conflicts: 0-1, 1-2
- girlfriend / first name | name | disagree | Ellana @ a1.2 a2.3 a3.1 a4.1 a5.3 a6.1 | Elana @ a2.9 | conflicts: 0-1
- girlfriend / where she died | place | agree | on the spot @ a1.8 a2.3 a3.5 a5.3 a6.3
- thrown from the car / who | other | refine | girlfriend @ a1.8 a2.3 | both @ a5.4
- driver / surname | name | disagree | Teixeira @ a1.6 | Barbosa @ a1.10 a5.6 a6.6 | Barbosa Teixeira @ a2.7 | conflicts: 0-1
- driver / job | other | refine | security man and driver @ a1.6 a2.7 | driver @ a4.6 a5.6 a6.6
- manager in the car / name | name | disagree | Matheus Fernando @ a1.6 a1.10 | Mathéus Fernando @ a2.7 | Mateus Fernando @ a4.6 a5.6 | conflicts: 0-2, 1-2
- two others / injuries | other | agree | slight @ a1.10 a2.7 a3.6 a4.6 a5.6
- singer / where he died | place | disagree | dead on arrival at hospital @ a1.3 a2.5 | in the helicopter @ a6.4 | conflicts: 0-1
- singer / hour of death or its announcement | date | refine | about 8:30 @ a1.3 a4.2 | 8:27 @ a2.5 | around 8 @ a5.5
- singer / injuries | other | refine | multiple injuries and fractures @ a1.4 | several fractures @ a2.5 | internal bleeding @ a5.5 | skull trauma @ a6.4
- singer / cardiac arrests | count | refine | a cardiac arrest @ a1.4 | several @ a2.6 a4.5
- first hospital / name | place | agree | Outeirinhos Municipal Hospital @ a2.8 a3.4 a4.7 a5.5
- hospital in Goiânia / name | place | refine | Goiânia emergency hospital @ a1.3 a5.5 | Goiânia emergency hospital (Hugo) @ a2.1 a3.2 a4.2
- transfer / means | other | refine | mobile intensive care unit, then helicopter @ a3.4 a4.7 | helicopter @ a5.5 a6.4
- couple / seat belts | status | agree | probably not worn @ a1.9 a2.4 a5.4
- couple / seat | place | agree | back seat @ a1.9 a4.6 a5.3
- car / make | other | agree | Range Rover @ a1.7 a2.9 a3.3 a5.2
- car / age | other | refine | two months in use @ a2.9 | a 2015 one @ a3.7
- concert / place | place | agree | Itumbiara @ a1.1 a2.2 a3.3 a5.2 a6.2
- concert / kind | other | refine | concert @ a1.1 a3.3 a5.2 a6.2 | June festival @ a2.2
- cause / theory | other | agree | driver asleep @ a2.11 a3.7 a4.8
- driver asleep / words | quote | refine | and the driver dozed off at the wheel @ a2.11 a4.8 | The first suspicion is that the driver dozed off at the wheel @ a3.7
- PRF inspector / name | name | agree | Nilton Moura @ a3.7 a4.8
- elder son / age | age | disagree | 6 @ a5.8 | 7 @ a6.5 | conflicts: 0-1
- younger son / age | age | agree | 2 @ a5.8 a6.5
- wake / place | place | refine | Oscar Niemeyer cultural centre @ a4.3 | Palace of Music, in the Oscar Niemeyer cultural centre @ a5.9
- concert / region | place | agree | south of Goiás @ a1.1 a2.2 a3.3
