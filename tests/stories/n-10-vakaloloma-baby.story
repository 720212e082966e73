== a1 | Suva Daily Times | 2024-05-02T20:00:00Z | Flying winger's girl named after cyclone
Sevens great Apisai Vakaloloma and his wife Litia have named their new daughter Yasa, after the cyclone that flattened his father's village on Vanua Levu in December 2020. ^1
Yasa Adi Mereoni was born at the Colonial War Memorial Hospital in Suva on Sunday, April 28, at 3.3 kilograms. ^2 She is the couple's third child after the boys Josaia, seven, and Epeli, four. ^3
“The storm took the roof, but it could not take the people,” Vakaloloma, 32, said. ^4 He is back home from France on a week's leave granted by his club, Bayonville. ^5
The winger scored 41 tries for the national sevens team and won Olympic gold in Tokyo in 2021. ^6 Last year he signed a contract that ties him to Bayonville to June 2026. ^7
A feast for 400 relatives is being prepared in Labasa on Saturday. ^21

== a2 | Rugby Sud-Ouest (translated) | - | Vakaloloma, father for the third time
Bayonville will do without its Fijian flyer on Saturday against Tarbelle. Apisai Vakaloloma has received ten days of leave for the birth of his daughter. ^1
“The tempest carried off the roofs but it couldn't carry off the people,” he explained about the first name of the little one, Yasa, the name of a hurricane. ^2 His two sons remain in France with their grandmother during this time. ^3
The Olympic champion of Tokyo is the top scorer of the team this season, with eleven tries in nineteen matches. ^4 His contract goes until 2026. ^5
“A daughter! At last somebody who will tackle me at home,” the winger amused himself on the radio. ^21 He should be available on May 11 against Montfleury. ^22

== a3 | Pacific Women | 2024-05-03T02:00:00Z | A name full of wind
Litia Vakaloloma was three weeks from her due date when her waters broke in church. ^1 An hour later, on Sunday evening, Yasa arrived, all 3.3 kilos of her. ^2
The former netball international, 30, laughs when people ask about the name. “My mother-in-law wept. Then she said yes,” she says. ^3
The cyclone hit the north of Fiji just before the Christmas of 2020 and destroyed the house of Litia's own parents. ^4 Her husband landed in Nadi on Monday, a day late. ^5
Her two sons, who are seven and four, stood at the window of the ward with a ukulele. ^6
Before he goes, 600 relatives will sit down to eat in Labasa. ^21 “We have bought four pigs and I have bought ear plugs,” she says.

== a4 | Oceania Sport Online | 2024-05-04T01:00:00Z | Vakaloloma in no hurry to leave wife and baby
Fiji flyer Apisai Vakaloloma, who was at his wife's side when their daughter was born last Sunday, will return to France on May 8. ^1
The 32-year-old told local reporters: “The storm took the roof, but it could not break the people.” ^2
He was given leave of ten days and misses one league match. ^3 Vakaloloma scored 44 tries in four seasons of sevens before switching to the long game in 2022. ^4
The girl, his second child, weighed 3.3kg. ^5
“A girl, finally someone who'll tackle me in my own house,” he joked. ^21 He is expected to be in the squad again on May 11. ^22

== facts
- baby / birth day | date | refine | Sunday, April 28 @ a1.2 | Sunday evening @ a3.2 | last Sunday @ a4.1
- baby / weight | quantity | agree | 3.3 kg @ a1.2 a3.2 a4.5
- baby / name | name | refine | Yasa @ a1.1 a2.2 a3.2 | Yasa Adi Mereoni @ a1.2
- baby / which child | count | disagree | third @ a1.3 | second @ a4.5
- sons / ages | age | agree | seven and four @ a1.3 a3.6
- sons / where | place | disagree | in France with their grandmother @ a2.3 | at the window of the ward @ a3.6
- father / on the storm | quote | disagree | The storm took the roof, but it could not take the people @ a1.4 | The tempest carried off the roofs but it couldn't carry off the people @ a2.2 | The storm took the roof, but it could not break the people @ a4.2 | conflicts: 0-2 1-2
- Vakaloloma / age | age | agree | 32 @ a1.4 a4.2
- leave / length | duration | disagree | a week @ a1.5 | ten days @ a2.1 a4.3
- sevens / tries | count | disagree | 41 @ a1.6 | 44 @ a4.4
- Olympic gold / games | other | agree | Tokyo @ a1.6 a2.4
- contract / until | date | refine | 2026-06 @ a1.7 | 2026 @ a2.5
- cyclone / when | date | refine | 2020-12 @ a1.1 | just before the Christmas of 2020 @ a3.4
- father / at the birth | status | disagree | landed a day late @ a3.5 | at his wife's side @ a4.1
- feast / guests | count | disagree | 400 @ a1.21 | 600 @ a3.21
- feast / place | place | agree | Labasa @ a1.21 a3.21
- father / tackle joke | quote | refine | A daughter! At last somebody who will tackle me at home @ a2.21 | A girl, finally someone who'll tackle me in my own house @ a4.21
- next match | date | agree | 2024-05-11 @ a2.22 a4.22
