== a1 | Nansei Press | 2019-06-16T14:00:00Z | Hirabaru sings again, fifteen months after fall
FUKUOKA — Tomokazu Hirabaru returned to the stage on Sunday at the hall where he was badly hurt last year.
The singer of Kazamidori, now 39, walked on with a stick before 9,000 people at the Hakata Marine Dome. The group took up the programme at the eighth song; on 4 March 2018 he had fallen some four metres through a lift after the seventh.
"Excuse me for the interruption," he said, and the hall laughed for a minute.
Holders of tickets from the broken-off evening came in free. No lifts were used.
Hirabaru was operated on for nine hours after the accident and was in hospital for two months. A tour of Japan is planned for the autumn.

== a2 | Tokyo Beat English | 2019-06-17T01:15:00Z | Song number eight
They began where they had stopped. No greeting, just the second half of “Paper Harbour”, the part we were never given.
I stood in the second row again beside Miho from Kumamoto, now 27, who had kept her ticket in a frame. She cried from the first bar and said it was the air conditioning.
He sat for four songs and stood for nine. The voice is lower. When he put the stick down for “Weathercock”, Jun Ezaki missed a beat, which I have never heard him do.
Afterwards Tomokazu showed the X-ray of his back on the big screen: “Two rods, four screws. The heaviest metal we have ever made.”

== a3 | Stage Business Asia | - | Kazamidori comeback insured for ¥2bn, no moving parts
Promoter Hibiki One spent four months finding cover for the return of Kazamidori. The policy for Sunday's show in Fukuoka, for two billion yen, forbids lifts, trapdoors, pyrotechnics and any platform higher than 60 centimetres.
The evening itself earned nothing: all 9,000 seats went to holders of last year's tickets. Merchandise did, with an X-ray towel at 3,500 yen sold out by six.
Eleven autumn dates go on sale on Friday. Hibiki One settled with the maker of the failed lift, Onari Stage Works, in February for an undisclosed sum; the operator was fined 500,000 yen.

== a4 | Le Nippon Illustré, translated | - | The miraculous of Hakata remounts on the scene
One had said him finished. The chanter Tomokazu Hirabaru, victim the last year of a fall of four metres in full concert, has refound his public this Sunday, in the very place of the drama.
To the canteen of the artists, his surgeon, the professor Tsubone, was eating a curry: "I have told to him no jump. He has promised to me. One will see."
He did not jump. The group, formed at Kitakyushu in 2001, has played thirteen titles of which two unpublished.
Arrived with a cane of bamboo, the singer has left it to a girl of the first rank. The police of the evening had counted 2,000 persons without ticket who listened outside.

== facts
