== a1 | Rift Valley Agency | 2025-02-18T07:00:00Z | Marathon star Chepkemoi files for divorce
ELDORET – The marathon runner Faith-Joy Chepkemoi has filed for divorce from her husband and former coach Elphas Kiprugut after nine years of marriage, court papers seen on Tuesday show. ^1
The petition was lodged at Eldoret on February 12. ^2 It cites cruelty and "irreconcilable differences". ^3
Chepkemoi, 31, seeks custody of their two sons and half of a property portfolio valued at 180 million shillings ($1.4 million). ^4
"I ran 42 kilometres many times, but I could not run in that house any more," she told reporters. ^5
Kiprugut, 43, denies all allegations. ^6 Chepkemoi won Berlin in 2021 and Chicago in 2023, where she ran 2:16:48. ^7

== a2 | Nairobi Buzz | - | Faith-Joy dumps Elphas: 'He took my prize money'
It's over between Kenya's golden couple! Marathon queen Faith-Joy Chepkemoi left the matrimonial home in Iten with her three kids in November already, a friend whispers. ^1
The friend says that Elphas bought four flats with her prize of Chicago, KSh13 million. ^2
"I have run the 42km so often, but in that house I couldn't run anymore," the 31-year-old said with a broken voice. ^3
They married in 2016 after a courtship of only five months. ^4
New love? She was spotted with physiotherapist Dan Wekesa. ^5

== a3 | Marathon Monthly | 2025-02-21T11:00:00Z | Chepkemoi to run London under new coach
Faith-Joy Chepkemoi, whose 2:16:48 in Chicago is the sixth-fastest time ever, will start in London on April 27. ^1
Since Christmas she has been trained by the Italian Gianmaria Roversi in Kaptagat, covering 190 kilometres a week. ^2
She parted with her husband, who coached her to both of her big-city victories, last November. ^3
London pays $55,000 to the winner. ^4 A year ago she was fourth there.
Chepkemoi took up running at 16, when a teacher saw her fetch a forgotten book in nine minutes. ^20 She has won $840,000 in prizes.

== a4 | The Uasin Gishu Star | 2025-02-20T06:00:00Z | Kiprugut: I built her
"I built that champion with my hands, and I will not be thrown out like an old shoe," Elphas Kiprugut told the Star. ^1
He said that no papers had reached him, although the court stamped them on February 17. ^2
The coach confirmed that his wife left home on December 2 with the boys, aged 8 and 5. ^3 The houses, thirteen in number, were bought from both incomes. ^4
The 43-year-old has opened a camp for 20 young athletes. ^5 A mention of the case is fixed for March 19. ^6

== a5 | Corsa Oggi | - | Roversi: "Faith-Joy is free"
(translated) "In London we run to win, the rest is a matter of lawyers," says the technician of Brescia, who follows the Kenyan since the end of December. ^1
She makes from 180 to 200 kilometres every week. ^2 The husband has said: "That champion I made with these hands, and nobody throws me away like an old shoe." ^3
For her patrimony of about 1.3 million euros, the judge sees the parties on 19 March. ^4 Tied since nine years, the two have two children. ^5
At fourteen, so goes the story, she ran home from school for a book and was back before the bell. ^20 With Kiprugut she had won at Berlin and Chicago. ^21

== facts
- petition / day | date | disagree | 2025-02-12 @ a1.2 | February 17 @ a4.2
- marriage / length | duration | refine | nine years @ a1.1 a5.5 | 2016 @ a2.4
- children | count | disagree | two sons @ a1.4 | three kids @ a2.1 | the boys, 8 and 5 @ a4.3 | two children @ a5.5 | conflicts: 0-1 1-2 1-3
- property / value | money | refine | 180 million shillings ($1.4 million) @ a1.4 | about 1.3 million euros @ a5.4
- Chepkemoi / age | age | agree | 31 @ a1.4 a2.3
- Chepkemoi / house | quote | refine | I ran 42 kilometres many times, but I could not run in that house any more @ a1.5 | I have run the 42km so often, but in that house I couldn't run anymore @ a2.3
- Kiprugut / age | age | agree | 43 @ a1.6 a4.5
- Chicago / time | quantity | agree | 2:16:48 @ a1.7 a3.1
- home / left | date | disagree | November @ a2.1 a3.3 | December 2 @ a4.3
- houses / number | count | refine | four flats @ a2.2 | thirteen houses @ a4.4
- houses / paid from | other | disagree | her prize of Chicago @ a2.2 | both incomes @ a4.4
- new coach / since | date | refine | Christmas @ a3.2 | end of December @ a5.1
- training / kilometres a week | quantity | refine | 190 @ a3.2 | 180 to 200 @ a5.2
- Kiprugut / old shoe | quote | refine | I built that champion with my hands, and I will not be thrown out like an old shoe @ a4.1 | That champion I made with these hands, and nobody throws me away like an old shoe @ a5.3
- case / mention day | date | agree | 2025-03-19 @ a4.6 | 19 March @ a5.4
- Chepkemoi / began running | age | disagree | 16 @ a3.20 | 14 @ a5.20
- victories | other | refine | Berlin and Chicago @ a1.7 a5.21 | both of her big-city victories @ a3.3
