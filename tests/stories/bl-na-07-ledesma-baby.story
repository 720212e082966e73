== a1 | Agencia Sur (translated) | 2023-06-05T14:00:00Z | Footballer Ledesma and Camila Echagüe have second daughter
The Argentine midfielder Bruno Ledesma and the presenter Camila Echagüe have become parents for the second time. ^1 Their daughter Amparo Lucía was born on Saturday at a Madrid clinic, they wrote on Monday in a joint post. ^2
The girl weighs 3.42 kilos, and mother and child are well. ^3 "We waited for you with the suitcase by the door. ^4 Now nobody in this house sleeps and nobody complains," the post says. ^5
Ledesma, 30, missed his club's last match of the season on Sunday. ^6
== a2 | ¡Qué Semana! | - | Amparo Luz, the light of Camila Echagüe's life
It's a girl, and her name could not be sweeter: Amparo Luz. ^1 The hostess of "Siesta" gave birth on Saturday 3 June after a night of walking up and down the corridors of Ruber clinic with her husband. ^2
Friends say that the name was the idea of four-year-old Olivia, who had a doll so called. ^3
Camila, 33, had sworn after her first labour, in 2019, that she would not go through it again. ^4 They married in Rosario in 2018. ^5
== a3 | Rosario Hoy | 2023-06-06T11:00:00Z | A little Rosarina in Madrid
Doña Amparo Ferreyra, 81, has seen the photographs eleven times. Her granddaughter Camila Echagüe has given the newborn her name. ^1
"Camila told me in April that she had chosen it and that Bruno was not to say a word," laughs the great-grandmother from the Calle Salta. ^2 The second name, Lucía, comes from Ledesma's late mother. ^3
Amparo Lucía came into the world at the weekend weighing nearly three and a half kilos. ^4 The couple wed here five years ago, in the church of San José. ^5
== a4 | Canal Madrid Norte | - | Ledesma, father again
Bruno Ledesma's absence on Sunday had a happy explanation: he has a new daughter. ^1 The player became a father in the early hours of Friday 2 June, sources at the club report. ^2
Amparo joins Olivia, who turned four in March. ^3 The 30-year-old's contract runs until 2026. ^5 He is expected back for the pre-season on 10 July, and the coach says that a week more or less will not matter.
Teammate Yannick Obiang, whose own girl was born on 28 May, has sent two pairs of boots. ^4
== a5 | Mamás y Estrellas blog | 2023-06-07T08:00:00Z | How the stars announce: Camila and Bruno
Last Monday's post by Camila Echagüe and her footballer is one for our collection. ^1 One tiny foot, one enormous football boot, and the lines "We waited for you with the suitcase by the door. ^2 Now nobody in this house sleeps." ^3
For Olivia, in 2019, they had used a picture of a ball. ^4 It collected 800,000 likes; the new one passed two million on Tuesday. Most stars wait until the cord has fallen off, and some until the first tooth. Echagüe goes back to "Siesta" in October. ^5
== facts
- Amparo Ledesma / second name | name | disagree | Lucía @ a1.2 a3.3 a3.4 | Luz @ a2.1 | conflicts: 0-1
- birth / date | date | disagree | 2023-06-03 @ a1.2 a2.2 | 2023-06-02 @ a4.2 | the weekend @ a3.4 | conflicts: 0-1, 1-2
- name / whose idea | other | disagree | Olivia's @ a2.3 | Camila Echagüe's @ a3.2 | conflicts: 0-1
- post / date | date | agree | 2023-06-05 @ a1.2 a5.1
- Amparo Ledesma / weight | quantity | refine | 3.42 kilos @ a1.3 | nearly three and a half kilos @ a3.4
- post / text | quote | refine | "We waited for you with the suitcase by the door. Now nobody in this house sleeps and nobody complains" @ a1.4 a1.5 | "We waited for you with the suitcase by the door. Now nobody in this house sleeps." @ a5.2 a5.3
- wedding / date | date | refine | 2018 @ a2.5 | five years ago @ a3.5
- Olivia / age | age | refine | four @ a2.3 | turned four in March @ a4.3 | 2019 @ a5.4 a2.4
- Bruno Ledesma / missed match | date | agree | Sunday @ a1.6 a4.1
- birth / place | place | refine | a Madrid clinic @ a1.2 | Ruber clinic @ a2.2
- Bruno Ledesma / age | age | agree | 30 @ a1.6 a4.5
