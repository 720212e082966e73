== a1 | Starblitz | 2011-07-12 | Corinne Bellamy: Stubborn stalker arrested
Last weekend actress Corinne Bellamy (44) must have felt as if she were in a bad scary movie, but the horror is over at last. ^1 On Saturday a stranger climbed over the wall of her house and crept about in the front garden, but fled fast on being discovered. ^2 She called the police, who at first could achieve nothing. ^3
Sunday was scarier still: looking out of her kitchen window the 44-year-old saw a man who simply stared at her. ^4 She dialled the emergency number a second time. ^5 Eyewitnesses confirmed that he was the man of the day before. ^6
TMZ now reports that the repeat offender was finally caught on Monday, on his third attempt to get into the grounds, and jailed on an accusation of stalking. ^7 Police consider it highly likely that the man arrested is the weekend's intruder. ^8
== a2 | Village Lady | 2011-07-11 | Corinne Bellamy Calls Cops (Twice!) on Relentless Stalker
Like a scene from a horror film: on Sunday Corinne Bellamy glanced out her kitchen window and met the eyes of a stranger staring back. ^1 It was the second time this weekend that a stalker had climbed the privacy wall of the actress's property and hung around her yard. ^2
Bellamy first noticed him on Saturday and rang the cops, but he was over the wall and away before the L.A.P.D. got there. ^3 After the sighting at the kitchen window she phoned police again, and this time a helicopter circled the house for almost half an hour, according to TMZ. ^4
She saw that he seemed to hold some kind of book, probably the reason police guess at an obsessed fan after an autograph. ^5 A paparazzo is less likely, a photo agency source told E! News: "There is absolutely no way this was a paparazzi. ^6 The crew that follows Corinne are professional photographers. ^7 Corinne, Julien (Audry, her ex-boyfriend) and her current boyfriend (Xavier Ramirez) all know those guys." ^8
== a3 | Music Channel Celebrity | 2011-07-13 | Corinne Bellamy Gets A Restraining Order Against Intruder
Twice over the weekend someone broke into Corinne Bellamy's home, as we told you before. ^1 There was a 911 call, and police cars and helicopters came. ^2 Raymond Blanco is the name of the man who trespassed, and Corinne now has a restraining order that obliges him to stay at least 100 yards away from her and her daughter, Zahra. ^3
About the events of Saturday and Sunday Corinne recalled: "I looked out the glass door to my walled and gated back yard and was stunned to see a total stranger, holding something in his hands and coming toward us." ^4 Blanco ran as soon as he was seen, but the following night he was back. ^5 "As I opened my glass kitchen door and shut it behind me, all at once I felt someone behind me and turned to see the same intruder standing not a foot behind me starring at me through my glass kitchen door," Corinne explained. ^6
The LAPD was quick: on Monday Blanco was arrested, for he had actually returned a third time, and he was found in her yard and booked. ^7 In the request for the order Corinne also stated: "I am also told that Blanco has a criminal record of violence, theft and drug crimes. ^8 This person has invaded and trodden on the most basic sense of safety I have and I am extremely scared of him and what he could do to me or those I love." ^9
== a4 | Chive Nook | - | Corinne Bellamy's Alleged Stalker Raymond Blanco Pleads Not Guilty
Raymond Anthony Blanco, the alleged stalker of actress Corinne Bellamy, answered a charge of felony stalking with a plea of not guilty on Wednesday, reports say. ^1 He is 27 and in custody on $150,000 bail. ^2 In June he pleaded no contest to misdemeanor battery, for which he is on probation; if convicted now he may get up to three years in state prison. ^3 July 27 is the date of a preliminary hearing. ^4
A temporary restraining order against him was given to Bellamy on Monday. ^5 On August 1 a hearing is to decide if it becomes permanent, which would mean three years. ^6 Blanco must keep 100 yards away from Bellamy's home, workplaces and vehicle and from the school or child care of her daughter Zahra. ^7
In her filing she cited three incidents and described the second, on July 10, in which Blanco had got into her home. ^8 She had opened two large doors of her garage, now a salon, to let in fresh air. ^9 "As I did so, I went back toward my kitchen door in the yard to get a Diet Coke from my fridge," Bellamy said. ^10 "As I opened my glass kitchen door and shut it behind me, all at once I felt someone behind me." ^11 She turned, she added, to see the same intruder, Blanco, "standing not a foot behind me, starring at me through my glass kitchen door." ^12
Bellamy rang police, but Blanco had vanished before they came. ^13 Later that Sunday she arranged for fully armed security officers at the residence around the clock. ^14
== a5 | Delaware Valley Ten | - | Man Pleads Not Guilty to Stalking Corinne Bellamy
A restraining order gives a "scared" Corinne Bellamy a small respite. ^1 An earlier order held Raymond A. Blanco, 27, at a distance of 100 feet; now, at his arraignment, he was told to stay 500 yards away should he leave jail. ^2 The Associated Press says he entered a plea of not guilty to stalking. ^3
Bellamy did not come to court, but has faced him at least twice since Saturday, the day he first got past the security of her Hollywood Hills home. ^4 Both a prosecutor and Deputy Public Defender Ron Marr said that she identified Blanco after he was arrested on Monday night. ^5 Marr read from a police report saying that Bellamy "seemed very shaken and showed signs of strain" when asked to identify him, though he granted that his client admitted having been at her home. ^6
"She's in extreme dread of this defendant," Deputy District Attorney Mindy Seagrave told the court. ^7
On Tuesday Bellamy got the civil restraining order that keeps Blanco 100 yards away from her and her 3-year-old daughter. ^8 He all but followed her into her kitchen on Sunday afternoon, she wrote, and she managed to lock the door and ring police before he entered the house. ^9
Mehra's order lasts three years or until the case is over. ^10 Blanco is back in court on July 27 for a preliminary hearing, could get up to three years in prison and stays jailed with bail at $150,000. ^11
== a6 | World Commerce Times | - | Corinne Bellamy's alleged stalker arrested: 'I'm not guilty'
Raymond Anthony Blanco, 27, who was arrested and charged late on Monday night with stalking the Oscar-winning actress Corinne Bellamy, pleaded not guilty on Wednesday to felony charges including stalking, over a run of incidents that she said had her fearing for her life. ^1
He is held in lieu of $150,000 bail and must stay 500 yards away from the actress, at whose Hollywood Hills home he was allegedly caught on a third visit. ^2 The arrest came at about 11:15 p.m. on Monday after neighbors reported a possible burglar, according to police. ^3 On probation since he pleaded no contest to a misdemeanor battery charge in June, he faces up to three years in state prison. ^4
"This person has invaded and trodden on the most basic sense of safety I have.... I am extremely scared," Bellamy said in court papers, the LA Times reports. ^5 "He has tormented me and my family," she added. ^6
It allegedly began on Saturday, when the actress, standing in her kitchen with her manager, saw a stranger with something in his hand in her backyard, coming toward the house. ^7 "There is a guy in my yard," Bellamy screamed, according to the filing. ^8 The manager went out and confronted the man, later identified as Blanco, who asked for somebody called Domingo. ^9 Bellamy knew no one of that name. ^10
== a7 | Neue Woche | - | "He has tormented my family"
"He has tormented my family," says Corinne Bellamy, who cannot feel safe even in her own home in Los Angeles. ^1 Last weekend a 27-year-old is said to have broken in there several times; the alleged stalker is now before a court and pleads "not guilty". ^2
Raymond Blanco, as the suspect is called, needed several tries to get onto the property: on Saturday night he is said to have jumped over the security fence for the first time. ^3 A day later he tried again and stood right in front of Corinne. ^4 Trembling, she put on record that the man had stared at her while she was busy in the kitchen. ^5 The single mother rang police, who searched the grounds for the visitor in vain. ^6
On Monday he tried once more, but when he turned up at Corinne's house at 11 at night, a whole crowd of security guards was already waiting and caught him red-handed. ^7 How he could enter repeatedly is unexplained, for the villa, in the Hollywood Hills, is secured accordingly. ^8
On Wednesday the 27-year-old was charged, court circles in Los Angeles said. ^9 He faces up to three years in prison, and an injunction forbids him to come near the actress. ^10
== facts
- accused / name | name | refine | Raymond Blanco @ a3.3 a7.3 | Raymond Anthony Blanco @ a4.1 a6.1 | Raymond A. Blanco @ a5.2
- accused / age | age | agree | 27 @ a4.2 a5.2 a6.1 a7.2
- home / where | place | refine | Hollywood Hills @ a5.4 a6.2 a7.8 | Los Angeles @ a7.1
- intrusions / number | count | refine | three @ a1.7 a3.7 a4.8 a6.2 | twice this weekend @ a2.2 a3.1 | several @ a7.3
- first intrusion / day | date | refine | Saturday @ a1.2 a2.3 a5.4 a6.7 | Saturday night @ a7.3
- first intrusion / how he got in | other | disagree | over the wall @ a1.2 a2.2 | over the security fence @ a7.3 | conflicts: 0-1
- first intrusion / where he was | place | disagree | front garden @ a1.2 | back yard @ a3.4 a6.7 | yard @ a2.2 | conflicts: 0-1
- first intrusion / what he carried | other | refine | some kind of book @ a2.5 | something in his hands @ a3.4 | something in his hand @ a6.7
- first intrusion / when he was seen | status | disagree | fled at once @ a1.2 a3.5 | was confronted by the manager and asked for somebody @ a6.9 | away before police came @ a2.3 | conflicts: 0-1
- first intrusion / police called | status | agree | called @ a1.3 a2.3
- second intrusion / day | date | agree | 2011-07-10 @ a1.4 a2.1 a4.8 a5.9
- second intrusion / time of day | date | disagree | the following night @ a3.5 | Sunday afternoon @ a5.9 | conflicts: 0-1
- second intrusion / where she saw him | place | disagree | through the kitchen window @ a1.4 a2.1 | through the glass kitchen door @ a3.6 a4.11 a4.12 | conflicts: 0-1
- second intrusion / he stared | other | agree | stared @ a1.4 a2.1 a3.6 a4.12 a7.5
- second intrusion / police called again | status | agree | called @ a1.5 a2.4 a4.13 a5.9 a7.6
- second intrusion / police search | other | refine | he had vanished before they came @ a4.13 | searched in vain @ a7.6
- police / helicopter | count | refine | a helicopter @ a2.4 | helicopters @ a3.2
- intruder / entered her home | status | disagree | got into her home @ a3.1 a4.8 a7.2 | she locked the door before he entered @ a5.9 | conflicts: 0-1
- arrest / day | date | agree | Monday @ a1.7 a3.7 a5.5 a6.3 a7.7
- arrest / hour | date | refine | Monday night @ a5.5 | about 11:15 p.m. @ a6.3 | turned up at 11 at night @ a7.7
- arrest / how he was caught | other | disagree | found in her yard @ a3.7 | neighbors reported a possible burglar @ a6.3 | security guards were waiting and caught him @ a7.7 | conflicts: 1-2
- Blanco / charged | date | disagree | late on Monday night @ a6.1 | Wednesday @ a7.9 | conflicts: 0-1
- Blanco / plea | status | agree | not guilty @ a4.1 a5.3 a6.1 a7.2
- Blanco / day of the plea | date | agree | Wednesday @ a4.1 a6.1
- Blanco / charge | other | refine | stalking @ a5.3 | felony stalking @ a4.1 | felony charges including stalking @ a6.1
- Blanco / bail | money | agree | $150,000 @ a4.2 a5.11 a6.2
- Blanco / probation | other | agree | for misdemeanor battery, no contest in June @ a4.3 a6.4
- Blanco / maximum sentence | duration | agree | three years @ a4.3 a5.11 a6.4 a7.10
- Blanco / preliminary hearing | date | agree | July 27 @ a4.4 a5.11
- restraining order / granted | date | disagree | Monday @ a4.5 | Tuesday @ a5.8 | conflicts: 0-1
- restraining order / distance | quantity | disagree | 100 yards @ a3.3 a4.7 a5.8 | 100 feet @ a5.2 | conflicts: 0-1
- restraining order / what it protects | other | refine | her and her daughter @ a3.3 a5.8 | her home, workplaces, vehicle and her daughter's school @ a4.7
- restraining order / length | duration | refine | three years if permanent @ a4.6 | three years or until the case is over @ a5.10
- arraignment / distance ordered | quantity | agree | 500 yards @ a5.2 a6.2
- daughter / name | name | agree | Zahra @ a3.3 a4.7
- Bellamy / behind me | quote | refine | "As I opened my glass kitchen door and shut it behind me, all at once I felt someone behind me and turned to see the same intruder standing not a foot behind me starring at me through my glass kitchen door" @ a3.6 | "As I opened my glass kitchen door and shut it behind me, all at once I felt someone behind me" @ a4.11 | "standing not a foot behind me, starring at me through my glass kitchen door" @ a4.12
- Bellamy / sense of safety | quote | refine | "This person has invaded and trodden on the most basic sense of safety I have and I am extremely scared of him and what he could do to me or those I love" @ a3.9 | "This person has invaded and trodden on the most basic sense of safety I have.... I am extremely scared" @ a6.5
- Bellamy / tormented | quote | disagree | "He has tormented me and my family" @ a6.6 | "He has tormented my family" @ a7.1 | conflicts: 0-1
