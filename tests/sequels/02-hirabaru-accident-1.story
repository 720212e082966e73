== a1 | Nansei Press | 2018-03-04T13:40:00Z | Singer Hirabaru falls from stage lift in Fukuoka
FUKUOKA — Tomokazu Hirabaru, singer of the rock group Kazamidori, fell about four metres during a concert on Sunday when a stage lift moved earlier than planned, the promoter said.
Hirabaru, 38, was taken to hospital conscious. He has fractures of the left heel and two vertebrae, and doctors will decide this week whether to operate.
The concert at the Hakata Marine Dome, before 9,000 people, was broken off after the seventh song. Money will be returned.
The remaining six dates of the tour, which was to end in Sapporo on 8 April, are in doubt.
Police questioned the lift's operator. The company that supplied it, Onari Stage Works, said it was cooperating.

== a2 | Tokyo Beat English | - | “I thought it was part of the show”: fans on the fall of Tomokazu
When the platform dropped and the light went with it, most of us clapped. Kazamidori have always liked a trick.
Then the drummer, Jun Ezaki, ran across the stage with his sticks still in his hand and people became quiet. “I thought it was part of the show until Jun shouted for a doctor,” said Miho, 26, who had come from Kumamoto and stood in the second row.
It happened in the middle of “Paper Harbour”. A voice asked us to sit where we were. After twenty minutes we were told that there would be no more music tonight, and nobody complained. Thousands waited outside till the ambulance had gone.
The band’s office writes that the singer “is talking, is sorry, and wants everyone to get home safely”.

== a3 | Weekly Gendai Mado | 2018-03-06T02:00:00Z | Three near misses: was Kazamidori's stage safe?
Stagehands had warned of the lift, people close to the tour say. At rehearsals in Yokohama it stuck twice, and at the Nagoya show on 25 February it came up eight seconds late.
On Sunday it went down eight seconds early. The singer Tomokazu Hirabaru stepped into a hole and landed on his heel.
"There was no time for tests. They built it in one night," says a worker who does not want to be named. Onari Stage Works denies this and says that all checks were made at 3 p.m.
The tour was to have brought in 1.4 billion yen. Insurance covers accidents, but not, a lawyer tells this magazine, negligence.

== a4 | Nansei Evening | 2018-03-04T15:10:00Z | Rock singer hurt as stage lift drops in Fukuoka
The singer of Kazamidori, Tomokazu Hirabaru, has been injured in a fall of around four metres in Fukuoka.
It occurred on Sunday evening, when a lift in the stage moved before it was meant to, according to the promoter. Hirabaru, who is 38, has broken his left heel and two vertebrae. He was conscious when he was taken to hospital, and whether he needs surgery will be decided this week.
Nine thousand people were at the Hakata Marine Dome. The evening ended after seven songs, and tickets will be refunded.
Six more dates were planned, the last on 8 April in Sapporo. Police have spoken to the man who worked the lift.

== facts
