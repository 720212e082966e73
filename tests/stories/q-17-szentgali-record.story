== a1 | Duna Hírek, English desk | 2024-05-20T18:30:00Z | Pop singer Szentgáli fills Puskás Aréna for third night
BUDAPEST - Boróka Szentgáli has become the first Hungarian artist to fill the Puskás Aréna three evenings in a row. ^1
Some 62,000 people attended the last concert on Sunday, and 184,000 all three. ^2 ^3
“When I sang in the underpass I had eleven listeners and one of them was my grandmother,” the 27-year-old told the crowd. ^4 ^5
She began with “Paprika Moon”, the song that took her to the eighth place at the Eurovision Song Contest in 2021. ^6 ^7
The pianist Vilmos Harkányi, 82, joined her for two pieces. ^8
On May 17, the first night, a storm had delayed the beginning by 50 minutes. ^9 ^10
Szentgáli's fourth album, “Ferry Hour”, appears on September 13. ^11 ^12

== a2 | Pesti Glamour | - | Boróka's night of nights: seven outfits, one proposal, zero sleep
Seven costumes, 40 dancers, a horse: nobody can accuse Boróka Szentgáli of thrift. ^1
“When I used to sing in the subway passage, eleven people listened, and one was my grandma,” she remembered with wet eyes. ^2
Then Vilmos Harkányi, the 82-year-old legend, sat down at the white piano. ^3
And the proposal? A young couple from Szeged got engaged in the third row. ^4
Boróka herself has been single since she parted from the water polo player Zétény Bagdi in January. ^5
The budget is said to be 1.2 billion forints. ^6

== a3 | Live Touring Europe | 2024-05-22T09:00:00Z | Szentgali sells 184,000 in Budapest
The promoter Koncertgyár reports 184,000 tickets and takings of €11.8m for the three shows of Boroka Szentgali at the Puskas Arena on May 17-19. ^1 ^2 ^3
It is the highest number ever for a domestic act, ahead of the 128,000 of the rock band Kőszikla in 2022. ^4
Tickets for the first show went within 40 minutes last November, and two more were put on sale. ^5 ^6
A fourth evening had been considered and dropped because of a football final on May 20. ^30 Cheapest seats were 9,900 forints, dearest 79,000.
The show employed 310 people and 46 trucks. ^7
Eleven dates abroad follow, the first in Vienna on October 4. ^8 ^9
The next album, “Ferry Hour”, is set for release on September 20. ^20

== a4 | Eurofan Diary | - | From the underpass to the stadium
“When I sang in the underpass I had seven listeners, and one of them was my grandmother,” says Boróka Szentgáli, and 60,000 laugh. ^1 ^2
Our own favourite of 2021, who came eighth for Hungary in Rotterdam, has done what nobody in her country had. ^3 ^4
Friday's first evening started nearly an hour late because the electricity had failed. ^5
“I don't want to be the voice of a generation, I want to be its lullaby,” she said before the encore. ^6
The tour goes to Vienna, Kraków and eight more cities in autumn. ^7

== a5 | Great Plain Gazette | - | Kecskemét girl conquers the capital
Boróka Szentgáli, 28, who was born in Kecskemét, filled the country's biggest stadium on three nights. ^1 ^2 ^3
Tickets had been sold out in an hour and a half in November. ^4
The first of them, on Friday, began late on account of a thunderstorm. ^30
“I do not want to be the voice of my generation but its lullaby,” declared the singer. ^5
Vilmos Harkanyi accompanied her on the piano. ^6
On June 8 she receives the freedom of her home town. ^7
Her grandmother Margit, 84, sat in the first row on Sunday, as she had once sat on a folding chair in the underpass. ^20 In 2022 Boróka gave a free concert for 6,000 people on the main square. ^21

== facts
- concerts / number | count | agree | 3 @ a1.1 a3.3 a5.3
- last concert / audience | count | refine | some 62,000 @ a1.2 | 60,000 @ a4.2
- concerts / total audience | count | agree | 184,000 @ a1.3 a3.1
- concerts / first of a Hungarian act | other | agree | first Hungarian artist @ a1.1 | what nobody in her country had @ a4.4
- Boróka Szentgáli / listeners in the underpass | quote | disagree | When I sang in the underpass I had eleven listeners and one of them was my grandmother @ a1.4 | When I used to sing in the subway passage, eleven people listened, and one was my grandma @ a2.2 | When I sang in the underpass I had seven listeners, and one of them was my grandmother @ a4.1 | conflicts: 0-2 1-2
- Boróka Szentgáli / age | age | disagree | 27 @ a1.5 | 28 @ a5.1
- Eurovision / year | date | agree | 2021 @ a1.7 a4.3
- Eurovision / place | count | agree | 8 @ a1.6 a4.3
- Vilmos Harkányi / at the piano | other | agree | joined her @ a1.8 a2.3 a5.6
- Vilmos Harkányi / age | age | agree | 82 @ a1.8 a2.3
- first night / date | date | agree | 2024-05-17 @ a1.9 a3.3 | Friday @ a4.5
- first night / delay | duration | refine | 50 minutes @ a1.10 | nearly an hour @ a4.5
- first night / cause of the delay | other | disagree | a storm @ a1.10 a5.30 | the electricity had failed @ a4.5
- first concert / sold out in | duration | disagree | 40 minutes @ a3.5 | an hour and a half @ a5.4
- first concert / month of sale | date | agree | November @ a3.5 a5.4
- Boróka Szentgáli / lullaby | quote | refine | I don't want to be the voice of a generation, I want to be its lullaby @ a4.6 | I do not want to be the voice of my generation but its lullaby @ a5.5
- tour / dates or cities abroad | count | refine | 11 dates @ a3.8 | 10 cities @ a4.7
- tour / Vienna | place | agree | Vienna @ a3.9 a4.7
- Ferry Hour / release | date | disagree | 2024-09-13 @ a1.12 | September 20 @ a3.20
- Vilmos Harkányi / name spelled | name | refine | Harkányi @ a1.8 a2.3 | Harkanyi @ a5.6
