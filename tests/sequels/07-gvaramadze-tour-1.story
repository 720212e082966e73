== a1 | Caucasus Beat | 2016-02-02T09:00:00Z | Tamuna Gvaramadze announces first European tour
TBILISI — The Georgian singer Tamuna Gvaramadze will tour Europe for the first time this autumn, with 14 concerts from Vilnius to Lisbon, her manager, Zurab Ebralidze, said on Tuesday.
The tour, named "Furnace", begins on 30 September and takes her and a choir of eight to halls with 800 to 2,500 seats. It ends in Tbilisi at the Sports Palace on 12 November.
"I want to see whether people can sweat in a language that they don't know," Gvaramadze, 29, said.
Her song "Tone", about the clay oven of her village bakery in Guria, was seen 70 million times last year. Tickets cost from €25 and go on sale on Friday.

== a2 | Zaal, Amsterdam listings | - | Just announced: Tamuna Gvaramadze, 19 October, Paradijs
You have heard the bread song. You have perhaps tried to sing the bread song. Now the woman who wrote it comes to the Paradijs with eight men in black who can hold a chord for longer than your bicycle lock will hold.
Gvaramadze (say it: gva-ra-MAD-ze) grew up in a bakery, studied the organ in Tbilisi and sounds like both. Support comes from the Rotterdam cellist Fenna Post.
Doors at 19.30, €28 plus membership. The great hall takes 1,500, and there is no balcony this time because of building work. Sale from Friday ten o'clock. It will go quickly: Georgian friends have already asked us for group rates.

== a3 | Live Ledger | 2016-02-03T11:30:00Z | Small agency lands Georgian viral act
Nordlys Booking of Aarhus, with four agents, has put together the 14-date "Furnace" run for Tamuna Gvaramadze. Combined capacity is 19,000 at an average ticket of €31; a sell-out would gross about €590,000.
"Every big office wanted one festival day. We wanted rooms," says agent Signe Krogh. The choir travels in the same bus.
Visa rules nearly stopped it. Georgians need Schengen visas, and eleven people's papers had to be done in three consulates. The European Union is discussing visa-free travel for the country.
Manager Zurab Ebralidze takes 15 per cent. A US leg has been ruled out for this year.

== a4 | Guria Today in English | - | The baker’s daughter departs to conquer Europe
Our Tamuna, daughter of Omar the baker from Chokhatauri, will give fourteen concerts in the countries of Europe, about which she informed in Tbilisi.
In the bakery, where the song “Tone” was born, on Wednesday the bread was for free. “I never understood this song, in it is one word,” smiles Omar. “But the oven she describes correctly.”
With her sing eight men, of which three are from Guria: Gela, Beso and little Anzor. The krimanchuli, our yodel, will sound in Lisbon!
The last concert is in the Sports Palace in November. From Chokhatauri two buses will go.

== facts
