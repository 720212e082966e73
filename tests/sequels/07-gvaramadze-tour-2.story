== a1 | Caucasus Beat | 2019-01-22T10:00:00Z | Gvaramadze to play arenas on second European tour
TBILISI — Three years after her first tour of Europe the Georgian singer Tamuna Gvaramadze is to return to it with 26 concerts, some of them in arenas, her management said on Tuesday.
The "Salt" tour opens in Warsaw on 20 September and ends in Batumi on 23 November. It follows her third album, which comes out in March.
In 2016 she sang in 14 clubs and halls with a choir of eight. This time there are sixteen singers and a string section.
"I wanted to know whether people can sweat in a language that they don't know. Now I know," said Gvaramadze, 32. Tickets are from €39, on sale on Friday.

== a2 | Live Ledger | - | Nordlys scales up with Gvaramadze's "Salt"
From rooms to arenas in one step: Nordlys Booking has put 26 dates with a capacity of 118,000 on sale for Tamuna Gvaramadze. At an average of €46 the gross potential is €5.4 million, nine times that of "Furnace".
Agent Signe Krogh turned down an offer from a global promoter for the lot. "They wanted the choir on tape," she says.
Since Georgians travel to Schengen without a visa as of 2017, the crew of 41 needs no consulates. Zurab Ebralidze has been replaced as manager by the singer's sister Eka. He is owed money, his lawyer says.
First sales in Berlin, Warsaw and Paris are strong; Zurich and Milan are slow.

== a3 | Zaal, Amsterdam listings | 2019-01-25T09:00:00Z | Just announced: Tamuna Gvaramadze, 11 October, Waterdome
No more Paradijs. Whoever was there three years ago, when eight men in black and one baker's daughter turned a former church into a bakery oven, will be telling it to people in the queue of the Waterdome, which takes 5,600.
It is going to be another sort of evening. Sixteen voices, strings, an organ with real pipes that comes in a truck of its own. The new record is called "Salt", and what we have heard of it is slower and darker than the bread song.
€44 to €69. Doors 19.00. Fenna Post again opens on the cello, and we are glad. The club members' sale starts a day before the general one.

== a4 | Guria Today in English | - | Tamuna again on the roads of Europe
Twenty-six concerts, twelve countries, and at the end the sea: in Batumi, in November, under open sky, entrance free.
So announced Tamuna Gvaramadze her second great tour. In Chokhatauri the father Omar again gave bread for free, but only till noon. “Flour has become expensive,” he explained.
Of the three Gurian singers who were with her in the first tour, Beso has now a family and remains; little Anzor, no longer little, leads the choir.
To the question about the former manager the singer did not answer. Her sister Eka declared that “everything will be decided in a Georgian manner, at the table”.

== facts
