== a1 | Agência Planalto | 2023-08-07T12:30:00Z | Singer Vando Peixinho recovering after appendix operation
Sertanejo singer Vando Peixinho is recovering in a hospital in Goiânia after his appendix was removed on Sunday morning, his press office said. ^1
The 41-year-old was admitted late on Saturday, complaining of pain in the abdomen after a concert at Rio Verde. ^2 ^3
"The procedure lasted about two hours and there were no complications," said the surgeon, Dr. Helena Brasileiro. ^4
Three performances that had been planned for this month have been put off until November. ^5
Peixinho was last in hospital in 2019, when he spent six days there with pneumonia. ^6

== a2 | Fofoca Diária | - | Vando under the knife! Fans light candles at the gate
He sang for ninety minutes doubled up with pain, and five hours later he lay on the operating table. ^1
Heartthrob Vando Peixinho lost his appendix on Monday at the Santa Benta hospital in Goiânia, and his wife, Rayane, did not leave his side. ^2
"He squeezed my hand and asked whether the crowd had liked the last song," she told us. ^3
Five dates are off: Anápolis, Jataí, Catalão, Uberaba and Palmas. ^4
The couple, who married in 2015, have a boy of six and a girl of three. ^5
Four years ago the singer needed almost a week of treatment for pneumonia. ^6
Outside, some 200 admirers with candles sang his hit "Estrada de Barro". ^7

== a3 | Palco & Plateia | 2023-08-11T15:00:00Z | Peixinho back home, tour resumes in September
Four days in a hospital bed are behind him: Vando Peixinho was allowed to go home on Wednesday. ^1
He waved from a wheelchair and thanked the team of the Santa Benta. ^2
Doctors have told the voice of "Estrada de Barro" to keep quiet for 30 days, so that the first stage he will see again is that of Barretos on September 9. ^3 ^4
His promoter, Lauro Trindade, said that the trio of August shows that had to be dropped would not be made up and that ticket holders would get their money back. ^5
The album "Poeira Boa" comes out on October 20 as planned. ^6

== a4 | Voz do Cerrado | 2023-08-14T09:00:00Z | Singer goes fishing with his son
With a straw hat and a rod, Vando Peixinho, 41, presented himself to his followers on Sunday, one week after surgeons took out his appendix. ^1
The operation was done by keyhole and took 50 minutes, said Dr. Helena Brasileiro. ^2
He was discharged on Thursday. ^3
His six-year-old, Benício, caught the bigger fish. ^4
A month of rest has been prescribed to him. ^5 Afterwards he will sing in Barretos, on the second Saturday of September, and on October 20 his eighth album is to be released. ^6 ^7
In the first half of the year he gave 61 concerts in 14 states. The tour that broke off at Rio Verde had begun on March 4 in Campo Grande.

== facts
- operation / day | date | disagree | 2023-08-06 @ a1.1 a4.1 | Monday @ a2.2
- Vando Peixinho / age | age | agree | 41 @ a1.2 a4.1
- operation / length | duration | disagree | about two hours @ a1.4 | 50 minutes @ a4.2
- shows / number off | count | disagree | 3 @ a1.5 a3.5 | 5 @ a2.4 | conflicts: 0-1
- shows / what becomes of them | status | disagree | put off until November @ a1.5 | not made up, money back @ a3.5
- pneumonia / year | date | refine | 2019 @ a1.6 | four years ago @ a2.6
- pneumonia / time in hospital | duration | refine | six days @ a1.6 | almost a week @ a2.6
- hospital / place | place | refine | Goiânia @ a1.1 | Santa Benta, Goiânia @ a2.2 | the Santa Benta @ a3.2
- singer / discharge | date | disagree | 2023-08-09 @ a3.1 | 2023-08-10 @ a4.3
- surgeon / name | name | agree | Helena Brasileiro @ a1.4 a4.2
- son / age | age | agree | 6 @ a2.5 a4.4
- rest / length | duration | refine | 30 days @ a3.3 | a month @ a4.5
- return / date | date | agree | 2023-09-09 @ a3.4 a4.6
- return / place | place | agree | Barretos @ a3.4 a4.6
- album / release | date | agree | 2023-10-20 @ a3.6 a4.7
- operation / what | other | agree | appendix removed @ a1.1 a2.2 a4.1
- hit / title | name | agree | Estrada de Barro @ a2.7 a3.3
