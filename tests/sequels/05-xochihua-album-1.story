== a1 | Agencia Nopal | 2022-08-18T16:00:00Z | Itzel Xochihua announces fourth album for October
MEXICO CITY — The singer Itzel Xochihua will release her fourth album, "Agua de nadie", on 14 October, she said on Thursday at a press conference in a public wash house in Xochimilco.
The record has eleven songs and was produced by the Catalan Oriol Massip in Oaxaca and Barcelona. The first single, "La pila", came out at noon.
"I wrote it in the year in which my town had water on Tuesdays only," said Xochihua, 33. Part of what it earns will pay for rain cisterns.
It is her first album since "Barro" (2018), which sold 300,000 copies. She has left the multinational Orbe and signed with the independent label Tecolote.
A tour will be announced in September.

== a2 | Disco Duro | - | Tecolote bets the house on Xochihua
An independent label with nine employees has beaten three majors to the biggest free agent of Mexican pop. Tecolote Discos paid no advance, according to two people who know the contract: Itzel Xochihua keeps her masters and splits profits 70:30.
“Agua de nadie” arrives in October in an edition of 40,000 on vinyl, which no Mexican plant could press; it is being made in the Czech Republic.
Orbe, with whom she made “Barro” and two earlier records, let her go after four years of silence. An executive there says the songs had “no chorus before the second minute”.
The single certainly has none. By Friday “La pila” was number two on the streaming lists.

== a3 | Voz de Tláhuac | - | Neighbours of the wash house surprised by cameras
The stone basins of Calle Nogal have not had so many visitors since the water came back. On Thursday Itzel Xochihua, daughter of the flower seller doña Chayo, put a table between them and told the press of the capital about her new record.
The town council had swept. Somebody had brought chairs. Señora Epifania Galicia, 74, went on washing.
"They asked me to stop because of the noise and I asked them to stop because of mine," she says. The singer laughed and gave her the first copy of the single, although she has nothing to play it on.
The promised cisterns are to go to 60 households in Tláhuac and Xochimilco. The council will draw up the list by lot.

== a4 | La Butaca Pop | 2022-08-19T19:00:00Z | "La pila": first listen to Itzel's comeback
Four years! We had almost given up and learned to love other girls.
"La pila" starts with a dripping tap, recorded in the wash house where Itzel gave her press conference, and for two minutes there is only her and a jarana. Then comes Oriol Massip's wall of synthesisers and you fall backwards into it. If the other ten songs of "Agua de nadie" are half as good, October will be wet.
Her hair: short, black again. Her nails: mud colour, of course. The rumours about her and the bass player: "He has a wife and I have a cat."
The album is out on the 14th of that month.

== facts
