== a1 | The Sovereign | - | Nine hurt after US punk band's coach drops from viaduct on A36
Torrential rain, a viaduct, and a tour bus that went over it: the members and crew of a US punk rock band are now recovering in hospital. ^1
Contessa, who come from Savannah, Georgia, were on tour in Britain and Europe when their coach broke through a safety barrier and dropped 30ft (9m). ^2
Two people, the driver among them, were stuck in the wreck, the emergency services said. ^3 These two were the worst hurt, with multiple fractures; once cut free they were taken to Fernhay Hospital in Bristol. ^4 The other seven, who had lighter injuries, went to the Royal Union Hospital in Bath, the ambulance service said. ^5
The band is made up of Todd Haisley, Nicholas Evans, Rob Bagnoli and Curtis Stickle. ^6 They had played Bristol last night, and were on the road to a gig in Southampton when it happened, at 11.30am, where Ironbell Hill in Bath meets the A36. ^7
"Contessa were in a bad bus accident last night near Bath, England," the band's spokesman said. ^8 "Band and crew are getting better at local hospitals. All the tour dates are postponed until further notice." ^9
Barry Webb, 61, a site manager at work on a house at the foot of the hill, was one of the first there; he and others found the driver hanging out of the front window. ^10 When they had helped him out, the driver spoke of a problem with the steering. ^11
"It bends a lot at the top of the hill, so they were going fairly slow," Mr Webb said. ^12
== a2 | Belle Tribune | 2012-08-15 | Contessa's tour bus falls 30 ft near Bath
A tour bus in use by the band Contessa fell 30 ft (10 m) from a viaduct near Bath in the UK, and two of the people in it were badly hurt. ^1
The call to the emergency services took them to Ironbell Hill in Abbots Combe, at the A36 junction, at 11:30 BST. ^2 Firemen had to free two passengers with multiple fractures, and seven others had slight injuries. ^3
What was left of the band's European tour has been cancelled. ^4
On Tuesday evening the group played The Shearing in Bristol, and it was due in Southampton later today. ^5 "We are very sorry to tell you that Contessa were in a very serious road accident earlier today and cannot play the Chatterboxes tonight," the promoter said. ^6
Contessa, formed in Savannah, Georgia, in 2003, has toured all over Europe and the United States. ^7
About nine people were on the coach when it left the road, according to an Avon and Somerset Police spokesman. ^8 Of the two with multiple fractures, one was brought to Fernhay Hospital in Bristol and the other to the Royal Union Hospital in Bath. ^9
== a3 | Global Dispatch Desk | - | Band lives through horrific 30-ft plunge in Britain
US punk metal band Contessa was in a bus that tipped over a viaduct and dropped 30 feet in England today in foul weather, BBC News reported, citing local officials; several people were seriously hurt. ^1
Of the nine passengers, two have fractures and the remaining seven were hospitalized as well, with slight injuries. ^2 Nobody was killed.
It took place near the southwestern city of Bath while the group was heading to Southampton for a concert tonight with the Chatterboxes, the BBC said. ^3 That concert is off, clearly, and the rest of the European tour has been put on hold, the managers said, according to The Guardian. ^4
The heavy metal group was formed in 2003 and calls Savannah, Georgia, home. ^5
Witnesses heard the bus crash through the safety barrier of the cliff in a massive downpour; it landed upright in the gully, with the driver trapped outside the front. ^6 He and one other had to be cut out, and one person was stuck for an hour. ^7
Barry Webb, a site manager who got there among the first, said it was not clear what had gone wrong. ^8 "Maybe the brakes failed at the bottom or, as the driver told one of my lads, the steering failed and he couldn't make the bend; I can't say," he said, according to the Mirror. ^9
== a4 | Lagan Evening Post | - | 'We believed we were going to die'
Failed brakes caused the accident in which an American rock band's tour bus went down a viaduct, says its guitarist, who has now told the story in full. ^1
Todd Haisley of Contessa was on the German-registered coach that broke through a safety barrier in pouring rain on August 15 and fell 30ft. ^2 He was hurled into the windscreen, and has a badly broken arm and leg. ^3
The group, from Savannah in Georgia, was going from Bristol to a Southampton gig during the British part of its European tour. ^4 There were nine people in the coach when it came off the road where Ironbell Hill meets the A36 near Bath, at about 11.30am. ^5
In his first statement since, on the band's website, Haisley said: "Our bus lost its brakes completely on a terribly steep, 12%-grade hill in Abbots Combe." ^6 They had no option, he said, but to strike a guardrail at the foot of the hill at some 50mph. ^7 Rail and trees gave way like matches, and the coach "dropped more than 30 feet" from the viaduct. ^8
== a5 | Tomes of Riff | 2012-09-01 | News: tour bus crash for Contessa
Contessa, the sludge metal band native to Georgia, had a tour bus crash in Bath. ^1 The bus had been going through heavy rain for hours on the A36 and Ironbell Hill when, around 11:30 am GMT, it skidded off a 30 foot viaduct. ^2 All nine people went to the hospital, two of them with serious injuries. ^3
They had come from a concert in Bristol and were bound for one at the Chatterboxes in Southampton. ^4 Twelve fire trucks, four ambulances, an air ambulance and the police were sent out, and the whole road was closed. ^5
== a6 | Brian's Rock Hour | 2012-08-16 | Contessa bus crash: further details
There are new details on the Contessa bus crash outside Bath, England, on Tuesday night, in which people from the band and the crew were hurt. ^1
The bus went over a safety barrier and off a viaduct in heavy rain and fell 30 feet, the London Evening Standard says. ^2 Two people, one of them the driver, were caught in the wreckage and had the worst injuries, with multiple fractures; the remaining seven are said to be less badly off. ^3
Witnesses told the paper that the driver was hanging out of the front of the coach with his legs trapped. ^4
Band and crew are getting better in local hospitals, and every tour date has been postponed. ^5
Update, from the band: "Todd Haisley has a broken left arm and left leg. ^6 Curtis Stickle and Rob Bagnoli each have fractured vertebrae. ^7 All three are still in the hospital as we write." ^8 Nick Evans has been treated and let go. ^9 Of the five crew members on board, three have been released too and one is still having tests; the driver of the bus is in critical condition. ^10
== a7 | The Sky Is Falling | 2012-08-17 | Punk rockers break their backs, driver fights for life
The driver is still critical and members of a US punk rock band have broken backs after their tour bus went down a viaduct near Bath. ^1
Contessa, of Savannah, Georgia, were touring Britain and Europe when the bus crashed on Wednesday in heavy rain. ^2
"Todd Haisley has a broken left arm and left leg," a spokesman for the band said. ^3 "Curtis Stickle and Rob Bagnoli each have fractured vertebrae. ^4 All three are still in the hospital as we write." ^5
While those three and the driver were kept in, the band's singer, Nick Evans, has been discharged. ^6 So have three of the five crew members who were aboard the German-registered vehicle. ^7
== facts
- crash / date | date | disagree | 2012-08-15 @ a2.6 a4.2 a7.2 | 2012-08-14 @ a6.1 | conflicts: 0-1
- crash / hour | date | disagree | 11.30am @ a1.7 a4.5 | 11:30 BST @ a2.2 | 11:30 am GMT @ a5.2 | at night @ a1.8 a6.1 | conflicts: 0-3 1-2 1-3 2-3
- fall / height | quantity | refine | 30ft (9m) @ a1.2 | 30 ft (10 m) @ a2.1 | 30 feet @ a3.1 a4.2 a5.2 a6.2 | more than 30 feet @ a4.8
- crash / place | place | refine | where Ironbell Hill meets the A36 @ a1.7 a2.2 a4.5 | a viaduct near Bath @ a7.1 | near Bath @ a3.3 | outside Bath @ a6.1
- crash / cause | other | disagree | a problem with the steering @ a1.11 | the brakes or the steering @ a3.9 | failed brakes @ a4.1 a4.6 | conflicts: 0-2
- weather / kind | other | agree | heavy rain @ a1.1 a3.6 a4.2 a5.2 a6.2 a7.2
- coach / people on board | count | refine | nine @ a3.2 a4.5 a5.3 | about nine @ a2.8
- injured / number with lesser injuries | count | agree | seven @ a1.5 a2.3 a3.2 a6.3
- injured / number with serious injuries | count | agree | two @ a1.4 a2.3 a3.2 a5.3 a6.3
- the two worst hurt / hospital | place | disagree | both to Fernhay Hospital in Bristol @ a1.4 | one to Fernhay Hospital, the other to the Royal Union Hospital in Bath @ a2.9 | conflicts: 0-1
- Southampton concert / what the Chatterboxes are | other | disagree | the venue @ a2.6 a5.4 | the band they were to play with @ a3.3 | conflicts: 0-1
- journey / route | place | refine | from Bristol to Southampton @ a1.7 a2.5 a4.4 a5.4 | to Southampton @ a3.3
- tour / status | status | disagree | postponed @ a1.9 a6.5 | cancelled @ a2.4 | put on hold @ a3.4 | conflicts: 0-1 1-2
- band / home | place | refine | Savannah, Georgia @ a1.2 a2.7 a3.5 a4.4 a7.2 | Georgia @ a5.1
- band / year of forming | date | agree | 2003 @ a2.7 a3.5
- band / genre | other | refine | punk rock @ a1.1 a7.1 | punk metal @ a3.1 | heavy metal @ a3.5 | rock @ a4.1 | sludge metal @ a5.1
- coach / way through the barrier | other | refine | broke through it @ a1.2 a3.6 a4.2 | went over it @ a6.2
- driver / where he was found | other | refine | hanging out of the front window @ a1.10 | trapped outside the front @ a3.6 | hanging out of the front with his legs trapped @ a6.4
- driver / condition | status | agree | critical @ a6.10 a7.1
- coach / speed | quantity | refine | fairly slow at the top of the hill @ a1.12 | some 50mph at the foot of the hill @ a4.7
- Haisley / injuries | other | refine | a broken arm and leg @ a4.3 | a broken left arm and left leg @ a6.6 a7.3
- Stickle and Bagnoli / injuries | other | agree | fractured vertebrae @ a6.7 a7.4
- Evans / condition | status | agree | discharged @ a6.9 a7.6
- crew / number released | count | agree | three of five @ a6.10 a7.7
- coach / registration | other | agree | German @ a4.2 a7.7
- Webb / occupation | other | agree | site manager @ a1.10 a3.8
- trapped / number | count | agree | two @ a1.3 a2.3 a3.7 a6.3
