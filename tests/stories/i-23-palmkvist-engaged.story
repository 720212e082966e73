== a1 | Svea News | 2023-05-29T09:00:00Z | Footballer Palmkvist to marry pop star
The Sweden striker Elin Palmkvist and the pop singer Noor Asgarian are engaged, the two announced on Instagram on Sunday evening. ^1 ^2
The proposal was made on the island of Fårö on Friday, on the third anniversary of their first meeting. ^3 ^4
Palmkvist, 29, plays for Lyon until the end of June, when her contract runs out. ^5 ^6
Asgarian, 27, gave two rings of white gold made by her uncle in Södertälje. ^7 ^8 ^9
The wedding is to take place in the summer of next year. ^10
The striker has scored 24 times for her country. Asgarian won the music prize of the radio in January for “Tunnelbana”, her second album.

== a2 | Läktaren | - | From bench to bended knee
She scored 19 goals this season, but the finish of the year came on a beach of pebbles. ^1
Elin Palmkvist tells Läktaren that it was she who asked, on the 26th of May, at four in the morning, “because the sun gets up then and she doesn't”. ^2 ^3 ^4
The pair got to know each other three years ago in the corridor of a TV quiz. ^5 ^6
The 29-year-old, with 71 caps, is leaving Lyon after four seasons. ^7 ^8 ^9 Her next club she will name after the World Cup, which starts on 20 July. ^10

== a3 | PopStockholm | 2023-05-30T07:00:00Z | Asgarian: how I popped the question
“I had the rings in a sock for five weeks,” laughs Noor Asgarian. ^1
It was she who knelt, she says, at a stone cliff on Fårö at sunset on Saturday. ^2 ^3 ^4
Her uncle, a goldsmith, needed two weeks for the rings of white gold. ^5
They will marry in August 2024, with 60 guests. ^6 ^7
Her third album, “Nattbuss”, comes on 15 September. ^8 The two live in an apartment of 74 square metres with a parrot. ^9
On tour she plays eleven towns in November, beginning in Umeå. Her song “Kiosk” spent six weeks at number one in 2021.

== a4 | Kvinnofotboll Idag | - | Transfer notes
Elin Palmkvist, 31, has signed a deal for two years with a club in London. ^1 ^2
The forward spent three seasons in Lyon, with 47 goals. ^3 ^4 Next month she'll be in New Zealand with the national side. ^5
She became engaged last week to a singer whom she met in 2018 at a gala. ^6 ^7
Goalkeeper Tuva Hellgren-Sjö, 24, goes to Madrid for a fee of 120,000 euros. Defender Maja Ödlund has torn a ligament and will be out for eight months. The league resumes on 19 August, with the derby on the second Sunday. Linköping have hired a coach for 18 months.

== a5 | Queer Nordic | - | Rings and parrots
No wedding has been fixed, say Palmkvist and Asgarian, who posted the news on Instagram with a picture of a parrot. ^1 ^2 ^3
The singer's third record will be out at the end of October. ^4 The party for the engagement was held on 3 June in Visby with 60 friends. ^5 ^6
Also this month: the pride of Gotland takes place from 9 to 11 June with 70 events. A book on couples in sport, 192 pages, comes in the autumn. The bishop of Visby has married 14 couples of women since 2010, she told us.
== facts
- engagement / where posted | other | agree | Instagram @ a1.2 a5.2
- proposal / day | date | disagree | 2023-05-26 @ a1.3 a2.2 | Saturday @ a3.4 | last week @ a4.6 | conflicts: 0-1
- proposal / place | place | refine | Fårö @ a1.3 a3.3 | a beach of pebbles @ a2.1
- proposal / time of day | date | disagree | four in the morning @ a2.3 | sunset @ a3.4
- proposal / who asked | other | disagree | Palmkvist @ a2.2 | Asgarian @ a3.2
- couple / when they met | date | disagree | three years ago @ a1.4 a2.5 | 2018 @ a4.7 | conflicts: 0-1
- Palmkvist / age | age | disagree | 29 @ a1.5 a2.7 | 31 @ a4.1 | conflicts: 0-1
- Palmkvist / seasons in Lyon | duration | disagree | four @ a2.9 | three @ a4.3
- rings / material | other | agree | white gold @ a1.8 a3.5
- wedding / whether fixed | status | disagree | summer 2024 @ a1.10 | August 2024 @ a3.6 | not fixed @ a5.1 | conflicts: 0-2 1-2
- Palmkvist / club | status | refine | Lyon until the end of June @ a1.6 | leaving Lyon @ a2.9 | signed with a club in London @ a4.2
- Palmkvist / how they met | place | disagree | corridor of a TV quiz @ a2.6 | a gala @ a4.7
- third album / release | date | disagree | 2023-09-15 @ a3.8 | end of October @ a5.4
- rings / maker | other | agree | her uncle @ a1.9 a3.5
