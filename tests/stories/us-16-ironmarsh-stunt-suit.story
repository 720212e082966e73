== a1 | Reel Trade Daily | 2023-10-11T19:20:00Z | Stuntman sues over fall on set of "Iron Tide 2"
The stuntman Cody Bratton has filed a lawsuit against Meridian Studios, 16 months after a harness snapped during the filming of "Iron Tide 2" in Georgia. ^1
In the complaint, lodged on Tuesday in Fulton County Superior Court, Bratton, 32, says that he fell 27 feet on June 9, 2022, when a steel cable came loose from its anchor. ^2 He broke his pelvis and two vertebrae and was in hospital for seven weeks. ^3
The suit, which also names the stunt coordinator Rex Halvorsen, accuses the production of gross negligence and seeks unspecified damages. ^4
"They had the inspection sheet, and nobody had signed it," said Bratton's lawyer, Keisha Morrow. ^5
The federal safety agency fined the company $14,502 in December. ^6 Meridian declined to comment. ^7
Bratton was doubling for Chase Ridley, who reprises his part of Captain Doyle. ^8 "Iron Tide" grossed $611 million in 2019. ^9

== a2 | Atlanta Stage & Screen | 2023-10-12T13:00:00Z | "I knew in the air": injured stunt performer speaks
Cody Bratton used to run up the stairs of Stone Mountain. Now he needs a walker to get to his mailbox.
The 32-year-old from Decatur was hurt on the set of "Iron Tide 2" in June of last year, on the ninth day of a shoot planned for 74. ^1
"I knew in the air that it was over," he said. ^2 He has had five operations, and a sixth is planned for November. ^3
Meridian paid his medical bills, some $480,000, until March. ^4 Since then, his wife, Alyssa, says, the family has lived on savings. ^5 The couple have a son, 4. ^6
The stunt should have been rehearsed with a dummy, and nobody signed the inspection sheet, the suit filed on October 10 says. ^7

== a3 | Popcorn Gazette | - | Hollywood stuntman: studio broke my back
A stunt double who plunged 37 feet on the set of the next "Iron Tide" movie is taking the studio to court. ^1
Cody Bratton, who stood in for Chase Ridley, fractured his pelvis and two vertebrae in the accident near Atlanta in July 2022. ^2 "I knew in the air that my career was over," he told a local magazine. ^3
Ridley visited him in hospital twice and started a collection among the crew that raised $96,000. ^4
The star broke his own foot on the first film, in Malta. ^5 The sequel comes out in May. ^6

== a4 | Legal Lens | 2024-08-21T10:00:00Z | Jury awards stuntman $8.6 million
A jury in Atlanta on Monday awarded $8.6 million to Cody Bratton, the stunt performer injured in 2022 while shooting "Iron Tide 2". ^1
After a trial of eleven days the jurors deliberated for six hours. ^2 They put 80 percent of the fault on Meridian Studios and 20 percent on the coordinator, Rex Halvorsen. ^3
Bratton, 33, wept when the verdict was read. ^4 "They had the inspection sheet, and nobody signed it," his attorney, Keisha Morrow, repeated. ^5
The studio said that it would appeal. ^6 The film has taken in $540 million since May 24. ^7

== a5 | Screen Union Bulletin | - | Verdict in Bratton case "a wake-up call"
The performers' union has called the verdict for Cody Bratton "a wake-up call for every producer". ^1
On August 20 a jury ordered Meridian Studios and Rex Halvorson to pay the stuntman $8.6 million. ^2 Bratton fell 27 feet when a cable failed. ^3
He was in the hospital for nearly two months and has had six operations. ^4
Since 2015 the union has counted 41 serious accidents on wires. ^5 A bill on rigging inspections is before the legislature in Georgia. ^6
"A signature takes ten seconds," said the president of the union, Gloria Trask. Members will vote in October on a new contract, in which a safety officer is demanded for every shoot with wires.

== facts
- suit / day | date | agree | 2023-10-10 @ a1.2 a2.7
- accident / date | date | disagree | 2022-06-09 @ a1.2 | 2022-06 @ a2.1 | 2022-07 @ a3.2 | 2022 @ a4.1 | conflicts: 0-2 1-2
- accident / place | place | refine | Georgia @ a1.1 | near Atlanta @ a3.2
- fall / height | quantity | disagree | 27 feet @ a1.2 a5.3 | 37 feet @ a3.1
- Cody Bratton / age | age | refine | 32 @ a1.2 a2.1 | 33 @ a4.4
- Cody Bratton / injuries | other | agree | pelvis and two vertebrae @ a1.3 a3.2
- hospital / length | duration | refine | seven weeks @ a1.3 | nearly two months @ a5.4
- operations / number | count | refine | five, a sixth planned @ a2.3 | six @ a5.4
- Keisha Morrow / inspection sheet | quote | refine | "They had the inspection sheet, and nobody had signed it" @ a1.5 | "They had the inspection sheet, and nobody signed it" @ a4.5
- inspection sheet / signature | other | agree | not signed @ a1.5 a2.7 a4.5
- lawyer / name | name | agree | Keisha Morrow @ a1.5 a4.5
- Cody Bratton / in the air | quote | disagree | "I knew in the air that it was over" @ a2.2 | "I knew in the air that my career was over" @ a3.3
- coordinator / name | name | disagree | Rex Halvorsen @ a1.4 a4.3 | Rex Halvorson @ a5.2
- Cody Bratton / doubled for | name | agree | Chase Ridley @ a1.8 a3.2
- studio / name | name | agree | Meridian Studios @ a1.1 a4.3 a5.2
- film / release | date | refine | May @ a3.6 | since May 24 @ a4.7
- verdict / day | date | disagree | 2024-08-19 @ a4.1 | 2024-08-20 @ a5.2
- verdict / sum | money | agree | $8.6m @ a4.1 a5.2
- accident / cause | other | disagree | a harness snapped @ a1.1 | a cable came loose @ a1.2 a5.3
