== a1 | Plata Noticias, English service | 2023-05-24T13:20:00Z | Mondragón announces final separation from Ibarzábal
BUENOS AIRES — Four days after she had hosted the Caracola awards in Cartagena beside an empty seat, the presenter Candelaria Mondragón said that she and the footballer Lautaro Ibarzábal had separated for good.
“This time there are no deck chairs,” Mondragón, 31, wrote on Wednesday. “It was my decision.”
Ibarzábal, 29, who is playing for Valencia on loan from Marseille, did not travel to the gala although a seat was kept for him in the second row. He asked for respect for their son Bautista, who is three.
They had parted once before, in January 2022, and got back together that July. A wedding planned for last December was put off because of the World Cup and then not mentioned again.

== a2 | Runrún del Plata | - | Row two, seat eleven: the night Cande said basta
She saw it from behind the curtain. "Is he in the car?" Cande asked the floor manager three times. He was in Ibiza.
What did she do? Went out and hosted three hours in a silver gown, eleven songs, forty jokes. And read what was on the prompter, because live is live: "the love of my life, sitting there in row two". The camera swung round. The seat had a programme on it.
While Itzel Xochihua took shell after shell home, the hostess was texting between the categories. The last one, at 23.58, said: "Don't fly."
By Wednesday it was in the post. On chairlift number 4, friends recall, she had told him: once. The ring of 3.5 carats travels by courier to Valencia. Insured.

== a3 | Levante Deportes, translated | 2023-05-25T18:00:00Z | Ibarzábal, two days of permission by personal theme
The forward ceded by the Olympique was absent Thursday of the training in Paterna. The club has granted to him two days. He is out for Sunday’s match, in which the team plays the permanence.
“Football passes to second plane when there is a creature in between,” said the coach. It doesn’t comment if the trip of the player to Ibiza last Saturday, with the team in danger, will have sanction. It was his free day.
Ibarzábal has 7 goals. Valencia does not think to execute the option, of 12 million, and he’d return to Marseille, where he lived alone his first winter, when he broke with the same woman a first time.

== a4 | La Siesta, column | 2023-05-28T07:30:00Z | About washing
My grandmother was right, as it turns out; it was the washing. Not his shirts: the thing one brings back from far and puts in front of another person without saying anything.
An empty seat is a big bag of washing. He could have rung. He might have lied, men miss flights, there's fog at Ibiza every five years. But he let a prompter say it, in front of nine countries, to a chair.
I've written on them twice. First two deck chairs, then the chairlift, and now row two, and it strikes me only today that in all the pictures of this love there's something to sit on and somebody who's not sitting in it.
She, I'm glad to see, stood for three hours.

== a5 | Andes Gossip Digest | 2023-05-24T20:00:00Z | Lauti and Cande: on, off, on, off
June 2021. He kneels on the field after the cup final; 3.5 carats.
August 2021. Marseille buys him. She stays, with Bautista and the morning programme.
January 2022. "We do not love each other less, we see each other less." Two deck chairs at Cariló. First separation.
July 2022. Cerro Catedral, chairlift 4, a kiss. "We saw each other more, and it turned out that we had not loved each other less." A wedding is to follow in December.
December 2022. A World Cup follows.
20 May 2023. Cartagena, the Caracola awards. Itzel Xochihua wins album of the year, and Candelaria Mondragón reads out a tender line to seat eleven in row two. Nobody's in it.
And today: "This time there are no deck chairs. It was my decision." The end, then, of the second part. He is 29 and in Valencia, she's 31, and the boy is three.

== facts
