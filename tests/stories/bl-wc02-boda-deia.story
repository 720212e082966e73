== a1 | Agencia Levante | 2023-06-18T09:20:00Z | Footballer Iker Larrañaga and presenter Nerea Solbes marry in Mallorca
The midfielder Iker Larrañaga, captain of Deportivo Guipúzcoa, and the television presenter Nerea Solbes were married on Saturday afternoon on an estate outside Deià, on the northwest coast of Mallorca. ^1 Some 240 people attended, according to the firm that organised the event. ^2 The bride, 31, arrived on the arm of her father forty minutes after the announced hour of half past six. ^3 She wore a silk crêpe gown by the Valencian designer Paloma Arístegui. ^4
Mobile phones had to be left at the entrance. ^5 The couple, who have been together since the summer of 2019, leave on Tuesday for the Seychelles. ^6 Larrañaga, 28, must report for pre-season training on 10 July. ^7
== a2 | Corazón Total | 2023-06-21T07:00:00Z | Nerea and Iker's fairy-tale: every detail of the wedding of the year
It was the yes that half of Spain was waiting for. Three hundred guests, four orchestras, one Iberian ham per table and not a single mobile phone in sight: Nerea Solbes and her footballer did not skimp last Saturday at Son Verdera. ^1
The dress took Palmira Arístegui's workshop 420 hours, and the six-metre veil was a loan from the groom's grandmother. ^2 The first surprise came at the altar: Nerea, who arrived at ten past seven and without a tremor, was walked down between the olive trees by her brother Quim, a cook in Lyon. ^3
Then the dance. They had chosen the bolero "Volver a verte", and she cried as far as the second verse. ^4
He had proposed on one knee in the snow of Lapland, with the fireworks of New Year's Eve behind him. ^5 "I said yes before he had finished, my lips were frozen," the bride told this magazine. ^6
== a3 | Diari de la Serra | - | Deià survives the celebrity wedding
For two days the Ma-10 had more vans than cyclists. The town hall had granted the permit on the condition that the music stop at two, and it stopped, residents say, at twenty to four.
The organisers had registered 238 guests for the purposes of the safety plan, the deputy mayor confirms. ^1 The ceremony at Son Verdera was to have begun at 18.30 but was delayed, and the coaches blocked the bend at Can Quet for an hour. ^2
Some good came of it: the newlyweds have given 15,000 euros to the village school. ^3
== a4 | Gazzetta Rosa | 2023-06-19T10:00:00Z | Spain, Larrañaga says yes: and Tessitore sings for him
There was an Italian at the most exclusive wedding of the Spanish summer. Duilio Tessitore flew in from Bari to sing "Volver a verte" while the newlyweds opened the dancing. ^1 Larrañaga, whom Italian fans remember for his volley in Bergamo two seasons ago, has lived for four years with Nerea Solbes, the face of the talk show "Tardeo". ^2
He asked her to marry him this year, on Valentine's Day, during a dinner in San Sebastián. ^3 In place of presents, they asked for donations to a school in the village. ^5 For the honeymoon they have chosen the Indian Ocean. ^4
== a5 | Tardeo sin filtro (blog) | - | What nobody told you about Nerea's wedding
I have watched "Tardeo" every day since 2018, so of course I have thoughts. The dress first: it's by Arístegui, it's crêpe, it's perfect, next question. ^1
Now, the ring. People insist he gave it to her in Lapland, and people are right, because she wore it on the 2 January programme and I have the screenshot. ^2 "I said yes before he had finished," she told the magazine, which is so her. ^3
Her dad walking her down with that cane undid me. ^4 He had a stroke in 2021 and doctors said he would not walk.
The exclusive is said to have cost the magazine 300,000 euros.
== a6 | La Voz de Donostia | 2023-06-27T05:30:00Z | Larrañaga cuts honeymoon short
Deportivo Guipúzcoa's captain is already on his way back from the Seychelles, with almost two weeks of holiday still to run. ^1 The hamstring he strained in May has not healed and he will be examined on Thursday. The player, 28, married the presenter Nerea Solbes on 17 June in Deià. ^2 He was expected with the rest of the squad on 10 July. ^3
== facts
- wedding / date | date | agree | 2023-06-17 @ a1.1 a2.1 a6.2
- wedding / place | place | refine | an estate outside Deià, Mallorca @ a1.1 | Son Verdera @ a2.1 a3.2 | Deià @ a6.2
- wedding / guests | count | disagree | some 240 @ a1.2 | 300 @ a2.1 | 238 registered @ a3.1 | conflicts: 0-1, 1-2
- wedding / who walked the bride down the aisle | other | disagree | her father @ a1.3 a5.4 | her brother Quim @ a2.3 | conflicts: 0-1
- wedding / arrival of the bride | date | refine | forty minutes after half past six @ a1.3 | ten past seven @ a2.3
- ceremony / announced hour | date | agree | 18.30 @ a1.3 a3.2
- dress / designer | name | disagree | Paloma Arístegui @ a1.4 | Palmira Arístegui @ a2.2 | Arístegui @ a5.1 | conflicts: 0-1
- dress / fabric | other | refine | silk crêpe @ a1.4 | crêpe @ a5.1
- wedding / mobile phones | other | refine | had to be left at the entrance @ a1.5 | not a single one in sight @ a2.1
- couple / together since | duration | refine | since the summer of 2019 @ a1.6 | have lived together for four years @ a4.2
- honeymoon / place | place | refine | Seychelles @ a1.6 a6.1 | Indian Ocean @ a4.4
- Iker Larrañaga / age | age | agree | 28 @ a1.7 a6.2
- Larrañaga / return to training | date | agree | 2023-07-10 @ a1.7 a6.3
- donation / recipient | other | agree | the village school @ a3.3 a4.5
- couple's proposal / date | date | disagree | 2022-12-31 @ a2.5 | 2023-02-14 @ a4.3 | before 2 January @ a5.2 | conflicts: 0-1, 1-2
- couple's proposal / place | place | disagree | Lapland @ a2.5 a5.2 | San Sebastián @ a4.3 | conflicts: 0-1
- Nerea Solbes / words on the proposal | quote | refine | "I said yes before he had finished, my lips were frozen" @ a2.6 | "I said yes before he had finished" @ a5.3
- first dance / song | name | agree | "Volver a verte" @ a2.4 a4.1
- Iker Larrañaga / club | name | agree | Deportivo Guipúzcoa @ a1.1 a6.1
