== a1 | Shout Magazine | 2013-05-02 | Rik Rokk's Rick Tully dies at 34
This afternoon (May 1) Rick Tully, half of the early-'90s rap duo Rikk Rokk, died in a hospital in Atlanta. ^1 He was 34. ^2 He had been found unresponsive at his home and brought to the Peachtree Medical Center, a spokeswoman for the Fulton County Medical Examiner's Office told the Atlanta Journal-Constitution. ^3
Tully, alias "Top Poppa", and Rick "Poppa Top" Brown started Rik Rokk in 1990. ^4 In 1992 the No. 1 hit "Bounce" made them, from the debut Totally Rokked Up that Tremaine Dupont produced. ^5 "Heat It Up" and "I Missed the Train" did less well. ^6
Da Blast followed in 1993 and Fresh, Loaded & Reckless in 1996; in 1998 they disbanded. ^7 Earlier this year they were together again at the 20th anniversary party of Dupont's label, Too Too Loud. ^8 The autopsy is expected tomorrow. ^9
UPDATE: His mother and the label family now say: "It is with deep grief that we announce that our cherished Rick Tully has passed away on May 1. ^10 To millions of fans worldwide, he was the trendsetting, backwards trouser-wearing one-half of Rik Rokk who loved making music. ^11 But to us, he was just Rick — the warm, generous and fun-loving life of the party. ^12 His legacy will live on through his music, and we will forever love him." ^13
Reuters quotes Corporal Faye Hester of the Fulton County police: "Based on the facts at the scene, we are concluding that it was a drug overdose." ^14
== a2 | NT News | 2013-05-02 | Overdose suspected in rapper's death
The death of Rick Tully of the 1990s rap pair Rik Rokk on Wednesday is being looked at as a possible overdose, Cpl. Faye Hester of the Fulton County police said on Thursday morning. ^1
Tully, 34, died in an Atlanta hospital after being found unresponsive at his home, according to the police. ^2
Once paramedics had taken him there, a woman who called herself his friend told an investigator that on Tuesday night he had taken a mixture of heroin and cocaine. ^3 She had brought him home "to rest from his drug use", the report has it. ^4 An autopsy is planned for Thursday. ^5
With Rick Brown he became a star in 1992 through "Bounce", eight weeks on top of the Billboard Hot 100. ^6 That year they opened for Michael Jackson on the Dangerous World Tour. ^7
"To millions of fans worldwide, he was the trendsetting, backwards trouser-wearing one-half of Rik Rokk who loved making music," his family said. ^8 "But to us, he was just Rick -- the warm, generous and fun-loving life of the party." ^9
== a3 | Hollywood Newest Blog | 2013-07 | Rapper died of overdose
ATLANTA, Ga. - It was a drug overdose that killed Rick Tully of the '90s duo Rik Rokk, a medical investigator said on Monday. ^1
A mix of drugs was in the blood of the 34-year-old, who was pronounced dead on May 1, said Betsy Sugg of the Fulton County Medical Examiner's office. ^2 Paramedics had found him unresponsive on a living room couch in his Atlanta home. ^3
Which drugs they were, Sugg did not know. ^4 His mother, however, told investigators that he had used cocaine and heroin the night before he died, according to a police report of that night. ^5
Producer and rapper Tremaine Dupont had discovered the pair at a mall in southwest Atlanta. ^6 Tully was "Top Poppa" and Rick Brown "Poppa Top". ^7 Their first and greatest success was "Bounce" in 1992, with "Heat It Up" and "Tonite's tha Party" after it. ^8
This year they played in Atlanta for the anniversary of Dupont's label Too Too Loud. ^9
== a4 | Bo's Throne Blog | - | Rapper Rick Tully dies at 34
Rick Tully of 1990s rap duo Rik Rokk has died at 34 in an Atlanta hospital. ^1 Local media said he had been "unresponsive" when found at home on Wednesday. ^2
The duo was Tully, or "Top Poppa", and Rick "Poppa Top" Brown. ^3 In February they performed for the 20th anniversary of Too Too Loud, their label. ^4 They were just 13 when someone spotted them in an Atlanta mall. ^5
Too Too Loud and his mother, Wanda Tully Platt, put out a joint statement on Wednesday. ^6 "It is with deep grief that we announce that our cherished Rick Tully has passed away on May 1," it said. ^7 "To millions of fans worldwide, he was the trend-setting, backward trouser-wearing one-half of Rik Rokk, who loved making music. ^8 But to us, he was just Rick - the warm, generous and fun-loving life of the party. ^9 His legacy will live on through his music." ^10
Police were called at around 16:30 local time on Wednesday, and he went from the house to the Peachtree Medical Centre. ^11 He was pronounced dead around 17:00. ^12
"It seems it may have been a possible drug overdose," Cpl Faye Hester of the Fulton County police told the Associated Press. ^13 The autopsy is due on Thursday. ^14
"Bounce", written by Tremaine Dupont, stayed at number one in the US for eight weeks and sold four million copies. ^15
== a5 | The Loafer Blog | 2013-05-02 | Half of Rik Rokk dead at 34
Rick Tully, one of the two rappers of Rik Rokk, died last night at 34. ^1 He was unresponsive when found in his home, and at Peachtree Medical Center he was pronounced dead. ^2 The Atlanta Journal-Constitution says his death is being investigated as an overdose. ^3
The hit was "Bounce", off the 1992 album Totally Rokked Up. ^4 Tully, a.k.a. "Top Poppa", was 13 at that time and Rick "Poppa Top" Brown 12. ^5 The album reached number one and sold four million copies, and they got to open for Michael Jackson. ^6
"Heat It Up" and "I Missed the Train" were not as big. ^7 Earlier this year the two reunited at the Too Too Loud 20th Anniversary party. ^8
== a6 | In3 Blog | - | Rick Tully of Rik Rokk dead
Authorities in Georgia say that Rick Tully of '90s rap duo Rik Rokk has died of a possible overdose. ^1
The 34-year-old was pronounced dead on Wednesday night at the Peachtree Medical Center, said Grant Corbin, an investigator with the Fulton County Medical Examiner's Office. ^2 The autopsy is expected later today. ^3
"It seems it may have been a possible drug overdose," Cpl. Faye Hester, the Fulton County police spokeswoman, told The Associated Press. ^4
Tully ("Top Poppa") and Rick "Poppa Top" Brown rose with "Bounce" from the 1992 album Totally Rokked Up. ^5 It was No. 1 on the Billboard Hot 100 for eight weeks. ^6 Tremaine Dupont had discovered them in an Atlanta mall. ^7 When the album came out Tully was 13. ^8 Later that year they toured with Michael Jackson. ^9
Da Blast came in 1993 and Fresh, Loaded & Reckless in 1996. ^10 Earlier this year they performed in Atlanta for the 20th anniversary of Dupont's label, Too Too Loud. ^11
== facts
- Tully / age | age | agree | 34 @ a1.2 a2.2 a3.2 a4.1 a5.1 a6.2 | conflicts:
- death / day | date | agree | 2013-05-01 @ a1.1 a2.1 a3.2 a5.1 | Wednesday @ a6.2 | conflicts:
- death / hour | date | disagree | afternoon @ a1.1 | around 17:00 @ a4.12 | last night @ a5.1 | Wednesday night @ a6.2 | conflicts: 0-2 0-3 1-2 1-3
- duo / name | name | disagree | Rik Rokk @ a1.4 a2.1 a3.1 a4.1 a5.1 a6.1 | Rikk Rokk @ a1.1 | conflicts: 0-1
- hospital / name | name | refine | Peachtree Medical Center @ a1.3 a5.2 a6.2 | Peachtree Medical Centre @ a4.11 | an Atlanta hospital @ a2.2 | conflicts:
- Tully / where found | place | refine | his home @ a1.3 a2.2 a4.2 a5.2 | a living room couch in his home @ a3.3 | conflicts:
- Tully / state when found | status | agree | unresponsive @ a1.3 a2.2 a3.3 a4.2 a5.2 | conflicts:
- drug use / who told investigators | other | disagree | a woman calling herself his friend @ a2.3 | his mother @ a3.5 | conflicts: 0-1
- drug use / when | date | refine | 2013-04-30 @ a2.3 | the night before he died @ a3.5 | conflicts:
- drugs / which | other | agree | heroin and cocaine @ a2.3 a3.5 | conflicts:
- cause / certainty | status | disagree | police conclude it was an overdose @ a1.14 | possible overdose @ a2.1 a4.13 a6.1 a6.4 | investigated as an overdose @ a5.3 | it was an overdose, by toxicology @ a3.1 | conflicts: 0-1
- autopsy / day | date | agree | 2013-05-02 @ a2.5 | tomorrow @ a1.9 | Thursday @ a4.14 | later today @ a6.3 | conflicts:
- Hester's remark / wording | quote | agree | "It seems it may have been a possible drug overdose" @ a4.13 a6.4 | conflicts:
- police spokeswoman / name | name | agree | Faye Hester @ a1.14 a2.1 a4.13 a6.4 | conflicts:
- statement / first sentence | quote | agree | "It is with deep grief that we announce that our cherished Rick Tully has passed away on May 1" @ a1.10 a4.7 | conflicts:
- statement / to fans | quote | disagree | "trendsetting, backwards trouser-wearing one-half of Rik Rokk" @ a1.11 a2.8 | "trend-setting, backward trouser-wearing one-half of Rik Rokk" @ a4.8 | conflicts: 0-1
- statement / just Rick | quote | agree | "But to us, he was just Rick - the warm, generous and fun-loving life of the party" @ a1.12 a2.9 a4.9 | conflicts:
- statement / legacy | quote | refine | "His legacy will live on through his music, and we will forever love him" @ a1.13 | "His legacy will live on through his music" @ a4.10 | conflicts:
- statement / from whom | other | refine | his mother and the label @ a1.10 a4.6 | his family @ a2.8 | conflicts:
- "Bounce" / weeks at number one | duration | agree | eight weeks @ a2.6 a4.15 a6.6 | conflicts:
- four million copies / of what | other | disagree | the single "Bounce" @ a4.15 | the album @ a5.6 | conflicts: 0-1
- "Bounce" / year | date | agree | 1992 @ a1.5 a2.6 a3.8 a5.4 a6.5 | conflicts:
- debut album / title | name | agree | Totally Rokked Up @ a1.5 a5.4 a6.5 | conflicts:
- Brown / age then | age | disagree | 13 when discovered @ a4.5 | 12 at the time of the hit album @ a5.5 | conflicts: 0-1
- Tully / age when the album came | age | agree | 13 @ a5.5 a6.8 | conflicts:
- discovery / place | place | refine | a mall in southwest Atlanta @ a3.6 | an Atlanta mall @ a4.5 a6.7 | conflicts:
- Dupont / name | name | agree | Tremaine Dupont @ a1.5 a3.6 a4.15 a6.7 | conflicts:
- Jackson tour / year | date | agree | 1992 @ a2.7 a6.9 | conflicts:
- reunion / when | date | refine | 2013 @ a1.8 a5.8 | February @ a4.4 | this year @ a3.9 a6.11 | conflicts:
- label / name | name | agree | Too Too Loud @ a1.8 a3.9 a4.4 a5.8 a6.11 | conflicts:
- Tully / nickname | name | agree | Top Poppa @ a1.4 a3.7 a4.3 a5.5 a6.5 | conflicts:
- Brown / nickname | name | agree | Poppa Top @ a1.4 a3.7 a4.3 a5.5 a6.5 | conflicts:
- anniversary / number | count | agree | 20th @ a1.8 a4.4 a5.8 a6.11 | conflicts:
- Da Blast / year | date | agree | 1993 @ a1.7 a6.10 | conflicts:
- Fresh, Loaded & Reckless / year | date | agree | 1996 @ a1.7 a6.10 | conflicts:
