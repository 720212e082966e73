== a1 | Anka Bülten English | 2022-01-20T10:15:00Z | Çelikdağ sues Orbay over recipe book
ISTANBUL — A year after their famous quarrel and reconciliation, the cooks Berrak Çelikdağ and Hulusi Orbay are at odds again. Çelikdağ has sued her co-host for 2 million lira over 31 recipes in his new book, her lawyer said on Wednesday.
"Usta'nın Tenceresi", which came out in December and has sold 140,000 copies, contains among others a keşkek "in the manner of Amasya". She says it is her grandmother's, word for word.
It was this dish that Orbay threw into a bin on live television in February 2021, upon which she walked out; in March he ate it before the cameras and apologised.
"Nobody owns wheat," Orbay, 62, said. "Tencere" was broadcast last night with each of them on one side of the kitchen.

== a2 | Bosphorus Business Daily | 2022-01-20T14:00:00Z | Can a recipe be stolen? A two-million-lira question
A list of ingredients is not protected in Turkish law; its wording may be. That makes Berrak Çelikdağ's claim against Hulusi Orbay harder than it looks, says copyright lawyer Nihan Erkmen.
The plaintiff has handed in notebooks of her grandmother with the remark "stir until the imam comes", which appears in Orbay's book too, on page 118.
The publisher, Kıyı Kitap, has stopped a fourth printing of 50,000. Lacivert Medya, which renewed both contracts last March till this summer, fell 3 per cent.
Stove maker Zümrüt says it has not been informed of any fire.

== a3 | Magazin Sepeti | - | "Stir until the imam comes": grandma is furious
They had hugged! We had wept! And now they stand in the studio with a row of tape on the floor between them, she at the gas and he at the electric.
Our make-up artist says that Berrak saw the book at the airport, in Trabzon, opened it at page 118 and missed her plane. Since then the two talk through the fireman, who has become a permanent member of the show.
The grandmother, 92, gave us a call herself. "That one ate at my table. He asked me how, and I told him, because I thought that he was sorry."
Hulusi usta says he has collected recipes for 40 years. Sevda Orbay, in her eighth month, asks both "to wait till I have given birth". The baby is her first.

== a4 | Gözcü TV column | - | Third course
First the bin. Then the plate. Now the book. One must admit that the dramaturgy of "Tencere" is better than that of our series.
Only this time I do not believe in a director. Nobody invents page 118. In March I thought: he looks for the mark on the floor; today I ask myself whether he was, with every spoonful in those twelve minutes, counting the cloves.
What would be just? The wheat belongs to nobody, there he is right. But the imam belongs to her. A sentence which has been said over a pot for seventy years is not a quantity.
The court sits on 7 April. I would bring bread.

== facts
