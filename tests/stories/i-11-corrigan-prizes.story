== a1 | Emerald News Service | 2023-05-08T00:20:00Z | “The Drowned Parish” sweeps Irish screen awards
DUBLIN — “The Drowned Parish” won seven prizes at the Irish Screen Awards on Sunday night, among them those for best film, best director and best actress. ^1 ^2
It had gone into the evening with eleven nominations. ^3
Aoibheann Corrigan, 26, received the actress award for her first role in the cinema. ^4 ^5 “I was supposed to be doing the catering,” she said. ^6
Best actor was Fergal Mac Giolla Easpaig, his third win. ^7 ^8
The ceremony at the Convention Centre, hosted by Doireann Lacey, was the 20th. ^9 ^10 ^11
The film, shot in 27 days for €3.2 million, opens in Britain on June 16. ^12 ^13 ^14

== a2 | The Liffey Lash | - | Soup to nuts: caterer Aoibheann's big night
She came to ladle stew on the set and left with the gong. ^1
Aoibheann Corrigan, 28, from Belmullet, tripped on the way up, lost a shoe and thanked her dentist. ^2 ^3 “I was supposed to be doing the catering,” she roared. ^4
Six statues in all for the little film about a flooded village, which was made in under a month. ^5 ^6
Host Doireann Lacey changed frocks five times and got the biggest laugh with a joke about RTÉ. ^7 ^8
The do went on at Lillie's until half four; the bill came to 41,000. ^9

== a3 | Mayo Champion | 2023-05-10T08:00:00Z | Belmullet salutes its film star
A bonfire was lit at the crossroads on Sunday when word came, shortly after ten, that Aoibheann Corrigan had won. ^1 ^2
Her mother, Bríd, saw it on the set in the kitchen with 14 neighbours. ^3
The 26-year-old was hired as a cook's assistant in September 2021 and given the part of Nóra after the first actress broke an ankle. ^4 ^5 ^6
The picture cost €3.2 million and took four weeks to film on Achill. ^7 ^8
She returns home on Friday and will be met by the Belmullet band. ^9

== a4 | FrameRate | - | Irish awards: winners and losers
Winners: “The Drowned Parish”, of course, with seven from eleven. ^1 ^2
Mac Giolla Easpaig, who now has four of these on the shelf. ^3 The show itself, which in its twentieth year finished on time. ^4
Losers: “Kerosene”, ten nominations, nothing. ^5
The audience: 412,000 watched live on Saturday, down from 530,000 a year ago. ^6 ^7 ^8
Corrigan, who had never acted before and had come to the island in May 2022, got the job when the actress cast as Nóra walked out over money. ^9 ^10
British cinemas will show the film from mid-June. ^11
== facts
- ceremony / day | date | disagree | Sunday 2023-05-07 @ a1.1 a3.1 | Saturday @ a4.6 | conflicts: 0-1
- Drowned Parish / prizes | count | disagree | 7 @ a1.2 a4.1 | 6 @ a2.5 | conflicts: 0-1
- Drowned Parish / nominations | count | agree | 11 @ a1.3 a4.2
- Corrigan / age | age | disagree | 26 @ a1.4 a3.4 | 28 @ a2.2 | conflicts: 0-1
- Corrigan / on the catering | quote | agree | “I was supposed to be doing the catering” @ a1.6 a2.4
- Mac Giolla Easpaig / wins | count | disagree | third win @ a1.8 | four @ a4.3
- ceremony / host | name | agree | Doireann Lacey @ a1.10 a2.7
- ceremony / number | count | agree | 20th @ a1.11 a4.4
- shoot / length | duration | refine | 27 days @ a1.13 | under a month @ a2.6 | four weeks @ a3.8
- film / cost | money | agree | €3.2m @ a1.13 a3.7
- British release / date | date | refine | 2023-06-16 @ a1.14 | mid-June @ a4.11
- Corrigan / home | place | agree | Belmullet @ a2.2 a3.9
- Corrigan / how she got the part | other | disagree | the first actress broke an ankle @ a3.5 | the actress walked out over money @ a4.9
- Corrigan / first job on the set | other | refine | the catering @ a1.6 a2.4 | ladle stew @ a2.1 | cook's assistant @ a3.4
- Corrigan / first film role | status | agree | first role @ a1.5 a4.9
- Corrigan / role | name | agree | Nóra @ a3.6 a4.10
- Corrigan / prize | other | refine | best actress @ a1.4 | the gong @ a2.1
- Corrigan / came to the film | date | disagree | September 2021 @ a3.4 | May 2022 @ a4.9
