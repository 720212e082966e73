== a1 | Altmühl-Bote | 2022-07-23T09:10:00Z | Cloudburst ends in pile-up near Denkendorf: former Olympic champion badly hurt
A sudden cloudburst was probably to blame for a serious accident on the A9 near Denkendorf on Friday, in which six people were injured, two of them severely. ^1
According to the traffic police, a 41-year-old man from Ruhpolding lost control of his sports car at 5.20 p.m. on the carriageway towards Munich, struck the central barrier and was hit by two other cars. ^2
Our newspaper has learned that the driver is Jost Wenderoth, winner of two Olympic gold medals in the biathlon. ^3 The rescue helicopter flew him to the Ingolstadt hospital. ^4 The 33-year-old woman beside him suffered a broken collarbone. ^5
The carriageway remained closed for four and a half hours, and the tailback reached Greding. ^6 Police put the damage at some 280,000 euros. ^7
It was the third bad accident in July on this stretch. In the first, a lorry had lost eleven tonnes of gravel.
== a2 | Schlagzeile (translated) | 2022-07-23T18:00:00Z | 230 km/h! Our golden Jost fights for his life
The nation trembles for Jost Wenderoth. On Friday evening the golden boy of Turin and Vancouver raced into the rain in his Porsche 911 Turbo with 230 on the clock, a witness says. ^1 Seconds later: a bang, then silence.
Five other people were hurt in the inferno of metal. ^2 His great love Marisa Kolb (33, "Herz aus Glas") climbed from the passenger seat with nothing but bruises. ^3 "She kept calling his name," says truck driver Olaf M. (58).
The 41-year-old has been put into an artificial coma. ^4 His pelvis is shattered. ^5 The damage: more than a quarter of a million euros! ^6
Only in May the two had bought a farmhouse on the Chiemsee. Price: 2.3 million.
== a3 | Nordsüd Press Agency | 2022-07-25T07:45:00Z | Wenderoth still in intensive care after motorway crash
The former biathlete and television pundit Jost Wenderoth was still in intensive care in Ingolstadt on Monday, his management said. ^1 His condition was "serious but stable". ^2
Seven people were injured in the accident three days earlier, among them a four-year-old boy who was able to leave hospital on Sunday. ^3 The motorway north of Ingolstadt was impassable towards Munich for around three hours. ^4
Wenderoth, who was born in Traunstein in March 1981, won Olympic gold in 2006 and 2010 and retired in 2014 after a back operation. ^5
== a4 | Loipe & Schuss, the biathlon site | - | Jost is awake
Good news at last. Jost is awake! The doctors brought him round after four days in the artificial coma, and the first thing he asked about, his brother Veit tells us, was the dog. ^1
No, we will not join in the wild guessing about his speed. Veit says it was about 170 before the water came. ^2 The condition is still described as serious but stable, and the pelvis has been screwed together. ^3 Marisa, who has her own collarbone in a bandage, sits beside him every day. ^4
The club in Ruhpolding is collecting postcards. More than 900 had arrived when we went to press.
== a5 | Bunte Zeit (translated) | 2022-10-14T05:00:00Z | "I had more luck than brains"
He counts the steps from the garden gate to the bench: 61. In August it was none.
"I had more luck than brains," says Jost Wenderoth, "and the brains part I have to think about." ^1 He has no memory of that Friday in July, nor of the six days in the coma that followed. ^2 He lost fourteen kilos. From the middle of August he was in rehabilitation in Bad Aibling, where a retired butcher beat him at chess every evening.
Marisa Kolb brings coffee. Her collarbone healed long ago, the songs took longer; her fourth album, postponed from September, is now to come out in February. ^3
On 3 December he is to comment on the World Cup again, from the studio.
== a6 | Donau-Ilm Court Notes | - | Fine for ex-biathlete accepted
Jost Wenderoth has accepted a penalty order from the local court in Ingolstadt for negligent bodily harm: 90 daily rates of 300 euros each.
An expert had calculated that the Porsche was doing 168 km/h when it began to float on the water near Denkendorf. ^1 That was not forbidden there but, with rain of this sort, reckless, the prosecution found. Six people besides the driver had been injured in the accident of 22 July 2022. ^2
"He said himself that he'd had more luck than brains," a spokeswoman remarked. ^3
== facts
- crash / date | date | refine | 2022-07-22 @ a1.1 a2.1 a3.3 a6.2 | a Friday in July 2022 @ a5.2
- crash / time of day | date | refine | 2022-07-22T17:20 @ a1.2 | evening of 2022-07-22 @ a2.1
- crash / cause | other | refine | a cloudburst @ a1.1 | raced into the rain @ a2.1 | the water @ a4.2 | began to float on the water at 168 km/h @ a6.1
- Wenderoth / pelvis | other | refine | shattered @ a2.5 | screwed together @ a4.3
- crash / place | place | refine | A9 near Denkendorf @ a1.1 | motorway north of Ingolstadt @ a3.4 | near Denkendorf @ a6.1
- crash / number of injured | count | disagree | six including the driver @ a1.1 | five besides the driver @ a2.2 | seven including the driver @ a3.3 | six besides the driver @ a6.2 | conflicts: 0-2, 0-3, 1-2, 1-3
- Wenderoth's car / speed | quantity | disagree | 230 km/h @ a2.1 | about 170 km/h @ a4.2 | 168 km/h @ a6.1 | conflicts: 0-1, 0-2
- Wenderoth's car / make | name | refine | sports car @ a1.2 | Porsche 911 Turbo @ a2.1 | Porsche @ a6.1
- Wenderoth / age | age | refine | 41 @ a1.2 a2.4 | born March 1981 @ a3.5
- Wenderoth / Olympic victories | count | refine | two gold medals @ a1.3 | gold in 2006 and 2010 @ a3.5 | gold in Turin and Vancouver @ a2.1
- Marisa Kolb / injury | other | disagree | broken collarbone @ a1.5 a4.4 a5.3 | nothing but bruises @ a2.3 | conflicts: 0-1
- Marisa Kolb / age | age | agree | 33 @ a1.5 a2.3
- Wenderoth / hospital | place | refine | Ingolstadt hospital @ a1.4 | intensive care in Ingolstadt @ a3.1
- Wenderoth / length of the coma | duration | disagree | four days @ a4.1 | six days @ a5.2 | in a coma @ a2.4 | conflicts: 0-1
- Wenderoth / condition | quote | agree | serious but stable @ a3.2 a4.3
- motorway / length of closure | duration | disagree | four and a half hours @ a1.6 | around three hours @ a3.4 | conflicts: 0-1
- crash / damage | money | refine | 280,000 euros @ a1.7 | more than a quarter of a million euros @ a2.6
- Wenderoth / words on his luck | quote | agree | more luck than brains @ a5.1 a6.3
