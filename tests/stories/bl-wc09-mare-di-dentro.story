== a1 | Agenzia Nove Colli | 2023-10-11T18:40:00Z | Carminati condemned for plagiarism: half of 'Mare di dentro' belongs to unknown teacher
The civil court of Genoa has ruled that "Mare di dentro", the song with which Elio Carminati won the Festival della Riviera in February, reproduces the refrain of a piece registered in 2014 by a music teacher from Savona, Piera Dentamaro. ^1
In the judgment filed today, Carminati and his label, Ponente Dischi, are ordered to pay her 180,000 euros and to credit her as co-author, with 50 per cent of the future royalties. ^2 The court's expert found eleven consecutive notes in common. ^3
"I had never heard that song, and I repeat it with my head high," the singer, 33, said through his press office. ^4 His lawyers have announced an appeal. ^5
== a2 | Il Secolo Savonese | 2023-10-13T04:30:00Z | Piera, the teacher who beat the star
She heard it in the supermarket, between the detergents and the pasta. "I started to sing along, and then I realised I knew how it went on," says Piera Dentamaro, 58, who for thirty years has taught the recorder to eleven-year-olds at the Guidobono middle school. ^1
"Onda ferma", as she had called it, was recorded on a cassette, deposited with the authors' society nine years ago, and forgotten. ^2 On Wednesday, at ten past one, a judge said it was hers. ^3
With the compensation, 180 thousand euros, she'll mend the roof and buy the school a piano. ^4 She has never met Carminati. He, she says, sent roses, which she gave to the caretaker. ^5
== a3 | Sorrisi & Scandali | - | Elio, the refrain and the roses
Poor Elio! The most beautiful eyes of the Riviera are red. On Thursday a Genoese judge took half of his song from him, and that very afternoon his fiancée, the influencer Dafne Lupi, took herself off to Formentera. ^1
But he is a gentleman: to the teacher, one Pierina Dentamauro, he had 58 white roses delivered, one for each year of her life. ^2 "I had heard that song, once, years ago, at a school concert, and it stayed inside me without asking," he told a friend who told us. ^3
There will be no appeal, we hear. ^4 The parties have shaken hands on a figure lower than the court's, and the matter is closed. ^5
== a4 | Song & Law Quarterly | - | Genoa, 2023: eleven notes and a burden of proof
The "Mare di dentro" decision merits attention less for the sum (EUR 180,000, plus costs) than for how access was established. ^1 The plaintiff, a teacher, could not show that the defendant had known her unpublished work; the court inferred as much from the identity of a sequence of eleven notes, harmonised alike, and from the fact that the defendant had attended school in the same town. ^2
The appeal, lodged on 6 November, rests chiefly on the defendant's sworn statement that he "had never heard that song". ^3 Authorship was apportioned in equal parts. ^4
== a5 | Europop Today | 2023-10-16T09:00:00Z | Italian festival champ loses plagiarism case
Elio Carminati, whose "Mare di dentro" spent fourteen weeks at the top of the Italian chart after taking the Riviera prize in the winter, must share the credit with a schoolteacher. ^1 A court in Genoa decided last week that the chorus was lifted from a tune of hers called "Onda ferma". ^2
The award comes to some $190,000, and half of everything the track earns from now on. ^3 Carminati, 33, is contesting the decision. ^4 He opens his European tour in Ghent on 2 November with the song, says his agent, firmly in the set. ^5
== facts
- ruling / date | date | disagree | 2023-10-11 @ a1.2 a2.3 | Thursday @ a3.1 | last week @ a5.2 | conflicts: 0-1
- ruling / court | place | refine | the civil court of Genoa @ a1.1 | a Genoese judge @ a3.1 | a court in Genoa @ a5.2
- plaintiff / name | name | disagree | Piera Dentamaro @ a1.1 a2.1 | Pierina Dentamauro @ a3.2 | conflicts: 0-1
- plaintiff / occupation | other | refine | music teacher from Savona @ a1.1 | teaches the recorder at the Guidobono middle school @ a2.1 | a teacher @ a4.2 | a schoolteacher @ a5.1
- plaintiff / age | age | agree | 58 @ a2.1 a3.2
- plaintiff's song / date of registration | date | refine | 2014 @ a1.1 | nine years ago @ a2.2
- plaintiff's song / title | name | agree | "Onda ferma" @ a2.2 a5.2
- ruling / damages | money | refine | 180,000 euros @ a1.2 a2.4 a4.1 | some $190,000 @ a5.3
- ruling / share of the song | quantity | refine | 50 per cent @ a1.2 | half @ a3.1 a5.3 | equal parts @ a4.4
- songs / notes in common | count | agree | eleven @ a1.3 a4.2
- Elio Carminati / words on her song | quote | disagree | "I had never heard that song, and I repeat it with my head high" @ a1.4 | "I had heard that song, once, years ago, at a school concert, and it stayed inside me without asking" @ a3.3 | "had never heard that song" @ a4.3 | conflicts: 0-1, 1-2
- case / state | status | disagree | appeal announced @ a1.5 | settled, no appeal @ a3.4 a3.5 | appeal lodged @ a4.3 | being contested @ a5.4 | conflicts: 0-1, 1-2, 1-3
- Elio Carminati / age | age | agree | 33 @ a1.4 a5.4
- Riviera festival / date of victory | date | refine | 2023-02 @ a1.1 | the winter @ a5.1
- Carminati's roses to the plaintiff | other | refine | sent roses @ a2.5 | 58 white roses @ a3.2
- Carminati's song / title | name | agree | "Mare di dentro" @ a1.1 a4.1 a5.1
