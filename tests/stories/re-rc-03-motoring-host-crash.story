== a1 | Daily Courier | 2022-12-13 | Throttle host flown to hospital after horror smash
A helicopter took Full Throttle's Archie Clintock to hospital after a terrifying smash on set. ^1
The BBC motoring show was filming an episode at Durnford Park Aerodrome in Surrey when, it is reported, the ex-England cricketer was heard to shout "I can't stop", hurtling head-first along a runway in a three-wheeled cycle car, inches from the tarmac. ^2 ^3 ^4
Tonight sources told The Sun that what he suffered is "not life-threatening", whatever the hospital dash may suggest. ^5
"All the normal safety rules were in place for filming too," the paper heard, and shooting "has been put off for now". ^6
Clintock's injury was confirmed to The Sun by the BBC.
== a2 | Costa Weekly | 2022-12-14 | TV presenter in "terrifying" crash
Archie Clintock, cricketer turned television host, was flown to hospital this evening, Tuesday, December 12, after what has been called a "terrifying crash" on an episode of the BBC's Full Throttle. ^1 ^2 ^3
Durnford Park Aerodrome at Stonard Hill, Branleigh, in Surrey, where the 45-year-old had been filming, is thought to be the spot. ^4 ^5 Sources say his life is not in danger. ^6
He was apparently giving the camera his view of the car he drove, for a review, when it went wrong. ^7 Neil Farris, who presents the show with him, was reportedly there too.
"He was going round the track as normal. He wasn't going at high speeds - it was just a mishap that could happen to anyone," an insider of the show told The Sun. ^8 ^9 "All the normal safety rules were in place for filming too. Filming has been put off for now," the insider went on. ^10
It is the second grave accident since Archie joined; in 2019 there was a big one at 124mph. ^11 ^12
== a3 | Sportshub UK | - | Archie Clintock flown to hospital from Full Throttle set
Stephen "Archie" Clintock is in hospital: he crashed at high speed while the new series of Full Throttle was being shot. ^1
On Tuesday the former England captain was at Durnford Park Aerodrome in Surrey, which the BBC programme has used since 2002. ^2 ^3
The 45-year-old left by air ambulance. ^4 ^5 His injuries are understood to be "not life-threatening", said the Sun, which had the story first and reports that filming is on hold. ^6 ^7
"Archie was hurt in an accident at the Full Throttle test track this morning - with crew medics attending the scene at once," a BBC spokesperson said. ^8 ^9
Others have crashed on the show. At York's Eldington airfield in 2006 Robert Lammond came close to death when his dragster spun at 288mph; a coma and brain damage followed. ^10 ^11
Clintock, a presenter since 2019, had a fast accident that year as well: racing Neil Farris and Barney McKinnis at 124mph, he lost the motorised trike Clock Thief. ^12 ^13 ^14 "I go to great lengths to make sure I do well in Full Throttle drag races but on this occasion I went a few yards too far!" he said later. ^15
The all-rounder gave up cricket in 2015. ^16
== a4 | News Alleys | 2022-12-13 | Clintock airlifted after scary crash
Shock at Durnford Park Aerodrome: Clintock had to be flown from there to hospital. ^1 ^2 Cameras were running to record what he thought of a certain car, for the review part of the show, when he was hurt. ^3
Horrible as it was, sources say, nothing threatens his life. ^4 He sat at the wheel himself, and medics on the site were with him straight away. ^5
This is the father-of-four's second serious accident on Full Throttle. ^6 Three years back, in 2019, a crash at 129mph nearly ended worse. ^7
== a5 | Trackside Nation | - | Archie Clintock flown from test track
The BBC reports a horror crash: Archie Clintock has been airlifted from the Full Throttle test track at Durnford Aerodrome in Surrey. ^1 ^2
He got medical care on the spot, says the BBC, before hospital; it is not thought that his life is at risk, and it understands that no high speed was involved. ^3 ^4 ^5
How it came about, and how badly he is hurt, nobody has confirmed. Of the three hosts it is Clintock who does the craziest stunts.
Many will think of 2006 and Robert Lammond. ^9 At Eldington airfield in North Yorkshire he drove the jet-powered Phantom dragster at a British record and had passed 300 mph when he lost it, which left him unconscious and critically hurt. ^6 ^7 He made a full recovery. ^8
== a6 | London Talk Radio | 2022-12-13 | Ex-cricketer and Full Throttle host rushed to hospital
Stephen "Archie" Clintock, who presents Full Throttle, is in hospital after a nasty car crash during filming at Durnford Park Aerodrome, Surrey. ^1
"Archie was hurt in an accident at the Full Throttle test track this morning - with crew medics attending the scene at once," a BBC spokesperson said. ^2 ^3
Sources told the Sun there was no danger to life. ^4 "He was going round the track as normal. He wasn't going at high speeds - it was just a mishap that could happen to anyone," the source added. ^5 ^6 "All the normal safety rules were in place for filming too." ^7 An air ambulance carried him away soon afterwards. ^8
The 45-year-old has been with the programme since 2019. ^9 ^10 In that first year he was lucky to be unhurt when a three-wheeled car got away from him at 124mph. ^11 ^12 As it did, he was heard to scream "I can't stop". ^13
"I go to great lengths to make sure I do well in Full Throttle drag races but, on this occasion, I went a few yards too far," said Clintock, who has 79 Tests for England, back then. ^14
== a7 | Sportshub Canada | 2022-12-14 | "Lucky to be alive": son of Archie Clintock speaks
Stephen "Archie" Clintock is "lucky to be alive", his son says, after the crash on the set of the BBC's Full Throttle.
The former England cricketer was given care where it happened, at an aerodrome in Surrey, and flown to a hospital on Tuesday. ^1 ^2 ^3
"I'm not too sure what happened but it was a pretty bad crash. We are all stunned," Toby, 16, said to the Daily Mail.
The Guardian understands that Clintock is still in hospital, that his life is not in danger, and that he was not going fast. ^4 ^5
The safety watchdog is making inquiries, as is normal once the BBC has reported such a case.
Clintock, who left cricket in 2010 with a short return in 2014-15, and took up the Full Throttle job in 2019, was at Durnford Park Aerodrome, a regular location since 2002. ^6 ^7 ^8
"Archie was hurt in an accident at the Full Throttle test track this morning, with crew medics attending the scene at once," the BBC had said. ^9
In 2006, at Eldington airfield in York, Robert Lammond was nearly killed in a dragster that spun at 288mph; he fell into a coma and his brain was damaged. ^10 ^11
== facts
- crash / date | date | disagree | 2022-12-12 @ a2.2 | 2022-12-13 @ a7.3 | Tuesday @ a3.2 | conflicts: 0-1
- crash / time of day | date | disagree | evening @ a2.1 | morning @ a3.8 a6.2 a7.9 | conflicts: 0-1
- crash / speed | other | disagree | high speed @ a3.1 | not at high speed @ a2.9 a5.5 a6.6 a7.5 | conflicts: 0-1
- "I can't stop" / occasion | other | disagree | this crash @ a1.3 | the crash of 2019 @ a6.13 | conflicts: 0-1
- vehicle / kind | other | refine | three-wheeled cycle car @ a1.4 | a car under review @ a2.7 a4.3
- manner of driving / described | other | disagree | hurtling head-first along a runway @ a1.4 | as normal on the track @ a2.8 a6.5 | conflicts: 0-1
- crash of 2019 / speed | quantity | disagree | 124mph @ a2.12 a3.13 a6.12 | 129mph @ a4.7 | conflicts: 0-1
- crash of 2019 / vehicle | other | refine | motorised trike Clock Thief @ a3.14 | three-wheeled car @ a6.11
- crash / count of his accidents | count | agree | the second serious one @ a2.11 a4.6
- injuries / gravity | status | agree | not life-threatening @ a1.5 a2.6 a3.6 a4.4 a5.4 a6.4 a7.4
- transport / means | other | agree | by air to hospital @ a1.1 a2.3 a3.4 a4.2 a5.1 a6.8 a7.2
- place | place | refine | Durnford Park Aerodrome, Surrey @ a1.2 a3.3 a6.1 a7.8 | Durnford Park Aerodrome @ a4.1 | Stonard Hill, Branleigh, Surrey @ a2.4 | Durnford Aerodrome test track, Surrey @ a5.2
- presenter / age | age | agree | 45 @ a2.5 a3.5 a6.9
- BBC statement / wording | quote | refine | at the test track this morning - with crew medics attending the scene at once @ a3.8 a3.9 a6.2 a6.3 | at the test track this morning, with crew medics attending the scene at once @ a7.9
- medical care / where | other | refine | crew medics at once @ a3.9 a6.3 a7.9 | medics on the site straight away @ a4.5 | care on the spot @ a5.3 a7.1
- insider / safety quotation | quote | agree | all the normal safety rules were in place @ a1.6 a2.10 a6.7
- insider / mishap quotation | quote | agree | as normal, not at high speeds, a mishap that could happen to anyone @ a2.8 a2.9 a6.5 a6.6
- filming / state | status | agree | put off @ a1.6 a2.10 a3.7
- Lammond crash 2006 / speed | quantity | disagree | 288mph @ a3.10 a7.10 | over 300 mph @ a5.7 | conflicts: 0-1
- Lammond crash 2006 / place | place | refine | Eldington airfield, York @ a3.10 a7.10 | Eldington airfield, North Yorkshire @ a5.6
- Lammond / harm | status | refine | coma and brain damage @ a3.11 a7.11 | unconscious and critically hurt @ a5.7 | full recovery @ a5.8
- Clintock / presenter since | date | agree | 2019 @ a3.12 a6.10 a7.7
- Clintock / end of cricket | date | refine | 2015 @ a3.16 | 2010, with a short return in 2014-15 @ a7.6
- Clintock / words on 2019 | quote | refine | drag races but on this occasion I went a few yards too far! @ a3.15 | drag races but, on this occasion, I went a few yards too far @ a6.14
- aerodrome / used since | date | agree | 2002 @ a3.3 a7.8
- sources / paper they spoke to | name | agree | The Sun @ a1.5 a2.8 a3.6 a6.4
- Lammond crash / year | date | agree | 2006 @ a3.10 a5.9 a7.10
- Lammond crash / vehicle | other | agree | dragster @ a3.10 a5.7 a7.10
