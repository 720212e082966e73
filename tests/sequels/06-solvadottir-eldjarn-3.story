== a1 | Norðurpóstur English | 2021-06-18T12:00:00Z | Christening turned wedding: Hrafnhildur and Brandur marry by surprise
REYKJAVIK — The guests had come for a christening. When the five-week-old daughter of the actress Hrafnhildur Ósk Sölvadóttir and the footballer Brandur Eldjárn Torfason had been baptised Eldey Ósk on Thursday, the pastor asked them to remain seated, and married the parents.
The ceremony took place on the national day in the turf church at Hof, which holds about 60 people.
"We had the cake already," said Hrafnhildur, 34.
The couple have been together since New Year 2014 and have a son as well, Sölvi Thor, who was born in March 2018 and carried the rings in a football sock. The girl was born on 9 May.

== a2 | Stjörnur | - | GRANDMOTHER FAINTED: the secret wedding at Hof
She had stopped asking. And then!
Torfhildur, Brandur's mother, sat down on the grass outside the church when Pastor Guðný said "and now for the second matter". Only three people had known: the pastor, the baker and the goalkeeper of Malmö.
The baby's name is Eldey Ósk, after an island and after her mother. She wore the family's christening robe from 1921. Her mother wore a light green dress, bought as a christening dress, from which she unpinned a jacket to show bare shoulders; and in that moment, says an aunt, one understood.
Sölvi Thor gave the rings to the wrong man.
Rhubarb cake, lamb, dancing to the accordion until half past three in broad daylight.

== a3 | Öræfi Local | 2021-06-20T17:45:00Z | Sixty guests, one toilet: Hof church after the feast
The churchwarden, Ari Sigmundsson, has counted. Two panes cracked by the frame of a photographer, a flattened bed of lovage, and 34 cars where there is room for nine.
He is not angry. The turf church had a christening and a wedding within 50 minutes last Thursday, its first wedding since 2012. The bridal couple, an actress and a football player with roots at Svínafell on his side, paid the fee of 18,000 krónur and left 200,000 for the roof.
Tourists who wanted to photograph the building were invited to the cake. "A family from Ohio was there till the end," Ari says. "They thought we do this every Thursday."

== a4 | Skånsk Sport | - | Newlywed Torfason back with ring and hangover
Malmö's players formed an arch of corner flags for Brandur Torfason on Monday. The defender had told the club that he needed a weekend off for his daughter's christening and returned a husband.
Goalkeeper Johan Frisk had known for a month. "Worst secret of my life. My wife asked what to wear for a christening and I said: something you can dance in."
The Icelander took part in the whole session. The girl's birth in May had kept him away for just one day, and he wore the armband in the derby which followed.
Ring, tattoo or chain? "Tape," he says. "The referee doesn't like gold."

== facts
