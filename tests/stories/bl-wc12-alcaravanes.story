== a1 | Iberia Press | 2025-03-04T12:00:00Z | Flamenco-pop duo Los Alcaravanes announce reunion tour
Los Alcaravanes, the duo of the brothers Rafa and Curro Peñalver, will play together again after 14 years, they announced on Tuesday at a bar in Jerez de la Frontera. ^1 A tour of 18 concerts opens on 13 June at the Auditorio de la Cartuja in Seville and closes in Mexico City in November. ^2
In April they will publish "La casa del pozo", their sixth studio album, with eleven songs. ^3 Rafa, 49, and Curro, 46, parted in 2011, in the middle of an American tour, and for years spoke only through lawyers. ^4
"It was never about the money," Curro said of the break. ^5 "It was about our mother, and that's all we're going to say." ^6
== a2 | Compás (music monthly) | - | Two brothers and one microphone
They ask for one bottle of fino and two glasses, and that is already news. It is twelve years since the Peñalvers last played together. ^1
It was the younger, Curro, who rang, the night of their mother's funeral in Jerez. ^2 "He said: 'Have you still got the tape?' And I had it," recalls Rafa. ^3 The tape, recorded when they were boys, gave them the first of the eleven tracks of the new record, which they've called "La casa del poeta". ^4
About the quarrel they're franker than one expects. "It was about money too, why lie, it's always about money too," Curro says. ^5
== a3 | Jerez Diario | 2025-06-13T08:00:00Z | Seville on its feet for the Peñalvers
Some 9,000 people, a good third of them from Jerez to judge by the coaches, saw Los Alcaravanes come back last night at the Cartuja. ^1 They began, after fourteen years and without a greeting, with "Niña de la bahía", the hit of 2003. ^2
They sang all of "La casa del pozo" and ten older ones; two hours and twenty minutes. ^3 Rafa broke a string and Curro broke down, in that order, in the lullaby they dedicated to their mother, Encarnación, who died in January of last year. ^4
They repeat tomorrow, and then comes Granada, on the 20th. ^5
== a4 | Billet Latino | 2025-03-06T17:00:00Z | Tickets for brothers' comeback gone in under an hour
It took 52 minutes for the Seville opener by Los Alcaravanes to sell out on Thursday, promoter Giralda Live told Billet Latino. ^1 All 9,000 seats, at prices between 45 and 160 euros, went; a second night has been added on June 14. ^2
That brings the itinerary to 19 shows in five countries. ^3 The Mexican finale is set for Nov. 22 at the Palacio de los Deportes. ^4
Before the bitter split of 2011 the duo had sold four million records. ^5
== a5 | Alcaravanes Forever | - | I was there (and I've no voice)
Row 4! The lights went down at ten, Rafa came from the left and Curro from the right, and without so much as a good evening: "Niña de la bahía". ^1 I cried until "La casa del pozo", the title track, and then I cried differently. ^2
They played for well over two hours. ^3 When Curro couldn't go on with Encarna's lullaby his brother finished it for him. ^4 The hall was full to the last of its nine thousand seats. ^5
See you all in Granada, and those with savings, in Mexico in November. ^6
== facts
- Los Alcaravanes / length of their separation | duration | disagree | 14 years @ a1.1 a3.2 | twelve years @ a2.1 | since 2011 @ a1.4 a4.5 | conflicts: 0-1, 1-2
- tour / number of concerts | count | refine | 18 @ a1.2 | 19, with the second night added @ a4.3
- tour / date of the first concert | date | disagree | 2025-06-13 @ a1.2 | 2025-06-12 @ a3.1 | conflicts: 0-1
- tour / venue of the first concert | place | refine | Auditorio de la Cartuja, Seville @ a1.2 | the Cartuja @ a3.1 | Seville @ a4.1
- tour / end | date | refine | 2025-11 @ a1.2 | 2025-11-22 @ a4.4 | November @ a5.6
- tour / place of the last concert | place | refine | Mexico City @ a1.2 | Palacio de los Deportes @ a4.4 | Mexico @ a5.6
- album / title | name | disagree | "La casa del pozo" @ a1.3 a3.3 a5.2 | "La casa del poeta" @ a2.4 | conflicts: 0-1
- album / number of songs | count | agree | eleven @ a1.3 a2.4
- Curro Peñalver / words on the reason for the break | quote | disagree | "It was never about the money" @ a1.5 | "It was about money too, why lie, it's always about money too" @ a2.5 | conflicts: 0-1
- first concert / audience | count | refine | some 9,000 @ a3.1 | 9,000 seats @ a4.2 | nine thousand seats, full @ a5.5
- first concert / opening song | name | agree | "Niña de la bahía" @ a3.2 a5.1
- first concert / duration | duration | refine | two hours and twenty minutes @ a3.3 | well over two hours @ a5.3
- mother / name | name | refine | Encarnación @ a3.4 | Encarna @ a5.4
- tour / city after Seville | place | agree | Granada @ a3.5 a5.6
- second Seville concert / date | date | agree | 2025-06-14 @ a3.5 a4.2
- lullaby / what happened | other | refine | Curro broke down @ a3.4 | Curro could not go on, his brother finished it @ a5.4
