== a1 | Associated Wire | 2024-08-03T16:00:00Z | Late-night host Grady Pellegrin arrested on suspicion of drunken driving
NEW YORK (AW) — Grady Pellegrin, the host of "Late Enough with Grady Pellegrin," was arrested on suspicion of driving while intoxicated early on Friday in East Hampton, police said. ^1
Officers stopped his black Porsche on Montauk Highway at 12:40 a.m. after it had drifted across the center line twice, according to the police. ^2 A breath test showed a blood alcohol content of 0.13 percent; the legal limit is 0.08. ^3
Pellegrin, 49, was arraigned on Friday morning and released without bail. ^4 He has to be back in court on August 22. ^5
"I made a stupid choice and I'm thankful nobody was hurt," he said in a statement. ^6
The comedian has hosted the show since 2015. ^7 In 2010, when he was a writer for "The Saturday Desk," he lost his license for six months for speeding. ^8

== a2 | The East End Sentinel | 2024-08-02T20:00:00Z | TV host held after traffic stop in Amagansett
The television host Grady T. Pellegrin spent part of the night in an East Hampton cell after he had been pulled over on Montauk Highway in Amagansett. ^1
According to a police report, Pellegrin, 49, of Manhattan told the officer, Sgt. Dina Kowalczyk, that he had had "two glasses of rosé at a birthday dinner". ^2 He agreed to a breath test. ^3
He was charged with a misdemeanor and given an August 22 court date. ^4 Town Justice Alan Peake let him go on his own recognizance. ^5
It was one of nine such arrests in the town since Monday. ^6 Pellegrin bought a house in Springs for $3.4 million in 2019. ^7

== a3 | Late Night Nation | - | What will become of "Late Enough"?
Fans were surprised to see a rerun on Monday: after the DWI arrest of Grady Pellegrin the network gave him the week off. ^1
"I made a stupid choice and I'm grateful nobody was hurt," the host said. ^2
Pellegrin, who took over the desk nine years ago, was caught with 0.18 per cent in his blood on his way home from the 50th birthday of his producer, Robyn Salter. ^3
He told the policewoman that he had drunk "three glasses of rosé at a birthday dinner". ^4
His contract runs until the end of 2025. ^5 The last host to be taken off the air in that hour was Bix Calloway, in 2008. ^6

== a4 | Showbiz Courier | 2024-08-13T09:00:00Z | Pellegrin back on air: "I took a cab here"
Grady Pellegrin returned to his desk on Monday, ten days after he was arrested in the Hamptons. ^1
"I took a cab here, and the cab driver recognized me and locked the doors," he opened, to long applause. ^2 He then apologized to his wife, Anneke, and his two daughters for four minutes without a joke. ^3
Some 1.9 million watched, the most since January. ^4
The singer Odessa Pike and a man who trains otters were the guests. In the first week of the season, Pellegrin will broadcast from Chicago.

== a5 | Legal Lens | - | Plea deal for Grady Pellegrin
The talk show host Grady Pellegrin has pleaded guilty to a traffic violation and will not have a criminal record. ^1
In exchange a misdemeanor charge was dropped, his lawyer, Edwin Tsai, said on Thursday. ^2 He pays a fine of $500, loses his license for 90 days and attends a safety course. ^3
Pellegrin was pulled over in his grey Porsche on August 3. ^4 A test put his blood alcohol level at 0.13 percent. ^5 "I made a stupid choice," he had admitted at the time. ^6
The course consists of five hours in a school in Riverhead. Such bargains are common in Suffolk County for first offenders, of whom there were more than 1,400 last year.

== facts
- arrest / day | date | disagree | 2024-08-02 @ a1.1 a4.1 | 2024-08-03 @ a5.4
- arrest / place | place | refine | East Hampton @ a1.1 | Montauk Highway in Amagansett @ a2.1 | the Hamptons @ a4.1
- arrest / road | place | agree | Montauk Highway @ a1.2 a2.1
- car / color | other | disagree | black @ a1.2 | grey @ a5.4
- car / make | other | agree | Porsche @ a1.2 a5.4
- blood alcohol / level | quantity | disagree | 0.13 @ a1.3 a5.5 | 0.18 @ a3.3
- Grady Pellegrin / age | age | agree | 49 @ a1.4 a2.2
- court / next date | date | agree | 2024-08-22 @ a1.5 a2.4
- Grady Pellegrin / release | status | agree | without bail @ a1.4 a2.5
- Grady Pellegrin / statement | quote | disagree | "I made a stupid choice and I'm thankful nobody was hurt" @ a1.6 | "I made a stupid choice and I'm grateful nobody was hurt" @ a3.2 | "I made a stupid choice" @ a5.6 | conflicts: 0-1
- show / host since | date | agree | 2015 @ a1.7 a3.3
- Grady Pellegrin / wine | quote | disagree | "two glasses of rosé at a birthday dinner" @ a2.2 | "three glasses of rosé at a birthday dinner" @ a3.4
- charge / kind | other | refine | driving while intoxicated @ a1.1 | a misdemeanor @ a2.4 a5.2 | DWI @ a3.1
- Grady Pellegrin / name | name | refine | Grady Pellegrin @ a1.1 a3.1 a4.1 a5.1 | Grady T. Pellegrin @ a2.1
- breath test / taken | other | agree | a breath test @ a1.3 a2.3
