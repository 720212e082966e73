== a1 | Agence Inter-Presse | 2021-10-23T09:15:00Z | Actor Kirill Sedov, the melancholy Russian of French cinema, has died
PARIS - The actor Kirill Sedov, who came to France from the Soviet Union and won a César, died on Friday at the age of 75, his daughter Nina Sedov told Inter-Presse on Saturday. ^1
He passed away at his home in Nogent-sur-Marne, "in his sleep, with the radio on," she said. ^2 ^3 He had been treated for heart failure for some years. ^4
Born in Leningrad on March 4, 1946, Sedov emigrated in 1974. ^5 His breakthrough was "Les Neiges de Vincennes" by Agathe Lormeau in 1981, and for "Le Cousin muet" he was given the César for best supporting actor in 1989. ^6
He made more than ninety films. ^7

== a2 | Nevskaya Smena (translated) | 2021-10-24T12:00:00Z | Leningrader Kirill Sedov dies near Paris
In a hospital in Créteil, not far from Paris, Kirill Sedov has died, an actor whom we were not allowed to see for fifteen years and then could not see enough of. ^1 He was 76. ^2
He grew up on Vasilyevsky Island as the son of a ship's engineer and was taken into the Bolshoi Drama Theatre in 1968. Six years later he stayed in France during a guest tour. ^3
In 1990 he came back for the first time, to play Chekhov's Gayev on the Fontanka. People queued for two nights. ^4
"Nobody was silent as beautifully as Kirill," the director Agathe Lormeau said about him. ^5 His first wife, the ballerina Tatyana Orlik, died in 2003. Two daughters live in France. ^6

== a3 | Le Quotidien de Lutèce | 2021-10-24T05:00:00Z | Kirill Sedov, the art of keeping still
There are actors one recognises by the voice. He was recognised by the back of his neck, which the camera of Agathe Lormeau followed through a snowed-in Vincennes for eleven minutes, in 1981, without a word being said. ^1
"He knew how to be silent better than others know how to speak," the film-maker tells us, her voice failing. ^2 She last visited him ten days ago; he beat her at chess.
The son of an engineer, he had deserted his troupe in Avignon in the summer of 1974, in stage costume. ^3 ^4 He washed dishes in the Rue Daru, learned French from Simenon and got, fifteen years on, the César for a part with nine lines. ^5
His heart had been tired for a long time. ^6 He died on Friday. ^7 A service will be held at the Alexander Nevsky Cathedral on Thursday. ^8

== a4 | Vedette Hebdo | 2021-10-29T06:00:00Z | Nina Sedov: "Papa wanted no flowers, he wanted herring"
They came in black and with plastic boxes. On the pavement of the Rue Daru there was herring, as he had asked, and a great deal of vodka, when Kirill Sedov's family took leave of him on Thursday. ^1
His last night was like any other, says Nina, 44, who lived one floor above him in the house at Nogent. ^2 "He'd fallen asleep with France Musique on. In the morning it was still playing." ^3
Her half-sister Élise, 29, read from "The Cherry Orchard." ^4 Among the mourners were Agathe Lormeau, 83, and two ministers.
He had been at the hospital in Créteil in September, for a week, and had discharged himself because of the soup.

== a5 | Ciné-Bobine (blog) | - | Au revoir, cousin
Kirill Sedov died yesterday, on a Saturday, which is the day I used to watch him with my grandmother. ^1
If you only know the Bond villain (1987, regrettable), please start with "Les Neiges de Vincennes," in which he walks. Then "Le Cousin muet," for which he got his only César from four nominations. ^2 Then "Bagages," 1996, with Nina, his own daughter, as the customs officer.
I've counted 94 films and I have seen 71. ^3
He fled in 1974 during a festival; the story that he wore a musketeer's hat on the police station is, he said, "almost true." ^4 Seventy-five isn't old any more, is it? ^5

== a6 | Sibir Echo (translated) | - | France mourns Sedov
The French president has called Kirill Sedov "a Russian who taught us French melancholy." ^1
The actor of "The Snows of Vincennes" suffered from heart disease. ^2 According to relatives, death came at home and during sleep. ^3
He leaves two daughters from two marriages. ^4 The farewell will be in the Russian cathedral in Paris, and the burial at Sainte-Geneviève-des-Bois, where Bunin and Nureyev lie. ^5
In our country he is remembered for "The Long Platform" (1993), which was shot near Krasnoyarsk at 38 degrees below zero. He refused a double, and the crew named a tractor after him. He took part in some ninety films in all. ^6

== facts
- Kirill Sedov / date of death | date | disagree | 2021-10-22 @ a1.1 a3.7 | 2021-10-23 @ a5.1 | conflicts: 0-1
- Kirill Sedov / age | age | disagree | 75 @ a1.1 a5.5 | 76 @ a2.2 | born 1946-03-04 @ a1.5 | conflicts: 0-1, 1-2
- Kirill Sedov / place of death | place | disagree | at home in Nogent-sur-Marne @ a1.2 a4.2 | in a hospital in Créteil @ a2.1 | at home @ a6.3 | conflicts: 0-1, 1-2
- Agathe Lormeau / quotation on his silence | quote | disagree | "Nobody was silent as beautifully as Kirill" @ a2.5 | "He knew how to be silent better than others know how to speak" @ a3.2 | conflicts: 0-1
- Kirill Sedov / number of films | count | refine | more than ninety @ a1.7 | 94 @ a5.3 | some ninety @ a6.6
- Kirill Sedov / illness | other | refine | heart failure @ a1.4 | a tired heart @ a3.6 | heart disease @ a6.2
- Kirill Sedov / emigration | date | refine | 1974 @ a1.5 a5.4 | six years after 1968 @ a2.3 | summer of 1974 @ a3.3
- Kirill Sedov / circumstances of the flight | other | refine | during a guest tour @ a2.3 | left his troupe in Avignon @ a3.3 | during a festival @ a5.4
- service / place | place | refine | Alexander Nevsky Cathedral @ a3.8 | Rue Daru @ a4.1 | Russian cathedral in Paris @ a6.5
- Kirill Sedov / manner of death | other | refine | in his sleep, with the radio on @ a1.2 | asleep with France Musique on @ a4.3 | during sleep @ a6.3
- Les Neiges de Vincennes / year | date | agree | 1981 @ a1.6 a3.1
- Kirill Sedov / daughters | count | agree | two @ a2.6 a6.4
- César / film | name | agree | Le Cousin muet @ a1.6 a5.2
- service / date | date | agree | Thursday @ a3.8 a4.1
