== a1 | Star Nibbler | - | Drummer and party DJ in burn unit after jet goes down
Two well-known passengers, the drummer Tyson Porter and the party-circuit turntablist Eric Silverstein, alias DJ EL, are alive after a private Learjet crashed on departure from a South Carolina airport on Friday night. ^1 Both lie in an area hospital's burn unit and are rated critical. ^2 Four others who were flying with them lost their lives, and no names have been given so far. ^3
They had shared a bill with Barry Tennell, once the voice of Joan's Affliction, and Kevin DeVane. Whether those two had boarded was unknown at first; an update, drawn from various accounts, says that Tennell and DeVane are well and had not been on the flight. ^4
Maureen Lorgen of the FAA said six people were on the jet, which was leaving a little before midnight when the tower reported sparks. ^5 It ran off the runway, she went on, and smashed up on a road close by. ^6 Van Nuys in California was where it was bound. ^7
The burn center is in Augusta, Georgia, some 75 miles to the southwest of Columbia, according to hospital spokeswoman Ruth Klees. ^8
"It's simply awful and tragic," was the comment of Rob Noble, mayor of Columbia. ^9
== a2 | Comet Girls | 2008-09-20 | Stun-141 drummer badly hurt as jet crashes
What sad news to wake up to! Stun-141 drummer Tyson Porter and his pal DJ EL, real name Eric Silverstein and once engaged to Nicolette Ritter, were gravely injured when their plane came down early this morning. ^1 Word is that Porter has serious burns and reached the hospital by helicopter. ^2
The National Transportation Safety Board counts four dead, two of them crew and two passengers, in the Learjet that crashed shortly after it had taken off in Columbia, South Carolina. ^3 The Quill Burn Center in Augusta, Georgia, took the pair in on Saturday. ^4
On Friday night Porter, DJ EL, Kevin DeVane and Barry Tennall had given a free concert in Columbia for TYSDJ-EL. ^5 DeVane and Tennell did not fly with them. ^6
A local man, Walter Evans, was on the highway beside the airport and told the station WIS News 10 of a ball of fire crossing the road. ^7 To get to "the two guys that looked to have been tossed on the highway" he had to step through burning fuel, he said. ^8 The two were running about and tearing off their clothes to put themselves out, and told him that four more were inside. ^9
== a3 | Palmetto Wire | 2008-09-20 | Four killed in South Carolina jet crash; drummer, DJ hurt
WEST COLUMBIA, S.C. - A fiery Learjet crash that killed four people left former Stun-141 drummer Tyson Porter and the celebrity DJ EL in critical condition, authorities said Saturday, only hours after the two had played to thousands of college students. ^1
Officials gave the number of people on board as six and the time as just before midnight on Friday, when controllers saw sparks as the plane set out. ^2 It shot past the runway's end, tore through antennas and a fence and stopped on an embankment on the far side of a five-lane highway, in flames, said Peggy Dorsman of the National Transportation Safety Board. ^3
Porter and DJ EL, whose name is Eric Silverstein, are being treated at a burn center in Augusta, Ga., about 75 miles southwest of Columbia, said Ruth Klees, who speaks for the hospital. ^4
The county coroner named the dead passengers as Kyle Potter, 29, of Studio City, Calif., and Martin Quill, 25, of Los Angeles. ^5 The pilot was Laura Hemmon, 31, of Anaheim Hills, and the co-pilot Peter Stark, 52, of Carlsbad. ^6 Potter worked as Porter's assistant, while Quill guarded the musician. ^7
Van Nuys, Calif., was the destination of the jet, whose owner is a California charter firm, Premier Exec Aviation. ^8
"It's simply awful and tragic," Columbia Mayor Rob Noble said. ^9
== a4 | National Morning News | 2008-09-20 | Rocker and DJ critical after fatal takeoff
Tyson Porter, formerly of the pop-punk group Stun-141, and Eric Silverstein, better known as DJ EL, are in a hospital, critical and severely burned, because a Learjet crashed on Friday as it took off from Columbia, S.C. ^1
Four people died. ^2 Lexington County Coroner Gary O. Garman identified pilot Laura Hemmon, 31, of Anaheim Hills, Calif., and co-pilot Peter Stark, 52, of Carlsbad; the Associated Press gave the other names, Kyle Potter, 29, of Studio City, and Martin Quill, 25, of Los Angeles. ^3
Airport spokeswoman Lynn Dugan said Porter, 32, and Silverstein, 35, freed themselves from the plane before any rescuers came. ^4 The Walter B. Quill Burn Center in Augusta, Ga., has them, its spokeswoman Ruth Kleez told this network. ^5
As TYS$DJ-EL the pair had appeared at a free show, paid for by T-Mobile, in the Six Corners district. ^6 Kevin DeVane and Barry Tennell of Joan's Affliction were on the bill as well; Tennell was not on the jet, his manager Paul Katz confirmed. ^7
== a5 | Gossip Minx | 2008-09-22 | DJ EL and Tyson Porter live through jet crash
A Learjet with six aboard, among them Tyson Porter and DJ EL, crashed while lifting off from an airport in Columbia, South Carolina, after midnight Friday. ^1 All four of the rest were killed. ^2
Porter, who used to drum in Stun-141 and had his own MTV series, Meet the Porters, had played a free college event on Friday night with DJ EL, Kevin DeVane and the former Joan's Affliction singer Barry Tennell. ^3
At 32, Porter is in a burn center in Augusta, Georgia, some 75 miles southwest of Columbia; so is DJ EL, 35, born Eric Lewis Silverstein. ^4 "Both are in critical but steady condition," says Ruth Klees of the Walter B. Quill Burn Center. ^5 Silverstein came by air and Porter by road, she adds, so they did not arrive together. ^6
The coroner Gary Garman and his deputy Kevin Latree list the dead: pilot Laura Hemmon, 31, co-pilot Peter Stark, 52, security guard Martin Quill, 25, of Los Angeles, and Porter's assistant Kyle Potter, 29, from Los Angeles too. ^7
The jet went through a fence near Highway 302, over the road and up an embankment before flames filled it. ^8
Dr. Collins says both have second- and third-degree burns, that healing can last up to a year and that he expects them to recover fully. ^9 Porter's burns are on the torso and lower body, DJ EL's on the arms and part of the head. ^10
== a6 | Campus News Notes | - | Drummer burned in deadly crash
Two A-list names were critically hurt and four people killed in a plane crash on Saturday. ^1
Only Tyson Porter, 32, who drummed for the punk band Stun-141, and the popular DJ EL, 35, actual name Eric Silverstein and ex-fiance of Nicolette Ritter, came out alive. ^2 The New York Times gives the dead as Kyle Potter, 29, Martin Quill, 25, pilot Laura Hemmon and co-pilot Peter Stark, Californians all. ^3
Earlier, says the BBC, the two had been on stage in Columbia as TYSDJ-EL. ^4 Soon after it taxied down the runway the plane had what officials guess to be a blown tire; it then rolled off the runway and burst into flames. ^5
Doctors expect both to get better, though that may take as much as a year. ^6 Porter has second- and third-degree burns on the lower half of his body, while for Silverstein it was mostly the hands, torso and head. ^7
== a7 | Hurry Press | 2008-09-22 | Burst tire may be behind celebrity jet crash
Columbia, SC - A "tire blowout" may have started the crash that killed four people last Friday and badly hurt DJ EL (Eric Silverstein) and Tyson Porter, the National Transportation Safety Board has said. ^1 It came only moments before the jet, bound for Van Nuys, California, would have lifted off from Columbia's airport. ^2 Doctors in Augusta, Georgia, told reporters on Sunday that the drummer and the DJ, both critical with extensive burns, ought to recover completely. ^3
The crew heard a tire go and tried to break off the takeoff, but could not stop the aircraft on the runway, NTSB spokeswoman Peggy Dorsman told the Associated Press. ^4 It was 11:53 p.m. on Friday. ^5 Past the runway's end the Learjet hit light towers and a mass of antennas. ^6 Dead are pilot Laura Hemmon, 31; co-pilot Peter Stark, 52; Kyle Potter, 29, Porter's personal assistant; and Martin Quill, 25, security guard for the musicians. ^7
Someone who saw it told NBC about "a ball of fire crossing the road near the airport" and two men, both burning, who patted out each other's flames. ^8 Porter is burned on the torso and lower body, DJ EL on the arms and a portion of the head. ^9
== facts
- crash / day | date | disagree | 2008-09-19 @ a3.2 a4.1 a7.5 | Friday night @ a1.1 | 2008-09-20 @ a2.1 | Saturday @ a6.1 | conflicts: 0-2 0-3 1-2 1-3
- crash / hour | date | disagree | shortly before midnight @ a1.5 a3.2 | 11:53 p.m. @ a7.5 | after midnight @ a5.1 | early in the morning @ a2.1 | conflicts: 0-2 0-3 1-2 1-3
- crash / stage of the flight | other | disagree | on takeoff @ a1.1 a4.1 a5.1 | shortly after takeoff @ a2.3 | before lifting off, when takeoff was aborted @ a7.2 a7.4 | conflicts: 1-2
- crash / number killed | count | agree | 4 @ a1.3 a2.3 a3.1 a4.2 a5.2 a6.1 a7.1
- jet / people on board | count | agree | 6 @ a1.5 a3.2 a5.1
- jet / destination | place | agree | Van Nuys, California @ a1.7 a3.8 a7.2
- both / recovery time | duration | agree | up to a year @ a5.9 a6.6
- jet / where it came to rest | place | refine | on a nearby road @ a1.6 | on an embankment across the highway @ a3.3 a5.8
- drummer / transport to hospital | other | disagree | by air @ a2.2 | by road @ a5.6 | conflicts: 0-1
- drummer and DJ / ages | age | agree | 32 and 35 @ a4.4 a5.4 a6.2
- DJ / parts burned | other | disagree | arms and part of the head @ a5.10 a7.9 | hands, torso and head @ a6.7 | conflicts: 0-1
- drummer / parts burned | other | refine | torso and lower body @ a5.10 a7.9 | lower half of the body @ a6.7
- both / condition | status | refine | critical @ a1.2 a3.1 a4.1 a7.3 | critical but stable @ a5.5
- burn center / distance | quantity | agree | about 75 miles southwest of Columbia @ a1.8 a3.4 a5.4
- hospital spokeswoman / name | name | disagree | Ruth Klees @ a1.8 a3.4 a5.5 | Ruth Kleez @ a4.5 | conflicts: 0-1
- assistant / age and home | place | refine | 29, of Studio City @ a3.5 a4.3 | 29, of Los Angeles @ a5.7 | 29 @ a7.7 | 29, Californian @ a6.3
- mayor / comment | quote | agree | It's simply awful and tragic @ a1.9 a3.9
- cause / suspicion | other | agree | tire blowout @ a6.5 a7.1
- singer on the bill / name | name | disagree | Barry Tennell @ a1.4 a2.6 a4.7 a5.3 | Barry Tennall @ a2.5 | conflicts: 0-1
- duo / name | name | disagree | TYSDJ-EL @ a2.5 a6.4 | TYS$DJ-EL @ a4.6 | conflicts: 0-1
