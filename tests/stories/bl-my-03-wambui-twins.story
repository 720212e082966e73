== a1 | Mtaa Buzz | 2021-09-06T07:20:00Z | It's a double! Njeri Wambui is a mum of two
Nairobi, hold your chapati: the queen of "Kaa Nami" has delivered twins!
A nurse whispers that Njeri, 33, went into Aga Khan University Hospital on Friday and that a boy and a girl arrived before the Saturday matatus did. ^1 Baba twins, the rally driver Kimani Rotich, was in Naivasha, testing for a race on the 18th, and made it with eleven minutes to spare. ^2
The star herself posted four tiny feet on Sunday night. ^5 "Our hearts now live outside our bodies," she wrote. ^3 No names yet, but we hear of a Zawadi. ^4
Njeri lost a pregnancy in 2018 and spoke of it in a TV talk that 2 million watched.

== a2 | The Highland Standard | 2021-09-07T04:00:00Z | Singer Njeri Wambui delivers twins
Singer Njeri Wambui and rally driver Kimani Rotich have become parents of a boy and a girl, her manager, Grace Atieno, said yesterday. ^6
The babies were born on Saturday, September 4, by caesarean section at Aga Khan University Hospital, two weeks before they were due. ^1 "Mother and children are well and will go home on Wednesday," Ms Atieno said. ^2
The girl weighed 2.4 kilogrammes and her brother 2.6, she added. ^3
Ms Wambui, 33, made the news public through a photograph on Sunday. ^4 Her tour, which had been announced for November with concerts in Mombasa, Kisumu and Kampala, moves to March. ^5 Mr Rotich, who came third in the Safari Rally in June, has a son aged nine from a first marriage.

== a3 | Radio Ridge 101 | - | Rotich: I drove slower than ever
You would think that a man who does 190 on gravel would be quick on the Naivasha road. "I have never driven so slowly, I was so afraid that something would happen to me," said Kimani Rotich, who called in to our breakfast show. ^1
He got there as his wife was being wheeled in. ^2 The daughter came first, at ten to four in the morning, and the son six minutes later. ^3 She is Zawadi, he is Tumaini. ^4
Will he start on the 18th? "Ask Njeri." He did say that the mother of his children had already asked for nyama choma, and that all three are home since Wednesday. ^5

== a4 | Afro Pulse Magazine | - | Njeri Wambui, the interview: 'Two of everything'
We meet the singer in Karen, in a sitting room full of flowers, five weeks after the fourth of September, when her life doubled. ^1
Zawadi sleeps, Tumaini does not. ^2 He was the first to be born, she tells us, "and he has been early for everything since." ^3 His sister weighed hardly 2.1 kilos and stayed under a lamp for a day. ^4
Of her husband's drive to the hospital she says: "He flew. He told me he had never driven so fast, not even to win." ^7
The wedding, in 2019, was a secret until the album "Mvua" came out. ^5 In the spring she will sing again: six concerts instead of three. ^6

== a5 | Coast Weekly | 2021-10-30T06:00:00Z | New dates for Njeri
Those who kept their tickets for Mama Ngina Waterfront can use them on March 12, the organisers of Njeri Wambui's concert in Mombasa said on Thursday. ^1 The date of November 20 was given up when the singer had twins in September. ^2
About 4,000 of 6,500 tickets are sold. Refunds are paid until December 1.
The new mother, 34 since last week, will bring a band of twelve. ^3 The babies, Zawadi and Tumani, are to travel with her and a grandmother. ^4 Concerts in Kisumu and Kampala follow on March 19 and 26, and an album is expected in May. ^5
== facts
- Kimani Rotich / how he drove to the hospital | quote | disagree | "I have never driven so slowly, I was so afraid that something would happen to me" @ a3.1 | "He told me he had never driven so fast, not even to win" @ a4.7
- twins / which was born first | other | disagree | the daughter @ a3.3 | the son @ a4.3
- daughter / birth weight | quantity | disagree | 2.4 kg @ a2.3 | hardly 2.1 kg @ a4.4
- son / name | name | disagree | Tumaini @ a3.4 a4.2 | Tumani @ a5.4
- birth / date | date | refine | before Saturday morning @ a1.1 | 2021-09-04 @ a2.1 a4.1 | 2021-09 @ a5.2
- tour / new dates | date | refine | 2022-03 @ a2.5 | spring @ a4.6 | 2022-03-12, 19 and 26 @ a5.1 a5.5
- Kimani Rotich / arrival at the hospital | other | refine | eleven minutes to spare @ a1.2 | as his wife was being wheeled in @ a3.2
- daughter / name | name | refine | perhaps Zawadi @ a1.4 | Zawadi @ a3.4 a4.2 a5.4
- twins / home | date | refine | to go home on Wednesday @ a2.2 | home since Wednesday @ a3.5
- birth / place | place | agree | Aga Khan University Hospital @ a1.1 a2.1
- photograph on social media / date | date | agree | 2021-09-05 @ a1.5 a2.4
- twins / sex | other | agree | a boy and a girl @ a1.1 a2.6 a3.3
