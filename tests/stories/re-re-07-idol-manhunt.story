== a1 | Thazin's Notes | 2009-08-06 | Actress in Japan missing after husband's drug arrest
TOKYO – Since her husband was arrested earlier this week, allegedly with drugs on him, nobody has seen Japanese actress Yumiko Okabe or her son, police said on Thursday. ^1 The son is 10. ^2
In the 1990s her songs and TV dramas made Okabe a great favourite in Asia, above all in China, Hong Kong and Taiwan.
Okabe is 38. ^3 It was her mother-in-law who asked the Tokyo police to look for them, a police spokesman said; she did so on Tuesday. ^4 The day before, the husband, Kenji Murano, 41, had been arrested. ^5
Kyodo News says that police stopped Murano as he walked in downtown Tokyo, searched him and found drugs. ^6
Tadahisa Ishiwata, president of Star Tune, the agency that manages her, called Okabe a very responsible person at a news conference on Tuesday. ^7 Her mobile phone was last traced late on Tuesday, Kyodo quoted police as saying. ^8 The signal came from Yamanashi, some 60 miles (100 kilometers) west of Tokyo. ^9
== a2 | Japan Corner | 2009-08-07 | Yumipi: Police Get Arrest Warrant
The media in Japan are close to boiling over: Tokyo police have a warrant out for actress and singer Okabe Yumiko (38). ^1 Star Tune Production, which manages her, would only say that it is checking the facts. ^2
When "Yumipi", as everyone calls her, and her young son vanished after her husband's drug arrest late on Sunday night, most people pitied her. ^3 She was thought to be in shock and in flight from the press. Today it came out that police have found stimulant drugs at her home. ^4 That home is in Kawasaki. ^5 She shares it with her husband, Murano Kenji, their 10-year-old son and Murano's mother. ^6
Okabe has a spotless image as a model TV mother but has had much trouble: both parents are dead, and in 2000 the man who had been her manager since her debut in 1985 took his own life. ^7
The one trace of her so far was a short signal of her mobile phone from Yamanashi Prefecture. ^8 This morning came the news that her son was safe with a friend in Tokyo. ^9 She herself is now hunted, and the media are nervous about how it will end.
== a3 | Tokyo Graphic | - | Warrant for Yumiko Okabe's arrest
Singer and actress Yumiko Okabe (38) has still not been found, and on Friday it emerged that the police now want to arrest her. ^1 The warrant is for possessing the same illegal stimulants for which her husband, Kenji Murano (41), was arrested this week. ^2
That was on Monday, and since then Okabe has been missing. ^3 The 10-year-old son, missing too for a time, was found unharmed on Thursday night. ^4 Okabe had left him with a friend in Tokyo. ^5
Police searched the couple's home, by Friday, and took away a little of the drug that they found. ^6
In the small hours of Monday, August 3, a patrolman from Shibuya stopped Murano on the street to question him. ^7 Murano had a small bag hidden in his underwear, with drugs in it, and the officer arrested him. ^8 Okabe, who had got a phone call, drove up with a male acquaintance. ^9 It seems she told the officer that the bag held medicine; when he found the drugs, she wept.
Asked to come to the station, Okabe refused, and she would not take a urine test either. Later a search request was filed, it appears by Murano's mother. ^10 Her cell phone's last signal was near Yamanashi, where police are looking for her. ^11
== a4 | Orbit Red | 2009-08-08 | Japanese actress Okabe charged over drugs
Yumiko Okabe, Japanese actress and pop star, was charged with possessing drugs on Saturday, after she had been gone for days following her husband's arrest. ^1
Tokyo police found drugs when they searched her apartment on Friday, and they got a warrant, Kyodo reported. ^2 Late on Saturday Okabe gave herself up at a police station in Tokyo. ^3
"I can't recall stimulants being in my room," Okabe is supposed to have told police. ^4 "But if there were some, it has to be so." ^5
Okabe, 38, who is also called Yumi-P, was in a television show in 1986 and recorded a year later. ^6
Her husband, Kenji Murano, 41, was arrested on Monday. ^7 Police said they found drugs hidden in his underwear. ^8 He and Okabe have been living apart. ^9
After that arrest Okabe and her son, who is 10, disappeared. ^10 On Thursday the boy was found at the place of a friend of hers. ^11 Star Tune Production Corp. urged Okabe in a statement on Saturday to work with the police. ^12
== a5 | Newz Nippon | - | Superstar of Japan Yumiko Okabe Sought on Drug Charges
It broke late last week: Kenji Murano, the husband of Japanese idol and actress Yumiko Okabe, was arrested for using and having stimulants. That Okabe and their son, 10 years old, were missing was even bigger news. ^1 People talked of suicide, but witnesses had seen her in tears where her husband was arrested.
Her phone was traced to Yamanashi Prefecture, but she was not there. ^2 A warrant for her arrest came today, and her son has been found safe at a friend's home in Tokyo. ^3
What happened so far:
Aug 2: Her husband telephoned and asked her to come to Shibuya in Tokyo. ^4
August 3: She bought underwear and other clothes in a department store. Her husband was arrested. ^5
August 4: GPS placed her phone in Yamanashi. ^6
August 5: A friend rang the police to say that the boy was safe and in Tokyo.
August 6: The boy, 10, was found unharmed. ^7
August 7: A warrant was issued to arrest her for having stimulants. ^8
Okabe was born in Fukuoka on February 12th, 1971. ^9
== a6 | Nippon Gazette | 2009-08-13 | Okabe arrest turns light on the evil of drugs
The police hunt for Yumiko Okabe, actress and pop star, and her arrest, which made such headlines, shocked fans in Japan and elsewhere. They put a harsh light on "kakuseizai," the stimulants that she and her husband are accused of using.
The husband, Kenji Murano, who is 41, was arrested on Aug. 3 with the drug on him. ^1 On the same day Okabe and her 10-year-old son seemed to vanish. ^2 The boy was found afterwards in the home of an acquaintance. ^3
Later a search brought to light a small amount of stimulants at Okabe's home. ^4 It is in the Aoyama district of Tokyo. ^5 Her husband lives somewhere else. ^6
No other illegal drug is had so easily in Japan: of those arrested lately for possession, about 80 percent carried stimulants, says the National Police Agency.
== a7 | Weekly Learner | 2009-08-21 | Okabe admits taking drugs
Yumiko Okabe, the actress, is reported to have told police in Tokyo that she began to inhale illegal stimulants last summer because her husband urged her to, sources said on Aug. 9. She did so together with him, Kenji Murano, the sources said.
Okabe was arrested on Aug. 8 on suspicion of having an illegal stimulant. ^1 She allegedly admitted it. ^2
Her husband was arrested on Aug. 3. ^3 Soon afterwards she dropped from sight with their son, who is 10. ^4 He turned up later, safe, with an acquaintance in Tokyo. ^5 Where she was remained unknown until she gave herself up on Aug. 8. ^6
The police believe that Okabe, 38, put off coming to them because she panicked, and did not really want to escape. ^7
== facts
- Murano / arrest | date | disagree | 2009-08-03 @ a1.5 a3.3 a3.7 a4.7 a5.5 a6.1 a7.3 | late on 2009-08-02 @ a2.3 | conflicts: 0-1
- Murano / where he was stopped | place | refine | downtown Tokyo @ a1.6 | on the street in Shibuya @ a3.7
- Murano / where the drugs were | other | refine | on him @ a1.6 a6.1 | in his underwear @ a3.8 a4.8
- Murano / age | age | agree | 41 @ a1.5 a3.2 a4.7 a6.1
- Okabe / age | age | refine | 38 @ a1.3 a2.1 a3.1 a4.6 a7.7 | born on 1971-02-12 @ a5.9
- son / age | age | agree | 10 @ a1.2 a2.6 a3.4 a4.10 a5.1 a5.7 a6.2 a7.4
- Okabe / who asked for the search | other | refine | her mother-in-law @ a1.4 | Murano's mother, it appears @ a3.10
- phone / last signal, place | place | agree | Yamanashi @ a1.9 a2.8 a3.11 a5.2 a5.6
- phone / last signal, day | date | agree | 2009-08-04 @ a1.8 a5.6
- Okabe / who called her to the scene | other | refine | a phone call @ a3.9 | her husband by telephone @ a5.4
- Okabe / since when missing | date | agree | 2009-08-03 @ a3.3 a6.2
- son / found | date | refine | Thursday, August 6 @ a4.11 a5.7 | Thursday night, August 6 @ a3.4
- son / with whom | other | refine | a friend @ a2.9 a3.5 a4.11 a5.3 | an acquaintance @ a6.3 a7.5
- son / where | place | agree | Tokyo @ a2.9 a3.5 a5.3 a7.5
- warrant / day | date | refine | 2009-08-07 @ a4.2 a5.8 | emerged on Friday @ a3.1
- agency / name | name | agree | Star Tune @ a1.7 a2.2 a4.12
- Okabe / home | place | disagree | Kawasaki @ a2.5 | Aoyama, Tokyo @ a6.5 | conflicts: 0-1
- Okabe / lives with her husband | status | disagree | together @ a2.6 | apart @ a4.9 a6.6 | conflicts: 0-1
- home / drugs found | quantity | refine | stimulants @ a2.4 a4.2 | a little @ a3.6 a6.4
- home / search | date | refine | by Friday @ a3.6 | Friday @ a4.2
- Okabe / surrender | date | agree | 2009-08-08 @ a4.3 a7.6
- Okabe / legal step on August 8 | status | disagree | charged @ a4.1 | arrested on suspicion @ a7.1 | conflicts: 0-1
- Okabe / answer to police | status | refine | could not recall drugs in her room, but it must be so if they were there @ a4.4 a4.5 | admitted it @ a7.2
- Okabe / start of career | date | refine | debut in 1985 @ a2.7 | television show in 1986 @ a4.6
- agency / what it said | other | refine | she is a very responsible person @ a1.7 | it is checking the facts @ a2.2 | she should work with the police @ a4.12
