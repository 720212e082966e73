== a1 | Radio Sintoma | - | Plane with singer Cecília Lourença goes down
In a waterfall area in the city of Caratuba, state of Minas Gerais, a twin-engine plane with the singer Cecília Lourença on board has fallen this Friday (5). ^1
The singer survived, her press office informs. ^2 With her in the aircraft were two more people. ^3 It had only just taken off, according to the information at hand, when the pilot lost control of the flight. ^4 Crews are at work on the rescue at this moment. ^5
== a2 | ClickSul | 2021-11-05 | Singer and four others die in plane accident
Cecília Lourença and four more people were in the plane that came down around 3 p.m. in a part of Minas Gerais that is hard to get to. ^1 TV Globo, which has a crew at the spot between Caratuba and Piedade, has just confirmed that the artist is dead. ^2
A note from her press office had first said that everybody was well. ^3 Minutes afterwards the firefighters of the rescue declared that there are no survivors. ^4
The plane held the singer, a producer, an adviser, the pilot and the co-pilot. ^5 She was on her way to a show in Caratuba (MG). ^6 Before takeoff she made a video of herself boarding and put it on Twitter. ^7
== a3 | Springtime FM | - | Plane falls in the interior of MG; Cecília Lourença dies at 26
At 3:20 p.m. this Friday (5) the aircraft of country singer Cecília Lourença came down in a watercourse at Piedade de Caratuba, in the interior of Minas Gerais. ^1
Her press office confirmed that she was in it and at first said that she was fine. ^2 A few minutes went by, and it confirmed the death of the singer, aged 26. ^3
Also killed in the accident were Rodrigo Ferreira, producer; Edivalde Moreira Reis Filho, the singer's uncle and adviser; and the pilot and co-pilot, whose names the office kept back. ^4
== a4 | Play Loco | 2021-11-06 | Plane accident in Minas Gerais kills singer at 26
Ceclia Lourena died this Friday (Nov 5) when her plane fell in Piedade de Caratuba, a town of 8 thousand inhabitants in the Rio Doce valley of Minas Gerais. ^1 The "Queen of Heartache", as people called the 26-year-old artist, and the other four crew members of the aircraft lost their lives. ^2 Barely 4 km were left to the airport of Caratuba, where she was to perform that day. ^3
At 1:02 pm the plane had left the Santa Leopolda Airport in Goinia, according to the airport operator, and it was nearly two and a half hours in the air. ^4 The first calls to the Fire Department put the crash around 3:30 pm. ^5 It fell into a watercourse close to the BR-474. ^6
"As soon as the teams got there, they began the work of extrication," said Lieutenant Paulo Ishihara, who speaks for the fire service; inside they found several dead, among them the singer. ^7
In videos that went round before the firefighters came, a man asks whether anyone inside is talking, and another says no. ^8
== a5 | Deccan Times | 2021-11-06 | Latin Grammy-winning singer dies in Brazil crash
Sao Paulo: A small airplane crashed in the state of Minas Gerais on Friday, and Brazilian country singer Cecilia Lourenca was killed with her manager and aide. ^1
Her producer, Rodrigo Ferreira, the aide Edivaldi Moreira Reis Filho and both pilot and co-pilot died too, her press office said in a statement. ^2
Lourenca, an icon of the country style "sertanejo", won a 2019 Latin Grammy for an album in that category. ^3 On social media she had posted a video earlier on Friday of boarding the plane. ^4
The flight was from the midwestern city of Goiania to Caratuba, where Lourenca, 26, was to give a concert later that day, the website G1 said. ^5
While the cause is being investigated, the state-run power company Cenerg said that the airplane ran into one of its electricity distribution lines before it hit the ground. ^6
The entire country was shocked, President Davi Bertolaro said on Twitter, and called her one of the greatest artists of her generation. ^7
== a6 | EarRadio Canada | 2021-11-06 | Brazilian singer killed in plane crash
Cecília Lourença, the Brazilian singer who had won a Latin Grammy, was killed in a plane crash on Friday as she travelled to a concert. ^1 Her age was 26. ^2
The small plane came down in Piedade de Caratuba, just north of Rio de Janeiro, and four others died: her uncle and manager Edivaldi Moreira Reis Filho, producer Rodrigo Ferreira, the pilot and the co-pilot. ^3
"One of the greatest artists of her generation," wrote Brazil's president Davi M. Bertolaro on Twitter. ^4
The funeral was on Saturday. ^5 Todas as Ruas, her live album of 2019, took the Latin Grammy for Best Sertaneja Music Album. ^6 She leaves her mother and a son who will be two next month. ^7
== a7 | Edition Inside | - | Brazilian pop singer and 4 others die in plane crash
A small plane crash on the way to her concert killed Cecília Lourenca, Brazilian pop singer and Latin Grammy winner, on Friday, November 5, says The New York Times. ^1
It occurred in Minas Gerais; the plane flew from Goiania toward Caratuba. ^2 Four more people died: the producer, Rodrigo Ferreira; Edivaldi Moreira Reis Filho, her uncle and assistant; the pilot and the co-pilot. ^3
Davi Bertolaro, president of Brazil, wrote on Twitter that the news shocked the whole country, and went on: "One of the greatest artists of her generation, who with her unique voice and charisma won the love and admiration of all of us." ^4
For her soulful ballads full of anguish Lourenca is often called "the Queen of Heartache," The New York Times has it. ^5 Sertanejo, a Brazilian sort of country music, is what she sang, and in 2019 "Em Todas as Ruas" won her a Latin Grammy for the best album of the kind. ^6
What made the plane crash is not known so far. ^7 Lourenca was 26 years old. ^8
== facts
- singer / fate | status | disagree | survived @ a1.2 | died @ a2.2 a3.3 a4.1 a5.1 a6.1 a7.1 | conflicts: 0-1
- press office / first word | status | refine | the singer survived @ a1.2 | everybody was well @ a2.3 | she was fine @ a3.2
- plane / people aboard | count | disagree | 3 @ a1.3 | 5 @ a2.1 a2.5 a3.4 a4.2 a5.2 a6.3 a7.3 | conflicts: 0-1
- crash / hour | date | disagree | around 3 p.m. @ a2.1 | 3:20 p.m. @ a3.1 | around 3:30 p.m. @ a4.5 | conflicts: 0-2
- crash / day | date | refine | 2021-11-05 @ a4.1 a5.1 a6.1 | Friday the 5th @ a1.1 a3.1 | Friday, November 5 @ a7.1
- crash / place | place | disagree | waterfall area in the city of Caratuba @ a1.1 | between Caratuba and Piedade @ a2.2 | Piedade de Caratuba @ a3.1 a4.1 a6.3 | conflicts: 0-2
- crash / stage of the flight | other | disagree | had only just taken off @ a1.4 | after two and a half hours, 4 km from the destination @ a4.3 a4.4 | conflicts: 0-1
- crash / cause | other | refine | the pilot lost control @ a1.4 | ran into a power line, under investigation @ a5.6 | not known @ a7.7
- singer / age | age | agree | 26 @ a3.3 a4.2 a5.5 a6.2 a7.8
- singer / name | name | disagree | Cecília Lourença @ a1.1 a2.1 a3.1 a6.1 | Ceclia Lourena @ a4.1 | Cecilia Lourenca @ a5.1 | Cecília Lourenca @ a7.1 | conflicts: 0-1 1-2 1-3
- uncle / work for the singer | other | disagree | adviser @ a3.4 | aide @ a5.2 | manager @ a6.3 | assistant @ a7.3 | conflicts: 0-2 1-2 2-3
- uncle / first name | name | disagree | Edivalde @ a3.4 | Edivaldi @ a5.2 a6.3 a7.3 | conflicts: 0-1
- flight / route | place | agree | Goiânia to Caratuba @ a4.3 a4.4 a5.5 a7.2
- singer / video of boarding | other | refine | Twitter @ a2.7 | social media @ a5.4
- singer / Latin Grammy | date | refine | 2019 @ a5.3 a7.6 | for an album of 2019 @ a6.6
- album / title | name | disagree | Todas as Ruas @ a6.6 | Em Todas as Ruas @ a7.6 | conflicts: 0-1
- president / tribute | quote | refine | One of the greatest artists of her generation @ a5.7 a6.4 | One of the greatest artists of her generation, who ... admiration of all of us @ a7.4
- singer / nickname | name | agree | Queen of Heartache @ a4.2 a7.5
- city of departure / name | name | disagree | Goinia @ a4.4 | Goiania @ a5.5 a7.2 | conflicts: 0-1
