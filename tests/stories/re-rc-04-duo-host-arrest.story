== a1 | Wiadomości Dnia | - | Prowadzący show aresztowany po kolizji
On Sunday, March 18, at around four in the afternoon, police were called to a collision on Lower Ashmond Road in Westlake. ^1 ^2 ^3 Paramedics and the fire brigade came too. ^4
The man who caused it was the television presenter Lex McGartland, 42. ^5 The officers' test showed a high level of alcohol in his blood, and he was driven to a station in south London. ^6 ^7
Several persons came away with slight injuries. ^8 A child who had been in one of the cars was taken to a hospital for examination. ^9 McGartland was put in custody, and proceedings against him are under way. ^10
Since 2002 he has fronted many popular shows on British TV, such as "Jungle Star", "Saturday Night Giveaway" and "Britain's Hidden Stars". ^11 "Song Idol", "StraightFace" and "Pull the Lever" were his as well.
== a2 | Nordnett TV | - | Britisk tv-stjerne pågrepet
Alexander McGartland, whom most know as "Lex", has been arrested on suspicion of driving under the influence, The Guardian reports. ^9
According to reports the British host had collided with two other cars in London when police took him aside for a breath test. ^1 British media claim that he did not pass it and so was arrested. ^2 He was later let go while the inquiry runs on. ^3
London police say that a child sat in one of the cars involved and was driven to hospital for a check. ^4 Several people were treated for light injuries on the spot. ^5
He is half of the duo Lex & Con, the other half being Conor Connelly. ^6 The two have had the programme Saturday Night Giveaway since 2002. ^7
In the past Lex has spoken openly of his abuse of narcotics and alcohol. ^8
== a3 | Hiya! | 2018-03-21 | Lex McGartland charged: day in court fixed
Three days after his arrest on Sunday, Lex McGartland stands charged with drink-driving. ^1 The Metropolitan Police say he must come to Wimborne Magistrates' Court on Wednesday 4 April. ^2
The TV star, 42, was arrested following a crash of three vehicles last weekend. ^3 ^4 To Ashmond, in south-west London, officers had been called at 15.50pm. ^5 ^6 He failed a breathalyser test. ^7 Ambulance crews and the London Fire Brigade turned out, and several people, among them a child from one of the cars, were treated for slight injuries. ^8 ^9
"Police in Ashmond were called to Lower Ashmond Road, SW14 at 15:59hrs on Sunday, 18 March following reports of a traffic collision involving three vehicles," a police spokesperson said at the time. ^10 ^11 "A number of people were treated at the scene for minor injuries only. ^12 A child passenger from one of the cars has been taken to hospital for a check-up as a precaution. ^13 A 42-year-old man has been taken to a south London police station for questioning." ^14
A day later his spokesperson said he was going back into rehab: "Lex has decided to return to treatment and step down from his current TV duties." ^15
== a4 | Yoodle News | - | Lex McGartland charged with drink driving
A drink-driving charge has been brought against Lex McGartland over a car crash in west London. ^1
The co-presenter of Saturday Night Live had run into a collision with two other cars in Ashmond on Sunday 18 March, and was arrested. ^2 ^3 ^4
On 21 March he went to Kelston police station, where he was questioned under caution. On 4 April he is to be at Wimborne Magistrate's Court. ^5
Through a spokesperson the prize-winning star, 42, had lately made known that he would go into rehab again, after talks with his TV partner Conor Connelly. ^6 ^7 ^8 Connelly alone will host the next Saturday Night Giveaway and the last of the series. ^9
In 2017 McGartland was in rehab for two months on account of an addiction to painkillers and alcohol, which came after a knee operation in 2015. ^10 In January he had told of the split from his wife Nina, after 11 years of marriage.
== a5 | The Bench Blog | - | What next for Lex McGartland?
Lex McGartland, the taller half of Lex & Con, has been arrested: he is suspected of driving with excess alcohol. ^12
On the afternoon of Sunday, 18th March 2018 McGartland, 42, was in a collision of three cars. ^1 ^2 ^3 It was in Ashmond, West London; he and his mother, Pauline Goodall, were on their way home after a walk with the dogs in the park. ^4 ^5
Reports, not yet confirmed, say that his black Mini Cooper strayed to the wrong side of the road on leaving a roundabout. ^6 What is certain is that it hit at least one of the other vehicles. ^7 A young child in one of these needed hospital treatment. ^8
As always the driver had to blow at the roadside, and since the result was positive he was arrested. ^9 He was brought to a police station in South London, and in the early hours of Monday morning they released him pending further inquiries. ^10 ^11
== a6 | Screen Variance | 2018-03-19 | UK host arrested after London crash
Lex McGartland of the noted British hosting team Lex and Con was arrested Sunday on suspicion of drunk driving. ^1 ^2
In the afternoon police were called to a London collision of three vehicles, after which several people had to be treated for minor injuries. ^3 ^4 A child was brought to hospital for a check-up. ^5
The police tell of a man of 42 who failed a Breathalyzer test at the scene. ^6 ^7 Ambulance and fire crews came as well. ^8
With Conor Connelly he currently fronts "Saturday Night Giveaway", which anchors ITV's weekend schedule. ^9
He reportedly went to rehab last year, addicted to painkillers and alcohol. ^10 He was questioned yesterday and has been released since. ^11
== a7 | Fjordavisen | 2018-03-19T08:44:00Z | TV-profil i varetekt etter bilulykke
"Britain's Hidden Stars" celebrity Lex McGartland (42) is said to have failed the breath test, and a three-year-old girl was brought to hospital. ^1 ^2 ^3
It happened in London on Sunday afternoon, the Daily Mail writes. ^4 The man from the TV duo Lex & Con lost control of his car and hit two other vehicles. ^5 ^6 His mother was in the car as well. ^7
A couple with a daughter of three were in one of the others. ^8 Before his questioning McGartland is said by eyewitnesses to have argued loudly with the officers and refused to get into their car.
Several people were treated for smaller injuries at the scene, a Scotland Yard spokesman says, and a small child was taken for a hospital check to be on the safe side. ^9 ^10
On Monday morning the host was still in custody, according to British media. ^11
The night before the accident he had been on screen with Conor Connelly in "Lex & Con's Saturday Night Giveaway". ^12
== facts
- crash / date | date | agree | 2018-03-18 @ a1.1 a3.10 a4.4 a5.1 a6.2 a7.4
- crash / part of the day | date | agree | afternoon @ a1.2 a5.1 a6.3 a7.4
- police call / hour | date | disagree | 15:50 @ a3.6 | 15:59 @ a3.10 | around 16:00 @ a1.2 | conflicts: 0-1
- host / age | age | agree | 42 @ a1.5 a3.3 a3.14 a4.6 a5.2 a6.6 a7.1
- cars / number | count | refine | three @ a3.4 a3.11 a5.3 a6.3 | his own and two others @ a2.1 a4.3 a7.6 | at least one other hit @ a5.7
- crash / street | place | refine | Lower Ashmond Road, Westlake @ a1.3 | Lower Ashmond Road, SW14 @ a3.10
- Ashmond / part of London | place | refine | south-west London @ a3.5 | west London @ a4.1 a5.4
- crash / course | other | refine | lost control @ a7.5 | strayed to the wrong side after a roundabout @ a5.6
- child / hospital | other | refine | for a check @ a1.9 a2.4 a3.13 a6.5 a7.10 | needed treatment @ a5.8 | treated for slight injuries @ a3.9
- child / description | age | refine | three-year-old girl @ a7.2 a7.8 | young child @ a5.8 | a child @ a1.9 a2.4 a3.13 a6.5
- others / injuries | status | agree | slight, several people @ a1.8 a2.5 a3.8 a3.12 a6.4 a7.9
- services at the scene | other | agree | ambulance and fire brigade @ a1.4 a3.8 a6.8
- test / kind | other | refine | breath @ a2.2 a3.7 a5.9 a6.7 a7.3 | alcohol in the blood @ a1.6
- police station / where | place | agree | south London @ a1.7 a3.14 a5.10
- custody / Monday morning | status | disagree | released in the early hours of Monday @ a5.11 | still in custody on Monday morning @ a7.11 | since released @ a2.3 a6.11 | in custody @ a1.10 | conflicts: 0-1
- mother / in the car | other | agree | with him @ a5.5 a7.7
- court / date | date | agree | 2018-04-04 @ a3.2 a4.5
- court / name | place | refine | Wimborne Magistrates' Court @ a3.2 | Wimborne Magistrate's Court @ a4.5
- rehab / announced | other | refine | by his spokesperson the day after the arrest @ a3.15 | by a spokesperson lately @ a4.7
- earlier rehab / cause | other | refine | painkillers and alcohol @ a4.10 a6.10 | narcotics and alcohol @ a2.8
- earlier rehab / year | date | agree | 2017 @ a4.10 a6.10
- show / title | name | disagree | Saturday Night Giveaway @ a1.11 a2.7 a4.9 a6.9 a7.12 | Saturday Night Live @ a4.2 | conflicts: 0-1
- TV partner / name | name | agree | Conor Connelly @ a2.6 a4.8 a6.9 a7.12
- television work / since | date | refine | many shows since 2002 @ a1.11 | Saturday Night Giveaway since 2002 @ a2.7
- arrest / suspicion | other | agree | drink-driving @ a2.9 a5.12 a6.1
