== a1 | West Africa Wire | 2024-04-22T06:15:00Z | 'Salt on the Lagoon' sweeps Iroko film awards in Lagos
LAGOS - The family drama "Salt on the Lagoon" won six prizes, among them best film and best actress, at the Iroko Awards in Lagos on Sunday night. ^1
Adaeze Nwankwo, 29, took the acting prize for her role as a ferry owner's widow. ^2 It was her second Iroko; she won as a newcomer in 2019. ^3
Femi Alakija was named best director. ^4 His film had gone into the evening with 11 nominations, three more than the thriller "Third Mainland", which left with two prizes. ^5
The ceremony at the Eko Convention Centre began almost two hours late and ended well past midnight. ^6

== a2 | Naija Lens | 2024-04-22T10:00:00Z | Best dressed, worst timed: our Iroko diary
9.50 p.m.: finally, the host. ^1 11.15: "Third Mainland" gets sound and editing, and its people begin to celebrate too early. ^2
00.40: Adaeze. ^3 The hall is on its feet before her name has been read out. "This one is for every woman who kept the boat running," she says, and thanks her late father and "Uncle Femi Alakija, who does not shout". ^4 She forgets her co-star and runs back to the microphone for him.
1.05: best picture, and that makes seven for the Lagoon people if we can still count. ^6
2.30: after-party on the roof in Victoria Island, jollof, no sign of Nwankwo, who has a call time at six. ^7

== a3 | The Ibadan Sentinel | - | Daughter of Ibadan honoured
A former pupil of St Anne's School, Adaeze Nwankwo, is the best actress in Nigerian cinema. ^1 The 29-year-old received the Iroko for a film that also earned the prizes for picture, direction, screenplay, music and costume: half a dozen in all. ^2
Her mother, a pharmacist in Bodija, followed the show on television until after half past twelve. ^3 "I slept through the first one in 2018," she admits. "Not this time." ^4
The film, directed by Femi Alakeja, was shot in Epe over seven weeks. ^5 It cost 310 million naira. ^6

== a4 | Bobine d'Afrique (translated) | - | Lagos crowns Nwankwo
Eleven nominations, six trophies: the harvest of "Salt on the Lagoon" on 21 April was the largest in the fourteen years of the Iroko Awards. ^1
Its star, Adaeze Nwankwo, dedicated hers to "every woman who kept the boat waiting". ^2 The director Femi Alakija hopes for a place in Cannes, where the film is to be shown in the market. ^3
The evening started with about two hours' delay because of the traffic and a generator. ^4

== a5 | Screen Ledger Africa | 2024-05-30T08:00:00Z | After Iroko: what a night of trophies is worth
Five weeks after its triumph, "Salt on the Lagoon" has doubled its receipts to 640 million naira, say its distributors. ^1
Nwankwo, who turned 30 on 3 May, has signed for a series in Johannesburg. ^2 "For every woman who kept the boat running": the sentence of her speech is now printed on T-shirts. ^3
She has two Irokos on her shelf, the older one from 2019, for "Okada Girls". ^5 Costing a little over 300 million, the film had been thought a risk. ^6
== facts
- "Salt on the Lagoon" / prizes won | count | disagree | six @ a1.1 a4.1 | half a dozen @ a3.2 | seven @ a2.6 | conflicts: 0-2 1-2
- Nwankwo's first Iroko / year | date | disagree | 2019 @ a1.3 a5.5 | 2018 @ a3.4 | conflicts: 0-1
- Nwankwo's speech / quotation | quote | disagree | for every woman who kept the boat running @ a2.4 a5.3 | every woman who kept the boat waiting @ a4.2 | conflicts: 0-1
- director / surname | name | disagree | Alakija @ a1.4 a2.4 a4.3 | Alakeja @ a3.5 | conflicts: 0-1
- "Salt on the Lagoon" / nominations | count | agree | 11 @ a1.5 a4.1
- ceremony / day | date | agree | 2024-04-21 @ a1.1 a4.1
- acting prize / hour | date | refine | 00.40 @ a2.3 | after half past twelve @ a3.3
- ceremony / delay | duration | refine | almost two hours @ a1.6 | about two hours @ a4.4
- Adaeze Nwankwo / age | age | refine | 29 @ a1.2 a3.2 | 30 since 3 May @ a5.2
- Adaeze Nwankwo / Irokos won | count | agree | two @ a1.3 a5.5
- film / cost | money | refine | 310 million naira @ a3.6 | a little over 300 million @ a5.6
- "Third Mainland" / prizes | count | refine | two @ a1.5 | sound and editing @ a2.2
