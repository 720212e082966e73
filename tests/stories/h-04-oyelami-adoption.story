== a1 | Lagos Evening Star | 2024-06-18T16:00:00Z | Folake Oyelami is a mother of two
Nollywood star Folake Oyelami and her husband, the architect Dele Adebanke, have adopted a boy and a girl from an orphanage in Abeokuta. ^1 ^2
The siblings, aged four and two, moved into the couple's house in Lekki on 1 June. ^3 ^4
"They chose us, it was not the other way round," the 38-year-old actress said in a statement on Monday. ^5 ^6
A family court had approved the adoption on 24 May, after a procedure of two years. ^7 ^8
The pair were married in Ibadan in 2016 before 700 guests. ^9

== a2 | Glitter Naija | - | Surprise! Folake shows her babies
Auntie no more, Mummy now: on Instagram on Sunday Folake Oyelami posted a picture of four pairs of shoes by a door. ^1
The stunner of "Second Wife's Kitchen", 38, and hubby Dele have given a home to a five-year-old boy and his little sister, two. ^2 ^3
Their names are Tobi and Simi. ^4
The family court said yes in April, our source tells us, and the little ones have been in the Lekki mansion since the first day of June. ^5 ^6
The lovebirds, who tied the knot eight years ago, had spoken of two miscarriages in 2020. ^7
Next comes a birthday: she turns 39 on July 7.

== a3 | Screen Africa Trade | 2024-06-21T08:30:00Z | Oyelami takes leave from 'Second Wife's Kitchen'
Production of season five of "Second Wife's Kitchen" will begin in January rather than in September, the streamer Kijani+ has confirmed, since its lead, Folake Oyelami, is taking six months of leave. ^1 ^2
Oyelami became the mother of two adopted children this month. ^3
The fourth season, of ten episodes, was seen in 31 countries. ^4
"We wait for her as long as it takes," said the producer, Ngozi Umeadi. ^5
She has also left the film "Harmattan", where Bisi Alakija has replaced her. ^6
Two spin-offs, of six episodes each, will fill the gap from 4 October. The company has spent $9 million on African series this year, after $6 million in the last.

== a4 | The Ogun Courier | 2024-07-02T11:00:00Z | Actress gives orphanage a new roof
Children at the Good Shepherd Home in Abeokuta danced on Saturday when Folake Oyelami came back as a benefactor. ^1
From this house the actress adopted a brother and sister, Tobi, four, and Simi, two, in a process that took her and her husband three years. ^2 ^3 ^4
She handed over 15 million naira for a roof and a well. ^5
Matron Comfort Sodipo, who has run the home since 1999, recalled: "She visited us eleven times before she asked." ^6
Until the end of the year the star will not work. ^7 Filming of her series has been cancelled altogether, she said. ^8

== facts
- children / where from | place | refine | an orphanage in Abeokuta @ a1.2 | Good Shepherd Home in Abeokuta @ a4.1
- children / how many and sex | count | refine | a boy and a girl @ a1.1 a2.3 a4.2 | two @ a3.3
- boy / age | age | disagree | 4 @ a1.3 a4.2 | 5 @ a2.3
- girl / age | age | agree | 2 @ a1.3 a2.3 a4.2
- children / moved in | date | agree | 2024-06-01 @ a1.4 a2.6
- home / place | place | agree | Lekki @ a1.4 a2.6
- announcement / day | date | disagree | Monday 2024-06-17 @ a1.6 | Sunday @ a2.1
- Folake Oyelami / age | age | agree | 38 @ a1.6 a2.2
- court / approval | date | disagree | 2024-05-24 @ a1.7 | April @ a2.5
- adoption / duration of procedure | duration | disagree | two years @ a1.8 | three years @ a4.3
- wedding / year | date | refine | 2016 @ a1.9 | eight years ago @ a2.7
- husband / name | name | refine | Dele Adebanke @ a1.1 | Dele @ a2.2
- children / names | name | agree | Tobi and Simi @ a2.4 a4.2
- series / season five | status | disagree | begins in January @ a3.1 | cancelled @ a4.8
- leave / length | duration | refine | six months @ a3.2 | until the end of the year @ a4.7
- series / title | name | agree | Second Wife's Kitchen @ a2.2 a3.1
