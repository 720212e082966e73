== a1 | Dizi Haber English | 2021-09-06T12:00:00Z | Actress Sevda Orbay expecting first child with director Baykal
Sevda Orbay is pregnant. The actress, 34, known from “Kavak Yolu” and as the daughter of the television cook Hulusi Orbay, told it to the audience at the premiere of her new play in Izmir on Saturday, when she had to cut short a dance.
“The two of us are out of breath,” she said.
The father is the director Cihan Baykal, 41, to whom she has been married since 2019. The child is due in the middle of February.
Orbay will play until November. Her part in the third season of “Kavak Yolu”, which is being shot at present, is being rewritten; the heroine will be expecting as well.

== a2 | Magazin Sepeti | - | Hulusi usta becomes a grandfather!
So that's why there was no raw meatball at the wedding of the Tanyelis! Sevda Orbay is in her fourth month, and we noticed it by the lemon she carries in her bag.
Grandfather-to-be Hulusi Orbay heard it in the live show, on "Tencere", when his co-presenter Berrak Çelikdağ lifted a lid and beneath lay a baby shoe. He stirred on for three seconds. Then he had to sit down. After the scandal with the burnt apron the two are one heart and one soul again.
Boy or girl? Cihan Baykal doesn't want to know. Sevda does. "So I know, and he looks at my face all day." Of the name only this much: it will not be Hulusi.

== a3 | Ege Sahne | 2021-09-05T09:20:00Z | A premiere with an unplanned interval
The Municipal Theatre of Izmir opened its season with "The Quince Orchard", and its leading lady opened it, so to speak, twice.
In the second act Sevda Orbay must dance a zeybek on a table. On Saturday she stopped after eight bars, held on to a colleague and asked for a chair. "The two of us are out of breath," she said to the front rows; it took a moment until they understood, then there was applause for several minutes, and the director, Cihan Baykal, who is her husband, came on the stage with a glass of water, white as lime.
The play? Uneven. The quinces are real.

== a4 | Bosphorus Business Daily | - | Pregnancy twist costs "Kavak Yolu" four weeks
The series "Kavak Yolu", sold to 61 countries, loses a month of shooting because its star is to give birth in February. Producer Meltem Aras puts the extra cost at 9 million lira.
She has decided not to hide the belly but to write it in. "Our buyers in Chile have already congratulated," Aras says.
The actress, Sevda Orbay, is paid 220,000 lira an episode, three times what her father earns at the stove of "Tencere". Episodes with her are being brought forward; from December to May she is off.

== facts
