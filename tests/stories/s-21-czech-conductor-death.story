== a1 | Vltava Press | 2022-10-31T09:30:00Z | Conductor Bohdan Krumlovec dies aged 86
PRAGUE – The conductor Bohdan Krumlovec, for 24 years the chief of the Moravian Philharmonic, died on Saturday at his cottage near Telč, the orchestra announced on Monday. ^1 He was 86 and had suffered from Parkinson's disease since 2013. ^2
"He beat time with his eyebrows, and we all understood," said Zdena Hálková, the leader of the second violins. ^3
Krumlovec was born in Jihlava on 11 April 1936. ^4 He left Czechoslovakia in 1969 and came back after the revolution, taking over the orchestra in Olomouc in 1991. ^5
He leaves his third wife, the soprano Eliška Maršálová, and four children. ^6
A memorial concert with Dvořák's Requiem will be played on 25 November. ^7

== a2 | Der Taktstock | - | Krumlovec: the last of the exiles
(translated) On Monday the Czech conductor Bohdan Krumlovec has died. ^1 The orchestra of Olomouc, which he led during almost a quarter of a century, made the news known. ^2
"With his eyebrows he gave the beat, and every one of us understood him," so the violinist Zdena Hálková. ^3
His emigration in 1968, after the tanks, led him to Basel, Graz and finally for nine years to Rotterdam. ^4
More than 120 recordings are left, among them all nine symphonies of Dvořák, which he taped twice. ^5 His last concert he gave in May 2015, already seated. ^6
Krumlovec was married three times. ^7

== a3 | The Podium | 2022-11-04T12:00:00Z | Bohdan Krumlovec, 1936–2022
Bohdan Krumlovec, who has died of pneumonia at 86, was a conductor whom players loved and managers feared. ^1
The elder son of a miller, he studied the viola in Brno and won the Besançon competition at 28. ^2 He settled in Switzerland in 1969, while on tour, with his first wife and "two suitcases, one of them full of scores". ^3
From 1978 until 1987 he was in Rotterdam, and from 1991 to 2015 in Olomouc. ^4 Of his 130 discs the Martinů cycle won a Gramophone award. ^5
"He beat time with his eyebrows and we all obeyed," Zdena Hálková, a violinist, remembered. ^6
His wife, the soprano Eliška Maršálová, survives him, with two sons and two daughters. ^7

== a4 | Olomoucký Hlas | - | City says farewell to its Maestro
The funeral of Bohdan Krumlovec was held on Friday at St Maurice's with family only, and the public signed books of condolence in the Reduta hall. ^1
The honorary citizen died at the weekend in the hospital at Jihlava, where he had been brought a week before with inflammation of the lungs. ^2
Maestro's three children carried the coffin together with players. ^3
The evening in his memory takes place on November 25, with the Requiem by Dvořák. ^4 All 600 seats were gone in two hours. ^5
== facts
- death / day | date | disagree | 2022-10-29 @ a1.1 | Monday @ a2.1 | at the weekend @ a4.2 | conflicts: 0-1 1-2
- death / place | place | disagree | cottage near Telč @ a1.1 | hospital at Jihlava @ a4.2
- Krumlovec / age | age | agree | 86 @ a1.2 a3.1
- Krumlovec / born | date | refine | 1936-04-11 @ a1.4 | 1936-2022 and at 86 @ a3.1
- illness | other | refine | Parkinson's disease since 2013 @ a1.2 | pneumonia @ a3.1 | inflammation of the lungs @ a4.2
- Hálková / eyebrows | quote | disagree | He beat time with his eyebrows, and we all understood @ a1.3 | With his eyebrows he gave the beat, and every one of us understood him @ a2.3 | and we all obeyed @ a3.6 | conflicts: 0-2 1-2
- emigration / year | date | disagree | 1969 @ a1.5 a3.3 | 1968 @ a2.4
- emigration / to | place | refine | Basel, Graz, Rotterdam @ a2.4 | Switzerland @ a3.3
- Rotterdam / length | duration | refine | nine years @ a2.4 | 1978 until 1987 @ a3.4
- orchestra / length | duration | refine | 24 years @ a1.1 | almost a quarter of a century @ a2.2 | 1991 to 2015 @ a3.4
- orchestra / start | date | agree | 1991 @ a1.5 a3.4
- orchestra / end | date | refine | May 2015 @ a2.6 | 2015 @ a3.4
- recordings | count | refine | more than 120 @ a2.5 | 130 @ a3.5
- wives | count | agree | third wife @ a1.6 | three times @ a2.7
- wife / name | name | agree | Eliška Maršálová @ a1.6 a3.7
- children | count | disagree | four @ a1.6 | two sons and two daughters @ a3.7 | three @ a4.3 | conflicts: 0-2 1-2
- memorial / day | date | agree | 2022-11-25 @ a1.7 a4.4
- memorial / work | other | agree | Dvořák's Requiem @ a1.7 a4.4
