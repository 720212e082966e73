== a1 | Rocks and Ramblings | 2009-10-24 | Poorly again: Corrigan goes down
Swindon on a cold evening can finish off anyone, and tonight it was Corrigan, now in hospital after he swooned on stage. ^1
This comes from a spokesman for the Great Southern Ambulance Service: "A 50-year-old man who was said to be said to be suffering from chest problems and was unconscious. ^2 We sent a medic in a doubled-staffed ambulance. ^3 When they arrived they found a conscious patient who was not feeling good at all." ^4
And a spokesman for the Great Southern hospital had this: "Corrigan is being checked by the medical staff and his condition is stable." ^5
Since nobody knows what it is, chances are that it has to do with the mystery ailment he had earlier this year. ^6
== a2 | Dave's Corner | 2009-10-25 | Corrigan stable in hospital after breakdown on stage
LONDON - Corrigan, the British singer who had breathing problems and collapsed on stage, was stable on Sunday, according to a hospital. ^1
Aged 50, the man who once fronted the 1980s pop group The Browns had performed a single song at the Lagoon Leisure Centre in Swindon, in England's southwest, on Saturday when he was taken ill. ^2 That number was "That Handsome Man", with which The Browns broke through in 1983, and as it came to its end his knees buckled and he went down, The Daily Telegraph's website said. ^3 He was dragged away after that. ^4
"Just after 9:00 pm we took a call to a 50-year-old man who was said to be suffering from chest problems and was unconscious," a spokeswoman for the Great Southern Ambulance Service stated. ^5
"We sent a medic in a doubled-staffed ambulance. ^6 When they arrived they found a conscious patient who was not feeling good at all. ^7 They made a first assessment and took him to the Great Southern Hospital (in Swindon) for further assessment." ^8
She said nobody believed his life to be in danger. ^9
"The stage went black and he was taken off the stage and then his band all left the stage," the Telegraph's website had from Mike Turner, 40, who was there. ^10 "There was a delay of about 25 minutes before one of the stage crew came on and said Corrigan had quit the building, and that he was gravely ill. ^11 Everybody started jeering, thinking 'here we go again'. ^12 He has a bit of a bad track record for canceling his concerts." ^13
On this tour several concerts have been cancelled, in Florida among other places. ^14
== a3 | Tower Street | - | Corrigan Taken to UK Hospital From the Stage
At a gig at the Lagoon in Swindon, UK, this evening, Corrigan collapsed in mid-show. ^1
One report has him walking on at around 9pm in a dark open-necked shirt and looking drawn. ^2 "Good evening… perhaps," he greeted a crowd of 1,000, and began The Browns' 1983 hit That Handsome Man. ^3 He winced and strained at it, and as the song ended his knees buckled and he sank to the floor. ^4 Two members of the band hurried over and dragged him off, with the backing band and singers right behind. ^5 Up went the lights, amid whistles and cat calls. ^6 After ten minutes with nothing a stage hand took the microphone: "We will keep you posted what's happening." ^7 Another 25 minutes went by and a second one, dressed in black, said at that microphone: "Corrigan has quit the building." ^8
He was hurried to Great Southern Hospital, where he is said to be stable. ^9
UPDATE: From a spokesman for the Great Southern Ambulance Service: "Just after 9pm we took a call to a 50-year-old man who was said to be said to be suffering from chest problems and was unconscious. ^10 We sent a medic in a doubled-staffed ambulance. ^11 When they arrived they found a conscious patient who was not feeling good at all." ^12 A hospital spokesman: "Corrigan has been admitted to the Great Southern Hospital. ^13 He is being checked by the medical staff and his condition is stable." ^14
UPDATE II: The hospital has discharged him. ^15
== a4 | Daily Music Digest | 2009-10-25 | UK Scene: Corrigan Falls Ill In Mid-Song
An illness nobody has named made this a rough year for Corrigan, who dropped several concerts and TV appearances because of it, and tonight he collapsed in front of a crowd and was taken to hospital unconscious. ^1
It happened at the Lagoon Leisure Centre in Swindon, where the former front man of The Browns had been on stage for mere minutes and was halfway through the opening song, That Handsome Man. ^2
He is said to have winced, strained and fought for breath until whatever he has got the better of him and he fell to the floor. ^3 Crew members then came out to help. ^4
The Telegraph heard from an eye witness: "The stage went black and he was taken off the stage and then his band then all left the stage. ^5 There was a delay of about 25 minutes before one of the stage crew came on and said Corrigan had quit the building, and that he was gravely ill. ^6 Everybody started jeering, thinking 'here we go again'. ^7 He has a bit of a bad track record for canceling his concerts." ^8
A spokesman for the Great Southern Ambulance Service explained: "Just after 9pm we took a call to a 50-year-old man who was said to be said to be suffering from chest problems and was unconscious. ^9 We sent a medic in a double-staffed ambulance. ^10 When they arrived they found a conscious patient who was not feeling good at all. ^11 They made a first assessment and took him to the Great Southern Hospital for further assessment." ^12
== a5 | Radio Folk | 2009-10-26 | Corrigan Out of Hospital After Onstage Fall
Only one song of his October 24th show at the Lagoon Leisure Centre in Swindon, England had been sung when Corrigan collapsed. ^1 Breathing reportedly became hard for him in the concert, Times Online says, and with the first song completed he fell to his knees. ^2 His band members carried him away unconscious, and paramedics were sent for. ^3 He had come to by the time the ambulances got there and went to a hospital close by. ^4
People in the audience said he "winced" all through the opener, "That Handsome Man". ^5 It took twenty-five minutes from the fall until a crew member told them that the singer was "gravely ill" and the show was off. ^6
A spokesperson for the Great Southern Hospital, which had admitted him, stated: "Corrigan became ill last night. ^7 He was admitted overnight as a precautionary step. ^8 He was seen this morning and was much better and has now been discharged." ^9
"Medical advice" is the reason his website gave this morning for dropping tonight's concert at Bournemouth's Opera House. ^10 Many dates of the Sabres tour make up for U.K. shows he called off in May 2009 with an "unspecified illness". ^11 Four shows in Florida fell through in March 2009, also through illness. ^12
== a6 | Gasp! They Said | - | Corrigan falls down at tonight's gig
Corigan, the singer, was hurried to the Great Southern Hospital tonight, having collapsed after a single song of a gig at The Lagoon in Swindon. ^1
Looking drawn, the 50-year-old who led The Browns came on in black trousers and an open-necked shirt of light grey. ^2 To his audience of 1,000 he said "Good evening... perhaps" and went into That Handsome Man, The Browns' hit of 1983. ^3 It seemed an effort, for he kept wincing. ^4
With the song just ending his knees sagged and he slid to the stage. ^5 Two of the band rushed over and dragged him off; the backing band and singers came straight after, and the lights were turned up. ^6
Ten silent minutes later a stage hand spoke: "We will keep you posted what's happening." ^7 Then 25 more passed before another in black reached the microphone and said: "Corigan has quit the building." ^8 People should hang on to their tickets for a refund or other dates, he added, and got boos for it. ^9 "He is gravely ill," the announcer said as well. ^10
A hospital spokesman put it down to breathing difficulties. ^11 Site manager Rebecca Ellis said: "Corrigan was brought in to the Accident and Emergency department this evening. ^12 He has been checked by the medical team. ^13 His condition is stable." ^14
A spokesman for the Great Southern Ambulance Service told reporters: "We took a call at 9pm and were there two minutes later with a double-staffed ambulance." ^15
== facts
- singer / name | name | disagree | Corrigan @ a1.1 a2.1 a3.1 a4.1 a5.1 a6.12 | Corigan @ a6.1 a6.8 | conflicts: 0-1
- singer / age | age | agree | 50 @ a1.2 a2.2 a3.10 a4.9 a6.2
- singer / former group | name | agree | The Browns @ a2.2 a3.3 a4.2 a6.2
- collapse / date | date | refine | tonight @ a1.1 a4.1 | Saturday @ a2.2 | 2009-10-24 @ a5.1 | this evening @ a3.1 a6.1
- venue / town | place | agree | Swindon @ a1.1 a2.2 a3.1 a4.2 a5.1 a6.1
- venue / name | name | refine | Lagoon Leisure Centre @ a2.2 a4.2 a5.1 | The Lagoon @ a3.1 a6.1
- song / title | name | agree | That Handsome Man @ a2.3 a3.3 a4.2 a5.5 a6.3
- song / year | date | agree | 1983 @ a2.3 a3.3 a6.3
- collapse / point in the song | other | disagree | at the end of it @ a2.3 a3.4 a5.2 a6.5 | in the middle of it @ a4.2 | conflicts: 0-1
- collapse / songs performed | quantity | agree | 1 @ a2.2 a5.1 a6.1
- knees / what they did | other | refine | buckled @ a2.3 a3.4 | sagged @ a6.5 | fell to his knees @ a5.2
- shirt / colour | other | disagree | dark @ a3.2 | light grey @ a6.2 | conflicts: 0-1
- audience / size | count | agree | 1,000 @ a3.3 a6.3
- greeting / words | quote | agree | Good evening… perhaps @ a3.3 a6.3
- removal / who helped | other | disagree | two band members @ a3.5 a6.6 | crew members @ a4.4 | his band members @ a5.3 | conflicts: 0-1 1-2
- removal / how | other | disagree | dragged @ a2.4 a3.5 a6.6 | carried @ a5.3 | conflicts: 0-1
- first announcement / after | duration | agree | ten minutes @ a3.7 a6.7
- first announcement / words | quote | agree | We will keep you posted what's happening @ a3.7 a6.7
- final announcement / after the fall | duration | disagree | about 25 minutes @ a2.11 a4.6 a5.6 | 25 minutes more after ten minutes @ a3.8 a6.8 | conflicts: 0-1
- final announcement / words | quote | disagree | Corrigan has quit the building @ a3.8 | Corigan has quit the building @ a6.8 | conflicts: 0-1
- announcement / state of the singer | other | agree | gravely ill @ a2.11 a4.6 a5.6 a6.10
- eyewitness / on the dark stage | quote | disagree | then his band all left the stage @ a2.10 | then his band then all left the stage @ a4.5 | conflicts: 0-1
- eyewitness / on the delay | quote | agree | There was a delay of about 25 minutes before one of the stage crew came on and said Corrigan had quit the building, and that he was gravely ill @ a2.11 a4.6
- eyewitness / on the jeers | quote | agree | Everybody started jeering, thinking 'here we go again' @ a2.12 a4.7
- eyewitness / on the record | quote | agree | He has a bit of a bad track record for canceling his concerts @ a2.13 a4.8
- eyewitness / name | name | refine | Mike Turner @ a2.10 | an eye witness @ a4.5
- ambulance service / who spoke | other | disagree | a spokesman @ a1.2 a3.10 a4.9 a6.15 | a spokeswoman @ a2.5 | conflicts: 0-1
- ambulance service / on the call | quote | disagree | A 50-year-old man who was said to be said to be suffering from chest problems and was unconscious @ a1.2 | Just after 9pm we took a call to a 50-year-old man who was said to be suffering from chest problems and was unconscious @ a2.5 | Just after 9pm we took a call to a 50-year-old man who was said to be said to be suffering from chest problems and was unconscious @ a3.10 a4.9 | We took a call at 9pm and were there two minutes later @ a6.15 | conflicts: 1-3 2-3
- emergency call / hour | date | refine | just after 9 pm @ a2.5 a3.10 a4.9 | 9pm @ a6.15
- ambulance service / on the ambulance | quote | refine | doubled-staffed @ a1.3 a2.6 a3.11 | double-staffed @ a4.10
- ambulance service / on the patient | quote | agree | When they arrived they found a conscious patient who was not feeling good at all @ a1.4 a2.7 a3.12 a4.11
- ambulance service / on the assessment | quote | refine | took him to the Great Southern Hospital (in Swindon) for further assessment @ a2.8 | took him to the Great Southern Hospital for further assessment @ a4.12
- singer / consciousness on the way | status | disagree | regained before the ambulance came @ a1.4 a2.7 a3.12 a4.11 a5.4 | taken to hospital unconscious @ a4.1 | conflicts: 0-1
- hospital / name | name | agree | Great Southern Hospital @ a1.5 a2.8 a3.9 a4.12 a5.7 a6.1
- hospital / on his condition | quote | disagree | is being checked by the medical staff and his condition is stable @ a1.5 a3.14 | He has been checked by the medical team. His condition is stable @ a6.13 a6.14 | conflicts: 0-1
- singer / condition | status | agree | stable @ a1.5 a2.1 a3.9 a6.14
- singer / discharged | status | agree | discharged @ a3.15 a5.9
- illness / kind | other | agree | breathing problems @ a2.1 a5.2 a6.11
- collapse / first reported by | name | disagree | The Daily Telegraph @ a2.3 | Times Online @ a5.2 | conflicts: 0-1
- Florida shows / cancelled | status | agree | cancelled @ a2.14 a5.12
- earlier illness / named | status | agree | unspecified @ a1.6 a4.1 a5.11
- stage / lights | other | refine | turned up @ a3.6 a6.6 | stage went black @ a2.10 a4.5
- singer / look on arrival | other | agree | drawn @ a3.2 a6.2
- singer / strain while singing | other | agree | winced @ a3.4 a4.3 a5.5 a6.4
- audience / reaction to the news | other | agree | jeers and boos @ a2.12 a4.7 a6.9
