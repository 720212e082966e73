== a1 | Kurier Gwiazd (English service) | 2024-09-18T07:45:00Z | Malwina Zielonka is mum of twins
The actress Malwina Zielonka has brought to the world twins. ^1 The girl and the boy were born on Sunday by Caesarean section in a private clinic in Warsaw, in the 36th week. ^2 ^3
“We are four now. ^4 I did not know that one can love so much and sleep so little,” wrote the star of “Night Ward” on Instagram. ^5
The little ones have the names Helena and Tymon. ^6
The 38-year-old artist and the cameraman Bartosz Hryniewicki are a couple for six years. ^7 ^8 They took the marriage in 2021 in Sopot. ^9
From her first union with the racing driver Konrad Pacholczyk the actress has the son Igor, 11. ^10

== a2 | Glamour Vistula | - | Double happiness for Zielonka: 'so little sleep!'
Two cradles, two names and one very tired mother: Malwina Zielonka, 38, has become a parent for the second and the third time at once. ^1
She broke the news in a post on Tuesday with a picture of four tiny feet. ^2
“Now there are four of us. ^3 I had no idea you could love this much and sleep this little,” she wrote beneath it. ^4
Helena weighed 2,450 grams at birth, her brother Tymon 2,600. ^5 ^6 ^7
“Igor has already asked if we can take one back,” she added. ^8
Husband Bartosz Hryniewicki, 44, was with her throughout. ^9 He had finished a film in Lisbon only three days before. ^10
“They are small, but they are angels,” adds the agent of the actress, Oliwia Stec. ^20

== a3 | Trójmiasto Now | 2024-09-18T15:00:00Z | Sopot bride Zielonka welcomes a boy and a girl
Malwina Zielonka, who was married on the Sopot pier three years ago, gave birth to a daughter and a son on September 15. ^1 ^2
The twins arrived four weeks early but in good health, said her agent, Oliwia Stec. ^3
The Gdańsk-born actress announced it on her Instagram profile. ^4
Her elder son, Igor, is 12. ^5
Zielonka stopped filming the sixth season of “Night Ward” in May, when doctors told her to rest, and she was in hospital twice in July. ^6 ^7
The series comes back on October 7 with her scenes shot in spring. ^8
“They're small, but they are fighters,” Stec said. ^20

== a4 | Slavic Screen Blog | - | Baby news from Poland
“Night Ward” actress Malwina Zielonka, 38, had twin girls on Sunday. ^1
Helena and Tymon? No: the names were not given away by the family at first, and only on Wednesday did they turn up in the gazettes. ^2
“Igor already asked whether one of them can be returned,” the mother joked. ^3
Fans of the series counted the weeks: her belly was first seen in April, at a gala in Łódź, under a green cape. ^30
She and Bartosz Hryniewiecki have been together since 2018. ^4 He is a cinematographer with three Golden Frogs at home. ^5
Viewers will see her from October 7 in season six, and she plans to return to the studio next March. ^6 ^7

== a5 | Warsaw Evening | 2024-10-05T10:00:00Z | Zielonka: 'I will be back in March'
Three weeks after the birth of Helena and Tymon, Malwina Zielonka showed herself in public for the first time, at the premiere of her husband's film. ^1 ^2
“I will be back on the set in March, with two prams if need be,” the actress told us. ^3
The twins came into the world on September 16 at the Raszyńska clinic in the capital. ^4 ^5
The small ones now weigh more than three kilos each, and Igor has been promised a dog in exchange for his patience. ^30
Bartosz Hryniewicki, 44, said that he had learned to “change nappies by the light of a telephone”. ^6
Season six of “Night Ward” starts on Monday. ^7
For the actress, whose first child was delivered by Caesarean, it was a natural birth this time. ^20
The film, “Low Tide”, was shot in 38 days in the Portuguese capital and opens on October 18. ^21

== facts
- twins / day of birth | date | disagree | 2024-09-15 @ a1.2 a3.2 a4.1 | September 16 @ a5.4
- twins / sex | other | disagree | a girl and a boy @ a1.2 a3.2 | two girls @ a4.1
- twins / where born | place | refine | a private clinic in Warsaw @ a1.2 | Raszyńska clinic in the capital @ a5.5
- twins / how early | duration | agree | in the 36th week @ a1.3 | four weeks early @ a3.3
- twins / names | name | agree | Helena and Tymon @ a1.6 a2.5 a5.1
- Malwina Zielonka / post, number of the family | quote | refine | We are four now @ a1.4 | Now there are four of us @ a2.3
- Malwina Zielonka / post, love and sleep | quote | refine | I did not know that one can love so much and sleep so little @ a1.5 | I had no idea you could love this much and sleep this little @ a2.4
- Malwina Zielonka / joke about Igor | quote | refine | Igor has already asked if we can take one back @ a2.8 | Igor already asked whether one of them can be returned @ a4.3
- birth / where announced | other | agree | Instagram @ a1.5 a3.4
- Malwina Zielonka / age | age | agree | 38 @ a1.7 a2.1 a4.1
- couple / together | duration | agree | six years @ a1.8 | since 2018 @ a4.4
- Bartosz Hryniewicki / profession | other | agree | cameraman @ a1.7 | cinematographer @ a4.5
- Bartosz Hryniewicki / age | age | agree | 44 @ a2.9 a5.6
- wedding / year | date | agree | 2021 @ a1.9 | three years ago @ a3.1
- wedding / place | place | refine | Sopot @ a1.9 | Sopot pier @ a3.1
- Igor / age | age | disagree | 11 @ a1.10 | 12 @ a3.5
- Night Ward / season six starts | date | agree | 2024-10-07 @ a3.8 a4.6 | Monday @ a5.7
- Malwina Zielonka / return to the set | date | agree | March 2025 @ a4.7 a5.3
- Bartosz Hryniewicki / name spelled | name | disagree | Hryniewicki @ a1.7 a2.9 a5.6 | Hryniewiecki @ a4.4
- Oliwia Stec / on the twins | quote | disagree | They're small, but they are fighters @ a3.20 | They are small, but they are angels @ a2.20
- twins / how born | other | disagree | by Caesarean section @ a1.3 | natural birth @ a5.20
- film of Hryniewicki / where shot | place | agree | Lisbon @ a2.10 | the Portuguese capital @ a5.21
- Oliwia Stec / role | other | agree | agent @ a3.3 a2.20
- Night Ward / number of the season | count | agree | sixth @ a3.6 a4.6 a5.7
