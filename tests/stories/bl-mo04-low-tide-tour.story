== a1 | Stage Receipts | 2024-02-21T02:00:00Z | Wren's Low Tide takes A$64.3 million
Ardie Wren's Low Tide tour grossed A$64.3 million from 38 concerts, promoter Kellaway Live reported this week, more than any Australian woman has earned on the road. ^1
The previous mark, A$58 million, was set by Rosa Castellan in 2019. ^2 In all 412,000 tickets went at an average of A$156. ^3
The run opened in Perth on 12 May last year and wound up last Saturday before 17,600 people at Sydney's Harbour Arena. ^4 Kellaway kept 22 trucks and a crew of 96 moving. ^5 A dollar from each ticket was set aside for the marine charity Reef Hands. ^6
== a2 | Sunday Southern | 2024-02-18T01:00:00Z | Three hours, 31 songs and a broken heel: Ardie bows out in style
She lost a heel in the second number, and none of the 20,000 fans packed into the Harbour Arena last night would have wanted it otherwise. ^1
Ardie Wren, 27, gave Sydney three full hours and 31 songs before she let anyone go home. ^2 Fiance Jonah Pike watched from the side, filming on his phone.
"This is the last you'll see of me for a year," she told the crowd. ^3 "I'm going home to learn to cook." ^4
She can afford the ingredients. The Low Tide jaunt, which kicked off in Perth nine months ago, is said to have put A$80 million in the till. ^5
== a3 | Pacific Associated News | 2024-02-18T03:40:00Z | Australian singer ends world tour in Sydney
The singer Ardie Wren finished a world tour of 38 dates in Sydney on Saturday night, saying that she would not perform for a year. ^1
About 18,000 people saw the concert. ^2 More than 400,000 have bought tickets since the tour began last May, according to its promoter. ^3 Wren, whose second album "Low Tide" sold a million copies, visited 11 countries. ^4 "I'm going home to grow tomatoes," she said from the stage. ^5
== a4 | Amphitheater Weekly | - | Down Under's Ardie Wren Banks $42M
The final tally is in for Ardie Wren: $42 million worldwide, on 38 shows across 11 countries. ^1
North America supplied 14 of the nights and about a third of the cash. ^2 Her camp points out that the take tops the Australian female record set in 2018 by Rosa Castellan. ^3 The stage was built around a 40-foot tidal pool, which leaked in Denver.
Wren's manager, Dee Lockyer, said a live film is due in the fall.
== a5 | lowtiders | - | i was there for the first and for the last
Forty shows. I have the spreadsheet, I was at nine of them. ^1
Perth, the first night, she was so nervous that she introduced the bass player twice. ^2 Sydney, the last one, she came out and did 31 songs in two hours and forty minutes, and by the end there was nothing left of her voice at all. ^3
And now a whole year of nothing. ^4 I get it. She has lived out of a suitcase since Year 12, more or less.
== a6 | Hunter Morning News | 2024-02-23T00:30:00Z | Merewether's Ardie comes home with a big cheque
Ardie Wren, who turned 28 on Tuesday, was back at Merewether baths yesterday to hand a cheque for A$412,000 to the volunteers of Reef Hands. ^1
The sum stands for the number of people who bought a ticket to her Low Tide shows. ^2 "I rounded it down," she joked, "the treasurer's very fussy."
The group, founded in 2008 by three retired ferry hands, has 230 members and one boat, which is 31 years old and needs a motor. Secretary Val Trembath said the money would pay for that and for two seasons of urchin surveys off Redhead. Its largest gift until now had been $15,000, from a bowls club.
The singer, who learned to swim here and left for Sydney at 19, ended the tour at the Harbour Arena last weekend. ^3 Wren said she had no plans beyond sleep.
== facts
- tour / takings | money | disagree | A$64.3 million @ a1.1 | A$80 million @ a2.5 | US$42 million @ a4.1 | conflicts: 0-1, 1-2
- tour / number of shows | count | disagree | 38 @ a1.1 a3.1 a4.1 | 40 @ a5.1 | conflicts: 0-1
- earlier record / holder | name | agree | Rosa Castellan @ a1.2 a4.3
- earlier record / year | date | disagree | 2019 @ a1.2 | 2018 @ a4.3 | conflicts: 0-1
- tickets / number sold | count | refine | 412,000 @ a1.3 a6.2 | more than 400,000 @ a3.3
- tour / start | date | refine | 2023-05-12 @ a1.4 | nine months ago @ a2.5 | 2023-05 @ a3.3
- tour / first city | place | agree | Perth @ a1.4 a2.5 a5.2
- last concert / date | date | refine | 2024-02-17 @ a1.4 a2.1 a3.1 | last weekend @ a6.3
- last concert / venue | place | refine | Harbour Arena, Sydney @ a1.4 a2.1 a6.3 | Sydney @ a3.1 a5.3
- last concert / attendance | count | disagree | 17,600 @ a1.4 | 20,000 @ a2.1 | about 18,000 @ a3.2 | conflicts: 0-1, 1-2
- last concert / length | duration | disagree | three hours @ a2.2 | two hours and forty minutes @ a5.3 | conflicts: 0-1
- last concert / songs | count | agree | 31 @ a2.2 a5.3
- Wren's farewell / wording | quote | disagree | I'm going home to learn to cook @ a2.4 | I'm going home to grow tomatoes @ a3.5 | conflicts: 0-1
- donation / sum | money | refine | a dollar a ticket @ a1.6 | A$412,000 @ a6.1
- donation / charity | name | agree | Reef Hands @ a1.6 a6.1
- Wren / age | age | refine | 27 @ a2.2 | turned 28 on 2024-02-20 @ a6.1
- break / length | duration | agree | a year @ a2.3 a3.1 a5.4
- tour / countries | count | agree | 11 @ a3.4 a4.1
