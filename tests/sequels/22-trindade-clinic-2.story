== a1 | Rede Cerrado News | 2018-09-23T03:30:00Z | Trindade sings sober in Goiânia, 110 days after collapse
GOIÂNIA — With water in his glass and his hand on the accordionist's shoulder the sertanejo singer Dalvan Trindade returned to the stage in Goiânia on Saturday night.
He sang for 70 minutes in front of 12,000 people, without an encore. It was his first concert since 2 June, when he'd collapsed at Caruaru, and after which he spent 60 days in a clinic near Campinas.
"Good evening, I'm Dalvan, and today makes a hundred and ten days," he began. The hall answered with his name, as is done in meetings.
He stopped in "Poeira no Retrovisor" before the second verse, the one that he had forgotten; then his brother Davi gave him the note.
Trindade, 32, will play only on Saturdays until the end of the year. The proceeds went to three treatment centres.

== a2 | Fofoca da Hora | 2018-09-23T14:10:00Z | Not a drop! (Except in our eyes)
OK, we're the ones who published the bill of nine whiskies. So here's the one of last night: eleven bottles of water, one guava juice, two chicken pies, finished.
Seven kilos less, beard gone, and a checked shirt that Rosilene had ironed herself in the dressing room. She stood at the side the whole time, holding little Davizinho with his yellow ear protectors. After each song he looked over there. After each song she nodded.
Mestre Tonho has forgiven everything, and brought the famous accordion, with the dent. "It sounds better," the old man claims.
When the second verse came one could have heard a mosquito. He knew it, of course. It's us who didn't: twelve thousand people had forgotten how to sing.

== a3 | Palco Sertanejo | - | Live review: Dalvan & Davi, Serra Dourada gym, Goiânia
There is no way to say this elegantly: he’s a better singer than he was.
For years the drink supplied him with a growl that passed for soul. It’s gone, and under it appears a high, somewhat shy tenor that was last heard on the brothers’ first record, sold at bus stations. Songs have been taken down in tempo; three of the bar-room anthems are out of the programme. “I can’t sing those for a while,” he says simply.
What he can sing now is “Segunda Voz”, new, written at Vale Sereno on the back of a menu, for his brother, who for 110 days answered each call.
Seventy minutes, no fireworks, no horse. In June people paid town-hall money for the man who fell at Caruaru. This one I’d pay for out of my own pocket.

== a4 | Santa Bárbara do Campo, parish letter | 2018-09-30T09:00:00Z | From our sister house: thank you, Dalvan
A gift of R$ 214,000 has reached us, a third of the takings of a concert on the 22nd of this month, and we want to tell what becomes of it.
The house of São Maximiliano takes in men who have nothing but the bottle, and mostly not even that. There are 28 beds and a waiting list of a hundred. With this money the roof of the carpentry can be done and two nurses be paid through next year.
The singer came on Tuesday, without camera. He peeled potatoes, badly. In the round he gave his first name and a number of days, like everybody, and one of our oldest asked him what he did for a living.
"I used to fall on accordions," he answered. That's how we laughed for the first time this week.

== a5 | Folha do Rio Verde | - | From Caruaru to Goiânia in 110 days
2 June: On the biggest St John's stage of the country Dalvan Trindade forgets the second verse of "Poeira no Retrovisor", twice, and falls on Mestre Tonho's accordion.
5 June: In a video from the car he says: "I was drunk in front of children. I'm not going to sing about it, I'm going to do something about it." 19 concerts are cancelled and R$ 9.1 million gone. The clinic near Campinas takes him in for 60 days.
4 August: Rosilene Prado fetches him. In our town, at their farm, he's seen with a hoe.
22 September: In front of 12,000 in Goiânia he counts aloud. "Good evening, I'm Dalvan, and today makes a hundred and ten days." Seventy minutes, water, and the second verse.
From now on there will be a concert each Saturday, no more. Those who treated him at Vale Sereno had seats in the third row.

== facts
