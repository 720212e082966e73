== a1 | Nordiska Telegram | 2022-05-11T13:00:00Z | Former Karamell singer sues bandmate over royalties
STOCKHOLM - The singer Tuva Hallonqvist has sued her former partner in the pop duo Karamell, Jerker Mossberg, for 14 million kronor (about $1.4 million). ^1 ^2
The complaint was filed with the Patent and Market Court in Stockholm on Tuesday. ^3 ^4
Hallonqvist, 44, says that she wrote half of the melody of “Cinnamon Heart”, the hit of 1999 for which Mossberg alone is named as composer. ^5 ^6 ^7
“I have kept silent for twenty years, and I was paid for not one note,” she says in a statement. ^8
Mossberg's lawyer, Agneta Rydbäck, rejected the claim. ^9 “There is not a single piece of paper that supports this,” she said. ^10
Karamell sold 11 million records between 1997 and their parting in 2004. ^11 ^12
The two came together once more, for a charity gala in 2014. ^13

== a2 | Pop Sugarcoat | - | Bitter Cinnamon! Karamell duo end up in court
Remember “Cinnamon Heart”? Tuva Hallonqvist does, and she wants her slice.
The 44-year-old Swede is suing Jerker Mossberg, 49, her other half in Karamell and, until 2002, also her fiancé, for some $1.4 million. ^1 ^2 ^3 ^4
Their debut album was made in just nine days, and the follow-up took two years and a lot of shouting. ^30
“For twenty years I said nothing, and I didn't get paid for a single note,” she fumed. ^5
The song spent 13 weeks at the top in Germany and went to number two in Britain in early 2000. ^6 ^7
Jerker, now a judge on “Sweden Sings”, has been seen buying a vineyard in Skåne. ^8

== a3 | Rights & Royalties | 2022-05-13T08:00:00Z | Claim over 1999 hit tests Swedish limitation rules
The suit brought on 10 May by Tuva Hallonqvist against Jerker Mossberg concerns authorship of “Cinnamon Heart” and royalties for the past ten years. ^1 ^2 ^3
Ms Hallonqvist seeks SEK 14m and to be registered as owner of 50 per cent of the music; the lyrics are not in dispute. ^4 ^5
A similar case, over the melody of a Christmas song of 1987, was settled out of court in 2019 after four years. ^30 The sum was never disclosed.
A demo cassette of March 1998 is cited as evidence. ^6
Agneta Rydbäck, for the defendant, told us: “There isn't one document that supports it.” ^7
Her client has until 14 June to answer. ^8

== a4 | Göteborg Morning | - | Mossberg: 'I am sad, not angry'
Jerker Mossberg has broken his silence on the lawsuit of his old singing partner. ^1
“I am sad, not angry. ^2 We were kids, we were in love, and I wrote the songs,” he said on Radio Väst on Friday. ^3
The 47-year-old producer denies that Hallonqvist, to whom he was married until 2002, took part in the composing of “Cinnamon Heart”. ^4 ^5 ^6
The duo, which split up in 2004, sold more than 11 million records. ^7 ^8
He must give his answer to the court by the middle of June. ^9
Hallonqvist's demand is for a third of the rights and 14 million kronor. ^10 ^11

== a5 | Schlager Eye | - | Karamell in court: what we know
Tuva Hallonqvist handed in her suit last Wednesday, and nothing has been as it was in Swedish pop since. ^1
The proof is said to be a tape recorded in March 1998 in her parents' garage in Borås. ^2
In the nineties the two lived above a fish shop on Hisingen and wrote, by their own account, three songs a week. ^30 Their first album, from 1997, was recorded in nine days. ^31
“I'm not angry, I'm sad,” Jerker Mosberg replied in an Instagram post. ^3
“Cinnamon Heart” topped the German charts for 13 weeks and reached the second place in the UK. ^4 ^5
The last joint appearance was in 2014. ^6
A first hearing is expected in the autumn. ^7

== facts
- lawsuit / sum | money | agree | 14 million kronor @ a1.1 a3.4 a4.11 | $1.4 million @ a1.1 a2.4
- lawsuit / day filed | date | disagree | 2022-05-10 @ a1.3 a3.1 | last Wednesday @ a5.1
- lawsuit / share of the music claimed | quantity | disagree | half @ a1.5 | 50 per cent @ a3.4 | a third @ a4.10 | conflicts: 0-2 1-2
- Tuva Hallonqvist / age | age | agree | 44 @ a1.5 a2.1
- Jerker Mossberg / age | age | disagree | 49 @ a2.2 | 47 @ a4.4
- Hallonqvist and Mossberg / relation until 2002 | status | disagree | engaged @ a2.3 | married @ a4.5
- Cinnamon Heart / year | date | agree | 1999 @ a1.6 a3.2
- Tuva Hallonqvist / statement | quote | refine | I have kept silent for twenty years, and I was paid for not one note @ a1.8 | For twenty years I said nothing, and I didn't get paid for a single note @ a2.5
- Agneta Rydbäck / no paper | quote | refine | There is not a single piece of paper that supports this @ a1.10 | There isn't one document that supports it @ a3.7
- Agneta Rydbäck / role | other | agree | Mossberg's lawyer @ a1.9 | for the defendant @ a3.7
- Karamell / records sold | count | refine | 11 million @ a1.11 | more than 11 million @ a4.7
- Karamell / split | date | agree | 2004 @ a1.12 a4.8
- Karamell / reunion | date | agree | 2014 @ a1.13 a5.6
- Cinnamon Heart / weeks first in Germany | count | agree | 13 @ a2.6 a5.4
- Cinnamon Heart / place in Britain | count | agree | 2 @ a2.7 a5.5
- evidence / tape | date | agree | March 1998 @ a3.6 a5.2
- answer / deadline | date | refine | 14 June @ a3.8 | middle of June @ a4.9
- Jerker Mossberg / sad, wording | quote | refine | I am sad, not angry @ a4.2 | I'm not angry, I'm sad @ a5.3
- Jerker Mossberg / where he said it | other | disagree | on Radio Väst @ a4.3 | Instagram post @ a5.3
- Jerker Mossberg / name spelled | name | disagree | Mossberg @ a1.1 a2.2 a3.1 a4.1 | Mosberg @ a5.3
- first album / time of recording | duration | agree | nine days @ a2.30 a5.31
