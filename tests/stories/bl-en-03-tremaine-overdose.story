== a1 | Canada Newswire Service | 2022-02-14T02:30:00Z | Lukas Tremaine of Paper Lanterns found dead in Montreal
MONTREAL - Lukas Tremaine, the singer of the Juno-winning rock band Paper Lanterns, was found dead on Sunday in an apartment in the Mile End district. ^1 He was 34. ^2
Montreal police were called to an address on Waverly Street at about 9:40 a.m. and said that nothing pointed to a crime. ^3 The matter has been handed to the Quebec coroner.
The band's manager, Colleen Yates, confirmed the death and said that a sound engineer who was to have driven Tremaine to a rehearsal had let herself in. ^4
Paper Lanterns formed in Guelph, Ontario, in 2007 and won the Juno for alternative album of the year in 2013 and in 2019. ^5 A European tour of 16 shows was to begin in Lisbon on March 9. ^6
Tremaine had been to a rehabilitation clinic in 2016, as he said in public at the time. ^7

== a2 | Plateau Matin | 2022-02-14T13:00:00Z | Mile End mourns the voice of Paper Lanterns
The candles began to appear on the steps of Waverly Street before noon on Sunday. There, on the third floor, Lukas Tremaine died during the night of Saturday, the 12th, while snow was falling on the neighbourhood he had adopted in 2014. ^1
Priya Nandra, who had mixed the group's concerts for six years, discovered the body. ^2 "She knocked, she called, then she used the key," said a neighbour, Mr. Bélanger, 71.
At the café on Saint-Viateur, where he had his stool, they say that he was cheerful on Friday, that he spoke of Lisbon and of nothing else. ^3
The thirty-four-year-old musician had been sober, his friends swear, since a stay at a centre in the Laurentians six years ago. ^4
His sister Maude came from Guelph by the evening train.

== a3 | Buzzline Daily | 2022-02-15T17:45:00Z | Rocker Lukas, 35, 'took bad coke after six years clean'
The tragic Paper Lanterns star Lukas Tremaine had been partying with a "new crowd" in the days before his death, insiders claim.
The 35-year-old, who dated model Saskia Boyle until last summer, is thought to have died from a contaminated batch of cocaine. ^1
"Everyone thought that he'd beaten it. He'd done six years," says a friend. ^3 Cops are said to have carried away a laptop, two phones and a small tin box.
It was bandmate Owen Clarke who stumbled on the awful scene when he turned up to collect him for practice. ^4 Owen, 36, has since holed up at his parents' place near Guelph.
The frontman's estate is put at $2.3 million. In 2018 he handed over $50,000 of prize money to a needle exchange in Hamilton.

== a4 | Chord & Dagger | 2022-02-16T15:20:00Z | Lukas Tremaine, 1987-2022
If you only know one Paper Lanterns song it is likely "Ferry to Nowhere," 2012's slow-burn single, which has been streamed 210 million times. Lukas Tremaine, who wrote it at 24 in his mother's laundry room, died last weekend in Montreal. ^1
The remaining members posted a note on Monday: "We have lost our brother and our compass. Be gentle with each other." ^2 All sixteen dates in Europe are off. ^3
Born on March 3, 1987, in Guelph, Tremaine started the band with schoolmates Owen Clarke and Danny Sund. ^4 Their four albums earned two Junos, the second for Low Season. ^6
Police have called the death not suspicious. ^7 We won't be printing the rumours about what he took. A private funeral takes place in Guelph on Saturday.

== a5 | Canada Newswire Service | 2022-06-22T19:10:00Z | Coroner: fentanyl killed Paper Lanterns singer
QUEBEC CITY - Lukas Tremaine died of an accidental overdose of fentanyl and alprazolam, according to a coroner's report released on Wednesday. ^1
Coroner Me Geneviève Roy wrote that the pills found at his home had been made to look like a prescription drug for anxiety and that no cocaine was in his blood. ^2 The singer, 34, lived alone. ^3
She placed the time of death between 2 and 5 a.m. on Feb. 13. ^4 A member of the tour crew found him some hours later. ^5
Roy recommended that the province widen its drug checking service, which had four sites at the end of 2021. Quebec recorded about 450 deaths linked to opioids or other drugs in that year.
"He thought he was taking something to sleep," Maude Tremaine said in a statement. ^6

== a6 | The Guelph Examiner | - | A year on, a bench and a benefit for Lukas
There is a bench now behind the library on Norfolk Street, facing the river, with a line from "Ferry to Nowhere" on its back.
Maude Tremaine, a nurse, unveiled it on what would have been her brother's 36th birthday. ^1 She says that the counterfeit pill he swallowed cost eight dollars. ^2 "He only wanted to sleep," she told a crowd of about 200. ^3
Priya Nandra, the engineer who went to wake him that Sunday morning, was there too, with a tray of lemon squares. ^4
Owen Clarke and Daniel Sund played three songs without a microphone. ^5 They have no plans to go on under the old name. The benefit raised $31,400 for drug checking kits, which organizers hope to hand out at five festivals this summer.
== facts
- Lukas Tremaine / when he died | date | disagree | night of Saturday 2022-02-12 @ a2.1 | between 2 and 5 a.m. on 2022-02-13 @ a5.4 | last weekend @ a4.1 | conflicts: 0-1
- Lukas Tremaine / age at death | age | disagree | 34 @ a1.2 a2.4 a5.3 | 35 @ a3.1 | born 1987-03-03 @ a4.4 | conflicts: 0-1, 1-2
- Lukas Tremaine / drug that killed him | other | disagree | cocaine @ a3.1 | fentanyl and alprazolam, no cocaine @ a5.1 a5.2 | a counterfeit pill @ a6.2 | conflicts: 0-1, 0-2
- body / who found it | name | disagree | a sound engineer @ a1.4 | Priya Nandra @ a2.2 a6.4 | Owen Clarke @ a3.4 | a member of the tour crew @ a5.5 | conflicts: 0-2, 1-2, 2-3
- Maude Tremaine / words about his reason | quote | refine | "He thought he was taking something to sleep" @ a5.6 | "He only wanted to sleep" @ a6.3
- body / where found | place | refine | an apartment in Mile End @ a1.1 | third floor in Waverly Street @ a2.1
- rehabilitation / when | date | refine | 2016 @ a1.7 | six years ago @ a2.4
- Paper Lanterns / third member's name | name | refine | Danny Sund @ a4.4 | Daniel Sund @ a6.5
- death / crime suspected | status | agree | no @ a1.3 a4.7
- European tour / number of shows | count | agree | 16 @ a1.6 a4.3
- Paper Lanterns / Juno awards | count | agree | 2 @ a1.5 a4.6
- tour / first city | place | agree | Lisbon @ a1.6 a2.3
- Lukas Tremaine / time sober | duration | agree | six years @ a2.4 a3.3
- Lukas Tremaine / date of birth | date | refine | 1987-03-03 @ a4.4 | 36th birthday a year on @ a6.1
