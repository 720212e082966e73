== a1 | Nordisk Telegram | 2023-02-05T22:40:00Z | 'Spring Tide' sweeps Danish film awards
The drama Spring Tide took five prizes at the Danish Film Swans in Copenhagen on Sunday evening, among them best film and, for Signe Ravnkilde, best actress. ^1 It had been nominated in nine categories. ^2
Ravnkilde, 27, plays a ferry hand who refuses to testify. ^3 "This is for every girl who was told to smile more," she said at the Old Stage. ^4 The director, Anders Brockdorff, won for his second feature. ^5
Best actor went to Torben Vig, 71, who received his first Swan in 1984.
== a2 | Aftenposten Øresund | - | She left the swan with the cleaners
At a quarter to two, when the champagne was warm, Signe Ravnkilde came down the kitchen stairs in stockinged feet and put her prize on a trolley. It was for Fatma Demir, 58, who has cleaned the Old Stage for two decades, and whom she knows from the time she tore tickets there. ^1
"To every girl who was told to talk less," she had called from the stage in a speech that ran to four minutes, twice the limit. ^2 Viewers saw it: 1.1 million had switched on. ^3 The 28-year-old from Esbjerg went home on a bicycle. ^4
== a3 | Kinoblatt | - | Translated from the German: The ferrywoman
Who is this Signe Ravnkilde? Not yet 28, she grew up over a chandler's shop in Esbjerg and was rejected by the drama school in Aarhus twice. ^1 The director Anders Bruckdorf found her tearing tickets. ^2
In Spring Tide, which collected best picture and four further Danish Swans last Sunday, she has eleven sentences to speak. ^3 All the more was made of her acceptance speech, which, at some six minutes, overran. ^4 The German release is fixed for 4 May; a distributor paid €210,000.
== a4 | Vestkysten Esbjerg | 2023-02-08T09:15:00Z | The swan has landed on Kongensgade
It stands between the liquorice and the till. The Film Swan that Signe Ravnkilde won in Copenhagen three days ago has come home to her grandmother, Else, 86, who received it from the actress's own hand off the first train on Monday and will look after it for good. ^1
"She rang the bell at ten and I was in my dressing gown," says Else Ravnkilde. The prize committee does not make copies.
On Friday the town's cinema shows Spring Tide again, and Anders Brockdorff is coming to introduce it. ^2 His star, who was born here in May 1995, has already sold 212 of the 230 seats by being herself. ^3
== a5 | Red Carpet Rye | - | Swans: winners, losers and one bicycle
WINNER: 'Spring Tide', obviously. Five out of a possible nine is greedy. ^1
WINNER: Signe Ravnkilde's dress, which was a 1970s curtain, and her exit, which was on a bike. ^2 LOSER: whoever timed the thank-yous. WINNER: state television, with an audience of over a million for the first time since 2016. ^3 And the line of the night? "Every girl who was told to smile more." ^4 I have it on my fridge.
== facts
- Signe Ravnkilde / age | age | disagree | 27 @ a1.3 | 28 @ a2.4 | not yet 28 @ a3.1 | born in 1995-05 @ a4.3 | conflicts: 0-1 1-2 1-3
- Signe Ravnkilde / acceptance speech | quote | disagree | This is for every girl who was told to smile more @ a1.4 | To every girl who was told to talk less @ a2.2 | Every girl who was told to smile more @ a5.4 | conflicts: 0-1 1-2
- director / name | name | disagree | Anders Brockdorff @ a1.5 a4.2 | Anders Bruckdorf @ a3.2 | conflicts: 0-1
- statuette / recipient | other | disagree | the cleaner Fatma Demir @ a2.1 | her grandmother Else @ a4.1 | conflicts: 0-1
- Spring Tide / prizes won | count | refine | five @ a1.1 a5.1 | best picture and four others @ a3.3
- Spring Tide / nominations | count | agree | nine @ a1.2 a5.1
- Spring Tide / main prize | other | agree | best film @ a1.1 a3.3
- ceremony / date | date | refine | 2023-02-05 @ a1.1 a4.1 | last Sunday @ a3.3
- ceremony / place | place | refine | Copenhagen @ a1.1 a4.1 | the Old Stage @ a1.4
- Signe Ravnkilde / length of the speech | duration | disagree | four minutes @ a2.2 | some six minutes @ a3.4 | conflicts: 0-1
- ceremony / viewers | count | refine | 1.1 million @ a2.3 | over a million @ a5.3
- Signe Ravnkilde / home town | place | agree | Esbjerg @ a2.4 a3.1 a4.3
- Signe Ravnkilde / way home | other | agree | by bicycle @ a2.4 a5.2
- Signe Ravnkilde / earlier job | other | agree | tearing tickets @ a2.1 a3.2
