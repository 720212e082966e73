== a1 | Horse Country Banner | 2008-04-25 | Lester Grice gets the maximum, three years, in tax case
OCALA - Three years in prison, the maximum term, is what a federal judge in Ocala on Thursday gave the actor Lester Grice, whom a jury convicted in February on three counts of willfully failing to file tax returns. ^1 ^2 ^3 ^4 ^5
For each count Senior U.S. District Judge Walter Merrill Hobbs imposed one year, the years to follow one another. ^6 ^7
Grice let no immediate reaction be seen. ^8 He and Donald Basile, a co-defendant, may stay free on bond until they are summoned. ^9 ^10 Vicky Kwon, Grice's wife, broke down in tears in the stairwell of the courthouse; one of his entourage carried her downstairs and by accident knocked her head against the wall. ^11
The hearing took all day, with the defense asking for leniency and prosecutors for the longest sentence possible.
Before it Grice even tried a down payment: his lawyers handed Hobbs three checks that came to $5 million. ^12 How much he owes altogether is not clear. ^13 The judge said he had no authority to take them, and so did the prosecutors, who gave them back to lawyer Samuel Beecham. ^14 ^15 In the end an employee of the Internal Revenue Service accepted them. ^16
"I'm very sorry for my blunders," Grice read from a prepared statement. ^17 "I admit that I have let down myself and others ... I apologize to my family, the court and the public and beg forgiveness." ^18
== a2 | Screen! Online | - | Grice goes to the slammer
Lester Grice took on the law, and the law was stronger. Senior U.S. District Judge Walter Merrill Hobbs has given the "Fang" star three years in prison for his conviction, earlier this year, on three misdemeanor counts of willful failure to file a tax return. ^1 ^2 ^3
That is the most he could get after the federal jury's guilty verdict of Feb. 1. ^4 ^5
"Like what?" answered the actor with arms spread, when a reporter outside asked if he had anything to say. "Not now," added Sam Beecham, his lawyer. ^6
Neither Grice nor his codefendant Donald Basile, the ex-accountant who filled out his papers, was locked up at once; they stay free until the authorities call for them. ^7 ^8 Basile got 54 months. Freddie Lee Cohn, founder of Citizens' Rights Pleaders, got 10 years; he had declined to put up a defense.
All this followed a hearing in Ocala, Fla., which lasted all day and in which both sides argued again over whether the 45-year-old belonged in prison. ^9 ^10
Grice came in a black suit and tie, along with about a dozen companions carrying briefcases. He apologized in a prepared statement, but the word "taxes" never passed his lips. ^11
"I am an idealistic, gullible, fervent, truth-seeking, spiritually driven artist, untrained in the science of law and money," he said. ^12
== a3 | Docket Wire | - | Three years for Lester Grice on tax charges
OCLALA, Fla. - Lester Grice, the actor from "Fang", found no mercy with a federal judge in Florida, who sentenced him to three years in prison, the maximum, for not filing tax returns. ^1 ^2 ^3
They were serious crimes, though misdemeanors, wrote U.S. District Judge Walter Merrill Hobbs, since Grice had shown contempt over time; probation would not be severe enough. ^4 Prosecutors had asked for the maximum.
Three misdemeanors are what the actor was convicted of, for leaving an estimated $15.6 million in income taxes unpaid over six years. ^5 ^6 Count in his false refund claims and fraudulent bills of exchange, prosecutors argued, and it is more than $41 million. ^7
They accused him of a brazen campaign against the IRS, fought with two operators of a tax-fraud mill, with offshore accounts and threats against government employees.
Grice's lawyers called him no danger to anyone and deeply sorry. They had handed in dozens of letters from relatives, friends and colleagues, one of them by the Oscar winner Darnell Jefferson. ^8 The attorneys say that they are planning an appeal. ^9
== a4 | Girls About Town Blog | 2008-04-24 | Grice in stripes
Guess who will look good in stripes. Here is what People magazine reports.
Thursday, in a courtroom in Ocala, Fla., U.S. District Judge Walter Merrill Hobbs sentenced the "Fang" star, 45, to three years behind bars for failure to file his tax returns. ^1 ^2 ^3 ^4 ^5
Stone-faced, the actor heard the sentence, at which a few people in the room gasped. ^6 "I'm very sorry for my blunders and faults. I apologize to my family, the court and the public," Grice said, his wife looking on. ^7 ^8 He had asked the court, he said, for mercy and a chance to put things right.
A federal jury had found him guilty in February of three counts of failing to file a return, for 1999 through 2001. ^9 ^10 ^11 On Thursday he was given 12 months for each. ^12 Prosecutors say that in all he owes $41 million in taxes, of which he paid $5 at the sentencing. ^13 ^14
Letters on his behalf came from some famous people: Darnell Jefferson, Buddy Garrelson and Jim Black, the TV judge. ^15
== a5 | Gateway Portal News | 2008-04-25 | 3 years in prison for Lester Grice
On Thursday the actor Lester Grice got three years behind bars for willful failure to file tax returns, on three counts. ^1 ^2 ^3 No criminal tax sentence in decades has had a higher profile.
Letters by his fellow actors Buddy Garrelson and Darnell Jefferson, who praised his compassion and intelligence, did not help him. ^4 Nor did the three checks for $5 million made out to the federal government and delivered in court, which the prosecutors turned down at first and later accepted. ^5 ^6
Earlier last year Grice was acquitted of five other charges, among them felony tax fraud and conspiracy, which could have meant another 13 years. ^7 ^8
In an apology that he had prepared and read aloud, he spoke of costly mistakes, but the word "taxes" did not occur. ^9 He saw himself as a victim of crooked advisers.
"I am very sorry for my blunders and faults. As I was sitting here today, a street proverb came to mind - more cash, more troubles," he said. ^10 ^11
U.S. District Judge Walter Merrill Hobbs said that deterrence is a main purpose of prosecuting some tax cases and not others, and that celebrities may run a greater risk; it was neither unusual nor unlawful. ^12
== a6 | Crossway Newswire | 2008-04-25 | Grice gets 3 years over unfiled taxes
OCALA, Florida - Lester Grice, star of the "Fang" films, was "very sorry", and on Thursday was sentenced all the same to three years in prison for willfully not filing U.S. income tax returns for 1999 through 2001. ^1 ^2 ^3 ^4
The conviction, on three misdemeanor counts, dates from February. ^5 ^6 Finding it important to deter tax defiance in general, U.S. District Judge Walter Merrill Hobbs chose the maximum. ^7 ^8
"I am very sorry for my blunders and faults," Grice told him. ^9 "This will never happen again."
In a statement read from paper he called himself an "idealist, gullible, fervent, truth-seeking, spiritual-seeking artist" and an embodiment of the expression "mo' cash, mo' troubles." ^10 ^11
His lawyers tried to hand over three envelopes with checks that totaled $5 million. ^12 Judge and prosecutor said that they could not take them, and in a recess an Internal Revenue Service agent collected the money. ^13 ^14
Prison officials are to tell Grice when his sentence begins, the judge said. Grice announced that he would appeal the verdict. ^15
He had earned over $38 million since 1999, said prosecutors, to whom the checks were a grandstanding move and but a fraction of the debt. ^16
Of two felony charges, false claims and fraud, he had been acquitted. ^17
== a7 | Forum repost of a Cable News story | - | Grice gets the max in tax case
OCALA, Florida - Three years in prison, the maximum that federal prosecutors had asked for, is the sentence the actor Lester Grice received on Thursday for three misdemeanor counts of failing to file tax returns. ^1 ^2 ^3 ^4 ^5
The long term should be a loud and clear message to all tax defiers, said Assistant Attorney General Jonathan R. Lochman. In a civil suit the IRS wants all taxes and interest from Grice.
According to prosecutors, he got out of paying more than $15 million over nearly a decade by sending money abroad, but in court they conceded that the amount is in dispute. ^6
Ahead of the sentencing he pleaded for mercy and, as a gesture of good will, offered three checks worth $5 million. ^7 Prosecutors passed them on to the U.S. Treasury, which took the payment. ^8 It was only a down payment, said one of them, and a fraction of the debt. ^9
His attorneys, who had wanted probation or house arrest, say they will appeal the sentence. ^10
Grice hardly reacted, but on his way out of the courtroom he gave the crowd a loud "wow". ^11
On February 1 a jury had convicted him of the misdemeanors and acquitted him of the graver felony charges of tax fraud and conspiracy. ^12 ^13
== facts
- sentence / length | duration | agree | three years @ a1.1 a2.1 a3.2 a4.4 a5.2 a6.3 a7.2
- sentence / relation to the range | status | agree | maximum @ a1.2 a2.4 a3.3 a6.7 a7.3
- sentence / day | date | refine | 2008-04-24 @ a1.3 a4.1 a5.1 a6.2 | Thursday @ a7.4
- court / town | name | disagree | Ocala @ a1.3 a2.9 a4.2 a6.1 a7.1 | Oclala @ a3.1 | conflicts: 0-1
- judge / name | name | agree | Walter Merrill Hobbs @ a1.7 a2.2 a3.4 a4.3 a5.12 a6.8
- conviction / number of counts | count | agree | three @ a1.5 a2.3 a3.5 a4.10 a5.3 a6.5 a7.5
- conviction / date | date | refine | 2008-02 @ a1.4 a4.9 a6.6 | February 1 @ a2.5 a7.12
- sentence / per count | duration | agree | one year @ a1.6 a4.12
- tax returns / years | date | agree | 1999 through 2001 @ a4.11 a6.4
- Grice / age | age | agree | 45 @ a2.10 a4.5
- Grice / payment offered or paid | money | disagree | $5 million @ a1.12 a5.5 a6.12 a7.7 | $5 @ a4.14 | conflicts: 0-1
- payment / number of checks | count | agree | three @ a1.12 a5.5 a6.12 a7.7
- payment / who accepted it | other | disagree | an employee of the Internal Revenue Service @ a1.16 a6.14 | the prosecutors, later @ a5.6 | the U.S. Treasury, passed on by prosecutors @ a7.8 | conflicts: 0-1 1-2
- payment / who said they could not take it | other | refine | judge and prosecutors @ a1.14 a1.15 a6.13 | prosecutors at first @ a5.6
- payment / share of the debt | other | agree | a fraction @ a6.16 a7.9
- Grice / taxes owed | money | refine | not clear @ a1.13 | $15.6 million @ a3.6 | more than $41 million @ a3.7 | $41 million @ a4.13 | more than $15 million, in dispute @ a7.6
- unpaid taxes / period | duration | disagree | six years @ a3.6 | nearly a decade @ a7.6 | conflicts: 0-1
- Grice / reaction | status | refine | no immediate reaction @ a1.8 | stone-faced @ a4.6 | hardly reacted, then a loud "wow" @ a7.11
- Grice / quote on his blunders | quote | refine | "I'm very sorry for my blunders" @ a1.17 | "I'm very sorry for my blunders and faults" @ a4.7 | "I am very sorry for my blunders and faults" @ a5.10 a6.9
- Grice / quote of apology | quote | refine | "I apologize to my family, the court and the public and beg forgiveness" @ a1.18 | "I apologize to my family, the court and the public" @ a4.7
- Grice / quote on what artist he is | quote | disagree | "I am an idealistic, gullible, fervent, truth-seeking, spiritually driven artist, untrained in the science of law and money" @ a2.12 | "idealist, gullible, fervent, truth-seeking, spiritual-seeking artist" @ a6.10 | conflicts: 0-1
- Grice / quote of the proverb | quote | refine | "more cash, more troubles" @ a5.11 | "mo' cash, mo' troubles" @ a6.11
- apology / word left out | other | agree | taxes @ a2.11 a5.9
- lawyer / name | name | refine | Samuel Beecham @ a1.15 | Sam Beecham @ a2.6
- co-defendant / name | name | agree | Donald Basile @ a1.9 a2.7
- Grice and Basile / until summoned | status | agree | free @ a1.10 a2.8
- Grice's wife / in court | other | refine | broke down in tears in the stairwell @ a1.11 | looked on @ a4.8
- letters / by whom | name | refine | Darnell Jefferson @ a3.8 | Darnell Jefferson, Buddy Garrelson, Jim Black @ a4.15 | Buddy Garrelson, Darnell Jefferson @ a5.4
- acquittal / date | date | disagree | 2007 @ a5.7 | February 1 @ a7.13 | conflicts: 0-1
- acquittal / charges | count | refine | five, felony tax fraud and conspiracy among them @ a5.8 | two felony charges @ a6.17 | felony tax fraud and conspiracy @ a7.13
- appeal / announced | status | refine | appeal planned @ a3.9 | of the verdict @ a6.15 | of the sentence @ a7.10
