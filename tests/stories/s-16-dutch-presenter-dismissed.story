== a1 | Lage Landen Persbureau | 2022-10-05T16:00:00Z | Broadcaster parts with presenter Wietske Hoogland
HILVERSUM – The public broadcaster NTV is ending its work with the presenter Wietske Hoogland after an inquiry into conduct on the set of "De Late Tafel". ^1
The research bureau Van Eeghen spoke with 61 present and former employees, of whom 34 reported shouting, humiliation or threats. ^2
Hoogland, 50, made the programme for eleven years. ^3 Her contract would have run until the summer of 2024; she receives no severance pay, said director Joost Terpstra. ^4
"I have been hard, on others and most of all on myself," the presenter wrote. ^5
The report of 84 pages had been handed over on September 26. ^6 The last broadcast was on June 3.

== a2 | Showbizz Vandaag | - | Wietske sacked – with a golden handshake?
Wietske Hoogland (51) is out. ^6 The queen of late night got the news on Tuesday evening, by telephone, on holiday in Zeeland. ^1
Insiders speak of a payment of half a million euros. ^2 She herself writes: "I was hard, on the others, but hardest on myself." ^3
As many as 61 people complained about her in the report! ^4
Her husband, the cabaret artist Rogier Stapel, cancelled two try-outs this week. ^5
"De Late Tafel" drew 1.2 million viewers on its best evening. ^22

== a3 | Brussels Signal | 2022-10-07T09:00:00Z | Dutch TV host to sue after removal
The Dutch talk show host Wietske Hoogland will go to court against NTV, which dropped her this week. ^1
"My client resigned before anybody could dismiss her," her lawyer, Hedwig Bonsma, said. ^2 According to her, the host sent a letter on October 3. ^3
Thirty-four people out of 61 interviewed had complained, according to an 84-page report. ^4
Her late-night show, which began in 2011, is being replaced by a quiz. ^5
Last year another Dutch programme was halted after a similar inquiry with 20 complainants.
"For too long we looked the other way," Mr Terpstra conceded. ^20

== a4 | Media-Mix | 2022-10-10T10:00:00Z | What NTV knew
NTV received the first written complaint in 2017, five years before it acted, the report states. ^1
Two successive editors-in-chief put it away. ^2 In all, 34 of the people interviewed told of unacceptable behaviour. ^3
The presenter had a contract for almost two more years, at 209,000 euros a year. ^4 Nothing will be paid out, said Terpstra in the staff meeting. ^5
A total of 140 people have worked on the show in its eleven seasons. ^6
"We have looked away too often," Joost Terpsma, the director, said. ^20

== a5 | Das Fernsehblatt | - | Dutch moderator stops
(translated) "Hard I was, towards others and above all towards me myself," thus Wietske Hoogland takes leave. ^1
The 50-year-old led "The Late Table" for 11 years. ^2 By her lawyer it was she who gave notice; by the channel it was the channel. ^3
The first complaints arrived already in 2019. ^4 A legal action is being examined, but is not decided. ^5
"We looked away for too long," admits director Joost Terpstra. ^20 Of the 140 who worked there in time, each may now call a number of help. ^21

== facts
- Hoogland / exit | status | disagree | broadcaster ends work @ a1.1 | sacked @ a2.6 | resigned @ a3.2 | says it was she, channel says it was the channel @ a5.3 | conflicts: 0-2 1-2
- employees / interviewed | count | agree | 61 @ a1.2 a3.4
- complaints / people | count | disagree | 34 @ a1.2 a3.4 a4.3 | 61 @ a2.4
- Hoogland / age | age | disagree | 50 @ a1.3 a5.2 | 51 @ a2.6
- show / length | duration | refine | eleven years @ a1.3 a5.2 | began in 2011 @ a3.5 | eleven seasons @ a4.6
- contract / end | date | refine | summer of 2024 @ a1.4 | almost two more years @ a4.4
- severance | money | disagree | none @ a1.4 a4.5 | half a million euros @ a2.2
- Hoogland / hard | quote | refine | I have been hard, on others and most of all on myself @ a1.5 | I was hard, on the others, but hardest on myself @ a2.3 | Hard I was, towards others and above all towards me myself @ a5.1
- report / pages | count | agree | 84 @ a1.6 a3.4
- first complaint / year | date | disagree | 2017 @ a4.1 | 2019 @ a5.4
- lawsuit | status | disagree | will go to court @ a3.1 | not decided @ a5.5
- show / title | name | refine | De Late Tafel @ a1.1 a2.22 | The Late Table @ a5.2
- exit / time | date | refine | Tuesday evening @ a2.1 | this week @ a3.1
- Terpstra / looked away | quote | disagree | We looked away for too long @ a5.20 | For too long we looked the other way @ a3.20 | We have looked away too often @ a4.20 | conflicts: 0-2 1-2
- director / name | name | disagree | Joost Terpstra @ a1.4 a5.20 | Joost Terpsma @ a4.20
- employees / all | count | agree | 140 @ a4.6 a5.21
