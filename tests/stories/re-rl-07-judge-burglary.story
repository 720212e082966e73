== a1 | All About Damon | - | Damon Speaks About His Burglary As Maureen Flies Out
Outside his home, Damon Crowell told reporters of the awful moment when his bodyguard woke him at 2am to say that someone had broken in. ^1 He and his girlfriend Maureen Goldman first thought of the safety of their son Alec, who is 21 months old. ^2 "That was the first thing we did, to be sure he was OK," he said. ^3
A few hours afterwards Maureen left for New York with Alec. ^4
"Apart from the fact someone broke into my house and took my stuff, which is frightening, it could have been worse," Damon said. ^5 Cash and jewellery said to be worth several thousand pounds are gone. ^6
The raider got past the alarms and the live-in bodyguard, and crept about for nearly 30 minutes in the early hours. ^7 He left with tens of thousands of pounds of jewellery, the Sunday People reports. ^8
Yet a guard who patrols the wealthy area in West London, N'Barthonha Lopes, 34, saw him drop Damon's passport, chased him and grabbed the rucksack with the gems. ^9
== a2 | Bailey Court Wire | - | Crowell to stay silent over £1m burglary
Damon Crowell need not testify against a man accused of breaking into his mansion for £1m of jewellery while the pop mogul and his family slept. ^1
Warren January, 32, and at least three other men are said to have raided the £35m luxury home in west London on December 4 last year. ^2 The gang came in at around 1:20am and got to a safe. ^3
== a3 | Damon Daily | - | Burglar Climbed The Walls Of Damon Crowell's House
Jewellery worth almost £1 million was stolen from an open safe by a burglar who climbed walls to enter Damon Crowell's house while the Z Factor boss and his family slept, a court was told. ^1
Warren January, 34, denies it. ^2
Crowell was asleep at the time of the break-in, around 1.30am on December 4, 2015; his partner Maureen Goldman, their toddler Alec and a nanny were in the house too. ^3 The safe had been left open since Ms Goldman was to fly the next morning, the jury heard. ^4
January is said to have forced a patio door at the rear after trying the front door. ^5 Prosecutor Dennis Parry said that, on Mr Crowell's evidence, what went was worth £950,000. ^6
When the security worker N'Baronha Lopes came up to him, the defendant allegedly dropped a passport and some of the jewellery. ^7 A second passport turned up at a refuse facility. ^8
== a4 | The Damon Diary | - | Crowell Feared For His Son
On the trial's second day the court heard that Damon Crowell had feared for his son when his mansion was raided. ^1
His private guard was in the toilet as an intruder came into the London house in the early hours to steal £1million in gems. ^2 Warren January, 32, allegedly got in by a patio door and took jewellery, and two passports of Damon's, from an open safe. ^3 The break-in was at around 1.30am on December 4 2015. ^4
Crowell believed it 'was an inside job', the court heard. ^5
N'Baronha Lopes, a security guard for the area, said that he chased the burglar, who dropped a brown satchel full of jewellery. ^6
In his statement Mr Crowell said that he and Maureen went to bed at about 12:30, and that his son and the nanny had a room on the second floor. ^7
== a5 | HuffWire UK | 2017-02-27 | Man Convicted Of Stealing £1 Million Of Jewellery
A man was convicted on Monday (27 February) of stealing jewellery thought to be worth just under £1 million from Damon Crowell's house. ^1
Warren January broke in in December 2015 and took two passports, a diamond ring, a bracelet and several watches from an open safe. ^2 Thistleworth Crown Court heard that the main guard was in the toilet just then. ^3
The jury needed just one hour to decide, after a four-day trial. ^4
In the days after the break-in Crowell, whose son Alec was then just one year old, had spoken of it. ^5 "Apart from the fact someone broke into my house and took my stuff, which is frightening, it could have been worse." ^6
January's sentence comes on Wednesday (29 February). ^7 He is already serving eight and a half years for death by dangerous driving. ^8 The 33-year-old has 58 convictions in 20 years, 37 of them for burglary, the first at 12. ^9
== a6 | The Daily Mirrorball | 2017-02-27 | BREAKING: Serial burglar, 33, guilty of raid on Damon Crowell's home
A serial offender is guilty of a £1million raid on Damon Crowell's home, carried out while the music mogul and his family slept and his guard was in the toilet. ^1
Warren January went through a patio door into the five-bedroom property in West London on December 4, 2015, and stole jewellery and two passports. ^2
The 33-year-old was jailed last year for eight and a half years for causing death by dangerous driving: ten days after the burglary he had hit the motorcyclist Keith Goodwin with a car. ^3
He has committed 58 offences, 37 of them burglaries, and was first convicted at just 12. ^4
== a7 | The Liffey Independent | - | Burglar jailed for eight years for £1m raid
A burglar who took almost £1 million in a raid on the home of Damon Crowell, and left him in "constant fear", must serve a further eight years. ^1
Warren January, already in prison for knocking down and killing a motorcyclist, stole jewellery and passports from the west London house in December 2015. ^2
In the house of four floors and five bedrooms, Crowell and his family, with his son Alec, then two, were asleep. ^3
"On reflection I am very afraid of what could have happened to my son," Crowell said in a statement read in court. ^4 January, who has convictions from the age of 12 on, was inside for 17 minutes. ^5
== facts
- burglary / day | date | refine | 2015-12-04 @ a3.3 a4.4 a6.2 | December 4 last year @ a2.2 | 2015-12 @ a5.2 a7.2
- burglary / hour | date | refine | around 1:20am @ a2.3 | around 1.30am @ a3.3 a4.4 | early hours @ a1.7
- loot / worth | money | disagree | several thousand pounds @ a1.6 | tens of thousands of pounds @ a1.8 | 1 million pounds @ a2.1 a4.2 a6.1 | almost 1 million pounds @ a3.1 a5.1 a7.1 | 950,000 pounds @ a3.6 | conflicts: 0-1, 0-2, 0-3, 0-4, 1-2, 1-3, 1-4
- burglar / age | age | disagree | 32 @ a2.2 a4.3 | 34 @ a3.2 | 33 @ a5.9 a6.3 | conflicts: 0-1, 0-2, 1-2
- burglars / number | count | disagree | at least four @ a2.2 | one @ a1.7 a3.1 a4.2 | conflicts: 0-1
- street guard / name | name | disagree | N'Barthonha Lopes @ a1.9 | N'Baronha Lopes @ a3.7 a4.6 | conflicts: 0-1
- bag / what it was | other | disagree | rucksack @ a1.9 | satchel @ a4.6 | conflicts: 0-1
- bag / how it came back | other | disagree | grabbed by the guard @ a1.9 | dropped by the burglar @ a4.6 | conflicts: 0-1
- son / age | age | disagree | 21 months @ a1.2 | one @ a5.5 | two @ a7.3 | toddler @ a3.3 | conflicts: 0-2, 1-2
- burglar / time inside | duration | disagree | nearly 30 minutes @ a1.7 | 17 minutes @ a7.5 | conflicts: 0-1
- burglar / other sentence | duration | refine | eight and a half years for death by dangerous driving @ a5.8 a6.3 | in prison for killing a motorcyclist @ a7.2
- burglar / way in | other | agree | patio door @ a3.5 a4.3 a6.2
- safe / state | status | agree | open @ a3.1 a3.4 a4.3 a5.2
- passports / number | count | refine | two @ a4.3 a5.2 a6.2 | one dropped and a second found @ a3.7 a3.8 | passports @ a7.2 | one dropped @ a1.9
- private guard / where | other | agree | in the toilet @ a4.2 a5.3 a6.1
- household / asleep | other | agree | asleep during the burglary @ a2.1 a3.1 a3.3 a6.1 a7.3
- judge / words after the burglary | quote | agree | "Apart from the fact someone broke into my house and took my stuff, which is frightening, it could have been worse" @ a1.5 a5.6
- burglar / record | count | refine | 58 offences, 37 burglaries @ a5.9 a6.4 | convictions from 12 on @ a7.5
