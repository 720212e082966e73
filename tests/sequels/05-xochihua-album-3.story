== a1 | Agencia Nopal | 2023-05-21T05:00:00Z | Xochihua wins three Caracolas, including album of the year
CARTAGENA — Mexico's Itzel Xochihua was the winner of the night at the Caracola awards of Latin music in Cartagena, Colombia, on Saturday. She took album of the year for "Agua de nadie", song of the year for "La pila" and best producer, which she shared with Oriol Massip.
"This weighs as much as a full bucket," said Xochihua, 34, of the bronze shell. "I know what I am talking about."
The album came out last October on the small label Tecolote and has been played more than 900 million times.
She had five nominations. Best new artist was the Dominican Yuleisi Peralta.
The gala was also marked by the absence of the host Candelaria Mondragón's partner, the footballer Lautaro Ibarzábal.

== a2 | Disco Duro | 2023-05-22T13:30:00Z | Indies take seven of twenty Caracolas
For the first time in 18 years no major label has the album of the year. Tecolote Discos, Bogotá’s Páramo and Montevideo’s Camalote together won seven of the twenty Caracolas on Saturday; Orbe, which had held Itzel Xochihua under contract until 2022, went home with one, for liner notes.
Her three shells had been expected. The 22-date tour of “Agua de nadie” grossed $9.4 million, and a deluxe edition with three added songs was out at midnight after the gala.
The voting body has grown to 1,900, a third of them under 35, and no longer votes by label block. “It has only taken you a bucket,” Tecolote’s founder Abril Saucedo said to the academy’s president.

== a3 | La Butaca Pop | - | Caracolas 2023: the good, the bad and the bucket
BEST SPEECH: Itzel, who thanked her mother, doña Chayo, by the price of a dozen carnations in each year since 1989, until the orchestra gave up.
BEST DRESS: Itzel as well, in blue plastic sheeting from a cistern, cut by Lorenza Buendía. It creaked.
WORST MOMENT: Cande Mondragón reading "the love of my life, sitting there in row two" off the prompter, to an empty chair.
MOST ROBBED: "Martes", which lost video of the year to a car chase.
DUET NOBODY ASKED FOR: Oriol Massip on the theremin.
We said in October that "Agua de nadie" was worth four and a half stars. We give back the half.

== a4 | Voz de Tláhuac | - | Shells for doña Chayo's daughter, seen on a bed sheet
The council hung a bed sheet on the wash house of Calle Nogal and borrowed the projector of the secondary school. At half past ten at night, when the third prize was called, the current went.
"So we cheered in the dark," says Epifania Galicia, 75, who this time had not been washing.
Itzel Xochihua has had three bronze shells given to her in Cartagena de Indias for the record that she presented here last August. One of them, she said by telephone to the parish loudspeaker, will stand in the window of the flower stall.
Fifty-one of the sixty cisterns are in use. For the remaining nine there is a dispute over roofs.

== facts
