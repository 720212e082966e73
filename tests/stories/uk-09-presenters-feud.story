== a1 | Channel News UK | 2021-03-22T18:10:00Z | Antiques duo part company after 17 series
The presenters Hugo Fanshawe and Dorcas Pym will no longer work together on Attic Treasures, its makers have said. ^1
Pym, 61, walked out of a recording in Ludlow on Thursday and has since told the production company that she will not come back. ^2
“I have been interrupted for seventeen years, and I should now like to finish a sentence,” she said in a statement on Monday. ^3
Fanshawe, 66, said that he was “baffled and bruised”. ^4 He will present the remaining six programmes of the series alone. ^5
The pair have fronted the show since 2004. ^6 At its height in 2009 it had 6.3 million viewers, and it still draws 2.8 million on Sunday evenings. ^7
A source on the set said that the quarrel was over a Georgian teapot, which Fanshawe had valued at £400 and Pym at £4,000. ^8

== a2 | Daily Parrot | 2021-03-23T05:00:00Z | STORM IN A TEAPOT
It was the most expensive cuppa in TV history: a row about a silver teapot has blown apart telly's cosiest couple. ^1
Attic Treasures star Dorcas Pym, 61, threw her magnifying glass into the moat of Ludlow Castle and stormed off, horrified onlookers told the Parrot. ^2
She had snapped after Hugo Fanshawe, 64, cut her off for the ninth time that morning. ^3 “I've been interrupted for seventeen years and I should now like to finish a sentence,” she fumed. ^4
“I am baffled and bruised,” said Hugo, who is thrice married. ^5 “I taught her everything she knows about porcelain.”
Insiders say the pair have used separate trailers since 2016, when Dorcas learned that he earned £90,000 a year more. ^6

== a3 | Shropshire Sentinel | - | Police not involved in TV castle row, says council
Nobody threw anything into anything, according to Ludlow's tourism officer. ^1 “Ms Pym left by the gate and thanked the volunteers,” Gillian Purslow said.
The crew of Attic Treasures was at the castle for two days, Wednesday and Thursday, with some 400 members of the public. ^2 Filming was stopped at about 11.30am on the second day. ^3
The owner of the teapot, Ron Beddoes of Craven Arms, has since been offered £3,200 for it. ^4 “He said four hundred, she said four thousand,” said Mr Beddoes, 79. ^5

== a4 | The Antiques Trader's Post | 2021-04-29T09:00:00Z | Pym joins rival show
Five weeks after leaving Attic Treasures, Dorcas Pym has signed up to present Under the Hammer with Leo Castellane. ^1
She begins in June, on a two-year contract. ^2 Her former colleague, Hugo Fanshawe, has been joined by the ceramics dealer Ottoline Bray. ^3
Pym, an auctioneer from Hereford, and Fanshawe had been a team for 15 years. ^4 The split, which she announced on March 18, followed a dispute about the valuation of a teapot. ^5 It was sold in Leominster last week for £5,600. ^6

== a5 | Radio Sofa (blog) | - | Who will love Hugo and Dorcas now?
Seventeen years of Sunday nights, and it ends with a spat in Shrewsbury over a teapot. ^1
“I have been interrupted for seventeen years and I would now like to finish my sentence,” she says. ^2 He calls himself “baffled and bruised”. ^3 I believe both of them.
They already fell out in 2011 over a fake Lowry, and a producer, Tamsin Hale, made peace with a fruit cake. The show goes on with him alone. ^4 My dad, who has watched all 240 editions and owns neither attic nor treasure, says that it will not be the same, and he is a man who liked the new fivers.
== a6 | Hereford & Marches Post | - | Dorcas bids goodbye
The Hereford auctioneer Dorcas Pym was back on her own rostrum on Friday, one day after she had turned her back on Attic Treasures. ^1
She sold 212 lots in four hours, among them a stuffed otter for £310, and said not a word about Hugo Fanshawe. ^2
Regulars gave her three cheers. Miss Pym, 61, took over the saleroom from her father in 1988. ^3 She and Mr Fanshawe, of Bath, began the programme in 2004 after meeting at a car boot sale in Malvern. ^4
The dispute is understood to have begun over a silver teapot, a Georgian piece that was brought along by a visitor to Ludlow Castle. ^5

== facts
- walkout / day | date | agree | Thursday 2021-03-18 @ a1.2 a3.3 a6.1
- Pym's announcement / day | date | disagree | Monday 2021-03-22 @ a1.3 | 2021-03-18 @ a4.5
- Dorcas Pym / age | age | agree | 61 @ a1.2 a2.2 a6.3
- Hugo Fanshawe / age | age | disagree | 66 @ a1.4 | 64 @ a2.3
- Dorcas Pym / sentence quotation | quote | disagree | I have been interrupted for seventeen years, and I should now like to finish a sentence @ a1.3 a2.4 | I have been interrupted for seventeen years and I would now like to finish my sentence @ a5.2
- Hugo Fanshawe / reaction | quote | agree | baffled and bruised @ a1.4 a2.5 a5.3
- pair / how long together | duration | disagree | since 2004 (17 years) @ a1.6 a5.1 a6.4 | 15 years @ a4.4
- walkout / place | place | disagree | Ludlow @ a1.2 a2.2 a6.5 | Shrewsbury @ a5.1
- Dorcas Pym / how she left | other | disagree | threw her magnifying glass into the moat and stormed off @ a2.2 | threw nothing @ a3.1
- teapot / two valuations | money | agree | £400 and £4,000 @ a1.8 a3.5
- row / cause | other | agree | a teapot @ a1.8 a2.1 a4.5 a5.1 a6.5
- Hugo Fanshawe / presents alone | status | agree | alone for the rest of the series @ a1.5 a5.4
- Dorcas Pym / home | place | agree | Hereford @ a4.4 a6.1
