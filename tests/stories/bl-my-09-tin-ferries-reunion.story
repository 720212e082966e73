== a1 | Southern Wire | 2023-03-07T20:30:00Z | Tin Ferries to play first concert in 19 years
WELLINGTON - The Tin Ferries, the New Zealand rock band that broke up in 2004, will reunite for a concert in Auckland on December 2, their management said on Tuesday. ^1
All four founding members are to take part in the show at Western Springs, which holds 50,000. ^2 Tickets go on sale on March 17 at $129. ^3
Singer Moana Tait, 51, and guitarist Gareth Pryde, 53, who were married from 1998 to 2003, had not shared a stage since a benefit after the Christchurch earthquake in 2011. ^4
The band sold 2.3 million records, and its third album, "Low Water," from 2001, spent 62 weeks in the charts. No further concerts are planned for now. ^5

== a2 | Amplified NZ | 2023-03-08T01:15:00Z | Gareth Pryde: 'It was my daughter who rang Moana'
The fellow who swore in 2009 that he'd sooner eat his Telecaster is sitting in a Grey Lynn café and looks sheepish. "It was my daughter's idea," says Gareth Pryde. ^1 "Ruby rang her mum, then she rang me, and we hadn't a chance."
The four met in a boatshed in Picton in January and played for six hours. ^2 "We were terrible for five of them," he says. ^3
Bassist Wiremu Haumaha, who lives in Perth and works as a geologist, has taken leave until Christmas. ^4 Drummer Dick Soames had a hip replaced last year.
Will there be a record? "Ask me on December 3." ^5 He's 53 and has lately been a grandfather. ^6

== a3 | The Cook Strait Post | - | Boatshed where it began sees band again
Picton knew before the rest of the country. On a Sunday in January a van stood at Soames's boatshed, and Mrs Hine next door, 77, heard "Low Water" through the wall, "over and over for the three hours they were in there, and in the end it was good." ^1
The Tin Ferries started there in 1993 as a school band. ^2 They parted ten years later, in 2003, in the week of the Tait-Pryde divorce. ^3
Moana Tait has told this paper in a note that the idea was hers. "I wrote to the three of them on my fiftieth birthday," it says, "and got one answer." ^4
The council would like a free show on the foreshore at New Year. Nothing has been agreed.

== a4 | Gig Ledger Australia | - | Ferries sell out, add second Auckland night
It took 41 minutes on Friday for Western Springs to go, and a second night, December 3, was put up straight away. ^1 Promoter Sal Dimitriou says that about 50,000 seats a night are on offer. ^2
Australian fans will want to know about Sydney and Melbourne: "Talks, no ink," says Dimitriou. ^3
On stage will be Tait, Pryde and Soames, with session player Kit Lomas, 34, on bass, as Wiremu Haumaha cannot get away from his job in Western Australia. ^4 The support is Hollow Ponies, whose second album came out on March 3.
Tickets for both nights are A$120 and up.

== a5 | Radio Kauri | - | Heard it here: the night the Ferries came in
Thirty-odd years after a talent quest at Queen Charlotte College, the Tin Ferries opened with "Ropes" at twenty to nine last night, and grown men wept on each other's ponchos. ^1
Moana Tait came out barefoot. "Nineteen years, eh? You all look dreadful," she said. ^2
Twenty-two songs, two of them new. Wiremu Haumaha, home from Perth, got the longest cheer. ^3 Rain from nine, no wind, trains until one.
Tonight they do it again, and on January 27 they are in Sydney. ^4 A live recording of both Auckland nights is promised for April.
== facts
- band / year of break-up | date | disagree | 2004 @ a1.1 | 2003 @ a3.3 | nineteen years before @ a5.2 | conflicts: 0-1
- reunion / whose idea | other | disagree | Pryde's daughter @ a2.1 | Moana Tait @ a3.4
- Wiremu Haumaha / takes part | status | disagree | all four founding members @ a1.2 | has taken leave @ a2.4 | cannot, replaced by Kit Lomas @ a4.4 | was on stage @ a5.3 | conflicts: 0-2 1-2 2-3
- rehearsal in Picton / length | duration | disagree | six hours @ a2.2 | three hours @ a3.1
- reunion concert / number of nights | count | refine | one, 2023-12-02 @ a1.1 | two, with 2023-12-03 @ a4.1 | again tonight @ a5.4
- further concerts / planned | status | refine | none for now @ a1.5 | talks on Sydney and Melbourne @ a4.3 | Sydney on January 27 @ a5.4
- rehearsal in Picton / date | date | refine | January @ a2.2 | a Sunday in January @ a3.1
- band / beginnings | date | refine | 1993, school band @ a3.2 | thirty-odd years ago @ a5.1
- concert / place | place | agree | Western Springs @ a1.2 a4.1
- Gareth Pryde / age | age | agree | 53 @ a1.4 a2.6
- concert / places per night | count | agree | 50,000 @ a1.2 a4.2
- rehearsal / place | place | agree | boatshed in Picton @ a2.2 a3.1
