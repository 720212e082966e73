== a1 | Agência Tejo | 2015-09-17T19:00:00Z | Thousands follow Quintaneiro's coffin through Mouraria
LISBON — Several thousand people sang in the lanes of Mouraria on Thursday as the fado singer Estevão Quintaneiro was carried to his grave.
The procession took two hours from the church of São Cristóvão to the Prazeres cemetery, with a stop at his tavern, A Candeia, where "Rua sem Saída" was sung without a guitar.
Quintaneiro, who was 71, was found dead at the foot of his stairs on Sunday. The autopsy showed a fractured skull from a fall, his family's lawyer said.
His son Duarte, long estranged from him, walked behind the coffin beside the granddaughter, Inês. The president and the prime minister attended the mass.

== a2 | Jornal da Mouraria | 2015-09-18T10:00:00Z | Six men, 23 steps
The coffin did not fit. Rui Salema, who played for him during 28 years, and five others had to take it down the stairs upright, "as if he were walking". That was at nine in the morning, when there were only neighbours, and perhaps it was the real funeral.
The other one everybody has seen on television: the ministers, the black shawls, Celeste Arrábida on the balcony. Nobody chewed.
At A Candeia the procession stood still for a quarter of an hour. The chair without an arm was taken from over the door and laid on top of the flowers. A Dutch couple was crying; they had been scolded by him a week ago.
Dona Palmira did not go to the cemetery. She scrubbed the steps.

== a3 | Flash Lisboa | - | Icy greeting: son and second wife do not speak at the graveside
Eleven metres separated them, and it might have been an ocean. Duarte Quintaneiro, 46, who arrived from Luxembourg the evening before, and Graça Melo, 58, from whom the fadista was divorced in 2003, did not exchange a look.
It is said that she had wished to have him buried at Setúbal, in the tomb she paid for. It is also said that there is a testament, and that it will be opened within a fortnight.
In black and lovely: the granddaughter Inês, 24, with her grandfather's tie pin as a brooch. Her voice broke in the second verse of "Rua sem Saída" and the whole cemetery took over.
The president stayed until the end; the mayor left for a lunch.

== a4 | Fado & World | - | How Lisbon buried its coldest voice
No amplification, he had written on a beer mat that hung behind the bar, and there was none. What we got instead, on Thursday, was the sound which a city makes when it is a little out of tune with itself: the head of the procession was a verse ahead of its tail.
Arrábida sang alone. Then Salema tried the twelve-string guitar and laid it down again. At Prazeres the granddaughter began the song of 1974; one knows now who will have A Candeia, whatever the lawyers say.
Quintaneiro had been found on Sunday morning by his housekeeper. “Até domingo, if the stairs allow it,” had been his last words to his musicians.

== a5 | Iberia Weekend | - | The week in which Lisbon lost its voice
On Thursday, the tenth of September, Estevão Quintaneiro sang three fados in his tavern A Candeia, scolded some tourists and said good night: "Até domingo, if the stairs allow it."
On Sunday morning his housekeeper found him at the foot of these stairs, 23 of them, dead at 71. The city council ordered a day of mourning.
On Monday and Tuesday people queued in the Rua da Amendoeira with candles. On Wednesday the doctors had finished: fractured skull, a fall.
And yesterday the coffin passed through the Mouraria to Prazeres. It was two hours of singing, with neither microphone nor, in the end, guitar. The granddaughter Inês intoned "Rua sem Saída", forbidden in 1974 for three months, and the cemetery answered her. Somebody had laid on the flowers the chair with the missing arm.

== facts
