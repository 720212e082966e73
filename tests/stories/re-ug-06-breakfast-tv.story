== a1 | Gulf Coast Juice | - | Devin Gray smashes window after morning interview, runs off shirtless
Devin Gray truly lost it on Tuesday at Good Morning America: he stormed off the set, allegedly broke out a window with a chair and left the building with no shirt on, all because Dawn Richards would not stop asking about that time he beat up ex-girlfriend Amaya. ^1
Had the two singers seen one another since the restraining order was relaxed, Richards asked for a start. ^2 Gray replied: "I mean, not really. ^3 It's not really a big thing to me now as far as that situation. ^4 I think I'm past that in my life. ^5 I think today's the record day so that's what I'm centered on. ^6 Everybody go get that record." ^7 Two more tries by Richards drew from him that he is "centering on this record. ^8 Definitely, this record is what I want them to talk about and not things that happened two years ago." ^9
He got up, did Yes 4x from the new album F.A.M.A., then stamped off the stage. ^10 According to ABC News there followed a row from his green room, bad enough for the hair and makeup people to call security. ^11 After a shirtless Gray had confronted a producer, a broken window was found in his dressing room, whose glass had gone down on the New York street. ^12 Before security heard of it he was out in Times Square, still without a shirt. ^13 On Twitter he said "I'm so over people bringing this past s--- up!!!" ^14
== a2 | Anchor Desk | - | After 'GMA' interview Devin Gray goes wild at Times Square studio
Somewhat awkward, wasn't it, this morning's talk of Dawn Richards with singer Devin Gray on "Good Morning America"? ^1 A week ago Richards was held to have been too soft on Lance Forrest; that criticism should now rest for a while. ^2 She pushed Gray on his arrest and on the restraining order that came after he beat his girlfriend, the singer Amaya, and however clumsily he tried to move on to his new album, she did not give way. ^3
When the interview was done and the cameras were off, Gray went wild. ^4 TMZ reports that he hurled a chair through the window of his "GMA" dressing room and confronted a segment producer on his way out of the building. ^5 Why he also tore his shirt off before storming out is anyone's guess. ^6 One more performance was to be taped for ABC's website; needless to say, it was not. ^7
ABC News has issued this statement: "As always, we ask questions that are relevant and timely, and that's what we did in this interview with Mr. Gray." ^8
== a3 | Scoopwood | 2011-03-22 | Devin Gray runs amok at GMA
UPDATE: According to Dawn Richards, she and other staff of GMA talked to Devin ahead of the interview, asked if "a few questions" on the Amaya incident would be all right, and got his yes. ^1
Backstage at Good Morning America Devin Gray had a fit of rage, and not because the bagels ran out. ^2 Host Dawn Richards had wanted to know in the interview how he has got over the Amaya incident. ^3 It was "not a big thing" any longer, Gray said, and he has "passed that" point in his life. ^4 He is on probation for it to this day. ^5
What TMZ hears from ABC insiders is that he went backstage afterwards, flipped out, yelled and smashed a window of his dressing room. ^6 The hair and makeup crew got worried, and ABC security was called. ^7 He ripped off his shirt, too. ^8
Soon he was on Twitter: "I'm so over people bringing this past s**t up!!! ^9 Yet we praise Johnny vance and other celebs for there bulls**t." ^10 That was deleted within ten minutes and gave way to: "All my fans!!! ^11 This record is for you and only you!!! ^12 I'm so tired of everyone else!! ^13 Honestly!! ^14 I love team gusty!!" ^15
Glaziers arrived shortly to mend the window, from which shards had dropped on the street at 43rd and Broadway. ^16 It was a chair that Gray broke it with, ABC security told TMZ. ^17
== a4 | Capital Caller | 2011-03-22 | Good Morning America! Devin Gray erupts at ABC
R&B star Devin Gray, no stranger to trouble, stormed off the set of ABC's "Good Morning America" this morning and smashed a window in anger after co-host Dawn Richards had interviewed him. ^1 What enraged him were her questions on his 2009 assault upon his former girlfriend, Amaya, and on his probation. ^2 He had come to push a new album and tried to talk music, but Richard's continued with the assault and the restraining order it led to. ^3
"Have you seen each other, been around each other?" she asked. ^4
"I mean, I mean not really. ^5 It's not really a big thing to me now, as far as that situation. ^6 I think I'm past that in my life and I think today is the record day, so that's what I'm centering on," said Gray. ^7
Seeing him more and more agitated, she changed over to the meaning of his title, "F.A.M.A." ^8 "Forgiving all my adversaries," was his answer. ^9 "And definitely fans are my all," he went on. ^10
Reportedly he then stormed off the set, burst angrily into his dressing room and began to scream. ^11 With a chair he smashed its large window, and security was called immediately. ^12 When it got there, he and his team had left the building, and he was seen ranting outside the Times Square studio. ^13
== a5 | Pollypedia | 2011-03-22 | Report: Devin Gray wrecks 'Good Morning America' set, breaks window
On the morning his new album was launched, things soon went wrong for Devin Gray. ^1 He was at Good Morning America (ABC) to be interviewed by co-host Dawn Richards and to perform two songs from F.A.M.A. ^2 From the first performance he reportedly went off in a rage; he wrecked his dressing room and stormed out with no shirt, before the last one was due. ^3
The Huffington Post says that the first question at once was on the now "relaxed" restraining order which came of the domestic abuse incident with Amaya in February 2009. ^4 "I mean, it's not really a big thing to me now, as far as that situation, and I think today's the record day, that's what I'm centered on," he answered. ^5 The letters of his title, he explained next, stand for "forgiving all my adversaries" and "fans are my all" alike. ^6 Dawn came back to Amaya, and he to the album. ^7
Once the interview and "Yes 4x" were over he left the stage and flew into a rage in his dressing room. ^8 It may have been a chair that he broke a window with before he left shirtless, TMZ reports. ^9 TMZ also says that Dawn had asked him to approve the questions in advance. ^10 During the whole interview and the song, mind you, he kept his composure. ^11
ABC News has not confirmed if the chair was thrown by Gray or by one of his party. ^12 UPDATE: It now reports that a cooler was thrown and the window of the dressing room shattered. ^13
== a6 | Star Hum | 2011-03-22 | Devin Gray freaks out, breaks window, tears shirt off
This morning on the set of Good Morning America, Devin Gray lost his cool in a big way: questions on his assault on Amaya ended with him tearing his shirt off and, so it is reported, breaking a window backstage. ^1 Dawn Richards had peppered him with them, and whenever he turned to his album, the talk turned back to his troubles with the law. ^2
Of what came afterwards, off camera, TMZ writes: "Gray freaked out, storming into his dressing room and screaming so loud, the people in hair and makeup became scared and called security ... one source present tells us he smashed a window in his dressing room, and the glass shattered and some shards fell onto 43rd and Broadway." ^3
In the interview he at last broke in on Richards with "I think this record is what I want people to hear. ^4 Definitely this RECORD is what I want people to talk about, and not things that happened two years ago." ^5 A performance that he owed ABC's website he skipped. ^6
Only hours before he had tweeted: "Everybody look at good morning America!!!!" ^7 Afterwards he tweeted, then deleted, "I'm so over people bringing this past s**t up!!! ^8 Yet we praise Johnny vance and other celebs for there bulls**t," and followed it with a vague "All my fans!!! ^9 This record is for you and only you!!! ^10 I'm so tired of everyone else!! ^11 Honestly!! ^12 I love team gusty!!" ^13
== a7 | Channel Nine Metro | - | Devin Gray flips out after live interview
Much talk about an album that comes to stores this week, praise from a judge for his recovery: things looked like a comeback for the embattled Devin Gray. ^1 Then he gave a live interview on Tuesday morning. ^2
Gray, 21, reportedly flipped out after it, at the studios of "Good Morning America" in Midtown. ^3 Again and again ABC's Dawn Richards had asked about his assault on Amaya, his girlfriend then, when he was there for "F.A.M.A.," which came out on Tuesday. ^4 He ducked and brought the talk back to the release. ^5
It was in the GMA greenroom later that he threw a tantrum and broke a window, insiders of the show said, so that producers had to summon building security. ^6 TMZ, which had the first picture of the damage, says that glass fell onto 43rd and Broadway. ^7 No one was reported injured. ^8 Gray then tore off his shirt, confronted a "GMA" producer and accused the show of having set him up. ^9 Still shirtless he came out on Times Square into a swarm of paparazzi. ^10
As TMZ reported, Richards later revealed that Amaya was a topic he knew of; producers had briefed him that "a few questions" on the assault could not be avoided. ^11
Gray is still on probation for that 2009 assault. ^12 Soon he tweeted: "I'm so over people bringing this past sh*t up!!! ^13 Yet we praise Johnny vance and other celebs for there bull****!" ^14 That post was deleted later. ^15
== facts
- interview / day | date | refine | Tuesday @ a1.1 a7.2 | this morning @ a2.1 | 2011-03-22 @ a4.1 a6.1
- singer / name | name | agree | Devin Gray @ a1.1 a2.1 a3.2 a4.1 a5.1 a6.1 a7.1
- interviewer / name | name | refine | Dawn Richards @ a1.1 a2.1 a3.1 a4.1 a5.2 a6.2 a7.4 | Richard's @ a4.3
- interviewer / role | other | refine | host @ a3.3 | co-host @ a4.1 a5.2
- show / name | name | refine | Good Morning America @ a1.1 a2.1 a3.2 a4.1 a5.2 a6.1 a7.3 | GMA @ a3.1 a7.6
- window / room | place | disagree | dressing room @ a1.12 a2.5 a3.6 a4.12 a5.13 a6.3 | greenroom @ a7.6 | conflicts: 0-1
- window / what broke it | other | disagree | a chair @ a1.1 a2.5 a3.17 a4.12 a5.9 | a cooler was thrown @ a5.13 | conflicts: 0-1
- window / who broke it | other | refine | Gray @ a1.1 a2.5 a3.6 a3.17 a4.1 a5.9 a6.3 a7.6 | Gray or one of his party @ a5.12
- window / where the glass fell | place | refine | the New York street @ a1.12 | 43rd and Broadway @ a3.16 a6.3 a7.7
- security / who called it | other | disagree | hair and makeup people @ a1.11 a6.3 | it was called @ a3.7 a4.12 | producers @ a7.6 | conflicts: 0-2
- security / came too late | other | agree | Gray was gone @ a1.13 a4.13
- noise / what alarmed people | other | refine | a row @ a1.11 | screaming @ a3.6 a4.11 a6.3
- shirt / off | other | agree | without a shirt @ a1.1 a2.6 a3.8 a5.3 a6.1 a7.9
- confrontation / with whom | other | refine | a producer @ a1.12 a7.9 | a segment producer @ a2.5
- tweet / bringing the past up | quote | refine | I'm so over people bringing this past s--- up!!! @ a1.14 | I'm so over people bringing this past s**t up!!! @ a3.9 a6.8 | I'm so over people bringing this past sh*t up!!! @ a7.13
- tweet / praise for others | quote | refine | Yet we praise Johnny vance and other celebs for there bulls**t @ a3.10 a6.9 | Yet we praise Johnny vance and other celebs for there bull****! @ a7.14
- tweet / fate | status | agree | deleted @ a3.11 a6.8 a7.15
- tweet / when deleted | date | refine | within ten minutes @ a3.11 | later @ a7.15
- second tweet / fans | quote | agree | All my fans!!! This record is for you and only you!!! @ a3.11 a3.12 a6.9 a6.10
- second tweet / end | quote | agree | I'm so tired of everyone else!! Honestly!! I love team gusty!! @ a3.13 a3.14 a3.15 a6.11 a6.12 a6.13
- answer / not really | quote | disagree | I mean, not really. @ a1.3 | I mean, I mean not really. @ a4.5 | I mean, it's not really @ a5.5 | conflicts: 0-1, 0-2, 1-2
- answer / big thing | quote | disagree | It's not really a big thing to me now as far as that situation @ a1.4 a4.6 | not a big thing @ a3.4 | I mean, it's not really a big thing to me now, as far as that situation @ a5.5 | conflicts: 0-1, 1-2
- answer / past that | quote | disagree | I think I'm past that in my life @ a1.5 a4.7 | passed that @ a3.4 | left out between the two sentences @ a5.5 | conflicts: 0-2
- answer / record day | quote | disagree | I think today's the record day so that's what I'm centered on @ a1.6 | and I think today is the record day, so that's what I'm centering on @ a4.7 | and I think today's the record day, that's what I'm centered on @ a5.5 | conflicts: 0-1, 0-2, 1-2
- answer / sentence before it | quote | disagree | centering on this record @ a1.8 | I think this record is what I want people to hear @ a6.4 | conflicts: 0-1
- answer / what to talk about | quote | disagree | Definitely, this record is what I want them to talk about and not things that happened two years ago @ a1.9 | Definitely this RECORD is what I want people to talk about, and not things that happened two years ago @ a6.5 | conflicts: 0-1
- answer / letters of the title | quote | agree | forgiving all my adversaries @ a4.9 a5.6
- answer / other meaning of the title | quote | agree | fans are my all @ a4.10 a5.6
- Gray / behaviour in the interview | status | disagree | more and more agitated @ a4.8 | kept his composure @ a5.11 | conflicts: 0-1
- Gray / when he flew into a rage | date | refine | after interview and song @ a1.10 a1.11 a5.8 | after the interview @ a2.4 a3.6 a7.3
- Gray / song performed | name | agree | Yes 4x @ a1.10 a5.8
- Gray / performance missed | other | refine | one for ABC's website @ a2.7 a6.6 | the last of two songs @ a5.3
- Gray / where he went without a shirt | place | agree | Times Square @ a1.13 a4.13 a7.10
- studio / place | place | refine | Times Square @ a4.13 | Midtown @ a7.3
- album / title | name | agree | F.A.M.A. @ a1.10 a4.8 a5.2 a7.4
- album / release | date | refine | Tuesday @ a7.4 | 2011-03-22 @ a5.1 | this week @ a7.1
- Amaya / relation | status | agree | former girlfriend @ a1.1 a2.3 a4.2 a7.4
- assault / date | date | refine | two years ago @ a1.9 a6.5 | 2009 @ a4.2 a7.12 | 2009-02 @ a5.4
- restraining order / status | status | agree | relaxed @ a1.2 a5.4
- restraining order / topic of the interview | other | agree | asked about @ a1.2 a2.3 a4.3 a5.4
- restraining order / when it was raised | other | agree | first question @ a1.2 a5.4
- Gray / probation | status | agree | on probation @ a3.5 a4.2 a7.12
- questions / who spoke to him beforehand | other | disagree | Richards and other staff @ a3.1 | Richards @ a5.10 | producers @ a7.11 | conflicts: 1-2
- questions / asked or told | other | disagree | asked for his consent @ a3.1 a5.10 | told that they could not be avoided @ a7.11 | conflicts: 0-1
- questions / repeated | other | agree | asked again @ a1.8 a2.3 a4.3 a5.7 a6.2 a7.4
- questions / a few | quote | agree | a few questions @ a3.1 a7.11
