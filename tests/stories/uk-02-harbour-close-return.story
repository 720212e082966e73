== a1 | Soap Central Digest | 2023-03-07T12:00:00Z | Lenny Crabtree is coming back to Harbour Close
Lenny Crabtree, the rogue landlord of Harbour Close, is to return to the Channel 6 serial after an absence of nine years, producers announced on Tuesday. ^1
Terence Boddington, who played him in 412 episodes between 2006 and 2014, has signed a contract for twelve months. ^2 He starts filming on 3 April, and viewers will see him in the summer. ^3
“Lenny owes money to everybody on that street, and I can't wait to not pay it back,” the 58-year-old said. ^4
The executive producer, Shona McIlwraith, called him “the best villain we ever let go”. ^5 It was she who persuaded him over lunch in Brighton last autumn, she added. ^6
Lenny was last seen in March 2014, when he escaped in a fishing boat after setting fire to the pub. ^7 Three residents died in the blaze, in an episode that 8.9 million people watched. ^8

== a2 | Daily Beacon | 2023-03-08T06:00:00Z | SHORE THING! Soap's Lenny back from the dead
Soap baddie Lenny Crabtree will swagger back into Harbour Close in a plot so secret that scripts are printed on red paper.
Terry Boddington, 58, is said to have been offered a cool £250,000 to stay for a year. ^1 An insider told the Beacon: “Terry took some convincing. Shona wined and dined him for months.”
The actor quit in 2014 to try his luck in Los Angeles, where he had bit parts in two crime shows and ran a fish and chip van. ^2 He came home in 2019 after his divorce from the dancer Mariella Quist.
“Lenny owes money to everybody on this street, and I can't wait to not pay it back,” he told us. ^3
His exit, in which he torched the Anchor and fled by boat, drew nearly nine million viewers. ^4 Four characters perished that night, including his own son. ^5 The soap now pulls in 3.2 million on a good evening. ^6

== a3 | Sussex Courier | - | Actor ends his time in panto for a return to the soap
Worthing audiences who booed Terence Boddington as Captain Hook at Christmas will soon be able to do so at home. The actor, who lives in Shoreham, rejoins the cast of Harbour Close next month. ^1
Mr Boddington, who turned 58 in January, said that he had turned the offer down twice. ^2 It was his mother, Eileen, 84, who changed his mind. ^3 “She has watched every episode since I left and complains about all of them,” he said.
His second spell will last for a year. ^4 His first came to an end in 2014 when he moved to California. ^5
He will still open the Shoreham regatta on 27 May, the organisers say.

== a4 | ScreenTrade | 2023-03-07T16:20:00Z | Channel 6 brings back Boddington in bid to lift serial
Channel 6 has turned to a familiar face as it tries to stop the slide of Harbour Close, which averaged 3.2m viewers in February against 4.1m a year before. ^1
Terence Boddington's character, Lenny Crabtree, comes back nine years after his exit. ^2 The deal, understood to run for six months with an option, was struck by his agent, Piers Hallworth. ^3
It is the third return announced since Shona McIlwraith took over in September, after those of Carol Binns and Dev Sandhu. McIlwraith, who once produced the hospital drama Ward Nine, said Lenny was “the best villain we ever let go”. ^4
Filming of his scenes begins in April in the studios at Maidstone. ^5

== a5 | Soapwatch Blog | - | So Lenny's back. Discuss.
I was eleven when the Anchor burned down and I have not trusted a man in a leather waistcoat since. ^5 So it is with mixed feelings that I report that Terence Boddington returns as Lenny in June. ^1
Boddington did 214 episodes the first time around, most of them shouting. ^2 “The best villain we ever let go,” is how boss Shona MacIlwraith describes him. ^3
His last scene went out on 21 March 2014, and I can still hear the boat's engine. ^4 My mum says he was nicer in Ward Nine.
== facts
- Terence Boddington / age | age | agree | 58 @ a1.4 a2.1 a3.2
- Terence Boddington / first name | name | refine | Terence @ a1.2 a3.1 a4.2 a5.1 | Terry @ a2.1
- absence / length | duration | agree | nine years @ a1.1 a4.2
- Terence Boddington / episodes | count | disagree | 412 @ a1.2 | 214 @ a5.2
- contract / length | duration | disagree | twelve months @ a1.2 a2.1 a3.4 | six months with an option @ a4.3
- filming / start | date | refine | 2023-04-03 @ a1.3 | next month @ a3.1 | 2023-04 @ a4.5
- return to the screen / date | date | refine | summer 2023 @ a1.3 | June @ a5.1
- Terence Boddington / money quotation | quote | disagree | Lenny owes money to everybody on that street @ a1.4 | Lenny owes money to everybody on this street @ a2.3
- Shona McIlwraith / villain quotation | quote | agree | the best villain we ever let go @ a1.5 a4.4 a5.3
- executive producer / name | name | disagree | Shona McIlwraith @ a1.5 a4.4 | Shona MacIlwraith @ a5.3
- Terence Boddington / who persuaded him | other | disagree | McIlwraith @ a1.6 | his mother, Eileen @ a3.3
- last scene / date | date | refine | 2014-03 @ a1.7 | 2014-03-21 @ a5.4 | 2014 @ a2.2 a3.5
- fire / deaths | count | disagree | 3 @ a1.8 | 4 @ a2.5
- exit episode / viewers | quantity | refine | 8.9 million @ a1.8 | nearly nine million @ a2.4
- escape / by boat after the fire | other | agree | by boat @ a1.7 a2.4
- serial / viewers now | quantity | refine | 3.2 million on a good evening @ a2.6 | 3.2m on average in February @ a4.1
- Terence Boddington / where he went | place | refine | Los Angeles @ a2.2 | California @ a3.5
- pub / burned | other | agree | the Anchor was set on fire @ a1.7 a2.4 a5.5
