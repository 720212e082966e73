== a1 | Metz Scene | - | Broadway Actor Hurt in Fall at "Moth-Man"
Monday night's performance of the Broadway musical "Moth-Man: Switch On the Night" left one of its actors injured, say the police and a number of witnesses. ^1
People who were at the show, a $65 million affair full of difficult stunts in the air, told of seeing a man in the title part drop some 8 to 10 feet into a pit as the last minutes ran, with bits of equipment landing among the audience. ^2 On a video, the line that held him seems to snap. ^3
A male actor was hurt at around 10:42 p.m. and brought to Bellmont Hospital Center, a police spokesman said. ^4 A few hours later the musical's spokesman wrote by e-mail that it was not the lead, Neil Barclay, without naming anyone. ^5
Marisa Cardoza, the show's night-goddess Selene, posted on Twitter: "Please pray with me for my friend Jon, my hero who softly inspires me everyday with his spirit." ^6 She apparently meant Jonathan Kearney, an aerialist of the ensemble; a patient of that name had come in on Monday night, the hospital confirmed. ^7
In the scene, said Simon Tarrick, who was in the audience, Moth-Man rescues his love, Anna May, who hangs by a rope from a bridge. ^8
== a2 | StageWorld Today | 2010-12-21 | 1:30 Update: Injured Actor Named; Video; Investigators In
Messages from people in the audience filled Twitter shortly after 10:40 PM last night: a cable had snapped at MOTH-MAN in the middle of Act 2 and an actor had fallen. ^1 First came a hold, then a cancellation as the ambulances drove up. ^2 He was identified this morning as the aerialist Jonathan Kearney, in serious, but stable condition by all reports. ^3
At 11:29 AM, Equity's statement arrived: it works with management and the Department of Labor so that no performance resumes before back-up safety measures exist. ^4
Several sources tell StageWorld Today of bleeding and several broken ribs after a free fall of nearly 30 feet. ^5 By luck, Kearney came down in a way that spared him any crippling injury to neck or spine. ^6 The hospital is keeping him. ^7
People from Equity and the Department of Labor are now at the Larkwood Theatre with the production team, a production source confirms. ^8
== a3 | Broadway Insider 212 | 2010-12-21 | Moth Man Mishap: Stunt Double Drops 26 Feet
Soon "Moth Man: Switch on the Night" will have to build a hospital wing of its own.
As the show was ending last night, the stunt double of star Neil Barclay, 31-year-old Jonathan Kearney, dropped into the orchestra pit. ^1
He lies in Bellmont Hospital with broken ribs, and is under watch, says my source, since there was bleeding after his fall of 26 feet. ^2
No flying was involved, that source tells me: "He was up on the big ramp that goes up 14 feet. ^3 We're working out how he fell." ^4 He wore a harness and a tether, but the tether snapped, as a video makes plain, and off the ramp he went. ^5
Mondays are usually dark; the holidays changed this week's plan. Tonight had no show anyway, tomorrow has two. ^6
OSHA is investigating at the Larkwood Theater at this moment. ^7
== a4 | Benny's Hollywood Wire | - | 'Moth-Man' Stuntman Back On His Feet
With new safety rules in force, the previews of "Moth-Man: Switch On the Night" got through the holiday weekend without trouble. ^1 Several shows were scrapped last week after the stuntman and aerialist Jonathan Kearney was badly hurt in a fall put at 20 feet on Monday, December 20. ^2
On Friday his father, Gregory, said on the phone to The New York Times that his son had, with a brace and a walker, taken his first walk since the accident. ^3 Three vertebrae fractured in the fall were treated by back surgery on Wednesday, and the plan was to keep him in intensive care at New York's Bellmont Hospital Center until Monday (December 27). ^4 Four broken ribs, a broken scapula, a broken bone near the elbow, a bruised lung and a hairline fracture of the skull are also on the list. ^5
"My understanding is that Jon is lucky to be living," Gregory told the Times. ^6 It seems the 31-year-old was going headfirst off a platform when the safety tether of his harness failed, yet he came down on his right side, in the basement under the stage of the Larkwood Theater in Times Square. ^7
Doctors are "cautiously hopeful" of his resuming his career in the end, the father said to The Associated Press. ^8
== a5 | Asia Showbiz Line | 2010-12-28 | Father says 'MothMan' stuntman 'lucky to be living'
LONDON - The father of Jonathan Kearney, stuntman in the MothMan musical, calls his son lucky to be living. ^1
Christmas Eve saw the daredevil walk for the first time since the accident on stage that kept him in hospital through the holidays. ^2 Last week he dropped from a platform in a performance of 'Moth-Man: Switch On the Night'; a cracked skull, a bruised lung, three fractured vertebrae, a fractured elbow and several broken ribs were among the many injuries. ^3 Back surgery came last Wednesday. ^4
Gregory, the 31 year old's father, plans to be in the audience when the unlucky show opens at last in February. ^5
"My understanding is that Jon is lucky to be living," the Daily Star quoted Gregory as telling the New York Times. ^6 He also gave thanks that his son "knew enough to turn onto his right side and land that way". ^7
"He's just itching to get back to dancing," the father said. ^8
== a6 | World Set News | 2011-01-02 | Hurt 'Moth-Man' actor to leave rehab, family says
New York -- This week should see a Broadway actor out of the rehabilitation center where he landed after falling more than 20 feet in a stunt of the "Moth-Man" musical, his father said Sunday. ^1
It was on December 28 that New York's Bellmont Hospital discharged Jonathan Kearney, 31, and the center took him in. ^2
Wednesday is the day fixed for his release, said Greg Kearney, the father, who does not know when his son will get home to Portsmouth, New Hampshire. ^3
According to the elder Kearney, the fall on December 20 meant four broken ribs, three cracked vertebrae, a bruised lung, broken bones below the elbow, a broken scapula, or shoulder blade, and a hairline skull fracture. ^4
"He is up," the father said. "He is walking and doing just great." ^5
After the fall several shows were called off; before they went on, new safety measures followed a meeting of the company with the Occupational Safety and Health Administration and New York State's Department of Labor. ^6
A tourist from New Zealand, Nathan Delawis, said he watched it happen. ^7 "Moth-Man was on a bridge, and Anna May was hanging from it," he said. ^8 "He just dropped off ... the harness, you could see it just flip off his back." ^9
== a7 | Popcrackle | 2011-01-02 | 'Moth-Man' Stuntman to Leave Rehab Center January 5
Wednesday, January 5 is the day on which a stuntman hurt in Broadway's unhappy "Moth-Man" musical may leave rehab; his treatment will go on in New York. ^1
Jonathan Kearney had to spend December 25 in the care of doctors, having come off a ledge in the December 20 performance of "Moth-Man: Switch On the Night". ^2 He had a cracked skull, a fractured elbow, three fractured vertebrae, a bruised lung and several broken ribs, and back surgery came after. ^3
The 31 year old is recovering well: on Thursday, December 30 he was moved from intensive care at New York's Bellmont Hospital to a rehab facility in the city, where he stays as an inpatient. ^4 His release later this week is confirmed by Nick Belmontes, spokesman for the show. ^5
Four cast members have been hurt, yet safety inspectors gave director Judith Raynor leave to proceed. ^6 February 7, 2011 is the date of the official opening. ^7
== facts
- musical / title | name | refine | Moth-Man: Switch On the Night @ a1.1 a4.1 a5.3 a7.2 | MOTH-MAN @ a2.1 a6.1 | MothMan @ a5.1
- actor / name | name | agree | Jonathan Kearney @ a1.7 a2.3 a3.1 a4.2 a5.1 a6.2 a7.2
- actor / age | age | agree | 31 @ a3.1 a4.7 a5.5 a6.2 a7.4
- actor / role in the show | other | refine | aerialist @ a1.7 a2.3 a4.2 | stunt double of Neil Barclay @ a3.1 | stuntman @ a4.2 a5.1 a7.1
- star / name | name | agree | Neil Barclay @ a1.5 a3.1
- fall / date | date | refine | Monday night @ a1.1 | 2010-12-20 @ a2.1 a3.1 a4.2 a6.4 a7.2 | last week @ a5.3
- fall / hour | date | refine | around 10:42 p.m. @ a1.4 | shortly after 10:40 PM @ a2.1
- fall / moment in the show | other | disagree | last minutes @ a1.2 a3.1 | middle of Act 2 @ a2.1 | conflicts: 0-1
- fall / height | quantity | disagree | 8 to 10 feet @ a1.2 | nearly 30 feet @ a2.5 | 26 feet @ a3.2 | 20 feet (estimated) @ a4.2 | more than 20 feet @ a6.1 | conflicts: 0-1, 0-2, 0-3, 0-4, 1-2, 1-3, 2-3
- fall / where he landed | place | disagree | a pit @ a1.2 | orchestra pit @ a3.1 | basement under the stage @ a4.7 | conflicts: 1-2
- fall / from what | other | refine | ramp @ a3.3 a3.5 | platform @ a4.7 a5.3 | ledge @ a7.2
- fall / cause | other | refine | line, cable or tether snapped @ a1.3 a2.1 a3.5 | safety tether of the harness failed @ a4.7 | harness flipped off his back @ a6.9
- fall / video of it | other | agree | a video shows the line snap @ a1.3 a3.5
- fall / side on which he landed | other | agree | right side @ a4.7 a5.7
- scene / Anna May hangs from a bridge | other | agree | Anna May hanging from a bridge @ a1.8 a6.8
- hospital / name | name | refine | Bellmont Hospital Center @ a1.4 a4.4 | Bellmont Hospital @ a3.2 a6.2 a7.4
- theatre / name | name | refine | Larkwood Theatre @ a2.8 | Larkwood Theater @ a3.7 a4.7
- injuries / ribs | count | refine | several broken @ a2.5 a5.3 a7.3 | broken ribs @ a3.2 | four broken @ a4.5 a6.4
- injuries / bleeding | other | agree | bleeding @ a2.5 a3.2
- injuries / spine | other | refine | no crippling injury to neck or spine @ a2.6 | three fractured vertebrae @ a4.4 a5.3 a7.3 | three cracked vertebrae @ a6.4
- injuries / skull | other | refine | hairline fracture @ a4.5 a6.4 | cracked skull @ a5.3 a7.3
- injuries / elbow or arm | other | disagree | broken bone near the elbow @ a4.5 | fractured elbow @ a5.3 a7.3 | broken bones below the elbow @ a6.4 | conflicts: 0-2, 1-2
- injuries / lung | other | agree | bruised lung @ a4.5 a5.3 a6.4 a7.3
- injuries / shoulder blade | other | agree | broken scapula @ a4.5 a6.4
- back surgery / date | date | refine | 2010-12-22 @ a4.4 a5.4 | after the fall @ a7.3
- first walk / date | date | agree | 2010-12-24 @ a4.3 a5.2
- hospital / moved to rehabilitation | date | disagree | 2010-12-28 @ a6.2 | 2010-12-30 @ a7.4 | conflicts: 0-1
- rehab / release | date | agree | 2011-01-05 @ a6.3 a7.1
- rehab / what follows | other | refine | home to Portsmouth @ a6.3 | treatment goes on in New York @ a7.1
- father / first name | name | refine | Gregory @ a4.3 a5.5 | Greg @ a6.3
- father / quote on luck | quote | agree | "My understanding is that Jon is lucky to be living" @ a4.6 a5.6
- father / told which paper | other | agree | New York Times @ a4.6 a5.6
- show / cancelled performances | count | agree | several @ a4.2 a6.6
- show / new safety rules | status | agree | new safety measures in force @ a4.1 a6.6
- investigation / who came to the theatre | other | refine | Equity and the Department of Labor @ a2.8 | OSHA @ a3.7
- show / official opening | date | refine | 2011-02 @ a5.5 | 2011-02-07 @ a7.7
- intensive care / until | date | refine | 2010-12-27 (planned) @ a4.4 | 2010-12-30 @ a7.4
