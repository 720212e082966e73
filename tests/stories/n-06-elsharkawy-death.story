== a1 | Nile News Agency | 2021-10-17T09:00:00Z | Egyptian actress Samiha el-Sharnouby dies at 86
Cairo – The Egyptian film and theatre actress Samiha el-Sharnouby died early on Sunday at the age of 86 in a hospital in the Dokki district, her son, the director Hazem Wahdan, announced. ^1
She had been in intensive care since October 3 with an inflammation of the lungs. ^2 “She left us while she was sleeping and smiling, as she always wished,” Wahdan said in a call to the state television. ^3
The funeral prayer will be held at noon on Monday at the Sayyida Nafisa mosque. ^4
Born in Damietta in 1935, el-Sharnouby appeared in more than 120 films, the first of them “The Lantern Seller” in 1953. ^5 She received the State Merit Award in 2009. ^6
Her last role was that of the grandmother in her son's film “The Key”, in 2019. ^21

== a2 | Cairo Weekly Review | 2021-10-21T09:00:00Z | Farewell to the lady of the Egyptian screen
Hundreds followed the coffin of Samiha el-Sharnoubi from the Sayyida Nafisa mosque on Monday. ^1 Ministers stood beside tram drivers and seamstresses, the people whom she had played for sixty years.
“She went from us sleeping and with a smile, the way she had always hoped to go,” said her son Hazem to those who came to give their condolences. ^2
The late star made 124 films and acted in thirty plays, and it was the stage that she loved more. ^3 “The camera steals from you. ^7 The audience gives you back,” she once said. ^4
She was married three times: to the producer Fouad Wahdan, the composer Ragheb Nassif and, from 1981 until he died in 2004, the doctor Amin Thabet. ^5
Pneumonia took her after two weeks on a respirator. ^6
The final part, in Hazem's “The Key” of 2018, was filmed in her own kitchen. ^21

== a3 | Gulf Mirror | 2021-10-18T06:30:00Z | Samiha El Sharnouby, icon of black-and-white cinema, is dead
Veteran Egyptian actress Samiha El Sharnouby passed away on Saturday in Cairo after a stroke, aged 86. ^1
The native of Alexandria was discovered at 17 by the director Kamal Raafat, who gave her a part in “The Lantern Seller” (1953). ^2 She retired in 2012, after the series “The House of Aunt Nabila”. ^3
In 2009 the State Merit Award went to her. ^4 “The camera steals from you, but the audience gives back to you,” was her motto. ^5
Egypt's minister of culture mourned “a school of acting that will not be repeated”. ^6
She leaves a son and two granddaughters. ^7
“I do not fear death; I fear bad lighting,” she joked on her 80th birthday. ^21

== a4 | Le Courrier du Levant (translated) | - | Death of Samiha Charnoubi
The great lady of the Egyptian cinema left us this Sunday, at dawn, in a clinic of Dokki. ^1 Her state had become worse ten days after she was hospitalised at the start of the month. ^2
For the minister of culture, she was “a school of acting which won't come again”. ^3 Her son Hazem, cineast, recalled that his mother, who had come to Cairo from Damietta as a child, never learned to drive. ^4
One owes to her 120 films and, since her farewell in 2012, a single appearance, as a grandmother in a film of her son. ^5 Twice married and twice a widow, she lived alone with her cats. ^6
“I am not afraid of dying, I'm afraid of being badly lit,” she said when she had turned 80 years. ^21

== facts
- el-Sharnouby / death day | date | disagree | early on Sunday 2021-10-17 @ a1.1 | Saturday @ a3.1 | Sunday, at dawn @ a4.1 | conflicts: 0-1 1-2
- el-Sharnouby / age | age | agree | 86 @ a1.1 a3.1
- death / place | place | refine | a hospital in Dokki @ a1.1 | Cairo @ a3.1 | a clinic of Dokki @ a4.1
- hospital / admitted | date | refine | October 3 @ a1.2 | two weeks on a respirator @ a2.6 | the start of the month @ a4.2
- death / cause | other | disagree | inflammation of the lungs @ a1.2 | pneumonia @ a2.6 | a stroke @ a3.1 | conflicts: 0-2 1-2
- son / on her death | quote | refine | She left us while she was sleeping and smiling, as she always wished @ a1.3 | She went from us sleeping and with a smile, the way she had always hoped to go @ a2.2
- funeral / day | date | agree | Monday @ a1.4 a2.1
- funeral / place | place | agree | Sayyida Nafisa mosque @ a1.4 a2.1
- origin / place | place | disagree | Damietta @ a1.5 a4.4 | Alexandria @ a3.2
- films / number | count | refine | more than 120 @ a1.5 | 124 @ a2.3 | 120 @ a4.5
- first film / year | date | agree | 1953 @ a1.5 a3.2
- State Merit Award / year | date | agree | 2009 @ a1.6 a3.4
- marriages / number | count | disagree | 3 @ a2.5 | 2 @ a4.6
- motto | quote | refine | The camera steals from you. The audience gives you back @ a2.7 a2.4 | The camera steals from you, but the audience gives back to you @ a3.5
- minister / words | quote | refine | a school of acting that will not be repeated @ a3.6 | a school of acting which won't come again @ a4.3
- retirement / year | date | agree | 2012 @ a3.3 a4.5
- el-Sharnouby / surname | name | disagree | el-Sharnouby @ a1.1 a3.1 | el-Sharnoubi @ a2.1 | conflicts: 0-1
- son / profession | other | agree | director @ a1.1 a4.4
- last film / year | date | disagree | 2019 @ a1.21 | 2018 @ a2.21
- last film / title | other | refine | The Key @ a1.21 a2.21 | a film of her son @ a4.5
- el-Sharnouby / on death | quote | refine | I do not fear death; I fear bad lighting @ a3.21 | I am not afraid of dying, I'm afraid of being badly lit @ a4.21
- last film / her part | other | agree | grandmother @ a1.21 a4.5
