== a1 | The Mercia Mail | 2023-08-29T12:00:00Z | Ashcombe and Lovegrove put off their wedding
The actress Imogen Ashcombe and the rugby player Tom Lovegrove have postponed their wedding, which was to take place on Saturday, 9 September, at a castle in Northumberland. ^1
A spokeswoman named "a family illness" as the reason. ^2 The new date is said to be in May. ^3
Invitations had been sent to 180 guests in June. ^4 Ashcombe, 36, and Lovegrove, 33, became engaged on Christmas Eve in the Lake District. ^5
They met in November 2020 on a charity quiz for television, which Lovegrove's team lost by one point. ^6
Her first marriage, to the producer Miles Rexford, lasted from 2013 to 2017. ^7

== a2 | Tattle Today | - | Imogen's wedding off! What we know
The dress is finished, the cake was tasted, but there will be no bells for Imogen Ashcombe. ^1
The couple has cancelled the party, a pal says, and is "taking time apart." ^2 Some 180 people had booked rooms. ^3
Tom, 33, gave her a sapphire ring on Boxing Day. ^4 They fell for each other at a TV quiz three years ago. ^5
She was previously married to Miles Rexford, whom she divorced in 2017 after four years. ^6
Moving vans were seen on Thursday outside their house in Bath, which they bought for £1.9 million in 2022. ^7

== a3 | Ruck & Maul | 2023-08-31T07:00:00Z | Lovegrove available for opener
Tom Lovegrove, who had asked for leave in September because of his wedding, will be available for the first match of the season. ^1
The ceremony has been moved to next spring since his father is ill. ^2 It was planned for 16 September. ^3
The flanker, 34, has 27 caps and returned in April from a knee operation. ^4 "Dad comes first, cake comes later," he said. ^5

== a4 | Glossa | - | A spring bride after all
Imogen Ashcombe wants peonies, and peonies bloom in May. ^1 That is when she will marry Tom Lovegrove, after his father's bypass operation made the couple wait. ^2
"Dad comes first, cake comes later," says the groom. ^3
The engagement, last Christmas Eve, came after two years together. ^4 The number of guests has risen from 180 to 220. ^5
It was on a quiz show in November 2019 that he could not name the capital of Peru and she whispered it. ^6 They live in Bath, in a house for which they paid £1.9m last year. ^7

== facts
- wedding / status | status | disagree | postponed @ a1.1 a3.2 a4.2 | cancelled @ a2.2
- wedding / planned day | date | disagree | 2023-09-09 @ a1.1 | 2023-09-16 @ a3.3
- wedding / reason | other | refine | a family illness @ a1.2 | his father's illness @ a3.2 | his father's bypass operation @ a4.2
- wedding / new date | date | refine | May @ a1.3 a4.1 a4.2 | next spring @ a3.2
- wedding / guests invited | count | agree | 180 @ a1.4 a2.3 a4.5
- Tom Lovegrove / age | age | disagree | 33 @ a1.5 a2.4 | 34 @ a3.4
- engagement / day | date | disagree | Christmas Eve @ a1.5 a4.4 | Boxing Day @ a2.4
- couple / met | date | disagree | 2020-11 @ a1.6 | three years ago @ a2.5 | 2019-11 @ a4.6 | conflicts: 0-2
- couple / where met | other | agree | a television quiz @ a1.6 a2.5 a4.6
- first marriage / husband | name | agree | Miles Rexford @ a1.7 a2.6
- first marriage / years | duration | agree | 2013 to 2017, four years @ a1.7 a2.6
- house / price | money | agree | £1.9m @ a2.7 a4.7
- house / place | place | agree | Bath @ a2.7 a4.7
- house / year bought | date | agree | 2022 @ a2.7 a4.7
- Tom Lovegrove / cake | quote | agree | "Dad comes first, cake comes later" @ a3.5 a4.3
