== a1 | Steppe Screen | 2024-08-27T09:00:00Z | Filming of "The Falconer" stopped after star's accident
Work on the historical film "The Falconer" has been suspended for six weeks, since its leading man, Rustam Hakimov, broke his collarbone in a fall from a horse. ^1
It happened on Friday afternoon in the Charyn canyon, 200 kilometres east of Almaty. ^2 Hakimov, 39, was riding without a double. ^3
He was flown by helicopter to a hospital in Almaty, where he stayed for two nights. ^4
Of 74 days of shooting, 51 are done. ^5 The film has cost $18 million so far and was to come out in March. ^6
"The horse is fine, he asked for an agent," Hakimov wrote. ^7

== a2 | Tashkent Today Showbiz | - | Rustam in plaster
The heart-throb Rustam Hakimov lies at home with his arm strapped, watching football. ^1
He fell from the saddle on Thursday, when a drone frightened his horse, a grey mare. ^2 "The horse is fine, he asked for an agent," he joked on Telegram. ^3
His wife Dilnoza, 35, cooks plov for him. ^4 They have been married for eleven years and have four daughters. ^5
In 2018 he broke two ribs on the set of "Silk Wind." ^6 That film earned him a prize in Busan. ^7

== a3 | Global Production News | 2024-08-29T17:00:00Z | Insurers look into "Falconer" shutdown
The Kazakh-Uzbek epic "The Falconer," budgeted at $25 million, will resume on Oct. 7 at the earliest. ^1
Its star was thrown from a black stallion on Aug. 23, the 51st day of a schedule of 74. ^2 A camera drone had flown too low, a safety report says. ^3
Rustam Hakimov spent four nights in an Almaty hospital. ^4 The bone will heal without surgery. ^5
The première, planned for March 2025, is now to take place in September of that year. ^6 Some 300 extras were sent home. ^7

== a4 | Almaty Evening | - | Canyon quiet after the fall
The tents are empty and the horses graze. Three hundred extras have left the Charyn canyon. ^1
The actor was brought out by road, in an ambulance, a ride of four hours. ^2 His collarbone is broken in two places and was operated on the next morning. ^3
The stuntman Yerlan Sabit, 50, says Hakimov did all the riding himself. ^4 "The wind was bad and the drone was worse," he said. ^5
Filming began in May and is to go on in October. ^6

== facts
- fall / day | date | disagree | Friday, 2024-08-23 @ a1.2 | Thursday @ a2.2 | 2024-08-23 @ a3.2 | conflicts: 0-1 1-2
- fall / place | place | agree | Charyn canyon @ a1.2 a4.1
- Rustam Hakimov / injury | other | agree | broken collarbone @ a1.1 a4.3
- fall / double | other | agree | without a double @ a1.3 a4.4
- transport / vehicle | other | disagree | helicopter @ a1.4 | ambulance @ a4.2
- hospital / nights | duration | disagree | two nights @ a1.4 | four nights @ a3.4
- hospital / place | place | agree | Almaty @ a1.4 a3.4
- shooting / days done | count | agree | 51 of 74 @ a1.5 a3.2
- film / money | money | refine | $18 million so far @ a1.6 | budget of $25 million @ a3.1
- film / première planned | date | agree | 2025-03 @ a1.6 a3.6
- filming / when it goes on | date | refine | in six weeks @ a1.1 | 2024-10-07 at the earliest @ a3.1 | October @ a4.6
- Rustam Hakimov / horse | quote | agree | "The horse is fine, he asked for an agent" @ a1.7 a2.3
- horse / which | other | disagree | grey mare @ a2.2 | black stallion @ a3.2
- fall / cause | other | refine | a drone @ a2.2 | a camera drone flying too low @ a3.3 | wind and drone @ a4.5
- collarbone / surgery | status | disagree | no surgery @ a3.5 | operated on @ a4.3
- extras / number | count | agree | 300 @ a3.7 a4.1
- film / name | name | agree | The Falconer @ a1.1 a3.1
