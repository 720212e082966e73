== a1 | Book Trade Daily | 2018-11-19T10:00:00Z | Mounir Tazi's memoir to appear in eleven languages
The memoir of the Moroccan-French comedian Mounir Tazi, "The Wrong Balcony", will be published in eleven languages on 14 March, the house Éditions du Palmier said on Monday. ^1

Tazi, 52, tells in it for the first time of his childhood in a Marseille tower block and of the stroke that felled him on stage in Lyon in April 2015. ^2

He wrote the 340 pages himself, in two years, on a typewriter. ^3 The German rights went for €210,000. ^4

A first print run of 150,000 copies is planned in France. ^5 Tazi's film "Couscous and Consequences" (2009) was seen by 4.6 million. ^6

== a2 | Voilà People | - | Mounir tells all
The humorist spares nobody, not even himself. In his book Mounir Tazi speaks of his four years with the singer Jeanne-Lys, from whom he has a daughter. ^1

"My left side laughed later than my right," he says of the weeks after his heart attack in Lyon. ^2

Raised in Toulon by a grandmother, he learned to be funny "in order not to be hit". ^3 A ghost-writer lent a hand, one whispers. ^4 The work is on sale from 7 March. ^5

== a3 | Casablanca Courier | 2019-03-16T10:00:00Z | Tazi: 'I owe my laugh to my grandmother'
Mounir Tazi had come for the book fair, and 900 people queued. ^1

He was born in Fez in 1966 and was four when the family left for Marseille. ^2 "My grandmother laughed so as not to weep; I do it for a living," he said. ^3

"The Wrong Balcony" recounts his stroke and the fourteen months in which he had to learn to speak again. ^4 It can be had in Arabic since Thursday, and the comedian, 52, read from it. ^5

He comes back in October with a new one-man show, his seventh. ^6

== a4 | TV Francophonie | 2019-03-21T18:45:00Z | Tazi sued by former partner
The singer Jeanne-Lys has gone to court to have two chapters removed from "The Wrong Balcony", the memoirs of Mounir Tazi, which came out on 14 March. ^1

A hearing was held in Paris on Wednesday. ^2 The judge is to decide on 2 April. ^3

The two lived together from 2003 to 2009 and have a son. ^4 In the first week 48,000 copies were sold. ^5

"My left side laughed later than my right," the comedian writes of his illness in 2015. ^6

== a5 | Page & Stage | - | Judge sides with Tazi
The book may stay as it is. A Paris judge on 4 April dismissed the complaint of Jeanne-Lys against Mounir Tazi. ^1

She had to pay €3,000 in costs. ^2 "The Wrong Balcony" has sold 95,000 copies in three weeks and stands first on the list. ^3

Tazi's next show, the seventh of his career, starts in Brussels on 11 October. ^4 The child of the pair is fifteen. ^5

Lawyers for the house of Palmier called it a good day for literature. A similar quarrel about a chef's memoirs ended in 2012 with 14 blackened pages.

== a6 | Legal Gossip | - | What Jeanne-Lys wanted
Not the whole book but two chapters were at issue before the court, which gave its decision on 2 April. ^1 An appeal is not planned. ^2

Their daughter, 15, lives in Montreal. ^3

Her own album, the ninth, is due in June. She sings on it about a man with a typewriter; his name is not mentioned, and her lawyer has read the words twice.

== facts
- book / publication | date | disagree | 2019-03-14 @ a1.1 a3.5 a4.1 | 7 March @ a2.5
- Tazi / age | age | refine | 52 @ a1.2 a3.5 | born in 1966 @ a3.2
- Tazi / childhood | place | disagree | Marseille @ a1.2 a3.2 | Toulon @ a2.3
- Tazi / illness | other | disagree | stroke @ a1.2 a3.4 | heart attack @ a2.2
- Tazi / place of illness | place | agree | Lyon @ a1.2 a2.2
- Tazi / year of illness | date | refine | 2015-04 @ a1.2 | 2015 @ a4.6
- book / who wrote it | other | disagree | Tazi himself @ a1.3 | with a ghost-writer @ a2.4
- couple / time together | duration | disagree | four years @ a2.1 | 2003 to 2009 @ a4.4
- child / sex | other | disagree | daughter @ a2.1 a6.3 | son @ a4.4
- child / age | age | agree | 15 @ a5.5 a6.3
- Tazi / on his illness | quote | agree | My left side laughed later than my right @ a2.2 a4.6
- suit / chapters | count | agree | 2 @ a4.1 a6.1
- suit / decision | date | disagree | 4 April @ a5.1 | 2019-04-02 @ a4.3 a6.1
- show / number | count | agree | seventh @ a3.6 a5.4
- show / start | date | refine | October @ a3.6 | October 11 @ a5.4
- book / copies sold | count | refine | 48,000 in the first week @ a4.5 | 95,000 in three weeks @ a5.3
- grandmother / raised or inspired him | other | refine | raised by a grandmother @ a2.3 | his grandmother laughed @ a3.3
