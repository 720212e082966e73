== a1 | Wire Arts | 2024-11-11T01:10:00Z | Newcomer Abernethy-Sule sweeps Orpheus Awards
The Scottish-Nigerian singer Folake Abernethy-Sule won five prizes at the Orpheus Awards in Manchester on Sunday night, among them album of the year for "Second Tenement". ^1

Abernethy-Sule, 24, had been nominated in seven categories, more than anybody else. ^2 She is the second Scot to take the main prize, after the band Corran Ferry in 1998. ^3

"This goes back to the launderette where my mum let me sing over the dryers," she said in tears. ^4

The group Brass Monkey Bars got three awards. ^5 The guitarist Leopold Thwaite, 81, was honoured for his life's work. ^6 The show, hosted by the comedian Bashir Quinlan, lasted three hours and forty minutes and drew 3.9 million viewers. ^7

== a2 | The Clyde Herald | - | Govan lass conquers Manchester
A girl who learned to sing in a Govan launderette is the toast of British music. ^1

Folake Abernethy-Sule, aged 24, left Manchester with a handful of statuettes, five in all, and lost one on the train home; a conductor at Preston found it. ^2

Her gown, bottle-green velvet, was sewn by her aunt Morag. ^3 She had brought her father along and gave him a kiss when the name of her record was called. ^4

No Scottish act had won the album prize before her. ^5 "Second Tenement" was recorded in nineteen days in a church hall in Partick. ^6

== a3 | Glitz & Gowns | 2024-11-11T10:00:00Z | Orpheus red carpet: the hits and misses
HIT: Folake Abernethy-Sule's midnight-blue velvet, worn with her late gran's pearl earrings. ^1 On her arm: dad Ayo, a bus driver, in a kilt. ^2

MISS: host Bashir Quinlan changed jackets eight times. ^3

HIT: Leopold Thwaite. At 81 he still carries off white leather. ^4

Folake collected five gongs from seven nominations, and she cried at every one. ^5 Later she was seen eating chips barefoot outside the Midland hotel. ^6

== a4 | Beat Report | 2024-11-12T16:00:00Z | Orpheus ratings slump as ceremony overruns
The Orpheus Awards were watched by an average of 3.4 million on Sunday, down from 4.2 million last year, overnight figures show. ^1

The broadcast overran by 25 minutes and ended at 11.40 pm. ^2 Bashir Quinlan, in the chair for the second time, made eight costume changes. ^3

"Second Tenement", the debut of Folake Abernethy-Sule, rose from 14 to number one in Monday's midweek chart. ^4 It was named album of the year. ^5 The trio Brass Monkey Bars, with three wins, climbed to six. ^6

A rival ceremony on commercial television drew 2.1 million in September. Advertisers paid an average of £48,000 for half a minute, according to a media buyer who asked not to be named.

== a5 | Indie Attic | - | The sound of a launderette
Few speeches at an awards show are worth keeping. This one is: "This goes back to the launderette where my gran let me sing over the dryers." ^1

Folake Abernethy-Sule has made a wonderful second album. ^2 The first, "Close", was pressed in 300 copies in 2021. ^3 The new one took nineteen days and cost less than £8,000. ^4

That it should carry off five Orpheuses on Saturday night in Manchester gives one hope. ^5 She begins a tour of 16 halls at the Barrowland on 3 February. ^6

I heard her for the first time in a bookshop in Leith, with 14 others and a cat. She sang six songs, one of them in Yoruba, and sold nothing, because she had left the records on the bus.

== facts
- ceremony / day | date | disagree | 2024-11-10 @ a1.1 a4.1 | Saturday @ a5.5
- ceremony / city | place | agree | Manchester @ a1.1 a2.2 a5.5
- Abernethy-Sule / prizes | count | agree | 5 @ a1.1 a2.2 a3.5 a5.5
- Abernethy-Sule / nominations | count | agree | 7 @ a1.2 a3.5
- album of the year / winner | other | agree | Second Tenement @ a1.1 a4.5 a2.4
- Abernethy-Sule / age | age | agree | 24 @ a1.2 a2.2
- Abernethy-Sule / first or second Scot | other | disagree | second Scot after Corran Ferry @ a1.3 | no Scottish act before @ a2.5
- Abernethy-Sule / speech | quote | disagree | where my mum let me sing over the dryers @ a1.4 | where my gran let me sing over the dryers @ a5.1
- Brass Monkey Bars / prizes | count | agree | 3 @ a1.5 a4.6
- Thwaite / age | age | agree | 81 @ a1.6 a3.4
- ceremony / host | other | agree | Bashir Quinlan @ a1.7 a3.3 a4.3
- ceremony / viewers | count | disagree | 3.9 million @ a1.7 | 3.4 million @ a4.1
- host / changes of clothes | count | agree | 8 @ a3.3 a4.3
- Abernethy-Sule / dress colour | other | disagree | bottle-green @ a2.3 | midnight-blue @ a3.1
- Abernethy-Sule / companion | other | agree | her father @ a2.4 a3.2
- Second Tenement / first or second album | other | disagree | debut @ a4.4 | second album @ a5.2
- Second Tenement / recording time | duration | agree | nineteen days @ a2.6 a5.4
- dress / material | other | agree | velvet @ a2.3 a3.1
