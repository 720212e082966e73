== a1 | Gold Coast Wire | 2021-08-17T14:20:00Z | Highlife veteran Kwabena Amponsah dies
ACCRA - Kwabena Amponsah, the guitarist and singer whose band the Tema Stars carried highlife to four continents, died on Monday at the Korle Bu hospital in Accra, his family said. ^1 He was 78. ^2
He had been admitted in July with a chest infection, according to a statement signed by his eldest daughter, Abena. ^3
“Papa went the way he played, softly and in his own time,” the statement said. ^4
Amponsah recorded 27 albums, beginning with “Harbour Girl” in 1968. ^5
He was awarded the Order of the Volta in 2007, and a year later he gave up touring after an operation on his hip. ^6
He leaves a wife, Comfort, and nine children. ^7

== a2 | Radio Adom Plus | - | Tema Stars legend no more
The music world is mourning Kwabena Amponsah, who passed on at Korle Bu on August 16 at the age of 78. ^1
The legend was rushed to the facility in June when he complained of pains in the chest, a source close to the family told this station. ^2
His daughter Abena said the family would announce the one-week observation in due course. ^6 “Papa went the way he played, softly and in his own time,” she said. ^3
Fans remember him for the 1974 smash “Mmere Dane” and for the 27 albums that he put out. ^4
Only in March the musician's union had given him a car, a second-hand Toyota, after a story of his hardship went round.
Another Tema Stars man, the drummer Nii Lante, died in 2016, aged 70. ^5

== a3 | The Sentinel | 2021-08-19 | Obituary: Kwabena Amponsah, master of the palm-wine guitar
Kwabena Amponsah, who has died aged 80, was the last great stylist of the palm-wine guitar and the leader for three decades of the Tema Stars. ^1
He was born in Kumasi, the fifth child of a cocoa broker, and learned the guitar from sailors. His first long player, “Harbour Girl”, came out in 1968 on a label run from a bicycle shop. ^2
In 1974 he had a continental hit with “Mmere Dane”, which was sampled much later by the rapper Lil Cassius, without permission; the two settled out of court in 2011. ^3
A hip operation ended his life on the road in 2008. ^4
He married first Grace Ofori, with whom he had four children, and then Comfort Tetteh, who survives him with his nine sons and daughters. ^5
One of the latter, Abena, sings with the Berlin group Kente Machine. ^6

== a4 | Afro Beat Report | - | Goodbye to Kwabena Amponsah
A lung infection has taken Kwabena Amponsah, the highlife pioneer whose “Mmere Dane” was sampled by Lil Cassius. ^1
The singer, 78, had spent several weeks in hospital in Kumasi. ^2
Bandmate Ebo Quansah, who played trumpet with the Tema Stars from 1971, called him “the only bandleader who paid us before he paid himself”. ^3
President and ministers sent condolences, and a state funeral is being discussed.
“Papa went the way he lived, softly and in his own time,” said a note from the family. ^4
Amponsah was decorated with the Order of the Volta by the then president in 2007. ^5
He is the third highlife great to go within a year: saxophonist Paa Joe Mends died in November at 83, and the singer Auntie Dede in April, two weeks after her 75th birthday.

== a5 | Le Courrier du Golfe (translated) | 2021-09-27 | Ghana makes farewell to Amponsah
Thousands of persons dressed in red and black have accompanied on Saturday in Tema the funeral of the singer Kwabena Amponsah, disappeared on 16 August. ^1
The trumpeter Ebo Kwansah, his companion since 1971, has played alone beside the coffin. ^2 “He was the only chief of orchestra who paid us before he paid himself,” he has said. ^3
The author of “Mmere Dane” had succumbed to an infection of the lungs in a hospital of the capital. ^4
His nine children have carried each one a guitar without strings. ^5
A similar crowd had not been seen in that port since 1999, when they have buried there the boxer Ataa Dodoo, affirm the ancients.
== facts
- Amponsah / death, day | date | agree | 2021-08-16 @ a1.1 a2.1 a5.1
- Amponsah / age | age | disagree | 78 @ a1.2 a2.1 a4.2 | 80 @ a3.1
- hospital / place | place | disagree | Korle Bu, Accra @ a1.1 a2.1 | Kumasi @ a4.2 | the capital @ a5.4 | conflicts: 0-1 1-2
- admission / month | date | disagree | July @ a1.3 | June @ a2.2 | several weeks @ a4.2 | conflicts: 0-1
- illness / cause | other | refine | chest infection @ a1.3 | lung infection @ a4.1 a5.4 | pains in the chest @ a2.2
- family / softly | quote | disagree | Papa went the way he played, softly and in his own time @ a1.4 a2.3 | Papa went the way he lived, softly and in his own time @ a4.4
- softly / speaker | other | refine | statement of the family signed by Abena @ a1.3 a1.4 | Abena @ a2.3 a2.6 | note from the family @ a4.4
- albums / count | count | agree | 27 @ a1.5 a2.4
- Harbour Girl / year | date | agree | 1968 @ a1.5 a3.2
- Order of the Volta / year | date | agree | 2007 @ a1.6 a4.5
- hip operation / year | date | agree | 2008 @ a1.6 a3.4
- Amponsah / children | count | agree | 9 @ a1.7 a3.5 a5.5
- wife / name | name | refine | Comfort @ a1.7 | Comfort Tetteh @ a3.5
- Mmere Dane / year | date | agree | 1974 @ a2.4 a3.3
- Mmere Dane / sampled by | other | agree | Lil Cassius @ a3.3 a4.1
- trumpeter / surname | name | disagree | Quansah @ a4.3 | Kwansah @ a5.2
- trumpeter / since | date | agree | 1971 @ a4.3 a5.2
- trumpeter / paid us | quote | refine | the only bandleader who paid us before he paid himself @ a4.3 | the only chief of orchestra who paid us before he paid himself @ a5.3
- daughter / name | name | agree | Abena @ a1.3 a2.6 a3.6
