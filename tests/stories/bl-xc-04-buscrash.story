== a1 | Tri-County Sentinel (Tennessee) | 2021-08-21T04:10:00Z | Tour bus carrying country singer overturns on I-40
COOKEVILLE - A tour bus carrying country singer Dallas Rae Hutchens left Interstate 40 and overturned late Friday, the Tennessee Highway Patrol said. ^1 Trooper Sgt. Neil Abernathy said the call came in at 9:52 p.m. ^2
Nine people were aboard and six were taken to hospital. ^3 Hutchens, 36, was conscious and talking when she was helped out through the windshield, Abernathy said. ^4
The eastbound lanes were shut for three hours. A truck had jackknifed on the same stretch in June.
== a2 | Nashville Beacon | 2021-08-22T15:00:00Z | Hutchens has broken collarbone, cancels Knoxville; driver 'swerved for deer'
Dallas Rae Hutchens will need surgery on a broken collarbone after Friday night's bus crash east of Cookeville, her publicist, Marla Quint, said Sunday. ^1 Seven of the nine people on board were taken to hospital, and all but two have gone home. ^2
Her bass player, Curtis Lyle, 52, remains in serious condition with a punctured lung. ^3 Quint said the driver swerved to miss a deer. ^4
The singer's "Dirt Road Sermon" tour, which opened on July 8 in Tulsa, had 14 dates left. ^5 Saturday's show in Knoxville was called off. ^6 "Nobody sat on that bus alone tonight," Hutchens wrote on Instagram. ^7 "The Lord rode shotgun." ^8
== a3 | TellTale | 2021-08-23T19:00:00Z | Dallas Rae bus horror: 'The driver was asleep'
The bus that nearly killed Dallas Rae Hutchens went off the road because the man at the wheel had nodded off, an insider tells TellTale. ^1
"There was no deer," says the source, who works on the tour. The country queen, 37, was thrown from her bunk and broke her collarbone and two ribs. ^2
Her husband, the rodeo rider Cody Vance, drove 200 miles through the night to be at her bedside. ^3 The couple wed in 2017. She is now refusing to set foot on a bus, and a private jet has been booked at $9,500 an hour.
== a4 | Americana Trade Report | 2021-09-02T12:00:00Z | Hutchens scraps rest of tour; refunds from Tuesday
Promoter Silver Spur Presents has cancelled the 14 remaining dates of Dallas Rae Hutchens's "Dirt Road Sermon" run following the August 20 bus accident in Tennessee. ^1 The shows would have grossed about $6.1 million. Refunds start on September 7.
Hutchens underwent an operation on her shoulder on August 24 and is expected to sing again in November. ^2 Bassist Curtis Lyle left hospital on Monday. ^3 The tour began in Tulsa in early July and had sold 88 percent of its seats. ^4
== a5 | Backroads & Ballads (blog) | - | A prayer for the Dallas Rae family
Y'all, I have been crying since Friday night. For those asking, the bus rolled around ten o'clock, not far past Cookeville. ^1 Six folks hurt, which considering the pictures is a miracle. ^2
Dallas posted from her bed: "Nobody sat on that bus alone tonight. The Lord was driving." ^3 Cody is with her, and so is her mama. ^4 Pray for Curtis Lyle most of all, his lung is hurt bad. ^5
I first saw her at the county fair in 2009 in front of maybe 60 people.
== facts
- crash / date | date | refine | 2021-08-20 @ a1.1 a2.1 a4.1 | Friday night @ a5.1
- crash / time | date | refine | 9:52 p.m. @ a1.2 | around ten o'clock @ a5.1
- crash / place | place | refine | I-40, Cookeville @ a1.1 | east of Cookeville @ a2.1 | Tennessee @ a4.1 | not far past Cookeville @ a5.1
- crash / people on board | count | agree | nine @ a1.3 a2.2
- crash / injured | count | disagree | six @ a1.3 a5.2 | seven @ a2.2 | conflicts: 0-1
- crash / cause | other | disagree | driver swerved to miss a deer @ a2.4 | driver had nodded off @ a3.1 | conflicts: 0-1
- Hutchens / age | age | disagree | 36 @ a1.4 | 37 @ a3.2 | conflicts: 0-1
- Hutchens / injuries | other | refine | broken collarbone @ a2.1 | collarbone and two ribs @ a3.2
- Hutchens / operation | other | refine | will need surgery on a broken collarbone @ a2.1 | operation on her shoulder @ a4.2
- Lyle / injury | other | refine | punctured lung @ a2.3 | his lung is hurt bad @ a5.5
- Lyle / condition | status | refine | remains in serious condition @ a2.3 | left hospital on Monday @ a4.3
- tour / remaining dates | count | agree | 14 @ a2.5 a4.1
- tour / title | name | agree | Dirt Road Sermon @ a2.5 a4.1
- tour / opening | date | refine | 2021-07-08 @ a2.5 | early July @ a4.4
- tour / opening city | place | agree | Tulsa @ a2.5 a4.4
- Hutchens / Instagram post | quote | disagree | "The Lord rode shotgun." @ a2.8 | "The Lord was driving." @ a5.3 | conflicts: 0-1
- Hutchens / husband at her bedside | name | refine | Cody Vance @ a3.3 | Cody @ a5.4
- Hutchens / Instagram post, first sentence | quote | agree | "Nobody sat on that bus alone tonight" @ a2.7 a5.3
