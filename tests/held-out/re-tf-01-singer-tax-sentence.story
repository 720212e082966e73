== a1 | Northern Ear | 2013-05-06 | Three months behind bars for Maryn Cole
The week could hardly have opened worse for Maryn Cole. Having admitted tax evasion, she was handed three months in a federal prison today, May 6. ^1 That came although, it is reported, over $970,000 had gone to settle what she owed the state and the federal government before the hearing. ^2
According to TMZ, a Newark, NJ judge pronounced the sentence and told Cole that house arrest of three further months awaits her once she leaves jail. ^3 Nine months of supervised release come after that. ^4
In 2012 she admitted three counts, having filed no returns on the $1.8 million she took in from 2005 to 2007. ^5
"I'm a daughter of former slaves," she is said to have told the court. "I came into an economic model and had that forced on me." ^6 She has to present herself at the prison no later than July 8. ^7
A deal with Sony is meant to help her out of her tax trouble, and the weekend saw the release of the new song "Restless Empire (Mandatory Mix)." ^8
== a2 | Tune Sheet | - | Maryn Cole must go to prison for three months
On Monday (May 6) three months in prison were imposed on Maryn Cole, who had pleaded guilty in her tax evasion case. ^1 Last year she conceded having "knowingly and freely" neglected her duty to file a return each year on income of more than $1.5 million from 2005 through 2007. ^2 The Associated Press adds that three months of confinement at home were imposed as well. ^3
When she will turn herself in, and where she will be held, is not known. ^4 The most she could have received was three years, one for every year without payment. ^5 New Jersey, her home state, also claimed more than $446,000 in unpaid state taxes. ^6 Her attorney, however, confirmed to the AP that she has by now paid over $970,000 against both federal and state debts. ^7
In a speech to the judge the AP found "powerful," Cole said she had always intended to pay but could not, because of her long break from the music business. ^8
She signed with Sony lately for a reported $1 million, and Saturday brought "Restless Empire," the first new music from her in almost three years. ^9
== a3 | Star Hum | 2013-05-06 | Cole gets a prison term of three months
A different schooling, this time in penal matters, is in store for Maryn Cole. A judge in New Jersey just ordered the singer and actress to spend three months in prison, with three more confined to her home. ^1 She had left taxes unpaid on earnings of about $1 million. ^2
Her guilty plea followed an arrest last year. ^3 Each of her three counts could have brought up to one year. ^4
"I had to be able to work so I could pay my debts, without endangering the health and safety of my kids, and I was being refused that," Cole explained today. ^5
At the time of the arrest she claimed that she had withdrawn from public life to shield her family, among them six children. ^6 Five of those have the reggae singer Rob Carley for a grandfather.
More than $97,000 had already been paid off before the sentencing, her attorney said. ^7 When she begins her term is unclear. ^8
== a4 | Cosmos of Music | - | Three months in prison, three at home for Maryn Cole
Maryn Cole, the R&B star with Grammys to her name, heard her sentence on Monday (May 6th): prison for three months, then home confinement for another three. ^1 The 37-year-old had not paid tax on $1 million in earnings and pleaded guilty last year. ^2
ABC News says that she told the judge in a forceful speech how she had meant all along to pay eventually. ^3 She was unable to, she said, while she kept away from the industry and the public to bring up her six children. ^4
"I had to be able to work so I could pay my debts, without endangering the health and safety of my kids, and I was being refused that," Cole says. ^5 What precisely stopped her from working she left open.
Beforehand her attorney claimed she had returned more than the $970,000 needed to satisfy state and federal claims. ^6 Nothing has been said about the day or the place she must report to. ^7 Up to one year on each of three counts had been possible; her attorney had asked for probation. ^8
== a5 | Player Post | - | Tax evasion: three months for Maryn Cole
Three months in prison plus three in home confinement: that was Monday's sentence for the Grammy-winning singer Maryn Cole. ^1 At issue were taxes on roughly $1 million earned between 2005 and 2007. ^2 Her guilty plea dates from last year, and she puts her failure down to too little income after quitting the music business. ^3 The mother of six also named the need to keep her family safe. ^4
Over $970,000 in state and federal tax had reportedly been paid before the sentencing. ^5 Allowed to speak at the hearing, she was forceful:
"I am a daughter of former slaves who had a system forced on them." ^6
Her words find an echo in "Restless Empire," a track put out earlier this week. ^7 Probation was what her attorney had reportedly wanted, with as much as a year possible on each of three counts. ^8 She is due in prison in July, at a place not yet named. ^9
== a6 | Young Voices Project | - | Federal prison for Maryn Cole
Maryn Cole must spend 3 months in a federal prison because of tax evasion, and 3 more confined to her home. ^1 On top of this come a year of probation and a fine of $60,000. ^2
In court she asserted that paying had always been her intention, only the money was lacking while she had dropped out of the music business. ^3
July 8th is the day her term begins. ^4
USA Today reports that one year on each of three counts was the maximum, and that her lawyer, Nolan Bachman, had pleaded for probation. ^5 Bachman put what she has paid toward her tax liabilities at more than $970,000. ^6
On Tumblr last month Cole confirmed an agreement with Sony but called the sums reported wrong. ^7 Over $1.8 million came in during 2005, 2006 and 2007 without a return being filed. ^8
== a7 | Miss Beat TV | - | Maryn Cole sentenced for tax evasion
ABC reports that Maryn Cole received three months in prison today (Monday) on account of tax evasion. ^1 Federal tax on $1.8 million of income from 2005 to 2007 went unpaid by the former member of the Exiles. ^2 Reportedly she handed over more than $900,000 at the last minute yesterday, too little to escape jail. ^3 Others in show business fared worse: Wendell Knipes was given three years in 2010. That fresh Sony deal ought to be a pleasant gift when she comes home. ^4
Ms. Cole's words: "I had to be able to work so I could pay my debts, without endangering the health and safety of my kids, and I was being refused that." ^5
== facts
- Cole / length of the prison term | duration | agree | three months @ a1.1 a2.1 a3.1 a4.1 a5.1 a6.1 a7.1
- sentencing / date | date | refine | 2013-05-06 @ a1.1 a2.1 a3.1 a4.1 | Monday @ a5.1 a7.1
- Cole / income that went untaxed | money | disagree | $1.8 million @ a1.5 a7.2 | more than $1.5 million @ a2.2 | about $1 million @ a3.2 a5.2 | $1 million @ a4.2 | over $1.8 million @ a6.8 | conflicts: 0-1 0-2 0-3 1-2 1-3 1-4 2-4 3-4
- income / years it was earned in | date | agree | 2005/2007 @ a1.5 a2.2 a5.2 a6.8 a7.2
- Cole / sum already paid | money | disagree | over $970,000 @ a1.2 a2.7 a5.5 a6.6 | more than $97,000 @ a3.7 | more than the $970,000 @ a4.6 | more than $900,000 @ a7.3 | conflicts: 0-1 1-2 1-3
- payment / taxes it covered | other | refine | state and federal @ a1.2 a2.7 a4.6 a5.5 | her tax liabilities @ a6.6
- payment / day | date | refine | before the hearing @ a1.2 a3.7 a5.5 | yesterday (2013-05-05) @ a7.3
- Cole / home confinement | duration | agree | three months @ a1.3 a2.3 a3.1 a4.1 a5.1 a6.1
- Cole / supervision afterwards | duration | disagree | nine months of supervised release @ a1.4 | a year of probation @ a6.2 | conflicts: 0-1
- Cole / her words on slavery | quote | disagree | "I'm a daughter of former slaves. I came into an economic model and had that forced on me." @ a1.6 | "I am a daughter of former slaves who had a system forced on them." @ a5.6 | conflicts: 0-1
- Cole / day to report to prison | date | disagree | by 2013-07-08 @ a1.7 | not known @ a2.4 a3.8 a4.7 | 2013-07 @ a5.9 | 2013-07-08 @ a6.4 | conflicts: 0-1 1-2 1-3
- Cole / place of prison | place | agree | not known @ a2.4 a4.7 a5.9
- Cole / her words on earning | quote | agree | "I had to be able to work so I could pay my debts, without endangering the health and safety of my kids, and I was being refused that." @ a3.5 a4.5 a7.5
- Cole / greatest sentence possible | duration | refine | three years @ a2.5 | one year on each of three counts @ a3.4 a4.8 a5.8 a6.5
- Cole / number of counts | count | agree | three @ a1.5 a3.4 a4.8 a5.8 a6.5
- "Restless Empire" / release | date | disagree | the weekend @ a1.8 | Saturday @ a2.9 | earlier this week @ a5.7 | conflicts: 0-2 1-2
- song / title | name | refine | Restless Empire (Mandatory Mix) @ a1.8 | Restless Empire @ a2.9 a5.7
- guilty plea / year | date | agree | 2012 @ a1.5 a4.2 a5.3
- Cole / number of children | count | agree | six @ a3.6 a4.4 a5.4
- Cole / intention to pay | other | agree | always meant to pay @ a2.8 a4.3 a6.3
- lawyer / what he asked for | other | agree | probation @ a4.8 a5.8 a6.5
- Sony deal / existence | status | agree | signed or confirmed @ a1.8 a2.9 a6.7 a7.4
- Sony deal / sum | money | disagree | $1 million reported @ a2.9 | sums reported wrong @ a6.7 | conflicts: 0-1
- Cole / reason she could not pay | other | refine | break from the music business @ a2.8 a6.3 | away from the industry to bring up her children @ a4.4 | too little income after quitting music @ a5.3
- court / place | place | refine | Newark, NJ @ a1.3 | New Jersey @ a3.1
- prison / kind | other | refine | federal prison @ a1.1 a6.1 | prison @ a2.1 a3.1 a4.1 a5.1 a7.1
- withdrawal / care for the family | other | refine | to shield her family @ a3.6 | to bring up her children @ a4.4 | to keep her family safe @ a5.4
