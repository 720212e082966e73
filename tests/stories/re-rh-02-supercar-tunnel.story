== a1 | Daily Messenger | - | Montalvo smashes up Ferrari
Valeriano Montalvo of Manchester United is unhurt, but his Ferrari is a write-off after a crash close to Manchester Airport. ^1
Nothing was left of the front of the sports car once it had struck a barrier at the roadside in a tunnel. ^2 The Portuguese winger talked to police where it happened and then went on to the club's training ground, which is near Sale. ^3 The scene was the A538, the road that runs beneath the runways from Wenslow to Hayle. ^4
A metal hand-rail, there to guard an emergency exit door, was what the red Ferrari of the 23-year-old hit. ^5 There were plain skid marks, and one wheel had come off. ^6
Greater Manchester Police were called at about 10.20am to the A538 Wenslow Road. ^7 "Officers came and discovered a Ferrari had run into a barrier," a statement read. ^8 "No one is thought to have been hurt. ^9 Inquiries are going on." From the club came word that he had no injuries. ^10
On Wednesday night he had come off the bench for the last 30 minutes of a 1-0 Carling Cup loss at Derby. Goalkeeper Anton van der Bal, a team-mate, was said to have been driving behind him. ^11 A recovery truck later took the wreck away under a black sheet.
== a2 | Paddock Online | - | Valleriano bins his 599
The red Ferrari that footballer Valeriano Montalvo drove into a barrier today, heading for practice with Manchester United, is beyond repair. ^1
Yesterday morning's smash in a tunnel by Manchester airport crumpled the nose of the 599 GTB, a £190,000 machine, and left a wheel lying 200 yards behind it. ^2 "It is incredible he got out of it without a scrape," said a witness who preferred to stay anonymous. ^3
Josie Norrix, in a car behind, described it to BBC Radio Manchester: "I was going through the airport tunnel when a Ferrari ahead of me dropped a gear. ^4 Then the Ferrari went right into the wall. ^5 His front left-hand wheel came off and then Montalvo got out. ^6 He was fine. He was clearly shaken." ^7
Around 10.20am this morning is when it happened, on the A538 Wenslow Road, in the tunnel that takes traffic beneath the runways between Wenslow and Hayle in Cheshire. ^8 No second vehicle was in it, though United keeper Anton van der Bal was following in a Bentley. ^9 Both were on their way from homes in Chester to the Farrington training ground. ^10
A breath test at the scene was negative after he had spoken to officers, but he will be interviewed again. ^11 On £120,000 a week he need not fret about his no-claims bonus. ^12
== a3 | Fórum da Bola | - | Montalvo wrecks month-old Ferrari
The Portuguese player Valeriano Montalvo, of Manchester United, had an accident this morning in a tunnel near Manchester airport with a Ferrari one month old. ^1
Local police were told at around 10.20 and, on the spot, found the car crushed against a protective barrier; the damage was great. ^2 Witnesses quoted on the sites of the BBC and the Manchester Evening News say he climbed out and stood a while beside the wreck, apparently uninjured yet rather nervous and upset. ^3
Behind the 2008 Ballon d'Or winner came the Bentley of team-mate Anton van der Bal; the two were going from their houses in Cheshire to the club's complex at Farrington. ^4 Neither the Dutch goalkeeper nor any other motorist was involved. ^5
A spokesman for the Manchester Metropolitan Police confirmed that an investigation had been opened and said that Montalvo "made a statement on the spot and did not seem to be hurt". ^6
"I got there right after the crash and saw what the car looked like. ^7 It is incredible that he came away without a scrape," one witness said. ^8 The front of the Ferrari was all gone, one front wheel lay about 200 metres ahead of it, and a rear tyre looked punctured. ^9
== a4 | Muntada al-Nujum | - | Montalvo escapes death in his Ferrari
Valeriano Montalvo, the holder of the 2008 Ballon d'Or, came through alive when he had a car accident at noon on Thursday near Manchester airport. ^1
English media said the Manchester United star was speeding through a tunnel under the landing strips when he hit a traffic barrier. ^2 An eyewitness told the BBC that the Portuguese winger got out unharmed but that his costly Ferrari was smashed to pieces. ^3 Until the debris was gone, police kept one lane of the road shut. ^4
A force spokesman said Montalvo had been tested for drink and drugs and was found to have taken nothing forbidden. ^5 United's goalkeeper Anton van der Bal was driving after him and managed to avoid the collision. ^6
Josie Norrix, a man who was driving in the same tunnel at that moment, said Montalvo looked very tense afterwards, sound as he was. ^7 "I was stunned when I saw the Ferrari go into the wall," he added. ^8 "It's sad that such a car gets ruined." ^9
== a5 | Torque Down Under | 2009-01-09 | Montalvo takes a dive
Valeriano Montalvo earns a fortune every minute and owns a garage that any tycoon would envy, and yet plenty of people call him a prat and a cheat who dives. If you are among them, enjoy this: he has destroyed his new Ferrari 599 GTB Fiorano in a Manchester tunnel. ^1
As with every footballer it was somebody else's fault, naturally. He has been telling the ref that oil on the road made him lose control. ^2
It happened as he headed for a training session with Manchester United. ^3 He was not injured, and Anton van der Bal, the team-mate who had been behind him when he put the Ferrari in the wall, gave him a ride to the training ground. ^4 Later, we hear, he was beaming as he went home in his own Bentley Continental GTC. ^5
== a6 | Football and I (blog) | 2009-01-08 | V-Mon totals his Ferrari
Around 10.30 this morning V-Mon was going to training along the A538 Wenslow Road in Cheshire when his Ferrari 599 GTB met the wall of the tunnel below the runways of Manchester Airport. ^1 Bits of the £200,000 car flew all over the road. ^2 The front left tire had come off somewhere along the way. ^3 Valeriano was not injured, and once he had talked to police and passed a breathalyzer he turned up for practice. ^4
Manchester United colleague Anton van der Baal is reported to have been driving his Bentley behind him at the time, without being involved. ^5 I take it they were racing, but that's just me inventing a juicier story.
Mr. Montalvo makes £120,000 a week, so a couple of weeks will pay for a new one. ^6 He left Farrington in his blue Bentley with a thumbs-up for the press. ^7
== a7 | The Sunday Observer-Mail | 2009-01-10 | New Ferrari gone? Take the old Bentley
Jokes about how he takes corners will by now have worn thin for Valeriano Montalvo, who has demolished a Ferrari 599 worth £200,000 in a tunnel under Manchester airport. ^1 He had been the owner of it for exactly two days. ^2
It was all so predictable: a footballer in his twenties with too much money and an ample helping of confidence, and a left-hand-drive supercar good for 200mph. ^3 Quicker than the car does 0-62mph, the Manchester United striker, who earns £120,000 a week, had turned it into half a ton of very costly scrap. ^4
== facts
- crash / hour | date | disagree | about 10.20am @ a1.7 a2.8 a3.2 | around 10.30 @ a6.1 | noon on Thursday @ a4.1 | conflicts: 0-1 0-2 1-2
- crash / day, by the article | date | disagree | this morning @ a2.1 a2.8 a3.1 | yesterday morning @ a2.2 | Thursday @ a4.1 | 2009-01-08 @ a6.1 | conflicts: 0-1
- car / price | money | disagree | £190,000 @ a2.2 | £200,000 @ a6.2 a7.1 | conflicts: 0-1
- car / how long he had it | duration | disagree | one month old @ a3.1 | two days @ a7.2 | conflicts: 0-1
- torn-off wheel / where it lay | place | disagree | 200 yards behind the car @ a2.2 | about 200 metres ahead of it @ a3.9 | conflicts: 0-1
- torn-off wheel / which | other | refine | one wheel @ a1.6 | front left @ a2.6 a6.3 | a front wheel @ a3.9
- car / what it hit | other | refine | roadside barrier @ a1.2 a1.8 a2.1 a3.2 a4.2 | metal hand-rail of an emergency exit @ a1.5 | the wall @ a2.5 a4.8 a5.4 a6.1
- players / where they live | place | refine | Chester @ a2.10 | Cheshire @ a3.4
- training ground / where | place | refine | near Sale @ a1.3 | Farrington @ a2.10 a3.4 a6.7
- Montalvo / injuries | status | agree | none @ a1.1 a1.10 a2.3 a3.3 a4.3 a5.4 a6.4
- Montalvo / police test | other | refine | breath test passed @ a2.11 a6.4 | tested for drink and drugs, negative @ a4.5
- Van der Bal / part in it | other | refine | drove behind @ a1.11 a5.4 | behind in a Bentley, not involved @ a2.9 a3.4 a3.5 a6.5 | drove behind and avoided the collision @ a4.6
- goalkeeper / name | name | disagree | Anton van der Bal @ a1.11 a2.9 a3.4 a4.6 a5.4 | Anton van der Baal @ a6.5 | conflicts: 0-1
- Norrix / words on the wall | quote | disagree | "Then the Ferrari went right into the wall." @ a2.5 | "I was stunned when I saw the Ferrari go into the wall" @ a4.8 | conflicts: 0-1
- anonymous witness / words | quote | disagree | "It is incredible he got out of it without a scrape" @ a2.3 | "It is incredible that he came away without a scrape" @ a3.8 | conflicts: 0-1
- Montalvo / weekly pay | money | agree | £120,000 @ a2.12 a6.6 a7.4
- Montalvo / playing position | other | disagree | winger @ a1.3 a4.3 | striker @ a7.4 | conflicts: 0-1
- car / model | name | refine | 599 GTB @ a2.2 a6.1 | 599 GTB Fiorano @ a5.1 | 599 @ a7.1
- crash / road | place | agree | A538 Wenslow Road @ a1.7 a2.8 a6.1
- crash / place | place | agree | tunnel at Manchester airport @ a1.4 a2.8 a3.1 a4.2 a6.1 a7.1
- police / which force | name | disagree | Greater Manchester Police @ a1.7 | Manchester Metropolitan Police @ a3.6 | conflicts: 0-1
- Ballon d'Or / year | date | agree | 2008 @ a3.4 a4.1
- Ferrari / state | status | agree | destroyed @ a1.1 a2.1 a4.3 a5.1 a7.1
- Ferrari / colour | other | agree | red @ a1.5 a2.1
- Montalvo's second car / make | other | refine | Bentley Continental GTC @ a5.5 | blue Bentley @ a6.7
- Montalvo / on his way to | other | agree | training @ a1.3 a2.1 a3.4 a5.3 a6.1
