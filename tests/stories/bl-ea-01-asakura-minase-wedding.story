== a1 | Shukan Mirai Online | 2024-03-14T03:00:00Z | SCOOP: Kengo Asakura and Rin Minase have been man and wife for months
The actor who has so often played the confirmed bachelor is one no longer. Kengo Asakura, 38, is married to Rin Minase, the singer whose voice closed every episode of "The Lighthouse Pharmacy," this magazine has learned. ^1
Their papers were handed in at the Setagaya ward office on November 22, the day that Japanese couples like for its pun on "good spouses." ^2 A clerk who was on duty remembers a tall man in a mask and a woman who "laughed at every form."
The celebration came later, in Kamakura, in a French restaurant in an old villa behind the Hase temple. ^3 Our reporter counted 24 guests going in on the first Saturday of February, none of them with a telephone, since these were collected at the gate. ^4 The bride, 31, wore a kimono that had been her grandmother's. ^5
Asked on Wednesday evening outside his home, Asakura bowed and said: "I will talk about it properly, please wait a little."

== a2 | Tokyo Wire Service | 2024-03-14T12:20:00Z | Actor Asakura, singer Minase announce marriage
TOKYO - Actor Kengo Asakura and singer-songwriter Rin Minase said on Thursday that they had married, hours after a weekly magazine reported it. ^1
"We entered our marriage in the register last November," the two wrote in a message in both their hands that was posted on their Instagram accounts. ^2 "We are still immature, but we would be happy if you would watch over us warmly." ^3
Asakura's agency added that Minase is not pregnant and will go on working under her present name. ^4
The couple became acquainted in 2021 through the television series "The Lighthouse Pharmacy," for which Minase, 31, wrote the theme. ^5 Asakura, 38, was married from 2012 to 2016 to the model Erika Todo, with whom he has a nine-year-old daughter. ^6 Minase won a composition prize at the Japan Record Awards in 2022 for "Saltwater." Her spring tour starts in Sapporo on April 20. ^7

== a3 | Nippon Sports Daily | 2024-03-15T00:00:00Z | Translated: "Pharmacy" couple for real! Secret party by the sea
What a White Day present! Three years after the drama that brought them together, the leading man of "The Lighthouse Pharmacy" and its songstress have turned out to be a married couple. ^1
It is understood that the registration was done on Labor Thanksgiving Day, November 23, when Minase had one day off between recordings. ^2 For relatives and close friends, roughly 40 people in all, there was a meal in Kamakura in winter. ^3 The drama's director, Shohei Kuze, gave the toast, and the bride sang one song without accompaniment.
Neither family name will disappear from the posters: she stays Rin Minase on stage. ^4 There is no baby on the way, the office stressed. ^5
Fans outside her agency in Shibuya were calm. "I cried, then I bought the album again," said a student of 20. Asakura's former wife, Erika Todo, 36, sent her congratulations through her manager.

== a4 | The Straits Courier | 2024-03-15T06:30:00Z | J-pop's Rin Minase and actor Kengo Asakura confirm they wed in secret
SINGAPORE - Minase, who filled the Star Theatre here for two nights in 2023, has become Mrs Asakura, and nobody noticed for almost four months. ^1
In a handwritten note uploaded on Thursday evening, the newlyweds, who got to know each other while making a TV drama three years ago, thanked "everyone who has supported our work". ^2 They ended with a plea: "We still have much to learn. ^3 Please leave us alone to live quietly." ^6
Gossip weekly Shukan Mirai had broken the news at noon. ^4 It said that some two dozen people were at a reception in an ancient seaside town south of Tokyo, where phones were taken away at the entrance. ^5
He has been married before. His seven-year-old film "Ferry to Nowhere" is on streaming services again, and he has the lead in a historical serial next January.

== a5 | Radio Shonan 78.9 | - | Star wedding in our neighbourhood!
Did you see a lot of black taxis near Hase on February 4? ^6 Now we know why: Kengo Asakura and Rin Minase were having their wedding party, just around the corner from our studio. ^1
The owner of the restaurant, a former summer villa from the Taisho era, will not say a word. ^2 But a listener who sells flowers nearby tells us she delivered two hundred white camellias in the morning, and that the bride came down the steps in an heirloom kimono. ^3
The couple made things official in November and told the public about it only in the middle of March, when a magazine had found out. ^4 They live in Setagaya, we hear, with an elderly shiba dog. We are playing "Saltwater" at five o'clock for the two of them. Minase's tour does not stop in Kanagawa, alas; she opens it in Hokkaido in the third week of April. ^5

== a6 | Women's Weekly Hanazono | - | How Rin and Kengo kept it from everyone
Nobody keeps a secret like an actor with a bad experience. Kengo Asakura's first marriage, to a model, lasted four years and was lived out in front of cameras; this time he wanted none. ^1
So there was a visit to a counter in Setagaya on "Good Couple Day" last autumn, with two colleagues as witnesses, and nothing more for ten weeks. ^2 Then came dinner for twenty-four at a villa in Kamakura, on a Saturday, February 3. ^3 Even Minase's record company was told only in January.
"We would be happy if you would watch over us warmly," they wrote at last. ^4 By then the weekly was on sale. A friend says that she had wanted to tell her fans herself at the first concert of the tour, in Sapporo. ^5
Will there be children? His daughter from the earlier marriage, who is nine, is said to get on splendidly with Rin. ^6 For now, the agency says, no happy event is expected. ^7
== facts
- marriage / day of registration | date | disagree | 2023-11-22 @ a1.2 a6.2 | 2023-11-23 @ a3.2 | 2023-11 @ a2.2 a5.4 | conflicts: 0-1
- wedding party / date | date | disagree | 2024-02-03 @ a1.4 a6.3 | 2024-02-04 @ a5.6 a5.1 | conflicts: 0-1
- wedding party / number of guests | count | disagree | 24 @ a1.4 a6.3 | about 40 @ a3.3 | some two dozen @ a4.5 | conflicts: 0-1 1-2
- couple's message / closing request | quote | disagree | "We are still immature, but we would be happy if you would watch over us warmly" @ a2.3 | "We would be happy if you would watch over us warmly" @ a6.4 | "We still have much to learn. Please leave us alone to live quietly" @ a4.3 a4.6 | conflicts: 0-2 1-2
- wedding party / place | place | refine | French restaurant in an old villa in Kamakura @ a1.3 | Kamakura @ a3.3 | seaside town south of Tokyo @ a4.5 | villa in Kamakura @ a6.3 | restaurant in a former summer villa near Hase @ a5.1 a5.2
- couple / when they met | date | refine | 2021 @ a2.5 | three years ago @ a3.1 a4.2
- registration / place | place | agree | Setagaya ward office @ a1.2 a6.2
- first marriage / length | duration | refine | 2012 to 2016 @ a2.6 | four years @ a6.1
- Rin Minase / age | age | agree | 31 @ a1.5 a2.5
- Asakura's daughter / age | age | agree | 9 @ a2.6 a6.6
- Rin Minase / pregnancy | status | agree | not pregnant @ a2.4 a3.5 a6.7
- Rin Minase / stage name | name | agree | stays the same @ a2.4 a3.4
- Rin Minase / start of the tour | place | refine | Sapporo, April 20 @ a2.7 | Hokkaido, third week of April @ a5.5 | Sapporo @ a6.5
- marriage / how it became public | other | refine | Shukan Mirai at noon @ a4.4 | a weekly magazine @ a2.1 a5.4
- bride / dress | other | agree | grandmother's kimono @ a1.5 a5.3
