== a1 | Nordic Music Desk | 2022-11-21T14:00:00Z | Sunniva Brandvold calls off rest of European tour
The Norwegian singer Sunniva Brandvold has postponed the last nine dates of her European tour after being told by doctors to rest her voice for two months. ^1

The decision was announced on Monday, three days after she broke off a concert in Hamburg in the sixth song. ^2 "I opened my mouth and only air came out," she wrote. ^3

Examinations in Oslo on Saturday showed bleeding in a vocal cord. ^4 Tickets stay valid for new dates in spring, the promoter Live Fjord said. ^5

The "Saltwater" tour, which began in Bergen on 4 October, was seen by 180,000 people in 22 cities. ^6 Brandvold, 31, was operated on for nodules in 2018, and sang again after four months. ^7

== a2 | Abendspiegel English | - | Hamburg fans sent home after 25 minutes
Barely twenty-five minutes had been played on Thursday when Sunniva Brandvold put down her guitar in the Barclays hall, shook her head and walked off. ^1

The 12,000 listeners waited for half an hour. ^2 Then her drummer told them that it was over. ^3

It was the 23rd night of the tour. ^4 Money will be given back from Wednesday, said the local promoter; there are no plans for another date. ^5

A month ago she had left out Copenhagen because of a cold. ^6

The hall had to be emptied once before, in 2014, because of a smoke alarm. This time everybody stayed calm; some sang the refrain on the way to the train, in four parts and without the singer.

== a3 | Pop Siren | - | Sunniva silenced!
Gutted! Sunniva Brandvold has cancelled the last eleven shows of her tour because of a burst blood vessel in her throat. ^1

The "Tidevann" star, 31, was in tears in the dressing room in Hamburg after the third song, an insider tells us. ^2 She has been ordered not to speak for eight weeks and talks to her girlfriend, the footballer Maren Ødegaard-Lie, with pen and paper. ^3

Surgery is booked for this week. ^4 Four years ago an operation on nodules put her out of action for four months. ^5

== a4 | The Stage Door | - | Another one bites the dust: why voices fail
In the past year five big tours have ended early. ^1 The latest to fall silent is Sunniva Brandvold, whose vocal cord bled during a performance in Hamburg last week. ^2

"No operation is needed, thank God, just silence and a lot of herbal tea," says her manager, Roar Tveitan. ^3

The tour bus had covered 14,000 kilometres in seven weeks. ^4 The manager puts the loss at €2.6 million, of which insurers will bear two thirds. ^5

It was her bassist who had to break the news to the hall. ^6

A laryngologist in London counts 30 singers a year among his patients, twice as many as in 2010. Longer sets are to blame, he thinks, and dry hotel rooms.

== a5 | Bergen Evening Post | 2023-01-30T09:15:00Z | Brandvold sings again
Sunniva Brandvold will take up her interrupted tour in Gothenburg on 14 April, Live Fjord announced on Monday. ^1 All nine concerts will be made up for, Hamburg too. ^2

The singer, who turned 32 at Christmas, tested her voice at a baptism in Voss on Saturday. ^3 "I opened my mouth and only air came out" – that moment in November she will never forget, she says. ^4

Losses came to some €2.6 million. ^5 Her fourth album comes out on 5 May; the third, "Saltwater", was at the top of the charts for 13 weeks. ^6

== facts
- tour / rest of dates | count | disagree | 9 @ a1.1 a5.2 | 11 @ a3.1
- tour / postponed or cancelled | status | disagree | postponed, new dates @ a1.1 a1.5 a5.1 a5.2 | cancelled @ a3.1 | conflicts: 0-1
- Hamburg / money back or new date | status | disagree | tickets stay valid @ a1.5 a5.2 | money given back, no other date @ a2.5
- Brandvold / rest | duration | agree | two months @ a1.1 a3.3
- Hamburg / day | date | disagree | 2022-11-18 @ a1.2 | Thursday @ a2.1
- Hamburg / when broken off | other | disagree | in the sixth song @ a1.2 | after the third song @ a3.2
- Brandvold / on the moment | quote | agree | I opened my mouth and only air came out @ a1.3 a5.4
- Brandvold / diagnosis | other | refine | bleeding in a vocal cord @ a1.4 a4.2 | burst blood vessel in her throat @ a3.1
- Hamburg / who told the audience | other | disagree | her drummer @ a2.3 | her bassist @ a4.6
- Brandvold / operation now | status | disagree | surgery booked @ a3.4 | no operation needed @ a4.3
- Brandvold / age | age | refine | 31 @ a1.7 a3.2 | 32 at Christmas @ a5.3
- earlier operation / year | date | refine | 2018 @ a1.7 | four years ago @ a3.5
- earlier operation / break | duration | agree | four months @ a1.7 a3.5
- earlier operation / for what | other | agree | nodules @ a1.7 a3.5
- tour / start and length so far | duration | refine | since 4 October @ a1.6 | seven weeks @ a4.4
- tour / concerts so far | count | refine | 22 cities @ a1.6 | 23rd night @ a2.4
- tour / loss | money | agree | €2.6m @ a4.5 a5.5
- tour / album | name | agree | Saltwater @ a1.6 a5.6
- promoter / name | name | agree | Live Fjord @ a1.5 a5.1
