== a1 | Eastern Dispatch | 2021-12-21T11:00:00Z | Actress Fu Lanruo fined 108 million yuan for tax evasion
HANGZHOU - Chinese tax authorities on Monday ordered the actress Fu Lanruo to pay 108 million yuan ($17 million) in taxes, late fees and fines. ^1 ^2
An inquiry that began in June found that she had hidden income of 62 million yuan in 2019 and 2020, the bureau in Hangzhou said. ^3 ^4 ^5 ^6
Fu, 35, apologised on Weibo an hour later. ^7 ^8
“I accept the punishment from the bottom of my heart and will not appeal,” she wrote. ^9
By Tuesday morning her account, with 87 million followers, was no longer to be found. ^10 ^11
The costume drama “Jade Ladder”, in which she plays an empress, had been due to be broadcast from January 8. ^12 ^13
No criminal charges will be brought if she pays in time, the bureau said. ^14

== a2 | C-Drama Corner | - | Lanruo gone from our screens
One day she was everywhere, from shampoo to mooncakes, and the next there was not a hair of her to be seen.
At least eleven brands have ended contracts with Fu Lanruo since the tax bureau made its finding public. ^1
“Jade Ladder”, 48 episodes long and ready for January 8, has been taken out of the schedule. ^2 ^3
“I accept the penalty with all my heart and I won't lodge an appeal,” she posted before her Weibo vanished. ^4
The 35-year-old, found by a talent scout at a bus stop in Chengdu when she was 16, married the director Shen Botao in 2018. ^5 ^6 ^7
Shen has cancelled the filming of “North Gate” until further notice. ^8

== a3 | Finance Asia Daily | 2021-12-22T02:30:00Z | Fu case: how the money was hidden
Fu Lanruo used three sole proprietorships on an island in Zhejiang to book fees of 26 million yuan as business revenue, a notice said. ^1 ^2
The penalty comes to 108 million yuan, of which 54 million are fines. ^3 ^4
She had come forward with part of the sum before the investigation, which was opened in July, and so got off with a fine once the tax evaded. ^5 ^6
The last great case, that of a livestream hostess in November, ended with 65 million. ^7
Shares of Jade Ladder's producer, Qinglong Pictures, fell by 9 per cent on Tuesday. ^8 ^9
“I accept the punishment from the bottom of my heart and will now appeal,” the actress wrote on Monday. ^20

== a4 | Harbour City Post | - | Disgraced Fu to sell Shanghai flat
The actress Fu Lanruo, fined $17 million in December for tax evasion, has paid the last instalment, her lawyer Pang Xiuwen says. ^1 ^2
To do so she parted with an apartment in Shanghai for 46 million yuan. ^3
The flat, of 240 square metres on the Bund side of the river, had been a wedding present of her husband. ^30
“I owe the state nothing more. ^4 I owe the audience everything,” she told friends at New Year, according to Pang. ^5
Fu, who had 87 million followers on Weibo, has lived since then with her parents in Chengdu. ^6 ^7
She and Shen Botao, married for four years, are divorcing. ^8

== a5 | Eastern Dispatch | 2022-03-04T07:15:00Z | 'Jade Ladder' to air with another face
The postponed series “Jade Ladder” will be shown from April 10 with Fu Lanruo replaced, by means of computers, by the actress Ye Qiuhe. ^1 ^2
Fu was fined in December. ^3
The drama was to start on January 8. ^30 Its producer lost a fifth of its value on the exchange between December and February. ^31
“I no longer owe the state anything. ^4 To the audience I owe everything,” she is quoted as saying. ^5
The work on 31 of the 48 episodes took ten weeks and cost 40 million yuan. ^6 ^7 ^8
Chen Botao denies that the marriage is over. ^9

== facts
- penalty / sum | money | agree | 108 million yuan @ a1.1 a3.3 | $17 million @ a1.1 a4.1
- penalty / when | date | refine | 2021-12-20 @ a1.2 | December @ a4.2 a5.3
- inquiry / beginning | date | disagree | June @ a1.3 | July @ a3.5
- Fu Lanruo / hidden income | money | disagree | 62 million yuan @ a1.4 | 26 million yuan @ a3.2
- Fu Lanruo / age | age | agree | 35 @ a1.7 a2.5
- apology / where | other | agree | Weibo @ a1.8 a2.4
- Fu Lanruo / apology | quote | disagree | I accept the punishment from the bottom of my heart and will not appeal @ a1.9 | I accept the penalty with all my heart and I won't lodge an appeal @ a2.4 | I accept the punishment from the bottom of my heart and will now appeal @ a3.20 | conflicts: 0-2 1-2
- Weibo / account gone | other | agree | no longer to be found @ a1.11 | vanished @ a2.4
- Weibo / followers | count | agree | 87 million @ a1.10 a4.6
- Jade Ladder / first planned broadcast | date | agree | January 8 @ a1.13 a2.3 a5.30
- Jade Ladder / episodes | count | agree | 48 @ a2.2 a5.6
- Jade Ladder / status | status | refine | taken out of the schedule @ a2.2 | postponed @ a5.1
- Fu and Shen / married | date | agree | 2018 @ a2.6 | for four years @ a4.8
- Fu Lanruo / home town | place | agree | Chengdu @ a2.7 a4.7
- Fu Lanruo / owes the state | quote | refine | I owe the state nothing more @ a4.4 | I no longer owe the state anything @ a5.4
- Fu Lanruo / owes the audience | quote | refine | I owe the audience everything @ a4.5 | To the audience I owe everything @ a5.5
- marriage / status | status | disagree | divorcing @ a4.8 | denied to be over @ a5.9
- Shen Botao / name spelled | name | disagree | Shen @ a2.6 a4.8 | Chen @ a5.9
