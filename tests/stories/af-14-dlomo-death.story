== a1 | Highveld News Service | 2022-05-19T12:00:00+02:00 | “Umlazi Heights” matriarch Thandeka Dlomo dies at 69
DURBAN - Actress Thandeka Dlomo, who for 21 years was Ma Zungu in the television drama “Umlazi Heights”, died on Wednesday after a heart attack at her home in Pinetown. ^1 She was 69. ^2
“The nation's mother has put down her ladle,” the channel KZTV said in a statement. ^3
Dlomo joined the cast in 1998, two years after the first episode, for what was to have been four weeks' work. ^4
She left in 2019, when Ma Zungu was killed in a taxi accident that 6.8 million people watched. ^5
A trained nurse, she had appeared in some 30 plays and was jailed for five months in 1985. ^7
Her husband, the jazz pianist Mandla Dlomo, died in 2011. ^8 Three daughters survive her. ^6

== a2 | Soapie Talk | - | RIP Ma Zungu
We are broken. Mam' Thandeka Dlomo is gone.
The beloved actress was found dead by her granddaughter Lwazi on Tuesday morning in her bed in Pinetown. ^1
Co-star Menzi Radebe, who was her naughty TV son Bheki for 15 years, wrote on Facebook: “She taught me my lines and she taught me how to eat.” ^2
Ma Zungu cooked for the whole of “Umlazi Heights” for 25 years before that awful taxi crash. ^3
Since then she'd been seen in one movie, “The Borehole”, which won two prizes in Durban last year. ^4
KZTV will repeat 12 of her best episodes from Monday.

== a3 | Natal Chronicle | 2022-05-21 | Service for Dlomo to be held at Durban city hall
A memorial service for the actress Thandeka Dlomo will take place at the Durban city hall on Thursday, her family said. ^1 The funeral is on Saturday at her birthplace, Eshowe. ^2
The star of “Umlazi Heights” had suffered a stroke, family spokesperson Sibusiso Khuzwayo said. ^3
Born to a Lutheran catechist in 1953, she was a nurse at the King's Road hospital before she turned to the stage. ^4
Fellow actor Menzi Radebe said: “She taught me my lines and she taught me how to eat.” ^5
She is mourned by three daughters and seven grandchildren. ^6

== a4 | The Stage Door (London) | - | Thandeka Dlomo obituary
The South African actress Thandeka Dlomo, who has died at 69, was known abroad for a single role on stage, the washerwoman in “Bluewater”, which came to London in 1991. ^1
At home she was a good deal more than that: 21 years of early evenings on KZTV made her a national mother. ^2
In 1985 she spent seven months in prison after a performance in Clermont was raided. ^3
She married Mandla Dlomo in 1979; he died 11 years before her. ^4
Her last film was “The Borehole”, in which she hardly speaks. ^5
The role in “Bluewater” had been meant for another actress, who was refused a passport. Dlomo learned it on the aeroplane, and in 14 weeks never, she claimed, saw the inside of a museum.

== a5 | KZ Radio News | 2022-05-29 | Thousands sing Ma Zungu home
Nearly 4,000 mourners filled a sports ground in Eshowe on Saturday for the funeral of Thandeka Dlomo. ^1
The coffin was carried by Menzi Radebe and other actors of “Umlazi Heights”. ^2
“She never knew how to cook, you know, it was all props,” her eldest daughter, Nomusa, said to laughter. ^3
At the service in Durban on Thursday the premier had called her “the nation's grandmother”. ^4
A choir of 60 nurses in uniform walked in front. Eshowe had not seen such a crowd since the burial of the maskanda guitarist Shiyani Buthelezi in 2013, said a councillor, and 14 buses had come from Johannesburg.
== facts
- Dlomo / death, day | date | disagree | 2022-05-18 @ a1.1 | Tuesday @ a2.1
- Dlomo / age | age | refine | 69 @ a1.2 a4.1 | born in 1953 @ a3.4
- death / cause | other | disagree | heart attack @ a1.1 | stroke @ a3.3
- death / place | place | refine | her home in Pinetown @ a1.1 | her bed in Pinetown @ a2.1
- role / length | duration | disagree | 21 years @ a1.1 a4.2 | 25 years @ a2.3
- character / end | other | agree | killed in a taxi crash @ a1.5 a2.3
- prison / length | duration | disagree | five months @ a1.7 | seven months @ a4.3
- prison / year | date | agree | 1985 @ a1.7 a4.3
- Dlomo / nurse | other | agree | nurse @ a1.7 a3.4
- husband / death | date | refine | 2011 @ a1.8 | 11 years before her @ a4.4
- daughters / count | count | agree | 3 @ a1.6 a3.6
- Radebe / lines | quote | agree | She taught me my lines and she taught me how to eat @ a2.2 a3.5
- last film / title | name | agree | The Borehole @ a2.4 a4.5
- memorial service / day | date | refine | 2022-05-26 @ a3.1 a5.4
- memorial service / place | place | refine | Durban city hall @ a3.1 | Durban @ a5.4
- funeral / day | date | agree | 2022-05-28 @ a3.2 a5.1
- funeral / place | place | refine | Eshowe @ a3.2 | sports ground in Eshowe @ a5.1
- husband / name | name | agree | Mandla Dlomo @ a1.8 a4.4
