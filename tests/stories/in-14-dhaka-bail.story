== a1 | Dhaka Daily Star-Post | 2024-03-18T12:00:00Z | Actor Tanzim Chowdhury granted bail
A Dhaka court on Monday granted bail to the film actor Tanzim Chowdhury in a case over a road crash in which a rickshaw-puller was hurt. ^1 ^2 ^3
Metropolitan Magistrate Shirin Akhter passed the order upon a bond of Tk 20,000. ^4 ^5
Tanzim, 38, was arrested from his Gulshan residence on Friday night, hours after the accident at Banani. ^6 ^7 ^8
“My client stopped, gave water to the injured man and called the ambulance himself,” his lawyer, Advocate Mizanur Rashid, told the court. ^9
The victim, Abdul Kader, 45, is being treated for a broken leg. ^10 ^11 ^12
The star of “Padmar Chor” was driving home from a television recording. ^13 His licence had expired in January, police said. ^14
In 2017 the actor was fined for driving on the wrong side at Bijoy Sarani. ^15

== a2 | Dhallywood Buzz | - | Tanzim walks free, fans shower petals
Hundreds of fans waited at the gate in Keraniganj when Tanzim Chowdhury came out of jail with folded hands. ^1
The hero had spent four nights behind bars. ^2
He went straight to hospital, where he sat for an hour with Abdul Kader, the rickshaw-puller whose leg was broken in the crash. ^3 ^4
“He touched my feet, what more can I want,” Kader said. ^5
Tanzim, picked up on March 15 from his Gulshan home, has promised him a new rickshaw and Tk 300,000. ^6 ^7 ^8
His film “Ekush Nombor Gali” will be released on Eid as planned, the director Sohag Talukder said. ^9 ^10

== a3 | Kolkata Screen | - | Bangladeshi hero in jail after accident
Tanzim Choudhury, known here for the joint production “Padmar Chor”, was arrested on Saturday after his car hit a rickshaw in Dhaka. ^1 ^2 ^3
“My client stopped, gave water to the injured man and called the police himself,” his lawyer said. ^4
The 38-year-old actor is charged with reckless driving. ^5 ^6
Last year Tanzim and the Kolkata actress Rimjhim Sarkar shot 12 days in Bolpur for a film which is not yet complete. ^7
The victim has both legs fractured and is out of danger. ^8 “Padmar Chor” ran for nine weeks in West Bengal in 2019 and earned about Rs 4 crore, a record for a film from across the border.

== a4 | Bangla Times of Queens | 2024-03-22T15:00:00Z | Tanzim Chowdhury: “I will not drive again”
The film star Tanzim Chowdhury says that he has sold his car, one week after the crash at Banani. ^1 ^2
“I will not drive again until he walks again,” he said of the rickshaw-puller Abdul Kader. ^3 ^4
No charge has been framed against the actor so far; investigators have until April 30. ^5 ^6
He was freed on March 19, one day after he got bail. ^7 ^8
His film for Eid has meanwhile been moved to the summer, and his American tour, with shows in New York and Detroit in May, is uncertain. ^9 ^10
Chowdhury has given Tk 3 lakh to Kader's family. ^11
== facts
- bail / day | date | agree | 2024-03-18 @ a1.1 a4.8
- Chowdhury / arrested | date | disagree | 2024-03-15 @ a1.6 a2.6 | Saturday @ a3.2 | conflicts: 0-1
- Chowdhury / place of arrest | place | agree | Gulshan @ a1.7 a2.7
- Chowdhury / age | age | agree | 38 @ a1.6 a3.5
- crash / place | place | refine | Banani @ a1.8 a4.2 | Dhaka @ a3.3
- Chowdhury / name | name | disagree | Chowdhury @ a1.1 a2.1 a4.1 | Choudhury @ a3.1 | conflicts: 0-1
- lawyer / whom he called | quote | disagree | called the ambulance himself @ a1.9 | called the police himself @ a3.4 | conflicts: 0-1
- Kader / injury | other | disagree | a broken leg @ a1.12 a2.4 | both legs fractured @ a3.8 | conflicts: 0-1
- Kader / name | name | agree | Abdul Kader @ a1.10 a2.3 a4.4
- Chowdhury / known from | other | agree | Padmar Chor @ a1.13 a3.1
- Chowdhury / charge | status | disagree | charged with reckless driving @ a3.6 | no charge framed @ a4.5 | conflicts: 0-1
- Eid film / status | status | disagree | released on Eid as planned @ a2.9 | moved to the summer @ a4.9 | conflicts: 0-1
- Chowdhury / money for Kader | money | refine | promised Tk 300,000 @ a2.8 | given Tk 3 lakh @ a4.11
- Chowdhury / time in jail | duration | refine | four nights @ a2.2 | until 2024-03-19 @ a4.7
- Kader / occupation | other | agree | rickshaw-puller @ a1.3 a2.3 a4.4
