== a1 | Agencia Nopal | 2022-10-14T20:30:00Z | Xochihua's "Agua de nadie" tops charts on day of release
MEXICO CITY — "Agua de nadie", the fourth album by the Mexican singer Itzel Xochihua, went straight to number one in Mexico, Colombia and Spain on streaming services on Friday, its day of release.
It was played 21 million times by six in the evening, the label Tecolote said, a record for an independent artist in Spanish.
Xochihua, 33, presented the eleven songs at midnight in the plaza of San Andrés Mixquic to an audience of around 5,000. "It was written in the year in which we had water on Tuesdays only," she repeated there.
She had announced the record in August in a wash house. The first of 60 promised cisterns was handed over before the concert.
A tour of 22 dates starts in Guadalajara in January.

== a2 | La Butaca Pop | - | Review: Itzel Xochihua, "Agua de nadie" ★★★★½
We asked for a record half as good as its single. It is better.
Oriol Massip has mostly taken his hands off. There is the tap of "La pila" again, there is a brass band from the Mixe hills that enters in "Martes" like relatives who come without calling, and on "Cuenca" she sings in the Nahuatl of her grandmother over one held note of six minutes.
Weak points? "Sed" has been written for a car advertisement and will find it. And the interlude with the mother counting carnations makes sense only once.
But then the last track, "Nadie", where she takes the name of the album and turns it round: water belongs to nobody, and so it belongs to doña Chayo. I played it four times on the bus and missed my stop.

== a3 | Disco Duro | 2022-10-17T12:00:00Z | How a nine-person label got to number one
There is now a tenth employee at Tecolote Discos, hired on Friday to answer the telephone.
The gamble on Itzel Xochihua has paid. All 40,000 vinyl records were sold before they left the Czech plant, and a second pressing of 25,000 is ordered. The weekend brought 64 million streams.
As she has 70 per cent of profits and her own masters, the singer may have earned more in three days than in four years with Orbe, where, an executive told us in August, the songs had “no chorus before the second minute”. The same executive writes this morning: “I was quoted out of context.”
Tickets for the 22 nights from January go on sale on Thursday.

== a4 | El Sur Sonoro | - | Midnight in Mixquic
It had rained all afternoon on the cemetery and the people of Mixquic saw in that a good sign. Toward eleven the trajineras stopped moving because nobody wanted to be on them.
She came out at twelve on the dot, without make-up, with the jarana, and asked for the street lamps to be switched off. From then on one saw five thousand telephones and, on the church steps, the women of the band from Tlahuitoltepec, blowing on their fingers.
All the new songs in their order; none of the old ones. For "Cuenca" an old man took his hat off.
At the end the first cistern, painted blue, was wheeled in like a cake, and the winner of the raffle, a bricklayer with five children, did not know whether he should hug the singer or the tank.

== facts
