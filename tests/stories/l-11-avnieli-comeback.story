== a1 | Yarkon Daily | 2022-06-24T06:00:00Z | Avnieli returns to Caesarea after 11 years
Singer Ilai Avnieli stepped onto the stage of the Caesarea amphitheatre on Thursday night and needed four minutes before he could sing. ^1 “I thought you had forgotten me, and I see that I forgot myself,” he told 3,600 spectators in Hebrew. ^2

Avnieli, 49, had not given a concert since 2011, when he lost his hearing in one ear. ^3 He sang 19 songs. ^4

“Doctors gave me back half the music, and you brought the other half,” he said before the encore. ^5 His former wife, the actress Noga Tzidkoni, sat in the third row. “I cried already in the car park,” she said. ^6

A second evening is set for July 7. ^7

== a2 | Holy Land Wire | - | Israeli rock legend back on stage
Israeli rock singer Ilai Avnieli has ended a silence of 11 years with a concert in the Roman theatre of Caesarea. ^1

“I believed that you had forgotten me, but I see it was I who forgot myself,” he said. ^2 His illness, sudden hearing loss, struck him on a tour of Argentina. ^3

The musician, 49, thanked physicians and public. “The doctors returned to me one half of the music, you brought me the second half,” he said. ^4 His bassist, Uri Shemtov, said: “We rehearsed for eight months in a bomb shelter, for the acoustics.” ^5

== a3 | Tribune of Haifa | - | Half the music, all the tears
No fewer than 22 songs were on the list when Ilai Avnieli came back on Thursday; the last ended at 12.40am. ^1

“We've been rehearsing eight months in a shelter because the acoustics are good,” said Uri Shemtov, the bass player. ^2 Tzidkoni, who was married to the singer from 2003 to 2010, did not hide her feelings. “I was crying in the parking lot already,” she said. ^3

The critics were kind. “He sings lower, and he means it higher,” wrote one. ^4 Tickets for July 7 went in nine minutes. ^5

== a4 | Rock Atlas (US) | 2022-07-10T12:00:00Z | Ilai Avnieli: Live, With One Ear
“Doctors gave me back half the money, and you brought the other half,” the American subtitles had Ilai Avnieli say, and the clip went round the world. ^1 He meant music, of course. ^2

The 47-year-old, deaf in one ear for over a decade, played the second of his two nights at Caesarea on Thursday. ^3 “If I fall off the note, catch me,” he asked the crowd. ^4 A reviewer in Tel Aviv found that “his voice is lower and his meaning is higher.” ^5

An album, his ninth, will come out in November. ^6

== a5 | Tel Aviv After Dark | - | What next for Ilai?
Ilai Avnieli will go into the studio in September, his manager Gali Roth says, and the album will be on sale in January. ^1 On the second evening the public sang half the songs. “Should I fall from the note, catch me,” he had asked, and they did. ^2 “I have no more farewells in me,” he told us backstage. ^3

== facts
- first concert / day | date | agree | 2022-06-23 @ a1.1 a3.1
- first concert / place | place | refine | Caesarea amphitheatre @ a1.1 | Roman theatre of Caesarea @ a2.1
- Ilai Avnieli / age | age | disagree | 49 @ a1.3 a2.4 | 47 @ a4.3 | conflicts: 0-1
- Ilai Avnieli / silence | duration | refine | since 2011 @ a1.3 | 11 years @ a2.1
- Ilai Avnieli / hearing | other | refine | lost in one ear @ a1.3 | sudden hearing loss @ a2.3 | deaf in one ear @ a4.3
- first concert / songs | count | disagree | 19 @ a1.4 | 22 @ a3.1 | conflicts: 0-1
- second concert / day | date | agree | 2022-07-07 @ a1.7 a3.5 a4.3
- album / release | date | disagree | November @ a4.6 | January @ a5.1 | conflicts: 0-1
- Noga Tzidkoni / relation | other | refine | former wife @ a1.6 | married from 2003 to 2010 @ a3.3
- Ilai Avnieli / on forgetting | quote | refine | I thought you had forgotten me, and I see that I forgot myself @ a1.2 | I believed that you had forgotten me, but I see it was I who forgot myself @ a2.2
- Ilai Avnieli / on half the music | quote | disagree | Doctors gave me back half the music, and you brought the other half @ a1.5 | The doctors returned to me one half of the music, you brought me the second half @ a2.4 | Doctors gave me back half the money, and you brought the other half @ a4.1 | conflicts: 0-2 1-2
- Noga Tzidkoni / on crying | quote | refine | I cried already in the car park @ a1.6 | I was crying in the parking lot already @ a3.3
- Uri Shemtov / on rehearsals | quote | refine | We rehearsed for eight months in a bomb shelter, for the acoustics @ a2.5 | We've been rehearsing eight months in a shelter because the acoustics are good @ a3.2
- critic / on his voice | quote | refine | He sings lower, and he means it higher @ a3.4 | his voice is lower and his meaning is higher @ a4.5
- Ilai Avnieli / on the note | quote | refine | If I fall off the note, catch me @ a4.4 | Should I fall from the note, catch me @ a5.2
