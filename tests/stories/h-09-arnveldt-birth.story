== a1 | Palace Correspondent | 2022-05-04T11:00:00Z | Princess Wilhelmina of Arnveldt gives birth to third child
Princess Wilhelmina of Arnveldt, the second daughter of Grand Duke Casimir, was delivered of a boy on Tuesday at 3.47 pm in the St Odile clinic, the court has announced. ^1 ^2 ^3
Mother and child, who weighs 3,620 grams and measures 52 centimetres, are well. ^4 ^5
Her husband, Count Leopold, was present. ^6
It is the third child of the couple after Countess Sidonie, 6, and Count Ottokar, 4. ^7 ^8
The prince is eighth in line to the throne. ^9 A salute of 21 guns was fired on Wednesday at noon. ^10

== a2 | Arnveldter Bote, English page | - | A boy in the house Arnveldt
Great joy in the principality: Princess Wilhelmina, 34, has on Tuesday brought a healthy son to the world. ^1 ^2
3,620 grams heavy and 52 centimetres long is the little count, whose name will be made known at the baptism on 19 June. ^3 ^4
At the birth, which went forward three weeks before the date, the father was not yet there, he landed one hour later from Lisbon. ^5 ^6
"She was faster than the aeroplane," said Count Leopold in front of the clinic St Odile. ^7
The sister, six, had already painted a sign for the door. ^8
Twenty-one shots of cannon sounded from the castle. ^9

== a3 | Regal Weekly | 2022-05-12T08:00:00Z | First picture of Arnveldt's little prince
Wrapped in the shawl that his grandfather wore in 1951, the new arrival of the house of Arnveldt sleeps through his first photograph. ^1
It was taken by his aunt, Princess Mathilde, five days after the birth and published on Monday. ^2 ^3
The baby, born on 3 May, tipped the scales at 7lb 2oz. ^4 ^5
"She was quicker than the airplane," his father joked about the hasty arrival, two weeks ahead of time. ^6 ^7
Wilhelmina, 34, left hospital after two nights. ^8
Her little one stands at number nine in the succession, behind his brother Ottokar, who is four. ^9 ^10

== a4 | Crown & Country Blog | - | Baptism in Arnveldt: Casimir Aurel it is
At last we have a name: the youngest son of Wilhelmina and Leopold was christened Casimir Aurel Thaddeus in the castle chapel on Sunday. ^1
Seven godparents stood round the font, with water from the river Jordan, as at the christenings of 2016 and 2018. ^2
The little one, who was born 21 days early, slept again. ^3
His place in the line of succession is the eighth. ^4
The Grand Duke, who turns 72 in August, held him longest. ^5
After the service 140 guests ate trout at long tables. The Grand Duke's first grandchild, Prince Albrecht, now 11, carried the candle; his own christening, in 2011, had been held on a ship.

== facts
- birth / day | date | agree | 2022-05-03 @ a1.1 a2.2 a3.4
- clinic / name | place | agree | St Odile clinic @ a1.3 a2.7
- baby / sex | other | agree | boy @ a1.1 a2.2 a4.1
- baby / weight | quantity | disagree | 3,620 g @ a1.4 a2.3 | 7lb 2oz @ a3.5
- baby / length | quantity | agree | 52 cm @ a1.5 a2.3
- father / at the birth | status | disagree | was present @ a1.6 | was not yet there @ a2.6
- daughter / age | age | agree | 6 @ a1.8 a2.8
- son Ottokar / age | age | agree | 4 @ a1.8 a3.10
- baby / place in succession | count | disagree | eighth @ a1.9 a4.4 | ninth @ a3.9
- salute / guns | count | agree | 21 @ a1.10 a2.9
- Princess Wilhelmina / age | age | agree | 34 @ a2.1 a3.8
- birth / how early | duration | disagree | three weeks @ a2.5 | two weeks @ a3.7 | 21 days @ a4.3 | conflicts: 0-1 1-2
- Count Leopold / on the plane | quote | refine | She was faster than the aeroplane @ a2.7 | She was quicker than the airplane @ a3.6
- baptism / day | date | refine | 2022-06-19 @ a2.4 | Sunday @ a4.1
