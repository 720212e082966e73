== a1 | Evening Courier | - | Fiorella hurt in horse fall
Fiorella was out riding yesterday, her 47th birthday, when she came off a horse and was badly hurt. ^1
Three ribs were cracked, a collarbone broken and a hand fractured. ^2 The mount was one she was not used to, and she was "pretty knocked about", said her spokesman. ^3
It happened on the 1,200 acres of Oakcombe House, her country home in Wiltshire. ^4 There she had been marking the day with her husband, director Gil Ritson, their son Renzo, five, and Carmel, eight, her daughter from an earlier relationship. ^5 The star, in England since Monday after a flight from Los Angeles, rode with an assistant; her children are not believed to have seen the fall. ^6
Salisbury District Hospital treated her and let her go early yesterday evening. ^7
'Fiorella came off a new horse she was riding late this afternoon,' spokesman Deborah Marone said. ^8 'She suffered three cracked ribs, a broken collarbone and a broken hand.' ^9 In America, spokesman Fran Rosenthal said: 'She was riding a new horse, not her usual horse.' ^10
Her album Confidences on a Dance Stage is due in just over two months, and last night people wondered if the plans would suffer. ^11 Ribs need about six weeks and the collarbone eight to 12, according to Neela Brant, an orthopaedic surgeon at a Stevenage hospital. ^12 'You don't treat broken ribs, they mend by themselves,' she said. ^13
== a2 | New Music Post | - | Fiorella falls from horse
FIORELLA is on the mend after a fall from a horse yesterday (August 16). ^1
It was her 47th birthday. ^2 The singer, at her country estate Oakcombe House where Wilshire meets Dorset, was left with three cracked ribs, a broken collarbone and a broken hand. ^3
A hospital in Salisbury admitted her, but the same evening she was discharged. ^4
According to the Guardian, Fiorella is thought to have come to riding not long ago: before she performed at Live 8 in July she had several lessons and borrowed horses from a stable in Richmond. ^5
== a3 | Southern Age | 2005-08-17 | Fiorella takes a fall
Several of Fiorella's bones were broken today when she fell off a horse on her English estate, her spokeswoman said; it was her 47th birthday. ^1
"She suffered three cracked ribs, a broken collar bone and a broken hand but will be released from hospital later this evening," said Deborah Marone of the accident at Oakcombe House. ^2 She had been celebrating with film director Gil Ritson, her husband, and her two children, Carmel and Renzo, Marone added. ^3
An assistant was riding with her. ^4 Ritson rushed her to Salisbury District Hospital in Wiltshire. ^5 "She was riding a new horse, not her usual horse," said Fran Rosenthal, the publicist in New York. ^6
Fitness would help her to get wholly well, which should take some three months, thought the orthopaedic surgeon Neela Brant. ^7 "You don't treat broken ribs, they mend by themselves," Brant told the Press Association. ^8
Fiorella's next album, Confidences on a Dancestage, comes out in November. ^9 Since she married the maker of the London gangster film Rack, Shelf and Two Loaded Barrels she has taken keenly to country life. Their Oakcombe House, a mansion of the 18th century with six bedrooms, was bought three years ago. ^10
== a4 | Poll & Stage | 2005-08-17 | Fiorella in riding accident
New York-based spokeswoman Fran Rosenthal says a hospital has treated and released the superstar, who had three cracked ribs, a broken collarbone and a broken hand. ^1
Tuesday's accident was at Oakcombe house, the estate she owns outside of London. ^2
Fiorella and an assistant were on horseback when she took a spill from a new horse that she was not accustomed to. ^3 Renzo and Carmel, her children, were at the home but not beside their mother at that moment, according to Rosenthal. ^4
"The whole family was out in the country, marking her birthday," she said. ^5
Director Gil Ritson, the husband, drove with her to a hospital that was not disclosed. ^6
== a5 | Eh! Online | 2005-08-16 | Fiorella's bad B-day break
Middle age is a bad break for most in the music trade. Fiorella got hers in bones, on her 47th birthday. ^1
A fall from a horse on her London-area estate on Tuesday left the pop powerhouse with a broken collarbone, a fractured hand and three cracked ribs, publicist Fran Rosenthal confirmed. ^2 Husband Gil Ritson took her to a hospital, which is unnamed; there she was treated and released. ^3
The singer, her writer-director spouse and her two kids were spending the day in the English countryside in honor of the anniversary, per Rosenthal. ^4 Then, out with an assistant, she was thrown from a horse that was new to her. ^5
Nearly any horse would be. She has been at riding for "four or five months," Rosenthal told the Associated Press. ^6 In July the Mirror of London had gossiped that it was all part of turning herself into an English country wife. ^7
She had better heal fast: the album Confidences on a Dance Stage is due in November. ^8 Asked how the injuries would affect its promotion, the rep said, "She's walking and talking." ^9
== a6 | Daily Independence | - | Fiorella breaks bones in fall at country estate
The horse Fiorella had been riding was a new one. ^1 Renzo, five, and Carmel, eight, her children, were on the estate but not with their mother at the time of the accident, late in the afternoon, said publicist Fran Rosenthal. ^2
"The whole family was out in the country, marking her birthday," Ms Rosenthal said. ^3
Film director Gil Ritson, her husband, brought her to Salisbury District Hospital for treatment, and late last night she was allowed to leave. ^4
Since she met the director of Rack, Shelf and Two Loaded Barrels, Fiorella has made herself over. In this month's Vogue she appears as lady of the manor, feeding the chickens with him. The pictures go with her turn to the country: riding lessons, and the 1,200-acre estate for a residence. ^5
== a7 | Bratislava People Page | - | Gossip from around the world
Several weeks of rest are ahead of the pop singer Fiorella after a riding accident with broken ribs. ^1 Last Tuesday, on her 47th birthday of all days, she fell from her horse at her country seat in the south of England and broke three ribs, the collarbone and a hand. ^2
For several hours she was treated in the hospital of Salisbury, a town 150 kilometers southwest of London, yet late in the evening she was allowed home. ^3
At Oakcombe House she had been celebrating with husband Gil Ritson and the children Carmel (8) and Renzo (5). ^4 In between she went out for a ride. A practised horsewoman she is not; it was only recently that she took a few riding lessons. ^5
== facts
- fall / day | date | disagree | 2005-08-16 @ a2.1 a4.2 a5.2 | 2005-08-17 @ a3.1 | yesterday @ a1.1 | last Tuesday @ a7.2 | conflicts: 0-1 1-3
- singer / age | age | agree | 47 @ a1.1 a2.2 a3.1 a5.1 a7.2
- injuries / ribs | count | agree | 3 @ a1.2 a1.9 a2.3 a3.2 a4.1 a5.2 a7.2
- injuries / other bones | other | agree | broken collarbone and broken hand @ a1.2 a1.9 a2.3 a3.2 a4.1 a5.2 a7.2
- hospital / release | date | disagree | early in the evening @ a1.7 | the same evening @ a2.4 a3.2 | late at night @ a6.4 a7.3 | conflicts: 0-2
- hospital / name | place | refine | Salisbury District Hospital @ a1.7 a3.5 a6.4 | a hospital in Salisbury @ a2.4 a7.3 | not disclosed @ a4.6 a5.3
- hospital / taken there by | other | agree | her husband @ a3.5 a4.6 a5.3 a6.4
- estate / place | place | disagree | Wiltshire @ a1.4 | where Wiltshire meets Dorset @ a2.3 | near London @ a4.2 a5.2 | south of England @ a7.2 | conflicts: 0-2 1-2
- horse / kind | other | agree | a new horse @ a1.8 a3.6 a4.3 a5.5 a6.1
- publicist / on the horse | quote | agree | She was riding a new horse, not her usual horse @ a1.10 a3.6
- publicist / on the family | quote | agree | The whole family was out in the country, marking her birthday @ a4.5 a6.3
- spokeswoman / on the injuries | quote | refine | up to the hand @ a1.9 | goes on with her release later in the evening @ a3.2
- children / at the time | other | refine | not believed to have seen it @ a1.6 | at the estate but not with their mother @ a4.4 a6.2
- children / ages | age | agree | 5 and 8 @ a1.5 a6.2 a7.4
- singer / riding experience | duration | refine | recently, several lessons @ a2.5 | four or five months @ a5.6 | recently, a few lessons @ a7.5
- recovery / time | duration | refine | ribs six weeks, collarbone eight to 12 weeks @ a1.12 | some three months @ a3.7 | several weeks @ a7.1
- album / title | name | refine | Confidences on a Dance Stage @ a1.11 a5.8 | Confidences on a Dancestage @ a3.9
- album / release | date | refine | in just over two months @ a1.11 | 2005-11 @ a3.9 a5.8
- county / name | name | disagree | Wiltshire @ a1.4 a3.5 | Wilshire @ a2.3 | conflicts: 0-1
