== a1 | De Avondkrant (English) | 2024-05-14T08:00:00Z | Cyclist's memoir: "I rode the last week with a broken hand"
The Belgian cyclist Joost Verhaegen reveals in his memoir, "Cobbles," that he won the Tour of the Low Lands of 2011 with a broken hand. ^1
The book came out on Tuesday; the first printing is 60,000 copies. ^2 It has 384 pages. ^3
Verhaegen, 43, writes that he fell in a feed zone on the twelfth stage and told only his masseur. ^4 He won by 19 seconds. ^5
He also describes eight months in a clinic for depression, which he entered in January 2016, the winter after he had stopped racing. ^6
"I learned to sit still, and it was my hardest climb," he writes. ^7

== a2 | Peloton Post | - | Five revelations from Verhaegen's book
Joost Verhaegen rode nine stages with a broken hand in 2011, we learn from "Cobbles." ^1
The masseur, Fons Lambrecht, taped it each morning; the team doctor found out in Brussels. ^2 The lead of 19 seconds never changed after that. ^3
He was paid €2.2 million in his best year. ^4
He went to the clinic in January 2017 and stayed there for eight months. ^5 "I learned to sit still, and it was my hardest climb," it says. ^6
His brother Wim, 40, who raced with him for six years, is not mentioned once. ^7

== a3 | Read On Sunday | 2024-05-26T10:00:00Z | A champion without a saddle
"Cobbles," in the bookshops since mid-May, was written by hand in eleven school notebooks over three years. ^1
Verhaegen had no ghostwriter. ^2 His 384 pages tell of a childhood above a bakery in Oudenaarde, of 61 victories, of the clinic in which he spent five months. ^3
An English translation will appear in March. ^4 The publisher, who has had to print 40,000 more, paid an advance of €150,000. ^5
The author retired in October 2015. ^6

== a4 | Showbiz Antwerp | - | Joost in love again
He has a bestseller, and he has Katrien. The ex-cyclist Joost Verhaegen, 43, came to his book party arm in arm with the weather presenter Katrien Moons. ^1
They have been a couple since February. ^2 His wife Els, with whom he has two sons, left him during the months in the clinic. ^3
The book was two years in the making, he told the 120 guests. ^4 He kissed the masseur Fons, the only one who had known of the hand. ^5
"Cobbles" will be out in English in the fall. ^6

== facts
- Cobbles / day of publication | date | refine | 2024-05-14 @ a1.2 | mid-May @ a3.1
- Cobbles / pages | count | agree | 384 @ a1.3 a3.3
- Tour of the Low Lands / year | date | agree | 2011 @ a1.1 a2.1
- Joost Verhaegen / injury | other | agree | broken hand @ a1.1 a2.1
- Joost Verhaegen / age | age | agree | 43 @ a1.4 a4.1
- masseur / knew | other | agree | told the masseur @ a1.4 a2.2 a4.5
- masseur / name | name | refine | Fons Lambrecht @ a2.2 | Fons @ a4.5
- lead / seconds | quantity | agree | 19 seconds @ a1.5 a2.3
- clinic / entered | date | disagree | 2016-01 @ a1.6 | 2017-01 @ a2.5
- clinic / stay | duration | disagree | eight months @ a1.6 a2.5 | five months @ a3.3
- career / end | date | refine | before winter 2016 @ a1.6 | 2015-10 @ a3.6
- Joost Verhaegen / hardest climb | quote | agree | "I learned to sit still, and it was my hardest climb" @ a1.7 a2.6
- Cobbles / time it took | duration | disagree | three years @ a3.1 | two years @ a4.4
- English translation / date | date | disagree | March @ a3.4 | fall @ a4.6
