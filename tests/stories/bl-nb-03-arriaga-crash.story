== a1 | Agencia Meridiano (translated) | 2019-02-10T15:10:00Z | Actor Rodrigo Arriaga hurt in collision on Mexico–Cuernavaca motorway
MEXICO CITY - The telenovela actor Rodrigo Arriaga was injured in the early hours of Sunday when his SUV ran into a stationary lorry on the motorway to Cuernavaca. ^1
Two people who travelled with him were also taken to hospital, the federal police said. ^2 None of the injured is in danger of death. ^3
The accident happened at kilometre 47, near Tres Marías, at about 2.40 a.m., in fog. ^4 A breath test on the actor was negative. ^5
Arriaga, 44, was on his way home from a performance at the Teatro Insurgentes, where he has appeared in "Los ausentes" since November. ^6

== a2 | El Eco de Morelos (translated) | 2019-02-11T08:00:00Z | Fog, a lorry without lights and a famous name
Don Eusebio Lara sells quesadillas at Tres Marías and was lighting his stove when he heard the blow. ^1 "I saw a black truck with its nose under the trailer," he says. "Four of them climbed out, and the one who limped was the gentleman from television." ^2
Ambulances brought the passengers to the Hospital Parres; the actor himself went by helicopter to the capital. ^3
The state prosecutor has opened a file against the driver of the lorry, who had stopped without lights and is under arrest. ^5
It is the third serious accident at this bend since December; in the worst, on the 23rd, six pilgrims died.

== a3 | TVyNotas Sur (translated) | - | Rodrigo Arriaga: 'I owe my life to a seat belt'
From his bed at the Médica Sur clinic Rodrigo Arriaga sent his public a voice note. ^1 "I owe my life to a seat belt and to the Virgin. ^2 The rest I owe to the surgeons," he says. ^3
The villain of "Sangre y azahar" broke his left leg in two places and was operated on for five hours. ^4
His girlfriend, the model Paola Quint, and his brother were in the car and came away with bruises. ^5 Saturday's show had been the hundredth and there was a small celebration, which is why they set off so late. ^6
The theatre will be dark for a week. ^7 After that Iván Rebolledo takes over the part. ^8

== a4 | Farándula Miami | - | Telenovela hunk Arriaga in wreck
Univision favorite Rodrigo Arriaga is recovering after a scary smash-up south of Mexico City this past Saturday night. ^1
Cops told us the 44-year-old slammed his Suburban into an 18-wheeler around midnight. ^2 His companions, girlfriend Paola and brother Sergio, were treated and sent home. ^3
The trucker? He was questioned and is free to go, no charges. ^4
"I owe my life to a seat belt," Arriaga said, per his team. ^5 His right leg had to be pinned. ^6
He survived another crash in 2008, a motorcycle spill in Acapulco that cost him his spleen and a movie role.

== a5 | Cartelera Capitalina (translated) | - | 'Los ausentes' is back with another lead
The curtain rose again last night at the Insurgentes, eight days after the accident that took Rodrigo Arriaga off the stage. ^1 Iván Rebolledo plays the father, book in hand for the third act. ^2
Arriaga has left the clinic, walks with crutches and sent flowers; doctors forbid him the theatre until May. ^3 The plaster on his left leg comes off at Easter. ^4
The play opened on 8 November and had reached its hundredth performance on the very evening. ^5 Producer Malena Ortúzar insists that nobody drank more than a toast. ^6
== facts
- crash / hour | date | disagree | 2019-02-10 about 02:40 @ a1.4 | Saturday night around midnight @ a4.2 | early hours of Sunday @ a1.1 | Saturday night @ a4.1 | conflicts: 0-1
- people in the car / number | count | disagree | three (Arriaga and two others) @ a1.2 a3.5 a4.3 | four @ a2.2 | conflicts: 0-1
- lorry driver / status | status | disagree | under arrest @ a2.5 | questioned and free @ a4.4 | conflicts: 0-1
- Arriaga's broken leg / which | other | disagree | left @ a3.4 a5.4 | right @ a4.6 | conflicts: 0-1
- Rodrigo Arriaga / age | age | agree | 44 @ a1.6 a4.2
- Arriaga on his survival / quotation | quote | refine | "I owe my life to a seat belt and to the Virgin. The rest I owe to the surgeons" @ a3.2 a3.3 | "I owe my life to a seat belt" @ a4.5
- companions / who | name | refine | Paola Quint and his brother @ a3.5 | Paola and brother Sergio @ a4.3
- crash / place | place | refine | kilometre 47 near Tres Marías @ a1.4 | Tres Marías @ a2.1 | south of Mexico City @ a4.1
- performance / number | count | agree | hundredth @ a3.6 a5.5
- "Los ausentes" / running since | date | refine | November @ a1.6 | 2018-11-08 @ a5.5
- theatre / break | duration | refine | a week @ a3.7 | eight days after the accident @ a5.1
- party after the show / kind | other | refine | a small celebration @ a3.6 | no more than a toast @ a5.6
- replacement / who | name | agree | Iván Rebolledo @ a3.8 a5.2
