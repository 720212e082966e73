== a1 | Gavel & Lot | 2025-05-30T15:00:00Z | Tremblett's cedar guitar makes £412,000
A 1961 acoustic guitar on which the late Cornish folk singer Jory Tremblett wrote "Salt Road" was sold in London on Thursday for £412,000 including fees. ^1
The estimate had been £90,000 to £120,000. ^2 Bidding lasted 14 minutes and came down to two people on the telephone. ^3
The instrument, with a crack beneath the bridge, was lot 37 of 160 in a sale that brought £2.2 million in all. ^4
Tremblett played it from 1964 until it was stolen in Penzance in August 1972. ^5 It turned up in 2021 in an attic in Ghent. ^6
He died in 2009, aged 66. ^7

== a2 | The Lizard Gazette | - | "Salt Road" guitar fetches a fortune
The family of Jory Tremblett cheered in the village hall at Mullion when the hammer fell. ^1
A museum in Bristol had dropped out at £200,000. ^2 The price, £412,000, is more than four times what the auctioneers had hoped for. ^3
"Dad paid eleven quid for it and thought he'd been robbed," said his daughter Morwenna, 55. ^4
He bought it in Plymouth in 1964. ^5 Thieves took it eight years later from a van, and for 49 years nobody knew where it was. ^6
Half of the money goes to the lifeboat station. ^7

== a3 | Strings Monthly | - | The long journey of a small guitar
Made in 1959 by the Bristol luthier Albert Fenn, the guitar has a cedar top and a neck of walnut. ^1
It vanished in Penzance in the summer of 1974. ^2 A Belgian electrician, Wouter De Smedt, found it in 2021 under the roof of a house that he had bought. ^3
Tests took seven months; a scratched "J.T." behind the tuners settled the matter. ^4
It went for £340,000 plus fees last week, to a collector from Japan. ^5 A quarter of the sum will be given to the lifeboats. ^6
"Dad paid eleven quid for it and thought he'd been robbed," Morwenna Tremblett told us. ^7

== a4 | Broadsheet Arts | 2025-06-02T09:00:00Z | Record for British folk guitar
Nobody has ever paid more for a guitar of British make: Jory Tremblett's brought £412,000 on 28 May. ^1
The previous record, £305,000, was set in 2019. ^2 The buyer is an American collector, who wishes to remain unnamed and will lend it to a museum for five years. ^3
Tremblett, who died 16 years ago, made nine albums. ^4 "Salt Road" was recorded in a single afternoon in 1966 and never entered the charts. ^5

== facts
- sale / day | date | disagree | 2025-05-29, Thursday @ a1.1 | last week @ a3.5 | 2025-05-28 @ a4.1 | conflicts: 0-2
- guitar / price | money | refine | £412,000 including fees @ a1.1 | £412,000 @ a2.3 a4.1 | £340,000 plus fees @ a3.5
- guitar / estimate | money | refine | £90,000 to £120,000 @ a1.2 | less than a quarter of the price @ a2.3
- guitar / year made | date | disagree | 1961 @ a1.1 | 1959 @ a3.1
- guitar / when he got it | date | agree | 1964 @ a1.5 a2.5
- theft / year | date | disagree | 1972-08 @ a1.5 | eight years after 1964 @ a2.6 | summer of 1974 @ a3.2 | conflicts: 0-2 1-2
- theft / place | place | agree | Penzance @ a1.5 a3.2
- guitar / found, year | date | agree | 2021, after 49 years @ a1.6 a2.6 a3.3
- guitar / found, place | place | refine | an attic in Ghent @ a1.6 | under the roof of a Belgian's house @ a3.3
- Jory Tremblett / death | date | agree | 2009, 16 years ago @ a1.7 a4.4
- Morwenna Tremblett / eleven quid | quote | agree | "Dad paid eleven quid for it and thought he'd been robbed" @ a2.4 a3.7
- lifeboats / share | quantity | disagree | half @ a2.7 | a quarter @ a3.6
- buyer / from | other | disagree | Japan @ a3.5 | America @ a4.3
- daughter / name | name | refine | Morwenna @ a2.4 | Morwenna Tremblett @ a3.7
