== a1 | Cedar News Agency | 2024-07-21T09:00:00Z | Singer Rouba Chalfoun injured in fall at Baalbek
BAALBEK – The singer Rouba Chalfoun was injured on Saturday night when she fell from the stage of the temple festival into the orchestra pit, a drop of about two metres. ^1
She finished the song sitting on the steps before medics of the Red Cross led her away. ^2
X-rays at Dar al-Shifa hospital showed two fractured ribs and a sprained left wrist, and a wound above the eye was closed with six stitches. ^3
"The stones of Baalbek wanted to keep me," she joked in a video from her bed. ^4
Chalfoun, 44, had sung 12 of 20 songs. ^5 Her second evening, on Sunday, has been postponed to July 28. ^6
Some 3,000 people were in the audience. ^7

== a2 | Sahra Magazine | - | Rouba's fall: blood on the white dress
The white gown by Georges Antaki was red when they lifted our diva up. ^1
Twelve songs, then darkness: a lamp failed, she took one step too many and fell nearly three metres. ^2
Four ribs are broken, her sister and manager Carole told us in tears, and nine stitches went into her brow. ^3
"Baalbek's stones did not want to let me go," Rouba smiled nevertheless. ^4
Husband Nadim Farhoud, who sat in the first row with their daughter, 15, jumped into the pit. ^5
"There's no ill will in a lamp," said Nadim on Sunday. ^20 The sister, 39, has led Rouba's affairs since 2010.

== a3 | Gulf Entertainment Daily | 2024-07-22T06:00:00Z | Chalfoun shows cancelled
The Lebanese star Rouba Chalfoun has cancelled three concerts in the Gulf on doctors' orders. ^1
They were to be held in Manama, Kuwait and Doha on August 1, 4 and 8. ^2 Refunds start on Thursday.
Her repeat concert in Baalbek, on the other hand, is merely delayed by a week, the festival said. ^3
Two of the artist's ribs are broken. ^4 She was released on Sunday evening and must keep quiet for a month. ^5
The 44-year-old sold 60,000 tickets in the region last year. ^6

== a4 | L'Orient Musical | - | Under the columns, a cry
(translated) One heard a cry, then nothing; and then, incredible, the refrain, which she finished seated. ^1
Before 3,500 listeners the singer of "Ya Bahr" had tumbled in the pit, on the percussionist's carpet, from a height of two metres. ^2
Her press officer, Maya Trad, speaks of six points of suture. ^3
"The stones of Baalbek wished to hold me back," murmured she. ^4
The evening of replacement is on the 28th. ^5 The festival, founded in 1956, has never annulled an evening since 2006.
The sister and manager, Carol Chalfoun, has denied tears: "We are mountain people, we count to ten and we go on." ^20

== a5 | Beqaa Local | 2024-07-23T08:00:00Z | Electrician questioned over Chalfoun accident
The technician in charge of the stage lights was heard on Monday and let go without charge. ^1
A spotlight had gone out five seconds before the accident, the committee said. ^2
The audience was told after twenty minutes, by the presenter, to go home. ^3 Every ticket for Saturday may be used on July 27 instead, for a seat of the same class. ^4
The singer stayed one night in hospital and has to rest for four weeks. ^5
Nadim Farhoud, her husband, has said that he will not complain: "A lamp has no bad will." ^20

== facts
- fall / place | place | refine | stage of the temple festival, orchestra pit @ a1.1 | pit @ a4.2
- fall / height | quantity | disagree | about two metres @ a1.1 | nearly three metres @ a2.2 | two metres @ a4.2 | conflicts: 0-1 1-2
- song / finished sitting | other | agree | seated @ a1.2 a4.1
- ribs / broken | count | disagree | 2 @ a1.3 a3.4 | 4 @ a2.3
- stitches | count | disagree | 6 @ a1.3 a4.3 | 9 @ a2.3
- wound / where | other | agree | above the eye, brow @ a1.3 a2.3
- Chalfoun / stones | quote | refine | The stones of Baalbek wanted to keep me @ a1.4 | Baalbek's stones did not want to let me go @ a2.4 | The stones of Baalbek wished to hold me back @ a4.4
- Chalfoun / age | age | agree | 44 @ a1.5 a3.6
- songs / sung | count | agree | 12 @ a1.5 a2.2
- second evening / new day | date | disagree | 2024-07-28 @ a1.6 | by a week @ a3.3 | the 28th @ a4.5 | July 27 @ a5.4 | conflicts: 0-3 2-3
- second evening / status | status | agree | postponed @ a1.6 a3.3
- audience | count | refine | some 3,000 @ a1.7 | 3,500 @ a4.2
- lamp / failed | other | agree | a lamp failed @ a2.2 | a spotlight had gone out @ a5.2
- rest / length | duration | refine | a month @ a3.5 | four weeks @ a5.5
- discharge | date | refine | Sunday evening @ a3.5 | one night in hospital @ a5.5
- husband / lamp | quote | refine | A lamp has no bad will @ a5.20 | There's no ill will in a lamp @ a2.20
- husband / name | name | agree | Nadim Farhoud @ a2.5 a5.20
- sister / name | name | disagree | Carole @ a2.3 | Carol Chalfoun @ a4.20
- sister / tears | other | disagree | in tears @ a2.3 | denied tears @ a4.20
