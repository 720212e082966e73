== a1 | Chao Phraya Times | 2025-03-05T03:00:00Z | Actress Ploy Sirikanok gives birth to girl
Actress Pimlada “Ploy” Sirikanok has given birth to a baby girl at a private hospital in Bangkok. ^1 The child, nicknamed Nam-oon, arrived on Monday at 9.09am, a time that a monk had recommended. ^2

“She has my nose and her father's bad temper,” the 33-year-old wrote in Thai on Instagram. ^3 The baby weighs 2,980 grammes. ^4

Her husband, racing driver Anan Wongvirat, was in the delivery room. “I have driven at 300 kilometres an hour and never been so afraid,” he told Channel 8. ^5

The couple married in Krabi in 2022. ^6 Their son, Phupha, will turn two in May. ^7 “He looked at her and asked when she is going home,” the grandmother, Malee, reported. ^8

== a2 | Siam Celebrity | - | Welcome, Nong Nam-un!
Ploy and Anan have become parents for the second time, and this one is a princess. ^1 “Her nose is mine, her hot temper is her dad's,” the star captioned a picture of tiny feet. ^2

Nong Nam-un came into the world at the auspicious time of 9.09am with a weight of 2,890 grammes. ^3 Papa Anan was pale as rice. “I've raced at 300 km/h, but I was never this scared,” he confessed. ^4

Big brother Phupha, 1, was not convinced. “He looked at her and then he asked when she goes home,” laughed Grandma Malee. ^5

Ploy will be back in front of the camera in September for “The Orchid Keeper”. ^6

== a3 | ASEAN News Agency | 2025-03-05T09:30:00Z | Thai soap star has second child
BANGKOK – Thai television star Ploy Sirikanok, 33, delivered a healthy daughter on Monday. ^1

“The doctor said push, and I said after the commercials,” she joked in a video from her bed. ^2 Her husband Anan Wongvirat, 37, said: “I have driven at 300 kilometres an hour and never been so happy.” ^3

The two wed three years ago. ^4 They have a son. ^5 Sirikanok's series “Second Moon” was sold to 14 countries. ^6

“We ask photographers to let her sleep,” the family said in a statement. ^7

== a4 | Glow Weekly | - | Ploy: “After the commercials!”
Only Ploy could do it. “The doc told me to push and I told him: after the ad break,” she says in the clip that had eight million views by Thursday. ^1

The little lady was born on Tuesday, March 4, in Bangkok. ^2 Her mum's labour took eleven hours. ^3

The family's plea was short: “We ask photographers to let her sleep.” ^4 Ploy wants to rest until the shooting of “The Orchid Keeper” begins in September. ^5 A third child? “Ask me when I can sit,” she answered. ^6

== a5 | Phuket Lantern | - | Race driver to miss season opener
Racing driver Anan Wongvirat will not start at Buriram on March 16, as he wants to stay with his wife and newborn daughter. ^1 “The car can wait, but a daughter grows in the night,” he said. ^2

Actress Ploy, whom he married in Phuket in 2022, was eleven hours in labour. ^3 About a third baby she told reporters: “Ask me again when I am able to sit down.” ^4

== facts
- daughter / birth day | date | disagree | 2025-03-03 @ a1.2 a3.1 | 2025-03-04 @ a4.2 | conflicts: 0-1
- daughter / birth hour | other | agree | 9.09am @ a1.2 a2.3
- daughter / nickname | name | disagree | Nam-oon @ a1.2 | Nam-un @ a2.3 | conflicts: 0-1
- daughter / weight | quantity | disagree | 2,980 g @ a1.4 | 2,890 g @ a2.3 | conflicts: 0-1
- daughter / birthplace | place | refine | private hospital in Bangkok @ a1.1 | Bangkok @ a4.2
- Ploy Sirikanok / name | name | refine | Pimlada “Ploy” Sirikanok @ a1.1 | Ploy Sirikanok @ a3.1
- Ploy Sirikanok / age | age | agree | 33 @ a1.3 a3.1
- wedding / year | date | refine | 2022 @ a1.6 a5.3 | three years ago @ a3.4
- wedding / place | place | disagree | Krabi @ a1.6 | Phuket @ a5.3 | conflicts: 0-1
- son / age | age | refine | two in May @ a1.7 | 1 @ a2.5
- labour / length | duration | agree | eleven hours @ a4.3 a5.3
- Ploy Sirikanok / return to work | date | agree | September @ a2.6 a4.5
- Ploy Sirikanok / on the baby's nose | quote | refine | She has my nose and her father's bad temper @ a1.3 | Her nose is mine, her hot temper is her dad's @ a2.2
- Anan Wongvirat / on fear | quote | disagree | I have driven at 300 kilometres an hour and never been so afraid @ a1.5 | I've raced at 300 km/h, but I was never this scared @ a2.4 | I have driven at 300 kilometres an hour and never been so happy @ a3.3 | conflicts: 0-2 1-2
- Malee / on the brother | quote | refine | He looked at her and asked when she is going home @ a1.8 | He looked at her and then he asked when she goes home @ a2.5
- Ploy Sirikanok / on pushing | quote | refine | The doctor said push, and I said after the commercials @ a3.2 | The doc told me to push and I told him: after the ad break @ a4.1
- family / statement | quote | agree | We ask photographers to let her sleep @ a3.7 a4.4
- Ploy Sirikanok / on a third child | quote | refine | Ask me when I can sit @ a4.6 | Ask me again when I am able to sit down @ a5.4
