== a1 | Agenzia Tirrena | 2025-05-05T09:00:00Z | TV host Ginevra Colasanti robbed in Milan villa
MILAN (AT) — Two armed men tied up the television presenter Ginevra Colasanti in her house near Monza in the night to Sunday and fled with jewels worth 800,000 euros, the carabinieri said. ^1
Colasanti, 45, was unhurt. ^2 Her husband, the entrepreneur Ruggero Falchetti, was in Dubai, and their sons of 12 and 9 slept through the raid. ^3
"They were polite, and that was the worst of it," she told the officers. ^4
The alarm was raised at 3:40 a.m. by the housekeeper. ^5 The family's Porto Cervo villa had been burgled in August 2022. ^6

== a2 | Ciao Vip (translated) | - | Ginevra's nightmare: forty minutes with the bandits
She was reading in bed when they came through the bathroom's window. It was the night after the final of "Canta Domani", the show that she conducts since 2018. ^1
There were three of them, with masks of carnival. ^2 One brought her a glass of water. ^3
"They were well-mannered, and this was the most terrible thing," Ginevra confided to a friend. ^4
The booty: watches, a tiara of the grandmother, and the diamond that Ruggero gave her for the ten years of marriage, in 2023. ^5
Falchetti took the first plane from Dubai. ^6 "Stones can be bought again, a mother cannot," he commented. ^7
The thieves escaped in the family's own white Maserati. ^8

== a3 | The Anglo-Italian | 2025-05-06T14:00:00Z | Presenter "will be on air on Friday" after robbery
Ginevra Colasanti, who was held captive by robbers in the early hours of Monday, intends to present her radio programme this Friday as usual, her agent said. ^1
The gang took jewellery valued at about €800,000 and drove away in a grey van, according to investigators. ^2
"You can buy stones again, you can't buy a mother," said Mr Falchetti. ^3
He had been abroad on business. ^5 The boys, 12 and nine, did not wake up. ^6
It is the second time that thieves have struck: three years ago, intruders emptied the safe of the couple's Sardinian home. ^7

== a4 | Brianza Oggi (translated) | - | Robbery Colasanti, first arrest
A man of 34 years was stopped on Thursday, May 8, at the border of Chiasso with two watches of the presenter Ginevra Colasanti in the bag. ^1
The robbery had occurred four days before. ^2 An accomplice, the second man of the pair, is searched. ^3
According to the prosecutor, the value of the jewels is 80,000 euros. ^4 It was the neighbour who called the carabinieri, toward 3:40. ^5
The Maserati, recovered at Como on Tuesday, is with the technicians. ^6
"I don't want revenge, I want my grandmother's tiara," said Colasanti on the radio. ^7 Already in July of 2022, unknown persons had visited her house at Porto Cervo. ^8

== a5 | Telescope | - | "Canta Domani" winner dedicates song to Colasanti
Nico Brandolin, who won "Canta Domani" on May 3, sang for its host at a charity night in Turin. ^1
Ginevra Colasanti was tied up at home only hours after the final. ^2 "I do want revenge, I want my grandmother's tiara," she said on her radio show last week. ^3
A suspect was arrested last Thursday. ^4 The ninth season of "Canta Domani" starts in January. ^5

== facts
- robbery / day | date | disagree | 2025-05-04 @ a1.1 a4.2 | early Monday @ a3.1 | the night after the final @ a2.1 | hours after the final of May 3 @ a5.2 | conflicts: 0-1
- robbers / number | count | disagree | 2 @ a1.1 | 3 @ a2.2 | a pair @ a4.3 | conflicts: 0-1 1-2
- robbers / vehicle | other | disagree | white Maserati @ a2.8 | grey van @ a3.2 | the Maserati @ a4.6 | conflicts: 0-1 1-2
- jewels / value | money | disagree | €800,000 @ a1.1 a3.2 | €80,000 @ a4.4 | conflicts: 0-1
- alarm / who raised it | other | disagree | the housekeeper @ a1.5 | the neighbour @ a4.5
- alarm / time | date | agree | 3:40 a.m. @ a1.5 a4.5
- Ginevra Colasanti / polite | quote | refine | "They were polite, and that was the worst of it" @ a1.4 | "They were well-mannered, and this was the most terrible thing" @ a2.4
- husband / stones | quote | refine | "Stones can be bought again, a mother cannot" @ a2.7 | "You can buy stones again, you can't buy a mother" @ a3.3
- Ginevra Colasanti / revenge | quote | disagree | "I don't want revenge, I want my grandmother's tiara" @ a4.7 | "I do want revenge, I want my grandmother's tiara" @ a5.3
- sons / ages | age | agree | 12 and 9 @ a1.3 a3.6
- sons / slept | status | agree | slept @ a1.3 a3.6
- husband / where he was | place | refine | Dubai @ a1.3 a2.6 | abroad @ a3.5
- husband / name | name | refine | Ruggero Falchetti @ a1.3 | Falchetti @ a2.6 a3.3 | Ruggero @ a2.5
- earlier burglary / date | date | disagree | 2022-08 @ a1.6 | three years ago @ a3.7 | 2022-07 @ a4.8 | conflicts: 0-2
- earlier burglary / place | place | refine | Porto Cervo @ a1.6 a4.8 | Sardinia @ a3.7
- arrest / day | date | refine | 2025-05-08 @ a4.1 | last Thursday @ a5.4
- loot / watches | other | agree | watches @ a2.5 a4.1
- loot / tiara | other | agree | the grandmother's tiara @ a2.5 a4.7
- show / name | name | agree | Canta Domani @ a2.1 a5.1
- Ginevra Colasanti / tied up | status | agree | tied up @ a1.1 a5.2
