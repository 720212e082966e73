== a1 | Cauvery Herald | 2025-01-15T14:00:00Z | Veteran actor Thillai Mariappan in hospital
CHENNAI: The Tamil film veteran Thillai Mariappan was admitted to a private hospital on Tuesday night after he complained of chest pain. ^1 ^2
In a bulletin, the Sri Ranga Hospital in Vadapalani said the 72-year-old actor underwent an angioplasty and was stable. ^3 ^4 ^5
“He is conscious and asked for his filter coffee,” his son, the director Arul Mariappan, told reporters. ^6
Mariappan was shooting a film with Selvi Rajkumari at a studio outside the city when he felt unwell. ^7 In 2019 he had a kidney stone removed in the same hospital. ^8
He has acted in more than 180 films since his debut in 1976. ^9 His last film, “Nool Veli”, was released in October.

== a2 | Coimbatore Now | - | Fans pray as Mariappan undergoes heart procedure
Hundreds of fans gathered outside the Sri Ranga Hospital in Chennai after news spread that Thillai Mariappan had been brought in. ^1
Doctors placed one stent on Wednesday morning, according to hospital sources. ^2
“He is conscious and asked for his newspaper,” said his son Arul. ^3
The actor, 72, fell ill on the set of “Kadal Thozhan” on Tuesday. ^4 ^5 Shooting has been put off till the first week of February. ^6
The chief minister and several colleagues wished him a speedy recovery on X. ^7 Police had to close one lane of Arcot Road, as they did in 2016 when another star was treated there for 11 weeks.

== a3 | Silver Jubilee Screen | - | “Appa is fine”, says Arul Mariappan
Nobody should believe the forwards: Thillai Mariappan is doing well, and he is out of intensive care. ^1
The 72-year-old, who has been in the business for almost half a century, was taken ill on January 14 while filming “Kadal Thozhan”. ^2 ^3 ^4
He received a stent. ^5 “He is conscious and asked for his filter coffee,” Arul said outside the hospital, to the relief of the crowd. ^6
His co-star Selvi Rajkumari, who rode with him in the ambulance, said that the star joked all the way. ^7
Mariappan lost his wife, Kamala, in August 2022. ^8

== a4 | Straits Tamil Post | 2025-01-20T03:00:00Z | Actor Mariappan discharged after four days
The Tamil actor Thillai Mariappan went home from hospital in Chennai on Saturday, January 18, after a heart attack. ^1 ^2
He had been critical for two days, the paper was told. ^3 Two stents were put in. ^4
The star, 72, waved to fans from a wheelchair and has been advised to rest for three weeks. ^5 ^6
Shooting of his next film is to resume in early February. ^7
It is not his first stay there: kidney stones had brought him to the clinic in 2019. ^8 Mariappan performed in Singapore in 1994 and again in 2011, when he raised $220,000 for a home for the aged in Serangoon.

== a5 | Dosa Diaries blog | - | Get well, Thillai sir
I grew up on his films, all 180-odd of them, so Pongal was no fun this year. ^1 My mother lit a lamp next to the television and dared us to switch it off, and my uncle in Toronto rang every three hours.
What we know: chest pain on Tuesday the 14th, a ride with Selvi Rajkumari beside him, an angioplasty, and home again on Friday. ^2 ^3 ^4
He must rest three weeks, the doctors say. ^5 He made his first film in 1976, and I have no doubt that he'll make the next. ^6
== facts
- Mariappan / taken ill and admitted | date | refine | 2025-01-14 @ a1.1 a3.3 a5.2 | Tuesday @ a2.5
- Mariappan / complaint | other | agree | chest pain @ a1.2 a5.2
- Mariappan / age | age | agree | 72 @ a1.3 a2.4 a3.2 a4.5
- Mariappan / treatment | other | refine | angioplasty @ a1.4 a5.3 | stent @ a2.2 a3.5 a4.4
- Mariappan / stents | count | disagree | 1 @ a2.2 a3.5 | 2 @ a4.4 | conflicts: 0-1
- Mariappan / condition | status | disagree | stable @ a1.5 | critical for two days @ a4.3 | doing well, out of intensive care @ a3.1 | conflicts: 0-1
- Arul / what his father asked for | quote | disagree | filter coffee @ a1.6 a3.6 | newspaper @ a2.3 | conflicts: 0-1
- hospital / name | place | refine | Sri Ranga Hospital, Vadapalani @ a1.3 | Sri Ranga Hospital, Chennai @ a2.1 | hospital in Chennai @ a4.1
- film / at work when ill | other | refine | a film with Selvi Rajkumari @ a1.7 | Kadal Thozhan @ a2.4 a3.4
- earlier stay / year | date | agree | 2019 @ a1.8 a4.8
- earlier stay / cause | other | agree | kidney stone @ a1.8 a4.8
- Mariappan / films | count | refine | more than 180 @ a1.9 | 180-odd @ a5.1
- Mariappan / debut | date | refine | 1976 @ a1.9 a5.6 | almost half a century @ a3.2
- shooting / resumes | date | refine | first week of February @ a2.6 | early February @ a4.7
- Selvi Rajkumari / in the ambulance | other | agree | rode with him @ a3.7 a5.2
- Mariappan / discharged | date | disagree | 2025-01-18 @ a4.1 | Friday @ a5.4 | conflicts: 0-1
- Mariappan / rest | duration | agree | three weeks @ a4.6 a5.5
