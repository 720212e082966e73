== a1 | Irish Wire | 2024-09-07T08:00:00Z | Orla Devane tells of stillborn son in memoir
The singer Orla Devane has written for the first time of the son whom she lost in 1998, in an extract from her memoir that was printed on Saturday. ^1
"Salt in the Bread" comes out in Ireland and Britain on Thursday. ^2 "I gave him a name and I gave him a song. ^3 Nobody knew whose song it was," she writes. ^4
Devane, 58, from Dingle, was then married to the drummer Fergal Noone. ^5 The marriage lasted eight years. ^6 A spokesman for Noone declined to comment. ^7
== a2 | Dublin Weekend Review | - | A voice that does not spare itself
In 352 pages Orla Devane walks from a shop in Dingle to the stage at Glastonbury and back. ^1 The best chapters are the earliest. Her mother, who died in 1991, salts the bread twice by mistake and gives the book its name. ^2
Of Fergal Noone, her husband from 1995 to 2003, she speaks with a tenderness that surprises. ^3 The tours of the nineties go by in a blur.
She wrote it without a ghost, over three winters. ^4 One believes it: the grammar limps and the sentences sing.
== a3 | The Book Counter | 2024-09-12T09:30:00Z | Devane memoir goes straight to reprint
Harrow & Gale has ordered a second printing of 20,000 copies of Orla Devane's "Salt in the Bread", published today. ^1 The first was of 45,000. ^2
The publisher won the book at auction in 2022 for a six-figure sum. ^3 The American edition, from Lantern House, follows on 1 October under the title "Salt".
Devane signs in Cork on Saturday and in Galway on Sunday. ^4 Her editor, Ruth Amory, says that the manuscript arrived "in three biscuit tins". ^5 It was her third deadline.
== a4 | Goss Dublin | - | All the stars at Orla's launch
The night before the book reached the shops, Orla Devane filled a pub in Capel Street with friends. ^1 Daughter Sadhbh, 26, poured; son Cillian, 21, played the pipes. ^2
Ex-husband Fergal Noone slipped in late and left by the back door. ^3 He did not care to talk to us. ^6 Her partner of nine years, the chef Luca Brandi, cried at the reading. ^4
A little bird says the advance was around €600,000. ^5 Orla says only that it "paid for the roof".
== a5 | Kerry Beacon | 2024-09-13T17:00:00Z | Dingle woman's book sells out in an hour
The 120 copies of "Salt in the Bread" that Ó Sé's of Green Street had in stock on Thursday were gone by ten in the morning. ^1
Orla Devane will read in St James's on 28 September, her 59th birthday. ^2 The proceeds go to a charity for parents of stillborn children. ^3 "I gave him a name and I gave him a song," she writes of her lost boy. ^4
The book, she told our paper in the summer, took her three winters at the kitchen table. ^5
== facts
- Salt in the Bread / publication | date | refine | Thursday @ a1.2 | 2024-09-12 @ a3.1 | on sale on Thursday @ a5.1 | the day after the launch @ a4.1
- lost son / quotation | quote | refine | "I gave him a name and I gave him a song. Nobody knew whose song it was" @ a1.3 a1.4 | "I gave him a name and I gave him a song" @ a5.4
- marriage to Fergal Noone / duration | duration | refine | eight years @ a1.6 | 1995 to 2003 @ a2.3
- advance / sum | money | refine | a six-figure sum @ a3.3 | around €600,000 @ a4.5
- Salt in the Bread / time of writing | duration | agree | three winters @ a2.4 a5.5
- Orla Devane / age | age | refine | 58 @ a1.5 | 59 on 28 September @ a5.2
- Fergal Noone / husband | status | refine | then married to her @ a1.5 | husband from 1995 to 2003 @ a2.3 | ex-husband @ a4.3
- Fergal Noone / comment | other | refine | a spokesman declined to comment @ a1.7 | did not care to talk @ a4.6
