== a1 | Agencia Norte (translated) | 2024-02-12T21:40:00Z | Renata Olvera and Iker Montalbán to marry
MEXICO CITY - The actress Renata Olvera will marry the goalkeeper Iker Montalbán, the couple said on Monday in a joint message on Instagram. ^1
Montalbán, 34, asked her on Saturday after a balloon flight over San Miguel de Allende, a person at her agency said. ^2 Her parents, who had driven from Querétaro, were waiting where the basket came down. ^3
Olvera, 31, became known with "Cielo Partido," which ran for 140 episodes until 2019. ^4 Montalbán kept goal for Mexico at two World Cups and signed a new contract with Monterrey in January.
The agency gave no date for a wedding. ^5 Olvera starts work on a film in Oaxaca on March 4, and Monterrey play Tigres next Saturday.

== a2 | Farándula 24 | 2024-02-13T15:05:00Z | "I said yes before he had finished": how Iker won over Renata
Photos of a left hand, a cup of coffee and a caption of two words, "Pues sí," were enough: half a million likes by midnight. ^1
Renata Olvera spoke to us by telephone from her mother's house. "I said yes before he had finished the question," she laughed. ^2 "He was shaking more than at any penalty."
It all happened on Sunday at dawn, in a vineyard, with a mariachi band of nine hidden behind the vines. ^3 The ring, an emerald cut of three carats, is by Daniel Berlanga, a jeweller in Guadalajara. ^4
It is not her first engagement. In 2017 she was to marry the producer Saúl Cordero, and called it off six weeks before the day. She turned 31 on January 29. ^5

== a3 | Radio Regia 98.5 | - | The ring, the balloon and the keeper
Monterrey fans woke up to the news that their No. 1 is taken.
Iker Montalbán had told three team-mates of what he planned, and one of them, the captain, lent him the drone that filmed it. The film has not been shown. "He proposed in the vineyard, once they were back on the ground," the captain, Beto Lazcano, told our morning show. ^1
Lazcano also knows about the stone: "Three carats and a bit. I saw the bill and sat down." ^2 Daniel Berlanga made it to a drawing by Iker's sister. ^3
The two have been together for three years, since a charity match in Puebla. ^4 The club congratulated them in a post on Monday evening and gave away 300 tickets to anybody called Renata.

== a4 | Hola Sur | - | Renata Olvera, soon a bride
Behind the tenderest engagement of the season there is a story of four years. ^1 Renata and Iker found each other when neither was looking: she had just finished "La Otra Orilla," he was recovering from an operation on his shoulder in 2021 that cost him eight months.
Their families met for the first time on the weekend of the proposal, in San Miguel, where her mother and father embraced them as they stepped out of the balloon. ^2 A lunch for 22 followed at a ranch.
The jewel on her finger was created by Daniela Berlanga, whose workshop stands in Guadalajara. ^3 "I answered yes before he could get down on his knee," the actress tells us. ^4 A church wedding is wished for, in autumn if the calendar of the league allows it. ^5

== a5 | The Laredo Observer | 2024-02-15T12:00:00Z | Telenovela favorite engaged to Mexico goalkeeper
Viewers on this side of the river who followed Renata Olvera in "Cielo Partido" have a wedding to look forward to.
The 31-year-old and Iker Montalbán, 34, made their plans public in an Instagram post at the start of the week. ^1 According to her agency, the question was put last Saturday, two days earlier, in Guanajuato state. ^2 Fans counted more than 500,000 likes within hours. ^3
Neither has been married. Montalbán has a daughter, Julia, 6, from a relationship with the model Paola Ricci that ended in 2019. Olvera appeared in Laredo in 2018, when she rode in the Washington's Birthday parade.
No wedding date has been set. ^4
== facts
- proposal / date | date | disagree | 2024-02-10 @ a1.2 a5.2 | 2024-02-11 @ a2.3
- ring / jeweller's name | name | disagree | Daniel Berlanga @ a2.4 a3.3 | Daniela Berlanga @ a4.3
- Renata Olvera / her answer | quote | disagree | "I said yes before he had finished the question" @ a2.2 | "I answered yes before he could get down on his knee" @ a4.4
- couple / how long together | duration | disagree | three years @ a3.4 | four years @ a4.1
- announcement / date | date | refine | Monday, 2024-02-12 @ a1.1 | start of the week @ a5.1
- ring / size | quantity | refine | three carats @ a2.4 | three carats and a bit @ a3.2
- announcement / likes | count | refine | half a million by midnight @ a2.1 | more than 500,000 within hours @ a5.3
- wedding / date | date | refine | none given @ a1.5 a5.4 | in autumn if possible @ a4.5
- proposal / place | place | refine | after a balloon flight over San Miguel de Allende @ a1.2 | in a vineyard @ a2.3 a3.1 | Guanajuato state @ a5.2
- Renata Olvera / age | age | agree | 31 @ a1.4 a2.5 a5.1
- Iker Montalbán / age | age | agree | 34 @ a1.2 a5.1
- proposal / her parents waited at the landing place | other | agree | her parents @ a1.3 a4.2
- announcement / where | other | agree | Instagram @ a1.1 a5.1
