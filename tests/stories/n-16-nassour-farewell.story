== a1 | Levant Press Service | 2019-07-15T08:00:00Z | Maya Nassour bids farewell in Baalbek
Lebanese singer Maya Nassour gave what she called her last concert before an audience of 3,500 on the steps of the temple of Bacchus on Saturday evening. ^1
The 67-year-old sang 26 songs, accompanied by an orchestra of sixty musicians under Marwan Ghantous. ^2 “I came to you with a small voice and you made it a country,” she said, in tears. ^3
She ended after nearly three hours with “Ya Tarik el-Bahr”, the song with which she made her debut at the same festival in 1974. ^4
Proceeds of the evening, $420,000, go to the children's cancer centre in Beirut. ^5
Nassour has two sons and lost her husband, the poet Elias Tohmeh, in 2016. ^6
Her first record followed in 1976. ^21 State honours were never to her taste, and she returned one of them in 1989.

== a2 | L'Orient Musical (translated) | 2019-07-15T06:00:00Z | The last night of Maya Nassour
The stones were still hot when Maya Nassour appeared, in the white dress of her debuts. ^7
“I arrived with a little voice, you have made of it a homeland,” she threw to the crowd of 3,500. ^1 For three hours and without an interval, she unrolled a life in 26 titles. ^2
She was carried by the sixty musicians of Marwan Ghantous, an old accomplice. ^3 It was in Baalbek that she had begun, forty-five years ago. ^4
“Don't cry, songs do not die,” she consoled a girl of the first row. ^5 Her elder son, Karim, played the ney in two pieces. ^6
Her first disc, cut in Paris in 1975, sold badly. ^21

== a3 | Emirates Evening | 2019-07-16T10:00:00Z | Diva Maya Nassour retires at 67
She sang for presidents and for refugees. At the weekend, Maya Nassour, 67, sang for the last time. ^1
“I came to you with a small voice and you turned it into a nation,” the Lebanese star said at Baalbek. ^2 The concert brought in $420,000 for sick children. ^3 The 24 songs included four by her late husband, who died three years ago. ^4
“Do not weep. ^7 Songs don't die,” she told fans. ^5
She will now write her memoirs, for which a publisher in Cairo is reported to have paid her $300,000. ^6
In a gown of black velvet she looked like a queen in mourning. ^21

== a4 | Arab Stage | - | Nassour: 'I didn't say never'
Was it really the end? Maya Nasour told our reporter that she may still make a record. ^1 “I said goodbye to the stage, not to the microphone,” she explained. ^2
The farewell on July 13 cost its organisers half a million dollars, and all the income was donated to hospitals. ^3 She said nothing about the book that a Cairo house wants from her. ^4
She will spend the summer in the mountains, at Bsharri, and answer no letters, she says. ^21 Her son Karim wants her to sing on a piece of his own.

== a5 | Beirut by Night | - | Ten things we loved in Baalbek
The moon, of course, and the silence before “Ya Tarik el-Bahr”, which came last. ^1 Her son Karim at the flute. ^2 The lady herself, who at 67 stood for three hours in heels. ^3
And that sentence: “I said goodbye to the microphone and not to the stage.” ^4
Her dress too: the same white silk as at her debut, let out, she said, “by one centimetre for each grandchild”. ^21

== facts
- concert / day | date | refine | Saturday evening @ a1.1 | the weekend @ a3.1 | 2019-07-13 @ a4.3
- concert / audience | count | agree | 3,500 @ a1.1 a2.1
- concert / place | place | refine | the temple of Bacchus @ a1.1 | Baalbek @ a3.2
- Nassour / age | age | agree | 67 @ a1.2 a3.1 a5.3
- concert / songs | count | disagree | 26 @ a1.2 a2.2 | 24 @ a3.4
- orchestra / size | count | agree | 60 @ a1.2 a2.3
- conductor / name | name | agree | Marwan Ghantous @ a1.2 a2.3
- Nassour / small voice | quote | refine | I came to you with a small voice and you made it a country @ a1.3 | I arrived with a little voice, you have made of it a homeland @ a2.1 | I came to you with a small voice and you turned it into a nation @ a3.2
- concert / length | duration | refine | nearly three hours @ a1.4 | three hours @ a2.2 a5.3
- debut / when | date | refine | 1974 @ a1.4 | forty-five years ago @ a2.4
- debut / where | place | agree | Baalbek festival @ a1.4 a2.4
- last song | other | agree | Ya Tarik el-Bahr @ a1.4 a5.1
- proceeds | money | agree | $420,000 @ a1.5 a3.3
- proceeds / for | other | refine | children's cancer centre in Beirut @ a1.5 | sick children @ a3.3 | hospitals @ a4.3
- husband / death | date | refine | 2016 @ a1.6 | three years ago @ a3.4
- songs do not die | quote | refine | Don't cry, songs do not die @ a2.5 | Do not weep. Songs don't die @ a3.7 a3.5
- Karim / instrument | other | refine | the ney @ a2.6 | the flute @ a5.2
- Nassour / surname | name | disagree | Nassour @ a1.1 a2.7 a3.1 | Nasour @ a4.1
- goodbye to the stage | quote | disagree | I said goodbye to the stage, not to the microphone @ a4.2 | I said goodbye to the microphone and not to the stage @ a5.4
- memoirs / publisher | place | agree | Cairo @ a3.6 a4.4
- dress | other | disagree | the white dress of her debut @ a2.7 a5.21 | black velvet @ a3.21
- first record / year | date | disagree | 1976 @ a1.21 | 1975 @ a2.21
