== a1 | Caspian Newswire | 2022-11-21T10:00:00Z | Ballerina Dilnoza Yuldasheva takes leave of the stage
TASHKENT — The Uzbek ballerina Dilnoza Yuldasheva danced for the last time on Saturday, 24 years after she joined the Alisher company. ^1
She chose “Giselle”, the part of her debut on December 4, 1999. ^2 The applause went on for 19 minutes. ^3
Yuldasheva, 43, tore her Achilles tendon in Vienna in October 2020 and was operated on twice, in November of that year and again in March 2021. ^4 She was back after 13 months. ^5
“A dancer dies twice, and I have just enjoyed the first time,” she said. ^6
From January 9 she'll direct the company's school, which has 210 pupils. ^7
She danced in 38 countries, 1,412 evenings in all. ^8

== a2 | Pointe & Barre | - | Yuldasheva: the last Giselle
On November 19 the greatest Giselle of her generation went back into her grave for the last time. ^1
It was her 86th performance of the role. ^2 The first one, in December 1999, had been an accident: the soloist, Kamola Rahimova, had missed a train. ^3
Dilnoza Yuldasheva is 43. ^4 She entered the company in 1998, was a principal from 2003, and spent three seasons, 2008 to 2011, as a guest in Stuttgart. ^5
Her worst injury, the tendon, happened in Vienna in the second act of “Swan Lake”. ^6 It kept her from the stage for 18 months. ^7
“A dancer dies twice, and I have just enjoyed the first time,” she told her colleagues. ^8

== a3 | Silk Road Society | - | Stars come out for Dilnoza's farewell
Flowers up to the knees! The prima ballerina Dilnoza Yuldashova ended her career on Friday evening in Tashkent before 1,400 guests, among them two ministers and the singer Sevinch. ^1
She wore the costume from her debut in 1997. ^2 For 25 minutes nobody stopped clapping. ^3
In 2020 she'd torn a tendon during a rehearsal. ^4 She needed only one operation. ^5
The dinner after it lasted until four. ^6 Her husband, the conductor Anvar Nishonov, gave her a horse. ^7
Next she'll take over the ballet school. ^8

== a4 | Eurasia Culture Review | 2023-01-16T09:00:00Z | New broom at Tashkent's ballet school
A week ago Dilnoza Yuldasheva, once the Alisher company's Giselle, sat down behind a desk for the first time. ^1
Her school has 210 pupils, 130 of them girls, and a roof that leaks. ^2
Yuldasheva, 43, wants to admit children at nine instead of ten. ^3 The state has promised $3 million until 2025. ^4
She'd made her last bow in November before a full house of 1,400. ^5 In 1,412 performances she had fallen only twice. ^6
Her predecessor, Galina Sarkissova, 81, had led the school for 29 years. ^7

== a5 | Tashkent Expat Weekly | - | Meet the new headmistress
She took up her post on February 1, and the corridors are already quieter. ^1
Dilnoza Yuldasheva came to this building at the age of ten from Fergana. ^2 Under Galina Sarkissova, who retired after 29 years, she had learnt that “pain is a rumour”. ^3
She was on the stage in 38 countries, in Stuttgart for three years. ^4
About her injury in Vienna she says: “I heard a shot and looked for the hunter.” ^5
With Anvar, her husband, she has a daughter of 12, who plays football. ^6
== facts
- last performance / day | date | disagree | 2022-11-19 @ a1.1 a2.1 | Friday @ a3.1
- Yuldasheva / entry into the company | date | agree | 1998 @ a1.1 a2.5
- debut as Giselle / when | date | disagree | 1999-12 @ a1.2 a2.3 | 1997 @ a3.2
- last role / what | other | agree | Giselle @ a1.2 a2.1
- applause / length | duration | disagree | 19 minutes @ a1.3 | 25 minutes @ a3.3
- Yuldasheva / age | age | agree | 43 @ a1.4 a2.4 a4.3
- injury / where | place | agree | Vienna @ a1.4 a2.6 a5.5
- injury / occasion | other | disagree | in the second act of “Swan Lake” @ a2.6 | during a rehearsal @ a3.4
- injury / year | date | agree | 2020 @ a1.4 a3.4
- operations / number | count | disagree | two @ a1.4 | one @ a3.5
- injury / absence | duration | disagree | 13 months @ a1.5 | 18 months @ a2.7
- Yuldasheva / on a dancer's death | quote | agree | “A dancer dies twice, and I have just enjoyed the first time” @ a1.6 a2.8
- school / her start | date | disagree | 2023-01-09 @ a1.7 a4.1 | February 1 @ a5.1
- school / pupils | count | agree | 210 @ a1.7 a4.2
- Yuldasheva / surname | name | disagree | Yuldasheva @ a1.1 a2.4 a4.1 a5.2 | Yuldashova @ a3.1
- Yuldasheva / countries | count | agree | 38 @ a1.8 a5.4
- Yuldasheva / performances | count | agree | 1,412 @ a1.8 a4.6
- last performance / audience | count | agree | 1,400 @ a3.1 a4.5
- husband / name | name | refine | Anvar Nishonov @ a3.7 | Anvar @ a5.6
- Stuttgart / length | duration | agree | three years @ a2.5 a5.4
- predecessor / name | name | agree | Galina Sarkissova @ a4.7 a5.3
- predecessor / years in office | duration | agree | 29 years @ a4.7 a5.3
- injury / what | other | refine | Achilles tendon @ a1.4 | the tendon @ a2.6 | a tendon @ a3.4
- Yuldasheva / next work | other | agree | head of the ballet school @ a1.7 a3.8 a4.1
