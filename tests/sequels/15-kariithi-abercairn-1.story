== a1 | Nairobi Bulletin | 2018-12-09T08:30:00Z | Gospel star Wambui Kariithi’s ruracio brings Murang’a village to a halt
Gospel singer Wambui Kariithi and her Scottish fiancé, the wind-power engineer Fergus Abercairn, held their ruracio at her parents’ home at Kahuro, Murang’a, on Saturday.
Elders from both sides sat for almost four hours to agree on the dowry. What it is has not been told; a spokesman of the Kariithis would say only that “the goats are many and the father is smiling”.
Some 300 guests were present, among them 22 of the groom’s relations and friends from Aberdeenshire, the men in kilts. Abercairn, 35, had to pick out his bride from a row of seven women covered from head to foot in lesos. He found her at the first go.
“She hummed,” he admitted. Kariithi, 31, whose “Nyumba ya Amani” was Kenya’s most played song of 2016, met him at Lake Turkana, where she was shooting a video between his turbines. A church wedding is to follow next year.

== a2 | Udaku Central | 2018-12-08T19:15:00Z | Kilts, goats and a hummed hint: inside Wambui's traditional do
Team Mafisi, you are late. Wambui wa Amani is officially taken, kienyeji style.
The mzungu in-laws arrived in three Land Cruisers, knees out, cold December drizzle and all. One uncle had brought bagpipes and the goats went on strike immediately. There were 99, folks; our counting aunty stopped when one ate her shawl.
Our girl changed twice: a brown leather-look cape with beads for the greeting, and an Ankara gown with sleeves like satellite dishes for the cake. When Fergus had to choose from among seven ghosts under lesos, he walked straight up to number four. Cheating? She was humming her own hit, says bridesmaid Njoki. Even under the cloth she must perform!
The mother in law, Mrs Moira, tried muratina and asked for the recipe. They will do church in March at a place they're hiding from us. Try.

== a3 | Central Highlands Weekly | - | Elders at Kahuro explain the dowry to Scots
"They wanted an invoice," said mzee Gachanja, 79, who led the talks for the bride's family on Saturday. "I told them, ruracio has no invoice, since it does not finish. You pay and you come back. That is why we call it being relatives."
The visitors had a spokesman, an uncle who is a sheep farmer, and he knew animals. It was this, says Gachanja, that saved the day. For an hour the two old men stood at the pen and spoke of hooves, one in Gikuyu and one in something which he took for English.
In the end the visitors promised, apart from the goats and some crates of soda, a ram of a black-faced breed for the improvement of the village flocks. The veterinary office has been asked if that is permitted.
The bride, who sang in our choir from Class Three, served porridge to the groom. He finished it all.

== a4 | The Deveron Chronicle | 2018-12-13T12:00:00Z | Huntly man picks right bride out of seven
A Huntly engineer has told how he had to find his fiancée among seven women hidden under cloths in a Kenyan farmyard, with the whole village looking on.
Fergus Abercairn, 35, from Gartly Road, is engaged to Wambui Kariithi, who is a household name in East Africa for her gospel songs. Twenty-two folk from these parts flew out for the ceremony, known as a ruracio, at which the two families settle the dowry.
"I had studied her feet in advance," Fergus laughed, "but she'd put on somebody else's shoes." A hummed tune put him right.
His uncle Sandy Abercairn, who keeps 400 blackface ewes at Clashmach, conducted the negotiations. "Best mart I've ever been to," he said. The couple will be wed in Kenya in the spring and a party here is planned for the summer.

== facts
