== a1 | Runway Wire | 2024-09-24T18:00:00Z | Fabbrini says goodbye with 88 looks in rain
MILAN — Designer Ottavia Fabbrini showed her last collection for the house of Sartorelli on Monday evening in the courtyard of the Ca' Granda, under 900 transparent umbrellas. ^1 ^2 ^3 ^4
The 88 looks, one for each season since the founding of the house, in 1980, were worn by models aged from 18 to 81. ^5 ^6 ^7
Fabbrini, 59, was creative director for eleven years. ^8 ^9
"A coat is a house you can run away in," she said after the show, which began 50 minutes late. ^10 ^11
Her successor will be named in November. ^12

== a2 | Donna Oggi | - | Tears, umbrellas and Grandma Ines
The last to come out was Ines Fabbrini, 83, mother of the designer and for one evening a model. ^1 ^2
She wore the camel coat with which everything began in 2013. ^3
Half an hour the guests had waited in the rain, and forgave everything. ^4
Eighty looks, and at the end the whole atelier on the catwalk. ^5
Sartorelli sold 640 million euros' worth last year, twice as much as on the day when she arrived. ^6
In the front row sat three ministers and the whole water polo team, which had won bronze in August. The youngest seamstress, Giada, 20, had sewn 31 hours on one sleeve.

== a3 | FashionBiz Europe | 2024-09-26T07:30:00Z | Sartorelli: Lemoyne-Asher to succeed Fabbrini
Quentin Lemoyne-Asher takes over at Sartorelli on 1 February, the group confirmed on Wednesday. ^1
The 37-year-old Belgian comes from Atelier Noord. ^2
Under Ottavia Fabbrini, who was there from 2013, turnover doubled to 640 million euros. ^3 ^4
She was shown the door in June, insiders say, over a quarrel about handbags. ^5
Her farewell show had cost 4.2 million. ^6
At Noord, where he was from 2020, he raised sales from 38 to 95 million. His first collection will be shown in September 2025; the one before, in February, is the work of a team of nine. The group owns six houses, two of which lose money, and will publish its results on 30 October.

== a4 | The Front Row | - | "I resigned on a Tuesday, it was raining"
"No one pushed me," says Ottavia Fabbrini. ^1 "I resigned on a Tuesday, and it was raining." ^2
We meet the ex-creative director of Sartorelli three weeks after the show at the Ca' Granda, at which nearly 900 umbrellas were handed out. ^3
"A coat is a house that you can run away in" has since been printed on bags in Naples. ^4
The evening was paid for by the sponsors down to the last cent of its 2.4 million. ^5
Twelve years she spent with the house. ^6 At 59 she will open a school for tailors in Matera. ^7 ^8

== facts
- show / place | place | agree | Ca' Granda @ a1.3 a4.3
- show / umbrellas | count | refine | 900 @ a1.4 | nearly 900 @ a4.3
- show / looks | count | disagree | 88 @ a1.5 | 80 @ a2.5
- models / oldest | age | disagree | 81 @ a1.7 | 83 @ a2.1
- Ottavia Fabbrini / age | age | agree | 59 @ a1.8 a4.7
- Fabbrini / years with the house | duration | disagree | eleven @ a1.9 | from 2013 @ a3.3 | twelve @ a4.6 | conflicts: 0-2
- Fabbrini / on coats | quote | refine | A coat is a house you can run away in @ a1.10 | A coat is a house that you can run away in @ a4.4
- show / delay | duration | disagree | 50 minutes @ a1.11 | half an hour @ a2.4
- successor / when named | date | disagree | November @ a1.12 | 2024-09-25 @ a3.1
- Fabbrini / began | date | agree | 2013 @ a2.3 a3.3
- turnover / last year | money | agree | €640m @ a2.6 a3.4
- turnover / growth | quantity | agree | doubled @ a2.6 a3.4
- Fabbrini / why she leaves | status | disagree | shown the door @ a3.5 | resigned @ a4.1 a4.2
- show / cost | money | disagree | €4.2m @ a3.6 | €2.4m @ a4.5
