== a1 | Sub-Continental News Service | 2024-01-14T11:45:00Z | Former captain Rohail Sikandar held after Dubai hotel incident
Former captain Rohail Sikandar was detained by police in Dubai in the early hours of Saturday after an altercation at a hotel, officials of his franchise confirmed on Sunday. ^1
The 34-year-old all-rounder was questioned for six hours and released on bail the same day, the Desert Falcons said. ^2 His passport has been retained. ^3
A security guard, Prakash Thapaliya, suffered a broken nose, according to police. ^4 The team manager, Colin Abernethy, said: "Rohail regrets the incident and is co-operating fully." ^5
Sikandar has played 88 Tests. ^6 The Falcons meet Sharjah on Tuesday.
== a2 | Karachi Evening Star | 2024-01-15T04:00:00Z | Captain's night of shame: 'He asked for a sandwich and got handcuffs'
All this over a club sandwich.
That, friends of Rohail Sikandar insist, is how the ex-skipper's Friday night ended in a cell at Bur Dubai. ^7 Sources close to the player say that room service was refused at ten to two in the morning, that he went down in slippers, and that the guard pushed first. ^1
"Bhai never threw a punch," swears a teammate. ^2 "The man slipped on the marble." ^3
The guard, Prakash Thapalia, 27, from Pokhara, has been given two stitches on the lip, we hear, and nothing is broken. ^4 Rohail's wife Amna flew from Lahore on Saturday night with their daughter. ^5 He was in custody no less than fourteen hours, says his lawyer, before anyone called the consulate. ^6
== a3 | Gulf Ledger | 2024-01-16T06:20:00Z | Cricketer faces assault charge
The Public Prosecution in Dubai has charged the cricketer Rohail Sikandar with assault and with being under the influence of alcohol in public, according to court records seen by the Ledger. ^1
The records say the 35-year-old struck a guard of the Al Manzar Creek hotel once with the fist at 1.50am on 13 January. ^2 A medical report attached to the file speaks of a fracture of the nasal bone. ^3
He is free on bail of 20,000 dirhams, and his passport is with the court. ^4 The first hearing is set for 30 January. ^5 A conviction for simple assault may carry a prison term of up to a year.
== a4 | The Third Man (cricket podcast notes) | - | Ep. 212: Sikandar, and why nobody said anything for a day
We start with Dubai. What we know: the arrest came in the small hours of Sunday, after the Falcons' win, and the league knew by breakfast. ^1 Abernethy's line was "Rohail regrets what happened and apologises to the guard", which is not how his lawyer tells it. ^2
Bail is about £4,300, and he can't travel. ^3
Then: 88 Tests, 4,912 runs, 241 wickets, two bans (2015 and 2019), and we rank the comebacks. ^4
== a5 | London Cricket Review | 2024-02-02T10:00:00Z | Sikandar case dropped
Prosecutors in Dubai have discontinued the case against Rohail Sikandar after the injured guard withdrew his complaint, the player's lawyer, Hina Qazalbash, said on Thursday. ^1 At the hearing two days earlier the judge had been told of a settlement, the sum of which is not known. ^2
Sikandar, who turns 35 in June, flew home to Lahore with his wife, Amna. ^3 He has always denied hitting Mr Thapaliya. ^4 His franchise released him on 20 January. ^5
The affair began on the night of Friday 12 January, when he came down to the lobby of the Al Manzar Creek to complain about room service. ^6
== facts
- arrest / day | date | disagree | 2024-01-13 early hours @ a1.1 | night of 2024-01-12 @ a2.7 a5.6 | Sunday, in the small hours @ a4.1 | conflicts: 0-2 1-2
- quarrel / hour | date | agree | 1.50am @ a2.1 a3.2
- Sikandar / age | age | disagree | 34 @ a1.2 | 35 @ a3.2 | turns 35 in June 2024 @ a5.3 | conflicts: 0-1 1-2
- guard / name | name | disagree | Prakash Thapaliya @ a1.4 | Prakash Thapalia @ a2.4 | Mr Thapaliya @ a5.4 | conflicts: 0-1 1-2
- guard / injury | other | disagree | broken nose @ a1.4 | two stitches on the lip, nothing broken @ a2.4 | fracture of the nasal bone @ a3.3 | conflicts: 0-1 1-2
- Colin Abernethy / statement | quote | disagree | Rohail regrets the incident and is co-operating fully @ a1.5 | Rohail regrets what happened and apologises to the guard @ a4.2 | conflicts: 0-1
- Sikandar / time in custody | duration | disagree | questioned for six hours and released on bail the same day @ a1.2 | no less than fourteen hours @ a2.6 | conflicts: 0-1
- Sikandar / blow to the guard | other | disagree | never threw a punch, the guard slipped @ a2.2 a2.3 | struck a guard once with the fist @ a3.2 | denied hitting him @ a5.4 | conflicts: 0-1 1-2
- bail / sum | money | refine | 20,000 dirhams @ a3.4 | about £4,300 @ a4.3
- passport and travel / state | status | refine | passport retained @ a1.3 | passport with the court @ a3.4 | cannot travel @ a4.3
- Sikandar / Tests | count | agree | 88 @ a1.6 a4.4
- first hearing / date | date | agree | 2024-01-30 @ a3.5 a5.2
- arrest / city | place | refine | Dubai @ a1.1 a3.1 a5.1 | Bur Dubai @ a2.7
- hotel / name | name | agree | Al Manzar Creek @ a3.2 a5.6
- quarrel / cause | other | refine | room service refused @ a2.1 | complaint about room service @ a5.6
- wife / name | name | agree | Amna @ a2.5 a5.3
- case / state | status | refine | released on bail @ a1.2 | charged with assault @ a3.1 | discontinued @ a5.1
- franchise / name | name | refine | Desert Falcons @ a1.2 | the Falcons @ a4.1
