== a1 | The Bookseller's Gazette | 2022-09-14T09:00:00Z | Rosengarth memoir to appear in February
Halcyon House has bought the memoir of the actor Piers Rosengarth after an auction between six publishers. ^1
The world rights to "Exit, Pursued" went for a sum "in the high six figures", and the book will be published on 9 February 2023. ^2 ^3
It will have 416 pages and run from his childhood in Grimsby to the last night of "King Lear" in 2021. ^4
Rosengarth, 72, wrote it by hand in three years, without a ghost-writer. ^5 ^6
"I have been polite for half a century, and this is what I was thinking meanwhile," he said. ^7

== a2 | Daily Comet | - | Rosengarth to spill the beans in £1.2m tell-all
Stage legend Piers Rosengarth will dish the dirt on three ex-wives and one Dame in a book that has earned him a whopping £1.2m. ^1
The bad boy of the Old Playhouse, now 74, got the deal after four rival houses fought over his scribblings. ^2 ^3
Pals say he dictated all of it in 18 months to his long-suffering assistant, Moira. ^4
"Expect writs," said one.
Rosengarth wed the dancer Celia Farthingale in 1978, the director Ute Brandis in 1989 and the soprano Imelda Coyle in 2003. ^5
His last book, a slim volume of limericks in 1996, sold 212 copies.

== a3 | Grimsby Messenger | 2022-09-16T07:00:00Z | Piers's book begins in Weelsby Street
A fishmonger's shop in Weelsby Street is the setting of the first chapter of "Exit, Pursued", the autobiography of Grimsby-born actor Piers Rosengarth. ^1
He told the Messenger that it had taken him three winters, "at the kitchen table, with a pencil". ^2
The volume, of more than 400 pages, is announced for February. ^3
Mr Rosengarth, who was born in 1950, left for drama school at 17. ^4 ^5
His sister Joan, 79, still lives in the town. She has read only her own chapter and has asked for two commas to be moved. ^6

== a4 | Stage & Prompt | 2023-02-20T10:00:00Z | Review: Exit, Pursued
Nobody is spared in the 461 pages of Piers Rosengarth's memoir, least of all the author. ^1
The chapter on "King Lear", whose run ended in 2021 after 88 performances, is the best account of stage fright since the war. ^2
There is little about the marriages: to Farthingale, eleven years; to Brandis, twelve; to Coyle, barely four. ^3
He left Grimsby at seventeen with nine pounds in his shoe. ^4
Five bids were made for the manuscript, the acknowledgements tell us, and one of them was withdrawn when its sender reached page 200. ^5
The book came out on Thursday of last week, a week late, because a lawyer had the index reprinted. ^6

== a5 | London Weekly Register | - | Rosengarth's book leaps to No. 1
In its first week on sale Piers Rosengarth's "Exit, Pursued" has sold 38,000 copies and gone straight to the top of the list. ^1
The actor, 72, saw it published on 9 February with a reading at the Old Playhouse. ^2 ^3
"I have been polite for half a century, and this is what I was thinking meanwhile," he told an audience of 600. ^4
Coyle, his third wife, sat in row three. ^5 A second printing of 25,000 has been ordered.
Second place goes to the cookery book of the Harcombe twins with 31,500 copies, after seven weeks at the top. The audio version, read by the author in 14 hours, follows on 2 March.

== facts
- memoir / bidders | count | disagree | 6 @ a1.1 | 4 rivals @ a2.3 | 5 @ a4.5 | conflicts: 0-1 0-2
- memoir / price | money | disagree | high six figures @ a1.2 | £1.2m @ a2.1
- memoir / publication | date | disagree | 2023-02-09 @ a1.3 a5.2 | 2023-02 @ a3.3 | Thursday of last week, a week late @ a4.6 | conflicts: 0-2
- memoir / pages | count | disagree | 416 @ a1.4 | more than 400 @ a3.3 | 461 @ a4.1 | conflicts: 0-2
- Piers Rosengarth / age | age | disagree | 72 @ a1.5 a5.2 | 74 @ a2.2 | born 1950 @ a3.4 | conflicts: 0-1 1-2
- memoir / time of writing | duration | disagree | three years @ a1.6 | 18 months @ a2.4 | three winters @ a3.2 | conflicts: 0-1 1-2
- memoir / how written | other | disagree | by hand @ a1.6 | dictated @ a2.4 | with a pencil @ a3.2 | conflicts: 0-1 1-2
- memoir / title | name | agree | Exit, Pursued @ a1.2 a3.1 a5.1
- Piers Rosengarth / on politeness | quote | agree | I have been polite for half a century, and this is what I was thinking meanwhile @ a1.7 a5.4
- King Lear / last night | date | agree | 2021 @ a1.4 a4.2
- Piers Rosengarth / age on leaving | age | agree | 17 @ a3.5 a4.4
- wives / number | count | agree | 3 @ a2.1 a2.5 a4.3
- third wife / name | name | refine | Imelda Coyle @ a2.5 | Coyle @ a4.3 a5.5
- Piers Rosengarth / native town | place | agree | Grimsby @ a1.4 a3.1 a4.4
- first marriage / length | duration | refine | 1978 to 1989 at most @ a2.5 | eleven years @ a4.3
