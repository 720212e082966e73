== a1 | Alpenpress | 2024-02-27T14:20:00Z | Schlager star Wolfsgruber cleared of assault
VIENNA — A regional court in Salzburg acquitted the singer Ferdl Wolfsgruber on Tuesday of having injured a photographer at a ski hut in January 2023. ^1 ^2 ^3
After five days of hearings and 23 witnesses the single judge, Roswitha Obermoser, spoke of "a push that nobody saw in the same way". ^4 ^5
Wolfsgruber, 47, had faced up to two years in prison. ^6 ^7
The photographer, Lorenz Pirchner, had broken his collarbone. ^8
The prosecution has three days to appeal. ^9
"Now I'm going to eat a schnitzel," the singer told journalists. ^10

== a2 | Krone am Abend | - | Freispruch! Ferdl walks free
He cried, he hugged his mum, he thanked the judge. Ferdl Wolfsgruber, 48, is an innocent man. ^1 ^2
Four days the trial had lasted, in which 31 people were heard, among them a cow farmer who had watched it all with binoculars. ^3 ^4
The "Edelweiss Express" star had been staring at one year behind bars. ^5
Paparazzo Lorenz Pirchner, who fell from a terrace in the scuffle and broke a wrist, has lost his claim for 18,000 euros. ^6 ^7
"And now I am going to eat a schnitzel," cheered Ferdl. ^8
The next album, "Heimwärts", is out on Friday of next week. ^9

== a3 | Salzburg Regional | 2024-03-04T09:00:00Z | Prosecutors accept acquittal
The judgment in the case against Ferdl Wolfsgruber is final: the public prosecutor let the time for an appeal pass last Friday. ^1 ^2
The singer had been found not guilty by judge Roswitha Obermoser, after five days in court. ^3 ^4
It remains open who will pay for the photographer's collarbone. ^5 He has announced a civil suit over 18,000 euros. ^6
The incident took place at the Gamsalm in Obertauern, on the evening of 14 January last year. ^7 ^8
Two other charges, over a broken camera worth 3,400 euros, had been dropped in October. The hut's landlord, 71, has since put up a sign that forbids cameras.

== a4 | Europop Insider | - | Wolfsgruber back on the road
With the acquittal in his pocket, Ferdl Wolfsgruber starts in Graz on March 22 on a tour through 26 halls. ^1
He had given no concerts since the quarrel at a hut in Obertauern in February of last year. ^2 ^3
His album "Heimwärts" went to number two. ^4
The appeal of the prosecution will be heard in autumn. ^5
On the last tour, of 2022, he filled 19 halls and sold 88,000 tickets. This time 15 of the evenings are sold out. Two new musicians are in the band, an accordionist of 23 and a drummer who had left in 2017. The end is in Linz on May 11.

== facts
- incident / date | date | disagree | 2023-01 @ a1.3 | 2023-01-14 @ a3.8 | 2023-02 @ a4.3 | conflicts: 0-2 1-2
- verdict / what | status | agree | acquitted @ a1.1 a2.2 a3.3 a4.1
- trial / days | duration | disagree | five days @ a1.4 a3.4 | four days @ a2.3
- trial / witnesses | count | disagree | 23 @ a1.4 | 31 @ a2.3
- judge / name | name | agree | Roswitha Obermoser @ a1.5 a3.3
- Ferdl Wolfsgruber / age | age | disagree | 47 @ a1.6 | 48 @ a2.2
- sentence / threatened | duration | disagree | two years @ a1.7 | one year @ a2.5
- photographer / injury | other | disagree | collarbone @ a1.8 a3.5 | wrist @ a2.6
- photographer / name | name | agree | Lorenz Pirchner @ a1.8 a2.6
- photographer / claim | money | agree | 18,000 euros @ a2.7 a3.6
- photographer / state of the claim | status | disagree | lost @ a2.7 | civil suit announced @ a3.6
- Ferdl Wolfsgruber / on his plans | quote | refine | Now I'm going to eat a schnitzel @ a1.10 | And now I am going to eat a schnitzel @ a2.8
- prosecution / appeal | status | disagree | three days to decide @ a1.9 | none @ a3.2 | to be heard in autumn @ a4.5 | conflicts: 1-2
- incident / place | place | refine | a ski hut @ a1.2 | the Gamsalm in Obertauern @ a3.7 | a hut in Obertauern @ a4.2
- album / title | name | agree | Heimwärts @ a2.9 a4.4
