== a1 | Pacific Press | 2017-08-13T21:30:00Z | Actor Garrett Lindqvist arrested on suspicion of DUI in Malibu
Garrett Lindqvist, the star of the Ironclad films, was arrested early Sunday on suspicion of driving under the influence after his car hit a mailbox in Malibu, the sheriff's department said. ^1
Deputies stopped the 41-year-old actor at 2:15 a.m. on Pacific Coast Highway. ^2 He was alone in the black Range Rover and nobody was hurt. ^3 He was booked at the Lost Hills station and freed about six hours later on $15,000 bail. ^4 A court date was set for September 6. ^5
Lindqvist pleaded no contest to reckless driving in 2009 and was given two years' probation. ^6
== a2 | StarSnap | 2017-08-13T16:05:00Z | 'DON'T YOU KNOW WHO I AM?' Ironclad hunk busted
A-list action man Garrett Lindqvist spent the night in a cell after a boozy Saturday, and it did not go quietly. ^1
Law enforcement sources tell us the actor, 42, was pulled over at around 11 last night in his silver Porsche with a woman, not his fiancee, in the passenger seat. ^2
"Don't you know who I am? I've saved this city four times," he barked at the deputy. ^3 We're told he had to put up $15,000 to get out. ^4 Lindqvist made $18 million for Ironclad 4.
== a3 | Malibu Shoreline | 2017-08-17T14:00:00Z | Mailbox owner: 'He was perfectly polite'
Ruth Abelson, 77, has lived on the land side of Pacific Coast Highway for 40 years and has lost three mailboxes to it. ^6 The latest went on Sunday at about two in the morning, under the wheels of a black Range Rover. ^1
"I've saved this city four times and I can't park," the driver told the deputy, according to Abelson, who stood by in her robe. ^2 "He was perfectly polite." ^3 The actor Garrett Lindqvist was alone, she said. ^4
He had a new mailbox delivered on Tuesday. The station's log gives a breath reading of .14. ^5
== a4 | Rewatch Club (blog) | - | Oh, Garrett
So the man who plays Captain Ironclad was arrested in Malibu for drunk driving, and my timeline is nothing but mailbox jokes. ^1
He is forty-one, he has a film out at Christmas, and he had been sober, by his own account on a podcast, for three years. ^2 He has to be in court on September 6. ^3 His statement is short: "I made a terrible decision and I am ashamed. ^4 I am going to get help." ^5
== a5 | Showbiz Ledger | 2017-09-07T17:00:00Z | Lindqvist pleads no contest, keeps Ironclad 5
Garrett Lindqvist will still put on the armor. A day after the actor entered a no-contest plea at the Van Nuys courthouse, Meridian Pictures said that Ironclad 5 would shoot in Atlanta from January with a budget of $160 million. ^1
Lindqvist, who was stopped in the small hours of Aug. 13 with a blood-alcohol level of nearly twice the legal limit of .08, received three years of probation and a $390 fine. ^2 He has spent three weeks at a clinic in Arizona. ^3
"I made a terrible decision and I am going to get help," he had said in August. ^4 It is his second case on the road: in 2009 he got two years' probation for reckless driving. ^5
== facts
- Lindqvist / time of the arrest | date | disagree | 2017-08-13 at 2:15 a.m. @ a1.2 | 2017-08-12 at around 11 p.m. @ a2.2 | 2017-08-13 at about two in the morning @ a3.1 | 2017-08-13, small hours @ a5.2 | conflicts: 0-1 1-2 1-3
- Lindqvist / age | age | disagree | 41 @ a1.2 a4.2 | 42 @ a2.2 | conflicts: 0-1
- Lindqvist / car | other | disagree | black Range Rover @ a1.3 a3.1 | silver Porsche @ a2.2 | conflicts: 0-1
- Lindqvist / company in the car | other | disagree | alone @ a1.3 a3.4 | a woman in the passenger seat @ a2.2 | conflicts: 0-1
- Lindqvist / words to the deputy | quote | disagree | "Don't you know who I am? I've saved this city four times" @ a2.3 | "I've saved this city four times and I can't park" @ a3.2 | conflicts: 0-1
- Lindqvist / bail | money | agree | $15,000 @ a1.4 a2.4
- Lindqvist / court date | date | agree | 2017-09-06 @ a1.5 a4.3 a5.1
- Lindqvist / alcohol level | quantity | refine | .14 @ a3.5 | nearly twice the legal limit of .08 @ a5.2
- Lindqvist / statement | quote | refine | "I made a terrible decision and I am ashamed. I am going to get help." @ a4.4 a4.5 | "I made a terrible decision and I am going to get help" @ a5.4
- Lindqvist / earlier case | other | agree | 2009, reckless driving, two years' probation @ a1.6 a5.5
- accident / damage | other | refine | hit a mailbox @ a1.1 | under the wheels of the car, the latest mailbox @ a3.1
- arrest / place | place | refine | Pacific Coast Highway in Malibu @ a1.2 | Malibu @ a4.1 | Pacific Coast Highway @ a3.6
- Lindqvist / time in custody | duration | refine | about six hours @ a1.4 | the night @ a2.1
