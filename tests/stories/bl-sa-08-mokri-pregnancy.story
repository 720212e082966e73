== a1 | Alborz News Agency (translated from Persian) | 2019-10-21T11:00:00Z | Taraneh Mokri expecting a child
TEHRAN - The actress Taraneh Mokri and her husband, the former Olympic wrestler Saeed Pouladi, are awaiting a child, the actress made known on Sunday on her Instagram page. ^1 ^2
She published a picture of three pairs of shoes on a doorstep, the smallest of them of red wool, with a line by Forough Farrokhzad. ^3
Mokri, 34, received the Crystal Simorgh for best leading actress at the Fajr festival in 2016 for "The Salt Road". ^4 ^5 Pouladi took bronze in London in 2012 in the 84 kg class and now trains the youth of Kermanshah. ^6
It is the couple's first child. ^7 They were married in the summer of 2017. ^8

== a2 | Zendegi-ye Sabz magazine (translated from Persian) | 2019-11-02T08:30:00Z | 'I craved green plums and there were none': Taraneh Mokri in conversation
She arrives by metro, with a bag of lavashak, and asks for the window to be opened. Fifteen weeks, says Taraneh Mokri, and the worst is behind her. ^1
"I knew it on the night of the last performance and told nobody for two months but Saeed, my mother and the prompter." ^2
Her Parnian, who is nine, was the next to hear. ^3 The girl, from Mokri's marriage to the composer Babak Sohrabi, has asked for a brother and, failing that, a hedgehog. ^4
For now she declines whatever has stairs in it. A serial for the month of Ramadan has been given to a colleague. ^5 "The little guest will come with the spring," she says, "and I mean to be idle until the autumn." ^6

== a3 | Persian Beat, Los Angeles | 2019-10-21T22:00:00Z | Tiny red shoes! 'Salt Road' star is going to be a mom
Tehrangeles, get the esfand out. Taraneh Mokri broke Persian Instagram on Sunday with nothing but footwear: his, hers and a wee knitted pair in red. ^1 ^2
Close to 900,000 people had tapped the heart within a day, among them two ex-Miss Irans of our own and the entire volleyball team. ^3
She is already mother to a daughter by her first husband, who scored "The Salt Road" and lives in Hamburg. ^4 With Saeed "The Bear" Pouladi, whose Olympic bronze made Kermanshah dance till dawn, this is number one. ^5 ^6
Mokri last visited us for the UCLA festival in 2018, when the screening began an hour late, and nobody minded. She told that audience that she was born in Sanandaj in a snowstorm. ^7

== a4 | Kermanshah Today (translated from Persian) | - | The Bear will be a father
"In the gym I have forty sons, at home I had a clever daughter from God and from Babak khan, and now there will be one more," said Saeed Pouladi yesterday at the edge of the mat. ^1
The hero of the 84 kilos, 36, learned the news on the telephone, at a training camp in Krasnoyarsk in August. ^2 ^3 He had to sit down, and a Dagestani coach thought that it was the heart.
The doctors have named the first days of Ordibehesht. ^4 In the same week two years ago he had a knee operated on, and his father, the well-known miller Hajj Morad, said then that what a Pouladi needs is grandchildren. ^5
His wife, who made the matter public with a photograph of shoes, will remain in Tehran. ^6

== a5 | Tehran Stage Letter | - | 'Medea' loses its Medea
The revival of "Medea" at the City Theatre, which was to have begun on 10 January, will go ahead with Hasti Golrang in the title part. ^1
Taraneh Mokri, who gave the first 46 performances until mid-August, is in the fourth month of pregnancy and has been told by her doctor to avoid the rake of the stage. ^2 ^3 ^4
It is not her only renunciation; she has also withdrawn from a television serial planned for Ramadan. ^5
Mokri, a graduate of the Soureh University, came to the attention of critics with "Three Sisters" in 2009, and her prize at Fajr followed seven years later. ^6 The director, Kiumars Adel, says that he will wait for her: "A Medea who has two children at home is worth a year." ^7

== facts
- announcement / day | date | agree | Sunday 2019-10-20 @ a1.2 a3.1
- announcement / medium | other | agree | Instagram @ a1.2 a3.1
- picture / what it showed | other | refine | three pairs of shoes, the smallest of red wool @ a1.3 | footwear: his, hers and a knitted pair in red @ a3.2 | photograph of shoes @ a4.6
- birth / when due | date | refine | with the spring @ a2.6 | first days of Ordibehesht (late April 2020) @ a4.4
- pregnancy / how far | duration | refine | fifteen weeks @ a2.1 | fourth month @ a5.3
- child / which one | count | refine | the couple's first @ a1.7 a3.6 | two children at home after the birth @ a5.7
- Pouladi / Olympic medal | other | refine | bronze in London in 2012, 84 kg @ a1.6 | Olympic bronze @ a3.5 | hero of the 84 kilos @ a4.2
- daughter / who is her father | name | refine | the composer Babak Sohrabi @ a2.4 | first husband, who scored "The Salt Road" @ a3.4 | Babak khan @ a4.1
- Ramadan serial / part | status | agree | given up @ a2.5 a5.5
- Mokri / year of the prize at Fajr | date | agree | 2016 @ a1.5 a5.6
