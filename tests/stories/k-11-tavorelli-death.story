== a1 | Peninsula News Service | 2021-10-21T07:45:00Z | Film director Ettore Tavorelli dies at 86
The director Ettore Tavorelli, one of the last masters of Italian comedy, died in the night to Wednesday in his house in Trastevere, his family announced. ^1 ^2
He was 86 and had been ill for a long time. ^3 ^4
“Papa left the way he lived: late, and laughing,” said his daughter Fiamma. ^5 ^6
Tavorelli made 31 films, among them “The Borrowed Uncle” (1968) and “Sunday Thieves” (1974), for which he received a Silver Lion. ^7 ^8
“With him I learned that a joke needs more work than a tragedy,” actress Loredana Pizzuti, 79, remembered. ^9 ^10
He will be buried on Friday after a mass in the Church of the Artists. ^11 ^12
He had lost his wife, Adele, in 2009.

== a2 | The Roman Notebook | - | Rome says ciao to Tavorelli
There was a queue from early morning on Thursday in front of the town hall, where the coffin of Ettore Tavorelli was laid out. ^1
“Daddy went away as he'd lived, laughing and too late,” said Fiamma Tavorelli, who had held his hand. ^2
More than five thousand Romans came in one day. ^3
The maestro, born in Trastevere in 1935, died there on Wednesday in his own bed. ^4 ^5
“He paid for our coffee and stole our stories,” the barman Nando told us. ^6
“It was from him that I know a joke demands more effort than tragedy does,” Loredana Pizzuti said. ^7
The funeral is held on Friday in piazza del Popolo. ^8 ^9

== a3 | Reel Chronicle | 2021-10-22T16:00:00Z | Ettore Tavorelli, comedy giant, dead at 88
Ettore Tavorelli, whose “Sunday Thieves” took the Silver Lion in 1975, has died at the age of 88. ^1 ^2
He leaves 31 features and an unfinished script, “The Last Waiter”. ^3 ^4
“With him I learned that a joke needs more work than a comedy,” his muse Loredana Pizzuti told Reel Chronicle. ^5
Critics often scolded him. “I make films for people who pay for their ticket,” he replied in Venice. ^6
He is survived by a daughter, Fiamma, and a son, Corrado. ^8

== a4 | Cinephile Corner | - | Farewell, maestro of the borrowed uncle
I met Ettore Tavorelli once, in 2003, at a petrol station. “My movies are for those who buy the ticket,” he said to me, as he had said to everyone since Venice. ^1
He was working till the summer on “The Last Waiter”. ^2
“He'd pay our coffees and then rob us of our stories,” said the waiter at his local bar. ^3
Italian culture minister Guido Ballarin called him “the man who taught us to laugh at ourselves”. ^4
Some 3,000 people filed past the coffin. ^5

== a5 | The Morning Bugle | - | Italian funnyman's last laugh
Italy is in mourning for Ettore Tavorelli, whose long illness ended on Wednesday. ^1 ^2
“Papa left the way he lived: late, and laughing,” said daughter Fiamma. ^3 ^4
He was “the man who taught us to laugh about ourselves”, the government's culture chief Guido Ballarin said. ^5

== facts
- Ettore Tavorelli / death | date | agree | 2021-10-20 @ a1.1 a2.5 a5.1
- Ettore Tavorelli / place of death | place | refine | his house in Trastevere @ a1.2 | Trastevere, in his own bed @ a2.5
- Ettore Tavorelli / age | age | disagree | 86 @ a1.3 | born in 1935 @ a2.4 | 88 @ a3.2 | conflicts: 0-2 1-2
- Ettore Tavorelli / illness | duration | agree | long @ a1.4 a5.2
- Fiamma Tavorelli / on her father | quote | refine | Papa left the way he lived: late, and laughing @ a1.5 a5.3 | Daddy went away as he'd lived, laughing and too late @ a2.2
- Fiamma Tavorelli / relation | other | agree | daughter @ a1.6 a3.8 a5.4
- Ettore Tavorelli / films | count | agree | 31 @ a1.7 a3.3
- Silver Lion / year | date | disagree | 1974 @ a1.8 | 1975 @ a3.1
- Silver Lion / film | other | agree | Sunday Thieves @ a1.8 a3.1
- Loredana Pizzuti / on a joke | quote | disagree | With him I learned that a joke needs more work than a tragedy @ a1.9 | It was from him that I know a joke demands more effort than tragedy does @ a2.7 | With him I learned that a joke needs more work than a comedy @ a3.5 | conflicts: 0-2 1-2
- funeral / day | date | agree | 2021-10-22 @ a1.11 a2.8
- funeral / place | place | refine | Church of the Artists @ a1.12 | piazza del Popolo @ a2.9
- mourners / number | count | disagree | more than 5000 @ a2.3 | some 3000 @ a4.5
- barman / on coffee | quote | refine | He paid for our coffee and stole our stories @ a2.6 | He'd pay our coffees and then rob us of our stories @ a4.3
- The Last Waiter / state | status | agree | unfinished, in work @ a3.4 a4.2
- Ettore Tavorelli / on tickets | quote | refine | I make films for people who pay for their ticket @ a3.6 | My movies are for those who buy the ticket @ a4.1
- Guido Ballarin / on Tavorelli | quote | refine | the man who taught us to laugh at ourselves @ a4.4 | the man who taught us to laugh about ourselves @ a5.5
- Guido Ballarin / office | other | agree | culture minister @ a4.4 a5.5
- barman / who | other | refine | the barman Nando @ a2.6 | the waiter at his local bar @ a4.3
