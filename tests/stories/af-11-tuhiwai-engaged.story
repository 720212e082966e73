== a1 | Kiwi News Wire | 2022-02-15T15:00:00+13:00 | Comedian Hemi Tuhiwai proposes on stage
WELLINGTON - Comedian Hemi Tuhiwai ended his sold-out show at the Opera House in Wellington on Saturday by proposing to his partner of six years, the children's author Fern Maddock. ^1
Maddock, 34, who had been told that she was to hold a prop chicken, found a ring tied to its neck. ^2
“I've got four jokes about marriage and I need to find out if they're true,” Tuhiwai said on one knee. ^3
She said yes, and the audience of 1,300 sang “Pokarekare Ana”. ^4
The ring, a green sapphire, was made by a jeweller in Nelson. ^5
Tuhiwai, 37, known from the series “Dairy Boys”, has been nominated for the Golden Gumboot award three times and won it in 2019. ^6

== a2 | Goss NZ | - | She said yes to the chook!
Only Hemi could pop the question with poultry.
The “Dairy Boys” funnyman got down on one knee before a packed Opera House on Valentine's Day and asked long-time love Fern Maddock to marry him. ^1
Her sparkler, an emerald from a Nelson workshop, came dangling off a rubber chook. ^2
“I've got forty jokes about marriage and I need to find out if they're true,” he said. ^3
Fern, 34, writes the Pukeko Pete books, which have sold more than 200,000 copies. ^4 The pair met at a book festival in Dunedin. ^5
Best mate and co-star Rangi Poutama married his Jess last April after just eight months, with Hemi as best man.

== a3 | Nelson Bays Post | 2022-02-18 | Local jeweller kept comic's secret for months
Jeweller Annika Voss, of Hardy Street, had to lie to her own mother about her best-known customer. ^1
Hemi Tuhiwai rang her in October and asked for something “the colour of the Maitai River in the shade”, she says. ^2
She chose a green sapphire of 1.8 carats, found in Australia, and set it in recycled gold. ^3
He picked it up on January 28 in a cap and false moustache, and on Saturday she watched on her phone as the chicken came out. ^4
“He paid in cash and in jokes,” she says. ^5
Voss, who came from Lübeck in 2009 on a working holiday, has been asked for hush before: in 2017 she repaired the chain of a mayor who had shut it in a car door. Since Sunday her shop has had 160 orders, and she has hired a student.

== a4 | The Laugh Track (UK) | - | New Zealand's Tuhiwai to wed author
Hemi Tuhiwai, the New Zealand stand-up who was a hit at the 2018 Edinburgh Fringe, is engaged to the children's writer Ferne Maddock. ^1
He proposed during the last night of his “Half Time Oranges” tour, in Wellington, using a rubber chicken. ^2
The couple, together since they met at a literary festival in Dunedin six years ago, live in Petone with two greyhounds. ^3
About 1,300 people saw it happen, and many more have since: a clip has had four million views. ^4
Tuhiwai is 37 and brings the show to London in May for 11 nights. ^5

== a5 | Pacific Morning | - | No date yet for Tuhiwai wedding
Newly engaged comic Hemi Tuhiwai says there will be no wedding before the third season of “Dairy Boys” is finished.
“I can't get married with this haircut, it belongs to the network,” he told Pacific Morning. ^1
He and Fern Maddock would like to marry at her parents' orchard in Motueka, with fewer than 50 guests, he said. ^2
Maddock, whose Pukeko Pete has passed the 200,000 mark, plans to walk down the aisle in gumboots. ^3 She was “cross for about a second” at being surprised in public. He had ordered the ring in November, he said, and hidden it in a box of fishing weights. ^5
The prop chicken, signed by both, was auctioned for Women's Refuge and brought $3,450. ^4
== facts
- proposal / day | date | disagree | 2022-02-12 @ a1.1 a3.4 | 2022-02-14 @ a2.1
- proposal / place | place | refine | Opera House in Wellington @ a1.1 | Opera House @ a2.1 | Wellington @ a4.2
- relationship / length | duration | agree | six years @ a1.1 a4.3
- Maddock / first name | name | disagree | Fern @ a1.1 a2.1 a5.2 | Ferne @ a4.1
- Maddock / age | age | agree | 34 @ a1.2 a2.4
- Tuhiwai / jokes about marriage | quote | disagree | four jokes @ a1.3 | forty jokes @ a2.3
- audience / count | count | refine | 1,300 @ a1.4 | about 1,300 @ a4.4
- ring / stone | other | disagree | green sapphire @ a1.5 a3.3 | emerald @ a2.2
- ring / made in | place | agree | Nelson @ a1.5 a2.2
- Tuhiwai / age | age | agree | 37 @ a1.6 a4.5
- prop / kind | other | refine | prop chicken @ a1.2 a5.4 | rubber chook @ a2.2 | rubber chicken @ a4.2
- couple / met | place | agree | Dunedin @ a2.5 a4.3
- books / sold | count | refine | more than 200,000 @ a2.4 | passed 200,000 @ a5.3
- ring / ordered | date | disagree | October @ a3.2 | November @ a5.5
