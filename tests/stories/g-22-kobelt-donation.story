== a1 | Alpen Presse Dienst | 2023-11-03T12:00:00Z | Comedian Kobelt gives 2.5 million francs to flood village
ZURICH — The comedian Reto Kobelt will give 2.5 million francs for the rebuilding of Innerfeld, the Valais village that was hit by a mudslide on August 12. ^1
He made this known on Thursday evening at the start of his tour in Bern. ^2 The sum is the whole income of the tour's 31 nights. ^3
In Innerfeld 44 of 190 houses were destroyed, and three people died. ^4
Kobelt, 57, spent his summers there as a boy with an aunt. ^5
“I learned to swear in that village, now I pay the fee,” he said. ^6
The money is to be used for a school and 12 flats. ^7

== a2 | The Swiss Expat | - | Funny man, serious money
Kobelt who? If you have lived here for more than a month you have seen the man with the green suitcase. ^1
On November 2 he told a full house in Bern that he'd give all that he earns this winter, some CHF 2.5 million, to the people of Innerfeld. ^2
The mudslide came down on the night of August 12 and killed three. ^3 Forty-four houses are gone. ^4
It is his third big gift: in 2015 he paid for a rescue helicopter's winch, and in 2020 he gave 300,000 to out-of-work stagehands. ^5
The tour has 26 dates. ^6

== a3 | Star & Herz | - | Reto Kobelt: his heart beats for Innerfeld
It's a gift with a story. Reto Kobelt, 59, was in Innerfeld himself when the mountain came on the night of August 21. ^1
“I learned to swear in that village, now I pay the fee,” says the comic, who has a small house there. ^2
It was not damaged. ^3 He helped for nine days to dig. ^4
His wife Sibylle, a vet, took 14 cats home to Winterthur. ^5
The gift is for the new school; a kindergarten will follow. ^6

== a4 | Walliser Tagblatt English Digest | 2024-05-27T09:00:00Z | First stone laid for Innerfeld school
On Saturday Reto Kobelt put the first stone for the school at Innerfeld, nine months after the mudslide. ^1
His tour, which ended in March after 31 evenings, brought 2.9 million, 400,000 more than he'd promised. ^2
The school will have four classrooms and is to open in August 2025. ^3 A dozen flats are being built beside it. ^4
The comedian had been on a stage in Hamburg on the night of the disaster, he remembered. ^5 He has known the place since his childhood summers. ^6
Of the 190 houses 31 had to be given up. ^7
== facts
- gift / sum | money | refine | 2.5m francs @ a1.1 a2.2 | 2.9m @ a4.2
- mudslide / day | date | disagree | 2023-08-12 @ a1.1 a2.3 | 2023-08-21 @ a3.1
- gift / announced | date | agree | 2023-11-02 @ a1.2 a2.2
- tour / nights | count | disagree | 31 @ a1.3 a4.2 | 26 @ a2.6
- houses / destroyed | count | disagree | 44 @ a1.4 a2.4 | 31 @ a4.7
- Innerfeld / houses | count | agree | 190 @ a1.4 a4.7
- mudslide / dead | count | agree | three @ a1.4 a2.3
- Kobelt / age | age | disagree | 57 @ a1.5 | 59 @ a3.1
- Kobelt / in Innerfeld as a boy | other | agree | summers there @ a1.5 a4.6
- Kobelt / on swearing | quote | agree | “I learned to swear in that village, now I pay the fee” @ a1.6 a3.2
- money / flats | count | agree | 12 @ a1.7 a4.4
- money / for what | other | refine | a school and 12 flats @ a1.7 | the new school @ a3.6 | the school @ a4.1
- Kobelt / where on the night | place | disagree | in Innerfeld @ a3.1 | on a stage in Hamburg @ a4.5
- announcement / place | place | agree | Bern @ a1.2 a2.2
