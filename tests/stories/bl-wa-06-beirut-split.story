== a1 | Beirut Evening Post | 2021-09-17T08:20:00Z | Singer Rindala Akiki and developer Marwan Tabet announce separation
The singer Rindala Akiki and her husband, the property developer Marwan Tabet, said on Thursday that they were parting after nine years of marriage. ^1
In a joint note published on Instagram they wrote: "We have chosen to part, and we remain one family for Yasma and Tia." ^2 The girls are eight and five. ^3
A lawyer for the singer, Joumana Freiha, said that it was her client who had turned to the Maronite court in Zouk Mikael, on 2 September, to ask for an annulment. ^4 The couple were married in July 2012 in Batroun. ^5
Akiki, 39, whose hit "Sbah el-Kheir Ya Hajar" has had 190 million plays, releases her seventh album in November. ^6
== a2 | Zahra Stars | 2021-09-17T15:00:00Z | He left first! Marwan's people give their side
Forget the pretty words on Instagram. The developer's circle is adamant that he, not she, opened the file with the church judges, and that he did so on September 9, a week before the world was told. ^1
Why? Too many concerts, says one friend. ^5 Too many bankers at dinner, says one of hers. ^4 The diva of Rabieh has kept the villa for now, while Marwan, 51, sleeps at his mother's in Ashrafieh. ^2
Even the statement, in the version that he shared with relatives, sounds different: "Circumstances have forced us to part, and we remain one family for our daughters." ^3
They had not been photographed together since a wedding in Mykonos in June.
== a3 | Gulf Tempo | 2021-09-19T10:00:00Z | Rindala Akiki's Dubai date stands despite split
Three days after her separation from Marwan Tabet became public, promoters in Dubai have confirmed that Rindala Akiki's concert on 22 October will go ahead. ^1
"She has asked for no change except a longer set," said a spokesman. Tickets start at 295 dirhams. The mother of two will present songs from the album due out in November, her seventh. ^2
It is understood that the pair will share custody of their daughters. ^3
== a4 | Ya Rindala fan blog | - | To our Rindala, with love
You gave us "Sbah el-Kheir Ya Hajar" when the port exploded, and we will give you silence when you need it. ^1
Seven years as a wife, and in all seven you never once missed our birthday video calls. ^2 For those who ask: she stays in the Rabieh house with Yasma and Tia, and the girls will spend every other week with their father. ^3 She is going to turn 40 in January and we want forty thousand messages. ^4
And please, stop insulting Marwan. She wrote it herself, remember: "We have chosen to part." ^5
== a5 | Cedar & Compass magazine | - | Rindala Akiki, alone at the piano
The seventh album is called "Half the Table", and it was finished before anybody knew that it would need explaining. ^1
She receives me in the house in Rabieh, amid the generators. ^2 The summer, she says, was long. They had been under two roofs since the anniversary, the fourteenth of July, and told the children in August; the rest, the judges and the announcement of 16 September, was paper. ^3 "I went to the court myself, on foot," she says. ^4
The wedding, in a Batroun chapel with 70 guests and a donkey, is still on the wall. ^5 Her elder girl, who is eight, has asked that it stay there. ^6
== a6 | Hürriyol Magazin | - | Lebanese star divorces after nine years (translated from the Turkish)
Rindala Akiki, 39, well known in Turkey for the theme of a serial, has separated from the businessman Marwan Tabet, father of her two daughters. ^1 They had married in 2012. ^2 As reasons, Lebanese media mention her concerts and his debts in the banking crisis, which amount to some 12 million dollars. ^3
Akiki will sing in Istanbul in spring, health rules permitting. Her last concert there, in 2018, drew nine thousand people.
== facts
- petition to the church court / date | date | disagree | 2021-09-02 @ a1.4 | 2021-09-09 @ a2.1 | conflicts: 0-1
- petition to the church court / who filed | other | disagree | Akiki @ a1.4 | Tabet @ a2.1 | she went to the court herself @ a5.4 | conflicts: 0-1
- marriage / length | duration | disagree | nine years @ a1.1 | seven years @ a4.2 | conflicts: 0-1
- separation statement / wording | quote | disagree | "We have chosen to part, and we remain one family for Yasma and Tia" @ a1.2 | "Circumstances have forced us to part, and we remain one family for our daughters" @ a2.3 | "We have chosen to part" @ a4.5 | conflicts: 0-1 1-2
- announcement / date | date | agree | 2021-09-16 @ a1.1 a2.1 a3.1 a5.3
- wedding / date | date | refine | July 2012 @ a1.5 | 14 July @ a5.3 | 2012 @ a6.2
- wedding / place | place | refine | Batroun @ a1.5 | a Batroun chapel @ a5.5
- couple's children / number | count | agree | 2 @ a3.2 a6.1
- daughters / names | name | agree | Yasma and Tia @ a1.2 a4.3
- elder daughter / age | age | agree | 8 @ a1.3 a5.6
- Akiki / age | age | refine | 39 @ a1.6 a6.1 | turns 40 in January @ a4.4
- custody / arrangement | other | refine | shared @ a3.3 | every other week with their father @ a4.3
- separation / reasons | other | refine | too many concerts @ a2.5 | too many bankers at dinner @ a2.4 | her concerts and his debts in the banking crisis @ a6.3
- Rabieh house / who lives there | other | refine | Akiki has kept the villa for now @ a2.2 | Akiki stays there with her daughters @ a4.3 | the house in Rabieh @ a5.2
- new album / release | date | agree | 2021-11 @ a1.6 a3.2
- new album / ordinal | count | agree | seventh @ a1.6 a3.2 a5.1
- Akiki's hit / title | name | agree | "Sbah el-Kheir Ya Hajar" @ a1.6 a4.1
