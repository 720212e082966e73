== a1 | Pearl River Post | 2022-03-16T04:00:00Z | Actress Lian Yutong fined 118 million yuan for tax evasion
Chinese actress Lian Yutong has been ordered to pay 118 million yuan (US$18.6 million) in back taxes, late fees and fines, tax authorities in Suzhou said on Tuesday. ^1
The 36-year-old was found to have evaded 44 million yuan in taxes between 2018 and 2020 by disguising pay for her work as income of three companies. ^2
"I accept the decision completely and apologise to the public," Lian wrote on Weibo, where she has 61 million followers. ^3
Two brands, a Swiss watchmaker and a dairy, ended their contracts with her within hours. ^4
Her costume series "Nine Gates of Jade," which was shot in 2020, has yet to be broadcast. ^5
She is not the first: a livestream host in Hangzhou and two actors were fined last year.

== a2 | Strait Business Journal | 2022-03-17T01:30:00Z | Fallen star
The tax bureau of Suzhou has handed one of China's best-paid actresses a bill of RMB118m. ^1
Lian Yutong, 36, hid income from five television series and eleven endorsements, according to the bureau's notice of March 15. ^2
It put the evaded sum at RMB44m and the underpaid one at a further RMB9m. ^3
The investigation was opened last September after a tip from a former assistant. ^4
Shares of Huanyu Dawn Pictures, of which she owns 6 per cent, fell by 8.2 per cent in Shenzhen on Wednesday. ^5
A criminal case will not be brought if she pays within the time set, as it is a first offence. ^6

== a3 | Celebrity Orient | - | Lian Yutong says sorry
Lian Yutong bowed her head. "I accept the punishment completely and apologize to the public," the "Nine Gates of Jade" star posted on Tuesday night. ^1
She will have to pay more than 100 million yuan after she cheated on her taxes from 2017 until 2020. ^2
A Swiss watch brand dropped the 38-year-old at once, and a dairy firm followed. ^3
Her husband, the director Zhai Beichuan, deleted all wedding pictures from his account. ^4 The two married in Bali in 2017 and have a four-year-old son.
It is not the first storm for the star: in 2014 she paid 300,000 yuan to a photographer whose camera she had thrown into a pool.

== a4 | Montreal Asia Letter | - | Why Chinese stars disappear
The name of Lian Yutong vanished from the credits of her old series last week, and "Nine Gates of Jade," finished two years ago, will probably never be seen. ^1
Prosecutors have charged her with tax evasion, and she was told to pay the equivalent of 23.7 million Canadian dollars. ^2
It began, as it often does, with somebody close: a former driver wrote to the authorities in the autumn. ^3
Film company Huanyu Dawn, in which the actress has a stake, lost 8 percent on the stock exchange in one day. ^4
Her spouse, filmmaker Zhai Beichuan, is being looked into as well, Hong Kong papers say. ^5 He denies wrongdoing.
== facts
- Lian Yutong / bill | money | refine | 118 million yuan (US$18.6 million) @ a1.1 | RMB118m @ a2.1 | more than 100 million yuan @ a3.2 | 23.7 million Canadian dollars @ a4.2
- decision / announced | date | agree | 2022-03-15 @ a1.1 a2.2
- tax office / place | place | agree | Suzhou @ a1.1 a2.1
- Lian Yutong / age | age | disagree | 36 @ a1.2 a2.2 | 38 @ a3.3
- Lian Yutong / evaded sum | money | agree | 44 million yuan @ a1.2 a2.3
- evasion / years | date | disagree | 2018/2020 @ a1.2 | 2017/2020 @ a3.2
- Lian Yutong / apology | quote | disagree | "I accept the decision completely and apologise to the public" @ a1.3 | "I accept the punishment completely and apologize to the public" @ a3.1
- brands / dropped her | other | agree | Swiss watchmaker and dairy @ a1.4 a3.3
- "Nine Gates of Jade" / shot | date | refine | 2020 @ a1.5 | two years ago @ a4.1
- "Nine Gates of Jade" / release | status | refine | yet to be broadcast @ a1.5 | probably never be seen @ a4.1
- Lian Yutong / criminal case | status | disagree | none if she pays @ a2.6 | charged @ a4.2
- informer / who | other | disagree | a former assistant @ a2.4 | a former driver @ a4.3
- tip / when | date | refine | before last September @ a2.4 | in the autumn @ a4.3
- Huanyu Dawn / shares | quantity | refine | fell by 8.2 per cent @ a2.5 | lost 8 percent @ a4.4
- Lian Yutong / stake | other | refine | 6 per cent @ a2.5 | a stake @ a4.4
- Lian Yutong / husband | name | agree | Zhai Beichuan @ a3.4 a4.5
