== a1 | Chatwire Daily | - | Hip-Hop Concert In New Jersey Cut Short After Railing Gives Way, 42 Hurt
Droop Hound and Fizz Karima were on stage at the K&L Pavilion Center in Camden, New Jersey, on Friday night when a railing broke and several fans went down onto a concrete floor, leaving 42 people hurt. ^1
Officials put the moment of the collapse at approximately 10:30 p.m. ^2 One fan said the two rappers had only just climbed onto a second stage, a few feet from the long piece of railing that came away. ^3
County spokesman Don Meachen listed bumps, bruises and broken bones as most of what medics saw. ^4
One person, whose name was not given, was said to be critically injured and was brought to the Harper Trauma Center, but was released on Saturday. ^5 According to Camden County officials, that patient's upper body was hurt. ^6
Clips from the night have Droop and Fizz calling "Rise Up!" to the audience just before the rail goes. ^7 While fans climbed over one another, the performers were rushed away from the stage so that security could help. ^8
The rail runs between a sloping lawn and the roofed part of the hall, above a walkway of concrete. ^9
Organizers called off what was left of the show and emptied the Pavilion. ^10
== a2 | The Valletta Observer | 2016-08-06 | Updated: Railing collapses at rap concert; 42 hurt
A railing that came down at a concert by Droop Hound and Fizz Karima in New Jersey has injured 42 people, according to the authorities. ^1
People tumbled onto concrete when a partition between the audience and the stage failed at the K&L Pavilion in Camden. ^2 The time was shortly before 10:30 p.m. on Friday. ^3
One fan, Camden County officials say, had a serious injury to the upper body and was still in a hospital on Saturday, in stable condition. ^4 Many others were given care for bruises, broken bones and further injuries. ^5
What the railing divided was a sloping lawn and the covered section of the open-air hall. ^6 The lawn lies several feet higher than the walkway of concrete beneath it. ^7
Kylie Holbrook, who was in the crowd, says the show was about half over and broke off suddenly. ^8 Later it was canceled. ^9
== a3 | Beatproof | - | Dozens Hurt As Rail Collapses While Fizz Karima And Droop Hound Play
A show by Droop Hound and Fizz Karima in Camden, N.J. has left dozens of music fans injured. ^1
NBC News reports that the two were playing the K&L Pavilion at around 10:30 PM when the security rail broke and spectators fell several feet. ^2 So far the injured number 42, one of them in critical but stable condition. ^3 Most are said to have nothing worse than broken bones, bumps and bruises, and at least 15 of them are being looked after in hospitals nearby. ^4 The critical patient was reportedly moved to a trauma center in the area. ^5
Video on social media shows what led up to it. ^6 The two artists pace across the stage, the crowd pushes forward at the call to "get up," and soon the barrier between fans and stage gives in, throwing part of the audience into a heap. ^7
Both men were hurried off, and the rest of the night was scrapped. ^8 Neither the venue nor the artists have said anything about it yet. ^9
== a4 | Leisure Clock | - | Crowd Railing Falls At Droop Hound And Fizz Karima Event
Reportedly some 42 people were hurt when a railing fell at a Droop Hound and Fizz Karima concert on Friday night (08.05.16). ^1
Dozens dropped several feet onto concrete after a partition keeping fans from the stage at the K&L pavilion in Camden gave way. ^2 Approximately 50 people went down, about three metres, a witness told The Philadelphia Inquirer. ^3
Harper University Hospital in Camden took in twenty people, and all have been let go apart from one patient, whose condition is critical but stable. ^4
It was the pair's "Long Road" tour, and ambulances raced to the scene. ^5 What made the fence fall has not been said. ^6
The other forty-one concertgoers were seen to for bruises and small injuries, though a few had fractures. ^7
== a5 | Kampala Hits | 2016-08-07 | Dozens Injured At Droop Hound And Fizz Karima's Concert
More than 40 people were injured when a railing fell in Camden, New Jersey, where Droop Hound and Fizz Karima were giving a concert. ^1 It took place at the K&L Pavilion on Friday, August 5. ^2
The fence, which stood between the lawn and a secondary stage, toppled and dozens of people dropped roughly 10 feet to the concrete. ^3 They had run toward it after the two rappers waved at fans to come to the stage. ^4
Those hurt were treated for broken bones, bruises and small wounds. ^5 One is allegedly in hospital with a serious injury to the upper body. ^6
"Hope everybody from last night is okay," Karima wrote on Twitter after the show, and Hound posted a similar message of prayers for his fans. ^7
== a6 | The Canteen Talks | - | 42 fans hurt at Droop Hound, Fizz Karima concert
A Droop Hound concert ended last night with a reported 42 fans hurt, when the railing between the crowd and the stage came down. ^1 A video filmed from behind the two rappers shows dozens of fans drop into a pit of concrete between the rail and the stage's edge. ^2
The 3-foot railing at the K&L Pavilion in Camden, NJ was no match for the surging crowd as the two began their next set. ^3 Ambulances brought all 42 to five different local hospitals. ^4 Luckily the injuries were minor for most. ^5
Security can be seen jumping in to get Hound and Karima, who look rather calm, off the stage. ^6 Both have since wished the injured a quick recovery on Twitter. ^7
Nobody was critically injured, but the show did not go on. ^8 It was canceled almost at once. ^9
== a7 | Dorm Candy | 2016-08-07 | Dozens Hurt As Guard Rail Breaks At Droop Hound Show
Yikes! NBC News said more than 40 people were hurt, one with "critical injuries," when a guard rail broke at a Droop Hound concert in Camden this past Friday night. ^1 Fellow rapper Fizz Karima was performing with him, and nearly 100 fans fell several feet onto concrete. ^2
Kylie Holbrook, who was there, described total chaos to NBC News: "People started stacking up on each other and people just started running." ^3
Security walked Droop and Fizz off moments later, and in the end the concert was canceled. ^4
Promoter Tour Nation said shortly afterwards that it is "closely following the recovery of the hurt fans and staff" and is looking for the cause with engineers. ^5
== a8 | The Schuylkill Ledger | 2016-08-06 | Rap concert halted soon after railing collapse
Authorities said 42 people were hurt when a railing fell on Friday night at the Droop Hound and Fizz Karima concert at K&L Pavilion in Camden. ^1
The show was halted after the accident, which came shortly after 10 p.m., as people pushed against the rail between the lawn and the seats inside. ^2
Kylie Holbrook, 23, a recent Temple University graduate, said about 50 people dropped some 10 feet to a path of concrete. ^3 "Everyone's stacking up on each other," she said. ^4 As she told it, all the people surged forward once the spotlight hit. ^5
The 42 had minor injuries, county spokesman Don Meachen said on Saturday. ^6 He counted thirty-one people taken to Camden's three hospitals and another three to Keating University Hospital in Plum Hill; medics treated the other eight on the spot. ^7
A city spokesman said officials were working on a temporary railing with a buffer zone before that night's concert. ^8
== facts
- collapse / day | date | refine | 2016-08-05 @ a2.3 a4.1 a5.2 a7.1 a8.1 | Friday night @ a1.1 | last night @ a6.1
- collapse / hour | date | disagree | approximately 10:30 p.m. @ a1.2 a3.2 | shortly before 10:30 p.m. @ a2.3 | shortly after 10 p.m. @ a8.2 | conflicts: 0-2, 1-2
- fans / number injured | count | refine | 42 @ a1.1 a2.1 a3.3 a4.1 a6.1 a8.1 | more than 40 @ a5.1 a7.1 | dozens @ a3.1
- fans / number who fell | count | disagree | about 50 @ a4.3 a8.3 | nearly 100 @ a7.2 | dozens @ a4.2 a5.3 a6.2 | conflicts: 0-1
- fall / height | quantity | refine | 10 feet @ a5.3 a8.3 | about three metres @ a4.3 | several feet @ a2.7 a3.2 a4.2 a7.2
- railing / what it divided | other | refine | lawn and covered part of the hall @ a1.9 a2.6 a8.2 | audience and stage @ a2.2 a3.7 a4.2 a6.1 | lawn and secondary stage @ a5.3
- worst-hurt fan / gravity | status | disagree | critical @ a1.5 a3.3 a4.4 a7.1 | serious @ a2.4 a5.6 | nobody critical @ a6.8 | only minor injuries @ a8.6 | conflicts: 0-2, 0-3, 1-3
- worst-hurt fan / where on Saturday | status | disagree | released @ a1.5 | still in hospital @ a2.4 a4.4 a5.6 | conflicts: 0-1
- worst-hurt fan / part hurt | other | agree | upper body @ a1.6 a2.4 a5.6
- fans / kinds of injuries | other | refine | bumps, bruises and broken bones @ a1.4 a3.4 | bruises, broken bones and others @ a2.5 a4.7 a5.5
- fans / number taken to hospitals | count | disagree | at least 15 @ a3.4 | twenty to one hospital @ a4.4 | 42 @ a6.4 | thirty-four @ a8.7 | conflicts: 2-3
- hospitals / number | count | disagree | five @ a6.4 | four @ a8.7 | conflicts: 0-1
- rappers / call before the collapse | quote | disagree | "Rise Up!" @ a1.7 | "get up" @ a3.7 | conflicts: 0-1
- rappers / taken off the stage | other | agree | rushed off by security @ a1.8 a3.8 a6.6 a7.4
- concert / outcome | status | agree | called off @ a1.10 a2.9 a3.8 a6.9 a7.4
- rappers / reaction | status | refine | nothing said yet @ a3.9 | messages on Twitter @ a5.7 a6.7
- witness / words on the pile | quote | disagree | "People started stacking up on each other" @ a7.3 | "Everyone's stacking up on each other" @ a8.4 | conflicts: 0-1
- crowd / movement before the collapse | other | refine | pushed or surged forward @ a3.7 a6.3 a8.2 a8.5 | ran toward the fence @ a5.4
