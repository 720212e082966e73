== a1 | Caucasus Press | 2019-03-19T09:00:00Z | Duduk master and film composer Hrant Petikyan dies at 88
The Armenian musician Hrant Petikyan, whose duduk can be heard in more than 70 films, has died in Yerevan at the age of 88, the Komitas Conservatory said on Monday. ^1

He died in his sleep at home on Saturday night. ^2 He had been in poor health since a fall in January. ^3

Petikyan was born in Gyumri on 2 February 1931 and began to play at the age of six. ^4 He moved to Paris in 1971 and returned to Armenia in 1992. ^5

The government has set up a commission for the funeral, to take place on Thursday at the Komitas Pantheon. ^6

His collaboration with the British rock group Amber Causeway in 1983 brought him the first of two Cardinal Prizes. ^7 His wife, the pianist Anush, survives him, as do two daughters and a son. ^8

== a2 | Score Notes | 2019-03-20T10:00:00Z | The breath of apricot wood: Hrant Petikyan
You have heard him, even if you do not know it: the sigh over the desert in "The Long Caravan" (1988), the lament that ends "Brothers of Ash" (1996). ^1

Hrant Petikyan, who has died aged 88, spent twenty-one years in Paris and never learnt to order a coffee without an accent. ^2

He was handed his first instrument by an uncle when he was eight. ^3 A song with Amber Causeway, recorded in one afternoon of 1985, made him known far beyond the circle of film lovers. ^4

"A duduk is not played, it is persuaded," he used to say. ^5 He lost his wife, Anush, in 2014. ^6

== a3 | Ararat Daily in English | 2019-03-22T12:00:00Z | Thousands bid farewell to Petikyan
Some 5,000 people walked behind the coffin of Hrant Petikyan on Thursday from the opera house to the Komitas Pantheon. ^1

The composer had died on Sunday in the hospital of Nork Marash, to which he was brought with pneumonia. ^2

His son Aram played "The Long Caravan" on his father's duduk, made in 1952. ^3 "A duduk is not played, it is persuaded": the sentence stood on a banner at the conservatory, where he taught from 1993 until last summer. ^4

A street in his native Gyumri will be named after him in May. ^5

== a4 | Rock Annals | - | Amber Causeway remember Hrant
"He came for an hour and stayed for our whole life," says Amber Causeway's bassist, Clive Hathersage. ^1

The single on which the Armenian played, "Stone Orchard", rose to number two in Britain in the spring of 1983. ^2 It earned all of them a Cardinal Prize; Petikyan got a second for "Brothers of Ash". ^3

The band will play in Yerevan on 14 September. ^4 Hathersage, 67, was at the burial on Wednesday. ^5

The group, which was founded in Hull in 1969, has had four drummers and one lawsuit. Its farewell tour of 2001 was followed by three others.

== a5 | Paris Armenian Bulletin | - | A farewell to Hrant Petikyan
The cathedral in the rue Jean-Goujon was full on Sunday for the fortieth-day service. ^1

Petikyan, who lived in Paris from 1971 to 1992, used to play there at Easter. ^2 His daughters Sona and Lusine lit the candles; their brother Aram had come from Yerevan with their mother, Anush, 84. ^3

It was cancer, diagnosed in November, that took him, Lusine said. ^4 He had played in public for the last time on 28 September at the conservatory. ^5

A concert in his memory will be given at the Salle Gaveau in November, with pupils from six countries, the youngest of whom is nine.

== facts
- Petikyan / age | age | agree | 88 @ a1.1 a2.2
- Petikyan / day of death | date | disagree | 2019-03-16 @ a1.2 | 2019-03-17 @ a3.2
- Petikyan / place of death | place | disagree | at home @ a1.2 | hospital of Nork Marash @ a3.2
- Petikyan / illness | other | disagree | pneumonia @ a3.2 | cancer @ a5.4
- Petikyan / age when he began | age | disagree | 6 @ a1.4 | 8 @ a2.3
- Petikyan / Paris years | duration | refine | 1971 to 1992 @ a1.5 a5.2 | twenty-one years @ a2.2
- Petikyan / birthplace | place | agree | Gyumri @ a1.4 a3.5
- funeral / day | date | disagree | 2019-03-21 @ a1.6 a3.1 | Wednesday @ a4.5
- funeral / place | place | agree | Komitas Pantheon @ a1.6 a3.1
- Amber Causeway / year of the song | date | disagree | 1983 @ a1.7 a4.2 | 1985 @ a2.4
- Petikyan / Cardinal Prizes | count | agree | 2 @ a1.7 a4.3
- wife / alive | status | disagree | survives him @ a1.8 a5.3 | died in 2014 @ a2.6
- Petikyan / children | count | agree | two daughters and a son @ a1.8 a5.3
- Petikyan / films | name | agree | The Long Caravan @ a2.1 a3.3
- Petikyan / film | name | agree | Brothers of Ash @ a2.1 a4.3
- Petikyan / on the duduk | quote | agree | A duduk is not played, it is persuaded @ a2.5 a3.4
- son / name | name | agree | Aram @ a3.3 a5.3
