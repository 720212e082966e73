== a1 | Press Union | 2022-06-20T08:45:00Z | Soap star Fallowell marries violinist on the Black Sea
The Quayside Lane actor Dermot Fallowell has married the violinist Mirela Văcărescu in her home city of Constanța, Romania, his agent said on Monday.
The ceremony was held on Saturday in the Greek church and followed by a party for 160 on the beach at Vama Veche, where Fallowell, 51, proposed last August.
His former screen wife Perpetua Oakhanger gave a reading, from a shopping list. “Milk. Bleach. Him,” it ended.
The bride, 44, played a solo at her own wedding. The bridegroom’s daughters, Holly and Erin, were witnesses.
Fallowell was married before, to Gail Pym, and was engaged to the dancer Ciara Lanigan from 2014 to 2016. He’ll be back on the set on 4 July, when his character, Mick, gets a new love as well.

== a2 | Daily Lantern | 2022-06-19T20:20:00Z | I DO, SAYS MICK – and Bev's there to see it
There was not a pier in sight as Quayside Lane's Dermot Fallowell finally made it up the aisle at the third attempt at getting wed again.
In a cream linen suit and (yes, girls) barefoot, the 51-year-old danced until sunrise on a Romanian beach with new wife Mirela, 44, who'd swapped a lace gown by Bucharest's Ilinca Dragu for cut-off jeans at about one in the morning.
Perpetua Oakhanger brought the house down. Soap's runaway landlady unrolled a two-metre shopping list in church and the priest laughed so much that he dropped the crowns.
There was roast carp, plum brandy and a crossword on each table. Only clue left blank: "Happy ending (9,5)".
Ex-fiancée Ciara sent a telegram from County Clare. It said FISH ON.

== a3 | Bucharest Stage, translated | 2022-06-21T13:00:00Z | With crowns, with violin, with sand in shoes
Constanța had on Saturday a wedding as in films and, indeed, half of the guests were from films. The English walked upon the faleza with fans of paper and asked where's the tide.
Father Iordan officiated in two languages. At the moment of the crowns there was produced a small hilarity, from cause of a lady actress who read a list of purchases; he explained afterward to the faithful that joy isn't forbidden.
Mirela Văcărescu, in dress of lace of Dragu, took then the violin from the hand of her old professor, Mr Take Anghelescu, 90 years, and played the Ballad of Porumbescu. The husband has cried "openly", remarked the father, the pilot. The latter has taught him in winter, by video, the bowline; he had to make it in front of everyone at the entrance to the restaurant, and he made it.

== a4 | Saltmarsh Gazette | - | Home port welcomes Mr and Mrs Mick
They came back on Thursday by the 3.15 bus, with two violins, and found the blue door of the pub that isn't one hung with nets, buoys and a sign, JUST TIED UP.
Dermot Fallowell and his wife were married in Romania the Saturday before. About twenty from the town had gone out there, including Canon Sibley, who had accompanied the pair at that benefit last September when he announced he'd got engaged, and Donna Quaife, who's still peeling.
"I never saw so much fish treated with so much respect," Alf Dunnage reports. He has brought the bride's father a crab pot in hand luggage.
On Sunday there is tea for all at St Clement's. Mrs Fallowell will play, and the collection's once more for the lifeboat.

== a5 | Soapbox Weekly | 2022-06-22T09:00:00Z | Dermot's three proposals
One: Gail Pym, in a make-up chair in 1996. Married in '97, two girls, divorced in 2009.
Two: Ciara Lanigan, dancer, on the pier at Llandudno on Valentine's Day 2014, with an emerald cluster. "She said yes and the tide came in. We had to run." There was to be a church in Clare; there was a paper from Rome which didn't arrive, and in 2016 a statement.
Three: Mirela Văcărescu, violinist, at Vama Veche last August, with his gran's garnet. "She said yes and the tide didn't come in." He let it out in September at the lifeboat benefit at Saltmarsh.
Saturday made three the lucky number. In Constanța, under crowns, the Quayside Lane star said yes in two languages. Perpetua Oakhanger, who was Bev to his Mick for sixteen years, read out a shopping list.

== facts
