== a1 | Lowland Press Agency | 2021-08-16T08:20:00Z | Choreographer Mieke van Tongeren dies aged 74
The Dutch choreographer Mieke van Tongeren, who taught a generation of pop singers to move, has died at the age of 74, her family said on Monday. ^1

She died on Saturday at her home in Haarlem of complications of pneumonia, according to her son, the film editor Sjoerd. ^2

Van Tongeren joined the National Ballet at 17 and left it in 1975 after a knee injury. ^3 She made the dances for more than 60 television shows and for the world tour of the band Kwik Zilver in 1988, which took in 112 concerts. ^4

The funeral will be held in private. ^5 A public farewell is planned at Carré theatre in Amsterdam on 29 August. ^6

She leaves two sons and four grandchildren. ^7 Her husband, the conductor Harm Overduin, died in 2009. ^8

== a2 | Dance Platform | - | Mieke van Tongeren 1947–2021
It was a torn cartilage that gave pop music its strictest teacher. ^1 Had her knee held, Mieke van Tongeren would have danced on at the National Ballet, where she had been since she was seventeen. ^2

Instead, in 1975, she opened a studio above a bicycle shop in the Jordaan. ^3 Kwik Zilver, a group of plumbers' sons who could not clap in time, came there in 1987; a year on they crossed five continents in her steps, 112 nights in all. ^4

She was awarded the Golden Swan twice, in 1991 and 2006. ^5 "Count with your hips, your head is busy," was her rule. ^6

She died in hospital in Haarlem, of cancer, with both her sons beside her. ^7 The theatre has set 29 August aside for a tribute. ^8

== a3 | Radio Noordzee Online | 2021-08-17T16:00:00Z | Stars mourn 'the woman who made us dance'
Singers and presenters have reacted with sadness to the death on Sunday of Mieke van Tongeren. ^1

"Without Mieke we would have been five boys standing still," said Kwik Zilver's singer, Dolf Ravestein. ^2 The presenter Wendela Smit-Koppers, whose Saturday show she choreographed for eleven seasons, called her "a sergeant with a heart of butter". ^3

Van Tongeren's granddaughter announced the news in a short film on Facebook. ^4 She had been ill for some weeks with pneumonia. ^5

Theatre Carré said that 1,500 places would be open to the public at the farewell at the end of this month. ^6

The broadcaster is changing its programme this evening and shows a portrait made in 1999, in which she teaches a class of bus conductors to waltz.

== a4 | Showbladet (from the Dutch) | 2021-08-16T10:00:00Z | Dutch dance queen dead
Mieke van Tongeren, 76, is no more. ^1 The mother of two was found lifeless in her house in Haarlem by her home help on Saturday morning. ^2

The lady was famous for Kwik Zilver and for her rule: "Count with your hips, your head is busy." ^3 Her man, Harm Overduin, died twelve years ago. ^4

For eleven years she made the ballets in the Saturday show of Wendela Smit-Koppers. ^5 Her last work was a commercial for peanut butter in 2014. ^6

In Sweden one remembers her from the gala in Malmö in 1979, where eleven dancers in wooden shoes went through the floor.

== a5 | Haarlem Daily | 2021-08-30T07:00:00Z | Last applause for Van Tongeren
With seven minutes of applause, a full Carré said goodbye to Mieke van Tongeren on Sunday. ^1 Her rehearsal chair, painted red, stood on the stage. ^2

Dolf Ravestein sang "Morgenrood". ^3 "Without Mieke we would have been four boys standing still," he had said on the day of her death. ^4

The dancer had already been buried on 19 August at Zorgvlied, beside her husband. ^5 The two were married for 34 years. ^6

Her younger son, Wouter, read out a letter from the King. ^7 She won the Golden Swan on two occasions. ^8

Among those in the stalls were two ministers and the whole of the class that she taught in her last year, 16 girls and a boy. Outside, a barrel organ played until the police asked it to stop.

== facts
- van Tongeren / age | age | disagree | 74 @ a1.1 | 76 @ a4.1
- van Tongeren / day of death | date | disagree | 2021-08-14 @ a1.2 a4.2 | 2021-08-15 @ a3.1
- van Tongeren / place of death | place | disagree | her home in Haarlem @ a1.2 a4.2 | hospital in Haarlem @ a2.7
- van Tongeren / cause of death | other | disagree | pneumonia @ a1.2 a3.5 | cancer @ a2.7
- van Tongeren / who was there | other | disagree | both her sons @ a2.7 | found lifeless by her home help @ a4.2
- van Tongeren / children | count | agree | 2 @ a1.7 a4.2
- death / who announced it | other | refine | her family, her son @ a1.1 a1.2 | her granddaughter on Facebook @ a3.4
- van Tongeren / joined the National Ballet | age | agree | 17 @ a1.3 a2.2
- van Tongeren / left the National Ballet | date | agree | 1975 @ a1.3 a2.3
- van Tongeren / injury | other | refine | knee injury @ a1.3 | torn cartilage, knee @ a2.1 a2.2
- tour / concerts | count | agree | 112 @ a1.4 a2.4
- tour / year | date | refine | 1988 @ a1.4 | a year after 1987 @ a2.4
- farewell / day | date | refine | 2021-08-29 @ a1.6 a2.8 a5.1 | end of this month @ a3.6
- farewell / place | place | agree | Carré @ a1.6 a3.6 a5.1
- husband / death | date | refine | 2009 @ a1.8 | twelve years ago @ a4.4
- husband / name | name | agree | Harm Overduin @ a1.8 a4.4
- Golden Swan / how often | count | agree | 2 @ a2.5 a5.8
- van Tongeren / rule | quote | agree | Count with your hips, your head is busy @ a2.6 a4.3
- Ravestein / tribute | quote | disagree | Without Mieke we would have been five boys standing still @ a3.2 | Without Mieke we would have been four boys standing still @ a5.4
- Saturday show / length | duration | agree | eleven seasons @ a3.3 a4.5
