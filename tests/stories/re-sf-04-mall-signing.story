== a1 | Channel 5 Metro News | 2009-11-21 | Wyler fever turns to mayhem at the mall
Chaos was what became of a teenage singer's planned appearance at the Harrison Field Mall on Friday. ^1 ^2 The mall's spokeswoman said that a store by the name of Verity was to hold a signing with tween idol Dustin Wyler in the afternoon. ^3
About three thousand pre-teen girls and parents, by estimate, had camped at the mall since 7:00 a.m. for the 15-year-old, who was to sign CDs and perform. ^4 ^5 ^6 ^7
Then, say investigators, the crowd surged, and so much pushing and shoving broke out that police were needed. Units came from the county and from Orchard City; the event was called off and the crowd dispersed.
Girls told of parents being pushed and of ten-year-olds standing alone outside; one said that a mom had broken her arm.
Kaylee Weissman and Brianna Eulle told our reporters that people would not listen to the police, that fights started and that at least one girl was tasered and led away. Injuries numbered four to five. ^8
On Twitter Wyler wrote that a member of his crew had been arrested. ^9 Police did make one arrest, that of Thomas B. Gallo, 44, of Hoboken, a senior vice president with Harbor Loud Jam Records. ^10 ^11
Nassau police say he did not help to disperse the crowd: asked several times to go online and say that the event was off, he refused. ^12 In the end the label spread the word through Wyler's Twitter page. Charges were pending. ^13
== a2 | Popvision News | - | Stampede puts an end to Dustin Wyler's mall date
Dustin Wyler, 15, may have younger fans than most who top the charts, but on Friday (November 20) the "Two Times" singer found out that they can be quite as dangerous. ^1 ^2
At the Harrison Field Mall on Long Island, New York, fans set off a stampede by mistake, and a young girl ended up in the hospital. ^3 ^4
Moments later Wyler told his followers on Twitter: "The show at harrison mall is cancelled. please go home. the police have already arrested one person from my team. I dont want anyone hurt." ^5
TMZ, having talked to staff of an Abercrombie Kids store close to the melee, says somebody shouted, falsely, that Wyler was inside, upon which a flood of children ran there. Several fights are also alleged.
By 2:30 p.m. on Friday, Newsday reported, the crowds were so large and unruly that the Nassau County police were summoned. ^6 ^7 People had come for a performance at Verity, a clothing store for tweens, where Wyler was to sing from "My Planet", his eight-song CD, out since Tuesday. ^8 ^9 ^10
Many had stood in line for a day or more, and even after the girl was hurt a lot of them stayed in the mall, so Wyler took to Twitter while police tried to get them out. ^11 They were inside and in tears, the fan Samantha Adler told Newsday, and believed that he would still come.
== a3 | Boroughist | - | Tween idol draws chaos to L.I. mall; label man arrested
Dustin Wyler, whom we understand to be a tween sensation, was due at the Harrison Field Mall on Long Island yesterday. ^1 ^2 Thousands turned up to see the 15-year-old, and police had to cancel the thing. ^3 Newsday counts 3,000 young girls and their parents, who began to push and shove aggressively. ^4
Many of them, it seems, had been camping there since 9 a.m. for bracelets, and got restless. ^5 A 13-year-old told the Daily News: "People started yelling 'Dustin' and they rushed forward and the ropes gave way. ^6 Everyone was shoving, there was no space to breathe. ^7 I was literally on the ground." Another girl of the same age was more afraid of not getting in than of being trampled.
Police moreover arrested Thomas Gallo, senior vice president of Harbor Loud Jam, for "not cooperating." ^8 ^9 It appears that he had sent out messages that Wyler was signing autographs when the event had already been shut down. ^10 "We asked for his aid in getting the crowd to leave by sending out a Twitter message," said Nassau County Police Lt. Det. Brian Clark; apparently he did not do it. ^11 ^12 ^13 "By not working with us we feel he put lives in peril and the public at risk." ^14
Wyler tweeted "they are not letting me come into the mall. if you dont go I and my fans will be arrested as the police just told us" and "the show at harrison mall is cancelled. please go home. the police have already arrested one person from my team. I dont want anyone hurt." ^15
== a4 | Stagebook | 2009-11-23 | Dustin Wyler fans run wild, Harbor Loud Jam exec arrested
In droves fans came on Friday to see 15-year-old Dustin Wyler at the clothing store Verity, where he was going to sign copies of "My Planet", a debut album released on Nov. 17. ^1 ^2 ^3 ^4 ^5
The Associated Press put the crowd of young girls at nearly 3,000 and said that numerous fans had camped out with their parents before dawn, though the singer was not due until 4 p.m. ^6 ^7 The New York Post says it was three times as many people as the organizers had expected.
It was two hours before that time when the fans turned rowdy and started to push and shove each other. ^8 Five people went to the hospital with minor injuries, and Newsday adds that a police officer was slightly hurt too. ^9 ^10
"People started yelling, 'Dustin!' And they rushed forward and the ropes gave way," said Julie Renzi, 13, who was knocked down. ^11 "Everyone was shoving. There was no space to breathe." ^12
Police tried to close the event down and clear the mall. According to the Post it was a "near riot" that took two hours to settle.
Thomas Gallo, senior vice president of sales at Harbor Loud Jam Records, comes in with a tweet, or the want of one. ^13 ^14 "We asked for his aid in getting the crowd to leave by sending out a Twitter message," said Nassau County Police Det. Lt. Brian Clark. ^15 ^16 "By not working with us, we feel he put lives in peril and the public at risk." ^17
For refusing he was arrested. ^18 He was charged, Newsday says, with several misdemeanors: endangering the welfare of children, obstructing governmental administration, reckless endangerment and criminal nuisance. ^19
== a5 | Wired Ways | - | Man arrested for failure to tweet
No, nobody made this up. Dustin Wyler, a Canadian teen sensation, was to sign albums at the Harrison Field mall in Orchard City, N.Y., says Newsday. ^1 ^2
Thousands of teenage girls came to mob him, a sight so fearsome, maybe, that he never showed up. ^3 The Nassau County police grew worried that store windows might break.
So they turned to Thomas B. Gallo, a senior vice president at Wyler's record label, Harbor Loud Jam, and asked him to do what executives do in a crisis: tweet. ^4 ^5
He allegedly did no such thing and was arrested, with charges pending that police say could be criminal nuisance, endangering the welfare of a minor and obstructing government administration. ^6 ^7
"We asked for his aid in getting the crowd to leave by sending out a Twitter message," Brian Clark of the county police told the AP. ^8 ^9 "By not working with us, we feel he put lives in peril and the public at risk." ^10
Odd, then, that around the time of the arrest Wyler's account had a tweet that read: "they are not letting me come into the mall. if you don't go, I and my fans will be arrested, as the police just told us." ^11 Three minutes on came another, begging everyone to go.
All of it took place on Friday. ^12
== a6 | Pop Oracle | 2009-11-23 | Dustin Wyler's people and their Twitter trouble
So what did happen? It depends where you look. Thomas Gallo, senior VP of sales at Harbor Loud Jam, was arrested either because he sent messages over the Internet that Dustin Wyler was still signing autographs at Long Island's Harrison Field Mall, in spite of Friday's tween riot there, or, as Newsday and plenty of others have it, because he did not post a message telling the crowds to leave. ^1 ^2 ^3 ^4 ^5
It could take a while for this smoke to clear. What strikes us is that every charge brought by the Nassau police, namely endangering the welfare of a child, obstruction of governmental administration, reckless endangerment and criminal nuisance, has to do with Twitter being used or not used. ^6 A few years back that could hardly have happened.
Gallo's attorney, Todd Hellman, put out a statement today that calls the charges baseless and absurd, and his client a scapegoat. The mall and the police, it says, were not prepared and had no control of the event.
Wyler, for his part, carries on: some hours ago he wrote that he was about to go on stage in London.
== a7 | Law & Wires Review Blog | - | Not tweeting: a crime?
Around 2:30pm on Friday a signing by the teen pop star Dustin Wyler turned into a riot of teens, and police had to be called in. ^1 ^2 ^3 As they could not get hold of the situation quickly, they asked the VP of his label, Thomas B. Gallo, for a tweet that would cancel the event and send the crowd home. ^4 ^5 He failed to send one and was taken into custody, on the reasoning that "he put lives in peril and the public at risk." ^6 ^7
Arraigned on Saturday, Mr. Gallo pleaded not guilty to felony assault, endangering the welfare of a child, obstruction of governmental administration, reckless endangerment and criminal nuisance. ^8
Curiously, at 4:30pm Dustin's Twitter page does show a tweet in which he asks the fans to go.
== facts
- event / day | date | refine | Friday @ a1.2 a5.12 a6.5 a7.2 | 2009-11-20 @ a2.2 a4.1 | yesterday @ a3.2
- mall / name | name | agree | Harrison Field Mall @ a1.1 a2.3 a3.1 a5.2 a6.3
- store / name | name | agree | Verity @ a1.3 a2.8 a4.3
- Wyler / age | age | agree | 15 @ a1.6 a2.1 a3.3 a4.2
- event / kind | other | refine | signing CDs and performing @ a1.7 | performance @ a2.9 | signing albums @ a4.4 a5.1 | signing autographs @ a6.4 | signing @ a7.1
- crowd / size | count | refine | about 3,000 @ a1.4 | 3,000 @ a3.4 | nearly 3,000 @ a4.6 | thousands @ a5.3
- fans / waiting since | date | disagree | 7 a.m. @ a1.5 | a day or more @ a2.11 | 9 a.m. @ a3.5 | before dawn @ a4.7 | conflicts: 0-1 0-2 0-3 1-2 1-3 2-3
- crowd / injured | count | refine | four to five @ a1.8 | five and a police officer @ a4.10
- crowd / taken to hospital | count | disagree | a young girl @ a2.4 | five people @ a4.9 | conflicts: 0-1
- riot / hour | date | refine | by 2:30 p.m. @ a2.6 | two hours before 4 p.m. @ a4.8 | around 2:30 p.m. @ a7.3
- album / release | date | refine | 2009-11-17 @ a4.5 | Tuesday @ a2.10
- arrested man / name | name | refine | Thomas B. Gallo @ a1.10 a5.4 a7.4 | Thomas Gallo @ a3.8 a4.13 a6.1
- Gallo / position | other | refine | senior vice president @ a1.11 a3.9 a5.5 | senior vice president of sales @ a4.14 a6.2 | VP of the label @ a7.5
- Gallo / reason for the arrest | other | disagree | did not send or post a message that the event was off @ a1.12 a3.12 a4.18 a5.6 a6.4 a7.6 | sent messages that Wyler was signing autographs @ a3.10 a6.4 | conflicts: 0-1
- Gallo / charges | other | disagree | pending @ a1.13 | misdemeanors: endangering children, obstruction, reckless endangerment, criminal nuisance @ a4.19 | pending: criminal nuisance, endangering a minor, obstruction @ a5.7 | endangering a child, obstruction, reckless endangerment, criminal nuisance @ a6.6 | felony assault, endangering a child, obstruction, reckless endangerment, criminal nuisance @ a7.8 | conflicts: 1-4 3-4
- police spokesman / name | name | agree | Brian Clark @ a3.13 a4.16 a5.9
- Clark / quote on the Twitter message | quote | agree | "We asked for his aid in getting the crowd to leave by sending out a Twitter message" @ a3.11 a4.15 a5.8
- Clark / quote on lives in peril | quote | refine | "By not working with us, we feel he put lives in peril and the public at risk" @ a3.14 a4.17 a5.10 | "he put lives in peril and the public at risk" @ a7.7
- girl of 13 / quote on the ropes | quote | refine | "People started yelling 'Dustin' and they rushed forward and the ropes gave way" @ a3.6 | "People started yelling, 'Dustin!' And they rushed forward and the ropes gave way" @ a4.11
- girl of 13 / quote on breathing | quote | refine | "Everyone was shoving, there was no space to breathe" @ a3.7 | "Everyone was shoving. There was no space to breathe." @ a4.12
- Wyler / tweet on the cancellation | quote | agree | "The show at harrison mall is cancelled. please go home. the police have already arrested one person from my team. I dont want anyone hurt." @ a2.5 a3.15
- Wyler / tweet on not being let in | quote | refine | "they are not letting me come into the mall. if you dont go I and my fans will be arrested as the police just told us" @ a3.15 | "they are not letting me come into the mall. if you don't go, I and my fans will be arrested, as the police just told us" @ a5.11
- Wyler / tweet on the arrest | other | agree | one of his people arrested @ a1.9 a2.5 a3.15
- police force | name | agree | Nassau @ a1.12 a2.7 a3.13 a4.16 a5.9 a6.6
