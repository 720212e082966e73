== a1 | Entertain! Online | 2007-02-09 | Carla Yvonne Brown's sudden death
In a sixth-floor hotel room in Hollywood, Florida, ended on Thursday the road that led Trudy Mae Corbin out of the topless bars of Texas to world fame as Carla Yvonne Brown, platinum blonde. ^1
A private nurse had found her collapsed at the Calusa Grand Chord Hotel & Casino; she was pronounced dead at 2:49 p.m. local time. ^2 The former Maybe? Jeans model, Playboy Playmate and reality star was 39. ^3
No cause of death was given. ^4 An autopsy was set for Friday. ^5 Five months earlier her own son had died just as suddenly. ^6
The call for paramedics came at about 2 p.m. ^7 Asked by WTVJ-TV whether she was alive when help arrived, a fire captain said, "No, she was passed out and not breathing." ^8 A bodyguard had given her CPR by then, and the paramedics carried on in vain. ^9 An ambulance took her to Sheridan Regional Hospital, where she was pronounced dead, Calusa police chief Johnny Panther said. ^10 Eyewitnesses there guessed that she was already dead when wheeled in, her body covered. ^11
In the room when rescuers came were the bodyguard and Leonard B. Kern, her lawyer of many years, with whom she had exchanged vows last September without wedding him legally. ^12
== a2 | The Custodian | 2007-02-09 | After a life of court battles and sadness, Carla Yvonne Brown is found dead
Last night saw the death of Carla Yvonne Brown, the showy American model and actor whom most knew for marrying a billionaire six decades older. ^1 She had collapsed in a Florida hotel room.
Her private nurse found the former Playboy playmate of the month, 39, unconscious at the Calusa Grand Chord Hotel, not far from Fort Lauderdale. ^2 Brown, who had had trouble with drugs, was pronounced dead at the nearby Hollywood Sheridan hospital. ^3
A bodyguard had tried heart massage to no avail, said Johnny Panther, the Calusa police chief. ^4 Sources told the E! network that she had flu-like symptoms on checking in on Monday. On Wednesday she evidently fell in the bathroom and struck her head, but said she was fine and returned to bed. Yesterday the nurse tried to wake her from a nap at midday and got no response; her eyes were dilated. ^5 Today's postmortem should settle the cause of death. ^6
With her at the hotel, which belongs to the Calusa tribe, was Leonard B Kern, her new husband and lawyer, who claims to be the father of Jessalynn, her six-month-old daughter. ^7
== a3 | Pawed Over by Jan | 2007-02-08 | Carla Yvonne Brown dead at 39
Leave your Mac for five minutes and this happens! My phone has not stopped ringing. CNN's account, fresh off the screen:
She died on Thursday at a hospital in South Florida, after having been found unconscious in her hotel room. ^1 She was 39. ^2
"I can confirm that she is dead. It's as stunning to me as to you guys," her attorney, Donald Vale, told Reuters. ^3 Leonard Kern, her lawyer and husband, he called lost for words and in mourning. ^4
At 1:38 p.m. her private nurse rang hotel staff at the Calusa Grand Chord and security went up, Calusa Police Chief Johnny Panther told reporters. ^5 Until rescuers got there, her bodyguard gave her CPR. ^6 At 2:10 p.m. she was taken to Sheridan Regional Hospital in Hollywood, and there she died, Panther said. ^7
The autopsy is due Friday. ^8
Back to me. This very week she and LeanSpa were sued because a woman stayed fat on the stuff, and a judge told her to have baby Jessalyn take a paternity test. ^9 What a telenovela.
== a4 | NewsNet Transcripts | 2007-02-08 | The War Room: Carla Yvonne Brown dies
The anchor broke in with a developing story: within the past few minutes the network had confirmed that Carla Yvonne Brown, 39, was dead. ^1 She had been rushed to a hospital in Hollywood, Florida, he said, and a news conference was expected there.
The Florida correspondent took over. Sources told him, he said, that the Calusa fire rescue department had been called to her room at the Calusa Grand Chord at about 2:00 p.m. ^2 She was lying there unresponsive and unconscious. ^3 Rescuers tried CPR to bring her back. ^4 But, by the account of the same sources, she was already dead before they moved her at all. ^5
All the same they drove her to Sheridan Regional Hospital, also in Hollywood and no great distance from the casino. ^6 Police were asked to clear the way for the ambulance, and did so.
== a5 | A Bostonian by the Bay | 2007-02-08 | Carla Yvonne Brown found dead
Carla Yvonne Brown, 11/28/67 - 2/8/07. ^1 A stormy, tragic life broke off today at around 2:00 pm, when the model/actress was found unconscious in her hotel room at the Grand Chord Casino in Hollywood, Florida. ^2 What she died of has not been officially established, though most armchair doctors bet on drugs. ^3
For ten years the buxom 39-year-old knew little but controversy. ^4 Last September, three days after she gave birth to daughter Jessalynn, her son Jesse died in the Bahamas. ^5 A lethal mix of drugs was found in the 20-year-old.
Then came the quarrel over the baby's father: Leonard B. Kern, her old friend & lawyer, by her account; photographer Barry Kirkland, her ex-boyfriend, by his own. ^6
From country girl Trudy Mae Corbin she became a sex symbol by way of the Playboy cover in 1992. ^7 In 1993 she was Playmate of the Year and the face of Maybe? Jeans. ^8 In 1994, aged 26, she married billionaire P. Leonard Maxwell, who was 89. ^9
== a6 | Coconut Coast Post | - | What centerfold's death here shook South Florida ten years ago?
Carla Yvonne Brown died in a hotel room in Hollywood, Florida, on Feb. 8, 2007. ^1 A media circus followed: autopsy, burial, and the DNA test that was to tell who had fathered her 6-month-old daughter. ^2
Our front page of Feb. 9 told it like this.
In a posh two-bedroom suite at the Calusa Grand Chord in Hollywood a nurse and a bodyguard fought for 10 frantic minutes on Thursday to call the tabloid heroine back to life, and failed. ^3
The former Playboy model was pronounced dead at Hollywood's Sheridan Regional Hospital shortly before 3 p.m. ^4 She had collapsed onto a bed in the suite, on the sixth floor, about 1:38 p.m., said a spokeswoman of the hotel. ^5
Hollywood Fire-Rescue brought her in, said a hospital source who wished to stay unnamed, and staff there did not even try to revive her. ^6 "There was nothing we could do," the source said.
== a7 | J.Q.'s Lounge | 2007-02-08 | Carla Yvonne suddenly dies.
Carla Yvonne Brown collapsed this afternoon at the Grand Chord Hotel in Hollywood, Florida, and it was soon over: she died at the emergency room. ^1 As yet nobody knows what it was. ^2
The gossip blogs have their conspiracy theories up already.
I'm sorry for Jesilynn, her little daughter. ^3 I hope the paternity test gives her to whoever is her real dad, Leonard B. Kern or Barry Kirkland. ^4
== facts
- death / day | date | agree | 2007-02-08 @ a1.1 a2.1 a3.1 a5.1 a6.1 a7.1
- death / time pronounced | date | disagree | 14:49 @ a1.2 | the night of 8 February @ a2.1 | shortly before 15:00 @ a6.4 | conflicts: 0-1, 1-2
- model / when found or collapsed | date | disagree | 13:38 @ a3.5 a6.5 | about 14:00 @ a5.2 | midday nap @ a2.5 | conflicts: 0-1
- rescuers / when called | date | agree | about 14:00 @ a1.7 a4.2
- model / where she died | place | disagree | at the hospital @ a3.1 a3.7 a7.1 | in the hotel room, before she was moved @ a1.1 a4.5 a6.1 | conflicts: 0-1
- hospital / name | name | refine | Sheridan Regional Hospital @ a1.10 a3.7 a4.6 a6.4 | Hollywood Sheridan hospital @ a2.3
- model / who found her or called | other | agree | her private nurse @ a1.2 a2.2 a3.5
- first aid / who gave it | other | refine | a bodyguard @ a1.9 a2.4 a3.6 | a nurse and a bodyguard @ a6.3 | rescuers @ a4.4
- Kern / relation to her | status | disagree | not legally her husband @ a1.12 | husband @ a2.7 a3.4 | friend and lawyer @ a5.6 | conflicts: 0-1
- room / floor | place | agree | sixth @ a1.1 a6.5
- autopsy / day | date | agree | 2007-02-09 @ a1.5 a2.6 a3.8
- cause of death / status | status | agree | unknown @ a1.4 a2.6 a5.3 a7.2
- model / age | age | agree | 39 @ a1.3 a2.2 a3.2 a4.1 a5.4
- daughter / age | age | disagree | six months @ a2.7 a6.2 | born in September 2006 @ a5.5 | conflicts: 0-1
- daughter / name | name | disagree | Jessalynn @ a2.7 a5.5 | Jessalyn @ a3.9 | Jesilynn @ a7.3 | conflicts: 0-1, 0-2, 1-2
- model / Playboy title | other | refine | Playmate @ a1.3 | playmate of the month @ a2.2 | Playmate of the Year @ a5.8
- billionaire husband / age gap | age | refine | six decades @ a2.1 | 26 and 89 @ a5.9
- son / death | date | refine | five months earlier @ a1.6 | September 2006 @ a5.5
- rescuers / department that brought her in | name | disagree | Calusa fire rescue department @ a4.2 a4.6 | Hollywood Fire-Rescue @ a6.6 | conflicts: 0-1
