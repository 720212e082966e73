== a1 | Fjord Press | 2023-09-04T08:00:00Z | Northern Lantern play first concert for 15 years
BERGEN - The Norwegian band Northern Lantern returned to the stage on Saturday after a break of 15 years, in front of 22,000 people on the quay of Bergen. ^1
The four played 24 songs in two hours and 20 minutes and closed with "Tidewater," their hit of 1999. ^2
The singer, Eirik Halvorsrud, 52, had had two operations on his vocal cords in 2021. ^3
"We forgot why we quarrelled, and nobody had written it down," he told the crowd. ^4
Two more concerts follow, in Oslo on 9 September and in Trondheim on 16 September. ^5

== a2 | Indie Attic | - | I was there: Northern Lantern in Bergen
It rained, of course, and no one cared. Fifteen years after they walked off in Hamburg they walked on in Bergen. ^1
"We forgot why we quarrelled," Eirik Halvorsrud said, and 22,000 laughed. ^2
I counted 24 songs, nine of them from "Slack Water," their second album. ^3 The drummer, Solveig Aune, wore a yellow sou'wester. ^4
A fan beside me had flown in from Peru, a journey of 31 hours. ^5

== a3 | Nordic Ticket Monitor | 2023-09-06T12:00:00Z | Lantern reunion earns 60 million kroner
All 71,000 tickets for the three reunion concerts of Northern Lantern were sold within 40 minutes in February. ^1
Prices ran from 650 to 1,400 kroner. ^2 The first concert took place on 2 September. ^3
The band, formed in 1994, has sold 8 million albums. ^4 It parted in 2008 in the middle of a tour of Germany. ^5

== a4 | Kveldsbladet in English | - | Halvorsrud's second voice
Two years ago he could not order a coffee. ^1 After two operations and a year with a speech therapist, the voice of Northern Lantern is back, and it is darker. ^2
The idea was Solveig Aune's, who invited the others to her cabin at Easter last year. ^3
The last encore, "Tidewater," reached number four in Britain in 1999. ^4 On Saturday it is Oslo's turn. ^5

== facts
- concert in Bergen / day | date | agree | Saturday, 2023-09-02 @ a1.1 a3.3
- concert in Bergen / crowd | count | agree | 22,000 @ a1.1 a2.2
- band / break | duration | agree | 15 years, since 2008 @ a1.1 a2.1 a3.5
- band / where it parted | place | refine | Hamburg @ a2.1 | Germany @ a3.5
- concert in Bergen / songs | count | agree | 24 @ a1.2 a2.3
- Tidewater / last song | other | agree | closing song @ a1.2 a4.4
- Tidewater / year | date | agree | 1999 @ a1.2 a4.4
- Eirik Halvorsrud / operations | count | agree | 2 @ a1.3 a4.2
- Eirik Halvorsrud / illness, year | date | agree | 2021, two years ago @ a1.3 a4.1
- Eirik Halvorsrud / quarrel | quote | refine | "We forgot why we quarrelled, and nobody had written it down" @ a1.4 | "We forgot why we quarrelled" @ a2.2
- concerts / number | count | agree | 3 @ a1.5 a3.1
- Oslo / day | date | agree | 2023-09-09, Saturday @ a1.5 a4.5
- first concert / city | place | agree | Bergen @ a1.1 a2.1
