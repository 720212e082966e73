== a1 | Agencia Azteca English | 2014-11-12T17:40:00Z | Telenovela star Renata Villaseca files for divorce
MEXICO CITY — Renata Villaseca, the star of “The Widow of San Telmo,” has filed for divorce from the businessman Gonzalo Iturbide after four years of marriage, her spokeswoman said on Wednesday. ^1 ^2
The papers were handed in at a family court in Cuernavaca on Nov. 7. ^3
Villaseca, 38, asks for sole custody of the couple's son, Emiliano, who is three. ^4 ^5
“There is no third person, there is only a great tiredness,” the statement said. ^6
The couple married on the beach at Zihuatanejo in October 2010 before 400 guests; the magazine TVyMás is said to have paid $600,000 for the pictures. ^7
Villaseca was married before, from 2001 to 2005, to the singer Óscar Leyva, the father of her daughter Abril, 11. ^9

== a2 | Telenovela World | - | It's over for Renata and Gonzalo
The fairy tale of Zihuatanejo has ended. ^91 Renata Villaseca has told her friends that she and Gonzalo Iturbide are no longer man and wife in anything but name, and the judge in Cuernavaca has had the application since the 7th of November. ^1
The two met in 2009 when he sold her a horse. A year later there was the wedding with 400 guests, four horses and a cake as tall as the bride. ^3
“There is no third person, there is only a great tiredness,” she made known through Maribel Ochoa, her publicist. ^4
But this reporter has it on good authority that the pair have slept under different roofs since May. ^5
Renata wants to have little Emiliano, 3, with her alone. ^6
The next chapter of “The Widow of San Telmo” is being recorded with her, as planned, said the producer Nacho Saldívar. ^7

== a3 | Border Sun | 2014-11-13T13:00:00Z | Villaseca to split from husband No. 2
Mexican soap queen Renata Villaseca is calling it quits with hubby Gonzalo Iturbide after three years of marriage. ^1
The actress, 38, lodged the papers on Friday, citing irreconcilable differences, and wants joint custody of their son. ^2 ^3
“There's no third person, there's only a great sadness,” a statement read. ^4
Iturbide, 45, who made his money in avocados, was snapped without his ring in McAllen, Texas, on Sunday. ^5
Villaseca has a daughter, Abril, from her first marriage to crooner Oscar Leyva. ^6 They split in 2005. ^7

== a4 | La Jornada Rosa (in English) | 2014-11-14T09:00:00Z | Iturbide answers: “I was the last to find out”
The entrepreneur of the avocado Gonzalo Iturbide, 44, broke the silence on Thursday at the airport of Toluca. ^1
“I was the last one to find out. ^91 I learned it from the television,” he said to the microphones. ^3
He denied that he and Renata Villaseca live separately since May. ^92 “We had breakfast together on Friday,” he affirmed, that is, on the day that she delivered the demand for divorce. ^5
About the boy Emiliano he declared that he will fight “until the last court.” ^6
The marriage took place in Zihuatanejo four years ago. ^7
Maribel Ochoa, the manager of the actress, did not want to comment. ^8

== a5 | Reforma Social Notes | - | Who is who in the Villaseca divorce
Gonzalo Iturbide, who exports avocados, is Villaseca's second husband. ^1 To this newspaper he said: “I was the last to find out, I learned it from television.” ^2
Óscar Leyva, the first one, gave her a daughter, Abril, now 11. ^3 ^4
Nacho Saldívar produces the telenovela in which she plays two sisters. ^91 He says the recordings go on. ^5
Maribel Ochoa has been her publicist since 2003. ^6
Judge Lourdes Arizpe Mondragón, in Cuernavaca, has set the first hearing for 15 January. ^7

== facts
- divorce / filing day | date | refine | 2014-11-07 @ a1.3 a2.1 | Friday @ a3.2 a4.5
- divorce / court | place | agree | Cuernavaca @ a1.3 a2.1 a5.7
- marriage / length | duration | disagree | 4 years @ a1.2 a4.7 | 3 years @ a3.1
- Renata Villaseca / age | age | agree | 38 @ a1.4 a3.2
- Emiliano / custody asked for | other | disagree | sole @ a1.4 a2.6 | joint @ a3.3
- Emiliano / age | age | agree | 3 @ a1.5 a2.6
- Renata Villaseca / statement | quote | disagree | There is no third person, there is only a great tiredness @ a1.6 a2.4 | There's no third person, there's only a great sadness @ a3.4
- wedding / date | date | refine | 2010-10 @ a1.7 | a year after 2009 @ a2.3 | four years ago @ a4.7
- wedding / guests | count | agree | 400 @ a1.7 a2.3
- wedding / place | place | agree | Zihuatanejo @ a1.7 a2.91 a4.7
- first marriage / end | date | agree | 2005 @ a1.9 a3.7
- first husband / name | name | refine | Óscar Leyva @ a1.9 a5.3 | Oscar Leyva @ a3.6
- daughter / name | name | agree | Abril @ a1.9 a3.6 a5.4
- Abril / age | age | agree | 11 @ a1.9 a5.4
- Maribel Ochoa / role | other | disagree | publicist @ a2.4 a5.6 | manager @ a4.8 
- Gonzalo Iturbide / age | age | disagree | 45 @ a3.5 | 44 @ a4.1
- Gonzalo Iturbide / business | other | agree | avocados @ a3.5 a4.1 a5.1
- couple / living apart since May | status | disagree | living apart since May @ a2.5 | denied @ a4.92
- Gonzalo Iturbide / on finding out | quote | refine | I was the last one to find out. I learned it from the television @ a4.91 a4.3 | I was the last to find out, I learned it from television @ a5.2
- producer / recording goes on | other | agree | goes on, says Nacho Saldívar @ a2.7 a5.91 a5.5
- Renata Villaseca / second husband | count | agree | second @ a1.9 a3.1 a5.1
- telenovela / title | name | agree | The Widow of San Telmo @ a1.1 a2.7
- son / name | name | agree | Emiliano @ a1.5 a2.6 a4.6
