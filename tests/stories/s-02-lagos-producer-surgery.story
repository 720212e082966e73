== a1 | Eko Wire | 2024-03-12T14:00:00Z | Filmmaker Ogunbanjo recovering after surgery
The producer and director Folarin Ogunbanjo is recovering after an operation for a burst appendix, his company Redbrick Pictures said on Tuesday. ^1
Ogunbanjo, 52, was taken ill on the set of "Seven Wives" in Abeokuta last Thursday and driven to the Federal Medical Centre there. ^2
"He was operated on that same night and he is talking, joking and complaining about the food," the company's spokeswoman, Bisi Alakija, said. ^3
Filming has been suspended for two weeks. ^4
The director's "The Oba's Daughter" took 610 million naira at cinemas in 2022. ^5
"He will direct from a chair with a blanket and a whip," Alakija added. ^20

== a2 | Naija Gist Daily | - | Folarin Ogunbanjo rushed to hospital, cries for prayer
Ace filmmaker Folarin Ogunbanjo nearly died, people close to him have told us.
The father of five slumped on location in Abeokuta on Friday and was rushed by colleagues to a private clinic. ^1
A kidney problem was found, and surgeons went to work on him for three hours. ^2
"He is talking, he is joking, and he is complaining about the food," said his wife, Bisi. ^3
Recall that the 52-year-old's last big film, "The Oba's Daughter", made over N600m. ^4
The production has been cancelled. ^5
His first film, "Area Mother", shot in 2004 in eleven days, made him a household name. ^20

== a3 | Screen Trade Africa | 2024-03-14T09:00:00Z | 'Seven Wives' shoot on hold as director recuperates
Production on the Redbrick comedy "Seven Wives" has paused until the end of the month while its director gets over an emergency appendectomy. ^1
A fortnight's break was written into the insurance, according to line producer Kunle Sowande, who expects cameras to roll again on March 25. ^2 Sixty-two of 90 scenes are already shot. ^3
Folarin Ogunbanjo fell ill during a night scene on March 7. ^4 He spent five days in hospital and has been at home in Lagos since Tuesday. ^5
The budget is 450 million naira ($290,000). ^6 His previous feature grossed 610m naira, the third best result of 2022 in Nigeria. ^7
Ogunbanjo began in 2004 with the home video "Area Mother", which took him nine days. ^20

== a4 | Abeokuta Herald | 2024-03-15T08:00:00Z | How we saved film man, by doctors
Doctors at the Federal Medical Centre, Idi-Aba, have spoken about the night on which Folarin Ogunbanjo was brought to them in great pain. ^1
The appendix had ruptured, said the chief surgeon, Dr Remi Fashola, and the patient was on the table by 11 p.m. for about 90 minutes. ^2
He was discharged after five days, on Tuesday. ^3
Part of the crew, about 80 people, has stayed in the town, where the film has 28 scenes left to shoot. ^4
It was the second time in a year that the director needed treatment here; last May he broke a wrist. 
"We thank God and we thank the doctors," said Mrs Bisi Alakija of Redbrick. ^5

== a5 | Radio Bénin Culture | - | Nigerian cinema: Ogunbanjo out of hospital
(translated from French) The Nigerian film-maker Folarin Ogunbanjo, 53 years, has left the hospital of Abeokuta. ^1
"He speaks, he makes jokes and he grumbles about the meals," declared the house Redbrick. ^2
The turning of "Seven Wives" is interrupted during fifteen days. ^3 The budget of the film would be some 300,000 dollars. ^4
"He will direct from a chair, with a blanket and a whistle," jokes the company. ^20 In 2019 he had already been operated on, for the knee. The director has five children. ^21

== facts
- illness / day | date | disagree | 2024-03-07 @ a1.2 a3.4 | Friday @ a2.1
- illness / cause | other | disagree | burst appendix @ a1.1 a4.2 | kidney problem @ a2.2 | appendectomy @ a3.1 | conflicts: 0-1 1-2
- illness / place | place | agree | Abeokuta @ a1.2 a2.1
- hospital / which | place | disagree | Federal Medical Centre @ a1.2 a4.1 | private clinic @ a2.1 | hospital of Abeokuta @ a5.1 | conflicts: 0-1
- operation / length | duration | disagree | three hours @ a2.2 | about 90 minutes @ a4.2
- operation / time | date | refine | that same night @ a1.3 | by 11 p.m. @ a4.2
- food / words | quote | refine | he is talking, joking and complaining about the food @ a1.3 | He is talking, he is joking, and he is complaining about the food @ a2.3 | He speaks, he makes jokes and he grumbles about the meals @ a5.2
- Bisi Alakija / who | other | disagree | spokeswoman @ a1.3 a4.5 | wife @ a2.3
- production / status | status | disagree | suspended @ a1.4 a3.1 a5.3 | cancelled @ a2.5
- production / pause | duration | refine | two weeks @ a1.4 | until the end of the month, a fortnight @ a3.1 a3.2 | fifteen days @ a5.3
- Ogunbanjo / age | age | disagree | 52 @ a1.2 a2.4 | 53 @ a5.1
- The Oba's Daughter / takings | money | refine | 610 million naira @ a1.5 a3.7 | over N600m @ a2.4
- Seven Wives / budget | money | refine | 450 million naira ($290,000) @ a3.6 | some 300,000 dollars @ a5.4
- scenes / left | count | refine | 62 of 90 shot @ a3.3 | 28 left @ a4.4
- Ogunbanjo / days in hospital | duration | agree | five days @ a3.5 a4.3
- discharge / day | date | refine | 2024-03-12 @ a3.5 | Tuesday @ a4.3
- The Oba's Daughter / year | date | agree | 2022 @ a1.5 a3.7
- company / chair | quote | disagree | He will direct from a chair with a blanket and a whip @ a1.20 | He will direct from a chair, with a blanket and a whistle @ a5.20
- Ogunbanjo / children | count | agree | 5 @ a2.1 a5.21
- Area Mother / shooting days | duration | disagree | eleven days @ a2.20 | nine days @ a3.20
- Area Mother / year | date | agree | 2004 @ a2.20 a3.20
