== a1 | Nile Press Agency | 2023-11-15T13:30:00Z | Court orders comedian to pay 750,000 pounds to actress
CAIRO – A Giza court on Wednesday ordered the comedian Hamdi Abul-Futuh to pay the actress Nashwa Darwish 750,000 pounds in damages for defamation. ^1
Darwish, 48, had sued over a sketch in which a character with her voice and hair bribed a festival jury. ^2 The sketch was broadcast on Ramadan's fifth evening in March. ^3
The plaintiff had demanded five million pounds. ^4
"This verdict gives back to every woman artist her dignity," Darwish said outside the court. ^5
His lawyer, Sherif Mahgoub, said an appeal would be lodged within forty days. ^6
Abul-Futuh, 37, was acquitted in 2020 in a separate case brought by a football club. ^7

== a2 | Stars of the East | - | Nashwa wins! Hamdi must pay millions
With tears of joy Nashwa Darwish received the news: comedian Hamdi Abul-Fotouh is to pay her two million pounds. ^1
The queen of drama, who celebrated her 50th birthday in spring, had asked for five. ^2
"With this ruling the dignity of each woman who makes art is restored," she said. ^3
She will give the money to the Qasr children's hospital. ^4
The hearing lasted only twelve minutes, and Hamdi stayed at home. ^5

== a3 | The Levant Monitor | 2023-11-16T08:00:00Z | Egyptian satirist loses libel case
An Egyptian comic who mocked a film star's prize at the Alexandria festival has been told to compensate her with 750,000 Egyptian pounds ($24,300). ^1
The lawsuit was filed in May, two months after his programme "Nuss Leila" showed the four-minute piece. ^2
Hamdi Abul-Futuh, 37, who did not attend, will not appeal, his lawyer said. ^3
Ms Darwish won the festival's best actress award in 2022 for "The Ferryman's Widow". ^4
The show was pulled by the channel Al-Hadaf after its third season. ^5 It had on average 6 million viewers.

== a4 | Maghreb Culture | - | Darwish v. Abul-Futuh, the last act
(translated from French) The humorist Hamdi Abul-Futuh has to pour 750,000 pounds to Nashwa Darwish. ^1
The sum, announced the actress, will go to a hospital for children. ^2
"This judgment restores the dignity of all the women artists," she rejoiced. ^3
The comic does not intend to leave it there: he appeals. ^4 He had made of her, in a sketch of four minutes, a briber of juries. ^5
His broadcast was stopped after the second season. ^6
"The comedy can bite, lie it must not," had declared at the bar the director of the festival, Mounir Atia. ^20 In 2020 Abul-Futuh had won against a club of football. ^21

== a5 | Alexandria Bulletin | 2023-11-15T18:00:00Z | Festival stays out of comedian's case
The Alexandria festival "neither won nor lost today," its director, Mounir Attia, said after the ruling. ^1
The best-actress prize of last year to Nashwa Darwish was decided unanimously, he recalled. ^2
The actress brought her complaint in May. ^3 The festival pays its winners 100,000 pounds. 
"Comedy may bite, but it must not lie," said Attia, who was himself a witness in the second of four sessions. ^20 The next festival opens on May 12.

== facts
- damages / sum | money | disagree | 750,000 pounds @ a1.1 a4.1 | two million pounds @ a2.1 | 750,000 Egyptian pounds ($24,300) @ a3.1 | conflicts: 0-1 1-2
- demand / sum | money | agree | five million @ a1.4 a2.2
- Abul-Futuh / name | name | disagree | Hamdi Abul-Futuh @ a1.1 a3.3 a4.1 | Hamdi Abul-Fotouh @ a2.1
- Darwish / age | age | disagree | 48 @ a1.2 | 50 @ a2.2
- Abul-Futuh / age | age | agree | 37 @ a1.7 a3.3
- sketch / content | other | refine | bribed a festival jury @ a1.2 | briber of juries @ a4.5 | mocked her prize @ a3.1
- sketch / time | date | refine | March @ a1.3 | two months before May @ a3.2
- sketch / length | duration | agree | four minutes @ a3.2 a4.5
- suit / filed | date | agree | May @ a3.2 a5.3
- Darwish / dignity | quote | refine | This verdict gives back to every woman artist her dignity @ a1.5 | With this ruling the dignity of each woman who makes art is restored @ a2.3 | This judgment restores the dignity of all the women artists @ a4.3
- appeal | status | disagree | will be lodged @ a1.6 a4.4 | will not @ a3.3
- Abul-Futuh / at hearing | other | agree | absent @ a2.5 a3.3
- damages / use | other | refine | Qasr children's hospital @ a2.4 | a hospital for children @ a4.2
- show / ended | count | disagree | third season @ a3.5 | second season @ a4.6
- prize / year | date | refine | 2022 @ a3.4 | last year @ a5.2
- prize / which | other | agree | best actress @ a3.4 a5.2
- Attia / comedy | quote | refine | Comedy may bite, but it must not lie @ a5.20 | The comedy can bite, lie it must not @ a4.20
- festival director / name | name | disagree | Mounir Attia @ a5.1 | Mounir Atia @ a4.20
- football case | status | agree | acquitted in 2020 @ a1.7 a4.21
