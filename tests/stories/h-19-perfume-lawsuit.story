== a1 | Courthouse Ledger | 2023-10-04T19:30:00Z | Model Devereaux-Okoro sues perfume maker for $30m
LOS ANGELES — The model and presenter Simone Devereaux-Okoro has filed a suit against the perfume house Maison Calloway, which she accuses of having used her face for four years after her contract had run out. ^1 ^2
In papers lodged with the Los Angeles Superior Court on Monday she demands $30 million. ^3 ^4 ^5
The contract was signed in May 2014 for a fee of $2.5 million and ended in 2017. ^6 ^7 ^8
Pictures of her were still to be seen in 2021 at airports in nine countries. ^9 ^10
"I smelled a rat, and it was wearing Nuit Claire," the model, 41, said. ^11 ^12

== a2 | Gloss Daily | - | Supermodel's stink with scent giant
Simone Devereaux-Okoro is kicking up a stink. The catwalk queen, 41, wants $13m from Maison Calloway. ^1 ^2
For six years after her deal lapsed, says the suit, her eyes went on selling Nuit Claire. ^3
It was in Doha airport that she bumped into herself, nine feet tall, on the way to her brother's wedding. ^4
"I smelt a rat and it was wearing Nuit Claire," she sneers. ^5
She had pocketed $1.5m for the campaign, shot over three days in Tangier. ^6
She has since launched two scents of her own; the second sold 90,000 bottles.

== a3 | Brand & Counsel | 2023-10-11T08:00:00Z | Calloway: contract was prolonged by email
Maison Calloway has rejected the claims of Simone Devereaux-Okoro, whose complaint was filed on October 3. ^1 ^2
Her agency of that time, the company says, agreed by email in 2017 to an extension of three years. ^3
It refers also to a fee of $2.5 million paid in 2014, and to a second one, of $400,000. ^4 ^5
The case has been assigned to Judge Ruben Ostrander; a first hearing is set for January 22. ^6
According to the complaint, posters hung in seven countries until 2021. ^7
In 2019 Calloway paid a Spanish actor $700,000 in a similar affair.

== a4 | Retail Scents | - | Settlement in Nuit Claire case
On the eve of the first hearing, fixed for January 22, Maison Calloway and Simone Devereaux-Okoro have settled. ^1
The sum is secret; it is less than the $30 million that she had asked for. ^2
Both sides praised Judge Ruben Ostrander, who had mediated for two days. ^3
Nuit Claire, launched in 2013, makes up a fifth of Calloway's turnover. ^4
Last year the company sold 11 million bottles in 64 countries, and profits rose by 7 per cent to $212 million. A new face, the swimmer Paz Iturralde, 26, was signed in February for three years. The campaign starts on May 2 with a film of 90 seconds.

== a5 | The Model Citizen | - | Trial date for Simone
The lawsuit of Simone Devereaux-Okoro against the makers of Nuit Claire goes to trial in June after talks broke down, we hear. ^1
The 43-year-old has a new show, too: "Second Skin" begins on Sunday. ^2 ^3
It is her third programme after "Walk" (2012, two seasons) and "Undressed" (2018, one). Twelve young designers compete for $100,000, and each week one of them goes home. The winner of "Walk" was 19 then and has 46 shops today. Last month Simone sold her flat in Tribeca for $4.4m, after 14 months and two cuts in price.

== facts
- suit / demand | money | disagree | $30m @ a1.5 a4.2 | $13m @ a2.2
- suit / use after the contract's end | duration | disagree | four years @ a1.2 | six years @ a2.3
- suit / filing day | date | disagree | Monday 2023-10-02 @ a1.3 | 2023-10-03 @ a3.2
- campaign / fee | money | disagree | $2.5m @ a1.7 a3.4 | $1.5m @ a2.6 | conflicts: 0-1
- contract / year | date | refine | 2014-05 @ a1.6 | 2014 @ a3.4
- contract / ended or prolonged | status | disagree | ended in 2017 @ a1.8 | extended by three years in 2017 @ a3.3
- posters / countries | count | disagree | nine @ a1.10 | seven @ a3.7
- Devereaux-Okoro / on the rat | quote | refine | I smelled a rat, and it was wearing Nuit Claire @ a1.11 | I smelt a rat and it was wearing Nuit Claire @ a2.5
- Devereaux-Okoro / age | age | disagree | 41 @ a1.12 a2.1 | 43 @ a5.2
- case / first hearing | date | agree | 2024-01-22 @ a3.6 a4.1
- judge / name | name | agree | Ruben Ostrander @ a3.6 a4.3
- case / outcome | status | disagree | settled @ a4.1 | goes to trial @ a5.1
- perfume / name | name | agree | Nuit Claire @ a1.11 a2.3 a4.4 a5.1
- posters / until when | date | agree | 2021 @ a1.9 a3.7
