== a1 | Lazio Press Agency | 2024-05-08T10:00:00Z | Pop star Ginevra Santangeli separates from footballer husband
The Italian singer Ginevra Santangeli and the footballer Davor Bašić have separated after seven years of marriage, their lawyers said on Tuesday. ^1 ^2
“We have loved each other very much, and we will go on respecting each other,” the two said in a joint note. ^3
“The children will live with both of us,” it added. ^4
Santangeli, 33, won the Riviera festival in 2016 with “Vetro”. ^5 ^6
The pair were married in Ravello in June 2017 and have two children, Leone, 5, and Mia, 2. ^7 ^8
Weekly magazine Oggi Stelle had reported in March that Bašić had moved into a hotel. ^11
“There are no third persons in this story,” said the lawyer Carlo Pennisi. ^9 ^10

== a2 | Roma in English | - | Ginevra: “It hurts, but I'm breathing”
She chose the stage to speak. Ginevra Santangeli halted her concert at the Palazzo dello Sport on Wednesday night. ^1 ^2
“It hurts, but I'm breathing,” she told the 9,000 spectators. ^3 ^4 “Don't take anybody's side, because there are no sides.” ^5
Then she sat at the piano and did “Vetro”, the song with which she triumphed at Riviera eight years ago. ^6
The day before, the separation from Davor Bašić, 36, had been confirmed. ^7 ^8
“We've loved one another a lot and will continue to have respect for each other,” they wrote. ^9
“No third parties exist in this affair,” according to their lawyer, Carlo Pennisi. ^10

== a3 | The Morning Bugle | 2024-05-09T06:00:00Z | Bašić's wife dumps him on stage
Former Bournemouth ace Davor Basic's marriage is over, and his pop star wife told 12,000 fans all about it in Rome. ^1 ^2
“It hurts but I breathe,” sobbed Ginevra Santangeli, 33. ^3 ^4
“Don't take sides: there aren't any,” she pleaded with the crowd on Wednesday. ^5
The Croat, 36, wed the Italian beauty at a £400,000 bash on the Amalfi Coast in summer 2017. ^6 ^7
The pair share son Leone and daughter Mia. ^8
“There are no third persons in this story,” insisted lawyer Carlo Pennisi. ^9
A pal claimed: “Davor moved out in January and he's gutted.” ^10

== a4 | Starlight Weekly | - | Love's over for Ginevra and Davor
Ginevra Santangeli and Davor Bašić are getting divorced after a seven-year marriage. ^1 ^2
“We have loved each other very much and we will go on respecting and loving each other,” the couple said. ^3
“Our kids are going to live with the two of us,” they went on. ^4
“I would like to thank whoever has sent me a hug these days,” Santangeli posted on Instagram. ^5 ^6
Bašić has so far said only: “I lost the most important match.” ^7 A friend dates his move to a hotel to January. ^8

== a5 | Adriatic Voice | - | Bašić breaks silence in Split
“I have lost the game that mattered most,” Davor Bašić said when journalists reached him in Split. ^1
The midfielder, 36, will stay with his parents until training starts in July. ^2
His wife, who on TikTok thanked “everyone who sent me an embrace in these days”, sings in Milan tonight. ^3 ^4
Bašić scored 41 goals for Croatian and English clubs before his transfer to Rome in 2015.

== facts
- separation / announced | date | agree | 2024-05-07 @ a1.1 a2.7
- marriage / length | duration | agree | seven years @ a1.2 a4.2
- couple / joint note | quote | disagree | We have loved each other very much, and we will go on respecting each other @ a1.3 | We've loved one another a lot and will continue to have respect for each other @ a2.9 | We have loved each other very much and we will go on respecting and loving each other @ a4.3 | conflicts: 0-2 1-2
- couple / on the children | quote | refine | The children will live with both of us @ a1.4 | Our kids are going to live with the two of us @ a4.4
- Ginevra Santangeli / age | age | agree | 33 @ a1.5 a3.4
- Riviera festival / year | date | agree | 2016 @ a1.6 a2.6
- Riviera festival / song | other | agree | Vetro @ a1.6 a2.6
- wedding / date | date | refine | 2017-06 @ a1.7 | summer 2017 @ a3.6
- wedding / place | place | refine | Ravello @ a1.7 | Amalfi Coast @ a3.7
- children / names | name | agree | Leone and Mia @ a1.8 a3.8
- Carlo Pennisi / on third persons | quote | refine | There are no third persons in this story @ a1.9 a3.9 | No third parties exist in this affair @ a2.10
- Carlo Pennisi / role | other | agree | lawyer @ a1.10 a2.10 a3.9
- concert / day | date | agree | 2024-05-08 @ a2.1 a3.5
- concert / place | place | refine | Palazzo dello Sport @ a2.2 | Rome @ a3.2
- concert / audience | count | disagree | 9000 @ a2.4 | 12000 @ a3.1
- Ginevra Santangeli / on pain | quote | refine | It hurts, but I'm breathing @ a2.3 | It hurts but I breathe @ a3.3
- Ginevra Santangeli / on sides | quote | refine | Don't take anybody's side, because there are no sides @ a2.5 | Don't take sides: there aren't any @ a3.5
- Davor Bašić / age | age | agree | 36 @ a2.8 a3.6 a5.2
- couple / status | status | refine | separated @ a1.2 a2.7 | marriage is over @ a3.1 | getting divorced @ a4.1
- Davor Bašić / moved out | date | agree | January @ a3.10 a4.8
- Ginevra Santangeli / thanks | quote | refine | I would like to thank whoever has sent me a hug these days @ a4.5 | everyone who sent me an embrace in these days @ a5.3
- thanks / where posted | other | disagree | Instagram @ a4.6 | TikTok @ a5.4
- Davor Bašić / on losing | quote | refine | I lost the most important match @ a4.7 | I have lost the game that mattered most @ a5.1
- children / number | count | agree | 2 @ a1.8 a3.8
- Davor Bašić / moved to | place | agree | a hotel @ a1.11 a4.8
