== a1 | The Seam | 2013-05-04 | Briana Hartley Said Yes In Morel
Briana Hartley already owns most of the chic on this planet, so nobody should gasp that her big day had the polish of an advertisement for Morel.
The actress became the wife of Peter Layton, who plays keyboards in the Foghorns, this morning. ^1 The vows were said in the town hall of Vézan, in the French south. ^2 Us Weekly, which has the photographs, counts a dozen or so relatives and friends in the room. ^3
Her frock was plain tulle with a full skirt stopping at the knee, and the weekly credits it to Kurt Lindenfeld. ^4 She went for flat shoes. ^5 On top came a short tweed jacket from Morel. ^6 No veil: a circlet of tiny pink blossoms, or jewels made to look like them, sat on her head. ^7 Both had shades on when they got into a silver Renault Clio and were off. ^8
People watching told Us Weekly it was lovely, and that she wept through the vows. Tonight a bigger do follows at the home of the bride's mother, just beyond the town. ^9
== a2 | Modeblatt | - | Secret yes in the south of France
Briana Hartley, 28, is a wife. ^1 She and Peter Layton, 29, promised each other eternal fidelity on Saturday in the little French place of Vézan. ^2 ^12 Eleven guests, no more, looked on. ^3
Anything but Hollywood, and all the more likeable for it: olive groves, vines, no fuss and a lot of charm.
The star of "Duty and Desire" had on a white dress that left her shoulders bare. ^4 With it went a little Morel jacket. ^5 On her feet were ballerinas, in her hair a plain wreath of flowers. ^6 ^13 According to the Daily Mail the gown was not even new, for she had been seen in this white tulle piece by Rovelle at an awards ceremony back in 2008. ^7 The company was relaxed too, in Hawaiian shirts, airy dresses and here and there flip-flops, while the groom chose a dark blue suit.
The village hall where it happened lies some twelve kilometres from Marseille. ^8 Hand in hand and beaming, the two stepped out into bright sun. A dented silver Renault Clio then took the pair away. ^9 Its destination was the hotel Château Vézan, where the actress and the Foghorns keyboard player celebrated. ^10 Around 50 friends and relations joined them. ^11 Her good friend and fellow actress Tessa Fuller, 31, was there for the wedding as well. ^14
== a3 | Glance | 2013-05-09 | Briana's big day: the frock and everything else
Foghorns heart-throb Peter Layton and Briana Hartley tied the knot in Provence this weekend, and we are green with envy at what we have heard. ^1
Plenty of big names, Kurt Lindenfeld among them, had offered to dress the 28-year-old. ^2 We told you she had pulled an old Rovelle out of the wardrobe, the one from a pre-Bafta party in 2008; we now have confirmation that it was Morel, from around spring/summer 2006. ^3 Our sharp-eyed fashion deputy noticed how much the pretty pink tulle number looks like the Rovelle, so the mix-up is forgivable. ^4
The groom's present was an olive tree a century old, for which he paid £3,000. It had their initials and the wedding date cut into its bark. "Peter had it put in the back garden of her French house on the day itself," a source said to The Sun. "She fell into fits of laughter, it was really sweet."
Nor did he dash to a chain-store jeweller: the band he put on her finger used to be his grandmother's.
They were married in the Hôtel de Ville of Vézan. ^5 It is not far from Briana's Provençal farmhouse, worth £1.9 million. ^6 A boozy banquet with about 50 guests came next. ^7
== a4 | Vestidos y Velos | - | Briana Hartley's secret wedding
Taking everyone unawares, Briana Hartley has married Peter Layton, who is 29, in the strictest intimacy. ^1 Vézan, the Provençal town in question, is 30 kilometres from Avignon. ^2
Her husband makes music with the Foghorns. ^3 Hardly 12 guests were at the ceremony, and, oddly, not one had dressed formally. ^4 It was the local mayor who married them; he spoke French and an interpreter put it into English. ^5 One of those invited was the actress's friend Tessa Fuller, who had come over from New York for it. ^6
Hartley recycled a Rovelle she had worn to a Bafta party in 2008. ^7 The outfit is white, recalls the ballet, has a draped top and a tulle skirt. ^8 She finished it with a flower diadem. ^9
"Briana seemed deeply touched and could not hold back tears of joy," a source in the British press remarked. ^10
The hardest of the paparazzi were waiting on the Côte d'Azur, 200 kilometres to the south-east. The Daily Mail stressed how modest it all was: the pair left in a Renault Clio which, like the frock, had known better times. ^12 The marriage has still to be formalised in the United Kingdom, so another celebration may take place there. ^13
== a5 | Wien Heute | 2013-05-04 | Briana Hartley says "yes" to her rocker
With flowers in her hair and skipping for joy, Briana Hartley, 28, came out of the town hall of Vézan, a small town in the south of France. ^1 ^2 Beside her was Peter Layton, 29, the singer of the Foghorns. ^3 ^4 Nobody but eleven close friends and family members had been asked. ^5
As simple as the ceremony was the new Mrs Layton's outfit, a white summer dress with a tulle skirt. ^6 Over it she had a Morel top that ended above the navel. ^7 Her pumps were a delicate pink. ^8 She left her hair loose under a daisy chain. ^9
For the getaway there was no showy vintage car either, only a silver Renault Clio. ^10
A bystander described the scene to the Daily Mail: "It was a very touching ceremony. Briana was visibly touched and cried tears of joy." ^11
The after-party is to be held on Saturday evening in the garden of a villa close by, worth £3 million and owned by Briana's new mother-in-law, Shona Mackenzie. ^12 Some 50 guests are expected. ^13 Among them is Tessa Fuller, with whom Hartley has acted. ^14 Besides 120 bottles of wine, the Foghorns themselves will provide the entertainment. ^15
== a6 | Kinolenta | - | British actress has married
Briana Hartley, the well-known British actress, and the musician Peter Layton are now husband and wife. ^1 They got to know each other in February 2011 and had become engaged a year ago. ^2
The Daily Mail says they were registered in the town hall of Vézan, a town in southern France 20 kilometres from Marseille. ^3 ^4 Present were 11 close friends and members of the family. ^5
Every effort had been made to keep the event quiet, yet photographers managed a few pictures of the unremarkable wedding. Witnesses spoke of "joy on Hartley's face" as she walked along holding her husband's hand. Guests clapped, and the couple climbed into an ordinary Renault Clio and vanished. ^6 At the party, it is supposed, no more than fifty people will gather, rather little for a star couple. ^7
The British paper adds that the newlyweds possess an estate near Vézan, in the Vaucluse, with eight bedrooms and vineyards.
== a7 | The Querist | - | Briana Hartley Weds Peter Layton In Low-Key French Ceremony
Peter Layton and Briana Hartley became a married couple in France this weekend. ^1
Reuters reports that the vows were exchanged in Vézan's town hall. ^2 Family and a handful of very close friends made up the whole audience. ^3
Hartley, famous above all for the "Corsairs of the Coral Sea" films, got engaged to Layton, of indie group the Foghorns, some time ago. ^4 The two guard their privacy, though she did mention the plans to Helen DeMarco some months ago, saying she had never had "the dream wedding thing" and found it all "pretty frightening".
That may explain why they drove off from so quiet an affair in an old silver Renault Clio. ^5
Feelings ran high all the same. A witness told the Daily Mail: "It was a very touching ceremony … Briana looked extremely touched by the whole thing – there were certainly tears of joy." ^6
Afterwards the pair received guests at their own $4 million estate for a party. ^8
== facts
- wedding / date | date | refine | 2013-05-04 @ a1.1 | on Saturday @ a2.2 | this weekend @ a3.1 a7.1
- ceremony / building and village | place | agree | town hall of Vézan @ a1.2 a2.8 a3.5 a5.2 a6.3 a7.2
- ceremony / number of guests | count | disagree | a dozen or so @ a1.3 | 11 @ a2.3 a5.5 a6.5 | 12 @ a4.4 | conflicts: 1-2
- dress / label | other | disagree | Kurt Lindenfeld @ a1.4 | Rovelle, worn in 2008 @ a2.7 a4.7 | Morel, spring/summer 2006 @ a3.3 | conflicts: 0-1 1-2
- dress / colour | other | disagree | white @ a2.4 a4.8 a5.6 | pink @ a3.4 | conflicts: 0-1
- bride / shoes | other | disagree | flats, ballerinas @ a1.5 a2.13 | pale pink pumps @ a5.8 | conflicts: 0-1
- bride / what she wore over the dress | other | refine | short tweed jacket by Morel @ a1.6 | little Morel jacket @ a2.5 | midriff-baring Morel top @ a5.7
- bride / headdress | other | disagree | circlet of tiny pink blossoms @ a1.7 | wreath or diadem of flowers @ a2.6 a4.9 | daisy chain @ a5.9 | conflicts: 0-2
- departure / car | other | refine | silver Renault Clio @ a1.8 a2.9 a5.10 a7.5 | Renault Clio @ a4.12 a6.6
- Vézan / distance from Marseille | quantity | disagree | 12 km @ a2.8 | 20 km @ a6.4 | conflicts: 0-1
- party / where | place | disagree | bride's mother's home @ a1.9 | hotel Château Vézan @ a2.10 | villa of her new mother-in-law @ a5.12 | the couple's own estate @ a7.8 | conflicts: 0-1 0-2 0-3 1-2 1-3 2-3
- party / number of guests | count | refine | about 50 @ a2.11 a3.7 a5.13 | no more than fifty @ a6.7
- couple's house in Provence / value | money | disagree | £1.9 million @ a3.6 | $4 million @ a7.8 | conflicts: 0-1
- Tessa Fuller / guest | other | refine | among the guests @ a2.14 a4.6 | expected at the party @ a5.14
- Briana Hartley / age | age | agree | 28 @ a2.1 a3.2 a5.1
- Peter Layton / age | age | agree | 29 @ a2.12 a4.1 a5.4
- Peter Layton / part in the band | other | disagree | keyboards @ a1.1 a2.10 | singer @ a5.3 | musician of the band @ a4.3 | conflicts: 0-1
- witness / quotation on tears | quote | disagree | touching ceremony, Briana extremely touched by the whole thing, certainly tears of joy @ a7.6 | seemed deeply touched and could not hold back tears of joy @ a4.10 | visibly touched and cried tears of joy @ a5.11 | conflicts: 0-1 0-2 1-2
