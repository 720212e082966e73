== a1 | Mapo Wire Service | 2021-05-12T08:30:00Z | ARGO's Hwi to pause activities for health
Nam Hwi of the seven-member boy group ARGO will suspend his activities because of anxiety symptoms, his agency, Bluegate, said on Wednesday. ^1
The 24-year-old fell ill after a music programme on May 7 and was advised by doctors to take "absolute rest," it said. ^2
ARGO will promote their new single, due on May 24, as six. ^3
"I am sorry that I cannot keep the promise I made to you, and I will become healthy," Hwi wrote in a letter on the fan platform. ^4
He had already taken leave for three months in 2019, after a knee operation, and missed the group's first tour of Japan. ^5 The agency did not say when he will return. ^6

== a2 | Stan Report | - | Get well, Hwi
ARGO are down to six for now. ^6 Main vocalist Hwi, who has been struggling with anxiety, is stepping back, Bluegate told fans on Wednesday. ^1
Those who were at the recording on May 9 had noticed that he left the stage in the middle of the second song. ^2
"I'm sorry that I couldn't keep the promise I made to you, and I will become healthy," he said in a note to fans. ^3
He will be away until the autumn, according to the label. ^4
In 2019 a knee injury kept Hwi off the stage for half a year. ^5 Group mate Ji-o took a break in 2020 as well.

== a3 | Jakarta Hallyu | 2021-05-13T03:00:00Z | ARGO member takes leave because of panic disorder
K-pop singer Nam Hwi (24) of ARGO takes a hiatus due to panic disorder. ^1
His agency Bluegate asked fans "not to send speculation, but time." ^2
The group goes on with six persons and releases the single "Compass Error" on May 24. ^3 An online concert on June 19, for which 38,000 tickets are sold already, will go ahead. ^4
ARGO debuted in 2017 and visited Jakarta in January 2020, with Hwi still recovering from a cold.
Other singers have spoken openly of such troubles in recent years, and one of them, Lee Garam of the duo Monsoon, stayed away for 14 months.

== a4 | The Sunday Fan | 2021-10-04T09:00:00Z | He's back
Five months after he withdrew from the spotlight, Nam Hwi is again a member of ARGO. ^1
The singer returned at the group's concert in Busan on Saturday, unannounced, in the third song, "Compass Error," and 9,000 people rose. ^2
"I was afraid of the light, and now I was only afraid of forgetting the words," he told them. ^3
The agency said that he would be at the fan signing in Daegu next weekend. ^4
Two other members have had a busy summer: Ji-o acted in a web drama of eight parts, and leader Taebin published a book of recipes that sold 45,000 copies.

== a5 | Pusan Weekender | - | Tears in Busan
It took fans a second to count to seven. ^4 When the lights came on for "Compass Error," Hwi stood on the left. ^1
"I was afraid of the lights, and now I was only afraid of forgetting the steps," said the 25-year-old, who had been absent since May. ^2
About 9,000 had come to the arena on Sunday, the second of two evenings. ^3
ARGO's fourth mini-album is announced for November.
The night before a fan had already fainted from heat and was back in her seat by the encore. For the second encore they sang an old song of 2018, which is never played on the radio, and nobody went home before eleven.

== facts
- hiatus / announced | date | agree | 2021-05-12 @ a1.1 a2.1
- ARGO / active members | count | agree | 6 @ a1.3 a2.6 a3.3
- ARGO / members | count | agree | 7 @ a1.1 a5.4
- Nam Hwi / illness | other | disagree | anxiety @ a1.1 a2.1 | panic disorder @ a3.1
- Nam Hwi / fell ill on | date | disagree | 2021-05-07 @ a1.2 | May 9 @ a2.2
- Nam Hwi / age | age | refine | 24 @ a1.2 a3.1 | 25 @ a5.2
- single / release | date | agree | 2021-05-24 @ a1.3 a3.3
- Nam Hwi / letter | quote | refine | "I am sorry that I cannot keep the promise I made to you, and I will become healthy" @ a1.4 | "I'm sorry that I couldn't keep the promise I made to you, and I will become healthy" @ a2.3
- knee / absence in 2019 | duration | disagree | three months @ a1.5 | half a year @ a2.5
- Nam Hwi / return | status | disagree | agency did not say @ a1.6 | autumn, according to the label @ a2.4
- hiatus / length | duration | refine | five months @ a4.1 | since May @ a5.2
- Busan concert / day | date | disagree | 2021-10-02 @ a4.2 | Sunday @ a5.3
- Busan concert / audience | count | refine | 9,000 @ a4.2 | about 9,000 @ a5.3
- Nam Hwi / on stage | quote | disagree | "I was afraid of the light, and now I was only afraid of forgetting the words" @ a4.3 | "I was afraid of the lights, and now I was only afraid of forgetting the steps" @ a5.2
- return / song | name | agree | "Compass Error" @ a4.2 a5.1
- agency / name | name | agree | Bluegate @ a1.1 a2.1 a3.2
