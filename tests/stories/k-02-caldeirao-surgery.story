== a1 | Rio Standard in English | 2022-03-03T15:00:00Z | Thiago Caldeirão out of hospital after vocal cord surgery
The sertanejo singer Thiago Caldeirão left the Hospital Santa Efigênia in São Paulo on Wednesday afternoon, six days after an operation on his vocal cords. ^1 ^2
“God gave me back my voice, and I'm going to take better care of it,” he whispered to fans. ^3
Surgeon Dr Lúcia Mendonza removed a polyp of four millimetres. ^4 ^5 “The operation went better than we expected,” she said. ^6
The 41-year-old must not sing for two months. ^7 ^8
Eleven concerts of the “Dust Road” tour were postponed. ^9 ^10
He had cancelled a show in Goiânia on 12 February after the third song. ^12
His wife, the presenter Bruna Salgueiro, had spent every night with him. ^11

== a2 | Agência Sul English service | - | Singer Thiago Caldeirão receives discharge
The singer Thiago Caldeirão, of 41 years, received hospital discharge this Wednesday (2), in the capital of São Paulo. ^1 ^2 ^3
He was interned since the past Friday, when he passed through the surgery. ^4
“God has returned my voice to me and I will look after it better,” he said with low voice at the door. ^5
According to the doctor Lúcia Mendonça, “the surgery was better than what we had hoped”. ^6 ^7 The polyp measured 4 mm. ^8
“Two months in silence is a long time for a man who talks too much,” played his wife, Bruna Salgueiro. ^9
Caldeirão asked patience to the fans. “Keep your tickets, because I'll be back for each one of you,” wrote he on Instagram. ^10

== a3 | Americas Music Week | 2022-03-07T12:00:00Z | Caldeirão's Dust Road tour on hold until summer
Brazilian country superstar Thiago Caldeirão has pushed back 11 dates after going under the knife for a polyp. ^1
“Hold on to your tickets, I'm coming back for every one of you,” he told his 19 million Instagram followers. ^2 ^3
“I don't want to come back fast. ^4 I want to come back right,” he said in a later post. ^91
His physician, Lúcia Mendonça, called for two months without singing. ^5 ^6
The tour, which began in Brasília in November, was to end in Lisbon on 9 April. It had drawn 380,000 people in 22 nights.
“Two months of silence is a long time for a man who talks too much,” said his manager, Nando Freixo. ^7

== a4 | The Daily Trumpeter | - | Brazilian heart-throb rushed home after throat op
Tearful Thiago Caldeirão says God gave him back his voice after throat surgery that left him mute. ^1
The singer, 41, whispered: “God gave me back my voice and I'm going to take better care of it.” ^2 ^3
“I don't want to come back quickly, I want to come back well,” he wrote. ^4
He walked out of the São Paulo clinic hand in hand with TV wife Bruna Salgueiro, who slept at his bedside each night. ^5 ^6
Fans wept when he stopped a gig last month after three songs. ^10 Now 11 concerts are cancelled and he cannot sing for two weeks. ^7 ^8
“The operation went better than expected,” his doctor said. ^9

== facts
- Thiago Caldeirão / discharge day | date | agree | 2022-03-02 @ a1.1 a2.1
- hospital / place | place | refine | Hospital Santa Efigênia in São Paulo @ a1.1 | capital of São Paulo @ a2.3 | São Paulo clinic @ a4.5
- operation / day | date | disagree | 2022-02-24 (six days before Wednesday) @ a1.2 | 2022-02-25 @ a2.4
- Thiago Caldeirão / on his voice | quote | refine | God gave me back my voice, and I'm going to take better care of it @ a1.3 a4.2 | God has returned my voice to me and I will look after it better @ a2.5 | God gave him back his voice @ a4.1
- surgeon / name | name | disagree | Lúcia Mendonza @ a1.4 | Lúcia Mendonça @ a2.6 a3.5
- polyp / size | quantity | agree | 4 mm @ a1.5 a2.8
- surgeon / on the operation | quote | refine | The operation went better than we expected @ a1.6 | the surgery was better than what we had hoped @ a2.7 | The operation went better than expected @ a4.9
- Thiago Caldeirão / age | age | agree | 41 @ a1.7 a2.2 a4.3
- Thiago Caldeirão / time without singing | duration | disagree | two months @ a1.8 a3.6 | two weeks @ a4.8
- concerts / number | count | agree | 11 @ a1.9 a3.1 a4.7
- concerts / status | status | disagree | postponed @ a1.10 a3.1 | cancelled @ a4.7
- Bruna Salgueiro / nights at hospital | other | agree | every night with him @ a1.11 a4.6
- two months of silence / remark | quote | disagree | Two months in silence is a long time for a man who talks too much (Bruna Salgueiro) @ a2.9 | Two months of silence is a long time for a man who talks too much (Nando Freixo) @ a3.7
- Thiago Caldeirão / on tickets | quote | refine | Keep your tickets, because I'll be back for each one of you @ a2.10 | Hold on to your tickets, I'm coming back for every one of you @ a3.2
- tickets post / where posted | other | agree | Instagram @ a2.10 a3.3
- Thiago Caldeirão / on coming back | quote | refine | I don't want to come back fast. I want to come back right @ a3.4 a3.91 | I don't want to come back quickly, I want to come back well @ a4.4
- stopped show / date | date | refine | 2022-02-12 @ a1.12 | last month @ a4.10
- polyp / removed | other | agree | polyp @ a1.5 a2.8 a3.1
- Bruna Salgueiro / relation | other | agree | wife @ a1.11 a2.9 a4.6
