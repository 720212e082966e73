== a1 | Agencia Austral (translated) | 2018-09-04T14:00:00Z | Argentine rock band Los Faroles separates after 16 years
BUENOS AIRES - Los Faroles, one of the best-selling rock groups of the Río de la Plata, are breaking up after 16 years. ^1 The four musicians said so on Tuesday in a communiqué of six lines. ^2
"We have decided together to put out the light. ^3 Nobody has been thrown out and nobody has slammed a door," it says. ^4
The band was formed in La Plata in 2002 and has made seven studio albums. ^5 The last concert will be on 17 November in the Luna Park. ^6
The singer Bruno Salvatierra, 41, will publish a solo record next year. ^7

== a2 | Clave de Rock (translated) | 2018-09-05T12:00:00Z | The end of Los Faroles: what the communiqué does not say
Salvatierra did it by telephone. ^1 On the Friday before the communiqué, 31 August, he rang the drummer Nico Pagani and told him that he was leaving; the others heard of it from Pagani. ^2 So say two people who work with the group.
Bad blood had been there since the tour of 2016, when the bassist, Ramiro Etcheverry, travelled in his own van.
They leave seven records, counting from "Kerosén" to "Vidrio". ^3 Luna Park was booked a year ago for a birthday party, not a farewell. ^4 It is one night, 17 November, and there will be no second. ^5

== a3 | El Litoral Platense (translated) | - | From the garage in Tolosa
In Calle 2 in Tolosa the garage still stands in which Los Faroles came into the world, in the winter of 2001. ^1
The mother of the Pagani brothers keeps the first amplifier there. ^2 She learned from the radio that it is over: "Nico came on Sunday, ate his ravioli and said nothing." ^3
In sixteen years on stage they sold a million and a half records and gave three free concerts for the flood victims of La Plata. ^4

== a4 | Radio Kolibri (translated from German) | - | Los Faroles say goodbye
The Argentine band that made Berlin sweat in 2013 gives up. ^1 "We have decided together to turn on the light," it says in the statement of the four, and: "Nobody has slammed a door." ^2
Six albums, one Latin Grammy and the hymn "Kerosén" remain. ^4 The farewell takes place in Buenos Aires in mid-November. ^5
Singer Bruno Salvatierra plans a solo album, guitarist Facundo Pagani wants to produce. ^6

== a5 | Montevideo Noche (translated) | - | A second goodbye, and this one is ours
The Luna Park tickets for Saturday the 17th were gone in 50 minutes, so Los Faroles have given in: on the 18th they will play there once more. ^1
The Uruguayan public gets its own farewell too, on 24 November at the Teatro de Verano. ^2
The guitarist, Facundo Pagani, who was in town with his brother Nico's other band, denied on our programme that Bruno Salvatierra had walked out: "All four of us raised a hand." ^3
The group made its break public on 4 September. ^5
== facts
- break-up / who wanted it | other | disagree | decided together @ a1.3 a4.2 | Salvatierra was leaving @ a2.1 a2.2 | all four raised a hand @ a5.3 | conflicts: 0-1 1-2
- communiqué / quotation | quote | disagree | "We have decided together to put out the light. Nobody has been thrown out and nobody has slammed a door" @ a1.3 a1.4 | "We have decided together to turn on the light", "Nobody has slammed a door" @ a4.2 | conflicts: 0-1
- studio albums / number | count | disagree | seven @ a1.5 a2.3 | six @ a4.4 | conflicts: 0-1
- band / beginning | date | disagree | 2002 @ a1.5 | winter of 2001 @ a3.1 | conflicts: 0-1
- announcement / day | date | agree | 2018-09-04 @ a1.2 a5.5
- farewell in Buenos Aires / date | date | refine | 2018-11-17 @ a1.6 a2.5 | mid-November @ a4.5 | 17 and 18 November @ a5.1
- second night at the Luna Park / whether | status | disagree | no second @ a2.5 | once more on the 18th @ a5.1 | conflicts: 0-1
- band / years | duration | agree | 16 @ a1.1 a3.4
- Salvatierra / plans | other | agree | a solo record @ a1.7 a4.6
- farewell / place | place | refine | Luna Park @ a1.6 a5.1 | Buenos Aires @ a4.5
