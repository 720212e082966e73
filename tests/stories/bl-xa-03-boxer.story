== a1 | Wire America | 2022-03-19T14:05:00Z | Former middleweight champion Otis 'Freight' Delacroy dies at 61
Otis Delacroy, who held a world middleweight title from 1987 to 1990 and lost it in one of the bloodiest fights of the decade, died on Friday. He was 61. ^1
His daughter, Monique Delacroy-Hayes, said he died at Mercy General Hospital in Shreveport, Louisiana, of complications of pneumonia. ^2 He had lived with dementia for nine years. ^3
Delacroy won 44 of 51 fights, 33 by knockout. ^4 He earned $2.1 million for the rematch with Hiroto Kanbara in Atlantic City in 1990, and had declared bankruptcy by 1996. ^5
"Daddy never backed up in his life, and he didn't back up from this," his daughter said. ^6
== a2 | Shreveport Ledger | 2022-03-19T20:30:00Z | 'Freight' Delacroy, the pride of Cedar Grove, is gone
The porch lights on East 74th Street were on all night. Otis Delacroy, who learned to box in the basement of a church two blocks away, died Friday shortly before 11 p.m. at the little brick house he had bought for his mother, surrounded by three of his five children. ^1
He would have been 62 next month. ^2
"He was at home, in his own bed, with his gospel records on," said his son Otis Jr., who had cared for him since 2013, when doctors diagnosed dementia. ^3 He had come out of the hospital on Tuesday after a bout of pneumonia. ^4
Mayor Glenda Prothro ordered flags at half-staff on Monday. Funeral services will be at 11 a.m. next Saturday at Mount Canaan Baptist. ^5
== a3 | Ringside Weekly | 2022-03-22T12:00:00Z | Obituary: Otis Delacroy, 1960-2022
They called him Freight because that was how he came, on one track. ^1 Otis Lee Delacroy turned professional at nineteen for a purse of $150 and ended 51 fights later with 44 wins, 32 of them inside the distance. ^2
He took the title from Ramón Ituarte in October 1987 in Las Vegas, defended it five times and lost it on a cut eye to Kanbara. ^3 His share of that night was a little over two million dollars; his managers, he liked to say, were "three men and a lawyer". ^4
He died on March 18, of pneumonia, in Shreveport. ^5 Dementia had been found in him nine years earlier. ^6 He leaves five children and eleven grandchildren. ^7
== a4 | Kyodo Sports Evening | 2022-03-20T03:00:00Z | Kanbara mourns old rival Delacroy (translated)
"I cannot hear out of my left ear, and I am proud that it was he who did it," said the former world champion Hiroto Kanbara, 63, on learning in Osaka that Otis Delacroy had died on the 19th at the age of 62. ^1
The two fought twice. In Yokohama in 1988 Delacroy won on points; two years later, in Atlantic City, Kanbara stopped him in the eleventh round because of a cut. ^2
Kanbara last saw him in 2017. "He did not know my name, but he raised his hands in the old guard," he said. ^3
According to the family, the funeral is to be held on the 26th; Kanbara intends to attend. ^4
== a5 | Bayou Fight Fan | - | RIP Freight
I met the man once, at a gas station on Line Avenue, and he signed my cap. I still have it.
Everybody will write about the second Kanbara fight, stopped in the tenth with his eye hanging like a plum. ^1 I'd rather remember Vegas '87, Ituarte on the floor. ^2 Five title defenses, y'all. ^3
Monique told Channel 6: "Daddy never backed up in his life, and he wasn't afraid." ^4 She said he slipped away at Mercy General with her brother holding his hand. ^5 Home-going is at Mount Canaan, and they say to get there early. ^6
== facts
- Delacroy / day of death | date | disagree | 2022-03-18 @ a1.1 a2.1 a3.5 | 2022-03-19 @ a4.1 | conflicts: 0-1
- Delacroy / place of death | place | disagree | Mercy General Hospital in Shreveport @ a1.2 a5.5 | his house on East 74th Street @ a2.1 a2.3 | Shreveport @ a3.5 | conflicts: 0-1
- Delacroy / age | age | disagree | 61 @ a1.1 | would have been 62 next month @ a2.2 | 62 @ a4.1 | conflicts: 0-2 1-2
- second Kanbara fight / round of the stoppage | other | disagree | eleventh @ a4.2 | tenth @ a5.1 | conflicts: 0-1
- daughter Monique / tribute | quote | disagree | Daddy never backed up in his life, and he didn't back up from this @ a1.6 | Daddy never backed up in his life, and he wasn't afraid @ a5.4 | conflicts: 0-1
- Delacroy / knockouts | count | disagree | 33 @ a1.4 | 32 @ a3.2 | conflicts: 0-1
- Delacroy / wins and fights | count | agree | 44 wins in 51 fights @ a1.4 a3.2
- Delacroy / cause of death | other | refine | complications of pneumonia @ a1.2 | pneumonia @ a3.5
- Delacroy / dementia | duration | refine | nine years @ a1.3 a3.6 | since 2013 @ a2.3
- second Kanbara fight / purse | money | refine | $2.1 million @ a1.5 | a little over two million dollars @ a3.4
- title win over Ituarte / date | date | refine | 1987 @ a1.1 a5.2 | 1987-10 @ a3.3
- title win over Ituarte / place | place | refine | Las Vegas @ a3.3 | Vegas @ a5.2
- title defences / number | count | agree | five @ a3.3 a5.3
- Delacroy / children | count | agree | five @ a2.1 a3.7
- funeral / day | date | agree | 2022-03-26 @ a2.5 a4.4
- funeral / place | place | refine | Mount Canaan Baptist @ a2.5 | Mount Canaan @ a5.6
- second Kanbara fight / place and year | place | refine | Atlantic City, 1990 @ a1.5 | Atlantic City, two years after 1988 @ a4.2
- second Kanbara fight / how it ended | other | refine | lost on a cut eye @ a3.3 | stopped because of a cut @ a4.2 | stopped with his eye hanging like a plum @ a5.1
- deathbed / who was there | other | refine | three of his children @ a2.1 | Monique's brother @ a5.5
- opponent in 1987 / name | name | refine | Ramón Ituarte @ a3.3 | Ituarte @ a5.2
