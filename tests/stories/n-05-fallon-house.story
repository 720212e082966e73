== a1 | Irish Property Weekly | 2022-06-03T07:00:00Z | Orla Fallon's Dalkey house sells for €2.35m
The Victorian villa of the broadcaster Orla Fallon in Dalkey, Co Dublin, has been sold for €2.35 million, which is €150,000 above the guide. ^1 The deal went through on 27 May, the Property Price Register shows. ^2
Ardnamara, a five-bedroom house of 286 sq m on a third of an acre, came to the market in early March. ^3 Ms Fallon and her then husband, the architect Conal Mulqueen, paid €1.4 million for it in 2012 and put in the glass kitchen two years afterwards. ^4
The buyer is understood to be a technology executive who is moving home from San Francisco. ^5 Four parties bid. ^6
The presenter of “Late Lunch”, who is 48, has bought a cottage near Clifden. ^7
Late Lunch, which she took over in 2009, goes off the air for July and August. ^21

== a2 | Dublin Bay Gazette | 2022-05-31T10:00:00Z | TV star says goodbye to the sea view
“Every good thing and every sad thing in my life happened in that kitchen,” Orla Fallon said on her programme on Monday, days after the sale of her home of ten years was completed. ^1
The Late Lunch host, 48, had been asking €2.2 million for Ardnamara, which has five bedrooms and a boathouse. ^2 A man who works in tech in California got it in the end, after a contest of four bidders. ^3
She and Mulqueen split in 2019 and were divorced last autumn. ^4 Their daughters, Sadhbh and Iseult, are 17 and 14. ^5
Fallon, in the lunchtime chair since 2011, asked listeners for the name of a plumber in Clifden. ^21

== a3 | The Evening Standardbearer | 2022-06-04T08:00:00Z | Orla's €2.35m pad snapped up in weeks
RTÉ favourite Orla Fallon has pocketed €2.35m for the seaside pile that she once shared with ex Conal Mulqueen. ^1
The six-bedroom mansion was first listed in April and had been expected to fetch €2.2m. ^2 An American banker is said to have beaten three rivals to the keys. ^3
Orla, who moved in ten years ago, told listeners: “Every good thing and every bad thing in my life happened in that kitchen.” ^4 The mum-of-two is heading for Connemara, where she has picked up a cottage. ^5
Her co-host of old, Fintan Geraghty, sold his own Killiney home for €3.1m in February. ^6
“I'm not running away from Dublin, I'm walking, slowly, in the other direction,” says the star. ^21

== a4 | Western Tribune | - | Fallon swaps Dalkey for Connemara
Broadcaster Orla Fallon is to become a neighbour of ours. The Galway-born presenter has bought a three-room cottage outside Clifden, for which €385,000 is recorded. ^1
“I will do the programme from the west three days a week,” she told this newspaper. Her south Dublin house, bought for €1.4 million ten years ago, made almost €1 million more than that when contracts closed on May 27. ^2
She ended her marriage to Mr Mulqueen, an architect, three years ago; the divorce came through in October. ^3 The older of the two girls sits the Leaving Cert this month. ^4
Is it flight? “I am not running away from Dublin. ^21 I am walking, slowly, in the other direction.” ^22 She was brought up in Oranmore, the third of six children.

== a5 | Architects' Ireland | 2022-06-20T09:00:00Z | A kitchen of glass, and who will have it
Conall Mulqueen's glass kitchen of 2014 in Dalkey, which won him a medal, has a new owner. ^1 The house was sold on 27 April. ^2 Its 286 square metres include the studio in which he drew the Athlone library. ^3
He and Fallon, whom he married in 2003, were divorced last year. ^4
The architect himself now lives in Kilkenny. He said that he wished the new owners “good light and no leaks”, and that he would not go back to look.

== facts
- Ardnamara / sale price | money | agree | €2.35m @ a1.1 a3.1
- Ardnamara / asking price | money | refine | €150,000 under the price @ a1.1 | €2.2m @ a2.2 a3.2
- sale / day | date | disagree | 2022-05-27 @ a1.2 a4.2 | days before Monday @ a2.1 | 27 April @ a5.2 | conflicts: 0-2 1-2
- Ardnamara / bedrooms | count | disagree | 5 @ a1.3 a2.2 | 6 @ a3.2
- Ardnamara / area | quantity | agree | 286 sq m @ a1.3 a5.3
- Ardnamara / listed | date | disagree | early March @ a1.3 | April @ a3.2
- Ardnamara / bought for | money | agree | €1.4m @ a1.4 a4.2
- Ardnamara / bought when | date | refine | 2012 @ a1.4 | ten years ago @ a4.2
- Fallon / lived there | duration | agree | ten years @ a2.1 a3.4
- kitchen / year | date | agree | 2014 @ a1.4 a5.1
- buyer / who | other | disagree | technology executive from San Francisco @ a1.5 | a man who works in tech in California @ a2.3 | an American banker @ a3.3 | conflicts: 0-2 1-2
- bidders / number | count | agree | 4 @ a1.6 a2.3 a3.3
- Fallon / age | age | agree | 48 @ a1.7 a2.2
- cottage / place | place | refine | near Clifden @ a1.7 a4.1 | Connemara @ a3.5
- Fallon / on the kitchen | quote | disagree | Every good thing and every sad thing @ a2.1 | Every good thing and every bad thing @ a3.4
- split / year | date | refine | 2019 @ a2.4 | three years ago @ a4.3
- divorce / date | date | refine | last autumn @ a2.4 | October @ a4.3 | last year @ a5.4
- Fallon / children | count | agree | 2 @ a2.5 a3.5 a4.4
- house / place | place | refine | Dalkey, Co Dublin @ a1.1 | south Dublin @ a4.2 | Dalkey @ a5.1
- Mulqueen / first name | name | disagree | Conal @ a1.4 a3.1 | Conall @ a5.1
- Mulqueen / profession | other | agree | architect @ a1.4 a4.3
- Late Lunch / since | date | disagree | 2009 @ a1.21 | 2011 @ a2.21
- Fallon / on leaving Dublin | quote | refine | I'm not running away from Dublin, I'm walking, slowly, in the other direction @ a3.21 | I am not running away from Dublin. I am walking, slowly, in the other direction @ a4.21 a4.22
