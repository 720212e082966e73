== a1 | Screen Tally Australia | 2023-01-30T03:00:00Z | Galah Summer soars to A$4.1m opening
Priscilla Noonan's outback comedy "Galah Summer" took A$4.1 million over its first four days, the distributor Tallow Films said on Monday, the best start for a local picture since "The Drover's Daughter" in 2017. ^1
It opened on Thursday, Australia Day, on 318 screens and averaged about A$12,900 on each. ^2 Cinemas in country towns made up 41 per cent of the business, roughly twice the usual share.
The film cost A$11.5 million, of which Screen NSW supplied A$2.2 million. ^3 Jed Rourke and the newcomer Mina Tran lead the cast. ^4 Noonan, 44, shot it at Silverton over 38 days in 2021. ^5
== a2 | Sydney Morning Flash | 2023-01-31T20:00:00Z | Jed's feathered friends lay a golden egg
Who needs superheroes? Jed Rourke's galah flick has cracked FIVE MILLION BUCKS in its first long weekend and left the Yanks eating red dust. ^1
Rourke, 39, plays a failed country singer who inherits a caravan park and 400 birds. ^2 "I got bitten every day for seven weeks, and I'd do it all again tomorrow," he told us at a pub in Newtown. ^3
The part was first offered to Rourke's old flatmate Toby Garland, who chose a cop show in Vancouver. Ouch.
== a3 | Barrier Range Times | 2023-02-02T01:30:00Z | Town turns out to see itself on the big screen
They queued down Argent Street in 41 degrees last Thursday, and most of them were looking for themselves. ^1
About 140 Broken Hill people were extras in "Galah Summer", which was filmed around the city for seven and a half weeks in the spring of 2021. ^2 Pat Delaney, 82, can be seen twice. "First I'm at the races and then I'm dead," she said.
Director Priscilla Noonan, whose grandmother ran the Silverton post office, sat in the third row. ^3 "I made it for people who know what a galah sounds like at five in the morning," she told the audience. ^4
== a4 | Amphitheater Weekly | - | Aussie Bird Comedy Takes Wing With $2.9M
"Galah Summer" gave the Australian box office its brightest homegrown bow in five years, grossing $2.9 million from Thursday through Sunday on 318 screens. ^1
Tallow Films has the title at home; North American rights are open, with three companies circling. Writer-director Priscilla Noonan, 46, previously made the festival drama "Tidemark." ^2 The new picture was produced by Leigh Obrist for $8.2 million. ^3
It runs 107 minutes and ends on a wedding, a flood and a Slim Dusty number. ^4
== a5 | Two Choc Tops | - | Galah Summer: bring a hanky
I wasn't going to like it. Then Mina Tran walks in carrying a cockatoo in a handbag, and I was gone for the remaining hour and a half of its hundred and seven minutes. ^1
Jed Rourke has never been better, and he's 41, so it's about time. ^2 You can smell Silverton. ^3
Noonan says she made it "for people who know what a galah sounds like at dawn". ^4 I live in Footscray and I felt it anyway. Full house on the Saturday, too.
== a6 | The Continental Business Daily | 2023-02-06T22:00:00Z | How a film about parrots paid its way
By Sunday night "Galah Summer" had earned A$8.9 million, and producer Lee Obrist could stop answering calls from his bank. ^1
The comedy cost A$13 million to make, a sixth of it from the New South Wales taxpayer. ^2 After a four-day start of a little over A$4 million on January 26, the second weekend slipped by only 9 per cent. ^3
The arithmetic is unusual. An Australian feature recovers, on average, some 30 cents of each dollar from local cinemas; the rest must come from television, abroad or nowhere. Of 61 made in 2019, four went into profit. What helped here was the Orana circuit, nine family-owned houses between Dubbo and Bourke, which kept the film on all day and took a smaller cut than the multiplexes, 45 per cent instead of 55. One of them, in Cobar, sold more choc tops in three nights than in the whole of November.
Obrist, who mortgaged a house in Balmain, says Rourke took a fee of A$150,000 and a share. ^4 "He's the only actor I've had who asked to see the spreadsheet," he says.
== facts
- opening / takings | money | disagree | A$4.1 million @ a1.1 | five million Australian dollars @ a2.1 | US$2.9 million @ a4.1 | a little over A$4 million @ a6.3 | conflicts: 0-1, 1-2, 1-3
- opening / date | date | refine | 2023-01-26 @ a1.2 a3.1 a6.3 | Thursday @ a4.1
- opening / length | duration | refine | four days @ a1.1 a6.3 | Thursday through Sunday @ a4.1 | first long weekend @ a2.1
- opening / screens | count | agree | 318 @ a1.2 a4.1
- record / last better start | date | refine | 2017 @ a1.1 | in five years @ a4.1
- film / cost | money | disagree | A$11.5 million @ a1.3 | US$8.2 million @ a4.3 | A$13 million @ a6.2 | conflicts: 0-2, 1-2
- public money / sum | money | refine | A$2.2 million from Screen NSW @ a1.3 | a sixth, from the New South Wales taxpayer @ a6.2
- Noonan / age | age | disagree | 44 @ a1.5 | 46 @ a4.2 | conflicts: 0-1
- shoot / place | place | refine | Silverton @ a1.5 a5.3 | around Broken Hill @ a3.2
- shoot / length | duration | refine | 38 days @ a1.5 | seven weeks @ a2.3 | seven and a half weeks @ a3.2
- shoot / date | date | refine | 2021 @ a1.5 | spring 2021 @ a3.2
- Rourke / age | age | disagree | 39 @ a2.2 | 41 @ a5.2 | conflicts: 0-1
- film / running time | duration | agree | 107 minutes @ a4.4 a5.1
- Noonan on the film / wording | quote | disagree | people who know what a galah sounds like at five in the morning @ a3.4 | people who know what a galah sounds like at dawn @ a5.4 | conflicts: 0-1
- producer / name | name | disagree | Leigh Obrist @ a4.3 | Lee Obrist @ a6.1 | conflicts: 0-1
- lead actors / names | name | refine | Jed Rourke and Mina Tran @ a1.4 | Jed Rourke @ a2.1 a5.2 a6.4 | Mina Tran @ a5.1
- director / name | name | agree | Priscilla Noonan @ a1.1 a3.3 a4.2
- distributor / name | name | agree | Tallow Films @ a1.1 a4.2
