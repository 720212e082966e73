== a1 | Metropole News | 2023-11-28T13:00:00Z | Violins stolen from home of cellist Rosalind Hallewell
Thieves broke into the Edinburgh home of the cellist Rosalind Hallewell on Saturday night and took two violins, a bow and jewellery, Police Scotland said. ^1
The instruments, one of them made in Cremona in 1741, are insured for £1.9 million. ^2 The cello itself, known as the Widow, was with its owner in Glasgow, where she was playing the Elgar concerto. ^3
Hallewell, 52, found the house ransacked when she came back at half past midnight. ^4 Her husband, the conductor Piers Dunmallet, was in Tokyo. ^5
“They left my mother's ring and took her letters,” she said. ^6
Officers are looking for two men seen in a grey van. ^7

== a2 | Lothian Echo | - | Appeal after break-in at musician's house
Police want to hear from anyone who was in Heriot Gardens between 7pm and midnight on November 25. ^1
A back window had been forced and the alarm wire cut. ^2 Detective Inspector Sorcha McGlinn said that three men in a white van had been noticed by a neighbour walking her dog. ^3
Ms Hallewell, who is 52, has lived in the street since 2009. ^4 It is the fourth burglary there this autumn. ^5
A reward of £20,000 is offered. ^6

== a3 | Strad & Bow | - | 1714 Cremona violin among loot
The world of strings is shaken: a Cremonese violin of 1714 and a French one of about 1860 were stolen on November 25 from Rosalind Hallewell. ^1
The pair were covered by insurance to the sum of £1.9 million, said the broker, Alastair Penhurst. ^2
Neither was hers: both belonged to a foundation in Basel, which had lent them to her pupils. ^3
She was performing that evening in the City Halls in Glasgow. ^4
“They left my mother's ring and took her letters,” said the cellist, who recorded the Elgar in 1999 and again in 2016. ^5
Thirty years ago her own first cello was taken from a train and turned up after 14 months. ^6

== a4 | Showbiz Insider UK | 2023-12-15T16:30:00Z | Hallewell violins found in lock-up
The two violins stolen from Rosalind Hallewell last month are back. ^1 They were discovered on Wednesday in a garage in Leith, wrapped in a duvet, undamaged. ^2
Two men, aged 31 and 45, have been charged and will appear in court on Monday. ^3
A reward of £50,000 had been put up. ^4 It will go to a locksmith. ^5
The bow, valued at £60,000, remains missing. ^6
Hallewell came home from a concert in Glasgow that night to find the place turned upside down. ^7 Her husband was at home asleep. ^8

== a5 | The Fiddle Post | - | Joy as stolen violins return
After 18 days in the hands of thieves, the two instruments taken from the house of Rosalind Hallewell were recovered on December 13. ^1
Police traced them to Leith. ^2 One has a crack in its belly that will cost some £8,000 to mend. ^3
Two suspects were arrested; neither has been charged so far. ^4
“I could have kissed the locksmith, and I did,” said the musician. ^5
The bow has not been found. ^6
== facts
- burglary / night | date | agree | 2023-11-25 @ a1.1 a2.1 a3.1
- loot / violins | count | agree | two @ a1.1 a3.1 a4.1 a5.1
- violins / insured for | money | agree | £1.9m @ a1.2 a3.2
- Cremona violin / year made | date | disagree | 1741 @ a1.2 | 1714 @ a3.1
- Hallewell / age | age | agree | 52 @ a1.4 a2.4
- Hallewell / where she was | place | refine | Glasgow @ a1.3 a4.7 | the City Halls in Glasgow @ a3.4
- husband / where he was | place | disagree | in Tokyo @ a1.5 | at home @ a4.8
- Hallewell / on the letters | quote | agree | “They left my mother's ring and took her letters” @ a1.6 a3.5
- suspects / men seen | count | disagree | two @ a1.7 | three @ a2.3
- van / colour | other | disagree | grey @ a1.7 | white @ a2.3
- reward / sum | money | disagree | £20,000 @ a2.6 | £50,000 @ a4.4
- violins / day found | date | agree | 2023-12-13 @ a4.2 a5.1
- violins / where found | place | refine | a garage in Leith @ a4.2 | Leith @ a5.2
- violins / condition | status | disagree | undamaged @ a4.2 | a crack in one @ a5.3
- suspects / charged | status | disagree | charged @ a4.3 | not charged @ a5.4
- bow / status | status | agree | missing @ a4.6 a5.6
- house / state | other | agree | ransacked @ a1.4 a4.7
