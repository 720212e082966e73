== a1 | Maple Bulletin | 2006-05-01 | Guitarist tumbles from tree in Fiji
An Auckland hospital is still caring for Kevin Hollister, guitarist with the British rock group the Drifting Embers, whose head hurts after he dropped out of a tree in Fiji last week. ^1 The Englishman, who is 62, came by air from Fiji and went into the Ascombe Hospital, mildly concussed. ^2
The tumble, from a coconut tree at a plush resort in the Fiji Islands, happened on April 29 and hurt his head. ^3 Bandmate Don Reed, 58, was apparently climbing the same tree. ^4
He was first treated in Suva, Fiji's capital, and then airlifted to the private New Zealand hospital, where his brain was scanned for neurological harm. ^5 Neither the hospital nor the air ambulance firm would say a word about the fall or how he is. ^6
Betti Larsen, his wife, stayed at his bedside. ^7 The couple had been guests of the luxury Club Resort on Nakuya. ^8
== a2 | Cape Weekly | 2006-04-30 | Ember out of a tree, then off a jet ski
Local media said on Sunday that Kevin Hollister of the Drifting Embers has been airlifted to hospital in New Zealand after two holiday mishaps in Fiji: a drop from a palm tree and, later, a crash on a jet ski. ^1
Nan Wallis, who speaks for the long-running band, put out a statement. "Earlier this week, Ember Kevin Hollister suffered a slight concussion while on vacation in Fiji," it said. ^2 "Following care locally and as a precautionary step, he flew to a hospital accompanied by his wife, Betti, for observation." ^3
How the 62-year-old is doing was not disclosed beyond that. ^4
The Sunday Star-Times of New Zealand wrote that he had a bad headache from the plunge, yet still felt fit enough to climb on a jet ski and come to grief again. ^5 It gave no particulars, but cited Dr Ujjal Kanti Bhar, spokesperson of Suva Private hospital, for his having been admitted there last Thursday, the very day he fell from the coconut palm. ^6
Later the same day, reports have it, he was taken by air to Auckland's Ascombe hospital. ^7 Dave Corby, duty manager there, cited privacy rules and would not say whether he was a patient. ^8
The pair had been at the exclusive Nakuya Club resort on a small Fijian island ringed with palms. ^9
== a3 | Northern Courier Arts | - | Rocker treated in hospital after plunge from palm tree
Kevin Hollister, guitarist of the Drifting Embers and one of rock's real wild men, may have had a mild brain haemorrhage when he came down from a palm tree in Fiji. ^1
Would surgery follow, and would doctors have to drill into his skull to let blood out? The publicist for the band declined yesterday to say. ^2
He and fellow Ember Donnie Reed are said to have gone up the tree after coconuts last Thursday, when he fell and landed awkwardly. ^3 Although a little concussed, the story goes, he then took out a jetski, lost control and ended up in the water. ^4
A headache made the 62-year-old fly from the luxury island of Nakuya to Suva, the Fijian capital, and from there he was airlifted to a private hospital in Auckland, remaining until his discharge on Tuesday. ^5 "I can categorically state Mr Hollister is no longer a patient in this hospital," duty manager Jeff Starks told reporters. ^6
The Sun says he will be ready for the European dates, which open in Barcelona on May 27, provided surgery goes as planned. ^7
He and Betti Larsen, his wife, had been staying at the exclusive Nakuya Club. ^8
== a4 | Star Wire Online | 2006-05-01 | Hollister bumps his coconut
Snorkeling and golf are on offer at Fiji's expensive Nakuya Club, but guest Kevin Hollister reportedly preferred something higher up: picking coconuts. ^1
Reports say the Drifting Embers guitarist was in a palm on an island the club owns last Thursday when he lost his perch and hurt his head. ^2
He had company, according to the Melbourne Herald Sun: bandmate Don Reed was gathering coconuts as well. ^3 The Associated Press, relying on a newspaper it did not name, added that a Jet Ski also did him some damage, possibly a while after the tree. ^4
Neither the tree nor the Jet Ski has been confirmed by the band, which does confirm an injury and a hospital stay. ^5
"Earlier this week, [Hollister] suffered a slight concussion while on vacation in Fiji," said a spokesperson's statement on the band's official site on Monday. ^6 "As a precautionary step," the rep noted, the 62-year-old was flown "to a hospital by his wife Betti for observation." ^7
The hospital, by most accounts, was Ascombe in Auckland, New Zealand. ^8
== a5 | London Standard-Bearer | - | Concussed: rock veteran slips from a coconut tree
Unplanned trips to hospital are nothing new for Kevin Hollister, but his latest scrape ended in a brain scan, after he came out of a coconut tree. ^1
"Kevvo", as the Drifting Embers guitarist is fondly called, was on holiday at the luxurious Club Resort on Nakuya, Fiji, when he and fellow Ember Donnie Reed chose the same tree to explore. ^2 Half-way to the top he slipped and hit the ground, giving his head a hard knock. ^3
It did not seem to trouble the concussed musician much, and some reports have him going off for a fast ride on his jet-ski. ^4 Two days on, though, he still felt the blow, and was flown out of the resort to Nausori airport. ^5
== a6 | Morning Dispatch Radio | 2006-05-13 | Guitarist mending after tree fall
For the past couple of weeks the 62-year-old guitarist of the Drifting Embers, Kevin Hollister, has been in a private hospital in Auckland with head injuries from a coconut tree fall in Fiji. ^1
He dropped out of that palm tree on an island resort a fortnight ago. ^2 The first word was of nothing worse than mild concussion, but the stay ran into a second week and there were reports of brain surgery. ^3
Rumour even had him at death's door with his brain permanently damaged. On Monday of this week, in what is called a craniotomy, neurosurgeons drilled little holes in the skull to ease pressure and take out blood clots. ^4 Within four days he was on his feet and checking out. ^5
His thanks to the staff: "I hope I wasn't too much of a pain in the backside after all, it was my head they mended. Many thanks, Kiwis." ^6
== a7 | Rock Oddities | - | Off his tree
A fall from a tree, or from some part of one, in April 2006 meant brain surgery for the Drifting Embers guitarist Kevin Hollister, then on holiday in Fiji. ^1
The operation, at a hospital in New Zealand, dealt with a blood clot on the brain, and he remained there for several weeks. ^2 The band's European tour was delayed as a result. ^3
Early reports named a coconut tree. ^4 Later he told Rolling Stone magazine: "I was sitting on this twisted shrub about six feet off the ground." ^5
== facts
- fall / date | date | disagree | 2006-04-29 @ a1.3 | 2006-04-27 @ a2.6 a4.2 | last Thursday @ a3.3 | a fortnight ago @ a6.2 | 2006-04 @ a7.1 | last week @ a1.1 | conflicts: 0-1 0-2
- Hollister / age | age | agree | 62 @ a1.2 a2.4 a3.5 a4.7 a6.1
- fall / what he fell from | other | disagree | a coconut tree @ a1.3 a2.6 a5.1 a6.1 a7.4 | a palm tree @ a2.1 a3.1 a4.2 a6.2 | a shrub about six feet off the ground @ a7.5 | conflicts: 0-2 1-2
- Hollister / injury at first | other | refine | mild or slight concussion @ a1.2 a2.2 a4.6 a6.3 | concussed @ a3.4 a5.4 | perhaps a mild brain haemorrhage @ a3.1
- bandmate / name | name | refine | Don Reed @ a1.4 a4.3 | Donnie Reed @ a3.3 a5.2
- wife / name | name | refine | Betti Larsen @ a1.7 a3.8 | Betti @ a2.3 a4.7
- resort / name | name | refine | Club Resort on Nakuya @ a1.8 a5.2 | Nakuya Club @ a2.9 a3.8 a4.1
- Auckland hospital / name | name | refine | Ascombe Hospital @ a1.2 a2.7 a4.8 | a private hospital in Auckland @ a3.5 a6.1
- first treatment / place | place | agree | Suva @ a1.5 a2.6 a3.5
- flight to New Zealand / when | date | disagree | later on the day of the fall @ a2.7 | two days after the fall @ a5.5 | conflicts: 0-1
- jet ski / what happened | other | refine | a crash @ a2.1 | lost control and fell into the water @ a3.4 | it did him some damage @ a4.4 | a fast ride @ a5.4
- statement / concussion | quote | refine | Earlier this week, Ember Kevin Hollister suffered a slight concussion while on vacation in Fiji @ a2.2 | Earlier this week, [Hollister] suffered a slight concussion while on vacation in Fiji @ a4.6
- statement / flight | quote | disagree | as a precautionary step, he flew to a hospital accompanied by his wife, Betti, for observation @ a2.3 | as a precautionary step ... to a hospital by his wife Betti for observation @ a4.7 | conflicts: 0-1
- hospital duty manager / what he said | status | refine | would not say whether he was a patient @ a2.8 | no longer a patient @ a3.6
- discharge / date | date | disagree | Tuesday @ a3.5 | within four days of Monday's operation, 2006-05-12 @ a6.5 | conflicts: 0-1
- hospital stay / length | duration | refine | a couple of weeks @ a6.1 | several weeks @ a7.2
- surgery / purpose | other | refine | ease pressure and remove blood clots @ a6.4 | a blood clot on the brain @ a7.2 | perhaps drill the skull to let blood out @ a3.2
- brain scan / had one | status | agree | scanned @ a1.5 a5.1
- European tour / effect | status | disagree | he will be ready if surgery goes as planned @ a3.7 | delayed @ a7.3 | conflicts: 0-1
- statement / who gave it | name | refine | Nan Wallis, who speaks for the band @ a2.2 | a spokesperson @ a4.6
- bandmate / what he did | other | refine | climbing the same tree @ a1.4 a3.3 a5.2 | gathering coconuts too @ a4.3
