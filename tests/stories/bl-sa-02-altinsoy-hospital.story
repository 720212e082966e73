== a1 | Marmara Ajansı (translated) | 2024-05-16T09:20:00Z | Actor Kerem Altınsoy taken to hospital
ISTANBUL - The actor Kerem Altınsoy, 44, was brought to a private hospital in Maslak by ambulance at 01.20 on Thursday. ^1 ^2 ^3
In a written statement the chief physician, Prof. Dr. Selim Ertuğ, said that bleeding in the stomach had been found and had been stopped by endoscopy. ^4 ^5 He described the general condition of the patient as good. ^6
Altınsoy plays Yaman in "Poyrazın Oğlu", which is shown on Tuesdays and is in its third season. ^7 The production company said that shooting had been halted. ^8 He has been married since 2017 to Derya Tunalı, the former captain of the national volleyball team. ^9

== a2 | Flaş Magazin (translated) | 2024-05-16T14:05:00Z | Night of fear in Beykoz! His heart stopped Yaman
The nation's Yaman gave his fans the fright of their lives. On Wednesday evening, of all evenings the one before his day off, Kerem Altınsoy clutched his chest at home and went down like a tree. ^1
He was in hospital before the ten o'clock news was over, a neighbour in Beykoz told us. ^2 ^3 The diagnosis, which we have from a nurse: a heart attack. ^4
His wife Derya ran beside the stretcher in her slippers. Two years ago the handsome actor paid 41 million lira for the villa on the Bosphorus, and he has been working fourteen hours a day to pay for it.
"He smoked three packs on the set," says an extra. In 2019 he had given up filming "Kör Nokta" for a month because of exhaustion.

== a3 | Bosphorus Herald | 2024-05-17T16:30:00Z | Altınsoy awake and talking, hospital says
Kerem Altınsoy has been moved to an ordinary room and is talking to his family, the hospital treating the television star said on Friday at noon. ^1
The 44-year-old came in shortly after one o'clock on Thursday morning with what turned out to be a bleeding ulcer. ^2 ^3 ^4 "It was dealt with in under an hour, and his heart is that of an athlete," said Selim Ertuğ, the physician in charge. ^5
His wife, Derya Tunalı, thanked well-wishers in an Instagram story: "Thank God Kerem is fine. He has asked for tea, and been refused. ^10 Please do not believe what you read." ^6
"Poyrazın Oğlu" has been sold to 61 countries. ^7 Its makers have cancelled two weeks of filming, and Tuesday's episode will be replaced by a compilation. ^8 ^9

== a4 | Kanal Ege Radyo (translated) | 2024-05-17T18:00:00Z | Concern for Kerem Altınsoy, son of Ödemiş
Ödemiş is praying for its son. As of this evening the actor Kerem Altınsoy is still in intensive care and is being kept asleep, his uncle Hasan Altınsoy told our microphone. ^1
"They let in only Derya and his mother," the uncle said. ^2 The mother, Nermin, took the first plane from Izmir on Thursday.
The actor was born in Ödemiş in 1980 and played his first part in the school theatre there. ^3 In 2014 he won a Golden Butterfly as best actor, and with the money of his first advertisement he had the roof of the school repaired.
On the market square the series is shown on a big screen every week; next week there will be a repeat, the municipality has been told. ^4

== a5 | Dizi Club Arabia (translated from Arabic) | - | Derya to the fans of "Son of the North Wind": he is well
Good news at last for those who could not sleep! The wife of Kerem Altinsoy has written from the hospital. "Kerem is well, praise be to God. He wanted tea and I gave it to him. ^8 Do not believe the papers." ^1
The star, who turned 44 in February, was hit by an ulcer in the stomach that started to bleed. ^2 ^3 Everyone was allowed to breathe when the doctor called it a matter of one hour. ^4
The series is seen in more than 60 countries and was dubbed in Damascus accents for our channels. ^5 There will be no new episode on Tuesday. ^6 Kerem and Derya, whom we remember for her gold medal in Baku, were married seven years ago on a boat. ^7

== a6 | Pazar Eki, Sunday supplement of Yeni Ufuk (translated) | - | 'I had painkillers for breakfast': Kerem Altınsoy speaks
He orders linden tea now. Three months ago, says Kerem Altınsoy, he lived on coffee and on tablets for an old back injury from the set of "Kör Nokta", and those tablets ate a hole into his stomach. ^1
It was past midnight on the sixteenth of May when he got up from bed, saw black and fell in the corridor of the house in Beykoz. ^2 ^3 Derya drove nobody mad, he says, and called 112. ^4 An hour or so later he lay in the hospital in Maslak, where he spent five nights. ^5 ^6
The heart attack in the magazines made him laugh: "My heart was the only organ that behaved." ^7 On the second day he was already out of intensive care, demanding to see the Galatasaray match. ^8
Filming began again on 3 June. ^9 He works ten hours a day at most; it is in the contract.

== facts
- hospital / when he was admitted | date | disagree | 2024-05-16, 01.20 @ a1.1 | evening of 2024-05-15 @ a2.1 a2.2 | 2024-05-16, shortly after one @ a3.2 | 2024-05-16, after midnight @ a6.2 a6.5 | conflicts: 0-1, 1-2, 1-3
- illness / what it was | other | disagree | bleeding in the stomach @ a1.4 | heart attack @ a2.4 | bleeding ulcer @ a3.3 a5.3 | hole in the stomach from painkillers @ a6.1 a6.7 | conflicts: 0-1, 1-2, 1-3
- Altınsoy / condition on Friday 17 May | status | disagree | in an ordinary room, talking @ a3.1 | in intensive care, kept asleep @ a4.1 | out of intensive care on the second day @ a6.8 | conflicts: 0-1, 1-2
- Derya Tunalı's message / tea | quote | disagree | "He has asked for tea, and been refused. Please do not believe what you read." @ a3.6 a3.10 | "He wanted tea and I gave it to him. Do not believe the papers." @ a5.1 a5.8
- Altınsoy / age | age | refine | 44 @ a1.3 a3.4 | turned 44 in February @ a5.2 | born in 1980 @ a4.3
- hospital / where | place | agree | Maslak @ a1.2 a6.5
- house / where he was when it happened | place | agree | Beykoz @ a2.3 a6.3
- series / countries sold to | count | refine | 61 @ a3.7 | more than 60 @ a5.5
- filming / interruption | duration | refine | halted @ a1.8 | two weeks cancelled @ a3.8 | resumed 3 June @ a6.9
- bleeding / how long it took to stop | duration | refine | under an hour @ a3.5 | a matter of one hour @ a5.4
- couple / when they married | date | agree | 2017 @ a1.9 | seven years ago @ a5.7
- next episode / status | status | refine | replaced by a compilation @ a3.9 | repeat @ a4.4 | none new @ a5.6
- chief physician / name | name | agree | Selim Ertuğ @ a1.5 a3.5
