== a1 | Agence Hexagone | 2023-11-17T14:30:00Z | Comic Vauquelin given suspended term for crash
The Paris criminal court on Friday sentenced the comedian Yann Vauquelin to three years in prison, two of them suspended, for causing involuntary injuries while under the influence of cocaine. ^1 ^2 ^3
The year that is left can be served at home with an electronic tag. ^4 His licence is withdrawn for five years, and he must pay a fine of 20,000 euros. ^5 ^6
Vauquelin, 46, was not in court. ^7
Four people were hurt on 11 February 2022 when his car went over to the other lane on a road in Seine-et-Marne. ^8 ^9
The prosecution had asked for four years. ^10 His lawyer, Maître Solène Kerautret, said that he would not appeal. ^11

== a2 | The Channel Courier | - | French funnyman to wear tag after drugs crash
A French stand-up who ploughed into a family while high has been jailed for three years, but will spend just one of them wearing an ankle tag at his home in Fontainebleau. ^1 ^2 ^3
Yann Vauquelin, 46, was also hit with a €20,000 (£17,400) fine and a five-year driving ban on Friday. ^4 ^5 ^6
A grandmother, 67, lost the use of a leg in the smash in February 2022; her daughter and two grandchildren were less badly hurt. ^7 ^8
The comic listened without moving as the judgment was read for 40 minutes. ^9
His film “Tonton Flingue” was pulled three weeks before its release. ^10 ^11

== a3 | Justice & Médias | - | Vauquelin: what the court decided
The trial took two days, on 4 and 5 October; the decision was reserved for 17 November. ^1 ^2
The tribunal followed the public prosecutor, who had demanded three years. ^3
It imposes: three years' imprisonment, of which two with suspension; a ban on driving for three years; a fine of €20,000; an obligation to undergo treatment. ^4 ^5 ^6
To the civil parties the defendant, absent at the reading, has to pay a provision of 310,000 euros. ^7 ^8
Analysis of the blood was made five hours after the collision, which occurred at 6.50 pm. ^9 ^10 He had taken cocaine and a synthetic drug. ^11

== a4 | Ciné Confidences | 2023-11-28T09:00:00Z | Vauquelin appeals
Change of mind: ten days after the judgment the humorist has decided to appeal, his new lawyer, Me Hadrien Sotteville, announces. ^1 ^2
The 44-year-old, who has left his house for a clinic in Brittany, contests the amount for the victims, 310,000 euros. ^3 ^4 At his trial, in September, he had asked them for forgiveness. ^9
Five persons were injured when, at about 7 in the evening, his car hit theirs. ^5 ^6
Withdrawn three weeks before it was to come out, “Tonton Flingue” will now be shown directly on a platform, in March. ^7 ^8
== facts
- sentence / length | duration | agree | three years, two suspended @ a1.1 a1.2 a3.4
- sentence / years to serve | duration | agree | one year at home with a tag @ a1.4 a2.2
- sentence / prison | duration | agree | three years @ a1.1 a2.1 a3.4
- driving ban / length | duration | disagree | five years @ a1.5 a2.6 | three years @ a3.5 | conflicts: 0-1
- fine / amount | money | agree | €20,000 @ a1.6 a2.5 a3.6
- Vauquelin / age | age | disagree | 46 @ a1.7 a2.4 | 44 @ a4.3 | conflicts: 0-1
- Vauquelin / in court or not | status | disagree | absent @ a1.7 a3.8 | listened to the judgment @ a2.9 | conflicts: 0-1
- crash / date | date | refine | 2022-02-11 @ a1.8 | February 2022 @ a2.7
- crash / injured | count | disagree | 4 @ a1.8 a2.7 | 5 @ a4.5 | conflicts: 0-1
- prosecution / demand | duration | disagree | four years @ a1.10 | three years @ a3.3
- judgment / day | date | agree | 2023-11-17 @ a1.1 a2.4 a3.2
- crash / time | date | refine | 6.50 pm @ a3.10 | about 7 in the evening @ a4.6
- victims / provision | money | agree | €310,000 @ a3.7 a4.4
- film / pulled before release by | duration | agree | three weeks @ a2.11 a4.7
- appeal / whether | status | disagree | no appeal @ a1.11 | appeal @ a4.1
- drug / which | other | refine | cocaine @ a1.3 | high @ a2.1 | cocaine and a synthetic drug @ a3.11
- lawyer / name | name | refine | Solène Kerautret @ a1.11 | new lawyer Hadrien Sotteville @ a4.2
- trial / dates | date | disagree | 4 and 5 October 2023 @ a3.1 | September 2023 @ a4.9
- film / title | name | agree | “Tonton Flingue” @ a2.10 a4.7
