== a1 | Dora's Diary | 2010-11-01 | Melina Jao of L.U.X badly burned
Horrible news from the Shanghai set of "I Have An Errand For Autumn": Melina Jao of L.U.X, the girl group from Taiwan, and her co-star Lu JunWei (the one from Falling Stars) were burned over large parts of their bodies while an explosion scene was being filmed. ^1 The explosives went off too soon, and why is still being looked into. ^2
Half of Melina's body is burned, 50%, of which 30% counts as 3rd degree, and her tights actually melted on to her legs (!). ^3 Lu got off a little more lightly, with burns of the 2nd degree. ^4
I know of plenty of car crashes and broken bones, but leads getting burned is really rare.
Her friends and family say how proud they are of her strength through the pain. Thea and Cora, the other two of the group, sent support over Weibo. ^5
The wedding with Edward Kuo, her boyfriend of many years, will most probably have to be put off, though the wedding portraits have already been shot. ^6
== a2 | The Eastern Globe | 2010-10-25 | Two singers burned as TV blast goes off early
A TV explosion scene shot in Shanghai on Friday ended with third-degree burns for both of its pop star leads, Melina Jao and Lu Junwei. ^1
Explosives went off ahead of time in the Songjiang district as the pair, who have the two main parts, filmed an episode of I Have an Errand for Autumn. ^2 Skin grafts await each of them, but neither was hurt on the head or the face. ^3
Jao was burned worst on the legs, and her back and hands suffered too, said Tai Meili, who handles communication for her management, RIM International Music. ^4 For Lu's company, AA-Media, vice president Fang Rui gave the burned share of his body as 39 percent; he is being watched in intensive care. ^5
The Taiwanese L.U.X member and the mainlander, known since the 2007 contest "Star Boy", had started on the series on October 19. ^6
Ruihe Hospital took both stars in, and there, on October 23, Jao's father and fiancé visited her together. ^7 The father told journalists it was inconvenient for him to give interviews, but later confirmed at a press conference that doctors last night cleared her to be moved to a hospital in Taipei. ^8
"I'm mostly to blame for the accident… I say sorry to everyone," Lin Mingchao, director of the series, wrote on his microblog. ^9
== a3 | junekae | 2010-10-26 | Explosion hurts L.U.X.'s Melina
An explosion set off by accident before its time has left Melina with 3rd degree burns; she was in Shanghai to film her drama I Have an Errand for Autumn. ^1 The hospital to which she and her co-star Lu Jun Wei were rushed treated them for burns to arms and legs and to some of the torso. ^2
Word is that both had worried about the shoot and its safety, although the explosives had behaved in earlier tests. ^3 When they blew too early, Lu is said to have thrown his body over Melina, which is why he came off worse than she did. ^4
On Sunday Melina was flown to Taiwan, where five hours of surgery took away the damaged skin. ^5 A skin transplant, further plastic surgery and rehab will most likely follow. ^6 For fear of infection only her family and fiance could come in at first; just lately Cora and Thea were able to see her. ^7
== a4 | Life's A Joy | 2010-10-24 | Merina Rao of L.U.X. Badly Burned
A premature explosion on the Shanghai set of the new TV drama "I Have An Errand For Autumn" seriously injured Melina Rao, or Jao Hui-Chün, singer and actress of Taiwan's beloved L.U.X., and her co-star Lu Jun Wei on October 22. ^1 Both were hurried to hospital; 3rd degree burns, it was announced later. ^2
RIM Records wrote on its website: "Melina got burns in an accident this afternoon during the filming of an explosion scene in Shanghai. ^3 She is stable now." ^4
Her dad, her fiancé and bosses of the TV company took a plane to Shanghai at once, and her L.U.X partners Thea and Cora were told straight away. ^5
On his blog RIM executive Victor Shao wrote that the 3rd degree burns are on her arms, legs and back and will need skin grafts. ^6 Doctors and family are talking about taking her to Taiwan for more treatment, and International SOS has been asked. ^7
Around 4pm on the 22nd, Shao explained, the explosives went off too early. ^8 Rehearsals, 6 or 7 of them, had gone off without trouble. ^9 Lu at once flung himself over Melina, a hero's act for which he paid with injuries graver than hers. ^10 Happily her face was reportedly not touched. ^11
== a5 | Actress Watch | 2010-10-22 | L.U.X's Melina in explosion, suffers burns
Melina Rao of L.U.X had gone to the Mainland lately for the series "My Errand For Autumn", and there she and the male lead, Lu Jun Wei, met with an explosive accident. ^1
An explosion scene was on their schedule for the afternoon of October 22. ^2 Six, seven times the crew tried out the dynamite, and nothing was wrong, yet in the real take it blew too early. ^3 Lu saw it going wrong and ran to cover Melina with his body, so the harm to his skin is the greater: as much as 35% of its surface is burned. ^4
Melina's burns are on hands, legs and back, and a skin transplant is necessary. ^5 A transfer to Taiwan is planned by her family and doctors, and her parents and fiance are in Shanghai already to look after her. ^6 Her manager could say only that hands and legs have it worst; that the face was not hurt is confirmed. ^7
== a6 | Island Times | 2010-10-26 | Burned pop star brought home
A medical charter flight brought the pop star Melina Jao, badly burned on Friday afternoon when an explosion scene for a TV series went wrong in China, back to Taipei on Sunday night, according to her father. ^1
Jao Wen-ting told reporters the burns, sustained in Shanghai while the drama I Have an Errand for Autumn was filmed, were to her hips and thighs. ^2 Her condition was stable, he said, but skin grafts would have to be done at the Chang Ming Memorial Hospital in Linkou. ^3
The singer and actress of Taiwan's girl group L.U.X turns 29 on Sunday. ^4 Third-degree burns covered up to 40 percent of her body, the local Chinese-language media said, while her co-star, the Chinese actor and singer Lu Junwei, was burned just as seriously and is still in intensive care at Shanghai Ruihe Hospital. ^5
Five explosions should have gone off one by one on Friday, leaving the two time to run from a burning house, but all came at once, the reports said. ^6 Because she wore silk stockings, her legs were burned badly. ^7
== a7 | Lion City Daily | - | Dad told L.U.X star's fiance he could go
A dreadful explosion on the Shanghai set of the musical drama I Have an Errand for Autumn changed the life of L.U.X's Melina for good on October 22, 2010. ^1 More than half of her body had third-degree burns. ^2 Ten years to the day after, on what she calls her 'rebirthday', the Taiwanese singer posted a long text that her father had sent her in the early morning. ^3
In it Papa Jao tells how a colleague of hers phoned him at the gym. ^4 "I asked if her life was in danger, and when they said it was, I felt as if lightning had hit me," he wrote. ^5
He packed at home and flew to China with Edward Kuo, then her fiancé, since her husband and now her ex, and some others. ^6 It was about midnight when they came to the hospital, but rules kept them from seeing Melina for three days. ^7 That first night he said to Edward: "Although you two are already engaged, I think Melina has changed beyond recognition and is not the same Melina. Let's drop the engagement." ^8
The wedding took place, as we know, the year after. ^9
== facts
- singer / surname | name | disagree | Jao @ a1.1 a2.1 a6.1 a7.4 | Rao @ a4.1 a5.1 | conflicts: 0-1
- co-star / name | name | refine | Lu JunWei @ a1.1 | Lu Junwei @ a2.1 a6.5 | Lu Jun Wei @ a3.2 a4.1 a5.1
- series / title | name | disagree | I Have an Errand for Autumn @ a1.1 a2.2 a3.1 a4.1 a6.2 a7.1 | My Errand For Autumn @ a5.1 | conflicts: 0-1
- group / name | name | refine | L.U.X @ a1.1 a2.6 a5.1 a6.4 a7.1 | L.U.X. @ a4.1
- group / origin | place | agree | Taiwan @ a1.1 a2.6 a4.1 a6.4
- accident / place | place | refine | Shanghai @ a1.1 a2.1 a3.1 a4.1 a6.2 a7.1 | Songjiang district of Shanghai @ a2.2 | the Mainland, China @ a5.1 a6.1
- accident / date | date | agree | 2010-10-22 @ a2.1 a4.1 a5.2 a6.1 a7.1
- accident / time of day | date | refine | afternoon @ a4.3 a5.2 a6.1 | around 4pm @ a4.8
- accident / cause | other | refine | explosives went off too early @ a1.2 a2.2 a3.1 a4.1 a4.8 a5.3 | planned series of five went off all at once @ a6.6
- accident / tests before | count | refine | earlier tests @ a3.3 | 6 or 7 @ a4.9 a5.3
- accident / tests without trouble | status | agree | no problem in earlier tests @ a3.3 a4.9 a5.3
- singer / share of the body burned | quantity | disagree | 50% @ a1.3 | up to 40% @ a6.5 | over half @ a7.2 | conflicts: 0-1, 1-2
- singer / share burned to the third degree | quantity | disagree | 30% @ a1.3 | up to 40% @ a6.5 | over half @ a7.2 | conflicts: 0-1, 0-2, 1-2
- singer / degree of the burns | other | agree | third degree @ a1.3 a2.1 a3.1 a4.2 a6.5 a7.2
- singer / parts burned | other | disagree | legs, back and hands @ a2.4 a5.5 | arms, legs, parts of torso @ a3.2 | arms, legs and back @ a4.6 | hips and thighs @ a6.2 | conflicts: 0-3, 1-3, 2-3
- singer / worst burns | other | disagree | legs @ a2.4 | hands and legs @ a5.7 | conflicts: 0-1
- singer / face | status | agree | not hurt @ a2.3 a4.11 a5.7
- singer / what she wore on her legs | other | disagree | tights @ a1.3 | silk stockings @ a6.7 | conflicts: 0-1
- singer / condition | status | agree | stable @ a4.4 a6.3
- singer / skin graft | status | refine | will need skin graft @ a2.3 a4.6 a5.5 a6.3 | most likely skin transplant @ a3.6
- co-star / degree of the burns | other | disagree | 2nd degree @ a1.4 | third degree @ a2.1 a4.2 | conflicts: 0-1
- co-star / share of the body burned | quantity | disagree | 39% @ a2.5 | up to 35% @ a5.4 | conflicts: 0-1
- co-star / injuries compared with hers | other | disagree | slightly lighter @ a1.4 | graver @ a3.4 a4.10 a5.4 | equally serious @ a6.5 | conflicts: 0-1, 0-2, 1-2
- co-star / shielded her with his body | other | agree | covered her with his body @ a3.4 a4.10 a5.4
- co-star / whereabouts | status | agree | intensive care @ a2.5 a6.5
- hospital in Shanghai / name | name | agree | Ruihe Hospital @ a2.7 a6.5
- singer / relatives who went to Shanghai | other | refine | father and fiancé @ a2.7 a4.5 a7.6 | parents and fiance @ a5.6
- father and fiancé / when they first saw her | date | disagree | 2010-10-23 @ a2.7 | not for three days @ a7.7 | conflicts: 0-1
- singer / moved to Taiwan | date | refine | cleared on 2010-10-24 to be moved @ a2.8 | 2010-10-24 @ a3.5 a6.1 | being discussed or planned @ a4.7 a5.6
- singer / hospital at home | place | refine | a hospital in Taipei @ a2.8 | Chang Ming Memorial Hospital in Linkou @ a6.3
- company / name | name | refine | RIM International Music @ a2.4 | RIM Records @ a4.3
- bandmates / names | name | agree | Thea and Cora @ a1.5 a3.7 a4.5
- bandmates / contact with her | other | refine | support over Weibo @ a1.5 | able to see her lately @ a3.7
- fiancé / name | name | agree | Edward Kuo @ a1.6 a7.6
- wedding / delay | status | refine | probably to be put off @ a1.6 | took place the year after @ a7.9
- father / name | name | refine | Jao Wen-ting @ a6.2 | Papa Jao @ a7.4
