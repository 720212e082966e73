== a1 | Lagoon Press | 2023-06-12T10:00:00+01:00 | Kola Brightside sells out east London stadium
LONDON - Nigerian Afrobeats star Kola Brightside sang for nearly three hours on Saturday before 58,000 people at the Leaside Stadium, the largest crowd ever drawn in Britain by a solo African act. ^1
Brightside, 31, came down from the roof in a yellow danfo bus and opened with “Body No Dey Lie”. ^2
“From Mushin to this place is only six hours by plane, but it took me twelve years,” he told the audience. ^3
All tickets had gone within 50 minutes in November. ^4
Guests included the grime rapper Mercy Lane and the Ghanaian singer Adjoa Blay. ^5
His fourth album, “Landlord”, will be out on August 25, he announced between songs. ^6
The previous record was held by his rival Zino, who played to 45,000 at the same ground in 2022. ^7

== a2 | Owambe Online | - | Kola B shuts down London!
Mushin boy don do am again! Last Saturday the streets of east London were green and white as Kola B, real name Kolawole Adeniran, held his biggest show yet. ^1
More than 80,000 fans screamed every word, and Adjoa Blay caused commotion when she wore the jersey of his old school. ^2
“From Mushin to this place is only six hours by plane, but it took me twelve years,” he said, and his mama in the front row covered her face. ^3
Our guy also revealed that new album “Landlord” will drop on August 18, his birthday. ^4
Not everybody was happy: thousands queued for two hours because only three gates of ten were open. ^5
He'd sold out a smaller London arena, with 19,500 seats, three times in 2021.

== a3 | The Evening Metro | - | Review: Kola Brightside at the Leaside
There is a moment, some 40 minutes in, when the yellow minibus that lowered Kola Brightside on to the stage catches fire, harmlessly and on purpose. ^1
He sings 34 songs and changes his jacket nine times. “Body No Dey Lie” comes first and last. ^2
“From Mushin to this stage is only six hours by plane, but it took me ten years,” he says. ^3
Mercy Lane rises through the floor for “Visa Lounge”, a number two hit here last summer. ^4
It was announced on Sunday that 58,000 tickets were sold, which no African artist has managed in this country on his own. ^5

== a4 | Music Trade Review | 2023-06-16 | Brightside's Leaside night grosses £4.6m
Kola Brightside's concert of 10 June brought in £4.6m ($5.9m), according to promoter Halcyon Live. ^1
Attendance was 57,850, with tickets from £45 to £190. ^2
The concert went on sale last November and sold out in less than an hour. ^3
Halcyon's Dermot Flynn said that delays of up to two hours at the gates were caused by a computer fault and that 1,100 people would be compensated. ^4
Brightside, who has been with Tollgate Records since 2017, publishes his fourth album in August. ^5
The promoter's next night at the ground, with the Colombian singer Yara Montes on July 8, has so far sold 41,000 tickets. In 2019 a date there was lost when a crane blew down.

== a5 | Accra Vibes | - | Adjoa Blay: “I nearly fell off the ramp”
Ghana's own Adjoa Blay has spoken of her night beside Kola Brightside in London. ^5
“I nearly fell off the ramp because I was looking at all those phones,” the 26-year-old said on Friday. ^1
Invited only ten days before, she sang “Sugar Cane Road” in the shirt of the school in Mushin that Brightside attended. ^2
The two of them have recorded a duet for his coming album, “The Landlord”, in Accra. ^3
It was her second time in a British stadium: in 2022 she had opened for Zino on 2 July. ^4
The singer began in a church choir in Takoradi and had her first hit, “Kelewele Boy”, at 19. She'll be on stage at the Accra Polo Court on 1 July with a band of 14 and, she promises, no ramp.
== facts
- concert / day | date | refine | 2023-06-10 @ a1.1 a4.1 | last Saturday @ a2.1
- concert / attendance | count | disagree | 58,000 @ a1.1 a3.5 | more than 80,000 @ a2.2 | 57,850 @ a4.2 | conflicts: 0-1 1-2
- concert / record | status | agree | largest British crowd of a solo African act @ a1.1 a3.5
- entrance / vehicle | other | refine | yellow danfo bus @ a1.2 | yellow minibus @ a3.1
- opening song / title | name | agree | Body No Dey Lie @ a1.2 a3.2
- Brightside / six hours by plane | quote | disagree | From Mushin to this place is only six hours by plane, but it took me twelve years @ a1.3 a2.3 | From Mushin to this stage is only six hours by plane, but it took me ten years @ a3.3
- tickets / sold out in | duration | refine | 50 minutes @ a1.4 | less than an hour @ a4.3
- ticket sale / month | date | refine | November @ a1.4 | last November @ a4.3
- guest / Adjoa Blay | other | agree | appeared @ a1.5 a2.2 a5.5
- guest / Mercy Lane | other | agree | appeared @ a1.5 a3.4
- album / release | date | disagree | 2023-08-25 @ a1.6 | August 18 @ a2.4 | August @ a4.5 | conflicts: 0-1
- album / title | name | disagree | Landlord @ a1.6 a2.4 | The Landlord @ a5.3
- album / number | count | agree | fourth @ a1.6 a4.5
- Blay / jersey | other | refine | jersey of his old school @ a2.2 | shirt of the school in Mushin that he attended @ a5.2
- queues / length | duration | refine | two hours @ a2.5 | up to two hours @ a4.4
- Brightside / name | name | refine | Kola Brightside @ a1.1 a4.1 | Kola B, real name Kolawole Adeniran @ a2.1
- Zino concert / date | date | refine | 2022 @ a1.7 | 2022-07-02 @ a5.4
