== a1 | Starwire Online | 2006-05-01 | A guitarist and his coconut
Snorkeling, golf and daydreams are on offer at the costly Lekaya Club in Fiji. Its guest Colin Hendricks is said to have preferred picking coconuts. ^1
Reports have the guitarist of the Rambling Crows up a palm tree last Thursday, on an island owned by the club, when he dropped out of it and hurt his head. ^2 He was not alone at it, says Melbourne's Herald Sun: bandmate Don Weald was harvesting too. ^3 The Associated Press, quoting a newspaper it did not name, brings in a Jet Ski as well, which may have hurt Hendricks some time after the tree. ^4
Neither tale is confirmed by the band, which does confirm an injury and a hospital stay. "Earlier this week, [Hendricks] sustained a mild concussion while on vacation in Fiji," the musician's spokesperson stated on Monday on the band's official site. ^5
The representative added that "as a precautionary step" the 62-year-old was flown "to a hospital by his wife Betti for observation." ^6 It was named in reports as Ascombe Hospital, in Auckland, New Zealand. ^7 TV3 there filmed his wife and staff carrying in luggage and three guitars.
== a2 | The Sovereign | - | Rocker hurt in tumble from coconut palm
Once he boasted of using his body as a chemical laboratory, so hospitals are no novelty for Colin Hendricks. This time, though, the veteran needed a brain scan, having dropped from a coconut tree. ^1
"Col", as fans of the Rambling Crows guitarist call him, was on holiday at the sumptuous Club Resort on Lekaya, Fiji. ^2 He and fellow Crow Donnie Weald took it into their heads to climb one and the same tree. ^3 Half the way up, Hendricks - the onetime heroin addict - lost his footing and came down, giving his head a heavy knock. ^4
The concussed player seems to have shrugged it off; some reports say he went on to a fast outing on his jet-ski. ^5 Two days afterwards, still unwell, he was flown out from the resort to Nausori airport. ^6
== a3 | Maple Bulletin | 2006-05-01 | Crows guitarist falls out of tree in Fiji
Colin Hendricks of the British rock group the Rambling Crows is nursing a sore head in an Auckland hospital, after coming out of a tree in Fiji last week. ^1 Aged 62, the Englishman was brought by air from Fiji and admitted to the Ascombe Hospital with mild concussion. ^2
The head injury dates from April 29, when he fell from a coconut tree at a luxury resort, where he and bandmate Don Weald, 58, had apparently been climbing. ^3 He got his first treatment in Suva, Fiji's capital; from there it was an air ambulance to a private hospital in Auckland and a brain scan for neurological damage. ^4 Neither hospital nor air ambulance firm would speak of the fall. Betti Jensen, his wife, was at his side. ^5 The couple's lodging had been the luxury Club Resort on Lekaya. ^6
Odd injuries are nothing new to him. In 1998 the Crows put back a tour when he toppled off a library ladder in his Connecticut home, and Weald tells of a slip on a frankfurter, onstage in Frankfurt.
== a4 | Cape Post & Mail | 2006-04-30 | Guitarist drops from palm, then wrecks jet ski
Local media said on Sunday that Colin Hendricks, the Rambling Crows guitarist who fell from a palm tree and afterwards had a jet-ski accident on a Fiji vacation, had been airlifted to a New Zealand hospital. ^1
"Earlier this week, Rambling Crow Colin Hendricks sustained a mild concussion while on vacation in Fiji," the band's spokesperson Fay Morris said in a statement. ^2 "Following treatment locally and as a precautionary step, he flew to a hospital accompanied by his wife, Betti, for observation." ^3 More on the state of the 62-year-old could not be had at once. ^4
The Sunday Star-Times of New Zealand says that the fall gave him a bad headache but left him with the strength to mount a jet ski and crash again. ^5
It cites Dr Izzel Kanti Mohar, spokesperson of Suva Private hospital: Hendricks was admitted there last Thursday, on the very day he fell from the coconut palm. ^6 Later the same day, reportedly, he was flown to Ascombe hospital, Auckland, whose duty manager Pete Corby would not, early on Sunday, confirm having him as a patient. ^7
The couple's stay had been at the exclusive Lekaya Club resort. ^8 Salote Vinau of the resort put its length at about a week but would not discuss any accident. The Crows had played Wellington on April 18.
== a5 | Sport & Sky | - | Crow in hospital after palm tree plunge
Colin Hendricks, guitarist of the Rambling Crows and one of rock's real hellraisers, could have a mild brain haemorrhage from a fall out of a palm tree in Fiji. ^1 Yesterday the band's publicist would say nothing on reports that he needs surgery or that his skull must be drilled to let blood drain. ^2
He and fellow Crow Donnie Weald were reportedly after coconuts last Thursday when Hendricks tumbled and landed badly. ^3 Though mildly concussed, he is then supposed to have taken a jetski, lost control and ended up in the water. ^4 When he complained of headache, the 62-year-old was flown off the luxury island of Lekaya to Suva, the capital. ^5 A private hospital in Auckland, New Zealand, was the next stop by air, and there he remained until his discharge on Tuesday. ^6 "I can categorically state Mr Hendricks is no longer a patient here," duty manager Jeff Starks told reporters. ^7
If surgery goes as planned, says the Sun, he will be ready for the European leg, opening in Barcelona on May 27. Hendricks and wife Betti Jensen had been guests of the exclusive Lekaya Club, where a night can cost over £4,000. ^8
== a6 | Plush Journeys | 2006-05-11 | On the mend
I wrote here of Colin Hendricks dropping out of a palm tree some 2 weeks ago. ^1 Only now has he left his hospital in New Zealand. ^2 His accident at the luxurious Lekaya Club in Fiji was graver than first believed: a blood clot was pressing, and he had to have brain surgery. ^3 Like a true Crow, he thanked the hospital by hoping he had not been "too much of a pain in the backside". ^4
== a7 | National Radio Morning | 2006-05-13 | Rocker recovers from tree fall
In New Zealand the week's running story has been the health of Colin Hendricks. The Rambling Crows guitarist, 62, spent the last couple of weeks in a private hospital in Auckland with head injuries from falling off a coconut tree in Fiji. ^1
It is a fortnight since he came down from that palm on an island resort. ^2 A mild concussion was all that the first reports spoke of. ^3 As the stay entered a second week, amid talk of brain surgery, fans feared the worst.
On Monday last, neurosurgeons made small holes in his skull to ease pressure and take out blood clots. ^4 Not four days later he was on his feet and checking out. ^5 His public thanks to the staff went: "I'm pretty much at a loss for words to express my deep thanks. ^6 I hope I wasn't too much of a pain in the backside after all, it was my head they mended." ^7
== facts
- fall / date | date | disagree | 2006-04-27 @ a1.2 a4.6 | 2006-04-29 @ a3.3 | last Thursday @ a5.3 | about 2 weeks before 2006-05-11 @ a6.1 | a fortnight before 2006-05-13 @ a7.2 | conflicts: 0-1 1-2
- fall / tree | other | refine | palm tree @ a1.2 a4.1 a5.1 a6.1 a7.2 | coconut tree @ a2.1 a3.3 a7.1 | coconut palm @ a4.6 | conflicts:
- guitarist / age | age | agree | 62 @ a1.6 a3.2 a4.4 a5.5 a7.1 | conflicts:
- fall / companion | name | refine | Don Weald @ a1.3 a3.3 | Donnie Weald @ a2.3 a5.3 | conflicts:
- resort / name | name | refine | Lekaya Club @ a1.1 a4.8 a5.8 a6.3 | Club Resort on Lekaya @ a2.2 a3.6 | conflicts:
- jet ski / role | other | refine | may have hurt him after the tree @ a1.4 | fast outing after the fall @ a2.5 | crash after the fall @ a4.1 a4.5 | lost control, fell in the water @ a5.4 | conflicts:
- guitarist / diagnosis | other | refine | mild concussion @ a1.5 a3.2 a4.2 a5.4 a7.3 | concussed @ a2.5 | mild brain haemorrhage possible @ a5.1 | blood clot @ a6.3 a7.4 | conflicts:
- spokesperson / statement on concussion | quote | refine | "Earlier this week, [Hendricks] sustained a mild concussion while on vacation in Fiji" @ a1.5 | "Earlier this week, Rambling Crow Colin Hendricks sustained a mild concussion while on vacation in Fiji" @ a4.2 | conflicts:
- spokesperson / statement on the flight | quote | disagree | "as a precautionary step" ... "to a hospital by his wife Betti for observation" @ a1.6 | "Following treatment locally and as a precautionary step, he flew to a hospital accompanied by his wife, Betti, for observation." @ a4.3 | conflicts: 0-1
- guitarist / wife | name | refine | Betti @ a1.6 a4.3 | Betti Jensen @ a3.5 a5.8 | conflicts:
- hospital in Auckland / name | name | refine | Ascombe Hospital @ a1.7 a3.2 a4.7 | private hospital @ a3.4 a5.6 a7.1 | conflicts:
- hospital / city | place | refine | Auckland @ a1.7 a3.1 a4.7 a5.6 a7.1 | New Zealand @ a6.2 | conflicts:
- first treatment / place | place | agree | Suva @ a3.4 a4.6 | conflicts:
- flight out / first stop | place | refine | Nausori airport @ a2.6 | Suva @ a5.5 | conflicts:
- guitarist / brain scan | other | agree | had one @ a2.1 a3.4 | conflicts:
- transfer / time after the fall | date | disagree | two days after @ a2.6 | later the same day @ a4.7 | conflicts: 0-1
- hospital / duty manager | name | disagree | Pete Corby @ a4.7 | Jeff Starks @ a5.7 | conflicts: 0-1
- discharge / date | date | disagree | Tuesday @ a5.6 | shortly before 2006-05-11 @ a6.2 | within four days of Monday 2006-05-08 @ a7.5 | conflicts: 0-2
- brain surgery / status | status | refine | reported as needed, not confirmed @ a5.2 | done @ a6.3 a7.4 | conflicts:
- guitarist / thanks to the hospital | quote | refine | "too much of a pain in the backside" @ a6.4 | "I hope I wasn't too much of a pain in the backside after all, it was my head they mended." @ a7.7 | conflicts:
- guitarist / band | name | agree | Rambling Crows @ a1.2 a2.2 a3.1 a4.1 a5.1 a7.1 | conflicts:
- guitarist / why up the tree | other | agree | coconuts @ a1.1 a5.3 | conflicts:
- guitarist / headache | other | refine | headache @ a4.5 a5.5 | sore head @ a3.1 | conflicts:
- fall / country | place | agree | Fiji @ a1.1 a2.2 a3.1 a4.1 a5.1 a6.3 a7.1 | conflicts:
