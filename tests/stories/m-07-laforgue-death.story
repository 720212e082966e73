== a1 | Agence Continentale | 2024-11-21T18:30:00Z | French actor Etienne Laforgue dies at 82
PARIS (AC) — Etienne Laforgue, one of the great faces of French cinema, died on Wednesday at his home in Honfleur, his daughter Mathilde said. ^1 He was 82. ^2
"Papa left as he lived, in the middle of a sentence," she said in a statement. ^3
Laforgue made his debut in 1963 and acted in some 90 films, among them "The Ferryman's Wife" (1971), for which he got the prize for best actor in Cannes. ^4
The president called him "a voice in which a whole country recognized itself." ^5
He had suffered a stroke in 2021 and had not been seen in public since. ^6 The funeral is to take place in Honfleur on Tuesday, November 26. ^7

== a2 | The London Messenger | - | Etienne Laforgue, brooding star of The Ferryman's Wife
He liked to say that he had played 14 murderers and not one dentist. Étienne Laforgue, who has died of heart failure aged 82, was the brooding outsider of French film for half a century. ^1
Born in Le Havre in March 1942, a docker's son, he was discovered at 20 in an amateur troupe. ^2
"The camera is like a dog, it smells when you're afraid," he once told this newspaper. ^3
He won at Cannes in 1971. ^4 In 1988 came a César for "Low Tide". ^5
He married three times; the second marriage, to the actress Nadia Perelle, lasted from 1974 to 1986. ^6 A son, Lucas, died in 2009. ^7 He is survived by his daughter, Mathilde, and four grandchildren. ^8

== a3 | Pipole (translated) | - | Adieu Etienne: 400 people and one dog at the last act
Under grey sky, 400 persons accompanied Etienne Laforgue to the cemetery of Honfleur on Tuesday. ^1 His dog Figaro walked behind the coffin. ^2
"Papa went away the way he had lived: in mid-sentence," repeated Mathilde, 48, who held the hand of her five children. ^3
His former wife Nadia Perelle, 79, was dressed in white: "He hated black." ^4
The actor had extinguished in the hospital of Le Havre, where he was brought after a malaise. ^5
Three ministers came. ^6 A homage will be given at the Cinémathèque on December 12. ^7

== a4 | Reel World | 2024-11-29T09:00:00Z | Laforgue tribute planned in Paris
The Cinémathèque in Paris will honor Etienne Laforgue with a gala on December 12 and a retrospective of 30 films in January. ^1
Laforgue died on November 21 after complications from a second stroke. ^2 He was buried on Tuesday in the presence of some 400 mourners. ^3
"The camera is a dog: it can smell your fear," was his motto. ^4
France's president paid homage to "a voice in which a whole country recognized itself." ^5
The first stroke, three years ago, had ended his career of more than 90 films. ^6 He took home Cannes' acting prize for "The Ferryman's Wife" in 1972. ^7

== facts
- death / day | date | disagree | 2024-11-20 @ a1.1 | 2024-11-21 @ a4.2
- death / place | place | disagree | at home in Honfleur @ a1.1 | hospital of Le Havre @ a3.5
- death / cause | other | disagree | heart failure @ a2.1 | complications of a second stroke @ a4.2
- Etienne Laforgue / age | age | agree | 82 @ a1.2 a2.1
- funeral / day | date | agree | 2024-11-26 @ a1.7 a3.1 a4.3
- funeral / place | place | agree | Honfleur @ a1.7 a3.1
- funeral / mourners | count | agree | 400 @ a3.1 a4.3
- daughter / papa left | quote | refine | "Papa left as he lived, in the middle of a sentence" @ a1.3 | "Papa went away the way he had lived: in mid-sentence" @ a3.3
- Etienne Laforgue / camera | quote | refine | "The camera is like a dog, it smells when you're afraid" @ a2.3 | "The camera is a dog: it can smell your fear" @ a4.4
- president / voice | quote | agree | "a voice in which a whole country recognized itself" @ a1.5 a4.5
- grandchildren / number | count | disagree | 4 @ a2.8 | 5 @ a3.3
- Cannes prize / year | date | disagree | 1971 @ a2.4 | 1972 @ a4.7
- Cannes prize / what for | other | agree | The Ferryman's Wife @ a1.4 a4.7
- films / number | count | refine | some 90 @ a1.4 | more than 90 @ a4.6
- first stroke / date | date | agree | 2021 @ a1.6 a4.6
- gala / day | date | agree | 2024-12-12 @ a3.7 a4.1
- gala / place | place | agree | the Cinémathèque @ a3.7 a4.1
- Etienne Laforgue / name | name | refine | Etienne Laforgue @ a1.1 a3.1 a4.1 | Étienne Laforgue @ a2.1
- daughter / name | name | agree | Mathilde @ a1.1 a2.8 a3.3
- former wife / name | name | agree | Nadia Perelle @ a2.6 a3.4
