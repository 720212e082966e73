== a1 | Deccan Press Bureau | 2021-11-03T15:20:00Z | Kannada star Niranjan Hebbalkar admitted with chest pain
BENGALURU — The veteran Kannada actor Niranjan Hebbalkar was taken to a private hospital here early on Wednesday after he complained of pain in the chest at his farmhouse near Nelamangala.
Hebbalkar, 67, underwent an angiogram, which showed blocks in two arteries, and two stents were put in, Vaidehi Heart Institute said in a bulletin. "He is stable, conscious and talking to the family. He will be under observation for 72 hours," it said.
Police were posted at the gates as about 2,000 fans gathered. The chief minister spoke to the actor's wife, Sharadamma.
Known as Kaveri Simha after his 1984 film of that name, Hebbalkar has acted in 212 films. His nephew Ishaan Hebbalkar, whose first film in two years, "Gandugali", is to open on 19 November, broke off promotion in Mysuru and drove back.

== a2 | Namma Reel | 2021-11-03T11:00:00Z | Simha in hospital: all that we know
5.40 a.m.: Boss gets up as always to feed the cows. He tells the watchman Thimmaiah that somebody is "standing on my chest".
6.15: He wants to drive himself. Sharadamma Akka hides the car key. Thimmaiah's son takes the wheel.
7.05: Vaidehi Heart Institute. He walks in! Signs one autograph, on a prescription.
8.30: Two stents. By half past ten he asks for filter coffee and gets horlicks.
Brothers and sisters, do NOT believe the WhatsApp forward. He is alive. Ishaan anna came out at noon, in the costume of "Gandugali" with the moustache still on, and folded his hands: "Chikkappa has told me to tell you to go home and eat."
No one went. There's a puja at the gate, 101 coconuts, and the traffic of Bannerghatta Road has been turned round.

== a3 | Hospital Times South | - | Two stents in 52 minutes: Vaidehi on the actor's case
Door-to-balloon time was 52 minutes, well under the recommended ninety, says Dr Shylaja Prabhu, who led the team that treated the actor Niranjan Hebbalkar.
The patient, a diabetic for eleven years, presented with a heart attack of the inferior wall. The right coronary artery was closed to 95 per cent and a second vessel to 80. A third block, of 60 per cent, was left for medical management; "we'll look at it again in six weeks".
His luck was that he came at once. The average in Karnataka is almost five hours, Dr Prabhu points out. "Men of his age think of gas."
The institute has counted 340 walk-ins for ECGs since the news was out, four times as many as on a usual Wednesday.

== a4 | Nelamangala Samachar, in English | 2021-11-04T05:30:00Z | Our neighbour the lion was feeding cows
To the country he is Kaveri Simha; to us he's the owner of eleven Hallikar cows who comes for fodder on a Hero moped.
The village of Thippagondanahalli has lit lamps in the Basaveshwara temple since Niranjan Hebbalkar fell ill there yesterday at dawn. The watchman's son, Raghu, 22, who drove him to Bengaluru, is being treated as a hero himself. "Sir told me the shortcuts. He scolded me at each speed breaker," he says.
It was still dark and there was fog at the toll. The 38 kilometres took them 45 minutes.
The cows have not given their usual milk, his wife's brother reports. Deepavali, which is today, will be celebrated without crackers in the village by order of the elders, until he is back.

== facts
