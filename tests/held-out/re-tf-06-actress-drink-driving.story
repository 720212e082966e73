== a1 | Women Chat | - | Night in the cells for The B.H. star Katja Norton
A police mugshot, the least wanted badge of fame, was added today to the list of Katja Norton. The 21-year-old was arrested in Los Angeles on suspicion of drink-driving and possessing drugs and passed the night in a cell. ^1
She was stopped and handcuffed in West Hollywood at about 2.45am on Thursday, at the wheel of her white Range Rover. ^2
The LA County Sheriff's Department said she was seen "sitting astride two lanes of traffic and did not signal when taking a turn". ^3
Officers "found that she was a driver without a license and was driving while under the effect of an alcoholic drink", police say. ^4
For seven hours she was held, on bail of $10,000, before her release. ^5 Who paid is unclear, but Fiona, her Irish-born mother, arrived in a black Mercedes to fetch her. ^6
Her arms were crossed and a scarf hid her face.
== a2 | Midnight Stars | 2008-02-26 | Norton faces drink and drug charges
Four charges have hit the Hollywood actress Katja Norton after her DUI arrest in December. ^1 Norton, whom viewers know as Clarissa Hooper in The B.H., stands accused of possessing marijuana, driving under the influence, driving without a license and having a blood alcohol level of above 0.8%. ^2
Her arrest was on December 27. ^3 The police report of the time says she was stopped in West Hollywood, California, for driving in the middle of two lanes and not signaling at a turn. ^4
Some seven hours in jail followed, then release on $10,000 bail. ^5 February 28 is her court date. ^6
On Bryan Crestwell's radio show she took the blame. ^12 "Obviously, I'm 100 percent to blame for what I did in this case, and I'm really ashamed of myself. ^7 I don't know what to tell you about it except I'm not flawless," she said. ^8
"I just don't ever plan to do something this foolish again," she added. ^9
She was on the way home from an evening with friends. ^10 Having grown up in New York, "the country of folks who don't need to drive," she never got a license. ^11
== a3 | Paper Scratches | - | Former B.H. girl caught
Katja Norton, little "Clarissa" of the deceased teen drama The B.H., was arrested by Los Angeles sheriff's deputies, who say she was driving under the influence in West Hollywood. ^1
"During Ms. Norton's stay, it was found that she was a driver without a license and was driving while under the effect of an alcoholic drink," the statement said. ^2
Per the AP, deputies noticed her car across the lanes and no signal for a turn. ^3 Another report has it that she "was seen sitting astride two lanes of traffic and did not signal when taking a turn." ^4
At least one outlet, MTV, spoke of drug possession too. ^5
The actress, 21, was kept in a West Hollywood jail on bail of $10,000. ^6 Booked she was for misdemeanor driving under the influence and for driving without a license. ^7
== a4 | Celebsnark | - | Official: Katja Norton charged
Katja Norton was caught driving drunk and with no license on the morning of the day after Christmas. ^1 She drove in the middle between two lanes and turned with no signal; when stopped she had pot in her car. ^2 Later that morning she left jail on bail of $10,000. ^3 Misdemeanor charges of driving without a license, DUI and marijuana possession were announced by police yesterday. ^4
People.com says the charges were made known on Tuesday, and that the arraignment is due on Thursday at Beverly Hills Superior Court. ^5
Since then she hired a driver. To Bryan Crestwell on his morning show she said, "I'm 100% to blame for what I did in this case and I'm really ashamed of myself... ^6 I don't know what to tell you about it, except that I'm not flawless and I just don't ever plan to do something this foolish again." ^7
== a5 | Daily Courier | 2008-02-27 | Four charges for The B.H. star
Hollywood's Katja Norton will have to answer four charges over her arrest for driving under the influence of drink and drugs. ^1
Known as Clarissa Hooper in The B.H., she is accused of possessing marijuana, driving under the influence, driving without a licence and having more alcohol in the blood than the law allows. ^2
The arrest took place on December 27. ^3 Police saw her in the middle of two lanes in West Hollywood, California, and missed a signal as she turned. ^4
About seven hours in jail and $10,000 bail were the outcome. ^5
"Obviously, I'm 100 percent to blame for what I did in this case, and I'm really ashamed of myself. ^6 I don't know what to tell you about it except I'm not flawless," she told Bryan Crestwell's radio show. ^7 "I just don't ever plan to do something this foolish again." ^8
She was going home after being out with friends. ^9 New York, where she grew up, is "the country of folks who don't need to drive," she said of her missing licence. ^10 On February 28 she is due in court. ^11
== a6 | Fan Lightning | - | Drunk driving charge coming for Norton
Drunk driving and possession of marijuana will be the charges against actress KATJA NORTON, arrested on 27 December (07) in West Hollywood. ^1
The Los Angeles District Attorney made this known on Tuesday (26Feb08). ^2
Traffic cops reportedly stopped her on seeing the vehicle "sitting astride two lanes of traffic". ^3 She is also said to have turned without a signal. ^4
Police found that the former The B.H. star had no valid license and was under the influence of alcohol. ^5 She was bailed and has apologized for trying to drive home after a party with friends. ^6
No license, the 21-year-old admitted, because she rarely gets behind the wheel. ^7
"I'm really ashamed of myself. I'm not flawless and I don't plan to do anything this foolish again," she said. ^8
== a7 | Floodwater Blog | 2008-04-11 | Probation for Katja Norton
Katja Norton has pleaded no contest to drunken driving after the December arrest in West Hollywood. ^1 The former star of "The B.H." stayed away from the Beverly Hills court on Thursday. ^2
The 22-year-old was arrested on Dec. 27, her car having been seen by deputies across lanes and turning without a signal. ^3
Lawyer Antony Palermo says that she will be fined, put on probation for three years and sent to an alcohol education program. ^4 A charge of marijuana possession was dropped under the deal. ^5
About $2,000 was the fine, an official of the court said. ^6
She is best known as Clarissa Hooper. ^7 Around seven hours she was in jail before her release on $10,000 bond. ^8
== facts
- arrest / date | date | disagree | Thursday @ a1.2 | 2007-12-27 @ a2.3 a5.3 a6.1 a7.3 | the day after Christmas (12-26) @ a4.1 | conflicts: 0-2 1-2
- charges / number | count | refine | four @ a2.1 a5.1 | three: driving without a license, DUI, marijuana possession @ a4.4 | two: drunk driving and possession of marijuana @ a6.1
- Norton / blood alcohol alleged | quantity | refine | above 0.8% @ a2.2 | more than the law allows @ a5.2
- Norton / words on blame | quote | refine | "Obviously, I'm 100 percent to blame for what I did in this case, and I'm really ashamed of myself." @ a2.7 a5.6 | "I'm 100% to blame for what I did in this case and I'm really ashamed of myself..." @ a4.6 | "I'm really ashamed of myself." @ a6.8
- Norton / words on not being flawless | quote | disagree | "I don't know what to tell you about it except I'm not flawless. I just don't ever plan to do something this foolish again" @ a2.8 a2.9 a5.7 a5.8 | "I don't know what to tell you about it, except that I'm not flawless and I just don't ever plan to do something this foolish again." @ a4.7 | "I'm not flawless and I don't plan to do anything this foolish again" @ a6.8 | conflicts: 0-1 0-2 1-2
- Norton / age | age | refine | 21 @ a1.1 a3.6 a6.7 | 22 @ a7.3
- bail / sum | money | agree | $10,000 @ a1.5 a2.5 a3.6 a4.3 a5.5 a7.8
- Norton / time in jail | duration | refine | seven hours @ a1.5 | some seven hours @ a2.5 a5.5 a7.8
- sheriff / on the lanes | quote | refine | "sitting astride two lanes of traffic and did not signal when taking a turn" @ a1.3 a3.4 | "sitting astride two lanes of traffic" @ a6.3
- sheriff / on the license | quote | refine | "found that she was a driver without a license and was driving while under the effect of an alcoholic drink" @ a1.4 | "During Ms. Norton's stay, it was found that she was a driver without a license and was driving while under the effect of an alcoholic drink" @ a3.2
- Norton / how she drove | other | refine | across two lanes @ a1.3 a3.3 a6.3 a7.3 | in the middle of two lanes @ a2.4 a4.2 a5.4
- Norton / signal | other | agree | none at a turn @ a1.3 a2.4 a3.3 a4.2 a5.4 a6.4 a7.3
- arrest / place | place | refine | Los Angeles @ a1.1 | West Hollywood @ a1.2 a2.4 a3.1 a5.4 a6.1 a7.1
- arrest / hour | date | refine | about 2.45am @ a1.2 | in the morning @ a4.1
- booking / drug charge | status | disagree | drugs possession @ a1.1 a3.5 | only DUI and driving without a license @ a3.7 | conflicts: 0-1
- arrest / what influence | other | disagree | alcohol @ a1.4 a3.2 a6.5 | drink and drugs @ a5.1 | conflicts: 0-1
- Norton / court date | date | refine | 2008-02-28 @ a2.6 a5.11 | Thursday @ a4.5
- charges / who announced them | name | disagree | police @ a4.4 | the Los Angeles District Attorney @ a6.2 | conflicts: 0-1
- charges / day announced | date | refine | yesterday @ a4.4 | Tuesday @ a4.5 | 2008-02-26 @ a6.2
- Norton / reason for no license | other | refine | grew up in New York @ a2.11 a5.10 | rarely gets behind the wheel @ a6.7
- Norton / on New York | quote | agree | "the country of folks who don't need to drive" @ a2.11 a5.10
- Norton / where she had been | other | refine | out with friends @ a2.10 a5.9 | a party with friends @ a6.6
- role / name | name | refine | Clarissa Hooper @ a2.2 a5.2 a7.7 | Clarissa @ a3.1
- series / title | name | agree | The B.H. @ a2.2 a3.1 a5.2 a6.5 a7.2
- radio host / name | name | agree | Bryan Crestwell @ a2.12 a4.6 a5.7
- marijuana charge / fate | status | refine | charged @ a2.2 a4.4 a5.2 a6.1 | dropped @ a7.5
