== a1 | Vistula Press Agency | 2022-09-19T10:05:00Z | Actress Halina Zborowska dies aged 81
WARSAW — Halina Zborowska, one of the great actresses of Polish cinema, died on Sunday at a hospital in Łódź at the age of 81, her daughter said. ^1 ^2
Zborowska had been ill with pneumonia for two weeks, the daughter, Joanna Kryska, told the agency. ^3
She appeared in more than 60 films, from the war drama “The Ferryman's Winter” in 1962 to the comedy “Three Coats” in 2019. ^4 ^5
In 1974 she won the best actress award in Venice for “Amber Street”. ^6
“The camera was afraid of her, and so were we,” said the director Marek Tolasz, who worked with her on five pictures. ^7
Zborowska was married to the composer Leon Wirth from 1965 until he died in 1998. ^8
The funeral will be held on Saturday in Łódź. ^9

== a2 | The Capital Times of London | 2022-09-23T06:00:00Z | Halina Zborowska, actress, 1941–2022
No one who saw it forgets the moment in Amber Street (1973) when Halina Zborowska, alone at a tram stop, begins to laugh. ^1 It won her the acting prize at Venice a year later and invitations from Hollywood, all of which she turned down. ^2
She was born in Lwów on 3 February 1941, the daughter of a dentist, and grew up after the war in Łódź. ^3 Her first part, in The Ferryman's Winter, came at 21, while she was still a student. ^4
Under martial law she refused to work for state television for six years and sold knitted caps in a market. ^5
Her husband, the composer Leon Wirth, died in 1999. ^6 She is survived by their daughter, Joanna. ^10
Tolasz, her favourite director, said of her: “The camera was frightened of her, and so were we.” ^7
Her last film was Three Coats. ^93 She died on September 18 of pneumonia. ^9

== a3 | Łódź in English | - | City mourns Zborowska
Flags hang at half mast at the film school after the death of its most famous graduate. Halina Zborowska, 81, passed away on Sunday night in the Barlicki hospital. ^2
She will be laid to rest on Saturday at the Old Cemetery, next to her husband, Leon Wirth. ^3
At the family's request no flowers should be brought, but gifts to the home for retired actors in Skolimów. ^4
The city will name a tram stop after her, recalling the famous scene in “Amber Street.” ^5
“She paid for my first camera and never mentioned it again,” said the cinematographer Ewa Dulska. ^6
In six decades she made over sixty movies. ^7

== a4 | Reel Obit Blog | - | Farewell to the lady of Amber Street
Polish screen legend Halina Zborowska has died in Warsaw after a short illness. ^1 She was 81. ^2
She first drew attention as the miller's daughter in “The Ferryman's Winter” (1962), and the Venice jury honoured her in 1974 for “Amber Street.” ^3 ^4
Hollywood called twice. ^91 “They offered me a castle and a Russian accent. ^92 I already had a flat,” she once said. ^5
In the 1980s she sold caps she had knitted herself rather than appear on the regime's TV. ^6
Mourners have been asked to donate to the actors' retirement home in Skolimów rather than send flowers. ^7

== a5 | Stage & Screen Europe | 2022-09-26T13:30:00Z | Hundreds say goodbye to Halina Zborowska
Several hundred people followed the coffin of Halina Zborowska through the rain in Łódź on Saturday. ^1
The director Marek Tolasz, who made four films with her, read from a letter of hers: “They offered me a castle and a Russian accent. ^91 I already had a flat.” ^3
Tolasz also recalled her kindness. “She paid for my first camera and never mentioned it again,” he said. ^4
A tram of the year 1973 brought the mourners from the film school to the cemetery.
Zborowska had died six days before, of pneumonia. ^6

== facts
- death / day | date | agree | 2022-09-18 @ a1.1 a2.9 a3.2 a5.6
- death / place | place | disagree | Łódź @ a1.1 a3.2 | Warsaw @ a4.1
- Halina Zborowska / age | age | agree | 81 @ a1.2 a3.2 a4.2
- Halina Zborowska / birth | age | refine | 81 @ a1.2 | 1941-02-03 @ a2.3
- death / cause | other | refine | pneumonia @ a1.3 a2.9 a5.6 | short illness @ a4.1
- films / number | count | refine | more than 60 @ a1.4 | over sixty @ a3.7
- first film / The Ferryman's Winter | date | refine | 1962 @ a1.5 a4.3 | at 21 @ a2.4
- last film / title | name | agree | Three Coats @ a1.5 a2.93
- Venice prize / year | date | agree | 1974 @ a1.6 a2.2 a4.4
- Marek Tolasz / on the camera | quote | disagree | The camera was afraid of her, and so were we @ a1.7 | The camera was frightened of her, and so were we @ a2.7
- Marek Tolasz / films with her | count | disagree | 5 @ a1.7 | 4 @ a5.91
- Leon Wirth / death | date | disagree | 1998 @ a1.8 | 1999 @ a2.6
- husband / name | name | agree | Leon Wirth @ a1.8 a2.6 a3.3
- funeral / day | date | agree | 2022-09-24 @ a1.9 a3.3 a5.1
- funeral / place | place | refine | Łódź @ a1.9 a5.1 | Old Cemetery @ a3.3
- gifts / to whom | other | refine | home for retired actors in Skolimów @ a3.4 | actors' retirement home in Skolimów @ a4.7
- Halina Zborowska / on Hollywood | quote | agree | They offered me a castle and a Russian accent. I already had a flat. @ a4.92 a4.5 a5.91 a5.3
- Halina Zborowska / who spoke of the camera | quote | disagree | Ewa Dulska: She paid for my first camera and never mentioned it again @ a3.6 | Tolasz: She paid for my first camera and never mentioned it again @ a5.4
- caps / when | date | refine | under martial law, six years @ a2.5 | the 1980s @ a4.6
- Hollywood / offers | other | refine | invitations, all turned down @ a2.2 | called twice @ a4.91
- daughter / name | name | refine | Joanna Kryska @ a1.3 | Joanna @ a2.10
- Amber Street / title | name | agree | Amber Street @ a1.6 a2.1 a3.5 a4.4
- Amber Street / scene | other | agree | tram stop @ a2.1 a3.5
- hospital / name | place | refine | a hospital in Łódź @ a1.1 | Barlicki hospital @ a3.2
