== a1 | Carioca Post | 2010-11-22T12:00:00Z | Top model Lacerda to marry Norwegian shipping heir
The Brazilian model Fernanda Lacerda is engaged to Henrik Solbakk, of the Bergen shipping family, her agency, Vértice, confirmed on Monday. ^1
Solbakk, 39, put the question on November 14 on the Sugarloaf, after the last cable car had gone down. ^3
“I said yes before he finished, and then we had to walk,” Lacerda, 29, laughed. ^5
The ring, an emerald of six carats, comes from Minas Gerais, like the bride. ^7 ^8
A date has not been set, though friends speak of next September. ^9
Lacerda was engaged for 14 months to the volleyball player Caio Brandt, until 2007. ^10

== a2 | Bergen Tidings in English | - | Solbakk's emerald
Henrik Solbakk, 39, who has been seen with the Brazilian cover girl Fernanda Lacerda since a regatta in August 2009, has put a ring on her finger. ^1 ^2
It was bought at a small jeweller in Ouro Preto and holds a six-carat emerald, his sister Tuva says. ^3
The proposal was made on Rio's Sugarloaf a week before the news got out. ^4
“Henrik is afraid of heights. That is love,” says the sister.
Solbakk has a daughter of nine, Ingeborg, from his first marriage, which ended in 2006 after six years. ^6 ^7

== a3 | Catwalk Confidential | - | Fernanda Lacerda's guy pops the question
Wedding bells for Fernanda! The Brazilian bombshell, 29, is set to walk down a very different runway with Norwegian beau Henrik Solbakk. ^1
“I said yes before he finished, and then we had to walk,” she told us at the Angelique show, where she closed for the fifth year running. ^2
She flashed a massive emerald sparkler. ^4
The pair met at a boat race off Ilhabela last year. ^5
Lacerda has 41 magazine covers to her name and is said to have made $7 million in the past year.

== a4 | World Society Digest | 2010-11-25T09:30:00Z | Lacerda–Solbakk
Two continents will come together in the autumn of 2011, when Fernanda Lacerda, the daughter of a bus driver from Juiz de Fora in Minas Gerais, marries Henrik Solbakk, whose great-grandfather founded Solbakk Lines with one steamer in 1904. ^1 ^2
Mr Solbakk made his proposal on 14 November in Rio de Janeiro. ^3
His first wife was the lawyer Marit Haavik, from whom he was divorced four years ago. ^4 They have one daughter, who will be a bridesmaid. ^5
The bride's former fiancé is the Olympic volleyball player Caio Brandt. ^6

== facts
- proposal / day | date | refine | 2010-11-14 @ a1.3 a4.3 | a week before the news got out @ a2.4
- proposal / place | place | refine | the Sugarloaf @ a1.3 a2.4 | Rio de Janeiro @ a4.3
- Henrik Solbakk / age | age | agree | 39 @ a1.3 a2.1
- Fernanda Lacerda / age | age | agree | 29 @ a1.5 a3.1
- Fernanda Lacerda / on saying yes | quote | agree | I said yes before he finished, and then we had to walk @ a1.5 a3.2
- ring / stone | other | refine | emerald of six carats @ a1.7 a2.3 | massive emerald @ a3.4
- ring / origin | place | refine | Minas Gerais @ a1.8 | Ouro Preto @ a2.3
- Fernanda Lacerda / origin | place | refine | Minas Gerais @ a1.8 | Juiz de Fora in Minas Gerais @ a4.1
- wedding / date | date | refine | next September, say friends @ a1.9 | autumn of 2011 @ a4.1
- former fiancé / name | name | agree | Caio Brandt @ a1.10 a4.6
- couple / met | date | refine | 2009-08 @ a2.2 | last year @ a3.5
- couple / where met | other | refine | a regatta @ a2.2 | a boat race off Ilhabela @ a3.5
- Henrik Solbakk / first marriage ended | date | refine | 2006 @ a2.7 | four years ago @ a4.4
- Henrik Solbakk / daughter | other | agree | one daughter @ a2.6 a4.5
- Henrik Solbakk / family | other | refine | Bergen shipping family @ a1.1 | Solbakk Lines @ a4.2
- Fernanda Lacerda / engaged to | status | agree | Henrik Solbakk @ a1.1 a2.1 a3.1
