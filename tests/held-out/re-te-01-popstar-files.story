== a1 | Starcorner Blog | 2006-11-08 | Delaney Marsh wants out
Delaney Marsh is divorcing her husband Keith Vanderlin, going by a petition that she seems to have lodged with a court yesterday. ^1
The document, which reports place at the superior court in Los Angeles, gives "irreconcilable differences" as what parted them. ^2
Viewers of The Late Night Hour with Daniel Letterby had seen her earlier this week with no wedding ring on. ^3
It is a mere two months since the pop princess had the pair's second boy, John Jaxon. ^4 His birthday is September 12th, one year behind that of her first, Shane Weston. ^5
Reports of the papers say the wealthy star is after sole custody of both children but wants no spousal support. ^7
November 6th is entered there as the day Marsh, 24, and Vanderlin, 28, separated. ^8
He was once among her dancers, and they wed in secret in 2004. ^9
Only last week he was telling the Associated Press of a "love-at-first-glance kind of deal" between them that had not faded yet. ^10
The rapper has two children already, by an earlier girlfriend, the actress Shay Dawson. ^11
== a2 | Nation Broadcasting News | 2006-11-07 | Marsh Goes to Court
Perhaps "Venom", the huge hit of Delaney Marsh, was about her own marriage.
Today the pop singer petitioned the Los Angeles County Superior Court to divorce Keith Vanderlin, naming "irreconcilable differences". ^2
The petition seeks custody of the two children for her and visitation for him; Shane Weston is 1 year old and Jaxon John 2 months. ^4
TMZ.com hears from sources that an iron-clad prenup exists and that Marsh gives up her right to support as a spouse. ^6
Vanderlin used to dance behind other stars, and walked out on Shay Dawson, mother of his two children, when the second was not even born. ^7
== a3 | Chartline Music | - | Marsh picked the day to spare her purse
By filing against Keith Vanderlin on Monday (06NOV06), pop star Delaney Marsh dodged handing him more cash in the settlement. ^1
The voice of VENOM went to the Superior Court in Los Angeles two years and a month after 6 October, 2004, which is the official date of their wedding. ^2
Fox News legal analysts say that each further year as man and wife reportedly raised what the pre-nup would pay Vanderlin. ^3
Such contracts, sources explain, tend to allow 30 days of grace, so 6 November (06) was Marsh's final opportunity to escape a third year's alimony. ^4
What he could claim is half of her earnings in the short time they were married, and nothing from any comeback later on. ^5
== a4 | GossipWire | 2006-11-07 | Marsh Petitions for Divorce
Delaney Marsh has petitioned to divorce Keith Vanderlin.
GossipWire has the papers, which reached Los Angeles County Superior Court today and cite "irreconcilable differences". ^2 Marsh wants the two children, legally as well as physically, with reasonable visits for Vanderlin; Shane Weston is one and Jaxon John two months old. ^4
On the money side, our sources say the pair, married in Oct. 2004, signed an iron-clad prenup. ^5 Nobody will be amazed that Marsh waives spousal support. ^6 The judge is also asked to let either side pay its own lawyers. ^7
She puts the separation at yesterday, the very day she turned up unannounced on Daniel Letterby's show to display her new figure. ^9 No one thing made her quit, sources say; it was "a chain of events". ^10
Her lawyer is the celebrity specialist Lena Wexler. ^11
It matters that Marsh dates the wedding October 6, 2004, since the much-hyped "secret" ceremony took place on Sept. 18th. ^13
== a5 | New Flicks and Games Blog | - | Vanderlin's quarter of an hour is over
Keith Vanderlin has had his 15 minutes, Delaney Marsh seems to have decided.
On Tuesday the pop star asked the Los Angeles County Superior Court to end their two-year marriage, and her papers blame irreconcilable differences. ^2
Marsh, 24, wants both kinds of custody, physical and legal, with visits for Vanderlin, 28; the sons are Shane Weston, one, and Jaxon John, two months. ^4
She renounced spousal support, and each party should settle its own legal bill. ^6
The separation is listed as Monday, when she made an unannounced visit to Late Hour with Daniel Letterby and showed how slim she had become. ^8
Curiously she gave Oct. 6, 2004, as the wedding day, which means the Sept. 18, 2004, party in the pages of People was not the real thing. ^10
No comment came from her representative. ^11
Just last week Vanderlin was assuring the Associated Press that the couple's "love-at-first-glance kind of deal" had not faded. ^12
The second boy arrived on Sept. 12, and Vanderlin's first album followed on Oct. 31. ^14
== a6 | Coast Press Agency | 2006-11-07 | Delaney Marsh starts divorce in L.A.
Officials say Delaney Marsh began divorce proceedings against Keith Vanderlin on Tuesday. ^1
According to Cathy Rollins, who speaks for the court, "irreconcilable differences" stand in the Los Angeles County filing. ^2
Marsh is 24; the rapper she wed in 2004 is 28. ^3 Besides Shane Weston, aged 1, they have a baby boy born Sept. 12, named in the papers as Jaxon John Vanderlin. ^5
Marsh's attorney, Lena Wexler, did not ring back at once, nor did Vanderlin's representatives. ^6
Eight months before this wedding Marsh had ended 55 hours of Las Vegas matrimony with a childhood friend, Justin Anderson. ^7
A day before the filing she startled viewers of Daniel Letterby's "Late Night Hour" in New York by popping up at the back of his desk. ^8
Vanderlin, a former backup dancer, was earlier with Shay Dawson, an actress, and has two children by her. ^10
== facts
- divorce petition / date filed | date | disagree | 2006-11-07 @ a1.1 a2.2 a4.2 a6.1 | Tuesday @ a5.2 | 2006-11-06 @ a3.1 | conflicts: 0-2 1-2
- divorce petition / court | place | agree | Los Angeles County Superior Court @ a1.2 a2.2 a3.2 a4.2 a5.2 a6.2
- divorce petition / ground given | other | agree | irreconcilable differences @ a1.2 a2.2 a4.2 a5.2 a6.2
- second son / name | name | disagree | John Jaxon @ a1.4 | Jaxon John @ a2.4 a4.4 a5.4 | Jaxon John Vanderlin @ a6.5 | conflicts: 0-1 0-2
- second son / date of birth | date | agree | September 12 @ a1.5 a5.14 a6.5
- second son / age | age | agree | two months @ a1.4 a2.4 a4.4 a5.4
- first son / name | name | agree | Shane Weston @ a1.5 a2.4 a4.4 a5.4 a6.5
- first son / age | age | agree | one @ a2.4 a4.4 a5.4 a6.5
- custody / what Marsh asks | other | refine | sole custody @ a1.7 | custody, with visitation for Vanderlin @ a2.4 | legal and physical custody, with visitation for Vanderlin @ a4.4 a5.4
- spousal support / Marsh | other | agree | waived @ a1.7 a2.6 a4.6 a5.6
- separation / date | date | refine | 2006-11-06 @ a1.8 a4.9 | Monday @ a5.8
- Marsh / age | age | agree | 24 @ a1.8 a5.4 a6.3
- Vanderlin / age | age | agree | 28 @ a1.8 a5.4 a6.3
- wedding / date | date | refine | 2004 @ a1.9 a6.3 | 2004-10 @ a4.5 | 2004-10-06 @ a3.2 a4.13 a5.10
- first ceremony / date | date | agree | 2004-09-18 @ a4.13 a5.10
- marriage / length | duration | refine | two years and a month @ a3.2 | two years @ a5.2
- Vanderlin to Associated Press / words | quote | agree | "love-at-first-glance kind of deal" @ a1.10 a5.12
- Vanderlin / earlier children | count | agree | two @ a1.11 a2.7 a6.10
- Vanderlin / mother of earlier children | name | agree | Shay Dawson @ a1.11 a2.7 a6.10
- Vanderlin / former work | other | refine | one of her dancers @ a1.9 | backup dancer @ a2.7 a6.10
- prenup / kind | other | agree | iron-clad @ a2.6 a4.5
- lawyers' fees / who pays | other | agree | each side its own @ a4.7 a5.6
- television visit / date | date | refine | earlier this week @ a1.3 | 2006-11-06 @ a4.9 a6.8 | Monday @ a5.8
- television show / title | name | disagree | The Late Night Hour with Daniel Letterby @ a1.3 | Late Hour with Daniel Letterby @ a5.8 | Late Night Hour @ a6.8 | conflicts: 0-1 1-2
- Marsh's lawyer / name | name | agree | Lena Wexler @ a4.11 a6.6
