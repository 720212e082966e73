== a1 | Tennis Wire | 2021-05-24T10:15:00Z | Former champion Tereza Kubištová has heart operation
Tereza Kubištová, the Czech who won two Grand Slam titles in the 1990s, was recovering on Monday from an operation on a heart valve, her family said. ^1

Kubištová, 51, collapsed on Thursday while commentating for Czech television at a tournament in Prostějov. ^2 She was taken to Olomouc, where doctors replaced the aortic valve on Saturday in an operation of five hours. ^3

"She asked for the score as soon as the tube was out," said her brother Radim. ^4

Kubištová was the number three of the world in 1996 and ended her career in 2002 after 23 titles. ^5 She has run an academy in Přerov since 2005, with 120 children. ^6

== a2 | Ahoj! Magazine English | - | Drama in the commentary box
Viewers heard only a thud. ^1 It was in the second set that Tereza Kubištová slid from her chair, and her colleague, the ex-footballer Marek Hlavsa, shouted for a doctor. ^2

She had suffered a heart attack, and was operated on the same night in Brno. ^3 A piece of pig's heart now keeps her alive. ^4

The tennis lady, who is 51 and the mother of a daughter, split last autumn from her third husband. ^5 "First thing she asked for was the score," her brother told our reporter. ^6

== a3 | Haná Daily | 2021-05-25T10:00:00Z | Kubištová out of intensive care
The tennis legend from Přerov has been moved to an ordinary ward of the University Hospital in Olomouc. ^1

It was not a heart attack, the head doctor stressed: an inborn defect of the valve had been known for six years. ^2 Her own daughter, Adéla, who was in the box as her assistant, gave her first aid until the ambulance came nine minutes later. ^3

Tereza Kubištová will spend four weeks at the spa in Teplice. ^4 The academy, which has 120 pupils, is led by Radim Kubišta meanwhile. ^5

It is the hospital at which her father was treated after a skiing accident in 1988. Fans have sent more than 400 letters, the porter says, and one parcel with eleven tennis balls.

== a4 | Baseline Stories | 2021-05-26T20:00:00Z | Get well, Terka
She beat the best in Melbourne in 1994 and in New York in 1996, with one of the finest one-handed backhands I ever saw. ^1

Last Wednesday Tereza Kubištová fainted at a microphone. ^2 The operation lasted five hours, and she will be home by the weekend. ^3

Her 25 titles on the tour do not tell how stubborn she was: in 1998 she came back from a broken wrist within seven weeks. ^4 It was the left, the one that tossed the ball. ^5

When she stopped, nineteen years ago, there were tears in the stand. ^6

== a5 | Sports Aftermath | 2021-09-02T08:00:00Z | Kubištová returns to the box in New York
Fifteen weeks after she broke down in mid-sentence in Prostějov, Tereza Kubištová was commentating again, on the US Open, for Czech viewers. ^1

She won there in 1996, her second and last Grand Slam title. ^2 "I have a mechanical valve, I tick like an alarm clock," she said. ^3

She spent ten weeks in a rehabilitation clinic. ^4 Her academy now teaches 150 young players. ^5

== facts
- Kubištová / day of collapse | date | disagree | 2021-05-20 @ a1.2 | 2021-05-19 @ a4.2
- Kubištová / place of collapse | place | agree | Prostějov @ a1.2 a5.1
- Kubištová / age | age | agree | 51 @ a1.2 a2.5
- Kubištová / day of operation | date | disagree | 2021-05-22 @ a1.3 | the same night as the collapse @ a2.3
- Kubištová / hospital | place | disagree | Olomouc @ a1.3 a3.1 | Brno @ a2.3
- operation / length | duration | agree | five hours @ a1.3 a4.3
- Kubištová / diagnosis | other | disagree | heart valve, no heart attack @ a1.3 a3.2 | heart attack @ a2.3
- valve / kind | other | disagree | pig's heart @ a2.4 | mechanical @ a5.3
- Kubištová / first question | quote | refine | She asked for the score as soon as the tube was out @ a1.4 | First thing she asked for was the score @ a2.6
- Kubištová / who helped her first | other | refine | colleague Marek Hlavsa shouted for a doctor @ a2.2 | daughter Adéla gave first aid @ a3.3
- Kubištová / child | other | agree | daughter @ a2.5 a3.3
- Kubištová / titles | count | disagree | 23 @ a1.5 | 25 @ a4.4
- Kubištová / end of career | date | refine | 2002 @ a1.5 | nineteen years ago @ a4.6
- Kubištová / Grand Slam titles | count | agree | 2 @ a1.1 a4.1 a5.2
- Kubištová / second Grand Slam title | date | agree | 1996, New York @ a4.1 a5.2
- academy / pupils later | count | refine | 120 in May @ a1.6 a3.5 | 150 in September @ a5.5
- Kubištová / rehabilitation | duration | disagree | four weeks @ a3.4 | ten weeks @ a5.4
- brother / relation | other | agree | brother Radim @ a1.4 a2.6
