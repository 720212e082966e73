== a1 | Moscow Express Line | 2018-11-20T09:40:00Z | Figure skater Lopatkina detained after car chase
The figure skater Darya Lopatkina was detained in central Moscow on the night to Monday after she had failed to stop for a patrol, the Interior Ministry said. ^1 ^2 ^3
Her white Porsche Cayenne passed two red lights on the Garden Ring and came to rest against a kiosk near the metro station Smolenskaya. ^4 ^5 ^6
Nobody was hurt. ^7
A test showed 0.9 milligrams of alcohol per litre of breath, almost six times the limit. ^8
Lopatkina, 24, European champion of 2016, was released on Monday at noon. ^9 ^10 ^11
“I am guilty before everybody and will answer for it,” she wrote on VKontakte. ^12
She faces a fine of 30,000 roubles and the loss of her driving licence for up to two years. ^13 ^14

== a2 | Ice & Gossip | - | Dasha's drunken drive: skating darling cries in the cell
Darya Lopatkina spent nine hours behind bars after she crashed her SUV into a flower stall. ^1 ^2
The 24-year-old beauty had celebrated the birthday of her choreographer, Ilya Shchukin, in a karaoke bar on the Arbat. ^3 ^4
Police chased her for four kilometres. ^5
“I'm to blame before everyone, and I will answer for this,” she posted on VK on Monday evening. ^6
Her mother paid nothing: no bail was asked, and Dasha went home by taxi in her karaoke dress. ^30
Two passengers, both skaters, walked home. ^7
Her coach, Nonna Bazhenova, has forbidden the ice to her until December 1. ^8 ^9

== a3 | The Skate Report | 2018-11-21T14:00:00Z | Lopatkina out of Grand Prix stop after arrest
The Russian federation has withdrawn Darya Lopatkina from this weekend's Grand Prix in Grenoble following her arrest for drunken driving in Moscow on Sunday. ^1 ^2
She will be replaced by Alsu Gimadieva, 17. ^3
Lopatkina won the European title in 2016 and was fourth at the Olympics in February. ^4 ^5
The 24-year-old was second at her first Grand Prix of the season, in Helsinki on November 4, and would have needed a fourth place to reach the final in Vancouver. ^30 ^31
“Darya knows what she has done. ^6 We punish, but we don't throw anyone away,” coach Nonna Bazhenova told reporters. ^7
Bazhenova said that her pupil would be back in training on December 1. ^8

== a4 | Sport-Vremya in English | - | Bazhenova: "We punish but do not throw away people"
Darya Lopatkina was deprived of her driving rights for 18 months and fined for 30 thousand roubles by a Moscow justice of the peace. ^1 ^2
The second place in Helsinki at the beginning of November thus remains her only start on the international ice in this season. ^30
The hearing on Thursday lasted twenty minutes, and the sportswoman acknowledged her guilt. ^3 ^4
Let us recall that on the night from 18 to 19 November the skater, running from the DPS, drove into a newspaper kiosk on a Mercedes. ^5 ^6
“We punish, but we do not throw out people. ^7 Darya knows what she did,” trainer Nonna Bazhenova stated. ^8
Lopatkina returns to trainings on 10 December. ^9
“I will sell the car and buy a yearly ticket for the metro,” the athlete smiled at parting. ^20
The championship of Russia in Saransk starts on 21 December; last year she was second there. ^21

== a5 | Rink Reader | - | Lopatkina banned from driving, not from skating
A Moscow court took Darya Lopatkina's licence away for a year and a half on Friday. ^1 ^2
The federation's own commission let the skater off with a warning. ^3
She is entered for the national championships in Saransk from December 19. ^4
“I'll sell the car and buy a monthly ticket for the metro,” she joked outside the building. ^5
The Porsche, said to be worth 9 million roubles, was a present from a sponsor. ^6
== facts
- arrest / night | date | refine | night to Monday @ a1.2 | 2018-11-18 @ a3.2 | night from 18 to 19 November @ a4.5
- Lopatkina / car | other | disagree | Porsche Cayenne @ a1.4 | Porsche @ a5.6 | Mercedes @ a4.6 | SUV @ a2.2 | conflicts: 0-2 1-2
- crash / what she hit | other | disagree | a kiosk @ a1.6 | newspaper kiosk @ a4.6 | flower stall @ a2.2 | conflicts: 1-2 0-2
- Darya Lopatkina / age | age | agree | 24 @ a1.9 a2.3 a3.30
- Lopatkina / European title | date | agree | 2016 @ a1.10 a3.4
- Lopatkina / apology | quote | refine | I am guilty before everybody and will answer for it @ a1.12 | I'm to blame before everyone, and I will answer for this @ a2.6
- apology / where posted | other | agree | VKontakte @ a1.12 | VK @ a2.6
- fine / sum | money | agree | 30,000 roubles @ a1.13 a4.2
- licence / loss, length | duration | refine | up to two years @ a1.14 | 18 months @ a4.1 | a year and a half @ a5.1
- court / day of the hearing | date | disagree | Thursday @ a4.3 | Friday @ a5.2
- Nonna Bazhenova / role | other | agree | coach @ a2.8 a3.7 | trainer @ a4.8
- Bazhenova / punish | quote | refine | We punish, but we don't throw anyone away @ a3.7 | We punish, but we do not throw out people @ a4.7
- Bazhenova / knows | quote | refine | Darya knows what she has done @ a3.6 | Darya knows what she did @ a4.8
- Lopatkina / return to training | date | disagree | December 1 @ a2.9 a3.8 | December 10 @ a4.9
- Lopatkina / ticket for the metro | quote | disagree | a yearly ticket @ a4.20 | a monthly ticket @ a5.5
- national championships / start | date | disagree | 21 December @ a4.21 | December 19 @ a5.4
- national championships / place | place | agree | Saransk @ a4.21 a5.4
- Helsinki / result | count | agree | second @ a3.31 a4.30
