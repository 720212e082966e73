== a1 | The Squeeze | - | What happened to Lil Vaughn, day by day
After a worrying run of seizures last week, rapper Lil Vaughn is recovering in the hospital. ^1 Tweets and rumours that the 30-year-old (born Devaughn Mitchell Porter, Jr.) was close to death have caused confusion, so here is the order of events. ^2
October 25, 2012: Late in October he reportedly had two seizures within 24 hours, each on a flight from Texas to Los Angeles. ^3 Dehydration and a migraine were the explanation his reps gave for the first. ^4 One day later convulsions on board made his pilot land in Louisiana in an emergency. ^5
March 12, 2013: Last Tuesday evening Los Angeles's Palms-Carmel hospital reportedly took him in after multiple seizures on the set of a video for Vicki Mirage's new single "Home Room". ^6 He was out again just a few hours afterward, in the early hours of Wednesday, TMZ reported. ^7
March 15, 2013: TMZ came out with another report, by which his staff had found Veezy unconscious and he was hurried back in critical condition. ^8 Sources spoke of an induced coma, of "breathing through tubes" and of a stomach pumped three times to be rid of too much codeine. ^9
== a2 | Chart Weekly | - | Rep: Lil Vaughn 'Recovering' After Seizure
Lil Vaughn had a seizure on Friday afternoon and is in Palms-Carmel Hospital in Los Angeles, several reports say. ^1 A source close to the 30-year-old, who gave no name, confirmed the seizure to the Associated Press, and in an email a rep for him told us that he was "recovering." ^2
On Friday night Roland "Thin" Wilkins, CEO of Quick Money Records, informed Chicago's WGCI that "there ain't no truth in what you heard today. ^3 He's relaxin'. ^4 We sittin' here watching the basketball game with each other." ^5
At around 4:30 p.m. PT TMZ had reported that the rapper would soon be given the last rites. ^6 His label's reps denied it hotly on Twitter and promised "an official statement soon but dont [sic] buy the nonsense about comas and tubes to breathe." ^7 Around 6:30 p.m. PT there was a tweet from his own account. ^8 Before that Jack Payne, president of Fresh Money, had tweeted that he was "alive and fine". ^9
TMZ took the last rites out and kept the rest; its 6:30 p.m. update had him "still in critical condition in the ICU ... but stabilizing." ^10
It is the second time this week for the man born Devaughn Porter: on Tuesday Palms-Carmel treated him for multiple seizures, and not long after his release on Wednesday more of them brought him back. ^11
== a3 | Cattily | - | Lil Vaughn's people say there never was a coma
Last week's scary series of seizures sent Lil Vaughn to the hospital twice, on Tuesday and once more on Wednesday when he had been let out. ^1 TMZ's version had him in intensive care and in a medically-induced coma, hanging by a thread. ^2 From tweets by him and his close friends we now know that he is mending and never was that badly off. ^3 Vicki Mirage, Blake and Hawkman came to see him, and his mom tweets that he will be home before long. ^4
This is what CNN has: on Friday the publicist of his label said that he had a seizure and "is recovering." ^5 Blake, the rapper from Toronto, turned up at the Los Angeles hospital with a group of Vaughn's friends, and in the hallway by his room they sat in chairs and kept watch. ^6
"I'm good everybody," the rapper's Twitter account assured people. ^7 "Thnx for the prayers and kindness." ^8
Jack Payne, who is president of Vaughn's Fresh Money label, tweeted at about 5:20 p.m. on Friday: "Dont buy the nonsense about comas and tubes to breathe … that's false!!" ^9
Susan Cannon, a publicist with that label, admitted that there was a seizure. ^10
== a4 | Sonic Feed | - | Life support for Lil' Vaughn, a report claims
Another series of heavy seizures has put Lil' Vaughn back in Palms-Carmel Hospital in LA, where he reportedly is in an induced coma and on life support. ^1
He is in intensive care in critical condition, according to TMZ, "being readied for his last rites… with his family surrounding him to say their goodbyes". ^2 His mother is said to be on a plane to Los Angeles. ^3
But tweets some hours later told another tale. Jack Payne, president of his label Fresh Money, called him "alive and fine" and asked fans not to "buy the nonsense about comas and tubes to breathe…that's false!" ^4 Label mate Hawkman tweeted as well, saying he was "in good mood..feelin much betta". ^5
On Tuesday, 12th March he had been hurried to the hospital, and on Wednesday, 13th March, some hours later, sent home. ^6 Only hours went by, it is reported, before one of his bodyguards discovered him in his room, unconscious on the floor. ^7
A Sizzurp binge after Wednesday's release is suspected, as much codeine was found in him by doctors. ^8
== a5 | Estrellas Hoy | - | Vicki Mirage y Chris Hall visitan a Lil Vaughn
Violent convulsions brought the rapper Lil Vaughn to Palms Carmel Hospital in Los Angeles as an emergency last Saturday. ^1 They came from an overdose of codeine that may be owed to Sizzurp, a drink in which it is mixed with sodas. ^2
First reports had him in a coma, but his associate Jack Payne made clear on Twitter: "Vaughn is alive and fine. ^3 It is false that he is in a coma and needs tubes to breathe." ^4
Vicki Mirage, who visited on March 17, passed the tweet on to her followers. ^5 Photographers saw her at the hospital door at around 9 p.m. ^6
Chris Hall also came, together with his wife Jana, and both got to see Vaughn in his room. ^7 Blake made sure in person how his friend was doing, and preferred to make no statement. ^8
== a6 | Oh Such Gossip | - | Lil Vaughn goes home
Lil Vaughn is out of hospital after last week's seizure, and he is said to be better though weak. ^1 The intensive care unit of California's Palms-Carmel Medical Center had treated the 'No Troubles' star for six days. ^2
TMZ heard from insiders that the rapper, whose real name is Devaughn Porter, feels "weak" and will "lie low" until he has fully recovered. ^3
Fresh Money president Jack Payne, his close friend, confirmed it on Twitter with thanks to "Palm Carmel". ^4 Quick Money CEO Hawkman also wrote: "God Bless.my son just release frm hospital.thanks 4 all tha kindness." ^5
Hours before, on Hot 97's 'Angie Martinez Show', Hawkman had called it untrue that there were "multiple" seizures and that his pal had left the hospital for a short time last week. ^6 He put the illness down to hard work: "It had nothing to do with drugs." ^7
== a7 | Policy Beat | - | Lil Vaughn Is OK After Seizure
A seizure on Friday evening put Lil Vaughn in the hospital, where he is recovering. ^1
At first TMZ had the rapper in critical condition, in an induced coma, and being read the last rites. ^2 A Sizzurp binge was another of its claims, as doctors discovered much Codeine in his system. ^3 His friend JT answered the false claims on Twitter. ^4 Close friend Blake and other members of the entourage went to the hospital and waited for news. ^5 To his fans Vaughn tweeted at around 6:30 p.m. that he was recovering. ^6
On Tuesday the 30-year-old had been taken to the hospital after an alleged seizure on the set of a Vicki Mirage video. ^7 And last October, with "seizure-like" symptoms on a private jet, he ended up in a nearby hospital when it had to make an emergency landing in Texas. ^8
He should recover fully, but nobody knows yet when he gets out. ^9
== a8 | Portal Music India | 2013-04-02 | The month's scandals: Lil Vaughn's seizures
On March 15 Twitter was full of the news that Lil Vaughn was about to die, following a series of violent seizures. ^1 TMZ had him on life support in a hospital in Los Angeles, which his friends strongly disputed. ^2
Once released, Veezy said it was no overdose of sizzurp, the blend of codeine and cough syrup, yet granted that his life might have been at risk. ^3
"The bad news is I'm an epileptic," he told the Los Angeles station Power 106. ^4 "But this time it got real bad 'cause I had three of them in a row and on the third one, my heart rate went down to like 30 percent." ^5 As reasons he gave "plain pressure, no rest, overworking myself." ^6
== facts
- rapper / name | name | refine | Lil Vaughn @ a1.1 a2.1 a3.1 a5.1 a6.1 a7.1 a8.1 | Lil' Vaughn @ a4.1
- rapper / real name | name | refine | Devaughn Mitchell Porter, Jr. @ a1.2 | Devaughn Porter @ a2.11 a6.3
- rapper / age | age | agree | 30 @ a1.2 a2.2 a7.7
- first admission / date | date | refine | 2013-03-12, evening @ a1.6 | Tuesday @ a2.11 a3.1 a7.7 | 2013-03-12 @ a4.6
- first admission / seizures | count | disagree | multiple @ a1.6 a2.11 | a seizure @ a7.7 | multiple ones denied @ a6.6 | conflicts: 0-1 0-2
- first seizures / place | place | agree | set of a Vicki Mirage video @ a1.6 a7.7
- first stay / discharge | date | refine | early hours of Wednesday @ a1.7 | Wednesday @ a2.11 a3.1 | 2013-03-13 @ a4.6
- first stay / left hospital | status | disagree | released @ a1.7 a2.11 a3.1 a4.6 | denied @ a6.6 | conflicts: 0-1
- second hospitalization / day | date | disagree | Friday @ a2.1 a7.1 | Wednesday @ a2.11 a3.1 a4.7 | Saturday @ a5.1 | conflicts: 0-1 0-2 1-2
- Friday seizure / time of day | date | disagree | afternoon @ a2.1 | evening @ a7.1 | conflicts: 0-1
- rapper / found unconscious by | other | disagree | his staff @ a1.8 | one of his bodyguards @ a4.7 | conflicts: 0-1
- hospital / name | name | disagree | Palms-Carmel @ a1.6 a2.1 a4.1 a6.2 | Palms Carmel @ a5.1 | Palm Carmel @ a6.4 | conflicts: 0-2 1-2
- hospital / city | place | refine | Los Angeles @ a1.6 a2.1 a3.6 a4.1 a5.1 a8.2 | California @ a6.2
- TMZ report / condition | status | agree | critical @ a1.8 a2.10 a4.2 a7.2
- TMZ report / coma | other | agree | induced coma @ a1.9 a3.2 a4.1 a7.2
- TMZ report / life support | status | agree | on life support @ a4.1 a8.2
- TMZ report / last rites | other | refine | soon to be given @ a2.6 a4.2 | being read @ a7.2
- codeine / found in his system | status | agree | too much @ a1.9 a4.8 a7.3
- cause / drug | status | disagree | codeine overdose @ a5.2 | nothing to do with drugs @ a6.7 | no overdose of sizzurp @ a8.3 | conflicts: 0-1 0-2
- cause / overwork | other | refine | hard work @ a6.7 | pressure, no rest, overworking @ a8.6
- Payne / on his state | quote | refine | alive and fine @ a2.9 a4.4 | Vaughn is alive and fine @ a5.3
- coma denial / words | quote | disagree | dont buy the nonsense about comas and tubes to breathe @ a2.7 | Dont buy the nonsense about comas and tubes to breathe … that's false!! @ a3.9 | buy the nonsense about comas and tubes to breathe…that's false! @ a4.4 | It is false that he is in a coma and needs tubes to breathe @ a5.4 | conflicts: 0-3 1-3 2-3
- coma denial / source | other | disagree | his label's reps @ a2.7 | Jack Payne @ a3.9 a4.4 a5.3 | conflicts: 0-1
- Payne / office | other | refine | president of Fresh Money @ a2.9 a3.9 a4.4 a6.4 | associate @ a5.3
- Quick Money / CEO | name | disagree | Roland "Thin" Wilkins @ a2.3 | Hawkman @ a6.5 | conflicts: 0-1
- rapper's tweet / hour | date | agree | around 6:30 p.m. @ a2.8 a7.6
- label / on his state | quote | agree | recovering @ a2.2 a3.5
- visitors / Vicki Mirage | status | agree | visited @ a3.4 a5.5
- visitors / Blake | status | agree | visited @ a3.4 a3.6 a5.8 a7.5
- October flight / emergency landing | place | disagree | Louisiana @ a1.5 | Texas @ a7.8 | conflicts: 0-1
- rapper / recovering | status | agree | recovering @ a1.1 a2.2 a3.3 a7.1
- October flight / date | date | refine | 2012-10-25 @ a1.3 | last October @ a7.8
- October flight / illness | other | refine | two seizures and convulsions @ a1.3 a1.5 | seizure-like symptoms @ a7.8
- binge / drink | name | agree | Sizzurp @ a4.8 a7.3
- sizzurp / mixture | other | disagree | codeine and sodas @ a5.2 | codeine and cough syrup @ a8.3 | conflicts: 0-1
- Hawkman / office | other | refine | label mate @ a4.5 | Quick Money CEO @ a6.5
- recovery / who told it | other | refine | a rep @ a2.2 | his label's publicist @ a3.5
- Payne's tweet / hour | date | refine | before 6:30 p.m. @ a2.9 | about 5:20 p.m. @ a3.9
- visitors / Blake's company | other | agree | a group of the rapper's friends @ a3.6 a7.5
- admissions / number in the week | count | agree | 2 @ a2.11 a3.1
