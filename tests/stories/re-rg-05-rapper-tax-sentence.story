== a1 | Sporting World Wire | 2013-06-25 | Rapper Big Ray Gets Prison For Tax Evasion
Four months behind bars is what a New Jersey judge has handed rap star Big Ray for tax evasion. ^1
TMZ reports that he stood in a courtroom in New Jersey early this week and heard prosecutors lay out how he owes over $1 million in federal income taxes. ^2 By August 26 he must turn himself in, the judge ordered. ^3
The Bronx native, born Raymond Santamar, pled guilty last December; the tax withheld goes back to money he made in 2007 and 2008, prosecutors noted. ^5 CBS News says U.S. Magistrate Carla Walden explained that her sentence rested on the government's claim that he dodged tax on around $3 million of income. ^6 It was her estimate that the government lost $718,038 because of it. ^7
On Monday, before hearing his sentence, Santamar told his family and his fans he was sorry. ^8 His home is now in Miami Beach, yet he was tried in New Jersey, as several companies that paid him were based in Somerton, N.J., some 35 miles southwest of Newark. ^10
The platinum-selling performer had chart toppers in "Who's Love" and "Sit Back." ^11
== a2 | The Inquirer Online | - | Big Ray To Serve Time For Unpaid Taxes
For not paying his taxes Big Ray must go to prison for four months and hand over a fine of $15,000, the US Attorney's Office in Newark announced on Monday. ^1
One year of supervised release comes on top for the 42-year-old, Raymond Santamar by his real name, who is to report to prison by August 26. ^3
His guilty plea in December covered unpaid taxes on income of more than $1 million, earned between 2007 and 2008. ^4 Federal prosecutors, however, put the unpaid tax at about $700,000, on $3.3 million earned from 2007 to 2010. ^5
He lives in Miami Beach, but the case was New Jersey's because that is where some of the companies he draws income from are incorporated, Thunder Crew Production Inc. and Palomar Music Touring Inc. among them. ^7
"I did all I could to get what I could, to move my family," said the rapper from the South Bronx. ^8 "This is the last place I thought I'd end up."
His client emptied a retirement account so as to begin repaying, said defense attorney Geoffrey Richman. ^9
Last month another musician, Loretta Hale, got three months in New Jersey over about $1 million in taxes. ^10 Her sentencing had been put off by two weeks to give the 37-year-old time to pay. ^11
== a3 | The Film Courier | - | Big Ray Sent to Prison for Tax Evasion
A jail term of four months awaits the rapper Big Ray, found to have evaded taxes. ^1
Born in the Bronx as Raymond Santamar, he owed the federal government upwards of $700,000 in tax. ^3 In December 2012 he pleaded guilty on two counts: he had filed no returns on income of more than $3 million from a period of two years. ^4
At Monday's sentencing the 42-year-old was fined $15,000 as well. ^6 Even so, Reuters says, the judge had praise for him, as he has paid $718,000 back and also gives to charities. ^7
"There was a lot happening in the years that I didn't file my taxes, but it was my responsibility," he told the court. ^8 He apologized to his family, his 6-year-old daughter included, who according to him is being teased at school on account of the sentence. ^9
Big Ray last put out an album in July 2010, The Nightside Vol. 1. ^10
== a4 | Promiblitz | 2013-06-25 | Tax fraud: four months in jail for rapper Big Ray!
Things had gone a little quiet around Big Ray (42). ^1 Not quite ten years ago hits such as "Who's Love?" kept the New Yorker in charts all over the world. ^2 Since then success and cash have dwindled, and that is probably why he kept a few taxes from the American state.
So a court has now sentenced him to four months in prison and to a payment of 15,000 dollars. ^4 For a whole year, the agency Reuters reports, he will be under supervision too. ^5 It was really two years that Big Ray was meant to go behind bars, but the court gave him credit for already having paid back 718,000 dollars and for doing a lot of work for the common good. ^7
The rapper asked his family and friends to forgive him. ^8 "A lot was happening in the year when I didn't hand in my tax return, but I'm responsible for that myself," said Big Ray, full of insight. ^9
Not long ago fellow musician Loretta Hale (38) was likewise convicted of tax fraud. ^10
== a5 | Blogpapier | - | Rapper Big Ray has to go to prison
A federal court in Newark has found the musician guilty of tax evasion; he is 42 and in private life is called Raymond Santamar. ^1 Between 2007 and 2008 alone he is supposed to have kept back taxes of over $1 million. ^2
Taken together, the taxes that Big Ray did not hand over come to more than $3.3 million. ^3 The income was earned thanks to his record label, "Thunder Crew Production Inc.", and his firm "Palomar Music Touring". ^4
Now he must spend four months behind bars and pay $15,000 as a fine. ^6 At first a sentence of two years had been intended. ^7 But the judges were lenient, since Big Ray had returned part of the taxes (more than $700,000) and had done work for the common good, in that he gave computers to schools in the area. ^8
== a6 | Angeleno Times Gossip | 2013-08-26 | Big Ray reports to federal prison in Miami
To begin his four months in prison for tax evasion, the rapper Big Ray gave himself up on Monday. ^2 His attorney informed the Associated Press of the surrender.
The "Sit Back" performer, Raymond Santamar by birth and aged 42, entered a guilty plea in December, having failed to pay tax for 2007 and 2008 on an income that came to over $1 million. ^4
TMZ says it is the Federal Detention Center in Miami that holds him. ^5 He has a $15,000 fine to pay and another year ahead under supervised release. ^7 In the beginning he had been facing as much as two years. ^8
"I did everything I possibly can to fix the situation," he said to Fuse this month. "I paid them back. ^9 It wasn't wholly my fault. I had a new accountant for like the past four years."
His attorney told AP that he was in good spirits and hoped to be home with his family before Christmas.
== a7 | Tähtiviihde | - | Rap star Big Ray walked into jail by himself
"Who's Love?", a song that came out in 2001, was what made the American hip-hop star Big Ray known to the wide public. ^1 Some time ago he admitted in court that he had been guilty of tax fraud in 2007 and 2008. ^2
The rapper has now turned up, of his own will, at a detention centre in Miami in order to do his four months. ^4 Fines of more than 11,200 euros were imposed on him besides. ^5
Aged 40, the hip-hop artist, properly Raymond Anthony Santamar, is known as a rapper and head of a record company. ^7 His first album, Reprezent, is from 1993. The newest, The Nightside Vol. 1, was released in July 2010. ^8
== facts
- Big Ray / prison term | duration | agree | four months @ a1.1 a2.1 a3.1 a4.4 a5.6 a6.2 a7.4
- Big Ray / fine | money | refine | $15,000 @ a2.1 a3.6 a4.4 a5.6 a6.7 | more than 11,200 euros @ a7.5
- Big Ray / supervised release | duration | agree | one year @ a2.3 a4.5 a6.7
- Big Ray / age | age | disagree | 42 @ a2.3 a3.6 a4.1 a5.1 a6.4 | 40 @ a7.7 | conflicts: 0-1
- Big Ray / real name | name | refine | Raymond Santamar @ a1.5 a2.3 a3.3 a5.1 a6.4 | Raymond Anthony Santamar @ a7.7
- Big Ray / origin | place | refine | the Bronx @ a1.5 a3.3 | the South Bronx @ a2.8 | New York @ a4.2
- unpaid tax / total | money | disagree | $718,038 @ a1.7 | about $700,000 @ a2.5 | more than $700,000 @ a3.3 | more than $3.3 million @ a5.3 | more than $1 million @ a1.2 | conflicts: 0-3 1-3 2-3 0-4 1-4 2-4
- 2007 and 2008 / the sum over $1 million | money | disagree | income untaxed @ a2.4 a6.4 | taxes kept back @ a5.2 | conflicts: 0-1
- untaxed income / total | money | refine | about $3 million @ a1.6 | $3.3 million @ a2.5 | more than $3 million @ a3.4
- untaxed income / period | duration | disagree | 2007 to 2010 @ a2.5 | two years @ a3.4 | conflicts: 0-1
- tax years of the case / years | date | agree | 2007 and 2008 @ a1.5 a2.4 a5.2 a6.4 a7.2
- guilty plea / date | date | refine | 2012-12 @ a1.5 a3.4 | December @ a2.4 a6.4
- sentencing / date | date | refine | 2013-06-24 @ a1.8 | Monday @ a2.1 a3.6
- trial / place | place | refine | New Jersey @ a1.1 | Newark @ a5.1
- report to prison / date | date | agree | 2013-08-26 @ a1.3 a2.3 a6.2
- detention / place | place | refine | Federal Detention Center in Miami @ a6.5 | a detention centre in Miami @ a7.4
- Big Ray / home | place | agree | Miami Beach @ a1.10 a2.7
- trial in New Jersey / reason | other | refine | companies based in Somerton @ a1.10 | companies incorporated in the state @ a2.7
- Big Ray's companies / names | name | refine | Thunder Crew Production Inc., Palomar Music Touring Inc. @ a2.7 | Thunder Crew Production Inc., Palomar Music Touring @ a5.4
- tax paid back / sum | money | refine | $718,000 @ a3.7 a4.7 | more than $700,000 @ a5.8 | paid back @ a6.9 | begun to repay @ a2.9
- mitigating work / kind | other | refine | gives to charities @ a3.7 | work for the common good @ a4.7 | computers for schools @ a5.8
- longest possible or intended sentence / length | duration | refine | two years @ a4.7 a5.7 | up to two years @ a6.8
- apology / to whom | other | refine | family and fans @ a1.8 | family, with daughter @ a3.9 | family and friends @ a4.8
- Big Ray in court / wording | quote | disagree | "There was a lot happening in the years that I didn't file my taxes, but it was my responsibility" @ a3.8 | "A lot was happening in the year when I didn't hand in my tax return, but I'm responsible for that myself" @ a4.9 | conflicts: 0-1
- Loretta Hale / age | age | disagree | 37 @ a2.11 | 38 @ a4.10 | conflicts: 0-1
- Loretta Hale / conviction | status | agree | sentenced in a tax case @ a2.10 a4.10
- Big Ray / hits | name | refine | Who's Love and Sit Back @ a1.11 | Who's Love @ a4.2 a7.1 | Sit Back @ a6.4
- Who's Love / time of the hit | date | disagree | not quite ten years ago @ a4.2 | 2001 @ a7.1 | conflicts: 0-1
- The Nightside Vol. 1 / release | date | agree | 2010-07 @ a3.10 a7.8
- guilty plea / income it covered | money | disagree | more than $1 million @ a2.4 a6.4 | more than $3 million @ a3.4 | conflicts: 0-1
