== a1 | Daily Dispatch | 2006-09-05 | Strange death of the Crocodile Tamer
On our first meeting Scott Erwood slung a python weighing two stone round my neck and drawled "Crikey! Don't let it see you're afraid." ^1 Then he roared with laughter. That was the Crocodile Tamer as I came to know him: teasing danger, yet aware of where to stop. Until yesterday. ^2
Twenty feet down in the turquoise sea off Port Dunstan, in Queensland's far north, he came too near to an enormous stingray. ^3 Its tail whipped out and drove a barb into his chest, which went through the heart like a bayonet in a spray of blood and let loose a strong poison. ^5
Whether by the torn heart or by the venom, he was doomed. Nobody in the country, the Prime Minister among them, could believe the news.
Erwood, 44, known worldwide for his daredevil shows on the Discovery network, did not die by a crocodile but under water, as he was filming a gliding stingray's graceful movements. ^8
== a2 | Peachtree Newsline | 2006-09-04 | Stingray kills "Crocodile Tamer" Scott Erwood off northern Australia
Scott Erwood has been stung to death by a stingray, a one-in-a-million fatality, while snorkeling at Bart Reef on the Great Barrier Reef. ^1
He had come to film scenes for a show to be called "Sea's Deadliest", but the weather let nobody film. ^2 Not wanting to lose the day, Erwood shot footage for a new children's programme that he was making with his daughter. ^3
As he swam just above the sea floor, the barb of a bull ray covered in sand hit him in the chest. ^4 The animal is not known as aggressive.
"It's incredible, really, you think of Scott Erwood and you think 'unbreakable,'" said his close friend Zack Fenner of the Columbus zoo.
Producer Jim Staunford, who was with him when it happened, said: "He died doing what he adored most and left this world in a glad and peaceful state of mind. ^20 He would have said, 'Crocs Rule!'" ^7
Erwood was 44. ^8 He leaves his wife Kerri and two children, Minni Jane and Edward. ^10
== a3 | Pop Sixty | - | Scott Erwood, Crocodile Tamer, killed
Erwood was making an underwater documentary on the Great Barrier Reef in northeastern Queensland. ^1 According to the Australian Broadcasting Corp. he was diving near Lone Isles, close to the resort of Port Dunstan. ^2
It was all recorded, and police have been given the film. ^3 Boat owner Paul North has seen it: the ray stopped and turned, "and that was it. There was no blood in the water, it was not that plain." ^4
Cameraman Len Tropp, who was in a boat of his own, said the ray presumably felt threatened, with Scott beside it and the cameraman in front; it stopped, went on the defensive and swung its spiked tail upwards. ^5
Known for his passion for wildlife and his cry of "Crikey!", Erwood had a programme, "Crocodile Tamer", that was first shown in Australia in 1992 and went around the world on the Discovery channel. ^8 In January 2004 he was criticised for carrying a son of one into a crocodile pen.
== a4 | Dublin Courier | 2006-09-05 | 'Crocodile Tamer' Erwood dies in stingray attack
The Australian television naturalist Scott Erwood, killed yesterday in a freak accident, was "doing what he adored most" at the end, said his manager, Jim Staunford. ^2
Millions knew him as "the Crocodile Tamer" and by his catchphrase, "Crikey!" ^4 Erwood (44) died of suspected cardiac arrest when a stingray stung him through the chest off far north Queensland. ^6
Bad weather had halted the shooting of a new documentary, Sea's Deadliest. ^7 So he was collecting material for the coming series of his daughter Minni, eight. ^8
"He came over the top of a stingray and the stingray's spike went up and went into his chest and put a gash into his heart," said Mr Staunford. ^10 He thought it likely that Erwood "possibly died at once" and without pain. ^11
Experts say rays are passive and sting only in defence. ^12
His American wife, Kerri, heard of it on a walking tour in Tasmania and went straight home to Queensland with Minni and their son Ned, three. ^14
== a5 | Entertainment Now | 2006-09-04 | Croc Tamer slain by stingray
Wildlife held no fear for Scott Erwood, parrots apart. A stingray was the end of the khaki-clad Crocodile Tamer star: an encounter near Australia's Great Barrier Reef killed him on Monday, aged 44. ^2
Ray attacks are mostly defensive and rarely deadly, says a medical website, unless the barb enters the belly or the heart. ^3 Erwood's was evidently a hit to the heart. ^4
"He came up on top of the stingray, and the stingray's spike went up and into his chest and put a gash in his heart," Jim Staunford, for many years his director and producer, told Australian reporters. ^5
When it happened Erwood was shooting a new TV special, Sea's Deadliest. ^7 He was given CPR on the spot and pronounced dead at a local hospital. ^8
His parents, Ned and Fay, founded the Sunland Zoo in 1970. He took it over in 1991, and a year later starred in a documentary for Australian television. ^9
== a6 | Geo World News | 2006-09-06 | "Crocodile Tamer" death, very rare, was filmed
A first postmortem has confirmed that a stingray's poisonous barb pierced the heart of zoo owner and TV personality Scott Erwood, the "Crocodile Tamer", at about 11 a.m. local time on Monday. ^2
Police told reporters yesterday that it was a most unusual accident. A coroner will look at the video of the attack, which came while Erwood swam over Bart Reef, off Queensland. ^3
Jim Staunford, his friend, director and producer, was aboard Erwood's boat Gator One when it occurred. ^5 At the press conference he said it was too soon to release the film, which is with the police. ^6 Later he told CNN's Larry King it should be destroyed.
The attack was recorded during the making of a new TV special by Erwood and his eight-year-old daughter, Minni Jane. ^7
In the footage, says Staunford, Erwood pulls the barb from his chest and then loses consciousness. ^9
== facts
- Staunford / on the sting | quote | disagree | He came over the top of a stingray and the stingray's spike went up and went into his chest and put a gash into his heart @ a4.10 | He came up on top of the stingray, and the stingray's spike went up and into his chest and put a gash in his heart @ a5.5 | conflicts: 0-1
- Staunford / on his end | quote | refine | He died doing what he adored most and left this world in a glad and peaceful state of mind @ a2.20 | doing what he adored most @ a4.2
- Erwood / what he was filming when stung | other | disagree | children's programme with his daughter @ a2.3 | his daughter's series @ a4.8 | Sea's Deadliest @ a5.7 | TV special with his daughter @ a6.7 | underwater documentary @ a3.1 | stingray's movements @ a1.8 | conflicts: 0-2 1-2
- sting / blood | other | disagree | spray of blood @ a1.5 | no blood in the water @ a3.4 | conflicts: 0-1
- Erwood / moment of death | other | disagree | possibly at once @ a4.11 | pronounced dead at a local hospital after CPR @ a5.8 | pulled out the barb, then lost consciousness @ a6.9 | conflicts: 0-2
- Erwood / place of death | place | refine | off Port Dunstan in far north Queensland @ a1.3 | Bart Reef @ a2.1 a6.3 | near Lone Isles, close to Port Dunstan @ a3.2 | off far north Queensland @ a4.6
- Erwood / how he was in the water | other | refine | twenty feet down @ a1.3 | snorkeling @ a2.1 | diving @ a3.2 | swam @ a6.3
- Erwood / reef | place | agree | Great Barrier Reef @ a2.1 a3.1 a5.2
- Erwood / age | age | agree | 44 @ a1.8 a2.8 a4.6 a5.2
- Erwood / day of death | date | agree | Monday, September 4 @ a1.2 a4.2 a5.2 a6.2
- Erwood / wound | other | refine | barb through the heart @ a1.5 a6.2 | barb in the chest @ a2.4 | stung through the chest, suspected cardiac arrest @ a4.6 | hit to the heart @ a5.4
- documentary / title | name | agree | Sea's Deadliest @ a2.2 a4.7 a5.7
- Staunford / role | other | refine | producer @ a2.20 | manager @ a4.2 | director and producer @ a5.5 a6.5
- Staunford / presence | status | refine | with him @ a2.20 | on the boat @ a6.5
- daughter / name | name | refine | Minni Jane @ a2.10 a6.7 | Minni @ a4.8
- daughter / age | age | agree | eight @ a4.8 a6.7
- son / name | name | refine | Edward @ a2.10 | Ned @ a4.14
- wife / name | name | agree | Kerri @ a2.10 a4.14
- sting / on film | status | agree | recorded @ a3.3 a6.7
- film / who has it | other | agree | police @ a3.3 a6.6
- Erwood / catchphrase | quote | agree | Crikey @ a1.1 a3.8 a4.4
- Erwood / network | name | agree | Discovery @ a1.8 a3.8
- Erwood / first programme | date | agree | 1992 @ a3.8 a5.9
- ray / behaviour | other | agree | in defence @ a3.5 a4.12 a5.3
