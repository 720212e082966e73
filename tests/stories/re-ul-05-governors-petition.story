== a1 | The Evening Brute | - | Laura Callahan moves to divorce Gerhard Brandlmayr
Naming "irreconcilable differences", Laura Callahan on Friday filed to be divorced from Gerhard Brandlmayr. ^1 For the two children who are still minors, Brendan, 17, and Nicholas, 13, she wants joint custody. ^2 The scion of the Donnelly clan also wants spousal support, and she would have the judge refuse any to Brandlmayr. ^3 No prenup exists, court papers in TMZ's hands show, and whatever the two earned in the past 25 years will therefore be divided 50-50. ^4 Sources report that they are on speaking terms and that he was aware the papers would be filed today. ^5 Callahan has been saying to people that she hopes the divorce will be an easy and friendly one. ^6 In May, 25 years married, they had announced that they were going to separate. ^7 Only afterwards did it come out that Brandlmayr had fathered a child by another woman. ^8
== a2 | Network News Online | 2011-07-01 | Laura Callahan, Gerhard Brandlmayr: she has filed
Gerhard Brandlmayr, the actor and former governor of California, is being divorced by Laura Callahan. ^1 The petition was filed today in Los Angeles County Superior Court, and the network's Los Angeles affiliate obtained a copy; "irreconcilable differences" are her stated reason for ending a marriage of 25 years. ^2
The papers ask for joint legal and physical custody of the two children under age, Brendan, 17, and Nicholas, 13, and for the assets to be divided. ^3 Josephine and Justina, the two older children, complete the family. ^4 A prenuptial agreement does not exist, the affiliate says. ^5
Back in May, after Brandlmayr had admitted to fathering a child, Samuel, 14 years ago with Matilde Barena, a family housekeeper, he and Callahan announced that they were separating. ^6 She left the house they had in Brentwood, a part of Los Angeles.
The joint announcement of May said that they would live apart while "they decide on the future of their marriage. ^7 ... This has been a time of deep personal and professional change for each of us. ^8 After a great deal of thought, reflection, discussion, and prayer, we reached this decision together." ^9
In June Hello! magazine printed an interview in which Barena said that Callahan had had an inkling, and that the two women ended up hugging and crying.
== a3 | Manila Morning | - | Callahan files to divorce Brandlmayr
Documents filed on Friday with the Superior Court in Los Angeles show that Laura Callahan wants a divorce from the former California governor and actor Gerhard Brandlmayr. ^1
"Irreconcilable differences" are the reason given by Callahan, 55, who met her husband in 1977 and married him in 1986. ^2
Brandlmayr, 63, confessed in May to having fathered a child with Matilde Barena, housekeeper to the family for many years, and announced that he and his wife had separated. ^3
Callahan is a niece of the late US president James P. Donnelly. ^4 She asks for joint custody of the younger two, Brendan, 17, and Nicholas, 13, and wants alimony and her legal fees paid. ^5 Their other two children are Josephine, 21, and Justina, 19. ^6
"This has been a time of deep personal and professional change for each of us," Brandlmayr said in May in a statement to the Los Angeles Times, when the separation was made known. ^7 "After a great deal of thought, reflection, discussion and prayer, we reached this decision together. ^8 At this time, we are living apart while we work on the future of our marriage." ^9
The one-time bodybuilder, born in Austria, left office in January and has begun to go back to show business: a "Guvinator" comic book and an animated TV show are planned. ^10
Reports that he had groped women came up in 2003, in the recall campaign that he won. ^11 Callahan, formerly a TV journalist, stood up for him then. ^12
== a4 | Orderly Gossip | - | Laura Callahan files for divorce
Laura Callahan has made it official. Two months have passed since Gerhard Brandlmayr owned up in public to having a child with the housekeeper, Matilde Barena, and now his wife of 25 years has filed for divorce. ^1 "Irreconcilable differences" is what Friday's papers say, and no more needs saying. ^3
She has asked for joint custody of the two sons, Brendan, 17, and Nicholas, 13. ^4 (Josephine, 21, and Justina, 19, the daughters, are of age and so not part of it.) ^5 Spousal support is on her list as well, and so are attorney's fees. ^6
Nothing in the filing points to a prenup, so Californian law will cut the assets in half. ^7 Heir of the Donnellys though Callahan is, films and businesses seem to have made Brandlmayr the richer of the two. ^8
A book may come out of it besides. RadarOnline reports that a memoir could bring her a record sum, and one publishing executive thinks of more than the $15 million that an ex-president got for his.
== a5 | The Middle Voice | - | No comeback with Laura for the ex-governor
TMZ has it that Laura Callahan has fired the shot: a divorce from Gerhard Brandlmayr has been filed for, and there is NO PRENUP. ^1
The site holds a copy of the petition, in which Callahan names "irreconcilable differences" as what ends the 25-year marriage. ^2 She asks for spousal support and for the judge to bar Brandlmayr from asking any for himself, which he would hardly do anyhow. ^3
Joint custody is sought of the minor children, entered as "Brendan Gerhard Callahan Brandlmayr", 17, and "Nicholas Regan Callahan Brandlmayr", 13. ^4 The petition was filed by the star divorce lawyer Nora Wessler and would have Brandlmayr pay the attorneys of both sides. ^5 When the two separated, the papers do not say. ^6
Property gathered in the marriage is to be divided later, according to the documents. ^7 As no prenup exists, TMZ's sources add, a quarter century of earnings by both will be shared 50/50. ^8
The LA Times has more. The former governor's spokesman would not comment, and on Friday afternoon nobody could be reached on Callahan's side. ^9 Of the four children, two are grown daughters in college and two are sons still under age. ^10 The older son's Twitter feed puts Callahan at his side in Greece last week, for the Special Olympics. ^11 She had become a leading TV news reporter. ^12
== a6 | Family Law Forum | - | Callahan v. Brandlmayr: a divorce under California law
Laura Callahan, wife of Gerhard Brandlmayr for twenty-five years, filed for divorce on Friday, July 1, the Associated Press reports. ^1 Heir of the Donnelly family and once a television reporter, she calls the marriage irretrievably broken and lists "irreconcilable differences" as the reason. ^2
Trouble became visible six weeks ago, when the governor confirmed that a former housekeeper of the family had borne his child. ^3
They married in 1986. ^4 Four children were born to them, and for the two who are minors, aged 13 and 17, Callahan requests joint custody. ^5 There is evidence that no prenuptial agreement was made, so that under the law of California the earnings from his movie career may be divided with his future ex-wife. ^6
It is not the first time that he is said to have strayed. In 2003, when he ran for governor, several women accused him of groping. ^7 Callahan stood by him even so. ^8
Brandlmayr left office in January and may try for a return to Hollywood. ^9 An animation project with a comic book legend was rumored, but it was postponed once he had admitted the affair. ^10
Neither Aaron Rosenthal, who speaks for Brandlmayr, nor Nora Wessler, who is Callahan's attorney, provided a comment on the divorce. ^11
== a7 | Click Politics | 2011-07-01 | Callahan files for divorce
Laura Callahan is moving on, and officially so. Just home from Greece, where she attended the Special Olympics, the estranged wife of ex-governor Gerhard Brandlmayr filed for divorce on Friday. ^1
It was the gossip site TMZ that had the filing first, with a scan of the document in its story. ^3
Callahan, who separated from her husband six weeks after it became known that he had fathered a love child, gave irreconcilable differences as her reason. ^4 She seeks joint custody of the sons, Brendan and Nicholas, both minors. ^6
A prenuptial agreement is not mentioned in the filing, so a 50/50 split of the assets is most likely. ^7 "According to the docs," TMZ noted, the property built up during the marriage is to be divided at a later date. ^8
A prominent member of the Donnelly clan, Callahan has kept out of the limelight since she and her husband separated on May 9. ^9
A TMZ source says that she hopes for "an easy and friendly divorce". ^10
== facts
- petition / day filed | date | refine | Friday @ a1.1 a3.1 a4.3 | 2011-07-01 @ a2.2 a6.1 a7.1
- petition / court | place | agree | Los Angeles County Superior Court @ a2.2 a3.1
- petition / reason | other | agree | irreconcilable differences @ a1.1 a2.2 a3.2 a4.3 a5.2 a6.2 a7.4
- petition / who obtained a copy | other | refine | TMZ @ a1.4 a5.2 a7.3 | the network's Los Angeles affiliate @ a2.2
- marriage / how long | duration | agree | 25 years @ a1.7 a2.2 a4.1 a5.2 a6.1
- wedding / year | date | agree | 1986 @ a3.2 a6.4
- custody / what she asks | other | refine | joint custody @ a1.2 a3.5 a4.4 a5.4 a6.5 a7.6 | joint legal and physical custody @ a2.3
- elder son / age | age | agree | 17 @ a1.2 a2.3 a3.5 a4.4 a5.4 a6.5
- younger son / age | age | agree | 13 @ a1.2 a2.3 a3.5 a4.4 a5.4 a6.5
- elder son / name | name | refine | Brendan @ a1.2 a2.3 a3.5 a4.4 a7.6 | Brendan Gerhard Callahan Brandlmayr @ a5.4
- younger son / name | name | refine | Nicholas @ a1.2 a2.3 a3.5 a4.4 a7.6 | Nicholas Regan Callahan Brandlmayr @ a5.4
- daughters / names | name | agree | Josephine and Justina @ a2.4 a3.6 a4.5
- Josephine / age | age | agree | 21 @ a3.6 a4.5
- Justina / age | age | agree | 19 @ a3.6 a4.5
- children / number | count | agree | 4 @ a5.10 a6.5
- support / for Callahan | other | agree | asked for @ a1.3 a3.5 a4.6 a5.3
- support / for Brandlmayr | other | agree | to be denied @ a1.3 a5.3
- legal fees / whose he is to pay | other | disagree | hers @ a3.5 | both sides' @ a5.5 | attorney's fees @ a4.6 | conflicts: 0-1
- prenuptial agreement / existence | status | refine | none @ a1.4 a2.5 a5.1 a5.8 | no sign of one in the filing @ a4.7 a7.7 | evidence that there is none @ a6.6
- earnings and assets / division | quantity | refine | half and half @ a1.4 a4.7 a5.8 | most likely half and half @ a7.7 | may be divided @ a6.6
- property / when divided | date | agree | later @ a5.7 a7.8
- fatherhood / how long ago he owned up | duration | disagree | two months @ a4.1 | six weeks @ a6.3 | conflicts: 0-1
- separation / before or after the child became known | other | disagree | announced before the child became known @ a1.8 | announced after he had admitted the child @ a2.6 | six weeks after the child became known @ a7.4 | conflicts: 0-1, 0-2
- separation / date | date | refine | 2011-05 @ a1.7 a2.6 a3.3 | 2011-05-09 @ a7.9
- child's mother / name | name | agree | Matilde Barena @ a2.6 a3.3 a4.1
- child's mother / post | other | refine | housekeeper @ a2.6 a4.1 | housekeeper for many years @ a3.3 | former housekeeper @ a6.3
- separation statement / who made it | other | disagree | both jointly @ a2.7 | Brandlmayr @ a3.7 | conflicts: 0-1
- separation statement / time of change | quote | agree | "This has been a time of deep personal and professional change for each of us" @ a2.8 a3.7
- separation statement / decision | quote | agree | "After a great deal of thought, reflection, discussion, and prayer, we reached this decision together" @ a2.9 a3.8
- separation statement / future | quote | disagree | "they decide on the future of their marriage" @ a2.7 | "we work on the future of our marriage" @ a3.9 | conflicts: 0-1
- Callahan / lawyer | name | agree | Nora Wessler @ a5.5 a6.11
- Brandlmayr's spokesman / comment | status | agree | none @ a5.9 a6.11
- Callahan / Special Olympics in Greece | place | agree | attended in Greece @ a5.11 a7.1
- Callahan / her hope | other | agree | an easy and friendly divorce @ a1.6 a7.10
- Callahan / family | other | refine | scion of the Donnelly clan @ a1.3 | niece of the late president James P. Donnelly @ a3.4 | heir of the Donnellys @ a4.8 a6.2 | member of the Donnelly clan @ a7.9
- Callahan / trade | other | refine | TV journalist @ a3.12 | television reporter @ a5.12 a6.2
- Brandlmayr / when he left office | date | agree | January @ a3.10 a6.9
- Brandlmayr / animation plans | status | disagree | planned @ a3.10 | postponed @ a6.10 | conflicts: 0-1
- groping reports / year | date | agree | 2003 @ a3.11 a6.7
- groping reports / Callahan | status | agree | defended him @ a3.12 a6.8
