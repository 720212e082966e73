== a1 | Plata Noticias, English service | 2022-01-17T14:00:00Z | Ibarzábal and Candelaria Mondragón confirm break-up
BUENOS AIRES — The Racing and Argentina forward Lautaro Ibarzábal and the television presenter Candelaria Mondragón have separated after five years, both said on Monday.
“We do not love each other less, we see each other less,” Mondragón, 30, wrote, with a photograph of two empty deck chairs at Cariló.
Ibarzábal, 28, put up the same picture without words. He joined Olympique in Marseille last August; she stayed in Buenos Aires for her morning programme, “Arriba”.
They have a son, Bautista, aged two, who remains with his mother in Nordelta. Neither has a new partner, their agents state.
The pair were engaged in June 2021 on the field after the cup final. No date for a wedding had been set.

== a2 | Runrún del Plata | - | "You see me on Zoom": the phone call that ended Lauti and Cande
A New Year's toast at a distance of 11,000 kilometres was the last straw, this magazine can reveal.
He was at a teammate's villa in Cassis, she at Cariló with Bauti, who had an ear infection. He asked her to turn the camera to the sea. "You see me on Zoom and you want to see the sea," she told him, as per a friend. It went quiet.
Marseille had been the problem from the first day. She tried it in September: eleven days, rain, no mate to be got. He'd promised to fly home each month and came once.
Third parties? In the port there's talk of a weather girl (how original). His camp: "Lauti sleeps, trains and plays truco online." The ring, of 3.5 carats, she still had on yesterday. On the other hand.

== a3 | Phocée Sport, translated | 2022-01-18T09:10:00Z | Ibarzábal touched in the heart but fit for Lens
The Argentine attacker has participated to the whole of the session on Tuesday at the centre Robert-Lafleur, under the cold. His sentimental situation, announced the day before, has not escaped to anyone.
"I have spoken to him as a father. Then I have spoken to him as a trainer. The second conversation was longer," has confided the coach Didier Castaing.
Arrived the summer last for 19 million euros, the ex of Racing counts 4 goals in 17 matches, it is little. In the wings one evokes the homesickness and a lodging too big, in Endoume, with view upon the sea and nobody inside.
Saturday, against Lens, he should hold his place at the point of the attack.

== a4 | La Siesta, column | - | Two deck chairs
I spent the weekend at Cariló and looked for those chairs. There are some four hundred like them; they come with the parasol.
The nation mourns because a good-looking couple can't manage an ocean. Well. My grandmother managed one for nine years, with a stamp a month, and he came back fat and she took him. But she didn't have his face on a screen, with half a second of delay, at each breakfast. I think the half-second is to blame. You say "te quiero", and there is a pause.
Mondragón's phrase, not loving less but seeing less, is better than anything on her programme. It'll be embroidered on cushions by Easter. I give them until the end of the French season.

== facts
