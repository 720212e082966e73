== a1 | Plain Gossip | 2016-03-18 | Kieran O'Malley severely injured on 'Labyrinth Racer 3' set
Kieran O'Malley was severely hurt on the Canadian set of Labyrinth Racer: The Last Cure, and is recovering, his rep told this site. ^1 "He had an accident and is being treated in a local hospital," the statement about the 24-year-old ran. ^2
If TMZ has it right, he was shooting a scene with a car, something failed, and the vehicle ran him over. ^3 He was hurried to the nearby hospital with, among other things, multiple broken bones. ^4
From Fox, which makes the movie, came these words: "Kieran O'Malley was hurt yesterday while shooting Labyrinth Racer: The Last Cure in Vancouver, Canada. ^5 He was at once transferred to a local hospital for observation and treatment. ^6 Production on the film will be shut down while he recovers. ^7 Our thoughts are with Kieran for a full and quick recovery." ^8
We send him lots of good thoughts!
== a2 | Contact Beat | - | Kieran O'Malley recovering after stunt goes wrong
A stunt that failed on Thursday (March 17th) has put Kieran O'Malley in hospital; the actor is said to have been struck by a car. ^1 The 24-year-old, at work on Labyrinth Racer: The Last Cure, was treated in Vancouver, British Columbia, for "multiple injuries" and should recover fully. ^2
Deadline's version is that he dropped off the back of a set built to look like the rear of a train, and fractured "either his cheekbone or orbital socket". ^3 What exactly is injured remains unclear.
Said Fox: "Kieran O'Malley was hurt yesterday while shooting Labyrinth Racer: The Last Cure in Vancouver, Canada. ^4 He was at once transferred to a local hospital for observation and treatment. ^5 Production on the film will be shut down while he recovers. ^6 Our thoughts are with Kieran for a full and quick recovery." ^7
Author Jason Lashner tweeted afterwards that yes, Kieran was hurt, but he would be okay, nothing being life threatening, and that production was "postponed but certainly not called off". ^8
WorkSafe BC, the province's investigator of accidents at work, had heard of it and was checking the reports that a car struck the actor during a scene. ^9
== a3 | Young Screen | 2016-03-19 | Kieran O'Malley in hospital after set accident
A serious accident during the making of the new Labyrinth Racer film has landed Kieran O'Malley in hospital. ^1
On Thursday (17Mar16) the 24-year-old was doing a car scene in British Columbia, Canada, for the series' third part, fittingly called The Last Cure; the stunt went awry and he was run over. ^2 He is in a hospital near by with "severe injuries", several broken bones among them, TMZ.com reports. ^3
20th Century Fox has confirmed it and says that filming is stopped for the time being. ^4 "Kieran O'Malley was hurt yesterday while shooting Labyrinth Racer: The Last Cure in Vancouver, Canada," its spokesperson told TheWrap.com. ^5 "He was at once transferred to a local hospital for observation and treatment. ^6 Production on the film will be shut down while he recovers. ^7 Our thoughts are with Kieran for a full and quick recovery." ^8
Next February (17) is still the release date. He has had bad luck with the series before: shooting The Ember Trials on old burial grounds in Albuquerque, New Mexico, he fell ill, he said last year.
== a4 | Prairie Desi Magazine | 2016-03-22 | O'Malley will be fine, director tweets after B.C. injury
DUSTY CREEK, B.C. - Kieran O'Mally, star of "Labyrinth Racer: The Last Cure," is going to be just fine after he was injured on the set in the Interior of British Columbia, says his director, Les Hall. ^1
A few weeks of rest and recovery, Hall tweeted, and the actor will be up and running again to finish the film. ^2
Last week 20th Century Fox announced that O'Malley had at once been transferred to a Vancouver hospital, and that production would be shut down until he is well. ^3
Officers of WorkSafe B.C., which is investigating, have been sent to the set at Dusty Creek airport, some 340 kilometres from Vancouver. ^4
According to the celebrity site TMZ and the trade paper Variety, a car hit O'Malley during filming and he suffered multiple injuries. ^5
Hall is sorry for what the actor's friends and family and the cast and crew have gone through. ^6 "Well, it's been a storm of emotions these past few days," he wrote. ^7 "I've been swamped with feelings of anger and sadness and guilt. ^8 But, in the end I find myself left with just a deep love and respect for Kieran. ^9 He is one tough nut." ^10
== a5 | Epic Geek | - | Labyrinth Racer star 'mending very well', back next month
Next month should see Kieran O'Malley, lead of the Labyrinth Racer films, at work again on The Last Cure. ^1 It was in mid-March that the 24-year-old had an accident during a scene of the movie in Vancouver, Canada. ^2
"He's mending very well," his co-star Gianluca Esposto told E! News at a premiere, adding that O'Malley "got his bell rung" and many who watched thought that was the end. ^3 Filming, shut down at once after the accident, starts again on May 15, says Esposto. ^4
A WorkSafeBC report has "concussion, facial fracture and lacerations"; by its account the motorcycle that the actor drove in the stunt slid, his head struck the pavement and for a time he was unconscious. ^5 Out of regard for his privacy the report speaks only of a "worker". ^6
Director Les Hall had tweeted: "Well, it's been a storm of emotions these past few days. ^7 I've been swamped with feelings of anger and sadness and guilt. ^8 But in the end I find myself left with just a deep love and respect for Kieran. ^9 He is one tough nut." ^10 He also said that after a few weeks of rest and recovery the actor would be up and running again. ^11
== a6 | O'Malley Fan Net | 2016-06-15 | Fox blamed for Kieran's injuries
So it seems that Kieran's accident came about by the negligence of the people making "The Ember Trials". ^1 Through their mistake the 24 year old was dragged under a car on the set and injured on body and face, and people began to doubt whether he would still be in "Teen Lynx". ^2
What really happened is still a puzzle, yet papers from WorkSafeBC, with much blacked out, put the blame on the employer, Fox productions, since the stunt was not rehearsed properly. ^3 It was on March 17 at the Dusty Creek airport near Kamloops, B.C. ^4 A car apparently hit O'Malley, and he was taken to a Vancouver hospital in a bad state. ^5
He had not been told all the safety instructions for the "Last Cure" scene, the Globe and Mail reported. ^6 So the car in front pulled him up and he hung above ground between the two. ^7 According to the report, where he is "the worker", he was rigged to one moving vehicle while he rode on the back of another ahead of it, and that was not the action planned and rehearsed. ^8
"When the change was made to the sequence, there was no meeting held to go over the changes with all involved," it said. ^9 The change made the risk greater. ^10
Shooting was put on hold until he was well enough.
== a7 | Fan Universe | - | Report: filmmakers to blame for O'Malley accident
Kieran O'Malley was hooked up to faulty gear and not properly instructed before the stunt that sent him to hospital and stopped the newest Labyrinth Racer sequel, workplace safety officials in Canada say. ^1
Their report, obtained by the Globe and Mail, deals with what happened in March on the set of Labyrinth Racer: The Last Cure. ^2 "Minimal instruction" is what O'Malley got for a scene that had him leap from one moving vehicle to another. ^3 Too short a safety lanyard drew him off one of them and left him hanging in the air between the two. ^4 A source of Teen Lynx News put it like this: he was "yanked to the ground by his own safety vehicle and dragged under it." ^5
A "planned and rehearsed" action had been changed, since the shot was wanted in one sequence and not in two. ^6 "When the change was made to the sequence, there was no meeting held to go over the changes with all involved," says the report. ^7 The risk of injury grew, inspectors of WorkSafe BC found, as nothing connected the two vehicles. ^8
== facts
- accident / day | date | refine | 2016-03-17 @ a1.5 a3.2 a6.4 | Thursday, March 17 @ a2.1 | mid-March @ a5.2 | March @ a7.2
- accident / place | place | disagree | Vancouver @ a1.5 a2.4 a3.5 a5.2 | British Columbia @ a3.2 | Interior of British Columbia @ a4.1 | Dusty Creek airport, 340 km from Vancouver @ a4.4 a6.4 | conflicts: 0-2 0-3
- accident / what happened | other | disagree | run over by a car @ a1.3 a3.2 | hit by a car @ a2.1 a4.5 a6.5 | fell off a set like the rear of a train @ a2.3 | motorcycle he drove slid @ a5.5 | pulled off the vehicle and dragged under a car @ a6.2 a6.7 a7.4 a7.5 | conflicts: 0-2 0-3 1-2 1-3 2-3 3-4
- actor / age | age | agree | 24 @ a1.2 a2.2 a3.2 a5.2 a6.2
- actor / injuries | other | refine | multiple broken bones @ a1.4 a3.3 | cheekbone or orbital socket fractured @ a2.3 | concussion, facial fracture and lacerations @ a5.5 | multiple injuries @ a2.2 a4.5 | injuries on body and face @ a6.2
- actor / surname | name | disagree | O'Malley @ a1.1 a2.1 a3.1 a4.3 a5.1 a6.5 a7.1 | O'Mally @ a4.1 | conflicts: 0-1
- actor / hospital | place | refine | local hospital @ a1.6 a2.5 a3.6 | Vancouver hospital @ a4.3 a6.5 | hospital in Vancouver, British Columbia @ a2.2
- studio statement / on his recovery | quote | agree | Our thoughts are with Kieran for a full and quick recovery @ a1.8 a2.7 a3.8
- filming / stopped | status | agree | shut down @ a1.7 a2.6 a3.4 a4.3 a5.4 a7.1
- director's tweet / emotions | quote | agree | it's been a storm of emotions these past few days @ a4.7 a5.7
- director's tweet / praise | quote | agree | He is one tough nut @ a4.10 a5.10
- director / time needed | duration | agree | a few weeks of rest and recovery @ a4.2 a5.11
- film in production / title | name | disagree | The Last Cure @ a1.1 a2.2 a3.2 a4.1 a5.1 a6.6 a7.2 | The Ember Trials @ a6.1 | conflicts: 0-1
- safety agency / investigation | status | agree | looked into the accident @ a2.9 a4.4 a5.5 a7.2
- report / how he is called | name | agree | worker @ a5.6 a6.8
- report / missing meeting | quote | agree | there was no meeting held to go over the changes with all involved @ a6.9 a7.7
- actor / instruction | other | refine | not all safety instructions @ a6.6 | minimal instruction @ a7.3
- report / published by | other | agree | the Globe and Mail @ a6.6 a7.2
