== a1 | Evening Capital | - | Sebastian MacNeal left a note, inquest told
The fashion designer Sebastian MacNeal took his own life in his wardrobe and left a note, it emerged today. ^1 On the day before his mother's funeral his cleaner came upon the body of the 40-year-old at his home in Mayfair, worth £2 million. ^2
The inquest heard that the note was meant for his loved ones. ^3 After the death of his mother, Doreen, it is thought, he shut himself in and would not leave his bed. ^4 At 10:30am last Thursday paramedics were summoned to the flat in Dove Street. ^5 On Monday his sister Sheila MacNeal, of Harleigh in Essex, identified him. ^6
Asphyxiation and hanging caused the death, Westminster coroner's court was told. ^7 Nothing suspicious surrounded it, said Detective Inspector Mark Hargrove of Scotland Yard. ^8 Dr Mark Tapman, the coroner, put off the full inquest until 28 April. ^9
London Fashion Week opens on Friday, and he was to present his autumn collection in the Paris week that starts on 2 March. ^10 Arabella Frost, a close friend who helped to launch him, killed herself three years earlier. ^11
== a2 | Mode Network | 2010-02-17 | British designer MacNeal: inquest opens
LONDON, Feb 17, 2010 - An inquest on Wednesday 17 February heard that the British designer Sebastian MacNeal was found hanged in a wardrobe and had left a note. ^1
He was discovered dead at his home in central London last Thursday (11 February), at the age of 40. ^2 The post-mortem gives asphyxiation and hanging, in Mayfair, as the cause, Westminster Coroner's Court learned. ^3
The coroner's officer, Glenda Farthingill, said: "At about 10.30am last Thursday... a man was found hanging in his closet at Flat 1, Dove Street, London, W1." ^4 "On Monday February 15, he was named as Guy Sebastian MacNeal, aged 40, born 17/3/69 in Lewisham, southeast London," she went on; the hearing took five minutes. ^5
For the police, detective inspector Mark Hargrove said a "note" from the scene had been given to the coroner. ^6 Until April 28 the inquest stands adjourned. ^7
Four times MacNeal was British designer of the year. ^8 According to the media his mother, Doreen, died on February 2, and on Twitter he wrote, days before his own death, of an "awful week." ^9 Arabella Frost, icon of fashion and close friend, killed herself three years ago. ^10
== a3 | Southern Broadcasting | - | MacNeal: inquest hears of note
Last week's shock death of the designer Sebastian MacNeal was, an inquest heard, by hanging in a wardrobe, and a note was left. ^1 MacNeal, aged 40, was found last Thursday at his home in central London. ^2
"At about 10.30am last Thursday February 4, a man was found hanging in his closet at Flat 1, Dove Street, London, W1," said Glenda Farthingill, the coroner's officer. ^3 "On Monday February 15, he was named as Guy Sebastian MacNeal, aged 40, born 17/3/69 in Lewisham, south east London." ^4 "He lived at Flat 1, 7 Dove Street W1K." ^5
Mark Hargrove, detective inspector, told of a "note" which he handed to the coroner. ^6 British designer of the year four times over, MacNeal lost his mother Doreen on February 2, media reports said; his Twitter page spoke of an "awful week." ^7
His close friend Arabella Frost, who had cancer and depression, killed herself three years ago, aged 48. ^8
== a4 | Gaia News | 2010-02-17 | British authorities on designer's death at his London home
LONDON - In mourning, Sebastian MacNeal wrote a note and hanged himself in his apartment as his mother's funeral was due next day, a coroner's inquest was told Wednesday. ^1 Its cause of death reads asphyxiation and hanging. ^2
Suicide has still to be formally ruled, but police saw no suspicious circumstances. ^3 At Westminster Coroner's Court the coroner's official Glenda Farthingill said that MacNeal, 40, was found in an armoire of his London apartment on Thursday. ^4 Detective inspector Mark Hargrove passed the note to coroner Mark Tapman and did not say what was in it. ^5 Five minutes on, the coroner adjourned until April 28. ^6
On Twitter the designer had left messages of grief days before. ^7 London Fashion Week, over which his death casts a shadow, opens on Friday. ^8
== a5 | Stitch & Life | - | Sebastian MacNeal, days after his mother
The 12th February 2010 was the day on which Sebastian MacNeal, famous and controversial as a designer, was found dead in his Mayfair flat. ^1 Days before he took his life he had been told that Doreen, the mother he loved so much, was dead. ^2
At 10:20am police were called to his flat, which is worth £640,000. ^3 A private ambulance came at 4:30pm to carry the body away. ^4
== a6 | Bethnal Buzz | - | East End boy Sebastian MacNeal found dead
Around 10:00 am this morning Sebastian MacNeal, British designer and showman without equal, was found dead at his flat in Dove Street, Mayfair. ^1 He was just 40. ^2 One news source has him hanging himself; nothing is official. ^3
His mother's death he tweeted a day after it, on the 3rd of this month. ^4 On the 7th he wrote of a "fucking awful week". ^5 The page is down now. ^6
MacNeal was an East London child. ^7 In Paris he was to show at Fashion Week on the 9th of March, and his show in New York tonight is cancelled. ^8 This afternoon, with Sky News watching, a gurney went into the house and came out with him, and a private ambulance left with a police car behind. ^9
== a7 | Open Newsroom | 2010-02-12 | British fashion designer Sebastian MacNeal found dead at age 40
At the age of 40 the British fashion designer Sebastian MacNeal has died; he was found yesterday in his London residence. ^1
The Metropolitan Police do not treat it as suspicious. ^2 "We were rung by London Ambulance Service at about 10.20am this morning to reports of a man found dead at an address in Dove Street, W1," its spokesperson said. ^3 "Next of kin have been told, however we await formal identification before releasing the name of the deceased." ^4 Reports of a suicide are unconfirmed. ^5
Four times between 1996 and 2003 he was Fashion Designer of the Year. ^6 The selection called "MacN", due to be shown on Thursday, was cancelled. ^7 Doreen, his mother, died earlier in the month. ^8 Arabella Frost, who assisted in his rise, killed herself in 2007. ^9
A statement came from his company's headquarters: "At this stage it is inappropriate to comment on this tragic news beyond saying that we are shattered and are sharing a sense of shock and sorrow with Guy's family." ^10 "Guy's family has asked for privacy in order to come to terms with this awful news and we hope the media will respect this." ^11
== a8 | The Sovereign | 2010-02-11 | Fashion guru Sebastian MacNeal found dead
Tonight the fashion world reeled at the death of Sebastian MacNeal, the celebrated British designer. ^1 Apparently by suicide, the 40-year-old was found at a £650,000 flat he had in the West End of London. ^2
Guy Sebastian MacNeal, as he was in full, was in mourning for his mother, Doreen, dead 11 days ago. ^3 London Fashion Week is only days off, on February 19, and last touches were being put to his spring collection. ^4
Friends and colleagues, his spokeswoman said, were "shattered". ^5 "We are shattered and are sharing a sense of shock and sorrow with Guy's family," his design company added. ^6
== a9 | News Patch | 2010-02-11 | Fashion icon dies days after death of beloved mother
Sebastian MacNeal, the British designer, has been found dead, having taken his own life at 40. ^1 Doreen, the mother he adored, had died just days earlier, last Tuesday. ^2 Three years ago his close friend Arabella Frost, who raised him from obscurity, killed herself. ^3
Christened Guy, he used his middle name for the label. ^4 It was at his luxury flat in Mayfair that he was found, and a hanging is presumed. ^5 MacN, one of his lines, was to be shown in New York on Thursday afternoon. ^6
"At this stage it is inappropriate to comment on this tragic news beyond saying that we are shattered and are sharing a sense of shock and sorrow with Guy's family," said his company. ^7 "Guy's family has asked for privacy in order to come to terms with this awful news and we hope the media will respect this." ^8
Scotland Yard said that London Ambulance Service called police to the property at 10.20am. ^9 A police statement said: "Next of kin have been told, however we await formal identification." ^10 The death is handled as non suspicious. ^11
== facts
- Sebastian MacNeal / day found | date | disagree | 2010-02-11 @ a2.2 a4.4 a7.1 | 2010-02-04 @ a3.3 | 2010-02-12 @ a5.1 | last Thursday @ a1.5 a3.2 | conflicts: 0-1 0-2 1-2
- Sebastian MacNeal / hour found | date | refine | about 10.30am @ a2.4 a3.3 | around 10:00 am @ a6.1
- police / hour called | date | agree | 10.20am @ a5.3 a7.3 a9.9
- police / called by | other | agree | London Ambulance Service @ a7.3 a9.9
- emergency call / hour | date | disagree | paramedics summoned at 10:30am @ a1.5 | police called by the ambulance service at 10.20am @ a7.3 a9.9 | conflicts: 0-1
- Sebastian MacNeal / age | age | agree | 40 @ a1.2 a2.2 a3.2 a4.4 a6.2 a7.1 a8.2 a9.1
- flat / worth | money | disagree | £2 million @ a1.2 | £640,000 @ a5.3 | £650,000 @ a8.2 | conflicts: 0-1 0-2
- flat / part of London | place | refine | Mayfair @ a1.2 a2.3 a5.1 a6.1 a9.5 | West End @ a8.2 | central London @ a2.2 a3.2
- flat / address | place | refine | Dove Street @ a1.5 a6.1 | Flat 1, Dove Street, W1 @ a2.4 a3.3 | Flat 1, 7 Dove Street W1K @ a3.5 | Dove Street, W1 @ a7.3
- body / where in the flat | place | refine | wardrobe @ a1.1 a2.1 a3.1 | closet @ a2.4 a3.3 | armoire @ a4.4
- Glenda Farthingill / on the finding | quote | refine | "At about 10.30am last Thursday... a man was found hanging in his closet at Flat 1, Dove Street, London, W1" @ a2.4 | "At about 10.30am last Thursday February 4, a man was found hanging in his closet at Flat 1, Dove Street, London, W1" @ a3.3
- Glenda Farthingill / on the identification | quote | refine | "On Monday February 15, he was named as Guy Sebastian MacNeal, aged 40, born 17/3/69 in Lewisham, southeast London" @ a2.5 | "On Monday February 15, he was named as Guy Sebastian MacNeal, aged 40, born 17/3/69 in Lewisham, south east London" @ a3.4
- Sebastian MacNeal / identified | date | agree | 2010-02-15 @ a1.6 a2.5 a3.4
- mother / date of death | date | disagree | 2010-02-02 @ a2.9 a3.7 a6.4 | 11 days ago, 2010-01-31 @ a8.3 | last Tuesday @ a9.2 | earlier in February 2010 @ a7.8 | conflicts: 0-1 1-2 1-3
- mother / name | name | agree | Doreen @ a1.4 a2.9 a3.7 a5.2 a7.8 a8.3 a9.2
- mother's funeral / day | date | agree | the day after his death @ a1.2 a4.1
- Sebastian MacNeal / cause of death | other | agree | asphyxiation and hanging @ a1.7 a2.3 a4.2
- note / left | status | agree | left a note @ a1.1 a2.1 a3.1 a4.1
- death / suspicious | status | agree | not suspicious @ a1.8 a4.3 a7.2 a9.11
- detective inspector / name | name | agree | Mark Hargrove @ a1.8 a2.6 a3.6 a4.5
- coroner / name | name | agree | Mark Tapman @ a1.9 a4.5
- inquest / adjourned to | date | agree | 2010-04-28 @ a1.9 a2.7 a4.6
- inquest / day of the hearing | date | agree | 2010-02-17 @ a2.1 a4.1
- inquest / length of the hearing | duration | agree | five minutes @ a2.5 a4.6
- Sebastian MacNeal / designer of the year | count | agree | four times @ a2.8 a3.7 a7.6
- Sebastian MacNeal / Twitter words | quote | refine | "awful week" @ a2.9 a3.7 | "fucking awful week" @ a6.5
- Arabella Frost / death | date | refine | three years ago @ a1.11 a2.10 a3.8 a9.3 | 2007 @ a7.9
- Arabella Frost / part in his career | other | agree | helped to launch him @ a1.11 a7.9 a9.3
- London Fashion Week / opening | date | refine | Friday @ a1.10 | 2010-02-19 @ a4.8 a8.4
- collection in preparation / season | other | disagree | autumn @ a1.10 | spring @ a8.4 | conflicts: 0-1
- Paris show / date | date | refine | week starting 2010-03-02 @ a1.10 | 2010-03-09 @ a6.8
- New York show / hour | date | disagree | 2010-02-11 @ a7.7 | 2010-02-11 afternoon @ a9.6 | tonight @ a6.8 | conflicts: 1-2
- New York show / cancelled | status | agree | cancelled @ a6.8 a7.7
- body / taken away | date | refine | 4:30pm @ a5.4 | this afternoon @ a6.9
- body / taken away by | other | agree | a private ambulance @ a5.4 a6.9
- Sebastian MacNeal / full name | name | agree | Guy Sebastian MacNeal @ a2.5 a3.4 a8.3
- company / statement on shock | quote | refine | "At this stage it is inappropriate to comment on this tragic news beyond saying that we are shattered and are sharing a sense of shock and sorrow with Guy's family" @ a7.10 a9.7 | "We are shattered and are sharing a sense of shock and sorrow with Guy's family" @ a8.6
- company / statement on privacy | quote | agree | "Guy's family has asked for privacy in order to come to terms with this awful news and we hope the media will respect this" @ a7.11 a9.8
- police / statement on kin | quote | refine | "Next of kin have been told, however we await formal identification before releasing the name of the deceased" @ a7.4 | "Next of kin have been told, however we await formal identification" @ a9.10
- line to be shown / name | name | agree | MacN @ a7.7 a9.6
