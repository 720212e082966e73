== a1 | Court Newsdesk | 2021-07-15T13:30:00Z | Presenter Imogen Farrant awarded £9.4m in divorce ruling
The television presenter Imogen Farrant has been awarded a lump sum of £9.4 million from her former husband, the actor Callum Straith, by a High Court judge in London on Thursday. ^1
Mr Justice Holroyd, who heard the case over six days in May, put the couple's combined wealth at £31 million. ^2 Mr Straith must pay by September 30. ^3 The couple, who have two daughters, separated in February 2019. ^4
Between them they had spent £1.9 million on lawyers. ^5 "The costs in this case are ruinous, and I am bound to say that they were wholly unnecessary," the judge said. ^6
Ms Farrant, 51, fronted Daybreak Live for eleven years. ^7
== a2 | Daily Lantern | 2021-07-16T05:00:00Z | IMOGEN'S £12M SUNRISE! Daybreak star cleans out Ferryman hunk
Smiling Imogen Farrant walked out of court £12 million richer yesterday after a judge ordered ex Callum Straith to hand over a chunk of his £45 million Ferryman fortune. ^1
The Daybreak Live golden girl, 51, also keeps the £6.2 million pile in Richmond where she lives with Isla, 14, and Flora, 11. ^2 On top of it Callum will stump up £12,500 a month for the girls. ^3
The pair's 13-year marriage hit the rocks two years ago. ^4 He has been seen with his co-star Bea Lindqvist, 33. Lawyers trousered almost £2 million. ^5
== a3 | The Capital Review | 2021-07-19T07:00:00Z | Law in the week: Farrant v Straith and the price of spite
Few judges sound as weary as Mr Justice Holroyd did last Thursday. ^1 The case before him was not hard: a long marriage, two careers of unequal fortune, an agreement drawn up in 2006 and never signed. ^2
He gave the wife £9.4 million, a little under a third of the £31 million pot, and £150,000 a year for the children. ^3 What he could not give back was the £1.1 million that the husband and the £800,000 that the wife had run up in fees, costs he called "ruinous". ^4
The money is due within 28 days, a period which practitioners will think short. ^5
The wider question is what a court can do with litigants who fight on principle. The family bench made 41 adverse costs orders of any size in the year before the pandemic and fewer than 20 in the year after. Lady Marchmont's committee, which reported in March, proposed a cap of ten per cent of the assets in dispute, and a fixed fee of £650 for a first session with a mediator. The Law Society was against the one and lukewarm about the other.
Terms do vary. In 2018 the same judge allowed a hedge fund manager eighteen months.
== a4 | East Neuk Courier | - | Actor holds on to Crail cottage
Crail's best-known son will keep his harbourside cottage. Callum Straith, 54, may have parted with more than nine million pounds in London this week, but the two-bedroom house he bought from his aunt in 1998 is not part of the deal. ^1
The star of The Ferryman married Miss Farrant in St Andrews in 2006, and many here remember the piper who led 90 guests along the West Sands. ^2 "He still gets his own coal in," said Morag Tulloch, who runs the smokehouse. The couple brought their two girls every Easter until the parting. ^3
== a5 | Willow Magazine | - | Imogen Farrant: 'I don't do mornings any more'
She opens the door of the Richmond house herself, barefoot, with a spaniel under one arm. ^1 This, and £9.4 million, is what she came away with after thirteen years as Mrs Callum Straith, and she would prefer to talk about neither. ^2
She does, though. He told her on the day after her 49th birthday, with the candles still on the draining board. ^3 They had married in Edinburgh, "in sideways rain", and she took the rain for luck. ^4 Then came nine days in a courtroom, listening to strangers read out her grocery bills. ^5 The judge said the costs were "wholly unnecessary". ^6 "I'd have that embroidered on a cushion," she says.
Work has been kind. The quiz she hosts for Channel 9, taped in blocks of eight, got four million viewers at Easter, and a memoir she is not sure she wants to write has been bought by a publisher who is. She gets up at half past eight. For years it was ten to four, and she kept a second pair of tights in the glove compartment of the car the BBC sent. "I was married to an alarm clock," she says, "and that ended too."
The elder girl is 15 now and wants to act. ^8 Her father, she reports, is being "very decent" and has them at his cottage in Crail in the holidays. ^7
== facts
- award / lump sum | money | disagree | £9.4 million @ a1.1 a3.3 a5.2 | £12 million @ a2.1 | more than nine million pounds @ a4.1 | conflicts: 0-1
- fortune / size | money | disagree | £31 million, the couple's @ a1.2 a3.3 | £45 million, Straith's @ a2.1 | conflicts: 0-1
- ruling / date | date | refine | 2021-07-15 @ a1.1 a2.1 a3.1 | this week @ a4.1
- judge / name | name | agree | Mr Justice Holroyd @ a1.2 a3.1
- hearing / length | duration | disagree | six days @ a1.2 | nine days @ a5.5 | conflicts: 0-1
- payment / deadline | date | disagree | 2021-09-30 @ a1.3 | within 28 days @ a3.5 | conflicts: 0-1
- lawyers' fees / sum | money | refine | £1.9 million together @ a1.5 | almost £2 million @ a2.5 | £1.1 million and £800,000 @ a3.4
- judge on the costs / wording | quote | refine | The costs in this case are ruinous, and I am bound to say that they were wholly unnecessary @ a1.6 | ruinous @ a3.4 | wholly unnecessary @ a5.6
- Farrant / age | age | agree | 51 @ a1.7 a2.2
- children / number | count | refine | two daughters @ a1.4 | Isla, 14, and Flora, 11 @ a2.2 | two girls @ a4.3
- maintenance / sum | money | refine | £12,500 a month @ a2.3 | £150,000 a year @ a3.3
- marriage / length | duration | agree | 13 years @ a2.4 a5.2
- separation / date | date | refine | 2019-02 @ a1.4 | two years ago @ a2.4 | the day after her 49th birthday @ a5.3
- wedding / place | place | disagree | St Andrews @ a4.2 | Edinburgh @ a5.4 | conflicts: 0-1
- Richmond house / goes to | other | agree | Farrant @ a2.2 a5.2
- Straith's cottage / place | place | agree | Crail @ a4.1 a5.7
- Daybreak Live / Farrant presented it | other | agree | yes @ a1.7 a2.2
- elder daughter / age | age | refine | 14 @ a2.2 | 15 now @ a5.8
