== a1 | Lone Star Wire | 2019-06-09T04:20:00Z | 23 hurt in crush at surprise Nico Saint show in Dallas
Twenty-three people were injured on Saturday evening when a crowd surged toward a flatbed truck from which pop star Nico Saint was singing in a Dallas parking lot, fire officials said. ^1
Two of the injured were in serious condition. ^2 No one was killed. ^3
Saint, 22, had told fans of the free show on social media about 90 minutes beforehand, and as many as 6,000 came. ^4 He had performed one song when the plug was pulled. ^5
"They weren't running from anything, they were running to him," Assistant Fire Chief Loretta Banks said at the scene. ^6
The lot belongs to a closed Bixby's department store on Harry Hines Boulevard. ^7
== a2 | Dallas Courier-Times | 2019-06-10T11:00:00Z | City: pop-up concert had permit for 500, drew thousands
The Nico Saint event that sent 31 people to hospitals on Saturday had been licensed by the city as a product sampling for no more than 500, records show. ^1
The figure, raised from an earlier count, includes people who drove themselves to emergency rooms, fire department spokesman Al Reyna said; eleven were children. Police estimate that 5,000 to 6,000 stood in the old Bixby's lot. ^3
Saint posted the address at 3:58 p.m., three hours before he was to go on, by which time traffic cameras show Harry Hines already at a standstill. ^4
"Those kids were running from a fence coming down," Assistant Chief Loretta Banks told reporters at the scene. ^5
Councilwoman Pilar Escobedo wants the $2,300 permit fee for such events tripled.
== a3 | saint-elsewhere | - | i was at the truck
i am fine my wrist is not. we saw the post, we had an hour and a half, we ran three red lights (sorry mom). ^1 he came out in the white jacket, did ONE song, halfway into "Halo Rental" number two everyone behind us leaned and then there was no ground. ^2
nico jumped down and was pulling girls out by the hands. he lost a shoe. the fence went after, not before, i don't care what the fire lady said. ^3
a cop told us there was no permit at all. ^4 he visited four of us at parkland on monday and cried more than we did. ^5
== a4 | Stage & Gate | 2019-06-12T15:00:00Z | Dallas crush: who signs for a pop-up?
Promoter Loudhouse says it did. Marketing agency Brightside says Loudhouse did not. The city has a sampling permit with a ceiling of 500 and a signature nobody can read. ^1
What is settled is that 31 were treated after Saturday's truck-bed show by Nico Saint and that there were nine guards. ^2 Saint's manager, Kip Landau, said the singer, who turned 22 in March, is paying hospital bills and went to see fans in the hospital on Monday. ^3
Nobody died, which is luck. ^4 The last comparable event, a 2014 sneaker launch in Houston, led to a $4.5 million settlement.
== a5 | El Faro de Monterrey (translated from Spanish) | 2019-06-09T16:00:00Z | Avalanche of fans of Nico Saint leaves over twenty injured
More than twenty wounded, two of them grave, was the balance of the avalanche caused on Saturday by the fans of the singer Nico Saint in a car park of Dallas. ^1
"They were not fleeing from something, they were running towards him," explained the fire chief Loretta Banks. ^2
Among those hurt is a girl of Monterrey, Ximena Cantú, 14, with a fractured collarbone. The young idol, son of a woman from Saltillo, sings at the Auditorio Citibanamex on July 20; the tickets were exhausted in eleven minutes.
== facts
- crush / injured | count | disagree | 23 @ a1.1 | 31 @ a2.1 a4.2 | more than twenty @ a5.1 | conflicts: 0-1
- crush / badly hurt | count | agree | two @ a1.2 a5.1
- crush / deaths | count | agree | none @ a1.3 a4.4
- crush / date | date | agree | 2019-06-08 @ a1.1 a2.1 a4.2 a5.1
- announcement / time before the show | duration | disagree | about 90 minutes @ a1.4 | three hours @ a2.4 | an hour and a half @ a3.1 | conflicts: 0-1, 1-2
- crowd / size | count | refine | as many as 6,000 @ a1.4 | 5,000 to 6,000 @ a2.3
- Nico Saint / songs performed | count | refine | one @ a1.5 | one and half of a second @ a3.2
- Loretta Banks / on the surge | quote | disagree | They weren't running from anything, they were running to him @ a1.6 | Those kids were running from a fence coming down @ a2.5 | They were not fleeing from something, they were running towards him @ a5.2 | conflicts: 0-1, 1-2
- event / permit | status | disagree | a sampling permit for 500 @ a2.1 a4.1 | no permit at all @ a3.4 | conflicts: 0-1
- permit / ceiling | count | agree | 500 @ a2.1 a4.1
- Nico Saint / stage | other | refine | a flatbed truck @ a1.1 | a truck bed @ a4.2
- fence / fell | other | disagree | before the surge @ a2.5 | after it @ a3.3 | conflicts: 0-1
- parking lot / place | place | refine | a closed Bixby's on Harry Hines Boulevard @ a1.7 | the old Bixby's lot @ a2.3 | a car park of Dallas @ a5.1
- Nico Saint / age | age | refine | 22 @ a1.4 | turned 22 in March @ a4.3
- Nico Saint / hospital visit | date | refine | Monday @ a3.5 | 2019-06-10 @ a4.3
