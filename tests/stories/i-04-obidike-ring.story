== a1 | Lagos Evening Star | 2023-12-28T16:00:00Z | Kemisola Obidike says yes
Afropop singer Kemisola Obidike is engaged to the banker and polo player Tunji Ademoye, her management confirmed on Wednesday. ^1 ^2
Ademoye, 39, asked the question on Christmas Eve in the garden of her parents' house in Ibadan, where 30 relatives had come for dinner. ^3 ^4 ^5
The ring, an emerald-cut diamond of eight carats on a platinum band, was made in Antwerp. ^6 ^7
The two have been together for three years. ^8 A traditional ceremony is planned for April and a church wedding for July. ^9 ^10
Obidike, 31, won her first continental award in November. ^11

== a2 | Glitterati Naija | - | That ring, though!
Sis, put on your shades! Kemi's new rock is an eight-carat emerald cut worth an estimated $450,000, jeweller Dayo Fasuyi tells us. ^1 ^2
Her oil-rich prince, 39, slipped it on her finger on the 24th, right after grace. ^3 ^4 “I said yes before he had found the box,” she told her 6.2 million followers on TikTok. ^5
According to our sources bae flew to Belgium twice to pick the stone. ^6 The couple started dating in secret in December 2020, weeks after her split from producer Blaqsmith. ^7
Save the date, o: native wear in April! ^8

== a3 | Rhythm Africa | 2024-01-05T09:00:00Z | Obidike on love, and on album three
When we speak on the phone Kemisola Obidike is in Accra, mixing her third album, due on 14 June. ^1 ^2
“I said yes before he had found the box,” she says of the evening in Ibadan. ^3 “Thirty people were holding their plates.” ^4
She does not want to talk about the price of the diamond, “only” five carats, or about the date of the wedding: there is none yet, either for the church or for the traditional rites. ^5 ^6
The singer, who is 31, met Ademoye at a polo tournament in Kaduna, and they were a couple for eighteen months before he proposed. ^7 ^8
Her second album spent 22 weeks on the chart. ^9

== a4 | The Diaspora Weekly | - | From our people
Polo-playing financier Tunji Ademoye, 41, proposed to the singer Kemisola Obidike on Christmas Day. ^1 ^2
The bride-to-be broke the news in a video on TikTok that had been seen nine million times by New Year. ^3
Her sophomore record was on the chart for 22 weeks; the follow-up will be released in mid-June. ^4 ^5 In November she took home the continental award for best female act. ^6
He runs a family bank founded by his grandfather in 1962. The stone comes from Belgium. ^7
== facts
- proposal / day | date | disagree | 2023-12-24 @ a1.3 a2.3 | Christmas Day @ a4.1 | conflicts: 0-1
- Ademoye / age | age | disagree | 39 @ a1.3 a2.3 | 41 @ a4.2 | conflicts: 0-1
- proposal / place | place | refine | garden of her parents' house in Ibadan @ a1.4 | Ibadan @ a3.3
- proposal / relatives present | count | agree | 30 @ a1.5 a3.4
- ring / carats | quantity | disagree | 8 @ a1.6 a2.1 | 5 @ a3.5 | conflicts: 0-1
- ring / cut | other | agree | emerald cut @ a1.6 a2.1
- ring / where from | place | refine | made in Antwerp @ a1.7 | Belgium @ a2.6 a4.7
- couple / together before proposal | duration | disagree | three years @ a1.8 | since December 2020 @ a2.7 | eighteen months @ a3.8 | conflicts: 0-2 1-2
- wedding / whether fixed | status | disagree | traditional ceremony in April @ a1.9 a2.8 | church in July @ a1.10 | no date yet @ a3.6 | conflicts: 0-2 1-2
- Obidike / age | age | agree | 31 @ a1.11 a3.7
- award / date | date | agree | November 2023 @ a1.11 a4.6
- Obidike / on saying yes | quote | agree | “I said yes before he had found the box” @ a2.5 a3.3
- third album / release | date | refine | 2024-06-14 @ a3.2 | mid-June @ a4.5
- second album / weeks on chart | duration | agree | 22 weeks @ a3.9 a4.4
- Ademoye / occupation | other | refine | banker and polo player @ a1.2 | oil-rich @ a2.3 | polo-playing financier @ a4.1
- news / where posted | other | agree | TikTok @ a2.5 a4.3
