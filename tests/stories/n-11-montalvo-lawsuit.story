== a1 | Diario Reforma Norte (English) | 2022-09-14T16:00:00Z | Actress Ximena Montalvo sues network for 90 million pesos
The actress Ximena Montalvo has brought a civil action against the network TeleAzteca Once, from which she claims 90 million pesos for breach of contract and moral damage, her lawyer, Hugo Carranza, confirmed on Tuesday. ^1
The suit was filed on September 8 at the 14th civil court of Mexico City. ^2 The protagonist of “Ríos de Fuego” says that she was written out of the series in the middle of its second season, when she was five months pregnant. ^3
“They did not kill off my character. ^4 They killed off a pregnant woman,” said Montalvo, 37, outside the court. ^5
The channel has fifteen working days to answer. ^6 In 2018 it paid an undisclosed sum to the actor Bruno Elizalde in a similar case. ^7
Montalvo gave birth to a boy, Mateo, on March 30. ^8
“I will raise my son so that he respects what they didn't,” she added. ^21

== a2 | TVyMás | 2022-09-16T15:00:00Z | Ximena vs. the network
Ximena Montalvo took a breath and said it: “They didn't kill a character, they killed a woman who was pregnant.” ^1
The Sonora-born star had a contract for three seasons of “Ríos de Fuego” and was paid for one and a half, states the complaint, of which this magazine has a copy. ^2 It asks for 90 million pesos, of which half would go to mothers in the industry. ^3
It was last November, she tells, that a producer sent her a voice message with the news. ^4 She was then five months along. ^5
Her husband, the chef Íñigo Larrea, has accompanied her at every step. ^6
The second season, watched by 3.1 million a night, comes to its close on September 30. ^21 “I shall bring up my son to respect what they did not,” Ximena said. ^22

== a3 | Hollywood Trade Daily | 2022-09-15T19:30:00Z | Mexican star alleges pregnancy bias in $4.5M suit
Mexican actress Ximena Montalvo (“The Widow of Tijuana”) has filed a $4.5 million suit against broadcaster TeleAzteca Once, alleging that she was fired because she was expecting. ^1
The complaint, lodged last Thursday, names producer Renata Guizar. ^2 According to it Guizar told the actress by e-mail in October 2021 that her part would end after episode 34 of the show's sophomore run. ^3
TeleAzteca Once said in a statement that it “respects all mothers” and that the exit was “a creative decision taken a year earlier”. ^4
Montalvo's attorney, Hugo Carranza, also represented Bruno Elizalde, who settled with the network four years ago. ^5
The season finale airs Oct. 7. ^21

== a4 | La Voz de Hermosillo | - | Our Ximena will not be silent
“I am not doing it for the money but for those who come after me,” the Hermosillo actress Ximena Montalvo has told La Voz by telephone. ^1
She began the telenovela in 2020 and signed for three seasons. ^2 When she told the production of the baby, in her fifth month, she was congratulated; a week later she was out. ^3
The company calls it “a creative decision that was made a year before”. ^4 It must reply to the court within 15 working days. ^5
Little Mateo, who came into the world in April, was asleep during our conversation. ^6

== a5 | Espectáculos Hoy | - | Settlement in sight?
The channel TeleAzteca Once would be willing to pay Ximena Montalvo 30 million pesos, a third of what the actress, 37, demands, to end the dispute. ^1 Her attorney Hugo Carranza denies any offer. ^2
“I'm not doing this for money; I do it for the women who come after,” she repeated on Friday. ^3 The first hearing is set for October 20. ^4
“Ríos de Fuego” will end on October 7, without her. ^21

== facts
- claim / amount | money | refine | 90 million pesos @ a1.1 a2.3 | $4.5 million @ a3.1 | 90 million pesos, three times 30 @ a5.1
- lawyer / name | name | agree | Hugo Carranza @ a1.1 a3.5 a5.2
- suit / filed | date | refine | 2022-09-08 @ a1.2 | last Thursday @ a3.2
- series / pregnant how far | duration | agree | five months @ a1.3 a2.5 a4.3
- Montalvo / on her exit | quote | refine | They did not kill off my character. ^4 They killed off a pregnant woman @ a1.4 a1.5 | They didn't kill a character, they killed a woman who was pregnant @ a2.1
- Montalvo / age | age | agree | 37 @ a1.5 a5.1
- answer / time | duration | agree | fifteen working days @ a1.6 a4.5
- Elizalde / settlement when | date | refine | 2018 @ a1.7 | four years ago @ a3.5
- Mateo / birth | date | disagree | 2022-03-30 @ a1.8 | April @ a4.6
- contract / seasons | count | agree | 3 @ a2.2 a4.2
- Montalvo / from | place | refine | Sonora @ a2.2 | Hermosillo @ a4.1
- exit / when told | date | disagree | November @ a2.4 | 2021-10 @ a3.3
- exit / how told | other | disagree | voice message @ a2.4 | e-mail @ a3.3
- network / on the exit | quote | refine | a creative decision taken a year earlier @ a3.4 | a creative decision that was made a year before @ a4.4
- Montalvo / why she sues | quote | refine | I am not doing it for the money but for those who come after me @ a4.1 | I'm not doing this for money; I do it for the women who come after @ a5.3
- son / name | name | agree | Mateo @ a1.8 a4.6
- exit / season | other | refine | in the middle of the second season @ a1.3 | after episode 34 of the sophomore run @ a3.3
- series / finale | date | disagree | 2022-10-07 @ a5.21 a3.21 | 2022-09-30 @ a2.21
- Montalvo / on her son | quote | refine | I shall bring up my son to respect what they did not @ a2.22 | I will raise my son so that he respects what they didn't @ a1.21
