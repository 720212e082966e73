== a1 | Steppe News Agency | 2024-07-01T06:00:00Z | 'Ninth Caravan' becomes Uzbekistan's biggest film
The historical epic "Ninth Caravan", with Rustam Yalgashev in the lead, has become the most successful Uzbek film of all time, its distributor said on Sunday. ^1

Since it opened on 7 June it has been seen by 2.4 million people and has taken 61 billion sum. ^2 The former record was held by "Melon Road" of 2017, with 1.9 million viewers. ^3

The film, shot in 96 days in Khiva and in the Kyzylkum desert, cost about $4 million. ^4 Yalgashev, 39, plays a salt merchant; he broke two ribs when a camel threw him. ^5 The director, Nargiza Tolipova, is making her second film. ^6

== a2 | Silk Screen Blog | - | The camel that made history
Everyone in Tashkent tells the story of the camel. Rustam Yalgashev fell off it on the second day of shooting in the desert and finished the take with a broken wrist. ^1

His "Ninth Caravan" has now outdone "Melon Road", which had ruled since 2015. ^2 By last weekend 2.4 million tickets were sold. ^3

It is a triumph for Nargiza Tolipova, who had never directed before. ^4 She sold her flat to pay for the last ten days in Khiva. ^5

"We had sand in the soup, in the lenses and in the love scenes," Yalgashev told me. ^6

== a3 | Global Box Office Note | 2024-07-02T11:30:00Z | Uzbek hit heads for Cannes market buyers
Strong holdovers kept "Ninth Caravan" on top in Uzbekistan for a fourth straight weekend. ^1 The cume stands at 61 billion sum ($4.8 million) on a production cost of $4 million. ^2

The desert drama bowed on June 14 on 112 screens. ^3 Rights have gone to Turkey, Kazakhstan and South Korea. ^4

The leading man, Rustam Yalgashev, will next be seen in the Turkish series "Kervan" in October. ^5

In second place came an American animation in its third week, followed by a horror picture from Indonesia. Total business was up 31 per cent on the same weekend a year ago.

== a4 | Khiva Voice | 2024-07-05T10:00:00Z | Town honours film crew
The town of Khiva has made the actor Rustam Yalgashev and the director Nargiza Tolipova honorary citizens. ^1

The shooting, which went on for 96 days from September 2022, gave work to 340 people of the region. ^2 "Sand in the soup, in the lenses, in the love scenes" is what Yalgashev remembers of it. ^3

Hotels report 20 per cent more guests than last summer. ^4 The actor came with his wife, the singer Dilfuza, and twin daughters. ^5

The last to be honoured so was an archaeologist, in 1997. A path along the eastern wall is to get lamps, and the tea house on it a new roof.

== a5 | CIS Celebrity (from the Russian) | - | Yalgashev leaves for Istanbul
The hero of the "Ninth Caravan" moves with the family to Istanbul. ^1 There Rustam Yalgashev, 39, will be filmed in the series "Kervan" until December. ^2

The picture, which was made in the course of 2023, has three million spectators on its account. ^3 To sell for it her apartment was forced its directress, Mrs. Tolipova. ^4

The couple with their twins look for a house with a garden on the Asian side. ^5

== facts
- film / opening day | date | disagree | 2024-06-07 @ a1.2 | 2024-06-14 @ a3.3
- film / viewers | count | refine | 2.4 million @ a1.2 a2.3 | three million later @ a5.3
- film / receipts | money | agree | 61 billion sum @ a1.2 a3.2
- film / cost | money | agree | $4m @ a1.4 a3.2
- Melon Road / year | date | disagree | 2017 @ a1.3 | 2015 @ a2.2
- film / days of shooting | duration | agree | 96 days @ a1.4 a4.2
- film / year of shooting | date | disagree | from 2022-09 @ a4.2 | 2023 @ a5.3
- film / place of shooting | place | refine | Khiva and the Kyzylkum desert @ a1.4 | the desert @ a2.1 | Khiva @ a2.5
- Yalgashev / age | age | agree | 39 @ a1.5 a5.2
- Yalgashev / injury | other | disagree | two ribs @ a1.5 | wrist @ a2.1
- Yalgashev / fell off a camel | other | agree | a camel @ a1.5 a2.1
- Tolipova / first or second film | other | disagree | second @ a1.6 | had never directed before @ a2.4
- film / who sold a flat | other | agree | the director Tolipova @ a2.5 a5.4
- Yalgashev / on the sand | quote | refine | We had sand in the soup, in the lenses and in the love scenes @ a2.6 | Sand in the soup, in the lenses, in the love scenes @ a4.3
- film / former record holder | other | agree | Melon Road @ a1.3 a2.2
- series / title | name | agree | Kervan @ a3.5 a5.2
- Yalgashev / children | other | agree | twins @ a4.5 a5.5
