== a1 | The Second Fiddler | 2011-06-20 | Heavy drinking before he took the wheel, it seems
Of a 2007 Porsche 911 GT3, that is. ^1 And so Brent Fenn, among the young fools whom MTV's "Numbskulls" made famous for being fools, has moved on to the great reality show in the sky.
The crash that killed two came at about 2:38 a.m. on Route 322, near Potterville Pike in West Galen Township. ^2
CBS Philly got hold of the police report. By that account Fenn ran his Porsche into a wooded area, where it burst into flames. ^3 Injuries from the crash killed him and a passenger whom nobody has positively identified. ^4
Over the guardrail, into a tree, up in fire. ^5 Police think "speed could have been a contributing cause of the accident," which will stun you, I know. ^6
Then there is this: at 12:15 a.m., some two hours before he died, Fenn reportedly put a photo on Twitter that showed him drinking with two buddies. ^7
A reader adds that a BBC motoring programme once went into the rear-engined 911's habit of sliding sideways.
== a2 | Two Guys Bob and Weave | 2011-06-20 | Fenn's finest deed still to come?
Numbskulls star Brent Fenn left us early this morning, around 3 a.m., when he crashed his 2007 Porsche off Route 322 in West Galen, PA. ^1
You will have heard by now about the speed he is alleged to have been doing (100+ mph). ^2 You will have heard, too, of the picture he tweeted only hours earlier, he and two buddies at a bar, drinking and visibly drunk. ^3
Driving drunk is an awful thing, no argument. For once, though, let's not dwell on what he did wrong, and let's not jab at a dead man on Twitter (ahem, Walter Egan, you creep). ^4 Take it rather as a reminder to hold life dear and keep to the laws that protect us.
He was a very funny man, and not only Numbskulls fans looked up to him. A friend texted me today that Fenn was his favorite of the lot because of the beard and the BMX riding. Not two weeks ago I watched him and Pete-O on "A Minute on the Clock" and caught myself cheering aloud in my living room.
A bit of my childhood died today.
== a3 | Cine y Tablas | - | Muere a los 34 años Brent Fenn, de «Numbskulls»
Brent Fenn was killed in a traffic accident in Pennsylvania this Monday, June 20. ^1 Fame had come to the actor through the MTV series «Numbskells» and the two films that its success brought about. ^8 He had just turned 34, having been born in Ohio on June 11, 1977. ^2
TMZ reported on its site that Fenn "and an unidentified person died in the accident, which took place about 3 in the morning at Route 322 and New Street in the township of West Galen". ^3 Who was driving was unclear to begin with; the police report now says it was Fenn himself, in a Porche 911 GT3. ^4
The car seems to have caught fire after the accident. ^5 Hours later a tow truck came to fetch "the charred remains". Preliminary findings in the same police report point to excessive speed as a possible cause. ^6
A few hours before he died Fenn had posted on Twitter a photo of himself drinking with friends. ^7
This year «Near-Up» had opened in the United States with him in it, and two films will come out after his death.
== a4 | Stella Z. Ward | 2011-06-21 | When the bartender may be the numbskull
Walter Egan has been scorched for his tweet, "Buddies don't let numbskulls drink and drive," and Facebook has taken down his page under a flood of abuse. ^1 At my own risk, then: bartenders shouldn't let them either.
*Updated.* A good deal is known by now. Numbskulls star Brent Fenn, 34, and Nathaniel Barwell, his 30-year-old stuntman production assistant, died around 2:30 a.m. on Monday. ^2 Fenn's Porsche 911 GT3 struck a guard rail on Route 322 in Pennsylvania, careened off the road into the woods and burst into flames. ^3
He was doing 130 mph, said police, going by the skid marks. ^4 Toxicology reports confirm a blood alcohol level of 1.9, over twice the legal limit. ^5
Before that, Fenn and Barwell had been for around four hours with a small group of male friends at Donovan's of America, a bar in West Chester, Pa. ^6 At some stage Fenn tweeted a photo of himself smoking and drinking with two friends, of whom the one on the right is Nathanial Barwell. ^7
Eyewitnesses, mostly nameless, do not agree on how much he drank. One TMZ report counted two beers and three "girlie" shots, whatever those are. ^8 Another person is supposed to have called Fenn "hammered." ^9
The bar's manager, Tim O'Rourke, confirmed that he had been drinking, but: "He didn't appear to be drunk at the time he left," O'Rourke said. ^10
== a5 | Bitchy Celebs | - | Zap Ferrera blasts Walter Egan over Fenn's death
News came yesterday that Brent Fenn of Numbskulls had a fatal accident in the Porsche 911 he was driving. ^1 With him died Nathaniel Barwell, a 30 year-old production assistant on Numbskulls. ^2
The same night he had tweeted a photo of himself drinking, and he looked blitzed out of his skull. ^3 A source from the bar told TMZ that over the four hours he was there he had three beers and three shots, and that he left at 2:10 am, closing time. ^4 For a man of his build that does not sound like too much, but we cannot check it.
What caused the accident is still unknown, even if police call "speed" a factor; considering the state of the wreck, we may never find out. ^5 He may have swerved around something, or blown a tire. The circumstantial evidence says he was drunk. ^6
Movie critic Walter Egan tweeted what plenty of people have been saying, that "buddies don't let Numbskulls drive drunk." ^7 It's harsh. Fenn's friend Zap Ferrera answered by going off on Egan, and you can see why.
== a6 | Pond of Progress | 2011-06-24 | Celebrity death in my backyard
All anyone around here has talked about this week is the death of local celebrity Brent Fenn, star of the Numbskulls movies. I never saw one. But as his last night comes out piece by piece, it strikes closer to home.
The bar he drank in, Donovan's, was my own watering hole in the mid-1990's, under another name. ^1 With a buddy he then went to a Koko convenience store that I use now and again, and sat in the car while the friend bought sandwiches. From there he doubled back to the West Chester bypass. He got his $100,000 black Porsche 911 GT3 up to an estimated 135-145 mph, lost control, spun out and tore through a guard rail into the woods. ^2 It then burst into flames. ^3
Besides the reckless speed, his main trouble was a blood alcohol twice the legal limit. ^4 That comes of about three beers and eight shots in four hours. ^5 The police have cleared the bar, its bartender and waiter, since they did not know that fans were standing him drinks.
Chances are they never got to eat the sandwiches.
== a7 | Promi-Forum | - | Brent Fenn: wie betrunken war er?
In a road accident early on Monday morning in the US state of Pennsylvania, "Numbskulls" star Brent Fenn and a male passenger, not identified so far, lost their lives. ^1 Forensic doctors are now to establish how much alcohol each man had in his blood; when the results will be out is not known yet.
On the stuntman's last hours the reports differ. A picture he himself sent out over Twitter shows him on Sunday night, drinking with friends at Donovan's bar. ^2 The American internet service "TMZ" wrote that Fenn had six alcoholic drinks before he got behind the wheel. ^3
Statements about his drinking are at odds. One person at Donovan's said afterwards that Fenn was completely drunk; another insisted that the star was not too drunk to drive. ^4 To an employee of the bar he had not seemed drunk. ^5 "He was quite his old self," the employee said on "MTV News". ^6
A first official police report holds that excessive speed probably contributed to the accident. ^7
Pete-O, a close friend and co-star, wrote on Twitter that he did not know what to say, except that he loved Brent Fenn and would miss him a lot.
== facts
- crash / hour | date | disagree | about 02:38 @ a1.2 | about 03:00 @ a2.1 a3.3 | about 02:30 @ a4.2 | conflicts: 0-1, 1-2
- crash / day | date | refine | 2011-06-20 @ a2.1 a3.1 a4.2 | Monday @ a7.1 | the day before publication @ a5.1
- car / model | name | disagree | 2007 Porsche 911 GT3 @ a1.1 | 2007 Porsche @ a2.1 | Porche 911 GT3 @ a3.4 | Porsche 911 GT3 @ a4.3 a6.2 | Porsche 911 @ a5.1 | conflicts: 0-2, 1-2, 2-3, 2-4
- crash / spot on the road | place | refine | Route 322 near Potterville Pike @ a1.2 | Route 322 @ a2.1 a4.3 | Route 322 and New Street @ a3.3
- crash / township | place | agree | West Galen @ a1.2 a2.1 a3.3
- car / speed | quantity | disagree | 100+ mph @ a2.2 | 130 mph @ a4.4 | 135-145 mph @ a6.2 | conflicts: 1-2
- driver / blood alcohol | quantity | refine | 1.9, over twice the limit @ a4.5 | twice the limit @ a6.4
- driver / drinks taken | count | disagree | two beers and three shots @ a4.8 | three beers and three shots @ a5.4 | three beers and eight shots @ a6.5 | six drinks @ a7.3 | conflicts: 0-1, 0-2, 0-3, 1-2, 2-3
- driver / time in the bar | duration | agree | four hours @ a4.6 a5.4 a6.5
- bar / name | name | refine | Donovan's of America @ a4.6 | Donovan's @ a6.1 a7.2
- driver / whether he was drunk | status | disagree | drunk @ a2.3 a4.9 a5.3 a5.6 a7.4 | not drunk, or not too drunk to drive @ a4.10 a7.4 a7.5 | conflicts: 0-1
- passenger / identity | name | disagree | not identified @ a1.4 a3.3 a7.1 | Nathaniel Barwell @ a4.2 a5.2 | Nathanial Barwell @ a4.7 | conflicts: 1-2
- passenger / age | age | agree | 30 @ a4.2 a5.2
- photo / friends drinking with him | count | refine | two @ a1.7 a2.3 a4.7 | friends @ a3.7 a7.2
- photo / when it was sent | date | refine | 2011-06-20, 12:15 a.m. @ a1.7 | hours before the crash @ a2.3 a3.7 | Sunday night @ a7.2
- car / after the impact | status | agree | in flames @ a1.3 a3.5 a4.3 a6.3
- crash / cause the police suspect | other | agree | speed @ a1.6 a3.6 a5.5 a7.7
- Egan's tweet / wording | quote | disagree | buddies don't let numbskulls drink and drive @ a4.1 | buddies don't let Numbskulls drive drunk @ a5.7 | conflicts: 0-1
- MTV series / title | name | disagree | Numbskulls @ a2.1 a4.2 a5.1 a7.1 | Numbskells @ a3.8 | conflicts: 0-1
