== a1 | Agência Tejo | 2015-09-14T08:10:00Z | Fado singer Estevão Quintaneiro dies at 71
LISBON — Estevão Quintaneiro, one of the great male voices of fado, has been found dead at his home in the Mouraria quarter of Lisbon. He was 71.
His housekeeper found him on Sunday morning at the foot of the stairs, a police source said. An autopsy will be held, as is usual; nothing points to a crime.
Quintaneiro recorded 32 albums from 1966 on. "Rua sem Saída" (1974), forbidden for three months and then sung by half the country, made him famous. He had last performed on Thursday, at his own house of fado, A Candeia.
"He has left by the dead-end street, as he said he would," said the singer Celeste Arrábida. The city council has announced a day of mourning.

== a2 | Jornal da Mouraria | - | The light of A Candeia went out
On Thursday he scolded a table of Dutch people who were chewing, then he sang three fados with his eyes shut. It was like any other Thursday. "Até domingo, if the stairs allow it," he said to the guitarist, Rui Salema, and went out into the Rua da Amendoeira.
The stairs. Twenty-three of them, steep as a ladder, up to the flat in which he was born. The neighbours had been asking him for years to move to the ground floor.
Dona Palmira, who kept house for him since 1991, has put a candle on the sill. By evening there were candles on every step of the lane and somebody had hung his chair, the one with the arm missing, over the door.

== a3 | Fado & World | 2015-09-14T17:20:00Z | Estevão Quintaneiro, 1944–2015
He was a tram fitter’s apprentice when he won a contest for amateurs in 1962, and something of the workshop stayed with him: he sang as one tests a weld.
Purists called him cold. Then they heard “Rua sem Saída”, with words by the poet Nuno Bragança Teles which the censor read too late, and after the revolution no march went by without it. He disliked that. “I wrote it about a woman,” he said, “and about a very short street.”
He refused to sing abroad until 1985, played Carnegie Hall the year after, and bought with the fee the tavern that became A Candeia.
Twice married, Quintaneiro leaves a son, Duarte, with whom he had not spoken for many years, and a granddaughter, the singer Inês Quintaneiro. He died at home in Lisbon, apparently after a fall.

== a4 | Le Cahier Musical, translated | - | The fado in mourning
It is a monument which falls. The Portuguese Estevão Quintaneiro has been retrieved without life this Sunday at his domicile of Lisbon. He had 71 years.
Discovered in France thanks to a film of 1987 where he held the role of a blind man, he had filled four times the Olympe. One remembers of his fashion to turn the back to the public at the last couplet.
"I lose a brother of the night," has reacted the accordionist Marcel Quéré. The causes of the decease are not known. The house of fado which he directed remains closed until new order.

== facts
