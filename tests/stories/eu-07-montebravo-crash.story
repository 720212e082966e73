== a1 | Rio Wire Service | 2020-02-10T14:30:00Z | Brazilian singer Thiago Montebravo hurt in bus crash
SÃO PAULO — The sertanejo singer Thiago Montebravo and eight members of his band were injured when their tour bus overturned early on Monday on the BR-153 near Marília, the highway police said. ^1 ^2
Montebravo, 31, broke his collarbone and three ribs. ^4 ^5 His drummer, Wesley Tavora, is in a serious condition. ^6
The bus had left Londrina at about 2 a.m. after a concert before 25,000 people. ^7 ^8
It was raining heavily, and the driver told officers that he had swerved to avoid a cow. ^9
“Thiago is awake and asks about everybody else,” said his brother and manager, Diego. ^10
The singer's two concerts this week, in Goiânia and Cuiabá, have been cancelled.

== a2 | Sertanejo Hoje English | - | Montebravo leaves intensive care
Thiago Montebravo has been moved from intensive care to a normal room of the Santa Casa hospital in Marília, three days after the accident with his bus. ^1
The doctors operated the left collarbone on Tuesday during two hours. ^2 He has also three broken ribs. ^3
“I was born again in the rain,” the owner of the hit “Coração na Poeira” wrote on Instagram. ^4
His fiancée, the influencer Bianca Sampa, sleeps in an armchair next to him. ^5 They have the wedding marked for May 23. ^6
The drummer Wesley Távora remains serious but stable. ^7
In 2015, Thiago had already escaped from another accident, when his small plane left the runway in Uberaba. ^8

== a3 | The Anglo-Paulista | 2020-02-11T12:00:00Z | Nine hurt as country star's coach rolls over
Nine people, among them the country singer Thiago Montebravo, were taken to hospital after a coach turned over on the Transbrasiliana highway. ^1
The accident occurred around 4.20am yesterday, 12 kilometres from Marília. ^2
Firefighters needed more than an hour to free the singer, who never lost consciousness, said Captain Rogério Lins.
He suffered a fractured collarbone and four broken ribs, the Santa Casa hospital said in a bulletin. ^4 ^5
The driver, 54, said a horse had run onto the road. ^6 A breath test was negative.
Montebravo was on the way back from Londrina, where he had played to 25,000. ^8
His brother Diego, who looks after his career, said: “Thiago is awake and is asking about everyone else.” ^9

== a4 | Starbeat Brazil | - | Bianca: “He proposed to me again in the hospital”
Six weeks after the bus accident, Thiago Montebravo and his wife-to-be, Bianca Sampa, speak for the first time. ^1
“I was born again in the rain,” the singer, 31, repeats. ^2 The plate in his collarbone hurts him only when he laughs.
The wedding, which should have been on 23 May, has been postponed until September. ^4
Drummer Wesley Távora, who spent 19 days in intensive care, is already practising on a pillow. ^5
The driver has not been charged; the police consider it proven that there was a cow on the carriageway. ^7
Five years ago Thiago walked away unhurt when a light aircraft skidded off the runway at Uberlândia. ^8

== a5 | Miami Latin Beat | 2020-02-12T20:10:00Z | Montebravo's U.S. dates in doubt
Thiago Montebravo may have to call off his concerts in Orlando and Boston in March, his promoter said.
The Brazilian, 31, was operated on Tuesday on his collarbone, which he broke when his bus flipped in the rain on Sunday. ^2 ^3
Eight of his musicians were hurt as well. ^4
He is engaged to Bianca Sampa, with whom he has no children. ^5

== facts
- crash / day | date | disagree | 2020-02-10 @ a1.1 a3.2 | Sunday @ a5.3
- crash / place | place | refine | BR-153 near Marília @ a1.1 | Transbrasiliana highway @ a3.1 | 12 km from Marília @ a3.2
- injured / number | count | refine | singer and eight of band @ a1.2 a5.4 | nine @ a3.1
- Thiago Montebravo / age | age | agree | 31 @ a1.4 a4.2 a5.2
- Thiago Montebravo / collarbone | other | agree | broken @ a1.5 a3.4 a5.3
- Thiago Montebravo / ribs broken | count | disagree | 3 @ a1.5 a2.3 | 4 @ a3.4
- drummer / name | name | refine | Wesley Tavora @ a1.6 | Wesley Távora @ a2.7 a4.5
- drummer / condition | status | refine | serious @ a1.6 | serious but stable @ a2.7
- concert / audience | count | agree | 25,000 @ a1.8 a3.8
- concert / place | place | agree | Londrina @ a1.7 a3.8
- crash / animal | other | disagree | cow @ a1.9 a4.7 | horse @ a3.6
- crash / rain | other | agree | rain @ a1.9 a5.3
- Diego / on Thiago | quote | refine | Thiago is awake and asks about everybody else @ a1.10 | Thiago is awake and is asking about everyone else @ a3.9
- Diego / role | other | refine | brother and manager @ a1.10 | brother, looks after his career @ a3.9
- operation / day | date | agree | 2020-02-11 @ a2.2 a5.2
- hospital / name | name | agree | Santa Casa @ a2.1 a3.5
- Thiago Montebravo / on the rain | quote | agree | I was born again in the rain @ a2.4 a4.2
- Bianca Sampa / status | status | refine | fiancée @ a2.5 a5.5 | wife-to-be @ a4.1
- wedding / day planned | date | agree | May 23 @ a2.6 a4.4
- earlier accident / place | place | disagree | Uberaba @ a2.8 | Uberlândia @ a4.8
- earlier accident / year | date | refine | 2015 @ a2.8 | five years ago @ a4.8
- bus / word | other | refine | tour bus overturned @ a1.1 | coach turned over @ a3.1 | bus flipped @ a5.3
- earlier accident / what | other | refine | small plane left the runway @ a2.8 | light aircraft skidded off the runway @ a4.8
- fiancée / name | name | agree | Bianca Sampa @ a2.5 a4.1 a5.5
- crash / hour | date | refine | early on Monday @ a1.1 | around 4.20am @ a3.2
