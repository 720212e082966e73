== a1 | Norte Agencia (translated) | 2021-10-10T10:30:00Z | Singer Álvaro Lemos rescued after night in the Picos de Europa
The singer Álvaro Lemos was rescued alive on Sunday morning from a gully in the western massif of the Picos de Europa, where he had spent the night after a fall. ^1
The Asturian fire service said that its helicopter had lifted him out at 8.50, some fourteen hours after he fell. ^2
Lemos, 34, was walking alone when he slipped on wet limestone below the Jou Santo and dropped about thirty metres. ^3 He has a broken ankle and a body temperature of 32 degrees. ^4
Twenty-two people in all took part in the search, together with two dogs. ^5 The night was clear, with three degrees below zero. ^6
Lemos sold more than 600,000 copies of his debut "Sal de casa" in 2012.
== a2 | El Pico de Cangas (translated) | 2021-10-11T06:00:00Z | "He sang so that he would not fall asleep"
"He sang so that he would not fall asleep," says Covadonga Prieto, who runs the hut at Vega de Ario and was the first to hear him. ^1 She set off with her torch when the phone rang on Saturday at a quarter to seven in the evening. ^2
The musician had left Poncebos at eight that day with a friend from Gijón, who turned back at noon with a sore knee. ^3
He rolled twelve metres, according to the guides who climbed down to him, and a rhododendron, of all things, stopped him. ^4 It was minus three. ^5
Counting the volunteers from Sotres, 35 people were out that night. ^6 In the helicopter he asked whether anyone had found his left boot. He is now in the hospital at Arriondas with a fractured ankle. ^7
Last year the mountain rescue in Asturias was called out 311 times.
== a3 | Corazón Diario (translated) | 2021-10-11T09:15:00Z | A night of anguish for Álvaro Lemos
An entire night long Álvaro Lemos, the voice of "Sal de casa", lay with a shattered ankle among the rocks before the rescuers reached him. ^1
"I thought of the baby all the time," he has told friends; his partner, the actress Lucía Barros, 29, is expecting their first child in January. ^2 She followed the search by telephone from Madrid.
The singer's body had cooled by some five degrees when he was brought to Oviedo. ^3 The doctors at the Central University hospital want to keep him for several days. ^4
Friends say he had gone into the mountains to finish a song. It's the second scare for the family: in 2018 his brother was injured in a motorbike race.
== a4 | High Ways, a British hillwalking magazine | - | Lessons from a very cold night in Asturias
In October a Spanish pop star survived a night out in the Picos that might have killed a fitter man. ^1 He had no head torch, no foil bag and, at roughly 2,000 metres, one bar of phone signal.
What he did have was luck. His fall of around forty feet was broken by a shrub. ^2 His call at 6.45pm got through at the fourth attempt. ^3 He kept singing, partly to stay awake, and the warden of the Ario hut followed the tune. ^4
The temperature dropped to -3C. ^5 When the helicopter winched him up after fourteen hours, his core was at 32C, which the textbooks call moderate hypothermia. ^6 We make it five basic errors; see the box.
== a5 | Lemos Oficial, newsletter | - | From the bed
Dear all, this is Álvaro, writing with one foot in the air. I spent five nights in hospital in Oviedo and now I'm home with Lucía, who isn't letting me near so much as a staircase. ^1
I fell on Saturday 9 October. ^2 I'd like to thank Covadonga and every one of the 35. ^3 I'd gone up alone, nobody deserted me, please leave Iván in peace: he was never on that mountain. ^4
The concerts in Vigo and Bilbao will be made up in spring. The baby comes in February and I plan to be able to stand by then. ^5
Yes, I sang so as not to fall asleep. ^6 No, it wasn't one of mine.
== facts
- fall / date | date | refine | 2021-10-09 @ a2.2 a5.2 | before the night to 2021-10-10 @ a1.1 | October @ a4.1
- fall / place | place | refine | western massif of the Picos de Europa @ a1.1 | the Picos @ a4.1
- emergency call / time of day | date | agree | 2021-10-09T18:45 @ a2.2 a4.3
- Lemos / time until he was lifted out | duration | refine | fourteen hours @ a1.2 a4.6 | an entire night @ a3.1
- fall / depth | quantity | disagree | thirty metres @ a1.3 | twelve metres @ a2.4 | around forty feet @ a4.2 | conflicts: 0-1, 0-2
- fall / what stopped it | other | refine | a rhododendron @ a2.4 | a shrub @ a4.2
- Lemos / company on the walk | other | disagree | with a friend who turned back @ a2.3 | alone from the start @ a5.4 | alone when he slipped @ a1.3 | conflicts: 0-1
- Lemos / injury | other | refine | broken ankle @ a1.4 a2.7 | shattered ankle @ a3.1
- Lemos / body temperature | quantity | refine | 32 degrees @ a1.4 a4.6 | cooled by some five degrees @ a3.3
- searchers / number | count | disagree | 22 @ a1.5 | 35 @ a2.6 a5.3 | conflicts: 0-1
- night / temperature | quantity | agree | minus three degrees @ a1.6 a2.5 a4.5
- Lemos / singing | quote | refine | he sang so that he would not fall asleep @ a2.1 a5.6 | partly to stay awake @ a4.4
- hut warden / name | name | refine | Covadonga Prieto, who runs the hut at Vega de Ario @ a2.1 | Covadonga @ a5.3 | the warden of the Ario hut @ a4.4
- hospital / place | place | disagree | Arriondas @ a2.7 | Oviedo @ a3.3 a5.1 | conflicts: 0-1
- hospital stay / length | duration | refine | several days @ a3.4 | five nights @ a5.1
- partner's baby / due date | date | disagree | 2022-01 @ a3.2 | 2022-02 @ a5.5 | conflicts: 0-1
- partner / name | name | refine | Lucía Barros @ a3.2 | Lucía @ a5.1
