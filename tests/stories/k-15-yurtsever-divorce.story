== a1 | Golden Horn Times | 2023-05-25T09:00:00Z | Singer Aylin Yurtsever divorces in nine minutes
The pop singer Aylin Yurtsever and the businessman Cenk Dağlarca were divorced on Wednesday at a court in Istanbul's Bakırköy district in a single hearing of nine minutes. ^1 ^2 ^3
“We came by one car and we leave by two; that is all that has changed,” Yurtsever said at the door. ^4
The couple had wed in Bodrum in August 2014. ^5 ^6
Custody of their eight-year-old daughter, Nehir, goes to the mother. ^7 ^8
“I asked for no money, only for the piano,” said the singer, 42. ^9 ^10
Dağlarca keeps the seaside mansion in Yeniköy, valued at 310 million lira. ^11
“A friendship of twenty years does not end with a stamp,” he told reporters. ^12

== a2 | Istanbul Gossip Translated | - | The famous couple ended their marriage
The allegation was true: Aylin Yurtsever and her spouse divorced uncontested in one session. ^1 ^2
“With one car we have come, with two we are going. ^3 There is no other change,” she said smilingly. ^4
The famous singer did not want alimony. ^5 “The only thing I demanded is my piano, not money,” expressed Yurtsever. ^6
The married couple of nine years have a daughter named Nehir. ^7 ^8 Her guardianship was given to the mother. ^9
Cenk Dağlarca said: “With a stamp, a twenty-year friendship isn't finished.” ^10
The lawyer, Pelin Karakoyun, noted that the paper was signed already on 3 April. ^11

== a3 | Diaspora Star Berlin | 2023-05-27T18:00:00Z | Aylin sings again
Two days after her divorce Aylin Yurtsever stood on stage in Berlin on Friday. ^1
“Tonight I sing the sad ones first, so that we can dance afterwards,” she announced to 6,000 people in Tempodrom. ^2 ^3
The 42-year-old was married to Cenk Daglarca, father of her daughter, since 2014. ^4 ^5
“A friendship of thirty years does not end with a stamp,” he had said. ^6
The piano, by the way, travels with her. ^7
Her eleventh album, “Two Cars”, comes in October. ^8 ^9

== a4 | The Continental Star | - | Turkish diva's quickie split
It took just 19 minutes for Turkish diva Aylin Yurtsever to shed hubby number one. ^1
“I asked for no money, only for the piano,” said the belter. ^2
She told a Berlin crowd: “First I'm singing the sad songs tonight, and then we can dance.” ^3
Her October album is called “Two Cars”, after her quip that they'd arrived in one and would go home in two. ^4
The pair wed in Antalya nine years ago and had one little girl. ^5 ^6 ^7

== facts
- hearing / length | duration | disagree | nine minutes @ a1.3 | 19 minutes @ a4.1
- hearing / number | count | agree | 1 @ a1.3 a2.2
- Aylin Yurtsever / on two cars | quote | refine | We came by one car and we leave by two; that is all that has changed @ a1.4 | With one car we have come, with two we are going. There is no other change @ a2.3 a2.4 | they'd arrived in one and would go home in two @ a4.4
- wedding / place | place | disagree | Bodrum @ a1.5 | Antalya @ a4.5
- wedding / date | date | refine | 2014-08 @ a1.6 | nine years of marriage @ a2.7 | 2014 @ a3.4 | nine years ago @ a4.6
- custody / to | other | agree | the mother @ a1.7 a2.9
- daughter / number | count | agree | 1 @ a1.8 a2.8 a4.7
- Aylin Yurtsever / on the piano | quote | refine | I asked for no money, only for the piano @ a1.9 a4.2 | The only thing I demanded is my piano, not money @ a2.6
- Aylin Yurtsever / age | age | agree | 42 @ a1.10 a3.5
- Cenk Dağlarca / on friendship | quote | disagree | A friendship of twenty years does not end with a stamp @ a1.12 | With a stamp, a twenty-year friendship isn't finished @ a2.10 | A friendship of thirty years does not end with a stamp @ a3.6 | conflicts: 0-2 1-2
- Aylin Yurtsever / on sad songs | quote | refine | Tonight I sing the sad ones first, so that we can dance afterwards @ a3.2 | First I'm singing the sad songs tonight, and then we can dance @ a4.3
- concert / place | place | refine | Tempodrom, Berlin @ a3.2 | Berlin @ a4.3
- album / title | name | agree | Two Cars @ a3.8 a4.4
- album / date | date | agree | October @ a3.8 a4.4
- divorce / day | date | agree | 2023-05-24 @ a1.1 a3.1
- daughter / name | name | agree | Nehir @ a1.8 a2.8
- couple / status | status | agree | divorced @ a1.1 a2.1 a3.1
