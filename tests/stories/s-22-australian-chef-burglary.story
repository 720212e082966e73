== a1 | Southern Cross Wire | 2023-07-04T03:00:00Z | TV chef's home raided while she was on air
SYDNEY – Police are hunting three men who broke into the Mosman home of the television chef Marigold Tasker-Huynh while she was presenting the live final of "Plate Up" on Sunday night. ^1
Jewellery, two watches and a 2021 Porsche, together worth about $640,000, were taken between 8pm and 8.40pm, Detective Inspector Col Hennessy said. ^2
The babysitter, a student of 22, locked herself in a bathroom with Tasker-Huynh's son, Bao, 5, and called triple zero. ^3
"They can have the watches. ^4 They left me what I need," the chef said. ^5
The car was found in Lane Cove on Monday afternoon. ^6
The final drew 1.72 million viewers. ^7 Tasker-Huynh, 42, has judged the show since its third season in 2016. ^8

== a2 | Daily Bondi | - | MARIGOLD'S MILLION-DOLLAR NIGHTMARE
Five masked thugs turned the $9 million dream home of Marigold Tasker-Hyunh upside down while the whole country watched her crown a winner. ^1
Gone: a million dollars' worth of bling, including the emerald ring that hubby Pete gave her for their tenth anniversary. ^2
A neighbour, retired pilot Ken Dowling, 71, raised the alarm after hearing glass break. ^3
"They left me what I need," the mum of one sobbed. ^4
The gang took off in her four-wheel drive, which turned up torched on the North Shore a day later. ^5
It is the third break-in in the street since Easter. ^6
"I cook. ^22 I don't hoard gold," she said. ^20 The footy star she beat to the judge's chair in 2015 was not available for comment. ^21

== a3 | Harbour Broadcasting Online | 2023-07-05T08:00:00Z | Two charged over break-in at celebrity chef's house
Two men aged 19 and 24 have been charged with aggravated break and enter over a burglary in Mosman, a third suspect remains at large. ^1
The men were arrested on Tuesday evening at a service station in Goulburn. ^2 Officers recovered both watches, but an emerald ring is still missing. ^3
The emergency call came at 8.21pm from inside the house, police said, made by the young woman who was minding a five-year-old boy. ^4
The owner was in a studio in Ultimo, where she was fronting the final of a cooking contest. ^5
The street had one earlier burglary this year, in April, Inspector Hennessy said. ^6
The accused will be in court on July 27. ^7

== a4 | Food & Fork Asia | 2023-07-07T05:00:00Z | Marigold Tasker-Huynh: recipes after the robbery
Sydney's best known judge was back at the stove on Wednesday, three days after burglars emptied her jewel box. ^1
"Let them have the watches. ^2 What I need they've left me," the 42-year-old says of Bao and the student who looked after him. ^3
The seventh cookbook of the daughter of a Saigon baker comes out on August 1 at A$49.99. ^4 She has been a fixture of "Plate Up" for eight seasons. ^5
The ring, she says, was from her grandmother, not from her husband. ^6 The loss, according to the insurer, is some 640,000 Australian dollars (US$427,000). ^7

== a5 | Saigon Weekend | - | Overseas Vietnamese chef robbed
(translated) Three burglars stole on the night of July 2 in the villa of the chef Marigold Huynh in Sydney, when she led the last round of "Plate Up". ^1
Among the lost things is the ring with emerald. ^2 The police has accused two youths and searches a further one. ^3
"I cook, I do not keep gold," the chef told the channel VN9. ^20 She was born in 1981 in Cabramatta of a baker from Saigon. ^21

== facts
- burglars / number | count | disagree | 3 @ a1.1 a5.1 | 5 @ a2.1 | two charged, a third at large @ a3.1 | conflicts: 0-1 1-2
- burglary / day | date | refine | Sunday night @ a1.1 | night of July 2 @ a5.1
- burglary / hour | date | refine | between 8pm and 8.40pm @ a1.2 | 8.21pm call @ a3.4
- home / place | place | refine | Mosman @ a1.1 a3.1 | Sydney @ a5.1
- loot / worth | money | disagree | $640,000 @ a1.2 | a million dollars @ a2.2 | some 640,000 Australian dollars (US$427,000) @ a4.7 | conflicts: 0-1 1-2
- alarm / by | other | disagree | babysitter @ a1.3 a3.4 | neighbour @ a2.3
- son / age | age | agree | 5 @ a1.3 a3.4
- chef / watches | quote | refine | They can have the watches. They left me what I need @ a1.4 a1.5 | They left me what I need @ a2.4 | Let them have the watches. What I need they've left me @ a4.2 a4.3
- car / which | other | refine | 2021 Porsche @ a1.2 | four-wheel drive @ a2.5
- car / found | date | refine | Monday afternoon @ a1.6 | a day later @ a2.5
- car / place | place | refine | Lane Cove @ a1.6 | North Shore @ a2.5
- chef / age | age | agree | 42 @ a1.8 a4.3
- chef / name | name | disagree | Marigold Tasker-Huynh @ a1.1 | Marigold Tasker-Hyunh @ a2.1 | Marigold Huynh @ a5.1 | conflicts: 0-1
- street / earlier break-ins | count | disagree | this is the third @ a2.6 | one earlier @ a3.6
- ring / from | other | disagree | husband @ a2.2 | grandmother @ a4.6
- suspects / charged | status | agree | two charged, one sought @ a3.1 a5.3
- ring / missing | other | agree | emerald ring @ a3.3 a5.2
- Plate Up / since | duration | refine | since 2016 @ a1.8 | eight seasons @ a4.5
- chef / gold | quote | refine | I cook, I do not keep gold @ a5.20 | I cook. I don't hoard gold @ a2.22 a2.20
- chef / father or mother | other | refine | daughter of a Saigon baker @ a4.4 | of a baker from Saigon @ a5.21
- judge / since | date | disagree | 2016 @ a1.8 | 2015 @ a2.21
- chef / birth | age | refine | 42 @ a1.8 a4.3 | born in 1981 @ a5.21
