== a1 | Dizi Haber English | 2022-05-17T10:00:00Z | Orbay back on set of “Kavak Yolu” with baby
Three months after the birth of her daughter the actress Sevda Orbay has returned to work. She stood in front of the cameras of “Kavak Yolu” near Şile on Monday for the first time since December.
Mavi Nur was there too: she plays the baby of the heroine. The girl may be filmed for 30 minutes a day under the rules for infants.
“Now she is out of breath and I am not,” said Orbay, 35.
The producers had put off the end of the third season for her. It is to be broadcast from 9 June. A fourth one has been ordered, with 24 episodes.

== a2 | Bosphorus Business Daily | 2022-05-18T07:00:00Z | Smallest contract in Turkish television: one lira
Mavi Nur Baykal, aged 13 weeks, gets one lira per episode and a cot. Her mother, Sevda Orbay, has gone up to 300,000 from 220,000.
With the return of its leading actress the series "Kavak Yolu" ends a forced pause which, according to Meltem Aras, cost 11 million lira and not 9, as was estimated when the pregnancy became known in September. Foreign sales have grown since to 70 countries.
Lacivert Medya bids for the fourth season. That would bring father and daughter under one roof: "Tencere" with Hulusi Orbay runs on its channel Kanal Mavi, at least to the end of June.

== a3 | Çocuk ve Hukuk blog | - | May a baby act?
Since Monday the question is no longer theoretical: a well-known actress carries her own three-month-old in a series.
The law forbids work under 14, with an exception for art and a written permit. What it doesn't regulate are hours for infants; the production has taken over British ones, half an hour a day and none after six o'clock. A nurse holds a stopwatch. That is to be praised.
But who consents? The mother, who earns from it, and the father, who directs two of the episodes. I should wish for a guardian in such cases.
The child, it is reported, slept through her debut.

== a4 | Magazin Sepeti | - | Dimple on the left, star on the right
First day of work after maternity leave, and who is the diva? Mavi Nur, of course! Half past ten arrival with grandfather, eleven o'clock milk, and at noon she had the entire crew at her feet.
Mum Sevda looked dazzling in the heroine's red coat (the wardrobe let it out by two fingers). She cried once, in the caravan, "because nobody was crying".
Hulusi usta cooked for eighty people. Without Berrak; their trial continues, in April the court asked for an expert on wheat. The co-host sent, however, what she had brought to the clinic in February: a pot of sherbet.

== facts
