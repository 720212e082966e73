== a1 | Intramuros Inquirer | 2020-07-10T02:00:00Z | Remedios Villacorta, queen of Philippine melodrama, 81
Veteran actress Remedios "Medy" Villacorta died in her sleep at her home in Quezon City on Thursday, her daughter said. ^1 She was 81. ^2
"She went the way she left every party, without saying goodbye to anybody," said Luningning Villacorta-Tan, the eldest of her four children. ^3
Villacorta made more than 130 films, beginning with "Anak ng Dagat" in 1956, when she was 17. ^4 She won four FAMAS awards, the first for "Lampara" in 1964. ^5
In her last years she was known to television viewers as the grandmother of "Bahay sa Burol," which ran for nine seasons until 2018. ^6
Because of quarantine rules the wake is for the family only; ashes will be taken to San Fernando, Pampanga, where she was born. ^7

== a2 | Philippine Screen Archive Blog | - | Medy (1939-2020)
Nobody cried like Medy Villacorta. She could do it out of one eye.
The daughter of a seamstress from San Fernando, she was found at a bus stop by the director Honorio Lacsamana, who put her into "Anak ng Dagat" in 1958. ^1 For the next 15 years she made a film every two months. ^2
The first of her five FAMAS awards came for "Lampara," in which she plays a blind lighthouse keeper. ^3 It was restored in Bologna in 2016.
She was married twice: to the actor Nestor Ilagan, from 1961 to 1970, and to the lawyer Benigno Tan, who died in 2009. ^4
She passed away on July 9, of natural causes. ^5

== a3 | Kapamilya Tonight | 2020-07-11T10:00:00Z | Celebrities mourn 'Lola Medy'
Tributes poured in on Friday for Remedios Villacorta, who died at a hospital in Quezon City the day before. ^1
"She taught me to stand still," wrote Janine Almazan, who was her granddaughter in the series "Bahay sa Burol." ^2
Her daughter Luningning told this station: "She went the way she left every party, without saying goodbye to anyone." ^3
Villacorta, 81, leaves four children and eleven grandchildren. ^4
The wake is closed to the public. ^5 Fans put candles in front of a cinema on Avenida, where "Lampara" ran for five months in the sixties.

== a4 | The Daily Diaspora, Daly City | - | Film legend Remedios Villacorta gone at 82
Older readers will remember queueing at the Palace Theater in San Francisco in 1972, when Remedios Villacorta came to present "The Widow of Malolos." She signed autographs for six hours.
The actress died on July 8 at the age of 82. ^1
She was married to Nestor Ilagan, her partner in 20 films, until 1970. ^2 Her second husband, an attorney, died eleven years ago. ^3
"She taught me to stand still," actress Janine Almazan wrote on Twitter. ^4
Medy, as everyone called her, had been a grandmother on TV's "Bahay sa Burol" until two years ago. ^5
== facts
- Remedios Villacorta / day of death | date | disagree | 2020-07-09 @ a1.1 a2.5 a3.1 | July 8 @ a4.1
- Remedios Villacorta / place of death | place | disagree | at her home in Quezon City @ a1.1 | a hospital in Quezon City @ a3.1
- Remedios Villacorta / age | age | disagree | 81 @ a1.2 a3.4 | 82 @ a4.1
- Remedios Villacorta / name | name | refine | Remedios "Medy" Villacorta @ a1.1 | Remedios Villacorta @ a3.1 | Medy @ a4.5
- Remedios Villacorta / cause of death | other | refine | in her sleep @ a1.1 | natural causes @ a2.5
- Luningning / on her mother | quote | refine | "She went the way she left every party, without saying goodbye to anybody" @ a1.3 | "She went the way she left every party, without saying goodbye to anyone." @ a3.3
- daughter / name | name | refine | Luningning Villacorta-Tan @ a1.3 | Luningning @ a3.3
- Villacorta / children | count | agree | 4 @ a1.3 a3.4
- "Anak ng Dagat" / year | date | disagree | 1956 @ a1.4 | 1958 @ a2.1
- Villacorta / FAMAS awards | count | disagree | 4 @ a1.5 | 5 @ a2.3
- Villacorta / first FAMAS for | other | agree | "Lampara" @ a1.5 a2.3
- "Bahay sa Burol" / until | date | refine | 2018 @ a1.6 | two years ago @ a4.5
- "Bahay sa Burol" / role | other | agree | grandmother @ a1.6 a3.2 a4.5
- wake / form | status | agree | closed to the public @ a1.7 a3.5
- Villacorta / birthplace | place | refine | San Fernando, Pampanga @ a1.7 | San Fernando @ a2.1
- Nestor Ilagan / marriage ended | date | agree | 1970 @ a2.4 a4.2
- second husband / died | date | refine | 2009 @ a2.4 | eleven years ago @ a4.3
- second husband / trade | other | agree | lawyer @ a2.4 a4.3
- Janine Almazan / tribute | quote | agree | "She taught me to stand still" @ a3.2 a4.4
