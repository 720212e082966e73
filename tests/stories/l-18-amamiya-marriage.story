== a1 | Kanto Shimbun English | 2022-11-22T11:00:00Z | Actor Amamiyama marries comedian Tsujibayashi
Actor Ryosuke Amamiyama, 38, and comedian Hina Tsujibayashi, 35, have registered their marriage, they announced on Tuesday, a date which in Japan can be read as “good couple day”. ^1

“We laughed at the same mistake at the same time, and so we went to the ward office,” they wrote in a joint fax to the media. ^2 Tsujibayashi is not pregnant and will keep working, according to her agency. ^3

The two played a divorced couple in the 2020 series “Leftover Curry”. ^4 “He carries my suitcase and I carry the conversation,” Tsujibayashi said on her radio programme. ^5 No ceremony is planned. ^6

Her partner on stage, Momo Ikegaya, complained: “I found out from a taxi driver, and I paid him for it.” ^7

== a2 | J-Idol Scoop | - | Surprise!! Amamiyama-san and Hina-chan tie the knot
The handsome man of one hundred dramas is taken, by the funniest girl of Osaka! ^1 “At the same moment we laughed about the same error, therefore we went to the ward office,” thus their fax. ^2

Hina-chan on the radio: “My suitcase is carried by him, the talk is carried by me.” ^3 The two became close at the shooting of “Leftover Curry” and lived together for one year. ^4

Momo-chan was shocked. “A taxi driver told me about it and I even paid him,” she cried. ^5 In June, for his birthday, the lovers went to Hakodate. ^6

== a3 | Orient News Agency | 2022-11-22T14:00:00Z | Japanese screen idol weds comedian
TOKYO – Japanese actor Ryosuke Amamiyama has married comedian Hina Tsujibayashi, 35, after a relationship of two years. ^1

“We laughed at the same mistake at the same time, and so we went to the ward office,” the newlyweds said. ^2 Shares in the company that makes his favourite noodles rose 3 percent. ^3

“I ask my fans to eat well and to be angry for no more than three days,” Amamiyama, 38, told them in Japanese. ^4

== a4 | Pop Pacific (US) | - | Japan's Heartthrob Is Off the Market
They laughed at the same joke, and then they got married. “We laughed at the same mistake at the same wedding, and so we went to the ward office,” the pair announced on November 23. ^1

Bride-to-be fans can breathe: a party will be held in Hawaii in the spring. ^2 Tsujibayashi, who is expecting, made her name in a duo. ^3 “Please eat properly, and be mad at me for three days at most,” the groom asks of his admirers. ^4

His mother approves. “At last somebody in this house talks,” she told a magazine. ^5

== a5 | Setagaya Neighbour | - | A quiet Tuesday at the ward office
The clerk did not look up. “I stamped it and said congratulations, as I do for everyone,” he says. ^1 Ryosuke Amamiyama and Hina Tsujibayashi came at 8.40 on Tuesday morning, masked, and were out in twelve minutes. ^2

His mother, who has a stationery shop nearby, is content: “Finally there's someone talking in this house.” ^3 A wedding feast will not take place. ^4 The couple had met in 2020, before the camera, as man and ex-wife. ^5

== facts
- marriage / announcement | date | disagree | 2022-11-22 @ a1.1 | 2022-11-23 @ a4.1 | conflicts: 0-1
- marriage / registration day | date | refine | Tuesday morning, 8.40 @ a5.2 | by 2022-11-22 @ a1.1 a3.1
- Ryosuke Amamiyama / age | age | agree | 38 @ a1.1 a3.4
- Hina Tsujibayashi / age | age | agree | 35 @ a1.1 a3.1
- Hina Tsujibayashi / pregnancy | status | disagree | not pregnant @ a1.3 | expecting @ a4.3 | conflicts: 0-1
- celebration / status | status | disagree | no ceremony @ a1.6 a5.4 | party in Hawaii in the spring @ a4.2 | conflicts: 0-1
- couple / series in which they met | other | refine | Leftover Curry, a divorced couple, 2020 @ a1.4 a5.5 | Leftover Curry @ a2.4
- couple / time together | duration | refine | two years @ a3.1 | one year under one roof @ a2.4 | met in 2020 @ a5.5
- couple / fax | quote | disagree | We laughed at the same mistake at the same time, and so we went to the ward office @ a1.2 a3.2 | At the same moment we laughed about the same error, therefore we went to the ward office @ a2.2 | We laughed at the same mistake at the same wedding, and so we went to the ward office @ a4.1 | conflicts: 0-2 1-2
- Hina Tsujibayashi / on the suitcase | quote | refine | He carries my suitcase and I carry the conversation @ a1.5 | My suitcase is carried by him, the talk is carried by me @ a2.3
- Momo Ikegaya / on the taxi driver | quote | refine | I found out from a taxi driver, and I paid him for it @ a1.7 | A taxi driver told me about it and I even paid him @ a2.5
- Ryosuke Amamiyama / to fans | quote | refine | I ask my fans to eat well and to be angry for no more than three days @ a3.4 | Please eat properly, and be mad at me for three days at most @ a4.4
- mother / on talking | quote | refine | At last somebody in this house talks @ a4.5 | Finally there's someone talking in this house @ a5.3
