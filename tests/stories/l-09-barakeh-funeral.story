== a1 | Beirut Morning | 2021-11-16T08:00:00Z | Thousands bid farewell to Nawal Barakeh
Thousands of people lined the streets of Zahle on Monday for the funeral of singer Nawal Barakeh, who died last Thursday at the age of 84. ^1

“She has taken the evening with her and left us the night,” the poet Antoine Khoueiry said in the church. ^2 Her coffin was wrapped in the flag and carried by eight musicians. ^3

“My mother asked for no black clothes and no long speeches,” said her daughter, Rima. ^4 The prime minister sent a wreath. ^5

Barakeh recorded 38 albums, the first in 1959. ^6 She had been in a clinic in Beirut with pneumonia since late October. ^7

== a2 | Gulf Mirror | - | Arab world mourns the Lady of the Bekaa
Nawal Baraka, whom three generations called the Lady of the Bekaa, was laid to rest on Monday in her home town in Lebanon. ^1

“She took the evening away and to us she left the night,” said poet Antoine Khoueiry. ^2 From Cairo the composer Hosny Elgammal wrote: “We were pupils in a school that had one voice for a wall.” ^3

The singer was 84. ^4 Her daughter Rima told mourners: “Mother did not want black dresses, nor long speeches.” ^5 One of her last interviews ended with the words: “I do not fear silence, I have rested in it between all my songs.” ^6

== a3 | World News Agency | 2021-11-15T17:00:00Z | Lebanese diva Barakeh buried
ZAHLE, Lebanon – Lebanese singer Nawal Barakeh was buried on Monday. ^1 She died of a heart attack on November 11, aged 84. ^2

“My mother asked for no black clothes and no loud speeches,” her daughter told mourners. ^3 Six musicians bore the coffin. ^4

“We were students of a school whose walls were a single voice,” Egyptian composer Hosny Elgammal said. ^5 “Lebanon has one cedar less,” President Fadi Semaan said. ^6

== a4 | The Oud Room (blog) | - | For Nawal
I heard her in Baalbek in 1998 and again in 2006, when there was no electricity and she sang anyway. ^1 Her pneumonia did not let go of her this time. ^2

“I'm not afraid of the silence; I rested in it between my songs,” she had told an interviewer. ^3 Of the 38 records that she made, I own 30. ^4 “There is one cedar fewer in Lebanon,” the president said, and for once I agreed with him. ^5

“When you clap, clap for the one who carries the chairs too,” she told us that night in Baalbek. ^6

== a5 | Paris Levant | 2021-11-19T09:00:00Z | A mass for Barakeh in Paris
A mass for Nawal Barakeh will be held in the Maronite church of Paris on Sunday, ten days after her death. ^1 “If you applaud, applaud also the man who carries the chairs,” a banner will say, in her own words. ^2

The singer made her first album in 1959 and gave her last concert in Dubai in 2017. ^3 “We were students of a school whose walls were a single voice,” the composer Elgammal said. ^4

== facts
- funeral / day | date | agree | 2021-11-15 @ a1.1 a2.1 a3.1
- funeral / place | place | refine | Zahle @ a1.1 a3.1 | her home town in Lebanon @ a2.1
- death / day | date | refine | 2021-11-11 @ a1.1 a3.2 | ten days before 2021-11-21 @ a5.1
- death / cause | other | disagree | pneumonia @ a1.7 a4.2 | heart attack @ a3.2 | conflicts: 0-1
- Nawal Barakeh / age | age | agree | 84 @ a1.1 a2.4 a3.2
- Nawal Barakeh / surname | name | disagree | Barakeh @ a1.1 a3.1 a5.1 | Baraka @ a2.1 | conflicts: 0-1
- coffin / bearers | count | disagree | 8 @ a1.3 | 6 @ a3.4 | conflicts: 0-1
- Nawal Barakeh / albums | count | agree | 38 @ a1.6 a4.4
- first album / year | date | agree | 1959 @ a1.6 a5.3
- Antoine Khoueiry / on the evening | quote | refine | She has taken the evening with her and left us the night @ a1.2 | She took the evening away and to us she left the night @ a2.2
- Rima / on her mother's wishes | quote | disagree | My mother asked for no black clothes and no long speeches @ a1.4 | Mother did not want black dresses, nor long speeches @ a2.5 | My mother asked for no black clothes and no loud speeches @ a3.3 | conflicts: 0-2 1-2
- Hosny Elgammal / on the school | quote | refine | We were pupils in a school that had one voice for a wall @ a2.3 | We were students of a school whose walls were a single voice @ a3.5 a5.4
- Nawal Barakeh / on silence | quote | refine | I do not fear silence, I have rested in it between all my songs @ a2.6 | I'm not afraid of the silence; I rested in it between my songs @ a4.3
- president / on the cedar | quote | refine | Lebanon has one cedar less @ a3.6 | There is one cedar fewer in Lebanon @ a4.5
- Nawal Barakeh / on clapping | quote | refine | When you clap, clap for the one who carries the chairs too @ a4.6 | If you applaud, applaud also the man who carries the chairs @ a5.2
