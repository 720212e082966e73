== a1 | Reel Trade Bulletin | 2025-02-12T19:00:00Z | EXCLUSIVE: Imani Westbrook to lead "Nightharrow"
Imani Westbrook, an Oscar nominee for "The Salt Wives," has closed a deal to star in "Nightharrow," Crestline Pictures' adaptation of the bestselling fantasy novels by P. J. Ottley. ^1
Westbrook will play Sister Vane, a nun who hunts demons in 17th-century Boston. ^2 Henrik Solberg directs from a script by Annalise Chu. ^3
The shoot begins in September in Budapest, on a budget of around $140 million. ^4 Crestline has set a release date of November 20, 2026. ^5
The five books have sold 11 million copies in 34 languages. ^6 Westbrook, 33, is next seen in the thriller "Low Water," which opens on March 14. ^7 She is represented by Halcyon Talent. ^8

== a2 | Fantasy Frontline | - | Our Sister Vane is here
It is official: Imani Westbrook is Sister Vane. Crestline confirmed the news on Wednesday, and the author could not be happier. ^1
"She walked in and the hair stood up on my arms," P. J. Ottley wrote in her newsletter. ^2
Fans have waited since 2019, when the rights were first sold; two earlier attempts, one of them with the director Marc Fenwick, fell apart. ^3
The film is due in theaters on November 20, 2026, and filming starts this fall in Budapest. ^4 Annelise Chu ("Wren House") adapts the first of the six books. ^5
We hope they keep the wolf.

== a3 | The Celebrity Telegraph | 2025-02-14T11:00:00Z | Imani Westbrook "sleeping with the lights on" after new role
Imani Westbrook has revealed that she read all five "Nightharrow" novels in nine days and has been "sleeping with the lights on" since. ^1
The 33-year-old, who will play the demon-hunting nun Sister Vane in the film, was speaking on Thursday at the London premiere of "Low Water". ^2
"She walked in and the hair stood on the back of my neck," the author, P. J. Ottley, has said of her audition. ^3
Westbrook was nominated for an Academy Award in 2022 and for a Tony in 2023. ^4 Production gets under way in Prague in September, with a budget of £112 million ($140m). ^5

== a4 | Cineglobe (translated) | - | The nun and the demons
The American Imani Westbrook will incarnate Sister Vane in "Nightharrow", realized by the Norwegian Henrik Solberg. ^1
She read the novels in nine days, she told in London, and since then she is "sleeping with the light on". ^2
The film comes out in December 2026 in the United States. ^3 The books of P. J. Ottley have been sold 11 million times. ^4
Solberg, 51, won the Golden Shell in San Sebastián in 2020 with "Fjord". ^5
The role of the bishop is still vacant, and one hears the name of the Irishman Declan Moy. The music will be composed by a duo from Reykjavik which was awarded for the series "Basalt".

== facts
- Imani Westbrook / role | name | agree | Sister Vane @ a1.2 a2.1 a3.2 a4.1
- role / description | other | agree | a nun who hunts demons @ a1.2 a3.2
- director / name | name | agree | Henrik Solberg @ a1.3 a4.1
- script / writer's name | name | disagree | Annalise Chu @ a1.3 | Annelise Chu @ a2.5
- shoot / place | place | disagree | Budapest @ a1.4 a2.4 | Prague @ a3.5
- shoot / start | date | refine | September @ a1.4 a3.5 | this fall @ a2.4
- film / budget | money | refine | around $140m @ a1.4 | £112m ($140m) @ a3.5
- film / release | date | disagree | 2026-11-20 @ a1.5 a2.4 | 2026-12 @ a4.3
- novels / number | count | disagree | five @ a1.6 a3.1 | six @ a2.5
- novels / copies | quantity | agree | 11 million @ a1.6 a4.4
- Imani Westbrook / age | age | agree | 33 @ a1.7 a3.2
- P. J. Ottley / on Westbrook | quote | disagree | "She walked in and the hair stood up on my arms" @ a2.2 | "She walked in and the hair stood on the back of my neck" @ a3.3
- Imani Westbrook / time for the novels | duration | agree | nine days @ a3.1 a4.2
- Imani Westbrook / sleep | quote | refine | "sleeping with the lights on" @ a3.1 | "sleeping with the light on" @ a4.2
- announcement / day | date | agree | 2025-02-12 @ a1.1 a2.1
- Imani Westbrook / where she spoke | place | refine | the London premiere of "Low Water" @ a3.2 | London @ a4.2
- Imani Westbrook / Oscar nomination | other | refine | for "The Salt Wives" @ a1.1 | in 2022 @ a3.4
