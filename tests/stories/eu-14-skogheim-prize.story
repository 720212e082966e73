== a1 | Nordic News Service | 2019-02-16T21:10:00Z | Norway's Skogheim wins acting prize in Hamburg
HAMBURG, Germany — The Norwegian actress Ragnhild Skogheim won the prize for best performance at the Elbe Film Festival on Saturday for her part in “The Salt Road.” ^1 ^2
Skogheim, 47, plays a widow who takes over a gritting lorry north of Tromsø. ^3 ^4
“I learned to drive eighteen tonnes and to be silent. ^91 The silence was harder,” she said on receiving the Silver Anchor. ^5
The Golden Anchor for best film went to “Borrowed Rooms” by the Romanian director Corneliu Vasile. ^7
Sixteen films were in the competition. It is the first time since 1994 that a Norwegian has won the acting award, which then went to Tormod Hauge. ^9

== a2 | Fjord & Folk | - | Ragnhild's silver evening
At the table of the Norwegians there was first a scream, then a glass fell over. Ragnhild Skogheim, 47, had won. ^1
For the role of Torill in “The Salt Road” she had taken lessons for a heavy-vehicle licence during the whole autumn of 2017, in Alta, at minus 20. ^2
“I learned to drive eighteen tonnes, and to be silent,” she said in her speech, in a green dress borrowed from her sister. ^4
Her two sons, 17 and 12, followed the ceremony at home in Bodø on the telephone of their grandmother.
In 2003 Skogheim had been named shooting star of the year; after that came 11 years at the theatre in Bergen.

== a3 | Hanseatic Week | 2019-02-18T08:00:00Z | Vasile and Skogheim take the anchors home
The jury under the Scottish director Moira Kincaid needed six hours to agree. On Saturday evening the Golden Anchor was awarded to Corneliu Vasile's “Borrowed Rooms”, while Ragnhild Skogheim was honoured as the best performer. ^1 ^2
There has been no separate prize for men and women since last year.
Some 92,000 tickets were sold for the ten days of the festival, 4,000 more than in 2018.
Skogheim's film, the second by Eirik Lauvdal after “Ash Wednesday Club” in 2015, will be released in German cinemas on 9 May. ^5
She had thanked “every woman who drives at night”. ^7

== a4 | Screen Traveller | - | Silver Anchor winner The Salt Road sells to 22 countries
Ragnhild Skogheim's prize has given a push to sales of The Salt Road, Eirik Lauvdal's sophomore feature. ^1
The drama has now been taken for more than twenty territories, including Britain, where it opens in June.
In it Skogheim, best known abroad as the pathologist of the TV series Cold Harbour, plays a trucker's widow who inherits his gritter. ^3
“Every woman who drives at night” was included in her thanks. ^4
The last Norwegian to be honoured for acting in Hamburg was Tormod Hauge, twenty-five years ago. ^5

== facts
- prize / day | date | agree | 2019-02-16 @ a1.1 a3.2
- prize / film | name | agree | The Salt Road @ a1.2 a2.2 a4.1
- Ragnhild Skogheim / age | age | agree | 47 @ a1.3 a2.1
- Ragnhild Skogheim / role | other | refine | a widow who takes over a gritting lorry @ a1.4 | Torill @ a2.2 | a trucker's widow who inherits his gritter @ a4.3
- Ragnhild Skogheim / on silence | quote | refine | I learned to drive eighteen tonnes and to be silent. The silence was harder @ a1.91 a1.5 | I learned to drive eighteen tonnes, and to be silent @ a2.4
- Golden Anchor / winner | other | agree | Borrowed Rooms by Corneliu Vasile @ a1.7 a3.1
- last Norwegian winner / year | date | refine | 1994 @ a1.9 | twenty-five years ago @ a4.5
- last Norwegian winner / name | name | agree | Tormod Hauge @ a1.9 a4.5
- The Salt Road / director | name | agree | Eirik Lauvdal @ a3.5 a4.1
- The Salt Road / second film | count | refine | second @ a3.5 | sophomore @ a4.1
- Ragnhild Skogheim / thanks | quote | agree | every woman who drives at night @ a3.7 a4.4
- prize / what for | other | refine | best performance @ a1.1 | best performer @ a3.2
