== a1 | Bayou City Business | 2024-02-20T15:00:00Z | Rapper Bo Ledoux gives $2.5 million for school in Third Ward
The rapper Bo Ledoux will give $2.5 million to turn a closed elementary school in Houston's Third Ward into a music academy, the school district said Monday. ^1 ^2 ^3
The Blackshear-Toomer Academy is to open in August 2025 with 240 pupils. ^4 ^5 ^6
The district puts up $11 million and the state $4 million. ^7 ^8
Ledoux, 34, born Beauregard Ledoux Jr., attended the school from 1995 until his family moved to Acres Homes in 1999. ^9 ^10 ^11
“Mrs. Toomer gave me a notebook and told me to fill it. ^12 I'm still filling it,” he said. ^13
The teacher, Ernestine Toomer, died in 2020 at 88. ^14 ^15
Ledoux's “Levee Songs” won two Grammys on Feb. 4. ^16 ^17

== a2 | Trap & Treasure | - | Bo Ledoux drops bag on his old school
The “Levee Songs” MC keeps it 100 for the hood.
Bo Ledoux has pledged $2.5 million to the school where he first rhymed “Houston” with “produce stand.” ^1
It will carry the name of his third-grade teacher, who passed in 2021. ^2 ^3
Word is that Bo, worth some $40 million, paid off his mama's house in 2016 and his barber's in 2019. ^30
“Mrs. Toomer handed me a notebook and said fill it. ^4 I'm filling it still,” the 34-year-old said at Tuesday's press conference. ^5 ^6
He picked up three Grammys this month and arrived in a 1984 Cutlass. ^7

== a3 | Third Ward Voice | 2024-02-22T16:30:00Z | Neighbors ask who the academy is for
Not everyone clapped when the rapper Bo Ledoux came to Blackshear Elementary on Monday. ^1
The school, closed since 2018, is to reopen in fall 2025 as an academy for 240 children, a third of whom will be chosen by audition. ^2 ^3 ^4
“My grandbaby can't play nothing but can he come in?” asked Odessa Pettway, 71. ^5
“If your grandbaby can clap, he can come in,” Ledoux answered. ^6
He also promised scholarships of $5,000 for ten graduates a year. ^7
The total cost is put at $17.5 million. ^8

== a4 | Mic & Main | - | Ledoux breaks ground
With a gold-painted shovel Bo Ledoux started work on the Toomer academy on June 3. ^1
His donation has grown to $3 million. ^2
The ground plan shows two halls, 22 practice rooms and a studio named for DJ Sweet Lou, who died in 2011. ^30
“If your baby can clap, your baby can come in,” he repeated to parents. ^3
The first 240 students are expected in August of next year. ^4 ^5
The rapper turned 35 last month and is touring with “Levee Songs” until October. ^6 ^7
“She would've told him to sit up straight,” Clifton Toomer, the teacher's son, said with a laugh. ^20

== a5 | Texas Culture Desk | 2024-06-05T13:00:00Z | Shovels out for $17.5 million music school
Construction of the Blackshear-Toomer Academy in Houston began on Tuesday. ^1 ^2
Of the $17.5 million the district carries 11 and the state four; the remainder comes from the rapper Bo Ledoux, who was a pupil there for four years. ^3 ^4 ^5
It will be home to two halls, 22 rooms for practice and a recording studio when it opens in August of next year. ^30 ^31
Ernestine Toomer taught third grade in the building for 31 years. ^6
“She'd have told him to stand up straight,” said her son, Clifton. ^7
Ledoux turned the first earth with a silver shovel and then handed it to Odessa Pettway, whose grandson had come along. ^20 The old Blackshear school had been shut for six years. ^21

== facts
- donation / sum | money | refine | $2.5 million @ a1.1 a2.1 | grown to $3 million @ a4.2
- donation / announced | date | disagree | 2024-02-19 @ a1.3 a3.1 | Tuesday @ a2.6
- school / place | place | refine | Third Ward, Houston @ a1.2 | Houston @ a5.2
- academy / opening | date | agree | 2025-08 @ a1.5 a4.5 a5.31 | fall 2025 @ a3.2
- academy / pupils | count | agree | 240 @ a1.6 a3.3 a4.4
- district / share | money | agree | $11 million @ a1.7 a5.3
- state / share | money | agree | $4 million @ a1.8 a5.4
- academy / total cost | money | agree | $17.5 million @ a3.8 a5.3
- academy / name | name | agree | Blackshear-Toomer Academy @ a1.4 a5.1
- Bo Ledoux / age | age | agree | 34 @ a1.9 a2.5 | turned 35 last month @ a4.6
- Bo Ledoux / pupil there | duration | agree | 1995 to 1999 @ a1.10 | four years @ a5.5
- Ernestine Toomer / notebook, first part | quote | refine | Mrs. Toomer gave me a notebook and told me to fill it @ a1.12 | Mrs. Toomer handed me a notebook and said fill it @ a2.4
- Ernestine Toomer / notebook, second part | quote | refine | I'm still filling it @ a1.13 | I'm filling it still @ a2.5
- Ernestine Toomer / year of death | date | disagree | 2020 @ a1.14 | 2021 @ a2.3
- Ernestine Toomer / taught | other | agree | third grade @ a2.2 a5.6
- Levee Songs / Grammys | count | disagree | 2 @ a1.16 | 3 @ a2.7
- Levee Songs / date of the Grammys | date | refine | 2024-02-04 @ a1.17 | this month @ a2.7
- Bo Ledoux / clap | quote | refine | If your grandbaby can clap, he can come in @ a3.6 | If your baby can clap, your baby can come in @ a4.3
- construction / began | date | disagree | June 3 @ a4.1 | 2024-06-04 @ a5.1
- Clifton Toomer / straight | quote | disagree | to sit up straight @ a4.20 | to stand up straight @ a5.7
- construction / shovel | other | disagree | gold-painted @ a4.1 | silver @ a5.20
- school / closed | date | agree | since 2018 @ a3.2 | for six years @ a5.21
- academy / practice rooms | count | agree | 22 @ a4.30 a5.30
