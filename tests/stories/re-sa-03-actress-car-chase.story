== a1 | Celebs in the Ditch | 2007-07-24 | Kelsey Rohan arrested once more
Possession of cocaine and being under the influence of alcohol: for that, Kelsey Rohan was arrested this morning. ^1
The New York Post has it on Page Six. Early today, in Santa Monica, the onetime teen idol was taken in for reportedly driving under the influence and having cocaine on her. ^2 Two felony charges now hang over her. ^3
What led officers to Rohan, who turned 21 not long ago, were reports of a car chase. ^4
She failed a sobriety test on the spot, and afterward her blood alcohol was measured at between .12 and .13 percent. ^5 In California .08 percent is the limit. ^6
By the police account, people in a black Cadillac Escalade rang at around 1:30 a.m., saying that a white Denali SUV was chasing them. ^7 Officers met the two vehicles in the parking lot of the Santa Monica Civic Center, roughly a block from police headquarters. ^8 Walking up to the Denali, they saw that Rohan was driving it. ^9 Those in the other vehicle seem to know her, but had not realized that she was the one behind them. ^10
== a2 | Crooked Chronicle | 2017-07-18 | The car chase that changed Kelsey Rohan's career for good
In the summer of 2007 Kelsey Rohan was meant to become an edgy actress with Oscar hopes; instead she did 100 miles an hour on the Pacific Coast Highway. ^1 After a bad season her troubles peaked in a car chase on July 23 that altered her life forever. ^2
It began in Malibu at around 1:30 AM. ^3 MTV News reported in 2007 that Rohan was drinking shots at a house party. Not long before, she had left the Vows rehab, and her horror movie "I Saw Who Buried Me" was four days from its premiere. ^4 Allegedly she was yelling at her personal assistant, who is said to have answered: "I quit. I'm through. I don't even mind." ^5
The assistant's mother came in a black Escalade to fetch her, and the assistant ran from the party and hid in it, says MTV News. ^6 Rohan rushed after her. According to a book on addiction, she tore open the door of a parked Denali SUV that belonged to an acquaintance, Renzo Negri. ^7 Negri and his two friends, Jaron Cutter and Donnie Drake, were sitting in the back and were stunned when she got behind the wheel and allegedly sped off in pursuit of the mother. ^8
== a3 | Green Couch News | - | Kelsey Rohan arrested for drunk driving
What a surprise! Fresh from 45 days in a California rehab, Kelsey Rohan has been arrested for her second DUI in two months. ^1
Early this morning in Santa Monica, police who had been called about a car chase pulled her over. ^2 She and two friends are said to have been in the car doing the chasing, a Denali SUV. ^3 It was the people in the other car, a Cadillac Escalade, who phoned the police. ^4 A police spokesman thought that those in the two cars knew one another, but that the callers did not know who was in the car behind. ^5
Rohan failed a field sobriety test, having reportedly refused a first alcohol screening device, and was arrested. ^6 At the station her blood alcohol came to around .12 or .13 percent, far over the .08 percent that California allows, even though she has worn an ankle device that detects alcohol since she got out of rehab. ^7 Sources also claim that there was cocaine in her pocket. ^8
She was booked on suspicion of drunken driving, possession of cocaine, taking a controlled substance into custody and driving on a suspended license. ^9 Bail of $25,000 got her out. ^10 On August 24 she was to be in court over her first DUI, that of May 26. ^11 I really had some hope after Vows! ^12
== a4 | Every Woman Chats | - | Kelsey says she did nothing
One day after 21-year-old Kelsey Rohan was arrested in Santa Monica on July 24, on suspicion of DUI, driving on a suspended license and possession of cocaine, she says that she is innocent. ^1
To Access Hollywood the actress emailed: "Yes. I am innocent... did not take drugs they're not mine. ^2 I was nearly hit by my assistant Corin's mom. ^3 I appreciate everyone leaving me my privacy." ^4
Around 1:30 a.m. on that day, police answering a call that she was being chased came upon the actress. ^5 They gave her a field sobriety test and then took her to the station. ^6 While she was searched there, officers allegedly found cocaine in her pocket. ^7
TMZ meanwhile says that not two hours before the arrest her lawyer, Blaine Kirk, had a signal from the SCRAM device on Rohan's ankle, which raises an alarm when it detects alcohol. ^8 Kirk allegedly went looking for her, but the police were first.
== a5 | The Daily Courier (London) | 2007-07-25 | Kelsey, under arrest, says: 'Those drugs weren't mine'
The troubled actress Kelsey Rohan insists that she is innocent, following her arrest on suspicion of drink-driving and possession of drugs. ^1
Twenty-four hours after she was taken into custody she said in an email to an American entertainment show: "Yes. I am innocent... did not take drugs they're not mine." ^2
On reports that she had been chasing her assistant, Corin, and her own mother, Gina Rohan, in an SUV, she said: "I was nearly hit by my assistant Corin's mom." ^3 Her last words were: "I appreciate everyone leaving me my privacy." ^4
The 21-year-old's arrest came early on Tuesday, after her white Denali four-wheel drive had allegedly been part of a dramatic chase through Santa Monica, California. ^5 Police say they came across her in a parking lot, once the mother of her personal assistant had rung them on a cell phone to say that Rohan was pursuing her in a car. ^6 Just hours before, the assistant had given up her job, Police Lt. Alvaro Pinilla told a news conference. ^7
A substance thought to be cocaine turned up in her trouser pocket. ^8 A breath test at the station put her at close to twice the legal limit. ^9 She was kept for over four hours and let go on bail of more than £12,000. ^10 Only days earlier she had come out of a 45-day rehab course. ^11
== a6 | Tinseltown Hum | - | Kelsey out on R25 000 bail
Bail of $25 000 bought Kelsey Rohan her release on Tuesday, according to the authorities. ^1
She had been arrested early on Tuesday in the Los Angeles area on suspicion of drunken driving and possession of cocaine, days after finishing 45 days of rehabilitation, they said. ^2
Rohan, 21, who was already charged with drunken driving over a car crash in Beverly Hills two months ago, was stopped in the coastal city of Santa Monica shortly after midnight. ^3
A car chase had been reported to the police, who said that the actress and two companions sat in the vehicle giving chase. ^4 A police spokesperson believed that those in the two cars were acquainted. ^5
She failed a field sobriety test and was taken into custody. ^6 Her blood-alcohol level was about 0.12, according to police, well over the 0.08 allowed in California. ^7 The booking was on suspicion of drunken driving, possession of cocaine, taking a controlled substance into custody and driving on a suspended license. ^8
== a7 | Asides Inc. | 2007-08-23 | Seven misdemeanors and no felony for Kelsey Rohan
LOS ANGELES (KNX) -- Seven misdemeanor DUI charges, and not one felony, await Kelsey Rohan over two separate incidents at the wheel this year. ^1 The arraignment is set for tomorrow, although a meeting of her lawyers with a Beverly Hills judge may settle the case today. ^2
The charges: two of driving under the influence of alcohol, two of driving above the legal blood alcohol level, two of driving under the influence of cocaine and one of reckless driving.
On May 26th, early in the morning, the 21-year-old ran her Mercedes into a tree on Sunset Blvd. in Beverly Hills. ^3 On July 24th police stopped her again, after she had allegedly chased the mother of one of her assistants through the streets of Santa Monica. ^4 After that incident, too, she was found to have cocaine. ^5
== facts
- actress / age | age | refine | recently turned 21 @ a1.4 | 21 @ a4.1 a5.5 a6.3 a7.3 | conflicts:
- chase and arrest / day | date | disagree | 2007-07-24 @ a1.2 a4.1 a5.5 a7.4 | 2007-07-23 @ a2.2 | early on a Tuesday @ a6.2 | conflicts: 0-1
- arrest / place | place | refine | Santa Monica @ a1.2 a3.2 a4.1 a6.3 a7.4 | the Los Angeles area @ a6.2 | conflicts:
- arrest / hour | date | disagree | around 1:30 a.m. @ a4.5 | shortly after midnight @ a6.3 | conflicts: 0-1
- half past one / what happened | other | disagree | the call to police @ a1.7 | it began in Malibu @ a2.3 | police came upon her @ a4.5 | conflicts: 1-2
- charges / grade | status | refine | two felony charges @ a1.3 | seven misdemeanors, no felony @ a7.1 | conflicts:
- police / what put them on the case | other | agree | report of a car chase @ a1.4 a3.2 a6.4 | conflicts:
- chase / who chased | other | disagree | she @ a1.9 a2.8 a5.6 a7.4 | she was being chased @ a4.5 | she and two companions @ a3.3 a6.4 | conflicts: 0-1 1-2
- chase / who was chased | other | disagree | the assistant's mother @ a2.8 a5.6 a7.4 | her assistant and her own mother @ a5.3 | conflicts: 0-1
- call / who made it | other | refine | people in the Escalade @ a1.7 a3.4 | the assistant's mother @ a5.6 | conflicts:
- callers / whether they knew who chased them | status | disagree | they did not @ a1.10 a3.5 | the mother said it was the actress @ a5.6 | conflicts: 0-1
- people in both cars / acquainted | status | agree | yes @ a1.10 a3.5 a6.5 | conflicts:
- pursued car / model | other | refine | black Cadillac Escalade @ a1.7 | black Escalade @ a2.6 | Cadillac Escalade @ a3.4 | conflicts:
- pursuing car / model | other | refine | white Denali SUV @ a1.7 | Denali SUV @ a2.7 a3.3 | white Denali four-wheel drive @ a5.5 | conflicts:
- pursuing car / owner | name | disagree | an acquaintance, Renzo Negri @ a2.7 | hers @ a5.5 | conflicts: 0-1
- pursuing car / others in it | count | disagree | three @ a2.8 | two @ a3.3 a6.4 | conflicts: 0-1
- where police met her / place | place | refine | parking lot of the Santa Monica Civic Center @ a1.8 | a parking lot @ a5.6 | conflicts:
- sobriety test / result | status | agree | failed @ a1.5 a3.6 a6.6 | conflicts:
- blood alcohol / level | quantity | refine | between .12 and .13 percent @ a1.5 | around .12 or .13 percent @ a3.7 | about 0.12 @ a6.7 | close to twice the limit @ a5.9 | conflicts:
- blood alcohol / limit in California | quantity | agree | 0.08 percent @ a1.6 a3.7 a6.7 | conflicts:
- cocaine / where found | place | refine | in her pocket @ a3.8 a4.7 | in her trouser pocket @ a5.8 | conflicts:
- booking / on what | other | refine | drunken driving, cocaine, controlled substance into custody, suspended license @ a3.9 a6.8 | DUI, suspended license, cocaine @ a4.1 | drunken driving and cocaine @ a1.2 a5.1 a6.2 | conflicts:
- bail / sum | money | refine | $25,000 @ a3.10 a6.1 | more than £12,000 @ a5.10 | conflicts:
- rehab / length | duration | agree | 45 days @ a3.1 a5.11 a6.2 | conflicts:
- rehab / name | name | agree | Vows @ a2.4 a3.12 | conflicts:
- first incident / date | date | refine | May 26 @ a3.11 a7.3 | two months ago @ a6.3 | conflicts:
- first incident / place | place | refine | Beverly Hills @ a6.3 | Sunset Blvd. in Beverly Hills @ a7.3 | conflicts:
- court / date | date | agree | August 24 @ a3.11 a7.2 | conflicts:
- email / to whom | other | refine | Access Hollywood @ a4.2 | an American entertainment show @ a5.2 | conflicts:
- email / when | date | refine | one day after @ a4.1 | twenty-four hours after @ a5.2 | conflicts:
- email / on innocence | quote | agree | Yes. I am innocent... did not take drugs they're not mine @ a4.2 a5.2 | conflicts:
- email / on the mother | quote | agree | I was nearly hit by my assistant Corin's mom @ a4.3 a5.3 | conflicts:
- email / on privacy | quote | agree | I appreciate everyone leaving me my privacy @ a4.4 a5.4 | conflicts:
- assistant / name | name | agree | Corin @ a4.3 a5.3 | conflicts:
- alcohol device / where worn | other | agree | on the ankle @ a3.7 a4.8 | conflicts:
