== a1 | Melody Desk | 2024-06-14T13:00:00Z | Composer Rafiq Anandani accuses Jasleen Virdi of walking out
The composer Rafiq Anandani has accused the singer Jasleen Virdi of abandoning the soundtrack of “Barsaat Ki Dukaan” with two songs still to be recorded. ^1 ^2
In a podcast released on Wednesday he said that Virdi left the studio in Andheri after 20 minutes and did not come back. ^3 ^4 ^5
“She has the voice of an angel and the calendar of a dentist,” the 52-year-old said. ^6 ^7
Virdi answered on Thursday in a long post on X. ^8 ^9 “I was asked to sing for the price of a wedding photograph,” she wrote. ^10
The two had worked together on four films since 2015, among them “Sooni Galiyan”, for which both won Filmi Awards in 2018. ^11 ^12
A spokeswoman for the producers said that the songs would be recorded with the singer Ipsita Barua. ^13
Anandani fell out with another vocalist, Sonal Dave, in 2011 over the credits of an album. ^14

== a2 | Desi Decibel | - | “Calendar of a dentist”: Rafiq vs Jasleen, the full story
It began with one remark, an hour and ten minutes into a podcast about harmoniums.
“She has the voice of an angel and the calendar of a dentist,” Rafiq Anandani said of Jasleen Virdi, and the internet did the rest. ^1
A day later came the reply of the Ludhiana-born singer, 34, in an Instagram story: “I was asked to sing for the price of a wedding photograph.” ^2 ^3 ^4
Fans remember when the two cried in each other's arms on the stage of the Filmi Awards in 2018. ^5 They made music for four films, which between them have been streamed 2.3 billion times. ^6
According to people in the studio she left after barely 20 minutes because no contract had been brought. ^7 ^8
Her manager, Dolly Suri, declined to comment. ^9 Ipsita Barua has been signed to sing the two songs. ^10 ^11

== a3 | Chandigarh Observer | - | City musicians back Virdi
Members of the Punjabi Singers' Forum have come out in support of Jasleen Virdi in her dispute with Rafiq Anandani. ^1
“We are all paid late, and then we are called late,” said the president of the forum, Gurtej Mann. ^2
The row broke out on June 12, when a podcast with the composer was published. ^3
He said that she walked out after two hours of recording and had three songs left. ^4 ^5
The singer, 34, wrote that she had been offered “the price of a wedding photograph.” ^6 ^7
Virdi will perform at the Rose Festival here on June 29. ^8 In 2021 she cancelled the same concert because of a throat infection. ^9

== a4 | Showbiz Samosa | 2024-07-02T09:30:00Z | Jasleen, Rafiq bury the hatchet
Three weeks after their quarrel, Jasleen Virdi and Rafiq Anandani have made up. ^1
They met on Sunday at the house of the lyricist Bashir Tonki, who cooked biryani for them, and a selfie was posted. ^2 ^3
“She has the voice of an angel and the patience of a dentist,” he had said of her in a podcast. ^4 “He still owes me a harmonium,” she now writes under the picture. ^5
It was on Saturday that she brought the house down at the Rose Festival in Chandigarh. ^6
The songs of “Barsaat Ki Dukaan”, however, stay with Ipsita Barua. ^7
The film is to be released on August 30. ^8

== a5 | The Playback Page | 2024-07-04T05:00:00Z | After the truce
Music companies breathed again this week when a picture of Jasleen Virdi and Rafiq Anandani appeared on her account. ^1
It was taken on Monday, July 1, at Bashir Tonki's home in Bandra. ^2 ^3
“He still owes me a harmonium,” the caption read. ^4
Their fifth film together is being talked about, though it won't be “Barsaat Ki Dukaan”, due in theatres on August 30 with the voice of Ipsita Barua. ^5 ^6 ^7
Anandani, 52, is also making an album of ghazals with the Karachi singer Nighat Sultana. ^8 ^9 Virdi starts a tour of 11 Canadian cities on September 5, her first abroad since 2022.
== facts
- Virdi / songs left | count | disagree | 2 @ a1.2 a2.10 | 3 @ a3.5 | conflicts: 0-1
- podcast / released | date | agree | 2024-06-12 @ a1.3 a3.3
- Virdi / left the studio after | duration | disagree | 20 minutes @ a1.5 a2.7 | two hours @ a3.4 | conflicts: 0-1
- Anandani / on Virdi | quote | disagree | the voice of an angel and the calendar of a dentist @ a1.6 a2.1 | the voice of an angel and the patience of a dentist @ a4.4 | conflicts: 0-1
- Anandani / age | age | agree | 52 @ a1.7 a5.8
- Virdi / reply | date | refine | 2024-06-13 @ a1.8 | a day later @ a2.2
- Virdi / where she replied | other | disagree | X @ a1.9 | Instagram story @ a2.4 | conflicts: 0-1
- Virdi / on the fee | quote | refine | I was asked to sing for the price of a wedding photograph @ a1.10 a2.4 | the price of a wedding photograph @ a3.7
- pair / films together | count | refine | four @ a1.11 a2.6 | fifth film talked about @ a5.5
- Filmi Awards / year | date | agree | 2018 @ a1.12 a2.5
- songs / new singer | name | agree | Ipsita Barua @ a1.13 a2.10 a4.7 a5.7
- Virdi / age | age | agree | 34 @ a2.3 a3.6
- Rose Festival / day | date | agree | 2024-06-29 @ a3.8 a4.6
- reconciliation / day | date | disagree | 2024-06-30 @ a4.2 | 2024-07-01 @ a5.2 | conflicts: 0-1
- reconciliation / place | place | refine | house of Bashir Tonki @ a4.2 | Bashir Tonki's home in Bandra @ a5.3
- Virdi / caption | quote | agree | He still owes me a harmonium @ a4.5 a5.4
- Barsaat Ki Dukaan / release | date | agree | 2024-08-30 @ a4.8 a5.6
