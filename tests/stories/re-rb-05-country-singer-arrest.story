== a1 | Mixed Reels | - | Country star had no clothes on when arrested
Wade Harlan has been arrested over an alcohol matter, and a thoroughly strange one, for the second time this year. ^1
The report is that he crashed his car in Texas last night, just before midnight. ^2 Police got there soon afterwards and, it is said, found the singer without a stitch on. ^3 Nobody can tell whether he drove that way or took his clothes off for the officers, but they asked him to take a breathalyzer test.
Harlan refused and was arrested on the spot, TMZ says. ^4 Officers claim that he then resisted and made threats, which Texas law treats as felony retaliation. ^5 His blood was drawn at the station. ^6
In February he is said to have had a quarrel with his girlfriend and to have settled down with some alcohol right in front of a church. ^7 Most people found that funny; now it looks like a sign of something bigger.
He is fifty-three, and he and his ex-wife are still at war. ^8
== a2 | Stirred Up | - | Why Wade Harlan's naked crash is no laughing matter
This is turning into a dreadful year for Wade Harlan. You may recall that in February he was caught for public intoxication, getting drunk on wine in a parked car outside a Baptist church. ^1
Now, say the police reports, he has been arrested around midnight on Tuesday after a car crash in Texas. ^2 The suspicion is driving while intoxicated, and there is a felony charge of retaliation and obstruction on top. ^3
At around 11:18 p.m. on Tuesday someone passing by called police about a man lying in the road. ^4 They found Harlan's wrecked 1998 Trans Am on the side of the road, where it had struck barricades in a construction zone. ^5 Harlan himself lay in the street, bruised, battered and wholly naked. ^6
He turned aggressive once he was being put in the squad car, a spokesman for the Texas Department of Public Safety said, and threatened to shoot and kill the troopers. ^7 He would not take a breathalyzer, so blood was drawn. ^8
He has since been released on bond. ^9
== a3 | Ruta Sonora | - | Wade Harlan, naked and drunk, goes for cigarettes and then crashes
Wade Harlan is up to his old tricks. In February police arrested him drunk inside his car in a parking lot; now he is held for crashing it, driving drunk and threatening officers with death. ^1
Before the accident, close to his home in Wicoba (Texas), a shop assistant rang the police to say that a naked man had come in for cigarettes. ^2 The man, who turned out to be the country star, left annoyed and without them when he was asked how he meant to pay. ^3 A little later the police had a second call, about a naked man next to a crashed car. ^4
The officers found him nude and clearly drunk, with cuts on his face. ^5 As he refused both the breathalyzer and a blood test, he was arrested. ^6 A judge ordered that he be taken to a hospital, where the tests were carried out. ^7 On the way there he insulted the officers and threatened to shoot and kill them. ^8
As we closed this item he was still in jail until bail of 21,500 dollars should be paid. ^9
For the last few months Harlan has been in the middle of a stormy divorce from his manager, Elizabeth Harlan, after 19 years of marriage. ^10
== a4 | Pulpit & Press | - | 'Naked as a jaybird and wanted smokes'
Some years ago I heard Wade Harlan fill a big church with country hits and gospel tunes. That man is hard to find in the one who turned up this week "naked as a jaybird and wanted smokes", as a Texas television station had it.
The AP has the sober version. Harlan was charged with driving while intoxicated and with threatening law officers after a crash in his Pontiac Trans Am; he was found naked and ready to fight. ^1
The accident was reported on Tuesday night. ^2 He left jail on Wednesday morning in scrubs and a University of Texas baseball cap, and with no shoes. ^3 He has now been arrested in Texas twice this year, after a citation for public intoxication in February. ^4
The Trans Am, which is registered to the 53-year-old, had left the road near Wicona, where he lives, about 60 miles north of Dallas, and hit several barricades in a construction zone, said Jim Unger, spokesman for the Texas Department of Public Safety. ^5
Unger said that he threatened the troopers and was unclothed when arrested, and that a blood specimen was taken because he refused sobriety tests. ^6
== a5 | Twin Towns Weekly | - | Wade Harlan threatened troopers drunk and naked, say reports
What is new with Wade Harlan, who is booked for two casinos here in September? He is, sad to say, having an unbelievably rotten week.
He stands accused of driving while intoxicated, of running his '98 Trans Am into some construction barricades west of Wicona, Texas, not far from the Oklahoma border, and of threatening to kill the state troopers who came. ^1 They came because of a 911 call about a man seen lying on a road. ^2 He had nothing on the whole time. ^3
He was released yesterday on $21,500 bond, dressed in a paper suit from the jail. ^4 Carson County Sheriff's Sgt. Ronnie Tyler says the singer is charged with retaliation or obstruction as well as drunken driving. ^5 "Harlan's breath smelled strongly of alcohol and he had several marks of intoxication," a statement from the sheriff's office reads. ^6 "On the drive Harlan threatened that he would shoot and kill the troopers on the case." ^7
Earlier this year, in February, he was charged with public intoxication, having been caught drinking in a car after the Super Bowl. ^8 His contentious divorce from his former wife and manager, Bet Thatcher, has also made news. ^9
== a6 | Pacific Times | 2012-08-15 | One more step down for Wade Harlan
A recent arrest in Texas is one more step down for Wade Harlan, the country singer who led the way back to traditional styles in the 1980s and early '90s.
Harlan, 53, was arrested last week and booked for driving while intoxicated, a misdemeanor. ^1 A felony charge came later, because officers said that in custody after the Aug. 7 arrest he threatened to shoot and kill them. ^2 That arrest was made outside Wicona, Texas, some 60 miles north of Dallas. ^3
According to officers, he was lying naked by the side of a road. ^4 He is alleged to have driven his Pontiac Trans Am off the road and into some construction barricades. ^5 A short time before, he is reported to have walked into a store and demanded cigarettes. ^6
Earlier this year he was charged with public intoxication; police had come upon him in his car in the parking lot of a church in Sandler, Texas, with an open bottle of wine on the passenger seat. ^7
He was divorced in 2010 from Bet Thatcher, for many years his manager, whom he had married in 1991. ^8
The singer, born Wade Harwick, had his first No. 1 in the mid-1980s, the start of a string of 16 No. 1 country hits in the 17 years that followed. ^9
== a7 | Not a Southern Belle | 2012-08-09 | So naked Wade Harlan goes into a shop...
On Tuesday night's drunk-driving arrest of Wade Harlan I have many questions and few answers. ^1 This much we know:
A driver called 911 to say he had just "come across a guy lying in the road", perhaps without a shirt. ^2 He was half right. It was Naked Wade Harlan, country superstar, with 17 #1 hits, arrested for his second offense with alcohol in it this year. ^3 He refused the field sobriety test and threatened to "shoot and kill" the officers who arrested him. ^4
When he reached the jail he was issued "paper clothing". ^5
Earlier that evening he had gone into a convenience store, naked, to buy cigarettes. ^6 When the clerk asked how he was going to pay, he became belligerent. ^7
The accident involved only his own car, a 1998 Trans Am. ^8
== facts
- arrest / date | date | refine | 2012-08-07 @ a6.2 a7.1 | Tuesday @ a2.2 a4.2 | last night @ a1.2
- accident / hour | date | refine | just before midnight @ a1.2 | call about the man at 11:18 p.m. @ a2.4
- Harlan / where he was found | place | disagree | lying in the road @ a2.4 a2.6 a5.2 a7.2 | lying by the side of a road @ a6.4 | next to a crashed car @ a3.4 | conflicts: 0-1
- Harlan / clothing when found | other | agree | naked @ a1.3 a2.6 a3.5 a4.1 a5.3 a6.4 a7.3
- Harlan / tests refused | other | refine | breathalyzer @ a1.4 a2.8 | breathalyzer and blood test @ a3.6 | sobriety tests @ a4.6 | field sobriety test @ a7.4
- blood sample / place | place | disagree | the station @ a1.6 | a hospital @ a3.7 | conflicts: 0-1
- threat / words | quote | refine | shoot and kill @ a2.7 a3.8 a5.7 a6.2 a7.4 | kill @ a5.1
- threat / occasion | other | refine | when put in the squad car @ a2.7 | on the way to the hospital @ a3.8 | on the drive @ a5.7 | in custody @ a6.2
- charge / felony | status | refine | retaliation @ a1.5 | retaliation and obstruction @ a2.3 | retaliation or obstruction @ a5.5 | a felony charge @ a6.2
- charge / driving | status | agree | driving while intoxicated @ a2.3 a4.1 a5.1 a6.1
- bond / sum | money | agree | $21,500 @ a3.9 a5.4
- Harlan / custody | status | refine | still in jail @ a3.9 | released @ a2.9 a4.3 a5.4
- Harlan / clothing on release | other | disagree | scrubs @ a4.3 | a paper suit from the jail @ a5.4 | conflicts: 0-1
- car / model | other | refine | 1998 Trans Am @ a2.5 a5.1 a7.8 | Pontiac Trans Am @ a4.1 a6.5
- car / what it struck | other | agree | construction barricades @ a2.5 a4.5 a5.1 a6.5
- accident / place | place | disagree | near Wicona @ a4.5 | west of Wicona @ a5.1 | outside Wicona @ a6.3 | near his home in Wicoba @ a3.2 | conflicts: 0-3 1-3 2-3
- Wicona / distance from Dallas | quantity | agree | 60 miles north @ a4.5 a6.3
- caller / who it was | other | refine | someone passing by @ a2.4 | a driver @ a7.2
- store / purpose of the visit | other | agree | cigarettes @ a3.2 a6.6 a7.6
- store / his mood when asked to pay | other | refine | annoyed @ a3.3 | belligerent @ a7.7
- Harlan / number of No. 1 hits | count | disagree | 16 @ a6.9 | 17 @ a7.3 | conflicts: 0-1
- Harlan / age | age | agree | 53 @ a1.8 a4.5 a6.1
- Harlan / arrests this year | count | agree | two @ a1.1 a4.4 a7.3
- February arrest / place | place | refine | in front of a church @ a1.7 | a parked car outside a Baptist church @ a2.1 | his car in a parking lot @ a3.1 | a car @ a5.8 | his car in the parking lot of a church in Sandler @ a6.7
- divorce / status | status | disagree | in progress @ a3.10 | divorced in 2010 @ a6.8 | ex-wife @ a1.8 a5.9 | conflicts: 0-1 0-2
- marriage / length | duration | agree | 19 years @ a3.10 a6.8
- former wife / name | name | disagree | Elizabeth Harlan @ a3.10 | Bet Thatcher @ a5.9 a6.8 | conflicts: 0-1
- February arrest / date | date | refine | February @ a1.7 a2.1 a3.1 a4.4 a5.8 | earlier this year @ a6.7
- February arrest / charge | status | agree | public intoxication @ a2.1 a4.4 a5.8 a6.7
- Harlan / injuries | other | refine | bruised and battered @ a2.6 | cuts on his face @ a3.5
