== a1 | Southern Cine News | 2020-02-12T12:00:00Z | Actor Elangovan hospitalised after fall on Madurai set
Chennai: Tamil actor R. Elangovan was admitted to hospital on Tuesday night after he fell from a height of about 12 feet while filming a stunt near Madurai. ^1 ^2 ^3
The 58-year-old has fractured his left ankle and a bone of the wrist, a bulletin from the Meenakshi Trust Hospital said. ^4 ^5 ^6
He did not use a body double. ^7
“He's stable and he is cracking jokes,” producer Balaji Senthamarai said. ^8
“Veeran 2” was to be completed by March 15; the shooting has been put off for six weeks. ^9 ^10
The actor underwent bypass surgery in 2016 and had dengue in 2019. ^11 ^12

== a2 | Kollywood Kural | - | Thalaivar falls, fans pray
Temples across the state have seen special pujas since superstar Elangovan was injured on the sets of “Veeran 2”. ^1
The mishap took place on Monday evening when a rope snapped. ^2 ^3
“He is stable, and he keeps making jokes,” said Balaji Senthamarai, whose banner has put Rs 140 crore into the film. ^4 ^5
Elsewhere 108 coconuts were broken for him, and a fan in Salem had his head shaved. ^30
The actor, 58, was shifted by air to Chennai on Wednesday. ^6 ^7
Around 2,000 fans gathered at the hospital gate until he waved from the third-floor window. ^8 ^9

== a3 | Chennai Morning Star | 2020-02-15T03:00:00Z | Elangovan operated on; home in a week, say doctors
R. Elangovan underwent a two-hour operation on his ankle on Friday. ^1 ^2
Dr. Lalitha Parthiban of the Annai Hospital in Adyar said three screws had been put in. ^3 ^4
“He'll dance again, but not before June,” she told reporters. ^5
A plaster has been put on the left wrist, which did not need surgery. ^30 The actor has had heart surgery before, in 2016. ^31
The actor fell about 20 feet when a safety rope gave way. ^6 ^7
It is the second accident of the production: in December a light man was burnt. ^8 ^9
Film workers' union president Murugesan Arasu has asked for an inquiry. ^10

== a4 | Tinsel South | - | 'No dance before June' for Elangovan
“He will dance again, though not before the month of June,” the surgeon of R. Ilangovan has announced. ^1
The star, 61, has three screws in the ankle and a plaster on the wrist. ^2 ^3 ^4
He had gone through a bypass operation in 2014 and shot a song five weeks later. ^30
He was brought from Madurai to Chennai in an air ambulance the day after the accident. ^5
The makers of “Veeran 2” have put the release back from August 14 to Deepavali. ^6
The first part, in 2017, was the year's biggest grosser in Tamil. ^7
She operated on him for two hours on Thursday. ^20 He was awake by dinner and asked for rasam.

== a5 | Southern Cine News | 2020-02-23T10:30:00Z | Elangovan discharged
Actor R. Elangovan went home on Saturday after eleven days in two hospitals. ^1 ^2
He left the Annai Hospital in a wheelchair and thanked “the God whom people call fans”. ^3 ^4
The work on “Veeran 2”, a sequel to the blockbuster of 2017, resumes at the end of March without him; his own scenes follow in June. ^5 ^6 ^7
The 58-year-old is to have the screws removed in a year. ^30 His next film after this one, a village comedy, will begin in September.
The sequel will now be released on Deepavali. ^8
Police at Thirumangalam have registered a case of negligence against the stunt coordinator. ^9

== facts
- fall / day | date | disagree | 2020-02-11 @ a1.1 | Monday evening @ a2.2
- fall / height | quantity | disagree | about 12 feet @ a1.2 | about 20 feet @ a3.6
- fall / cause | other | agree | a rope snapped @ a2.3 | a safety rope gave way @ a3.7
- fall / where | place | agree | near Madurai @ a1.3 | Madurai @ a4.5
- R. Elangovan / age | age | disagree | 58 @ a1.4 a2.6 a5.30 | 61 @ a4.2
- R. Elangovan / ankle | other | agree | fractured left ankle @ a1.5 | ankle operation @ a3.1 | screws in the ankle @ a4.3
- R. Elangovan / wrist | other | agree | fractured wrist bone @ a1.6 | plaster on the wrist @ a3.30 a4.4
- Balaji Senthamarai / jokes | quote | refine | He's stable and he is cracking jokes @ a1.8 | He is stable, and he keeps making jokes @ a2.4
- transfer to Chennai / how and when | other | agree | by air on Wednesday @ a2.7 | air ambulance the day after the accident @ a4.5
- operation / screws | count | agree | 3 @ a3.4 a4.3
- surgeon / dance | quote | refine | He'll dance again, but not before June @ a3.5 | He will dance again, though not before the month of June @ a4.1
- hospital in Chennai / name | place | agree | Annai Hospital @ a3.3 a5.3
- Veeran 2 / resumption | date | agree | shooting put off for six weeks (end of March) @ a1.10 | end of March @ a5.5
- Veeran 2 / release | date | agree | Deepavali @ a4.6 a5.8
- first part / year | date | agree | 2017 @ a4.7 a5.5
- R. Elangovan / name spelled | name | disagree | Elangovan @ a1.1 a2.1 a3.1 a5.1 | Ilangovan @ a4.1
- operation / day | date | disagree | 2020-02-14 @ a3.1 | Thursday @ a4.20
- operation / length | duration | agree | two hours @ a3.2 a4.20
- R. Elangovan / heart operation | date | disagree | 2016 @ a1.11 a3.31 | 2014 @ a4.30
