== a1 | Paddock Daily | 2019-08-15 | Wade Lenhardt Jr.'s plane crashes
Thursday brought a plane crash at the Margaretton (Tenn.) Municipal Airport with former Monster Energy NASCAR Cup Series driver Wade Lenhardt Jr. aboard, together with his wife Beth, their one-year-old daughter Orla and the couple's dog. ^1 Two pilots were on the aircraft as well, and everybody lived through it with nothing worse than minor injuries, according to Shelley Lenhardt-Moser, the driver's sister. ^2
"I can confirm Wade, Beth & Orla as well as his two pilots were in a crash in Bristol TN this afternoon. ^3 Everybody is okay and has been brought to the hospital for further checks. ^4 We have no further details at this time. ^5 Thank you for your patience," Lenhardt-Moser wrote on Twitter. ^6
About 20 minutes separate Margaretton from Johnson City, Tenn., which with Bristol and Kingsport makes up the tri-cities of the area. ^7 The Carver County Sheriff's Office put the moment when the plane went off the end of the runway and caught fire at approximately 3:38 p.m. ET. ^8
Registered owner of the small plane was WL Motorsports, the NASCAR Xfinity Series team of which Lenhardt is a co-owner. ^9 That series is at nearby Bristol Motor Speedway on Friday night. ^10 Lenhardt gave up full-time Cup racing after the 2017 season and broadcasts for NBC Sports, with a Cup race at Bristol due on Saturday night. ^11
== a2 | Heft News | 2019-08-15 | Wade Lenhardt Jr. Plane Crash: Video and Photos You Need to See
A plane with semi-retired NASCAR driver Wade Lenhardt Jr., his wife Beth and Orla Jane, their 1-year-old, has crashed at the Margaretton Municipal Airport in Carver County, Tennessee, Margareton Fire Chief Gary Tanner said. ^1 Emergency crews went out at once, at around 3:40 p.m., when it was reported that a private plane had gone off the end of the runway and was on fire, which is how Airport Manager Ron Hagan described it. ^2
Aboard the private Cessna Citation were Lenhardt Jr, his wife, his daughter, the family dog, the pilot and one other passenger. ^3 It belongs, the FAA says, to WLM Air, LLC of Moorfield, North Carolina. ^4
Local stations heard from the Carver County Sheriff's Office that Lenhardt and all the passengers had been driven to Johnson City Medical Center with minor injuries. ^5 His own were said to be mere cuts and abrasions. ^6 Nobody died and no serious injury was reported. ^7
His sister, Shelly Lenhardt Moser, tweeted that her brother and the family were fine. ^8 "I can confirm Wade, Beth & Orla as well as his two pilots were in a crash in Bristol TN this afternoon. ^9 Everybody is okay and has been brought to the hospital for further checks. ^10 We have no further details at this time. ^11 Thank you for your patience," she said. ^12
== a3 | Watauga Hills Press | 2019-08-15 | UPDATE: Wade Lenhardt Jr. OK after plane crashes, burns at Margaretton airport
Race week was going its ordinary way for Wade Lenhart Jr. and his family until Thursday, when their Cessna Citation Latitude landed at Margaretton Municipal Airport, rolled off the end of Runway 24 and caught fire. ^1
Serious injuries were not reported, though Lenhardt, the retired NASCAR driver, was taken to a hospital to be evaluated. ^2
By the time emergency workers got there, according to authorities, Lenhardt, his wife Beth, their daughter Orla, a pilot, a copilot and the family's dog were already out of the plane. ^3 It had left the runway, gone through a fence and stopped, and its debris forced the closing of Tenn. Highway 91. ^4
Airport Manager Ron Hagan called it fortunate that a drainage ditch there was missed; hitting it, he said, could have flipped the jet onto its top, and people would likely have died. ^5 Fire Chief Gary Tanner saw luck, too, in how the perimeter fence wound itself around the plane when the jet broke through: the wire left the front exit free, so the family could get out fast. ^6 The plane was burning by then, he said. ^7
The first alert went out at 3:38 p.m., the Carver County Sheriff's Department said. ^8 Margaretton's police and fire departments, the Tennessee Highway Patrol and the Carver County Rescue Squad also responded. ^9
== a4 | Southside Grind Blog | - | Wade Lenhardt Jr. survives plane crash at small Tennessee airport, officials say
Famed NASCAR driver Wade Lenhardt Jr. and his wife came away without serious injury from a private jet crash in east Tennessee, officials said on Thursday. ^1 Margaretton Fire Chief Gary Tanner told the CNN affiliate WJHL that Lenhardt and his wife, Beth, had been aboard when it crashed at Margaretton Municipal Airport. ^2 The plane left the runway on landing at 3:38 p.m. ET, local police said. ^3
According to a tweet by Shelley, sister of the retired driver, those aboard were OK. ^4 "Everybody is okay and has been brought to the hospital for further checks. ^5 We have no further details at this time. ^6 Thank you for your patience," it read. ^7 Lenhardt was released after a few hours in a hospital. ^8
A Cessna Citation rolled off the end of a runway after landing and caught fire, according to the Federal Aviation Administration, which had received no reports of injuries. ^9 It counted two pilots and three passengers and gave the tail number as N8WL. ^10
All five were outside when firefighters came, Chief Tanner told CNN. ^11 As a precaution they went to Johnson City Medical Center, he said. ^14
The jet broke through a fence, part of which was wrapped around the fuselage. ^15 "Had the fence blocked the exit that could have been really bad," Tanner told an evening news conference. ^16 "Those folks were very lucky." ^17
People were getting out of an aircraft that was on fire, he said, and he called it "pretty much wrecked". ^18 On how Lenhardt was the chief said: "He was having a bit of trouble. ^19 They took him non-emergency." ^20
== a5 | Continental Network News | 2019-08-15 | Wade Lenhardt Jr., family survive fiery plane crash in Tennessee
A private plane crash at a Tennessee airport on Thursday sent NASCAR legend Wade Lenhardt Jr., his wife and their 1-year-old daughter to a hospital. ^1 The Carver County Sheriff's Office confirmed to the NBC affiliate WCYB of Bristol that the couple were aboard when it crashed at the Margaretton Municipal Airport. ^2 After landing at around 3:40 p.m. a Cessna Citation rolled off the end of a runway and caught fire, said the Federal Aviation Administration. ^3
Shelley Lenhardt Moser wrote on Twitter that her brother, his wife, Beth Kreimer, and their daughter Orla, 1, had been on it. ^4 "Everybody is okay and has been brought to the hospital for further checks," said Lenhardt Moser, who co-owns her brother's racing team, WL Motorsports. ^5 "We have no further details at this time. ^6 Thank you for your patience." ^7
The FAA was told of no injuries to the two pilots, and Margaretton Fire Chief Gary Tanner informed WCYB that everyone had survived. ^8
In 2017 Lenhardt announced he would step away from full-time racing. ^9 Today he is an analyst for NBC Sports and is scheduled to join its announcers at Bristol Motor Speedway for Saturday's races. ^10 The Margaretton airport serves Bristol. ^11
Carver County Sheriff Burton Munceford said on Thursday that he found Lenhardt "fully conscious and alert". ^12 "Once I got near the airplane, the first person I came in contact with was Mr. Lenhardt," Muceford said. ^13
== a6 | Speedway Wire | 2019-08-15 | Wade Lenhardt Jr., wife Beth 'okay' after plane crash in Tennessee
A Thursday afternoon plane crash in Margaretton, Tennessee, left Wade Lenhardt Jr., wife Beth and daughter Orla safe but in a hospital for evaluation, his sister Shelley Lenhardt Moser confirmed via Twitter. ^1
His plane, a Cessna Citation, rolled off the end of Runway 24 after landing at Margaretton Municipal Airport and caught fire at 3:40 p.m. ET, an FAA report says. ^2 Its registration, N8WL, is listed on FAA.gov under Lenhardt Jr. ^3 He works as an analyst for NBC Sports and had been on the way to Bristol Motor Speedway for the weekend's races. ^4
"I was here inside five minutes, and the jet was wholly engulfed (in flames)," Carver County Sheriff Burton Munsford told an evening news conference. ^5 "All of the people were out of it … Five occupants, no one's injured. ^6 Given the circumstances, we're enormously blessed and fortunate." ^7
Margaretton Fire Department Chief Gary Tanner confirmed that Lenhardt was talking with EMS staff and that the family rode to a local hospital in a non-emergency capacity. ^8 "Those folks were very lucky," Tanner said. ^9 "The plane is pretty much wrecked." ^10
The FAA will investigate, it said in a statement. ^11 NBC Sports later let it be known on social media that Wade Jr. would miss this weekend's broadcasts at Bristol and be back in the booth in two weeks at Darlington. ^12
== a7 | Rescue Ledger | - | NASCAR driver Wade Lenhardt Jr., family rescued from fiery plane crash
Retired NASCAR driver Wade Lenhardt Jr., his wife, Beth, and Orla Jane, their 1-year-old daughter, got out of their plane before fire swallowed the cabin, officials said, after it skidded off a runway in Tennessee on Thursday afternoon and crashed. ^1
"Those folks were extremely lucky," Margaretton Fire Chief Gary Tanner said at a news conference that WCYB, the NBC affiliate in Bristol, streamed. ^2 "It seems everything went in their favor, instead of against them." ^3
Tanner had told station WJHL earlier that nobody was seriously hurt. ^4 Officials said in the evening that the family and two pilots were "lucky to get out," WCYB reported. ^5 For Lenhardt's condition they sent reporters to his representatives, adding that he had gone to the hospital "non-emergency." ^6
"Given the circumstances, we are enormously blessed and fortunate," Carver County Sheriff Burton Munsford said at the news conference. ^7
According to Tanner the plane was on fire while the passengers escaped, and firefighters saw flames where the family had been sitting just before. ^8
== facts
- crash / day | date | refine | 2019-08-15 @ a1.1 a3.1 a5.1 a6.1 | Thursday @ a4.1 a7.1
- crash / hour | date | disagree | about 3:38 p.m. @ a1.8 | around 3:40 p.m. @ a2.2 a5.3 | 3:38 p.m. @ a3.8 a4.3 | 3:40 p.m. @ a6.2 | conflicts: 2-3
- crash / airport | place | agree | Margaretton Municipal Airport @ a1.1 a2.1 a3.1 a4.2 a5.2 a6.2
- Margaretton / spelling in the fire chief's title | name | disagree | Margaretton @ a4.2 a5.8 a6.8 a7.2 | Margareton @ a2.1 | conflicts: 0-1
- driver / family name | name | disagree | Lenhardt @ a1.1 a2.1 a3.2 a4.1 a5.1 a6.1 a7.1 | Lenhart @ a3.1 | conflicts: 0-1
- driver's sister / name | name | disagree | Shelley Lenhardt-Moser @ a1.2 | Shelly Lenhardt Moser @ a2.8 | Shelley @ a4.4 | Shelley Lenhardt Moser @ a5.4 a6.1 | conflicts: 0-1 1-2 1-3
- sheriff / name | name | disagree | Burton Munceford @ a5.12 | Muceford @ a5.13 | Burton Munsford @ a6.5 a7.7 | conflicts: 0-1 0-2 1-2
- fire chief / name | name | agree | Gary Tanner @ a2.1 a3.6 a4.2 a5.8 a6.8 a7.2
- airport manager / name | name | agree | Ron Hagan @ a2.2 a3.5
- wife / name | name | refine | Beth @ a1.1 a2.1 a3.3 a4.2 a6.1 a7.1 | Beth Kreimer @ a5.4
- daughter / name | name | refine | Orla @ a1.1 a3.3 a5.4 a6.1 | Orla Jane @ a2.1 a7.1
- daughter / age | age | agree | 1 @ a1.1 a2.1 a5.1 a5.4 a7.1
- plane / who was aboard besides the family | count | disagree | two pilots @ a1.2 a4.10 a5.8 a7.5 | the pilot and one other passenger @ a2.3 | a pilot and a copilot @ a3.3 | conflicts: 0-1 1-2
- plane / number of people aboard | count | agree | five @ a4.10 a4.11 a6.6
- family dog / aboard | other | agree | aboard @ a1.1 a2.3 a3.3
- plane / registered owner | other | disagree | WL Motorsports @ a1.9 | WLM Air, LLC @ a2.4 | Lenhardt Jr. @ a6.3 | conflicts: 0-1 0-2 1-2
- plane / model | name | refine | Cessna Citation @ a2.3 a4.9 a5.3 a6.2 | Cessna Citation Latitude @ a3.1
- plane / registration | name | agree | N8WL @ a4.10 a6.3
- plane / how it left the runway | other | refine | off the end of the runway @ a1.8 a2.2 a4.9 a5.3 | off the end of Runway 24 @ a3.1 a6.2 | skidded off a runway @ a7.1
- plane / fence | other | agree | went through a fence that wrapped around it @ a3.4 a3.6 a4.15
- plane / exit | other | agree | the fence did not block it @ a3.6 a4.16
- plane / on fire when the people escaped | status | agree | burning @ a3.7 a4.18 a7.8
- people aboard / out before crews arrived | status | agree | already out @ a3.3 a4.11 a6.6
- people aboard / injuries | status | disagree | minor injuries @ a1.2 a2.5 a2.6 | no serious injuries @ a2.7 a3.2 a4.1 a7.4 | no injuries reported to the FAA @ a4.9 a5.8 | no one injured @ a6.6 | conflicts: 0-3
- people aboard / taken to hospital | other | refine | everybody @ a1.4 a2.5 a2.10 a4.5 a4.14 a5.5 | Lenhardt @ a3.2 a7.6 | Lenhardt, wife and daughter @ a5.1 a6.1 a6.8
- hospital / name | place | refine | Johnson City Medical Center @ a2.5 a4.14 | a local hospital @ a6.8
- Lenhardt / transport | quote | refine | "They took him non-emergency" @ a4.20 | in a non-emergency capacity @ a6.8 | "non-emergency" @ a7.6
- Lenhardt / racing career | status | refine | gave up full-time racing after 2017 season @ a1.11 | semi-retired @ a2.1 | retired @ a3.2 a4.4 a7.1 | announced in 2017 to step away from full-time racing @ a5.9
- Lenhardt / job | other | agree | works for NBC Sports @ a1.11 a5.10 a6.4
- Lenhardt / broadcast at Bristol this weekend | status | disagree | scheduled to join the announcers @ a5.10 | will miss it @ a6.12 | conflicts: 0-1
- WL Motorsports / co-owner | other | refine | Lenhardt @ a1.9 | his sister @ a5.5
- sister / tweet, first sentence | quote | agree | "I can confirm Wade, Beth & Orla as well as his two pilots were in a crash in Bristol TN this afternoon" @ a1.3 a2.9
- sister / tweet, second sentence | quote | agree | "Everybody is okay and has been brought to the hospital for further checks" @ a1.4 a2.10 a4.5 a5.5
- sister / tweet, third sentence | quote | agree | "We have no further details at this time" @ a1.5 a2.11 a4.6 a5.6
- sister / tweet, fourth sentence | quote | agree | "Thank you for your patience" @ a1.6 a2.12 a4.7 a5.7
- fire chief / on their luck | quote | disagree | "Those folks were very lucky" @ a4.17 a6.9 | "Those folks were extremely lucky" @ a7.2 | conflicts: 0-1
- fire chief / on the plane | quote | refine | "pretty much wrecked" @ a4.18 | "The plane is pretty much wrecked" @ a6.10
- sheriff / blessed | quote | refine | "Given the circumstances, we're enormously blessed and fortunate" @ a6.7 | "Given the circumstances, we are enormously blessed and fortunate" @ a7.7
- crash / who gave the hour 3:38 | other | refine | Carver County Sheriff's Office @ a1.8 a3.8 | local police @ a4.3
- people aboard / survival | status | agree | all survived @ a1.2 a2.7 a5.8
- Lenhardt / state at the scene | status | refine | "fully conscious and alert" @ a5.12 | talking with EMS staff @ a6.8
- sister / medium | other | agree | Twitter @ a1.6 a2.8 a4.4 a5.4 a6.1
- Bristol / races this weekend | date | refine | Cup race on Saturday night @ a1.11 | Saturday's races @ a5.10 | the weekend's races @ a6.4
