== a1 | Buzz Murmur | 2011-05-20 | "Iron Duke" Ronny Slater dies in Florida crash
TMZ reports that the 58-year-old athlete lost his grip on his Jeep Wrangler after a heart attack. ^1
The car went off its course and struck a tree on the far side of the road. ^2 Slater was dead a few minutes after they got him to the hospital. ^3 His wife Gail, in the passenger seat, came away with only minor injuries. ^4
Born Ronald Dario Zuppo, he first appeared in 1985. ^5 Superstardom followed fast, thanks to spectacular wins over some of the biggest names of the business, Titan Brogan and Nick Blair among them.
"Ooh yeah!" was his catchphrase, and few figures in professional wrestling were ever as flamboyant. ^6
== a2 | Gotham Tabloid | - | 'Iron Duke' Ronny Slater killed in Florida car wreck
One-time wrestling champ Ronny "Iron Duke" Slater died this morning in Seminole, Fla., after what may have been a heart attack at the wheel, authorities said. ^1
The Florida Highway Patrol confirmed the death of the outsize star, Ronald Dario Zuppo by birth, and said he lost control and crashed at about 10 a.m. ^2
He was 58. ^3
According to cops his 2009 Jeep Wranger swerved over a concrete median and hit a tree head on. ^4 Slater died of his injuries at Belmar Medical Center. ^5 Wife Gail, who was riding with him, had "minor injuries," police say. ^6
Both had their seatbelts on, and alcohol played no part. ^7 His family told cops that a heart attack killed him; investigators want an autopsy before naming the exact cause. ^8
In more than two decades on the WWE, WCW and TNA shows he collected over 20 championships, along with fame for his getups and his "Ohhhh Yeahhh." ^9
Titan Brogan, his rival of old, tweeted: "I'm utterly devastated, after over 10 years of not speaking with Ronny, we've finally begun to speak and communicate. ^10
"I just hope that Ronny's happy and in a better place and we miss him. TB." ^11
== a3 | Steady Reader | - | Famed pro wrestler "Iron Duke" dies in crash
ST. PETERSBURG, Fla. - A car crash near his home in Seminole, Florida, on Friday ended the life of Ronny "Iron Duke" Slater, one of the greats of professional wrestling, the Florida Highway Patrol said. ^1
Investigators believe that the gaudily dressed, husky-voiced champion with the cry "oooh, yeah!" lost control of his 2009 Jeep Wrangler in the morning. ^2 Slater, 58, went over a concrete barrier, into the lanes of oncoming traffic, and head-on into a tree. ^3 A nearby hospital is where he died, says the crash report. ^4
Certain media quoted his brother to the effect that he had a heart attack while driving. ^5 The patrol answered that only an autopsy could confirm this. ^6 Alcohol was not involved, authorities said. ^7
Seat belts were worn both by the wrestler, legally Ronny Dario Zuppo, and by his passenger, his wife Patricia. ^8 She suffered minor injuries. ^9
WWE had him under contract from 1985 to 1993, years of bouts with Titan Brogan and Micky "The Viper" Longship. ^10 He won two WWE Championships and two World Heavyweight Championships, and was Intercontinental Champion for 14 months. ^11
"WWE is grieved to learn of the passing of one of the finest Superstars of his era," the company's site said on Friday. ^12 "Our deepest condolences go out to his family and friends." ^13
== a4 | Channel Ten Bay News | 2011-05-20 | Iron Duke Ronny Slater dies in Seminole crash
Seminole, Florida -- Ten Bay News can confirm that wrestling star Iron Duke Ronny Slater, 58, died in a car crash in Seminole on Friday morning. ^1
A heart attack at the wheel was first reported by TMZ. ^2 Having told his next of kin, the Florida Highway Patrol confirmed the death; he may have had a "medical event," FHP says, but that awaits an autopsy. ^3
Its first report has a 2009 Jeep Wrangler heading west on SR-694 and going out of control just past 113th Street North. ^4 The Jeep climbed the raised concrete divider, crossed the eastbound lanes and hit a tree head-on. ^5
Troopers say the wrestler's wife, Patricia Zuppo, went to Harborfront Medical Center with minor injuries and has been released since. ^6
Slater's real name was Ronald Dario Zuppo. ^7 People know him by bandana, sunglasses and "Ohhh yeah!" ^8
WWE's statement on his death reads: "WWE is grieved to learn of the passing of one of the finest Superstars of his era, Ronny Zuppo, a.k.a. Ronny 'Iron Duke' Slater. ^9 Zuppo was under contract with WWE from 1985 to 1993 and held both the WWE and Intercontinental Championships. ^10 Our deepest condolences go out to his family and friends. ^11 We wish a quick recovery to his wife Gail." ^12
== a5 | Elm Street Wizard | 2011-05-20 | Iron Duke Ronny Slater dead after car accident; he was 58
Ronny Slater, the Iron Duke, died in Florida on Friday morning after, it is reported, a heart attack at the wheel sent his Jeep Wrangler across the median and into a tree. ^1 He was 58. ^2
Riding with him was his second wife, Gail Dunne, who had minor injuries, the Florida Highway Patrol told TMZ, where the news broke. ^3 His brother, the wrestler Denny Zuppo, confirmed to the site that the man born Ronald Dario Zuppo was dead. ^4
[Updated, 12:05 p.m.: It was a heart attack, Denny Zuppo told TMZ. ^5 The patrol's report has Slater losing control "for reasons unknown," and a heart attack cannot be confirmed before an autopsy.] ^6
The pair wed last May and had just marked their first anniversary. Slater's death came at Belmar Medical Center in Belmar, Fla. ^7 Both reportedly had seatbelts on. ^8
"He had so much life in his eyes & in his spirit, I just hope that he's happy and in a better place and we miss him," fellow wrestler Titan Brogan wrote on Twitter on Friday. ^9 "We miss him a lot. I feel terrible about the ten years of having no communication." ^10
His first wife Isabel Mulrenan, known in the ring as Miss Isabel, died of an overdose in 2003, eleven years after their divorce.
== a6 | ES Newsdesk | - | Pro wrestler "Iron Duke" dies
Ronny Slater, the professional wrestler called "Iron Duke", is dead. The Florida Highway Patrol says that a crash near his home killed him. ^1
He lost control, police report, went over a concrete median and into traffic coming the other way, and ended in a tree. ^2 Slater had suffered a heart attack while driving. ^3 Rushed to the Belmar Medical centre in Tampa, Florida, he did not survive his injuries. ^4
His wife was in the car too, and walked off with minor injuries, according to police. ^5 Each had a seat belt on. ^6 For now the police do not suspect alcohol or drugs. ^7 Slater was 58. ^8
Fame came to him in 1985, when his colourful outfits and "ooh yeah" got people looking. ^9 Many still call his 1987 match against Micky Longship the best WWF fight of all. He took two WWF championships in his career. ^10
== a7 | Dominion Weekly | - | Ronny "Iron Duke" Slater dies
Wrestling legend Ronny "Iron Duke" Slater is reported dead. On Friday morning at around 9:25 he was at the wheel of his 2009 Jeep Wrangler on a Florida highway. ^1 He suffered a heart attack, lost control, and the Jeep crossed a concrete median before it "ran head-on into a tree." ^2
They took him to Belmar Medical Center, where his injuries killed him. ^3 Gail, his wife, was in the car as well, but had only "minor injuries" and was looked after at another hospital. ^4
Slater, 58, started out with the WWF in 1985 and was loved for his cry of "Ooooooh Yeaaaahhhh!" ^5
== facts
- crash / hour | date | disagree | about 10:00 @ a2.2 | about 09:25 @ a7.1 | conflicts: 0-1
- crash / day | date | refine | Friday morning @ a3.1 a7.1 | 2011-05-20 @ a4.1 a5.1 | this morning @ a2.1
- wrestler / age | age | agree | 58 @ a1.1 a2.3 a3.3 a4.1 a5.2 a6.8 a7.5
- crash / town | place | refine | Seminole, Florida @ a2.1 a3.1 a4.1 | Florida @ a5.1 a7.1
- car / model | name | disagree | Jeep Wrangler @ a1.1 a5.1 | 2009 Jeep Wrangler @ a3.2 a4.4 a7.1 | 2009 Jeep Wranger @ a2.4 | conflicts: 0-2, 1-2
- heart attack / certainty | status | refine | suffered one @ a1.1 a6.3 a7.2 | possible @ a2.1 a4.3 a5.1 | not confirmed before an autopsy @ a2.8 a3.6 a4.3 a5.6
- wrestler / titles won | count | refine | over 20 championships in all @ a2.9 | two WWE Championships @ a3.11 a6.10 | the WWE championship @ a4.10
- car / what it ran into | other | agree | a tree @ a1.2 a2.4 a3.3 a4.5 a5.1 a6.2 a7.2
- hospital / name | name | refine | Belmar Medical Center @ a2.5 a5.7 a6.4 a7.3 | a nearby hospital @ a3.4 | the hospital @ a1.3
- hospital / town | place | disagree | Belmar @ a5.7 | Tampa @ a6.4 | conflicts: 0-1
- wife / name | name | disagree | Gail @ a1.4 a2.6 a4.12 a7.4 | Gail Dunne @ a5.3 | Patricia @ a3.8 | Patricia Zuppo @ a4.6 | conflicts: 0-2, 0-3, 1-2, 1-3
- wife / injuries | status | agree | minor @ a1.4 a2.6 a3.9 a4.6 a5.3 a6.5 a7.4
- couple / seat belts | status | agree | both worn @ a2.7 a3.8 a5.8 a6.6
- crash / alcohol | status | agree | not a factor @ a2.7 a3.7 a6.7
- wrestler / legal name | name | disagree | Ronald Dario Zuppo @ a1.5 a2.2 a4.7 a5.4 | Ronny Dario Zuppo @ a3.8 | conflicts: 0-1
- wrestler / start of his fame | date | agree | 1985 @ a1.5 a3.10 a4.10 a6.9 a7.5
- WWE / its statement | quote | refine | grieved to learn of the passing of one of the finest Superstars of his era @ a3.12 a3.13 | the same, longer, with a wish for his wife @ a4.9 a4.10 a4.11 a4.12
- Brogan / silence between them | duration | refine | over 10 years @ a2.10 | ten years @ a5.10
- Brogan / farewell tweet | quote | disagree | "I just hope that Ronny's happy and in a better place and we miss him. TB." @ a2.11 | "He had so much life in his eyes & in his spirit, I just hope that he's happy and in a better place and we miss him," @ a5.9 | conflicts: 0-1
