== a1 | Svea Press Agency | 2024-02-12T10:05:00Z | Swedish actor Torkel Lindvall dies
Swedish actor Torkel Lindvall, the taciturn lead of "The Ferryman's Winter", died on Sunday, his family said in a statement on Monday. ^1 He was 79 and had been ill for a long time. ^2
Lindvall came to fame abroad with the 1974 drama about a smuggler on the Finnish border and later played a judge in the television series "Court of Stones". ^3 "He fell asleep with the window open and the sea outside," his daughter Tuva Lindvall told the agency. ^4 "That was how he wanted it." ^5
Prime ministers of two parties attended his farewell performance as King Lear in Stockholm in 2015. ^6 The time of the funeral was not announced.
== a2 | Nordic Daily | 2024-02-12T15:30:00Z | 'A face like weather': Torkel Lindvall is dead
Torkel Lindvall died at home in Fårösund, on the northern tip of Gotland, on Sunday evening with his wife and both his daughters beside him. ^1 He never recovered from a stroke he suffered in October, the elder of the two, Tuva, told this newspaper. ^2 "The window was open and he went to sleep to the sound of the sea, as he had wished," she said. ^3
Born on 3 March 1944 to a railwayman in Gävle, he sold fish before a teacher dragged him to an audition. ^4 Ingela Strand, who directed him in four films, said: "He was never difficult, only exact." ^5 He gave up the stage nine years ago after a last Lear. ^6
Sweden's culture minister called him a man who could say more with a coffee cup than others with a monologue.
== a3 | The London Examiner | - | Torkel Lindvall obituary
The actor Torkel Lindvall, who has died aged 80, had a way of standing in a doorway that made a generation of directors want to film him there. ^1 "The Ferryman's Winter" (1974), shot in eleven days on borrowed stock, made him, to his annoyance, famous. ^2 He played the smuggler Aslak in it as if he were being charged by the word. ^7
Nearly 60 films followed, not all of them good. ^3 "He was difficult, and always precise," recalled Ingela Strand, who had him play a smuggler, a dying priest and two policemen in four films. ^4 In Britain he was best known as the judge in "Court of Stones", watched by 3.1 million at its peak. ^5
His first marriage, to the dancer Lillemor Ask, ended in 1979. He is survived by his second wife, Marit, and by three daughters. ^6
== a4 | Reel Business | 2024-02-13T17:45:00Z | Torkel Lindvall, Star of 'The Ferryman's Winter,' Dies at 79
Torkel Lindvall, the Swedish actor whose stone-faced turn in Ingela Strand's "The Ferryman's Winter" took a jury prize at Berlin, died Monday at a hospital in Visby. ^1 He was 79. ^2 The cause was pancreatic cancer, said his longtime manager, Pontus Ek. ^3
Lindvall appeared in more than 50 features over five decades, among them the Cold War thriller "Neutral Ground," which grossed $64 million worldwide. ^4 He had completed voice work last summer on the animated "Moominesque," due in the fall. Survivors include his wife, the ceramicist Marit Lindvall. ^5
== a5 | Doorway Man: The Torkel Lindvall Forum | - | Thread: RIP
Mods have pinned this. Our man passed on 11 February, three weeks short of eighty. ^1 According to Swedish radio it was the after-effects of last autumn's stroke; he had not spoken since. ^2
I met him once, in Visby in 2009, and he corrected my pronunciation of his surname and then bought me herring. For newcomers: start with The Ferryman's Winter, then Court of Stones, and only then the other Strand films in order. ^3 Tuva posted a photo of the open window. If you want to send something, the family asks for gifts to the sea rescue society, no flowers. ^4
== a6 | Gotland in English | 2024-03-08T09:00:00Z | Island says farewell to its actor
The bell of Bunge church rang eighty times on Thursday as Torkel Lindvall was carried out to the churchyard, four days after what would have been his 80th birthday. ^1 Some 300 people came, far more than the church could hold, and stood in sleet listening to loudspeakers. ^2
He had moved to Fårösund in 1986 and it was in the house there, in the room over the boat slip, that he died last month. ^3 In place of wreaths the mourners gave 214,000 kronor to the sea rescue society. ^4 His widow Marit, in his old oilskin, thanked the ferry crews. ^5 Director Ingela Strand, 83, read the last page of the Ferryman script, in which nobody says anything.
== facts
- death / day | date | disagree | 2024-02-11 @ a1.1 a2.1 a5.1 | 2024-02-12 @ a4.1 | 2024-02 @ a6.3 | conflicts: 0-1
- death / place | place | disagree | home in Fårösund on Gotland @ a2.1 a6.3 | a hospital in Visby @ a4.1 | conflicts: 0-1
- death / cause | other | disagree | a long illness @ a1.2 | a stroke in October @ a2.2 | pancreatic cancer @ a4.3 | after-effects of a stroke in the autumn @ a5.2 | conflicts: 1-2 2-3
- Lindvall / age | age | disagree | 79 @ a1.2 a4.2 | born 3 March 1944 @ a2.4 | 80 @ a3.1 | three weeks short of eighty @ a5.1 | conflicts: 0-2 1-2 2-3
- Lindvall / birthday | date | refine | 1944-03-03 @ a2.4 | 80th birthday on 3 March, four days before the funeral @ a6.1
- daughter / how he died | quote | refine | He fell asleep with the window open and the sea outside @ a1.4 | The window was open and he went to sleep to the sound of the sea @ a2.3
- daughter / his wish | quote | refine | That was how he wanted it @ a1.5 | as he had wished @ a2.3
- daughter / name | name | refine | Tuva Lindvall @ a1.4 | Tuva @ a2.2
- Lindvall / number of daughters | count | disagree | two @ a2.1 | three @ a3.6 | conflicts: 0-1
- Lindvall / wife | name | refine | his second wife, Marit @ a3.6 | the ceramicist Marit Lindvall @ a4.5 | his widow Marit @ a6.5
- Strand / what he was like | quote | disagree | He was never difficult, only exact @ a2.5 | He was difficult, and always precise @ a3.4 | conflicts: 0-1
- Strand / films with Lindvall | count | agree | four @ a2.5 a3.4
- The Ferryman's Winter / year | date | agree | 1974 @ a1.3 a3.2
- Lindvall / films | count | refine | nearly 60 @ a3.3 | more than 50 @ a4.4
- The Ferryman's Winter / role | other | agree | a smuggler @ a1.3 a3.7
- Court of Stones / role | other | agree | the judge @ a1.3 a3.5
- farewell to the stage / year | date | agree | 2015 @ a1.6 a2.6
- farewell to the stage / part | other | agree | Lear @ a1.6 a2.6
- gifts / to whom | other | refine | the sea rescue society, no flowers @ a5.4 | 214,000 kronor for the sea rescue society @ a6.4
