== a1 | Chart Desk | 2025-06-13T17:00:00Z | Low Pylons land fifth No 1 album
Sheffield four-piece Low Pylons have gone straight to the top of the UK albums chart with “Substation”, on 71,200 sales in seven days. ^1
It is their fifth leader and the fastest-selling rock album of the year so far. ^2 Vinyl accounted for 38,000 of the total. ^3
“We made it in a shed with a leaking roof, so this will pay for the roof,” said singer Dominic Ashbury-Holt. ^4
The record was taped in 19 days last autumn, four years after “Night Buses”, which opened with 54,000. ^5
The band play Hillsborough Park on July 5, their first home show since 2019. ^6

== a2 | Steel City Star | 2025-06-14T07:00:00Z | Pylons power to top spot
Sheffield's own Low Pylons are celebrating after Substation beat American star Jolene Vickery to number one by fewer than 2,000 copies. ^1
“We made it in a shed with a leaking roof, so this'll pay for the roof,” said frontman Dom Ashbury-Holt, 37, from his local in Walkley. ^2
The quartet formed at Myers Grove school in 2004. ^3 Drummer Saj Rehman left in 2022 with a bad back and was replaced by Nell Orgreave. ^4
They are to headline the Don Valley Bowl on 5 July, when 30,000 are expected. ^5

== a3 | Noisemaker | - | The shed, the roof, the chart
In the end the recording took nineteen days and eleven rolls of gaffer tape. ^1 “Substation”, Low Pylons' sixth album and their fourth number one, is as loud as that suggests. ^2
“We made it in a shed with a leaking roof, so this will pay for a new shed,” jokes Dominic Ashbury Holt. ^3
It's the first with Orgreave at the kit; Rehman retired hurt three years ago. ^4 What held them up for five years, he says, was “babies, mostly”. ^5
More than half of those who bought it chose the LP. ^6
There are songs about a heat pump, a lollipop lady and the last bus to Crookes, and a ballad, “Fuse”, that would have been a single in a kinder decade.

== a4 | The Morning Broadsheet | 2025-06-16T06:00:00Z | How Low Pylons outsold a superstar
Jolene Vickery had a stadium tour behind her; Low Pylons had a shed. Yet “Substation” sold 71,200 in its opening week against her 69,500. ^1
Their bassist, Aggie Thorne, says that the group gave up streaming income for the week to sell records at £12 in 60 independent shops. ^2
It replaces at the summit Pearl Adeyinka's debut, which had held out for three weeks. ^3 It has sold more quickly than any other guitar record of 2025. ^4
All 30,000 places for the homecoming next month went in nine minutes. ^5
“Each shop got 250 copies and one signed brick,” explains Thorne. ^21 “Night Buses”, of May 2021, began with 54,000. ^22

== a5 | Vinyl Trader | - | 60 shops share the win
Sixty shops in which “Substation” was on offer for £10 have helped Low Pylons to the number one. ^1 Some 38,000 LPs went over the counter. ^2
The Sheffield band took four years over the follow-up to “Night Buses”. ^3
“Every shop got 200 copies and a signed brick,” says the bass player, Aggie Thorne. ^21 “Night Buses” came out in March 2021. ^22

== facts
- Substation / sales | count | agree | 71,200 @ a1.1 a4.1
- band / number ones | count | disagree | fifth @ a1.2 | fourth @ a3.2
- record / fastest | other | agree | fastest-selling rock album of the year @ a1.2 a4.4
- vinyl / sales | count | refine | 38,000 @ a1.3 a5.2 | more than half @ a3.6
- singer / on the roof | quote | disagree | so this will pay for the roof @ a1.4 | so this'll pay for the roof @ a2.2 | so this will pay for a new shed @ a3.3 | conflicts: 0-2 1-2
- recording / time | duration | agree | 19 days @ a1.5 a3.1
- gap between albums | duration | disagree | four years @ a1.5 a5.3 | five years @ a3.5
- home show / day | date | refine | July 5 @ a1.6 a2.5 | next month @ a4.5
- home show / place | place | disagree | Hillsborough Park @ a1.6 | Don Valley Bowl @ a2.5
- home show / audience | count | agree | 30,000 @ a2.5 a4.5
- singer / name | name | refine | Dominic Ashbury-Holt @ a1.4 | Dom Ashbury-Holt @ a2.2 | Dominic Ashbury Holt @ a3.3
- margin over Vickery | count | refine | fewer than 2,000 @ a2.1 | 71,200 against 69,500 @ a4.1
- drummer / left | date | refine | 2022 @ a2.4 | three years ago @ a3.4
- drummer / cause | other | agree | hurt @ a2.4 a3.4
- new drummer | name | refine | Nell Orgreave @ a2.4 | Orgreave @ a3.4
- record / price in shops | money | disagree | £12 @ a4.2 | £10 @ a5.1
- shops / number | count | agree | 60 @ a4.2 a5.1
- band / from | place | agree | Sheffield @ a1.1 a2.1 a5.3
- Thorne / on the brick | quote | disagree | Every shop got 200 copies and a signed brick @ a5.21 | Each shop got 250 copies and one signed brick @ a4.21
- Night Buses / release | date | disagree | 2021-03 @ a5.22 | 2021-05 @ a4.22
- Night Buses / first week | count | agree | 54,000 @ a1.5 a4.22
