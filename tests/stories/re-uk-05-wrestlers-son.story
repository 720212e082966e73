== a1 | Bay City Times | 2007-08-28 | Speed a factor in wreck of wrestler's son
CLEARWATER - One was a teenager in the limelight with a love for fast cars. The other, in the next seat, was a young veteran back from Iraq. ^1
On Monday, a day after paramedics got both from the wreck of a 1998 Toyota Celica Supra, passenger Jack J. Graviano, 22, lay in critical condition at Bayshore Medical Center. ^2 The driver, Rick Bolliva, also known as Rick Brogan, son of the wrestling star Bulk Brogan, had left the hospital as a patient but stayed beside his friend. ^3
"His sole worry is for the wellbeing of his friend," his mother, Lydia Bolliva, said in writing. ^4
Clearwater police were still looking into how Bolliva lost control of the Toyota and struck a median on Court Street. ^5 The car skidded some 25 yards, then spun and went trunk first into a palm tree. ^6
He was plainly driving too fast before he hit the tree, police say. ^7
== a2 | Motor City Notes | 2007-11-07 | Charge for wrestler Bulk Brogan's son over bad wreck
CLEARWATER -- This morning brought a charge of reckless driving involving serious bodily injury for Rick Bolliva, the teenaged son of pro wrestler Bulk Brogan, over the Aug. 26 wreck in which a passenger suffered serious brain damage. ^1
He gave himself up to Clearwater police and is now being booked at the Pinellas County Jail, officials said, where he came in handcuffs with two Clearwater officers. ^2 On the way in he left all questions unanswered. ^3
Officials say Bolliva, 17, drove the speeding yellow Toyota Supra that got out of control and hit a palm tree in the Court Street median, rear bumper first. ^4 His friend and passenger, Jack Graviano, 22, was critically hurt. ^5 The Supra, property of his famous father, was a total loss. ^6
The offense is a third-degree felony. ^7 He was also cited for using a motor vehicle in commission of a felony, for being a driver under 21 with a breath-alcohol level of .02 percent or higher, and for illegal window tinting. ^8 Florida presumes impairment at .08 percent. ^9
The car went faster than 60 mph at the moment of the crash, police said today, where 40 is the limit. ^10 In the days afterwards witnesses said that it had raced a silver Dodge Viper on the rain-slicked road. ^11 The Viper's driver, Darren Aaron Jacoby, 22, of Dunedin, was summoned to court today on a charge of reckless driving. ^12
== a3 | Bay Area Herald | 2007-11-08 | Bulk Brogan's son charged over crash
Rick Bolliva had keys to fast cars and liked to speed about town with friends. ^1
"This is how they always drive," Bryant Lawrence, 27, told Clearwater investigators about his friends Bolliva and Darren Jacoby, 22. ^2 Witnesses said the same of the moments before Bolliva, 17, the son of professional wrestler Bulk Brogan, ran his yellow Toyota Supra into a palm tree on Aug. 26. ^3 His friend and passenger, Jack Graviano, 22, was seriously injured. ^4
Wednesday's arrest on a felony count of reckless driving with serious bodily injury came with details. ^5 At some point that Sunday, police say, Bolliva drank alcohol; two hours past the wreck some was still in his blood, at about half the level where Florida holds a driver impaired. ^6 An underage alcohol charge follows all the same. ^7
On Wednesday morning he gave himself up, arrived at the Pinellas County Jail in handcuffs, was booked, and left on $10,000 bail. ^8 The main charge, a third-degree felony, carries up to five years in prison. ^9 He is charged as an adult "based on the gravity of the facts and circumstances of the case," Assistant State Attorney Saul Rosenbaum said. ^10
His two attorneys stressed that he wore a seat belt and that Graviano did not. ^11
== a4 | Reality Wire | - | Reality star Rick Brogan arrested in crash case
The law has caught up with Brogan Rules co-star Rick Brogan for the August car crash in Clearwater, FL, after which his front-seat passenger needs care for life. ^1
He surrendered to Clearwater police, was handcuffed and, with two officers by his side, went to the Pinellas County Jail, from which $10,000 bail later freed him, the Times reported. ^2 Outside neither he nor the parents who fetched him talked to reporters. ^3
"I think what you are going to see was that this was an accident," his lawyer Maurice "Sandy" Weinstock Jr. said. ^4
Around 7:30PM on August 26 Rick was driving a 1998 Toyota Supra of his father's when he lost control and hit a raised median; the car spun, and its rear end struck a palm tree. ^5 Police allege a speed of 60MPH where the limit is 40MPH, and several witnesses claim that he was street racing. ^6
While Rick left Bayshore Medical Center a day after the crash, Jack Graviano, a U.S. Marine of 22, spent several weeks in critical condition in an induced coma. ^7 He has a broken skull and will probably live in a nursing home for the rest of his life. ^8
== a5 | Chatbox Wrestling Forum | - | Rick Brogan pleads no contest, gets eight months
The son of former world champion Bulk Brogan, Rick Bolliva (Rick Brogan hereafter), pleaded no contest to the charges from the 8/25/07 wreck which left his friend Jack Graviano badly hurt. ^1
The sentence: eight months in the Pinellas County jail, beginning at once. ^2 Then five years of probation with no alcohol allowed. ^3 Also 500 hours of community service. ^4 His driver's license is revoked for three years, so that he cannot drive before he is 21. ^5
Adjudication, by which he would have been ruled guilty, was withheld. ^6
Presiding Judge Phillip Fedrigo spoke of a tragedy for both families. ^7 He objected to the word accident: the wreck, he pointed out, came of volitional decisions. ^8 Rick had no criminal record, yet his driving record could be called "cavalier," the judge felt. ^9
== a6 | Voice of the Street | 2008-05-11 | Eight months in jail for son of Bulk Brogan
A Florida judge has ruled that Rick Bolliva, 17, whose father is the former wrestling star Bulk Brogan, must go to jail for eight months over a car crash. ^1
Circuit Judge Phillip Fedrigo of Pinellas County gave him eight months in the county jail and five years of probation after his no-contest plea to reckless driving with serious bodily injury, a St. Petersburg paper said Saturday, as UPI has it. ^2
In Clearwater on Aug. 26, 2007, Bolliva lost control and hit a palm tree. ^3 His passenger, Jack Graviano, was critically injured, and a large part of his skull had to be taken out because of a brain injury. ^4
One can hardly call Bolliva a celebrity; he owes his name to his father and to the reality series "Brogan Rules." ^5
== a7 | Shortly Africa | 2026-02-03 | What happened in Rick Brogan's 2007 accident
A high-speed crash in Florida in 2007 left Jack Graviano, friend of Rick Brogan, with brain damage for life; Rick got eight months in prison, and Graviano's family sued him for negligence. ^1
Rick Bolliva, 17, was at the wheel of his father's customised yellow 1998 Toyota Supra in Clearwater on August 26, 2007. ^2 Jack Graviano, his best friend, rode with him, and two other friends were in a silver Dodge Viper. ^3
Bound for a restaurant, they began to drag race on streets slick with rain. ^4 Rick lost control, and the Supra hit a curb, spun over the lanes and slammed rear first into a palm tree. ^5
His seatbelt saved him: he had minor injuries and left the hospital the next day. ^6 Graviano, then 22, wore none and suffered a broken skull and a severe brain injury. ^7
He was in hospital for two years and went to home care in 2009. ^8 He had served in the US Marine and was just back from a tour. ^9
For reckless driving Rick served his eight months in an adult prison, teenager though he was. ^10
== a8 | Stone & Nash Law Blog | - | Looking back at the Rick Bolliva car accident
Jack Graviano, a former United States Marine and Iraq veteran, came home to Florida and worked for his best friend, Rick Bolliva, in his pit crew. ^1 Rick's father is the man the world calls Bulk Brogan, and from 2005 to 2007 both were in the reality series "Brogan Rules". ^2 Rick was just 17. ^3
On August 26, 2007, Rick, Jack and two friends took two of Bulk Brogan's cars to a steakhouse in downtown Clearwater. ^4 Rick had the Toyota Supra, with Jack as passenger. ^5 Witnesses remembered that it raced the other vehicle, a Dodge Viper, in a zone limited to 40 miles per hour. ^6 On the wet road Rick lost control; the Supra fishtailed, spun and hit first the median strip, then a palm tree. ^7
Both were taken to Bayshore Medical Center in St. Petersburg. ^8 Jack had no seat belt on. ^9 His skull broke and his brain swelled. ^10 He spent the following two years in a Veterans Affairs hospital. ^11
== facts
- crash / date | date | disagree | 2007-08-26 @ a2.1 a3.3 a4.5 a6.3 a7.2 a8.4 | 2007-08-25 @ a5.1 | Sunday, 2007-08-26 @ a1.2 | August @ a4.1 | 2007 @ a7.1 | conflicts: 0-1, 1-2
- crash / town | place | agree | Clearwater @ a1.5 a3.2 a4.1 a6.3 a7.2 a8.4
- crash / street | place | agree | Court Street @ a1.5 a2.4
- car / model | name | refine | 1998 Toyota Celica Supra @ a1.2 | Toyota Supra @ a2.4 a3.3 a8.5 | 1998 Toyota Supra @ a4.5 a7.2
- car / colour | other | agree | yellow @ a2.4 a3.3 a7.2
- car / owner | other | disagree | his father @ a2.6 a4.5 a7.2 a8.4 | his own @ a3.3 | conflicts: 0-1
- car / what it hit first | other | disagree | a median @ a1.5 a4.5 a8.7 | a curb @ a7.5 | conflicts: 0-1
- car / what it hit last | other | agree | a palm tree @ a1.6 a2.4 a3.3 a4.5 a6.3 a7.5 a8.7
- car / part that hit the tree | other | refine | trunk first @ a1.6 | rear bumper first @ a2.4 | rear end @ a4.5 a7.5
- car / speed | quantity | disagree | faster than 60 mph @ a2.10 | 60 mph @ a4.6 | too fast @ a1.7 | high-speed @ a7.1 | conflicts: 0-1
- road / speed limit | quantity | agree | 40 mph @ a2.10 a4.6 a8.6
- road / state | other | refine | slick with rain @ a2.11 a7.4 | wet @ a8.7
- crash / racing | other | refine | raced a silver Dodge Viper @ a2.11 a7.3 a7.4 | street racing @ a4.6 | raced a Dodge Viper @ a8.6
- Viper's driver / name | name | refine | Darren Aaron Jacoby @ a2.12 | Darren Jacoby @ a3.2
- Darren Jacoby / age | age | agree | 22 @ a2.12 a3.2
- Rick Bolliva / age | age | agree | 17 @ a2.4 a3.3 a6.1 a7.2 a8.3
- passenger / name | name | refine | Jack J. Graviano @ a1.2 | Jack Graviano @ a2.5 a3.4 a4.7 a5.1 a6.4 a7.1 a8.1
- passenger / age | age | agree | 22 @ a1.2 a2.5 a3.4 a4.7 a7.7
- passenger / service | other | refine | veteran of Iraq @ a1.1 | a Marine @ a4.7 a7.9 | former Marine and Iraq veteran @ a8.1
- passenger / injuries | other | refine | brain damage @ a2.1 a7.1 | broken skull @ a4.8 | part of the skull removed, brain injury @ a6.4 | broken skull and brain injury @ a7.7 a8.10
- passenger / gravity of his injuries | other | refine | critical @ a1.2 a2.5 a4.7 a6.4 | serious @ a3.4 a5.1
- passenger / time in hospital | duration | agree | two years @ a7.8 a8.11
- passenger / seat belt | status | agree | none @ a3.11 a7.7 a8.9
- Rick Bolliva / seat belt | status | agree | worn @ a3.11 a7.6
- hospital / name | name | agree | Bayshore Medical Center @ a1.2 a4.7 a8.8
- Rick Bolliva / release from the hospital | date | agree | the day after the crash @ a1.3 a4.7 a7.6
- Rick Bolliva / day of the arrest | date | agree | 2007-11-07 @ a2.1 a3.5 a3.8
- Rick Bolliva / jail | name | agree | Pinellas County Jail @ a2.2 a3.8 a4.2 a5.2
- Rick Bolliva / in handcuffs | other | agree | handcuffed @ a2.2 a3.8 a4.2
- Rick Bolliva / officers with him | count | agree | two @ a2.2 a4.2
- Rick Bolliva / bail | money | agree | $10,000 @ a3.8 a4.2
- Rick Bolliva / silent before the press | other | agree | said nothing @ a2.3 a4.3
- Rick Bolliva / main charge | name | refine | reckless driving involving serious bodily injury @ a2.1 | reckless driving with serious bodily injury @ a3.5 a6.2 | reckless driving @ a7.10
- main charge / degree | other | agree | third-degree felony @ a2.7 a3.9
- Rick Bolliva / alcohol level | quantity | refine | .02 percent or higher @ a2.8 | about half the legal level @ a3.6
- Rick Bolliva / plea | status | agree | no contest @ a5.1 a6.2
- Rick Bolliva / length of the sentence | duration | agree | eight months @ a5.2 a6.1 a6.2 a7.1 a7.10
- Rick Bolliva / where he served | place | disagree | county jail @ a5.2 a6.2 | an adult prison @ a7.10 | prison @ a7.1 | conflicts: 0-1, 0-2
- Rick Bolliva / probation | duration | agree | five years @ a5.3 a6.2
- judge / name | name | agree | Phillip Fedrigo @ a5.7 a6.2
- series / name | name | agree | Brogan Rules @ a4.1 a6.5 a8.2
- drive / where they were going | other | refine | a restaurant @ a7.4 | a steakhouse in downtown Clearwater @ a8.4
- Bulk Brogan / as a wrestler | status | disagree | professional wrestler @ a2.1 a3.3 | former wrestling star @ a5.1 a6.1 | conflicts: 0-1
