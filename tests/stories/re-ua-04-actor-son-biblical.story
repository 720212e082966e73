== a1 | Edpages Celebrity | 2008-07-09 | What Peter McCallaghan's Son Is Called
Simon Nunes McCallaghan is the name that Peter McCallaghan and his girlfriend Marina Nunes have chosen for their newborn boy, Usmagazine.com can confirm. ^1
On his Web site the actor wrote that the apostle Peter goes by a second name in the Bible, which is "Simon." ^2 "They were, in truth, two names for one and the same man," he said. ^3
It was at 6:22 p.m. on Monday that the boy was born, and he weighed 7 pounds and 4 ounces. ^4
"This special 'hour' stands for my dearest line in the book of Peter in the Bible: 'If thine eye be clear, thy whole house will be full of light,'" said McCallaghan. ^5
Nunes, the middle name, comes from his girlfriend, who is 24. ^6 "We wanted to bring in her family name," was his explanation. ^7
And he added: "We welcome 'Simon Nunes McCallaghan' into this splendid life and look forward to sharin' it with him." ^8
== a2 | Worldwide News Network | 2008-08-08 | McCallaghan on the birth of his son and on being a dad
LOS ANGELES, California - "Just keep rolling" is the motto of Peter McCallaghan, so it may not astonish anyone that, as he tells it, the birth of Simon Nunes McCallaghan, now 1 month old, has not put a stop to that. ^1
Simon was born on July 7, and his name points to the apostle Peter of the New Testament. ^2 About 60 hours is what McCallaghan and his girlfriend, Marina Nunes, spent in hospital for the delivery. ^3 The first pictures of the baby were sold by the couple to OK! magazine. ^4
To make him used to sights, noise and people, they have the boy with them everywhere, a Don Mellenberg concert included. ^5 Nor are guests in the house asked to keep their voices down while he sleeps.
"Our life is the same, it only takes somewhat more preparation to do what you want to do," said the star of the coming comedy "Beach Bum Blues" on Thursday. ^6
When McCallaghan, 38, talked with Dr. Anil Mehta in Los Angeles that day about birth and fatherhood, his hospital ID bracelet was still on his wrist. ^7
The birth took long, and there was music to part of it. While Nunes, 25, suffered her contractions at Westshore-Calder Medical Center, he acted as DJ and played "roots" Brazilian music. ^8
== a3 | DumbStars Net | - | It's a boy for Peter McCallaghan
Marinna Nunes has given birth to Peter McCallaghan's son. ^1
The actor and his girlfriend, Marina Nunes, can now call themselves proud parents: their baby boy was born on the afternoon of Mon., July 7, 2008. ^2
He came in at 7 lb, 4 oz. ^3 As yet the parents have no name for him. ^4
McCallaghan made Marina's pregnancy public in January 2008. ^5 In a blog post he wrote at the time that the two were "pumped" and in awe of the miracle of a baby, and that the child was a gift from God. ^6
He went on to say how excited they were about the adventure of bringing up a child, that he wanted to be a father who guides his child through life, and he asked everyone for good wishes and prayers. ^7
== a4 | TopShow Wire | 2008-07-09 | The Name of Peter McCallaghan's Baby Is Out
The boy of Peter McCallaghan and Marina Nunes has something of each of his parents in his name, and something of the Bible too. ^1
So the secret is out at last. It was to OK! that the "Kalahari" actor proudly disclosed that his and his model girlfriend's baby, who was born on Monday July 7, is Simon Nunes McCallaghan. ^2
As for the first name, Peter gave this reason: "Simon was another name for the apostle Peter in The Bible. ^3 They were, in truth, two names for one and the same man." ^4 A second thing plays into it, he went on. "Our son was born at 6:22 pm, and this special hour stands for my dearest line in the book of Peter in The Bible: 'If thine eye be clear, thy whole house will be full of light.'" ^5
The middle name is the mother's surname, for the couple "wanted to bring in her family name." ^6
He closed his personal message with the words: "We welcome Simon Nunes McCallaghan into this splendid life and look forward to sharing in it with him. ^7 In the mean time and all times, just keep rollin'." ^8
== a5 | Snarkbite | - | Peter McCallaghan tells all about a "gory" birth
The coming issue of OK! has Peter McCallaghan, his girlfriend Marina Nunes and Simon, their baby of two weeks. ^1 Where other stars say that it was all wonderful and leave it there, he gives us blood, sweat and every detail. Marina had hoped for a natural birth with no epidural, but there were what sound like minor complications and the doctors told her that a c-section was needed. ^2 They had not known the sex beforehand but had believed all along in a boy, so he was thrilled to be proved right. ^3
"We found a fine groove," Peter tells OK! of the delivery. ^4 "Contractions started coming on. ^5 I sat there with her, right between her knees. ^6 We got tribal on it, we swayed to it! ^7 I was DJ-ing this Brazilian music." ^8
Simon, 7 lbs., 4 oz. and healthy, was born at Westshore-Calder Medical Center, and his father kept a thorough diary of the stay. ^9
"I have it all written down," he said. ^10 "Being a dad is something I've wished for since I was 10. ^11 Turning into a father felt very, very normal. ^12 We were jamming! ^13 She was perspiring. ^14 No painkiller, let's go. ^15 We'd been awake for 40-something hours, and we went from dog tired to a really firm, 'Let's handle this… let's stay in the groove. ^16 Don't let the contraction be bigger than you.'" ^17
Marina, 25, had decided against an epidural, but in the end what counted was what was safest for her and the baby. ^18
== a6 | Rapid PR Bulletin | - | McCallaghan Swayed Through Girlfriend's Labour
During the labour of his girlfriend Marina Nunes, Peter McCallaghan danced, and he even put on Brazilian music to entertain her. ^1 The Brazilian model was delivered of Simon Nunes on 7 July with McCallaghan at her side to help her through the pains. ^2
"Contractions started coming on, and we found a fine groove," he tells America's Ok! magazine. ^3 "We had a 14-hour session, her and I did. ^4 I sat there with her, right between her knees. ^5 We got tribal on it. ^6 We swayed to it. ^7 I was DJing this native Brazilian music. ^8
"We'd been awake for 40-something hours, and we went from dog tired to a really firm, 'Let's handle this. let's stay in the groove. ^9 Don't let the contraction be bigger than you'." ^10
Nobody held the newborn before the actor did, and the discovery that it was a son filled him with joy. ^11
He adds: "I had him for the first 15 minutes because they had to look after Marina. ^12 I said, 'Come here, little man.' ^13 I saw the willy and yelled that we'd been right all along about him being a boy. ^14 Then I took him over to her." ^15
== a7 | Plausch & Promis | 2008-07-23 | Peter McCallaghan and the 3 million dollar baby
Three million dollars is what it took for Hollywood heartthrob Peter McCallaghan (38) and his girlfriend, the Brazilian model Marina Nunes, to show themselves with little Simon Nunes in the new US edition of "OK!". ^1 "We are thrilled by this wonder of creation and this gift of God," the star had said back in January about his son, who was born on July 7. ^2
It was his first child, and McCallaghan was in the delivery room, playing Brazilian music: "We found a splendid groove. ^3 The cramps began. ^4 I sat there with her, right between her knees. ^5 That made us feel very tribal and we started to sway. ^6 I put on this Brazilian music. ^7 I had been wishing to be a father ever since I was ten. ^8 Being a father felt very, very normal. ^9 We jammed. ^10 She was perspiring. ^11 No painkillers, so let's go. ^12 I told her, we can do it, let's stay in the groove. ^13 Don't let the cramps be bigger than you." ^14
Marina, 25, had wanted a natural birth without painkillers, but after complications she had to have a Caesarean. ^15
To the US edition of "OK!" he also said: "We did have an epidural in the end, because the umbilical cord had been squeezed by the strong contractions. ^16 They went in and tried it with a vacuum, but that did not work, and the doctor said: Caesarean." ^17
McCallaghan added: "At last I cut the cord and said: 'Come here, little man.' ^18 I saw the small willy and called out that we had been right about it all along." ^19
== facts
- baby / name | name | refine | Simon Nunes McCallaghan @ a1.1 a2.1 a4.2 | Simon Nunes @ a6.2 a7.1 | Simon @ a5.1
- baby / state of the name | status | refine | named @ a1.1 a4.2 | no name as yet @ a3.4
- birth / date | date | refine | 2008-07-07 @ a1.4 a2.2 a3.2 a4.2 a7.2 | July 7 @ a6.2
- birth / hour | date | refine | 6:22 p.m. @ a1.4 a4.5 | afternoon @ a3.2
- baby / weight | quantity | agree | 7 pounds, 4 ounces @ a1.4 a3.3 a5.9
- baby / age | age | refine | two weeks @ a5.1 | 1 month @ a2.1
- father / present at the delivery | status | agree | at her side @ a6.2 a7.3
- Nunes / relation to him | status | agree | girlfriend @ a1.1 a2.3 a3.2 a4.2 a5.1 a6.1 a7.1
- hospital / name | name | agree | Westshore-Calder Medical Center @ a2.8 a5.9
- Nunes / first name | name | disagree | Marina @ a1.1 a2.3 a3.2 a4.1 a5.1 a6.1 a7.1 | Marinna @ a3.1 | conflicts: 0-1
- Nunes / age | age | disagree | 24 @ a1.6 | 25 @ a2.8 a5.18 a7.15 | conflicts: 0-1
- Nunes / occupation | other | refine | Brazilian model @ a6.2 a7.1 | model @ a4.2
- Peter McCallaghan / age | age | agree | 38 @ a2.7 a7.1
- name announcement / medium | other | disagree | his Web site @ a1.2 | OK! @ a4.2 | conflicts: 0-1
- first name / origin | other | agree | another name of the apostle Peter @ a1.2 a2.2 a4.3
- McCallaghan / two names | quote | agree | They were, in truth, two names for one and the same man @ a1.3 a4.4
- McCallaghan / special hour | quote | refine | This special 'hour' stands for my dearest line in the book of Peter @ a1.5 | Our son was born at 6:22 pm, and this special hour stands for my dearest line in the book of Peter @ a4.5
- middle name / origin | other | agree | the mother's surname @ a1.6 a4.6
- McCallaghan / family name | quote | refine | We wanted to bring in her family name @ a1.7 | wanted to bring in her family name @ a4.6
- McCallaghan / welcome | quote | disagree | look forward to sharin' it with him @ a1.8 | look forward to sharing in it with him @ a4.7 | conflicts: 0-1
- pregnancy / announced | date | refine | 2008-01 @ a3.5 | January @ a7.2
- McCallaghan / on the pregnancy | quote | disagree | pumped @ a3.6 | thrilled by this wonder of creation @ a7.2 | conflicts: 0-1
- McCallaghan / child as gift | other | agree | gift from God @ a3.6 a7.2
- baby pictures / magazine | other | agree | OK! @ a2.4 a5.1 a7.1
- labor / how long | duration | refine | about 60 hours in hospital @ a2.3 | awake for 40-something hours @ a5.16 a6.9 | 14-hour session @ a6.4
- labor / music | other | refine | Brazilian music @ a5.8 a6.1 a7.3 a7.7 | "roots" Brazilian music @ a2.8 | native Brazilian music @ a6.8
- McCallaghan / fine groove and contractions | quote | disagree | We found a fine groove. Contractions started coming on. @ a5.4 a5.5 | Contractions started coming on, and we found a fine groove. We had a 14-hour session @ a6.3 a6.4 | We found a splendid groove. The cramps began. @ a7.3 a7.4 | conflicts: 0-1 0-2 1-2
- McCallaghan / between her knees | quote | agree | I sat there with her, right between her knees @ a5.6 a6.5 a7.5
- McCallaghan / tribal | quote | disagree | We got tribal on it, we swayed to it @ a5.7 a6.6 a6.7 | That made us feel very tribal and we started to sway @ a7.6 | conflicts: 0-1
- McCallaghan / the DJ | quote | disagree | I was DJ-ing this Brazilian music @ a5.8 | I was DJing this native Brazilian music @ a6.8 | I put on this Brazilian music @ a7.7 | conflicts: 0-1 0-2 1-2
- McCallaghan / wish to be a father | quote | disagree | Being a dad is something I've wished for since I was 10 @ a5.11 | I had been wishing to be a father ever since I was ten @ a7.8 | conflicts: 0-1
- McCallaghan / age at which the wish began | age | agree | 10 @ a5.11 a7.8
- McCallaghan / felt normal | quote | disagree | Turning into a father felt very, very normal @ a5.12 | Being a father felt very, very normal @ a7.9 | conflicts: 0-1
- McCallaghan / jamming | quote | disagree | We were jamming @ a5.13 | We jammed @ a7.10 | conflicts: 0-1
- McCallaghan / perspiring | quote | agree | She was perspiring @ a5.14 a7.11
- McCallaghan / no painkiller | quote | disagree | No painkiller, let's go @ a5.15 | No painkillers, so let's go @ a7.12 | conflicts: 0-1
- McCallaghan / stay in the groove | quote | disagree | Let's handle this… let's stay in the groove. Don't let the contraction be bigger than you. @ a5.16 a5.17 a6.9 a6.10 | I told her, we can do it, let's stay in the groove. Don't let the cramps be bigger than you. @ a7.13 a7.14 | conflicts: 0-1
- McCallaghan / little man | quote | agree | Come here, little man @ a6.13 a7.18
- McCallaghan / before the little man | quote | disagree | I had him for the first 15 minutes because they had to look after Marina. I said @ a6.12 a6.13 | At last I cut the cord and said @ a7.18 | conflicts: 0-1
- McCallaghan / willy | quote | disagree | I saw the willy and yelled that we'd been right all along about him being a boy @ a6.14 | I saw the small willy and called out that we had been right about it all along @ a7.19 | conflicts: 0-1
- delivery / manner | other | agree | Caesarean @ a5.2 a7.15
- delivery / why | other | refine | minor complications @ a5.2 | complications @ a7.15
- Nunes / wanted | other | refine | natural birth without an epidural @ a5.2 a5.18 | natural birth without painkillers @ a7.15
- epidural / given | status | refine | had decided against it @ a5.18 | had one in the end @ a7.16
- sex of the baby / expected | other | agree | a boy all along @ a5.3 a6.14 a7.19
