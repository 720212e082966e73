== a1 | Celebrity Corner | - | Full Story: Garrett Drake Arrested 'for hitting hotel worker with phone'
Police held Garrett Drake, an actor of short fuse and bad-boy fame with a new film to sell, at a hotel in SoHo yesterday morning: he had assaulted a desk clerk with a phone, they said, unable as he was to get through to his wife in Australia. ^1
The bad day started at 4 a.m., when he tried to ring Michelle Palmer at home in Sydney from a $US3,000 ($A3,925) a night room in the plush Lorimer Hotel. ^2
Just after 4 a.m. he called a staffer to the room, police said, grew agitated and threw the phone at his face, causing a "small laceration." ^3
The worker went to hospital for treatment. ^4 Drake went to the local station, was charged with second-degree assault and was in court later that day. ^5 Brad Lindquist, an assistant district attorney, said there had been witnesses. ^6
Should he be convicted on both counts, he could sit for up to eight years beside murderers, thieves and rapists. ^7
His lawyer, Harold Lacour, said that Drake got angry over the phone, went down to the lobby and had a dispute with a hotel employee there. ^8
Robin Thaler, the actor's publicist, says that Hector Miranda of the hotel staff was no help over the call to Sydney. ^9 A phone was thrown, she claims, but what it met was a wall and not Miranda's face. ^10
== a2 | The Yarra Post | 2005-06-08 | Drake rings trouble
Captain and Crew had Garrett Drake ruling the waves, Centurion an empire. This week, in New York's Lorimer Hotel, he fought a telephone and lost.
In the US to promote The Canvas Prince, in which he is a boxer, Drake tried in vain to call home early on Monday from a suite that costs $A3900 a night. ^1 For his wife, Michelle Palmer, and Walter, their 17-month-old son, it was dinner time in Sydney. ^2
He took the complaint to reception. ^3 An irate Drake, 41, then picked up a telephone and threw it at him, striking his face, the 28-year-old desk clerk Hector Miranda told police in a statement. ^4 It was Miranda who then called 911. ^5 "He said the telephone hit him on his cheek . . . which caused a laceration," said Detective Martin Zawadowski of the New York police. ^6
About 4.30am Drake was led off in handcuffs to a lock-up, and he stayed there until he appeared that day in Manhattan Criminal Court. ^7 He is reported to have told officers: "I honestly didn't mean to hit the bloke. ^8 I just wanted to get the f---ing phones to work." ^9
Judge Owen Kelly released him, but he must be back on September 14 to answer charges of second-degree assault and fourth-degree possession of a weapon, namely the telephone. ^10
Robin Thaler, his American publicist, said her client had thrown the telephone at the wall and not at Mr Miranda. ^11
== a3 | Screen Dish | 2005-06-06 | Garrett Drake Phones It In
Nobody at the studio can have planned this as publicity for The Canvas Prince.
Garrett Drake, who plays the Depression-era heavyweight champion Joe Maddock in the picture, was arrested for assault in New York on Monday morning, accused of throwing a telephone at a hotel employee. ^1
The staffer, who has not been identified, was hit around 4:20 a.m. at the Lorimer Hotel in posh SoHo. ^2 Drake, 41, was in town to plug the movie. ^3
New York police say he was upset that he could not get a call out to his wife, Michelle Palmer, in Australia. ^4 Getting nowhere with the management, he went down to the front desk and allegedly threw the phone at the clerk there, "striking him in the face and causing a laceration and considerable pain," as the complaint has it. ^5
He was booked on felony second-degree assault, for which the maximum is seven years in prison. ^6 The worker was treated at nearby St. Bernard's hospital for minor cuts to the cheek, and released. ^7
"He was in his room," said his lawyer, Harold Lacour. ^8 "He couldn't get a line and there was a quarrel." ^9
Later, in Manhattan Criminal Court, prosecutors told Judge Owen Kelly that Drake had admitted throwing the phone in anger. ^10
== a4 | Pacific Herald | 2005-06-07 | Drake facing charges of assault
A night in custody was never part of the fairy tale.
Police said Garrett Drake was arrested early Monday after he allegedly threw a telephone at an employee of his New York hotel. ^1 He was led away in handcuffs and in a jacket advertising his new film, "The Canvas Prince," booked on a charge of second-degree assault and arraigned in Manhattan Criminal Court. ^2
The phone is alleged to have been thrown at a clerk, 28, at the Lorimer Hotel, a trendy SoHo address. ^3 He was treated for a cut on the cheek at St. Bernard's Hospital and later let go. ^4 Drake, 41, was taken to the 1st Precinct. ^5
It happened at 4:20 a.m., when he had become frustrated at not getting a call through to Australia, a police spokesperson said. ^6
"After asking the front desk several times to replace a broken phone in his room -- and getting only attitude from the clerk on duty -- Drake carried the phone down to the front desk in an effort to settle the situation in person," his publicist, Robin Thaler, said in writing. ^7 "Words were exchanged, and Drake wound up hurling the phone against the wall. ^8 He regrets that he lost his temper, but at no time did he assault anyone or touch any hotel employee." ^9
== a5 | Amusement Weekly | 2005-06-06 | Garrett Drake is arrested for assault
Perhaps it was the opening weekend that upset Garrett Drake, with The Canvas Prince a poor fourth; perhaps he could not shake off its boxer hero, Joe Maddock. ^11
In either case New York City police arrested him early Monday morning for second-degree assault. ^1 They told CNN that he is alleged to have thrown a phone at a hotel employee and struck his face, which put the man in the hospital. ^2
Drake, a guest at the posh Lorimer Hotel in SoHo, was trying to phone around 4:20 a.m., said Sgt. Peter Rybikowski. ^3 "He was angry because he couldn't get a call out to Australia," the sergeant told CNN. ^4 The actor then allegedly went from his room to the front desk, where he clashed with the concierge. ^5 "He threw a phone at the employee, striking him in the face and causing a small laceration," Rybikowski said. ^6
At St. Bernard's Hospital the concierge needed stitches, People says on the strength of the police report. ^7
At noon on Monday Drake was brought to Manhattan Criminal Court and arraigned for second-degree assault and fourth-degree criminal possession of a weapon (the telephone). ^8 No bail was asked, and he is to return on Sept. 14. ^9 The assault charge could bring him four years in prison. ^10
== a6 | The Observer Dispatch | 2005-06-06 | Drake faces assault charge 'for hitting porter with phone'
New York police have arrested the Oscar-winner Garrett Drake, notorious for a quick temper, on assault charges and taken him into custody. ^1 He had summoned a hotel employee to his room early in the morning and thrown a telephone at him, police said. ^2
In the city to push a boxing movie, The Canvas Prince, Mr Drake was said to have snapped when he could not put a call through to Australia. ^3 Shortly after 4 am, according to the police, he had a clerk come to his room at the Lorimer Hotel in SoHo, got upset and flung the phone at his face, which left a "small laceration". ^4
== a7 | The Yarra Post | 2005-06-08 | 'I didn't mean to hit the bloke'
All he was after, says a contrite Garrett Drake, was a working phone to ring his wife Michelle in Sydney. ^1
Did the phone he threw in a fashionable New York hotel hit a wall or a worker's face? On that hang criminal charges that could put the Oscar winner in jail. ^2
It began about 4am in a $US3,000 ($A3,925) a night suite of SoHo's Lorimer Hotel, where he tried to reach Michelle Palmer at their Sydney apartment. ^3 He then spent six hours in a cell before being paraded, in handcuffs, past the news cameras on the way to court. ^4 By evening he was in hiding, charged with second-degree assault and fourth-degree criminal possession of a weapon. ^5
The "dangerous or deadly instrument" was a faulty phone that Drake unplugged in the suite, carried to the lobby and allegedly threw at the concierge, Hector Miranda, 28. ^6 Police allege that it hit Miranda in the face and that he needed stitches. ^7 Guilty on both charges, Drake could spend up to eight years among killers, robbers and rapists. ^8
Accounts differ on what took place at 4.20am. ^9 His publicist, Robin Thaler, said Miranda was unhelpful and that the phone hit a wall, not his face. ^10
"After asking the front desk several times to replace a broken phone in his room - and getting only attitude from the clerk on duty - Drake carried the phone down to the front desk in an effort to settle the situation in person," she said in a statement. ^11
== facts
- incident / day | date | refine | yesterday morning @ a1.1 | 2005-06-06 @ a2.1 a3.1 a4.1 a5.1 | early in the morning @ a6.2
- incident / hour | date | refine | just after 4 a.m. @ a1.3 a6.4 | around 4:20 a.m. @ a3.2 a5.3 | 4:20 a.m. @ a4.6 a7.9
- first call home / hour | date | refine | 4 a.m. @ a1.2 | about 4am @ a7.3
- incident / where the phone was thrown | place | disagree | in his room @ a1.3 a6.2 a6.4 | at reception, the front desk or the lobby @ a1.8 a2.3 a3.5 a4.7 a5.5 a7.6 | conflicts: 0-1
- hotel / name | name | agree | Lorimer Hotel @ a1.2 a3.2 a4.3 a5.3 a6.4 a7.3
- room / price a night | money | refine | $US3,000 ($A3,925) @ a1.2 a7.3 | $A3900 @ a2.1
- hotel worker / post | other | disagree | desk clerk @ a1.1 a2.4 | clerk @ a3.5 a4.3 a6.4 | concierge @ a5.5 a7.6 | conflicts: 0-2, 1-2
- hotel worker / name | name | refine | Hector Miranda @ a1.9 a2.4 a7.6 | not identified @ a3.2
- hotel worker / age | age | agree | 28 @ a2.4 a4.3 a7.6
- hotel worker / injury | other | refine | small laceration @ a1.3 a5.6 a6.4 | laceration on the cheek @ a2.6 | minor cuts to the cheek @ a3.7 | cut on the cheek @ a4.4 | needed stitches @ a5.7 a7.7
- hotel worker / hospital | name | refine | hospital @ a1.4 a5.2 | St. Bernard's @ a3.7 a4.4 a5.7
- Drake / age | age | agree | 41 @ a2.4 a3.3 a4.5
- Drake / charges | other | refine | second-degree assault @ a1.5 a3.6 a4.2 a5.1 | second-degree assault and fourth-degree possession of a weapon @ a2.10 a5.8 a7.5 | assault @ a6.1
- assault charge / maximum sentence | duration | disagree | seven years @ a3.6 | four years @ a5.10 | conflicts: 0-1
- both charges / maximum sentence | duration | agree | eight years @ a1.7 a7.8
- court / next date | date | agree | 2005-09-14 @ a2.10 a5.9
- court / hour of the hearing | date | refine | later that day @ a1.5 a2.7 a3.10 | noon @ a5.8
- judge / name | name | agree | Owen Kelly @ a2.10 a3.10
- court / which | place | agree | Manhattan Criminal Court @ a2.7 a3.10 a4.2 a5.8
- Drake / after the arrest | status | refine | taken into custody @ a6.1 | held in a lock-up until court, then released @ a2.7 a2.10 | released without bail @ a5.9 | six hours in a cell @ a7.4
- publicist / name | name | agree | Robin Thaler @ a1.9 a2.11 a4.7 a7.10
- publicist / what the phone hit | other | agree | a wall @ a1.10 a2.11 a4.8 a7.10
- publicist / statement on the broken phone | quote | agree | "After asking the front desk several times to replace a broken phone in his room ... in an effort to settle the situation in person" @ a4.7 a7.11
- police / what the phone hit | other | refine | his face @ a1.3 a2.4 a3.5 a5.2 a6.4 a7.7 | his cheek @ a2.6
- Drake / whom he wanted to call | other | refine | his wife, Michelle Palmer @ a1.2 a3.4 a7.3 | Australia @ a4.6 a5.4 a6.3 | home, wife and son @ a2.1 a2.2
- wife / where she was | place | refine | Australia @ a1.1 a3.4 | Sydney @ a1.2 a2.2 a7.1
- lawyer / name | name | agree | Harold Lacour @ a1.8 a3.8
- film / name of his part | name | agree | Joe Maddock @ a3.1 a5.11
- hotel / quarter | place | agree | SoHo @ a1.1 a3.2 a4.3 a5.3 a6.4 a7.3
- police / the injury in their words | quote | agree | "small laceration" @ a1.3 a5.6 a6.4
- film / name | name | agree | The Canvas Prince @ a2.1 a4.2 a6.3
- Drake / led away in handcuffs | status | agree | yes @ a2.7 a4.2 a7.4
