== a1 | Archipelago Newswire | 2019-06-12T07:20:00Z | Host Dindo Arevalo rushed to hospital from live show
MANILA - Comedian and television host Dindo Arevalo was taken to hospital on Wednesday after he fell during the Independence Day special of the noontime show "Tawa Na, Bayan!". ^1
Viewers saw the 58-year-old grip the lectern at 12.52 pm and slide down before the network cut to a nine-minute commercial break. ^2
He was conscious when he was wheeled into the emergency room of Santo Cristo Medical Center in Quezon City, a network executive said. ^3
Arevalo has presented the show since its first broadcast on January 30, 1995. He had a heart bypass in 2011 and missed four months of work. ^4

== a2 | Chika Express | - | Mild heart attack ang inabot! Mang Dindo, out of danger na raw
(Translated from Tagalog.) Prayers, mga ka-Chika. It was a heart attack, a mild one, that felled Mang Dindo, whispers our spy in scrubs. ^1
The bukol on his forehead needed six stitches. ^2 Wife Baby Arevalo, 55, flew back from Cebu on the last flight; son Migs, who has a taping in Batangas until the 18th, came at two in the morning.
His co-host Tetay Lim broke down: "He squeezed my hand and joked, 'Is my make-up okay?'" ^3
Network boss Atty. Cruz has promised 100 percent of his pay while he rests. And wasn't it only in April that he buried his brother Dante, 61?

== a3 | The Katipunan Star | 2019-06-14T22:00:00Z | Arevalo had minor stroke, say doctors
Dr. Rowena Sison-Uy, the neurologist who treats Dindo Arevalo, said yesterday that the veteran host had suffered a minor stroke and that his heart was "behaving better than mine". ^1
Speech and movement of the left arm were coming back, she said at a briefing on Friday at the hospital in Quezon City. ^2 He should stay seven to ten days. ^3
Tetay Lim, who stood next to him on Wednesday, recalled: "He could not squeeze my hand. ^5 He only looked at me and said, 'My make-up.'" ^4
The program went on without him on Thursday and rated 9.4 percent, against 6.1 the week before. Tributes to him are planned for the anniversary show in January.

== a4 | Balita Cebu | - | Cebuana wife of TV host thanks prayer brigades
From the chapel of the hospital in Taguig where her husband has been confined since the holiday, Mrs. Baby Arevalo, née Osmeña-Yap, of Mandaue, thanked Cebuanos for their novenas. ^1
The two met at the Sinulog of 1986 and married in 1988. They have three children, of whom Migs, 27, followed his father into show business.
Mr. Arevalo, 58, ate lugaw on Saturday and asked for the result of the PBA game. ^2 She put his collapse down to a fast he had begun on June 3. ^3

== a5 | Tune Manila | 2019-06-21T05:00:00Z | He's home! Dindo leaves hospital with a punchline
"The food was so bad I got better," Dindo Arevalo told the reporters who waited outside Santo Cristo on Wednesday, when he was let go after a week. ^1
The "Tawa Na" star wore a cap over six stitches. ^2 He will have physical therapy three times a week until August, then the doctors decide.
His neurologist ascribes the stroke of June 12 to untreated high blood pressure. ^3 It was no surprise to those who remember his bypass eight years ago. ^4
Comedian Pepe Laurel, 49, sits in from Monday. The film the two shot in March, "Dalawang Tatay", still has its Christmas release.

== facts
- Dindo Arevalo / what he suffered | other | disagree | mild heart attack @ a2.1 | minor stroke @ a3.1 a5.3
- Tetay Lim / on what he did and said when he fell | quote | disagree | He squeezed my hand and joked, 'Is my make-up okay?' @ a2.3 | He could not squeeze my hand. He only looked at me and said, 'My make-up.' @ a3.4 a3.5
- hospital / city | place | disagree | Quezon City @ a1.3 a3.2 | Taguig @ a4.1
- collapse / what brought it on | other | disagree | a fast @ a4.3 | untreated high blood pressure @ a5.3
- collapse / date | date | refine | 2019-06-12 @ a1.1 a3.5 a5.3 | since the holiday @ a4.1
- hospital stay / length | duration | refine | seven to ten days, expected @ a3.3 | a week @ a5.1
- Dindo Arevalo / heart bypass | date | refine | 2011 @ a1.4 | eight years ago @ a5.4
- Dindo Arevalo / age | age | agree | 58 @ a1.2 a4.2
- injury on the forehead / stitches | count | agree | six @ a2.2 a5.2
- hospital / name | name | refine | Santo Cristo Medical Center @ a1.3 | Santo Cristo @ a5.1
