== a1 | Maghreb Dispatch | 2022-01-19T17:00:00Z | Comedian Benhaddou leaves intensive care
RABAT — The Moroccan comedian Driss Benhaddou has been moved from intensive care to a normal ward, eight days after a heart attack on stage, his family said on Wednesday. ^1 ^2
Benhaddou, 58, collapsed on January 11 in the Théâtre Ziryab, twenty minutes into his programme. ^3 ^4 ^5
Two doctors from the audience revived him. ^6
He was given two stents the same night. ^7
"He asked whether it counted as an exit," his son Yassine said. ^8
The tour, of 35 evenings, had begun in Agadir on November 20. He had been operated on a knee in 2017 and was then away for two months.

== a2 | Chouf People | - | Driss: "I died on stage, at last"
For thirty years he has joked about dying on stage. Last Tuesday evening it nearly came true. ^1 ^2
About a third of an hour after the curtain had gone up, Driss Benhaddou held on to a chair, and the 900 people laughed. ^3 ^4
A cardiologist and a dentist ran up from row four. ^5
"I died on stage, at last," the 58-year-old is said to have whispered to the nurse. ^6 ^7
His sons Yassine and Mehdi take turns at his bedside. ^8
In the corridor stand 64 bouquets. One came from the king's theatre, one from a heckler of 1998. The comedian's father died at 61 of the same illness.

== a3 | Théâtre du Sud | 2022-02-03T10:00:00Z | Benhaddou discharged
The actor and humorist Driss Benhaddou was able to leave hospital on Tuesday, 1 February, after three weeks. ^1 ^2
He has been ordered to rest until the end of April. ^3
The Théâtre Ziryab, a house of 900 seats, will repeat the interrupted evening of 11 January on 20 May, and the old tickets are valid. ^4 ^5 ^6
In the surgery, two stents had been put in. ^7
Eleven other dates, from Tangier to Marseille, have been given up. The insurer bears 70 per cent of the loss. His book, planned for March, will come in September, with two chapters more than before. The director of the house, who took over in 2019, has since bought a defibrillator and trained 25 employees.

== a4 | Comedy Francophone | - | "Does that count as an exit?"
In January a heart attack stopped him, and tonight Driss Benhaddou walks on with the same chair. ^1
The three months of doctor's orders have been kept, swears his wife, Latifa, "except for the cigarettes of others". ^2
Two medical people who saved him, one of them a dentist, sit in the first row. ^3
He has lost 14 kilos and written 40 minutes about it. ^4
All 900 seats were sold in an hour. ^5
The second half is older: the sketch of the two customs officers dates from 1996, and the one of the wedding of 400 guests from 2009. After the last word he stays seated for one minute, by the clock, and that is the best joke.

== facts
- heart attack / day | date | refine | 2022-01-11 @ a1.3 a3.5 | last Tuesday @ a2.2 | January @ a4.1
- theatre / name | place | agree | Théâtre Ziryab @ a1.4 a3.4
- heart attack / how far into the show | duration | refine | twenty minutes @ a1.5 | about a third of an hour @ a2.3
- Driss Benhaddou / age | age | agree | 58 @ a1.3 a2.6
- helpers / who | other | refine | two doctors from the audience @ a1.6 | a cardiologist and a dentist @ a2.5 | two medical people, one a dentist @ a4.3
- stents / number | count | agree | 2 @ a1.7 a3.7
- theatre / seats | count | agree | 900 @ a2.4 a3.4 a4.5
- son / name | name | agree | Yassine @ a1.8 a2.8
- rest / until when | duration | refine | until the end of April @ a3.3 | three months @ a4.2
- Benhaddou / illness | other | agree | heart attack @ a1.2 a4.1
