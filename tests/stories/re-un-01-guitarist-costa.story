== a1 | Spain Settlers News | - | Terry Magill dies in Spain
Terry Magill, the British guitarist who once belonged to Tall Sadie, flew into Spain at midday yesterday. ^1 Early this morning he was discovered lifeless in the room he had taken at a hotel. ^2 How he came to die is still a mystery. ^3 The place is a luxury establishment in Esterona, on the Costa del Sol. ^4
Police say nothing on the body pointed to violence. ^5 Malaga's Forensic Institute is going to perform the autopsy to pin down the cause, and should it prove needed, inquiries into the death will follow. ^6
Belfast was the birthplace, in 1952, of the celebrated blues and rock player. ^7 He was only 16 when his life in music started, as a member of the group 'The Lads'. ^8 Alone he put out more than 30 records, and with assorted bands and players about a dozen more. ^9 Best known among those he teamed up with are Izzy Ashbourne, who sang for Dark Vigil, and Tall Sadie. ^10
== a2 | Munster Morning Post | - | Hotel death of Tall Sadie guitar man
Only hours after he had booked in for six days at a hotel on the Costa del Sol, onetime Tall Sadie guitarist Terry Magill has died. ^1
In his bed at the luxury Hallenski Resort Hotel, Esterona, the Belfast native, who was 58, was found dead early yesterday morning. ^2 He was staying there with a female friend and, reports say, passed away while sleeping. ^3
According to someone at the hotel the pair had a meal once they were checked in, and took a walk by the sea afterwards. ^4 It was around 4am that the alarm went up; later undertakers were summoned to the room. ^5 Doctors in Malaga, not far off, were due to do a postmortem late yesterday. ^6
He was in the Irish rockers Tall Sadie more than once, and also did work with Gil Connell, their singer, dead since 1986. ^7 Bob Cregan and Bob Harlan were others he worked with. ^8
"I am in utter shock," said Noel Tierney, a founding member of the band. ^9 "He will forever be in my heart and prayers and I just can't accept he has left us." ^10
Magill came into the line-up in 1973 when guitarist Alan Reid abruptly left, yet lasted a mere four months. ^11 He was back four years on and can be heard on the album White Thorn. ^12 In 1969, at the age of 16, he had gone to Dublin to play in Breadline. ^13 The 1970s and 80s brought him a run of top 40 hits. ^14
== a3 | Proclaim | - | Terry Magill of Tall Sadie dead at 58
The Irish guitar player Terry Magill is dead, aged 58. ^1 Long a part of Tall Sadie, he also played with T.J. Prince, Alfred Prince and Breadline, the Irish blues rock heroes of the '60s, and kept up a full solo career. ^2
No cause was known when we went to press, but his body turned up in a hotel room in Spain on Sunday (February 6). ^3 His website carries these lines: "With deep grief and regret we must announce that Terry Magill died while on vacation in Spain last night." ^4
Alan Reid, the Tall Sadie guitarist whose place Magill took in the mid-'70s, told the BBC how stunned he was: "I still can't grasp it. ^8 He was so sturdy, he wasn't a rock casualty, he was a fit man... ^9 He was a brilliant player and a committed musician." ^5
Noel Tierney, who helped found Tall Sadie, mourned him as well: "I am in utter shock... ^10 He will forever be in my heart and prayers and I just can't accept he has left us." ^6
UPDATE: Early post-mortem findings suggest that a heart attack was the likely cause. ^7
== a4 | Daily Courier, on a fan board | 2011-02-07 | Burger and champagne, then death in a hotel bed
Terry Magill, who used to play guitar in Tall Sadie, passed away asleep in the small hours of yesterday. ^1 He was 58 and only starting six days of holiday at a luxury hotel on the Costa del Sol. ^2
What killed him was not clear last night. ^3 Alan Reid, another guitarist of the band, said: 'I still can't grasp it. ^11 He was so sturdy, he wasn't a rock casualty, he was a fit man.' ^4
A native of Belfast, Magill rose to notice in Breadline, a 1960s Irish group, until the singer Gil Connell asked him into Tall Sadie. ^5 In his own name he had plenty of top-40 hits over the years, among them Roman Staircases in 1979 and Down on the Shore in 1985. ^6
Death came hours after he and a female friend, whose name was not given, had registered at the five-star Hallenski Hotel in Esterona, where a suite may be as much as £3,500 a night. ^7 She is in her 30s and was said to be in floods of tears. ^8
'They meant to dine in the restaurant after arriving, but it was shut, so they took a hamburger and a sandwich in the hotel bar,' a source at the hotel said. ^9 Champagne went with the burger. ^10
== a5 | Newsline Wire, via Asia Board | 2011-02-07 | Tall Sadie guitarist Terry Magill dead in Spain
MADRID -- Spanish media report that the rock and blues guitarist Terry Magill, once of the band 'Tall Sadie', has been found dead in a Spanish hotel room. ^1
The 58-year-old from Belfast spent spells in the North Irish rock group but tried blues, hard rock and ballads on his own as well. ^2
It was early Sunday morning, says Spain's RTVE, when he was found in the Hallenski Bay Hotel on the Costa del Sol; the afternoon before, he had arrived. ^3
First checks showed a body without marks of violence, Malaga officials said. ^4 Unless the autopsy raised doubts, they added, the death would not be investigated. ^5
He had shared stages with the blues greats T.J. Prince and Alfred Prince, and recorded with such people as Izzy Ashbourne. ^6 His on-and-off time with 'Tall Sadie' ran from 1974 to 1979. ^7
== a6 | The Liffey Independent | - | Heart attack killed Sadie guitarist
A first post-mortem has concluded that Terry Magill, formerly guitarist of Tall Sadie, probably suffered a heart attack. ^1
The 58-year-old's death, a few hours into six days' holiday with a girlfriend, was from natural causes, forensic specialists informed a court on the Costa del Sol. ^2 More tests on tissue are to come before their last word. ^3
His brother Neil reached Spain yesterday, and it is said that a judge has already let him take the body home. ^4 This paper understands that Brighton, where he lived, rather than his home town of Belfast will see the funeral. ^5
"Mr Magill's death was natural and is in no way suspicious," said a police spokesman in Spain, who added that a magistrate had begun a standard inquiry. ^6
The girlfriend, so far unnamed, gave the alarm, and paramedics were sent for around 4am on Sunday to the five-star Hallenski Resort Hotel at Esterona. ^7 After check-in the two had eaten a hamburger and a sandwich, then drunk champagne and brandy in the bar of the hotel. ^8
Alan Reid, his friend, whom he replaced and who was a founding member of the band, said: "Terry wasn't a rock casualty, he was a fit man." ^9
The Irish rock group first took him on in 1973; he went, and came back in 1977 for the album 'White Thorn'. ^10 With Gil Connell he had UK hits in 'Roman Staircases' (1979) and 'Down on the Shore' (1985). ^11
== a7 | Ejercito del Rock | 2011-02-07 | Terry Magill choked, says an English paper
Never slow or tasteful, the British tabloid The Sun writes today that Terry Magill died by choking on what he had vomited. ^1 Champagne and brandy had been drunk, it claims, before his girlfriend came upon him dead in their hotel room in Esterona, at around 4:00 in the morning. ^2 Ambulance staff suspected that heavy drinking played its part, although we remind you that nothing is official yet. ^3
== facts
- Magill / age | age | refine | 58 @ a2.2 a3.1 a4.2 a5.2 a6.2 | born 1952 @ a1.7
- body / day found | date | refine | 2011-02-06 @ a3.3 a5.3 a6.7 | early yesterday morning @ a2.2 | 2011-02-06 small hours @ a4.1 | early this morning @ a1.2 | last night @ a3.4
- Breadline / origin and time | other | agree | Irish, 1960s @ a3.2 a4.5
- Reid / standing in the band | status | refine | guitarist @ a2.11 a3.5 a4.4 | founding member @ a6.9
- alarm / hour | date | agree | around 4am @ a2.5 a6.7 a7.2
- Magill / arrival | date | refine | midday the day before @ a1.1 | the afternoon before @ a5.3
- hotel / name | name | disagree | Hallenski Resort Hotel @ a2.2 a6.7 | Hallenski Hotel @ a4.7 | Hallenski Bay Hotel @ a5.3 | conflicts: 0-2
- hotel / class | other | refine | luxury @ a1.4 a2.2 a4.2 | five-star @ a4.7 a6.7
- hotel / place | place | refine | Esterona @ a1.4 a2.2 a4.7 a6.7 a7.2 | Costa del Sol @ a1.4 a2.1 a4.2 a5.3 a6.2
- stay / length | duration | agree | six days @ a2.1 a4.2 a6.2
- companion / relation | status | refine | female friend @ a2.3 a4.7 | girlfriend @ a6.2 a7.2
- death / cause | other | disagree | unknown @ a1.3 a3.3 a4.3 | heart attack @ a3.7 a6.1 | choked on vomit @ a7.1 | conflicts: 1-2
- death / manner | other | disagree | while asleep @ a2.3 a4.1 | choking on vomit @ a7.1 | natural causes @ a6.2 | conflicts: 1-2
- body / marks | status | agree | no sign of violence @ a1.5 a5.4
- post-mortem / place | place | agree | Malaga @ a1.6 a2.6
- death / inquiry | status | refine | opened if necessary @ a1.6 | none unless the autopsy raises doubts @ a5.5 | a standard inquiry opened @ a6.6
- Magill / joined Tall Sadie | date | disagree | 1973 @ a2.11 a6.10 | mid-1970s @ a3.5 | 1974 @ a5.7 | conflicts: 0-2
- Magill / return to Tall Sadie | date | refine | 1977 @ a6.10 | four years after 1973 @ a2.12
- Magill / album with Tall Sadie | name | agree | White Thorn @ a2.12 a6.10
- Magill / whom he replaced | name | agree | Alan Reid @ a2.11 a3.5 a6.9
- Magill / group he was in at 16 | name | disagree | The Lads @ a1.8 | Breadline @ a2.13 | conflicts: 0-1
- Magill / early group | name | agree | Breadline @ a2.13 a3.2 a4.5
- Magill / nationality | other | refine | British @ a1.1 | Irish @ a3.1
- Magill / origin | place | agree | Belfast @ a1.7 a2.2 a4.5 a5.2 a6.5
- Tall Sadie / origin | place | disagree | Irish @ a2.7 a6.10 | North Irish @ a5.2 | conflicts: 0-1
- Reid / tribute | quote | disagree | I still can't grasp it. He was so sturdy, he wasn't a rock casualty, he was a fit man... He was a brilliant player and a committed musician. @ a3.8 a3.9 a3.5 | I still can't grasp it. He was so sturdy, he wasn't a rock casualty, he was a fit man. @ a4.11 a4.4 | Terry wasn't a rock casualty, he was a fit man. @ a6.9 | conflicts: 0-2 1-2
- Tierney / tribute | quote | agree | I am in utter shock. He will forever be in my heart and prayers and I just can't accept he has left us. @ a2.9 a2.10 a3.10 a3.6
- Tierney / standing in the band | status | agree | founding member @ a2.9 a3.6
- couple / meal | other | refine | a meal @ a2.4 | a hamburger and a sandwich @ a4.9 a6.8
- couple / place of the meal | place | agree | hotel bar @ a4.9 a6.8
- couple / drinks | other | refine | champagne @ a4.10 | champagne and brandy @ a6.8 a7.2
- who raised the alarm or found him | other | agree | girlfriend @ a6.7 a7.2
- Roman Staircases / year | date | agree | 1979 @ a4.6 a6.11
- Down on the Shore / year | date | agree | 1985 @ a4.6 a6.11
- hits / whose | other | refine | in his own name @ a4.6 | with Gil Connell @ a6.11
- Magill / played with | name | agree | T.J. Prince and Alfred Prince @ a3.2 a5.6
- Magill / recorded with | name | agree | Izzy Ashbourne @ a1.10 a5.6
- Tall Sadie / singer | name | agree | Gil Connell @ a2.7 a4.5
