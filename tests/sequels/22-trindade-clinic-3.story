== a1 | Rede Cerrado News | 2021-02-16T13:15:00Z | Dalvan Trindade back in clinic after relapse
GOIÂNIA — The sertanejo singer Dalvan Trindade has gone back to the clinic near Campinas where he was treated for alcohol dependence in 2018, his wife, Rosilene Prado, said on Tuesday.
"He had 984 days. Now he has one, and it's as good as the first," she wrote.
Trindade, 35, didn't appear at a broadcast without audience which he and his brother Davi were to give on Carnival Sunday for 2 million viewers. Davi sang seven songs on his own and then broke off.
According to the office he'd been suffering since the death from Covid, in January, of his accordion player, Antônio "Mestre Tonho" Bezerra, 68. The stay will be of 90 days, thirty more than the first one.
Three years ago he had collapsed on stage at Caruaru, and returned after 110 days.

== a2 | Fofoca da Hora | - | We have a bill and shall not print it
It was offered to us on Sunday evening: hotel in Ribeirão Preto, room 1107, minibar, with date and signature. In 2018 we printed one like that and you clicked on it four million times.
This time we remember an old man who took our reporter's phone out of his hand, kindly, and told him not to film ill people. Mestre Tonho died on the 19th of January, in a corridor in Arcoverde, waiting for oxygen. Dalvan carried the accordion at the burial. With the dent.
So here's all you get. Davi alone in front of two microphones. In "Segunda Voz" he sang the first voice and left the second out. There's never been a louder gap on Brazilian television.
Rosilene drove him, as before. Come back, boy. Water's in the fridge.

== a3 | Palco Sertanejo | 2021-02-18T10:00:00Z | The live that stopped at song seven
The sponsors, a beer among them, hadn’t thought much of irony when they booked Dalvan and Davi Trindade for Carnival Sunday. Two million and a hundred thousand were watching at 8.15 p.m., when Davi, grey in the face, said: “My brother’s not well and I’m going to try.”
He tried for 31 minutes. He is a born second; his voice goes below, like a floor. With nobody on the floor it’s merely low.
What happened after is known by now: clinic, 90 days, relapse. The word is ugly and not quite right, doctors say; they speak of a recurrence, as for asthma. I wrote in September 2018 that he had become a better singer. I’d add that it was never the point.
All dates till June are off. The beer has withdrawn. The guava juice, which nobody had asked, has stayed.

== a4 | Vida Limpa, health page | 2021-02-19T06:00:00Z | 984 days: why a relapse is not back to zero
Half of those who finish a treatment drink again within a year. Somebody who holds out for two years and eight months belongs to a small group, says the psychiatrist Ivone Kaufmann of São Paulo, commenting on the case of a well-known singer.
"The brain doesn't forget the sober days. The second treatment is longer, as a rule, yet begins from higher up." Bereavement is the most frequent cause; in the pandemic the calls to the helplines have risen by 40 per cent.
What should families do? Drive, Dr Kaufmann recommends, and don't preach while driving. And count. His wife's sentence about day one being as good as the first ought to be hung up in every ward.
Alcoholics Anonymous has online meetings in Portuguese every hour.

== facts
