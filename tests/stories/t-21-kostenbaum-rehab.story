== a1 | Entertainment Associates | 2023-01-17T20:30:00Z | Comedian Dex Kostenbaum enters rehab, tour postponed
Comedian Dex Kostenbaum has checked into a treatment center for dependence on painkillers, and 19 shows of his "Soft Landing" tour have been postponed, his spokeswoman said on Tuesday. ^1

Kostenbaum, 43, went into the facility in Arizona on Sunday. ^2 He is expected to stay for 60 days. ^3

The pills were first prescribed after back surgery in 2020. ^4 "I am funny for a living, and I forgot how to live," he said in a statement. ^5

The tour, which opened in Denver on October 6, was to resume in Portland this Friday. ^6 He co-created the sitcom "Half Dozen", which ran for five seasons until 2019. ^7

== a2 | Hollywood Snitch | - | Dex in detox after hotel collapse
Troubled funnyman Dex Kostenbaum was found slumped in a Seattle hotel corridor by a room-service waiter days before he entered a clinic in Arizona. ^1

The "Half Dozen" dad, 43, has battled booze for years, insiders say. ^2 Wife Marguerite drove him to the gates herself last Saturday. ^3

It's his second stint: in 2014 he spent a month at a place in Utah. ^4 All remaining tour dates are cancelled. ^5

== a3 | Laugh Track | 2023-01-19T10:00:00Z | "I forgot how to live": Dex Kostenbaum takes time out
"I am funny for a living and forgot how to live." With those words the comic has said goodbye to his audience for a while. ^1

His sister and manager, Roz, told us that it was the surgery on a slipped disc two and a half years ago that began it all. ^2 She put him on the plane to Arizona. ^3 He has never before been in treatment, she said. ^4

Ticket holders can keep their seats for the autumn, or get their money back by February 28. ^5 "Soft Landing" had sold 140,000 tickets. ^6

Other comics sent flowers, and one a rubber chicken. His old writing partner, Gil Oberholtz, said the jokes would keep.

== a4 | Denver Nightlife | - | Kostenbaum shows get new dates
The Paramount's two Kostenbaum evenings, among the nineteen that were put off in January, will be on September 21 and 22. ^1

The comedian was last here in October, when the tour began. ^2 A Netflix special that was recorded at Red Rocks in July comes out on May 9. ^3

The theatre, which seats 1,870, had a run of bad luck this winter: a burst pipe in December and a magician with influenza in February.

== a5 | Variety Post | 2023-04-24T16:00:00Z | Dex Kostenbaum tells of 'ninety days without a joke'
Dex Kostenbaum came back on stage on Saturday at the Comedy Cellar in New York, unannounced and, he said, ninety-seven days sober. ^1

"They took my phone, my belt and my punchlines," he said of his ninety days in Arizona, where he had arrived on January 15. ^2

A man from room service had found him on the carpet of the hotel in Seattle, he told the crowd. ^3 A tour of 19 rescheduled dates sets out in September. ^4 Netflix shows "Red Rocks, Blue Dex" on May 16. ^5

His sitcom "Half Dozen" won four Emmys in five seasons. ^6

== facts
- Kostenbaum / day he entered | date | disagree | 2023-01-15 @ a1.2 a5.2 | Saturday @ a2.3
- Kostenbaum / facility | place | agree | Arizona @ a1.2 a2.1 a3.3 a5.2
- Kostenbaum / age | age | agree | 43 @ a1.2 a2.2
- Kostenbaum / dependence on | other | disagree | painkillers @ a1.1 | booze @ a2.2 | conflicts: 0-1
- Kostenbaum / stay | duration | refine | 60 days expected @ a1.3 | ninety days @ a5.2
- Kostenbaum / cause | other | refine | back surgery in 2020 @ a1.4 | surgery on a slipped disc @ a3.2
- surgery / date | date | refine | 2020 @ a1.4 | two and a half years ago @ a3.2
- Kostenbaum / who brought him | other | disagree | his wife Marguerite drove him @ a2.3 | his sister put him on the plane @ a3.3
- Kostenbaum / first treatment | status | disagree | second stint @ a2.4 | never before @ a3.4
- tour / postponed or cancelled | status | disagree | postponed @ a1.1 a3.5 a4.1 a5.4 | cancelled @ a2.5 | conflicts: 0-1
- tour / shows put off | count | agree | 19 @ a1.1 a4.1 a5.4
- tour / opening | date | refine | 2022-10-06 @ a1.6 | October @ a4.2
- tour / new dates | date | refine | the autumn @ a3.5 | September @ a4.1 a5.4
- special / release | date | disagree | May 9 @ a4.3 | 2023-05-16 @ a5.5
- hotel / city | place | agree | Seattle @ a2.1 a5.3
- hotel / who found him | other | agree | a room-service waiter @ a2.1 a5.3
- Half Dozen / seasons | count | agree | 5 @ a1.7 a5.6
- Kostenbaum / statement | quote | refine | I am funny for a living, and I forgot how to live @ a1.5 | I am funny for a living and forgot how to live @ a3.1
- tour / name | name | agree | Soft Landing @ a1.1 a3.6
