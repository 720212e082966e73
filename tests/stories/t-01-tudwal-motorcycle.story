== a1 | Press Wire | 2023-07-17T09:12:00Z | Actor Emrys Tudwal hurt in motorcycle crash in mid-Wales
The actor Emrys Tudwal is recovering after breaking his left collarbone in a motorcycle accident near Machynlleth, his agent said on Monday. ^1

Tudwal, 47, best known as the detective in the BBC drama "Low Water", came off a 1968 Triumph on the A487 on Saturday afternoon when a sheep ran into the road. ^2 No other vehicle was involved, Dyfed-Powys Police said. ^3

A farmer who was mending a wall close by rang for an ambulance. ^4 The actor was flown to hospital in Aberystwyth, where he was operated on the next morning. ^5

"Emrys is sore, embarrassed and very grateful to everybody who stopped," said his agent, Lowri Prydderch. ^6 She said that he had been wearing a helmet. ^7

Filming of the fourth series of "Low Water" was to start on 7 August and has been put back by six weeks. ^8

== a2 | The Daily Lamp | - | Low Water star in horror bike smash
TV hard man Emrys Tudwal was airlifted to hospital after his vintage Triumph hit the tarmac to avoid a stray sheep. ^1

The 47-year-old was riding alone to his sister's birthday lunch when the animal bolted on the A487 outside Machynlleth on Saturday. ^2

Surgeons put a plate into his left collarbone on Sunday. ^3 It was his partner, the potter Nia Gethin, who dialled 999 after he rang her from the verge. ^4

A pal said the crash helmet had saved his life. ^5 "He is sore, embarrassed and very grateful," his agent told us. ^6

It is his second spill in as many years: in 2021 he broke an ankle when a horse threw him on the set of the Netflix western "Salt Road". ^7 The green bike, a present to himself after the first series, is a write-off. ^8

== a3 | Cambrian Weekly | 2023-07-19T10:00:00Z | Actor thanks Machynlleth farmer
A Machynlleth hill farmer has been thanked by the actor Emrys Tudwal for raising the alarm. ^1

Gwilym Hafod, 62, heard the bang while he was working on a dry-stone wall above the A487. ^2 "I knew the bike before I knew the man, a green Triumph, he comes past most Saturdays," he said. ^3

Mr Tudwal had swerved round one of Mr Hafod's own ewes. ^4 He was kept in Bronglais hospital in Aberystwyth for three nights and went home on Tuesday. ^5

In 2020 the actor spent four months on crutches with an ankle broken in a fall from a horse. ^6

Mr Hafod, who has farmed here since 1989, lost two lambs on the same bend in April. The county council promised a warning sign after a van left the road there four years ago, but none has been put up.

== a4 | Screen Ledger | 2023-07-20T15:00:00Z | 'Low Water' delays shoot after lead's accident
Production on season four of "Low Water" has been pushed from August 7 to late September following Emrys Tudwal's weekend motorcycle accident. ^1

The Welsh actor fractured his right collarbone and was discharged from a hospital in Aberystwyth on Sunday, the day after the crash, a person familiar with the matter said. ^2 Surgery is not needed. ^3

The delay affects a crew of some 140. ^4 The first three seasons ran to 18 episodes. ^5 Tudwal previously missed eleven weeks of "Salt Road", a western for Netflix, with a broken ankle. ^6

== a5 | Bwletin | 2023-08-02T08:00:00Z | Tudwal back on his feet
Two and a half weeks after he was thrown from his motorcycle, Emrys Tudwal opened the village show at Corris with an arm in a sling. ^1

He told the crowd that a plate and seven screws now hold his collarbone together. ^2 He spent three nights at Bronglais. ^3 The motorcycle itself was beyond saving, and its tank now hangs in a garage in Dolgellau. ^4

The cameras roll again on "Low Water" in the third week of September, six weeks late. ^5 About 140 people work on the series. ^6

== facts
- Tudwal / crash day | date | agree | 2023-07-15 @ a1.2 a2.2 a4.2
- Tudwal / age | age | agree | 47 @ a1.2 a2.2
- Tudwal / which collarbone | other | disagree | left @ a1.1 a2.3 | right @ a4.2
- Tudwal / vehicle | other | refine | 1968 Triumph @ a1.2 | vintage Triumph @ a2.1 | Triumph @ a3.3 | motorcycle @ a4.1 a5.1
- crash / cause | other | refine | a sheep ran into the road @ a1.2 a2.1 a2.2 | swerved round a ewe of Mr Hafod's @ a3.4
- crash / place | place | agree | A487 near Machynlleth @ a1.1 a1.2 a2.2 a3.2
- crash / who rang for help | other | disagree | a farmer mending a wall @ a1.4 a3.1 a3.2 | his partner Nia Gethin @ a2.4 | conflicts: 0-1
- Tudwal / taken by air | other | agree | flown @ a1.5 a2.1
- hospital / place | place | refine | Aberystwyth @ a1.5 a4.2 | Bronglais, Aberystwyth @ a3.5 | Bronglais @ a5.3
- Tudwal / operation | status | disagree | operated on @ a1.5 a2.3 a5.2 | surgery not needed @ a4.3
- Tudwal / operation day | date | agree | 2023-07-16 @ a1.5 a2.3
- Tudwal / discharged | date | disagree | 2023-07-18 @ a3.5 | 2023-07-16 @ a4.2
- Tudwal / nights in hospital | duration | disagree | three nights @ a3.5 a5.3 | one night @ a4.2
- motorcycle / colour | other | agree | green @ a2.8 a3.3
- motorcycle / state | status | agree | write-off @ a2.8 a5.4
- Tudwal / helmet | other | agree | wore one @ a1.7 a2.5
- agent / statement | quote | refine | sore, embarrassed and very grateful to everybody who stopped @ a1.6 | sore, embarrassed and very grateful @ a2.6
- Low Water / planned start of filming | date | agree | 2023-08-07 @ a1.8 a4.1
- Low Water / delay | duration | refine | six weeks @ a1.8 a5.5 | to late September @ a4.1
- Low Water / crew | count | agree | 140 @ a4.4 a5.6
- earlier accident / injury | other | agree | ankle broken, thrown from a horse @ a2.7 a3.6 a4.6
- earlier accident / year | date | disagree | 2021 @ a2.7 | 2020 @ a3.6
- earlier accident / length | duration | refine | four months on crutches @ a3.6 | eleven weeks of shooting missed @ a4.6
- earlier accident / production | other | agree | Salt Road @ a2.7 a4.6
