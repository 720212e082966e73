== a1 | Style Commerce Daily | 2024-04-08T06:30:00Z | Astrid Munkholm to leave Maison Tourvel after 17 years
Astrid Munkholm is stepping down as artistic director of Maison Tourvel, the Paris house announced on Monday. ^1
The Danish designer, 55, joined Tourvel in 2007 from the Milan label Cordani. ^3 ^4 Her last collection, for spring 2025, is to be shown on Sept. 27. ^5
Under her, sales rose from 180 million euros to about 1.4 billion, according to analysts. ^6
“I have said what I had to say in this language. ^91 Now I want to learn another,” Munkholm said in a statement. ^8
The chief executive, Didier Laforge, said that a successor would be named “in due course.” ^9
People close to the house expect it to be the Belgian Joris Vandamme, 41, who has led the men's line since 2020. ^10 ^11
Munkholm received the Designer of the Year award in London in 2012 and 2018. ^12

== a2 | Copenhagen Local | 2024-04-08T10:10:00Z | Dane quits one of fashion's top jobs
She came from a haberdasher's shop in Svendborg and dressed three first ladies: after 17 years, Astrid Munkholm is giving up the top job at Maison Tourvel. ^1
The 55-year-old is leaving “without bitterness and without a plan”, she told Danish television on Monday evening. ^2
Munkholm moved to Paris in 2007. ^91 She now lives with her wife, the ceramicist Karen Ellegaard, between the Marais and the island of Samsø, where they bought a vicarage in 2019. ^5
The final show will take place in Paris in September. ^6
She has been made a Knight of the Dannebrog and holds two British awards as Designer of the Year. ^8
Her most copied piece remains the “letter coat” of 2013. ^9

== a3 | The Hemline | - | Au revoir, Astrid
OK, so it's official: Astrid Munkholm is out at Tourvel. The house announced it on Sunday night, when half of us were already in bed. ^1
In seventeen years she has given us the letter coat, the upside-down bag, and that funeral show of 2015 with 31 models and no music. ^2 ^3
Her farewell collection comes on September 27 at the Gare d'Orsay, a little bird tells us. ^4
“I've said what I had to say in this language. ^91 Now I want to learn another one,” goes the statement. ^5
Who's next? Everyone says Joris Van Damme. ^6 I say don't bet against Lidia Cordani, Munkholm's old boss, who is 70 and bored. ^7

== a4 | Finanz & Mode (English desk) | - | Tourvel share loses after departure of Munkholm
The paper of the Tourvel group gave way by up to six percent on Monday, after the departure of the chief designer became known. ^2
Astrid Munkholm was since 2008 in charge and has multiplied the turnover more than sevenfold to 1.4 billion euros. ^3 ^4
“A successor will be named in due course,” said the chairman, Didier Laforge. ^5
The contract of the Dane would have run until the end of 2025.
With Joris Vandamme, since 2020 responsible for the gentlemen, stands an internal candidate ready. ^7

== a5 | Couture Telegraph | 2024-09-28T08:00:00Z | Tears and paper planes: Munkholm's last bow
Astrid Munkholm said goodbye to Tourvel on Friday evening with 62 looks and a rain of paper planes. ^1
The designer, now 56, walked the runway at the Gare d'Orsay hand in hand with her wife, Karen Ellegard. ^3 ^4 ^5
“I have said what I had to say in this language,” stood on every plane. ^6
Her successor, Joris Vandamme, who was appointed in June, sat in the second row. ^7
The letter coat of 2013 was back, for the last time, in white. ^8

== facts
- departure / announced | date | disagree | 2024-04-08 @ a1.1 a4.2 | Sunday night @ a3.1
- house / name | name | agree | Maison Tourvel @ a1.1 a2.1
- time at Tourvel / length | duration | agree | 17 years @ a2.1 a3.2
- Astrid Munkholm / start | date | disagree | 2007 @ a1.4 a2.91 | 2008 @ a4.3
- Astrid Munkholm / age | age | refine | 55 @ a1.3 a2.2 | 56 @ a5.3
- last show / day | date | refine | 2024-09-27 @ a1.5 a3.4 a5.1 | September @ a2.6
- last show / place | place | refine | Gare d'Orsay @ a3.4 a5.4 | Paris @ a2.6
- sales / now | money | refine | about €1.4bn @ a1.6 | €1.4bn @ a4.4
- sales / growth | quantity | refine | from 180m to about 1.4bn euros @ a1.6 | more than sevenfold @ a4.4
- Astrid Munkholm / statement | quote | refine | I have said what I had to say in this language. Now I want to learn another @ a1.91 a1.8 | I've said what I had to say in this language. Now I want to learn another one @ a3.91 a3.5 | I have said what I had to say in this language @ a5.6
- Didier Laforge / role | other | disagree | chief executive @ a1.9 | chairman @ a4.5
- Didier Laforge / on the successor | quote | refine | in due course @ a1.9 | A successor will be named in due course @ a4.5
- successor / name | name | disagree | Joris Vandamme @ a1.10 a4.7 a5.7 | Joris Van Damme @ a3.6
- Joris Vandamme / men's line since | date | agree | 2020 @ a1.11 a4.7
- Munkholm / Designer of the Year | count | refine | 2012 and 2018 @ a1.12 | two @ a2.8
- wife / name | name | disagree | Karen Ellegaard @ a2.5 | Karen Ellegard @ a5.5
- letter coat / year | date | agree | 2013 @ a2.9 a5.8
- letter coat / by Munkholm | other | agree | letter coat @ a2.9 a3.3 a5.8
- Cordani / Munkholm's former employer | other | refine | Milan label Cordani @ a1.4 | Lidia Cordani, old boss @ a3.7
