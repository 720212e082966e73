== a1 | Southern Press Association | 2018-10-05T17:00:00+10:00 | Actor Hollis hurt on Queensland set
GOLD COAST - Australian actor Cooper Hollis was taken to hospital on Thursday after he fell about three metres from a moving cattle truck during the filming of “Dust Kings”. ^1
Hollis, 33, was treated by the unit's paramedics and driven to Southport, where doctors found a dislocated shoulder and a broken collarbone. ^2
“Mr Hollis was doing a stunt that he had rehearsed nine times,” producer Lorraine Petty said in a statement. ^3
Workplace Health and Safety Queensland has opened an inquiry. ^4
Shooting, which began on September 10, was suspended until Tuesday. ^5
In March a camera assistant broke a wrist on another film at the same studios, and in 2016 a stuntman lost two fingers.

== a2 | Bondi Confidential | - | Hunk down! Cooper in agony after 5m plunge
He's famous for doing his own stunts, but this one may have been a stunt too far.
Heart-throb Cooper Hollis plunged five metres off a cattle truck and was left “screaming”, a crew member spills. ^1
The 33-year-old had insisted that his double, Nate Brody, take the day off. ^2
Gal pal Saskia Voorhees, 27, flew in from Melbourne on Friday morning and has not left his bedside. ^3
“Mr Hollis was doing a stunt that he had rehearsed five times,” was all that the producers would say. ^4
The star split with actress Belle Armitage in January after two years.

== a3 | Gold Coast Courier | 2018-10-06 | Inquiry into fall at Oxenford studios
Inspectors yesterday looked at a cattle truck from which a film star fell at the Oxenford studios. ^1
The accident happened at 2.40pm on Wednesday, when the vehicle was being driven at 25 kilometres an hour, it is understood. ^2
A spokeswoman for Southport hospital said that Cooper Hollis, 33, had a collarbone fracture and would be operated on at the weekend. ^3
About 140 people work on “Dust Kings”, which has had $4.2 million in support from the state. ^4
“We will come back when Cooper says so,” line producer Gareth Lum said. ^5
The studios have been busy all year. A shark film left in June after 63 days, and a series about convicts, with a crew of 220, moves in on December 3. A spokesman for the owners said that they were cooperating fully.

== a4 | Film Ledger | - | 'Dust Kings' to resume without lead
The Outback western “Dust Kings” will go back before the cameras next week, shooting around its injured star. ^1
Cooper Hollis, who needed surgery on his collarbone, is expected to be out for five weeks. ^2 Four scenes with co-star Ngaire Poutini will be done first.
Completion guarantor Bastion has been told that the actor was strapped to a safety line at the time of the fall. ^3
The $38 million film, directed by Owen Castellane, is due in cinemas in August 2019. ^4 Its start had been put back once, from July, by floods.
Insurance claims on Australian productions have risen by a third since 2015, according to a report by the Screen Guild in May. The largest, of $2.7 million, followed a fire on the pirate series “Broadside” and took 19 months to settle.

== a5 | Morning Star Sydney | 2018-11-14 | Hollis: “I heard it go like a carrot”
Cooper Hollis has told how his collarbone broke “like a carrot” when he dropped three metres on to hard clay. ^1
“There was no line on me, and that was my choice,” he said in his first interview since the accident. ^2
His girlfriend, Dutch-born architect Saskia Voorhees, had to cut up his food for a month. ^3
Back on the set since Monday, he has a plate and seven screws in his shoulder. ^4
The premiere of the film will be in Brisbane next August. ^5
The actor, who grew up on a dairy farm near Casino, has been in hospital for his art before: in 2012 a horse stood on his foot on the second day of “The Drover's Boy”, and he limped through nine weeks.
== facts
- accident / day | date | disagree | 2018-10-04 @ a1.1 | 2018-10-03 @ a3.2
- fall / height | quantity | disagree | about three metres @ a1.1 | five metres @ a2.1 | three metres @ a5.1 | conflicts: 0-1 1-2
- truck / kind | other | agree | cattle truck @ a1.1 a2.1 a3.1
- Hollis / age | age | agree | 33 @ a1.2 a2.2 a3.3
- Hollis / injury | other | refine | dislocated shoulder and broken collarbone @ a1.2 | collarbone fracture @ a3.3 a4.2 a5.1
- operation / collarbone | other | refine | would be operated on @ a3.3 | needed surgery @ a4.2 | a plate and seven screws @ a5.4
- hospital / place | place | agree | Southport @ a1.2 a3.3
- producers / rehearsed | quote | disagree | Mr Hollis was doing a stunt that he had rehearsed nine times @ a1.3 | Mr Hollis was doing a stunt that he had rehearsed five times @ a2.4
- producers / speaker | name | refine | Lorraine Petty @ a1.3 | the producers @ a2.4
- inquiry / opened | status | refine | inquiry opened @ a1.4 | inspectors looked at the truck @ a3.1
- shooting / resumption | date | refine | Tuesday @ a1.5 | next week @ a4.1
- safety line / worn | status | disagree | strapped to a safety line @ a4.3 | no line @ a5.2
- Voorhees / relation | other | refine | gal pal @ a2.3 | girlfriend @ a5.3
- film / release | date | refine | 2019-08 @ a4.4 a5.5
- accident / place | place | refine | Gold Coast @ a1.1 | Oxenford studios @ a3.1
- Hollis / absence | duration | refine | five weeks @ a4.2 | back since 2018-11-12 @ a5.4
