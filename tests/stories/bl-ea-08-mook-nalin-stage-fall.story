== a1 | Siam News Bureau | 2024-11-09T17:30:00Z | Singer Mook Nalin hurt as stage lift drops in concert
NONTHABURI - Pop singer Nalin "Mook" Suwannarat was injured on Saturday night when a platform that was carrying her above the stage of Impact Arena fell some two metres in front of 11,000 people. ^1
Mook, 26, was taken to a private hospital in Bangkok with a broken right wrist and cuts to the chin. ^2 A male dancer, Kritsada "Kit" Phonsai, hurt his ankle. ^3
The accident happened at about 9.40pm during "Moon over the Chi River," the 14th number of the evening. ^4 The rest of the show was called off. ^5
"She was conscious and asked about the others first," said Danai Ruangrit of the organiser, Blue Naga Live. ^6 A lift of the same make was involved in an accident in Chiang Mai in 2021, in which nobody was hurt.

== a2 | Khao Ban Thoeng | 2024-11-10T02:00:00Z | Translated: "Nong Mook" plunges! Mother: my heart stopped
She had just sung "wait for me where the river bends" when the floor was no longer there. Thousands of phones filmed Nong Mook of Khon Kaen as she went down with a cry in her silver dress. ^1
What happened? A man who works backstage told us that somebody pressed the button for the trapdoor a whole verse too early: "The machine was fine. ^5 It was a hand that made the mistake." ^2
Her mother, Mae Somjai, 54, was in the third row. "I thought I had lost her," she said. Also hurt was the dancer Boss Thanawat, who tried to hold on to the singer's arm. ^3
From her bed the songstress sent a voice clip to her fans: "My arm is broken but my voice isn't. ^6 I will sing the rest for you." ^4

== a3 | The Chao Phraya Post | 2024-11-11T00:00:00Z | Police question lift crew after arena accident
Pak Kret police yesterday questioned four technicians over the collapse of a stage lift at Impact, Muang Thong Thani, on Saturday. ^1
Pol Col Wichai Saengthong said an oil hose in the hydraulic system had burst, whereupon the platform sank within a second. ^2 It had been inspected on the Thursday before. No charges have been laid. ^3
The 26-year-old star underwent an operation on her wrist on Sunday morning and may go home within the week, according to doctors. ^4 Her fellow performer, Mr Kritsada, was discharged with his foot in a splint. ^5
About 11,000 spectators had paid between 1,800 and 6,500 baht. ^6 Blue Naga said their tickets will be valid for a new concert on December 21. ^7 Those who cannot come will be refunded.

== a4 | Isan Hits FM 97.25 | 2024-11-16T02:00:00Z | Mook is home! And she has a date for you
Sawasdee, Khon Kaen! Our girl left hospital on Friday with a pink cast, six days after that terrible fall, and went straight to her grandmother's for som tam. ^1
She sounds strong. "Only my arm is broken. ^5 My voice still works, so wait for me," is what she told her fans from the hospital, and we have been playing it every hour. ^2
Now take a pencil: the replacement concert in Muang Thong is on Sunday, December 22, with a guest whose name starts with T. ^3
Remember that she began right here, in our Young Voices contest of 2013, at fifteen, in her school uniform. She won a rice cooker. The song that she could not finish that night, about the Chi, was written by her uncle. ^4

== a5 | Stage & Rigging Asia | - | Incident note: hydraulic platform, Nonthaburi
A scissor platform with a load of two persons descended without control from a height of 2.1 metres at a pop concert at Impact Arena on 9 November. ^1 Cause as given by the authorities: rupture of a supply hose; the check valve that should have held the load was of the wrong size. ^2
Injuries: fracture of the wrist (artist) and sprain of the ankle (dancer). ^3 The event was stopped after 14 of 23 items. ^4
The promoter has ordered mechanical locks for the second date in December and engaged a German inspector. ^5 We recall that the fatal fall in Kuala Lumpur in 2016 had a similar origin. No one has been prosecuted to date, and the rental company's licence was suspended for ninety days. ^6

== a6 | Mekong Pop Monthly | - | Mook Nalin: scars, screws and a second moonrise
She shows it without being asked: a pale line along the right wrist, and under it two screws. ^1
"I don't remember falling. I remember Kit's face," Mook says. ^5 The dancer landed beside her and limped for a month; tonight, in Udon Thani, he is on stage again. ^2
When she made up for the broken-off evening, on the Saturday before Christmas, she began with the fifteenth song. ^3 People laughed and then wept. The lift stayed in the cellar.
The Suwannarat family used to grow cassava near Khon Kaen. ^4 Her third album, "Moonrise," from which the ill-fated show took its name, has gone platinum twice since. She turned 27 in March and will be in Laos, for the first time, this summer.
== facts
- replacement concert / date | date | disagree | 2024-12-21 @ a3.7 | 2024-12-22 @ a4.3 | Saturday before Christmas @ a6.3 | December @ a5.5 | conflicts: 0-1 1-2
- dancer hurt / name | name | disagree | Kritsada "Kit" Phonsai @ a1.3 | Boss Thanawat @ a2.3 | Kritsada @ a3.5 | Kit @ a6.5 a6.2 | conflicts: 0-1 1-2 1-3
- accident / cause | other | disagree | trapdoor button pressed too early @ a2.5 a2.2 | burst oil hose @ a3.2 | ruptured supply hose and a check valve of the wrong size @ a5.2 | conflicts: 0-1 0-2
- Mook / message from hospital | quote | disagree | "My arm is broken but my voice isn't. I will sing the rest for you" @ a2.6 a2.4 | "Only my arm is broken. My voice still works, so wait for me" @ a4.5 a4.2 | conflicts: 0-1
- platform / height of the fall | quantity | refine | some two metres @ a1.1 | 2.1 metres @ a5.1
- Mook / injury | other | refine | broken right wrist and cuts to the chin @ a1.2 | wrist @ a3.4 | fracture of the wrist @ a5.3 | line along the right wrist @ a6.1 | broken arm @ a2.6
- accident / place | place | refine | Impact Arena, Nonthaburi @ a1.1 | Impact, Muang Thong Thani @ a3.1 | Impact Arena @ a5.1
- dancer / injury | other | refine | ankle @ a1.3 | foot in a splint @ a3.5 | sprained ankle @ a5.3
- concert / when it was interrupted | other | refine | during the 14th number @ a1.4 | after 14 of 23 items @ a5.4
- accident / date | date | refine | Saturday night @ a1.1 | Saturday @ a3.1 | 2024-11-09 @ a5.1
- concert / spectators | count | refine | 11,000 @ a1.1 | about 11,000 @ a3.6
- Mook / age | age | agree | 26 @ a1.2 a3.4
- accident / charges | status | agree | nobody charged @ a3.3 a5.6
- Mook / home | place | agree | Khon Kaen @ a2.1 a6.4
- song / river in it | name | agree | Chi @ a1.4 a4.4
