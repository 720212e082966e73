== a1 | The Screen Ledger | 2015-09-01T18:00:00Z | 'Meridian County' recasts lead: Cole Whitaker in for Tyler Brandt
Cole Whitaker will take over the role of Sheriff Hank Dillard in the cable drama "Meridian County," the network confirmed Tuesday. ^1
Tyler Brandt, 41, who played the part for four seasons, left after a table read on August 24 because of what the studio calls scheduling conflicts. ^2 Brandt has a Western, "The Long Fence," in preproduction with a start date of October 12. ^7
Shooting of the ten-part fifth season began in Albuquerque on Monday. ^3 The premiere stays in March. ^4
Whitaker, 38, did three seasons of "Blue Grid" and was Emmy-nominated in 2013. ^6 He will be paid about $250,000 an episode, a source said. ^5

== a2 | Gossip Mesa | 2015-09-02T04:00:00Z | Fired! What really got Tyler off the set
Scheduling, my foot. Two crew members tell us Tyler Brandt was let go by phone on a Friday, August 21, after he'd turned up four hours late for a costume fitting. ^1
It wasn't the first time. In May he walked out of a charity auction in Santa Fe, and in 2012 the insurers made him take a class in anger management.
"They told him to rest. He told them where to go," one of them says. ^2 His trailer was empty by Saturday noon.
Creator Dana Kessler is said to have cried. She'll have the sheriff's new face explained by a fire at the jail, in the second episode. ^3

== a3 | Rio Grande Herald | - | Sheriff Dillard gets a new face
The man in the tan hat on Central Avenue this week was not who folks expected. ^4 Cole Whitaker, who is 38, spent his first two days of filming in a squad car downtown. ^1
The city's film office said that 140 local people are employed on the show, which has shot here since 2011 and will be in town until January 22. ^2
Kelly Ortiz, 55, who has served the cast their eggs for four years, misses Brandt. "He came in for pie on the 26th and told me he'd quit. Said he wanted to see his girls grow up." ^3
How viewers will be told of the change has been kept under wraps.

== a4 | TeleNow | - | Tyler Brandt: 'I left, nobody pushed me'
In his first interview since he gave up the badge, Tyler Brandt is cheerful. "I left, nobody pushed me," he says at the Toronto festival, where his drama "Ash Wednesday" was shown on September 12. ^1 "I asked them in July to write me out." ^2
He has heard the story of the fitting. "I was forty minutes late. There was a truck on its side on I-25." ^3
Daughters Kay, 9, and June, 7, have started school in Austin. He'll be on the Western from October and wants to direct in 2016. ^4 Of the man who got his hat he says only: "Cole's a pro. I sent him the boots." ^5

== a5 | Pilot Season | - | Review: a jailhouse fire and a brand-new sheriff
So this is how they do it: twelve minutes into the season's opening hour the jail burns, bandages come off in the next scene, and Hank Dillard is Cole Whitaker. ^1
It's silly, and then it works. Whitaker, two inches shorter than Brandt, plays the man as someone who has been badly frightened. The March 6 opener was watched by 3.1 million, against 2.9 a year ago. ^2
Brandt, whose exit was put down last fall to a clash of schedules, shot 48 episodes in the role. ^3 His Western comes out on November 18. "I asked to go in July," he has said, "and they said fine." ^4
== facts
- Brandt / how he left | status | disagree | scheduling conflicts @ a1.2 a5.3 | fired @ a2.1 | left of his own will @ a3.3 a4.1 a5.4 | conflicts: 0-1 1-2
- Brandt / date of exit | date | disagree | after a table read, 2015-08-24 @ a1.2 | 2015-08-21 @ a2.1 | asked in July to be written out @ a4.2 a5.4 | conflicts: 0-1
- costume fitting / how late | duration | disagree | four hours @ a2.1 | forty minutes @ a4.3
- fire at the jail / episode | other | disagree | second @ a2.3 | first @ a5.1
- Western / start of work | date | refine | 2015-10-12 @ a1.7 | October @ a4.4
- season / premiere | date | refine | March @ a1.4 | 2016-03-06 @ a5.2
- filming / start and end | date | refine | began Monday, 2015-08-31 @ a1.3 | until January 22 @ a3.2
- new sheriff / name | name | agree | Cole Whitaker @ a1.1 a3.1 a5.1
- Whitaker / age | age | agree | 38 @ a1.6 a3.1
- filming / place | place | refine | Albuquerque @ a1.3 | Central Avenue, downtown @ a3.4
