== a1 | Lusopress | 2025-02-08T01:20:00Z | Singer Leonor Vasques taken ill during Porto concert
The singer Leonor Vasques was taken to hospital on Friday night after collapsing on the stage of the Coliseu in Porto. ^1 The 47-year-old had been performing for a little over half an hour when she let go of the microphone during "Cais das Colunas" and fell, according to members of the audience. ^2 She was conscious when the ambulance left, a fire brigade spokesman said.
The concert, the eighth of a tour of 22 in support of the album "Sal e Fumo", was interrupted at 22.20. ^3 Her management has said nothing about those that remain.
== a2 | Jornal do Bolhão | 2025-02-10T09:00:00Z | 'I thought it was part of the song'
Dr Aurora Mesquita, an anaesthetist who had paid 38 euros for seat F12, was the first to reach her. "I thought it was part of the song, then I saw the colour of her lips," she recalls of Friday at the Coliseu. ^1
It was at the sixth number, the one about the quay at Terreiro do Paço, that Leonor Vasques went down. ^2 The curtain fell 35 minutes after it had risen, and the 3,000 people in the hall left in a silence nobody here remembers. ^3
She spent the weekend at the Clínica da Boavista. ^4 It was an arrhythmia, the clinic states in a note issued last night, and she will be fitted with a pacemaker. ^5
== a3 | Palco (trade magazine) | 2025-02-13T11:00:00Z | Vasques tour moves to autumn; promoter keeps tickets valid
Sete Mares Produções announced on Tuesday that the fourteen concerts left on Leonor Vasques's calendar are postponed, not cancelled, and will take place between 3 October and 29 November. ^1 The interrupted one in Porto will be given again in full. ^2 Tickets, of which 41,000 had been sold, hold good; anyone who prefers a refund has until 31 March. ^3
"Leonor will sing again, and she'll sing all of it," said Vasco Tinoco, her manager since 2009. ^4 The pacemaker was implanted on Tuesday without complications, he added. ^5
== a4 | Revista Mariana | - | Leonor: the diagnosis she kept secret
She had been told to rest in November. She did not listen. Friends of the fado-pop diva, 47, say that what brought her down in Porto was nothing to do with her heart: a haemorrhage of the vocal cords, coming on top of months of exhaustion. ^1
The tour is cancelled outright, those who hold tickets may whistle for their money, and nobody at the record company dares say when, or if, there will be another one. ^2 "She's frightened of a stage, that's the truth," says one. At her side in the Boavista clinic, day and night: the actor Salvador Brito, her ex. ^3
== a5 | Rádio Saudade Toronto | - | Get well, Leonor
Many listeners have called in about Leonor Vasques. What we know from Portugal is this: on Saturday evening in Porto she fainted while singing "Cais das Colunas" and she was brought to a private hospital, where doctors found an irregular heartbeat. ^1
Her visit to Massey Hall in May, which was never part of the Portuguese tour, isn't affected so far.
Her manager, Mr. Tinoco, told our colleague Fátima: "She'll sing again." ^2 Those of you flying home for the Lisbon nights, hold on to your tickets; the autumn dates will honour them. ^3
== facts
- Leonor Vasques's collapse / date | date | disagree | 2025-02-07 @ a1.1 a2.1 | Saturday evening @ a5.1 | conflicts: 0-1
- collapse / place | place | refine | Coliseu, Porto @ a1.1 | the Coliseu @ a2.1 | Porto @ a4.1 a5.1
- Leonor Vasques / age | age | agree | 47 @ a1.2 a4.1
- collapse / how long into the concert | duration | refine | a little over half an hour @ a1.2 | 35 minutes @ a2.3
- collapse / song | name | refine | "Cais das Colunas" @ a1.2 a5.1 | the one about the quay at Terreiro do Paço @ a2.2
- collapse / cause | other | disagree | an arrhythmia @ a2.5 a5.1 | a haemorrhage of the vocal cords, with exhaustion @ a4.1 | conflicts: 0-1
- hospital / name | name | refine | Clínica da Boavista @ a2.4 | the Boavista clinic @ a4.3 | a private hospital @ a5.1
- tour / concerts remaining | count | refine | the eighth of 22 @ a1.3 | fourteen left @ a3.1
- tour / fate | status | disagree | postponed, not cancelled @ a3.1 | cancelled outright @ a4.2 | the autumn dates will honour tickets @ a5.3 | conflicts: 0-1, 1-2
- tickets / validity | status | disagree | hold good, or refund until 31 March @ a3.3 | no money for ticket holders @ a4.2 | will be honoured in autumn @ a5.3 | conflicts: 0-1, 1-2
- manager / words on her return | quote | refine | "Leonor will sing again, and she'll sing all of it" @ a3.4 | "She'll sing again." @ a5.2
- manager / name | name | refine | Vasco Tinoco @ a3.4 | Mr. Tinoco @ a5.2
- pacemaker / operation | status | refine | will be fitted @ a2.5 | implanted @ a3.5
- tour / new dates | date | refine | 2025-10-03/2025-11-29 @ a3.1 | the autumn @ a5.3
