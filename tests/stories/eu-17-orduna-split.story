== a1 | Iberia Wire | 2024-07-16T10:20:00Z | Midfielder Orduña and presenter Nogales separate
BARCELONA — The Spanish international Iker Orduña and the television presenter Alba Nogales have ended their marriage, they said on Monday in a joint statement on Instagram. ^1 ^2
“We part with love, without lawyers and without culprits,” the statement says. ^3
The couple, both 34, were married in Segovia on June 24, 2017. ^4 ^5
They have three children: Martina, 9, Bruno, 5, and Telmo, who was born last December. ^6 ^7
The news came the day after the European final in Vienna, in which Orduña was substituted in the 61st minute and Spain lost to Denmark by 2-1. ^8 ^9 ^10
Nogales has hosted the breakfast show “Arriba” since 2020. ^11

== a2 | Sofá Rosa English Edition | - | Alba and Iker: the chronicle of a rupture
The communiqué fell like a bomb on Monday at noon. “We part with love, without lawyers and without guilty ones,” wrote the two at the same time on their profiles of Instagram. ^1 ^2
They had known each other in 2012, when Alba, then reporter at the edge of the pitch, asked him after a defeat if he had slept well.
On 24 July 2017 they celebrated their wedding in Segovia with 200 guests. ^4 ^5
In spring the presenter already spent her birthday, the 34th, in Formentera without him. ^6
Two weeks ago Iker rented an apartment in Sarrià, knows this magazine from the porter.
The house in Castelldefels, bought for 3.9 million in 2019, will remain for her and the three little ones. ^8 ^9

== a3 | The Touchline | 2024-07-17T07:15:00Z | Orduña's annus horribilis
A lost final, a lost place in the team and now a lost marriage: Iker Orduña's summer could hardly be worse. ^1
The midfielder, 34, announced his divorce from Alba Nogales on Tuesday, two days after he was taken off in the 61st minute in Vienna. ^2 ^3 ^4
His contract with Barceloneta FC ends next June, and the club has not offered him another.
Clubs in Doha and Miami are interested, his agent, Xavi Bonmatell, has said. ^6
Orduña has 88 caps and five league titles.

== a4 | Glitz Weekly UK | 2024-07-18T12:00:00Z | Spanish footie ace splits from TV wife after seven years of marriage
Iker Orduna and his glamorous wife Alba Nogales have gone their separate ways after seven years of marriage. ^1
“We part with love, without lawyers and without blame,” the pair posted on X. ^2 ^3
Alba, 34, was spotted leaving the family home in Castelldefels with son Telmo, seven months, on her arm. ^4 ^5
The couple's £3.3million mansion was bought in 2019. ^6
A source said: “She put her career on hold for him twice. It's her turn now.”

== a5 | Segovia Living | - | Nogales breaks silence on “Arriba”
Alba Nogales returned to her breakfast sofa yesterday and spent exactly forty seconds on the subject.
“We part as friends, and I will not cry before nine in the morning,” she said.
The 34-year-old, who is from Segovia, has presented “Arriba” for four years. ^3
Her children Martina, Bruno and Thelmo are staying with her parents here until school begins. ^4
Agent Xavier Bonmatell denied that the player has signed in Doha. ^5

== facts
- separation / announced | date | disagree | 2024-07-15 @ a1.1 a2.1 | Tuesday @ a3.2
- separation / where posted | other | disagree | Instagram @ a1.2 a2.2 | X @ a4.3
- couple / statement | quote | disagree | We part with love, without lawyers and without culprits @ a1.3 | We part with love, without lawyers and without guilty ones @ a2.2 | We part with love, without lawyers and without blame @ a4.2 | conflicts: 0-2 1-2
- Alba Nogales / age | age | agree | 34 @ a1.4 a2.6 a4.4 a5.3
- Iker Orduña / age | age | agree | 34 @ a1.4 a3.2
- wedding / date | date | disagree | 2017-06-24 @ a1.5 | 2017-07-24 @ a2.4
- marriage / length | duration | refine | 2017 @ a1.5 | seven years @ a4.1
- wedding / place | place | agree | Segovia @ a1.5 a2.5
- children / number | count | agree | 3 @ a1.6 a2.9
- Telmo / age | age | refine | born last December @ a1.7 | seven months @ a4.5
- Telmo / name | name | disagree | Telmo @ a1.7 a4.5 | Thelmo @ a5.4
- final / substitution | other | agree | 61st minute @ a1.9 a3.4
- final / place | place | agree | Vienna @ a1.8 a3.4
- final / day | date | refine | day before the announcement @ a1.8 | two days before @ a3.3
- Arriba / host since | date | refine | 2020 @ a1.11 | four years @ a5.3
- house / place | place | agree | Castelldefels @ a2.8 a4.5
- house / bought | date | agree | 2019 @ a2.8 a4.6
- house / price | money | refine | 3.9 million @ a2.8 | £3.3m @ a4.6
- agent / name | name | refine | Xavi Bonmatell @ a3.6 | Xavier Bonmatell @ a5.5
- final / result | other | refine | lost 2-1 to Denmark @ a1.10 | lost @ a3.1
- marriage / status | status | refine | ended @ a1.1 | divorce @ a3.2 | separate ways @ a4.1
- elder children / names | name | agree | Martina and Bruno @ a1.6 a5.4
- Iker Orduña / surname | name | refine | Orduña @ a1.1 | Orduna @ a4.1
