== a1 | BNB News | 2020-02-24T11:30:00Z | Honor Applegarth to leave The Village Bake
Honor Applegarth is leaving The Village Bake after ten years as a judge, the production company Flourbag has announced. ^1
The cookery writer, who is 79, will be seen for the last time in the twelfth series, which was recorded last summer and starts in April. ^2
“I have eaten 4,000 sponges for the nation, and my knees have asked me to stop,” she said on Monday. ^3
Applegarth joined in 2010 alongside the baker Stavros Demetriou, who is staying. ^4 Her successor has not been chosen. ^5
A final last autumn, won by the postman Alun Gethin, drew 9.4 million viewers. ^6
Applegarth, who was made a dame in 2017, has written 31 books. ^7 She had a knee replaced in November. ^8

== a2 | Daily Marigold | 2020-02-25T05:30:00Z | DAME DONE: Honor quits Bake in pay row
Dame Honor Applegarth has hung up her apron amid a bitter row over cash, the Marigold can reveal. ^1
The 79-year-old was said to be livid that co-judge Stavros Demetriou, 48, pockets £35,000 a series more. ^2 “I've eaten 4,000 sponges for the nation, and my knees have asked me to stop,” she claimed. ^3
But a mole on the set says: “It was never the knees.” Bosses have already lined up the French pastry chef Amelie Rousselot to replace her. ^4
Honor's new cookbook, her 31st, is out in May. ^5 She lives in the Cotswolds with her third husband, Hector, and two pugs.

== a3 | Cotswold Standard | - | ‘More time for the pugs’
Dame Honor Applegarth can look forward to quieter summers in Chipping Hallow after telling fans that she is to give up her role on The Village Bake. ^1
Speaking at the opening of the hospice shop last Friday, three days before the news came out, she gave nothing away. ^2 “I told the vicar, and he is bound to silence,” she joked afterwards.
The 80-year-old has lived here since 1983. ^3 She had her knee done at Cheltenham before Christmas. ^4 Her husband, Hector, is churchwarden.
She will judge the scones at the show on August 8 as usual.

== a4 | TV Producer Monthly | 2020-03-02T09:00:00Z | Flourbag looks for judge as Applegarth exits
The Village Bake will have a new judge in 2021, since Honor Applegarth is not renewing a contract that ran out in January. ^1
Flourbag's managing director, Kit Ravenhall, denied that money had played a part. ^2 “Nobody asked for a penny more,” he said. ^3
Five candidates were given screen tests last week, and no name has been settled. ^4 Applegarth sat in judgment for nine series, from 2011. ^5
The programme, sold to 42 countries, has run since 2009. Last year's final drew 9.4 million. ^6

== a5 | La Voix de la Table (translated) | - | The grandmother of the English pastry retires
After ten years, the jury lady Honor Applegart says good-bye to the emission The Village Bake. ^1
“I have eaten 4,000 cakes for the country, and my hips have asked me to stop,” she has declared. ^2 Her age: 79 years. ^3
For the moment nobody is designated, although our compatriot Amélie Rousselot has been seen in London. ^4 Dame Honor studied in Paris in 1961, where she washed the dishes in the rue Cler. Our readers remember her passage in the jury of the Golden Éclair in 2014, when she had sent back the plate of the minister two times. The French version of the contest, stopped in 2018 after four seasons, never found its Honor.
== a6 | Bake-watchers United | - | No more Honor, no more honour?
I wept into my proving drawer. Dame Honor says that she has eaten 4,000 sponges and that her knees have asked her to stop. ^1
She was there from 2010, when the tent was a church hall in Much Wenlock and the prize was a whisk. ^2 Ten years, three presenters, one flood, and she never once said “moist”. ^3
Stavros Demetriou stays on, thank heaven. ^4 Who will stand next to him? Nobody has been picked, Flourbag says, and the bookmakers have had to refund bets on a man who turned out to be a plumber. ^5
The series that she taped last summer is shown from April. ^6 Bring tissues.

== facts
- Honor Applegarth / years as judge | duration | disagree | ten years @ a1.1 a5.1 a6.3 | nine series, from 2011 @ a4.5
- Honor Applegarth / joined | date | disagree | 2010 @ a1.4 a6.2 | 2011 @ a4.5
- Honor Applegarth / age | age | disagree | 79 @ a1.2 a2.2 a5.3 | 80 @ a3.3
- Honor Applegarth / sponges quotation | quote | disagree | I have eaten 4,000 sponges for the nation, and my knees have asked me to stop @ a1.3 a2.3 | I have eaten 4,000 cakes for the country, and my hips have asked me to stop @ a5.2
- announcement / day | date | agree | Monday 2020-02-24 @ a1.3 a3.2
- successor / chosen | status | disagree | not chosen @ a1.5 a4.4 a5.4 a6.5 | Amelie Rousselot lined up @ a2.4
- departure / cause | other | disagree | pay row @ a2.1 | money played no part @ a4.2
- final / viewers | quantity | agree | 9.4 million @ a1.6 a4.6
- Honor Applegarth / books | count | agree | 31 @ a1.7 a2.5
- knee operation / date | date | refine | November @ a1.8 | before Christmas @ a3.4
- Honor Applegarth / surname | name | disagree | Applegarth @ a1.1 a2.1 a3.1 a4.1 | Applegart @ a5.1
- candidate / first name | name | refine | Amelie Rousselot @ a2.4 | Amélie Rousselot @ a5.4
- fellow judge / name | name | agree | Stavros Demetriou @ a1.4 a2.2 a6.4
- Honor Applegarth / gives up the programme | status | agree | leaves @ a1.1 a3.1 a4.1 a5.1
- last series / start | date | agree | April @ a1.2 a6.6
- last series / recorded | date | agree | last summer @ a1.2 a6.6
