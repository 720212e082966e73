== a1 | Suara Jakarta (English) | 2023-11-22T03:00:00Z | Dangdut singer Wening Prameswari hospitalised
Dangdut diva Wening Prameswari, 51, is under treatment at a hospital in South Jakarta after she fainted backstage in Semarang, her family said on Tuesday. ^1
The incident took place on Saturday night, November 18, following her fourth song at the city's anniversary concert. ^2 She was rushed to a local clinic and flown to the capital on Sunday. ^3
“Mother is conscious. ^4 She can already recognise us and she asks for fried tempeh,” said her eldest child, Galih, 27. ^5
Doctors found a blockage in a blood vessel on the left side of the brain. ^6 No operation is needed so far. ^7
Wening, who has recorded nineteen albums since “Kembang Malam” in 1991, was to start a tour of twelve cities on December 2. ^8 It has been postponed. ^9

== a2 | Artis Kita | 2023-11-23T03:00:00Z | Wening masih kuat: the family speaks
“She's awake. ^7 She knows who we are already, and wants fried tempeh.” ^1 With these words Galih, son of Wening Prameswari, calmed the fans who have been waiting in front of the hospital since the weekend.
The 51-year-old artist collapsed at the side of the stage in Semarang on Saturday after singing four numbers. ^2 Her manager, Pak Rudianto, thought at first that it was the heat. ^3
It was a mild stroke, a neurologist at the hospital explained, and Wening will have to stay in bed for two weeks. ^4 A surgeon removed the clot on Monday in an operation of three hours. ^5
Eleven years ago the singer had an operation on her vocal cords, for which she went to Singapore. ^6
On Wednesday the governor of Central Java came with orchids. “She is still fierce: she scolded me about the roads,” he told us. ^21 Her new album, on which she worked for two years, will be in the shops on January 20 as planned. ^22

== a3 | Straits Entertainment | 2023-11-23T08:00:00Z | Indonesian star Wening cancels tour after stroke
Indonesian pop singer Wening Prameswari has cancelled all twelve dates of her “Tiga Dekade” tour, including a show in Johor Bahru on Dec 16. ^1 Tickets will be refunded.
The 51-year-old suffered a light stroke on Nov 18. ^2 Her doctor, Yohanes Limbong, said that she would be confined to bed for a fortnight and need months of physiotherapy. ^3
“We thank God that it was found out quickly,” her manager said. ^4 He had believed that the hot weather was to blame. ^5
She has sold 30 million cassettes and CDs, by her label's account, and has 19 studio albums to her name. ^6 She was in Singapore for an operation on her throat in 2012. ^7
Her 20th record, due on Jan 12, is finished. ^21

== a4 | Dangdut Mania | - | Update: Wening is sitting up
Good news from room 714! Wening sat up on Thursday and ate porridge. ^1
The diva had fallen ill on the 19th, while she sang “Kembang Malam”, her first hit, from 1991. ^2 “Praise God, it was discovered fast,” says the manager, Rudiyanto. ^3
For the tour, new dates in April are being looked for: it is put off, not called off. ^4 Fans should keep their tickets. Her son Galih, 29, has taken leave from his bank to be with her. ^5
Even a governor got an earful when he brought flowers. “She's as fiery as ever, she told me off about the state of the roads,” he laughed. ^21

== facts
- Wening / age | age | agree | 51 @ a1.1 a2.2 a3.2
- collapse / day | date | disagree | Saturday night, November 18 @ a1.2 | Saturday @ a2.2 | 2023-11-18 @ a3.2 | the 19th @ a4.2 | conflicts: 0-3 1-3 2-3
- collapse / where | other | disagree | backstage, after her fourth song @ a1.1 a1.2 | at the side of the stage after four numbers @ a2.2 | while she sang @ a4.2 | conflicts: 0-2 1-2
- collapse / city | place | agree | Semarang @ a1.1 a2.2
- songs sung | count | agree | 4 @ a1.2 a2.2
- Galih / on her state | quote | refine | Mother is conscious. She can already recognise us and she asks for fried tempeh @ a1.4 a1.5 | She's awake. She knows who we are already, and wants fried tempeh @ a2.7 a2.1
- Galih / age | age | disagree | 27 @ a1.5 | 29 @ a4.5
- illness | other | refine | a blockage in a vessel of the brain @ a1.6 | mild stroke @ a2.4 | light stroke @ a3.2
- operation | status | disagree | not needed so far @ a1.7 | clot removed on Monday @ a2.5
- albums | count | agree | 19 @ a1.8 a3.6
- Kembang Malam / year | date | agree | 1991 @ a1.8 a4.2
- tour / cities | count | agree | 12 @ a1.8 a3.1
- tour / status | status | disagree | postponed @ a1.9 a4.4 | cancelled @ a3.1
- manager / thought of heat | other | agree | heat @ a2.3 a3.5
- bed rest | duration | agree | two weeks @ a2.4 a3.3
- throat operation / when | date | refine | eleven years ago @ a2.6 | 2012 @ a3.7
- throat operation / where | place | agree | Singapore @ a2.6 a3.7
- manager / on speed | quote | refine | We thank God that it was found out quickly @ a3.4 | Praise God, it was discovered fast @ a4.3
- manager / name | name | disagree | Rudianto @ a2.3 | Rudiyanto @ a4.3
- governor / on Wening | quote | refine | She is still fierce: she scolded me about the roads @ a2.21 | She's as fiery as ever, she told me off about the state of the roads @ a4.21
- new album / release | date | disagree | 2024-01-20 @ a2.22 | 2024-01-12 @ a3.21
