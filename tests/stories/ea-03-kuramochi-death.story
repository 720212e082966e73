== a1 | Tokai News | 2019-02-21T04:00:00Z | Film director Sadao Kuramochi dies at 84
Sadao Kuramochi, the director of "The Ferryman's Daughters," died of heart failure at a hospital in Kamakura on February 17, his production company said on Thursday. ^1 He was 84. ^2
A funeral has been held with only close relatives, and a farewell gathering is planned for April. ^3
Born in Niigata in 1934, he joined the Daiwa studio as an assistant in 1957 and directed his first film six years later. ^4
He made 27 feature films. ^5 "The Ferryman's Daughters" took the jury prize at Cannes in 1971. ^6
"He never raised his voice on a set, and everybody was afraid of him," said the actress Michiyo Hanabusa, who worked with him on eleven films. ^7
He is survived by his wife, Tomoe, and two sons. ^8

== a2 | The London Screen Gazette | 2019-02-23T10:00:00Z | Sadao Kuramochi obituary
Sadao Kuramochi, who has died aged 84, was among the last of the Japanese directors trained in the studio system. ^1
He was born in Niigata, the son of a rice merchant, and was taken on at Daiwa in 1957. ^2 He stayed there until the studio went bankrupt in 1973.
Of his 27 features only a handful were shown in Britain, but the one that was, "The Ferryman's Daughters," is a masterpiece. ^3 It won the grand prize at Cannes in 1971, and Kuramochi, who disliked flying, sent his cameraman to collect it. ^4
"He never raised his voice on a set, and everyone was afraid of him," Michiyo Hanabusa recalled. ^5
His first wife, Sachi, died in 1968. He is survived by his second wife, Tomoe, and by three sons, one of whom is a cinematographer. ^6

== a3 | Reel East | - | Farewell to Kuramochi
The master is gone. Sadao Kuramochi passed away on Sunday from heart failure in Kamakura, the seaside town where he had lived since 1980. ^1
His last picture, "A Stove in March," was shot in 2009, when he was 75. ^2 He had used a wheelchair after a stroke in 2014.
Kuramochi directed close to 30 films, eleven of them with Michiyo Hanabusa. ^3
A memorial will be open to the public at a Tokyo hotel on April 14. ^4
A year ago the archive in Fukuoka restored "Snow on the Ledger," a comedy that he made in 11 days in 1966 and never liked. It drew full houses for three weeks.

== a4 | Cinema Lyon (translated) | - | Death of the Japanese filmmaker Sadao Kuramoji
The Japanese filmmaker Sadao Kuramoji is dead at the age of 84 years following a cancer, one learned from his society of production. ^1
Jury prize at Cannes in 1971 for "The Ferryman's Daughters", he had realised his last film in 2009, "A Stove in March". ^2
The ceremonies took place in the intimacy of the family. ^3
Two retrospectives were devoted to him in France, in 1988 and in 2003. Entered in the studio Daiwa at 22 years, he made his beginnings as director in 1963. ^4
One of his colleagues from the studio, Isamu Torigoe, had disappeared in December at 91 years. The cinema Le Carrousel will show four works during one week.

== facts
- Sadao Kuramochi / day of death | date | refine | 2019-02-17 @ a1.1 | Sunday @ a3.1
- Sadao Kuramochi / cause of death | other | disagree | heart failure @ a1.1 a3.1 | cancer @ a4.1
- Sadao Kuramochi / place of death | place | agree | Kamakura @ a1.1 a3.1
- Sadao Kuramochi / age | age | agree | 84 @ a1.2 a2.1 a4.1
- Sadao Kuramochi / name | name | disagree | Sadao Kuramochi @ a1.1 a2.1 a3.1 | Sadao Kuramoji @ a4.1
- death / announced by | other | agree | his production company @ a1.1 a4.1
- funeral / form | other | agree | family only @ a1.3 a4.3
- farewell gathering / date | date | refine | April @ a1.3 | April 14 @ a3.4
- Sadao Kuramochi / birthplace | place | agree | Niigata @ a1.4 a2.2
- Sadao Kuramochi / joined Daiwa | date | refine | 1957 @ a1.4 a2.2 | at 22 @ a4.4
- Sadao Kuramochi / first film | date | refine | six years after 1957 @ a1.4 | 1963 @ a4.4
- Sadao Kuramochi / number of films | count | refine | 27 @ a1.5 a2.3 | close to 30 @ a3.3
- "The Ferryman's Daughters" / prize | other | disagree | jury prize at Cannes @ a1.6 a4.2 | grand prize at Cannes @ a2.4
- "The Ferryman's Daughters" / year of the prize | date | agree | 1971 @ a1.6 a2.4 a4.2
- Michiyo Hanabusa / on his voice | quote | refine | "He never raised his voice on a set, and everybody was afraid of him" @ a1.7 | "He never raised his voice on a set, and everyone was afraid of him" @ a2.5
- Michiyo Hanabusa / films with him | count | agree | 11 @ a1.7 a3.3
- Sadao Kuramochi / sons | count | disagree | 2 @ a1.8 | 3 @ a2.6
- Sadao Kuramochi / wife | name | agree | Tomoe @ a1.8 a2.6
- "A Stove in March" / year | date | agree | 2009 @ a3.2 a4.2
