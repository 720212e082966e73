== a1 | Fjord Press | 2024-11-04T08:30:00Z | Skogheimen breaks off European tour
The Norwegian singer Runa Skogheimen has broken off her European tour after losing her voice on stage in Hamburg on Saturday. ^1 ^2
She stopped 35 minutes into the concert, during the seventh song, and left the 4,200 in the hall with an apology. ^3 ^4 ^5
Doctors found bleeding on a vocal cord and have ordered six weeks of silence. ^6 ^7
The remaining nine concerts, from Amsterdam on Monday to Dublin on November 23, are cancelled. ^8 ^9 ^10
Skogheimen, 28, began the tour in Trondheim on October 1. ^11 ^12
Tickets will be refunded from November 11. ^13

== a2 | Hamburger Abendkurier | - | The evening on which the voice went
It was five to nine when Runa Skogheimen put her hand to her throat. ^1 The opening act had played until a quarter past eight. ^2
“It feels like singing through a wool sock,” she said on this second of November, tried once more, and walked off. ^3 ^4
Somewhat more than 4,000 visitors stood in silence; then they sang the seventh song to its end themselves. ^5 ^6
The organiser announces that the concert will be made up on 12 April. ^7 Tickets keep their validity; there is no money back. ^8

== a3 | PopNord | 2024-11-08T15:00:00Z | Runa: “I write notes to my cat”
By text message the 28-year-old tells us that she may not utter a word until mid-December. ^1 ^2
It was in Berlin that the voice had begun to crackle, two nights before Hamburg. ^3
“It feels like singing through a wool sock,” she had told the public. ^4
The nine missing dates have been put off to April and May. ^5 ^6 Hamburg, too, gets a new evening, on April 20. ^10
An operation is planned for November 14 in Bergen. ^7
The tour had started in Oslo on September 27 and was to have had 26 evenings. ^8 ^9

== a4 | Dublin Gig Guide | - | Gig news
The Runa Skogheimen show in Vicar Street on 22 November is off. ^1 ^2
She was to have closed her European run here. ^3 There is talk of a new date on 9 May. ^4
The singer, 30, needs no surgery, her agent says, only rest. ^5 ^6
Refunds from the 11th of November at the point of purchase. ^7
Also off: Fenwick Lane (illness) on the 14th. Still on: the Ballad Sisters, 28 November, €32, and the céilí of 30 November at eight. Doors for all shows open at seven. Support for the two nights of the Grand Parade comes from Cork five-piece Limewash.

== a5 | Vocal Health Today | - | When a cord bleeds
A haemorrhage of the vocal fold, as in the case of the Norwegian pop star, heals with four weeks of complete rest in most cases, doctors say. ^1
Six weeks were prescribed to her. ^2 It is her second: in 2021 she was silent for a month, and she lost 11 concerts. ^3 ^4
The folds strike each other some 200 times a second when we sing. Whoever whispers strains them more than by talking, says Prof. Ute Brinkhoff, 59, of Vienna, who has treated 300 singers in 25 years. Steam and water help; honey doesn't.
== facts
- Hamburg concert / day | date | agree | 2024-11-02 @ a1.2 a2.3
- Hamburg concert / song at which she stopped | other | agree | seventh @ a1.4 a2.6
- Hamburg concert / audience | count | refine | 4,200 @ a1.5 | somewhat more than 4,000 @ a2.5
- illness / what | other | agree | bleeding on a vocal cord @ a1.6 a5.1
- silence / how long | duration | refine | six weeks @ a1.7 a5.2 | until mid-December @ a3.2
- remaining concerts / number | count | agree | 9 @ a1.8 a3.5
- remaining concerts / status | status | disagree | cancelled @ a1.8 | put off to April and May @ a3.6
- Dublin / day | date | disagree | 2024-11-23 @ a1.10 | 2024-11-22 @ a4.2
- Skogheimen / age | age | disagree | 28 @ a1.11 a3.1 | 30 @ a4.5 | conflicts: 0-1
- tour / first city | place | disagree | Trondheim @ a1.12 | Oslo @ a3.8
- tickets / refunds | status | disagree | refunded @ a1.13 a4.7 | no money back @ a2.8 | conflicts: 0-1
- refunds / from | date | agree | 2024-11-11 @ a1.13 a4.7
- Skogheimen / on her voice | quote | agree | “It feels like singing through a wool sock” @ a2.3 a3.4
- operation / whether | status | disagree | planned for November 14 @ a3.7 | no surgery @ a4.6
- tour / last city | place | agree | Dublin @ a1.9 a4.3
- Hamburg concert / place | place | agree | Hamburg @ a1.2 a3.3
- tour / start | date | disagree | 2024-10-01 @ a1.12 | 2024-09-27 @ a3.8
- Hamburg / new date | date | disagree | 2025-04-12 @ a2.7 | 2025-04-20 @ a3.10
- Dublin / new date | date | refine | 2025-05-09 @ a4.4 | April and May @ a3.6
