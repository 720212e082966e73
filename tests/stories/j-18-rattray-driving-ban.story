== a1 | Court Reporter Scotland | 2023-03-16T15:00:00Z | TV gardener Rattray banned for 18 months
The television gardener Hamish Rattray has been disqualified from driving for 18 months and fined £4,500 for driving while over the limit. ^1
Perth Sheriff Court heard on Thursday that police stopped his green Land Rover near Dunkeld at 11.20pm on 26 November last year. ^2
He had 61 micrograms of alcohol in 100 millilitres of breath; the limit in Scotland is 22. ^3
Rattray, 57, pleaded guilty in January. ^4 His solicitor, Fenella Urquhart, said that he had drunk three glasses of mead at a harvest supper. ^5
"I am ashamed, and I have bought a bicycle," he told reporters. ^6

== a2 | The Perthshire Crier | 2023-03-17T07:00:00Z | Gardener's shame
Viewers of "Spade and Kettle" will see Hamish Rattray on two wheels from now on. ^8 The 57-year-old may not drive until September 2024. ^1
His Land Rover was followed by officers for half a mile in November, after it had clipped a hedge. ^2
He had been at a supper for 30 villagers, the court was told. ^3 The reading was 61 micrograms. ^4
He must pay £4,500. ^5 He has a clean record of 39 years. ^6

== a3 | Blether Online | - | Mead, hedge, handcuffs: Hamish loses licence
Oh Hamish! The beloved gardener has been banned for a year, says a court in Perth. ^1
He was pulled over shortly before midnight on 27 November in his vintage Land Rover, a red one. ^2 It took two glasses of mead, he claimed. ^3
"I am ashamed, and I have bought a bicycle," he said. ^4
His wife Ishbel, 54, drove him home. ^5 "Spade and Kettle" has 2.3 million viewers a week and is in its eleventh series. ^6

== a4 | Television Trade | - | "Spade and Kettle" host stays
The producers of "Spade and Kettle" stand by Hamish Rattray, who was sentenced this week for drink-driving. ^1
Filming of the 12th series starts on 3 April, without the scenes in the car. ^2 Rattray denied the charge at first and changed his plea on the morning of the trial, in March. ^3
The fine was £5,400. ^4 A sponsor, a maker of lawnmowers, has ended its contract, worth £80,000 a year. ^5
The programme, seen by 2.3 million people, began in 2012. ^6

== facts
- ban / length | duration | disagree | 18 months @ a1.1 | until September 2024 @ a2.1 | a year @ a3.1 | conflicts: 0-2 1-2
- fine / sum | money | disagree | £4,500 @ a1.1 a2.5 | £5,400 @ a4.4
- sentence / court | place | agree | Perth @ a1.2 a3.1
- offence / day | date | disagree | 2022-11-26 @ a1.2 | November @ a2.2 | November 27 @ a3.2 | conflicts: 0-2
- offence / time | date | refine | 23:20 @ a1.2 | shortly before midnight @ a3.2
- car / kind | other | agree | Land Rover @ a1.2 a2.2 a3.2
- car / colour | other | disagree | green @ a1.2 | red @ a3.2
- alcohol / reading | quantity | agree | 61 micrograms @ a1.3 a2.4
- Hamish Rattray / age | age | agree | 57 @ a1.4 a2.1
- plea / guilty when | date | disagree | January @ a1.4 | March @ a4.3
- mead / glasses | count | disagree | 3 @ a1.5 | 2 @ a3.3
- drink / where | other | agree | a supper @ a1.5 a2.3
- Hamish Rattray / bicycle | quote | agree | "I am ashamed, and I have bought a bicycle" @ a1.6 a3.4
- Spade and Kettle / viewers | count | agree | 2.3 million @ a3.6 a4.6
- Spade and Kettle / series | count | agree | eleventh so far, 12th next @ a3.6 a4.2
- programme / name | name | agree | Spade and Kettle @ a2.8 a3.6 a4.1
- sentence / day | date | refine | Thursday, 2023-03-16 @ a1.2 | this week @ a4.1
