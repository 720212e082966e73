== a1 | Elbe Press | 2023-02-27T08:00:00Z | Actress Mareike Tornau refuses film prize
The German actress Mareike Tornau turned down the Golden Lantern for best leading actress at the ceremony in Dresden on Saturday evening. ^1 ^2 ^3
“A prize for courage belongs to those who have none left to lose,” the 45-year-old said, and put the statuette back on the table. ^4 ^5 ^6
She was honoured for her part as a nurse in “Night Ward”, which 820,000 people have seen. ^7 ^8
Tornau asked that the prize money of 20,000 euros be given to a nursing union. ^9 ^10
“We respect her gesture, even if it hurt,” jury president Volkhard Semmler said. ^11
It is the first refusal in the 38 years of the award. ^12

== a2 | Dresden Today | - | “Keep it warm for a nurse”
It became very quiet in the Semper Opera when Mareike Tornau shook her head. ^1
“A prize for bravery should belong to people who don't have any more of it to lose,” said the actress. ^2
“Keep it warm for a nurse,” she called, already on the stairs. ^3
Fifteen hundred guests rose, first a few, then nearly all. ^4
“We respect this gesture, though it has caused us pain,” said Volkhard Semmler, the chairman of the jurors. ^5 ^6
Her colleague Benno Trautwig, best supporting actor, kept his trophy. ^7 “I have three children and an empty shelf,” he said. ^8
The 20,000 euros go to nurses. ^9

== a3 | Festival Insider | 2023-02-28T10:00:00Z | Tornau snubs Golden Lantern
Night Ward star Mareike Tornau, 45, rejected Germany's Golden Lantern on Saturday to protest nurses' pay. ^1 ^2 ^3
“We respect her gesture, even if it helps,” jury head Volkhard Semmler said. ^4 ^5
The film has sold 820,000 tickets since its release in October. ^6
“Keep it warm for a nurse,” she said as she left. ^7
Supporting winner Benno Trautwig drew laughs: “I've got three kids and a shelf with nothing on it.” ^8 ^9
“I come from a family in which you say thank you and no thank you,” Tornau later explained. ^10

== a4 | Cinema Polska English | - | She said no to the Lantern
Mareike Tornau did not accept the most important prize of German film. ^1
Around 900 guests in the opera house were in shock. ^2 ^3
“In my family you learn to say thanks, and also no thanks,” explained the actress. ^4
It is the second refusal in the history of the prize, which is given since 1985. ^5 ^6
She left the statue on the table and the cheque for 25,000 euros to the trade union. ^7 ^8
“My mother was a nurse for 41 years and never once sat at a table like this,” the star said.

== facts
- prize / refused | status | agree | refused @ a1.1 a2.1 a3.1 a4.1
- ceremony / day | date | agree | 2023-02-25 @ a1.2 a3.2
- ceremony / place | place | refine | Dresden @ a1.3 | Semper Opera @ a2.1 | opera house @ a4.2
- Mareike Tornau / on courage | quote | refine | A prize for courage belongs to those who have none left to lose @ a1.4 | A prize for bravery should belong to people who don't have any more of it to lose @ a2.2
- Mareike Tornau / age | age | agree | 45 @ a1.5 a3.3
- statuette / left on the table | other | agree | on the table @ a1.6 a4.7
- film / title | name | agree | Night Ward @ a1.7 a3.1
- film / audience | count | agree | 820000 @ a1.8 a3.6
- prize money / sum | money | disagree | €20,000 @ a1.9 a2.9 | €25,000 @ a4.8
- prize money / given to | other | refine | a nursing union @ a1.10 | nurses @ a2.9 | the trade union @ a4.8
- Volkhard Semmler / on the gesture | quote | disagree | We respect her gesture, even if it hurt @ a1.11 | We respect this gesture, though it has caused us pain @ a2.5 | We respect her gesture, even if it helps @ a3.4 | conflicts: 0-2 1-2
- Volkhard Semmler / role | other | agree | head of the jury @ a1.11 a2.6 a3.5
- refusal / order | other | disagree | first @ a1.12 | second @ a4.5
- prize / since | date | refine | 38 years @ a1.12 | since 1985 @ a4.6
- Mareike Tornau / on a nurse | quote | agree | Keep it warm for a nurse @ a2.3 a3.7
- guests / number | count | disagree | 1500 @ a2.4 | around 900 @ a4.3
- Benno Trautwig / on the shelf | quote | refine | I have three children and an empty shelf @ a2.8 | I've got three kids and a shelf with nothing on it @ a3.9
- Benno Trautwig / prize | other | agree | best supporting actor @ a2.7 a3.8
- Mareike Tornau / on thank you | quote | refine | I come from a family in which you say thank you and no thank you @ a3.10 | In my family you learn to say thanks, and also no thanks @ a4.4
