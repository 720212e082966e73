== a1 | Nordic Press Agency | 2024-10-04T13:00:00Z | Songwriter loses plagiarism case against Saga Wennerholm
STOCKHOLM (NPA) - The songwriter Torkel Lindroos has lost his lawsuit against the pop star Saga Wennerholm over the hit "Midnight Tram." ^1
The Patent and Market Court ruled on Friday that the two melodies share "no more than a common stock of five notes." ^2
Lindroos, 56, must pay 3.1 million kronor (about $300,000) in legal costs. ^3 He had asked for 22 million kronor. ^4
He filed the suit in May 2022, three years after Wennerholm's song came out. ^5 The trial began on Sept. 2 and took nine days. ^6
An appeal can be lodged until Oct. 25. ^7

== a2 | Popkväll | - | Saga wins the battle of the tram
Saga Wennerholm danced out of the courtroom in a yellow raincoat. ^1
She did not copy "Spårvagn till månen," which Torkel Lindroos released in 1997 as a B-side. ^2 Eleven witnesses were heard in nine days, two of them professors of music. ^3
The 30-year-old played both songs on a toy piano before the judges. ^4 "I was two years old and did not listen to B-sides," she told them. ^5
He gets nothing instead of the 22 million that he claimed, and he has to pay her lawyers. ^6 He said that he will not appeal. ^7

== a3 | Music Rights Monitor | - | "Midnight Tram" case: what the judgment says
The court dismissed all three claims in the case brought by Torkel Lindroos in March 2022. ^1
It heard nine witnesses, among them two musicologists. ^2 It found that the similarity is limited to five notes, which occur in at least 60 older works. ^3
"Midnight Tram," published in 2018, has been streamed 740 million times and was number one in eleven countries. ^4
Lindroos's song dates from 1995. ^5 His counsel, Görel Ahlbom, has announced an appeal. ^6 The last such case to succeed in Sweden was decided in 2016. ^7

== a4 | The Continental | 2024-10-06T08:00:00Z | Swedish star cleared of copying
Saga Wennerholm has been cleared of stealing the tune of her biggest hit, a song that led the charts of eleven countries. ^1
The verdict, on Thursday, followed a trial that opened at the beginning of September. ^2 "I was two years old and did not listen to B-sides," Wennerholm, 30, said in her testimony. ^3
The losing party has to bear costs of more than 3 million kronor. ^4 Lindroos, a former member of the duo Glaspärlan, drives a school bus today. ^5

== facts
- ruling / outcome | status | agree | Lindroos lost @ a1.1 a2.2 a3.1 a4.1
- ruling / day | date | disagree | 2024-10-04, Friday @ a1.2 | 2024-10-03, Thursday @ a4.2
- melodies / what they share | quantity | agree | five notes @ a1.2 a3.3
- costs / sum | money | refine | 3.1 million kronor @ a1.3 | more than 3 million kronor @ a4.4 | her lawyers' fees @ a2.6
- claim / sum | money | agree | 22 million kronor @ a1.4 a2.6
- suit / filed | date | disagree | 2022-05 @ a1.5 | 2022-03 @ a3.1
- Midnight Tram / year | date | disagree | three years before May 2022 @ a1.5 | 2018 @ a3.4
- trial / start | date | refine | 2024-09-02 @ a1.6 | beginning of September @ a4.2
- trial / length | duration | agree | nine days @ a1.6 a2.3
- appeal / status | status | disagree | possible until Oct. 25 @ a1.7 | will not appeal @ a2.7 | appeal announced @ a3.6 | conflicts: 1-2
- Lindroos's song / year | date | disagree | 1997 @ a2.2 | 1995 @ a3.5
- witnesses / how many | count | disagree | 11 @ a2.3 | 9 @ a3.2
- witnesses / professors of music | count | agree | 2 @ a2.3 a3.2
- Saga Wennerholm / age | age | agree | 30 @ a2.4 a4.3
- Saga Wennerholm / testimony | quote | agree | "I was two years old and did not listen to B-sides" @ a2.5 a4.3
- Midnight Tram / number one in | count | agree | 11 countries @ a3.4 a4.1
- Wennerholm's song / title | name | agree | Midnight Tram @ a1.1 a3.4
