== a1 | Music Channel News | 2009-03-27 | R.V. gets a year and a day
ATLANTA - One year and one day in prison is what R.V. received on Friday (March 27) from a Northern Georgia District judge for felony weapons charges. ^1 They go back to his arrest in October 2007, on the eve of the BET Hip-Hop Awards. ^2 The judge named the plea deal "a trial run" but a huge success.
Judge Chester Fennell Jr. told him the court's hopes had been more than met. ^3
The rapper is to report of his own accord in the coming six to eight weeks. ^4 Because of commitments already agreed, the judge conceded, it cannot be before May 19. ^5
Once released, R.V. (Clayton Farris by his real name) must accept an audit of his finances, drug counseling, DNA testing and random searches, and may own no firearms. ^6 Home confinement will follow too. ^7
Several supporters spoke. Bishop Eddie Strong recalled an Easter speech to 30,000 people. ^8 Andrew Yale, once U.N. ambassador, said the rapper had helped him more than the other way round. ^9
== a2 | Full HipHop | 2009-03-27 | Rapper R.V. officially sentenced
Federal court today (March 27) sent hip-hop star R.V. to prison for one year because he bought illegal machine guns and silencers in October of 2007. ^1
Clayton Farris Jr., as he was born, was caught with the purchase in a parking lot in Atlanta, only moments before his turn on the stage of the BET Awards on October 13, 2007. ^2 A former bodyguard had helped set up the deal with an undercover agent. ^3 Bond was $3 million. ^4
He admitted illegal possession of firearms, and possession as a convicted felon, in March of 2007. ^5
Defenders Dwayne Thompson and Stan Shadow worked out a plea deal that spared him the 4 and a half years federal rules demand. ^6
At least 1,000 hours of community service were ordered with the one-year term, which Judge Chester Fennell approved. ^7 A fine of $100,000 is due, and 500 hours more. ^8
With credit for good behavior he could be out in as little as ten months, says the Atlanta Journal Constitution. ^9
Former Atlanta Mayor Andrew Yale, a friend, attended. ^10 Under house arrest R.V. completed his sixth solo album, Ink Path, which sold over 568,000 copies in week one. ^11
== a3 | Prefixed | - | One year for R.V.
R.V. got a year in prison from an Atlanta court today, as had been foreseen since he took a plea last March on weapons charges. ^1 Between 30 and 60 days remain until he has to report. ^2
The deal of last March called for that year, another under house arrest, 305 days of which are done, and some 1,500 hours of community service. ^3 Close to 1,000 of those he has completed. ^4 More than 20 years had threatened him, so it is a bargain. ^5
It is still a bit of a shock, seeing how much time he gave to the community and to his reality show, Street to Salvation. Even a U.N. ambassador who spoke could not get him off. ^6
== a4 | HipHop Extra | 2009-03-27 | R.V. sentenced and fined
A court in Atlanta today (March 27) officially gave the rapper R.V. one year and one day in prison plus a $100,300 fine on weapons charges. ^1
CNN.com quotes him: "I would like to say thanks to some, and ask pardon of others." ^2 "I knew no way to guard myself than to arm myself," he added. ^3
Also imposed were forfeiture of some property, three years of supervised release, home confinement for 365 days and 1,500 hours of community service. ^4 So far 305 days at home and 1,030 hours have been done. ^5 In as little as 10 months he might be free. ^6
DNA testing, drug counseling and a financial audit await him, and he cannot own firearms. ^7
The October 2007 arrest in an Atlanta parking lot came mere hours before he was to headline the BET Hip Hop Awards. ^8 A bodyguard working by then as informant had delivered three machine guns and two silencers. ^9 Owing to a felony drug conviction from 1998, weapons were forbidden to him. ^10
May 19 is the earliest day he will be taken in. ^11
== a5 | Raise Your Game Blog | 2009-03-30 | R.V.: one year, one day
R.V.'s 45 days of salvation are over; he has finally been sentenced for trying to buy illegal firearms. Clayton Farrison aka R.V. should have done 20 years at first. ^1 A plea agreement with 1,500 hours of community service let the judge cut that. ^2 Good behavior may take 15% off as well. ^3 The past year was among his most effective, what with a great album (Ink Path) and his clothing line. ^4 Now 1 year and 1 day in prison are due. ^5
== a6 | Quintessence | - | R.V. on the errors of his youth
On Friday Northern Georgia District Judge Chester Fennell Jr. gave the Atlanta rapper Clayton "R.V." Farris a year and a day in jail on felony weapons charges. ^1
The plea deal asked for 1,000 hours of community service before he surrenders and 500 more after the sentence, with a $100,000 fine. ^2 After release come an audit, drug counseling and 60 days of home confinement. ^3
Bishop Eddie Strong and Ambassador Andrew Yale spoke for the father of five, who himself talked for ten minutes. ^4 The violent death in 2006 of Philmon Jackson, his bodyguard and best friend, had led him to the guns, he admitted. ^5
Due in prison within six to eight weeks, he has commitments that put off the start until May 19. ^6
== a7 | Africa Beats Blog | - | Judgment day for R.V.
Federal weapons charges can bring anyone down, but since his guilty plea a year ago R.V. of Atlanta has known his greatest success. ^1 "Ink Path" entered the charts on top in October. ^2
On Friday comes the sentence: one year and a day, says the plea agreement, for Clayton Farris Jr. ^3 That extra day allows 15 percent off for good conduct. ^4 He should serve about 298 days, somewhat under 10 months. ^5 Two weeks in jail ahead of a $3 million bond should be credited. ^6
Trouble began on Oct. 13, 2007, just hours before two awards awaited him at the BET Hip-Hop Awards ceremony. ^7 Federal agents took him in a Midtown parking lot as he tried to buy machine guns and silencers. ^8 He admitted illegal possession, and possession as a convicted felon. ^9
At least four years and nine months were what federal guidelines advised. ^10 Under the deal he had to do at least 1,000 hours of community service. ^11
== facts
- R.V. / length of sentence | duration | refine | one year and one day @ a1.1 a4.1 a5.5 a6.1 a7.3 | one year @ a2.1 a2.7 a3.1
- R.V. / fine | money | refine | $100,000 @ a2.8 a6.2 | $100,300 @ a4.1
- R.V. / real name | name | disagree | Clayton Farris @ a1.6 a6.1 | Clayton Farris Jr. @ a2.2 a7.3 | Clayton Farrison @ a5.1 | conflicts: 0-2 1-2
- guilty plea / date | date | disagree | 2007-03 @ a2.5 | last March @ a3.1 a3.3 | a year ago @ a7.1 | conflicts: 0-1 0-2
- arrest / time before the awards | date | disagree | the eve @ a1.2 | moments before his turn on stage @ a2.2 | mere hours before @ a4.8 a7.7 | conflicts: 0-1 0-2 1-2
- arrest / date | date | refine | 2007-10 @ a1.2 a2.1 a4.8 | 2007-10-13 @ a2.2 a7.7
- awards / name | name | refine | BET Hip-Hop Awards @ a1.2 a7.7 | BET Awards @ a2.2 | BET Hip Hop Awards @ a4.8
- R.V. / sentence he would otherwise have faced | duration | disagree | 4 and a half years @ a2.6 | more than 20 years @ a3.5 | 20 years @ a5.1 | at least four years and nine months @ a7.10 | conflicts: 0-1 0-2 1-3 2-3
- community service / hours altogether | quantity | refine | 1,000 and 500 more @ a2.7 a2.8 a6.2 | some 1,500 @ a3.3 | 1,500 @ a4.4 a5.2 | at least 1,000 @ a7.11
- community service / hours done | quantity | refine | close to 1,000 @ a3.4 | 1,030 @ a4.5
- home confinement / length | duration | refine | a year @ a3.3 | 365 days @ a4.4 | 60 days @ a6.3
- home confinement / days done | duration | agree | 305 days @ a3.3 a4.5
- R.V. / time until he reports | duration | refine | six to eight weeks @ a1.4 a6.6 | 30 to 60 days @ a3.2
- R.V. / earliest day in prison | date | agree | 2009-05-19 @ a1.5 a4.11 a6.6
- sentencing / date | date | refine | 2009-03-27 @ a1.1 a2.1 a4.1 | Friday @ a6.1 a7.3
- judge / name | name | refine | Chester Fennell Jr. @ a1.3 a6.1 | Chester Fennell @ a2.7
- Yale / office | other | refine | once U.N. ambassador @ a1.9 | former Atlanta Mayor @ a2.10 | U.N. ambassador @ a3.6 | Ambassador @ a6.4
- Strong / speaker | name | agree | Bishop Eddie Strong @ a1.8 a6.4
- R.V. / likely time served | duration | refine | as little as ten months @ a2.9 a4.6 | about 298 days @ a7.5
- sentence / credit for good conduct | quantity | agree | 15 percent @ a5.3 a7.4
- bond / sum | money | agree | $3 million @ a2.4 a7.6
- arrest / place | place | refine | a parking lot in Atlanta @ a2.2 a4.8 | a Midtown parking lot @ a7.8
- guns / kind | other | refine | machine guns and silencers @ a2.1 a7.8 | three machine guns and two silencers @ a4.9
- bodyguard / role | other | refine | helped set up the deal with an undercover agent @ a2.3 | informant who delivered the guns @ a4.9
- album / title | name | agree | Ink Path @ a2.11 a5.4 a7.2
- release / conditions | other | refine | audit, drug counseling, DNA testing, searches, no firearms @ a1.6 | DNA testing, drug counseling, audit, no firearms @ a4.7 | audit and drug counseling @ a6.3
- guilty plea / charges | other | agree | illegal possession and possession as a convicted felon @ a2.5 a7.9
