== a1 | Sydney Ledger | 2024-04-09T04:00:00Z | Deb Hallinan quits breakfast television after fourteen years
Deb Hallinan told viewers of First Light this morning that she was giving up the alarm clock, ending a 14-year run on Meridian's breakfast couch. ^1
"Nobody pushed me. ^2 I've set an alarm for 2.50 since my youngest was in nappies and he's now taller than I am," the 52-year-old said, before throwing to the weather. ^3
Her last program will be on Friday, April 26, Meridian said. ^4 Weekend presenter Priya Nand will move into the chair the following Monday. ^5
Hallinan stays with the network under a new two-year deal, and will front a series of prime-time interviews. ^6 First Light has trailed its rival in the five-city ratings for 31 weeks straight.
== a2 | Tele Confidential | 2024-04-09T08:00:00Z | EXCLUSIVE: Why Deb's chair was already warm
You read it here first, on Sunday: Hallinan was toast. Today the toast read out its own obituary on air. ^6
Insiders say the presenter was told over a salad in Pyrmont three weeks ago that her million-dollar contract would not be picked up. ^1 And she's out faster than the press release lets on: she'll sign off on the 19th, before the school holidays are over, with the following week "annual leave". ^2
Her successor? Forget the weekend crew. The job has been offered to Tom Ferrier, the former rugby league five-eighth. ^3
"I could see which way the wind was blowing, so I jumped before I was shoved," Hallinan told a friend, who told us. ^4 She's 52. ^5 You do the maths.
== a3 | MediaBrief AU | 2024-04-10T01:00:00Z | Meridian locks in Nand for First Light, denies Hallinan was shown the door
Meridian has confirmed Priya Nand as co-host of First Light from 29 April alongside Gavin Stroud. ^1 News director Lou Petrakis said the decision to leave was Deb Hallinan's, made in February, and dismissed a gossip column's claim that her deal had been left to lapse as "fan fiction". ^2
Hallinan came across from radio in 2010 and took over the couch in 2013; she has done 11 years as main presenter, at a fee put by agents at just under $1 million. ^3 Under the new agreement, which runs until mid-2026, she will make eight interview specials. ^4
The program has averaged 187,000 viewers so far this week against 244,000 for its competitor. ^5
== a4 | Newcastle Beacon | - | From Merewether to the couch and home again
They remember her at Merewether High as the girl who read out the detention list as though it were the Oscars. Now Deb Hallinan is coming back for longer than a long weekend: her mother, Joyce, 84, says there'll be a bed made up from the first Saturday in May.
"She rang me before she told the bosses," Joyce says. "She said, 'Mum, nobody's pushed me, I just want to see what seven o'clock looks like from underneath.'" ^1
Hallinan, who turned 52 in January, did breakfast on local radio here before Sydney called. ^2 Eleven years she has sat on that couch, and her mother has missed two. ^3
The last show, on the Friday after Anzac Day, is being watched at the bowling club on the big screen, doors open at five. ^4
== a5 | Channel Surfing with Merv | - | Tears, Tim Tams and a wombat: Deb's farewell
Well, that's that. After a blooper reel, a wombat and a video from a Prime Minister nobody had asked for, Deb Hallinan walked off the set of First Light on Friday morning with her shoes in her hand. ^1
"I wasn't pushed," she said one more time to the camera, "and if I had been I'd have taken the couch with me." ^2
She gets the two prime-time years and the sleep. ^3 Priya Nand gets the hours, starting Monday, and judging by her face in the wings she knew what that meant. ^4 For the record: 187 thousand watched the week she announced, and I bet it was double on the day she left. ^5
== facts
- Hallinan / last programme | date | disagree | 2024-04-26 @ a1.4 a4.4 | 2024-04-19 @ a2.2 | a Friday morning @ a5.1 | conflicts: 0-1
- Hallinan / time on the couch | duration | disagree | 14 years @ a1.1 | 11 years @ a3.3 a4.3 | conflicts: 0-1
- Hallinan / on being pushed | quote | disagree | Nobody pushed me @ a1.2 | I could see which way the wind was blowing, so I jumped before I was shoved @ a2.4 | nobody's pushed me @ a4.1 | I wasn't pushed @ a5.2 | conflicts: 0-1, 1-2, 1-3
- Hallinan / successor | other | disagree | Priya Nand @ a1.5 a3.1 a5.4 | Tom Ferrier @ a2.3 | conflicts: 0-1
- Hallinan / how the exit came about | status | disagree | contract not renewed by the network @ a2.1 | her own decision @ a3.2 | conflicts: 0-1
- Hallinan / age | age | agree | 52 @ a1.3 a2.5 a4.2
- Nand / first day | date | refine | 2024-04-29 @ a1.5 a3.1 | Monday @ a5.4
- Hallinan / new contract | duration | refine | two years @ a1.6 a5.3 | until mid-2026 @ a3.4
- Hallinan / new job | other | refine | a series of prime-time interviews @ a1.6 | eight interview specials @ a3.4 | prime-time years @ a5.3
- Hallinan / salary | money | refine | a million dollars @ a2.1 | just under $1 million @ a3.3
- Hallinan / announcement | date | agree | 2024-04-09 @ a1.1 a2.6
- First Light / viewers in the week of the announcement | count | agree | 187,000 @ a3.5 a5.5
- Hallinan / before television | other | refine | radio @ a3.3 | breakfast on local radio in Newcastle @ a4.2
