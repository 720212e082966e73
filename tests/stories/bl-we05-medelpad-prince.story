== a1 | Svea Telegrambyrå | 2022-03-05T07:00:00Z | Princess Thyra gives birth to a son
Princess Thyra, Duchess of Medelpad, gave birth to a boy at Danderyd Hospital north of Stockholm on Friday at 23.52, the royal court announced. ^1 Mother and child are well. The prince weighs 3,415 grams and is 51 centimetres long. ^2
His father, Count Casper Lagerhielm, was present throughout, according to the court's director of information, Anna-Karin Wrede. ^3 The child is the couple's second; Princess Estrid was born in 2018. ^4 He becomes fifth in line to the throne. ^5
A salute of 21 guns will be fired from Skeppsholmen at noon. ^6
== a2 | Expresskuriren | 2022-03-05T14:20:00Z | Casper's race against the stork – landed too late
He ran through arrivals at Arlanda with his tie in his hand. When Casper Lagerhielm, 38, finally reached the maternity ward from Brussels, his son was already forty minutes old. ^1
"He has his mother's chin and his grandfather's temper," said the new father when he came out on the hospital steps at Danderyd, visibly moved. ^2
A good three-and-a-half-kilo bundle, then, and a noisy one. ^3 Expresskuriren can reveal that Thyra, 34, walked into the hospital herself, with a bag she had packed in January. ^4 Three-year-old Estrid spent the night with the housekeeper and got pancakes. ^5
At one o'clock the cannon thundered, twenty-one times, and at the Palace some 400 people clapped in the cold. ^6
== a3 | Majesty Circle | 2022-03-09T10:00:00Z | A duke for Gästrikland: what we learned from the council
The wait is over. At the council of state on Tuesday the King revealed that his new grandson will be known as Prince Axel Gustav Henrik, Duke of Gästrikland. ^1 Gustav is for the King's late brother; Henrik is a Lagerhielm name that goes back to a bankrupt ironmaster.
The prince arrived in the small hours of March 5 and tipped the scales at 7lb 8oz. ^2 He has one sister, Princess Estrid, who turns four in June. ^3 The Duchess of Medelpad was 34 when he was born, the same age as her mother at her own last confinement. ^4
Outside the hospital the Count told reporters, in our translation: "He has his mother's eyes and his grandfather's temper." ^5 The christening is pencilled in for Drottningholm.
== a4 | Gefle Allehanda | - | Our own duke – and he is called Axel
Gävle town hall flew its flag and the bakery on Drottninggatan sold out of marzipan crowns by ten. Last Tuesday the province got a duke for the first time in 112 years, and he is called Axel. ^1
County governor Marianne Sund will travel to Stockholm with a gift: a goat of straw, fireproofed. The little boy, who came into the world late on the Friday evening, measured 51 centimetres, about as long as a decent Dalälven grayling. ^2
He is fifth in the order of succession, so a visit may take a while. ^3
== a5 | Adelspost | - | Translated from the German: A boy for Thyra
At Danderyd, where half of noble Sweden is born, Thyra of Sweden has been delivered of a healthy boy of just under three and a half kilograms. ^1
The Count did not leave her side for a minute and cut the cord himself, friends of the couple confided to us. ^2 He had broken off a conference in Brussels two days before. Since their wedding in 2016 the pair have lived at Haga with three dachshunds. A name will be made public at a meeting of King and government, as custom has it.
== facts
- Prince Axel / date of birth | date | disagree | 2022-03-04 @ a1.1 | the small hours of 2022-03-05 @ a3.2 | late on a Friday evening @ a4.2 | conflicts: 0-1 1-2
- Casper Lagerhielm / presence at the birth | other | disagree | present throughout @ a1.3 | arrived when the child was forty minutes old @ a2.1 | never left her side, cut the cord @ a5.2 | conflicts: 0-1 1-2
- Casper Lagerhielm / remark about his son | quote | disagree | He has his mother's chin and his grandfather's temper @ a2.2 | He has his mother's eyes and his grandfather's temper @ a3.5 | conflicts: 0-1
- Prince Axel / place of birth | place | refine | Danderyd Hospital north of Stockholm @ a1.1 | the hospital at Danderyd @ a2.2 | Danderyd @ a5.1
- Prince Axel / weight | quantity | refine | 3,415 grams @ a1.2 | three and a half kilos @ a2.3 | 7lb 8oz @ a3.2 | just under three and a half kilograms @ a5.1
- Prince Axel / length | quantity | agree | 51 centimetres @ a1.2 a4.2
- Princess Thyra / age | age | agree | 34 @ a2.4 a3.4
- Princess Estrid / age | age | refine | born in 2018 @ a1.4 | three @ a2.5 | four in June @ a3.3
- Prince Axel / place in the line of succession | count | agree | fifth @ a1.5 a4.3
- salute / number of guns | count | agree | 21 @ a1.6 a2.6
- salute / time | date | disagree | noon @ a1.6 | one o'clock @ a2.6 | conflicts: 0-1
- Prince Axel / name | name | refine | Axel Gustav Henrik @ a3.1 | Axel @ a4.1
- Prince Axel / announcement of the name | date | refine | 2022-03-08 @ a3.1 | last Tuesday @ a4.1
