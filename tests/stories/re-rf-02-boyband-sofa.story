== a1 | The Liffey Daily | - | It was his partner Matt who found him, family maintains
The late Ladsville singer Brendan Keely was found early on Saturday afternoon by his own husband, the star's family insisted last night. ^1
Yesterday a different account had come from Dimitar Banchev, 25, a Bulgarian and a friend of Brendan (33) and of his partner, Matthew Rowles (32). ^2 He said it was he who came upon the Dubliner's body in the Majorca apartment. ^3 In the hours before the death the three of them had been out drinking in Palma. ^4
"I found Brendan lifeless and I roused his husband," said Mr Banchev, who has made a statement to the police. ^5 "Brendan was pale and very cold." ^6
But Dermot Quill, solicitor and friend to the family, was firm last night that the body had been found by Mr Rowles. ^7
The band's four other members, with Declan Geary at their head, got back to Dublin last night, but are expected in Majorca again in the days ahead, to bring their friend home. ^8
Mr Quill also rejected stories of an eight-hour drinking session and of a police hunt for Mr Banchev. ^9 "He spent the night, he was present when the police got there and they are not searching for him," he said. ^10 "We are not satisfied that it was an eight-hour drinking spree." ^11 Someone in the family had talked to Brendan at half past eleven Irish time, an hour later by the Spanish clock, he explained. ^12
== a2 | Noise Weekly | - | Partner and 'third man' talk about Ladsville star's last night
It has come out that the man who found Ladsville's Brendan Keely dead was a 'third man', Dimitar Banchev. ^1 The singer died in Majorca in the small hours of Sunday, October 11. ^2
According to The Sun, Banchev, from Bulgaria, discovered him on a sofa in the apartment that he and his partner, Matt Rowles, shared. ^3
All three are reported to have gone drinking and then come back to the flat. ^4 In the view of the police, Keely choked on his own vomit. ^5 Nothing suspicious is seen in the death, they say, nor was there a trace of drugs. ^6 After an autopsy the body is due to go back to the UK. ^7
"I am shattered," said Banchev. ^8 "I came out of the bedroom and found Brendan lifeless. ^9 I roused the husband. ^10 It is dreadful - I am in shock and I'm sick with it." ^11
Their evening had been nothing excessive, if one believes Rowles. ^12 "We have had crazier nights out in Dublin and this was nothing unusual," he told the Daily Mirror. ^13 "What pains most is that he was only yards from me in the next room and I didn't even know he was fading away." ^14
== a3 | GadgetBeat Live | 2009-10-13 | New details about the Ladsville tragedy
Sleep has not come to the man who first set eyes on the body of Brendan Keely. ^1
Last Friday Dimitar Banchev had met the Ladsville star and his partner Matt Rowles in a gay club in Majorca and gone back with them to the holiday apartment the two shared. ^2 It was the following morning that the singer, 33, was seen in a "hunched, praying position". ^3
"I was the one who found him. ^4 I am shattered. ^5 I came from the bedroom and found him lifeless and I roused his partner. ^6 He was pale and very cold," Banchev said. ^7 "I was the one who rang for the ambulance because Matt was too distraught. ^8 He was cradling Brendan." ^9 He added that he had known the singer only for a while. ^10
Rowles, Keely's husband since a civil ceremony in 2006, is crushed. ^11 Bandmates Declan Geary, Robbie Nolan, Glen Tierney and Colm Daly have been consoling him; they met in a hotel near the couple's place in Port Albercoix. ^12
On Sunday the group put out a statement, but they have been too upset to talk since. ^13 "This could be the end of the band," a source said. ^14
The first belief was that Brendan might have choked on his own vomit. ^15 More tests have since shown that his death was natural, and a preliminary autopsy names a pulmonary edema, fluid gathering in the lungs. ^16
== a4 | The Sovereign | - | 'Natural causes' killed Ladsville singer
A post mortem examination came to the conclusion yesterday that Brendan Keely of Ladsville died of natural causes. ^1 A sudden pulmonary oedema, in which fluid collects on the lungs, struck the singer, who was 33. ^2 Spanish doctors think a heart disorder nobody had diagnosed to be the likeliest reason. ^3
It had been speculated that Keely choked on his own vomit following a night out on Majorca with his partner, Matthew Rowles. ^4 But drink or drugs were not what brought on the oedema, said a court official who gave the results at a hearing. ^5 Whether the singer had taken any she was unable to say. ^6
Keely was found dead on Saturday afternoon in the apartment he had in the village of Port Albercoix. ^7
About midnight on Friday he and Mr Rowles had gone to a nightclub in Palma and got to know Dimitar Banchev, a Bulgarian of 25. ^8 He came back to the apartment with them in the early hours and afterwards found Keely's lifeless body. ^9
Toxicology results are expected within days, and a sample of fluid will go to a forensic laboratory in Barcelona. ^10 A judge gave leave yesterday for the body to be taken home to Ireland. ^11 The family's spokesman, the lawyer Dermot Quill, said that the papers for its release had been signed. ^12
== a5 | Baobab Pride Online | 2009-10-12 | Brendan Keely's death was natural
Too much fluid in the lungs, and not alcohol, killed Ladsville singer Brendan Keely, an autopsy has found. ^1 An official in Majorca declared that he "died a natural death of acute pulmonary edema"; heart trouble is often behind that condition. ^2
Talk had been rife that the star, after drinking to excess on a night out with his partner, Matthew Rowles, had choked on his own vomit. ^3
The Sun, meanwhile, reports that another man, Dimitar Banchev, was in the pair's Majorcan holiday home when Keely died at the weekend. ^4 The Bulgarian had met them at a nightclub, and it has been suggested that a threesome was the purpose of the invitation. ^5 By his own account, the tabloid says, he and Rowles retired to the bedroom, and Keely stayed behind by himself on the couch. ^6
Banchev maintains that he found the body next day and told Rowles. ^7 "I am shattered. ^8 I came out of the bedroom and found Brendan lifeless. ^9 I roused the husband. ^10 It is dreadful - I am in shock and I'm sick with it," he is quoted. ^11
Rowles, said to have been hysterical, attempted in vain to revive him. ^12 Within a few days the singer should be flown home to Dublin. ^13
== a6 | Celebs For U | 2009-10-14 | Ladsville star dies, friends stunned
Brendan Keely of Ladsville is reported to have drunk for eight hours and then died choking on his vomit. ^1 He was 33, on holiday in Majorca with his partner Matt Rowles, and was found dead on Saturday. ^2
The officials who look into the pop idol's last moments are hunting a mystery guest. ^3 He is said to be Dimiter Bunchev, a Bulgarian aged 25, whom the couple met in a bar and asked to their home near Port d'Albercox, writes Sun online. ^4
At about 4.30am on Saturday, it is reported, the three got to Keely's flat. ^5 Rowles went to bed an hour later, while Keely, eight hours of drinking behind him, wanted to remain up a little longer. ^6 It was past midday when his partner discovered the body. ^7
For some 30 minutes Rowles tried to bring the star round, and only then turned to the neighbours. ^8 "Doctors later confirmed Brendan's lungs had filled with fluid," a close friend of Rowles said. ^9 "There was nothing Matt could have done." ^10
The death looks natural, according to police sources, who saw neither violence nor signs of suicide or drugs. ^11 The other members - Declan Geary, Colm Daly, Robbie Nolan and Glen Tierney - have reached Spain and said they were "utterly shattered by the loss of our friend and brother". ^12
== a7 | TV Tonight Guide | - | Brendan Keely of Ladsville is dead at 33
At only 33, Ladsville singer Brendan Keely has unexpectedly died on a holiday in Majorca. ^1
The Irish pop star was away with Matt Rowles, his partner of many years, and was found dead on Saturday, says the band's website. ^2 According to the same page, the remaining four - Declan Geary, Robbie Nolan, Colm Daly and Glen Tierney - were to fly to Majorca on Sunday. ^3 "Brendan sadly died yesterday whilst on holiday with his partner Matthew in Majorca," it read. ^4
Later on Sunday morning they issued a second statement, calling themselves "shattered by the news". ^5
How he died is still unclear, although newspapers write that it was after a night out. ^6 The Spanish police see no suspicious circumstances. ^7
"I was only with him on Monday at an awards do," Conor Welsh, the manager of the band, reportedly said. ^8
Keely told the world in 1999 that he was gay. ^9 From 2002 on he was with Matt Rowles, and they had a private civil partnership ceremony in 2006. ^10
== facts
- Keely / day of death | date | disagree | 2009-10-11 @ a2.2 | 2009-10-10 @ a3.3 a6.2 | Saturday @ a1.1 a4.7 a7.2 | conflicts: 0-1, 0-2
- body / found by | name | disagree | Matthew Rowles @ a1.1 a1.7 a6.7 | Dimitar Banchev @ a1.3 a2.1 a2.3 a3.1 a3.4 a4.9 a5.7 | conflicts: 0-1
- body / time of discovery | date | disagree | early Saturday afternoon @ a1.1 | the following morning (2009-10-10) @ a3.3 | Saturday afternoon @ a4.7 | past midday (2009-10-10) @ a6.7 | the next day @ a5.7 | conflicts: 0-1, 1-2, 1-3
- body / posture or place of discovery | place | refine | on a sofa in the apartment @ a2.3 | a hunched, praying position @ a3.3 | the apartment in Majorca @ a1.3 a4.7
- Banchev / nationality | other | agree | Bulgarian @ a1.2 a2.3 a4.8 a5.5 a6.4
- Banchev / age | age | agree | 25 @ a1.2 a4.8 a6.4
- Banchev / name | name | disagree | Dimitar Banchev @ a1.2 a2.1 a3.2 a4.8 a5.4 | Dimiter Bunchev @ a6.4 | conflicts: 0-1
- Banchev / relation to the couple | other | disagree | a friend @ a1.2 | met that night @ a3.2 a4.8 a5.5 a6.4 | known only for a while @ a3.10 | conflicts: 0-1
- Banchev / place where they met | place | refine | a gay club in Majorca @ a3.2 | a nightclub in Palma @ a4.8 | a nightclub @ a5.5 | a bar @ a6.4
- Banchev / search by the police | status | disagree | police are not looking for him @ a1.9 a1.10 | officials are hunting him @ a6.3 | conflicts: 0-1
- Banchev / words on the find | quote | disagree | "I found Brendan lifeless and I roused his husband" @ a1.5 | "I came out of the bedroom and found Brendan lifeless. I roused the husband." @ a2.9 a2.10 a5.9 a5.10 | "I came from the bedroom and found him lifeless and I roused his partner." @ a3.6 | conflicts: 0-1, 0-2, 1-2
- Banchev / words on the body | quote | disagree | "Brendan was pale and very cold." @ a1.6 | "He was pale and very cold" @ a3.7 | conflicts: 0-1
- Banchev / words on his shock | quote | agree | "It is dreadful - I am in shock and I'm sick with it" @ a2.11 a5.11
- Banchev / words on his grief | quote | agree | "I am shattered" @ a2.8 a3.5 a5.8
- Keely / age | age | agree | 33 @ a1.2 a3.3 a4.2 a6.2 a7.1
- night out / length of the drinking | duration | disagree | eight hours @ a6.1 a6.6 | not an eight-hour session @ a1.9 a1.11 | conflicts: 0-1
- night out / measure of the drinking | other | disagree | nothing excessive @ a2.12 a2.13 | drinking to excess @ a5.3 | eight hours of drinking @ a6.1 a6.6 | conflicts: 0-1, 0-2
- Keely / cause of death | other | disagree | choked on his own vomit @ a2.5 a6.1 | pulmonary oedema @ a3.16 a4.2 a5.1 a5.2 | lungs filled with fluid @ a6.9 | still unclear @ a7.6 | conflicts: 0-1
- death / alcohol as a cause | status | agree | alcohol not the cause @ a4.5 a5.1
- death / suspicion | status | agree | nothing suspicious @ a2.6 a6.11 a7.7
- death / speculation about vomit | status | agree | speculated that he choked on vomit @ a3.15 a4.4 a5.3
- death / heart trouble behind it | other | refine | undiagnosed heart disorder the likeliest reason @ a4.3 | heart trouble often behind it @ a5.2
- body / destination | place | disagree | the UK @ a2.7 | Ireland @ a4.11 | Dublin @ a5.13 | home, Dublin @ a1.8 | conflicts: 0-1, 0-2, 0-3
- bandmates / whereabouts | place | refine | back in Dublin @ a1.8 | in Majorca with Rowles @ a3.12 | in Spain @ a6.12 | about to fly to Majorca on Sunday @ a7.3
- night out / town | place | refine | Palma @ a1.4 a4.8 | Majorca @ a3.2 a4.4
- Rowles / attempt to revive him | other | agree | tried in vain @ a5.12 a6.8
- apartment / place | name | disagree | Port Albercoix @ a3.12 a4.7 | near Port d'Albercox @ a6.4 | conflicts: 0-1
- return to the flat / hour | date | refine | early hours @ a4.9 | 4.30am on Saturday @ a6.5
- Rowles and Keely / civil ceremony | date | agree | 2006 @ a3.11 a7.10
- Rowles / sleeping place | other | refine | in the next room @ a2.14 | in the bedroom with Banchev @ a5.6 | in bed @ a6.6
- bandmates / names | name | agree | Declan Geary, Robbie Nolan, Glen Tierney, Colm Daly @ a3.12 a6.12 a7.3
- group / statement | date | agree | Sunday @ a3.13 a7.5
- Quill / role | other | refine | solicitor and friend of the family @ a1.7 | lawyer and family spokesman @ a4.12
- bandmates / words of grief | quote | disagree | "utterly shattered by the loss of our friend and brother" @ a6.12 | "shattered by the news" @ a7.5 | conflicts: 0-1
