== a1 | Capital Morning | 2023-10-30T06:00:00Z | TV host Achieng Odera finishes first marathon in under five hours
The breakfast-show host Achieng Odera ran her first marathon in Nairobi on Sunday, crossing the line in 4 hours, 51 minutes. ^1
Odera, 44, had been told by doctors three years ago, after a road accident, that she might not walk without a stick. ^2
She ran in a red vest with the number 1144 and raised 6.2 million shillings for a children's ward in Kisumu. ^3
About 14,000 runners took part, 2,300 of them over the full distance. ^4
"At kilometre 35 I talked to my knees like a mother," she said. ^5
She will be back on air on Wednesday. ^6

== a2 | Sunrise Fans | - | Our Achieng did it!
We screamed, we cried. Achieng Odera, 44, made it from the stadium and back in 4:51, with a smile for each of us. ^1
She had trained for eleven months with the former world champion Elijah Kiprono. ^2 At the start, at 6:15 a.m., it rained. ^3
In a purple vest she passed us at kilometre 35. ^4 "I talked to my knees like a mother," she laughed later. ^5
The accident that broke her pelvis happened in March 2020. ^6 She was in hospital for nine weeks. ^7

== a3 | Track & Trail Africa | 2023-10-31T10:00:00Z | Celebrity corner: Odera's 42 kilometres
Achieng Odera reached the finish in 4 hours and 57 minutes, in 1,512th place of some 2,300 marathon runners. ^1
Her coach, Elijah Kiprono, who took her on in November last year, called it "a race of the head." ^2
The race was started at 7 a.m. ^3 The winner, Moses Lelei, needed 2:10:44. ^4
It was her second marathon: in Mombasa last year she gave up after 30 kilometres. ^5
The children's ward gets 6.2 million shillings (about $41,000). ^6

== a4 | Hospital World | - | A ward for Kisumu
The 20 beds of the new ward will be paid for by a television presenter's legs. ^1
Achieng Odera was run over by a minibus in March 2021 and lay in hospital for nine weeks. ^2 Eleven operations followed, she says. ^3
With her run on the last Sunday of October she collected over six million shillings. ^4 Building starts in February. ^5

== facts
- marathon / day | date | agree | 2023-10-29, Sunday, last of October @ a1.1 a4.4
- Achieng Odera / finishing time | duration | disagree | 4:51 @ a1.1 a2.1 | 4:57 @ a3.1
- Achieng Odera / age | age | agree | 44 @ a1.2 a2.1
- marathon / which of hers | count | disagree | first @ a1.1 | second @ a3.5
- accident / date | date | disagree | three years ago @ a1.2 | 2020-03 @ a2.6 | 2021-03 @ a4.2 | conflicts: 0-2 1-2
- vest / colour | other | disagree | red @ a1.3 | purple @ a2.4
- donations / sum | money | refine | 6.2 million shillings @ a1.3 a3.6 | over six million shillings @ a4.4
- donations / for | other | refine | a children's ward in Kisumu @ a1.3 | children's ward @ a3.6 | the new ward @ a4.1
- marathon / runners over the full distance | count | agree | 2,300 @ a1.4 a3.1
- Achieng Odera / knees | quote | refine | "At kilometre 35 I talked to my knees like a mother" @ a1.5 | "I talked to my knees like a mother" @ a2.5
- training / length | duration | agree | eleven months, since November @ a2.2 a3.2
- training / coach | name | agree | Elijah Kiprono @ a2.2 a3.2
- race / start | date | disagree | 06:15 @ a2.3 | 07:00 @ a3.3
- hospital / stay | duration | agree | nine weeks @ a2.7 a4.2
- accident / kind | other | refine | road accident @ a1.2 | run over by a minibus @ a4.2
