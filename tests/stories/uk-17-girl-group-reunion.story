== a1 | Pop Ledger | 2025-03-06T10:00:00Z | Velvet Alibi to reunite for eight arena concerts
Velvet Alibi, the girl group behind the hit “Taxi to Tuesday”, are to perform together again for the first time since 2011. ^1
All four members, Keeley Marsden, Rochelle Ampofo, Siân Treharne and Jo-Jo Whitlock, appeared at a press conference in Manchester on Thursday. ^2 They announced eight arena concerts, beginning in Cardiff on 14 November. ^3
“We were girls with one mirror between us, and now we have got a mirror each and nobody to hold it,” Ampofo said. ^4
The group were formed in 1999 and sold 14 million records. ^5 They had six number ones, and parted after Treharne left by text message. ^6
Tickets go on sale on 14 March at 9am and cost between £48 and £135. ^7 A fourth album, the first in 16 years, is to follow in 2026. ^8

== a2 | Daily Bluebell | 2025-03-07T05:00:00Z | Alibi girls bury the hatchet (and not in each other)
They once brawled over a hairdryer at Heathrow, but yesterday the Velvet Alibi girls were all hugs. ^1
Keeley Marsden, 44, Rochelle Ampofo, 45, Sian Treharne, 43, and Jo-Jo Whitlock, 44, made up over a curry at Rochelle's house last June, we can reveal. ^2 Each stands to pocket £1.5million. ^3
“I pressed send and cried for a week,” said Sian of the text with which she quit. ^4
Rochelle quipped: “We were girls with one mirror between us, and now we've got a mirror each and nobody to hold it.” ^5
The band's five chart toppers included “Taxi To Tuesday”, which stayed at the summit for seven weeks in 2002. ^6 Jo-Jo, who is expecting her third child in April, will be back in heels by autumn. ^7

== a3 | South Wales Clarion | - | Siân's girls start at home
Cardiff will see the first Velvet Alibi concert for fourteen years. ^1 The group opens its tour at the Bute Arena on November 15. ^2
Siân Treharne, from Ammanford, was behind the choice. ^3 “I left from Cardiff station in 1999 with my nan's suitcase, so it had to be Cardiff,” she said.
It was in 2011, after a concert in Newcastle, that she told the others by text that she was going. ^4 She later ran a wool shop in Llandeilo, and in 2020 she sang at the opening of the Senedd choir festival. A second Cardiff night may be added, the arena says.

== a4 | Ticket Watch | 2025-03-14T12:30:00Z | Velvet Alibi fans fume at two-hour queues
More than 300,000 people tried this morning to buy tickets for the eight shows of Velvet Alibi, and most went away with none. ^1
The cheapest were £48, the dearest £135 before fees. ^2 Four more concerts, in Leeds and Dublin among other places, were announced at noon. ^3
The tour starts on November 14. ^4 The band's manager, Glyn Abercrombie, asked for patience. ^5
It is not their first return: in 2015 three of them sang at the wedding of a Russian banker.

== a5 | Smash & Grab (blog) | - | Everything we know about the Alibi comeback
Who? Keeley, Rochelle, Siân and Jojo Whitlock, obviously. ^1 What? Arenas, then an album next year, their fifth. ^2
How did it happen? It started at the funeral of their old choreographer, Bruno Castellari, last summer, where they sat in one pew and did not fight. ^3
Why did they split? The text. Siân sent it in 2010 from a motorway services, and Keeley has it framed in the loo. ^4
“We were girls with one mirror between us, and now we have a mirror each and no one to hold it,” says Keeley. ^5 The manager, Glynn Abercrombie, is the same as ever. ^6
== facts
- group / last together | date | disagree | 2011 @ a1.1 a3.4 | fourteen years ago @ a3.1 | 2010 @ a5.4 | conflicts: 0-2 1-2
- first concert / day | date | disagree | 2025-11-14 @ a1.3 a4.4 | 2025-11-15 @ a3.2
- first concert / place | place | refine | Cardiff @ a1.3 a3.1 | the Bute Arena @ a3.2
- concerts / number | count | agree | 8 @ a1.3 a4.1
- press conference / day | date | agree | Thursday 2025-03-06 @ a1.2 a2.1
- mirror quotation / wording | quote | refine | We were girls with one mirror between us, and now we have got a mirror each and nobody to hold it @ a1.4 | and now we've got a mirror each and nobody to hold it @ a2.5 | and now we have a mirror each and no one to hold it @ a5.5
- mirror quotation / speaker | quote | disagree | Rochelle Ampofo @ a1.4 a2.5 | Keeley @ a5.5
- group / number ones | count | disagree | 6 @ a1.6 | 5 @ a2.6
- Siân Treharne / left by text message | other | agree | by text @ a1.6 a2.4 a3.4 a5.4
- Siân Treharne / first name | name | refine | Siân @ a1.2 a3.3 a5.1 | Sian @ a2.2
- Jo-Jo Whitlock / first name | name | refine | Jo-Jo @ a1.2 a2.2 | Jojo @ a5.1
- tickets / prices | money | agree | £48 to £135 @ a1.7 a4.2
- tickets / sale | date | agree | 2025-03-14 @ a1.7 a4.1
- album / which | other | disagree | fourth @ a1.8 | fifth @ a5.2
- album / year | date | agree | 2026 @ a1.8 a5.2
- manager / first name | name | disagree | Glyn Abercrombie @ a4.5 | Glynn Abercrombie @ a5.6
- reconciliation / occasion | other | disagree | a curry at Rochelle's house last June @ a2.2 | funeral of their choreographer last summer @ a5.3
- hit / title | name | agree | Taxi to Tuesday @ a1.1 a2.6
