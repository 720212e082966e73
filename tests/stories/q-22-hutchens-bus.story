== a1 | Tennessee Wire | 2019-10-07T15:00:00Z | Country singer Dale Ray Hutchens unhurt as tour bus burns
CROSSVILLE, Tenn. - A tour bus carrying the country singer Dale Ray Hutchens and his band caught fire on Interstate 40 in Cumberland County early Sunday. ^1 ^2 ^3
All nine people aboard got out, the Tennessee Highway Patrol said. ^4
The driver, Vernon Scoggins, 61, smelled smoke shortly before 4 a.m. and pulled over near mile marker 322. ^5 ^6 ^7
Hutchens, 38, carried out the band's dog, a beagle called Waylon. ^8 ^9
“Guitars you can buy. I counted heads and I got to nine, and then I sat down and bawled,” he said. ^10 ^11
Lost were eleven guitars, among them a 1957 Telecaster that had belonged to his grandfather. ^12 ^13
The group was on its way home to Nashville from a show in Knoxville on Saturday night. ^14 ^15

== a2 | Boots & Bling | - | Waylon the beagle, hero of I-40?
Dale Ray Hutchens says that it was the dog who saved them.
Waylon, 7, began to howl in the bunk area before anybody smelled a thing, the “Gravel Prayer” singer told us. ^1 ^2
“I counted heads, got to nine, and I sat down and bawled,” the 38-year-old said. ^3 ^4
Within a quarter of an hour nothing was left of the bus but the frame. ^5
Dale Ray's first bus, back in 2011, was a church van with 240,000 miles on it. ^30
His wife, Kaylee, who is six months along with their third child, drove out from Franklin to fetch them. ^6 ^7

== a3 | Cumberland Chronicle | 2019-10-08T12:00:00Z | I-40 closed three hours after bus fire
The westbound lanes of I-40 were shut until almost 7 a.m. Sunday after a motor coach burned out at mile 322. ^1 ^2
Firefighters from two stations needed 40 minutes to put out the flames. ^3
State troopers traced them to a rear wheel bearing that had run hot. ^4
The passengers, none of them injured, were taken to a truck stop, where a waitress cooked eggs for all of them. ^5 ^6
One was the singer Dale Ray Hutchens, who had played Knoxville hours before. ^7

== a4 | Music Row Insider | - | Hutchens back on road Thursday in borrowed bus
The fire that took his bus will not cost Dale Ray Hutchens a single show. ^1
The tour goes on in Tulsa on Thursday with a coach lent by Jolene Stamper and guitars from half of Nashville. ^2 ^3
Of the 11 instruments that burned, one cannot be replaced: his granddad's '57 Telecaster. ^4 ^5
An overheated wheel bearing is held responsible. ^6
The tour for “Gravel Prayer,” No. 1 on the country chart for five weeks, runs through Dec. 14. ^7 ^8

== a5 | Tulsa Evening News | 2019-10-11T14:30:00Z | Hutchens sings on borrowed strings
Dale Ray Hutchens opened in Tulsa on Thursday with a silence of eight seconds, one for each person who got off his burning bus with him. ^1 ^2
The beagle lay on a blanket by the drums. ^3
The show in the 9,500-seat arena lasted two hours and 22 songs. ^30 Hutchens, who turns 39 this month, wore a jacket lent by a fan, because his own had stayed on the bus. ^31
He dedicated the encore to the waitress who made breakfast for the stranded band. ^4
Fans have given $42,000 for a new set of guitars, and he will pass the money on to volunteer fire departments. ^5
“I'd like to shake every trooper's hand, but I'd have to stop singing first,” he told the 9,000 in the hall. ^20
His third child is expected in January, three months after the fire. ^21

== facts
- fire / day | date | agree | 2019-10-06 @ a1.3 | Sunday @ a3.1
- fire / road | place | agree | I-40 @ a1.2 a3.1
- fire / mile marker | place | agree | 322 @ a1.7 a3.2
- bus / people aboard | count | agree | 9 @ a1.4 | eight and Hutchens @ a5.2
- fire / injured | other | agree | all got out @ a1.4 | none injured @ a3.5
- Dale Ray Hutchens / age | age | agree | 38 @ a1.8 a2.4 | turns 39 this month @ a5.31
- dog / kind | other | agree | beagle @ a1.9 a5.3
- dog / name | name | agree | Waylon @ a1.9 a2.1
- Dale Ray Hutchens / counted heads | quote | refine | I counted heads and I got to nine, and then I sat down and bawled @ a1.11 | I counted heads, got to nine, and I sat down and bawled @ a2.3
- fire / guitars lost | count | agree | 11 @ a1.12 a4.4
- Telecaster / year and owner | other | agree | 1957, his grandfather's @ a1.13 a4.5
- concert before / city | place | agree | Knoxville @ a1.14 a3.7
- concert before / when | date | refine | Saturday night @ a1.15 | hours before @ a3.7
- fire / cause | other | agree | rear wheel bearing run hot @ a3.4 | overheated wheel bearing @ a4.6
- waitress / cooked | other | agree | eggs for all @ a3.6 | breakfast @ a5.4
- tour / goes on | date | agree | Thursday @ a4.2 a5.1
- tour / goes on in | place | agree | Tulsa @ a4.2 a5.1
- Kaylee / third child due | date | agree | six months along in October @ a2.7 | January @ a5.21
