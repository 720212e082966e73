== a1 | Adria News Agency | 2022-02-12T09:30:00Z | Tenor Aurelio Santacroce dead at 80
The Italian tenor Aurelio Santacroce died on Friday evening at the Cattinara hospital in Trieste, his agent Livia Morpurgo said. ^1 He was 80. ^2
Morpurgo said he had been admitted nine days earlier with pneumonia. ^3 Born in Gorizia, the son of a railwayman, he made his debut at Spoleto in 1966 as Rodolfo in "La bohème". ^4
He sang 412 performances at La Scala and first appeared at the Metropolitan in New York in 1974. ^5 He leaves a wife, Nadia, and three daughters. ^6
== a2 | The Courant | - | Aurelio Santacroce, tenor who refused to be hurried
Nobody ever saw Aurelio Santacroce run for a train, a taxi or a top C. The tenor, who has died at his home on the Trieste waterfront after a short illness, built his career the same way. ^1
He was born on 3 November 1941 and left school at 14 to work in a bicycle shop. ^2 A priest paid for his first lessons. Spoleto gave him a Rodolfo at 24, and eight years later he was at the Met opposite the Bulgarian soprano Vessela Dineva, to whom he was married until 1981. ^3
Milan was his true house: he sang there more than 400 times. ^4 "I never sang to the gallery," he told this newspaper in 1998. ^5 "I sang to the one person who had paid too much." ^6
His last role was Altoum in "Turandot" at Verona in 2009. ^7 His second wife, the harpist Nadia Cossutta, survives him with their three daughters. ^8
Aurelio Santacroce, born 3 November 1941; died 12 February 2022. ^9
== a3 | Il Molo di Trieste | 2022-02-14T07:00:00Z | The city says goodbye to its tenor on Thursday
The funeral of Aurelio Santacroce will be held on Thursday at eleven in the church of Sant'Antonio Nuovo, the diocese confirmed. ^1 The Verdi theatre will open its foyer for the coffin from Wednesday afternoon.
The singer died on Friday at about 10 p.m. in a ward at Cattinara, where his wife and the youngest of his daughters were with him. ^2 Doctors had been treating him for pneumonia since the beginning of the month. ^3
Santacroce came from Gorizia but had lived in Trieste since 1983. ^4 His final stage appearance was in Verona in August 2009, when he was 67. ^5 Mayor Guido Prelz has proposed naming a square after him; the last such honour took the council six years.
== a4 | Score & Stage | 2022-02-16T15:00:00Z | Santacroce: the career in figures
With 398 performances at La Scala, Aurelio Santacroce ranked fourth among post-war tenors in the house archive. ^1 He recorded 31 complete operas, eleven of them for Delphos.
The debut came in 1967 at Spoleto, as Rodolfo, the part he was to sing on five continents. ^2 At the Met, where he arrived in 1974, he gave 96 performances. ^3 He withdrew from opera in 2009 and taught until 2018. ^5
A Requiem is planned for tomorrow, 17 February, in Trieste. ^4 Delphos will reissue his "Ballo" in May.
== a5 | Voci e Loggione (fan page) | - | Addio, Maestro
We still cannot believe it. Our Aurelio, the boy from Gorizia, is gone at 80, and the loggione is darker for it. ^1
Some of us were there in Verona on his last night, an Altoum sung half from memory and half from mischief. ^2 He signed programmes until two. "I never sang for the gallery," he used to tease us, "I sang for the one fool who had paid too much!" ^3
He and Nadia had three girls, and the eldest, Chiara, writes to thank everyone for the flowers. ^4
== facts
- Santacroce / date of death | date | disagree | 2022-02-11 @ a1.1 a3.2 | 2022-02-12 @ a2.9 | conflicts: 0-1
- Santacroce / place of death | place | disagree | Cattinara hospital, Trieste @ a1.1 a3.2 | his home on the Trieste waterfront @ a2.1 | conflicts: 0-1
- Santacroce / age at death | age | refine | 80 @ a1.2 a5.1 | born 3 November 1941 @ a2.2 a2.9
- Santacroce / illness | other | refine | pneumonia @ a1.3 a3.3 | a short illness @ a2.1
- Santacroce / start of the illness | date | refine | admitted nine days earlier @ a1.3 | treated since the beginning of the month @ a3.3
- Santacroce / debut at Spoleto | date | disagree | 1966 @ a1.4 | at 24 @ a2.3 | 1967 @ a4.2 | conflicts: 0-2 1-2
- Santacroce / debut role | name | agree | Rodolfo @ a1.4 a2.3 a4.2
- Santacroce / performances at La Scala | count | disagree | 412 @ a1.5 | more than 400 @ a2.4 | 398 @ a4.1 | conflicts: 0-2 1-2
- Santacroce / Met debut | date | refine | 1974 @ a1.5 a4.3 | eight years after Spoleto @ a2.3
- Santacroce / daughters | count | agree | three @ a1.6 a2.8 a5.4
- Santacroce / wife | name | refine | Nadia @ a1.6 a5.4 | Nadia Cossutta @ a2.8
- Santacroce / hometown | place | agree | Gorizia @ a1.4 a3.4 a5.1
- Santacroce / last stage appearance | date | refine | 2009 @ a2.7 a4.5 | August 2009 @ a3.5
- Santacroce / place of last appearance | place | agree | Verona @ a2.7 a3.5 a5.2
- Santacroce / last role | name | agree | Altoum @ a2.7 a5.2
- Santacroce / on whom he sang for | quote | disagree | "I never sang to the gallery. I sang to the one person who had paid too much." @ a2.5 a2.6 | "I never sang for the gallery, I sang for the one fool who had paid too much!" @ a5.3 | conflicts: 0-1
- Santacroce / funeral | date | agree | 2022-02-17 @ a3.1 a4.4
