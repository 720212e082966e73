== a1 | Beacon News Online | 2003-12-09 | Rock veteran injured on quad bike
Emergency surgery has been carried out on the rock singer Robby Ashcombe after he came to grief on a quad bike. ^1 The 55-year-old, a native of Birmingham, was left with a broken collarbone, six broken ribs and a broken vertebra in the neck. ^2
It was 1420 GMT when paramedics were sent for to his estate at Halford St Peter in Buckinghamshire. ^3 His publicists in the US put out a statement suggesting that the injuries, picked up in a pause in a promotional tour, were no threat to his life. ^4
"Robby is at this moment having emergency surgery to raise the collarbone, thought to be pressing on a major artery and cutting off blood to his arm," it read. ^5 "Surgeons are also trying to ease some bleeding into his lungs." ^6
According to a spokesman of the Two Shires ambulance service, a man reached Hexley Park Hospital in Slough at 1510 GMT, having first been treated where he lay. ^7
The tour from which he was resting promoted, in Britain, a duet with his daughter Tracy. ^8 Fresh fame on both sides of the Atlantic has come to the former singer of Grey Vesper through MTV's reality series on his family's life in Los Angeles. ^9
== a2 | The Chronicle | 2003-12-10 | Ashcombe needs ventilator after crash
Robby Ashcombe spent last night in intensive care on a ventilator, an emergency operation having followed his quad bike accident. ^1 It seems he fell off the machine on his estate in Buckinghamshire; a damaged blood vessel, a broken collarbone, eight broken ribs and a cracked vertebra in the neck were the result for the former Grey Vesper frontman, nowadays seen with his family in a successful reality TV show. ^2
At Hexley Park hospital in Slough, Berkshire, doctors said he was getting over surgery to raise the broken collarbone, which lay on a blood vessel and was limiting the circulation to his left arm. ^3 "He remains on a ventilator in intensive care," said Bob Paul, medical director of the hospital. ^4 "On admission he had a fractured left collarbone, some harm to the blood vessel beneath it, eight fractured ribs on the left side and an entirely stable fracture of one of the neck vertebrae," he went on. ^5 "This is no major worry," Dr Paul said of that. ^6
His wife, Maureen Ashcombe, said yesterday as she flew in from Los Angeles: "Seemingly he was out on his quad bike and he struck something and he fell and the bike came down on top of him." ^7
The 55-year-old was having a day off from promoting Seasons, his duet with his daughter Tracy, for its British release. ^8 William Hill, the bookmakers, have since been flooded with bets on father and daughter for the Christmas number one. ^9
== a3 | Daily Herald | - | MAUREEN DASHES TO HURT ROBBY
Distraught Maureen Ashcombe was racing to her husband's hospital bed last night after Robby was badly hurt crashing a quad bike at his mansion in the country. ^1
The rocker, 55, needed an emergency operation: his collarbone, six ribs and a vertebra in the neck were broken in the smash. ^2 Surgeons eased bleeding in his lungs and raised the collarbone, which was lying on a major artery. ^3
The epileptic ex-Grey Vesper frontman came off while touring his huge estate in Halford St Giles, Bucks, where he was having a break from plugging his new single. ^4 "It happened while he was having a day off from his packed promotional diary around the UK release of Seasons, a song duet with daughter Tracy," publicist Lindy Morabito said. ^5 Morabito said nothing was life threatening, but confirmed Maureen had rushed to his side at the Hexley Park hospital in Slough, Berks. ^6
"Robby is fine and in good heart," a family friend said. ^7 "He wasn't doing that great a speed but picked up some bad injuries." ^8
Robby has several quad bikes. After the crash he wriggled free and staggered to the manor house to get help, and an ambulance drove him to hospital. ^9
Only hours before, he had claimed to be cured of a condition he puts down to taking 42 pills a day. ^10 He paid out £36,250 on prescriptions and over £400,000 on doctor's fees in 15 months. ^11
== a4 | Harbour Morning Post | 2003-12-11 | Robby is rocking again
Conscious in his hospital bed and cracking jokes: that is how Robby Ashcombe's daughter Tracy describes the rock singer after his quad bike crash. ^1 Emergency surgery and a ventilator have left the 55-year-old unable to speak, and he is still in intensive care. ^2 The star of The Ashcombes, the MTV reality show, moans and plays up all the same. ^3
A fractured vertebra in the neck, eight fractured ribs and a broken collarbone are being treated at Hexley Park Hospital, outside which Tracy met reporters. ^4 "He woke up today - he couldn't speak because of the tube in his mouth, but he managed to mouth words," she said. ^5 "He told us he loved us." ^6
What did she know of the accident at his $US3 million ($A4 million) country mansion in Berkshire, near Halford St Giles? ^7 "He was in a field and there was grass hiding a hole and the bike went into the hole and fell on top of him," Tracy said, adding she was not 100 per cent sure. ^8
As the bike rolled on top of him the blood vessels to his left arm were crushed. ^9 He had still been able to stagger to the house and tell staff. ^10 Surgeons called the damage repaired and the neck injury not dangerous. ^11 Dr Bob Paul, medical director, said the ventilator tube, which they had hoped to take out today, would have to stay for another 24 hours. ^12
== a5 | Harbour Sunday Post | 2004-01-04 | Robbie owes life to bodyguard
No more quadbikes for Robbie Ashcombe, the rock singer and reality TV pioneer, who stopped breathing in a crash on his and lay in a coma for eight days. ^1
On December 8 the 272 kilogram ATV flipped at his estate in Buckinghamshire, southern England, and came down on top of Ashcombe, 55, fracturing his collarbone, a neck vertebra and eight ribs, a British Sunday paper reported. ^2 A ventilator kept him going for a week. ^3
"When I came round I was so muddled you could have told me I was hanging upside down in a kilt," the ex-Grey Vesper frontman said in the interview, with The Sunday Mirror. ^4 "I'll never get near one of those damn bikes again." ^5
He posed at the estate with a brace round his neck and his left arm in a sling, and credited his life to Dan Hutton, the bodyguard who gave him mouth-to-mouth resuscitation two times. ^6
On Christmas Eve, the tabloid said, he signed himself out of hospital; with his wife, Maureen, he will stay in Britain until doctors let him fly home to Los Angeles. ^7
== a6 | Sunday Lantern | - | Robby's brush with death caught on film
Here is bodyguard Dan Hutton bringing Robby Ashcombe back from the dead as the star lies gravely hurt beside his crashed quad bike. ^1
Dan, 45, leans over to give the kiss of life, and a cameraman can be heard muttering "Oh, my God!" ^2 Skid marks show in the grass near the two men's bikes. ^3 An MTV crew shooting The Ashcombes took the pictures, which have had their first showing on US TV. ^4
Robby, 55, wore no helmet when he crashed in December, hurtling round his estate at Halford St Peter, Bucks. ^5 Eight broken ribs, a punctured lung, concussion, a crushed vertebra and a smashed collarbone put him in a coma for eight days. ^6 "I'd had absolutely no drugs or drink," the ex-Grey Vesper frontman said. ^7
Dan told US presenter Carol Mercer: "I see the bike strike some berms, and it starts to bounce with Robby hanging on. ^8 The back of the bike comes off the ground, flinging him over the handlebars. ^9 As the bike tumbles, he gets tangled and rolls with it. ^10 I turned him round and put my head on his chest. There was no breath, no heartbeat. ^11 His tongue had dropped deep in his throat so I cleared it and breathed four short breaths in his mouth." ^12
The singer breathed, then stopped once more, and Hutton had to resuscitate him again. ^13 "He was the strangest blue colour," he said. ^14
== a7 | The Evening Courier | - | Robby crash: the first picture
Film of Robby Ashcombe's return from the dead has been on television for the first time. ^1
His bodyguard gives him the kiss of life only seconds after the dreadful quad bike crash. ^2 That minder, Dan Hutton, saved him, said Ashcombe's wife Maureen. ^3 The accident came in December while MTV was filming The Ashcombes, with the pair's children Tracy and Joel. ^4 "Oh my God!" the cameraman says; skid marks show in the grass. ^5
America saw the footage last night, with an interview in which Maureen, 51, sat beside the Grey Vesper singer in his neck brace. ^6
Ashcombe, 55, broke his collarbone, a vertebra in the neck and eight ribs at his £3 million estate in Buckinghamshire. ^7 Emergency surgery and two weeks of intensive care followed. ^8
"I see the bike strike some berms [ridges of earth] and it starts to bounce, and Robby's hanging on," Mr Hutton, 44, said. ^9 "But the back end of the bike comes up, flinging him forward and over the handlebars." ^10 He watched the bike come down on the star. ^11 "As the bike's tumbling and he's tumbling, he somehow gets tangled in the bike, and he's rolling with the bike," he said. ^12 "I turned him round and I put my head on his chest, and I hear - no breath, no heartbeat, nothing." ^13
"His tongue had dropped deep inside his throat, so I cleared it with my finger, and I remember breathing in his mouth, four short breaths." ^14 The singer, who has no memory of being revived twice, went "the strangest blue colour" when his breathing stopped again, Mr Hutton said. ^15
== facts
- singer / first name | name | disagree | Robby Ashcombe @ a1.1 a2.1 a3.1 a4.1 a6.1 a7.1 | Robbie Ashcombe @ a5.1 | conflicts: 0-1
- singer / age | age | agree | 55 @ a1.2 a2.8 a3.2 a4.2 a5.2 a6.5 a7.7
- injuries / broken ribs | count | disagree | six @ a1.2 a3.2 | eight @ a2.2 a2.5 a4.4 a5.2 a6.6 a7.7 | conflicts: 0-1
- injuries / collarbone | other | refine | broken collarbone @ a1.2 a2.2 a3.2 a4.4 a5.2 a7.7 | fractured left collarbone @ a2.5 | smashed collarbone @ a6.6
- injuries / neck vertebra | other | refine | broken neck vertebra @ a1.2 a3.2 a7.7 | cracked or fractured neck vertebra @ a2.2 a2.5 a4.4 a5.2 | crushed vertebra @ a6.6
- injuries / lungs | other | refine | bleeding into the lungs @ a1.6 a3.3 | punctured lung @ a6.6
- injuries / what the collarbone pressed on | other | refine | major artery @ a1.5 a3.3 | blood vessel @ a2.3
- injuries / arm affected | other | refine | his arm @ a1.5 | left arm @ a2.3 a4.9 a5.6
- injuries / danger | status | agree | not life-threatening @ a1.4 a3.6
- injuries / neck fracture, how serious | status | agree | no major worry @ a2.6 | not dangerous @ a4.11
- estate / village | place | disagree | Halford St Peter @ a1.3 a6.5 | Halford St Giles @ a3.4 a4.7 | conflicts: 0-1
- estate / county | place | disagree | Buckinghamshire @ a1.3 a2.2 a3.4 a5.2 a6.5 a7.7 | Berkshire @ a4.7 | conflicts: 0-1
- estate / value | money | disagree | US$3 million (A$4 million) @ a4.7 | £3 million @ a7.7 | conflicts: 0-1
- hospital / name | name | agree | Hexley Park Hospital @ a1.7 a2.3 a3.6 a4.4
- hospital / town | place | agree | Slough @ a1.7 a2.3 a3.6
- treatment / emergency surgery | status | agree | emergency surgery @ a1.1 a2.1 a3.2 a4.2 a7.8
- treatment / time on the ventilator | duration | refine | on a ventilator @ a2.1 a2.4 a4.2 | a week @ a5.3
- treatment / coma | duration | agree | eight days @ a5.1 a6.6
- accident / date | date | refine | 2003-12-08 @ a5.2 | 2003-12 @ a6.5 a7.4
- accident / vehicle | other | agree | quad bike (ATV) @ a1.1 a2.1 a3.1 a4.1 a5.2 a6.1 a7.2
- accident / how help came, his state after the crash | other | disagree | struggled free and staggered to the house to raise the alarm @ a3.9 a4.10 | stopped breathing, resuscitated by the bodyguard @ a5.1 a5.6 a6.13 a7.2 a7.15 | conflicts: 0-1
- accident / what the bike hit | other | disagree | something @ a2.7 | a hole hidden by grass @ a4.8 | berms, ridges of earth @ a6.8 a7.9 | conflicts: 1-2
- accident / bike landed on top of him | other | agree | bike came down on him @ a2.7 a4.8 a5.2 a7.11
- accident / speed | other | disagree | not that great a speed @ a3.8 | hurtling @ a6.5 | conflicts: 0-1
- singer / what he was resting from | other | agree | promotion of the duet with his daughter @ a1.8 a2.8 a3.5
- duet / title | name | agree | Seasons @ a2.8 a3.5
- daughter / name | name | agree | Tracy @ a1.8 a2.8 a3.5 a4.1 a7.4
- wife / name | name | agree | Maureen @ a2.7 a3.1 a5.7 a7.3
- wife / journey to his bedside | other | refine | flew in from Los Angeles @ a2.7 | rushed to the hospital @ a3.1 a3.6
- singer / former band | name | agree | Grey Vesper @ a1.9 a2.2 a3.4 a5.4 a6.7 a7.6
- medical director / name | name | agree | Bob Paul @ a2.4 a4.12
- MTV series / title | name | refine | MTV reality series on his family @ a1.9 | The Ashcombes @ a4.3 a6.4 a7.4
- bodyguard / name | name | agree | Dan Hutton @ a5.6 a6.1 a7.3
- bodyguard / age | age | disagree | 45 @ a6.2 | 44 @ a7.9 | conflicts: 0-1
- resuscitation / how often | count | agree | twice @ a5.6 a6.13 a7.15
- cameraman / exclamation | quote | refine | "Oh, my God!" @ a6.2 | "Oh my God!" @ a7.5
- footage / first shown | other | agree | on US television for the first time @ a6.4 a7.1 a7.6
- footage / skid marks in the grass | other | agree | skid marks in the grass @ a6.3 a7.5
- bodyguard / quote on the bike hitting berms | quote | disagree | "it starts to bounce with Robby hanging on" @ a6.8 | "it starts to bounce, and Robby's hanging on" @ a7.9 | conflicts: 0-1
- bodyguard / quote on the handlebars | quote | disagree | "The back of the bike comes off the ground, flinging him over the handlebars" @ a6.9 | "But the back end of the bike comes up, flinging him forward and over the handlebars" @ a7.10 | conflicts: 0-1
- bodyguard / quote on the tumbling | quote | disagree | "As the bike tumbles, he gets tangled and rolls with it" @ a6.10 | "As the bike's tumbling and he's tumbling, he somehow gets tangled in the bike, and he's rolling with the bike" @ a7.12 | conflicts: 0-1
- bodyguard / quote on no heartbeat | quote | disagree | "There was no breath, no heartbeat" @ a6.11 | "and I hear - no breath, no heartbeat, nothing" @ a7.13 | conflicts: 0-1
- bodyguard / quote on the tongue and breaths | quote | disagree | "His tongue had dropped deep in his throat so I cleared it and breathed four short breaths in his mouth" @ a6.12 | "His tongue had dropped deep inside his throat, so I cleared it with my finger, and I remember breathing in his mouth, four short breaths" @ a7.14 | conflicts: 0-1
- bodyguard / quote on the colour | quote | agree | "the strangest blue colour" @ a6.14 a7.15
- hospital / county | place | agree | Berkshire @ a2.3 a3.6
- injuries / blood vessels | other | refine | damaged blood vessel @ a2.2 a2.5 | blood vessels to the left arm crushed @ a4.9
- family / home in America | place | agree | Los Angeles @ a1.9 a5.7
