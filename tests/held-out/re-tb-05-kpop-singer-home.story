== a1 | Suburban Herald | 2019-10-14 | South Korean pop star Nari found dead at home
SEOUL, South Korea -- Police said pop star and actress Nari was found dead on Monday in her home south of Seoul. ^1
For hours the 25-year-old had not answered her phone, so her manager went to the house in Seongnam and found her, said Park Jeong-ho, an official from the Seongnam Hwajeong Police Department. ^2
There was no sign of foul play, Park said, and no suicide note was found. ^3 "The probe is ongoing and we won't make guesses about the cause of death," he said. ^4 Security cameras at the home showed nobody breaking in. ^5
Her agency, KD Entertainment, called the death "very hard to accept and sorrowful". ^6
Han Su-min was her legal name; her singing career began in 2009. ^7
== a2 | Star Weekly | 2019-10-14 | K-pop singer Nari dies at 25
Nari, a South Korean pop star and actress, was found dead on Monday, October 14. ^1 She was 25. ^2
It was her manager who discovered her, on the second floor of her house in Hwajeong-gu, Seongnam, near Seoul, police told CNN. ^3 He had spoken with her on Sunday, October 13, but on Monday could not get her on the phone for several hours and went to check. ^4
"So far, it appears she killed herself, but we will leave all options open and investigate," a police spokesperson told CNN. ^5
Police official Park Jeong-Ho told the Associated Press of no foul play and no suicide note. ^6
KD Entertainment, in a statement to the AP, called the news "very hard to accept and sorrowful". ^7
Nari, real name Han Su-min, was a child actress and in 2009 became one of the four members of the girl group g(y). ^8 She left in 2015 to act again, then released songs on her own; "Phantom" came out in June. ^9 Minhyuk of GLOWee died by suicide at 27 in December 2017. ^10
== a3 | Via Jornal | 2019-10-14 | K-pop singer found dead in South Korea at 25
Nari, a former member of a k-pop group, was found dead this Monday (10/14) in her apartment in Seongnam, South Korea. ^1
The local authorities say her manager found the 25-year-old already lifeless. ^2 "The manager visited her after being unable to reach her since their last call the evening before," the police said in a statement. ^3
Suicide is the main suspicion in the Korean media, though the police have yet to look into the cause. ^4 The authorities told the press that she suffered from severe depression. ^5
== a4 | The Daily Creature | 2019-10-14 | R.I.P.: Pop star Nari found dead
K-pop star and actress Nari, 25, was found dead on Monday at her home in Seoul, according to the South Korean authorities. ^1 At the scene police found a note, whose contents they did not release. ^2
"So far, it appears she killed herself, but we will leave all options open and investigate," an official told CNN. ^3 "The probe is ongoing and we won't make guesses about the cause of death," said Park Jeong-ho of the Seongnam Hwajeong police, who added that cameras at the home showed no intrusion. ^4
Her manager said that he talked to her earlier in the day, then could not reach her for several hours, and so went to her home and found her dead. ^5
Nari, whose legal name was Han Su-min, joined g(y) in 2009 after starting out as a child actor. ^6 Police said she reportedly had "severe depression". ^7 To KD Entertainment the news was "very hard to accept and sorrowful". ^8
== a5 | WTTI News | 2019-10-14 | K-pop star, 25, found dead in Seongnam
Nari, formerly of the band g(y), has been found dead at her home. ^1
Police told CNN that her manager found the singer and actress, 25, on Monday afternoon local time. ^2 "So far, it appears she killed herself, but we will leave all options open and investigate," an officer said. ^3
The manager had talked to her on Sunday evening, and when he could not reach her on Monday he went to check. ^4 She lay on the second floor of her house in Hwajeong-gu, Seongnam, south of the capital Seoul. ^5 Her real name was Han Su-min. ^6
A note was found at the scene, police said, but what it contains has yet to be analyzed. ^7
A child actor at first, she made her debut as a singer with g(y) in 2009, left in 2015 and put out the single "Phantom" in June 2019. ^8 Minhyuk, whose real name was Lee Min-hyuk, ended his life in Seoul in December 2017. ^9
== a6 | Trade Times Singapore | - | Nari passes away; handwritten note found
South Korean singer-songwriter Nari has died at the age of 25, and why is still a mystery. ^1
On Monday, October 14, at around 3:21 pm KST her manager found her motionless body at home in Seongnam, Gyeonggi Province, says the Seongnam Hwajeong Police Station. ^2 He had gone there after failing to get her on the phone; they last spoke at around 6:30 pm KST on Sunday, October 13. ^3
The Seongnam Fire Station told Dispatch by phone that it was alerted at about 3:20 pm. ^4 When its people arrived she had already passed away. ^5
A handwritten note was found later at the house, but officials said it was no suicide note, only a writing about her feelings. ^6
She made her debut in 2005 as a child actress. ^7 In 2009 she began to sing with g(y), and in 2015 she left. ^8
== a7 | Tien Bao | - | Police confirm that Nari has died
Citing police, Yonhap reports that the manager of Nari (born Han Su-min) discovered the body of the 25-year-old star around 15:21 on Monday (October 14, local time). ^1 It was in a two-storey house in Seongnam, south of Seoul in Gyeonggi province. ^2 The manager then phoned the police. ^3
The cause is unclear, but police suspect suicide. ^4 According to Koreaboo they are checking whether she left a farewell letter. ^5
She was born in Busan in 1994 and started as a child actor. ^6 In 2009 she debuted with the girl group g(y) of KD Entertainment. ^7 In 2014 she paused her career after malicious comments; a year later she came back, turned to acting and left the group. ^8
== a8 | Deutsch Welt Radio | - | South Korea mourns Nari
Nari, once of the girl group g(y), had died at her home, police announced on Monday. ^1 Her manager had gone to the residence in Seongnam, just south of Seoul, once the 25-year-old had stopped answering calls for several hours. ^2
"The probe is ongoing, and we won't make guesses about the cause of death," said Park Jeong-ho of the Hwajeong district police, adding that camera footage showed no intruder. ^3
Born Han Su-min, she began singing in 2009 with g(y), a five-piece. ^4 She left it in 2015. ^5 KD Entertainment called her death "very hard to accept and sorrowful". ^6
== facts
- Nari / age | age | agree | 25 @ a1.2 a2.2 a3.2 a4.1 a5.2 a6.1 a7.1 a8.2 | conflicts:
- body / day found | date | agree | 2019-10-14 @ a1.1 a2.1 a3.1 a4.1 a5.2 a6.2 a7.1 | conflicts:
- body / hour found | date | refine | around 3:21 pm @ a6.2 a7.1 | Monday afternoon @ a5.2 | conflicts:
- body / who found it | other | agree | her manager @ a1.2 a2.3 a3.2 a4.5 a5.2 a6.2 a7.1 | conflicts:
- home / place | place | disagree | Seongnam, south of Seoul @ a1.1 a1.2 a2.3 a3.1 a5.5 a6.2 a7.2 a8.2 | Seoul @ a4.1 | conflicts: 0-1
- home / kind | place | disagree | house @ a1.2 a2.3 a5.5 a7.2 | apartment @ a3.1 | conflicts: 0-1
- body / floor | place | agree | second floor @ a2.3 a5.5 | conflicts:
- district / name | name | agree | Hwajeong-gu @ a2.3 a5.5 | Hwajeong @ a8.3 | conflicts:
- manager's last talk with her / when | date | disagree | 2019-10-13 @ a2.4 | Sunday evening @ a3.3 a5.4 | around 6:30 pm on 2019-10-13 @ a6.3 | earlier on Monday @ a4.5 | conflicts: 0-3 1-3 2-3
- manager / how long he could not reach her | duration | refine | hours @ a1.2 a2.4 a4.5 a8.2 | since the evening before @ a3.3 | conflicts:
- note / found | status | disagree | no suicide note found @ a1.3 a2.6 | a note found, contents not told @ a4.2 a5.7 | a handwritten note, not a suicide note @ a6.6 | being checked @ a7.5 | conflicts: 0-1
- police official / name | name | refine | Park Jeong-ho @ a1.2 a4.4 a8.3 | Park Jeong-Ho @ a2.6 | conflicts:
- police official's remark / wording | quote | agree | "The probe is ongoing and we won't make guesses about the cause of death" @ a1.4 a4.4 a8.3 | conflicts:
- remark to CNN / wording | quote | agree | "So far, it appears she killed herself, but we will leave all options open and investigate" @ a2.5 a4.3 a5.3 | conflicts:
- remark to CNN / who spoke | other | refine | a police spokesperson @ a2.5 | an official @ a4.3 | an officer @ a5.3 | conflicts:
- agency's statement / wording | quote | agree | "very hard to accept and sorrowful" @ a1.6 a2.7 a4.8 a8.6 | conflicts:
- agency / name | name | agree | KD Entertainment @ a1.6 a2.7 a4.8 a7.7 a8.6 | conflicts:
- foul play / signs | status | agree | none @ a1.3 a2.6 | conflicts:
- cameras / what they showed | status | agree | no intrusion @ a1.5 a4.4 a8.3 | conflicts:
- Nari / legal name | name | agree | Han Su-min @ a1.7 a2.8 a4.6 a5.6 a7.1 a8.4 | conflicts:
- singing career / began | date | agree | 2009 @ a1.7 a2.8 a4.6 a5.8 a6.8 a7.7 a8.4 | conflicts:
- g(y) / members | count | disagree | four @ a2.8 | five @ a8.4 | conflicts: 0-1
- Nari / left the group | date | agree | 2015 @ a2.9 a5.8 a6.8 a7.8 a8.5 | conflicts:
- "Phantom" / released | date | agree | 2019-06 @ a2.9 a5.8 | conflicts:
- Nari / illness | other | agree | severe depression @ a3.5 a4.7 | conflicts:
- suspected cause / what | other | agree | suicide @ a2.5 a3.4 a4.3 a5.3 a7.4 | conflicts:
- Minhyuk / death | date | agree | 2017-12 @ a2.10 a5.9 | conflicts:
- Nari / first work | other | agree | child actor @ a2.8 a4.6 a5.8 a6.7 a7.6 | conflicts:
