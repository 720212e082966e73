== a1 | Peninsula Press | 2023-10-17T12:00:00Z | Spanish actor Unai Larrondo enters clinic for alcohol problem
MADRID — The actor Unai Larrondo, star of the series "The Salt Road", has entered a clinic in Navarre because of his dependence on alcohol, he made known on Monday in a video. ^1
"I have played brave men for years, and today I want to be one," said the 37-year-old. ^2
The treatment will take eight weeks. ^3 The shooting of the third season, which was to begin on November 6, has been put off to January 15. ^4
In July, Larrondo was stopped by police in Marbella with 1.1 grams of alcohol per litre of blood. ^5 He lost his licence for eight months. ^6

== a2 | Corazón y Punto (translated) | - | Unai says enough
With the face washed and without make-up, the most desired of "The Salt Road" looked in the camera on October 16 and pronounced the words: "I am an alcoholic." ^1
"For years I've acted the parts of the brave; now I want to be brave myself," he continued. ^2
It was his mother, Begoña, who drove him to the clinic in Navarre. ^3 His partner, the model Irune Sastre, knew of it since September. ^4
They have been together for four years and have no kids. ^5 "A bottle does not leave room for two," she wrote in her Instagram stories. ^6

== a3 | SeriesDaily | 2023-10-18T16:00:00Z | "Salt Road" season 3 delayed as lead seeks help
Production of "The Salt Road" season three will be delayed by ten weeks while its lead, Unai Larrondo, is treated for alcoholism. ^1
Cameras were to roll on November 6 in Almería; the new start is January 15. ^2 The streaming service says it will still release the eight episodes in 2024. ^3
Season two, released on March 3, was seen by 21 million households. ^4
Larrondo went public on Sunday with a TikTok video. ^5 His older brother took him to the treatment center, according to Spanish media. ^6

== a4 | Hola Stars UK | - | Irune stands by her man
Irune Sastre has paid her first visit to boyfriend Unai Larrondo since he checked into rehab in northern Spain a month ago. ^1
The model, 29, came on November 12 with a cake for his 38th birthday. ^2
"There is no room for two beside a bottle," she had written when he went in. ^3
His 12-week programme is going well, says a friend. ^4 He had his driving licence taken away this summer after being pulled over on the Costa del Sol. ^5
"He told me that he is proud and afraid," says Irune. ^6

== a5 | Diario del Ebro (translated) | 2023-12-12T08:00:00Z | Larrondo leaves the clinic
After eight weeks, the actor Unai Larrondo, 38, abandoned yesterday the clinic of Navarre where he was admitted in October. ^1
"He told me that he is proud and ready," explained his fiancée, Irune Sastre, who waited for him in the car. ^2
"Who has drunk the sea does not fear a glass of water," he joked with the journalists. ^3 The actor returns to work on January 15. ^4

== a6 | Screen Spain | - | Larrondo: sober and on set
"A man who has drunk the sea isn't afraid of a water glass," Unai Larrondo said when he came out of rehab on December 11. ^1
The filming of "The Salt Road" began on January 15 as planned. ^2 He and Sastre got engaged at Christmas. ^3 The previous batch of episodes had landed on March 10 last year. ^4

== facts
- announcement / day | date | disagree | 2023-10-16 @ a1.1 a2.1 | Sunday @ a3.5 | conflicts: 0-1
- Unai Larrondo / who drove him | other | disagree | his mother @ a2.3 | his older brother @ a3.6
- treatment / length | duration | disagree | eight weeks @ a1.3 a5.1 | 12 weeks @ a4.4 | conflicts: 0-1
- couple / status in December | status | disagree | fiancée on December 11 @ a5.2 | engaged at Christmas @ a6.3
- Unai Larrondo / brave | quote | refine | "I have played brave men for years, and today I want to be one" @ a1.2 | "For years I've acted the parts of the brave; now I want to be brave myself" @ a2.2
- Irune Sastre / bottle | quote | refine | "A bottle does not leave room for two" @ a2.6 | "There is no room for two beside a bottle" @ a4.3
- Unai Larrondo / sea | quote | refine | "Who has drunk the sea does not fear a glass of water" @ a5.3 | "A man who has drunk the sea isn't afraid of a water glass" @ a6.1
- Irune Sastre / proud | quote | disagree | "He told me that he is proud and afraid" @ a4.6 | "He told me that he is proud and ready" @ a5.2
- clinic / place | place | refine | Navarre @ a1.1 a2.3 a5.1 | northern Spain @ a4.1
- admission / date | date | agree | 2023-10 @ a4.1 a5.1
- discharge / day | date | agree | 2023-12-11 @ a5.1 a6.1
- shooting / first start | date | agree | 2023-11-06 @ a1.4 a3.2
- shooting / new start | date | agree | 2024-01-15 @ a1.4 a3.2 a5.4 a6.2
- Unai Larrondo / age | age | refine | 37 @ a1.2 | 38 on November 12 @ a4.2 | 38 @ a5.1
- announcement / form | other | refine | a video @ a1.1 | a TikTok video @ a3.5
- driving licence / lost | status | refine | for eight months @ a1.6 | taken away @ a4.5
- police stop / place | place | refine | Marbella @ a1.5 | the Costa del Sol @ a4.5
- police stop / date | date | refine | July @ a1.5 | this summer @ a4.5
- delay / length | duration | refine | 2023-11-06 to 2024-01-15 @ a1.4 | ten weeks @ a3.1
- partner / profession | other | agree | model @ a2.4 a4.2
- series / season | count | agree | third @ a1.4 a3.1
- season two / release | date | disagree | 2023-03-03 @ a3.4 | March 10 last year @ a6.4
