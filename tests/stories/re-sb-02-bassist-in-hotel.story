== a1 | Lothian Post | - | Metal bassist dead in US hotel
Peter Grove, who played bass in Slagnut, has died in the United States, where his body was discovered in a hotel room. ^1
The 38-year-old was found by an employee of the Town Plaza Hotel in Des Moines, Iowa, a police statement said. ^2 Officers do not suspect foul play. ^3 Today a post-mortem examination is to be carried out. ^4
More than one million copies were sold of the group's 1999 debut, which bore its own name. ^5 In 2006 the band, notorious for grotesque masks, received a Grammy: best metal performance, for the song Before I Regret. ^6
In Pollstar's Top 20 of concert tours for 2009 Slagnut came 18th. ^7 The Des Moines area is where most of its members were raised. ^8
== a2 | Capital City Courier | - | Slagnut founder discovered dead in Urbandale
The death of one of the men in Slagnut, among the loudest and best-known bands to come out of Iowa, is being looked into by Urbandale police. ^1
An employee of TownePlace Suites at 8800 Northgate Drive in Urbandale came upon Peter Derrick Grove, 38, of Johnston at around 10:50 a.m. Monday, according to police. ^2 A founding member, he handled the bass in the Grammy-winning Des Moines act. ^3
Nothing pointed to foul play, although the inquiry goes on, police said. ^4 Urbandale police Sgt. Don Disley said an autopsy with toxicology tests would be done today. ^5
Hotel spokesman Craig Dibble said Grove took the room in the extended-stay hotel on Saturday and should have left today. ^6 Relatives who got no answer from him by phone rang the staff on Monday morning and asked them to check, Disley said. ^7 He was alone, and employees dialed 911. ^8 What brought Grove to the hotel the sergeant would not say. ^9
The staff had noticed nothing unusual, and knew him from earlier stays as quiet and respectful, Dibble said. ^10
Born in Los Angeles, Grove was one of two members not from Iowa. ^11 Friends say that he and his wife, Brenda, had a child on the way. ^12
== a3 | Vana'diel Boards | - | Slagnut member has died
Early Monday morning (May 24), reports say, one of Slagnut's founders, bass player Peter Grove, turned up dead in a hotel room in Iowa. ^1 He had reached the age of 38. ^2
Police, according to the Capital City Courier, were called to the TownePlace Suites hotel in Urbandale shortly before 11 a.m. once an employee had found the body. ^3 The paper was told that nothing suggests foul play, but that the case is not closed and an autopsy will follow on Tuesday. ^4 Toxicology will be done too. ^5 A spokesperson at Roadhouse Records, the band's label, confirmed the news to MTV News. ^6
Known better as #2 or "The Hog", after the mask he had on at concerts, Grove set the group up in 1995 with Sean "Joker" Callahan and Jody Jorgensen, both still in it. ^7 No one else had ever been its bass player. ^8 Of its four albums the last, All Faith Is Gone from 2008, entered the Billboard chart at No. 1. ^9
His plan for the band's break was to play in the supergroup Ave!, he said this year. ^10
In 2003 he was arrested over drugs when a traffic accident in Des Moines led police to a little marijuana, cocaine and a pair of syringes in his car; the charges were dropped in the end. ^11
== a4 | Sound Herald | - | Police find no sign of crime in bassist's death
DES MOINES, Iowa — The man who played bass in the Grammy-winning metal band Slagnut, Peter Grove, was found dead on Monday in a hotel room, and police said nothing indicated foul play. ^1
It was an employee of the TownePlace Suites in Urbandale, a Des Moines suburb, who found the 38-year-old, their statement said. ^2 An autopsy was set for today. ^3
"Peter Grove was an amazing person on and off stage. ^4 He will be missed by many including myself," Jakob Shaddock, who sings in Papa Beetle, said late on Monday. ^5
For "a couple days" Grove had been living at the hotel, said Urbandale Sgt. Don Disley, and would say no more. ^6 His home was in Johnston, a suburb close by. ^7 At Roadhouse Records Anny Scarlatto, a publicist, confirmed the death without any comment. ^8
Masks, aggression and dark lyrics are the mark of Slagnut, whose 1999 debut of the same name sold some 2 million copies. ^9 Most of its men grew up around Des Moines. ^10
"It's a crushing loss," said Andy Hull, music director at the rock station Laser 101.1, who put their acquaintance at 10 years. ^11
In 2006 "Before I Regret" earned the band the Grammy for best metal performance. ^12
== a5 | Gulf Times Leisure | 2010-05-25 | Masked metal band loses bassist
LOS ANGELES - Slagnut, the masked, Grammy-winning metal band whose members hit one another on stage and lovingly name their fans "vermin", has lost its bassist, who was found dead on Monday in a hotel close to its home town of Des Moines, Iowa, officials said. ^1
Co-founder Peter Grove was 38. ^2 How he died was unclear. ^3 A hotel employee discovered him in a TownePlace Suites hotel in Johnston, to the north of Des Moines. ^4 At the nearby Urbandale Police Department a spokesman spoke of no evidence of foul play and thought that more would be released on Tuesday, after an autopsy. ^5
Its latest album, "All Faith Is Gone" from 2008, led the charts in the United States and seven other countries, Finland and Sweden among them. ^6 "Before I Regret" brought the nine-man band a Grammy in 2004. ^7
"Peter Grove had a passion for music and a taste for the theatrical," said Noel Portman, who heads The Recording Academy. ^8
All of the members wear a grotesque mask and coveralls, and each has a number; Grove's was No. 2. ^9
== a6 | Clangor | - | Remembering Slagnut's Peter Grove
With a black mutant mask on, crossbars sealing the mouth in a mute scream, Peter Grove, the Slagnut bassist who was found dead in an Urbandale, Iowa hotel yesterday aged 38, was quite a sight on stage. ^1
"I knew his bass playing from Slagnut and Undina before we met," Shawn Clarke, who plays guitar in 3 Drops of Blood, told us. ^2
Today's autopsy showed no cause of death, Urbandale police said to the Capital City Courier. ^3 Police added that foul play was not indicated, and that Grove had been dead several hours by the time the body was found. ^4 Toxicology results, which may need as long as four to six weeks, are awaited. ^5
He leaves his pregnant wife, Brenda, whose first child with him is due in September, and his mother, who was the one that phoned the hotel and asked for her son's room to be checked. ^6
Few people are aware that Grove co-founded Slagnut together with percussionist Sean 'Joker' Callahan. ^7
== facts
- bassist / name | name | refine | Peter Grove @ a1.1 a3.1 a4.1 a5.2 a6.1 | Peter Derrick Grove @ a2.2
- bassist / age | age | agree | 38 @ a1.2 a2.2 a3.2 a4.2 a5.2 a6.1
- discovery / day | date | refine | Monday (May 24) @ a3.1 | Monday @ a2.2 a4.1 a5.1 | yesterday @ a6.1
- discovery / hour | date | disagree | around 10:50 a.m. @ a2.2 | early morning @ a3.1 | shortly before 11 a.m. @ a3.3 | conflicts: 0-1 1-2
- hotel / name | name | disagree | Town Plaza Hotel @ a1.2 | TownePlace Suites @ a2.2 a3.3 a4.2 a5.4 | conflicts: 0-1
- hotel / town | place | disagree | Des Moines @ a1.2 | Urbandale @ a2.2 a3.3 a4.2 a6.1 | Johnston @ a5.4 | conflicts: 0-2 1-2 0-1
- body / found by | other | agree | an employee @ a1.2 a2.2 a3.3 a4.2 a5.4
- foul play / sign | status | agree | none @ a1.3 a2.4 a3.4 a4.1 a5.5 a6.4
- autopsy / day | date | refine | today @ a1.4 a2.5 a4.3 a6.3 | Tuesday @ a3.4 a5.5
- debut album / year | date | agree | 1999 @ a1.5 a4.9
- debut album / copies sold | count | disagree | more than one million @ a1.5 | some 2 million @ a4.9 | conflicts: 0-1
- Grammy / year | date | disagree | 2006 @ a1.6 a4.12 | 2004 @ a5.7 | conflicts: 0-1
- Grammy / song | name | agree | Before I Regret @ a1.6 a4.12 a5.7
- Grammy / category | other | agree | best metal performance @ a1.6 a4.12
- band members / where they grew up | place | agree | the Des Moines area @ a1.8 a4.10
- bassist / role in founding | other | refine | founding member @ a2.3 a3.1 | co-founder @ a5.2 a6.7
- founders with him / names | name | refine | Sean "Joker" Callahan and Jody Jorgensen @ a3.7 | Sean 'Joker' Callahan @ a6.7
- police sergeant / name | name | agree | Don Disley @ a2.5 a4.6
- hotel stay / length | duration | refine | since Saturday @ a2.6 | a couple days @ a4.6
- call to the hotel / who rang | other | refine | relatives @ a2.7 | his mother @ a6.6
- bassist / home | place | agree | Johnston @ a2.2 a4.7
- wife / name | name | agree | Brenda @ a2.12 a6.6
- wife / expecting | status | refine | a child on the way @ a2.12 | first child due in September @ a6.6
- toxicology tests / planned or awaited | status | agree | part of the inquiry @ a2.5 a3.5 a6.5
- label / name | name | agree | Roadhouse Records @ a3.6 a4.8
- label / who confirmed | name | refine | a spokesperson @ a3.6 | publicist Anny Scarlatto @ a4.8
- last album / title | name | agree | All Faith Is Gone @ a3.9 a5.6
- last album / year | date | agree | 2008 @ a3.9 a5.6
- bassist / number in the band | quantity | agree | 2 @ a3.7 a5.9
- death / cause | status | agree | unclear @ a5.3 a6.3
- last album / chart position | quantity | refine | No. 1 on Billboard @ a3.9 | led the charts in the United States and seven other countries @ a5.6
- case / reported by | name | agree | Capital City Courier @ a3.3 a6.3
- discovery / call | other | refine | employees dialed 911 @ a2.8 | police were called @ a3.3
- band / masks | other | agree | masks @ a1.6 a4.9 a5.1 a5.9
