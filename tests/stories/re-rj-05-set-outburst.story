== a1 | Island Day | - | Rob Hayes tears into 'Operation: Unthinkable' crew over COVID-19
On the London set of the seventh "Operation: Unthinkable" film Rob Hayes has given a dressing-down to two crew members who had broken the health rules of the production. ^1
In an outburst full of curses the star, 58, held the costly shoot up to the studios as a pattern for working in a pandemic. "The gold standard," he called it. ^2 "I'm on the line with every ... [expletive] studio at night. Insurance firms. Producers. And they're watching us and using us [as an example of how] to make their movies," he told the crew. ^3 "We are creating thousands of jobs." ^4
The recording bears no date and runs 3½ minutes; Britain's tabloid The Sun posted it Wednesday. ^5 ^6 Some 50 of the crew were there, according to the paper, when Hayes yelled at the two, who had stood at a computer screen with much less than 6 feet between them. ^8 ^9
"I don't ever want to see it again — ever!" he warned. "If I catch you do it again, you're ... [expletive] gone. And [if] anyone in this crew does it, that's it!" ^10
He wanted no excuses. "We are not shutting this [expletive] movie down! Is it understood? Do you understand the burden that you have?" ^11
Two sources near the film have told The New York Times that the audio is genuine.
== a2 | Quickread | 2020-12-16 | Rob Hayes erupts over COVID breach
Nobody should doubt after this audio from the set of Operation: Unthinkable 7 that Rob Hayes is in earnest about COVID-19 protocols. At Warner Bros. Studios in Harlowbury, England, the actor and producer shouts at members of the crew, having seen two of them, it seems, stand within a few feet of each other in front of a computer screen. ^1 ^2 ^3
The Sun has put the tirade, three and a half minutes rich in swearwords, online. ^4 Per USA Today one hears: "We are the gold standard. They're back there in Hollywood making movies now because of us!" ^5 "We are creating thousands of jobs, you [expletive]. I don't ever want to see it again. Ever!" ^6 "If I catch you do it again you're [expletive] gone. And if anyone on this crew does it, that's it—and you too and you too. And you, don't you ever [expletive] do it again." ^7
The crew is isolating, it seems, on an old cruise ship that Hayes has purchased, the Sun says. ^9 ^10
Variety recalls that in October, during filming in Venice, 12 people on the set tested positive for COVID-19, which cost the production a week. ^11
"Yes, sir," voices are heard to answer when he asks if his directions are clear.
== a3 | Dosage | 2020-12-15 | Rob Hayes' toughest operation: making his crew behave
Rob Hayes has an operation before him, and it is unthinkable: getting the crew of his new film to obey COVID-19 protocols.
The clip, which UK tabloid The Sun has released, is thick with curses; in it the star berates people on the set of Operation Unthinkable: 7. Sources near the production told Variety what set him off: two of the crew had stood too close to one another in front of a computer screen. ^1 ^2
"We are the gold standard," he yells. "They're back there in Hollywood making movies right now because of us. Because they believe in us and what we're doing." ^3 "I'm on the line with every fucking studio at night, insurance firms, producers and they're watching us and using us to make their movies." ^4 "We are creating thousands of jobs, you motherfuckers. I don't ever want to see it again. Ever!" ^5
More: "Tell it to the people who are losing their fucking homes because our trade is shut down."
And towards the end: "Do you understand what I want? Do you understand the burden that I have?" ^6
The film has known delays before. In October, when 12 people tested positive, the shoot in Italy came to a halt. ^7 At present they are filming in the U.K. ^8
== a4 | Newsreel Minute | 2020-12-16 | Rob Hayes reportedly explodes over distancing
In audio that 'The Sun' got hold of, Rob Hayes scolds crew members on set for not keeping their distance.
"And if you don't do it you're fired, if I catch you do it again you're f------ gone. And if anyone in this crew does it -- that's it, and you too and you too," he says. ^1
The two at whom it was aimed had reportedly been standing within 6 feet of each other when Hayes took them to task. ^2 ^3
"We are the gold standard. They're back there in Hollywood making movies right now because of us! Because they believe in us and what we're doing," he goes on. ^4 "We are creating thousands of jobs you m----------." ^5
The place of the shoot is Harlowbury in Hertfordshire, near London, where in October 12 members tested positive for COVID-19. ^6 ^7
At that time Hayes laid out $676,000 from his own pocket for a ship on which cast and crew could isolate. ^8 ^9
== a5 | Vostok International | 2020-12-18 | Five leave 'Operation: Unthinkable' set, reports say
"Operation: Unthinkable 7" has lost five staff members, a source says to The Sun, and the reason is a second meltdown of star Rob Hayes. ^1 ^2
"The first outburst was big but things haven't settled since. Tension has been growing for months and this was the final straw. Since it became public there has been more fury and several staff have walked," the paper quotes its source. ^3 "But Rob just can't take any more after all the lengths they have gone to just to keep shooting at all. In the end, he's the one who carries the can." ^4
Hayes is strict about the COVID-19 rules on his set: of his own money he reportedly spent $700,000 to charter two cruise ships for the crew to live on, as the new film has to be shot in several cities of pandemic-struck Europe. ^5 ^6 ^7
In the first rant, a record of which leaked earlier this week, he announced that whoever broke the rules would be fired. ^8 "If I catch you do it again, you're f***ing gone. And if anyone in this crew does it, that's it — and you too and you too. And you, don't you ever f***ing do it again", he said. ^9
== a6 | Boltwire | - | Another rant, and five quit Hayes film: report
Rob Hayes, lead actor and producer of Operation Unthinkable 7, has reportedly lost five of his crew, who left after he had ranted on the set for the second time. ^1
A clip of him leaked earlier this week; in it he yells at two people for allegedly flouting the Covid-19 rules. ^2 It was on Tuesday, as word of that first rant got out, that he blew up once more, and five crew members went, the new report says. ^3
The Sun was the first to post the tirade, which is around two minutes long. ^4
"The first outburst was big but things haven't settled since. Tension has been growing for months and this was the final straw. Since it became public there has been more fury and several staff have walked," the paper has from a source. ^5 "But Rob just can't take any more after all the lengths they have gone to just to keep shooting at all. In the end, he's the one who carries the can." ^6
During the tirade of two and a half minutes Hayes threatened to fire those who do not follow the guidelines. ^7 He is said to have put money of his own into safety, for one by renting a cruise ship where the crew can isolate. ^8 ^9
"We are the gold standard," he yells in the clip. "They're back there in Hollywood making movies right now because of us. Because they believe in us and what we're doing." ^10
== a7 | Lantau Daily | 2020-12-17 | Five of Operation: Unthinkable crew walk out after Hayes's rant
Los Angeles - Five members of the film crew have quit after Rob Hayes lashed out on the set of Operation: Unthinkable 7, at Warner Bros Studios, when people there seemed to ignore social distancing. ^1 ^2
Fearing that infections could hold up the production, he threatened in audio since leaked that those who did it again would be "f****** gone".
The news of that outburst has brought "more fury" to a production that was "tense" already, The Sun now reports. ^3 In the paper's account the rant, with several profanities in it, was the "final straw", and five went. ^4 ^5
It had started with two employees whom Hayes noticed: they were sat together at a computer screen. ^6 ^7
"If I catch you do it again, you're f****** gone. And if anyone in this crew does it, that's it – and you too and you too," he says in the leak. ^8 "And you, don't you ever f****** do it again." ^9
Much of the weight of it all rests on him, he seemed to claim: "They're back in Hollywood making movies right now because of us." ^10 "We are creating thousands of jobs, you motherf***ers." ^11
== facts
- audio / when it came out | date | disagree | Wednesday @ a1.6 | Tuesday @ a6.3 | earlier this week @ a5.8 a6.2 | conflicts: 0-1
- audio / length | duration | disagree | three and a half minutes @ a1.5 a2.4 | around two minutes @ a6.4 | two and a half minutes @ a6.7 | conflicts: 0-1, 0-2, 1-2
- two crew members / distance | quantity | refine | much less than 6 feet @ a1.8 | a few feet @ a2.2 | too close @ a3.1 | within 6 feet @ a4.2 | together @ a7.6
- two crew members / posture | status | disagree | standing @ a1.8 a2.2 a3.1 a4.3 | sat @ a7.6 | conflicts: 0-1
- two crew members / where they were | place | agree | at a computer screen @ a1.9 a2.3 a3.2 a7.7
- set / place | place | refine | London @ a1.1 | Warner Bros. Studios in Harlowbury, England @ a2.1 | the U.K. @ a3.8 | Harlowbury in Hertfordshire, near London @ a4.6 | Warner Bros Studios @ a7.2
- Hayes / gold standard | quote | disagree | "The gold standard" @ a1.2 | "We are the gold standard. They're back there in Hollywood making movies now because of us!" @ a2.5 | "We are the gold standard. They're back there in Hollywood making movies right now because of us. Because they believe in us and what we're doing." @ a3.3 a4.4 a6.10 | "They're back in Hollywood making movies right now because of us." @ a7.10 | conflicts: 1-2, 1-3, 2-3
- Hayes / calls at night | quote | refine | "I'm on the line with every ... [expletive] studio at night. Insurance firms. Producers. And they're watching us and using us [as an example of how] to make their movies," @ a1.3 | "I'm on the line with every fucking studio at night, insurance firms, producers and they're watching us and using us to make their movies." @ a3.4
- Hayes / jobs | quote | refine | "We are creating thousands of jobs." @ a1.4 | "We are creating thousands of jobs, you [expletive]." @ a2.6 a4.5 | "We are creating thousands of jobs, you motherfuckers." @ a3.5 a7.11
- Hayes / threat | quote | disagree | "If I catch you do it again, you're ... [expletive] gone. And [if] anyone in this crew does it, that's it!" @ a1.10 | "If I catch you do it again you're [expletive] gone. And if anyone on this crew does it, that's it—and you too and you too. And you, don't you ever [expletive] do it again." @ a2.7 | "If I catch you do it again, you're f***ing gone. And if anyone in this crew does it, that's it — and you too and you too. And you, don't you ever f***ing do it again" @ a5.9 a7.8 a7.9 | "And if you don't do it you're fired, if I catch you do it again you're f------ gone. And if anyone in this crew does it -- that's it, and you too and you too," @ a4.1 | conflicts: 0-1, 1-2, 1-3
- Hayes / question about the burden | quote | disagree | "Do you understand the burden that you have?" @ a1.11 | "Do you understand the burden that I have?" @ a3.6 | conflicts: 0-1
- Hayes / ships for the crew | count | disagree | one @ a2.9 a4.8 a6.8 | two @ a5.5 | conflicts: 0-1
- ship / how he got it | other | disagree | purchased @ a2.10 | chartered, rented @ a5.6 a6.9 | conflicts: 0-1
- ship / cost to Hayes | money | refine | $676,000 @ a4.9 | $700,000 @ a5.7
- twelve infected in October / where | place | disagree | Venice, Italy @ a2.11 | Italy @ a3.7 | Harlowbury @ a4.7 | conflicts: 0-2, 1-2
- crew members / number who left | count | agree | 5 @ a5.1 a6.1 a6.3 a7.1 a7.5
- crew members / why they left | other | disagree | a second outburst of Hayes @ a5.2 a6.1 a6.3 | the leaked rant about distancing was the final straw @ a7.4 | conflicts: 0-1
- The Sun's source / account | quote | refine | "The first outburst was big but things haven't settled since. Tension has been growing for months and this was the final straw. Since it became public there has been more fury and several staff have walked. But Rob just can't take any more after all the lengths they have gone to just to keep shooting at all. In the end, he's the one who carries the can." @ a5.3 a5.4 a6.5 a6.6 | "more fury", "final straw" @ a7.3 a7.4
