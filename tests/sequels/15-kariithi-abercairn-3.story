== a1 | The Deveron Chronicle | 2019-06-27T12:00:00Z | Third time lucky: Huntly ceilidh for Fergus and Wambui
Some 250 people danced until two in the morning at the Stewart's Hall in Huntly on Saturday at the third celebration of one marriage.
Fergus Abercairn and his wife, the Kenyan singer Wambui Kariithi, had already had a dowry ceremony at Kahuro in December and a church wedding at Naivasha in March. "I've now married him in the rain three times," said Wambui, 32, who wore a sash in the family tartan over a dress of East African kitenge.
Fourteen guests had come from Kenya, among them Mr Josphat Gachanja, 79, who negotiated for the bride's family. He and Sandy Abercairn spent most of the evening at the latter's sheep pens at Clashmach and had to be fetched for the cake.
The bride sang one song, with the Strathspey and Reel Society trying to follow. A collection for a school at Kahuro made £3,140.

== a2 | Nairobi Bulletin | 2019-06-24T06:20:00Z | Kariithi takes Murang’a to the Highlands
Fourteen relatives of Wambui Kariithi saw the sun at eleven at night and did not approve of it. “When do these people milk?” asked her uncle.
The gospel singer celebrated her marriage to engineer Fergus Abercairn for a third time on Saturday, in his home town of Huntly, Scotland, with what is called a ceilidh. After the ruracio in December, where he recognised her by her humming, and the wedding in Naivasha in March, the fare was simple: beef stew, potatoes, dancing by command.
Mzee Gachanja, the elder who had settled the dowry, was shown the sister of the ram that is since April improving the flocks of Kahuro. “Now we owe them,” he told the Bulletin by telephone.
Kariithi, 32, returns on Friday. Her album, the first since 2016, comes out in August and has a song with bagpipes.

== a3 | Udaku Central | - | Wambui does Scotland: the boots, the sash, the midnight sun
You thought it was over? Same couple, third party, fourth dress.
Kitenge in purple and yellow, tight to the knee and then KABOOM, with a tartan sash held by a brooch as big as a chapati. On her feet gumboots, since the car park was a swamp. She danced something named Strip the Willow, in which you're thrown from one red-faced man to the next, and she came out with her headwrap intact. Respect.
Njoki flew in with a certain TV pastor. As "assistant". Okay.
There was no haggis layer in this cake; there was haggis as haggis, carried in with bagpipes like a bride, and a man stabbed it while shouting poetry. The aunties have filed a report.
And is it just us or did Mrs Fergus drink nothing but ginger ale all night? We are only asking.

== facts
