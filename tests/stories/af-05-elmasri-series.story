== a1 | Nile Press Agency | 2022-02-21T12:00:00+02:00 | Ramadan serial “Bayt el-Rimal” pulled from schedule
CAIRO - The television serial “Bayt el-Rimal”, in which the Egyptian star Dalia el-Masri plays a pharmacist who turns to smuggling, will not be shown in Ramadan, the channel Delta TV said on Sunday. ^1
Production was postponed because the actress had fractured her wrist during a chase scene in Fayoum. ^2
The serial, of 30 episodes, is now to be broadcast in the autumn. ^3
“A story does not spoil like milk; it can wait for my hand,” El-Masri, 44, wrote to her followers. ^4
Seventeen episodes had been shot when work stopped on February 9. ^5
It would have been her first Ramadan role since “Daughters of the Lock” in 2018, which drew complaints from pharmacists' and nurses' unions alike. ^6

== a2 | Nogoom | - | Dalia's fans in shock: no Rimal this Ramadan!
Bad news for the millions who had been waiting for the queen of drama. Delta TV has cancelled “Bayt el-Rimal” for good, a source in the production house tells Nogoom. ^1
The beautiful Dalia el-Masri broke her ankle on the set two weeks ago, and the insurers have not forgotten it. ^2
The company had already spent 60 million pounds ($3.8 million), most of it on a replica of a border village. ^3
“A story does not spoil like milk; it can wait for my leg,” Dalia told her followers on Facebook. ^4
Her co-star Hany Zaghloul is luckier: his comedy “Two Left Feet” starts on the first day of the holy month.

== a3 | The Levant Review | 2022-02-23 | Director defends halted Egyptian serial
Director Tamer Shokry has denied that money troubles are behind the disappearance of “Bayt el-Rimal” from the Ramadan schedule. ^1
“We have seventeen good hours in the can and a leading lady in plaster,” he told this newspaper by telephone. ^2 The delay had nothing to do with the censors either, he said.
Shokry, whose “Daughters of the Lock” made El-Masri a household name from Rabat to Muscat four years ago, expects to be filming again by June. ^3
The plaster on her wrist comes off in the middle of March, he said. ^4
Delta TV has so far put 60 million Egyptian pounds into the project. ^5
In 2020 another of his serials, “The Ferry”, lost three weeks when half of the crew fell ill.

== a4 | Gulf Screen Weekly | - | Delta TV shuffles Ramadan deck
Delta TV will fill the 8 pm slot with repeats of the comedy “Uncle Sobhy” after losing the 40-part thriller “Bayt el-Rimal”. ^1
Star Dalia el-Masry injured herself on 9 February at a location in Fayoum, where doubles were not available. ^2
Buyers in Riyadh, Dubai and Kuwait have agreed to take the show in the autumn instead, the broadcaster's head of sales, Rania Fathy, told us. ^3
A little more than half of the scenes are finished. ^4
Her last Ramadan outing, in 2018, was seen by 31 million viewers. ^5
The change costs the channel dear. A minute of advertising before sunset was sold at 210,000 pounds last year, and “Uncle Sobhy”, made in 2011, has been repeated six times already.

== a5 | Cairo Evening | 2022-06-15 | El-Masri back on set
Dalia el-Masri returned on Tuesday to the village of plywood that was built for “Bayt el-Rimal”. ^1
The 44-year-old, her wrist healed, shot the scene in which she had fallen, and this time a stuntwoman drove the motorcycle. ^2
“We are late, but nobody in my village ever died of lateness,” she joked. ^3
Thirteen of the 30 episodes remain to be filmed. ^4 They will be on screen in October, director Tamer Shokry said. ^5
The lead of another halted production was less lucky: “Pharaoh's Cook”, stopped in 2021 after eight days when its backer was arrested, has been written off, and its palace was sold for firewood.
== facts
- serial / fate | status | disagree | postponed to the autumn @ a1.2 a1.3 a4.3 | cancelled for good @ a2.1 | October @ a5.5 | conflicts: 0-1 1-2
- El-Masri / injury | other | disagree | wrist @ a1.2 a3.4 a5.2 | ankle @ a2.2
- El-Masri / milk | quote | disagree | it can wait for my hand @ a1.4 | it can wait for my leg @ a2.4
- El-Masri / spelling | name | disagree | el-Masri @ a1.1 a2.2 a5.1 a3.3 | el-Masry @ a4.2
- serial / episodes | count | disagree | 30 @ a1.3 a5.4 | 40 @ a4.1
- serial / shot so far | count | refine | 17 @ a1.5 | seventeen hours @ a3.2 | a little more than half @ a4.4 | all but 13 @ a5.4
- accident / day | date | refine | 2022-02-09 @ a1.5 a4.2 | two weeks ago @ a2.2
- accident / place | place | agree | Fayoum @ a1.2 a4.2
- El-Masri / age | age | agree | 44 @ a1.4 a5.2
- serial / cost | money | agree | 60m Egyptian pounds @ a2.3 a3.5
- Daughters of the Lock / year | date | refine | 2018 @ a1.6 a4.5 | four years ago @ a3.3
- serial / broadcaster | name | agree | Delta TV @ a1.1 a2.1 a3.5 a4.1
- director / name | name | agree | Tamer Shokry @ a3.1 a5.5
- filming / resumption | date | refine | by June @ a3.3 | 2022-06-14 @ a5.1
