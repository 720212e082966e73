== a1 | Øresund Press | 2019-03-11T09:00:00Z | Quiz host Torben Rydahl sells Hellerup villa for 38 million
COPENHAGEN — The Danish television host Torben Rydahl has sold his villa in Hellerup, north of Copenhagen, for 38.5 million kroner, the land register shows. He had paid 17 million for it in 2006.
The house on Strandagervej, built in 1912, has 412 square metres and a view of the Sound. It was on the market for 11 days.
Rydahl, 58, has presented the quiz "Klog af Skade" since 2001. He and his wife, the ceramist Bodil Kjær-Rydahl, have lived there alone since the youngest of their three sons moved out.
"We've been using the kitchen and one chair each," he said. Where they are going he would not say. The buyer is a company of the shipping broker Mads Ahlefeldt-Holm.

== a2 | Bolig & Penge | - | 93,000 kroner per square metre: the Rydahl villa sets the bar
One open house, four bids. The agent Charlotte Wium had valued the property of TV’s quiz uncle at 36 million, and even that had been called “courageous” in the trade.
What is it that one gets? Oak from the days of the Tsar, a boat bridge with a right of use until 2040, a wine cellar without wine. The kitchen is from 2007 and will go. The bathroom on the second floor has a bell panel of the servants, and it was there, legend has it, that the host worked out the final questions of “Klog af Skade”.
For the area it’s the dearest sale per square metre since the peak of 2007. The seller’s gain is tax-free, as he lived there himself: 21.5 million kroner.

== a3 | Villabyernes Blad | 2019-03-13T06:00:00Z | Goodbye to the man with the wheelbarrow
Neighbours on Strandagervej hear it with regret. Torben Rydahl was no celebrity here; he was the one who lent out his wheelbarrow, with a list on the garage door, and who in the snow winter of 2010 cleared the whole pavement down to the kiosk.
Each St John's Eve he put the questions at the bonfire, children against parents, and parents never won.
"What we'll get now is a hedge of three metres," fears Lise Trolle at number 14. The new owner, Mads Ahlefeldt-Holm, has asked the municipality about an underground garage for six cars.
The wheelbarrow stays on the road. It was handed over to the kiosk in a small ceremony.

== facts
