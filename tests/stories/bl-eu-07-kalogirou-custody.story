== a1 | Hellas Wire | 2023-05-19T13:30:00Z | Athens court rules on children of Kalogirou and Bellucchi
ATHENS - The children of the Greek television presenter Danae Kalogirou and the Italian footballer Dario Bellucchi are to live with their mother in Athens, a single-member court of first instance has decided. ^1
The decision, which was delivered to the parties on Thursday, is provisional and holds until the main hearing in February 2024, court sources said. ^2 ^3
Bellucchi, 33, a midfielder of Bologna, had asked for the boy, who is seven, and the girl, four, to move to Italy. ^4 He is granted 110 days a year with them. ^5
The couple were married in Hydra in 2015 and separated in March 2022. ^6 Greece has had joint parental care as the rule since a reform of 2021.

== a2 | Lampsi Magazine (translated) | 2023-05-20T06:00:00Z | Danae hugs her lawyer: "My children are staying"
She wore white, no make-up, and for the first time in fourteen months she smiled on the steps of a courthouse. ^1
"It is over. My children are staying with me and nobody can take them away any more," Danae Kalogirou said to us on Wednesday, a few minutes after she had been told of the ruling. ^2 Her lawyer, Stavros Mantas, spoke of a final decision. ^3
According to friends it was little Iris who tipped the scales. The judge received her in her office, gave her crayons and asked her where she would like to wake up. ^4 She drew the cat in Glyfada.
Dario was not there; he had a match on the Sunday. ^5 He'll see the children in the holidays and at two weekends in the month.

== a3 | Corriere dell'Emilia (translated) | 2023-05-20T04:45:00Z | Bellucchi: "They have not taken my children, only the weekdays"
After training at Casteldebole Dario Bellucchi stopped for four minutes, which is three more than usual.
"They have not taken my children from me, only the weekdays," he said. ^1 He will carry on. "It's a first half. The second is in February, and then we'll count." ^2
His lawyers in Milan are studying the eleven pages. ^3 The arrangement, they stress, is nothing but an interim one; the merits will be dealt with next winter. ^4 ^5
A detail gives him hope: his son Leandros, who spoke to the judge for twenty minutes in private, told her that he wanted to play in Bologna's school team. ^6 Iris, the younger one, was considered too small to be asked. ^7
Bellucchi missed the end of last season because of a knee. He is under contract until 2025.

== a4 | Radio Saronikos | - | Kalogirou keeps the kids in Athens
The mother of two can breathe again: the court in Athens sided with Danae Kalogirou, so Leandros and Iris stay in Glyfada, near the sea and near Grandma. ^1
The football star from Italy has them for some fifteen weeks in the year. ^2
They were the beautiful couple of 2015, remember, with a wedding on Hydra to which the guests came by donkey. ^3 In spring last year it was over. ^4
Danae goes back to "Proino Fos" on Monday; Maria Zerva stood in for her for three weeks. In the studio there will be cake, and no questions, we hear, about the ex or his lawyers.

== a5 | Kick & Tell (football blog) | - | Why Bellucchi looked so tired against Cremonese
He flew back from Athens at six in the morning, after sitting in court next to a woman he'd once serenaded over a stadium loudspeaker. ^1
The verdict: kids with mum, 110 days with dad. ^2 Not a bad result, says a family lawyer who reads this blog. The average in such cases is more like eighty.
It isn't done yet. In February both sides are back before three judges. ^3 Until then he flies.
Dario, 33, scored 4 times this season, against 9 in 2020-21 when the marriage was still fine. ^4 The split came in March of last year, three days before his knee went. ^5

== a6 | Diario Mediterráneo (translated) | - | Danae and Dario, a war in two languages
When Danae Kalogirou met Dario Bellucchi at a perfume launch in Milan in 2013, she had no Italian and he had a phrase book.
A decade later, two sets of lawyers have exchanged nearly 900 pages. ^1 His wish was to have Leandros, 7, and Iris, 4, near him in Emilia; hers was to leave them at the bilingual school in which they are pupils. ^2
The Athenian judge followed the mother. ^3 She left the father about ninety days, half of them in summer, and one video call a day. ^4
It is a ruling for the time being. ^5 Among the papers there is a drawing of a house with two doors, and nobody says by which of the two children.

== facts
- ruling / status | status | disagree | provisional @ a1.2 | final @ a2.3 a2.2 | an interim one @ a3.4 | not done yet @ a5.3 | for the time being @ a6.5 | conflicts: 0-1, 1-2, 1-3, 1-4
- ruling / date when the parties learned of it | date | disagree | Thursday, 2023-05-18 @ a1.2 | Wednesday, 2023-05-17 @ a2.2 | conflicts: 0-1
- hearing / child whom the judge heard | name | disagree | Iris @ a2.4 | Leandros @ a3.6 a3.7 | conflicts: 0-1
- Dario Bellucchi / days a year with the children | count | disagree | 110 @ a1.5 a5.2 | some fifteen weeks @ a4.2 | about ninety @ a6.4 | conflicts: 0-2, 1-2
- Dario Bellucchi / presence in court | other | disagree | not there @ a2.5 | sat in court @ a5.1 | conflicts: 0-1
- main hearing / date | date | refine | February 2024 @ a1.3 | February @ a3.2 a5.3 | next winter @ a3.5
- couple / separation | date | refine | March 2022 @ a1.6 | spring last year @ a4.4 | March of last year @ a5.5
- children / ages | age | refine | the boy seven, the girl four @ a1.4 | Leandros 7, Iris 4 @ a6.2 | Iris the younger one @ a3.7
- children / where they live | place | refine | Athens @ a1.1 | Glyfada @ a4.1
- Dario Bellucchi / where he wanted the children | place | refine | Italy @ a1.4 | Emilia @ a6.2
- children / with whom they live | other | agree | their mother @ a1.1 a2.2 a4.1 a5.2 a6.3
- wedding / place | place | agree | Hydra @ a1.6 a4.3
- wedding / year | date | agree | 2015 @ a1.6 a4.3
- Dario Bellucchi / age | age | agree | 33 @ a1.4 a5.4
