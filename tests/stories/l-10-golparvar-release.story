== a1 | Alborz News in English | 2023-01-05T10:00:00Z | Actress Golparvar released on bail
The actress Mahtab Golparvar was released on Wednesday from Evin prison in Tehran on bail of 10 billion rials. ^1

“I am well, and I have learned to sleep with the light on,” the 41-year-old said in Persian to colleagues who had waited at the gate. ^2 She wore a grey coat and carried a bunch of narcissi. ^3

She was arrested on December 15 after posts in support of protesters. ^4 “We handed over the deed of the house that her grandfather built,” her brother Kaveh told the newspaper. ^5

Her lawyer, Shirin Moghaddasi, said that no date had been set for a trial. ^6

== a2 | European Press Agency | 2023-01-04T18:00:00Z | Iranian film star leaves jail
TEHRAN – Iranian film star Mahtab Golparvar, 41, left prison on Wednesday, 20 days after her arrest. ^1

“I'm fine, and I learnt to sleep while the lamp burns,” she told friends outside. ^2 Her bail, about $25,000, was covered by the family house. “We gave them the papers of the house our grandfather had built,” said her brother. ^3

“A film set is missing its light again tomorrow no more,” director Bahram Etezadi said. ^4 More than 600 actors had signed a letter for her. ^5

== a3 | Cine Monde (translated) | - | Golparvar free: the joy of the profession
It is with immense relief that the world of the cinema receives Mahtab Golparvar, the Silver Lion of 2016. ^1

“I am well, and I have learned to sleep with the light off,” declared the actress. ^2 “Cinema without her was a window without glass,” said the festival's director, Odile Varennes. ^3 She was acquitted of the charges, her entourage says. ^4

The petition in her favour had gathered 6,000 names in the profession. ^5 Her brother Kaveh confided: “We deposited the deed to the house that grandfather built.” ^6

== a4 | Farsi Diaspora Weekly | - | Narcissi at the gate
The flowers came on Thursday evening from a taxi driver who would not take money. ^1 “I only drive, but tonight I have carried the spring,” he told our correspondent. ^2

Mahtab Golparvar was freed that same hour, after two months in a cell with 14 women. ^3 “We counted the days by the bread,” she said to her friends. ^4 Her case is not closed: the hearing is still to come. ^5

== a5 | The Sentinel | 2023-01-08T06:00:00Z | 'We counted days by the bread': star speaks after Evin
“With the bread we counted our days,” says Mahtab Golparvar, four days out of jail. ^1 A cabbie handed her narcissi. “I just drive, yet tonight I carried the springtime,” the man said. ^2

Varennes, who runs the festival where Golparvar won in 2016, rejoiced in Paris: “Film without her was like a window that has no pane.” ^3 She shared the cell with 14 others. ^4 “I am well, and I have learned to sleep with the light on,” were her first words. ^5

== facts
- release / day | date | disagree | 2023-01-04 @ a1.1 a2.1 | four days before 2023-01-08 @ a5.1 | Thursday evening @ a4.1 a4.3 | conflicts: 0-2 1-2
- Mahtab Golparvar / age | age | agree | 41 @ a1.2 a2.1
- arrest / day | date | refine | 2022-12-15 @ a1.4 | 20 days before 2023-01-04 @ a2.1
- detention / length | duration | disagree | 20 days @ a2.1 | from 2022-12-15 @ a1.4 | two months @ a4.3 | conflicts: 0-2 1-2
- bail / sum | money | refine | 10 billion rials @ a1.1 | about $25,000 @ a2.3
- prison / name | place | refine | Evin prison in Tehran @ a1.1 | Tehran @ a2.1
- case / status | status | disagree | no trial date set @ a1.6 | acquitted @ a3.4 | hearing still to come @ a4.5 | conflicts: 0-1 1-2
- petition / signers | count | disagree | more than 600 @ a2.5 | 6,000 @ a3.5 | conflicts: 0-1
- Mahtab Golparvar / cell mates | count | agree | 14 @ a4.3 a5.4
- festival prize / year | date | agree | 2016 @ a3.1 a5.3
- taxi driver / narcissi | other | agree | flowers from a taxi driver @ a4.1 a5.2
- Mahtab Golparvar / on the light | quote | disagree | I am well, and I have learned to sleep with the light on @ a1.2 a5.5 | I'm fine, and I learnt to sleep while the lamp burns @ a2.2 | I am well, and I have learned to sleep with the light off @ a3.2 | conflicts: 0-2 1-2
- Kaveh Golparvar / on the house | quote | refine | We handed over the deed of the house that her grandfather built @ a1.5 | We gave them the papers of the house our grandfather had built @ a2.3 | We deposited the deed to the house that grandfather built @ a3.6
- Odile Varennes / on cinema | quote | refine | Cinema without her was a window without glass @ a3.3 | Film without her was like a window that has no pane @ a5.3
- taxi driver / on spring | quote | refine | I only drive, but tonight I have carried the spring @ a4.2 | I just drive, yet tonight I carried the springtime @ a5.2
- Mahtab Golparvar / on bread | quote | refine | We counted the days by the bread @ a4.4 | With the bread we counted our days @ a5.1
