== a1 | Pundit Row | 2014-06-10 | Star must pay ex for child
Thanks to a reader I know that Talia Perrin has been told to pay support to a former boyfriend.
A settlement on payments for their daughter, 6, now has a judge's blessing. ^1
On May 30 Superior Court Judge Todd Gorman accepted terms under which Gabin Aubert gets $16,000 each month from Perrin, close to $200,000 every year, for the upkeep of their girl, Lahna. ^4
School fees also fall to the Oscar winner, while health costs are divided between the two. ^6
She owes him $115,000 for past months as well, plus $300,000 for the lawyers he had in the custody fight. ^8
That fight dates from 2012, when a judge kept her from taking the girl to France. ^10
Gorman's decision touches nothing but support. ^11
== a2 | Chesapeake Family Law Notes | - | Perran and Aubert agree on child support
Talia Perrin and her former boyfriend, Gabin Aubert, have a child support deal that a judge lately accepted.
It fixes what she contributes to the living costs of their 6-year-old girl. ^1
Superior Court approval came as May ended. ^2 Every month Perrin owes $16,000, or roughly $200,000 over a year. ^4
Tuition is on her, too; medical bills they share half and half. ^6
The Los Angeles case did not end there. ^7 She accepted $115,000 of support in arrears, and $300,000 goes to Aubert for what his attorneys charged in the custody struggle. ^9
In 2012 an order by a judge stopped her plan of living with the girl in France. ^10
== a3 | Peach State Fathers | 2014-06-29 | $16,000 every month
Talia Perrin and the Canadian model started going out when they met in 2005. ^1
Their daughter Lahna came in 2008, and in spring 2010 the couple parted, it seemed without rancour. ^3
They had a first custody pact in 2011; then came Thanksgiving 2012, when Gabin Aubert took Lahna back to Perrin's house and came to blows with Perrin's husband, Julien Sanchez. ^4
On May 30, 2014, after much litigation, Los Angeles Superior Court told the mother of two to give her ex upwards of $16,000 a month for the daughter, now 6. ^6
Custody is shared equally, but the money flows until Lahna is through high school or turns 19, whichever is sooner. ^8
Aubert's lawyers cost Perrin another $300,000, and support for the past $115,000. ^10
== a4 | Five Boroughs Divorce Blog | 2014-06 | Actress told to support daughter
Prize-winning films made Talia Perrin famous in New York and elsewhere, but of late she has been in court over a long quarrel with a former boyfriend, the model Gabin Aubert, who fathered her six-year-old girl. ^1
When they fought over custody in 2012, it was Aubert who became the main custodial parent. ^2
This time the matter was support: $16,000 monthly, around $200,000 annually, is what the court wants from Perrin. ^4
On top come $115,000 to Aubert in back support and $300,000 to his attorneys. ^6
Health care is split between the parents, and tuition is hers. ^8
She also has a son of eight months to care for, whose father is her present husband, Julien Sanchez. ^9
== a5 | Nutmeg Law Firm News | 2014-06-18 | Large payment for Perrin
Weeks before her first television series reaches the screens here, Talia Perrin has been landed with a big bill; custody was no part of the case. ^1
Los Angeles Superior Court wants $16,000 from her for Gabin Aubert, a Canadian model, and the 6-year-old they had together. ^4
Theirs was a romance from 2005 to 2010. ^5 In the holiday season of 2012 Aubert, bringing the girl back, scuffled with the man who is now Perrin's husband and father of her son of 8 months. ^6
The two have had equal custody since a dispute that lasted till spring 2011, when Perrin wished to move with her daughter to France. ^7
Documents show the order stands until the girl is 19 or finishes high school. ^8
Perrin also pays $115,000 for the past and $300,000 of legal fees run up by her ex; tuition is hers and health care is halved. ^11
== a6 | Mile High Family Law | 2014-06-13 | 16K a month for Talia Perrin
Talia Perrin has found out that child support will cost her over $16,000 a month, owed to her former boyfriend, Gabin Aubert, a model from Canada. ^2
She must go on paying till Lahna, their daughter, leaves high school with a diploma or is 19, whichever comes first. ^3
The ruling fell in late May, at the end of a lengthy contest. ^4
Over $100,000 in support for earlier times is due as well, and about $300,000 for the ex's lawyers. ^6
They agreed that both cover the daughter's health costs, whereas her tuition is for Aubert to pay. ^8
They have been at odds over support ever since parting in 2010. ^9
== a7 | Desert Reporter | - | Support for Perrin's ex is halved
Since 2014 a child support struggle has had the Oscar-winning Talia Perrin in its grip. ^1
Both fathers of her children, Lahna, 13, and Matteo, 7, get monthly sums by court order. One burden is lighter now: what Gabin Aubert receives has gone from $16,000 down to $8,000. ^2
Perrin, 55, and the model, 44, began as a couple in 2006. ^3 Two years on they had a daughter, but in 2018 they broke up. ^5
E! News recalls that in 2012 Aubert foiled her wish for the courts to let her move to France with Lahna and Julien Sanchez, then her fiancé. ^6
The first ruling gave him $115,000 in retroactive support and $300,000 for legal fees. ^8
Joint custody was 50-50, and Perrin had to cover private school tuition. ^10
== facts
- child support / monthly sum | money | refine | $16,000 @ a1.4 a2.4 a4.4 a5.4 a7.2 | more than $16,000 @ a3.6 a6.2
- child support / yearly sum | money | refine | close to $200,000 @ a1.4 | roughly $200,000 @ a2.4 a4.4
- settlement / date approved | date | refine | 2014-05-30 @ a1.4 a3.6 | end of May @ a2.2 a6.4
- settlement / court | place | refine | Superior Court @ a1.4 a2.2 | Los Angeles Superior Court @ a3.6 a5.4
- back support / sum | money | refine | $115,000 @ a1.8 a2.9 a3.10 a4.6 a5.11 a7.8 | more than $100,000 @ a6.6
- Aubert's legal fees / sum | money | refine | $300,000 @ a1.8 a2.9 a3.10 a4.6 a5.11 a7.8 | about $300,000 @ a6.6
- tuition / who pays | other | disagree | Perrin @ a1.6 a2.6 a4.8 a5.11 a7.10 | Aubert @ a6.8 | conflicts: 0-1
- health care / who pays | other | agree | both parents @ a1.6 a2.6 a4.8 a5.11 a6.8
- daughter / age | age | agree | 6 @ a1.1 a2.1 a3.6 a4.1 a5.4
- daughter / name | name | agree | Lahna @ a1.4 a3.3 a6.3 a7.6
- custody / arrangement | status | disagree | shared equally @ a3.8 a5.7 a7.10 | Aubert main custodial parent @ a4.2 | conflicts: 0-1
- couple / start | date | disagree | 2005 @ a3.1 a5.5 | 2006 @ a7.3 | conflicts: 0-1
- couple / split | date | disagree | spring 2010 @ a3.3 | 2010 @ a5.5 a6.9 | 2018 @ a7.5 | conflicts: 0-2 1-2
- daughter / birth | date | refine | 2008 @ a3.3 | two years after 2006 @ a7.5
- move abroad / country | place | agree | France @ a1.10 a2.10 a5.7 a7.6
- move abroad / date | date | disagree | 2012 @ a2.10 a7.6 | spring 2011 @ a5.7 | conflicts: 0-1
- custody dispute / date | date | agree | 2012 @ a1.10 a4.2
- fight of Aubert and Sanchez / date | date | refine | Thanksgiving 2012 @ a3.4 | holiday season of 2012 @ a5.6
- child support / end | other | agree | high school graduation or age 19 @ a3.8 a5.8 a6.3
- Sanchez / tie to Perrin | status | agree | husband @ a3.4 a4.9 a5.6
- Perrin's son / age | age | agree | eight months @ a4.9 a5.6
- support dispute / start | date | disagree | 2010 @ a6.9 | 2014 @ a7.1 | conflicts: 0-1
- order / scope | status | agree | support only @ a1.11 a5.1
- Aubert / nationality | other | agree | Canadian @ a3.1 a5.4 a6.2
