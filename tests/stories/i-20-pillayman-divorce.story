== a1 | Cape Press Service | 2024-07-26T12:00:00Z | Soapie star Pillayman and Van Tonderen to part
The actress Keshni Pillayman and the former Springbok wing Ruan van Tonderen are to divorce after nine years of marriage. ^1 ^2 ^3
The papers were lodged with the High Court in Cape Town on 22 July, her attorney, Adv. Thandeka Mbatsane, confirmed on Friday. ^4 ^5
The pair were married in Franschhoek in March 2015 before 280 guests and have lived apart since January. ^6 ^7 ^8 ^9
They have a daughter, Leela, 7, who will live with her mother. ^10 ^11 ^12
Pillayman, 36, has played Dr Rashida in “Table Bay” since 2012. ^13 ^14
Van Tonderen, 40, won 31 caps. ^15 ^16

== a2 | Mzansi Whispers | - | It's a wrap for Keshni and Ruan
Eish! The fairy tale is over. Dr Rashida has given her rugby hunk a red card, and it was her lawyers who went to court on the fourth Monday of July. ^1 ^2
Our tipsters say he moved out after Easter to a flat in Sea Point, and that the house in Constantia (R38 million) has already been sold. ^3 ^4 ^5
“There is no third person, only two tired ones,” she told her 1.8 million followers. ^6 ^7
They tied the knot in front of nearly 300 in the winelands nine years ago. ^8 ^9

== a3 | The Karoo Citizen | 2024-07-29T07:00:00Z | Van Tonderen: we stay friends
“There is no third person, only two tired ones,” the former Bok said at a school in Graaff-Reinet on Saturday. ^1
The winger, who scored 15 tries in 31 Tests, said that it was he who had filed. ^2 ^3
The couple are to share custody of their daughter, aged seven, week by week. ^4 ^5
He left the house in January. ^6 It is on the market for R38 million. ^7 ^8
He turned forty in May and coaches in Paarl. ^9
On Saturday he handed out 120 pairs of boots. His first marriage, to a physiotherapist, lasted from 2008 to 2011. He still runs ten kilometres every morning.

== a4 | DramaQueens SA | - | Will Dr Rashida leave the hospital?
Twelve seasons in, “Table Bay” fans fear for their doctor. ^1
The contract of Keshni Pillayman, 34, ends in September. ^2 ^3 Her storyline, a divorce (yes, really), was written a year ago. ^4
Her own marriage, which began in 2013 at Franschhoek, ended in court last week. ^5 ^6
The producers say that she will be back in season 13. ^7
The soap is watched by 3.4 million on weekdays at half past seven. Two other actors have left since May: Sipho Radebe-Nkosi after six years and Lerato Mofolo after two. The 3,000th episode goes out on 9 October. In 2019 she won a Horn for best actress.
== facts
- marriage / length | duration | agree | nine years @ a1.3 a2.9
- filing / day | date | refine | 2024-07-22 @ a1.4 a2.2 | last week @ a4.6
- filing / who | other | disagree | Pillayman @ a2.2 | Van Tonderen @ a3.3
- wedding / date | date | disagree | March 2015 @ a1.6 | nine years ago @ a2.9 | 2013 @ a4.5 | conflicts: 0-2 1-2
- wedding / place | place | refine | Franschhoek @ a1.6 a4.5 | the winelands @ a2.8
- wedding / guests | count | refine | 280 @ a1.7 | nearly 300 @ a2.8
- separation / date | date | disagree | January 2024 @ a1.8 a3.6 | after Easter @ a2.3 | conflicts: 0-1
- daughter / age | age | agree | 7 @ a1.10 a3.5
- custody / who | status | disagree | with her mother @ a1.11 | shared @ a3.4
- Pillayman / age | age | disagree | 36 @ a1.13 | 34 @ a4.2
- Table Bay / since | date | refine | 2012 @ a1.14 | twelve seasons @ a4.1
- Van Tonderen / age | age | agree | 40 @ a1.15 a3.9
- Van Tonderen / caps | count | agree | 31 @ a1.16 a3.2
- house / sold or listed | status | disagree | sold @ a2.5 | on the market @ a3.7
- house / price | money | agree | R38m @ a2.4 a3.8
- couple / on a third person | quote | disagree | she said it @ a2.6 | he said it @ a3.1
- Pillayman / role | name | agree | Dr Rashida @ a1.13 a2.2
- Van Tonderen / occupation | other | agree | former Springbok wing @ a1.2 a3.2
