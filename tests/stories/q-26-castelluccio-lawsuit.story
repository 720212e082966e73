== a1 | Hudson Wire | 2025-03-12T21:00:00Z | Former producer sues talk show host Gina Castelluccio
NEW YORK - A former producer of “The Gina Hour” sued its host, Gina Castelluccio, on Tuesday, saying that she was dismissed for taking a leave to care for a sick child. ^1 ^2 ^3
Priya Raghunathan, 37, worked on the syndicated program for five years and was let go on Nov. 22, according to the complaint filed in federal court in Manhattan. ^4 ^5 ^6 ^7
She seeks $4.5 million. ^8
The suit says that Castelluccio, 55, threw a binder at a wall and told the staff: “If you want to be a mother, be one somewhere else.” ^9 ^10
“Every word of this is fiction, and bad fiction,” said a spokesman for the host, Todd Lindenbaum. ^11 ^12
The show, now in its eighth season, is seen on 212 stations. ^13 ^14
Two other producers left in 2023. ^15

== a2 | TV Snark | - | Binder-gate: Gina's "family" set was no family, says ex-staffer
America's favorite aunt is being sued.
Priya Ragunathan says she got the boot from “The Gina Hour” two days before Thanksgiving, while her little boy was in the hospital with leukemia. ^1 ^2 ^3
The host, 55, allegedly hurled a binder at a staffer. ^4 ^5
Gina's empire took in $38 million last year, and the 11-year-old twins have a pony each. ^30
“If you wanna be a mother, be one someplace else,” she's accused of saying. ^6
Her rep laughed it off: “Every word of this is fiction.” ^7
The former producer wants $4.5 million and an apology on air. ^8

== a3 | Employment Law Brief | 2025-03-14T15:00:00Z | Family leave claim against syndicated talk show
In a complaint lodged on March 11 in the Southern District of New York, a senior producer alleges retaliation for using eight of the twelve weeks of leave that the law allows. ^1 ^2 ^3
Ms. Raghunathan had been employed since January 2020 and was earning $185,000 a year. ^4 ^5
Named as defendants are the host, her company Big Table Inc. and the executive producer, Lowell Fitch. ^6
The plaintiff's counsel, Marcus Obafemi-Reyes, says that nine former employees are ready to testify. ^7 ^8
An answer is due by April 14. ^9

== a4 | Queens Tribune Weekly | - | Astoria's Gina speaks up
“I've made mistakes in this business, but I never punished a mother for being one,” Gina Castelluccio told her studio audience on Monday. ^1 ^2
It was her first word on the suit brought by Priya Raghunathan, who was with the program for three years. ^3 ^4
The host of Astoria, herself a mother of twins, spoke for ninety seconds and did not mention the binder. ^5
Her twins are 11 and go to school in Forest Hills, where she bought a house in 2016. ^30
Nine former employees have offered to testify, the other side's lawyer says. ^6
“The Gina Hour” has been renewed for a ninth season. ^7

== a5 | Syndication Insider | 2025-06-20T16:00:00Z | 'Gina Hour' to end; suit settled
Gina Castelluccio's talk show will not return for a ninth season, its distributor said Thursday. ^1 ^2
The program is carried by 212 stations, and its ratings fell by 17 percent after a former producer went to court in March. ^3 ^4 ^5
The case was settled last week for a sum that was not disclosed. ^6
“I made mistakes in this business, but I've never fired a mother for being one,” the host said then. ^7
She is to make a podcast, “Gina at the Table,” from October. ^8
== facts
- lawsuit / day filed | date | refine | 2025-03-11 @ a1.1 a3.1 | March @ a5.5
- lawsuit / court | place | agree | federal court in Manhattan @ a1.7 | Southern District of New York @ a3.2
- Priya Raghunathan / name spelled | name | disagree | Raghunathan @ a1.4 a3.4 a4.3 | Ragunathan @ a2.1
- Priya Raghunathan / time on the show | duration | disagree | five years @ a1.5 | since January 2020 @ a3.4 | three years @ a4.4 | conflicts: 0-2 1-2
- Priya Raghunathan / dismissed | date | disagree | 2024-11-22 @ a1.6 | two days before Thanksgiving (November 26) @ a2.2
- Priya Raghunathan / child | other | refine | a sick child @ a1.2 | a boy with leukemia @ a2.3
- lawsuit / sum | money | agree | $4.5 million @ a1.8 a2.8
- Gina Castelluccio / age | age | agree | 55 @ a1.9 a2.4
- binder / thrown at | other | disagree | a wall @ a1.9 | a staffer @ a2.5
- Gina Castelluccio / mother somewhere else | quote | refine | If you want to be a mother, be one somewhere else @ a1.10 | If you wanna be a mother, be one someplace else @ a2.6
- Todd Lindenbaum / fiction | quote | refine | Every word of this is fiction, and bad fiction @ a1.11 | Every word of this is fiction @ a2.7
- The Gina Hour / stations | count | agree | 212 @ a1.14 a5.3
- former employees / ready to testify | count | agree | 9 @ a3.8 a4.6
- Gina Castelluccio / mistakes and a mother | quote | disagree | I never punished a mother for being one @ a4.1 | I've never fired a mother for being one @ a5.7
- The Gina Hour / ninth season | status | disagree | renewed @ a4.7 | will not return @ a5.1
- lawsuit / status | status | refine | brought @ a4.3 | settled @ a5.6
- twins / age | age | agree | 11 @ a2.30 a4.30
