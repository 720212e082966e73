== a1 | Anatolian Mail | 2024-10-02T08:00:00Z | Actor Kerem Karagözlü hurt on set in Cappadocia
Turkish actor Kerem Karagözlü fell from a horse on Tuesday while shooting the historical drama “The Falcon's Oath” near Ürgüp. ^1 ^2
The 37-year-old broke his left collarbone and two ribs and was taken by helicopter to Kayseri. ^3 ^4 ^5
“My horse got scared, not me,” he joked from his bed. ^6
“Thank God, there is no danger to his life,” said Dr Şule Tanyeri, the chief physician. ^7 ^8
Shooting of the series, which is sold to 84 countries, will pause for ten days. ^9 ^10
“We'll wait for him as long as necessary,” producer Orhan Baltacıgil said. ^11
Last season, in December 2022, a stuntman, Murat Ezgi, lost a finger on the same set.

== a2 | Bosphorus Life | - | Get well soon, Falcon!
Bad news came from the set of “The Falcon's Oath” on Tuesday. ^1 Handsome player Kerem Karagözlü, who is 37, fell down from his horse named Poyraz. ^2 ^3
His collarbone at the left and two ribs are broken. ^4
“It was the horse that was frightened, not I,” he made a joke. ^5
Fans gathered before the hospital in Kayseri with flowers. ^6 “Your prayers reached me; I felt every one of them,” the actor shared on Instagram. ^7 ^8
The producer Orhan Baltacıgil: “However long it takes, we are going to wait for him.” ^9
His fiancée, the model Defne Soylu, flew from Istanbul that night. ^10

== a3 | Balkan Screen Gossip | 2024-10-05T11:00:00Z | The Falcon is grounded
The beloved star of Turkish series, Kerem Karagozlu, will miss six weeks of shooting after his fall. ^1
“Your prayers have arrived, I felt all of them,” he wrote to the fans. ^2
“God be thanked, his life isn't in danger,” said chief doctor Sule Tanyeri in Kayseri. ^3 ^4
His wife Defne Soylu is with him. ^5 “I scolded him first, then I kissed him,” she said. ^6
The series is seen in 84 countries. ^7 The pause of the shooting is ten days; after that scenes without him follow. ^8
“We will wait for him as long as necessary,” said the director, Levent Aksu. ^9

== a4 | The Daily Meteor | - | Turkish Poldark in horror horse plunge
Telly hunk Kerem Karagözlü has been airlifted to hospital after a horror fall from his mount. ^1
The star, 37, shattered his right collarbone and two ribs filming in Turkey's Cappadocia region. ^2 ^3 ^4
“My horse got scared, so did I,” he quipped. ^5
Fiancée Defne Soylu rushed to his side. ^6 “First I told him off and then I gave him a kiss,” said the model. ^7
“Thank God, his life is not in danger,” a medic said. ^8
He'll be out of action for six weeks. ^9

== facts
- fall / day | date | agree | 2024-10-01 @ a1.1 a2.1
- fall / place | place | refine | near Ürgüp @ a1.2 | Cappadocia region @ a4.4
- Kerem Karagözlü / age | age | agree | 37 @ a1.3 a2.2 a4.2
- collarbone / side | other | disagree | left @ a1.4 a2.4 | right @ a4.3
- ribs / number | count | agree | 2 @ a1.4 a2.4 a4.3
- transport / kind | other | agree | by air @ a1.5 a4.1
- hospital / place | place | agree | Kayseri @ a1.5 a2.6 a3.4
- Kerem Karagözlü / on the horse | quote | disagree | My horse got scared, not me @ a1.6 | It was the horse that was frightened, not I @ a2.5 | My horse got scared, so did I @ a4.5 | conflicts: 0-2 1-2
- Şule Tanyeri / on the danger | quote | refine | Thank God, there is no danger to his life @ a1.7 | God be thanked, his life isn't in danger @ a3.3 | Thank God, his life is not in danger @ a4.8
- Şule Tanyeri / role | other | refine | chief physician @ a1.8 a3.4 | a medic @ a4.8
- series / countries | count | agree | 84 @ a1.9 a3.7
- shooting / pause | duration | agree | ten days @ a1.10 a3.8
- waiting for him / remark | quote | disagree | We'll wait for him as long as necessary (producer Orhan Baltacıgil) @ a1.11 | However long it takes, we are going to wait for him (producer Orhan Baltacıgil) @ a2.9 | We will wait for him as long as necessary (director Levent Aksu) @ a3.9 | conflicts: 0-2 1-2
- Kerem Karagözlü / to the fans | quote | refine | Your prayers reached me; I felt every one of them @ a2.7 | Your prayers have arrived, I felt all of them @ a3.2
- Defne Soylu / status | status | disagree | fiancée @ a2.10 a4.6 | wife @ a3.5
- Defne Soylu / on scolding | quote | refine | I scolded him first, then I kissed him @ a3.6 | First I told him off and then I gave him a kiss @ a4.7
- Defne Soylu / occupation | other | agree | model @ a2.10 a4.7
- Kerem Karagözlü / absence | duration | agree | six weeks @ a3.1 a4.9
- series / title | name | agree | The Falcon's Oath @ a1.2 a2.1
