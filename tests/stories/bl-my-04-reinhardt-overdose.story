== a1 | Deutscher Pressedienst (translated) | 2018-03-11T17:10:00Z | Singer Jonas Reinhardt in hospital
HAMBURG - The pop singer Jonas Reinhardt has been taken to a Hamburg hospital after collapsing in a hotel, police said on Sunday. ^1
Emergency services were called to the house on the Alster at 2.40 a.m., a spokesman said, adding that there was no sign of anybody else's fault. ^2 The 29-year-old was unconscious but breathing. ^3
His management spoke of "a medical emergency" and asked for privacy. ^4 Concerts in Hanover on Monday and in Leipzig on Wednesday are off. ^5
Reinhardt won an Echo in 2016 with "Nordlicht." In the autumn of 2017 he had broken off a tour after eleven of 24 evenings, for exhaustion as was said then.

== a2 | Blitz am Sonntag online (translated) | 2018-03-12T06:00:00Z | Overdose drama: star found in bathtub
He sang of the sea, and almost drowned in a tub. Jonas Reinhardt, 29, is fighting for his life! ^1
His drummer, Malte Köhn, found him in suite 512, after a call at 2.15 a.m. went unanswered. ^2 On the edge of the bath stood two empty packets of a strong painkiller. ^3 Police took them along.
In the evening Reinhardt had still sung before 9,000 in the Barclaycard Arena. A fan, Sina, 22, saw him afterwards: "He gave me an autograph and wrote the wrong year."
His mother flew in from Mallorca on Sunday. Whether it was an accident nobody will say.

== a3 | Elbe Kurier (translated) | - | Reinhardt out of danger
Jonas Reinhardt is awake and has spoken with his family, according to the University Hospital in Eppendorf, to which an ambulance brought him shortly before midnight on Saturday. ^1 He is to leave intensive care on Thursday. ^2
Toxicology tests found sleeping tablets and alcohol, a public prosecutor told this paper; there was nothing else in his blood. ^3 No inquiry will be opened. ^4
The alarm was raised by Köhn, his drummer, after water had come through the ceiling of the fourth floor. ^5 Firemen, eight of them, needed only four minutes.
The remaining six dates of the tour, until April 2, have been called off as well. ^6 Tickets can be handed back where they were bought.

== a4 | Pop Planet | - | Jonas Reinhardt breaks his silence: 'I wanted to sleep'
German heartthrob Jonas Reinhardt has shared the first post since his overdose in Hamburg twelve days ago. ^1
"I did not want to die. ^6 I wanted to sleep, for once a whole night," he wrote under a black square on March 23. ^2 He thanked Malte, "who broke the door down." ^3
The singer, who will be 30 in June, says that he took too many sleeping pills after the show on top of half a bottle of wine. ^4 He is now in a clinic in Bavaria for eight weeks. ^5
Fans organised candles in nine cities. Colleagues from Lena Voss to the rapper Ozan sent hearts.

== a5 | Rhein Magazin (translated) | 2019-09-21T08:00:00Z | The long way back of Jonas Reinhardt
On stage in Cologne he drinks ginger tea from a flask. Eighteen months ago, on the night of March 11, he had been carried out of a hotel on the Alster. ^1
Reinhardt, 31, has written a book about it, "Suite 512," which appears on October 7. ^2 In it he says that it was Malte Köhn, his drummer and friend since school, who pulled him out of the bath. ^3 "I did not want to die, but I did not mind if I did," his first message from the ward had said. ^4
Six months in a Bavarian clinic followed, an album in May, and a tour of 15 concerts that ends on November 30. ^5 He sleeps with the window open now, he says.
== facts
- collapse / substance | other | disagree | strong painkiller @ a2.3 | sleeping tablets and alcohol @ a3.3 a4.4
- collapse / who found him or raised the alarm | name | agree | Malte Köhn @ a2.2 a4.3 a5.3 a3.5
- clinic / length of stay | duration | disagree | eight weeks @ a4.5 | six months @ a5.5
- Reinhardt / age | age | refine | 29 @ a1.3 a2.1 | 30 in June 2018 @ a4.4 | 31 @ a5.2
- Reinhardt / words on that night | quote | disagree | "I did not want to die. I wanted to sleep, for once a whole night" @ a4.2 a4.6 | "I did not want to die, but I did not mind if I did" @ a5.4
- Reinhardt / condition | status | refine | unconscious but breathing @ a1.3 | fighting for his life @ a2.1 | awake @ a3.1
- tour / dates called off | other | refine | Hanover and Leipzig @ a1.5 | remaining six dates until April 2 @ a3.6
- collapse / time | date | refine | call at 2.40 a.m. @ a1.2 | call at 2.15 a.m. unanswered @ a2.2
- collapse / official view | status | refine | no sign of anybody else's fault @ a1.2 | no inquiry @ a3.4
- collapse / date | date | disagree | 2018-03-11, after 2 a.m. @ a1.2 a2.2 a4.1 a5.1 | 2018-03-10, before midnight @ a3.1
- collapse / place | place | agree | hotel on the Alster @ a1.2 a5.1
- clinic / place | place | agree | Bavaria @ a4.5 a5.5
